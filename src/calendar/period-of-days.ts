import { failed, type LocalDate, ok, type Result, shown } from '../core/index.js';
import { dayUnitOf, type PeriodBearer, type PeriodValue } from '../law/index.js';
import { calendarProblem } from './problems.js';

/** 期限的适用: whom a period binds, and the day on which it is asked for. */
export interface DaysOptions {
  /** Whose period it is; it matters to 行政许可法 第八十二条 alone. Default `'organ'`. */
  readonly bearer?: PeriodBearer;
  /** Where given, a clause that was not yet in force on this day decides nothing. */
  readonly on?: LocalDate;
}

/**
 * 多少日的期限: the period that so many 日 of a statute are; the unit belongs to the text and the number, never to the number alone.
 *
 * 行政处罚法 第八十五条: 2, 3, 5, 7 日 are working days; 行政强制法 第六十九条: up to 10; 行政复议法 第八十八条第二款: 3, 5, 7, 10.
 * Fails: `calendar.positiveNumber`; `calendar.unitUndetermined` where the text does not settle it, with the cautious reading
 * in its parameters: whoever takes that reading writes the period down himself.
 *
 * @example
 * periodOfDays('行政处罚法', 5) // => ok({ kind: 'period', count: 5, unit: 'workingDay' })
 * periodOfDays('行政处罚法', 15) // => ok({ kind: 'period', count: 15, unit: 'calendarDay' })
 * periodOfDays('国家赔偿法', 10).ok // => false
 */
export function periodOfDays(
  law: string,
  count: number,
  { bearer = 'organ', on }: DaysOptions = {},
): Result<PeriodValue<'workingDay' | 'calendarDay'>> {
  if (!Number.isSafeInteger(count) || count < 1)
    return failed(calendarProblem('calendar.positiveNumber', { count: shown(count) }));
  const answer = dayUnitOf(law, count, bearer);
  const cautious = answer.unit === 'undetermined' ? (answer.cautious ?? 'unknown') : 'unknown';
  const isInForce =
    answer.unit !== 'undetermined' &&
    (on === undefined || answer.basis.version === undefined || answer.basis.version <= on);
  return isInForce
    ? ok({ kind: 'period', count, unit: answer.unit })
    : failed(calendarProblem('calendar.unitUndetermined', { law: shown(law), count, cautious }));
}
