import {
  compareFractions,
  type Fraction,
  fractionOf,
  fractionOfMoney,
  type Money,
  maxMoney,
  moneyOfFraction,
  multiplyFractions,
  ok,
  type Result,
  type Rounding,
} from '../core/index.js';
import type { StatutoryFine } from './weighted-benchmark.js';

/** Bounds of a statutory range in yuan, exact. */
export interface StatutoryBounds {
  readonly min: Fraction | undefined;
  readonly max: Fraction;
}

/** A share of the statutory maximum as an amount. */
export interface SettledFine {
  /** Share times maximum. */
  readonly exact: Fraction;
  /** The same, not below the statutory minimum. */
  readonly limited: Fraction;
  /** Whether the statutory minimum had to be used. */
  readonly raised: boolean;
  /** In whole steps of the rounding. */
  readonly amount: Money;
}

/** The base that counts: a smaller one counts as `atLeast`. */
export function countedBase(statutory: StatutoryFine, base: Money): Money {
  return statutory.form === 'multiple' && statutory.base.atLeast !== undefined
    ? maxMoney(base, statutory.base.atLeast)
    : base;
}

/** The statutory range in yuan, or `undefined` while the base is missing or the text sets no maximum. */
export function boundsOf(
  statutory: StatutoryFine,
  base: Money | undefined,
): StatutoryBounds | undefined {
  if (statutory.form === 'amount') {
    const { min, max } = statutory.interval;
    return max && { min: min && fractionOfMoney(min.value), max: fractionOfMoney(max.value) };
  }
  const { min, max } = statutory.interval;
  if (base === undefined || max === undefined) return undefined;
  const whole = fractionOfMoney(countedBase(statutory, base));
  return {
    min: min && multiplyFractions(whole, fractionOf(min.value)),
    max: multiplyFractions(whole, fractionOf(max.value)),
  };
}

/**
 * Share times maximum, not below the minimum. Rounding never leaves the statutory range: what it would bring below the
 * minimum is rounded up.
 */
export function settleFine(
  share: Fraction,
  { min, max }: StatutoryBounds,
  rounding: Rounding,
): Result<SettledFine> {
  const exact = multiplyFractions(share, max);
  const raised = min !== undefined && compareFractions(exact, min) < 0;
  const limited = raised ? min : exact;
  const rounded = moneyOfFraction(limited, rounding);
  if (!rounded.ok) return rounded;
  const left = min !== undefined && compareFractions(fractionOfMoney(rounded.value), min) < 0;
  const amount = left ? moneyOfFraction(limited, { ...rounding, mode: 'up' }) : rounded;
  return amount.ok ? ok({ exact, limited, raised, amount: amount.value }) : amount;
}
