/*
 * Cases that were really decided, as the fact sheet on discretion records them (DEC-…, GDE-33), against the packs: each comes
 * out as decided, or the recorded fact that explains the difference is named.
 */
import { describe, expect, it } from 'vitest';
import { localDate, type Money, money, ratio } from '../../src/core/index.js';
import {
  assessCase,
  assessDiscretion,
  assessExemption,
  evaluateRange,
  type RangeExpression,
  type YuanRange,
} from '../../src/discretion/index.js';
import {
  apologyExclusions,
  apologyList,
  ecologyFineRules,
  ecologyMinorViolations,
  ecologySections,
  ecologyTable,
} from '../../src/packs/gd-ecology-2021/index.js';
import { foodPermitStatute } from '../../src/packs/market-bands-2022/index.js';

const range = (min: string, max: string): YuanRange => ({
  words: '',
  min: { value: ratio(min), included: true },
  max: { value: ratio(max), included: true },
});

const ends = (expression: RangeExpression, statute?: YuanRange, facts = {}) => {
  const answer = evaluateRange(expression, facts, statute && { statute });
  if (!answer.ok || answer.value.outcome !== 'range') throw new Error(JSON.stringify(answer));
  return [answer.value.range.min?.value, answer.value.range.max?.value];
};

const point = (value: string): RangeExpression => ({ op: 'point', value: ratio(value) });

/** A fine of so much, less the share of the public apology, in one call. */
function apologized(fine: string, statutory: YuanRange, share: string, atMost?: Money): string {
  const list = apologyList(ratio(share), atMost);
  if (!list.ok) throw new Error(share);
  const exclusions = Object.fromEntries(apologyExclusions.map(({ id }) => [id, false]));
  const assessed = assessCase({
    facts: {
      conductEndedOn: localDate('2024-01-10'),
      discoveredOn: localDate('2024-01-20'),
      decidedOn: localDate('2024-05-10'),
      party: { kind: 'organization' },
      harm: 'serious',
      minor: false,
      correctedInTime: true,
      firstViolation: false,
      alreadyFined: false,
      crimeSuspected: false,
      conditions: { ...exclusions, correctedBeforeDecision: true, apologized: true },
    },
    strategy: 'computed',
    caps: [],
    acts: [
      {
        id: 'act',
        claims: [{ list: list.value, item: '14' }],
        provisions: [
          {
            id: 'provision',
            versions: [
              {
                id: 'version',
                from: localDate('2018-01-01'),
                until: 'open',
                basis: [],
                says: { statutory, fine: range(fine, fine) },
              },
            ],
          },
        ],
      },
    ],
  });
  const result = assessed.ok ? assessed.value.result : undefined;
  if (result?.outcome !== 'sanctions' || result.fine?.form !== 'point')
    throw new Error(JSON.stringify(assessed));
  return result.fine.amount;
}

const proposed = (section: string, track: string | undefined, factors: Record<string, string>) => {
  const table = ecologyTable(section);
  if (!table.ok) throw new Error(section);
  const assessed = assessDiscretion(
    table.value,
    { ...(track !== undefined && { track }), factors },
    { conductEndedOn: localDate('2024-01-10'), decidedOn: localDate('2024-05-10') },
  );
  if (!assessed.ok || assessed.value.outcome !== 'sanctions')
    throw new Error(JSON.stringify(assessed));
  return assessed.value.fine;
};

