import { describe, expect, it } from 'vitest';
import {
  type AnyEdge,
  type AnyMachine,
  checkMachine,
  type DueDeadline,
  type EventLike,
  graphOf,
  type Invariant,
  prove,
  type Replay,
  replay,
  restore,
  snapshot,
} from '../../src/workflow/index.js';

/** Ends of the terms that run, by name. */
export const termsOf = (due: readonly DueDeadline[]): Readonly<Record<string, string | null>> =>
  Object.fromEntries(due.map(({ id, deadline }) => [id, deadline.ok ? deadline.value.end : null]));

/** The guards that refuse the last event of a history whose other events are lawful. */
export const refusedBy =
  <Event, State>(run: (...events: readonly Event[]) => Replay<State>) =>
  (events: readonly Event[]): readonly string[] => {
    const result = run(...events);
    if (result.completed) return [];
    expect(result.index).toBe(events.length - 1);
    return result.decision.outcome === 'refused'
      ? result.decision.failures.map(({ guard, verdict }) => `${guard} ${verdict}`)
      : [result.decision.problem.code];
  };

/** Each state on the way of each history is stored and read back as it was. */
export function storesEveryState(
  machine: unknown,
  first: unknown,
  histories: readonly (readonly EventLike[])[],
  facts: unknown,
): void {
  const any = machine as AnyMachine;
  const seen = new Set<string>();
  for (const events of histories) {
    for (let length = 0; length <= events.length; length += 1) {
      const { state } = replay(any, first as { status: string }, events.slice(0, length), facts);
      seen.add(state.status);
      const stored: unknown = JSON.parse(JSON.stringify(snapshot(any, state)));
      expect(restore(any, stored)).toEqual({ ok: true, value: state, warnings: [] });
    }
  }
  expect([...seen].sort()).toEqual(Object.keys(any.states).sort());
}

/** How a copy of a machine is broken: one edge changed. */
export interface Breakage {
  readonly edge: string;
  readonly changes: Partial<AnyEdge>;
}

/** The graph is sound, each invariant holds on it, and fails on the copy that was broken on purpose. */
export function proofsOf(
  machine: unknown,
  invariants: readonly Invariant[],
  breakages: Readonly<Record<string, Breakage>>,
): void {
  const any = machine as AnyMachine;
  describe(`the graph of ${any.id}`, () => {
    it('is sound, and named in both languages', () => {
      expect(checkMachine(any)).toEqual([]);
      const graph = graphOf(any);
      for (const { label } of [...graph.nodes, ...graph.edges]) {
        expect(label.zh).toMatch(/\p{Script=Han}/u);
        expect(label.en).toMatch(/^[a-z]/);
      }
    });
    it.each(invariants.map((invariant) => [invariant.id, invariant] as const))(
      'proves %s, and sees it fail on a broken copy',
      (id, invariant) => {
        expect(prove(any, invariant)).toMatchObject({ holds: true });
        const breakage = breakages[id];
        if (breakage === undefined) throw new Error(`no broken copy for ${id}`);
        const edges = any.edges.map((edge) =>
          edge.id === breakage.edge ? { ...edge, ...breakage.changes } : edge,
        );
        const proof = prove({ ...any, edges }, invariant);
        expect(proof).toMatchObject({ holds: false });
        if (!proof.holds) expect(proof.path.length).toBeGreaterThan(0);
      },
    );
  });
}
