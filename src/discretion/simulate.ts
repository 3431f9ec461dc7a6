import {
  compareMoney,
  coreProblem,
  failed,
  type Money,
  moneyOfFen,
  ok,
  type Problem,
  type Result,
  shown,
  under,
} from '../core/index.js';
import type { DiscretionFacts } from './assessment.js';
import { type CompiledBenchmark, compileBenchmark } from './compile.js';
import { type FineAnswer, fineOfFacts } from './compute-fine.js';
import { isRecord } from './read-facts.js';
import type { WeightedBenchmark } from './weighted-benchmark.js';

/** 既往案件的事实: what a case was decided on. */
export interface PastCase {
  /** Whatever the caller knows the case by. */
  readonly id: string;
  /** Its facts. */
  readonly facts: DiscretionFacts;
}

/** One case under both tables. */
export interface SimulatedCase {
  /** The case. */
  readonly id: string;
  /** Under the table in force. */
  readonly before: Result<FineAnswer>;
  /** Under the draft. */
  readonly after: Result<FineAnswer>;
  /** How the fine moves; `other` where one of the two is no amount and they are not alike. */
  readonly change: 'none' | 'heavier' | 'lighter' | 'other';
}

/** 分布: amounts that occur, each the smallest that its share of the cases does not exceed. */
export interface FineDistribution {
  /** The smallest. */
  readonly least: Money;
  /** Of a quarter of the cases. */
  readonly lowerQuartile: Money;
  /** Of half. */
  readonly median: Money;
  /** Of three quarters. */
  readonly upperQuartile: Money;
  /** The greatest. */
  readonly greatest: Money;
}

/** What one table makes of all cases. */
export interface SimulationSide {
  /** Cases with an amount. */
  readonly fined: number;
  /** Cases that a person must settle. */
  readonly choice: number;
  /** Cases that lack a fact. */
  readonly needFacts: number;
  /** Cases that the table cannot read. */
  readonly failed: number;
  /** The sum of the amounts. */
  readonly total: Money;
  /** How the amounts lie; absent where there is none. */
  readonly distribution?: FineDistribution;
}

/** A case that a table cannot read. */
export interface SimulationFailure {
  /** The case. */
  readonly id: string;
  /** Its place among the cases, from 0. */
  readonly index: number;
  /** Which table. */
  readonly side: 'before' | 'after';
  /** Why. */
  readonly problems: readonly Problem[];
}

/** 模拟结果: what a draft would have done to past cases. */
export interface Simulation {
  /** How many cases. */
  readonly cases: number;
  /** Cases whose answer stays. */
  readonly unchanged: number;
  /** Cases with a higher amount under the draft. */
  readonly heavier: number;
  /** Cases with a lower one. */
  readonly lighter: number;
  /** Cases whose answer is of another kind, or cannot be read by one table only. */
  readonly other: number;
  /** Under the table in force. */
  readonly before: SimulationSide;
  /** Under the draft. */
  readonly after: SimulationSide;
  /** Every case that a table cannot read. */
  readonly failures: readonly SimulationFailure[];
}

/**
 * 逐案模拟: each past case under the table in force and under the draft, one after the other; nothing is kept.
 *
 * Only the facts count: both tables are asked as if they were in force on the days of the case.
 *
 * @example
 * const compiled = compileBenchmark(unpermittedWaterDischarge).value
 * const facts = { factors: { f1: 'l2', f2: 'l3', f3: 'l1', f4: 'l3', f5: 'l1', f6: 'l1' } }
 * ;[...simulateCases(compiled, compiled, [{ id: '甲', facts }])].map(({ change }) => change) // => ['none']
 */
export function* simulateCases(
  draft: CompiledBenchmark,
  current: CompiledBenchmark,
  cases: Iterable<PastCase>,
): Generator<SimulatedCase, void, void> {
  for (const one of cases) {
    const { id, facts } = readPastCase(one);
    const before = fineOfFacts(current, facts);
    const after = draft === current ? before : fineOfFacts(draft, facts);
    yield { id, before, after, change: changeOf(before, after) };
  }
}

function readPastCase(input: unknown): { readonly id: string; readonly facts: unknown } {
  if (!isRecord(input)) return { id: shown(input), facts: input };
  const { id, facts } = input;
  return { id: typeof id === 'string' ? id : shown(id), facts };
}

function changeOf(before: Result<FineAnswer>, after: Result<FineAnswer>): SimulatedCase['change'] {
  if (!before.ok || !after.ok) return before.ok === after.ok ? 'none' : 'other';
  if (before.value.outcome !== 'sanctions' || after.value.outcome !== 'sanctions')
    return before.value.outcome === after.value.outcome ? 'none' : 'other';
  const { amount } = after.value;
  if (amount === before.value.amount) return 'none';
  return compareMoney(amount, before.value.amount) > 0 ? 'heavier' : 'lighter';
}

