import type { LegalBasis, LocalDate, Term, TraceValue } from '../core/index.js';
import { isFields, parseLocalDate, shown } from '../core/index.js';
import { failuresOf } from './decide.js';
import type { AnyEdge, AnyMachine, EventLike, Machine, StateLike } from './machine.js';
import type { Invariant, Landmark } from './prove.js';

/**
 * 程序瑕疵的种类: what can be wrong with an event of a history. Closed.
 *
 * @example
 * historyDefectKinds.missingSteps.zh // => '缺少应有的步骤'
 */
export const historyDefectKinds = {
  notMet: { zh: '不符合法定条件', en: 'a condition of the law is not met' },
  undetermined: { zh: '无法判断是否符合法定条件', en: 'a condition cannot be judged' },
  missingSteps: { zh: '缺少应有的步骤', en: 'steps are missing before it' },
  tooLate: { zh: '步骤过晚', en: 'the step came too late' },
  contradictory: { zh: '与此前的步骤矛盾', en: 'it contradicts an earlier step' },
  forbidden: { zh: '违反程序的不变式', en: 'it breaks an invariant of the procedure' },
  misplaced: { zh: '不应有此步骤', en: 'no such step in this state' },
  outOfOrder: { zh: '记录的次序与日期不符', en: 'recorded out of the order of its date' },
  unknownEvent: { zh: '程序没有此种事件', en: 'the procedure has no such event' },
  unreadable: { zh: '事件不可读', en: 'the event cannot be read' },
} as const satisfies Readonly<Record<string, Term>>;

/** 程序瑕疵的种类: a key of {@link historyDefectKinds}. */
export type HistoryDefectKind = keyof typeof historyDefectKinds;

/** 缺少的一步: one of these steps must have been taken, and none is on record. */
export interface MissingStep {
  /** The status before it. */
  readonly from: string;
  /** The status after it. */
  readonly to: string;
  /** The steps that lead there, any of which would do. */
  readonly edges: readonly {
    /** The edge. */
    readonly id: string;
    /** The step's name. */
    readonly label: Term;
    /** Where the law provides it. */
    readonly basis: readonly LegalBasis[];
  }[];
}

/** 程序瑕疵: one defect of a history. */
export interface HistoryDefect {
  /** What is wrong. */
  readonly kind: HistoryDefectKind;
  /** Index of the event in the history as it was given. */
  readonly index: number;
  /** The type of the event, as far as it can be read. */
  readonly event: string;
  /** The step that was judged, where there is one. */
  readonly edge?: string;
  /** The condition that is not met or cannot be judged. */
  readonly guard?: string;
  /** The invariant that is broken. */
  readonly invariant?: string;
  /** The condition, the sentence of the invariant, or else the step. */
  readonly label: Term;
  /** The articles that ask for what is not there. */
  readonly basis: readonly LegalBasis[];
  /** What the verdict used. */
  readonly inputs?: Readonly<Record<string, TraceValue>>;
  /** The shortest chain of steps that is not on record; a jump over them let the audit go on. */
  readonly missing?: readonly MissingStep[];
}

/** 程序审查结论: what a foreign history comes to, with every defect found on the way. */
export interface HistoryAudit<State> {
  /** The state that the history reaches when every defect is passed over. */
  readonly state: State;
  /** The steps that were taken, lawful or not. */
  readonly edges: readonly string[];
  /** Every defect, in the order in which the events were judged. */
  readonly defects: readonly HistoryDefect[];
}

/** Longer chains of missing steps are not guessed. */
const MOST_MISSING = 6;

/**
 * 审查历史: judges a history that was recorded elsewhere, perhaps with events missing, out of order or unlawful, and
 * never stops at the first defect. Total: any input gives an answer.
 *
 * The events are judged in the order of their days (`on`); one recorded after an event of a later day is reported. A
 * step that the law refuses is reported, condition by condition, and taken all the same, since it happened. An event
 * that the state does not accept is a contradiction or too late where the case has passed its place; else the shortest
 * chain of steps that leads to a state that accepts it is reported as missing, and the audit goes on behind it. Where
 * invariants are given, an event that breaks one cites it too.
 *
 * @example
 * const returned = { status: 'returned', submittedOn: '2024-05-06' }
 * const history = [{ type: 'pass', on: '2024-05-09' }, { type: 'withdraw', on: '2024-05-05' }, { type: 'fly' }]
 * auditHistory(legalReviewMachine, returned, history, {}).defects.some(({ kind, event }) => kind === 'unknownEvent' && event === 'fly')
 * // => true
 */
