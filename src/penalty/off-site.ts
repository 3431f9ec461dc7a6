/*
 * 非现场执法: 行政处罚法 第四十一条. In Guangdong 广东省非现场执法管理办法 (粤府〔2025〕12号, in force 2025-05-01) says more; its text was not
 * seen, so what rests on it alone is marked and refuses nothing. The two procedures: a device until it is in use, and what it recorded
 * until it is evidence.
 */
import type { WorkingDayCalendar } from '../calendar/index.js';
import type { LegalBasis, LocalDate } from '../core/index.js';
import type { PeriodValue } from '../law/index.js';
import type { DepartmentLine, Recusal } from '../registry/index.js';
import type { ActingFacts, OfficersActing } from './acting-officers.js';

/** 电子技术监控设备: what is known of a device from the proposal on. */
export interface DeviceFile {
  /** Day of the last step; steps never go back in time. */
  readonly on: LocalDate;
  /** 设备编号. */
  readonly device: string;
  /** 设置单位: the `id` of the body. */
  readonly body: string;
  /** 依据: the law or administrative regulation that lets it record violations (第四十一条第一款). */
  readonly authority: LegalBasis;
  /** 设置地点; of a drone or a vehicle its fixed routes. */
  readonly places: readonly string[];
  /** 法制审核通过的日期. */
  readonly legallyReviewedOn?: LocalDate;
  /** 技术审核通过的日期. */
  readonly technicallyReviewedOn?: LocalDate;
}

/** 技术审核: what it found. Left out what was not looked at. */
export interface TechnicalFinding {
  /** 符合标准. */
  readonly meetsStandard?: boolean;
  /** 设置合理. */
  readonly reasonablyPlaced?: boolean;
  /** 标志明显. */
  readonly clearlyMarked?: boolean;
}

/** 监控设备: a device in one of its states. */
export type MonitoringDevice =
  | (DeviceFile & { readonly status: 'proposed' })
  | (DeviceFile & {
      readonly status: 'rejected';
      /** 否决的理由. */
      readonly reason: string;
    })
  | (DeviceFile & {
      readonly status: 'announced';
      /** 公布日期. */
      readonly announcedOn: LocalDate;
      /** 公布渠道. */
      readonly channel: string;
    })
  | (DeviceFile & {
      readonly status: 'inUse';
      readonly announcedOn: LocalDate;
      readonly channel: string;
      /** 启用日期. */
      readonly inUseFrom: LocalDate;
    })
  | (DeviceFile & {
      readonly status: 'removed';
      /** 拆除日期. */
      readonly removedOn: LocalDate;
    });

/** What happens to a device. */
export type MonitoringDeviceEvent =
  | {
      readonly type: 'passLegalReview';
      /** The day of the step. */
      readonly on: LocalDate;
      /** 法制审核人员. */
      readonly reviewer: string;
    }
  | {
      readonly type: 'passTechnicalReview';
      readonly on: LocalDate;
      /** 技术审核的机构或者人员. */
      readonly reviewer: string;
      /** 技术审核结论. */
      readonly finding: TechnicalFinding;
    }
  | {
      readonly type: 'reject';
      readonly on: LocalDate;
      /** 理由. */
      readonly reason: string;
    }
  | {
      readonly type: 'announcePlaces';
      readonly on: LocalDate;
      /** 向社会公布的渠道. */
      readonly channel: string;
      /** 设置地点. */
      readonly places: readonly string[];
    }
  | { readonly type: 'putIntoUse'; readonly on: LocalDate }
  | { readonly type: 'remove'; readonly on: LocalDate };

declare const cleared: unique symbol;

/** 设备合法使用的凭证: proof that a device was reviewed, announced and in use; only {@link deviceClearance} makes it. */
export interface DeviceClearance {
  /** In types alone: made by its own function. */
  readonly [cleared]: true;
  /** 设备编号. */
  readonly device: string;
  /** 设置单位. */
  readonly body: string;
  /** 公布的设置地点. */
  readonly places: readonly string[];
  /** 启用日期. */
  readonly inUseFrom: LocalDate;
}

/**
 * 取得设备合法使用的凭证: what a device in use proves.
 *
 * @example
 * deviceClearance({ status: 'inUse', device: 'd1', body: 'b1', places: ['示例路口'], inUseFrom: localDate('2025-06-01') })
 * // => { device: 'd1', body: 'b1', places: ['示例路口'], inUseFrom: '2025-06-01' }
 */
export function deviceClearance({
  device,
  body,
  places,
  inUseFrom,
}: Extract<MonitoringDevice, { readonly status: 'inUse' }>): DeviceClearance {
  return { device, body, places, inUseFrom } as DeviceClearance;
}

/** 记录内容的审核 (第四十一条第二款). Left out what was not looked at. */
export interface RecordQuality {
  /** 真实. */
  readonly genuine?: boolean;
  /** 清晰. */
  readonly clear?: boolean;
  /** 完整. */
  readonly complete?: boolean;
  /** 准确. */
  readonly accurate?: boolean;
}

/** 违法事实告知 (第四十一条第三款). */
export interface OffSiteNotice {
  /** 违法事实. */
  readonly facts: string;
  /** 查询记录的方式. */
  readonly queryMeans: string;
  /** 陈述、申辩的方式. */
  readonly statementMeans: readonly string[];
  /** 陈述、申辩的期限, as the notice states it: the Act sets none. */
  readonly statementWithin: PeriodValue;
  /** 对查询、陈述、申辩的限制, for example a fee or a visit in person; none is lawful. */
  readonly restrictions: readonly string[];
}

