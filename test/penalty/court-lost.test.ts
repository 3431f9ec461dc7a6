import { describe, expect, it } from 'vitest';
import { money } from '../../src/core/index.js';
import {
  auditPenaltyHistory,
  compulsoryMeasureInvariants,
  compulsoryMeasureMachine,
  documentServiceInvariants,
  documentServiceMachine,
  evidencePreservationInvariants,
  evidencePreservationMachine,
  hearingInvariants,
  hearingMachine,
  monitoringDeviceInvariants,
  monitoringDeviceMachine,
  offSiteInvariants,
  offSiteMachine,
  type PenaltyEvent,
  type PriorNotice,
  type Receiver,
  type Sanction,
  summaryPenaltyInvariants,
  summaryPenaltyMachine,
} from '../../src/penalty/index.js';
import { auditHistory, type HistoryAudit, type HistoryDefect } from '../../src/workflow/index.js';
import {
  caseCode,
  clue,
  date,
  decisionContent,
  decisionOn,
  discussion,
  events,
  facts,
  lawful,
  noticeOn,
  reviewOn,
  serviceOn,
  unserved,
} from './one-case.js';
import {
  hearingFacts,
  steps as hearingSteps,
  lawfulHearing,
  requestedHearing,
} from './one-hearing.js';
import { approve, impose, proposed as measure } from './one-measure.js';
import {
  captured,
  device,
  deviceHistory,
  history as offSiteHistory,
  proposed,
} from './one-off-site.js';
import { found, events as onTheSpot, decision as summaryOf } from './one-summary.js';

/*
 * Patterns on which penalty decisions are lost in court, each as a history that somebody recorded: everything is lawful but
 * one thing. The audit names the defect and its article; the clean twin has none.
 */
type History = readonly unknown[];
type Named = keyof typeof events;

const before = (name: Named): readonly PenaltyEvent[] =>
  lawful.slice(0, lawful.indexOf(events[name]));
const after = (name: Named): readonly PenaltyEvent[] =>
  lawful.slice(lawful.indexOf(events[name]) + 1);
/** The lawful case with one event put in the place of another. */
const instead = (name: Named, ...changed: readonly unknown[]): History => [
  ...before(name),
  ...changed,
  ...after(name),
];
const without = (...names: readonly Named[]): History =>
  lawful.filter((event) => !names.some((name) => event === events[name]));

/** The lawful case with other penalties, noticed and decided alike. */
function caseWith(sanctions: readonly Sanction[], changes: Partial<PriorNotice> = {}): History {
  const decision = decisionOn('2024-04-29', { sanctions });
  return [
    ...before('conclude'),
    { ...events.conclude, proposed: sanctions },
    { ...events.notice, notice: noticeOn('2024-04-15', { proposed: sanctions, ...changes }) },
    ...after('notice').slice(0, 3),
    { ...events.decideMajor, decision },
    events.serve,
  ];
}

/** The lawful case in which the party says nothing, and all that follows happens on a day. */
function silent(lapsedOn: string, decidedOn: string): History {
  return [
    ...before('statement'),
    { type: 'lapse', on: date(lapsedOn) },
    { ...events.review, on: date(lapsedOn), review: reviewOn(lapsedOn) },
    {
      ...events.discuss,
      on: date(lapsedOn),
      discussion: { ...discussion, heldOn: date(lapsedOn) },
    },
    {
      ...events.decideMajor,
      on: date(decidedOn),
      decision: decisionOn(decidedOn),
      review: reviewOn(lapsedOn),
    },
  ];
}

const decidedOn = (on: string): History => [
  ...before('decideMajor'),
  { ...events.decideMajor, on: date(on), decision: decisionOn(on) },
];

const confiscation: readonly Sanction[] = [
  { kind: 'confiscationOfGoods', amount: money('300000') },
];
const urged = (...then: readonly unknown[]): History => [
  ...before('pay'),
  { type: 'urge', on: date('2024-10-21') },
  ...then,
];
const late = (surcharge: string, paid: string): History =>
  urged(
    {
      type: 'pay',
      on: date('2024-10-25'),
      payment: { on: date('2024-10-25'), amount: money(paid), receipt: '2' },
    },
    { ...events.perform, on: date('2024-10-28'), surcharge: money(surcharge) },
  );
