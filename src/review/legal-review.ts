import type { WorkingDayCalendar } from '../calendar/index.js';
import type { LegalBasis, LocalDate } from '../core/index.js';
import type { DepartmentLine, EnforcementBody, EnforcementOfficer } from '../registry/index.js';
import type { CollectiveDiscussion } from './collective-discussion.js';
import type { ReviewMaterial, ReviewOccasions } from './review-material.js';
import type { ReturnGround, ReviewContent, ReviewOpinion } from './review-opinion.js';
import type { ReviewRegimeId } from './review-regime.js';

/** 送审的案件: what is known before the submission. */
export interface ReviewSubject {
  /** 案件编号. */
  readonly caseCode: string;
  /** 承办机构所在行政执法主体: the `id` of the body whose review organ reviews, or reviews first. */
  readonly body: string;
  /** 办案人员: the `id`s of the officers who investigated or handled the case; none of them reviews it. */
  readonly investigators: readonly string[];
  /** 作出决定的人民政府: its `id`, where a government decides; absent: the body itself decides. */
  readonly government?: string;
  /** 条线 of the case. */
  readonly line?: DepartmentLine;
  /** 审核规则: whose rule sets the term; absent: Guangdong's. */
  readonly regime?: ReviewRegimeId;
}

/** 待送审: the investigation is concluded and the handling organ has a proposal (第十三条). */
export interface PreparedReview extends ReviewSubject {
  /** Tag. */
  readonly status: 'prepared';
  /** 调查取证完毕并提出处理意见的日期. */
  readonly investigatedOn: LocalDate;
}

/** What is known of a review from its submission on. */
export interface ReviewFile extends ReviewSubject {
  /** 送审日期: the review organ received the materials on this day; the term runs from it although some were supplied later. */
  readonly submittedOn: LocalDate;
  /** 送审材料. */
  readonly materials: readonly ReviewMaterial[];
  /** 听证、风险评估、专家论证的有无. */
  readonly occasions?: ReviewOccasions;
  /** 延长审核的批准日期 (第十八条), where it was extended. */
  readonly extendedOn?: LocalDate;
  /** The last day that the approval set, where the rule names no number of days. */
  readonly extendedUntil?: LocalDate;
  /** 以前的审核意见, in order of time. */
  readonly earlier?: readonly ReviewOpinion[];
}

/** 已送审. */
export interface SubmittedReview extends ReviewFile {
  /** Tag. */
  readonly status: 'submitted';
}

/** 上级协助审核中: the superior department in line reviews. */
export interface AssistedReview extends ReviewFile {
  /** Tag. */
  readonly status: 'assisting';
  /** 协助审核的上一级业务主管部门: its `id`. */
  readonly assistedBy: string;
  /** The day on which it was asked. */
  readonly requestedOn: LocalDate;
}

/** 初审通过: the department passed a decision of the government (第十五条). */
export interface FirstPassedReview extends ReviewFile {
  /** Tag. */
  readonly status: 'firstPassed';
  /** 本部门法制审核机构的审核意见. */
  readonly firstOpinion: ReviewOpinion;
}

/** 司法行政部门审核中 (第六条第一款). */
export interface JusticeReview extends ReviewFile {
  /** Tag. */
  readonly status: 'atJustice';
  /** 本部门法制审核机构的审核意见. */
  readonly firstOpinion: ReviewOpinion;
  /** 司法行政部门: its `id`. */
  readonly justice: string;
  /** The day on which it received the materials. */
  readonly forwardedOn: LocalDate;
}

/** 审核通过. */
export interface PassedReview extends ReviewFile {
  /** Tag. */
  readonly status: 'passed';
  /** The reviewer's `id`. */
  readonly reviewer: string;
  /** 审核意见作出日期. */
  readonly concludedOn: LocalDate;
  /** The superior that reviewed, where it did. */
  readonly assistedBy?: string;
  /** 初审意见, where a government decides. */
  readonly firstOpinion?: ReviewOpinion;
  /** 司法行政部门 that reviewed, where a government decides. */
  readonly justice?: string;
  /** 逾期的理由, where the opinion came after the term. */
  readonly lateReason?: string;
  /** 法律顾问、公职律师 who helped; they do not review (第九条). */
  readonly advisers?: readonly string[];
}

/** What is known of a review that was returned. */
export interface ReturnedFile extends ReviewFile {
  /** The reviewer's `id`. */
  readonly reviewer: string;
  /** 审核意见作出日期. */
  readonly concludedOn: LocalDate;
  /** 退回情形. */
  readonly grounds: readonly ReturnGround[];
  /** 具体审核建议. */
  readonly advice: string;
  /** The superior that reviewed, where it did. */
  readonly assistedBy?: string;
}

/** 退回承办机构. */
export interface ReturnedReview extends ReturnedFile {
  /** Tag. */
  readonly status: 'returned';
}

