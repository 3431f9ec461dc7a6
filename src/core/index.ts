/**
 * 基础 · Values that every other folder uses. No law in here.
 *
 * @example
 * // 金额不用浮点数；取整写明方式和单位
 * multiplyMoney(money('1000000'), ratio('56%'), { mode: 'halfUp', step: money('0.01') }) // => ok('560000.00')
 * capitalMoney(money('560000')) // => '人民币伍拾陆万元整'
 * addMoney(money('0.1'), money('0.2')) // => '0.30'
 * addMonths(localDate('2024-01-31'), 1) // => '2024-02-29'
 * const read = parseMoney('20,000')
 * read.ok // => false
 * read.ok ? [] : read.problems.map(({ code }) => code) // => ['money.malformed']
 *
 * @module core
 */
export { type Brand, DefectError } from './brand.js';
export { byCodeUnit } from './code-unit-order.js';
export { type Fields, isFields } from './fields.js';
export type { LegalBasis } from './legal-basis.js';
export { LIBRARY_VERSION } from './library-version.js';
export {
  addDays,
  addMonths,
  daysBetween,
  epochDayOf,
  epochMillisecondsOf,
  type Instant,
  instant,
  type LocalDate,
  localDate,
  localDateOfEpochDay,
  localDateOfInstant,
  parseInstant,
  parseLocalDate,
} from './local-date.js';
export {
  addMoney,
  capitalMoney,
  clampMoney,
  compareMoney,
  fenOf,
  fractionOfMoney,
  type Money,
  maxMoney,
  minMoney,
  money,
  moneyOfFen,
  moneyOfFraction,
  moneyOfWan,
  multiplyMoney,
  parseMoney,
  type Rounding,
  type RoundingMode,
  roundMoney,
  subtractMoney,
  wanOf,
  ZERO_MONEY,
} from './money.js';
export {
  describeFrom,
  type Placeholder,
  type Problem,
  type ProblemCatalog,
  type ProblemMaker,
  type ProblemParams,
  problemsOf,
  shown,
  under,
} from './problem.js';
export { coreProblem, coreProblems } from './problems.js';
export {
  addFractions,
  addRatios,
  compareFractions,
  compareRatios,
  decimalOf,
  divideFractions,
  type Fraction,
  formatPercent,
  fraction,
  fractionOf,
  multiplyFractions,
  parseRatio,
  type Ratio,
  ratio,
  ratioOfFraction,
  subtractFractions,
} from './ratio.js';
export { collect, type Failed, failed, type Ok, ok, type Result } from './result.js';
export { problemOfIssue, resultOfSchema, type SchemaAnswer, type SchemaIssue } from './schema.js';
export { isStated } from './stated.js';
export { type Language, type Term, term } from './term.js';
export { everyHolds, holdsNot, someHolds, type Truth } from './three-valued.js';
export {
  checkTimeline,
  type Dated,
  type OpenEnd,
  type Period,
  type Timeline,
  valueOn,
} from './timeline.js';
export {
  type Receipt,
  renderTrace,
  type TraceNode,
  type TraceValue,
  type Verdict,
} from './trace.js';
