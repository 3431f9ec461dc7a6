import { describe, expect, it } from 'vitest';
import { describe as sentence } from '../../src/messages/index.js';
import { divisionTable } from '../../src/registry/index.js';
import {
  buildPowers,
  type CatalogVersion,
  coverageByCity,
  type EmpowermentAnnouncement,
  itemsOfTown,
  type PowersSource,
  parseAnnouncement,
} from '../../src/township/index.js';
import {
  bodies,
  code,
  codesOf,
  date,
  gb,
  given,
  item,
  items,
  LINGNAN,
  nbs,
  powersOf,
  SHAMIAN,
  sourceOf,
  table,
  takenBack,
} from './world.js';

const problemsOf = (changes: Partial<PowersSource>): readonly string[] => {
  const built = buildPowers(sourceOf(changes));
  return built.ok ? [] : codesOf(built.problems);
};
const announced = (changes: Partial<EmpowermentAnnouncement>): Partial<PowersSource> => ({
  announcements: [{ ...given, ...changes }],
});

describe('a source with a fault is refused, with every fault', () => {
  it.each<readonly [string, Partial<PowersSource>, readonly string[]]>([
    ['an unknown item', announced({ items: ['i1', 'none'] }), ['township.unknownItem']],
    [
      'a town of another province',
      announced({ towns: [SHAMIAN, nbs('350102001')] }),
      ['township.placeOutside'],
    ],
    ['an unknown town', announced({ towns: [nbs('440103999')] }), ['township.placeUnknown']],
    ['a district', announced({ towns: [gb('440103')] }), ['township.notTown']],
    [
      'a town without a body',
      announced({ towns: [nbs('440103003')] }),
      ['township.townWithoutBody'],
    ],
    [
      'published before it was decided',
      announced({ publishedOn: date('2021-02-28') }),
      ['township.publishedBeforeDecision'],
    ],
    [
      'in effect before it was published',
      announced({ effectiveOn: date('2021-03-09') }),
      ['township.effectiveBeforePublication'],
    ],
    ['a town twice', announced({ towns: [SHAMIAN, SHAMIAN] }), ['township.listedTwice']],
    [
      'an unknown transition rule',
      announced({ transition: 'none' }),
      ['township.unknownTransition'],
    ],
    [
      'overlapping announcements',
      { announcements: [given, { ...given, id: 'a9', effectiveOn: date('2022-01-01') }] },
      ['township.overlap'],
    ],
    ['taking back what is not held', { announcements: [takenBack] }, ['township.nothingHeld']],
    [
      'an id twice',
      { announcements: [given, { ...given, towns: [LINGNAN] }] },
      ['township.idTwice'],
    ],
    [
      'a carrier that is not a penalty',
      { items: [...items, item('c2', { kind: 'compulsion', accompanies: ['n1'] })] },
      ['township.notPenaltyItem'],
    ],
    [
      'a holder that is not given',
      { holders: [{ body: 'none', lines: [], from: date('2020-01-01'), until: 'open' }] },
      ['township.unknownBody'],
    ],
    [
      'two bodies of one town',
      {
        bodies: [
          ...bodies,
          {
            kind: 'empoweredTown',
            id: 'second',
            name: '第二',
            level: 'township',
            division: SHAMIAN.code,
            divisionSystem: SHAMIAN.system,
            lines: [],
            confirmed: [],
          },
        ],
      },
      ['township.townBodyTwice'],
    ],
    [
      'an excluded field',
      {
        items: [...items, item('p1', { line: 'publicSecurity' })],
        ...announced({ items: ['p1'] }),
      },
      ['township.excludedField'],
    ],
    [
      '第十八条第三款: personal liberty',
      {
        items: [...items, item('p1', { penalties: ['fine', 'detention'] })],
        ...announced({ items: ['p1'] }),
      },
      ['township.excludedField'],
    ],
    [
      'a designation by a stranger',
      {
        designations: [
          {
            id: 'd1',
            document: '示例',
            by: 'zs-gov',
            body: 'liwan-urban',
            items: ['none'],
            divisions: [gb('440999')],
            from: date('2022-01-01'),
            until: date('2022-01-01'),
          },
        ],
      },
      [
        'township.designatorNotSuperior',
        'township.unknownItem',
        'township.placeUnknown',
        'township.emptyTenure',
      ],
    ],
  ])('%s', (_what, changes, expected) => {
    expect(problemsOf(changes)).toEqual(expected);
  });

  it('a retired code, by the table of divisions', () => {
    const source = sourceOf();
    const divisions = {
      ...source.divisions,
      divisions: source.divisions.divisions.map((one) =>
        one.code === SHAMIAN.code ? { ...one, until: date('2021-01-01') } : one,
      ),
      byKey: new Map(
        [...source.divisions.byKey].map(([key, uses]) => [
          key,
          uses.map((one) =>
            one.code === SHAMIAN.code ? { ...one, until: date('2021-01-01') } : one,
          ),
        ]),
      ),
    } as const;
    expect(problemsOf({ divisions })).toEqual([
      'registry.divisionRetired',
      'registry.divisionRetired',
    ]);
  });

  it('an overlap is counted, with its first witness', () => {
    const built = buildPowers(
      sourceOf({ announcements: [given, { ...given, id: 'a9', effectiveOn: date('2022-01-01') }] }),
    );
    const [problem] = built.ok ? [] : built.problems;
    expect(problem?.params).toEqual({
      announcement: 'a9',
      other: 'a1',
      town: 'NBS-2023:440103001',
      item: 'i1',
      count: 4,
    });
    expect(problem && sentence(problem, 'zh')).toContain('重叠赋权（同类 4 处）');
  });

  it('names all faults at once', () => {
    expect(
      problemsOf(
        announced({
          items: ['none', 'other'],
          towns: [nbs('350102001')],
          publishedOn: date('2021-01-01'),
        }),
      ),
    ).toEqual([
      'township.publishedBeforeDecision',
      'township.unknownItem',
      'township.unknownItem',
      'township.placeOutside',
    ]);
  });
});

