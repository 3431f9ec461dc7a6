/**
 * 行政检查 · Inspections of enterprises: plan, random draw, frequency, the visit with its code, and what follows.
 *
 * @example
 * // 年度频次没有公布上限时是未知；投诉举报引起的检查不受限
 * const at = { body: 'b1', enterprise: 'e1', on: localDate('2026-05-06') }
 * assessFrequency({ ...at, trigger: 'plan' }, [], []).verdict // => 'undetermined'
 * assessFrequency({ ...at, trigger: 'complaint' }, [], []).verdict // => 'met'
 * formatLegalBasis(inspectionSources.annualPlan.basis, 'zh') // => '《广东省优化营商环境条例》第四十八条第一款'
 *
 * @module inspection
 */
export {
  type AdoptedPlan,
  checkPlanContent,
  type FiledPlan,
  type InspectionPlan,
  type InspectionPlanEvent,
  type InspectionPlanFacts,
  type PlanContent,
  type PlanFile,
  type PlanSubject,
  type PublishedPlan,
} from './annual-plan.js';
export { inspectionPlanMachine } from './annual-plan.machine.js';
export { parseInspectionPlan } from './annual-plan.schema.js';
export { type InspectionClue, inspectionClue } from './clue.js';
export {
  type Combination,
  type CombinedInspection,
  combineInspections,
  type PlannedInspection,
} from './combine.js';
export {
  checkConduct,
  type ProhibitedConduct,
  type ProhibitedConductDefinition,
  prohibitedConduct,
} from './conduct.js';
export {
  type DrawnInspection,
  type DrawObject,
  type DrawRecusal,
  type DrawRequest,
  type DrawResult,
  type DrawStratum,
  drawInspections,
} from './draw.js';
export {
  assessFrequency,
  type FrequencyAnswer,
  type FrequencyCap,
  type FrequencyQuestion,
  type InspectionVerdict,
  nationalCapExemptions,
  type PastInspection,
} from './frequency.js';
export {
  guangdongTypeOf,
  type InspectionTrigger,
  type InspectionTriggerDefinition,
  type InspectionType2020,
  type InspectionType2025,
  type InspectionTypeVersion,
  inspectionTriggers,
  inspectionTypeOf,
  inspectionTypes,
  nationalTypeOf,
} from './inspection-type.js';
export { inspectionPlanInvariants, inspectionVisitInvariants } from './invariants.js';
export { inspectionProblem, inspectionProblems } from './problems.js';
export {
  checkInspectionPublication,
  type InspectionPublication,
  type InspectionPublicationDefinition,
  inspectionPublications,
  type PublishedInspections,
} from './publication.js';
export {
  type EntryObserved,
  mayRefuseInspection,
  type RefusalAnswer,
  type RefusalGround,
  type RefusalGroundDefinition,
  refusalGrounds,
} from './refusal.js';
export {
  type ScanProfile,
  type ScanProfileId,
  scanProfiles,
  type UnscannedCause,
} from './scan-profile.js';
export {
  type InspectionSource,
  type InspectionSourceId,
  inspectionSources,
  type SourceReach,
} from './sources.js';
export type {
  EnteredVisit,
  InformedVisit,
  InspectionVisit,
  InspectionVisitEvent,
  InspectionVisitFacts,
  ReadyVisit,
  RecordedVisit,
  VisitApproval,
  VisitClue,
  VisitCorrection,
  VisitEntry,
  VisitEvaluation,
  VisitFile,
  VisitNotice,
  VisitRecheck,
  VisitRecord,
  VisitResult,
  VisitScan,
  VisitUnscanned,
} from './visit.js';
export { inspectionVisitMachine } from './visit.machine.js';
export { parseInspectionVisit } from './visit.schema.js';
