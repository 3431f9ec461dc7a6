import {
  compareFractions,
  failed,
  fraction,
  fractionOf,
  type Money,
  money,
  ok,
  type Problem,
  type Ratio,
  type Result,
  type TraceNode,
} from '../core/index.js';
import { discretionProblem } from './problems.js';
import { boundsOf, type SettledFine, settleFine } from './statutory-fine.js';
import type { PublishedLabel, StatutoryFine, WeightedBenchmark } from './weighted-benchmark.js';

/** A factor with its weights as whole numbers over the common denominator. */
export interface CompiledFactor {
  /** Index of a level by its id and by its labels. */
  readonly levelIndex: ReadonlyMap<string, number>;
  /** Weight of a level by its id and by its labels. */
  readonly weightOf: ReadonlyMap<string, number>;
  /** Weights in the order of the levels. */
  readonly weights: readonly number[];
  /** Index of the level that weighs least. */
  readonly lowest: number;
  /** The trace of each level, worked out on first use. */
  readonly steps: (TraceNode | undefined)[];
}

/** A column with its shares as whole numbers over the common denominator. */
export interface CompiledTrack {
  /** 裁量起点, a whole number over `denominator`. */
  readonly start: number;
  /** 保底, over `denominator`; 0 where there is none. */
  readonly floor: number;
  /** 封顶, over `denominator`: the smaller of the document's cap and the column's. */
  readonly cap: number;
  /** The fine for each share, where the range is an amount and the shares are few. */
  readonly amounts: readonly Money[] | undefined;
  /** The fine for a share, worked out on first use; only where the range is an amount. */
  readonly settled: Map<number, Result<SettledFine>>;
  /** The trace of the statutory range and of the start point, likewise. */
  readonly head: Map<'range' | 'start', TraceNode>;
  /** The trace from a sum of weights to the amount, likewise. */
  readonly steps: Map<number, readonly TraceNode[]>;
}

/** 预备好的基准: a checked benchmark, ready for many cases. Made by {@link compileBenchmark}. */
export interface CompiledBenchmark {
  /** Tells it from a plain benchmark. */
  readonly form: 'compiled';
  /** The benchmark itself. */
  readonly benchmark: WeightedBenchmark;
  /** Every weight is a whole number over this. */
  readonly denominator: number;
  /** In the order of the benchmark's factors. */
  readonly factors: readonly CompiledFactor[];
  /** Index of a factor by its id and by its labels. */
  readonly factorIndex: ReadonlyMap<string, number>;
  /** In the order of the benchmark's columns. */
  readonly tracks: readonly CompiledTrack[];
  /** Index of a column by its id and by its labels. */
  readonly trackIndex: ReadonlyMap<string, number>;
}

const FINEST = 1_000_000_000n;
const TABLED_SHARES = 1000;
const ONE_YUAN = money('1');
const ZERO = fraction(0n);

/**
 * 预备裁量权基准: checks what a computation rests on and turns the weights into whole numbers over a common denominator.
 *
 * Fails: `discretion.empty`, `discretion.duplicateId`, `discretion.duplicateLabel`, `discretion.shareRange`,
 * `discretion.rangeUnusable`, `discretion.validityReversed`, `discretion.weightsTooFine`. Defects that leave every
 * amount well defined, such as a gap between rows, are not failures: `checkBenchmark` reports them.
 *
 * @example
 * compileBenchmark(unpermittedWaterDischarge).ok // => true
 * compileBenchmark({ ...unpermittedWaterDischarge, factors: [] })
 * // => { ok: false, problems: [{ code: 'discretion.empty', path: ['factors'], params: { what: 'factors' } }] }
 */
export function compileBenchmark(benchmark: WeightedBenchmark): Result<CompiledBenchmark> {
  const problems = faultsOf(benchmark);
  if (problems.length > 0) return failed(...problems);
  const denominator = commonDenominator(sharesOf(benchmark));
  if (denominator > FINEST) {
    return failed(
      discretionProblem('discretion.weightsTooFine', { denominator: `${denominator}` }),
    );
  }
  const whole = (share: Ratio): number => {
    const { numerator, denominator: own } = fractionOf(share);
    return Number(numerator * (denominator / own));
  };
  return ok({
    form: 'compiled',
    benchmark,
    denominator: Number(denominator),
    factors: benchmark.factors.map(({ levels }) => {
      const weights = levels.map(({ weight }) => whole(weight));
      const levelIndex = indexOf(levels);
      return {
        levelIndex,
        weightOf: new Map([...levelIndex].map(([name, index]) => [name, weights[index] ?? 0])),
        weights,
        lowest: weights.indexOf(Math.min(...weights)),
        steps: [],
      };
    }),
    factorIndex: indexOf(benchmark.factors),
    tracks: benchmark.tracks.map(({ start, floor, cap, statutory }) => ({
      start: whole(start),
      floor: floor === undefined ? 0 : whole(floor.value),
      cap: Math.min(
        whole(benchmark.combination.cap),
        cap === undefined ? Infinity : whole(cap.value),
      ),
      amounts: amountsOf(benchmark, statutory, denominator),
      settled: new Map(),
      head: new Map(),
      steps: new Map(),
    })),
    trackIndex: indexOf(benchmark.tracks),
  });
}

