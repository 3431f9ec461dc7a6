/* 数据主题库: batches merged, corrections and withdrawals, quality, versions, what is shared. */

import { failed, ok, type Problem, type Result } from '../core/index.js';
import {
  type BatchFound,
  type BatchManifest,
  type BodyQuality,
  type CollectedCase,
  type CollectedCorrection,
  type CollectedRecord,
  type CollectedTargetKind,
  type CollectedThing,
  type CollectedWithdrawal,
  checkBatch,
  checkCollectedCase,
  collectedKey,
  compareContracts,
  compareSchemas,
  currentRecord,
  emptyThemeLibrary,
  exchangeProblem,
  type JsonSchema,
  mergedLibrary,
  mergeQuality,
  parseBatchManifest,
  parseCollectedRecord,
  parseExchanged,
  planMerge,
  type QualityStatistics,
  type QualityWeights,
  qualityCollector,
  qualityScore,
  readVersioned,
  recordIndex,
  sharedView,
  type ThemeEntry,
} from '../exchange/index.js';
import { readCollected } from '../exchange/schemas.js';
import {
  anything,
  codesOf,
  field,
  integer,
  list,
  type Operation,
  object,
  operation,
  optional,
  recordOf,
  struct,
  text,
  word,
} from './operation.js';

const manifest = field<BatchManifest>('BatchManifest', parseBatchManifest);
const record = field<CollectedRecord>('CollectedRecord', parseCollectedRecord);
const collectedCase = field<CollectedCase>(
  'CollectedCase',
  (input) => readCollected('case', input) as Result<CollectedCase>,
);

/** A record that is neither a correction nor a withdrawal. */
const thing = field<CollectedThing>('CollectedThing', (input) => {
  const read = parseCollectedRecord(input);
  return read.ok && (read.value.kind === 'correction' || read.value.kind === 'withdrawal')
    ? failed(exchangeProblem('exchange.kindUnknown', { kind: read.value.kind }, ['kind']))
    : (read as Result<CollectedThing>);
});
const correction = field<CollectedCorrection>(
  'CollectedCorrection',
  (input) => readCollected('correction', input) as Result<CollectedCorrection>,
);
const withdrawal = field<CollectedWithdrawal>(
  'CollectedWithdrawal',
  (input) => readCollected('withdrawal', input) as Result<CollectedWithdrawal>,
);
const targetKind = word<CollectedTargetKind>('body', 'item', 'officer', 'case', 'disclosure');
const schema = object<JsonSchema>('JSON Schema');

const count = struct<{ total: number; good: number }>('QualityCount', {
  total: integer,
  good: integer,
});
const bodyQuality = struct<BodyQuality>('BodyQuality', {
  body: text,
  counts: struct('Record<QualityCount>', {
    completeness: count,
    validity: count,
    consistency: count,
    timeliness: count,
    uniqueness: count,
  }),
});
const quality = struct<QualityStatistics>('QualityStatistics', { rows: list(bodyQuality) });

