/*
 * 法制审核: 行政处罚法 第五十八条; 广东省重大行政执法决定法制审核办法 第十三条至第二十一条; assistance by the superior department:
 * 广东省提升行政执法质量三年行动实施计划（2023—2025年）, as its official reading states it (三).
 */
import type { WorkingDayCalendar } from '../calendar/index.js';
import { guangdongReviewMeasure, legalRules, penaltyLaw } from '../law/index.js';
import { type DeadlineDefinition, type Migration, machineFor } from '../workflow/index.js';
import { assistancePlan, medicalInsuranceProcedure, threeSystems } from './basis.js';
import * as guard from './guards.js';
import type {
  AssistedReview,
  JusticeReview,
  LegalReview,
  LegalReviewEvent,
  LegalReviewFacts,
  ReviewFile,
  ReviewSubject,
  SubmittedReview,
} from './legal-review.js';
import { parseLegalReview } from './legal-review.schema.js';
import type { ReviewMaterial } from './review-material.js';
import type { ReviewOpinion } from './review-opinion.js';
import { firstTermEnd, type ReviewRegimeId, reviewRegimes } from './review-regime.js';

const article58 = penaltyLaw(58, 1);

const { edge, machine } = machineFor<LegalReview, LegalReviewEvent, LegalReviewFacts>();

const opinionForm = { zh: '法制审核意见书', en: 'legal review opinion' };
const submissionForm = { zh: '法制审核送审表', en: 'submission for legal review' };
const extensionForm = { zh: '延长法制审核期限审批表', en: 'approval of the extension' };
const consultationForm = { zh: '审核意见协调研究记录', en: 'record of the consultation' };
const discussionForm = { zh: '集体讨论记录', en: 'record of the collective discussion' };
const inOrder = guard.notBeforeSubmission;
const opinionGuards = [
  inOrder,
  guard.qualifiedReviewer,
  guard.reviewerOfReviewingBody,
  guard.reviewerNotRecused,
  guard.inTermOrReasoned,
] as const;
const passGuards = [...opinionGuards, guard.materialsComplete, guard.contentsExamined] as const;

type Running = SubmittedReview | AssistedReview | JusticeReview;

const finished = { zh: '审核完毕', en: 'review finished' };
const finishedExtended = { zh: '延长后审核完毕', en: 'review finished within the extended term' };

/** Guangdong's term runs in every review that is not extended; beside a department's own it is the shorter one, to warn. */
const guangdongTerm: DeadlineDefinition<Running> = {
  id: 'review.term',
  label: finished,
  rule: legalRules.guangdongLegalReview,
  start: (state) => {
    const { from, isExtended } = guard.clockOf(state);
    return isExtended ? undefined : from;
  },
};

const guangdongExtendedTerm: DeadlineDefinition<Running> = {
  id: 'review.extendedTerm',
  label: finishedExtended,
  rule: legalRules.guangdongLegalReviewExtension,
  start: (state, calendar) => extendedFrom('guangdong', state, calendar),
};

/** The terms of departments, each in the reviews under its own rule. */
const departmentTerms: readonly DeadlineDefinition<Running>[] = (
  ['market', 'agriculture', 'construction', 'medicalInsurance'] as const
).flatMap((regime) => {
  const { term, extension } = reviewRegimes[regime];
  const own: DeadlineDefinition<Running> = {
    id: `review.term.${regime}`,
    label: finished,
    rule: term,
    start: (state) => {
      const clock = guard.clockOf(state);
      return clock.regime === regime && !clock.isExtended ? clock.from : undefined;
    },
  };
  if (extension?.rule === undefined) return [own];
  const extended: DeadlineDefinition<Running> = {
    id: `review.extendedTerm.${regime}`,
    label: finishedExtended,
    rule: extension.rule,
    start: (state, calendar) => extendedFrom(regime, state, calendar),
  };
  return [own, extended];
});

function extendedFrom(regime: ReviewRegimeId, state: Running, calendar: WorkingDayCalendar) {
  const clock = guard.clockOf(state);
  return clock.regime === regime && clock.isExtended
    ? firstTermEnd(clock, calendar)?.end
    : undefined;
}

const terms = [guangdongTerm, guangdongExtendedTerm, ...departmentTerms];

