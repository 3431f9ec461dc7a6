/* The tables that the calculator offers: each is loaded when it is chosen. */
import { chapters, sections } from 'catalog:ecology';
import { localDate } from 'zhifa/core';
import type { Benchmark } from 'zhifa/discretion';

export interface TableEntry {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  /** A day inside its validity, offered as the day of conduct and decision. */
  readonly day: string;
  readonly load: () => Promise<Benchmark>;
}

/** Copies of some tables print no days; these stand in for the dates of a made-up case. */
const SEEN = localDate('2024-01-01');
const seen = { from: SEEN, until: localDate('2025-01-01'), basis: { law: '示例用日期' } } as const;

const ecology: readonly TableEntry[] = sections.map(([chapter, section, title]) => ({
  id: section,
  group: '广东生态环境（粤环发〔2021〕7号）',
  label: `§${section} ${title}`,
  day: '2025-03-03',
  async load() {
    const table = await chapters[chapter - 1]?.();
    const found = table?.(section);
    if (found?.ok !== true) throw new Error(section);
    return found.value;
  },
}));

const OTHERS = '其他已公布的裁量表';
const others: readonly TableEntry[] = [
  {
    id: 'market',
    group: OTHERS,
    label: '国市监法规〔2022〕2号：食品安全法第一百二十二条',
    day: '2025-03-03',
    load: async () => {
      const { foodPermitFacts, foodPermitStatute, marketBandsOn } = await import(
        'zhifa/packs/market-bands-2022'
      );
      return marketBandsOn(
        'food-122',
        { zh: '未经许可从事食品生产经营', en: 'food business without a permit' },
        foodPermitStatute,
        foodPermitFacts,
        localDate('2027-01-01'),
      );
    },
  },
  {
    id: 'jiangmen-water',
    group: OTHERS,
    label: '江门 2-6：超标排放水污染物',
    day: '2021-06-01',
    load: async () =>
      (await import('zhifa/packs/jiangmen-ecology-2020')).jiangmenWater(localDate('2022-01-01')),
  },
  {
    id: 'jiangmen-air',
    group: OTHERS,
    label: '江门 11-1：超标排放大气污染物',
    day: '2021-06-01',
    load: async () =>
      (await import('zhifa/packs/jiangmen-ecology-2020')).jiangmenAir(localDate('2022-01-01')),
  },
  {
    id: 'travel',
    group: OTHERS,
    label: '东莞：旅行社条例第四十六条',
    day: '2024-06-03',
    load: async () => (await import('zhifa/packs/dongguan-travel')).travelAgencyTable(seen, SEEN),
  },
  {
    id: 'overload',
    group: OTHERS,
    label: '超限运输：车货总质量超过限定标准',
    day: '2024-06-03',
    load: async () => (await import('zhifa/packs/overload-2016')).overloadTable(seen, SEEN),
  },
  {
    id: 'fire-58',
    group: OTHERS,
    label: '陕西消防：消防法第五十八条',
    day: '2024-06-03',
    load: async () => (await import('zhifa/packs/shaanxi-fire')).fireFine(58, seen, SEEN),
  },
  {
    id: 'fire-60',
    group: OTHERS,
    label: '陕西消防：消防法第六十条',
    day: '2024-06-03',
    load: async () => (await import('zhifa/packs/shaanxi-fire')).fireFine(60, seen, SEEN),
  },
];

export const tableEntries: readonly TableEntry[] = [...ecology, ...others];

export const FIRST_TABLE = '2.5.1';
