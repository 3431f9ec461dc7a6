import type { LocalDate, Term } from '../core/index.js';
import type { DivisionRef } from '../registry/index.js';
import type { SupervisionInstrument, SupervisionOrder } from './supervision-document.js';
import type { SupervisionMeasure } from './supervision-measure.js';

/**
 * 线索来源: 行政执法监督条例 第二十条第二款, 第三十三条, 第三十七条第一款. Open: a locality may have others.
 *
 * @example
 * supervisionSources.hotline.zh // => '12345热线'
 */
export const supervisionSources = {
  complaint: { zh: '投诉举报', en: 'complaint' },
  enterpriseChannel: { zh: '涉企行政执法诉求沟通机制', en: 'channel for enterprises' },
  hotline: { zh: '12345热线', en: 'hotline 12345' },
  dataAlert: { zh: '数据预警', en: 'alert from data' },
  fileReview: { zh: '案卷评查', en: 'review of case files' },
  linkage: { zh: '贯通协同移送', en: 'handed over by another supervision' },
} as const satisfies Readonly<Record<string, Term>>;

/** 线索来源; a key of {@link supervisionSources} or a local one. */
export type SupervisionSource = keyof typeof supervisionSources | (string & {});

/**
 * 查明的情形: what was verified decides which document may be issued (第二十七条、第二十八条).
 *
 * @example
 * supervisionFindings.dutyNotPerformed.zh // => '应当履行而未履行行政执法职责'
 */
export const supervisionFindings = {
  dutyNotPerformed: { zh: '应当履行而未履行行政执法职责', en: 'a duty is not performed' },
  unlawful: { zh: '违法', en: 'unlawful' },
  manifestlyImproper: { zh: '明显不当', en: 'manifestly improper' },
  unfounded: { zh: '未查明问题', en: 'no problem was found' },
} as const satisfies Readonly<Record<string, Term>>;

/** 查明的情形. */
export type SupervisionFindingKind = keyof typeof supervisionFindings;

/**
 * 重点监督方式: 行政执法监督条例 第二十条第三款. Open: the text ends with 等.
 *
 * @example
 * keySupervisionWays.elevated.zh // => '提级监督'
 */
export const keySupervisionWays = {
  listed: { zh: '挂牌督办', en: 'listed for supervision' },
  elevated: { zh: '提级监督', en: 'taken over by a superior organ' },
} as const satisfies Readonly<Record<string, Term>>;

/** 重点监督方式. */
export type KeySupervisionWay = keyof typeof keySupervisionWays;

/** 重点监督: how and why a case became one. */
export interface KeySupervision {
  /** The day. */
  readonly on: LocalDate;
  /** 方式. */
  readonly way: KeySupervisionWay;
  /** 理由: what is strongly felt, of great effect, typical (第二十条第一款). */
  readonly reason: string;
  /** 提级前的监督机构; left out where the case was only listed. */
  readonly organBefore?: string;
  /** 提级前的本级人民政府. */
  readonly governmentBefore?: string;
}

/** 并入的来文: another supervision’s document on a matter that a case already handles. */
export interface JoinedDocument {
  /** 收到日期. */
  readonly on: LocalDate;
  /** 来文机关. */
  readonly sentBy: string;
  /** 文号. */
  readonly number: string;
  /** 内容. */
  readonly summary: string;
}

/** 监督线索, and from acceptance the case; in every state somebody holds it, until a day. */
export interface SupervisionClue {
  /** Stable name. */
  readonly id: string;
  /** 来源. */
  readonly source: SupervisionSource;
  /** 反映的问题. */
  readonly summary: string;
  /** 地区. */
  readonly region: DivisionRef;
  /** 行政执法监督机构. */
  readonly organ: string;
  /** 本级人民政府, which alone decides by 决定书. */
  readonly government: string;
  /** 被监督的行政执法机关. */
  readonly body: string;
  /** 收到日期. */
  readonly receivedOn: LocalDate;
  /** The day of the last step. */
  readonly lastOn: LocalDate;
  /** 当前承办单位: who has to take the next step. */
  readonly owner: string;
  /** 当前期限: the last day for it. */
  readonly dueOn: LocalDate;
  /** 并入的来文, oldest first. */
  readonly joined?: readonly JoinedDocument[];
}

