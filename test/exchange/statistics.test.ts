import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDate, money, ok } from '../../src/core/index.js';
import { parseYearlyData, yearlyTables } from '../../src/disclosure/index.js';
import {
  type CollectedCase,
  countingRules,
  type EnforcementStatistics,
  emptyStatistics,
  exchangeProblem,
  mergeStatistics,
  type PenaltyClass,
  parseStatistics,
  penaltyClasses,
  penaltyClassOrder,
  statisticsCollector,
  yearlyReturns,
} from '../../src/exchange/index.js';
import { type PenaltyKind, penaltyKinds } from '../../src/law/index.js';
import { anyCase, bodyOf, penaltyOf } from './records.js';

function statisticsOf(records: readonly CollectedCase[]): EnforcementStatistics {
  const collector = statisticsCollector();
  for (const record of records) collector.add(record);
  return collector.statistics();
}

/** The penalty table of body b1 for 2026. */
function penaltyTable(records: readonly CollectedCase[], order?: readonly PenaltyClass[]) {
  const { data, problems } = yearlyReturns(statisticsOf(records), [bodyOf('b1')], 2026, order);
  expect(problems).toEqual([]);
  const table = data[0]?.tables.penalty;
  if (table?.power !== 'held') throw new Error('no table');
  return table.values;
}
const decided = (...penalties: PenaltyKind[]) => penaltyOf(1, { penalties });

describe('a case counts once, in its heaviest class (countingRules.heaviestClass, namedClassFirst)', () => {
  test.each<[readonly PenaltyKind[], PenaltyClass]>([
    [['fine', 'confiscationOfGains'], 'confiscation'],
    [['confiscationOfGoods', 'fine'], 'confiscation'],
    [['fine', 'otherByLaw'], 'fine'],
    [['otherByLaw'], 'other'],
    [['warning', 'fine'], 'fine'],
    [['warning', 'publicCriticism'], 'warningOrCriticism'],
    [['fine', 'suspensionOfLicence', 'confiscationOfGains'], 'suspensionOrDowngrade'],
    [['revocationOfLicence', 'suspensionOfBusiness'], 'revocation'],
    [['closure', 'restrictionOfBusiness'], 'suspensionOrClosure'],
    [['detention', 'revocationOfLicence'], 'detention'],
  ])('%j', (penalties, heaviest) => {
    expect(penaltyTable([decided(...penalties)])).toMatchObject({ [heaviest]: 1, total: 1 });
  });

  test('the order is data: where revocation stands below restriction, the case moves', () => {
    const other: readonly PenaltyClass[] = [
      'other',
      'warningOrCriticism',
      'fine',
      'confiscation',
      'suspensionOrDowngrade',
      'revocation',
      'restriction',
      'suspensionOrClosure',
      'detention',
    ];
    const records = [decided('revocationOfLicence', 'suspensionOfBusiness')];
    expect(penaltyTable(records)).toMatchObject({ revocation: 1, suspensionOrClosure: 0 });
    expect(penaltyTable(records, other)).toMatchObject({ revocation: 0, suspensionOrClosure: 1 });
  });

  test('every kind of the Act has a class, every class a column and a place in the order', () => {
    expect(Object.keys(penaltyClasses).sort()).toEqual(Object.keys(penaltyKinds).sort());
    const columns = yearlyTables.penalty.columns
      .filter(({ kind }) => kind === 'summand')
      .map(({ id }) => id);
    expect([...penaltyClassOrder].sort()).toEqual([...columns].sort());
    expect(new Set(Object.values(penaltyClasses))).toEqual(new Set(penaltyClassOrder));
  });
});

