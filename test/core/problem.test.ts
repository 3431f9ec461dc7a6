import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  collect,
  coreProblem,
  coreProblems,
  DefectError,
  describeFrom,
  failed,
  ok,
  problemsOf,
  resultOfSchema,
  shown,
  term,
  under,
} from '../../src/core/index.js';
import { parseCollectedRecord } from '../../src/exchange/index.js';

const negative = coreProblem('money.negative', { text: '-1' }, ['fine']);

describe('problems', () => {
  it('are plain data that JSON keeps', () => {
    expect(negative).toEqual({ code: 'money.negative', path: ['fine'], params: { text: '-1' } });
    expect(JSON.parse(JSON.stringify(negative))).toEqual(negative);
    expect(coreProblem('timeline.empty', { timeline: 'x' }).path).toEqual([]);
    expect(problemsOf({ a: term('甲', 'a') })('a', {})).toEqual({
      code: 'a',
      path: [],
      params: {},
    });
  });

  it('are seen from further out', () => {
    expect(under(3, negative).path).toEqual([3, 'fine']);
    expect(negative.path).toEqual(['fine']);
  });

  it('have a sentence in each language', () => {
    expect(describeFrom(coreProblems, negative, 'zh')).toBe('金额不能为负：-1');
    expect(describeFrom(coreProblems, negative, 'en')).toBe('an amount cannot be negative: -1');
  });

  it('show a parameter as it is, once, and leave the place of a missing one', () => {
    const withPattern = { ...negative, params: { text: '$& {text}' } };
    expect(describeFrom(coreProblems, withPattern, 'en')).toBe(
      'an amount cannot be negative: $& {text}',
    );
    expect(describeFrom(coreProblems, { ...negative, params: {} }, 'zh')).toBe(
      '金额不能为负：{text}',
    );
    const catalog = { x: term('{constructor}', '{toString}') };
    expect(describeFrom(catalog, { code: 'x', path: [], params: {} }, 'en')).toBe('{toString}');
  });

  it('have no sentence under an unknown code or the name of a prototype', () => {
    for (const code of ['nothing', '__proto__', 'constructor', 'toString']) {
      expect(describeFrom(coreProblems, { ...negative, code }, 'zh')).toBeUndefined();
    }
  });

  it('name the same parameters in both languages', () => {
    const names = (sentence: string): readonly string[] =>
      [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
    for (const [code, { zh, en }] of Object.entries(coreProblems)) {
      expect(names(zh), code).toEqual(names(en));
      expect(code).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
    }
  });
});

describe('shown', () => {
  it.each<readonly [unknown, string]>([
    ['abc', 'abc'],
    ['', ''],
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(57)}...`],
    ['a\nb\u0000', 'a\ufffdb\ufffd'],
    ['a\u2028b', 'a\ufffdb'],
    ['\u202eabc', '\ufffdabc'],
    ['\ud83d', '\ufffd'],
    ['😀', '😀'],
    [`${'x'.repeat(56)}😀${'x'.repeat(10)}`, `${'x'.repeat(56)}\ufffd...`],
    [null, 'null'],
    [undefined, 'undefined'],
    [1.5, '1.5'],
    [10n, '10'],
    [true, 'true'],
    [Symbol('secret'), 'symbol'],
    [[1], 'array'],
    [{ toString: () => 'trap' }, 'object'],
    [Object.create(null), 'object'],
  ])('%o as %s', (input, text) => {
    expect(shown(input)).toBe(text);
  });

  it('is short and printable for anything', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.string({ unit: 'binary', maxLength: 200 })),
        (input) => {
          const text = shown(input);
          expect(text.length).toBeLessThanOrEqual(60);
          expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        },
      ),
    );
  });
});

describe('results', () => {
  it('carry a value with its warnings, or all problems', () => {
    expect(ok(1)).toEqual({ ok: true, value: 1, warnings: [] });
    expect(ok(1, [negative]).warnings).toEqual([negative]);
    expect(failed(negative, negative)).toEqual({ ok: false, problems: [negative, negative] });
  });

  it('share no list that a caller could change', () => {
    expect(Object.isFrozen(ok(1).warnings)).toBe(true);
  });

  it('are collected: all values with their warnings under their keys', () => {
    expect(collect({ a: ok(1), b: ok('x', [negative]) })).toEqual(
      ok({ a: 1, b: 'x' }, [{ ...negative, path: ['b', 'fine'] }]),
    );
    expect(collect({})).toEqual(ok({}));
  });

  it('are collected: all problems, and no warning among them', () => {
    expect(
      collect({ a: failed(negative, negative), b: ok(1, [negative]), c: failed(negative) }),
    ).toEqual(failed(under('a', negative), under('a', negative), under('c', negative)));
  });

  it('are collected under the names of prototypes as under any other', () => {
    const collected = collect(
      JSON.parse('{"__proto__":{"ok":true,"value":{"x":1},"warnings":[]}}'),
    );
    expect(collected.ok && Object.keys(collected.value)).toEqual(['__proto__']);
    expect(collected.ok && Object.getPrototypeOf(collected.value)).toBe(Object.prototype);
  });
});

describe('resultOfSchema', () => {
  it('gives the input itself, so that fields of a newer writer stay', () => {
    const input = { known: 1, newer: 2 };
    const result = resultOfSchema({ success: true }, input);
    expect(result.ok && result.value).toBe(input);
  });

  it.each([
    [{ path: ['a', 0], expected: 'string', message: 'Invalid input' }, 'string', ['a', 0]],
    [{ values: ['fine', 1], message: 'Invalid option' }, 'fine | 1', []],
    [{ pattern: '/^x$/', origin: 'string', message: 'Invalid string' }, '/^x$/', []],
    [{ minimum: 1, origin: 'string', message: 'Too small' }, 'length ≥ 1', []],
    [{ maximum: 9, origin: 'array', message: 'Too big' }, 'length ≤ 9', []],
    [{ minimum: 0, origin: 'number', message: 'Too small' }, '≥ 0', []],
    [{ params: { type: 'LocalDate' }, message: 'Invalid input' }, 'LocalDate', []],
    [{ discriminator: 'act', message: 'Invalid input' }, 'act', []],
    [{ message: 'x'.repeat(1000) }, `${'x'.repeat(57)}...`, []],
    [{ path: [Symbol('s')], params: {}, message: 'No' }, 'No', ['Symbol(s)']],
  ])('says of %j what is required: %s', (issue, detail, path) => {
    expect(resultOfSchema({ success: false, error: { issues: [issue, issue] } }, {})).toEqual(
      failed(
        coreProblem('input.invalid', { detail }, path),
        coreProblem('input.invalid', { detail }, path),
      ),
    );
  });

  it.each([
    [{ act: 'penalty', filedOn: '2024-02-30' }, 'filedOn', 'LocalDate'],
    [{ act: 'penalty', officers: 1 }, 'officers', 'array'],
    [{ act: 'penalty', procedure: 'x' }, 'procedure', 'summary | ordinary'],
    [{ act: 'penalty', body: '-' }, 'body', '/^[0-9A-Za-z][0-9A-Za-z._:/-]{0,99}$/'],
    [{ act: 'penalty', caseName: '' }, 'caseName', 'length ≥ 1'],
    [{ act: 'zebra' }, 'act', 'act'],
  ])('says of the collected case %j what is required at %s', (input, at, detail) => {
    const read = parseCollectedRecord({ kind: 'case', ...input });
    expect(read.ok ? [] : read.problems.filter(({ path }) => path.join('.') === at)).toMatchObject([
      { code: 'input.invalid', params: { detail } },
    ]);
  });
});

describe('DefectError', () => {
  it('has its own name', () => {
    const thrown = new DefectError('x');
    expect(thrown).toBeInstanceOf(Error);
    expect(`${thrown}`).toBe('DefectError: x');
  });
});
