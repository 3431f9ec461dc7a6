/* 法制审核: which decisions need it, who may do it, what is handed over, and what must stand before the decision. */

import { isFields, ok } from '../core/index.js';
import { collectiveDiscussion as discussionSchema } from '../exchange/schemas.js';
import { termSchema } from '../plan/schemas.js';
import type { EnforcementBody } from '../registry/index.js';
import {
  type AssistanceRequest,
  approvedReview,
  assessReviewNeed,
  assistanceOrder,
  checkDecisionReviewed,
  checkReviewerShare,
  checkReviewMaterials,
  collectiveDiscussion,
  type DiscussionRecord,
  listedAsMajor,
  type MajorActKind,
  type MajorDecisionCriterion,
  type MajorDecisionEntry,
  type MajorDecisionList,
  majorActKinds,
  type ProposedMajorDecision,
  parseLegalReview,
  type ReviewedDecision,
  type ReviewFacts,
  type ReviewMaterial,
  type ReviewOccasions,
  reviewMaterials,
} from '../review/index.js';
import { penaltyKind } from './case-operations.js';
import {
  amount,
  byShape,
  citation,
  codesOf,
  date,
  type Field,
  field,
  findingsOf,
  flag,
  inStatus,
  list,
  type Operation,
  operation,
  optional,
  orWord,
  recordOf,
  struct,
  text,
  word,
} from './operation.js';
import { enforcementBody, enforcementOfficer } from './registry-fields.js';

const actKind: Field<MajorActKind> = word(...(Object.keys(majorActKinds) as MajorActKind[]));
const party = word('person', 'organisation');
const label = byShape<MajorDecisionEntry['label']>('Term', termSchema);

const reviewFacts = struct<ReviewFacts>('ReviewFacts', {
  caseCode: text,
  act: optional(actKind),
  publicInterest: optional(flag),
  hearingHeld: optional(flag),
  majorRights: optional(flag),
  socialRisk: optional(flag),
  complex: optional(flag),
  otherProvision: optional(flag),
});

const criteria: Readonly<
  Record<MajorDecisionCriterion['kind'], Readonly<Record<string, Field<unknown>>>>
> = {
  every: {},
  amountAtLeast: { sanction: word('fine', 'confiscation'), party, amount },
  sanctions: { sanctions: list(penaltyKind) },
  fact: { fact: text },
};
const criterionKind = word(...(Object.keys(criteria) as MajorDecisionCriterion['kind'][]));
const criterion = field<MajorDecisionCriterion>('MajorDecisionCriterion', (input) => {
  const kind = criterionKind.read(isFields(input) ? input['kind'] : input);
  if (!kind.ok) return kind;
  return struct<MajorDecisionCriterion>('MajorDecisionCriterion', {
    kind: criterionKind,
    ...criteria[kind.value],
  }).read(input);
});
const majorList = struct<MajorDecisionList>('MajorDecisionList', {
  id: text,
  body: text,
  document: text,
  verified: flag,
  entries: list(
    struct<MajorDecisionEntry>('MajorDecisionEntry', {
      id: text,
      act: actKind,
      label,
      criterion,
      basis: list(citation),
      inForce: struct('Tenure', { from: date, until: orWord('open', date) }),
    }),
  ),
});

const bodies: Field<Readonly<Record<string, EnforcementBody>>> = recordOf(enforcementBody);

