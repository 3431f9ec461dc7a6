import {
  failed,
  fraction,
  type Money,
  maxMoney,
  money,
  ok,
  type Ratio,
  type Result,
  ratioOfFraction,
  under,
} from '../core/index.js';
import type { Benchmark, RangeBenchmark } from './benchmark.js';
import { type CellRange, conditionIn, isNoRow } from './cell-number.js';
import { rangeIn, settledCells } from './cell-range.js';
import { type CompiledBenchmark, compileBenchmark } from './compile.js';
import { type FactCell, isOpen, type Open, signIn } from './fact-cell.js';
import {
  amountOf,
  appliesWhen,
  BUDGET,
  endText,
  type FactSpace,
  factSpaceOf,
  witnessOf,
} from './fact-space.js';
import { parseBenchmark } from './parse-benchmark.js';
import { minus } from './polynomial.js';
import { discretionProblem } from './problems.js';
import { settle } from './share.js';
import { smallestCase } from './smallest-case.js';
import { isNode } from './visit-tree.js';

/** 修改: one place in which two benchmarks differ. */
export interface BenchmarkChange {
  /** Rows are found again by their ids. */
  readonly change: 'added' | 'removed' | 'changed';
  /** Where: keys and indexes from the outside in, a row by its id. */
  readonly path: readonly (string | number)[];
  /** What stood there, as plain data. */
  readonly before?: unknown;
  /** What stands there now. */
  readonly after?: unknown;
}

/** 结果差异: a case that the two decide differently. */
export interface BenchmarkDifference {
  /** Id of the column or of the sanction. */
  readonly sanction: string;
  /** The first such case: levels by factor of a weighted table, else the facts that matter in words. */
  readonly witness: string;
  /** The amount, or the range as minimum–maximum, in yuan; `—` where no row applies or an end is not set. */
  readonly before: string;
  /** The same under the other. */
  readonly after: string;
  /** Of a weighted table: the share of the combinations of levels that are decided differently. */
  readonly share?: Ratio;
}

/** 两份基准的比较. */
export interface BenchmarkComparison {
  /** In the order in which they are written. */
  readonly changes: readonly BenchmarkChange[];
  /** One for each column or sanction that decides some case differently. */
  readonly differences: readonly BenchmarkDifference[];
  /** Columns or sanctions of which this could not be settled. */
  readonly undecided: readonly string[];
}

const MOST_SUMS = 200_000;
const MILLION = money('1000000');

/**
 * 比较两份裁量权基准: what was added, removed and changed, and which cases the two decide differently, exactly over all
 * facts that both know; circumstances are left aside.
 *
 * Fails: what `parseBenchmark` and `compileBenchmark` fail with under `before` or `after`, `discretion.familiesDiffer`.
 *
 * @example
 * const [track] = unpermittedWaterDischarge.tracks
 * const draft = { ...unpermittedWaterDischarge, tracks: [{ ...track, start: ratio('12%') }] }
 * const { changes, differences } = compareBenchmarks(unpermittedWaterDischarge, draft).value
 * changes // => [{ change: 'changed', path: ['tracks', track.id, 'start'], before: '1/10', after: '3/25' }]
 * differences.map(({ before, after }) => [before, after]) // => [['100000.00', '120000.00']]
 */
export function compareBenchmarks(
  before: Benchmark,
  after: Benchmark,
): Result<BenchmarkComparison> {
  const [earlier, later] = [parseBenchmark(before), parseBenchmark(after)];
  if (!earlier.ok || !later.ok) {
    return failed(
      ...(earlier.ok ? [] : earlier.problems.map((problem) => under('before', problem))),
      ...(later.ok ? [] : later.problems.map((problem) => under('after', problem))),
    );
  }
  const [one, other] = [earlier.value, later.value];
  const changes = changesOf(one, other, []);
  if (one.family === 'range' && other.family === 'range')
    return ok({ changes, ...rangeDifferences(one, other) });
  if (one.family === 'range' || other.family === 'range') {
    const families = { before: one.family, after: other.family };
    return failed(discretionProblem('discretion.familiesDiffer', families));
  }
  const [first, second] = [compileBenchmark(one), compileBenchmark(other)];
  if (!first.ok || !second.ok) {
    return failed(
      ...(first.ok ? [] : first.problems.map((problem) => under('before', problem))),
      ...(second.ok ? [] : second.problems.map((problem) => under('after', problem))),
    );
  }
  return ok({ changes, ...weightedDifferences(first.value, second.value) });
}

function changesOf(
  before: unknown,
  after: unknown,
  path: readonly (string | number)[],
): readonly BenchmarkChange[] {
  if (before === after) return [];
  if (before === undefined) return [{ change: 'added', path, after }];
  if (after === undefined) return [{ change: 'removed', path, before }];
  if (!isNode(before) || !isNode(after) || Array.isArray(before) !== Array.isArray(after))
    return [{ change: 'changed', path, before, after }];
  const [left, right] = [byKey(before), byKey(after)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
    changesOf(left.get(key), right.get(key), [...path, key]),
  );
}

