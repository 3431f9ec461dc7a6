import * as z from 'zod/mini';
import {
  type LocalDate,
  type Money,
  parseLocalDate,
  parseMoney,
  type Result,
  resultOfSchema,
} from '../core/index.js';
import { type PenaltyKind, penaltyKinds } from '../law/index.js';
import type { Party } from '../registry/index.js';
import { type EvidenceFact, evidenceFacts } from './evidence.js';
import { hearingRequestSchema } from './hearing.schema.js';
import type { PenaltyCase } from './penalty-case.js';
import { plan, remedies, remedyOutcome } from './schema-parts.js';
import { serviceMethodSchema } from './service.schema.js';

const date = z.custom<LocalDate>((input) => parseLocalDate(input).ok, {
  params: { type: 'LocalDate' },
});
const money = z.custom<Money>((input) => parseMoney(input).ok, { params: { type: 'Money' } });
const end = z.union([date, z.literal('open')]);
const span = z.object({ from: date, until: end });
const text = z.string();
const basis = z.object({
  law: text,
  version: z.optional(date),
  article: z.optional(z.int()),
  inserted: z.optional(z.int()),
  paragraph: z.optional(z.int()),
  item: z.optional(z.int()),
  subitem: z.optional(z.int()),
  section: z.optional(text),
});
const sanction = z.object({
  kind: z.custom<PenaltyKind>(
    (input) => typeof input === 'string' && Object.hasOwn(penaltyKinds, input),
    { params: { shape: z.enum(Object.keys(penaltyKinds)) } },
  ),
  amount: z.optional(money),
});
const period = z.object({
  kind: z.literal('period'),
  count: z.int(),
  unit: z.enum(['hour', 'calendarDay', 'workingDay', 'month', 'year']),
});
const partyRead = z.object({
  kind: z.enum([
    'naturalPerson',
    'legalPerson',
    'unincorporatedOrganisation',
    'individualBusiness',
  ]),
  id: text,
  name: text,
});
/** What the procedure reads of a party; the rest is the matter of `registry` and passes through. */
const party = z.custom<Party>((input) => partyRead.safeParse(input).success, {
  params: { shape: partyRead },
});
const evidenceFact = z.enum(Object.keys(evidenceFacts) as [EvidenceFact, ...EvidenceFact[]]);

