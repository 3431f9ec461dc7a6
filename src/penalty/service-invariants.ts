/* What 民事诉讼法 第七章第二节 and 行政处罚法 第六十一条 forbid on every path of a service, for `prove` of `workflow`. */
import { civilProcedureLaw, marketProcedureRule, penaltyLaw } from '../law/index.js';
import type { Invariant } from '../workflow/index.js';

/**
 * 送达不变式: each holds over all paths; the tests prove it and break a copy to see it fail.
 *
 * Basis: 行政处罚法 第六十一条第二款; 民事诉讼法 第八十九条, 第九十条第一款, 第九十五条第一款; 市场监督管理行政处罚程序规定 第八十三条.
 */
export const documentServiceInvariants: readonly Invariant[] = [
  {
    id: 'noLeavingWithoutRefusal',
    label: { zh: '未经拒收不得留置送达', en: 'nothing is left unless it was refused' },
    basis: [civilProcedureLaw(89)],
    never: { edges: ['leave'] },
    before: { edges: ['recordRefusal'] },
  },
  {
    id: 'noElectronicServiceWithoutConsent',
    label: {
      zh: '未签订确认书不得电子送达',
      en: 'nothing is served electronically without a signed confirmation',
    },
    basis: [penaltyLaw(61, 2), civilProcedureLaw(90, 1)],
    never: { edges: ['sendElectronically'] },
    before: { edges: ['consentToElectronic'] },
  },
  {
    id: 'noAnnouncementBeforeDirectFailed',
    label: {
      zh: '以其他方式无法送达为由公告的，直接送达未成之前不得公告',
      en: 'no announcement for failure of the other ways before direct service failed',
    },
    basis: [civilProcedureLaw(95, 1)],
    never: { edges: ['announceAfterFailure'] },
    before: { edges: ['recordFailure'] },
  },
  {
    id: 'noAnnouncementBeforePostFailed',
    label: {
      zh: '以其他方式无法送达为由公告的，邮寄、委托、转交送达未成之前不得公告',
      en: 'no announcement for failure of the other ways before post or another body failed',
    },
    basis: [civilProcedureLaw(95, 1)],
    never: { edges: ['announceAfterFailure'] },
    before: { edges: ['recordPostReturn', 'reportFailure'] },
  },
  {
    id: 'noAnnouncedServiceWithoutAnnouncement',
    label: {
      zh: '未发出公告不得视为公告送达',
      en: 'nothing is deemed served by announcement before it was announced',
    },
    basis: [civilProcedureLaw(95, 1)],
    never: { edges: ['endAnnouncement'] },
    before: { edges: ['announceMissing', 'announceAfterFailure'] },
  },
  {
    id: 'noDeemedServiceWithoutConfirmedAddress',
    label: {
      zh: '未确认送达地址，不得以退回或者留置之日为送达之日',
      en: 'nothing is deemed served at an address that was not confirmed',
    },
    basis: [marketProcedureRule(83)],
    never: { edges: ['deemPostServed', 'leaveAtConfirmedAddress'] },
    before: { edges: ['confirmAddress'] },
  },
];
