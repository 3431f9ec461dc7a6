import { describe, expect, test } from 'vitest';
import { localDate } from '../../src/core/index.js';
import { checkDivisionCode, divisionCode } from '../../src/identifiers/index.js';
import {
  ancestorsOf,
  childrenOf,
  type DivisionRef,
  type DivisionTable,
  divisionKey,
  divisionLookup,
  divisionOf,
  divisionsNamed,
  divisionTable,
  isDivisionRef,
  levelOf,
  parseDivisionRef,
} from '../../src/registry/index.js';

const inUse = { from: 'unknown', until: 'open', asOf: '2023-06-30', isStatisticalOnly: false };
const county = (code: string) => ({ system: 'GB/T 2260', code });
const province = {
  ...inUse,
  ...county('440000'),
  name: '广东省',
  level: 'province',
  kind: 'province',
};
const city = (code: string, name: string) => ({
  ...inUse,
  ...county(code),
  name,
  level: 'city',
  kind: 'prefectureCity',
  parent: county('440000'),
});
const district = (code: string, name: string) => ({
  ...inUse,
  ...county(code),
  name,
  level: 'county',
  kind: 'district',
  parent: county(`${code.slice(0, 4)}00`),
});
const town = (system: string, code: string, name: string, parent: string) => ({
  ...inUse,
  system,
  code,
  name,
  level: 'township',
  kind: 'subdistrict',
  parent: county(parent),
});
const records = [
  province,
  city('440100', '广州市'),
  district('440113', '番禺区'),
  town('NBS-2023', '440113011', '小谷围街道', '440113'),
  town('Tencent-2024', '440113011', '石壁街道', '440113'),
  city('441900', '东莞市'),
  { ...town('NBS-2023', '441900003', '东城街道', '441900'), zone: '某开发区' },
  {
    ...town('NBS-2023', '441900401', '松山湖', '441900'),
    kind: 'townLevelUnit',
    isStatisticalOnly: true,
  },
  { ...district('440107', '芳村区'), until: 'unknown', successors: [county('440103')] },
];
const made = (divisions: readonly unknown[]): DivisionTable => {
  const result = divisionTable({ id: 'test', divisions });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const table = made(records);
const gb = (code: string): DivisionRef => ({ system: 'GB/T 2260', code: divisionCode(code) });
const nbs = (code: string): DivisionRef => ({ system: 'NBS-2023', code: divisionCode(code) });
const codesOf = (result: { readonly ok: boolean }): readonly string[] =>
  'problems' in result ? (result.problems as { code: string }[]).map(({ code }) => code) : [];
const faults = (...divisions: readonly unknown[]): readonly string[] =>
  codesOf(divisionTable({ id: 'test', divisions: [...records, ...divisions] }));

describe('a town code is nothing without its code system', () => {
  test('the same nine digits are two places in two systems', () => {
    const code = divisionCode('440113011');
    expect(divisionOf(table, { system: 'NBS-2023', code })).toMatchObject({
      value: { name: '小谷围街道' },
    });
    expect(divisionOf(table, { system: 'Tencent-2024', code })).toMatchObject({
      value: { name: '石壁街道' },
    });
    expect(codesOf(divisionOf(table, { system: 'MCA-44', code }))).toEqual([
      'registry.divisionUnknown',
    ]);
    expect(divisionKey({ system: 'NBS-2023', code })).not.toBe(
      divisionKey({ system: 'Tencent-2024', code }),
    );
  });

  test('references: six digits need no system, nine do, and neither may claim the other', () => {
    expect(parseDivisionRef({ code: '440113' })).toEqual({
      ok: true,
      value: gb('440113'),
      warnings: [],
    });
    expect(parseDivisionRef({ system: 'NBS-2023', code: '440113011' })).toMatchObject({
      value: nbs('440113011'),
    });
    expect(codesOf(parseDivisionRef({ code: '440113011' }))).toEqual([
      'registry.townCodeSystemMissing',
    ]);
    expect(codesOf(parseDivisionRef({ system: 'GB/T 2260', code: '440113011' }))).toEqual([
      'registry.codeSystemDiffers',
    ]);
    expect(codesOf(parseDivisionRef({ system: 'NBS-2023', code: '440113' }))).toEqual([
      'registry.codeSystemDiffers',
    ]);
  });

  test.each([
    ['null', null],
    ['a number', 440113],
    ['a string of a megabyte', '4'.repeat(1_048_576)],
    ['an array', []],
    ['an empty object', {}],
    ['numbers inside', { system: 1, code: 2 }],
    ['a lone surrogate', { system: '\uD800', code: '\uDC00' }],
    ['a prototype', JSON.parse('{"__proto__":{"code":"440113"}}')],
  ])('%s is no reference', (_label, input) => {
    expect(parseDivisionRef(input).ok).toBe(false);
    expect(divisionTable(input).ok).toBe(false);
  });
});

describe('what is asked of a table', () => {
  test('towns of a city without counties are the peers of counties', () => {
    expect(childrenOf(table, gb('441900'))).toMatchObject({
      value: [{ name: '东城街道' }, { name: '松山湖', isStatisticalOnly: true }],
    });
    expect(ancestorsOf(table, nbs('441900003'))).toMatchObject({
      value: [{ name: '东莞市' }, { name: '广东省' }],
    });
    expect(ancestorsOf(table, nbs('440113011'))).toMatchObject({
      value: [{ name: '番禺区' }, { name: '广州市' }, { name: '广东省' }],
    });
    expect(codesOf(divisionOf(table, gb('441901')))).toEqual(['registry.divisionUnknown']);
  });

  test('levels', () => {
    expect(
      [gb('440000'), gb('440100'), gb('440113'), nbs('440113011')].map((ref) =>
        levelOf(table, ref),
      ),
    ).toMatchObject(
      ['province', 'city', 'county', 'township'].map((value) => ({ ok: true, value })),
    );
  });

  test.each([
    ['350102', '350000'],
    ['449901', '449900'],
    ['440199', '440199'],
    ['440113999', '440113999'],
  ])('%s: the first segment that is missing is %s', (code, segment) => {
    const ref = code.length === 6 ? gb(code) : nbs(code);
    expect(divisionOf(table, ref)).toMatchObject({
      problems: [{ code: 'registry.divisionUnknown', params: { segment } }],
    });
  });

  test('a retired code', () => {
    expect(divisionOf(table, gb('440107'))).toMatchObject({
      problems: [{ code: 'registry.divisionRetired', params: { heirs: '440103' } }],
    });
    expect(codesOf(divisionOf(table, gb('440107'), localDate('2024-01-01')))).toEqual([
      'registry.divisionRetired',
    ]);
    expect(codesOf(divisionOf(table, gb('440107'), localDate('2001-01-01')))).toEqual([
      'registry.divisionUndated',
    ]);
    expect(childrenOf(table, gb('440100'))).toMatchObject({ value: [{ name: '番禺区' }] });
    expect(divisionsNamed(table, '芳村区')).toHaveLength(1);
    expect(divisionsNamed(table, '芳村区', localDate('2024-01-01'))).toEqual([]);
  });

  test('a day for which the source was not read is a doubt, the day of the source is none', () => {
    const on = (day: string) => divisionOf(table, gb('440113'), localDate(day));
    expect(on('2023-06-30')).toMatchObject({ ok: true, warnings: [] });
    for (const day of ['2023-06-29', '2023-07-01'])
      expect(on(day)).toMatchObject({
        ok: true,
        warnings: [{ code: 'registry.divisionUnverified' }],
      });
  });

  test('a code that was used again answers by the day', () => {
    const reused = made([
      province,
      city('440100', '广州市'),
      { ...district('440104', '旧区'), from: '1960-01-01', until: '1990-01-01' },
      { ...district('440104', '新区'), from: '1994-01-01' },
    ]);
    const on = (day: string) => divisionOf(reused, gb('440104'), localDate(day));
    expect(codesOf(on('1959-12-31'))).toEqual(['registry.divisionNotYet']);
    expect(on('1960-01-01')).toMatchObject({ value: { name: '旧区' }, warnings: [] });
    expect(on('1989-12-31')).toMatchObject({ value: { name: '旧区' } });
    expect(on('1990-01-01').ok).toBe(false);
    expect(on('1993-12-31').ok).toBe(false);
    expect(on('1994-01-01')).toMatchObject({ value: { name: '新区' }, warnings: [] });
    expect(divisionOf(reused, gb('440104'))).toMatchObject({ value: { name: '新区' } });
  });

  test('identifiers ask it with the town system that the caller names', () => {
    const asked = (code: string, system: string) =>
      checkDivisionCode(code, { divisions: divisionLookup(table, system) }).warnings.map(
        (one) => one.code,
      );
    expect(asked('440113', 'NBS-2023')).toEqual([]);
    expect(asked('440107', 'NBS-2023')).toEqual(['identifiers.divisionRetired']);
    expect(asked('441900003', 'NBS-2023')).toEqual([]);
    expect(asked('441900003', 'Tencent-2024')).toEqual(['identifiers.divisionUnknown']);
  });
});

describe('a table is checked when it is built', () => {
  test('faults', () => {
    expect(faults({ ...district('440114', '花都区'), system: undefined })).toEqual([
      'registry.townCodeSystemMissing',
    ]);
    expect(faults({ ...district('440114', '花都区'), system: 'NBS-2023' })).toEqual([
      'registry.codeSystemDiffers',
    ]);
    expect(faults({ ...district('440114', '花都区'), level: 'city' })).toContain(
      'registry.divisionLevel',
    );
    expect(faults({ ...district('440114', '花都区'), parent: undefined })).toEqual([
      'input.invalid',
    ]);
    const { parent: _, ...orphan } = district('440114', '花都区');
    expect(faults(orphan)).toEqual(['registry.divisionParentMissing']);
    expect(faults({ ...district('440114', '花都区'), parent: county('449900') })).toEqual([
      'registry.divisionParentUnknown',
    ]);
    expect(faults({ ...district('440114', '花都区'), parent: county('440113') })).toEqual([
      'registry.divisionParentNotHigher',
    ]);
    expect(faults(district('440113', '又一个区'))).toEqual(['registry.divisionTwice']);
    expect(
      faults({ ...district('440114', '花都区'), from: '2000-01-01', until: '2000-01-01' }),
    ).toEqual(['registry.emptyTenure']);
  });

  test('all at once, each with its place', () => {
    const result = divisionTable({
      id: 'test',
      divisions: [
        { ...province, code: '44' },
        { ...province, from: '2024-02-30' },
      ],
    });
    expect(result).toMatchObject({
      problems: [
        { code: 'identifiers.length', path: ['divisions', 0, 'code'] },
        { code: 'date.notInCalendar', path: ['divisions', 1, 'from'] },
      ],
    });
  });

  test('what is done to the records afterwards does not reach it', () => {
    const list = records.map((one) => ({ ...one }));
    const kept = made(list);
    for (const one of list) one.name = '改';
    list.length = 0;
    expect(divisionOf(kept, gb('440113'))).toMatchObject({ value: { name: '番禺区' } });
  });
});

describe('isDivisionRef', () => {
  test('wants the code system named, where parseDivisionRef fills it in', () => {
    expect(parseDivisionRef({ code: '440106' }).ok).toBe(true);
    expect(isDivisionRef({ code: '440106' })).toBe(false);
    expect(isDivisionRef({ code: '440106', system: null })).toBe(false);
    expect(isDivisionRef({ code: '440106', system: 'GB/T 2260' })).toBe(true);
    expect(isDivisionRef({ code: '440106', system: 'NBS-2023' })).toBe(false);
    expect(isDivisionRef(null)).toBe(false);
  });
});
