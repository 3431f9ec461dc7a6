/**
 * 法律依据 · Citations, the register of statutes, and every legal constant as one dated, cited, proved row.
 *
 * @example
 * // 听证要求的期限：哪一条、多长、原文怎么说
 * const rule = legalRules.hearingRequest
 * formatLegalBasis(rule.basis, 'zh') // => '《行政处罚法》第六十四条第（一）项'
 * const onTheDay = ruleOn(rule, localDate('2024-04-30'))
 * onTheDay.status // => 'inForce'
 * onTheDay.value // => { kind: 'period', count: 5, unit: 'workingDay' }
 * parseLegalBasis('《行政处罚法》第四十四条').value // => { law: '行政处罚法', article: 44 }
 *
 * @module law
 */

export { formatChineseNumeral, parseChineseNumeral } from './chinese-numeral.js';
export { explain, formatLegalBasis, parseLegalBasis } from './citation.js';
export { type CitationMaker, citationsOf } from './citations-of.js';
export {
  agricultureEnforcementMeasure,
  agricultureProcedureRule,
  civilProcedureLaw,
  compulsionLaw,
  constructionProcedureRule,
  crimeReferralRegulation,
  ecologyProcedureRule,
  finePaymentMeasure,
  governmentInspectionRegulation,
  guangdongBusinessMeasure,
  guangdongHearingMeasure,
  guangdongMarketRegulation,
  guangdongOffSiteMeasure,
  guangdongRecordMeasure,
  guangdongReviewMeasure,
  guangdongSupervisionMeasure,
  litigationInterpretation,
  litigationLaw,
  marketHearingMeasure,
  marketProcedureRule,
  penaltyLaw,
  publicSecurityLaw,
  reconsiderationLaw,
  reconsiderationRegulation,
  supervisionRegulation,
  tourismProcedureMeasure,
} from './cited-laws.js';
export {
  type DayUnitAnswer,
  type DayUnitClause,
  dayUnitClauses,
  dayUnitOf,
  type PeriodBearer,
} from './day-unit.js';
export type { DepartmentLegalRules } from './department-rules.js';
export type { DisclosureLegalRules } from './disclosure-rules.js';
export { type HearingGround, hearingGrounds, type ProposedPenalty } from './hearing-grounds.js';
export type { HearingLegalRules } from './hearing-rules.js';
export type { InspectionLegalRules } from './inspection-rules.js';
export { type PenaltyKind, type PenaltyKindDefinition, penaltyKinds } from './penalty-kinds.js';
export type { PenaltyLegalRules } from './penalty-rules.js';
export type { PerformanceLegalRules } from './performance-rules.js';
export { lawProblem, lawProblems } from './problems.js';
export type { RecordLegalRules } from './record-rules.js';
export type { RemedyLegalRules } from './remedy-rules.js';
export type { ReviewLegalRules } from './review-rules.js';
export {
  type AmountValue,
  type CountUnit,
  type CountValue,
  doubtsOf,
  type LegalRule,
  type PerDayShareValue,
  type PeriodUnit,
  type PeriodValue,
  type RuleLimit,
  type RuleValue,
  ruleOn,
  type ShareValue,
  type YearDayValue,
} from './rule.js';
export { type LegalRules, legalRules } from './rules.js';
export type { ServiceLegalRules } from './service-rules.js';
export type { Statute, StatuteEnd, StatuteRank, StatuteSource, StatuteVersion } from './statute.js';
export { type StatuteAnswer, statuteOn, statutes } from './statutes.js';
export { type UnverifiedConstant, unverifiedConstants } from './unverified.js';
