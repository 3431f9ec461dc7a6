import { failed, ok, type Result, shown } from '../core/index.js';
import type { AnyEdge, EventLike, Machine, StateLike } from './machine.js';
import { workflowProblem } from './problems.js';

/** 快照: a state as it is stored. */
export interface Snapshot<State> {
  /** The machine's id. */
  readonly kind: string;
  /** The schema in which `state` is written. */
  readonly schema: number;
  /** The state itself. */
  readonly state: State;
}

/**
 * A state, ready to be stored.
 *
 * @example
 * snapshot(legalReviewMachine, { status: 'withdrawn' }).kind // => 'review/legal-review'
 */
export function snapshot<
  State extends StateLike,
  Event extends EventLike,
  Facts,
  Edges extends readonly AnyEdge[],
>(machine: Machine<State, Event, Facts, Edges>, state: State): Snapshot<State> {
  return { kind: machine.id, schema: machine.schema, state };
}

/**
 * 恢复: reads a stored state, through the migrations that it needs.
 *
 * Fails: `workflow.snapshotMalformed`, `workflow.snapshotKind`, `workflow.snapshotTooNew` (do not overwrite it: a newer
 * program wrote it), `workflow.migrationFailed`, and what the machine's `parseState` finds.
 *
 * @example
 * restore(legalReviewMachine, { kind: 'review/legal-review', schema: 99, state: {} }).problems[0].code
 * // => 'workflow.snapshotTooNew'
 */
export function restore<
  State extends StateLike,
  Event extends EventLike,
  Facts,
  Edges extends readonly AnyEdge[],
>(machine: Machine<State, Event, Facts, Edges>, input: unknown): Result<State> {
  if (!isRecord(input)) return failed(workflowProblem('workflow.snapshotMalformed', {}));
  const { kind, schema, state } = input;
  if (kind !== machine.id) {
    return failed(
      workflowProblem('workflow.snapshotKind', { actual: shown(kind), expected: machine.id }, [
        'kind',
      ]),
    );
  }
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1 || !isRecord(state)) {
    return failed(workflowProblem('workflow.snapshotMalformed', {}, ['schema']));
  }
  if (schema > machine.schema) {
    const versions = { actual: schema, supported: machine.schema };
    return failed(workflowProblem('workflow.snapshotTooNew', versions, ['schema']));
  }
  let current: Readonly<Record<string, unknown>> = state;
  for (const migration of machine.migrations.filter(({ to }) => to > schema)) {
    try {
      current = migration.up(current);
    } catch {
      return failed(
        workflowProblem('workflow.migrationFailed', { migration: migration.name }, ['state']),
      );
    }
  }
  const parsed = machine.parseState(current);
  return parsed.ok
    ? ok(parsed.value, parsed.warnings)
    : failed(
        ...parsed.problems.map((problem) => ({ ...problem, path: ['state', ...problem.path] })),
      );
}

function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
