import { describe, expect, it } from 'vitest';
import { localDate, money, type Result, ratio } from '../../src/core/index.js';
import {
  assessDiscretion,
  overrideFine,
  pickFine,
  type RangeAssessment,
  type RangeBenchmark,
  renderReasoning,
  triggersOf,
} from '../../src/discretion/index.js';
import { hearingGrounds } from '../../src/law/index.js';
import { area, dates, fineRule, tableWith, warningRule, yuanBetween } from './range-tables.js';

const answerOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const assess = (table: RangeBenchmark, value = '50') =>
  answerOf(assessDiscretion(table, area(value), dates));
const flags = (assessment: RangeAssessment, party: 'citizen' | 'organization') => {
  if (assessment.outcome !== 'sanctions') throw new Error(assessment.outcome);
  return Object.fromEntries(
    answerOf(triggersOf(assessment, party, dates.decidedOn)).map(({ procedure, verdict }) => [
      procedure,
      verdict,
    ]),
  );
};
const fineOnly = (min: string, max: string): RangeBenchmark =>
  tableWith({
    placement: [],
    statute: {
      ...tableWith({}).statute,
      sanctions: { ...fineRule, amount: yuanBetween(min, max) },
    },
  });

describe('triggersOf', () => {
  it('looks at both ends of a range: 行政处罚法 第五十一条, 第六十三条', () => {
    expect(flags(assess(fineOnly('1000', '3000')), 'organization')).toMatchObject({
      summary: 'met',
      hearing: 'notMet',
    });
    expect(flags(assess(fineOnly('1000', '3001')), 'organization')['summary']).toBe('undetermined');
    expect(flags(assess(fineOnly('3001', '5000')), 'organization')['summary']).toBe('notMet');
    expect(flags(assess(fineOnly('200', '200')), 'citizen')['summary']).toBe('met');
    expect(flags(assess(fineOnly('99999', '100000')), 'organization')['hearing']).toBe(
      'undetermined',
    );
    expect(flags(assess(fineOnly('100000', '100000')), 'organization')['hearing']).toBe('met');
    expect(flags(assess(fineOnly('99999', '99999')), 'organization')['hearing']).toBe('notMet');
  });

  it('takes a kind that is left open as open', () => {
    const closure = { ...warningRule, id: 'closure', kind: 'closure' } as const;
    const statute = tableWith({}).statute;
    const either = tableWith({
      statute: { ...statute, sanctions: { op: 'oneOf', of: [warningRule, closure] } },
      placement: [],
    });
    expect(flags(assess(either), 'citizen')).toMatchObject({
      summary: 'undetermined',
      hearing: 'undetermined',
    });
    const both = tableWith({
      statute: { ...statute, sanctions: { op: 'all', of: [warningRule, closure] } },
      placement: [],
    });
    expect(flags(assess(both), 'citizen')).toMatchObject({ summary: 'notMet', hearing: 'met' });
    expect(
      flags(
        assess(tableWith({ statute: { ...statute, sanctions: warningRule }, placement: [] })),
        'citizen',
      )['summary'],
    ).toBe('met');
  });

  it('has no answer for a day without a registered threshold', () => {
    const assessment = assess(fineOnly('1', '2'));
    if (assessment.outcome !== 'sanctions') throw new Error();
    const asked = triggersOf(assessment, 'citizen', localDate('1990-01-01'));
    expect(asked.ok || asked.problems[0]?.code).toBe('discretion.thresholdUnknown');
    expect(hearingGrounds([], 'citizen', localDate('1990-01-01'))).toBeUndefined();
  });
});

describe('an officer decides', () => {
  const range = {
    form: 'range',
    interval: {
      words: '超过5万元6.5万元以下',
      min: { value: money('50000'), included: false },
      max: { value: money('65000'), included: true },
    },
  } as const;
  const code = (result: Result<unknown>) =>
    result.ok ? 'ok' : result.problems.map((one) => one.code);

  it('inside the range, with a reason', () => {
    const pick = (amount: unknown, reason: unknown = '货值较小') =>
      code(pickFine(range, { amount, reason }));
    expect(pick('65000')).toBe('ok');
    expect(pick('50000')).toEqual(['discretion.outsideRange']);
    expect(pick('50000.01')).toBe('ok');
    expect(pick('60000', ' ')).toEqual(['discretion.reasonMissing']);
    expect(pick(60000, 1)).toEqual(['input.notString', 'discretion.reasonMissing']);
    expect(code(pickFine(range, null))).toHaveLength(2);
    expect(
      code(pickFine({ form: 'point', amount: money('1') }, { amount: '1', reason: 'x' })),
    ).toBe('ok');
  });

  const statutory = {
    words: '5万元以上10万元以下',
    min: { value: ratio('50000'), included: true },
    max: { value: ratio('100000'), included: true },
  };
  const remedied = {
    id: 'remedied',
    label: { zh: '主动消除或者减轻违法行为危害后果' },
    basis: { law: '行政处罚法', article: 32, item: 1 },
  };
  const limits = { statutory, mitigating: [] };

  it('outside it only with a reason and an approver, both on record', () => {
    const input = { amount: '90000', reason: '显失公正', approvedBy: '局长办公会' };
    expect(answerOf(overrideFine(range, input, limits))).toEqual({
      amount: '90000.00',
      form: 'overridden',
      computed: range,
      reason: '显失公正',
      approvedBy: '局长办公会',
      basis: [
        { law: '行政处罚法', article: 34 },
        { law: '行政处罚法', article: 44 },
      ],
    });
    expect(code(overrideFine(range, { amount: '-1' }, limits))).toEqual([
      'money.negative',
      'discretion.reasonMissing',
      'discretion.approverMissing',
    ]);
  });

  it('never above the statutory maximum, below the minimum only with a mitigating circumstance on record, and never to zero', () => {
    const override = (amount: string, more: Parameters<typeof overrideFine>[2] = limits) =>
      overrideFine(range, { amount, reason: '显失公正', approvedBy: '局长办公会' }, more);
    expect(code(override('100000'))).toBe('ok');
    expect(code(override('100000.01'))).toEqual(['discretion.overrideAboveMaximum']);
    expect(code(override('50000'))).toBe('ok');
    expect(code(override('49999.99'))).toEqual(['discretion.overrideBelowMinimum']);
    const mitigated = { statutory, mitigating: [remedied] };
    expect(answerOf(override('10000', mitigated))).toMatchObject({
      mitigatedBy: [remedied],
      basis: [{ article: 34 }, { article: 44 }, remedied.basis],
    });
    expect(answerOf(override('50000', mitigated))).not.toHaveProperty('mitigatedBy');
    expect(code(override('0', mitigated))).toEqual(['discretion.overrideZero']);
    expect(code(override('100000.01', mitigated))).toEqual(['discretion.overrideAboveMaximum']);
    const open = {
      ...statutory,
      min: { ...statutory.min, included: false },
      max: { ...statutory.max, included: false },
    };
    expect(code(override('100000', { ...limits, statutory: open }))).toEqual([
      'discretion.overrideAboveMaximum',
    ]);
    expect(code(override('50000', { ...limits, statutory: open }))).toEqual([
      'discretion.overrideBelowMinimum',
    ]);
    expect(code(overrideFine(range, { amount: '200000' }, limits))).toEqual([
      'discretion.reasonMissing',
      'discretion.approverMissing',
      'discretion.overrideAboveMaximum',
    ]);
  });
});

