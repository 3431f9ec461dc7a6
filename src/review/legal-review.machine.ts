/*
 * 法制审核: 行政处罚法 第五十八条; 广东省重大行政执法决定法制审核办法 第十四条、第十八条至第二十一条; assistance by the
 * superior department: 广东省提升行政执法质量三年行动实施计划（2023—2025年）, as its official reading states it (三).
 */
import { endOfPeriod, type WorkingDayCalendar } from '../calendar/index.js';
import type { LegalBasis } from '../core/index.js';
import { guangdongReviewMeasure, legalRules, penaltyLaw, ruleOn } from '../law/index.js';
import { isQualifiedReviewer } from '../registry/index.js';
import { type EventOf, type Guard, machineFor } from '../workflow/index.js';
import {
  assistedLevels,
  type LegalReview,
  type LegalReviewEvent,
  type LegalReviewFacts,
  parseLegalReview,
} from './legal-review.js';

const article58 = penaltyLaw(58, 1);
const plan: LegalBasis = {
  law: '广东省提升行政执法质量三年行动实施计划（2023—2025年）',
  section: '官方解读 三',
};

type Opinion = EventOf<LegalReviewEvent, 'pass' | 'return'>;
type Open = Extract<LegalReview, { readonly status: 'submitted' | 'assisting' }>;

const materialsComplete: Guard<Open, Opinion, LegalReviewFacts> = {
  id: 'review.materialsComplete',
  label: {
    zh: '送审材料齐备：拟作出的决定及其依据，调查取证记录',
    en: 'the proposed decision with its grounds and the investigation record were handed over',
  },
  basis: [guangdongReviewMeasure(14)],
  reads: 'state',
  test: ({ materials }) =>
    materials.includes('proposedDecision') && materials.includes('investigationRecord'),
  inputs: ({ materials }) => ({ materials: materials.join(' ') }),
};

const qualifiedReviewer: Guard<Open, Opinion, LegalReviewFacts> = {
  id: 'review.qualifiedReviewer',
  label: {
    zh: '审核人员具备资格，且不是本案办案人员',
    en: 'the reviewer is qualified and did not investigate the case',
  },
  basis: [penaltyLaw(58, 2), guangdongReviewMeasure(8)],
  reads: 'event',
  test: ({ investigators }, { reviewer, on }, { officers }) => {
    const officer = Object.hasOwn(officers, reviewer) ? officers[reviewer] : undefined;
    if (officer === undefined) return undefined;
    const { verdict } = isQualifiedReviewer(officer, on, investigators);
    return verdict === 'undetermined' ? undefined : verdict === 'met';
  },
  inputs: (_state, { reviewer, on }) => ({ reviewer, on }),
};

const reviewerNotRecused: Guard<Open, Opinion, LegalReviewFacts> = {
  id: 'review.reviewerNotRecused',
  label: { zh: '审核人员与审核内容没有直接利害关系', en: 'the reviewer has no direct interest' },
  basis: [guangdongReviewMeasure(21)],
  reads: 'event',
  test: (_state, { reviewer }, { recused }) => !recused.includes(reviewer),
  inputs: (_state, { reviewer }) => ({ reviewer }),
};

const notBeforeSubmission: Guard<
  { readonly submittedOn: string },
  { readonly on: string },
  LegalReviewFacts
> = {
  id: 'review.notBeforeSubmission',
  label: { zh: '不早于送审日期', en: 'not before the day of submission' },
  basis: [guangdongReviewMeasure(18)],
  reads: 'event',
  test: ({ submittedOn }, { on }) => on >= submittedOn,
  inputs: ({ submittedOn }, { on }) => ({ submittedOn, on }),
};

type Request = EventOf<LegalReviewEvent, 'requestAssistance'>;

const mayAskForAssistance: Guard<Open, Request, LegalReviewFacts> = {
  id: 'review.mayAskForAssistance',
  label: { zh: '县级行政执法部门或者镇街', en: 'a county department, a town or a subdistrict' },
  basis: [plan],
  reads: 'state',
  test: ({ body }, _event, { bodies }) => {
    const level = Object.hasOwn(bodies, body) ? bodies[body]?.level : undefined;
    return level === undefined ? undefined : assistedLevels.includes(level);
  },
  inputs: ({ body }) => ({ body }),
};

