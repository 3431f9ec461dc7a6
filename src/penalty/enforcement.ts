import type { WorkingDayCalendar } from '../calendar/index.js';
import { type LegalBasis, type LocalDate, type Money, ZERO_MONEY } from '../core/index.js';
import type { EnforcementMeans, EnforcementOrder } from './enforcement-order.js';
import type { Payment, PaymentPlan } from './payment-plan.js';
import type { RemedyProceeding } from './remedy.js';
import type { ServedUrging } from './served-urging.js';
import type { ProofOfService } from './service.js';
import type { StatementPoint } from './statement-point.js';

/** 据以执行的行政决定. */
export interface EnforceableDecision {
  /** 案件编号. */
  readonly caseCode: string;
  /** 文号, of an on-the-spot form its number. */
  readonly documentNumber: string;
  /** 程序. */
  readonly procedure: 'ordinary' | 'summary';
  /** 罚款数额; zero where the duty is another. */
  readonly fine: Money;
  /** 金钱给付以外的义务. */
  readonly otherDuty?: string;
  /** 送达日期. */
  readonly servedOn: LocalDate;
  /** 决定书载明加处罚款. */
  readonly surchargeStated: boolean;
}

/** 强制执行案: what is known from the beginning. */
export interface EnforcementFile {
  /** Day of the last step; steps never go back in time. */
  readonly on: LocalDate;
  /** 据以执行的行政决定. */
  readonly decision: EnforceableDecision;
  /** 强制执行权: the law that gives the body power of its own; `null` where none does (行政强制法 第十三条). */
  readonly power: LegalBasis | null;
  /** 在行政管理过程中已经采取查封、扣押措施 (第四十六条第三款). */
  readonly seizedBefore: boolean;
  /** 缴款. */
  readonly payments: readonly Payment[];
  /** 复议、诉讼. */
  readonly remedies: readonly RemedyProceeding[];
  /** 延期、分期缴纳. */
  readonly plan?: PaymentPlan;
}

export interface UrgedEnforcement extends EnforcementFile {
  /** 已送达的催告书. */
  readonly urging: ServedUrging;
}

export interface AnsweredEnforcement extends UrgedEnforcement {
  /** 陈述、申辩的意见 and what the body made of them (第三十六条). */
  readonly points: readonly StatementPoint[];
  /** 不履行有正当理由 (第三十七条第一款). */
  readonly justReason: boolean;
}

export interface OrderedEnforcement extends UrgedEnforcement {
  /** 强制执行决定书. */
  readonly order: EnforcementOrder;
}

/** 一次执行行为. */
export interface ExecutionAct {
  /** 日期. */
  readonly on: LocalDate;
  /** 方式. */
  readonly means: EnforcementMeans;
  /** 在夜间实施; the Act does not say from when to when. */
  readonly atNight: boolean;
  /** 情况紧急 (第四十三条第一款). */
  readonly urgent: boolean;
  /** 对居民生活停止供水、供电、供热、供燃气等 (第四十三条第二款). */
  readonly cutsResidentSupply: boolean;
  /** 执行所得, in yuan. */
  readonly recovered: Money;
}

export interface ExecutingFile extends OrderedEnforcement {
  /** 强制执行决定书送达日期. */
  readonly orderServedOn: LocalDate;
  /** 执行行为. */
  readonly acts: readonly ExecutionAct[];
  /** 减免的加处罚款 (第四十二条第一款). */
  readonly waivedSurcharge?: Money;
}

/** 中止执行的情形 (行政强制法 第三十九条第一款). */
export type SuspensionGround =
  | 'unableToPerform'
  | 'thirdPartyClaim'
  | 'irreparableLoss'
  | 'otherSuspension';

/** 终结执行的情形 (行政强制法 第四十条). */
export type EndingGround =
  | 'deceasedWithoutEstate'
  | 'dissolvedWithoutAssets'
  | 'objectLost'
  | 'decisionRevoked'
  | 'otherEnding';

