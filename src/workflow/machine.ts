import type { Span, WorkingDayCalendar } from '../calendar/index.js';
import type { LegalBasis, LocalDate, Result, Term, TraceValue } from '../core/index.js';
import type { LegalRule, PeriodValue } from '../law/index.js';

/** 状态: one member of a union told apart by `status`. */
export interface StateLike {
  /** The name of the state. */
  readonly status: string;
}

/** 事件: one member of a union told apart by `type`. */
export interface EventLike {
  /** The name of the event. */
  readonly type: string;
}

/** The member of a union of states that has the status. */
export type StateOf<State extends StateLike, Status> = Extract<
  State,
  {
    /** The status. */
    readonly status: Status;
  }
>;

/** The member of a union of events that has the type. */
export type EventOf<Event extends EventLike, Type> = Extract<
  Event,
  {
    /** The type of event. */
    readonly type: Type;
  }
>;

/**
 * 条件: what the law asks before a step.
 *
 * `test` answers `true` (met), `false` (not met) or `undefined` (a fact is missing); only `true` lets the step pass.
 */
export interface Guard<State, Event, Facts> {
  /** Stable name. */
  readonly id: string;
  /** What must hold, as a sentence. */
  readonly label: Term;
  /** Where the law asks it. */
  readonly basis: readonly LegalBasis[];
  /** `state` where the answer does not depend on the event, so that it can be given before there is one. */
  readonly reads: 'state' | 'event';
  /** The answer. */
  test(state: State, event: Event, facts: Facts): boolean | undefined;
  /** What the answer used, for the refusal and the trace. */
  inputs?(state: State, event: Event, facts: Facts): Readonly<Record<string, TraceValue>>;
}

/** 边: one lawful step. It is documentation, implementation, diagram and test plan at once. */
export interface Edge<
  From extends string,
  On extends string,
  To extends string,
  State,
  Event,
  Facts,
> {
  /** Stable name, unique in its machine. */
  readonly id: string;
  /** The states in which the step can be taken. */
  readonly from: readonly From[];
  /** The type of event that takes it. */
  readonly on: On;
  /** The state after it. */
  readonly to: To;
  /** The step's name. */
  readonly label: Term;
  /** Who takes it: a key of the machine's `actors`. */
  readonly actor: string;
  /** Where the law provides it. */
  readonly basis: readonly LegalBasis[];
  /** What the law asks before it. */
  readonly guards: readonly Guard<State, Event, Facts>[];
  /** 证明: what earlier steps must have produced: keys of the machine's `evidence`. */
  readonly evidence: readonly string[];
  /** What the step produces. */
  readonly yields: readonly string[];
  /** What the step undoes. */
  readonly voids: readonly string[];
  /** 文书: the documents that the step makes. */
  readonly documents: readonly Term[];
  /** What the host should do next, by name; the library does nothing. */
  readonly effects: readonly string[];
  /** The state after the step. */
  apply(state: State, event: Event, facts: Facts): StateLike;
}

/** An edge whose particulars are not known to the compiler. */
// biome-ignore lint/suspicious/noExplicitAny: an edge accepts one state and one event; a list of edges accepts none in common
export type AnyEdge = Edge<string, string, string, any, any, any>;

/** What an edge is written with; lists that are empty may be left out. */
export interface EdgeDefinition<
  State extends StateLike,
  Event extends EventLike,
  Facts,
  From extends State['status'],
  On extends Event['type'],
  To extends State['status'],
> {
  /** Stable name, unique in its machine. */
  readonly id: string;
  /** The states in which the step can be taken. */
  readonly from: From | readonly From[];
  /** The type of event that takes it. */
  readonly on: On;
  /** The state after it. */
  readonly to: To;
  /** The step's name. */
  readonly label: Term;
  /** Who takes it: a key of the machine's `actors`. */
  readonly actor: string;
  /** Where the law provides it. */
  readonly basis: readonly LegalBasis[];
  /** What the law asks before it. */
  readonly guards?: readonly Guard<
    StateOf<State, NoInfer<From>>,
    EventOf<Event, NoInfer<On>>,
    Facts
  >[];
  /** What earlier steps must have produced: keys of the machine's `evidence`. */
  readonly evidence?: readonly string[];
  /** What the step produces. */
  readonly yields?: readonly string[];
  /** What the step undoes. */
  readonly voids?: readonly string[];
  /** The documents that the step makes. */
  readonly documents?: readonly Term[];
  /** What the host should do next, by name; the library does nothing. */
  readonly effects?: readonly string[];
  /** The state after the step, from the state before it, the event and the facts. */
  readonly apply: (
    state: StateOf<State, NoInfer<From>>,
    event: EventOf<Event, NoInfer<On>>,
    facts: Facts,
  ) => StateOf<State, NoInfer<To>>;
}

