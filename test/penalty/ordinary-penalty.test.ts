import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money } from '../../src/core/index.js';
import {
  ordinaryPenaltyMachine as machine,
  ordinaryPenaltyInvariants,
  type PenaltyCase,
  type PenaltyEvent,
  type PenaltyFacts,
} from '../../src/penalty/index.js';
import {
  type AnyEdge,
  type AnyMachine,
  checkMachine,
  due,
  graphOf,
  prove,
  type Replay,
  replay,
  restore,
  snapshot,
} from '../../src/workflow/index.js';
import {
  caseCode,
  clue,
  date,
  decisionOn,
  discussion,
  events,
  facts,
  lawful,
  noReview,
  noticeOn,
  officer,
  referralOn,
  reviewOn,
  serviceOn,
} from './one-case.js';
import { recordOf, withdrawnOn } from './one-hearing.js';

const run = (history: readonly PenaltyEvent[], given: PenaltyFacts = facts) =>
  replay(machine, clue, history, given);

/** The guards that refuse the last event of a history whose other events are lawful. */
function refusal(history: readonly PenaltyEvent[], given: PenaltyFacts = facts): readonly string[] {
  const result = run(history, given);
  if (result.completed) return [];
  expect(result.index).toBe(history.length - 1);
  return result.decision.outcome === 'refused'
    ? result.decision.failures.map(({ guard, verdict }) => `${guard} ${verdict}`)
    : [result.decision.problem.code];
}

const upTo = (name: keyof typeof events): readonly PenaltyEvent[] =>
  lawful.slice(0, lawful.indexOf(events[name]));

describe('执法辅助人员 (第四十二条第一款)', () => {
  const aux = officer('aux', '辅', { personnel: 'auxiliary' });
  const withAuxiliary: PenaltyFacts = { ...facts, officers: { ...facts.officers, aux } };

  it('neither acts as one of the two officers, nor decides, nor approves', () => {
    const [first] = events.collect.officers;
    const collect = { ...events.collect, officers: [first ?? '', 'aux'] };
    expect(refusal([...upTo('collect'), collect], withAuxiliary)).toEqual([
      'penalty.twoCertifiedOfficers notMet',
    ]);
    const decideMajor = { ...events.decideMajor, decidedBy: 'aux' };
    expect(refusal([...upTo('decideMajor'), decideMajor], withAuxiliary)).toEqual([
      'penalty.decidedByHead notMet',
    ]);
    expect(refusal([...upTo('decideMajor'), { ...events.decideMajor, decidedBy: ' ' }])).toEqual([
      'penalty.decidedByHead notMet',
    ]);
    const file = { ...events.file, approvedBy: 'aux' };
    expect(refusal([...upTo('file'), file], withAuxiliary)).toEqual([
      'penalty.approvedByHead notMet',
    ]);
  });
});

describe('the lawful case', () => {
  it('goes from the clue to the archive', () => {
    expect(run(lawful)).toMatchObject({
      completed: true,
      state: { status: 'archived', caseCode, ending: 'performed', recordHead: 'f00d' },
    });
  });

  it('stores and restores in every state', () => {
    lawful.forEach((_event, index) => {
      const { state } = run(lawful.slice(0, index + 1));
      const stored: unknown = JSON.parse(JSON.stringify(snapshot(machine, state)));
      expect(restore(machine, stored)).toEqual({ ok: true, value: state, warnings: [] });
    });
  });

  it('lists the terms that run, computed by hand from the notices of 2024', () => {
    const ends = (state: PenaltyCase) =>
      Object.fromEntries(
        due(machine, state, facts.calendar).map(({ id, deadline }) => [
          id,
          deadline.ok ? deadline.value.end : null,
        ]),
      );
    // 2024-03-08 + 90 days = 2024-06-06, a Thursday (第六十条). 04-15 + 5 working days = 04-22 (第六十四条, 第八十五条).
    expect(ends(run(upTo('statement')).state)).toEqual({
      'penalty.decisionTerm': '2024-06-06',
      'penalty.hearingRequestTerm': '2024-04-22',
    });
    // 04-29 + 7 working days: 04-30, 05-06 … 05-10, 05-11 (worked) (第六十一条; 公示办法 第二十一条).
    expect(ends(run(upTo('serve')).state)).toEqual({
      'penalty.serviceTerm': '2024-05-11',
      'penalty.disclosureTerm': '2024-05-11',
    });
    // 04-30 + 15 days = 05-15 (第六十七条); + 60 days = 06-29, a Saturday, so 07-01; + 6 months = 10-30.
    expect(ends(run(upTo('pay')).state)).toEqual({
      'penalty.paymentTerm': '2024-05-15',
      'penalty.reconsiderationTerm': '2024-07-01',
      'penalty.litigationTerm': '2024-10-30',
      'penalty.disclosureTerm': '2024-05-11',
    });
  });
});

