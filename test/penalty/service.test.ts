import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalRules } from '../../src/law/index.js';
import {
  announcementRuleOf,
  type DocumentService,
  type DocumentServiceEvent,
  documentServiceInvariants,
  documentServiceMachine as machine,
  parseDocumentService,
  proofOfService,
  receiverKinds,
  serviceMethods,
} from '../../src/penalty/index.js';
import {
  type AnyEdge,
  type AnyMachine,
  checkMachine,
  due,
  graphOf,
  prove,
  replay,
  restore,
  snapshot,
} from '../../src/workflow/index.js';
import { caseCode, date, facts, unserved } from './one-case.js';

const officers = ['zhao', 'qian'];
/** Decided on Monday 2024-04-29; 05-01 to 05-05 were holidays, 04-28 and 05-11 (Saturday) were worked. */
const decision = unserved('penaltyDecision', '粤示环罚〔2024〕9号', '2024-04-29');
const citizen = {
  ...decision,
  recipient: { kind: 'naturalPerson', id: 'p2', name: '李某' },
} as const;
const market = { ...decision, line: 'marketSupervision' } as const;
const facts2 = {
  ...facts,
  bodies: {
    branch: { ...facts.bodies['branch'], lines: ['ecologicalEnvironment', 'marketSupervision'] },
  },
  officers: Object.fromEntries(
    Object.entries(facts.officers).map(([id, officer]) => [
      id,
      { ...officer, lines: ['ecologicalEnvironment', 'marketSupervision'] },
    ]),
  ),
} as typeof facts;

type One<Type extends DocumentServiceEvent['type']> = Extract<DocumentServiceEvent, { type: Type }>;

const handOver = (changes: Partial<One<'handOver'>> = {}): DocumentServiceEvent => ({
  type: 'handOver',
  on: date('2024-04-30'),
  officers,
  method: 'direct',
  receiver: { kind: 'legalRepresentative', name: '陈大文' },
  receipt: { signedOn: date('2024-04-30'), signed: true },
  ...changes,
});
const family = {
  kind: 'cohabitingAdult',
  name: '李妻',
  livesWithRecipient: true,
  adult: true,
  recipientAbsent: true,
} as const;
const failed: DocumentServiceEvent = {
  type: 'recordFailure',
  on: date('2024-04-30'),
  officers,
  account: '住所无人，邻居称已搬离',
};
const refuse = (changes: Partial<One<'recordRefusal'>> = {}): DocumentServiceEvent => ({
  type: 'recordRefusal',
  on: date('2024-04-30'),
  officers,
  by: { kind: 'legalRepresentative', name: '陈大文' },
  reason: '不认可处罚',
  ...changes,
});
const leave = (changes: Partial<One<'leave'>> = {}): DocumentServiceEvent => ({
  type: 'leave',
  on: date('2024-04-30'),
  officers,
  place: 'residence',
  proof: { kind: 'recording', recording: '录像 001' },
  ...changes,
});
const posted: DocumentServiceEvent = {
  type: 'post',
  on: date('2024-05-06'),
  address: '示例路1号',
  reason: '当事人在外地',
};
const postReceipt = (changes: Partial<One<'recordPostReceipt'>> = {}): DocumentServiceEvent => ({
  type: 'recordPostReceipt',
  on: date('2024-05-13'),
  receiver: { kind: 'receivingStaff', name: '收发室' },
  receivedOn: date('2024-05-09'),
  ...changes,
});
const returned: DocumentServiceEvent = {
  type: 'recordPostReturn',
  on: date('2024-05-13'),
  account: '查无此人',
};
const entrust: DocumentServiceEvent = {
  type: 'entrust',
  on: date('2024-05-06'),
  to: '另一分局',
  by: 'entrusted',
  reason: '当事人在外地',
};
const consent: DocumentServiceEvent = {
  type: 'consentToElectronic',
  on: date('2024-04-29'),
  consent: { signedOn: date('2024-04-15'), account: 'a@example.org' },
};
const send = (changes: Partial<One<'sendElectronically'>> = {}): DocumentServiceEvent => ({
  type: 'sendElectronically',
  on: date('2024-04-30'),
  account: 'a@example.org',
  arrivedOn: date('2024-04-30'),
  record: '截屏',
  ...changes,
});
const confirm: DocumentServiceEvent = {
  type: 'confirmAddress',
  on: date('2024-04-29'),
  confirmed: { signedOn: date('2024-04-15'), address: '示例路1号' },
};
const announcement = { on: date('2024-05-13'), media: ['website'], account: '下落不明' } as const;
const announceMissing = (changes: Partial<One<'announceMissing'>> = {}): DocumentServiceEvent => ({
  type: 'announceMissing',
  on: date('2024-05-13'),
  announcement,
  proof: '居民委员会证明',
  ...changes,
});
const announceAfterFailure: DocumentServiceEvent = {
  type: 'announceAfterFailure',
  on: date('2024-05-13'),
  announcement: { ...announcement, account: '直接送达、邮寄送达均未成' },
};
const endOn = (on: string): DocumentServiceEvent => ({ type: 'endAnnouncement', on: date(on) });

