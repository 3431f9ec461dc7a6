import { describe, expect, it } from 'vitest';
import { money } from '../../src/core/index.js';
import {
  type Remedy,
  type RemedyEvent,
  type RemedyFacts,
  remedyConclusion,
  remedyInvariants,
  remedyMachine,
  remedyProceeding,
  restitutionDue,
  type Sanction,
} from '../../src/penalty/index.js';
import { type AnyMachine, due, replay } from '../../src/workflow/index.js';
import {
  change,
  provesItsInvariants,
  refusalOf,
  replaysAnyWalk,
  takesEveryEdge,
} from './graph-proof.js';
import { date, decisionOn, facts as ordinaryFacts } from './one-case.js';

/* A fine of 10,000 yuan, served on 2024-04-30 and paid; a reconsideration, received on Thursday 2024-08-01. */
const machine = remedyMachine as unknown as AnyMachine;
const facts: RemedyFacts = { calendar: ordinaryFacts.calendar };
const fine = (amount: string): readonly Sanction[] => [{ kind: 'fine', amount: money(amount) }];
const applied: Extract<Remedy, { status: 'applied' }> = {
  status: 'applied',
  on: date('2024-06-03'),
  kind: 'reconsideration',
  decision: {
    caseCode: 'G1',
    documentNumber: '粤示环罚〔2024〕9号',
    procedure: 'ordinary',
    sanctions: fine('10000'),
    facts: '无证排放水污染物',
    decidedOn: date('2024-04-29'),
    knownOn: date('2024-04-30'),
    disclosed: true,
    paid: money('10000'),
  },
  appliedOn: date('2024-06-03'),
};
const suit: Remedy = { ...applied, kind: 'litigation' };
const at = <Type extends RemedyEvent['type']>(type: Type, on: string, more: object = {}) =>
  ({ type, on: date(on), reason: '见文书', ...more }) as unknown as RemedyEvent;
const accept = at('accept', '2024-06-07');
const change8000 = at('change', '2024-08-01', {
  how: 'changed',
  remaining: fine('8000'),
  opposedByThirdParty: false,
});
const withdrawn = (withdrawnOn: string, more: object = {}) =>
  at('settleDisclosure', withdrawnOn, {
    disclosure: { withdrawnOn: date(withdrawnOn), reasons: '复议变更', ...more },
  });
const restore = (amount: string, on = '2024-08-06') =>
  at('settleProperty', on, { restored: money(amount) });
const refusal = (history: readonly RemedyEvent[], first: Remedy = applied) =>
  refusalOf(machine, first, history, facts);
const run = (history: readonly RemedyEvent[], first: Remedy = applied) =>
  replay(remedyMachine, first, history, facts);
const seek = (changes: Partial<typeof applied>, appliedOn: string): Remedy => ({
  ...applied,
  ...changes,
  on: date(appliedOn),
  appliedOn: date(appliedOn),
});

describe('the windows (行政复议法 第二十条, 行政诉讼法 第四十五条、第四十六条)', () => {
  it.each<[string, Remedy, readonly string[]]>([
    // 04-30 + 60 days = 06-29, a Saturday, so 07-01.
    ['reconsideration on 07-01', seek({}, '2024-07-01'), []],
    ['reconsideration on 07-02', seek({}, '2024-07-02'), ['penalty.soughtInTime notMet']],
    [
      'reconsideration on 07-02, delayed by a typhoon',
      seek({ delayExcused: '台风' }, '2024-07-02'),
      [],
    ],
    ['lawsuit on 10-30', seek({ kind: 'litigation' }, '2024-10-30'), []],
    [
      'lawsuit on 10-31',
      seek({ kind: 'litigation' }, '2024-10-31'),
      ['penalty.soughtInTime notMet'],
    ],
    [
      'lawsuit on the fifteenth day after the reconsideration',
      seek({ kind: 'litigation', reconsideredOn: date('2024-08-01') }, '2024-08-16'),
      [],
    ],
    [
      'lawsuit on the sixteenth',
      seek({ kind: 'litigation', reconsideredOn: date('2024-08-01') }, '2024-08-17'),
      ['penalty.soughtInTime notMet'],
    ],
    ['before the decision was known', seek({}, '2024-04-29'), ['penalty.soughtInTime notMet']],
    [
      'T12: a lawsuit against a decision made on the spot',
      seek(
        { kind: 'litigation', decision: { ...applied.decision, procedure: 'summary' } },
        '2024-05-10',
      ),
      ['penalty.reconsideredWhereRequired notMet'],
    ],
    [
      'T12: the same before 2024-01-01',
      seek(
        {
          kind: 'litigation',
          decision: {
            ...applied.decision,
            procedure: 'summary',
            decidedOn: date('2023-12-29'),
            knownOn: date('2023-12-29'),
          },
        },
        '2024-05-10',
      ),
      [],
    ],
  ])('%s', (_what, first, expected) => {
    expect(refusal([at('accept', '2024-11-04')], first)).toEqual(expected);
  });
});

