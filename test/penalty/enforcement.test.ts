import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, money } from '../../src/core/index.js';
import {
  type CourtApplication,
  courtWindow,
  type Enforcement,
  type EnforcementEvent,
  type ExecutionAct,
  enforcementInvariants,
  enforcementMachine,
  enforcementOrder,
  enforcementResult,
  missedInstalment,
  type PaymentPlanContent,
  paymentPlan,
  servedUrging,
} from '../../src/penalty/index.js';
import { type AnyMachine, due, replay } from '../../src/workflow/index.js';
import {
  change,
  provesItsInvariants,
  refusalOf,
  replaysAnyWalk,
  takesEveryEdge,
} from './graph-proof.js';
import { date, handedOver, unserved, value } from './one-case.js';
import {
  completeOn,
  enforcementFacts as facts,
  orderOn,
  owing,
  payOn,
  remedy,
  serveOrderOn,
  urgeOn,
} from './one-enforcement.js';

const machine = enforcementMachine as unknown as AnyMachine;
const { calendar } = facts;
const refusal = (history: readonly EnforcementEvent[], first: Enforcement = owing) =>
  refusalOf(machine, first, history, facts);
const run = (history: readonly EnforcementEvent[], first: Enforcement = owing) =>
  replay(enforcementMachine, first, history, facts);

const powerless: Enforcement = { ...owing, power: null };
const urge = urgeOn('2024-05-16', '2024-06-17');
const order = orderOn('2024-06-18');
const serveOrder = serveOrderOn('2024-06-18');
const act = (on: string, changes: Partial<ExecutionAct> = {}): EnforcementEvent => ({
  type: 'execute',
  on: date(on),
  act: {
    on: date(on),
    means: 'transferOfDeposits',
    atNight: false,
    urgent: false,
    cutsResidentSupply: false,
    recovered: money('10000'),
    ...changes,
  },
});
const statement = (on: string, justReason = false): EnforcementEvent => ({
  type: 'recordStatement',
  on: date(on),
  points: [{ point: '资金周转困难', adopted: justReason, reason: '已核实' }],
  justReason,
});
const executing = [urge, order, serveOrder];
const application: CourtApplication = {
  signedSealedDated: true,
  decisionWithReasons: true,
  partyViewsAndUrging: true,
  object: true,
};
const apply = (on: string, changes: Partial<CourtApplication> = {}): EnforcementEvent => ({
  type: 'applyToCourt',
  on: date(on),
  application: { ...application, ...changes },
});
const end = (
  on: string,
  ground: Extract<EnforcementEvent, { type: 'end' }>['ground'] = 'otherEnding',
  restored = '0',
): EnforcementEvent => ({
  type: 'end',
  on: date(on),
  ground,
  reason: '见附件',
  restored: money(restored),
});
const urgeLate = urgeOn('2024-10-21', '2024-11-04');