const run = (first: DocumentService, events: readonly DocumentServiceEvent[]) =>
  replay(machine, first, events, facts2);

function refusal(
  first: DocumentService,
  events: readonly DocumentServiceEvent[],
): readonly string[] {
  const result = run(first, events);
  if (result.completed) return [];
  expect(result.index).toBe(events.length - 1);
  return result.decision.outcome === 'refused'
    ? result.decision.failures.map(({ guard, verdict }) => `${guard} ${verdict}`)
    : [result.decision.problem.code, ...result.decision.lacks.map(({ guard }) => guard)];
}

/** What a service comes to: its way and its days. */
function outcome(first: DocumentService, events: readonly DocumentServiceEvent[]) {
  const result = run(first, events);
  if (!result.completed) throw new Error(JSON.stringify(result.decision));
  if (result.state.status !== 'served') return result.state.status;
  const { method, startedOn, servedOn } = result.state.outcome;
  return [method, startedOn, servedOn];
}

describe('the ways of service and the day of each (民事诉讼法 第八十七条至第九十五条)', () => {
  it.each<[string, DocumentService, readonly DocumentServiceEvent[], readonly string[]]>([
    [
      '第八十八条: the day on the receipt, not the day of the record',
      decision,
      [handOver({ on: date('2024-05-06') })],
      ['direct', '2024-04-30', '2024-04-30'],
    ],
    [
      '处罚法 第六十一条: on the spot',
      decision,
      [handOver({ method: 'onTheSpot' })],
      ['onTheSpot', '2024-04-30', '2024-04-30'],
    ],
    [
      '第八十八条: an adult of the family who lives there, when the recipient is away',
      citizen,
      [handOver({ receiver: family })],
      ['direct', '2024-04-30', '2024-04-30'],
    ],
    [
      '第八十八条: an agent with a letter',
      decision,
      [handOver({ receiver: { kind: 'agent', name: '律师', authority: '授权委托书' } })],
      ['direct', '2024-04-30', '2024-04-30'],
    ],
    [
      '第八十九条: left, with a recording',
      decision,
      [refuse(), leave()],
      ['leaving', '2024-04-30', '2024-04-30'],
    ],
    [
      '第八十九条: left, with a witness of the residents’ committee',
      citizen,
      [
        refuse({ by: { kind: 'recipient', name: '李某' } }),
        leave({
          on: date('2024-05-06'),
          proof: {
            kind: 'witnesses',
            witnesses: [{ name: '居委会干部', of: 'grassrootsOrganisation', signed: true }],
          },
        }),
      ],
      ['leaving', '2024-04-30', '2024-05-06'],
    ],
    [
      '第九十一条: post, the day on the slip',
      decision,
      [posted, postReceipt()],
      ['post', '2024-05-06', '2024-05-09'],
    ],
    [
      '第九十一条: entrusted, the day signed there',
      decision,
      [
        entrust,
        {
          type: 'returnReceipt',
          on: date('2024-05-20'),
          receiver: { kind: 'legalRepresentative', name: '陈大文' },
          receipt: { signedOn: date('2024-05-14'), signed: true },
        },
      ],
      ['entrusted', '2024-05-06', '2024-05-14'],
    ],
    [
      '第九十三条、第九十四条: forwarded by the prison',
      citizen,
      [
        {
          ...entrust,
          by: 'forwarding',
          to: '监狱',
          reason: '受送达人被监禁',
        } as DocumentServiceEvent,
        {
          type: 'returnReceipt',
          on: date('2024-05-20'),
          receiver: { kind: 'recipient', name: '李某' },
          receipt: { signedOn: date('2024-05-14'), signed: true },
        },
      ],
      ['forwarding', '2024-05-06', '2024-05-14'],
    ],
    [
      '第九十条: electronic, the day of arrival',
      decision,
      [consent, send({ on: date('2024-05-06'), arrivedOn: date('2024-04-30') })],
      ['electronic', '2024-04-30', '2024-04-30'],
    ],
    [
      '市监 第八十三条: returned from the confirmed address, the day of the return',
      market,
      [confirm, posted, { type: 'deemPostServed', on: date('2024-05-13'), account: '退回' }],
      ['post', '2024-05-06', '2024-05-13'],
    ],
    [
      '市监 第八十三条: left at the confirmed address',
      market,
      [
        confirm,
        {
          type: 'leaveAtConfirmedAddress',
          on: date('2024-04-30'),
          officers,
          address: '示例路1号',
        },
      ],
      ['direct', '2024-04-30', '2024-04-30'],
    ],
    [
      '第九十五条: announced 05-13, thirty days end on 06-12',
      decision,
      [announceMissing(), endOn('2024-06-13')],
      ['announcement', '2024-05-13', '2024-06-12'],
    ],
    [
      'a recipient who turns up during the announcement is served directly',
      decision,
      [
        announceMissing(),
        handOver({
          on: date('2024-05-20'),
          receipt: { signedOn: date('2024-05-20'), signed: true },
        }),
      ],
      ['direct', '2024-05-13', '2024-05-20'],
    ],
  ])('%s', (_article, first, events, expected) => {
    expect(outcome(first, events)).toEqual(expected);
  });

  it('every way that the table names can be reached, and no other', () => {
    // The fourteen histories above reach them; the edges name them.
    expect(Object.keys(serviceMethods).sort()).toEqual([
      'announcement',
      'direct',
      'electronic',
      'entrusted',
      'forwarding',
      'leaving',
      'onTheSpot',
      'post',
    ]);
  });
});

