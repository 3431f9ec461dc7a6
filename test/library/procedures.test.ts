import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { procedures } from '../../scripts/procedures.mjs';
import * as library from '../../src/index.js';
import {
  type AnyEdge,
  type AnyMachine,
  checkMachine,
  type EventLike,
  explainDecision,
  type Invariant,
  type Landmark,
  machineFor,
  prove,
  replay,
  type StateLike,
} from '../../src/index.js';

const all = procedures.map((procedure) => [procedure.machine.id, procedure] as const);
const sentences = procedures.flatMap(({ machine, invariants }) =>
  invariants.map((invariant) => [`${machine.id} ${invariant.id}`, machine, invariant] as const),
);

describe('the procedures of the library', () => {
  it('have each an id of their own', () => {
    expect(new Set(all.map(([id]) => id)).size).toBe(all.length);
  });

  it('leave no list of invariants without its machine', () => {
    const lists = Object.keys(library).filter((name) => name.endsWith('Invariants'));
    const names = procedures.map(({ name }) => `${name}Invariants`);
    expect(lists.filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(all)(
    '%s is sound: reachable, final states are sinks, every edge cited',
    (_id, procedure) => {
      expect(checkMachine(procedure.machine)).toEqual([]);
    },
  );

  it.each(all)('%s has an invariant, labels and articles', (_id, { machine, invariants }) => {
    expect(invariants.length).toBeGreaterThan(0);
    expect(new Set(invariants.map(({ id }) => id)).size).toBe(invariants.length);
    for (const { label, basis } of invariants) {
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(label.en).toMatch(/[a-z]/);
      expect(basis.length).toBeGreaterThan(0);
    }
    for (const { actor } of machine.edges) expect(machine.actors[actor]?.zh).toBeDefined();
  });
});

describe('invariants', () => {
  it('are at least thirty', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(30);
  });

  it.each(sentences)('%s holds over all paths', (_name, machine, invariant) => {
    expect(prove(machine, invariant)).toMatchObject({ holds: true });
  });

  it.each(sentences)(
    '%s fails where one forbidden step may be taken anywhere',
    (_name, machine, invariant) => {
      expect(breakages(machine, invariant).some((copy) => !prove(copy, invariant).holds)).toBe(
        true,
      );
    },
  );

  it('are forced by the evidence that steps ask for', () => {
    const guarded = procedures.filter(({ machine }) =>
      machine.edges.some(({ evidence }) => evidence.length > 0),
    );
    const forced = guarded.filter(({ machine, invariants }) =>
      machine.edges.some(
        (edge) =>
          edge.evidence.length > 0 &&
          invariants.some((one) => !prove(withEdge(machine, edge, { evidence: [] }), one).holds),
      ),
    );
    expect(forced.length).toBeGreaterThan(0);
  });
});

const withEdge = (machine: AnyMachine, edge: AnyEdge, changes: Partial<AnyEdge>): AnyMachine => ({
  ...machine,
  edges: machine.edges.map((one) => (one === edge ? { ...edge, ...changes } : one)),
});

/**
 * Copies in which one step that the invariant forbids asks for no evidence and can be taken in every state, and copies in
 * which one other step leads to the state that it forbids.
 */
function breakages(machine: AnyMachine, { never }: Invariant): readonly AnyMachine[] {
  const free = { from: Object.keys(machine.states), evidence: [] };
  const targets = [...(never.states ?? [])];
  return machine.edges.flatMap((edge) =>
    touches(never, edge)
      ? [withEdge(machine, edge, free)]
      : targets.map((to) => withEdge(machine, edge, { ...free, to })),
  );
}

const touches = ({ edges, states }: Landmark, { id, to }: AnyEdge): boolean =>
  edges?.includes(id) === true || states?.includes(to) === true;

/** A state of a walk: what the proofs follow, and nothing else. */
interface Walked extends StateLike {
  readonly held: readonly string[];
  readonly steps: number;
}

/** The machine with its own graph, evidence and order, and no other conditions. */
function skeletonOf({ id, label, schema, initial, actors, states, evidence, edges }: AnyMachine) {
  const { machine } = machineFor<Walked, EventLike, unknown>();
  return machine({
    id,
    label,
    schema,
    initial,
    actors,
    states: states as never,
    evidence: Object.fromEntries(
      Object.entries(evidence).map(([key, { label: name, basis }]) => [
        key,
        { label: name, basis, present: ({ held }: Walked) => held.includes(key) },
      ]),
    ),
    edges: edges.map((edge) => ({
      ...edge,
      guards: [],
      apply: ({ held, steps }: Walked) => ({
        status: edge.to,
        held: [...held, ...edge.yields].filter((key) => !edge.voids.includes(key)),
        steps: steps + 1,
      }),
    })),
    parseState: () => {
      throw new Error('a walk is not stored');
    },
  });
}

const begin = (machine: AnyMachine): Walked => ({ status: machine.initial, held: [], steps: 0 });

describe('every edge', () => {
  it.each(all)('of %s is taken by some history', (_id, { machine }) => {
    const walker = skeletonOf(machine);
    const first = begin(machine);
    const paths = pathsOf(walker, first);
    for (const { id } of machine.edges) {
      const path = paths.get(id);
      expect([id, path?.at(-1)]).toEqual([id, id]);
      const events = path?.map((step) => ({ type: typeOf(machine, step) })) ?? [];
      expect(replay(walker, first, events, {}).edges).toEqual(path);
    }
  });
});

const typeOf = (machine: AnyMachine, id: string): string =>
  machine.edges.find((edge) => edge.id === id)?.on ?? '';

/** For every edge the shortest history that ends with it. */
function pathsOf(machine: AnyMachine, first: Walked): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  const seen = new Set<string>();
  const queue: { state: Walked; path: readonly string[] }[] = [{ state: first, path: [] }];
  for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
    for (const edge of openIn(machine, place.state)) {
      const path = [...place.path, edge.id];
      if (!paths.has(edge.id)) paths.set(edge.id, path);
      const state = edge.apply(place.state, { type: edge.on }, {}) as Walked;
      const key = `${state.status}|${[...new Set(state.held)].sort().join()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ state, path });
    }
  }
  return paths;
}

function openIn(machine: AnyMachine, { status, held }: Walked): readonly AnyEdge[] {
  return [...(machine.table.get(status)?.values() ?? [])].filter((edge) =>
    edge.evidence.every((key) => held.includes(key)),
  );
}

const WALKS = 10_000;

describe('random walks', () => {
  const numRuns = Math.ceil(WALKS / procedures.length);

  it.each(all)(
    '%s: every history replays to the same state and trace, and keeps the invariants',
    (_id, { machine, invariants }) => {
      const walker = skeletonOf(machine);
      const first = begin(machine);
      fc.assert(
        fc.property(fc.array(fc.nat({ max: 997 }), { maxLength: 25 }), (choices) => {
          const history = walk(walker, first, choices);
          const one = replay(walker, first, history, {});
          if (!one.completed) throw new Error('a walk takes lawful steps only');
          expect(replay(walker, first, history, {})).toEqual(one);
          const trace = traceOf(walker, first, history);
          expect(trace).toBe(traceOf(walker, first, history));
          expect(invariants.filter((each) => brokenBy(machine, each, one.edges))).toEqual([]);
        }),
        { numRuns },
      );
    },
  );
});

/** A history of lawful steps: each choice takes one of the steps that the state and its evidence allow. */
function walk(
  machine: AnyMachine,
  first: Walked,
  choices: readonly number[],
): readonly EventLike[] {
  const history: EventLike[] = [];
  let state = first;
  for (const choice of choices) {
    const open = openIn(machine, state);
    const edge = open[choice % open.length];
    if (edge === undefined) break;
    history.push({ type: edge.on });
    state = edge.apply(state, { type: edge.on }, {}) as Walked;
  }
  return history;
}

function traceOf(machine: AnyMachine, first: Walked, history: readonly EventLike[]): string {
  let state: StateLike = first;
  return JSON.stringify(
    history.map((event) => {
      const node = explainDecision(machine, state, event, {});
      state = machine.table.get(state.status)?.get(event.type)?.apply(state, event, {}) ?? state;
      return node;
    }),
  );
}

/** Whether a history breaks an invariant, read step by step and without `prove`. */
function brokenBy(
  machine: AnyMachine,
  { never, before, after, until }: Invariant & { readonly until?: Landmark },
  edges: readonly string[],
): boolean {
  const mark = (before ?? after) as Landmark;
  let passed = mark.states?.includes(machine.initial) ?? false;
  for (const id of edges) {
    const edge = machine.edges.find((one) => one.id === id) as AnyEdge;
    const was = passed;
    passed = until !== undefined && touches(until, edge) ? false : passed || touches(mark, edge);
    const byEdge = touches({ edges: never.edges ?? [] }, edge);
    const byState = touches({ states: never.states ?? [] }, edge);
    if (
      before === undefined ? was && (byEdge || byState) : (byEdge && !was) || (byState && !passed)
    )
      return true;
  }
  return false;
}
