import { describe, expect, it } from 'vitest';
import { localDate, money, type Problem, ratio, term } from '../../src/core/index.js';
import {
  checkBenchmark,
  checkRangeBenchmark,
  civilCodeLexicon,
  evaluateRange,
  type FactCondition,
  type NumberExpression,
  type RangeBenchmark,
  type RangeExpression,
  type Tier,
} from '../../src/discretion/index.js';
import { ecologyRangeTable } from '../../src/packs/gd-ecology-2021/index.js';

const gain: NumberExpression = { op: 'fact', fact: 'gain' };
const bound = (value: string, included = true) => ({ value: ratio(value), included });

function within(
  fact: string,
  words: string,
  min?: readonly [string, boolean],
  max?: readonly [string, boolean],
): FactCondition {
  const interval = {
    words,
    ...(min && { min: bound(...min) }),
    ...(max && { max: bound(...max) }),
  };
  return { op: 'within', value: { op: 'fact', fact }, interval };
}

const yuan = (min: string, max: string): RangeExpression => ({
  op: 'interval',
  words: `${min}元以上${max}元以下`,
  min: bound(min),
  max: bound(max),
});

const tier = (id: string, when: FactCondition, range: RangeExpression): Tier => ({
  id,
  label: { zh: id },
  when,
  range,
});

const tiers = (...rows: readonly Tier[]): RangeExpression => ({ op: 'tiers', hit: 'unique', rows });

const light = tier(
  '从轻',
  within('gain', '不足1万元', undefined, ['10000', false]),
  yuan('50000', '65000'),
);
const usual = tier(
  '一般',
  within('gain', '1万元以上不足5万元', ['10000', true], ['50000', false]),
  yuan('65000', '85000'),
);
const heavy = tier('从重', within('gain', '5万元以上', ['50000', true]), yuan('85000', '100000'));

/** A table of ranges without fault. */
const good: RangeBenchmark = {
  family: 'range',
  id: 'made/1',
  version: '2024-01-01',
  title: { zh: '造的表' },
  basis: { law: '造的表' },
  statute: {
    basis: [{ law: '行政处罚法', article: 34 }],
    text: '处五万元以上十万元以下的罚款',
    until: 'open',
    endedBy: [],
    verifiedThrough: localDate('2026-01-01'),
    sanctions: {
      op: 'sanction',
      id: 'fine',
      kind: 'fine',
      label: term('罚款', 'fine'),
      subject: 'unit',
      force: 'shall',
      amount: yuan('50000', '100000'),
    },
  },
  facts: [
    { id: 'gain', label: { zh: '违法所得' }, kind: 'amount' },
    {
      id: 'area',
      label: { zh: '面积' },
      kind: 'quantity',
      unit: { label: { zh: '平方米' }, whole: false },
    },
    {
      id: 'times',
      label: { zh: '次数' },
      kind: 'quantity',
      unit: { label: { zh: '次' }, whole: true },
    },
    {
      id: 'grade',
      label: { zh: '情节' },
      kind: 'option',
      options: [
        { id: 'minor', label: { zh: '轻' } },
        { id: 'usual', label: { zh: '中' } },
        { id: 'grave', label: { zh: '重' } },
      ],
    },
    { id: 'grave', label: { zh: '后果严重' }, kind: 'flag' },
  ],
  placement: [{ sanction: 'fine', range: tiers(light, usual, heavy) }],
  circumstances: [],
  resolve: { policy: 'mainCircumstance', basis: { law: '造的表', article: 1 } },
  order: ['clamp', 'round'],
  clamp: 'statute',
  rounding: { step: money('0.01'), point: 'down' },
  lexicon: civilCodeLexicon,
  validity: {
    from: localDate('2024-01-01'),
    until: localDate('2029-01-01'),
    basis: { law: '造的表', article: 2 },
  },
  source: {
    pack: 'made',
    hash: 'sha256:0',
    document: '造的表',
    fileHash: 'sha256:0',
    printedPages: [1],
    verified: true,
  },
  choices: [],
};

