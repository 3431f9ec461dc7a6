/* What every machine of the folder must show: a sound graph, proofs that can fail, every edge taken, walks that replay. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type AnyEdge,
  type AnyMachine,
  checkMachine,
  type Invariant,
  prove,
  type Replay,
  replay,
  restore,
  type StateLike,
  snapshot,
} from '../../src/workflow/index.js';

type Edges = readonly AnyEdge[];

export const change =
  (id: string, changes: Partial<AnyEdge>) =>
  (edges: Edges): Edges => {
    if (!edges.some((edge) => edge.id === id)) throw new Error(`no edge ${id}`);
    return edges.map((edge) => (edge.id === id ? { ...edge, ...changes } : edge));
  };

export function provesItsInvariants(
  machine: AnyMachine,
  invariants: readonly Invariant[],
  breakages: Readonly<Record<string, (edges: Edges) => Edges>>,
): void {
  it('is sound', () => {
    expect(checkMachine(machine)).toEqual([]);
  });
  it.each(invariants.map((invariant) => [invariant.id, invariant] as const))(
    'proves %s, and sees it fail on a copy that was broken on purpose',
    (id, invariant) => {
      expect(prove(machine, invariant)).toMatchObject({ holds: true });
      const breakage = breakages[id];
      if (breakage === undefined) throw new Error(`no broken copy for ${id}`);
      const proof = prove({ ...machine, edges: breakage(machine.edges) }, invariant);
      expect(proof.holds).toBe(false);
      if (!proof.holds) expect(proof.path.length).toBeGreaterThan(0);
    },
  );
}

/** Histories that together take every edge; each state on the way is stored, restored and holds the declared evidence. */
export function takesEveryEdge<Event extends { readonly type: string }>(
  machine: AnyMachine,
  facts: unknown,
  histories: readonly (readonly [StateLike, readonly Event[]])[],
): void {
  it('takes every edge in a lawful history, and stores and restores every state', () => {
    const taken = new Set<string>();
    for (const [first, history] of histories) {
      let state: StateLike = first;
      let declared = new Set<string>();
      for (const event of history) {
        const step: Replay<StateLike> = replay(machine, state, [event], facts);
        if (!step.completed)
          throw new Error(`${state.status} ${event.type} ${JSON.stringify(step.decision)}`);
        const edge = machine.edges.find(({ id }) => id === step.edges[0]);
        taken.add(edge?.id ?? '');
        declared = new Set(
          [...declared, ...(edge?.yields ?? [])].filter((key) => !edge?.voids.includes(key)),
        );
        state = step.state;
        for (const key of declared)
          expect(machine.evidence[key]?.present(state), `${state.status} ${key}`).toBe(true);
        const stored: unknown = JSON.parse(JSON.stringify(snapshot(machine, state)));
        expect(restore(machine, stored)).toEqual({ ok: true, value: state, warnings: [] });
      }
    }
    expect(machine.edges.map(({ id }) => id).filter((id) => !taken.has(id))).toEqual([]);
  });
}

export function replaysAnyWalk(
  machine: AnyMachine,
  first: StateLike,
  pool: readonly { readonly type: string }[],
  facts: unknown,
): void {
  it('replays any walk the same way twice and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pool), { maxLength: 16 }), (walk) => {
        expect(replay(machine, first, walk, facts)).toEqual(replay(machine, first, walk, facts));
      }),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(machine.states)),
        fc.constantFrom(...pool),
        (status, event) => {
          replay(machine, { status }, [event], facts);
        },
      ),
    );
    fc.assert(
      fc.property(fc.anything(), (input) => {
        machine.parseState(input);
      }),
    );
  });
}

/** The guards that refuse the last event of a history whose other events are lawful. */
export function refusalOf(
  machine: AnyMachine,
  first: StateLike,
  history: readonly { readonly type: string }[],
  facts: unknown,
): readonly string[] {
  const result = replay(machine, first, history, facts);
  if (result.completed) return [];
  expect(result.index).toBe(history.length - 1);
  return result.decision.outcome === 'refused'
    ? result.decision.failures.map(({ guard, verdict }) => `${guard} ${verdict}`)
    : [result.decision.problem.code];
}
