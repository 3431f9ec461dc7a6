import type { LocalDate } from '../core/index.js';
import type {
  CertificateExitCause,
  CertificateReissueCause,
  CertificateSanctionGround,
} from './certificate-steps.js';
import type { DepartmentLine } from './department-line.js';
import type { EnforcementBody } from './enforcement-body.js';
import type { Certificate, EnforcementOfficer } from './enforcement-officer.js';
import type { TrainingRule } from './training.js';

/** 法定条件: one condition, and whether the applicant meets it. */
export interface EligibilityCondition {
  /** 条件. */
  readonly condition: string;
  /** Whether it is met. */
  readonly isMet: boolean;
}

/** 资格审核: what the organ found. */
export interface EligibilityReview {
  /** The day. */
  readonly on: LocalDate;
  /** 审核机构. */
  readonly reviewedBy: string;
  /** 法定条件, each by name. */
  readonly conditions: readonly EligibilityCondition[];
}

/** 执法资格考试: taken, or spared. */
export interface QualificationExam {
  /** The day. */
  readonly on: LocalDate;
  /** 考试批次, or the number of the legal professional qualification for which it was spared. */
  readonly reference: string;
  /** Whether it was passed or spared. */
  readonly result: 'passed' | 'failed' | 'exempted';
}

/** 年度审验: one year's check. */
export interface YearlyCheck {
  /** The year that was checked. */
  readonly year: number;
  /** The day. */
  readonly on: LocalDate;
  /** 培训学时. */
  readonly hours: number;
  /** Whether it was passed. */
  readonly isPassed: boolean;
}

/** 暂扣: why, by whom and for how long. */
export interface CertificateSuspension {
  /** The first day. */
  readonly on: LocalDate;
  /** The day on which it is to be given back; left out where none is set. */
  readonly until?: LocalDate;
  /** 情形; `yearlyCheck` where the yearly check was not passed. */
  readonly ground: CertificateSanctionGround | 'yearlyCheck';
  /** 理由. */
  readonly reason: string;
  /** 决定机关. */
  readonly decidedBy: string;
}

/** 申请: who asks, for which body. */
export interface CertificateApplication {
  /** 执法人员: the `id`. */
  readonly officer: string;
  /** 所在单位: the `id` of the body. */
  readonly body: string;
  /** 执法领域. */
  readonly line: DepartmentLine;
  /** 申请日期. */
  readonly appliedOn: LocalDate;
  /** The day of the last step. */
  readonly lastOn: LocalDate;
}

/** What is known once the conditions were reviewed. */
export interface ReviewedApplication extends CertificateApplication {
  /** 资格审核. */
  readonly review: EligibilityReview;
  /** Exams that were not passed. */
  readonly failedExams: readonly QualificationExam[];
}

/** What is known once the exam was passed or spared. */
export interface ExaminedApplication extends ReviewedApplication {
  /** 考试. */
  readonly exam: QualificationExam;
}

/** What is known once a certificate was issued. */
export interface IssuedLife extends ExaminedApplication {
  /** 现证件. */
  readonly certificate: Certificate;
  /** 原证件: those before it, each with the first day without it. */
  readonly former: readonly Certificate[];
  /** 年度审验. */
  readonly checks: readonly YearlyCheck[];
  /** 暂扣: all of them, the running one last. */
  readonly suspensions: readonly CertificateSuspension[];
}

/** 执法证件的状态: one certificate of one officer for one body, from the application to its end. */
export type CertificateLife =
  | (CertificateApplication & { readonly status: 'applied' })
  | (CertificateApplication & {
      readonly status: 'declined';
      /** 理由. */
      readonly reason: string;
    })
  | (ReviewedApplication & { readonly status: 'eligible' })
  | (ExaminedApplication & { readonly status: 'examined' })
  | (IssuedLife & { readonly status: 'inForce' })
  | (IssuedLife & { readonly status: 'suspended' })
  | (IssuedLife & { readonly status: 'expired' })
  | (IssuedLife & {
      readonly status: 'reissuing';
      /** 原因. */
      readonly cause: CertificateReissueCause;
      /** 换发单位: the body for which the new certificate is. */
      readonly toBody: string;
    })
  | (IssuedLife & {
      readonly status: 'revoked';
      /** 情形. */
      readonly ground: CertificateSanctionGround;
      /** 情节严重的理由. */
      readonly reason: string;
    })
  | (IssuedLife & {
      readonly status: 'withdrawn';
      /** 原因. */
      readonly cause: CertificateExitCause;
    });

