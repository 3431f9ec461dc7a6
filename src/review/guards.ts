import { isByLastDay } from '../calendar/index.js';
import type { LocalDate } from '../core/index.js';
import {
  agricultureProcedureRule,
  guangdongReviewMeasure,
  marketProcedureRule,
  penaltyLaw,
} from '../law/index.js';
import { isQualifiedReviewer } from '../registry/index.js';
import type { EventOf, Guard, StateOf } from '../workflow/index.js';
import { assistanceOrder, assistedLevels, hasQualifiedReviewer, isMember } from './assistance.js';
import { assistancePlan, medicalInsuranceProcedure, threeSystems } from './basis.js';
import type { LegalReview, LegalReviewEvent, LegalReviewFacts } from './legal-review.js';
import { checkReviewMaterials } from './review-material.js';
import { REQUIRED_CONTENTS } from './review-opinion.js';
import { firstTermEnd, type ReviewClock, reviewRegimes, reviewTermEnd } from './review-regime.js';

type In<Status> = StateOf<LegalReview, Status>;
type On<Type> = EventOf<LegalReviewEvent, Type>;
type ReviewGuard<Status, Type> = Guard<In<Status>, On<Type>, LegalReviewFacts>;

/** The states in which a review organ may give its opinion. */
export type Open = 'submitted' | 'assisting' | 'consulting' | 'atJustice';
type Opinion = 'pass' | 'passFirst' | 'return';
type Running = Exclude<Open, 'consulting'>;

/** When the term of an open review began, and how it was extended. */
export function clockOf(state: In<Running>): ReviewClock {
  const { regime = 'guangdong', extendedOn, extendedUntil } = state;
  return {
    regime,
    from: state.status === 'atJustice' ? state.forwardedOn : state.submittedOn,
    isExtended: extendedOn !== undefined,
    ...(extendedUntil === undefined ? {} : { extendedUntil }),
  };
}

/** The body whose review organ has the file. */
export function reviewingBody(state: In<Open>): string {
  return state.status === 'atJustice'
    ? state.justice
    : 'assistedBy' in state && state.assistedBy !== undefined
      ? state.assistedBy
      : state.body;
}

const DATES = [
  'investigatedOn',
  'submittedOn',
  'requestedOn',
  'extendedOn',
  'forwardedOn',
  'concludedOn',
  'objectedOn',
  'referredOn',
] as const;

/** The latest day that the file shows; steps never go back behind it. */
function lastOn(state: LegalReview): LocalDate | undefined {
  const dates: Partial<Record<(typeof DATES)[number], LocalDate>> = state;
  return DATES.map((key) => dates[key])
    .filter((date) => date !== undefined)
    .reduce<LocalDate | undefined>(
      (latest, date) => (latest === undefined || date > latest ? date : latest),
      undefined,
    );
}

export const notBeforeSubmission: Guard<LegalReview, { readonly on: LocalDate }, LegalReviewFacts> =
  {
    id: 'review.notBeforeSubmission',
    label: {
      zh: '不早于送审和上一步骤的日期',
      en: 'not before the submission and the step that it follows',
    },
    basis: [guangdongReviewMeasure(13), guangdongReviewMeasure(18)],
    reads: 'event',
    test: (state, { on }) => {
      const last = lastOn(state);
      return last === undefined ? undefined : on >= last;
    },
    inputs: (state, { on }) => ({ last: lastOn(state) ?? null, on }),
  };

export const bodyDecides: ReviewGuard<'prepared', 'submit'> = {
  id: 'review.bodyDecides',
  label: { zh: '由本单位作出决定', en: 'the body itself decides' },
  basis: [guangdongReviewMeasure(6, 2)],
  reads: 'state',
  test: ({ government }) => government === undefined,
  inputs: ({ government }) => ({ government: government ?? null }),
};

export const governmentDecides: ReviewGuard<'prepared', 'submitFirst'> = {
  id: 'review.governmentDecides',
  label: { zh: '由人民政府作出决定', en: 'a government decides' },
  basis: [guangdongReviewMeasure(6, 1)],
  reads: 'state',
  test: ({ government }) => government !== undefined,
  inputs: ({ government }) => ({ government: government ?? null }),
};

