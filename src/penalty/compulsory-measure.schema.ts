import * as z from 'zod/mini';
import { type Instant, parseInstant, type Result, resultOfSchema } from '../core/index.js';
import type { CompulsoryMeasure } from './compulsory-measure.js';
import { basis, date, end, money, party, recusals, text } from './schema-parts.js';

const moment = z.custom<Instant>((input) => parseInstant(input).ok, {
  params: { type: 'Instant' },
});
const kind = z.enum(['sealing', 'seizure', 'freezing']);
const file = {
  on: date,
  caseCode: text,
  body: text,
  line: text,
  party,
  kind,
  authority: z.enum([
    'law',
    'administrativeRegulation',
    'judicialInterpretation',
    'localRegulation',
    'departmentalRule',
    'governmentRule',
    'normativeDocument',
  ]),
  recusals,
};
const approval = z.object({ on: date, by: text });
const test = z.object({
  from: date,
  until: end,
  reason: z.optional(z.object({ zh: text, en: text })),
  basis: z.optional(z.array(basis)),
});
const imposed = {
  ...file,
  approval: z.optional(approval),
  imposedOn: date,
  decision: z.optional(
    z.object({
      caseCode: text,
      documentNumber: text,
      kind,
      partyName: text,
      partyAddress: text,
      reasons: text,
      basis: z.array(basis),
      term: text,
      objects: z.array(
        z.object({
          name: text,
          quantity: text,
          related: z.boolean(),
          necessity: z.boolean(),
          sealedByOthers: z.boolean(),
        }),
      ),
      account: z.optional(text),
      amount: z.optional(money),
      remedies: text,
      bodyName: text,
      sealed: z.boolean(),
      decidedOn: date,
    }),
  ),
  tests: z.array(test),
};
const lifted = {
  ...imposed,
  liftedOn: date,
  ground: z.enum(['noViolation', 'unrelated', 'decided', 'expired', 'notNeeded', 'notApproved']),
};

/** @internal The contract is generated from it. */
export const compulsoryMeasureSchema = z.discriminatedUnion('status', [
  z.object({ ...file, status: z.literal('proposed') }),
  z.object({ ...file, status: z.literal('notApproved'), reason: text }),
  z.object({ ...file, status: z.literal('approved'), approval }),
  z.object({ ...imposed, status: z.literal('urgent'), imposedAt: moment }),
  z.object({ ...imposed, status: z.literal('inForce') }),
  z.object({
    ...imposed,
    status: z.literal('extended'),
    extension: z.object({ on: date, by: text, reasons: text }),
  }),
  z.object({ ...lifted, status: z.literal('lifted') }),
  z.object({ ...lifted, status: z.literal('returned'), returnedOn: date }),
  z.object({ ...imposed, status: z.literal('disposed'), disposal: text }),
  z.object({ ...imposed, status: z.literal('transferred'), transferredTo: text }),
]);

/** The shape that the schema accepts; a type test holds it equal to {@link CompulsoryMeasure}. */
export type CompulsoryMeasureShape = z.infer<typeof compulsoryMeasureSchema>;

/**
 * 读取行政强制措施: a stored sealing, seizure or freezing. Fields that the schema does not know stay.
 *
 * Fails: `input.invalid`, once for each fault.
 *
 * @example
 * parseCompulsoryMeasure({ status: 'proposed' }).ok // => false
 */
export function parseCompulsoryMeasure(input: unknown): Result<CompulsoryMeasure> {
  return resultOfSchema(compulsoryMeasureSchema.safeParse(input), input as CompulsoryMeasure);
}
