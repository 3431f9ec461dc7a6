/* 行政检查的事件: no folder reads an event back by its shape (`decide` judges it), other systems do. */
import * as z from 'zod/mini';
import { legalBasisSchema } from '../plan/schemas.js';
import { date, instant, text } from './event-parts.schema.js';

const planContent = z.object({
  basis: z.array(legalBasisSchema),
  items: z.array(text),
  scope: text,
  manner: text,
  from: date,
  through: date,
});
/** @internal */
export const inspectionPlanEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('draftAnnual'), on: date, content: planContent }),
  z.object({ type: z.literal('draftSpecial'), on: date, content: planContent, necessity: text }),
  z.object({ type: z.literal('adopt'), on: date, approvedBy: text }),
  z.object({ type: z.literal('submit'), on: date }),
  z.object({ type: z.literal('approve'), on: date, by: text }),
  z.object({ type: z.literal('reject'), on: date, reason: text }),
  z.object({ type: z.literal('file'), on: date, with: text }),
  z.object({ type: z.literal('publish'), on: date }),
  z.object({ type: z.literal('revise'), on: date, content: planContent, reason: text }),
  z.object({ type: z.literal('end'), on: date }),
]);

const visitEntry = z.object({
  on: date,
  at: instant,
  place: text,
  officers: z.array(text),
  certificatesShown: z.boolean(),
});
const visitScan = z.object({ code: text, at: instant, lateReason: z.optional(text) });
const unscannedCause = z.enum(['emergency', 'systemFault']);
const visitUnscanned = z.object({ cause: unscannedCause, reason: text });
const entryObserved = z.object({
  certificatesShown: z.optional(z.boolean()),
  codeShown: z.optional(z.boolean()),
  noticeShown: z.optional(z.boolean()),
  excused: z.optional(z.boolean()),
  itemPublished: z.optional(z.boolean()),
});
const visitRecord = z.object({
  document: text,
  findings: text,
  signature: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('signed'), by: text }),
    z.object({ kind: z.literal('refused'), note: text }),
  ]),
  signedBy: z.array(text),
  leftAt: instant,
});
const visitResult = z.object({
  determinedOn: date,
  informedOn: date,
  summary: text,
  hasProblem: z.boolean(),
});
const visitEvaluation = z.object({ on: date, score: z.int(), comment: z.optional(text) });
const visitCorrection = z.object({ document: text, orderedOn: date, until: date, demand: text });
const visitRecheck = z.object({ on: date, officers: z.array(text), findings: text });
const visitClue = z.object({ on: date, summary: text, suspected: z.array(legalBasisSchema) });
/** @internal */
export const inspectionVisitEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('approve'),
    on: date,
    by: text,
    whyOnSite: text,
    officers: z.array(text),
  }),
  z.object({ type: z.literal('startUrgently'), on: date, reason: text }),
  z.object({ type: z.literal('notify'), on: date, document: text, statesRights: z.boolean() }),
  z.object({ type: z.literal('waiveNotice'), on: date, reason: text }),
  z.object({ type: z.literal('scanIn'), on: date, entry: visitEntry, scan: visitScan }),
  z.object({
    type: z.literal('enterUnscanned'),
    on: date,
    entry: visitEntry,
    unscanned: visitUnscanned,
  }),
  z.object({ type: z.literal('scanBeforeLeaving'), on: date, scan: visitScan }),
  z.object({ type: z.literal('refuse'), on: date, observed: entryObserved }),
  z.object({ type: z.literal('obstruct'), on: date, narrative: text }),
  z.object({ type: z.literal('signRecord'), on: date, record: visitRecord }),
  z.object({ type: z.literal('enterLate'), on: date, scan: visitScan }),
  z.object({ type: z.literal('rectify'), on: date, scan: visitScan, orderedBy: text }),
  z.object({ type: z.literal('regularise'), on: date, by: text, whyOnSite: text }),
  z.object({ type: z.literal('determine'), on: date }),
  z.object({ type: z.literal('inform'), on: date, result: visitResult }),
  z.object({ type: z.literal('evaluate'), on: date, evaluation: visitEvaluation }),
  z.object({ type: z.literal('close'), on: date }),
  z.object({ type: z.literal('orderCorrection'), on: date, order: visitCorrection }),
  z.object({ type: z.literal('confirmCorrected'), on: date, recheck: visitRecheck }),
  z.object({
    type: z.literal('findUncorrected'),
    on: date,
    recheck: visitRecheck,
    clue: visitClue,
  }),
  z.object({ type: z.literal('fileClue'), on: date, clue: visitClue }),
  z.object({ type: z.literal('refer'), on: date, to: text }),
  z.object({ type: z.literal('archive'), on: date }),
  z.object({ type: z.literal('cancel'), on: date, reason: text }),
]);
