/* Shapes of what the library itself writes and no folder reads back. */
import * as z from 'zod/mini';
import type { Problem, Receipt, TraceNode } from '../core/index.js';
import type { DivisionCode } from '../identifiers/index.js';
import { legalBasisSchema, termSchema } from '../plan/schemas.js';
import type { DivisionCodeSystem } from '../registry/index.js';
import { valueTypes } from './values.js';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A text that the contract has under this name. */
export const named = <Value extends string>(type: string) => {
  const read = valueTypes.find(({ name }) => name === type)?.parse;
  return z.custom<Value>((input) => read?.(input).ok === true, { params: { type } });
};

/** 问题. */
export const problemSchema: z.ZodMiniType<Problem> = z.object({
  code: z.string().check(z.minLength(1)),
  path: z.array(z.union([z.string(), z.int()])),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

const node: z.ZodMiniType<TraceNode> = z.lazy(() => traceNodeSchema);

/** 区划引用. */
export const divisionRefSchema = z.object({
  system: named<DivisionCodeSystem>('DivisionCodeSystem'),
  code: named<DivisionCode>('DivisionCode'),
});

/** 推理记录. */
export const traceNodeSchema: z.ZodMiniType<TraceNode> = z.object({
  rule: z.string(),
  label: termSchema,
  verdict: z.enum(['applied', 'notApplied', 'met', 'notMet', 'undetermined']),
  inputs: z.record(z.string(), scalar),
  output: scalar,
  basis: z.array(legalBasisSchema),
  children: z.array(node),
});

/** 计算凭据. */
export const receiptSchema: z.ZodMiniType<Receipt> = z.object({
  library: z.string(),
  packs: z.array(z.object({ id: z.string(), hash: z.string() })),
  inputs: z.record(z.string(), z.unknown()),
});

/** 一致性向量. */
export const conformanceVectorSchema = z.object({
  id: z.string().check(z.minLength(1)),
  operation: z.string(),
  input: z.record(z.string(), z.unknown()),
  expected: z.object({
    value: z.optional(z.unknown()),
    warnings: z.optional(z.array(z.string())),
    problems: z.optional(z.array(z.string())),
  }),
  source: z.string(),
  note: z.optional(z.string()),
});
