import type { LocalDate } from '../core/index.js';
import { type LegalRule, type PeriodValue, ruleOn } from '../law/index.js';
import { type Deadline, endOfPeriod, type Span } from './statutory-period.js';
import type { WorkingDayCalendar } from './working-day-calendar.js';

/** 期限的最后一日: one that is not final may still move to a later day. */
export type LastDay = Pick<Deadline, 'end' | 'isFinal'>;

/** 期限的计算: days that do not count, and whether its end moves off a rest day. */
export interface TermOptions {
  /** Days that do not count. */
  readonly suspensions?: readonly Span[];
  /** False for what may last at most so long: its end does not move. */
  readonly rollForward?: boolean;
}

/**
 * 期限的最后一日: counted from a day by the rule in force on it; `undefined` where the rule or the calendar does not reach it.
 *
 * @example
 * lastDayOf(legalRules.hearingRequest, localDate('2025-06-03'), { calendar: chineseCalendar })
 * // => { end: '2025-06-10', isFinal: true }
 */
export function lastDayOf(
  rule: LegalRule<PeriodValue>,
  start: LocalDate,
  { calendar }: { readonly calendar: WorkingDayCalendar },
  options: TermOptions = {},
): LastDay | undefined {
  const value = ruleOn(rule, start);
  if (value.status !== 'inForce') return undefined;
  const deadline = endOfPeriod(calendar, start, value.value, options);
  if (!deadline.ok) return undefined;
  const { end, isFinal } = deadline.value;
  return { end, isFinal };
}

/**
 * 期限届满: whether a day lies after a last day; unknown where that day may still move.
 *
 * @example
 * isAfterLastDay(localDate('2025-06-11'), { end: localDate('2025-06-10'), isFinal: false }) // => undefined
 */
export function isAfterLastDay(on: LocalDate, last: LastDay | undefined): boolean | undefined {
  if (last === undefined) return undefined;
  if (on <= last.end) return false;
  return last.isFinal ? true : undefined;
}

/**
 * 在期限内: whether a day lies within a term; unknown where its last day may still move and the day lies after it.
 *
 * @example
 * isByLastDay(localDate('2025-06-10'), { end: localDate('2025-06-10'), isFinal: false }) // => true
 */
export function isByLastDay(on: LocalDate, last: LastDay | undefined): boolean | undefined {
  const late = isAfterLastDay(on, last);
  return late === undefined ? undefined : !late;
}
