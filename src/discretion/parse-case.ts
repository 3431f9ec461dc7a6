import * as z from 'zod/mini';
import { coreProblem, failed, isFields, ok, type Result, shown } from '../core/index.js';
import type { DiscretionFacts } from './assessment.js';
import type { RangeFacts } from './benchmark.js';
import { caseFactsSchema, openFactFields } from './case-facts.js';
import type { CaseInput, ProvisionVersion } from './case-input.js';
import type { CompiledBenchmark } from './compile.js';
import type { Adjustment } from './expression.js';
import { adjustmentSchema, label, readNested } from './expression-schema.js';
import {
  circumstanceFields,
  otherKinds,
  parseRangeBenchmark,
  parseWeightedBenchmark,
  resolve,
  subject,
  validity,
} from './parse-benchmark.js';

import {
  basis,
  date,
  force,
  list,
  money,
  ratio,
  read,
  readShape,
  term,
  text,
} from './schema-fields.js';
import type { WeightedBenchmark } from './weighted-benchmark.js';

const words = z.string().check(z.maxLength(4000));
const bound = z.strictObject({ value: ratio, included: z.boolean() });
const yuanRange = z.strictObject({
  words,
  min: z.exactOptional(bound),
  max: z.exactOptional(bound),
});

const stated = z.strictObject({
  statutory: yuanRange,
  fine: z.exactOptional(yuanRange),
  others: z.exactOptional(
    list(
      z.strictObject({
        kind: z.enum(['fine', ...otherKinds]),
        force,
        extent: z.exactOptional(yuanRange),
      }),
    ),
  ),
});

/** Plain data never holds a `Map`: what does was compiled by this library. */
const isCompiled = (input: unknown): input is CompiledBenchmark =>
  isFields(input) && input['form'] === 'compiled' && input['factorIndex'] instanceof Map;

/** The facts are read by the table itself, whatever they are. */
const byWeights = z.strictObject({
  benchmark: read(
    (input): Result<WeightedBenchmark | CompiledBenchmark> =>
      isCompiled(input) ? ok(input) : parseWeightedBenchmark(input),
    { type: 'WeightedBenchmark' },
  ),
  facts: z.custom<DiscretionFacts>(() => true, { params: { shape: z.unknown() } }),
});
const byRanges = z.strictObject({
  benchmark: read(parseRangeBenchmark, { type: 'RangeBenchmark' }),
  facts: z.custom<RangeFacts>(() => true, { params: { shape: z.unknown() } }),
});

function readSays(input: unknown): Result<ProvisionVersion['says']> {
  if (input === 'notUnlawful') return ok(input);
  if (!isFields(input)) return failed(coreProblem('input.notObject', { actual: shown(input) }));
  if (!('benchmark' in input)) return readShape(stated, input);
  const { benchmark } = input;
  return isFields(benchmark) && benchmark['family'] === 'range'
    ? readShape(byRanges, input)
    : readShape(byWeights, input);
}

/** An adjustment may nest. */
const adjustments = list(
  read((input: unknown): Result<Adjustment> => readNested(adjustmentSchema, input), {
    shape: adjustmentSchema,
  }),
);

/** 情节规则 as plain data. */
export const circumstanceRulesSchema = z.strictObject({
  circumstances: list(
    z.strictObject({
      ...circumstanceFields,
      how: adjustments,
      howMitigated: z.exactOptional(adjustments),
    }),
  ),
  resolve,
});

const condition = z.strictObject({ id: text, label });

/** 清单 as plain data. */
export const reliefListSchema = z.strictObject({
  id: text,
  title: term,
  items: list(
    z.strictObject({
      id: text,
      violation: label,
      relief: z.enum(['noPenalty', 'lighter', 'mitigated', 'noSurcharge']),
      force,
      mode: z.enum(['all', 'any']),
      conditions: list(condition),
      how: z.exactOptional(adjustments),
      basis,
    }),
  ),
  exclusions: list(z.strictObject({ condition, from: z.enum(['all', 'shall', 'may']), basis })),
  validity,
});

const act = z.strictObject({
  id: text,
  label: z.exactOptional(term),
  facts: z.exactOptional(
    z.strictObject({
      conductEndedOn: z.exactOptional(date),
      discoveredOn: z.exactOptional(date),
      ...openFactFields,
    }),
  ),
  claims: z.exactOptional(list(z.strictObject({ list: reliefListSchema, item: text }))),
  circumstances: z.exactOptional(
    list(
      z.strictObject({
        id: text,
        taken: z.exactOptional(z.enum(['lighten', 'mitigate', 'apply', 'leave'])),
      }),
    ),
  ),
  usedFacts: z.exactOptional(list(text)),
  gains: z.exactOptional(z.strictObject({ gains: money, refundable: money })),
  provisions: list(
    z.strictObject({
      id: text,
      versions: list(
        z.strictObject({
          id: text,
          from: date,
          until: z.union([z.literal('open'), date]),
          says: read(readSays, {
            shape: z.union([z.literal('notUnlawful'), stated, byRanges, byWeights]),
          }),
          basis: list(basis),
        }),
      ),
    }),
  ),
});

/** @internal Its output type is `CaseInput`; a type test holds the two together. */
export const caseInputSchema = z.strictObject({
  facts: caseFactsSchema,
  subject: z.exactOptional(subject),
  rules: z.exactOptional(circumstanceRulesSchema),
  acts: list(act),
  strategy: z.enum(['computed', 'statutory', 'maximum']),
  caps: list(z.strictObject({ of: list(text), limit: money, basis })),
  chosen: z.exactOptional(z.record(z.string(), z.string())),
});

/** A case as plain data: unknown keys are errors, benchmarks and lists are read with it. */
export const readCaseInput = (input: unknown): Result<CaseInput> =>
  readShape(caseInputSchema, input);
