import fc from 'fast-check';
import {
  type Fraction,
  fraction,
  type LocalDate,
  localDateOfEpochDay,
  type Money,
  money,
  type Rounding,
} from '../../src/core/index.js';

/** Whole fen up to 10^19 yuan, with the small and the round ones often. */
export const fens: fc.Arbitrary<bigint> = fc.oneof(
  fc.bigInt(0n, 10n ** 21n - 1n),
  fc.bigInt(0n, 100_000n),
  fc.tuple(fc.bigInt(1n, 999n), fc.nat(18)).map(([head, zeros]) => head * 10n ** BigInt(zeros)),
);

/** The amount of so many fen, written here and not by the library. */
export function amountOf(fen: bigint): Money {
  const text = fen.toString().padStart(3, '0');
  return money(`${text.slice(0, -2)}.${text.slice(-2)}`);
}

export const amounts: fc.Arbitrary<Money> = fens.map(amountOf);

export const modes = ['down', 'up', 'halfUp', 'halfEven'] as const;

export const roundings: fc.Arbitrary<Rounding> = fc.record({
  mode: fc.constantFrom(...modes),
  step: fc.constantFrom('0.01', '0.05', '0.10', '1', '7', '100', '10000').map(money),
});

export const fractions: fc.Arbitrary<Fraction> = fc
  .tuple(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.bigInt(1n, 10n ** 12n))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

/** Every day of the years 1000 to 9999. */
export const epochDays: fc.Arbitrary<number> = fc.integer({ min: -354_285, max: 2_932_896 });

export const dates: fc.Arbitrary<LocalDate> = epochDays.map(localDateOfEpochDay);

/** What arrives instead of a value: not a string at all. */
export const notStrings: readonly unknown[] = [
  undefined,
  null,
  0,
  0.1 + 0.2,
  Number.NaN,
  20_000n,
  true,
  [],
  ['1'],
  {},
  { toString: (): string => '1' },
  Object.create(null),
  JSON.parse('{"__proto__":{"ok":true}}'),
  Symbol('1'),
  () => '1',
  new Date(0),
];

/** Strings that no parser of this folder may accept. */
export const hostileStrings: readonly string[] = [
  '',
  ' ',
  '\n',
  ' 1',
  '1 ',
  '1\n',
  '１２３',
  '１',
  '٣',
  '1,000',
  '1_000',
  '+1',
  '--1',
  '.5',
  '5.',
  '1e5',
  '1E5',
  '0x10',
  '1n',
  'NaN',
  'Infinity',
  '壹佰元',
  '¥1',
  '😀',
  '1😀',
  '\ud83d',
  '\udc00\ud800',
  '1\u200b',
  '\u202e1',
  '__proto__',
  'constructor',
  'x'.repeat(1_000_000),
  '😀'.repeat(500_000),
];
