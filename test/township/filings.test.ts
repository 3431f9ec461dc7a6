/* 第二十五条: several bodies, each filing on its own day, and the handovers since. */
import { describe, expect, it } from 'vitest';
import {
  type CompetenceAnswer,
  type CompetenceQuestion,
  competentBody,
  guangdongEmpowerment,
  type PowersSource,
  zhongshanTransition,
} from '../../src/township/index.js';
import {
  codesOf,
  date,
  given,
  HONGQIAO,
  LINGNAN,
  nbs,
  otherBasis,
  powersOf,
  SHAMIAN,
  takenBack,
} from './world.js';

const base = { item: 'i1', place: SHAMIAN, conductDate: date('2022-06-01') };
const ask = (
  changes: Partial<CompetenceQuestion> & Pick<CompetenceQuestion, 'askedOn'>,
  source: Partial<PowersSource> = {},
): CompetenceAnswer => competentBody({ ...base, ...changes }, powersOf(source));
const summary = (answer: CompetenceAnswer): readonly unknown[] =>
  answer.outcome === 'competent'
    ? [answer.body, ...codesOf(answer.warnings)]
    : answer.outcome === 'none'
      ? ['none', ...codesOf(answer.problems)]
      : [answer.outcome, ...answer.bodies, ...codesOf(answer.problems)];
const filed = (body: string, on: string) => ({ body, on: date(on) });

/** A province that reserves nothing to the county. */
const open = {
  policy: {
    ...guangdongEmpowerment,
    reserved: { crossRegion: false, largerInfluence: false },
  },
};

describe('a filing is looked at on its own day', () => {
  it.each([
    // Filed before the announcement of the take-back: the town finishes (中山过渡规则).
    [[filed('shamian', '2024-04-21')], '2024-09-01', ['shamian']],
    // Filed in the handover: the rule is silent.
    [
      [filed('shamian', '2024-04-22')],
      '2024-09-01',
      ['undetermined', 'shamian', 'liwan-urban', 'township.transitionSilent'],
    ],
    // Filed by the town after it lost the item: no jurisdiction, and the department has the case.
    [
      [filed('shamian', '2024-08-01')],
      '2024-09-01',
      ['liwan-urban', 'township.filingWithoutPower', 'township.possessionUnknown'],
    ],
    // Filed by the department while the town had it.
    [
      [filed('liwan-urban', '2024-07-31')],
      '2024-07-31',
      ['shamian', 'township.filingWithoutPower'],
    ],
  ])('%j asked %s', (filings, askedOn, expected) => {
    expect(summary(ask({ filings, askedOn: date(askedOn) }))).toEqual(expected);
  });

  it('the unit in possession may still file after the handover: that filing is no intrusion', () => {
    const possession = { body: 'shamian', since: date('2024-07-20') };
    const filings = [filed('shamian', '2024-08-10')];
    expect(summary(ask({ filings, possession, askedOn: date('2024-09-01') }))).toEqual(['shamian']);
  });

  it('a clue of a body without jurisdiction counts for nothing and is named', () => {
    const possession = { body: 'liwan-market', since: date('2024-07-20') };
    expect(summary(ask({ possession, askedOn: date('2024-09-01') }))).toEqual([
      'liwan-urban',
      'township.possessionWithoutPower',
    ]);
  });
});

