import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { failed, ok } from '../../src/core/index.js';
import { canonicalJson, recordProblem } from '../../src/record/index.js';

const wire = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.string({ unit: 'binary' }), tie('value'), { maxKeys: 5 }),
  ),
})).value;

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe('RFC 8785', () => {
  test('§3.2.2: strings are written as ECMAScript writes them', () => {
    expect(canonicalJson('\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/')).toEqual(
      ok('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'),
    );
  });

  test('§3.2.3: keys stand in the order of their UTF-16 code units', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(canonicalJson(value)).toEqual(
      ok(
        '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
      ),
    );
  });

  test('the text reads back as the same value, and depends on no order of keys', () => {
    fc.assert(
      fc.property(wire, (value) => {
        const text = canonicalJson(value);
        if (!text.ok) throw new Error(JSON.stringify(text.problems));
        expect(JSON.parse(text.value)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toEqual(text);
      }),
    );
  });
});

describe('objects of any number of fields', () => {
  /** The plainest text: each key in the order of `sort`. */
  const byHand = (value: Readonly<Record<string, number>>): string =>
    `{${Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${value[key]}`)
      .join(',')}}`;

  test.each([0, 1, 2, 31, 32, 33, 34, 1001])('%i fields stand in order', (count) => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.integer(), { minKeys: count, maxKeys: count, size: 'max' }),
        (value) => {
          expect(canonicalJson(value)).toEqual(ok(byHand(value)));
        },
      ),
      { numRuns: count > 100 ? 3 : 50 },
    );
  });

  test('a field that stands first in one object and later in another is written alike', () => {
    expect(canonicalJson([{ b: 1 }, { a: 'x', b: 2 }, { '"': { '"': '"' }, b: 'y' }])).toEqual(
      ok('[{"b":1},{"a":"x","b":2},{"\\"":{"\\"":"\\""},"b":"y"}]'),
    );
  });

  test('a field whose name cannot be written is refused each time', () => {
    const answer = canonicalJson([{ '\ud800': 1 }, { '\ud800': 2 }]);
    expect(answer).toMatchObject({
      ok: false,
      problems: [{ code: 'record.loneSurrogate' }, { code: 'record.loneSurrogate' }],
    });
  });
});

test.each([
  [undefined, 'record.notWire', 'undefined'],
  [() => 1, 'record.notWire', undefined],
  [1n, 'record.notWire', '1'],
  [Symbol('x'), 'record.notWire', 'symbol'],
  [new Map(), 'record.notWire', 'object'],
  [new Date(0), 'record.notWire', 'object'],
  [0.1, 'record.notInteger', '0.1'],
  [2 ** 53, 'record.notInteger', '9007199254740992'],
  [Number.NaN, 'record.notInteger', 'NaN'],
])('%s is refused where it stands', (value, code, actual) => {
  const answer = canonicalJson({ list: [1, value] });
  expect(answer).toMatchObject({ ok: false, problems: [{ code, path: ['list', 1] }] });
  if (actual !== undefined && !answer.ok) expect(answer.problems[0]?.params).toEqual({ actual });
});

test('all refusals are reported, in keys too', () => {
  expect(canonicalJson({ a: 0.5, '\ud800': 1, b: '\udc00' })).toEqual(
    failed(
      recordProblem('record.notInteger', { actual: '0.5' }, ['a']),
      recordProblem('record.loneSurrogate', { text: '\ufffd' }, ['b']),
      recordProblem('record.loneSurrogate', { text: '\ufffd' }, ['\ud800']),
    ),
  );
});

test('−0 is 0, as in RFC 8785', () => {
  expect(canonicalJson(-0)).toEqual(ok('0'));
});

test('a key __proto__ is a key', () => {
  expect(canonicalJson(JSON.parse('{"__proto__":{"a":1}}'))).toEqual(ok('{"__proto__":{"a":1}}'));
});

test('depth, cycles and size end in a problem', () => {
  let deep: unknown = 1;
  for (let level = 0; level < 64; level += 1) deep = [deep];
  expect(canonicalJson(deep).ok).toBe(true);
  expect(canonicalJson([deep])).toMatchObject({ problems: [{ code: 'record.tooDeep' }] });
  const cycle: Record<string, unknown> = {};
  cycle['left'] = cycle;
  cycle['right'] = cycle;
  expect(canonicalJson(cycle)).toMatchObject({ problems: [{ code: 'record.tooDeep' }] });
  expect(canonicalJson(new Array(99_999).fill(0)).ok).toBe(true);
  expect(canonicalJson(new Array(1e9))).toEqual(
    failed(recordProblem('record.tooLarge', { limit: 100_000 })),
  );
});

test('any input whatever gives an answer', () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      (value) => {
        expect(typeof canonicalJson(value).ok).toBe('boolean');
      },
    ),
  );
});
