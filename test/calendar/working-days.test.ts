import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  calendarProblem,
  chineseCalendar,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from '../../src/calendar/index.js';
import { failed, localDate, ok } from '../../src/core/index.js';
import { isWorked, loopedDay, shifted } from './day-loop.js';

const HORIZON = { firstYear: 2004, lastYear: 2026 };
const unknown = (year: number) =>
  failed(calendarProblem('calendar.notPublished', { year, ...HORIZON }));
const add = (date: string, count: number) =>
  addWorkingDays(chineseCalendar, localDate(date), count);

/** Days on which counts of up to 80 working days stay within the years and clear of the open days. */
const inside = fc.integer({ min: 200, max: 8401 - 200 }).map((day) => shifted('2004-01-01', day));

describe('addWorkingDays, by hand', () => {
  it.each([
    // Labour Day 2024: off 1 to 5 May; Sunday 28 April and Saturday 11 May are worked.
    ['2024-04-30', 1, '2024-05-06'],
    ['2024-04-30', 5, '2024-05-10'],
    ['2024-04-30', 6, '2024-05-11'],
    ['2024-04-30', 7, '2024-05-13'],
    ['2024-04-26', 1, '2024-04-28'],
    ['2024-04-27', 1, '2024-04-28'],
    ['2024-05-06', -1, '2024-04-30'],
    ['2024-05-06', -3, '2024-04-28'],
    // Spring Festival 2024: off 10 to 17 February; Sundays 4 and 18 February are worked.
    ['2024-02-02', 1, '2024-02-04'],
    ['2024-02-09', 1, '2024-02-18'],
    ['2024-02-09', 7, '2024-02-26'],
    ['2024-02-12', 1, '2024-02-18'],
    ['2024-02-12', -1, '2024-02-09'],
    // National Day 2024: off 1 to 7 October; Sunday 29 September and Saturday 12 October are worked.
    ['2024-09-30', 5, '2024-10-12'],
    ['2024-09-30', 6, '2024-10-14'],
    ['2024-09-27', 2, '2024-09-30'],
    // Year ends: 2018-12-29 (Saturday) is worked, 2018-12-30 to 2019-01-01 are off.
    ['2018-12-28', 1, '2018-12-29'],
    ['2018-12-28', 2, '2019-01-02'],
    ['2023-12-29', 1, '2024-01-02'],
    ['2024-12-31', 1, '2025-01-02'],
  ])('%s + %i = %s', (date, count, expected) => {
    expect(add(date, count)).toEqual(ok(expected));
  });

  it('gives the date itself for zero, worked or not', () => {
    expect(add('2024-05-04', 0)).toEqual(ok('2024-05-04'));
  });

  it('refuses what is not a whole number', () => {
    for (const count of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      expect(add('2024-05-04', count)).toEqual(
        failed(calendarProblem('calendar.wholeNumber', { count: String(count) })),
      );
  });
});

describe('the horizon', () => {
  it('is unknown before 2004 and after 2026, by the year that is missing', () => {
    expect(add('2027-01-01', 1)).toEqual(unknown(2027));
    expect(add('2031-01-01', 0)).toEqual(unknown(2031));
    expect(add('2003-12-31', 1)).toEqual(unknown(2003));
    expect(add('2026-12-25', 5)).toEqual(unknown(2027));
    expect(add('2026-12-25', 1e15)).toEqual(unknown(2027));
    expect(add('2004-01-02', -2)).toEqual(unknown(2003));
    expect(isWorkingDay(chineseCalendar, localDate('2027-02-08'))).toEqual(unknown(2027));
    expect(nextWorkingDay(chineseCalendar, localDate('2027-01-01'))).toEqual(unknown(2027));
    expect(
      workingDaysBetween(chineseCalendar, localDate('2026-12-01'), localDate('2027-01-04')),
    ).toEqual(unknown(2027));
    expect(
      workingDaysBetween(chineseCalendar, localDate('2003-12-01'), localDate('2024-01-04')),
    ).toEqual(unknown(2003));
  });

  it('warns on the last three days of the last year, which the next notice may still change', () => {
    const open = (date: string) => [calendarProblem('calendar.yearEndOpen', { date, year: 2027 })];
    expect(add('2026-12-25', 1)).toEqual(ok('2026-12-28'));
    expect(add('2026-12-25', 2)).toEqual(ok('2026-12-29', open('2026-12-29')));
    expect(add('2026-12-25', 4)).toEqual(ok('2026-12-31', open('2026-12-31')));
    expect(isWorkingDay(chineseCalendar, localDate('2026-12-31'))).toEqual(
      ok(true, open('2026-12-31')),
    );
    expect(
      workingDaysBetween(chineseCalendar, localDate('2026-12-24'), localDate('2026-12-30')),
    ).toEqual(ok(4, open('2026-12-30')));
    expect(nextWorkingDay(chineseCalendar, localDate('2026-12-29'))).toEqual(
      ok('2026-12-29', open('2026-12-29')),
    );
    expect(isWorkingDay(chineseCalendar, localDate('2025-12-31'))).toEqual(ok(true));
  });
});

describe('against the plain loop', () => {
  it('addWorkingDays gives the same day', () => {
    fc.assert(
      fc.property(inside, fc.integer({ min: -80, max: 80 }), (date, count) => {
        expect(add(date, count)).toEqual(ok(loopedDay(date, count)));
      }),
      { numRuns: 2000 },
    );
  });

  it('from a working day, adding and taking away the same count is no change', () => {
    fc.assert(
      fc.property(inside.filter(isWorked), fc.integer({ min: -80, max: 80 }), (date, count) => {
        const there = add(date, count);
        expect(there.ok && add(there.value, -count)).toEqual(ok(date));
      }),
    );
  });

  it('workingDaysBetween counts what addWorkingDays added', () => {
    fc.assert(
      fc.property(inside, fc.integer({ min: 1, max: 80 }), (date, count) => {
        const end = loopedDay(date, count);
        expect(workingDaysBetween(chineseCalendar, date, end)).toEqual(ok(count));
        expect(workingDaysBetween(chineseCalendar, end, date)).toEqual(ok(-count));
      }),
    );
  });

  it('nextWorkingDay is the day itself, or the first after it', () => {
    fc.assert(
      fc.property(inside, (date) => {
        expect(nextWorkingDay(chineseCalendar, date)).toEqual(
          ok(isWorked(date) ? date : loopedDay(date, 1)),
        );
      }),
    );
  });
});