describe('execution (行政处罚法 第七十三条)', () => {
  it('goes on by default; it stops on a ground that the Acts name', () => {
    const pending = run([accept]).state;
    expect(remedyProceeding(pending)).toEqual({
      kind: 'reconsideration',
      from: '2024-06-03',
      until: 'open',
    });
    const stop = (ground: string, reason = '见申请') =>
      at('stopExecution', '2024-06-10', { ground, reason });
    expect(remedyProceeding(run([accept, stop('applicant')]).state)).toMatchObject({
      executionStopped: true,
    });
    expect(refusal([accept, stop('applicant', '')])).toEqual(['penalty.stopGroundFits notMet']);
  });

  it('第七十三条第二款: a deferral is for detention alone', () => {
    const defer = at('stopExecution', '2024-06-10', { ground: 'detentionDeferred' });
    expect(refusal([accept, defer])).toEqual(['penalty.stopGroundFits notMet']);
    const detained: Remedy = {
      ...applied,
      decision: { ...applied.decision, sanctions: [{ kind: 'detention' }] },
    };
    expect(refusal([accept, defer], detained)).toEqual([]);
  });

  it('第七十三条第三款: the surcharge pauses from the application to the receipt, and not for what was not accepted', () => {
    expect(remedyProceeding(run([accept, at('uphold', '2024-08-01')]).state)).toEqual({
      kind: 'reconsideration',
      from: '2024-06-03',
      until: '2024-08-02',
      outcome: 'upheld',
    });
    expect(remedyProceeding(run([accept, at('withdraw', '2024-07-01')]).state)).toMatchObject({
      until: '2024-07-02',
      outcome: 'withdrawn',
    });
    expect(remedyProceeding(applied)).toMatchObject({ until: 'open' });
    expect(remedyProceeding(run([at('refuseAcceptance', '2024-06-07')]).state)).toBeUndefined();
  });
});