describe('courtWindow (行政强制法 第五十三条、第五十四条, 行政处罚法 第七十二条第二款)', () => {
  const served = date('2024-04-30');
  it.each([
    // Six months to sue end on 10-30; three months later is 2025-01-30, in the Spring Festival (01-28 to 02-04), so 02-05. Ten
    // working days before it: 01-27, 01-26 (worked), 01-24 … 01-20, 01-17, 01-16, 01-15; the urging by 01-14.
    ['no remedy', served, [], undefined, '2024-10-30', '2025-02-05', '2025-01-14'],
    // Received 08-01; fifteen days to sue end on 08-16; 11-16 is a Saturday, so 11-18; back to 11-04.
    [
      'a reconsideration that upheld it',
      served,
      [remedy('2024-06-03', '2024-08-02', { kind: 'reconsideration', outcome: 'upheld' })],
      undefined,
      '2024-08-16',
      '2024-11-18',
      '2024-11-03',
    ],
    // The text is silent on a withdrawal: the later of the suit term and the end.
    [
      'a reconsideration withdrawn',
      served,
      [remedy('2024-06-03', '2024-08-02', { kind: 'reconsideration', outcome: 'withdrawn' })],
      undefined,
      '2024-10-30',
      '2025-02-05',
      '2025-01-14',
    ],
    // Two years from the judgment: 2024-09-15, in the Mid-Autumn holidays to 09-17, so 09-18. 09-14 was worked.
    [
      'a judgment that upheld it',
      date('2022-01-10'),
      [remedy('2022-06-01', '2022-09-16', { outcome: 'upheld' })],
      undefined,
      '2022-09-15',
      '2024-09-18',
      '2024-09-02',
    ],
    // T17: a plan to 2025-03-31 moves the start; 06-31 does not exist, so 06-30, a Monday.
    ['a deferral', served, [], '2025-03-31', '2025-03-31', '2025-06-30', '2025-06-15'],
    // A plan that ends before the terms for remedies does not shorten them.
    ['a short deferral', served, [], '2024-08-30', '2024-10-30', '2025-02-05', '2025-01-14'],
  ] as const)('%s', (_what, servedOn, remedies, endsOn, lapsedOn, closesOn, lastUrgingDay) => {
    expect(
      value(
        courtWindow(
          {
            servedOn,
            remedies,
            ...(endsOn === undefined ? {} : { plan: { endsOn: date(endsOn) } }),
          },
          calendar,
        ),
      ),
    ).toEqual({
      lapsedOn,
      opensOn: addDays(date(lapsedOn), 1),
      closesOn,
      lastUrgingDay,
      isFinal: true,
    });
  });

  it('行政复议法 第二十三条: for a decision made on the spot only the sixty days run', () => {
    // 06-29 is a Saturday, so 07-01; 10-01 to 10-07 are holidays, so 10-08; back over 09-29 (worked) to 09-18.
    expect(
      value(courtWindow({ servedOn: served, reconsiderationFirst: true, remedies: [] }, calendar)),
    ).toMatchObject({
      lapsedOn: '2024-07-01',
      closesOn: '2024-10-08',
      lastUrgingDay: '2024-09-17',
    });
  });

  it('has none while a remedy goes on, and knows no term before the register', () => {
    expect(
      courtWindow({ servedOn: served, remedies: [remedy('2024-06-03', 'open')] }, calendar),
    ).toMatchObject({ problems: [{ code: 'penalty.remedyPending' }] });
    expect(courtWindow({ servedOn: date('2016-01-04'), remedies: [] }, calendar)).toMatchObject({
      problems: [{ code: 'penalty.termUnknown' }],
    });
  });

  it('the last safe day is in time and the next one is not, whatever the day of service', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (days) => {
        const servedOn = addDays(date('2023-01-04'), days);
        const first: Enforcement = {
          ...owing,
          power: null,
          on: servedOn,
          decision: { ...owing.decision, servedOn },
        };
        const window = value(courtWindow({ servedOn, remedies: [] }, calendar));
        const from = (day: string) =>
          refusal([urgeOn(day, window.closesOn), apply(window.closesOn)], first);
        expect(from(window.lastUrgingDay)).toEqual([]);
        expect(from(addDays(window.lastUrgingDay, 1))).toEqual(['penalty.tenDaysUrged notMet']);
      }),
      { numRuns: 60 },
    );
  });
});

