import * as z from 'zod/mini';
import { type Result, resultOfSchema } from '../core/index.js';
import { basis, date, instantText, text } from './shape.js';
import type { InspectionVisit } from './visit.js';

const texts = z.array(text);
const approval = z.object({ on: date, by: text, whyOnSite: text, officers: texts });
const file = {
  id: text,
  body: text,
  jointWith: z.optional(texts),
  enterprise: text,
  line: text,
  items: texts,
  scope: text,
  trigger: z.enum([
    'plan',
    'fieldProblem',
    'superiorSpecial',
    'complaint',
    'assigned',
    'transfer',
    'sampling',
    'dataAlert',
    'media',
    'enterpriseRequest',
    'recheck',
  ]),
  profile: z.enum(['guangdong', 'shenzhen', 'jiangmen', 'hainan']),
  lastOn: date,
  approval: z.optional(approval),
};
const ready = {
  ...file,
  notice: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('given'), on: date, document: text, statesRights: z.boolean() }),
    z.object({ kind: z.literal('none'), on: date, reason: text }),
  ]),
};
const scan = z.object({ code: text, at: instantText, lateReason: z.optional(text) });
const unscanned = z.object({ cause: z.enum(['emergency', 'systemFault']), reason: text });
const entered = {
  ...ready,
  entry: z.object({
    on: date,
    at: instantText,
    place: text,
    officers: texts,
    certificatesShown: z.boolean(),
  }),
  scan: z.optional(scan),
  unscanned: z.optional(unscanned),
};
const recorded = {
  ...entered,
  record: z.object({
    document: text,
    findings: text,
    signature: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('signed'), by: text }),
      z.object({ kind: z.literal('refused'), note: text }),
    ]),
    signedBy: texts,
    leftAt: instantText,
  }),
  determinedOn: z.optional(date),
};
const informed = {
  ...recorded,
  result: z.object({
    determinedOn: date,
    informedOn: date,
    summary: text,
    hasProblem: z.boolean(),
  }),
  evaluations: z.array(z.object({ on: date, score: z.int(), comment: z.optional(text) })),
};
const order = z.object({ document: text, orderedOn: date, until: date, demand: text });
const recheck = z.object({ on: date, officers: texts, findings: text });
const followed = { order: z.optional(order), recheck: z.optional(recheck) };
/** @internal The contract is generated from it. */
export const inspectionVisitSchema = z.discriminatedUnion('status', [
  z.object({ ...file, status: z.literal('proposed') }),
  z.object({ ...file, status: z.literal('approved'), approval }),
  z.object({ ...ready, status: z.literal('ready') }),
  z.object({ ...entered, status: z.literal('onSite'), scan }),
  z.object({ ...entered, status: z.literal('onSiteUnscanned'), unscanned }),
  z.object({ ...recorded, status: z.literal('recordedUnscanned'), unscanned }),
  z.object({ ...recorded, status: z.literal('recorded'), scan }),
  z.object({ ...informed, status: z.literal('informed') }),
  z.object({ ...informed, status: z.literal('correcting'), order }),
  z.object({ ...informed, ...followed, status: z.literal('closed'), closedOn: date }),
  z.object({ ...informed, ...followed, status: z.literal('archived'), closedOn: date }),
  z.object({
    ...informed,
    ...followed,
    status: z.literal('clueFiled'),
    clue: z.object({ on: date, summary: text, suspected: z.array(basis) }),
  }),
  z.object({ ...informed, status: z.literal('referred'), referredOn: date, referredTo: text }),
  z.object({
    ...ready,
    status: z.literal('refusedEntry'),
    refusedOn: date,
    grounds: z.array(z.enum(['noCertificate', 'noCodeOrNotice', 'itemUnpublished'])),
  }),
  z.object({ ...ready, status: z.literal('obstructed'), obstructedOn: date, narrative: text }),
  z.object({ ...file, status: z.literal('cancelled'), cancelledOn: date, reason: text }),
]);

/** The shape that the schema accepts; a type test holds it equal to {@link InspectionVisit}. */
export type InspectionVisitShape = z.infer<typeof inspectionVisitSchema>;

/**
 * 读取检查: a stored visit. Fails: `input.invalid`.
 *
 * @example
 * const visit = {
 *   status: 'proposed', id: 'v1', body: 'b1', enterprise: 'e1', line: 'marketSupervision', items: ['i1'], scope: '食品标签',
 *   trigger: 'complaint', profile: 'guangdong', lastOn: '2026-03-02',
 * }
 * parseInspectionVisit(visit) // => ok(visit)
 * parseInspectionVisit({ ...visit, trigger: 'whim' }).problems[0].path // => ['trigger']
 */
export function parseInspectionVisit(input: unknown): Result<InspectionVisit> {
  return resultOfSchema(inspectionVisitSchema.safeParse(input), input as InspectionVisit);
}
