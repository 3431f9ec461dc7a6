/*
 * Numbers of the fact sheet on discretion (vectors MKT, FIR, TUR, TRN, JM, HN), each worked out on paper there; the tables
 * behind them were seen in copies only.
 */
import { describe, expect, it } from 'vitest';
import { localDate, ratio } from '../../src/core/index.js';
import {
  checkRangeBenchmark,
  combineCircumstances,
  type ExpressionFacts,
  evaluateRange,
  type RangeBenchmark,
  type RangeExpression,
  type SanctionTree,
  type YuanRange,
} from '../../src/discretion/index.js';
import { travelAgencyTable } from '../../src/packs/dongguan-travel/index.js';
import { hunanTable } from '../../src/packs/hunan-ecology-2021/index.js';
import { jiangmenAir, jiangmenWater } from '../../src/packs/jiangmen-ecology-2020/index.js';
import {
  foodPermitFacts,
  foodPermitStatute,
  marketBandsOn,
  marketCircumstances,
} from '../../src/packs/market-bands-2022/index.js';
import { overloadTable } from '../../src/packs/overload-2016/index.js';
import { fireFine } from '../../src/packs/shaanxi-fire/index.js';

/** The days are of this test: the copies print none. */
const SEEN = localDate('2024-01-01');
const seen = {
  from: SEEN,
  until: localDate('2025-01-01'),
  basis: { law: '测试', article: 1 },
} as const;

function statutoryAmount(tree: SanctionTree): RangeExpression | undefined {
  if (tree.op === 'sanction') return tree.id === 'fine' ? tree.amount : undefined;
  return (tree.op === 'also' ? [tree.of] : tree.of).map(statutoryAmount).find(Boolean);
}

const rangeOf = (expression: RangeExpression, facts: ExpressionFacts, statute?: YuanRange) => {
  const answer = evaluateRange(expression, facts, statute && { statute });
  if (!answer.ok || answer.value.outcome !== 'range') throw new Error(JSON.stringify(answer));
  return answer.value.range;
};

/** [min, max] with the ends that belong to it; one number where they are the same. */
function fine(benchmark: RangeBenchmark, facts: ExpressionFacts): string {
  const amount = statutoryAmount(benchmark.statute.sanctions);
  const placed = benchmark.placement[0]?.range;
  if (amount === undefined || placed === undefined) throw new Error(benchmark.id);
  const { min, max } = rangeOf(placed, facts, rangeOf(amount, facts));
  return min !== undefined && min.value === max?.value
    ? min.value
    : `${min?.included ? '[' : '('}${min?.value}, ${max?.value}${max?.included ? ']' : ')'}`;
}

describe('market-bands-2022 over 食品安全法 第一百二十二条', () => {
  const table = marketBandsOn(
    'food-122',
    { zh: '未经许可从事食品生产经营', en: 'food business without a permit' },
    foodPermitStatute,
    foodPermitFacts,
    localDate('2027-01-01'),
  );

  it.each([
    ['8000', 'lighter', '[50000, 65000]'], // MKT-01
    ['8000', 'general', '[65000, 85000]'], // MKT-03
    ['8000', 'heavier', '[85000, 100000]'],
    ['9999.99', 'lighter', '[50000, 65000]'],
    ['10000', 'lighter', '[100000, 130000]'], // one cent more doubles it
  ])('goods of %s yuan, %s: %s', (goodsValue, leaning, expected) => {
    expect(fine(table, { goodsValue, leaning })).toBe(expected);
  });

  it('cites the items of article 10, and says that the middle is inferred', () => {
    const range = table.placement[0]?.range;
    expect(
      range?.op === 'tiers' && range.rows.map(({ label, basis }) => [label.zh, basis?.item]),
    ).toEqual([
      ['从轻', 3],
      ['一般（推定）', undefined],
      ['从重', 4],
    ]);
    expect(table.source.verified).toBe(false);
  });

  it('opposite circumstances are a person’s to weigh (第十七条)', () => {
    const yuan = (min: string, max: string): YuanRange => ({
      words: '',
      min: { value: ratio(min), included: true },
      max: { value: ratio(max), included: true },
    });
    const answer = combineCircumstances(
      marketCircumstances,
      [
        { id: 'remedied', taken: 'lighten' },
        { id: 'forged', taken: 'apply' },
      ],
      {
        statutory: yuan('50000', '100000'),
        placed: yuan('65000', '85000'),
        usedFacts: [],
        adjust: (_, range) => ({ ok: true, value: range, warnings: [] }),
      },
    );
    expect(answer.ok && answer.value.questions).toEqual(['mainCircumstance']);
  });
});

