import * as z from 'zod/mini';
import { type LocalDate, parseLocalDate, type Result, resultOfSchema } from '../core/index.js';
import type { DocumentService } from './service.js';

const date = z.custom<LocalDate>((input) => parseLocalDate(input).ok, {
  params: { type: 'LocalDate' },
});
const text = z.string();

/** 送达方式, as a stored record writes it. */
export const serviceMethodSchema = z.enum([
  'onTheSpot',
  'direct',
  'leaving',
  'entrusted',
  'forwarding',
  'post',
  'electronic',
  'announcement',
]);

const receiver = z.object({
  kind: z.enum([
    'recipient',
    'cohabitingAdult',
    'legalRepresentative',
    'principal',
    'receivingStaff',
    'agent',
    'designatedReceiver',
  ]),
  name: text,
  livesWithRecipient: z.optional(z.boolean()),
  adult: z.optional(z.boolean()),
  recipientAbsent: z.optional(z.boolean()),
  authority: z.optional(text),
});
const file = {
  on: date,
  caseCode: text,
  document: z.object({ kind: text, number: text, issuedOn: date }),
  body: text,
  line: text,
  recusals: z.array(
    z.object({ officer: text, decision: z.enum(['pending', 'withdrawn', 'refused']) }),
  ),
  recipient: z.object({
    kind: z.enum([
      'naturalPerson',
      'legalPerson',
      'unincorporatedOrganisation',
      'individualBusiness',
    ]),
    id: text,
    name: text,
  }),
  attempts: z.array(z.object({ on: date, method: serviceMethodSchema, account: text })),
  startedOn: z.optional(date),
  consent: z.optional(z.object({ signedOn: date, account: text })),
  confirmed: z.optional(z.object({ signedOn: date, address: text })),
};

/** @internal The contract is generated from it. */
export const documentServiceSchema = z.discriminatedUnion('status', [
  z.object({ ...file, status: z.literal('pending') }),
  z.object({
    ...file,
    status: z.literal('refused'),
    refusal: z.object({ on: date, by: receiver, reason: text }),
  }),
  z.object({
    ...file,
    status: z.literal('entrusted'),
    entrustedTo: text,
    by: z.enum(['entrusted', 'forwarding']),
  }),
  z.object({ ...file, status: z.literal('posted'), postedOn: date, address: text }),
  z.object({
    ...file,
    status: z.literal('announced'),
    announcement: z.object({
      on: date,
      media: z.array(z.enum(['boardOfBody', 'residence', 'newspaper', 'website'])),
      account: text,
      recording: z.optional(text),
    }),
  }),
  z.object({
    ...file,
    status: z.literal('served'),
    outcome: z.object({ startedOn: date, servedOn: date, method: serviceMethodSchema }),
  }),
]);

/** The shape that the schema accepts; a type test holds it equal to {@link DocumentService}. */
export type DocumentServiceShape = z.infer<typeof documentServiceSchema>;

/**
 * 读取送达: a stored service. Fields that the schema does not know stay.
 *
 * Fails: `input.invalid`, once for each fault.
 *
 * @example
 * parseDocumentService({ status: 'pending', on: '2024-02-30' }).ok // => false
 */
export function parseDocumentService(input: unknown): Result<DocumentService> {
  return resultOfSchema(documentServiceSchema.safeParse(input), input as DocumentService);
}