describe('paymentPlan (行政处罚法 第六十六条第二款)', () => {
  const content: PaymentPlanContent = {
    appliedOn: date('2024-05-06'),
    hardship: '停产，账户余额不足',
    approvedBy: '周',
    approvedOn: date('2024-05-10'),
    instalments: [
      { dueOn: date('2024-06-28'), amount: money('4000') },
      { dueOn: date('2024-08-30'), amount: money('6000') },
    ],
  };
  const plan = value(paymentPlan(content, money('10000')));

  it('ends with its last instalment', () => {
    expect(plan.endsOn).toBe('2024-08-30');
  });

  it('names everything that is wrong at once', () => {
    const result = paymentPlan(
      {
        appliedOn: date('2024-05-06'),
        hardship: '',
        approvedBy: ' ',
        approvedOn: date('2024-05-03'),
        instalments: [
          { dueOn: date('2024-06-28'), amount: money('4000') },
          { dueOn: date('2024-06-28'), amount: money('0') },
        ],
      },
      money('10000'),
    );
    expect(result.ok ? [] : result.problems.map(({ code, path }) => [code, path[0]])).toEqual([
      ['penalty.planIncomplete', 'hardship'],
      ['penalty.planIncomplete', 'approvedBy'],
      ['penalty.planOrder', 'instalments'],
      ['penalty.planOrder', 'approvedOn'],
      ['penalty.planTotal', 'instalments'],
    ]);
    expect(paymentPlan({ ...content, instalments: [] }, money('0')).ok).toBe(false);
  });

  it('is missed from the day after an instalment that was not paid in full', () => {
    const paid = (on: string, amount: string) => [payOn(on, amount).payment];
    expect(missedInstalment(plan, [], date('2024-06-28'))).toBeUndefined();
    expect(missedInstalment(plan, [], date('2024-06-29'))?.dueOn).toBe('2024-06-28');
    expect(missedInstalment(plan, paid('2024-06-28', '3999.99'), date('2024-06-29'))).toBeDefined();
    expect(missedInstalment(plan, paid('2024-06-28', '4000'), date('2024-08-30'))).toBeUndefined();
    expect(missedInstalment(plan, paid('2024-06-28', '4000'), date('2024-08-31'))?.dueOn).toBe(
      '2024-08-30',
    );
    // Paid a day late: the first instalment was missed all the same.
    expect(missedInstalment(plan, paid('2024-06-29', '10000'), date('2024-07-01'))?.dueOn).toBe(
      '2024-06-28',
    );
  });

  it('puts its days in the place of the fifteenth, for the urging and the surcharge', () => {
    const deferred: Enforcement = { ...owing, plan };
    expect(refusal([urgeOn('2024-05-16', '2024-06-17')], deferred)).toEqual([
      'penalty.notPerformedInTime notMet',
    ]);
    expect(refusal([urgeOn('2024-06-29', '2024-07-15')], deferred)).toEqual([]);
    // No surcharge runs before the plan ends: from 08-31 on, ten days to 09-09 are 30 %.
    expect(refusal([payOn('2024-08-30', '10000.01')], deferred)).toEqual([
      'penalty.enforcementNotOverpaid notMet',
    ]);
    expect(refusal([payOn('2024-09-09', '13000')], deferred)).toEqual([]);
  });
});

describe('servedUrging (第三十五条) and enforcementOrder (第三十七条)', () => {
  it('names every element that is missing', () => {
    const bare = servedUrging(
      {
        caseCode: 'G1',
        documentNumber: 'other',
        performBy: date('2024-05-16'),
        manner: '',
        amount: money('1'),
        statementRightStated: false,
      },
      handedOver(unserved('urging', '1', '2024-05-16'), '2024-05-16'),
    );
    expect(bare.ok ? [] : bare.problems.map(({ path }) => path[0])).toEqual([
      'manner',
      'paymentMethod',
      'statementRightStated',
      'performBy',
      'service',
    ]);
    // 第三十五条第（三）项: a way to pay without an amount.
    const { amount: _, ...unpriced } = urge.urging;
    const noAmount = servedUrging(
      unpriced,
      handedOver(unserved('urging', '1', '2024-05-16'), '2024-05-16'),
    );
    expect(noAmount.ok ? [] : noAmount.problems.map(({ path }) => path[0])).toContain('amount');
    const { order: full } = order;
    const lacking = enforcementOrder({
      ...full,
      documentNumber: '',
      partyName: '',
      partyAddress: '',
      reasons: '',
      basis: [],
      executeOn: date('2024-06-17'),
      remedies: '',
      bodyName: '',
      sealed: false,
    });
    expect(lacking.ok ? [] : lacking.problems.map(({ path }) => path[0])).toEqual([
      'documentNumber',
      'partyName',
      'partyAddress',
      'reasons',
      'basis',
      'executeOn',
      'remedies',
      'bodyName',
      'sealed',
    ]);
  });
});

