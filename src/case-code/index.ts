/**
 * 一案一码 · Case codes: written, read, explained, issued and printed. The scheme can be replaced.
 *
 * @example
 * const code = buildCaseCode({ profile: 'issued', division: '440106', body: '007', year: 2026, kind: 'penalty', serial: 4821 })
 * code // => ok('G4401060072026200482179')
 * formatCaseCode(code.value, 'display') // => 'G440106-007-2026-2004821-79'
 *
 * // 抄写时相邻两位写反：读不通，并给出可能的原码，由人判断
 * parseCaseCode('G4401060072026200482197').problems[0].code // => 'caseCode.check'
 * suggestCaseCodes('G4401060072026200482197').map((one) => one.code).includes(code.value) // => true
 * renderCaseCodeQr(code.value, { format: 'svg' }).value.startsWith('<svg ') // => true
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
  type CaseEnvelope,
  type CaseSigner,
  type CaseVerifier,
  decodeCaseEnvelope,
  type EnvelopeTrust,
  encodeCaseEnvelope,
  signCaseEnvelope,
  type TrustedKey,
  type TrustList,
  verifyCaseEnvelope,
} from './envelope.js';
export {
  type CaseCodeCandidate,
  type CaseCodeExplanation,
  type ExplainedSegment,
  explainCaseCode,
  suggestCaseCodes,
} from './explain.js';
export { fujianMarketCaseCodeScheme } from './fujian.js';
export { guangdongCaseCodeScheme } from './guangdong.js';
export {
  type CaseDocument,
  type CaseLink,
  type CaseLinkKind,
  type CaseLinks,
  casesOfDocument,
  documentsOf,
  emptyCaseLinks,
  linkCases,
  mergeCases,
  originsOf,
  registerDocument,
  splitCase,
  successorsOf,
} from './links.js';
export { packCaseCode, unpackCaseCode } from './packed.js';
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
export { type CaseQrContent, type CaseQrReading, caseQrText, readCaseQr } from './qr-content.js';
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
export { caseCodeSegments } from './segments.js';
