import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareRatios,
  fraction,
  ok,
  type Ratio,
  ratio,
  ratioOfFraction,
} from '../../src/core/index.js';
import {
  type Adjustment,
  type CircumstanceGround,
  type CircumstanceRules,
  combineCircumstances,
  type EstablishedCircumstance,
  type WeighedCircumstance,
  type YuanRange,
} from '../../src/discretion/index.js';
import { penaltyLawCircumstances } from '../../src/packs/penalty-law-2021/index.js';

const yuan = (
  min: string,
  max = min,
  ends: readonly [boolean, boolean] = [true, true],
): YuanRange => ({
  words: '',
  min: { value: ratio(min), included: ends[0] },
  max: { value: ratio(max), included: ends[1] },
});

const written = (range: YuanRange | undefined): string =>
  range === undefined
    ? 'none'
    : `${range.min?.included === false ? '(' : '['}${range.min?.value ?? ''},${range.max?.value ?? ''}${range.max?.included === false ? ')' : ']'}`;

const groundOf = (
  statutory: YuanRange,
  placed: YuanRange,
  usedFacts: readonly string[] = [],
): CircumstanceGround => ({
  statutory,
  placed,
  usedFacts,
});

const circumstance = (
  id: string,
  effect: WeighedCircumstance['effect'],
  more: Partial<WeighedCircumstance> = {},
): WeighedCircumstance => ({
  id,
  label: { zh: id },
  effect,
  force: 'shall',
  how: [],
  basis: { law: '某规定', article: 1 },
  ...more,
});

const rulesOf = (
  policy: 'netCount' | 'mainCircumstance' | 'lightest' | 'heaviest' | 'inOrder',
  ...circumstances: readonly WeighedCircumstance[]
): CircumstanceRules => ({
  circumstances,
  resolve: { policy, basis: { law: '某规定', article: 12 } },
});

