/**
 * 法制审核 · Legal review of decisions before they are made, and collective discussion.
 *
 * @module review
 */
export { type ApprovedReview, approvedReview } from './approved-review.js';
export {
  type CollectiveDiscussion,
  collectiveDiscussion,
  type DiscussionRecord,
} from './collective-discussion.js';
export {
  type AssistedReview,
  assistedLevels,
  type LegalReview,
  type LegalReviewEvent,
  type LegalReviewFacts,
  type PassedReview,
  parseLegalReview,
  type ReturnedReview,
  type ReturnGround,
  type ReviewFile,
  type ReviewMaterial,
  type SubmittedReview,
  type WithdrawnReview,
} from './legal-review.js';
export { legalReviewMachine } from './legal-review.machine.js';
export { reviewProblem, reviewProblems } from './problems.js';
export {
  assessReviewNeed,
  type ReviewFacts,
  type ReviewGround,
  type ReviewGroundDefinition,
  type ReviewNeed,
  type ReviewNotRequired,
  reviewGrounds,
} from './review-need.js';
