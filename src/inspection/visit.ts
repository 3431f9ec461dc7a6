import type { WorkingDayCalendar } from '../calendar/index.js';
import type { Instant, LegalBasis, LocalDate } from '../core/index.js';
import type {
  DepartmentLine,
  EnforcementBody,
  EnforcementItem,
  EnforcementOfficer,
  Recusal,
} from '../registry/index.js';
import type { FrequencyCap, PastInspection } from './frequency.js';
import type { InspectionTrigger } from './inspection-type.js';
import type { EntryObserved, RefusalGround } from './refusal.js';
import type { ScanProfileId, UnscannedCause } from './scan-profile.js';

/** 拟实施的检查. */
export interface VisitFile {
  /** The caller's own stable key. */
  readonly id: string;
  /** The `id` of the body. */
  readonly body: string;
  /** 联合检查的其他主体: `id`s; what is done jointly is one visit. */
  readonly jointWith?: readonly string[];
  /** The `id` of the enterprise. */
  readonly enterprise: string;
  /** 条线. */
  readonly line: DepartmentLine;
  /** 检查事项: `id`s; several where they are merged. */
  readonly items: readonly string[];
  /** 检查范围. */
  readonly scope: string;
  /** 起因; the type follows from it, in each version. */
  readonly trigger: InspectionTrigger;
  /** 扫码规则. */
  readonly profile: ScanProfileId;
  /** The day of the last step. */
  readonly lastOn: LocalDate;
  /** 检查审批. */
  readonly approval?: VisitApproval;
}

/** 检查审批. */
export interface VisitApproval {
  /** 批准日期. */
  readonly on: LocalDate;
  /** 批准人: the head of the body. */
  readonly by: string;
  /** 非现场方式不能实现有效监管的理由 (广东省优化营商环境条例 第四十九条). */
  readonly whyOnSite: string;
  /** 指派的执法人员: their `id`s. */
  readonly officers: readonly string[];
}

/** 检查通知, or why there was none before the visit. */
export type VisitNotice =
  | {
      readonly kind: 'given';
      /** 通知日期. */
      readonly on: LocalDate;
      /** 检查通知书文号. */
      readonly document: string;
      /** 告知了本年度的检查频次和五个严禁. */
      readonly statesRights: boolean;
    }
  | {
      readonly kind: 'none';
      /** The day. */
      readonly on: LocalDate;
      /** 不事先通知的理由. */
      readonly reason: string;
    };

/** 入企: who came, when and where. */
export interface VisitEntry {
  /** The day. */
  readonly on: LocalDate;
  /** 到达时间. */
  readonly at: Instant;
  /** 地点. */
  readonly place: string;
  /** 到场的执法人员: their `id`s. */
  readonly officers: readonly string[];
  /** 出示执法证件. */
  readonly certificatesShown: boolean;
}

/** 扫码: the code that tells who inspects whom. */
export interface VisitScan {
  /** 检查码. */
  readonly code: string;
  /** 扫码时间. */
  readonly at: Instant;
  /** 补录: it was entered after the visit, and why. */
  readonly lateReason?: string;
}

/** 未能扫码入企. */
export interface VisitUnscanned {
  /** 原因. */
  readonly cause: UnscannedCause;
  /** 情况说明. */
  readonly reason: string;
}

/** 现场检查笔录. */
export interface VisitRecord {
  /** 笔录编号. */
  readonly document: string;
  /** 检查情况. */
  readonly findings: string;
  /** 企业签字, or its refusal, which the officers note. */
  readonly signature:
    | {
        readonly kind: 'signed';
        /** 签字人. */
        readonly by: string;
      }
    | {
        readonly kind: 'refused';
        /** 拒绝签字的情况, as the officers note it. */
        readonly note: string;
      };
  /** The officers who signed: their `id`s. */
  readonly signedBy: readonly string[];
  /** 离开时间. */
  readonly leftAt: Instant;
}

/** 检查结果告知. */
export interface VisitResult {
  /** 结果确定日期: of the visit, or of the test that settles it. */
  readonly determinedOn: LocalDate;
  /** 告知日期. */
  readonly informedOn: LocalDate;
  /** 结果. */
  readonly summary: string;
  /** 发现问题. */
  readonly hasProblem: boolean;
}

/** 企业评价. */
export interface VisitEvaluation {
  /** The day. */
  readonly on: LocalDate;
  /** 评分: 1 to 5. */
  readonly score: number;
  /** 意见. */
  readonly comment?: string;
}

