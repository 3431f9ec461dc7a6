import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `plan`. */
export const planProblems = {
  'plan.taskCount': {
    zh: '{plan} 公布的任务数是 {published} 项，资料列有 {listed} 项',
    en: '{plan} is published with {published} tasks, the data lists {listed}',
  },
  'plan.titleUnknown': {
    zh: '{plan} 的任务 {task} 名称未见公布文本，不作推测',
    en: 'the title of task {task} of {plan} was not seen in a published text and is not guessed',
  },
  'plan.unknownAspect': {
    zh: '任务 {task} 所属方面 {aspect} 不在计划的方面之中',
    en: 'task {task} names the aspect {aspect}, which the plan does not have',
  },
  'plan.duplicate': {
    zh: '编号 {id} 出现不止一次',
    en: 'the id {id} stands more than once',
  },
  'plan.goalOutsideTerm': {
    zh: '目标 {goal} 的期限 {by} 不在计划期 {from} 至 {through} 之内',
    en: 'the goal {goal} is due on {by}, outside the term from {from} through {through}',
  },
  'plan.emptyTerm': {
    zh: '计划期自 {from} 至 {through} 不含任何一天',
    en: 'the term from {from} through {through} has no day',
  },
  'plan.uncited': {
    zh: '{id} 没有写明出处',
    en: '{id} names no source',
  },
  'plan.otherPlan': {
    zh: '台账事项 {entry} 属于计划 {actual}，不属于 {plan}',
    en: 'entry {entry} belongs to the plan {actual}, not to {plan}',
  },
  'plan.unknownTask': {
    zh: '台账事项 {entry} 的任务 {task} 不在计划之中',
    en: 'entry {entry} serves the task {task}, which the plan does not have',
  },
  'plan.dueOutsideTerm': {
    zh: '台账事项 {entry} 的期限 {due} 晚于计划期最后一日 {through}',
    en: 'entry {entry} is due on {due}, after the last day of the plan, {through}',
  },
  'plan.dueBeforeStart': {
    zh: '台账事项 {entry} 的期限 {due} 早于开始日期 {start}',
    en: 'entry {entry} is due on {due}, before it starts on {start}',
  },
  'plan.completedBeforeStart': {
    zh: '台账事项 {entry} 的完成日期 {completed} 早于开始日期 {start}',
    en: 'entry {entry} is completed on {completed}, before it starts on {start}',
  },
  'plan.completedWithoutEvidence': {
    zh: '台账事项 {entry} 已标为完成，但没有任何佐证材料',
    en: 'entry {entry} is marked as completed and has no evidence at all',
  },
  'plan.evidenceAfterCompletion': {
    zh: '台账事项 {entry} 的佐证材料“{title}”日期 {on} 晚于完成日期 {completed}',
    en: 'the evidence "{title}" of entry {entry} is dated {on}, after the completion on {completed}',
  },
  'plan.reportsOutOfOrder': {
    zh: '台账事项 {entry} 的进展报告日期 {on} 早于前一报告或者开始日期 {before}',
    en: 'a progress report of entry {entry} is dated {on}, before the one before it or the start, {before}',
  },
  'plan.noEntry': {
    zh: '任务 {task} 在台账中没有任何事项',
    en: 'the task {task} has no entry in the ledger',
  },
} as const;

/**
 * Makes the problems of `plan`.
 *
 * @example
 * describe(planProblem('plan.noEntry', { task: 't1' }), 'zh')
 * // => '任务 t1 在台账中没有任何事项'
 */
export const planProblem: ProblemMaker<typeof planProblems> = problemsOf(planProblems);
