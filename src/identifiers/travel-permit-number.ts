/* 来往通行证: shape only, the layout of the check is not published. */
import type { Brand, Result } from '../core/index.js';
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

/** 港澳居民来往内地通行证号码: H (Hong Kong) or M (Macao) and 8 digits; the older form adds 2 of renewal. */
export type HkMacaoTravelPermitNumber = Brand<'HkMacaoTravelPermitNumber'>;

/** 台湾居民来往大陆通行证号码: 8 digits; the older form adds 2 of renewal. */
export type TaiwanTravelPermitNumber = Brand<'TaiwanTravelPermitNumber'>;

/** The segments of a 港澳居民来往内地通行证号码. */
export interface HkMacaoTravelPermitNumberParts {
  /** The number. */
  readonly text: HkMacaoTravelPermitNumber;
  /** H or M. */
  readonly region: 'hongKong' | 'macao';
  /** The holder's lifelong 8 digits. */
  readonly holder: string;
  /** 换证次数: 2 digits of the older form, else empty. */
  readonly renewal: string;
}

/** The segments of a 台湾居民来往大陆通行证号码. */
export interface TaiwanTravelPermitNumberParts {
  /** The number. */
  readonly text: TaiwanTravelPermitNumber;
  /** The holder's lifelong 8 digits. */
  readonly holder: string;
  /** 换证次数: 2 digits of the older form, else empty. */
  readonly renewal: string;
}

function checkShape(
  input: unknown,
  lengths: readonly number[],
  allowed: (code: number, index: number) => boolean,
): IdentifierCheck {
  const bad = notText(input);
  if (bad !== undefined || typeof input !== 'string') return bad ?? CLEAN;
  const format = formatProblems(input, lengths, allowed);
  return format.length > 0 ? malformed(...format) : CLEAN;
}

/**
 * 核验港澳居民来往内地通行证号码.
 *
 * @example
 * checkHkMacaoTravelPermitNumber('A12345678').format[0].params // => { position: 1, character: 'A' }
 */
export function checkHkMacaoTravelPermitNumber(input: unknown): IdentifierCheck {
  return checkShape(input, [9, 11], (code, index) =>
    index === 0 ? code === 72 || code === 77 : isDigit(code),
  );
}

/**
 * 核验台湾居民来往大陆通行证号码.
 *
 * @example
 * checkTaiwanTravelPermitNumber('1234567').format[0].params // => { expected: '8、10', actual: 7 }
 */
export function checkTaiwanTravelPermitNumber(input: unknown): IdentifierCheck {
  return checkShape(input, [8, 10], isDigit);
}

/**
 * 解析港澳居民来往内地通行证号码.
 *
 * Fails: `input.notString`, `identifiers.empty`, `identifiers.length`, `identifiers.character`, `identifiers.lowerCase`.
 *
 * @example
 * parseHkMacaoTravelPermitNumber('H1234567802')
 * // => ok({ text: 'H1234567802', region: 'hongKong', holder: '12345678', renewal: '02' })
 */
export function parseHkMacaoTravelPermitNumber(
  input: unknown,
): Result<HkMacaoTravelPermitNumberParts> {
  return judged(checkHkMacaoTravelPermitNumber(input), () => {
    const text = input as HkMacaoTravelPermitNumber;
    return {
      text,
      region: text.startsWith('H') ? 'hongKong' : 'macao',
      holder: text.slice(1, 9),
      renewal: text.slice(9),
    };
  });
}

/**
 * 解析台湾居民来往大陆通行证号码.
 *
 * Fails: `input.notString`, `identifiers.empty`, `identifiers.length`, `identifiers.character`.
 *
 * @example
 * parseTaiwanTravelPermitNumber('1111222201') // => ok({ text: '1111222201', holder: '11112222', renewal: '01' })
 */
export function parseTaiwanTravelPermitNumber(
  input: unknown,
): Result<TaiwanTravelPermitNumberParts> {
  return judged(checkTaiwanTravelPermitNumber(input), () => {
    const text = input as TaiwanTravelPermitNumber;
    return { text, holder: text.slice(0, 8), renewal: text.slice(8) };
  });
}

/**
 * A 港澳居民来往内地通行证号码 written in source code. A mistyped literal is a defect and throws.
 *
 * @example
 * hkMacaoTravelPermitNumber('H12345678') // => 'H12345678'
 */
export function hkMacaoTravelPermitNumber(literal: string): HkMacaoTravelPermitNumber {
  return literalOf('hkMacaoTravelPermitNumber', literal, parseHkMacaoTravelPermitNumber(literal));
}

/**
 * A 台湾居民来往大陆通行证号码 written in source code. A mistyped literal is a defect and throws.
 *
 * @example
 * taiwanTravelPermitNumber('12345678') // => '12345678'
 */
export function taiwanTravelPermitNumber(literal: string): TaiwanTravelPermitNumber {
  return literalOf('taiwanTravelPermitNumber', literal, parseTaiwanTravelPermitNumber(literal));
}

/**
 * 港澳居民来往内地通行证号码的显示形式: as it is.
 *
 * @example
 * formatHkMacaoTravelPermitNumber(hkMacaoTravelPermitNumber('H12345678')) // => 'H12345678'
 */
export function formatHkMacaoTravelPermitNumber(number: HkMacaoTravelPermitNumber): string {
  return number;
}

/**
 * 台湾居民来往大陆通行证号码的显示形式: as it is.
 *
 * @example
 * formatTaiwanTravelPermitNumber(taiwanTravelPermitNumber('12345678')) // => '12345678'
 */
export function formatTaiwanTravelPermitNumber(number: TaiwanTravelPermitNumber): string {
  return number;
}

/**
 * 港澳居民来往内地通行证号码的遮盖形式.
 *
 * @example
 * maskHkMacaoTravelPermitNumber(hkMacaoTravelPermitNumber('H12345678')) // => 'H*******8'
 */
export function maskHkMacaoTravelPermitNumber(number: HkMacaoTravelPermitNumber): string {
  return starred(number, 1, 1);
}

/**
 * 台湾居民来往大陆通行证号码的遮盖形式.
 *
 * @example
 * maskTaiwanTravelPermitNumber(taiwanTravelPermitNumber('12345678')) // => '1******8'
 */
export function maskTaiwanTravelPermitNumber(number: TaiwanTravelPermitNumber): string {
  return starred(number, 1, 1);
}

/**
 * A 港澳居民来往内地通行证号码 for tests.
 *
 * @example
 * makeHkMacaoTravelPermitNumber({ region: 'macao', seed: 7 }) // => 'M00000007'
 */
export function makeHkMacaoTravelPermitNumber({
  region,
  seed,
}: {
  readonly region: 'hongKong' | 'macao';
  readonly seed: number;
}): HkMacaoTravelPermitNumber {
  return `${region === 'hongKong' ? 'H' : 'M'}${digitsOfSeed(seed, 8)}` as HkMacaoTravelPermitNumber;
}

/**
 * A 台湾居民来往大陆通行证号码 for tests.
 *
 * @example
 * makeTaiwanTravelPermitNumber({ seed: 7 }) // => '00000007'
 */
export function makeTaiwanTravelPermitNumber({
  seed,
}: {
  readonly seed: number;
}): TaiwanTravelPermitNumber {
  return digitsOfSeed(seed, 8) as TaiwanTravelPermitNumber;
}
