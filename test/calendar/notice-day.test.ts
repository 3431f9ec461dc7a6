import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarProblem,
  chineseCalendar,
  earliestEventDay,
  latestNoticeDay,
  workingDaysBetween,
} from '../../src/calendar/index.js';
import { addDays, failed, localDate, ok } from '../../src/core/index.js';
import { shifted } from './day-loop.js';

const latest = (date: string, count: number) =>
  latestNoticeDay(chineseCalendar, localDate(date), count);
const earliest = (date: string, count: number) =>
  earliestEventDay(chineseCalendar, localDate(date), count);

describe('seven working days between notice and hearing', () => {
  it('行政处罚法 64（二） and 广东听证办法 20（三）, by hand', () => {
    // 7, 8, 9, 10, 11 (a Saturday that is worked), 13 and 14 May lie between.
    expect(latest('2024-05-15', 7)).toEqual(ok('2024-05-06'));
    expect(earliest('2024-05-06', 7)).toEqual(ok('2024-05-15'));
    // 30 April alone lies between: 1 to 5 May are off.
    expect(latest('2024-05-06', 1)).toEqual(ok('2024-04-29'));
  });

  it('may be a rest day', () => {
    expect(latest('2024-05-07', 1)).toEqual(ok('2024-05-05'));
    expect(earliest('2024-04-29', 1)).toEqual(ok('2024-05-01'));
  });

  it('leaves exactly enough days, and a notice is in time exactly when its event is', () => {
    const day = fc.integer({ min: 200, max: 8000 }).map((offset) => shifted('2004-01-01', offset));
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: -60, max: 0 }),
        (event, count, back) => {
          const last = latest(event, count);
          if (!last.ok) throw new Error('the notice day is known');
          const between = (from: typeof event) =>
            workingDaysBetween(chineseCalendar, from, addDays(event, -1));
          expect(between(last.value)).toEqual(ok(count));
          expect(between(addDays(last.value, 1))).toEqual(ok(count - 1));
          const notice = shifted(event, back);
          const first = earliest(notice, count);
          expect(first.ok && event >= first.value).toBe(notice <= last.value);
        },
      ),
    );
  });

  it('needs a positive whole number, and known years', () => {
    expect(latest('2024-05-15', 0)).toEqual(
      failed(calendarProblem('calendar.positiveNumber', { count: '0' })),
    );
    expect(earliest('2024-05-15', 1.5).ok).toBe(false);
    expect(earliest('2026-12-28', 7)).toEqual(
      failed(
        calendarProblem('calendar.notPublished', { year: 2027, firstYear: 2004, lastYear: 2026 }),
      ),
    );
  });
});
