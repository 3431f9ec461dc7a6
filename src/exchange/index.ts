/**
 * 数据交换 · What crosses to other systems: the contract of types, records in and out, statistics, the theme library.
 *
 * @module exchange
 */
export {
  type CollectedBody,
  type CollectedCase,
  type CollectedCompulsion,
  type CollectedDisclosure,
  type CollectedInspection,
  type CollectedItem,
  type CollectedKind,
  type CollectedLicence,
  type CollectedOf,
  type CollectedOfficer,
  type CollectedPenalty,
  type CollectedRecord,
  type CollectedTaking,
  collectedKey,
  collectedKinds,
} from './collected.js';
export { parseCollectedRecord } from './collected-reader.js';
export { exchangedTypes, parseExchanged } from './contract.js';
export {
  type CountingRule,
  type CountingRuleId,
  countingRules,
  type PenaltyClass,
  penaltyClasses,
  penaltyClassOrder,
} from './counting-rules.js';
export type { ExchangedKind, ExchangedType } from './exchanged-type.js';
export { exchangeProblem, exchangeProblems } from './problems.js';
export {
  type ByteStream,
  type LineProblem,
  type ReadOptions,
  type ReadProgress,
  type ReadReport,
  type RunningHash,
  readRecords,
  type StopSignal,
} from './read-records.js';
export { type RecordIndex, recordIndex } from './record-index.js';
export {
  type EnforcementStatistics,
  emptyStatistics,
  mergeStatistics,
  parseStatistics,
  type StatisticsCollector,
  type StatisticsRow,
  statisticsCollector,
  type YearlyReturns,
  yearlyReturns,
} from './statistics.js';
export {
  type ByteSink,
  type WriteOptions,
  type WriteReport,
  writeRecords,
} from './write-records.js';