/** 监控记录: what is known of it from the recording on. */
export interface OffSiteFile {
  /** Day of the last step; steps never go back in time. */
  readonly on: LocalDate;
  /** 记录编号. */
  readonly record: string;
  /** 采集的设备. */
  readonly clearance: DeviceClearance;
  /** 采集日期. */
  readonly capturedOn: LocalDate;
  /** 采集地点. */
  readonly place: string;
  /** 条线. */
  readonly line: DepartmentLine;
  /** 回避. */
  readonly recusals: readonly Recusal[];
}

/** 已告知当事人. */
export interface InformedOffSite extends OffSiteFile {
  /** 告知. */
  readonly notice: OffSiteNotice;
  /** 告知日期. */
  readonly informedOn: LocalDate;
}

/** 整改承诺. */
export interface CorrectionPledge {
  /** 整改措施. */
  readonly measures: string;
  /** 承诺完成的日期: the party names it, the body agrees. */
  readonly correctBy: LocalDate;
}

/** 非现场执法记录: a record in one of its states. */
export type OffSiteRecord =
  | (OffSiteFile & { readonly status: 'captured' })
  | (OffSiteFile & {
      readonly status: 'discarded';
      /** 不予采用 or 转现场的理由. */
      readonly reason: string;
    })
  | (OffSiteFile & { readonly status: 'reviewed' })
  | (InformedOffSite & { readonly status: 'informed' })
  | (InformedOffSite & {
      readonly status: 'asked';
      /** 询问的内容. */
      readonly question: string;
    })
  | (InformedOffSite & {
      readonly status: 'pledged';
      /** 改正承诺. */
      readonly pledge: CorrectionPledge;
    })
  | (InformedOffSite & {
      readonly status: 'corrected';
      readonly pledge: CorrectionPledge;
      /** 改正情况的反馈. */
      readonly feedback: string;
    })
  | (InformedOffSite & { readonly status: 'answered' })
  | (InformedOffSite & { readonly status: 'usable' })
  | (InformedOffSite & { readonly status: 'closed' })
  | (OffSiteFile & { readonly status: 'onSite'; readonly reason: string });

/** What happens to a record. */
export type OffSiteEvent =
  | (OfficersActing & {
      readonly type: 'reviewRecord';
      /** 记录内容的审核. */
      readonly quality: RecordQuality;
    })
  | {
      readonly type: 'discard';
      /** The day of the step. */
      readonly on: LocalDate;
      /** 理由. */
      readonly reason: string;
    }
  | (OfficersActing & {
      readonly type: 'inform';
      /** 告知. */
      readonly notice: OffSiteNotice;
    })
  | {
      readonly type: 'ask';
      readonly on: LocalDate;
      /** 询问的内容. */
      readonly question: string;
    }
  | {
      readonly type: 'reply';
      readonly on: LocalDate;
      /** 当事人的答复. */
      readonly answer: string;
    }
  | {
      readonly type: 'pledge';
      readonly on: LocalDate;
      /** 改正承诺. */
      readonly pledge: CorrectionPledge;
    }
  | {
      readonly type: 'giveFeedback';
      readonly on: LocalDate;
      /** 改正情况的反馈. */
      readonly feedback: string;
    }
  | (OfficersActing & {
      readonly type: 'acceptCorrection';
      /** 核实情况. */
      readonly verified: string;
    })
  | (OfficersActing & { readonly type: 'refuseCorrection'; readonly reason: string })
  | { readonly type: 'breakPledge'; readonly on: LocalDate }
  | {
      readonly type: 'recordStatement';
      readonly on: LocalDate;
      /** 陈述、申辩的意见. */
      readonly points: readonly {
        /** 意见. */
        readonly point: string;
        /** 是否采纳. */
        readonly adopted: boolean;
        /** 采纳 or 不采纳的理由. */
        readonly reason: string;
      }[];
    }
  | {
      readonly type: 'waive';
      readonly on: LocalDate;
      /** 放弃陈述、申辩的书面材料. */
      readonly document: string;
    }
  | { readonly type: 'lapse'; readonly on: LocalDate }
  | { readonly type: 'admit'; readonly on: LocalDate }
  | { readonly type: 'goOnSite'; readonly on: LocalDate; readonly reason: string };

/** What a record looks up. */
export interface OffSiteFacts extends ActingFacts {
  /** 工作日历. */
  readonly calendar: WorkingDayCalendar;
}

declare const admitted: unique symbol;

/** 可以作为证据的监控记录: reviewed, told to the party and answered; only {@link monitoredEvidence} makes it. */
export interface MonitoredEvidence {
  /** In types alone: made by its own function. */
  readonly [admitted]: true;
  /** 记录编号. */
  readonly record: string;
  /** 设备编号. */
  readonly device: string;
  /** 采集日期. */
  readonly capturedOn: LocalDate;
  /** 违法事实. */
  readonly facts: string;
}

/**
 * 取得监控证据: what a usable record proves.
 *
 * @example
 * const usable = { status: 'usable', record: 'r1', clearance: { device: 'd1' }, capturedOn: localDate('2025-06-09'), notice: { facts: '超限运输' } }
 * monitoredEvidence(usable) // => { record: 'r1', device: 'd1', capturedOn: '2025-06-09', facts: '超限运输' }
 */
export function monitoredEvidence({
  record,
  clearance,
  capturedOn,
  notice,
}: Extract<OffSiteRecord, { readonly status: 'usable' }>): MonitoredEvidence {
  return {
    record,
    device: clearance.device,
    capturedOn,
    facts: notice.facts,
  } as MonitoredEvidence;
}