/** 已采取的监督措施. */
export interface TakenMeasure {
  /** The day. */
  readonly on: LocalDate;
  /** 措施. */
  readonly measure: SupervisionMeasure;
  /** 监督人员. */
  readonly supervisors: readonly string[];
  /** 结果. */
  readonly result: string;
}

/** 监督案件. */
export interface SupervisionFile extends SupervisionClue {
  /** 受理日期. */
  readonly acceptedOn: LocalDate;
  /** 监督措施, oldest first. */
  readonly measures: readonly TakenMeasure[];
  /** 已失效或者已被后一文书代替的文书, oldest first. */
  readonly earlier: readonly SupervisionDocument[];
  /** 移送前的查明结论: after a hand-over the organ verifies anew. */
  readonly earlierFindings: readonly SupervisionFinding[];
  /** 移送, oldest first; in `handedOver` the last one is open. */
  readonly handOvers: readonly CaseHandOver[];
  /** 重点监督, oldest first. */
  readonly keySupervision?: readonly KeySupervision[];
}

/** 查明结论. */
export interface SupervisionFinding {
  /** The day. */
  readonly on: LocalDate;
  /** 情形. */
  readonly kind: SupervisionFindingKind;
  /** 是否涉及重大问题 (第二十九条). */
  readonly isMajor: boolean;
  /** 事实和依据. */
  readonly summary: string;
  /** 监督人员. */
  readonly supervisors: readonly string[];
  /** 被监督机关的说明: its statement, or how it was asked. */
  readonly statement: string;
}

/** 已查明的案件. */
export interface VerifiedFile extends SupervisionFile {
  /** 查明结论. */
  readonly finding: SupervisionFinding;
  /** Why no document stands: the government did not decide, or the document was withdrawn. */
  readonly withoutDocument?: string;
}

/** 监督文书. */
export interface SupervisionDocument {
  /** 种类. */
  readonly instrument: SupervisionInstrument;
  /** 文号. */
  readonly number: string;
  /** 制发日期. */
  readonly issuedOn: LocalDate;
  /** 制发机关. */
  readonly issuedBy: string;
  /** 纠正方式. */
  readonly orders: readonly SupervisionOrder[];
  /** 要求. */
  readonly content: string;
  /** 文书规定的报送期限: the national text sets no number. */
  readonly reportBy: LocalDate;
  /** 收到日期; left out until it is received. */
  readonly receivedOn?: LocalDate;
}

/** 已制发文书的案件. */
export interface DocumentFile extends VerifiedFile {
  /** 文书. */
  readonly document: SupervisionDocument;
}

/** 提请政府决定. */
export interface GovernmentProposal {
  /** The day. */
  readonly on: LocalDate;
  /** 重大问题, or an earlier document that was not followed (第二十九条). */
  readonly ground: 'major' | 'notFollowed';
  /** 处理建议. */
  readonly advice: string;
}

/** 异议 or, for Guangdong's suggestion, 复查申请. */
export interface SupervisionObjection {
  /** The day. */
  readonly on: LocalDate;
  /** 理由. */
  readonly reasons: string;
  /** 受理异议的机构. */
  readonly to: string;
}

/** 纠正情况报告. */
export interface CorrectionReport {
  /** The day. */
  readonly on: LocalDate;
  /** 纠正情况. */
  readonly summary: string;
  /** 佐证材料: their references. */
  readonly evidence: readonly string[];
  /** 是否逾期. */
  readonly isLate: boolean;
}

