/*
 * Which decisions need a legal review before they are made: 行政处罚法 第五十八条第一款, and for Guangdong
 * 广东省重大行政执法决定法制审核办法 第十条 (all kinds of act) and 广东省行政处罚听证程序实施办法 第三十三条 (every penalty case that went
 * through a hearing, whether or not it touches major rights).
 */

import { failed, type LegalBasis, ok, type Result, type Term } from '../core/index.js';
import { guangdongHearingMeasure, guangdongReviewMeasure, penaltyLaw } from '../law/index.js';
import type { MajorActKind } from './major-decisions.js';
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
  /** Where it stands, for a penalty. */
  readonly basis: readonly LegalBasis[];
  /** Where it stands, for the other kinds of act. */
  readonly otherActs: readonly LegalBasis[];
}

const article58 = (item: number): LegalBasis => penaltyLaw(58, 1, item);
const guangdong10 = (item: number): LegalBasis => guangdongReviewMeasure(10, 1, item);

/**
 * 审核情形表: the grounds with their articles.
 *
 * Basis: 行政处罚法 第五十八条第一款; 广东省重大行政执法决定法制审核办法 第十条第一款; 广东省行政处罚听证程序实施办法 第三十三条.
 */
export const reviewGrounds: Readonly<Record<ReviewGround, ReviewGroundDefinition>> = {
  publicInterest: {
    label: { zh: '涉及重大公共利益', en: 'touches a major public interest' },
    basis: [article58(1), guangdong10(1)],
    otherActs: [guangdong10(1)],
  },
  hearingHeld: {
    label: { zh: '经过听证程序', en: 'went through a hearing' },
    basis: [article58(2), guangdong10(2), guangdongHearingMeasure(33)],
    otherActs: [guangdong10(2)],
  },
  socialRisk: {
    label: {
      zh: '可能造成重大社会影响或者引发社会风险',
      en: 'may cause major social impact or social risk',
    },
    basis: [guangdong10(3)],
    otherActs: [guangdong10(3)],
  },
  complex: {
    label: {
      zh: '案件情况疑难复杂、涉及多个法律关系',
      en: 'is difficult and complex and touches several legal relations',
    },
    basis: [article58(3), guangdong10(4)],
    otherActs: [guangdong10(4)],
  },
  otherProvision: {
    label: {
      zh: '法律、法规、规章或者规范性文件规定应当审核',
      en: 'another provision asks for it',
    },
    basis: [article58(4), guangdong10(5)],
    otherActs: [guangdong10(5)],
  },
};

/** What must be known of a case to say whether its decision needs a review. A fact that is not known is left out. */
export interface ReviewFacts {
  /** 案件编号. */
  readonly caseCode: string;
  /** 执法行为的类别; absent: 行政处罚. */
  readonly act?: MajorActKind;
  /** 涉及重大公共利益. */
  readonly publicInterest?: boolean;
  /** 经过听证程序. */
  readonly hearingHeld?: boolean;
  /** 直接关系当事人或者第三人重大权益: asked of the kinds of act other than penalties, beside the hearing. */
  readonly majorRights?: boolean;
  /** 可能造成重大社会影响或者引发社会风险 (Guangdong). */
  readonly socialRisk?: boolean;
  /** 疑难复杂、涉及多个法律关系. */
  readonly complex?: boolean;
  /** 目录清单 (see `listedAsMajor`) or another provision lists it. */
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
      /** 案件编号. */
      readonly caseCode: string;
      /** The grounds that ask for a review. */
      readonly grounds: readonly ReviewGround[];
    }
  | {
      readonly required: false;
      /** Proof that none does. */
      readonly proof: ReviewNotRequired;
    };

const GROUNDS = Object.keys(reviewGrounds) as readonly ReviewGround[];

/**
 * 判断是否应当法制审核: a known ground is enough for yes; no needs all facts.
 *
 * Basis: 行政处罚法 第五十八条第一款; 广东省重大行政执法决定法制审核办法 第十条. A penalty that went through a hearing is always reviewed
 * (广东省行政处罚听证程序实施办法 第三十三条); another act only where it also touches major rights (第十条第（二）项).
 * Fails: `review.factMissing` for each unknown fact while no ground is known.
 *
 * @example
 * assessReviewNeed({ caseCode: 'G1', complex: true }) // => ok({ required: true, caseCode: 'G1', grounds: ['complex'] })
 */
export function assessReviewNeed(facts: ReviewFacts): Result<ReviewNeed> {
  const answers = GROUNDS.map((ground) => [ground, holds(ground, facts)] as const);
  const grounds = answers.filter(([, answer]) => answer === true).map(([ground]) => ground);
  if (grounds.length > 0) return ok({ required: true, caseCode: facts.caseCode, grounds });
  const missing = answers
    .filter(([, answer]) => answer !== false)
    .flatMap(([ground]) => factsOf(ground, facts));
  if (missing.length > 0) {
    return failed(...missing.map((fact) => reviewProblem('review.factMissing', { fact }, [fact])));
  }
  return ok({ required: false, proof: { caseCode: facts.caseCode } as ReviewNotRequired });
}

function holds(ground: ReviewGround, facts: ReviewFacts): boolean | undefined {
  if (ground !== 'hearingHeld' || (facts.act ?? 'penalty') === 'penalty') return facts[ground];
  const { hearingHeld, majorRights } = facts;
  if (hearingHeld === false || majorRights === false) return false;
  return hearingHeld === true && majorRights === true ? true : undefined;
}

function factsOf(ground: ReviewGround, facts: ReviewFacts): readonly string[] {
  if (ground !== 'hearingHeld' || (facts.act ?? 'penalty') === 'penalty') return [ground];
  return (['hearingHeld', 'majorRights'] as const).filter((fact) => facts[fact] === undefined);
}
