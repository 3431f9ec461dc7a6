/**
 * 工作日与期间 · Working days from published holiday notices, and the statutory periods that run on them.
 *
 * @example
 * // 4 月 30 日告知，五个工作日：五一放假，11 日（周六）上班
 * const notified = localDate('2024-04-30')
 * const last = endOfPeriod(chineseCalendar, notified, { kind: 'period', count: 5, unit: 'workingDay' })
 * last.value.end // => '2024-05-10'
 * calendarDayOn(chineseCalendar, localDate('2024-05-11')).value.kind // => 'makeUpDay'
 * addWorkingDays(chineseCalendar, notified, 1).value // => '2024-05-06'
 *
 * // 没有公布放假安排的年份是未知，不猜
 * isWorkingDay(chineseCalendar, localDate('2049-01-04')).ok // => false
 *
 * @module calendar
 */
export { chineseCalendar } from './chinese-calendar.js';
export { type Holiday, type HolidayYear, parseHolidayYear } from './holiday-year.js';
export { endOfHours } from './hour-limit.js';
export {
  isAfterLastDay,
  isByLastDay,
  type LastDay,
  lastDayOf,
  type TermOptions,
} from './last-day.js';
export { earliestEventDay, latestNoticeDay } from './notice-day.js';
export { type DaysOptions, periodOfDays } from './period-of-days.js';
export { calendarProblem, calendarProblems } from './problems.js';
export {
  type Deadline,
  endOfPeriod,
  type PeriodOptions,
  type Span,
  traceOfDeadline,
} from './statutory-period.js';
export {
  extendCalendar,
  type WorkingDayCalendar,
  type WorkingDayIndex,
  workingDayCalendar,
} from './working-day-calendar.js';
export {
  addWorkingDays,
  type CalendarDay,
  type CalendarDayKind,
  calendarDayOn,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from './working-days.js';
