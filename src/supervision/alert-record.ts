import type { LocalDate, Money, Ratio, Term } from '../core/index.js';

/** 执法人员 of a record. */
export interface RecordedOfficer {
  /** 执法人员. */
  readonly officer: string;
  /** 当日是否持有有效证件; left out where it is not known. */
  readonly isCertified?: boolean;
}

/** What every record has. */
export interface EnforcementRecordHead {
  /** Stable name. */
  readonly id: string;
  /** The day: of the act, or of the look at it. */
  readonly on: LocalDate;
  /** 执法机关. */
  readonly body: string;
}

/**
 * 逐利执法迹象: 行政处罚法 第七十四条, and 违规异地执法 in 行政执法监督条例 第十一条第二款第（四）项.
 *
 * @example
 * profitSigns.fineTarget.zh // => '下达罚没指标'
 */
export const profitSigns = {
  fineTarget: { zh: '下达罚没指标', en: 'a target for fines is set' },
  assessmentLinked: { zh: '罚没收入与考核挂钩', en: 'assessment depends on fines' },
  incomeReturned: { zh: '返还罚没款项', en: 'fines are returned to the body' },
  crossRegion: { zh: '违规异地执法', en: 'unlawful enforcement in another region' },
} as const satisfies Readonly<Record<string, Term>>;

/** 逐利执法迹象. */
export type ProfitSign = keyof typeof profitSigns;

/** 执法数据: what the rules read, in the order of days. */
export type EnforcementRecord =
  | (EnforcementRecordHead & {
      readonly kind: 'inspection';
      /** 企业. */
      readonly enterprise: string;
      /** 执法人员. */
      readonly officers: readonly RecordedOfficer[];
      /** Whether it does not count, for example because a complaint asked for it. */
      readonly isExempt?: boolean;
    })
  | (EnforcementRecordHead & {
      readonly kind: 'decision';
      /** 执法人员. */
      readonly officers: readonly RecordedOfficer[];
      /** 是否应当法制审核; left out where it is not known. */
      readonly requiresReview?: boolean;
      /** 审核通过日期. */
      readonly reviewPassedOn?: LocalDate;
      /** 罚款. */
      readonly fine?: Money;
      /** 同类案件: for example the item and the grade. */
      readonly peerGroup?: string;
    })
  | (EnforcementRecordHead & {
      readonly kind: 'caseTerm';
      /** 办案期限: the last day. */
      readonly dueOn: LocalDate;
      /** 结案日期; left out while it is open. */
      readonly closedOn?: LocalDate;
    })
  | (EnforcementRecordHead & {
      readonly kind: 'disclosureTerm';
      /** 公示期限: the last day. */
      readonly dueOn: LocalDate;
      /** 公示日期; left out while it is not disclosed. */
      readonly disclosedOn?: LocalDate;
      /** 依法不予公示. */
      readonly isExempt?: boolean;
    })
  | (EnforcementRecordHead & {
      readonly kind: 'reviewOutcome';
      /** Whether reconsideration or a court revoked or changed the decision, or confirmed it as unlawful. */
      readonly isDecisionLost: boolean;
    })
  | (EnforcementRecordHead & {
      readonly kind: 'incentive';
      /** 迹象. */
      readonly sign: ProfitSign;
    })
  | (EnforcementRecordHead & {
      readonly kind: 'fineIncome';
      /** 年度. */
      readonly year: number;
      /** 罚没收入. */
      readonly amount: Money;
    });

/** The member of the union of records that has the kind. */
export type RecordOf<Kind extends EnforcementRecord['kind']> = Extract<
  EnforcementRecord,
  { readonly kind: Kind }
>;

/** 预警阈值: no text sets one, so none is built in. */
export interface AlertThresholds {
  /** 检查频次的观察期（日）. */
  readonly inspectionWindowDays: number;
  /** 观察期内对同一企业检查的次数上限. */
  readonly inspectionsAtMost: number;
  /** 超期、逾期公示的宽限（日）. */
  readonly graceDays: number;
  /** 与同类案件平均值相差的倍数. */
  readonly peerFactor: number;
  /** 同类案件的比较期（日）: older decisions are no peers any more. */
  readonly peerWindowDays: number;
  /** 同类案件至少多少件才比较. */
  readonly peersAtLeast: number;
  /** 纠错率上限. */
  readonly revokedRateAtMost: Ratio;
  /** 纠错率的统计期（日）. */
  readonly reviewWindowDays: number;
  /** 复议诉讼案件至少多少件才计算. */
  readonly reviewsAtLeast: number;
  /** 罚没收入比上年增长的倍数上限. */
  readonly incomeFactor: Ratio;
}
