/* Parts of the events of the procedures. */
import * as z from 'zod/mini';
import type { Instant, LocalDate, Money } from '../core/index.js';
import type { DivisionCode, EnforcementCertificateNumber } from '../identifiers/index.js';
import { type PenaltyKind, penaltyKinds } from '../law/index.js';
import { legalBasisSchema, termSchema } from '../plan/schemas.js';
import { named } from './part-schemas.js';

export const text = z.string();
export const date = named<LocalDate>('LocalDate');
export const instant = named<Instant>('Instant');
export const money = named<Money>('Money');
export const divisionCode = named<DivisionCode>('DivisionCode');
export const certificateNumber = named<EnforcementCertificateNumber>(
  'EnforcementCertificateNumber',
);
export const span = z.object({
  from: date,
  until: z.union([date, z.literal('open')]),
  reason: z.optional(termSchema),
  basis: z.optional(z.array(legalBasisSchema)),
});
const periodUnit = z.enum(['hour', 'calendarDay', 'workingDay', 'month', 'year']);
export const periodValue = z.object({
  kind: z.literal('period'),
  count: z.int(),
  unit: periodUnit,
});
export const penaltyKind = z.enum(Object.keys(penaltyKinds) as [PenaltyKind, ...PenaltyKind[]]);
