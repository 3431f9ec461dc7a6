import type { Span } from '../calendar/index.js';
import type { LocalDate, Money } from '../core/index.js';
import type {
  DepartmentLine,
  EnforcementBody,
  EnforcementOfficer,
  Party,
  Recusal,
} from '../registry/index.js';
import type { ApprovedReview, CollectiveDiscussion, ReviewNotRequired } from '../review/index.js';
import type { OfficersActing } from './acting-officers.js';
import type { MergedCase, SplitOffCase, SplitOffPart } from './case-joining.js';
import type { ClueFile, FilingStandards } from './clue.js';
import type {
  ClearedSuspicion,
  ReturnedReferralProof,
  SentReferralProof,
} from './crime-referral.js';
import type { DecisionCorrection } from './decision-correction.js';
import type { DecisionTermFacts, ExclusionCause, GrantedExtension } from './decision-term.js';
import type { EnforcementResult } from './enforcement.js';
import type { AdmissionCondition, CaseEvidence } from './evidence.js';
import type { HearingRecord, HearingRequest, TerminatedHearing } from './hearing.js';
import type { JurisdictionSettlement } from './jurisdiction-dispute.js';
import type { Payment, PaymentPlan } from './payment-plan.js';
import type { PenaltyDecision } from './penalty-decision.js';
import type { RemedyConclusion, RemedyOutcome, RemedyProceeding } from './remedy.js';
import type { Sanction } from './sanction.js';
import type { ServedNotice } from './served-notice.js';
import type { ProofOfService } from './service.js';
import type { StatementPoint } from './statement-point.js';

export type { OfficersActing } from './acting-officers.js';

/** 回避的申请和决定 (行政处罚法 第四十三条). */
export interface CaseRecusal extends Recusal {
  /** 提出日期. */
  readonly requestedOn?: LocalDate;
  /** 提出人: the party, or the officer who withdraws. */
  readonly requestedBy?: 'party' | 'officer';
  /** 理由. */
  readonly reason?: string;
  /** 决定日期. */
  readonly decidedOn?: LocalDate;
  /** 作出决定的负责人. */
  readonly decidedBy?: string;
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
  readonly recusals: readonly CaseRecusal[];
  /** 不计入办案期限的期间. */
  readonly suspensions: readonly Span[];
  /** 已批准的延期. */
  readonly extensions: readonly GrantedExtension[];
  /** 发现涉嫌犯罪的日期: set until the suspicion is cleared or the case comes back. */
  readonly crimeSuspectedOn?: LocalDate;
  /** 并入本案的案件: their numbers. */
  readonly mergedFrom?: readonly string[];
  /** 从本案分出的案件. */
  readonly splitOff?: readonly SplitOffPart[];
  /** 同案的其他当事人: their `id`s. */
  readonly coParties?: readonly string[];
}

/** 中止调查的情形 (市场监督管理行政处罚程序规定 第四十六条第一款). Closed. */
export type CaseSuspensionGround =
  | 'dependsOnOtherDecision'
  | 'interpretationAsked'
  | 'forceMajeure'
  | 'partyMissing'
  | 'other';

/** 终止调查的情形 (市场监督管理行政处罚程序规定 第四十七条; 医疗保障行政处罚程序暂行规定 第四十七条). Closed. */
export type TerminationGround = 'personDied' | 'organisationEnded' | 'other';

/** 移送管辖的情形. Closed. */
export type JurisdictionGround = 'notCompetent' | 'filedFirstElsewhere' | 'superiorTakes';

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
      /** The day of the answer. */
      readonly on: LocalDate;
      /** 陈述、申辩的意见, and what was made of each. */
      readonly points: readonly StatementPoint[];
    }
  | {
      readonly kind: 'waived';
      readonly on: LocalDate;
      /** 放弃陈述、申辩的书面材料. */
      readonly document: string;
      /** The hearing is waived too. */
      readonly hearingToo: boolean;
    }
  | { readonly kind: 'lapsed'; readonly on: LocalDate }
  | {
      readonly kind: 'hearingAbandoned';
      readonly on: LocalDate;
      /** 听证终止的凭证. */
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
  /** 补正、更正 of clerical errors. */
  readonly corrections?: readonly DecisionCorrection[];
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
  /** 责令监护人加以管教, 严加看管和治疗 (第三十条、第三十一条). */
  readonly guardianOrdered?: boolean;
}

