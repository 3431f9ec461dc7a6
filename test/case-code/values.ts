import type { Result } from '../../src/core/index.js';

/** The value of a good result; a failed one fails the test. */
export function valueIn<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The codes of the problems, or of the warnings of a good result. */
export const codesOf = (result: Result<unknown>): readonly string[] =>
  (result.ok ? result.warnings : result.problems).map(({ code }) => code);
