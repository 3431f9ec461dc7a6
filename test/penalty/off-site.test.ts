import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type MonitoringDevice,
  type MonitoringDeviceEvent,
  monitoredEvidence,
  monitoringDeviceInvariants,
  monitoringDeviceMachine,
  type OffSiteEvent,
  type OffSiteRecord,
  offSiteInvariants,
  offSiteMachine,
  parseMonitoringDevice,
  parseOffSiteRecord,
} from '../../src/penalty/index.js';
import {
  type AnyEdge,
  type AnyMachine,
  checkMachine,
  due,
  graphOf,
  type Invariant,
  prove,
  replay,
  restore,
  snapshot,
} from '../../src/workflow/index.js';
import { date, facts } from './one-case.js';
import {
  captured,
  clearance,
  device,
  deviceHistory,
  history,
  officers,
  proposed,
  setUp,
  steps,
} from './one-off-site.js';

const run = (events: readonly OffSiteEvent[], first: OffSiteRecord = captured) =>
  replay(offSiteMachine, first, events, facts);

function refusalOf(
  result: ReturnType<typeof run> | ReturnType<typeof setUp>,
  last: number,
): readonly string[] {
  if (result.completed) return [];
  expect(result.index).toBe(last);
  return result.decision.outcome === 'refused'
    ? result.decision.failures.map(({ guard, verdict }) => `${guard} ${verdict}`)
    : [result.decision.problem.code, ...result.decision.lacks.map(({ guard }) => guard)];
}
const refusal = (events: readonly OffSiteEvent[], first: OffSiteRecord = captured) =>
  refusalOf(run(events, first), events.length - 1);
const refusedDevice = (
  events: readonly MonitoringDeviceEvent[],
  first: MonitoringDevice = proposed,
) => refusalOf(setUp(events, first), events.length - 1);

const until = (name: keyof typeof steps): readonly OffSiteEvent[] =>
  history.slice(0, history.indexOf(steps[name]));
const informed = [steps.review, steps.inform];
const notice = (changes: object): OffSiteEvent =>
  ({ ...steps.inform, notice: { ...steps.inform.notice, ...changes } }) as OffSiteEvent;
const pledge = (correctBy: string, changes: object = {}): OffSiteEvent => ({
  type: 'pledge',
  on: date('2024-05-06'),
  pledge: { measures: '封堵雨水口', correctBy: date(correctBy), ...changes },
});
const feedback = (on: string): OffSiteEvent => ({
  type: 'giveFeedback',
  on: date(on),
  feedback: '照片',
});

describe('a device (行政处罚法 第四十一条第一款)', () => {
  it('comes into use after both reviews and the announcement', () => {
    expect(setUp(deviceHistory)).toMatchObject({
      completed: true,
      state: { status: 'inUse', inUseFrom: '2024-02-05' },
    });
    expect(clearance).toEqual({
      device: 'D-001',
      body: 'branch',
      places: ['示例路口'],
      inUseFrom: '2024-02-05',
    });
  });

  it.each<[string, readonly MonitoringDeviceEvent[], readonly string[]]>([
    [
      'announced without a legal review',
      [device.technical, device.announce],
      ['evidence.legalReview notMet'],
    ],
    [
      'announced without a technical review',
      [device.legal, device.announce],
      ['evidence.technicalReview notMet'],
    ],
    [
      'used without an announcement',
      [device.legal, device.technical, device.use],
      ['workflow.notAccepted'],
    ],
    [
      'one of its places kept from the public',
      [device.legal, device.technical, { ...device.announce, places: [] }],
      ['offSite.everyPlaceAnnounced notMet'],
    ],
    [
      'not clearly marked',
      [{ ...device.technical, finding: { ...device.technical.finding, clearlyMarked: false } }],
      ['offSite.technicallySound notMet'],
    ],
    [
      'whether it meets the standard was not looked at',
      [{ ...device.technical, finding: { reasonablyPlaced: true, clearlyMarked: true } }],
      ['offSite.technicallySound undetermined'],
    ],
    ['reviewed by nobody', [{ ...device.legal, reviewer: '' }], ['offSite.reviewerNamed notMet']],
    [
      'rejected without a reason',
      [{ type: 'reject', on: date('2024-01-03'), reason: '' }],
      ['offSite.reasonGiven notMet'],
    ],
    ['back in time', [{ ...device.legal, on: date('2024-01-01') }], ['offSite.inOrder notMet']],
  ])('is not %s', (_what, events, expected) => {
    expect(refusedDevice(events)).toEqual(expected);
  });

  it('rests on a law or an administrative regulation, never on a rule', () => {
    const by = (law: string): MonitoringDevice => ({ ...proposed, authority: { law } });
    expect(refusedDevice([device.legal], by('广东省市场监管条例'))).toEqual([
      'offSite.lawfulAuthority notMet',
    ]);
    expect(refusedDevice([device.legal], by('谁也没听说过的法'))).toEqual([
      'offSite.lawfulAuthority undetermined',
    ]);
    expect(refusedDevice([device.legal], by('行政处罚法'))).toEqual([]);
  });

  it('reminds of thirty days in Guangdong from 2025-05-01, by a text that was not seen', () => {
    const ends = (day: string) => {
      const announced: MonitoringDevice = {
        ...proposed,
        status: 'announced',
        announcedOn: date(day),
        channel: '平台',
      };
      return due(monitoringDeviceMachine, announced, facts.calendar).map(
        ({ deadline }) => deadline.ok && deadline.value.end,
      );
    };
    // 2025-05-06 + 30 days = 06-05, a Thursday.
    expect(ends('2025-05-06')).toEqual(['2025-06-05']);
    expect(ends('2025-04-30')).toEqual([]);
  });
});