describe('the guiding catalog', () => {
  const version: CatalogVersion = {
    id: 'c1',
    title: '示例目录',
    document: '示例〔2020〕1号',
    publishedOn: date('2020-12-01'),
    from: date('2021-01-01'),
    until: date('2022-01-01'),
    entries: [item('i1')],
  };
  const { otherBasis: _, ...bare } = given;

  it('is in force on the day of the decision, or another basis is named', () => {
    const catalogs = [version];
    expect(problemsOf({ catalogs, announcements: [{ ...bare, items: ['i1'] }] })).toEqual([]);
    expect(problemsOf({ catalogs, announcements: [bare] })).toEqual(['township.outsideCatalog']);
    expect(problemsOf({ catalogs, announcements: [given] })).toEqual([]);
    const late = {
      ...bare,
      items: ['i1'],
      decidedOn: date('2022-01-01'),
      publishedOn: date('2022-01-02'),
      effectiveOn: date('2022-02-01'),
    };
    expect(problemsOf({ catalogs, announcements: [late] })).toEqual(['township.outsideCatalog']);
    expect(problemsOf({ catalogs: [], announcements: [{ ...bare, items: ['i1'] }] })).toEqual([
      'township.outsideCatalog',
    ]);
  });

  it('stands in the chain', () => {
    const powers = powersOf({ catalogs: [version], announcements: [{ ...bare, items: ['i1'] }] });
    expect(powers.histories[1]?.segments[0]?.chain[0]).toMatchObject({
      rule: 'township.guidingCatalog',
      inputs: { version: 'c1', document: '示例〔2020〕1号' },
    });
  });
});

describe('the index', () => {
  it('grows with what was given, not with items and towns', () => {
    // Two items and two towns, and the two items that travel with them.
    expect(powersOf().pairs).toBe(8);
    expect(powersOf({ announcements: [] }).pairs).toBe(0);
    const many = Array.from({ length: 2000 }, (_, index) => item(`x${index}`));
    expect(powersOf({ items: [...items, ...many] }).pairs).toBe(8);
  });

  it('keeps one history for all towns and items with the same announcements', () => {
    const all = Array.from({ length: 3000 }, (_, index) => item(`x${index}`));
    const powers = powersOf({
      items: all,
      announcements: [{ ...given, items: all.map(({ id }) => id) }],
    });
    expect(powers.pairs).toBe(6000);
    expect(powers.histories).toHaveLength(2);
  });

  it('lists the items of a town', () => {
    const powers = powersOf();
    expect(itemsOfTown(powers, SHAMIAN, date('2024-07-31'))).toEqual(['i1', 'i2', 'c1', 'n1']);
    expect(itemsOfTown(powers, SHAMIAN, date('2024-08-01'))).toEqual(['i2', 'n1']);
    expect(itemsOfTown(powers, nbs('440103999'), date('2024-08-01'))).toEqual([]);
  });

  it('counts by city', () => {
    const rows = coverageByCity(powersOf(), date('2024-08-01'));
    expect(rows).toHaveLength(21);
    expect(rows.map(({ city }) => city)).toEqual(rows.map(({ city }) => city).toSorted());
    // Lingnan has four items, Shamian two.
    expect(rows[0]).toEqual({
      city: '440100',
      name: '广州市',
      towns: 177,
      empowered: 2,
      items: 4,
      powers: 6,
    });
    expect(rows.find(({ name }) => name === '中山市')).toMatchObject({ empowered: 0, powers: 0 });
  });

  it('counts by city the towns that stand on the day, and what they have', () => {
    const merged = (changes: object) =>
      divisionTable({
        id: 'merged',
        divisions: table.divisions.map((one) =>
          one.code === LINGNAN.code && one.system === LINGNAN.system ? { ...one, ...changes } : one,
        ),
      });
    const counted = (changes: object, day: string) => {
      const made = merged(changes);
      if (!made.ok) throw new Error('the table does not read');
      const powers = powersOf({ divisions: made.value });
      const [guangzhou] = coverageByCity(powers, date(day));
      const items = itemsOfTown(powers, LINGNAN, date(day)).length;
      return [guangzhou?.towns, guangzhou?.empowered, guangzhou?.powers, items];
    };
    expect(counted({ until: '2022-01-01' }, '2021-12-31')).toEqual([177, 2, 8, 4]);
    expect(counted({ until: '2022-01-01' }, '2022-01-01')).toEqual([176, 1, 4, 0]);
    expect(counted({ from: '2021-03-01' }, '2021-02-28')).toEqual([176, 0, 0, 0]);
    expect(counted({ from: '2021-03-01' }, '2021-03-01')).toEqual([177, 0, 0, 0]);
  });

  it('warns once for a town whose dates the table cannot vouch for', () => {
    const built = buildPowers(sourceOf());
    expect(built.ok && codesOf(built.warnings)).toEqual([
      'registry.divisionUnverified',
      'registry.divisionUnverified',
    ]);
  });
});

