import * as fc from 'fast-check';
import type { CaseCodeParts } from '../../src/case-code/index.js';

const SYMBOLS = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const digits = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

const place = {
  division: digits(6),
  body: fc
    .string({ unit: fc.constantFrom(...SYMBOLS), minLength: 3, maxLength: 3 })
    .filter((body) => body !== '000'),
  year: fc.integer({ min: 2020, max: 2099 }),
  kind: fc.constantFrom(
    ...([
      'licence',
      'penalty',
      'compulsion',
      'levy',
      'payment',
      'inspection',
      'confirmation',
      'reward',
      'adjudication',
      'other',
    ] as const),
  ),
};

/** Parts that the Guangdong profile can write. */
export const caseCodeParts: fc.Arbitrary<CaseCodeParts> = fc.oneof(
  fc.record({
    profile: fc.constantFrom('issued' as const, 'training' as const),
    ...place,
    serial: fc.integer({ min: 1, max: 999_999 }),
  }),
  fc.record({
    profile: fc.constant('provisional' as const),
    ...place,
    serial: fc.integer({ min: 0, max: 31 ** 6 - 1 }),
  }),
);
