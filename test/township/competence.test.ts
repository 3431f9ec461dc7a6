import { describe, expect, it } from 'vitest';
import { explain } from '../../src/law/index.js';
import type { EnforcementBody } from '../../src/registry/index.js';
import {
  type CompetenceAnswer,
  type CompetenceQuestion,
  competenceTrace,
  competentBody,
  mayHandle,
  type PowersSource,
} from '../../src/township/index.js';
import {
  bodies,
  code,
  codesOf,
  date,
  gb,
  given,
  HONGQIAO,
  holders,
  item,
  items,
  LINGNAN,
  nbs,
  otherBasis,
  powersOf,
  SHAMIAN,
  SHIQI,
  takenBack,
} from './world.js';

const powers = powersOf();

const ask = (
  changes: Omit<Partial<CompetenceQuestion>, 'askedOn' | 'filedOn'> & {
    readonly askedOn: string;
    readonly filedOn?: string;
  },
  from = powers,
): CompetenceAnswer => {
  const { askedOn, filedOn, ...rest } = changes;
  return competentBody(
    {
      item: 'i1',
      place: SHAMIAN,
      conductDate: date('2020-06-01'),
      askedOn: date(askedOn),
      ...(filedOn === undefined ? {} : { filedOn: date(filedOn) }),
      ...rest,
    },
    from,
  );
};
const summary = (answer: CompetenceAnswer): readonly unknown[] =>
  answer.outcome === 'competent'
    ? [answer.body, answer.since]
    : answer.outcome === 'none'
      ? ['none', ...codesOf(answer.problems)]
      : [answer.outcome, ...answer.bodies, ...codesOf(answer.problems)];

describe('第二十四条: the boundary days of one item', () => {
  it.each([
    ['2021-03-09', 'liwan-urban', '2015-01-01', 'township.notYet'],
    ['2021-03-10', 'liwan-urban', '2015-01-01', 'township.notYet'],
    ['2021-03-31', 'liwan-urban', '2015-01-01', 'township.notYet'],
    ['2021-04-01', 'shamian', '2021-04-01', undefined],
    ['2024-04-22', 'shamian', '2021-04-01', undefined],
    ['2024-07-31', 'shamian', '2021-04-01', undefined],
    ['2024-08-01', 'liwan-urban', '2024-08-01', 'township.takenBack'],
    ['2026-01-01', 'liwan-urban', '2024-08-01', 'township.takenBack'],
  ])('%s: %s since %s', (askedOn, body, since, withheld) => {
    const answer = ask({ askedOn });
    expect(answer).toMatchObject({ outcome: 'competent', body, since });
    if (answer.outcome === 'competent')
      expect(codesOf(answer.withheld)).toEqual(withheld === undefined ? [] : [withheld]);
  });

  it('names statute, other basis, announcement and first day', () => {
    const answer = ask({ askedOn: '2024-07-31' });
    if (answer.outcome !== 'competent') throw new Error();
    expect(answer.chain.map(({ rule }) => rule)).toEqual([
      'township.statute',
      'township.otherBasis',
      'township.announcement.empower',
      'township.firstDay',
    ]);
    expect(answer.chain[2]?.inputs).toEqual({
      document: '穗府〔2021〕9号',
      issuer: '广州市人民政府',
      decidedOn: '2021-03-01',
      publishedOn: '2021-03-10',
    });
    expect(answer.chain[3]?.output).toBe('2021-04-01');
    // The Act of 2021 and 广东省市场监管条例 came later than this announcement, and before the one of 2024.
    const cited = (id: string, on: string): readonly string[] => {
      const found = ask({ item: id, askedOn: on });
      const link = found.outcome === 'competent' ? found.chain.at(-1) : undefined;
      return (link?.basis ?? []).map(({ law }) => law);
    };
    expect(cited('i1', '2024-07-31')).toEqual(['粤府函〔2020〕136号']);
    expect(cited('i1', '2024-08-01')).toEqual([
      '行政处罚法',
      '广东省市场监管条例',
      '粤府函〔2020〕136号',
    ]);
  });

  it('names the document of the take-back after it', () => {
    const question = {
      item: 'i1',
      place: SHAMIAN,
      conductDate: date('2020-06-01'),
      askedOn: date('2024-08-01'),
    };
    const text = explain(competenceTrace(question, competentBody(question, powers)), 'zh');
    expect(text).toContain('liwan-urban');
    expect(text).toContain('穗府〔2024〕3号');
    expect(text).toContain('《行政处罚法》第二十三条');
  });

  it('keeps the other item and the other town', () => {
    expect(summary(ask({ item: 'i2', askedOn: '2024-08-01' }))).toEqual(['shamian', '2021-04-01']);
    expect(summary(ask({ place: LINGNAN, askedOn: '2024-08-01' }))).toEqual([
      'lingnan',
      '2021-04-01',
    ]);
  });

  it('answers for a village by its town', () => {
    expect(summary(ask({ place: nbs('440103001001'), askedOn: '2022-01-01' }))[0]).toBe('shamian');
  });
});

