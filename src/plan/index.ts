/**
 * 行动计划 · A plan with its goals and tasks as far as they are published, the ledger of what is done, and problems put right.
 *
 * @example
 * // 没有公布名称的任务就是未知，不补写
 * checkPlan(guangdongQualityPlan).every(({ code }) => code === 'plan.titleUnknown') // => true
 * computePlanProgress([], localDate('2025-12-31')).total.total // => 0
 * rectificationInvariants.every((invariant) => prove(rectificationMachine, invariant).holds) // => true
 *
 * @module plan
 */
export { rectificationInvariants } from './invariants.js';
export {
  checkLedger,
  type LedgerEntry,
  type ProgressReport,
  parseLedger,
  parseLedgerEntry,
} from './ledger.js';
export { planProblem, planProblems } from './problems.js';
export {
  computePlanProgress,
  type EntryStatus,
  entryStatuses,
  entryStatusOn,
  type OverdueEntry,
  type PlanProgress,
  type ProgressCount,
  type ProgressRow,
} from './progress.js';
export {
  type AssignedProblem,
  type EnforcementProblemKind,
  enforcementProblemKinds,
  type FoundProblem,
  type ListedProblem,
  parseRectifiedProblem,
  type RectificationEvent,
  type RectificationExtension,
  type RectificationReport,
  type RectifiedProblem,
  type ReportedProblem,
} from './rectification.js';
export { rectificationMachine } from './rectification.machine.js';
export {
  checkPlan,
  type PlanAspect,
  type PlanGoal,
  type PlanTask,
  parseReformPlan,
  type ReformPlan,
} from './reform-plan.js';
export type { EvidenceLink } from './shape.js';
