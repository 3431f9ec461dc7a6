import { describe, expect, it } from 'vitest';
import { instant, money } from '../../src/core/index.js';
import { legalRules } from '../../src/law/index.js';
import {
  type CompulsoryMeasure,
  type CompulsoryMeasureEvent,
  type CompulsoryMeasureFacts,
  compulsoryMeasureInvariants,
  compulsoryMeasureMachine,
  type FreezingExecution,
  type MeasureDecisionContent,
  measureDecision,
} from '../../src/penalty/index.js';
import { type AnyMachine, due, replay } from '../../src/workflow/index.js';
import {
  change,
  provesItsInvariants,
  refusalOf,
  replaysAnyWalk,
  takesEveryEdge,
} from './graph-proof.js';
import { date, facts as ordinaryFacts } from './one-case.js';
import { approve, content, decision, execution, impose, proposed } from './one-measure.js';

const machine = compulsoryMeasureMachine as unknown as AnyMachine;
const facts: CompulsoryMeasureFacts = ordinaryFacts;
const officers = ['zhao', 'qian'];
const freezing: CompulsoryMeasure = { ...proposed, kind: 'freezing' };
const atOnce = (at = '2024-05-06T09:30:00+08:00'): CompulsoryMeasureEvent => ({
  type: 'imposeAtOnce',
  on: date('2024-05-06'),
  at: instant(at),
  officers,
  reason: '正在转移设备',
  execution,
  decision: decision(),
});
const afterwards = (on: string, at: string): CompulsoryMeasureEvent => ({
  type: 'approveAfterwards',
  on: date(on),
  at: instant(at),
  approvedBy: '周',
});
const frozen: FreezingExecution = {
  certificatesShown: true,
  siteRecord: '现场笔录',
  noticeToBank: true,
  amount: money('50000'),
  amountInvolved: money('50000'),
  frozenByOthers: false,
};
const freeze = (changes: Partial<FreezingExecution> = {}): CompulsoryMeasureEvent => ({
  type: 'freeze',
  on: date('2024-05-06'),
  officers,
  execution: { ...frozen, ...changes },
});
const deliver = (on: string, more: object = {}): CompulsoryMeasureEvent => ({
  type: 'deliverFreezing',
  on: date(on),
  decision: decision({
    kind: 'freezing',
    objects: [],
    account: '示例银行 001',
    amount: money('50000'),
  }),
  ...more,
});
const extend = (on: string, reasons = '案情复杂'): CompulsoryMeasureEvent => ({
  type: 'extend',
  on: date(on),
  approvedBy: '周',
  reasons,
});
const test = (from: string, until: string, toldInWriting = true): CompulsoryMeasureEvent => ({
  type: 'recordTest',
  on: date(from),
  test: { from: date(from), until: date(until) },
  toldInWriting,
});
const expire = (on: string): CompulsoryMeasureEvent => ({ type: 'expire', on: date(on) });
const dispose = (on: string): CompulsoryMeasureEvent => ({
  type: 'dispose',
  on: date(on),
  disposal: '粤示环罚〔2024〕9号没收',
});
const lift = (
  on: string,
  ground: 'noViolation' | 'expired' = 'noViolation',
): CompulsoryMeasureEvent => ({
  type: 'lift',
  on: date(on),
  ground,
  reason: '查无违法行为',
});
const giveBack = (on: string, charged = '0'): CompulsoryMeasureEvent => ({
  type: 'returnProperty',
  on: date(on),
  receipt: '签收单',
  charged: money(charged),
});
const transfer = (on: string, toldInWriting = true): CompulsoryMeasureEvent => ({
  type: 'transfer',
  on: date(on),
  to: '公安机关',
  toldInWriting,
});
const seized = [approve, impose()];
const refusal = (
  history: readonly CompulsoryMeasureEvent[],
  first: CompulsoryMeasure = proposed,
  given: CompulsoryMeasureFacts = facts,
): readonly string[] => refusalOf(machine, first, history, given);
const OVER = ['penalty.withinMeasureTerm notMet'];