function amountsOf(
  { rounding }: WeightedBenchmark,
  statutory: StatutoryFine,
  denominator: bigint,
): readonly Money[] | undefined {
  const bounds = statutory.form === 'amount' ? boundsOf(statutory, undefined) : undefined;
  if (bounds === undefined || denominator > TABLED_SHARES) return undefined;
  const amounts: Money[] = [];
  for (let share = 0n; share <= denominator; share += 1n) {
    const settled = settleFine(fraction(share, denominator), bounds, rounding);
    if (!settled.ok) return undefined;
    amounts.push(settled.value.amount);
  }
  return amounts;
}

interface Named {
  readonly id: string;
  readonly label: PublishedLabel;
}

const namesOf = ({ id, label }: Named): ReadonlySet<string> =>
  new Set(label.en === undefined ? [id, label.zh] : [id, label.zh, label.en]);

function indexOf(named: readonly Named[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  named.forEach((one, position) => {
    for (const name of namesOf(one)) index.set(name, position);
  });
  return index;
}

function sharesOf({ combination, tracks, factors }: WeightedBenchmark): readonly Ratio[] {
  return [
    combination.cap,
    ...tracks.flatMap(({ start, floor, cap }) => [
      start,
      ...(floor ? [floor.value] : []),
      ...(cap ? [cap.value] : []),
    ]),
    ...factors.flatMap(({ levels }) => levels.map(({ weight }) => weight)),
  ];
}

function commonDenominator(shares: readonly Ratio[]): bigint {
  let common = 1n;
  for (const share of shares) {
    common *= fraction(fractionOf(share).denominator, common).numerator;
    if (common > FINEST) break;
  }
  return common;
}

/** Faults that leave amounts undefined. */
export function faultsOf(benchmark: WeightedBenchmark): readonly Problem[] {
  const { tracks, factors, combination, validity, rounding } = benchmark;
  const problems: Problem[] = [
    ...namingFaults(tracks, ['tracks']),
    ...namingFaults(factors, ['factors']),
    ...shareFaults(combination.cap, ['combination', 'cap']),
  ];
  factors.forEach(({ levels }, index) => {
    const path = ['factors', index, 'levels'];
    problems.push(...namingFaults(levels, path));
    levels.forEach(({ weight }, row) => {
      problems.push(...shareFaults(weight, [...path, row, 'weight']));
    });
  });
  tracks.forEach(({ start, floor, cap, statutory }, index) => {
    const path = ['tracks', index];
    problems.push(...shareFaults(start, [...path, 'start']));
    if (floor !== undefined)
      problems.push(...shareFaults(floor.value, [...path, 'floor', 'value']));
    if (cap !== undefined) problems.push(...shareFaults(cap.value, [...path, 'cap', 'value']));
    if (!isUsable(statutory)) {
      const { words } = statutory.interval;
      problems.push(
        discretionProblem('discretion.rangeUnusable', { words }, [
          ...path,
          'statutory',
          'interval',
        ]),
      );
    }
  });
  if (validity.until <= validity.from) {
    const { from, until } = validity;
    problems.push(discretionProblem('discretion.validityReversed', { from, until }, ['validity']));
  }
  if (/^0*\.?0*$/.test(rounding.step)) {
    problems.push(discretionProblem('discretion.empty', { what: 'step' }, ['rounding', 'step']));
  }
  return problems;
}

function namingFaults(
  named: readonly Named[],
  path: readonly (string | number)[],
): readonly Problem[] {
  if (named.length === 0) {
    return [discretionProblem('discretion.empty', { what: path.join('.') }, path)];
  }
  const ids = new Set<string>();
  const names = new Map<string, number>();
  return named.flatMap((one, index) => {
    const at = [...path, index];
    if (ids.has(one.id))
      return [discretionProblem('discretion.duplicateId', { id: one.id }, [...at, 'id'])];
    ids.add(one.id);
    const taken = [...namesOf(one)].filter((name) => names.has(name));
    for (const name of namesOf(one)) names.set(name, index);
    return taken.map((label) =>
      discretionProblem('discretion.duplicateLabel', { label }, [...at, 'label']),
    );
  });
}

function shareFaults(share: Ratio, path: readonly (string | number)[]): readonly Problem[] {
  const { numerator, denominator } = fractionOf(share);
  return numerator < 0n || numerator > denominator
    ? [discretionProblem('discretion.shareRange', { share }, path)]
    : [];
}

/** Weights need a maximum to be a share of; a minimum that does not count itself gives no amount to stop at. */
function isUsable(statutory: StatutoryFine): boolean {
  const { min, max } = statutory.interval;
  if (max?.included !== true || min?.included === false) return false;
  const bounds = boundsOf(statutory, ONE_YUAN);
  return bounds !== undefined && compareFractions(bounds.min ?? ZERO, bounds.max) <= 0;
}
