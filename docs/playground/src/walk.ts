/* A walk through a procedure: the steps taken, as the address holds them, and what became of the last try. */
import type { Sample } from 'catalog:procedures';
import { type AnyMachine, type Decision, decide, type StateLike } from 'zhifa/workflow';

export interface EventJson {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** A step: the name of an edge whose sample event is taken as it is, the number of a step of the history, or an event. */
export type Taken = string | number | EventJson;

export const takenOf = (text: string | undefined): readonly Taken[] => {
  if (text === undefined || text === '') return [];
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? (read as readonly Taken[]) : [];
  } catch {
    return [];
  }
};

export const eventOf = (taken: Taken, sample: Sample): EventJson | undefined =>
  typeof taken === 'number'
    ? sample.steps[taken]
    : typeof taken === 'string'
      ? sample.events[taken]
      : taken;

export interface Walk {
  readonly state: StateLike;
  /** The steps that were lawful, with the state after each. */
  readonly moved: readonly {
    readonly event: EventJson;
    readonly edge: string;
    readonly state: StateLike;
  }[];
  /** The step that was not, and why. */
  readonly refused?: { readonly event: EventJson; readonly decision: Decision<StateLike> };
}

const step = decide as unknown as (
  machine: AnyMachine,
  state: StateLike,
  event: EventJson,
  facts: unknown,
) => Decision<StateLike>;

export function walk(
  machine: AnyMachine,
  sample: Sample,
  facts: unknown,
  taken: readonly Taken[],
): Walk {
  let state: StateLike = sample.start;
  const moved: { readonly event: EventJson; readonly edge: string; readonly state: StateLike }[] =
    [];
  for (const one of taken) {
    const event = eventOf(one, sample);
    if (event === undefined) continue;
    const decision = step(machine, state, event, facts);
    if (decision.outcome !== 'moved') return { state, moved, refused: { event, decision } };
    state = decision.state;
    moved.push({ event, edge: decision.edge, state });
  }
  return { state, moved };
}
