/**
 * 法制审核 · Legal review of decisions before they are made, and collective discussion.
 *
 * @example
 * // 案情疑难复杂的决定须经法制审核
 * assessReviewNeed({ caseCode: 'G1', complex: true }) // => ok({ required: true, caseCode: 'G1', grounds: ['complex'] })
 * const returned = { status: 'returned', submittedOn: '2024-05-06' }
 * permitted(legalReviewMachine, returned, {}).map(({ event }) => event) // => ['resubmit', 'disagree', 'withdraw']
 * legalReviewInvariants.every((invariant) => prove(legalReviewMachine, invariant).holds) // => true
 *
 * @module review
 */
export { type ApprovedReview, approvedReview } from './approved-review.js';
export {
  type AssistanceCandidate,
  type AssistanceFacts,
  type AssistanceOrder,
  type AssistanceRequest,
  assistanceOrder,
  assistedLevels,
  type ReviewVerdict,
} from './assistance.js';
export {
  type CaseFileGrade,
  type CaseFileRubric,
  caseFileGradeOf,
  caseFileGrades,
  checkCaseFileRubric,
  guangdongCaseFileVetoes,
  type RubricItem,
  type RubricSection,
  type RubricVeto,
} from './case-file-rubric.js';
export {
  type CaseFileDefect,
  type CaseFileGrading,
  type CaseFileHandlers,
  type CaseFileScore,
  type Deduction,
  gradeCaseFile,
  parseReviewerSheet,
  type ReviewerMark,
  type ReviewerSheet,
  scoreCaseFile,
} from './case-file-score.js';
export {
  type CollectiveDiscussion,
  collectiveDiscussion,
  type DiscussionOpinion,
  type DiscussionRecord,
} from './collective-discussion.js';
export { checkDecisionReviewed, type ReviewedDecision } from './decision-check.js';
export {
  type FileReviewAuthority,
  type FileReviewer,
  mayReviewCaseFiles,
} from './file-review-authority.js';
export { fileReviewInvariants } from './file-review-invariants.js';
export {
  type AuditedReview,
  type FileReviewEvent,
  type FileReviewFacts,
  type FileReviewPlan,
  type FileReviewRound,
  type FormedReview,
  finalGrades,
  type GradedFile,
  type GroupReport,
  parseFileReviewRound,
  type ReportedReview,
  type ReturnedFeedback,
  type ReviewObjection,
  type ReviewRecheck,
} from './file-review-round.js';
export { fileReviewMachine } from './file-review-round.machine.js';
export {
  type CaseQuery,
  findSimilarCases,
  type GuidingCase,
  type SimilarCase,
  type SimilarityPart,
  type SimilarityWeights,
} from './guiding-case.js';
export { legalReviewInvariants } from './invariants.js';
export type {
  AssistedReview,
  ConsultingReview,
  FirstPassedReview,
  JusticeReview,
  LegalReview,
  LegalReviewEvent,
  LegalReviewFacts,
  PassedReview,
  PreparedReview,
  ReferredReview,
  ReturnedFile,
  ReturnedReview,
  ReviewFile,
  ReviewPassing,
  ReviewSubject,
  ReviewSubmission,
  SubmittedReview,
  WithdrawnReview,
} from './legal-review.js';
export { legalReviewMachine } from './legal-review.machine.js';
export { parseLegalReview } from './legal-review.schema.js';
export {
  listedAsMajor,
  type MajorActKind,
  type MajorDecisionAnswer,
  type MajorDecisionCriterion,
  type MajorDecisionEntry,
  type MajorDecisionList,
  majorActKinds,
  type ProposedMajorDecision,
} from './major-decisions.js';
export { reviewProblem, reviewProblems } from './problems.js';
export {
  checkReviewMaterials,
  type ReviewMaterial,
  type ReviewMaterialDefinition,
  type ReviewOccasion,
  type ReviewOccasions,
  reviewMaterials,
} from './review-material.js';
export {
  assessReviewNeed,
  type ReviewFacts,
  type ReviewGround,
  type ReviewGroundDefinition,
  type ReviewNeed,
  type ReviewNotRequired,
  reviewGrounds,
} from './review-need.js';
export {
  type ReturnGround,
  type ReviewContent,
  type ReviewOpinion,
  type ReviewPoint,
  returnGrounds,
  reviewContents,
} from './review-opinion.js';
export {
  type ReviewExtension,
  type ReviewRegime,
  type ReviewRegimeId,
  reviewRegimes,
} from './review-regime.js';
export { checkReviewerShare, type ReviewerShare } from './reviewer-share.js';
