import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditHistory, type Invariant, replay } from '../../src/workflow/index.js';
import { basis, day, facts, permitMachine, received } from './permit.js';

const check = { type: 'check', on: day };
const approve = { type: 'approve', on: day, by: '李' };
const issue = { type: 'issue', on: day, number: '1' };

const approvalFirst: Invariant = {
  id: 'approvalFirst',
  label: { zh: '未经批准不得发证', en: 'nothing is issued without approval' },
  basis,
  never: { states: ['issued'] },
  before: { edges: ['approve'] },
};
const oneIssue: Invariant = {
  ...approvalFirst,
  id: 'oneIssue',
  never: { edges: ['issue'] },
  after: { states: ['issued'] },
  before: undefined as never,
};

const audit = (events: readonly unknown[], given: unknown = facts) =>
  auditHistory(permitMachine, received, events, given as typeof facts, [approvalFirst, oneIssue]);
const found = (events: readonly unknown[]) =>
  audit(events).defects.map(({ kind, index, event, guard, invariant }) =>
    [kind, index, event, guard ?? invariant].filter((part) => part !== undefined),
  );

describe('auditHistory', () => {
  it('finds nothing in a lawful history, and ends where replay does', () => {
    const history = [check, approve, issue];
    expect(audit(history)).toEqual({
      state: replay(permitMachine, received, history as never, facts).state,
      edges: ['check', 'approve', 'issue'],
      defects: [],
    });
  });

  it('reports every condition that fails, with its article, and takes the step all the same', () => {
    const history = [
      check,
      { ...approve, by: '张', on: '2024-05-08' },
      { ...issue, on: '2024-05-08' },
    ];
    const { state, defects } = audit(history);
    expect(state.status).toBe('issued');
    expect(defects).toMatchObject([
      { kind: 'notMet', index: 1, edge: 'approve', guard: 'openDay', basis },
      { kind: 'notMet', index: 1, edge: 'approve', guard: 'secondPerson', inputs: { by: '张' } },
    ]);
  });

  it('names the evidence that no earlier step produced, and the invariant that is broken', () => {
    expect(found([check, issue])).toEqual([
      ['notMet', 1, 'issue', 'evidence.approval'],
      ['forbidden', 1, 'issue', 'approvalFirst'],
    ]);
  });

  it('names the steps that are missing, and goes on behind them', () => {
    const { state, defects } = audit([issue]);
    expect(state.status).toBe('issued');
    expect(defects[0]).toEqual({
      kind: 'missingSteps',
      index: 0,
      event: 'issue',
      label: { zh: '发证', en: 'issue' },
      basis,
      missing: [
        {
          from: 'received',
          to: 'checked',
          edges: [{ id: 'check', label: { zh: '审查', en: 'check' }, basis }],
        },
      ],
    });
    expect(defects.map(({ kind }) => kind)).toEqual(['missingSteps', 'notMet', 'forbidden']);
  });

  it('puts events in the order of their days and says which was recorded late', () => {
    const late = { ...approve, on: '2024-05-06' };
    expect(found([check, { ...issue, on: '2024-05-07' }, late])).toEqual([
      ['outOfOrder', 2, 'approve'],
    ]);
  });

  it('tells a contradiction from a step that came too late', () => {
    expect(found([check, approve, issue, { ...issue, number: '2' }])).toEqual([
      ['contradictory', 3, 'issue'],
      ['forbidden', 3, 'issue', 'oneIssue'],
    ]);
    expect(found([check, issue, approve]).slice(2)).toEqual([['tooLate', 2, 'approve']]);
    expect(found([check, approve, issue, { type: 'refuse', on: day, reason: '' }])).toEqual([
      ['tooLate', 3, 'refuse'],
    ]);
  });

  it('says which events it cannot read or does not know, and keeps on', () => {
    expect(found([null, { on: day }, { type: 'fly' }, check, { type: 'toString' }])).toEqual([
      ['unreadable', 0, 'undefined'],
      ['unreadable', 1, 'undefined'],
      ['unknownEvent', 2, 'fly'],
      ['unknownEvent', 4, 'toString'],
    ]);
  });

  it('never counts an unknown as a yes', () => {
    expect(audit([check], { openDays: undefined }).defects).toMatchObject([
      { kind: 'undetermined', guard: 'openDay' },
    ]);
  });

  it('answers any input', () => {
    const noise = fc.oneof(
      fc.jsonValue(),
      fc.record({
        type: fc.constantFrom('check', 'approve', 'issue', 'refuse', 'x'),
        on: fc.constantFrom('2024-05-06', '2024-05-07', '2024-05-05', 'x', 3),
        by: fc.jsonValue(),
      }),
    );
    fc.assert(
      fc.property(
        fc.array(noise, { maxLength: 12 }),
        fc.jsonValue(),
        fc.jsonValue(),
        (events, first, given) => {
          const result = auditHistory(permitMachine, first as never, events, given as never, [
            approvalFirst,
            oneIssue,
          ]);
          expect(Object.keys(permitMachine.states)).toContain(result.state.status);
          expect(result.defects.every(({ index }) => index >= 0 && index < events.length)).toBe(
            true,
          );
        },
      ),
    );
  });

  it('finds nothing exactly where replay completes', () => {
    const pool = [
      check,
      approve,
      { ...approve, by: '张' },
      issue,
      { type: 'refuse', on: day, reason: 'x' },
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pool), { maxLength: 6 }), (events) => {
        const { completed, state } = replay(permitMachine, received, events as never, facts);
        const { defects, state: audited } = audit(events);
        expect(defects.length === 0).toBe(completed);
        if (completed) expect(audited).toEqual(state);
      }),
    );
  });
});