describe('the transition rule of Zhongshan', () => {
  it.each([
    // Filed before the day of the announcement: the original body finishes.
    ['2024-04-21', '2024-07-31', ['shamian', '2021-04-01']],
    ['2024-04-21', '2024-08-01', ['shamian', '2021-04-01']],
    ['2024-04-21', '2026-08-01', ['shamian', '2021-04-01']],
    // Filed during the handover: while the town still has the item it is competent; after that the rule is silent.
    ['2024-04-22', '2024-07-31', ['shamian', '2021-04-01']],
    [
      '2024-04-22',
      '2024-08-01',
      ['undetermined', 'shamian', 'liwan-urban', 'township.transitionSilent'],
    ],
    [
      '2024-07-31',
      '2024-08-01',
      ['undetermined', 'shamian', 'liwan-urban', 'township.transitionSilent'],
    ],
    // Filed from the effective day on: the receiving body.
    ['2024-08-01', '2024-08-01', ['liwan-urban', '2024-08-01']],
    ['2024-08-02', '2024-09-01', ['liwan-urban', '2024-08-01']],
  ])('filed %s, asked %s', (filedOn, askedOn, expected) => {
    expect(summary(ask({ filedOn, askedOn }))).toEqual(expected);
  });

  it('gives a dispute about the handover to the common superior', () => {
    expect(ask({ filedOn: '2024-05-06', askedOn: '2024-08-01' })).toMatchObject({
      commonSuperior: 'liwan-gov',
    });
  });

  it('not filed before the effective day: the unit in possession files, and a transfer stays possible', () => {
    const possession = { body: 'shamian', since: date('2024-07-31') };
    for (const filedOn of [undefined, '2024-08-05']) {
      const answer = ask({
        askedOn: '2024-09-01',
        possession,
        ...(filedOn === undefined ? {} : { filedOn }),
      });
      expect(answer).toMatchObject({ outcome: 'competent', body: 'shamian' });
      if (answer.outcome === 'competent')
        expect(answer.transfer?.zh).toContain('粤司办〔2020〕151号');
    }
  });

  it('a clue that came on the effective day is nobody else’s', () => {
    const possession = { body: 'shamian', since: date('2024-08-01') };
    expect(summary(ask({ askedOn: '2024-09-01', possession }))).toEqual([
      'liwan-urban',
      '2024-08-01',
    ]);
  });

  it('warns where nobody said whether a unit had the clue', () => {
    const doubts = (changes: { conductDate: string }): readonly string[] => {
      const answer = ask({ askedOn: '2024-09-01', conductDate: date(changes.conductDate) });
      return answer.outcome === 'competent' ? codesOf(answer.warnings) : [];
    };
    expect(doubts({ conductDate: '2024-07-31' })).toEqual(['township.possessionUnknown']);
    expect(doubts({ conductDate: '2024-08-01' })).toEqual([]);
  });

  it('without a named rule a case in flight is undetermined', () => {
    const { transition: _, ...silent } = takenBack;
    const other = powersOf({ announcements: [given, silent] });
    expect(summary(ask({ filedOn: '2024-04-21', askedOn: '2024-08-01' }, other))).toEqual([
      'undetermined',
      'shamian',
      'liwan-urban',
      'township.transitionNotNamed',
    ]);
  });
});