const noQualifiedReviewerHere: Guard<Open, Request, LegalReviewFacts> = {
  id: 'review.noQualifiedReviewerHere',
  label: {
    zh: '由于客观原因尚未配备符合条件的法制审核人员',
    en: 'for objective reasons the body has no qualified reviewer',
  },
  basis: [plan],
  reads: 'event',
  test: ({ body, investigators }, { on, reason }, { officers }) =>
    reason.trim() !== '' &&
    !Object.values(officers).some(
      (officer) =>
        officer.memberships.some(
          ({ body: member, from, until }) =>
            member === body && from <= on && (until === 'open' || on < until),
        ) && isQualifiedReviewer(officer, on, investigators).verdict === 'met',
    ),
  inputs: ({ body }, { on, reason }) => ({ body, on, reason }),
};

const superiorInLine: Guard<Open, Request, LegalReviewFacts> = {
  id: 'review.superiorInLine',
  label: { zh: '由上一级业务主管部门协助', en: 'the superior department in line assists' },
  basis: [plan],
  reads: 'event',
  test: ({ body }, { from }, { bodies }) => {
    const superior = Object.hasOwn(bodies, body) ? bodies[body]?.superiorInLine : undefined;
    return superior === undefined ? undefined : superior === from;
  },
  inputs: ({ body }, { from }) => ({ body, from }),
};

const namesItsGrounds: Guard<Open, EventOf<LegalReviewEvent, 'return'>, LegalReviewFacts> = {
  id: 'review.namesItsGrounds',
  label: { zh: '写明退回情形和具体审核建议', en: 'the return names its grounds and its advice' },
  basis: [guangdongReviewMeasure(19, 1, 2)],
  reads: 'event',
  test: (_state, { grounds, advice }) => grounds.length > 0 && advice.trim() !== '',
  inputs: (_state, { grounds }) => ({ grounds: grounds.join(' ') }),
};

const approvedExtension: Guard<Open, EventOf<LegalReviewEvent, 'extend'>, LegalReviewFacts> = {
  id: 'review.approvedExtension',
  label: {
    zh: '案情复杂，经分管负责人批准',
    en: 'the case is complex and the head in charge approved',
  },
  basis: [guangdongReviewMeasure(18)],
  reads: 'event',
  test: ({ extendedOn }, { approvedBy }) => extendedOn === undefined && approvedBy.trim() !== '',
  inputs: ({ extendedOn }, { approvedBy }) => ({ extendedOn: extendedOn ?? null, approvedBy }),
};

const { edge, machine } = machineFor<LegalReview, LegalReviewEvent, LegalReviewFacts>();

const opinionForm = { zh: '法制审核意见书', en: 'legal review opinion' };
const reviewTerm = {
  id: 'review.term',
  label: { zh: '审核完毕', en: 'review finished' },
  rule: legalRules.guangdongLegalReview,
  start: ({ submittedOn, extendedOn }: Open) =>
    extendedOn === undefined ? submittedOn : undefined,
};
const extendedTerm = {
  id: 'review.extendedTerm',
  label: { zh: '延长后审核完毕', en: 'review finished within the extended term' },
  rule: legalRules.guangdongLegalReviewExtension,
  start: ({ submittedOn, extendedOn }: Open, calendar: WorkingDayCalendar) => {
    const first = ruleOn(legalRules.guangdongLegalReview, submittedOn);
    if (extendedOn === undefined || first.status !== 'inForce') return undefined;
    const end = endOfPeriod(calendar, submittedOn, first.value);
    return end.ok ? end.value.end : undefined;
  },
};