describe('what the law refuses', () => {
  it.each<[string, readonly PenaltyEvent[], readonly string[]]>([
    [
      '第四十二条: one officer',
      [...upTo('collect'), { ...events.collect, officers: ['zhao'] }],
      ['penalty.twoCertifiedOfficers notMet'],
    ],
    [
      '第四十二条: the same officer twice',
      [...upTo('collect'), { ...events.collect, officers: ['zhao', 'zhao'] }],
      ['penalty.twoCertifiedOfficers notMet'],
    ],
    [
      '第四十二条: an officer without certificate',
      [...upTo('decideMajor'), { ...events.decideMajor, officers: ['zhao', 'sun'] }],
      ['penalty.twoCertifiedOfficers notMet'],
    ],
    [
      '第四十二条: an officer nobody knows is not a yes',
      [...upTo('collect'), { ...events.collect, officers: ['zhao', 'nobody'] }],
      ['penalty.twoCertifiedOfficers undetermined'],
    ],
    [
      '第四十三条: an officer who was ordered to withdraw',
      [
        ...upTo('collect'),
        { type: 'orderRecusal', on: date('2024-03-10'), officer: 'qian', decidedBy: '周' },
        events.collect,
      ],
      ['penalty.twoCertifiedOfficers notMet'],
    ],
    [
      '第四十六条: only unlawful evidence',
      [
        ...upTo('collect'),
        { ...events.collect, evidence: { ...events.collect.evidence, lawful: false } },
        events.conclude,
      ],
      ['penalty.factsProved notMet'],
    ],
    [
      '第五十五条: certificates not shown',
      [...upTo('collect'), { ...events.collect, certificatesShown: false }],
      ['penalty.certificatesShown notMet'],
    ],
    [
      '第四十四条: notice skipped',
      [...upTo('notice'), events.decideMajor],
      ['workflow.notAccepted'],
    ],
    [
      '第四十四条: a notice of another case',
      [
        ...upTo('notice'),
        { ...events.notice, notice: noticeOn('2024-04-15', { caseCode: 'other' }) },
      ],
      ['penalty.noticeOfThisCase notMet'],
    ],
    [
      '第六十三条: hearing not offered before a fine of 560,000 yuan',
      [
        ...upTo('notice'),
        { ...events.notice, notice: noticeOn('2024-04-15', { hearingRightStated: false }) },
      ],
      ['penalty.hearingRightStated notMet'],
    ],
    [
      '第四十五条: a point of the party not reviewed',
      [
        ...upTo('statement'),
        { ...events.statement, points: [{ point: '数额过高', adopted: false, reason: ' ' }] },
      ],
      ['penalty.pointsReviewed notMet'],
    ],
    [
      '第四十五条第二款: raised because the party defended itself',
      [
        ...upTo('decideMajor'),
        {
          ...events.decideMajor,
          decision: decisionOn('2024-04-29', {
            sanctions: [{ kind: 'fine', amount: money('560000.01') }],
          }),
        },
      ],
      ['penalty.notHeavierThanNoticed notMet'],
    ],
    [
      '第四十四条: a kind of penalty that the notice did not state',
      [
        ...upTo('decideMajor'),
        {
          ...events.decideMajor,
          decision: decisionOn('2024-04-29', {
            sanctions: [...events.conclude.proposed, { kind: 'suspensionOfBusiness' }],
          }),
        },
      ],
      ['penalty.notHeavierThanNoticed notMet'],
    ],
    [
      '第五十七条第二款: not discussed',
      [...upTo('discuss'), events.decideMajor],
      ['penalty.discussedWhereRequired notMet'],
    ],
    [
      '第五十八条: no legal review',
      [...upTo('review'), events.discuss, events.decideMajor],
      ['evidence.approvedReview notMet', 'penalty.restsOnTheReview notMet'],
    ],
    [
      '第五十八条: a review of before the investigation was concluded',
      [...upTo('review'), { ...events.review, review: reviewOn('2024-04-09') }],
      ['penalty.reviewOfThisCase notMet'],
    ],
    [
      '第六十二条: a lapse before the term to answer is over (last day 04-22)',
      [...upTo('statement'), { type: 'lapse', on: date('2024-04-22') }],
      ['penalty.answerTermOver notMet'],
    ],
    [
      '第六十四条第（一）项: decided while a hearing may still be asked for (last day 04-22)',
      [
        ...upTo('review'),
        { ...events.review, on: date('2024-04-19'), review: reviewOn('2024-04-19') },
        {
          ...events.discuss,
          on: date('2024-04-22'),
          discussion: { ...discussion, heldOn: date('2024-04-22') },
        },
        {
          ...events.decideMajor,
          on: date('2024-04-22'),
          decision: decisionOn('2024-04-22'),
          review: reviewOn('2024-04-19'),
        },
      ],
      ['penalty.hearingTermOver notMet'],
    ],
    [
      '第六十四条第（一）项: a hearing asked for a day too late',
      [
        ...upTo('statement'),
        {
          type: 'requestHearing',
          on: date('2024-04-23'),
          request: {
            requestedOn: date('2024-04-23'),
            receivedOn: date('2024-04-23'),
            form: 'written',
          },
        },
      ],
      ['penalty.hearingRequestInTime notMet'],
    ],
    [
      '第六十条: decided on the 91st day',
      [
        ...upTo('decideMajor'),
        { ...events.decideMajor, on: date('2024-06-07'), decision: decisionOn('2024-06-07') },
      ],
      ['penalty.withinDecisionTerm notMet'],
    ],
    [
      '第六十一条: service begun on the eighth working day',
      [
        ...upTo('serve'),
        {
          ...events.serve,
          on: date('2024-05-13'),
          service: serviceOn('2024-05-13'),
        },
      ],
      ['penalty.servedInTime notMet'],
    ],
    [
      '第六十一条: what was served is not the decision of this case',
      [
        ...upTo('serve'),
        { ...events.serve, service: { ...serviceOn('2024-04-30'), documentNumber: '别的文号' } },
      ],
      ['penalty.serviceOfThisDecision notMet'],
    ],
    [
      '第六十一条: served on somebody who is not the party',
      [
        ...upTo('serve'),
        { ...events.serve, service: { ...serviceOn('2024-04-30'), recipient: 'p2' } },
      ],
      ['penalty.serviceOfThisDecision notMet'],
    ],
    [
      '第六十七条: more paid than the fine',
      [
        ...upTo('pay'),
        { ...events.pay, payment: { ...events.pay.payment, amount: money('560000.01') } },
      ],
      ['penalty.notOverpaid notMet'],
    ],
    [
      '第六十六条: performed without payment',
      [...upTo('pay'), events.perform],
      ['penalty.paidInFull notMet'],
    ],
    [
      '第六十七条: urged on the last day to pay',
      [...upTo('pay'), { type: 'urge', on: date('2024-05-15') }],
      ['penalty.paymentOverdue notMet'],
    ],
    [
      '第四十七条: back in time',
      [...upTo('serve'), { ...events.serve, on: date('2024-04-28') }],
      ['penalty.inOrder notMet', 'penalty.serviceOfThisDecision notMet'],
    ],
    [
      '第五十四条: filed by nobody',
      [{ ...events.file, approvedBy: '' }],
      ['penalty.approvedByHead notMet'],
    ],
    [
      '第三十三条第三款: no penalty without education',
      [
        ...upTo('notice'),
        {
          type: 'decideNoPenalty',
          on: date('2024-04-15'),
          noPenalty: {
            decidedOn: date('2024-04-15'),
            decidedBy: '周',
            ground: 'firstMinorCorrected',
            reason: '初次',
          },
        },
      ],
      ['penalty.educationRecorded notMet'],
    ],
  ])('%s', (_article, history, expected) => {
    expect(refusal(history)).toEqual(expected);
  });

  it('第六十条: the 90th day is in time', () => {
    const last: PenaltyEvent = {
      ...events.decideMajor,
      on: date('2024-06-06'),
      decision: decisionOn('2024-06-06'),
    };
    expect(run([...upTo('decideMajor'), last]).completed).toBe(true);
  });

  it('第六十一条: late service passes with its reason, and the fault stays on the file', () => {
    const late: PenaltyEvent = {
      ...events.serve,
      on: date('2024-05-13'),
      service: { ...serviceOn('2024-05-13'), lateReason: '地址变更' },
    };
    expect(run([...upTo('serve'), late])).toMatchObject({
      completed: true,
      state: { service: { lateReason: '地址变更' } },
    });
  });

  it('第五十八条: an ordinary decision needs the proof that no review is required', () => {
    const decide: PenaltyEvent = {
      type: 'decide',
      on: date('2024-04-29'),
      officers: ['zhao', 'qian'],
      decidedBy: '周',
      decision: decisionOn('2024-04-29'),
      reviewNotRequired: noReview,
    };
    expect(run([...upTo('review'), events.discuss, decide]).completed).toBe(true);
    const forged = { ...decide, reviewNotRequired: { ...noReview, caseCode: 'other' } };
    expect(refusal([...upTo('review'), events.discuss, forged])).toEqual([
      'penalty.reviewNotRequired notMet',
    ]);
  });

  it('a term that reaches an unpublished year is undetermined, never a yes', () => {
    const late = officer('zhao', '赵一', {
      certificates: officer('zhao', '赵一').certificates.map((one) => ({
        ...one,
        validThrough: date('2031-12-31'),
      })),
    });
    const given = {
      ...facts,
      officers: { ...facts.officers, zhao: late, qian: { ...late, id: 'qian' } },
    };
    const shift = (event: PenaltyEvent): PenaltyEvent =>
      JSON.parse(JSON.stringify(event).replaceAll('2024-', '2029-')) as PenaltyEvent;
    const start = JSON.parse(JSON.stringify(clue).replaceAll('2024-', '2029-')) as typeof clue;
    const history = [...upTo('statement'), { type: 'lapse', on: date('2024-04-30') } as const].map(
      shift,
    );
    const result = replay(machine, start, history, given);
    expect(result).toMatchObject({
      completed: false,
      decision: {
        outcome: 'refused',
        failures: [{ guard: 'penalty.answerTermOver', verdict: 'undetermined' }],
      },
    });
  });
});

