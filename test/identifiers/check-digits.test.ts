import { mod11_2, mod11_10 } from 'cdigit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  check11And2,
  check11And10,
  check31,
  check731,
  checkOrganisation,
} from '../../src/identifiers/check-digits.js';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

/** GB 32100-2015 as its text says it: weights are powers of 3 modulo 31, the remainder is taken from 31. */
function naive31(text: string): string {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  let weight = 1;
  let sum = 0;
  for (const character of text) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] ?? '';
}

const of31 = fc
  .array(fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'), { minLength: 17, maxLength: 17 })
  .map((all) => all.join(''));

describe('against another implementation', () => {
  test('MOD 11-2 of GB 11643 is that of cdigit', () => {
    fc.assert(fc.property(digits(17), (text) => check11And2(text) === mod11_2.compute(text)));
  });

  test('MOD 11,10 of GS 15-2006 is that of cdigit', () => {
    fc.assert(fc.property(digits(14), (text) => check11And10(text) === mod11_10.compute(text)));
  });

  test('GB 32100 is the sum that the standard describes', () => {
    fc.assert(fc.property(of31, (text) => check31(text) === naive31(text)));
  });
});

describe('worked examples', () => {
  test('GB 11643: 11010519491231002X, 440524188001010014', () => {
    expect(check11And2('11010519491231002')).toBe('X');
    expect(check11And2('44052418800101001')).toBe('4');
  });

  test('GB 32100, remainder 0: the check character is 0, not past the end of the alphabet', () => {
    expect(check31('0'.repeat(17))).toBe('0');
  });

  test('GB 32100: a character outside the alphabet has no check character', () => {
    for (const character of 'IOSVZioé-')
      expect(check31(`9144030071526726${character}`)).toBeUndefined();
  });

  test('GB 11714: 10 is written X, 11 is written 0', () => {
    expect(checkOrganisation('71526726')).toBe('X');
    expect(checkOrganisation('00000000')).toBe('0');
    expect(checkOrganisation('D2143569')).toBe('X');
  });

  test('ICAO Doc 9303: L898902C3 has 6, and a filler counts nothing', () => {
    expect(check731('L898902C3')).toBe('6');
    expect(check731('L898902C3<<<')).toBe('6');
  });
});

describe('errors that people make', () => {
  test('GB 32100 finds every wrong character and every two neighbours swapped', () => {
    fc.assert(
      fc.property(
        of31,
        fc.nat(16),
        fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'),
        (text, at, other) => {
          const right = check31(text);
          const replaced = `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
          if (replaced !== text) expect(check31(replaced)).not.toBe(right);
          const swapped = `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`;
          if (swapped !== text && at < 16) expect(check31(swapped)).not.toBe(right);
        },
      ),
    );
  });
});
