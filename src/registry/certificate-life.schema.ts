import * as z from 'zod/mini';
import type { Result } from '../core/index.js';
import type { CertificateLife } from './certificate-life.js';
import {
  certificateExitCauses,
  certificateReissueCauses,
  certificateSanctionGrounds,
} from './certificate-steps.js';
import { certificate } from './enforcement-officer.schema.js';
import { date, line, read, text } from './shape.js';

const keyOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
  z.enum(Object.keys(table) as [Key, ...Key[]]);

const head = { officer: text, body: text, line, appliedOn: date, lastOn: date };
const exam = z.object({
  on: date,
  reference: text,
  result: z.enum(['passed', 'failed', 'exempted']),
});
const reviewed = {
  ...head,
  review: z.object({
    on: date,
    reviewedBy: text,
    conditions: z.array(z.object({ condition: text, isMet: z.boolean() })),
  }),
  failedExams: z.array(exam),
};
const examined = { ...reviewed, exam };
const hours = z.number().check(z.nonnegative());
const ground = keyOf(certificateSanctionGrounds);
const issued = {
  ...examined,
  certificate,
  former: z.array(certificate),
  checks: z.array(z.object({ year: z.int(), on: date, hours, isPassed: z.boolean() })),
  suspensions: z.array(
    z.object({
      on: date,
      until: z.exactOptional(date),
      ground: z.union([ground, z.literal('yearlyCheck')]),
      reason: text,
      decidedBy: text,
    }),
  ),
};

/** @internal The contract is generated from it. */
export const certificateLifeSchema = z.discriminatedUnion('status', [
  z.object({ ...head, status: z.literal('applied') }),
  z.object({ ...head, status: z.literal('declined'), reason: text }),
  z.object({ ...reviewed, status: z.literal('eligible') }),
  z.object({ ...examined, status: z.literal('examined') }),
  z.object({ ...issued, status: z.literal('inForce') }),
  z.object({ ...issued, status: z.literal('suspended') }),
  z.object({ ...issued, status: z.literal('expired') }),
  z.object({
    ...issued,
    status: z.literal('reissuing'),
    cause: keyOf(certificateReissueCauses),
    toBody: text,
  }),
  z.object({ ...issued, status: z.literal('revoked'), ground, reason: text }),
  z.object({ ...issued, status: z.literal('withdrawn'), cause: keyOf(certificateExitCauses) }),
]);

/** The shape that the schema accepts; a type test holds it equal to {@link CertificateLife}. */
export type CertificateLifeShape = z.infer<typeof certificateLifeSchema>;

/**
 * 读取执法证件的状态. Fields that the schema does not know stay.
 *
 * Fails: `input.invalid`, the problems of its identifiers and dates.
 *
 * @example
 * parseCertificateLife({ status: 'applied' }).ok // => false
 */
export function parseCertificateLife(input: unknown): Result<CertificateLife> {
  return read<CertificateLife>(certificateLifeSchema, input);
}
