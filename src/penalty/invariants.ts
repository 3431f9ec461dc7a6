/* What 行政处罚法 and 行政强制法 forbid on every path of the ordinary procedure, for `prove` of `workflow`. */
import { compulsionLaw, guangdongHearingMeasure, penaltyLaw } from '../law/index.js';
import type { Invariant } from '../workflow/index.js';

const DECISIONS = ['decide', 'decideMajor', 'decideAfterHearing'];

/** 普通程序不变式: each holds over all paths; the tests prove it and break a copy to see it fail. */
export const ordinaryPenaltyInvariants: readonly Invariant[] = [
  {
    id: 'noDecisionWithoutFiling',
    label: {
      zh: '未立案不得作出处罚决定',
      en: 'no penalty is decided in a case that was not filed',
    },
    basis: [penaltyLaw(54, 2)],
    never: { states: ['decided'] },
    before: { edges: ['file'] },
  },
  {
    id: 'noDecisionWithoutInvestigation',
    label: {
      zh: '调查未终结不得作出处罚决定',
      en: 'no penalty is decided before the investigation is concluded',
    },
    basis: [penaltyLaw(40), penaltyLaw(57, 1)],
    never: { states: ['decided'] },
    before: { edges: ['conclude'] },
  },
  {
    id: 'noDecisionWithoutNotice',
    label: { zh: '未事先告知不得作出处罚决定', en: 'no penalty is decided without prior notice' },
    basis: [penaltyLaw(44), penaltyLaw(62)],
    never: { states: ['decided'] },
    before: { edges: ['serveNotice'] },
  },
  {
    id: 'noDecisionUnheard',
    label: {
      zh: '未听取陈述、申辩，当事人又未放弃的，不得作出处罚决定',
      en: 'no penalty is decided before the party was heard, waived or let the term pass',
    },
    basis: [penaltyLaw(45, 1), penaltyLaw(62)],
    never: { states: ['decided'] },
    before: { edges: ['recordStatement', 'waive', 'lapse', 'holdHearing', 'abandonHearing'] },
  },
  {
    id: 'noMajorDecisionWithoutReview',
    label: {
      zh: '未经法制审核通过不得作出重大处罚决定',
      en: 'no major penalty is decided without an approved legal review',
    },
    basis: [penaltyLaw(58, 1)],
    never: { edges: ['decideMajor', 'decideAfterHearing'] },
    before: { edges: ['recordReview', 'recordReviewAfterAnswer', 'recordReviewAfterHearing'] },
  },
  {
    id: 'noDecisionAfterHearingWithoutReview',
    label: {
      zh: '经过听证的案件，听证后未经法制审核不得作出处罚决定',
      en: 'after a hearing no penalty is decided without a legal review that follows it',
    },
    basis: [penaltyLaw(58, 1, 2), guangdongHearingMeasure(33)],
    never: { edges: ['decideAfterHearing'] },
    before: { edges: ['recordReviewAfterHearing'] },
  },
  {
    id: 'noUnreviewedDecisionAfterHearing',
    label: {
      zh: '经过听证的案件不得按无须审核的案件作出决定',
      en: 'a case that went through a hearing is never decided as one that needs no review',
    },
    basis: [guangdongHearingMeasure(33)],
    never: { edges: ['decide'] },
    after: { states: ['heard'] },
  },
  {
    id: 'noSecondDecision',
    label: { zh: '同一案件不得两次作出处罚决定', en: 'one case gets one penalty decision' },
    basis: [penaltyLaw(29)],
    never: { edges: DECISIONS },
    after: { states: ['decided'] },
  },
  {
    id: 'noPenaltyAfterNoPenalty',
    label: {
      zh: '决定不予处罚后不得再作出处罚决定',
      en: 'no penalty follows a decision on no penalty',
    },
    basis: [penaltyLaw(57, 1)],
    never: { edges: DECISIONS },
    after: { states: ['noPenalty'] },
  },
  {
    id: 'noEnforcementBeforeService',
    label: {
      zh: '决定书未送达不得催告、不得申请强制执行',
      en: 'nothing is enforced before the decision is served',
    },
    basis: [penaltyLaw(61, 1), compulsionLaw(53), compulsionLaw(54)],
    never: { states: ['urged', 'courtEnforcement'] },
    before: { edges: ['serveDecision'] },
  },
  {
    id: 'noCourtWithoutUrging',
    label: {
      zh: '未经催告不得申请法院强制执行',
      en: 'no application to the court without an urging',
    },
    basis: [compulsionLaw(54)],
    never: { states: ['courtEnforcement'] },
    before: { edges: ['urge'] },
  },
  {
    id: 'noPaymentBeforeService',
    label: { zh: '决定书未送达不得收缴罚款', en: 'no fine is taken before the decision is served' },
    basis: [penaltyLaw(67, 3)],
    never: { edges: ['pay', 'payAfterUrging', 'payUnderEnforcement'] },
    before: { edges: ['serveDecision'] },
  },
  {
    id: 'noNoticeAfterDecision',
    label: { zh: '事先告知不得在决定之后', en: 'the prior notice never follows the decision' },
    basis: [penaltyLaw(44)],
    never: { edges: ['serveNotice'] },
    after: { states: ['decided'] },
  },
  {
    id: 'noPenaltyAfterTransfer',
    label: {
      zh: '移送司法机关后不得径行作出处罚决定',
      en: 'after a transfer to the judicial organ no penalty is decided here',
    },
    basis: [penaltyLaw(8, 2), penaltyLaw(27, 1)],
    never: { states: ['decided'] },
    after: { states: ['transferred'] },
  },
  {
    id: 'noArchiveBeforeClosing',
    label: { zh: '未结案不得归档', en: 'no case is archived before it is closed' },
    basis: [penaltyLaw(47)],
    never: { states: ['archived'] },
    before: { states: ['closed'] },
  },
];
