import * as z from 'zod/mini';
import { failed, type Problem, type Result } from '../core/index.js';
import { DEEPEST, MOST_STEPS } from './evaluate-number.js';
import type { FactCondition, NumberExpression, RangeExpression } from './expression.js';
import { discretionProblem } from './problems.js';
import { basis, count, list, ratio, readShape, text, written } from './schema-fields.js';

/** As printed. */
export const label = z.strictObject({ zh: text, en: z.exactOptional(text) });
/** An interval of ratios, with the words of the text. */
export const shares = z.strictObject({
  words: text,
  min: z.exactOptional(z.strictObject({ value: ratio, included: z.boolean() })),
  max: z.exactOptional(z.strictObject({ value: ratio, included: z.boolean() })),
});
const mode = z.enum(['down', 'up', 'halfUp', 'halfEven']);

const number: z.ZodMiniType<NumberExpression> = z.lazy(() => numberSchema);
const condition: z.ZodMiniType<FactCondition> = z.lazy(() => conditionSchema);
const range: z.ZodMiniType<RangeExpression> = z.lazy(() => rangeSchema);

/** @internal Its output type is `NumberOperation`; a type test holds the two together. */
export const numberOperationSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('fact'), fact: text }),
  z.strictObject({ op: z.literal('result'), sanction: text, end: z.enum(['min', 'max']) }),
  z.strictObject({ op: z.literal('add'), of: list(number) }),
  z.strictObject({ op: z.literal('multiply'), of: list(number) }),
  z.strictObject({ op: z.literal('subtract'), from: number, amount: number }),
  z.strictObject({ op: z.literal('divide'), amount: number, by: number }),
  z.strictObject({ op: z.literal('greatest'), of: list(number) }),
  z.strictObject({ op: z.literal('least'), of: list(number) }),
  z.strictObject({ op: z.literal('round'), value: number, step: number, mode }),
  z.strictObject({ op: z.literal('count'), of: list(condition) }),
  z.strictObject({ op: z.literal('days'), from: text, until: text }),
  z.strictObject({
    op: z.literal('select'),
    rows: list(z.strictObject({ id: text, label, when: condition, value: number })),
  }),
]);

/** Told apart by hand, so that a fault inside an operation keeps its own path. */
const numberSchema = z.pipe(
  written({ shape: z.union([ratio, numberOperationSchema]) }),
  z.transform((input, context): NumberExpression => {
    const isOperation = typeof input === 'object' && input !== null;
    const parsed = isOperation ? readShape(numberOperationSchema, input) : readShape(ratio, input);
    if (parsed.ok) return parsed.value;
    for (const { code, params, path } of parsed.problems) {
      const problem = { code, params };
      context.issues.push({ code: 'custom', input, path: [...path], params: { problem } });
    }
    return z.NEVER;
  }),
);

/** @internal Its output type is `FactCondition`; a type test holds the two together. */
export const conditionSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('always') }),
  z.strictObject({ op: z.literal('holds'), fact: text }),
  z.strictObject({ op: z.literal('isOneOf'), fact: text, options: list(text) }),
  z.strictObject({ op: z.literal('within'), value: number, interval: shares }),
  z.strictObject({
    op: z.literal('compare'),
    left: number,
    sign: z.enum(['<', '<=', '=', '>=', '>']),
    right: number,
  }),
  z.strictObject({ op: z.literal('atLeast'), count, of: list(condition) }),
  z.strictObject({ op: z.literal('all'), of: list(condition) }),
  z.strictObject({ op: z.literal('any'), of: list(condition) }),
  z.strictObject({ op: z.literal('not'), of: condition }),
]);

/** @internal Its output type is `Adjustment`; a type test holds the two together. */
export const adjustmentSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('plus'), by: number }),
  z.strictObject({ op: z.literal('times'), by: number }),
  z.strictObject({ op: z.literal('drop'), share: number, atMost: z.exactOptional(number) }),
  z.strictObject({
    op: z.literal('widen'),
    up: z.exactOptional(number),
    down: z.exactOptional(number),
  }),
  z.strictObject({ op: z.literal('pin'), to: z.enum(['min', 'middle', 'max']) }),
  z.strictObject({ op: z.literal('shiftTier'), by: z.int() }),
  z.strictObject({ op: z.literal('clamp'), to: range }),
  z.strictObject({
    op: z.literal('round'),
    step: number,
    mode: z.enum(['down', 'up', 'halfUp', 'halfEven', 'inwards']),
  }),
]);