const placed = (range: RangeExpression): RangeBenchmark => ({
  ...good,
  placement: [{ sanction: 'fine', range }],
});

const codes = (benchmark: RangeBenchmark): readonly string[] =>
  checkRangeBenchmark(benchmark).map(({ code }) => code);

function found(benchmark: RangeBenchmark, code: string): Problem {
  const problem = checkRangeBenchmark(benchmark).find((one) => one.code === code);
  if (problem === undefined) throw new Error(`${code} in ${codes(benchmark).join(' ')}`);
  return problem;
}

/** The facts that a witness names, with their ids. */
function factsOf({ params }: Problem): Readonly<Record<string, string | boolean>> {
  const text = String(params['witness']);
  return Object.fromEntries(
    text.split('；').map((one) => {
      const [label, value = ''] = one.split('=');
      const fact = good.facts.find(({ label: { zh } }) => zh === label);
      if (fact === undefined) throw new Error(text);
      if (fact.kind === 'flag') return [fact.id, value === 'true'];
      const option =
        fact.kind === 'option' ? fact.options.find(({ label: { zh } }) => zh === value) : undefined;
      return [fact.id, option?.id ?? value];
    }),
  );
}

/** What the evaluator makes of a witness: it shares nothing with the checker. */
function evaluated(range: RangeExpression, problem: Problem): string {
  const statute = {
    words: '五万元以上十万元以下',
    min: bound('50000'),
    max: bound('100000'),
  };
  const answer = evaluateRange(range, factsOf(problem), { statute });
  if (!answer.ok) return answer.problems.map(({ code }) => code).join();
  if (answer.value.outcome !== 'range') return answer.value.outcome;
  const { min, max } = answer.value.range;
  return `${min?.value}–${max?.value}`;
}

