import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseCalendar } from '../../src/calendar/index.js';
import {
  type InspectionVisit,
  type InspectionVisitEvent,
  type InspectionVisitFacts,
  inspectionClue,
  inspectionVisitInvariants,
  inspectionVisitMachine as machine,
  parseInspectionVisit,
} from '../../src/inspection/index.js';
import {
  type AnyEdge,
  type AnyMachine,
  checkMachine,
  due,
  prove,
  replay,
  restore,
  snapshot,
} from '../../src/workflow/index.js';
import { date } from '../penalty/one-case.js';
import * as world from './world.js';

const {
  approve,
  archive,
  cancel,
  close,
  corrected,
  enterLate,
  entry,
  evaluate,
  facts,
  fileClue,
  inform,
  notify,
  obstruct,
  on,
  order,
  proposed,
  refer,
  refuse,
  regularise,
  scanIn,
  scanLater,
  signRecord,
  uncorrected,
  unscanned,
  urgent,
  waive,
} = world;

const run = (
  events: readonly InspectionVisitEvent[],
  given: InspectionVisitFacts = facts,
  first: InspectionVisit = proposed,
) => replay(machine, first, events, given);

function refusal(
  events: readonly InspectionVisitEvent[],
  given: InspectionVisitFacts = facts,
  first: InspectionVisit = proposed,
): readonly string[] {
  const result = run(events, given, first);
  if (result.completed) return [];
  return result.decision.outcome === 'refused'
    ? result.decision.failures.map(({ guard, verdict }) => `${guard} ${verdict}`)
    : [result.decision.problem.code];
}

const complaint = { ...proposed, trigger: 'complaint' } as const;
const entered = [approve, notify, scanIn] as const;
const recorded = [...entered, signRecord] as const;

