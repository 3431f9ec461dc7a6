import { type Deadline, endOfPeriod, type WorkingDayCalendar } from '../calendar/index.js';
import { type LegalBasis, type LocalDate, type Result, type Term, valueOn } from '../core/index.js';
import type { AnyMachine, DeadlineDefinition, StateLike } from './machine.js';

/** 在途期限: a term that runs in a state, with its rule, start, end and citation. */
export interface DueDeadline {
  /** Stable name. */
  readonly id: string;
  /** What must happen before it ends. */
  readonly label: Term;
  /** The rule in the register of `law`. */
  readonly rule: string;
  /** Where the law sets it, in the version in force at its start. */
  readonly basis: readonly LegalBasis[];
  /** The day of the event that started it. */
  readonly start: LocalDate;
  /** Its end, or why it cannot be computed, for example `calendar.notPublished`. */
  readonly deadline: Result<Deadline>;
}

/**
 * 在途期限: the terms that run in a state. A state that the machine lacks has none.
 *
 * @example
 * const submitted = { status: 'submitted', submittedOn: '2024-05-06' }
 * due(legalReviewMachine, submitted, chineseCalendar).map(({ start, deadline }) => [start, deadline.value.end])
 * // => [['2024-05-06', '2024-05-11']]
 */
export function due(
  machine: AnyMachine,
  state: StateLike,
  calendar: WorkingDayCalendar,
): readonly DueDeadline[] {
  if (!Object.hasOwn(machine.states, state.status)) return [];
  const deadlines: readonly DeadlineDefinition<StateLike>[] =
    machine.states[state.status]?.deadlines ?? [];
  return deadlines.flatMap((definition) => {
    const start = definition.start(state, calendar);
    if (start === undefined) return [];
    const value = valueOn(definition.rule.value, start);
    if (value.status !== 'inForce') return [];
    const period = { ...value.value, count: value.value.count + (definition.added?.(state) ?? 0) };
    return [
      {
        id: definition.id,
        label: definition.label,
        rule: definition.rule.id,
        basis: value.period.basis,
        start,
        deadline: endOfPeriod(calendar, start, period, {
          suspensions: definition.suspensions?.(state) ?? [],
          rollForward: definition.rollForward ?? true,
        }),
      },
    ];
  });
}
