/*
 * 期间计算: 民法典 第二百零一条至第二百零三条. They are rules of civil law (第二百条: 民法所称的期间); 行政处罚法 has no general
 * article on computing periods, and practice applies them. 行政复议法 第八十八条第一款 and 行政诉讼法 第一百零一条 lead to 民事诉讼法
 * 第八十五条, which says the same of days, months and years.
 */
import {
  addDays,
  addMonths,
  epochDayOf,
  failed,
  type LegalBasis,
  type LocalDate,
  localDate,
  localDateOfEpochDay,
  type OpenEnd,
  ok,
  type Problem,
  type Result,
  shown,
  type Term,
  type TraceNode,
  term,
} from '../core/index.js';
import type { PeriodUnit, PeriodValue } from '../law/index.js';
import { calendarProblem } from './problems.js';
import { notPublished, positionOf, type WorkingDayCalendar } from './working-day-calendar.js';
import { answered, beyond, outside } from './working-days.js';

/** 不计入期限的时段: days that do not count, for example 听证、检验、检测、检疫、鉴定 where the law says so. */
export interface Span {
  /** First day that does not count. */
  readonly from: LocalDate;
  /** First day that counts again; `'open'` while that day is not known. */
  readonly until: LocalDate | OpenEnd;
  /** Why the days do not count. */
  readonly reason?: Term;
  /** What says that they do not, for example 行政强制法 第二十五条第三款. */
  readonly basis?: readonly LegalBasis[];
}

/** 期间的计算方式. */
export interface PeriodOptions {
  /** Days that do not count, in any order; they may overlap. */
  readonly suspensions?: readonly Span[];
  /** 顺延: whether a last day that is not worked moves to the next working day (民法典 第二百零三条第一款). Default true. */
  readonly rollForward?: boolean;
}

/** 期限届满日: when a period ends, and how that was computed. */
export interface Deadline {
  /** The day of the event; it is not counted. */
  readonly start: LocalDate;
  /** 期间的最后一日: until 24:00, or until business closes (民法典 第二百零三条第二款). */
  readonly end: LocalDate;
  /** How many. */
  readonly count: number;
  /** Of what. */
  readonly unit: PeriodUnit;
  /** The last day before it was moved to the next working day. */
  readonly rolledFrom?: LocalDate;
  /** How many days did not count: working days for a period of working days, else calendar days. */
  readonly suspendedDays: number;
  /** The spans that were asked about, as given. */
  readonly suspensions: readonly Span[];
  /** False where nobody knows yet whether `end` is worked, so that it may still move to a later day. */
  readonly isFinal: boolean;
  /** Id of the calendar. */
  readonly calendar: string;
}

/** A run of days that do not count, in days since 1970-01-01; `until` is infinite while open. */
interface Pause {
  readonly from: number;
  readonly until: number;
}

/** How one unit of days is counted: days have ranks, and a rank has a day. */
interface Counting {
  /** Rank of the last day, were no day suspended. */
  readonly rank: number;
  /** The day of a rank, in days since 1970-01-01; infinite beyond the calendar. */
  dayOf(rank: number): number;
  /** How many days of the unit lie in a pause. */
  daysIn(from: number, until: number): number;
}

const LAST_EPOCH_DAY = epochDayOf(localDate('9999-12-31'));
const MONTHS_OF_ALL_YEARS = 10_000 * 12;

/**
 * 期间届满日: the last day of a statutory period that begins with an event.
 *
 * The day of the event is not counted (民法典 第二百零一条第一款). Months and years end on the day of the same number, or on the
 * last day of a month that lacks it (第二百零二条). Suspended days are left out, and the end moves by as many days. A last day
 * that is not worked moves to the next working day (第二百零三条第一款), unless `rollForward` is false, which is the strict reading
 * where a measure against the party may last at most so long. A span that begins after the last counted day changes nothing.
 *
 * Fails: `calendar.positiveNumber`, `calendar.hours` (see {@link endOfHours}), `calendar.spanReversed`, `calendar.suspended`
 * while the period stands still, `calendar.endTooLate`, and `calendar.notPublished` when working days must be counted in a
 * year that is not known.
 * Warns, with `isFinal` false: `calendar.notPublished` when a period of calendar days, months or years ends in a year that
 * is not known (the end is right, and may still move later); `calendar.yearEndOpen`.
 *
 * @example
 * endOfPeriod(chineseCalendar, localDate('2024-04-30'), { kind: 'period', count: 15, unit: 'calendarDay' })
 * // => ok({ start: '2024-04-30', end: '2024-05-15', count: 15, unit: 'calendarDay', suspendedDays: 0, suspensions: [], isFinal: true, calendar: chineseCalendar.id })
 */
