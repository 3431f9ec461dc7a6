/* 未经法制审核或者审核未通过的，不得作出决定: 行政处罚法 第五十八条第一款; 广东省重大行政执法决定法制审核办法 第三条第一款、第七条. */
import type { LocalDate, Problem } from '../core/index.js';
import type { LegalReview, PassedReview } from './legal-review.js';
import { reviewProblem } from './problems.js';
import type { ReviewNeed } from './review-need.js';

/** 已作出的决定: what must be known of it to see whether it was reviewed. */
export interface ReviewedDecision {
  /** 案件编号. */
  readonly caseCode: string;
  /** 作出决定的行政执法主体: `id`s; several where the decision is made in common. */
  readonly bodies: readonly string[];
  /** 作出决定日期. */
  readonly decidedOn: LocalDate;
  /** Whether the decision is the one that was reviewed; absent: nobody compared them. */
  readonly asReviewed?: boolean;
}

/**
 * 决定是否经过法制审核: what is wrong with a decision that needed a review; nothing where it needed none.
 *
 * Each body that signs a common decision has its own review (第七条). A review counts where it passed before the decision was made.
 * Basis: 行政处罚法 第五十八条第一款; 广东省重大行政执法决定法制审核办法 第三条第一款、第七条、第二十二条.
 * Gives, for each body: `review.decisionUnreviewed`, `review.decisionAgainstOpinion`, `review.decisionBeforeReview`; and
 * `review.decisionDiffers`, `review.decisionUncompared`.
 *
 * @example
 * checkDecisionReviewed(
 *   { caseCode: 'G1', bodies: ['b1'], decidedOn: localDate('2024-05-06'), asReviewed: true },
 *   { required: true, caseCode: 'G1', grounds: ['complex'] },
 *   [],
 * ).map(({ code }) => code) // => ['review.decisionUnreviewed']
 */
export function checkDecisionReviewed(
  decision: ReviewedDecision,
  need: ReviewNeed,
  reviews: readonly LegalReview[],
): readonly Problem[] {
  if (!need.required) return [];
  const { caseCode, bodies, decidedOn, asReviewed } = decision;
  const ofCase = reviews.filter((review) => review.caseCode === caseCode);
  const problems = bodies.flatMap((body, index) => {
    const path = ['bodies', index];
    const own = ofCase.filter((review) => review.body === body);
    const passed = own.filter((review): review is PassedReview => review.status === 'passed');
    if (passed.some(({ concludedOn }) => concludedOn <= decidedOn)) return [];
    const [late] = passed;
    if (late !== undefined)
      return [
        reviewProblem(
          'review.decisionBeforeReview',
          { body, decidedOn, concludedOn: late.concludedOn },
          path,
        ),
      ];
    const refused = own.some((review) => 'earlier' in review || 'grounds' in review);
    return [
      refused
        ? reviewProblem('review.decisionAgainstOpinion', { body, decidedOn }, path)
        : reviewProblem('review.decisionUnreviewed', { body, decidedOn }, path),
    ];
  });
  if (asReviewed !== true)
    problems.push(
      asReviewed === false
        ? reviewProblem('review.decisionDiffers', { caseCode }, ['asReviewed'])
        : reviewProblem('review.decisionUncompared', { caseCode }, ['asReviewed']),
    );
  return problems;
}
