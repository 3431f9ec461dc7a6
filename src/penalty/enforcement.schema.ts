import * as z from 'zod/mini';
import { type Result, resultOfSchema } from '../core/index.js';
import type { Enforcement } from './enforcement.js';
import {
  basis,
  date,
  method,
  money,
  payments,
  plan,
  points,
  remedies,
  text,
} from './schema-parts.js';

const file = {
  on: date,
  decision: z.object({
    caseCode: text,
    documentNumber: text,
    procedure: z.enum(['ordinary', 'summary']),
    fine: money,
    otherDuty: z.optional(text),
    servedOn: date,
    surchargeStated: z.boolean(),
  }),
  power: z.nullable(basis),
  seizedBefore: z.boolean(),
  payments,
  remedies,
  plan: z.optional(plan),
};
const urged = {
  ...file,
  urging: z.object({
    caseCode: text,
    documentNumber: text,
    performBy: date,
    manner: text,
    amount: z.optional(money),
    paymentMethod: z.optional(text),
    statementRightStated: z.boolean(),
    servedOn: date,
    method,
  }),
};
const means = z.enum([
  'surcharge',
  'transferOfDeposits',
  'auction',
  'removalOfObstruction',
  'substitutePerformance',
  'other',
]);
const ordered = {
  ...urged,
  order: z.object({
    caseCode: text,
    documentNumber: text,
    partyName: text,
    partyAddress: text,
    reasons: text,
    basis: z.array(basis),
    means,
    executeOn: date,
    remedies: text,
    bodyName: text,
    sealed: z.boolean(),
    decidedOn: date,
  }),
};
const executing = {
  ...ordered,
  orderServedOn: date,
  acts: z.array(
    z.object({
      on: date,
      means,
      atNight: z.boolean(),
      urgent: z.boolean(),
      cutsResidentSupply: z.boolean(),
      recovered: money,
    }),
  ),
  waivedSurcharge: z.optional(money),
};
const agreement = z.object({
  on: date,
  document: text,
  harmsNobody: z.boolean(),
  remedialMeasures: z.boolean(),
  waivedSurcharge: money,
});
const applied = { ...urged, appliedOn: date };

/** @internal The contract is generated from it. */
export const enforcementSchema = z.discriminatedUnion('status', [
  z.object({ ...file, status: z.literal('owing') }),
  z.object({ ...urged, status: z.literal('urged') }),
  z.object({ ...urged, status: z.literal('answered'), points, justReason: z.boolean() }),
  z.object({ ...ordered, status: z.literal('ordered') }),
  z.object({ ...executing, status: z.literal('executing') }),
  z.object({
    ...executing,
    status: z.literal('suspended'),
    ground: z.enum(['unableToPerform', 'thirdPartyClaim', 'irreparableLoss', 'otherSuspension']),
    suspendedOn: date,
  }),
  z.object({ ...executing, status: z.literal('agreed'), agreement }),
  z.object({ ...urged, status: z.literal('offset'), proceeds: money }),
  z.object({ ...applied, status: z.literal('applied') }),
  z.object({ ...applied, status: z.literal('notAccepted'), ruledOn: date }),
  z.object({ ...applied, status: z.literal('accepted'), acceptedOn: date }),
  z.object({ ...applied, status: z.literal('courtRefused'), ruledOn: date }),
  z.object({ ...applied, status: z.literal('courtExecuting'), ruledOn: date }),
  z.object({ ...urged, status: z.literal('executed'), surcharge: money }),
  z.object({
    ...urged,
    status: z.literal('ended'),
    ground: z.enum([
      'deceasedWithoutEstate',
      'dissolvedWithoutAssets',
      'objectLost',
      'decisionRevoked',
      'otherEnding',
    ]),
    restored: money,
  }),
  z.object({ ...executing, status: z.literal('abandoned') }),
]);

/** The shape that the schema accepts; a type test holds it equal to {@link Enforcement}. */
export type EnforcementShape = z.infer<typeof enforcementSchema>;

/**
 * 读取强制执行: a stored enforcement. Fields that the schema does not know stay.
 *
 * Fails: `input.invalid`, once for each fault.
 *
 * @example
 * parseEnforcement({ status: 'owing' }).ok // => false
 */
export function parseEnforcement(input: unknown): Result<Enforcement> {
  return resultOfSchema(enforcementSchema.safeParse(input), input as Enforcement);
}
