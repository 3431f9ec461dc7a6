import type * as z from 'zod/mini';
import type { caseFactsSchema } from '../../src/discretion/case-facts.js';
import type { CaseFacts } from '../../src/discretion/index.js';

type Mutable<T> = T extends string
  ? T
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Parsed = z.output<typeof caseFactsSchema>;

/** The schema and the type are the same shape, field by field, but for `readonly`. */
const parsedIsType: Same<Mutable<Parsed>, Mutable<CaseFacts>> = true;

// @ts-expect-error a field that the type lacks would be seen
const driftIsSeen: Same<Mutable<Parsed & { more: string }>, Mutable<CaseFacts>> = true;

export { driftIsSeen, parsedIsType };
