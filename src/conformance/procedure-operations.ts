import type { WorkingDayCalendar } from '../calendar/index.js';
import { failed, ok, type Result, shown } from '../core/index.js';
import { eventMachines } from '../exchange/schemas.js';
import { canAct } from '../registry/index.js';
import { type CompetenceAnswer, competentBody } from '../township/index.js';
import {
  type AnyMachine,
  auditHistory,
  type Decision,
  decide,
  due,
  type EventLike,
  type GuardFailure,
  graphOf,
  permitted,
  replay,
  restore,
  restoreEvent,
  type StateLike,
  snapshot,
} from '../workflow/index.js';
import { onCalendar } from './calendar-operations.js';
import {
  anything,
  codesOf,
  date,
  field,
  list,
  type Operation,
  object,
  operation,
  optional,
  sorted,
} from './operation.js';
import { conformanceProblem } from './problems.js';
import { enforcementBody, enforcementOfficer } from './registry-fields.js';
import { enforcementAction } from './registry-operations.js';
import { competenceQuestion, onPowers, powersSource } from './township-operations.js';

/** Which body, or why none; problems and doubts by their codes. */
function competence(answer: CompetenceAnswer): unknown {
  switch (answer.outcome) {
    case 'competent': {
      const { outcome, body, since, agents, withheld } = answer;
      return { outcome, body, since, agents, withheld: codesOf(withheld) };
    }
    case 'none':
      return { outcome: answer.outcome, problems: codesOf(answer.problems) };
    default: {
      const { outcome, bodies, commonSuperior, problems } = answer;
      return { outcome, bodies: sorted(bodies), commonSuperior, problems: codesOf(problems) };
    }
  }
}

/** 管辖、资格. */
export const competenceOperations: readonly Operation[] = [
  operation(
    'township.competentBody',
    '谁有管辖权',
    'the body that is competent for an item at a place',
    { question: competenceQuestion, powers: powersSource },
    "{ outcome: 'competent', body, since, agents, withheld } | { outcome: 'several' | 'disputed' | 'undetermined', bodies, commonSuperior?, problems } | { outcome: 'none', problems }",
    ({ question, powers }) =>
      onPowers(powers, (built) => {
        const answer = competentBody(question, built);
        return ok(competence(answer), answer.outcome === 'competent' ? answer.warnings : []);
      }),
  ),
  operation(
    'registry.canAct',
    '执法资格',
    'whether an officer may take part in an act of a body on a day',
    {
      officer: enforcementOfficer,
      body: enforcementBody,
      action: enforcementAction,
      on: date,
    },
    '{ verdict, problems }',
    ({ officer, body, action, on }) => {
      const { verdict, problems, warnings } = canAct(officer, body, action, on);
      return ok({ verdict, problems: codesOf(problems) }, warnings);
    },
  ),
];

const machines = eventMachines.map(([, machine]) => machine);

/** 程序: ids of the procedures that the `workflow.` operations know. */
const machineName = field('machine id', (input): Result<AnyMachine> => {
  const found = machines.find(({ id }) => id === input);
  return found === undefined
    ? failed(conformanceProblem('conformance.machineUnknown', { machine: shown(input) }))
    : ok(found);
});

const history = {
  machine: machineName,
  first: object<StateLike>('state of the machine'),
  events: list(anything),
  facts: optional(object<Readonly<Record<string, unknown>>>('facts of the machine')),
};

/** The first state as the machine reads it, and the facts with a calendar in place of the years. */
function onHistory(
  machine: AnyMachine,
  first: StateLike,
  facts: Readonly<Record<string, unknown>>,
  answer: (first: StateLike, facts: unknown, calendar: WorkingDayCalendar) => Result<unknown>,
): Result<unknown> {
  const read = machine.parseState(first);
  if (!read.ok) return read;
  return onCalendar(facts['calendar'], (calendar) =>
    answer(read.value as StateLike, { ...facts, calendar }, calendar),
  );
}

/** What is asked of the state that a whole lawful history comes to. */
function afterHistory(
  machine: AnyMachine,
  first: StateLike,
  events: readonly unknown[],
  facts: Readonly<Record<string, unknown>>,
  answer: (reached: StateLike, facts: unknown, calendar: WorkingDayCalendar) => unknown,
): Result<unknown> {
  return onHistory(machine, first, facts, (state, known, calendar) => {
    const done = replay(machine, state, events as readonly EventLike[], known);
    return done.completed
      ? ok(answer(done.state as StateLike, known, calendar))
      : failed(conformanceProblem('conformance.historyStopped', { index: done.index }));
  });
}

/** Each condition that failed, with its verdict. */
export const failing = (failures: readonly GuardFailure[]): unknown =>
  Object.fromEntries(failures.map(({ guard, verdict }) => [guard, verdict]));

/** What came of a step: the state after it, or why there is none. */
function decided(decision: Decision<StateLike>): unknown {
  switch (decision.outcome) {
    case 'moved': {
      const { outcome, edge, state, effects } = decision;
      return { outcome, edge, state, effects };
    }
    case 'refused':
      return {
        outcome: decision.outcome,
        edge: decision.edge,
        failures: failing(decision.failures),
      };
    case 'notApplicable':
      return {
        outcome: decision.outcome,
        accepted: sorted(decision.accepted),
        lacks: failing(decision.lacks),
        problem: decision.problem.code,
      };
  }
}

