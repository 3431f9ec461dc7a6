import { describe, expect, it } from 'vitest';
import { localDate, money } from '../../src/core/index.js';
import type { PenaltyKind } from '../../src/law/index.js';
import {
  type SummaryPenalty,
  type SummaryPenaltyEvent,
  type SummaryPenaltyFacts,
  summaryAllowed,
  summaryCeiling,
  summaryDecision,
  summaryPenaltyInvariants,
  summaryPenaltyMachine,
} from '../../src/penalty/index.js';
import { type AnyMachine, due, replay } from '../../src/workflow/index.js';
import {
  change,
  provesItsInvariants,
  refusalOf,
  replaysAnyWalk,
  takesEveryEdge,
} from './graph-proof.js';
import { date, facts as ordinaryFacts, value } from './one-case.js';
import { executedOf } from './one-enforcement.js';
import { collection, content, decision, events, found } from './one-summary.js';

const machine = summaryPenaltyMachine as unknown as AnyMachine;
const facts: SummaryPenaltyFacts = ordinaryFacts;
const { inform, statement, decide, collect, handIn, deposit, report, close } = events;
const reportOn = (on: string): SummaryPenaltyEvent => ({ type: 'report', on: date(on) });
const decided: readonly SummaryPenaltyEvent[] = [inform, statement, decide];
const pay = (on: string, amount: string): SummaryPenaltyEvent => ({
  type: 'pay',
  on: date(on),
  payment: { on: date(on), amount: money(amount), receipt: '粤财票2' },
});
const performed = (on: string, surcharge = '0'): SummaryPenaltyEvent => ({
  type: 'confirmPerformed',
  on: date(on),
  surcharge: money(surcharge),
});
const refusal = (
  history: readonly SummaryPenaltyEvent[],
  given: SummaryPenaltyFacts = facts,
  first: SummaryPenalty = found,
): readonly string[] => refusalOf(machine, first, history, given);

const fined = (amount: string): readonly SummaryPenaltyEvent[] => {
  const sanctions = [{ kind: 'fine', amount: money(amount) }] as const;
  return [
    { ...inform, proposed: sanctions },
    statement,
    { ...decide, decision: decision({ sanctions }) },
  ];
};

describe('summaryCeiling and summaryAllowed (行政处罚法 第五十一条)', () => {
  it.each([
    ['naturalPerson', '200', true],
    ['naturalPerson', '200.01', false],
    ['individualBusiness', '200.01', false],
    ['legalPerson', '3000', true],
    ['legalPerson', '3000.01', false],
    ['unincorporatedOrganisation', '3000', true],
  ] as const)('%s, a fine of %s: %s', (kind, amount, expected) => {
    const on = localDate('2024-05-06');
    expect(summaryAllowed([{ kind: 'fine', amount: money(amount) }], kind, on).ok).toBe(expected);
  });

  it.each<[PenaltyKind, boolean]>([
    ['warning', true],
    // T26: 通报批评 stands beside 警告 in 第九条, but 第五十一条 does not name it.
    ['publicCriticism', false],
    ['confiscationOfGains', false],
    ['detention', false],
  ])('the kind %s: %s', (kind, expected) => {
    expect(summaryAllowed([{ kind }], 'legalPerson', localDate('2024-05-06')).ok).toBe(expected);
  });

  it('names every fault at once, adds fines, and takes an unknown amount for no yes', () => {
    const result = summaryAllowed(
      [
        { kind: 'fine', amount: money('150') },
        { kind: 'fine', amount: money('100') },
        { kind: 'closure' },
      ],
      'naturalPerson',
      localDate('2024-05-06'),
    );
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual([
      'penalty.summaryKind',
      'penalty.summaryAmount',
    ]);
    expect(summaryAllowed([{ kind: 'fine' }], 'legalPerson', localDate('2024-05-06')).ok).toBe(
      false,
    );
    expect(summaryAllowed([], 'legalPerson', localDate('2024-05-06')).ok).toBe(false);
  });

  it('T31: 500 yuan is a profile of its own, from 2026-01-01', () => {
    const of = (on: string) => summaryCeiling('naturalPerson', localDate(on), 'publicSecurity');
    expect(value(of('2026-01-01')).amount).toBe('500.00');
    expect(of('2025-12-31')).toMatchObject({
      problems: [{ code: 'penalty.summaryCeilingUnknown' }],
    });
    expect(value(summaryCeiling('naturalPerson', localDate('2026-01-01'))).amount).toBe('200.00');
    expect(summaryCeiling('legalPerson', localDate('2021-07-14')).ok).toBe(false);
  });
});

