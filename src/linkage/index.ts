/**
 * 平台联动 · Work orders of the hotline 12345 and events of social governance: read by a profile, told apart, mapped to clues, and
 * answered. The platforms' formats are not public, so the profile is the host's.
 *
 * @module linkage
 */
export {
  penaltyClueOf,
  replyTermOf,
  type SupervisionHolding,
  supervisionClueOf,
} from './clue-of-order.js';
export {
  echoPenaltyCase,
  echoSupervisionCase,
  type WorkOrderEcho,
  workOrderStates,
  writeEcho,
} from './echo.js';
export { readWorkOrder, writeWorkOrder } from './exchange-order.js';
export { linkageProblem, linkageProblems } from './problems.js';
export {
  checkLinkageProfile,
  type EchoField,
  type LinkageProfile,
  referenceLinkageProfile,
  type WorkOrderField,
  workOrderFields,
} from './profile.js';
export { groupReports, reportKey, type SameReport, workOrderKey } from './same-report.js';
export {
  type WorkOrder,
  type WorkOrderKind,
  type WorkOrderState,
  type WorkOrderSystem,
  type WorkOrderTarget,
  workOrderKinds,
  workOrderSystems,
  workOrderTargets,
} from './work-order.js';
