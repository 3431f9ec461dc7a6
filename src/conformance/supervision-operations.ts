/* Supervision of enforcement: who supervises where, what is handed over, what comes in, circulars, proposals, alerts. */
import type { WorkingDayCalendar } from '../calendar/index.js';
import { failed, ok, type Problem, type Result } from '../core/index.js';
import {
  type ContestedDecision,
  ordinaryPenaltyMachine,
  type PenaltyCase,
  parseCrimeReferral,
  parseRemedy,
} from '../penalty/index.js';
import {
  divisionKey,
  divisionTable,
  type GovernmentLevel,
  governmentLevels,
} from '../registry/index.js';
import {
  type AlertRule,
  alertRules,
  type CircularGround,
  type CoverageCount,
  checkCoverage,
  checkHandOver,
  checkSpecialSupervision,
  checkSupervisionCircular,
  circularGrounds,
  clueOfAlert,
  type HandOverKind,
  handOverEvent,
  handOverKinds,
  handOverTerm,
  type InboundContext,
  type InboundDocument,
  type InboundPenalty,
  inboundDefinition,
  inboundDocuments,
  type LinkageStep,
  type LinkageTerm,
  type OutboundHandOver,
  type PersonnelProposal,
  parseInboundDocument,
  parseSupervisionAssignment,
  parseSupervisionCase,
  personnelFactors,
  proposePersonnelMeasure,
  receiveInboundDocument,
  type SpecialSupervisionPlan,
  type SupervisionCircular,
  watchRecords,
} from '../supervision/index.js';
import { calendarYears, onCalendar } from './calendar-operations.js';
import {
  amount,
  anything,
  codesOf,
  date,
  field,
  flag,
  list,
  moment,
  type Operation,
  operation,
  optional,
  recordOf,
  struct,
  text,
  withoutReasons,
  word,
} from './operation.js';
import { sanctions } from './penalty-operations.js';
import { conformanceProblem } from './problems.js';
import { divisionRef } from './registry-fields.js';

const supervisionCase = field('SupervisionCase', parseSupervisionCase);

/** Who acts until when, and what sets the day; the duty and the note are for people. */
const term = ({ owner, dueOn, setBy, rule, verified }: LinkageTerm): unknown => ({
  owner,
  dueOn,
  setBy,
  rule,
  verified,
});

/** 承办期限 of a calculation. */
export const linkageTerm = (answer: Result<LinkageTerm>): Result<unknown> =>
  answer.ok ? ok(term(answer.value), answer.warnings) : answer;

/** What is missing by its name, and every fault by its code. */
const lacking = (problems: readonly Problem[], code: string): unknown => ({
  lacks: problems.flatMap((one) => (one.code === code ? one.path.slice(-1) : [])),
  problems: codesOf(problems),
});

const count = ({ divisions, covered, holes, conflicts, share }: CoverageCount) => ({
  divisions,
  covered,
  holes,
  conflicts,
  share,
});

const handOver = struct<OutboundHandOver>('OutboundHandOver', {
  kind: word(...(Object.keys(handOverKinds) as HandOverKind[])),
  from: text,
  to: text,
  body: text,
  on: date,
  matter: text,
  contents: recordOf(word('attached', 'none')),
  approvedAt: optional(moment),
  sentAt: optional(moment),
  refusedOn: optional(date),
  answerBy: optional(date),
});
const onHandOver = { handOver, calendar: calendarYears };

/** A source and a kind that stand together in the table. */
function knownDocument(source: string, kind: string): Result<InboundDocument> {
  const rows = Object.entries<object>(inboundDocuments).find(([name]) => name === source)?.[1];
  return rows !== undefined && Object.hasOwn(rows, kind)
    ? ok({ source, kind } as InboundDocument)
    : failed(
        conformanceProblem('conformance.notOfType', {
          type: 'kind of an InboundDocument',
          actual: `${source} ${kind}`,
        }),
      );
}

