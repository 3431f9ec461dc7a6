import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../../src/core/index.js';
import {
  type Adoption,
  type AdoptionEvent,
  type AdoptionFacts,
  adoptionInvariants,
  adoptionMachine,
  announcementsOf,
  type CapacityAssessment,
  type CatalogVersion,
  catalogVersionOf,
  competentBody,
  type GuidingCatalog,
  type GuidingCatalogEvent,
  type GuidingCatalogFacts,
  guangdongEmpowerment,
  guangzhouRubric,
  guidingCatalogInvariants,
  guidingCatalogMachine,
} from '../../src/township/index.js';
import {
  type AnyEdge,
  type AnyMachine,
  checkMachine,
  type Invariant,
  prove,
  type Replay,
  replay,
  restore,
  snapshot,
} from '../../src/workflow/index.js';
import { code, date, item, powersOf, SHIQI } from './world.js';

const entries = [item('i1'), item('i2')];

describe('指导目录', () => {
  const draft: GuidingCatalog = {
    status: 'drafting',
    id: 'gd-1',
    title: '示例指导目录',
    entries,
    lastOn: date('2024-01-02'),
  };
  const facts: GuidingCatalogFacts = {
    actors: {
      provincialJustice: ['sft'],
      legalityReviewer: ['sft-review'],
      provincialGovernment: ['szf'],
    },
  };
  const act = (by: string, on: string): { by: string; on: LocalDate } => ({ by, on: date(on) });
  const successor: CatalogVersion = {
    id: 'gd-2',
    title: '示例指导目录（2025年）',
    document: '示例〔2025〕1号',
    publishedOn: date('2025-05-01'),
    from: date('2025-07-01'),
    until: 'open',
    entries,
  };
  const lawful = [
    { type: 'openConsultation', ...act('sft', '2024-02-01') },
    { type: 'closeConsultation', ...act('sft', '2024-03-04'), summary: '采纳三条' },
    { type: 'passReview', ...act('sft-review', '2024-03-11'), opinion: '审核意见1号' },
    { type: 'submit', ...act('sft', '2024-03-15') },
    { type: 'approve', ...act('szf', '2024-04-01'), document: '示例〔2024〕5号' },
    { type: 'publish', ...act('szf', '2024-04-08'), from: date('2024-06-01') },
    { type: 'takeEffect', on: date('2024-06-01') },
    { type: 'supersede', ...act('szf', '2025-07-01'), successor },
  ] as const satisfies readonly GuidingCatalogEvent[];
  const run = (
    events: readonly GuidingCatalogEvent[],
    given: GuidingCatalog = draft,
  ): Replay<GuidingCatalog> => replay(guidingCatalogMachine, given, events, facts);
  const refusal = (events: readonly GuidingCatalogEvent[], given = draft): readonly string[] => {
    const result = run(events, given);
    if (result.completed) return [];
    return result.decision.outcome === 'refused'
      ? result.decision.failures.map(({ guard, verdict }) => `${guard} ${verdict}`)
      : [result.decision.problem.code];
  };
  const after = (count: number, event: GuidingCatalogEvent): readonly GuidingCatalogEvent[] => [
    ...lawful.slice(0, count),
    event,
  ];

  it('编制 → 征求意见 → 合法性审核 → 报省政府 → 批准 → 公布 → 施行 → 调整', () => {
    expect(run(lawful)).toMatchObject({
      completed: true,
      edges: lawful.map(({ type }) => type),
      state: { status: 'superseded', successor: 'gd-2', endedOn: '2025-07-01' },
    });
  });

  it('gives localities nothing before it is published, then a version with its days', () => {
    const versionAfter = (count: number): CatalogVersion | undefined =>
      catalogVersionOf(run(lawful.slice(0, count)).state);
    expect(versionAfter(5)).toBeUndefined();
    expect(versionAfter(6)).toMatchObject({
      document: '示例〔2024〕5号',
      publishedOn: '2024-04-08',
      from: '2024-06-01',
      until: 'open',
    });
    expect(versionAfter(8)).toMatchObject({ from: '2024-06-01', until: '2025-07-01' });
  });

  it('ends by repeal too', () => {
    const repeal = {
      type: 'repeal',
      ...act('szf', '2025-01-01'),
      document: '示例〔2025〕2号',
    } as const;
    expect(run([...lawful.slice(0, 7), repeal]).state).toMatchObject({
      status: 'repealed',
      endedOn: '2025-01-01',
    });
  });

  it.each<readonly [string, number, GuidingCatalogEvent, readonly string[]]>([
    [
      'the government does not compile',
      0,
      { type: 'openConsultation', ...act('szf', '2024-02-01') },
      ['township.actsAs.provincialJustice notMet'],
    ],
    [
      'no step before the last',
      1,
      { type: 'closeConsultation', ...act('sft', '2024-01-31'), summary: '无' },
      ['township.inOrder notMet'],
    ],
    [
      'the drafters do not review',
      2,
      { type: 'passReview', ...act('sft', '2024-03-11'), opinion: '1' },
      ['township.actsAs.legalityReviewer notMet'],
    ],
    [
      'the department does not approve',
      4,
      { type: 'approve', ...act('sft', '2024-04-01'), document: '1' },
      ['township.actsAs.provincialGovernment notMet'],
    ],
    [
      'no effect before publication',
      5,
      { type: 'publish', ...act('szf', '2024-04-08'), from: date('2024-04-07') },
      ['township.effectNotBeforePublication notMet'],
    ],
    [
      'not in force a day early',
      6,
      { type: 'takeEffect', on: date('2024-05-31') },
      ['township.firstDayReached notMet'],
    ],
    [
      'no successor that is not in force',
      7,
      { type: 'supersede', ...act('szf', '2025-06-30'), successor },
      ['township.successorTakesOver notMet'],
    ],
    [
      'no approval of what was not submitted',
      3,
      { type: 'approve', ...act('szf', '2024-04-01'), document: '1' },
      ['workflow.notAccepted'],
    ],
  ])('%s', (_what, count, event, expected) => {
    expect(refusal(after(count, event))).toEqual(expected);
  });

  it('who may act at each step, and what each step rests on', () => {
    expect(
      guidingCatalogMachine.edges.map(({ id, actor, evidence = [] }) => [id, actor, ...evidence]),
    ).toEqual([
      ['openConsultation', 'provincialJustice'],
      ['closeConsultation', 'provincialJustice'],
      ['passReview', 'legalityReviewer', 'opinions'],
      ['returnFromReview', 'legalityReviewer'],
      ['submit', 'provincialJustice', 'opinions', 'legalityReview'],
      ['returnFromGovernment', 'provincialGovernment'],
      ['approve', 'provincialGovernment', 'opinions', 'legalityReview'],
      ['publish', 'provincialGovernment', 'approval'],
      ['takeEffect', 'clock', 'publication'],
      ['supersede', 'provincialGovernment', 'publication'],
      ['repeal', 'provincialGovernment', 'publication'],
    ]);
  });

  it('a draft without items, and items without a basis, do not pass', () => {
    expect(refusal([lawful[0]], { ...draft, entries: [] })).toEqual([
      'township.catalogHasEntries notMet',
    ]);
    const uncited = { ...draft, entries: [item('i1', { basis: [] })] };
    expect(refusal(lawful.slice(0, 3), uncited)).toEqual(['township.catalogEntriesCited notMet']);
  });

  it('a returned draft begins anew: consultation and review are void', () => {
    const back = { type: 'returnDraft', ...act('szf', '2024-03-20'), reason: '补充' } as const;
    const { state } = run([...lawful.slice(0, 4), back]);
    expect(state.status).toBe('drafting');
    expect(Object.keys(state)).not.toContain('opinions');
    expect(Object.keys(state)).not.toContain('review');
    const fromReview = {
      type: 'returnDraft',
      ...act('sft-review', '2024-03-11'),
      reason: '1',
    } as const;
    expect(run([...lawful.slice(0, 2), fromReview]).state.status).toBe('drafting');
  });

  it('actors that the facts do not name make the step undetermined', () => {
    const result = replay(guidingCatalogMachine, draft, [lawful[0]], { actors: {} });
    expect(result).toMatchObject({
      decision: { failures: [{ verdict: 'undetermined' }] },
    });
  });

  it('survives storage in every state, and refuses what is no state', () => {
    for (let count = 0; count <= lawful.length; count += 1) {
      const { state } = run(lawful.slice(0, count));
      const stored: unknown = JSON.parse(JSON.stringify(snapshot(guidingCatalogMachine, state)));
      expect(restore(guidingCatalogMachine, stored)).toMatchObject({ ok: true, value: state });
    }
    const broken = { kind: 'township/guiding-catalog', schema: 1, state: { status: 'approved' } };
    expect(restore(guidingCatalogMachine, broken).ok).toBe(false);
  });
});

