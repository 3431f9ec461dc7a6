/*
 * 法定幅度: every shape in which a statute sets a penalty, by provisions in force; the words stand in the stored texts, the
 * expected amounts were worked out by hand.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localDate, money, ratio, term } from '../../src/core/index.js';
import {
  assessDiscretion,
  type FactCondition,
  type NumberExpression,
  type RangeAssessment,
  type RangeBenchmark,
  type RangeExpression,
  type RangeFact,
  type SanctionRule,
  type SanctionTree,
} from '../../src/discretion/index.js';
import type { PenaltyKind } from '../../src/law/index.js';
import { ecologyTable } from '../../src/packs/gd-ecology-2021/index.js';
import { tableWith } from './range-tables.js';

const stored = (file: string): string =>
  readFileSync(new URL(`../fixtures/law/${file}.md`, import.meta.url), 'utf8').replace(/\s/g, '');
const CODE = stored('生态环境法典(2026-08-15)');
const PUBLIC_SECURITY = stored('治安管理处罚法(2026-01-01)');

const dates = { conductEndedOn: localDate('2026-09-01'), decidedOn: localDate('2026-10-01') };

const fact = (id: string): NumberExpression => ({ op: 'fact', fact: id });
const end = (value: NumberExpression | string) => ({
  value: typeof value === 'string' ? ratio(value) : value,
  included: true,
});
const between = (words: string, min?: string, max?: string): RangeExpression => ({
  op: 'interval',
  words,
  ...(min !== undefined && { min: end(min) }),
  ...(max !== undefined && { max: end(max) }),
});
const times = (by: NumberExpression, of: RangeExpression): RangeExpression => ({
  op: 'times',
  by,
  of,
});

const rule = (id: string, kind: PenaltyKind, parts: Partial<SanctionRule> = {}): SanctionRule => ({
  op: 'sanction',
  id,
  kind,
  label: term(id, id),
  subject: 'unit',
  force: 'shall',
  ...parts,
});
const fine = (amount: RangeExpression, id = 'fine'): SanctionRule => rule(id, 'fine', { amount });
const holds = (id: string): FactCondition => ({ op: 'holds', fact: id });
const isNot = (of: FactCondition): FactCondition => ({ op: 'not', of });

const amountFact = (id: string): RangeBenchmark['facts'][number] => ({
  id,
  label: { zh: id },
  kind: 'amount',
});
const countOf = (id: string, unit: string): RangeBenchmark['facts'][number] => ({
  id,
  label: { zh: id },
  kind: 'quantity',
  unit: { label: { zh: unit }, whole: true },
});
const flagFact = (id: string): RangeBenchmark['facts'][number] => ({
  id,
  label: { zh: id },
  kind: 'flag',
});

function assessed(
  sanctions: SanctionTree,
  facts: RangeBenchmark['facts'],
  given: Readonly<Record<string, RangeFact>>,
): Extract<RangeAssessment, { readonly outcome: 'sanctions' }> {
  const table = tableWith({
    statute: { ...tableWith({}).statute, sanctions },
    facts,
    placement: [],
    rounding: { step: money('0.01'), point: 'down' },
    validity: { ...tableWith({}).validity },
  });
  const result = assessDiscretion(table, { facts: given }, dates);
  if (!result.ok || result.value.outcome !== 'sanctions') throw new Error(JSON.stringify(result));
  return result.value;
}

const amounts = (
  sanctions: SanctionTree,
  facts: RangeBenchmark['facts'],
  given: Readonly<Record<string, RangeFact>>,
): readonly (readonly [string, string | undefined])[] =>
  assessed(sanctions, facts, given).sanctions.map(({ id, amount, days }) => [
    id,
    amount === undefined
      ? days?.words
      : amount.form === 'point'
        ? amount.amount
        : amount.interval.words,
  ]);

describe('fines', () => {
  it('fixed, per unit: 每辆（艘）五千元 (生态环境法典 第一千一百二十四条)', () => {
    expect(CODE).toContain('对所有人处每辆（艘）五千元的罚款');
    const each = fine(times(fact('vehicles'), { op: 'point', value: ratio('5000') }));
    const given = { vehicles: { value: '12', unit: '辆' } };
    expect(amounts(each, [countOf('vehicles', '辆')], given)).toEqual([['fine', '60000.00']]);
  });

  it('minimum and maximum: 二十万元以上一百万元以下 (第一千一百零二条)', () => {
    expect(CODE).toContain('处二十万元以上一百万元以下的罚款，并可以责令限制生产、停产整治');
    expect(amounts(fine(between('', '200000', '1000000')), [], {})).toEqual([
      ['fine', '200000元以上1000000元以下'],
    ]);
  });

  it('no minimum: 五万元以下; no maximum: 不少于', () => {
    expect(CODE).toContain('可以处五万元以下的罚款');
    expect(amounts(fine(between('五万元以下', undefined, '50000')), [], {})).toEqual([
      ['fine', '50000元以下'],
    ]);
    expect(amounts(fine(between('不少于五万元', '50000')), [], {})).toEqual([
      ['fine', '50000元以上'],
    ]);
  });

  it('a percentage of a base: 总投资额百分之一以上百分之五以下 (环境影响评价法 第三十一条)', () => {
    const table = ecologyTable('1.1');
    expect(table.ok && table.value.statute.text).toContain(
      '处建设项目总投资额百分之一以上百分之五以下的罚款',
    );
    const share = fine(times(fact('investment'), between('', '1%', '5%')));
    const given = { investment: '1234567.89' };
    // 1% is 12345.6789, up to a fen; 5% is 61728.3945, down to a fen
    expect(amounts(share, [amountFact('investment')], given)).toEqual([
      ['fine', '12345.68元以上61728.39元以下'],
    ]);
  });

  it('a multiple of a base that counts as no less: 处置费用一倍以上三倍以下，不足十万元的按十万元', () => {
    const table = ecologyTable('4.7');
    expect(table.ok && table.value.statute.text).toContain(
      '处所需处置费用一倍以上三倍以下的罚款，所需处置费用不足十万元的',
    );
    const base: NumberExpression = { op: 'greatest', of: [fact('cost'), ratio('100000')] };
    const multiple = fine(times(base, between('', '1', '3')));
    const facts = [amountFact('cost')];
    expect(amounts(multiple, facts, { cost: '40000' })).toEqual([
      ['fine', '100000元以上300000元以下'],
    ]);
    expect(amounts(multiple, facts, { cost: '100000.01' })).toEqual([
      ['fine', '100000.01元以上300000.03元以下'],
    ]);
  });

  it('stepped by the base: 违法所得不足一千元的 (治安管理处罚法 第二十七条)', () => {
    expect(PUBLIC_SECURITY).toContain(
      '处违法所得一倍以上五倍以下罚款，没有违法所得或者违法所得不足一千元的，处一千元以上三千元以下罚款',
    );
    const stepped = fine({
      op: 'regimes',
      branches: [
        {
          words: '违法所得不足一千元的',
          when: {
            op: 'within',
            value: fact('gain'),
            interval: { words: '不足一千元', max: { value: ratio('1000'), included: false } },
          },
          range: between('一千元以上三千元以下', '1000', '3000'),
        },
        {
          words: '一千元以上的',
          when: { op: 'always' },
          range: times(fact('gain'), between('', '1', '5')),
        },
      ],
    });
    const facts = [amountFact('gain')];
    for (const [gain, expected] of [
      ['0', '1000元以上3000元以下'],
      ['999.99', '1000元以上3000元以下'],
      ['1000', '1000元以上5000元以下'],
      ['1000.01', '1000.01元以上5000.05元以下'],
    ] as const)
      expect(amounts(stepped, facts, { gain })).toEqual([['fine', expected]]);
  });

  it('with a cap below the multiple, and a floor: 3倍以下，最高不超过三万元', () => {
    const capped = fine({
      op: 'floor',
      limit: ratio('1000'),
      of: {
        op: 'cap',
        limit: ratio('30000'),
        of: times(fact('gain'), between('三倍以下', undefined, '3')),
      },
    });
    const facts = [amountFact('gain')];
    expect(amounts(capped, facts, { gain: '5000' })).toEqual([['fine', '1000元以上15000元以下']]);
    expect(amounts(capped, facts, { gain: '10000.01' })).toEqual([
      ['fine', '1000元以上30000元以下'],
    ]);
    // three times 100 is below the floor: the floor is all that is left
    expect(amounts(capped, facts, { gain: '100' })).toEqual([['fine', '1000.00']]);
  });

  it('per person and month: 每名童工每月五千元 (HR-01); per day: the daily fine times the days', () => {
    const each = fine(
      times(fact('months'), times(fact('children'), { op: 'point', value: ratio('5000') })),
    );
    const facts = [countOf('children', '名'), countOf('months', '个月')];
    const given = {
      children: { value: '3', unit: '名' },
      months: { value: '4', unit: '个月' },
    };
    expect(amounts(each, facts, given)).toEqual([['fine', '60000.00']]);
    const daily = fine(
      times(
        { op: 'days', from: 'ordered', until: 'checked' },
        { op: 'point', value: ratio('90000') },
      ),
    );
    const days = ['ordered', 'checked'].map(
      (id) => ({ id, label: { zh: id }, kind: 'date' }) as const,
    );
    expect(amounts(daily, days, { ordered: '2026-01-01', checked: '2026-01-27' })).toEqual([
      ['fine', '2340000.00'],
    ]);
  });
});

describe('several kinds together', () => {
  const grave = holds('grave');

  it('并处, 责令停产整治, 吊销, 关闭, 拘留: 第一千一百零八条 with and without 情节严重', () => {
    expect(CODE).toContain(
      '处五日以上十日以下拘留；情节严重的，吊销排污许可证，报经有批准权的地方人民政府批准，责令停业、关闭，并由公安机关对其直接负责的主管人员和其他直接责任人员，处十日以上十五日以下拘留',
    );
    const detention = (id: string, min: string, max: string, when: FactCondition): SanctionRule =>
      rule(id, 'detention', {
        subject: 'responsiblePerson',
        days: between('', min, max),
        when,
      });
    const tree: SanctionTree = {
      op: 'all',
      of: [
        fine(between('', '100000', '1000000')),
        {
          op: 'oneOf',
          of: [rule('restrict', 'restrictionOfBusiness'), rule('stop', 'suspensionOfBusiness')],
        },
        detention('shorter', '5', '10', isNot(grave)),
        rule('licence', 'revocationOfLicence', { when: grave }),
        {
          op: 'oneOf',
          of: [
            rule('close', 'closure', { when: grave }),
            rule('cease', 'suspensionOfBusiness', { when: grave }),
          ],
        },
        detention('longer', '10', '15', grave),
      ],
    };
    const facts = [flagFact('grave')];
    const light = assessed(tree, facts, { grave: false });
    expect(light.plan).toEqual({
      op: 'all',
      of: ['fine', { op: 'oneOf', of: ['restrict', 'stop'] }, 'shorter'],
    });
    expect(light.sanctions.at(-1)).toMatchObject({
      subject: 'responsiblePerson',
      days: { words: '5日以上10日以下' },
    });
    const heavy = assessed(tree, facts, { grave: true });
    expect(heavy.plan).toEqual({
      op: 'all',
      of: [
        'fine',
        { op: 'oneOf', of: ['restrict', 'stop'] },
        'licence',
        { op: 'oneOf', of: ['close', 'cease'] },
        'longer',
      ],
    });
    expect(heavy.sanctions.at(-1)).toMatchObject({ days: { words: '10日以上15日以下' } });
  });

  it('可以并处, 或者: 处五日以上十日以下拘留，可以并处一千元以下罚款；情节较轻的，处五日以下拘留或者一千元以下罚款', () => {
    expect(PUBLIC_SECURITY).toContain(
      '处五日以上十日以下拘留，可以并处一千元以下罚款；情节较轻的，处五日以下拘留或者一千元以下罚款',
    );
    const minor = holds('minor');
    const upTo = between('一千元以下', undefined, '1000');
    const tree: SanctionTree = {
      op: 'all',
      of: [
        rule('detention', 'detention', { days: between('', '5', '10'), when: isNot(minor) }),
        { op: 'also', of: { ...fine(upTo, 'besides'), when: isNot(minor) } },
        {
          op: 'oneOf',
          of: [
            rule('shorter', 'detention', { days: between('', undefined, '5'), when: minor }),
            { ...fine(upTo, 'instead'), when: minor },
          ],
        },
      ],
    };
    const facts = [flagFact('minor')];
    expect(assessed(tree, facts, { minor: false }).plan).toEqual({
      op: 'all',
      of: ['detention', { op: 'also', of: 'besides' }],
    });
    const either = assessed(tree, facts, { minor: true });
    expect(either.plan).toEqual({ op: 'oneOf', of: ['shorter', 'instead'] });
    expect(either.sanctions.map(({ id }) => id)).toEqual(['shorter', 'instead']);
  });

  it('单处或者并处, a warning and confiscation of what was gained, each with its own basis', () => {
    const basis = [{ law: '行政处罚法', article: 28, paragraph: 2 }];
    const warning = rule('warning', 'warning');
    const money20 = fine(between('', '1000', '20000'));
    const tree: SanctionTree = {
      op: 'all',
      of: [
        rule('confiscation', 'confiscationOfGains', {
          amount: { op: 'point', value: fact('gain') },
          basis,
        }),
        { op: 'oneOf', of: [warning, money20, { op: 'all', of: [warning, money20] }] },
      ],
    };
    const answer = assessed(tree, [amountFact('gain')], { gain: '594.90' });
    expect(answer.plan).toEqual({
      op: 'all',
      of: [
        'confiscation',
        { op: 'oneOf', of: ['warning', 'fine', { op: 'all', of: ['warning', 'fine'] }] },
      ],
    });
    expect(answer.sanctions[0]).toMatchObject({
      amount: { form: 'point', amount: '594.90' },
      basis,
    });
    expect(answer.sanctions.find(({ id }) => id === 'fine')?.basis).toEqual(
      tableWith({}).statute.basis,
    );
  });
});
