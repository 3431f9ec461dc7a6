import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/core/index.js';
import { parseBenchmark, type RangeBenchmark } from '../../src/discretion/index.js';
import { travelAgencyTable } from '../../src/packs/dongguan-travel/index.js';
import {
  ecologyRangeSections,
  ecologyRangeTable,
  ecologySections,
  ecologyTable,
} from '../../src/packs/gd-ecology-2021/index.js';
import { jiangmenAir, jiangmenWater } from '../../src/packs/jiangmen-ecology-2020/index.js';
import {
  foodPermitFacts,
  foodPermitStatute,
  marketBandsOn,
} from '../../src/packs/market-bands-2022/index.js';
import { overloadTable } from '../../src/packs/overload-2016/index.js';
import { fireFine } from '../../src/packs/shaanxi-fire/index.js';

const SEEN = localDate('2024-01-01');
const seen = { from: SEEN, until: localDate('2025-01-01'), basis: { law: '测试' } } as const;

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a pack as JSON', () => {
  it('every ecology table reads back as itself', () => {
    for (const section of ecologySections) {
      const table = ecologyTable(section);
      expect(table.ok && parseBenchmark(copy(table.value)), section).toMatchObject({
        ok: true,
        value: table.ok && table.value,
      });
    }
    for (const section of ecologyRangeSections) {
      const table = ecologyRangeTable(section);
      expect(table.ok && parseBenchmark(copy(table.value)), section).toMatchObject({
        ok: true,
        value: table.ok && table.value,
      });
    }
  });

  const others: readonly RangeBenchmark[] = [
    travelAgencyTable(seen, SEEN),
    overloadTable(seen, SEEN),
    fireFine(58, seen, SEEN),
    jiangmenAir(localDate('2022-01-01')),
    jiangmenWater(localDate('2022-01-01')),
    marketBandsOn(
      'food-122',
      { zh: '无证', en: 'no permit' },
      foodPermitStatute,
      foodPermitFacts,
      localDate('2027-01-01'),
    ),
  ];
  it.each(others)('$id reads back as itself', (benchmark) => {
    expect(parseBenchmark(copy(benchmark))).toMatchObject({ ok: true, value: benchmark });
  });

  it('a problem points to the row', () => {
    const broken = copy(travelAgencyTable(seen, SEEN)) as {
      placement: { range: { rows: { range: { value: unknown } }[] } }[];
    };
    const row = broken.placement[0]?.range.rows[3];
    if (row === undefined) throw new Error();
    row.range.value = 250000;
    const parsed = parseBenchmark(broken);
    expect(!parsed.ok && parsed.problems[0]?.path).toEqual([
      'placement',
      0,
      'range',
      'rows',
      3,
      'range',
      'value',
    ]);
  });
});
