import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { collectedSchemas } from '../../src/exchange/collected.schema.js';
import { readCollected } from '../../src/exchange/collected-reader.js';
import type { CollectedKind } from '../../src/exchange/index.js';
import { linePattern } from '../../src/exchange/line-pattern.js';
import { lineTextProblems } from '../../src/exchange/line-text.js';
import { anyCase, bodyOf, itemOf, officerOf, penaltyOf, run, streamOf } from './records.js';

const pattern = linePattern(collectedSchemas.case) as RegExp;

/** The keys of the schema for each act, in their order. */
const orders = collectedSchemas.case.def.options.map(({ def }) => Object.keys(def.shape));
const ORDER: Readonly<Record<string, readonly string[] | undefined>> = Object.fromEntries(
  ['penalty', 'licence', 'compulsion', 'levy', 'inspection'].map((act, at) => [act, orders[at]]),
);

/** The text with the keys in the order of the schema. */
function inOrder(record: object): string {
  const fields = record as Readonly<Record<string, unknown>>;
  const act = fields['act'] === 'requisition' ? 'levy' : String(fields['act']);
  return JSON.stringify(
    Object.fromEntries(
      (ORDER[act] ?? []).flatMap((name) =>
        Object.hasOwn(fields, name) ? [[name, fields[name]]] : [],
      ),
    ),
  );
}

