import * as z from 'zod/mini';
import {
  type LegalBasis,
  type LocalDate,
  type OpenEnd,
  parseLocalDate,
  type Result,
  resultOfSchema,
} from '../core/index.js';
import { type DivisionCode, parseDivisionCode } from '../identifiers/index.js';
import { type DivisionRef, isDivisionRef } from '../registry/index.js';

/** A date of the calendar. */
export const date = z.custom<LocalDate>((input) => parseLocalDate(input).ok, {
  params: { type: 'LocalDate' },
});
/** A last day, or none. */
export const end = z.custom<LocalDate | OpenEnd>(
  (input) => input === 'open' || parseLocalDate(input).ok,
  { params: { type: 'LocalDateOrOpen' } },
);
/** A text that is not empty. */
export const text = z.string().check(z.minLength(1));
/** The six digits of a county or city. */
export const county = z.custom<DivisionCode>(
  (input) => parseDivisionCode(input).ok && String(input).length === 6,
  { params: { type: 'CountyCode' } },
);
/** A town: its nine digits within their code system. */
export const town = z.custom<DivisionRef>(isDivisionRef, { params: { type: 'DivisionRef' } });

/** One of the keys of a closed table. */
export function oneOf<T extends string>(keys: readonly string[]): z.ZodMiniCustom<T, T> {
  return z.custom<T>((input) => typeof input === 'string' && keys.includes(input), {
    params: { shape: z.enum(keys) },
  });
}

const place = z.exactOptional(z.int());
/** A citation. */
export const basis: z.ZodMiniType<LegalBasis> = z.object({
  law: text,
  version: z.exactOptional(date),
  article: place,
  inserted: place,
  paragraph: place,
  item: place,
  subitem: place,
  section: z.exactOptional(text),
});

/** The input itself when the schema accepts it, so that a newer writer's fields stay; else every fault. */
export function read<T>(schema: z.ZodMiniType<T>, input: unknown): Result<T> {
  return resultOfSchema(schema.safeParse(input), input as T);
}
