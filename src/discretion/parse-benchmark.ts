import * as z from 'zod/mini';
import {
  coreProblem,
  failed,
  ok,
  type Problem,
  parseLocalDate,
  parseMoney,
  parseRatio,
  type Result,
  shown,
} from '../core/index.js';
import { discretionProblem } from './problems.js';
import type { WeightedBenchmark } from './weighted-benchmark.js';

/** A field that one of the library's own parsers reads; its problems go through unchanged. */
const read = <T>(parse: (input: unknown) => Result<T>) =>
  z.pipe(
    z.unknown(),
    z.transform((input, context): T => {
      const parsed = parse(input);
      if (parsed.ok) return parsed.value;
      for (const { code, params } of parsed.problems) {
        context.issues.push({ code: 'custom', input, params: { problem: { code, params } } });
      }
      return z.NEVER;
    }),
  );

const text = z.string().check(z.minLength(1), z.maxLength(4000));
const money = read(parseMoney);
const ratio = read(parseRatio);
const date = read(parseLocalDate);
const count = z.int().check(z.minimum(1));
const list = <Item extends z.core.$ZodType>(item: Item) => z.array(item).check(z.maxLength(500));
const end = z.enum(['included', 'excluded']);
const label = z.strictObject({ zh: text, en: z.exactOptional(text) });
const term = z.strictObject({ zh: text, en: text });
const force = z.enum(['shall', 'may']);
const basis = z.strictObject({
  law: text,
  version: z.exactOptional(date),
  article: z.exactOptional(count),
  inserted: z.exactOptional(count),
  paragraph: z.exactOptional(count),
  item: z.exactOptional(count),
  subitem: z.exactOptional(count),
  section: z.exactOptional(text),
});

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
  const parsed = weightedBenchmarkSchema.safeParse(input);
  return parsed.success ? ok(parsed.data) : failed(...parsed.error.issues.flatMap(problemsOfIssue));
}

function problemsOfIssue(issue: z.core.$ZodIssue): readonly Problem[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? key.toString() : key));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      discretionProblem('discretion.unknownField', { field: shown(key) }, [...path, key]),
    );
  }
  const own: Pick<Problem, 'code' | 'params'> | undefined =
    issue.code === 'custom' ? issue.params?.['problem'] : undefined;
  if (own !== undefined) return [{ ...own, path }];
  return [coreProblem('input.invalid', { detail: detailOf(issue) }, path)];
}

function detailOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return shown(issue.values.map(String).join(' | '));
  return issue.code;
}