describe('measureDecision (行政强制法 第二十四条第二款、第三十一条)', () => {
  it('names every element that is missing', () => {
    const bare = {
      ...content,
      documentNumber: '',
      partyName: '',
      partyAddress: '',
      reasons: '',
      basis: [],
      term: ' ',
      objects: [],
      remedies: '',
      bodyName: '',
      sealed: false,
    };
    const lacks = (given: MeasureDecisionContent) => {
      const result = measureDecision(given);
      return result.ok ? [] : result.problems.map(({ path }) => path[0]);
    };
    const common = ['documentNumber', 'partyName', 'partyAddress', 'reasons', 'basis', 'term'];
    expect(lacks(bare)).toEqual([...common, 'objects', 'remedies', 'bodyName', 'sealed']);
    expect(lacks({ ...bare, kind: 'freezing' })).toEqual([
      ...common,
      'account',
      'amount',
      'remedies',
      'bodyName',
      'sealed',
    ]);
  });
});

describe('how a measure is taken', () => {
  it.each<[string, readonly CompulsoryMeasureEvent[], readonly string[]]>([
    ['第十八条第（一）项: without approval', [impose()], ['workflow.notAccepted']],
    [
      '第十八条第（一）项: approved by nobody',
      [{ ...approve, approvedBy: ' ' } as CompulsoryMeasureEvent],
      ['penalty.measureApproved notMet'],
    ],
    [
      '第十八条第（二）项: one officer',
      [approve, impose({}, {}, { officers: ['zhao'] })],
      ['penalty.measureOfficers notMet'],
    ],
    [
      '第十七条第三款: an officer without certificate',
      [approve, impose({}, {}, { officers: ['zhao', 'sun'] })],
      ['penalty.measureOfficers notMet'],
    ],
    [
      '第十八条第（三）项: certificates not shown',
      [approve, impose({ certificatesShown: false })],
      ['penalty.measureCertificates notMet'],
    ],
    [
      '第十八条第（九）项: neither the party nor a witness',
      [approve, impose({ partyPresent: false })],
      ['penalty.partyOrWitness notMet'],
    ],
    [
      '第十八条第（五）项: rights not told',
      [approve, impose({ rightsTold: false })],
      ['penalty.measureRightsTold notMet'],
    ],
    [
      '第十八条第（六）项: not heard',
      [approve, impose({ statementHeard: false })],
      ['penalty.measureRightsTold notMet'],
    ],
    [
      '第十八条第（七）项: no site record',
      [approve, impose({ siteRecord: '' })],
      ['penalty.siteRecorded notMet'],
    ],
    [
      '第十八条第（八）项: neither signed nor noted',
      [approve, impose({ signed: false })],
      ['penalty.siteRecorded notMet'],
    ],
    [
      '第二十四条第三款: one copy of the list',
      [approve, impose({ listCopies: 1 })],
      ['penalty.measureDelivered notMet'],
    ],
    [
      '第二十四条第一款: the decision not handed over',
      [approve, impose({ decisionDelivered: false })],
      ['penalty.measureDelivered notMet'],
    ],
    ...(
      [
        ['第二十三条第一款: unrelated things', { related: false }],
        ['第二十三条第一款: necessities of life', { necessity: true }],
        ['第二十三条第二款: sealed by another organ', { sealedByOthers: true }],
      ] as const
    ).map(
      ([name, changes]) =>
        [
          name,
          [
            approve,
            impose({}, { objects: content.objects.map((object) => ({ ...object, ...changes })) }),
          ],
          ['penalty.objectsAllowed notMet'],
        ] as [string, readonly CompulsoryMeasureEvent[], readonly string[]],
    ),
    [
      'a decision of another case',
      [approve, impose({}, { caseCode: 'other' })],
      ['penalty.measureOfThisCase notMet'],
    ],
    ['a seizure is not frozen', [approve, freeze()], ['penalty.measureKind notMet']],
    ['imposed twice', [...seized, impose()], ['workflow.notAccepted']],
    [
      'back in time',
      [{ ...approve, on: date('2024-05-05') } as CompulsoryMeasureEvent],
      ['penalty.measureInOrder notMet'],
    ],
    [
      '第二十一条: transferred without telling the party',
      [...seized, transfer('2024-05-20', false)],
      ['penalty.transferTold notMet'],
    ],
    [
      '第二十六条第三款: custody charged to the party',
      [...seized, lift('2024-05-20'), giveBack('2024-05-20', '100')],
      ['penalty.returnedFree notMet'],
    ],
    [
      '第二十八条: expired, but it is not',
      [...seized, lift('2024-05-20', 'expired')],
      ['penalty.liftingGround notMet'],
    ],
  ])('%s', (_what, history, expected) => {
    expect(refusal(history)).toEqual(expected);
  });

  it('a witness stands in for the party', () => {
    expect(refusal([approve, impose({ partyPresent: false, witness: '吴七' })])).toEqual([]);
  });

  it.each([
    ['seizure', 'localRegulation', true],
    ['seizure', 'departmentalRule', false],
    ['freezing', 'law', true],
    ['freezing', 'administrativeRegulation', false],
  ] as const)('第十条、第二十九条: a %s by a %s: %s', (kind, authority, expected) => {
    expect(refusal([approve], { ...proposed, kind, authority })).toEqual(
      expected ? [] : ['penalty.measurePower notMet'],
    );
  });

  it('第十七条第一款: an entrusted organisation takes no measure', () => {
    const given = {
      ...facts,
      bodies: {
        branch: { ...facts.bodies['branch'], kind: 'entrustedOrganisation', entrustments: [] },
      },
    } as unknown as CompulsoryMeasureFacts;
    expect(refusal(seized, proposed, given)).toEqual(['penalty.measureOfficers notMet']);
  });
});

