import * as z from 'zod/mini';
import {
  type Instant,
  type LocalDate,
  type Money,
  parseInstant,
  parseLocalDate,
} from '../core/index.js';
import type { EnforcementActKind } from '../disclosure/index.js';
import { type PenaltyKind, penaltyKinds } from '../law/index.js';
import type { CollectedKind } from './collected.js';

const text = z.string().check(z.minLength(1), z.maxLength(4000));
const key = z.string().check(z.regex(/^[0-9A-Za-z][0-9A-Za-z._:/-]{0,99}$/));
/** Its shape alone: which scheme reads it is the caller's choice. */
const caseCode = z.string().check(z.regex(/^[0-9A-Z]{8,40}$/));
/** `sure`: a text that matches is good; any other is asked about. All dates but the last of February are sure. */
const SURE_DATE =
  '[1-9]\\d{3}-((0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)';
const date = z.custom<LocalDate>((input) => parseLocalDate(input).ok, {
  params: { type: 'LocalDate', sure: new RegExp(`^${SURE_DATE}$`) },
});
const moment = z.custom<Instant>((input) => parseInstant(input).ok, {
  params: {
    type: 'Instant',
    sure: new RegExp(`^${SURE_DATE}T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(Z|\\+08:00)$`),
  },
});
const MONEY = /^(0|[1-9]\d{0,12})\.\d{2}$/;
/** Below ten trillion yuan. Written in one way only, so that equal amounts are equal texts in every language. */
const money = z.custom<Money>((input) => typeof input === 'string' && MONEY.test(input), {
  params: { type: 'CanonicalMoney', sure: MONEY },
});
const keys = z.array(key).check(z.maxLength(100));
const act = z.enum([
  'penalty',
  'licence',
  'compulsion',
  'levy',
  'requisition',
  'inspection',
] as const satisfies readonly EnforcementActKind[]);
const penalty = z.enum(Object.keys(penaltyKinds) as [PenaltyKind, ...PenaltyKind[]]);

const collected = { sourceSystem: key, collectedAt: moment };
const base = {
  kind: z.literal('case'),
  caseCode,
  body: key,
  item: key,
  officers: keys,
  caseName: text,
  partyKind: z.enum([
    'naturalPerson',
    'legalPerson',
    'unincorporatedOrganisation',
    'individualBusiness',
  ]),
  partyName: text,
  partyCode: z.exactOptional(text),
  filedOn: date,
  documentNumber: z.exactOptional(text),
  ...collected,
};
const about = {
  of: z.enum(['body', 'item', 'officer', 'case', 'disclosure']),
  key,
  reason: text,
  ...collected,
};
const decidedOn = z.exactOptional(date);
const completedOn = z.exactOptional(date);

/** @internal The contract is generated from them. */
export const collectedSchemas = {
  case: z.discriminatedUnion('act', [
    z.object({
      ...base,
      act: z.literal('penalty'),
      procedure: z.enum(['summary', 'ordinary']),
      decidedOn,
      penalties: z.array(penalty).check(z.maxLength(14)),
      fine: z.exactOptional(money),
      confiscation: z.exactOptional(money),
    }),
    z.object({
      ...base,
      act: z.literal('licence'),
      acceptedOn: z.exactOptional(date),
      decidedOn,
      outcome: z.exactOptional(z.enum(['granted', 'refused'])),
      revokedOn: z.exactOptional(date),
    }),
    z.object({
      ...base,
      act: z.literal('compulsion'),
      form: z.enum(['measure', 'enforcement']),
      decidedOn,
      completedOn,
    }),
    z.object({ ...base, act: z.enum(['levy', 'requisition']), decidedOn, completedOn }),
    z.object({
      ...base,
      act: z.literal('inspection'),
      inspectedOn: z.exactOptional(date),
      finding: z.exactOptional(z.enum(['none', 'problem'])),
    }),
  ]),
  body: z.object({
    kind: z.literal('body'),
    id: key,
    name: text,
    level: z.enum(['province', 'city', 'county', 'township']),
    division: z.string().check(z.regex(/^\d{6}(\d{3})?$/)),
    acts: z.array(act).check(z.maxLength(6)),
    ...collected,
  }),
  officer: z.object({
    kind: z.literal('officer'),
    id: key,
    name: text,
    body: key,
    certificateNumber: text,
    validFrom: date,
    validThrough: date,
    ...collected,
  }),
  item: z.object({
    kind: z.literal('item'),
    id: key,
    name: text,
    act,
    bodies: z.array(key).check(z.maxLength(10_000)),
    ...collected,
  }),
  disclosure: z.object({
    kind: z.literal('disclosure'),
    caseCode,
    body: key,
    publishedOn: date,
    shownThrough: z.exactOptional(date),
    withdrawnOn: z.exactOptional(date),
    ...collected,
  }),
  correction: z.object({
    kind: z.literal('correction'),
    ...about,
    set: z.record(z.string(), z.unknown()),
    unset: z.array(z.string()).check(z.maxLength(100)),
  }),
  withdrawal: z.object({ kind: z.literal('withdrawal'), ...about }),
} as const satisfies Readonly<Record<CollectedKind, z.ZodMiniType>>;

/** The shapes that the schemas accept; a type test holds them equal to the interfaces. */
export type CollectedShapes = {
  readonly [Kind in CollectedKind]: z.infer<(typeof collectedSchemas)[Kind]>;
};
