import type { LegalBasis, Problem, Term, TraceNode, TraceValue } from '../core/index.js';
import { shown } from '../core/index.js';
import type {
  AcceptedType,
  AnyEdge,
  AnyMachine,
  EventLike,
  EventOf,
  Guard,
  Machine,
  StateLike,
} from './machine.js';
import { workflowProblem } from './problems.js';

/** 移动: the step was lawful; `state` is the state after it. */
export interface Moved<State> {
  /** The step was taken. */
  readonly outcome: 'moved';
  /** The edge that was taken. */
  readonly edge: string;
  /** The state after it. */
  readonly state: State;
  /** What the host should do next. */
  readonly effects: readonly string[];
}

/** A condition that did not hold, or that could not be judged. */
export interface GuardFailure {
  /** The condition. */
  readonly guard: string;
  /** `undetermined`: a fact is missing; it never counts as a yes. */
  readonly verdict: 'notMet' | 'undetermined';
  /** What must hold. */
  readonly label: Term;
  /** The article that refuses. */
  readonly basis: readonly LegalBasis[];
  /** What the verdict used. */
  readonly inputs: Readonly<Record<string, TraceValue>>;
}

/** 拒绝: the law asks for what is not there; every failing condition is listed. */
export interface Refused {
  /** The law refuses. */
  readonly outcome: 'refused';
  /** The edge that was refused. */
  readonly edge: string;
  /** Every condition that failed, never only the first. */
  readonly failures: readonly GuardFailure[];
}

/** 不适用: no such step from here; `accepted` says what is accepted now. */
export interface NotApplicable {
  /** The state has no such step. */
  readonly outcome: 'notApplicable';
  /** The types of event that the state accepts. */
  readonly accepted: readonly string[];
  /** What the step needs wherever it can be taken and this state does not hold, with the articles that ask for it. */
  readonly lacks: readonly GuardFailure[];
  /** Why: an unknown state, an unknown event, one that is not accepted here, or malformed arguments. */
  readonly problem: Problem;
}

/** 决定: one yes and two noes. */
export type Decision<State> = Moved<State> | Refused | NotApplicable;

/** The states to which the accepted edges of a machine lead. */
export type Reached<
  State extends StateLike,
  Edges extends readonly AnyEdge[],
  Status,
  Type,
> = Edges[number] extends infer One
  ? One extends {
      /** The statuses from which the edge leads. */
      readonly from: readonly (infer From)[];
      /** The type of event that takes it. */
      readonly on: infer On;
      /** The status after it. */
      readonly to: infer To;
    }
    ? [Extract<Status, From>] extends [never]
      ? never
      : [Extract<Type, On>] extends [never]
        ? never
        : Extract<
            State,
            {
              /** That status. */
              readonly status: To;
            }
          >
    : never
  : never;

/**
 * 裁决: takes a step, or says which no it is. Pure and total: nothing that the arguments hold makes it throw.
 *
 * Where the state's type is known, an event that the state does not accept does not compile.
 *
 * @example
 * const returned = { status: 'returned', submittedOn: '2024-05-06' }
 * decide(legalReviewMachine, returned, { type: 'withdraw', on: '2024-05-09' }, {}).outcome // => 'moved'
 * decide(legalReviewMachine, returned, { type: 'withdraw', on: '2024-05-05' }, {}).outcome // => 'refused'
 * decide(legalReviewMachine, returned, { type: 'pass' }, {}).accepted // => ['resubmit', 'disagree', 'withdraw']
 */
export function decide<
  State extends StateLike,
  Event extends EventLike,
  Facts,
  Edges extends readonly AnyEdge[],
  Now extends State,
  const Sent extends EventOf<Event, AcceptedType<Edges, Now['status']>>,
