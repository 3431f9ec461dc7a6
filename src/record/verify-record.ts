import {
  coreProblem,
  type Fields,
  failed,
  type Instant,
  isFields,
  ok,
  type Problem,
  parseInstant,
  type Result,
  shown,
  under,
} from '../core/index.js';
import {
  canonicalItemText,
  canonicalJson,
  itemTextProblems,
  type WrittenNames,
} from './canonical-json.js';
import {
  type CaseRecord,
  hasherDiffers,
  isEarlier,
  RECORD_SCHEMA,
  type RecordHead,
  type RecordItem,
} from './case-record.js';
import type { Hasher } from './hasher.js';
import { recordProblem } from './problems.js';
import { isText } from './shape.js';

/**
 * 验证记录: reads a record and checks every link; the answer is the record itself, or the first broken link and why.
 *
 * Whoever can write the whole record can also compute all its hashes anew, and items cut off at the end leave no trace:
 * both are found by `anchors`, heads of the record that were kept elsewhere.
 *
 * Basis: 广东省行政执法全过程记录办法 第二条第四款 (可回溯管理), 第二十七条 (不得剪接、删改).
 * Fails, with the item's path: `record.itemChanged`, `record.itemMissing`, `record.itemMoved`, `record.itemRepeated`,
 * `record.linkBroken`, `record.itemBackDated`, `record.itemMalformed`, and what {@link canonicalJson} finds in an item;
 * for the record as a whole `input.notObject`, `record.schemaUnknown`, `record.headerMalformed`, `record.hasherDiffers`,
 * `record.startChanged`, `record.anchorDiffers`.
 *
 * @example
 * const hasher = { id: 'SHA-256', hash: (text) => text }
 * const record = startRecord('G1', hasher).value
 * verifyRecord(record, hasher) // => ok(record)
 * verifyRecord({ ...record, caseCode: 'G2' }, hasher)
 * // => failed({ code: 'record.startChanged', path: ['start'], params: {} })
 */
export function verifyRecord(
  record: unknown,
  hasher: Hasher,
  anchors: readonly RecordHead[] = [],
): Result<CaseRecord> {
  const started = readStart(record, hasher);
  if (!started.ok) return started;
  const { items, start } = started.value;
  const head = verifyChain(start, items, hasher, anchors);
  return head.ok ? started : head;
}

/**
 * 逐项验证记录: the check of {@link verifyRecord} over items that come one after the other, for example from a file of one
 * item a line. No item is kept, so a record of any length takes the memory of one item. The answer is its head.
 *
 * Basis: 广东省行政执法全过程记录办法 第二条第四款, 第二十七条.
 * Fails as {@link verifyRecord} does.
 *
 * @param header the record without its `items`.
 *
 * @example
 * const hasher = { id: 'SHA-256', hash: (text) => text }
 * const entry = { at: instant('2024-05-06T09:30:00+08:00'), kind: 'filed', content: {} }
 * const { items, ...header } = appendRecords(startRecord('G1', hasher).value, [entry, entry], hasher).value
 * verifyRecordItems(header, items, hasher).value.count // => 2
 */
export function verifyRecordItems(
  header: unknown,
  items: Iterable<unknown>,
  hasher: Hasher,
  anchors: readonly RecordHead[] = [],
): Result<RecordHead> {
  if (!isFields(header)) return failed(coreProblem('input.notObject', { actual: shown(header) }));
  const started = readStart({ ...header, items: [] }, hasher);
  return started.ok ? verifyChain(started.value.start, items, hasher, anchors) : started;
}

function verifyChain(
  start: string,
  items: Iterable<unknown>,
  hasher: Hasher,
  anchors: readonly RecordHead[],
): Result<RecordHead> {
  const anchored = anchoredHashes(anchors);
  const isAnchored = (count: number, hash: string): boolean =>
    (anchored.get(count) ?? hash) === hash;
  if (!isAnchored(0, start)) return failed(anchorDiffers(0));
  const names: WrittenNames = new Map();
  let count = 0;
  let hash = start;
  let at: Instant | undefined;
  let stranger: number | undefined;
  for (const input of items) {
    if (stranger !== undefined) {
      // Only whether the item that should stand here comes later is still asked.
      if (isFields(input) && input['index'] === count)
        return brokenAt(count, [
          recordProblem('record.itemMoved', { index: stranger, position: count }),
        ]);
      continue;
    }
    const read = readItem(input, count, hasher, names);
    if (!read.ok) return brokenAt(count, read.problems);
    const item = read.value;
    if (item.index < count)
      return brokenAt(count, [
        recordProblem('record.itemRepeated', { index: item.index, position: count }),
      ]);
    if (item.index > count) {
      stranger = item.index;
      continue;
    }
    const problem = unlinked(item, hash, at);
    if (problem !== undefined) return brokenAt(count, [problem]);
    count += 1;
    if (!isAnchored(count, item.hash)) return failed(anchorDiffers(count));
    ({ hash, at } = item);
  }
  return stranger !== undefined || anchors.some((anchor) => anchor.count > count)
    ? brokenAt(count, [recordProblem('record.itemMissing', { index: count })])
    : ok({ count, hash });
}