describe('a step that is skipped', () => {
  it('names the articles that ask for what is missing', () => {
    const result = run([...upTo('notice'), events.decideMajor]);
    expect(result.completed).toBe(false);
    if (!result.completed && result.decision.outcome === 'notApplicable') {
      expect(result.decision.lacks.map(({ guard, basis }) => [guard, basis[0]?.article])).toEqual([
        ['evidence.servedNotice', 44],
        ['evidence.partyHeard', 45],
        ['evidence.approvedReview', 58],
      ]);
    }
    expect.assertions(2);
  });
});

describe('hearing', () => {
  const request: PenaltyEvent = {
    type: 'requestHearing',
    on: date('2024-04-22'),
    request: { requestedOn: date('2024-04-22'), receivedOn: date('2024-04-22'), form: 'written' },
  };
  const held = recordOf();
  const hearing = (changes: object = {}): PenaltyEvent => ({
    type: 'holdHearing',
    on: date('2024-05-08'),
    hearing: { ...held, ...changes },
  });
  const requested = [...upTo('statement'), request];
  const major = (on: string, reviewed: string, changes: object = {}): PenaltyEvent => ({
    ...events.decideMajor,
    on: date(on),
    decision: decisionOn(on, changes),
    review: reviewOn(reviewed),
  });
  const afterHearing: readonly PenaltyEvent[] = [
    { type: 'recordReview', on: date('2024-05-10'), review: reviewOn('2024-05-10') },
    {
      ...events.discuss,
      on: date('2024-05-13'),
      discussion: { ...discussion, heldOn: date('2024-05-13') },
    },
  ];
  const abandon = (on: string, changes: object = {}): PenaltyEvent => ({
    type: 'abandonHearing',
    on: date(on),
    termination: { ...withdrawnOn(on), ...changes },
  });

  it('is held and the decision follows review and discussion', () => {
    expect(
      run([...requested, hearing(), ...afterHearing, major('2024-05-14', '2024-05-10')]),
    ).toMatchObject({
      completed: true,
      state: { status: 'decided' },
    });
  });

  it('第六十五条, 听证办法 第二十七条: evidence that nobody examined there carries no decision', () => {
    expect(
      refusal([
        ...requested,
        hearing(),
        ...afterHearing,
        major('2024-05-14', '2024-05-10', { evidence: ['现场检查笔录', '举报信'] }),
      ]),
    ).toEqual(['penalty.restsOnTheHearing notMet']);
  });

  it.each([
    ['of another case', { caseCode: 'other' }],
    ['of another party', { parties: ['p2'] }],
    ['on another request', { receivedOn: date('2024-04-19') }],
    ['that is not reported yet', { reportedOn: date('2024-05-09') }],
  ])('第六十三条: no hearing %s', (_what, changes) => {
    expect(refusal([...requested, hearing(changes)])).toEqual(['penalty.hearingOfThisCase notMet']);
  });

  it('第六十四条第（四）项: an officer who investigated sat on the panel', () => {
    expect(refusal([...requested, hearing({ panel: ['li', 'wang', 'zhao'] })])).toEqual([
      'penalty.panelDidNotInvestigate notMet',
    ]);
  });

  const asked = (changes: object): readonly PenaltyEvent[] => [
    ...upTo('statement'),
    {
      type: 'requestHearing',
      on: date('2024-04-24'),
      request: {
        requestedOn: date('2024-04-22'),
        receivedOn: date('2024-04-22'),
        form: 'written',
        ...changes,
      } as never,
    },
  ];

  it.each<[string, object, readonly string[]]>([
    [
      '听证办法 第十八条第二款: posted on the last day, received two days later',
      { form: 'post', receivedOn: date('2024-04-24') },
      [],
    ],
    [
      'handed in two days after the last day',
      { requestedOn: date('2024-04-24'), receivedOn: date('2024-04-24') },
      ['penalty.hearingRequestInTime notMet'],
    ],
    [
      'a request in writing has one day only',
      { receivedOn: date('2024-04-24') },
      ['penalty.requestOnRecord notMet'],
    ],
    ['听证办法 第十八条第二款: oral, on record', { form: 'oral', note: '笔录' }, []],
    [
      '听证办法 第十八条第二款: oral, not on record',
      { form: 'oral' },
      ['penalty.requestOnRecord notMet'],
    ],
    ['a party does not order a hearing', { form: 'ordered' }, ['penalty.requestOnRecord notMet']],
  ])('%s', (_what, changes, expected) => {
    expect(refusal(asked(changes))).toEqual(expected);
  });

  it('听证办法 第三十三条: a review from before the hearing does not serve', () => {
    const early: readonly PenaltyEvent[] = [
      ...upTo('notice'),
      { type: 'recordReview', on: date('2024-04-12'), review: reviewOn('2024-04-12') },
      events.notice,
      request,
      hearing(),
      afterHearing[1] as PenaltyEvent,
    ];
    expect(refusal([...early, major('2024-05-14', '2024-04-12')])).toContain(
      'evidence.approvedReview notMet',
    );
    expect(
      refusal([
        ...early.slice(0, -1),
        { type: 'recordReview', on: date('2024-05-10'), review: reviewOn('2024-04-12') },
      ]),
    ).toEqual(['penalty.reviewOfThisCase notMet']);
  });

  it('第六十条, 听证办法 第三十八条第二款: the days of the hearing do not count', () => {
    // 2024-06-06 without the hearing; 04-22 to 05-07 are 16 days, so 06-22, a Saturday, moves to 06-24.
    const late = [
      ...requested,
      hearing(),
      { type: 'recordReview', on: date('2024-06-20'), review: reviewOn('2024-06-20') } as const,
      {
        ...events.discuss,
        on: date('2024-06-21'),
        discussion: { ...discussion, heldOn: date('2024-06-21') },
      },
    ];
    expect(run([...late, major('2024-06-24', '2024-06-20')]).completed).toBe(true);
    expect(refusal([...late, major('2024-06-25', '2024-06-20')])).toEqual([
      'penalty.withinDecisionTerm notMet',
    ]);
  });

  it('may be given up, and asked for again within the term (听证办法 第十九条)', () => {
    const given = abandon('2024-04-22');
    expect(run([...requested, given, events.discuss]).state.status).toBe('answered');
    expect(run([...requested, given, request]).state.status).toBe('hearingRequested');
    expect(run([...upTo('review'), request]).state.status).toBe('hearingRequested');
  });

  it('is not asked for again by a party that stayed away (第六十四条第（六）项)', () => {
    expect(refusal([...requested, abandon('2024-04-22', { ground: 'absent' }), request])).toEqual([
      'penalty.mayAskAgain notMet',
    ]);
  });

  it.each([
    ['of another case', { caseCode: 'other' }],
    ['of another party', { parties: ['p2'] }],
    ['on another request', { receivedOn: date('2024-04-19') }],
    ['for lack of a successor, which is no waiver', { ground: 'noSuccessor' }],
  ])('is not given up by the end of a hearing %s', (_what, changes) => {
    expect(refusal([...requested, abandon('2024-04-26', changes)])).toEqual([
      'penalty.hearingGivenUp notMet',
    ]);
  });

  it('is held again where new evidence may harm the party (听证办法 第三十九条)', () => {
    const again: PenaltyEvent = {
      type: 'orderNewHearing',
      on: date('2024-05-08'),
      newEvidence: '补充监测报告',
    };
    const reordered = [...requested, hearing(), again];
    expect(run(reordered).state.status).toBe('hearingOrdered');
    expect(
      run([
        ...reordered,
        {
          type: 'abandonHearing',
          on: date('2024-05-09'),
          termination: withdrawnOn('2024-05-09', '2024-05-08'),
        },
      ]).state,
    ).toMatchObject({
      status: 'heard',
      hearing: { heldOn: '2024-05-07' },
    });
    // The record of the first hearing does not serve for the second.
    expect(refusal([...reordered, hearing()])).toEqual(['penalty.hearingOfThisCase notMet']);
  });
});

