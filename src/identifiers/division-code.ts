/*
 * 行政区划代码: 6 digits (GB/T 2260), 9 with the town (GB/T 10114), 12 with the village.
 *
 * A code of 9 digits means something only within its code system: the statistics office and the civil-affairs
 * departments give towns different codes. Keep the name of the system beside the code, and never join on 9 digits.
 */
import type { Brand, Problem, Result } from '../core/index.js';
import {
  CLEAN,
  digitsOfSeed,
  formatProblems,
  type IdentifierCheck,
  isDigit,
  judged,
  literalOf,
  malformed,
  notText,
  starred,
} from './identifier-check.js';
import { identifierProblem } from './problems.js';
import { isProvince } from './province.js';

/** 行政区划代码: 6 digits (GB/T 2260), 9 (town) or 12 (village). */
export type DivisionCode = Brand<'DivisionCode'>;

/** 行政区划查询: what a table of divisions says of a code; the caller brings the table. */
export type DivisionLookup = (code: DivisionCode) => 'current' | 'retired' | 'unknown';

/** The doubt that a table of divisions raises about a code. */
export function divisionDoubts(
  division: DivisionCode,
  lookup: DivisionLookup | undefined,
): readonly Problem[] {
  const status = lookup?.(division);
  return status === 'retired'
    ? [identifierProblem('identifiers.divisionRetired', { division })]
    : status === 'unknown'
      ? [identifierProblem('identifiers.divisionUnknown', { division })]
      : [];
}

/** 区划级别. */
export type DivisionLevel = 'province' | 'city' | 'county' | 'town' | 'village';

/** The segments of a 行政区划代码; those above stay filled, those below are empty. */
export interface DivisionCodeParts {
  /** The code. */
  readonly text: DivisionCode;
  /** Which level it names. */
  readonly level: DivisionLevel;
  /** 省: its 6 digits. */
  readonly province: string;
  /** 地级市: its 6 digits, or empty. */
  readonly city: string;
  /** 县级: its 6 digits, or empty; 东莞 and 中山 have no counties, their towns stand under the city. */
  readonly county: string;
  /** 乡级: its 9 digits, or empty. */
  readonly town: string;
  /** 村级: its 12 digits, or empty. */
  readonly village: string;
}

/** What else may be looked at. */
export interface DivisionCodeOptions {
  /** A table of divisions; it gives warnings only. */
  readonly divisions?: DivisionLookup;
}

/**
 * 核验行政区划代码: digits, length and province. Whether the division exists is the business of the table.
 *
 * @example
 * checkDivisionCode('441901', { divisions: () => 'unknown' }).warnings[0].code // => 'identifiers.divisionUnknown'
 */
export function checkDivisionCode(
  input: unknown,
  { divisions }: DivisionCodeOptions = {},
): IdentifierCheck {
  const bad = notText(input);
  if (bad !== undefined || typeof input !== 'string') return bad ?? CLEAN;
  const format = formatProblems(input, [6, 9, 12], isDigit);
  if (format.length > 0) return malformed(...format);
  const province = input.slice(0, 2);
  if (!isProvince(province)) {
    return {
      ...CLEAN,
      segments: [identifierProblem('identifiers.province', { position: 1, province })],
    };
  }
  const warnings = divisionDoubts(input as DivisionCode, divisions);
  return warnings.length === 0 ? CLEAN : { ...CLEAN, warnings };
}

/**
 * 解析行政区划代码: 6, 9 or 12 digits with their levels.
 *
 * Fails: `input.notString`, `identifiers.empty`, `identifiers.length`, `identifiers.character`, `identifiers.province`.
 *
 * @example
 * parseDivisionCode('441900003')
 * // => ok({ text: '441900003', level: 'town', province: '440000', city: '441900', county: '', town: '441900003', village: '' })
 */
export function parseDivisionCode(
  input: unknown,
  options: DivisionCodeOptions = {},
): Result<DivisionCodeParts> {
  return judged(checkDivisionCode(input, options), () => {
    const text = input as DivisionCode;
    const [city, county] = [text.slice(2, 4), text.slice(4, 6)];
    const [town, village] = [text.slice(6, 9), text.slice(9)];
    return {
      text,
      level: hasDigits(village)
        ? 'village'
        : hasDigits(town)
          ? 'town'
          : hasDigits(county)
            ? 'county'
            : hasDigits(city)
              ? 'city'
              : 'province',
      province: `${text.slice(0, 2)}0000`,
      city: hasDigits(city) ? `${text.slice(0, 4)}00` : '',
      county: hasDigits(county) ? text.slice(0, 6) : '',
      town: hasDigits(town) ? text.slice(0, 9) : '',
      village: hasDigits(village) ? text : '',
    };
  });
}

const hasDigits = (digits: string): boolean => /[1-9]/.test(digits);

/**
 * A 行政区划代码 written in source code. A mistyped literal is a defect and throws.
 *
 * @example
 * divisionCode('440106') // => '440106'
 */
export function divisionCode(literal: string): DivisionCode {
  return literalOf('divisionCode', literal, parseDivisionCode(literal));
}

/**
 * 行政区划代码的显示形式: county, town and village apart.
 *
 * @example
 * formatDivisionCode(divisionCode('440106001000')) // => '440106 001 000'
 */
export function formatDivisionCode(code: DivisionCode): string {
  return [code.slice(0, 6), code.slice(6, 9), code.slice(9)]
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * 行政区划代码的遮盖形式: the city stays.
 *
 * @example
 * maskDivisionCode(divisionCode('440106001')) // => '4401*****'
 */
export function maskDivisionCode(code: DivisionCode): string {
  return starred(code, 4, 0);
}

/**
 * A 行政区划代码 of a county of Guangdong's code space for tests; the county may not exist.
 *
 * @example
 * makeDivisionCode({ seed: 106 }) // => '440106'
 */
export function makeDivisionCode({ seed }: { readonly seed: number }): DivisionCode {
  return `44${digitsOfSeed(seed, 4)}` as DivisionCode;
}
