import {
  epochDayOf,
  failed,
  type LocalDate,
  localDate,
  ok,
  type Problem,
  type Result,
  shown,
  under,
} from '../core/index.js';
import { type HolidayYear, parseHolidayYear } from './holiday-year.js';
import { calendarProblem } from './problems.js';

/** 工作日索引: positions are days from the first day of the calendar. */
export interface WorkingDayIndex {
  /** Days from 1970-01-01 to the first day. */
  readonly first: number;
  /** How many working days lie before each position; one entry more than there are days. */
  readonly before: Int32Array;
  /** The position of each working day, in order. */
  readonly days: Int32Array;
  /** From this position on, the notice of the year after the last may still change a day. */
  readonly openFrom: number;
}

/**
 * 工作日历: the working days of a run of years whose holidays are known; immutable.
 *
 * 工作日 are Mondays to Fridays that are not off by the notices, and the Saturdays and Sundays worked in return (调休上班). A
 * day outside the years is unknown, not guessed: it answers `calendar.notPublished`.
 */
export interface WorkingDayCalendar {
  /** 标识: the years, and a checksum of the working days; equal ids have equal working days. For receipts. */
  readonly id: string;
  /** First day that the calendar knows. */
  readonly firstDay: LocalDate;
  /** Last day that the calendar knows. */
  readonly lastDay: LocalDate;
  /** What it was built from, in order. */
  readonly years: readonly HolidayYear[];
  /** For the functions of `calendar` alone. */
  readonly index: WorkingDayIndex;
}

const MOST_YEARS = 1000;
/** In the notices from 2004 to 2026 none touched the year before earlier than 29 December. */
const DAYS_LEFT_OPEN = 3;
/** 1000-01-04: not after the first Saturday of any calendar. */
const A_SATURDAY = -354_282;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * 工作日历: builds a calendar from the arrangements of years that follow one another.
 *
 * Fails: `calendar.listMalformed`, `calendar.noYears`, `calendar.yearGap`, and the problems of {@link parseHolidayYear}.
 *
 * @example
 * const own = workingDayCalendar([{ year: 2024, source: 'x', holidays: [], makeUpDays: [] }])
 * own.ok && own.value.lastDay // => '2024-12-31'
 */
export function workingDayCalendar(years: unknown): Result<WorkingDayCalendar> {
  if (!Array.isArray(years) || years.length > MOST_YEARS) {
    const actual = Array.isArray(years) ? years.length : shown(years);
    return failed(calendarProblem('calendar.listMalformed', { most: MOST_YEARS, actual }));
  }
  const problems: Problem[] = [];
  const read: HolidayYear[] = [];
  years.forEach((input: unknown, index) => {
    const parsed = parseHolidayYear(input);
    if (parsed.ok) read.push(parsed.value);
    else for (const problem of parsed.problems) problems.push(under(index, problem));
  });
  if (problems.length > 0) return { ok: false, problems };
  read.forEach(({ year }, index) => {
    const expected = (read[index - 1]?.year ?? year - 1) + 1;
    if (year !== expected)
      problems.push(calendarProblem('calendar.yearGap', { expected, year }, [index, 'year']));
  });
  if (read.length === 0) return failed(calendarProblem('calendar.noYears', {}));
  return problems.length > 0 ? { ok: false, problems } : ok(calendarOf(read));
}

/**
 * 增补年度: the calendar with one more year after its last, or with a year that it has replaced (an arrangement was amended
 * in 2015, 2019 and 2020).
 *
 * Fails: `calendar.yearGap` and the problems of {@link parseHolidayYear}.
 *
 * @example
 * const next = extendCalendar(chineseCalendar, { year: 2027, source: 'x', holidays: [], makeUpDays: [] })
 * next.ok && next.value.lastDay // => '2027-12-31'
 */
export function extendCalendar(
  calendar: WorkingDayCalendar,
  year: HolidayYear,
): Result<WorkingDayCalendar> {
  const parsed = parseHolidayYear(year);
  if (!parsed.ok) return parsed;
  const { years } = calendar;
  const added = parsed.value;
  const firstYear = yearOf(calendar.firstDay);
  const lastYear = yearOf(calendar.lastDay);
  if (added.year < firstYear || added.year > lastYear + 1) {
    const gap = { expected: lastYear + 1, year: added.year };
    return failed(calendarProblem('calendar.yearGap', gap, ['year']));
  }
  const at = added.year - firstYear;
  return ok(calendarOf([...years.slice(0, at), added, ...years.slice(at + 1)]));
}

function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** The calendar of years that follow one another and have no fault. */
export function calendarOf(years: readonly HolidayYear[]): WorkingDayCalendar {
  const firstYear = (years[0] as HolidayYear).year;
  const lastYear = firstYear + years.length - 1;
  const firstDay = localDate(`${firstYear}-01-01`);
  const lastDay = localDate(`${lastYear}-12-31`);
  const first = epochDayOf(firstDay);
  const length = epochDayOf(lastDay) - first + 1;
  const isWorked = workedDays(years, first, length);
  const before = new Int32Array(length + 1);
  const days = new Int32Array(length);
  let count = 0;
  let checksum = FNV_OFFSET;
  for (let at = 0; at < length; at += 1) {
    if (isWorked[at] === 1) {
      days[count] = at;
      count += 1;
      checksum = Math.imul(checksum ^ at, FNV_PRIME);
    }
    before[at + 1] = count;
  }
  const hex = (checksum >>> 0).toString(16).padStart(8, '0');
  return {
    id: `${firstYear}-${lastYear}/${hex}`,
    firstDay,
    lastDay,
    years,
    index: { first, before, days: days.slice(0, count), openFrom: length - DAYS_LEFT_OPEN },
  };
}

function workedDays(years: readonly HolidayYear[], first: number, length: number): Uint8Array {
  const isWorked = new Uint8Array(length).fill(1);
  // Writing outside a typed array does nothing: neither a Saturday before the first day nor a day off in the December
  // before it needs a check.
  for (let at = (A_SATURDAY - first) % 7; at < length; at += 7) {
    isWorked[at] = 0;
    isWorked[at + 1] = 0;
  }
  for (const { holidays, makeUpDays } of years) {
    for (const { firstDay, lastDay } of holidays) {
      const last = epochDayOf(lastDay) - first;
      for (let at = epochDayOf(firstDay) - first; at <= last; at += 1) isWorked[at] = 0;
    }
    for (const date of makeUpDays) isWorked[epochDayOf(date) - first] = 1;
  }
  return isWorked;
}

/** The answer that a day outside the calendar has. */
export function notPublished(calendar: WorkingDayCalendar, year: number): Problem {
  return calendarProblem('calendar.notPublished', {
    year,
    firstYear: yearOf(calendar.firstDay),
    lastYear: yearOf(calendar.lastDay),
  });
}

/** The position of a date in the calendar, or `undefined` outside it. */
export function positionOf({ index }: WorkingDayCalendar, date: LocalDate): number | undefined {
  const at = epochDayOf(date) - index.first;
  return at >= 0 && at < index.before.length - 1 ? at : undefined;
}
