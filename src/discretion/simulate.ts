import {
  addMoney,
  compareMoney,
  coreProblem,
  failed,
  isFields,
  type Money,
  moneyOfFen,
  ok,
  type Problem,
  type Result,
  shown,
  under,
  ZERO_MONEY,
} from '../core/index.js';
import { assessDiscretion } from './assess.js';
import type { DiscretionFacts } from './assessment.js';
import type { Benchmark, RangeBenchmark, RangeFacts } from './benchmark.js';
import { type CompiledBenchmark, compileBenchmark } from './compile.js';
import { type FineAnswer, fineOfFacts } from './compute-fine.js';
import { factClassOf } from './fact-class.js';
import { parseBenchmark } from './parse-benchmark.js';
import type { RangeAssessment, SanctionPlan } from './range-assessment.js';

/** 既往案件的事实: what a case was decided on. */
export interface PastCase {
  /** Whatever the caller knows the case by. */
  readonly id: string;
  /** Its facts, as the tables ask for them. */
  readonly facts: DiscretionFacts | RangeFacts;
}

/** What a table makes of a case; `range` where it leaves a range, `noPenalty` where it sets no fine. */
export type SimulatedAnswer =
  | FineAnswer
  | {
      readonly outcome: 'range';
      /** The lower end. */
      readonly least: Money;
      /** The upper end. */
      readonly greatest: Money;
    }
  | { readonly outcome: 'noPenalty' };

/** One case under both tables. */
export interface SimulatedCase {
  /** The case. */
  readonly id: string;
  /** Under the table in force. */
  readonly before: Result<SimulatedAnswer>;
  /** Under the draft. */
  readonly after: Result<SimulatedAnswer>;
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
  /** Cases with one amount. */
  readonly fined: number;
  /** Cases with a range, and the sums of its lower and of its upper ends; absent where there is none. */
  readonly ranges?: {
    /** Cases with a range. */
    readonly cases: number;
    /** The sum of the lower ends. */
    readonly least: Money;
    /** The sum of the upper ends. */
    readonly greatest: Money;
  };
  /** Cases without a fine. */
  readonly noPenalty: number;
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
  /** Cases with a higher amount under the draft; of a range, where neither end falls. */
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
  draft: CompiledBenchmark | RangeBenchmark,
  current: CompiledBenchmark | RangeBenchmark,
  cases: Iterable<PastCase>,
): Generator<SimulatedCase, void, void> {
  const now = answersOf(current);
  const next = draft === current ? undefined : answersOf(draft);
  for (const one of cases) {
    const { id, facts } = readPastCase(one);
    const before = now(facts);
    const after = next === undefined ? before : next(facts);
    yield { id, before, after, change: changeOf(before, after) };
  }
}

function readPastCase(input: unknown): { readonly id: string; readonly facts: unknown } {
  if (!isFields(input)) return { id: shown(input), facts: input };
  const { id, facts } = input;
  return { id: typeof id === 'string' ? id : shown(id), facts };
}

/** The classes of cases of which the answer is kept. */
const MOST_CLASSES = 100_000;

/** The answers of one table; of a table of ranges, one for every class of cases. */
function answersOf(
  table: CompiledBenchmark | RangeBenchmark,
): (facts: unknown) => Result<SimulatedAnswer> {
  if ('form' in table) return (facts) => fineOfFacts(table, facts);
  const classOf = factClassOf(table);
  const known = new Map<string, Result<SimulatedAnswer>>();
  return (facts) => {
    const key = classOf(facts);
    const before = key === undefined ? undefined : known.get(key);
    if (before !== undefined) return before;
    const answer = assessedAnswer(table, facts);
    if (key !== undefined && answer.ok && known.size < MOST_CLASSES) known.set(key, answer);
    return answer;
  };
}

function assessedAnswer(table: RangeBenchmark, facts: unknown): Result<SimulatedAnswer> {
  const { from } = table.validity;
  const dates = { conductEndedOn: from, decidedOn: from };
  const assessed = assessDiscretion(
    table,
    isFields(facts) ? { facts: {}, ...facts } : NO_FACTS,
    dates,
  );
  return assessed.ok ? finesOf(assessed.value) : assessed;
}

const NO_FACTS: RangeFacts = { facts: {} };

