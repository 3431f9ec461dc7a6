import * as z from 'zod/mini';
import {
  type Money,
  parseMoney,
  parseRatio,
  type Ratio,
  type Result,
  resultOfSchema,
} from '../core/index.js';
import type { AlertThresholds, EnforcementRecord, ProfitSign } from './alert-record.js';
import { profitSigns } from './alert-record.js';
import { date, oneOf, text } from './shape.js';

/** Canonical alone: the record is kept as it is, and "1000" that is not "1000.00" would be read as fen. */
const money: z.ZodMiniType<Money> = z.custom<Money>(
  (input) => {
    const read = parseMoney(input);
    return read.ok && read.value === input;
  },
  { params: { type: 'CanonicalMoney' } },
);
const share: z.ZodMiniType<Ratio> = z.custom<Ratio>(
  (input) => {
    const read = parseRatio(input);
    return read.ok && read.value === input;
  },
  { params: { type: 'CanonicalRatio' } },
);
const positive = z.int().check(z.positive());

const head = { id: text, on: date, body: text };
const officers = z.array(z.object({ officer: text, isCertified: z.exactOptional(z.boolean()) }));

/** @internal The contract is generated from it. */
export const enforcementRecordSchema: z.ZodMiniType<EnforcementRecord> = z.discriminatedUnion(
  'kind',
  [
    z.object({
      ...head,
      kind: z.literal('inspection'),
      enterprise: text,
      officers,
      isExempt: z.exactOptional(z.boolean()),
    }),
    z.object({
      ...head,
      kind: z.literal('decision'),
      officers,
      requiresReview: z.exactOptional(z.boolean()),
      reviewPassedOn: z.exactOptional(date),
      fine: z.exactOptional(money),
      peerGroup: z.exactOptional(text),
    }),
    z.object({
      ...head,
      kind: z.literal('caseTerm'),
      dueOn: date,
      closedOn: z.exactOptional(date),
    }),
    z.object({
      ...head,
      kind: z.literal('disclosureTerm'),
      dueOn: date,
      disclosedOn: z.exactOptional(date),
      isExempt: z.exactOptional(z.boolean()),
    }),
    z.object({ ...head, kind: z.literal('reviewOutcome'), isDecisionLost: z.boolean() }),
    z.object({ ...head, kind: z.literal('incentive'), sign: oneOf<ProfitSign>(profitSigns) }),
    z.object({ ...head, kind: z.literal('fineIncome'), year: positive, amount: money }),
  ],
);

/** @internal The contract is generated from it. */
export const alertThresholdsSchema: z.ZodMiniType<AlertThresholds> = z.object({
  inspectionWindowDays: positive,
  inspectionsAtMost: positive,
  graceDays: z.int().check(z.nonnegative()),
  peerFactor: positive,
  peerWindowDays: positive,
  peersAtLeast: positive,
  revokedRateAtMost: share,
  reviewWindowDays: positive,
  reviewsAtLeast: positive,
  incomeFactor: share,
});

/**
 * 读取执法数据. Fields that are not known stay.
 *
 * Fails: `input.invalid`.
 *
 * @example
 * parseEnforcementRecord({ kind: 'incentive' }).ok // => false
 */
export function parseEnforcementRecord(input: unknown): Result<EnforcementRecord> {
  return resultOfSchema(enforcementRecordSchema.safeParse(input), input as EnforcementRecord);
}

/**
 * 读取预警阈值.
 *
 * Fails: `input.invalid`.
 *
 * @example
 * parseAlertThresholds({ graceDays: -1 }).ok // => false
 */
export function parseAlertThresholds(input: unknown): Result<AlertThresholds> {
  return resultOfSchema(alertThresholdsSchema.safeParse(input), input as AlertThresholds);
}
