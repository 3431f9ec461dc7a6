import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CaseCode,
  type CaseCodeScheme,
  fujianMarketCaseCodeScheme,
  guangdongCaseCodeScheme,
} from '../../src/case-code/index.js';
import { caseCodeSet } from '../../src/exchange/case-code-set.js';

const [serial, check] = guangdongCaseCodeScheme.segments.slice(-2);
if (serial === undefined || check === undefined) throw new Error('segments');
/** A scheme with more before the serial than the table packs, and one whose codes have no serial at their end. */
const long: CaseCodeScheme = {
  ...guangdongCaseCodeScheme,
  segments: [{ ...serial, start: 17, end: 23 }],
};
const without: CaseCodeScheme = {
  ...guangdongCaseCodeScheme,
  segments: [{ ...check, start: 0, end: 23 }],
};

test.each([
  ['guangdong', guangdongCaseCodeScheme, 15],
  ['fujian', fujianMarketCaseCodeScheme, 9],
  ['long prefix', long, 17],
  ['no serial', without, 12],
])('%s: a Set of texts says the same', (_, scheme, prefixLength) => {
  const symbol = fc.constantFrom(...'0123456789AHZ');
  const prefix = fc
    .array(symbol, { minLength: prefixLength, maxLength: prefixLength })
    .map((symbols) => symbols.join(''));
  fc.assert(
    fc.property(
      fc.array(prefix, { minLength: 1, maxLength: 40 }),
      fc.array(fc.tuple(fc.nat(39), fc.oneof(fc.nat(80), fc.nat(31 ** 6 - 1))), {
        maxLength: 3000,
      }),
      (prefixes, parts) => {
        const set = caseCodeSet(scheme);
        const plain = new Set<string>();
        for (const [at, number] of parts) {
          const code =
            `${prefixes[at % prefixes.length]}${String(number).padStart(9, '0')}` as CaseCode;
          const parsed = { code, serial: number };
          expect(set.has(parsed)).toBe(plain.has(code));
          expect(set.add(parsed)).toBe(!plain.has(code));
          plain.add(code);
        }
        expect(set.size()).toBe(plain.size);
      },
    ),
    { numRuns: 25 },
  );
});

test('memory: codes in sequence, and codes that are all alone', () => {
  const dense = caseCodeSet(guangdongCaseCodeScheme);
  for (let body = 100; body < 1100; body += 1)
    for (let number = 1; number <= 100; number += 1)
      dense.add({ code: `G44010${body}20262${number}` as CaseCode, serial: number });
  expect(dense.size()).toBe(100_000);
  expect(dense.bytes()).toBeLessThan(700_000);
  const sparse = caseCodeSet(guangdongCaseCodeScheme);
  for (let number = 0; number < 100_000; number += 1)
    sparse.add({ code: 'P44010600720262' as CaseCode, serial: number * 32 });
  expect(sparse.bytes() / 100_000).toBeLessThan(58);
});