describe('公告期限 (T15)', () => {
  const announced = (line: string, on: string) => ({
    ...decision,
    line,
    status: 'announced' as const,
    on: date(on),
    startedOn: date(on),
    announcement: { ...announcement, on: date(on) },
  });

  it.each([
    ['ecologicalEnvironment', 'announcementService', '2024-06-12'],
    ['marketSupervision', 'marketAnnouncementService', '2024-06-12'],
    // 05-13 + 60 days = 07-12, a Friday.
    ['agriculture', 'agricultureAnnouncementService', '2024-07-12'],
    ['transport', 'transportAnnouncementService', '2024-07-12'],
    ['civilAffairs', 'civilAffairsAnnouncementService', '2024-07-12'],
    ['tourism', 'tourismAnnouncementService', '2024-07-12'],
  ] as const)('%s: %s, announced 05-13 ends %s', (line, rule, end) => {
    expect(announcementRuleOf(line)).toBe(legalRules[rule]);
    const state = announced(line, '2024-05-13');
    expect(
      due(machine, state, facts.calendar).map(({ rule: id, deadline }) => [
        id,
        deadline.ok && deadline.value.end,
      ]),
    ).toEqual([[rule, end]]);
    expect(refusal(state, [endOn(end)])).toEqual(['service.announcementOver notMet']);
    expect(run(state, [endOn('2024-07-13')]).completed).toBe(true);
  });

  it('a last day in the National Day holidays moves to the first working day (民事诉讼法 第八十五条)', () => {
    // 2024-09-04 + 30 days = 10-04; the holidays ran from 10-01 to 10-07.
    const state = announced('ecologicalEnvironment', '2024-09-04');
    expect(refusal(state, [endOn('2024-10-08')])).toEqual(['service.announcementOver notMet']);
    expect(outcome(state, [endOn('2024-10-09')])).toEqual([
      'announcement',
      '2024-09-04',
      '2024-10-08',
    ]);
  });

  it('a term that reaches an unpublished year is undetermined', () => {
    const state = announced('ecologicalEnvironment', '2029-05-13');
    expect(refusal(state, [endOn('2029-12-31')])).toEqual([
      'service.announcementOver undetermined',
    ]);
  });

  it('a key of the prototype is no line', () => {
    expect(announcementRuleOf('constructor')).toBe(legalRules.announcementService);
  });
});

