/*
 * What the check symbols detect, by enumeration. The code is linear over GF(31): whether an error is detected depends on the
 * differences of values alone, so every difference is tried, not every code.
 */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCaseCode, parseCaseCode } from '../../src/case-code/index.js';
import { caseCodeParts } from './arbitraries.js';
import { valueIn } from './values.js';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const N = 23;
const power = (base: number, exponent: number): number => {
  let value = 1;
  for (let index = 0; index < exponent; index += 1) value = (value * base) % 31;
  return value;
};
const W3 = Array.from({ length: N }, (_, index) => power(3, index));
const W9 = Array.from({ length: N }, (_, index) => power(9, index));

/** Whether differences at positions stay undetected. */
function passes(positions: readonly number[], differences: readonly number[]): boolean {
  let first = 0;
  let second = 0;
  for (let index = 0; index < positions.length; index += 1) {
    const at = positions[index] as number;
    first += (differences[index] as number) * (W3[at] as number);
    second += (differences[index] as number) * (W9[at] as number);
  }
  return first % 31 === 0 && second % 31 === 0;
}

test('a code is read exactly when both sums are 0', () => {
  fc.assert(
    fc.property(
      caseCodeParts,
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 30 }),
      (parts, first, second) => {
        const payload = valueIn(buildCaseCode(parts)).slice(0, -2);
        const text = `${payload}${ALPHABET[first]}${ALPHABET[second]}`;
        const values = [...text].map((symbol) => ALPHABET.indexOf(symbol));
        const holds = passes([...values.keys()], values);
        expect(parseCaseCode(text, undefined, { allowTraining: true }).ok).toBe(holds);
      },
    ),
    { numRuns: 3000 },
  );
});

describe('every error that touches up to two symbols is detected', () => {
  test('all 228,390 patterns', () => {
    let tried = 0;
    let undetected = 0;
    for (let i = 0; i < N; i += 1) {
      for (let a = 1; a < 31; a += 1) {
        tried += 1;
        if (passes([i], [a])) undetected += 1;
        for (let j = i + 1; j < N; j += 1) {
          for (let b = 1; b < 31; b += 1) {
            tried += 1;
            if (passes([i, j], [a, b])) undetected += 1;
          }
        }
      }
    }
    expect({ tried, undetected }).toEqual({ tried: 228_390, undetected: 0 });
  });

  test.each(['G4401060072026200482179', 'P440106007202627KQ2MDY9'])('read from %s', (code) => {
    const symbols = [...code];
    const accepted: string[] = [];
    const attempt = (text: string): void => {
      if (parseCaseCode(text, undefined, { allowTraining: true }).ok && text !== code)
        accepted.push(text);
    };
    for (let i = 0; i < N; i += 1) {
      for (const a of ALPHABET) {
        const one = symbols.with(i, a);
        attempt(one.join(''));
        for (let j = i + 1; j < N; j += 1)
          for (const b of ALPHABET) attempt(one.with(j, b).join(''));
      }
    }
    expect(accepted).toEqual([]);
  });
});

test('every permutation of three positions is detected', () => {
  // A permutation leaves the sum of the three values as it was: the differences add up to 0.
  let tried = 0;
  let undetected = 0;
  for (let i = 0; i < N; i += 1)
    for (let j = i + 1; j < N; j += 1)
      for (let k = j + 1; k < N; k += 1)
        for (let a = 0; a < 31; a += 1)
          for (let b = 0; b < 31; b += 1) {
            if (a === 0 && b === 0) continue;
            tried += 1;
            if (passes([i, j, k], [a, b, (62 - a - b) % 31])) undetected += 1;
          }
  expect({ tried, undetected }).toEqual({ tried: 1_700_160, undetected: 0 });
});

test('every swap of adjacent pairs is detected', () => {
  let tried = 0;
  let undetected = 0;
  for (let i = 0; i + 3 < N; i += 1)
    for (let a = 0; a < 31; a += 1)
      for (let b = 0; b < 31; b += 1) {
        if (a === 0 && b === 0) continue;
        tried += 1;
        if (passes([i, i + 1, i + 2, i + 3], [a, b, 31 - a, 31 - b])) undetected += 1;
      }
  expect({ tried, undetected }).toEqual({ tried: 19_200, undetected: 0 });
});

test('of three arbitrary errors 0.11 % pass: 53,130 of 47,817,000', () => {
  let tried = 0;
  let undetected = 0;
  for (let i = 0; i < N; i += 1)
    for (let j = i + 1; j < N; j += 1)
      for (let k = j + 1; k < N; k += 1)
        for (let a = 1; a < 31; a += 1)
          for (let b = 1; b < 31; b += 1) {
            const first = a * (W3[i] as number) + b * (W3[j] as number);
            const second = a * (W9[i] as number) + b * (W9[j] as number);
            for (let c = 1; c < 31; c += 1) {
              tried += 1;
              if (
                (first + c * (W3[k] as number)) % 31 === 0 &&
                (second + c * (W9[k] as number)) % 31 === 0
              )
                undetected += 1;
            }
          }
  expect({ tried, undetected }).toEqual({ tried: 47_817_000, undetected: 53_130 });
});

describe('rates of other errors, against the simulation of the specification', () => {
  const TRIALS = 400_000;
  const xorshift = (seed: number): (() => number) => {
    let state = seed;
    return () => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return (state >>> 0) / 4_294_967_296;
    };
  };
  const draw = (random: () => number): number[] => {
    const values = Array.from({ length: N }, () => Math.floor(random() * 31));
    const sum = (weights: readonly number[]): number =>
      values.slice(0, 21).reduce((total, value, at) => total + value * (weights[at] as number), 0);
    const [first, second] = [sum(W3), sum(W9)];
    values[21] = (3 * first + 2 * second) % 31;
    values[22] = (10 * first + 20 * second) % 31;
    return values;
  };
  const all = [...Array(N).keys()];

  test.each([
    {
      name: 'another code at random',
      expected: 0.001,
      damage: (_: readonly number[], random: () => number) =>
        Array.from({ length: N }, () => Math.floor(random() * 31)),
    },
    {
      name: 'one symbol left out and one put in elsewhere',
      expected: 0.00086,
      damage: (values: readonly number[], random: () => number) => {
        const rest = values.toSpliced(Math.floor(random() * N), 1);
        return rest.toSpliced(Math.floor(random() * N), 0, Math.floor(random() * 31));
      },
    },
  ])('$name: $expected', ({ name, expected, damage }) => {
    const random = xorshift(20_261_123);
    let changed = 0;
    let undetected = 0;
    while (changed < TRIALS) {
      const values = draw(random);
      const damaged = damage(values, random);
      if (damaged.every((value, at) => value === values[at])) continue;
      changed += 1;
      if (passes(all, damaged)) undetected += 1;
    }
    const rate = undetected / TRIALS;
    console.log(`${name}: ${(rate * 100).toFixed(3)} % undetected`);
    expect(Math.abs(rate - expected)).toBeLessThan(5 * Math.sqrt(expected / TRIALS));
  });
});
