/* 多个当事人的案件, a case that was recorded elsewhere, and the entries of its record. */

import { failed, ok, type Result } from '../core/index.js';
import { parseExchanged } from '../exchange/index.js';
import { eventMachines, penaltyEventSchema } from '../exchange/schemas.js';
import {
  auditPenaltyHistory,
  decideForParty,
  decideJointly,
  type JointCase,
  type JointDecision,
  openJointCase,
  type PenaltyEvent,
  type PenaltyFacts,
  parsePenaltyCase,
  penaltyRecordEntry,
  type RecordedEvents,
} from '../penalty/index.js';
import { parseParty } from '../registry/index.js';
import { onCalendar } from './calendar-operations.js';
import {
  anything,
  byShape,
  codesOf,
  field,
  inStatus,
  list,
  moment,
  type Operation,
  object,
  operation,
  optional,
  recordOf,
  struct,
  text,
  word,
} from './operation.js';
import { failing } from './procedure-operations.js';

const penaltyCase = field('PenaltyCase', parsePenaltyCase);
const joint = struct<JointCase>('JointCase', { caseCode: text, parts: recordOf(penaltyCase) });
const event = byShape<PenaltyEvent>('PenaltyEvent', penaltyEventSchema);
const facts = optional(object<Readonly<Record<string, unknown>>>('facts of the machine'));

/** The facts with a calendar in place of the years. */
const withCalendar = (
  given: Readonly<Record<string, unknown>> = {},
  answer: (facts: PenaltyFacts) => Result<unknown>,
): Result<unknown> =>
  onCalendar(given['calendar'], (calendar) =>
    answer({ ...given, calendar } as unknown as PenaltyFacts),
  );

const JOINT_DECISION =
  "{ outcome: 'moved', statuses: Record<text> } | { outcome: 'refused', parts: Record<{ outcome, failures?, problem? }>, problems }";

const statusesOf = ({ parts }: JointCase): unknown =>
  Object.fromEntries(Object.entries(parts).map(([party, { status }]) => [party, status]));

function jointly(decision: JointDecision): unknown {
  if (decision.outcome === 'moved')
    return { outcome: decision.outcome, statuses: statusesOf(decision.joint) };
  return {
    outcome: decision.outcome,
    parts: Object.fromEntries(
      Object.entries(decision.parts).map(([party, no]) => [
        party,
        no.outcome === 'refused'
          ? { outcome: no.outcome, failures: failing(no.failures) }
          : { outcome: no.outcome, problem: no.problem.code },
      ]),
    ),
    problems: codesOf(decision.problems),
  };
}

const recorded: Readonly<Record<keyof RecordedEvents, true>> = {
  'penalty/ordinary': true,
  'penalty/summary': true,
  'penalty/hearing': true,
  'penalty/service': true,
  'penalty/compulsory-measure': true,
  'penalty/enforcement': true,
};

/** An event of the machine, by the type of the contract. */
function eventOf(
  machine: keyof RecordedEvents,
  input: unknown,
): Result<RecordedEvents[keyof RecordedEvents]> {
  const [type = machine] = eventMachines.find(([, { id }]) => id === machine) ?? [];
  return parseExchanged(type, input) as Result<RecordedEvents[keyof RecordedEvents]>;
}

/** 多个当事人; 历史的审查; 记录事项. */
export const jointCaseOperations: readonly Operation[] = [
  operation(
    'penalty.openJointCase',
    '追加当事人',
    'the files of a case of several parties: of each party the others',
    {
      filed: inStatus('PenaltyCase', parsePenaltyCase, 'investigating'),
      others: list(field('Party', parseParty)),
    },
    '{ caseCode, parts: Record<{ status, coParties: text[] }> }',
    ({ filed, others }) => {
      const opened = openJointCase(filed, others);
      if (!opened.ok) return opened;
      const { caseCode, parts } = opened.value;
      return ok({
        caseCode,
        parts: Object.fromEntries(
          Object.entries(parts).map(([party, part]) => [
            party,
            { status: part.status, coParties: 'coParties' in part ? part.coParties : [] },
          ]),
        ),
      });
    },
  ),
  operation(
    'penalty.decideJointly',
    '共同步骤',
    'what a step of the common investigation comes to: every file moves, or none',
    { joint, event, facts },
    JOINT_DECISION,
    ({ joint: files, event: step, facts: given }) =>
      withCalendar(given, (known) => ok(jointly(decideJointly(files, step, known)))),
  ),
  operation(
    'penalty.decideForParty',
    '单个当事人的步骤',
    'what a step for one party comes to',
    { joint, party: text, event, facts },
    JOINT_DECISION,
    ({ joint: files, party, event: step, facts: given }) =>
      withCalendar(given, (known) => ok(jointly(decideForParty(files, party, step, known)))),
  ),
  operation(
    'penalty.auditPenaltyHistory',
    '审查处罚案件历史',
    'every defect of a penalty case that was recorded elsewhere, its notices and decisions among them',
    { first: penaltyCase, events: list(anything), facts },
    '{ status, defects: { index, kind, guard?, invariant? }[] }',
    ({ first, events, facts: given }) =>
      withCalendar(given, (known) => {
        const audit = auditPenaltyHistory(first, events, known);
        return ok({
          status: audit.state.status,
          defects: audit.defects.map(({ index, kind, guard, invariant }) => ({
            index,
            kind,
            guard,
            invariant,
          })),
        });
      }),
  ),
  operation(
    'penalty.penaltyRecordEntry',
    '案件事件的记录事项',
    'an event of a procedure as the entry of the record of a case',
    {
      machine: word(...(Object.keys(recorded) as (keyof RecordedEvents)[])),
      event: anything,
      at: moment,
    },
    '{ at, kind, content }',
    ({ machine, event: given, at }) => {
      const read = eventOf(machine, given);
      return read.ok
        ? ok(penaltyRecordEntry(machine, read.value as never, at))
        : failed(...read.problems);
    },
  ),
];
