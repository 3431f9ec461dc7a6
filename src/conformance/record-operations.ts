/* Case records: canonical text, the chain of hashes, completeness. The hash function comes from the caller. */
import { failed, ok, type Result } from '../core/index.js';
import {
  appendRecord,
  appendRecords,
  assessRecordCompleteness,
  attachmentEntry,
  attachmentOf,
  type CaseRecord,
  canonicalJson,
  examineRecord,
  exportRecord,
  guangdongRecordRequirements,
  type Hasher,
  headOf,
  type RecordAnchor,
  type RecordAttachment,
  type RecordEntry,
  type RecordHead,
  type RecordItem,
  type RecordPackage,
  startRecord,
  verifyRecord,
  verifyRecordItems,
  verifyRecordPackage,
} from '../record/index.js';
import { calendarYears, onCalendar } from './calendar-operations.js';
import {
  anything,
  codesOf,
  integer,
  list,
  moment,
  type Operation,
  type OperationTools,
  object,
  operation,
  optional,
  recordOf,
  struct,
  text,
} from './operation.js';
import { conformanceProblem } from './problems.js';

const withHasher = (
  { hasher }: OperationTools,
  answer: (hasher: Hasher) => Result<unknown>,
): Result<unknown> =>
  hasher === undefined
    ? failed(conformanceProblem('conformance.hasherMissing', {}))
    : answer(hasher);

const entry = struct<RecordEntry>('RecordEntry', { at: moment, kind: text, content: anything });
const anchor = struct<RecordAnchor>('RecordAnchor', {
  count: integer,
  hash: text,
  witnessedAt: optional(moment),
});
const head = struct<RecordHead>('RecordHead', { count: integer, hash: text });

const item = {
  index: integer,
  at: moment,
  kind: text,
  content: anything,
  previous: text,
  hash: text,
};
const caseRecord = {
  schema: integer,
  caseCode: text,
  algorithm: text,
  start: text,
  items: list(struct<RecordItem>('RecordItem', item)),
};

/** 案件记录. */
export const recordOperations: readonly Operation[] = [
  operation(
    'record.canonicalJson',
    '规范化 JSON',
    'the one text of a value that is hashed',
    { value: anything },
    'text',
    ({ value }) => canonicalJson(value),
  ),
  operation(
    'record.startRecord',
    '开始记录',
    'an empty record of a case; needs a hasher',
    { caseCode: text },
    'CaseRecord',
    ({ caseCode }, tools) => withHasher(tools, (hasher) => startRecord(caseCode, hasher)),
  ),
  operation(
    'record.appendRecord',
    '记一项',
    'a record with one more item, bound to the one before; needs a hasher',
    { record: object<CaseRecord>('CaseRecord'), entry: object<RecordEntry>('RecordEntry') },
    'CaseRecord',
    ({ record, entry: one }, tools) =>
      withHasher(tools, (hasher) => appendRecord(record, one, hasher)),
  ),
  operation(
    'record.headOf',
    '记录摘要',
    'the count and the last hash of a record',
    { record: struct<CaseRecord>('CaseRecord', caseRecord) },
    '{ count, hash }',
    ({ record }) => ok(headOf(record)),
  ),
  operation(
    'record.attachmentEntry',
    '附件记录项',
    'the entry that attaches a document or a recording to a step of the record',
    { attachment: anything, at: moment },
    'RecordEntry',
    ({ attachment, at }) => attachmentEntry(attachment as RecordAttachment, at),
  ),
  operation(
    'record.attachmentOf',
    '记录项的附件',
    'the attachment that an item holds; null where it is of another kind',
    { item: struct<RecordItem>('RecordItem', item) },
    'RecordAttachment | null',
    ({ item: one }) => attachmentOf(one) ?? ok(null),
  ),
  operation(
    'record.verifyRecordItems',
    '逐项验证记录',
    'the head of a record whose items come one after the other, or the first that does not hold; needs a hasher',
    { header: anything, items: list(anything), anchors: optional(list(head)) },
    '{ count, hash }',
    ({ header, items, anchors = [] }, tools) =>
      withHasher(tools, (hasher) => verifyRecordItems(header, items, hasher, anchors)),
  ),
  operation(
    'record.appendRecords',
    '追加记录',
    'a new record of a case with its entries, each bound to the one before; needs a hasher',
    { caseCode: text, entries: list(entry) },
    'CaseRecord',
    ({ caseCode, entries }, tools) =>
      withHasher(tools, (hasher) => {
        const started = startRecord(caseCode, hasher);
        return started.ok ? appendRecords(started.value, entries, hasher) : started;
      }),
  ),
  operation(
    'record.verifyRecord',
    '验证记录',
    'the head of a record whose every link holds, or the first that does not; needs a hasher',
    { record: anything, anchors: optional(list(head)) },
    '{ count, hash }',
    ({ record, anchors = [] }, tools) =>
      withHasher(tools, (hasher) => {
        const read = verifyRecord(record, hasher, anchors);
        return read.ok ? ok(headOf(read.value)) : read;
      }),
  ),
  operation(
    'record.examineRecord',
    '验证报告',
    'every item that was removed, changed, reordered or back-dated; needs a hasher',
    { record: anything, anchors: optional(list(anchor)) },
    '{ examined, intact, problems }',
    ({ record, anchors = [] }, tools) =>
      withHasher(tools, (hasher) => {
        const { examined, intact, problems } = examineRecord(record, hasher, anchors);
        return ok({ examined, intact, problems: codesOf(problems) });
      }),
  ),
  operation(
    'record.verifyRecordPackage',
    '验证移交的记录',
    'what is wrong with a record that was handed over with its manifest; needs a hasher',
    { package: object<RecordPackage>('RecordPackage') },
    'text[]',
    ({ package: received }, tools) =>
      withHasher(tools, (hasher) => ok(codesOf(verifyRecordPackage(received, hasher)))),
  ),
  operation(
    'record.exportRecord',
    '移交清单',
    'the manifest with which a record is handed over; needs a hasher',
    { record: object<CaseRecord>('CaseRecord'), exportedAt: moment },
    'RecordManifest',
    ({ record, exportedAt }, tools) =>
      withHasher(tools, (hasher) => exportRecord(record, exportedAt, hasher)),
  ),
  operation(
    'record.assessRecordCompleteness',
    '核对记录的完整性',
    'what the steps of a record call for, by the requirements of Guangdong, and whether it is there',
    {
      record: object<CaseRecord>('CaseRecord'),
      steps: recordOf(list(text)),
      calendar: calendarYears,
    },
    '{ required, met, score, findings, problems }',
    ({ record, steps, calendar: years }) =>
      onCalendar(years, (calendar) => {
        const answer = assessRecordCompleteness(
          record,
          { requirements: guangdongRecordRequirements, steps },
          calendar,
        );
        const { required, met, score, findings, problems } = answer;
        return ok({
          required,
          met,
          score,
          findings: findings.map(({ item, requirement, verdict }) => ({
            item,
            requirement,
            verdict,
          })),
          problems: codesOf(problems),
        });
      }),
  ),
];