describe('decided cases', () => {
  it('DEC-01 东莞厚街 2022: §1.8 gives 42万, the apology takes off 50%, at most 20万: 22万', () => {
    expect(
      proposed('1.8', '对单位/限期内改正', {
        f1: '报告表类',
        f2: '除有毒有害污染物以外的其他污染物',
        f3: '未建成',
        f4: '一般区域',
        f5: '12个月以上',
        f6: '1次',
        f7: '配合调查',
      }),
    ).toEqual({ form: 'point', amount: '420000.00' });
    expect(apologized('420000', range('200000', '1000000'), '1/2', money('200000'))).toBe(
      '220000.00',
    );
  });

  it('GDE-33, DEC-02 珠海斗门 2024: §2.7.1 gives 22万, the apology takes off 50%: 11万', () => {
    const table = ecologyTable('2.7.1');
    if (!table.ok) throw new Error();
    const heavier: Readonly<Record<string, string>> = {
      废水日排放量: '200吨以上',
      超标情况: '3倍以下',
    };
    const factors = Object.fromEntries(
      table.value.factors.map(({ id, label, levels }) => [
        id,
        (
          levels.find(({ label: { zh } }) =>
            Object.entries(heavier).some(
              ([factor, words]) => label.zh.includes(factor) && zh.includes(words),
            ),
          ) ?? levels[0]
        )?.id ?? '',
      ]),
    );
    expect(proposed('2.7.1', undefined, factors)).toEqual({ form: 'point', amount: '220000.00' });
    expect(apologized('220000', range('100000', '1000000'), '1/2')).toBe('110000.00');
  });

  it('DEC-03 惠州博罗 2025: 14万 less 30% is 9.8万; how 14万 was reached is not recorded', () => {
    expect(apologized('140000', range('20000', '200000'), '3/10')).toBe('98000.00');
  });

  it('GDE-30, GDE-31: 60万 less 40% is 36万; 12万 less 50% stays at the minimum of 10万', () => {
    const statute = range('100000', '1000000');
    expect(apologized('600000', statute, '2/5')).toBe('360000.00');
    expect(apologized('120000', statute, '1/2')).toBe('100000.00');
    expect(apologyExclusions).toHaveLength(11);
  });

  it('DEC-06 鹤山 2022: 1万 is 20% of the minimum of 食品安全法 第一百二十二条: only 减轻 explains it', () => {
    const amount =
      foodPermitStatute.sanctions.op === 'sanction' && foodPermitStatute.sanctions.amount;
    if (!amount) throw new Error();
    const [min] = ends(amount, undefined, { goodsValue: '9600' });
    expect(min).toBe('50000');
    expect(
      ends(
        { op: 'place', scale: 'ofMinimum', from: ratio('1/5'), to: ratio('1/5'), of: amount },
        undefined,
        { goodsValue: '9600' },
      )[0],
    ).toBe('10000');
  });

  it('DEC-07 合浦 2021: 5万 to 6.5万 is the lower 30% of 5万 to 10万', () => {
    expect(
      ends(
        {
          op: 'place',
          scale: 'between',
          from: ratio('0'),
          to: ratio('3/10'),
          of: { op: 'statute' },
        },
        range('50000', '100000'),
      ),
    ).toEqual(['50000', '65000']);
  });

  it('DEC-09 深圳 2020: the court’s 1万 is 10% of the minimum: below the range, so 减轻 and not 从轻', () => {
    const statute = range('100000', '200000');
    expect(
      ends(
        {
          op: 'place',
          scale: 'ofMinimum',
          from: ratio('1/10'),
          to: ratio('1/10'),
          of: { op: 'statute' },
        },
        statute,
      )[0],
    ).toBe('10000');
    expect(
      ends(
        { op: 'adjust', steps: [{ op: 'clamp', to: { op: 'statute' } }], of: point('10000') },
        statute,
      )[0],
    ).toBe('100000');
  });

  it('GDE-25, GDE-27: article 12 on a maximum alone and on both ends', () => {
    const only: YuanRange = { words: '五万元以下', max: { value: ratio('50000'), included: true } };
    expect(
      ecologyFineRules.lighter.maximumOnly && ends(ecologyFineRules.lighter.maximumOnly, only)[0],
    ).toBe('10000');
    expect(
      ecologyFineRules.general.maximumOnly && ends(ecologyFineRules.general.maximumOnly, only)[0],
    ).toBe('25000');
    const both = range('100000', '1000000');
    expect(ends(ecologyFineRules.general.bothEnds, both)).toEqual(['550000', '550000']);
    const lighter = evaluateRange(ecologyFineRules.lighter.bothEnds, {}, { statute: both });
    expect(lighter).toMatchObject({
      value: { range: { min: { included: true }, max: { value: '550000', included: false } } },
    });
    expect(ends(ecologyFineRules.heavier.bothEnds, both)).toEqual(['550000', '1000000']);
  });

  it('the no-penalty list decides: row 6 met, and row 7 taken out by a sensitive area', () => {
    const facts = {
      conductEndedOn: localDate('2024-01-10'),
      discoveredOn: localDate('2024-01-11'),
      decidedOn: localDate('2024-05-10'),
      party: { kind: 'organization' },
      minor: false,
      correctedInTime: true,
      firstViolation: false,
      harm: 'slight',
      alreadyFined: false,
      concernsLifeHealthOrFinance: false,
    } as const;
    const six = assessExemption(
      { ...facts, conditions: { firstInAYear: true, item6Condition2: true, corrected: true } },
      [{ list: ecologyMinorViolations, item: '6' }],
    );
    expect(six).toMatchObject({
      value: { answer: { outcome: 'noPenalty', by: { ground: 'listed' } } },
    });
    const seven = assessExemption(
      {
        ...facts,
        conditions: {
          firstInAYear: true,
          suddenFailure: true,
          dailyMeanWithin: true,
          correctedSlight: true,
          sensitiveArea: true,
        },
      },
      [{ list: ecologyMinorViolations, item: '7' }],
    );
    expect(seven).toMatchObject({ value: { answer: { outcome: 'penalise' } } });
    expect(ecologySections).toContain('2.7.1');
  });
});
