import * as z from 'zod/mini';
import type { Result } from '../core/index.js';
import { resultOfSchema } from '../core/index.js';
import type { InspectionPlan } from './annual-plan.js';
import { basis, date, text } from './shape.js';

const subject = { id: text, body: text, year: z.int(), lastOn: date };
const file = {
  ...subject,
  kind: z.enum(['annual', 'special']),
  content: z.object({
    basis: z.array(basis),
    items: z.array(text),
    scope: text,
    manner: text,
    from: date,
    through: date,
  }),
  necessity: z.optional(text),
};
const adopted = { ...file, adoptedOn: date, approvedBy: text };
const filed = { ...adopted, filedOn: date, filedWith: text };
const published = { ...filed, publishedOn: date };
/** @internal The contract is generated from it. */
export const inspectionPlanSchema = z.discriminatedUnion('status', [
  z.object({ ...subject, status: z.literal('opened') }),
  z.object({ ...file, status: z.literal('drafted') }),
  z.object({ ...file, status: z.literal('awaitingApproval') }),
  z.object({ ...adopted, status: z.literal('adopted') }),
  z.object({ ...filed, status: z.literal('filed') }),
  z.object({ ...published, status: z.literal('published') }),
  z.object({ ...published, status: z.literal('ended'), endedOn: date }),
]);

/** The shape that the schema accepts; a type test holds it equal to {@link InspectionPlan}. */
export type InspectionPlanShape = z.infer<typeof inspectionPlanSchema>;

/**
 * 读取检查计划: a stored plan. Fails: `input.invalid`.
 *
 * @example
 * const plan = { status: 'opened', id: '2026-1', body: 'b1', year: 2026, lastOn: '2025-12-01' }
 * parseInspectionPlan(plan) // => ok(plan)
 * parseInspectionPlan({ ...plan, year: '2026' }).problems[0].path // => ['year']
 */
export function parseInspectionPlan(input: unknown): Result<InspectionPlan> {
  return resultOfSchema(inspectionPlanSchema.safeParse(input), input as InspectionPlan);
}
