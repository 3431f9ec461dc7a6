/*
 * What is stored or sent outlives the library that wrote it. An older record goes through named migrations, one for each
 * schema, as the states of a procedure do; a newer one is kept as it is and flagged, never cut down to what is known here.
 */
import { failed, ok, type Problem, type Result, shown, under } from '../core/index.js';
import type { Migration } from '../workflow/index.js';
import { contract, parseExchanged } from './contract.js';
import { eventMachines } from './event-types.js';
import { exchangeProblem } from './problems.js';

/** 版本: the schema in which a type is written now, and the way to it from each schema before. */
export interface TypeVersions {
  /** The present schema; the first is 1. */
  readonly schema: number;
  /** From schema 1 to the present one, none left out. */
  readonly migrations: readonly Migration[];
}

/** 带版本的记录: a record as it is sent or stored. */
export interface VersionedRecord {
  /** The type's name in the contract. */
  readonly type: string;
  /** The schema in which `value` is written. */
  readonly schema: number;
  /** The record. */
  readonly value: unknown;
}

/** 读取结果: what became of a record's schema. */
export type VersionedReading =
  | {
      /** Written in the present schema. */
      readonly status: 'current';
      /** The record, in the present schema. */
      readonly record: VersionedRecord;
    }
  | {
      /** Written in an older one. */
      readonly status: 'upgraded';
      /** The record, in the present schema. */
      readonly record: VersionedRecord;
      /** The schema in which it was written. */
      readonly from: number;
      /** The migrations that it went through, by name. */
      readonly migrations: readonly string[];
    }
  | {
      /** Written in a newer one: not read, and to be passed on as it is. */
      readonly status: 'newer';
      /** The record, untouched. */
      readonly record: VersionedRecord;
    };

/** The events of a procedure have its schema, and their own half of its migrations. */
const eventVersions = ({ schema, migrations }: TypeVersions): TypeVersions => ({
  schema,
  migrations: migrations.map((one) => ({ ...one, up: one.upEvent ?? ((event) => event) })),
});

/**
 * 各类型的版本: states and events of a procedure are written in its schema; every other type is in schema 1.
 *
 * Basis: each row's own: a schema is that of its procedure, whose steps cite their articles.
 */
export const typeVersions: Readonly<Record<string, TypeVersions>> = {
  ...Object.fromEntries(
    eventMachines.flatMap(([, machine]) =>
      contract
        .filter(({ parse }) => parse === machine.parseState)
        .map(({ name }) => [name, machine] as const),
    ),
  ),
  ...Object.fromEntries(
    eventMachines.map(([name, machine]) => [name, eventVersions(machine)] as const),
  ),
};

const FIRST: TypeVersions = { schema: 1, migrations: [] };

/**
 * 读取带版本的记录: an older record in the present schema, a newer one untouched and flagged.
 *
 * Warns: `exchange.newerSchema` for a newer one; `ok` then says that it may be passed on, not that it was checked.
 * Fails: `exchange.versionMalformed`, `exchange.typeUnknown`, `exchange.migrationFailed`, and what the type's reader finds.
 *
 * @example
 * readVersioned({ type: 'Term', schema: 1, value: { zh: '立案', en: 'case filing' } }).value.status // => 'current'
 * readVersioned({ type: 'Term', schema: 9, value: { words: ['立案'] } }).value.record.value // => { words: ['立案'] }
 */
export function readVersioned(
  input: unknown,
  versions: Readonly<Record<string, TypeVersions>> = typeVersions,
): Result<VersionedReading> {
  const malformed = (...path: readonly string[]): Result<VersionedReading> =>
    failed(exchangeProblem('exchange.versionMalformed', {}, path));
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return malformed();
  const { type, schema, value } = input as Partial<VersionedRecord>;
  if (typeof type !== 'string') return malformed('type');
  if (typeof schema !== 'number' || !Number.isSafeInteger(schema) || schema < 1)
    return malformed('schema');
  const own = Object.hasOwn(versions, type) ? (versions[type] ?? FIRST) : FIRST;
  if (schema > own.schema) {
    const params = { type: shown(type), actual: schema, supported: own.schema };
    const warning = exchangeProblem('exchange.newerSchema', params, ['schema']);
    return ok({ status: 'newer', record: input as VersionedRecord }, [warning]);
  }
  const upgraded = upgrade(value, schema, own.migrations);
  if (!upgraded.ok) return upgraded;
  const read = parseExchanged(type, upgraded.value);
  if (!read.ok) return failed(...read.problems.map((problem) => placed(problem)));
  const warnings = read.warnings.map((problem) => under('value', problem));
  const record = { ...(input as VersionedRecord), schema: own.schema, value: upgraded.value };
  if (schema === own.schema) return ok({ status: 'current', record }, warnings);
  const names = own.migrations.filter(({ to }) => to > schema).map(({ name }) => name);
  return ok({ status: 'upgraded', record, from: schema, migrations: names }, warnings);
}

/** An unknown type is a fault of the record, everything else one of the value. */
const placed = (problem: Problem): Problem =>
  problem.code === 'exchange.typeUnknown'
    ? { ...problem, path: ['type'] }
    : under('value', problem);

function upgrade(
  value: unknown,
  schema: number,
  migrations: readonly Migration[],
): Result<unknown> {
  let current = value;
  for (const { name, to, up } of migrations) {
    if (to <= schema) continue;
    try {
      current = up(current as Readonly<Record<string, unknown>>);
    } catch {
      return failed(exchangeProblem('exchange.migrationFailed', { migration: name }, ['value']));
    }
  }
  return ok(current);
}
