import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addFractions,
  addRatios,
  compareFractions,
  compareRatios,
  coreProblem,
  DefectError,
  decimalOf,
  divideFractions,
  type Fraction,
  failed,
  formatPercent,
  fraction,
  fractionOf,
  multiplyFractions,
  ok,
  parseRatio,
  type Result,
  ratio,
  ratioOfFraction,
  subtractFractions,
} from '../../src/core/index.js';
import { fractions, hostileStrings, notStrings } from './arbitraries.js';

const codesOf = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ code }) => code);
const zero = fraction(0n);
const one = fraction(1n);

describe('parseRatio', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['3', '3'],
    ['0.15', '3/20'],
    ['15%', '3/20'],
    ['12.5%', '1/8'],
    ['0.0%', '0'],
    ['1/3', '1/3'],
    ['2/6', '1/3'],
    ['6/2', '3'],
    ['0/5', '0'],
    ['-1/2', '-1/2'],
    ['-50%', '-1/2'],
    ['007/014', '1/2'],
    ['0.1000', '1/10'],
  ])('reads %s as %s', (text, value) => {
    expect(parseRatio(text)).toEqual(ok(value));
  });

  it.each([
    ['1e-1', 'ratio.malformed'],
    ['1/-3', 'ratio.malformed'],
    ['1/2%', 'ratio.malformed'],
    ['1/2/3', 'ratio.malformed'],
    ['1 / 3', 'ratio.malformed'],
    ['15％', 'ratio.malformed'],
    ['1/0', 'ratio.zeroDenominator'],
    ['0/000', 'ratio.zeroDenominator'],
    ['9'.repeat(81), 'ratio.tooLong'],
    [`0.${'3'.repeat(78)}`, 'ratio.tooLong'],
    ['1'.repeat(1_000_000), 'ratio.tooLong'],
  ])('refuses %s with %s', (text, code) => {
    expect(codesOf(parseRatio(text))).toEqual([code]);
  });

  it.each(notStrings)('refuses what is not a string: %o', (input) => {
    expect(codesOf(parseRatio(input))).toEqual(['input.notString']);
  });

  it('refuses hostile strings', () => {
    for (const text of hostileStrings) {
      const expected = text.length > 80 ? 'ratio.tooLong' : 'ratio.malformed';
      expect(codesOf(parseRatio(text)), text.slice(0, 20)).toEqual([expected]);
    }
    expect(parseRatio('\ud83d')).toEqual(
      failed(coreProblem('ratio.malformed', { text: '\ufffd' })),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string({ unit: 'binary' }), (input, text) => {
        parseRatio(input);
        parseRatio(text);
      }),
    );
  });

  it('reads what it wrote', () => {
    const written = fc.stringMatching(/^-?\d{1,39}(\.\d{1,39}%?|\/[1-9]\d{0,39})?$/);
    fc.assert(
      fc.property(written, (text) => {
        const read = parseRatio(text);
        if (read.ok) expect(parseRatio(read.value)).toEqual(read);
        else expect(codesOf(read)).toEqual(['ratio.tooLong']);
      }),
    );
    fc.assert(
      fc.property(fractions, (value) => {
        expect(parseRatio(ratioOfFraction(value))).toEqual(ok(ratioOfFraction(value)));
        expect(fractionOf(ratioOfFraction(value))).toEqual(value);
      }),
    );
  });

  it('gives for a decimal, a percentage and a fraction of the same value the same ratio', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 9n), (tenThousandths) => {
        const digits = tenThousandths.toString().padStart(5, '0');
        const expected = parseRatio(`${tenThousandths}/10000`);
        expect(parseRatio(`${digits.slice(0, -4)}.${digits.slice(-4)}`)).toEqual(expected);
        expect(parseRatio(`${digits.slice(0, -2)}.${digits.slice(-2)}%`)).toEqual(expected);
      }),
    );
  });
});

describe('ratio', () => {
  it('is a literal of source code: a mistyped one is a defect', () => {
    expect(ratio('56%')).toBe('14/25');
    expect(() => ratio('5 6%')).toThrow(DefectError);
  });

  it('adds and compares exactly', () => {
    expect(addRatios()).toBe('0');
    expect(addRatios(ratio('1/3'), ratio('1/8'), ratio('1/24'))).toBe('1/2');
    expect(addRatios(...Array.from({ length: 10 }, () => ratio('0.1')))).toBe('1');
    expect(compareRatios(ratio('1/3'), ratio('0.3333333333333333'))).toBe(1);
    expect(compareRatios(ratio('-1/2'), ratio('1/3'))).toBe(-1);
    expect(compareRatios(ratio('50%'), ratio('1/2'))).toBe(0);
  });
});

describe('fractions', () => {
  it('are in lowest terms with a positive denominator', () => {
    expect(fraction(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(fraction(0n, -7n)).toEqual({ numerator: 0n, denominator: 1n });
    expect(fraction(5n)).toEqual({ numerator: 5n, denominator: 1n });
    expect(() => fraction(1n, 0n)).toThrow(DefectError);
    expect(() => divideFractions(one, zero)).toThrow(DefectError);
  });

  it('form a field', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(addFractions(a, b)).toEqual(addFractions(b, a));
        expect(addFractions(addFractions(a, b), c)).toEqual(addFractions(a, addFractions(b, c)));
        expect(addFractions(a, zero)).toEqual(a);
        expect(subtractFractions(a, a)).toEqual(zero);
        expect(subtractFractions(addFractions(a, b), b)).toEqual(a);
        expect(multiplyFractions(a, b)).toEqual(multiplyFractions(b, a));
        expect(multiplyFractions(a, one)).toEqual(a);
        expect(multiplyFractions(a, addFractions(b, c))).toEqual(
          addFractions(multiplyFractions(a, b), multiplyFractions(a, c)),
        );
        if (b.numerator !== 0n) expect(multiplyFractions(divideFractions(a, b), b)).toEqual(a);
      }),
    );
  });

  it('are ordered as their difference says', () => {
    const signOf = ({ numerator }: Fraction): number =>
      numerator < 0n ? -1 : numerator > 0n ? 1 : 0;
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(compareFractions(a, b)).toBe(signOf(subtractFractions(a, b)));
        expect(compareFractions(a, a)).toBe(0);
      }),
    );
  });
});

describe('decimal forms', () => {
  it.each([
    [fraction(0n), '0'],
    [fraction(-3n), '-3'],
    [fraction(1n, 8n), '0.125'],
    [fraction(-1n, 8n), '-0.125'],
    [fraction(123n, 100n), '1.23'],
    [fraction(1n, 3n), undefined],
    [fraction(1n, 30n), undefined],
  ])('%o is %s', (value, text) => {
    expect(decimalOf(value)).toBe(text);
  });

  it.each([
    ['0', '0%'],
    ['0.56', '56%'],
    ['1', '100%'],
    ['1/8', '12.5%'],
    ['-1/4', '-25%'],
    ['1/3', '1/3'],
    ['0.0001', '0.01%'],
  ])('%s as a percentage is %s', (value, text) => {
    expect(formatPercent(ratio(value))).toBe(text);
  });

  it('lose nothing', () => {
    fc.assert(
      fc.property(fractions, (value) => {
        const decimal = decimalOf(value);
        if (decimal !== undefined) expect(parseRatio(decimal)).toEqual(ok(ratioOfFraction(value)));
        expect(parseRatio(formatPercent(ratioOfFraction(value)))).toEqual(
          ok(ratioOfFraction(value)),
        );
      }),
    );
  });
});
