import * as z from 'zod/mini';
import { type Result, resultOfSchema } from '../core/index.js';
import type { Remedy } from './remedy.js';
import { basis, date, money, remedyOutcome, sanction, text } from './schema-parts.js';

const file = {
  on: date,
  kind: z.enum(['reconsideration', 'litigation']),
  decision: z.object({
    caseCode: text,
    documentNumber: text,
    procedure: z.enum(['ordinary', 'summary']),
    sanctions: z.array(sanction),
    facts: text,
    decidedOn: date,
    knownOn: date,
    disclosed: z.boolean(),
    paid: money,
  }),
  appliedOn: date,
  reconsideredOn: z.optional(date),
  delayExcused: z.optional(text),
};
const pending = { ...file, acceptedOn: date };
const concluded = {
  ...pending,
  receivedOn: date,
  outcome: remedyOutcome,
  remaining: z.array(sanction),
  proceduralGround: z.boolean(),
  disclosure: z.optional(
    z.object({ withdrawnOn: z.optional(date), reasons: text, lateReason: z.optional(text) }),
  ),
  restored: z.optional(money),
};
const newDecision = z.object({
  caseCode: text,
  documentNumber: text,
  partyName: text,
  partyAddress: text,
  facts: text,
  evidence: z.array(text),
  sanctions: z.array(sanction),
  basis: z.array(basis),
  reasoning: text,
  performance: text,
  surchargeStated: z.boolean(),
  remedies: text,
  bodyName: text,
  decidedOn: date,
  sealed: z.boolean(),
});

/** @internal The contract is generated from it. */
export const remedySchema = z.discriminatedUnion('status', [
  z.object({ ...file, status: z.literal('applied') }),
  z.object({ ...file, status: z.literal('notAccepted'), reason: text }),
  z.object({ ...pending, status: z.literal('pending') }),
  z.object({
    ...pending,
    status: z.literal('stopped'),
    ground: z.enum(['respondent', 'authority', 'applicant', 'byStatute', 'detentionDeferred']),
    stoppedOn: date,
  }),
  z.object({ ...pending, status: z.literal('withdrawn') }),
  z.object({ ...concluded, status: z.literal('upheld') }),
  z.object({ ...concluded, status: z.literal('altered') }),
  z.object({ ...concluded, status: z.literal('unlawful') }),
  z.object({ ...concluded, status: z.literal('annulled') }),
  z.object({ ...concluded, status: z.literal('redoOrdered'), redoBy: z.optional(date) }),
  z.object({ ...concluded, status: z.literal('redone'), newDecision }),
  z.object({ ...concluded, status: z.literal('completed') }),
]);

/** The shape that the schema accepts; a type test holds it equal to {@link Remedy}. */
export type RemedyShape = z.infer<typeof remedySchema>;

/**
 * 读取复议、诉讼: a stored proceeding. Fields that the schema does not know stay.
 *
 * Fails: `input.invalid`, once for each fault.
 *
 * @example
 * parseRemedy({ status: 'applied' }).ok // => false
 */
export function parseRemedy(input: unknown): Result<Remedy> {
  return resultOfSchema(remedySchema.safeParse(input), input as Remedy);
}
