/*
 * The checker's fact space: boxes with one domain for each fact, and relations between facts where a rule compares them. A
 * question that a cell does not settle names the cut that would; nothing is sampled, and a cell is cut only where a rule asks.
 */
import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  fraction,
  multiplyFractions,
  subtractFractions,
} from '../core/index.js';
import {
  factorsOf,
  inOneForm,
  onlyFact,
  type Polynomial,
  scaled,
  withoutFactor,
} from './polynomial.js';

/** What holds of the facts of a box. */
export interface Relation {
  readonly value: Polynomial;
  readonly is: 'above' | 'fromZero' | 'zero';
}

/** Numbers between two ends; where there is a step, only its multiples, and the ends are such. */
export interface NumberDomain {
  readonly kind: 'number';
  readonly low: Fraction;
  readonly lowIncluded: boolean;
  /** Absent: without end. */
  readonly high: Fraction | undefined;
  readonly highIncluded: boolean;
  readonly step: Fraction | undefined;
  /** Of a number that the checker introduced, such as how often a step goes into an amount: what ties it to the facts. */
  readonly ties?: readonly Relation[];
}

/** On which side of zero a value lies that is made of several facts. */
export interface SignDomain {
  readonly kind: 'sign';
  readonly sign: -1 | 0 | 1;
  readonly ties: readonly Relation[];
}

/** Answers that are still open; one is left where the answer is known. */
export interface ChoiceDomain {
  readonly kind: 'choice';
  readonly values: readonly (string | boolean)[];
}

/** What a fact may still be. */
export type FactDomain = NumberDomain | ChoiceDomain | SignDomain;

/** A part of the fact space: a box, by fact, and what else holds in it, by name. */
export type FactCell = ReadonlyMap<string, FactDomain>;

/** A question is open: it would be settled in each of the parts, which are in ascending order. */
export interface Cut {
  readonly cut: string;
  readonly parts: readonly FactDomain[];
}

/** A question cannot be settled by cutting along one fact. */
export interface Undecided {
  readonly undecided: true;
}

/** Why there is no answer yet. */
export type Open = Cut | Undecided;

/** Neither a number nor a cut: an operation that has no answer, such as a division by nothing. */
export const UNDECIDED: Undecided = { undecided: true };

const ZERO = fraction(0n);
const ONE = fraction(1n);
const TWO = fraction(2n);

/** Whether an answer is still open. */
export const isOpen = (answer: unknown): answer is Open =>
  typeof answer === 'object' && answer !== null && ('cut' in answer || 'undecided' in answer);

/** The lower or the upper end of what a value can be in a cell. */
export interface Extreme {
  /** Absent: without end. */
  readonly value: Fraction | undefined;
  readonly attained: boolean;
}

/** The least or the greatest value in the box of a cell; no fact is negative, so a product is least at its least factors. */
export function extreme(
  { constant, terms }: Polynomial,
  cell: FactCell,
  side: 'least' | 'greatest',
): Extreme {
  let value = constant;
  let attained = true;
  for (const [product, factor] of terms) {
    const end = productEnd(product, cell, factor.numerator > 0n === (side === 'least'));
    if (end.value === undefined) return end;
    attained &&= end.attained;
    value = addFractions(value, multiplyFractions(factor, end.value));
  }
  return { value, attained };
}

const NO_END: Extreme = { value: undefined, attained: false };

function productEnd(product: string, cell: FactCell, isLow: boolean): Extreme {
  let value = ONE;
  let attained = true;
  let isEndless = false;
  let isNothing = false;
  for (const fact of factorsOf(product)) {
    const domain = cell.get(fact);
    if (domain?.kind !== 'number') return NO_END;
    const end = isLow ? domain.low : domain.high;
    const included = isLow ? domain.lowIncluded : domain.highIncluded;
    if (end === undefined) isEndless = true;
    else {
      isNothing ||= end.numerator === 0n && included;
      value = multiplyFractions(value, end);
      attained &&= included;
    }
  }
  if (isNothing) return { value: ZERO, attained: true };
  return isEndless ? NO_END : { value, attained };
}

