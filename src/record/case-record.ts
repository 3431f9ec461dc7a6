/*
 * 行政执法全过程记录 as a hash chain: 行政处罚法 第四十七条; 广东省行政执法全过程记录办法 第二条第四款 (全过程留痕和可回溯管理),
 * 第二十七条 (no cutting or altering of what was recorded).
 *
 * The start hashes the record without its items, each item hashes itself without its hash, and both name what went before.
 * Whatever a newer writer adds to a record or an item is hashed too.
 */
import {
  collect,
  coreProblem,
  epochMillisecondsOf,
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
import { canonicalItemText, canonicalJson, itemTextProblems } from './canonical-json.js';
import type { HashAlgorithm, Hasher } from './hasher.js';
import { recordProblem } from './problems.js';
import { isText } from './shape.js';

/** 记录事项: what happened, before it is linked. */
export interface RecordEntry {
  /** When it happened. */
  readonly at: Instant;
  /** What it is, for example the `type` of a procedure's event. */
  readonly kind: string;
  /** The event with its particulars, in the wire form; {@link canonicalJson} says what that is. */
  readonly content: unknown;
}

/** 记录项: an entry in its place in the record. */
export interface RecordItem extends RecordEntry {
  /** Its place, from 0. */
  readonly index: number;
  /** The hash of the item before; of the first item, the start of the record. */
  readonly previous: string;
  /** The hash of this item without this field. */
  readonly hash: string;
}

/** 全过程记录: the event log of one case. */
export interface CaseRecord {
  /** The schema in which it is written. */
  readonly schema: 1;
  /** 案件编号. */
  readonly caseCode: string;
  /** With which algorithm it is hashed. */
  readonly algorithm: HashAlgorithm;
  /** The hash of the record without this field and the items: no item can be carried over to another case. */
  readonly start: string;
  /** In the order in which they were recorded. */
  readonly items: readonly RecordItem[];
}

/** 记录摘要: the last hash of a record. Kept elsewhere (存证), it holds everything up to here. */
export interface RecordHead {
  /** How many items it covers. */
  readonly count: number;
  /** The hash of the last of them, or the start of the record. */
  readonly hash: string;
}

/** 记录的格式版本. */
export const RECORD_SCHEMA = 1;

/**
 * 开始记录: an empty record of a case.
 *
 * Fails: `record.caseCodeMissing`, `record.loneSurrogate`.
 *
 * @example
 * startRecord('', { id: 'SHA-256', hash: (text) => text })
 * // => failed({ code: 'record.caseCodeMissing', path: ['caseCode'], params: {} })
 */
export function startRecord(caseCode: string, hasher: Hasher): Result<CaseRecord> {
  if (typeof caseCode !== 'string' || caseCode === '')
    return failed(recordProblem('record.caseCodeMissing', {}, ['caseCode']));
  const header = { schema: RECORD_SCHEMA, caseCode, algorithm: hasher.id } as const;
  const text = canonicalJson(header);
  return text.ok ? ok({ ...header, start: hasher.hash(text.value), items: [] }) : text;
}

/**
 * 记一项: the record with one more item. The record that is given stays as it is.
 *
 * Basis: 行政处罚法 第四十七条.
 * Fails: `record.timeBackwards`, `record.hasherDiffers`, `record.kindMissing`, `instant.malformed`, and what
 * {@link canonicalJson} finds in the content.
 *
 * @example
 * const hasher = { id: 'SHA-256', hash: (text) => text }
 * const record = startRecord('G1', hasher).value
 * appendRecord(record, { at: instant('2024-05-06T09:30:00+08:00'), kind: 'filed', content: {} }, hasher).value.items.length
 * // => 1
 */
export function appendRecord(
  record: CaseRecord,
  entry: RecordEntry,
  hasher: Hasher,
): Result<CaseRecord> {
  const appended = appendRecords(record, [entry], hasher);
  return appended.ok
    ? appended
    : failed(...appended.problems.map((problem) => ({ ...problem, path: problem.path.slice(1) })));
}

/**
 * 记多项: the record with more items, or all the problems of all of them and no item.
 *
 * Fails as {@link appendRecord} does, each problem under the entry's position; `input.notObject` and `record.headerMalformed`
 * where the record or the list of entries cannot be read.
 *
 * @example
 * const hasher = { id: 'SHA-256', hash: (text) => text }
 * appendRecords(startRecord('G1', hasher).value, [], hasher).value.items // => []
 */
export function appendRecords(
  record: CaseRecord,
  entries: readonly RecordEntry[],
  hasher: Hasher,
): Result<CaseRecord> {
  const malformed = unreadable(record, entries);
  if (malformed !== undefined) return failed(malformed);
  if (hasher.id !== record.algorithm) return failed(hasherDiffers(record.algorithm, hasher));
  const problems: Problem[] = [];
  const items = [...record.items];
  let { hash: previous } = headOf(record);
  let latest = items.at(-1)?.at;
  entries.forEach((entry, position) => {
    const linked = linkedItem(entry, items.length, previous, latest, hasher);
    if (!linked.ok) {
      problems.push(...linked.problems.map((problem) => under(position, problem)));
      return;
    }
    items.push(linked.value);
    previous = linked.value.hash;
    latest = linked.value.at;
  });
  return problems.length === 0 ? ok({ ...record, items }) : failed(...problems);
}

/** A record from storage may be anything; `verifyRecord` says what is wrong with it in full. */
function unreadable(record: unknown, entries: unknown): Problem | undefined {
  if (!isFields(record)) return coreProblem('input.notObject', { actual: shown(record) });
  const { start, items } = record;
  const last: unknown = Array.isArray(items) ? items.at(-1) : null;
  const isRead =
    isText(start) &&
    (last === undefined || (isFields(last) && isText(last['hash']) && parseInstant(last['at']).ok));
  if (!isRead) return recordProblem('record.headerMalformed', { field: 'items' }, ['items']);
  return Array.isArray(entries)
    ? undefined
    : coreProblem('input.notObject', { actual: shown(entries) });
}

function linkedItem(
  entry: unknown,
  index: number,
  previous: string,
  latest: Instant | undefined,
  hasher: Hasher,
): Result<RecordItem> {
  if (typeof entry !== 'object' || entry === null)
    return failed(coreProblem('input.notObject', { actual: shown(entry) }));
  const at = entryTime('at' in entry ? entry.at : undefined, latest);
  const kind = entryKind('kind' in entry ? entry.kind : undefined);
  const content = 'content' in entry ? entry.content : undefined;
  if (!at.ok || !kind.ok) {
    const parts = collect({ at, kind, content: canonicalJson(content) });
    return failed(...(parts.ok ? [] : parts.problems));
  }
  const item = { index, at: at.value, kind: kind.value, content, previous };
  const text = canonicalItemText(item);
  if (text === undefined) return itemTextProblems(item);
  return ok({ index, at: item.at, kind: item.kind, content, previous, hash: hasher.hash(text) });
}

function entryTime(input: unknown, latest: Instant | undefined): Result<Instant> {
  const at = parseInstant(input);
  return at.ok && latest !== undefined && isEarlier(at.value, latest)
    ? failed(recordProblem('record.timeBackwards', { at: at.value, previous: latest }))
    : at;
}

function entryKind(input: unknown): Result<string> {
  return typeof input === 'string' && input !== ''
    ? ok(input)
    : failed(recordProblem('record.kindMissing', {}));
}

/** Whether an instant is before another. In one notation their order is that of their texts; else to the millisecond. */
export function isEarlier(at: Instant, than: Instant): boolean {
  if (at === than) return false;
  return at.length === than.length && hasSameOffset(at, than)
    ? at < than
    : epochMillisecondsOf(at) < epochMillisecondsOf(than);
}

function hasSameOffset(at: Instant, than: Instant): boolean {
  if (at.endsWith('Z') || than.endsWith('Z')) return at.endsWith('Z') && than.endsWith('Z');
  return than.endsWith(at.slice(-6));
}

/** The problem of a hasher of another algorithm than the record's. */
export function hasherDiffers(algorithm: string, hasher: Hasher): Problem {
  return recordProblem('record.hasherDiffers', { expected: shown(algorithm), actual: hasher.id }, [
    'algorithm',
  ]);
}

/**
 * 记录摘要: the head of a record.
 *
 * @example
 * headOf(startRecord('G1', { id: 'SHA-256', hash: () => 'start' }).value) // => { count: 0, hash: 'start' }
 */
export function headOf({ items, start }: CaseRecord): RecordHead {
  return { count: items.length, hash: items.at(-1)?.hash ?? start };
}
