import {
  addFractions,
  compareFractions,
  decimalOf,
  divideFractions,
  type Fraction,
  formatPercent,
  fraction,
  fractionOf,
  money,
  multiplyFractions,
  type Problem,
  type Ratio,
  ratioOfFraction,
} from '../core/index.js';
import { checkRangeBenchmark } from './check-range-benchmark.js';
import { sourceFaults } from './check-sources.js';
import { faultsOf } from './compile.js';
import { isWithinInterval } from './interval.js';
import { parseBenchmark } from './parse-benchmark.js';
import { discretionProblem } from './problems.js';
import { boundsOf } from './statutory-fine.js';
import type {
  FactorLevel,
  WeightedBenchmark,
  WeightedFactor,
  WeightedTrack,
} from './weighted-benchmark.js';

const ONE = fraction(1n);
const HALF = fraction(1n, 2n);
const ZERO = fraction(0n);
const ONE_YUAN = money('1');

/**
 * 检查裁量权基准: what is wrong with a table, each finding with a smallest witness. Published tables have such defects:
 * they are reported, never mended.
 *
 * Reports what {@link parseBenchmark} fails with; of a table of ranges what {@link checkRangeBenchmark} reports; of a weighted table
 * what {@link compileBenchmark} fails with, and: `discretion.belowMinimum` (the lightest case falls below the statutory minimum
 * and no floor says so), `discretion.aboveMaximum`, `discretion.maximumUnreachable`, `discretion.levelGap` and
 * `discretion.levelOverlap` (a number in no row or in two, by the document's lexicon), `discretion.levelEmpty`,
 * `discretion.cheaperWhenMore`, `discretion.uncited`, `discretion.statuteEndsFirst`. A weighted table is proved by the sums
 * of its factors, never by its combinations.
 *
 * @example
 * checkBenchmark(unpermittedWaterDischarge).map(({ code }) => code) // => ['discretion.statuteEndsFirst']
 * checkBenchmark(ecologyTable('2.7.1').value)[1].params // => { track: '罚款', share: '7%', minimum: '10%' }
 */
export function checkBenchmark(input: unknown): readonly Problem[] {
  const parsed = parseBenchmark(input);
  if (!parsed.ok) return parsed.problems;
  return parsed.value.family === 'range'
    ? checkRangeBenchmark(parsed.value)
    : checkWeighted(parsed.value);
}

function checkWeighted(benchmark: WeightedBenchmark): readonly Problem[] {
  const faults = faultsOf(benchmark);
  return [
    ...faults,
    ...sourceFaults(benchmark),
    ...(faults.length > 0
      ? []
      : benchmark.tracks.flatMap((track, index) => reach(benchmark, track, index))),
    ...benchmark.factors.flatMap((factor, index) => coverage(factor, ['factors', index, 'levels'])),
  ];
}

const sumOf = (start: Fraction, factors: readonly WeightedFactor[], pick: 1 | -1): Fraction =>
  factors.reduce((sum, { levels }) => {
    const weights = levels.map(({ weight }) => fractionOf(weight));
    return addFractions(
      sum,
      weights.reduce((best, one) => (compareFractions(one, best) === pick ? one : best)),
    );
  }, start);

/** Whether the lightest and the heaviest case reach the ends of the statutory range. */
function reach(
  benchmark: WeightedBenchmark,
  track: WeightedTrack,
  index: number,
): readonly Problem[] {
  const path = ['tracks', index];
  const name = track.label.zh;
  const percent = (share: Fraction): string => formatPercent(ratioOfFraction(share));
  const problems: Problem[] = [];
  const cap = fractionOf(benchmark.combination.cap);
  const lowest = sumOf(fractionOf(track.start), benchmark.factors, -1);
  const highest = sumOf(fractionOf(track.start), benchmark.factors, 1);
  const bounds = boundsOf(track.statutory, ONE_YUAN);
  if (bounds?.min !== undefined && bounds.max.numerator > 0n) {
    const minimum = divideFractions(bounds.min, bounds.max);
    const floor = track.floor === undefined ? ZERO : fractionOf(track.floor.value);
    const least = compareFractions(floor, lowest) > 0 ? floor : lowest;
    if (compareFractions(least, minimum) < 0) {
      const witness = { track: name, share: percent(least), minimum: percent(minimum) };
      problems.push(discretionProblem('discretion.belowMinimum', witness, path));
    }
  }
  if (compareFractions(highest, cap) > 0 && track.cap === undefined) {
    const witness = { track: name, share: percent(highest), cap: percent(cap) };
    problems.push(discretionProblem('discretion.aboveMaximum', witness, path));
  }
  if (compareFractions(highest, ONE) < 0) {
    const witness = { track: name, share: percent(highest) };
    problems.push(discretionProblem('discretion.maximumUnreachable', witness, path));
  }
  return problems;
}