const clue = {
  on: date,
  foundOn: date,
  source: text,
  summary: text,
  reference: z.optional(text),
  sentBy: z.optional(text),
  reporter: z.optional(
    z.object({ named: z.boolean(), confidential: z.boolean(), contact: z.optional(text) }),
  ),
};
const filed = {
  ...clue,
  caseCode: text,
  filedOn: date,
  body: text,
  line: text,
  party,
  investigators: z.array(text),
  evidence: z.array(
    z.object({
      kind: z.enum([
        'documentary',
        'physical',
        'audioVisual',
        'electronic',
        'testimony',
        'partyStatement',
        'expertOpinion',
        'siteRecord',
      ]),
      title: text,
      obtainedOn: date,
      verified: z.boolean(),
      lawful: z.boolean(),
      particulars: z.optional(z.partialRecord(evidenceFact, z.boolean())),
    }),
  ),
  recusals: z.array(
    z.object({
      officer: text,
      decision: z.enum(['pending', 'withdrawn', 'refused']),
      requestedOn: z.optional(date),
      requestedBy: z.optional(z.enum(['party', 'officer'])),
      reason: z.optional(text),
      decidedOn: z.optional(date),
      decidedBy: z.optional(text),
    }),
  ),
  suspensions: z.array(span),
  extensions: z.array(z.object({ on: date, days: z.int(), approvedBy: text, reason: text })),
  crimeSuspectedOn: z.optional(date),
  mergedFrom: z.optional(z.array(text)),
  splitOff: z.optional(z.array(z.object({ caseCode: text, what: text, on: date }))),
  coParties: z.optional(z.array(text)),
};
const jurisdictionGround = z.enum([
  'notCompetent',
  'filedFirstElsewhere',
  'superiorTakes',
  'settled',
]);
const correction = z.object({
  caseCode: text,
  on: date,
  document: text,
  approvedBy: text,
  elements: z.array(
    z.object({
      element: z.enum([
        'documentNumber',
        'partyName',
        'partyAddress',
        'facts',
        'reasoning',
        'performance',
        'bodyName',
      ]),
      before: text,
      after: text,
    }),
  ),
});
const review = z.object({
  caseCode: text,
  reviewer: text,
  concludedOn: date,
  assistedBy: z.optional(text),
});
const concluded = {
  ...filed,
  report: z.object({
    concludedOn: date,
    findings: text,
    proposed: z.array(sanction),
    discussionRequired: z.boolean(),
  }),
  review: z.optional(review),
};
const noticed = {
  ...concluded,
  notice: z.object({
    caseCode: text,
    documentNumber: text,
    partyName: z.optional(text),
    proposed: z.array(sanction),
    facts: text,
    reasons: text,
    basis: z.array(basis),
    statementRightStated: z.boolean(),
    hearingRightStated: z.boolean(),
    statementWithin: period,
    servedOn: date,
    method: serviceMethodSchema,
  }),
};
const answer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('statement'),
    on: date,
    points: z.array(z.object({ point: text, adopted: z.boolean(), reason: text })),
  }),
  z.object({ kind: z.literal('waived'), on: date, document: text, hearingToo: z.boolean() }),
  z.object({ kind: z.literal('lapsed'), on: date }),
  z.object({
    kind: z.literal('hearingAbandoned'),
    on: date,
    termination: z.object({
      caseCode: text,
      parties: z.array(text),
      receivedOn: date,
      endedOn: date,
      ground: z.enum(['noSuccessor', 'absent', 'leftWithoutLeave', 'disorder', 'withdrawn']),
    }),
  }),
]);
const request = hearingRequestSchema;
const hearing = z.extend(hearingRequestSchema, {
  caseCode: text,
  parties: z.array(text),
  notifiedOn: date,
  heldOn: date,
  host: text,
  panel: z.array(text),
  record: text,
  examinedEvidence: z.array(text),
  reportedOn: date,
  opinion: text,
});
const discussion = z.object({
  caseCode: text,
  heldOn: date,
  participants: z.array(text),
  attendees: z.optional(z.array(text)),
  withdrawn: z.optional(z.array(text)),
  opinions: z.array(z.object({ by: text, opinion: text, dissents: z.boolean() })),
  conclusion: text,
  signedBy: z.optional(z.array(text)),
});
const decided = {
  ...noticed,
  decision: z.object({
    caseCode: text,
    documentNumber: text,
    partyName: text,
    partyAddress: text,
    facts: text,
    evidence: z.array(text),
    sanctions: z.array(sanction),
    basis: z.array(basis),
    reasoning: text,
    performance: text,
    surchargeStated: z.boolean(),
    remedies: text,
    bodyName: text,
    decidedOn: date,
    sealed: z.boolean(),
  }),
  decidedBy: text,
  hearing: z.optional(hearing),
  answer: z.optional(answer),
  discussion: z.optional(discussion),
  corrections: z.optional(z.array(correction)),
};
const conclusion = z.object({
  caseCode: text,
  documentNumber: text,
  kind: z.enum(['reconsideration', 'litigation']),
  outcome: remedyOutcome,
  receivedOn: date,
  remaining: z.array(sanction),
  redoOrdered: z.boolean(),
});
const served = {
  ...decided,
  service: z.object({
    caseCode: text,
    document: text,
    documentNumber: text,
    recipient: text,
    startedOn: date,
    servedOn: date,
    method: serviceMethodSchema,
    lateReason: z.optional(text),
  }),
  payments: z.array(z.object({ on: date, amount: money, receipt: text })),
  remedies,
  plan: z.optional(plan),
  altered: z.optional(conclusion),
};
const urged = { ...served, urgedOn: date };
const closed = {
  ...filed,
  closedOn: date,
  ending: z.enum([
    'performed',
    'enforcementEnded',
    'noPenalty',
    'dismissed',
    'terminated',
    'handedOver',
    'transferred',
    'annulled',
  ]),
};

