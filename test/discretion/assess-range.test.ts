import { describe, expect, it } from 'vitest';
import { localDate, type Result, ratio, term } from '../../src/core/index.js';
import {
  assessDiscretion,
  type RangeAssessment,
  type RangeBenchmark,
  type SanctionRule,
} from '../../src/discretion/index.js';
import { overloadTable } from '../../src/packs/overload-2016/index.js';
import { area, dates, fineRule, tableWith, warningRule, yuanBetween } from './range-tables.js';

const answerOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const codes = (result: Result<unknown>) =>
  result.ok ? [] : result.problems.map(({ code }) => code);
const finesOf = (assessment: RangeAssessment) =>
  assessment.outcome === 'sanctions'
    ? assessment.sanctions.map(({ id, amount }) => [
        id,
        amount?.form === 'point' ? amount.amount : amount?.interval.words,
      ])
    : assessment.outcome;

describe('a table of tiers', () => {
  it('gives the range of the tier, in the words of the Civil Code', () => {
    const assessed = answerOf(assessDiscretion(tableWith({}), area('50'), dates));
    expect(finesOf(assessed)).toEqual([['fine', '50000元以上65000元以下']]);
    expect(assessed.outcome === 'sanctions' && assessed.sanctions[0]?.amount).toMatchObject({
      form: 'range',
    });
  });

  it('makes a choice of a value that two tiers claim, with both computed', () => {
    const assessed = answerOf(assessDiscretion(tableWith({}), area('100'), dates));
    if (assessed.outcome !== 'choice') throw new Error(assessed.outcome);
    expect(assessed.question).toBe('placement.fine');
    expect(
      assessed.options.map(({ id, assessment }) => [id, assessment && finesOf(assessment)]),
    ).toEqual([
      ['lighter', [['fine', '50000元以上65000元以下']]],
      ['heavier', [['fine', '85000元以上100000元以下']]],
    ]);
    const chosen = { chosen: { 'placement.fine': 'heavier' } };
    expect(finesOf(answerOf(assessDiscretion(tableWith({}), area('100'), dates, chosen)))).toEqual([
      ['fine', '85000元以上100000元以下'],
    ]);
  });

  it('asks for a missing fact with what each answer decides', () => {
    const assessed = answerOf(assessDiscretion(tableWith({}), { facts: {} }, dates));
    if (assessed.outcome !== 'needFacts') throw new Error(assessed.outcome);
    expect(assessed.missing).toEqual([
      {
        id: 'area',
        label: { zh: '面积', en: 'area' },
        consequences: [
          { answer: '0', range: '罚款 50000元以上65000元以下' },
          { answer: '(0, 100)', range: '罚款 50000元以上65000元以下' },
          { answer: '100' },
          { answer: '(100, +∞)', range: '罚款 85000元以上100000元以下' },
        ],
      },
    ]);
  });

  it('the trace calls a fact as the table prints it', () => {
    const { trace } = answerOf(assessDiscretion(tableWith({}), area('50'), dates));
    const read = JSON.stringify(trace);
    expect(read).toContain('"label":{"zh":"面积","en":"area"}');
    expect(read).not.toContain('"label":{"zh":"area"');
  });

  it('refuses bad facts with code and path', () => {
    const table = tableWith({});
    const facts = (one: unknown) => ({ facts: { area: one } }) as never;
    expect(codes(assessDiscretion(table, facts({ value: '1', unit: '亩' }), dates))).toEqual([
      'discretion.wrongUnit',
    ]);
    expect(codes(assessDiscretion(table, facts({ value: '-1', unit: '平方米' }), dates))).toEqual([
      'discretion.quantityMalformed',
    ]);
    expect(codes(assessDiscretion(table, facts({ value: NaN, unit: '平方米' }), dates))).toEqual([
      'discretion.quantityMalformed',
    ]);
    const twice = { facts: { area: { value: '1', unit: 'm²' }, 面积: { value: '2', unit: 'm²' } } };
    const refused = assessDiscretion(table, twice, dates);
    expect(refused.ok || refused.problems).toEqual([
      {
        code: 'discretion.duplicateFact',
        path: ['facts', 'facts', '面积'],
        params: { fact: '面积' },
      },
    ]);
    for (const input of [null, 1, 'x', [], { facts: null }, { facts: { __proto__: 1, x: 1 } }])
      expect(assessDiscretion(table, input as never, dates).ok).toBe(false);
  });

  it('does not assume what the document does not say of a fact that cannot be established', () => {
    const unestablished = { facts: { area: { notEstablished: true } } } as const;
    const asks = assessDiscretion(tableWith({}), unestablished, dates);
    expect(answerOf(asks).outcome).toBe('needFacts');
    expect(asks.ok && asks.warnings.map(({ code }) => code)).toEqual([
      'discretion.notEstablishedAsked',
    ]);
    const [asked] = tableWith({}).facts;
    if (asked === undefined) throw new Error();
    const withRule = tableWith({
      facts: [{ ...asked, notEstablished: { value: '0', basis: { law: '测试基准', article: 9 } } }],
    });
    const assessed = answerOf(assessDiscretion(withRule, unestablished, dates));
    expect(finesOf(assessed)).toEqual([['fine', '50000元以上65000元以下']]);
    expect(assessed.trace.children.map(({ rule }) => rule)).toContain('discretion.notEstablished');
  });

  it('leaves to a person whether a newer table reaches back', () => {
    const early = { conductEndedOn: localDate('2023-01-01'), decidedOn: dates.decidedOn };
    const assessed = answerOf(assessDiscretion(tableWith({}), area('1'), early));
    expect(assessed).toMatchObject({ outcome: 'choice', question: 'benchmarkNewerThanConduct' });
  });
});

