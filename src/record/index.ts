/**
 * 全过程记录 · The event log of a case as a hash chain that names its first broken link.
 *
 * @module record
 */
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
export type { HashAlgorithm, Hasher } from './hasher.js';
export { recordProblem, recordProblems } from './problems.js';
export { verifyRecord } from './verify-record.js';
