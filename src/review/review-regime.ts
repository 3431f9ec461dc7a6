/*
 * 审核期限: 广东省重大行政执法决定法制审核办法 第十八条 for every body of the province; 第二条第一款 gives way to laws, regulations and
 * rules, so a department's own rule decides, and the shorter term of Guangdong is shown beside it.
 */
import { type LastDay, lastDayOf, type WorkingDayCalendar } from '../calendar/index.js';
import type { LegalBasis, LocalDate, Term } from '../core/index.js';
import {
  agricultureProcedureRule,
  constructionProcedureRule,
  guangdongReviewMeasure,
  type LegalRule,
  legalRules,
  marketProcedureRule,
  type PeriodValue,
} from '../law/index.js';
import { medicalInsuranceProcedure, threeSystems } from './basis.js';

/** 审核规则: whose rule sets the term. Closed: those whose text is in the register. */
export type ReviewRegimeId =
  | 'guangdong'
  | 'market'
  | 'agriculture'
  | 'construction'
  | 'medicalInsurance';

/** 延长: how a term is extended. */
export interface ReviewExtension {
  /** How long; absent where the rule names no number and whoever approves sets the day. */
  readonly rule?: LegalRule<PeriodValue>;
  /** 批准人. */
  readonly approver: Term;
}

/** 审核规则: a term, its extension, and how a disagreement ends. */
export interface ReviewRegime {
  /** What it is called. */
  readonly label: Term;
  /** 审核期限. */
  readonly term: LegalRule<PeriodValue>;
  /** 延长; absent where the rule knows none. */
  readonly extension?: ReviewExtension;
  /** Where the term stands. */
  readonly basis: LegalBasis;
  /** 意见不一致: whether the rule lets the heads decide together when consultation fails; `undefined` where it is silent. */
  readonly headsDecide?: true;
  /** Where it says how a disagreement is settled. */
  readonly disagreement: readonly LegalBasis[];
}

/**
 * 审核规则表.
 *
 * Basis: 广东省重大行政执法决定法制审核办法 第十八条, 第二十条第二款; of a department its own rule.
 *
 * @example
 * reviewRegimes.market.term.id // => 'marketCaseReview'
 */
export const reviewRegimes: Readonly<Record<ReviewRegimeId, ReviewRegime>> = {
  guangdong: {
    label: { zh: '广东省', en: 'Guangdong' },
    term: legalRules.guangdongLegalReview,
    extension: {
      rule: legalRules.guangdongLegalReviewExtension,
      approver: { zh: '分管负责人', en: 'the head in charge' },
    },
    basis: guangdongReviewMeasure(18),
    disagreement: [guangdongReviewMeasure(20, 2), threeSystems('（十四）')],
  },
  market: {
    label: { zh: '市场监管', en: 'market regulation' },
    term: legalRules.marketCaseReview,
    extension: { approver: { zh: '市场监督管理部门负责人', en: 'the head of the department' } },
    basis: marketProcedureRule(55),
    disagreement: [threeSystems('（十四）')],
  },
  agriculture: {
    label: { zh: '农业', en: 'agriculture' },
    term: legalRules.agricultureCaseReview,
    extension: {
      rule: legalRules.agricultureCaseReviewExtension,
      approver: { zh: '农业行政处罚机关负责人', en: 'the head of the organ' },
    },
    basis: agricultureProcedureRule(53),
    disagreement: [threeSystems('（十四）')],
  },
  construction: {
    label: { zh: '住房城乡建设', en: 'construction' },
    term: legalRules.constructionCaseReview,
    basis: constructionProcedureRule(25, 1),
    disagreement: [threeSystems('（十四）')],
  },
  medicalInsurance: {
    label: { zh: '医疗保障', en: 'medical insurance' },
    term: legalRules.medicalInsuranceCaseReview,
    extension: {
      rule: legalRules.medicalInsuranceCaseReviewExtension,
      approver: { zh: '法制机构负责人', en: 'the head of the legal organ' },
    },
    basis: medicalInsuranceProcedure(40, 1),
    headsDecide: true,
    disagreement: [medicalInsuranceProcedure(40, 2)],
  },
};

/** 审核期限的起算和延长. */
export interface ReviewClock {
  /** 审核规则. */
  readonly regime: ReviewRegimeId;
  /** The day on which the review organ received the materials. */
  readonly from: LocalDate;
  /** Whether an extension was approved. */
  readonly isExtended: boolean;
  /** The day that the approval set, where the rule names no number. */
  readonly extendedUntil?: LocalDate;
}

/** The last day of the term before any extension; `undefined` where the calendar or the register cannot say. */
export function firstTermEnd(
  { regime, from }: Pick<ReviewClock, 'regime' | 'from'>,
  calendar: WorkingDayCalendar,
): LastDay | undefined {
  return lastDayOf(reviewRegimes[regime].term, from, { calendar });
}

/** The last day of the term, extended where it was. */
export function reviewTermEnd(
  clock: ReviewClock,
  calendar: WorkingDayCalendar,
): LastDay | undefined {
  const first = firstTermEnd(clock, calendar);
  const { extension } = reviewRegimes[clock.regime];
  if (first === undefined || !clock.isExtended || extension === undefined) return first;
  if (extension.rule === undefined)
    return clock.extendedUntil && { end: clock.extendedUntil, isFinal: true };
  const extended = lastDayOf(extension.rule, first.end, { calendar });
  return extended && { ...extended, isFinal: extended.isFinal && first.isFinal };
}
