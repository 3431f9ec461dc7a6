/*
 * 金额. On the wire a decimal string of yuan with two decimals; decimal.js inside; no float ever holds an amount.
 *
 * Capital form: 正确填写票据和结算凭证的基本规定 (《支付结算办法》 银发〔1997〕393号, annex 1). Where the rule leaves a
 * choice, its own examples decide: 整 closes an amount that ends with 元 and is left out after 角 and 分; a run of zeros
 * between digits is one 零; where 元 is 0 and 角 is not, 零 stands before 角; where 万 is 0 and 千 is not, none does.
 */
import { Decimal as DecimalJs } from 'decimal.js';
import { type Brand, DefectError } from './brand.js';
import { shown } from './problem.js';
import { coreProblem } from './problems.js';
import { type Fraction, fraction, fractionOf, type Ratio } from './ratio.js';
import { failed, ok, type Result } from './result.js';

/** 金额: yuan, non-negative, exactly two decimals, as a string: `"20000.00"`. */
export type Money = Brand<'Money'>;

/** 取整方式: `down` towards zero, `up` away from it, `halfUp` 四舍五入, `halfEven` 四舍六入五成双. */
export type RoundingMode = 'down' | 'up' | 'halfUp' | 'halfEven';

/** 取整规则: the mode and the step, both always named. */
export interface Rounding {
  /** Which way an amount between two steps goes. */
  readonly mode: RoundingMode;
  /** The result is a multiple of this amount: `money('0.01')` for whole fen, `money('1')` for whole yuan. */
  readonly step: Money;
}

const Decimal = DecimalJs.clone({ precision: 60, toExpNeg: -100, toExpPos: 100 });
const SHAPE = /^(-?)(\d+)(?:\.(\d{1,2}))?$/;
const WHOLE_DIGITS = 20;

const asMoney = (value: DecimalJs): Money => value.toFixed(2) as Money;

/**
 * 解析金额: reads an amount of yuan; separators, exponents, more than two decimals and numbers are refused.
 *
 * Fails: `input.notString`, `money.malformed`, `money.negative`, `money.tooLarge`.
 *
 * @example
 * parseMoney('560000') // => ok('560000.00')
 * parseMoney('1e5').ok // => false
 */
export function parseMoney(input: unknown): Result<Money> {
  if (typeof input !== 'string')
    return failed(coreProblem('input.notString', { actual: shown(input) }));
  const match = SHAPE.exec(input);
  if (match === null) return failed(coreProblem('money.malformed', { text: shown(input) }));
  const [, sign, whole = '', decimals = ''] = match;
  if (sign === '-') return failed(coreProblem('money.negative', { text: shown(input) }));
  const yuan = whole.replace(/^0+(?=\d)/, '');
  return yuan.length > WHOLE_DIGITS
    ? failed(coreProblem('money.tooLarge', { text: shown(input) }))
    : ok(`${yuan}.${decimals.padEnd(2, '0')}` as Money);
}

/**
 * An amount written in source code. A mistyped literal is a defect and throws; input goes through {@link parseMoney}.
 *
 * @example
 * money('20000') // => '20000.00'
 */
export function money(literal: string): Money {
  const parsed = parseMoney(literal);
  if (!parsed.ok) throw new DefectError(`money: ${literal}`);
  return parsed.value;
}

/** No money. */
export const ZERO_MONEY: Money = money('0');

/**
 * The sum of amounts.
 *
 * @example
 * addMoney(money('0.1'), money('0.2')) // => '0.30'
 */
export function addMoney(...amounts: readonly Money[]): Money {
  return asMoney(amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0)));
}

/**
 * What is left of `from` after `amount`.
 *
 * Fails: `money.negative` when `amount` is greater.
 *
 * @example
 * subtractMoney(money('10'), money('0.01')) // => ok('9.99')
 */
export function subtractMoney(from: Money, amount: Money): Result<Money> {
  const rest = new Decimal(from).minus(amount);
  return rest.isNegative() && !rest.isZero()
    ? failed(coreProblem('money.negative', { text: rest.toFixed(2) }))
    : ok(asMoney(rest.abs()));
}

const CANONICAL = /^(?:0|[1-9]\d*)\.\d\d$/;

/**
 * −1, 0 or 1 as left is below, equal to or above right.
 *
 * @example
 * compareMoney(money('9'), money('10')) // => -1
 */