describe('a record (第四十一条第二款、第三款)', () => {
  it('is evidence once it is reviewed, told and answered', () => {
    const { state } = run(history);
    if (state.status !== 'usable') throw new Error(state.status);
    expect(monitoredEvidence(state)).toEqual({
      record: 'R-1',
      device: 'D-001',
      capturedOn: '2024-04-29',
      facts: '夜间向雨水口排放废水',
    });
  });

  it.each<[string, readonly OffSiteEvent[], readonly string[]]>([
    [
      'unreviewed',
      [steps.admit],
      ['workflow.notAccepted', 'evidence.reviewedRecord', 'evidence.partyInformed'],
    ],
    [
      'told to nobody',
      [steps.review, steps.admit],
      ['workflow.notAccepted', 'evidence.partyInformed'],
    ],
    [
      'reviewed by one officer',
      [{ ...steps.review, officers: ['zhao'] }],
      ['offSite.twoCertifiedOfficers notMet'],
    ],
    [
      'not clear',
      [{ ...steps.review, quality: { ...steps.review.quality, clear: false } }],
      ['offSite.recordSound notMet'],
    ],
    [
      'not looked at for accuracy',
      [{ ...steps.review, quality: { genuine: true, clear: true, complete: true } }],
      ['offSite.recordSound undetermined'],
    ],
    [
      'told without a way to look at it',
      [steps.review, notice({ queryMeans: '' })],
      ['offSite.meansOffered notMet'],
    ],
    ['told without the facts', [steps.review, notice({ facts: '' })], ['offSite.factsTold notMet']],
    [
      'answered only in person',
      [steps.review, notice({ restrictions: ['须到现场提交'] })],
      ['offSite.rightsNotRestricted notMet'],
    ],
    [
      'answered, and nobody reviewed the point',
      [
        ...informed,
        { ...steps.statement, points: [{ point: '系雨水', adopted: false, reason: '' }] },
      ],
      ['offSite.pointsReviewed notMet'],
    ],
    [
      'waived by silence',
      [...informed, { type: 'waive', on: date('2024-05-06'), document: '' }],
      ['offSite.waiverExpress notMet'],
    ],
    [
      // Told 04-30: 05-06, 7, 8, 9, 10.
      'lapsed on the last day of the term',
      [...informed, { type: 'lapse', on: date('2024-05-10') }],
      ['offSite.answerTermOver notMet'],
    ],
    [
      'discarded without a reason',
      [{ type: 'discard', on: date('2024-04-30'), reason: '' }],
      ['offSite.reasonGiven notMet'],
    ],
    [
      'asked nothing',
      [...informed, { type: 'ask', on: date('2024-05-06'), question: '' }],
      ['offSite.questionPut notMet'],
    ],
    [
      'replied nothing',
      [
        ...informed,
        { type: 'ask', on: date('2024-05-06'), question: '排口归谁' },
        { type: 'reply', on: date('2024-05-06'), answer: '' },
      ],
      ['offSite.replyGiven notMet'],
    ],
    [
      'pledged for yesterday',
      [...informed, pledge('2024-05-05')],
      ['offSite.pledgeConcrete notMet'],
    ],
    [
      'reported a day after the pledge',
      [...informed, pledge('2024-05-13'), feedback('2024-05-14')],
      ['offSite.feedbackInTime notMet'],
    ],
    [
      'broken on the last day of the pledge',
      [...informed, pledge('2024-05-13'), { type: 'breakPledge', on: date('2024-05-13') }],
      ['offSite.pledgeOverdue notMet'],
    ],
    [
      'closed on a correction that nobody verified',
      [
        ...informed,
        pledge('2024-05-13'),
        feedback('2024-05-13'),
        { type: 'acceptCorrection', on: date('2024-05-14'), officers, verified: '' },
      ],
      ['offSite.correctionVerified notMet'],
    ],
  ])('is not %s', (_what, events, expected) => {
    expect(refusal(events)).toEqual(expected);
  });

  it.each([
    ['of before the device was in use', { capturedOn: date('2024-02-04') }],
    ['from a place that was not announced', { place: '另一路口' }],
  ])('is no evidence %s', (_what, changes) => {
    expect(refusal([steps.review], { ...captured, ...changes })).toEqual([
      'offSite.capturedLawfully notMet',
    ]);
  });

  it('lapses the day after the term, counted by hand over Labour Day 2024', () => {
    expect(run([...informed, { type: 'lapse', on: date('2024-05-11') }]).state.status).toBe(
      'answered',
    );
  });

  it('goes on site where off-site enforcement does not do (优化营商环境条例 第四十九条)', () => {
    expect(
      run([...informed, { type: 'goOnSite', on: date('2024-05-06'), reason: '须现场采样' }]).state,
    ).toMatchObject({ status: 'onSite', reason: '须现场采样' });
  });
});

