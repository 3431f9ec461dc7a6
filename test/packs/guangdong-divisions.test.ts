import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { localDate } from '../../src/core/index.js';
import { divisionCode } from '../../src/identifiers/index.js';
import {
  guangdongDivisions,
  guangdongDivisionsSource,
} from '../../src/packs/guangdong-divisions/index.js';
import {
  CURRENT_LINES,
  LINES_HASH,
  RETIRED_LINES,
  ZONES,
} from '../../src/packs/guangdong-divisions/lines.js';
import {
  ancestorsOf,
  childrenOf,
  type Division,
  type DivisionTable,
  divisionKinds,
  divisionOf,
  divisionsNamed,
  divisionTable,
} from '../../src/registry/index.js';

const made = divisionTable(JSON.parse(JSON.stringify(guangdongDivisions())));
if (!made.ok) throw new Error(JSON.stringify(made.problems.slice(0, 5)));
const table: DivisionTable = made.value;
const current = table.divisions.filter(({ until }) => until === 'open');
const counted = (rows: readonly Division[], of: (row: Division) => string) => {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[of(row)] = (counts[of(row)] ?? 0) + 1;
  return counts;
};
const gb = (code: string) => ({ system: 'GB/T 2260', code: divisionCode(code) });
const nbs = (code: string) => ({ system: 'NBS-2023', code: divisionCode(code) });

describe('counts of the fact sheet', () => {
  test('1 + 21 + 122 + 1,761', () => {
    expect(counted(current, ({ level }) => level)).toEqual({
      province: 1,
      city: 21,
      county: 122,
      township: 1761,
    });
    expect(table.divisions.length - current.length).toBe(285);
  });

  test('by kind', () => {
    expect(counted(current, ({ kind }) => kind)).toEqual({
      province: 1,
      prefectureCity: 21,
      district: 65,
      county: 34,
      autonomousCounty: 3,
      countyCity: 20,
      subdistrict: 486,
      town: 1117,
      township: 4,
      ethnicTownship: 7,
      townLevelUnit: 147,
    });
    expect(table.divisions.filter(({ kind }) => !Object.hasOwn(divisionKinds, kind))).toEqual([]);
  });

  test('1,614 with a government, 147 for statistics only', () => {
    const towns = current.filter(({ level }) => level === 'township');
    expect(counted(towns, (one) => String(one.isStatisticalOnly))).toEqual({
      true: 147,
      false: 1614,
    });
  });

  test('by city', () => {
    const cityOf = (one: Division): string => {
      const above = ancestorsOf(table, one);
      return (above.ok && above.value.at(-2)?.name) || '';
    };
    const towns = current.filter(({ level }) => level === 'township');
    const of = (isStatisticalOnly: boolean) =>
      counted(
        towns.filter((one) => one.isStatisticalOnly === isStatisticalOnly),
        cityOf,
      );
    expect(of(false)).toEqual({
      广州市: 177,
      韶关市: 105,
      深圳市: 74,
      珠海市: 25,
      汕头市: 67,
      佛山市: 32,
      江门市: 73,
      湛江市: 122,
      茂名市: 112,
      肇庆市: 104,
      惠州市: 71,
      梅州市: 112,
      汕尾市: 54,
      河源市: 101,
      阳江市: 48,
      清远市: 85,
      东莞市: 32,
      中山市: 23,
      潮州市: 46,
      揭阳市: 88,
      云浮市: 63,
    });
    expect(of(true)).toMatchObject({ 揭阳市: 23, 东莞市: 4, 深圳市: 5 });
    expect(of(true)).not.toHaveProperty('中山市');
  });

  test('the source says the same', () => {
    const { counts, disagreement, hash } = guangdongDivisionsSource;
    expect(Object.values(counts)).toEqual([1, 21, 122, 1761, 1614, 147, 285]);
    const conflicts = current.flatMap((one) => one.conflicts ?? []);
    expect(conflicts.filter(({ code }) => code !== undefined)).toHaveLength(
      disagreement.differentCode,
    );
    expect(conflicts.filter(({ sameDigitsName }) => sameDigitsName !== undefined)).toHaveLength(
      disagreement.sameCodeOtherName,
    );
    const lines = `${CURRENT_LINES}\n\n${RETIRED_LINES}\n\n${ZONES.join('\n')}`;
    expect(hash).toBe(`sha256:${createHash('sha256').update(lines).digest('hex')}`);
    expect(hash).toBe(LINES_HASH);
  });
});