describe('the year, the amount', () => {
  test('a penalty belongs to the year of its decision, not of its filing', () => {
    const late = penaltyOf(1, {
      filedOn: localDate('2025-12-30'),
      decidedOn: localDate('2026-01-02'),
    });
    expect(statisticsOf([late]).rows.map(({ year }) => year)).toEqual([2026]);
  });

  test('what is not decided, or ended without a penalty, counts nowhere', () => {
    const { decidedOn: _, ...open } = penaltyOf(1);
    expect(statisticsOf([open, penaltyOf(2, { penalties: [] })])).toEqual(emptyStatistics);
  });

  test('amounts are those of the decision, goods without a value add nothing, and no fen is lost', () => {
    const records = [
      penaltyOf(1, {
        penalties: ['fine', 'confiscationOfGains'],
        fine: money('0.10'),
        confiscation: money('0.20'),
      }),
      penaltyOf(2, { penalties: ['fine', 'confiscationOfGoods'], fine: money('20000') }),
      { ...penaltyOf(3, { fine: money('9999999999999.99') }), paid: '1.00' },
    ];
    expect(statisticsOf(records).rows[0]?.fen).toBe(
      String(10n + 20n + 2_000_000n + 999_999_999_999_999n),
    );
    expect(penaltyTable(records)['fineAndConfiscationInWan']).toBe('1000000002.000029');
    const many = Array.from({ length: 3000 }, () =>
      penaltyOf(1, { fine: money('9999999999999.99') }),
    );
    expect(statisticsOf(many).rows[0]?.fen).toBe(String(3000n * 999_999_999_999_999n));
  });

  test('licence: each number by its own day', () => {
    const { penalties: _, procedure: __, fine: ___, ...base } = penaltyOf(1);
    const licence: CollectedCase = {
      ...base,
      act: 'licence',
      filedOn: localDate('2025-12-20'),
      acceptedOn: localDate('2025-12-28'),
      decidedOn: localDate('2026-01-10'),
      outcome: 'granted',
      revokedOn: localDate('2027-05-01'),
    };
    expect(statisticsOf([licence, { ...licence, outcome: 'refused' }]).rows).toEqual([
      { year: 2025, body: 'b1', counts: { 'licence:accepted': 2, 'licence:applied': 2 }, fen: '0' },
      { year: 2026, body: 'b1', counts: { 'licence:granted': 1, 'licence:refused': 1 }, fen: '0' },
      { year: 2027, body: 'b1', counts: { 'licence:revoked': 2 }, fen: '0' },
    ]);
  });

  test('measures by their decision, enforcement, levies and requisitions by their completion', () => {
    const { penalties: _, procedure: __, fine: ___, ...base } = penaltyOf(1);
    const days = { decidedOn: localDate('2025-06-01'), completedOn: localDate('2026-06-01') };
    const records: readonly CollectedCase[] = [
      { ...base, ...days, act: 'compulsion', form: 'measure' },
      { ...base, ...days, act: 'compulsion', form: 'enforcement' },
      { ...base, ...days, act: 'levy' },
      { ...base, ...days, act: 'requisition' },
    ];
    expect(statisticsOf(records).rows.map(({ year, counts }) => [year, counts])).toEqual([
      [2025, { compulsion: 1 }],
      [2026, { compulsion: 1, levy: 1, requisition: 1 }],
    ]);
  });
});

