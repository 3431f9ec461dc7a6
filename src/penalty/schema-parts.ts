/* Shapes that the stored states of several procedures share. */
import * as z from 'zod/mini';
import { type LocalDate, type Money, parseLocalDate, parseMoney } from '../core/index.js';
import { type PenaltyKind, penaltyKinds } from '../law/index.js';
import type { Party } from '../registry/index.js';

/** 日期. */
export const date = z.custom<LocalDate>((input) => parseLocalDate(input).ok, {
  params: { type: 'LocalDate' },
});
/** 金额, in yuan. */
export const money = z.custom<Money>((input) => parseMoney(input).ok, {
  params: { type: 'Money' },
});
/** The end of a span. */
export const end = z.union([date, z.literal('open')]);
/** A run of days. */
export const span = z.object({ from: date, until: end });
/** Any text. */
export const text = z.string();
/** 依据. */
export const basis = z.object({
  law: text,
  version: z.optional(date),
  article: z.optional(z.int()),
  inserted: z.optional(z.int()),
  paragraph: z.optional(z.int()),
  item: z.optional(z.int()),
  subitem: z.optional(z.int()),
  section: z.optional(text),
});
/** 处罚内容. */
export const sanction = z.object({
  kind: z.custom<PenaltyKind>(
    (input) => typeof input === 'string' && Object.hasOwn(penaltyKinds, input),
    { params: { shape: z.enum(Object.keys(penaltyKinds)) } },
  ),
  amount: z.optional(money),
});
/** 期限. */
export const period = z.object({
  kind: z.literal('period'),
  count: z.int(),
  unit: z.enum(['hour', 'calendarDay', 'workingDay', 'month', 'year']),
});
const partyRead = z.object({
  kind: z.enum([
    'naturalPerson',
    'legalPerson',
    'unincorporatedOrganisation',
    'individualBusiness',
  ]),
  id: text,
  name: text,
});
/** What the procedure reads of a party; the rest is the matter of `registry` and passes through. */
export const party = z.custom<Party>((input) => partyRead.safeParse(input).success, {
  params: { shape: partyRead },
});
/** 送达方式. */
export const method = z.enum([
  'onTheSpot',
  'direct',
  'leaving',
  'entrusted',
  'forwarding',
  'post',
  'electronic',
  'announcement',
]);

/** 陈述、申辩的意见. */
export const points = z.array(z.object({ point: text, adopted: z.boolean(), reason: text }));
/** 回避. */
export const recusals = z.array(
  z.object({ officer: text, decision: z.enum(['pending', 'withdrawn', 'refused']) }),
);
/** 缴款. */
export const payments = z.array(z.object({ on: date, amount: money, receipt: text }));
/** 复议、诉讼的结果. */
export const remedyOutcome = z.enum([
  'upheld',
  'withdrawn',
  'notAccepted',
  'changed',
  'partlyRevoked',
  'revoked',
  'confirmedUnlawful',
  'confirmedVoid',
  'settled',
]);
/** 复议、诉讼. */
export const remedies = z.array(
  z.object({
    kind: z.enum(['reconsideration', 'litigation']),
    from: date,
    until: end,
    outcome: z.optional(remedyOutcome),
    executionStopped: z.optional(z.boolean()),
  }),
);
/** 延期、分期缴纳. */
export const plan = z.object({
  appliedOn: date,
  hardship: text,
  approvedBy: text,
  approvedOn: date,
  instalments: z.array(z.object({ dueOn: date, amount: money })),
  endsOn: date,
});
