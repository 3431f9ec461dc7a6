/* A stream of numbers for each thing that is made up: the same seed and name give the same numbers, whatever else is drawn. */

/** A whole number from 0 up to `below`. */
export type Random = (below: number) => number;

export function stream(...names: readonly (string | number)[]): Random {
  let state = 2_166_136_261;
  for (const letter of names.join('/')) {
    state = Math.imul(state ^ letter.charCodeAt(0), 16_777_619);
  }
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** An element that must be there. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`nothing at ${index}`);
  return found;
}

export const pick = <T>(random: Random, list: readonly T[]): T => at(list, random(list.length));
