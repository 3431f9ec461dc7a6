/* 状态回传: what a platform hears of a case. The reply says the state and no more: what the party did is published by `disclosure` alone. */
import type { LocalDate, Term } from '../core/index.js';
import { ordinaryPenaltyMachine, type PenaltyCase } from '../penalty/index.js';
import { type SupervisionCase, supervisionCaseMachine } from '../supervision/index.js';
import { writeWorkOrder } from './exchange-order.js';
import type { LinkageProfile } from './profile.js';
import type { WorkOrder, WorkOrderState } from './work-order.js';

/**
 * 工单状态.
 *
 * @example
 * workOrderStates.transferred.zh // => '已转其他机关处理'
 */
export const workOrderStates: Readonly<Record<WorkOrderState, Term>> = {
  received: { zh: '已收到，正在核查', en: 'received and being looked at' },
  handling: { zh: '正在依法办理', en: 'being handled under the law' },
  finished: { zh: '已办结', en: 'finished' },
  notAccepted: { zh: '经核查不予受理或者立案', en: 'looked at and not taken up' },
  transferred: { zh: '已转其他机关处理', en: 'passed on to another organ' },
};

/** 回传: the state, and what the reporter is told. */
export interface WorkOrderEcho {
  /** 状态. */
  readonly state: WorkOrderState;
  /** 答复. */
  readonly reply: Term;
}

const penaltyStates: Readonly<Record<PenaltyCase['status'], WorkOrderState>> = {
  clue: 'received',
  notFiled: 'notAccepted',
  referred: 'transferred',
  investigating: 'handling',
  suspended: 'handling',
  terminated: 'handling',
  jurisdictionDisputed: 'handling',
  yielded: 'handling',
  handedOver: 'transferred',
  merged: 'handling',
  investigated: 'handling',
  noticed: 'handling',
  hearingRequested: 'handling',
  hearingOrdered: 'handling',
  answered: 'handling',
  heard: 'handling',
  decided: 'handling',
  served: 'handling',
  urged: 'handling',
  courtEnforcement: 'handling',
  performed: 'handling',
  annulled: 'handling',
  noPenalty: 'handling',
  dismissed: 'handling',
  transferred: 'transferred',
  closed: 'finished',
  archived: 'finished',
};

const supervisionStates: Readonly<Record<SupervisionCase['status'], WorkOrderState>> = {
  received: 'received',
  declined: 'notAccepted',
  guided: 'transferred',
  accepted: 'handling',
  verified: 'handling',
  atGovernment: 'handling',
  issued: 'handling',
  correcting: 'handling',
  objected: 'handling',
  reviewing: 'handling',
  reported: 'handling',
  correctedAtOnce: 'handling',
  handedOver: 'transferred',
  closed: 'finished',
};

const echoOf = (state: WorkOrderState, { zh, en }: Term): WorkOrderEcho => ({
  state,
  reply: {
    zh: `您反映的问题${workOrderStates[state].zh}。当前环节：${zh}。`,
    en: `What you reported: ${workOrderStates[state].en}. Present step: ${en}.`,
  },
});

/**
 * 处罚案件的回传.
 *
 * Basis: the terms of the state are those of {@link ordinaryPenaltyMachine}.
 *
 * @example
 * echoPenaltyCase('notFiled').reply.zh // => '您反映的问题经核查不予受理或者立案。当前环节：不予立案。'
 */
export function echoPenaltyCase(status: PenaltyCase['status']): WorkOrderEcho {
  return echoOf(penaltyStates[status], ordinaryPenaltyMachine.states[status].label);
}

/**
 * 监督案件的回传.
 *
 * Basis: the terms of the state are those of {@link supervisionCaseMachine}.
 *
 * @example
 * echoSupervisionCase('guided').state // => 'transferred'
 */
export function echoSupervisionCase(status: SupervisionCase['status']): WorkOrderEcho {
  return echoOf(supervisionStates[status], supervisionCaseMachine.states[status].label);
}

/**
 * 写出回传: the platform's record with the state, the reply and its day; nothing else in it changes.
 *
 * @example
 * const order = readWorkOrder({
 *   orderNo: 'GD1', orderType: '5', categoryCode: 'urbanManagement', registerTime: '2026-03-02T23:30:00+08:00', content: '夜间施工噪声', areaCodeSystem: 'GB/T 2260', areaCode: '440106',
 * }, referenceLinkageProfile).value
 * const { state, replyContent, replyDate, orderNo } = writeEcho(order, echoPenaltyCase('closed'), localDate('2026-05-06'), referenceLinkageProfile)
 * orderNo // => 'GD1'
 * replyDate // => '2026-05-06'
 */
export function writeEcho(
  order: WorkOrder,
  { state, reply }: WorkOrderEcho,
  on: LocalDate,
  profile: LinkageProfile,
): Readonly<Record<string, unknown>> {
  const { fields, states } = profile;
  return {
    ...writeWorkOrder(order, profile),
    [fields.state]: states[state],
    [fields.reply]: reply.zh,
    [fields.repliedOn]: on,
  };
}
