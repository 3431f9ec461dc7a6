import type { LegalBasis, Problem, Term } from '../core/index.js';
import type { AnyEdge, AnyMachine } from './machine.js';
import { workflowProblem } from './problems.js';

/** A place on a path: a step that is taken, or a state that is reached. */
export interface Landmark {
  /** Any of these steps. */
  readonly edges?: readonly string[];
  /** Any of these states. */
  readonly states?: readonly string[];
}

/** 不变式: what the law forbids on every path of a procedure. */
export interface Invariant {
  /** Stable name. */
  readonly id: string;
  /** The sentence that a lawyer reads. */
  readonly label: Term;
  /** The article that forbids. */
  readonly basis: readonly LegalBasis[];
  /** What must not come … */
  readonly never: Landmark;
  /** … before this, */
  readonly before?: Landmark;
  /** or after this, */
  readonly after?: Landmark;
  /** until this: from here on the step is lawful again. */
  readonly until?: Landmark;
}

/** 证明: whether an invariant holds on all paths; where it does not, the shortest path that breaks it. */
export type Proof =
  | {
      readonly holds: true;
      /** Name of the invariant. */
      readonly invariant: string;
      /** How many situations were looked at. */
      readonly explored: number;
    }
  | {
      readonly holds: false;
      readonly invariant: string;
      readonly explored: number;
      /** The steps of the shortest path that breaks it; empty where the invariant names what the machine lacks. */
      readonly path: readonly string[];
    };

interface Place {
  readonly status: string;
  readonly held: ReadonlySet<string>;
  readonly passed: boolean;
  readonly path: readonly string[];
}

/**
 * 证明: checks an invariant over all paths of the graph, conditions left aside.
 *
 * A path takes a step only when earlier steps have produced the evidence that it needs, as the machine itself enforces.
 * A landmark that names a step or state that the machine lacks proves nothing, so the invariant does not hold.
 *
 * @example
 * const passedAtOnce = { id: 'x', label: term('甲', 'a'), basis: [], never: { states: ['passed'] }, before: { states: ['assisting'] } }
 * const { holds, path } = prove(legalReviewMachine, passedAtOnce)
 * holds // => false
 * path // => ['submit', 'pass']
 */
export function prove(machine: AnyMachine, invariant: Invariant): Proof {
  const { id: name, never, before, after, until } = invariant;
  const mark = before ?? after;
  if (
    mark === undefined ||
    !exists(machine, never) ||
    !exists(machine, mark) ||
    (until !== undefined && !exists(machine, until))
  ) {
    return { holds: false, invariant: name, explored: 0, path: [] };
  }
  const breaks = (passed: boolean): boolean => (before === undefined ? passed : !passed);
  const seen = new Set<string>();
  const queue: Place[] = [
    {
      status: machine.initial,
      held: new Set(),
      passed: mark.states?.includes(machine.initial) ?? false,
      path: [],
    },
  ];
  for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
    for (const edge of stepsFrom(machine, place)) {
      const path = [...place.path, edge.id];
      const ended = has(until?.edges, edge.id) || has(until?.states, edge.to);
      const passed =
        !ended && (place.passed || has(mark.edges, edge.id) || has(mark.states, edge.to));
      const broken =
        (has(never.edges, edge.id) && breaks(place.passed)) ||
        (has(never.states, edge.to) && breaks(before === undefined ? place.passed : passed));
      if (broken) return { holds: false, invariant: name, explored: seen.size, path };
      const held = new Set(
        [...place.held, ...edge.yields].filter((key) => !edge.voids.includes(key)),
      );
      const key = `${edge.to}|${[...held].sort().join()}|${passed}`;
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ status: edge.to, held, passed, path });
    }
  }
  return { holds: true, invariant: name, explored: seen.size };
}

const has = (list: readonly string[] | undefined, one: string): boolean =>
  list?.includes(one) ?? false;

function exists(machine: AnyMachine, { edges = [], states = [] }: Landmark): boolean {
  return (
    edges.length + states.length > 0 &&
    edges.every((id) => machine.edges.some((edge) => edge.id === id)) &&
    states.every((status) => Object.hasOwn(machine.states, status))
  );
}

