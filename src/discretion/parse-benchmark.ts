import * as z from 'zod/mini';
import { isFields, type Result } from '../core/index.js';
import type { Benchmark, RangeBenchmark, SanctionTree } from './benchmark.js';
import {
  adjustmentSchema,
  conditionSchema,
  label,
  rangeSchema,
  readNested,
  shares,
} from './expression-schema.js';

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

const interval = <Value extends z.core.$ZodType>(value: Value) => {
  const bound = z.strictObject({ value, included: z.boolean() });
  return z.strictObject({ words: text, min: z.exactOptional(bound), max: z.exactOptional(bound) });
};
const amounts = interval(money);
const limit = z.strictObject({ value: ratio, words: text });

export const otherKinds = [
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
] as const;

const penalty = z.strictObject({
  kind: z.enum(otherKinds),
  label: term,
  force,
  when: z.exactOptional(term),
  approval: z.exactOptional(term),
});

const provision = {
  basis: list(basis),
  text,
  until: z.union([z.literal('open'), date]),
  endedBy: list(basis),
  verifiedThrough: date,
  orders: z.exactOptional(list(z.strictObject({ label: term, force }))),
};

const statute = z.strictObject({
  ...provision,
  successor: z.exactOptional(z.strictObject({ basis, interval: amounts, text })),
  penalties: z.exactOptional(list(penalty)),
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

const lexicon = z.strictObject({
  words: z.strictObject({ 以上: end, 以下: end, 以内: end, 不满: end, 不足: end, 超过: end }),
  basis: list(basis),
});
export const validity = z.strictObject({ from: date, until: date, basis });
const source = z.strictObject({
  pack: text,
  hash: text,
  document: text,
  fileHash: text,
  printedPages: list(count),
  verified: z.boolean(),
});

/** @internal Its output type is `WeightedBenchmark`; a type test holds the two together. */
export const weightedBenchmarkSchema = z.strictObject({
  family: z.literal('weighted'),
  id: text,
  version: text,
  title: label,
  basis,
  statute,
  lexicon,
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
  validity,
  source,
});

export const subject = z.enum(['unit', 'responsiblePerson', 'individual']);

const sanction = z.strictObject({
  op: z.literal('sanction'),
  id: text,
  kind: z.enum(['fine', ...otherKinds]),
  label: term,
  subject,
  force,
  amount: z.exactOptional(rangeSchema),
  days: z.exactOptional(rangeSchema),
  when: z.exactOptional(conditionSchema),
  basis: z.exactOptional(list(basis)),
});

const tree: z.ZodMiniType<SanctionTree> = z.lazy(() => sanctionTreeSchema);

/** @internal Its output type is `SanctionTree`; a type test holds the two together. */
export const sanctionTreeSchema = z.discriminatedUnion('op', [
  sanction,
  z.strictObject({ op: z.enum(['all', 'oneOf']), of: list(tree) }),
  z.strictObject({ op: z.literal('also'), of: tree }),
]);

const factHead = {
  id: text,
  label,
  notEstablished: z.exactOptional(
    z.strictObject({ value: z.union([z.string(), z.boolean()]), basis }),
  ),
};

const fact = z.discriminatedUnion('kind', [
  z.strictObject({ ...factHead, kind: z.literal('amount') }),
  z.strictObject({
    ...factHead,
    kind: z.literal('quantity'),
    unit: z.strictObject({ label, whole: z.boolean() }),
  }),
  z.strictObject({
    ...factHead,
    kind: z.literal('option'),
    options: list(z.strictObject({ id: text, label })),
  }),
  z.strictObject({ ...factHead, kind: z.literal('flag') }),
  z.strictObject({ ...factHead, kind: z.literal('date') }),
]);

/** A circumstance, but for when it is there and whose it is. */
export const circumstanceFields = {
  id: text,
  label,
  effect: z.enum(['noPenalty', 'mitigate', 'lighten', 'lightenOrMitigate', 'general', 'aggravate']),
  force: z.enum(['shall', 'may', 'generallyNot']),
  how: list(adjustmentSchema),
  howMitigated: z.exactOptional(list(adjustmentSchema)),
  coefficient: z.exactOptional(ratio),
  consumedBy: z.exactOptional(list(text)),
  basis,
};

const circumstance = z.strictObject({
  ...circumstanceFields,
  when: conditionSchema,
  source: z.enum(['statutory', 'benchmark', 'officer']),
});

export const resolve = z.discriminatedUnion('policy', [
  z.strictObject({ policy: z.literal('sumCoefficients'), unit: ratio, basis }),
  z.strictObject({
    policy: z.enum(['netCount', 'mainCircumstance', 'lightest', 'heaviest', 'inOrder']),
    basis,
  }),
]);

/** @internal Its output type is `RangeBenchmark`; a type test holds the two together. */
export const rangeBenchmarkSchema = z.strictObject({
  family: z.literal('range'),
  id: text,
  version: text,
  title: label,
  basis,
  statute: z.strictObject({ ...provision, sanctions: tree }),
  facts: list(fact),
  placement: list(z.strictObject({ sanction: text, range: rangeSchema })),
  kinds: z.exactOptional(
    list(
      z.strictObject({
        id: text,
        label,
        when: conditionSchema,
        sanctions: tree,
        basis: z.exactOptional(basis),
      }),
    ),
  ),
  circumstances: list(circumstance),
  resolve,
  order: list(z.enum(['aggravate', 'lighten', 'mitigate', 'clamp', 'round'])),
  clamp: z.enum(['statute', 'tier', 'none']),
  rounding: z.strictObject({
    step: money,
    point: z.enum(['down', 'up', 'halfUp', 'halfEven']),
    basis: z.exactOptional(basis),
  }),
  lexicon,
  validity,
  source,
  choices: list(
    z.strictObject({
      id: text,
      label: term,
      options: list(
        z.strictObject({
          id: text,
          label: term,
          facts: z.record(text, z.union([z.string(), z.boolean()])),
        }),
      ),
      basis,
    }),
  ),
});

/**
 * 解析裁量权基准: reads a benchmark of any family from plain data; the whole shape is checked and unknown keys are errors.
 *
 * Weights and numbers are read as decimals, percentages or fractions, exactly; JSON numbers are refused for them.
 * Fails: `input.invalid`, `discretion.unknownField`, `discretion.tooDeep`, `discretion.tooLarge`, and the problems of money,
 * ratios and dates, each with its path.
 *
 * @example
 * parseBenchmark(JSON.parse(JSON.stringify(unpermittedWaterDischarge))) // => ok(unpermittedWaterDischarge)
 * parseBenchmark(null).ok // => false
 */
export function parseBenchmark(input: unknown): Result<Benchmark> {
  return isFields(input) && input['family'] === 'range'
    ? parseRangeBenchmark(input)
    : parseWeightedBenchmark(input);
}

/**
 * 解析权重累加基准: reads a weighted benchmark, as {@link parseBenchmark}.
 *
 * Fails: as {@link parseBenchmark}.
 *
 * @example
 * parseWeightedBenchmark(JSON.parse(JSON.stringify(unpermittedWaterDischarge))) // => ok(unpermittedWaterDischarge)
 */
export function parseWeightedBenchmark(input: unknown): Result<WeightedBenchmark> {
  return readShape(weightedBenchmarkSchema, input);
}

/**
 * 解析幅度基准: reads a benchmark of ranges, as {@link parseBenchmark}.
 *
 * Fails: as {@link parseBenchmark}.
 *
 * @example
 * const table = ecologyRangeTable('1.3').value
 * parseRangeBenchmark(JSON.parse(JSON.stringify(table))) // => ok(table)
 */
export function parseRangeBenchmark(input: unknown): Result<RangeBenchmark> {
  return readNested(rangeBenchmarkSchema, input);
}
