import { describe, expect, it } from 'vitest';
import { localDate, type Result } from '../../src/core/index.js';
import {
  type Assessment,
  assessDiscretion,
  type ChoiceAssessment,
  type DiscretionFacts,
  type FactorFact,
  type NeedFactsAssessment,
  renderReasoning,
  type SanctionsAssessment,
} from '../../src/discretion/index.js';
import { statuteOn } from '../../src/law/index.js';
import { unpermittedWaterDischarge } from '../../src/packs/gd-ecology-2021/index.js';

const DURATION = '违法行为持续时间';
const REPETITION = '近二年同类违法行为情况（含本次）';

const facts = (changed: Record<string, FactorFact> = {}): DiscretionFacts => ({
  factors: {
    排污许可分类管理类别: '重点管理',
    排污情况: '排放有毒有害水污染物',
    排放口所在区域: '生态环境敏感区以外的区域',
    [DURATION]: '6个月以上12个月以下',
    整改情况: '限期内改正',
    [REPETITION]: '1次',
    ...changed,
  },
});

const dates = (conductEndedOn = '2025-03-01', decidedOn = '2025-06-01') => ({
  conductEndedOn: localDate(conductEndedOn),
  decidedOn: localDate(decidedOn),
});

function answerOf<Outcome extends Assessment['outcome']>(
  result: Result<Assessment>,
  outcome: Outcome,
): Extract<Assessment, { outcome: Outcome }> {
  if (!result.ok || result.value.outcome !== outcome) throw new Error(JSON.stringify(result));
  return result.value as Extract<Assessment, { outcome: Outcome }>;
}

const sanctions = (changed?: Record<string, FactorFact>): SanctionsAssessment =>
  answerOf(assessDiscretion(unpermittedWaterDischarge, facts(changed), dates()), 'sanctions');

const codes = (result: Result<unknown>) =>
  result.ok ? [] : result.problems.map(({ code }) => code);

describe('gd-ecology-2021 §2.5.1: the case of 56 %', () => {
  it('fines 0.10+0.15+0.22+0.00+0.09+0.00+0.00 = 56% × 1,000,000 = 560,000.00 yuan', () => {
    expect(sanctions().fine).toEqual({ form: 'point', amount: '560000.00' });
  });

  it('shows each weight with its row and printed page', () => {
    const weights = sanctions().trace.children.filter(
      ({ rule }) => rule === 'discretion.startPoint' || rule === 'discretion.weight',
    );
    expect(
      weights.map(({ label, inputs, output }) => [
        label.zh,
        inputs['row'],
        inputs['printedPage'],
        output,
      ]),
    ).toEqual([
      ['裁量起点', undefined, 17, '10%'],
      ['排污许可分类管理类别', '重点管理', 17, '15%'],
      ['排污情况', '排放有毒有害水污染物', 17, '22%'],
      ['排放口所在区域', '生态环境敏感区以外的区域', 17, '0%'],
      [DURATION, '6个月以上12个月以下', 17, '9%'],
      ['整改情况', '限期内改正', 17, '0%'],
      [REPETITION, '1次', 17, '0%'],
    ]);
    for (const { basis } of weights) {
      expect(basis[0]).toMatchObject({
        law: '广东省生态环境行政处罚自由裁量权规定',
        section: '§2.5.1',
      });
    }
  });

  it('goes from versions to amount in the order of the rule', () => {
    expect(sanctions().trace.children.map(({ rule }) => rule.replace('discretion.', ''))).toEqual([
      'benchmarkInForce',
      'statuteInForce',
      'statutoryRange',
      'startPoint',
      ...Array<string>(6).fill('weight'),
      'sum',
      'cap',
      'product',
      'statutoryLimits',
      'rounding',
    ]);
  });

  it('lists the other penalties of 水污染防治法 第八十三条; 责令改正 is not a penalty', () => {
    const { penalties, orders } = sanctions();
    expect(orders.map(({ label, force }) => [label.zh, force])).toEqual([['责令改正', 'shall']]);
    expect(penalties.map(({ label, force, when }) => [label.zh, force, when?.zh])).toEqual([
      ['责令限制生产', 'may', undefined],
      ['责令停产整治', 'may', undefined],
      ['责令停业', 'may', '情节严重'],
      ['责令关闭', 'may', '情节严重'],
    ]);
    for (const { label, when, approval } of penalties) {
      const { text } = unpermittedWaterDischarge.statute;
      for (const words of [when?.zh, approval?.zh]) {
        if (words !== undefined) expect(text).toContain(words);
      }
      expect(text).toContain(label.zh.replace(/^责令/, ''));
    }
  });

  it('keeps what is needed to compute it again, and gives the same again', () => {
    const assessment = sanctions({ [DURATION]: { value: 6, unit: 'months' } });
    const { inputs, packs } = assessment.receipt;
    expect(packs).toEqual([{ id: 'gd-ecology-2021', hash: unpermittedWaterDischarge.source.hash }]);
    expect(inputs).toEqual({
      benchmark: 'gd-ecology-2021/2.5.1',
      version: '2022-01-01',
      facts: {
        track: 't1',
        factors: {
          f1: 'l2',
          f2: 'l3',
          f3: 'l1',
          f4: { value: '6', unit: '个月' },
          f5: 'l1',
          f6: 'l1',
        },
      },
      dates: { conductEndedOn: '2025-03-01', decidedOn: '2025-06-01' },
    });
    const again = assessDiscretion(
      unpermittedWaterDischarge,
      inputs['facts'] as DiscretionFacts,
      inputs['dates'] as ReturnType<typeof dates>,
    );
    expect(again).toMatchObject({ ok: true, value: assessment });
  });

  it('writes the reasons for the decision', () => {
    expect(renderReasoning(sanctions(), 'zh')).toBe(
      '依据《水污染防治法》第八十三条第（一）项，“未依法取得排污许可证排放水污染物”的法定罚款幅度为十万元以上一百万元以下。' +
        '按照《广东省生态环境行政处罚自由裁量权规定》“§2.5.1”，裁量起点10%；' +
        '排污许可分类管理类别为“重点管理”，裁量权重15%；排污情况为“排放有毒有害水污染物”，裁量权重22%；' +
        '排放口所在区域为“生态环境敏感区以外的区域”，裁量权重0%；违法行为持续时间为“6个月以上12个月以下”，裁量权重9%；' +
        '整改情况为“限期内改正”，裁量权重0%；近二年同类违法行为情况（含本次）为“1次”，裁量权重0%。' +
        '裁量百分值总和为56%，乘以法定最高罚款数额1000000元，为560000元。罚款数额为560000.00元（人民币伍拾陆万元整）。',
    );
    expect(renderReasoning(sanctions(), 'en')).toContain(
      'duration of the violation: 6 months or more, under 12 months, 9%',
    );
    expect(renderReasoning(sanctions(), 'en')).toMatch(/The fine is 560000\.00 yuan\.$/);
  });
});