function combined(
  rules: CircumstanceRules,
  established: readonly (string | EstablishedCircumstance)[],
  ground: CircumstanceGround,
) {
  const result = combineCircumstances(
    rules,
    established.map((one) => (typeof one === 'string' ? { id: one } : one)),
    ground,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return {
    questions: result.value.questions,
    branches: result.value.branches.map(({ direction, range }) => `${direction} ${written(range)}`),
    warnings: result.warnings.map(({ code }) => code),
  };
}

describe('湖南省生态环境保护行政处罚裁量权基准规定 arts 9, 10, 12', () => {
  const statutory = yuan('20000', '200000');
  const share = (by: 'up' | 'down'): readonly Adjustment[] => [
    { op: 'widen', [by]: { op: 'multiply', of: [ratio('20%'), ratio('200000')] } },
  ];
  const hunan = rulesOf(
    'mainCircumstance',
    circumstance('removed', 'lighten', { how: share('down') }),
    circumstance('alert', 'aggravate', { how: share('up') }),
  );
  it('HN-05 heavier: up to 20% of the maximum more', () => {
    expect(combined(hunan, ['alert'], groundOf(statutory, yuan('83000'))).branches).toEqual([
      'heavier [83000,123000]',
    ]);
  });
  it('HN-06 lighter: not below the minimum', () => {
    expect(combined(hunan, ['removed'], groundOf(statutory, yuan('50000'))).branches).toEqual([
      'lighter [20000,50000]',
    ]);
  });
  it('HN-07 a mitigation that its own limit keeps above the minimum says so', () => {
    const mitigating = rulesOf(
      'mainCircumstance',
      circumstance('removed', 'mitigate', { how: share('down') }),
    );
    const answer = combined(mitigating, ['removed'], groundOf(statutory, yuan('83000')));
    expect(answer).toEqual({
      questions: [],
      branches: ['mitigated [43000,83000]'],
      warnings: ['discretion.notBelowMinimum'],
    });
  });
  it('CAS-18 the main circumstance is for a person: both branches', () => {
    expect(combined(hunan, ['removed', 'alert'], groundOf(statutory, yuan('83000')))).toEqual({
      questions: ['mainCircumstance'],
      branches: ['lighter [43000,83000]', 'heavier [83000,123000]'],
      warnings: [],
    });
  });
});

describe('江门市 2020, 2022', () => {
  const statutory = yuan('100000', '1000000');
  it('JM-07 以该档次最高限度处罚', () => {
    const rules = rulesOf(
      'inOrder',
      circumstance('twice', 'aggravate', { how: [{ op: 'pin', to: 'max' }] }),
    );
    expect(
      combined(rules, ['twice'], groundOf(statutory, yuan('150000', '200000'))).branches,
    ).toEqual(['heavier [200000,200000]']);
  });
  const coefficients: CircumstanceRules = {
    circumstances: [
      circumstance('grave', 'aggravate', { coefficient: ratio('3') }),
      circumstance('graver', 'aggravate', { coefficient: ratio('4') }),
      circumstance('slight', 'lighten', { coefficient: ratio('-1') }),
    ],
    resolve: {
      policy: 'sumCoefficients',
      unit: ratio('5%'),
      basis: { law: '江门细则', article: 5 },
    },
  };
  it('JM-09 coefficients of both directions are added first: 3 − 1 = 2, 40 × 1.10', () => {
    expect(
      combined(coefficients, ['slight', 'grave'], groundOf(statutory, yuan('400000'))).branches,
    ).toEqual(['heavier [440000,440000]']);
  });
  it('JM-10 98 × 1.2 stays at the maximum', () => {
    expect(
      combined(coefficients, ['graver'], groundOf(statutory, yuan('980000'))).branches,
    ).toEqual(['heavier [1000000,1000000]']);
  });
});

describe('粤环发〔2021〕7号 第十四条 and decided cases', () => {
  const apology = (share: string, atMost?: string): CircumstanceRules =>
    rulesOf(
      'inOrder',
      circumstance('apology', 'lighten', {
        how: [{ op: 'drop', share: ratio(share), ...(atMost && { atMost: ratio(atMost) }) }],
      }),
    );
  it.each([
    [
      'DEC-01 东莞: 50 % of 42万 is 21万, at most 20万',
      '420000',
      '50%',
      '200000',
      ['200000', '1000000'],
      '220000',
    ],
    ['DEC-02 珠海: 22万 × 50 %', '220000', '50%', undefined, ['100000', '1000000'], '110000'],
    ['DEC-03 惠州: 14万 × 70 %', '140000', '30%', undefined, ['20000', '200000'], '98000'],
    [
      '降低后低于法定最低罚款额的，按最低',
      '150000',
      '50%',
      undefined,
      ['100000', '1000000'],
      '100000',
    ],
  ] as const)('%s', (_name, proposed, share, atMost, [min, max], expected) => {
    expect(
      combined(apology(share, atMost), ['apology'], groundOf(yuan(min, max), yuan(proposed)))
        .branches,
    ).toEqual([`lighter [${expected},${expected}]`]);
  });
});

describe('国市监法规〔2022〕2号 第十条', () => {
  const statutory = yuan('50000', '100000');
  const band = (from: string, to: string): readonly Adjustment[] => [
    {
      op: 'clamp',
      to: {
        op: 'place',
        scale: 'between',
        from: ratio(from),
        to: ratio(to),
        of: { op: 'statute' },
      },
    },
  ];
  const market = rulesOf(
    'mainCircumstance',
    circumstance('remedied', 'lightenOrMitigate', { how: band('0', '30%') }),
    circumstance('repeated', 'aggravate', { force: 'may', how: band('70%', '1') }),
  );
  it('从轻 is the lower 30 %, 减轻 is below the minimum and not zero: which of them is for a person (DEC-06: 20 % of the minimum)', () => {
    const answer = combined(market, ['remedied'], groundOf(statutory, statutory));
    expect(answer).toEqual({
      questions: ['lighterOrMitigated'],
      branches: ['lighter [50000,65000]', 'mitigated (0,50000)'],
      warnings: [],
    });
    expect(
      combined(market, [{ id: 'remedied', taken: 'lighten' }], groundOf(statutory, statutory))
        .branches,
    ).toEqual(['lighter [50000,65000]']);
  });
  it('可以从重 leaves both branches, until the officer says', () => {
    const ground = groundOf(statutory, statutory);
    expect(combined(market, ['repeated'], ground)).toMatchObject({
      questions: ['mayApply'],
      branches: ['heavier [85000,100000]', 'general [50000,100000]'],
    });
    expect(combined(market, [{ id: 'repeated', taken: 'leave' }], ground).branches).toEqual([
      'general [50000,100000]',
    ]);
  });
});

describe('行政处罚法 alone', () => {
  it('no arithmetic: 从轻 anywhere down to the minimum, 减轻 anywhere below it', () => {
    expect(
      combined(
        penaltyLawCircumstances,
        ['remedied', 'coerced'],
        groundOf(yuan('100000', '1000000'), yuan('300000')),
      ).branches,
    ).toEqual(['lighter [100000,300000]', 'mitigated (0,100000)']);
  });
  it('mitigation is not exemption: what leaves nothing is said so', () => {
    const rules = rulesOf(
      'mainCircumstance',
      circumstance('x', 'mitigate', { how: [{ op: 'drop', share: ratio('100%') }] }),
    );
    expect(combined(rules, ['x'], groundOf(yuan('10', '100'), yuan('40')))).toEqual({
      questions: [],
      branches: ['mitigated (0,10)'],
      warnings: ['discretion.mitigatedToZero'],
    });
  });
  it('without a minimum there is nothing to go below', () => {
    const statutory: YuanRange = {
      words: '五万元以下',
      max: { value: ratio('50000'), included: true },
    };
    const answer = combined(
      rulesOf('mainCircumstance', circumstance('x', 'mitigate')),
      ['x'],
      groundOf(statutory, yuan('30000')),
    );
    expect(answer).toEqual({
      questions: [],
      branches: ['mitigated [,30000]'],
      warnings: ['discretion.nothingBelow'],
    });
  });
});

describe('policies', () => {
  const both = [
    circumstance('a', 'lighten'),
    circumstance('b', 'aggravate'),
    circumstance('c', 'aggravate'),
  ];
  const ground = groundOf(yuan('10', '100'), yuan('40'));
  it.each([
    ['netCount', ['a', 'b'], ['general [40,40]']],
    ['netCount', ['a', 'b', 'c'], ['heavier [40,100]']],
    ['lightest', ['a', 'b', 'c'], ['lighter [10,40]']],
    ['heaviest', ['a', 'b'], ['heavier [40,100]']],
  ] as const)('%s of %s', (policy, established, expected) => {
    expect(combined(rulesOf(policy, ...both), established, ground).branches).toEqual(expected);
  });
  it('what the benchmark used already is not counted again', () => {
    const rules = rulesOf('heaviest', circumstance('b', 'aggravate', { consumedBy: ['f6'] }));
    expect(
      combined(rules, ['b'], groundOf(yuan('10', '100'), yuan('40'), ['f6'])).branches,
    ).toEqual(['general [40,40]']);
    expect(
      combined(rules, ['b'], groundOf(yuan('10', '100'), yuan('40'), ['f1'])).branches,
    ).toEqual(['heavier [40,100]']);
  });
  it('may not penalise: a branch without a penalty', () => {
    const rules = rulesOf('heaviest', circumstance('first', 'noPenalty', { force: 'may' }));
    expect(combined(rules, ['first'], ground)).toMatchObject({
      questions: ['mayApply'],
      branches: ['noPenalty none', 'general [40,40]'],
    });
  });
  it('every problem at once, with its place', () => {
    const result = combineCircumstances(
      rulesOf('heaviest', ...both),
      [{ id: 'a', taken: 'leave' }, { id: 'x' }, { id: 'a' }],
      groundOf(yuan('100', '10'), yuan('40')),
    );
    expect(!result.ok && result.problems.map(({ code, path }) => [code, path])).toEqual([
      ['discretion.cannotTake', [0, 'taken']],
      ['discretion.unknownCircumstance', [1, 'id']],
      ['discretion.duplicateCircumstance', [2, 'id']],
      ['discretion.emptyRange', ['statutory']],
    ]);
  });
  it('a step that asks for a fact of the case leaves a question', () => {
    const how: readonly Adjustment[] = [{ op: 'plus', by: { op: 'fact', fact: 'gains' } }];
    const rules = rulesOf('heaviest', circumstance('a', 'aggravate', { how }));
    const result = combineCircumstances(rules, [{ id: 'a' }], ground);
    expect(!result.ok && result.problems[0]?.code).toBe('discretion.unknownQuestion');
    const own = { ...ground, adjust: () => ok(yuan('50')) };
    expect(combined(rules, ['a'], own).branches).toEqual(['heavier [50,50]']);
  });
  it('more open circumstances than can be shown are asked for first', () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      circumstance(`m${index}`, 'lighten', { force: 'may' }),
    );
    const result = combineCircumstances(
      rulesOf('lightest', ...many),
      many.map(({ id }) => ({ id })),
      ground,
    );
    expect(!result.ok && result.problems[0]?.code).toBe('discretion.tooManyBranches');
  });
});

