import type { LocalDate, OpenEnd } from '../core/index.js';

/** 任职期间: the days on which something holds, the first included and the last not. */
export interface Tenure {
  /** First day. */
  readonly from: LocalDate;
  /** First day after; `'open'` while no end is set. */
  readonly until: LocalDate | OpenEnd;
}

/** Whether the day is one of those on which it holds. */
export function isWithin(tenure: Tenure, on: LocalDate): boolean {
  return tenure.from <= on && (tenure.until === 'open' || on < tenure.until);
}
