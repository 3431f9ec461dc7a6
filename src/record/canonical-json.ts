/*
 * One text for one value, so that a hash of it means something: JSON Canonicalization Scheme, RFC 8785, for the wire
 * form of this library. Keys in the order of their UTF-16 code units, no white space, strings as ECMAScript writes them.
 * RFC 8785 also writes fractions; here a number is a safe integer, because amounts and shares travel as strings.
 */
import { failed, type Instant, ok, type Problem, type Result, shown } from '../core/index.js';
import { recordProblem } from './problems.js';

const DEEPEST = 64;
const MOST_VALUES = 100_000;
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;
/** What a JSON text may have to escape, and lone surrogates. */
const NOT_PLAIN = /["\\\p{Cc}\p{Cs}]/u;

/** A text as it is written. What cannot be written ends it; {@link problemsOf} then says what and where. */
interface Writing {
  /** Values that have room yet. */
  room: number;
  isBroken: boolean;
}

/**
 * 规范 JSON: the one canonical text of a value, after RFC 8785; equal values give equal texts.
 *
 * Fails: `record.notWire` (undefined, functions, dates and other class instances), `record.notInteger`,
 * `record.loneSurrogate` (two such texts would have one UTF-8 form), `record.tooDeep` (64 levels; a cycle too),
 * `record.tooLarge` (100,000 values).
 *
 * @example
 * canonicalJson({ b: [1, true, null], a: '证据' }) // => ok('{"a":"证据","b":[1,true,null]}')
 * canonicalJson({ rate: 0.1 })
 * // => failed({ code: 'record.notInteger', path: ['rate'], params: { actual: '0.1' } })
 */
export function canonicalJson(value: unknown): Result<string> {
  const writing: Writing = { room: MOST_VALUES - 1, isBroken: false };
  const text = write(value, 0, writing);
  return writing.isBroken ? refused(value) : ok(text);
}

type Fields = Readonly<Record<string, unknown>>;

/** What an item has at least, each of its own form. */
interface ItemFields {
  readonly at: Instant;
  readonly content: unknown;
  readonly index: number;
  readonly kind: string;
  readonly previous: string;
  readonly hash?: string;
}

const ITEM_KEYS: ReadonlySet<string> = new Set([
  'at',
  'content',
  'hash',
  'index',
  'kind',
  'previous',
]);

/** The canonical text of an item without its `hash`: what that hash is of. `undefined` where it has none. */
export function canonicalItemText(item: ItemFields): string | undefined {
  const writing: Writing = { room: MOST_VALUES - 1, isBroken: false };
  const text = Object.keys(item).every((key) => ITEM_KEYS.has(key))
    ? writeKnownItem(item, writing)
    : writeFields({ ...item }, keysWithoutHash(item), 0, writing);
  return writing.isBroken ? undefined : text;
}

/** Most items have no other field: what their form already says is not looked at again. */
function writeKnownItem(
  { at, content, index, kind, previous }: ItemFields,
  writing: Writing,
): string {
  writing.room -= ITEM_KEYS.size - 1;
  return `{"at":"${at}","content":${write(content, 1, writing)},"index":${index},"kind":${writeString(kind, writing)},"previous":${writeString(previous, writing)}}`;
}

const keysWithoutHash = (item: ItemFields): readonly string[] =>
  Object.keys(item)
    .filter((key) => key !== 'hash')
    .sort();

/** Why an item has no canonical text. */
export function itemTextProblems({ hash: _hash, ...item }: ItemFields): Result<never> {
  return refused(item);
}

function refused(value: unknown): Result<never> {
  const search: Search = { problems: [], path: [], room: MOST_VALUES - 1, isOver: false };
  findProblems(value, search);
  return failed(...search.problems);
}

function write(value: unknown, depth: number, writing: Writing): string {
  if (writing.isBroken) return '';
  if (typeof value === 'string') return writeString(value, writing);
  if (value === null || typeof value === 'boolean' || Number.isSafeInteger(value))
    return String(value);
  if (typeof value !== 'object' || depth === DEEPEST || !isPlain(value)) {
    writing.isBroken = true;
    return '';
  }
  return Array.isArray(value)
    ? writeArray(value, depth, writing)
    : writeFields(value, sorted(Object.keys(value)), depth, writing);
}

function writeString(text: string, writing: Writing): string {
  if (!NOT_PLAIN.test(text)) return `"${text}"`;
  if (LONE_SURROGATE.test(text)) writing.isBroken = true;
  return JSON.stringify(text);
}

function writeArray(values: readonly unknown[], depth: number, writing: Writing): string {
  if (!hasRoom(values.length, writing)) return '';
  let text = '[';
  for (let index = 0; index < values.length; index += 1)
    text += (index === 0 ? '' : ',') + write(values[index], depth + 1, writing);
  return `${text}]`;
}

function writeFields(
  value: Fields,
  keys: readonly string[],
  depth: number,
  writing: Writing,
): string {
  if (!hasRoom(keys.length, writing)) return '';
  let text = '{';
  for (const key of keys) {
    const name = writeString(key, writing);
    text += `${text === '{' ? '' : ','}${name}:${write(value[key], depth + 1, writing)}`;
  }
  return `${text}}`;
}

function hasRoom(count: number, writing: Writing): boolean {
  writing.room -= count;
  if (writing.room < 0) writing.isBroken = true;
  return !writing.isBroken;
}

function sorted(keys: string[]): readonly string[] {
  for (let index = 1; index < keys.length; index += 1)
    if ((keys[index] as string) < (keys[index - 1] as string)) return keys.sort();
  return keys;
}

interface Search {
  readonly problems: Problem[];
  readonly path: (string | number)[];
  room: number;
  /** Set at a limit: the rest of the value is not looked at. */
  isOver: boolean;
}

function findProblems(value: unknown, search: Search): void {
  if (search.isOver || value === null || typeof value === 'boolean') return;
  if (Number.isSafeInteger(value)) return;
  const path = [...search.path];
  if (typeof value === 'string') {
    inspectText(value, search);
  } else if (typeof value === 'number') {
    search.problems.push(recordProblem('record.notInteger', { actual: shown(value) }, path));
  } else if (typeof value !== 'object' || !isPlain(value)) {
    search.problems.push(recordProblem('record.notWire', { actual: shown(value) }, path));
  } else if (path.length === DEEPEST) {
    search.isOver = true;
    search.problems.push(recordProblem('record.tooDeep', { limit: DEEPEST }, path));
  } else inspectContents(value, search);
}

function inspectText(text: string, { problems, path }: Search): void {
  if (LONE_SURROGATE.test(text))
    problems.push(recordProblem('record.loneSurrogate', { text: shown(text) }, [...path]));
}

function inspectContents(value: Fields | readonly unknown[], search: Search): void {
  const keys = Array.isArray(value) ? [] : sorted(Object.keys(value));
  search.room -= Array.isArray(value) ? value.length : keys.length;
  if (search.room < 0) {
    search.isOver = true;
    search.problems.push(
      recordProblem('record.tooLarge', { limit: MOST_VALUES }, [...search.path]),
    );
    return;
  }
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? Array.from(value, (one, index) => [index, one])
    : keys.map((key) => [key, (value as Fields)[key]]);
  for (const [key, one] of entries) {
    search.path.push(key);
    if (typeof key === 'string' && !search.isOver) inspectText(key, search);
    findProblems(one, search);
    search.path.pop();
  }
}

/** An object literal or parsed JSON, of this realm or another; no class instance. */
function isPlain(value: object): value is Fields {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    prototype === Object.prototype ||
    Object.getPrototypeOf(prototype) === null
  );
}