describe('what is special in Guangdong', () => {
  test.each([
    ['441900', '东莞市', 36],
    ['442000', '中山市', 23],
  ])('%s %s has no counties; its towns stand under it', (code, name, count) => {
    expect(divisionOf(table, gb(code))).toMatchObject({ value: { name, level: 'city' } });
    const below = childrenOf(table, gb(code));
    expect(below.ok && counted(below.value, ({ level }) => level)).toEqual({ township: count });
  });

  test('every other city has counties and no town directly under it', () => {
    for (const city of current.filter(({ level }) => level === 'city')) {
      if (['441900', '442000'].includes(city.code)) continue;
      const below = childrenOf(table, city);
      expect(below.ok && Object.keys(counted(below.value, ({ level }) => level))).toEqual([
        'county',
      ]);
    }
  });

  test('zones administer towns and are none', () => {
    expect(
      counted(
        current.filter(({ zone }) => zone !== undefined),
        ({ zone = '' }) => zone,
      ),
    ).toEqual({
      深圳市大鹏新区: 3,
      '横琴粤澳深度合作区（2021-09起）': 1,
      湛江经济技术开发区: 6,
      惠州大亚湾经济技术开发区: 3,
      '深汕特别合作区（深圳市管理，2018-12起）': 4,
    });
    expect(divisionsNamed(table, '深圳市大鹏新区')).toEqual([]);
    expect(divisionOf(table, nbs('440402104'))).toMatchObject({ value: { name: '横琴镇' } });
  });
});

describe('names and codes in dispute', () => {
  test.each([
    ['石碁镇', '石基镇', '440113120'],
    ['黄磜镇', '黄礤镇', '440233100'],
    ['塘㙍镇', '塘缀镇', '440883107'],
    ['后溪乡', '鲘溪乡', '445281201'],
    ['朗塘镇', '满塘镇', '445381106'],
    ['双滘镇', '双窖镇', '441781116'],
    ['玉滘镇', '玉窖镇', '445203103'],
    ['马滘街道', '马窖街道', '440512002'],
    ['深渡水瑶族乡', '深渡水乡', '440222204'],
    ['漳溪畲族乡', '漳溪乡', '441625200'],
  ])('%s is found as %s too', (name, other, code) => {
    for (const spelling of [name, other])
      expect(divisionsNamed(table, spelling)).toMatchObject([{ name, code, system: 'NBS-2023' }]);
  });

  test('440113011 is 小谷围街道 here and 石壁街道 elsewhere', () => {
    expect(divisionOf(table, nbs('440113011'))).toMatchObject({
      value: {
        name: '小谷围街道',
        conflicts: [{ system: 'AreaCity-2024', sameDigitsName: '石壁街道' }],
      },
    });
    expect(divisionOf(table, { system: 'AreaCity-2024', code: divisionCode('440113011') }).ok).toBe(
      false,
    );
  });

  test('towns added later do not pass for codes of the statistics office', () => {
    expect(divisionOf(table, nbs('440115004')).ok).toBe(false);
    expect(divisionsNamed(table, '港湾街道')).toMatchObject([
      { system: 'data_location-2025', code: '440115004', asOf: '2025-11-07' },
    ]);
    expect(counted(current, ({ system }) => system)).toEqual({
      'GB/T 2260': 144,
      'NBS-2023': 1757,
      'data_location-2025': 4,
    });
  });

  test('names repeat', () => {
    expect(divisionsNamed(table, '太平镇')).toHaveLength(7);
  });
});

describe('retired codes', () => {
  test('all 285 answer retired, each with its successors', () => {
    const retired = table.divisions.filter(({ until }) => until !== 'open');
    for (const one of retired)
      expect(divisionOf(table, one, localDate('2026-04-01'))).toMatchObject({
        problems: [{ code: 'registry.divisionRetired' }],
      });
    expect(retired.filter(({ successors }) => successors === undefined)).toMatchObject([
      { code: '449000' },
    ]);
  });

  test('芳村区 went to 荔湾区; on which day is not in the source', () => {
    expect(divisionOf(table, gb('440107'))).toMatchObject({
      problems: [{ params: { name: '芳村区', heirs: '440103' } }],
    });
    expect(divisionOf(table, gb('440107'), localDate('2000-01-01'))).toMatchObject({
      problems: [{ code: 'registry.divisionUndated' }],
    });
  });

  test('no retired code is in use again', () => {
    expect([...table.byKey.values()].filter(({ length }) => length > 1)).toEqual([]);
  });
});

test('counties are read for 2023-12-31 to 2026-04-01, towns for one day', () => {
  const doubts = (ref: Parameters<typeof divisionOf>[1], day: string) => {
    const found = divisionOf(table, ref, localDate(day));
    return found.ok && found.warnings.length > 0;
  };
  expect(
    ['2023-12-30', '2023-12-31', '2025-01-01', '2026-04-01', '2026-04-02'].map((day) =>
      doubts(gb('440103'), day),
    ),
  ).toEqual([true, false, false, false, true]);
  expect(
    ['2023-06-29', '2023-06-30', '2023-07-01'].map((day) => doubts(nbs('440103001'), day)),
  ).toEqual([true, false, true]);
});

test('a look-up does not search: a million end within the time of a test, the last division as the first', () => {
  const refs = [table.divisions[0], table.divisions[1000], table.divisions.at(-1)] as Division[];
  for (let index = 0; index < 333_334; index += 1)
    for (const ref of refs) if (divisionOf(table, ref) === undefined) throw new Error('none');
});
