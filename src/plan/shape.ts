import * as z from 'zod/mini';
import { type LegalBasis, type LocalDate, parseLocalDate, type Term } from '../core/index.js';
import { type DivisionRef, isDivisionRef } from '../registry/index.js';

/** A date of the calendar. */
export const date: z.ZodMiniCustom<LocalDate, LocalDate> = z.custom<LocalDate>(
  (input) => parseLocalDate(input).ok,
  { params: { type: 'LocalDate' } },
);
/** A text that is not empty. */
export const text = z.string().check(z.minLength(1));
/** A term in both languages. */
export const bothLanguages: z.ZodMiniType<Term> = z.object({ zh: text, en: text });
/** A division within its code system. */
export const division: z.ZodMiniCustom<DivisionRef, DivisionRef> = z.custom<DivisionRef>(
  isDivisionRef,
  { params: { type: 'DivisionRef' } },
);

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

/** 佐证材料. */
export const evidenceLink: z.ZodMiniType<EvidenceLink> = z.object({
  title: text,
  reference: text,
  on: date,
});

/** 佐证材料: a document, record or page that shows what was done. */
export interface EvidenceLink {
  /** 名称. */
  readonly title: string;
  /** 文号, record id or address. */
  readonly reference: string;
  /** The day of the material. */
  readonly on: LocalDate;
}
