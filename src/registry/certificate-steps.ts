/*
 * 执法证件各步骤的依据. 行政执法监督条例 第十七条第二款 asks for review, conditions and an exam before the certificate; 广东省行政执法监督
 * 条例 第三十九条第一款 lets it be suspended and revoked. No stored text fixes a yearly check, the end of a suspension, a new
 * certificate after loss, expiry or transfer, or how it is handed in: what the register says of these steps is marked.
 */
import type { LegalBasis, Term } from '../core/index.js';
import { guangdongSupervisionMeasure, supervisionRegulation } from '../law/index.js';
import { CERTIFICATE_MEASURE, EXAM_EXEMPTION, PROVINCE_EXAMINES } from './basis.js';

/** 步骤的依据: where a step of a certificate's life comes from. */
export interface CertificateStep extends Term {
  /** Where the law provides it; of an unseen text the title alone. */
  readonly basis: readonly LegalBasis[];
  /** Whether a stored text provides the step. */
  readonly verified: boolean;
  /** What the text leaves open. */
  readonly question?: Term;
}

const QUALIFICATION = supervisionRegulation(17, 2);
const SANCTION = guangdongSupervisionMeasure(39, 1);
const UNSEEN: Term = {
  zh: '《行政执法证》管理办法条文未见，步骤、期限和后果未经核实',
  en: 'the measure on the certificate was not seen: step, term and consequence are not verified',
};
const unseen = (zh: string, en: string, ...basis: readonly LegalBasis[]): CertificateStep => ({
  zh,
  en,
  basis: [...basis, CERTIFICATE_MEASURE],
  verified: false,
  question: UNSEEN,
});

/**
 * 执法证件的步骤: every step of {@link certificateLifeMachine} with its source, and whether a stored text provides it.
 *
 * Basis: 行政执法监督条例 第十条, 第十七条第二款; 广东省行政执法监督条例 第三十九条第一款; 国办发〔2018〕118号 （二十三）; 广东省《行政执法证》管理办法 was not seen.
 *
 * @example
 * certificateSteps.issue.verified // => true
 * certificateSteps.passYearlyCheck.verified // => false
 */
export const certificateSteps = {
  confirmEligible: {
    zh: '资格审核通过',
    en: 'confirm that the conditions are met',
    basis: [QUALIFICATION],
    verified: true,
    question: {
      zh: '“法定条件”未列举，逐项由审核机构写明',
      en: 'the statutory conditions are not listed: the reviewing organ names each',
    },
  },
  decline: {
    zh: '不予制发',
    en: 'decline',
    basis: [QUALIFICATION],
    verified: true,
  },
  passExam: {
    zh: '考试合格',
    en: 'pass the exam',
    basis: [QUALIFICATION, PROVINCE_EXAMINES],
    verified: true,
  },
  failExam: {
    zh: '考试不合格',
    en: 'fail the exam',
    basis: [QUALIFICATION, PROVINCE_EXAMINES],
    verified: true,
    question: {
      zh: '补考的次数和间隔未见规定',
      en: 'how often and when the exam may be taken again is not provided',
    },
  },
  exemptExam: {
    zh: '免于考试',
    en: 'spare the exam',
    basis: [EXAM_EXEMPTION],
    verified: true,
    question: {
      zh: '2026年2月1日起《行政执法监督条例》第十七条第二款要求通过考试，未规定例外；此后能否免考不能确定',
      en: 'from 2026-02-01 article 17(2) of the supervision regulation asks for a passed exam without exception: whether it may still be spared is not established',
    },
  },
  issue: {
    zh: '制发证件',
    en: 'issue the certificate',
    basis: [QUALIFICATION],
    verified: true,
  },
  passYearlyCheck: unseen('年度审验合格', 'pass the yearly check'),
  failYearlyCheck: unseen('年度审验不合格，暂停使用', 'fail the yearly check'),
  suspend: {
    zh: '暂扣',
    en: 'suspend',
    basis: [SANCTION],
    verified: true,
    question: {
      zh: '条文未规定暂扣期限和决定机关',
      en: 'the text states neither the length of a suspension nor who decides it',
    },
  },
  giveBack: unseen('发还证件', 'give the certificate back'),
  revoke: {
    zh: '撤销',
    en: 'revoke',
    basis: [SANCTION],
    verified: true,
    question: {
      zh: '何为“情节严重”条文未规定，须写明理由',
      en: 'the text does not say what is serious: the reasons are stated',
    },
  },
  requestReissue: unseen('申请换发、补发', 'ask for a new certificate'),
  reissue: unseen('换发、补发', 'issue a new certificate', QUALIFICATION),
  withdraw: unseen('收回、注销', 'withdraw the certificate', supervisionRegulation(10)),
  expire: unseen('有效期届满', 'expire'),
} as const satisfies Readonly<Record<string, CertificateStep>>;

