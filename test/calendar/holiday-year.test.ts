import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  calendarDayOn,
  calendarProblem,
  chineseCalendar,
  extendCalendar,
  type HolidayYear,
  isWorkingDay,
  parseHolidayYear,
  workingDayCalendar,
} from '../../src/calendar/index.js';
import { coreProblem, failed, localDate, ok } from '../../src/core/index.js';

/** Invented for the test: no notice for 2027 was read. */
const invented: HolidayYear = {
  year: 2027,
  source: 'invented for this test',
  holidays: [{ name: '元旦', firstDay: localDate('2026-12-31'), lastDay: localDate('2027-01-03') }],
  makeUpDays: [localDate('2027-01-09')],
};

const bare = (year: number) => ({ year, source: 'x', holidays: [], makeUpDays: [] });

describe('parseHolidayYear', () => {
  it('keeps what it does not know', () => {
    const input = { ...invented, note: 'kept' };
    expect(parseHolidayYear(input)).toEqual(ok(input));
  });

  it('names every problem, each at its place', () => {
    expect(
      parseHolidayYear({
        year: 20.5,
        source: ' ',
        holidays: [{ name: 3, firstDay: '2027-02-30', lastDay: null }, 'x'],
        makeUpDays: { 0: '2027-01-09' },
      }),
    ).toEqual(
      failed(
        calendarProblem('calendar.textMissing', { field: 'source' }, ['source']),
        calendarProblem('calendar.textMissing', { field: 'name' }, ['holidays', 0, 'name']),
        coreProblem('date.notInCalendar', { text: '2027-02-30' }, ['holidays', 0, 'firstDay']),
        coreProblem('input.notString', { actual: 'null' }, ['holidays', 0, 'lastDay']),
        coreProblem('input.notObject', { actual: 'x' }, ['holidays', 1]),
        calendarProblem('calendar.listMalformed', { most: 366, actual: 'object' }, ['makeUpDays']),
        calendarProblem('calendar.yearMalformed', { year: '20.5' }, ['year']),
      ),
    );
  });

  it('refuses days outside the year, reversed spans, make-up days on weekdays or holidays', () => {
    expect(
      parseHolidayYear({
        ...invented,
        holidays: [
          { name: '春节', firstDay: '2026-11-30', lastDay: '2028-01-01' },
          { name: '春节', firstDay: '2027-01-02', lastDay: '2027-01-03' },
        ],
        makeUpDays: ['2027-01-03', '2027-01-04'],
      }),
    ).toEqual(
      failed(
        calendarProblem('calendar.dayOutsideYear', { date: '2026-11-30', year: 2027 }, [
          'holidays',
          0,
          'firstDay',
        ]),
        calendarProblem('calendar.dayOutsideYear', { date: '2028-01-01', year: 2027 }, [
          'holidays',
          0,
          'lastDay',
        ]),
        calendarProblem('calendar.dayTwice', { date: '2027-01-03' }, ['makeUpDays', 0]),
        calendarProblem('calendar.makeUpOnWeekday', { date: '2027-01-04' }, ['makeUpDays', 1]),
        calendarProblem('calendar.dayTwice', { date: '2027-01-04' }, ['makeUpDays', 1]),
      ),
    );
    expect(
      parseHolidayYear({
        ...invented,
        holidays: [{ name: '春节', firstDay: '2027-02-03', lastDay: '2027-02-02' }],
      }),
    ).toEqual(
      failed(
        calendarProblem('calendar.spanReversed', { from: '2027-02-03', until: '2027-02-02' }, [
          'holidays',
          0,
        ]),
      ),
    );
  });

  it.each([
    [null],
    [42],
    ['{}'],
    [[]],
    ['\ud800'],
    [JSON.parse('{"__proto__": {"year": 2027}}')],
    [{ ...bare(2027), holidays: new Array(100_000) }],
    [{ ...bare(2027), makeUpDays: new Array(366).fill('😀'.repeat(1000)) }],
  ])('refuses %s', (input) => {
    expect(parseHolidayYear(input).ok).toBe(false);
  });
});

