/* Terms in guards: a last day that nobody can know yet is undetermined, never a yes. */
import {
  type Deadline,
  endOfPeriod,
  type Span,
  type WorkingDayCalendar,
} from '../calendar/index.js';
import type { LocalDate } from '../core/index.js';
import { type LegalRule, type PeriodValue, ruleOn } from '../law/index.js';

/** A last day; one that is not final may still move to a later day. */
export type LastDay = Pick<Deadline, 'end' | 'isFinal'>;

/** How a term is counted: days that do not count, and whether its end moves off a rest day. */
export interface TermOptions {
  /** Days that do not count. */
  readonly suspensions?: readonly Span[];
  /** False for what may last at most so long: its end does not move. */
  readonly rollForward?: boolean;
}

/** The last day of a term, or `undefined` where the rule or the calendar does not reach it. */
export function lastDayOf(
  rule: LegalRule<PeriodValue>,
  start: LocalDate,
  { calendar }: { readonly calendar: WorkingDayCalendar },
  options: TermOptions = {},
): LastDay | undefined {
  const value = ruleOn(rule, start);
  if (value.status !== 'inForce') return undefined;
  const deadline = endOfPeriod(calendar, start, value.value, options);
  return deadline.ok ? deadline.value : undefined;
}

/** Whether a day lies after a last day: unknown where that day may still move. */
export function isAfter(on: LocalDate, last: LastDay | undefined): boolean | undefined {
  if (last === undefined) return undefined;
  if (on <= last.end) return false;
  return last.isFinal ? true : undefined;
}

/** Whether a day lies within a term: unknown where its last day may still move. */
export function isNotAfter(on: LocalDate, last: LastDay | undefined): boolean | undefined {
  const late = isAfter(on, last);
  return late === undefined ? undefined : !late;
}

/** Three-valued and: no beats unknown, unknown beats yes. */
export function allOf(verdicts: readonly (boolean | undefined)[]): boolean | undefined {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(undefined) ? undefined : true;
}
