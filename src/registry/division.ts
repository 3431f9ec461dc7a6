import type { LocalDate, OpenEnd, Term } from '../core/index.js';
import type { DivisionCode } from '../identifiers/index.js';
import type { GovernmentLevel } from './government-level.js';

/**
 * 区划代码体系: who gave a division its code. Open: a publisher names its own.
 *
 * Codes of six digits are one system for the whole country. Town codes are not: of the names that two publishers of
 * Guangdong share, a quarter have different codes, and 242 codes bear two names. Nothing joins on nine digits.
 *
 * @example
 * divisionCodeSystems['GB/T 2260'].zh // => '县级以上行政区划代码'
 */
export const divisionCodeSystems = {
  'GB/T 2260': {
    zh: '县级以上行政区划代码',
    en: 'codes of divisions at and above the county level',
  },
  'MCA-44': { zh: '广东省民政厅乡级区划代码', en: 'town codes of the civil affairs of Guangdong' },
  'NBS-2023': {
    zh: '国家统计局2023年统计用区划代码',
    en: 'statistical division codes of 2023 of the statistics office',
  },
} as const satisfies Readonly<Record<string, Term>>;

/** 区划代码体系; a key of {@link divisionCodeSystems} or a name that the publisher of the codes chose. */
export type DivisionCodeSystem = keyof typeof divisionCodeSystems | (string & {});

/** The one code system of divisions at and above the county level. */
export const COUNTY_CODES = 'GB/T 2260';

/** 区划引用: a code within its code system; the digits alone name no town. */
export interface DivisionRef {
  /** 代码体系; `'GB/T 2260'` for six digits. */
  readonly system: DivisionCodeSystem;
  /** 代码: six digits, or nine of a town. */
  readonly code: DivisionCode;
}

/**
 * 区划类别: what a division is. Open: other provinces have kinds that Guangdong lacks.
 *
 * @example
 * divisionKinds.townLevelUnit.zh // => '类似乡级单位'
 */
export const divisionKinds = {
  province: { zh: '省', en: 'province' },
  prefectureCity: { zh: '地级市', en: 'prefecture-level city' },
  district: { zh: '市辖区', en: 'district' },
  countyCity: { zh: '县级市', en: 'county-level city' },
  county: { zh: '县', en: 'county' },
  autonomousCounty: { zh: '自治县', en: 'autonomous county' },
  subdistrict: { zh: '街道', en: 'subdistrict' },
  town: { zh: '镇', en: 'town' },
  township: { zh: '乡', en: 'township' },
  ethnicTownship: { zh: '民族乡', en: 'ethnic township' },
  townLevelUnit: { zh: '类似乡级单位', en: 'unit like a town' },
  formerUnit: { zh: '原区划单位', en: 'former unit' },
} as const satisfies Readonly<Record<string, Term>>;

/** 区划类别; a key of {@link divisionKinds} or a kind of another province. */
export type DivisionKind = keyof typeof divisionKinds | (string & {});

/** 代码冲突: what another publisher writes where this one writes the division. */
export interface DivisionConflict {
  /** The other code system. */
  readonly system: DivisionCodeSystem;
  /** The other system's code of the same place, where it has another. */
  readonly code?: DivisionCode;
  /** The name that the other system gives to the same digits, where it gives another. */
  readonly sameDigitsName?: string;
}

/** 行政区划: one division under one code, from the day on which it has the code until it loses it. */
export interface Division extends DivisionRef {
  /** 名称: the full official name. */
  readonly name: string;
  /** 层级. */
  readonly level: GovernmentLevel;
  /** 类别. */
  readonly kind: DivisionKind;
  /** 上级区划: 东莞 and 中山 have no counties, so their towns stand under the city. Retired codes may lack it. */
  readonly parent?: DivisionRef;
  /** First day; `'unknown'` where the source does not say. */
  readonly from: LocalDate | 'unknown';
  /** First day after; `'open'` while the code is in use, `'unknown'` for a retired code without a known last day. */
  readonly until: LocalDate | OpenEnd | 'unknown';
  /** The day for which the source was read. */
  readonly asOf: LocalDate;
  /** An earlier day for which another source says the same; the days between count as read. */
  readonly verifiedFrom?: LocalDate;
  /** Whether it exists for statistics only (类似乡级单位): no government, no office, no powers. */
  readonly isStatisticalOnly: boolean;
  /** 功能区: the zone that administers it. Zones have no code; their organs are enforcement bodies. */
  readonly zone?: string;
  /** Other spellings of the name that are in print. */
  readonly otherNames?: readonly string[];
  /** 撤销后的去向: the divisions that took over a retired code's area, as the source names them. */
  readonly successors?: readonly DivisionRef[];
  /** Where other publishers disagree. */
  readonly conflicts?: readonly DivisionConflict[];
}

/** 区划数据: what a pack of divisions holds. */
export interface DivisionRecords {
  /** Name of the data set. */
  readonly id: string;
  /** The divisions, in any order. */
  readonly divisions: readonly Division[];
}
