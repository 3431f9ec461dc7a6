/* 法制审核人员的配备: 国办发〔2018〕118号（十一）; 广东省重大行政执法决定法制审核办法 第八条第一款. */
import {
  fraction,
  fractionOf,
  type LocalDate,
  multiplyFractions,
  type Problem,
  type Ratio,
} from '../core/index.js';
import { legalRules, ruleOn } from '../law/index.js';
import { certificateOn, type EnforcementOfficer, isQualifiedReviewer } from '../registry/index.js';
import { isMember, type ReviewVerdict } from './assistance.js';
import { reviewProblem } from './problems.js';

/** 审核人员占比: what the officers of a body come to. */
export interface ReviewerShare {
  /** The body. */
  readonly body: string;
  /** 执法人员总数: its members with a certificate in force on the day. */
  readonly officers: number;
  /** 法制审核人员: its members who review and are qualified. */
  readonly reviewers: number;
  /** Members who review and of whom nobody knows whether they are qualified. */
  readonly unclear: number;
  /** The smallest whole number that is not less than the share; 0 before there was one. */
  readonly required: number;
  /** Whether there are enough; `undetermined` where it hangs on those who are unclear, or there is no officer. */
  readonly verdict: ReviewVerdict;
  /** `review.reviewersTooFew`, `review.reviewersUnclear`, `review.officersNone`. The texts say 原则上: a finding, no refusal. */
  readonly problems: readonly Problem[];
}

/**
 * 核对审核人员占比: whether a body has as many legal reviewers as 5 % of its officers.
 *
 * Basis: 国办发〔2018〕118号（十一）; 广东省重大行政执法决定法制审核办法 第八条第一款 (原则上). Who reviews is known by `reviewingSince`;
 * legal advisers and public lawyers help and are not counted (第九条).
 *
 * @example
 * checkReviewerShare('b1', [], localDate('2024-05-06')).verdict // => 'undetermined'
 */
export function checkReviewerShare(
  body: string,
  officers: readonly EnforcementOfficer[],
  on: LocalDate,
): ReviewerShare {
  const members = officers.filter((officer) => isMember(officer, body, on));
  const certified = members.filter(
    (officer) => certificateOn(officer, on, body).status === 'inForce',
  ).length;
  const verdicts = members
    .filter(({ reviewingSince }) => reviewingSince !== undefined && reviewingSince <= on)
    .map((officer) => isQualifiedReviewer(officer, on).verdict);
  const reviewers = verdicts.filter((verdict) => verdict === 'met').length;
  const unclear = verdicts.filter((verdict) => verdict === 'undetermined').length;
  const share = shareOn(on);
  const required = share === undefined ? 0 : ceiling(certified, share);
  const verdict: ReviewVerdict =
    certified === 0 || share === undefined
      ? 'undetermined'
      : reviewers >= required
        ? 'met'
        : reviewers + unclear >= required
          ? 'undetermined'
          : 'notMet';
  const counts = { body, officers: certified, reviewers, required, unclear };
  return { ...counts, verdict, problems: problemsOf(counts, verdict) };
}

/** The share of the province, or before it of the State Council's opinion; neither was in force before 2018-12-05. */
function shareOn(on: LocalDate): Ratio | undefined {
  for (const rule of [legalRules.guangdongLegalReviewerShare, legalRules.legalReviewerShare]) {
    const value = ruleOn(rule, on);
    if (value.status === 'inForce') return value.value.share;
  }
  return undefined;
}

function ceiling(count: number, share: Ratio): number {
  const { numerator, denominator } = multiplyFractions(fraction(BigInt(count)), fractionOf(share));
  return Number((numerator + denominator - 1n) / denominator);
}

function problemsOf(
  {
    body,
    officers,
    reviewers,
    required,
    unclear,
  }: Pick<ReviewerShare, 'body' | 'officers' | 'reviewers' | 'required' | 'unclear'>,
  verdict: ReviewVerdict,
): readonly Problem[] {
  if (officers === 0) return [reviewProblem('review.officersNone', { body })];
  const problems: Problem[] = [];
  if (verdict === 'notMet')
    problems.push(reviewProblem('review.reviewersTooFew', { body, officers, reviewers, required }));
  if (unclear > 0) problems.push(reviewProblem('review.reviewersUnclear', { body, unclear }));
  return problems;
}
