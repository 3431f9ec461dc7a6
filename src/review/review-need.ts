/*
 * Which decisions need a legal review before they are made: 行政处罚法 第五十八条第一款, and for Guangdong
 * 广东省重大行政执法决定法制审核办法 第十条 and 广东省行政处罚听证程序实施办法 第三十三条 (every case that went through a hearing).
 */

import { failed, type LegalBasis, ok, type Result, type Term } from '../core/index.js';
import { guangdongHearingMeasure, guangdongReviewMeasure, penaltyLaw } from '../law/index.js';
import { reviewProblem } from './problems.js';

/** 审核情形: a ground for which a decision needs a legal review. Open: 法律、法规 may add grounds (`otherProvision`). */
export type ReviewGround =
  | 'publicInterest'
  | 'hearingHeld'
  | 'socialRisk'
  | 'complex'
  | 'otherProvision';

/** What one ground is, and where it stands. */
export interface ReviewGroundDefinition {
  /** What it is. */
  readonly label: Term;
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
}

const article58 = (item: number): LegalBasis => penaltyLaw(58, 1, item);
const guangdong10 = (item: number): LegalBasis => guangdongReviewMeasure(10, 1, item);

/** 审核情形表: the grounds with their articles. */
export const reviewGrounds: Readonly<Record<ReviewGround, ReviewGroundDefinition>> = {
  publicInterest: {
    label: { zh: '涉及重大公共利益', en: 'touches a major public interest' },
    basis: [article58(1), guangdong10(1)],
  },
  hearingHeld: {
    label: { zh: '经过听证程序', en: 'went through a hearing' },
    basis: [article58(2), guangdong10(2), guangdongHearingMeasure(33)],
  },
  socialRisk: {
    label: {
      zh: '可能造成重大社会影响或者引发社会风险',
      en: 'may cause major social impact or social risk',
    },
    basis: [guangdong10(3)],
  },
  complex: {
    label: {
      zh: '案件情况疑难复杂、涉及多个法律关系',
      en: 'is difficult and complex and touches several legal relations',
    },
    basis: [article58(3), guangdong10(4)],
  },
  otherProvision: {
    label: {
      zh: '法律、法规、规章或者规范性文件规定应当审核',
      en: 'another provision asks for it',
    },
    basis: [article58(4), guangdong10(5)],
  },
};

/** What must be known of a case to say whether its decision needs a review. A fact that is not known is left out. */
export interface ReviewFacts {
  /** 案件编号. */
  readonly caseCode: string;
  /** 涉及重大公共利益. */
  readonly publicInterest?: boolean;
  /** 经过听证程序. */
  readonly hearingHeld?: boolean;
  /** 可能造成重大社会影响或者引发社会风险 (Guangdong). */
  readonly socialRisk?: boolean;
  /** 疑难复杂、涉及多个法律关系. */
  readonly complex?: boolean;
  /** 目录清单 or another provision lists it. */
  readonly otherProvision?: boolean;
}

declare const notRequired: unique symbol;

/** 无须审核: proof that no ground asks for a legal review; only {@link assessReviewNeed} makes it. */
export interface ReviewNotRequired {
  /** In types alone: made by its own function. */
  readonly [notRequired]: true;
  /** The case that it speaks of. */
  readonly caseCode: string;
}

/** 审核要否: whether the decision needs a legal review, with the grounds or the proof. */
export type ReviewNeed =
  | {
      readonly required: true;
      readonly caseCode: string;
      readonly grounds: readonly ReviewGround[];
    }
  | { readonly required: false; readonly proof: ReviewNotRequired };

const GROUNDS = Object.keys(reviewGrounds) as readonly ReviewGround[];

/**
 * 判断是否应当法制审核: a known ground is enough for yes; no needs all five facts.
 *
 * Basis: 行政处罚法 第五十八条第一款; 广东省重大行政执法决定法制审核办法 第十条.
 * Fails: `review.factMissing` for each unknown fact while no ground is known.
 *
 * @example
 * assessReviewNeed({ caseCode: 'G1', complex: true }) // => ok({ required: true, caseCode: 'G1', grounds: ['complex'] })
 */
export function assessReviewNeed(facts: ReviewFacts): Result<ReviewNeed> {
  const grounds = GROUNDS.filter((ground) => facts[ground] === true);
  if (grounds.length > 0) return ok({ required: true, caseCode: facts.caseCode, grounds });
  const missing = GROUNDS.filter((ground) => facts[ground] !== false);
  if (missing.length > 0) {
    return failed(...missing.map((fact) => reviewProblem('review.factMissing', { fact }, [fact])));
  }
  return ok({ required: false, proof: { caseCode: facts.caseCode } as ReviewNotRequired });
}