describe('a body with power of its own', () => {
  it('urges, orders, serves, executes', () => {
    const result = run([...executing, act('2024-06-19'), completeOn('2024-06-19')]);
    expect(result).toMatchObject({ completed: true, state: { status: 'executed' } });
    if (result.state.status === 'executed')
      expect(enforcementResult(result.state)).toEqual({
        caseCode: 'G1',
        documentNumber: '粤示环罚〔2024〕9号',
        ending: 'executed',
        endedOn: '2024-06-19',
        surcharge: '0.00',
      });
  });

  it.each<[string, readonly EnforcementEvent[], readonly string[]]>([
    [
      '第三十四条: urged on the last day to pay',
      [urgeOn('2024-05-15', '2024-06-17')],
      ['penalty.notPerformedInTime notMet'],
    ],
    [
      '第三十五条: an urging of another case',
      [urgeOn('2024-05-16', '2024-06-17', { caseCode: 'other' })],
      ['penalty.urgingOfThisDecision notMet'],
    ],
    [
      '第三十五条: asked for more than what is owed (one day: 300 yuan)',
      [urgeOn('2024-05-16', '2024-06-17', { amount: '10300.01' })],
      ['penalty.urgingOfThisDecision notMet'],
    ],
    ['第三十五条: ordered without urging', [order], ['workflow.notAccepted']],
    [
      '第三十七条: ordered on the last day that the urging gave',
      [urge, orderOn('2024-06-17')],
      ['penalty.urgedTermPassed notMet'],
    ],
    [
      '第四十六条: the thirtieth day of the surcharge (05-16 is the first) is 06-14',
      [urgeOn('2024-05-16', '2024-06-13'), orderOn('2024-06-14')],
      ['penalty.surchargeOverThirtyDays notMet'],
    ],
    [
      '第三十七条: with a just reason',
      [urge, statement('2024-06-03', true), order],
      ['penalty.noJustReason notMet'],
    ],
    [
      '第三十六条: a statement not reviewed',
      [urge, { ...statement('2024-06-03'), points: [] } as EnforcementEvent],
      ['penalty.pointsAnswered notMet'],
    ],
    [
      '第三十八条: another document was served',
      [urge, order, serveOrderOn('2024-06-18', 'other')],
      ['penalty.orderServiceProved notMet'],
    ],
    [
      '第三十八条: executed before the order was served',
      [urge, order, act('2024-06-19')],
      ['workflow.notAccepted'],
    ],
    [
      '第四十三条: at night',
      [...executing, act('2024-06-19', { atNight: true })],
      ['penalty.notAtNightNorHoliday notMet'],
    ],
    [
      '第四十三条: on a Saturday',
      [...executing, act('2024-06-22')],
      ['penalty.notAtNightNorHoliday notMet'],
    ],
    [
      '第四十三条: on the National Day',
      [...executing, act('2024-10-01')],
      ['penalty.notAtNightNorHoliday notMet'],
    ],
    [
      '第四十三条第二款: by cutting off the water',
      [...executing, act('2024-06-19', { urgent: true, cutsResidentSupply: true })],
      ['penalty.supplyNotCut notMet'],
    ],
    [
      '第四十五条第二款: more than the fine and as much again',
      [...executing, act('2024-09-02', { recovered: money('20000.01') })],
      ['penalty.takesNoMoreThanOwed notMet'],
    ],
    [
      'payment above the fine before it was late',
      [payOn('2024-05-15', '10000.01')],
      ['penalty.enforcementNotOverpaid notMet'],
    ],
    [
      'complete, but not paid',
      [...executing, completeOn('2024-06-19')],
      ['penalty.enforcedInFull notMet'],
    ],
    ['back in time', [urge, payOn('2024-05-15', '1')], ['penalty.enforcementInOrder notMet']],
    [
      '第四十二条: an agreement that waives the surcharge without remedial measures',
      [
        ...executing,
        {
          type: 'agree',
          on: date('2024-06-20'),
          agreement: {
            on: date('2024-06-20'),
            document: '协议1号',
            harmsNobody: true,
            remedialMeasures: false,
            waivedSurcharge: money('1000'),
          },
        },
      ],
      ['penalty.agreementAllowed notMet'],
    ],
    [
      '第四十条: without reasons',
      [urge, { ...end('2024-06-20'), reason: '' } as EnforcementEvent],
      ['penalty.enforcementReason notMet'],
    ],
    [
      '第十三条: it does not go to the court',
      [urgeLate, apply('2024-11-05')],
      ['penalty.lacksPower notMet'],
    ],
  ])('%s', (_what, history, expected) => {
    expect(refusal(history)).toEqual(expected);
  });

  it('第四十六条: the thirty-first day serves; a remedy that pauses the surcharge moves it', () => {
    const early = [urgeOn('2024-05-16', '2024-06-13'), orderOn('2024-06-15')];
    expect(refusal(early)).toEqual([]);
    const paused: Enforcement = { ...owing, remedies: [remedy('2024-05-20', '2024-05-25')] };
    expect(refusal(early, paused)).toEqual(['penalty.surchargeOverThirtyDays notMet']);
    // Five days, 05-20 to 05-24, do not count: 06-19 is the thirtieth.
    expect(refusal([early[0] as EnforcementEvent, orderOn('2024-06-19')], paused)).toEqual([
      'penalty.surchargeOverThirtyDays notMet',
    ]);
    expect(refusal([early[0] as EnforcementEvent, orderOn('2024-06-20')], paused)).toEqual([]);
  });

  it('第四十六条: without a stated surcharge there are no thirty days of it', () => {
    const unstated = { ...owing, decision: { ...owing.decision, surchargeStated: false } };
    expect(refusal([urge, order], unstated)).toEqual(['penalty.surchargeOverThirtyDays notMet']);
  });

  it('第三十七条第三款: at once during the urging, where hiding is proved', () => {
    const atOnce = (on: string, evidenceOfHiding: string): EnforcementEvent => ({
      ...orderOn(on),
      type: 'orderAtOnce',
      evidenceOfHiding,
    });
    expect(refusal([urge, atOnce('2024-05-20', '转账记录')])).toEqual([]);
    expect(refusal([urge, atOnce('2024-05-20', '')])).toEqual(['penalty.hidingProved notMet']);
    expect(refusal([urge, atOnce('2024-06-18', '转账记录')])).toEqual([
      'penalty.duringUrging notMet',
    ]);
  });

  it('第七十三条: a pending remedy does not stop the execution, a stop does', () => {
    const sued: Enforcement = { ...owing, remedies: [remedy('2024-06-15', 'open')] };
    expect(refusal([urge, order], sued)).toEqual([]);
    const stopped: Enforcement = {
      ...owing,
      remedies: [remedy('2024-06-15', 'open', { executionStopped: true })],
    };
    expect(refusal([urge, order], stopped)).toEqual(['penalty.executionNotStopped notMet']);
  });

  it('第三十九条第二款: given up after three years, not on their last day', () => {
    const suspend: EnforcementEvent = {
      type: 'suspend',
      on: date('2024-06-20'),
      ground: 'unableToPerform',
      reason: '无财产',
    };
    const abandon = (on: string, changes: object = {}): EnforcementEvent => ({
      type: 'abandon',
      on: date(on),
      noSocialHarm: true,
      unable: true,
      ...changes,
    });
    const suspended = [...executing, suspend];
    expect(refusal([...suspended, abandon('2027-06-20')])).toEqual([
      'penalty.suspendedThreeYears notMet',
    ]);
    expect(run([...suspended, abandon('2027-06-21')]).state.status).toBe('abandoned');
    expect(refusal([...suspended, abandon('2027-06-21', { unable: false })])).toEqual([
      'penalty.suspendedThreeYears notMet',
    ]);
  });

  it('第四十一条: a decision that was revoked ends it only when everything is given back', () => {
    const taken = [...executing, act('2024-06-19', { recovered: money('4000') })];
    expect(refusal([...taken, end('2024-07-01', 'decisionRevoked', '0')])).toEqual([
      'penalty.restoredWhereRevoked notMet',
    ]);
    expect(run([...taken, end('2024-07-01', 'decisionRevoked', '4000')]).state.status).toBe(
      'ended',
    );
  });
});

