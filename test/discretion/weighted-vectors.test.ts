import { describe, expect, it } from 'vitest';
import { localDate, type Result } from '../../src/core/index.js';
import { assessDiscretion } from '../../src/discretion/index.js';
import { ecologyTable } from '../../src/packs/gd-ecology-2021/index.js';
import { vectors } from './published.js';

const dates = { conductEndedOn: localDate('2025-03-01'), decidedOn: localDate('2025-06-01') };

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

describe('vectors of published weighted tables', () => {
  it('GDE-06: the printed cap is what stops 130%', () => {
    const vector = vectors.find(({ id }) => id === 'GDE-06');
    if (vector === undefined) throw new Error();
    const { trace } = value(assessDiscretion(vector.benchmark, vector.facts, dates));
    expect(trace.children.find(({ rule }) => rule === 'discretion.sum')?.output).toBe('130%');
    expect(trace.children.find(({ rule }) => rule === 'discretion.cap')).toMatchObject({
      verdict: 'applied',
      output: '100%',
      label: { zh: '逾期未改正裁量百分值总和超过100%的,按100%计算' },
    });
  });

  it('GDE-34: 7% falls below the minimum; the minimum is used, and the answer says so', () => {
    const vector = vectors.find(({ id }) => id === 'GDE-34');
    if (vector === undefined) throw new Error();
    const result = assessDiscretion(vector.benchmark, vector.facts, dates);
    expect(result.ok && result.warnings).toEqual([
      {
        code: 'discretion.raisedToMinimum',
        path: [],
        params: { amount: '70000', minimum: '100000.00' },
      },
    ]);
  });

  it('§2.5.2: the printed floor raises 10% to 20% without a warning of that kind', () => {
    const table = value(ecologyTable('2.5.2'));
    const lowest = Object.fromEntries(
      table.factors.map(({ id, levels }) => [id, levels[0]?.id ?? '']),
    );
    const result = assessDiscretion(table, { factors: lowest }, dates);
    expect(value(result)).toMatchObject({ fine: { amount: '200000.00' } });
    expect(result.ok && result.warnings.map(({ code }) => code)).toEqual([
      'discretion.statuteUnverified',
    ]);
    expect(
      value(result).trace.children.find(({ rule }) => rule === 'discretion.floor'),
    ).toMatchObject({
      verdict: 'applied',
      output: '20%',
    });
  });

  it('§4.7: 不足十万元的按十万元计算, thirds stay thirds, and parts of a fen go down', () => {
    const vector = vectors.find(({ id }) => id === 'GDE-10');
    if (vector === undefined) throw new Error();
    const table = vector.benchmark;
    const lowest = Object.fromEntries(
      table.factors.map(({ id, levels }) => [id, levels[0]?.id ?? '']),
    );
    const fineFor = (base: string, changed: Record<string, string> = {}) =>
      value(assessDiscretion(table, { base, factors: { ...lowest, ...changed } }, dates));
    expect(fineFor('1')).toMatchObject({ fine: { amount: '100000.00' } });
    expect(fineFor('99999.99')).toMatchObject({ fine: { amount: '100000.00' } });
    expect(fineFor('100000.01')).toMatchObject({ fine: { amount: '100000.01' } });
    // (1/3 + 1/24) × 3 × 100000.01 = 112500.01125
    expect(fineFor('100000.01', { f4: 'l2' })).toMatchObject({ fine: { amount: '112500.01' } });
  });

  it('asks for the base of a multiple, and for the column where there are several', () => {
    const inv = vectors.find(({ id }) => id === 'GDE-03');
    const radiation = vectors.find(({ id }) => id === 'GDE-16');
    if (inv === undefined || radiation === undefined) throw new Error();
    const { factors } = inv.facts as { factors: Record<string, string> };
    expect(value(assessDiscretion(inv.benchmark, { factors }, dates))).toMatchObject({
      outcome: 'needFacts',
      missing: [{ kind: 'base', label: { zh: '建设项目总投资额' } }],
    });
    const { base, factors: both } = radiation.facts as {
      base: string;
      factors: Record<string, string>;
    };
    expect(
      value(assessDiscretion(radiation.benchmark, { base, factors: both }, dates)),
    ).toMatchObject({
      outcome: 'needFacts',
      missing: [{ kind: 'track', levels: [{ amount: '33000.00' }, { amount: '1075000.00' }] }],
      possible: { min: { value: '33000.00' }, max: { value: '1075000.00' } },
    });
  });

  it('§2.6: 1项 stands in two rows; both branches come back, none is picked', () => {
    const table = value(ecologyTable('2.6'));
    const lowest = Object.fromEntries(
      table.factors.map(({ id, levels }) => [id, levels[0]?.id ?? '']),
    );
    const facts = { factors: { ...lowest, f2: { value: 1, unit: '项' } } };
    expect(value(assessDiscretion(table, facts, dates))).toMatchObject({
      outcome: 'choice',
      question: 'overlappingLevels',
      options: [
        {
          id: 'l1',
          label: { zh: '违反排污许可证载明要求的数量：1项' },
          assessment: { fine: { amount: '100000.00' } },
        },
        {
          id: 'l2',
          label: { zh: '违反排污许可证载明要求的数量：1项以上5项以下' },
          assessment: { fine: { amount: '130000.00' } },
        },
      ],
    });
  });

  it('§2.6: no row holds 0项', () => {
    const table = value(ecologyTable('2.6'));
    const result = assessDiscretion(table, { factors: { f2: { value: 0, unit: '项' } } }, dates);
    expect(result.ok ? [] : result.problems).toMatchObject([
      { code: 'discretion.quantityInNoLevel' },
    ]);
  });
});
