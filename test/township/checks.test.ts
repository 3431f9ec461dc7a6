import { describe, expect, it } from 'vitest';
import { enforcementCertificateNumber, serviceItemBasicCode } from '../../src/identifiers/index.js';
import type { EnforcementOfficer } from '../../src/registry/index.js';
import {
  type CatalogVersion,
  catalogOn,
  checkCatalog,
  compareCatalogs,
  evaluateItem,
  guangzhouRubric,
  type PowersSource,
} from '../../src/township/index.js';
import { bodies, codesOf, date, given, holders, item, items, SHIQI, sourceOf } from './world.js';

const window = { from: date('2021-01-01'), on: date('2024-12-31') };
const townsOf = (ids: readonly string[]): PowersSource['bodies'] =>
  bodies.filter(({ id, kind }) => kind !== 'empoweredTown' || ids.includes(id));
const clean = { bodies: townsOf(['shamian', 'lingnan']) };
const found = (changes: Partial<PowersSource>): readonly string[] =>
  codesOf(checkCatalog(sourceOf({ ...clean, ...changes }), window));

describe('checkCatalog', () => {
  it('finds that 越秀 and 中山 have no market department in the world of the tests', () => {
    expect(
      checkCatalog(sourceOf(clean), window).map(({ code, params }) => [code, params['place']]),
    ).toEqual([
      ['township.gap', '440104'],
      ['township.gap', '442000'],
    ]);
  });

  const urban = { items: items.filter(({ line }) => line === 'urbanManagement') };

  it('finds nothing where nothing is wrong', () => {
    expect(found(urban)).toEqual([]);
  });

  it('names what the index refuses, and goes on', () => {
    const { otherBasis: _, ...outside } = given;
    expect(found({ ...urban, announcements: [outside], bodies })).toEqual([
      'township.outsideCatalog',
      'township.outsideCatalog',
      'township.townUnannounced',
      'township.townUnannounced',
    ]);
  });

  it('finds town bodies without an announcement', () => {
    expect(found({ ...urban, bodies: townsOf(['shamian', 'lingnan', 'shiqi']) })).toEqual([
      'township.townUnannounced',
    ]);
    expect(SHIQI.code).toBe('442000001');
  });

  it('finds two versions of the catalog in force at once', () => {
    const version = (id: string, from: string, until: string): CatalogVersion => ({
      id,
      title: id,
      document: id,
      publishedOn: date(from),
      from: date(from),
      until: date(until),
      entries: [],
    });
    const one = version('c1', '2021-01-01', '2022-01-02');
    expect(found({ ...urban, catalogs: [one, version('c2', '2022-01-01', '2023-01-01')] })).toEqual(
      ['township.catalogOverlap'],
    );
    expect(found({ ...urban, catalogs: [one, version('c2', '2022-01-02', '2023-01-01')] })).toEqual(
      [],
    );
    expect(catalogOn([one], date('2022-01-01'))?.id).toBe('c1');
    expect(catalogOn([one], date('2022-01-02'))).toBeUndefined();
  });

  it('finds what towns still have and the catalog in force no longer contains', () => {
    const version = (id: string, from: string, until: string, ids: readonly string[]) => ({
      id,
      title: id,
      document: id,
      publishedOn: date(from),
      from: date(from),
      until: date(until),
      entries: ids.map((one) => item(one)),
    });
    const { otherBasis: _, ...listed } = given;
    const catalogs: readonly CatalogVersion[] = [
      version('c1', '2021-01-01', '2023-01-01', ['i1', 'i2']),
      version('c2', '2023-01-01', '2030-01-01', ['i2']),
    ];
    const left = (on: string, announcements: PowersSource['announcements']): readonly unknown[] =>
      checkCatalog(sourceOf({ ...clean, ...urban, catalogs, announcements }), {
        from: date('2021-01-01'),
        on: date(on),
      }).map(({ code, params }) => [code, params['item'], params['towns']]);
    expect(left('2022-12-31', [listed])).toEqual([]);
    // c1 travels with i1 alone and leaves with it; n1 still has i2.
    expect(left('2023-01-01', [listed])).toEqual([
      ['township.leftCatalog', 'i1', 2],
      ['township.leftCatalog', 'c1', 2],
    ]);
    expect(left('2023-01-01', [given])).toEqual([]);
  });

  it('finds the days on which nobody has an item', () => {
    // 荔湾's department ends on 2023-01-01; 沙面 and 岭南 have i1 and i2 then, and 沙面 loses i1 on 2024-08-01.
    const ending = holders.map((one) =>
      one.body === 'liwan-urban' ? { ...one, until: date('2023-01-01') } : one,
    );
    const problems = checkCatalog(sourceOf({ ...clean, ...urban, holders: ending }), window);
    expect(problems.map(({ params }) => params)).toEqual([
      { item: 'i1', place: '440103', from: '2024-08-01', until: '2025-01-01', towns: 1 },
      { item: 'c1', place: '440103', from: '2024-08-01', until: '2025-01-01', towns: 1 },
    ]);
  });

  it('finds items whose basis is repealed on the day of the check', () => {
    const water = item('w1', {
      basis: [{ law: '水污染防治法', version: date('2018-01-01'), article: 83 }],
    });
    const source = sourceOf({ ...clean, items: [...urban.items, water] });
    expect(codesOf(checkCatalog(source, { ...window, on: date('2026-08-14') }))).toEqual([]);
    const [problem, ...rest] = checkCatalog(source, { ...window, on: date('2026-08-15') });
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({
      code: 'township.basisRepealed',
      path: ['items', 4, 'basis', 0],
      params: { item: 'w1', law: '水污染防治法', on: '2026-08-15' },
    });
  });

  describe('officers', () => {
    const since = { from: date('2020-01-01'), until: 'open' } as const;
    const officer = (
      id: string,
      body: string,
      changes: Partial<EnforcementOfficer> = {},
    ): EnforcementOfficer => ({
      id,
      name: id,
      certificates: [
        {
          number: enforcementCertificateNumber('44010012345'),
          issuedBy: '广东省人民政府',
          body,
          validFrom: date('2020-01-01'),
          validThrough: date('2024-12-30'),
          suspensions: [],
        },
      ],
      memberships: [{ ...since, body }],
      lines: ['urbanManagement'],
      training: [],
      ...changes,
    });
    const reviewer = (id: string, body: string): EnforcementOfficer =>
      officer(id, body, { legalQualification: { number: 'A1', obtainedOn: date('2019-01-01') } });
    const bodiesWithPowers = [
      'gz-urban',
      'liwan-urban',
      'liwan-market',
      'yuexiu-urban',
      'zs-urban',
      'lingnan',
    ];
    const officers = [
      ...bodiesWithPowers.flatMap((body) => [
        reviewer(`${body}-1`, body),
        officer(`${body}-2`, body),
      ]),
      officer('shamian-1', 'shamian'),
    ];
    const weak = (on: string, given: readonly EnforcementOfficer[]): readonly unknown[] =>
      checkCatalog(sourceOf({ ...clean, ...urban }), {
        from: date('2021-01-01'),
        on: date(on),
        officers: given,
      }).map(({ code, params }) => [code, params['body'], params['count'] ?? params['assists']]);

    it('two certified officers and a legal reviewer, or who assists', () => {
      expect(weak('2024-12-30', officers)).toEqual([
        ['township.officersTooFew', 'shamian', 1],
        ['township.noReviewer', 'shamian', 'liwan-urban'],
      ]);
    });

    it('a certificate counts on its days only', () => {
      expect(weak('2024-12-31', officers).map((row) => (row as readonly unknown[])[0])).toEqual([
        ...Array.from({ length: 5 }, () => 'township.officersTooFew'),
        'township.officersTooFew',
        'township.noReviewer',
        'township.officersTooFew',
      ]);
    });

    it('a town without powers needs none', () => {
      expect(weak('2021-03-31', officers)).toEqual([]);
    });

    it('a body without a superior in line has nobody to assist', () => {
      const others = officers.filter(({ id }) => id !== 'zs-urban-1');
      expect(weak('2021-03-31', others)).toEqual([
        ['township.officersTooFew', 'zs-urban', 1],
        ['township.noReviewerNorSuperior', 'zs-urban', undefined],
      ]);
    });
  });
});

