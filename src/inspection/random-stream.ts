/*
 * sfc32 (Chris Doty-Humphrey's small fast counting generator, 32 bits): published, exact in integers, the same in every
 * language. Randomness comes in as the seed; nothing here draws any.
 */

/** 随机数流: gives whole numbers below a bound, each as likely as the others. */
export interface RandomStream {
  /** A number from 0 to `bound` − 1. */
  below(bound: number): number;
}

const RANGE = 2 ** 32;
const WARM_UP = 12;

/** The stream of a seed of 32 hexadecimal digits. */
export function randomStream(seed: string): RandomStream {
  const word = (index: number): number =>
    Number.parseInt(seed.slice(index * 8, index * 8 + 8), 16) | 0;
  let a = word(0);
  let b = word(1);
  let c = word(2);
  let counter = word(3);
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let step = 0; step < WARM_UP; step += 1) next();
  return {
    // Numbers above the last whole multiple of the bound are thrown away, so that none is likelier.
    below: (bound) => {
      const limit = RANGE - (RANGE % bound);
      for (;;) {
        const drawn = next();
        if (drawn < limit) return drawn % bound;
      }
    },
  };
}
