/* Case codes as they are given out, and what becomes of them: blocks of serials, links between codes, documents. */
import {
  accountForSerials,
  type CaseCode,
  type CaseCodeAllocator,
  type CaseCodeLease,
  type CaseCodeRequest,
  type CaseCodeScope,
  type CaseCodeSegment,
  type CaseDocument,
  type CaseLink,
  type CaseLinks,
  capacityOf,
  caseCodeSegments,
  casesOfDocument,
  documentsOf,
  emptyAllocator,
  expireLeases,
  type GrantedLease,
  issueCaseCode,
  type LeaseReport,
  type LeaseRequest,
  linkCases,
  measureCaseCodeQr,
  mergeCases,
  originsOf,
  parseCaseCode,
  registerDocument,
  reserveCaseCodes,
  restoreAllocator,
  returnCaseCodes,
  splitCase,
  successorsOf,
  type VoidedSerial,
  type VoidRequest,
  voidCaseCode,
} from '../case-code/index.js';
import { failed, ok, type Term } from '../core/index.js';
import { parseDocumentNumber } from '../identifiers/index.js';
import { type ActKind, actKinds } from '../registry/index.js';
import { schemeName, schemeOf } from './code-operations.js';
import {
  anything,
  date,
  field,
  flag,
  integer,
  list,
  number,
  type Operation,
  operation,
  optional,
  struct,
  text,
  withoutReasons,
  word,
} from './operation.js';

const scope = struct<CaseCodeScope>('CaseCodeScope', {
  profile: word('issued', 'training'),
  division: text,
  body: text,
  year: integer,
  kind: word(...(Object.keys(actKinds) as ActKind[])),
});
const end = word('returned', 'expired', 'lost', 'restored');
const granted = {
  id: text,
  from: integer,
  to: integer,
  holder: text,
  epoch: integer,
  validThrough: date,
};
const allocator = struct<CaseCodeAllocator>('CaseCodeAllocator', {
  scope,
  scheme: text,
  lastSerial: integer,
  next: integer,
  version: integer,
  leases: list(
    struct<GrantedLease>('GrantedLease', {
      ...granted,
      requestId: text,
      end: optional(end),
      usedThrough: optional(integer),
    }),
  ),
  voided: list(struct<VoidedSerial>('VoidedSerial', { serial: integer, reason: text, on: date })),
});
const lease = struct<CaseCodeLease>('CaseCodeLease', {
  ...granted,
  scope,
  scheme: text,
  requests: list(text),
});

/** 发放. */
export const allocatorOperations: readonly Operation[] = [
  operation(
    'case-code.emptyAllocator',
    '新建发放器',
    'an allocator of a scope that has granted nothing',
    { scope, scheme: schemeName },
    'CaseCodeAllocator',
    ({ scope: one, scheme }) => emptyAllocator(one, schemeOf(scheme)),
  ),
  operation(
    'case-code.reserveCaseCodes',
    '申领号段',
    'a block of serials for one holder, and the allocator after it',
    {
      allocator,
      request: struct<LeaseRequest>('LeaseRequest', {
        requestId: text,
        holder: text,
        epoch: integer,
        size: integer,
        validThrough: date,
      }),
    },
    '{ allocator, lease }',
    ({ allocator: one, request }) => reserveCaseCodes(one, request),
  ),
  operation(
    'case-code.issueCaseCode',
    '编发案件编码',
    'the next code of a block, and the block after it',
    {
      lease,
      request: struct<CaseCodeRequest>('CaseCodeRequest', {
        requestId: text,
        on: date,
        epoch: integer,
      }),
      scheme: schemeName,
    },
    '{ lease, code }',
    ({ lease: one, request, scheme }) => issueCaseCode(one, request, schemeOf(scheme)),
  ),
  operation(
    'case-code.returnCaseCodes',
    '缴回号段',
    'the allocator after a block has ended',
    {
      allocator,
      report: struct<LeaseReport>('LeaseReport', { lease: text, usedThrough: integer, end }),
    },
    'CaseCodeAllocator',
    ({ allocator: one, report }) => returnCaseCodes(one, report),
  ),
  operation(
    'case-code.expireLeases',
    '号段到期',
    'the allocator after the blocks that were valid through an earlier day have ended',
    { allocator, on: date },
    'CaseCodeAllocator',
    ({ allocator: one, on }) => ok(expireLeases(one, on)),
  ),
  operation(
    'case-code.voidCaseCode',
    '作废案件编码',
    'the allocator after a code that was issued was made void',
    {
      allocator,
      request: struct<VoidRequest>('VoidRequest', { code: anything, reason: text, on: date }),
      scheme: schemeName,
    },
    'CaseCodeAllocator',
    ({ allocator: one, request, scheme }) => voidCaseCode(one, request, schemeOf(scheme)),
  ),
  operation(
    'case-code.restoreAllocator',
    '恢复备份',
    'an allocator that came back from a backup, going on from a serial that nobody can have',
    { allocator, resumeFrom: integer, on: date },
    'CaseCodeAllocator',
    ({ allocator: one, resumeFrom, on }) => restoreAllocator(one, resumeFrom, on),
  ),
  operation(
    'case-code.capacityOf',
    '容量报告',
    'how many serials are left in a scope',
    { allocator },
    '{ total, granted, left, isLow }',
    ({ allocator: one }) => ok(capacityOf(one)),
  ),
  operation(
    'case-code.accountForSerials',
    '号码清账',
    'what became of every serial below the next one',
    { allocator },
    '{ spans: { from, to, fate, lease, holder, reason }[], totals }',
    ({ allocator: one }) => ok(accountForSerials(one)),
  ),
  operation(
    'case-code.caseCodeSegments',
    '码段排列',
    'the segments of a scheme, each with its place after the ones before',
    {
      segments: list(
        struct<Omit<CaseCodeSegment, 'start' | 'end'>>('CaseCodeSegment', {
          name: word('profile', 'division', 'body', 'year', 'kind', 'serial', 'check'),
          label: struct<Term>('Term', { zh: text, en: text }),
          length: integer,
          symbols: text,
        }),
      ),
    },
    '{ name, length, symbols, start, end }[]',
    ({ segments }) => ok(withoutReasons(caseCodeSegments(segments))),
  ),
  operation(
    'case-code.measureCaseCodeQr',
    '二维码尺寸说明',
    'version, modules and printed size of a content at a level of error correction',
    { content: anything, errorCorrection: word('L', 'M', 'Q', 'H'), moduleMillimetres: number },
    '{ version, modules, mode, millimetres }',
    ({ content, errorCorrection, moduleMillimetres }) => {
      const answer = measureCaseCodeQr(content, { errorCorrection, moduleMillimetres });
      if (!answer.ok) return answer;
      const { version, modules, mode, millimetres } = answer.value;
      return ok({ version, modules, mode, millimetres });
    },
  ),
];