const SCALE = 1_000_000n;
const amounts = fc.bigInt({ min: 1n, max: 10n ** 15n });
const adjustments: fc.Arbitrary<readonly Adjustment[]> = fc.array(
  fc.oneof(
    fc.nat(300).map((by): Adjustment => ({ op: 'times', by: ratio(`${by}%`) })),
    fc.nat(100).map((share): Adjustment => ({ op: 'drop', share: ratio(`${share}%`) })),
    amounts.map((up): Adjustment => ({ op: 'widen', up: ratio(`${up}`), down: ratio(`${up}`) })),
    fc.constantFrom<Adjustment>({ op: 'pin', to: 'min' }, { op: 'pin', to: 'max' }),
  ),
  { maxLength: 3 },
);
const grounds = fc
  .tuple(amounts, amounts, fc.bigInt({ min: 0n, max: SCALE }))
  .map(([low, width, part]) => ({
    min: ratio(`${low}`),
    max: ratio(`${low + width}`),
    placed: ratioOfFraction(fraction(low * SCALE + width * part, SCALE)),
  }));
const arbitraryRules = fc
  .tuple(
    fc.constantFrom('netCount', 'mainCircumstance', 'lightest', 'heaviest', 'inOrder'),
    fc.array(
      fc.tuple(
        fc.constantFrom('lighten', 'mitigate', 'lightenOrMitigate', 'aggravate'),
        fc.constantFrom('shall', 'may'),
        adjustments,
      ),
      { minLength: 1, maxLength: 5 },
    ),
  )
  .map(([policy, list]) =>
    rulesOf(
      policy,
      ...list.map(([effect, force, how], index) =>
        circumstance(`c${index}`, effect, { force, how }),
      ),
    ),
  );

