import * as z from 'zod/mini';
import { type Result, resultOfSchema } from '../core/index.js';
import {
  basis,
  date,
  money,
  party,
  payments,
  points,
  recusals,
  remedies,
  sanction,
  text,
} from './schema-parts.js';
import type { SummaryPenalty } from './summary-penalty.js';

const file = {
  on: date,
  caseCode: text,
  foundOn: date,
  body: text,
  line: text,
  party,
  violation: text,
  factsCertain: z.boolean(),
  hasBasis: z.boolean(),
  recusals,
};
const informed = {
  ...file,
  notice: z.object({ on: date, officers: z.array(text), proposed: z.array(sanction) }),
};
const heard = { ...informed, points };
const decided = {
  ...heard,
  decision: z.object({
    caseCode: text,
    formNumber: text,
    partyName: text,
    violation: text,
    sanctions: z.array(sanction),
    basis: z.array(basis),
    decidedOn: date,
    place: text,
    performance: text,
    surchargeStated: z.boolean(),
    remedies: text,
    reconsiderationFirstStated: z.boolean(),
    bodyName: text,
    signedBy: z.array(text),
  }),
  delivery: z.object({ signed: z.boolean(), refusalNoted: z.boolean() }),
  report: z.optional(z.object({ on: date, lateReason: z.optional(text) })),
  payments,
  remedies,
};
const collected = {
  ...decided,
  collection: z.object({
    on: date,
    amount: money,
    ground: z.enum(['atMostOneHundred', 'hardToCollectLater', 'remoteOnRequest']),
    reason: text,
    requestedByParty: z.boolean(),
    receipt: text,
    receiptIssuer: z.enum(['centralFinance', 'provincialFinance', 'other']),
    onWater: z.boolean(),
  }),
};
const handedIn = {
  ...collected,
  landedOn: z.optional(date),
  handedInOn: date,
  lateReason: z.optional(text),
};
const enforcement = z.object({
  caseCode: text,
  documentNumber: text,
  ending: z.enum(['executed', 'ended', 'abandoned']),
  endedOn: date,
  surcharge: money,
});

/** @internal The contract is generated from it. */
export const summaryPenaltySchema = z.discriminatedUnion('status', [
  z.object({ ...file, status: z.literal('found') }),
  z.object({ ...informed, status: z.literal('informed') }),
  z.object({ ...heard, status: z.literal('heard') }),
  z.object({ ...decided, status: z.literal('decided') }),
  z.object({ ...collected, status: z.literal('collected') }),
  z.object({ ...handedIn, status: z.literal('handedIn') }),
  z.object({ ...decided, status: z.literal('performed') }),
  z.object({ ...decided, status: z.literal('enforced'), enforcement }),
  z.object({ ...decided, status: z.literal('closed'), closedOn: date }),
  z.object({
    ...file,
    status: z.literal('converted'),
    ground: z.enum([
      'factsUncertain',
      'noBasis',
      'heavierThanAllowed',
      'needsInvestigation',
      'noPenaltyLikely',
    ]),
    reason: text,
  }),
]);

/** The shape that the schema accepts; a type test holds it equal to {@link SummaryPenalty}. */
export type SummaryPenaltyShape = z.infer<typeof summaryPenaltySchema>;

/**
 * 读取简易程序案件: a stored case of the summary procedure. Fields that the schema does not know stay.
 *
 * Fails: `input.invalid`, once for each fault.
 *
 * @example
 * parseSummaryPenalty({ status: 'found' }).ok // => false
 */
export function parseSummaryPenalty(input: unknown): Result<SummaryPenalty> {
  return resultOfSchema(summaryPenaltySchema.safeParse(input), input as SummaryPenalty);
}
