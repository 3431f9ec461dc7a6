/*
 * 工作日. 行政处罚法 第八十五条: 工作日，不含法定节假日. Which days are worked is settled by the yearly notices of the State
 * Council, swapped rest days and make-up days (调休) included: that is practice, no statute read for this library says it.
 */
import {
  type Failed,
  failed,
  type LocalDate,
  localDateOfEpochDay,
  type Ok,
  ok,
  type Problem,
  type Result,
  shown,
} from '../core/index.js';
import { calendarProblem } from './problems.js';
import { notPublished, positionOf, type WorkingDayCalendar } from './working-day-calendar.js';

/** 日的种类: 工作日, 调休上班, 周休息日, or 放假 by a notice (a swapped rest day included). */
export type CalendarDayKind = 'workingDay' | 'makeUpDay' | 'weekend' | 'holiday';

/** 某日: why a day is worked or not. */
export interface CalendarDay {
  /** The day. */
  readonly date: LocalDate;
  /** What the day is. */
  readonly kind: CalendarDayKind;
  /** 节日名称; `null` on a day that no notice makes a holiday. */
  readonly holiday: string | null;
}

/**
 * 是否工作日: whether the day is worked.
 *
 * Fails: `calendar.notPublished`. Warns: `calendar.yearEndOpen` on the last days of the last year.
 *
 * @example
 * isWorkingDay(chineseCalendar, localDate('2024-05-11')) // => ok(true)
 */
export function isWorkingDay(calendar: WorkingDayCalendar, date: LocalDate): Result<boolean> {
  const at = positionOf(calendar, date);
  if (at === undefined) return outside(calendar, date);
  const { before } = calendar.index;
  return answered(calendar, at, before[at] !== before[at + 1]);
}

/**
 * 某日是什么日: whether the day is worked, and why.
 *
 * Fails: `calendar.notPublished`. Warns: `calendar.yearEndOpen` on the last days of the last year.
 *
 * @example
 * calendarDayOn(chineseCalendar, localDate('2024-05-03'))
 * // => ok({ date: '2024-05-03', kind: 'holiday', holiday: '劳动节' })
 */
export function calendarDayOn(calendar: WorkingDayCalendar, date: LocalDate): Result<CalendarDay> {
  const worked = isWorkingDay(calendar, date);
  if (!worked.ok) return worked;
  const year = Number(date.slice(0, 4));
  for (const notice of calendar.years
    .filter((one) => one.year === year || one.year === year + 1)
    .reverse()) {
    if (notice.makeUpDays.includes(date))
      return ok({ date, kind: 'makeUpDay', holiday: null }, worked.warnings);
    const holiday = notice.holidays.find((one) => one.firstDay <= date && date <= one.lastDay);
    if (holiday !== undefined)
      return ok({ date, kind: 'holiday', holiday: holiday.name }, worked.warnings);
  }
  return ok(
    { date, kind: worked.value ? 'workingDay' : 'weekend', holiday: null },
    worked.warnings,
  );
}

/**
 * 加工作日: the day that is so many working days after the date, or before it when negative; the date itself is not counted.
 *
 * Zero gives the date, worked or not. The work does not grow with the count.
 * Fails: `calendar.wholeNumber`; `calendar.notPublished` when the date or the answer lies outside the calendar.
 * Warns: `calendar.yearEndOpen` when the answer is one of the last days of the last year.
 *
 * @example
 * addWorkingDays(chineseCalendar, localDate('2024-04-30'), 5) // => ok('2024-05-10')
 * addWorkingDays(chineseCalendar, localDate('2024-05-11'), -6) // => ok('2024-04-30')
 */
export function addWorkingDays(
  calendar: WorkingDayCalendar,
  date: LocalDate,
  count: number,
): Result<LocalDate> {
  if (!Number.isSafeInteger(count))
    return failed(calendarProblem('calendar.wholeNumber', { count: shown(count) }));
  const at = positionOf(calendar, date);
  if (at === undefined) return outside(calendar, date);
  if (count === 0) return answered(calendar, at, date);
  const { before, days, first } = calendar.index;
  const rank = count > 0 ? (before[at + 1] as number) + count - 1 : (before[at] as number) + count;
  const found = days[rank];
  return found === undefined
    ? beyond(calendar, count > 0)
    : answered(calendar, found, localDateOfEpochDay(first + found));
}

/**
 * 工作日数: how many working days lie after `from` up to and including `to`; negative when `to` is earlier.
 *
 * Fails: `calendar.notPublished`. Warns: `calendar.yearEndOpen` when it counts one of the last days of the last year.
 *
 * @example
 * workingDaysBetween(chineseCalendar, localDate('2024-04-30'), localDate('2024-05-11')) // => ok(6)
 */
export function workingDaysBetween(
  calendar: WorkingDayCalendar,
  from: LocalDate,
  to: LocalDate,
): Result<number> {
  const start = positionOf(calendar, from);
  const end = positionOf(calendar, to);
  if (start === undefined) return outside(calendar, from);
  if (end === undefined) return outside(calendar, to);
  const { before } = calendar.index;
  const count = (before[end + 1] as number) - (before[start + 1] as number);
  return answered(calendar, Math.max(start, end), count);
}

/**
 * 顺延至工作日: the day itself if it is worked, else the next day that is.
 *
 * Fails: `calendar.notPublished`. Warns: `calendar.yearEndOpen` when the answer is one of the last days of the last year.
 *
 * @example
 * nextWorkingDay(chineseCalendar, localDate('2024-10-01')) // => ok('2024-10-08')
 */
export function nextWorkingDay(calendar: WorkingDayCalendar, date: LocalDate): Result<LocalDate> {
  const at = positionOf(calendar, date);
  if (at === undefined) return outside(calendar, date);
  const { before, days, first } = calendar.index;
  const found = days[before[at] as number];
  return found === undefined
    ? beyond(calendar, true)
    : answered(calendar, found, localDateOfEpochDay(first + found));
}

/** An answer that rests on the days up to a position. */
export function answered<T>(calendar: WorkingDayCalendar, at: number, value: T): Ok<T> {
  return at < calendar.index.openFrom ? ok(value) : ok(value, [yearEndOpen(calendar, at)]);
}

function yearEndOpen({ index, lastDay }: WorkingDayCalendar, at: number): Problem {
  return calendarProblem('calendar.yearEndOpen', {
    date: localDateOfEpochDay(index.first + at),
    year: Number(lastDay.slice(0, 4)) + 1,
  });
}

/** The date is not one of the calendar's days. */
export function outside(calendar: WorkingDayCalendar, date: LocalDate): Failed {
  return failed(notPublished(calendar, Number(date.slice(0, 4))));
}

/** The answer lies after the calendar's last day, or before its first. */
export function beyond(calendar: WorkingDayCalendar, isAfter: boolean): Failed {
  const year = Number((isAfter ? calendar.lastDay : calendar.firstDay).slice(0, 4));
  return failed(notPublished(calendar, isAfter ? year + 1 : year - 1));
}
