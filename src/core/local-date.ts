/*
 * 日期与时刻. A civil date has no time zone, so its arithmetic is on whole days since 1970-01-01 (proleptic Gregorian,
 * the days-from-civil method) and never on `Date`, whose days depend on the process's time zone.
 * An instant writes its offset, so its milliseconds are the same arithmetic on its digits. date-fns reads fractions of a
 * second as floats, and 23:59:59.999999999 would be the next day.
 */
import { type Brand, DefectError } from './brand.js';
import { shown } from './problem.js';
import { coreProblem } from './problems.js';
import { failed, ok, type Result } from './result.js';

/** 日期: a civil date, `YYYY-MM-DD`, years 1000 to 9999; strings compare in calendar order. */
export type LocalDate = Brand<'LocalDate'>;

/** 时刻: an instant, ISO 8601 with an offset, as it was written: `2024-05-06T09:30:00+08:00`. */
export type Instant = Brand<'Instant'>;

const DATE = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const INSTANT =
  /^[1-9]\d{3}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
const FIRST_EPOCH_DAY = -354_285;
const LAST_EPOCH_DAY = 2_932_896;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** Days in a month (1 to 12). */
function monthLength(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (MONTH_LENGTHS[month - 1] as number);
}

/**
 * 解析日期: reads `YYYY-MM-DD`; a day that the calendar lacks is refused.
 *
 * Fails: `input.notString`, `date.malformed`, `date.notInCalendar`.
 *
 * @example
 * parseLocalDate('2024-02-29') // => ok('2024-02-29')
 * parseLocalDate('2026-02-30').ok // => false
 */
export function parseLocalDate(input: unknown): Result<LocalDate> {
  if (typeof input !== 'string')
    return failed(coreProblem('input.notString', { actual: shown(input) }));
  if (!DATE.test(input)) return failed(coreProblem('date.malformed', { text: shown(input) }));
  return isInCalendar(input)
    ? ok(input as LocalDate)
    : failed(coreProblem('date.notInCalendar', { text: input }));
}

/** Whether the calendar has the day that a text begins with, of the form of a date. */
function isInCalendar(text: string): boolean {
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(digits(text, 0, 4), month);
}

/**
 * A date written in source code. A mistyped literal is a defect and throws; input goes through {@link parseLocalDate}.
 *
 * @example
 * localDate('2024-05-06') // => '2024-05-06'
 */
export function localDate(literal: string): LocalDate {
  const parsed = parseLocalDate(literal);
  if (!parsed.ok) throw new DefectError(`localDate: ${literal}`);
  return parsed.value;
}

/**
 * Whole days from 1970-01-01 to the date.
 *
 * @example
 * epochDayOf(localDate('1970-01-02')) // => 1
 */
export function epochDayOf(date: LocalDate): number {
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 7);
  const day = digits(date, 8, 10);
  const marchYear = month <= 2 ? year - 1 : year;
  const dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0) + day - 1;
  return (
    marchYear * 365 +
    ((marchYear / 4) | 0) -
    ((marchYear / 100) | 0) +
    ((marchYear / 400) | 0) +
    dayOfYear -
    719_468
  );
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) value = value * 10 + text.charCodeAt(index) - 48;
  return value;
}

/**
 * The date so many days after 1970-01-01. The day must fall in the years 1000 to 9999; calendar functions check before.
 *
 * @example
 * localDateOfEpochDay(19849) // => '2024-05-06'
 */
export function localDateOfEpochDay(epochDay: number): LocalDate {
  if (!Number.isInteger(epochDay) || epochDay < FIRST_EPOCH_DAY || epochDay > LAST_EPOCH_DAY)
    throw new DefectError(`localDateOfEpochDay: ${epochDay}`);
  const shifted = epochDay + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dateText(year, month, day);
}

function dateText(year: number, month: number, day: number): LocalDate {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as LocalDate;
}

