import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate, ratio } from '../../src/core/index.js';
import {
  type Benchmark,
  type BenchmarkComparison,
  compareBenchmarks,
  compileBenchmark,
  computeFine,
  type RangeBenchmark,
  type WeightedBenchmark,
} from '../../src/discretion/index.js';
import {
  ecologyRangeTable,
  ecologyTable,
  unpermittedWaterDischarge,
} from '../../src/packs/gd-ecology-2021/index.js';

function compared(before: Benchmark, after: Benchmark): BenchmarkComparison {
  const result = compareBenchmarks(before, after);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const withWeight = (
  table: WeightedBenchmark,
  factor: number,
  level: number,
  weight: string,
): WeightedBenchmark => ({
  ...table,
  factors: table.factors.map((one, index) =>
    index === factor
      ? {
          ...one,
          levels: one.levels.map((row, at) =>
            at === level ? { ...row, weight: ratio(weight) } : row,
          ),
        }
      : one,
  ),
});

const dates = { conductEndedOn: localDate('2025-03-01'), decidedOn: localDate('2025-06-01') };

function fineOf(table: WeightedBenchmark, witness: string): string {
  const compiled = compileBenchmark(table);
  if (!compiled.ok) throw new Error(table.id);
  const factors = Object.fromEntries(
    witness.split('；').map((one): [string, string] => {
      const [factor = '', level = ''] = one.split('=');
      return [factor, level];
    }),
  );
  const fine = computeFine(compiled.value, { factors }, dates);
  return fine.ok && fine.value.outcome === 'sanctions' ? fine.value.amount : 'none';
}

describe('compareBenchmarks, weighted tables', () => {
  it('a table and itself: nothing', () => {
    expect(compared(unpermittedWaterDischarge, unpermittedWaterDischarge)).toEqual({
      changes: [],
      differences: [],
      undecided: [],
    });
  });

  it('one weight: the change by ids, the first case that it moves, and how many', () => {
    const table = unpermittedWaterDischarge;
    const draft = withWeight(table, 0, 1, '25%');
    const { changes, differences } = compared(table, draft);
    const [factor] = table.factors;
    expect(changes).toEqual([
      {
        change: 'changed',
        path: ['factors', factor?.id, 'levels', factor?.levels[1]?.id, 'weight'],
        before: factor?.levels[1]?.weight,
        after: '1/4',
      },
    ]);
    const [difference] = differences;
    expect(differences).toHaveLength(1);
    expect(difference?.witness.startsWith(`${factor?.id}=${factor?.levels[1]?.id}`)).toBe(true);
    expect(fineOf(table, difference?.witness ?? '')).toBe(difference?.before);
    expect(fineOf(draft, difference?.witness ?? '')).toBe(difference?.after);
    // 2 × 3 × 2 × 4 × 2 × 4 combinations; half have the row, and the heaviest of them is capped at 100% both times.
    expect(difference?.share).toBe('191/384');
  });

  it('a row that is taken away, and one that is added, are found by id', () => {
    const table = unpermittedWaterDischarge;
    const without: WeightedBenchmark = {
      ...table,
      factors: table.factors.map((factor) => ({ ...factor, levels: factor.levels.slice(0, -1) })),
    };
    expect(compared(table, without).changes.map(({ change }) => change)).toEqual(
      table.factors.map(() => 'removed'),
    );
    expect(compared(without, table).changes.map(({ change }) => change)).toEqual(
      table.factors.map(() => 'added'),
    );
  });

  it('other words with the same numbers change no result', () => {
    const table = unpermittedWaterDischarge;
    const { changes, differences } = compared(table, {
      ...table,
      title: { ...table.title, zh: '改名' },
    });
    expect(changes).toHaveLength(1);
    expect(differences).toEqual([]);
  });

  it('what is above the cap anyway is no difference', () => {
    const top = ecologyTable('2.5.1');
    if (!top.ok) throw new Error();
    const raised = withWeight(top.value, 0, 1, '100%');
    const more: WeightedBenchmark = {
      ...raised,
      tracks: raised.tracks.map((track) => ({ ...track, start: ratio('99%') })),
    };
    const less: WeightedBenchmark = {
      ...more,
      tracks: more.tracks.map((track) => ({ ...track, start: ratio('100%') })),
    };
    const { differences } = compared(more, less);
    const share = differences[0]?.share ?? '0';
    expect(['0', '1']).not.toContain(share);
  });

  it('any one weight that moves the fine gives a witness whose two amounts are computed', () => {
    const table = unpermittedWaterDischarge;
    fc.assert(
      fc.property(fc.nat(5), fc.nat(3), fc.integer({ min: 0, max: 40 }), (factor, row, percent) => {
        const level = row % (table.factors[factor]?.levels.length ?? 1);
        const draft = withWeight(table, factor, level, `${percent}%`);
        const { differences } = compared(table, draft);
        for (const { witness, before, after } of differences) {
          expect(before).not.toBe(after);
          expect(fineOf(table, witness)).toBe(before);
          expect(fineOf(draft, witness)).toBe(after);
        }
        const old = table.factors[factor]?.levels[level]?.weight;
        if (old === ratio(`${percent}%`)) expect(differences).toEqual([]);
      }),
    );
  });
});

describe('compareBenchmarks, tables of ranges', () => {
  const table = (): RangeBenchmark => {
    const found = ecologyRangeTable('1.3');
    if (!found.ok) throw new Error('1.3');
    return found.value;
  };

  it('a table and itself: nothing', () => {
    expect(compared(table(), table())).toEqual({ changes: [], differences: [], undecided: [] });
  });

  it('one row with another amount: the change and the first case', () => {
    const before = table();
    const after: RangeBenchmark = {
      ...before,
      placement: before.placement.map((placement) => {
        const { range } = placement;
        if (range.op !== 'tiers') throw new Error(range.op);
        const rows = range.rows.map((row, index) =>
          index === 1 ? { ...row, range: { op: 'point', value: ratio('12345') } as const } : row,
        );
        return { ...placement, range: { ...range, rows } };
      }),
    };
    const { changes, differences, undecided } = compared(before, after);
    expect(changes.every(({ path }) => path[0] === 'placement' && path[1] === 'fine')).toBe(true);
    expect(undecided).toEqual([]);
    expect(differences).toHaveLength(1);
    expect(differences[0]?.after).toBe('12345–12345');
    expect(differences[0]?.before).not.toBe('12345–12345');
  });

  it('a row that is taken away: its cases have no row afterwards', () => {
    const before = table();
    const after: RangeBenchmark = {
      ...before,
      placement: before.placement.map((placement) => {
        const { range } = placement;
        if (range.op !== 'tiers') throw new Error(range.op);
        return { ...placement, range: { ...range, rows: range.rows.slice(1) } };
      }),
    };
    expect(compared(before, after).differences.map(({ after: text }) => text)).toEqual(['—']);
  });
});

describe('compareBenchmarks, bad input', () => {
  it('two families, and what is no benchmark', () => {
    const range = ecologyRangeTable('1.3');
    if (!range.ok) throw new Error();
    const mixed = compareBenchmarks(unpermittedWaterDischarge, range.value);
    expect(mixed.ok ? [] : mixed.problems.map(({ code }) => code)).toEqual([
      'discretion.familiesDiffer',
    ]);
    const none = compareBenchmarks(null as never, 5 as never);
    expect(none.ok ? [] : none.problems.map(({ path }) => path[0])).toEqual(['before', 'after']);
    const empty = compareBenchmarks(unpermittedWaterDischarge, {
      ...unpermittedWaterDischarge,
      factors: [],
    });
    expect(empty.ok ? [] : empty.problems.map(({ path }) => path[0])).toEqual(['after']);
  });
});