const noPenalty = (education?: string): History => [
  ...before('notice'),
  {
    type: 'decideNoPenalty',
    on: date('2024-04-15'),
    noPenalty: {
      decidedOn: date('2024-04-15'),
      decidedBy: '周',
      ground: 'firstMinorCorrected',
      reason: '初次违法且危害后果轻微并及时改正',
      ...(education !== undefined && { education }),
    },
  },
];

/** A history before the machine that judges it. */
type Judged = () => HistoryAudit<unknown>;

interface Pattern {
  readonly name: string;
  /** What was done wrong. */
  readonly lost: Judged;
  /** The same case without the defect. */
  readonly twin: Judged;
  /** The condition or the invariant that names it. */
  readonly by: string;
  /** 法律 and 条. */
  readonly article: readonly [string, number];
}

const PENALTY = '行政处罚法';
const COMPULSION = '行政强制法';
const pattern = (
  name: string,
  by: string,
  article: readonly [string, number],
  lost: History,
  twin: History = lawful,
): Pattern => ({
  name,
  by,
  article,
  lost: () => auditPenaltyHistory(clue, lost, facts),
  twin: () => auditPenaltyHistory(clue, twin, facts),
});

/* The procedures beside the main one, each on its own machine. */
const ofDevice =
  (history: History): Judged =>
  () =>
    auditHistory(monitoringDeviceMachine, proposed, history, {}, monitoringDeviceInvariants);
const ofRecord =
  (history: History, place = captured.place): Judged =>
  () =>
    auditHistory(offSiteMachine, { ...captured, place }, history, facts, offSiteInvariants);
const ofService =
  (history: History): Judged =>
  () =>
    auditHistory(
      documentServiceMachine,
      unserved('penaltyDecision', decisionContent.documentNumber, '2024-04-29'),
      history,
      facts,
      documentServiceInvariants,
    );
const ofMeasure =
  (history: History): Judged =>
  () =>
    auditHistory(compulsoryMeasureMachine, measure, history, facts, compulsoryMeasureInvariants);
const ofPreservation =
  (history: History): Judged =>
  () =>
    auditHistory(
      evidencePreservationMachine,
      { status: 'requested', on: date('2024-04-22'), caseCode, items: ['进销货台账一册'] },
      history,
      facts,
      evidencePreservationInvariants,
    );
const ofSummary =
  (history: History): Judged =>
  () =>
    auditHistory(summaryPenaltyMachine, found, history, facts, summaryPenaltyInvariants);
const ofHearing =
  (history: History): Judged =>
  () =>
    auditHistory(hearingMachine, requestedHearing, history, hearingFacts, hearingInvariants);

const handOver = (receiver: Receiver): History => [
  {
    type: 'handOver',
    on: date('2024-04-30'),
    officers: ['zhao', 'qian'],
    method: 'direct',
    receiver,
    receipt: { signedOn: date('2024-04-30'), signed: true },
  },
];
/** Preserved on Monday 2024-04-22; 04-28 was worked, so 04-30 is the seventh working day. */
const preservedUntil = (on: string): History => [
  {
    type: 'preserve',
    on: date('2024-04-22'),
    approvedBy: '周',
    reason: '台账可能被转移',
    listSigned: true,
    noticeDelivered: true,
  },
  {
    type: 'handle',
    on: date(on),
    measure: 'sentForTesting',
    decidedBy: '周',
    document: '处理决定书',
  },
];
/** Fined on the spot, and the fine taken there. */
const collected = (amount: string, changes: object = {}): History => {
  const sanctions = [{ kind: 'fine', amount: money(amount) }] as const;
  return [
    { ...onTheSpot.inform, proposed: sanctions },
    onTheSpot.statement,
    { ...onTheSpot.decide, decision: summaryOf({ sanctions }) },
    {
      ...onTheSpot.collect,
      collection: { ...onTheSpot.collect.collection, amount: money(amount), ...changes },
    },
  ];
};
const remote = { ground: 'remoteOnRequest', reason: '海岛，当事人向银行缴纳确有困难' };
/** The lawful hearing, with another host who signs what a host signs. */
const hostedBy = (host: string): History => {
  const signing = (ids: readonly string[]) => ids.map((id) => (id === 'li' ? host : id));
  const { convene, sign, report } = hearingSteps;
  return lawfulHearing.map((event) => {
    if (event === convene) return { ...convene, panel: { ...convene.panel, host } };
    if (event === sign)
      return {
        ...sign,
        transcript: { ...sign.transcript, signedBy: signing(sign.transcript.signedBy) },
      };
    if (event === report)
      return { ...report, report: { ...report.report, signedBy: signing(report.report.signedBy) } };
    return event;
  });
};