describe('what gives no power', () => {
  const unpublished = ({ publishedOn: _, ...rest }: typeof given): typeof given => rest;

  it('第二十四条第一款: a decision that is not published', () => {
    const other = powersOf({ announcements: [unpublished(given)] });
    const answer = ask({ askedOn: '2022-01-01' }, other);
    expect(answer).toMatchObject({ outcome: 'competent', body: 'liwan-urban' });
    if (answer.outcome === 'competent')
      expect(codesOf(answer.withheld)).toEqual(['township.decisionUnpublished']);
  });

  it('an unpublished take-back takes nothing back', () => {
    const other = powersOf({ announcements: [given, unpublished(takenBack)] });
    expect(summary(ask({ askedOn: '2025-01-01' }, other))).toEqual(['shamian', '2021-04-01']);
  });

  it('广东省市场监管条例 第十一条第二款: the county announces the first day', () => {
    const { effectiveOn: _, ...bare } = given;
    const start = {
      division: code('440103'),
      document: '荔府〔2021〕1号',
      publishedOn: date('2021-04-20'),
      effectiveOn: date('2021-05-01'),
    };
    const waiting = powersOf({ announcements: [bare] });
    const answer = ask({ askedOn: '2022-01-01' }, waiting);
    if (answer.outcome !== 'competent') throw new Error();
    expect([answer.body, codesOf(answer.withheld)]).toEqual([
      'liwan-urban',
      ['township.startNotAnnounced'],
    ]);
    const started = powersOf({ announcements: [{ ...bare, starts: [start] }] });
    expect(summary(ask({ askedOn: '2021-04-30' }, started))).toEqual(['liwan-urban', '2015-01-01']);
    expect(summary(ask({ askedOn: '2021-05-01' }, started))).toEqual(['shamian', '2021-05-01']);
  });

  it('no announcement at all', () => {
    const answer = ask({ item: 'm1', askedOn: '2022-01-01' });
    if (answer.outcome !== 'competent') throw new Error();
    expect([answer.body, codesOf(answer.withheld)]).toEqual([
      'liwan-market',
      ['township.notAdopted'],
    ]);
  });

  it('an item that was not in force on the day of the conduct', () => {
    const dated = [
      ...items.filter(({ id }) => id !== 'i1'),
      item('i1', { inForce: [{ from: date('2020-06-02'), until: 'open' }] }),
    ];
    expect(summary(ask({ askedOn: '2022-01-01' }, powersOf({ items: dated })))).toEqual([
      'none',
      'township.itemNotInForce',
    ]);
  });
});

describe('powers that travel', () => {
  it('行政强制法 第十七条第二款: inspection and coercive measures follow the penalty', () => {
    expect(summary(ask({ item: 'c1', askedOn: '2024-07-31' }))).toEqual(['shamian', '2021-04-01']);
    expect(summary(ask({ item: 'c1', askedOn: '2024-08-01' }))).toEqual([
      'liwan-urban',
      '2024-08-01',
    ]);
  });

  it('an inspection that serves two penalties stays while one of them does', () => {
    expect(summary(ask({ item: 'n1', askedOn: '2024-08-01' }))).toEqual(['shamian', '2021-04-01']);
  });
});

