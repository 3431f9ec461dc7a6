import * as z from 'zod/mini';
import {
  type LegalBasis,
  type LocalDate,
  type OpenEnd,
  parseLocalDate,
  type Result,
  resultOfSchema,
} from '../core/index.js';
import type { DivisionCode } from '../identifiers/index.js';
import { parseDivisionCode } from '../identifiers/index.js';

/** A date of the calendar. */
export const date = z.custom<LocalDate>((input) => parseLocalDate(input).ok);
/** A last day, or none. */
export const end = z.custom<LocalDate | OpenEnd>(
  (input) => input === 'open' || parseLocalDate(input).ok,
);
/** A text that is not empty. */
export const text = z.string().check(z.minLength(1));
/** A division code, by its shape. */
export const division = z.custom<DivisionCode>((input) => parseDivisionCode(input).ok);

/** One of the keys of a closed table. */
export function oneOf<T extends string>(keys: readonly string[]): z.ZodMiniCustom<T, T> {
  return z.custom<T>((input) => typeof input === 'string' && keys.includes(input));
}

const place = z.optional(z.int());
/** A citation. */
export const basis: z.ZodMiniType<LegalBasis> = z.custom<LegalBasis>(
  (input) =>
    z
      .object({
        law: text,
        version: z.optional(date),
        article: place,
        inserted: place,
        paragraph: place,
        item: place,
        subitem: place,
        section: z.optional(text),
      })
      .safeParse(input).success,
);

/** The input itself when the schema accepts it, so that a newer writer's fields stay; else every fault. */
export function read<T>(schema: z.ZodMiniType, input: unknown): Result<T> {
  return resultOfSchema(schema.safeParse(input), input as T);
}
