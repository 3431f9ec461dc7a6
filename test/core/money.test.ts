import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMoney,
  clampMoney,
  compareFractions,
  compareMoney,
  coreProblem,
  DefectError,
  type Fraction,
  failed,
  fenOf,
  fraction,
  fractionOf,
  fractionOfMoney,
  type Money,
  maxMoney,
  minMoney,
  money,
  moneyOfFen,
  moneyOfFraction,
  moneyOfWan,
  multiplyFractions,
  multiplyMoney,
  ok,
  parseMoney,
  type Result,
  type RoundingMode,
  ratio,
  ratioOfFraction,
  roundMoney,
  subtractFractions,
  subtractMoney,
  wanOf,
  ZERO_MONEY,
} from '../../src/core/index.js';
import {
  amountOf,
  amounts,
  fens,
  fractions,
  hostileStrings,
  modes,
  notStrings,
  roundings,
} from './arbitraries.js';

const codesOf = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ code }) => code);

const fen = money('0.01');
const largest = '99999999999999999999.99';

describe('parseMoney', () => {
  it.each([
    ['0', '0.00'],
    ['0.1', '0.10'],
    ['0.10', '0.10'],
    ['560000', '560000.00'],
    ['007.5', '7.50'],
    ['00', '0.00'],
    [`${'0'.repeat(50)}1`, '1.00'],
    [largest, largest],
  ])('reads %s', (text, amount) => {
    expect(parseMoney(text)).toEqual(ok(amount));
  });

  it.each([
    ['-1', 'money.negative'],
    ['-0', 'money.negative'],
    ['-0.01', 'money.negative'],
    ['1e5', 'money.malformed'],
    ['0.001', 'money.malformed'],
    ['0.30000000000000004', 'money.malformed'],
    ['-1e5', 'money.malformed'],
    ['100000000000000000000', 'money.tooLarge'],
    ['9'.repeat(1_000_000), 'money.tooLarge'],
  ])('refuses %s with %s', (text, code) => {
    expect(codesOf(parseMoney(text))).toEqual([code]);
  });

  it('refuses the sum of 0.1 and 0.2 as a number, and its digits', () => {
    expect(parseMoney(0.1 + 0.2)).toEqual(
      failed(coreProblem('input.notString', { actual: '0.30000000000000004' })),
    );
    expect(parseMoney('0.30000000000000004')).toEqual(
      failed(coreProblem('money.malformed', { text: '0.30000000000000004' })),
    );
    expect(addMoney(money('0.1'), money('0.2'))).toBe('0.30');
  });

  it.each(notStrings)('refuses what is not a string: %o', (input) => {
    for (const parse of [parseMoney, moneyOfFen, moneyOfWan]) {
      expect(codesOf(parse(input))).toEqual(['input.notString']);
    }
  });

  it('refuses hostile strings, and shows no more than 60 characters of them', () => {
    for (const text of hostileStrings) {
      for (const parse of [parseMoney, moneyOfFen, moneyOfWan]) {
        if (parse === moneyOfFen && /^\d+$/.test(text)) continue;
        const result = parse(text);
        expect(codesOf(result), text.slice(0, 20)).toEqual(['money.malformed']);
        expect(JSON.stringify(result).length).toBeLessThan(500);
      }
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string({ unit: 'binary' }), (input, text) => {
        for (const parse of [parseMoney, moneyOfFen, moneyOfWan]) {
          parse(input);
          parse(text);
        }
      }),
    );
  });

  it('reads what it wrote', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(parseMoney(amount)).toEqual(ok(amount));
      }),
    );
  });
});

describe('money', () => {
  it('is a literal of source code: a mistyped one is a defect', () => {
    expect(money('20000')).toBe('20000.00');
    expect(() => money('1O0')).toThrow(DefectError);
    expect(ZERO_MONEY).toBe('0.00');
  });
});

describe('addition and subtraction', () => {
  it('are exact and inverse', () => {
    fc.assert(
      fc.property(fens, fens, (left, right) => {
        const sum = addMoney(amountOf(left), amountOf(right));
        expect(BigInt(sum.replace('.', ''))).toBe(left + right);
        expect(subtractMoney(sum, amountOf(right))).toEqual(ok(amountOf(left)));
      }),
    );
  });

  it('has a sum for no amount and for many', () => {
    expect(addMoney()).toBe('0.00');
    expect(addMoney(money('0.01'), money('0.02'), money('999.97'))).toBe('1000.00');
  });

  it('refuses a rest below zero, and says which', () => {
    expect(subtractMoney(money('1'), money('1.01'))).toEqual(
      failed(coreProblem('money.negative', { text: '-0.01' })),
    );
    expect(subtractMoney(money('1'), money('1'))).toEqual(ok('0.00'));
  });
});

