import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  coreProblem,
  DefectError,
  daysBetween,
  epochDayOf,
  epochMillisecondsOf,
  failed,
  instant,
  type LocalDate,
  localDate,
  localDateOfEpochDay,
  localDateOfInstant,
  ok,
  parseInstant,
  parseLocalDate,
  type Result,
} from '../../src/core/index.js';
import { dates, epochDays, hostileStrings, notStrings } from './arbitraries.js';

const codesOf = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ code }) => code);

describe('parseLocalDate', () => {
  it.each(['2024-02-29', '2000-02-29', '1000-01-01', '9999-12-31', '2026-04-30', '2026-12-31'])(
    'reads %s',
    (text) => {
      expect(parseLocalDate(text)).toEqual(ok(text));
    },
  );

  it.each([
    '2026-02-30',
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '2026-99-99',
  ])('knows that there is no %s', (text) => {
    expect(parseLocalDate(text)).toEqual(failed(coreProblem('date.notInCalendar', { text })));
  });

  it.each([
    '2026-2-3',
    '20260203',
    '2026/02/03',
    '2026-02-03T00:00:00Z',
    '2026-02-03\n',
    ' 2026-02-03',
    '0999-12-31',
    '10000-01-01',
    '+02026-02-03',
    '２０２６-０２-０３',
    '2026年2月3日',
    '2026–02–03',
  ])('refuses the form of %s', (text) => {
    expect(codesOf(parseLocalDate(text))).toEqual(['date.malformed']);
  });

  it.each(notStrings)('refuses what is not a string: %o', (input) => {
    expect(codesOf(parseLocalDate(input))).toEqual(['input.notString']);
    expect(codesOf(parseInstant(input))).toEqual(['input.notString']);
  });

  it('refuses hostile strings, and shows little of them', () => {
    for (const text of hostileStrings) {
      expect(codesOf(parseLocalDate(text))).toEqual(['date.malformed']);
      expect(codesOf(parseInstant(text))).toEqual(['instant.malformed']);
      expect(JSON.stringify(parseLocalDate(text)).length).toBeLessThan(500);
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string({ unit: 'binary' }), (input, text) => {
        for (const parse of [parseLocalDate, parseInstant]) {
          parse(input);
          parse(text);
        }
      }),
    );
  });

  it('accepts exactly the days that count, in their order', () => {
    let date: string = '1999-12-31';
    let days = 0;
    for (let year = 2000; year <= 2400; year += 100) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          if (!parseLocalDate(text).ok) continue;
          expect(text > date).toBe(true);
          date = text;
          days += 1;
        }
      }
    }
    expect(days).toBe(366 + 365 + 365 + 365 + 366);
  });
});

describe('whole days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2024-05-06', 19_849],
    ['1000-01-01', -354_285],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (text, day) => {
    expect(epochDayOf(localDate(text))).toBe(day);
    expect(localDateOfEpochDay(day)).toBe(text);
  });

  it('go back and forth over the years 1000 to 9999, as UTC counts them', () => {
    fc.assert(
      fc.property(epochDays, (day) => {
        const date = localDateOfEpochDay(day);
        expect(parseLocalDate(date)).toEqual(ok(date));
        expect(epochDayOf(date)).toBe(day);
        expect(date).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }),
      { numRuns: 2000 },
    );
  });

  it('hold every day of four centuries', () => {
    let date: LocalDate = localDate('1970-01-01');
    for (let day = 1; day <= 146_097; day += 1) {
      const next = addDays(date, 1);
      if (!(next > date && epochDayOf(next) === day)) expect.fail(`${date}, ${next}`);
      date = next;
    }
    expect(date).toBe('2370-01-01');
  });

  it('add and count', () => {
    expect(addDays(localDate('2024-02-28'), 2)).toBe('2024-03-01');
    expect(addDays(localDate('2023-02-28'), 1)).toBe('2023-03-01');
    expect(addDays(localDate('2024-01-01'), -1)).toBe('2023-12-31');
    expect(daysBetween(localDate('2024-01-01'), localDate('2024-03-31'))).toBe(90);
    expect(daysBetween(localDate('2024-03-31'), localDate('2024-01-01'))).toBe(-90);
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(Math.sign(daysBetween(from, to))).toBe(from < to ? 1 : from > to ? -1 : 0);
      }),
    );
  });

  it.each([-354_286, 2_932_897, 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'day %d is a defect of the caller',
    (day) => {
      expect(() => localDateOfEpochDay(day)).toThrow(DefectError);
    },
  );
});