describe('a body without power of its own', () => {
  it('may not order the execution', () => {
    expect(refusal([urge, order], powerless)).toEqual(['penalty.hasPower notMet']);
  });

  it.each<[string, readonly EnforcementEvent[], readonly string[]]>([
    [
      '第五十四条: on the tenth working day',
      [urgeLate, apply('2024-11-04')],
      ['penalty.tenDaysUrged notMet'],
    ],
    ['第五十四条: on the next day', [urgeLate, apply('2024-11-05')], []],
    [
      '第五十三条: on the last day to sue',
      [urgeOn('2024-10-10', '2024-10-25'), apply('2024-10-30')],
      ['penalty.inCourtWindow notMet'],
    ],
    ['第五十三条: on the last day of the three months', [urgeLate, apply('2025-02-05')], []],
    ['第五十三条: a day later', [urgeLate, apply('2025-02-06')], ['penalty.inCourtWindow notMet']],
    [
      '第五十五条: not signed by a head',
      [urgeLate, apply('2024-11-05', { signedSealedDated: false })],
      ['penalty.applicationComplete notMet'],
    ],
    [
      '第四十六条第三款: nothing was seized before',
      [urgeLate, { type: 'auctionSeized', on: date('2024-11-05'), proceeds: money('5000') }],
      ['penalty.seizedGoodsMayOffset notMet'],
    ],
  ])('%s', (_what, history, expected) => {
    expect(refusal(history, powerless)).toEqual(expected);
  });

  it('第四十六条第三款: seized goods offset the fine once the terms for remedies lapsed unused', () => {
    const seized: Enforcement = { ...owing, power: null, seizedBefore: true };
    const auction = (on: string, proceeds = '5000'): EnforcementEvent => ({
      type: 'auctionSeized',
      on: date(on),
      proceeds: money(proceeds),
    });
    const early = urgeOn('2024-10-10', '2024-10-20');
    expect(refusal([early, auction('2024-10-30')], seized)).toEqual([
      'penalty.seizedGoodsMayOffset notMet',
    ]);
    expect(refusal([early, auction('2024-10-31')], seized)).toEqual([]);
    expect(refusal([early, auction('2024-10-31', '20000.01')], seized)).toEqual([
      'penalty.proceedsWithinOwed notMet',
    ]);
    expect(
      refusal([early, auction('2024-10-31')], {
        ...seized,
        remedies: [remedy('2024-06-03', '2024-08-02', { outcome: 'withdrawn' })],
      }),
    ).toEqual(['penalty.seizedGoodsMayOffset notMet']);
  });

  it('第五十六条、第五十八条: contested within fifteen days', () => {
    const applied = [urgeLate, apply('2024-11-05')];
    const declined = [...applied, { type: 'declineAcceptance', on: date('2024-11-11') } as const];
    const contest = (on: string): EnforcementEvent => ({ type: 'contest', on: date(on) });
    expect(refusal([...declined, contest('2024-11-26')], powerless)).toEqual([]);
    expect(refusal([...declined, contest('2024-11-27')], powerless)).toEqual([
      'penalty.contestedInTime notMet',
    ]);
  });

  it('lists the terms of the court', () => {
    const { state } = run([urgeLate, apply('2024-11-05')], powerless);
    const ends = due(machine, state, calendar).map(({ id, deadline }) => [
      id,
      deadline.ok ? deadline.value.end : null,
    ]);
    // Five working days after 11-05: 11-12.
    expect(ends).toEqual([['penalty.courtAcceptanceTerm', '2024-11-12']]);
  });
});

