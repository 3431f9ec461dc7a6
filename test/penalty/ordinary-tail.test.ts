import { describe, expect, it } from 'vitest';
import { money } from '../../src/core/index.js';
import {
  ordinaryPenaltyMachine as machine,
  type PenaltyCase,
  type PenaltyEvent,
  paymentPlan,
  type Remedy,
  type RemedyConclusion,
  type RemedyEvent,
  remedyConclusion,
  remedyMachine,
} from '../../src/penalty/index.js';
import { due, replay, restore, snapshot } from '../../src/workflow/index.js';
import { caseCode, clue, date, events, facts, lawful, value } from './one-case.js';
import { executedOf } from './one-enforcement.js';

/* The case of one-case.ts: 560,000 yuan, served on 2024-04-30, to be paid by 05-15. */
const served = lawful.slice(0, lawful.indexOf(events.pay));
const run = (history: readonly PenaltyEvent[]) =>
  replay(machine, clue, [...served, ...history], facts);
const refusal = (history: readonly PenaltyEvent[]): readonly string[] => {
  const result = run(history);
  if (result.completed) return [];
  expect(result.index).toBe(served.length + history.length - 1);
  return result.decision.outcome === 'refused'
    ? result.decision.failures.map(({ guard, verdict }) => `${guard} ${verdict}`)
    : [result.decision.problem.code];
};
const pay = (on: string, amount: string): PenaltyEvent => ({
  type: 'pay',
  on: date(on),
  payment: { on: date(on), amount: money(amount), receipt: '粤财票' },
});
const performed = (on: string, surcharge = '0'): PenaltyEvent => ({
  type: 'confirmPerformed',
  on: date(on),
  surcharge: money(surcharge),
  otherPerformed: true,
});
const plan = value(
  paymentPlan(
    {
      appliedOn: date('2024-05-06'),
      hardship: '停产',
      approvedBy: '周',
      approvedOn: date('2024-05-10'),
      instalments: [
        { dueOn: date('2024-09-30'), amount: money('260000') },
        { dueOn: date('2025-03-31'), amount: money('300000') },
      ],
    },
    money('560000'),
  ),
);
const approvePlan: PenaltyEvent = { type: 'approvePlan', on: date('2024-05-10'), plan };
const file: PenaltyEvent = { type: 'fileRemedy', on: date('2024-06-03'), kind: 'reconsideration' };
const ended: PenaltyEvent = { type: 'endRemedy', on: date('2024-08-01') };

function concluded(event: object, code: string = caseCode): RemedyConclusion {
  const applied: Remedy = {
    status: 'applied',
    on: date('2024-06-03'),
    kind: 'reconsideration',
    decision: {
      caseCode: code,
      documentNumber: '粤示环罚〔2024〕9号',
      procedure: 'ordinary',
      sanctions: [{ kind: 'fine', amount: money('560000') }],
      facts: '无证排放',
      decidedOn: date('2024-04-29'),
      knownOn: date('2024-04-30'),
      disclosed: true,
      paid: money('0'),
    },
    appliedOn: date('2024-06-03'),
  };
  const { state } = replay(
    remedyMachine,
    applied,
    [
      { type: 'accept', on: date('2024-06-07') },
      { on: date('2024-08-01'), ...event } as RemedyEvent,
    ],
    { calendar: facts.calendar },
  );
  if (state.status === 'applied' || state.status === 'pending' || state.status === 'stopped')
    throw new Error(state.status);
  return remedyConclusion(state);
}
const changed = concluded({
  type: 'change',
  how: 'changed',
  remaining: [{ kind: 'fine', amount: money('400000') }],
  opposedByThirdParty: false,
});
const revoked = concluded({ type: 'annulAndOrder', proceduralGround: true });
const alter: PenaltyEvent = { type: 'alterDecision', on: date('2024-08-01'), conclusion: changed };
const annul: PenaltyEvent = { type: 'annulDecision', on: date('2024-08-01'), conclusion: revoked };
const urge = (on: string): PenaltyEvent => ({ type: 'urge', on: date(on) });
const apply = (on: string): PenaltyEvent => ({ type: 'applyToCourt', on: date(on) });

describe('延期、分期缴纳 (行政处罚法 第六十六条第二款、第七十二条第二款)', () => {
  it('moves the last day to pay, the urging and the surcharge', () => {
    expect(refusal([approvePlan, urge('2024-05-16')])).toEqual(['penalty.paymentOverdue notMet']);
    expect(refusal([approvePlan, urge('2024-09-30')])).toEqual(['penalty.paymentOverdue notMet']);
    expect(refusal([approvePlan, urge('2024-10-01')])).toEqual([]);
    expect(refusal([approvePlan, pay('2025-03-31', '560000.01')])).toEqual([
      'penalty.notOverpaid notMet',
    ]);
    const { state } = run([approvePlan]);
    expect(due(machine, state, facts.calendar).map(({ id }) => id)).not.toContain(
      'penalty.paymentTerm',
    );
  });

  it('T17: moves the start of the three months: 2025-03-31 to 2025-06-30', () => {
    const urged = [approvePlan, urge('2024-10-08')];
    expect(refusal([...urged, apply('2025-02-05')])).toEqual(['penalty.applicationWindow notMet']);
    expect(refusal([...urged, apply('2025-06-30')])).toEqual([]);
    expect(refusal([...urged, apply('2025-07-01')])).toEqual(['penalty.applicationWindow notMet']);
  });

  it('is refused where it does not come to what is outstanding, or is not approved yet', () => {
    expect(refusal([pay('2024-05-07', '0.01'), approvePlan])).toEqual(['penalty.planFits notMet']);
    expect(refusal([{ ...approvePlan, on: date('2024-05-09') } as PenaltyEvent])).toEqual([
      'penalty.planFits notMet',
    ]);
  });
});

