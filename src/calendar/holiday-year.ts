import {
  coreProblem,
  epochDayOf,
  failed,
  isFields,
  type LocalDate,
  ok,
  type Problem,
  parseLocalDate,
  type Result,
  shown,
  under,
} from '../core/index.js';
import { calendarProblem } from './problems.js';

/** 节假日: a run of days off that a notice names. */
export interface Holiday {
  /** 节日名称: as the notice has it, for example 春节. */
  readonly name: string;
  /** First day off. */
  readonly firstDay: LocalDate;
  /** Last day off. */
  readonly lastDay: LocalDate;
}

/**
 * 年度放假安排: what the State Council's notice for one year arranges.
 *
 * The notice may also arrange days of the December before: for 2019, 2018-12-30 was off and 2018-12-29 was worked. Where
 * two notices speak of a day, the later year's decides.
 */
export interface HolidayYear {
  /** The year that the notice is for. */
  readonly year: number;
  /** The notice: its title and number, or where it was read. */
  readonly source: string;
  /** 放假: the days off, weekends inside them included. */
  readonly holidays: readonly Holiday[];
  /** 调休上班: Saturdays and Sundays that are worked. */
  readonly makeUpDays: readonly LocalDate[];
}

const LONGEST_LIST = 366;

/**
 * 解析年度放假安排: reads the arrangement of one year, for example from a notice newer than this library.
 *
 * Fails: `input.notObject`, `calendar.yearMalformed`, `calendar.textMissing`, `calendar.listMalformed`,
 * `calendar.spanReversed`, `calendar.dayOutsideYear`, `calendar.makeUpOnWeekday`, `calendar.dayTwice`, and the problems
 * of dates.
 *
 * @example
 * parseHolidayYear({
 *   year: 2024,
 *   source: '国务院办公厅关于2024年部分节假日安排的通知',
 *   holidays: [{ name: '元旦', firstDay: '2024-01-01', lastDay: '2024-01-01' }],
 *   makeUpDays: ['2024-02-05'],
 * })
 * // => failed({ code: 'calendar.makeUpOnWeekday', path: ['makeUpDays', 0], params: { date: '2024-02-05' } })
 */
export function parseHolidayYear(input: unknown): Result<HolidayYear> {
  if (!isFields(input)) return failed(coreProblem('input.notObject', { actual: shown(input) }));
  const problems: Problem[] = [];
  const { year } = input;
  const source = textOf(input, 'source', problems);
  const holidays = listOf(input, 'holidays', parseHoliday, problems);
  const makeUpDays = listOf(input, 'makeUpDays', parseLocalDate, problems);
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1000 || year > 9999) {
    problems.push(calendarProblem('calendar.yearMalformed', { year: shown(year) }, ['year']));
    return { ok: false, problems };
  }
  if (problems.length > 0) return { ok: false, problems };
  const value: HolidayYear = { ...input, year, source, holidays, makeUpDays };
  const faults = faultsOf(value);
  return faults.length > 0 ? { ok: false, problems: faults } : ok(value);
}

function parseHoliday(input: unknown): Result<Holiday> {
  if (!isFields(input)) return failed(coreProblem('input.notObject', { actual: shown(input) }));
  const problems: Problem[] = [];
  const name = textOf(input, 'name', problems);
  const first = parseLocalDate(input['firstDay']);
  const last = parseLocalDate(input['lastDay']);
  if (!first.ok) problems.push(...first.problems.map((problem) => under('firstDay', problem)));
  if (!last.ok) problems.push(...last.problems.map((problem) => under('lastDay', problem)));
  if (first.ok && last.ok && last.value < first.value)
    problems.push(
      calendarProblem('calendar.spanReversed', { from: first.value, until: last.value }),
    );
  return first.ok && last.ok && problems.length === 0
    ? ok({ ...input, name, firstDay: first.value, lastDay: last.value })
    : failed(...problems);
}

function textOf(
  input: Readonly<Record<string, unknown>>,
  field: string,
  problems: Problem[],
): string {
  const text = input[field];
  if (typeof text === 'string' && text.trim() !== '') return text;
  problems.push(calendarProblem('calendar.textMissing', { field }, [field]));
  return '';
}

function listOf<Item>(
  input: Readonly<Record<string, unknown>>,
  field: string,
  parse: (item: unknown) => Result<Item>,
  problems: Problem[],
): readonly Item[] {
  const list = input[field];
  if (!Array.isArray(list) || list.length > LONGEST_LIST) {
    const actual = Array.isArray(list) ? list.length : shown(list);
    problems.push(
      calendarProblem('calendar.listMalformed', { most: LONGEST_LIST, actual }, [field]),
    );
    return [];
  }
  return list.flatMap((item: unknown, index) => {
    const parsed = parse(item);
    if (parsed.ok) return [parsed.value];
    problems.push(...parsed.problems.map((problem) => under(field, under(index, problem))));
    return [];
  });
}

function faultsOf({ year, holidays, makeUpDays }: HolidayYear): readonly Problem[] {
  const problems: Problem[] = [];
  const first = `${year - 1}-12-01`;
  const last = `${year}-12-31`;
  const checkYear = (date: LocalDate, path: readonly (string | number)[]): void => {
    if (date < first || date > last)
      problems.push(calendarProblem('calendar.dayOutsideYear', { date, year }, path));
  };
  for (const [index, { firstDay, lastDay }] of holidays.entries()) {
    checkYear(firstDay, ['holidays', index, 'firstDay']);
    checkYear(lastDay, ['holidays', index, 'lastDay']);
  }
  for (const [index, date] of makeUpDays.entries()) {
    const path = ['makeUpDays', index];
    checkYear(date, path);
    if (!isWeekend(epochDayOf(date)))
      problems.push(calendarProblem('calendar.makeUpOnWeekday', { date }, path));
    if (holidays.some(({ firstDay, lastDay }) => firstDay <= date && date <= lastDay))
      problems.push(calendarProblem('calendar.dayTwice', { date }, path));
  }
  return problems;
}

/** 1970-01-01 was a Thursday. */
export function isWeekend(epochDay: number): boolean {
  return ((((epochDay + 4) % 7) + 7) % 7) % 6 === 0;
}
