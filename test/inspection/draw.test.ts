import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Result, ratio } from '../../src/core/index.js';
import { type DrawRequest, type DrawResult, drawInspections } from '../../src/inspection/index.js';
import { randomStream } from '../../src/inspection/random-stream.js';
import { date, value } from '../penalty/one-case.js';
import { bureau, officer } from './world.js';

const seedOf = (index: number): string =>
  (BigInt(index + 1) * 0x9e3779b97f4a7c15f39cc0605cedc835n)
    .toString(16)
    .padStart(32, '0')
    .slice(-32);

const objects = (stratum: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${stratum}${index}`, stratum }));

const request: DrawRequest = {
  seed: seedOf(0),
  on: date('2026-04-07'),
  body: bureau,
  line: 'marketSupervision',
  strata: [
    { id: 'high', share: ratio('50%') },
    { id: 'low', share: ratio('5%') },
  ],
  objects: [...objects('high', 6), ...objects('low', 30)],
  officers: ['a', 'b', 'c', 'd'].map((id) => officer(id)),
  recusals: [],
};
const codes = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ code }) => code);

/** sfc32, written again in whole numbers without 32-bit operators. */
function naiveStream(seed: string, count: number): readonly number[] {
  const mask = 0xffffffffn;
  let [a, b, c, d] = [0, 1, 2, 3].map((index) =>
    BigInt(`0x${seed.slice(index * 8, index * 8 + 8)}`),
  ) as [bigint, bigint, bigint, bigint];
  const numbers: number[] = [];
  for (let step = 0; step < count; step += 1) {
    const sum = (a + b + d) & mask;
    d = (d + 1n) & mask;
    a = b ^ (b >> 9n);
    b = (c + (c << 3n)) & mask;
    c = ((((c << 21n) & mask) | (c >> 11n)) + sum) & mask;
    numbers.push(Number(sum));
  }
  return numbers;
}

describe('双随机抽取 (优化营商环境条例 第五十四条, 广东省市场监管条例 第二十六条)', () => {
  it('draws the share of each class, rounded up, and two officers for each enterprise', () => {
    const { drawn, strata, eligible } = value(drawInspections(request));
    expect(strata).toEqual([
      { id: 'high', population: 6, drawn: 3 },
      { id: 'low', population: 30, drawn: 2 },
    ]);
    expect(eligible).toEqual(['a', 'b', 'c', 'd']);
    for (const { officers } of drawn) expect(new Set(officers).size).toBe(2);
    expect(new Set(drawn.map(({ enterprise }) => enterprise)).size).toBe(5);
  });

  it('the same seed draws the same, in whatever order the lists stand', () => {
    const shuffled = {
      ...request,
      objects: [...request.objects].reverse(),
      strata: [...request.strata].reverse(),
      officers: [...request.officers].reverse(),
    };
    expect(drawInspections(shuffled)).toEqual(drawInspections(request));
    expect(drawInspections({ ...request, seed: seedOf(1) })).not.toEqual(drawInspections(request));
  });

  it('leaves out officers who may not act, and those who withdraw', () => {
    const officers = [...request.officers.slice(0, 2), officer('x', { certificates: [] })];
    expect(value(drawInspections({ ...request, officers })).eligible).toEqual(['a', 'b']);
    for (let index = 0; index < 50; index += 1) {
      const recusals = request.objects.map(({ id }) => ({ officer: 'a', enterprise: id }));
      const { drawn } = value(drawInspections({ ...request, seed: seedOf(index), recusals }));
      expect(drawn.flatMap((one) => one.officers)).not.toContain('a');
    }
  });

  it('every enterprise is as likely as the others of its class, and so is every officer', () => {
    const rounds = 1_200;
    const seen = new Map<string, number>();
    const count = (id: string) => seen.set(id, (seen.get(id) ?? 0) + 1);
    const small = {
      ...request,
      objects: objects('high', 6),
      strata: [{ id: 'high', share: ratio('1/3') }],
    };
    for (let index = 0; index < rounds; index += 1) {
      const { drawn } = value(drawInspections({ ...small, seed: seedOf(index) })) as DrawResult;
      for (const { enterprise, officers } of drawn) {
        count(enterprise);
        for (const one of officers) count(one);
      }
    }
    // 2 of 6 enterprises in each round, and 2 of 4 officers for each of the 2; six standard deviations are allowed.
    const near = (id: string, trials: number, chance: number) => {
      const spread = 6 * Math.sqrt(trials * chance * (1 - chance));
      expect(Math.abs((seen.get(id) ?? 0) - trials * chance)).toBeLessThan(spread);
    };
    for (const { id } of small.objects) near(id, rounds, 1 / 3);
    for (const id of ['a', 'b', 'c', 'd']) near(id, rounds * 2, 1 / 2);
  });

  it('the stream is sfc32, and a bound that does not divide the range is not favoured', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{32}$/), (seed) => {
        const stream = randomStream(seed);
        const expected = naiveStream(seed, 32).slice(12);
        const bound = 2 ** 31;
        expect(expected.map(() => stream.below(bound))).toEqual(expected.map((one) => one % bound));
      }),
      { numRuns: 50 },
    );
    // With a bound of 3·2^30 a quarter of the numbers is thrown away.
    const bound = 3 * 2 ** 30;
    const stream = randomStream(seedOf(7));
    const kept = naiveStream(seedOf(7), 200)
      .slice(12)
      .filter((one) => one < bound);
    expect(kept.map(() => stream.below(bound))).toEqual(kept);
  });

  it('says all that is wrong with a request', () => {
    const wrong = {
      ...request,
      seed: 'random',
      strata: [...request.strata, { id: 'low', share: ratio('1.5') }],
      objects: [...request.objects, { id: 'low1', stratum: 'unknown' }],
    };
    expect(codes(drawInspections(wrong))).toEqual([
      'inspection.seedMalformed',
      'inspection.stratumTwice',
      'inspection.shareOutside',
      'inspection.objectTwice',
      'inspection.stratumUnknown',
    ]);
  });

  it('names each enterprise for which too few officers are left', () => {
    const alone = { ...request, officers: request.officers.slice(0, 1) };
    expect(codes(drawInspections(alone))).toEqual(Array(5).fill('inspection.teamTooSmall'));
  });
});
