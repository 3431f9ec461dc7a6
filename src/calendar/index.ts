/**
 * 工作日与期间 · Working days from published holiday notices, and the statutory periods that run on them.
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