describe('第十九条: urgent measures', () => {
  it.each([
    // T20: from the moment, the first hour included.
    ['2024-05-07', '2024-05-07T09:30:00+08:00', []],
    ['2024-05-07', '2024-05-07T09:30:01+08:00', ['penalty.approvedWithin24Hours notMet']],
    ['2024-05-07', '2024-05-07T01:30:00Z', []],
    ['2024-05-06', '2024-05-06T09:29:59+08:00', ['penalty.approvedWithin24Hours notMet']],
    ['2024-05-08', '2024-05-07T09:00:00+08:00', ['penalty.approvedWithin24Hours notMet']],
  ])('approved on %s at %s', (on, at, expected) => {
    expect(refusal([atOnce(), afterwards(on, at)])).toEqual(expected);
  });

  it('the head disagrees: lifted at once and given back', () => {
    const disagree: CompulsoryMeasureEvent = {
      type: 'liftAtOnce',
      on: date('2024-05-06'),
      reason: '不应当采取',
    };
    expect(
      replay(machine, proposed, [atOnce(), disagree, giveBack('2024-05-06')], facts),
    ).toMatchObject({
      completed: true,
      state: { status: 'returned', ground: 'notApproved' },
    });
    expect(refusal([atOnce(), dispose('2024-05-07')])).toEqual(['workflow.notAccepted']);
    expect(refusal([atOnce('2024-05-05T23:59:59+08:00')])).toEqual([
      'penalty.imposedThatDay notMet',
    ]);
  });
});

