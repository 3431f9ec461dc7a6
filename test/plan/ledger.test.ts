import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/index.js';
import { guangdongQualityPlan } from '../../src/packs/quality-plan-2023/index.js';
import {
  checkLedger,
  computePlanProgress,
  entryStatusOn,
  type LedgerEntry,
  type PlanProgress,
  parseLedgerEntry,
} from '../../src/plan/index.js';
import { day, entry, regionOf } from './ledger.js';

const evidence = [{ title: '培训通知', reference: '粤司〔2024〕1号', on: day('2024-05-01') }];
const plan = { ...guangdongQualityPlan, tasks: guangdongQualityPlan.tasks.slice(0, 1) };

describe('checkLedger', () => {
  it('finds nothing in a ledger that is in order', () => {
    expect(checkLedger([entry({ completedOn: day('2024-06-30'), evidence })], plan)).toEqual([]);
  });

  it.each<[string, Partial<LedgerEntry>]>([
    ['plan.unknownTask', { task: '17' }],
    ['plan.dueOutsideTerm', { dueOn: day('2026-01-01') }],
    ['plan.dueBeforeStart', { dueOn: day('2024-02-29') }],
    [
      'plan.completedBeforeStart',
      {
        completedOn: day('2024-02-29'),
        evidence: [{ ...evidence[0], on: day('2024-02-01') }] as never,
      },
    ],
    ['plan.completedWithoutEvidence', { completedOn: day('2024-06-30') }],
    ['plan.evidenceAfterCompletion', { completedOn: day('2024-04-30'), evidence }],
    ['plan.reportsOutOfOrder', { reports: [{ on: day('2024-02-29'), note: '早于开始' }] }],
    [
      'plan.reportsOutOfOrder',
      {
        reports: [
          { on: day('2024-05-01'), note: '一' },
          { on: day('2024-04-30'), note: '二' },
        ],
      },
    ],
  ])('finds %s', (code, changes) => {
    const found = checkLedger([entry(), entry({ id: 'e2', ...changes })], plan);
    expect(found.map((problem) => [problem.code, problem.path[0]])).toEqual([[code, 1]]);
  });

  it('finds an entry of another plan, an id twice, and a task that nobody serves', () => {
    const found = checkLedger([entry({ plan: 'other' }), entry({ plan: 'other' })], plan);
    expect(found.map(({ code }) => code)).toEqual([
      'plan.duplicate',
      'plan.otherPlan',
      'plan.otherPlan',
      'plan.noEntry',
    ]);
  });
});

describe('entryStatusOn', () => {
  // 2024-03-01 to 2024-06-30.
  it.each([
    ['2024-02-29', undefined, 'notStarted'],
    ['2024-03-01', undefined, 'inProgress'],
    ['2024-06-30', undefined, 'inProgress'],
    ['2024-07-01', undefined, 'overdue'],
    ['2024-06-29', '2024-06-30', 'inProgress'],
    ['2024-06-30', '2024-06-30', 'completed'],
    ['2024-07-01', '2024-07-02', 'overdue'],
    ['2024-07-02', '2024-07-02', 'completedLate'],
  ] as const)('on %s, completed on %s: %s', (askedOn, completedOn, status) => {
    const one = entry(completedOn === undefined ? {} : { completedOn: day(completedOn) });
    expect(entryStatusOn(one, day(askedOn))).toBe(status);
  });
});

describe('computePlanProgress', () => {
  it('counts by owner, region and task, and lists what is overdue, the longest first', () => {
    const shenzhen = { region: regionOf('440300'), owner: '深圳市司法局' };
    const progress = computePlanProgress(
      [
        entry({ completedOn: day('2024-06-30'), evidence }),
        entry({
          id: 'e2',
          reports: [
            { on: day('2024-05-10'), note: '一' },
            { on: day('2024-07-20'), note: '二' },
          ],
        }),
        entry({ id: 'e3', ...shenzhen, task: '2', dueOn: day('2024-06-20') }),
      ],
      day('2024-07-10'),
    );
    expect(progress.total).toEqual({
      notStarted: 0,
      inProgress: 0,
      overdue: 2,
      completed: 1,
      completedLate: 0,
      total: 3,
    });
    expect(progress.byOwner.map(({ key, count }) => [key, count.total, count.overdue])).toEqual([
      ['广州市司法局', 2, 1],
      ['深圳市司法局', 1, 1],
    ]);
    expect(progress.byRegion.map(({ key }) => key)).toEqual([
      'GB/T 2260 440100',
      'GB/T 2260 440300',
    ]);
    expect(progress.byTask.map(({ key }) => key)).toEqual(['1', '2']);
    // From 06-20 to 07-10 are 20 days, from 06-30 ten; the report of 07-20 is not there yet.
    expect(
      progress.overdue.map(({ entry: id, days, lastReportOn }) => [id, days, lastReportOn]),
    ).toEqual([
      ['e3', 20, undefined],
      ['e2', 10, '2024-05-10'],
    ]);
  });

  const entries = fc.array(
    fc.record({
      id: fc.string(),
      task: fc.constantFrom('1', '2', '3'),
      owner: fc.constantFrom('甲', '乙'),
      start: fc.nat(300),
      length: fc.nat(100),
      done: fc.option(fc.nat(400), { nil: undefined }),
    }),
    { maxLength: 30 },
  );

  it('every list adds up to the total, whatever the order of the entries', () => {
    fc.assert(
      fc.property(entries, fc.nat(500), (rows, asked) => {
        const base = day('2024-01-01');
        const ledger = rows.map(({ id, task, owner, start, length, done }) =>
          entry({
            id,
            task,
            owner,
            startedOn: addDays(base, start),
            dueOn: addDays(base, start + length),
            ...(done !== undefined && { completedOn: addDays(base, done) }),
          }),
        );
        const on = addDays(base, asked);
        const progress = computePlanProgress(ledger, on);
        const lists: readonly PlanProgress['byOwner'][] = [
          progress.byOwner,
          progress.byRegion,
          progress.byTask,
        ];
        for (const list of lists)
          for (const status of Object.keys(progress.total) as (keyof PlanProgress['total'])[])
            expect(list.reduce((sum, { count }) => sum + count[status], 0)).toBe(
              progress.total[status],
            );
        expect(progress.overdue).toHaveLength(progress.total.overdue);
        const turned = computePlanProgress([...ledger].reverse(), on);
        expect({ ...turned, overdue: [] }).toEqual({ ...progress, overdue: [] });
      }),
      { numRuns: 60 },
    );
  });
});

describe('parseLedgerEntry', () => {
  it('keeps what a newer writer added', () => {
    const written = { ...entry(), note: 'new' };
    expect(parseLedgerEntry(JSON.parse(JSON.stringify(written)))).toEqual({
      ok: true,
      value: written,
      warnings: [],
    });
  });

  it.each([
    ['dueOn', '2024-06-31'],
    ['region', { code: '4401' }],
    ['evidence', [{ title: 'x' }]],
    ['completedOn', null],
    ['owner', ''],
  ])('refuses %s that is malformed', (field, value) => {
    const read = parseLedgerEntry({ ...entry(), [field]: value });
    expect(read.ok ? [] : read.problems.map(({ path }) => path[0])).toContain(field);
  });
});
