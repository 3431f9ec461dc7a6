import type { Span, WorkingDayCalendar } from '../calendar/index.js';
import type { LocalDate, Money } from '../core/index.js';
import type { LegalRule, PeriodValue } from '../law/index.js';
import type {
  DepartmentLine,
  EnforcementBody,
  EnforcementOfficer,
  Party,
  Recusal,
} from '../registry/index.js';
import type { ApprovedReview, CollectiveDiscussion, ReviewNotRequired } from '../review/index.js';
import type { OfficersActing } from './acting-officers.js';
import type { EnforcementResult } from './enforcement.js';
import type { HearingRecord, HearingRequest, TerminatedHearing } from './hearing.js';
import type { Payment, PaymentPlan } from './payment-plan.js';
import type { PenaltyDecision } from './penalty-decision.js';
import type { RemedyConclusion, RemedyOutcome, RemedyProceeding } from './remedy.js';
import type { Sanction } from './sanction.js';
import type { ServedNotice } from './served-notice.js';
import type { ProofOfService } from './service.js';
import type { StatementPoint } from './statement-point.js';

export type { OfficersActing } from './acting-officers.js';

/** 证据种类 (行政处罚法 第四十六条第一款). Closed. */
export type EvidenceKind =
  | 'documentary'
  | 'physical'
  | 'audioVisual'
  | 'electronic'
  | 'testimony'
  | 'partyStatement'
  | 'expertOpinion'
  | 'siteRecord';

/** 案件证据. */
export interface CaseEvidence {
  /** 种类. */
  readonly kind: EvidenceKind;
  /** What it is. */
  readonly title: string;
  /** 取得日期. */
  readonly obtainedOn: LocalDate;
  /** 经查证属实 (第四十六条第二款). */
  readonly verified: boolean;
  /** 以合法手段取得 (第四十六条第三款). */
  readonly lawful: boolean;
}

/** 线索来源. Open. */
export type ClueSource =
  | 'inspection'
  | 'complaint'
  | 'superior'
  | 'transfer'
  | 'hotline12345'
  | 'media'
  | (string & {});

/** 线索. */
export interface ClueFile {
  /** Day of the last step; steps never go back in time. */
  readonly on: LocalDate;
  /** 线索发现日期. */
  readonly foundOn: LocalDate;
  /** 线索来源. */
  readonly source: ClueSource;
  /** 线索内容. */
  readonly summary: string;
}

/** 立案: what is known from the filing on. */
export interface FiledFile extends ClueFile {
  /** 案件编号. */
  readonly caseCode: string;
  /** 立案日期. */
  readonly filedOn: LocalDate;
  /** 行政执法主体: its `id`. */
  readonly body: string;
  /** 条线. */
  readonly line: DepartmentLine;
  /** 当事人. */
  readonly party: Party;
  /** 办案人员: the `id`s of all who took part in the investigation. */
  readonly investigators: readonly string[];
  /** 证据. */
  readonly evidence: readonly CaseEvidence[];
  /** 回避. */
  readonly recusals: readonly Recusal[];
  /** 不计入办案期限的期间. */
  readonly suspensions: readonly Span[];
}

/** 调查终结报告. */
export interface InvestigationReport {
  /** 终结日期. */
  readonly concludedOn: LocalDate;
  /** 认定的事实. */
  readonly findings: string;
  /** 拟作出的处罚; empty where none is proposed. */
  readonly proposed: readonly Sanction[];
  /** 情节复杂或者重大违法行为: the heads must discuss it together (第五十七条第二款). */
  readonly discussionRequired: boolean;
}

export interface ConcludedFile extends FiledFile {
  /** 调查终结报告. */
  readonly report: InvestigationReport;
  /** 法制审核通过意见. */
  readonly review?: ApprovedReview;
}

export interface NoticedFile extends ConcludedFile {
  /** 已送达的事先告知书. */
  readonly notice: ServedNotice;
}

/** 当事人的答复: how the right to be heard was used. */
export type PartyAnswer =
  | {
      readonly kind: 'statement';
      readonly on: LocalDate;
      readonly points: readonly StatementPoint[];
    }
  | {
      readonly kind: 'waived';
      readonly on: LocalDate;
      readonly document: string;
      readonly hearingToo: boolean;
    }
  | { readonly kind: 'lapsed'; readonly on: LocalDate }
  | {
      readonly kind: 'hearingAbandoned';
      readonly on: LocalDate;
      readonly termination: TerminatedHearing;
    };

/** 决定书送达: the proof that the decision reached the party. */
export interface DecisionService extends ProofOfService {
  /** 逾期送达的说明: set where service began after its term; the fault stays on the file. */
  readonly lateReason?: string;
}

export interface AnsweredFile extends NoticedFile {
  /** 当事人的答复. */
  readonly answer: PartyAnswer;
  /** 集体讨论. */
  readonly discussion?: CollectiveDiscussion;
}

