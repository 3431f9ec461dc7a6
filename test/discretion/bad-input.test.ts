/* What a table of ranges does with input that is wrong: a code and a path for each, all at once, and nothing thrown. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate, type Problem, type Result, ratio } from '../../src/core/index.js';
import {
  assessDiscretion,
  checkBenchmark,
  evaluateRange,
  type FactCondition,
  type NumberExpression,
  type RangeBenchmark,
  type RangeExpression,
} from '../../src/discretion/index.js';
import { area, dates, fineRule, tableWith, warningRule, yuanBetween } from './range-tables.js';

const found = (result: Result<unknown>): readonly (readonly [string, string])[] =>
  (result.ok ? [] : result.problems).map(({ code, path }) => [
    code.replace('discretion.', ''),
    path.join('/'),
  ]);

const rangeOf = (when: FactCondition): RangeExpression => ({
  op: 'tiers',
  hit: 'unique',
  rows: [
    { id: 'yes', label: { zh: '是' }, when, range: yuanBetween('50000', '60000') },
    {
      id: 'no',
      label: { zh: '否' },
      when: { op: 'not', of: when },
      range: yuanBetween('60000', '70000'),
    },
  ],
});

describe('facts of a case', () => {
  const table = tableWith({
    facts: [
      { id: 'gain', label: { zh: '违法所得' }, kind: 'amount' },
      {
        id: 'area',
        label: { zh: '面积' },
        kind: 'quantity',
        unit: { label: { zh: '平方米' }, whole: false },
      },
      { id: 'grave', label: { zh: '后果严重' }, kind: 'flag' },
      { id: 'found', label: { zh: '发现日' }, kind: 'date' },
      {
        id: 'grade',
        label: { zh: '情节' },
        kind: 'option',
        options: [{ id: 'minor', label: { zh: '轻' } }],
      },
    ],
  });
  const asked = (facts: unknown) => found(assessDiscretion(table, { facts } as never, dates));

  it('an unknown fact, option or field, a fact of another unit, a negative base, no flag, no date: all at once', () => {
    const facts = {
      高度: '1',
      grade: '没有',
      area: { value: '3', unit: '亩' },
      gain: '-5',
      grave: 'yes',
      found: '2026-02-30',
    };
    expect(asked(facts)).toEqual([
      ['unknownFact', 'facts/facts/高度'],
      ['unknownOption', 'facts/facts/grade'],
      ['wrongUnit', 'facts/facts/area'],
      ['money.negative', 'facts/facts/gain'],
      ['factNotFlag', 'facts/facts/grave'],
      ['date.notInCalendar', 'facts/facts/found'],
    ]);
  });

  it('facts that contradict each other: one fact under its id and under its label', () => {
    const facts = { grave: true, 后果严重: false };
    expect(asked(facts)).toEqual([['duplicateFact', 'facts/facts/后果严重']]);
  });

  it('a table of another version: before its first day, after its last', () => {
    const on = (conduct: string, decision: string) =>
      found(
        assessDiscretion(tableWith({}), area('1'), {
          conductEndedOn: localDate(conduct),
          decidedOn: localDate(decision),
        }),
      );
    expect(on('2023-06-01', '2023-12-31')).toEqual([['benchmarkNotYet', 'dates']]);
    expect(on('2028-06-01', '2029-01-01')).toEqual([['benchmarkExpired', 'dates']]);
    expect(on('2025-06-02', '2025-06-01')).toEqual([['datesReversed', 'dates']]);
  });

  it('answers that are no texts, with every other problem', () => {
    const answered = (officer: unknown) =>
      found(assessDiscretion(table, { facts: { gain: '-5' } } as never, dates, officer as never));
    expect(answered(null)).toEqual([
      ['input.notObject', 'officer'],
      ['money.negative', 'facts/facts/gain'],
    ]);
    expect(answered({ chosen: 3 })[0]).toEqual(['input.notObject', 'officer/chosen']);
    expect(answered({ chosen: { rows: 1 } })[0]).toEqual([
      'input.notString',
      'officer/chosen/rows',
    ]);
  });

  it('whatever comes in, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (facts, when) => {
        const answer = assessDiscretion(table, facts as never, when as never);
        if (!answer.ok) expect(answer.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('expressions that ask for what is not there', () => {
  const evaluated = (expression: unknown, facts: Readonly<Record<string, string | boolean>> = {}) =>
    found(evaluateRange(expression as RangeExpression, facts));
  const point = (value: unknown) => ({ op: 'point', value });

  it('a number, a yes or no, a date that is none', () => {
    const sum = point({ op: 'add', of: [{ op: 'fact', fact: 'gain' }, '1'] });
    expect(evaluated(sum, { gain: true })).toEqual([['factNotNumber', 'value/of/0']]);
    expect(evaluated(rangeOf({ op: 'holds', fact: 'grave' }), { grave: '1' })).toContainEqual([
      'factNotFlag',
      'rows/0/when',
    ]);
    const days = point({ op: 'days', from: 'a', until: 'b' });
    expect(evaluated(days, { a: '2026-01-01', b: 'x' })).toEqual([['factNotDate', 'value']]);
  });

  it('a step that is nothing, a shift without tiers, an operation that does not exist', () => {
    const rounded = point({ op: 'round', value: '1', step: '0', mode: 'up' });
    expect(evaluated(rounded)).toEqual([['stepNotPositive', 'value/step']]);
    const shifted = { op: 'adjust', steps: [{ op: 'shiftTier', by: 1 }], of: point('1') };
    expect(evaluated(shifted)).toEqual([['shiftWithoutTiers', 'steps']]);
    expect(evaluated(point({ op: 'power', of: ['2'] }))).toEqual([['unknownOperation', 'value']]);
    expect(evaluated({ op: 'guess' })).toEqual([['unknownOperation', '']]);
    expect(evaluated(rangeOf({ op: 'maybe' } as never))).toContainEqual([
      'unknownOperation',
      'rows/0/when',
    ]);
  });
});

describe('tables', () => {
  it('a row of kinds may not ask for a result, which is computed after it', () => {
    const { statute } = tableWith({});
    const asksBack: FactCondition = {
      op: 'compare',
      left: { op: 'result', sanction: 'fine', end: 'max' },
      sign: '>',
      right: ratio('0'),
    };
    const kinds: RangeBenchmark['kinds'] = [
      { id: 'a', label: { zh: '一般' }, when: asksBack, sanctions: statute.sanctions },
    ];
    expect(found(assessDiscretion(tableWith({ kinds }), area('1'), dates))[0]?.[0]).toBe(
      'unknownSanction',
    );
  });

  it('a row that drops what the provision makes mandatory is told', () => {
    const { statute } = tableWith({});
    const table = tableWith({
      statute: { ...statute, sanctions: { op: 'all', of: [warningRule, fineRule] } },
      kinds: [{ id: 'a', label: { zh: '只罚款' }, when: { op: 'always' }, sanctions: fineRule }],
    });
    const assessed = assessDiscretion(table, area('1'), dates);
    expect(assessed.ok && assessed.warnings.map(({ code }) => code)).toEqual([
      'discretion.kindDropped',
    ]);
  });

  it('NaN, a number in place of text, a condition that comes back to itself or is 10,000 deep: each with its path', () => {
    const problems = (input: unknown): readonly Problem[] => checkBenchmark(input);
    const table = tableWith({});
    expect(problems({ ...table, version: Number.NaN })[0]).toMatchObject({ path: ['version'] });
    const ring: { op: 'not'; of: FactCondition } = { op: 'not', of: { op: 'always' } };
    ring.of = ring;
    let deep: FactCondition = { op: 'always' };
    for (let level = 0; level < 10_000; level += 1) deep = { op: 'not', of: deep };
    let number: NumberExpression = ratio('1');
    for (let level = 0; level < 10_000; level += 1) number = { op: 'add', of: [number] };
    for (const range of [rangeOf(ring), rangeOf(deep), { op: 'point', value: number }] as const) {
      const [problem] = problems({ ...table, placement: [{ sanction: 'fine', range }] });
      expect(problem?.code).toBe('discretion.tooDeep');
      expect(problem?.path.slice(0, 3)).toEqual(['placement', 0, 'range']);
    }
  });
});