describe('addMonths', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-08-31', 1, '2024-09-30'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-05-06', 0, '2024-05-06'],
    ['2024-11-30', 3, '2025-02-28'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(localDate(date), months)).toBe(expected);
  });

  it('keeps the day, or gives the last of the month', () => {
    const near = fc.integer({ min: -300_000, max: 2_900_000 }).map(localDateOfEpochDay);
    fc.assert(
      fc.property(near, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const moved = addMonths(date, months);
        expect(parseLocalDate(moved)).toEqual(ok(moved));
        const monthOf = (text: string): number =>
          Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(monthOf(moved) - monthOf(date)).toBe(months);
        const isLast = addDays(moved, 1).endsWith('-01');
        expect(moved.slice(8) === date.slice(8) || (isLast && moved.slice(8) < date.slice(8))).toBe(
          true,
        );
      }),
    );
  });

  it.each([
    ['9999-12-01', 1],
    ['1000-01-01', -1],
    ['2024-01-01', 0.5],
    ['2024-01-01', Number.NaN],
  ])('%s and %d months is a defect of the caller', (date, months) => {
    expect(() => addMonths(localDate(date), months)).toThrow(DefectError);
  });
});

describe('instants', () => {
  it.each([
    ['2024-05-06T09:30:00+08:00', 1_714_959_000_000],
    ['2024-05-06T01:30:00Z', 1_714_959_000_000],
    ['2024-05-06T01:30Z', 1_714_959_000_000],
    ['2024-05-05T20:30:00.250-05:00', 1_714_959_000_250],
    ['1970-01-01T00:00:00Z', 0],
    ['1969-12-31T23:59:59.999Z', -1],
    ['1969-12-31T23:59:59.9999Z', -1],
    ['1970-01-01T00:00:01.001Z', 1001],
    ['1970-01-01T00:00:00.5Z', 500],
    ['2024-05-06T01:30:00.999999999Z', 1_714_959_000_999],
  ])('%s is %i ms', (text, milliseconds) => {
    expect(parseInstant(text)).toEqual(ok(text));
    expect(epochMillisecondsOf(instant(text))).toBe(milliseconds);
  });

  it.each([
    '2024-05-06',
    '2024-05-06T09:30:00',
    '2024-05-06 09:30:00+08:00',
    '2024-05-06T24:00:00+08:00',
    '2024-05-06T09:60:00+08:00',
    '2024-05-06T09:30:60+08:00',
    '2024-05-06T09:30:00+0800',
    '2024-05-06T09:30:00+15:00',
    '2024-02-30T09:30:00+08:00',
    '2024-05-06t09:30:00z',
    '2024-05-06T09:30:00+08:00[Asia/Shanghai]',
  ])('refuses %s', (text) => {
    expect(parseInstant(text)).toEqual(failed(coreProblem('instant.malformed', { text })));
  });

  it('fall on a day in China, whatever the offset', () => {
    expect(localDateOfInstant(instant('2024-05-06T17:00:00Z'))).toBe('2024-05-07');
    expect(localDateOfInstant(instant('2024-05-06T15:59:59.999Z'))).toBe('2024-05-06');
    expect(localDateOfInstant(instant('2024-05-06T16:00:00Z'))).toBe('2024-05-07');
    expect(localDateOfInstant(instant('2024-05-06T00:00:00+08:00'))).toBe('2024-05-06');
    expect(localDateOfInstant(instant('2024-05-06T23:59:59.999999999+08:00'))).toBe('2024-05-06');
  });

  it.each(['1000-01-01T00:00:00+14:00', '9999-12-31T23:59:59-08:00', '9999-12-31T16:00:00Z'])(
    'refuses %s, whose day in China no date can write',
    (text) => {
      expect(parseInstant(text)).toEqual(failed(coreProblem('instant.outOfRange', { text })));
    },
  );

  it('has a day in China for every instant that is read', () => {
    const two = (max: number): fc.Arbitrary<string> =>
      fc.nat(max).map((value) => String(value).padStart(2, '0'));
    fc.assert(
      fc.property(
        fc.oneof(dates, fc.constantFrom('1000-01-01', '9999-12-31')),
        two(23),
        two(59),
        fc.constantFrom('Z', '+08:00', '+14:00', '-12:00', '-05:30'),
        (date, hour, minute, offset) => {
          const read = parseInstant(`${date}T${hour}:${minute}${offset}`);
          if (!read.ok) {
            expect(codesOf(read)).toEqual(['instant.outOfRange']);
            return;
          }
          const day = localDateOfInstant(read.value);
          expect(parseLocalDate(day)).toEqual(ok(day));
          if (offset === '+08:00') expect(day).toBe(date);
        },
      ),
    );
  });

  it('are literals of source code: a mistyped one is a defect', () => {
    expect(() => localDate('2026-02-30')).toThrow(DefectError);
    expect(() => instant('2026-02-28')).toThrow(DefectError);
  });
});