describe('summaryDecision (第五十二条)', () => {
  it('names every element that a form lacks', () => {
    const result = summaryDecision({
      ...content,
      formNumber: ' ',
      partyName: '',
      violation: '',
      sanctions: [{ kind: 'fine' }],
      basis: [],
      place: '',
      performance: '',
      remedies: '',
      reconsiderationFirstStated: false,
      bodyName: '',
      signedBy: [],
    });
    expect(result.ok ? [] : result.problems.map(({ path }) => path[0])).toEqual([
      'formNumber',
      'partyName',
      'violation',
      'sanctions',
      'basis',
      'place',
      'performance',
      'remedies',
      'reconsiderationFirstStated',
      'bodyName',
      'signedBy',
    ]);
  });

  it('T12: the form says from 2024-01-01 that reconsideration comes first', () => {
    const on = (decidedOn: string) =>
      summaryDecision({
        ...content,
        reconsiderationFirstStated: false,
        decidedOn: localDate(decidedOn),
      }).ok;
    expect(on('2023-12-31')).toBe(true);
    expect(on('2024-01-01')).toBe(false);
  });
});

describe('the lawful case', () => {
  it('goes from the violation to the closing on the spot', () => {
    const history = [
      inform,
      statement,
      decide,
      collect,
      handIn,
      reportOn('2024-05-08'),
      deposit,
      close,
    ];
    expect(replay(machine, found, history, facts)).toMatchObject({
      completed: true,
      state: { status: 'closed', closedOn: '2024-05-13' },
    });
  });

  it('lists its terms, computed by hand', () => {
    const ends = (history: readonly SummaryPenaltyEvent[]) =>
      Object.fromEntries(
        due(machine, replay(machine, found, history, facts).state, facts.calendar).map(
          ({ id, deadline }) => [id, deadline.ok ? deadline.value.end : null],
        ),
      );
    // 05-06 + 15 days = 05-21; + 60 days = 07-05, a Friday; ecology reports within 3 working days: 05-09.
    expect(ends(decided)).toEqual({
      'penalty.summaryPaymentTerm': '2024-05-21',
      'penalty.summaryReconsiderationTerm': '2024-07-05',
      'penalty.summaryReportTerm.ecologicalEnvironment': '2024-05-09',
    });
    expect(ends([...decided, collect])).toMatchObject({ 'penalty.handInTerm': '2024-05-08' });
    // Handed in on 05-08: two working days are 05-09 and 05-10.
    expect(ends([...decided, collect, handIn])).toMatchObject({
      'penalty.depositTerm': '2024-05-10',
    });
  });

  it('第七十二条: a late payment with its surcharge', () => {
    // 05-21 is the last day; on 05-31 ten days count: 30 % of 100.
    const late = [...decided, pay('2024-05-31', '130')];
    expect(refusal([...late, performed('2024-05-31', '30')])).toEqual([]);
    expect(refusal([...late, performed('2024-05-31', '29.99')])).toEqual([
      'penalty.summaryPaidInFull notMet',
    ]);
    expect(refusal([...decided, pay('2024-05-31', '130.01')])).toEqual([
      'penalty.summaryNotOverpaid notMet',
    ]);
  });
});

