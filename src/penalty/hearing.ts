/*
 * 听证: 行政处罚法 第六十三条至第六十五条; 广东省行政处罚听证程序实施办法; for market regulation also 市场监督管理行政处罚听证办法. What a
 * hearing is made of; the steps stand in `hearing.machine.ts`.
 */
import type { Span, WorkingDayCalendar } from '../calendar/index.js';
import type { LocalDate, Money } from '../core/index.js';
import type { DepartmentLine, EnforcementOfficer, Party } from '../registry/index.js';
import type { ProofOfService } from './service.js';

/** 听证要求的提出方式 (广东省行政处罚听证程序实施办法 第十八条第二款). `ordered`: 再次听证, which the body orders (第三十九条). */
export type HearingRequestForm = 'written' | 'onReceipt' | 'oral' | 'post' | 'ordered';

/** 听证申请. */
export interface HearingRequest {
  /** 提出日期; by post the day of posting (第十八条第二款). */
  readonly requestedOn: LocalDate;
  /** 行政机关收到的日期: the terms of the hearing run from it. */
  readonly receivedOn: LocalDate;
  /** 提出方式. */
  readonly form: HearingRequestForm;
  /** 笔录 of a request that was not made in writing. */
  readonly note?: string;
}

/** 听证会组成人员和书记员: `id`s of people. */
export interface HearingPanel {
  /** 听证主持人. */
  readonly host: string;
  /** 听证员. */
  readonly members: readonly string[];
  /** 书记员. */
  readonly clerk: string;
}

/** 不公开听证的事由 (行政处罚法 第六十四条第（三）项). Closed. */
export type ClosureGround = 'stateSecret' | 'tradeSecret' | 'personalPrivacy';

/** 听证会通知书 (第二十一条) and what was fixed by it. */
export interface HearingNotice {
  /** 发出日期. */
  readonly issuedOn: LocalDate;
  /** 听证会日期. */
  readonly heldOn: LocalDate;
  /** 听证会地点. */
  readonly place: string;
  /** 写明了听证会组成人员的姓名. */
  readonly panelNamed: boolean;
  /** 写明了当事人申请回避的权利. */
  readonly recusalRightStated: boolean;
  /** 写明了准备证据、通知证人等事项. */
  readonly preparationStated: boolean;
  /** 不公开听证的事由; `public` where the hearing is open. */
  readonly openness: 'public' | ClosureGround;
}

/** 听证公告 (第二十条第（四）项). */
export interface HearingAnnouncement {
  /** 案由. */
  readonly cause: string;
  /** 当事人姓名或者名称. */
  readonly partyName: string;
  /** 听证会举行时间. */
  readonly heldOn: LocalDate;
  /** 听证会地点. */
  readonly place: string;
}

/** 回避情形 (第二十五条第一款). */
export type HearingRecusalGround =
  | 'investigatorOrRelative'
  | 'partyOrRelative'
  | 'witness'
  | 'otherInterest';

/** 听证人员的回避. */
export interface HearingRecusal {
  /** Whose: an `id` of the panel, or the clerk. */
  readonly against: string;
  /** 情形. */
  readonly ground: HearingRecusalGround;
  /** 申请日期. */
  readonly requestedOn: LocalDate;
  /** `pending` until it is decided. */
  readonly decision: 'pending' | 'withdrawn' | 'refused';
}

/** 代理人 (第十四条). */
export interface HearingAgent {
  /** 姓名. */
  readonly name: string;
  /** 委托代理书. */
  readonly authority: string;
  /** 委托事项和代理人权限, as the letter states them. */
  readonly powers: string;
}

/** 第三人 (第十五条): takes part where the host admits it. */
export interface HearingThirdParty {
  /** 姓名或者名称. */
  readonly name: string;
  /** 与案件处理结果的利害关系. */
  readonly interest: string;
  /** 决定其参加的听证主持人. */
  readonly admittedBy: string;
}

/** 到会情况. */
export interface HearingAttendance {
  /** 当事人本人到会. */
  readonly partyPresent: boolean;
  /** 到会的代理人. */
  readonly agents: readonly HearingAgent[];
  /** 到会的第三人. */
  readonly thirdParties: readonly HearingThirdParty[];
  /** 到会的案件调查人员: their `id`s. */
  readonly investigators: readonly string[];
}

