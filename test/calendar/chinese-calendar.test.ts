import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { publishedYears } from '../../src/calendar/holidays.js';
import {
  calendarDayOn,
  chineseCalendar,
  isWorkingDay,
  workingDayCalendar,
} from '../../src/calendar/index.js';
import { localDate, ok } from '../../src/core/index.js';
import { isWorked, shifted } from './day-loop.js';

describe('the generated years', () => {
  it('are what the generator writes today', () => {
    const script = fileURLToPath(new URL('../../scripts/build-holidays.mjs', import.meta.url));
    const run = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
  });

  it('parse without a problem, and make the calendar', () => {
    const parsed = workingDayCalendar(publishedYears);
    expect(parsed).toEqual(ok(chineseCalendar));
  });

  it('run from 2004 to 2026', () => {
    expect(chineseCalendar.firstDay).toBe('2004-01-01');
    expect(chineseCalendar.lastDay).toBe('2026-12-31');
    expect(chineseCalendar.years.map(({ year }) => year)).toEqual(
      Array.from({ length: 23 }, (_, index) => 2004 + index),
    );
  });

  it('give each festival the name of the holiday measures', () => {
    const names = new Set(
      chineseCalendar.years.flatMap(({ holidays }) => holidays.map(({ name }) => name)),
    );
    expect([...names].sort()).toEqual(
      [
        '元旦',
        '春节',
        '清明节',
        '劳动节',
        '端午节',
        '中秋节',
        '国庆节',
        '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日',
      ].sort(),
    );
  });

  it('never touch the December before earlier than its 29th: only the last three days stay open', () => {
    const touched = chineseCalendar.years
      .flatMap(({ year, holidays, makeUpDays }) =>
        [...holidays.map(({ firstDay }) => firstDay), ...makeUpDays].filter(
          (date) => Number(date.slice(0, 4)) < year,
        ),
      )
      .sort((left, right) => (left.slice(5) < right.slice(5) ? -1 : 1));
    expect(touched[0]?.slice(5)).toBe('12-29');
    expect(touched).toHaveLength(8);
  });

  it('agree with the table of the notices 2023 to 2026, written by hand', () => {
    const off: Readonly<Record<string, string>> = {
      2023: '12-31..01-02 01-21..01-27 04-05 04-29..05-03 06-22..06-24 09-29..10-06',
      2024: '01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10 09-15..09-17 10-01..10-07',
      2025: '01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08',
      2026: '01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07',
    };
    const worked: Readonly<Record<string, string>> = {
      2023: '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
      2024: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
      2025: '01-26 02-08 04-27 09-28 10-11',
      2026: '01-04 02-14 02-28 05-09 09-20 10-10',
    };
    for (const { year, holidays, makeUpDays } of chineseCalendar.years.slice(-4)) {
      const days = holidays.flatMap(({ firstDay, lastDay }) => {
        const list = [firstDay];
        for (let day = firstDay; day < lastDay; ) {
          day = shifted(day, 1);
          list.push(day);
        }
        return list.map((day) => day.slice(5));
      });
      const expected = (off[year] ?? '').split(' ').flatMap((span) => {
        const [first = '', last = first] = span.split('..');
        const from = `${first > last ? year - 1 : year}-${first}`;
        const list = [first];
        for (let day = from; day.slice(5) !== last; ) {
          day = shifted(day, 1);
          list.push(day.slice(5));
        }
        return list;
      });
      expect(days).toEqual(expected);
      expect(makeUpDays.map((day) => day.slice(5))).toEqual((worked[year] ?? '').split(' '));
    }
  });
});

describe('every day from 2004 to 2026', () => {
  it('is worked exactly when the table of chinese-days says so', () => {
    for (
      let day = chineseCalendar.firstDay;
      day <= chineseCalendar.lastDay;
      day = shifted(day, 1)
    ) {
      const answer = isWorkingDay(chineseCalendar, day);
      expect([day, answer.ok && answer.value]).toEqual([day, isWorked(day)]);
    }
  });

  it('has a kind that agrees with being worked', () => {
    for (
      let day = chineseCalendar.firstDay;
      day <= chineseCalendar.lastDay;
      day = shifted(day, 1)
    ) {
      const found = calendarDayOn(chineseCalendar, day);
      expect(found.ok && /workingDay|makeUpDay/.test(found.value.kind)).toBe(isWorked(day));
    }
  });
});

describe('calendarDayOn', () => {
  it.each([
    ['2024-05-06', 'workingDay', null],
    ['2024-05-11', 'makeUpDay', null],
    ['2024-05-12', 'weekend', null],
    ['2024-05-04', 'holiday', '劳动节'],
    ['2018-12-29', 'makeUpDay', null],
    ['2018-12-31', 'holiday', '元旦'],
    ['2023-09-29', 'holiday', '中秋节'],
    ['2023-09-30', 'holiday', '国庆节'],
  ] as const)('%s is a %s', (date, kind, holiday) => {
    expect(calendarDayOn(chineseCalendar, localDate(date))).toEqual(ok({ date, kind, holiday }));
  });

  it('does not know 2027', () => {
    expect(calendarDayOn(chineseCalendar, localDate('2027-01-01')).ok).toBe(false);
  });
});
