/* 执法证件的事件: no folder reads an event back by its shape (`decide` judges it), other systems do. */
import * as z from 'zod/mini';
import { certificateNumber, date, text } from './event-parts.schema.js';

const eligibilityCondition = z.object({ condition: text, isMet: z.boolean() });
const tenure = z.object({ from: date, until: z.union([date, z.literal('open')]) });
const certificate = z.object({
  number: certificateNumber,
  issuedBy: text,
  body: text,
  validFrom: date,
  validThrough: date,
  suspensions: z.array(tenure),
  revokedOn: z.optional(date),
});
/** @internal */
export const certificateLifeEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('confirmEligible'),
    on: date,
    reviewedBy: text,
    conditions: z.array(eligibilityCondition),
  }),
  z.object({ type: z.literal('decline'), on: date, reason: text }),
  z.object({ type: z.literal('passExam'), on: date, reference: text }),
  z.object({ type: z.literal('failExam'), on: date, reference: text }),
  z.object({ type: z.literal('exemptExam'), on: date }),
  z.object({ type: z.literal('issue'), on: date, certificate: certificate }),
  z.object({ type: z.literal('reissue'), on: date, certificate: certificate }),
  z.object({ type: z.literal('passYearlyCheck'), on: date, year: z.int(), hours: z.int() }),
  z.object({
    type: z.literal('failYearlyCheck'),
    on: date,
    year: z.int(),
    hours: z.int(),
    reason: text,
    decidedBy: text,
  }),
  z.object({
    type: z.literal('suspend'),
    on: date,
    ground: z.enum([
      'unlawful',
      'systemsNotApplied',
      'obstructsSupervision',
      'decisionDefied',
      'forProfit',
      'uncivil',
      'other',
    ]),
    reason: text,
    decidedBy: text,
    until: z.optional(date),
  }),
  z.object({ type: z.literal('giveBack'), on: date, reason: text, decidedBy: text }),
  z.object({
    type: z.literal('revoke'),
    on: date,
    ground: z.enum([
      'unlawful',
      'systemsNotApplied',
      'obstructsSupervision',
      'decisionDefied',
      'forProfit',
      'uncivil',
      'other',
    ]),
    reason: text,
    decidedBy: text,
  }),
  z.object({
    type: z.literal('requestReissue'),
    on: date,
    cause: z.enum(['lost', 'damaged', 'expiry', 'changed', 'transfer']),
    toBody: z.optional(text),
  }),
  z.object({
    type: z.literal('withdraw'),
    on: date,
    cause: z.enum(['leftPost', 'retired', 'dismissed', 'died', 'bodyEnded']),
  }),
  z.object({ type: z.literal('expire'), on: date }),
]);