/** 移送: to whom, what, and until when an answer is awaited. */
export interface CaseHandOver {
  /** The day. */
  readonly on: LocalDate;
  /** 接收机关. */
  readonly to: string;
  /** 移送事项. */
  readonly matter: string;
  /** 反馈期限. */
  readonly answerBy: LocalDate;
}

/** 结案方式. */
export type SupervisionOutcome =
  | 'corrected'
  | 'unfounded'
  | 'closedWithReasons'
  | 'handledElsewhere';

/** 行政执法监督案件 in one state of its life. */
export type SupervisionCase =
  | (SupervisionClue & { readonly status: 'received' })
  | (SupervisionClue & {
      readonly status: 'declined';
      /** 不予受理、引导 or 结案的理由. */
      readonly reason: string;
    })
  | (SupervisionClue & {
      readonly status: 'guided';
      /** 引导的救济途径. */
      readonly remedy: 'reconsideration' | 'litigation';
      /** 说明. */
      readonly reason: string;
    })
  | (SupervisionFile & { readonly status: 'accepted' })
  | (VerifiedFile & { readonly status: 'verified' })
  | (VerifiedFile & {
      readonly status: 'atGovernment';
      /** 提请政府决定的建议. */
      readonly proposal: GovernmentProposal;
    })
  | (DocumentFile & { readonly status: 'issued' })
  | (DocumentFile & { readonly status: 'correcting' })
  | (DocumentFile & {
      readonly status: 'objected';
      /** 异议. */
      readonly objection: SupervisionObjection;
    })
  | (DocumentFile & { readonly status: 'reviewing'; readonly objection: SupervisionObjection })
  | (DocumentFile & {
      readonly status: 'reported';
      /** 纠正情况报告. */
      readonly report: CorrectionReport;
    })
  | (VerifiedFile & { readonly status: 'correctedAtOnce'; readonly report: CorrectionReport })
  | (SupervisionFile & { readonly status: 'handedOver' })
  | (SupervisionFile & {
      readonly status: 'closed';
      /** 查明结论. */
      readonly finding?: SupervisionFinding;
      /** 文书. */
      readonly document?: SupervisionDocument;
      /** 纠正情况报告. */
      readonly report?: CorrectionReport;
      /** 结案方式. */
      readonly outcome: SupervisionOutcome;
      /** 结案理由 or 复核意见. */
      readonly reason: string;
      /** 结案日期. */
      readonly closedOn: LocalDate;
    });

/** 承办: who takes the case over, and until when. */
export interface CaseHolding {
  /** 承办单位. */
  readonly owner: string;
  /** 期限. */
  readonly dueOn: LocalDate;
}

/** 制发文书: a document as its step writes it. */
export interface DocumentIssue {
  /** 制发日期. */
  readonly on: LocalDate;
  /** 文号. */
  readonly number: string;
  /** 制发机关. */
  readonly by: string;
  /** 纠正方式. */
  readonly orders: readonly SupervisionOrder[];
  /** 要求. */
  readonly content: string;
  /** 文书规定的报送期限. */
  readonly dueOn: LocalDate;
}