/** 法制审核、集体讨论. */
export const legalReviewOperations: readonly Operation[] = [
  operation(
    'review.assessReviewNeed',
    '是否应当法制审核',
    'whether a decision needs a legal review, and on which grounds',
    { facts: reviewFacts },
    '{ required: true, grounds } | { required: false }',
    ({ facts }) => {
      const answer = assessReviewNeed(facts);
      if (!answer.ok) return answer;
      const need = answer.value;
      return ok(need.required ? { required: true, grounds: need.grounds } : { required: false });
    },
  ),
  operation(
    'review.listedAsMajor',
    '是否列入目录清单',
    'which entries of the lists cover a decision, and which may; `listed` is null where it is not known',
    {
      decision: struct<ProposedMajorDecision>('ProposedMajorDecision', {
        act: actKind,
        on: date,
        party: optional(party),
        fine: optional(amount),
        confiscation: optional(amount),
        sanctions: optional(list(penaltyKind)),
        facts: optional(recordOf(flag)),
      }),
      lists: list(majorList),
    },
    '{ listed: boolean | null, entries: id[], unclear: id[] }',
    ({ decision, lists }) => {
      const { listed, entries, unclear } = listedAsMajor(decision, lists);
      return ok({
        listed: listed ?? null,
        entries: entries.map(({ id }) => id),
        unclear: unclear.map(({ id }) => id),
      });
    },
  ),
  operation(
    'review.checkReviewMaterials',
    '核对送审材料',
    'which documents are missing, and of which nobody knows whether they must be there',
    {
      materials: list(word(...(Object.keys(reviewMaterials) as ReviewMaterial[]))),
      occasions: struct<ReviewOccasions>('ReviewOccasions', {
        hearing: optional(flag),
        riskAssessment: optional(flag),
        expertOpinion: optional(flag),
      }),
    },
    '{ missing: ReviewMaterial[], unknown: ReviewMaterial[] }',
    ({ materials, occasions }) => {
      const problems = checkReviewMaterials(materials, occasions);
      const of = (code: string): readonly unknown[] =>
        problems.filter((one) => one.code === code).map(({ params }) => params['material']);
      return ok({ missing: of('review.materialMissing'), unknown: of('review.materialUnknown') });
    },
  ),
  operation(
    'review.checkReviewerShare',
    '核对审核人员占比',
    'whether a body has as many legal reviewers as it should',
    { body: text, officers: list(enforcementOfficer), on: date },
    '{ officers, reviewers, unclear, required, verdict, problems }',
    ({ body, officers, on }) => {
      const { problems, body: _, ...share } = checkReviewerShare(body, officers, on);
      return ok({ ...share, problems: codesOf(problems) });
    },
  ),
  operation(
    'review.assistanceOrder',
    '上级协助审核的次序',
    'the superiors that a body without a qualified reviewer may ask, nearest first, and why the order ends',
    {
      request: struct<AssistanceRequest>('AssistanceRequest', {
        body: text,
        line: optional(text),
        on: date,
        investigators: list(text),
        recused: optional(list(text)),
      }),
      bodies,
      officers: recordOf(enforcementOfficer),
    },
    '{ candidates: { body, rank, hasReviewer, verified }[], problems }',
    ({ request, bodies: known, officers }) => {
      const order = assistanceOrder(request, { bodies: known, officers });
      return ok({ candidates: order.candidates, problems: codesOf(order.problems) });
    },
  ),
  operation(
    'review.approvedReview',
    '审核通过意见',
    'what a passed review proves',
    { review: inStatus('LegalReview', parseLegalReview, 'passed') },
    '{ caseCode, reviewer, concludedOn, assistedBy? }',
    ({ review }) => ok(approvedReview(review)),
  ),
  operation(
    'review.collectiveDiscussion',
    '集体讨论',
    'whether a record shows that the heads discussed a case together',
    { held: byShape<DiscussionRecord>('DiscussionRecord', discussionSchema) },
    'DiscussionRecord',
    ({ held }) => collectiveDiscussion(held),
  ),
  operation(
    'review.checkDecisionReviewed',
    '决定是否经过法制审核',
    'what is wrong with a decision that may have needed a review',
    {
      decision: struct<ReviewedDecision>('ReviewedDecision', {
        caseCode: text,
        bodies: list(text),
        decidedOn: date,
        asReviewed: optional(flag),
      }),
      need: reviewFacts,
      reviews: list(field('LegalReview', parseLegalReview)),
    },
    '{ code, path }[]',
    ({ decision, need, reviews }) => {
      const assessed = assessReviewNeed(need);
      return assessed.ok
        ? ok(findingsOf(checkDecisionReviewed(decision, assessed.value, reviews)))
        : assessed;
    },
  ),
];
