/*
 * 应缴数额: what a party still owes under a decision. 行政处罚法 第六十六条、第六十七条、第七十二条、第七十三条; a deferral or instalments
 * put another last day in the place of the fifteenth.
 */
import { type LastDay, lastDayOf } from '../calendar/index.js';
import { addMoney, type LocalDate, type Money } from '../core/index.js';
import { legalRules } from '../law/index.js';
import type { Payment, PaymentPlan } from './payment-plan.js';
import type { PenaltyFacts } from './penalty-case.js';
import { type SurchargePause, surchargeOn } from './surcharge.js';

/** What the amounts are reckoned from. */
export interface Owing {
  /** 罚款数额. */
  readonly fine: Money;
  /** 送达日期. */
  readonly servedOn: LocalDate;
  /** 决定书载明加处罚款. */
  readonly surchargeStated: boolean;
  /** 缴款. */
  readonly payments: readonly Payment[];
  /** 复议、诉讼期间: no surcharge accrues (第七十三条第三款). */
  readonly pauses: readonly SurchargePause[];
  /** 延期、分期缴纳, where it was approved. */
  readonly plan?: PaymentPlan;
}

type TermFacts = Pick<PenaltyFacts, 'calendar'>;

/** What was paid. */
export const paidOf = (payments: readonly Payment[]): Money =>
  addMoney(...payments.map(({ amount }) => amount));

/** The last day to pay: 15 days from the receipt of the decision, or the last day of the approved plan. */
export function lastDayToPay(
  { servedOn, plan }: Pick<Owing, 'servedOn' | 'plan'>,
  facts: TermFacts,
): LastDay | undefined {
  return plan === undefined
    ? lastDayOf(legalRules.paymentDeadline, servedOn, facts)
    : { end: plan.endsOn, isFinal: true };
}

/** 加处罚款 that has accrued on a day, or `undefined` where the last day to pay is not known. */
export function accruedSurcharge(owing: Owing, on: LocalDate, facts: TermFacts): Money | undefined {
  const lastDay = lastDayToPay(owing, facts);
  if (lastDay === undefined) return undefined;
  if (!owing.surchargeStated) return addMoney();
  const surcharge = surchargeOn(owing.fine, { lastDay: lastDay.end, on, pauses: owing.pauses });
  return surcharge.ok ? surcharge.value.amount : undefined;
}

/** The most that may be taken on a day: the fine and the surcharge that has accrued. */
export function mostOwed(owing: Owing, on: LocalDate, facts: TermFacts): Money | undefined {
  const surcharge = accruedSurcharge(owing, on, facts);
  return surcharge === undefined ? undefined : addMoney(owing.fine, surcharge);
}
