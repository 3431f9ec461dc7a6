import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  checkTimeline,
  coreProblem,
  type LocalDate,
  localDate,
  type Period,
  type Timeline,
  valueOn,
} from '../../src/core/index.js';

const basis = [{ law: '行政处罚法', article: 64 }];
const period = <T>(from: string, until: string, value: T | 'repealed'): Period<T> => ({
  from: localDate(from),
  until: until === 'open' ? 'open' : localDate(until),
  value,
  basis,
});
const timeline: Timeline<number> = {
  id: 'fine',
  verifiedThrough: localDate('2025-12-31'),
  periods: [
    period('1996-10-01', '2009-08-27', 3),
    period('2009-08-27', '2021-07-15', 5),
    period<number>('2021-07-15', 'open', 'repealed'),
  ],
};

describe('valueOn', () => {
  it.each([
    ['1996-09-30', { status: 'notYet', from: '1996-10-01' }],
    ['1996-10-01', { status: 'inForce', value: 3, verified: true, period: timeline.periods[0] }],
    ['2009-08-26', { status: 'inForce', value: 3, verified: true, period: timeline.periods[0] }],
    ['2009-08-27', { status: 'inForce', value: 5, verified: true, period: timeline.periods[1] }],
    ['2021-07-14', { status: 'inForce', value: 5, verified: true, period: timeline.periods[1] }],
    ['2021-07-15', { status: 'repealed', verified: true, period: timeline.periods[2] }],
    ['2025-12-31', { status: 'repealed', verified: true, period: timeline.periods[2] }],
    ['2026-01-01', { status: 'repealed', verified: false, period: timeline.periods[2] }],
  ])('on %s', (on, expected) => {
    expect(valueOn(timeline, localDate(on))).toEqual(expected);
  });

  it('flags a value in force past the day through which the sources were read', () => {
    const open = { ...timeline, periods: [period('2021-07-15', 'open', 5)] };
    expect(valueOn(open, localDate('2026-01-01'))).toMatchObject({ value: 5, verified: false });
  });

  it('tells a gap from a repeal, and has a gap after the last end', () => {
    const broken = {
      ...timeline,
      periods: [period('2020-01-01', '2021-01-01', 1), period('2021-02-01', '2022-01-01', 2)],
    };
    expect(valueOn(broken, localDate('2021-01-01'))).toEqual({ status: 'gap' });
    expect(valueOn(broken, localDate('2021-01-31'))).toEqual({ status: 'gap' });
    expect(valueOn(broken, localDate('2022-01-01'))).toEqual({ status: 'gap' });
    expect(valueOn({ ...timeline, periods: [] }, localDate('2021-01-01'))).toEqual({
      status: 'gap',
    });
  });
});

describe('checkTimeline', () => {
  const check = (...periods: readonly Period<number>[]) => checkTimeline({ ...timeline, periods });
  const name = { timeline: 'fine' };

  it('finds nothing wrong with a good one', () => {
    expect(checkTimeline(timeline)).toEqual([]);
  });

  it('finds no period', () => {
    expect(check()).toEqual([coreProblem('timeline.empty', name)]);
  });

  it('finds a gap', () => {
    expect(check(period('2020-01-01', '2021-01-01', 1), period('2021-01-02', 'open', 2))).toEqual([
      coreProblem('timeline.gap', { ...name, from: '2021-01-01', until: '2021-01-02' }, [
        'periods',
        0,
      ]),
    ]);
  });

  it('finds an overlap, also with a period that does not end', () => {
    const overlap = coreProblem('timeline.overlap', { ...name, from: '2020-12-31' }, [
      'periods',
      0,
    ]);
    const second = period('2020-12-31', 'open', 2);
    expect(check(period('2020-01-01', '2021-01-01', 1), second)).toEqual([overlap]);
    expect(check(period('2020-01-01', 'open', 1), second)).toEqual([overlap]);
  });

  it('finds periods in the wrong order', () => {
    expect(
      check(period('2021-01-01', '2022-01-01', 2), period('2020-01-01', '2021-01-01', 1)),
    ).toEqual([coreProblem('timeline.overlap', { ...name, from: '2020-01-01' }, ['periods', 0])]);
  });

  it('finds all faults of one period', () => {
    expect(check({ ...period('2020-01-01', '2020-01-01', 1), basis: [] })).toEqual([
      coreProblem('timeline.uncited', { ...name, from: '2020-01-01' }, ['periods', 0]),
      coreProblem('timeline.emptyPeriod', { ...name, from: '2020-01-01', until: '2020-01-01' }, [
        'periods',
        0,
      ]),
    ]);
  });

  it('leaves no day without a value and none with two', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lengths, fc.nat(3000), (days, offset) => {
        let from: LocalDate = localDate('2000-01-01');
        const periods = days.map((length, index) => {
          const until = addDays(from, length);
          const one: Period<number> = { from, until, value: index, basis };
          from = until;
          return one;
        });
        const built = { ...timeline, periods };
        expect(checkTimeline(built)).toEqual([]);
        const on = addDays(localDate('2000-01-01'), offset);
        const holding = periods.filter(
          (one) => one.from <= on && one.until !== 'open' && on < one.until,
        );
        const found = valueOn(built, on);
        expect(holding).toEqual(found.status === 'inForce' ? [found.period] : []);
      }),
    );
  });
});
