/*
 * 集体讨论: 行政处罚法 第五十七条第二款. The Act names neither a number nor a record; that the discussion is recorded says
 * 广东省行政执法全过程记录办法 第十一条第（四）项, that dissent is recorded and those present sign says 医疗保障行政处罚程序暂行规定 第四十四条第二款.
 */
import { failed, type LocalDate, ok, type Problem, type Result } from '../core/index.js';
import { reviewProblem } from './problems.js';

declare const discussed: unique symbol;

/** 讨论意见: what one head said. */
export interface DiscussionOpinion {
  /** 发表意见的负责人: one of the participants. */
  readonly by: string;
  /** 意见, as recorded. */
  readonly opinion: string;
  /** 不同意见: whether it departs from the conclusion. */
  readonly dissents: boolean;
}

/** 集体讨论记录. */
export interface DiscussionRecord {
  /** The case. */
  readonly caseCode: string;
  /** The day. */
  readonly heldOn: LocalDate;
  /** 参加讨论的负责人. */
  readonly participants: readonly string[];
  /** 列席人员: reviewers, those who handled the case, the recorder; they decide nothing. */
  readonly attendees?: readonly string[];
  /** 回避的负责人: they take no part. */
  readonly withdrawn?: readonly string[];
  /** 讨论意见: one or more of each head, dissent included. */
  readonly opinions: readonly DiscussionOpinion[];
  /** 讨论结论, as recorded. */
  readonly conclusion: string;
  /** 签字确认: the participants who signed the record. */
  readonly signedBy?: readonly string[];
}

/** 集体讨论: proof that the heads of the body discussed the case together; only {@link collectiveDiscussion} makes it. */
export interface CollectiveDiscussion extends DiscussionRecord {
  /** In types alone: made by its own function. */
  readonly [discussed]: true;
}

/**
 * 集体讨论: the heads of the body discuss the case together, and the record shows what each of them said.
 *
 * Basis: 行政处罚法 第五十七条第二款. The article names no number; 集体 is read as two or more. That the majority decides is not said
 * anywhere (the head answers for the decision), so votes are recorded and not counted.
 * Fails: `review.discussionTooFew`, `review.discussionUnrecorded`, `review.discussionRecused`, `review.opinionMissing` for each
 * head, `review.opinionForeign`, `review.opinionEmpty`. Warns: `review.discussionUnsigned` for each head.
 *
 * @example
 * const held = { caseCode: 'G1', heldOn: localDate('2024-06-03'), participants: ['甲', '乙'], conclusion: '同意' }
 * collectiveDiscussion({ ...held, opinions: [{ by: '甲', opinion: '同意', dissents: false }] }).problems.map(({ code }) => code)
 * // => ['review.opinionMissing']
 */
export function collectiveDiscussion(held: DiscussionRecord): Result<CollectiveDiscussion> {
  const { opinions, conclusion, withdrawn = [], signedBy = [] } = held;
  const heads = [...new Set(held.participants)];
  const problems: Problem[] = [];
  if (heads.length < 2)
    problems.push(
      reviewProblem('review.discussionTooFew', { count: heads.length }, ['participants']),
    );
  if (conclusion.trim() === '')
    problems.push(reviewProblem('review.discussionUnrecorded', {}, ['conclusion']));
  for (const name of heads.filter((one) => withdrawn.includes(one)))
    problems.push(reviewProblem('review.discussionRecused', { name }, ['participants']));
  for (const name of heads.filter((one) => !opinions.some(({ by }) => by === one)))
    problems.push(reviewProblem('review.opinionMissing', { name }, ['opinions']));
  for (const [index, { by: name, opinion }] of opinions.entries()) {
    if (!heads.includes(name))
      problems.push(reviewProblem('review.opinionForeign', { name }, ['opinions', index, 'by']));
    if (opinion.trim() === '')
      problems.push(reviewProblem('review.opinionEmpty', { name }, ['opinions', index, 'opinion']));
  }
  if (problems.length > 0) return failed(...problems);
  const unsigned = heads
    .filter((name) => !signedBy.includes(name))
    .map((name) => reviewProblem('review.discussionUnsigned', { name }, ['signedBy']));
  return ok(held as CollectiveDiscussion, unsigned);
}