/** 主题库. */
export const themeOperations: readonly Operation[] = [
  operation(
    'exchange.planMerge',
    '合并批次',
    'batches merged one after the other into an empty library: what each changed, and the records that stand',
    {
      batches: list(
        struct<{ manifest: BatchManifest; records: readonly CollectedRecord[] }>('Batch', {
          manifest,
          records: list(record),
        }),
      ),
    },
    '{ steps: { isRepeated, changed, unchanged, problems }[], entries: { kind, key, current, batches }[] }',
    ({ batches }) => {
      let library = emptyThemeLibrary;
      const steps = batches.map((batch) => {
        const plan = planMerge(batch.manifest, batch.records, library);
        library = mergedLibrary(library, plan);
        const { isRepeated, changes, unchanged, problems } = plan;
        return { isRepeated, changed: changes.length, unchanged, problems: codesOf(problems) };
      });
      return ok({
        steps,
        entries: library.entries.map((entry) => ({
          kind: entry.kind,
          key: entry.key,
          current: currentRecord(entry) ?? null,
          batches: entry.batches,
        })),
      });
    },
  ),
  operation(
    'exchange.checkBatch',
    '核对批次',
    'which of the counts and the hash differ from the manifest',
    {
      manifest,
      found: struct<BatchFound>('BatchFound', { records: integer, bytes: integer, hash: text }),
    },
    'text[]',
    ({ manifest: stated, found }) => ok(checkBatch(stated, found).map(({ path }) => path[0])),
  ),
  operation(
    'exchange.checkCollectedCase',
    '案件记录的一致性',
    'what a case record says against itself',
    { record: collectedCase },
    'text[]',
    ({ record: one }) => ok(codesOf(checkCollectedCase(one))),
  ),
  operation(
    'exchange.collectQuality',
    '汇总数据质量',
    'counts by body and dimension of case records that came well-formed',
    { records: list(collectedCase) },
    'QualityStatistics',
    ({ records }) => {
      const collector = qualityCollector();
      for (const one of records) collector.add(one);
      return ok(collector.quality());
    },
  ),
  operation(
    'exchange.mergeQuality',
    '合并数据质量',
    'the sum of parts',
    { parts: list(quality) },
    'QualityStatistics',
    ({ parts }) => ok(mergeQuality(...parts)),
  ),
  operation(
    'exchange.qualityScore',
    '质量得分',
    'out of 100, rounded down; null where nothing was counted',
    {
      quality: bodyQuality,
      weights: optional(
        struct<QualityWeights>('QualityWeights', {
          completeness: integer,
          validity: integer,
          consistency: integer,
          timeliness: integer,
          uniqueness: integer,
        }),
      ),
    },
    'text | null',
    ({ quality: one, weights }) => ok(qualityScore(one, weights) ?? null),
  ),
  operation(
    'exchange.readVersioned',
    '读取带版本的记录',
    'an older record in the present schema, a newer one untouched and flagged',
    { record: anything },
    'VersionedReading',
    ({ record: one }) => readVersioned(one),
  ),
  operation(
    'exchange.parseExchanged',
    '按契约读取',
    'whether a value is of a type of the contract; the value itself, with what the reader warns of',
    { type: text, value: anything },
    'the type',
    ({ type, value }) => parseExchanged(type, value),
  ),
  operation(
    'exchange.sharedView',
    '共享视图',
    'the fields of a record that a receiver gets',
    { record: object<CollectedThing>('CollectedRecord'), granted: optional(list(text)) },
    'Record<any>',
    ({ record: one, granted = [] }) => ok(sharedView(one, granted)),
  ),
  operation(
    'exchange.parseCollectedRecord',
    '读取归集记录',
    'read a record of any kind, by its tag; the record itself',
    { record: anything },
    'CollectedRecord',
    ({ record: one }) => parseCollectedRecord(one),
  ),
  operation(
    'exchange.parseBatchManifest',
    '读取批次清单',
    'read the manifest of a batch; the manifest itself',
    { manifest: anything },
    'BatchManifest',
    ({ manifest: one }) => parseBatchManifest(one),
  ),
  operation(
    'exchange.collectedKey',
    '归集记录的主键',
    'by what a record is merged: its case code, or its id',
    { record: thing },
    'text',
    ({ record: one }) => ok(collectedKey(one)),
  ),
  operation(
    'exchange.currentRecord',
    '记录的现状',
    'a record with its later corrections; null where it was withdrawn',
    {
      entry: struct<ThemeEntry>('ThemeEntry', {
        kind: targetKind,
        key: text,
        sent: thing,
        corrections: list(correction),
        withdrawal: optional(withdrawal),
        batches: list(text),
      }),
    },
    'CollectedThing | null',
    ({ entry }) => ok(currentRecord(entry) ?? null),
  ),
  operation(
    'exchange.recordIndex',
    '引用核对',
    'records whose key stood before them, and references that lead nowhere or to what says otherwise, by the record’s index',
    { records: list(record) },
    '{ twice: integer[], problems: Record<text[]>, counts }',
    ({ records }) => {
      const index = recordIndex();
      const twice = records.flatMap((one, at) => (index.add(one) ? [] : [at]));
      const found = records.map((one) => index.referenceProblems(one));
      const faulty = found.flatMap((problems: readonly Problem[], at) =>
        problems.length > 0 ? [[String(at), codesOf(problems)] as const] : [],
      );
      return ok({ twice, problems: Object.fromEntries(faulty), counts: index.counts() });
    },
  ),
  operation(
    'exchange.compareSchemas',
    '比较两个版本的模式',
    'every difference of two schemas that a writer or a reader can notice',
    { older: schema, newer: schema },
    '{ effect, path, reason, subject }[]',
    ({ older, newer }) => ok(compareSchemas(older, newer)),
  ),
  operation(
    'exchange.compareContracts',
    '比较两个版本的契约',
    'every difference of two sets of schemas by their names',
    { older: recordOf(schema), newer: recordOf(schema) },
    '{ effect, path, reason, subject }[]',
    ({ older, newer }) => ok(compareContracts(older, newer)),
  ),
];
