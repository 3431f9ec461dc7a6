/** 三值: `undefined` where a fact is missing. */
export type Truth = boolean | undefined;

/**
 * 都成立: no where one does not hold, yes where all hold, else unknown. No beats unknown, unknown beats yes.
 *
 * @example
 * everyHolds([true, undefined]) // => undefined
 * everyHolds([undefined, false]) // => false
 */
export function everyHolds(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

/**
 * 有成立的: yes where one holds, no where none does, else unknown.
 *
 * @example
 * someHolds([false, undefined]) // => undefined
 * someHolds([undefined, true]) // => true
 */
export function someHolds(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(undefined) ? undefined : false;
}

/**
 * 不成立: the opposite, as far as it is known.
 *
 * @example
 * holdsNot(undefined) // => undefined
 * holdsNot(false) // => true
 */
export function holdsNot(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}
