/* 送审材料: 广东省重大行政执法决定法制审核办法 第十四条. */
import type { LegalBasis, Problem, Term } from '../core/index.js';
import { guangdongReviewMeasure } from '../law/index.js';
import { reviewProblem } from './problems.js';

/** 送审材料: which documents were handed over. Closed: 第十四条 lists them. */
export type ReviewMaterial =
  | 'proposedDecision'
  | 'facts'
  | 'evidence'
  | 'legalBasis'
  | 'discretionRules'
  | 'investigationRecord'
  | 'hearingRecord'
  | 'hearingReport'
  | 'riskAssessment'
  | 'expertOpinion';

/** 有无: whether each took place; what is left out is not known. */
export interface ReviewOccasions {
  /** 听证. */
  readonly hearing?: boolean;
  /** 风险评估. */
  readonly riskAssessment?: boolean;
  /** 专家论证. */
  readonly expertOpinion?: boolean;
}

/** 如有: what may have taken place; where it did, its documents are handed over too. */
export type ReviewOccasion = keyof ReviewOccasions;

/** What one material is, and where the article asks for it. */
export interface ReviewMaterialDefinition {
  /** What it is. */
  readonly label: Term;
  /** Where it stands. */
  readonly basis: LegalBasis;
  /** Asked for only where this took place; absent: always. */
  readonly where?: ReviewOccasion;
}

const always = guangdongReviewMeasure(14, 1, 1);
const whereThere = guangdongReviewMeasure(14, 2);

/**
 * 送审材料表: item 1 asks for the proposed decision *and* its facts, evidence, legal basis and rules of discretion, so that
 * each can be named where it is missing.
 *
 * Basis: 广东省重大行政执法决定法制审核办法 第十四条.
 *
 * @example
 * reviewMaterials.investigationRecord.label.zh // => '调查取证记录'
 */
export const reviewMaterials: Readonly<Record<ReviewMaterial, ReviewMaterialDefinition>> = {
  proposedDecision: {
    label: { zh: '拟作出的行政执法决定', en: 'the proposed decision' },
    basis: always,
  },
  facts: { label: { zh: '事实', en: 'its facts' }, basis: always },
  evidence: { label: { zh: '证据', en: 'its evidence' }, basis: always },
  legalBasis: { label: { zh: '法律依据', en: 'its legal basis' }, basis: always },
  discretionRules: {
    label: { zh: '行政裁量权适用规则', en: 'the rules of discretion applied' },
    basis: always,
  },
  investigationRecord: {
    label: { zh: '调查取证记录', en: 'the investigation record' },
    basis: guangdongReviewMeasure(14, 1, 2),
  },
  hearingRecord: {
    label: { zh: '听证笔录', en: 'the hearing record' },
    basis: whereThere,
    where: 'hearing',
  },
  hearingReport: {
    label: { zh: '听证报告', en: 'the hearing report' },
    basis: whereThere,
    where: 'hearing',
  },
  riskAssessment: {
    label: { zh: '风险评估报告', en: 'the risk assessment' },
    basis: whereThere,
    where: 'riskAssessment',
  },
  expertOpinion: {
    label: { zh: '专家论证报告', en: 'the expert opinion' },
    basis: whereThere,
    where: 'expertOpinion',
  },
};

const MATERIALS = Object.keys(reviewMaterials) as readonly ReviewMaterial[];

/**
 * 核对送审材料: every material that is missing, and every one of which nobody knows whether it must be there.
 *
 * Basis: 广东省重大行政执法决定法制审核办法 第十四条.
 * Gives: `review.materialMissing`, `review.materialUnknown`.
 *
 * @example
 * checkReviewMaterials(['proposedDecision', 'facts', 'evidence', 'legalBasis', 'discretionRules'], { hearing: false, riskAssessment: false })
 *   .map(({ code, params }) => [code, params.material])
 * // => [['review.materialMissing', 'investigationRecord'], ['review.materialUnknown', 'expertOpinion']]
 */
export function checkReviewMaterials(
  materials: readonly ReviewMaterial[],
  occasions: ReviewOccasions,
): readonly Problem[] {
  return MATERIALS.filter((material) => !materials.includes(material)).flatMap((material) => {
    const { where, label } = reviewMaterials[material];
    const asked = where === undefined || occasions[where];
    if (asked === false) return [];
    const names = { material, name: label.en, nameZh: label.zh };
    return asked === undefined
      ? [reviewProblem('review.materialUnknown', names, ['occasions', where ?? material])]
      : [reviewProblem('review.materialMissing', names, ['materials'])];
  });
}