/** How a case ended. */
export type CaseEnding =
  | 'performed'
  | 'enforcementEnded'
  | 'noPenalty'
  | 'dismissed'
  | 'terminated'
  | 'handedOver'
  | 'transferred'
  | 'annulled';

export interface ClosedFile extends FiledFile {
  /** 结案日期. */
  readonly closedOn: LocalDate;
  /** 结案情形. */
  readonly ending: CaseEnding;
}

/** 普通程序案件: a case in one of its states. */
export type PenaltyCase =
  | (ClueFile & { readonly status: 'clue' })
  | (ClueFile & {
      readonly status: 'notFiled';
      /** 不予立案、移送 or 撤销的理由. */
      readonly reason: string;
    })
  | (ClueFile & {
      readonly status: 'referred';
      /** 受移送的机关. */
      readonly referredTo: string;
      readonly reason: string;
    })
  | (FiledFile & { readonly status: 'investigating' })
  | (FiledFile & {
      readonly status: 'suspended';
      /** 中止日期. */
      readonly suspendedOn: LocalDate;
      /** 中止、终止 or 移送管辖的情形. */
      readonly ground: CaseSuspensionGround;
    })
  | (FiledFile & { readonly status: 'terminated'; readonly ground: TerminationGround })
  | (FiledFile & {
      readonly status: 'jurisdictionDisputed';
      /** 争议的另一方: `id`s. */
      readonly disputedWith: readonly string[];
    })
  | (FiledFile & {
      readonly status: 'yielded';
      /** 受移送的机关: its `id`. */
      readonly yieldedTo: string;
      readonly ground: JurisdictionGround | 'settled';
    })
  | (FiledFile & { readonly status: 'handedOver'; readonly yieldedTo: string })
  | (FiledFile & {
      readonly status: 'merged';
      /** 并入的案件编号. */
      readonly mergedInto: string;
    })
  | (ConcludedFile & { readonly status: 'investigated' })
  | (NoticedFile & { readonly status: 'noticed' })
  | (NoticedFile & {
      readonly status: 'hearingRequested';
      /** 听证申请. */
      readonly request: HearingRequest;
    })
  | (HeardFile & { readonly status: 'hearingOrdered'; readonly request: HearingRequest })
  | (AnsweredFile & { readonly status: 'answered' })
  | (HeardFile & { readonly status: 'heard' })
  | (DecidedFile & { readonly status: 'decided' })
  | (ServedFile & { readonly status: 'served' })
  | (UrgedFile & { readonly status: 'urged' })
  | (UrgedFile & {
      readonly status: 'courtEnforcement';
      /** 申请法院强制执行的日期. */
      readonly appliedOn: LocalDate;
    })
  | (ServedFile & {
      readonly status: 'performed';
      /** 加处罚款, in yuan. */
      readonly surcharge: Money;
    })
  | (ServedFile & {
      readonly status: 'annulled';
      /** 复议、诉讼结果. */
      readonly conclusion: RemedyConclusion;
    })
  | (FiledFile & {
      readonly status: 'noPenalty';
      /** 不予处罚决定. */
      readonly noPenalty: NoPenaltyDecision;
    })
  | (FiledFile & { readonly status: 'dismissed'; readonly reason: string })
  | (FiledFile & {
      readonly status: 'transferred';
      /** 受移送的公安机关. */
      readonly transferredTo: string;
      /** 移送日期. */
      readonly transferredOn: LocalDate;
    })
  | (ClosedFile & { readonly status: 'closed' })
  | (ClosedFile & {
      readonly status: 'archived';
      /** Head hash of the full-process record. */
      readonly recordHead: string;
    });

/** 立案: what is stated when a case is filed. */
export interface Filing extends OfficersActing {
  /** 案件编号. */
  readonly caseCode: string;
  /** 行政执法主体: its `id`. */
  readonly body: string;
  /** 条线. */
  readonly line: DepartmentLine;
  /** 当事人. */
  readonly party: Party;
  /** 批准立案的负责人. */
  readonly approvedBy: string;
  /** 立案条件. */
  readonly standards: FilingStandards;
}