describe('what the law refuses', () => {
  it.each<[string, DocumentService, readonly DocumentServiceEvent[], readonly string[]]>([
    [
      '处罚法 第四十二条: one officer',
      decision,
      [handOver({ officers: ['zhao'] })],
      ['service.twoCertifiedOfficers notMet'],
    ],
    [
      'before the document was made',
      decision,
      [
        handOver({
          on: date('2024-04-28'),
          receipt: { signedOn: date('2024-04-28'), signed: true },
        }),
      ],
      ['service.inOrder notMet', 'service.receiptSigned notMet'],
    ],
    [
      '第八十七条: no signature on the receipt',
      decision,
      [handOver({ receipt: { signedOn: date('2024-04-30'), signed: false } })],
      ['service.receiptSigned notMet'],
    ],
    [
      '第八十七条: a receipt dated after it was filed',
      decision,
      [handOver({ receipt: { signedOn: date('2024-05-06'), signed: true } })],
      ['service.receiptSigned notMet'],
    ],
    [
      '第八十八条: the wife of the legal representative for a company',
      decision,
      [handOver({ receiver: family })],
      ['service.receiverEntitled notMet'],
    ],
    [
      '第八十八条: a legal representative for a citizen',
      citizen,
      [handOver()],
      ['service.receiverEntitled notMet'],
    ],
    [
      '第八十八条: a child',
      citizen,
      [handOver({ receiver: { ...family, adult: false } })],
      ['service.receiverEntitled notMet'],
    ],
    [
      '第八十八条: a relative who lives elsewhere',
      citizen,
      [handOver({ receiver: { ...family, livesWithRecipient: false } })],
      ['service.receiverEntitled notMet'],
    ],
    [
      '第八十八条: the family while the recipient is at home',
      citizen,
      [handOver({ receiver: { ...family, recipientAbsent: false } })],
      ['service.receiverEntitled notMet'],
    ],
    [
      'whether the relative is an adult is not known: never a yes',
      citizen,
      [
        handOver({
          receiver: {
            kind: 'cohabitingAdult',
            name: '李某某',
            livesWithRecipient: true,
            recipientAbsent: true,
          },
        }),
      ],
      ['service.receiverEntitled undetermined'],
    ],
    [
      'an agent whose authority nobody saw',
      decision,
      [handOver({ receiver: { kind: 'agent', name: '律师' } })],
      ['service.receiverEntitled undetermined'],
    ],
    [
      '第八十九条: left without a refusal',
      decision,
      [leave()],
      ['workflow.notAccepted', 'evidence.refusal'],
    ],
    [
      '第八十九条: the refusal of an agent opens no leaving',
      decision,
      [refuse({ by: { kind: 'agent', name: '律师', authority: '授权委托书' } })],
      ['service.refuserCounts notMet'],
    ],
    [
      '第八十九条: no reason noted',
      decision,
      [refuse({ reason: ' ' })],
      ['service.refusalNoted notMet'],
    ],
    [
      '第八十九条: left in the street',
      decision,
      [refuse(), leave({ place: 'elsewhere' })],
      ['service.leftAtResidence notMet'],
    ],
    [
      '第八十九条: neither witness nor recording',
      decision,
      [refuse(), leave({ proof: { kind: 'recording', recording: '' } })],
      ['service.leavingProved notMet'],
    ],
    [
      '第八十九条: a witness who did not sign',
      decision,
      [
        refuse(),
        leave({
          proof: {
            kind: 'witnesses',
            witnesses: [{ name: '居委会干部', of: 'grassrootsOrganisation', signed: false }],
          },
        }),
      ],
      ['service.leavingProved notMet'],
    ],
    [
      '第九十一条: posted although nothing stood in the way of direct service',
      decision,
      [{ ...posted, reason: '' } as DocumentServiceEvent],
      ['service.directIsDifficult notMet'],
    ],
    [
      '第九十一条: a slip of before the posting',
      decision,
      [posted, postReceipt({ receivedOn: date('2024-05-05') })],
      ['service.postReceiptProper notMet'],
    ],
    [
      '第九十一条: a slip signed by a neighbour for a citizen',
      citizen,
      [posted, postReceipt()],
      ['service.receiverEntitled notMet'],
    ],
    [
      '处罚法 第六十一条第二款: electronic without a confirmation',
      decision,
      [send()],
      ['evidence.electronicConsent notMet', 'service.sentToTheAccount notMet'],
    ],
    [
      '处罚法 第六十一条第二款: to another account',
      decision,
      [consent, send({ account: 'b@example.org' })],
      ['service.sentToTheAccount notMet'],
    ],
    [
      '第九十条: nothing shows the arrival',
      decision,
      [consent, send({ record: '' })],
      ['service.arrivalProved notMet'],
    ],
    [
      '处罚法 第六十一条第二款: a confirmation signed later',
      decision,
      [
        {
          type: 'consentToElectronic',
          on: date('2024-04-29'),
          consent: { signedOn: date('2024-05-06'), account: 'a@example.org' },
        },
      ],
      ['service.consentSigned notMet'],
    ],
    [
      '市监 第八十三条: an address confirmed on a later day',
      market,
      [
        {
          type: 'confirmAddress',
          on: date('2024-04-29'),
          confirmed: { signedOn: date('2024-05-06'), address: '示例路1号' },
        },
      ],
      ['service.addressSigned notMet'],
    ],
    [
      '市监 第八十三条: deemed served outside market regulation',
      decision,
      [confirm, posted, { type: 'deemPostServed', on: date('2024-05-13'), account: '退回' }],
      ['service.confirmedAddressCounts notMet'],
    ],
    [
      '市监 第八十三条: posted elsewhere',
      market,
      [
        confirm,
        { ...posted, address: '别处' } as DocumentServiceEvent,
        { type: 'deemPostServed', on: date('2024-05-13'), account: '退回' },
      ],
      ['service.postedToConfirmedAddress notMet'],
    ],
    [
      '市监 第八十三条: left elsewhere',
      market,
      [
        confirm,
        { type: 'leaveAtConfirmedAddress', on: date('2024-04-30'), officers, address: '别处' },
      ],
      ['service.atConfirmedAddress notMet'],
    ],
    [
      '第九十五条: announced at once, without the other ways',
      decision,
      [announceAfterFailure],
      ['evidence.directFailed notMet', 'evidence.indirectFailed notMet'],
    ],
    [
      '第九十五条: announced after direct service alone',
      decision,
      [failed, announceAfterFailure],
      ['evidence.indirectFailed notMet'],
    ],
    [
      '第九十五条: announced although the agreed electronic service was never tried',
      decision,
      [consent, failed, posted, returned, announceAfterFailure],
      ['service.electronicFailedToo notMet'],
    ],
    [
      '第九十五条: nothing proves that the recipient cannot be found',
      decision,
      [announceMissing({ proof: '' })],
      ['service.whereaboutsUnknown notMet'],
    ],
    [
      '第九十五条第二款: the file does not say why',
      decision,
      [announceMissing({ announcement: { ...announcement, account: '' } })],
      ['service.announcementProper notMet'],
    ],
    [
      '市监 第八十二条第（五）项: posted at the residence without a recording',
      decision,
      [announceMissing({ announcement: { ...announcement, media: ['residence'] } })],
      ['service.announcementProper notMet'],
    ],
    [
      '第九十五条第二款: a failure without account',
      decision,
      [{ ...failed, account: '' } as DocumentServiceEvent],
      ['service.accountGiven notMet'],
    ],
  ])('%s', (_article, first, events, expected) => {
    expect(refusal(first, events)).toEqual(expected);
  });

  it('an announcement follows when direct service, post and the agreed electronic way have failed', () => {
    const electronicFailed: DocumentServiceEvent = {
      type: 'recordElectronicFailure',
      on: date('2024-05-13'),
      account: '邮箱退信',
    };
    const tried = [consent, failed, posted, returned, electronicFailed];
    expect(outcome(decision, [...tried, announceAfterFailure, endOn('2024-06-13')])).toEqual([
      'announcement',
      '2024-04-30',
      '2024-06-12',
    ]);
    const refusedThenGone = [refuse(), { ...failed, on: date('2024-05-06') }, entrust];
    expect(
      outcome(decision, [
        ...refusedThenGone,
        { type: 'reportFailure', on: date('2024-05-13'), account: '未找到' },
        announceAfterFailure,
      ] as DocumentServiceEvent[]),
    ).toBe('announced');
  });
});

