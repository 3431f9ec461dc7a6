/* What 行政处罚法 第四十一条 forbids on every path of a device and of its records, for `prove` of `workflow`. */
import { guangdongBusinessMeasure, penaltyLaw } from '../law/index.js';
import type { Invariant } from '../workflow/index.js';

/**
 * 监控设备不变式: each holds over all paths; the tests prove it and break a copy to see it fail.
 *
 * Basis: 行政处罚法 第四十一条第一款.
 */
export const monitoringDeviceInvariants: readonly Invariant[] = [
  {
    id: 'noUseWithoutLegalReview',
    label: { zh: '未经法制审核不得启用', en: 'no device is used without a legal review' },
    basis: [penaltyLaw(41, 1)],
    never: { states: ['inUse'] },
    before: { edges: ['passLegalReview'] },
  },
  {
    id: 'noUseWithoutTechnicalReview',
    label: { zh: '未经技术审核不得启用', en: 'no device is used without a technical review' },
    basis: [penaltyLaw(41, 1)],
    never: { states: ['inUse'] },
    before: { edges: ['passTechnicalReview'] },
  },
  {
    id: 'noUseUnannounced',
    label: {
      zh: '设置地点未向社会公布不得启用',
      en: 'no device is used at places that were not announced',
    },
    basis: [penaltyLaw(41, 1)],
    never: { states: ['inUse'] },
    before: { edges: ['announcePlaces'] },
  },
];

/**
 * 非现场执法不变式: each holds over all paths; the tests prove it and break a copy to see it fail.
 *
 * Basis: 行政处罚法 第四十一条第二款, 第四十一条第三款, 第四十五条第一款; 广东省优化营商环境条例 第四十九条.
 */
export const offSiteInvariants: readonly Invariant[] = [
  {
    id: 'noEvidenceUnreviewed',
    label: {
      zh: '未经审核的记录不得作为证据',
      en: 'a record that was not reviewed is no evidence',
    },
    basis: [penaltyLaw(41, 2)],
    never: { states: ['usable'] },
    before: { edges: ['reviewRecord'] },
  },
  {
    id: 'noEvidenceUntold',
    label: {
      zh: '未告知当事人违法事实的，不得作为证据',
      en: 'no record is used of which the party was not told',
    },
    basis: [penaltyLaw(41, 3)],
    never: { states: ['usable'] },
    before: { edges: ['inform'] },
  },
  {
    id: 'noEvidenceUnheard',
    label: {
      zh: '未听取陈述、申辩，当事人又未放弃的，不得作为证据',
      en: 'no record is used before the party answered, waived or let the term pass',
    },
    basis: [penaltyLaw(41, 3), penaltyLaw(45, 1)],
    never: { states: ['usable'] },
    before: { edges: ['recordStatement', 'waive', 'lapse'] },
  },
  {
    id: 'noEvidenceOnceDiscarded',
    label: {
      zh: '审核不符合要求的记录不得作为证据',
      en: 'a record that failed its review is never used',
    },
    basis: [penaltyLaw(41, 2)],
    never: { states: ['usable'] },
    after: { states: ['discarded'] },
  },
  {
    id: 'noEvidenceOnceOnSite',
    label: {
      zh: '转为现场执法后不再按非现场程序取证',
      en: 'what went on site is not finished off site',
    },
    basis: [guangdongBusinessMeasure(49)],
    never: { states: ['usable', 'closed'] },
    after: { states: ['onSite'] },
  },
];
