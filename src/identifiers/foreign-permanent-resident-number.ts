/*
 * 外国人永久居留身份证号码. The 2023 form (issued from 2023-12-01) has 18 characters: 9, province, ISO 3166 numeric country,
 * birth, sequence, check (MOD 11-2). The 2017 form has 15: ISO 3166 alpha-3 country, place, birth YYMMDD, sequence,
 * check (7-3-1). A card of either form serves until it expires.
 */
import {
  type Brand,
  type LocalDate,
  type Problem,
  parseLocalDate,
  type Result,
} from '../core/index.js';
import { check11And2, check731 } from './check-digits.js';
import { isAlpha3, isNumeric3 } from './country.js';
import type { DivisionCode } from './division-code.js';
import {
  type BirthOptions,
  birthDateText,
  eighteenCheck,
  eighteenFormat,
  eighteenSpaced,
  type Sex,
  sexOf,
} from './eighteen.js';
import {
  CLEAN,
  digitsOfSeed,
  formatProblems,
  type IdentifierCheck,
  isDigit,
  isUpper,
  judged,
  literalOf,
  malformed,
  notText,
  starred,
} from './identifier-check.js';
import { identifierProblem } from './problems.js';
import { isProvince } from './province.js';

/** 外国人永久居留身份证号码: 18 characters (2023 form) or 15 (2017 form). */
export type ForeignPermanentResidentNumber = Brand<'ForeignPermanentResidentNumber'>;

/** The segments of a number of the 2023 form. */
export interface ForeignPermanentResidentNumber2023 {
  /** The form. */
  readonly form: '2023';
  /** The number. */
  readonly text: ForeignPermanentResidentNumber;
  /** 申领地省份: 2 digits. */
  readonly province: string;
  /** 国籍: ISO 3166-1 numeric. */
  readonly country: string;
  /** 出生日期. */
  readonly birthDate: LocalDate;
  /** 顺序码: 3 digits. */
  readonly sequence: string;
  /** 性别. */
  readonly sex: Sex;
  /** 校验码. */
  readonly checkCharacter: string;
}

/** The segments of a number of the 2017 form. */
export interface ForeignPermanentResidentNumber2017 {
  /** The form. */
  readonly form: '2017';
  /** The number. */
  readonly text: ForeignPermanentResidentNumber;
  /** 国籍: ISO 3166-1 alpha-3. */
  readonly country: string;
  /** 申领地: 4 digits, province and city. */
  readonly place: string;
  /** 出生日期 as `YYMMDD`: the number does not say the century. */
  readonly birth: string;
  /** 顺序码: 1 digit. */
  readonly sequence: string;
  /** 校验码. */
  readonly checkCharacter: string;
}

/** The segments of either form. */
export type ForeignPermanentResidentNumberParts =
  | ForeignPermanentResidentNumber2023
  | ForeignPermanentResidentNumber2017;

/**
 * 核验外国人永久居留身份证号码. Problems never repeat the number.
 *
 * @example
 * checkForeignPermanentResidentNumber('KAZ110090123107').checkCharacter[0].params
 * // => { position: 15, expected: '5', actual: '7' }
 */
export function checkForeignPermanentResidentNumber(
  input: unknown,
  options: BirthOptions = {},
): IdentifierCheck {
  const bad = notText(input);
  if (bad !== undefined || typeof input !== 'string') return bad ?? CLEAN;
  return input.length === 18 ? check2023(input, options) : check2017(input);
}

function check2023(text: string, options: BirthOptions): IdentifierCheck {
  const format = eighteenFormat(text);
  if (format.length > 0) return malformed(...format);
  if (!text.startsWith('9')) {
    return eighteenCheck(text, [identifierProblem('identifiers.isResidentIdentity', {})], options);
  }
  const province = text.slice(1, 3);
  const country = text.slice(3, 6);
  const place: Problem[] = [];
  if (!isProvince(province))
    place.push(identifierProblem('identifiers.province', { position: 2, province }));
  if (!isNumeric3(country))
    place.push(identifierProblem('identifiers.country', { position: 4, country }));
  return eighteenCheck(text, place, options);
}

function check2017(text: string): IdentifierCheck {
  const format = formatProblems(text, [15, 18], (code, index) =>
    index < 3 ? isUpper(code) : isDigit(code),
  );
  if (format.length > 0) return malformed(...format);
  const country = text.slice(0, 3);
  const province = text.slice(3, 5);
  const segments: Problem[] = [];
  if (!isAlpha3(country))
    segments.push(identifierProblem('identifiers.country', { position: 1, country }));
  if (!isProvince(province))
    segments.push(identifierProblem('identifiers.province', { position: 4, province }));
  if (!isDayOfSomeCentury(text.slice(7, 13))) {
    segments.push(identifierProblem('identifiers.date', { from: 8, to: 13 }));
  }
  const expected = check731(text.slice(0, 14));
  const actual = text.charAt(14);
  const checkCharacter =
    actual === expected
      ? []
      : [identifierProblem('identifiers.checkCharacter', { position: 15, expected, actual })];
  return segments.length + checkCharacter.length === 0
    ? CLEAN
    : { ...CLEAN, segments, checkCharacter };
}

