import {
  compareMoney,
  type Money,
  subtractMoney,
  type TraceNode,
  term,
  ZERO_MONEY,
} from '../core/index.js';
import { penaltyLaw } from '../law/index.js';

/** 没收违法所得的数额. */
export interface Confiscation {
  /** Yuan. */
  readonly amount: Money;
  /** The reasoning. */
  readonly trace: TraceNode;
}

/**
 * 没收违法所得: the money that the violation brought in, less what must be refunded by law.
 *
 * The real gains: a base that a provision deems greater for the fine is not confiscated. Where 法律、行政法规、部门规章 compute the
 * gains in another way, the caller computes them.
 *
 * Basis: 行政处罚法 第二十八条第二款.
 *
 * @example
 * confiscationOf({ gains: money('50000'), refundable: money('30000') }).amount // => '20000.00'
 * confiscationOf({ gains: money('100'), refundable: money('300') }).amount // => '0.00'
 */
export function confiscationOf({
  gains,
  refundable,
}: {
  readonly gains: Money;
  readonly refundable: Money;
}): Confiscation {
  const amount = less(gains, refundable);
  return {
    amount,
    trace: {
      rule: 'discretion.confiscation',
      label: term('没收违法所得', 'confiscation of illegal gains'),
      verdict: 'applied',
      inputs: { gains, refundable },
      output: amount,
      basis: [penaltyLaw(28, 2)],
      children: [],
    },
  };
}

/** 罚金的折抵. */
export interface CriminalOffset {
  /** 尚应缴纳的罚金. */
  readonly payable: Money;
  /** 行政罚款 that may still be imposed: none, once a court has fined. */
  readonly administrativeFine: 'imposedBefore' | 'none';
  /** The reasoning. */
  readonly trace: TraceNode;
}

/**
 * 行政罚款折抵罚金: what is left of a court's fine after the administrative one; nothing is refunded, and where no administrative fine was
 * imposed none is imposed afterwards.
 *
 * Basis: 行政处罚法 第三十五条第二款.
 *
 * @example
 * criminalOffset({ criminalFine: money('500000'), imposedFine: money('200000') }).payable // => '300000.00'
 * criminalOffset({ criminalFine: money('100000'), imposedFine: money('200000') }).payable // => '0.00'
 * criminalOffset({ criminalFine: money('100000') }).administrativeFine // => 'none'
 */
export function criminalOffset({
  criminalFine,
  imposedFine,
}: {
  readonly criminalFine: Money;
  readonly imposedFine?: Money;
}): CriminalOffset {
  const payable = imposedFine === undefined ? criminalFine : less(criminalFine, imposedFine);
  return {
    payable,
    administrativeFine: imposedFine === undefined ? 'none' : 'imposedBefore',
    trace: {
      rule: 'discretion.criminalOffset',
      label: term('罚款折抵罚金', 'administrative fine set off against the criminal fine'),
      verdict: imposedFine === undefined ? 'notApplied' : 'applied',
      inputs: { criminalFine, ...(imposedFine !== undefined && { imposedFine }) },
      output: payable,
      basis: [penaltyLaw(35, 2)],
      children: [],
    },
  };
}

function less(from: Money, amount: Money): Money {
  const rest = compareMoney(from, amount) > 0 ? subtractMoney(from, amount) : undefined;
  return rest?.ok ? rest.value : ZERO_MONEY;
}