export function endOfPeriod(
  calendar: WorkingDayCalendar,
  start: LocalDate,
  period: PeriodValue,
  { suspensions = [], rollForward = true }: PeriodOptions = {},
): Result<Deadline> {
  const { count, unit } = period;
  const problems: Problem[] = [];
  if (!Number.isSafeInteger(count) || count < 1)
    problems.push(calendarProblem('calendar.positiveNumber', { count: shown(count) }, ['count']));
  if (unit === 'hour') problems.push(calendarProblem('calendar.hours', {}, ['unit']));
  for (const [index, { from, until }] of suspensions.entries())
    if (until < from)
      problems.push(
        calendarProblem('calendar.spanReversed', { from, until }, ['suspensions', index]),
      );
  if (problems.length > 0) return { ok: false, problems };
  const counting =
    unit === 'workingDay' ? workingDays(calendar, start, count) : calendarDays(start, count, unit);
  if (!counting.ok) return counting;
  const suspendedDays = daysSuspended(counting.value, epochDayOf(start), suspensions);
  if (!suspendedDays.ok) return suspendedDays;
  const end = counting.value.dayOf(counting.value.rank + suspendedDays.value);
  if (end > LAST_EPOCH_DAY)
    return unit === 'workingDay'
      ? beyond(calendar, true)
      : failed(calendarProblem('calendar.endTooLate', { start }));
  return rolled(calendar, end, rollForward, {
    start,
    count,
    unit,
    suspendedDays: suspendedDays.value,
    suspensions,
    calendar: calendar.id,
  });
}

function workingDays(
  calendar: WorkingDayCalendar,
  start: LocalDate,
  count: number,
): Result<Counting> {
  const at = positionOf(calendar, start);
  if (at === undefined) return outside(calendar, start);
  const { first, before, days } = calendar.index;
  const rankOf = (epochDay: number): number =>
    before[Math.min(Math.max(epochDay - first, 0), before.length - 1)] as number;
  return ok({
    rank: rankOf(first + at + 1) + count - 1,
    dayOf: (rank) => first + (days[rank] ?? Number.POSITIVE_INFINITY),
    daysIn: (from, until) => rankOf(until) - rankOf(from),
  });
}

function calendarDays(start: LocalDate, count: number, unit: PeriodUnit): Result<Counting> {
  const rank =
    unit === 'calendarDay'
      ? epochDayOf(start) + count
      : correspondingDay(start, unit === 'year' ? count * 12 : count);
  return rank > LAST_EPOCH_DAY
    ? failed(calendarProblem('calendar.endTooLate', { start }))
    : ok({ rank, dayOf: (day) => day, daysIn: (from, until) => until - from });
}

function correspondingDay(start: LocalDate, months: number): number {
  const total = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
  return total < MONTHS_OF_ALL_YEARS
    ? epochDayOf(addMonths(start, months))
    : Number.POSITIVE_INFINITY;
}

function daysSuspended(
  counting: Counting,
  start: number,
  suspensions: readonly Span[],
): Result<number> {
  const firstCounted = start + 1;
  let suspended = 0;
  for (const { from, until } of pausesOf(suspensions)) {
    if (from > counting.dayOf(counting.rank + suspended)) break;
    if (until === Number.POSITIVE_INFINITY)
      return failed(calendarProblem('calendar.suspended', { since: localDateOfEpochDay(from) }));
    suspended += counting.daysIn(Math.max(from, firstCounted), Math.max(until, firstCounted));
  }
  return ok(suspended);
}

/** In order, and none touching another. */
function pausesOf(suspensions: readonly Span[]): readonly Pause[] {
  const pauses: Pause[] = [];
  const sorted = suspensions
    .map(({ from, until }) => ({
      from: epochDayOf(from),
      until: until === 'open' ? Number.POSITIVE_INFINITY : epochDayOf(until),
    }))
    .sort((left, right) => left.from - right.from);
  for (const { from, until } of sorted) {
    const last = pauses[pauses.length - 1];
    if (last === undefined || from > last.until) pauses.push({ from, until });
    else pauses[pauses.length - 1] = { from: last.from, until: Math.max(last.until, until) };
  }
  return pauses;
}