const patterns: readonly Pattern[] = [
  pattern(
    '拟没收较大价值财物，没有告知听证权利',
    'penalty.hearingRightStated',
    [PENALTY, 63],
    caseWith(confiscation, { hearingRightStated: false }),
    caseWith(confiscation),
  ),
  pattern('没有事先告知', 'noDecisionWithoutNotice', [PENALTY, 44], without('notice', 'statement')),
  pattern('没有听取陈述、申辩', 'noDecisionUnheard', [PENALTY, 45], without('statement')),
  pattern(
    '一人执法',
    'penalty.twoCertifiedOfficers',
    [PENALTY, 42],
    instead('collect', { ...events.collect, officers: ['zhao'] }),
  ),
  pattern(
    '执法人员没有执法证件',
    'penalty.twoCertifiedOfficers',
    [PENALTY, 42],
    instead('collect', { ...events.collect, officers: ['zhao', 'sun'] }),
  ),
  pattern(
    '应当回避的人员继续调查',
    'penalty.twoCertifiedOfficers',
    [PENALTY, 43],
    [
      ...before('collect'),
      { type: 'orderRecusal', on: date('2024-03-10'), officer: 'qian', decidedBy: '周' },
      events.collect,
    ],
    [...before('collect'), events.collect],
  ),
  pattern(
    '检查时没有出示执法证件',
    'penalty.certificatesShown',
    [PENALTY, 55],
    instead('collect', { ...events.collect, certificatesShown: false }),
  ),
  pattern(
    '认定事实只凭以非法手段取得的证据',
    'penalty.factsProved',
    [PENALTY, 46],
    instead('collect', {
      ...events.collect,
      evidence: { ...events.collect.evidence, lawful: false },
    }),
  ),
  pattern(
    '陈述、申辩期限没有届满就作出决定',
    'penalty.answerTermOver',
    [PENALTY, 44],
    silent('2024-04-22', '2024-04-23'),
    silent('2024-04-23', '2024-04-24'),
  ),
  pattern(
    '要求听证的期限没有届满就作出决定',
    'penalty.hearingTermOver',
    [PENALTY, 64],
    [
      ...before('review'),
      { ...events.review, on: date('2024-04-19'), review: reviewOn('2024-04-19') },
      {
        ...events.discuss,
        on: date('2024-04-19'),
        discussion: { ...discussion, heldOn: date('2024-04-19') },
      },
      {
        ...events.decideMajor,
        on: date('2024-04-22'),
        decision: decisionOn('2024-04-22'),
        review: reviewOn('2024-04-19'),
      },
    ],
    decidedOn('2024-04-29'),
  ),
  pattern(
    '当事人的意见没有复核',
    'penalty.pointsReviewed',
    [PENALTY, 45],
    instead('statement', {
      ...events.statement,
      points: [{ point: '不是我方排放', adopted: false, reason: '' }],
    }),
  ),
  pattern(
    '因当事人申辩而加重处罚',
    'penalty.notHeavierThanNoticed',
    [PENALTY, 45],
    instead('decideMajor', {
      ...events.decideMajor,
      decision: decisionOn('2024-04-29', {
        sanctions: [{ kind: 'fine', amount: money('600000') }],
      }),
    }),
  ),
  pattern(
    '决定了没有告知的处罚种类',
    'penalty.notHeavierThanNoticed',
    [PENALTY, 44],
    instead('decideMajor', {
      ...events.decideMajor,
      decision: decisionOn('2024-04-29', {
        sanctions: [...events.conclude.proposed, { kind: 'suspensionOfBusiness' }],
      }),
    }),
  ),
  pattern(
    '决定认定了没有告知的事实',
    'penalty.factsNoticed',
    [PENALTY, 44],
    instead('decideMajor', {
      ...events.decideMajor,
      decision: decisionOn('2024-04-29', { facts: '拒不改正，继续排放' }),
    }),
  ),
  pattern(
    '法制审核在决定之后',
    'noMajorDecisionWithoutReview',
    [PENALTY, 58],
    [...without('review'), { ...events.review, on: date('2024-05-06') }],
  ),
  pattern(
    '重大处罚没有负责人集体讨论',
    'penalty.discussedWhereRequired',
    [PENALTY, 57],
    without('discuss'),
  ),
  pattern(
    '超过九十日，没有延期',
    'penalty.withinDecisionTerm',
    [PENALTY, 60],
    decidedOn('2024-06-07'),
    decidedOn('2024-06-06'),
  ),
  pattern(
    '同一违法行为两次罚款',
    'noSecondDecision',
    [PENALTY, 29],
    [
      ...lawful,
      { ...events.decideMajor, on: date('2024-06-03'), decision: decisionOn('2024-06-03') },
    ],
  ),
  pattern(
    '决定书没有救济途径，没有盖章',
    'penalty.decisionComplete',
    [PENALTY, 59],
    instead('decideMajor', {
      ...events.decideMajor,
      decision: { ...decisionOn('2024-04-29'), remedies: '', sealed: false },
    }),
  ),
  pattern('没有立案就作出处罚', 'noDecisionWithoutFiling', [PENALTY, 54], without('file')),
  pattern(
    '送达的是另一份文书',
    'penalty.serviceOfThisDecision',
    [PENALTY, 61],
    instead('serve', {
      ...events.serve,
      service: {
        ...serviceOn('2024-04-30'),
        document: { kind: 'penaltyDecision', number: '另一文号', issuedOn: date('2024-04-29') },
      },
    }),
  ),
  pattern(
    '决定书没有送达就催告',
    'noEnforcementBeforeService',
    [PENALTY, 61],
    [...before('serve'), { type: 'urge', on: date('2024-10-21') }],
    urged(),
  ),
  pattern(
    '没有催告就申请法院强制执行',
    'noCourtWithoutUrging',
    [COMPULSION, 54],
    [...before('pay'), { type: 'applyToCourt', on: date('2024-11-05') }],
    urged({ type: 'applyToCourt', on: date('2024-11-05') }),
  ),
  pattern(
    '催告不满十日就申请法院强制执行',
    'penalty.urgingTermOver',
    [COMPULSION, 54],
    [
      ...before('pay'),
      { type: 'urge', on: date('2024-10-28') },
      { type: 'applyToCourt', on: date('2024-11-05') },
    ],
    urged({ type: 'applyToCourt', on: date('2024-11-05') }),
  ),
  pattern(
    '起诉期限届满三个月之后才申请法院强制执行',
    'penalty.applicationWindow',
    [COMPULSION, 53],
    urged({ type: 'applyToCourt', on: date('2025-02-06') }),
    urged({ type: 'applyToCourt', on: date('2025-02-05') }),
  ),
  pattern(
    '加处罚款超出罚款本数',
    'penalty.paidInFull',
    [PENALTY, 72],
    late('560000.01', '1120000.01'),
    late('560000', '1120000'),
  ),
  pattern(
    '收缴超过罚款的数额',
    'penalty.notOverpaid',
    [PENALTY, 67],
    [
      ...before('pay'),
      { ...events.pay, payment: { ...events.pay.payment, amount: money('600000') } },
    ],
    [...before('pay'), events.pay],
  ),
  pattern(
    '不予处罚而没有教育当事人',
    'penalty.educationRecorded',
    [PENALTY, 33],
    noPenalty(),
    noPenalty('当面教育并制作记录'),
  ),
  {
    name: '监控设备设置地点未向社会公布就启用',
    by: 'noUseUnannounced',
    article: [PENALTY, 41],
    lost: ofDevice(deviceHistory.filter((event) => event !== device.announce)),
    twin: ofDevice(deviceHistory),
  },
  {
    name: '以设置在未公布地点的监控设备取得的记录为证据',
    by: 'offSite.capturedLawfully',
    article: [PENALTY, 41],
    lost: ofRecord(offSiteHistory, '未公布的路口'),
    twin: ofRecord(offSiteHistory),
  },
  {
    name: '未告知当事人违法事实就采用监控记录',
    by: 'noEvidenceUntold',
    article: [PENALTY, 41],
    lost: ofRecord(offSiteHistory.filter((event) => event.type !== 'inform')),
    twin: ofRecord(offSiteHistory),
  },
  {
    name: '决定书由无权代收的人签收',
    by: 'service.receiverEntitled',
    article: ['民事诉讼法', 88],
    lost: ofService(
      handOver({
        kind: 'cohabitingAdult',
        name: '陈妻',
        livesWithRecipient: true,
        adult: true,
        recipientAbsent: true,
      }),
    ),
    twin: ofService(handOver({ kind: 'legalRepresentative', name: '陈大文' })),
  },
  pattern(
    '决定书送达了当事人以外的人',
    'penalty.serviceOfThisDecision',
    [PENALTY, 61],
    instead('serve', {
      ...events.serve,
      service: { ...serviceOn('2024-04-30'), recipient: 'p2' },
    }),
  ),
  {
    name: '未经批准扣押',
    by: 'noMeasureInForceUnapproved',
    article: [COMPULSION, 18],
    lost: ofMeasure([impose()]),
    twin: ofMeasure([approve, impose()]),
  },
  {
    name: '扣押报告没有负责人批准',
    by: 'penalty.measureApproved',
    article: [COMPULSION, 18],
    lost: ofMeasure([{ ...approve, approvedBy: '' }, impose()]),
    twin: ofMeasure([approve, impose()]),
  },
  {
    name: '先行登记保存超过七日才作出处理决定',
    by: 'preservation.handledInTime',
    article: [PENALTY, 56],
    lost: ofPreservation(preservedUntil('2024-05-06')),
    twin: ofPreservation(preservedUntil('2024-04-30')),
  },
  {
    name: '没有法定情形当场收缴罚款',
    by: 'penalty.collectionAllowed',
    article: [PENALTY, 68],
    lost: ofSummary(collected('100.01')),
    twin: ofSummary(collected('100')),
  },
  {
    name: '当事人没有提出就以边远地区为由当场收缴罚款',
    by: 'penalty.collectionAllowed',
    article: [PENALTY, 69],
    lost: ofSummary(collected('200', remote)),
    twin: ofSummary(collected('200', { ...remote, requestedByParty: true })),
  },
  {
    name: '案件调查人员主持听证',
    by: 'hearing.panelIndependent',
    article: [PENALTY, 64],
    lost: ofHearing(hostedBy('zhao')),
    twin: ofHearing(hostedBy('li')),
  },
];

const named = ({ guard, invariant }: HistoryDefect): string | undefined => guard ?? invariant;

describe('court-lost patterns', () => {
  it('are at least twenty, and each lies in one article', () => {
    expect(patterns.length).toBeGreaterThanOrEqual(20);
  });

  it.each(patterns.map((one) => [one.name, one] as const))('%s', (_name, { lost, by, article }) => {
    const { defects } = lost();
    const found = defects.find((defect) => named(defect) === by);
    expect(defects.map(named)).toContain(by);
    expect(found?.basis.map((basis) => [basis.law, basis.article])).toContainEqual(article);
    expect(found?.label.zh).toMatch(/\p{Script=Han}/u);
  });

  it.each(patterns.map((one) => [one.name, one] as const))(
    '%s：合法的同案没有瑕疵',
    (_name, { twin }) => {
      expect(twin().defects).toEqual([]);
    },
  );
});
