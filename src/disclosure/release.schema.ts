import * as z from 'zod/mini';
import { type LocalDate, parseLocalDate } from '../core/index.js';

const date = z.custom<LocalDate>((input) => parseLocalDate(input).ok, {
  params: { type: 'LocalDate' },
});
const key = z.string().check(z.minLength(1));
const base = { id: key, record: key, order: z.int().check(z.positive()), on: date };
const fields = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const publishing = {
  ...base,
  content: z.looseObject({ stage: z.enum(['before', 'after']), fields }),
  dropped: z.optional(z.array(z.string())),
};

/** 发布, as a stored one is written. */
export const disclosureReleaseSchema = z.discriminatedUnion('tag', [
  z.looseObject({ ...publishing, tag: z.literal('published') }),
  z.looseObject({ ...publishing, tag: z.literal('corrected') }),
  z.looseObject({
    ...base,
    tag: z.literal('withdrawn'),
    cause: z.enum(['changed', 'revoked', 'foundUnlawful', 'foundVoid', 'wronglyDisclosed']),
    reason: z.string(),
  }),
  z.looseObject({
    ...base,
    tag: z.literal('removed'),
    because: z.enum(['termEnded', 'earlyRemoval']),
  }),
]);