function rolled(
  calendar: WorkingDayCalendar,
  endDay: number,
  rollForward: boolean,
  counted: Omit<Deadline, 'end' | 'rolledFrom' | 'isFinal'>,
): Result<Deadline> {
  const end = localDateOfEpochDay(endDay);
  if (!rollForward && counted.unit !== 'workingDay') return ok({ ...counted, end, isFinal: true });
  const at = positionOf(calendar, end);
  const { first, before, days, openFrom } = calendar.index;
  const worked = at === undefined ? undefined : days[before[at] as number];
  if (worked === undefined) {
    const year = Number(end.slice(0, 4)) + (at === undefined ? 0 : 1);
    return ok({ ...counted, end, isFinal: false }, [notPublished(calendar, year)]);
  }
  const isFinal = worked < openFrom;
  return answered(
    calendar,
    worked,
    worked === at
      ? { ...counted, end, isFinal }
      : { ...counted, end: localDateOfEpochDay(first + worked), rolledFrom: end, isFinal },
  );
}

/**
 * 期限的推理记录: how an end was computed, step by step, with the articles.
 *
 * Basis: 民法典 第二百零一条第一款, 第二百零二条, 第二百零三条第一款.
 *
 * @example
 * const end = endOfPeriod(chineseCalendar, localDate('2024-01-31'), { kind: 'period', count: 1, unit: 'month' })
 * end.ok && traceOfDeadline(end.value).children.map((step) => [step.rule, step.verdict, step.output])
 * // => [['calendar.firstDay', 'applied', '2024-02-01'], ['calendar.lastDay', 'applied', '2024-02-29'], ['calendar.rollForward', 'notApplied', '2024-02-29']]
 */
export function traceOfDeadline(deadline: Deadline): TraceNode {
  const { start, end, count, unit, rolledFrom, suspendedDays, isFinal } = deadline;
  const lastDay = rolledFrom ?? end;
  const firstDay = addDays(start, 1);
  const steps: TraceNode[] = [
    step('calendar.firstDay', FIRST_DAY, { start }, firstDay, [civilCode(201, 1)]),
  ];
  for (const { from, until, reason = SUSPENSION, basis = [] } of deadline.suspensions) {
    const isCounted = from <= lastDay && firstDay < until && from < until;
    steps.push({
      ...step('calendar.suspension', reason, { from, until }, null, basis),
      verdict: isCounted ? 'applied' : 'notApplied',
    });
  }
  const byMonths = unit === 'month' || unit === 'year';
  const roll = step('calendar.rollForward', ROLL_FORWARD, { lastDay }, end, [civilCode(203, 1)]);
  steps.push(
    step(
      'calendar.lastDay',
      LAST_DAY,
      { count, unit, suspendedDays },
      lastDay,
      byMonths ? [civilCode(202)] : [],
    ),
    {
      ...roll,
      verdict: rolledFrom !== undefined ? 'applied' : isFinal ? 'notApplied' : 'undetermined',
    },
  );
  const inputs = { start, count, unit, calendar: deadline.calendar };
  return { ...step('calendar.endOfPeriod', END_OF_PERIOD, inputs, end, []), children: steps };
}

const FIRST_DAY = term('开始的当日不计入', 'the day of the event is not counted');
const SUSPENSION = term('不计入期限的时间', 'days that do not count');
const LAST_DAY = term('期间的最后一日', 'last day of the period');
const ROLL_FORWARD = term('最后一日逢休假日的顺延', 'a last day that is a rest day moves on');
const END_OF_PERIOD = term('期间届满日', 'end of the period');

function civilCode(article: number, paragraph?: number): LegalBasis {
  return {
    law: '民法典',
    version: localDate('2021-01-01'),
    article,
    ...(paragraph === undefined ? {} : { paragraph }),
  };
}

function step(
  rule: string,
  label: Term,
  inputs: TraceNode['inputs'],
  output: string | null,
  basis: readonly LegalBasis[],
): TraceNode {
  return { rule, label, verdict: 'applied', inputs, output, basis, children: [] };
}