describe('gd-ecology-2021 §2.5.1: other cases by hand', () => {
  const lightest = {
    排污许可分类管理类别: '简化管理',
    排污情况: '排放B类水污染物',
    [DURATION]: '3个月以下',
  };

  it.each<[string, Record<string, FactorFact>, string]>([
    ['all lowest: 10%, the statutory minimum', lightest, '100000.00'],
    [
      'all highest: 10+15+22+11+19+5+18 = 100%, the statutory maximum',
      {
        排放口所在区域: '生态环境敏感区域',
        [DURATION]: '12个月以上',
        整改情况: '逾期未改正',
        [REPETITION]: '4次以上',
      },
      '1000000.00',
    ],
    [
      '10+0+10+11+4+5+2 = 42%',
      {
        排污许可分类管理类别: '简化管理',
        排污情况: '排放A类水污染物（除有毒有害水污染物）',
        排放口所在区域: '生态环境敏感区域',
        [DURATION]: '3个月以上6个月以下',
        整改情况: '逾期未改正',
        [REPETITION]: '2次',
      },
      '420000.00',
    ],
    ['10+0+0+0+0+0+6 = 16%', { ...lightest, [REPETITION]: '3次' }, '160000.00'],
  ])('%s', (_, changed, amount) => {
    expect(sanctions(changed).fine).toEqual({ form: 'point', amount });
  });

  it.each<[FactorFact, string]>([
    [{ value: '2.999', unit: '个月' }, '0%'],
    [{ value: 3, unit: '个月' }, '4%'],
    [{ value: '5.99', unit: 'months' }, '4%'],
    [{ value: 6, unit: '个月' }, '9%'],
    [{ value: '12', unit: '个月' }, '19%'],
    [{ value: '0', unit: '个月' }, '0%'],
    [{ value: '99999999999999999999', unit: '个月' }, '19%'],
  ])('art. 23: 以上 includes, 以下 excludes: %o weighs %s', (fact, weight) => {
    const node = sanctions({ [DURATION]: fact }).trace.children.find(
      ({ label }) => label.zh === DURATION,
    );
    expect(node?.output).toBe(weight);
    expect(node?.basis).toContainEqual({
      law: '广东省生态环境行政处罚自由裁量权规定',
      article: 23,
    });
  });

  it('4次以上 takes seven times; half a time does not exist', () => {
    expect(sanctions({ [REPETITION]: { value: 7, unit: '次' } }).fine).toMatchObject({
      amount: '740000.00',
    });
    expect(
      codes(
        assessDiscretion(
          unpermittedWaterDischarge,
          facts({ [REPETITION]: { value: '1.5', unit: '次' } }),
          dates(),
        ),
      ),
    ).toEqual(['discretion.notWhole']);
  });

  it('art. 5: what cannot be established counts at its lowest level, visibly', () => {
    const assessment = sanctions({ 排污情况: { notEstablished: true } });
    expect(assessment.fine).toMatchObject({ amount: '340000.00' });
    const node = assessment.trace.children.find(({ label }) => label.zh === '排污情况');
    expect(node).toMatchObject({ output: '0%', inputs: { notEstablished: true } });
    expect(node?.basis).toContainEqual({ law: '广东省生态环境行政处罚自由裁量权规定', article: 5 });
    expect(renderReasoning(assessment, 'zh')).toContain('（确无法查明，按最低档次计算）');
  });
});

