import type { Span, WorkingDayCalendar } from '../calendar/index.js';
import type { Instant, LocalDate, Money } from '../core/index.js';
import type { LegalRule, PeriodValue, StatuteRank } from '../law/index.js';
import type { DepartmentLine, Party, Recusal } from '../registry/index.js';
import type { ActingFacts, OfficersActing } from './acting-officers.js';
import type { MeasureDecision, MeasureKind } from './measure-decision.js';

/** 拟采取的行政强制措施. */
export interface MeasureFile {
  /** Day of the last step; steps never go back in time. */
  readonly on: LocalDate;
  /** 案件编号. */
  readonly caseCode: string;
  /** 行政执法主体: its `id`. */
  readonly body: string;
  /** 条线. */
  readonly line: DepartmentLine;
  /** 当事人. */
  readonly party: Party;
  /** 种类. */
  readonly kind: MeasureKind;
  /** 设定该措施的法律文件的位阶: a freezing only by 法律, a sealing or seizure by 法律、法规 (第十条、第二十二条、第二十九条). */
  readonly authority: StatuteRank;
  /** 回避. */
  readonly recusals: readonly Recusal[];
}

/** 负责人批准. */
export interface MeasureApproval {
  /** 批准日期. */
  readonly on: LocalDate;
  /** 批准的负责人. */
  readonly by: string;
}

/** 实施的经过 (行政强制法 第十八条). */
export interface MeasureExecution {
  /** 出示执法身份证件. */
  readonly certificatesShown: boolean;
  /** 当事人到场. */
  readonly partyPresent: boolean;
  /** 见证人, where the party did not come. */
  readonly witness?: string;
  /** 当场告知理由、依据、权利、救济途径. */
  readonly rightsTold: boolean;
  /** 听取了陈述和申辩. */
  readonly statementHeard: boolean;
  /** 现场笔录. */
  readonly siteRecord: string;
  /** 当事人或者见证人签名或者盖章. */
  readonly signed: boolean;
  /** 当事人拒绝的注明. */
  readonly refusalNoted: boolean;
  /** 当场交付决定书. */
  readonly decisionDelivered: boolean;
  /** 当场交付清单. */
  readonly listDelivered: boolean;
  /** 清单份数. */
  readonly listCopies: number;
}

/** 冻结的经过 (行政强制法 第二十九条、第三十条). */
export interface FreezingExecution {
  /** 出示执法身份证件. */
  readonly certificatesShown: boolean;
  /** 现场笔录. */
  readonly siteRecord: string;
  /** 向金融机构交付冻结通知书. */
  readonly noticeToBank: boolean;
  /** 冻结的数额. */
  readonly amount: Money;
  /** 违法行为涉及的金额. */
  readonly amountInvolved: Money;
  /** 已被其他国家机关依法冻结. */
  readonly frozenByOthers: boolean;
}

/** 延长期限 (第二十五条第二款、第三十二条第二款). */
export interface MeasureExtension extends MeasureApproval {
  /** 理由; told to the party in writing. */
  readonly reasons: string;
}

/** What is known of a measure once it is imposed. */
export interface ImposedMeasure extends MeasureFile {
  /** 批准; absent while an urgent measure waits for it. */
  readonly approval?: MeasureApproval;
  /** 实施日期. */
  readonly imposedOn: LocalDate;
  /** 决定书; of a freezing once it is delivered. */
  readonly decision?: MeasureDecision;
  /** 检测、检验、检疫或者技术鉴定的期间: not counted (第二十五条第三款). */
  readonly tests: readonly Span[];
}

export interface ExtendedMeasure extends ImposedMeasure {
  /** 延长. */
  readonly extension: MeasureExtension;
}

/** 解除的情形 (行政强制法 第十九条、第二十八条第一款、第三十三条第一款). */
export type LiftingGround =
  | 'noViolation'
  | 'unrelated'
  | 'decided'
  | 'expired'
  | 'notNeeded'
  | 'notApproved';

export interface LiftedMeasure extends ImposedMeasure {
  /** 解除日期. */
  readonly liftedOn: LocalDate;
  /** 情形. */
  readonly ground: LiftingGround;
}

