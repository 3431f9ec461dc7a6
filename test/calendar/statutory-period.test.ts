import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarProblem,
  chineseCalendar,
  type Deadline,
  endOfPeriod,
  type PeriodOptions,
  type Span,
  traceOfDeadline,
} from '../../src/calendar/index.js';
import { failed, type LocalDate, localDate, type Result, term } from '../../src/core/index.js';
import type { PeriodUnit } from '../../src/law/index.js';
import { isWorked, loopedDay, shifted } from './day-loop.js';

const end = (start: string, count: number, unit: PeriodUnit, options?: PeriodOptions) =>
  endOfPeriod(chineseCalendar, localDate(start), { kind: 'period', count, unit }, options);
const span = (from: string, until: string): Span => ({
  from: localDate(from),
  until: until === 'open' ? 'open' : localDate(until),
});
const shape = (result: Result<Deadline>) =>
  result.ok
    ? [result.value.end, result.value.rolledFrom ?? null, result.value.suspendedDays]
    : result.problems.map(({ code }) => code);

describe('endOfPeriod, by hand', () => {
  it('行政处罚法 64（一）: a hearing is asked for within 5 working days of the notice', () => {
    expect(end('2024-04-30', 5, 'workingDay')).toEqual({
      ok: true,
      warnings: [],
      value: {
        start: '2024-04-30',
        end: '2024-05-10',
        count: 5,
        unit: 'workingDay',
        suspendedDays: 0,
        suspensions: [],
        isFinal: true,
        calendar: chineseCalendar.id,
      },
    });
  });

  it.each([
    // 行政处罚法 67: 15 days to pay, calendar days.
    ['2024-04-30', 15, 'calendarDay', '2024-05-15', null],
    // 2024-05-01 is a Wednesday off: the holiday ends on Sunday 5 May.
    ['2024-04-16', 15, 'calendarDay', '2024-05-06', '2024-05-01'],
    // 2024-05-11 is a Saturday that is worked: no roll.
    ['2024-04-26', 15, 'calendarDay', '2024-05-11', null],
    // 2024-05-12 is a plain Sunday.
    ['2024-04-27', 15, 'calendarDay', '2024-05-13', '2024-05-12'],
    // 2024-02-10 opens the Spring Festival; Sunday 18 February is worked.
    ['2024-01-26', 15, 'calendarDay', '2024-02-18', '2024-02-10'],
    // 2024-09-30 + 1 is National Day, off until the 7th.
    ['2024-09-30', 1, 'calendarDay', '2024-10-08', '2024-10-01'],
    // 行政处罚法 60: 90 days.
    ['2024-01-01', 90, 'calendarDay', '2024-04-01', '2024-03-31'],
    ['2023-12-31', 1, 'calendarDay', '2024-01-02', '2024-01-01'],
    // 民法典 202: the corresponding day, or the last of the month.
    ['2024-01-31', 1, 'month', '2024-02-29', null],
    ['2023-01-31', 1, 'month', '2023-02-28', null],
    ['2024-02-29', 12, 'month', '2025-02-28', null],
    ['2024-02-29', 1, 'year', '2025-02-28', null],
    ['2024-02-29', 1, 'month', '2024-03-29', null],
    ['2024-08-31', 1, 'month', '2024-09-30', null],
    ['2023-11-30', 3, 'month', '2024-02-29', null],
    ['2024-05-15', 6, 'month', '2024-11-15', null],
    // 行政诉讼法 46: six months; 2024-05-04 is in the Labour Day holiday.
    ['2023-11-04', 6, 'month', '2024-05-06', '2024-05-04'],
    // 行政处罚法 36: two years; 2024-09-15 is in the Mid-Autumn holiday, until the 17th.
    ['2022-09-15', 2, 'year', '2024-09-18', '2024-09-15'],
  ] as const)('%s, %i %s: %s', (start, count, unit, expected, rolledFrom) => {
    expect(shape(end(start, count, unit))).toEqual([expected, rolledFrom, 0]);
  });

  it('leaves a rest day where it stands when the period must not grow', () => {
    expect(shape(end('2024-04-16', 15, 'calendarDay', { rollForward: false }))).toEqual([
      '2024-05-01',
      null,
      0,
    ]);
  });
});