>(
  machine: Machine<State, Event, Facts, Edges>,
  state: Now,
  event: Sent,
  facts: Facts,
): Decision<Reached<State, Edges, Now['status'], Sent['type']>>;
export function decide(
  machine: AnyMachine,
  state: StateLike,
  event: EventLike,
  facts: unknown,
): Decision<StateLike> {
  try {
    const edge = machine.table.get(state.status)?.get(event.type);
    if (edge === undefined) return notApplicable(machine, state, event);
    const guards = edge.guards;
    for (let index = 0; index < guards.length; index += 1) {
      if ((guards[index] as AnyGuard).test(state, event, facts) !== true) {
        return {
          outcome: 'refused',
          edge: edge.id,
          failures: failuresOf(guards, index, state, event, facts),
        };
      }
    }
    return {
      outcome: 'moved',
      edge: edge.id,
      state: edge.apply(state, event, facts),
      effects: edge.effects,
    };
  } catch (thrown) {
    return malformed(machine, state, thrown);
  }
}

// biome-ignore lint/suspicious/noExplicitAny: the guards of an edge that the table has already matched to its state and event
type AnyGuard = Guard<any, any, any>;

/** Every guard that does not let the step pass; the guards before `first` have. */
export function failuresOf(
  guards: readonly AnyGuard[],
  first: number,
  state: unknown,
  event: unknown,
  facts: unknown,
): readonly GuardFailure[] {
  const failures: GuardFailure[] = [];
  for (let index = first; index < guards.length; index += 1) {
    const guard = guards[index] as AnyGuard;
    const met = judged(guard, state, event, facts);
    if (met !== true) failures.push(failureOf(guard, met, inputsOf(guard, state, event, facts)));
  }
  return failures;
}

/** The answer of a guard; one that cannot read what it is given is undetermined, never a yes. */
function judged(
  guard: AnyGuard,
  state: unknown,
  event: unknown,
  facts: unknown,
): boolean | undefined {
  try {
    return guard.test(state, event, facts);
  } catch {
    return undefined;
  }
}

function inputsOf(
  guard: AnyGuard,
  state: unknown,
  event: unknown,
  facts: unknown,
): Readonly<Record<string, TraceValue>> {
  try {
    return guard.inputs?.(state, event, facts) ?? {};
  } catch {
    return {};
  }
}

function failureOf(
  { id, label, basis }: AnyGuard,
  met: boolean | undefined,
  inputs: Readonly<Record<string, TraceValue>>,
): GuardFailure {
  return { guard: id, verdict: met === false ? 'notMet' : 'undetermined', label, basis, inputs };
}

function notApplicable(machine: AnyMachine, state: StateLike, event: EventLike): NotApplicable {
  const accepted = machine.accepted.get(state.status);
  const needed = machine.needed.get(event.type);
  const names = {
    machine: machine.id,
    status: accepted === undefined ? shown(state.status) : state.status,
    event: needed === undefined ? shown(event.type) : event.type,
  };
  return {
    outcome: 'notApplicable',
    accepted: accepted ?? NOTHING,
    lacks: accepted === undefined || needed === undefined ? NOTHING : lacking(needed, state, event),
    problem:
      accepted === undefined
        ? workflowProblem('workflow.unknownState', names, ['state', 'status'])
        : needed === undefined
          ? workflowProblem('workflow.unknownEvent', names, ['event', 'type'])
          : workflowProblem('workflow.notAccepted', names, ['event', 'type']),
  };
}

const NOTHING: readonly never[] = Object.freeze([]);

/** The evidence of the steps that the event takes elsewhere, as far as the state does not hold it. */
function lacking(
  needed: readonly AnyGuard[],
  state: StateLike,
  event: EventLike,
): readonly GuardFailure[] {
  return needed.length === 0 ? NOTHING : failuresOf(needed, 0, state, event, undefined);
}

function malformed(machine: AnyMachine, state: unknown, thrown: unknown): NotApplicable {
  const detail = thrown instanceof Error ? shown(thrown.message) : shown(thrown);
  return {
    outcome: 'notApplicable',
    accepted: machine.accepted.get(statusOf(state)) ?? NOTHING,
    lacks: NOTHING,
    problem: workflowProblem('workflow.malformed', { detail }),
  };
}