describe('properties', () => {
  const at = (value: Ratio | undefined): Ratio => value ?? ratio('0');
  it('lighter is never below the minimum, mitigated never above what was placed and never zero, heavier never above the maximum', () => {
    fc.assert(
      fc.property(arbitraryRules, grounds, (rules, { min, max, placed }) => {
        const result = combineCircumstances(
          rules,
          rules.circumstances.map(({ id }) => ({ id })),
          groundOf(yuan(min, max), yuan(placed)),
        );
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
        for (const { direction, range } of result.value.branches) {
          if (direction === 'lighter')
            expect(compareRatios(at(range?.min?.value), min)).toBeGreaterThanOrEqual(0);
          if (direction === 'mitigated') {
            expect(compareRatios(at(range?.max?.value), placed)).toBeLessThanOrEqual(0);
            const low = at(range?.min?.value);
            expect(compareRatios(low, ratio('0')) > 0 || range?.min?.included === false).toBe(true);
          }
          expect(compareRatios(at(range?.max?.value), max)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
  it('does not depend on the order in which circumstances are established', () => {
    fc.assert(
      fc.property(arbitraryRules, grounds, (rules, { min, max, placed }) => {
        const established = rules.circumstances.map(({ id }) => ({ id }));
        const ground = groundOf(yuan(min, max), yuan(placed));
        expect(combineCircumstances(rules, [...established].reverse(), ground)).toEqual(
          combineCircumstances(rules, established, ground),
        );
      }),
    );
  });
});