describe('suspension', () => {
  it('行政强制法 25: 30 days of sealing, 10 of them for an inspection, end 10 days later', () => {
    // 1 to 30 March would be the days; 11 to 20 March do not count: 1–10 (10), 21–31 (11), 1–9 April (9).
    expect(
      shape(
        end('2024-02-29', 30, 'calendarDay', {
          suspensions: [span('2024-03-11', '2024-03-21')],
          rollForward: false,
        }),
      ),
    ).toEqual(['2024-04-09', null, 10]);
  });

  it('counts overlapping and touching spans once, in any order', () => {
    const suspensions = [
      span('2024-03-15', '2024-03-21'),
      span('2024-03-11', '2024-03-18'),
      span('2024-03-12', '2024-03-13'),
    ];
    expect(
      shape(end('2024-02-29', 30, 'calendarDay', { suspensions, rollForward: false })),
    ).toEqual(['2024-04-09', null, 10]);
  });

  it('of working days leaves out the working days of the span', () => {
    // 6 to 10 May would be the five; Tuesday and Wednesday do not count, Saturday 11 May is worked.
    expect(
      shape(
        end('2024-04-30', 5, 'workingDay', { suspensions: [span('2024-05-07', '2024-05-09')] }),
      ),
    ).toEqual(['2024-05-13', null, 2]);
  });

  it('rolls forward after the suspended days', () => {
    // 15 days from 26 April without 6 May: 12 May, a Sunday.
    expect(
      shape(
        end('2024-04-26', 15, 'calendarDay', { suspensions: [span('2024-05-06', '2024-05-07')] }),
      ),
    ).toEqual(['2024-05-13', '2024-05-12', 1]);
  });

  it('counts a second span only when the first has pushed the end into it', () => {
    const first = span('2024-03-05', '2024-03-10');
    const second = span('2024-03-13', '2024-03-15');
    const days = (suspensions: readonly Span[]) =>
      shape(end('2024-03-01', 10, 'calendarDay', { suspensions, rollForward: false }));
    expect(days([second])).toEqual(['2024-03-11', null, 0]);
    expect(days([first, second])).toEqual(['2024-03-18', null, 7]);
  });

  it('begins with the last day itself, and not after it', () => {
    const last = (from: string, until: string) =>
      shape(
        end('2024-03-01', 10, 'calendarDay', {
          suspensions: [span(from, until)],
          rollForward: false,
        }),
      );
    expect(last('2024-03-11', '2024-03-12')).toEqual(['2024-03-12', null, 1]);
    expect(last('2024-03-12', '2024-03-13')).toEqual(['2024-03-11', null, 0]);
  });

  it('a span that begins on the rolled day changes nothing', () => {
    // 12 May is a Sunday; the period ended there and moved to Monday.
    expect(
      shape(
        end('2024-04-27', 15, 'calendarDay', { suspensions: [span('2024-05-13', '2024-05-20')] }),
      ),
    ).toEqual(['2024-05-13', '2024-05-12', 0]);
  });

  it('before the first counted day changes nothing', () => {
    const suspensions = [span('2024-02-01', '2024-03-02'), span('2024-03-04', '2024-03-04')];
    expect(
      shape(end('2024-03-01', 10, 'calendarDay', { suspensions, rollForward: false })),
    ).toEqual(['2024-03-11', null, 0]);
    expect(shape(end('2024-02-29', 5, 'workingDay', { suspensions }))).toEqual([
      '2024-03-08',
      null,
      1,
    ]);
  });

  it('that is still open leaves the end undetermined', () => {
    const since = (from: string) => failed(calendarProblem('calendar.suspended', { since: from }));
    const open = [span('2024-03-05', 'open'), span('2024-03-03', '2024-03-06')];
    expect(end('2024-03-01', 10, 'calendarDay', { suspensions: open })).toEqual(
      since('2024-03-03'),
    );
    expect(end('2024-03-01', 3, 'month', { suspensions: open })).toEqual(since('2024-03-03'));
    expect(end('2024-03-01', 10, 'workingDay', { suspensions: open })).toEqual(since('2024-03-03'));
    expect(
      end('2026-12-25', 10, 'workingDay', { suspensions: [span('2026-12-28', 'open')] }),
    ).toEqual(since('2026-12-28'));
  });

  it('that opens after the last day changes nothing', () => {
    expect(
      shape(end('2024-03-01', 3, 'calendarDay', { suspensions: [span('2024-03-05', 'open')] })),
    ).toEqual(['2024-03-04', null, 0]);
  });
});