describe('shaanxi-fire', () => {
  it.each([
    [60, 'lighter', '[5000, 18500]'], // FIR-01
    [60, 'general', '[18500, 36500]'], // FIR-02
    [58, 'general', '[111000, 219000]'], // FIR-04
    [58, 'heavier', '[219000, 300000]'],
  ] as const)('消防法 %s, %s: %s', (article, gravity, expected) => {
    expect(fine(fireFine(article, seen, SEEN), { gravity })).toBe(expected);
  });
});

describe('dongguan-travel', () => {
  it.each([
    ['0', '100000'], // TUR-04
    ['99000', '300000'], // TUR-01
    ['100000', '100000'], // TUR-02: less than at 99,000
    ['600000', '1800000'], // TUR-03
    ['24999.99', '150000'],
    ['1000000', '5000000'],
  ])('a gain of %s yuan: %s', (gain, expected) => {
    expect(fine(travelAgencyTable(seen, SEEN), { gain })).toBe(expected);
  });

  it('the checker finds that more gain costs less', () => {
    expect(checkRangeBenchmark(travelAgencyTable(seen, SEEN)).map(({ code }) => code)).toContain(
      'discretion.stepBack',
    );
  });
});

describe('overload-2016', () => {
  const table = overloadTable(seen, SEEN);
  it.each([
    ['1001', '500'],
    ['40320', '20000'], // DEC-11 under the later rule
    ['70000', '30000'], // TRN-04: the cap
  ])('%s kg over: %s', (overKg, expected) => {
    expect(fine(table, { overKg })).toBe(expected);
  });

  it('TRN-02: exactly 1,000 kg is 未超过, which is a warning', () => {
    const [light, heavy] = table.kinds ?? [];
    expect(light?.when).toMatchObject({ interval: { max: { value: '1000', included: true } } });
    expect(heavy?.when).toMatchObject({ interval: { min: { value: '1000', included: false } } });
    expect(light?.sanctions).toMatchObject({ kind: 'warning' });
  });
});

describe('jiangmen-ecology-2020', () => {
  const water = jiangmenWater(localDate('2022-01-01'));
  const air = jiangmenAir(localDate('2022-01-01'));
  it.each([
    [water, { factors: '2', first: '2.4', second: '1.6', ph: '0' }, '250000'], // JM-01
    [water, { factors: '1', first: '0', second: '0', ph: '1.2' }, '230000'], // JM-02: rounds up
    [water, { factors: '1', first: '2.5', second: '0', ph: '0' }, '230000'], // JM-03: half up
    [water, { factors: '9', first: '30', second: '30', ph: '0' }, '700000'],
    [air, { factors: '2', first: '0.5', second: '0.3' }, '350000'], // JM-05
  ] as const)('$0.id %j: %s', (table, facts, expected) => {
    expect(fine(table, facts)).toBe(expected);
  });
});

describe('hunan-ecology-2021', () => {
  const provision = {
    id: 'x',
    title: { zh: '示例' },
    basis: { law: '示例法', article: 1 },
    words: '5万元以下',
    max: '50000',
  } as const;
  it.each([
    ['unit', undefined, '0.4', '21800'], // HN-02: (0.06 + 0.4 × 0.94) × 5万
    ['individual', undefined, '0', '200'], // HN-03
    ['unit', '10000', '0.5', '30000'], // 1万 + 0.5 × 4万
    ['unit', '10000', '1', '50000'],
  ] as const)('%s, minimum %s, weights %s: %s', (subject, min, sum, expected) => {
    const table = hunanTable({ ...provision, subject, ...(min && { min }) }, seen, SEEN);
    expect(fine(table, { sum })).toBe(expected);
  });

  it.each([
    ['aggravate', '83000', '[83000, 123000]'], // HN-05: up to 20% of 20万
    ['lighten', '50000', '[20000, 50000]'], // HN-06: not below the minimum
  ])('%s from %s: %s', (effect, placed, expected) => {
    const table = hunanTable(
      { ...provision, words: '2万元以上20万元以下', min: '20000', max: '200000', subject: 'unit' },
      seen,
      SEEN,
    );
    const how = table.circumstances.find((one) => one.id === effect)?.how ?? [];
    const { min, max } = rangeOf(
      { op: 'adjust', steps: how, of: { op: 'point', value: ratio(placed) } },
      {},
      {
        words: '',
        min: { value: ratio('20000'), included: true },
        max: { value: ratio('200000'), included: true },
      },
    );
    expect(`[${min?.value}, ${max?.value}]`).toBe(expected);
  });
});
