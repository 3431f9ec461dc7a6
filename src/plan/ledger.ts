import * as z from 'zod/mini';
import { type LocalDate, type Problem, type Result, resultOfSchema, under } from '../core/index.js';
import type { DivisionRef } from '../registry/index.js';
import { planProblem } from './problems.js';
import { type ReformPlan, repeated } from './reform-plan.js';
import { date, division, type EvidenceLink, evidenceLink, text } from './shape.js';

/** 进展报告. */
export interface ProgressReport {
  /** The day of the report. */
  readonly on: LocalDate;
  /** What was done. */
  readonly note: string;
}

/** 台账事项: what one region does for one task, who answers for it and until when. */
export interface LedgerEntry {
  /** Stable name. */
  readonly id: string;
  /** 计划: its `id`. */
  readonly plan: string;
  /** 任务: its `id`. */
  readonly task: string;
  /** 事项名称. */
  readonly title: string;
  /** 地区. */
  readonly region: DivisionRef;
  /** 牵头单位. */
  readonly owner: string;
  /** 配合单位. */
  readonly coOwners: readonly string[];
  /** 开始日期. */
  readonly startedOn: LocalDate;
  /** 完成期限: the last day. */
  readonly dueOn: LocalDate;
  /** 进展, oldest first. */
  readonly reports: readonly ProgressReport[];
  /** 佐证材料. */
  readonly evidence: readonly EvidenceLink[];
  /** 完成日期; left out while it is not completed. */
  readonly completedOn?: LocalDate;
}

/** @internal The contract is generated from it. */
export const ledgerEntrySchema: z.ZodMiniType<LedgerEntry> = z.object({
  id: text,
  plan: text,
  task: text,
  title: text,
  region: division,
  owner: text,
  coOwners: z.array(text),
  startedOn: date,
  dueOn: date,
  reports: z.array(z.object({ on: date, note: text })),
  evidence: z.array(evidenceLink),
  completedOn: z.exactOptional(date),
});

/**
 * 读取台账事项. Fields that are not known stay.
 *
 * Fails: `input.invalid`.
 *
 * @example
 * parseLedgerEntry({ id: '1' }).ok // => false
 */
export function parseLedgerEntry(input: unknown): Result<LedgerEntry> {
  return resultOfSchema(ledgerEntrySchema.safeParse(input), input as LedgerEntry);
}

const ledgerSchema = z.array(ledgerEntrySchema);

/**
 * 读取台账: all entries, or every fault of every entry under its place. {@link computePlanProgress} and {@link checkLedger}
 * take what this has read.
 *
 * Fails: `input.invalid`.
 *
 * @example
 * parseLedger([]) // => ok([])
 * parseLedger([{ id: 1 }]).problems[0].path // => [0, 'id']
 */
export function parseLedger(input: unknown): Result<readonly LedgerEntry[]> {
  return resultOfSchema(ledgerSchema.safeParse(input), input as readonly LedgerEntry[]);
}

/**
 * 检查台账: entries that serve no task of the plan, days in the wrong order, completion that nothing shows, ids that stand
 * twice, and tasks for which nobody does anything.
 *
 * Gives: `plan.noEntry`, `plan.duplicate`, `plan.otherPlan`, `plan.unknownTask`, `plan.dueBeforeStart`,
 * `plan.dueOutsideTerm`, `plan.completedBeforeStart`, `plan.completedWithoutEvidence`, `plan.evidenceAfterCompletion`,
 * `plan.reportsOutOfOrder`.
 *
 * @example
 * const plan = { id: 'p', title: term('计划', 'plan'), document: '文号', issuedOn: localDate('2024-01-02'), from: localDate('2024-01-01'),
 *   through: localDate('2024-12-31'), goals: [], aspects: [], taskCount: 1, tasks: [{ id: 't', basis: [] }], basis: [] }
 * checkLedger([], plan).map(({ code, params }) => [code, params.task]) // => [['plan.noEntry', 't']]
 */
export function checkLedger(entries: readonly LedgerEntry[], plan: ReformPlan): readonly Problem[] {
  const served = new Set(entries.filter((entry) => entry.plan === plan.id).map(({ task }) => task));
  return [
    ...repeated(entries),
    ...entries.flatMap((entry, index) =>
      [...placeProblems(entry, plan), ...dayProblems(entry)].map((problem) =>
        under(index, problem),
      ),
    ),
    ...plan.tasks.flatMap(({ id }) =>
      served.has(id) ? [] : [planProblem('plan.noEntry', { task: id })],
    ),
  ];
}

function placeProblems(
  { id: entry, plan: actual, task, dueOn: due }: LedgerEntry,
  { id: plan, tasks, through }: ReformPlan,
): readonly Problem[] {
  if (actual !== plan) return [planProblem('plan.otherPlan', { entry, actual, plan }, ['plan'])];
  return [
    ...(tasks.some(({ id }) => id === task)
      ? []
      : [planProblem('plan.unknownTask', { entry, task }, ['task'])]),
    ...(due > through
      ? [planProblem('plan.dueOutsideTerm', { entry, due, through }, ['dueOn'])]
      : []),
  ];
}

function dayProblems({
  id: entry,
  startedOn: start,
  dueOn: due,
  completedOn: completed,
  reports,
  evidence,
}: LedgerEntry): readonly Problem[] {
  return [
    ...(due < start ? [planProblem('plan.dueBeforeStart', { entry, due, start }, ['dueOn'])] : []),
    ...(completed !== undefined && completed < start
      ? [planProblem('plan.completedBeforeStart', { entry, completed, start }, ['completedOn'])]
      : []),
    ...(completed !== undefined && evidence.length === 0
      ? [planProblem('plan.completedWithoutEvidence', { entry }, ['evidence'])]
      : []),
    ...evidence.flatMap(({ on, title }, index) =>
      completed !== undefined && on > completed
        ? [
            planProblem('plan.evidenceAfterCompletion', { entry, title, on, completed }, [
              'evidence',
              index,
              'on',
            ]),
          ]
        : [],
    ),
    ...reports.flatMap(({ on }, index) => {
      const before = reports[index - 1]?.on ?? start;
      return on < before
        ? [planProblem('plan.reportsOutOfOrder', { entry, on, before }, ['reports', index, 'on'])]
        : [];
    }),
  ];
}
