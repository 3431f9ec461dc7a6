import type { Problem } from './problem.js';

const NONE: readonly Problem[] = Object.freeze([]);

/** 成功: a value, and what a careful reader should still look at. */
export interface Ok<T> {
  /** Tells it from a failure. */
  readonly ok: true;
  /** What was asked for. */
  readonly value: T;
  /** Doubts that do not stop the use of the value, for example a retired division code. */
  readonly warnings: readonly Problem[];
}

/** 失败: every problem found, never only the first. */
export interface Failed {
  /** Tells it from a success. */
  readonly ok: false;
  /** What is wrong; at least one. */
  readonly problems: readonly Problem[];
}

/** 结果: what an operation on input returns. Nothing that input can cause is thrown. */
export type Result<T> = Ok<T> | Failed;

/**
 * A good result.
 *
 * @example
 * ok(1) // => { ok: true, value: 1, warnings: [] }
 */
export function ok<T>(value: T, warnings: readonly Problem[] = NONE): Ok<T> {
  return { ok: true, value, warnings };
}

/**
 * A failed result with its problems.
 *
 * @example
 * failed({ code: 'money.negative', path: [], params: { text: '-1' } }).ok // => false
 */
export function failed(...problems: readonly Problem[]): Failed {
  return { ok: false, problems };
}

/**
 * All values, or all problems of all of them, each under its key.
 *
 * @example
 * collect({ a: ok(1), b: ok('x') }) // => ok({ a: 1, b: 'x' })
 */
export function collect<T extends Readonly<Record<string, unknown>>>(
  results: {
    readonly [Key in keyof T]: Result<T[Key]>;
  },
): Result<T> {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const values: [string, unknown][] = [];
  for (const [key, result] of Object.entries<Result<unknown>>(results)) {
    const found = result.ok ? result.warnings : result.problems;
    const target = result.ok ? warnings : problems;
    for (const problem of found) target.push({ ...problem, path: [key, ...problem.path] });
    if (result.ok) values.push([key, result.value]);
  }
  return problems.length > 0
    ? failed(...problems)
    : ok(Object.fromEntries(values) as T, warnings.length > 0 ? warnings : NONE);
}