describe('what the law refuses', () => {
  it.each<[string, readonly SummaryPenaltyEvent[], readonly string[]]>([
    [
      '第四十二条: one officer',
      [{ ...inform, officers: ['zhao'] }],
      ['penalty.summaryOfficers notMet'],
    ],
    [
      '第五十二条: certificates not shown',
      [{ ...inform, certificatesShown: false }],
      ['penalty.summaryCertificatesShown notMet'],
    ],
    [
      '第四十四条: rights not told',
      [{ ...inform, rightsStated: false }],
      ['penalty.rightsStated notMet'],
    ],
    ['第四十四条: decided without notice', [decide], ['workflow.notAccepted']],
    ['第四十五条: decided unheard', [inform, decide], ['workflow.notAccepted']],
    [
      '第四十五条: a point of the party not reviewed',
      [inform, { ...statement, points: [{ point: '不是我烧的', adopted: false, reason: '' }] }],
      ['penalty.statementsReviewed notMet'],
    ],
    ['第五十一条: 200.01 yuan', fined('200.01'), ['penalty.withinSummaryCeiling notMet']],
    [
      '第四十五条第二款: raised because the party defended itself',
      [
        inform,
        statement,
        { ...decide, decision: decision({ sanctions: [{ kind: 'fine', amount: money('150') }] }) },
      ],
      ['penalty.notHeavierThanTold notMet'],
    ],
    [
      '第五十二条: not signed by those who act, another day',
      [
        inform,
        statement,
        { ...decide, decision: decision({ signedBy: ['zhao'], decidedOn: date('2024-05-07') }) },
      ],
      ['penalty.summaryDecisionOfThisCase notMet'],
    ],
    [
      '第五十二条: neither signed nor the refusal noted',
      [inform, statement, { ...decide, delivery: { signed: false, refusalNoted: false } }],
      ['penalty.deliveredOnTheSpot notMet'],
    ],
    ['two decisions', [...decided, decide], ['workflow.notAccepted']],
    ['payment before the decision', [inform, pay('2024-05-06', '100')], ['workflow.notAccepted']],
    [
      '第六十八条: 100.01 yuan without another ground',
      [...fined('100.01'), { ...collect, collection: { ...collection, amount: money('100.01') } }],
      ['penalty.collectionAllowed notMet'],
    ],
    [
      '第六十八条第（二）项: hard to collect later, but why is not said',
      [
        ...fined('200'),
        {
          ...collect,
          collection: { ...collection, amount: money('200'), ground: 'hardToCollectLater' },
        },
      ],
      ['penalty.collectionAllowed notMet'],
    ],
    [
      '第六十九条: remote, but the party did not ask',
      [
        ...fined('200'),
        {
          ...collect,
          collection: {
            ...collection,
            amount: money('200'),
            ground: 'remoteOnRequest',
            reason: '海岛',
          },
        },
      ],
      ['penalty.collectionAllowed notMet'],
    ],
    [
      '第七十条: no receipt of the finance department',
      [...decided, { ...collect, collection: { ...collection, receiptIssuer: 'other' } }],
      ['penalty.financeReceipt notMet'],
    ],
    [
      'another amount than the fine',
      [...decided, { ...collect, collection: { ...collection, amount: money('99') } }],
      ['penalty.collectedAsDecided notMet'],
    ],
    [
      '第七十一条: handed in on the third working day',
      [...decided, collect, { ...handIn, on: date('2024-05-09') }],
      ['penalty.handedInInTime notMet'],
    ],
    [
      '第七十一条: deposited on the third working day (05-11 was worked)',
      [...decided, collect, handIn, { ...deposit, on: date('2024-05-11') }],
      ['penalty.depositedInTime notMet'],
    ],
    [
      '生态环境行政处罚办法 第六十八条: reported on the fourth working day',
      [...decided, { ...report, on: date('2024-05-10') }],
      ['penalty.reportedInTime notMet'],
    ],
    [
      'reported twice',
      [...decided, report, { ...report, on: date('2024-05-10'), lateReason: '补报' }],
      ['penalty.notReportedYet notMet'],
    ],
    [
      '第五十二条第三款: closed unreported',
      [...decided, collect, handIn, deposit, close],
      ['evidence.report notMet'],
    ],
    [
      'T12, 行政复议法 第二十三条: a lawsuit without reconsideration',
      [...decided, { type: 'fileRemedy', on: date('2024-05-10'), kind: 'litigation' }],
      ['penalty.reconsiderationComesFirst notMet'],
    ],
    [
      'the enforcement of another case',
      [
        ...decided,
        {
          type: 'recordEnforcement',
          on: date('2024-08-01'),
          enforcement: executedOf('other', '1'),
        },
      ],
      ['penalty.enforcementOfThisForm notMet'],
    ],
    [
      'back in time',
      [...decided, pay('2024-05-05', '100')],
      ['penalty.summaryInOrder notMet', 'penalty.summaryNotOverpaid notMet'],
    ],
    [
      'converted without a reason',
      [{ type: 'convert', on: date('2024-05-06'), ground: 'factsUncertain', reason: '' }],
      ['penalty.conversionReason notMet'],
    ],
  ])('%s', (_what, history, expected) => {
    expect(refusal(history)).toEqual(expected);
  });

  it('facts that are not certain go to the ordinary procedure', () => {
    expect(refusal(decided, facts, { ...found, factsCertain: false })).toEqual([
      'penalty.summaryFactsCertain notMet',
    ]);
  });

  it('第七十一条: on water the two days run from the landing, and without it nothing is known', () => {
    const atSea = { ...collect, collection: { ...collection, onWater: true } };
    const landed = (on: string, landedOn?: string): SummaryPenaltyEvent => ({
      type: 'handIn',
      on: date(on),
      ...(landedOn === undefined ? {} : { landedOn: date(landedOn) }),
    });
    // Landed on Friday 05-10: 05-11 (worked) and 05-13.
    expect(refusal([...decided, atSea, landed('2024-05-13', '2024-05-10')])).toEqual([]);
    expect(refusal([...decided, atSea, landed('2024-05-14', '2024-05-10')])).toEqual([
      'penalty.handedInInTime notMet',
    ]);
    expect(refusal([...decided, atSea, landed('2024-05-08')])).toEqual([
      'penalty.handedInInTime undetermined',
    ]);
  });

  it('农业行政处罚程序规定 第二十七条: on water the two days to report run from the landing too', () => {
    const atSea = { ...collect, collection: { ...collection, onWater: true } };
    const ashore: SummaryPenaltyEvent = {
      type: 'handIn',
      on: date('2024-05-13'),
      landedOn: date('2024-05-10'),
    };
    const reported = (on: string) => ({ ...report, on: date(on) });
    const farmed = <T>(given: T): T =>
      JSON.parse(JSON.stringify(given).replaceAll('ecologicalEnvironment', 'agriculture')) as T;
    const given: SummaryPenaltyFacts = { ...farmed(facts), calendar: facts.calendar };
    const refused = (...more: readonly SummaryPenaltyEvent[]) =>
      refusal([...decided, atSea, ...more], given, farmed(found));
    // Decided on 05-06: by 05-08 whenever he lands; later it depends on the landing.
    expect(refused(reported('2024-05-08'))).toEqual([]);
    expect(refused(reported('2024-05-09'))).toEqual(['penalty.reportedInTime undetermined']);
    // Landed on Friday 05-10: 05-11 (worked) and 05-13.
    expect(refused(ashore, reported('2024-05-13'))).toEqual([]);
    expect(refused(ashore, reported('2024-05-14'))).toEqual(['penalty.reportedInTime notMet']);
  });

  it('a line without a rule of its own reports without a term, but reports', () => {
    const urban = { ...found, line: 'ecologicalEnvironment' };
    const late = { ...report, on: date('2024-06-06'), lateReason: '系统故障' };
    expect(refusal([...decided, late], facts, urban)).toEqual([]);
  });

  it('治安管理处罚法 第一百二十条第三款: one officer only in that profile, unopposed and recorded', () => {
    const shift = <T>(given: T): T =>
      JSON.parse(JSON.stringify(given).replaceAll('2024-', '2026-')) as T;
    const given: SummaryPenaltyFacts = {
      ...facts,
      profile: 'publicSecurity',
    };
    const one = [
      { ...shift(inform), officers: ['zhao'] },
      shift(statement),
      { ...shift(decide), officers: ['zhao'], recordedThroughout: true },
    ] as const;
    expect(refusal(one, given, shift(found))).toEqual([]);
    expect(
      refusal([...one.slice(0, 2), { ...one[2], recordedThroughout: false }], given, shift(found)),
    ).toEqual(['penalty.summaryOfficers notMet']);
    const opposed = { ...one[1], points: [{ point: '数额过高', adopted: false, reason: '依法' }] };
    expect(refusal([one[0], opposed, one[2]], given, shift(found))).toEqual([
      'penalty.summaryOfficers notMet',
    ]);
    expect(refusal([{ ...inform, officers: ['zhao'] }], given)).toEqual([
      'penalty.summaryProfileInForce notMet',
    ]);
  });
});

