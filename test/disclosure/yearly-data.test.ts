import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ok } from '../../src/core/index.js';
import {
  disclosureProblem,
  type EnforcementActKind,
  enforcementActKinds,
  parseYearlyData,
  yearlyTables,
  zeroYearlyTable,
} from '../../src/disclosure/index.js';

/** 庆元县2024年度行政处罚数据: 12175+94929+235+189+101+0+11+504+12 = 108156; the order of its columns is that of the list. */
const QINGYUAN = {
  warningOrCriticism: 12175,
  fine: 94929,
  confiscation: 235,
  suspensionOrDowngrade: 189,
  revocation: 101,
  restriction: 0,
  suspensionOrClosure: 11,
  detention: 504,
  other: 12,
  total: 108156,
  fineAndConfiscationInWan: '0',
};
const none = { power: 'none' };
const data = {
  year: 2024,
  bodyName: '庆元县',
  tables: {
    penalty: { power: 'held', values: QINGYUAN },
    licence: zeroYearlyTable('licence'),
    compulsion: none,
    levy: none,
    requisition: none,
    inspection: zeroYearlyTable('inspection'),
  },
};
const problemsOf = (input: unknown): unknown => {
  const answer = parseYearlyData(input);
  return answer.ok ? [] : answer.problems;
};
const withPenalty = (values: object): unknown => ({
  ...data,
  tables: { ...data.tables, penalty: { power: 'held', values: { ...QINGYUAN, ...values } } },
});

test('庆元 2024 adds up to 108,156', () => {
  expect(parseYearlyData(data)).toEqual(ok(data));
  expect(
    Object.entries(QINGYUAN)
      .filter(([id]) => !['total', 'fineAndConfiscationInWan'].includes(id))
      .reduce((sum, [, value]) => sum + Number(value), 0),
  ).toBe(108156);
});

test('a column that is wrong by one is found, whichever it is', () => {
  const summands = yearlyTables.penalty.columns.filter(({ kind }) => kind === 'summand');
  expect(summands).toHaveLength(9);
  fc.assert(
    fc.property(fc.constantFrom(...summands), fc.integer({ min: 1, max: 1000 }), ({ id }, more) => {
      expect(problemsOf(withPenalty({ [id]: QINGYUAN[id as 'fine'] + more }))).toEqual([
        disclosureProblem('disclosure.columnSum', { sum: String(108156 + more), total: '108156' }, [
          'tables',
          'penalty',
          'values',
          'total',
        ]),
      ]);
    }),
  );
});

describe('0 is not nothing', () => {
  test.each(Object.keys(enforcementActKinds) as EnforcementActKind[])(
    '%s: power and no activity',
    (kind) => {
      const zero = zeroYearlyTable(kind);
      expect(problemsOf({ ...data, tables: { ...data.tables, [kind]: zero } })).toEqual([]);
      for (const { id } of yearlyTables[kind].columns) {
        const { [id]: _, ...values } = zero.values;
        expect(
          problemsOf({ ...data, tables: { ...data.tables, [kind]: { ...zero, values } } }),
        ).toEqual([
          disclosureProblem('disclosure.columnMissing', { column: id }, [
            'tables',
            kind,
            'values',
            id,
          ]),
        ]);
      }
      const { [kind]: _, ...tables } = data.tables;
      expect(problemsOf({ ...data, tables })).toEqual([
        disclosureProblem('disclosure.tableMissing', { kind }, ['tables', kind]),
      ]);
    },
  );

  test('no power, no data', () => {
    const tables = { ...data.tables, levy: { ...none, values: { total: 0 } } };
    expect(problemsOf({ ...data, tables })).toEqual([
      disclosureProblem('disclosure.valuesWithoutPower', { kind: 'levy' }, [
        'tables',
        'levy',
        'values',
      ]),
    ]);
  });
});

test('every fault at once, fields of a newer writer kept', () => {
  expect(
    problemsOf({
      year: '2024',
      bodyName: '',
      tables: {
        ...data.tables,
        licence: { power: 'perhaps' },
        penalty: {
          power: 'held',
          values: { ...QINGYUAN, fine: -1, other: 1.5, fineAndConfiscationInWan: '1e2' },
        },
        inspection: { power: 'held', values: 7 },
      },
    }),
  ).toMatchObject([
    { code: 'disclosure.yearMalformed' },
    { code: 'disclosure.fieldMissing' },
    { code: 'disclosure.columnNotCount', path: ['tables', 'penalty', 'values', 'fine'] },
    { code: 'disclosure.columnNotCount', path: ['tables', 'penalty', 'values', 'other'] },
    { code: 'money.malformed' },
    { code: 'disclosure.powerUnknown', path: ['tables', 'licence', 'power'] },
    { code: 'input.notObject', path: ['tables', 'inspection', 'values'] },
  ]);
  const newer = { ...data, note: '说明' };
  expect(parseYearlyData(JSON.parse(JSON.stringify(newer)))).toEqual(ok(newer));
  fc.assert(
    fc.property(fc.anything(), (junk) => void expect(parseYearlyData(junk).ok).toBe(false)),
    { numRuns: 50 },
  );
});