describe('kinds', () => {
  it('TRN-02 Overload exactly 1000 kg → warning', () => {
    const seen = {
      from: localDate('2020-01-01'),
      until: localDate('2027-01-01'),
      basis: { law: '超限运输车辆行驶公路管理规定', article: 43 },
    };
    const table = overloadTable(seen, localDate('2026-01-01'));
    const over = (kg: string) => ({ facts: { overKg: { value: kg, unit: '千克' } } });
    const assess = (kg: string) => finesOf(answerOf(assessDiscretion(table, over(kg), dates)));
    expect(assess('1000')).toEqual([['warning', undefined]]);
    expect(assess('40320')).toEqual([['fine', '20000.00']]);
    expect(assess('70000')).toEqual([['fine', '30000.00']]);
  });

  it('PS-01 a tier that sets the kind: a warning only, and a kind that the provision lacks is told', () => {
    const detention: SanctionRule = {
      op: 'sanction',
      id: 'detention',
      kind: 'detention',
      label: term('五日以下拘留', 'detention up to five days'),
      subject: 'individual',
      force: 'shall',
      days: {
        op: 'interval',
        words: '五日以下',
        min: { value: ratio('1'), included: true },
        max: { value: ratio('5'), included: true },
      },
    };
    const smallFine = { ...fineRule, amount: yuanBetween('0', '200', '二百元以下') };
    const table = tableWith({
      statute: {
        ...tableWith({}).statute,
        basis: [{ law: '治安管理处罚法', article: 23 }],
        sanctions: { op: 'oneOf', of: [warningRule, smallFine] },
      },
      facts: [
        {
          id: 'tier',
          label: { zh: '情节' },
          kind: 'option',
          options: [
            { id: '较轻', label: { zh: '较轻' } },
            { id: '一般', label: { zh: '一般' } },
          ],
        },
      ],
      placement: [],
      kinds: [
        {
          id: '较轻',
          label: { zh: '较轻' },
          when: { op: 'isOneOf', fact: 'tier', options: ['较轻'] },
          sanctions: warningRule,
        },
        {
          id: '一般',
          label: { zh: '一般' },
          when: { op: 'isOneOf', fact: 'tier', options: ['一般'] },
          sanctions: { op: 'oneOf', of: [detention, smallFine] },
        },
      ],
    });
    const light = assessDiscretion(table, { facts: { tier: '较轻' } }, dates);
    expect(finesOf(answerOf(light))).toEqual([['warning', undefined]]);
    expect(light.ok && light.warnings).toEqual([]);
    const general = assessDiscretion(table, { facts: { tier: '一般' } }, dates);
    expect(general.ok && general.warnings.map(({ code }) => code)).toEqual([
      'discretion.kindBeyondStatute',
    ]);
    expect(answerOf(general)).toMatchObject({
      plan: { op: 'oneOf', of: ['detention', 'fine'] },
      sanctions: [{ days: { words: '1日以上5日以下' } }, { amount: { form: 'range' } }],
    });
  });

  it('keeps 并处, 可以并处 and 情节严重 apart', () => {
    const licence: SanctionRule = {
      ...warningRule,
      id: 'licence',
      kind: 'revocationOfLicence',
      when: { op: 'compare', left: { op: 'fact', fact: 'area' }, sign: '>', right: ratio('500') },
    };
    const table = tableWith({
      statute: {
        ...tableWith({}).statute,
        sanctions: {
          op: 'all',
          of: [fineRule, { op: 'also', of: warningRule }, licence],
        },
      },
    });
    expect(answerOf(assessDiscretion(table, area('50'), dates))).toMatchObject({
      plan: { op: 'all', of: ['fine', { op: 'also', of: 'warning' }] },
    });
    expect(answerOf(assessDiscretion(table, area('501'), dates))).toMatchObject({
      plan: { op: 'all', of: ['fine', { op: 'also', of: 'warning' }, 'licence'] },
    });
  });

  it('computes a fine relative to another, and refuses one that rests on itself', () => {
    const table = (first: SanctionRule['amount'], second: SanctionRule['amount']): RangeBenchmark =>
      tableWith({
        statute: {
          ...tableWith({}).statute,
          sanctions: {
            op: 'all',
            of: [
              { ...fineRule, id: 'first', ...(first && { amount: first }) },
              { ...fineRule, id: 'second', ...(second && { amount: second }) },
            ],
          },
        },
        placement: [],
        facts: [],
      });
    const twice = { op: 'times', by: ratio('2'), of: { op: 'result', sanction: 'first' } } as const;
    const assessed = assessDiscretion(table(yuanBetween('10', '20'), twice), { facts: {} }, dates);
    expect(finesOf(answerOf(assessed))).toEqual([
      ['first', '10元以上20元以下'],
      ['second', '20元以上40元以下'],
    ]);
    const loop = { op: 'result', sanction: 'second' } as const;
    expect(codes(assessDiscretion(table(loop, twice), { facts: {} }, dates))).toContain(
      'discretion.resultCycle',
    );
  });
});

