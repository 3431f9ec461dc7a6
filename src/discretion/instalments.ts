import {
  addMonths,
  failed,
  fenOf,
  type LocalDate,
  type Money,
  moneyOfFen,
  ok,
  type Problem,
  type Result,
  shown,
} from '../core/index.js';
import { discretionProblem } from './problems.js';

/** 分期缴纳: one instalment. */
export interface Instalment {
  /** Last day to pay it. */
  readonly dueOn: LocalDate;
  /** Yuan. */
  readonly amount: Money;
}

const MOST = 120;

/**
 * 分期缴纳罚款: equal instalments that come to the fine exactly; what does not divide falls on the last one.
 *
 * On application and with the agency's consent only (行政处罚法 第六十六条第二款); the Act sets neither number nor interval.
 * Fails: `discretion.instalmentCount` (1 to 120, and not more than the fine has fen), `discretion.instalmentInterval` (1 to 12 months),
 * `discretion.instalmentTooLate` beyond the year 9999.
 *
 * @example
 * instalmentsOf(money('100000'), { count: 3, firstDueOn: localDate('2025-01-31'), everyMonths: 1 }).value
 * // => [{ dueOn: '2025-01-31', amount: '33333.33' }, { dueOn: '2025-02-28', amount: '33333.33' }, { dueOn: '2025-03-31', amount: '33333.34' }]
 */
export function instalmentsOf(
  fine: Money,
  plan: { readonly count: number; readonly firstDueOn: LocalDate; readonly everyMonths: number },
): Result<readonly Instalment[]> {
  const { count, firstDueOn, everyMonths } = plan;
  const problems: Problem[] = [];
  const fen = BigInt(fenOf(fine));
  if (!Number.isInteger(count) || count < 1 || count > MOST || BigInt(count) > fen)
    problems.push(
      discretionProblem('discretion.instalmentCount', { count: shown(count), most: MOST }, [
        'count',
      ]),
    );
  if (!Number.isInteger(everyMonths) || everyMonths < 1 || everyMonths > 12)
    problems.push(
      discretionProblem('discretion.instalmentInterval', { months: shown(everyMonths) }, [
        'everyMonths',
      ]),
    );
  if (problems.length > 0) return failed(...problems);
  if (Number(firstDueOn.slice(0, 4)) + Math.ceil((count * everyMonths) / 12) > 9999)
    return failed(
      discretionProblem('discretion.instalmentTooLate', { firstDueOn }, ['firstDueOn']),
    );
  const each = fen / BigInt(count);
  const last = fen - each * BigInt(count - 1);
  const instalments: Instalment[] = [];
  for (let index = 0; index < count; index += 1) {
    const amount = moneyOfFen((index === count - 1 ? last : each).toString());
    if (!amount.ok) return amount;
    instalments.push({ dueOn: addMonths(firstDueOn, index * everyMonths), amount: amount.value });
  }
  return ok(instalments);
}
