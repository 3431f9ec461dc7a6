import { describe, expect, it } from 'vitest';
import { chineseCalendar } from '../../src/calendar/index.js';
import { instant } from '../../src/core/index.js';
import {
  type CrimeReferral,
  type CrimeReferralEvent,
  clearedSuspicion,
  crimeReferralInvariants,
  crimeReferralMachine as machine,
  returnedReferral,
  sentReferral,
} from '../../src/penalty/index.js';
import { due, replay } from '../../src/workflow/index.js';
import { caseCode, date, sentOn } from './one-case.js';
import { proofsOf, refusedBy, storesEveryState, termsOf } from './whole-graph.js';

const facts = { calendar: chineseCalendar };
const suspected: CrimeReferral = {
  status: 'suspected',
  on: date('2024-04-11'),
  caseCode,
  body: 'branch',
  offence: '污染环境罪',
  intellectualProperty: false,
};
const at = (text: string) => instant(`${text}:00+08:00`);

const report = {
  type: 'report',
  on: date('2024-04-12'),
  team: ['zhao', 'qian'],
  document: '移送报告',
} as const;
const approve = {
  type: 'approve',
  on: date('2024-04-15'),
  at: at('2024-04-15T10:00'),
  approvedBy: '周',
  isChiefHead: true,
} as const;
const send = {
  type: 'send',
  on: date('2024-04-16'),
  at: at('2024-04-16T10:00'),
  to: '示例市公安局',
  materials: { letter: true, report: true, goodsList: 'attached', expertReports: 'none' },
  receiptSigned: true,
} as const;
const police = { type: 'policeFile', on: date('2024-04-19'), document: '立案通知书' } as const;
const decline = { type: 'policeDecline', on: date('2024-04-19'), reason: '情节显著轻微' } as const;
const handOver = { type: 'handOver', on: date('2024-04-22'), receipt: '交接清单' } as const;
const ask = { type: 'requestReconsideration', on: date('2024-04-22') } as const;
const uphold = { type: 'upholdDecline', on: date('2024-04-25'), document: '复议决定' } as const;
const supervise = { type: 'suggestSupervision', on: date('2024-04-28'), to: '检察院' } as const;
const accept = { type: 'acceptDecline', on: date('2024-04-26') } as const;
const back = {
  type: 'returnCase',
  on: date('2024-06-03'),
  ground: 'noProsecution',
  document: '不起诉决定书、检察意见书',
} as const;
const convict = {
  type: 'convict',
  on: date('2024-09-02'),
  judgment: '（2024）粤01刑初1号',
} as const;

const sent: readonly CrimeReferralEvent[] = [report, approve, send];
const run = (...events: readonly CrimeReferralEvent[]) => replay(machine, suspected, events, facts);
const refusal = refusedBy(run);

/** Every way that a referral can go. */
const ways: Readonly<Record<string, readonly CrimeReferralEvent[]>> = {
  notApproved: [
    report,
    { type: 'refuse', on: date('2024-04-15'), refusedBy: '周', isChiefHead: true, reason: '不够' },
  ],
  convicted: [...sent, police, handOver, convict],
  'returned by the procuratorate': [...sent, police, handOver, back],
  'returned before the handover': [...sent, police, back],
  forwarded: [
    ...sent,
    { type: 'forward', on: date('2024-04-17'), to: '示例区公安分局', noticed: true },
    police,
  ],
  'declined and taken back': [...sent, decline, accept],
  'filed after reconsideration': [...sent, decline, ask, { ...police, on: date('2024-04-25') }],
  'upheld and taken back': [...sent, decline, ask, uphold, accept],
  'upheld, supervised, filed': [
    ...sent,
    decline,
    ask,
    uphold,
    supervise,
    { ...police, on: date('2024-05-20') },
  ],
  'supervised at once, upheld': [
    ...sent,
    decline,
    { ...supervise, on: date('2024-04-20') },
    { type: 'endSupervision', on: date('2024-05-20'), document: '审查意见' },
  ],
};