/** The fines of an answer, added; what a person may choose among is a choice. */
function finesOf(assessment: RangeAssessment): Result<SimulatedAnswer> {
  if (assessment.outcome !== 'sanctions') return ok({ outcome: assessment.outcome });
  const { sanctions, plan } = assessment;
  if (isLeftOpen(plan)) return ok({ outcome: 'choice' });
  const fines = sanctions.flatMap(({ kind, amount }) =>
    kind === 'fine' && amount ? [amount] : [],
  );
  if (fines.length === 0) return ok({ outcome: 'noPenalty' });
  let least = ZERO_MONEY;
  let greatest = ZERO_MONEY;
  for (const fine of fines) {
    const { min, max } =
      fine.form === 'point'
        ? { min: { value: fine.amount }, max: { value: fine.amount } }
        : fine.interval;
    if (max === undefined) return ok({ outcome: 'choice' });
    least = addMoney(least, min?.value ?? ZERO_MONEY);
    greatest = addMoney(greatest, max.value);
  }
  return fines.every(({ form }) => form === 'point')
    ? ok({ outcome: 'sanctions', amount: least })
    : ok({ outcome: 'range', least, greatest });
}

const isLeftOpen = (plan: SanctionPlan): boolean =>
  typeof plan !== 'string' && (plan.op !== 'all' || plan.of.some(isLeftOpen));

function changeOf(
  before: Result<SimulatedAnswer>,
  after: Result<SimulatedAnswer>,
): SimulatedCase['change'] {
  if (!before.ok || !after.ok) return before.ok === after.ok ? 'none' : 'other';
  const [was, becomes] = [endsOf(before.value), endsOf(after.value)];
  if (was === undefined || becomes === undefined)
    return before.value.outcome === after.value.outcome ? 'none' : 'other';
  const low = compareMoney(becomes[0], was[0]);
  const high = compareMoney(becomes[1], was[1]);
  if (low === 0 && high === 0) return 'none';
  if (low >= 0 && high >= 0) return 'heavier';
  return low <= 0 && high <= 0 ? 'lighter' : 'other';
}

function endsOf(answer: SimulatedAnswer): readonly [Money, Money] | undefined {
  if (answer.outcome === 'sanctions') return [answer.amount, answer.amount];
  return answer.outcome === 'range' ? [answer.least, answer.greatest] : undefined;
}

/**
 * 模拟: what a draft table of any family would have done to past cases. The fines of one case are added; the cases are read once and not kept, so that they may be more
 * than fit in memory; cases that a table cannot read are listed, never dropped.
 *
 * Fails: what `parseBenchmark` and `compileBenchmark` fail with under `draft` or `current`, `input.invalid` where there is nothing to go
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
  draft: Benchmark | CompiledBenchmark,
  current: Benchmark | CompiledBenchmark,
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

function prepared(
  benchmark: Benchmark | CompiledBenchmark,
): Result<CompiledBenchmark | RangeBenchmark> {
  if (typeof benchmark === 'object' && benchmark !== null && 'form' in benchmark)
    return ok(benchmark);
  const parsed = parseBenchmark(benchmark);
  if (!parsed.ok) return parsed;
  return parsed.value.family === 'range' ? ok(parsed.value) : compileBenchmark(parsed.value);
}

interface Tally {
  readonly amounts: Map<Money, number>;
  readonly outcomes: Record<SimulatedAnswer['outcome'] | 'failed', number>;
  least: bigint;
  greatest: bigint;
}

const newTally = (): Tally => ({
  amounts: new Map(),
  outcomes: { sanctions: 0, range: 0, noPenalty: 0, choice: 0, needFacts: 0, failed: 0 },
  least: 0n,
  greatest: 0n,
});

const fenOfMoney = (amount: Money): bigint => BigInt(amount.replace('.', ''));

function count(tally: Tally, answer: Result<SimulatedAnswer>): void {
  const { amounts, outcomes } = tally;
  if (!answer.ok) {
    outcomes.failed += 1;
    return;
  }
  const { value } = answer;
  outcomes[value.outcome] += 1;
  if (value.outcome === 'sanctions')
    amounts.set(value.amount, (amounts.get(value.amount) ?? 0) + 1);
  if (value.outcome === 'range') {
    tally.least += fenOfMoney(value.least);
    tally.greatest += fenOfMoney(value.greatest);
  }
}

function sideOf(tally: Tally): Result<SimulationSide> {
  const { amounts, outcomes } = tally;
  const { sanctions: fined, range, noPenalty, choice, needFacts } = outcomes;
  let fen = 0n;
  for (const [amount, times] of amounts) fen += fenOfMoney(amount) * BigInt(times);
  const total = moneyOfFen(`${fen}`);
  const least = moneyOfFen(`${tally.least}`);
  const greatest = moneyOfFen(`${tally.greatest}`);
  if (!total.ok) return total;
  if (!least.ok) return least;
  if (!greatest.ok) return greatest;
  const distribution = distributionOf(amounts, fined);
  return ok({
    fined,
    ...(range > 0 && { ranges: { cases: range, least: least.value, greatest: greatest.value } }),
    noPenalty,
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