describe('cross-region cases', () => {
  const across = { askedOn: date('2024-09-01'), otherPlaces: [LINGNAN, HONGQIAO] };

  it('reserved to the counties: no handover moves them, whenever they were filed', () => {
    for (const on of ['2024-04-21', '2024-05-06', '2024-08-02'])
      expect(summary(ask({ ...across, filings: [filed('liwan-urban', on)] }))).toEqual([
        'liwan-urban',
      ]);
  });

  it('not reserved: what was filed at a place follows the transition rule of that place', () => {
    const at = (body: string, on: string): readonly unknown[] =>
      summary(ask({ ...across, filings: [filed(body, on)] }, open));
    expect(at('shamian', '2024-04-21')).toEqual(['shamian']);
    expect(at('shamian', '2024-05-06')).toEqual([
      'undetermined',
      'shamian',
      'liwan-urban',
      'township.transitionSilent',
    ]);
    // 岭南 keeps the item, 越秀's department never lost it.
    expect(at('lingnan', '2024-05-06')).toEqual(['lingnan']);
    expect(at('yuexiu-urban', '2024-05-06')).toEqual(['yuexiu-urban']);
  });

  it('not reserved: the receiving body goes on where the rule of the place says so', () => {
    const rule = { ...zhongshanTransition, id: 'receiving', filedDuringHandover: 'receivingBody' };
    const source = {
      ...open,
      transitions: [rule as typeof zhongshanTransition],
      announcements: [given, { ...takenBack, transition: 'receiving' }],
    };
    const filings = [filed('shamian', '2024-05-06')];
    expect(summary(ask({ ...across, filings }, source))).toEqual(['liwan-urban']);
    const answer = ask({ ...across, filings }, source);
    expect(answer.outcome === 'competent' && codesOf(answer.withheld)).toEqual([
      'township.takenBack',
    ]);
    expect(answer.outcome === 'competent' && answer.chain.at(-1)?.inputs).toMatchObject({
      filedOn: '2024-05-06',
      announcedOn: '2024-04-22',
      effectiveOn: '2024-08-01',
    });
  });

  it('not reserved: every place has its body, and a clue its rule', () => {
    expect(summary(ask(across, open))).toEqual([
      'several',
      'liwan-urban',
      'lingnan',
      'yuexiu-urban',
    ]);
    const possession = { body: 'shamian', since: date('2024-07-20') };
    expect(summary(ask({ ...across, possession }, open))).toEqual(['shamian']);
    expect(summary(ask({ ...across, filedOn: date('2024-07-31') }, open))).toEqual([
      'undetermined',
      'shamian',
      'lingnan',
      'yuexiu-urban',
      'township.firstFilerUnknown',
    ]);
  });
});

describe('what a question may not say', () => {
  it.each<readonly [string, Partial<CompetenceQuestion>, readonly string[]]>([
    [
      'a filer that is not given',
      { filings: [filed('none', '2024-05-01')] },
      ['township.unknownBody'],
    ],
    [
      'a filing of the future',
      { filings: [filed('shamian', '2024-09-02')] },
      ['township.datesOutOfOrder'],
    ],
    [
      'a filing before the conduct',
      { filings: [filed('shamian', '2022-05-31')] },
      ['township.datesOutOfOrder'],
    ],
    [
      'a possessor that is not given',
      { possession: { body: 'none', since: date('2024-01-01') } },
      ['township.unknownBody'],
    ],
    [
      'a possession of the future',
      { possession: { body: 'shamian', since: date('2024-09-02') } },
      ['township.datesOutOfOrder'],
    ],
    [
      'a retired code elsewhere',
      { otherPlaces: [{ system: 'GB/T 2260', code: nbs('440102').code }] },
      ['registry.divisionRetired'],
    ],
    ['another province elsewhere', { otherPlaces: [nbs('350102001')] }, ['township.placeOutside']],
  ])('%s', (_what, changes, expected) => {
    expect(summary(ask({ askedOn: date('2024-09-01'), ...changes }))).toEqual([
      'none',
      ...expected,
    ]);
  });

  it('all at once', () => {
    expect(
      summary(
        ask({
          item: 'none',
          place: nbs('350102001'),
          askedOn: date('2024-09-01'),
          filings: [filed('none', '2024-09-02')],
        }),
      ),
    ).toEqual([
      'none',
      'township.unknownItem',
      'township.placeOutside',
      'township.unknownBody',
      'township.datesOutOfOrder',
    ]);
  });
});

it('after a take-back that the receiving body’s rule carries, the reason is the take-back', () => {
  const rule = {
    ...zhongshanTransition,
    id: 'r',
    filedBeforeAnnouncement: 'receivingBody',
  } as const;
  const answer = ask(
    { filedOn: date('2024-04-01'), askedOn: date('2024-08-01') },
    { transitions: [rule], announcements: [given, { ...takenBack, transition: 'r' }] },
  );
  expect(answer).toMatchObject({ body: 'liwan-urban', since: '2024-08-01' });
  expect(answer.outcome === 'competent' && codesOf(answer.withheld)).toEqual([
    'township.takenBack',
  ]);
  expect(otherBasis).toHaveLength(1);
});