/** 程序. */
export const workflowOperations: readonly Operation[] = [
  operation(
    'workflow.replay',
    '重放历史',
    'what a history of a procedure comes to, and where the law stops it',
    history,
    '{ status, stopped?: { index, outcome, failures?, problem? } }',
    ({ machine, first, events, facts = {} }) =>
      onHistory(machine, first, facts, (state, known) => {
        const done = replay(machine, state, events as readonly EventLike[], known);
        const { status } = done.state as StateLike;
        if (done.completed) return ok({ status });
        const { index, decision } = done;
        return ok({
          status,
          stopped:
            decision.outcome === 'refused'
              ? { index, outcome: decision.outcome, failures: failing(decision.failures) }
              : { index, outcome: decision.outcome, problem: decision.problem.code },
        });
      }),
  ),
  operation(
    'workflow.auditHistory',
    '审查历史',
    'every defect of a history that was recorded elsewhere',
    history,
    '{ status, defects: { index, kind, guard? }[] }',
    ({ machine, first, events, facts = {} }) =>
      onHistory(machine, first, facts, (state, known) => {
        const audit = auditHistory(machine, state, events, known);
        return ok({
          status: (audit.state as StateLike).status,
          defects: audit.defects.map(({ index, kind, guard }) => ({ index, kind, guard })),
        });
      }),
  ),
  operation(
    'workflow.due',
    '在途期限',
    'the terms that run after a history, each with its last day or why it is not known',
    history,
    '{ status, due: { id, rule, start, end?, isFinal?, problem? }[] }',
    ({ machine, first, events, facts = {} }) =>
      afterHistory(machine, first, events, facts, (reached, _known, calendar) => ({
        status: reached.status,
        due: due(machine, reached, calendar).map(({ id, rule, start, deadline }) =>
          deadline.ok
            ? { id, rule, start, end: deadline.value.end, isFinal: deadline.value.isFinal }
            : { id, rule, start, problem: deadline.problems[0]?.code },
        ),
      })),
  ),
  operation(
    'workflow.permitted',
    '可为之事',
    'the steps that are open after a history, and what each still lacks',
    history,
    '{ status, steps: Record<{ to, lacks, asks }> }',
    ({ machine, first, events, facts = {} }) =>
      afterHistory(machine, first, events, facts, (reached, known) => ({
        status: reached.status,
        steps: Object.fromEntries(
          permitted(machine, reached, known).map(({ edge, to, lacks, asks }) => [
            edge,
            { to, lacks: failing(lacks), asks: sorted(asks.map(({ guard }) => guard)) },
          ]),
        ),
      })),
  ),
  operation(
    'workflow.decide',
    '决定一步',
    'what one step of a procedure comes to: the state after it, what the law lacks, or that it does not apply',
    {
      machine: machineName,
      state: object<StateLike>('state of the machine'),
      event: anything,
      facts: history.facts,
    },
    "{ outcome: 'moved', edge, state, effects } | { outcome: 'refused', edge, failures } | { outcome: 'notApplicable', accepted, lacks, problem }",
    ({ machine, state, event, facts = {} }) =>
      onHistory(machine, state, facts, (now, known) =>
        ok(decided(decide(machine, now, event as EventLike, known) as Decision<StateLike>)),
      ),
  ),
  operation(
    'workflow.graphOf',
    '程序图',
    'the states and steps of a procedure',
    { machine: machineName },
    '{ id, nodes: { status, initial, final }[], edges: { id, from, to, event, guards, evidence, yields, voids }[] }',
    ({ machine }) => {
      const { id, nodes, edges } = graphOf(machine);
      return ok({
        id,
        nodes: nodes.map(({ status, initial, final }) => ({ status, initial, final })),
        edges: edges.map(({ id: edge, from, to, event, guards, evidence, yields, voids }) => ({
          id: edge,
          from,
          to,
          event,
          guards: guards.map((guard) => guard.id),
          evidence,
          yields,
          voids,
        })),
      });
    },
  ),
  operation(
    'workflow.snapshot',
    '快照',
    'a state as it is stored',
    { machine: machineName, state: object<StateLike>('state of the machine') },
    '{ kind, schema, state }',
    ({ machine, state }) => {
      const read = machine.parseState(state);
      return read.ok ? ok(snapshot(machine, read.value as StateLike), read.warnings) : read;
    },
  ),
  operation(
    'workflow.restore',
    '恢复',
    'a stored state in the present schema',
    { machine: machineName, snapshot: anything },
    'state of the machine',
    ({ machine, snapshot: stored }) => restore(machine, stored),
  ),
  operation(
    'workflow.restoreEvent',
    '恢复事件',
    'a stored event in the present schema; whether it is lawful is not asked',
    { machine: machineName, schema: anything, event: anything },
    'event of the machine',
    ({ machine, schema, event }) => restoreEvent(machine, schema, event),
  ),
];
