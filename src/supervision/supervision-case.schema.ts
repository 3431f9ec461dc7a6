import * as z from 'zod/mini';
import { type Result, resultOfSchema } from '../core/index.js';
import { type DivisionRef, isDivisionRef } from '../registry/index.js';
import { date, oneOf, text } from './shape.js';
import {
  type KeySupervisionWay,
  keySupervisionWays,
  type SupervisionCase,
  type SupervisionFindingKind,
  supervisionFindings,
} from './supervision-case.js';
import {
  type SupervisionInstrument,
  type SupervisionOrder,
  supervisionInstruments,
  supervisionOrders,
} from './supervision-document.js';
import { type SupervisionMeasure, supervisionMeasures } from './supervision-measure.js';

const division: z.ZodMiniType<DivisionRef> = z.custom<DivisionRef>(isDivisionRef, {
  params: { type: 'DivisionRef' },
});

const clue = {
  id: text,
  source: text,
  summary: text,
  region: division,
  organ: text,
  government: text,
  body: text,
  receivedOn: date,
  lastOn: date,
  owner: text,
  dueOn: date,
  joined: z.exactOptional(
    z.array(z.object({ on: date, sentBy: text, number: text, summary: text })),
  ),
};
const document = z.object({
  instrument: oneOf<SupervisionInstrument>(supervisionInstruments),
  number: text,
  issuedOn: date,
  issuedBy: text,
  orders: z.array(oneOf<SupervisionOrder>(supervisionOrders)).check(z.minLength(1)),
  content: text,
  reportBy: date,
  receivedOn: z.exactOptional(date),
});
const finding = z.object({
  on: date,
  kind: oneOf<SupervisionFindingKind>(supervisionFindings),
  isMajor: z.boolean(),
  summary: text,
  supervisors: z.array(text),
  statement: z.string(),
});
const handOver = z.object({ on: date, to: text, matter: text, answerBy: date });
const report = z.object({
  on: date,
  summary: text,
  evidence: z.array(text).check(z.minLength(1)),
  isLate: z.boolean(),
});
const file = {
  ...clue,
  acceptedOn: date,
  measures: z.array(
    z.object({
      on: date,
      measure: oneOf<SupervisionMeasure>(supervisionMeasures),
      supervisors: z.array(text),
      result: text,
    }),
  ),
  earlier: z.array(document),
  earlierFindings: z.array(finding),
  handOvers: z.array(handOver),
  keySupervision: z.exactOptional(
    z.array(
      z.object({
        on: date,
        way: oneOf<KeySupervisionWay>(keySupervisionWays),
        reason: text,
        organBefore: z.exactOptional(text),
        governmentBefore: z.exactOptional(text),
      }),
    ),
  ),
};
const verified = {
  ...file,
  finding,
  withoutDocument: z.exactOptional(text),
};
const documented = { ...verified, document };
const objection = z.object({ on: date, reasons: text, to: text });

/** @internal The contract is generated from it. */
export const supervisionCaseSchema: z.ZodMiniType<SupervisionCase> = z.discriminatedUnion(
  'status',
  [
    z.object({ ...clue, status: z.literal('received') }),
    z.object({ ...clue, status: z.literal('declined'), reason: text }),
    z.object({
      ...clue,
      status: z.literal('guided'),
      remedy: z.enum(['reconsideration', 'litigation']),
      reason: text,
    }),
    z.object({ ...file, status: z.literal('accepted') }),
    z.object({ ...verified, status: z.literal('verified') }),
    z.object({
      ...verified,
      status: z.literal('atGovernment'),
      proposal: z.object({ on: date, ground: z.enum(['major', 'notFollowed']), advice: text }),
    }),
    z.object({ ...documented, status: z.literal('issued') }),
    z.object({ ...documented, status: z.literal('correcting') }),
    z.object({ ...documented, status: z.literal('objected'), objection }),
    z.object({ ...documented, status: z.literal('reviewing'), objection }),
    z.object({ ...documented, status: z.literal('reported'), report }),
    z.object({ ...verified, status: z.literal('correctedAtOnce'), report }),
    z.object({
      ...file,
      status: z.literal('handedOver'),
      handOvers: file.handOvers.check(z.minLength(1)),
    }),
    z.object({
      ...file,
      status: z.literal('closed'),
      finding: z.exactOptional(finding),
      document: z.exactOptional(document),
      report: z.exactOptional(report),
      outcome: z.enum(['corrected', 'unfounded', 'closedWithReasons', 'handledElsewhere']),
      reason: text,
      closedOn: date,
    }),
  ],
);

/**
 * 读取行政执法监督案件. Fields that are not known stay.
 *
 * Fails: `input.invalid`.
 *
 * @example
 * parseSupervisionCase({ status: 'received' }).ok // => false
 */
export function parseSupervisionCase(input: unknown): Result<SupervisionCase> {
  return resultOfSchema(supervisionCaseSchema.safeParse(input), input as SupervisionCase);
}
