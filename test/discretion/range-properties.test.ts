import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  fraction,
  fractionOf,
  multiplyFractions,
  ratio,
  ratioOfFraction,
  subtractFractions,
  type TraceNode,
} from '../../src/core/index.js';
import {
  assessDiscretion,
  evaluateRange,
  type RangeAnswer,
  type RangeAssessment,
  type RangeExpression,
} from '../../src/discretion/index.js';
import { dates, tableWith, yuanBetween } from './range-tables.js';

const yuan = fc.bigInt({ min: 1n, max: 10n ** 15n });
const share = fc.integer({ min: 0, max: 100 }).map((percent) => ratio(`${percent}%`));

const rangeIn = (answer: ReturnType<typeof evaluateRange>) => {
  if (!answer.ok || answer.value.outcome !== 'range') throw new Error(JSON.stringify(answer));
  return answer.value;
};

/** Both ends of what a trace shows: `420000`, `[50000, 65000)`. */
const endsOf = (text: unknown): readonly [Fraction, Fraction] => {
  const [low = '', high = low] = String(text)
    .replaceAll(/[[\]()]/g, '')
    .split(', ');
  return [fractionOf(ratio(low)), fractionOf(ratio(high))];
};

/** What a step gives, from its inputs and the outputs of the steps inside, and nothing else. */
function recomputed(node: TraceNode): readonly [Fraction, Fraction] {
  const number = (name: string) => fractionOf(ratio(String(node.inputs[name])));
  const each = (change: (end: Fraction) => Fraction): readonly [Fraction, Fraction] => {
    const [low, high] = endsOf(node.inputs['of']);
    return [change(low), change(high)];
  };
  const least = (a: Fraction, b: Fraction) => (compareFractions(a, b) <= 0 ? a : b);
  switch (node.rule) {
    case 'discretion.range.times':
      return each((end) => multiplyFractions(end, number('by')));
    case 'discretion.range.cap':
      return each((end) => least(end, number('limit')));
    case 'discretion.range.place': {
      const [low, high] = endsOf(node.inputs['of']);
      const at = (position: Fraction) =>
        node.inputs['scale'] === 'ofMaximum'
          ? multiplyFractions(position, high)
          : addFractions(low, multiplyFractions(position, subtractFractions(high, low)));
      return [at(number('from')), at(number('to'))];
    }
    case 'discretion.range.score': {
      const [low, high] = endsOf(node.inputs['of']);
      const sum = node.children
        .filter(({ rule }) => rule === 'discretion.score.weight')
        .reduce(
          (total, { output }) => addFractions(total, fractionOf(ratio(String(output)))),
          number('start'),
        );
      expect(ratioOfFraction(sum)).toBe(ratio(String(node.inputs['sum'])));
      const position = node.inputs['cap'] === undefined ? sum : least(sum, number('cap'));
      const at =
        node.inputs['scale'] === 'ofMaximum'
          ? multiplyFractions(position, high)
          : addFractions(low, multiplyFractions(position, subtractFractions(high, low)));
      return [at, at];
    }
    case 'discretion.range.tiers':
      return recomputed(
        node.children.findLast(({ rule }) => rule.startsWith('discretion.range.')) ?? node,
      );
    default:
      return endsOf(node.output);
  }
}

const expressionOf = (
  low: bigint,
  width: bigint,
  from: string,
  steps: readonly string[],
): RangeExpression => ({
  op: 'cap',
  limit: ratio('1000000000000000'),
  of: {
    op: 'times',
    by: { op: 'greatest', of: [{ op: 'fact', fact: 'base' }, ratio('1')] },
    of: {
      op: 'score',
      scale: 'between',
      start: ratio(from),
      weights: steps.map((weight, index) => ({
        id: `f${index}`,
        label: { zh: `因素${index}` },
        weight: ratio(weight),
      })),
      cap: ratio('1'),
      of: yuanBetween(`${low}`, `${low + width}`),
    },
  },
});

