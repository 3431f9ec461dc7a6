/*
 * Adding 1 to 60 working days, 2020 to 2026: this library, chinese-days, date-fns (which knows no holidays), day loops.
 *   npm run bench -- working-days
 */
import { createRequire } from 'node:module';
import { addBusinessDays } from 'date-fns/addBusinessDays';
import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import { isWeekend } from 'date-fns/isWeekend';
import { parseISO } from 'date-fns/parseISO';
import {
  addWorkingDays,
  chineseCalendar,
  isWorkingDay,
  type LocalDate,
  localDate,
  workingDaysBetween,
} from 'zhifa';
import { runBench } from './harness.js';

// West of UTC chinese-days is a day off; in UTC it is right, and date-fns at its fastest.
process.env['TZ'] = 'UTC';
const require = createRequire(import.meta.url);
const chineseDays = require('chinese-days');
const table = require('chinese-days/dist/chinese-days.json');
const holidays = new Set<string>(Object.keys(table.holidays));
const makeUpDays = new Set<string>(Object.keys(table.workdays));

const QUERIES = 256;
const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2020, 0, 1);
const SPAN = Math.round((Date.UTC(2026, 8, 1) - FIRST) / DAY_MS);

interface Query {
  readonly date: LocalDate;
  readonly count: number;
  readonly end: LocalDate;
  /** 30 to 90 days after the date. */
  readonly to: LocalDate;
}

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

function dateLoop(date: string, count: number): string {
  let time = Date.parse(date);
  for (let left = count; left > 0; ) {
    time += DAY_MS;
    const day = new Date(time);
    const iso = day.toISOString().slice(0, 10);
    const isRestDay = day.getUTCDay() % 6 === 0 || holidays.has(iso);
    if (!isRestDay || makeUpDays.has(iso)) left -= 1;
  }
  return isoOf(time);
}

function dateFnsLoop(date: string, count: number): string {
  let day = parseISO(date);
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    const iso = format(day, 'yyyy-MM-dd');
    if ((!isWeekend(day) && !holidays.has(iso)) || makeUpDays.has(iso)) left -= 1;
  }
  return format(day, 'yyyy-MM-dd');
}

const queries: readonly Query[] = Array.from({ length: QUERIES }, (_, index) => {
  const time = FIRST + ((index * 7919) % SPAN) * DAY_MS;
  const date = localDate(isoOf(time));
  const count = 1 + ((index * 37) % 60);
  const to = localDate(isoOf(time + (30 + ((index * 37) % 61)) * DAY_MS));
  return { date, count, end: localDate(dateLoop(date, count)), to };
});

function ours({ date, count }: Query): string {
  const sum = addWorkingDays(chineseCalendar, date, count);
  return sum.ok ? sum.value : sum.problems.map(({ code }) => code).join();
}

const adders: Readonly<Record<string, (query: Query) => string>> = {
  'chinese-days findWorkday': ({ date, count }) => chineseDays.findWorkday(count, date),
  'zhifa addWorkingDays': ours,
  'date-fns addBusinessDays (no holidays)': ({ date, count }) =>
    format(addBusinessDays(parseISO(date), count), 'yyyy-MM-dd'),
  'day loop, Date and Sets': ({ date, count }) => dateLoop(date, count),
  'day loop, date-fns and Sets': ({ date, count }) => dateFnsLoop(date, count),
};

/** Runs every query, and keeps the engine from skipping any. */
function all<T>(job: (query: Query) => T): () => T | undefined {
  return () => {
    let last: T | undefined;
    for (const query of queries) last = job(query);
    return last;
  };
}

for (const [name, add] of Object.entries(adders)) {
  const wrong = queries.filter((query) => add(query) !== query.end).length;
  if (wrong > 0) console.log(`${name}: wrong for ${wrong} of ${QUERIES} queries`);
}

const passes = (jobs: Readonly<Record<string, (query: Query) => unknown>>) =>
  Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, all(job)]));

const added = runBench('add 1 to 60 working days', 'chinese-days findWorkday', passes(adders), {
  operations: QUERIES,
  goals: { 'zhifa addWorkingDays': 300 },
});
const nsOf = (name: string) => added.find((one) => one.name === name)?.medianNs ?? Number.NaN;
const overDateFns = nsOf('date-fns addBusinessDays (no holidays)') / nsOf('zhifa addWorkingDays');
console.log(`against date-fns addBusinessDays: ${overDateFns.toFixed(1)} times as fast (goal 5)`);
if (!(overDateFns >= 5)) process.exitCode = 1;

runBench(
  'is it a working day',
  'chinese-days isWorkday',
  passes({
    'chinese-days isWorkday': ({ date }) => chineseDays.isWorkday(date),
    'zhifa isWorkingDay': ({ date }) => isWorkingDay(chineseCalendar, date),
  }),
  { operations: QUERIES, goals: { 'zhifa isWorkingDay': 40 } },
);

runBench(
  'count the working days of 30 to 90 days',
  'chinese-days getWorkdaysInRange',
  passes({
    'chinese-days getWorkdaysInRange': ({ date, to }) =>
      chineseDays.getWorkdaysInRange(date, to).length,
    'zhifa workingDaysBetween': ({ date, to }) => workingDaysBetween(chineseCalendar, date, to),
  }),
  { operations: QUERIES, goals: { 'zhifa workingDaysBetween': 1500 } },
);
