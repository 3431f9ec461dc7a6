import { describe, expect, it } from 'vitest';
import { dayUnitClauses, dayUnitOf } from '../../src/law/index.js';

const unitsOf = (law: string, counts: readonly number[]): readonly string[] =>
  counts.map((count) => dayUnitOf(law, count).unit);

describe('the unit of a bare 日', () => {
  it('行政处罚法 85: 2, 3, 5, 7 are working days; 10, 15, 30, 90 are not', () => {
    expect(unitsOf('行政处罚法', [2, 3, 5, 7])).toEqual(Array(4).fill('workingDay'));
    expect(unitsOf('行政处罚法', [1, 4, 10, 15, 30, 90])).toEqual(Array(6).fill('calendarDay'));
  });

  it('行政强制法 69: up to 10', () => {
    expect(unitsOf('行政强制法', [1, 3, 7, 10])).toEqual(Array(4).fill('workingDay'));
    expect(unitsOf('行政强制法', [11, 15, 30])).toEqual(Array(3).fill('calendarDay'));
  });

  it('行政复议法 88: 3, 5, 7, 10', () => {
    expect(unitsOf('行政复议法', [3, 5, 7, 10])).toEqual(Array(4).fill('workingDay'));
    expect(unitsOf('行政复议法', [15, 30, 60])).toEqual(Array(3).fill('calendarDay'));
  });

  it('广东听证办法 42: 3, 5, 7; the 30 days of article 38 are calendar days', () => {
    expect(unitsOf('广东省行政处罚听证程序实施办法', [3, 5, 7])).toEqual(
      Array(3).fill('workingDay'),
    );
    expect(unitsOf('广东省行政处罚听证程序实施办法', [30])).toEqual(['calendarDay']);
  });

  it('住建 45: also 10 and 15, which the Act reads as calendar days', () => {
    expect(unitsOf('住房和城乡建设行政处罚程序规定', [10, 15])).toEqual(
      Array(2).fill('workingDay'),
    );
  });

  it('民政 52: calendar days unless 工作日 is written', () => {
    expect(unitsOf('社会组织登记管理机关行政处罚程序规定', [5, 60])).toEqual(
      Array(2).fill('calendarDay'),
    );
  });

  it('行政许可法 82 covers the periods of the organ only', () => {
    expect(unitsOf('行政许可法', [5, 20, 45])).toEqual(Array(3).fill('workingDay'));
    expect(dayUnitOf('行政许可法', 5, 'party')).toMatchObject({
      unit: 'undetermined',
      cautious: 'workingDay',
    });
    expect(dayUnitOf('行政许可法', 30, 'party')).toMatchObject({
      unit: 'undetermined',
      cautious: 'calendarDay',
    });
  });

  it.each([
    '国家赔偿法',
    '行政执法机关移送涉嫌犯罪案件的规定',
    '治安管理处罚法',
    '交通运输行政执法程序规定',
  ])('%s says nothing', (law) => {
    expect(dayUnitOf(law, 5)).toMatchObject({
      unit: 'undetermined',
      basis: null,
      cautious: 'calendarDay',
    });
  });

  it('旅游 82 excepts an article, so the table does not decide', () => {
    expect(dayUnitOf('旅游行政处罚办法', 5)).toMatchObject({
      unit: 'undetermined',
      basis: { article: 82 },
      cautious: 'workingDay',
    });
  });

  it('an unknown statute has neither answer nor guess', () => {
    expect(dayUnitOf('某法', 5)).toEqual({
      unit: 'undetermined',
      basis: null,
      cautious: null,
      question: null,
    });
  });

  it('cites its clause', () => {
    expect(dayUnitOf('行政复议法', 5)).toEqual({
      unit: 'workingDay',
      basis: { law: '行政复议法', version: '2024-01-01', article: 88, paragraph: 2 },
    });
  });

  it('has one clause a statute', () => {
    expect(new Set(dayUnitClauses.map(({ law }) => law)).size).toBe(dayUnitClauses.length);
  });
});