/** 听证会开始 (第二十三条、第二十四条): what was done at the opening. */
export interface HearingOpening {
  /** 宣布听证纪律. */
  readonly disciplineRead: boolean;
  /** 核对当事人. */
  readonly partyChecked: boolean;
  /** 宣布案由和听证会组成人员、书记员名单. */
  readonly panelAnnounced: boolean;
  /** 告知当事人有关权利. */
  readonly rightsExplained: boolean;
  /** 询问当事人是否提出回避申请. */
  readonly recusalAsked: boolean;
  /** 不公开听证的理由, where the hearing is closed. */
  readonly closureExplained?: string;
}

/** 听证中的证据 (第二十七条). */
export interface HearingEvidence {
  /** What it is, as the file names it. */
  readonly title: string;
  /** 经当事人质证. */
  readonly crossExamined: boolean;
  /** 依法应当保密: the panel verifies it, and nobody shows it in public. */
  readonly confidential?: boolean;
}

/** 听证会调查阶段 (第二十六条、第二十七条). */
export interface HearingExamination {
  /** 案件调查人员提出行政处罚内容及事实、理由和依据. */
  readonly caseStated: boolean;
  /** 当事人陈述、申辩, as it was given; empty where it wanted to say nothing. */
  readonly partyStatement: string;
  /** The party was given the floor. */
  readonly partyHadFloor: boolean;
  /** 证据. */
  readonly evidence: readonly HearingEvidence[];
  /** 涉密证据在公开听证时出示: never lawful. */
  readonly confidentialShownInPublic: boolean;
}

/** 听证笔录应当载明的事项 (第三十一条第二款), in the order of its items. */
export type TranscriptElement =
  | 'cause'
  | 'participants'
  | 'panelNames'
  | 'timePlaceManner'
  | 'proposedPenalty'
  | 'partyStatement'
  | 'otherContent';

/** 核对笔录的听证参加人. */
export interface TranscriptSignature {
  /** 姓名. */
  readonly name: string;
  /** 身份. */
  readonly role: 'party' | 'agent' | 'thirdParty' | 'investigator' | 'witness' | 'other';
  /** `signed`, or the refusal as the record notes it; `none` where neither is there. */
  readonly mark: 'signed' | 'refusalNotedByHost' | 'refusalNoted' | 'none';
}

/** 听证笔录 (第三十一条). */
export interface HearingTranscript {
  /** 笔录编号 or title. */
  readonly title: string;
  /** 载明的事项. */
  readonly elements: readonly TranscriptElement[];
  /** 全过程音像记录. */
  readonly recording: string;
  /** 听证参加人的签字、盖章或者拒签的注明. */
  readonly signatures: readonly TranscriptSignature[];
  /** 签字的听证会组成人员和书记员: their `id`s. */
  readonly signedBy: readonly string[];
}

/** 听证报告书的内容 (第三十二条第二款), in the order of its items. */
export type HearingReportElement =
  | 'cause'
  | 'participants'
  | 'timePlaceManner'
  | 'course'
  | 'opinion'
  | 'otherMatters';

/** 听证报告书 (第三十二条). */
export interface HearingReport {
  /** 内容. */
  readonly elements: readonly HearingReportElement[];
  /** 处理意见和建议. */
  readonly opinion: string;
  /** 听证会组成人员的不同意见, as they stated them. */
  readonly dissents: readonly {
    /** 持不同意见的人: its `id`. */
    readonly member: string;
    /** 不同意见. */
    readonly opinion: string;
  }[];
  /** 有不同意见的听证会组成人员: their `id`s; every one of them stands among the dissents. */
  readonly dissenting: readonly string[];
  /** 签名: `id`s. */
  readonly signedBy: readonly string[];
  /** 连同听证笔录一并报告行政机关负责人. */
  readonly transcriptAttached: boolean;
}

/** 延期情形 (第三十五条). */
export type PostponementGround = 'recusalUndecided' | 'partyAsked' | 'other';

/** 中止情形 (第二十八条、第三十六条). */
export type HearingSuspensionGround =
  | 'successorSought'
  | 'forceMajeure'
  | 'newAppraisal'
  | 'newWitnessOrEvidence'
  | 'evidenceDoubted'
  | 'other';

/** 终止情形 (第三十七条). `withdrawn`: 撤回听证要求, item 5 (市场监督管理行政处罚听证办法 第二十七条第（一）项 names it). */
export type HearingTerminationGround =
  | 'noSuccessor'
  | 'absent'
  | 'leftWithoutLeave'
  | 'disorder'
  | 'withdrawn';

/** 听证当事人. */
export type HearingParty = Pick<Party, 'id' | 'name'>;