const code = field<CaseCode>('CaseCode', (input) => {
  const read = parseCaseCode(input, schemeOf(undefined), { allowTraining: true });
  return read.ok ? ok(read.value.code) : failed(...read.problems);
});
const document = field('DocumentNumber', (input) => {
  const read = parseDocumentNumber(input);
  return read.ok ? ok(read.value.text) : read;
});
const linkKind = word(
  'supersedes',
  'transferredFrom',
  'derivedFrom',
  'mergedFrom',
  'splitFrom',
  'formalises',
);
const link = struct<CaseLink>('CaseLink', { from: code, to: code, kind: linkKind, on: date });
const entry = struct<CaseDocument>('CaseDocument', { document, code, isJoint: flag });
const register = struct<CaseLinks>('CaseLinks', { links: list(link), documents: list(entry) });

/** 编码关联、文书登记. */
export const linkOperations: readonly Operation[] = [
  operation(
    'case-code.linkCases',
    '登记关联',
    'the register with one more link between two codes',
    { register, link },
    'CaseLinks',
    ({ register: one, link: added }) => linkCases(one, added),
  ),
  operation(
    'case-code.mergeCases',
    '并案',
    'the register after several cases go on under one code',
    { register, cases: list(code), into: code, on: date },
    'CaseLinks',
    ({ register: one, ...merger }) => mergeCases(one, merger),
  ),
  operation(
    'case-code.splitCase',
    '分案',
    'the register after one case goes on under several codes',
    { register, code, into: list(code), on: date },
    'CaseLinks',
    ({ register: one, ...split }) => splitCase(one, split),
  ),
  operation(
    'case-code.registerDocument',
    '登记文号',
    'the register with one more document of a case',
    { register, entry },
    'CaseLinks',
    ({ register: one, entry: added }) => registerDocument(one, added),
  ),
  operation(
    'case-code.documentsOf',
    '文号清单',
    'the documents of a case, in order of entry',
    { register, code },
    'DocumentNumber[]',
    ({ register: one, code: of }) => ok(documentsOf(one, of)),
  ),
  operation(
    'case-code.casesOfDocument',
    '文号所属案件',
    'the cases of a document, in order of entry',
    { register, document },
    'CaseCode[]',
    ({ register: one, document: of }) => ok(casesOfDocument(one, of)),
  ),
  operation(
    'case-code.originsOf',
    '来源',
    'every code that a case comes from, nearest first',
    { register, code },
    'CaseCode[]',
    ({ register: one, code: of }) => ok(originsOf(one, of)),
  ),
  operation(
    'case-code.successorsOf',
    '去向',
    'every code that comes from a case, nearest first',
    { register, code },
    'CaseCode[]',
    ({ register: one, code: of }) => ok(successorsOf(one, of)),
  ),
];
