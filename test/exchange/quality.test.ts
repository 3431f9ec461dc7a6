import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant, localDate, money } from '../../src/core/index.js';
import { collectedSchemas } from '../../src/exchange/collected.schema.js';
import {
  type CollectedPenalty,
  checkCollectedCase,
  dataCatalog,
  equalQualityWeights,
  mergeQuality,
  qualityCollector,
  qualityScore,
  recordIndex,
  sharedView,
} from '../../src/exchange/index.js';
import { anyCase, bodyOf, itemOf, officerOf, penaltyOf, run, streamOf } from './records.js';

const good = (serial: number, more: Partial<CollectedPenalty> = {}) =>
  penaltyOf(serial, {
    partyCode: '91440101MA5CXXXX',
    collectedAt: instant('2026-02-05T08:00:00+08:00'),
    ...more,
  });
const countsOf = (...records: readonly CollectedPenalty[]) => {
  const collector = qualityCollector();
  for (const record of records) collector.add(record);
  return collector.quality().rows[0]?.counts;
};

describe('dimensions', () => {
  test('a good record is good in all', () => {
    expect(countsOf(good(1))).toEqual({
      completeness: { total: 4, good: 4 },
      validity: { total: 1, good: 1 },
      consistency: { total: 1, good: 1 },
      timeliness: { total: 1, good: 1 },
      uniqueness: { total: 1, good: 1 },
    });
  });

  test('completeness: what a case in its state should have, and no more', () => {
    const { documentNumber: _, fine: __, ...decided } = good(1);
    expect(countsOf(decided)?.completeness).toEqual({ total: 4, good: 2 });
    const { decidedOn: ___, ...open } = decided;
    expect(countsOf(open)?.completeness).toEqual({ total: 2, good: 2 });
    const { partyCode: ____, ...person } = good(1, { partyKind: 'naturalPerson', officers: [] });
    expect(countsOf(person)?.completeness).toEqual({ total: 4, good: 3 });
  });

  test('timeliness: seven days after the decision is in time, eight is not, nor is before it', () => {
    const collectedOn = (day: string) => good(1, { collectedAt: instant(`${day}T23:00:00+08:00`) });
    expect(countsOf(collectedOn('2026-02-10'))?.timeliness.good).toBe(1);
    expect(countsOf(collectedOn('2026-02-11'))?.timeliness.good).toBe(0);
    expect(countsOf(collectedOn('2026-02-02'))?.timeliness.good).toBe(0);
  });

  test('consistency: days in order, amounts with their penalties, the code of the act', () => {
    const codes = (record: CollectedPenalty) =>
      checkCollectedCase(record).map(({ code, path }) => [code, ...path]);
    expect(codes(good(1))).toEqual([]);
    expect(codes(good(1, { filedOn: localDate('2026-02-04') }))).toEqual([
      ['exchange.dateOrder', 'decidedOn'],
    ]);
    expect(codes(good(1, { penalties: ['warning'], confiscation: money('1') }))).toEqual([
      ['exchange.amountWithoutPenalty', 'fine'],
      ['exchange.amountWithoutPenalty', 'confiscation'],
    ]);
    expect(
      checkCollectedCase({ ...itemlessInspection, caseCode: good(1).caseCode }).map(
        ({ params }) => params,
      ),
    ).toEqual([{ codeAct: 'penalty', act: 'inspection' }]);
  });

  const { penalties: _p, procedure: _q, fine: _f, decidedOn: _d, act: _a, ...shared } = good(1);
  const itemlessInspection = {
    ...shared,
    act: 'inspection',
    inspectedOn: localDate('2026-01-05'),
  } as const;
});

