import * as z from 'zod/mini';
import type { Result } from '../core/index.js';
import {
  basis,
  count,
  date,
  force,
  list,
  money,
  ratio,
  readShape,
  term,
  text,
} from './schema-fields.js';
import type { WeightedBenchmark } from './weighted-benchmark.js';

const end = z.enum(['included', 'excluded']);
const label = z.strictObject({ zh: text, en: z.exactOptional(text) });

const interval = <Value extends z.core.$ZodType>(value: Value) => {
  const bound = z.strictObject({ value, included: z.boolean() });
  return z.strictObject({ words: text, min: z.exactOptional(bound), max: z.exactOptional(bound) });
};
const amounts = interval(money);
const shares = interval(ratio);
const limit = z.strictObject({ value: ratio, words: text });

const penalty = z.strictObject({
  kind: z.enum([
    'warning',
    'publicCriticism',
    'confiscationOfGains',
    'confiscationOfGoods',
    'suspensionOfLicence',
    'downgradeOfQualification',
    'revocationOfLicence',
    'restrictionOfBusiness',
    'suspensionOfBusiness',
    'closure',
    'restrictionOfOccupation',
    'detention',
    'otherByLaw',
  ]),
  label: term,
  force,
  when: z.exactOptional(term),
  approval: z.exactOptional(term),
});

const statute = z.strictObject({
  basis: list(basis),
  text,
  until: z.union([z.literal('open'), date]),
  endedBy: list(basis),
  verifiedThrough: date,
  successor: z.exactOptional(z.strictObject({ basis, interval: amounts, text })),
  penalties: z.exactOptional(list(penalty)),
  orders: z.exactOptional(list(z.strictObject({ label: term, force }))),
});

const statutoryFine = z.discriminatedUnion('form', [
  z.strictObject({ form: z.literal('amount'), interval: amounts }),
  z.strictObject({
    form: z.literal('multiple'),
    base: z.strictObject({ label, atLeast: z.exactOptional(money) }),
    interval: shares,
  }),
]);

const track = z.strictObject({
  id: text,
  label,
  start: ratio,
  printedPage: count,
  statutory: statutoryFine,
  floor: z.exactOptional(limit),
  cap: z.exactOptional(limit),
});

const factor = z.strictObject({
  id: text,
  label,
  unit: z.exactOptional(z.strictObject({ label, whole: z.boolean() })),
  levels: list(
    z.strictObject({
      id: text,
      label,
      weight: ratio,
      printedPage: count,
      band: z.exactOptional(shares),
    }),
  ),
});

/** @internal Its output type is `WeightedBenchmark`; a type test holds the two together. */
export const weightedBenchmarkSchema = z.strictObject({
  family: z.literal('weighted'),
  id: text,
  version: text,
  title: label,
  basis,
  statute,
  lexicon: z.strictObject({
    words: z.strictObject({ 以上: end, 以下: end, 以内: end, 不满: end, 不足: end, 超过: end }),
    basis: list(basis),
  }),
  combination: z.strictObject({
    rule: z.literal('sumTimesMaximum'),
    cap: ratio,
    basis,
    limitBasis: basis,
  }),
  notEstablished: z.strictObject({ level: z.literal('lowest'), basis }),
  tracks: list(track),
  factors: list(factor),
  rounding: z.strictObject({ mode: z.enum(['down', 'up', 'halfUp', 'halfEven']), step: money }),
  validity: z.strictObject({ from: date, until: date, basis }),
  source: z.strictObject({
    pack: text,
    hash: text,
    document: text,
    fileHash: text,
    printedPages: list(count),
    verified: z.boolean(),
  }),
});

/**
 * 解析裁量权基准: reads a weighted benchmark from plain data; the whole shape is checked and unknown keys are errors.
 *
 * Weights are read as decimals, percentages or fractions, exactly; JSON numbers are refused for amounts and weights.
 * Fails: `input.invalid`, `discretion.unknownField`, and the problems of money, ratios and dates, each with its path.
 *
 * @example
 * parseBenchmark(JSON.parse(JSON.stringify(unpermittedWaterDischarge))) // => ok(unpermittedWaterDischarge)
 * parseBenchmark(null).ok // => false
 */
export function parseBenchmark(input: unknown): Result<WeightedBenchmark> {
  return readShape(weightedBenchmarkSchema, input);
}
