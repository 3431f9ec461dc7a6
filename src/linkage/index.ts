/**
 * 平台联动 · Work orders of the hotline 12345 and events of social governance: read by a profile, told apart, mapped to clues, and
 * answered. The platforms' formats are not public, so the profile is the host's.
 *
 * @example
 * // 平台的格式没有公开：对照方案由使用方提供，这里的参考方案不是官方的
 * referenceLinkageProfile.official // => false
 * checkLinkageProfile(referenceLinkageProfile) // => []
 *
 * // 案件到了哪一环节，回给工单的是什么话
 * echoPenaltyCase('notFiled').reply.zh // => '您反映的问题经核查不予受理或者立案。当前环节：不予立案。'
 *
 * // 同一诉求从两个渠道来，算一件
 * const at = { region: { system: 'GB/T 2260', code: '440106' }, subject: '某某工地' }
 * reportKey({ ...at, content: '夜间施工，噪声大！' }) === reportKey({ ...at, content: '夜间施工 噪声大' }) // => true
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
