import {
  compareFractions,
  fractionOfMoney,
  money,
  moneyOfFraction,
  ok,
  type Ratio,
  type Result,
  type Rounding,
} from '../core/index.js';
import type { Fine } from './assessment.js';
import type { RangeBenchmark } from './benchmark.js';
import { roundFraction } from './evaluate-number.js';
import { roundedInwards } from './evaluate-range.js';
import type { Bound, Interval } from './interval.js';
import { type ExactRange, pointAt, writtenOf } from './yuan-range.js';

/** A range inwards; a point in its own mode, but never out of the limits. */
export function roundedBy(
  { step: size, point }: RangeBenchmark['rounding'],
  range: ExactRange,
  limits: ExactRange,
): ExactRange {
  const whole = fractionOfMoney(size);
  if (whole.numerator <= 0n) return range;
  const { min, max } = range;
  const isPoint =
    min !== undefined && max !== undefined && compareFractions(min.value, max.value) === 0;
  if (!isPoint) return roundedInwards(range, whole);
  const value = roundFraction(min.value, whole, point);
  const low = limits.min && compareFractions(value, limits.min.value) < 0;
  const high = limits.max && compareFractions(value, limits.max.value) > 0;
  const kept = low
    ? roundFraction(min.value, whole, 'up')
    : high
      ? roundFraction(min.value, whole, 'down')
      : value;
  return pointAt(kept);
}

const FEN = money('0.01');

/** A range of yuan as amounts, both ends whole fen. */
export function fineOf(range: ExactRange, point: Rounding['mode']): Result<Fine> {
  const { min, max } = range;
  const fen = (mode: Rounding['mode']): Rounding => ({ mode, step: FEN });
  if (min !== undefined && max !== undefined && compareFractions(min.value, max.value) === 0) {
    const amount = moneyOfFraction(min.value, fen(point));
    return amount.ok ? ok({ form: 'point', amount: amount.value }) : amount;
  }
  const low = min && moneyOfFraction(min.value, fen('up'));
  const high = max && moneyOfFraction(max.value, fen('down'));
  if (low?.ok === false) return low;
  if (high?.ok === false) return high;
  const lower = low && min && { value: low.value, included: min.included };
  const upper = high && max && { value: high.value, included: max.included };
  return ok({ form: 'range', interval: worded(lower, upper, '元') });
}

/** In the words of the Civil Code: 以上, 以下 count the number, 超过, 不满 do not. */
function worded<Value extends string>(
  min: Bound<Value> | undefined,
  max: Bound<Value> | undefined,
  unit: string,
): Interval<Value> {
  const shown = (value: string): string => value.replace(/\.00$/, '');
  const low =
    min && (min.included ? `${shown(min.value)}${unit}以上` : `超过${shown(min.value)}${unit}`);
  const high =
    max && (max.included ? `${shown(max.value)}${unit}以下` : `不满${shown(max.value)}${unit}`);
  return { words: `${low ?? ''}${high ?? ''}`, ...(min && { min }), ...(max && { max }) };
}

/** A range of days. */
export function wordedDays(range: ExactRange): Interval<Ratio> {
  const { min, max } = writtenOf('', range);
  return worded(min, max, '日');
}
