/* What 行政处罚法 and 行政强制法 forbid on every path of the ordinary procedure, for `prove` of `workflow`. */
import {
  compulsionLaw,
  constructionProcedureRule,
  crimeReferralRegulation,
  guangdongHearingMeasure,
  marketProcedureRule,
  penaltyLaw,
} from '../law/index.js';
import type { Invariant } from '../workflow/index.js';

const DECISIONS = ['decide', 'decideMajor', 'decideAfterHearing'];

/**
 * 普通程序不变式: each holds over all paths; the tests prove it and break a copy to see it fail.
 *
 * Basis: 行政处罚法 第四十四条, 第四十五条第一款, 第四十七条, 第五十七条第一款, 第五十八条第一款, 第六十二条; each with its own.
 */
export const ordinaryPenaltyInvariants: readonly Invariant[] = [
  {
    id: 'noDecisionWithoutFiling',
    label: {
      zh: '未立案不得作出处罚决定',
      en: 'no penalty is decided in a case that was not filed',
    },
    basis: [penaltyLaw(54, 2)],
    never: { states: ['decided'] },
    before: { edges: ['file', 'fileSplit'] },
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
    until: { edges: ['transfer'] },
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
      zh: '移送司法机关后、案件退回前，不得作出处罚决定',
      en: 'after a transfer to the judicial organ no penalty is decided until the case comes back',
    },
    basis: [penaltyLaw(8, 2), penaltyLaw(27, 1), crimeReferralRegulation(11, 1)],
    never: { states: ['decided'] },
    after: { states: ['transferred'] },
    until: { edges: ['resumeAfterReferral'] },
  },
  {
    id: 'noNoticeKeptThroughTransfer',
    label: {
      zh: '案件退回后应当重新告知',
      en: 'a case that came back needs a new notice',
    },
    basis: [penaltyLaw(44), penaltyLaw(62)],
    never: { states: ['decided'] },
    after: { edges: ['resumeAfterReferral'] },
    until: { edges: ['serveNotice'] },
  },
  {
    id: 'noInvestigationWhileSuspended',
    label: {
      zh: '中止调查期间不得终结调查、不得作出处罚决定',
      en: 'nothing is concluded or decided while the investigation is suspended',
    },
    basis: [marketProcedureRule(46, 1), marketProcedureRule(46, 2)],
    never: { edges: ['conclude', 'serveNotice', ...DECISIONS] },
    after: { edges: ['suspend'] },
    until: { edges: ['resume'] },
  },
  {
    id: 'noDecisionWhileJurisdictionDisputed',
    label: {
      zh: '管辖争议未解决不得作出处罚决定',
      en: 'no penalty is decided while jurisdiction is disputed',
    },
    basis: [penaltyLaw(17), penaltyLaw(25, 2)],
    never: { states: ['decided'] },
    after: { states: ['jurisdictionDisputed'] },
    until: { edges: ['keepJurisdiction'] },
  },
  {
    id: 'noDecisionAfterYielding',
    label: {
      zh: '移送管辖后不得再作出处罚决定，争议解决由本机关管辖的除外',
      en: 'no penalty is decided after the case was transferred to another body, unless it comes back by a settlement',
    },
    basis: [penaltyLaw(22), marketProcedureRule(14)],
    never: { states: ['decided'] },
    after: { states: ['yielded'] },
    until: { edges: ['keepJurisdiction'] },
  },
  {
    id: 'noDecisionAfterMerging',
    label: {
      zh: '已并入他案的案件不得另行作出处罚决定',
      en: 'a case that was merged into another is not decided on its own',
    },
    basis: [penaltyLaw(29)],
    never: { states: ['decided'] },
    after: { states: ['merged'] },
  },
  {
    id: 'noDecisionAfterTermination',
    label: { zh: '终止调查后不得作出处罚决定', en: 'no penalty is decided after termination' },
    basis: [marketProcedureRule(47)],
    never: { states: ['decided'] },
    after: { states: ['terminated'] },
  },
  {
    id: 'noCorrectionBeforeDecision',
    label: {
      zh: '未作出决定的，没有决定书可以补正',
      en: 'there is nothing to correct before the decision',
    },
    basis: [constructionProcedureRule(28, 2), constructionProcedureRule(28, 3)],
    never: { edges: ['correctDecision.decided', 'correctDecision.served'] },
    before: { states: ['decided'] },
  },
  {
    id: 'noArchiveBeforeClosing',
    label: { zh: '未结案不得归档', en: 'no case is archived before it is closed' },
    basis: [penaltyLaw(47)],
    never: { states: ['archived'] },
    before: { states: ['closed'] },
  },
];
