/* 护照号码. Every state numbers its own; check digits stand only in the machine-readable zone (ICAO Doc 9303). */
import type { Brand, Result } from '../core/index.js';
import { check731 } from './check-digits.js';
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

/** 护照号码: format only; the check digits stand in the machine-readable zone alone. */
export type PassportNumber = Brand<'PassportNumber'>;

/** What a 护照号码 says. */
export interface PassportNumberParts {
  /** The number. */
  readonly text: PassportNumber;
  /** Whether it fits a series of Chinese passports. */
  readonly fitsChineseSeries: boolean;
}

/** What else may be looked at. */
export interface PassportNumberOptions {
  /** 签发国: with `CHN`, a number outside the series of Chinese passports is refused. */
  readonly country?: string;
}

const LENGTHS = Array.from({ length: 13 }, (_, index) => index + 5);
const CHINESE = /^(E[0-9A-HJ-NP-Z]\d{7}|[DSP]E?\d{7,8}|G\d{8})$/;

/**
 * 核验护照号码: 5 to 17 capital letters and digits, one digit at least.
 *
 * @example
 * checkPassportNumber('EI1234567', { country: 'CHN' }).segments[0].code // => 'identifiers.passportSeries'
 */
export function checkPassportNumber(
  input: unknown,
  { country }: PassportNumberOptions = {},
): IdentifierCheck {
  const bad = notText(input);
  if (bad !== undefined || typeof input !== 'string') return bad ?? CLEAN;
  if (!LENGTHS.includes(input.length)) {
    return malformed(
      identifierProblem('identifiers.length', { expected: '5–17', actual: input.length }),
    );
  }
  const format = formatProblems(input, LENGTHS, (code) => isDigit(code) || isUpper(code));
  if (format.length > 0) return malformed(...format);
  if (!/\d/.test(input)) return malformed(identifierProblem('identifiers.noDigit', {}));
  return country === 'CHN' && !CHINESE.test(input)
    ? { ...CLEAN, segments: [identifierProblem('identifiers.passportSeries', {})] }
    : CLEAN;
}

/**
 * 解析护照号码.
 *
 * Fails: `input.notString`, `identifiers.empty`, `identifiers.length`, `identifiers.character`,
 * `identifiers.lowerCase`, `identifiers.noDigit`, `identifiers.passportSeries`.
 *
 * @example
 * parsePassportNumber('E12345678') // => ok({ text: 'E12345678', fitsChineseSeries: true })
 */
export function parsePassportNumber(
  input: unknown,
  options: PassportNumberOptions = {},
): Result<PassportNumberParts> {
  return judged(checkPassportNumber(input, options), () => {
    const text = input as PassportNumber;
    return { text, fitsChineseSeries: CHINESE.test(text) };
  });
}

/**
 * A 护照号码 written in source code. A mistyped literal is a defect and throws.
 *
 * @example
 * passportNumber('E12345678') // => 'E12345678'
 */
export function passportNumber(literal: string): PassportNumber {
  return literalOf('passportNumber', literal, parsePassportNumber(literal));
}

/**
 * 护照号码的显示形式: as it is; no separators are in use.
 *
 * @example
 * formatPassportNumber(passportNumber('E12345678')) // => 'E12345678'
 */
export function formatPassportNumber(number: PassportNumber): string {
  return number;
}

/**
 * 护照号码的遮盖形式: the first character and the last stay.
 *
 * @example
 * maskPassportNumber(passportNumber('E12345678')) // => 'E*******8'
 */
export function maskPassportNumber(number: PassportNumber): string {
  return starred(number, 1, 1);
}

/**
 * A 护照号码 for tests.
 *
 * @example
 * makePassportNumber({ seed: 12345678 }) // => 'E12345678'
 */
export function makePassportNumber({ seed }: { readonly seed: number }): PassportNumber {
  return `E${digitsOfSeed(seed, 8)}` as PassportNumber;
}

/**
 * 机读区校验码: the check digit that the machine-readable zone prints after the number (ICAO Doc 9303, weights 7-3-1).
 *
 * @example
 * machineReadableCheckDigit(passportNumber('L898902C3')) // => '6'
 */
export function machineReadableCheckDigit(number: PassportNumber): string {
  return check731(number);
}