/** 普通程序中的事件: what happened, when, and who did it. */
export type PenaltyEvent =
  | {
      readonly type: 'decline';
      /** The day of the step. */
      readonly on: LocalDate;
      /** 理由, of the step. */
      readonly reason: string;
    }
  | {
      readonly type: 'referClue';
      readonly on: LocalDate;
      /** 有管辖权的机关. */
      readonly to: string;
      readonly reason: string;
      /** 批准人. */
      readonly approvedBy: string;
    }
  | (Filing & { readonly type: 'file' })
  | (Filing & {
      readonly type: 'fileSplit';
      /** The case from which it is split off: its term and its evidence go on. */
      readonly origin: SplitOffCase;
    })
  | (OfficersActing & {
      readonly type: 'collectEvidence';
      /** 证据. */
      readonly evidence: CaseEvidence;
      /** 出示了执法证件 (第五十五条第一款). */
      readonly certificatesShown: boolean;
    })
  | {
      readonly type: 'orderRecusal';
      readonly on: LocalDate;
      /** 执法人员: its `id`. */
      readonly officer: string;
      /** 作出回避决定的负责人. */
      readonly decidedBy: string;
    }
  | {
      readonly type: 'requestRecusal';
      readonly on: LocalDate;
      readonly officer: string;
      /** 提出人: the party, or the officer who withdraws. */
      readonly requestedBy: 'party' | 'officer';
      readonly reason: string;
    }
  | {
      readonly type: 'refuseRecusal';
      readonly on: LocalDate;
      readonly officer: string;
      readonly decidedBy: string;
      readonly reason: string;
    }
  | {
      readonly type: 'extendTerm';
      readonly on: LocalDate;
      /** 延长的日数. */
      readonly days: number;
      readonly reason: string;
      /** 批准人: the head, or the superior organ's `id`. */
      readonly approvedBy: string;
      /** 集体讨论, where the rule asks for it. */
      readonly discussion?: CollectiveDiscussion;
    }
  | {
      readonly type: 'excludeTime';
      readonly on: LocalDate;
      /** 扣除的事由. */
      readonly cause: ExclusionCause;
      /** First day that does not count. */
      readonly from: LocalDate;
      /** First day that counts again. */
      readonly until: LocalDate;
      /** 委托书、公告 …: what proves it. */
      readonly document: string;
    }
  | {
      readonly type: 'suspend';
      readonly on: LocalDate;
      /** 中止、终止 or 移送管辖的情形. */
      readonly ground: CaseSuspensionGround;
      readonly reason: string;
      readonly approvedBy: string;
    }
  | {
      readonly type: 'resume';
      readonly on: LocalDate;
      /** 中止的原因如何消除. */
      readonly reason: string;
    }
  | {
      readonly type: 'terminate';
      readonly on: LocalDate;
      readonly ground: TerminationGround;
      /** 无权利义务承受人. */
      readonly noSuccessor: boolean;
      readonly reason: string;
      readonly approvedBy: string;
    }
  | {
      readonly type: 'disputeJurisdiction';
      readonly on: LocalDate;
      /** 争议的另一方: `id`s. */
      readonly with: readonly string[];
      readonly reason: string;
    }
  | {
      readonly type: 'keepJurisdiction';
      readonly on: LocalDate;
      /** 管辖确定的凭证. */
      readonly settlement: JurisdictionSettlement;
    }
  | {
      readonly type: 'yieldJurisdiction';
      readonly on: LocalDate;
      readonly settlement: JurisdictionSettlement;
    }
  | {
      readonly type: 'transferJurisdiction';
      readonly on: LocalDate;
      readonly to: string;
      readonly ground: JurisdictionGround;
      readonly reason: string;
      readonly approvedBy: string;
    }
  | {
      readonly type: 'acceptTransfer';
      readonly on: LocalDate;
      /** 受移送机关的回执. */
      readonly document: string;
    }
  | { readonly type: 'objectToTransfer'; readonly on: LocalDate; readonly reason: string }
  | {
      readonly type: 'merge';
      readonly on: LocalDate;
      /** 并入的案件. */
      readonly into: string;
      readonly reason: string;
      readonly approvedBy: string;
    }
  | {
      readonly type: 'absorb';
      readonly on: LocalDate;
      /** 并入的案件. */
      readonly merged: MergedCase;
      readonly approvedBy: string;
    }
  | {
      readonly type: 'splitOff';
      readonly on: LocalDate;
      /** 另案的案件编号. */
      readonly caseCode: string;
      /** 分出的违法行为或者当事人. */
      readonly what: string;
      readonly reason: string;
      readonly approvedBy: string;
    }
  | {
      readonly type: 'suspectCrime';
      readonly on: LocalDate;
      /** 涉嫌的犯罪. */
      readonly offence: string;
    }
  | {
      readonly type: 'clearSuspicion';
      readonly on: LocalDate;
      /** 不予移送的决定. */
      readonly cleared: ClearedSuspicion;
    }
  | (OfficersActing & {
      readonly type: 'conclude';
      /** 调查终结报告认定的事实. */
      readonly findings: string;
      /** 拟作出的行政处罚. */
      readonly proposed: readonly Sanction[];
      /** 情节复杂或者重大违法行为, so the heads decide together. */
      readonly discussionRequired: boolean;
    })
  | { readonly type: 'reopen'; readonly on: LocalDate; readonly reason: string }
  | {
      readonly type: 'recordReview';
      readonly on: LocalDate;
      /** 法制审核通过意见. */
      readonly review: ApprovedReview;
    }
  | (OfficersActing & {
      readonly type: 'serveNotice';
      /** 行政处罚事先告知书, served. */
      readonly notice: ServedNotice;
    })
  | {
      readonly type: 'recordStatement';
      readonly on: LocalDate;
      /** 陈述、申辩的意见, and what was made of each. */
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
  | {
      readonly type: 'requestHearing';
      readonly on: LocalDate;
      /** 听证申请. */
      readonly request: HearingRequest;
    }
  | {
      readonly type: 'holdHearing';
      readonly on: LocalDate;
      /** 听证笔录和报告. */
      readonly hearing: HearingRecord;
    }
  | {
      readonly type: 'abandonHearing';
      readonly on: LocalDate;
      /** 听证终止的凭证. */
      readonly termination: TerminatedHearing;
    }
  | {
      readonly type: 'orderNewHearing';
      readonly on: LocalDate;
      /** 新的事实或者证据. */
      readonly newEvidence: string;
    }
  | {
      readonly type: 'discuss';
      readonly on: LocalDate;
      /** 集体讨论. */
      readonly discussion: CollectiveDiscussion;
    }
  | (OfficersActing & {
      readonly type: 'decide';
      /** 行政处罚决定书. */
      readonly decision: PenaltyDecision;
      /** 作出决定的负责人. */
      readonly decidedBy: string;
      /** Proof that no ground asks for a legal review. */
      readonly reviewNotRequired: ReviewNotRequired;
    })
  | (OfficersActing & {
      readonly type: 'decideMajor';
      readonly decision: PenaltyDecision;
      /** 作出决定的负责人. */
      readonly decidedBy: string;
      /** The opinion on which the decision rests. */
      readonly review: ApprovedReview;
    })
  | {
      readonly type: 'decideNoPenalty';
      readonly on: LocalDate;
      /** 不予处罚决定. */
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
      /** Proof that the referral was approved and sent. */
      readonly referral: SentReferralProof;
    }
  | {
      readonly type: 'resumeAfterReferral';
      readonly on: LocalDate;
      /** Proof that the case came back. */
      readonly returned: ReturnedReferralProof;
    }
  | {
      readonly type: 'correctDecision';
      readonly on: LocalDate;
      /** 补正、更正. */
      readonly correction: DecisionCorrection;
    }
  | {
      readonly type: 'serveDecision';
      readonly on: LocalDate;
      /** 送达凭证. */
      readonly service: DecisionService;
    }
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
  | {
      readonly type: 'endRemedy';
      readonly on: LocalDate;
      /** 结果, where it is known: the window to apply to the court depends on it. */
      readonly outcome?: RemedyOutcome;
    }
  | {
      readonly type: 'approvePlan';
      readonly on: LocalDate;
      /** 延期、分期缴纳. */
      readonly plan: PaymentPlan;
    }
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
      readonly on: LocalDate;
      /** Head hash of the full-process record. */
      readonly recordHead: string;
    };

/** What the procedure looks up. Who is not found is unknown, and unknown is never a yes. */
export interface PenaltyFacts extends DecisionTermFacts {
  /** 执法主体, by `id`. */
  readonly bodies: Readonly<Record<string, EnforcementBody>>;
  /** 执法人员, by `id`. */
  readonly officers: Readonly<Record<string, EnforcementOfficer>>;
  /** 采信条件: those of the department; absent: those of the Act alone. */
  readonly admission?: readonly AdmissionCondition[];
}
