// The oracle: a plain loop over days on the raw table of chinese-days, with the platform's own UTC arithmetic.
import { createRequire } from 'node:module';
import { type LocalDate, localDate } from '../../src/core/index.js';

interface Table {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

const table: Table = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json');
const DAY = 86_400_000;

export function shifted(date: string, days: number): LocalDate {
  return localDate(new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10));
}

export function isWorked(date: string): boolean {
  if (Object.hasOwn(table.workdays, date)) return true;
  return ![0, 6].includes(new Date(date).getUTCDay()) && !Object.hasOwn(table.holidays, date);
}

/** The day on which the count reaches its end, counting the days after (or before) `date` that `counts` accepts. */
export function loopedDay(
  date: string,
  count: number,
  counts: (date: string) => boolean = isWorked,
): LocalDate {
  let day = localDate(date);
  for (let left = Math.abs(count); left > 0; ) {
    day = shifted(day, Math.sign(count));
    if (counts(day)) left -= 1;
  }
  return day;
}
