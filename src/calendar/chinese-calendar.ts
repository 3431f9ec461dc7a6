import { DefectError } from '../core/index.js';
import { publishedYears } from './holidays.js';
import { type WorkingDayCalendar, workingDayCalendar } from './working-day-calendar.js';

/**
 * 中国工作日历: the working days of 2004 to 2026 by the State Council's yearly notices, as chinese-days packages them.
 *
 * A later year is not in it: {@link extendCalendar} adds one as data. Mainland China; Hong Kong and Macao have their own
 * holidays.
 *
 * @example
 * chineseCalendar.lastDay // => '2026-12-31'
 */
export const chineseCalendar: WorkingDayCalendar = /* @__PURE__ */ published();

function published(): WorkingDayCalendar {
  const calendar = workingDayCalendar(publishedYears);
  if (!calendar.ok) throw new DefectError('chineseCalendar: the generated years are faulty');
  return calendar.value;
}