const decision = struct<ContestedDecision>('ContestedDecision', {
  caseCode: text,
  documentNumber: text,
  procedure: word('ordinary', 'summary'),
  sanctions,
  facts: text,
  decidedOn: date,
  knownOn: date,
  disclosed: flag,
  paid: amount,
});
const context = {
  clue: struct<InboundContext['clue']>('{ id, region, organ, government, assessBy? }', {
    id: text,
    region: divisionRef,
    organ: text,
    government: text,
    assessBy: optional(date),
  }),
  supervision: optional(supervisionCase),
  answerBy: optional(date),
  penalty: optional(
    struct<InboundPenalty>('InboundPenalty', {
      decision,
      status: optional(
        word(...(Object.keys(ordinaryPenaltyMachine.states) as PenaltyCase['status'][])),
      ),
      remedy: optional(field('Remedy', parseRemedy)),
    }),
  ),
  referral: optional(field('CrimeReferral', parseCrimeReferral)),
};

/** A step without where it stands; why nothing is supervised is for people. */
const step = (one: LinkageStep): unknown =>
  one.kind === 'noSupervision' ? { kind: one.kind } : withoutReasons(one);

/** 行政执法监督. */
export const supervisionOperations: readonly Operation[] = [
  operation(
    'supervision.watchRecords',
    '数据预警',
    'the alerts that a list of records sets off, in the order of the records',
    { records: list(anything), thresholds: anything },
    '{ alerts: { rule, on, body, evidence }[], problems }',
    ({ records, thresholds }) => {
      const alerts: unknown[] = [];
      const problems: Problem[] = [];
      for (const seen of watchRecords(records, thresholds)) {
        if (!seen.ok) problems.push(...seen.problems);
        else {
          const { rule, on, body, evidence } = seen.value;
          alerts.push({ rule, on, body, evidence });
        }
      }
      return ok({ alerts, problems: codesOf(problems) });
    },
  ),
  operation(
    'supervision.clueOfAlert',
    '预警线索',
    'the supervision case, received, that an alert is',
    {
      alert: struct<Omit<Parameters<typeof clueOfAlert>[0], 'values' | 'basis'>>(
        '{ rule, on, body, evidence }',
        {
          rule: word(...(Object.keys(alertRules) as AlertRule[])),
          on: date,
          body: text,
          evidence: list(text),
        },
      ),
      place: struct<Parameters<typeof clueOfAlert>[1]>(
        '{ id, region, organ, government, owner, dueOn }',
        { id: text, region: divisionRef, organ: text, government: text, owner: text, dueOn: date },
      ),
    },
    'SupervisionCase',
    ({ alert, place }) => ok(clueOfAlert({ ...alert, values: {}, basis: [] }, place)),
  ),
  operation(
    'supervision.parseSupervisionAssignment',
    '读取监督职责',
    'who supervises enforcement in a division',
    { assignment: anything },
    'SupervisionAssignment',
    ({ assignment }) => parseSupervisionAssignment(assignment),
  ),
  operation(
    'supervision.checkCoverage',
    '四级监督覆盖',
    'where nobody and where more than one supervises enforcement on a day',
    { divisions: field('DivisionRecords', divisionTable), assignments: anything, on: date },
    '{ total, byLevel: { level, … }[], byCity: { city, … }[], holes, conflicts, withoutGovernment, problems }',
    ({ divisions, assignments, on }) => {
      const answer = checkCoverage(divisions, assignments, on);
      if (!answer.ok) return answer;
      const { total, byLevel, byCity, holes, conflicts, withoutGovernment, problems } =
        answer.value;
      return ok(
        {
          total: count(total),
          byLevel: byLevel.map((one) => ({ level: one.level, ...count(one) })),
          byCity: byCity.map((one) => ({ city: one.city.code, ...count(one) })),
          holes: holes.map(({ division }) => divisionKey(division)),
          conflicts: conflicts.map(({ division }) => divisionKey(division)),
          withoutGovernment: withoutGovernment.map(divisionKey),
          problems: codesOf(problems),
        },
        answer.warnings,
      );
    },
  ),
  operation(
    'supervision.checkSpecialSupervision',
    '检查专项监督',
    'what the plan of a special supervision lacks, and whether it was approved and reported',
    {
      plan: struct<SpecialSupervisionPlan>('SpecialSupervisionPlan', {
        organ: text,
        level: word('national', ...(Object.keys(governmentLevels) as GovernmentLevel[])),
        region: divisionRef,
        government: text,
        matter: text,
        responsible: text,
        focus: text,
        schedule: text,
        requirements: text,
        approvedOn: optional(date),
        approvedBy: optional(text),
        startedOn: optional(date),
        endedOn: optional(date),
        reportedOn: optional(date),
      }),
    },
    '{ lacks, problems }',
    ({ plan }) => ok(lacking(checkSpecialSupervision(plan), 'supervision.specialLacks')),
  ),
  operation(
    'supervision.checkHandOver',
    '检查移送',
    'what a hand-over lacks, and whether it went in time',
    onHandOver,
    '{ lacks, problems }',
    ({ handOver: one, calendar: years }) =>
      onCalendar(years, (calendar: WorkingDayCalendar) =>
        ok(lacking(checkHandOver(one, calendar), 'supervision.handOverLacks')),
      ),
  ),
  operation(
    'supervision.handOverTerm',
    '移送的反馈期限',
    'who answers a hand-over, until when, and what sets the day',
    onHandOver,
    'LinkageTerm',
    ({ handOver: one, calendar: years }) =>
      onCalendar(years, (calendar) => linkageTerm(handOverTerm(one, calendar))),
  ),
  operation(
    'supervision.handOverEvent',
    '移送事件',
    'the step of a supervision case that a complete hand-over is',
    onHandOver,
    'SupervisionCaseEvent',
    ({ handOver: one, calendar: years }) =>
      onCalendar(years, (calendar) => handOverEvent(one, calendar)),
  ),
  operation(
    'supervision.checkSupervisionCircular',
    '检查通报、公布',
    'what keeps a circular on a case from being issued',
    {
      state: supervisionCase,
      circular: struct<SupervisionCircular>('SupervisionCircular', {
        on: date,
        ground: word(...(Object.keys(circularGrounds) as CircularGround[])),
        content: text,
        recipients: list(text),
        isPublic: flag,
        consentBy: optional(text),
        consentOn: optional(date),
      }),
    },
    'text[]',
    ({ state, circular }) => ok(codesOf(checkSupervisionCircular(state, circular))),
  ),
  operation(
    'supervision.proposePersonnelMeasure',
    '建议处理执法人员',
    'who decides on a proposal against an officer, until when',
    {
      state: supervisionCase,
      proposal: struct<PersonnelProposal>('PersonnelProposal', {
        on: date,
        officer: text,
        conduct: text,
        factors: struct(
          '{ causes, consequences, correction }',
          Object.fromEntries(Object.keys(personnelFactors).map((key) => [key, text])),
        ),
        measures: list(text),
        to: text,
        answerBy: date,
      }),
    },
    'LinkageTerm',
    ({ state, proposal }) => linkageTerm(proposePersonnelMeasure(state, proposal)),
  ),
  operation(
    'supervision.inboundDefinition',
    '来文种类的规定',
    'what a kind of inbound document is for supervision, and what sets its term: a rule, the document, or nothing that was read',
    { source: text, kind: text },
    "{ supervision: 'clue' | 'guide' | 'record', term, verified }",
    ({ source, kind }) => {
      const found = knownDocument(source, kind);
      if (!found.ok) return found;
      const { supervision, term: sets, verified } = inboundDefinition(found.value);
      return ok({ supervision, term: typeof sets === 'string' ? sets : sets.id, verified });
    },
  ),
  operation(
    'supervision.parseInboundDocument',
    '读取来文',
    'a document of another supervision',
    { document: anything },
    'InboundDocument',
    ({ document }) => parseInboundDocument(document),
  ),
  operation(
    'supervision.receiveInboundDocument',
    '收文',
    'what an inbound document does to the supervision case and the penalty case, and who must act until when',
    {
      document: field('InboundDocument', parseInboundDocument),
      ...context,
      calendar: calendarYears,
    },
    '{ steps: { kind, … }[], terms: LinkageTerm[], remedy? }',
    ({ document, calendar: years, clue, ...given }) =>
      onCalendar(years, (calendar) => {
        const { supervision, answerBy, penalty, referral } = given;
        const answer = receiveInboundDocument(document, {
          calendar,
          clue,
          ...(supervision !== undefined && { supervision }),
          ...(answerBy !== undefined && { answerBy }),
          ...(penalty !== undefined && { penalty }),
          ...(referral !== undefined && { referral }),
        });
        if (!answer.ok) return answer;
        const { steps, terms, remedy } = answer.value;
        return ok({ steps: steps.map(step), terms: terms.map(term), remedy }, answer.warnings);
      }),
  ),
];
