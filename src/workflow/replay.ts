import { type Decision, decide } from './decide.js';
import type { AnyEdge, AnyMachine, EventLike, Machine, StateLike } from './machine.js';

/** 重放: what a history comes to. Where a step is not lawful the replay stops there and says why. */
export type Replay<State> =
  | {
      readonly completed: true;
      /** The state after the last step; before the step that failed, where one did. */
      readonly state: State;
      /** The edges that were taken, in order. */
      readonly edges: readonly string[];
    }
  | {
      readonly completed: false;
      /** The state before the step that failed. */
      readonly state: State;
      readonly edges: readonly string[];
      /** Index of the event that was not lawful. */
      readonly index: number;
      /** Why the step was not taken. */
      readonly decision: Exclude<Decision<State>, { readonly outcome: 'moved' }>;
    };

/**
 * 重放历史: folds a history of events from a first state.
 *
 * `facts` is one value for the whole history, or a function of the event's index.
 *
 * @example
 * const returned = { status: 'returned', submittedOn: '2024-05-06' }
 * const history = [{ type: 'withdraw', on: '2024-05-09' }, { type: 'pass' }]
 * const { completed, edges, index } = replay(legalReviewMachine, returned, history, {})
 * completed // => false
 * edges // => ['withdraw']
 * index // => 1
 */
export function replay<
  State extends StateLike,
  Event extends EventLike,
  Facts,
  Edges extends readonly AnyEdge[],
>(
  machine: Machine<State, Event, Facts, Edges>,
  first: State,
  events: readonly Event[],
  facts: Facts | ((index: number, event: Event) => Facts),
): Replay<State> {
  const factsOf =
    typeof facts === 'function' ? (facts as (index: number, event: Event) => Facts) : () => facts;
  // The history's events are not known to the compiler one by one; `decide` judges each.
  const step = decide as (
    machine: AnyMachine,
    state: State,
    event: Event,
    facts: Facts,
  ) => Decision<State>;
  const edges: string[] = [];
  let state = first;
  for (const [index, event] of events.entries()) {
    const decision = step(machine, state, event, factsOf(index, event));
    if (decision.outcome !== 'moved') return { completed: false, state, edges, index, decision };
    edges.push(decision.edge);
    state = decision.state;
  }
  return { completed: true, state, edges };
}
