import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addFractions,
  compareFractions,
  compareMoney,
  decimalOf,
  fraction,
  fractionOf,
  localDate,
  type Money,
  ratio,
} from '../../src/core/index.js';
import {
  type CompiledBenchmark,
  checkBenchmark,
  compileBenchmark,
  computeFine,
  type FactorFact,
} from '../../src/discretion/index.js';
import { ecologySections, ecologyTable } from '../../src/packs/gd-ecology-2021/index.js';

const dates = { conductEndedOn: localDate('2025-03-01'), decidedOn: localDate('2025-06-01') };
const DEFECTS = ['discretion.cheaperWhenMore', 'discretion.levelGap', 'discretion.levelOverlap'];

/** Factors of numbers that the checker calls monotone: no row is cheaper than a smaller one, none is missing. */
const monotone = ecologySections.flatMap((section) => {
  const table = ecologyTable(section);
  const compiled = table.ok ? compileBenchmark(table.value) : table;
  if (!table.ok || !compiled.ok) throw new Error(section);
  const doubtful = new Set(
    checkBenchmark(table.value)
      .filter(({ code }) => DEFECTS.includes(code))
      .map(({ path }) => path[1]),
  );
  return table.value.factors.flatMap((factor, index) =>
    factor.unit === undefined || doubtful.has(index)
      ? []
      : [{ table: compiled.value, factor: index, unit: factor.unit }],
  );
});

function fineAt(
  table: CompiledBenchmark,
  track: number,
  chosen: readonly number[],
  factor: number,
  value: string,
  unit: string,
): Money | undefined {
  const factors = table.benchmark.factors.map(({ id, levels }, index): [string, FactorFact] => [
    id,
    index === factor ? { value, unit } : (levels[(chosen[index] ?? 0) % levels.length]?.id ?? ''),
  ]);
  const column = table.benchmark.tracks[track % table.benchmark.tracks.length];
  const facts = {
    track: column?.id ?? '',
    factors: Object.fromEntries(factors),
    ...(column?.statutory.form === 'multiple' && { base: '1234567.89' }),
  };
  const fine = computeFine(table, facts, dates);
  return fine.ok && fine.value.outcome === 'sanctions' ? fine.value.amount : undefined;
}

describe('monotone', () => {
  it('there are factors to try', () => {
    expect(monotone.length).toBeGreaterThan(30);
  });

  it('more of a factor that the checker calls monotone never costs less', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...monotone),
        fc.nat(3),
        fc.array(fc.nat(5), { minLength: 10, maxLength: 10 }),
        fc.nat(400),
        fc.integer({ min: 1, max: 400 }),
        ({ table, factor, unit }, track, chosen, low, more) => {
          const half = (halves: number): string => {
            const number = unit.whole
              ? fraction(BigInt(halves + 1))
              : fraction(BigInt(halves + 1), 2n);
            return decimalOf(number) ?? '';
          };
          const [less, greater] = [half(low), half(low + more)].map((value) =>
            fineAt(table, track, chosen, factor, value, unit.label.zh),
          );
          if (less === undefined || greater === undefined) throw new Error(table.benchmark.id);
          expect(compareMoney(less, greater)).not.toBe(1);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('the sums that the checker states are those of some case', () => {
    const table = ecologyTable('2.7.1');
    if (!table.ok) throw new Error();
    const { tracks, factors } = table.value;
    const least = factors.reduce(
      (sum, { levels }) =>
        addFractions(
          sum,
          levels
            .map(({ weight }) => fractionOf(weight))
            .reduce((one, other) => (compareFractions(other, one) < 0 ? other : one)),
        ),
      fractionOf(tracks[0]?.start ?? ratio('0')),
    );
    expect(
      checkBenchmark(table.value).find(({ code }) => code === 'discretion.belowMinimum')?.params,
    ).toMatchObject({
      share: `${decimalOf(fraction(least.numerator * 100n, least.denominator))}%`,
    });
  });
});
