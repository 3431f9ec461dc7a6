import { type Fraction, fraction, type Money, ok, type Result } from '../core/index.js';
import type { CompiledBenchmark } from './compile.js';
import type { Reading } from './read-facts.js';
import { boundsOf, type SettledFine, settleFine } from './statutory-fine.js';

/** Start point plus weights, before and after floor and cap, over the common denominator. */
export interface Share {
  readonly sum: number;
  readonly floored: number;
  readonly capped: number;
}

/** Adds the weights of the levels that are chosen; a factor without one adds nothing. */
export function shareOf(
  compiled: CompiledBenchmark,
  track: number,
  chosen: readonly number[],
): Share {
  const column = compiled.tracks[track];
  if (column === undefined) return { sum: 0, floored: 0, capped: 0 };
  let sum = column.start;
  for (let index = 0; index < chosen.length; index += 1) {
    sum += compiled.factors[index]?.weights[chosen[index] ?? -1] ?? 0;
  }
  const floored = Math.max(sum, column.floor);
  return { sum, floored, capped: Math.min(floored, column.cap) };
}

/** A whole number over the common denominator. */
export const shareFraction = (compiled: CompiledBenchmark, share: number): Fraction =>
  fraction(BigInt(share), BigInt(compiled.denominator));

/** The fine for a share, or `undefined` while the base is missing. */
export function settle(
  compiled: CompiledBenchmark,
  track: number,
  base: Money | undefined,
  share: number,
): Result<SettledFine> | undefined {
  const column = compiled.benchmark.tracks[track];
  const known = column?.statutory.form === 'amount' ? compiled.tracks[track]?.settled : undefined;
  const before = known?.get(share);
  if (before !== undefined) return before;
  const bounds = column && boundsOf(column.statutory, base);
  const settled =
    bounds && settleFine(shareFraction(compiled, share), bounds, compiled.benchmark.rounding);
  if (settled !== undefined) known?.set(share, settled);
  return settled;
}

/** The amount alone: from the prepared table where there is one. */
export function amountOf(
  compiled: CompiledBenchmark,
  { track, base }: Reading,
  share: number,
): Result<Money> | undefined {
  const tabled = compiled.tracks[track]?.amounts?.[share];
  if (tabled !== undefined) return ok(tabled);
  const settled = settle(compiled, track, base, share);
  return settled === undefined || !settled.ok ? settled : ok(settled.value.amount);
}
