/* The schemas of this folder for the contract: `exchange` imports them here. They are not public. */
export { fileReviewRoundSchema } from './file-review-round.js';
export { legalReviewSchema } from './legal-review.schema.js';