const records: readonly (readonly OffSiteEvent[])[] = [
  history,
  [{ type: 'discard', on: date('2024-04-30'), reason: '不清晰' }],
  [
    ...informed,
    { type: 'ask', on: date('2024-05-06'), question: '排口归谁' },
    { type: 'reply', on: date('2024-05-06'), answer: '归本厂' },
    pledge('2024-05-13'),
    feedback('2024-05-13'),
    { type: 'acceptCorrection', on: date('2024-05-14'), officers, verified: '照片相符' },
  ],
  [
    ...informed,
    pledge('2024-05-13'),
    feedback('2024-05-13'),
    { type: 'refuseCorrection', on: date('2024-05-14'), officers, reason: '仍在排放' },
    { type: 'waive', on: date('2024-05-14'), document: '放弃声明' },
  ],
  [
    ...informed,
    pledge('2024-05-13'),
    { type: 'breakPledge', on: date('2024-05-14') },
    { type: 'lapse', on: date('2024-05-14') },
  ],
  [...until('inform'), { type: 'goOnSite', on: date('2024-05-06'), reason: '须现场采样' }],
];
const deviceHistories: readonly (readonly MonitoringDeviceEvent[])[] = [
  [...deviceHistory, { type: 'remove', on: date('2024-12-31') }],
  [{ type: 'reject', on: date('2024-01-03'), reason: '位置不合理' }],
];