/** What happens to a supervision case. */
export type SupervisionCaseEvent =
  | ({
      readonly type: 'accept';
      /** The day of the step. */
      readonly on: LocalDate;
    } & CaseHolding)
  | {
      readonly type: 'decline';
      readonly on: LocalDate;
      /** 理由. */
      readonly reason: string;
    }
  | {
      readonly type: 'guide';
      readonly on: LocalDate;
      /** 引导的救济途径. */
      readonly remedy: 'reconsideration' | 'litigation';
      readonly reason: string;
    }
  | ({ readonly type: 'join' } & JoinedDocument)
  | ({
      readonly type: 'list';
      readonly on: LocalDate;
      readonly reason: string;
    } & CaseHolding)
  | ({
      readonly type: 'elevate';
      readonly on: LocalDate;
      readonly reason: string;
      /** 上级行政执法监督机构. */
      readonly organ: string;
      /** 其本级人民政府. */
      readonly government: string;
    } & CaseHolding)
  | ({ readonly type: 'takeMeasure' } & TakenMeasure)
  | ({ readonly type: 'verify' } & SupervisionFinding)
  | ({ readonly type: 'issueLetter' } & DocumentIssue)
  | ({ readonly type: 'issueOpinion' } & DocumentIssue)
  | ({ readonly type: 'issueSuggestion' } & DocumentIssue)
  | {
      readonly type: 'proposeDecision';
      readonly on: LocalDate;
      /** 处理建议. */
      readonly advice: string;
      /** 期限: the last day. */
      readonly dueOn: LocalDate;
    }
  | ({ readonly type: 'issueDecision' } & DocumentIssue)
  | ({ readonly type: 'issueGuangdongDecision' } & DocumentIssue)
  | ({
      readonly type: 'notDecide';
      readonly on: LocalDate;
      /** 作出决定的机关: its `id`. */
      readonly by: string;
      readonly reason: string;
    } & CaseHolding)
  | { readonly type: 'receive'; readonly on: LocalDate }
  | ({
      readonly type: 'correctAtOnce';
      readonly on: LocalDate;
      /** 纠正情况. */
      readonly summary: string;
      /** 材料: what shows it. */
      readonly evidence: readonly string[];
    } & CaseHolding)
  | {
      readonly type: 'object';
      readonly on: LocalDate;
      /** 异议 or 申请复核的理由. */
      readonly reasons: string;
      readonly dueOn: LocalDate;
    }
  | {
      readonly type: 'requestReview';
      readonly on: LocalDate;
      readonly reasons: string;
      /** 上一级人民政府法制机构; the provincial organ reviews its own. */
      readonly to: string;
    }
  | {
      readonly type: 'maintain';
      readonly on: LocalDate;
      readonly by: string;
      readonly reason: string;
      readonly dueOn: LocalDate;
    }
  | ({
      readonly type: 'withdrawDocument';
      readonly on: LocalDate;
      readonly by: string;
      readonly reason: string;
    } & CaseHolding)
  | ({
      readonly type: 'report';
      readonly on: LocalDate;
      readonly summary: string;
      readonly evidence: readonly string[];
    } & CaseHolding)
  | {
      readonly type: 'returnReport';
      readonly on: LocalDate;
      /** 复核人. */
      readonly recheckedBy: string;
      readonly reason: string;
      readonly dueOn: LocalDate;
    }
  | {
      readonly type: 'close';
      readonly on: LocalDate;
      readonly recheckedBy: string;
      readonly reason: string;
    }
  | { readonly type: 'closeWithReasons'; readonly on: LocalDate; readonly reason: string }
  | {
      readonly type: 'handOver';
      readonly on: LocalDate;
      /** 接受移送的机关. */
      readonly to: string;
      /** 移送事项. */
      readonly matter: string;
      /** 反馈期限. */
      readonly dueOn: LocalDate;
    }
  | ({ readonly type: 'takeBack'; readonly on: LocalDate; readonly reason: string } & CaseHolding)
  | { readonly type: 'closeHandedOver'; readonly on: LocalDate; readonly reason: string };

/** 监督人员证件: one supervisor’s certificate. */
export interface SupervisorCertificate {
  /** 监督人员. */
  readonly supervisor: string;
  /** 证件编号. */
  readonly number: string;
  /** The first day. */
  readonly from: LocalDate;
  /** The first day no longer. */
  readonly until: LocalDate;
}

/** 事实: what a supervision case reads beside its own history. */
export interface SupervisionCaseFacts {
  /** 监督人员的证件. */
  readonly certificates: readonly SupervisorCertificate[];
  /**
   * 复议诉讼情况: whether the dispute could go to reconsideration or litigation, or already is there; left out while it is
   * not known, and then no step that supervises can be taken.
   */
  readonly dispute?: 'none' | 'admissible' | 'pending';
}