describe('移送涉嫌犯罪案件的规定', () => {
  it.each(Object.entries(ways))('%s', (_name, events) => {
    expect(run(...events).completed).toBe(true);
  });

  it('takes every edge and reaches every state', () => {
    const taken = Object.values(ways).flatMap((events) => run(...events).edges);
    expect([...new Set(taken)].sort()).toEqual(machine.edges.map(({ id }) => id).sort());
  });

  it('stores and restores every state', () => {
    storesEveryState(machine, suspected, Object.values(ways), facts);
  });

  it.each<[string, readonly CrimeReferralEvent[], readonly string[]]>([
    [
      '第五条第一款: a team of one',
      [{ ...report, team: ['zhao', 'zhao'] }],
      ['crimeReferral.twoOfficers notMet'],
    ],
    [
      '第五条第一款: approved by a deputy',
      [report, { ...approve, isChiefHead: false }],
      ['crimeReferral.chiefHead notMet'],
    ],
    // Reported on Friday 04-12: three calendar days end on Monday 04-15.
    [
      '第五条第二款: approved on the fourth day',
      [report, { ...approve, on: date('2024-04-16'), at: at('2024-04-16T08:00') }],
      ['crimeReferral.approvedInTime notMet'],
    ],
    [
      '第五条第二款: sent a minute after the 24 hours',
      [report, approve, { ...send, at: at('2024-04-16T10:01') }],
      ['crimeReferral.sentInTime notMet'],
    ],
    [
      '第六条: no letter',
      [report, approve, { ...send, materials: { ...send.materials, letter: false } }],
      ['crimeReferral.materialsComplete notMet'],
    ],
    [
      '第七条: no receipt',
      [report, approve, { ...send, receiptSigned: false }],
      ['crimeReferral.receiptSigned notMet'],
    ],
    [
      '第八条: the police give no reason',
      [...sent, { ...decline, reason: ' ' }],
      ['crimeReferral.reasonOnFile notMet'],
    ],
    // Declined on Friday 04-19: the third day is Monday 04-22.
    [
      '第九条第一款: reconsideration asked on the fourth day',
      [...sent, decline, { ...ask, on: date('2024-04-23') }],
      ['crimeReferral.reconsiderationInTime notMet'],
    ],
    // Upheld on 04-25 (Thursday): the third day is Sunday 04-28, a day that was worked in 2024.
    [
      '第九条第二款: supervision suggested on the fourth day',
      [...sent, decline, ask, uphold, { ...supervise, on: date('2024-04-29') }],
      ['crimeReferral.supervisionInTime notMet'],
    ],
    [
      '第十二条: handed over on the fourth day',
      [...sent, police, { ...handOver, on: date('2024-04-23') }],
      ['crimeReferral.handedOverInTime notMet'],
    ],
    [
      '第十二条: no receipt for the goods',
      [...sent, police, { ...handOver, receipt: '' }],
      ['crimeReferral.handedOverInTime notMet'],
    ],
    [
      'a step before the last one',
      [report, { ...approve, on: date('2024-04-11') }],
      ['crimeReferral.inOrder notMet'],
    ],
  ])('%s', (_what, events, expected) => {
    expect(refusal(events)).toEqual(expected);
  });

  it('第十六条: a late step is still due, and its fault stays on the file', () => {
    const late = run(
      report,
      { ...approve, on: date('2024-04-18'), at: at('2024-04-18T10:00'), lateReason: '负责人出差' },
      { ...send, on: date('2024-04-22'), at: at('2024-04-22T10:00'), lateReason: '材料补正' },
    );
    expect(late.state).toMatchObject({
      status: 'sent',
      lateApproval: '负责人出差',
      lateSending: '材料补正',
    });
  });

  it('lists the terms, computed by hand', () => {
    const terms = (...events: readonly CrimeReferralEvent[]) =>
      termsOf(due(machine, run(...events).state, facts.calendar));
    expect(terms(report)).toEqual({ 'crimeReferral.approvalTerm': '2024-04-15' });
    // Sent on 04-16: the police have until 04-19.
    expect(terms(...sent)).toEqual({ 'crimeReferral.policeTerm': '2024-04-19' });
    expect(terms(...sent, decline)).toEqual({ 'crimeReferral.reconsiderationTerm': '2024-04-22' });
    expect(terms(...sent, decline, ask)).toEqual({
      'crimeReferral.policeReconsiderationTerm': '2024-04-25',
    });
    expect(terms(...sent, decline, ask, uphold)).toEqual({
      'crimeReferral.supervisionTerm': '2024-04-28',
    });
    expect(terms(...sent, police)).toEqual({ 'crimeReferral.handoverTerm': '2024-04-22' });
  });

  it('proves what it came to', () => {
    expect(sentReferral(sentOn('2024-04-16'))).toEqual({
      caseCode,
      sentOn: '2024-04-16',
      to: '示例市公安局',
    });
    const { state } = run(...(ways['returned by the procuratorate'] ?? []));
    if (state.status !== 'returned') throw new Error(state.status);
    expect(returnedReferral(state)).toEqual({
      caseCode,
      returnedOn: '2024-06-03',
      ground: 'noProsecution',
    });
    const refused = run(...(ways['notApproved'] ?? [])).state;
    if (refused.status !== 'notApproved') throw new Error(refused.status);
    expect(clearedSuspicion(refused)).toEqual({ caseCode, decidedOn: '2024-04-15' });
  });
});

proofsOf(machine, crimeReferralInvariants, {
  noReferralWithoutReport: { edge: 'approve', changes: { from: ['suspected'] } },
  noReferralWithoutApproval: { edge: 'send', changes: { from: ['reported'], evidence: [] } },
  noReferralAfterRefusal: { edge: 'send', changes: { from: ['notApproved'], evidence: [] } },
  noHandoverBeforePoliceFiling: { edge: 'handOver', changes: { from: ['sent'], evidence: [] } },
  noReturnBeforeSending: { edge: 'returnCase', changes: { from: ['approved'] } },
  noReconsiderationWithoutRefusal: { edge: 'requestReconsideration', changes: { from: ['sent'] } },
  noReturnAfterConviction: { edge: 'returnCase', changes: { from: ['convicted'] } },
});
