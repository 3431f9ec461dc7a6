import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ratio } from '../../src/core/index.js';
import { evaluateRange, type RangeAnswer } from '../../src/discretion/index.js';
import { literalOf, rangeOfSketch } from './sketch-notation.js';

interface Expected {
  readonly amount?: string;
  readonly range?: readonly [string, string];
  readonly ends?: string;
  readonly choice?: readonly string[];
}

interface Vector {
  readonly id: string;
  readonly title: string;
  readonly facts: Readonly<Record<string, string | boolean>>;
  readonly expected: Readonly<Record<string, Expected | string>>;
  readonly program?: Readonly<Record<string, unknown>>;
}

const { vectors, count } = JSON.parse(
  readFileSync(new URL('../vectors/discretion/vectors.json', import.meta.url), 'utf8'),
) as { readonly vectors: readonly Vector[]; readonly count: number };

/** Tested beside what computes them: kinds (TRN-02, PS-01), exemptions, circumstances, enforcement and time bar. */
const ELSEWHERE = ['TRN-02', 'PS-01', 'CAS-16', 'CAS-18', 'CAS-19', 'CAS-20'];

const shownAs = (answer: RangeAnswer): Expected => {
  if (answer.outcome === 'choice') return { choice: answer.options.map(({ id }) => id) };
  if (answer.outcome === 'needFacts') throw new Error(JSON.stringify(answer));
  const { min, max } = answer.range;
  if (min === undefined || max === undefined) throw new Error(JSON.stringify(answer.range));
  return min.value === max.value
    ? { amount: min.value }
    : {
        range: [min.value, max.value],
        ends: `${min.included ? '[' : '('}${max.included ? ']' : ')'}`,
      };
};

const exact = (expected: Expected): Expected =>
  expected.amount !== undefined
    ? { amount: literalOf(expected.amount) }
    : expected.range !== undefined
      ? { ...expected, range: [ratio(expected.range[0]), ratio(expected.range[1])] }
      : expected;

describe('the vectors of the fact sheet', () => {
  it('are all here', () => {
    expect(vectors.length).toBe(count);
    expect(vectors.filter(({ program }) => program === undefined).map(({ id }) => id)).toEqual(
      expect.arrayContaining(ELSEWHERE),
    );
  });

  for (const { id, title, facts, expected, program } of vectors) {
    if (program === undefined) continue;
    it(`${id} ${title}`, () => {
      for (const [name, sketch] of Object.entries(program)) {
        const answer = evaluateRange(rangeOfSketch(sketch), facts);
        if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
        const wanted = expected[name];
        if (typeof wanted !== 'object') throw new Error(`${id} expects nothing of ${name}`);
        expect(shownAs(answer.value), name).toEqual(exact(wanted));
      }
    });
  }
});