/** 法制审核程序: the legal review of a decision, with assistance by the superior department. */
export const legalReviewMachine = machine({
  id: 'review/legal-review',
  label: { zh: '法制审核', en: 'legal review' },
  schema: 1,
  initial: 'submitted',
  actors: {
    handlingOrgan: { zh: '承办机构', en: 'handling organ' },
    reviewOrgan: { zh: '法制审核机构', en: 'review organ' },
  },
  states: {
    submitted: { label: { zh: '已送审', en: 'submitted' }, deadlines: [reviewTerm, extendedTerm] },
    assisting: {
      label: { zh: '上级协助审核中', en: 'reviewed by the superior' },
      deadlines: [reviewTerm, extendedTerm],
    },
    passed: { label: { zh: '审核通过', en: 'passed' }, final: true },
    returned: { label: { zh: '退回', en: 'returned' } },
    withdrawn: { label: { zh: '已撤回送审', en: 'withdrawn' }, final: true },
  },
  edges: [
    edge({
      id: 'requestAssistance',
      from: 'submitted',
      on: 'requestAssistance',
      to: 'assisting',
      label: { zh: '提请上级协助审核', en: 'ask the superior department to review' },
      actor: 'handlingOrgan',
      basis: [plan],
      guards: [notBeforeSubmission, mayAskForAssistance, noQualifiedReviewerHere, superiorInLine],
      documents: [{ zh: '协助法制审核函', en: 'request for assistance in legal review' }],
      effects: ['notifySuperior'],
      apply: (state, { from, on }) => ({
        ...state,
        status: 'assisting',
        assistedBy: from,
        requestedOn: on,
      }),
    }),
    edge({
      id: 'extend',
      from: 'submitted',
      on: 'extend',
      to: 'submitted',
      label: { zh: '延长审核期限', en: 'extend the term' },
      actor: 'reviewOrgan',
      basis: [guangdongReviewMeasure(18)],
      guards: [notBeforeSubmission, approvedExtension],
      apply: (state, { on }) => ({ ...state, extendedOn: on }),
    }),
    edge({
      id: 'extendAssisted',
      from: 'assisting',
      on: 'extend',
      to: 'assisting',
      label: { zh: '延长协助审核期限', en: 'extend the term of the superior' },
      actor: 'reviewOrgan',
      basis: [guangdongReviewMeasure(18)],
      guards: [notBeforeSubmission, approvedExtension],
      apply: (state, { on }) => ({ ...state, extendedOn: on }),
    }),
    edge({
      id: 'pass',
      from: ['submitted', 'assisting'],
      on: 'pass',
      to: 'passed',
      label: { zh: '审核通过', en: 'pass' },
      actor: 'reviewOrgan',
      basis: [article58, guangdongReviewMeasure(19, 1, 1)],
      guards: [notBeforeSubmission, materialsComplete, qualifiedReviewer, reviewerNotRecused],
      documents: [opinionForm],
      apply: (state, { on, reviewer }) => ({
        ...state,
        status: 'passed',
        reviewer,
        concludedOn: on,
      }),
    }),
    edge({
      id: 'return',
      from: ['submitted', 'assisting'],
      on: 'return',
      to: 'returned',
      label: { zh: '退回', en: 'return' },
      actor: 'reviewOrgan',
      basis: [guangdongReviewMeasure(19, 1, 2)],
      guards: [notBeforeSubmission, qualifiedReviewer, reviewerNotRecused, namesItsGrounds],
      documents: [opinionForm],
      apply: (state, { on, reviewer, grounds, advice }) => ({
        ...state,
        status: 'returned',
        reviewer,
        concludedOn: on,
        grounds,
        advice,
      }),
    }),
    edge({
      id: 'resubmit',
      from: 'returned',
      on: 'resubmit',
      to: 'submitted',
      label: { zh: '再次送审', en: 'submit again' },
      actor: 'handlingOrgan',
      basis: [guangdongReviewMeasure(20)],
      guards: [notBeforeSubmission],
      apply: ({ caseCode, body, investigators }, { on, materials }) => ({
        status: 'submitted',
        caseCode,
        body,
        investigators,
        submittedOn: on,
        materials,
      }),
    }),
    edge({
      id: 'withdraw',
      from: 'returned',
      on: 'withdraw',
      to: 'withdrawn',
      label: { zh: '撤回送审', en: 'withdraw' },
      actor: 'handlingOrgan',
      basis: [guangdongReviewMeasure(20)],
      guards: [notBeforeSubmission],
      apply: ({ caseCode, body, investigators, submittedOn, materials }, { on }) => ({
        status: 'withdrawn',
        caseCode,
        body,
        investigators,
        submittedOn,
        materials,
        withdrawnOn: on,
      }),
    }),
  ],
  parseState: parseLegalReview,
});