/** 协调研究中: the handling organ disagrees with the advice (第二十条第二款). */
export interface ConsultingReview extends ReturnedFile {
  /** Tag. */
  readonly status: 'consulting';
  /** 异议提出日期. */
  readonly objectedOn: LocalDate;
  /** 异议理由. */
  readonly objection: string;
}

/** 提请负责人决定: consultation did not settle the disagreement. */
export interface ReferredReview extends ReturnedFile {
  /** Tag. */
  readonly status: 'atHeads';
  /** 异议理由. */
  readonly objection: string;
  /** The day. */
  readonly referredOn: LocalDate;
}

/** 已撤回送审: the handling organ gives the decision up. */
export interface WithdrawnReview extends ReviewFile {
  /** Tag. */
  readonly status: 'withdrawn';
  /** The day. */
  readonly withdrawnOn: LocalDate;
}

/** 法制审核: a legal review in one of its states. */
export type LegalReview =
  | PreparedReview
  | SubmittedReview
  | AssistedReview
  | FirstPassedReview
  | JusticeReview
  | PassedReview
  | ReturnedReview
  | ConsultingReview
  | ReferredReview
  | WithdrawnReview;

/** 送审: the documents that are handed over, and what they are about. */
export interface ReviewSubmission {
  /** The day on which the review organ receives them. */
  readonly on: LocalDate;
  /** 送审材料. */
  readonly materials: readonly ReviewMaterial[];
  /** 听证、风险评估、专家论证的有无; what is left out is not known. */
  readonly occasions?: ReviewOccasions;
}

/** 审核意见通过的内容. */
export interface ReviewPassing {
  /** The day. */
  readonly on: LocalDate;
  /** The reviewer's `id`. */
  readonly reviewer: string;
  /** 审核内容: the parts that were examined and found right. */
  readonly examined: readonly ReviewContent[];
  /** 逾期的理由, where the term is over. */
  readonly lateReason?: string;
  /** 法律顾问、公职律师 who helped. */
  readonly advisers?: readonly string[];
}

/** What happens to a legal review. */
export type LegalReviewEvent =
  | (ReviewSubmission & { readonly type: 'submit' })
  | (ReviewSubmission & { readonly type: 'submitFirst' })
  | (ReviewSubmission & { readonly type: 'supplement' })
  | {
      readonly type: 'requestAssistance';
      /** The day of the step. */
      readonly on: LocalDate;
      /** The `id` of the department that is asked. */
      readonly from: string;
      /** 客观原因: why there is no qualified reviewer here. */
      readonly reason: string;
    }
  | {
      readonly type: 'extend';
      readonly on: LocalDate;
      /** 批准人, as the rule names him. */
      readonly approvedBy: string;
      /** 案情复杂的情况. */
      readonly reason: string;
      /** The last day, where the rule names no number of days. */
      readonly until?: LocalDate;
    }
  | (ReviewPassing & { readonly type: 'pass' })
  | (ReviewPassing & { readonly type: 'passFirst' })
  | {
      readonly type: 'forward';
      readonly on: LocalDate;
      /** 司法行政部门 of the government: its `id`. */
      readonly to: string;
    }
  | {
      readonly type: 'return';
      readonly on: LocalDate;
      /** 法制审核人员: its `id`. */
      readonly reviewer: string;
      /** 退回的情形. */
      readonly grounds: readonly ReturnGround[];
      /** 修改意见. */
      readonly advice: string;
      /** 逾期的理由, where the term is over. */
      readonly lateReason?: string;
    }
  | (ReviewSubmission & { readonly type: 'resubmit' })
  | {
      readonly type: 'disagree';
      readonly on: LocalDate;
      /** 异议的理由. */
      readonly reasons: string;
    }
  | { readonly type: 'escalate'; readonly on: LocalDate }
  | {
      readonly type: 'upholdAdvice';
      readonly on: LocalDate;
      /** 集体讨论. */
      readonly discussion: CollectiveDiscussion;
    }
  | {
      readonly type: 'reviewAgain';
      readonly on: LocalDate;
      readonly discussion: CollectiveDiscussion;
    }
  | { readonly type: 'withdraw'; readonly on: LocalDate };

/** What a review looks up: bodies and officers by `id`. Who is not found is unknown, and unknown is never a yes. */
export interface LegalReviewFacts {
  /** 执法主体. */
  readonly bodies: Readonly<Record<string, EnforcementBody>>;
  /** 人员: those of the reviewing body too. */
  readonly officers: Readonly<Record<string, EnforcementOfficer>>;
  /** 利害关系: `id`s of officers who must withdraw (第二十一条). */
  readonly recused: readonly string[];
  /** 工作日历. */
  readonly calendar: WorkingDayCalendar;
  /** 协调机制: the body's own rule that lets its heads decide a disagreement (国办发〔2018〕118号（十四）), where it has one. */
  readonly disagreementRule?: LegalBasis;
}
