/**
 * 全过程记录 · The event log of a case as a hash chain that names its first broken link.
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
