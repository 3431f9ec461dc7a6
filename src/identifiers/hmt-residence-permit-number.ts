/* 港澳台居民居住证: 国办发〔2018〕81号; the structure of GB 11643 with a fixed place for each of the three. */
import type { Brand, LocalDate, Problem, Result } from '../core/index.js';
import { check11And2 } from './check-digits.js';
import {
  type BirthOptions,
  birthDateText,
  eighteenCheck,
  eighteenFormat,
  eighteenMasked,
  eighteenSpaced,
  type Sex,
  sexOf,
} from './eighteen.js';
import {
  CLEAN,
  digitsOfSeed,
  type IdentifierCheck,
  judged,
  literalOf,
  malformed,
  notText,
} from './identifier-check.js';
import { identifierProblem } from './problems.js';
import { isProvince } from './province.js';

/** 港澳台居民居住证号码: 18 characters that begin 810000, 820000 or 830000. */
export type HmtResidencePermitNumber = Brand<'HmtResidencePermitNumber'>;

/** 港澳台. */
export type HmtRegion = 'hongKong' | 'macao' | 'taiwan';

/** The segments of a 港澳台居民居住证号码. */
export interface HmtResidencePermitNumberParts {
  /** The number. */
  readonly text: HmtResidencePermitNumber;
  /** 810000 香港, 820000 澳门, 830000 台湾. */
  readonly region: HmtRegion;
  /** 出生日期. */
  readonly birthDate: LocalDate;
  /** 顺序码: 3 digits. */
  readonly sequence: string;
  /** 性别. */
  readonly sex: Sex;
  /** 校验码. */
  readonly checkCharacter: string;
}

const PREFIXES = { hongKong: '810000', macao: '820000', taiwan: '830000' } as const;

/**
 * 核验港澳台居民居住证号码. Problems never repeat the number.
 *
 * @example
 * checkHmtResidencePermitNumber('440106190001010012').segments[0].code // => 'identifiers.isResidentIdentity'
 */
export function checkHmtResidencePermitNumber(
  input: unknown,
  options: BirthOptions = {},
): IdentifierCheck {
  const bad = notText(input);
  if (bad !== undefined || typeof input !== 'string') return bad ?? CLEAN;
  const format = eighteenFormat(input);
  return format.length > 0
    ? malformed(...format)
    : eighteenCheck(input, placeProblems(input), options);
}

function placeProblems(text: string): readonly Problem[] {
  const prefix = text.slice(0, 6);
  if (/^8[123]0000$/.test(prefix)) return [];
  return isProvince(prefix.slice(0, 2)) && prefix !== '710000'
    ? [identifierProblem('identifiers.isResidentIdentity', {})]
    : [identifierProblem('identifiers.permitPrefix', { prefix })];
}

/**
 * 解析港澳台居民居住证号码: the number with its segments.
 *
 * Fails: `input.notString`, `identifiers.empty`, `identifiers.length`, `identifiers.character`,
 * `identifiers.lowerCase`, `identifiers.permitPrefix`, `identifiers.isResidentIdentity`, `identifiers.date`,
 * `identifiers.birthYear`, `identifiers.birthInFuture`, `identifiers.checkCharacter`.
 *
 * @example
 * parseHmtResidencePermitNumber('810000190001010018')
 * // => ok({ text: '810000190001010018', region: 'hongKong', birthDate: '1900-01-01', sequence: '001', sex: 'male', checkCharacter: '8' })
 */
export function parseHmtResidencePermitNumber(
  input: unknown,
  options: BirthOptions = {},
): Result<HmtResidencePermitNumberParts> {
  return judged(checkHmtResidencePermitNumber(input, options), () => {
    const text = input as HmtResidencePermitNumber;
    return {
      text,
      region: text.startsWith('81') ? 'hongKong' : text.startsWith('82') ? 'macao' : 'taiwan',
      birthDate: birthDateText(text) as LocalDate,
      sequence: text.slice(14, 17),
      sex: sexOf(text),
      checkCharacter: text.charAt(17),
    };
  });
}

/**
 * A 港澳台居民居住证号码 written in source code. A mistyped literal is a defect and throws.
 *
 * @example
 * hmtResidencePermitNumber('810000190001010018') // => '810000190001010018'
 */
export function hmtResidencePermitNumber(literal: string): HmtResidencePermitNumber {
  return literalOf('hmtResidencePermitNumber', literal, parseHmtResidencePermitNumber(literal));
}

/**
 * 港澳台居民居住证号码的显示形式: its segments apart.
 *
 * @example
 * formatHmtResidencePermitNumber(hmtResidencePermitNumber('810000190001010018')) // => '810000 19000101 0018'
 */
export function formatHmtResidencePermitNumber(number: HmtResidencePermitNumber): string {
  return eighteenSpaced(number);
}

/**
 * 港澳台居民居住证号码的遮盖形式: only the region stays.
 *
 * @example
 * maskHmtResidencePermitNumber(hmtResidencePermitNumber('810000190001010018')) // => '810000************'
 */
export function maskHmtResidencePermitNumber(number: HmtResidencePermitNumber): string {
  return eighteenMasked(number);
}

/**
 * A 港澳台居民居住证号码 for tests; the holder was born in 1900 unless told.
 *
 * @example
 * makeHmtResidencePermitNumber({ region: 'hongKong', seed: 1 }) // => '810000190001010018'
 */
export function makeHmtResidencePermitNumber({
  region,
  seed,
  birthDate,
}: {
  readonly region: HmtRegion;
  readonly seed: number;
  readonly birthDate?: LocalDate;
}): HmtResidencePermitNumber {
  const birth = birthDate?.replaceAll('-', '') ?? '19000101';
  const body = `${PREFIXES[region]}${birth}${digitsOfSeed(seed, 3)}`;
  return `${body}${check11And2(body)}` as HmtResidencePermitNumber;
}