export function compareMoney(left: Money, right: Money): -1 | 0 | 1 {
  // As an amount is written in one way only, the longer text is the greater amount, and texts of one length go by their digits.
  if (CANONICAL.test(left) && CANONICAL.test(right)) {
    if (left === right) return 0;
    const isBelow = left.length === right.length ? left < right : left.length < right.length;
    return isBelow ? -1 : 1;
  }
  return new Decimal(left).comparedTo(right) as -1 | 0 | 1;
}

/**
 * The smaller amount.
 *
 * @example
 * minMoney(money('9'), money('10')) // => '9.00'
 */
export function minMoney(left: Money, right: Money): Money {
  return compareMoney(left, right) <= 0 ? left : right;
}

/**
 * The greater amount.
 *
 * @example
 * maxMoney(money('9'), money('10')) // => '10.00'
 */
export function maxMoney(left: Money, right: Money): Money {
  return compareMoney(left, right) >= 0 ? left : right;
}

/**
 * The amount within bounds, both included.
 *
 * Fails: `money.range` when the bounds are the wrong way round.
 *
 * @example
 * clampMoney(money('5'), { min: money('10'), max: money('100') }) // => ok('10.00')
 */
export function clampMoney(
  amount: Money,
  bounds: { readonly min: Money; readonly max: Money },
): Result<Money> {
  return compareMoney(bounds.min, bounds.max) > 0
    ? failed(coreProblem('money.range', bounds))
    : ok(minMoney(maxMoney(amount, bounds.min), bounds.max));
}

/**
 * An exact number of yuan, rounded to an amount.
 *
 * Fails: `money.step` when the step is zero, `money.negative`, `money.tooLarge`.
 *
 * @example
 * moneyOfFraction(fraction(100n, 3n), { mode: 'halfUp', step: money('0.01') }) // => ok('33.33')
 */
export function moneyOfFraction(yuan: Fraction, rounding: Rounding): Result<Money> {
  if (yuan.numerator < 0n) {
    return failed(coreProblem('money.negative', { text: `${yuan.numerator}/${yuan.denominator}` }));
  }
  const step = BigInt(rounding.step.replace('.', ''));
  if (step === 0n) return failed(coreProblem('money.step', { text: rounding.step }));
  const dividend = yuan.numerator * 100n;
  const divisor = yuan.denominator * step;
  const fen = (dividend / divisor + roundsUp(dividend, divisor, rounding.mode)) * step;
  const text = fen.toString().padStart(3, '0');
  return parseMoney(`${text.slice(0, -2)}.${text.slice(-2)}`);
}

function roundsUp(dividend: bigint, divisor: bigint, mode: RoundingMode): bigint {
  const rest = dividend % divisor;
  if (rest === 0n || mode === 'down') return 0n;
  if (mode === 'up') return 1n;
  const twice = rest * 2n;
  if (twice !== divisor) return twice > divisor ? 1n : 0n;
  return mode === 'halfUp' || (dividend / divisor) % 2n === 1n ? 1n : 0n;
}

/**
 * The exact number of yuan that an amount is.
 *
 * @example
 * fractionOfMoney(money('12.50')) // => fraction(25n, 2n)
 */
export function fractionOfMoney(amount: Money): Fraction {
  return fraction(BigInt(amount.replace('.', '')), 100n);
}

/**
 * An amount times an exact ratio, rounded once, in the mode and step that the caller names.
 *
 * Fails: `money.step`, `money.negative`, `money.tooLarge`.
 *
 * @example
 * multiplyMoney(money('1000000'), ratio('56%'), { mode: 'halfUp', step: money('0.01') }) // => ok('560000.00')
 */
export function multiplyMoney(amount: Money, by: Ratio, rounding: Rounding): Result<Money> {
  const whole = fractionOfMoney(amount);
  const share = fractionOf(by);
  return moneyOfFraction(
    fraction(whole.numerator * share.numerator, whole.denominator * share.denominator),
    rounding,
  );
}

/**
 * The amount as a multiple of a step.
 *
 * Fails: `money.step`, `money.tooLarge`.
 *
 * @example
 * roundMoney(money('1234.56'), { mode: 'down', step: money('100') }) // => ok('1200.00')
 */
export function roundMoney(amount: Money, rounding: Rounding): Result<Money> {
  return moneyOfFraction(fractionOfMoney(amount), rounding);
}

