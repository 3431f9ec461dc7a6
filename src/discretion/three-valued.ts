/** 三值: `undefined` where a fact is missing. */
export type Truth = boolean | undefined;

/** False where one is false, true where all are true, else missing. */
export function every(...truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

/** True where one is true, false where all are false, else missing. */
export function some(...truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(undefined) ? undefined : false;
}

/** The opposite, as far as it is known. */
export const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);
