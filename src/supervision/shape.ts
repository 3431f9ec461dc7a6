import * as z from 'zod/mini';
import { type LocalDate, parseLocalDate } from '../core/index.js';

/** A date of the calendar. */
export const date: z.ZodMiniType<LocalDate> = z.custom<LocalDate>(
  (input) => parseLocalDate(input).ok,
  { params: { type: 'LocalDate' } },
);
/** A text that is not empty. */
export const text: z.ZodMiniType<string> = z.string().check(z.minLength(1));

/** A key of a record of terms. */
export function oneOf<Key extends string>(
  record: Readonly<Record<Key, unknown>>,
): z.ZodMiniType<Key> {
  return z.custom<Key>((input) => typeof input === 'string' && Object.hasOwn(record, input), {
    params: { shape: z.enum(Object.keys(record)) },
  });
}