export const materialsComplete: ReviewGuard<Open, 'pass' | 'passFirst'> = {
  id: 'review.materialsComplete',
  label: { zh: '送审材料齐备', en: 'the review materials are complete' },
  basis: [guangdongReviewMeasure(14)],
  reads: 'state',
  test: ({ materials, occasions = {} }) => {
    const codes = checkReviewMaterials(materials, occasions).map(({ code }) => code);
    return codes.includes('review.materialMissing') ? false : codes.length > 0 ? undefined : true;
  },
  inputs: ({ materials, occasions = {} }) => {
    const problems = checkReviewMaterials(materials, occasions);
    const named = (code: string): string =>
      problems
        .filter((one) => one.code === code)
        .map(({ params }) => params['material'])
        .join(' ');
    return { missing: named('review.materialMissing'), unknown: named('review.materialUnknown') };
  },
};

export const contentsExamined: ReviewGuard<Open, 'pass' | 'passFirst'> = {
  id: 'review.contentsExamined',
  label: {
    zh: '审核了主体和人员、事实和证据、依据和裁量、程序',
    en: 'body and officers, facts and evidence, law and discretion, and procedure were examined',
  },
  basis: [guangdongReviewMeasure(17), guangdongReviewMeasure(19, 1, 1)],
  reads: 'event',
  test: (_state, { examined }) => REQUIRED_CONTENTS.every((one) => examined.includes(one)),
  inputs: (_state, { examined }) => ({
    missing: REQUIRED_CONTENTS.filter((one) => !examined.includes(one)).join(' '),
  }),
};

export const qualifiedReviewer: ReviewGuard<Open, Opinion> = {
  id: 'review.qualifiedReviewer',
  label: {
    zh: '审核人员具备资格，且不是本案办案人员',
    en: 'the reviewer is qualified and did not investigate the case',
  },
  basis: [
    penaltyLaw(58, 2),
    guangdongReviewMeasure(8, 2),
    marketProcedureRule(49, 3),
    agricultureProcedureRule(50, 3),
    medicalInsuranceProcedure(37, 2),
  ],
  reads: 'event',
  test: ({ investigators }, { reviewer, on }, { officers }) => {
    const officer = Object.hasOwn(officers, reviewer) ? officers[reviewer] : undefined;
    if (officer === undefined) return undefined;
    const { verdict } = isQualifiedReviewer(officer, on, investigators);
    return verdict === 'undetermined' ? undefined : verdict === 'met';
  },
  inputs: (_state, { reviewer, on }) => ({ reviewer, on }),
};

/** Advisers and lawyers from outside help; the opinion is one of the organ's own reviewers (第九条: 辅助性法律服务). */
export const reviewerOfReviewingBody: ReviewGuard<Open, Opinion> = {
  id: 'review.reviewerOfReviewingBody',
  label: {
    zh: '审核人员属于审核机构所在单位；法律顾问、公职律师只提供辅助',
    en: 'the reviewer belongs to the reviewing body; legal advisers and public lawyers only help',
  },
  basis: [guangdongReviewMeasure(6, 2), guangdongReviewMeasure(9), penaltyLaw(58, 1)],
  reads: 'event',
  test: (state, { reviewer, on }, { officers }) => {
    const officer = Object.hasOwn(officers, reviewer) ? officers[reviewer] : undefined;
    return officer === undefined ? undefined : isMember(officer, reviewingBody(state), on);
  },
  inputs: (state, { reviewer }) => ({ reviewer, body: reviewingBody(state) }),
};

export const reviewerNotRecused: ReviewGuard<Open, Opinion> = {
  id: 'review.reviewerNotRecused',
  label: { zh: '审核人员与审核内容没有直接利害关系', en: 'the reviewer has no direct interest' },
  basis: [guangdongReviewMeasure(21)],
  reads: 'event',
  test: (_state, { reviewer }, { recused }) => !recused.includes(reviewer),
  inputs: (_state, { reviewer }) => ({ reviewer }),
};