describe('what follows from an outcome', () => {
  it('第四十八条第二款, T11: withdrawn within three working days of the receipt', () => {
    const ends = due(machine, run([accept, change8000]).state, facts.calendar).map(
      ({ id, deadline }) => [id, deadline.ok ? deadline.value.end : null],
    );
    // 08-02, 08-05, 08-06.
    expect(ends).toEqual([['penalty.disclosureWithdrawalTerm', '2024-08-06']]);
    expect(refusal([accept, change8000, withdrawn('2024-08-06')])).toEqual([]);
    const late = ['penalty.disclosureWithdrawn notMet'];
    expect(refusal([accept, change8000, withdrawn('2024-08-07')])).toEqual(late);
    expect(
      refusal([accept, change8000, withdrawn('2024-08-07', { lateReason: '系统故障' })]),
    ).toEqual([]);
    expect(refusal([accept, change8000, withdrawn('2024-08-05', { reasons: '' })])).toEqual(late);
    expect(
      refusal([
        accept,
        change8000,
        at('settleDisclosure', '2024-08-05', { disclosure: { reasons: '未公开' } }),
      ]),
    ).toEqual(late);
  });

  it('第四十一条: what was taken beyond the fine that is left goes back', () => {
    const changed = run([accept, change8000]).state;
    expect(changed.status === 'altered' && restitutionDue(changed)).toBe('2000.00');
    // A fine that is left without an amount: what goes back is not known.
    const remaining = [{ kind: 'fine' }] as const;
    expect(changed.status === 'altered' && restitutionDue({ ...changed, remaining })).toBe(
      undefined,
    );
    expect(refusal([accept, change8000, restore('1999.99')])).toEqual([
      'penalty.propertyRestored notMet',
    ]);
    expect(refusal([accept, change8000, restore('2000')])).toEqual([]);
    const annul = at('annul', '2024-08-01', { how: 'revoked' });
    expect(refusal([accept, annul, restore('10000')])).toEqual([]);
    expect(refusal([accept, annul, restore('0')])).toEqual(['penalty.propertyRestored notMet']);
    // Confirmed unlawful without being revoked: the fine stands.
    expect(refusal([accept, at('confirmUnlawful', '2024-08-01'), restore('0')])).toEqual([]);
  });

  it('is complete only when both are settled', () => {
    const complete = at('complete', '2024-08-07');
    expect(refusal([accept, change8000, complete])).toEqual([
      'evidence.disclosureSettled notMet',
      'evidence.propertySettled notMet',
    ]);
    expect(
      run([accept, change8000, withdrawn('2024-08-05'), restore('2000'), complete]).state.status,
    ).toBe('completed');
  });

  it.each([
    ['heavier', fine('10000.01'), false, ['penalty.notMadeHeavier notMet']],
    ['heavier, as a third party asked', fine('12000'), true, []],
    [
      'another kind: nobody can weigh it here',
      [{ kind: 'closure' }],
      false,
      ['penalty.notMadeHeavier undetermined'],
    ],
    ['the same', fine('10000'), false, ['penalty.changeNamed notMet']],
    ['lighter', fine('1'), false, []],
  ] as const)(
    '行政复议法 第六十三条第二款: %s',
    (_what, remaining, opposedByThirdParty, expected) => {
      const event = at('change', '2024-08-01', { how: 'changed', remaining, opposedByThirdParty });
      expect(refusal([accept, event])).toEqual(expected);
    },
  );

  it('proves what became of the decision', () => {
    const { state } = run([accept, change8000]);
    if (state.status !== 'altered') throw new Error(state.status);
    expect(remedyConclusion(state)).toEqual({
      caseCode: 'G1',
      documentNumber: '粤示环罚〔2024〕9号',
      kind: 'reconsideration',
      outcome: 'changed',
      receivedOn: '2024-08-01',
      remaining: fine('8000'),
      redoOrdered: false,
    });
    const gone = run([accept, at('withdraw', '2024-07-01')]).state;
    if (gone.status !== 'withdrawn') throw new Error(gone.status);
    expect(remedyConclusion(gone)).toMatchObject({
      outcome: 'withdrawn',
      receivedOn: '2024-07-01',
      remaining: fine('10000'),
    });
  });
});