describe('receivers', () => {
  it('nobody receives for a kind of party that the table does not name', () => {
    const kinds = [
      'naturalPerson',
      'legalPerson',
      'unincorporatedOrganisation',
      'individualBusiness',
    ] as const;
    const expected: Readonly<Record<string, readonly string[]>> = {
      recipient: ['naturalPerson', 'individualBusiness'],
      cohabitingAdult: ['naturalPerson', 'individualBusiness'],
      legalRepresentative: ['legalPerson'],
      principal: ['unincorporatedOrganisation'],
      receivingStaff: ['legalPerson', 'unincorporatedOrganisation'],
      agent: kinds,
      designatedReceiver: kinds,
    };
    for (const kind of Object.keys(receiverKinds) as (keyof typeof receiverKinds)[])
      for (const party of kinds) {
        const first = { ...decision, recipient: { kind: party, id: 'p', name: '甲' } };
        const receiver = { ...family, kind, authority: '授权委托书' };
        expect([kind, party, run(first, [handOver({ receiver })]).completed]).toEqual([
          kind,
          party,
          expected[kind]?.includes(party),
        ]);
      }
  });

  it('a kind that nobody knows is undetermined', () => {
    const receiver = { kind: 'constructor', name: '甲' } as never;
    expect(refusal(decision, [handOver({ receiver })])).toEqual([
      'service.receiverEntitled undetermined',
    ]);
  });
});