describe('performance', () => {
  // The last day to pay is 05-15; on 05-25 ten days count: 30 % of 560,000 = 168,000.
  it('第七十二条: a late payment with the surcharge that the body imposes', () => {
    const late: readonly PenaltyEvent[] = [
      ...upTo('pay'),
      { type: 'urge', on: date('2024-05-16') },
      {
        type: 'pay',
        on: date('2024-05-25'),
        payment: { on: date('2024-05-25'), amount: money('728000'), receipt: '2' },
      },
    ];
    const done = (surcharge: string): PenaltyEvent => ({
      ...events.perform,
      on: date('2024-05-27'),
      surcharge: money(surcharge),
    });
    expect(run([...late, done('168000')])).toMatchObject({
      completed: true,
      state: { status: 'performed', surcharge: '168000.00' },
    });
    expect(refusal([...late, done('168000.01')])).toEqual(['penalty.paidInFull notMet']);
    expect(refusal([...late, done('0')])).toEqual(['penalty.paidInFull notMet']);
  });

  it('第七十三条第三款: no surcharge accrues while a remedy is open', () => {
    const sued: readonly PenaltyEvent[] = [
      ...upTo('pay'),
      { type: 'fileRemedy', on: date('2024-05-10'), kind: 'reconsideration' },
      { type: 'endRemedy', on: date('2024-07-10') },
    ];
    const pay = (amount: string): PenaltyEvent => ({
      type: 'pay',
      on: date('2024-07-11'),
      payment: { on: date('2024-07-11'), amount: money(amount), receipt: '3' },
    });
    expect(refusal([...sued, pay('576800.01')])).toEqual(['penalty.notOverpaid notMet']);
    expect(run([...sued, pay('576800')]).completed).toBe(true);
  });

  it('第七十三条, 行政强制法 第五十三条: a remedy sought after the urging stops the application to the court', () => {
    const sued: readonly PenaltyEvent[] = [
      ...upTo('pay'),
      { type: 'urge', on: date('2024-10-21') },
      { type: 'fileRemedy', on: date('2024-10-25'), kind: 'litigation' },
    ];
    const apply = (on: string): PenaltyEvent => ({ type: 'applyToCourt', on: date(on) });
    expect(refusal([...sued, apply('2024-11-05')])).toEqual(['penalty.noOpenRemedy notMet']);
    expect(
      refusal([...sued, { type: 'fileRemedy', on: date('2024-10-26'), kind: 'reconsideration' }]),
    ).toEqual(['penalty.oneRemedyAtATime notMet']);
    const ended: PenaltyEvent = { type: 'endRemedy', on: date('2024-12-20') };
    expect(run([...sued, ended, apply('2024-12-23')]).state.status).toBe('courtEnforcement');
  });

  it('行政强制法 第五十三条、第五十四条: application to the court in its window only', () => {
    // Served 04-30: the six months to sue end on 10-30; three months later is 2025-01-30, in the Spring Festival of 2025
    // (01-28 to 02-04), so 02-05. Urged 10-21: ten working days end on 11-04.
    const urged: readonly PenaltyEvent[] = [
      ...upTo('pay'),
      { type: 'urge', on: date('2024-10-21') },
    ];
    const apply = (on: string): PenaltyEvent => ({ type: 'applyToCourt', on: date(on) });
    expect(refusal([...urged, apply('2024-10-30')])).toEqual([
      'penalty.urgingTermOver notMet',
      'penalty.applicationWindow notMet',
    ]);
    expect(refusal([...urged, apply('2024-11-04')])).toEqual(['penalty.urgingTermOver notMet']);
    expect(run([...urged, apply('2024-11-05')]).state.status).toBe('courtEnforcement');
    expect(run([...urged, apply('2025-02-05')]).completed).toBe(true);
    expect(refusal([...urged, apply('2025-02-06')])).toEqual(['penalty.applicationWindow notMet']);
  });

  it('other ends: no penalty, withdrawn filing, transfer, enforcement ended', () => {
    const noPenalty: PenaltyEvent = {
      type: 'decideNoPenalty',
      on: date('2024-04-15'),
      noPenalty: {
        decidedOn: date('2024-04-15'),
        decidedBy: '周',
        ground: 'firstMinorCorrected',
        reason: '初次违法且危害后果轻微并及时改正',
        education: '教育记录',
      },
    };
    const close: PenaltyEvent = { type: 'close', on: date('2024-06-01') };
    expect(run([...upTo('notice'), noPenalty, close]).state).toMatchObject({
      status: 'closed',
      ending: 'noPenalty',
    });
    const dismiss: PenaltyEvent = {
      type: 'dismiss',
      on: date('2024-04-15'),
      reason: '主体错误',
      approvedBy: '周',
    };
    expect(run([...upTo('notice'), dismiss, close]).state).toMatchObject({ ending: 'dismissed' });
    const transfer: PenaltyEvent = {
      type: 'transfer',
      on: date('2024-04-15'),
      referral: referralOn('2024-04-15'),
    };
    expect(run([...upTo('notice'), transfer]).state).toMatchObject({
      status: 'transferred',
      transferredTo: '示例市公安局',
      transferredOn: '2024-04-15',
    });
    const ended: readonly PenaltyEvent[] = [
      ...upTo('pay'),
      { type: 'urge', on: date('2024-10-21') },
      { type: 'applyToCourt', on: date('2024-11-05') },
      { type: 'endEnforcement', on: date('2025-03-03'), reason: '终结执行' },
    ];
    expect(run(ended).state).toMatchObject({ status: 'closed', ending: 'enforcementEnded' });
    expect(
      run([{ type: 'decline', on: date('2024-03-05'), reason: '不属于本机关管辖' }]).state.status,
    ).toBe('notFiled');
    const reopened = run([
      ...upTo('review'),
      { type: 'reopen', on: date('2024-04-19'), reason: '补充监测' },
    ]);
    expect(reopened.state).toMatchObject({ status: 'investigating' });
    expect(Object.keys(reopened.state)).not.toContain('notice');
  });
});