/** The fields of a part, or its rows: by their ids where every row has one of its own. */
function byKey(part: object): ReadonlyMap<string | number, unknown> {
  if (!Array.isArray(part)) return new Map(Object.entries(part));
  const ids = part.map((row: unknown) =>
    isNode(row) ? (row['id'] ?? row['sanction']) : undefined,
  );
  const texts = ids.filter((id) => typeof id === 'string');
  const isNamed = texts.length === part.length && new Set(texts).size === part.length;
  return new Map(part.map((row: unknown, index) => [(isNamed && texts[index]) || index, row]));
}

type Differences = Pick<BenchmarkComparison, 'differences' | 'undecided'>;

/** Sums of weights that some combinations of levels have in both tables, and the first such combination. */
interface Sums {
  readonly before: number;
  readonly after: number;
  readonly levels: readonly string[];
  readonly count: bigint;
}

/** By sums and not by combinations: factor by factor, combinations with the same two sums are one. */
function weightedDifferences(before: CompiledBenchmark, after: CompiledBenchmark): Differences {
  const differences: BenchmarkDifference[] = [];
  const undecided: string[] = [];
  before.benchmark.tracks.forEach(({ id }, index) => {
    const other = after.benchmark.tracks.findIndex((track) => track.id === id);
    const sums = other < 0 ? [] : sumsOf(before, after, index, other);
    if (sums === undefined) {
      undecided.push(id);
      return;
    }
    let total = 0n;
    let unlike = 0n;
    let first: BenchmarkDifference | undefined;
    for (const sum of sums) {
      total += sum.count;
      const found = unlikeFines(before, after, index, other, sum);
      if (found === undefined) continue;
      unlike += sum.count;
      first ??= { sanction: id, witness: sum.levels.join('；'), ...found };
    }
    if (first !== undefined)
      differences.push({ ...first, share: ratioOfFraction(fraction(unlike, total)) });
  });
  return { differences, undecided };
}

function sumsOf(
  before: CompiledBenchmark,
  after: CompiledBenchmark,
  track: number,
  other: number,
): readonly Sums[] | undefined {
  let sums: readonly Sums[] = [
    {
      before: before.tracks[track]?.start ?? 0,
      after: after.tracks[other]?.start ?? 0,
      levels: [],
      count: 1n,
    },
  ];
  const factors = new Set(
    [...before.benchmark.factors, ...after.benchmark.factors].map(({ id }) => id),
  );
  for (const factor of factors) {
    const choices = commonLevels(before, after, factor);
    const next = new Map<string, Sums>();
    for (const sum of sums) {
      for (const choice of choices) {
        const left = sum.before + choice.before;
        const right = sum.after + choice.after;
        const key = `${left} ${right}`;
        const known = next.get(key);
        next.set(key, {
          before: left,
          after: right,
          levels: known?.levels ?? [...sum.levels, choice.name],
          count: (known?.count ?? 0n) + sum.count,
        });
      }
    }
    if (next.size > MOST_SUMS) return undefined;
    sums = [...next.values()];
  }
  return sums;
}

/** Levels that both tables know; a factor that only one of them asks about adds nothing in the other. */
function commonLevels(
  before: CompiledBenchmark,
  after: CompiledBenchmark,
  factor: string,
): readonly { readonly name: string; readonly before: number; readonly after: number }[] {
  const find = (table: CompiledBenchmark) => {
    const index = table.benchmark.factors.findIndex(({ id }) => id === factor);
    const levels = table.benchmark.factors[index]?.levels;
    const weights = table.factors[index]?.weights ?? [];
    return levels && new Map(levels.map(({ id }, row) => [id, weights[row] ?? 0]));
  };
  const [left, right] = [find(before), find(after)];
  const ids = [...(left ?? right ?? new Map<string, number>()).keys()];
  return ids
    .filter((id) => (left?.has(id) ?? true) && (right?.has(id) ?? true))
    .map((id) => ({
      name: `${factor}=${id}`,
      before: left?.get(id) ?? 0,
      after: right?.get(id) ?? 0,
    }));
}

/** The two fines where they are unlike; of a multiple, for a base that neither table lifts, then for a small one. */
function unlikeFines(
  before: CompiledBenchmark,
  after: CompiledBenchmark,
  track: number,
  other: number,
  sum: Sums,
): Pick<BenchmarkDifference, 'before' | 'after'> | undefined {
  const statutes = [
    before.benchmark.tracks[track]?.statutory,
    after.benchmark.tracks[other]?.statutory,
  ];
  const lifted = statutes.flatMap((one) =>
    one?.form === 'multiple' && one.base.atLeast !== undefined ? [one.base.atLeast] : [],
  );
  const bases = [lifted.reduce(maxMoney, MILLION), money('1')];
  for (const base of bases) {
    const left = settledFine(before, track, base, sum.before);
    const right = settledFine(after, other, base, sum.after);
    if (left.exact !== right.exact || left.amount !== right.amount)
      return { before: left.amount, after: right.amount };
  }
  return undefined;
}