/** −1, 0 or 1 where the sign of a value is the same all over the cell. */
export function signIn(polynomial: Polynomial, cell: FactCell): -1 | 0 | 1 | Cut {
  const least = extreme(polynomial, cell, 'least');
  const greatest = extreme(polynomial, cell, 'greatest');
  const low = least.value && compareFractions(least.value, ZERO);
  const high = greatest.value && compareFractions(greatest.value, ZERO);
  if (low === 1 || (low === 0 && !least.attained)) return 1;
  if (high === -1 || (high === 0 && !greatest.attained)) return -1;
  if (low === 0 && high === 0) return 0;
  const only = onlyFact(polynomial);
  const own = only && cell.get(only[0]);
  if (only !== undefined && own?.kind === 'number') {
    const root = divideFractions(subtractFractions(ZERO, polynomial.constant), only[1]);
    return { cut: only[0], parts: partsAt(own, root) };
  }
  const common = withoutFactor(polynomial);
  const shared = common && cell.get(common.fact);
  if (common !== undefined && shared?.kind === 'number')
    return shared.low.numerator > 0n || !shared.lowIncluded
      ? signIn(common.rest, cell)
      : { cut: common.fact, parts: partsAt(shared, ZERO) };
  const { polynomial: value, sign, name } = inOneForm(polynomial);
  const known = cell.get(name);
  if (known?.kind === 'sign') return times(known.sign, sign);
  const negative = scaled(value, fraction(-1n));
  return {
    cut: name,
    parts: [
      { kind: 'sign', sign: -1, ties: [{ value: negative, is: 'above' }] },
      { kind: 'sign', sign: 0, ties: [{ value, is: 'zero' }] },
      { kind: 'sign', sign: 1, ties: [{ value, is: 'above' }] },
    ],
  };
}

const times = (sign: -1 | 0 | 1, by: 1 | -1): -1 | 0 | 1 => (sign === 0 ? 0 : sign === by ? 1 : -1);

/** Below a number, the number, above it: as far as there is anything. */
export function partsAt(domain: NumberDomain, value: Fraction): readonly NumberDomain[] {
  return [
    { ...domain, high: value, highIncluded: false },
    { ...domain, low: value, lowIncluded: true, high: value, highIncluded: true },
    { ...domain, low: value, lowIncluded: false },
  ].flatMap((part) => {
    const whole = onGrid(part);
    return isEmpty(whole) ? [] : [whole];
  });
}

/** What of a domain lies on one side of a number, with it or without. */
export function clippedAt(
  domain: NumberDomain,
  value: Fraction,
  side: 'above' | 'below',
  included: boolean,
): NumberDomain | undefined {
  const end = side === 'above' ? domain.low : domain.high;
  const order = end === undefined ? -1 : compareFractions(value, end);
  const isFurther = side === 'above' ? order < 0 : order > 0;
  if (end !== undefined && isFurther) return domain;
  const part: NumberDomain =
    side === 'above'
      ? { ...domain, low: value, lowIncluded: included && (order > 0 || domain.lowIncluded) }
      : { ...domain, high: value, highIncluded: included && (order < 0 || domain.highIncluded) };
  const whole = onGrid(part);
  return isEmpty(whole) ? undefined : whole;
}

function onGrid(domain: NumberDomain): NumberDomain {
  const { step, low, lowIncluded, high, highIncluded } = domain;
  if (step === undefined) return domain;
  const up = multipleOf(low, step, 1n);
  const least = !lowIncluded && compareFractions(up, low) === 0 ? addFractions(up, step) : up;
  if (high === undefined) return { ...domain, low: least, lowIncluded: true };
  const down = multipleOf(high, step, 0n);
  const most =
    !highIncluded && compareFractions(down, high) === 0 ? subtractFractions(down, step) : down;
  return { ...domain, low: least, lowIncluded: true, high: most, highIncluded: true };
}

/** The multiple of a step at or below a number, or at or above it. */
function multipleOf(value: Fraction, step: Fraction, above: 0n | 1n): Fraction {
  const { numerator, denominator } = divideFractions(value, step);
  const floor =
    numerator / denominator - (numerator < 0n && numerator % denominator !== 0n ? 1n : 0n);
  const isExact = floor * denominator === numerator;
  return multiplyFractions(fraction(isExact ? floor : floor + above), step);
}

function isEmpty({ low, lowIncluded, high, highIncluded }: NumberDomain): boolean {
  if (high === undefined) return false;
  const order = compareFractions(low, high);
  return order > 0 || (order === 0 && !(lowIncluded && highIncluded));
}

/** The smallest number of a domain; where it has none, one that is short to write. */
export function smallestOf({ low, lowIncluded, high }: NumberDomain): Fraction {
  if (lowIncluded) return low;
  return high === undefined
    ? addFractions(low, fraction(1n))
    : divideFractions(addFractions(low, high), TWO);
}

/** The greatest number of a domain, or one near its end where it has none. */
export function greatestOf(domain: NumberDomain): Fraction {
  const { high, highIncluded } = domain;
  return high !== undefined && highIncluded ? high : smallestOf(domain);
}

/** The box with one fact cut to a part. */
export function narrowed(cell: FactCell, fact: string, domain: FactDomain): FactCell {
  return new Map(cell).set(fact, domain);
}
