import { daysBetween, type LocalDate } from '../core/index.js';

/** What the days of a window hold under one key. */
export interface Tally {
  /** How many were added. */
  readonly count: number;
  /** Their sum. */
  readonly sum: bigint;
}

/** 观察期内的累计: counts and sums by key over the last days; what leaves the window is forgotten. */
export interface DayWindow {
  /** What the window holds under a key on a day. Days do not go back. */
  on(day: LocalDate, key: string): Tally;
  /** Adds to the day that was asked for last. */
  add(day: LocalDate, key: string, amount: bigint): void;
  /** How many entries it holds: one for each key, and one for each key of each day. */
  size(): number;
}

const NOTHING: Tally = { count: 0, sum: 0n };

const plus = (left: Tally, right: Tally): Tally => ({
  count: left.count + right.count,
  sum: left.sum + right.sum,
});

/** A window of so many days, its last one included: a year of a body's cases takes no more than a year of days. */
export function dayWindow(days: number): DayWindow {
  const totals = new Map<string, Tally>();
  /** Oldest first: a map keeps the order in which its days were added. */
  const byDay = new Map<LocalDate, Map<string, Tally>>();
  let entries = 0;
  const forget = (today: LocalDate): void => {
    for (const [day, tallies] of byDay) {
      if (daysBetween(day, today) < days) return;
      byDay.delete(day);
      entries -= tallies.size;
      for (const [key, { count, sum }] of tallies) {
        const left = plus(totals.get(key) ?? NOTHING, { count: -count, sum: -sum });
        if (left.count === 0) totals.delete(key);
        else totals.set(key, left);
      }
    }
  };
  return {
    on: (day, key) => {
      forget(day);
      return totals.get(key) ?? NOTHING;
    },
    add: (day, key, amount) => {
      const one = { count: 1, sum: amount };
      const tallies = byDay.get(day) ?? new Map<string, Tally>();
      byDay.set(day, tallies);
      const before = tallies.get(key);
      if (before === undefined) entries += 1;
      tallies.set(key, plus(before ?? NOTHING, one));
      totals.set(key, plus(totals.get(key) ?? NOTHING, one));
    },
    size: () => entries + totals.size,
  };
}