describe('赋权', () => {
  const catalog: CatalogVersion = {
    id: 'gd-1',
    title: '示例指导目录',
    document: '示例〔2022〕1号',
    publishedOn: date('2022-01-04'),
    from: date('2022-02-01'),
    until: date('2023-02-01'),
    entries,
  };
  const facts: AdoptionFacts = {
    actors: { localJustice: ['zs-justice'], localGovernment: ['zs-gov'] },
    catalogs: [catalog],
    otherItems: [],
    policy: guangdongEmpowerment,
    rubrics: [guangzhouRubric],
  };
  const proposed: Adoption = {
    status: 'proposed',
    id: 'zs-2023',
    locality: code('442000'),
    towns: [SHIQI],
    items: ['i1', 'i2'],
    lastOn: date('2022-03-01'),
  };
  const capacity: CapacityAssessment = {
    town: SHIQI,
    officers: 6,
    certified: 4,
    isFunded: true,
    isEquipped: true,
    legalReviewers: 1,
  };
  const justice = (on: string) => ({ by: 'zs-justice', on: date(on) });
  const government = (on: string) => ({ by: 'zs-gov', on: date(on) });
  const lawful = [
    { type: 'matchCatalog', ...justice('2022-03-10') },
    { type: 'assess', ...justice('2022-05-01'), capacities: [capacity] },
    { type: 'decide', ...government('2022-12-30'), document: '中府〔2022〕1号' },
    {
      type: 'announce',
      ...government('2023-01-05'),
      document: '中府〔2023〕1号',
      effectiveOn: date('2023-04-01'),
      transition: 'zhongshan-2023',
    },
    { type: 'takeEffect', on: date('2023-04-01') },
  ] as const satisfies readonly AdoptionEvent[];
  const round = {
    startedOn: date('2024-01-01'),
    reportedOn: date('2024-06-01'),
    assessor: '第三方机构',
    rubric: 'guangzhou-2022',
    results: [
      { item: 'i1', outcome: 'takeBack', reasons: ['fewCases'] },
      { item: 'i2', outcome: 'keep', reasons: [] },
    ],
  } as const;
  const notice = (on: string, effectiveOn: string) => ({
    ...government(on),
    document: `中府〔${on.slice(0, 4)}〕2号`,
    decidedOn: date(on),
    effectiveOn: date(effectiveOn),
    reasons: ['fewCases'],
  });
  const later = [
    { type: 'evaluate', ...justice('2024-06-03'), round },
    {
      type: 'adjust',
      ...notice('2024-07-01', '2024-09-01'),
      action: 'takeBack',
      items: ['i1'],
    },
    { type: 'suspend', ...notice('2025-01-02', '2025-02-01') },
    { type: 'resume', ...notice('2025-03-03', '2025-04-01') },
    { type: 'takeBack', ...notice('2025-06-02', '2025-08-01') },
    { type: 'completeReturn', on: date('2025-08-01') },
  ] as const satisfies readonly AdoptionEvent[];
  const run = (
    events: readonly AdoptionEvent[],
    given: Adoption = proposed,
    known: AdoptionFacts = facts,
  ): Replay<Adoption> => replay(adoptionMachine, given, events, known);
  const refusal = (
    events: readonly AdoptionEvent[],
    given = proposed,
    known = facts,
  ): readonly string[] => {
    const result = run(events, given, known);
    if (result.completed) return [];
    return result.decision.outcome === 'refused'
      ? result.decision.failures.map(({ guard, verdict }) => `${guard} ${verdict}`)
      : [result.decision.problem.code];
  };

  it('goes from the proposal to the take-back', () => {
    expect(run([...lawful, ...later])).toMatchObject({
      completed: true,
      state: { status: 'takenBack', takeBack: { items: ['i2'], effectiveOn: '2025-08-01' } },
    });
  });

  it('第二十四条第一款: in force only after a published announcement', () => {
    expect(refusal([...lawful.slice(0, 3), lawful[4]])).toEqual(['workflow.notAccepted']);
    expect(
      refusal([...lawful.slice(0, 4), { type: 'takeEffect', on: date('2023-03-31') }]),
    ).toEqual(['township.effectReached notMet']);
    const early = { ...lawful[3], effectiveOn: date('2023-01-04') };
    expect(refusal([...lawful.slice(0, 3), early])).toEqual(['township.noticeBeforeEffect notMet']);
  });

  it('nothing enters that is not in the catalog in force', () => {
    const foreign = { ...proposed, items: ['i1', 'x'] };
    expect(refusal([lawful[0]], foreign)).toEqual(['township.inCatalogInForce notMet']);
    const soon = { ...lawful[0], ...justice('2022-03-01') };
    expect(refusal([soon])).toEqual([]);
    const before = { ...proposed, lastOn: date('2022-01-01') };
    expect(refusal([{ ...lawful[0], ...justice('2022-01-31') }], before)).toEqual([
      'township.inCatalogInForce notMet',
    ]);
    // The catalog ends on 2023-02-01.
    const late = { ...lawful[2], ...government('2023-02-01') };
    expect(refusal([...lawful.slice(0, 2), late])).toEqual([
      'township.stillInCatalog notMet',
      'township.noExcludedField undetermined',
    ]);
  });

  it('unless another legal basis is named', () => {
    const foreign = { ...proposed, items: ['x'] };
    const named = {
      type: 'nameOtherBasis',
      ...justice('2022-03-10'),
      basis: [{ law: '某条例', article: 1 }],
    } as const;
    const known = { ...facts, otherItems: [item('x')] };
    expect(run([named, ...lawful.slice(1)], foreign, known)).toMatchObject({
      completed: true,
      state: { status: 'inForce', source: { kind: 'otherBasis' } },
    });
    expect(refusal([{ ...named, basis: [] }], foreign, known)).toEqual([
      'township.otherBasisNamed notMet',
    ]);
    expect(refusal([named], foreign)).toEqual(['township.otherBasisNamed undetermined']);
  });

  it.each<readonly [string, Partial<CapacityAssessment>]>([
    ['one certified officer', { certified: 1 }],
    ['no money', { isFunded: false }],
    ['no equipment', { isEquipped: false }],
    ['no reviewer and no assistance', { legalReviewers: 0 }],
    ['more certificates than officers', { officers: 3 }],
  ])('第二十四条第一款: a town with %s cannot take it on', (_what, changes) => {
    const weak = { ...lawful[1], capacities: [{ ...capacity, ...changes }] };
    expect(refusal([lawful[0], weak])).toEqual(['township.townsCapable notMet']);
  });

  it('a superior that assists stands in for the reviewer; every town is assessed once', () => {
    const assisted = { ...capacity, legalReviewers: 0, reviewAssistedBy: 'zs-urban' };
    expect(refusal([lawful[0], { ...lawful[1], capacities: [assisted] }])).toEqual([]);
    for (const capacities of [[], [capacity, capacity]])
      expect(refusal([lawful[0], { ...lawful[1], capacities }])).toEqual([
        'township.townsCapable notMet',
      ]);
  });

  it('第十八条第三款: nothing of an excluded field', () => {
    const catalogs = [
      { ...catalog, entries: [item('i1', { penalties: ['detention'] }), item('i2')] },
    ];
    expect(refusal(lawful.slice(0, 3), proposed, { ...facts, catalogs })).toEqual([
      'township.noExcludedField notMet',
    ]);
  });

  describe('广东省市场监管条例 第十一条第二款: the city fixes towns and items, the county the first day', () => {
    const { effectiveOn: _, ...bare } = lawful[3];
    const known = {
      ...facts,
      actors: { ...facts.actors, countyGovernment: ['liwan-gov', 'zs-gov'] },
    };
    const announced: readonly AdoptionEvent[] = [...lawful.slice(0, 3), bare];
    const start = {
      type: 'announceStart',
      by: 'zs-gov',
      on: date('2023-02-06'),
      division: code('442000'),
      document: '中府〔2023〕8号',
      effectiveOn: date('2023-05-01'),
    } as const;
    const effect = { type: 'takeEffect', on: date('2023-05-01') } as const;

    it('nothing comes into force before a first day is announced and has come', () => {
      expect(refusal([...announced, effect], proposed, known)).toEqual([
        'township.effectReached notMet',
      ]);
      const early = { ...effect, on: date('2023-04-30') };
      expect(refusal([...announced, start, early], proposed, known)).toEqual([
        'township.effectReached notMet',
      ]);
      expect(run([...announced, start, effect], proposed, known).state.status).toBe('inForce');
    });

    it('the county announces it once, and not after its day', () => {
      const again = { ...start, document: '中府〔2023〕9号', on: date('2023-02-07') };
      expect(refusal([...announced, start, again], proposed, known)).toEqual([
        'township.startedOnce notMet',
      ]);
      const late = { ...start, on: date('2023-05-02') };
      expect(refusal([...announced, late], proposed, known)).toEqual([
        'township.noticeBeforeEffect notMet',
      ]);
      expect(refusal([...announced, start])).toEqual([
        'township.actsAs.countyGovernment undetermined',
      ]);
    });

    it('a further county announces its own day while the first already acts', () => {
      const further = {
        ...start,
        by: 'liwan-gov',
        on: date('2023-06-01'),
        division: code('440103'),
        effectiveOn: date('2023-07-01'),
      };
      const { state } = run([...announced, start, effect, further], proposed, known);
      expect(announcementsOf(state, '示例')[0]).toMatchObject({
        starts: [{ effectiveOn: '2023-05-01' }, { effectiveOn: '2023-07-01' }],
      });
    });

    it('and the index reads it', () => {
      const read = (events: readonly AdoptionEvent[]) =>
        powersOf({
          catalogs: [catalog],
          announcements: announcementsOf(run(events, proposed, known).state, '中山市人民政府'),
        });
      const bodyOn = (events: readonly AdoptionEvent[], on: string): string => {
        const asked = {
          item: 'i1',
          place: SHIQI,
          conductDate: date('2023-01-01'),
          askedOn: date(on),
        };
        const answer = competentBody(asked, read(events));
        return answer.outcome === 'competent' ? answer.body : answer.outcome;
      };
      expect(bodyOn(announced, '2024-01-01')).toBe('zs-urban');
      expect(bodyOn([...announced, start], '2023-04-30')).toBe('zs-urban');
      expect(bodyOn([...announced, start], '2023-05-01')).toBe('shiqi');
    });
  });

  it('a take-back names its own transition rule, or none', () => {
    const own = { ...later[1], transition: 'zhongshan-2023' };
    const [, named] = announcementsOf(run([...lawful, own]).state, '示例');
    const [first, silent] = announcementsOf(run([...lawful, later[1]]).state, '示例');
    expect(first?.transition).toBe('zhongshan-2023');
    expect(named?.transition).toBe('zhongshan-2023');
    expect(silent).not.toHaveProperty('transition');
  });

  it('定期组织评估: every outcome but keep has reasons, and they are the rubric’s', () => {
    const evaluated = (reasons: readonly string[], known = facts): readonly string[] => {
      const [first, second] = round.results;
      const results = [{ ...first, reasons }, second];
      return refusal([...lawful, { ...later[0], round: { ...round, results } }], proposed, known);
    };
    expect(evaluated(['fewCases', 'amended'])).toEqual([]);
    expect(evaluated([])).toEqual(['township.reasonsOfRubric notMet']);
    expect(evaluated(['toString'])).toEqual(['township.reasonsOfRubric notMet']);
    expect(evaluated(['fewCases'], { ...facts, rubrics: [] })).toEqual([
      'township.reasonsOfRubric undetermined',
    ]);
  });

  it('who may act at each step, and what each step rests on', () => {
    expect(
      adoptionMachine.edges.map(({ id, actor, evidence = [] }) => [id, actor, ...evidence]),
    ).toEqual([
      ['matchCatalog', 'localJustice'],
      ['nameOtherBasis', 'localJustice'],
      ['assess', 'localJustice', 'source'],
      ['decide', 'localGovernment', 'source', 'capacity'],
      ['announce', 'localGovernment', 'decision'],
      ['announceStart', 'countyGovernment', 'announcement'],
      ['announceLaterStart', 'countyGovernment', 'announcement'],
      ['takeEffect', 'clock', 'announcement'],
      ['evaluate', 'localJustice'],
      ['adjust', 'localGovernment', 'announcement'],
      ['suspend', 'localGovernment', 'announcement'],
      ['resume', 'localGovernment', 'announcement'],
      ['takeBack', 'localGovernment', 'announcement'],
      ['completeReturn', 'clock', 'announcement'],
      ['abandon', 'localGovernment'],
    ]);
  });

  it('changes name their items and reasons, and leave something', () => {
    const { reasons: _, ...bare } = later[1];
    expect(refusal([...lawful, { ...bare, reasons: [] }])).toEqual(['township.reasoned notMet']);
    expect(refusal([...lawful, { ...later[1], items: ['x'] }])).toEqual([
      'township.itemsOfAdoption notMet',
    ]);
    expect(refusal([...lawful, { ...later[1], items: ['i1', 'i2'] }])).toEqual([
      'township.someItemLeft notMet',
    ]);
    const again = { ...later[1], ...notice('2024-08-01', '2024-10-01') };
    expect(refusal([...lawful, later[1], again])).toEqual(['township.itemsOfAdoption notMet']);
    const undecided = { ...later[1], decidedOn: date('2024-07-02') };
    expect(refusal([...lawful, undecided])).toEqual(['township.decidedBeforePublication notMet']);
  });

  it('an evaluation looks at every item that is held', () => {
    const partial = { ...later[0], round: { ...round, results: round.results.slice(0, 1) } };
    expect(refusal([...lawful, partial])).toEqual(['township.roundComplete notMet']);
    // i1 is gone, so only i2 is left to evaluate.
    const rest = {
      ...later[0],
      ...justice('2024-10-01'),
      round: { ...round, results: round.results.slice(1) },
    };
    expect(refusal([...lawful, later[1], rest])).toEqual([]);
  });

  it('becomes the announcements that the index of powers reads', () => {
    const issuer = '中山市人民政府';
    const publishedAfter = (count: number) =>
      announcementsOf(run([...lawful, ...later].slice(0, count)).state, issuer);
    expect(publishedAfter(2)).toEqual([]);
    expect(publishedAfter(3)).toMatchObject([{ action: 'empower' }]);
    expect(publishedAfter(3)[0]).not.toHaveProperty('publishedOn');
    expect(
      publishedAfter(11).map(({ action, items, effectiveOn }) => [action, items, effectiveOn]),
    ).toEqual([
      ['empower', ['i1', 'i2'], '2023-04-01'],
      ['takeBack', ['i1'], '2024-09-01'],
      ['suspend', ['i2'], '2025-02-01'],
      ['resume', ['i2'], '2025-04-01'],
      ['takeBack', ['i2'], '2025-08-01'],
    ]);
  });

  it('and these say who is competent on each day', () => {
    const announcements = announcementsOf(run([...lawful, ...later]).state, '中山市人民政府');
    const powers = powersOf({ catalogs: [catalog], announcements });
    const bodyOn = (id: string, on: string): string => {
      const asked = { item: id, place: SHIQI, conductDate: date('2023-01-01'), askedOn: date(on) };
      const answer = competentBody(asked, powers);
      return answer.outcome === 'competent' ? answer.body : answer.outcome;
    };
    expect(
      ['2023-03-31', '2023-04-01', '2024-08-31', '2024-09-01'].map((on) => bodyOn('i1', on)),
    ).toEqual(['zs-urban', 'shiqi', 'shiqi', 'zs-urban']);
    expect(
      ['2025-01-31', '2025-02-01', '2025-03-31', '2025-04-01', '2025-07-31', '2025-08-01'].map(
        (on) => bodyOn('i2', on),
      ),
    ).toEqual(['shiqi', 'zs-urban', 'zs-urban', 'shiqi', 'shiqi', 'zs-urban']);
  });

  it('an unpublished decision of the machine gives no power', () => {
    const announcements = announcementsOf(run(lawful.slice(0, 3)).state, '中山市人民政府');
    const powers = powersOf({ catalogs: [catalog], announcements });
    const on = date('2026-01-01');
    expect(
      competentBody({ item: 'i1', place: SHIQI, conductDate: on, askedOn: on }, powers),
    ).toMatchObject({
      body: 'zs-urban',
      withheld: [{ code: 'township.decisionUnpublished' }],
    });
  });

  it('survives storage in every state', () => {
    const all = [...lawful, ...later];
    for (let count = 0; count <= all.length; count += 1) {
      const { state } = run(all.slice(0, count));
      const stored: unknown = JSON.parse(JSON.stringify(snapshot(adoptionMachine, state)));
      expect(restore(adoptionMachine, stored)).toMatchObject({ ok: true, value: state });
    }
    const abandoned = run([{ type: 'abandon', ...government('2022-04-01'), reason: '能力不足' }]);
    expect(abandoned.state).toMatchObject({ status: 'abandoned' });
  });

  it('replays any walk without a throw, the same way twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lawful, ...later), { maxLength: 15 }), (walk) => {
        expect(run(walk)).toEqual(run(walk));
      }),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(adoptionMachine.states)),
        fc.constantFrom(...lawful, ...later),
        (status, event) => {
          run([event], { status } as Adoption);
        },
      ),
    );
  });

  it('dates of a walk never go back', () => {
    expect(addDays(date('2022-03-01'), -1)).toBe('2022-02-28');
    expect(refusal([{ ...lawful[0], ...justice('2022-02-28') }])).toEqual([
      'township.inOrder notMet',
    ]);
  });
});

