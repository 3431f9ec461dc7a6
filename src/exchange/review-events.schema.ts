/* 法制审核与案卷评查的事件: no folder reads an event back by its shape (`decide` judges it), other systems do. */
import * as z from 'zod/mini';
import { date, text } from './event-parts.schema.js';

const discussionOpinion = z.object({ by: text, opinion: text, dissents: z.boolean() });
export const collectiveDiscussion = z.object({
  caseCode: text,
  heldOn: date,
  participants: z.array(text),
  attendees: z.optional(z.array(text)),
  withdrawn: z.optional(z.array(text)),
  opinions: z.array(discussionOpinion),
  conclusion: text,
  signedBy: z.optional(z.array(text)),
});
export const approvedReview = z.object({
  caseCode: text,
  reviewer: text,
  concludedOn: date,
  assistedBy: z.optional(text),
});
export const reviewNotRequired = z.object({ caseCode: text });
const gradedFile = z.object({
  file: text,
  grade: z.enum(['excellent', 'good', 'passed', 'failed']),
});
const groupReport = z.object({
  on: date,
  grades: z.array(gradedFile),
  problems: text,
  advice: text,
});
const reviewObjection = z.object({ on: date, receivedOn: date, reason: text });
const reviewRecheck = z.object({ on: date, result: text, changed: z.array(gradedFile) });
/** @internal */
export const fileReviewEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('form'), on: date, members: z.array(text) }),
  z.object({ type: z.literal('submitReport'), on: date, report: groupReport }),
  z.object({ type: z.literal('audit'), on: date, regraded: z.array(gradedFile) }),
  z.object({ type: z.literal('feedBack'), on: date }),
  z.object({ type: z.literal('object'), on: date, objection: reviewObjection }),
  z.object({ type: z.literal('recheck'), on: date, recheck: reviewRecheck }),
  z.object({ type: z.literal('conclude'), on: date, overall: text }),
]);

const reviewMaterial = z.enum([
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
const reviewContent = z.enum([
  'bodyAndOfficers',
  'factsAndEvidence',
  'lawAndDiscretion',
  'procedure',
  'other',
]);
const returnGround = z.enum([
  'bodyOrOfficerUnqualified',
  'factsUnclear',
  'wrongLegalBasis',
  'procedureViolated',
  'manifestlyImproper',
  'beyondPowers',
  'documentDefective',
]);
/** @internal */
export const legalReviewEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('submit'),
    on: date,
    materials: z.array(reviewMaterial),
    occasions: z.optional(
      z.object({
        expertOpinion: z.optional(z.boolean()),
        hearing: z.optional(z.boolean()),
        riskAssessment: z.optional(z.boolean()),
      }),
    ),
  }),
  z.object({
    type: z.literal('submitFirst'),
    on: date,
    materials: z.array(reviewMaterial),
    occasions: z.optional(
      z.object({
        expertOpinion: z.optional(z.boolean()),
        hearing: z.optional(z.boolean()),
        riskAssessment: z.optional(z.boolean()),
      }),
    ),
  }),
  z.object({
    type: z.literal('supplement'),
    on: date,
    materials: z.array(reviewMaterial),
    occasions: z.optional(
      z.object({
        expertOpinion: z.optional(z.boolean()),
        hearing: z.optional(z.boolean()),
        riskAssessment: z.optional(z.boolean()),
      }),
    ),
  }),
  z.object({ type: z.literal('requestAssistance'), on: date, from: text, reason: text }),
  z.object({
    type: z.literal('extend'),
    on: date,
    approvedBy: text,
    reason: text,
    until: z.optional(date),
  }),
  z.object({
    type: z.literal('pass'),
    on: date,
    reviewer: text,
    examined: z.array(reviewContent),
    lateReason: z.optional(text),
    advisers: z.optional(z.array(text)),
  }),
  z.object({
    type: z.literal('passFirst'),
    on: date,
    reviewer: text,
    examined: z.array(reviewContent),
    lateReason: z.optional(text),
    advisers: z.optional(z.array(text)),
  }),
  z.object({ type: z.literal('forward'), on: date, to: text }),
  z.object({
    type: z.literal('return'),
    on: date,
    reviewer: text,
    grounds: z.array(returnGround),
    advice: text,
    lateReason: z.optional(text),
  }),
  z.object({
    type: z.literal('resubmit'),
    on: date,
    materials: z.array(reviewMaterial),
    occasions: z.optional(
      z.object({
        expertOpinion: z.optional(z.boolean()),
        hearing: z.optional(z.boolean()),
        riskAssessment: z.optional(z.boolean()),
      }),
    ),
  }),
  z.object({ type: z.literal('disagree'), on: date, reasons: text }),
  z.object({ type: z.literal('escalate'), on: date }),
  z.object({ type: z.literal('upholdAdvice'), on: date, discussion: collectiveDiscussion }),
  z.object({ type: z.literal('reviewAgain'), on: date, discussion: collectiveDiscussion }),
  z.object({ type: z.literal('withdraw'), on: date }),
]);
