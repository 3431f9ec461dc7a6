import { compareRatios, type Ratio, ratio } from '../core/index.js';
import type { PenaltyKind } from '../law/index.js';
import type { RangeComparison } from './compare-ranges.js';
import type { YuanRange } from './yuan-range.js';

/** 处罚的轻重: one kind of penalty that a law sets, with its extent where it has one. */
export interface PenaltySeverity {
  /** 种类. */
  readonly kind: PenaltyKind;
  /** `may` 可以: it counts at the heavy end and not at the light one. */
  readonly force: 'shall' | 'may';
  /** Yuan or days; absent where the kind has no extent, such as 警告. */
  readonly extent?: YuanRange;
}

const ZERO_RATIO = ratio('0');

/** One end of a comparison: the value, and whether the end itself counts. */
type End = { readonly value: Ratio; readonly included: boolean } | undefined;

/** Lower ends: an absent one is zero; at one value the end that counts is lower. */
function compareLow(one: End, other: End): number {
  const order = compareRatios(one?.value ?? ZERO_RATIO, other?.value ?? ZERO_RATIO);
  return order === 0 ? Number(other?.included ?? true) - Number(one?.included ?? true) : order;
}

/** Upper ends: an absent one is above all; at one value the end that counts is higher. */
function compareHigh(one: End, other: End): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  const order = compareRatios(one.value, other.value);
  return order === 0 ? Number(one.included) - Number(other.included) : order;
}

const joined = (low: number, high: number): RangeComparison => {
  if (low === 0 && high === 0) return 'same';
  if (low <= 0 && high <= 0) return 'lighter';
  return low >= 0 && high >= 0 ? 'heavier' : 'crossing';
};

/**
 * 比较幅度: how one range of exact amounts compares with another, end by end.
 *
 * @example
 * const yuan = (min, max) => ({ words: '', min: { value: ratio(min), included: true }, max: { value: ratio(max), included: true } })
 * compareYuanRanges(yuan('100000', '500000'), yuan('200000', '1000000')) // => 'lighter'
 * compareYuanRanges(yuan('50000', '500000'), yuan('100000', '300000')) // => 'crossing'
 */
export function compareYuanRanges(first: YuanRange, second: YuanRange): RangeComparison {
  return joined(compareLow(first.min, second.min), compareHigh(first.max, second.max));
}

/**
 * 比较处罚轻重: how the penalties of one law compare with those of another, kind by kind.
 *
 * A kind is compared with the same kind alone: a fine against a suspension is `crossing`, which is for a person to decide. A
 * law that has every kind of the other, none lighter, and one more, is heavier.
 *
 * @example
 * const yuan = (min, max) => ({ words: '', min: { value: ratio(min), included: true }, max: { value: ratio(max), included: true } })
 * const fine = { kind: 'fine', force: 'shall', extent: yuan('10000', '50000') }
 * compareSeverity([fine], [fine, { kind: 'warning', force: 'may' }]) // => 'lighter'
 * compareSeverity([fine], [{ kind: 'suspensionOfBusiness', force: 'shall' }]) // => 'crossing'
 */
export function compareSeverity(
  first: readonly PenaltySeverity[],
  second: readonly PenaltySeverity[],
): RangeComparison {
  const kinds = new Set([...first, ...second].map(({ kind }) => kind));
  let low = false;
  let high = false;
  for (const kind of kinds) {
    const one = first.filter((penalty) => penalty.kind === kind);
    const other = second.filter((penalty) => penalty.kind === kind);
    const result = compareKind(one, other);
    if (result === 'crossing') return result;
    low ||= result === 'lighter';
    high ||= result === 'heavier';
  }
  return low && high ? 'crossing' : low ? 'lighter' : high ? 'heavier' : 'same';
}

/** Several penalties of one kind, for example for the unit and the person, are compared only where they are the same ones. */
function compareKind(
  first: readonly PenaltySeverity[],
  second: readonly PenaltySeverity[],
): RangeComparison {
  const [one] = first;
  const [other] = second;
  if (first.length > 1 || second.length > 1)
    return JSON.stringify(first) === JSON.stringify(second) ? 'same' : 'crossing';
  if (one === undefined || other === undefined) return one === undefined ? 'lighter' : 'heavier';
  const low =
    one.force === other.force ? lowOf(one.extent, other.extent) : one.force === 'may' ? -1 : 1;
  const high =
    one.extent === undefined || other.extent === undefined
      ? Number(one.extent === undefined) - Number(other.extent === undefined)
      : compareHigh(one.extent.max, other.extent.max);
  return joined(low, high);
}

const lowOf = (one: YuanRange | undefined, other: YuanRange | undefined): number =>
  one === undefined || other === undefined ? 0 : compareLow(one.min, other.min);
