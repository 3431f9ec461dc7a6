import type { LocalDate, Money } from '../core/index.js';
import type { DepartmentLine, Party, Recusal } from '../registry/index.js';
import type { EnforcementResult } from './enforcement.js';
import type { Payment } from './payment-plan.js';
import type { OfficersActing, PenaltyFacts } from './penalty-case.js';
import type { RemedyProceeding } from './remedy.js';
import type { Sanction } from './sanction.js';
import type { StatementPoint } from './statement-point.js';
import type { SummaryDecision, SummaryProfile } from './summary-decision.js';

/** 当场发现的违法行为. */
export interface SummaryFile {
  /** Day of the last step; steps never go back in time. */
  readonly on: LocalDate;
  /** 案件编号. */
  readonly caseCode: string;
  /** 发现日期. */
  readonly foundOn: LocalDate;
  /** 行政执法主体: its `id`. */
  readonly body: string;
  /** 条线. */
  readonly line: DepartmentLine;
  /** 当事人. */
  readonly party: Party;
  /** 违法事实. */
  readonly violation: string;
  /** 违法事实确凿. */
  readonly factsCertain: boolean;
  /** 有法定依据. */
  readonly hasBasis: boolean;
  /** 回避. */
  readonly recusals: readonly Recusal[];
}

/** 当场告知 (行政处罚法 第四十四条). */
export interface OralNotice {
  /** 告知日期. */
  readonly on: LocalDate;
  /** 执法人员: their `id`s. */
  readonly officers: readonly string[];
  /** 拟作出的行政处罚内容. */
  readonly proposed: readonly Sanction[];
}

export interface InformedSummaryFile extends SummaryFile {
  /** 当场告知. */
  readonly notice: OralNotice;
}

export interface HeardSummaryFile extends InformedSummaryFile {
  /** 陈述、申辩的意见; empty where the party had none. */
  readonly points: readonly StatementPoint[];
}

/** 当场交付决定书 (行政处罚法 第五十二条第一款). */
export interface OnTheSpotDelivery {
  /** 当事人签收. */
  readonly signed: boolean;
  /** 拒绝签收的注明; needed where the party did not sign. */
  readonly refusalNoted: boolean;
}

/** 备案 (行政处罚法 第五十二条第三款). */
export interface SummaryReport {
  /** 备案日期. */
  readonly on: LocalDate;
  /** 逾期备案的说明; the fault stays on the file. */
  readonly lateReason?: string;
}

/** 当场收缴的情形 (行政处罚法 第六十八条、第六十九条). Closed. */
export type CollectionGround = 'atMostOneHundred' | 'hardToCollectLater' | 'remoteOnRequest';

/** 当场收缴的罚款. */
export interface OnTheSpotCollection {
  /** 收缴日期. */
  readonly on: LocalDate;
  /** Yuan. */
  readonly amount: Money;
  /** 情形. */
  readonly ground: CollectionGround;
  /** Why collection later would fail, or which remote, water or roadless area it is. */
  readonly reason: string;
  /** 当事人提出 (第六十九条). */
  readonly requestedByParty: boolean;
  /** 票据号码. */
  readonly receipt: string;
  /** 票据由谁统一制发 (第七十条). */
  readonly receiptIssuer: 'centralFinance' | 'provincialFinance' | 'other';
  /** 水上当场收缴. */
  readonly onWater: boolean;
}

export interface DecidedSummaryFile extends HeardSummaryFile {
  /** 当场处罚决定书. */
  readonly decision: SummaryDecision;
  /** 当场交付. */
  readonly delivery: OnTheSpotDelivery;
  /** 备案. */
  readonly report?: SummaryReport;
  /** 缴款. */
  readonly payments: readonly Payment[];
  /** 复议、诉讼: the surcharge pauses. */
  readonly remedies: readonly RemedyProceeding[];
}

export interface CollectedSummaryFile extends DecidedSummaryFile {
  /** 当场收缴. */
  readonly collection: OnTheSpotCollection;
}

export interface HandedInSummaryFile extends CollectedSummaryFile {
  /** 抵岸日期, where it was collected on water. */
  readonly landedOn?: LocalDate;
  /** 交至行政机关的日期. */
  readonly handedInOn: LocalDate;
  /** 逾期上交的说明. */
  readonly lateReason?: string;
}

