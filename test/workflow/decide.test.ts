import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/core/index.js';
import { decide, explainDecision, permitted, replay } from '../../src/workflow/index.js';
import {
  approveEdge,
  checkEdge,
  checked,
  day,
  definition,
  facts,
  issueEdge,
  machine,
  permitMachine,
  received,
  refuseEdge,
  secondPerson,
} from './permit.js';

const anything = decide as unknown as (
  machine: unknown,
  ...args: readonly unknown[]
) => { readonly outcome: string };

describe('decide', () => {
  it('moves where every condition is met', () => {
    expect(decide(permitMachine, received, { type: 'check', on: day }, facts)).toEqual({
      outcome: 'moved',
      edge: 'check',
      state: { status: 'checked', on: day, officer: '张' },
      effects: [],
    });
  });

  it('refuses with every failing condition, its article and the inputs used', () => {
    const decision = decide(
      permitMachine,
      checked,
      { type: 'approve', on: localDate('2024-05-05'), by: '张' },
      facts,
    );
    expect(decision).toEqual({
      outcome: 'refused',
      edge: 'approve',
      failures: [
        expect.objectContaining({
          guard: 'openDay',
          verdict: 'notMet',
          inputs: { on: '2024-05-05' },
        }),
        expect.objectContaining({
          guard: 'secondPerson',
          verdict: 'notMet',
          basis: [{ law: '行政许可法', article: 34 }],
          inputs: { officer: '张', by: '张' },
        }),
      ],
    });
  });

  it('still lists every condition when one of them cannot read what it is given', () => {
    const broken = { ...checked, officer: '张' };
    const decision = anything(
      permitMachine,
      broken,
      { type: 'approve', on: localDate('2024-05-05'), by: '张' },
      { openDays: 'no set' },
    );
    expect(decision).toMatchObject({
      outcome: 'notApplicable',
      problem: { code: 'workflow.malformed' },
    });
    const refusing = machine({
      ...definition,
      edges: [
        checkEdge,
        {
          ...approveEdge,
          guards: [
            secondPerson,
            {
              ...secondPerson,
              id: 'unreadable',
              test: () => {
                throw new Error('unreadable');
              },
            },
          ],
        },
        issueEdge,
        refuseEdge,
      ],
    });
    expect(
      anything(refusing, checked, { type: 'approve', on: day, by: '张' }, facts),
    ).toMatchObject({
      outcome: 'refused',
      failures: [
        { guard: 'secondPerson', verdict: 'notMet' },
        { guard: 'unreadable', verdict: 'undetermined' },
      ],
    });
  });

  it('never counts an unknown as a yes', () => {
    const decision = decide(
      permitMachine,
      received,
      { type: 'check', on: day },
      { openDays: undefined },
    );
    expect(decision).toMatchObject({
      outcome: 'refused',
      failures: [{ guard: 'openDay', verdict: 'undetermined' }],
    });
  });

  it('refuses a step whose evidence no earlier step produced', () => {
    const decision = decide(permitMachine, checked, { type: 'issue', on: day, number: '1' }, facts);
    expect(decision).toMatchObject({
      outcome: 'refused',
      failures: [{ guard: 'evidence.approval', verdict: 'notMet' }],
    });
    const approved = { ...checked, approval: '李' };
    expect(
      decide(permitMachine, approved, { type: 'issue', on: day, number: '1' }, facts),
    ).toMatchObject({
      outcome: 'moved',
      effects: ['publish'],
    });
  });

  it('says what is accepted when the step is not', () => {
    expect(anything(permitMachine, received, { type: 'issue', on: day }, facts)).toMatchObject({
      outcome: 'notApplicable',
      accepted: ['check', 'refuse'],
      lacks: [
        {
          guard: 'evidence.approval',
          verdict: 'notMet',
          basis: [{ law: '行政许可法', article: 34 }],
        },
      ],
      problem: { code: 'workflow.notAccepted', params: { status: 'received', event: 'issue' } },
    });
    expect(anything(permitMachine, { status: 'gone' }, { type: 'issue' }, facts)).toMatchObject({
      outcome: 'notApplicable',
      accepted: [],
      problem: { code: 'workflow.unknownState', path: ['state', 'status'] },
    });
    expect(anything(permitMachine, received, { type: 'pay' }, facts)).toMatchObject({
      problem: { code: 'workflow.unknownEvent' },
    });
  });

  it('finds nothing under the names of object prototypes', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(anything(permitMachine, { status: name }, { type: name }, facts).outcome).toBe(
        'notApplicable',
      );
      expect(anything(permitMachine, received, { type: name }, facts).outcome).toBe(
        'notApplicable',
      );
    }
  });

  it('takes a status and a type as they are written, not what they would become as keys', () => {
    const lists = [
      { ...received, status: ['received'] },
      { type: ['refuse'], on: day },
    ] as const;
    expect(anything(permitMachine, lists[0], { type: 'refuse', on: day }, facts)).toMatchObject({
      outcome: 'notApplicable',
      accepted: [],
      problem: { code: 'workflow.unknownState', params: { status: 'array' } },
    });
    expect(anything(permitMachine, received, lists[1], facts)).toMatchObject({
      outcome: 'notApplicable',
      problem: { code: 'workflow.unknownEvent', params: { event: 'array' } },
    });
  });

  it('is total: no state, event or facts make it throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (state, event, given) => {
        expect(['moved', 'refused', 'notApplicable']).toContain(
          anything(permitMachine, state, event, given).outcome,
        );
      }),
      { numRuns: 500 },
    );
    const statuses = fc.constantFrom('received', 'checked', 'issued', 'refused');
    const types = fc.constantFrom('check', 'approve', 'issue', 'refuse');
    fc.assert(
      fc.property(statuses, types, fc.anything(), (status, type, given) => {
        anything(permitMachine, { status }, { type }, given);
      }),
    );
    expect(anything(permitMachine, received, { type: 'check', on: day }, null)).toMatchObject({
      outcome: 'notApplicable',
      problem: { code: 'workflow.malformed' },
    });
  });
});