describe('terms and proof', () => {
  it('行政处罚法 第六十一条: seven working days for a decision only, computed by hand around Labour Day 2024', () => {
    // 04-30, 05-06 … 05-10, 05-11 (worked).
    expect(
      due(machine, decision, facts.calendar).map(
        ({ deadline }) => deadline.ok && deadline.value.end,
      ),
    ).toEqual(['2024-05-11']);
    expect(due(machine, unserved('priorNotice', 'x', '2024-04-29'), facts.calendar)).toEqual([]);
  });

  it('the proof names the case, the document, the recipient and the days', () => {
    const { state } = run(decision, [
      failed,
      { ...handOver(), on: date('2024-05-06') } as DocumentServiceEvent,
    ]);
    expect(state.status).toBe('served');
    if (state.status === 'served')
      expect(proofOfService(state)).toEqual({
        caseCode,
        document: 'penaltyDecision',
        documentNumber: '粤示环罚〔2024〕9号',
        recipient: 'p1',
        startedOn: '2024-04-30',
        servedOn: '2024-04-30',
        method: 'direct',
      });
  });
});

const histories: readonly (readonly [DocumentService, readonly DocumentServiceEvent[]])[] = [
  [decision, [consent, failed, refuse(), leave()]],
  [decision, [consent, send()]],
  [decision, [posted, postReceipt()]],
  [decision, [entrust, { type: 'reportFailure', on: date('2024-05-13'), account: '未找到' }]],
  [
    decision,
    [
      entrust,
      {
        type: 'returnReceipt',
        on: date('2024-05-20'),
        receiver: { kind: 'legalRepresentative', name: '陈大文' },
        receipt: { signedOn: date('2024-05-14'), signed: true },
      },
    ],
  ],
  [
    decision,
    [
      consent,
      failed,
      posted,
      returned,
      { type: 'recordElectronicFailure', on: date('2024-05-13'), account: '退信' },
      announceAfterFailure,
      endOn('2024-06-13'),
    ],
  ],
  [decision, [announceMissing(), endOn('2024-06-13')]],
  [market, [confirm, posted, { type: 'deemPostServed', on: date('2024-05-13'), account: '退回' }]],
  [
    market,
    [
      confirm,
      { type: 'leaveAtConfirmedAddress', on: date('2024-04-30'), officers, address: '示例路1号' },
    ],
  ],
  [decision, [handOver()]],
];