export function auditHistory<
  State extends StateLike,
  Event extends EventLike,
  Facts,
  Edges extends readonly AnyEdge[],
>(
  machine: Machine<State, Event, Facts, Edges>,
  first: State,
  events: readonly unknown[],
  facts: Facts | ((index: number) => Facts),
  invariants: readonly Invariant[] = [],
): HistoryAudit<State> {
  const audit = newAudit(machine as unknown as AnyMachine, first, invariants);
  const factsOf =
    typeof facts === 'function' ? (facts as (index: number) => Facts) : (): Facts => facts;
  for (const { event, index, late } of byDay(Array.isArray(events) ? events : [events])) {
    judge(audit, event, index, late, factsOf);
  }
  return { state: audit.state as State, edges: audit.edges, defects: audit.defects };
}

interface Audit {
  readonly machine: AnyMachine;
  readonly edges: string[];
  readonly defects: HistoryDefect[];
  /** The types of the events whose steps were taken. */
  readonly taken: Set<string>;
  /** The statuses in which the case has been. */
  readonly entered: Set<string>;
  readonly invariants: readonly Invariant[];
  /** The invariants whose landmark the history has passed. */
  readonly passed: Set<Invariant>;
  state: StateLike;
}

function newAudit(machine: AnyMachine, first: unknown, invariants: readonly Invariant[]): Audit {
  const status = isFields(first) ? first['status'] : undefined;
  const known = typeof status === 'string' && machine.table.has(status);
  const state = {
    ...(isFields(first) ? first : {}),
    status: known ? status : machine.initial,
  };
  return {
    machine,
    edges: [],
    defects: [],
    taken: new Set(),
    entered: new Set([state.status]),
    invariants,
    passed: new Set(
      invariants.filter((one) => (one.before ?? one.after)?.states?.includes(state.status)),
    ),
    state,
  };
}

interface Recorded {
  readonly event: unknown;
  readonly index: number;
  /** Recorded after an event of a later day. */
  readonly late: boolean;
}

/** In the order of their days; an event without one stays behind the event before it. */
function byDay(events: readonly unknown[]): readonly Recorded[] {
  let latest = '';
  let previous = '';
  return events
    .map((event, index) => {
      const day = dayOf(event) ?? previous;
      const late = day < latest;
      previous = day;
      if (!late) latest = day;
      return { event, index, late, day };
    })
    .sort((a, b) => (a.day === b.day ? a.index - b.index : a.day < b.day ? -1 : 1));
}

function dayOf(event: unknown): LocalDate | undefined {
  const on = parseLocalDate(isFields(event) ? event['on'] : undefined);
  return on.ok ? on.value : undefined;
}

function judge(
  audit: Audit,
  event: unknown,
  index: number,
  late: boolean,
  factsOf: (index: number) => unknown,
): void {
  const { machine, defects } = audit;
  const type = isFields(event) ? event['type'] : undefined;
  const at = { index, event: shown(type) };
  const named = { zh: at.event, en: at.event };
  if (typeof type !== 'string') {
    defects.push({ ...at, kind: 'unreadable', label: named, basis: [] });
    return;
  }
  if (!machine.needed.has(type)) {
    defects.push({ ...at, kind: 'unknownEvent', label: named, basis: [] });
    return;
  }
  if (late) {
    const { label, basis } = firstOf(machine, type) ?? { label: named, basis: [] };
    defects.push({ ...at, kind: 'outOfOrder', label, basis });
  }
  const edge = edgeFor(audit, type, at);
  if (edge !== undefined) take(audit, edge, event as EventLike, at, factsOf(index));
  holdAgainst(
    audit,
    edge === undefined ? accepting(machine, type) : [edge],
    edge !== undefined,
    at,
  );
}

type At = Pick<HistoryDefect, 'index' | 'event'>;