/** Numbers in no row or in two, and rows that are worse but weigh less. */
function coverage(
  { label, unit, levels }: WeightedFactor,
  path: readonly (string | number)[],
): readonly Problem[] {
  if (unit === undefined) return [];
  const factor = label.zh;
  const problems: Problem[] = [];
  const probes = probesOf(levels, unit.whole);
  const pairs = new Set<string>();
  const reached = new Set<FactorLevel>();
  let wasGap = false;
  for (const probe of probes) {
    const number = ratioOfFraction(probe);
    const hits = levels.filter(({ band }) => band !== undefined && isWithinInterval(number, band));
    const witness = { factor, value: shownNumber(number), unit: unit.label.zh };
    if (hits.length === 0 && !wasGap)
      problems.push(discretionProblem('discretion.levelGap', witness, path));
    wasGap = hits.length === 0;
    for (const hit of hits) reached.add(hit);
    const [first, second] = hits;
    if (first === undefined || second === undefined) continue;
    const pair = { first: first.label.zh, second: second.label.zh };
    if (pairs.has(`${pair.first}\n${pair.second}`)) continue;
    pairs.add(`${pair.first}\n${pair.second}`);
    problems.push(discretionProblem('discretion.levelOverlap', { ...witness, ...pair }, path));
  }
  for (const level of levels) {
    if (!reached.has(level)) {
      problems.push(
        discretionProblem('discretion.levelEmpty', { factor, level: level.label.zh }, path),
      );
    }
  }
  return [...problems, ...cheaperWhenMore(factor, levels, path)];
}

function cheaperWhenMore(
  factor: string,
  levels: readonly FactorLevel[],
  path: readonly (string | number)[],
): readonly Problem[] {
  const ordered = levels
    .filter(({ band }) => band !== undefined)
    .sort((left, right) => compareFractions(lowEnd(left), lowEnd(right)));
  return ordered.flatMap((more, index) => {
    const less = ordered[index - 1];
    const end = less?.band?.max;
    if (less === undefined || end === undefined) return [];
    const isApart = compareFractions(fractionOf(end.value), lowEnd(more)) <= 0;
    const isCheaper = compareFractions(fractionOf(more.weight), fractionOf(less.weight)) < 0;
    const pair = { factor, more: more.label.zh, less: less.label.zh };
    return isApart && isCheaper
      ? [discretionProblem('discretion.cheaperWhenMore', pair, path)]
      : [];
  });
}

const lowEnd = ({ band }: FactorLevel): Fraction =>
  band?.min === undefined ? ZERO : fractionOf(band.min.value);

const shownNumber = (number: Ratio): string => decimalOf(fractionOf(number)) ?? number;

/**
 * Numbers that meet every row and every hole between rows: the ends, the points between neighbouring ends, and one
 * beyond. A count of things begins with one, a measure with a half of its smallest end.
 */
function probesOf(levels: readonly FactorLevel[], whole: boolean): readonly Fraction[] {
  const ends = levels.flatMap(({ band }) =>
    [band?.min, band?.max].flatMap((bound) =>
      bound === undefined ? [] : [fractionOf(bound.value)],
    ),
  );
  const probes = whole
    ? [
        ONE,
        ...ends.flatMap((end) =>
          [-1n, 0n, 1n].map((step) => fraction(end.numerator / end.denominator + step)),
        ),
      ]
    : halfway([ZERO, ...ends]);
  const least = whole ? ONE : ZERO;
  const sorted = probes
    .filter((probe) => compareFractions(probe, least) >= 0 && probe.numerator !== 0n)
    .sort(compareFractions);
  return sorted.filter(
    (probe, index) => index === 0 || compareFractions(probe, sorted[index - 1] ?? ZERO) !== 0,
  );
}

function halfway(points: readonly Fraction[]): readonly Fraction[] {
  const sorted = [...points].sort(compareFractions);
  return sorted.flatMap((point, index) => {
    const next = sorted[index + 1] ?? addFractions(point, fraction(2n));
    return [point, multiplyFractions(addFractions(point, next), HALF)];
  });
}