describe('suspension', () => {
  const suspended: PowersSource['announcements'][number] = {
    ...takenBack,
    id: 's1',
    action: 'suspend',
    decidedOn: date('2022-01-01'),
    publishedOn: date('2022-01-01'),
    effectiveOn: date('2022-02-01'),
  };
  const resumed: PowersSource['announcements'][number] = {
    ...suspended,
    id: 's2',
    action: 'resume',
    decidedOn: date('2022-02-20'),
    publishedOn: date('2022-02-20'),
    effectiveOn: date('2022-03-01'),
  };
  const other = powersOf({ announcements: [given, suspended, resumed] });

  it.each([
    ['2022-01-31', ['shamian', '2021-04-01']],
    ['2022-02-01', ['liwan-urban', '2022-02-01']],
    ['2022-02-28', ['liwan-urban', '2022-02-01']],
    ['2022-03-01', ['shamian', '2022-03-01']],
  ])('%s', (askedOn, expected) => {
    expect(summary(ask({ askedOn }, other))).toEqual(expected);
  });

  it('says why', () => {
    const answer = ask({ askedOn: '2022-02-01' }, other);
    expect(answer.outcome === 'competent' && codesOf(answer.withheld)).toEqual([
      'township.suspended',
    ]);
  });

  it('a suspended item can be taken back', () => {
    const ended = powersOf({ announcements: [given, suspended, takenBack] });
    const answer = ask({ askedOn: '2024-08-01' }, ended);
    expect(answer).toMatchObject({ body: 'liwan-urban', since: '2022-02-01' });
    expect(answer.outcome === 'competent' && answer.withheld).toMatchObject([
      { code: 'township.takenBack', params: { document: '穗府〔2024〕3号', on: '2024-08-01' } },
    ]);
    const earlier = ask({ askedOn: '2024-07-31' }, ended);
    expect(earlier.outcome === 'competent' && codesOf(earlier.withheld)).toEqual([
      'township.suspended',
    ]);
  });
});

describe('第二十三条: levels', () => {
  it('中山 has no counties: the city is the original holder', () => {
    const other = powersOf({ announcements: [{ ...given, towns: [SHIQI] }] });
    expect(summary(ask({ place: SHIQI, askedOn: '2021-03-31' }, other))).toEqual([
      'zs-urban',
      '2015-01-01',
    ]);
    expect(summary(ask({ place: SHIQI, askedOn: '2021-04-01' }, other))).toEqual([
      'shiqi',
      '2021-04-01',
    ]);
  });

  it('an item of the city level is the city’s', () => {
    const other = powersOf({ items: [...items, item('g1', { levels: ['city'] })] });
    expect(summary(ask({ item: 'g1', askedOn: '2022-01-01' }, other))).toEqual([
      'gz-urban',
      '2015-01-01',
    ]);
  });

  it('a place wider than a county cannot be answered', () => {
    expect(summary(ask({ place: gb('440100'), askedOn: '2022-01-01' }))).toEqual([
      'none',
      'township.placeTooWide',
    ]);
  });

  it('nobody holds the line', () => {
    const other = powersOf({ items: [...items, item('x1', { line: 'fireSafety' })] });
    expect(summary(ask({ item: 'x1', askedOn: '2022-01-01' }, other))).toEqual([
      'none',
      'township.noHolder',
      'township.notAdopted',
    ]);
  });
});

describe('cases that stay with the county', () => {
  it('a case in two towns of one district', () => {
    const answer = ask({ askedOn: '2022-01-01', otherPlaces: [LINGNAN] });
    expect(answer).toMatchObject({ body: 'liwan-urban' });
    expect(answer.outcome === 'competent' && codesOf(answer.withheld)).toEqual([
      'township.reservedCrossRegion',
    ]);
  });

  it('a case of larger influence', () => {
    const answer = ask({ askedOn: '2022-01-01', isLargerInfluence: true });
    expect(answer).toMatchObject({ body: 'liwan-urban' });
    expect(answer.outcome === 'competent' && codesOf(answer.withheld)).toEqual([
      'township.reservedLargerInfluence',
    ]);
  });

  it('the same place named twice is one place', () => {
    expect(summary(ask({ askedOn: '2022-01-01', otherPlaces: [SHAMIAN] }))).toEqual([
      'shamian',
      '2021-04-01',
    ]);
  });

  it('an unknown other place is refused', () => {
    expect(summary(ask({ askedOn: '2022-01-01', otherPlaces: [nbs('440103999')] }))).toEqual([
      'none',
      'township.placeUnknown',
    ]);
  });
});