/** What every event has. */
export interface CertificateEventHead {
  /** The day. */
  readonly on: LocalDate;
}

/** 考试: an exam that was taken. */
export interface ExamTaken extends CertificateEventHead {
  /** 考试批次. */
  readonly reference: string;
}

/** 制发: a certificate that was made. */
export interface CertificateMade extends CertificateEventHead {
  /** 证件. */
  readonly certificate: Certificate;
}

/** 执法证件的事件. */
export type CertificateLifeEvent =
  | (CertificateEventHead & {
      readonly type: 'confirmEligible';
      /** 审核机构. */
      readonly reviewedBy: string;
      /** 法定条件. */
      readonly conditions: readonly EligibilityCondition[];
    })
  | (CertificateEventHead & {
      readonly type: 'decline';
      /** 理由. */
      readonly reason: string;
    })
  | (ExamTaken & { readonly type: 'passExam' })
  | (ExamTaken & { readonly type: 'failExam' })
  | (CertificateEventHead & { readonly type: 'exemptExam' })
  | (CertificateMade & { readonly type: 'issue' })
  | (CertificateMade & { readonly type: 'reissue' })
  | (CertificateEventHead & {
      readonly type: 'passYearlyCheck';
      /** The year that is checked. */
      readonly year: number;
      /** 培训学时. */
      readonly hours: number;
    })
  | (CertificateEventHead & {
      readonly type: 'failYearlyCheck';
      /** The year that is checked. */
      readonly year: number;
      /** 培训学时. */
      readonly hours: number;
      /** 理由. */
      readonly reason: string;
      /** 审验机关. */
      readonly decidedBy: string;
    })
  | (CertificateEventHead & {
      readonly type: 'suspend';
      /** 情形. */
      readonly ground: CertificateSanctionGround;
      /** 理由. */
      readonly reason: string;
      /** 决定机关. */
      readonly decidedBy: string;
      /** The day on which it is to be given back. */
      readonly until?: LocalDate;
    })
  | (CertificateEventHead & {
      readonly type: 'giveBack';
      /** 理由. */
      readonly reason: string;
      /** 决定机关. */
      readonly decidedBy: string;
    })
  | (CertificateEventHead & {
      readonly type: 'revoke';
      /** 情形. */
      readonly ground: CertificateSanctionGround;
      /** 情节严重的理由. */
      readonly reason: string;
      /** 决定机关. */
      readonly decidedBy: string;
    })
  | (CertificateEventHead & {
      readonly type: 'requestReissue';
      /** 原因. */
      readonly cause: CertificateReissueCause;
      /** 调入单位: the body of a transfer. */
      readonly toBody?: string;
    })
  | (CertificateEventHead & {
      readonly type: 'withdraw';
      /** 原因. */
      readonly cause: CertificateExitCause;
    })
  | (CertificateEventHead & { readonly type: 'expire' });

/** What the steps look up. */
export interface CertificateLifeFacts {
  /** 执法主体, by `id`. */
  readonly bodies: Readonly<Record<string, EnforcementBody>>;
  /** 执法人员, by `id`. */
  readonly officers: Readonly<Record<string, EnforcementOfficer>>;
  /** 培训要求; left out: that of the line. */
  readonly training?: TrainingRule;
}

/**
 * 证件清单: the certificates of a life, old and new, as an {@link EnforcementOfficer} carries them: what {@link canAct} reads
 * of a day is what the steps have made.
 *
 * @example
 * certificatesOf({ status: 'applied', officer: 'o1', body: 'b1', line: 'agriculture', appliedOn: localDate('2026-03-02'), lastOn: localDate('2026-03-02') })
 * // => []
 */
export function certificatesOf(life: CertificateLife): readonly Certificate[] {
  return 'certificate' in life ? [...life.former, life.certificate] : [];
}