describe('compareCatalogs', () => {
  it('sees the columns of a locality and the code of an item', () => {
    const before = { entries: [item('a', { extensions: { 序号: 1 } }), item('b')] };
    const after = {
      entries: [
        item('a', { extensions: { 序号: 2 } }),
        item('b', { basicCode: serviceItemBasicCode('440201018002') }),
      ],
    };
    expect(
      compareCatalogs(before, after).changed.map(({ item: id, fields }) => [id, fields]),
    ).toEqual([
      ['a', ['extensions']],
      ['b', ['basicCode']],
    ]);
  });

  it('finds what came, went and changed', () => {
    const before = { entries: [item('a'), item('b'), item('c')] };
    const after = {
      entries: [item('c', { name: '新名称', line: 'transport' }), item('a'), item('d')],
    };
    const { added, removed, changed, kept } = compareCatalogs(before, after);
    expect(added.map(({ id }) => id)).toEqual(['d']);
    expect(removed.map(({ id }) => id)).toEqual(['b']);
    expect(changed.map(({ item: id, fields }) => [id, fields])).toEqual([['c', ['line', 'name']]]);
    expect(kept).toBe(1);
  });

  it('the order of keys is no change, the order of legal bases is', () => {
    const one = { law: '甲', article: 1 };
    const other = { law: '乙', article: 2 };
    const same = compareCatalogs(
      { entries: [item('a', { basis: [one] })] },
      { entries: [item('a', { basis: [{ article: 1, law: '甲' }] })] },
    );
    expect(same.kept).toBe(1);
    const turned = compareCatalogs(
      { entries: [item('a', { basis: [one, other] })] },
      { entries: [item('a', { basis: [other, one] })] },
    );
    expect(turned.changed.map(({ fields }) => fields)).toEqual([['basis']]);
  });
});

