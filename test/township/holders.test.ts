/* Who had an item before a town, and has it again after: by line, by name, in a zone. */
import { describe, expect, it } from 'vitest';
import { divisionsOn } from '../../src/registry/index.js';
import {
  buildPowers,
  type CompetenceAnswer,
  checkCatalog,
  competentBody,
  type PowersSource,
} from '../../src/township/index.js';
import {
  bodies,
  codesOf,
  date,
  given,
  HONGQIAO,
  holders,
  item,
  items,
  LINGNAN,
  nbs,
  organ,
  powersOf,
  SHAMIAN,
  SHIQI,
  sourceOf,
  table,
  takenBack,
} from './world.js';

const asked = (
  changes: Partial<PowersSource>,
  place: typeof SHAMIAN,
  on: string,
  id = 'i1',
): CompetenceAnswer =>
  competentBody(
    { item: id, place, conductDate: date('2020-06-01'), askedOn: date(on) },
    powersOf(changes),
  );
const who = (answer: CompetenceAnswer): string =>
  answer.outcome === 'competent' ? `${answer.body} ${answer.since}` : answer.outcome;

describe('exercisedBy: an item that names its bodies', () => {
  const named = item('i1', {
    exercisedBy: [
      { body: 'liwan-market', from: date('2016-01-01'), until: date('2023-01-01') },
      { body: 'liwan-urban', from: date('2023-01-01'), until: 'open' },
    ],
  });
  const source = { items: [named, ...items.filter(({ id }) => id !== 'i1')] };

  it.each([
    ['2021-03-31', 'liwan-market 2016-01-01'],
    ['2021-04-01', 'shamian 2021-04-01'],
    ['2024-07-31', 'shamian 2021-04-01'],
    ['2024-08-01', 'liwan-urban 2024-08-01'],
  ])('%s: %s', (on, expected) => {
    expect(who(asked(source, SHAMIAN, on))).toBe(expected);
  });

  it('the chain says that the item names it', () => {
    const answer = asked({ ...source, announcements: [] }, SHAMIAN, '2022-12-31');
    expect(answer.outcome === 'competent' && answer.chain.map(({ rule }) => rule)).toEqual([
      'township.statute',
      'township.namedHolder',
    ]);
  });

  it('elsewhere the line decides, and so it does for other items', () => {
    expect(who(asked(source, HONGQIAO, '2022-01-01'))).toBe('yuexiu-urban 2015-01-01');
    expect(who(asked({ ...source, announcements: [] }, SHAMIAN, '2022-01-01', 'i2'))).toBe(
      'liwan-urban 2015-01-01',
    );
  });

  it('a day that the item’s own list leaves out is nobody’s: the line does not step in', () => {
    const before = asked({ ...source, announcements: [] }, SHAMIAN, '2015-06-01');
    expect(before.outcome).toBe('none');
    const ended = item('i1', {
      exercisedBy: [{ body: 'liwan-market', from: date('2016-01-01'), until: date('2023-01-01') }],
    });
    const rest = items.filter(({ id }) => id !== 'i1');
    const answer = asked({ items: [ended, ...rest], announcements: [] }, SHAMIAN, '2023-01-01');
    expect(answer.outcome === 'none' && codesOf(answer.problems)).toEqual([
      'township.noHolder',
      'township.notAdopted',
    ]);
    const found = checkCatalog(sourceOf({ items: [ended], announcements: [] }), {
      from: date('2022-01-01'),
      on: date('2023-12-31'),
    });
    expect(found.filter(({ code }) => code === 'township.gap').map(({ params }) => params)).toEqual(
      [{ item: 'i1', place: '440103', from: '2023-01-01', until: '2024-01-01', towns: 2 }],
    );
  });

  it('第二十四条: a town that an item names has nothing by it', () => {
    const claimed = item('i1', {
      exercisedBy: [{ body: 'lingnan', from: date('2016-01-01'), until: 'open' }],
    });
    const rest = items.filter(({ id }) => id !== 'i1');
    const announcements = [{ ...given, towns: [SHAMIAN] }, takenBack];
    const changes = { items: [claimed, ...rest], announcements };
    expect(who(asked(changes, LINGNAN, '2022-01-01'))).toBe('liwan-urban 2015-01-01');
    const check = { from: date('2022-01-01'), on: date('2022-01-01') };
    const codes = (more: Partial<PowersSource>): readonly string[] =>
      codesOf(checkCatalog(sourceOf(more), check)).filter((one) => one.includes('exercise'));
    expect(codes(changes)).toEqual(['township.exerciseUnannounced']);
    expect(codes({ ...changes, announcements: [given, takenBack] })).toEqual([]);
  });

  it('a body that is not given, and a tenure without a day, are refused', () => {
    const faulty = item('x1', {
      exercisedBy: [{ body: 'none', from: date('2020-01-01'), until: date('2020-01-01') }],
    });
    const built = buildPowers(sourceOf({ items: [...items, faulty] }));
    expect(built.ok ? [] : built.problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['township.unknownBody', 'items.5.exercisedBy.0.body'],
      ['township.emptyTenure', 'items.5.exercisedBy.0'],
    ]);
  });
});

