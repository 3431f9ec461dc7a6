import type { WorkingDayCalendar } from '../calendar/index.js';
import type { LocalDate, Money } from '../core/index.js';
import type { PenaltyDecision } from './penalty-decision.js';
import type { Sanction } from './sanction.js';

/** 复议、诉讼的结果: what became of the decision. */
export type RemedyOutcome =
  | 'upheld'
  | 'withdrawn'
  | 'notAccepted'
  | 'changed'
  | 'partlyRevoked'
  | 'revoked'
  | 'confirmedUnlawful'
  | 'confirmedVoid'
  | 'settled';

/** 救济: a reconsideration or a lawsuit. */
export interface RemedyProceeding {
  /** 行政复议 or 行政诉讼. */
  readonly kind: 'reconsideration' | 'litigation';
  /** The day of the application or the suit. */
  readonly from: LocalDate;
  /** First day after it ended; `'open'` while it goes on. */
  readonly until: LocalDate | 'open';
  /** 结果: how it ended, where that is known. */
  readonly outcome?: RemedyOutcome;
  /** 停止执行: the decision is not executed while it goes on (行政复议法 第四十二条, 行政诉讼法 第五十六条). */
  readonly executionStopped?: boolean;
}

/** 被申请复议或者被诉的处罚决定. */
export interface ContestedDecision {
  /** 案件编号. */
  readonly caseCode: string;
  /** 文号. */
  readonly documentNumber: string;
  /** 程序: a decision made on the spot goes to reconsideration first. */
  readonly procedure: 'ordinary' | 'summary';
  /** 处罚内容. */
  readonly sanctions: readonly Sanction[];
  /** 认定的事实. */
  readonly facts: string;
  /** 作出决定的日期. */
  readonly decidedOn: LocalDate;
  /** 知道行政行为之日: as a rule the day of service. */
  readonly knownOn: LocalDate;
  /** 已向社会公开. */
  readonly disclosed: boolean;
  /** 已缴纳或者执行的数额. */
  readonly paid: Money;
}

/** What is known of a proceeding from the application on. */
export interface RemedyFile {
  /** Day of the last step; steps never go back in time. */
  readonly on: LocalDate;
  /** 行政复议 or 行政诉讼. */
  readonly kind: 'reconsideration' | 'litigation';
  /** 被申请复议或者被诉的处罚决定. */
  readonly decision: ContestedDecision;
  /** 申请或者起诉日期. */
  readonly appliedOn: LocalDate;
  /** 收到复议决定书的日期, where a reconsideration went before the lawsuit. */
  readonly reconsideredOn?: LocalDate;
  /** 因不可抗力等正当理由耽误期限的说明 (行政复议法 第二十条第二款). */
  readonly delayExcused?: string;
}

/** 停止执行的情形. */
export type StopGround =
  | 'respondent'
  | 'authority'
  | 'applicant'
  | 'byStatute'
  | 'detentionDeferred';

export interface PendingRemedy extends RemedyFile {
  /** 受理、立案日期. */
  readonly acceptedOn: LocalDate;
}

/** 信息撤回: what was done with the published decision (行政处罚法 第四十八条第二款). */
export interface DisclosureWithdrawal {
  /** 撤回日期; absent where nothing was published. */
  readonly withdrawnOn?: LocalDate;
  /** 公开说明的理由. */
  readonly reasons: string;
  /** 逾期撤回的说明; the fault stays on the file. */
  readonly lateReason?: string;
}

export interface ConcludedRemedy extends PendingRemedy {
  /** 收到决定书或者生效裁判文书的日期. */
  readonly receivedOn: LocalDate;
  /** 结果. */
  readonly outcome: RemedyOutcome;
  /** 结果之后仍然有效的处罚内容. */
  readonly remaining: readonly Sanction[];
  /** 以违反法定程序为由撤销: the ban on the same decision does not apply (行政复议法 第六十四条第二款). */
  readonly proceduralGround: boolean;
  /** 撤回公开的信息. */
  readonly disclosure?: DisclosureWithdrawal;
  /** 退还的数额 (行政强制法 第四十一条). */
  readonly restored?: Money;
}

/** 复议、诉讼: one proceeding in one of its states. */
export type Remedy =
  | (RemedyFile & { readonly status: 'applied' })
  | (RemedyFile & {
      readonly status: 'notAccepted';
      /** 不予受理的理由. */
      readonly reason: string;
    })
  | (PendingRemedy & { readonly status: 'pending' })
  | (PendingRemedy & {
      readonly status: 'stopped';
      /** 停止执行的情形. */
      readonly ground: StopGround;
      /** 停止执行的日期. */
      readonly stoppedOn: LocalDate;
    })
  | (PendingRemedy & { readonly status: 'withdrawn' })
  | (ConcludedRemedy & { readonly status: 'upheld' })
  | (ConcludedRemedy & { readonly status: 'altered' })
  | (ConcludedRemedy & { readonly status: 'unlawful' })
  | (ConcludedRemedy & { readonly status: 'annulled' })
  | (ConcludedRemedy & {
      readonly status: 'redoOrdered';
      /** 责令重新作出的期限: the last day, where the decision or judgment sets one. */
      readonly redoBy?: LocalDate;
    })
  | (ConcludedRemedy & {
      readonly status: 'redone';
      /** 重新作出的决定. */
      readonly newDecision: PenaltyDecision;
    })
  | (ConcludedRemedy & { readonly status: 'completed' });

