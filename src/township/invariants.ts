/* What the making of the catalog and the handing over of powers forbid on every path, for `prove` of `workflow`. */
import { penaltyLaw } from '../law/index.js';
import type { Invariant } from '../workflow/index.js';
import { CAPABLE, GUANGDONG_PLAN, LEGALITY_REVIEW, OPINIONS, TWO_ANNOUNCEMENTS } from './basis.js';

/**
 * 指导目录不变式: each holds over all paths; the tests prove it and break a copy to see it fail.
 *
 * Basis: 行政处罚法 第二十四条第一款; 法治政府建设实施纲要（2021－2025年） （九）, （十一）.
 */
export const guidingCatalogInvariants: readonly Invariant[] = [
  {
    id: 'noApprovalWithoutLegalityReview',
    label: {
      zh: '未经合法性审核不得批准目录',
      en: 'no catalog is approved without the legality review',
    },
    basis: [LEGALITY_REVIEW],
    never: { edges: ['approve'] },
    before: { edges: ['passReview'] },
  },
  {
    id: 'noReviewWithoutConsultation',
    label: { zh: '未征求意见不得审核', en: 'nothing is reviewed before the consultation' },
    basis: [OPINIONS],
    never: { edges: ['passReview'] },
    before: { edges: ['closeConsultation'] },
  },
  {
    id: 'noCatalogInForceWithoutApproval',
    label: {
      zh: '未经省人民政府批准不得施行',
      en: 'no catalog is in force without the approval of the provincial government',
    },
    basis: [GUANGDONG_PLAN],
    never: { states: ['inForce'] },
    before: { edges: ['approve'] },
  },
  {
    id: 'noCatalogInForceUnpublished',
    label: { zh: '未公布不得施行', en: 'no catalog is in force before it is published' },
    basis: [penaltyLaw(24, 1)],
    never: { states: ['inForce'] },
    before: { edges: ['publish'] },
  },
  {
    id: 'noCatalogRevived',
    label: { zh: '废止后不得再施行', en: 'a repealed catalog does not come back' },
    basis: [GUANGDONG_PLAN],
    never: { states: ['inForce'] },
    after: { states: ['repealed'] },
  },
  {
    id: 'noCatalogEditedAfterApproval',
    label: { zh: '批准后不得再修改同一版本', en: 'an approved version is not drafted again' },
    basis: [GUANGDONG_PLAN],
    never: { states: ['drafting'] },
    after: { states: ['approved'] },
  },
];

/**
 * 赋权不变式: each holds over all paths; the tests prove it and break a copy to see it fail.
 *
 * Basis: 行政处罚法 第二十四条第一款; 广东省市场监管条例 第十一条第二款.
 */
export const adoptionInvariants: readonly Invariant[] = [
  {
    id: 'noForceWithoutAnnouncement',
    label: {
      zh: '赋权决定未公布不得施行',
      en: 'no adoption is in force without a published announcement',
    },
    basis: [penaltyLaw(24, 1), TWO_ANNOUNCEMENTS],
    never: { states: ['inForce'] },
    before: { edges: ['announce'] },
  },
  {
    id: 'noItemFromOutside',
    label: {
      zh: '不在施行的指导目录之内又没有其他法定依据的事项不得赋权',
      en: 'nothing is adopted that is not in the catalog in force, unless another basis is named',
    },
    basis: [GUANGDONG_PLAN],
    never: { states: ['decided', 'handover', 'inForce'] },
    before: { edges: ['matchCatalog', 'nameOtherBasis'] },
  },
  {
    id: 'noForceWithoutCapacity',
    label: {
      zh: '未经承接能力评估不得赋权',
      en: 'nothing is handed over before the capacity was assessed',
    },
    basis: [penaltyLaw(24, 1), CAPABLE],
    never: { states: ['decided', 'inForce'] },
    before: { edges: ['assess'] },
  },
  {
    id: 'noAnnouncementWithoutDecision',
    label: { zh: '未决定不得公告', en: 'nothing is announced before it is decided' },
    basis: [penaltyLaw(24, 1)],
    never: { edges: ['announce'] },
    before: { edges: ['decide'] },
  },
  {
    id: 'noReturnUnannounced',
    label: { zh: '未公告不得收回', en: 'nothing is taken back without an announcement' },
    basis: [penaltyLaw(24, 1)],
    never: { states: ['takenBack'] },
    before: { edges: ['takeBack'] },
  },
  {
    id: 'noForceAfterTakeBack',
    label: { zh: '收回后不得再施行', en: 'what was taken back is not in force again' },
    basis: [penaltyLaw(24, 1)],
    never: { states: ['inForce'] },
    after: { states: ['takenBack'] },
  },
  {
    id: 'noForceAfterAbandonment',
    label: { zh: '不予赋权的方案不得施行', en: 'an abandoned proposal is never in force' },
    basis: [penaltyLaw(24, 1)],
    never: { states: ['inForce', 'handover'] },
    after: { states: ['abandoned'] },
  },
];