describe('the term (第二十五条、第三十二条)', () => {
  it.each<[string, readonly CompulsoryMeasureEvent[], readonly string[]]>([
    ['the thirtieth day', [...seized, dispose('2024-06-05')], []],
    ['the thirty-first', [...seized, dispose('2024-06-06')], OVER],
    ['extended on the last day', [...seized, extend('2024-06-05'), dispose('2024-07-05')], []],
    ['the sixty-first day', [...seized, extend('2024-06-05'), dispose('2024-07-06')], OVER],
    ['extended too late', [...seized, extend('2024-06-06')], OVER],
    [
      'extended without reasons',
      [...seized, extend('2024-06-05', '')],
      ['penalty.extensionReasoned notMet'],
    ],
    [
      'extended twice',
      [...seized, extend('2024-06-05'), extend('2024-06-20')],
      ['workflow.notAccepted'],
    ],
    ['expired a day early', [...seized, expire('2024-06-05')], ['penalty.measureTermOver notMet']],
    ['expired', [...seized, expire('2024-06-06')], []],
    // Ten days, 05-10 to 05-19, do not count: 06-15, a Saturday, and it does not move.
    [
      'a test of ten days',
      [...seized, test('2024-05-10', '2024-05-20'), dispose('2024-06-15')],
      [],
    ],
    [
      'a test, a day later',
      [...seized, test('2024-05-10', '2024-05-20'), dispose('2024-06-16')],
      OVER,
    ],
    [
      'a test that was not told',
      [...seized, test('2024-05-10', '2024-05-20', false)],
      ['penalty.testTold notMet'],
    ],
    // In the extension: 06-10 to 06-14 do not count, so 07-10.
    [
      'a test in the extension',
      [...seized, extend('2024-06-05'), test('2024-06-10', '2024-06-15'), dispose('2024-07-10')],
      [],
    ],
    [
      'the same, a day later',
      [...seized, extend('2024-06-05'), test('2024-06-10', '2024-06-15'), dispose('2024-07-11')],
      OVER,
    ],
  ])('%s', (_what, history, expected) => {
    expect(refusal(history)).toEqual(expected);
  });

  it('is listed, and does not move off a rest day', () => {
    const ends = (
      history: readonly CompulsoryMeasureEvent[],
      first: CompulsoryMeasure = proposed,
    ) =>
      Object.fromEntries(
        due(machine, replay(machine, first, history, facts).state, facts.calendar).map(
          ({ id, deadline }) => [id, deadline.ok ? deadline.value.end : null],
        ),
      );
    expect(ends([...seized, test('2024-05-10', '2024-05-20')])).toEqual({
      'penalty.sealingTerm': '2024-06-15',
    });
    expect(ends([...seized, extend('2024-06-05')])).toEqual({
      'penalty.sealingExtensionTerm': '2024-07-05',
    });
    // Frozen on 05-06: the decision within three working days, 05-09.
    expect(ends([approve, freeze()], freezing)).toEqual({
      'penalty.freezingTerm': '2024-06-05',
      'penalty.freezingDeliveryTerm': '2024-05-09',
    });
    expect(ends([approve, freeze(), extend('2024-06-05')], freezing)).toEqual({
      'penalty.freezingExtensionTerm': '2024-07-05',
    });
  });

  it('T18: a law overrides both, an administrative regulation only a sealing or seizure', () => {
    const override = (rank: 'law' | 'administrativeRegulation' | 'departmentalRule') => ({
      ...facts,
      termOverride: { rank, term: legalRules.paymentDeadline },
    });
    // 15 days: 05-21. What has no effect leaves the Act's thirty.
    const on = (rank: Parameters<typeof override>[0]) =>
      refusal([...seized, dispose('2024-05-22')], proposed, override(rank));
    expect(on('law')).toEqual(OVER);
    expect(on('administrativeRegulation')).toEqual(OVER);
    expect(on('departmentalRule')).toEqual([]);
    const frozenUntil = (rank: Parameters<typeof override>[0]) =>
      refusal([approve, freeze(), dispose('2024-05-22')], freezing, override(rank));
    expect(frozenUntil('law')).toEqual(OVER);
    expect(frozenUntil('administrativeRegulation')).toEqual([]);
    expect(refusal([...seized, extend('2024-05-21')], proposed, override('law'))).toEqual([
      'penalty.extensionReasoned notMet',
    ]);
  });
});