type Edges = readonly AnyEdge[];
const change =
  (id: string, changes: Partial<AnyEdge>) =>
  (edges: Edges): Edges =>
    edges.map((edge) => (edge.id === id ? { ...edge, ...changes } : edge));
const bare = (edges: Edges): Edges => edges.map((edge) => ({ ...edge, evidence: [] }));

describe.each<
  readonly [
    string,
    AnyMachine,
    readonly Invariant[],
    Readonly<Record<string, (edges: Edges) => Edges>>,
  ]
>([
  [
    'the graph of the catalog',
    guidingCatalogMachine as unknown as AnyMachine,
    guidingCatalogInvariants,
    {
      noApprovalWithoutLegalityReview: (edges) =>
        bare(change('closeConsultation', { to: 'submitted' })(edges)),
      noReviewWithoutConsultation: (edges) =>
        bare(change('openConsultation', { to: 'consulted' })(edges)),
      noCatalogInForceWithoutApproval: (edges) => bare(change('submit', { to: 'approved' })(edges)),
      noCatalogInForceUnpublished: (edges) => bare(change('approve', { to: 'published' })(edges)),
      noCatalogRevived: change('takeEffect', { from: ['published', 'repealed'] }),
      noCatalogEditedAfterApproval: change('returnFromGovernment', {
        from: ['submitted', 'approved'],
      }),
    },
  ],
  [
    'the graph of an adoption',
    adoptionMachine as unknown as AnyMachine,
    adoptionInvariants,
    {
      noForceWithoutAnnouncement: (edges) => bare(change('decide', { to: 'handover' })(edges)),
      noItemFromOutside: (edges) => bare(change('assess', { from: ['proposed'] })(edges)),
      noForceWithoutCapacity: (edges) => bare(change('matchCatalog', { to: 'assessed' })(edges)),
      noAnnouncementWithoutDecision: (edges) => bare(change('assess', { to: 'decided' })(edges)),
      noReturnUnannounced: (edges) => bare(change('suspend', { to: 'returning' })(edges)),
      noForceAfterTakeBack: change('resume', { from: ['suspended', 'takenBack'] }),
      noForceAfterAbandonment: (edges) => bare(change('announce', { from: ['abandoned'] })(edges)),
    },
  ],
])('%s', (_name, machine, invariants, breakages) => {
  it('is sound', () => {
    expect(checkMachine(machine)).toEqual([]);
  });

  it.each(invariants.map((invariant) => [invariant.id, invariant] as const))(
    'proves %s, and sees it fail on a copy that was broken on purpose',
    (id, invariant) => {
      expect(prove(machine, invariant)).toMatchObject({ holds: true });
      const breakage = breakages[id];
      if (breakage === undefined) throw new Error(`no broken copy for ${id}`);
      const proof = prove({ ...machine, edges: breakage(machine.edges) }, invariant);
      expect(proof).toMatchObject({ holds: false });
      if (!proof.holds) expect(proof.path.length).toBeGreaterThan(0);
    },
  );
});
