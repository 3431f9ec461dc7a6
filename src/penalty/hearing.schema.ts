import * as z from 'zod/mini';
import { type LocalDate, parseLocalDate, type Result, resultOfSchema } from '../core/index.js';
import type { Hearing } from './hearing.js';

const date = z.custom<LocalDate>((input) => parseLocalDate(input).ok, {
  params: { type: 'LocalDate' },
});
const text = z.string();

/** 听证申请, as a stored record writes it. */
export const hearingRequestSchema = z.object({
  requestedOn: date,
  receivedOn: date,
  form: z.enum(['written', 'onReceipt', 'oral', 'post', 'ordered']),
  note: z.optional(text),
});

const evidence = z.array(
  z.object({ title: text, crossExamined: z.boolean(), confidential: z.optional(z.boolean()) }),
);
const file = {
  on: date,
  caseCode: text,
  line: text,
  parties: z.array(z.object({ id: text, name: text })),
  investigators: z.array(text),
  request: hearingRequestSchema,
  recusals: z.array(
    z.object({
      against: text,
      ground: z.enum(['investigatorOrRelative', 'partyOrRelative', 'witness', 'otherInterest']),
      requestedOn: date,
      decision: z.enum(['pending', 'withdrawn', 'refused']),
    }),
  ),
  pauses: z.array(z.object({ from: date, until: z.union([date, z.literal('open')]) })),
  evidence,
  lateSteps: z.optional(
    z.array(
      z.object({
        step: z.enum(['convene', 'notify', 'conclude', 'report']),
        on: date,
        reason: text,
      }),
    ),
  ),
};
const convened = {
  ...file,
  panel: z.object({ host: text, members: z.array(text), clerk: text }),
  convenedOn: date,
};
const notified = {
  ...convened,
  notice: z.object({
    issuedOn: date,
    heldOn: date,
    place: text,
    panelNamed: z.boolean(),
    recusalRightStated: z.boolean(),
    preparationStated: z.boolean(),
    openness: z.enum(['public', 'stateSecret', 'tradeSecret', 'personalPrivacy']),
  }),
  notifiedOn: date,
  announcedOn: z.optional(date),
};
const opened = {
  ...notified,
  attendance: z.object({
    partyPresent: z.boolean(),
    agents: z.array(z.object({ name: text, authority: text, powers: text })),
    thirdParties: z.array(z.object({ name: text, interest: text, admittedBy: text })),
    investigators: z.array(text),
  }),
};
const concluded = { ...opened, concludedOn: date };
const recorded = {
  ...concluded,
  transcript: z.object({
    title: text,
    elements: z.array(
      z.enum([
        'cause',
        'participants',
        'panelNames',
        'timePlaceManner',
        'proposedPenalty',
        'partyStatement',
        'otherContent',
      ]),
    ),
    recording: text,
    signatures: z.array(
      z.object({
        name: text,
        role: z.enum(['party', 'agent', 'thirdParty', 'investigator', 'witness', 'other']),
        mark: z.enum(['signed', 'refusalNotedByHost', 'refusalNoted', 'none']),
      }),
    ),
    signedBy: z.array(text),
  }),
};

/** @internal The contract is generated from it. */
export const hearingSchema = z.discriminatedUnion('status', [
  z.object({ ...file, status: z.literal('requested') }),
  z.object({ ...convened, status: z.literal('convened') }),
  z.object({ ...notified, status: z.literal('notified') }),
  z.object({ ...notified, status: z.literal('postponed'), postponedFrom: date }),
  z.object({
    ...notified,
    status: z.literal('suspended'),
    suspendedOn: date,
    ground: z.enum([
      'successorSought',
      'forceMajeure',
      'newAppraisal',
      'newWitnessOrEvidence',
      'evidenceDoubted',
      'other',
    ]),
    partyEndedOn: z.optional(date),
  }),
  z.object({ ...opened, status: z.literal('opened') }),
  z.object({ ...opened, status: z.literal('examined') }),
  z.object({ ...opened, status: z.literal('debated') }),
  z.object({ ...concluded, status: z.literal('concluded') }),
  z.object({ ...recorded, status: z.literal('recorded') }),
  z.object({
    ...recorded,
    status: z.literal('reported'),
    report: z.object({
      elements: z.array(
        z.enum(['cause', 'participants', 'timePlaceManner', 'course', 'opinion', 'otherMatters']),
      ),
      opinion: text,
      dissents: z.array(z.object({ member: text, opinion: text })),
      dissenting: z.array(text),
      signedBy: z.array(text),
      transcriptAttached: z.boolean(),
    }),
  }),
  z.object({
    ...file,
    status: z.literal('terminated'),
    ground: z.enum(['noSuccessor', 'absent', 'leftWithoutLeave', 'disorder', 'withdrawn']),
    endedOn: date,
  }),
]);

/** The shape that the schema accepts; a type test holds it equal to {@link Hearing}. */
export type HearingShape = z.infer<typeof hearingSchema>;

/**
 * 读取听证: a stored hearing. Fields that the schema does not know stay.
 *
 * Fails: `input.invalid`, once for each fault.
 *
 * @example
 * parseHearing({ status: 'requested', on: '2024-02-30' }).ok // => false
 */
export function parseHearing(input: unknown): Result<Hearing> {
  return resultOfSchema(hearingSchema.safeParse(input), input as Hearing);
}