const isDayOfSomeCentury = (yymmdd: string): boolean =>
  ['19', '20'].some(
    (century) =>
      parseLocalDate(`${century}${yymmdd.slice(0, 2)}-${yymmdd.slice(2, 4)}-${yymmdd.slice(4)}`).ok,
  );

/**
 * 解析外国人永久居留身份证号码: the number with the segments of its form.
 *
 * Fails: `input.notString`, `identifiers.empty`, `identifiers.length`, `identifiers.character`,
 * `identifiers.lowerCase`, `identifiers.isResidentIdentity`, `identifiers.province`, `identifiers.country`,
 * `identifiers.date`, `identifiers.birthYear`, `identifiers.birthInFuture`, `identifiers.checkCharacter`.
 *
 * @example
 * parseForeignPermanentResidentNumber('KAZ110090123105')
 * // => ok({ form: '2017', text: 'KAZ110090123105', country: 'KAZ', place: '1100', birth: '901231', sequence: '0', checkCharacter: '5' })
 */
export function parseForeignPermanentResidentNumber(
  input: unknown,
  options: BirthOptions = {},
): Result<ForeignPermanentResidentNumberParts> {
  return judged(
    checkForeignPermanentResidentNumber(input, options),
    (): ForeignPermanentResidentNumberParts => {
      const text = input as ForeignPermanentResidentNumber;
      return text.length === 18
        ? {
            form: '2023',
            text,
            province: text.slice(1, 3),
            country: text.slice(3, 6),
            birthDate: birthDateText(text) as LocalDate,
            sequence: text.slice(14, 17),
            sex: sexOf(text),
            checkCharacter: text.charAt(17),
          }
        : {
            form: '2017',
            text,
            country: text.slice(0, 3),
            place: text.slice(3, 7),
            birth: text.slice(7, 13),
            sequence: text.charAt(13),
            checkCharacter: text.charAt(14),
          };
    },
  );
}

/**
 * A 外国人永久居留身份证号码 written in source code. A mistyped literal is a defect and throws.
 *
 * @example
 * foreignPermanentResidentNumber('944840190001010015') // => '944840190001010015'
 */
export function foreignPermanentResidentNumber(literal: string): ForeignPermanentResidentNumber {
  return literalOf(
    'foreignPermanentResidentNumber',
    literal,
    parseForeignPermanentResidentNumber(literal),
  );
}

/**
 * 外国人永久居留身份证号码的显示形式: its segments apart.
 *
 * @example
 * formatForeignPermanentResidentNumber(foreignPermanentResidentNumber('KAZ110090123105')) // => 'KAZ 1100 901231 05'
 */
export function formatForeignPermanentResidentNumber(
  number: ForeignPermanentResidentNumber,
): string {
  return number.length === 18
    ? eighteenSpaced(number)
    : `${number.slice(0, 3)} ${number.slice(3, 7)} ${number.slice(7, 13)} ${number.slice(13)}`;
}

/**
 * 外国人永久居留身份证号码的遮盖形式: neither birth nor sequence stays, nor the nationality.
 *
 * @example
 * maskForeignPermanentResidentNumber(foreignPermanentResidentNumber('944840190001010015')) // => '944***************'
 */
export function maskForeignPermanentResidentNumber(number: ForeignPermanentResidentNumber): string {
  return number.length === 18 ? starred(number, 3, 0) : starred(number, 0, 0);
}

/**
 * A 外国人永久居留身份证号码 of the 2023 form for tests; the holder was born in 1900 unless told.
 *
 * @param country ISO 3166-1 numeric; with another the number is one that the parser refuses.
 *
 * @example
 * makeForeignPermanentResidentNumber({ division: divisionCode('440000'), country: '840', seed: 1 }) // => '944840190001010015'
 */
export function makeForeignPermanentResidentNumber({
  division,
  country,
  seed,
  birthDate,
}: {
  readonly division: DivisionCode;
  readonly country: string;
  readonly seed: number;
  readonly birthDate?: LocalDate;
}): ForeignPermanentResidentNumber {
  const birth = birthDate?.replaceAll('-', '') ?? '19000101';
  const body = `9${division.slice(0, 2)}${country}${birth}${digitsOfSeed(seed, 3)}`;
  return `${body}${check11And2(body)}` as ForeignPermanentResidentNumber;
}