/**
 * The date so many calendar days later (or earlier, when negative).
 *
 * @example
 * addDays(localDate('2024-02-28'), 2) // => '2024-03-01'
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  return localDateOfEpochDay(epochDayOf(date) + days);
}

/**
 * The same day of the month so many months later; where the month lacks it, the month's last day.
 *
 * @example
 * addMonths(localDate('2024-01-31'), 1) // => '2024-02-29'
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const total = digits(date, 0, 4) * 12 + digits(date, 5, 7) - 1 + months;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  if (!Number.isInteger(months) || year < 1000 || year > 9999)
    throw new DefectError(`addMonths: ${date} + ${months}`);
  return dateText(year, month, Math.min(digits(date, 8, 10), monthLength(year, month)));
}

/**
 * Whole days from one date to another; negative when `to` is earlier.
 *
 * @example
 * daysBetween(localDate('2024-01-01'), localDate('2024-03-31')) // => 90
 */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDayOf(to) - epochDayOf(from);
}

/**
 * 解析时刻: reads an ISO 8601 instant; the offset must be written.
 *
 * Fails: `input.notString`, `instant.malformed`, `instant.outOfRange` outside the years 1000 to 9999 in China.
 *
 * @example
 * parseInstant('2024-05-06T09:30:00+08:00') // => ok('2024-05-06T09:30:00+08:00')
 * parseInstant('2024-05-06T09:30:00').ok // => false
 */
export function parseInstant(input: unknown): Result<Instant> {
  if (typeof input !== 'string')
    return failed(coreProblem('input.notString', { actual: shown(input) }));
  if (!INSTANT.test(input) || !isInCalendar(input))
    return failed(coreProblem('instant.malformed', { text: shown(input) }));
  const year = digits(input, 0, 4);
  // An offset moves it by less than a day.
  if (year > 1000 && year < 9999) return ok(input as Instant);
  const epochDay = epochDayInChina(input as Instant);
  return epochDay >= FIRST_EPOCH_DAY && epochDay <= LAST_EPOCH_DAY
    ? ok(input as Instant)
    : failed(coreProblem('instant.outOfRange', { text: input }));
}

/**
 * An instant written in source code. A mistyped literal is a defect and throws; input goes through {@link parseInstant}.
 *
 * @example
 * instant('2024-05-06T01:30:00Z') // => '2024-05-06T01:30:00Z'
 */
export function instant(literal: string): Instant {
  const parsed = parseInstant(literal);
  if (!parsed.ok) throw new DefectError(`instant: ${literal}`);
  return parsed.value;
}

/**
 * Milliseconds since 1970-01-01T00:00Z; what is finer than a millisecond is dropped.
 *
 * @example
 * epochMillisecondsOf(instant('1970-01-01T08:00:01+08:00')) // => 1000
 */
export function epochMillisecondsOf(at: Instant): number {
  const hasSeconds = at[16] === ':';
  const seconds =
    digits(at, 11, 13) * 3600 + digits(at, 14, 16) * 60 + (hasSeconds ? digits(at, 17, 19) : 0);
  const fraction = hasSeconds && at[19] === '.' ? /\d+/.exec(at.slice(20, 23))?.[0] : undefined;
  const milliseconds = fraction === undefined ? 0 : Number(fraction.padEnd(3, '0'));
  return (
    epochDayOf(at.slice(0, 10) as LocalDate) * DAY_MS +
    seconds * 1000 +
    milliseconds -
    offsetMinutesOf(at) * 60_000
  );
}

function offsetMinutesOf(at: Instant): number {
  if (at.endsWith('Z')) return 0;
  const end = at.length;
  const minutes = digits(at, end - 5, end - 3) * 60 + digits(at, end - 2, end);
  return at[end - 6] === '-' ? -minutes : minutes;
}

/**
 * The civil date of an instant in China (UTC+8; no daylight saving since 1991).
 *
 * @example
 * localDateOfInstant(instant('2024-05-06T17:00:00Z')) // => '2024-05-07'
 */
export function localDateOfInstant(at: Instant): LocalDate {
  return localDateOfEpochDay(epochDayInChina(at));
}

function epochDayInChina(at: Instant): number {
  return Math.floor((epochMillisecondsOf(at) + SHANGHAI_OFFSET_MS) / DAY_MS);
}