test('from a stream: bad lines, duplicates and references find their body', async () => {
  const index = recordIndex();
  for (const record of [bodyOf('b1'), itemOf('i1'), officerOf('o1'), officerOf('o2')])
    index.add(record);
  const collector = qualityCollector();
  const lines = [
    good(1),
    good(1),
    good(2, { officers: ['nobody'] }),
    { ...good(3), filedOn: 'soon', fine: '1', body: 'b2' },
    { ...good(4), filedOn: 'soon' },
  ];
  await run(
    'case',
    streamOf(`${lines.map((each) => JSON.stringify(each)).join('\n')}\nnonsense\n`),
    {
      index,
      onRecord: (record) => collector.add(record, index.referenceProblems(record)),
      onProblem: collector.problem,
    },
  );
  const short = collector
    .quality()
    .rows.map(({ body, counts: { validity, uniqueness, consistency } }) => [
      body,
      [validity.good, validity.total],
      [uniqueness.good, uniqueness.total],
      [consistency.good, consistency.total],
    ]);
  expect(short).toEqual([
    ['', [0, 1], [0, 0], [0, 0]],
    ['b1', [3, 4], [2, 3], [1, 2]],
    ['b2', [0, 1], [0, 0], [0, 0]],
  ]);
});

test('parts add up in any order and grouping', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyCase, fc.nat(2)), { maxLength: 30 }), (records) => {
      const part = (shard?: number) => {
        const collector = qualityCollector();
        for (const [record, own] of records)
          if (shard === undefined || own === shard) collector.add(record);
        return collector.quality();
      };
      const whole = JSON.stringify(part());
      const [a, b, c] = [part(0), part(1), part(2)];
      expect(JSON.stringify(mergeQuality(a, b, c))).toBe(whole);
      expect(JSON.stringify(mergeQuality(c, mergeQuality(b, a), mergeQuality()))).toBe(whole);
    }),
    { numRuns: 50 },
  );
});

describe('the score', () => {
  const none = { total: 0, good: 0 };
  const counts = {
    completeness: none,
    validity: none,
    consistency: none,
    timeliness: none,
    uniqueness: none,
  };

  test('a weighted mean of what was counted, rounded down', () => {
    expect(qualityScore({ body: 'b1', counts })).toBeUndefined();
    expect(
      qualityScore({ body: 'b1', counts: { ...counts, validity: { total: 3, good: 3 } } }),
    ).toBe('100.00');
    expect(
      qualityScore({
        body: 'b1',
        counts: { ...counts, validity: { total: 1_000_000, good: 999_999 } },
      }),
    ).toBe('99.99');
    expect(
      qualityScore({ body: 'b1', counts: { ...counts, validity: { total: 1_000_000, good: 1 } } }),
    ).toBe('0.00');
    const two = { ...counts, validity: { total: 1, good: 1 }, timeliness: { total: 3, good: 0 } };
    expect(qualityScore({ body: 'b1', counts: two })).toBe('50.00');
    expect(qualityScore({ body: 'b1', counts: two }, { ...equalQualityWeights, validity: 3 })).toBe(
      '75.00',
    );
    expect(
      qualityScore({ body: 'b1', counts: two }, { ...equalQualityWeights, timeliness: 0 }),
    ).toBe('100.00');
  });
});

describe('the catalog', () => {
  test('has every field that a schema has, and no other', () => {
    for (const kind of ['case', 'body', 'item', 'officer', 'disclosure'] as const) {
      const def = collectedSchemas[kind]._zod.def as {
        options?: readonly { _zod: { def: { shape: object } } }[];
        shape?: object;
      };
      const shapes = def.options?.map((option) => option._zod.def.shape) ?? [def.shape ?? {}];
      const names = new Set(shapes.flatMap((shape) => Object.keys(shape)));
      expect(new Set(Object.keys(dataCatalog[kind].fields))).toEqual(names);
    }
  });

  test('the number of a party is never shared, nor is a field that nobody classed', () => {
    const record = { ...good(1), weather: 'clear' };
    const all = Object.keys(record);
    expect(all.filter((name) => !(name in sharedView(record, all)))).toEqual([
      'partyCode',
      'weather',
    ]);
    expect(Object.keys(record).filter((name) => !(name in sharedView(record)))).toEqual(
      ['officers', 'caseName', 'partyName', 'partyCode', 'weather'].sort(
        (left, right) => all.indexOf(left) - all.indexOf(right),
      ),
    );
  });
});