describe('the graph', () => {
  it('is sound', () => {
    expect(checkMachine(machine)).toEqual([]);
  });

  it.each(ordinaryPenaltyInvariants.map((invariant) => [invariant.id, invariant] as const))(
    'proves %s',
    (_id, invariant) => {
      expect(prove(machine, invariant)).toMatchObject({ holds: true });
    },
  );

  type Edges = readonly AnyEdge[];
  const change =
    (id: string, changes: Partial<AnyEdge>) =>
    (edges: Edges): Edges =>
      edges.map((edge) => (edge.id === id ? { ...edge, ...changes } : edge));
  const ignoreEvidence = (edges: Edges): Edges => edges.map((edge) => ({ ...edge, evidence: [] }));

  const breakages: Readonly<Record<string, (edges: Edges) => Edges>> = {
    noDecisionWithoutFiling: (edges) =>
      change('decline', { to: 'investigating' })(
        change('fileSplit', { to: 'investigating' })(edges),
      ),
    noDecisionWithoutInvestigation: change('orderRecusal', { to: 'investigated' }),
    noDecisionWithoutNotice: (edges) => ignoreEvidence(change('reopen', { to: 'answered' })(edges)),
    noDecisionUnheard: (edges) => ignoreEvidence(change('serveNotice', { to: 'answered' })(edges)),
    noMajorDecisionWithoutReview: change('decideMajor', {
      evidence: ['servedNotice', 'partyHeard'],
    }),
    noDecisionAfterHearingWithoutReview: change('holdHearing', { voids: [] }),
    noUnreviewedDecisionAfterHearing: change('abandonNewHearing', { to: 'answered' }),
    noSecondDecision: change('serveDecision', { to: 'answered' }),
    noPenaltyAfterNoPenalty: (edges) => ignoreEvidence(change('close', { to: 'answered' })(edges)),
    noEnforcementBeforeService: change('urge', { from: ['decided'], evidence: [] }),
    noCourtWithoutUrging: change('applyToCourt', { from: ['served'] }),
    noPaymentBeforeService: change('pay', { from: ['decided'] }),
    noNoticeAfterDecision: change('serveDecision', { to: 'investigated' }),
    noPenaltyAfterTransfer: (edges) =>
      ignoreEvidence(change('close', { from: ['transferred'], to: 'answered' })(edges)),
    noNoticeKeptThroughTransfer: change('resumeAfterReferral', {
      to: 'answered',
      yields: ['servedNotice', 'partyHeard'],
    }),
    noInvestigationWhileSuspended: change('terminate', { to: 'investigated' }),
    noDecisionWhileJurisdictionDisputed: change('acceptTransfer', { to: 'investigated' }),
    noDecisionAfterYielding: change('acceptTransfer', { to: 'investigated' }),
    noDecisionAfterMerging: change('absorb', { from: ['merged'] }),
    noDecisionAfterTermination: change('resume', { from: ['terminated'] }),
    noCorrectionBeforeDecision: change('correctDecision.decided', { from: ['answered'] }),
    noArchiveBeforeClosing: change('archive', { from: ['performed'] }),
  };

  it.each(ordinaryPenaltyInvariants.map((invariant) => [invariant.id, invariant] as const))(
    'sees %s fail on a copy that was broken on purpose',
    (id, invariant) => {
      const breakage = breakages[id];
      if (breakage === undefined) throw new Error(`no broken copy for ${id}`);
      const copy: AnyMachine = {
        ...(machine as unknown as AnyMachine),
        edges: breakage(machine.edges),
      };
      const proof = prove(copy, invariant);
      expect(proof).toMatchObject({ holds: false });
      if (!proof.holds) expect(proof.path.length).toBeGreaterThan(0);
    },
  );

  it('declares exactly the evidence that its states hold', () => {
    const held = (state: PenaltyCase): readonly string[] =>
      Object.entries(machine.evidence)
        .filter(([, { present }]) => present(state))
        .map(([key]) => key)
        .sort();
    let state: PenaltyCase = clue;
    let declared = new Set<string>();
    for (const event of lawful) {
      const step: Replay<PenaltyCase> = replay(machine, state, [event], facts);
      if (!step.completed) throw new Error(event.type);
      const edge = machine.edges.find(({ id }) => id === step.edges[0]);
      declared = new Set(
        [...declared, ...(edge?.yields ?? [])].filter((key) => !edge?.voids.includes(key)),
      );
      state = step.state;
      if (state.status !== 'closed' && state.status !== 'archived')
        expect(held(state)).toEqual([...declared].sort());
    }
  });

  it('names every state and step in both languages', () => {
    const graph = graphOf(machine);
    for (const { label } of [...graph.nodes, ...graph.edges]) {
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(label.en).toMatch(/^[a-z]/);
    }
  });

  it('replays any walk the same way twice and never throws', () => {
    const pool: readonly PenaltyEvent[] = [
      ...lawful,
      { type: 'lapse', on: date('2024-04-23') },
      {
        type: 'requestHearing',
        on: date('2024-04-22'),
        request: {
          requestedOn: date('2024-04-22'),
          receivedOn: date('2024-04-22'),
          form: 'written',
        },
      },
      { type: 'reopen', on: date('2024-04-16'), reason: '补充' },
      { type: 'urge', on: date('2024-05-16') },
      { type: 'transfer', on: date('2024-04-16'), referral: referralOn('2024-04-16') },
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pool), { maxLength: 20 }), (walk) => {
        expect(run(walk)).toEqual(run(walk));
      }),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(machine.states)),
        fc.constantFrom(...pool),
        (status, event) => {
          replay(machine, { status } as PenaltyCase, [event], facts);
        },
      ),
    );
  });
});
