/**
 * 法律依据 · Citations, the register of statutes, and every legal constant as one dated, cited, proved row.
 *
 * @module law
 */
export { formatChineseNumeral, parseChineseNumeral } from './chinese-numeral.js';
export { explain, formatLegalBasis, parseLegalBasis } from './citation.js';
export {
  type DayUnitAnswer,
  type DayUnitClause,
  dayUnitClauses,
  dayUnitOf,
  type PeriodBearer,
} from './day-unit.js';
export { lawProblem, lawProblems } from './problems.js';
export {
  type AmountValue,
  type CountUnit,
  type CountValue,
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
export type { Statute, StatuteRank, StatuteSource, StatuteVersion } from './statute.js';
export { type StatuteAnswer, statuteOn, statutes } from './statutes.js';
export { type UnverifiedConstant, unverifiedConstants } from './unverified.js';
