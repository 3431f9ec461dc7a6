import { describe, expect, it } from 'vitest';
import { chineseCalendar } from '../../src/calendar/index.js';
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
  restore,
  snapshot,
} from '../../src/workflow/index.js';
import {
  accept,
  checked,
  close,
  closeWithReasons,
  clue,
  correctAtOnce,
  day,
  elevate,
  escalated,
  facts,
  guide,
  handed,
  handOver,
  histories,
  inGuangdong,
  issueDecision,
  issueLetter,
  issueOpinion,
  join,
  list,
  maintain,
  major,
  object,
  oldClue,
  paper,
  propose,
  rechecked,
  regionOf,
  report,
  run,
  takeMeasure,
  verify,
  verifyDuty,
  verifyMajor,
  whole,
  withdrawn,
} from './one-supervision-case.js';

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
    ['supervision.documentNamed', clue, [], { ...join, number: ' ' }],
    ['supervision.documentNamed', clue, [], { ...join, sentBy: 'body-1' }],
    ['supervision.inOrder', clue, [accept], join],
    ['supervision.reasonGiven', clue, [accept], { ...list, reason: '' }],
    ['supervision.ownerNamed', clue, [accept], { ...list, owner: '' }],
    ['supervision.superiorNamed', clue, [accept], { ...elevate, organ: '天河区司法局' }],
    ['supervision.superiorNamed', clue, [accept], { ...elevate, government: '天河区人民政府' }],
    [
      'supervision.keyInForce',
      oldClue,
      inGuangdong.slice(0, 1),
      { ...list, on: day('2026-01-31'), dueOn: day('2026-02-10') },
    ],
  ])('refuses with %s', (guard, start, before, event) => {
    expect(refusals(start, before, event)).toEqual([guard]);
  });

  it('第二十条第三款: listed it stays with its organ, elevated the superior organ and its government go on with it', () => {
    expect(run(clue, [accept, list])).toMatchObject({
      status: 'accepted',
      organ: '天河区司法局',
      dueOn: '2026-04-10',
      keySupervision: [{ way: 'listed', reason: '企业反映强烈' }],
    });
    const elevated = run(clue, [accept, list, elevate, takeMeasure, verify]);
    expect(elevated).toMatchObject({
      organ: '广州市司法局',
      government: '广州市人民政府',
      owner: '广州市司法局执法监督处',
      keySupervision: [
        { way: 'listed' },
        { way: 'elevated', organBefore: '天河区司法局', governmentBefore: '天河区人民政府' },
      ],
    });
    expect(refusals(clue, [accept, list, elevate, takeMeasure, verify], issueOpinion)).toEqual([
      'supervision.byOrgan',
    ]);
  });

  it('a document that joins a case changes neither who holds it nor until when', () => {
    const { owner, dueOn } = run(clue, [accept]);
    expect(run(clue, [accept, { ...join, on: day('2026-03-04') }])).toMatchObject({
      status: 'accepted',
      owner,
      dueOn,
      joined: [{ number: '穗检建〔2026〕1号' }],
    });
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
