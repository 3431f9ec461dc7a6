/*
 * 工单: 粤省心12345政务服务便民热线 work orders and 社会综合治理 events, in words of our own. The platforms' formats are not public
 * (广东省12345政务服务便民热线管理办法 was not read), so what a platform calls a field is data of a profile, and what this library
 * does not know stays in `rest`.
 */
import type { Instant, LocalDate, Term } from '../core/index.js';
import type { DivisionRef } from '../registry/index.js';

/**
 * 平台.
 *
 * @example
 * workOrderSystems.socialGovernance.zh // => '社会综合治理平台'
 */
export const workOrderSystems = {
  hotline12345: { zh: '粤省心12345政务服务便民热线', en: 'Yueshengxin 12345 hotline' },
  socialGovernance: { zh: '社会综合治理平台', en: 'comprehensive social-governance platform' },
} as const satisfies Readonly<Record<string, Term>>;

/** 平台. */
export type WorkOrderSystem = keyof typeof workOrderSystems;

/**
 * 诉求类型.
 *
 * @example
 * workOrderKinds.report.zh // => '举报'
 */
export const workOrderKinds = {
  consultation: { zh: '咨询', en: 'consultation' },
  complaint: { zh: '投诉', en: 'complaint' },
  help: { zh: '求助', en: 'request for help' },
  suggestion: { zh: '建议', en: 'suggestion' },
  report: { zh: '举报', en: 'report' },
  event: { zh: '事件', en: 'event' },
} as const satisfies Readonly<Record<string, Term>>;

/** 诉求类型. */
export type WorkOrderKind = keyof typeof workOrderKinds;

/**
 * 去向: what a category of a platform is for enforcement.
 *
 * @example
 * workOrderTargets.supervisionClue.zh // => '行政执法监督线索'
 */
export const workOrderTargets = {
  penaltyClue: { zh: '行政处罚案件线索', en: 'clue of a penalty case' },
  supervisionClue: { zh: '行政执法监督线索', en: 'clue of supervision over enforcement' },
  notEnforcement: { zh: '不属于行政执法', en: 'no matter of enforcement' },
} as const satisfies Readonly<Record<string, Term>>;

/** 去向. */
export type WorkOrderTarget = keyof typeof workOrderTargets;

/** 工单、事件. */
export interface WorkOrder {
  /** 平台. */
  readonly system: WorkOrderSystem;
  /** 工单编号、事件编号: unique in its platform. */
  readonly number: string;
  /** 诉求类型. */
  readonly kind: WorkOrderKind;
  /** 诉求类型的平台代码. */
  readonly kindCode: string;
  /** 去向, by the category. */
  readonly target: WorkOrderTarget;
  /** 类别的平台代码. */
  readonly categoryCode: string;
  /** 渠道: telephone, app, grid worker …, as the platform writes it. */
  readonly channel?: string;
  /** 登记时刻. */
  readonly registeredAt: Instant;
  /** 内容. */
  readonly content: string;
  /** 地区. */
  readonly region: DivisionRef;
  /** 地点. */
  readonly place?: string;
  /** 被反映的对象: an enterprise, or the enforcement body that is complained of. */
  readonly subject?: string;
  /** 反映人姓名. */
  readonly reporter?: string;
  /** 反映人联系方式. */
  readonly contact?: string;
  /** 要求保密; left out where the platform does not say. */
  readonly isConfidential?: boolean;
  /** 承办单位. */
  readonly assignedTo?: string;
  /** 平台规定的答复期限: the last day. */
  readonly replyBy?: LocalDate;
  /** Fields that the profile does not know, as they came. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** 工单状态, as it is echoed to the platform. */
export type WorkOrderState = 'received' | 'handling' | 'finished' | 'notAccepted' | 'transferred';