export interface HeardFile extends NoticedFile {
  /** 听证. */
  readonly hearing: HearingRecord;
  /** 集体讨论. */
  readonly discussion?: CollectiveDiscussion;
}

export interface DecidedFile extends NoticedFile {
  /** 行政处罚决定. */
  readonly decision: PenaltyDecision;
  /** 作出决定的负责人. */
  readonly decidedBy: string;
  /** 听证, where one was held. */
  readonly hearing?: HearingRecord;
  /** 当事人的答复, where no hearing was held. */
  readonly answer?: PartyAnswer;
  /** 集体讨论. */
  readonly discussion?: CollectiveDiscussion;
}

export interface ServedFile extends DecidedFile {
  /** 送达. */
  readonly service: DecisionService;
  /** 缴款. */
  readonly payments: readonly Payment[];
  /** 复议、诉讼. */
  readonly remedies: readonly RemedyProceeding[];
  /** 延期、分期缴纳. */
  readonly plan?: PaymentPlan;
  /** 变更: what a reconsideration or lawsuit left of the decision. */
  readonly altered?: RemedyConclusion;
}

export interface UrgedFile extends ServedFile {
  /** 催告书送达日期. */
  readonly urgedOn: LocalDate;
}

/** 不予行政处罚的情形. */
export type NoPenaltyGround =
  | 'minorCorrectedNoHarm'
  | 'firstMinorCorrected'
  | 'noFault'
  | 'underFourteen'
  | 'noCapacity'
  | 'timeBarred'
  | 'factsNotEstablished';

/** 不予行政处罚决定. */
export interface NoPenaltyDecision {
  /** 作出决定的日期. */
  readonly decidedOn: LocalDate;
  /** 作出决定的负责人. */
  readonly decidedBy: string;
  /** 情形. */
  readonly ground: NoPenaltyGround;
  /** 理由. */
  readonly reason: string;
  /** 教育记录 (第三十三条第三款); needed unless no violation was established. */
  readonly education?: string;
}

/** How a case ended. */
export type CaseEnding = 'performed' | 'enforcementEnded' | 'noPenalty' | 'dismissed' | 'annulled';

export interface ClosedFile extends FiledFile {
  /** 结案日期. */
  readonly closedOn: LocalDate;
  /** 结案情形. */
  readonly ending: CaseEnding;
}

/** 普通程序案件: a case in one of its states. */
export type PenaltyCase =
  | (ClueFile & { readonly status: 'clue' })
  | (ClueFile & { readonly status: 'notFiled'; readonly reason: string })
  | (FiledFile & { readonly status: 'investigating' })
  | (ConcludedFile & { readonly status: 'investigated' })
  | (NoticedFile & { readonly status: 'noticed' })
  | (NoticedFile & { readonly status: 'hearingRequested'; readonly request: HearingRequest })
  | (HeardFile & { readonly status: 'hearingOrdered'; readonly request: HearingRequest })
  | (AnsweredFile & { readonly status: 'answered' })
  | (HeardFile & { readonly status: 'heard' })
  | (DecidedFile & { readonly status: 'decided' })
  | (ServedFile & { readonly status: 'served' })
  | (UrgedFile & { readonly status: 'urged' })
  | (UrgedFile & { readonly status: 'courtEnforcement'; readonly appliedOn: LocalDate })
  | (ServedFile & { readonly status: 'performed'; readonly surcharge: Money })
  | (ServedFile & { readonly status: 'annulled'; readonly conclusion: RemedyConclusion })
  | (FiledFile & { readonly status: 'noPenalty'; readonly noPenalty: NoPenaltyDecision })
  | (FiledFile & { readonly status: 'dismissed'; readonly reason: string })
  | (FiledFile & { readonly status: 'transferred'; readonly transferredTo: string })
  | (ClosedFile & { readonly status: 'closed' })
  | (ClosedFile & { readonly status: 'archived'; readonly recordHead: string });

