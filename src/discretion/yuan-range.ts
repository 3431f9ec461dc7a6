import {
  compareFractions,
  type Fraction,
  fraction,
  fractionOf,
  type Ratio,
  ratioOfFraction,
} from '../core/index.js';
import type { Interval } from './interval.js';

/** 金额区间: yuan between bounds, exact, with the document's words; rounding comes later and once. */
export type YuanRange = Interval<Ratio>;

/** One end while computing. */
export interface ExactBound {
  readonly value: Fraction;
  readonly included: boolean;
}

/** A range while computing. */
export interface ExactRange {
  readonly min?: ExactBound;
  readonly max?: ExactBound;
}

export const ZERO: Fraction = fraction(0n);

const boundOf = ({ value, included }: { value: Ratio; included: boolean }): ExactBound => ({
  value: fractionOf(value),
  included,
});

export const exactOf = ({ min, max }: YuanRange): ExactRange => ({
  ...(min && { min: boundOf(min) }),
  ...(max && { max: boundOf(max) }),
});

export const writtenOf = (words: string, { min, max }: ExactRange): YuanRange => ({
  words,
  ...(min && { min: { value: ratioOfFraction(min.value), included: min.included } }),
  ...(max && { max: { value: ratioOfFraction(max.value), included: max.included } }),
});

export const pointAt = (value: Fraction): ExactRange => ({
  min: { value, included: true },
  max: { value, included: true },
});

/** The end that leaves less: the higher of two lower ends, or at one value the one that excludes it. */
export function higherEnd(one?: ExactBound, other?: ExactBound): ExactBound | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const order = compareFractions(one.value, other.value);
  if (order === 0) return one.included ? other : one;
  return order > 0 ? one : other;
}

/** The lower of two upper ends, or at one value the one that excludes it. */
export function lowerEnd(one?: ExactBound, other?: ExactBound): ExactBound | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const order = compareFractions(one.value, other.value);
  if (order === 0) return one.included ? other : one;
  return order < 0 ? one : other;
}

/** Whether no amount lies in it. */
export function isEmpty({ min, max }: ExactRange): boolean {
  if (min === undefined || max === undefined) return false;
  const order = compareFractions(min.value, max.value);
  return order > 0 || (order === 0 && !(min.included && max.included));
}

/** Where a range lies outside the limits, its nearest end; inside them, what both have. */
export function clampedTo(range: ExactRange, limits: ExactRange): ExactRange {
  const within = rangeOf(higherEnd(range.min, limits.min), lowerEnd(range.max, limits.max));
  if (!isEmpty(within)) return within;
  const isBelow =
    limits.min !== undefined &&
    range.max !== undefined &&
    compareFractions(range.max.value, limits.min.value) <= 0;
  const end = isBelow ? limits.min : (limits.max ?? limits.min);
  return end === undefined ? range : pointAt(end.value);
}

export const rangeOf = (min?: ExactBound, max?: ExactBound): ExactRange => ({
  ...(min && { min }),
  ...(max && { max }),
});

/** Both ends by one rule; they change places where it turns them round. */
export function eachEnd(
  { min, max }: ExactRange,
  change: (yuan: Fraction) => Fraction,
): ExactRange {
  return rangeOf(
    min && { ...min, value: change(min.value) },
    max && { ...max, value: change(max.value) },
  );
}