export const inTermOrReasoned: ReviewGuard<Open, Opinion> = {
  id: 'review.inTermOrReasoned',
  label: {
    zh: '在审核期限内；逾期的，写明理由',
    en: 'within the term, or with the reason why it is late',
  },
  basis: [guangdongReviewMeasure(18)],
  reads: 'event',
  test: (state, { on, lateReason = '' }, { calendar }) => {
    if (state.status === 'consulting' || lateReason.trim() !== '') return true;
    return isByLastDay(on, reviewTermEnd(clockOf(state), calendar));
  },
  inputs: (state, { on }, { calendar }) => ({
    end:
      state.status === 'consulting' ? null : (reviewTermEnd(clockOf(state), calendar)?.end ?? null),
    on,
  }),
};

export const namesItsGrounds: ReviewGuard<Open, 'return'> = {
  id: 'review.namesItsGrounds',
  label: { zh: '写明退回情形和具体审核建议', en: 'the return names its grounds and its advice' },
  basis: [guangdongReviewMeasure(19, 1, 2)],
  reads: 'event',
  test: (_state, { grounds, advice }) => grounds.length > 0 && advice.trim() !== '',
  inputs: (_state, { grounds }) => ({ grounds: grounds.join(' ') }),
};

export const approvedExtension: ReviewGuard<Running, 'extend'> = {
  id: 'review.approvedExtension',
  label: {
    zh: '案情复杂，经有权批准的负责人批准，只延长一次',
    en: 'the case is complex and the head who may approve did so, once',
  },
  basis: [
    guangdongReviewMeasure(18),
    marketProcedureRule(55),
    agricultureProcedureRule(53),
    medicalInsuranceProcedure(40, 1),
  ],
  reads: 'event',
  test: (state, { on, approvedBy, reason, until }) => {
    const { extension } = reviewRegimes[clockOf(state).regime];
    return (
      extension !== undefined &&
      state.extendedOn === undefined &&
      approvedBy.trim() !== '' &&
      reason.trim() !== '' &&
      (extension.rule !== undefined || (until !== undefined && until > on))
    );
  },
  inputs: (state, { approvedBy }) => ({
    regime: clockOf(state).regime,
    extendedOn: state.extendedOn ?? null,
    approvedBy,
  }),
};

export const extendedInTerm: ReviewGuard<Running, 'extend'> = {
  id: 'review.extendedInTerm',
  label: { zh: '在审核期限届满前批准延长', en: 'the extension is approved before the term ends' },
  basis: [guangdongReviewMeasure(18)],
  reads: 'event',
  test: (state, { on }, { calendar }) => isByLastDay(on, firstTermEnd(clockOf(state), calendar)),
  inputs: (state, { on }, { calendar }) => ({
    end: firstTermEnd(clockOf(state), calendar)?.end ?? null,
    on,
  }),
};

export const mayAskForAssistance: ReviewGuard<'submitted', 'requestAssistance'> = {
  id: 'review.mayAskForAssistance',
  label: { zh: '县级行政执法部门或者镇街', en: 'a county department, a town or a subdistrict' },
  basis: [assistancePlan],
  reads: 'state',
  test: ({ body }, _event, { bodies }) => {
    const level = Object.hasOwn(bodies, body) ? bodies[body]?.level : undefined;
    return level === undefined ? undefined : assistedLevels.includes(level);
  },
  inputs: ({ body }) => ({ body }),
};

export const noQualifiedReviewerHere: ReviewGuard<'submitted', 'requestAssistance'> = {
  id: 'review.noQualifiedReviewerHere',
  label: {
    zh: '由于客观原因尚未配备符合条件的法制审核人员',
    en: 'for objective reasons the body has no qualified reviewer',
  },
  basis: [assistancePlan],
  reads: 'event',
  test: ({ body, investigators }, { on, reason }, { officers, recused }) => {
    if (reason.trim() === '') return false;
    const here = hasQualifiedReviewer({ body, on, investigators, recused }, officers);
    return here === 'undetermined' ? undefined : here === 'notMet';
  },
  inputs: ({ body }, { on, reason }) => ({ body, on, reason }),
};