describe('properties of the evaluator', () => {
  it('every number of the trace follows from the trace', () => {
    const walk = (node: TraceNode): void => {
      if (node.rule.startsWith('discretion.range.'))
        expect(recomputed(node)).toEqual(endsOf(node.output));
      for (const child of node.children) walk(child);
    };
    fc.assert(
      fc.property(
        yuan,
        yuan,
        share,
        fc.array(share, { maxLength: 5 }),
        fc.nat(9),
        (low, width, from, weights, base) => {
          const expression = expressionOf(low, width, from, weights);
          walk(rangeIn(evaluateRange(expression, { base: `${base}` })).trace);
        },
      ),
    );
  });

  it('is exact to 10¹⁵ yuan, and inside the statutory range', () => {
    fc.assert(
      fc.property(yuan, yuan, share, share, (low, width, one, other) => {
        const [from, to] = [one, other].sort((a, b) =>
          compareFractions(fractionOf(a), fractionOf(b)),
        );
        if (from === undefined || to === undefined) throw new Error();
        const { range } = rangeIn(
          evaluateRange(
            {
              op: 'place',
              scale: 'between',
              from,
              to,
              of: yuanBetween(`${low}`, `${low + width}`),
            },
            {},
          ),
        );
        const at = (position: string) => {
          const { numerator, denominator } = fractionOf(ratio(position));
          return ratioOfFraction(fraction(low * denominator + numerator * width, denominator));
        };
        expect([range.min?.value, range.max?.value]).toEqual([at(from), at(to)]);
        for (const end of [range.min, range.max]) {
          const value = fractionOf(end?.value ?? ratio('-1'));
          expect(compareFractions(value, fraction(low))).toBeGreaterThanOrEqual(0);
          expect(compareFractions(value, fraction(low + width))).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('times distributes over place; between from 0 to 1 is the range itself; a score on one scale is one on the other', () => {
    const number = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(number, number, share, number, (low, width, position, by) => {
        const of = yuanBetween(`${low}`, `${low + width}`);
        const place = (inside: RangeExpression): RangeExpression => ({
          op: 'place',
          scale: 'between',
          from: position,
          to: position,
          of: inside,
        });
        const times = (inside: RangeExpression): RangeExpression => ({
          op: 'times',
          by: ratio(`${by}`),
          of: inside,
        });
        const lowOf = (expression: RangeExpression) =>
          rangeIn(evaluateRange(expression, {})).range.min;
        expect(lowOf(place(times(of)))).toEqual(lowOf(times(place(of))));
        const whole = rangeIn(
          evaluateRange(
            { op: 'place', scale: 'between', from: ratio('0'), to: ratio('1'), of },
            {},
          ),
        ).range;
        expect([whole.min, whole.max]).toEqual([of.min, of.max]);
        const least = fraction(BigInt(low), BigInt(low + width));
        const guangdong = addFractions(
          least,
          multiplyFractions(fractionOf(position), subtractFractions(fraction(1n), least)),
        );
        const score = (scale: 'between' | 'ofMaximum', start: Fraction): RangeExpression => ({
          op: 'score',
          scale,
          start: ratioOfFraction(start),
          weights: [],
          of,
        });
        expect(lowOf(score('ofMaximum', guangdong))).toEqual(
          lowOf(score('between', fractionOf(position))),
        );
        expect(divideFractions(guangdong, fraction(1n))).toEqual(guangdong);
      }),
    );
  });

  it('a missing fact never gives an amount; where it cannot matter, it is not asked', () => {
    const isSmall = {
      op: 'compare',
      left: { op: 'fact', fact: 'gain' },
      sign: '<',
      right: ratio('10000'),
    } as const;
    const first = { op: 'holds', fact: 'first' } as const;
    const table: RangeExpression = {
      op: 'tiers',
      hit: 'unique',
      rows: [
        {
          id: 'a',
          label: { zh: '轻' },
          when: { op: 'all', of: [isSmall, first] },
          range: { op: 'point', value: ratio('1') },
        },
        {
          id: 'b',
          label: { zh: '重' },
          when: { op: 'not', of: { op: 'all', of: [isSmall, first] } },
          range: { op: 'point', value: ratio('2') },
        },
      ],
    };
    const outcome = (facts: Readonly<Record<string, string | boolean>>): RangeAnswer['outcome'] => {
      const answer = evaluateRange(table, facts);
      if (!answer.ok) throw new Error();
      return answer.value.outcome;
    };
    expect(outcome({})).toBe('needFacts');
    expect(outcome({ gain: '5' })).toBe('needFacts');
    expect(outcome({ gain: '20000' })).toBe('range');
    expect(outcome({ first: false })).toBe('range');
  });
});

describe('properties of the assessment', () => {
  const table = tableWith({
    facts: [
      ...tableWith({}).facts,
      { id: 'gain', label: { zh: '违法所得' }, kind: 'amount' },
      { id: 'first', label: { zh: '初次' }, kind: 'flag' },
    ],
    placement: [
      {
        sanction: 'fine',
        range: {
          op: 'place',
          scale: 'between',
          from: ratio('0'),
          to: {
            op: 'select',
            rows: [
              {
                id: 'first',
                label: { zh: '初次' },
                when: { op: 'holds', fact: 'first' },
                value: ratio('10%'),
              },
              {
                id: 'again',
                label: { zh: '再次' },
                when: { op: 'not', of: { op: 'holds', fact: 'first' } },
                value: ratio('90%'),
              },
            ],
          },
          of: { op: 'times', by: { op: 'fact', fact: 'gain' }, of: { op: 'statute' } },
        },
      },
    ],
    clamp: 'none',
  });
  const facts = { gain: '3', first: true, area: { value: '1', unit: '平方米' } };

  it('does not depend on the order of the facts', () => {
    const order = fc.shuffledSubarray(Object.entries(facts), { minLength: 3, maxLength: 3 });
    const expected = assessDiscretion(table, { facts }, dates);
    expect(expected.ok && expected.value.outcome).toBe('sanctions');
    fc.assert(
      fc.property(order, (entries) => {
        expect(assessDiscretion(table, { facts: Object.fromEntries(entries) }, dates)).toEqual(
          expected,
        );
      }),
    );
  });

  it('gives the same from its receipt', () => {
    const assessed = assessDiscretion(table, { facts }, dates);
    if (!assessed.ok) throw new Error();
    const { inputs } = assessed.value.receipt;
    expect(inputs).toMatchObject({ benchmark: table.id, dates });
    expect(JSON.parse(JSON.stringify(assessed.value))).toEqual(assessed.value);
  });

  it('never gives an amount while a fact that decides it is missing', () => {
    const optional = fc.subarray(['gain', 'first'] as const);
    fc.assert(
      fc.property(optional, (names) => {
        const given = Object.fromEntries(names.map((name) => [name, facts[name]]));
        const assessed = assessDiscretion(table, { facts: given }, dates);
        const outcome: RangeAssessment['outcome'] | false = assessed.ok && assessed.value.outcome;
        expect(outcome).toBe(names.length === 2 ? 'sanctions' : 'needFacts');
      }),
    );
  });
});
