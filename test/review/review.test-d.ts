import {
  type CollectiveDiscussion,
  type DiscussionRecord,
  type LegalReview,
  legalReviewMachine,
} from '../../src/review/index.js';
import { decide, type StateOf } from '../../src/workflow/index.js';
import { facts, forward, pass, prepared, submitFirst, submitted } from './world.js';

declare const record: DiscussionRecord;
declare const passed: StateOf<LegalReview, 'passed'>;
declare const firstPassed: StateOf<LegalReview, 'firstPassed'>;

// @ts-expect-error nothing passes before it was submitted
decide(legalReviewMachine, prepared, pass, facts);
// @ts-expect-error what has passed accepts nothing more
decide(legalReviewMachine, passed, pass, facts);
// @ts-expect-error the department has not passed it yet
decide(legalReviewMachine, submitted, forward, facts);
// @ts-expect-error a first opinion of the department is not yet the opinion of the judicial administration
decide(legalReviewMachine, firstPassed, pass, facts);
// @ts-expect-error a record is no proof of a discussion; `collectiveDiscussion` checks it
const unchecked: CollectiveDiscussion = record;
// @ts-expect-error the seven grounds are closed
const ground: StateOf<LegalReview, 'returned'>['grounds'][number] = 'other';

const { state } = decide(legalReviewMachine, prepared, submitFirst, facts) as {
  readonly state: StateOf<LegalReview, 'submitted'>;
};

void [unchecked, ground, state];