/** 逾期的步骤: a step that was explained as late. */
export interface LateHearingStep {
  /** The step. */
  readonly step: 'convene' | 'notify' | 'conclude' | 'report';
  /** Its day. */
  readonly on: LocalDate;
  /** 逾期的说明. */
  readonly reason: string;
}

/** What is known of a hearing from the request on. */
export interface HearingFile {
  /** Day of the last step; steps never go back in time. */
  readonly on: LocalDate;
  /** 案件编号. */
  readonly caseCode: string;
  /** 条线. */
  readonly line: DepartmentLine;
  /** 当事人: one, or several whose hearings are joined (第二十二条). */
  readonly parties: readonly HearingParty[];
  /** 案件调查人员: their `id`s. */
  readonly investigators: readonly string[];
  /** 听证申请. */
  readonly request: HearingRequest;
  /** 回避. */
  readonly recusals: readonly HearingRecusal[];
  /** 延期、中止的期间: they do not count (第三十八条第一款). */
  readonly pauses: readonly Span[];
  /** 已经出示的证据. */
  readonly evidence: readonly HearingEvidence[];
  /** 逾期的步骤, with the reasons that were given; absent where there was none. */
  readonly lateSteps?: readonly LateHearingStep[];
}

/** 听证会组成人员已确定. */
export interface ConvenedHearing extends HearingFile {
  /** 听证会组成人员. */
  readonly panel: HearingPanel;
  /** 确定日期. */
  readonly convenedOn: LocalDate;
}

/** 听证会通知书已送达. */
export interface NotifiedHearing extends ConvenedHearing {
  /** 听证会通知书. */
  readonly notice: HearingNotice;
  /** 通知书送达日期: the latest, where there are several parties. */
  readonly notifiedOn: LocalDate;
  /** 公告日期. */
  readonly announcedOn?: LocalDate;
}

/** 听证会已经开始. */
export interface OpenedHearing extends NotifiedHearing {
  /** 到会情况. */
  readonly attendance: HearingAttendance;
}

/** 听证会已经结束. */
export interface ConcludedHearing extends OpenedHearing {
  /** 结束日期. */
  readonly concludedOn: LocalDate;
}

/** 听证笔录已经核对签字. */
export interface RecordedHearing extends ConcludedHearing {
  /** 听证笔录. */
  readonly transcript: HearingTranscript;
}

/** 听证: a hearing in one of its states. */
export type Hearing =
  | (HearingFile & { readonly status: 'requested' })
  | (ConvenedHearing & { readonly status: 'convened' })
  | (NotifiedHearing & { readonly status: 'notified' })
  | (NotifiedHearing & {
      readonly status: 'postponed';
      /** 原定的听证日期. */
      readonly postponedFrom: LocalDate;
    })
  | (NotifiedHearing & {
      readonly status: 'suspended';
      /** 中止日期. */
      readonly suspendedOn: LocalDate;
      /** 中止 or 终止的情形. */
      readonly ground: HearingSuspensionGround;
      /** 当事人死亡或者终止的日期. */
      readonly partyEndedOn?: LocalDate;
    })
  | (OpenedHearing & { readonly status: 'opened' })
  | (OpenedHearing & { readonly status: 'examined' })
  | (OpenedHearing & { readonly status: 'debated' })
  | (ConcludedHearing & { readonly status: 'concluded' })
  | (RecordedHearing & { readonly status: 'recorded' })
  | (RecordedHearing & {
      readonly status: 'reported';
      /** 听证报告. */
      readonly report: HearingReport;
    })
  | (HearingFile & {
      readonly status: 'terminated';
      readonly ground: HearingTerminationGround;
      /** 终止日期. */
      readonly endedOn: LocalDate;
    });

/** A late step, and why: the fault stays on the file. */
export interface MayBeLate {
  /** 逾期的说明. */
  readonly lateReason?: string;
}