/** 执行协议 (行政强制法 第四十二条). */
export interface EnforcementAgreement {
  /** 签订日期. */
  readonly on: LocalDate;
  /** 文书. */
  readonly document: string;
  /** 不损害公共利益和他人合法权益. */
  readonly harmsNobody: boolean;
  /** 当事人采取补救措施. */
  readonly remedialMeasures: boolean;
  /** 减免的加处罚款; the fine itself is not reduced. */
  readonly waivedSurcharge: Money;
}

/** 申请法院强制执行的材料 (行政强制法 第五十五条). */
export interface CourtApplication {
  /** 强制执行申请书: signed by a head, sealed and dated. */
  readonly signedSealedDated: boolean;
  /** 行政决定书及作出决定的事实、理由和依据. */
  readonly decisionWithReasons: boolean;
  /** 当事人的意见及行政机关催告情况. */
  readonly partyViewsAndUrging: boolean;
  /** 申请强制执行标的情况. */
  readonly object: boolean;
}

export interface AppliedEnforcement extends UrgedEnforcement {
  /** 申请日期. */
  readonly appliedOn: LocalDate;
}

/** How an enforcement ended. */
export type EnforcementEnding = 'executed' | 'ended' | 'abandoned';

/** 强制执行: one enforcement in one of its states. */
export type Enforcement =
  | (EnforcementFile & { readonly status: 'owing' })
  | (UrgedEnforcement & { readonly status: 'urged' })
  | (AnsweredEnforcement & { readonly status: 'answered' })
  | (OrderedEnforcement & { readonly status: 'ordered' })
  | (ExecutingFile & { readonly status: 'executing' })
  | (ExecutingFile & {
      readonly status: 'suspended';
      /** 中止 or 终结执行的情形. */
      readonly ground: SuspensionGround;
      /** 中止日期. */
      readonly suspendedOn: LocalDate;
    })
  | (ExecutingFile & {
      readonly status: 'agreed';
      /** 执行协议. */
      readonly agreement: EnforcementAgreement;
    })
  | (UrgedEnforcement & {
      readonly status: 'offset';
      /** 拍卖所得, in yuan. */
      readonly proceeds: Money;
    })
  | (AppliedEnforcement & { readonly status: 'applied' })
  | (AppliedEnforcement & {
      readonly status: 'notAccepted';
      /** 法院裁定日期. */
      readonly ruledOn: LocalDate;
    })
  | (AppliedEnforcement & {
      readonly status: 'accepted';
      /** 法院受理日期. */
      readonly acceptedOn: LocalDate;
    })
  | (AppliedEnforcement & { readonly status: 'courtRefused'; readonly ruledOn: LocalDate })
  | (AppliedEnforcement & { readonly status: 'courtExecuting'; readonly ruledOn: LocalDate })
  | (UrgedEnforcement & {
      readonly status: 'executed';
      /** 加处罚款, in yuan. */
      readonly surcharge: Money;
    })
  | (UrgedEnforcement & {
      readonly status: 'ended';
      readonly ground: EndingGround;
      /** 退还的财物, in yuan. */
      readonly restored: Money;
    })
  | (ExecutingFile & { readonly status: 'abandoned' });

