/* 审核内容和审核意见: 广东省重大行政执法决定法制审核办法 第十七条、第十九条. */
import type { LegalBasis, LocalDate, Term } from '../core/index.js';
import { guangdongReviewMeasure } from '../law/index.js';

/** What one ground or one part of the review is, and where it stands. */
export interface ReviewPoint {
  /** What it is. */
  readonly label: Term;
  /** Where it stands. */
  readonly basis: LegalBasis;
}

/** 审核内容: what a review looks at (第十七条). Closed: `other` is what further provisions name. */
export type ReviewContent =
  | 'bodyAndOfficers'
  | 'factsAndEvidence'
  | 'lawAndDiscretion'
  | 'procedure'
  | 'other';

const content = (item: number): LegalBasis => guangdongReviewMeasure(17, 1, item);

/**
 * 审核内容表: the five parts of a review with their items.
 *
 * Basis: 广东省重大行政执法决定法制审核办法 第十七条第一款.
 *
 * @example
 * reviewContents.procedure.label.zh // => '执法程序'
 */
export const reviewContents: Readonly<Record<ReviewContent, ReviewPoint>> = {
  bodyAndOfficers: {
    label: { zh: '执法主体、执法人员资格', en: 'qualification of body and officers' },
    basis: content(1),
  },
  factsAndEvidence: { label: { zh: '事实、证据', en: 'facts and evidence' }, basis: content(2) },
  lawAndDiscretion: {
    label: { zh: '法律依据及行政裁量权的行使', en: 'legal basis and use of discretion' },
    basis: content(3),
  },
  procedure: { label: { zh: '执法程序', en: 'procedure' }, basis: content(4) },
  other: {
    label: { zh: '法律、法规、规章规定的其他内容', en: 'what further provisions name' },
    basis: content(5),
  },
};

/** The parts that every opinion must cover; what further provisions name is looked at where they do. */
export const REQUIRED_CONTENTS: readonly ReviewContent[] = [
  'bodyAndOfficers',
  'factsAndEvidence',
  'lawAndDiscretion',
  'procedure',
];

/** 退回情形: the seven grounds of 第十九条第（二）项. Closed. */
export type ReturnGround =
  | 'bodyOrOfficerUnqualified'
  | 'factsUnclear'
  | 'wrongLegalBasis'
  | 'procedureViolated'
  | 'manifestlyImproper'
  | 'beyondPowers'
  | 'documentDefective';

const ground = (subitem: number): LegalBasis => ({ ...guangdongReviewMeasure(19, 1, 2), subitem });

/**
 * 退回情形表: the seven grounds for a return, each with its 目.
 *
 * Basis: 广东省重大行政执法决定法制审核办法 第十九条第一款第（二）项.
 *
 * @example
 * returnGrounds.beyondPowers.basis.subitem // => 6
 */
export const returnGrounds: Readonly<Record<ReturnGround, ReviewPoint>> = {
  bodyOrOfficerUnqualified: {
    label: {
      zh: '执法主体不合法、执法人员不具备执法资格',
      en: 'the body is not lawful or an officer is not qualified',
    },
    basis: ground(1),
  },
  factsUnclear: {
    label: { zh: '主要事实不清、证据不足', en: 'main facts unclear, evidence insufficient' },
    basis: ground(2),
  },
  wrongLegalBasis: { label: { zh: '法律依据错误', en: 'wrong legal basis' }, basis: ground(3) },
  procedureViolated: {
    label: { zh: '违反法定程序', en: 'legal procedure violated' },
    basis: ground(4),
  },
  manifestlyImproper: {
    label: { zh: '执法决定明显不当', en: 'the decision is manifestly improper' },
    basis: ground(5),
  },
  beyondPowers: { label: { zh: '超越权限', en: 'beyond the powers' }, basis: ground(6) },
  documentDefective: {
    label: { zh: '法律文书不规范', en: 'a legal document is defective' },
    basis: ground(7),
  },
};

/** 审核意见: what a reviewer said, and when. */
export interface ReviewOpinion {
  /** 审核通过 or 退回. */
  readonly outcome: 'pass' | 'return';
  /** The reviewer's `id`. */
  readonly reviewer: string;
  /** 审核机构所在单位: the `id` of the body whose review organ gave it. */
  readonly body: string;
  /** 审核意见作出日期. */
  readonly concludedOn: LocalDate;
  /** 退回情形; empty for a pass. */
  readonly grounds: readonly ReturnGround[];
  /** 具体审核建议; empty for a pass. */
  readonly advice: string;
}