const subjectOf = ({
  caseCode,
  body,
  investigators,
  government,
  line,
  regime,
}: ReviewSubject): ReviewSubject => ({
  caseCode,
  body,
  investigators,
  ...(government === undefined ? {} : { government }),
  ...(line === undefined ? {} : { line }),
  ...(regime === undefined ? {} : { regime }),
});

/** What stays of a file when a new opinion is asked for: extensions, assistance and opinions belong to the round before. */
const fileOf = (file: ReviewFile): ReviewFile => ({
  ...subjectOf(file),
  submittedOn: file.submittedOn,
  materials: file.materials,
  ...(file.occasions === undefined ? {} : { occasions: file.occasions }),
  ...(file.earlier === undefined ? {} : { earlier: file.earlier }),
});

const withOpinion = (file: ReviewFile, opinion: ReviewOpinion): ReviewFile => ({
  ...fileOf(file),
  earlier: [...(file.earlier ?? []), opinion],
});

type Supplement = Extract<LegalReviewEvent, { readonly type: 'supplement' }>;

const supplemented = <State extends ReviewFile>(
  state: State,
  { materials, occasions }: Supplement,
): State => ({
  ...state,
  materials: [...new Set<ReviewMaterial>([...state.materials, ...materials])],
  ...(occasions === undefined ? {} : { occasions: { ...state.occasions, ...occasions } }),
});

type Extension = Extract<LegalReviewEvent, { readonly type: 'extend' }>;

const extended = <State extends ReviewFile>(state: State, { on, until }: Extension): State => ({
  ...state,
  extendedOn: on,
  ...(until === undefined ? {} : { extendedUntil: until }),
});

const itemOneInParts: Migration['up'] = (stored) => {
  const { materials } = stored;
  if (!Array.isArray(materials)) return stored;
  return {
    ...stored,
    materials: materials.flatMap((one) =>
      one === 'proposedDecision'
        ? ['proposedDecision', 'facts', 'evidence', 'legalBasis', 'discretionRules']
        : [one],
    ),
  };
};

/** Schema 1 had one name for item 1 of 第十四条 as a whole. */
const materialsOfItemOne: Migration = {
  to: 2,
  name: 'materialsOfItemOne',
  up: itemOneInParts,
  upEvent: itemOneInParts,
};

/**
 * 法制审核程序: the legal review of a decision, with assistance by the superior department, and in two steps where a government decides.
 *
 * Basis: 行政处罚法 第五十八条; 广东省重大行政执法决定法制审核办法 第六条, 第八条第二款, 第九条, 第十三条至第二十一条; the rules of departments where they differ.
 */