describe('decided anew (行政复议法 第六十四条, 行政诉讼法 第七十一条, T30)', () => {
  const first: Remedy = {
    ...applied,
    on: date('2026-06-01'),
    appliedOn: date('2026-06-01'),
    decision: { ...applied.decision, knownOn: date('2026-05-06') },
  };
  const order = (more: object = {}) =>
    at('annulAndOrder', '2026-07-06', { proceduralGround: false, ...more });
  const anew = (on: string, sanctions: readonly Sanction[], changedFactsOrReasons = false) =>
    at('actAnew', on, {
      newDecision: decisionOn(on, { sanctions, documentNumber: '粤示环罚〔2026〕1号' }),
      changedFactsOrReasons,
    });
  const accepted = at('accept', '2026-06-05');

  it('within sixty days of the receipt, unless another term is set', () => {
    // 2026-07-06 + 60 days = 2026-09-04, a Friday.
    expect(refusal([accepted, order(), anew('2026-09-04', fine('8000'))], first)).toEqual([]);
    expect(refusal([accepted, order(), anew('2026-09-05', fine('8000'))], first)).toEqual([
      'penalty.actedAnewInTime notMet',
    ]);
    const set = order({ redoBy: date('2026-08-05') });
    expect(refusal([accepted, set, anew('2026-08-06', fine('8000'))], first)).toEqual([
      'penalty.actedAnewInTime notMet',
    ]);
    const ends = due(machine, run([accepted, order()], first).state, facts.calendar).map(
      ({ id, deadline }) => [id, deadline.ok ? deadline.value.end : null],
    );
    expect(ends).toContainEqual(['penalty.actAnewTerm', '2026-09-04']);
  });

  it('a court sets its own term or none; before the regulations of 2026 the register knows none', () => {
    expect(
      refusal([accepted, order(), anew('2026-12-01', fine('8000'))], {
        ...first,
        kind: 'litigation',
      }),
    ).toEqual([]);
    expect(
      refusal([
        accept,
        at('annulAndOrder', '2024-08-01', { proceduralGround: false }),
        anew('2024-09-02', fine('8000')),
      ]),
    ).toEqual(['penalty.actedAnewInTime undetermined']);
  });

  it('not the same decision on the same facts and reasons', () => {
    const again = (more: object, changed = false) =>
      refusal([accepted, order(more), anew('2026-08-03', fine('10000'), changed)], first);
    expect(again({})).toEqual(['penalty.notTheSameAct notMet']);
    // 行政诉讼法的解释 第九十条第一款: main facts or reasons changed; 行政复议法 第六十四条第二款: it fell for its procedure.
    expect(again({}, true)).toEqual([]);
    expect(again({ proceduralGround: true })).toEqual([]);
  });
});

describe('the graph', () => {
  provesItsInvariants(machine, remedyInvariants, {
    noOutcomeBeforeAcceptance: change('uphold', { from: ['applied'] }),
    noSecondOutcome: change('confirmUnlawful', { to: 'pending' }),
    noNewDecisionWithoutOrder: change('actAnew', { from: ['annulled'] }),
    noCompletionPublished: change('complete', { evidence: ['propertySettled'] }),
    noCompletionUnrestored: change('complete', { evidence: ['disclosureSettled'] }),
    noOutcomeOfWhatWasNotHeard: change('uphold', { from: ['withdrawn'] }),
  });
  const settle = (on: string, amount: string) => [withdrawn(on), restore(amount, on)];
  const order = at('annulAndOrder', '2024-08-01', {
    proceduralGround: true,
    redoBy: date('2024-10-08'),
  });
  const anew = at('actAnew', '2024-09-02', {
    newDecision: decisionOn('2024-09-02', { sanctions: fine('8000') }),
    changedFactsOrReasons: false,
  });
  const complete = at('complete', '2024-09-03');
  takesEveryEdge<RemedyEvent>(machine, facts, [
    [applied, [at('refuseAcceptance', '2024-06-07')]],
    [
      applied,
      [
        accept,
        at('stopExecution', '2024-06-10', { ground: 'authority' }),
        at('resumeExecution', '2024-06-11'),
        at('withdraw', '2024-06-12'),
      ],
    ],
    [applied, [accept, at('uphold', '2024-08-01')]],
    [applied, [accept, change8000, ...settle('2024-08-05', '2000'), complete]],
    [suit, [accept, at('confirmUnlawful', '2024-08-01'), ...settle('2024-08-05', '0'), complete]],
    [
      suit,
      [
        accept,
        at('annul', '2024-08-01', { how: 'confirmedVoid' }),
        ...settle('2024-08-05', '10000'),
        complete,
      ],
    ],
    [applied, [accept, order, ...settle('2024-08-05', '10000'), anew, complete]],
    [
      applied,
      [
        accept,
        order,
        anew,
        withdrawn('2024-09-02', { lateReason: '逾期' }),
        restore('10000', '2024-09-02'),
        complete,
      ],
    ],
  ]);
  replaysAnyWalk(
    machine,
    applied,
    [
      accept,
      change8000,
      order,
      anew,
      complete,
      ...settle('2024-08-05', '2000'),
      at('uphold', '2024-08-01'),
    ],
    facts,
  );
});
