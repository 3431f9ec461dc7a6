/* Rules that compare, multiply, divide or round facts: what the checker decides, and that the evaluator says the same. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Problem, ratio } from '../../src/core/index.js';
import {
  checkRangeBenchmark,
  compareBenchmarks,
  evaluateRange,
  type FactCondition,
  type NumberExpression,
  type RangeBenchmark,
  type RangeExpression,
  type Tier,
} from '../../src/discretion/index.js';
import { tableWith, yuanBetween } from './range-tables.js';

const fact = (id: string): NumberExpression => ({ op: 'fact', fact: id });
const product = (...of: readonly NumberExpression[]): NumberExpression => ({ op: 'multiply', of });
const compare = (
  left: NumberExpression,
  sign: '<' | '<=' | '=' | '>=' | '>',
  right: NumberExpression,
): FactCondition => ({ op: 'compare', left, sign, right });

const tier = (id: string, when: FactCondition, range: RangeExpression): Tier => ({
  id,
  label: { zh: id },
  when,
  range,
});
const tiers = (...rows: readonly Tier[]): RangeExpression => ({ op: 'tiers', hit: 'unique', rows });

const yuanOf = (value: NumberExpression): RangeExpression => ({ op: 'point', value });
const low = yuanBetween('50000', '60000');
const middle = yuanBetween('60000', '80000');
const high = yuanBetween('80000', '100000');

const facts: RangeBenchmark['facts'] = [
  { id: 'gain', label: { zh: '违法所得' }, kind: 'amount' },
  { id: 'cost', label: { zh: '成本' }, kind: 'amount' },
  {
    id: 'area',
    label: { zh: '面积' },
    kind: 'quantity',
    unit: { label: { zh: '平方米' }, whole: false },
  },
  {
    id: 'count',
    label: { zh: '件数' },
    kind: 'quantity',
    unit: { label: { zh: '件' }, whole: true },
  },
];

const placed = (range: RangeExpression): RangeBenchmark =>
  tableWith({ facts, placement: [{ sanction: 'fine', range }] });

const problems = (range: RangeExpression): readonly Problem[] =>
  checkRangeBenchmark(placed(range)).filter(({ code }) => code !== 'discretion.uncited');
const codes = (range: RangeExpression): readonly string[] =>
  problems(range).map(({ code }) => code);

function witness(range: RangeExpression, code: string): Readonly<Record<string, string>> {
  const found = problems(range).find((one) => one.code === code);
  if (found === undefined) throw new Error(`${code} in ${codes(range).join(' ')}`);
  return Object.fromEntries(
    String(found.params['witness'])
      .split('；')
      .map((one) => {
        const [label, value = ''] = one.split('=');
        return [facts.find((each) => each.label.zh === label)?.id ?? '', value];
      }),
  );
}

const statute = {
  words: '五万元以上十万元以下',
  min: { value: ratio('50000'), included: true },
  max: { value: ratio('100000'), included: true },
};

function evaluated(range: RangeExpression, given: Readonly<Record<string, string>>): string {
  const answer = evaluateRange(range, given, { statute });
  if (!answer.ok) return answer.problems.map(({ code }) => code).join();
  if (answer.value.outcome !== 'range') return answer.value.outcome;
  const { min, max } = answer.value.range;
  return `${min?.value}–${max?.value}`;
}

describe('a fact compared with another', () => {
  const more = compare(fact('gain'), '>', product(ratio('1000'), fact('area')));

  it('a row and its opposite leave no gap and no overlap', () => {
    expect(codes(tiers(tier('甲', { op: 'not', of: more }, low), tier('乙', more, high)))).toEqual(
      [],
    );
  });

  it('the gap on the line between two rows, at its smallest case', () => {
    const less = compare(fact('gain'), '<', product(ratio('1000'), fact('area')));
    const range = tiers(tier('甲', less, low), tier('乙', more, high));
    const at = witness(range, 'discretion.rowGap');
    expect(at).toEqual({ gain: '0.01', area: '0.00001' });
    expect(evaluated(range, at)).toBe('discretion.noRow');
  });

  it('the overlap on the line', () => {
    const upTo = compare(fact('gain'), '<=', fact('cost'));
    const from = compare(fact('gain'), '>=', fact('cost'));
    const range = tiers(tier('甲', upTo, low), tier('乙', from, high));
    const at = witness(range, 'discretion.rowOverlap');
    expect(at['gain']).toBe(at['cost']);
    expect(evaluated(range, { gain: '0', cost: '0', ...at })).toBe('choice');
  });

  it('amounts move by a fen: no gap lies between two that differ by less', () => {
    const upTo = compare(fact('gain'), '<=', fact('cost'));
    const beyond = compare(fact('gain'), '>=', { op: 'add', of: [fact('cost'), ratio('0.01')] });
    expect(codes(tiers(tier('甲', upTo, low), tier('乙', beyond, high)))).toEqual([]);
    const further = compare(fact('gain'), '>=', { op: 'add', of: [fact('cost'), ratio('0.02')] });
    const range = tiers(tier('甲', upTo, low), tier('乙', further, high));
    const at = witness(range, 'discretion.rowGap');
    expect(at).toEqual({ gain: '0.01', cost: '0' });
    expect(evaluated(range, at)).toBe('discretion.noRow');
  });

  it('a row that contradicts itself through a third fact is not reached', () => {
    const ring: FactCondition = {
      op: 'all',
      of: [
        compare(fact('gain'), '<', fact('cost')),
        compare(fact('cost'), '<', fact('area')),
        compare(fact('area'), '<', fact('gain')),
      ],
    };
    expect(
      codes(tiers(tier('圈', ring, low), tier('其余', { op: 'not', of: ring }, high))),
    ).toEqual(['discretion.rowUnreachable']);
  });

  it('more gain costs less once it passes the cost, wherever the cost lies', () => {
    const band = (words: string, from: string, to?: string): FactCondition => ({
      op: 'within',
      value: fact('gain'),
      interval: {
        words,
        min: { value: ratio(from), included: true },
        ...(to !== undefined && { max: { value: ratio(to), included: false } }),
      },
    });
    const isBelow = compare(fact('gain'), '<', fact('cost'));
    const range = tiers(
      tier('甲', { op: 'all', of: [isBelow, band('不足1万元', '0', '10000')] }, low),
      tier('乙', { op: 'all', of: [isBelow, band('1万元以上', '10000')] }, high),
      tier('丙', { op: 'not', of: isBelow }, middle),
    );
    const found = problems(range);
    expect(found.map(({ code }) => code)).toEqual(['discretion.stepBack', 'discretion.stepBack']);
    const [step] = found;
    expect(step?.params).toMatchObject({ fact: '违法所得', lessAmount: '100000' });
    const cost = /成本=([\d.]+)/.exec(String(step?.params['witness']))?.[1] ?? '';
    const [less, later] = [step?.params['less'], step?.params['more']].map((gain) =>
      evaluated(range, { gain: String(gain), cost }),
    );
    expect([less, later]).toEqual(['80000–100000', '60000–80000']);
  });
});

describe('facts multiplied, divided and rounded', () => {
  it('a price by the piece leaves the statute from some product on', () => {
    const range: RangeExpression = {
      op: 'floor',
      limit: ratio('50000'),
      of: yuanOf(product(fact('gain'), fact('count'))),
    };
    const at = witness(range, 'discretion.rangeOutside');
    const [worth = '', pieces = ''] = [at['gain'], at['count']];
    expect(Number(worth) * Number(pieces)).toBeGreaterThan(100_000);
    expect(Number(worth) * (Number(pieces) - 1)).toBeLessThanOrEqual(100_000);
    expect(evaluated(range, at)).not.toContain('discretion.');
    const capped: RangeExpression = { op: 'cap', limit: ratio('100000'), of: range };
    expect(codes(capped)).toEqual([]);
  });

  it('two thresholds of one product leave a gap between them, and none where they meet', () => {
    const worth = product(fact('gain'), fact('count'));
    const below = compare(worth, '<', ratio('10000'));
    const gapped = tiers(
      tier('甲', below, low),
      tier('乙', compare(worth, '>', ratio('10000')), high),
    );
    const at = witness(gapped, 'discretion.rowGap');
    expect(evaluated(gapped, at)).toBe('discretion.noRow');
    expect(
      codes(tiers(tier('甲', below, low), tier('乙', compare(worth, '>=', ratio('10000')), high))),
    ).toEqual([]);
  });

  it('a ratio of two facts, such as 超标倍数', () => {
    const times: NumberExpression = { op: 'divide', amount: fact('gain'), by: fact('area') };
    const rows = (second: '>' | '>='): RangeExpression =>
      tiers(
        tier('甲', compare(times, '<', ratio('3')), low),
        tier('乙', compare(times, second, ratio('3')), high),
      );
    expect(codes(rows('>='))).toEqual([]);
    const at = witness(rows('>'), 'discretion.rowGap');
    expect(evaluated(rows('>'), at)).toBe('discretion.noRow');
  });

  it('every started unit of a product', () => {
    const started: NumberExpression = {
      op: 'round',
      value: product(fact('area'), fact('count')),
      step: ratio('10'),
      mode: 'up',
    };
    const rows = (from: string): RangeExpression =>
      tiers(
        tier('甲', compare(started, '<=', ratio('30')), low),
        tier('乙', compare(started, '>=', ratio(from)), high),
      );
    expect(codes(rows('40'))).toEqual([]);
    const at = witness(rows('50'), 'discretion.rowGap');
    expect(evaluated(rows('50'), at)).toBe('discretion.noRow');
  });

  it('halves to even are not decided, and say where', () => {
    const range = yuanOf({
      op: 'round',
      value: fact('area'),
      step: ratio('1'),
      mode: 'halfEven',
    });
    expect(problems(range)).toContainEqual(
      expect.objectContaining({
        code: 'discretion.notDecided',
        path: ['placement', 0, 'range'],
      }),
    );
  });
});

describe('a tier moved inside a range', () => {
  const isLarge: FactCondition = {
    op: 'within',
    value: fact('area'),
    interval: { words: '100平方米以上', min: { value: ratio('100'), included: true } },
  };
  const shifted = (by: number, top: RangeExpression): RangeExpression => ({
    op: 'adjust',
    steps: [{ op: 'shiftTier', by }],
    of: tiers(
      tier('轻', { op: 'not', of: isLarge }, low),
      tier('中', isLarge, middle),
      tier('重', { op: 'all', of: [isLarge, { op: 'not', of: isLarge }] }, top),
    ),
  });

  it('is decided by the row it lands on', () => {
    const beyond = yuanBetween('80000', '120000');
    expect(codes(shifted(0, beyond))).toEqual(['discretion.rowUnreachable']);
    const range = shifted(1, beyond);
    expect(codes(range)).toEqual(['discretion.rowUnreachable', 'discretion.rangeOutside']);
    const at = witness(range, 'discretion.rangeOutside');
    expect(at).toEqual({ area: '100' });
    expect(evaluated(range, at)).toBe('80000–120000');
    expect(codes(shifted(9, high))).toEqual(['discretion.rowUnreachable']);
  });
});

describe('heavier rows of one option', () => {
  const is = (option: string): FactCondition => ({
    op: 'isOneOf',
    fact: 'grade',
    options: [option],
  });
  const graded = (range: RangeExpression): RangeBenchmark =>
    tableWith({
      facts: [
        ...facts,
        {
          id: 'grade',
          label: { zh: '情节' },
          kind: 'option',
          options: [
            { id: 'a', label: { zh: '轻' } },
            { id: 'b', label: { zh: '重' } },
          ],
        },
      ],
      placement: [{ sanction: 'fine', range }],
    });

  it('a multiple that stands after a greater multiple is cheaper from the first fen on', () => {
    const rows = tiers(
      tier('轻', is('a'), yuanOf(product(ratio('3'), fact('gain')))),
      tier('重', is('b'), yuanOf(product(ratio('2'), fact('gain')))),
    );
    const found = checkRangeBenchmark(graded(rows)).find(
      ({ code }) => code === 'discretion.cheaperRow',
    );
    expect(found?.params).toEqual({ heavier: '重', lighter: '轻', witness: '违法所得=0.01' });
  });
});

describe('two benchmarks that compare facts', () => {
  it('differ on the line alone, and the witness lies on it', () => {
    const rows = (sign: '>' | '>='): RangeExpression => {
      const when = compare(fact('gain'), sign, fact('cost'));
      return tiers(tier('甲', { op: 'not', of: when }, low), tier('乙', when, high));
    };
    const compared = compareBenchmarks(placed(rows('>')), placed(rows('>=')));
    if (!compared.ok) throw new Error(JSON.stringify(compared.problems));
    expect(compared.value.undecided).toEqual([]);
    expect(compared.value.differences).toEqual([
      {
        sanction: 'fine',
        witness: expect.any(String),
        before: '50000–60000',
        after: '80000–100000',
      },
    ]);
    const [difference] = compared.value.differences;
    const amounts = [...String(difference?.witness).matchAll(/=([\d.]+)/g)].map(
      ([, value]) => value,
    );
    expect(new Set(amounts).size).toBe(1);
  });
});

describe('against the evaluator', () => {
  const whole = fc.integer({ min: 0, max: 6 }).map((value) => ratio(String(value)));
  const side: fc.Arbitrary<NumberExpression> = fc.oneof(
    whole,
    fc.constantFrom(fact('gain'), fact('count')),
    fc.tuple(whole, fc.constantFrom('gain', 'count')).map(([by, id]) => product(by, fact(id))),
    fc
      .tuple(fc.constantFrom('gain', 'count'), whole)
      .map(([id, more]): NumberExpression => ({ op: 'add', of: [fact(id), more] })),
    fc.constant(product(fact('gain'), fact('count'))),
    fc.constant<NumberExpression>({
      op: 'round',
      value: product(ratio('1/2'), fact('gain')),
      step: ratio('1'),
      mode: 'up',
    }),
  );
  const sign = fc.constantFrom('<', '<=', '=', '>=', '>' as const);
  const condition = fc.tuple(side, sign, side).map(([left, by, right]) => compare(left, by, right));
  const cases = Array.from({ length: 9 }, (_, gain) =>
    Array.from({ length: 8 }, (__, count) => ({
      gain: String(gain / 2),
      count: String(count + 1),
    })),
  ).flat();

  it('what it finds is so, and what it clears has no case against it', () => {
    fc.assert(
      fc.property(condition, condition, condition, (first, second, third) => {
        const range = tiers(
          tier('甲', first, low),
          tier('乙', second, middle),
          tier('丙', third, high),
        );
        const found = problems(range);
        const has = (code: string): boolean =>
          found.some((one) => one.code === `discretion.${code}`);
        const answers = cases.map((one) => evaluated(range, one));
        if (has('rowGap'))
          expect(
            evaluated(range, { gain: '0', count: '1', ...witness(range, 'discretion.rowGap') }),
          ).toBe('discretion.noRow');
        if (has('rowOverlap'))
          expect(
            evaluated(range, { gain: '0', count: '1', ...witness(range, 'discretion.rowOverlap') }),
          ).toBe('choice');
        if (has('notDecided')) return;
        if (!has('rowGap')) expect(answers).not.toContain('discretion.noRow');
        if (!has('rowOverlap')) expect(answers).not.toContain('choice');
        for (const problem of found) {
          if (problem.code !== 'discretion.rowUnreachable') continue;
          const at = ['甲', '乙', '丙'].indexOf(String(problem.params['row']));
          const own = ['50000–60000', '60000–80000', '80000–100000'][at];
          expect(answers).not.toContain(own);
        }
      }),
      { numRuns: 4 },
    );
  });

  it('nearly every such table is decided', () => {
    let open = 0;
    fc.assert(
      fc.property(condition, condition, (first, second) => {
        const range = tiers(tier('甲', first, low), tier('乙', second, high));
        if (codes(range).includes('discretion.notDecided')) open += 1;
      }),
      { numRuns: 12, seed: 4 },
    );
    expect(open).toBeLessThanOrEqual(3);
  });
});
