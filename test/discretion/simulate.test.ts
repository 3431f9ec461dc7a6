import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMoney, localDate, ratio } from '../../src/core/index.js';
import {
  compileBenchmark,
  computeFine,
  type PastCase,
  type RangeBenchmark,
  simulate,
  simulateCases,
  type WeightedBenchmark,
} from '../../src/discretion/index.js';
import {
  ecologyRangeTable,
  unpermittedWaterDischarge,
} from '../../src/packs/gd-ecology-2021/index.js';

const withStart = (start: string): WeightedBenchmark => ({
  ...unpermittedWaterDischarge,
  tracks: unpermittedWaterDischarge.tracks.map((track) => ({ ...track, start: ratio(start) })),
});

const levels = { f1: 'l2', f2: 'l3', f3: 'l1', f4: 'l3', f5: 'l1', f6: 'l1' };
const fiftySix: PastCase = { id: '甲', facts: { factors: levels } };

const simulated = (draft: WeightedBenchmark, cases: Iterable<PastCase>) => {
  const result = simulate(draft, unpermittedWaterDischarge, cases);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

describe('simulate', () => {
  it('a start point of 20% instead of 10% makes 56万 66万', () => {
    expect(simulated(withStart('20%'), [fiftySix])).toEqual({
      cases: 1,
      unchanged: 0,
      heavier: 1,
      lighter: 0,
      other: 0,
      before: {
        fined: 1,
        noPenalty: 0,
        choice: 0,
        needFacts: 0,
        failed: 0,
        total: '560000.00',
        distribution: {
          least: '560000.00',
          lowerQuartile: '560000.00',
          median: '560000.00',
          upperQuartile: '560000.00',
          greatest: '560000.00',
        },
      },
      after: {
        fined: 1,
        noPenalty: 0,
        choice: 0,
        needFacts: 0,
        failed: 0,
        total: '660000.00',
        distribution: {
          least: '660000.00',
          lowerQuartile: '660000.00',
          median: '660000.00',
          upperQuartile: '660000.00',
          greatest: '660000.00',
        },
      },
      failures: [],
    });
  });

  it('counts cases without an amount, and lists what a table cannot read', () => {
    const missing: PastCase = { id: '乙', facts: { factors: {} } };
    const unread: PastCase = { id: '丙', facts: { factors: { ...levels, f1: '没有' } } };
    const result = simulated(withStart('5%'), [fiftySix, missing, unread]);
    expect(result).toMatchObject({ cases: 3, unchanged: 2, lighter: 1 });
    expect(result.before).toMatchObject({ fined: 1, needFacts: 1, failed: 1 });
    expect(result.failures.map(({ id, index, side }) => [id, index, side])).toEqual([
      ['丙', 2, 'before'],
      ['丙', 2, 'after'],
    ]);
    expect(result.failures[0]?.problems).toMatchObject([
      { code: 'discretion.unknownLevel', path: ['facts', 'factors', 'f1'] },
    ]);
  });

  it('a level that only the draft lacks is another answer, not a lost case', () => {
    const draft: WeightedBenchmark = {
      ...unpermittedWaterDischarge,
      factors: unpermittedWaterDischarge.factors.map((factor) =>
        factor.id === 'f4'
          ? { ...factor, levels: factor.levels.filter(({ id }) => id !== 'l3') }
          : factor,
      ),
    };
    expect(simulated(draft, [fiftySix])).toMatchObject({ other: 1, unchanged: 0 });
  });

  it('quartiles are amounts that occur, by nearest rank', () => {
    const cases = ['l1', 'l2', 'l3', 'l4'].map((f4) => ({
      id: f4,
      facts: { factors: { ...levels, f4 } },
    }));
    const { before } = simulated(unpermittedWaterDischarge, cases);
    const compiled = compileBenchmark(unpermittedWaterDischarge);
    if (!compiled.ok) throw new Error();
    const dates = {
      conductEndedOn: localDate('2025-03-01'),
      decidedOn: localDate('2025-06-01'),
    };
    const amounts = cases
      .map(({ facts }) => computeFine(compiled.value, facts, dates))
      .map((fine) => (fine.ok && fine.value.outcome === 'sanctions' ? fine.value.amount : ''))
      .sort((left, right) => (left === '' || right === '' ? 0 : compareMoney(left, right)));
    expect(Object.values(before.distribution ?? {})).toEqual([
      amounts[0],
      amounts[0],
      amounts[1],
      amounts[2],
      amounts[3],
    ]);
  });

  it('reads the cases once, one at a time', () => {
    let read = 0;
    function* endless() {
      for (;;) {
        read += 1;
        yield fiftySix;
      }
    }
    const compiled = compileBenchmark(unpermittedWaterDischarge);
    if (!compiled.ok) throw new Error();
    const stream = simulateCases(compiled.value, compiled.value, endless());
    stream.next();
    stream.next();
    expect(read).toBe(2);
  });

  it('no case: nothing, and no distribution', () => {
    expect(simulated(withStart('5%'), []).before).toEqual({
      fined: 0,
      noPenalty: 0,
      choice: 0,
      needFacts: 0,
      failed: 0,
      total: '0.00',
    });
  });

  it.each<[string, unknown, unknown]>([
    ['cases that are none', unpermittedWaterDischarge, null],
    ['a draft that is none', null, []],
    ['a draft that is a number', Number.NaN, []],
    ['a draft without factors', { ...unpermittedWaterDischarge, factors: [] }, []],
  ])('%s: a problem', (_, draft, cases) => {
    expect(
      simulate(draft as WeightedBenchmark, unpermittedWaterDischarge, cases as PastCase[]).ok,
    ).toBe(false);
  });

  it('tables of ranges: the sums of both ends, and which way the ends move', () => {
    const found = ecologyRangeTable('1.3');
    if (!found.ok) throw new Error();
    const table = found.value;
    const [first, second] = table.facts;
    if (first?.kind !== 'option' || second?.kind !== 'option') throw new Error();
    const facts = {
      facts: { [first.id]: first.options[0]?.id ?? '', [second.id]: second.options[0]?.id ?? '' },
    };
    const draft: RangeBenchmark = {
      ...table,
      placement: table.placement.map((placement) => ({
        ...placement,
        range: { op: 'point', value: ratio('50000') },
      })),
    };
    const result = simulate(draft, table, [
      { id: '甲', facts },
      { id: '乙', facts: { facts: {} } },
      { id: '丙', facts: { facts: { 没有: true } } },
    ]);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { before, after, heavier, failures } = result.value;
    // §1.3, 一般区域, 限期内完成备案手续: 1万元以下.
    expect(before).toMatchObject({
      fined: 0,
      ranges: { cases: 1, least: '0.00', greatest: '10000.00' },
      needFacts: 1,
      failed: 1,
    });
    expect(after).toMatchObject({ fined: 2, total: '100000.00', failed: 1 });
    expect(heavier).toBe(1);
    expect(failures.map(({ id }) => id)).toEqual(['丙', '丙']);
  });

  it('tables of ranges: a case has the answer that it has alone, whatever came before it', () => {
    const capacity = ecologyRangeTable('4.21');
    const investment = ecologyRangeTable('1.5');
    if (!capacity.ok || !investment.ok) throw new Error();
    for (const table of [capacity.value, investment.value]) {
      const fact = (definition: RangeBenchmark['facts'][number]): fc.Arbitrary<unknown> => {
        switch (definition.kind) {
          case 'option':
            return fc.constantFrom(...definition.options.map(({ id }) => id), '没有', undefined);
          case 'flag':
            return fc.constantFrom(true, false, 'yes');
          case 'quantity':
            return fc
              .constantFrom('10', '29.99', '30', '30.0', '030', '31', '1e3')
              .map((value) => ({
                value,
                unit: definition.unit.label.zh,
              }));
          default:
            return fc.constantFrom('100', '100.00', '0100', '99.999', -1);
        }
      };
      const one = fc.record(
        Object.fromEntries(table.facts.map((definition) => [definition.id, fact(definition)])),
        { requiredKeys: [] },
      );
      const many = fc.array(one, { minLength: 2, maxLength: 12 });
      fc.assert(
        fc.property(many, (all) => {
          const cases = all.map((facts, index) => ({
            id: `${index}`,
            facts: { facts } as PastCase['facts'],
          }));
          const alone = cases.flatMap((each) => [...simulateCases(table, table, [each])]);
          expect([...simulateCases(table, table, cases)]).toEqual(alone);
        }),
        { numRuns: 15 },
      );
    }
  });

  it('tables of ranges: twenty thousand cases of one table cost no more than a second or two', () => {
    const table = ecologyRangeTable('1.4');
    if (!table.ok) throw new Error();
    const { facts } = table.value;
    function* cases(): Generator<PastCase> {
      for (let index = 0; index < 20_000; index += 1) {
        const given = facts.map((fact, at) => [
          fact.id,
          fact.kind === 'option'
            ? (fact.options[(index >> at) % fact.options.length]?.id ?? '')
            : index % 9 === 0,
        ]);
        yield { id: `${index}`, facts: { facts: Object.fromEntries(given) } };
      }
    }
    const before = process.cpuUsage();
    const result = simulate(table.value, table.value, cases());
    const { user } = process.cpuUsage(before);
    expect(result).toMatchObject({ value: { cases: 20_000, before: { failed: 0 } } });
    expect(user / 1e6).toBeLessThan(2);
  });

  it('a case that is no object is listed', () => {
    const cases = [null, 5, { facts: null }] as unknown as PastCase[];
    expect(simulated(withStart('5%'), cases).failures).toHaveLength(6);
  });
});
