import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBenchmark, parseWeightedBenchmark } from '../../src/discretion/index.js';
import {
  ecologySections,
  ecologyTable,
  unpermittedWaterDischarge,
} from '../../src/packs/gd-ecology-2021/index.js';

const json = JSON.stringify(unpermittedWaterDischarge);

const problems = (input: unknown) => {
  const parsed = parseWeightedBenchmark(input);
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => [code, path.join('/')]);
};

const withText = (from: string, to: string): unknown => JSON.parse(json.replace(from, to));

describe('parseWeightedBenchmark', () => {
  it('reads back every table of the pack from JSON', () => {
    for (const section of ecologySections) {
      const table = ecologyTable(section);
      if (!table.ok) throw new Error(section);
      expect(parseWeightedBenchmark(JSON.parse(JSON.stringify(table.value)))).toEqual(table);
    }
  });

  it('reads decimals, percentages and fractions alike', () => {
    for (const weight of ['0.15', '15%', '3/20', '15/100']) {
      const parsed = parseWeightedBenchmark(withText('"weight":"3/20"', `"weight":"${weight}"`));
      expect(parsed.ok && parsed.value.factors[0]?.levels[1]?.weight).toBe('3/20');
    }
  });

  it.each([
    ['"weight":"3/20"', '"weight":0.15', 'input.notString'],
    ['"weight":"3/20"', '"weight":"1e-1"', 'ratio.malformed'],
    ['"weight":"3/20"', '"weight":"3/0"', 'ratio.zeroDenominator'],
    ['"weight":"3/20"', '"weight":null', 'input.notString'],
    ['"weight":"3/20"', '"wieght":"3/20"', 'discretion.unknownField'],
    ['"weight":"3/20"', '"weight":"3/20","__proto__":{"x":1}', 'discretion.unknownField'],
  ])('points to the row: %s as %s', (from, to, code) => {
    const found = problems(withText(from, to));
    expect(found.map(([one]) => one)).toContain(code);
    for (const [, path] of found) expect(path).toMatch(/^factors\/0\/levels\/1(\/|$)/);
  });

  it('refuses NaN, amounts as numbers, negative amounts and dates that do not exist', () => {
    const nan = { ...unpermittedWaterDischarge, rounding: { mode: 'down', step: Number.NaN } };
    expect(problems(nan)).toEqual([['input.notString', 'rounding/step']]);
    expect(problems(withText('"value":"100000.00"', '"value":100000'))).toEqual([
      ['input.notString', 'tracks/0/statutory/interval/min/value'],
    ]);
    expect(problems(withText('"value":"100000.00"', '"value":"-1"'))).toEqual([
      ['money.negative', 'tracks/0/statutory/interval/min/value'],
    ]);
    expect(problems(withText('"from":"2022-01-01"', '"from":"2022-02-30"'))).toEqual([
      ['date.notInCalendar', 'validity/from'],
    ]);
  });

  it('never throws, whatever comes in', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
        (input) => {
          expect(parseWeightedBenchmark(input).ok).toBe(false);
          expect(checkBenchmark(input).length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('never throws, wherever junk stands in a table', () => {
    const keys = Object.keys(unpermittedWaterDischarge);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.anything(), (key, junk) => {
        const parsed = parseWeightedBenchmark({ ...unpermittedWaterDischarge, [key]: junk });
        checkBenchmark({ ...unpermittedWaterDischarge, [key]: junk });
        if (!parsed.ok) for (const { path } of parsed.problems) expect(path[0]).toBe(key);
      }),
    );
  });
});