describe('the graph', () => {
  const suspended: EnforcementEvent = {
    type: 'suspend',
    on: date('2024-06-20'),
    ground: 'thirdPartyClaim',
    reason: '案外人主张权利',
  };
  const agree: EnforcementEvent = {
    type: 'agree',
    on: date('2024-06-21'),
    agreement: {
      on: date('2024-06-21'),
      document: '协议1号',
      harmsNobody: true,
      remedialMeasures: true,
      waivedSurcharge: money('1000'),
    },
  };
  const at = <Type extends EnforcementEvent['type']>(type: Type, on: string, more: object = {}) =>
    ({ type, on: date(on), reason: '见附件', ...more }) as unknown as EnforcementEvent;
  const applied = [urgeLate, apply('2024-11-05')];
  provesItsInvariants(machine, enforcementInvariants, {
    noOrderWithoutUrging: change('order', { from: ['owing'], evidence: [] }),
    noExecutionWithoutOrder: change('serveOrder', {
      from: ['urged'],
      evidence: [],
    }),
    noExecutionBeforeServedOrder: (edges) =>
      change('execute', { evidence: [] })(change('order', { to: 'executing' })(edges)),
    noCourtApplicationUnurged: change('applyToCourt', { from: ['owing'], evidence: [] }),
    noSeizedGoodsSoldUnurged: change('auctionSeized', { from: ['owing'], evidence: [] }),
    noCourtExecutionWithoutRuling: change('accept', { to: 'courtExecuting' }),
    noOwnExecutionAfterCourt: (edges) =>
      change('execute', { from: ['accepted'], evidence: [] })(edges),
    noAbandonmentWithoutSuspension: change('abandon', { from: ['executing'] }),
  });
  takesEveryEdge<EnforcementEvent>(machine, facts, [
    [
      owing,
      [
        payOn('2024-05-10', '1000'),
        { ...urge, urging: urgeOn('2024-05-16', '2024-06-17', { amount: '9000' }).urging },
        payOn('2024-05-17', '1000'),
        statement('2024-06-03'),
        order,
        serveOrder,
        act('2024-06-19', { recovered: money('1000') }),
        payOn('2024-06-19', '1000'),
        suspended,
        at('resume', '2024-06-20'),
        agree,
        payOn('2024-06-21', '1000'),
        at('breach', '2024-06-24'),
        agree.type === 'agree' ? { ...agree, on: date('2024-06-24') } : agree,
        payOn('2024-06-25', '5000'),
        completeOn('2024-06-25'),
      ],
    ],
    [
      owing,
      [urge, { ...orderOn('2024-05-20'), type: 'orderAtOnce', evidenceOfHiding: '转账记录' }],
    ],
    [
      owing,
      [...executing, suspended, at('abandon', '2027-06-21', { noSocialHarm: true, unable: true })],
    ],
    [
      { ...owing, power: null, seizedBefore: true } as Enforcement,
      [
        urgeLate,
        { type: 'auctionSeized', on: date('2024-11-05'), proceeds: money('5000') },
        apply('2024-11-06'),
        at('declineAcceptance', '2024-11-11'),
        at('contest', '2024-11-12'),
        payOn('2024-11-13', '1000'),
        at('accept', '2024-11-20'),
        at('ruleAgainst', '2024-11-27'),
        at('contest', '2024-11-28'),
        at('ruleExecution', '2024-12-10'),
        payOn('2024-12-11', '4000'),
        completeOn('2024-12-11'),
      ],
    ],
    [powerless, [...applied, end('2024-12-02', 'dissolvedWithoutAssets')]],
  ]);
  replaysAnyWalk(
    machine,
    owing,
    [
      ...executing,
      act('2024-06-19'),
      suspended,
      agree,
      ...applied,
      payOn('2024-05-20', '1'),
      end('2024-12-02'),
      completeOn('2024-12-02'),
    ],
    facts,
  );
});