describe('an inspection of an enterprise', () => {
  it('is approved, announced, scanned in, recorded, told, evaluated, closed and archived', () => {
    const { state } = run([...recorded, inform(false), evaluate('2026-04-09', 4), close, archive]);
    expect(state).toMatchObject({
      status: 'archived',
      approval: { by: '周局长' },
      notice: { kind: 'given' },
      entry: { place: '示例路1号' },
      scan: { code: 'Q1' },
      evaluations: [{ score: 4 }],
    });
  });

  it('ends in a correction with a re-check, or in a clue', () => {
    const found = [...recorded, inform(true), order] as const;
    expect(run([...found, corrected]).state).toMatchObject({ status: 'closed', recheck: {} });
    const { state } = run([...found, uncorrected]);
    expect(state.status).toBe('clueFiled');
    if (state.status === 'clueFiled')
      expect(inspectionClue(state)).toEqual({
        source: 'inspection',
        foundOn: '2026-04-08',
        summary: '经营超过保质期的食品',
        visit: 'v1',
        body: 'bureau',
        enterprise: 'e1',
        record: '笔录1',
        suspected: [{ law: '食品安全法', article: 34 }],
      });
    expect(run([...recorded, inform(true), fileClue]).state.status).toBe('clueFiled');
    expect(run([...recorded, inform(true), refer]).state.status).toBe('referred');
  });

  it('within the term to correct nobody is found to have let it pass', () => {
    const early = { ...uncorrected, ...on('2026-04-20'), recheck: world.recheck('2026-04-20') };
    const found = [...recorded, inform(true), order] as const;
    expect(refusal([...found, { ...early, clue: world.clue('2026-04-20') }])).toEqual([
      'inspection.correctionTermOver notMet',
    ]);
  });

  it('an emergency: scanned before leaving, approved afterwards', () => {
    const there = [urgent, unscanned('emergency'), scanLater, signRecord] as const;
    expect(refusal([...there, inform(false)])).toEqual(['evidence.approval notMet']);
    expect(run([...there, regularise, inform(false)]).state).toMatchObject({
      status: 'informed',
      unscanned: { cause: 'emergency' },
      scan: { code: 'Q1' },
    });
    expect(refusal([urgent, unscanned('emergency'), signRecord])).toEqual([
      'inspection.faultOnly notMet',
    ]);
  });

  it('a fault of the network: the code is entered within ten days of the visit, with the reason (Shenzhen)', () => {
    const there = [approve, notify, unscanned('systemFault'), signRecord] as const;
    // The visit was on 04-08; its own day is not counted, and 04-18 is a Saturday, so the term ends on Monday 04-20.
    const { state } = run(there);
    expect(
      due(machine, state, chineseCalendar).map(({ id, deadline }) => [
        id,
        deadline.ok ? [deadline.value.rolledFrom, deadline.value.end] : null,
      ]),
    ).toEqual([['inspection.lateEntry', ['2026-04-18', '2026-04-20']]]);
    expect(run([...there, enterLate, inform(false, '2026-04-20')]).state).toMatchObject({
      status: 'informed',
      scan: { lateReason: '平台故障，4月17日恢复' },
    });
    expect(refusal([...there, { ...enterLate, ...on('2026-04-20') }])).toEqual([]);
    expect(refusal([...there, { ...enterLate, ...on('2026-04-21') }])).toEqual([
      'inspection.lateEntryInTime notMet',
    ]);
    const silent = { ...enterLate, scan: { code: 'Q1', at: enterLate.scan.at } };
    expect(refusal([...there, silent])).toEqual(['inspection.lateEntryInTime notMet']);
    const rectify = {
      ...enterLate,
      ...on('2026-05-06'),
      type: 'rectify',
      orderedBy: 'justice',
    } as const;
    expect(run([...there, rectify]).state.status).toBe('recorded');
    expect(refusal([...there, { ...rectify, orderedBy: '' }])).toEqual([
      'inspection.rectificationOrdered notMet',
    ]);
    // No number of days was seen for the province, and none is invented.
    const guangdong = { ...proposed, profile: 'guangdong' } as const;
    expect(refusal([...there, { ...enterLate, ...on('2026-05-06') }], facts, guangdong)).toEqual(
      [],
    );
    expect(due(machine, run(there, facts, guangdong).state, chineseCalendar)).toEqual([]);
  });

  it('海南省条例 第二十二条第二款, a comparator: five working days from the day a test settles the result', () => {
    const hainan = { ...proposed, profile: 'hainan' } as const;
    const settled = [...recorded, { type: 'determine', ...on('2026-04-15') }] as const;
    const { state } = run(settled, facts, hainan);
    // Wednesday 04-15: 16, 17, 20, 21, 22.
    expect(
      due(machine, state, chineseCalendar).map(({ deadline }) => deadline.ok && deadline.value.end),
    ).toEqual(['2026-04-22']);
    const tell = (day: string) => {
      const told = inform(true, day);
      return { ...told, result: { ...told.result, determinedOn: date('2026-04-15') } };
    };
    expect(refusal([...settled, tell('2026-04-22')], facts, hainan)).toEqual([]);
    expect(refusal([...settled, tell('2026-04-23')], facts, hainan)).toEqual([
      'inspection.resultInTime notMet',
    ]);
    expect(refusal([...settled, tell('2026-04-23')])).toEqual([]);
    expect(refusal([...settled, inform(true, '2026-04-16')])).toEqual([
      'inspection.resultStated notMet',
    ]);
  });

  it.each<[string, readonly InspectionVisitEvent[], readonly string[]]>([
    [
      'an approval that does not say why looking from afar is not enough (条例 第四十九条)',
      [{ ...approve, whyOnSite: ' ' }],
      ['inspection.approvedByHead notMet'],
    ],
    [
      'a notice that leaves the five bans and the frequency out',
      [approve, { ...notify, statesRights: false }],
      ['inspection.noticeComplete notMet'],
    ],
    [
      'an inspection by plan that is not announced',
      [approve, waive],
      ['inspection.unannouncedReasoned notMet'],
    ],
    [
      'one officer (第四十二条第一款)',
      [approve, notify, { ...scanIn, entry: { ...entry, officers: ['zhao', 'zhao'] } }],
      ['inspection.enoughOfficers notMet'],
    ],
    [
      'an aide without a certificate, who was not assigned',
      [approve, notify, { ...scanIn, entry: { ...entry, officers: ['zhao', 'aide'] } }],
      ['inspection.officersMayAct notMet', 'inspection.officersAssigned notMet'],
    ],
    [
      'officers who show no certificates (第五十五条第一款)',
      [approve, notify, { ...scanIn, entry: { ...entry, certificatesShown: false } }],
      ['inspection.certificatesShown notMet'],
    ],
    [
      'a visit without a place',
      [approve, notify, { ...scanIn, entry: { ...entry, place: '' } }],
      ['inspection.placeAndTime notMet'],
    ],
    [
      'a time of another day',
      [approve, notify, { ...scanIn, entry: { ...entry, at: world.at('2026-04-07T23:59') } }],
      ['inspection.placeAndTime notMet'],
    ],
    [
      'a code scanned before they came',
      [approve, notify, { ...scanIn, scan: { code: 'Q1', at: world.at('2026-04-08T09:29') } }],
      ['inspection.codeBeforeInspection notMet'],
    ],
    [
      'no code',
      [approve, notify, { ...scanIn, scan: { ...scanIn.scan, code: ' ' } }],
      ['inspection.codeBeforeInspection notMet'],
    ],
    [
      'a visit without a scan and without a reason',
      [
        approve,
        notify,
        { ...unscanned('systemFault'), unscanned: { cause: 'systemFault', reason: '' } },
      ],
      ['inspection.unscannedReasoned notMet'],
    ],
    [
      'a record that the enterprise did not sign and nobody noted why',
      [
        ...entered,
        {
          ...signRecord,
          record: { ...signRecord.record, signature: { kind: 'refused', note: '' } },
        },
      ],
      ['inspection.recordSigned notMet'],
    ],
    [
      'a record that one officer did not sign',
      [...entered, { ...signRecord, record: { ...signRecord.record, signedBy: ['zhao'] } }],
      ['inspection.recordSigned notMet'],
    ],
    [
      'officers who left before they came',
      [
        ...entered,
        { ...signRecord, record: { ...signRecord.record, leftAt: world.at('2026-04-08T09:00') } },
      ],
      ['inspection.leftAfterEntry notMet'],
    ],
    [
      'a closing although a problem was found',
      [...recorded, inform(true), close],
      ['inspection.nothingFound notMet'],
    ],
    [
      'an order although none was found',
      [...recorded, inform(false), order],
      ['inspection.problemFound notMet'],
    ],
    [
      'an order that ends before it is given',
      [
        ...recorded,
        inform(true),
        { ...order, order: { ...order.order, until: date('2026-04-09') } },
      ],
      ['inspection.orderComplete notMet'],
    ],
    [
      'a re-check by one officer',
      [
        ...recorded,
        inform(true),
        order,
        { ...corrected, recheck: { ...corrected.recheck, officers: ['zhao'] } },
      ],
      ['inspection.recheckMade notMet'],
    ],
    [
      'a clue without a provision',
      [...recorded, inform(true), { ...fileClue, clue: { ...fileClue.clue, suspected: [] } }],
      ['inspection.clueStated notMet'],
    ],
    [
      'a clue where no problem was found',
      [...recorded, inform(false), fileClue],
      ['inspection.violationFound notMet'],
    ],
    [
      'a referral to itself',
      [...recorded, inform(true), { ...refer, to: 'bureau' }],
      ['inspection.referredElsewhere notMet'],
    ],
    [
      'a score of six',
      [...recorded, inform(false), evaluate('2026-04-09', 6)],
      ['inspection.evaluationValid notMet'],
    ],
    [
      'a step dated before the one before',
      [approve, { ...notify, ...on('2026-04-06') }],
      ['inspection.inOrder notMet'],
    ],
    ['a result without a record', [...entered, inform(false)], ['workflow.notAccepted']],
  ])('refuses %s', (_what, events, expected) => {
    expect(refusal(events)).toEqual(expected);
  });

  it('INS-005: nothing is inspected that was not published', () => {
    expect(refusal([approve], { ...facts, published: {} })).toEqual([
      'inspection.itemsPublished notMet',
    ]);
    const published = (day: string) => ({ ...facts, published: { food: date(day) } });
    expect(refusal([approve], published('2026-04-07'))).toEqual([]);
    expect(refusal([approve], published('2026-04-08'))).toEqual([
      'inspection.itemsPublished notMet',
    ]);
  });

  it('INS-006: nothing is inspected beyond the cap, unless it is exempt; unknown is not a yes', () => {
    const visit = (id: string, day: string) =>
      ({ id, bodies: ['bureau'], enterprise: 'e1', on: date(day), trigger: 'plan' }) as const;
    const twice = { ...facts, past: [visit('a', '2026-01-06'), visit('b', '2026-02-03')] };
    expect(refusal([approve], twice)).toEqual(['inspection.withinFrequency notMet']);
    expect(refusal([approve], twice, complaint)).toEqual([]);
    expect(refusal([approve], { ...facts, caps: [] })).toEqual([
      'inspection.withinFrequency undetermined',
    ]);
    // A joint visit counts for every body in it.
    const joint = { ...proposed, jointWith: ['fire'] };
    expect(refusal([approve], facts, joint)).toEqual(['inspection.withinFrequency undetermined']);
  });

  it('a body or an item that nobody knows leaves the right to act open', () => {
    for (const given of [
      { ...facts, bodies: {} },
      { ...facts, items: {} },
    ])
      expect(refusal([...entered], given)).toEqual(['inspection.officersMayAct undetermined']);
    const recused = { ...facts, recusals: [{ officer: 'zhao', decision: 'withdrawn' }] } as const;
    expect(refusal([...entered], recused)).toEqual(['inspection.officersMayAct notMet']);
  });

  it('the enterprise may refuse lawfully; else it obstructs', () => {
    expect(run([approve, notify, refuse]).state).toMatchObject({
      status: 'refusedEntry',
      grounds: ['noCertificate'],
    });
    const shown = { certificatesShown: true, codeShown: true, itemPublished: true };
    expect(refusal([approve, notify, { ...refuse, observed: shown }])).toEqual([
      'inspection.refusalLawful notMet',
    ]);
    expect(refusal([approve, notify, { ...refuse, observed: {} }])).toEqual([
      'inspection.refusalLawful undetermined',
    ]);
    expect(run([approve, notify, obstruct]).state.status).toBe('obstructed');
    expect(refusal([approve, notify, { ...obstruct, narrative: '' }])).toEqual([
      'inspection.narrated notMet',
    ]);
  });
});