/** The status of what may be no state at all. */
function statusOf(state: unknown): string {
  try {
    return (state as StateLike).status;
  } catch {
    return '';
  }
}

/**
 * 推理: the trace of a step: every condition with its verdict, inputs and articles, whatever the outcome.
 *
 * @example
 * const returned = { status: 'returned', submittedOn: '2024-05-06' }
 * const trace = explainDecision(legalReviewMachine, returned, { type: 'withdraw', on: '2024-05-05' }, {})
 * trace.children.map(({ rule, verdict }) => [rule, verdict]) // => [['review.notBeforeSubmission', 'notMet']]
 */
export function explainDecision<Now extends StateLike, Sent extends EventLike>(
  machine: AnyMachine,
  state: Now,
  event: Sent,
  facts: unknown,
): TraceNode {
  const decision = decide(machine, state, event, facts);
  if (decision.outcome === 'notApplicable') {
    return {
      rule: `${machine.id}`,
      label: machine.label,
      verdict: 'notApplied',
      inputs: decision.problem.params,
      output: decision.problem.code,
      basis: [],
      children: [],
    };
  }
  const edge = machine.table.get(state.status)?.get(event.type) as AnyEdge;
  return {
    rule: `${machine.id}.${edge.id}`,
    label: edge.label,
    verdict: decision.outcome === 'moved' ? 'applied' : 'notApplied',
    inputs: { from: state.status },
    output: decision.outcome === 'moved' ? edge.to : null,
    basis: edge.basis,
    children: edge.guards.map((guard) => {
      const met = judged(guard, state, event, facts);
      return {
        rule: guard.id,
        label: guard.label,
        verdict: met === true ? 'met' : met === false ? 'notMet' : 'undetermined',
        inputs: inputsOf(guard, state, event, facts),
        output: null,
        basis: guard.basis,
        children: [],
      };
    }),
  };
}

/** 可为: one step that the state accepts, and what it still lacks. */
export interface PermittedStep {
  /** The edge. */
  readonly edge: string;
  /** The type of event that takes it. */
  readonly event: string;
  /** The status after it. */
  readonly to: string;
  /** The step's name. */
  readonly label: Term;
  /** Who takes it. */
  readonly actor: string;
  /** Where the law provides it. */
  readonly basis: readonly LegalBasis[];
  /** Conditions on the state that do not hold now. */
  readonly lacks: readonly GuardFailure[];
  /** Conditions that are judged when the event is there. */
  readonly asks: readonly {
    /** Name of the guard. */
    readonly guard: string;
    /** What it asks for. */
    readonly label: Term;
    /** Where the law asks for it. */
    readonly basis: readonly LegalBasis[];
  }[];
  /** The documents that the step makes. */
  readonly documents: readonly Term[];
}

/**
 * 可为之事: what may happen next from a state, and what each step still lacks. Unknown states permit nothing.
 *
 * @example
 * permitted(legalReviewMachine, { status: 'returned' }, {}).map(({ event }) => event) // => ['resubmit', 'disagree', 'withdraw']
 */
export function permitted(
  machine: AnyMachine,
  state: StateLike,
  facts: unknown,
): readonly PermittedStep[] {
  return [...(machine.table.get(statusOf(state))?.values() ?? [])].map((edge) => {
    const lacks: GuardFailure[] = [];
    const asks: { guard: string; label: Term; basis: readonly LegalBasis[] }[] = [];
    for (const guard of edge.guards) {
      if (guard.reads === 'event') {
        asks.push({ guard: guard.id, label: guard.label, basis: guard.basis });
        continue;
      }
      const met = judged(guard, state, undefined, facts);
      if (met !== true) lacks.push(failureOf(guard, met, inputsOf(guard, state, undefined, facts)));
    }
    const { id, on, to, label, actor, basis, documents } = edge;
    return { edge: id, event: on, to, label, actor, basis, lacks, asks, documents };
  });
}