/**
 * 模拟: what a draft table would have done to past cases. The cases are read once and not kept, so that they may be more
 * than fit in memory; cases that a table cannot read are listed, never dropped.
 *
 * Fails: what `compileBenchmark` fails with under `draft` or `current`, `input.invalid` where there is nothing to go
 * through, `money.tooLarge` where a total is.
 *
 * @example
 * const draft = { ...unpermittedWaterDischarge, tracks: unpermittedWaterDischarge.tracks.map((track) => ({ ...track, start: ratio('20%') })) }
 * const facts = { factors: { f1: 'l2', f2: 'l3', f3: 'l1', f4: 'l3', f5: 'l1', f6: 'l1' } }
 * const simulated = simulate(draft, unpermittedWaterDischarge, [{ id: '甲', facts }]).value
 * simulated.heavier // => 1
 * simulated.before.total // => '560000.00'
 * simulated.after.total // => '660000.00'
 */
export function simulate(
  draft: WeightedBenchmark | CompiledBenchmark,
  current: WeightedBenchmark | CompiledBenchmark,
  cases: Iterable<PastCase>,
): Result<Simulation> {
  const [next, now] = [prepared(draft), prepared(current)];
  if (!next.ok || !now.ok) {
    return failed(
      ...(next.ok ? [] : next.problems.map((problem) => under('draft', problem))),
      ...(now.ok ? [] : now.problems.map((problem) => under('current', problem))),
    );
  }
  if (typeof cases !== 'object' || cases === null || !(Symbol.iterator in cases))
    return failed(coreProblem('input.invalid', { detail: 'iterable' }, ['cases']));
  const changes = { none: 0, heavier: 0, lighter: 0, other: 0 };
  const [before, after] = [newTally(), newTally()];
  const failures: SimulationFailure[] = [];
  let index = 0;
  for (const one of simulateCases(next.value, now.value, cases)) {
    changes[one.change] += 1;
    count(before, one.before);
    count(after, one.after);
    for (const side of ['before', 'after'] as const) {
      const answer = one[side];
      if (!answer.ok) failures.push({ id: one.id, index, side, problems: answer.problems });
    }
    index += 1;
  }
  const [was, becomes] = [sideOf(before), sideOf(after)];
  if (!was.ok) return was;
  if (!becomes.ok) return becomes;
  const { none, heavier, lighter, other } = changes;
  return ok({
    cases: index,
    unchanged: none,
    heavier,
    lighter,
    other,
    before: was.value,
    after: becomes.value,
    failures,
  });
}

const prepared = (benchmark: WeightedBenchmark | CompiledBenchmark): Result<CompiledBenchmark> =>
  'form' in benchmark ? ok(benchmark) : compileBenchmark(benchmark);

interface Tally {
  readonly amounts: Map<Money, number>;
  readonly outcomes: Record<FineAnswer['outcome'] | 'failed', number>;
}

const newTally = (): Tally => ({
  amounts: new Map(),
  outcomes: { sanctions: 0, choice: 0, needFacts: 0, failed: 0 },
});

function count({ amounts, outcomes }: Tally, answer: Result<FineAnswer>): void {
  if (!answer.ok) {
    outcomes.failed += 1;
    return;
  }
  const { value } = answer;
  outcomes[value.outcome] += 1;
  if (value.outcome === 'sanctions')
    amounts.set(value.amount, (amounts.get(value.amount) ?? 0) + 1);
}

function sideOf({ amounts, outcomes }: Tally): Result<SimulationSide> {
  const { sanctions: fined, choice, needFacts } = outcomes;
  let fen = 0n;
  for (const [amount, times] of amounts) fen += BigInt(amount.replace('.', '')) * BigInt(times);
  const total = moneyOfFen(`${fen}`);
  if (!total.ok) return total;
  const distribution = distributionOf(amounts, fined);
  return ok({
    fined,
    choice,
    needFacts,
    failed: outcomes.failed,
    total: total.value,
    ...(distribution && { distribution }),
  });
}

function distributionOf(
  amounts: ReadonlyMap<Money, number>,
  fined: number,
): FineDistribution | undefined {
  const sorted = [...amounts].sort(([left], [right]) => compareMoney(left, right));
  const least = sorted[0]?.[0];
  if (least === undefined) return undefined;
  const rank = (quarters: number): Money => {
    const wanted = Math.ceil((fined * quarters) / 4);
    let reached = 0;
    for (const [amount, times] of sorted) {
      reached += times;
      if (reached >= wanted) return amount;
    }
    return least;
  };
  return {
    least,
    lowerQuartile: rank(1),
    median: rank(2),
    upperQuartile: rank(3),
    greatest: rank(4),
  };
}