/** What happens to a hearing. */
export type HearingEvent =
  | (MayBeLate & {
      readonly type: 'convene';
      /** The day of the step. */
      readonly on: LocalDate;
      /** 听证会组成人员和书记员. */
      readonly panel: HearingPanel;
      /** 指定听证会组成人员的负责人. */
      readonly appointedBy: string;
    })
  | (MayBeLate & {
      readonly type: 'notify';
      readonly on: LocalDate;
      /** 听证通知书. */
      readonly notice: HearingNotice;
      /** 通知书的送达凭证, one for each party. */
      readonly services: readonly ProofOfService[];
      /** 听证会时间、地点已通知其他听证参加人. */
      readonly othersNotified: boolean;
      /** 向当事人收取的听证费用. */
      readonly feeAsked: Money;
    })
  | {
      readonly type: 'announce';
      readonly on: LocalDate;
      /** 听证公告. */
      readonly announcement: HearingAnnouncement;
    }
  | {
      readonly type: 'requestRecusal';
      readonly on: LocalDate;
      /** 被申请回避的人: its `id`. */
      readonly against: string;
      /** 回避、延期 or 中止的情形. */
      readonly ground: HearingRecusalGround;
    }
  | {
      readonly type: 'decideRecusal';
      readonly on: LocalDate;
      readonly against: string;
      /** `withdrawn`: 回避; `refused`: 驳回. */
      readonly decision: 'withdrawn' | 'refused';
      /** 作出决定的人: its `id`. */
      readonly decidedBy: string;
      /** In which capacity: 听证主持人 or 行政机关负责人. */
      readonly as: 'host' | 'head';
      /** Who takes the place of somebody who withdraws. */
      readonly replacement?: string;
    }
  | {
      readonly type: 'postpone';
      readonly on: LocalDate;
      readonly ground: PostponementGround;
      /** 具体理由. */
      readonly reason: string;
    }
  | {
      readonly type: 'reschedule';
      readonly on: LocalDate;
      /** 举行听证的日期. */
      readonly heldOn: LocalDate;
      /** 举行听证的地点. */
      readonly place: string;
      /** 新的时间、地点已通知听证参加人. */
      readonly participantsNotified: boolean;
    }
  | {
      readonly type: 'suspend';
      readonly on: LocalDate;
      readonly ground: HearingSuspensionGround;
      readonly reason: string;
      readonly decidedBy: string;
      /** 当事人死亡或者终止的日期, where a successor is sought. */
      readonly partyEndedOn?: LocalDate;
    }
  | {
      readonly type: 'resume';
      readonly on: LocalDate;
      readonly heldOn: LocalDate;
      readonly place: string;
      /** 新的时间、地点已通知听证参加人. */
      readonly participantsNotified: boolean;
    }
  | {
      readonly type: 'withdraw';
      readonly on: LocalDate;
      /** 当事人 or 代理人. */
      readonly by: 'party' | 'agent';
      /** 撤回的书面材料或者笔录; of an agent, the letter that gives the power to withdraw. */
      readonly document: string;
      /** 代理人有撤回、放弃的明确授权. */
      readonly expressPower?: boolean;
    }
  | {
      readonly type: 'recordAbsence';
      readonly on: LocalDate;
      /** 当事人及其代理人均未到会. */
      readonly nobodyCame: boolean;
      /** 有正当理由; left out where it is not known. */
      readonly justified?: boolean;
    }
  | {
      readonly type: 'recordLeaving';
      readonly on: LocalDate;
      /** 经听证主持人许可. */
      readonly permitted: boolean;
    }
  | {
      readonly type: 'recordDisorder';
      readonly on: LocalDate;
      /** 扰乱听证秩序的情形. */
      readonly account: string;
      /** 经劝阻不听，听证无法正常进行. */
      readonly dissuadedInVain: boolean;
    }
  | { readonly type: 'endWithoutSuccessor'; readonly on: LocalDate }
  | {
      readonly type: 'open';
      readonly on: LocalDate;
      /** 开场的核对和告知. */
      readonly opening: HearingOpening;
      /** 到会情况. */
      readonly attendance: HearingAttendance;
    }
  | {
      readonly type: 'examine';
      readonly on: LocalDate;
      /** 质证. */
      readonly examination: HearingExamination;
    }
  | {
      readonly type: 'debate';
      readonly on: LocalDate;
      /** 案件调查人员、当事人及其代理人都可以发表意见. */
      readonly bothHadFloor: boolean;
    }
  | (MayBeLate & {
      readonly type: 'conclude';
      readonly on: LocalDate;
      /** 当事人有权进行最后陈述. */
      readonly finalStatementOffered: boolean;
    })
  | {
      readonly type: 'signRecord';
      readonly on: LocalDate;
      /** 听证笔录. */
      readonly transcript: HearingTranscript;
    }
  | (MayBeLate & {
      readonly type: 'report';
      readonly on: LocalDate;
      /** 听证报告. */
      readonly report: HearingReport;
    });

/** What a hearing looks up. Who is not found is unknown, and unknown is never a yes. */
export interface HearingFacts {
  /** 工作日历. */
  readonly calendar: WorkingDayCalendar;
  /** 人员, by `id`: those from outside the body too. */
  readonly officers: Readonly<Record<string, EnforcementOfficer>>;
}