describe('gd-ecology-2021 §2.5.1: facts that are missing or wrong', () => {
  it('asks for the one missing fact and says what each answer would decide', () => {
    const { 排污情况: _, ...factors } = facts().factors;
    const assessment: NeedFactsAssessment = answerOf(
      assessDiscretion(unpermittedWaterDischarge, { factors }, dates()),
      'needFacts',
    );
    expect(assessment.missing).toHaveLength(1);
    expect(assessment.missing[0]).toMatchObject({
      kind: 'factor',
      id: 'f2',
      label: { zh: '排污情况' },
      levels: [
        { id: 'l1', weight: '0', amount: '340000.00' },
        { id: 'l2', weight: '1/10', amount: '440000.00' },
        { id: 'l3', weight: '11/50', amount: '560000.00' },
      ],
    });
    expect(assessment.possible).toMatchObject({
      min: { value: '340000.00', included: true },
      max: { value: '560000.00', included: true },
    });
    expect(assessment.trace.verdict).toBe('undetermined');
  });

  it('asks for every missing fact at once, and never assumes one', () => {
    const assessment: NeedFactsAssessment = answerOf(
      assessDiscretion(unpermittedWaterDischarge, { factors: {} }, dates()),
      'needFacts',
    );
    expect(assessment.missing.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3', 'f4', 'f5', 'f6']);
    for (const fact of assessment.missing) {
      expect(
        fact.kind === 'factor' && fact.levels.every(({ amount }) => amount === undefined),
      ).toBe(true);
    }
    expect(assessment.possible).toMatchObject({
      min: { value: '100000.00' },
      max: { value: '1000000.00' },
    });
  });

  it('reports every problem at once, with its path', () => {
    const result = assessDiscretion(
      unpermittedWaterDischarge,
      {
        factors: {
          ...facts().factors,
          不存在: '重点管理',
          f1: '简化管理',
          排污情况: '排放C类水污染物',
          整改情况: { value: 1, unit: '个月' },
          [DURATION]: { value: 6, unit: '天' },
          [REPETITION]: { notEstablished: false } as never,
        },
        colour: 'red',
      } as never,
      { conductEndedOn: '2025-02-30', decidedOn: localDate('2025-06-01') } as never,
    );
    expect(
      result.ok ? [] : result.problems.map(({ code, path }) => [code, path.join('/')]),
    ).toEqual([
      ['discretion.unknownField', 'facts/colour'],
      ['discretion.unknownLevel', 'facts/factors/排污情况'],
      ['discretion.wrongUnit', `facts/factors/${DURATION}`],
      ['discretion.notQuantity', 'facts/factors/整改情况'],
      ['discretion.factMalformed', `facts/factors/${REPETITION}`],
      ['discretion.unknownFactor', 'facts/factors/不存在'],
      ['discretion.duplicateFactor', 'facts/factors/f1'],
      ['date.notInCalendar', 'dates/conductEndedOn'],
    ]);
  });

  it.each([
    [Number.NaN],
    [0.1],
    [-1],
    ['-1'],
    ['1e3'],
    ['１２'],
    [''],
    [null],
    [Number.POSITIVE_INFINITY],
    [2 ** 53],
  ])('refuses %s months', (value) => {
    const quantity = { value, unit: '个月' } as never;
    expect(
      codes(assessDiscretion(unpermittedWaterDischarge, facts({ [DURATION]: quantity }), dates())),
    ).toEqual(['discretion.quantityMalformed']);
  });

  it('refuses an unknown column and a base that has no use', () => {
    const asked = { ...facts(), track: '对个人', base: '100' };
    expect(codes(assessDiscretion(unpermittedWaterDischarge, asked, dates()))).toEqual([
      'discretion.unknownTrack',
      'discretion.baseUnused',
    ]);
  });
});

describe('gd-ecology-2021 §2.5.1: dates', () => {
  const on = (conductEndedOn: string, decidedOn: string) =>
    assessDiscretion(unpermittedWaterDischarge, facts(), dates(conductEndedOn, decidedOn));

  it.each([
    ['2022-01-01', '2022-01-01'],
    ['2026-08-14', '2026-08-14'],
  ])('conduct of %s, decision of %s: the table and the act are in force', (conduct, decision) => {
    expect(answerOf(on(conduct, decision), 'sanctions').fine).toMatchObject({
      amount: '560000.00',
    });
  });

  it('decision from 2026-08-15 on earlier conduct: 行政处罚法 第三十七条 leaves it to a person, with both branches', () => {
    for (const decision of ['2026-08-15', '2026-09-01', '2026-12-31']) {
      const choice: ChoiceAssessment = answerOf(on('2026-08-14', decision), 'choice');
      expect(choice.question).toBe('statuteReplaced');
      expect(choice.options.map(({ id }) => id)).toEqual(['earlierLaw', 'laterLaw']);
      expect(choice.options[0]?.assessment).toMatchObject({
        outcome: 'sanctions',
        fine: { amount: '560000.00' },
      });
      expect(choice.options[1]).toMatchObject({
        comparison: 'heavier',
        statutory: { min: { value: '200000.00' }, max: { value: '1000000.00' } },
      });
      expect(choice.options[1]?.basis).toContainEqual({
        law: '生态环境法典',
        version: '2026-08-15',
        article: 1102,
      });
    }
  });

  it('says that the act is repealed from 2026-08-15 by 生态环境法典 第一千二百四十二条', () => {
    const choice = answerOf(on('2026-06-01', '2026-09-01'), 'choice');
    expect(renderReasoning(choice, 'zh')).toContain(
      '处罚依据自2026-08-15起废止（《生态环境法典》第一千二百四十二条）',
    );
    expect(choice.trace.children[1]).toMatchObject({
      rule: 'discretion.statuteInForce',
      verdict: 'notMet',
      inputs: { until: '2026-08-15' },
    });
    const later = on('2026-08-15', '2026-09-01');
    expect(later.ok ? [] : later.problems).toEqual([
      {
        code: 'discretion.statuteEnded',
        path: ['dates'],
        params: {
          law: '《水污染防治法》',
          from: '2026-08-15',
          by: '《生态环境法典》第一千二百四十二条',
          conductEndedOn: '2026-08-15',
        },
      },
    ]);
  });

  it('agrees with the register of statutes about that day', () => {
    expect(statuteOn('水污染防治法', localDate('2026-08-14'))).toMatchObject({ status: 'inForce' });
    expect(statuteOn('水污染防治法', localDate('2026-08-15'))).toMatchObject({
      status: 'repealed',
    });
    expect(statuteOn('生态环境法典', localDate('2026-08-15'))).toMatchObject({ status: 'inForce' });
  });

  it('the table is in force from 2022-01-01 to 2026-12-31', () => {
    expect(codes(on('2021-12-01', '2021-12-31'))).toEqual(['discretion.benchmarkNotYet']);
    expect(codes(on('2026-08-01', '2027-01-01'))).toEqual(['discretion.benchmarkExpired']);
    expect(codes(on('2025-06-02', '2025-06-01'))).toEqual(['discretion.datesReversed']);
  });

  it('conduct before the table began: whether the table reaches back is left to a person', () => {
    const choice = answerOf(on('2021-12-31', '2022-03-01'), 'choice');
    expect(choice.question).toBe('benchmarkNewerThanConduct');
    expect(choice.options[0]?.assessment).toMatchObject({ outcome: 'sanctions' });
    expect(choice.options[1]).not.toHaveProperty('assessment');
  });
});