const histories: readonly [InspectionVisit, readonly InspectionVisitEvent[]][] = [
  [
    proposed,
    [...recorded, inform(false), evaluate('2026-04-09'), close, evaluate('2026-04-11'), archive],
  ],
  [
    proposed,
    [
      ...recorded,
      { type: 'determine', ...on('2026-04-08') },
      inform(true),
      order,
      evaluate('2026-04-12'),
      corrected,
    ],
  ],
  [proposed, [...recorded, inform(true), order, uncorrected]],
  [complaint, [approve, waive, scanIn, signRecord, inform(true), fileClue]],
  [proposed, [...recorded, inform(true), refer]],
  [proposed, [urgent, unscanned('emergency'), scanLater, signRecord, regularise, inform(false)]],
  [proposed, [approve, notify, unscanned('systemFault'), signRecord, enterLate]],
  [
    proposed,
    [
      approve,
      notify,
      unscanned('systemFault'),
      signRecord,
      { ...enterLate, ...on('2026-05-06'), type: 'rectify', orderedBy: 'justice' },
    ],
  ],
  [proposed, [approve, notify, refuse]],
  [proposed, [approve, notify, obstruct]],
  [proposed, [approve, cancel]],
];

describe('the graph of a visit', () => {
  it('is sound, and the histories take every step and reach every state', () => {
    expect(checkMachine(machine as unknown as AnyMachine)).toEqual([]);
    const taken = new Set<string>();
    const reached = new Set<string>(['proposed']);
    for (const [first, events] of histories) {
      const result = run(events, facts, first);
      expect(result.completed).toBe(true);
      for (const edge of result.edges) taken.add(edge);
      for (let count = 1; count <= events.length; count += 1)
        reached.add(run(events.slice(0, count), facts, first).state.status);
    }
    expect([...taken].sort()).toEqual(machine.edges.map(({ id }) => id).sort());
    expect([...reached].sort()).toEqual(Object.keys(machine.states).sort());
  });

  it('names its documents: approval, notice, record, result, order, re-check, clue', () => {
    const documents = new Set(machine.edges.flatMap((edge) => edge.documents.map(({ zh }) => zh)));
    for (const name of ['行政检查审批表', '行政检查通知书', '现场检查笔录', '责令改正通知书'])
      expect(documents).toContain(name);
  });

  type Edges = readonly AnyEdge[];
  const change =
    (id: string, changes: Partial<AnyEdge>) =>
    (edges: Edges): Edges =>
      edges.map((edge) => (edge.id === id ? { ...edge, ...changes } : edge));
  const bare = (edges: Edges): Edges => edges.map((edge) => ({ ...edge, evidence: [] }));
  const breakages: Readonly<Record<string, (edges: Edges) => Edges>> = {
    noEntryWithoutNotice: (edges) => bare(change('scanIn', { from: ['approved'] })(edges)),
    noNoticeUnapproved: (edges) => bare(change('notify', { from: ['proposed'] })(edges)),
    noResultUnapproved: bare,
    noResultUnscanned: (edges) => bare(change('inform', { from: ['recordedUnscanned'] })(edges)),
    noResultUnrecorded: (edges) => bare(change('inform', { from: ['onSite'] })(edges)),
    noRecordBeforeEntry: (edges) => bare(change('signRecord', { from: ['ready'] })(edges)),
    noCorrectionWithoutResult: (edges) =>
      bare(change('orderCorrection', { from: ['recorded'] })(edges)),
    noClueUnrecorded: (edges) => bare(change('fileClue', { from: ['onSite'] })(edges)),
    noPlainClosingAfterOrder: change('close', { from: ['informed', 'correcting'] }),
    noEvaluationBeforeResult: change('evaluate', { from: ['ready'], to: 'ready' }),
    noSecondEntry: change('scanIn', { from: ['ready', 'recorded'] }),
    noEntryAfterRefusal: change('scanIn', { from: ['ready', 'refusedEntry'] }),
    noEntryAfterCancellation: (edges) =>
      bare(change('scanIn', { from: ['ready', 'cancelled'] })(edges)),
  };

  it.each(inspectionVisitInvariants.map((invariant) => [invariant.id, invariant] as const))(
    'proves %s, and sees it fail on a copy that was broken on purpose',
    (id, invariant) => {
      const whole = machine as unknown as AnyMachine;
      expect(prove(whole, invariant)).toMatchObject({ holds: true });
      const breakage = breakages[id];
      if (breakage === undefined) throw new Error(`no broken copy for ${id}`);
      const proof = prove({ ...whole, edges: breakage(whole.edges) }, invariant);
      expect(proof).toMatchObject({ holds: false });
      if (!proof.holds) expect(proof.path.length).toBeGreaterThan(0);
    },
  );

  it('stores and restores every state, and refuses what is none', () => {
    for (const [first, events] of histories)
      for (let count = 0; count <= events.length; count += 1) {
        const { state } = run(events.slice(0, count), facts, first);
        const stored: unknown = JSON.parse(JSON.stringify(snapshot(machine, state)));
        expect(restore(machine, stored)).toMatchObject({ ok: true, value: state });
      }
    fc.assert(fc.property(fc.anything(), (input) => void parseInspectionVisit(input)));
    expect(parseInspectionVisit({ ...proposed, trigger: 'whim' })).toMatchObject({
      problems: [{ code: 'input.invalid', path: ['trigger'] }],
    });
  });

  it('takes any walk the same way twice, and never throws', () => {
    const events = histories.flatMap(([, list]) => list);
    fc.assert(
      fc.property(
        fc.constantFrom(proposed, complaint),
        fc.array(fc.constantFrom(...events), { maxLength: 10 }),
        (first, walk) => {
          expect(run(walk, facts, first)).toEqual(run(walk, facts, first));
        },
      ),
      { numRuns: 100 },
    );
  });
});
