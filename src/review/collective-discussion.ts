import { failed, type LocalDate, ok, type Problem, type Result } from '../core/index.js';
import { reviewProblem } from './problems.js';

declare const discussed: unique symbol;

/** 集体讨论记录. */
export interface DiscussionRecord {
  /** The case. */
  readonly caseCode: string;
  /** The day. */
  readonly heldOn: LocalDate;
  /** 参加讨论的负责人. */
  readonly participants: readonly string[];
  /** 讨论结论, as recorded. */
  readonly conclusion: string;
}

/** 集体讨论: proof that the heads of the body discussed the case together; only {@link collectiveDiscussion} makes it. */
export interface CollectiveDiscussion extends DiscussionRecord {
  /** In types alone: made by its own function. */
  readonly [discussed]: true;
}

/**
 * 集体讨论: the heads of the body discuss the case together.
 *
 * Basis: 行政处罚法 第五十七条第二款. The article names no number; 集体 is read as two or more.
 * Fails: `review.discussionTooFew`, `review.discussionUnrecorded`.
 *
 * @example
 * collectiveDiscussion({ caseCode: 'G1', heldOn: localDate('2024-06-03'), participants: ['甲'], conclusion: '同意' }).ok // => false
 */
export function collectiveDiscussion(held: DiscussionRecord): Result<CollectiveDiscussion> {
  const problems: Problem[] = [];
  const count = new Set(held.participants).size;
  if (count < 2)
    problems.push(reviewProblem('review.discussionTooFew', { count }, ['participants']));
  if (held.conclusion.trim() === '')
    problems.push(reviewProblem('review.discussionUnrecorded', {}, ['conclusion']));
  return problems.length > 0 ? failed(...problems) : ok(held as CollectiveDiscussion);
}
