import { describe, expect, test } from 'vitest';
import { localDate, valueOn } from '../../src/core/index.js';
import { parseEnforcementItem, parseItemHistory } from '../../src/registry/index.js';
import { item } from './people.js';

/** 穗府〔2021〕9号 and 穗府〔2024〕3号 are real documents; the item and the first days of its versions are invented. */
const published = [{ law: '穗府〔2021〕9号' }];
const adjusted = [{ law: '穗府〔2024〕3号' }];
const older = { ...item, name: '旧名称' };
const history = {
  id: item.id,
  verifiedThrough: '2024-12-31',
  periods: [
    { from: '2021-09-01', until: '2024-08-01', value: older, basis: published },
    { from: '2024-08-01', until: '2025-01-01', value: item, basis: adjusted },
    { from: '2025-01-01', until: 'open', value: 'repealed', basis: adjusted },
  ],
};
const wire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const faults = (input: unknown) => {
  const result = parseItemHistory(input);
  return result.ok ? [] : result.problems.map((one) => [one.code, one.path.join('.')]);
};

describe('the columns of a locality', () => {
  const list = {
    ...item,
    originalHolder: '县级城市管理部门',
    extensions: { 序号: 7, 案件量: { 2023: 12 }, 备注: null },
    fieldOfNewerWriter: ['kept'],
  };

  test('come back as they were', () => {
    expect(parseEnforcementItem(wire(list))).toEqual({ ok: true, value: list, warnings: [] });
  });

  test('are a record, and the holder has a name', () => {
    expect(parseEnforcementItem({ ...item, extensions: ['序号'] }).ok).toBe(false);
    expect(parseEnforcementItem({ ...item, originalHolder: '' }).ok).toBe(false);
  });
});

describe('versions', () => {
  test('the version of a day', () => {
    const read = parseItemHistory(wire(history));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const on = (day: string) => valueOn(read.value, localDate(day));
    expect(on('2021-08-31')).toMatchObject({ status: 'notYet' });
    expect(on('2024-07-31')).toMatchObject({ status: 'inForce', value: { name: '旧名称' } });
    expect(on('2024-08-01')).toMatchObject({ status: 'inForce', value: { name: item.name } });
    expect(on('2024-12-31')).toMatchObject({ status: 'inForce', verified: true });
    expect(on('2025-01-01')).toMatchObject({ status: 'repealed', verified: false });
  });

  test('fields of a newer writer stay in every version', () => {
    const [first, ...rest] = history.periods;
    const newer = { ...history, periods: [{ ...first, value: { ...older, rank: 7 } }, ...rest] };
    expect(parseItemHistory(wire(newer))).toEqual({ ok: true, value: newer, warnings: [] });
  });

  test('faults of every version, each in its place', () => {
    const [first, second] = history.periods;
    expect(
      faults({
        ...history,
        periods: [
          { ...first, value: { ...older, id: 'another' }, basis: [] },
          {
            ...second,
            from: '2024-09-01',
            value: { ...item, inForce: [{ from: '2024-01-01', until: '2024-01-01' }] },
          },
        ],
      }),
    ).toEqual([
      ['registry.itemIdDiffers', 'periods.0.value.id'],
      ['registry.emptyTenure', 'periods.1.value.inForce.0'],
      ['timeline.uncited', 'periods.0'],
      ['timeline.gap', 'periods.0'],
    ]);
    expect(faults({ ...history, periods: [first, { ...second, from: '2024-07-31' }] })).toEqual([
      ['timeline.overlap', 'periods.0'],
    ]);
  });

  test('a faulty identifier in a version keeps its own code', () => {
    const [first] = history.periods;
    const value = { ...older, basicCode: '4402' };
    expect(faults({ ...history, periods: [{ ...first, value }] })).toEqual([
      ['identifiers.length', 'periods.0.value.basicCode'],
    ]);
  });

  test('a basic code of another type warns, in its place', () => {
    const [first] = history.periods;
    expect(
      parseItemHistory({
        ...history,
        periods: [{ ...first, value: { ...older, basicCode: '440189876000' } }],
      }),
    ).toMatchObject({
      warnings: [{ code: 'registry.itemTypeDiffers', path: ['periods', 0, 'value', 'basicCode'] }],
    });
  });

  test.each([
    ['null', null],
    ['a number', 7],
    ['a string of a megabyte', '执'.repeat(1_048_576)],
    ['an array', [[[]]]],
    ['a prototype', JSON.parse('{"__proto__":{"id":"item"},"periods":1}')],
    ['a lone surrogate', { id: '\uD800', periods: ['\uDC00'] }],
  ])('%s gives problems', (_label, input) => {
    expect(parseItemHistory(input).ok).toBe(false);
  });
});
