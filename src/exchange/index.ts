/**
 * 数据交换 · What crosses to other systems: the contract of types, records in and out, statistics, the theme library.
 *
 * @example
 * const body = { kind: 'body', id: 'b1' }
 * // 一次说出全部问题；缺什么字段就在哪里
 * parseCollectedRecord(body).ok // => false
 * parseCollectedRecord({ kind: 'party' }).problems[0].code // => 'exchange.kindUnknown'
 *
 * // 各系统先各自汇总，再相加
 * const part = { rows: [{ year: 2026, body: 'b1', counts: { inspection: 2 }, fen: '0' }] }
 * mergeStatistics(part, part).rows[0].counts // => { inspection: 4 }
 *
 * @module exchange
 */

export { type CodeLabels, codeLabels } from './code-labels.js';
export {
  type CollectedBody,
  type CollectedCase,
  type CollectedCompulsion,
  type CollectedCorrection,
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
  type CollectedTargetKind,
  type CollectedThing,
  type CollectedWithdrawal,
  collectedKey,
  collectedKinds,
} from './collected.js';
export { parseCollectedRecord } from './collected-reader.js';
export {
  type BatchFound,
  type BatchManifest,
  checkBatch,
  parseBatchManifest,
} from './collection-batch.js';
export {
  compareContracts,
  compareSchemas,
  type JsonSchema,
  type JsonValue,
  type SchemaChange,
  type SchemaChangeReason,
  schemaChangeReasons,
} from './compare-schemas.js';
export { exchangedTypes, parseExchanged } from './contract.js';
export {
  type CountingRule,
  type CountingRuleId,
  countingRules,
  type PenaltyClass,
  penaltyClasses,
  penaltyClassOrder,
} from './counting-rules.js';
export {
  type CatalogEntry,
  type CatalogField,
  type DataCatalog,
  dataCatalog,
  type FieldOrigin,
  fieldOrigins,
  type SharingClass,
  sharedView,
  sharingClasses,
} from './data-catalog.js';
export type { ExchangedKind, ExchangedType } from './exchanged-type.js';
export { exchangeProblem, exchangeProblems } from './problems.js';
export {
  type BodyQuality,
  checkCollectedCase,
  equalQualityWeights,
  mergeQuality,
  type QualityCollector,
  type QualityCount,
  type QualityDimension,
  type QualityStatistics,
  type QualityWeights,
  qualityCollector,
  qualityDimensions,
  qualityScore,
} from './quality.js';
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
  currentRecord,
  emptyThemeLibrary,
  type MergePlan,
  mergedLibrary,
  planMerge,
  type ThemeEntry,
  type ThemeLibrary,
  type ThemeStore,
} from './theme-library.js';
export {
  readVersioned,
  type TypeVersions,
  typeVersions,
  type VersionedReading,
  type VersionedRecord,
} from './versions.js';
export {
  type ByteSink,
  type WriteOptions,
  type WriteReport,
  writeRecords,
} from './write-records.js';
