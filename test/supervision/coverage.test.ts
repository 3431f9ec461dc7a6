import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localDate } from '../../src/core/index.js';
import { guangdongDivisions } from '../../src/packs/guangdong-divisions/index.js';
import { type Division, divisionTable } from '../../src/registry/index.js';
import {
  checkCoverage,
  parseSupervisionAssignment,
  type SupervisionCoverage,
} from '../../src/supervision/index.js';
import { lawText } from '../law/law-text.js';

const made = divisionTable(guangdongDivisions());
if (!made.ok) throw new Error('the pack does not read');
const table = made.value;
const article6 = new URL('../fixtures/supervision/regulation-article-6.md', import.meta.url);
const DAY = localDate('2026-04-01');
const refOf = ({ system, code }: Division) => ({ system, code });
const always = { from: '2019-01-01', until: 'open' };

/** One supervisor for every division that has a government, invented. */
const full = table.divisions
  .filter(({ until, isStatisticalOnly }) => until === 'open' && !isStatisticalOnly)
  .map((one) => ({
    ...always,
    division: refOf(one),
    kind: one.level === 'township' ? 'justiceOffice' : 'justiceDepartment',
    supervisor: `${one.name}监督主体`,
  }));
const without = (...names: readonly string[]) =>
  full.filter(({ supervisor }) => !names.includes(supervisor.replace('监督主体', '')));
const of = (assignments: unknown, on = DAY): SupervisionCoverage => {
  const result = checkCoverage(table, assignments, on);
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)));
  return result.value;
};
const codesOf = (coverage: SupervisionCoverage) => coverage.problems.map(({ code }) => code);
const nbs = (code: string) => ({ system: 'NBS-2023', code });

describe('the map is complete', () => {
  test('1 + 21 + 122 + 1,614 divisions, all of them holes where nobody is assigned', () => {
    const empty = of([]);
    expect(empty.divisions).toHaveLength(1758);
    expect(empty.holes).toHaveLength(1758);
    expect(empty.total).toEqual({
      divisions: 1758,
      covered: 0,
      holes: 1758,
      conflicts: 0,
      share: '0',
    });
    expect(empty.withoutGovernment).toHaveLength(147);
    expect(empty.byLevel.map(({ level, divisions }) => [level, divisions])).toEqual([
      ['province', 1],
      ['city', 21],
      ['county', 122],
      ['township', 1614],
    ]);
  });

  test('all covered', () => {
    const all = of(full);
    expect(all.total).toEqual({
      divisions: 1758,
      covered: 1758,
      holes: 0,
      conflicts: 0,
      share: '1',
    });
    expect(all.problems).toEqual([]);
    expect(all.byCity).toHaveLength(21);
    expect(new Set(all.byCity.map(({ share }) => share))).toEqual(new Set(['1']));
  });

  test('by city: 东莞 is a city and 32 towns, 广州 a city, 11 districts and 177 towns', () => {
    const counts = of(without('东城街道', '莞城街道')).byCity;
    const city = (name: string) => counts.find((one) => one.city.name === name);
    expect(city('东莞市')).toMatchObject({ divisions: 33, covered: 31, holes: 2, share: '31/33' });
    expect(city('广州市')).toMatchObject({ divisions: 189, share: '1' });
    expect(counts.reduce((sum, { divisions }) => sum + divisions, 0)).toBe(1757);
  });

  test('who stands above: the county, and in a city without counties the city', () => {
    const superiorOf = (name: string, city: string) =>
      of(full).divisions.find((one) => one.division.name === name && one.city?.name === city)
        ?.superior?.name;
    expect(superiorOf('沙面街道', '广州市')).toBe('荔湾区');
    expect(superiorOf('东城街道', '东莞市')).toBe('东莞市');
    expect(superiorOf('荔湾区', '广州市')).toBe('广州市');
    expect(superiorOf('东莞市', '东莞市')).toBe('广东省');
  });
});

