import * as z from 'zod/mini';
import { type Result, resultOfSchema } from '../core/index.js';
import type { EnforcementDispute } from './enforcement-dispute.js';
import { date, text } from './shape.js';

const file = {
  id: text,
  matter: text,
  summary: text,
  organ: text,
  government: text,
  bodies: z.array(text),
  receivedOn: date,
  lastOn: date,
  owner: text,
  dueOn: date,
};
const coordinated = {
  ...file,
  statements: z.array(z.object({ on: date, body: text, statement: text })),
};

/** @internal The contract is generated from it. */
export const enforcementDisputeSchema: z.ZodMiniType<EnforcementDispute> = z.discriminatedUnion(
  'status',
  [
    z.object({ ...file, status: z.literal('received') }),
    z.object({ ...coordinated, status: z.literal('coordinating') }),
    z.object({ ...coordinated, status: z.literal('agreed'), agreement: text }),
    z.object({ ...coordinated, status: z.literal('proposed'), advice: text }),
    z.object({
      ...coordinated,
      status: z.literal('decided'),
      advice: text,
      decision: text,
      document: text,
    }),
  ],
);

/**
 * 读取执法争议. Fields that are not known stay.
 *
 * Fails: `input.invalid`.
 *
 * @example
 * parseEnforcementDispute({ status: 'received' }).ok // => false
 */
export function parseEnforcementDispute(input: unknown): Result<EnforcementDispute> {
  return resultOfSchema(enforcementDisputeSchema.safeParse(input), input as EnforcementDispute);
}
