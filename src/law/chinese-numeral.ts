import { coreProblem, failed, ok, type Result, shown } from '../core/index.js';
import { lawProblem } from './problems.js';

const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LONGEST = 8;

/**
 * 中文数字: reads the numeral of an article, 一 to 一千九百九十九; only the canonical form.
 *
 * Fails: `input.notString`, `law.numeralMalformed`.
 *
 * @example
 * parseChineseNumeral('一千二百四十二') // => ok(1242)
 * parseChineseNumeral('一百零五') // => ok(105)
 * parseChineseNumeral('一百五').ok // => false
 */
export function parseChineseNumeral(text: unknown): Result<number> {
  if (typeof text !== 'string')
    return failed(coreProblem('input.notString', { actual: shown(text) }));
  const value = text.length > LONGEST ? 0 : sumOf(text);
  return isCountable(value) && numeralOf(value) === text
    ? ok(value)
    : failed(lawProblem('law.numeralMalformed', { text: shown(text) }));
}

/**
 * 中文数字: writes a whole number from 1 to 1999 as the numeral of an article.
 *
 * Fails: `law.numeralRange`.
 *
 * @example
 * formatChineseNumeral(64) // => ok('六十四')
 * formatChineseNumeral(1001) // => ok('一千零一')
 */
export function formatChineseNumeral(value: number): Result<string> {
  return isCountable(value)
    ? ok(numeralOf(value))
    : failed(lawProblem('law.numeralRange', { value: shown(value) }));
}

function isCountable(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 1999;
}

function sumOf(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const character of text) {
    const unit = UNITS[character];
    if (unit === undefined) digit = DIGITS.indexOf(character);
    else {
      sum += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
    if (digit < 0) return 0;
  }
  return sum + digit;
}

/** 十 stands alone up to 十九, but 一百一十; a skipped place is one 零. */
function numeralOf(value: number): string {
  let text = '';
  let skipped = false;
  for (const [unit, place] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) {
      skipped = true;
      continue;
    }
    if (text !== '' && skipped) text += '零';
    skipped = false;
    text += unit === '十' && digit === 1 && text === '' ? unit : `${DIGITS[digit]}${unit}`;
  }
  return text;
}