describe('the returns', () => {
  test('zero where there is the duty, no table where there is not; the return is a good one', () => {
    const bodies = [bodyOf('b1', { acts: ['penalty', 'licence'] })];
    const { data } = yearlyReturns(statisticsOf([decided('fine')]), bodies, 2026);
    expect(data[0]?.tables.licence).toEqual({
      power: 'held',
      values: { applied: 0, accepted: 0, granted: 0, refused: 0, revoked: 0 },
    });
    for (const kind of ['compulsion', 'levy', 'requisition', 'inspection'] as const)
      expect(data[0]?.tables[kind]).toEqual({ power: 'none' });
    expect(data.map(parseYearlyData)).toEqual(data.map((each) => ok(each)));
  });

  test('an act without the duty, and an unknown body, are told and not lost in silence', () => {
    const records = [decided('fine'), penaltyOf(2, { body: 'b9' })];
    const { problems } = yearlyReturns(
      statisticsOf(records),
      [bodyOf('b1', { acts: ['licence'] })],
      2026,
    );
    expect(problems).toEqual([
      exchangeProblem('exchange.actWithoutDuty', { body: 'b1', act: 'penalty' }, [
        'tables',
        'penalty',
      ]),
      exchangeProblem('exchange.bodyUnknown', { body: 'b9' }),
    ]);
  });

  test('any records: the columns add up', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 40 }), (records) => {
        const all = [
          'penalty',
          'licence',
          'compulsion',
          'levy',
          'requisition',
          'inspection',
        ] as const;
        const bodies = ['b1', 'b2', 'b3'].map((id) => bodyOf(id, { acts: all }));
        for (const { year } of statisticsOf(records).rows) {
          const { data, problems } = yearlyReturns(statisticsOf(records), bodies, year);
          expect(problems).toEqual([]);
          for (const each of data) expect(parseYearlyData(each).ok).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('parts', () => {
  /** The sum by the plainest code: one text for each thing that counts. */
  function oracle(records: readonly CollectedCase[]) {
    const rows = new Map<
      string,
      { year: number; body: string; counts: Record<string, number>; fen: bigint }
    >();
    const one = (body: string, date: string | undefined, name: string, fen = 0n) => {
      if (date === undefined) return;
      const year = Number(date.slice(0, 4));
      const row = rows.get(`${year}${body}`) ?? { year, body, counts: {}, fen: 0n };
      rows.set(`${year}${body}`, row);
      row.counts[name] = (row.counts[name] ?? 0) + 1;
      row.fen += fen;
    };
    const fenOf = (amount = '0.00') => BigInt(amount.replace('.', ''));
    for (const record of records) {
      if (record.act === 'penalty') {
        const classes = new Set(record.penalties.map((kind) => penaltyClasses[kind]));
        const named = Object.values(penaltyClasses).filter(
          (each, index, all) => classes.has(each) && all.indexOf(each) === index,
        );
        if (named.length > 0)
          one(
            record.body,
            record.decidedOn,
            `penalty:${named.join('+')}`,
            fenOf(record.fine) + fenOf(record.confiscation),
          );
      } else if (record.act === 'licence') {
        one(record.body, record.filedOn, 'licence:applied');
        one(record.body, record.acceptedOn, 'licence:accepted');
        if (record.outcome !== undefined)
          one(record.body, record.decidedOn, `licence:${record.outcome}`);
        one(record.body, record.revokedOn, 'licence:revoked');
      } else if (record.act === 'inspection') one(record.body, record.inspectedOn, record.act);
      else if (record.act === 'compulsion' && record.form === 'measure')
        one(record.body, record.decidedOn, record.act);
      else one(record.body, record.completedOn, record.act);
    }
    return [...rows.values()]
      .sort((left, right) => left.year - right.year || (left.body < right.body ? -1 : 1))
      .map((row) => ({ ...row, fen: String(row.fen) }));
  }

  test('the sum is that of the plainest code', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 60 }), (records) => {
        expect(statisticsOf(records).rows).toEqual(oracle(records));
      }),
    );
  });

  test('any order, any grouping: the same whole, text for text', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyCase, { maxLength: 40 })
          .chain((records) =>
            fc.tuple(
              fc.constant(records),
              fc.shuffledSubarray(records, { minLength: records.length }),
              fc.array(fc.nat(4), { minLength: records.length, maxLength: records.length }),
              fc.nat(3),
            ),
          ),
        ([records, shuffled, shards, first]) => {
          const whole = JSON.stringify(statisticsOf(records));
          const parts = [0, 1, 2, 3, 4].map((shard) =>
            statisticsOf(shuffled.filter((_, index) => shards[index] === shard)),
          );
          expect(JSON.stringify(mergeStatistics(...parts))).toBe(whole);
          const left = mergeStatistics(...parts.slice(0, first + 1));
          const right = mergeStatistics(...parts.slice(first + 1));
          expect(JSON.stringify(mergeStatistics(right, left))).toBe(whole);
          expect(JSON.stringify(mergeStatistics(emptyStatistics, left, right))).toBe(whole);
          expect(parseStatistics(JSON.parse(whole))).toEqual(ok(statisticsOf(records)));
        },
      ),
    );
  });

  test('a part from outside: every fault at its place', () => {
    const problemsOf = (input: unknown) => {
      const answer = parseStatistics(input);
      return answer.ok ? [] : answer.problems.map(({ path }) => path.join('.'));
    };
    const row = { year: 2026, body: 'b1', counts: { inspection: 1 }, fen: '0' };
    expect(problemsOf({ rows: [row] })).toEqual([]);
    expect(problemsOf(null)).toEqual(['']);
    expect(problemsOf({ rows: {} })).toEqual(['rows']);
    expect(problemsOf({ rows: [row, 1, { ...row, fen: '1.5', year: '2026', body: '' }] })).toEqual([
      'rows.1',
      'rows.2.year',
      'rows.2.body',
      'rows.2.fen',
    ]);
    for (const counts of [
      { inspection: 0.5 },
      { inspection: 0 },
      { nonsense: 1 },
      { 'penalty:': 1 },
      JSON.parse('{"__proto__":1}'),
    ])
      expect(problemsOf({ rows: [{ ...row, counts }] })).toHaveLength(1);
    expect(
      problemsOf({ rows: [{ ...row, counts: { 'penalty:fine+warningOrCriticism': 1 } }] }),
    ).toHaveLength(1);
    expect(parseStatistics({ rows: [row, row] })).toEqual(
      ok({ rows: [{ ...row, counts: { inspection: 2 } }] }),
    );
  });
});

test('each rule of counting has a piece of its form, and says where it was seen', () => {
  for (const { quote, source } of Object.values(countingRules)) {
    expect(quote.length).toBeGreaterThan(5);
    expect(source).toMatch(/\d{4}年/);
  }
});