describe('explainDecision', () => {
  it('shows every condition with its verdict', () => {
    const trace = explainDecision(
      permitMachine,
      checked,
      { type: 'approve', on: day, by: '张' },
      facts,
    );
    expect(trace).toMatchObject({
      rule: 'test/permit.approve',
      verdict: 'notApplied',
      children: [
        { rule: 'openDay', verdict: 'met' },
        { rule: 'secondPerson', verdict: 'notMet', inputs: { officer: '张', by: '张' } },
      ],
    });
  });
});

describe('permitted', () => {
  it('lists what may happen and what each step lacks', () => {
    const steps = permitted(permitMachine, checked, facts);
    expect(steps.map(({ event }) => event)).toEqual(['approve', 'issue', 'refuse']);
    expect(steps[0]?.asks.map(({ guard }) => guard)).toEqual(['openDay', 'secondPerson']);
    expect(steps[1]?.lacks).toMatchObject([{ guard: 'evidence.approval', verdict: 'notMet' }]);
    expect(permitted(permitMachine, { status: 'gone' }, facts)).toEqual([]);
  });
});

describe('replay', () => {
  const history = [
    { type: 'check', on: day },
    { type: 'approve', on: day, by: '李' },
    { type: 'issue', on: day, number: '粤1' },
  ] as const;

  it('folds a lawful history', () => {
    expect(replay(permitMachine, received, history, facts)).toEqual({
      completed: true,
      state: { status: 'issued', on: day, number: '粤1' },
      edges: ['check', 'approve', 'issue'],
    });
  });

  it('stops at the first step that is not lawful', () => {
    expect(replay(permitMachine, received, [history[0], history[2]], () => facts)).toMatchObject({
      completed: false,
      index: 1,
      state: { status: 'checked' },
      edges: ['check'],
      decision: { outcome: 'refused' },
    });
  });

  it('is deterministic for any history', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...history)), (events) => {
        expect(replay(permitMachine, received, events, facts)).toEqual(
          replay(permitMachine, received, events, facts),
        );
      }),
    );
  });
});