const end = z.strictObject({ value: number, included: z.boolean() });
const tier = z.strictObject({
  id: text,
  label,
  when: condition,
  range,
  printedPage: z.exactOptional(count),
  basis: z.exactOptional(basis),
});

/** @internal Its output type is `RangeExpression`; a type test holds the two together. */
export const rangeSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('point'), value: number }),
  z.strictObject({
    op: z.literal('interval'),
    words: text,
    min: z.exactOptional(end),
    max: z.exactOptional(end),
  }),
  z.strictObject({ op: z.literal('statute') }),
  z.strictObject({ op: z.literal('result'), sanction: text }),
  z.strictObject({ op: z.literal('times'), by: number, of: range }),
  z.strictObject({
    op: z.literal('regimes'),
    branches: list(z.strictObject({ words: text, when: condition, range })),
  }),
  z.strictObject({ op: z.literal('cap'), limit: number, of: range }),
  z.strictObject({ op: z.literal('floor'), limit: number, of: range }),
  z.strictObject({
    op: z.literal('place'),
    scale: z.enum(['between', 'ofMaximum', 'ofMinimum']),
    from: number,
    to: number,
    ends: z.exactOptional(z.strictObject({ min: z.boolean(), max: z.boolean() })),
    of: range,
  }),
  z.strictObject({
    op: z.literal('score'),
    scale: z.enum(['between', 'ofMaximum']),
    start: number,
    weights: list(z.strictObject({ id: text, label, weight: number })),
    floor: z.exactOptional(number),
    cap: z.exactOptional(number),
    of: range,
  }),
  z.strictObject({
    op: z.literal('tiers'),
    hit: z.enum(['unique', 'first', 'heaviest']),
    rows: list(tier),
  }),
  z.strictObject({ op: z.literal('adjust'), steps: list(adjustmentSchema), of: range }),
  z.strictObject({ op: z.literal('sum'), of: list(range) }),
  z.strictObject({
    op: z.enum(['heavier', 'lighter']),
    first: range,
    second: range,
    by: z.exactOptional(z.literal('maximum')),
  }),
]);

/** What would keep a reader busy for ever: nesting without end, or more values than any table has. */
function depthProblem(input: unknown): Problem | undefined {
  const left: { readonly value: unknown; readonly path: readonly (string | number)[] }[] = [
    { value: input, path: [] },
  ];
  let seen = 0;
  while (left.length > 0) {
    const one = left.pop();
    if (one === undefined || typeof one.value !== 'object' || one.value === null) continue;
    seen += 1;
    if (one.path.length > DEEPEST)
      return discretionProblem('discretion.tooDeep', { limit: DEEPEST }, one.path.slice(0, 20));
    if (seen > MOST_STEPS)
      return discretionProblem('discretion.tooLarge', { limit: MOST_STEPS }, one.path.slice(0, 20));
    const isList = Array.isArray(one.value);
    for (const [key, value] of Object.entries(one.value))
      left.push({ value, path: [...one.path, isList ? Number(key) : key] });
  }
  return undefined;
}

/** Reads plain data that may nest, however deep it is and whether or not it comes back to itself. */
export function readNested<Schema extends z.core.$ZodType>(
  schema: Schema,
  input: unknown,
): Result<z.output<Schema>> {
  const problem = depthProblem(input);
  return problem === undefined ? readShape(schema, input) : failed(problem);
}

/**
 * 解析幅度表达式: reads a range expression from plain data; the whole shape is checked and unknown keys are errors.
 *
 * Numbers are read from text, exactly: decimals, percentages, fractions. JSON numbers are refused.
 * Fails: `input.invalid`, `discretion.unknownField`, `discretion.tooDeep`, `discretion.tooLarge`, and the problems of ratios,
 * each with its path.
 *
 * @example
 * parseExpression({ op: 'times', by: { op: 'fact', fact: 'gain' }, of: { op: 'point', value: '200%' } })
 * // => ok({ op: 'times', by: { op: 'fact', fact: 'gain' }, of: { op: 'point', value: '2' } })
 * parseExpression({ op: 'point', value: 2 }).ok // => false
 */
export function parseExpression(input: unknown): Result<RangeExpression> {
  return readNested(rangeSchema, input);
}