/** 普通程序中的事件: what happened, when, and who did it. */
export type PenaltyEvent =
  | { readonly type: 'decline'; readonly on: LocalDate; readonly reason: string }
  | (OfficersActing & {
      readonly type: 'file';
      readonly caseCode: string;
      readonly body: string;
      readonly line: DepartmentLine;
      readonly party: Party;
      /** 批准立案的负责人. */
      readonly approvedBy: string;
    })
  | (OfficersActing & {
      readonly type: 'collectEvidence';
      readonly evidence: CaseEvidence;
      /** 出示了执法证件 (第五十五条第一款). */
      readonly certificatesShown: boolean;
    })
  | {
      readonly type: 'orderRecusal';
      readonly on: LocalDate;
      readonly officer: string;
      /** 作出回避决定的负责人. */
      readonly decidedBy: string;
    }
  | (OfficersActing & {
      readonly type: 'conclude';
      readonly findings: string;
      readonly proposed: readonly Sanction[];
      readonly discussionRequired: boolean;
    })
  | { readonly type: 'reopen'; readonly on: LocalDate; readonly reason: string }
  | { readonly type: 'recordReview'; readonly on: LocalDate; readonly review: ApprovedReview }
  | (OfficersActing & { readonly type: 'serveNotice'; readonly notice: ServedNotice })
  | {
      readonly type: 'recordStatement';
      readonly on: LocalDate;
      readonly points: readonly StatementPoint[];
    }
  | {
      readonly type: 'waive';
      readonly on: LocalDate;
      /** The document in which the party waives expressly (第六十二条). */
      readonly document: string;
      /** The hearing is waived too. */
      readonly hearingToo: boolean;
    }
  | { readonly type: 'lapse'; readonly on: LocalDate }
  | { readonly type: 'requestHearing'; readonly on: LocalDate; readonly request: HearingRequest }
  | { readonly type: 'holdHearing'; readonly on: LocalDate; readonly hearing: HearingRecord }
  | {
      readonly type: 'abandonHearing';
      readonly on: LocalDate;
      readonly termination: TerminatedHearing;
    }
  | { readonly type: 'orderNewHearing'; readonly on: LocalDate; readonly newEvidence: string }
  | { readonly type: 'discuss'; readonly on: LocalDate; readonly discussion: CollectiveDiscussion }
  | (OfficersActing & {
      readonly type: 'decide';
      readonly decision: PenaltyDecision;
      readonly decidedBy: string;
      /** Proof that no ground asks for a legal review. */
      readonly reviewNotRequired: ReviewNotRequired;
    })
  | (OfficersActing & {
      readonly type: 'decideMajor';
      readonly decision: PenaltyDecision;
      readonly decidedBy: string;
      /** The opinion on which the decision rests. */
      readonly review: ApprovedReview;
    })
  | {
      readonly type: 'decideNoPenalty';
      readonly on: LocalDate;
      readonly noPenalty: NoPenaltyDecision;
    }
  | {
      readonly type: 'dismiss';
      readonly on: LocalDate;
      readonly reason: string;
      readonly approvedBy: string;
    }
  | {
      readonly type: 'transfer';
      readonly on: LocalDate;
      readonly to: string;
      readonly approvedBy: string;
    }
  | { readonly type: 'serveDecision'; readonly on: LocalDate; readonly service: DecisionService }
  | { readonly type: 'pay'; readonly on: LocalDate; readonly payment: Payment }
  | { readonly type: 'fileRemedy'; readonly on: LocalDate; readonly kind: RemedyProceeding['kind'] }
  | {
      readonly type: 'endRemedy';
      readonly on: LocalDate;
      /** 结果, where it is known: the window to apply to the court depends on it. */
      readonly outcome?: RemedyOutcome;
    }
  | { readonly type: 'approvePlan'; readonly on: LocalDate; readonly plan: PaymentPlan }
  | {
      readonly type: 'alterDecision';
      readonly on: LocalDate;
      /** Proof of what the reconsideration or lawsuit came to. */
      readonly conclusion: RemedyConclusion;
    }
  | {
      readonly type: 'annulDecision';
      readonly on: LocalDate;
      /** Proof of what the reconsideration or lawsuit came to. */
      readonly conclusion: RemedyConclusion;
    }
  | {
      readonly type: 'recordExecution';
      readonly on: LocalDate;
      /** Proof of how the body's own enforcement ended. */
      readonly enforcement: EnforcementResult;
    }
  | {
      readonly type: 'recordEnforcementEnd';
      readonly on: LocalDate;
      /** Proof of how the body's own enforcement ended. */
      readonly enforcement: EnforcementResult;
    }
  | { readonly type: 'urge'; readonly on: LocalDate }
  | { readonly type: 'applyToCourt'; readonly on: LocalDate }
  | {
      readonly type: 'confirmPerformed';
      readonly on: LocalDate;
      /** 加处罚款 that the body imposed: it may, up to what has accrued. */
      readonly surcharge: Money;
      /** Penalties other than money were carried out. */
      readonly otherPerformed: boolean;
    }
  | { readonly type: 'endEnforcement'; readonly on: LocalDate; readonly reason: string }
  | { readonly type: 'close'; readonly on: LocalDate }
  | {
      readonly type: 'archive';
      readonly on: LocalDate /** Head hash of the full-process record. */;
      readonly recordHead: string;
    };

/** What the procedure looks up. Who is not found is unknown, and unknown is never a yes. */
export interface PenaltyFacts {
  /** 工作日历. */
  readonly calendar: WorkingDayCalendar;
  /** 执法主体, by `id`. */
  readonly bodies: Readonly<Record<string, EnforcementBody>>;
  /** 执法人员, by `id`. */
  readonly officers: Readonly<Record<string, EnforcementOfficer>>;
  /** 办案期限: the rule of 法律、法规 or 规章 that stands in place of the 90 days (第六十条), where there is one. */
  readonly decisionTerm?: LegalRule<PeriodValue>;
}