describe('第二十五条: several bodies', () => {
  const across = { askedOn: '2022-03-01', otherPlaces: [HONGQIAO] };

  it('nobody has filed: both may', () => {
    expect(summary(ask(across))).toEqual(['several', 'liwan-urban', 'yuexiu-urban']);
  });

  it('the first to file has the case', () => {
    const filings = [
      { body: 'liwan-urban', on: date('2022-02-02') },
      { body: 'yuexiu-urban', on: date('2022-02-01') },
    ];
    const answer = ask({ ...across, filings });
    expect(answer).toMatchObject({ outcome: 'competent', body: 'yuexiu-urban' });
    if (answer.outcome === 'competent')
      expect(answer.chain.at(-1)?.basis).toMatchObject([{ article: 25, paragraph: 1 }]);
  });

  it('filed on the same day: they consult, else the common superior', () => {
    const on = date('2022-02-01');
    const filings = [
      { body: 'liwan-urban', on },
      { body: 'yuexiu-urban', on },
    ];
    expect(ask({ ...across, filings })).toMatchObject({
      outcome: 'disputed',
      bodies: ['liwan-urban', 'yuexiu-urban'],
      commonSuperior: 'gz-urban',
    });
  });

  it('filed, but nobody says by whom', () => {
    expect(summary(ask({ ...across, filedOn: '2022-02-01' }))).toEqual([
      'undetermined',
      'liwan-urban',
      'yuexiu-urban',
      'township.firstFilerUnknown',
    ]);
  });

  it('a filing without power counts for nothing and is named', () => {
    const filings = [{ body: 'liwan-market', on: date('2022-01-01') }];
    const answer = ask({
      askedOn: '2022-03-01',
      item: 'm1',
      filings: [...filings, { body: 'shamian', on: date('2022-01-02') }],
    });
    expect(answer.outcome === 'competent' && codesOf(answer.warnings)).toEqual([
      'township.filingWithoutPower',
    ]);
  });

  it('town and department dispute: the county government', () => {
    expect(ask({ askedOn: '2022-03-01', isDisputed: true })).toMatchObject({
      outcome: 'disputed',
      bodies: ['shamian', 'liwan-urban'],
      commonSuperior: 'liwan-gov',
    });
  });

  it('a designation decides', () => {
    const designation = {
      body: 'yuexiu-urban',
      by: 'gz-urban',
      on: date('2022-02-10'),
      document: '示例〔2022〕1号',
    };
    expect(summary(ask({ ...across, designation }))).toEqual(['yuexiu-urban', '2022-02-10']);
    expect(summary(ask({ ...across, designation: { ...designation, by: 'liwan-gov' } }))).toEqual([
      'none',
      'township.designatorNotSuperior',
    ]);
    expect(
      summary(ask({ ...across, designation: { ...designation, on: date('2022-03-02') } })),
    ).toEqual(['none', 'township.datesOutOfOrder']);
    expect(summary(ask({ ...across, designation: { ...designation, body: 'nobody' } }))).toEqual([
      'none',
      'township.unknownBody',
    ]);
  });

  it('a standing designation makes an item joint across districts, on its days', () => {
    const other = powersOf({
      designations: [
        {
          id: 'd1',
          document: '示例〔2022〕2号',
          by: 'gz-urban',
          body: 'liwan-urban',
          items: ['i1'],
          divisions: [gb('440103'), gb('440104')],
          from: date('2022-01-01'),
          until: date('2023-01-01'),
        },
      ],
    });
    const joint = (askedOn: string): readonly unknown[] =>
      summary(ask({ askedOn, otherPlaces: [HONGQIAO] }, other));
    expect(joint('2021-12-31')).toEqual(['several', 'liwan-urban', 'yuexiu-urban']);
    expect(joint('2022-01-01')).toEqual(['liwan-urban', '2022-01-01']);
    expect(joint('2022-12-31')).toEqual(['liwan-urban', '2022-01-01']);
    expect(joint('2023-01-01')).toEqual(['several', 'liwan-urban', 'yuexiu-urban']);
  });
});