function stepsFrom(machine: AnyMachine, place: Pick<Place, 'status' | 'held'>): readonly AnyEdge[] {
  return machine.edges.filter(
    (edge) => edge.from.includes(place.status) && edge.evidence.every((key) => place.held.has(key)),
  );
}

/**
 * 检查程序: faults of a machine's graph: unreachable states, dead ends, exits of final states, two edges for one event,
 * edges that cite nothing, undeclared evidence and actors, missing migrations.
 *
 * Gives: `workflow.unreachable`, `workflow.deadEnd`, `workflow.finalWithExit`, `workflow.duplicateEdge`,
 * `workflow.nondeterministic`, `workflow.uncited`, `workflow.unknownActor`, `workflow.unknownEvidence`,
 * `workflow.migrationGap`.
 *
 * @example
 * checkMachine(legalReviewMachine) // => []
 */
export function checkMachine(machine: AnyMachine): readonly Problem[] {
  return [...stateProblems(machine), ...edgeProblems(machine), ...migrationProblems(machine)];
}

function stateProblems(machine: AnyMachine): readonly Problem[] {
  const reached = reachable(machine);
  return Object.keys(machine.states).flatMap((status) => {
    const path = ['states', status];
    const exits = machine.edges.filter((edge) => edge.from.includes(status));
    const problems: Problem[] = [];
    if (!reached.has(status))
      problems.push(workflowProblem('workflow.unreachable', { status }, path));
    const isFinal = machine.states[status]?.final === true;
    if (!isFinal && exits.length === 0)
      problems.push(workflowProblem('workflow.deadEnd', { status }, path));
    if (isFinal && exits[0] !== undefined) {
      problems.push(workflowProblem('workflow.finalWithExit', { status, edge: exits[0].id }, path));
    }
    for (const [index, edge] of exits.entries()) {
      const twin = exits.slice(0, index).find((other) => other.on === edge.on);
      if (twin !== undefined) {
        const edges = `${twin.id}, ${edge.id}`;
        problems.push(
          workflowProblem('workflow.nondeterministic', { status, event: edge.on, edges }, path),
        );
      }
    }
    return problems;
  });
}

function reachable(machine: AnyMachine): ReadonlySet<string> {
  const places = new Set<string>();
  const statuses = new Set<string>([machine.initial]);
  const queue: Pick<Place, 'status' | 'held'>[] = [{ status: machine.initial, held: new Set() }];
  for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
    for (const edge of stepsFrom(machine, place)) {
      const held = new Set(
        [...place.held, ...edge.yields].filter((key) => !edge.voids.includes(key)),
      );
      const key = `${edge.to}|${[...held].sort().join()}`;
      if (places.has(key)) continue;
      places.add(key);
      statuses.add(edge.to);
      queue.push({ status: edge.to, held });
    }
  }
  return statuses;
}

function edgeProblems(machine: AnyMachine): readonly Problem[] {
  return machine.edges.flatMap((edge, index) => {
    const path = ['edges', index];
    const names = { edge: edge.id };
    const problems: Problem[] = [];
    if (machine.edges.findIndex(({ id }) => id === edge.id) < index) {
      problems.push(workflowProblem('workflow.duplicateEdge', names, path));
    }
    if (edge.basis.length === 0) problems.push(workflowProblem('workflow.uncited', names, path));
    if (!Object.hasOwn(machine.actors, edge.actor)) {
      problems.push(
        workflowProblem('workflow.unknownActor', { ...names, actor: edge.actor }, path),
      );
    }
    for (const evidence of [...edge.evidence, ...edge.yields, ...edge.voids]) {
      if (!Object.hasOwn(machine.evidence, evidence)) {
        problems.push(workflowProblem('workflow.unknownEvidence', { ...names, evidence }, path));
      }
    }
    return problems;
  });
}

function migrationProblems(machine: AnyMachine): readonly Problem[] {
  return Array.from({ length: Math.max(0, machine.schema - 1) }, (_, index) => index + 2)
    .filter((schema, index) => machine.migrations[index]?.to !== schema)
    .map((schema) => workflowProblem('workflow.migrationGap', { schema }, ['migrations']));
}
