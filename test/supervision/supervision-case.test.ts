import { describe, expect, it } from 'vitest';
import { chineseCalendar } from '../../src/calendar/index.js';
import { type LocalDate, localDate } from '../../src/core/index.js';
import { type DivisionRef, parseDivisionRef } from '../../src/registry/index.js';
import {
  type SupervisionCase,
  type SupervisionCaseEvent,
  type SupervisionCaseFacts,
  supervisionCaseInvariants,
  supervisionCaseMachine,
} from '../../src/supervision/index.js';
import {
  type AnyMachine,
  checkMachine,
  decide,
  due,
  prove,
  replay,
  restore,
  snapshot,
} from '../../src/workflow/index.js';

const day = (text: string): LocalDate => localDate(text);

function regionOf(code: string): DivisionRef {
  const region = parseDivisionRef({ code });
  if (!region.ok) throw new Error(code);
  return region.value;
}

const clue: SupervisionCase = {
  status: 'received',
  id: 's1',
  source: 'hotline',
  summary: '同一月份对同一企业检查五次',
  region: regionOf('440106'),
  organ: '天河区司法局',
  government: '天河区人民政府',
  body: 'body-1',
  receivedOn: day('2026-03-01'),
  lastOn: day('2026-03-01'),
  owner: '天河区司法局',
  dueOn: day('2026-03-08'),
};
const oldClue: SupervisionCase = {
  ...clue,
  receivedOn: day('2025-03-01'),
  lastOn: day('2025-03-01'),
  dueOn: day('2025-03-08'),
};
const certificate = (supervisor: string) => ({
  supervisor,
  number: `粤督${supervisor}`,
  from: day('2024-01-01'),
  until: day('2028-01-01'),
});
const facts: SupervisionCaseFacts = {
  certificates: [certificate('甲'), certificate('乙')],
  dispute: 'none',
};
const two = ['甲', '乙'];

const accept = {
  type: 'accept',
  on: day('2026-03-03'),
  owner: '协调监督科',
  dueOn: day('2026-04-03'),
} as const;
const takeMeasure = {
  type: 'takeMeasure',
  on: day('2026-03-05'),
  measure: 'copying',
  supervisors: two,
  result: '调阅检查记录五份',
} as const;
const verify = {
  type: 'verify',
  on: day('2026-03-10'),
  kind: 'unlawful',
  isMajor: false,
  summary: '超过年度检查频次上限',
  supervisors: two,
  statement: '该机关承认未合并检查计划',
} as const;
const verifyDuty = { ...verify, kind: 'dutyNotPerformed' } as const;
const verifyMajor = { ...verify, isMajor: true } as const;
const paper = {
  on: day('2026-03-12'),
  number: '〔2026〕1号',
  by: '天河区司法局',
  content: '停止重复检查，合并计划',
  dueOn: day('2026-04-10'),
} as const;
const issueOpinion = { type: 'issueOpinion', ...paper, orders: ['correct', 'revoke'] } as const;
const issueLetter = { type: 'issueLetter', ...paper, orders: ['perform'] } as const;
const receive = { type: 'receive', on: day('2026-03-13') } as const;
const object = {
  type: 'object',
  on: day('2026-03-16'),
  reasons: '其中两次系专项检查',
  dueOn: day('2026-03-31'),
} as const;
const maintain = {
  type: 'maintain',
  on: day('2026-03-20'),
  by: '天河区司法局',
  reason: '专项检查同样计入',
  dueOn: day('2026-04-20'),
} as const;
const withdrawDocument = {
  type: 'withdrawDocument',
  on: day('2026-03-20'),
  by: '天河区司法局',
  reason: '异议成立',
  owner: '协调监督科',
  dueOn: day('2026-04-01'),
} as const;
const report = {
  type: 'report',
  on: day('2026-04-15'),
  summary: '已合并',
  evidence: ['检查计划'],
  owner: '协调监督科',
  dueOn: day('2026-05-15'),
} as const;
const returnReport = {
  type: 'returnReport',
  on: day('2026-04-20'),
  recheckedBy: '甲',
  reason: '仍有一次重复',
  dueOn: day('2026-05-10'),
} as const;
const again = { ...report, on: day('2026-05-11') } as const;
const close = {
  type: 'close',
  on: day('2026-05-14'),
  recheckedBy: '甲',
  reason: '抽查三家企业，均已合并',
} as const;
const closeWithReasons = {
  type: 'closeWithReasons',
  on: day('2026-03-25'),
  reason: '未发现问题',
} as const;
const propose = {
  type: 'proposeDecision',
  on: day('2026-04-21'),
  advice: '撤销并重新作出',
  dueOn: day('2026-05-21'),
} as const;
const issueDecision = {
  type: 'issueDecision',
  ...paper,
  on: day('2026-04-28'),
  by: '天河区人民政府',
  orders: ['redo', 'confirmIllegal'],
  dueOn: day('2026-05-28'),
} as const;
const notDecide = {
  type: 'notDecide',
  on: day('2026-04-28'),
  by: '天河区人民政府',
  reason: '由监督机构督促即可',
  owner: '协调监督科',
  dueOn: day('2026-05-28'),
} as const;
const handOver = {
  type: 'handOver',
  on: day('2026-03-11'),
  to: '天河区监察委员会',
  matter: '执法人员涉嫌失职',
  dueOn: day('2026-06-11'),
} as const;
const takeBack = {
  type: 'takeBack',
  on: day('2026-04-11'),
  reason: '不属于职务违法',
  owner: '协调监督科',
  dueOn: day('2026-05-11'),
} as const;
const closeHandedOver = {
  type: 'closeHandedOver',
  on: day('2026-06-01'),
  reason: '监察委员会已立案',
} as const;
const correctAtOnce = {
  type: 'correctAtOnce',
  on: day('2026-03-10'),
  summary: '当场退还扣押物品',
  evidence: ['退还清单'],
  owner: '协调监督科',
  dueOn: day('2026-03-20'),
} as const;
const guide = {
  type: 'guide',
  on: day('2026-03-04'),
  remedy: 'reconsideration',
  reason: '当事人已申请复议',
} as const;

