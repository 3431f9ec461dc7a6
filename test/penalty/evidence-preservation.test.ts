import { describe, expect, it } from 'vitest';
import { chineseCalendar } from '../../src/calendar/index.js';
import { instant } from '../../src/core/index.js';
import { legalRules, marketProcedureRule } from '../../src/law/index.js';
import {
  type EvidencePreservation,
  type EvidencePreservationEvent,
  type EvidencePreservationFacts,
  evidencePreservationInvariants,
  evidencePreservationMachine as machine,
} from '../../src/penalty/index.js';
import { due, replay } from '../../src/workflow/index.js';
import { caseCode, date } from './one-case.js';
import { proofsOf, refusedBy, storesEveryState, termsOf } from './whole-graph.js';

const actAlone: EvidencePreservationFacts = { calendar: chineseCalendar };
const market: EvidencePreservationFacts = {
  ...actAlone,
  urgentApproval: legalRules.marketUrgentPreservationReport,
  automaticRelease: [marketProcedureRule(35, 2)],
};
const requested: EvidencePreservation = {
  status: 'requested',
  on: date('2024-04-22'),
  caseCode,
  items: ['进销货台账一册', '涉嫌假冒商品 12 件'],
};
const spot = { listSigned: true, noticeDelivered: true };
const preserve = {
  type: 'preserve',
  on: date('2024-04-22'),
  approvedBy: '周',
  reason: '台账可能被转移',
  ...spot,
} as const;
const urgently = {
  type: 'preserveUrgently',
  on: date('2024-04-22'),
  at: instant('2024-04-22T15:00:00+08:00'),
  reason: '当事人正在搬运',
  ...spot,
} as const;
const regularise = {
  type: 'regularise',
  on: date('2024-04-23'),
  at: instant('2024-04-23T15:00:00+08:00'),
  approvedBy: '周',
} as const;
const handle = {
  type: 'handle',
  on: date('2024-04-30'),
  measure: 'sentForTesting',
  decidedBy: '周',
  document: '处理决定书',
} as const;
const lapse = { type: 'lapse', on: date('2024-05-06') } as const;
const reject = { type: 'reject', on: date('2024-04-23'), reason: '没有灭失可能' } as const;

const run = (...events: readonly EvidencePreservationEvent[]) =>
  replay(machine, requested, events, market);
const refusal = refusedBy(run);

const ways: Readonly<Record<string, readonly EvidencePreservationEvent[]>> = {
  handled: [preserve, handle],
  lapsed: [preserve, lapse],
  'not approved': [reject],
  'urgent, regularised': [urgently, regularise, handle],
  'urgent, not approved': [urgently, reject],
};

describe('先行登记保存 (行政处罚法 第五十六条)', () => {
  it.each(Object.entries(ways))('%s', (_name, events) => {
    expect(run(...events).completed).toBe(true);
  });

  it('takes every edge and stores every state', () => {
    const taken = Object.values(ways).flatMap((events) => run(...events).edges);
    expect([...new Set(taken)].sort()).toEqual(machine.edges.map(({ id }) => id).sort());
    storesEveryState(machine, requested, Object.values(ways), market);
  });

  // Preserved on Monday 2024-04-22: working days 04-23, 24, 25, 26, 28 (worked Sunday), 29, 30.
  it('the seven days are working days (第八十五条)', () => {
    expect(termsOf(due(machine, run(preserve).state, chineseCalendar))).toEqual({
      'preservation.decisionTerm': '2024-04-30',
    });
    expect(refusal([preserve, { ...handle, on: date('2024-05-06') }])).toEqual([
      'preservation.handledInTime notMet',
    ]);
    // What is late can only be released.
    expect(
      run(preserve, { ...handle, on: date('2024-05-06'), measure: 'released' }).completed,
    ).toBe(true);
    expect(refusal([preserve, { ...lapse, on: date('2024-04-30') }])).toEqual([
      'preservation.lapses notMet',
    ]);
  });

  it.each<[string, readonly EvidencePreservationEvent[], readonly string[]]>([
    ['no approval', [{ ...preserve, approvedBy: '' }], ['preservation.approvedByHead notMet']],
    ['no danger of loss', [{ ...preserve, reason: '' }], ['preservation.mayBeLost notMet']],
    [
      '市监 第三十四条: no list',
      [{ ...preserve, listSigned: false }],
      ['preservation.listedOnTheSpot notMet'],
    ],
    [
      '市监 第三十三条第二款: regularised after 24 hours',
      [urgently, { ...regularise, at: instant('2024-04-23T15:01:00+08:00') }],
      ['preservation.regularisedInTime notMet'],
    ],
    [
      'no decision in writing',
      [preserve, { ...handle, document: '' }],
      ['preservation.decided notMet'],
    ],
    ['no reason', [{ ...reject, reason: ' ' }], ['preservation.reasonGiven notMet']],
    [
      'back in time',
      [preserve, { ...handle, on: date('2024-04-21') }],
      ['preservation.inOrder notMet'],
    ],
  ])('%s', (_what, events, expected) => {
    expect(refusal(events)).toEqual(expected);
  });

  it('the Act alone knows neither the urgent way nor the automatic release', () => {
    const alone = refusedBy((...events: readonly EvidencePreservationEvent[]) =>
      replay(machine, requested, events, actAlone),
    );
    expect(alone([urgently])).toEqual(['preservation.urgentAllowed notMet']);
    expect(alone([preserve, lapse])).toEqual(['preservation.lapses notMet']);
  });

  it('the seven days of an urgent preservation run from the day on which it was done', () => {
    expect(run(urgently, regularise).state).toMatchObject({ preservedOn: '2024-04-22' });
  });
});

proofsOf(machine, evidencePreservationInvariants, {
  noHandlingWithoutApproval: { edge: 'handle', changes: { from: ['urgent'], evidence: [] } },
  noLapseBeforePreservation: { edge: 'lapse', changes: { from: ['requested'] } },
  noPreservationAfterRejection: { edge: 'regularise', changes: { from: ['notPreserved'] } },
});
