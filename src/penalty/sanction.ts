import { addMoney, type Money } from '../core/index.js';
import type { PenaltyKind } from '../law/index.js';

/** 处罚内容: one penalty; an amount where it is one of money or of goods that have a value. */
export interface Sanction {
  /** 种类. */
  readonly kind: PenaltyKind;
  /** 数额: of the fine, of the gains, or the value of the goods, in yuan. */
  readonly amount?: Money;
}

/**
 * 罚款数额: the fine among penalties, or `undefined` where there is none or an amount is not known.
 *
 * @example
 * fineOf([{ kind: 'warning' }, { kind: 'fine', amount: money('5000') }]) // => '5000.00'
 * fineOf([{ kind: 'warning' }]) // => undefined
 * fineOf([{ kind: 'fine', amount: money('5000') }, { kind: 'fine' }]) // => undefined
 */
export function fineOf(sanctions: readonly Sanction[]): Money | undefined {
  const fines = sanctions.filter(({ kind }) => kind === 'fine');
  const amounts = fines.flatMap(({ amount }) => amount ?? []);
  return fines.length === 0 || amounts.length < fines.length ? undefined : addMoney(...amounts);
}
