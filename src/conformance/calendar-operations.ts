import {
  addWorkingDays,
  calendarDayOn,
  chineseCalendar,
  earliestEventDay,
  endOfHours,
  endOfPeriod,
  extendCalendar,
  isAfterLastDay,
  isByLastDay,
  isWorkingDay,
  type LastDay,
  latestNoticeDay,
  nextWorkingDay,
  parseHolidayYear,
  periodOfDays,
  type Span,
  type WorkingDayCalendar,
  workingDayCalendar,
  workingDaysBetween,
} from '../calendar/index.js';
import { ok, type Result } from '../core/index.js';
import type { PeriodValue } from '../law/index.js';
import {
  anything,
  date,
  field,
  flag,
  integer,
  list,
  moment,
  type Operation,
  object,
  operation,
  optional,
  struct,
  text,
  word,
} from './operation.js';

/** 放假安排 of the years of a calendar. */
export const calendarYears = optional(list(field('HolidayYear', parseHolidayYear)));
type Years = Parameters<typeof workingDayCalendar>[0];

/** The calendar of the years that are given; without any, the one that the library publishes. */
export const onCalendar = (
  years: Years | undefined,
  answer: (calendar: WorkingDayCalendar) => Result<unknown>,
): Result<unknown> => {
  if (years === undefined) return answer(chineseCalendar);
  const made = workingDayCalendar(years);
  return made.ok ? answer(made.value) : made;
};

const period = object<PeriodValue>('PeriodValue');

const last = optional(struct<LastDay>('LastDay', { end: date, isFinal: flag }));
const heldBy = ({ id, firstDay, lastDay }: WorkingDayCalendar) => ({ id, firstDay, lastDay });

/** 工作日与期间. */
export const calendarOperations: readonly Operation[] = [
  operation(
    'calendar.isWorkingDay',
    '是否工作日',
    'whether a day is worked',
    { date, calendar: calendarYears },
    'boolean',
    (input) => onCalendar(input.calendar, (calendar) => isWorkingDay(calendar, input.date)),
  ),
  operation(
    'calendar.calendarDayOn',
    '某日是什么日',
    'what kind of day it is',
    { date, calendar: calendarYears },
    'CalendarDay',
    (input) => onCalendar(input.calendar, (calendar) => calendarDayOn(calendar, input.date)),
  ),
  operation(
    'calendar.addWorkingDays',
    '工作日的加减',
    'so many working days later or earlier',
    { date, count: integer, calendar: calendarYears },
    'LocalDate',
    (input) =>
      onCalendar(input.calendar, (calendar) => addWorkingDays(calendar, input.date, input.count)),
  ),
  operation(
    'calendar.workingDaysBetween',
    '两日之间的工作日数',
    'working days after one day through another',
    { from: date, to: date, calendar: calendarYears },
    'integer',
    (input) =>
      onCalendar(input.calendar, (calendar) => workingDaysBetween(calendar, input.from, input.to)),
  ),
  operation(
    'calendar.nextWorkingDay',
    '当日或者其后的工作日',
    'the day itself where it is worked, else the next that is',
    { date, calendar: calendarYears },
    'LocalDate',
    (input) => onCalendar(input.calendar, (calendar) => nextWorkingDay(calendar, input.date)),
  ),
  operation(
    'calendar.endOfPeriod',
    '期间的最后一日',
    'last day of a period',
    {
      start: date,
      period,
      suspensions: optional(list(object<Span>('Span'))),
      rollForward: optional(flag),
      calendar: calendarYears,
    },
    '{ end, rolledFrom?, suspendedDays, isFinal }',
    ({ start, period: length, suspensions = [], rollForward = true, calendar: years }) =>
      onCalendar(years, (calendar) => {
        const found = endOfPeriod(calendar, start, length, { suspensions, rollForward });
        if (!found.ok) return found;
        const { end, rolledFrom, suspendedDays, isFinal } = found.value;
        return ok({ end, rolledFrom, suspendedDays, isFinal }, found.warnings);
      }),
  ),
  operation(
    'calendar.periodOfDays',
    '法律所称的若干日',
    'so many 日 of a statute as a period',
    { law: text, count: integer, bearer: optional(word('organ', 'party')), on: optional(date) },
    'PeriodValue',
    ({ law, count, bearer = 'organ', on }) =>
      periodOfDays(law, count, { bearer, ...(on !== undefined && { on }) }),
  ),
  operation(
    'calendar.latestNoticeDay',
    '最迟通知日',
    'last day for notice so many days before an event',
    { eventDay: date, count: integer, calendar: calendarYears },
    'LocalDate',
    (input) =>
      onCalendar(input.calendar, (calendar) =>
        latestNoticeDay(calendar, input.eventDay, input.count),
      ),
  ),
  operation(
    'calendar.earliestEventDay',
    '最早举行日',
    'first day for an event after notice of it',
    { noticeDay: date, count: integer, calendar: calendarYears },
    'LocalDate',
    (input) =>
      onCalendar(input.calendar, (calendar) =>
        earliestEventDay(calendar, input.noticeDay, input.count),
      ),
  ),
  operation(
    'calendar.endOfHours',
    '以小时计算的期限',
    'end of a period of hours',
    { start: moment, hours: integer },
    'Instant',
    ({ start, hours }) => endOfHours(start, hours),
  ),
  operation(
    'calendar.isAfterLastDay',
    '是否已过最后一日',
    'whether a day lies after a last day; null where that day is not known or may still move',
    { on: date, last },
    'boolean | null',
    ({ on, last: day }) => ok(isAfterLastDay(on, day) ?? null),
  ),
  operation(
    'calendar.isByLastDay',
    '是否在期限内',
    'whether a day lies within a term; null where its last day is not known or may still move',
    { on: date, last },
    'boolean | null',
    ({ on, last: day }) => ok(isByLastDay(on, day) ?? null),
  ),
  operation(
    'calendar.parseHolidayYear',
    '解析年度放假安排',
    'read the arrangement of a year',
    { year: anything },
    'HolidayYear',
    ({ year }) => parseHolidayYear(year),
  ),
  operation(
    'calendar.workingDayCalendar',
    '编制工作日历',
    'a calendar of years that follow one another, by the checksum of its working days',
    { years: anything },
    '{ id, firstDay, lastDay }',
    ({ years }) => {
      const made = workingDayCalendar(years);
      return made.ok ? ok(heldBy(made.value)) : made;
    },
  ),
  operation(
    'calendar.extendCalendar',
    '增补年度',
    'a calendar with one more year, or with a year replaced',
    { calendar: calendarYears, year: field('HolidayYear', parseHolidayYear) },
    '{ id, firstDay, lastDay }',
    ({ calendar: years, year }) =>
      onCalendar(years, (calendar) => {
        const longer = extendCalendar(calendar, year);
        return longer.ok ? ok(heldBy(longer.value)) : longer;
      }),
  ),
];
