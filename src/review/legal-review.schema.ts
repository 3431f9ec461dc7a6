import * as z from 'zod/mini';
import { type LocalDate, parseLocalDate, type Result, resultOfSchema } from '../core/index.js';
import type { LegalReview } from './legal-review.js';

const date = z.custom<LocalDate>((input) => parseLocalDate(input).ok, {
  params: { type: 'LocalDate' },
});
const text = z.string();
const material = z.enum([
  'proposedDecision',
  'facts',
  'evidence',
  'legalBasis',
  'discretionRules',
  'investigationRecord',
  'hearingRecord',
  'hearingReport',
  'riskAssessment',
  'expertOpinion',
]);
const grounds = z.array(
  z.enum([
    'bodyOrOfficerUnqualified',
    'factsUnclear',
    'wrongLegalBasis',
    'procedureViolated',
    'manifestlyImproper',
    'beyondPowers',
    'documentDefective',
  ]),
);
const opinion = z.object({
  outcome: z.enum(['pass', 'return']),
  reviewer: text,
  body: text,
  concludedOn: date,
  grounds,
  advice: text,
});
const subject = {
  caseCode: text,
  body: text,
  investigators: z.array(text),
  government: z.optional(text),
  line: z.optional(text),
  regime: z.optional(
    z.enum(['guangdong', 'market', 'agriculture', 'construction', 'medicalInsurance']),
  ),
};
const file = {
  ...subject,
  submittedOn: date,
  materials: z.array(material),
  occasions: z.optional(
    z.object({
      hearing: z.optional(z.boolean()),
      riskAssessment: z.optional(z.boolean()),
      expertOpinion: z.optional(z.boolean()),
    }),
  ),
  extendedOn: z.optional(date),
  extendedUntil: z.optional(date),
  earlier: z.optional(z.array(opinion)),
};
const returned = {
  ...file,
  reviewer: text,
  concludedOn: date,
  grounds,
  advice: text,
  assistedBy: z.optional(text),
};
/** @internal The contract is generated from it. */
export const legalReviewSchema = z.discriminatedUnion('status', [
  z.object({ ...subject, status: z.literal('prepared'), investigatedOn: date }),
  z.object({ ...file, status: z.literal('submitted') }),
  z.object({ ...file, status: z.literal('assisting'), assistedBy: text, requestedOn: date }),
  z.object({ ...file, status: z.literal('firstPassed'), firstOpinion: opinion }),
  z.object({
    ...file,
    status: z.literal('atJustice'),
    firstOpinion: opinion,
    justice: text,
    forwardedOn: date,
  }),
  z.object({
    ...file,
    status: z.literal('passed'),
    reviewer: text,
    concludedOn: date,
    assistedBy: z.optional(text),
    firstOpinion: z.optional(opinion),
    justice: z.optional(text),
    lateReason: z.optional(text),
    advisers: z.optional(z.array(text)),
  }),
  z.object({ ...returned, status: z.literal('returned') }),
  z.object({ ...returned, status: z.literal('consulting'), objectedOn: date, objection: text }),
  z.object({ ...returned, status: z.literal('atHeads'), objection: text, referredOn: date }),
  z.object({ ...file, status: z.literal('withdrawn'), withdrawnOn: date }),
]);

/** The shape that the schema accepts; a type test holds it equal to {@link LegalReview}. */
export type LegalReviewShape = z.infer<typeof legalReviewSchema>;

/**
 * 读取法制审核: a stored review. Fails: `input.invalid`.
 *
 * @example
 * parseLegalReview({ status: 'submitted' }).ok // => false
 * parseLegalReview({ status: 'approved' }).problems[0].code // => 'input.invalid'
 */
export function parseLegalReview(input: unknown): Result<LegalReview> {
  return resultOfSchema(legalReviewSchema.safeParse(input), input as LegalReview);
}