function settledFine(
  compiled: CompiledBenchmark,
  track: number,
  base: Money,
  sum: number,
): { readonly amount: string; readonly exact: string } {
  const column = compiled.tracks[track];
  const share = Math.min(Math.max(sum, column?.floor ?? 0), column?.cap ?? 0);
  const settled = settle(compiled, track, base, share);
  return settled?.ok
    ? { amount: settled.value.amount, exact: ratioOfFraction(settled.value.limited) }
    : { amount: '—', exact: '—' };
}

/** Over the boxes of the facts that either of them asks about. */
function rangeDifferences(before: RangeBenchmark, after: RangeBenchmark): Differences {
  const [one, other] = [factSpaceOf(before), factSpaceOf(after)];
  const facts = mergedFacts(before, after);
  const both = factSpaceOf({ ...before, facts }, [before, after]);
  const differences: BenchmarkDifference[] = [];
  const undecided: string[] = [];
  for (const id of new Set([...one.sanctions.keys(), ...other.sanctions.keys()])) {
    if (isPlainlyAlike(one, other, id)) continue;
    const cells = settledCells(both.space, { left: BUDGET }, (cell) => {
      const left = sanctionIn(one, id, cell);
      if (isOpen(left)) return left;
      const right = sanctionIn(other, id, cell);
      return isOpen(right) ? right : unlikeRanges(left, right, cell);
    });
    const unlike = (cells ?? []).flatMap(({ cell, answer }) => (answer ? [{ cell, answer }] : []));
    const first = unlike
      .map(({ cell, answer }) => ({ cell: smallestCase(cell), answer }))
      .find(({ cell }) => cell !== undefined);
    if (first?.cell !== undefined) {
      const { cell, answer } = first;
      const [left, right] = [rangeText(answer.left, cell), rangeText(answer.right, cell)];
      differences.push({
        sanction: id,
        witness: witnessOf(both, cell),
        before: left,
        after: right,
      });
    } else if (cells === undefined || unlike.length > 0) undecided.push(id);
  }
  return { differences, undecided };
}

/** Facts of both; of an option fact that both ask about, the options of both. */
function mergedFacts(before: RangeBenchmark, after: RangeBenchmark): RangeBenchmark['facts'] {
  const own = before.facts.map((fact) => {
    const later = after.facts.find(({ id }) => id === fact.id);
    if (fact.kind !== 'option' || later?.kind !== 'option') return fact;
    const added = later.options.filter(({ id }) => fact.options.every((one) => one.id !== id));
    return { ...fact, options: [...fact.options, ...added] };
  });
  return [...own, ...after.facts.filter(({ id }) => own.every((fact) => fact.id !== id))];
}

const placementOf = ({ benchmark, sanctions }: FactSpace, id: string) =>
  benchmark.placement.find(({ sanction }) => sanction === id)?.range ?? amountOf(sanctions.get(id));

/** The same words give the same range: nothing needs to be computed. */
const isPlainlyAlike = (one: FactSpace, other: FactSpace, id: string): boolean => {
  const parts = [one, other].map((space) => [
    placementOf(space, id),
    space.sanctions.get(id),
    appliesWhen(space, id),
    space.benchmark.statute.sanctions,
    space.benchmark.placement,
  ]);
  return changesOf(parts[0], parts[1], []).length === 0;
};

function sanctionIn(space: FactSpace, id: string, cell: FactCell): CellRange | undefined | Open {
  const rule = space.sanctions.get(id);
  const range = placementOf(space, id);
  if (rule === undefined || range === undefined) return undefined;
  const applies = conditionIn({ op: 'all', of: appliesWhen(space, id) }, cell, space.scope);
  if (isOpen(applies)) return applies;
  if (!applies) return undefined;
  const own = rangeIn(range, cell, { ...space.scope, statute: amountOf(rule) });
  return isNoRow(own) ? undefined : own;
}

const rangeText = (range: CellRange | undefined, cell: FactCell): string =>
  range === undefined ? '—' : `${endText(range.min, cell)}–${endText(range.max, cell)}`;

interface Unlike {
  readonly left: CellRange | undefined;
  readonly right: CellRange | undefined;
}

function unlikeRanges(
  left: CellRange | undefined,
  right: CellRange | undefined,
  cell: FactCell,
): Unlike | undefined | Open {
  for (const side of ['min', 'max'] as const) {
    const [one, other] = [left?.[side], right?.[side]];
    if (one === undefined && other === undefined) continue;
    const sign = one && other ? signIn(minus(one.value, other.value), cell) : 1;
    if (isOpen(sign)) return sign;
    if (sign !== 0 || one?.included !== other?.included) return { left, right };
  }
  return (left === undefined) === (right === undefined) ? undefined : { left, right };
}
