import type { LocalDate } from '../core/index.js';
import type { PassedReview } from './legal-review.js';

declare const approved: unique symbol;

/** 审核通过意见: proof that a legal review of the case passed; only {@link approvedReview} makes it. */
export interface ApprovedReview {
  /** In types alone: made by its own function. */
  readonly [approved]: true;
  /** The case that was reviewed. */
  readonly caseCode: string;
  /** The reviewer's `id`. */
  readonly reviewer: string;
  /** 审核意见作出日期. */
  readonly concludedOn: LocalDate;
  /** The superior that reviewed, where it did. */
  readonly assistedBy?: string;
}

/**
 * 取得审核通过意见: what a passed review proves.
 *
 * @example
 * approvedReview({ status: 'passed', caseCode: 'G1', reviewer: 'o9', concludedOn: localDate('2024-05-20') })
 * // => { caseCode: 'G1', reviewer: 'o9', concludedOn: '2024-05-20' }
 */
export function approvedReview({
  caseCode,
  reviewer,
  concludedOn,
  assistedBy,
}: PassedReview): ApprovedReview {
  const opinion = { caseCode, reviewer, concludedOn };
  return (assistedBy === undefined ? opinion : { ...opinion, assistedBy }) as ApprovedReview;
}
