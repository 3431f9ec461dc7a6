import type { TraceNode } from 'zhifa/core';
import { ordinaryPenaltyMachine } from 'zhifa/penalty';
import { legalReviewMachine } from 'zhifa/review';
import { type AnyMachine, decide, explainDecision, type Guard, machineFor } from 'zhifa/workflow';
import {
  type CaseEvent,
  type CaseFile,
  type EventType,
  type GuardName,
  guards,
  next,
  type Status,
} from './case-flow.js';
import type { Contender } from './contender.js';

type State = {
  readonly [One in Status]: { readonly status: One; readonly file: CaseFile };
}[Status];
type Event = { readonly [One in EventType]: CaseEvent<One> }[EventType];

const { edge, machine } = machineFor<State, Event, undefined>();
const name = (id: string) => ({ zh: id, en: id });
const basis = [{ law: '行政处罚法', article: 54 }];
const shared = { actor: 'body', basis } as const;

const guard = (id: GuardName): Guard<State, Event, undefined> => ({
  id,
  label: name(id),
  basis,
  reads: 'state',
  test: (state) => guards[id](state.file),
});
const twoOfficers = guard('twoOfficers');
const hasEvidence = guard('hasEvidence');
const largeFine = guard('largeFine');
const longEnough = guard('longEnough');