describe('what cannot be computed', () => {
  it('names every fault of the request at once', () => {
    expect(
      end('2024-03-01', 0.5, 'hour', { suspensions: [span('2024-03-02', '2024-03-01')] }),
    ).toEqual(
      failed(
        calendarProblem('calendar.positiveNumber', { count: '0.5' }, ['count']),
        calendarProblem('calendar.hours', {}, ['unit']),
        calendarProblem('calendar.spanReversed', { from: '2024-03-02', until: '2024-03-01' }, [
          'suspensions',
          0,
        ]),
      ),
    );
    expect(shape(end('2024-03-01', 0, 'workingDay'))).toEqual(['calendar.positiveNumber']);
    expect(shape(end('2024-03-01', -1, 'month'))).toEqual(['calendar.positiveNumber']);
  });

  it('working days in an unknown year: refused', () => {
    const unknown = failed(
      calendarProblem('calendar.notPublished', { year: 2027, firstYear: 2004, lastYear: 2026 }),
    );
    expect(end('2026-12-25', 5, 'workingDay')).toEqual(unknown);
    expect(end('2026-12-25', 1e15, 'workingDay')).toEqual(unknown);
    expect(end('2027-03-01', 1, 'workingDay')).toEqual(unknown);
    expect(
      end('2026-12-01', 5, 'workingDay', { suspensions: [span('2026-12-03', '2027-06-01')] }),
    ).toEqual(unknown);
  });

  it('calendar days that end in an unknown year: the end, flagged', () => {
    for (const [start, count, unit, expected, year] of [
      ['2026-12-20', 15, 'calendarDay', '2027-01-04', 2027],
      ['2026-11-23', 6, 'month', '2027-05-23', 2027],
      ['2026-11-23', 2, 'year', '2028-11-23', 2028],
      ['2003-01-01', 15, 'calendarDay', '2003-01-16', 2003],
    ] as const) {
      const result = end(start, count, unit);
      expect(result.ok && [result.value.end, result.value.isFinal]).toEqual([expected, false]);
      expect(result.ok && result.warnings).toEqual([
        calendarProblem('calendar.notPublished', { year, firstYear: 2004, lastYear: 2026 }),
      ]);
    }
  });

  it('without roll-forward a calendar period needs no holidays', () => {
    const result = end('2026-12-20', 15, 'calendarDay', { rollForward: false });
    expect(result.ok && [result.value.isFinal, result.warnings]).toEqual([true, []]);
  });

  it('on the last days of the last year: flagged', () => {
    const result = end('2026-12-14', 15, 'calendarDay');
    expect(result.ok && [result.value.end, result.value.isFinal]).toEqual(['2026-12-29', false]);
    expect(result.ok && result.warnings.map(({ code }) => code)).toEqual(['calendar.yearEndOpen']);
  });

  it('on the last days of the last year: flagged for working days also without roll-forward', () => {
    const result = end('2026-12-25', 4, 'workingDay', { rollForward: false });
    expect(result.ok && [result.value.end, result.value.isFinal]).toEqual(['2026-12-31', false]);
    expect(result.ok && result.warnings.map(({ code }) => code)).toEqual(['calendar.yearEndOpen']);
  });

  it('after the year 9999: refused, whatever the count', () => {
    for (const unit of ['calendarDay', 'month', 'year'] as const) {
      expect(shape(end('2024-03-01', Number.MAX_SAFE_INTEGER, unit))).toEqual([
        'calendar.endTooLate',
      ]);
    }
    expect(shape(end('9999-12-31', 1, 'calendarDay'))).toEqual(['calendar.endTooLate']);
    expect(
      shape(
        end('9999-12-01', 20, 'calendarDay', { suspensions: [span('9999-12-02', '9999-12-30')] }),
      ),
    ).toEqual(['calendar.endTooLate']);
  });
});