export const superiorInLine: ReviewGuard<'submitted', 'requestAssistance'> = {
  id: 'review.superiorInLine',
  label: {
    zh: '由上一级业务主管部门协助；它也没有符合条件的审核人员的，依次向上',
    en: 'the next superior in line assists; where it has no qualified reviewer either, the one above it',
  },
  basis: [assistancePlan],
  reads: 'event',
  test: (state, event, facts) => {
    if (event.from === state.body) return false;
    const { candidates, problems } = orderOf(state, event, facts);
    const at = candidates.findIndex(({ body }) => body === event.from);
    // Where the order breaks off, the one that is asked may stand above the break.
    if (at < 0) return problems.length > 0 ? undefined : false;
    const before = candidates.slice(0, at).map(({ hasReviewer }) => hasReviewer);
    if (before.includes('met')) return false;
    return before.includes('undetermined') ? undefined : true;
  },
  inputs: (state, event, facts) => ({
    from: event.from,
    order: orderOf(state, event, facts)
      .candidates.map(({ body, hasReviewer }) => `${body} ${hasReviewer}`)
      .join(', '),
  }),
};

function orderOf(
  { body, investigators, line }: In<'submitted'>,
  { on }: On<'requestAssistance'>,
  facts: LegalReviewFacts,
) {
  const { recused } = facts;
  return assistanceOrder(
    { body, on, investigators, recused, ...(line === undefined ? {} : { line }) },
    facts,
  );
}

export const justiceOfGovernment: ReviewGuard<'firstPassed', 'forward'> = {
  id: 'review.justiceOfGovernment',
  label: { zh: '本级人民政府的司法行政部门', en: 'the judicial administration of that government' },
  basis: [guangdongReviewMeasure(6, 1), guangdongReviewMeasure(15)],
  reads: 'event',
  test: ({ government }, { to }, { bodies }) => {
    const superior = Object.hasOwn(bodies, to) ? bodies[to]?.superiorInGovernment : undefined;
    return superior === undefined || government === undefined ? undefined : superior === government;
  },
  inputs: ({ government }, { to }) => ({ government: government ?? null, to }),
};

export const objectionReasoned: ReviewGuard<'returned', 'disagree'> = {
  id: 'review.objectionReasoned',
  label: { zh: '写明异议理由', en: 'the objection states its reasons' },
  basis: [guangdongReviewMeasure(20, 2)],
  reads: 'event',
  test: (_state, { reasons }) => reasons.trim() !== '',
};

export const headsMayDecide: ReviewGuard<'consulting', 'escalate'> = {
  id: 'review.headsMayDecide',
  label: {
    zh: '规章或者本机关的协调机制规定由负责人决定',
    en: 'a rule, or the body’s own mechanism, lets the heads decide',
  },
  basis: [threeSystems('（十四）'), medicalInsuranceProcedure(40, 2)],
  reads: 'state',
  test: ({ regime = 'guangdong' }, _event, { disagreementRule }) =>
    reviewRegimes[regime].headsDecide === true || disagreementRule !== undefined ? true : undefined,
  inputs: ({ regime = 'guangdong' }, _event, { disagreementRule }) => ({
    regime,
    rule: disagreementRule?.law ?? null,
  }),
};

export const discussedHere: ReviewGuard<'atHeads', 'upholdAdvice' | 'reviewAgain'> = {
  id: 'review.discussedHere',
  label: { zh: '负责人集体讨论的是本案', en: 'the heads discussed this case together' },
  basis: [medicalInsuranceProcedure(40, 2), penaltyLaw(57, 2)],
  reads: 'event',
  test: ({ caseCode }, { discussion, on }) =>
    discussion.caseCode === caseCode && discussion.heldOn <= on,
  inputs: ({ caseCode }, { discussion }) => ({ caseCode, discussed: discussion.caseCode }),
};
