import { failed, ok, type Result, shown } from '../../core/index.js';
import {
  discretionProblem,
  type RangeBenchmark,
  type WeightedBenchmark,
} from '../../discretion/index.js';
import { ecologyBenchmark } from './benchmark.js';
import type { PublishedGrid, PublishedTable } from './published-table.js';
import { ecologyRangeBenchmark } from './range-benchmark.js';
import { tables } from './tables.js';

const weighted: readonly PublishedTable[] = /* @__PURE__ */ tables.filter(
  (table): table is PublishedTable => table.family === 'weighted',
);

/**
 * 权重累加模式的表号, in printed order, for example 2.5.1.
 *
 * Basis: each row's own: a table names the provision that it sets out, {@link ecologyTable}.
 */
export const ecologySections: readonly string[] = /* @__PURE__ */ weighted.map(
  ({ section }) => section,
);

/**
 * 裁量表: the table of that number as a benchmark.
 *
 * Basis: each row's own: the provision at the head of the table, in `statute` and `basis`.
 * Fails: `discretion.unknownTable`; `docs/packs/gd-ecology-2021.md` says which tables are not held, and why.
 *
 * @example
 * ecologyTable('2.5.1') // => ok(unpermittedWaterDischarge)
 * ecologyTable('9.9').ok // => false
 */
export function ecologyTable(section: unknown): Result<WeightedBenchmark> {
  const table = weighted.find((one) => one.section === section);
  return table === undefined
    ? failed(discretionProblem('discretion.unknownTable', { section: shown(section) }))
    : ok(ecologyBenchmark(table));
}

const grids: readonly PublishedGrid[] = /* @__PURE__ */ tables.filter(
  (table): table is PublishedGrid => table.family !== 'weighted',
);

/**
 * 幅度罚款模式的表号, in printed order, for example 1.3; the three tables of fixed amounts are among them.
 *
 * Basis: each row's own: a table names the provision that it sets out, {@link ecologyRangeTable}.
 */
export const ecologyRangeSections: readonly string[] = /* @__PURE__ */ grids.map(
  ({ section }) => section,
);

/**
 * 幅度罚款模式的裁量表: the table of that number, whose rows print a range or an amount each.
 *
 * Where a provision sets several statutory ranges, a value is measured by the narrowest that holds it. A value that is
 * misprinted counts only after a person has confirmed how to read it: its row asks for that.
 *
 * Basis: each row's own: the provision at the head of the table, in `statute` and `basis`.
 * Fails: `discretion.unknownTable`, also for a table of weights.
 *
 * @example
 * ecologyRangeTable('1.3').value.facts.map(({ id }) => id) // => ['f1', 'f2']
 * ecologyRangeTable('2.5.1').ok // => false
 */
export function ecologyRangeTable(section: unknown): Result<RangeBenchmark> {
  const table = grids.find((one) => one.section === section);
  return table === undefined
    ? failed(discretionProblem('discretion.unknownTable', { section: shown(section) }))
    : ok(ecologyRangeBenchmark(table));
}