/** 转为普通程序的情形. */
export type ConversionGround =
  | 'factsUncertain'
  | 'noBasis'
  | 'heavierThanAllowed'
  | 'needsInvestigation'
  | 'noPenaltyLikely';

/** 简易程序案件: a case in one of its states. */
export type SummaryPenalty =
  | (SummaryFile & { readonly status: 'found' })
  | (InformedSummaryFile & { readonly status: 'informed' })
  | (HeardSummaryFile & { readonly status: 'heard' })
  | (DecidedSummaryFile & { readonly status: 'decided' })
  | (CollectedSummaryFile & { readonly status: 'collected' })
  | (HandedInSummaryFile & { readonly status: 'handedIn' })
  | (DecidedSummaryFile & { readonly status: 'performed' })
  | (DecidedSummaryFile & {
      readonly status: 'enforced';
      /** 强制执行结果. */
      readonly enforcement: EnforcementResult;
    })
  | (DecidedSummaryFile & {
      readonly status: 'closed';
      /** 结案日期. */
      readonly closedOn: LocalDate;
    })
  | (SummaryFile & {
      readonly status: 'converted';
      /** 转为普通程序的情形. */
      readonly ground: ConversionGround;
      /** 理由. */
      readonly reason: string;
    });

/** 简易程序中的事件. */
export type SummaryPenaltyEvent =
  | (OfficersActing & {
      readonly type: 'inform';
      /** 出示了执法证件 (第五十二条第一款). */
      readonly certificatesShown: boolean;
      /** 告知了拟处罚内容及事实、理由、依据和陈述、申辩的权利 (第四十四条). */
      readonly rightsStated: boolean;
      /** 拟作出的行政处罚. */
      readonly proposed: readonly Sanction[];
    })
  | {
      readonly type: 'recordStatement';
      /** The day of the step. */
      readonly on: LocalDate;
      /** 意见, and what was made of each. */
      readonly points: readonly StatementPoint[];
    }
  | {
      readonly type: 'convert';
      readonly on: LocalDate;
      /** 转为普通程序的情形. */
      readonly ground: ConversionGround;
      /** 理由. */
      readonly reason: string;
    }
  | (OfficersActing & {
      readonly type: 'decide';
      /** 当场处罚决定书. */
      readonly decision: SummaryDecision;
      /** 当场交付. */
      readonly delivery: OnTheSpotDelivery;
      /** 全程同步录音录像: one police officer may then act (治安管理处罚法 第一百二十条第三款). */
      readonly recordedThroughout?: boolean;
    })
  | {
      readonly type: 'report';
      readonly on: LocalDate;
      /** Why it came late, where it did. */
      readonly lateReason?: string;
    }
  | {
      readonly type: 'collect';
      readonly on: LocalDate;
      /** 当场收缴. */
      readonly collection: OnTheSpotCollection;
    }
  | {
      readonly type: 'handIn';
      readonly on: LocalDate;
      /** 抵岸日期, of a fine collected on water. */
      readonly landedOn?: LocalDate;
      readonly lateReason?: string;
    }
  | { readonly type: 'deposit'; readonly on: LocalDate; readonly lateReason?: string }
  | {
      readonly type: 'pay';
      readonly on: LocalDate;
      /** 缴款. */
      readonly payment: Payment;
    }
  | {
      readonly type: 'fileRemedy';
      readonly on: LocalDate;
      /** 复议 or 诉讼. */
      readonly kind: RemedyProceeding['kind'];
    }
  | { readonly type: 'endRemedy'; readonly on: LocalDate }
  | {
      readonly type: 'confirmPerformed';
      readonly on: LocalDate;
      /** 加处罚款, in yuan. */
      readonly surcharge: Money;
    }
  | {
      readonly type: 'recordEnforcement';
      readonly on: LocalDate;
      /** 强制执行结果. */
      readonly enforcement: EnforcementResult;
    }
  | { readonly type: 'close'; readonly on: LocalDate };

/** What the procedure looks up. */
export interface SummaryPenaltyFacts
  extends Pick<PenaltyFacts, 'calendar' | 'bodies' | 'officers'> {
  /** 适用的当场处罚规定; the Act where absent. */
  readonly profile?: SummaryProfile;
}