describe('workingDayCalendar', () => {
  it('needs years that follow one another', () => {
    expect(workingDayCalendar([])).toEqual(failed(calendarProblem('calendar.noYears', {})));
    expect(workingDayCalendar([bare(2024), bare(2026)])).toEqual(
      failed(calendarProblem('calendar.yearGap', { expected: 2025, year: 2026 }, [1, 'year'])),
    );
    expect(workingDayCalendar([bare(2024), bare(2024)])).toEqual(
      failed(calendarProblem('calendar.yearGap', { expected: 2025, year: 2024 }, [1, 'year'])),
    );
  });

  it('gives the problems of each year under its index', () => {
    expect(workingDayCalendar([bare(2024), 7])).toEqual(
      failed(coreProblem('input.notObject', { actual: '7' }, [1])),
    );
  });

  it.each([null, 'x', {}, new Array(5000)])('refuses %s', (years) => {
    expect(workingDayCalendar(years).ok).toBe(false);
  });

  it('has weekends alone where nothing is arranged, whatever day the first year begins with', () => {
    for (let year = 2001; year <= 2012; year += 1) {
      const calendar = workingDayCalendar([bare(year)]);
      if (!calendar.ok) throw new Error('the year is faulty');
      for (let day = 1; day <= 31; day += 1) {
        const date = `${year}-01-${String(day).padStart(2, '0')}`;
        const isWeekday = ![0, 6].includes(new Date(date).getUTCDay());
        const worked = isWorkingDay(calendar.value, localDate(date));
        expect([date, worked.ok && worked.value]).toEqual([date, isWeekday]);
      }
    }
  });

  it('takes the first and the last year that a date can have', () => {
    const ends = [workingDayCalendar([bare(1000)]), workingDayCalendar([bare(9999)])];
    expect(ends.map((end) => end.ok && end.value.firstDay)).toEqual(['1000-01-01', '9999-01-01']);
  });

  it('has an id that changes with a working day, not with a name', () => {
    const id = (year: unknown) => {
      const calendar = workingDayCalendar([year]);
      return calendar.ok ? calendar.value.id : undefined;
    };
    const holidays = [{ name: '元旦', firstDay: '2024-01-01', lastDay: '2024-01-01' }];
    expect(id({ ...bare(2024), holidays })).not.toBe(id(bare(2024)));
    expect(id({ ...bare(2024), holidays, source: 'y' })).toBe(id({ ...bare(2024), holidays }));
  });
});

describe('extendCalendar', () => {
  it('adds the year after the last, whose notice may change the last days before it', () => {
    const extended = extendCalendar(chineseCalendar, invented);
    if (!extended.ok) throw new Error('the year is faulty');
    const calendar = extended.value;
    expect(calendar.lastDay).toBe('2027-12-31');
    expect(calendar.id).not.toBe(chineseCalendar.id);
    expect(isWorkingDay(calendar, localDate('2026-12-30'))).toEqual(ok(true));
    expect(isWorkingDay(calendar, localDate('2026-12-31'))).toEqual(ok(false));
    expect(calendarDayOn(calendar, localDate('2026-12-31'))).toEqual(
      ok({ date: '2026-12-31', kind: 'holiday', holiday: '元旦' }),
    );
    expect(addWorkingDays(calendar, localDate('2026-12-30'), 6)).toEqual(ok('2027-01-09'));
    expect(addWorkingDays(calendar, localDate('2024-04-30'), 5)).toEqual(ok('2024-05-10'));
  });

  it('leaves the calendar as it was', () => {
    extendCalendar(chineseCalendar, invented);
    expect(chineseCalendar.lastDay).toBe('2026-12-31');
    expect(chineseCalendar.years).toHaveLength(23);
  });

  it('replaces a year whose arrangement was amended', () => {
    const amended = { ...bare(2026), source: 'amended' };
    const calendar = extendCalendar(chineseCalendar, amended);
    expect(calendar.ok && calendar.value.years.at(-1)).toEqual(amended);
    expect(calendar.ok && isWorkingDay(calendar.value, localDate('2026-02-16'))).toEqual(ok(true));
  });

  it('refuses a gap, and a faulty year', () => {
    expect(extendCalendar(chineseCalendar, bare(2028))).toEqual(
      failed(calendarProblem('calendar.yearGap', { expected: 2027, year: 2028 }, ['year'])),
    );
    expect(extendCalendar(chineseCalendar, bare(2003)).ok).toBe(false);
    expect(extendCalendar(chineseCalendar, { ...bare(2027), source: '' })).toEqual(
      failed(calendarProblem('calendar.textMissing', { field: 'source' }, ['source'])),
    );
  });
});
