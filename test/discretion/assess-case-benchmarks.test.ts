/*
 * Whole cases in one call: benchmark, circumstances, lists and versions together. Decided cases are those of the fact sheet on
 * discretion; where a number is not recorded there, the test says so.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addFractions,
  fraction,
  fractionOf,
  LIBRARY_VERSION,
  localDate,
  money,
  type Ratio,
  ratio,
  ratioOfFraction,
} from '../../src/core/index.js';
import {
  assessCase,
  assessParties,
  type CaseAct,
  type CaseInput,
  type CircumstanceRules,
  dailyFineMeasures,
  dailyFineOf,
  ecologyCodeDailyFine,
  overrideFine,
  type ProvisionVersion,
  type RangeBenchmark,
  type ReliefClaim,
  renderCaseReasoning,
  surchargeRelief,
  type YuanRange,
} from '../../src/discretion/index.js';
import {
  apologyExclusions,
  apologyList,
  ecologyTable,
  unpermittedWaterDischarge,
} from '../../src/packs/gd-ecology-2021/index.js';
import { jiangmenSurchargeList } from '../../src/packs/jiangmen-ecology-2020/index.js';
import {
  foodPermitFacts,
  foodPermitStatute,
  marketBandsOn,
  marketCircumstances,
  marketTierOf,
} from '../../src/packs/market-bands-2022/index.js';
import { fineRule, tableWith, yuanBetween } from './range-tables.js';

const yuan = (min: string, max = min): YuanRange => ({
  words: `${min}元以上${max}元以下`,
  min: { value: ratio(min), included: true },
  max: { value: ratio(max), included: true },
});
const facts: CaseInput['facts'] = {
  conductEndedOn: localDate('2024-01-10'),
  discoveredOn: localDate('2024-01-11'),
  decidedOn: localDate('2024-05-10'),
  party: { kind: 'organization' },
  harm: 'serious',
  minor: false,
  correctedInTime: true,
  firstViolation: false,
  alreadyFined: false,
  crimeSuspected: false,
};
const version = (
  says: ProvisionVersion['says'],
  more: Partial<ProvisionVersion> = {},
): ProvisionVersion => ({
  id: '2018',
  from: localDate('2018-01-01'),
  until: 'open',
  basis: [{ law: '某法', article: 1 }],
  says,
  ...more,
});
const act = (says: ProvisionVersion['says'], more: Partial<CaseAct> = {}): CaseAct => ({
  id: 'act',
  provisions: [{ id: 'provision', versions: [version(says)] }],
  ...more,
});
const caseOf = (acts: readonly CaseAct[], more: Partial<CaseInput> = {}): CaseInput => ({
  facts,
  strategy: 'computed',
  caps: [],
  acts,
  ...more,
});
const assess = (input: CaseInput) => {
  const result = assessCase(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const outcomeOf = (input: CaseInput) => assess(input).result;
const fineOf = (input: CaseInput) => {
  const outcome = outcomeOf(input);
  if (outcome.outcome !== 'sanctions') throw new Error(JSON.stringify(outcome));
  return outcome.fine;
};
const tableOf = (section: string) => {
  const table = ecologyTable(section);
  if (!table.ok) throw new Error(section);
  return table.value;
};
const listOf = (...given: Parameters<typeof apologyList>): ReliefClaim => {
  const list = apologyList(...given);
  if (!list.ok) throw new Error();
  return { list: list.value, item: '14' };
};

const dongguan = {
  benchmark: tableOf('1.8'),
  facts: {
    track: '对单位/限期内改正',
    factors: {
      f1: '报告表类',
      f2: '除有毒有害污染物以外的其他污染物',
      f3: '未建成',
      f4: '一般区域',
      f5: '12个月以上',
      f6: '1次',
      f7: '配合调查',
    },
  },
} as const;
const noneOfThem = Object.fromEntries(apologyExclusions.map(({ id }) => [id, false]));
const apologized = { correctedBeforeDecision: true, apologized: true, ...noneOfThem };
const dongguanCase = (
  conditions: Readonly<Record<string, boolean>>,
  claim = listOf(ratio('1/2'), money('200000')),
): CaseInput =>
  caseOf([
    act(dongguan, {
      label: { zh: '未验先投', en: 'production before acceptance' },
      facts: { conditions },
      claims: [claim],
    }),
  ]);

describe('DEC-01 东莞厚街 2022 in one call (粤环发〔2021〕7号 §1.8, 第十四条)', () => {
  it('42万, less 50%, at most 20万: 22万', () => {
    expect(fineOf(dongguanCase(apologized))).toEqual({ form: 'point', amount: '220000.00' });
  });
  it.each([
    ['3/10', '294000.00'],
    ['2/5', '252000.00'],
    ['1/2', '210000.00'],
  ])('less %s without a cap of the city: %s', (share, amount) => {
    expect(fineOf(dongguanCase(apologized, listOf(ratio(share))))).toEqual({
      form: 'point',
      amount,
    });
  });
  it('each of the eleven exclusions takes the reduction away', () => {
    for (const { id } of apologyExclusions)
      expect(fineOf(dongguanCase({ ...apologized, [id]: true }))).toEqual({
        form: 'point',
        amount: '420000.00',
      });
  });
  it('what is not known is asked for, in the words of the document', () => {
    const { apologyExcluded7: _repeated, ...known } = apologized as Record<string, boolean>;
    expect(outcomeOf(dongguanCase(known))).toMatchObject({
      outcome: 'needFacts',
      missing: [
        {
          fact: 'condition:apologyExcluded7',
          label: { zh: '经生态环境主管部门责令改正，复查发现违法行为仍持续的' },
          decides: [{ zh: '是否适用轻罚清单' }],
        },
      ],
    });
  });
  it('a share outside 30% to 50% is no apology', () => {
    expect(apologyList(ratio('29%')).ok).toBe(false);
    expect(apologyList(ratio('51%')).ok).toBe(false);
  });
});

const discharge = {
  benchmark: unpermittedWaterDischarge,
  facts: { factors: { f1: 'l2', f2: 'l3', f3: 'l1', f4: 'l3', f5: 'l1', f6: 'l1' } },
} as const;
const basis = { law: '某规定', article: 5 };

describe('a circumstance that the benchmark used as a factor', () => {
  const rules = (consumedBy: readonly string[]): CircumstanceRules => ({
    resolve: { policy: 'heaviest', basis },
    circumstances: [
      {
        id: 'repeated',
        label: { zh: '屡次违法', en: 'repeated' },
        effect: 'aggravate',
        force: 'shall',
        how: [{ op: 'times', by: ratio('11/10') }],
        consumedBy,
        basis,
      },
    ],
  });
  const fineBy = (consumedBy: readonly string[]) =>
    fineOf(
      caseOf([act(discharge, { circumstances: [{ id: 'repeated' }] })], {
        rules: rules(consumedBy),
      }),
    );
  it('is not counted again, by id or by label', () => {
    expect(fineBy([])).toMatchObject({ amount: '616000.00' });
    expect(fineBy(['f6'])).toMatchObject({ amount: '560000.00' });
    expect(fineBy(['近二年同类违法行为情况（含本次）'])).toMatchObject({ amount: '560000.00' });
    expect(fineBy(['f99'])).toMatchObject({ amount: '616000.00' });
  });
  it('nor is one that a table of ranges applied itself, or whose fact its placement reads', () => {
    const own = (fact: string): RangeBenchmark =>
      tableWith({
        circumstances: [
          {
            id: 'repeated',
            label: { zh: '屡次违法' },
            when: { op: 'always' },
            source: 'benchmark',
            effect: 'aggravate',
            force: 'shall',
            how: [{ op: 'pin', to: fact === 'max' ? 'max' : 'min' }],
            basis,
          },
        ],
      });
    const fine = (table: RangeBenchmark, consumedBy: readonly string[]) =>
      fineOf(
        caseOf(
          [
            act(
              { benchmark: table, facts: { facts: { area: { value: '50', unit: '平方米' } } } },
              { circumstances: [{ id: 'repeated' }] },
            ),
          ],
          { rules: rules(consumedBy) },
        ),
      );
    expect(fine(own('max'), [])).toMatchObject({ form: 'point', amount: '65000.00' });
    expect(fine(tableWith({}), [])).toMatchObject({ interval: { max: { value: '71500.00' } } });
    expect(fine(tableWith({}), ['area'])).toMatchObject({
      interval: { max: { value: '65000.00' } },
    });
  });
});

describe('old and new law, each by its own benchmark', () => {
  const change = localDate('2026-08-15');
  const days = {
    conductEndedOn: localDate('2026-03-01'),
    discoveredOn: localDate('2026-03-02'),
    decidedOn: localDate('2026-10-01'),
  };
  const others = [
    { kind: 'restrictionOfBusiness', force: 'may' },
    { kind: 'suspensionOfBusiness', force: 'may' },
    { kind: 'suspensionOfBusiness', force: 'may' },
    { kind: 'closure', force: 'may' },
  ] as const;
  const both = (newer: YuanRange): CaseInput =>
    caseOf(
      [
        act(discharge, {
          provisions: [
            {
              id: '83',
              versions: [
                version(discharge, { id: '水污染防治法', until: change }),
                version({ statutory: newer, others }, { id: '生态环境法典', from: change }),
              ],
            },
          ],
        }),
      ],
      { facts: { ...facts, ...days } },
    );
  it('the table answers for the older law; the newer one is lighter, or not', () => {
    expect(outcomeOf(both(yuan('600000', '1000000')))).toMatchObject({
      fine: { form: 'point', amount: '560000.00' },
      acts: [{ version: '水污染防治法' }],
    });
    expect(outcomeOf(both(yuan('50000', '500000')))).toMatchObject({
      acts: [{ version: '生态环境法典' }],
    });
    expect(outcomeOf(both(yuan('100000', '1000000')))).toMatchObject({
      question: 'applicableVersion',
      options: [{ id: '水污染防治法' }, { id: '生态环境法典' }],
    });
  });
  it('a table of another version is refused', () => {
    const found = assessCase(caseOf([act(discharge)], { facts: { ...facts, ...days } }));
    expect(!found.ok && found.problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['discretion.benchmarkOfOtherVersion', 'acts.0.provisions.0.versions.0.says.benchmark'],
    ]);
  });
  it.each([
    ['CAS-10', 100_000_000n, '生态环境法典'],
    ['CAS-11', 10_000_000n, '环境影响评价法'],
    ['CAS-12', 20_000_000n, '环境影响评价法'],
    ['CAS-13', 25_000_000n, '生态环境法典'],
  ])('%s 未批先建, invested %s: %s', (_id, invested, applied) => {
    const versions = [
      version(
        { statutory: yuan(`${invested / 100n}`, `${invested / 20n}`) },
        { id: '环境影响评价法', until: change },
      ),
      version({ statutory: yuan('200000', '1000000') }, { id: '生态环境法典', from: change }),
    ];
    const input = caseOf([act('notUnlawful', { provisions: [{ id: 'p', versions }] })], {
      facts: { ...facts, ...days },
    });
    expect(outcomeOf(input)).toMatchObject({ acts: [{ version: applied }] });
  });
  it('CAS-15 (edge case 50 of the fact sheet): a benchmark that began after the conduct is for a person', () => {
    const before = {
      conductEndedOn: localDate('2021-12-31'),
      discoveredOn: localDate('2022-01-10'),
      decidedOn: localDate('2022-06-01'),
    };
    const input = caseOf([act(discharge)], { facts: { ...facts, ...before } });
    const outcome = outcomeOf(input);
    expect(outcome).toMatchObject({
      outcome: 'choice',
      id: 'act/provision/2018/benchmarkNewerThanConduct',
      question: 'benchmark',
      options: [
        { id: 'thisBenchmark', outcome: { fine: { amount: '560000.00' } } },
        { id: 'earlierBenchmark' },
      ],
    });
    expect(outcome.outcome === 'choice' && outcome.options[1]).not.toHaveProperty('outcome');
    const chosen = { 'act/provision/2018/benchmarkNewerThanConduct': 'thisBenchmark' };
    expect(fineOf({ ...input, chosen })).toMatchObject({ amount: '560000.00' });
  });
  it('CAS-15 (轻微并及时改正，没有造成危害后果): no penalty, whatever the table says', () => {
    const minor = { ...facts, minor: true, harm: 'none' } as const;
    expect(outcomeOf(caseOf([act(discharge)], { facts: minor }))).toMatchObject({
      outcome: 'noPenalty',
      exempted: [{ ground: 'minorCorrectedNoHarm' }],
    });
  });
});

describe('what a benchmark still asks', () => {
  it('comes back with what each answer would decide, beside the facts of the case', () => {
    const { f5: _corrected, ...known } = discharge.facts.factors;
    const { crimeSuspected: _crime, ...unknown } = facts;
    const input = caseOf([act({ ...discharge, facts: { factors: known } })], { facts: unknown });
    expect(outcomeOf(input)).toMatchObject({
      outcome: 'needFacts',
      missing: [{ fact: 'crimeSuspected' }],
      benchmarks: [
        {
          act: 'act',
          provision: 'provision',
          missing: [{ levels: [{ amount: '560000.00' }, { amount: '610000.00' }] }],
        },
      ],
    });
    expect(renderCaseReasoning(assess(input), 'zh')).toBe(
      '尚需查明：是否涉嫌犯罪（决定：是否移送司法机关）。\n尚需查明：整改情况（限期内改正=560000.00；逾期未改正=610000.00）。',
    );
  });
  it('problems of its facts stand under their place', () => {
    const found = assessCase(
      caseOf([act({ ...discharge, facts: { factors: { ...discharge.facts.factors, f1: 'l9' } } })]),
    );
    expect(!found.ok && found.problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['discretion.unknownLevel', 'acts.0.provisions.0.versions.0.facts.factors.f1'],
    ]);
  });
});

describe('JM-08 江门2020 第五条、第六条: a tier higher', () => {
  const shifted = (area: string, by: number) =>
    fineOf(
      caseOf([
        act({
          benchmark: tableWith({
            order: ['aggravate', 'clamp', 'round'],
            circumstances: [
              {
                id: 'recidivist',
                label: { zh: '二年内再次违法' },
                when: { op: 'always' },
                source: 'benchmark',
                effect: 'aggravate',
                force: 'shall',
                how: [{ op: 'shiftTier', by }],
                basis,
              },
            ],
          }),
          facts: { facts: { area: { value: area, unit: '平方米' } } },
        }),
      ]),
    );
  it('from the first tier to the next, and from the last nowhere: the last stays', () => {
    const [low, high] = [shifted('50', 1), shifted('150', 1)];
    expect(low).not.toEqual(shifted('50', 0));
    expect(high).toEqual(shifted('150', 0));
    expect(shifted('50', 9)).toEqual(high);
  });
});

describe('courts below the minimum', () => {
  const proposed = (
    more: Partial<CaseInput> = {},
    circumstances: CaseAct['circumstances'] = [],
  ) => {
    const outcome = outcomeOf(
      caseOf(
        [
          act(
            { statutory: yuan('50000', '500000'), fine: yuan('80000') },
            { circumstances, gains: { gains: money('13'), refundable: money('0') } },
          ),
        ],
        more,
      ),
    );
    if (outcome.outcome !== 'sanctions') throw new Error(JSON.stringify(outcome));
    const [one] = outcome.acts;
    if (one?.fine === undefined || one.limits === undefined) throw new Error();
    return { fine: one.fine, limits: one.limits };
  };
  const toCourt = { amount: '5000', reason: '过罚不当', approvedBy: '二审判决' };
  it('DEC-08 珠海光鸭案: 8万 to 5000 is a tenth of the minimum (5万, as the fact sheet implies): only a mitigating circumstance explains it', () => {
    const { fine, limits } = proposed();
    expect(overrideFine(fine, toCourt, limits)).toMatchObject({
      problems: [{ code: 'discretion.overrideBelowMinimum' }],
    });
    const mitigated = proposed(
      { rules: marketCircumstances, chosen: { 'act/circumstances': 'general' } },
      [{ id: 'minorHarm' }],
    );
    expect(overrideFine(mitigated.fine, toCourt, mitigated.limits)).toMatchObject({
      value: {
        amount: '5000.00',
        mitigatedBy: [{ id: 'minorHarm', basis: { article: 14, item: 3 } }],
      },
    });
  });
  it('DEC-10 芹菜案: 10万 lies in the range, so the fine stands; that the court refused to enforce it is a judgement of proportion, not a computation', () => {
    const input = caseOf([
      act(
        { statutory: yuan('100000', '200000'), fine: yuan('100000') },
        { gains: { gains: money('14'), refundable: money('0') } },
      ),
    ]);
    expect(outcomeOf(input)).toMatchObject({
      fine: { form: 'point', amount: '100000.00' },
      acts: [{ others: [{ kind: 'confiscationOfGains', extent: { max: { value: '14' } } }] }],
    });
  });
});

describe('CAS-19 江门2020 第七条: 可以不予加处罚款', () => {
  const claim = { list: jiangmenSurchargeList(localDate('2022-03-01')), item: '7' };
  const on = localDate('2021-01-04');
  const relief = (conditions: Readonly<Record<string, boolean>>) =>
    surchargeRelief(money('60000'), claim, { on, conditions });
  it('no production capacity: waive or keep, both computed', () => {
    expect(relief({ noProduction: true })).toMatchObject({
      value: {
        outcome: 'choice',
        options: [
          { id: 'waive', amount: '0.00' },
          { id: 'keep', amount: '60000.00' },
        ],
      },
    });
    expect(relief({ noProduction: false })).toMatchObject({
      value: { outcome: 'kept', amount: '60000.00' },
    });
    expect(relief({})).toMatchObject({
      value: { outcome: 'needFacts', missing: ['condition:noProduction'] },
    });
  });
  it('应当 waives it; another kind of list, and one past its days, are refused', () => {
    const [row] = claim.list.items;
    if (row === undefined) throw new Error();
    const shall = {
      ...claim,
      list: { ...claim.list, items: [{ ...row, force: 'shall' as const }] },
    };
    const conditions = { noProduction: true };
    expect(surchargeRelief(money('1'), shall, { on, conditions })).toMatchObject({
      value: { outcome: 'waived', amount: '0.00' },
    });
    const late = { on: localDate('2022-03-01'), conditions };
    expect(surchargeRelief(money('1'), claim, late)).toMatchObject({
      problems: [{ code: 'discretion.reliefListExpired', path: ['list'] }],
    });
    expect(surchargeRelief(money('1'), listOf(ratio('1/2')), { on, conditions })).toMatchObject({
      problems: [{ code: 'discretion.unknownReliefItem' }],
    });
  });
});

describe('several parties', () => {
  const table = tableWith({
    placement: [],
    statute: {
      ...tableWith({}).statute,
      sanctions: {
        op: 'all',
        of: [
          fineRule,
          {
            ...fineRule,
            id: 'personFine',
            subject: 'responsiblePerson',
            amount: yuanBetween('10000', '50000'),
          },
        ],
      },
    },
  });
  const says = { benchmark: table, facts: { facts: { area: { value: '50', unit: '平方米' } } } };
  const unit = caseOf([act(says)], { subject: 'unit' });
  const person = caseOf([act(says)], {
    subject: 'responsiblePerson',
    facts: {
      ...facts,
      party: { kind: 'individual', bornOn: localDate('1980-01-01'), capacity: 'full' },
    },
  });
  it('each with its own sanctions, neither divided nor added', () => {
    const found = assessParties([
      { party: '公司', case: unit },
      { party: '厂长', case: person },
    ]);
    expect(found).toMatchObject({
      value: [
        {
          party: '公司',
          assessment: { result: { fine: { interval: { max: { value: '100000.00' } } } } },
        },
        {
          party: '厂长',
          assessment: { result: { fine: { interval: { max: { value: '50000.00' } } } } },
        },
      ],
    });
  });
  it('the kind of party is asked for where the table tells them apart, and one that it does not have is refused', () => {
    const { subject: _subject, ...unsaid } = unit;
    expect(outcomeOf(unsaid)).toMatchObject({
      outcome: 'needFacts',
      missing: [{ fact: 'subject' }],
    });
    expect(assessCase({ ...unit, subject: 'individual' })).toMatchObject({
      problems: [{ code: 'discretion.noSanctionFor' }],
    });
  });
  it('problems stand under the party', () => {
    const found = assessParties([
      { party: 'a', case: unit },
      { party: 'a', case: { ...unit, acts: [] } },
    ]);
    expect(!found.ok && found.problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['discretion.duplicateId', '1.party'],
      ['discretion.empty', '1.case.acts'],
    ]);
  });
});

describe('market-bands-2022 in a case', () => {
  const table = marketBandsOn(
    'food-122',
    { zh: '未经许可从事食品生产经营', en: 'food business without a permit' },
    foodPermitStatute,
    foodPermitFacts,
    localDate('2027-01-01'),
  );
  const input = (
    circumstances: NonNullable<CaseAct['circumstances']>,
    usedFacts: readonly string[] = [],
  ) =>
    caseOf(
      [
        act(
          { benchmark: table, facts: { facts: { goodsValue: '8000', leaning: 'general' } } },
          { circumstances, usedFacts },
        ),
      ],
      { rules: marketCircumstances },
    );
  it('从轻 and 从重 are the lower and upper 30% of 5万 to 10万 (第十条)', () => {
    expect(fineOf(input([]))).toMatchObject({ interval: { words: '65000元以上85000元以下' } });
    expect(fineOf(input([{ id: 'remedied', taken: 'lighten' }]))).toMatchObject({
      interval: { words: '50000元以上65000元以下' },
    });
    expect(fineOf(input([{ id: 'forged', taken: 'apply' }]))).toMatchObject({
      interval: { words: '85000元以上100000元以下' },
    });
    expect(fineOf(input([{ id: 'remedied', taken: 'mitigate' }]))).toMatchObject({
      interval: { words: '超过0元不满50000元' },
    });
  });
  it('what was penalised by itself is no longer 从重 (第十六条第二款)', () => {
    expect(fineOf(input([{ id: 'forged', taken: 'apply' }], ['penalised:forged']))).toMatchObject({
      interval: { words: '65000元以上85000元以下' },
    });
  });
  it('an amount on an edge belongs to two bands, which is a choice', () => {
    const tiers = (amount: string) => {
      const found = marketTierOf(money(amount), yuan('50000', '100000'));
      return found.ok ? found.value : found.problems.map(({ code }) => code);
    };
    expect(tiers('64999.99')).toEqual(['lighter']);
    expect(tiers('65000')).toEqual(['lighter', 'general']);
    expect(tiers('65000.01')).toEqual(['general']);
    expect(tiers('85000')).toEqual(['general', 'heavier']);
    expect(tiers('100000')).toEqual(['heavier']);
    expect(tiers('49999.99')).toEqual(['discretion.outsideRange']);
  });
});

describe('daily fine: the order, or its service', () => {
  const course = {
    orderedOn: localDate('2026-09-01'),
    servedOn: localDate('2026-09-04'),
    recheckedOn: [localDate('2026-09-10')],
  };
  it('both are given where the days differ: 生态环境法典 1060 begins with the order', () => {
    const found = dailyFineOf(money('10000'), course, ecologyCodeDailyFine);
    expect(found).toMatchObject({
      value: {
        days: 9,
        amount: '90000.00',
        otherStart: { startsWith: 'service', days: 6, amount: '60000.00' },
      },
    });
    expect(found.ok && found.warnings.map(({ code }) => code)).toEqual([
      'discretion.dailyFineUnread',
      'discretion.dailyFineStart',
    ]);
    expect(dailyFineOf(money('10000'), course, dailyFineMeasures)).toMatchObject({
      value: { days: 6, otherStart: { startsWith: 'order', days: 9 } },
    });
  });
  it('one day leaves no question; service before the order is refused', () => {
    const same = dailyFineOf(
      money('1'),
      { ...course, servedOn: course.orderedOn },
      ecologyCodeDailyFine,
    );
    expect(same.ok && 'otherStart' in same.value).toBe(false);
    expect(
      dailyFineOf(
        money('1'),
        { ...course, servedOn: localDate('2026-08-31') },
        ecologyCodeDailyFine,
      ),
    ).toMatchObject({ problems: [{ code: 'discretion.servedBeforeOrder', path: ['servedOn'] }] });
  });
});

describe('receipt', () => {
  it('pins library, packs with their hashes, and every input; it is plain JSON', () => {
    const input = dongguanCase(apologized);
    const { receipt } = assess(input);
    expect(receipt.library).toBe(LIBRARY_VERSION);
    const { pack, hash } = dongguan.benchmark.source;
    expect(receipt.packs).toEqual([{ id: pack, hash }]);
    expect(hash).not.toBe('');
    expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt);
    expect(receipt.inputs).toMatchObject({
      facts,
      strategy: 'computed',
      acts: [
        {
          facts: { conditions: apologized },
          claims: [
            {
              list: { id: 'gd-ecology-2021/apology', items: [{ how: [{ op: 'drop' }] }] },
              item: '14',
            },
          ],
          provisions: [
            { versions: [{ says: { benchmark: 'gd-ecology-2021/1.8', facts: dongguan.facts } }] },
          ],
        },
      ],
    });
  });
});

describe('reasoning in words', () => {
  it('DEC-01, zh and en', () => {
    const assessed = assess(dongguanCase(apologized));
    const zh = renderCaseReasoning(assessed, 'zh');
    expect(zh).toMatch(/^未验先投：依据/);
    expect(zh).toContain('。按裁量权基准计算的罚款数额为420000.00元（人民币肆拾贰万元整）。');
    expect(zh).toContain(
      '当事人具有“公开道歉承诺”的情节，依据《广东省生态环境行政处罚自由裁量权规定》第十四条，从轻处罚。罚款220000.00元（人民币贰拾贰万元整）。',
    );
    expect(zh).toContain('应当告知当事人有要求听证的权利。');
    const en = renderCaseReasoning(assessed, 'en');
    expect(en).toMatch(/^production before acceptance: Under/);
    expect(en).toContain('Circumstances: public apology and promise (');
    expect(en).toContain('. By the benchmark the fine is 420000.00 yuan. ');
    expect(en).toContain('): lighter penalty. A fine of 220000.00 yuan.');
    expect(en).toContain('The party must be told of its right to a hearing');
  });
  it('several acts, versions, provisions, gains and an exemption', () => {
    const change = localDate('2024-03-01');
    const stated = { statutory: yuan('10000', '200000'), fine: yuan('50000') };
    const input = caseOf([
      act(stated, {
        gains: { gains: money('700'), refundable: money('200') },
        provisions: [
          {
            id: '甲',
            versions: [
              version(stated, { id: '旧', until: change }),
              version({ ...stated, fine: yuan('40000') }, { id: '新', from: change }),
            ],
          },
          { id: '乙', versions: [version({ ...stated, fine: yuan('30000') })] },
        ],
      }),
      act(stated, { id: 'second' }),
      act(stated, { id: 'third', facts: { minor: true, harm: 'none' } }),
    ]);
    const zh = renderCaseReasoning(assess(input), 'zh');
    expect(zh).toContain('依据《行政处罚法》第三十七条，新的规定处罚较轻，适用新。');
    expect(zh).toContain(
      '同一个违法行为违反2个规范，依据《行政处罚法》第二十九条，按照罚款数额高的规定处罚，适用甲。',
    );
    expect(zh).toContain('并处没收违法所得500.00元。');
    expect(zh).toContain('以上分别裁量，合并执行，罚款合计90000.00元（人民币玖万元整）。');
    expect(zh).toContain('不予行政处罚；对当事人进行教育。');
    const en = renderCaseReasoning(assess(input), 'en');
    expect(en).toContain('the newer law is lighter: 新 applies.');
    expect(en).toContain('the fines come to 90000.00 yuan together.');
    expect(en).toContain('third: no penalty: minor, corrected in time, no harm');
  });
  it('a choice with every branch, and a fine that is barred', () => {
    const may = caseOf([act(discharge)], {
      facts: { ...facts, firstViolation: true, harm: 'slight' },
    });
    const lines = renderCaseReasoning(assess(may), 'zh').split('\n');
    expect(lines[0]).toBe('以下由行政机关决定（是否不予处罚；《行政处罚法》第三十三条第一款）：');
    expect(lines[1]).toMatch(/^1\. 初次违法且危害后果轻微并及时改正，不予处罚。act：依据/);
    expect(lines[2]).toMatch(/^2\. 予以处罚。act：依据/);
    expect(renderCaseReasoning(assess(may), 'en').split('\n')[0]).toMatch(/^The authority decides/);
    const barred = caseOf([act(discharge)], { facts: { ...facts, alreadyFined: true } });
    expect(renderCaseReasoning(assess(barred), 'zh')).toContain(
      '依据《行政处罚法》第二十九条，同一个违法行为已被罚款，不再罚款。',
    );
  });
});

describe('properties of a case', () => {
  const amounts = fc.bigInt({ min: 1n, max: 10n ** 15n });
  const stated = fc
    .tuple(amounts, amounts, fc.bigInt({ min: 0n, max: 1000n }))
    .map(([low, width, part]) => ({
      statutory: yuan(`${low}`, `${low + width}`),
      fine: yuan(`${low + (width * part) / 1000n}`),
    }));
  it('adds exactly to 10¹⁵ yuan, whatever the order of the acts, and the trace alone gives the sum again', () => {
    fc.assert(
      fc.property(fc.array(stated, { minLength: 2, maxLength: 4 }), (all) => {
        const acts = all.map((says, index) => act(says, { id: `a${index}` }));
        const assessed = assess(caseOf(acts));
        const sum = all.reduce(
          (total, { fine }) => addFractions(total, fractionOf(fine.max?.value ?? ratio('0'))),
          fraction(0n),
        );
        expect(fineOf(caseOf(acts))).toEqual({
          form: 'point',
          amount: `${ratioOfFraction(sum)}.00`,
        });
        expect(fineOf(caseOf([...acts].reverse()))).toEqual(fineOf(caseOf(acts)));
        const joint = assessed.trace.children.find(({ rule }) => rule === 'discretion.sumFines');
        expect(joint?.output).toBe(`${ratioOfFraction(sum)}–${ratioOfFraction(sum)}`);
      }),
      { numRuns: 40 },
    );
  });
  it('stays in the statutory range unless it is mitigated', () => {
    const circumstances = fc.uniqueArray(
      fc.constantFrom('remedied', 'coerced', 'minorHarm', 'forged', 'graveHarm', 'emergency'),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(stated, circumstances, (says, ids) => {
        const low = says.statutory.min?.value ?? ratio('0');
        const high = says.statutory.max?.value ?? ratio('0');
        const input = caseOf([act(says, { circumstances: ids.map((id) => ({ id })) })], {
          rules: marketCircumstances,
        });
        const outcome = outcomeOf(input);
        const options = outcome.outcome === 'choice' ? outcome.options : [{ id: 'one', outcome }];
        for (const one of options) {
          if (one.outcome?.outcome !== 'sanctions') throw new Error('open');
          const { fine, acts } = one.outcome;
          const ends = fine?.form === 'range' ? fine.interval : undefined;
          const [min, max] = [ends?.min?.value, ends?.max?.value].map((end) =>
            Number(end ?? (fine?.form === 'point' ? fine.amount : 0)),
          );
          const number = (value: Ratio): number => Number(value);
          expect(max).toBeLessThanOrEqual(number(high));
          if (acts[0]?.circumstances?.direction !== 'mitigated')
            expect(min).toBeGreaterThanOrEqual(number(low));
        }
      }),
      { numRuns: 60 },
    );
  });
});
