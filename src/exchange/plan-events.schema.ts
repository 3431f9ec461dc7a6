/* 突出问题整改的事件: no folder reads an event back by its shape (`decide` judges it), other systems do. */
import * as z from 'zod/mini';
import { date, text } from './event-parts.schema.js';

const evidenceLink = z.object({ title: text, reference: text, on: date });
/** @internal */
export const rectificationEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('enter'), on: date, list: text }),
  z.object({ type: z.literal('decline'), on: date, reason: text }),
  z.object({ type: z.literal('assign'), on: date, owner: text, measures: text, dueOn: date }),
  z.object({ type: z.literal('extend'), on: date, dueOn: date, reason: text, approvedBy: text }),
  z.object({ type: z.literal('report'), on: date, summary: text, evidence: z.array(evidenceLink) }),
  z.object({
    type: z.literal('returnReport'),
    on: date,
    recheckedBy: text,
    reason: text,
    dueOn: date,
  }),
  z.object({ type: z.literal('close'), on: date, recheckedBy: text, recheck: text }),
]);