/** The flow as a machine of the library. */
export const flowMachine = machine({
  id: 'bench/case-flow',
  label: name('case flow'),
  schema: 1,
  initial: 'registered',
  actors: { body: name('body') },
  states: {
    registered: { label: name('registered') },
    checking: { label: name('checking') },
    filed: { label: name('filed') },
    investigating: { label: name('investigating') },
    suspended: { label: name('suspended') },
    reporting: { label: name('reporting') },
    reviewing: { label: name('reviewing') },
    assisted: { label: name('assisted') },
    discussing: { label: name('discussing') },
    noticed: { label: name('noticed') },
    hearing: { label: name('hearing') },
    deciding: { label: name('deciding') },
    decided: { label: name('decided') },
    served: { label: name('served') },
    closed: { label: name('closed'), final: true },
  },
  parseState: () => ({ ok: false, problems: [] }),
  edges: [
    edge({
      ...shared,
      id: 'registered.check',
      label: name('check'),
      from: 'registered',
      on: 'check',
      to: 'checking',
      apply: (state, event) => ({ status: 'checking', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'registered.decline',
      label: name('decline'),
      from: 'registered',
      on: 'decline',
      to: 'closed',
      apply: (state, event) => ({ status: 'closed', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'registered.transfer',
      label: name('transfer'),
      from: 'registered',
      on: 'transfer',
      to: 'closed',
      apply: (state, event) => ({ status: 'closed', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'checking.file',
      label: name('file'),
      from: 'checking',
      on: 'file',
      to: 'filed',
      guards: [twoOfficers],
      apply: (state, event) => ({ status: 'filed', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'checking.decline',
      label: name('decline'),
      from: 'checking',
      on: 'decline',
      to: 'closed',
      apply: (state, event) => ({ status: 'closed', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'checking.transfer',
      label: name('transfer'),
      from: 'checking',
      on: 'transfer',
      to: 'closed',
      apply: (state, event) => ({ status: 'closed', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'filed.assign',
      label: name('assign'),
      from: 'filed',
      on: 'assign',
      to: 'investigating',
      apply: (state, event) => ({ status: 'investigating', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'filed.transfer',
      label: name('transfer'),
      from: 'filed',
      on: 'transfer',
      to: 'closed',
      apply: (state, event) => ({ status: 'closed', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'investigating.collect',
      label: name('collect'),
      from: 'investigating',
      on: 'collect',
      to: 'investigating',
      apply: (state, event) => ({ status: 'investigating', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'investigating.assign',
      label: name('assign'),
      from: 'investigating',
      on: 'assign',
      to: 'investigating',
      apply: (state, event) => ({ status: 'investigating', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'investigating.suspend',
      label: name('suspend'),
      from: 'investigating',
      on: 'suspend',
      to: 'suspended',
      apply: (state, event) => ({ status: 'suspended', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'investigating.conclude',
      label: name('conclude'),
      from: 'investigating',
      on: 'conclude',
      to: 'reporting',
      guards: [hasEvidence],
      apply: (state, event) => ({ status: 'reporting', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'investigating.transfer',
      label: name('transfer'),
      from: 'investigating',
      on: 'transfer',
      to: 'closed',
      apply: (state, event) => ({ status: 'closed', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'suspended.resume',
      label: name('resume'),
      from: 'suspended',
      on: 'resume',
      to: 'investigating',
      apply: (state, event) => ({ status: 'investigating', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'suspended.transfer',
      label: name('transfer'),
      from: 'suspended',
      on: 'transfer',
      to: 'closed',
      apply: (state, event) => ({ status: 'closed', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'suspended.close',
      label: name('close'),
      from: 'suspended',
      on: 'close',
      to: 'closed',
      apply: (state, event) => ({ status: 'closed', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'reporting.submit',
      label: name('submit'),
      from: 'reporting',
      on: 'submit',
      to: 'reviewing',
      apply: (state, event) => ({ status: 'reviewing', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'reporting.reject',
      label: name('reject'),
      from: 'reporting',
      on: 'reject',
      to: 'investigating',
      apply: (state, event) => ({ status: 'investigating', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'reporting.collect',
      label: name('collect'),
      from: 'reporting',
      on: 'collect',
      to: 'reporting',
      apply: (state, event) => ({ status: 'reporting', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'reporting.close',
      label: name('close'),
      from: 'reporting',
      on: 'close',
      to: 'closed',
      apply: (state, event) => ({ status: 'closed', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'reviewing.approve',
      label: name('approve'),
      from: 'reviewing',
      on: 'approve',
      to: 'discussing',
      apply: (state, event) => ({ status: 'discussing', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'reviewing.reject',
      label: name('reject'),
      from: 'reviewing',
      on: 'reject',
      to: 'reporting',
      apply: (state, event) => ({ status: 'reporting', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'reviewing.askAssistance',
      label: name('askAssistance'),
      from: 'reviewing',
      on: 'askAssistance',
      to: 'assisted',
      apply: (state, event) => ({ status: 'assisted', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'reviewing.transfer',
      label: name('transfer'),
      from: 'reviewing',
      on: 'transfer',
      to: 'closed',
      apply: (state, event) => ({ status: 'closed', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'assisted.answer',
      label: name('answer'),
      from: 'assisted',
      on: 'answer',
      to: 'reviewing',
      apply: (state, event) => ({ status: 'reviewing', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'assisted.reject',
      label: name('reject'),
      from: 'assisted',
      on: 'reject',
      to: 'reporting',
      apply: (state, event) => ({ status: 'reporting', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'discussing.discuss',
      label: name('discuss'),
      from: 'discussing',
      on: 'discuss',
      to: 'discussing',
      apply: (state, event) => ({ status: 'discussing', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'discussing.notify',
      label: name('notify'),
      from: 'discussing',
      on: 'notify',
      to: 'noticed',
      apply: (state, event) => ({ status: 'noticed', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'discussing.reject',
      label: name('reject'),
      from: 'discussing',
      on: 'reject',
      to: 'reviewing',
      apply: (state, event) => ({ status: 'reviewing', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'discussing.close',
      label: name('close'),
      from: 'discussing',
      on: 'close',
      to: 'closed',
      apply: (state, event) => ({ status: 'closed', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'noticed.defend',
      label: name('defend'),
      from: 'noticed',
      on: 'defend',
      to: 'noticed',
      apply: (state, event) => ({ status: 'noticed', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'noticed.requestHearing',
      label: name('requestHearing'),
      from: 'noticed',
      on: 'requestHearing',
      to: 'hearing',
      guards: [largeFine],
      apply: (state, event) => ({ status: 'hearing', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'noticed.waive',
      label: name('waive'),
      from: 'noticed',
      on: 'waive',
      to: 'deciding',
      apply: (state, event) => ({ status: 'deciding', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'noticed.reject',
      label: name('reject'),
      from: 'noticed',
      on: 'reject',
      to: 'discussing',
      apply: (state, event) => ({ status: 'discussing', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'hearing.hold',
      label: name('hold'),
      from: 'hearing',
      on: 'hold',
      to: 'deciding',
      apply: (state, event) => ({ status: 'deciding', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'hearing.waive',
      label: name('waive'),
      from: 'hearing',
      on: 'waive',
      to: 'deciding',
      apply: (state, event) => ({ status: 'deciding', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'hearing.suspend',
      label: name('suspend'),
      from: 'hearing',
      on: 'suspend',
      to: 'suspended',
      apply: (state, event) => ({ status: 'suspended', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'deciding.decide',
      label: name('decide'),
      from: 'deciding',
      on: 'decide',
      to: 'decided',
      guards: [longEnough],
      apply: (state, event) => ({ status: 'decided', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'deciding.reject',
      label: name('reject'),
      from: 'deciding',
      on: 'reject',
      to: 'discussing',
      apply: (state, event) => ({ status: 'discussing', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'deciding.close',
      label: name('close'),
      from: 'deciding',
      on: 'close',
      to: 'closed',
      apply: (state, event) => ({ status: 'closed', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'decided.serve',
      label: name('serve'),
      from: 'decided',
      on: 'serve',
      to: 'served',
      apply: (state, event) => ({ status: 'served', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'served.pay',
      label: name('pay'),
      from: 'served',
      on: 'pay',
      to: 'served',
      apply: (state, event) => ({ status: 'served', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'served.enforce',
      label: name('enforce'),
      from: 'served',
      on: 'enforce',
      to: 'served',
      apply: (state, event) => ({ status: 'served', file: next(state.file, event) }),
    }),
    edge({
      ...shared,
      id: 'served.close',
      label: name('close'),
      from: 'served',
      on: 'close',
      to: 'closed',
      apply: (state, event) => ({ status: 'closed', file: next(state.file, event) }),
    }),
  ],
});

export const kernel: Contender<State> = {
  name: 'zhifa decide',
  first: (file) => ({ status: 'registered', file }),
  step(state, event) {
    const decision = decide(flowMachine, state, event as Event, undefined);
    return decision.outcome === 'moved' ? decision.state : state;
  },
  statusOf: ({ status }) => status,
  fileOf: ({ file }) => file,
};

/** The same with the trace of every step. */
export const explained: Contender<State> = {
  ...kernel,
  name: 'zhifa decide and explainDecision',
  step(state, event) {
    const decision = decide(flowMachine, state, event as Event, undefined);
    last = explainDecision(flowMachine, state, event, undefined);
    return decision.outcome === 'moved' ? decision.state : state;
  },
};

/** A program has many procedures: `decide` has seen others, with lawful steps and others, before it is measured. */
export function meetOtherMachines(): void {
  const machines: readonly AnyMachine[] = [ordinaryPenaltyMachine, legalReviewMachine];
  for (let round = 0; round < 2_000; round += 1) {
    for (const other of machines) {
      for (const status of Object.keys(other.states)) {
        for (const { on } of other.edges) decide(other, { status }, { type: on }, {});
      }
    }
  }
}

let last: TraceNode | undefined;

/** The trace of the last step: reading it keeps the compiler from dropping them. */
export const lastTrace = (): TraceNode | undefined => last;