describe('freezing (第二十九条至第三十三条)', () => {
  it.each<[string, readonly CompulsoryMeasureEvent[], readonly string[]]>([
    [
      'more than the amount involved',
      [approve, freeze({ amount: money('50000.01') })],
      ['penalty.freezingProper notMet'],
    ],
    [
      'frozen by another organ',
      [approve, freeze({ frozenByOthers: true })],
      ['penalty.freezingProper notMet'],
    ],
    [
      'no notice to the bank',
      [approve, freeze({ noticeToBank: false })],
      ['penalty.freezingProper notMet'],
    ],
    [
      '第三十条: certificates not shown',
      [approve, freeze({ certificatesShown: false })],
      ['penalty.measureCertificates notMet'],
    ],
    [
      '第三十一条: delivered on the third working day',
      [approve, freeze(), deliver('2024-05-09')],
      [],
    ],
    [
      '第三十一条: a day later',
      [approve, freeze(), deliver('2024-05-10')],
      ['penalty.freezingDeliveredInTime notMet'],
    ],
    [
      '第三十一条: late, with its reason',
      [approve, freeze(), deliver('2024-05-10', { lateReason: '查无下落' })],
      [],
    ],
    [
      'no test stops a freezing',
      [approve, freeze(), test('2024-05-10', '2024-05-20')],
      ['penalty.testTold notMet'],
    ],
    [
      'a freezing is not sealed',
      [approve, impose()],
      ['penalty.measureKind notMet', 'penalty.measureOfThisCase notMet'],
    ],
  ])('%s', (_what, history, expected) => {
    expect(refusal(history, freezing)).toEqual(expected);
  });
});

describe('the graph', () => {
  provesItsInvariants(machine, compulsoryMeasureInvariants, {
    noMeasureInForceUnapproved: change('imposeAtOnce', { to: 'inForce' }),
    noSecondExtension: change('recordTestAfterExtension', { to: 'inForce' }),
    noDisposalAfterLifting: change('dispose', { from: ['lifted'], evidence: [] }),
    noReturnWithoutLifting: change('returnProperty', { from: ['inForce'], evidence: [] }),
    noMeasureAfterRejection: change('imposeAtOnce', { from: ['notApproved'] }),
  });
  const reject: CompulsoryMeasureEvent = {
    type: 'reject',
    on: date('2024-05-06'),
    reason: '情节显著轻微',
  };
  const disagree: CompulsoryMeasureEvent = {
    type: 'liftAtOnce',
    on: date('2024-05-06'),
    reason: '不应当',
  };
  takesEveryEdge<CompulsoryMeasureEvent>(machine, facts, [
    [proposed, [reject]],
    [
      proposed,
      [
        ...seized,
        test('2024-05-10', '2024-05-20'),
        extend('2024-06-05'),
        test('2024-06-16', '2024-06-18'),
        lift('2024-06-20'),
        giveBack('2024-06-20'),
      ],
    ],
    [
      proposed,
      [atOnce(), afterwards('2024-05-06', '2024-05-06T12:00:00+08:00'), dispose('2024-06-05')],
    ],
    [proposed, [atOnce(), disagree]],
    [proposed, [...seized, transfer('2024-05-20')]],
    [
      freezing,
      [approve, freeze(), deliver('2024-05-09'), expire('2024-06-06'), giveBack('2024-06-06')],
    ],
  ]);
  replaysAnyWalk(
    machine,
    proposed,
    [
      approve,
      impose(),
      atOnce(),
      freeze(),
      extend('2024-06-05'),
      lift('2024-06-20'),
      expire('2024-06-06'),
      giveBack('2024-06-20'),
      transfer('2024-05-20'),
      dispose('2024-05-20'),
    ],
    facts,
  );
});
