import { failed, ok, type Result, shown } from '../../core/index.js';
import { type Benchmark, discretionProblem } from '../../discretion/index.js';
import { ecologyBenchmark } from './benchmark.js';
import type { PublishedGrid, PublishedTable } from './published-table.js';
import { ecologyRangeBenchmark } from './range-benchmark.js';

/** The published table of that number as a benchmark. */
export function tableIn(
  tables: readonly (PublishedTable | PublishedGrid)[],
  section: unknown,
): Result<Benchmark> {
  const table = tables.find((one) => one.section === section);
  if (table === undefined)
    return failed(discretionProblem('discretion.unknownTable', { section: shown(section) }));
  return ok(table.family === 'weighted' ? ecologyBenchmark(table) : ecologyRangeBenchmark(table));
}
