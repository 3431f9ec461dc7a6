import { describe, expect, it } from 'vitest';
import {
  type RectificationEvent,
  type RectifiedProblem,
  rectificationInvariants,
  rectificationMachine,
} from '../../src/plan/index.js';
import {
  type AnyMachine,
  checkMachine,
  decide,
  prove,
  replay,
  restore,
  snapshot,
} from '../../src/workflow/index.js';
import { day, regionOf } from './ledger.js';

const found: RectifiedProblem = {
  status: 'found',
  id: 'p1',
  kind: 'arbitraryInspections',
  summary: '同一月份对同一企业重复检查五次',
  region: regionOf('440100'),
  body: 'body-1',
  source: '12345',
  foundOn: day('2026-03-01'),
  lastOn: day('2026-03-01'),
};
const enter: RectificationEvent = { type: 'enter', on: day('2026-03-05'), list: '2026年清单' };
const assign: RectificationEvent = {
  type: 'assign',
  on: day('2026-03-06'),
  owner: 'owner-1',
  measures: '合并检查计划',
  dueOn: day('2026-04-30'),
};
const extend: RectificationEvent = {
  type: 'extend',
  on: day('2026-04-30'),
  dueOn: day('2026-05-31'),
  reason: '系统改造未完成',
  approvedBy: 'supervisor-1',
};
const report: RectificationEvent = {
  type: 'report',
  on: day('2026-05-20'),
  summary: '已合并',
  evidence: [{ title: '检查计划', reference: '文号', on: day('2026-05-19') }],
};
const returnReport: RectificationEvent = {
  type: 'returnReport',
  on: day('2026-05-25'),
  recheckedBy: 'supervisor-1',
  reason: '仍有重复',
  dueOn: day('2026-06-30'),
};
const again: RectificationEvent = { ...report, on: day('2026-06-20') };
const close: RectificationEvent = {
  type: 'close',
  on: day('2026-06-25'),
  recheckedBy: 'supervisor-1',
  recheck: '抽查三家企业，均已合并',
};
const whole = [enter, assign, extend, report, returnReport, again, close];

describe('整改台账', () => {
  it('strikes a problem off after it was sent back once', () => {
    expect(run(whole)).toMatchObject({
      status: 'closed',
      closedOn: '2026-06-25',
      returns: 1,
      dueOn: '2026-06-30',
      extensions: [{ from: '2026-04-30', to: '2026-05-31', approvedBy: 'supervisor-1' }],
    });
  });

  it('declines with a reason', () => {
    const decline: RectificationEvent = {
      type: 'decline',
      on: day('2026-03-02'),
      reason: '查无此事',
    };
    expect(run([decline]).status).toBe('declined');
    expect(refusals([], { ...decline, reason: ' ' })).toEqual(['plan.reasonGiven']);
  });

  it.each<[string, readonly RectificationEvent[], RectificationEvent]>([
    ['plan.inOrder', [enter], { ...assign, on: day('2026-03-04') } as RectificationEvent],
    ['plan.dueAhead', [enter], { ...assign, dueOn: day('2026-03-05') } as RectificationEvent],
    [
      'plan.longerAndApproved',
      [enter, assign],
      { ...extend, on: day('2026-05-01') } as RectificationEvent,
    ],
    [
      'plan.longerAndApproved',
      [enter, assign],
      { ...extend, dueOn: day('2026-04-30') } as RectificationEvent,
    ],
    [
      'plan.longerAndApproved',
      [enter, assign],
      { ...extend, approvedBy: 'owner-1' } as RectificationEvent,
    ],
    ['plan.evidenceAttached', [enter, assign], { ...report, evidence: [] } as RectificationEvent],
    [
      'plan.evidenceAttached',
      [enter, assign],
      { ...report, on: day('2026-05-18') } as RectificationEvent,
    ],
    [
      'plan.recheckedByAnother',
      [enter, assign, report],
      { ...close, recheckedBy: 'owner-1' } as RectificationEvent,
    ],
    [
      'plan.recheckedByAnother',
      [enter, assign, report],
      { ...close, recheckedBy: 'body-1' } as RectificationEvent,
    ],
    [
      'plan.recheckedByAnother',
      [enter, assign, report],
      { ...returnReport, recheckedBy: '' } as RectificationEvent,
    ],
  ])('refuses with %s', (guard, before, event) => {
    expect(refusals(before, event)).toEqual([guard]);
  });

  it('cannot be struck off before a report: the step names what it lacks', () => {
    const state = run([enter, assign]);
    const decision = decide(rectificationMachine, state, close, {});
    expect(decision.outcome).toBe('notApplicable');
    expect(
      decision.outcome === 'notApplicable' ? decision.lacks.map(({ guard }) => guard) : [],
    ).toEqual(['evidence.report']);
  });

  it('takes every step of its graph in these histories', () => {
    const taken = new Set<RectificationEvent['type']>(whole.map((event) => event.type));
    expect(
      rectificationMachine.edges.filter(({ on }) => !taken.has(on)).map(({ id }) => id),
    ).toEqual(['decline']);
  });

  it('reads every state back from a snapshot', () => {
    for (let length = 0; length <= whole.length; length += 1) {
      const state = run(whole.slice(0, length));
      const stored: unknown = JSON.parse(JSON.stringify(snapshot(rectificationMachine, state)));
      expect(restore(rectificationMachine, stored)).toMatchObject({ ok: true, value: state });
    }
  });
});

describe('不变式', () => {
  it('the graph has no fault', () => {
    expect(checkMachine(rectificationMachine)).toEqual([]);
  });

  it.each(rectificationInvariants)('$id holds', (invariant) => {
    expect(prove(rectificationMachine, invariant).holds).toBe(true);
  });

  const extraEdge = (id: string, from: string, to: string): AnyMachine => {
    const machine = rectificationMachine as unknown as AnyMachine;
    const first = machine.edges[0];
    if (first === undefined) throw new Error('no edge');
    const bare = { ...first, id, on: id, from: [from], to, evidence: [], yields: [] };
    return { ...machine, edges: [...machine.edges, bare] };
  };

  it.each([
    ['plan.closedOnlyAfterReport', extraEdge('skip', 'rectifying', 'closed')],
    ['plan.reportOnlyAfterAssignment', withoutEvidence('report', 'listed')],
    ['plan.assignedOnlyFromTheList', withoutEvidence('assign', 'found')],
    ['plan.declinedNeverClosed', extraEdge('revive', 'declined', 'closed')],
  ])('%s fails in a broken copy', (id, broken) => {
    const invariant = rectificationInvariants.find((one) => one.id === id);
    if (invariant === undefined) throw new Error(id);
    expect(prove(broken, invariant).holds).toBe(false);
  });
});

function withoutEvidence(edge: string, from: string): AnyMachine {
  const machine = rectificationMachine as unknown as AnyMachine;
  return {
    ...machine,
    edges: machine.edges.map((one) =>
      one.id === edge ? { ...one, from: [from], evidence: [] } : one,
    ),
  };
}

function run(events: readonly RectificationEvent[]): RectifiedProblem {
  const done = replay(rectificationMachine, found, events, {});
  if (!done.completed) throw new Error(JSON.stringify(done.decision));
  return done.state;
}

function refusals(
  before: readonly RectificationEvent[],
  event: RectificationEvent,
): readonly string[] {
  const decision = decide(rectificationMachine, run(before), event, {});
  return decision.outcome === 'refused'
    ? decision.failures.map(({ guard }) => guard)
    : [decision.outcome];
}