describe('the graph', () => {
  provesItsInvariants(machine, summaryPenaltyInvariants, {
    noSummaryDecisionUninformed: (edges) =>
      change('recordStatement', { from: ['found'], evidence: [], yields: ['informed', 'heard'] })(
        edges,
      ),
    noSummaryDecisionUnheard: (edges) =>
      change('inform', { to: 'heard', yields: ['informed', 'heard'] })(edges),
    noSecondSummaryDecision: (edges) => change('pay', { to: 'heard' })(edges),
    noCollectionBeforeDelivery: (edges) =>
      change('collect', { from: ['heard'], evidence: [] })(edges),
    noSummaryClosingUnreported: (edges) => change('close', { evidence: [] })(edges),
    noDepositWithoutHandIn: (edges) => change('deposit', { from: ['collected'] })(edges),
    noSummaryDecisionAfterConversion: (edges) => change('convert', { to: 'heard' })(edges),
  });
  const enforced: SummaryPenaltyEvent = {
    type: 'recordEnforcement',
    on: date('2024-08-01'),
    enforcement: executedOf('G2', '示当罚0001'),
  };
  const lateReport = (on: string): SummaryPenaltyEvent => ({
    type: 'report',
    on: date(on),
    lateReason: '逾期',
  });
  takesEveryEdge<SummaryPenaltyEvent>(machine, facts, [
    [found, [inform, statement, decide, collect, reportOn('2024-05-07'), handIn, deposit, close]],
    [found, [...decided, collect, handIn, reportOn('2024-05-08'), deposit, close]],
    [found, [...decided, collect, handIn, deposit, lateReport('2024-05-13'), close]],
    [
      found,
      [
        ...decided,
        reportOn('2024-05-07'),
        { type: 'fileRemedy', on: date('2024-05-08'), kind: 'reconsideration' },
        { type: 'endRemedy', on: date('2024-06-20') },
        { type: 'fileRemedy', on: date('2024-06-28'), kind: 'litigation' },
        { type: 'endRemedy', on: date('2024-09-20') },
        pay('2024-09-21', '100'),
        performed('2024-09-21'),
      ],
    ],
    [found, [...decided, enforced, lateReport('2024-08-02')]],
    [
      found,
      [{ type: 'convert', on: date('2024-05-06'), ground: 'factsUncertain', reason: '需要鉴定' }],
    ],
  ]);
  replaysAnyWalk(
    machine,
    found,
    [...Object.values(events), enforced, pay('2024-05-10', '100')],
    facts,
  );
});