/** 已批准或者紧急启动、待入企. */
export interface ReadyVisit extends VisitFile {
  /** 通知. */
  readonly notice: VisitNotice;
}

/** 已入企. */
export interface EnteredVisit extends ReadyVisit {
  /** 入企. */
  readonly entry: VisitEntry;
  /** 扫码. */
  readonly scan?: VisitScan;
  /** 未能扫码的情况. */
  readonly unscanned?: VisitUnscanned;
}

/** 已制作笔录. */
export interface RecordedVisit extends EnteredVisit {
  /** 现场检查笔录. */
  readonly record: VisitRecord;
  /** 结果确定日期, where a test or an expert opinion settles it after the visit. */
  readonly determinedOn?: LocalDate;
}

/** 已告知结果. */
export interface InformedVisit extends RecordedVisit {
  /** 检查结果. */
  readonly result: VisitResult;
  /** 企业评价. */
  readonly evaluations: readonly VisitEvaluation[];
}

/** 责令改正. */
export interface VisitCorrection {
  /** 责令改正通知书文号. */
  readonly document: string;
  /** 责令日期. */
  readonly orderedOn: LocalDate;
  /** 改正期限: the last day. */
  readonly until: LocalDate;
  /** 改正要求. */
  readonly demand: string;
}

/** 复查. */
export interface VisitRecheck {
  /** 复查日期. */
  readonly on: LocalDate;
  /** 复查人员: their `id`s. */
  readonly officers: readonly string[];
  /** 复查情况. */
  readonly findings: string;
}

/** 转案件线索. */
export interface VisitClue {
  /** The day. */
  readonly on: LocalDate;
  /** 线索内容. */
  readonly summary: string;
  /** 涉嫌违反的规定. */
  readonly suspected: readonly LegalBasis[];
}

/** 检查: a visit in one of its states. */
export type InspectionVisit =
  | (VisitFile & { readonly status: 'proposed' })
  | (VisitFile & {
      readonly status: 'approved';
      /** 批准. */
      readonly approval: VisitApproval;
    })
  | (ReadyVisit & { readonly status: 'ready' })
  | (EnteredVisit & {
      readonly status: 'onSite';
      /** 扫码. */
      readonly scan: VisitScan;
    })
  | (EnteredVisit & {
      readonly status: 'onSiteUnscanned';
      /** 未扫码的原因. */
      readonly unscanned: VisitUnscanned;
    })
  | (RecordedVisit & { readonly status: 'recordedUnscanned'; readonly unscanned: VisitUnscanned })
  | (RecordedVisit & { readonly status: 'recorded'; readonly scan: VisitScan })
  | (InformedVisit & { readonly status: 'informed' })
  | (InformedVisit & {
      readonly status: 'correcting';
      /** 责令改正. */
      readonly order: VisitCorrection;
    })
  | (InformedVisit & {
      readonly status: 'closed';
      /** 结束日期. */
      readonly closedOn: LocalDate;
      readonly order?: VisitCorrection;
      /** 复查. */
      readonly recheck?: VisitRecheck;
    })
  | (InformedVisit & {
      readonly status: 'archived';
      readonly closedOn: LocalDate;
      readonly order?: VisitCorrection;
      readonly recheck?: VisitRecheck;
    })
  | (InformedVisit & {
      readonly status: 'clueFiled';
      /** 案件线索. */
      readonly clue: VisitClue;
      readonly order?: VisitCorrection;
      readonly recheck?: VisitRecheck;
    })
  | (InformedVisit & {
      readonly status: 'referred';
      /** 移送日期. */
      readonly referredOn: LocalDate;
      /** 受移送的机关: its `id`. */
      readonly referredTo: string;
    })
  | (ReadyVisit & {
      readonly status: 'refusedEntry';
      /** 企业拒绝检查的日期. */
      readonly refusedOn: LocalDate;
      /** 企业可以拒绝的情形. */
      readonly grounds: readonly RefusalGround[];
    })
  | (ReadyVisit & {
      readonly status: 'obstructed';
      /** 受阻日期. */
      readonly obstructedOn: LocalDate;
      /** 受阻情况. */
      readonly narrative: string;
    })
  | (VisitFile & {
      readonly status: 'cancelled';
      /** 取消日期. */
      readonly cancelledOn: LocalDate;
      /** 理由. */
      readonly reason: string;
    });

