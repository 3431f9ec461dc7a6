import { type LocalDate, localDate } from '../../core/index.js';
import { divisionCode } from '../../identifiers/index.js';
import type {
  Division,
  DivisionConflict,
  DivisionKind,
  DivisionRecords,
  DivisionRef,
} from '../../registry/index.js';
import { CURRENT_LINES, RETIRED_LINES, ZONES } from './lines.js';

const COUNTY_CODES = 'GB/T 2260';
const STATISTICS_CODES = 'NBS-2023';
/** The public list from which four later towns come; whose codes it copies is not known. */
const LATER_CODES = 'data_location-2025';
/** The public list to which the statistics office's was compared. */
const MAP_CODES = 'AreaCity-2024';

const COUNTIES_FROM: LocalDate = localDate('2023-12-31');
const COUNTIES_AS_OF: LocalDate = localDate('2026-04-01');
const STATISTICS_AS_OF: LocalDate = localDate('2023-06-30');
const LATER_AS_OF: LocalDate = localDate('2025-11-07');

const inUse = { from: 'unknown', until: 'open', isStatisticalOnly: false } as const;

const county = (code: string): DivisionRef => ({ system: COUNTY_CODES, code: divisionCode(code) });

const isCity = (code: string): boolean => code.endsWith('00');

/** The first ending that fits; 市辖区 and 市区 of retired codes were sums, not districts. */
const KIND_BY_ENDING: readonly (readonly [string, DivisionKind])[] = [
  ['自治县', 'autonomousCounty'],
  ['县', 'county'],
  ['市辖区', 'formerUnit'],
  ['市区', 'formerUnit'],
  ['区', 'district'],
  ['市', 'countyCity'],
];

function kindOf(code: string, name: string): DivisionKind {
  if (isCity(code)) return name.endsWith('市') ? 'prefectureCity' : 'formerUnit';
  return KIND_BY_ENDING.find(([ending]) => name.endsWith(ending))?.[1] ?? 'formerUnit';
}

/** By digit 7, GB/T 10114: 0 街道, 1 镇, 2 and 3 乡, 4 and 5 类似乡级单位. */
function townKindOf(digits: string, name: string): DivisionKind {
  if (digits < '100') return 'subdistrict';
  if (digits < '200') return 'town';
  if (digits < '400') return name.includes('族乡') ? 'ethnicTownship' : 'township';
  return 'townLevelUnit';
}

function countyOf(code: string, name: string): Division {
  const common = {
    ...inUse,
    ...county(code),
    name,
    verifiedFrom: COUNTIES_FROM,
    asOf: COUNTIES_AS_OF,
  };
  if (code === '440000') return { ...common, level: 'province', kind: 'province' };
  return isCity(code)
    ? { ...common, level: 'city', kind: kindOf(code, name), parent: county('440000') }
    : {
        ...common,
        level: 'county',
        kind: kindOf(code, name),
        parent: county(`${code.slice(0, 4)}00`),
      };
}

function townOf(parent: string, digits: string, name: string, marks: readonly string[]): Division {
  const marked = (sign: string): readonly string[] =>
    marks.filter((mark) => mark.startsWith(sign)).map((mark) => mark.slice(1));
  const kind = townKindOf(digits, name);
  const [code] = marked('=');
  const [sameDigitsName] = marked('!');
  const [zone] = marked('@').map((place) => ZONES[Number(place)]);
  const otherNames = marked('~');
  const isLater = marks.includes('+');
  const conflict: DivisionConflict = {
    system: MAP_CODES,
    ...(code !== undefined && { code: divisionCode(code) }),
    ...(sameDigitsName !== undefined && { sameDigitsName }),
  };
  return {
    ...inUse,
    system: isLater ? LATER_CODES : STATISTICS_CODES,
    code: divisionCode(`${parent}${digits}`),
    name,
    level: 'township',
    kind,
    parent: county(parent),
    asOf: isLater ? LATER_AS_OF : STATISTICS_AS_OF,
    isStatisticalOnly: kind === 'townLevelUnit',
    ...(zone !== undefined && { zone }),
    ...(otherNames.length > 0 && { otherNames }),
    ...((code ?? sameDigitsName) !== undefined && { conflicts: [conflict] }),
  };
}

function retiredOf(line: string): Division {
  const [code = '', name = '', heirs = ''] = line.split(' ');
  const successors = heirs.slice(1).split(',').filter(Boolean).map(county);
  return {
    ...county(code),
    name,
    level: isCity(code) ? 'city' : 'county',
    kind: kindOf(code, name),
    from: 'unknown',
    until: 'unknown',
    verifiedFrom: COUNTIES_FROM,
    asOf: COUNTIES_AS_OF,
    isStatisticalOnly: false,
    ...(successors.length > 0 && { successors }),
  };
}

function currentDivisions(): readonly Division[] {
  let above = '';
  return CURRENT_LINES.split('\n').map((line) => {
    const [digits = '', name = '', ...marks] = line.split(' ');
    if (digits.length === 3) return townOf(above, digits, name, marks);
    above = digits;
    return countyOf(digits, name);
  });
}

/**
 * 广东省行政区划: the province, its cities, counties, towns and streets, and the six-digit codes that are no longer used.
 *
 * Towns carry the statistics office's codes of 2023-06-30, which are not those of the civil affairs; four later towns
 * carry those of the list that has them. Where a day is not known, it says so. Zones have no code and are not here.
 *
 * @example
 * guangdongDivisions().divisions.length // => 2190
 */
export function guangdongDivisions(): DivisionRecords {
  return {
    id: 'guangdong-divisions',
    divisions: [...currentDivisions(), ...RETIRED_LINES.split('\n').map(retiredOf)],
  };
}
