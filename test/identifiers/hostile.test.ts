import { describe, expect, test } from 'vitest';
import * as identifiers from '../../src/identifiers/index.js';

/** Every function of the folder that takes whatever users send. */
const takers = Object.entries(identifiers).filter(([name]) =>
  /^(parse|check|read|normalize|upgrade)[A-Z]/.test(name),
) as unknown as readonly (readonly [string, (input: unknown) => unknown])[];

const MEGABYTE = 1_048_576;
const BAD: Readonly<Record<string, unknown>> = {
  'a number': 440_106_190_001,
  null: null,
  undefined: undefined,
  'an array': ['440106'],
  'an object': { __proto__: null, toString: () => '440106' },
  'a symbol': Symbol('440106'),
  'a function': () => '440106',
  'the empty string': '',
  spaces: '   ',
  emoji: '👮‍♀️👮‍♀️👮‍♀️',
  'a right-to-left mark': '4401\u200F06',
  'a right-to-left override': '\u202E440106190001010012',
  'a lone surrogate': '44010619000101001\uD800',
  '18 lone surrogates': '\uDC00'.repeat(18),
  'a NUL': '440106\u0000',
  'a megabyte of digits': '4'.repeat(MEGABYTE),
  'a megabyte of brackets': '〔'.repeat(MEGABYTE),
  'a megabyte of spaces': ' '.repeat(MEGABYTE),
  'a megabyte of zeros behind a document number': `粤〔2024〕${'0'.repeat(MEGABYTE)}`,
  'an inherited key': '__proto__',
  constructor: 'constructor',
};

interface Found {
  readonly ok?: boolean;
  readonly problems?: readonly unknown[];
  readonly format?: readonly unknown[];
  readonly segments?: readonly unknown[];
}

describe.each(takers)('%s', (name, take) => {
  test.each(Object.entries(BAD))('answers %s with problems', (label, input) => {
    const found = take(input) as Found;
    if (name === 'normalizeIdentifier' && typeof input === 'string') return;
    const problems = found.problems ?? [...(found.format ?? []), ...(found.segments ?? [])];
    expect(problems.length, label).toBeGreaterThan(0);
    expect(JSON.stringify(problems).length).toBeLessThan(8000);
    expect(JSON.parse(JSON.stringify(problems))).toEqual(problems);
  });

  test('takes no longer for ten megabytes than a person notices', () => {
    const long = '４'.repeat(10 * MEGABYTE);
    const before = process.cpuUsage().user;
    take(long);
    expect(process.cpuUsage().user - before).toBeLessThan(200_000);
  });
});

test('positions count from 1 and characters that cannot be seen are named', () => {
  expect(identifiers.checkDivisionCode('4401\u200F6').format).toEqual([
    { code: 'identifiers.character', path: [], params: { position: 5, character: 'U+200F' } },
  ]);
  expect(identifiers.checkDivisionCode('44010\uD800').format).toEqual([
    { code: 'identifiers.character', path: [], params: { position: 6, character: 'U+D800' } },
  ]);
  expect(identifiers.checkDivisionCode('4😀06a').format).toEqual([
    { code: 'identifiers.character', path: [], params: { position: 2, character: '😀' } },
    { code: 'identifiers.character', path: [], params: { position: 6, character: 'a' } },
  ]);
});

test('a wrong length and wrong characters are reported together', () => {
  expect(identifiers.checkSocialCreditCode('9144O').format.map((one) => one.code)).toEqual([
    'identifiers.length',
    'identifiers.character',
  ]);
});

test('problems of numbers of persons never repeat the number', () => {
  const number = '440106190002300011';
  for (const check of [
    identifiers.checkResidentIdentityNumber,
    identifiers.checkHmtResidencePermitNumber,
    identifiers.checkForeignPermanentResidentNumber,
  ]) {
    const told = JSON.stringify(check(number));
    expect(told).not.toContain('1900');
    expect(told).not.toContain('0230');
  }
});

test('every problem code has both sentences', () => {
  for (const [code, sentences] of Object.entries(identifiers.identifierProblems)) {
    expect(code).toMatch(/^identifiers\.[a-zA-Z]+$/);
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((one) => one[1]).sort();
    expect(names(sentences.zh), code).toEqual(names(sentences.en));
  }
});
