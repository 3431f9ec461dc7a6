import { type Brand, DefectError } from './brand.js';
import { shown } from './problem.js';
import { coreProblem } from './problems.js';
import { failed, ok, type Result } from './result.js';

/**
 * 比率: an exact share, in lowest terms, as a string: `"14/25"`, `"0"`, `"3"`.
 *
 * Never a float: a third stays a third.
 */
export type Ratio = Brand<'Ratio'>;

/** An exact rational number: the form in which calculators compute. In lowest terms when {@link fraction} made it. */
export interface Fraction {
  /** 分子; it carries the sign. */
  readonly numerator: bigint;
  /** 分母; positive. */
  readonly denominator: bigint;
}

const LONGEST = 80;
const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(%?)$/;
const QUOTIENT = /^(-?\d+)\/(\d+)$/;

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let a = left < 0n ? -left : left;
  let b = right;
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/**
 * A fraction in lowest terms. The denominator must not be zero.
 *
 * @example
 * fraction(6n, -4n) // => { numerator: -3n, denominator: 2n }
 */
export function fraction(numerator: bigint, denominator: bigint = 1n): Fraction {
  if (denominator === 0n) throw new DefectError('fraction: the denominator is zero');
  const divisor = greatestCommonDivisor(numerator, denominator < 0n ? -denominator : denominator);
  const sign = denominator < 0n ? -1n : 1n;
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

/**
 * left + right, exactly.
 *
 * @example
 * addFractions(fraction(1n, 3n), fraction(1n, 6n)) // => fraction(1n, 2n)
 */
export function addFractions(left: Fraction, right: Fraction): Fraction {
  return fraction(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

/**
 * left − right, exactly.
 *
 * @example
 * subtractFractions(fraction(1n, 3n), fraction(1n, 2n)) // => fraction(-1n, 6n)
 */
export function subtractFractions(left: Fraction, right: Fraction): Fraction {
  return addFractions(left, { numerator: -right.numerator, denominator: right.denominator });
}

/**
 * left × right, exactly.
 *
 * @example
 * multiplyFractions(fraction(2n, 3n), fraction(3n, 4n)) // => fraction(1n, 2n)
 */
export function multiplyFractions(left: Fraction, right: Fraction): Fraction {
  return fraction(left.numerator * right.numerator, left.denominator * right.denominator);
}

/**
 * left ÷ right, exactly. `right` must not be zero.
 *
 * @example
 * divideFractions(fraction(1n, 2n), fraction(3n, 4n)) // => fraction(2n, 3n)
 */
export function divideFractions(left: Fraction, right: Fraction): Fraction {
  return fraction(left.numerator * right.denominator, left.denominator * right.numerator);
}

/**
 * −1, 0 or 1 as left is below, equal to or above right.
 *
 * @example
 * compareFractions(fraction(1n, 3n), fraction(1n, 2n)) // => -1
 */
export function compareFractions(left: Fraction, right: Fraction): -1 | 0 | 1 {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * The ratio that a fraction is.
 *
 * @example
 * ratioOfFraction(fraction(3n, 20n)) // => '3/20'
 */
export function ratioOfFraction({ numerator, denominator }: Fraction): Ratio {
  return (denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`) as Ratio;
}

/**
 * The fraction that a ratio is.
 *
 * @example
 * fractionOf(ratio('15%')) // => fraction(3n, 20n)
 */
export function fractionOf(ratio: Ratio): Fraction {
  const slash = ratio.indexOf('/');
  return slash < 0
    ? { numerator: BigInt(ratio), denominator: 1n }
    : { numerator: BigInt(ratio.slice(0, slash)), denominator: BigInt(ratio.slice(slash + 1)) };
}

/**
 * 解析比率: reads `0.15`, `15%`, `1/3` exactly; the value is in lowest terms.
 *
 * Fails: `input.notString`, `ratio.malformed`, `ratio.zeroDenominator`, `ratio.tooLong` above 80 characters, as written
 * or in lowest terms.
 *
 * @example
 * parseRatio('15%') // => ok('3/20')
 * parseRatio('2/6') // => ok('1/3')
 * parseRatio('1e-1').ok // => false
 */
export function parseRatio(input: unknown): Result<Ratio> {
  if (typeof input !== 'string')
    return failed(coreProblem('input.notString', { actual: shown(input) }));
  if (input.length > LONGEST) return failed(coreProblem('ratio.tooLong', { length: input.length }));
  const quotient = QUOTIENT.exec(input);
  if (quotient !== null) {
    const denominator = BigInt(quotient[2] as string);
    if (denominator === 0n)
      return failed(coreProblem('ratio.zeroDenominator', { text: shown(input) }));
    return shortEnough(fraction(BigInt(quotient[1] as string), denominator));
  }
  const decimal = DECIMAL.exec(input);
  if (decimal === null) return failed(coreProblem('ratio.malformed', { text: shown(input) }));
  const [, sign = '', whole = '', decimals = '', percent = ''] = decimal;
  const places = decimals.length + (percent === '' ? 0 : 2);
  return shortEnough(fraction(BigInt(`${sign}${whole}${decimals}`), powerOfTen(places)));
}

/** What is read must be readable again in the form in which it is written. */
function shortEnough(read: Fraction): Result<Ratio> {
  const text = ratioOfFraction(read);
  return text.length > LONGEST
    ? failed(coreProblem('ratio.tooLong', { length: text.length }))
    : ok(text);
}

/**
 * A ratio written in source code. A mistyped literal is a defect and throws; input goes through {@link parseRatio}.
 *
 * @example
 * ratio('56%') // => '14/25'
 */
export function ratio(literal: string): Ratio {
  const parsed = parseRatio(literal);
  if (!parsed.ok) throw new DefectError(`ratio: ${literal}`);
  return parsed.value;
}

/**
 * The sum of ratios, exact.
 *
 * @example
 * addRatios(ratio('1/3'), ratio('1/8'), ratio('1/24')) // => '1/2'
 */
export function addRatios(...ratios: readonly Ratio[]): Ratio {
  return ratioOfFraction(ratios.map(fractionOf).reduce(addFractions, fraction(0n)));
}

/**
 * −1, 0 or 1 as left is below, equal to or above right.
 *
 * @example
 * compareRatios(ratio('1/3'), ratio('0.33')) // => 1
 */
export function compareRatios(left: Ratio, right: Ratio): -1 | 0 | 1 {
  return compareFractions(fractionOf(left), fractionOf(right));
}

/**
 * 百分数: a ratio as people read it, with no loss: a percentage where it ends, the fraction where it does not.
 *
 * @example
 * formatPercent(ratio('0.56')) // => '56%'
 * formatPercent(ratio('1/3')) // => '1/3'
 * formatPercent(ratio('1/8')) // => '12.5%'
 */
export function formatPercent(ratio: Ratio): string {
  const decimal = decimalOf(multiplyFractions(fractionOf(ratio), fraction(100n)));
  return decimal === undefined ? ratio : `${decimal}%`;
}

/** Written out: an engine of 2015 has no `**` for whole numbers of any size. */
const powerOfTen = (places: number): bigint => BigInt(`1${'0'.repeat(places)}`);

/**
 * The exact decimal form of a fraction, or `undefined` when its decimals do not end.
 *
 * @example
 * decimalOf(fraction(-1n, 8n)) // => '-0.125'
 * decimalOf(fraction(1n, 3n)) // => undefined
 */
export function decimalOf({ numerator, denominator }: Fraction): string | undefined {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  if (rest !== 1n) return undefined;
  const places = Math.max(twos, fives);
  const digits = ((numerator < 0n ? -numerator : numerator) * powerOfTen(places)) / denominator;
  const text = digits.toString().padStart(places + 1, '0');
  const sign = numerator < 0n ? '-' : '';
  return places === 0
    ? `${sign}${text}`
    : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
}