/** The edge that the event takes, behind missing steps where the state does not accept it; else why it takes none. */
function edgeFor(audit: Audit, type: string, at: At): AnyEdge | undefined {
  const { machine, defects, entered, state } = audit;
  const edge = machine.table.get(state.status)?.get(type);
  if (edge !== undefined) return edge;
  const { label, basis } = firstOf(machine, type) ?? { label: { zh: type, en: type }, basis: [] };
  const places = accepting(machine, type);
  if (audit.taken.has(type) || places.some((one) => moves(one) && entered.has(one.to))) {
    defects.push({ ...at, kind: 'contradictory', label, basis });
    return undefined;
  }
  if (places.some(({ from }) => from.some((status) => entered.has(status)))) {
    defects.push({ ...at, kind: 'tooLate', label, basis });
    return undefined;
  }
  const missing = missingSteps(audit, type);
  const last = missing.at(-1);
  if (last === undefined) {
    defects.push({ ...at, kind: 'misplaced', label, basis });
    return undefined;
  }
  defects.push({
    ...at,
    kind: 'missingSteps',
    label,
    basis: missing.flatMap(({ edges }) => edges.slice(0, 1).flatMap((one) => one.basis)),
    missing,
  });
  audit.state = { ...state, status: last.to };
  entered.add(last.to);
  return machine.table.get(last.to)?.get(type);
}

const accepting = (machine: AnyMachine, type: string): readonly AnyEdge[] =>
  machine.edges.filter(({ on }) => on === type);

const firstOf = (machine: AnyMachine, type: string): AnyEdge | undefined =>
  machine.edges.find(({ on }) => on === type);

const moves = ({ from, to }: AnyEdge): boolean => !from.includes(to);

/** The shortest chain of steps to a state that accepts the event, never back to one in which the case has been. */
function missingSteps({ machine, entered, state }: Audit, type: string): readonly MissingStep[] {
  const seen = new Set([...entered, state.status]);
  const queue: { status: string; path: readonly MissingStep[] }[] = [
    { status: state.status, path: [] },
  ];
  for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
    const { status, path } = place;
    if (path.length > 0 && machine.table.get(status)?.has(type)) return path;
    if (path.length === MOST_MISSING) continue;
    const exits = machine.edges.filter(({ from }) => from.includes(status));
    for (const to of new Set(exits.map((edge) => edge.to))) {
      if (seen.has(to)) continue;
      seen.add(to);
      const edges = exits
        .filter((edge) => edge.to === to)
        .map(({ id, label, basis }) => ({ id, label, basis }));
      queue.push({ status: to, path: [...path, { from: status, to, edges }] });
    }
  }
  return [];
}

/** Reports what the law refuses, and takes the step: it is on record that it happened. */
function take(audit: Audit, edge: AnyEdge, event: EventLike, at: At, facts: unknown): void {
  const { state, defects } = audit;
  for (const { guard, verdict, label, basis, inputs } of failuresOf(
    edge.guards,
    0,
    state,
    event,
    facts,
  )) {
    defects.push({ ...at, kind: verdict, edge: edge.id, guard, label, basis, inputs });
  }
  audit.state = after(edge, state, event, facts);
  if (audit.state.status !== edge.to) {
    defects.push({
      ...at,
      kind: 'unreadable',
      edge: edge.id,
      label: edge.label,
      basis: edge.basis,
    });
    audit.state = { ...state, status: edge.to };
  }
  audit.edges.push(edge.id);
  audit.taken.add(edge.on);
  audit.entered.add(edge.to);
}

/**
 * Reports the invariants that the step breaks. A step that was not taken is no landmark, and breaks only what it would
 * break wherever it can be taken.
 */
function holdAgainst(
  { defects, invariants, passed }: Audit,
  edges: readonly AnyEdge[],
  taken: boolean,
  at: At,
): void {
  for (const invariant of invariants) {
    const { id, label, basis, never, before, after, until } = invariant;
    const was = passed.has(invariant);
    const mark = before ?? after;
    if (taken && mark !== undefined && edges.some((edge) => touches(mark, edge)))
      passed.add(invariant);
    if (taken && until !== undefined && edges.some((edge) => touches(until, edge)))
      passed.delete(invariant);
    const breaks = (passedNow: boolean): boolean => (before === undefined ? was : !passedNow);
    const broken = edges.every(
      (edge) =>
        (breaks(was) && touches({ edges: never.edges ?? [] }, edge)) ||
        (breaks(passed.has(invariant)) && touches({ states: never.states ?? [] }, edge)),
    );
    if (broken) defects.push({ ...at, kind: 'forbidden', invariant: id, label, basis });
  }
}

const touches = ({ edges, states }: Landmark, { id, to }: AnyEdge): boolean =>
  edges?.includes(id) === true || states?.includes(to) === true;

/** The state after the step; the state before it where the step cannot read what it is given. */
function after(edge: AnyEdge, state: StateLike, event: EventLike, facts: unknown): StateLike {
  try {
    return edge.apply(state, event, facts);
  } catch {
    return { ...state, status: '' };
  }
}