describe('holes and conflicts', () => {
  test('a hole is named', () => {
    const coverage = of(without('沙面街道'));
    expect(coverage.holes).toMatchObject([
      { status: 'hole', assignments: [], division: { name: '沙面街道', code: '440103001' } },
    ]);
    expect(coverage.problems).toMatchObject([
      { code: 'supervision.hole', params: { code: '440103001', name: '沙面街道', on: DAY } },
    ]);
  });

  test('a justice office and a designated person in one town are two', () => {
    const person = {
      ...always,
      division: nbs('440103001'),
      kind: 'designatedPerson',
      supervisor: '测试甲',
    };
    const coverage = of([...full, person]);
    expect(coverage.conflicts).toMatchObject([{ division: { code: '440103001' } }]);
    expect(coverage.total).toMatchObject({ covered: 1757, holes: 0, conflicts: 1 });
    expect(coverage.problems).toMatchObject([
      { code: 'supervision.twoSupervisors', params: { supervisors: '沙面街道监督主体, 测试甲' } },
    ]);
    expect(of([...without('沙面街道'), person]).total.covered).toBe(1758);
  });

  test('the same supervisor written twice is one', () => {
    expect(of([...full, full[3]]).conflicts).toEqual([]);
  });

  test('one after the other is no conflict; the days are half open', () => {
    const town = { division: nbs('440103001') };
    const relay = [
      {
        ...town,
        kind: 'designatedPerson',
        supervisor: '甲',
        from: '2024-01-01',
        until: '2024-07-01',
      },
      { ...town, kind: 'justiceOffice', supervisor: '乙', from: '2024-07-01', until: '2025-01-01' },
    ];
    const at = (day: string) => {
      const found = of(relay, localDate(day)).divisions.find(
        (one) => one.division.code === '440103001',
      );
      return [found?.status, ...(found?.assignments ?? []).map(({ supervisor }) => supervisor)];
    };
    expect(at('2023-12-31')).toEqual(['hole']);
    expect(at('2024-01-01')).toEqual(['covered', '甲']);
    expect(at('2024-06-30')).toEqual(['covered', '甲']);
    expect(at('2024-07-01')).toEqual(['covered', '乙']);
    expect(at('2024-12-31')).toEqual(['covered', '乙']);
    expect(at('2025-01-01')).toEqual(['hole']);
  });
});

describe('assignments that count for nothing', () => {
  const only = (one: object) =>
    of([{ ...always, kind: 'justiceOffice', supervisor: '甲', ...one }]);
  const first = (one: object) => only(one).problems[0];

  test.each([
    ['a county by a justice office', { division: { code: '440103' } }],
    ['a county by a person', { division: { code: '440103' }, kind: 'designatedPerson' }],
    ['a town by a justice department', { division: nbs('440103001'), kind: 'justiceDepartment' }],
  ])('%s', (_label, one) => {
    expect(first(one)).toMatchObject({ code: 'supervision.kindAtLevel', path: [0, 'kind'] });
    expect(only(one).total.covered).toBe(0);
  });

  test('a unit for statistics', () => {
    const unit = table.divisions.find(({ isStatisticalOnly }) => isStatisticalOnly) as Division;
    expect(first({ division: refOf(unit) })).toMatchObject({ code: 'supervision.noGovernment' });
  });

  test('a retired code, an unknown one, one of another system', () => {
    expect(first({ division: { code: '440107' } })).toMatchObject({
      code: 'registry.divisionRetired',
      path: [0, 'division', 'code'],
    });
    expect(first({ division: { code: '350102' } })).toMatchObject({
      code: 'registry.divisionUnknown',
    });
    expect(first({ division: { system: 'MCA-44', code: '440103001' } })).toMatchObject({
      code: 'registry.divisionUnknown',
    });
  });

  test('an unknown division is named although the days are past', () => {
    const past = { division: { code: '350102' }, from: '2019-01-01', until: '2020-01-01' };
    expect(first(past)).toMatchObject({ code: 'registry.divisionUnknown' });
    expect(codesOf(only({ ...past, division: nbs('440103001') }))).not.toContain(
      'registry.divisionUnknown',
    );
  });
});