/**
 * 分: the amount as a whole number of fen, in digits.
 *
 * @example
 * fenOf(money('0.30')) // => '30'
 */
export function fenOf(amount: Money): string {
  return new Decimal(amount).times(100).toFixed(0);
}

/**
 * An amount from a whole number of fen in digits.
 *
 * Fails: `input.notString`, `money.malformed`, `money.negative`, `money.tooLarge`.
 *
 * @example
 * moneyOfFen('30') // => ok('0.30')
 */
export function moneyOfFen(fen: unknown): Result<Money> {
  if (typeof fen !== 'string')
    return failed(coreProblem('input.notString', { actual: shown(fen) }));
  if (!/^\d{1,22}$/.test(fen)) {
    return failed(
      coreProblem(/^-\d+$/.test(fen) ? 'money.negative' : 'money.malformed', { text: shown(fen) }),
    );
  }
  return parseMoney(new Decimal(fen).div(100).toFixed(2));
}

/**
 * 万元: the amount in units of ten thousand yuan, exact, without trailing zeros.
 *
 * @example
 * wanOf(money('560000')) // => '56'
 * wanOf(money('12345.67')) // => '1.234567'
 */
export function wanOf(amount: Money): string {
  return new Decimal(amount).div(10_000).toString();
}

/**
 * An amount from units of ten thousand yuan.
 *
 * Fails: `input.notString`, `money.malformed`, `money.negative`, `money.tooLarge`, `money.inexact` below a fen.
 *
 * @example
 * moneyOfWan('6.5') // => ok('65000.00')
 */
export function moneyOfWan(wan: unknown): Result<Money> {
  if (typeof wan !== 'string')
    return failed(coreProblem('input.notString', { actual: shown(wan) }));
  if (!/^-?\d{1,20}(\.\d{1,20})?$/.test(wan)) {
    return failed(coreProblem('money.malformed', { text: shown(wan) }));
  }
  const yuan = new Decimal(wan).times(10_000);
  return yuan.decimalPlaces() > 2
    ? failed(coreProblem('money.inexact', { text: shown(wan) }))
    : parseMoney(yuan.toFixed(2));
}

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['仟', '佰', '拾', ''];

/**
 * 大写金额: the amount in capital numerals, as on bank notes and decisions.
 *
 * @example
 * capitalMoney(money('560000')) // => '人民币伍拾陆万元整'
 * capitalMoney(money('107000.53')) // => '人民币壹拾万柒仟元零伍角叁分'
 * capitalMoney(money('1409.50')) // => '人民币壹仟肆佰零玖元伍角'
 * capitalMoney(money('0')) // => '人民币零元整'
 */
export function capitalMoney(amount: Money): string {
  const [yuan = '', decimals = ''] = amount.split('.');
  const jiao = Number(decimals[0]);
  const fen = Number(decimals[1]);
  const yuanText = yuan === '0' ? '' : `${capitalInteger(yuan)}元`;
  if (jiao === 0 && fen === 0) return `人民币${yuanText === '' ? '零元' : yuanText}整`;
  const zero = yuanText !== '' && (jiao === 0 || yuan.endsWith('0')) ? '零' : '';
  const jiaoText = jiao === 0 ? '' : `${DIGITS[jiao]}角`;
  const fenText = fen === 0 ? '' : `${DIGITS[fen]}分`;
  return `人民币${yuanText}${zero}${jiaoText}${fenText}`;
}

/** A positive whole number in capital numerals: what stands before 亿, before 万, and the last four digits. */
function capitalInteger(digits: string): string {
  for (const [unit, length] of [
    ['亿', 8],
    ['万', 4],
  ] as const) {
    if (digits.length > length) {
      const high = digits.slice(0, -length);
      const low = digits.slice(-length);
      const lowText = /[1-9]/.test(low) ? capitalInteger(low.replace(/^0+/, '')) : '';
      return `${capitalInteger(high)}${unit}${low.startsWith('0') && lowText !== '' ? '零' : ''}${lowText}`;
    }
  }
  const places = PLACES.slice(-digits.length);
  let text = '';
  [...digits.replace(/0+$/, '')].forEach((digit, index) => {
    if (digit !== '0') text += `${DIGITS[Number(digit)]}${places[index]}`;
    else if (!text.endsWith('零')) text += '零';
  });
  return text;
}