describe('against the plain loop', () => {
  const start = fc.integer({ min: 0, max: 5000 }).map((day) => shifted('2006-01-02', day));
  const spans = (from: LocalDate) =>
    fc.array(
      fc
        .tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: 0, max: 20 }))
        .map(([after, length]) => ({
          from: shifted(from, after),
          until: shifted(from, after + length),
        })),
      { maxLength: 5 },
    );
  const cases = start.chain((day) =>
    fc.tuple(fc.constant(day), fc.integer({ min: 1, max: 60 }), spans(day)),
  );
  const counts = (suspensions: readonly Span[]) => (date: string) =>
    !suspensions.some(({ from, until }) => from <= date && date < until);

  it('calendar days end where the loop ends', () => {
    fc.assert(
      fc.property(cases, ([day, count, suspensions]) => {
        const last = loopedDay(day, count, counts(suspensions));
        const result = end(day, count, 'calendarDay', { suspensions });
        expect(result.ok && (result.value.rolledFrom ?? result.value.end)).toBe(last);
        expect(result.ok && result.value.end).toBe(isWorked(last) ? last : loopedDay(last, 1));
      }),
      { numRuns: 1000 },
    );
  });

  it('working days end where the loop ends', () => {
    fc.assert(
      fc.property(cases, ([day, count, suspensions]) => {
        const isCounted = counts(suspensions);
        const last = loopedDay(day, count, (date) => isWorked(date) && isCounted(date));
        expect(shape(end(day, count, 'workingDay', { suspensions })).slice(0, 2)).toEqual([
          last,
          null,
        ]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('traceOfDeadline', () => {
  it('tells each step with its article', () => {
    const inspection: Span = {
      ...span('2024-05-06', '2024-05-07'),
      reason: term('检验', 'inspection'),
      basis: [{ law: '行政强制法', article: 25, paragraph: 3 }],
    };
    const result = end('2024-04-26', 15, 'calendarDay', {
      suspensions: [inspection, span('2024-06-01', 'open')],
    });
    if (!result.ok) throw new Error('the period has an end');
    const trace = traceOfDeadline(result.value);
    expect(trace.output).toBe('2024-05-13');
    expect(
      trace.children.map(({ rule, verdict, output, basis }) => [
        rule,
        verdict,
        output,
        basis.map(({ law, article }) => `${law}${article}`).join(),
      ]),
    ).toEqual([
      ['calendar.firstDay', 'applied', '2024-04-27', '民法典201'],
      ['calendar.suspension', 'applied', null, '行政强制法25'],
      ['calendar.suspension', 'notApplied', null, ''],
      ['calendar.lastDay', 'applied', '2024-05-12', ''],
      ['calendar.rollForward', 'applied', '2024-05-13', '民法典203'],
    ]);
  });

  it('cites 民法典 202 for months and years alone, and leaves an unknown roll undetermined', () => {
    const result = end('2026-11-23', 6, 'month');
    if (!result.ok) throw new Error('the period has an end');
    const steps = traceOfDeadline(result.value).children;
    expect(steps.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ['calendar.firstDay', 'applied'],
      ['calendar.lastDay', 'applied'],
      ['calendar.rollForward', 'undetermined'],
    ]);
    expect(steps[1]?.basis).toEqual([{ law: '民法典', version: '2021-01-01', article: 202 }]);
  });
});