declare const held: unique symbol;
declare const ended: unique symbol;

/** 听证结论: proof that a hearing was held, recorded and reported; only {@link hearingRecord} makes it. */
export interface HearingRecord extends HearingRequest {
  /** In types alone: made by its own function. */
  readonly [held]: true;
  /** 案件编号. */
  readonly caseCode: string;
  /** 当事人: their `id`s. */
  readonly parties: readonly string[];
  /** 听证会通知书送达日期. */
  readonly notifiedOn: LocalDate;
  /** 听证会结束日期. */
  readonly heldOn: LocalDate;
  /** 听证主持人: the officer's `id`. */
  readonly host: string;
  /** 听证会组成人员, the host among them. */
  readonly panel: readonly string[];
  /** 听证笔录. */
  readonly record: string;
  /** 经质证的证据: nothing else may carry the decision (广东省行政处罚听证程序实施办法 第二十七条第一款). */
  readonly examinedEvidence: readonly string[];
  /** 听证报告书的日期. */
  readonly reportedOn: LocalDate;
  /** 处理意见和建议. */
  readonly opinion: string;
}

/** 听证终止: proof that a hearing ended without being held; only {@link terminatedHearing} makes it. */
export interface TerminatedHearing {
  /** In types alone: made by its own function. */
  readonly [ended]: true;
  /** 案件编号. */
  readonly caseCode: string;
  /** 当事人: their `id`s. */
  readonly parties: readonly string[];
  /** 收到听证申请的日期. */
  readonly receivedOn: LocalDate;
  /** 终止日期. */
  readonly endedOn: LocalDate;
  /** 终止情形. */
  readonly ground: HearingTerminationGround;
}

const idsOf = (parties: readonly HearingParty[]): readonly string[] => parties.map(({ id }) => id);

/**
 * 取得听证结论: what a reported hearing proves.
 *
 * @example
 * const hearing = {
 *   status: 'reported', caseCode: 'G1', parties: [{ id: 'p1', name: '某某食品店' }], on: localDate('2024-06-03'),
 *   request: { requestedOn: localDate('2024-05-08'), receivedOn: localDate('2024-05-08'), form: 'written' },
 *   notifiedOn: localDate('2024-05-13'), concludedOn: localDate('2024-05-27'), panel: { host: 'o3', members: ['o4'], clerk: 'o5' },
 *   evidence: [{ title: '现场检查笔录', crossExamined: true }, { title: '举报信', crossExamined: false }],
 *   transcript: { title: '听证笔录' }, report: { opinion: '维持' },
 * }
 * const { panel, examinedEvidence } = hearingRecord(hearing)
 * panel // => ['o3', 'o4']
 * examinedEvidence // => ['现场检查笔录']
 */
export function hearingRecord({
  caseCode,
  parties,
  request,
  notifiedOn,
  concludedOn,
  panel,
  transcript,
  evidence,
  report,
  on,
}: Extract<Hearing, { readonly status: 'reported' }>): HearingRecord {
  const sitting: readonly string[] = [panel.host, ...panel.members];
  const examinedEvidence: readonly string[] = evidence
    .filter(({ crossExamined }) => crossExamined)
    .map(({ title }) => title);
  return {
    ...request,
    caseCode,
    parties: idsOf(parties),
    notifiedOn,
    heldOn: concludedOn,
    host: panel.host,
    panel: sitting,
    record: transcript.title,
    examinedEvidence,
    reportedOn: on,
    opinion: report.opinion,
  } as HearingRecord;
}

/**
 * 取得听证终止的凭证: what a terminated hearing proves.
 *
 * @example
 * terminatedHearing({
 *   status: 'terminated', caseCode: 'G1', parties: [{ id: 'p1', name: '某某食品店' }], endedOn: localDate('2024-05-27'), ground: 'withdrawn',
 *   request: { requestedOn: localDate('2024-05-08'), receivedOn: localDate('2024-05-09'), form: 'written' },
 * })
 * // => { caseCode: 'G1', parties: ['p1'], receivedOn: '2024-05-09', endedOn: '2024-05-27', ground: 'withdrawn' }
 */
export function terminatedHearing({
  caseCode,
  parties,
  request,
  endedOn,
  ground,
}: Extract<Hearing, { readonly status: 'terminated' }>): TerminatedHearing {
  return {
    caseCode,
    parties: idsOf(parties),
    receivedOn: request.receivedOn,
    endedOn,
    ground,
  } as TerminatedHearing;
}
