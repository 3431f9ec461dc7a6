/**
 * 一案一码 · Case codes: written, read, explained, issued and printed. The scheme can be replaced.
 *
 * @module case-code
 */
export {
  accountForSerials,
  type CaseCodeAllocator,
  type CaseCodeCapacity,
  type CaseCodeLease,
  type CaseCodeRequest,
  type CaseCodeScope,
  capacityOf,
  emptyAllocator,
  expireLeases,
  type GrantedLease,
  type IssuedCaseCode,
  issueCaseCode,
  type LeaseEnd,
  type LeaseReport,
  type LeaseRequest,
  type ReservedCaseCodes,
  reserveCaseCodes,
  restoreAllocator,
  returnCaseCodes,
  type SerialAccount,
  type SerialFate,
  type SerialSpan,
  type VoidedSerial,
  type VoidRequest,
  voidCaseCode,
} from './allocator.js';
export {
  type CaseCodeCandidate,
  type CaseCodeExplanation,
  type ExplainedSegment,
  explainCaseCode,
  suggestCaseCodes,
} from './explain.js';
export { fujianMarketCaseCodeScheme } from './fujian.js';
export { guangdongCaseCodeScheme } from './guangdong.js';
export { buildCaseCode, type CaseCodeContext, formatCaseCode, parseCaseCode } from './parse.js';
export { caseCodeProblem, caseCodeProblems } from './problems.js';
export {
  measureCaseCodeQr,
  type QrErrorCorrection,
  type QrFormat,
  type QrMeasure,
  type QrOptions,
  renderCaseCodeQr,
} from './qr.js';
export type {
  CaseCode,
  CaseCodeParts,
  CaseCodeProfile,
  CaseCodeScheme,
  CaseCodeSegment,
  CaseCodeSegmentName,
  CaseCodeStyle,
  ParsedCaseCode,
} from './scheme.js';