describe('横琴、深汕、大鹏: zones have no code; their organs are bodies', () => {
  const HENGQIN = nbs('440402104');
  const zone = '横琴粤澳深度合作区（2021-09起）';
  const xiangzhou = organ('xiangzhou-urban', 'county', '440402', ['urbanManagement']);
  const hengqin = organ('hengqin-urban', 'county', '440402', ['urbanManagement']);
  const tenure = { lines: ['urbanManagement'], from: date('2021-09-17'), until: 'open' } as const;
  const county = {
    bodies: [...bodies, xiangzhou, hengqin],
    holders: [...holders, { ...tenure, body: 'xiangzhou-urban' }],
    announcements: [],
  };
  const both = {
    ...county,
    holders: [...county.holders, { ...tenure, body: 'hengqin-urban', zone }],
  };

  it('in the zone its organ is competent, outside it the county’s department', () => {
    expect(who(asked(both, HENGQIN, '2024-01-01'))).toBe('hengqin-urban 2021-09-17');
    const other = divisionsOn(table).find(
      ({ parent, zone: its, level }) =>
        level === 'township' && parent?.code === '440402' && its === undefined,
    );
    if (other === undefined) throw new Error('no other town');
    expect(who(asked(both, other, '2024-01-01'))).toBe('xiangzhou-urban 2021-09-17');
  });

  it('a zone whose organ is not given is not the county’s', () => {
    const answer = asked(county, HENGQIN, '2024-01-01');
    expect(answer.outcome === 'none' && codesOf(answer.problems)).toEqual([
      'township.noHolder',
      'township.zoneHolderUnknown',
      'township.notAdopted',
    ]);
  });

  it('all towns of the zones that the pack names', () => {
    for (const name of ['深圳市大鹏新区', '深汕特别合作区（深圳市管理，2018-12起）']) {
      const towns = divisionsOn(table).filter((one) => one.zone === name && !one.isStatisticalOnly);
      expect(towns.length).toBeGreaterThan(2);
      const changes = {
        ...county,
        holders: [...holders, { ...tenure, body: 'hengqin-urban', zone: name }],
      };
      for (const town of towns)
        expect(who(asked(changes, town, '2024-01-01'))).toBe('hengqin-urban 2021-09-17');
    }
  });

  it('a zone that the table does not know is refused', () => {
    const built = buildPowers(
      sourceOf({ ...county, holders: [{ ...tenure, body: 'hengqin-urban', zone: '某新区' }] }),
    );
    expect(built.ok ? [] : codesOf(built.problems)).toEqual(['township.zoneUnknown']);
  });
});

describe('第二十三条: levels', () => {
  it('a city without counties has its own items of the city level too', () => {
    const city = item('g1', { levels: ['city'] });
    expect(who(asked({ items: [...items, city] }, SHIQI, '2024-01-01', 'g1'))).toBe(
      'zs-urban 2015-01-01',
    );
  });

  it('an item of the county and of the city is of both, and the first to file has the case', () => {
    const both = item('g2', { levels: ['county', 'city'] });
    const answer = asked({ items: [...items, both] }, SHAMIAN, '2024-01-01', 'g2');
    expect(answer).toMatchObject({ outcome: 'several', bodies: ['liwan-urban', 'gz-urban'] });
    const one = asked({ items: [...items, both] }, SHIQI, '2024-01-01', 'g2');
    expect(who(one)).toBe('zs-urban 2015-01-01');
  });
});
