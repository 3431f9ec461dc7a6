import { describe, expect, it } from 'vitest';
import {
  guangdongQualityPlan,
  nationalQualityPlan,
} from '../../src/packs/quality-plan-2023/index.js';
import { checkPlan, parseReformPlan, type ReformPlan } from '../../src/plan/index.js';
import { day } from './ledger.js';

const codes = (plan: ReformPlan): readonly string[] => checkPlan(plan).map(({ code }) => code);

describe('国办发〔2023〕27号', () => {
  it('has the 17 measures of the press summary, 3 + 3 + 3 + 3 + 2 + 3 in six aspects', () => {
    expect(nationalQualityPlan.taskCount).toBe(17);
    const counts = nationalQualityPlan.aspects.map(
      ({ id }) => nationalQualityPlan.tasks.filter(({ aspect }) => aspect === id).length,
    );
    expect(counts).toEqual([3, 3, 3, 3, 2, 3]);
    expect(checkPlan(nationalQualityPlan)).toEqual([]);
  });
});

describe('粤府办〔2023〕21号', () => {
  it('has six aspects and 16 tasks, as its official reading counts', () => {
    expect(guangdongQualityPlan.aspects.map(({ title }) => title.zh)).toEqual([
      '全面提升行政执法人员能力素质',
      '全面推进严格规范公正文明执法',
      '健全完善行政执法工作体系',
      '加快构建行政执法协调监督工作体系',
      '健全行政执法和行政执法监督科技保障体系',
      '持续强化行政执法保障能力',
    ]);
    expect(guangdongQualityPlan.taskCount).toBe(16);
    expect(guangdongQualityPlan.tasks).toHaveLength(16);
  });

  it('says of each of the fifteen titles that was not read that it is not known', () => {
    expect(codes(guangdongQualityPlan)).toEqual(
      Array.from({ length: 15 }, () => 'plan.titleUnknown'),
    );
    expect(guangdongQualityPlan.tasks.filter(({ title }) => title !== undefined)).toHaveLength(1);
  });

  it('names no body in charge: none is published', () => {
    expect(guangdongQualityPlan.tasks.every(({ owners }) => owners === undefined)).toBe(true);
  });

  it.each([
    ['2023-12-31', 2],
    ['2024-12-31', 2],
    ['2025-12-31', 3],
  ])('has the goals of the end of the year %s', (by, count) => {
    expect(guangdongQualityPlan.goals.filter((goal) => goal.by === by)).toHaveLength(count);
  });
});

describe('checkPlan', () => {
  const good = nationalQualityPlan;

  it.each<[string, Partial<ReformPlan>]>([
    ['plan.taskCount', { taskCount: 16 }],
    [
      'plan.titleUnknown',
      { taskCount: 18, tasks: [...good.tasks, { id: 'x', basis: good.basis }] },
    ],
    [
      'plan.unknownAspect',
      {
        tasks: good.tasks.map((task) => (task.id === 'A1' ? { ...task, aspect: 'Z' } : task)),
      },
    ],
    [
      'plan.duplicate',
      { tasks: good.tasks.map((task) => (task.id === 'A2' ? { ...task, id: 'A1' } : task)) },
    ],
    [
      'plan.goalOutsideTerm',
      { goals: good.goals.map((goal) => ({ ...goal, by: day('2026-01-01') })) },
    ],
    [
      'plan.uncited',
      { tasks: good.tasks.map((task) => (task.id === 'A1' ? { ...task, basis: [] } : task)) },
    ],
    ['plan.uncited', { basis: [] }],
    ['plan.uncited', { goals: good.goals.map((goal) => ({ ...goal, basis: [] })) }],
    ['plan.emptyTerm', { through: day('2022-12-31'), goals: [] }],
  ])('finds %s and nothing else', (code, changes) => {
    expect(codes({ ...good, ...changes })).toEqual([code]);
  });

  it('the last day of the term is a day of it', () => {
    const goals = good.goals.map((goal) => ({ ...goal, by: day('2025-12-31') }));
    expect(checkPlan({ ...good, goals })).toEqual([]);
  });
});

describe('parseReformPlan', () => {
  it.each([nationalQualityPlan, guangdongQualityPlan])('reads $id back from JSON', (plan) => {
    const read = parseReformPlan(JSON.parse(JSON.stringify({ ...plan, note: 'new' })));
    expect(read).toEqual({ ok: true, value: { ...plan, note: 'new' }, warnings: [] });
  });

  it.each([
    ['a title in one language', { title: { zh: '计划' } }, ['title', 'en']],
    ['a day that is none', { through: '2025-02-30' }, ['through']],
    ['a count that is none', { taskCount: -1 }, ['taskCount']],
    ['tasks that are no list', { tasks: 16 }, ['tasks']],
  ])('refuses %s with its path', (_name, changes, path) => {
    const read = parseReformPlan({ ...nationalQualityPlan, ...changes });
    expect(read.ok ? [] : read.problems.map((problem) => problem.path)).toContainEqual(path);
  });

  it.each([undefined, null, 1, 'x', []])('refuses %s', (input) => {
    expect(parseReformPlan(input).ok).toBe(false);
  });
});
