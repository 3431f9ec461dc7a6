import { failed, ok, type Result, under } from '../core/index.js';
import { type Applicability, applicabilityOf } from './applicability.js';
import type { CompiledBenchmark } from './compile.js';
import { type Reading, readFacts } from './read-facts.js';

/** Facts and dates against a benchmark, with every problem of both. */
export function readCase(
  compiled: CompiledBenchmark,
  facts: unknown,
  dates: unknown,
): Result<{ readonly reading: Reading; readonly applicability: Applicability }> {
  const { reading, problems } = readFacts(compiled, facts);
  const { applicability, problems: dateProblems } = applicabilityOf(compiled.benchmark, dates);
  return applicability === undefined || problems.length > 0 || dateProblems.length > 0
    ? failed(
        ...problems.map((problem) => under('facts', problem)),
        ...dateProblems.map((problem) => under('dates', problem)),
      )
    : ok({ reading, applicability });
}
