import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  caseCodeProblems,
  explainCaseCode,
  fujianMarketCaseCodeScheme,
  parseCaseCode,
  readCaseQr,
  suggestCaseCodes,
  unpackCaseCode,
} from '../../src/case-code/index.js';
import { describeFrom } from '../../src/core/index.js';
import { codesOf } from './values.js';

const code = 'G4401060072026200482179';

test.each([
  null,
  undefined,
  4401060072026200,
  Number.NaN,
  10n,
  true,
  Symbol('x'),
  {},
  [code],
  () => code,
])('%o is no text', (input) => {
  expect(codesOf(parseCaseCode(input))).toEqual(['input.notString']);
  expect(suggestCaseCodes(input)).toEqual([]);
  expect(explainCaseCode(input)).toMatchObject({ segments: [], candidates: [] });
  expect(codesOf(readCaseQr(input, { hosts: [] }))).toEqual(['input.notString']);
  expect(unpackCaseCode(input).ok).toBe(false);
});

test.each([
  ['emoji', 'G440106😀072026200482179', 8, '😀'],
  ['right-to-left mark', 'G440106\u200F072026200482179', 8, 'U+200F'],
  ['lone surrogate', 'G440106\uD83D072026200482179', 8, 'U+D83D'],
  ['zero-width space', 'G440106\u200B072026200482179', 8, 'U+200B'],
  ['Chinese digit', 'G440106〇072026200482179', 8, '〇'],
])('%s is named with its position', (_, text, position, symbol) => {
  const result = parseCaseCode(text);
  expect(result).toMatchObject({
    ok: false,
    problems: [
      {
        code: 'caseCode.symbol',
        path: ['body'],
        params: { position, symbol, allowed: '0-9A-HJ-NP-RTUW-Y' },
      },
    ],
  });
});

test('any text gives a result, its problems have sentences, and nothing that is refused is read', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 })),
      (text) => {
        for (const scheme of [undefined, fujianMarketCaseCodeScheme]) {
          const { result } = explainCaseCode(text, scheme);
          if (result.ok) continue;
          expect(result.problems.length).toBeGreaterThan(0);
          for (const problem of result.problems)
            expect(describeFrom(caseCodeProblems, problem, 'zh')).not.toMatch(/\{\w|undefined/);
        }
      },
    ),
  );
});

/** What is not linear takes minutes for a megabyte, and runs into the time that a test has. */
describe('linear time', () => {
  test.each([
    ['digits', '4'],
    ['spaces', ' '],
    ['dashes', '-'],
    ['emoji', '😀'],
    ['lone surrogates', '\uDC00'],
    ['look-alikes', 'O'],
  ])('1 MB of %s', (_, unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    expect(codesOf(parseCaseCode(text))).toEqual(['caseCode.tooLong']);
    expect(explainCaseCode(text).candidates).toEqual([]);
    expect(codesOf(readCaseQr(text, { hosts: ['x'] }))).toEqual(['caseCode.qrContent']);
  });
  test('spaces around a code do not hide it', () => {
    expect(parseCaseCode(`${' '.repeat(80)}${code}${' '.repeat(80)}`).ok).toBe(true);
  });
});