/** 行政强制措施: a sealing, seizure or freezing in one of its states. */
export type CompulsoryMeasure =
  | (MeasureFile & { readonly status: 'proposed' })
  | (MeasureFile & {
      readonly status: 'notApproved';
      /** 不予批准的理由. */
      readonly reason: string;
    })
  | (MeasureFile & {
      readonly status: 'approved';
      /** 批准. */
      readonly approval: MeasureApproval;
    })
  | (ImposedMeasure & {
      readonly status: 'urgent';
      /** 实施的时刻. */
      readonly imposedAt: Instant;
    })
  | (ImposedMeasure & { readonly status: 'inForce' })
  | (ExtendedMeasure & { readonly status: 'extended' })
  | (LiftedMeasure & { readonly status: 'lifted' })
  | (LiftedMeasure & {
      readonly status: 'returned';
      /** 返还日期. */
      readonly returnedOn: LocalDate;
    })
  | (ImposedMeasure & {
      readonly status: 'disposed';
      /** 处理决定的文号. */
      readonly disposal: string;
    })
  | (ImposedMeasure & {
      readonly status: 'transferred';
      /** 受移送的机关. */
      readonly transferredTo: string;
    });

/** 行政强制措施中的事件. */
export type CompulsoryMeasureEvent =
  | {
      readonly type: 'approve';
      /** The day of the step. */
      readonly on: LocalDate;
      /** 批准人. */
      readonly approvedBy: string;
    }
  | {
      readonly type: 'reject';
      readonly on: LocalDate;
      /** 理由. */
      readonly reason: string;
    }
  | (OfficersActing & {
      readonly type: 'impose';
      /** 实施情况. */
      readonly execution: MeasureExecution;
      /** 强制措施决定书. */
      readonly decision: MeasureDecision;
    })
  | (OfficersActing & {
      readonly type: 'imposeAtOnce';
      /** 实施的时刻. */
      readonly at: Instant;
      /** 紧急情况. */
      readonly reason: string;
      readonly execution: MeasureExecution;
      readonly decision: MeasureDecision;
    })
  | {
      readonly type: 'approveAfterwards';
      readonly on: LocalDate;
      /** 补办批准的时刻. */
      readonly at: Instant;
      readonly approvedBy: string;
    }
  | { readonly type: 'liftAtOnce'; readonly on: LocalDate; readonly reason: string }
  | (OfficersActing & { readonly type: 'freeze'; readonly execution: FreezingExecution })
  | {
      readonly type: 'deliverFreezing';
      readonly on: LocalDate;
      readonly decision: MeasureDecision;
      /** 逾期交付的说明; the fault stays on the file. */
      readonly lateReason?: string;
    }
  | {
      readonly type: 'recordTest';
      readonly on: LocalDate;
      /** 检测、检验、检疫或者技术鉴定的期间. */
      readonly test: Span;
      /** 期间已书面告知当事人. */
      readonly toldInWriting: boolean;
    }
  | {
      readonly type: 'extend';
      readonly on: LocalDate;
      readonly approvedBy: string;
      /** 理由, told to the party in writing. */
      readonly reasons: string;
    }
  | {
      readonly type: 'lift';
      readonly on: LocalDate;
      /** 解除的情形. */
      readonly ground: LiftingGround;
      readonly reason: string;
    }
  | { readonly type: 'expire'; readonly on: LocalDate }
  | {
      readonly type: 'returnProperty';
      readonly on: LocalDate;
      /** 当事人的签收, of a freezing the notice to the bank and the party. */
      readonly receipt: string;
      /** 向当事人收取的保管、检测费用. */
      readonly charged: Money;
    }
  | {
      readonly type: 'dispose';
      readonly on: LocalDate;
      /** 处理决定的文号. */
      readonly disposal: string;
    }
  | {
      readonly type: 'transfer';
      readonly on: LocalDate;
      /** 受移送的机关. */
      readonly to: string;
      /** 书面告知当事人. */
      readonly toldInWriting: boolean;
    };

/** 另行规定的期限: a law, or for a sealing or seizure an administrative regulation, that sets another one. */
export interface MeasureTermOverride {
  /** 位阶. */
  readonly rank: StatuteRank;
  /** 期限. */
  readonly term: LegalRule<PeriodValue>;
  /** 延长; absent where none is allowed. */
  readonly extension?: LegalRule<PeriodValue>;
}

/** What the procedure looks up. */
export interface CompulsoryMeasureFacts extends ActingFacts {
  /** 工作日历. */
  readonly calendar: WorkingDayCalendar;
  /** 法律、行政法规另有规定的期限 (第二十五条第一款、第三十二条第一款). */
  readonly termOverride?: MeasureTermOverride;
}
