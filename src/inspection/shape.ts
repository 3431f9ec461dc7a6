import * as z from 'zod/mini';
import { type Instant, type LocalDate, parseInstant, parseLocalDate } from '../core/index.js';

export const text = z.string();
export const date = z.custom<LocalDate>((input) => parseLocalDate(input).ok, {
  params: { type: 'LocalDate' },
});
export const instantText = z.custom<Instant>((input) => parseInstant(input).ok, {
  params: { type: 'Instant' },
});
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