describe('第二十条、第二十一条: entrusted organisations', () => {
  const team = {
    kind: 'entrustedOrganisation',
    id: 'team',
    name: '执法队',
    level: 'county',
    division: code('440103'),
    lines: ['urbanManagement'],
    confirmed: [],
    entrustments: [
      {
        by: 'liwan-urban',
        items: ['i1', 'c1'],
        from: date('2024-08-01'),
        until: date('2025-08-01'),
        publishedOn: date('2024-08-10'),
      },
    ],
  } as const satisfies EnforcementBody;
  const other = powersOf({ bodies: [...bodies, team] });

  it('act in the name of the body, on the days of the letter', () => {
    const answer = ask({ askedOn: '2024-08-10' }, other);
    expect(answer).toMatchObject({
      body: 'liwan-urban',
      agents: [{ organisation: 'team', inNameOf: 'liwan-urban' }],
      warnings: [{ code: 'township.possessionUnknown' }],
    });
    expect(ask({ askedOn: '2024-08-09' }, other)).toMatchObject({
      agents: [{ organisation: 'team', inNameOf: 'liwan-urban', isUnpublished: true }],
      warnings: [
        { code: 'township.possessionUnknown' },
        { code: 'township.entrustmentUnpublished' },
      ],
    });
    expect(ask({ askedOn: '2025-08-01' }, other)).toMatchObject({ agents: [] });
    expect(ask({ askedOn: '2024-07-31' }, other)).toMatchObject({ body: 'shamian', agents: [] });
  });

  it('行政强制法 第十七条第一款: never for coercive measures', () => {
    expect(ask({ item: 'c1', askedOn: '2024-08-10' }, other)).toMatchObject({
      body: 'liwan-urban',
      agents: [],
    });
  });

  it('第二十条第二款: a letter that is not published holds, and is reported', () => {
    const on = (day: string) =>
      mayHandle(
        'team',
        { item: 'i1', place: SHAMIAN, conductDate: date('2024-08-01'), askedOn: date(day) },
        other,
      );
    expect(on('2024-08-10')).toMatchObject({
      verdict: 'met',
      inNameOf: 'liwan-urban',
      problems: [],
    });
    expect(on('2024-08-09')).toMatchObject({
      verdict: 'met',
      inNameOf: 'liwan-urban',
      problems: [{ code: 'township.entrustmentUnpublished', params: { body: 'team' } }],
    });
    const [letter] = team.entrustments;
    const twice = powersOf({
      bodies: [
        ...bodies,
        { ...team, entrustments: [{ ...letter, publishedOn: date('2025-01-01') }, letter] },
      ],
    });
    const question = {
      item: 'i1',
      place: SHAMIAN,
      conductDate: date('2024-08-01'),
      askedOn: date('2024-08-10'),
    };
    // Of two letters one is published: nothing is amiss.
    expect(mayHandle('team', question, twice)).toMatchObject({ verdict: 'met', problems: [] });
  });

  it('may handle, in whose name', () => {
    const question = {
      item: 'i1',
      place: SHAMIAN,
      conductDate: date('2024-08-05'),
      askedOn: date('2024-08-10'),
    };
    expect(mayHandle('team', question, other)).toMatchObject({
      verdict: 'met',
      inNameOf: 'liwan-urban',
    });
    const refused = mayHandle('shamian', question, other);
    expect([refused.verdict, codesOf(refused.problems)]).toEqual([
      'notMet',
      ['township.takenBack', 'township.otherBodyCompetent'],
    ]);
    const open = { ...question, filedOn: date('2024-05-06'), conductDate: date('2024-01-01') };
    expect(mayHandle('shamian', open, other).verdict).toBe('undetermined');
    // 第二十条第四款: it acts in the name of one of the two, so that it stays as open as they are.
    expect(mayHandle('team', open, other).verdict).toBe('undetermined');
    expect(mayHandle('lingnan', open, other).verdict).toBe('notMet');
    expect(mayHandle('liwan-urban', { ...question, item: 'none' }, other).verdict).toBe('notMet');
  });

  it('of several bodies each may handle, an organisation in the name of its own; who may not hears which they are', () => {
    const several = {
      item: 'i1',
      place: SHAMIAN,
      otherPlaces: [HONGQIAO],
      conductDate: date('2024-08-05'),
      askedOn: date('2024-08-10'),
    };
    for (const question of [several, { ...several, place: HONGQIAO, otherPlaces: [SHAMIAN] }]) {
      expect(competentBody(question, other).outcome).toBe('several');
      expect(mayHandle('team', question, other)).toMatchObject({
        verdict: 'met',
        inNameOf: 'liwan-urban',
      });
    }
    expect(mayHandle('yuexiu-urban', several, other)).toMatchObject({ inNameOf: 'yuexiu-urban' });
    const { verdict, problems } = mayHandle('shamian', several, other);
    expect([verdict, problems.map(({ params }) => params['body'])]).toEqual([
      'notMet',
      ['liwan-urban', 'yuexiu-urban'],
    ]);
  });
});

