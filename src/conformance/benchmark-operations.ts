/* 裁量权基准 as a table: checked, compared with another, and tried on past cases. */
import { ok, type Result } from '../core/index.js';
import {
  type Benchmark,
  checkBenchmark,
  checkRangeBenchmark,
  compareBenchmarks,
  compileBenchmark,
  computeFine,
  type DiscretionFacts,
  type PastCase,
  parseBenchmark,
  parseRangeBenchmark,
  parseWeightedBenchmark,
  type SimulatedAnswer,
  simulate,
  simulateCases,
} from '../discretion/index.js';
import {
  anything,
  codesOf,
  date,
  field,
  findingsOf,
  list,
  type Operation,
  object,
  operation,
} from './operation.js';

const BENCHMARK = 'WeightedBenchmark | RangeBenchmark';
const benchmark = object<Benchmark>(BENCHMARK);
const weighted = field('WeightedBenchmark', parseWeightedBenchmark);
const cases = list(anything);

/** What a table makes of a case, or the codes of why it cannot read it. */
const answered = (answer: Result<SimulatedAnswer>): unknown =>
  answer.ok ? answer.value : { problems: codesOf(answer.problems) };

/** A table ready for many cases: a weighted one with its weights as whole numbers. */
function prepared(
  table: Benchmark,
): ReturnType<typeof compileBenchmark> | ReturnType<typeof parseRangeBenchmark> {
  const read = parseBenchmark(table);
  if (!read.ok) return read;
  return read.value.family === 'range' ? ok(read.value) : compileBenchmark(read.value);
}

/** 裁量权基准的检查、比较、模拟. */
export const benchmarkOperations: readonly Operation[] = [
  operation(
    'discretion.checkBenchmark',
    '检查裁量权基准',
    'what is wrong with a table of any family, and where',
    { benchmark: anything },
    '{ code, path }[]',
    ({ benchmark: table }) => ok(findingsOf(checkBenchmark(table))),
  ),
  operation(
    'discretion.checkRangeBenchmark',
    '检查幅度裁量基准',
    'what is wrong with a table of ranges, and where',
    { benchmark: field('RangeBenchmark', parseRangeBenchmark) },
    '{ code, path }[]',
    ({ benchmark: table }) => ok(findingsOf(checkRangeBenchmark(table))),
  ),
  operation(
    'discretion.compareBenchmarks',
    '比较两份裁量权基准',
    'what was added, removed and changed, and what the two make of the first case that they decide differently',
    { before: benchmark, after: benchmark },
    '{ changes: BenchmarkChange[], differences: { sanction, before, after, share? }[], undecided }',
    ({ before, after }) => {
      const answer = compareBenchmarks(before, after);
      if (!answer.ok) return answer;
      const { changes, differences, undecided } = answer.value;
      return ok({
        changes,
        differences: differences.map(({ witness: _, ...difference }) => difference),
        undecided,
      });
    },
  ),
  operation(
    'discretion.compileBenchmark',
    '预备裁量权基准',
    'the shares of a weighted table as whole numbers over one denominator, in the order of the table',
    { benchmark: weighted },
    '{ denominator, tracks: { start, floor, cap }[], factors: integer[][] }',
    ({ benchmark: table }) => {
      const answer = compileBenchmark(table);
      if (!answer.ok) return answer;
      const { denominator, tracks, factors } = answer.value;
      return ok({
        denominator,
        tracks: tracks.map(({ start, floor, cap }) => ({ start, floor, cap })),
        factors: factors.map(({ weights }) => weights),
      });
    },
  ),
  operation(
    'discretion.computeFine',
    '计算罚款',
    'the amount by a weighted table, without its reasons',
    {
      benchmark: weighted,
      facts: object<DiscretionFacts>('DiscretionFacts'),
      conductEndedOn: date,
      decidedOn: date,
    },
    "{ outcome: 'sanctions', amount } | { outcome: 'choice' | 'needFacts' }",
    ({ benchmark: table, facts, ...dates }) => {
      const compiled = compileBenchmark(table);
      return compiled.ok ? computeFine(compiled.value, facts, dates) : compiled;
    },
  ),
  operation(
    'discretion.simulateCases',
    '逐案模拟',
    'each past case under the table in force and under a draft',
    { draft: benchmark, current: benchmark, cases },
    "{ id, before, after, change: 'none' | 'heavier' | 'lighter' | 'other' }[]",
    ({ draft, current, cases: past }) => {
      const [next, now] = [prepared(draft), prepared(current)];
      if (!next.ok) return next;
      if (!now.ok) return now;
      const simulated = simulateCases(next.value, now.value, past as readonly PastCase[]);
      return ok(
        [...simulated].map(({ id, before, after, change }) => ({
          id,
          before: answered(before),
          after: answered(after),
          change,
        })),
      );
    },
  ),
  operation(
    'discretion.simulate',
    '模拟',
    'what a draft would have done to past cases, added up',
    { draft: benchmark, current: benchmark, cases },
    'Simulation, its failures with problems as codes',
    ({ draft, current, cases: past }) => {
      const answer = simulate(draft, current, past as readonly PastCase[]);
      if (!answer.ok) return answer;
      const { failures, ...simulation } = answer.value;
      return ok({
        ...simulation,
        failures: failures.map((one) => ({ ...one, problems: codesOf(one.problems) })),
      });
    },
  ),
];