describe('what the pattern matches needs no other look', () => {
  test('a good record in the order of the schema, and no other order', () => {
    const text = inOrder(penaltyOf(1));
    expect(pattern.test(text)).toBe(true);
    const backwards = Object.fromEntries(Object.entries(penaltyOf(1)).reverse());
    expect(pattern.test(JSON.stringify(backwards))).toBe(false);
    expect(pattern.test(text.replace(',', ', '))).toBe(false);
  });

  test('any case record without an escape, but for the last day of February', () => {
    let matched = 0;
    fc.assert(
      fc.property(anyCase, (record) => {
        const text = inOrder(record);
        const expected = !text.includes('\\') && !text.includes('-02-29');
        expect([text, pattern.test(text)]).toEqual([text, expected]);
        matched += expected ? 1 : 0;
      }),
      { numRuns: 300 },
    );
    expect(matched).toBeGreaterThan(100);
  });

  test('however a good line is altered: what still matches is good JSON of the shape, with nothing wrong in its text', () => {
    const pieces = fc.constantFrom(
      ...['"', '\\', '\\"', ',', '{', '}', '[', ']', ':', '0', '9', '-', 'a', ' ', '\u0001', '案'],
      ...['"fine":"1.00",', '"act":"levy",', '"__proto__":"x",', '29', '31', '30', '.00', ',"o1"'],
      ...['"penalties":["fine"],', '\\u0041', '1e400', ',"fine"', 'T24', '\r', '\n'],
    );
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(4), pieces), { minLength: 1, maxLength: 2 });
    let matched = 0;
    fc.assert(
      fc.property(anyCase, changes, (record, edits) => {
        const symbols = [...inOrder(record)];
        for (const [where, removed, piece] of edits)
          symbols.splice(where % symbols.length, removed, piece);
        const text = symbols.join('');
        if (!pattern.test(text)) return;
        let value: unknown;
        try {
          value = JSON.parse(text);
        } catch {
          // JSON.parse has refused it before anybody asks the pattern.
          expect([...text].some((symbol) => symbol < ' ')).toBe(true);
          return;
        }
        matched += 1;
        expect([text, readCollected('case', value).ok]).toEqual([text, true]);
        expect(lineTextProblems(text)).toEqual([]);
        expect(JSON.stringify(value)).toBe(text);
      }),
      { numRuns: 3000 },
    );
    expect(matched).toBeGreaterThan(30);
  });

  test('every date that is sure is in the calendar, and every other day but 29 February is sure', () => {
    const withDate = (date: string): string => inOrder({ ...penaltyOf(1), filedOn: date });
    for (let month = 0; month <= 13; month += 1)
      for (let day = 0; day <= 32; day += 1) {
        const date = `2028-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const last =
          month >= 1 && month <= 12 ? new Date(Date.UTC(2028, month, 0)).getUTCDate() : 0;
        const isSure = day >= 1 && day <= last && date !== '2028-02-29';
        expect([date, pattern.test(withDate(date))]).toEqual([date, isSure]);
      }
  });

  test('lengths: a text of 4,000, a key of 100, a hundred officers, and not one more', () => {
    const matches = (more: object): boolean => pattern.test(inOrder({ ...penaltyOf(1), ...more }));
    expect(matches({ caseName: '案'.repeat(4000) })).toBe(true);
    expect(matches({ caseName: '案'.repeat(4001) })).toBe(false);
    expect(matches({ caseName: '' })).toBe(false);
    expect(matches({ body: 'b'.repeat(100) })).toBe(true);
    expect(matches({ body: 'b'.repeat(101) })).toBe(false);
    expect(matches({ body: '' })).toBe(false);
    expect(matches({ officers: Array(100).fill('o1') })).toBe(true);
    expect(matches({ officers: Array(101).fill('o1') })).toBe(false);
    expect(matches({ officers: [] })).toBe(true);
    expect(matches({ fine: '9999999999999.99' })).toBe(true);
    expect(matches({ fine: '10000000000000.00' })).toBe(false);
    expect(matches({ fine: '01.00' })).toBe(false);
  });

  test('the longest line that can match does not exhaust the engine', () => {
    const item = itemOf('i1', { bodies: Array(10_000).fill('b'.repeat(100)) });
    const ofItem = linePattern(collectedSchemas.item) as RegExp;
    expect(ofItem.test(JSON.stringify(item))).toBe(true);
    expect(ofItem.test(`${JSON.stringify(item).slice(0, -1)},"more":1}`)).toBe(false);
  });

  test('the other kinds have their patterns, but for a correction, whose fields are open', () => {
    const good: Partial<Record<CollectedKind, object>> = {
      body: bodyOf('b1'),
      item: itemOf('i1'),
      officer: officerOf('o1'),
    };
    for (const [kind, record] of Object.entries(good)) {
      const ofKind = linePattern(collectedSchemas[kind as CollectedKind]) as RegExp;
      expect([kind, ofKind.test(JSON.stringify(record))]).toEqual([kind, true]);
      expect(ofKind.test(JSON.stringify({ ...record, sourceSystem: '' }))).toBe(false);
    }
    expect(linePattern(collectedSchemas.disclosure)).toBeInstanceOf(RegExp);
    expect(linePattern(collectedSchemas.withdrawal)).toBeInstanceOf(RegExp);
    expect(linePattern(collectedSchemas.correction)).toBeUndefined();
  });
});

test('records and problems do not depend on the order of the keys', async () => {
  const altered = fc
    .tuple(anyCase, fc.constantFrom('', 'b 1', '2026-02-30', '1.0', 7, null), fc.nat(40))
    .map(([record, value, at]) => {
      const names = Object.keys(record);
      return at < names.length ? { ...record, [names[at] as string]: value } : record;
    });
  const backwards = (record: object): object =>
    Object.fromEntries(Object.entries(record).reverse());
  await fc.assert(
    fc.asyncProperty(
      fc.array(altered, { minLength: 5, maxLength: 20 }),
      fc.boolean(),
      async (records, allowsCodeGeneration) => {
        const read = (lines: readonly object[]) =>
          run('case', streamOf(lines.map((each) => JSON.stringify(each)).join('\n')), {
            allowsCodeGeneration,
          });
        const { report, ...found } = await read(records);
        const turned = await read(records.map(backwards));
        expect({ ...turned.report, bytes: 0 }).toEqual({ ...report, bytes: 0 });
        expect({ records: turned.records, problems: turned.problems }).toEqual(found);
      },
    ),
    { numRuns: 60 },
  );
});

describe('where the pattern would have to guess there is none', () => {
  const tag = z.literal('x');
  test.each<[string, z.ZodMiniType]>([
    ['a number', z.object({ tag, value: z.number() })],
    ['an unknown value', z.object({ tag, value: z.unknown() })],
    ['open keys', z.record(z.string(), z.string())],
    ['no other key allowed or another schema for it', z.strictObject({ tag })],
    ['a first member that may be missing', z.object({ tag: z.optional(tag) })],
    ['no member', z.object({})],
    ['a custom check without a pattern', z.object({ tag, value: z.custom(() => true) })],
    ['a text with two patterns', z.string().check(z.regex(/^a$/), z.regex(/^b$/))],
    ['a text with another check', z.string().check(z.startsWith('a'))],
    ['a choice that needs an escape', z.literal('a"b')],
    ['a choice that is no text', z.literal(1)],
    ['a list without an end', z.array(tag)],
    ['a list that may not be empty', z.array(tag).check(z.minLength(1), z.maxLength(2))],
    [
      'a list with another rule',
      z.array(tag).check(
        z.maxLength(2),
        z.refine(() => true),
      ),
    ],
    [
      'a text with a length and another rule',
      z.string().check(
        z.maxLength(2),
        z.refine(() => true),
      ),
    ],
    ['a rule over the whole object', z.object({ tag }).check(z.refine(() => true))],
    ['a union without objects', z.union([z.literal('a'), z.literal('b')])],
  ])('%s', (_, schema) => {
    expect(linePattern(schema)).toBeUndefined();
  });

  test.each([
    /^.$/,
    /^[^a]$/,
    /^\S$/,
    /^\w$/,
    /^[!-z]$/,
    /^[.-z]$/,
    /^[A-z]$/,
    /^"$/,
    /^\\$/,
    /^[\\]$/,
    /^(?=a)a$/,
    /a/,
    /^a/,
    /^a$/i,
    /^a$/u,
    /^a b$/,
    /^[ -~]$/,
    /^\t$/,
    /^\D$/,
  ])('a text of the pattern %s', (inner) => {
    expect(linePattern(z.object({ tag, value: z.string().check(z.regex(inner)) }))).toBeUndefined();
  });

  test('patterns of letters, digits and a few signs are taken over', () => {
    const made = linePattern(
      z.object({ tag, value: z.string().check(z.regex(/^(a|b)[0-9_]{2}$/)) }),
    );
    expect(made?.test('{"tag":"x","value":"b0_"}')).toBe(true);
    expect(made?.test('{"tag":"x","value":"c00"}')).toBe(false);
  });
});
