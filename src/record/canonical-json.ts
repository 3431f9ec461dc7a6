/*
 * One text for one value, so that a hash of it means something: JSON Canonicalization Scheme, RFC 8785, for the wire
 * form of this library. Keys in the order of their UTF-16 code units, no white space, strings as ECMAScript writes them.
 * RFC 8785 also writes fractions; here a number is a safe integer, because amounts and shares travel as strings.
 */
import {
  type Fields,
  failed,
  type Instant,
  ok,
  type Problem,
  type Result,
  shown,
} from '../core/index.js';
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
  readonly names: WrittenNames;
}

/** What stands before a value: its name, and before a plain text the quotation mark too. */
interface Lead {
  readonly value: string;
  readonly text: string;
}

/** A field's name as it is written, first in its object and behind another field. */
interface WrittenName {
  readonly first: Lead;
  readonly later: Lead;
}

/** The names that were written already: the items of a record share theirs. */
export type WrittenNames = Map<string, WrittenName>;

const MOST_NAMES = 1000;

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
  const writing: Writing = { room: MOST_VALUES - 1, isBroken: false, names: new Map() };
  const text = write('', value, 0, writing);
  return writing.isBroken ? refused(value) : ok(text);
}

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
export function canonicalItemText(
  item: ItemFields,
  names: WrittenNames = new Map(),
): string | undefined {
  const writing: Writing = { room: MOST_VALUES - 1, isBroken: false, names };
  const text = hasOnlyItemKeys(item)
    ? writeKnownItem(item, writing)
    : writeFields('', { ...item }, keysWithoutHash(item), 0, writing);
  return writing.isBroken ? undefined : text;
}

function hasOnlyItemKeys(item: object): boolean {
  for (const key in item) if (!ITEM_KEYS.has(key)) return false;
  return true;
}

/** Most items have no other field: what their form already says is not looked at again. */
function writeKnownItem(
  { at, content, index, kind, previous }: ItemFields,
  writing: Writing,
): string {
  writing.room -= ITEM_KEYS.size - 1;
  const text = `${write(`{"at":"${at}","content":`, content, 1, writing)},"index":${index},"kind":`;
  if (!NOT_PLAIN.test(kind) && !NOT_PLAIN.test(previous))
    return `${text}"${kind}","previous":"${previous}"}`;
  return `${writeString(`${writeString(text, kind, writing)},"previous":`, previous, writing)}}`;
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

/** The text with the value behind it. To add to one text leaves less behind than to join texts of parts. */
function write(text: string, value: unknown, depth: number, writing: Writing): string {
  if (writing.isBroken) return text;
  if (typeof value === 'string') return writeString(text, value, writing);
  if (value === null || typeof value === 'boolean' || Number.isSafeInteger(value))
    return text + String(value);
  if (typeof value !== 'object' || depth === DEEPEST || !isPlain(value)) {
    writing.isBroken = true;
    return text;
  }
  return Array.isArray(value)
    ? writeArray(text, value, depth, writing)
    : writeFields(text, value, sorted(Object.keys(value)), depth, writing);
}

function writeString(text: string, value: string, writing: Writing): string {
  if (!NOT_PLAIN.test(value)) return `${text}"${value}"`;
  if (LONE_SURROGATE.test(value)) writing.isBroken = true;
  return text + JSON.stringify(value);
}

function writeArray(
  text: string,
  values: readonly unknown[],
  depth: number,
  writing: Writing,
): string {
  if (!hasRoom(values.length, writing)) return text;
  let written = `${text}[`;
  for (let index = 0; index < values.length; index += 1)
    written = write(index === 0 ? written : `${written},`, values[index], depth + 1, writing);
  return `${written}]`;
}

function writeFields(
  text: string,
  value: Fields,
  keys: readonly string[],
  depth: number,
  writing: Writing,
): string {
  if (!hasRoom(keys.length, writing)) return text;
  if (keys.length === 0) return `${text}{}`;
  let written = text;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as string;
    const { first, later } = nameOf(key, writing);
    const lead = index === 0 ? first : later;
    const one = value[key];
    written =
      typeof one === 'string' && !NOT_PLAIN.test(one)
        ? `${written + lead.text}${one}"`
        : write(written + lead.value, one, depth + 1, writing);
  }
  return `${written}}`;
}

function nameOf(key: string, writing: Writing): WrittenName {
  const { names } = writing;
  const known = names.get(key);
  if (known !== undefined) return known;
  const name = writeString('', key, writing);
  const written = { first: leadOf(`{${name}:`), later: leadOf(`,${name}:`) };
  if (names.size < MOST_NAMES && !writing.isBroken) names.set(key, written);
  return written;
}

const leadOf = (value: string): Lead => ({ value, text: `${value}"` });

function hasRoom(count: number, writing: Writing): boolean {
  writing.room -= count;
  if (writing.room < 0) writing.isBroken = true;
  return !writing.isBroken;
}

/** Most objects have a few keys: putting each in its place leaves nothing behind, as `sort` does. */
const FEW_KEYS = 32;

function sorted(keys: string[]): readonly string[] {
  if (keys.length > FEW_KEYS) return keys.sort();
  for (let next = 1; next < keys.length; next += 1) {
    const key = keys[next] as string;
    let place = next;
    for (; place > 0 && (keys[place - 1] as string) > key; place -= 1)
      keys[place] = keys[place - 1] as string;
    keys[place] = key;
  }
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