/** 期限: a term that runs while a case is in a state. */
export interface DeadlineDefinition<State> {
  /** Stable name. */
  readonly id: string;
  /** What must happen before it ends. */
  readonly label: Term;
  /** The length, with its citation. */
  readonly rule: LegalRule<PeriodValue>;
  /** The day of the event that starts it (itself not counted), or `undefined` while it does not run. */
  start(state: State, calendar: WorkingDayCalendar): LocalDate | undefined;
  /** Days that do not count. */
  suspensions?(state: State): readonly Span[];
  /** False where something may last at most so long: a last day that is not worked does not move. */
  readonly rollForward?: boolean;
  /** 延长: how many more of the rule's unit were granted. */
  added?(state: State): number;
}

/** What a machine says of one state. */
export interface StateDefinition<State> {
  /** The state's name. */
  readonly label: Term;
  /** Set where the procedure ends. */
  readonly final?: true;
  /** The terms that run in it. */
  readonly deadlines?: readonly DeadlineDefinition<State>[];
}

/** 证明: something that a step produces and a later step needs, found in the state itself. */
export interface EvidenceDefinition<State> {
  /** What it is. */
  readonly label: Term;
  /** Where the law asks for it. */
  readonly basis: readonly LegalBasis[];
  /** Whether the state holds it. */
  present(state: State): boolean;
}