describe('复议、诉讼 in the case', () => {
  it('a change lowers what is owed, before and after the urging', () => {
    expect(
      refusal([file, ended, alter, pay('2024-08-02', '400000'), performed('2024-08-02')]),
    ).toEqual(
      // A surcharge has accrued from 05-16 to 06-02; the body may, but need not, impose it.
      [],
    );
    expect(run([urge('2024-05-16'), file, ended, alter]).state).toMatchObject({
      status: 'urged',
      altered: { outcome: 'changed' },
    });
  });

  it('only by the conclusion of this decision, of a remedy that has ended', () => {
    expect(refusal([file, alter])).toEqual(['penalty.alteredByRemedy notMet']);
    expect(refusal([file, ended, { ...alter, conclusion: revoked } as PenaltyEvent])).toEqual([
      'penalty.alteredByRemedy notMet',
    ]);
    const other = concluded({ type: 'annul', how: 'revoked' }, 'other');
    expect(refusal([file, ended, { ...annul, conclusion: other } as PenaltyEvent])).toEqual([
      'penalty.annulledByRemedy notMet',
    ]);
  });

  it('a revocation ends the case, from every state after service, and lists its terms', () => {
    const close: PenaltyEvent = { type: 'close', on: date('2024-08-20') };
    const result = run([file, ended, annul]);
    expect(result.state.status).toBe('annulled');
    // Received on 08-01: three working days end on 08-06. To decide anew: the register begins with the regulations of 2026.
    expect(
      due(machine, result.state, facts.calendar).map(({ id, deadline }) => [
        id,
        deadline.ok ? deadline.value.end : null,
      ]),
    ).toEqual([['penalty.annulledDisclosureTerm', '2024-08-06']]);
    expect(run([file, ended, annul, close]).state).toMatchObject({
      status: 'closed',
      ending: 'annulled',
    });
    const late = { ...annul, on: date('2025-03-03') } as PenaltyEvent;
    const closed = { ...close, on: date('2025-03-04') } as PenaltyEvent;
    for (const before of [
      [urge('2024-10-21')],
      [urge('2024-10-21'), apply('2024-11-05')],
      [pay('2024-05-10', '560000'), performed('2024-05-10')],
    ])
      expect(run([...before, late, closed]).state.status).toBe('closed');
  });

  it('行政诉讼法 第四十五条: an upheld reconsideration opens the window after fifteen days', () => {
    const upheld: PenaltyEvent = { ...ended, outcome: 'upheld' } as PenaltyEvent;
    const history = [urge('2024-05-16'), file, upheld];
    // 08-01 + 15 days = 08-16; three months later 11-16, a Saturday, so 11-18.
    expect(refusal([...history, apply('2024-08-16')])).toEqual([
      'penalty.applicationWindow notMet',
    ]);
    expect(refusal([...history, apply('2024-08-17')])).toEqual([]);
    expect(refusal([...history, apply('2024-11-18')])).toEqual([]);
    expect(refusal([...history, apply('2024-11-19')])).toEqual([
      'penalty.applicationWindow notMet',
    ]);
  });
});

describe('the body’s own enforcement', () => {
  const enforcement = executedOf(caseCode, '粤示环罚〔2024〕9号');
  it('performs the case by its proof', () => {
    const record: PenaltyEvent = { type: 'recordExecution', on: date('2024-06-03'), enforcement };
    expect(run([record]).state).toMatchObject({ status: 'performed', surcharge: '0.00' });
    expect(refusal([{ ...record, enforcement: executedOf('other', '1') } as PenaltyEvent])).toEqual(
      ['penalty.executedInFull notMet'],
    );
  });

  it('closes the case where it ended', () => {
    const ending: PenaltyEvent = {
      type: 'recordEnforcementEnd',
      on: date('2024-06-03'),
      enforcement: { ...enforcement, ending: 'ended' },
    };
    expect(run([ending]).state).toMatchObject({ status: 'closed', ending: 'enforcementEnded' });
    expect(refusal([{ ...ending, enforcement } as PenaltyEvent])).toEqual([
      'penalty.enforcementOver notMet',
    ]);
  });
});

it('stores and restores what is new', () => {
  for (const history of [[approvePlan], [file, ended, alter], [file, ended, annul]]) {
    const state: PenaltyCase = run(history).state;
    const stored: unknown = JSON.parse(JSON.stringify(snapshot(machine, state)));
    expect(restore(machine, stored)).toEqual({ ok: true, value: state, warnings: [] });
  }
});
