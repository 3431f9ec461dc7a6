import * as z from 'zod/mini';
import { parseMoney, type Result, resultOfSchema } from '../core/index.js';
import { penaltyKinds } from '../law/index.js';
import type { Sanction } from '../penalty/index.js';
import type { InboundDocument } from './inbound-document.js';
import { date, oneOf, text } from './shape.js';

/** Canonical alone: the document is kept as it is. */
const sanction: z.ZodMiniType<Sanction> = z.object({
  kind: oneOf<Sanction['kind']>(penaltyKinds),
  amount: z.exactOptional(
    z.custom<NonNullable<Sanction['amount']>>((input) => {
      const read = parseMoney(input);
      return read.ok && read.value === input;
    }),
  ),
});

const head = {
  number: text,
  sentBy: text,
  to: text,
  body: text,
  issuedOn: date,
  receivedOn: date,
  summary: text,
  answerBy: z.exactOptional(date),
  decision: z.exactOptional(text),
};

const remedy = <Source extends 'reconsideration' | 'litigation'>(source: Source) => {
  const shared = { ...head, source: z.literal(source), appliedOn: date, acceptedOn: date };
  return [
    z.object({ ...shared, kind: z.literal('accepted'), isSimple: z.boolean() }),
    z.object({
      ...shared,
      kind: z.literal('executionStopped'),
      ground: z.enum(['respondent', 'authority', 'applicant', 'byStatute', 'detentionDeferred']),
      reason: text,
    }),
    z.object({ ...shared, kind: z.literal('executionResumed'), reason: text }),
    z.object({
      ...shared,
      kind: z.enum(['withdrawn', 'upheld', 'revoked', 'confirmedVoid', 'performanceOrdered']),
    }),
    z.object({
      ...shared,
      kind: z.literal('changed'),
      how: z.enum(['changed', 'partlyRevoked', 'settled']),
      remaining: z.array(sanction).check(z.minLength(1)),
      opposedByThirdParty: z.boolean(),
    }),
    z.object({ ...shared, kind: z.literal('confirmedUnlawful'), reason: text }),
    z.object({
      ...shared,
      kind: z.literal('revokedToRedo'),
      proceduralGround: z.boolean(),
      redoBy: z.exactOptional(date),
    }),
  ] as const;
};

const schema: z.ZodMiniType<InboundDocument> = z.discriminatedUnion('source', [
  z.object({
    ...head,
    source: z.literal('ruleOfLawInspection'),
    kind: z.enum(['clue', 'rectification', 'accountability']),
  }),
  z.discriminatedUnion('kind', [
    z.object({
      ...head,
      source: z.literal('governmentInspection'),
      kind: z.enum(['matter', 'recheckDecision', 'accountability']),
    }),
    z.object({
      ...head,
      source: z.literal('governmentInspection'),
      kind: z.literal('conclusion'),
      mustRectify: z.boolean(),
    }),
  ]),
  z.discriminatedUnion('kind', [
    ...remedy('reconsideration'),
    z.object({
      ...head,
      source: z.literal('reconsideration'),
      kind: z.enum(['opinion', 'suggestion', 'performanceUrged']),
    }),
  ]),
  z.discriminatedUnion('kind', [
    ...remedy('litigation'),
    z.object({
      ...head,
      source: z.literal('litigation'),
      kind: z.enum(['documentSuggestion', 'suggestion']),
    }),
  ]),
  z.discriminatedUnion('kind', [
    z.object({
      ...head,
      source: z.literal('procuratorate'),
      kind: z.enum(['publicInterestSuggestion', 'suggestion', 'penaltyOpinion', 'protest']),
    }),
    z.object({
      ...head,
      source: z.literal('procuratorate'),
      kind: z.literal('referralSuggestion'),
      caseCode: text,
      offence: text,
      intellectualProperty: z.boolean(),
    }),
  ]),
]);

/**
 * 读取来文. Fields that are not known stay.
 *
 * Fails: `input.invalid`.
 *
 * @example
 * parseInboundDocument({ source: 'reconsideration', kind: 'revoked' }).ok // => false
 */
export function parseInboundDocument(input: unknown): Result<InboundDocument> {
  return resultOfSchema(schema.safeParse(input), input as InboundDocument);
}
