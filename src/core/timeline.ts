import type { LegalBasis } from './legal-basis.js';
import type { LocalDate } from './local-date.js';
import type { Problem } from './problem.js';
import { coreProblem } from './problems.js';

/** Written in place of an end date while none is set. */
export type OpenEnd = 'open';

/** 时段: the days on which one value holds, the first included and the last not. */
export interface Period<T> {
  /** First day. */
  readonly from: LocalDate;
  /** First day after; `'open'` while no end is set. An end is always written. */
  readonly until: LocalDate | OpenEnd;
  /** What holds; `'repealed'` where the law ended the rule, which is not the same as a gap. */
  readonly value: T | 'repealed';
  /** What makes it hold. */
  readonly basis: readonly LegalBasis[];
}

/** 时间线: a legal value over time. */
export interface Timeline<T> {
  /** Stable name, shown in problems. */
  readonly id: string;
  /** In order of time, without gap or overlap; {@link checkTimeline} proves it. */
  readonly periods: readonly Period<T>[];
  /** Last day for which the sources were read; answers after it say so. */
  readonly verifiedThrough: LocalDate;
}

/** What a timeline says of a day. */
export type Dated<T> =
  | {
      readonly status: 'inForce';
      /** The value in force on the day. */
      readonly value: T;
      /** The period to which it belongs; of a repealed one, the last. */
      readonly period: Period<T>;
      /** False past the day through which the sources were read. */
      readonly verified: boolean;
    }
  | { readonly status: 'repealed'; readonly period: Period<T>; readonly verified: boolean }
  | {
      readonly status: 'notYet';
      /** First day of the first period. */
      readonly from: LocalDate;
    }
  | { readonly status: 'gap' };

/**
 * The value on a day: in force, repealed, not yet begun, or a gap in the data.
 *
 * @example
 * valueOn(
 *   { id: 'x', verifiedThrough: localDate('2026-01-01'), periods: [{ from: localDate('2021-07-15'), until: 'open', value: 200, basis: [] }] },
 *   localDate('2020-01-01'),
 * ) // => { status: 'notYet', from: '2021-07-15' }
 */
export function valueOn<T>(timeline: Timeline<T>, on: LocalDate): Dated<T> {
  const first = timeline.periods[0];
  if (first !== undefined && on < first.from) return { status: 'notYet', from: first.from };
  for (const period of timeline.periods) {
    if (period.from <= on && (period.until === 'open' || on < period.until)) {
      const verified = on <= timeline.verifiedThrough;
      return period.value === 'repealed'
        ? { status: 'repealed', period, verified }
        : { status: 'inForce', value: period.value, period, verified };
    }
  }
  return { status: 'gap' };
}

/**
 * Faults of a timeline: no period, an empty period, an overlap, a gap, a period that cites nothing.
 *
 * Gives: `timeline.empty`, `timeline.emptyPeriod`, `timeline.overlap`, `timeline.gap`, `timeline.uncited`.
 *
 * @example
 * checkTimeline({ id: 'x', verifiedThrough: localDate('2026-01-01'), periods: [] })
 * // => [{ code: 'timeline.empty', path: [], params: { timeline: 'x' } }]
 */
export function checkTimeline<T>(timeline: Timeline<T>): readonly Problem[] {
  const name = { timeline: timeline.id };
  if (timeline.periods.length === 0) return [coreProblem('timeline.empty', name)];
  return timeline.periods.flatMap((period, index) => {
    const path = ['periods', index];
    const problems: Problem[] = [];
    if (period.basis.length === 0)
      problems.push(coreProblem('timeline.uncited', { ...name, from: period.from }, path));
    if (period.until !== 'open' && period.until <= period.from) {
      problems.push(
        coreProblem(
          'timeline.emptyPeriod',
          { ...name, from: period.from, until: period.until },
          path,
        ),
      );
    }
    const next = timeline.periods[index + 1];
    if (next !== undefined && (period.until === 'open' || next.from < period.until)) {
      problems.push(coreProblem('timeline.overlap', { ...name, from: next.from }, path));
    } else if (next !== undefined && period.until !== 'open' && period.until < next.from) {
      problems.push(
        coreProblem('timeline.gap', { ...name, from: period.until, until: next.from }, path),
      );
    }
    return problems;
  });
}
