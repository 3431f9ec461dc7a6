/** A seeded generator (xorshift32): the same seed gives the same city, the same year and the same errors. */
export type Random = (below: number) => number;

/** Whole numbers from 0 to `below - 1`. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 4_294_967_296) * below);
  };
}

/** One of the items. */
export function oneOf<T>(random: Random, items: readonly T[]): T {
  return items[random(items.length)] as T;
}