describe('order', () => {
  it('is by value, not by letters', () => {
    expect(compareMoney(money('9'), money('10'))).toBe(-1);
    expect(compareMoney(money('10'), money('9'))).toBe(1);
    expect(compareMoney(money('10'), money('10.00'))).toBe(0);
  });

  it('agrees with whole fen', () => {
    fc.assert(
      fc.property(fens, fens, (left, right) => {
        const [a, b] = [amountOf(left), amountOf(right)];
        expect(compareMoney(a, b)).toBe(left < right ? -1 : left > right ? 1 : 0);
        expect(minMoney(a, b)).toBe(left <= right ? a : b);
        expect(maxMoney(a, b)).toBe(left >= right ? a : b);
      }),
    );
  });

  it('clamps to bounds that are included, and refuses bounds the wrong way round', () => {
    const bounds = { min: money('10'), max: money('100') };
    expect(clampMoney(money('9.99'), bounds)).toEqual(ok('10.00'));
    expect(clampMoney(money('10'), bounds)).toEqual(ok('10.00'));
    expect(clampMoney(money('55'), bounds)).toEqual(ok('55.00'));
    expect(clampMoney(money('100.01'), bounds)).toEqual(ok('100.00'));
    expect(clampMoney(money('5'), { min: money('5'), max: money('5') })).toEqual(ok('5.00'));
    expect(clampMoney(money('5'), { min: bounds.max, max: bounds.min })).toEqual(
      failed(coreProblem('money.range', { min: '100.00', max: '10.00' })),
    );
  });
});