/** 迁移: turns what was stored in the schema before into what is stored in schema `to`. */
export interface Migration {
  /** The schema that it produces. */
  readonly to: number;
  /** What changed. */
  readonly name: string;
  /** Of a state. Pure; gets and gives plain JSON. */
  up(state: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
  /** Of an event, likewise; absent: events are written as before. */
  readonly upEvent?: (
    event: Readonly<Record<string, unknown>>,
  ) => Readonly<Record<string, unknown>>;
}

/** What a machine is written with. */
export interface MachineDefinition<State extends StateLike, Edges extends readonly AnyEdge[]> {
  /** Stable name, `folder/procedure`. */
  readonly id: string;
  /** The procedure's name. */
  readonly label: Term;
  /** Number of the stored form of its states and events; each change adds one and a migration. */
  readonly schema: number;
  /** The status in which a case begins. */
  readonly initial: State['status'];
  /** Who takes part. */
  readonly actors: Readonly<Record<string, Term>>;
  /** Every status, with its name. */
  readonly states: {
    readonly [Status in State['status']]: StateDefinition<StateOf<State, Status>>;
  };
  /** What steps produce and need. */
  readonly evidence?: Readonly<Record<string, EvidenceDefinition<State>>>;
  /** Every lawful step. */
  readonly edges: Edges;
  /** From schema 1 to `schema`, none left out. */
  readonly migrations?: readonly Migration[];
  /** Reads a stored state of the present schema. */
  readonly parseState: (input: unknown) => Result<State>;
}

/** 程序: a procedure as a checked graph. Made by {@link machineFor}; only plain values and pure functions inside. */
export interface Machine<
  State extends StateLike,
  Event extends EventLike,
  Facts,
  Edges extends readonly AnyEdge[],
> extends Required<MachineDefinition<State, Edges>> {
  /** The edge for a status and an event type, its evidence among its guards; made from `edges`. */
  readonly table: ReadonlyMap<string, ReadonlyMap<string, AnyEdge>>;
  /** The types of event that each status accepts; made from `edges`. */
  readonly accepted: ReadonlyMap<string, readonly string[]>;
  /** The evidence that the steps of each type of event need, wherever they can be taken; made from `edges`. */
  // biome-ignore lint/suspicious/noExplicitAny: evidence is looked for in any state
  readonly needed: ReadonlyMap<string, readonly Guard<any, EventLike, unknown>[]>;
  /** In types alone. */
  readonly types?: {
    /** Its states. */
    readonly state: State;
    /** Its events. */
    readonly event: Event;
    /** What it looks up. */
    readonly facts: Facts;
  };
}

/** A machine whose particulars are not known to the compiler. */
// biome-ignore lint/suspicious/noExplicitAny: a function over every machine knows neither its states nor its facts
export type AnyMachine = Machine<any, any, any, readonly AnyEdge[]>;

/** The types of event that the edges accept from a status. */
export type AcceptedType<Edges extends readonly AnyEdge[], Status> = Edges[number] extends infer One
  ? One extends {
      /** The statuses from which the edge leads. */
      readonly from: readonly (infer From)[];
      /** The type of event that takes it. */
      readonly on: infer On;
    }
    ? [Extract<Status, From>] extends [never]
      ? never
      : On
    : never
  : never;

/** The two makers of one procedure's edges and machine. */
export interface MachineMaker<State extends StateLike, Event extends EventLike, Facts> {
  /** Makes an edge: `apply` sees exactly its `from` state and its event, and must return its `to` state. */
  edge<
    const From extends State['status'],
    const On extends Event['type'],
    const To extends State['status'],
  >(
    definition: EdgeDefinition<State, Event, Facts, From, On, To>,
  ): Edge<From, On, To, StateOf<State, From>, EventOf<Event, On>, Facts>;
  /** Makes the machine: every status must be described. */
  machine<const Edges extends readonly AnyEdge[]>(
    definition: MachineDefinition<State, Edges>,
  ): Machine<State, Event, Facts, Edges>;
}

/**
 * 程序定义: the makers of a procedure's edges and machine, typed by its states, events and facts.
 *
 * @example
 * const { edge, machine } = machineFor()
 * const permit = machine({
 *   id: 'example/permit',
 *   label: term('许可', 'permit'),
 *   schema: 1,
 *   initial: 'received',
 *   actors: { office: term('办理机构', 'office') },
 *   states: {
 *     received: { label: term('已收件', 'received') },
 *     issued: { label: term('已发证', 'issued'), final: true },
 *   },
 *   edges: [
 *     edge({
 *       id: 'issue',
 *       from: 'received',
 *       on: 'issue',
 *       to: 'issued',
 *       label: term('发证', 'issue'),
 *       actor: 'office',
 *       basis: [{ law: '行政许可法', article: 39 }],
 *       apply: (_state, { number }) => ({ status: 'issued', number }),
 *     }),
 *   ],
 *   parseState: ok,
 * })
 * decide(permit, { status: 'received' }, { type: 'issue', number: '1' }, {})
 * // => { outcome: 'moved', edge: 'issue', state: { status: 'issued', number: '1' }, effects: [] }
 */
export function machineFor<State extends StateLike, Event extends EventLike, Facts>(): MachineMaker<
  State,
  Event,
  Facts
> {
  return {
    // Field by field, so that all edges, and all machines, have one shape and `decide` reads them fast.
    edge: ({ id, from, on, to, label, actor, basis, apply, ...lists }) => ({
      id,
      from: typeof from === 'string' ? [from] : from,
      on,
      to,
      label,
      actor,
      basis,
      guards: lists.guards ?? [],
      evidence: lists.evidence ?? [],
      yields: lists.yields ?? [],
      voids: lists.voids ?? [],
      documents: lists.documents ?? [],
      effects: lists.effects ?? [],
      apply,
    }),
    machine: (definition) => {
      const table = tableOf(definition);
      return {
        id: definition.id,
        label: definition.label,
        schema: definition.schema,
        initial: definition.initial,
        actors: definition.actors,
        states: definition.states,
        evidence: definition.evidence ?? {},
        edges: definition.edges,
        migrations: definition.migrations ?? [],
        parseState: definition.parseState,
        table,
        accepted: new Map([...table].map(([status, row]) => [status, [...row.keys()]])),
        needed: neededOf(definition),
      };
    },
  };
}

/** The first edge wins; `checkMachine` reports a second. */
function tableOf<State extends StateLike>(
  definition: MachineDefinition<State, readonly AnyEdge[]>,
): ReadonlyMap<string, ReadonlyMap<string, AnyEdge>> {
  const table = new Map<string, Map<string, AnyEdge>>(
    Object.keys(definition.states).map((status) => [status, new Map()]),
  );
  for (const edge of definition.edges) {
    const guarded = {
      ...edge,
      guards: [
        ...edge.evidence.map((key) => evidenceGuard(key, definition.evidence)),
        ...edge.guards,
      ],
    };
    for (const status of edge.from) {
      const row = table.get(status);
      if (row?.has(edge.on) === false) row.set(edge.on, guarded);
    }
  }
  return table;
}

function neededOf<State extends StateLike>({
  edges,
  evidence,
}: MachineDefinition<State, readonly AnyEdge[]>): ReadonlyMap<
  string,
  readonly Guard<State, EventLike, unknown>[]
> {
  const keys = new Map<string, Set<string>>(edges.map(({ on }) => [on, new Set()]));
  for (const edge of edges) for (const key of edge.evidence) keys.get(edge.on)?.add(key);
  return new Map(
    [...keys].map(([type, found]) => [type, [...found].map((key) => evidenceGuard(key, evidence))]),
  );
}

function evidenceGuard<State extends StateLike>(
  key: string,
  evidence: Readonly<Record<string, EvidenceDefinition<State>>> = {},
): Guard<State, EventLike, unknown> {
  const definition = evidence[key];
  return {
    id: `evidence.${key}`,
    label: definition?.label ?? { zh: key, en: key },
    basis: definition?.basis ?? [],
    reads: 'state',
    test: (state) => definition?.present(state),
  };
}
