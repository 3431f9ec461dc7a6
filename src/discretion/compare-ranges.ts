import { compareMoney, type Money, ZERO_MONEY } from '../core/index.js';
import type { Interval } from './interval.js';

/** How one range of fines compares with another: `crossing` where neither end decides for both. */
export type RangeComparison = 'lighter' | 'heavier' | 'same' | 'crossing';

/**
 * 比较罚款幅度: whether the first range is lighter than the second at one end and not heavier at the other.
 *
 * @example
 * compareFineRanges(
 *   { words: '20万元以上100万元以下', min: { value: money('200000'), included: true }, max: { value: money('1000000'), included: true } },
 *   { words: '10万元以上100万元以下', min: { value: money('100000'), included: true }, max: { value: money('1000000'), included: true } },
 * ) // => 'heavier'
 */
export function compareFineRanges(
  first: Interval<Money>,
  second: Interval<Money>,
): RangeComparison {
  const low = compareMoney(first.min?.value ?? ZERO_MONEY, second.min?.value ?? ZERO_MONEY);
  const high =
    first.max === undefined || second.max === undefined
      ? Number(first.max === undefined) - Number(second.max === undefined)
      : compareMoney(first.max.value, second.max.value);
  if (low === 0 && high === 0) return 'same';
  if (low <= 0 && high <= 0) return 'lighter';
  return low >= 0 && high >= 0 ? 'heavier' : 'crossing';
}