describe('circumstances, limits and rounding', () => {
  const mitigated = tableWith({
    facts: [...tableWith({}).facts, { id: 'coerced', label: { zh: '受他人胁迫' }, kind: 'flag' }],
    circumstances: [
      {
        id: 'coerced',
        label: { zh: '受他人胁迫实施违法行为', en: 'coerced' },
        when: { op: 'holds', fact: 'coerced' },
        source: 'statutory',
        effect: 'mitigate',
        force: 'shall',
        how: [],
        basis: { law: '行政处罚法', article: 32, item: 2 },
      },
    ],
  });

  it('goes below the minimum by mitigation alone', () => {
    const facts = { facts: { ...area('50').facts, coerced: true } };
    expect(finesOf(answerOf(assessDiscretion(mitigated, facts, dates)))).toEqual([
      ['fine', '超过0元不满50000元'],
    ]);
  });

  it('asks whether a circumstance is there, and never takes silence for no', () => {
    expect(answerOf(assessDiscretion(mitigated, area('50'), dates))).toMatchObject({
      outcome: 'needFacts',
      missing: [{ id: 'coerced' }],
    });
  });

  it('brings a table that leaves its statute back, with a warning', () => {
    const table = tableWith({
      placement: [{ sanction: 'fine', range: { op: 'point', value: ratio('40000') } }],
    });
    const assessed = assessDiscretion(table, { facts: {} }, dates);
    expect(finesOf(answerOf(assessed))).toEqual([['fine', '50000.00']]);
    expect(assessed.ok && assessed.warnings.map(({ code }) => code)).toEqual([
      'discretion.clampedToStatute',
    ]);
  });

  it('rounds inwards by end', () => {
    const table = tableWith({
      placement: [{ sanction: 'fine', range: yuanBetween('50001', '99999') }],
      rounding: { ...tableWith({}).rounding, step: '100.00' as never },
    });
    expect(finesOf(answerOf(assessDiscretion(table, { facts: {} }, dates)))).toEqual([
      ['fine', '50100元以上99900元以下'],
    ]);
  });
});