/** What happens to a visit. */
export type InspectionVisitEvent =
  | {
      readonly type: 'approve';
      /** The day of the step. */
      readonly on: LocalDate;
      /** 批准人. */
      readonly by: string;
      /** 必须现场检查的理由. */
      readonly whyOnSite: string;
      /** 检查人员: their `id`s. */
      readonly officers: readonly string[];
    }
  | {
      readonly type: 'startUrgently';
      readonly on: LocalDate;
      /** 情况紧急、需要当场实施的情形. */
      readonly reason: string;
    }
  | {
      readonly type: 'notify';
      readonly on: LocalDate;
      /** 检查通知书. */
      readonly document: string;
      /** 通知书载明企业的权利. */
      readonly statesRights: boolean;
    }
  | {
      readonly type: 'waiveNotice';
      readonly on: LocalDate;
      /** 不事先通知的理由. */
      readonly reason: string;
    }
  | {
      readonly type: 'scanIn';
      readonly on: LocalDate;
      /** 进入现场. */
      readonly entry: VisitEntry;
      /** 扫码. */
      readonly scan: VisitScan;
    }
  | {
      readonly type: 'enterUnscanned';
      readonly on: LocalDate;
      readonly entry: VisitEntry;
      /** 未扫码的原因. */
      readonly unscanned: VisitUnscanned;
    }
  | { readonly type: 'scanBeforeLeaving'; readonly on: LocalDate; readonly scan: VisitScan }
  | {
      readonly type: 'refuse';
      readonly on: LocalDate;
      /** What the enterprise saw. */
      readonly observed: EntryObserved;
    }
  | {
      readonly type: 'obstruct';
      readonly on: LocalDate;
      /** 受阻情况. */
      readonly narrative: string;
    }
  | {
      readonly type: 'signRecord';
      readonly on: LocalDate;
      /** 检查笔录. */
      readonly record: VisitRecord;
    }
  | { readonly type: 'enterLate'; readonly on: LocalDate; readonly scan: VisitScan }
  | {
      readonly type: 'rectify';
      readonly on: LocalDate;
      readonly scan: VisitScan;
      /** 责令限期整改的机关: its `id`. */
      readonly orderedBy: string;
    }
  | {
      readonly type: 'regularise';
      readonly on: LocalDate;
      readonly by: string;
      readonly whyOnSite: string;
    }
  | { readonly type: 'determine'; readonly on: LocalDate }
  | {
      readonly type: 'inform';
      readonly on: LocalDate;
      /** 检查结果. */
      readonly result: VisitResult;
    }
  | {
      readonly type: 'evaluate';
      readonly on: LocalDate;
      /** 企业评价. */
      readonly evaluation: VisitEvaluation;
    }
  | { readonly type: 'close'; readonly on: LocalDate }
  | {
      readonly type: 'orderCorrection';
      readonly on: LocalDate;
      /** 责令改正. */
      readonly order: VisitCorrection;
    }
  | {
      readonly type: 'confirmCorrected';
      readonly on: LocalDate;
      /** 复查. */
      readonly recheck: VisitRecheck;
    }
  | {
      readonly type: 'findUncorrected';
      readonly on: LocalDate;
      readonly recheck: VisitRecheck;
      /** 案件线索. */
      readonly clue: VisitClue;
    }
  | { readonly type: 'fileClue'; readonly on: LocalDate; readonly clue: VisitClue }
  | {
      readonly type: 'refer';
      readonly on: LocalDate;
      /** 受移送的机关: its `id`. */
      readonly to: string;
    }
  | { readonly type: 'archive'; readonly on: LocalDate }
  | {
      readonly type: 'cancel';
      readonly on: LocalDate;
      /** 取消的理由. */
      readonly reason: string;
    };

/** What a visit looks up. Who or what is not found is unknown, and unknown is never a yes. */
export interface InspectionVisitFacts {
  /** 执法主体, by `id`. */
  readonly bodies: Readonly<Record<string, EnforcementBody>>;
  /** 人员, by `id`. */
  readonly officers: Readonly<Record<string, EnforcementOfficer>>;
  /** 检查事项, by `id`. */
  readonly items: Readonly<Record<string, EnforcementItem>>;
  /** 已公布的检查事项: `id`s with the day of publication. */
  readonly published: Readonly<Record<string, LocalDate>>;
  /** 年度频次上限. */
  readonly caps: readonly FrequencyCap[];
  /** 已实施的检查. */
  readonly past: readonly PastInspection[];
  /** 回避. */
  readonly recusals: readonly Recusal[];
  /** 工作日历. */
  readonly calendar: WorkingDayCalendar;
}