describe('rounding', () => {
  it.each<readonly [string, RoundingMode, string, string]>([
    ['2.5', 'down', '1', '2.00'],
    ['2.5', 'up', '1', '3.00'],
    ['2.5', 'halfUp', '1', '3.00'],
    ['2.5', 'halfEven', '1', '2.00'],
    ['3.5', 'halfEven', '1', '4.00'],
    ['2.51', 'halfEven', '1', '3.00'],
    ['2.49', 'halfUp', '1', '2.00'],
    ['2.01', 'up', '1', '3.00'],
    ['2', 'up', '1', '2.00'],
    ['1234.56', 'down', '100', '1200.00'],
    ['1250', 'halfUp', '100', '1300.00'],
    ['1250', 'halfEven', '100', '1200.00'],
    ['1350', 'halfEven', '100', '1400.00'],
    ['0.03', 'halfUp', '0.05', '0.05'],
    ['0.02', 'halfUp', '0.05', '0.00'],
    ['0.01', 'up', '10000', '10000.00'],
  ])('%s %s to a multiple of %s is %s', (amount, mode, step, rounded) => {
    expect(roundMoney(money(amount), { mode, step: money(step) })).toEqual(ok(rounded));
  });

  it('multiplies exactly and rounds once', () => {
    const toFen = { mode: 'halfUp', step: fen } as const;
    expect(multiplyMoney(money('1000000'), ratio('56%'), toFen)).toEqual(ok('560000.00'));
    expect(multiplyMoney(money('100'), ratio('1/3'), toFen)).toEqual(ok('33.33'));
    expect(multiplyMoney(money('100'), ratio('2/3'), toFen)).toEqual(ok('66.67'));
    expect(multiplyMoney(money('1.01'), ratio('0.5'), toFen)).toEqual(ok('0.51'));
    expect(multiplyMoney(money('1.01'), ratio('0.5'), { ...toFen, mode: 'halfEven' })).toEqual(
      ok('0.50'),
    );
  });

  it('gives the multiple of the step that its mode asks for', () => {
    fc.assert(
      fc.property(amounts, fractions, roundings, (amount, share, rounding) => {
        const exact = multiplyFractions(fractionOfMoney(amount), share);
        const result = multiplyMoney(amount, ratioOfFraction(share), rounding);
        expect(result).toEqual(moneyOfFraction(exact, rounding));
        if (exact.numerator < 0n) {
          expect(codesOf(result)).toEqual(['money.negative']);
          return;
        }
        if (!result.ok) {
          expect(codesOf(result)).toEqual(['money.tooLarge']);
          return;
        }
        const step = fractionOfMoney(rounding.step);
        const rounded = fractionOfMoney(result.value);
        const steps = fraction(
          rounded.numerator * step.denominator,
          rounded.denominator * step.numerator,
        );
        expect(steps.denominator).toBe(1n);
        const over = subtractFractions(rounded, exact);
        const size = over.numerator < 0n ? { ...over, numerator: -over.numerator } : over;
        const twice = compareFractions(multiplyFractions(size, fraction(2n)), step);
        expect(compareFractions(size, step)).toBe(-1);
        if (rounding.mode === 'down') expect(over.numerator <= 0n).toBe(true);
        else if (rounding.mode === 'up') expect(over.numerator >= 0n).toBe(true);
        else expect(twice).not.toBe(1);
        if (twice === 0 && rounding.mode === 'halfUp') expect(over.numerator > 0n).toBe(true);
        if (twice === 0 && rounding.mode === 'halfEven') expect(steps.numerator % 2n).toBe(0n);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(modes)('meets the exact half in mode %s', (mode) => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), (whole) => {
        const half = fraction(2n * whole + 1n, 2n);
        const up = mode === 'up' || mode === 'halfUp' || (mode === 'halfEven' && whole % 2n === 1n);
        expect(moneyOfFraction(half, { mode, step: money('1') })).toEqual(
          ok(amountOf((up ? whole + 1n : whole) * 100n)),
        );
      }),
    );
  });

  it('refuses a step of zero, what is negative and what is too large', () => {
    const toFen = { mode: 'down', step: fen } as const;
    expect(codesOf(roundMoney(money('1'), { mode: 'down', step: ZERO_MONEY }))).toEqual([
      'money.step',
    ]);
    expect(moneyOfFraction(fraction(-1n, 3n), toFen)).toEqual(
      failed(coreProblem('money.negative', { text: '-1/3' })),
    );
    expect(codesOf(multiplyMoney(money('1'), ratio('-1'), toFen))).toEqual(['money.negative']);
    expect(codesOf(multiplyMoney(money(largest), ratio('2'), toFen))).toEqual(['money.tooLarge']);
    expect(codesOf(multiplyMoney(money(largest), ratio('9'.repeat(80)), toFen))).toEqual([
      'money.tooLarge',
    ]);
  });
});

describe('units', () => {
  it.each([
    ['0.30', '30'],
    ['0', '0'],
    ['20000', '2000000'],
    [largest, '9999999999999999999999'],
  ])('%s yuan are %s fen', (yuan, inFen) => {
    expect(fenOf(money(yuan))).toBe(inFen);
    expect(moneyOfFen(inFen)).toEqual(ok(money(yuan)));
  });

  it.each([
    ['560000', '56'],
    ['12345.67', '1.234567'],
    ['0.01', '0.000001'],
    ['0', '0'],
    [largest, '9999999999999999.999999'],
  ])('%s yuan are %s 万元', (yuan, wan) => {
    expect(wanOf(money(yuan))).toBe(wan);
    expect(moneyOfWan(wan)).toEqual(ok(money(yuan)));
  });

  it('go back and forth without loss', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(moneyOfFen(fenOf(amount))).toEqual(ok(amount));
        expect(moneyOfWan(wanOf(amount))).toEqual(ok(amount));
        expect(moneyOfFraction(fractionOfMoney(amount), { mode: 'down', step: fen })).toEqual(
          ok(amount),
        );
      }),
    );
  });

  it('refuse what is not a whole number of fen, negative or too large', () => {
    expect(codesOf(moneyOfFen('1.5'))).toEqual(['money.malformed']);
    expect(codesOf(moneyOfFen('-30'))).toEqual(['money.negative']);
    expect(codesOf(moneyOfWan('0.0000001'))).toEqual(['money.inexact']);
    expect(moneyOfWan('1.2300000000')).toEqual(ok('12300.00'));
    expect(codesOf(moneyOfWan('-6.5'))).toEqual(['money.negative']);
    expect(codesOf(moneyOfWan('1e4'))).toEqual(['money.malformed']);
    expect(codesOf(moneyOfWan('99999999999999999'))).toEqual(['money.tooLarge']);
  });

  it('are exact as fractions', () => {
    const half: Fraction = fractionOfMoney(money('12.50'));
    expect(half).toEqual({ numerator: 25n, denominator: 2n });
    expect(fractionOf(ratio('25/2'))).toEqual(half);
    const amount: Money = money('0');
    expect(fractionOfMoney(amount)).toEqual({ numerator: 0n, denominator: 1n });
  });
});