describe('what it rests on', () => {
  const basisOf = (kind: string, name: string, on: string) => {
    const one = full.filter(({ supervisor }) => supervisor === `${name}监督主体`);
    return of(
      one.map((each) => ({ ...each, kind })),
      localDate(on),
    )
      .divisions.find(({ status }) => status === 'covered')
      ?.basis.map(({ law, article, paragraph }) => [law, article, paragraph]);
  };
  const plan = ['广东省提升行政执法质量三年行动实施计划（2023—2025年）', undefined, undefined];

  test('行政执法监督条例 第六条 from 2026-02-01; before, 广东省行政执法监督条例 第五条第二款', () => {
    expect(basisOf('justiceDepartment', '荔湾区', '2026-02-01')).toEqual([
      ['行政执法监督条例', 6, 1],
    ]);
    expect(basisOf('justiceDepartment', '荔湾区', '2026-01-31')).toEqual([
      ['广东省行政执法监督条例', 5, 2],
    ]);
    expect(basisOf('justiceOffice', '沙面街道', '2026-02-01')).toEqual([
      ['行政执法监督条例', 6, 2],
      plan,
    ]);
    expect(basisOf('justiceOffice', '沙面街道', '2026-01-31')).toEqual([plan]);
    expect(basisOf('justiceOffice', '沙面街道', '2023-12-06')).toEqual([]);
    expect(basisOf('designatedPerson', '沙面街道', '2026-02-01')).toEqual([plan]);
  });

  test('the words stand in the stored texts', () => {
    const [, first = '', second = ''] = readFileSync(article6, 'utf8').split(/^(?=第六条|设在)/m);
    expect(first).toContain('司法行政部门是本级人民政府的行政执法监督机构');
    expect(second).toContain('设在乡镇（街道）的司法所协助县级人民政府行政执法监督机构');
    const guangdong = lawText('广东省行政执法监督条例', '2016-07-01').articles.get(5);
    expect(guangdong?.[1]?.text).toContain('法制机构');
  });

  test('from 2026-02-01 a designated person rests on the plan alone, and that is said', () => {
    const person = [
      { ...always, division: nbs('440103001'), kind: 'designatedPerson', supervisor: '甲' },
    ];
    const doubts = (on: string) => {
      const result = checkCoverage(table, person, localDate(on));
      return result.ok ? result.warnings.map(({ code }) => code) : [];
    };
    expect(doubts('2026-02-01')).toContain('supervision.personByPlanOnly');
    expect(doubts('2026-01-31')).not.toContain('supervision.personByPlanOnly');
  });

  test('what the table does not know of the day is said', () => {
    const doubts = (on: string) => {
      const result = checkCoverage(table, [], localDate(on));
      return result.ok ? result.warnings.map(({ code, params }) => [code, params['count']]) : [];
    };
    expect(doubts('2026-04-01')).toEqual([['supervision.divisionsUnverified', 1761]]);
    expect(doubts('2023-06-30')).toEqual([
      ['supervision.divisionsUnverified', 148],
      ['supervision.divisionsUndated', 285],
    ]);
  });
});

describe('input', () => {
  test.each([
    ['null', null],
    ['a number', 7],
    ['a string of a megabyte', '执'.repeat(1_048_576)],
    ['an object', {}],
    ['numbers', [1, 2]],
    ['empty objects', [{}]],
    ['a prototype', JSON.parse('[{"__proto__":{"kind":"justiceOffice"}}]')],
    ['lone surrogates', [{ kind: '\uD800', supervisor: '\uDC00' }]],
    ['the name of a method', [{ ...full[0], kind: 'toString' }]],
  ])('%s gives problems', (_label, input) => {
    expect(checkCoverage(table, input, DAY).ok).toBe(false);
  });

  test('all faults at once, each with its place', () => {
    const result = checkCoverage(
      table,
      [
        full[0],
        { division: { code: '440103001' }, kind: 'office', supervisor: '', from: '2024-02-30' },
        { ...full[1], from: '2024-01-01', until: '2024-01-01' },
      ],
      DAY,
    );
    expect(
      result.ok ? [] : result.problems.map(({ code, path }) => [code, path.join('.')]),
    ).toEqual([
      ['registry.townCodeSystemMissing', '1.division.system'],
      ['supervision.supervisorKind', '1.kind'],
      ['input.invalid', '1.supervisor'],
      ['date.notInCalendar', '1.from'],
      ['input.notString', '1.until'],
      ['supervision.emptyPeriod', '2.until'],
    ]);
  });

  test('fields of a newer writer stay', () => {
    expect(
      parseSupervisionAssignment({ ...full[0], document: '某函〔2024〕1号', rank: 7 }),
    ).toEqual({
      ok: true,
      value: { ...full[0], document: '某函〔2024〕1号', rank: 7 },
      warnings: [],
    });
  });

  test('a table without a division on the day', () => {
    const none = divisionTable({ id: 'none', divisions: [] });
    expect(none.ok && checkCoverage(none.value, [], DAY)).toMatchObject({
      problems: [{ code: 'supervision.nothingToCover' }],
    });
  });
});

test('covered, holes and conflicts are all divisions, whatever is assigned', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: full.length - 1 }), fc.constantFrom('甲', '乙'))),
      (picks) => {
        const { total, byCity, divisions } = of(
          picks.map(([index, supervisor]) => ({ ...full[index], supervisor })),
        );
        const names = new Map<number, Set<string>>();
        for (const [index, supervisor] of picks)
          names.set(index, (names.get(index) ?? new Set()).add(supervisor));
        const two = [...names.values()].filter(({ size }) => size === 2).length;
        expect(total).toMatchObject({
          divisions: 1758,
          covered: names.size - two,
          conflicts: two,
          holes: 1758 - names.size,
        });
        expect(byCity.reduce((sum, city) => sum + city.divisions, 1)).toBe(divisions.length);
      },
    ),
    { numRuns: 30 },
  );
});