export const legalReviewMachine = machine({
  id: 'review/legal-review',
  label: { zh: '法制审核', en: 'legal review' },
  schema: 2,
  initial: 'prepared',
  actors: {
    handlingOrgan: { zh: '承办机构', en: 'handling organ' },
    reviewOrgan: { zh: '法制审核机构', en: 'review organ' },
    justice: { zh: '司法行政部门', en: 'judicial administration' },
    heads: { zh: '行政机关负责人', en: 'heads of the organ' },
  },
  states: {
    prepared: { label: { zh: '待送审', en: 'ready for submission' } },
    submitted: { label: { zh: '已送审', en: 'submitted' }, deadlines: terms },
    assisting: {
      label: { zh: '上级协助审核中', en: 'reviewed by the superior' },
      deadlines: terms,
    },
    firstPassed: { label: { zh: '初审通过', en: 'passed by the department' } },
    atJustice: {
      label: { zh: '司法行政部门审核中', en: 'reviewed by the judicial administration' },
      deadlines: terms,
    },
    passed: { label: { zh: '审核通过', en: 'passed' }, final: true },
    returned: { label: { zh: '退回', en: 'returned' } },
    consulting: { label: { zh: '协调研究中', en: 'in consultation' } },
    atHeads: { label: { zh: '提请负责人决定', en: 'before the heads' } },
    withdrawn: { label: { zh: '已撤回送审', en: 'withdrawn' }, final: true },
  },
  evidence: {
    ownDecision: {
      label: { zh: '由本单位作出的决定', en: 'a decision of the body itself' },
      basis: [guangdongReviewMeasure(6, 2)],
      present: ({ government }) => government === undefined,
    },
    governmentDecision: {
      label: { zh: '由人民政府作出的决定', en: 'a decision of a government' },
      basis: [guangdongReviewMeasure(6, 1)],
      present: ({ government }) => government !== undefined,
    },
    firstOpinion: {
      label: {
        zh: '本部门法制审核机构的审核意见',
        en: 'the opinion of the department’s own review organ',
      },
      basis: [guangdongReviewMeasure(15)],
      present: (state) => 'firstOpinion' in state,
    },
  },
  edges: [
    edge({
      id: 'submit',
      from: 'prepared',
      on: 'submit',
      to: 'submitted',
      label: { zh: '送审', en: 'submit' },
      actor: 'handlingOrgan',
      basis: [guangdongReviewMeasure(13), guangdongReviewMeasure(14)],
      guards: [inOrder, guard.bodyDecides],
      yields: ['ownDecision'],
      documents: [submissionForm],
      apply: (state, { on, materials, occasions }) => ({
        ...subjectOf(state),
        status: 'submitted',
        submittedOn: on,
        materials,
        ...(occasions === undefined ? {} : { occasions }),
      }),
    }),
    edge({
      id: 'submitFirst',
      from: 'prepared',
      on: 'submitFirst',
      to: 'submitted',
      label: { zh: '送本部门初审', en: 'submit for the first review' },
      actor: 'handlingOrgan',
      basis: [guangdongReviewMeasure(6, 1), guangdongReviewMeasure(14)],
      guards: [inOrder, guard.governmentDecides],
      yields: ['governmentDecision'],
      documents: [submissionForm],
      apply: (state, { on, materials, occasions }) => ({
        ...subjectOf(state),
        status: 'submitted',
        submittedOn: on,
        materials,
        ...(occasions === undefined ? {} : { occasions }),
      }),
    }),
    edge({
      id: 'supplement',
      from: 'submitted',
      on: 'supplement',
      to: 'submitted',
      label: { zh: '补充送审材料', en: 'supply materials' },
      actor: 'handlingOrgan',
      basis: [guangdongReviewMeasure(14)],
      guards: [inOrder],
      apply: supplemented,
    }),
    edge({
      id: 'supplementAssisted',
      from: 'assisting',
      on: 'supplement',
      to: 'assisting',
      label: { zh: '向协助审核的上级补充材料', en: 'supply materials to the superior' },
      actor: 'handlingOrgan',
      basis: [guangdongReviewMeasure(14)],
      guards: [inOrder],
      apply: supplemented,
    }),
    edge({
      id: 'supplementAtJustice',
      from: 'atJustice',
      on: 'supplement',
      to: 'atJustice',
      label: {
        zh: '向司法行政部门补充材料',
        en: 'supply materials to the judicial administration',
      },
      actor: 'handlingOrgan',
      basis: [guangdongReviewMeasure(14), guangdongReviewMeasure(15)],
      guards: [inOrder],
      apply: supplemented,
    }),
    edge({
      id: 'requestAssistance',
      from: 'submitted',
      on: 'requestAssistance',
      to: 'assisting',
      label: { zh: '提请上级协助审核', en: 'ask the superior department to review' },
      actor: 'handlingOrgan',
      basis: [assistancePlan],
      guards: [
        inOrder,
        guard.mayAskForAssistance,
        guard.noQualifiedReviewerHere,
        guard.superiorInLine,
      ],
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
      guards: [inOrder, guard.approvedExtension, guard.extendedInTerm],
      documents: [extensionForm],
      apply: extended,
    }),
    edge({
      id: 'extendAssisted',
      from: 'assisting',
      on: 'extend',
      to: 'assisting',
      label: { zh: '延长协助审核期限', en: 'extend the term of the superior' },
      actor: 'reviewOrgan',
      basis: [guangdongReviewMeasure(18)],
      guards: [inOrder, guard.approvedExtension, guard.extendedInTerm],
      documents: [extensionForm],
      apply: extended,
    }),
    edge({
      id: 'extendAtJustice',
      from: 'atJustice',
      on: 'extend',
      to: 'atJustice',
      label: {
        zh: '延长司法行政部门审核期限',
        en: 'extend the term of the judicial administration',
      },
      actor: 'justice',
      basis: [guangdongReviewMeasure(18)],
      guards: [inOrder, guard.approvedExtension, guard.extendedInTerm],
      documents: [extensionForm],
      apply: extended,
    }),
    edge({
      id: 'pass',
      from: ['submitted', 'assisting', 'consulting'],
      on: 'pass',
      to: 'passed',
      label: { zh: '审核通过', en: 'pass' },
      actor: 'reviewOrgan',
      basis: [article58, guangdongReviewMeasure(19, 1, 1)],
      guards: passGuards,
      evidence: ['ownDecision'],
      documents: [opinionForm],
      apply: (state, { on, reviewer, lateReason, advisers }) => ({
        ...fileOf(state),
        status: 'passed',
        ...(state.extendedOn === undefined ? {} : { extendedOn: state.extendedOn }),
        reviewer,
        concludedOn: on,
        ...('assistedBy' in state && state.assistedBy !== undefined
          ? { assistedBy: state.assistedBy }
          : {}),
        ...(lateReason === undefined ? {} : { lateReason }),
        ...(advisers === undefined ? {} : { advisers }),
      }),
    }),
    edge({
      id: 'passFirst',
      from: ['submitted', 'assisting', 'consulting'],
      on: 'passFirst',
      to: 'firstPassed',
      label: { zh: '初审通过', en: 'pass by the department' },
      actor: 'reviewOrgan',
      basis: [guangdongReviewMeasure(6, 1), guangdongReviewMeasure(15)],
      guards: passGuards,
      evidence: ['governmentDecision'],
      yields: ['firstOpinion'],
      documents: [opinionForm],
      apply: (state, { on, reviewer }) => ({
        ...fileOf(state),
        status: 'firstPassed',
        firstOpinion: {
          outcome: 'pass',
          reviewer,
          body: guard.reviewingBody(state),
          concludedOn: on,
          grounds: [],
          advice: '',
        },
      }),
    }),
    edge({
      id: 'forward',
      from: 'firstPassed',
      on: 'forward',
      to: 'atJustice',
      label: { zh: '报送司法行政部门审核', en: 'send on to the judicial administration' },
      actor: 'handlingOrgan',
      basis: [guangdongReviewMeasure(6, 1), guangdongReviewMeasure(15)],
      guards: [inOrder, guard.justiceOfGovernment],
      evidence: ['governmentDecision', 'firstOpinion'],
      documents: [submissionForm],
      effects: ['notifyJustice'],
      apply: (state, { on, to }) => ({
        ...state,
        status: 'atJustice',
        justice: to,
        forwardedOn: on,
      }),
    }),
    edge({
      id: 'passAtJustice',
      from: 'atJustice',
      on: 'pass',
      to: 'passed',
      label: { zh: '司法行政部门审核通过', en: 'pass by the judicial administration' },
      actor: 'justice',
      basis: [guangdongReviewMeasure(6, 1), guangdongReviewMeasure(19, 1, 1)],
      guards: passGuards,
      evidence: ['governmentDecision', 'firstOpinion'],
      documents: [opinionForm],
      apply: (state, { on, reviewer, lateReason, advisers }) => ({
        ...fileOf(state),
        status: 'passed',
        ...(state.extendedOn === undefined ? {} : { extendedOn: state.extendedOn }),
        reviewer,
        concludedOn: on,
        firstOpinion: state.firstOpinion,
        justice: state.justice,
        ...(lateReason === undefined ? {} : { lateReason }),
        ...(advisers === undefined ? {} : { advisers }),
      }),
    }),
    edge({
      id: 'return',
      from: ['submitted', 'assisting', 'consulting'],
      on: 'return',
      to: 'returned',
      label: { zh: '退回', en: 'return' },
      actor: 'reviewOrgan',
      basis: [guangdongReviewMeasure(19, 1, 2)],
      guards: [...opinionGuards, guard.namesItsGrounds],
      documents: [opinionForm],
      apply: (state, { on, reviewer, grounds, advice }) => ({
        ...withOpinion(state, {
          outcome: 'return',
          reviewer,
          body: guard.reviewingBody(state),
          concludedOn: on,
          grounds,
          advice,
        }),
        status: 'returned',
        reviewer,
        concludedOn: on,
        grounds,
        advice,
        ...('assistedBy' in state && state.assistedBy !== undefined
          ? { assistedBy: state.assistedBy }
          : {}),
      }),
    }),
    edge({
      id: 'returnAtJustice',
      from: 'atJustice',
      on: 'return',
      to: 'returned',
      label: { zh: '司法行政部门退回', en: 'return by the judicial administration' },
      actor: 'justice',
      basis: [guangdongReviewMeasure(6, 1), guangdongReviewMeasure(19, 1, 2)],
      guards: [...opinionGuards, guard.namesItsGrounds],
      evidence: ['governmentDecision'],
      voids: ['firstOpinion'],
      documents: [opinionForm],
      apply: (state, { on, reviewer, grounds, advice }) => ({
        ...withOpinion(
          { ...state, earlier: [...(state.earlier ?? []), state.firstOpinion] },
          { outcome: 'return', reviewer, body: state.justice, concludedOn: on, grounds, advice },
        ),
        status: 'returned',
        reviewer,
        concludedOn: on,
        grounds,
        advice,
      }),
    }),
    edge({
      id: 'resubmit',
      from: ['returned', 'consulting'],
      on: 'resubmit',
      to: 'submitted',
      label: { zh: '按审核建议处理后再次送审', en: 'follow the advice and submit again' },
      actor: 'handlingOrgan',
      basis: [guangdongReviewMeasure(20, 1)],
      guards: [inOrder],
      documents: [submissionForm],
      apply: (state, { on, materials, occasions = state.occasions }) => ({
        ...subjectOf(state),
        status: 'submitted',
        submittedOn: on,
        materials,
        ...(occasions === undefined ? {} : { occasions }),
        ...(state.earlier === undefined ? {} : { earlier: state.earlier }),
      }),
    }),
    edge({
      id: 'disagree',
      from: 'returned',
      on: 'disagree',
      to: 'consulting',
      label: { zh: '对审核建议提出异议', en: 'disagree with the advice' },
      actor: 'handlingOrgan',
      basis: [guangdongReviewMeasure(20, 2), threeSystems('（十四）')],
      guards: [inOrder, guard.objectionReasoned],
      documents: [consultationForm],
      apply: (state, { on, reasons }) => ({
        ...state,
        status: 'consulting',
        objectedOn: on,
        objection: reasons,
      }),
    }),
    edge({
      id: 'escalate',
      from: 'consulting',
      on: 'escalate',
      to: 'atHeads',
      label: { zh: '协调不成，提请负责人决定', en: 'ask the heads, consultation having failed' },
      actor: 'reviewOrgan',
      basis: [threeSystems('（十四）'), medicalInsuranceProcedure(40, 2)],
      guards: [inOrder, guard.headsMayDecide],
      documents: [consultationForm],
      apply: ({ objectedOn: _objectedOn, ...state }, { on }) => ({
        ...state,
        status: 'atHeads',
        referredOn: on,
      }),
    }),
    edge({
      id: 'upholdAdvice',
      from: 'atHeads',
      on: 'upholdAdvice',
      to: 'returned',
      label: { zh: '集体讨论决定按审核建议处理', en: 'the heads uphold the advice' },
      actor: 'heads',
      basis: [medicalInsuranceProcedure(40, 2), threeSystems('（十四）')],
      guards: [inOrder, guard.discussedHere],
      documents: [discussionForm],
      apply: ({ objection: _objection, referredOn: _referredOn, ...state }) => ({
        ...state,
        status: 'returned',
      }),
    }),
    edge({
      id: 'reviewAgain',
      from: 'atHeads',
      on: 'reviewAgain',
      to: 'submitted',
      label: { zh: '集体讨论决定重新审核', en: 'the heads ask for a new opinion' },
      actor: 'heads',
      // 审核未通过的，不得作出决定: the heads settle the disagreement, they do not replace the opinion.
      basis: [medicalInsuranceProcedure(40, 2), article58],
      guards: [inOrder, guard.discussedHere],
      documents: [discussionForm],
      apply: (state, { on }) => ({ ...fileOf(state), status: 'submitted', submittedOn: on }),
    }),
    edge({
      id: 'withdraw',
      from: ['returned', 'consulting'],
      on: 'withdraw',
      to: 'withdrawn',
      label: { zh: '撤回送审', en: 'withdraw' },
      actor: 'handlingOrgan',
      basis: [guangdongReviewMeasure(20)],
      guards: [inOrder],
      apply: (state, { on }) => ({ ...fileOf(state), status: 'withdrawn', withdrawnOn: on }),
    }),
  ],
  migrations: [materialsOfItemOne],
  parseState: parseLegalReview,
});
