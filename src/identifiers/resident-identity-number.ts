/* 公民身份号码: GB 11643-1999. */
import {
  type Brand,
  failed,
  type LocalDate,
  ok,
  type Problem,
  type Result,
} from '../core/index.js';
import { check11And2 } from './check-digits.js';
import { type DivisionCode, type DivisionLookup, divisionDoubts } from './division-code.js';
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
  formatProblems,
  type IdentifierCheck,
  isDigit,
  judged,
  literalOf,
  malformed,
  notText,
} from './identifier-check.js';
import { identifierProblem } from './problems.js';
import { isProvince } from './province.js';

/** 公民身份号码: 18 characters, GB 11643-1999. */
export type ResidentIdentityNumber = Brand<'ResidentIdentityNumber'>;

/** The segments of a 公民身份号码. */
export interface ResidentIdentityNumberParts {
  /** The number. */
  readonly text: ResidentIdentityNumber;
  /** 地址码: the division when the number was given; a retired code stays lawful. */
  readonly division: string;
  /** 出生日期. */
  readonly birthDate: LocalDate;
  /** 顺序码: 3 digits. */
  readonly sequence: string;
  /** 性别. */
  readonly sex: Sex;
  /** 校验码. */
  readonly checkCharacter: string;
}

/** What else may be looked at. */
export interface ResidentIdentityNumberOptions extends BirthOptions {
  /** A table of divisions; it gives warnings only: the standard's own example has a retired code. */
  readonly divisions?: DivisionLookup;
}

/**
 * 核验公民身份号码. Problems never repeat the number.
 *
 * @example
 * checkResidentIdentityNumber('11010519491231002X').checkCharacter // => []
 * checkResidentIdentityNumber('440106190002300011').segments[0].code // => 'identifiers.date'
 */
export function checkResidentIdentityNumber(
  input: unknown,
  options: ResidentIdentityNumberOptions = {},
): IdentifierCheck {
  const bad = notText(input);
  if (bad !== undefined || typeof input !== 'string') return bad ?? CLEAN;
  const format = eighteenFormat(input);
  if (format.length > 0) {
    return isFifteenDigits(input)
      ? malformed(identifierProblem('identifiers.oldForm', { length: 15, expected: 18 }))
      : malformed(...format);
  }
  const warnings = divisionDoubts(input.slice(0, 6) as DivisionCode, options.divisions);
  return eighteenCheck(input, placeProblems(input), options, warnings);
}

const isFifteenDigits = (text: string): boolean => formatProblems(text, [15], isDigit).length === 0;

function placeProblems(text: string): readonly Problem[] {
  if (text.startsWith('9'))
    return [identifierProblem('identifiers.isForeignPermanentResident', {})];
  if (/^8[123]0000/.test(text)) return [identifierProblem('identifiers.isHmtResidencePermit', {})];
  const province = text.slice(0, 2);
  return isProvince(province)
    ? []
    : [identifierProblem('identifiers.province', { position: 1, province })];
}

/**
 * 解析公民身份号码: the number with its segments.
 *
 * Fails: `input.notString`, `identifiers.empty`, `identifiers.length`, `identifiers.character`,
 * `identifiers.lowerCase`, `identifiers.oldForm`, `identifiers.province`, `identifiers.isHmtResidencePermit`,
 * `identifiers.isForeignPermanentResident`, `identifiers.date`, `identifiers.birthYear`,
 * `identifiers.birthInFuture`, `identifiers.checkCharacter`.
 *
 * @example
 * parseResidentIdentityNumber('11010519491231002X')
 * // => ok({ text: '11010519491231002X', division: '110105', birthDate: '1949-12-31', sequence: '002', sex: 'female', checkCharacter: 'X' })
 */
export function parseResidentIdentityNumber(
  input: unknown,
  options: ResidentIdentityNumberOptions = {},
): Result<ResidentIdentityNumberParts> {
  return judged(checkResidentIdentityNumber(input, options), () => {
    const text = input as ResidentIdentityNumber;
    return {
      text,
      division: text.slice(0, 6),
      birthDate: birthDateText(text) as LocalDate,
      sequence: text.slice(14, 17),
      sex: sexOf(text),
      checkCharacter: text.charAt(17),
    };
  });
}

/**
 * 十五位升十八位: the 18-character number of a 15-digit one: the century after the division, the check at the end.
 *
 * Sequences 996 to 999 were kept for centenarians, so with them `century` must be given; else it is 19.
 *
 * Fails: as {@link parseResidentIdentityNumber}, and `identifiers.centuryUnknown`.
 *
 * @example
 * upgradeResidentIdentityNumber('110105491231002') // => ok('11010519491231002X')
 */
export function upgradeResidentIdentityNumber(
  input: unknown,
  { century }: { readonly century?: '18' | '19' } = {},
): Result<ResidentIdentityNumber> {
  const bad = notText(input);
  if (bad !== undefined || typeof input !== 'string') return failed(...(bad?.format ?? []));
  const format = formatProblems(input, [15], isDigit);
  if (format.length > 0) return failed(...format);
  const sequence = input.slice(12);
  if (century === undefined && sequence >= '996') {
    return failed(identifierProblem('identifiers.centuryUnknown', { sequence }));
  }
  const body = `${input.slice(0, 6)}${century ?? '19'}${input.slice(6)}`;
  const parsed = parseResidentIdentityNumber(`${body}${check11And2(body)}`);
  return parsed.ok ? ok(parsed.value.text, parsed.warnings) : parsed;
}

/**
 * A 公民身份号码 written in source code. A mistyped literal is a defect and throws.
 *
 * @example
 * residentIdentityNumber('440106190001010012') // => '440106190001010012'
 */
export function residentIdentityNumber(literal: string): ResidentIdentityNumber {
  return literalOf('residentIdentityNumber', literal, parseResidentIdentityNumber(literal));
}

/**
 * 公民身份号码的显示形式: its segments apart, for those who may see it in clear.
 *
 * @example
 * formatResidentIdentityNumber(residentIdentityNumber('440106190001010012')) // => '440106 19000101 0012'
 */
export function formatResidentIdentityNumber(number: ResidentIdentityNumber): string {
  return eighteenSpaced(number);
}

/**
 * 公民身份号码的遮盖形式: only the division stays; with more, the rest could be found by trying.
 *
 * @example
 * maskResidentIdentityNumber(residentIdentityNumber('440106190001010012')) // => '440106************'
 */
export function maskResidentIdentityNumber(number: ResidentIdentityNumber): string {
  return eighteenMasked(number);
}

/**
 * A 公民身份号码 for tests. Unless told, the holder was born in 1900, so that it is nobody's.
 *
 * @param seed its last three digits are the sequence.
 *
 * @example
 * makeResidentIdentityNumber({ division: divisionCode('440106'), seed: 1 }) // => '440106190001010012'
 */
export function makeResidentIdentityNumber({
  division,
  seed,
  birthDate,
}: {
  readonly division: DivisionCode;
  readonly seed: number;
  readonly birthDate?: LocalDate;
}): ResidentIdentityNumber {
  const birth = birthDate?.replaceAll('-', '') ?? '19000101';
  const body = `${division.slice(0, 6)}${birth}${digitsOfSeed(seed, 3)}`;
  return `${body}${check11And2(body)}` as ResidentIdentityNumber;
}
