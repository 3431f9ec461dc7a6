/* 镇街赋权的事件: no folder reads an event back by its shape (`decide` judges it), other systems do. */
import * as z from 'zod/mini';
import { legalBasisSchema } from '../plan/schemas.js';
import { catalogVersionSchema } from '../township/schemas.js';
import { date, divisionCode, text } from './event-parts.schema.js';
import { divisionRefSchema } from './part-schemas.js';

const capacityAssessment = z.object({
  town: divisionRefSchema,
  officers: z.int(),
  certified: z.int(),
  isFunded: z.boolean(),
  isEquipped: z.boolean(),
  legalReviewers: z.int(),
  reviewAssistedBy: z.optional(text),
});
const evaluationOutcome = z.enum(['keep', 'change', 'takeBack', 'delete']);
const evaluationRound = z.object({
  startedOn: date,
  reportedOn: date,
  assessor: text,
  rubric: text,
  results: z.array(z.object({ item: text, outcome: evaluationOutcome, reasons: z.array(text) })),
});
/** @internal */
export const adoptionEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('matchCatalog'), on: date, by: text }),
  z.object({
    type: z.literal('nameOtherBasis'),
    on: date,
    by: text,
    basis: z.array(legalBasisSchema),
  }),
  z.object({
    type: z.literal('assess'),
    on: date,
    by: text,
    capacities: z.array(capacityAssessment),
  }),
  z.object({ type: z.literal('decide'), on: date, by: text, document: text }),
  z.object({
    type: z.literal('announce'),
    on: date,
    by: text,
    document: text,
    effectiveOn: z.optional(date),
    transition: z.optional(text),
  }),
  z.object({
    type: z.literal('announceStart'),
    on: date,
    by: text,
    division: divisionCode,
    document: text,
    effectiveOn: date,
  }),
  z.object({ type: z.literal('takeEffect'), on: date }),
  z.object({ type: z.literal('evaluate'), on: date, by: text, round: evaluationRound }),
  z.object({
    type: z.literal('adjust'),
    on: date,
    by: text,
    document: text,
    decidedOn: date,
    effectiveOn: date,
    transition: z.optional(text),
    action: z.enum(['change', 'takeBack', 'delete']),
    items: z.array(text),
    reasons: z.array(text),
  }),
  z.object({
    type: z.literal('suspend'),
    on: date,
    by: text,
    document: text,
    decidedOn: date,
    effectiveOn: date,
    transition: z.optional(text),
    reasons: z.array(text),
  }),
  z.object({
    type: z.literal('resume'),
    on: date,
    by: text,
    document: text,
    decidedOn: date,
    effectiveOn: date,
    transition: z.optional(text),
    reasons: z.array(text),
  }),
  z.object({
    type: z.literal('takeBack'),
    on: date,
    by: text,
    document: text,
    decidedOn: date,
    effectiveOn: date,
    transition: z.optional(text),
    reasons: z.array(text),
  }),
  z.object({ type: z.literal('completeReturn'), on: date }),
  z.object({ type: z.literal('abandon'), on: date, by: text, reason: text }),
]);

/** @internal */
export const guidingCatalogEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('openConsultation'), on: date, by: text }),
  z.object({ type: z.literal('closeConsultation'), on: date, by: text, summary: text }),
  z.object({ type: z.literal('passReview'), on: date, by: text, opinion: text }),
  z.object({ type: z.literal('returnDraft'), on: date, by: text, reason: text }),
  z.object({ type: z.literal('submit'), on: date, by: text }),
  z.object({ type: z.literal('approve'), on: date, by: text, document: text }),
  z.object({ type: z.literal('publish'), on: date, by: text, from: date }),
  z.object({ type: z.literal('takeEffect'), on: date }),
  z.object({ type: z.literal('supersede'), on: date, by: text, successor: catalogVersionSchema }),
  z.object({ type: z.literal('repeal'), on: date, by: text, document: text }),
]);
