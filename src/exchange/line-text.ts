/*
 * What JSON.parse does not tell: a key that stands twice (the last one wins in silence), a number whose digits it loses, the
 * key `__proto__`, nesting that a recursive reader does not survive, half of a surrogate pair.
 */
import { type Problem, shown } from '../core/index.js';
import { exchangeProblem } from './problems.js';

/** Levels of nesting that a line may have. */
const DEEPEST = 64;
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;
const NUMBER = /[-0-9.eE+]+/y;
const QUOTE = 34;
const COMMA = 44;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN = 123;
const CLOSE = 125;

/** An object or a list that is open at some place of the text. */
interface Level {
  /** The keys of an object so far; a list has none. */
  readonly keys: Set<string> | undefined;
  /** The key or index that is being read. */
  current: string | number;
}

/**
 * What is wrong with the text of one JSON value that parses.
 *
 * Gives: `exchange.duplicateKey`, `exchange.forbiddenKey`, `exchange.numberOutOfRange`, `exchange.tooDeep`,
 * `exchange.loneSurrogate`.
 */
export function lineTextProblems(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  const levels: Level[] = [];
  let level: Level | undefined;
  const path = (): readonly (string | number)[] => levels.map(({ current }) => current);
  let at = 0;
  while (at < text.length) {
    const symbol = text.charCodeAt(at);
    if (symbol === QUOTE) {
      const end = endOfString(text, at);
      const value = stringOf(text, at, end, problems, path);
      if (level?.keys !== undefined && isKey(text, end)) {
        level.current = value;
        if (level.keys.has(value) || value === '__proto__')
          problems.push(...keyProblems(value, level.keys, path));
        level.keys.add(value);
      }
      at = end;
    } else if (symbol === OPEN || symbol === OPEN_LIST) {
      if (levels.length === DEEPEST)
        return [...problems, exchangeProblem('exchange.tooDeep', { limit: DEEPEST }, path())];
      level = {
        keys: symbol === OPEN ? new Set() : undefined,
        current: symbol === OPEN ? '' : 0,
      };
      levels.push(level);
      at += 1;
    } else if (symbol === CLOSE || symbol === CLOSE_LIST) {
      levels.pop();
      level = levels.at(-1);
      at += 1;
    } else if (symbol === COMMA) {
      if (typeof level?.current === 'number') level.current += 1;
      at += 1;
    } else if (symbol === 45 || (symbol >= 48 && symbol <= 57)) {
      NUMBER.lastIndex = at;
      const number = NUMBER.exec(text)?.[0] ?? '0';
      if (!Number.isSafeInteger(Number(number)))
        problems.push(
          exchangeProblem('exchange.numberOutOfRange', { text: shown(number) }, path()),
        );
      at += number.length;
    } else at += 1;
  }
  return problems;
}

function keyProblems(
  key: string,
  before: ReadonlySet<string>,
  path: () => readonly (string | number)[],
): readonly Problem[] {
  return [
    ...(key === '__proto__' ? [exchangeProblem('exchange.forbiddenKey', { key }, path())] : []),
    ...(before.has(key)
      ? [exchangeProblem('exchange.duplicateKey', { key: shown(key) }, path())]
      : []),
  ];
}

/** The index behind the closing quote. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return text.length;
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}

/** Only an escape can write half of a pair: what was decoded from UTF-8 has none. */
function stringOf(
  text: string,
  start: number,
  end: number,
  problems: Problem[],
  path: () => readonly (string | number)[],
): string {
  const inside = text.slice(start + 1, end - 1);
  if (!inside.includes('\\')) return inside;
  const value = JSON.parse(text.slice(start, end)) as string;
  if (LONE_SURROGATE.test(value))
    problems.push(exchangeProblem('exchange.loneSurrogate', { text: shown(value) }, path()));
  return value;
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && text.charCodeAt(at) <= 32) at += 1;
  return text.charCodeAt(at) === 58;
}