const checked = [accept, takeMeasure, verify] as const;
const whole: readonly SupervisionCaseEvent[] = [
  ...checked,
  issueOpinion,
  receive,
  object,
  maintain,
  report,
  returnReport,
  again,
  close,
];
const escalated: readonly SupervisionCaseEvent[] = [
  accept,
  takeMeasure,
  verifyDuty,
  issueLetter,
  receive,
  propose,
  issueDecision,
  { ...receive, on: day('2026-04-29') },
  { ...report, on: day('2026-05-20'), dueOn: day('2026-06-01') },
  { ...close, on: day('2026-05-25') },
];
const major: readonly SupervisionCaseEvent[] = [
  accept,
  takeMeasure,
  verifyMajor,
  propose,
  notDecide,
  { ...closeWithReasons, on: day('2026-05-01') },
];
const rechecked: readonly SupervisionCaseEvent[] = [
  ...checked,
  issueOpinion,
  receive,
  report,
  { ...propose, on: day('2026-04-22') },
  issueDecision,
];
const withdrawn: readonly SupervisionCaseEvent[] = [
  ...checked,
  issueOpinion,
  receive,
  object,
  withdrawDocument,
  closeWithReasons,
];
const handed: readonly SupervisionCaseEvent[] = [
  ...checked,
  handOver,
  takeBack,
  { ...takeMeasure, on: day('2026-04-12') },
  { ...verify, on: day('2026-04-15') },
  { ...handOver, on: day('2026-04-16') },
  closeHandedOver,
];
const atOnce: readonly SupervisionCaseEvent[] = [
  ...checked,
  correctAtOnce,
  { ...returnReport, on: day('2026-03-11') },
  { ...correctAtOnce, on: day('2026-03-12') },
  { ...close, on: day('2026-03-15') },
];
const inGuangdong: readonly SupervisionCaseEvent[] = [
  { ...accept, on: day('2025-03-03'), dueOn: day('2025-04-03') },
  { ...takeMeasure, on: day('2025-03-05'), measure: 'fileReading' },
  { ...verify, on: day('2025-03-10') },
  {
    type: 'issueSuggestion',
    ...paper,
    on: day('2025-03-12'),
    dueOn: day('2025-05-30'),
    orders: ['correct'],
  },
  { ...receive, on: day('2025-03-13') },
  {
    type: 'requestReview',
    on: day('2025-03-28'),
    reasons: '事实不清',
    to: '广州市司法局',
  },
  { ...maintain, on: day('2025-04-10'), by: '广州市司法局', dueOn: day('2025-04-30') },
  { ...propose, on: day('2025-05-01'), dueOn: day('2025-05-20') },
  {
    type: 'issueGuangdongDecision',
    ...paper,
    on: day('2025-05-10'),
    by: '天河区人民政府',
    orders: ['revoke'],
    dueOn: day('2025-12-31'),
  },
  { ...receive, on: day('2025-05-12') },
];

