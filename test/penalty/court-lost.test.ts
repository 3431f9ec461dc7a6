import { describe, expect, it } from 'vitest';
import { money } from '../../src/core/index.js';
import {
  auditPenaltyHistory,
  type PenaltyEvent,
  type PriorNotice,
  type Sanction,
} from '../../src/penalty/index.js';
import type { HistoryAudit, HistoryDefect } from '../../src/workflow/index.js';
import {
  clue,
  date,
  decisionOn,
  discussion,
  events,
  facts,
  lawful,
  noticeOn,
  reviewOn,
  serviceOn,
} from './one-case.js';

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

interface Pattern {
  readonly name: string;
  /** What was done wrong. */
  readonly lost: History;
  /** The same case without the defect. */
  readonly twin: History;
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
): Pattern => ({ name, by, article, lost, twin });

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
];

const audit = (history: History): HistoryAudit<unknown> =>
  auditPenaltyHistory(clue, history, facts);
const named = ({ guard, invariant }: HistoryDefect): string | undefined => guard ?? invariant;

describe('court-lost patterns', () => {
  it('are at least twenty, and each lies in one article', () => {
    expect(patterns.length).toBeGreaterThanOrEqual(20);
  });

  it.each(patterns.map((one) => [one.name, one] as const))('%s', (_name, { lost, by, article }) => {
    const { defects } = audit(lost);
    const found = defects.find((defect) => named(defect) === by);
    expect(defects.map(named)).toContain(by);
    expect(found?.basis.map((basis) => [basis.law, basis.article])).toContainEqual(article);
    expect(found?.label.zh).toMatch(/\p{Script=Han}/u);
  });

  it.each(patterns.map((one) => [one.name, one] as const))(
    '%s：合法的同案没有瑕疵',
    (_name, { twin }) => {
      expect(audit(twin).defects).toEqual([]);
    },
  );
});