/** 强制执行中的事件. */
export type EnforcementEvent =
  | {
      readonly type: 'urge';
      /** The day of the step. */
      readonly on: LocalDate;
      /** 催告书, served. */
      readonly urging: ServedUrging;
    }
  | {
      readonly type: 'recordStatement';
      readonly on: LocalDate;
      /** 陈述、申辩的意见, and what was made of each. */
      readonly points: readonly StatementPoint[];
      /** 有正当理由. */
      readonly justReason: boolean;
    }
  | {
      readonly type: 'pay';
      readonly on: LocalDate;
      /** 缴款. */
      readonly payment: Payment;
    }
  | {
      readonly type: 'order';
      readonly on: LocalDate;
      /** 强制执行决定书. */
      readonly order: EnforcementOrder;
    }
  | {
      readonly type: 'orderAtOnce';
      readonly on: LocalDate;
      readonly order: EnforcementOrder;
      /** 转移或者隐匿财物迹象的证据 (第三十七条第三款). */
      readonly evidenceOfHiding: string;
    }
  | {
      readonly type: 'serveOrder';
      readonly on: LocalDate;
      /** 送达凭证. */
      readonly service: ProofOfService;
    }
  | {
      readonly type: 'execute';
      readonly on: LocalDate;
      /** 执行行为. */
      readonly act: ExecutionAct;
    }
  | {
      readonly type: 'suspend';
      readonly on: LocalDate;
      /** 中止 or 终结执行的情形. */
      readonly ground: SuspensionGround;
      /** 理由. */
      readonly reason: string;
    }
  | { readonly type: 'resume'; readonly on: LocalDate; readonly reason: string }
  | {
      readonly type: 'abandon';
      readonly on: LocalDate;
      /** 没有明显社会危害. */
      readonly noSocialHarm: boolean;
      /** 当事人确无能力履行. */
      readonly unable: boolean;
    }
  | {
      readonly type: 'agree';
      readonly on: LocalDate;
      /** 执行协议. */
      readonly agreement: EnforcementAgreement;
    }
  | { readonly type: 'breach'; readonly on: LocalDate; readonly reason: string }
  | {
      readonly type: 'auctionSeized';
      readonly on: LocalDate;
      /** 拍卖所得, in yuan. */
      readonly proceeds: Money;
    }
  | {
      readonly type: 'applyToCourt';
      readonly on: LocalDate;
      /** 强制执行申请. */
      readonly application: CourtApplication;
    }
  | { readonly type: 'accept'; readonly on: LocalDate }
  | { readonly type: 'declineAcceptance'; readonly on: LocalDate }
  | { readonly type: 'contest'; readonly on: LocalDate }
  | { readonly type: 'ruleExecution'; readonly on: LocalDate }
  | { readonly type: 'ruleAgainst'; readonly on: LocalDate; readonly reason: string }
  | {
      readonly type: 'complete';
      readonly on: LocalDate;
      /** 加处罚款 that the body imposed: it may, up to what has accrued. */
      readonly surcharge: Money;
      /** Duties other than money were carried out. */
      readonly otherPerformed: boolean;
    }
  | {
      readonly type: 'end';
      readonly on: LocalDate;
      readonly ground: EndingGround;
      readonly reason: string;
      /** 退还的财物, in yuan (第四十一条). */
      readonly restored: Money;
    };

/** What an enforcement looks up. */
export interface EnforcementFacts {
  /** 工作日历. */
  readonly calendar: WorkingDayCalendar;
}

declare const concluded: unique symbol;

/** 强制执行结果: proof of how an enforcement ended; only {@link enforcementResult} makes it. */
export interface EnforcementResult {
  /** In types alone: made by its own function. */
  readonly [concluded]: true;
  /** 案件编号. */
  readonly caseCode: string;
  /** 文号. */
  readonly documentNumber: string;
  /** 结果. */
  readonly ending: EnforcementEnding;
  /** The day. */
  readonly endedOn: LocalDate;
  /** 加处罚款 that was imposed. */
  readonly surcharge: Money;
}

/**
 * 取得强制执行结果: what a concluded enforcement proves.
 *
 * @example
 * const state = { status: 'executed', decision: { caseCode: 'G1', documentNumber: '〔2024〕1号' }, on: localDate('2024-12-02'), surcharge: money('150') }
 * enforcementResult(state)
 * // => { caseCode: 'G1', documentNumber: '〔2024〕1号', ending: 'executed', endedOn: '2024-12-02', surcharge: '150.00' }
 */
export function enforcementResult(
  state: Extract<Enforcement, { readonly status: EnforcementEnding }>,
): EnforcementResult {
  const { caseCode, documentNumber } = state.decision;
  const surcharge = state.status === 'executed' ? state.surcharge : ZERO_MONEY;
  return {
    caseCode,
    documentNumber,
    ending: state.status,
    endedOn: state.on,
    surcharge,
  } as EnforcementResult;
}
