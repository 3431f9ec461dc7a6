import { failed, isFields, ok, type Result, shown } from '../core/index.js';
import type { AnyEdge, AnyMachine, EventLike, Machine, StateLike } from './machine.js';
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
  if (!isFields(input)) return failed(workflowProblem('workflow.snapshotMalformed', {}));
  const { kind, schema, state } = input;
  if (kind !== machine.id) {
    return failed(
      workflowProblem('workflow.snapshotKind', { actual: shown(kind), expected: machine.id }, [
        'kind',
      ]),
    );
  }
  if (!isSchema(schema) || !isFields(state)) {
    return failed(workflowProblem('workflow.snapshotMalformed', {}, ['schema']));
  }
  if (schema > machine.schema) {
    const versions = { actual: schema, supported: machine.schema };
    return failed(workflowProblem('workflow.snapshotTooNew', versions, ['schema']));
  }
  const migrated = migrate(machine, schema, 'up', state, ['state']);
  if (!migrated.ok) return migrated;
  const parsed = machine.parseState(migrated.value);
  return parsed.ok
    ? ok(parsed.value, parsed.warnings)
    : failed(
        ...parsed.problems.map((problem) => ({ ...problem, path: ['state', ...problem.path] })),
      );
}

/**
 * 恢复事件: reads a stored event, through the migrations that it needs, so that an old history can be replayed.
 *
 * The schema is that of the snapshot which was stored with the event. What the event holds is not looked at here: `decide`
 * judges it.
 *
 * Fails: `workflow.eventMalformed`, `workflow.eventTooNew` (a newer program wrote it), `workflow.migrationFailed`.
 *
 * @example
 * const stored = { type: 'supplement', on: '2024-04-19', materials: ['proposedDecision'] }
 * restoreEvent(legalReviewMachine, 1, stored).value.materials
 * // => ['proposedDecision', 'facts', 'evidence', 'legalBasis', 'discretionRules']
 */
export function restoreEvent<
  State extends StateLike,
  Event extends EventLike,
  Facts,
  Edges extends readonly AnyEdge[],
>(machine: Machine<State, Event, Facts, Edges>, schema: unknown, stored: unknown): Result<Event> {
  if (!isSchema(schema)) return failed(workflowProblem('workflow.eventMalformed', {}, ['schema']));
  if (schema > machine.schema) {
    const versions = { actual: schema, supported: machine.schema };
    return failed(workflowProblem('workflow.eventTooNew', versions, ['schema']));
  }
  const migrated = isFields(stored) ? migrate(machine, schema, 'upEvent', stored, []) : undefined;
  if (migrated?.ok === false) return migrated;
  return typeof migrated?.value['type'] === 'string'
    ? ok(migrated.value as unknown as Event)
    : failed(workflowProblem('workflow.eventMalformed', {}));
}

function migrate(
  { migrations }: AnyMachine,
  schema: number,
  way: 'up' | 'upEvent',
  stored: Readonly<Record<string, unknown>>,
  path: readonly string[],
): Result<Readonly<Record<string, unknown>>> {
  let current = stored;
  for (const migration of migrations) {
    if (migration.to <= schema) continue;
    try {
      current = migration[way]?.(current) ?? current;
    } catch {
      const params = { migration: migration.name };
      return failed(workflowProblem('workflow.migrationFailed', params, path));
    }
  }
  return ok(current);
}

const isSchema = (input: unknown): input is number =>
  typeof input === 'number' && Number.isInteger(input) && input >= 1;
