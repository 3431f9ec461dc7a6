/* The shapes of a record and of what is exported of it. That a record is whole, `verifyRecord` says, with a hasher. */
import * as z from 'zod/mini';
import { type Instant, parseInstant } from '../core/index.js';
import { recordFileSchema } from './attachment.js';

const text = z.string().check(z.minLength(1));
const at = z.custom<Instant>((input) => parseInstant(input).ok, { params: { type: 'Instant' } });
const algorithm = z.enum(['SHA-256', 'SHA-384', 'SHA-512', 'SM3']);
const head = z.object({ count: z.int().check(z.nonnegative()), hash: text });

/** @internal The contract is generated from it. */
export const recordItemSchema = z.object({
  at,
  kind: text,
  content: z.custom<unknown>((input) => input !== undefined, { params: { shape: z.unknown() } }),
  index: z.int().check(z.nonnegative()),
  previous: text,
  hash: text,
});

/** @internal The contract is generated from it. */
export const caseRecordSchema = z.object({
  schema: z.literal(1),
  caseCode: text,
  algorithm,
  start: text,
  items: z.array(recordItemSchema),
});

/** @internal The contract is generated from it. */
export const recordManifestSchema = z.object({
  schema: z.literal(1),
  caseCode: text,
  algorithm,
  head,
  files: z.array(recordFileSchema),
  exportedAt: at,
  digest: text,
  time: z.exactOptional(z.object({ at, authority: text, token: text })),
});
