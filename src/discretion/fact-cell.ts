/*
 * The checker's fact space: boxes with one domain for each fact. A question that a box does not settle names the cut
 * that would; nothing is sampled, and a box is cut only where a rule asks.
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

/** Numbers between two ends; where there is a step, only its multiples, and the ends are such. */
export interface NumberDomain {
  readonly kind: 'number';
  readonly low: Fraction;
  readonly lowIncluded: boolean;
  /** Absent: without end. */
  readonly high: Fraction | undefined;
  readonly highIncluded: boolean;
  readonly step: Fraction | undefined;
}

/** Answers that are still open; one is left where the answer is known. */
export interface ChoiceDomain {
  readonly kind: 'choice';
  readonly values: readonly (string | boolean)[];
}

/** What a fact may still be. */
export type FactDomain = NumberDomain | ChoiceDomain;

/** A box of the fact space, by fact. */
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

export const UNDECIDED: Undecided = { undecided: true };

const ZERO = fraction(0n);
const TWO = fraction(2n);

/** Whether an answer is still open. */
export const isOpen = (answer: unknown): answer is Open =>
  typeof answer === 'object' && answer !== null && ('cut' in answer || 'undecided' in answer);

/** A constant plus multiples of facts. */
export interface Affine {
  readonly constant: Fraction;
  readonly terms: ReadonlyMap<string, Fraction>;
}

export const constantOf = (constant: Fraction): Affine => ({ constant, terms: new Map() });

export const termOfFact = (fact: string): Affine => ({
  constant: ZERO,
  terms: new Map([[fact, fraction(1n)]]),
});

export const isConstant = ({ terms }: Affine): boolean => terms.size === 0;

export function scaled({ constant, terms }: Affine, by: Fraction): Affine {
  return {
    constant: multiplyFractions(constant, by),
    terms:
      by.numerator === 0n
        ? new Map()
        : new Map([...terms].map(([fact, factor]) => [fact, multiplyFractions(factor, by)])),
  };
}

export function plus(left: Affine, right: Affine): Affine {
  const terms = new Map(left.terms);
  for (const [fact, factor] of right.terms) {
    const sum = addFractions(terms.get(fact) ?? ZERO, factor);
    if (sum.numerator === 0n) terms.delete(fact);
    else terms.set(fact, sum);
  }
  return { constant: addFractions(left.constant, right.constant), terms };
}

export const minus = (left: Affine, right: Affine): Affine =>
  plus(left, scaled(right, fraction(-1n)));

/** left × right where one of them is a constant. */
export function product(left: Affine, right: Affine): Affine | Undecided {
  if (isConstant(right)) return scaled(left, right.constant);
  return isConstant(left) ? scaled(right, left.constant) : UNDECIDED;
}

/** The value where one fact is a number. */
export function at(affine: Affine, fact: string, value: Fraction): Affine {
  const factor = affine.terms.get(fact);
  if (factor === undefined) return affine;
  const terms = new Map(affine.terms);
  terms.delete(fact);
  return {
    constant: addFractions(affine.constant, multiplyFractions(factor, value)),
    terms,
  };
}

/** The lower or the upper end of what an affine value can be in a cell. */
export interface Extreme {
  /** Absent: without end. */
  readonly value: Fraction | undefined;
  readonly attained: boolean;
}

/** The least or the greatest value in a cell. */
export function extreme(
  { constant, terms }: Affine,
  cell: FactCell,
  side: 'least' | 'greatest',
): Extreme {
  let value = constant;
  let attained = true;
  for (const [fact, factor] of terms) {
    const domain = cell.get(fact);
    if (domain?.kind !== 'number') return { value: undefined, attained: false };
    const isLow = factor.numerator > 0n === (side === 'least');
    const end = isLow ? domain.low : domain.high;
    if (end === undefined) return { value: undefined, attained: false };
    attained &&= isLow ? domain.lowIncluded : domain.highIncluded;
    value = addFractions(value, multiplyFractions(factor, end));
  }
  return { value, attained };
}

/** −1, 0 or 1 where the sign of a value is the same all over the cell. */
export function signIn(affine: Affine, cell: FactCell): -1 | 0 | 1 | Open {
  const least = extreme(affine, cell, 'least');
  const greatest = extreme(affine, cell, 'greatest');
  const low = least.value && compareFractions(least.value, ZERO);
  const high = greatest.value && compareFractions(greatest.value, ZERO);
  if (low === 1 || (low === 0 && !least.attained)) return 1;
  if (high === -1 || (high === 0 && !greatest.attained)) return -1;
  if (low === 0 && high === 0) return 0;
  const [only, other] = [...affine.terms];
  if (only === undefined || other !== undefined) return UNDECIDED;
  const [fact, factor] = only;
  const domain = cell.get(fact);
  if (domain?.kind !== 'number') return UNDECIDED;
  const root = divideFractions(subtractFractions(ZERO, affine.constant), factor);
  return { cut: fact, parts: partsAt(domain, root) };
}

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