/** By count. Two anchors that contradict each other fit no hash. */
function anchoredHashes(anchors: readonly RecordHead[]): ReadonlyMap<number, string> {
  const anchored = new Map<number, string>();
  for (const { count, hash } of anchors)
    anchored.set(count, (anchored.get(count) ?? hash) === hash ? hash : '');
  return anchored;
}

/** The record, once everything outside its items gives its start. */
export function readStart(input: unknown, hasher: Hasher): Result<CaseRecord> {
  if (!isFields(input)) return failed(coreProblem('input.notObject', { actual: shown(input) }));
  const { start, items, ...header } = input;
  const { schema, caseCode, algorithm } = header;
  if (schema !== RECORD_SCHEMA) {
    const schemas = { supported: RECORD_SCHEMA, actual: shown(schema) };
    return failed(recordProblem('record.schemaUnknown', schemas, ['schema']));
  }
  const isRight = {
    caseCode: isText(caseCode),
    algorithm: isText(algorithm),
    start: isText(start),
    items: Array.isArray(items),
  };
  const problems = wrongIn(isRight).map((field) =>
    recordProblem('record.headerMalformed', { field }, [field]),
  );
  if (problems.length > 0) return failed(...problems);
  if (algorithm !== hasher.id) return failed(hasherDiffers(shown(algorithm), hasher));
  const text = canonicalJson(header);
  if (!text.ok) return text;
  return hasher.hash(text.value) === start
    ? ok(input as unknown as CaseRecord)
    : failed(recordProblem('record.startChanged', {}, ['start']));
}

/** The item, once its fields give its hash. */
export function readItem(
  input: unknown,
  position: number,
  hasher: Hasher,
  names: WrittenNames = new Map(),
): Result<RecordItem> {
  if (!isFields(input)) return failed(coreProblem('input.notObject', { actual: shown(input) }));
  if (!isItem(input)) return failed(...malformed(input, position));
  const text = canonicalItemText(input, names);
  if (text === undefined) return itemTextProblems(input);
  return hasher.hash(text) === input.hash
    ? ok(input)
    : failed(recordProblem('record.itemChanged', { index: position }));
}

const ITEM_FIELDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  at: (value) => parseInstant(value).ok,
  kind: isText,
  index: Number.isSafeInteger,
  content: (value) => value !== undefined,
  previous: isText,
  hash: isText,
};

const isItem = (input: Fields): input is Fields & RecordItem =>
  parseInstant(input['at']).ok &&
  isText(input['kind']) &&
  Number.isSafeInteger(input['index']) &&
  input['content'] !== undefined &&
  isText(input['previous']) &&
  isText(input['hash']);

const malformed = (input: Fields, position: number): readonly Problem[] =>
  Object.entries(ITEM_FIELDS)
    .filter(([field, isRight]) => !isRight(input[field]))
    .map(([field]) => recordProblem('record.itemMalformed', { index: position, field }, [field]));

/** Why the item does not follow from the one before. */
function unlinked(
  item: RecordItem,
  previous: string,
  before: Instant | undefined,
): Problem | undefined {
  const { index, at } = item;
  if (item.previous !== previous) return recordProblem('record.linkBroken', { index });
  return before !== undefined && isEarlier(at, before)
    ? recordProblem('record.itemBackDated', { index, at, previous: before })
    : undefined;
}

function brokenAt(position: number, problems: readonly Problem[]): Result<never> {
  return failed(...problems.map((problem) => under('items', under(position, problem))));
}

/** The problem of an anchor whose hash is not the record's. */
export function anchorDiffers(count: number): Problem {
  return recordProblem('record.anchorDiffers', { count }, ['items']);
}

function wrongIn(isRight: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.keys(isRight).filter((field) => isRight[field] === false);
}
