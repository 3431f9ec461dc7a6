import { describe, expect, it } from 'vitest';
import { calendarProblem, periodOfDays } from '../../src/calendar/index.js';
import { failed, localDate, ok } from '../../src/core/index.js';

describe('the unit of 日 belongs to the text and the number', () => {
  it.each([
    ['行政处罚法', [2, 3, 5, 7], [1, 4, 6, 10, 15, 90]],
    ['行政强制法', [2, 3, 5, 7, 10], [11, 15, 30, 60]],
    ['行政复议法', [3, 5, 7, 10], [2, 15, 30, 60]],
    ['住房和城乡建设行政处罚程序规定', [3, 5, 7, 10, 15], [2, 30]],
  ] as const)('%s: %j are working days, %j are not', (law, working, calendar) => {
    const units = (counts: readonly number[]) =>
      counts.map((count) => {
        const period = periodOfDays(law, count);
        return period.ok ? period.value.unit : period.problems[0]?.code;
      });
    expect(units(working)).toEqual(working.map(() => 'workingDay'));
    expect(units(calendar)).toEqual(calendar.map(() => 'calendarDay'));
  });

  it('is not settled where the text has no clause', () => {
    expect(periodOfDays('国家赔偿法', 10)).toEqual(
      failed(
        calendarProblem('calendar.unitUndetermined', {
          law: '国家赔偿法',
          count: 10,
          cautious: 'calendarDay',
        }),
      ),
    );
    expect(periodOfDays('没有这部法', 5)).toEqual(
      failed(
        calendarProblem('calendar.unitUndetermined', {
          law: '没有这部法',
          count: 5,
          cautious: 'unknown',
        }),
      ),
    );
  });

  it('行政许可法 82 speaks of the periods of the organ alone (47: the party asks within 五日)', () => {
    expect(periodOfDays('行政许可法', 20)).toEqual(
      ok({ kind: 'period', count: 20, unit: 'workingDay' }),
    );
    expect(periodOfDays('行政许可法', 5, { bearer: 'party' })).toEqual(
      failed(
        calendarProblem('calendar.unitUndetermined', {
          law: '行政许可法',
          count: 5,
          cautious: 'workingDay',
        }),
      ),
    );
  });

  it('a clause does not reach back: 行政处罚法 85 is in force from 2021-07-15', () => {
    const on = (date: string) => periodOfDays('行政处罚法', 5, { on: localDate(date) });
    expect(on('2021-07-15').ok).toBe(true);
    expect(on('2021-07-14').ok).toBe(false);
  });

  it('needs a positive whole number', () => {
    for (const count of [0, -5, 2.5, Number.NaN])
      expect(periodOfDays('行政处罚法', count)).toEqual(
        failed(calendarProblem('calendar.positiveNumber', { count: String(count) })),
      );
  });
});
