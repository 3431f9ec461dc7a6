import type { LocalDate, Term } from '../core/index.js';
import type { EnforcementCertificateNumber } from '../identifiers/index.js';
import type { DepartmentLine } from './department-line.js';
import type { Tenure } from './tenure.js';

/** 行政执法证件: the certificate that confirms an officer's qualification (行政执法监督条例 第十七条第二款). */
export interface Certificate {
  /** 证号. */
  readonly number: EnforcementCertificateNumber;
  /** 发证机关: its name. */
  readonly issuedBy: string;
  /** 所在单位: the `id` of the enforcement body for which it was issued. */
  readonly body: string;
  /** First day of validity. */
  readonly validFrom: LocalDate;
  /** Last day of validity, as printed. */
  readonly validThrough: LocalDate;
  /** 暂扣: the days on which it is withheld. */
  readonly suspensions: readonly Tenure[];
  /** 撤销, 注销 or 收回: the first day without it. */
  readonly revokedOn?: LocalDate;
}

/** 任职: an officer's place in a body. */
export interface Membership extends Tenure {
  /** The `id` of the enforcement body. */
  readonly body: string;
}

/** 学时: the training that an officer completed in one year. */
export interface TrainingYear {
  /** Calendar year. */
  readonly year: number;
  /** Class hours of professional knowledge and law; political study does not count towards them. */
  readonly hours: number;
}

/**
 * 人员类别. Closed: the law knows officers with the qualification and, under them, auxiliaries.
 *
 * @example
 * personnelKinds.auxiliary.zh // => '执法辅助人员'
 */
export const personnelKinds = {
  staff: { zh: '在编在岗人员', en: 'staff of the body' },
  auxiliary: { zh: '执法辅助人员', en: 'auxiliary personnel' },
} as const satisfies Readonly<Record<string, Term>>;

/** 人员类别; a key of {@link personnelKinds}. */
export type PersonnelKind = keyof typeof personnelKinds;

/** 法律职业资格: passed in the national unified examination. */
export interface LegalQualification {
  /** 资格证号. */
  readonly number: string;
  /** The day from which it holds. */
  readonly obtainedOn: LocalDate;
  /** 吊销 or 注销: the first day without it. */
  readonly revokedOn?: LocalDate;
}

/** 行政执法人员: a person whose certificate decides whether they may act. */
export interface EnforcementOfficer {
  /** The caller's own stable key. */
  readonly id: string;
  /** 姓名. */
  readonly name: string;
  /** 人员类别; left out where it is not stated. An auxiliary does not act, whatever the certificates say. */
  readonly personnel?: PersonnelKind;
  /** Certificates, old and new. */
  readonly certificates: readonly Certificate[];
  /** Bodies, past and present. */
  readonly memberships: readonly Membership[];
  /** 条线: the fields for which the officer is qualified. */
  readonly lines: readonly DepartmentLine[];
  /** Training by year. */
  readonly training: readonly TrainingYear[];
  /** 法律职业资格, where the officer has it. */
  readonly legalQualification?: LegalQualification;
  /** The first day on which the officer did legal review of penalty decisions; it decides who is 初次从事. */
  readonly reviewingSince?: LocalDate;
}
