import { describe, expect, it } from 'vitest';
import { divisionCode } from '../../src/identifiers/index.js';
import type { EnforcementBody } from '../../src/registry/index.js';
import {
  type EnforcementDispute,
  type EnforcementDisputeEvent,
  type EnforcementDisputeFacts,
  enforcementDisputeInvariants,
  enforcementDisputeMachine,
  enforcementDisputeMatters,
} from '../../src/supervision/index.js';
import { type AnyMachine, replay } from '../../src/workflow/index.js';
import {
  change,
  provesItsInvariants,
  refusalOf,
  replaysAnyWalk,
  takesEveryEdge,
} from '../penalty/graph-proof.js';
import { day } from './one-supervision-case.js';

/* Two departments of one county over who handles oil fumes (行政执法监督条例 第十三条). */
const machine = enforcementDisputeMachine as unknown as AnyMachine;
const body = (id: string, superiorInGovernment?: string): EnforcementBody => ({
  kind: 'statutoryOrgan',
  id,
  name: id,
  level: 'county',
  division: divisionCode('440106'),
  lines: ['urbanManagement'],
  confirmed: [{ from: day('2020-01-01'), until: 'open' }],
  ...(superiorInGovernment === undefined ? {} : { superiorInGovernment }),
});
const facts: EnforcementDisputeFacts = {
  bodies: {
    城管局: body('城管局', '天河区人民政府'),
    生态环境分局: body('生态环境分局', '天河区人民政府'),
    海珠城管局: body('海珠城管局', '海珠区人民政府'),
    税务局: body('税务局'),
  },
};
const received: EnforcementDispute = {
  status: 'received',
  id: 'd1',
  matter: 'jurisdiction',
  summary: '餐饮油烟由谁查处',
  organ: '天河区司法局',
  government: '天河区人民政府',
  bodies: ['城管局', '生态环境分局'],
  receivedOn: day('2026-03-02'),
  lastOn: day('2026-03-02'),
  owner: '天河区司法局',
  dueOn: day('2026-03-09'),
};
const coordinate = {
  type: 'coordinate',
  on: day('2026-03-04'),
  owner: '协调监督科',
  dueOn: day('2026-04-04'),
} as const;
const hear = (one: string) =>
  ({ type: 'hear', on: day('2026-03-10'), body: one, statement: '不属本机关' }) as const;
const agree = {
  type: 'agree',
  on: day('2026-03-12'),
  agreement: '由城管局查处',
  signedBy: ['城管局', '生态环境分局'],
} as const;
const propose = {
  type: 'propose',
  on: day('2026-03-12'),
  advice: '由城管局查处',
  dueOn: day('2026-04-12'),
} as const;
const decideIt = {
  type: 'decide',
  on: day('2026-04-01'),
  by: '天河区人民政府',
  decision: '由城管局查处',
  document: '穗天府办〔2026〕3号',
} as const;
const heard: readonly EnforcementDisputeEvent[] = [
  coordinate,
  hear('城管局'),
  hear('生态环境分局'),
];
const refusal = (
  events: readonly EnforcementDisputeEvent[],
  first: EnforcementDispute = received,
) => refusalOf(machine, first, events, facts);

describe('执法争议协调 (行政执法监督条例 第十三条)', () => {
  it('ends in an agreement, or the government decides on the proposal of the organ', () => {
    expect(
      replay(enforcementDisputeMachine, received, [...heard, agree], facts).state,
    ).toMatchObject({
      status: 'agreed',
      agreement: '由城管局查处',
    });
    const done = replay(enforcementDisputeMachine, received, [...heard, propose], facts).state;
    expect(done).toMatchObject({
      status: 'proposed',
      owner: '天河区人民政府',
      dueOn: '2026-04-12',
    });
    expect(
      replay(enforcementDisputeMachine, received, [...heard, propose, decideIt], facts).state,
    ).toMatchObject({ status: 'decided', document: '穗天府办〔2026〕3号' });
    expect(Object.keys(enforcementDisputeMatters)).toHaveLength(4);
  });

  it.each<[string, readonly EnforcementDisputeEvent[], Partial<EnforcementDispute>]>([
    ['enforcementDispute.inOrder notMet', [{ ...coordinate, on: day('2026-03-01') }], {}],
    ['enforcementDispute.severalBodies notMet', [coordinate], { bodies: ['城管局', '城管局'] }],
    [
      'enforcementDispute.ofOneGovernment notMet',
      [coordinate],
      { bodies: ['城管局', '海珠城管局'] },
    ],
    [
      'enforcementDispute.ofOneGovernment undetermined',
      [coordinate],
      { bodies: ['城管局', '税务局'] },
    ],
    [
      'enforcementDispute.ofOneGovernment undetermined',
      [coordinate],
      { bodies: ['城管局', '没有'] },
    ],
    ['enforcementDispute.ownerNamed notMet', [{ ...coordinate, owner: ' ' }], {}],
    ['enforcementDispute.termAhead notMet', [{ ...coordinate, dueOn: day('2026-03-03') }], {}],
    ['enforcementDispute.oneOfThem notMet', [coordinate, hear('税务局')], {}],
    ['enforcementDispute.allSigned notMet', [coordinate, { ...agree, signedBy: ['城管局'] }], {}],
    ['enforcementDispute.allHeard notMet', [coordinate, hear('城管局'), propose], {}],
    ['enforcementDispute.allHeard notMet', [...heard, { ...propose, advice: '' }], {}],
    [
      'enforcementDispute.byGovernment notMet',
      [...heard, propose, { ...decideIt, by: '天河区司法局' }],
      {},
    ],
  ])('refuses with %s', (guard, events, changes) => {
    expect(refusal(events, { ...received, ...changes } as EnforcementDispute)).toEqual([guard]);
  });

  takesEveryEdge(machine, facts, [
    [received, [...heard, agree]],
    [received, [...heard, propose, decideIt]],
  ]);
  provesItsInvariants(machine, enforcementDisputeInvariants, {
    'enforcementDispute.decidedOnlyAfterProposal': change('decide', { from: ['coordinating'] }),
    'enforcementDispute.proposedOnlyAfterCoordination': change('propose', { from: ['received'] }),
  });
  replaysAnyWalk(machine, received, [...heard, agree, propose, decideIt], facts);
});