describe('an announcement that someone sends', () => {
  it('is read as it is, unknown fields too', () => {
    const sent = { ...JSON.parse(JSON.stringify(given)), note: '备注' };
    expect(parseAnnouncement(sent)).toMatchObject({ ok: true, value: sent });
  });

  it.each([
    null,
    1,
    '😀',
    [],
    {},
    { ...given, towns: [] },
    { ...given, towns: ['x'] },
    { ...given, decidedOn: '2021-02-30' },
    { ...given, action: '__proto__' },
  ])('is refused: %#', (input) => {
    expect(parseAnnouncement(input).ok).toBe(false);
  });

  it('a county’s notice follows the announcement', () => {
    const starts = [
      {
        division: code('440103'),
        document: '示例',
        publishedOn: date('2021-03-09'),
        effectiveOn: date('2021-05-01'),
      },
      {
        division: code('440103'),
        document: '示例',
        publishedOn: date('2021-03-11'),
        effectiveOn: date('2021-03-10'),
      },
    ];
    const answer = parseAnnouncement({ ...given, starts });
    expect(answer.ok ? [] : codesOf(answer.problems)).toEqual([
      'township.publishedBeforeDecision',
      'township.effectiveBeforePublication',
      'township.startTwice',
    ]);
  });
});

describe('nothing is dropped in silence', () => {
  it('a county’s notice that starts nothing', () => {
    const start = {
      division: code('440104'),
      document: '越府〔2021〕1号',
      publishedOn: date('2021-04-20'),
      effectiveOn: date('2021-05-01'),
    };
    const built = buildPowers(sourceOf(announced({ starts: [start] })));
    expect(built.ok ? [] : built.problems.map(({ code: one, path }) => [one, path])).toEqual([
      ['township.startForNobody', ['announcements', 0, 'starts', 0]],
    ]);
  });

  it('an item that cannot travel with a penalty', () => {
    expect(
      problemsOf({ items: [...items, item('l1', { kind: 'licence', accompanies: ['i1'] })] }),
    ).toEqual(['township.notTravelling']);
  });

  it('a version, or an item of a version, that occurs twice', () => {
    const version: CatalogVersion = {
      id: 'c1',
      title: '示例目录',
      document: '示例〔2020〕1号',
      publishedOn: date('2020-12-01'),
      from: date('2021-01-01'),
      until: date('2022-01-01'),
      entries: [item('i1'), item('i1')],
    };
    const built = buildPowers(sourceOf({ catalogs: [version, version] }));
    expect(built.ok ? [] : built.problems.map(({ path }) => path.join('.'))).toEqual([
      'catalogs.1.id',
      'catalogs.0.entries.1.id',
      'catalogs.1.entries.1.id',
    ]);
  });

  it('a county’s notice comes before that of its city', () => {
    const { effectiveOn: _, ...bare } = given;
    const notice = (division: string, effectiveOn: string) => ({
      division: code(division),
      document: division,
      publishedOn: date('2021-04-20'),
      effectiveOn: date(effectiveOn),
    });
    const powers = powersOf({
      announcements: [
        { ...bare, starts: [notice('440100', '2021-06-01'), notice('440103', '2021-05-01')] },
      ],
    });
    expect(powers.histories[1]?.segments[0]?.from).toBe('2021-05-01');
  });
});