/** Makes a ground of the article by its item. */
const ground = (zh: string, en: string, item: number): Term & { readonly basis: LegalBasis } => ({
  zh,
  en,
  basis: guangdongSupervisionMeasure(39, 1, item),
});

/**
 * 暂扣、撤销的情形 (广东省行政执法监督条例 第三十九条第一款). Closed: the last one names the rest of the regulation.
 *
 * @example
 * certificateSanctionGrounds.uncivil.basis.item // => 6
 */
export const certificateSanctionGrounds = {
  unlawful: ground(
    '主体、权限、程序、决定不合法或者明显不当',
    'body, power, procedure or decision is unlawful or plainly improper',
    1,
  ),
  systemsNotApplied: ground(
    '未落实规范行政执法的制度',
    'the systems of enforcement are not applied',
    2,
  ),
  obstructsSupervision: ground(
    '不配合、不接受监督或者弄虚作假',
    'supervision is not accepted, or facts are falsified',
    3,
  ),
  decisionDefied: ground('拒不执行督察决定书', 'a supervision decision is defied', 4),
  forProfit: ground('借执法牟取私利', 'enforcement for private gain', 5),
  uncivil: ground('粗暴、野蛮等不文明执法', 'rough and uncivil enforcement', 6),
  other: ground('其他违反本条例的情形', 'another breach of the regulation', 7),
} as const satisfies Readonly<Record<string, Term & { readonly basis: LegalBasis }>>;

/** 暂扣、撤销的情形; a key of {@link certificateSanctionGrounds}. */
export type CertificateSanctionGround = keyof typeof certificateSanctionGrounds;

/**
 * 换发、补发的原因. Closed; no stored text lists them.
 *
 * @example
 * certificateReissueCauses.transfer.zh // => '调动'
 */
export const certificateReissueCauses = {
  lost: { zh: '遗失', en: 'lost' },
  damaged: { zh: '损毁', en: 'damaged' },
  expiry: { zh: '有效期届满', en: 'at its end' },
  changed: { zh: '登载事项变更', en: 'what it says has changed' },
  transfer: { zh: '调动', en: 'transfer to another body' },
} as const satisfies Readonly<Record<string, Term>>;

/** 换发、补发的原因; a key of {@link certificateReissueCauses}. */
export type CertificateReissueCause = keyof typeof certificateReissueCauses;

/**
 * 收回、注销的原因. Closed; no stored text lists them.
 *
 * @example
 * certificateExitCauses.leftPost.zh // => '离开执法岗位'
 */
export const certificateExitCauses = {
  leftPost: { zh: '离开执法岗位', en: 'left enforcement' },
  retired: { zh: '退休', en: 'retired' },
  dismissed: { zh: '辞退、开除', en: 'dismissed' },
  died: { zh: '死亡', en: 'died' },
  bodyEnded: { zh: '所在单位不再具有执法主体资格', en: 'the body is no enforcement body any more' },
} as const satisfies Readonly<Record<string, Term>>;

/** 收回、注销的原因; a key of {@link certificateExitCauses}. */
export type CertificateExitCause = keyof typeof certificateExitCauses;
