import {
  coreProblem,
  failed,
  ok,
  type Problem,
  parseInstant,
  type Result,
  shown,
  under,
} from '../core/index.js';
import { canonicalJson, canonicalJsonWithoutHash } from './canonical-json.js';
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
import { type Fields, isFields, isText } from './shape.js';

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
  const anchored = new Map(anchors.map(({ count, hash }) => [count, hash]));
  const isAnchored = (count: number, hash: string): boolean =>
    (anchored.get(count) ?? hash) === hash;
  if (!isAnchored(0, start)) return failed(anchorDiffers(0));
  let previous: RecordItem | undefined;
  for (let position = 0; position < items.length; position += 1) {
    const item = readItem(items[position], position, hasher);
    if (!item.ok) return brokenAt(position, item.problems);
    const problem = misplaced(item.value, position, items) ?? unlinked(item.value, previous, start);
    if (problem !== undefined) return brokenAt(position, [problem]);
    if (!isAnchored(position + 1, item.value.hash)) return failed(anchorDiffers(position + 1));
    previous = item.value;
  }
  return anchors.some(({ count }) => count > items.length)
    ? brokenAt(items.length, [recordProblem('record.itemMissing', { index: items.length })])
    : started;
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
export function readItem(input: unknown, position: number, hasher: Hasher): Result<RecordItem> {
  if (!isFields(input)) return failed(coreProblem('input.notObject', { actual: shown(input) }));
  if (!isItem(input)) return failed(...malformed(input, position));
  const text = canonicalJsonWithoutHash(input);
  if (!text.ok) return text;
  return hasher.hash(text.value) === input['hash']
    ? ok(input as unknown as RecordItem)
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
const ITEM_CHECKS = Object.entries(ITEM_FIELDS);

const isItem = (input: Fields): boolean =>
  ITEM_CHECKS.every(([field, isRight]) => isRight(input[field]));

const malformed = (input: Fields, position: number): readonly Problem[] =>
  ITEM_CHECKS.filter(([field, isRight]) => !isRight(input[field])).map(([field]) =>
    recordProblem('record.itemMalformed', { index: position, field }, [field]),
  );

/** Why the item does not stand where its index says. Every place before holds its own item. */
function misplaced(
  { index }: RecordItem,
  position: number,
  items: readonly unknown[],
): Problem | undefined {
  if (index === position) return undefined;
  if (index < position) return recordProblem('record.itemRepeated', { index, position });
  return items.some((item) => isFields(item) && item['index'] === position)
    ? recordProblem('record.itemMoved', { index, position })
    : recordProblem('record.itemMissing', { index: position });
}

/** Why the item does not follow from the one before. */
function unlinked(
  item: RecordItem,
  previous: RecordItem | undefined,
  start: string,
): Problem | undefined {
  const { index, at } = item;
  if (item.previous !== (previous?.hash ?? start))
    return recordProblem('record.linkBroken', { index });
  return previous !== undefined && isEarlier(at, previous.at)
    ? recordProblem('record.itemBackDated', { index, at, previous: previous.at })
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
