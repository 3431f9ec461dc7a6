import { compareRatios, type Ratio } from '../core/index.js';

/** 界限: one end of an interval. */
export interface Bound<Value extends string> {
  /** Where the interval ends. */
  readonly value: Value;
  /** 是否包括本数. */
  readonly included: boolean;
}

/** 区间: an amount or a number between bounds, as a legal text sets them; an absent bound is not set by the text. */
export interface Interval<Value extends string> {
  /** The words of the text, for example 6个月以上12个月以下. */
  readonly words: string;
  /** Lower end. */
  readonly min?: Bound<Value>;
  /** Upper end. */
  readonly max?: Bound<Value>;
}

/**
 * 在区间内: whether a number lies in an interval.
 *
 * @example
 * isWithinInterval(ratio('12'), { words: '6个月以上12个月以下', min: { value: ratio('6'), included: true }, max: { value: ratio('12'), included: false } })
 * // => false
 */
export function isWithinInterval(value: Ratio, { min, max }: Interval<Ratio>): boolean {
  if (min !== undefined) {
    const order = compareRatios(value, min.value);
    if (order < 0 || (order === 0 && !min.included)) return false;
  }
  if (max !== undefined) {
    const order = compareRatios(value, max.value);
    if (order > 0 || (order === 0 && !max.included)) return false;
  }
  return true;
}
