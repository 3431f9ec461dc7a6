/*
 * 日前通知. 行政处罚法 第六十四条第（二）项: 举行听证的七日前通知; 广东省行政处罚听证程序实施办法 第二十条第（三）项: 通知书发出7日后举行.
 * The Act counts back from the hearing, Guangdong forward from the notice. Here as many whole working days lie between the
 * two days, neither of them counted: that satisfies both, and whoever counts the notice or the hearing day as one of them.
 */
import { addDays, failed, type LocalDate, ok, type Result, shown } from '../core/index.js';
import { calendarProblem } from './problems.js';
import type { WorkingDayCalendar } from './working-day-calendar.js';
import { addWorkingDays } from './working-days.js';

/**
 * 最迟通知日: the last day on which notice of an event may be given, so many working days before it.
 *
 * It may be a rest day: it is the day before the last of those working days begins to count.
 * Fails: `calendar.positiveNumber`, `calendar.notPublished`. Warns: `calendar.yearEndOpen`.
 *
 * @example
 * latestNoticeDay(chineseCalendar, localDate('2024-05-15'), 7) // => ok('2024-05-06')
 */
export function latestNoticeDay(
  calendar: WorkingDayCalendar,
  eventDay: LocalDate,
  count: number,
): Result<LocalDate> {
  return beside(calendar, eventDay, count, -1);
}

/**
 * 最早举行日: the first day on which an event may take place after notice of it, so many working days after the notice.
 *
 * It may be a rest day. An event is in time from this day on exactly when its notice is within {@link latestNoticeDay}.
 * Fails: `calendar.positiveNumber`, `calendar.notPublished`. Warns: `calendar.yearEndOpen`.
 *
 * @example
 * earliestEventDay(chineseCalendar, localDate('2024-05-06'), 7) // => ok('2024-05-15')
 */
export function earliestEventDay(
  calendar: WorkingDayCalendar,
  noticeDay: LocalDate,
  count: number,
): Result<LocalDate> {
  return beside(calendar, noticeDay, count, 1);
}

function beside(
  calendar: WorkingDayCalendar,
  day: LocalDate,
  count: number,
  direction: 1 | -1,
): Result<LocalDate> {
  if (!Number.isSafeInteger(count) || count < 1)
    return failed(calendarProblem('calendar.positiveNumber', { count: shown(count) }));
  const last = addWorkingDays(calendar, day, direction * count);
  return last.ok ? ok(addDays(last.value, direction), last.warnings) : last;
}
