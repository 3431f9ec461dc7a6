import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/core/index.js';
import {
  checkBenchmark,
  compileBenchmark,
  parseWeightedBenchmark,
} from '../../src/discretion/index.js';
import { unpermittedWaterDischarge } from '../../src/packs/gd-ecology-2021/index.js';

type Plain = Record<string, unknown>;

const plain = (): Plain => JSON.parse(JSON.stringify(unpermittedWaterDischarge));

/** The table with one place changed. */
function changed(path: readonly (string | number)[], value: unknown): Plain {
  const whole = plain();
  let at = whole as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) as string | number] = value;
  return whole;
}

const codes = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ code }) => code).filter((code) => code !== 'discretion.statuteEndsFirst');

const row = (id: string, words: string, weight: string, band: Plain = {}) => ({
  id,
  label: { zh: words },
  weight,
  printedPage: 1,
  band: { words, ...band },
});
const at = (value: string, included: boolean) => ({ value, included });
const months = (levels: readonly unknown[]) => ({
  id: 'f4',
  label: { zh: '持续时间' },
  unit: { label: { zh: '个月' }, whole: false },
  levels,
});

describe('checkBenchmark', () => {
  it('finds in §2.5.1 only that its act ends before the table does', () => {
    expect(checkBenchmark(unpermittedWaterDischarge)).toEqual([
      {
        code: 'discretion.statuteEndsFirst',
        path: ['statute', 'until'],
        params: { law: '《水污染防治法》', until: '2026-08-15', benchmarkUntil: '2027-01-01' },
      },
    ]);
  });

  it.each<[string, readonly (string | number)[], unknown, readonly string[]]>([
    [
      'a weight above 100%',
      ['factors', 0, 'levels', 0, 'weight'],
      '101%',
      ['discretion.shareRange'],
    ],
    ['a negative start point', ['tracks', 0, 'start'], '-1%', ['discretion.shareRange']],
    [
      'a start point that is too low',
      ['tracks', 0, 'start'],
      '7%',
      ['discretion.belowMinimum', 'discretion.maximumUnreachable'],
    ],
    ['a start point that is too high', ['tracks', 0, 'start'], '11%', ['discretion.aboveMaximum']],
    ['two factors of one id', ['factors', 1, 'id'], 'f1', ['discretion.duplicateId']],
    [
      'two levels of one label',
      ['factors', 4, 'levels', 1, 'label'],
      { zh: '限期内改正' },
      ['discretion.duplicateLabel'],
    ],
    ['no factor', ['factors'], [], ['discretion.empty']],
    ['no level', ['factors', 0, 'levels'], [], ['discretion.empty']],
    ['no column', ['tracks'], [], ['discretion.empty']],
    ['no citation of the provision', ['statute', 'basis'], [], ['discretion.uncited']],
    ['an end without what ends it', ['statute', 'endedBy'], [], ['discretion.uncited']],
    ['no citation of the lexicon', ['lexicon', 'basis'], [], ['discretion.uncited']],
    [
      'a range without maximum',
      ['tracks', 0, 'statutory', 'interval'],
      { words: '十万元以上', min: at('100000', true) },
      ['discretion.rangeUnusable'],
    ],
    [
      'a range the wrong way round',
      ['tracks', 0, 'statutory', 'interval', 'max'],
      at('1', true),
      ['discretion.rangeUnusable'],
    ],
    [
      'a minimum that does not count',
      ['tracks', 0, 'statutory', 'interval', 'min', 'included'],
      false,
      ['discretion.rangeUnusable'],
    ],
    ['a rounding step of nothing', ['rounding', 'step'], '0.00', ['discretion.empty']],
    ['a validity of no day', ['validity', 'until'], '2022-01-01', ['discretion.validityReversed']],
  ])('finds %s', (_, path, value, expected) => {
    expect(codes(checkBenchmark(changed(path, value)))).toEqual(expected);
  });

  it('names the smallest number in no row', () => {
    const levels = [
      row('a', '3个月以下', '0', { max: at('3', false) }),
      row('b', '超过3个月', '5%', { min: at('3', false) }),
    ];
    const [gap] = checkBenchmark(changed(['factors', 3], months(levels))).filter(
      ({ code }) => code === 'discretion.levelGap',
    );
    expect(gap?.params).toEqual({ factor: '持续时间', value: '3', unit: '个月' });
    expect(gap?.path).toEqual(['factors', 3, 'levels']);
  });

  it('names the smallest number in two rows', () => {
    const levels = [
      row('a', '3个月以下', '0', { max: at('3', true) }),
      row('b', '3个月以上', '5%', { min: at('3', true) }),
    ];
    const [overlap] = checkBenchmark(changed(['factors', 3], months(levels))).filter(
      ({ code }) => code === 'discretion.levelOverlap',
    );
    expect(overlap?.params).toEqual({
      factor: '持续时间',
      value: '3',
      unit: '个月',
      first: '3个月以下',
      second: '3个月以上',
    });
  });

  it('whole numbers leave no gap between 1次 and 2次; a measure does', () => {
    const levels = [
      row('a', '1', '0', { min: at('1', true), max: at('1', true) }),
      row('b', '2', '5%', { min: at('2', true) }),
    ];
    const whole = { ...months(levels), unit: { label: { zh: '次' }, whole: true } };
    expect(codes(checkBenchmark(changed(['factors', 3], whole)))).not.toContain(
      'discretion.levelGap',
    );
    expect(codes(checkBenchmark(changed(['factors', 3], months(levels))))).toContain(
      'discretion.levelGap',
    );
  });

  it('names a row that is worse but weighs less, and a row that no number reaches', () => {
    const levels = [
      row('a', '3个月以下', '5%', { max: at('3', false) }),
      row('b', '3个月以上', '0', { min: at('3', true) }),
      row('c', '空', '5%', { min: at('6', false), max: at('6', false) }),
    ];
    const found = checkBenchmark(changed(['factors', 3], months(levels)));
    expect(found.find(({ code }) => code === 'discretion.cheaperWhenMore')?.params).toEqual({
      factor: '持续时间',
      more: '3个月以上',
      less: '3个月以下',
    });
    expect(found.find(({ code }) => code === 'discretion.levelEmpty')?.params).toEqual({
      factor: '持续时间',
      level: '空',
    });
  });

  it('weights finer than a billionth do not compile', () => {
    const parsed = parseWeightedBenchmark(
      changed(['factors', 0, 'levels', 0, 'weight'], '1/3000000019'),
    );
    expect(parsed.ok && compileBenchmark(parsed.value)).toMatchObject({
      ok: false,
      problems: [{ code: 'discretion.weightsTooFine' }],
    });
  });
});