describe('checkRangeBenchmark', () => {
  it('a good table gives nothing', () => {
    expect(checkRangeBenchmark(good)).toEqual([]);
  });

  it('checkBenchmark takes a table of any family, from plain data', () => {
    expect(checkBenchmark(JSON.parse(JSON.stringify(good)))).toEqual([]);
    const unread = { ...good, facts: Number.NaN };
    expect(checkBenchmark(unread).map(({ path }) => path)).toEqual([['facts']]);
  });

  it('a gap between rows: the smallest amount in it, a fen after the last that has a row', () => {
    const range = tiers(
      light,
      tier(
        '一般',
        within('gain', '超过1万元不足5万元', ['10000', false], ['50000', false]),
        usual.range,
      ),
      heavy,
    );
    const gap = found(placed(range), 'discretion.rowGap');
    expect(gap.params['witness']).toBe('违法所得=10000');
    expect(gap.path).toEqual(['placement', 0, 'range', 'rows']);
    expect(evaluated(range, gap)).toBe('discretion.noRow');
  });

  it('a gap of one fen is a gap', () => {
    const range = tiers(
      tier('从轻', within('gain', '9999.98元以下', undefined, ['9999.98', true]), light.range),
      usual,
      heavy,
    );
    expect(found(placed(range), 'discretion.rowGap').params['witness']).toBe('违法所得=9999.99');
  });

  it('no amount lies between 9999.99 and 10000: no gap', () => {
    const range = tiers(
      tier('从轻', within('gain', '9999.99元以下', undefined, ['9999.99', true]), light.range),
      usual,
      heavy,
    );
    expect(codes(placed(range))).toEqual([]);
  });

  it('an overlap at one point', () => {
    const range = tiers(
      light,
      tier(
        '一般',
        within('gain', '1万元以上5万元以下', ['10000', true], ['50000', true]),
        usual.range,
      ),
      heavy,
    );
    const overlap = found(placed(range), 'discretion.rowOverlap');
    expect(overlap.params).toEqual({ first: '一般', second: '从重', witness: '违法所得=50000' });
    expect(overlap.path).toEqual(['placement', 0, 'range', 'rows', 2]);
    expect(evaluated(range, overlap)).toBe('choice');
  });

  it('JM-12: 1平方米 is in 1平方米以下 and in 1平方米以上5平方米以下', () => {
    const range = tiers(
      tier('从轻', within('area', '1平方米以下', undefined, ['1', true]), light.range),
      tier('一般', within('area', '1平方米以上5平方米以下', ['1', true], ['5', true]), usual.range),
      tier('从重', within('area', '超过5平方米', ['5', false]), heavy.range),
    );
    const overlap = found(placed(range), 'discretion.rowOverlap');
    expect(overlap.params['witness']).toBe('面积=1');
    expect(evaluated(range, overlap)).toBe('choice');
  });

  it('JM-11: 1至5 and 6至10 leave a gap for what is measured, none for what is counted', () => {
    const rows = (fact: string): RangeExpression =>
      tiers(
        tier('从轻', within(fact, '1至5', ['1', true], ['5', true]), light.range),
        tier('一般', within(fact, '6至10', ['6', true], ['10', true]), usual.range),
        tier('从重', within(fact, '超过10', ['10', false]), heavy.range),
      );
    expect(codes(placed(rows('times')))).toEqual([]);
    const gap = found(placed(rows('area')), 'discretion.rowGap');
    expect(evaluated(rows('area'), gap)).toBe('discretion.noRow');
  });

  it('a row that no case reaches', () => {
    const range = tiers(
      light,
      usual,
      heavy,
      tier(
        '空',
        within('gain', '超过5万元不足5万元', ['50000', false], ['50000', false]),
        heavy.range,
      ),
    );
    const never = found(placed(range), 'discretion.rowUnreachable');
    expect(never).toMatchObject({
      path: ['placement', 0, 'range', 'rows', 3],
      params: { row: '空' },
    });
  });

  it('of rows where the first counts, one that earlier rows take is not reached', () => {
    const range: RangeExpression = {
      op: 'tiers',
      hit: 'first',
      rows: [tier('其他', { op: 'always' }, light.range), heavy],
    };
    expect(found(placed(range), 'discretion.rowUnreachable').params).toEqual({ row: '从重' });
  });

  it('a range that leaves the statute, above and below', () => {
    for (const [wrong, shown] of [
      [yuan('85000', '100001'), '85000–100001'],
      [yuan('49999', '85000'), '49999–85000'],
    ] as const) {
      const range = tiers(light, usual, { ...heavy, range: wrong });
      const problem = found(placed(range), 'discretion.rangeOutside');
      expect(problem.params).toMatchObject({ range: shown, statute: '50000–100000' });
      expect(problem.path).toEqual(['placement', 0, 'range', 'rows', 2]);
      expect(evaluated(range, problem)).toBe(shown);
    }
  });

  it('a multiple leaves the range only from some base on: the witness is the first such amount', () => {
    const range: RangeExpression = {
      op: 'times',
      by: ratio('3'),
      of: { op: 'point', value: { op: 'greatest', of: [gain, ratio('20000')] } },
    };
    const problem = found(placed(range), 'discretion.rangeOutside');
    expect(problem.params['witness']).toBe('违法所得=33333.34');
    expect(evaluated(range, problem)).toBe('5000001/50–5000001/50');
  });

  it('30% of the range lies inside it; 110% does not', () => {
    const place = (to: string): RangeExpression => ({
      op: 'place',
      scale: 'between',
      from: ratio('0'),
      to: ratio(to),
      of: { op: 'statute' },
    });
    expect(codes(placed(place('30%')))).toEqual([]);
    expect(codes(placed(place('110%')))).toEqual(['discretion.rangeOutside']);
  });

  it('TUR-01, TUR-02: 30万 just below a gain of 10万 and 10万 at it', () => {
    const point = (value: NumberExpression): RangeExpression => ({ op: 'point', value });
    const rows: readonly (readonly [string, string | undefined, RangeExpression])[] = [
      ['0', '25000', point(ratio('150000'))],
      ['25000', '50000', point(ratio('200000'))],
      ['50000', '75000', point(ratio('250000'))],
      ['75000', '100000', point(ratio('300000'))],
      ['100000', '250000', point(gain)],
      ['250000', undefined, { op: 'times', by: ratio('2'), of: point(gain) }],
    ];
    const range = tiers(
      ...rows.map(([min, max, of]) =>
        tier(
          min,
          within('gain', min, [min, true], max === undefined ? undefined : [max, false]),
          of,
        ),
      ),
    );
    const { statute } = good;
    const benchmark: RangeBenchmark = {
      ...placed(range),
      statute: {
        ...statute,
        sanctions: {
          op: 'sanction',
          id: 'fine',
          kind: 'fine',
          label: term('罚款', 'fine'),
          subject: 'unit',
          force: 'shall',
          amount: {
            op: 'regimes',
            branches: [
              {
                words: '违法所得10万元以上的',
                when: within('gain', '10万元以上', ['100000', true]),
                range: {
                  op: 'times',
                  by: gain,
                  of: yuan('1', '5'),
                },
              },
              { words: '不足10万元的', when: { op: 'always' }, range: yuan('100000', '500000') },
            ],
          },
        },
      },
    };
    expect(checkRangeBenchmark(benchmark)).toEqual([
      {
        code: 'discretion.stepBack',
        path: ['placement', 0, 'range'],
        params: {
          sanction: '罚款',
          fact: '违法所得',
          less: '99999.99',
          lessAmount: '300000',
          more: '100000',
          moreAmount: '100000',
          witness: '—',
        },
      },
    ]);
  });

  it('a fine that only falls as a fact grows is no step back', () => {
    const range = tiers({ ...light, range: heavy.range }, usual, { ...heavy, range: light.range });
    expect(codes(placed(range))).toEqual([]);
  });

  it('rows of one option from light to heavy: a lower range after a higher one', () => {
    const is = (option: string): FactCondition => ({
      op: 'isOneOf',
      fact: 'grade',
      options: [option],
    });
    const rows = [
      tier('轻', is('minor'), usual.range),
      tier('中', is('usual'), light.range),
      tier('重', is('grave'), heavy.range),
    ];
    const problem = found(placed(tiers(...rows)), 'discretion.cheaperRow');
    expect(problem).toMatchObject({
      params: { heavier: '中', lighter: '轻' },
      path: ['placement', 0, 'range', 'rows', 1],
    });
  });

  it('a matrix: the one cell that is missing', () => {
    const cell = (grade: string, grave: boolean): Tier =>
      tier(
        `${grade}${grave}`,
        {
          op: 'all',
          of: [
            { op: 'isOneOf', fact: 'grade', options: [grade] },
            grave
              ? { op: 'holds', fact: 'grave' }
              : { op: 'not', of: { op: 'holds', fact: 'grave' } },
          ],
        },
        usual.range,
      );
    const all = ['minor', 'usual', 'grave'].flatMap((grade) => [
      cell(grade, false),
      cell(grade, true),
    ]);
    expect(codes(placed(tiers(...all)))).toEqual([]);
    const range = tiers(...all.filter(({ id }) => id !== 'usualtrue'));
    const gap = found(placed(range), 'discretion.rowGap');
    expect(gap.params['witness']).toBe('情节=中；后果严重=true');
    expect(evaluated(range, gap)).toBe('discretion.noRow');
  });

  it('a gap inside a row is sought only where the row holds', () => {
    const inner = tiers(
      tier('甲', within('area', '1平方米以下', undefined, ['1', true]), yuan('85000', '90000')),
      tier('乙', within('area', '超过2平方米', ['2', false]), yuan('90000', '100000')),
    );
    const range = tiers(light, usual, { ...heavy, range: inner });
    const gap = found(placed(range), 'discretion.rowGap');
    expect(factsOf(gap)).toMatchObject({ gain: '50000' });
    expect(evaluated(range, gap)).toBe('discretion.noRow');
  });

  it('increments per started unit under a cap are checked without end', () => {
    const range: RangeExpression = {
      op: 'cap',
      limit: ratio('100000'),
      of: {
        op: 'point',
        value: {
          op: 'add',
          of: [
            ratio('50000'),
            {
              op: 'multiply',
              of: [
                ratio('10000'),
                { op: 'round', value: { op: 'fact', fact: 'area' }, step: ratio('1'), mode: 'up' },
              ],
            },
          ],
        },
      },
    };
    expect(codes(placed(range))).toEqual([]);
  });

  it('without the cap the increments leave the statute, from the first started unit on that does', () => {
    const range: RangeExpression = {
      op: 'point',
      value: {
        op: 'multiply',
        of: [
          ratio('10000'),
          {
            op: 'greatest',
            of: [
              ratio('5'),
              { op: 'round', value: { op: 'fact', fact: 'area' }, step: ratio('1'), mode: 'up' },
            ],
          },
        ],
      },
    };
    const outside = found(placed(range), 'discretion.rangeOutside');
    expect(outside.params).toMatchObject({ range: '110000–110000', statute: '50000–100000' });
    expect(evaluated(range, outside)).toBe('110000–110000');
    expect(codes(placed(range))).toEqual(['discretion.rangeOutside']);
  });

  it('the statute ends before the table, cites nothing, or an id is used twice', () => {
    const { statute, placement } = good;
    expect(codes({ ...good, statute: { ...statute, until: localDate('2026-08-15') } })).toEqual([
      'discretion.uncited',
      'discretion.statuteEndsFirst',
    ]);
    expect(codes({ ...good, statute: { ...statute, basis: [] } })).toEqual(['discretion.uncited']);
    expect(codes({ ...good, lexicon: { ...civilCodeLexicon, basis: [] } })).toEqual([
      'discretion.uncited',
    ]);
    expect(codes({ ...good, placement: [...placement, ...placement] })).toContain(
      'discretion.duplicateId',
    );
    expect(
      codes({ ...good, validity: { ...good.validity, until: localDate('2024-01-01') } }),
    ).toContain('discretion.validityReversed');
    expect(codes({ ...good, placement: [{ sanction: '没有', range: heavy.range }] })).toContain(
      'discretion.unknownSanction',
    );
  });

  it('a word that the lexicon does not read, and an end against its reading', () => {
    const range = tiers(
      tier('从轻', within('gain', '低于1万元', undefined, ['10000', false]), light.range),
      tier(
        '一般',
        within('gain', '1万元以上5万元以下', ['10000', true], ['50000', false]),
        usual.range,
      ),
      heavy,
    );
    expect(checkRangeBenchmark(placed(range)).map(({ code, params }) => [code, params])).toEqual([
      ['discretion.wordUndeclared', { word: '低于', words: '低于1万元' }],
      ['discretion.endAgainstLexicon', { word: '以下', words: '1万元以上5万元以下' }],
    ]);
  });

  it('a row that sets a kind which the provision does not', () => {
    const { sanctions } = good.statute;
    const benchmark: RangeBenchmark = {
      ...good,
      kinds: [
        {
          id: 'a',
          label: { zh: '一般' },
          when: { op: 'not', of: { op: 'holds', fact: 'grave' } },
          sanctions,
        },
        {
          id: 'b',
          label: { zh: '严重' },
          when: { op: 'holds', fact: 'grave' },
          sanctions: {
            op: 'sanction',
            id: 'detention',
            kind: 'detention',
            label: term('拘留', 'detention'),
            subject: 'individual',
            force: 'shall',
          },
        },
      ],
    };
    expect(checkRangeBenchmark(benchmark)).toEqual([
      {
        code: 'discretion.kindBeyondStatute',
        path: ['kinds', 1, 'sanctions'],
        params: { row: '严重', sanction: '拘留' },
      },
    ]);
  });

  describe('scores', () => {
    const wide: RangeBenchmark = {
      ...good,
      facts: Array.from({ length: 10 }, (_, index) => ({
        id: `f${index}`,
        label: { zh: `因素${index}` },
        kind: 'option',
        options: Array.from({ length: 6 }, (_, level) => ({
          id: `l${level}`,
          label: { zh: `${level}` },
        })),
      })),
    };
    const score = (start: string, top: string): RangeExpression => ({
      op: 'score',
      scale: 'ofMaximum',
      start: ratio(start),
      of: { op: 'statute' },
      weights: wide.facts.map(({ id, label }) => ({
        id,
        label,
        weight: {
          op: 'select',
          rows: Array.from({ length: 6 }, (_, level) => ({
            id: `l${level}`,
            label: { zh: `${level}` },
            when: { op: 'isOneOf', fact: id, options: [`l${level}`] },
            value: level === 5 ? ratio(top) : ratio(`${level}/100`),
          })),
        },
      })),
    });
    const scored = (range: RangeExpression): RangeBenchmark => ({
      ...wide,
      placement: [{ sanction: 'fine', range }],
    });

    it('ten factors of six levels: in far less than a second', () => {
      const before = process.cpuUsage();
      expect(codes(scored(score('50%', '5%')))).toEqual([]);
      expect(process.cpuUsage(before).user / 1e6).toBeLessThan(1);
    });

    it('a start that is too low, weights that pass or miss the maximum', () => {
      expect(codes(scored(score('49%', '5.1%')))).toEqual(['discretion.rangeOutside']);
      expect(codes(scored(score('50%', '6%')))).toEqual([
        'discretion.rangeOutside',
        'discretion.aboveMaximum',
      ]);
      expect(codes(scored(score('50%', '4%')))).toEqual(['discretion.maximumUnreachable']);
    });

    it('a level without a row', () => {
      const range = score('50%', '5%');
      if (range.op !== 'score') throw new Error();
      const [first, ...others] = range.weights;
      if (first === undefined || typeof first.weight === 'string' || first.weight.op !== 'select')
        throw new Error();
      const weight = { ...first.weight, rows: first.weight.rows.filter(({ id }) => id !== 'l2') };
      const gap = found(
        scored({ ...range, weights: [{ ...first, weight }, ...others] }),
        'discretion.rowGap',
      );
      expect(gap.params['witness']).toBe('因素0=2');
    });

    const parityOf = (flags: number): RangeBenchmark => {
      const facts: RangeBenchmark['facts'] = Array.from({ length: flags }, (_, index) => ({
        id: `g${index}`,
        label: { zh: `情形${index}` },
        kind: 'flag',
      }));
      const half: FactCondition = {
        op: 'compare',
        left: { op: 'count', of: facts.map(({ id }) => ({ op: 'holds', fact: id })) },
        sign: '>=',
        right: ratio('5'),
      };
      const rows = [
        tier('甲', { op: 'not', of: half }, light.range),
        tier('乙', half, usual.range),
      ];
      return { ...placed(tiers(...rows)), facts };
    };

    it('a count over ten facts is decided; over sixteen, every combination of them is given up by name', () => {
      expect(codes(parityOf(10))).toEqual([]);
      const open = found(parityOf(16), 'discretion.notDecided');
      expect(open.path).toEqual(['placement', 0, 'range', 'rows']);
    });
  });

  it('§4.21: a capacity of 30 is in two rows of the published table', () => {
    const table = ecologyRangeTable('4.21');
    if (!table.ok) throw new Error();
    expect(
      checkRangeBenchmark(table.value).find(({ code }) => code === 'discretion.rowOverlap')?.params,
    ).toMatchObject({ first: '10万元以上20万元以下', second: '30万元以上40万元以下' });
  });
});