describe('the graph', () => {
  type Edges = readonly AnyEdge[];
  const change =
    (id: string, changes: Partial<AnyEdge>) =>
    (edges: Edges): Edges =>
      edges.map((edge) => (edge.id === id ? { ...edge, ...changes } : edge));

  const breakages: Readonly<Record<string, (edges: Edges) => Edges>> = {
    noLeavingWithoutRefusal: change('leave', { from: ['pending'], evidence: [] }),
    noElectronicServiceWithoutConsent: change('sendElectronically', { evidence: [] }),
    noAnnouncementBeforeDirectFailed: change('announceAfterFailure', {
      evidence: ['indirectFailed'],
    }),
    noAnnouncementBeforePostFailed: change('announceAfterFailure', { evidence: ['directFailed'] }),
    noAnnouncedServiceWithoutAnnouncement: change('endAnnouncement', { from: ['posted'] }),
    noDeemedServiceWithoutConfirmedAddress: change('deemPostServed', { evidence: [] }),
  };

  it('is sound, and names everything in both languages', () => {
    expect(checkMachine(machine)).toEqual([]);
    const graph = graphOf(machine);
    for (const { label } of [...graph.nodes, ...graph.edges]) {
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(label.en).toMatch(/^[a-z]/);
    }
  });

  it('takes every edge in some history, and stores and restores in every state', () => {
    const taken = new Set<string>();
    for (const [first, events] of histories) {
      events.forEach((_event, index) => {
        const result = run(first, events.slice(0, index + 1));
        if (!result.completed) throw new Error(JSON.stringify(result.decision));
        for (const id of result.edges) taken.add(id);
        const stored: unknown = JSON.parse(JSON.stringify(snapshot(machine, result.state)));
        expect(restore(machine, stored)).toEqual({ ok: true, value: result.state, warnings: [] });
      });
    }
    expect([...taken].sort()).toEqual(machine.edges.map(({ id }) => id).sort());
  });

  it.each(documentServiceInvariants.map((invariant) => [invariant.id, invariant] as const))(
    'proves %s, and sees it fail on a copy that was broken on purpose',
    (id, invariant) => {
      expect(prove(machine, invariant)).toMatchObject({ holds: true });
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
    for (const [first, events] of histories) {
      let state: DocumentService = first;
      let declared = new Set<string>();
      for (const event of events) {
        const step = run(state, [event]);
        const edge = machine.edges.find(({ id }) => id === step.edges[0]);
        declared = new Set(
          [...declared, ...(edge?.yields ?? [])].filter((key) => !edge?.voids.includes(key)),
        );
        state = step.state;
        if (state.status === 'served') continue;
        const held = state;
        expect(
          Object.keys(machine.evidence)
            .filter((key) => machine.evidence[key]?.present(held))
            .sort(),
        ).toEqual([...declared].sort());
      }
    }
  });

  it('walks any way without throwing, twice the same', () => {
    const pool = histories.flatMap(([, events]) => events);
    fc.assert(
      fc.property(
        fc.constantFrom<DocumentService>(decision, market, citizen),
        fc.array(fc.constantFrom(...pool), { maxLength: 12 }),
        (first, walk) => {
          expect(run(first, walk)).toEqual(run(first, walk));
        },
      ),
      { numRuns: 200 },
    );
    fc.assert(fc.property(fc.anything(), (input) => void parseDocumentService(input)));
    expect(parseDocumentService({ ...decision, on: '2024-02-30', attempts: 1 })).toMatchObject({
      ok: false,
      problems: [{ path: ['on'] }, { path: ['attempts'] }],
    });
  });
});
