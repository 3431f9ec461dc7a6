/*
 * 加处罚款: 行政处罚法 第七十二条第一款第（一）项 (3 % of the fine a day, never more than the fine), 第七十三条第三款 (not counted
 * during reconsideration or litigation); 行政强制法 第四十五条第二款. Every calendar day after the last day to pay counts.
 */
import {
  addDays,
  compareFractions,
  daysBetween,
  failed,
  fraction,
  fractionOf,
  type LocalDate,
  type Money,
  money,
  multiplyFractions,
  multiplyMoney,
  ok,
  type Result,
  ratioOfFraction,
} from '../core/index.js';
import { legalRules, ruleOn } from '../law/index.js';
import { penaltyProblem } from './problems.js';

/** 停止计算的期间: days of reconsideration or litigation, the first included and the last not; `'open'` while it goes on. */
export interface SurchargePause {
  /** First day that does not count. */
  readonly from: LocalDate;
  /** First day that counts again. */
  readonly until: LocalDate | 'open';
}

/** 加处罚款数额: how many days counted and what they come to. */
export interface Surcharge {
  /** Days that counted. */
  readonly days: number;
  /** Yuan; never more than the fine. */
  readonly amount: Money;
  /** True where the fine capped it. */
  readonly capped: boolean;
}

const FEN = { mode: 'down', step: money('0.01') } as const;

/**
 * 计算加处罚款: what may be added to a fine that is not paid, on a day.
 *
 * Basis: 行政处罚法 第七十二条第一款第（一）项.
 *
 * @param late `lastDay`: the last day to pay; `on`: the day asked for; `pauses`: days that do not count.
 *
 * Fractions of a fen are dropped, to the party's benefit; the text names no rounding.
 * Fails: `penalty.pauseReversed`, `penalty.surchargeUnknown` on a day for which no rate is registered.
 *
 * @example
 * surchargeOn(money('560000'), { lastDay: localDate('2024-07-01'), on: localDate('2024-07-11'), pauses: [] })
 * // => ok({ days: 10, amount: '168000.00', capped: false })
 */
export function surchargeOn(
  fine: Money,
  late: {
    readonly lastDay: LocalDate;
    readonly on: LocalDate;
    readonly pauses: readonly SurchargePause[];
  },
): Result<Surcharge> {
  const reversed = late.pauses.flatMap(({ from, until }, index) =>
    until !== 'open' && until <= from
      ? [penaltyProblem('penalty.pauseReversed', { from, until }, ['pauses', index])]
      : [],
  );
  if (reversed.length > 0) return failed(...reversed);
  const days = countedDays(late);
  const daily = ruleOn(legalRules.lateSurcharge, late.lastDay);
  const ceiling = ruleOn(legalRules.lateSurchargeCeiling, late.lastDay);
  if (daily.status !== 'inForce' || ceiling.status !== 'inForce') {
    return failed(penaltyProblem('penalty.surchargeUnknown', { on: late.lastDay }, ['lastDay']));
  }
  const most = fractionOf(ceiling.value.share);
  const accrued = multiplyFractions(fractionOf(daily.value.share), fraction(BigInt(days)));
  const capped = compareFractions(accrued, most) > 0;
  const amount = multiplyMoney(fine, ratioOfFraction(capped ? most : accrued), FEN);
  return amount.ok ? ok({ days, amount: amount.value, capped }) : amount;
}

function countedDays({
  lastDay,
  on,
  pauses,
}: {
  readonly lastDay: LocalDate;
  readonly on: LocalDate;
  readonly pauses: readonly SurchargePause[];
}): number {
  const end = addDays(on, 1);
  let from = addDays(lastDay, 1);
  let days = 0;
  for (const pause of [...pauses].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const until = pause.until === 'open' ? end : pause.until;
    if (until <= from) continue;
    if (pause.from > from)
      days += Math.max(0, daysBetween(from, pause.from < end ? pause.from : end));
    from = until;
  }
  return days + Math.max(0, daysBetween(from, end));
}
