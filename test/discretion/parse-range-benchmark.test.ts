import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio } from '../../src/core/index.js';
import {
  evaluateRange,
  type NumberExpression,
  parseBenchmark,
  parseExpression,
  parseRangeBenchmark,
  type RangeExpression,
} from '../../src/discretion/index.js';
import { ecologyRangeSections, ecologyRangeTable } from '../../src/packs/gd-ecology-2021/index.js';
import { tableWith } from './range-tables.js';

const found = (input: unknown) => {
  const parsed = parseBenchmark(input);
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => [code, path.join('/')]);
};
const json = JSON.stringify(tableWith({}));
const withText = (from: string, to: string): unknown => JSON.parse(json.replace(from, to));
const ROW = 'placement/0/range/rows/0';

describe('parseRangeBenchmark', () => {
  it('reads back every table of ranges of the ecology pack from JSON', () => {
    for (const section of ecologyRangeSections) {
      const table = ecologyRangeTable(section);
      if (!table.ok) throw new Error(section);
      expect(parseRangeBenchmark(JSON.parse(JSON.stringify(table.value)))).toEqual({
        ok: true,
        value: table.value,
        warnings: [],
      });
    }
  });

  it.each([
    ['"to":"3/10"', '"to":0.3', 'input.notString', `${ROW}/range/to`],
    ['"to":"3/10"', '"to":"1e-1"', 'ratio.malformed', `${ROW}/range/to`],
    [
      '"to":"3/10"',
      '"to":{"op":"fact","fcat":"x"}',
      'discretion.unknownField',
      `${ROW}/range/to/fcat`,
    ],
    ['"to":"3/10"', '"to":{"op":"add","of":["1",2]}', 'input.notString', `${ROW}/range/to/of/1`],
    ['"op":"place"', '"op":"plaice"', 'input.invalid', `${ROW}/range/op`],
    ['"op":"within"', '"op":"eval"', 'input.invalid', `${ROW}/when/op`],
    [
      '"value":"100"',
      '"value":"100","__proto__":{"x":1}',
      'discretion.unknownField',
      `${ROW}/when/interval/max/__proto__`,
    ],
    ['"kind":"quantity"', '"kind":"number"', 'input.invalid', 'facts/0/kind'],
  ])('points to the row: %s as %s', (from, to, code, path) => {
    expect(found(withText(from, to))).toContainEqual([code, path]);
  });

  it('refuses NaN', () => {
    const rounding = { step: Number.NaN, point: 'down' };
    expect(found({ ...tableWith({}), rounding })).toEqual([['input.notString', 'rounding/step']]);
  });

  it('stops at data that comes back to itself or nests too deep, with the path', () => {
    const cyclic: { op: string; of: unknown } = { op: 'not', of: null };
    cyclic.of = cyclic;
    const table = tableWith({});
    const kinds = [
      { id: 'x', label: { zh: 'x' }, when: cyclic, sanctions: table.statute.sanctions },
    ];
    const problems = found({ ...table, kinds });
    expect(problems[0]?.[0]).toBe('discretion.tooDeep');
    expect(problems[0]?.[1]).toMatch(/^kinds\/0\/when\/of\/of/);
    let deep: unknown = { op: 'statute' };
    for (let level = 0; level < 10_000; level += 1) deep = { op: 'cap', limit: '1', of: deep };
    const parsed = parseExpression(deep);
    expect(parsed.ok || parsed.problems[0]?.code).toBe('discretion.tooDeep');
  });

  it('never throws, wherever junk stands in a table', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(tableWith({}))), fc.anything(), (key, junk) => {
        const parsed = parseRangeBenchmark({ ...tableWith({}), [key]: junk });
        if (!parsed.ok) for (const { path } of parsed.problems) expect(path[0]).toBe(key);
      }),
    );
  });
});

describe('evaluateRange on expressions that nobody parsed', () => {
  const codeOf = (expression: RangeExpression) => {
    const answer = evaluateRange(expression, {});
    return answer.ok ? answer.value.outcome : answer.problems[0]?.code;
  };

  it('stops at a cycle and at 10,000 levels', () => {
    const cyclic: { op: 'cap'; limit: NumberExpression; of: RangeExpression } = {
      op: 'cap',
      limit: ratio('1'),
      of: { op: 'statute' },
    };
    cyclic.of = cyclic;
    expect(codeOf(cyclic)).toBe('discretion.tooDeep');
    let deep: NumberExpression = ratio('1');
    for (let level = 0; level < 10_000; level += 1) deep = { op: 'add', of: [deep] };
    expect(codeOf({ op: 'point', value: deep })).toBe('discretion.tooDeep');
  });

  it('stops at an expression that doubles with every level', () => {
    let value: NumberExpression = ratio('1');
    for (let level = 0; level < 60; level += 1) value = { op: 'greatest', of: [value, value] };
    expect(codeOf({ op: 'point', value })).toBe('discretion.tooLarge');
  });

  it('refuses a negative base, a division by zero, a range the wrong way round and a gap', () => {
    const one = { op: 'point', value: ratio('1') } as const;
    expect(codeOf({ op: 'times', by: ratio('-1'), of: one })).toBe('discretion.negativeBase');
    expect(
      codeOf({ op: 'point', value: { op: 'divide', amount: ratio('1'), by: ratio('0') } }),
    ).toBe('discretion.divisionByZero');
    const end = (value: string) => ({ value: ratio(value), included: true });
    expect(codeOf({ op: 'interval', words: 'x', min: end('2'), max: end('1') })).toBe(
      'discretion.rangeReversed',
    );
    expect(codeOf({ op: 'tiers', hit: 'unique', rows: [] })).toBe('discretion.noRow');
    expect(codeOf({ op: 'statute' })).toBe('discretion.noStatute');
    expect(
      codeOf({
        op: 'place',
        scale: 'between',
        from: ratio('0'),
        to: ratio('1'),
        of: { op: 'interval', words: '以下', max: end('1') },
      }),
    ).toBe('discretion.endMissing');
  });
});