describe('renderReasoning of a table of ranges', () => {
  it('names the provision, the tier and the range', () => {
    const assessed = assess(tableWith({}));
    expect(renderReasoning(assessed, 'zh')).toBe(
      '按照《测试基准》第一条“未经许可经营”：依据《食品安全法》第一百二十二条，罚款50000元以上65000元以下（法定幅度 50000元以上100000元以下；适用档次 从轻；裁量幅度 50000元以上65000元以下）。',
    );
    expect(renderReasoning(assessed, 'en')).toContain(
      'fine of from 50000.00 up to 65000.00 yuan (statutory [50000, 100000]; tier lighter;',
    );
  });

  it('joins the kinds as the plan does', () => {
    const table = tableWith({
      statute: {
        ...tableWith({}).statute,
        sanctions: { op: 'all', of: [fineRule, { op: 'also', of: warningRule }] },
      },
    });
    expect(renderReasoning(assess(table), 'zh')).toContain('处罚：罚款，可以并处警告。');
    expect(renderReasoning(assess(table), 'en')).toContain('Penalties: fine and possibly warning.');
  });

  it('asks, and lists every branch', () => {
    const asked = answerOf(assessDiscretion(tableWith({}), { facts: {} }, dates));
    expect(renderReasoning(asked, 'zh')).toContain(
      '尚需查明：面积（0=罚款 50000元以上65000元以下；',
    );
    const branches = renderReasoning(assess(tableWith({}), '100'), 'zh').split('\n');
    expect(branches[0]).toBe('以下由行政机关决定（同一事实落入两个档次）：');
    expect(branches[1]).toMatch(/^1\. 从轻。/);
    expect(branches[2]).toMatch(/^2\. 从重。/);
  });

  it('gives the ground of no penalty', () => {
    const table = tableWith({
      circumstances: [
        {
          id: 'minor',
          label: { zh: '违法行为轻微并及时改正，没有造成危害后果', en: 'minor' },
          when: { op: 'always' },
          source: 'statutory',
          effect: 'noPenalty',
          force: 'shall',
          how: [],
          basis: { law: '行政处罚法', article: 33, paragraph: 1 },
        },
      ],
    });
    expect(renderReasoning(assess(table), 'zh')).toBe(
      '依据《行政处罚法》第三十三条第一款，违法行为轻微并及时改正，没有造成危害后果，不予处罚。',
    );
    const may = {
      ...table,
      circumstances: table.circumstances.map((one) => ({ ...one, force: 'may' as const })),
    };
    expect(assess(may)).toMatchObject({ outcome: 'choice', question: 'exemption' });
  });

  it('asks which of two opposite circumstances is the main one, every branch computed', () => {
    const one = (id: string, effect: 'lighten' | 'aggravate') => ({
      id,
      label: { zh: id },
      when: { op: 'always' } as const,
      source: 'benchmark' as const,
      effect,
      force: 'shall' as const,
      how: [],
      basis: { law: '测试基准', article: 5 },
    });
    const table = tableWith({
      circumstances: [one('主动消除危害后果', 'lighten'), one('重污染天气预警期间', 'aggravate')],
      placement: [{ sanction: 'fine', range: { op: 'point', value: ratio('80000') } }],
    });
    const assessed = assess(table);
    if (assessed.outcome !== 'choice') throw new Error(assessed.outcome);
    expect(assessed.question).toBe('circumstances');
    expect(
      assessed.options.map(({ assessment }) =>
        assessment?.outcome === 'sanctions' ? assessment.sanctions[0]?.amount : undefined,
      ),
    ).toMatchObject([
      { interval: { words: '50000元以上80000元以下' } },
      { interval: { words: '80000元以上100000元以下' } },
    ]);
    const [, heavier] = assessed.options;
    const chosen = { chosen: { circumstances: heavier?.id ?? '' } };
    expect(answerOf(assessDiscretion(table, area('1'), dates, chosen)).outcome).toBe('sanctions');
  });
});