describe('the graphs', () => {
  type Edges = readonly AnyEdge[];
  const change =
    (id: string, changes: Partial<AnyEdge>) =>
    (edges: Edges): Edges =>
      edges.map((edge) => (edge.id === id ? { ...edge, ...changes } : edge));
  const breakages: Readonly<Record<string, (edges: Edges) => Edges>> = {
    noUseWithoutLegalReview: (edges) =>
      edges.map((edge) => ({
        ...edge,
        evidence: edge.evidence.filter((key) => key !== 'legalReview'),
      })),
    noUseWithoutTechnicalReview: (edges) =>
      edges.map((edge) => ({
        ...edge,
        evidence: edge.evidence.filter((key) => key !== 'technicalReview'),
      })),
    noUseUnannounced: change('putIntoUse', { from: ['proposed'] }),
    noEvidenceUnreviewed: (edges) =>
      change('discard', { to: 'reviewed' })(edges.map((edge) => ({ ...edge, evidence: [] }))),
    noEvidenceUntold: (edges) =>
      change('reviewRecord', { to: 'answered' })(edges.map((edge) => ({ ...edge, evidence: [] }))),
    noEvidenceUnheard: change('admit', { from: ['informed'] }),
    noEvidenceOnceDiscarded: (edges) =>
      change('admit', { from: ['discarded'] })(edges.map((edge) => ({ ...edge, evidence: [] }))),
    noEvidenceOnceOnSite: change('admit', { from: ['onSite'] }),
  };
  const proofs: readonly (readonly [string, AnyMachine, Invariant])[] = [
    ...monitoringDeviceInvariants.map(
      (one) => [one.id, monitoringDeviceMachine as unknown as AnyMachine, one] as const,
    ),
    ...offSiteInvariants.map(
      (one) => [one.id, offSiteMachine as unknown as AnyMachine, one] as const,
    ),
  ];

  it.each(proofs)('proves %s, and sees it fail on a broken copy', (id, machine, invariant) => {
    expect(prove(machine, invariant)).toMatchObject({ holds: true });
    const breakage = breakages[id];
    if (breakage === undefined) throw new Error(`no broken copy for ${id}`);
    const proof = prove({ ...machine, edges: breakage(machine.edges) }, invariant);
    expect(proof).toMatchObject({ holds: false });
    if (!proof.holds) expect(proof.path.length).toBeGreaterThan(0);
  });

  it('are sound, and name everything in both languages', () => {
    for (const machine of [monitoringDeviceMachine, offSiteMachine] as unknown as AnyMachine[]) {
      expect(checkMachine(machine)).toEqual([]);
      const graph = graphOf(machine);
      for (const { label } of [...graph.nodes, ...graph.edges]) {
        expect(label.zh).toMatch(/\p{Script=Han}/u);
        expect(label.en).toMatch(/^[a-z]/);
      }
    }
  });

  it('take every edge in some history, and store and restore in every state', () => {
    const taken = new Set<string>();
    for (const events of records)
      events.forEach((_event, index) => {
        const result = run(events.slice(0, index + 1));
        if (!result.completed) throw new Error(JSON.stringify(result.decision));
        for (const id of result.edges) taken.add(id);
        const stored: unknown = JSON.parse(JSON.stringify(snapshot(offSiteMachine, result.state)));
        expect(restore(offSiteMachine, stored)).toMatchObject({ ok: true, value: result.state });
      });
    expect([...taken].sort()).toEqual(offSiteMachine.edges.map(({ id }) => id).sort());
    const used = new Set<string>();
    for (const events of deviceHistories)
      events.forEach((_event, index) => {
        const result = setUp(events.slice(0, index + 1));
        if (!result.completed) throw new Error(JSON.stringify(result.decision));
        for (const id of result.edges) used.add(id);
        const stored: unknown = JSON.parse(
          JSON.stringify(snapshot(monitoringDeviceMachine, result.state)),
        );
        expect(restore(monitoringDeviceMachine, stored)).toMatchObject({
          ok: true,
          value: result.state,
        });
      });
    expect([...used].sort()).toEqual(monitoringDeviceMachine.edges.map(({ id }) => id).sort());
  });

  it('walk any way without throwing, twice the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...records.flat()), { maxLength: 12 }),
        fc.array(fc.constantFrom(...deviceHistories.flat()), { maxLength: 8 }),
        (walk, deviceWalk) => {
          expect(run(walk)).toEqual(run(walk));
          expect(setUp(deviceWalk)).toEqual(setUp(deviceWalk));
        },
      ),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.anything(), (input) => {
        parseMonitoringDevice(input);
        parseOffSiteRecord(input);
      }),
    );
    expect(parseOffSiteRecord({ ...captured, on: '2024-02-30', line: 1 })).toMatchObject({
      ok: false,
      problems: [{ path: ['on'] }, { path: ['line'] }],
    });
  });
});
