import * as z from 'zod/mini';
import {
  type LegalBasis,
  type LocalDate,
  type Problem,
  type Result,
  resultOfSchema,
  type Term,
} from '../core/index.js';
import { planProblem } from './problems.js';
import { basis, bothLanguages, date, text } from './shape.js';

/** 工作目标: what is to be reached by a day. */
export interface PlanGoal {
  /** Stable name. */
  readonly id: string;
  /** The last day. */
  readonly by: LocalDate;
  /** What is to be reached. */
  readonly goal: Term;
  /** Where it was read. */
  readonly basis: readonly LegalBasis[];
}

/** 方面: a group of tasks. */
export interface PlanAspect {
  /** Stable name. */
  readonly id: string;
  /** 名称. */
  readonly title: Term;
}

/** 重点任务: one task of the plan. */
export interface PlanTask {
  /** Stable name. */
  readonly id: string;
  /** 所属方面: its `id`; left out where no text that was read says it. */
  readonly aspect?: string;
  /** 名称; left out where no text that was read states it. It is never guessed. */
  readonly title?: Term;
  /** 责任单位; left out where it is not published. */
  readonly owners?: readonly string[];
  /** Where it was read. */
  readonly basis: readonly LegalBasis[];
}

/** 行动计划: a plan with its goals, aspects and tasks, as far as they are published. */
export interface ReformPlan {
  /** Stable name. */
  readonly id: string;
  /** 名称. */
  readonly title: Term;
  /** 文号. */
  readonly document: string;
  /** 印发日期. */
  readonly issuedOn: LocalDate;
  /** First day of its term. */
  readonly from: LocalDate;
  /** Last day of its term. */
  readonly through: LocalDate;
  /** 工作目标. */
  readonly goals: readonly PlanGoal[];
  /** 方面. */
  readonly aspects: readonly PlanAspect[];
  /** 任务数, as it was published; the list of tasks must agree with it. */
  readonly taskCount: number;
  /** 重点任务: a row for each, known or not. */
  readonly tasks: readonly PlanTask[];
  /** Where the plan was read. */
  readonly basis: readonly LegalBasis[];
}

/** @internal The contract is generated from it. */
export const reformPlanSchema: z.ZodMiniType<ReformPlan> = z.object({
  id: text,
  title: bothLanguages,
  document: text,
  issuedOn: date,
  from: date,
  through: date,
  goals: z.array(z.object({ id: text, by: date, goal: bothLanguages, basis: z.array(basis) })),
  aspects: z.array(z.object({ id: text, title: bothLanguages })),
  taskCount: z.int().check(z.nonnegative()),
  tasks: z.array(
    z.object({
      id: text,
      aspect: z.exactOptional(text),
      title: z.exactOptional(bothLanguages),
      owners: z.exactOptional(z.array(text)),
      basis: z.array(basis),
    }),
  ),
  basis: z.array(basis),
});

/**
 * 读取行动计划. Fields that are not known stay; what the plan says is the matter of {@link checkPlan}.
 *
 * Fails: `input.invalid`.
 *
 * @example
 * parseReformPlan({ id: 'x' }).ok // => false
 */
export function parseReformPlan(input: unknown): Result<ReformPlan> {
  return resultOfSchema(reformPlanSchema.safeParse(input), input as ReformPlan);
}

/**
 * 检查行动计划: a count of tasks that differs from the published one, ids that stand twice, aspects that are not there,
 * goals outside the term, rows without a source; and each title that is not known, so that nobody takes it for known.
 *
 * Gives: `plan.taskCount`, `plan.duplicate`, `plan.unknownAspect`, `plan.goalOutsideTerm`, `plan.emptyTerm`, `plan.uncited`,
 * `plan.titleUnknown`.
 *
 * @example
 * const basis = [{ law: '某计划' }]
 * const plan = { id: 'p', title: term('计划', 'plan'), document: '文号', issuedOn: localDate('2024-01-02'), from: localDate('2024-01-01'),
 *   through: localDate('2024-12-31'), goals: [], aspects: [], taskCount: 2, tasks: [{ id: '1', title: term('任务', 'task'), basis }], basis }
 * checkPlan(plan).map(({ code }) => code) // => ['plan.taskCount']
 */
export function checkPlan(plan: ReformPlan): readonly Problem[] {
  return [...termProblems(plan), ...goalProblems(plan), ...taskProblems(plan)];
}

function termProblems({ id, from, through, basis: sources }: ReformPlan): readonly Problem[] {
  return [
    ...(through < from ? [planProblem('plan.emptyTerm', { from, through }, ['through'])] : []),
    ...(sources.length === 0 ? [planProblem('plan.uncited', { id }, ['basis'])] : []),
  ];
}

function goalProblems({ goals, from, through }: ReformPlan): readonly Problem[] {
  return [
    ...repeated(goals, 'goals'),
    ...goals.flatMap(({ id, by, basis: sources }, index) => [
      ...(by < from || by > through
        ? [
            planProblem('plan.goalOutsideTerm', { goal: id, by, from, through }, [
              'goals',
              index,
              'by',
            ]),
          ]
        : []),
      ...(sources.length === 0
        ? [planProblem('plan.uncited', { id }, ['goals', index, 'basis'])]
        : []),
    ]),
  ];
}

function taskProblems({ id: plan, tasks, taskCount, aspects }: ReformPlan): readonly Problem[] {
  const known = new Set(aspects.map(({ id }) => id));
  return [
    ...repeated(aspects, 'aspects'),
    ...repeated(tasks, 'tasks'),
    ...(tasks.length === taskCount
      ? []
      : [
          planProblem('plan.taskCount', { plan, published: taskCount, listed: tasks.length }, [
            'tasks',
          ]),
        ]),
    ...tasks.flatMap(({ id, aspect, title, basis: sources }, index) => [
      ...(title === undefined
        ? [planProblem('plan.titleUnknown', { plan, task: id }, ['tasks', index, 'title'])]
        : []),
      ...(aspect === undefined || known.has(aspect)
        ? []
        : [planProblem('plan.unknownAspect', { task: id, aspect }, ['tasks', index, 'aspect'])]),
      ...(sources.length === 0
        ? [planProblem('plan.uncited', { id }, ['tasks', index, 'basis'])]
        : []),
    ]),
  ];
}

/** Ids that stand more than once in a list, where they stand again. */
export function repeated(
  list: readonly { readonly id: string }[],
  field?: string,
): readonly Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    const again = seen.has(id);
    seen.add(id);
    const path = field === undefined ? [index, 'id'] : [field, index, 'id'];
    return again ? [planProblem('plan.duplicate', { id }, path)] : [];
  });
}
