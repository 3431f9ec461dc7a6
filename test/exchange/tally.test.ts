import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localDate, moneyOfFen } from '../../src/core/index.js';
import { tally } from '../../src/exchange/tally.js';

const names = Array.from({ length: 40 }, (_, index) => `column ${index % 7}.${index}`);

/** What is added: to a body and a year, one in a column, and fen. */
const entries = fc.array(
  fc.record({
    body: fc.nat(90).map((number) => `body ${number}`),
    year: fc.integer({ min: 2020, max: 2026 }),
    column: fc.nat(names.length - 1),
    fen: fc.oneof(fc.bigInt(0n, 999_999_999_999_999n), fc.constant(0n), fc.constant(1n)),
  }),
  { maxLength: 600, size: 'max' },
);

test('rows, counts and amounts are those of a plain map, however many bodies, years and columns', () => {
  fc.assert(
    fc.property(entries, (added) => {
      const { rowOf, count, pay, rows } = tally(names);
      const plain = new Map<string, { counts: Record<string, number>; fen: bigint }>();
      for (const { body, year, column, fen } of added) {
        const row = rowOf(body, localDate(`${year}-06-01`));
        count(row, column);
        const amount = moneyOfFen(String(fen));
        if (!amount.ok) throw new Error(String(fen));
        pay(row, amount.value);
        const key = `${body} ${year}`;
        const sum = plain.get(key) ?? { counts: {}, fen: 0n };
        const name = names[column] as string;
        sum.counts[name] = (sum.counts[name] ?? 0) + 1;
        sum.fen += fen;
        plain.set(key, sum);
      }
      const found = rows();
      expect(
        new Map(found.map(({ body, year, counts, fen }) => [`${body} ${year}`, { counts, fen }])),
      ).toEqual(plain);
      expect(found.length).toBe(plain.size);
      for (const { counts } of found)
        expect(Object.keys(counts)).toEqual(Object.keys(counts).sort());
    }),
    { numRuns: 60 },
  );
});

test('amounts beyond what a double holds are exact', () => {
  const { rowOf, pay, rows } = tally(names);
  const row = rowOf('b1', localDate('2026-01-01'));
  const largest = moneyOfFen('999999999999999');
  if (!largest.ok) throw new Error('largest');
  for (let time = 0; time < 30_000; time += 1) pay(row, largest.value);
  expect(rows()[0]?.fen).toBe(30_000n * 999_999_999_999_999n);
});
