import { failed, ok, type Result, shown } from '../../core/index.js';
import { discretionProblem, type WeightedBenchmark } from '../../discretion/index.js';
import { ecologyBenchmark } from './benchmark.js';
import type { PublishedTable } from './published-table.js';
import { tables } from './tables.js';
import { unpermittedWaterDischarge } from './unpermitted-water-discharge.js';

const weighted: readonly PublishedTable[] = /* @__PURE__ */ tables.filter(
  (table): table is PublishedTable => table.family === 'weighted',
);

/** 权重累加模式的表号, in printed order, for example 2.5.1. */
export const ecologySections: readonly string[] = /* @__PURE__ */ weighted.map(
  ({ section }) => section,
);

/**
 * 裁量表: the table of that number as a benchmark.
 *
 * Fails: `discretion.unknownTable`; `docs/packs/gd-ecology-2021.md` says which tables are not held, and why.
 *
 * @example
 * ecologyTable('2.5.1') // => ok(unpermittedWaterDischarge)
 * ecologyTable('9.9').ok // => false
 */
export function ecologyTable(section: unknown): Result<WeightedBenchmark> {
  if (section === '2.5.1') return ok(unpermittedWaterDischarge);
  const table = weighted.find((one) => one.section === section);
  return table === undefined
    ? failed(discretionProblem('discretion.unknownTable', { section: shown(section) }))
    : ok(ecologyBenchmark(table));
}
