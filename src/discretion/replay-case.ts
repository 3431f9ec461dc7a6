import * as z from 'zod/mini';
import {
  failed,
  isFields,
  LIBRARY_VERSION,
  ok,
  type Problem,
  type Receipt,
  type Result,
  shown,
} from '../core/index.js';
import { assessCase } from './assess-case.js';
import type { Benchmark } from './benchmark.js';
import type { CaseAssessment, CaseInput } from './case-input.js';
import { discretionProblem } from './problems.js';

import { list, readShape, text } from './schema-fields.js';

const receiptSchema = z.strictObject({
  library: text,
  packs: list(z.strictObject({ id: text, hash: text })),
  inputs: z.record(z.string(), z.unknown()),
});

/**
 * 凭回执重算: the case of a receipt assessed again, by the benchmarks that it names.
 *
 * The benchmarks are the caller's, found by their ids; each must come from a pack that the receipt pins, with the same content hash,
 * so that another edition never answers in the place of the one that decided.
 * Fails: `input.invalid`, `discretion.unknownField`, `discretion.benchmarkNotGiven`, `discretion.packChanged`, and as {@link assessCase}.
 * Warns: `discretion.receiptOfOtherLibrary`, and as {@link assessCase}.
 *
 * @example
 * replayCase({ library: '0.1.0', packs: [], inputs: {} }, []).ok // => false
 */
export function replayCase(
  receipt: Receipt,
  benchmarks: readonly Benchmark[],
): Result<CaseAssessment> {
  const read = readShape(receiptSchema, receipt);
  if (!read.ok) return read;
  const { library, packs, inputs } = read.value;
  const given = Array.isArray(benchmarks) ? benchmarks.filter(isFields) : [];
  const problems: Problem[] = [];
  const found = (says: unknown, path: readonly (string | number)[]): unknown => {
    if (!isFields(says) || typeof says['benchmark'] !== 'string') return says;
    const { benchmark: id, version, facts } = says;
    const benchmark = given.find((one) => one['id'] === id && one['version'] === version);
    if (benchmark === undefined) {
      problems.push(
        discretionProblem(
          'discretion.benchmarkNotGiven',
          { benchmark: shown(id), version: shown(version) },
          path,
        ),
      );
      return says;
    }
    const source = isFields(benchmark['source']) ? benchmark['source'] : {};
    const pinned = packs.filter((pack) => pack.id === source['pack']);
    if (!pinned.some(({ hash }) => hash === source['hash']))
      problems.push(
        discretionProblem(
          'discretion.packChanged',
          {
            pack: shown(source['pack']),
            pinned: pinned.map(({ hash }) => hash).join('、'),
            given: shown(source['hash']),
          },
          path,
        ),
      );
    return { benchmark, facts };
  };
  const input = mapped(inputs, 'acts', [], (act, atAct) =>
    mapped(act, 'provisions', atAct, (provision, atProvision) =>
      mapped(provision, 'versions', atProvision, (version, path) =>
        isFields(version)
          ? { ...version, says: found(version['says'], ['inputs', ...path, 'says']) }
          : version,
      ),
    ),
  );
  if (problems.length > 0) return failed(...problems);
  const assessed = assessCase(input as unknown as CaseInput);
  if (!assessed.ok || library === LIBRARY_VERSION) return assessed;
  const other = discretionProblem(
    'discretion.receiptOfOtherLibrary',
    { library: shown(library), now: LIBRARY_VERSION },
    ['library'],
  );
  return ok(assessed.value, [other, ...assessed.warnings]);
}

/** A record with one of its lists mapped, whatever it is. */
function mapped(
  record: unknown,
  key: string,
  path: readonly (string | number)[],
  to: (one: unknown, path: readonly (string | number)[]) => unknown,
): unknown {
  if (!isFields(record)) return record;
  const items: unknown = record[key];
  return Array.isArray(items)
    ? { ...record, [key]: items.map((one, index) => to(one, [...path, key, index])) }
    : record;
}
