/* 营业执照注册号: GS 15-2006, in use before the unified social credit code. 6 organ, 8 sequence, 1 check (MOD 11,10). */
import type { Brand, Result } from '../core/index.js';
import { check11And10 } from './check-digits.js';
import type { DivisionCode } from './division-code.js';
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

/** 营业执照注册号: 15 digits, in use before the unified social credit code. */
export type BusinessRegistrationNumber = Brand<'BusinessRegistrationNumber'>;

/** The segments of a 营业执照注册号. */
export interface BusinessRegistrationNumberParts {
  /** The number. */
  readonly text: BusinessRegistrationNumber;
  /** 首次登记机关代码: 6 digits; 100000 for national registration. */
  readonly organ: string;
  /** 顺序码: 8 digits. */
  readonly sequence: string;
  /** 市场主体类型: from the first digit of the sequence, 0–3 内资, 4–5 外资, 6–9 个体工商户. */
  readonly holder: 'domesticEnterprise' | 'foreignInvestedEnterprise' | 'individualBusiness';
  /** 校验码. */
  readonly checkCharacter: string;
}

/**
 * 核验营业执照注册号. The 13-digit numbers that came before have no check digit and are refused.
 *
 * @example
 * checkBusinessRegistrationNumber('440301103097413').checkCharacter // => []
 */
export function checkBusinessRegistrationNumber(input: unknown): IdentifierCheck {
  const bad = notText(input);
  if (bad !== undefined || typeof input !== 'string') return bad ?? CLEAN;
  const format = formatProblems(input, [15], isDigit);
  if (format.length > 0) return malformed(...format);
  const province = input.slice(0, 2);
  const expected = check11And10(input);
  const actual = input.charAt(14);
  const isKnown = province === '10' || isProvince(province);
  if (isKnown && actual === expected) return CLEAN;
  return {
    ...CLEAN,
    segments: isKnown ? [] : [identifierProblem('identifiers.province', { position: 1, province })],
    checkCharacter:
      actual === expected
        ? []
        : [identifierProblem('identifiers.checkCharacter', { position: 15, expected, actual })],
  };
}

/**
 * 解析营业执照注册号: 15 digits.
 *
 * Fails: `input.notString`, `identifiers.empty`, `identifiers.length`, `identifiers.character`,
 * `identifiers.province`, `identifiers.checkCharacter`.
 *
 * @example
 * parseBusinessRegistrationNumber('440106600000019')
 * // => ok({ text: '440106600000019', organ: '440106', sequence: '60000001', holder: 'individualBusiness', checkCharacter: '9' })
 */
export function parseBusinessRegistrationNumber(
  input: unknown,
): Result<BusinessRegistrationNumberParts> {
  return judged(checkBusinessRegistrationNumber(input), () => {
    const text = input as BusinessRegistrationNumber;
    const kind = text.charAt(6);
    return {
      text,
      organ: text.slice(0, 6),
      sequence: text.slice(6, 14),
      holder:
        kind <= '3'
          ? 'domesticEnterprise'
          : kind <= '5'
            ? 'foreignInvestedEnterprise'
            : 'individualBusiness',
      checkCharacter: text.charAt(14),
    };
  });
}

/**
 * A 营业执照注册号 written in source code. A mistyped literal is a defect and throws.
 *
 * @example
 * businessRegistrationNumber('440301103097413') // => '440301103097413'
 */
export function businessRegistrationNumber(literal: string): BusinessRegistrationNumber {
  return literalOf('businessRegistrationNumber', literal, parseBusinessRegistrationNumber(literal));
}

/**
 * 营业执照注册号的显示形式: organ, sequence and check digit apart.
 *
 * @example
 * formatBusinessRegistrationNumber(businessRegistrationNumber('440301103097413')) // => '440301 10309741 3'
 */
export function formatBusinessRegistrationNumber(number: BusinessRegistrationNumber): string {
  return `${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)}`;
}

/**
 * 营业执照注册号的遮盖形式: the organ and the last digit stay.
 *
 * @example
 * maskBusinessRegistrationNumber(businessRegistrationNumber('440301103097413')) // => '440301********3'
 */
export function maskBusinessRegistrationNumber(number: BusinessRegistrationNumber): string {
  return starred(number, 6, 1);
}

/**
 * A 营业执照注册号 for tests. The seed's eight digits are the sequence.
 *
 * @example
 * makeBusinessRegistrationNumber({ division: divisionCode('440106'), seed: 60000001 }) // => '440106600000019'
 */
export function makeBusinessRegistrationNumber({
  division,
  seed,
}: {
  readonly division: DivisionCode;
  readonly seed: number;
}): BusinessRegistrationNumber {
  const body = `${division.slice(0, 6)}${digitsOfSeed(seed, 8)}`;
  return `${body}${check11And10(body)}` as BusinessRegistrationNumber;
}
