/*
 * One text for one value, so that a hash of it means something: JSON Canonicalization Scheme, RFC 8785, for the wire
 * form of this library. Keys in the order of their UTF-16 code units, no white space, strings as ECMAScript writes them.
 * RFC 8785 also writes fractions; here a number is a safe integer, because amounts and shares travel as strings.
 */
import { failed, ok, type Problem, type Result, shown } from '../core/index.js';
import { recordProblem } from './problems.js';

const DEEPEST = 64;
const MOST_VALUES = 100_000;
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;
/** What a JSON text may have to escape, and lone surrogates. */
const NOT_PLAIN = /["\\\p{Cc}\p{Cs}]/u;

interface Walk {
  readonly problems: Problem[];
  readonly path: (string | number)[];
  values: number;
  /** Set at a limit: the rest of the value is not looked at. */
  halted: boolean;
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
  const walk: Walk = { problems: [], path: [], values: 1, halted: false };
  const text = write(value, walk);
  return walk.problems.length === 0 ? ok(text) : failed(...walk.problems);
}

/** The canonical text of an object without its `hash`: what that hash is of. */
export function canonicalJsonWithoutHash(value: Readonly<Record<string, unknown>>): Result<string> {
  const walk: Walk = { problems: [], path: [], values: 1, halted: false };
  const text = writeFields(
    value,
    Object.keys(value).filter((key) => key !== 'hash'),
    walk,
  );
  return walk.problems.length === 0 ? ok(text) : failed(...walk.problems);
}

function write(value: unknown, walk: Walk): string {
  if (walk.halted) return '';
  if (typeof value === 'string') return writeString(value, walk);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return String(value);
    return refuse(
      walk,
      recordProblem('record.notInteger', { actual: shown(value) }, [...walk.path]),
    );
  }
  if (typeof value !== 'object' || !isPlain(value))
    return refuse(walk, recordProblem('record.notWire', { actual: shown(value) }, [...walk.path]));
  if (walk.path.length === DEEPEST) {
    walk.halted = true;
    return refuse(walk, recordProblem('record.tooDeep', { limit: DEEPEST }, [...walk.path]));
  }
  return Array.isArray(value)
    ? writeArray(value, walk)
    : writeFields(value, Object.keys(value), walk);
}

function writeString(text: string, walk: Walk): string {
  if (!NOT_PLAIN.test(text)) return `"${text}"`;
  return LONE_SURROGATE.test(text)
    ? refuse(walk, recordProblem('record.loneSurrogate', { text: shown(text) }, [...walk.path]))
    : JSON.stringify(text);
}

function writeArray(values: readonly unknown[], walk: Walk): string {
  if (!hasRoom(values.length, walk)) return '';
  let text = '[';
  for (let index = 0; index < values.length; index += 1) {
    walk.path.push(index);
    text += index === 0 ? write(values[index], walk) : `,${write(values[index], walk)}`;
    walk.path.pop();
  }
  return `${text}]`;
}

function writeFields(value: Readonly<Record<string, unknown>>, keys: string[], walk: Walk): string {
  if (!isSorted(keys)) keys.sort();
  if (!hasRoom(keys.length, walk)) return '';
  let text = '{';
  for (const key of keys) {
    walk.path.push(key);
    const name = writeString(key, walk);
    text +=
      text === '{' ? `${name}:${write(value[key], walk)}` : `,${name}:${write(value[key], walk)}`;
    walk.path.pop();
  }
  return `${text}}`;
}

function isSorted(keys: readonly string[]): boolean {
  for (let index = 1; index < keys.length; index += 1)
    if ((keys[index] as string) < (keys[index - 1] as string)) return false;
  return true;
}

function hasRoom(count: number, walk: Walk): boolean {
  walk.values += count;
  if (walk.values <= MOST_VALUES) return true;
  walk.halted = true;
  refuse(walk, recordProblem('record.tooLarge', { limit: MOST_VALUES }, [...walk.path]));
  return false;
}

function refuse(walk: Walk, problem: Problem): string {
  walk.problems.push(problem);
  return '';
}

/** An object literal or parsed JSON, of this realm or another; no class instance. */
function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