/** @internal The contract is generated from it. */
export const penaltyCaseSchema = z.discriminatedUnion('status', [
  z.object({ ...clue, status: z.literal('clue') }),
  z.object({ ...clue, status: z.literal('notFiled'), reason: text }),
  z.object({ ...clue, status: z.literal('referred'), referredTo: text, reason: text }),
  z.object({ ...filed, status: z.literal('investigating') }),
  z.object({
    ...filed,
    status: z.literal('suspended'),
    suspendedOn: date,
    ground: z.enum([
      'dependsOnOtherDecision',
      'interpretationAsked',
      'forceMajeure',
      'partyMissing',
      'other',
    ]),
  }),
  z.object({
    ...filed,
    status: z.literal('terminated'),
    ground: z.enum(['personDied', 'organisationEnded', 'other']),
  }),
  z.object({
    ...filed,
    status: z.literal('jurisdictionDisputed'),
    disputedWith: z.array(text),
  }),
  z.object({
    ...filed,
    status: z.literal('yielded'),
    yieldedTo: text,
    ground: jurisdictionGround,
  }),
  z.object({ ...filed, status: z.literal('handedOver'), yieldedTo: text }),
  z.object({ ...filed, status: z.literal('merged'), mergedInto: text }),
  z.object({ ...concluded, status: z.literal('investigated') }),
  z.object({ ...noticed, status: z.literal('noticed') }),
  z.object({ ...noticed, status: z.literal('hearingRequested'), request }),
  z.object({
    ...noticed,
    status: z.literal('hearingOrdered'),
    hearing,
    request,
    discussion: z.optional(discussion),
  }),
  z.object({
    ...noticed,
    status: z.literal('answered'),
    answer,
    discussion: z.optional(discussion),
  }),
  z.object({ ...noticed, status: z.literal('heard'), hearing, discussion: z.optional(discussion) }),
  z.object({ ...decided, status: z.literal('decided') }),
  z.object({ ...served, status: z.literal('served') }),
  z.object({ ...urged, status: z.literal('urged') }),
  z.object({ ...urged, status: z.literal('courtEnforcement'), appliedOn: date }),
  z.object({ ...served, status: z.literal('performed'), surcharge: money }),
  z.object({ ...served, status: z.literal('annulled'), conclusion }),
  z.object({
    ...filed,
    status: z.literal('noPenalty'),
    noPenalty: z.object({
      decidedOn: date,
      decidedBy: text,
      ground: z.enum([
        'minorCorrectedNoHarm',
        'firstMinorCorrected',
        'noFault',
        'underFourteen',
        'noCapacity',
        'timeBarred',
        'factsNotEstablished',
      ]),
      reason: text,
      education: z.optional(text),
      guardianOrdered: z.optional(z.boolean()),
    }),
  }),
  z.object({ ...filed, status: z.literal('dismissed'), reason: text }),
  z.object({
    ...filed,
    status: z.literal('transferred'),
    transferredTo: text,
    transferredOn: date,
  }),
  z.object({ ...closed, status: z.literal('closed') }),
  z.object({ ...closed, status: z.literal('archived'), recordHead: text }),
]);

/** The shape that the schema accepts; a type test holds it equal to {@link PenaltyCase}. */
export type PenaltyCaseShape = z.infer<typeof penaltyCaseSchema>;

/**
 * 读取案件: a stored case of the ordinary procedure. Fields that the schema does not know stay.
 *
 * Fails: `input.invalid`, once for each fault.
 *
 * @example
 * parsePenaltyCase({ status: 'clue', on: '2024-02-30' }).ok // => false
 */
export function parsePenaltyCase(input: unknown): Result<PenaltyCase> {
  return resultOfSchema(penaltyCaseSchema.safeParse(input), input as PenaltyCase);
}