const histories: readonly [SupervisionCase, readonly SupervisionCaseEvent[]][] = [
  [clue, whole],
  [clue, escalated],
  [clue, major],
  [clue, rechecked],
  [clue, withdrawn],
  [clue, handed],
  [clue, atOnce],
  [oldClue, inGuangdong],
  [clue, [{ type: 'decline', on: day('2026-03-02'), reason: '不属于监督范围' }]],
];

describe('行政执法监督案件', () => {
  it('goes from a clue to its end, with an objection and one report sent back', () => {
    expect(run(clue, whole)).toMatchObject({
      status: 'closed',
      outcome: 'corrected',
      report: { on: '2026-05-11', isLate: true },
      document: { instrument: 'opinion', reportBy: '2026-04-10', receivedOn: '2026-03-13' },
    });
  });

  it('第二十九条: a letter that is not followed goes to the government, whose decision closes on its own report', () => {
    expect(run(clue, escalated)).toMatchObject({
      status: 'closed',
      document: { instrument: 'decision', issuedBy: '天河区人民政府' },
      earlier: [{ instrument: 'letter' }],
    });
    expect(run(clue, rechecked)).toMatchObject({
      status: 'issued',
      earlier: [{ instrument: 'opinion' }],
    });
  });

  it('closes with reasons where the government does not decide, or the document was withdrawn', () => {
    expect(run(clue, major)).toMatchObject({ status: 'closed', outcome: 'closedWithReasons' });
    expect(run(clue, withdrawn)).toMatchObject({
      status: 'closed',
      outcome: 'closedWithReasons',
      earlier: [{ instrument: 'opinion' }],
    });
  });

  it('第三十三条第三款: a pending dispute is guided, and an unknown one is not taken for none', () => {
    const pending: SupervisionCaseFacts = { ...facts, dispute: 'pending' };
    const { dispute: _dispute, ...unknown } = facts;
    expect(refusals(clue, [], accept, pending)).toEqual(['supervision.notInRemedy']);
    expect(refusals(clue, [], accept, unknown)).toEqual(['supervision.notInRemedy']);
    expect(refusals(clue, checked, issueOpinion, pending)).toEqual(['supervision.notInRemedy']);
    expect(decide(supervisionCaseMachine, run(clue, [accept]), guide, pending)).toMatchObject({
      outcome: 'moved',
      effects: ['guideParty'],
      state: { status: 'guided', remedy: 'reconsideration' },
    });
    expect(refusals(clue, [], guide, facts)).toEqual(['supervision.remedyOpen']);
  });

  it('T24: thirty days from receipt cap Guangdong’s documents, and the national ones keep the term of the document', () => {
    // 2025-03-13 + 30 = 2025-04-12; the document says 2025-05-30.
    expect(run(oldClue, inGuangdong.slice(0, 5))).toMatchObject({ dueOn: '2025-04-12' });
    // 2025-03-28 + 15 = 2025-04-12.
    expect(run(oldClue, inGuangdong.slice(0, 6))).toMatchObject({
      status: 'reviewing',
      owner: '广州市司法局',
      dueOn: '2025-04-12',
    });
    // 2025-05-12 + 30 = 2025-06-11.
    expect(run(oldClue, inGuangdong)).toMatchObject({
      dueOn: '2025-06-11',
      document: { instrument: 'guangdongDecision' },
    });
    expect(run(clue, whole.slice(0, 5))).toMatchObject({ dueOn: '2026-04-10' });
  });

  it('has Guangdong’s terms as deadlines, and none for the national documents', () => {
    const ends = (state: SupervisionCase) =>
      due(supervisionCaseMachine as unknown as AnyMachine, state, chineseCalendar).map(
        ({ id, deadline }) => [id, deadline.ok ? deadline.value.end : 'unknown'],
      );
    expect(ends(run(oldClue, inGuangdong.slice(0, 5)))).toEqual([
      ['supervision.report.suggestion', '2025-04-12'],
      ['supervision.reviewRequest', '2025-03-28'],
    ]);
    expect(ends(run(oldClue, inGuangdong.slice(0, 6)))).toEqual([
      ['supervision.review', '2025-04-12'],
    ]);
    expect(ends(run(clue, whole.slice(0, 5)))).toEqual([]);
  });

  it('the instruments change on 2026-02-01', () => {
    const suggestion = {
      type: 'issueSuggestion',
      ...paper,
      dueOn: day('2026-05-30'),
      orders: ['correct'],
    } as const;
    const before = inGuangdong.slice(0, 3);
    expect(run(oldClue, [...before, { ...suggestion, on: day('2026-01-31') }]).status).toBe(
      'issued',
    );
    expect(refusals(oldClue, before, { ...suggestion, on: day('2026-02-01') })).toEqual([
      'supervision.instrumentInForce.suggestion',
    ]);
    expect(refusals(oldClue, before, { ...issueOpinion, on: day('2026-01-31') })).toEqual([
      'supervision.instrumentInForce.opinion',
    ]);
    expect(run(oldClue, [...before, { ...issueOpinion, on: day('2026-02-01') }]).status).toBe(
      'issued',
    );
    const elsewhere: SupervisionCase = { ...oldClue, region: regionOf('370102') };
    expect(refusals(elsewhere, [], inGuangdong[0] as SupervisionCaseEvent)).toEqual(['moved']);
    expect(
      refusals(elsewhere, inGuangdong.slice(0, 1), inGuangdong[1] as SupervisionCaseEvent),
    ).toEqual(['supervision.measureInForce']);
  });

  it.each<[string, SupervisionCase, readonly SupervisionCaseEvent[], SupervisionCaseEvent]>([
    ['supervision.inOrder', clue, [accept], { ...takeMeasure, on: day('2026-03-02') }],
    ['supervision.reasonGiven', clue, [], { type: 'decline', on: day('2026-03-02'), reason: ' ' }],
    ['supervision.termAhead', clue, [], { ...accept, dueOn: day('2026-03-02') }],
    ['supervision.ownerNamed', clue, [], { ...accept, owner: ' ' }],
    ['supervision.twoCertified', clue, [accept], { ...takeMeasure, supervisors: ['甲'] }],
    ['supervision.twoCertified', clue, [accept], { ...takeMeasure, supervisors: ['甲', '甲'] }],
    ['supervision.twoCertified', clue, [accept], { ...takeMeasure, supervisors: ['甲', '丙'] }],
    ['supervision.twoCertified', clue, [accept], { ...takeMeasure, on: day('2028-01-01') }],
    ['supervision.twoCertified', clue, [accept, takeMeasure], { ...verify, supervisors: [] }],
    ['supervision.measureTaken', clue, [accept], verify],
    ['supervision.bodyHeard', clue, [accept, takeMeasure], { ...verify, statement: '' }],
    ['supervision.dutyNotPerformed', clue, checked, issueLetter],
    ['supervision.unlawfulOrImproper', clue, [accept, takeMeasure, verifyDuty], issueOpinion],
    ['supervision.ordersFit', clue, checked, { ...issueOpinion, orders: [] }],
    ['supervision.ordersFit', clue, checked, { ...issueOpinion, orders: ['perform'] }],
    ['supervision.byOrgan', clue, checked, { ...issueOpinion, by: '天河区人民政府' }],
    ['supervision.termAhead', clue, checked, { ...issueOpinion, dueOn: day('2026-03-11') }],
    ['supervision.majorProblem', clue, checked, propose],
    [
      'supervision.adviceGiven',
      clue,
      [accept, takeMeasure, verifyMajor],
      { ...propose, advice: '' },
    ],
    [
      'supervision.byGovernment',
      clue,
      [accept, takeMeasure, verifyMajor, propose],
      { ...issueDecision, by: '天河区司法局' },
    ],
    ['supervision.notFollowed', clue, whole.slice(0, 5), { ...propose, on: day('2026-04-10') }],
    ['supervision.organsOwnResult', clue, whole.slice(0, 5), { ...object, reasons: '' }],
    [
      'supervision.organsOwnResult',
      clue,
      escalated.slice(0, 8),
      { ...object, on: day('2026-05-06'), dueOn: day('2026-05-30') },
    ],
    ['supervision.byWhoWasAsked', clue, whole.slice(0, 6), { ...maintain, by: 'body-1' }],
    [
      'supervision.reviewInTerm',
      oldClue,
      inGuangdong.slice(0, 5),
      { ...inGuangdong[5], on: day('2025-03-29') } as SupervisionCaseEvent,
    ],
    [
      'supervision.reviewInTerm',
      oldClue,
      inGuangdong.slice(0, 5),
      { ...inGuangdong[5], to: '天河区司法局' } as SupervisionCaseEvent,
    ],
    ['supervision.correctionShown', clue, whole.slice(0, 5), { ...report, evidence: [] }],
    [
      'supervision.recheckedByAnother',
      clue,
      whole.slice(0, 8),
      { ...close, recheckedBy: 'body-1' },
    ],
    ['supervision.nothingToCorrect', clue, checked, closeWithReasons],
    ['supervision.recipientNamed', clue, checked, { ...handOver, to: 'body-1' }],
    ['supervision.termAhead', clue, checked, { ...handOver, dueOn: day('2026-03-10') }],
    [
      'supervision.problemFound',
      clue,
      [accept, takeMeasure, { ...verify, kind: 'unfounded' }],
      correctAtOnce,
    ],
    [
      'supervision.documentUnfulfilled',
      clue,
      escalated.slice(0, 9),
      { ...propose, on: day('2026-05-21') },
    ],
  ])('refuses with %s', (guard, start, before, event) => {
    expect(refusals(start, before, event)).toEqual([guard]);
  });

  it('takes every edge of its graph, and in every state somebody holds the case until a day that is not past', () => {
    const taken = new Set<string>(['guide']);
    for (const [start, events] of histories) {
      let state = start;
      for (const event of events) {
        const decision = decide(supervisionCaseMachine, state, event, facts);
        if (decision.outcome !== 'moved') throw new Error(JSON.stringify(decision));
        taken.add(decision.edge);
        state = decision.state as SupervisionCase;
        expect(state.owner).not.toBe('');
        if (
          supervisionCaseMachine.states[state.status].final !== true &&
          event.type !== 'takeMeasure'
        )
          expect(state.dueOn >= event.on, decision.edge).toBe(true);
        const stored: unknown = JSON.parse(JSON.stringify(snapshot(supervisionCaseMachine, state)));
        expect(restore(supervisionCaseMachine, stored)).toMatchObject({ ok: true, value: state });
      }
    }
    expect(supervisionCaseMachine.edges.map(({ id }) => id).filter((id) => !taken.has(id))).toEqual(
      [],
    );
  });

  it('refuses a stored case without an owner or a term', () => {
    for (const field of ['owner', 'dueOn']) {
      const stored = snapshot(supervisionCaseMachine, run(clue, handed.slice(0, 4)));
      const { [field]: _gone, ...state } = stored.state as unknown as Record<string, unknown>;
      expect(restore(supervisionCaseMachine, { ...stored, state }).ok).toBe(false);
    }
  });
});

