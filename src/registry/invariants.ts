import { guangdongSupervisionMeasure, penaltyLaw, supervisionRegulation } from '../law/index.js';
import type { Invariant } from '../workflow/index.js';
import { CERTIFICATE_MEASURE } from './basis.js';

const QUALIFICATION = supervisionRegulation(17, 2);

/**
 * 执法证件的不变式: what holds on every path of a certificate.
 *
 * Basis: 行政处罚法 第四十二条第一款; 行政执法监督条例 第十条, 第十七条第二款; 广东省行政执法监督条例 第三十九条第一款.
 *
 * @example
 * certificateLifeInvariants.every((invariant) => prove(certificateLifeMachine, invariant).holds) // => true
 */
export const certificateLifeInvariants: readonly Invariant[] = [
  {
    id: 'certificate.issuedOnlyAfterReview',
    label: {
      zh: '未经资格审核，不得制发证件',
      en: 'no certificate is issued before the conditions were reviewed',
    },
    basis: [QUALIFICATION],
    never: { edges: ['issue'] },
    before: { edges: ['confirmEligible'] },
  },
  {
    id: 'certificate.issuedOnlyAfterExam',
    label: {
      zh: '考试未合格也未免考，不得制发证件',
      en: 'no certificate is issued before the exam was passed or spared',
    },
    basis: [QUALIFICATION],
    never: { edges: ['issue'] },
    before: { edges: ['passExam', 'exemptExam'] },
  },
  {
    id: 'certificate.inForceOnlyAfterIssue',
    label: {
      zh: '未经制发，不存在有效证件',
      en: 'no certificate is in force before it was issued',
    },
    basis: [penaltyLaw(42, 1), QUALIFICATION],
    never: { states: ['inForce', 'suspended', 'reissuing', 'expired'] },
    before: { edges: ['issue'] },
  },
  {
    id: 'certificate.revokedForGood',
    label: {
      zh: '已撤销的证件不会恢复',
      en: 'a revoked certificate does not come back',
    },
    basis: [guangdongSupervisionMeasure(39, 1)],
    never: { states: ['inForce', 'reissuing'] },
    after: { states: ['revoked'] },
  },
  {
    id: 'certificate.withdrawnForGood',
    label: {
      zh: '已收回、注销的证件不会恢复',
      en: 'a withdrawn certificate does not come back',
    },
    basis: [supervisionRegulation(10)],
    never: { states: ['inForce', 'reissuing'] },
    after: { states: ['withdrawn'] },
  },
  {
    id: 'certificate.suspensionNotEvaded',
    label: {
      zh: '暂扣期间不得换发、补发',
      en: 'no certificate is reissued while it is suspended',
    },
    basis: [guangdongSupervisionMeasure(39, 1), CERTIFICATE_MEASURE],
    never: { edges: ['requestReissue', 'reissue'] },
    after: { states: ['suspended'] },
    until: { edges: ['giveBack'] },
  },
];
