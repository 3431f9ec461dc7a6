/**
 * 全过程记录 · The event log of a case as a hash chain that names its first broken link.
 *
 * @example
 * // 摘要函数由调用方传入；这里用一个看得见的代替
 * const hasher = { id: 'SHA-256', hash: (text) => `h${text.length}` }
 * const empty = startRecord('G4401060072026200482179', hasher).value
 * const item = { at: instant('2024-05-06T09:30:00+08:00'), kind: 'filed', content: { by: '张三' } }
 * const record = appendRecord(empty, item, hasher).value
 * headOf(record).count // => 1
 * verifyRecord(record, hasher).ok // => true
 * verifyRecord({ ...record, caseCode: 'G2' }, hasher).problems[0].code // => 'record.startChanged'
 *
 * @module record
 */
export {
  attachmentEntry,
  attachmentOf,
  parseRecordAttachment,
  type RecordAttachment,
  type RecordFile,
  type RecordingAttachment,
  type RecordingBreak,
  type TextAttachment,
} from './attachment.js';
export { canonicalJson } from './canonical-json.js';
export {
  appendRecord,
  appendRecords,
  type CaseRecord,
  headOf,
  type RecordEntry,
  type RecordHead,
  type RecordItem,
  startRecord,
} from './case-record.js';
export {
  assessRecordCompleteness,
  type RecordCompleteness,
  type RequirementFinding,
} from './completeness.js';
export { examineRecord, type RecordAnchor, type RecordReport } from './examine-record.js';
export {
  exportRecord,
  type RecordManifest,
  type RecordPackage,
  type TimeVerifier,
  type TrustedTime,
  verifyRecordPackage,
} from './export-record.js';
export type { HashAlgorithm, Hasher } from './hasher.js';
export { recordProblem, recordProblems } from './problems.js';
export {
  type GuangdongRecordRequirement,
  guangdongRecordRequirements,
  type RecordMedium,
  type RecordPolicy,
  type RecordRequirement,
  type RecordStage,
  recordStages,
} from './requirements.js';
export { verifyRecord, verifyRecordItems } from './verify-record.js';