describe('questions that cannot be answered', () => {
  it.each([
    [{ item: 'none', askedOn: '2022-01-01' }, ['township.unknownItem']],
    [{ place: nbs('440103999'), askedOn: '2022-01-01' }, ['township.placeUnknown']],
    [{ place: nbs('350102001'), askedOn: '2022-01-01' }, ['township.placeOutside']],
    [{ place: gb('440102'), askedOn: '2024-01-01' }, ['registry.divisionRetired']],
    [{ askedOn: '2020-05-31' }, ['township.datesOutOfOrder']],
    [{ askedOn: '2022-01-01', filedOn: '2022-01-02' }, ['township.datesOutOfOrder']],
  ])('%j', (changes, expected) => {
    expect(summary(ask(changes))).toEqual(['none', ...expected]);
  });

  it('names everything that is wrong', () => {
    expect(summary(ask({ item: 'none', place: nbs('350102001'), askedOn: '2022-01-01' }))).toEqual([
      'none',
      'township.unknownItem',
      'township.placeOutside',
    ]);
  });
});

it('the original holder may change too', () => {
  const split = holders.flatMap((one) =>
    one.body === 'liwan-urban'
      ? [
          { ...one, until: date('2020-01-01') },
          { ...one, body: 'liwan-market', from: date('2020-01-01') },
        ]
      : [one],
  );
  const other = powersOf({ holders: split, announcements: [] });
  const early = { conductDate: date('2019-01-01') };
  expect(summary(ask({ askedOn: '2019-12-31', ...early }, other))).toEqual([
    'liwan-urban',
    '2015-01-01',
  ]);
  expect(summary(ask({ askedOn: '2020-01-01', ...early }, other))).toEqual([
    'liwan-market',
    '2020-01-01',
  ]);
});

it('an item with another basis says so', () => {
  expect(otherBasis).toHaveLength(1);
  const answer = ask({ askedOn: '2022-01-01' });
  expect(answer.outcome === 'competent' && answer.chain[1]?.basis.map(({ law }) => law)).toEqual([
    '粤府函〔2020〕136号',
  ]);
});