describe('不变式', () => {
  const machine = supervisionCaseMachine as unknown as AnyMachine;

  it('the graph has no fault', () => {
    expect(checkMachine(machine)).toEqual([]);
  });

  it.each(supervisionCaseInvariants)('$id holds', (invariant) => {
    expect(prove(machine, invariant).holds).toBe(true);
  });

  const extraEdge = (id: string, from: string, to: string): AnyMachine => {
    const first = machine.edges[0];
    if (first === undefined) throw new Error('no edge');
    const bare = { ...first, id, on: id, from: [from], to, evidence: [], yields: [] };
    return { ...machine, edges: [...machine.edges, bare] };
  };
  const moved = (edge: string, from: string): AnyMachine => ({
    ...machine,
    edges: machine.edges.map((one) =>
      one.id === edge ? { ...one, from: [from], evidence: [] } : one,
    ),
  });

  it.each([
    ['supervision.documentOnlyAfterVerification', moved('issueOpinion', 'accepted')],
    ['supervision.documentOnlyAfterVerification', moved('proposeMajor', 'accepted')],
    ['supervision.decisionOnlyAfterProposal', moved('issueDecision', 'verified')],
    ['supervision.closedOnlyWithReportOrReasons', moved('close', 'correcting')],
    ['supervision.handedOverOnlyWithOwner', moved('handOver', 'received')],
    ['supervision.objectionOnlyAfterReceipt', moved('object', 'issued')],
    ['supervision.guidedNeverSupervised', extraEdge('revive', 'guided', 'accepted')],
  ])('%s fails in a broken copy', (id, broken) => {
    const invariant = supervisionCaseInvariants.find((one) => one.id === id);
    if (invariant === undefined) throw new Error(id);
    expect(prove(broken, invariant).holds).toBe(false);
  });
});

function run(start: SupervisionCase, events: readonly SupervisionCaseEvent[]): SupervisionCase {
  const done = replay(supervisionCaseMachine, start, events, facts);
  if (!done.completed) throw new Error(JSON.stringify(done.decision));
  return done.state;
}

function refusals(
  start: SupervisionCase,
  before: readonly SupervisionCaseEvent[],
  event: SupervisionCaseEvent,
  given: SupervisionCaseFacts = facts,
): readonly string[] {
  const decision = decide(supervisionCaseMachine, run(start, before), event, given);
  return decision.outcome === 'refused'
    ? decision.failures.map(({ guard }) => guard)
    : [decision.outcome];
}