describe('the six criteria of Guangzhou', () => {
  const none = {
    basisLapsed: false,
    unfitForRules: false,
    fewCases: false,
    linkedItems: false,
    highExpertise: false,
    jointRequest: false,
  };
  const outcome = (criteria: Readonly<Record<string, boolean>>, isAmended = false): string =>
    evaluateItem(guangzhouRubric, { criteria, isAmended }).outcome;

  it('keep, change, take back, delete', () => {
    expect(outcome(none)).toBe('keep');
    expect(outcome(none, true)).toBe('change');
    for (const criterion of [
      'unfitForRules',
      'fewCases',
      'linkedItems',
      'highExpertise',
      'jointRequest',
    ])
      expect(outcome({ ...none, [criterion]: true }, true)).toBe('takeBack');
    expect(outcome({ ...none, basisLapsed: true, fewCases: true })).toBe('delete');
  });

  it('gives the reasons', () => {
    const { reasons } = evaluateItem(guangzhouRubric, {
      criteria: { ...none, fewCases: true, highExpertise: true },
      isAmended: false,
    });
    expect(reasons.map(({ zh }) => zh.slice(0, 3))).toEqual(['案件少', '事实认']);
  });

  it('says that five of six lead where they do by inference, and only the first by its source', () => {
    expect(
      Object.entries(guangzhouRubric.criteria).filter(([, { verified }]) => verified),
    ).toMatchObject([['basisLapsed', { outcome: 'delete' }]]);
    const verified = (changes: Readonly<Record<string, boolean>>): boolean =>
      evaluateItem(guangzhouRubric, { criteria: { ...none, ...changes }, isAmended: false })
        .verified;
    expect(verified({})).toBe(true);
    expect(verified({ basisLapsed: true })).toBe(true);
    expect(verified({ fewCases: true })).toBe(false);
    expect(verified({ basisLapsed: true, fewCases: true })).toBe(false);
  });

  it('does not keep what was not looked at', () => {
    const { fewCases: _, ...partly } = none;
    expect(outcome(partly)).toBe('undetermined');
    expect(evaluateItem(guangzhouRubric, { criteria: partly, isAmended: false }).open).toEqual([
      'fewCases',
    ]);
    // Taken back whatever the open criterion says; but a lapsed basis would delete it.
    expect(outcome({ ...partly, jointRequest: true })).toBe('takeBack');
    expect(outcome({ jointRequest: true })).toBe('undetermined');
    expect(outcome({ basisLapsed: true })).toBe('delete');
  });
});
