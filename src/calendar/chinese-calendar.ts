import type { HolidayYear } from './holiday-year.js';
import { publishedYears } from './holidays.js';
import { calendarOf, type WorkingDayCalendar } from './working-day-calendar.js';

/**
 * 中国工作日历: the working days of 2004 to 2026 by the State Council's yearly notices, as chinese-days packages them.
 *
 * A later year is not in it: {@link extendCalendar} adds one as data. Hong Kong and Macao have holidays of their own.
 *
 * @example
 * chineseCalendar.lastDay // => '2026-12-31'
 */
export const chineseCalendar: WorkingDayCalendar = /* @__PURE__ */ calendarOf(
  // A test parses the generated years; doing so here would triple the cost of the import.
  publishedYears as readonly HolidayYear[],
);