/** 复议、诉讼中的事件. */
export type RemedyEvent =
  | {
      readonly type: 'accept';
      /** The day of the step. */
      readonly on: LocalDate;
    }
  | {
      readonly type: 'refuseAcceptance';
      readonly on: LocalDate;
      /** 理由. */
      readonly reason: string;
    }
  | {
      readonly type: 'stopExecution';
      readonly on: LocalDate;
      /** 停止执行的情形. */
      readonly ground: StopGround;
      readonly reason: string;
    }
  | { readonly type: 'resumeExecution'; readonly on: LocalDate; readonly reason: string }
  | { readonly type: 'withdraw'; readonly on: LocalDate }
  | { readonly type: 'uphold'; readonly on: LocalDate }
  | {
      readonly on: LocalDate;
      readonly type: 'change';
      /** How the decision was changed or annulled. */
      readonly how: 'changed' | 'partlyRevoked' | 'settled';
      /** What is left of the penalties. */
      readonly remaining: readonly Sanction[];
      /** 第三人提出相反请求, 利害关系人同为原告: it may then be heavier. */
      readonly opposedByThirdParty: boolean;
    }
  | {
      readonly on: LocalDate;
      readonly type: 'confirmUnlawful';
      readonly reason: string;
    }
  | {
      readonly on: LocalDate;
      readonly type: 'annul';
      readonly how: 'revoked' | 'confirmedVoid';
    }
  | {
      readonly on: LocalDate;
      readonly type: 'annulAndOrder';
      /** 以违反法定程序为由. */
      readonly proceduralGround: boolean;
      /** 责令重新作出的期限: the last day, where one is set. */
      readonly redoBy?: LocalDate;
    }
  | {
      readonly type: 'actAnew';
      readonly on: LocalDate;
      /** 重新作出的决定. */
      readonly newDecision: PenaltyDecision;
      /** 主要事实或者主要理由有改变 (行政诉讼法的解释 第九十条第一款). */
      readonly changedFactsOrReasons: boolean;
    }
  | {
      readonly type: 'settleDisclosure';
      readonly on: LocalDate;
      /** 撤回公示. */
      readonly disclosure: DisclosureWithdrawal;
    }
  | {
      readonly type: 'settleProperty';
      readonly on: LocalDate;
      /** 退还的款项, in yuan. */
      readonly restored: Money;
    }
  | { readonly type: 'complete'; readonly on: LocalDate };

/** What a proceeding looks up. */
export interface RemedyFacts {
  /** 工作日历. */
  readonly calendar: WorkingDayCalendar;
}

declare const concluded: unique symbol;

/** 复议、诉讼结果: proof of what became of a decision; only {@link remedyConclusion} makes it. */
export interface RemedyConclusion {
  /** In types alone: made by its own function. */
  readonly [concluded]: true;
  /** 案件编号. */
  readonly caseCode: string;
  /** 文号. */
  readonly documentNumber: string;
  /** 行政复议 or 行政诉讼. */
  readonly kind: RemedyFile['kind'];
  /** 结果. */
  readonly outcome: RemedyOutcome;
  /** 收到决定书或者生效裁判文书的日期; of a withdrawal or a refusal its day. */
  readonly receivedOn: LocalDate;
  /** 结果之后仍然有效的处罚内容. */
  readonly remaining: readonly Sanction[];
  /** 责令重新作出. */
  readonly redoOrdered: boolean;
}

/** The states that say what became of the decision. */
export type ConcludedStatus = Exclude<Remedy['status'], 'applied' | 'pending' | 'stopped'>;

/**
 * 取得复议、诉讼结果: what a concluded proceeding proves.
 *
 * @example
 * const decision = { caseCode: 'G1', documentNumber: '〔2024〕1号', sanctions: [{ kind: 'fine', amount: money('5000') }] }
 * const { outcome, redoOrdered } = remedyConclusion({ status: 'withdrawn', kind: 'reconsideration', decision, on: localDate('2024-08-05') })
 * outcome // => 'withdrawn'
 * redoOrdered // => false
 */
export function remedyConclusion(
  state: Extract<Remedy, { readonly status: ConcludedStatus }>,
): RemedyConclusion {
  const { decision, kind, status } = state;
  const stands = status === 'notAccepted' || status === 'withdrawn';
  return {
    caseCode: decision.caseCode,
    documentNumber: decision.documentNumber,
    kind,
    outcome: stands ? status : state.outcome,
    receivedOn: stands ? state.on : state.receivedOn,
    remaining: stands ? decision.sanctions : state.remaining,
    redoOrdered: status === 'redoOrdered' || status === 'redone',
  } as RemedyConclusion;
}
