/* What the Acts forbid on every path of the summary procedure, of an enforcement and of a remedy, for `prove` of `workflow`. */
import { compulsionLaw, litigationLaw, penaltyLaw, reconsiderationLaw } from '../law/index.js';
import type { Invariant } from '../workflow/index.js';

/**
 * 简易程序不变式: each holds over all paths; the tests prove it and break a copy to see it fail.
 *
 * Basis: 行政处罚法 第二十九条, 第四十四条, 第四十五条第一款, 第五十二条, 第五十四条第一款, 第六十八条, 第七十一条.
 */
export const summaryPenaltyInvariants: readonly Invariant[] = [
  {
    id: 'noSummaryDecisionUninformed',
    label: {
      zh: '未出示证件并当场告知，不得当场作出处罚决定',
      en: 'nothing is decided on the spot before the certificates were shown and the party informed',
    },
    basis: [penaltyLaw(44), penaltyLaw(52, 1)],
    never: { states: ['decided'] },
    before: { edges: ['inform'] },
  },
  {
    id: 'noSummaryDecisionUnheard',
    label: {
      zh: '未听取陈述、申辩，不得当场作出处罚决定',
      en: 'nothing is decided on the spot before the party was heard',
    },
    basis: [penaltyLaw(45, 1)],
    never: { states: ['decided'] },
    before: { edges: ['recordStatement'] },
  },
  {
    id: 'noSecondSummaryDecision',
    label: { zh: '同一案件不得两次当场处罚', en: 'one case gets one decision on the spot' },
    basis: [penaltyLaw(29)],
    never: { edges: ['decide'] },
    after: { states: ['decided'] },
  },
  {
    id: 'noCollectionBeforeDelivery',
    label: {
      zh: '决定书未交付，不得收缴罚款',
      en: 'no fine is taken before the form was handed over',
    },
    basis: [penaltyLaw(52, 1), penaltyLaw(68)],
    never: { edges: ['collect', 'pay'] },
    before: { edges: ['decide'] },
  },
  {
    id: 'noSummaryClosingUnreported',
    label: { zh: '未备案不得结案', en: 'no case is closed before it was reported to the body' },
    basis: [penaltyLaw(52, 3)],
    never: { states: ['closed'] },
    before: {
      edges: [
        'report',
        'reportAfterCollection',
        'reportAfterHandIn',
        'reportAfterPerformance',
        'reportAfterEnforcement',
      ],
    },
  },
  {
    id: 'noDepositWithoutHandIn',
    label: {
      zh: '当场收缴的罚款须先交至行政机关，再缴付银行',
      en: 'a fine collected on the spot is handed in before it goes to the bank',
    },
    basis: [penaltyLaw(71)],
    never: { edges: ['deposit'] },
    before: { edges: ['handIn'] },
  },
  {
    id: 'noSummaryDecisionAfterConversion',
    label: {
      zh: '转为普通程序后不得当场作出处罚决定',
      en: 'after the conversion nothing is decided on the spot',
    },
    basis: [penaltyLaw(54, 1)],
    never: { states: ['decided'] },
    after: { edges: ['convert'] },
  },
];

/**
 * 强制执行不变式.
 *
 * Basis: 行政强制法 第十三条第二款, 第三十五条, 第三十七条第一款, 第三十八条, 第三十九条第二款, 第四十六条第三款, 第五十三条, 第五十四条, 第五十七条.
 */
export const enforcementInvariants: readonly Invariant[] = [
  {
    id: 'noOrderWithoutUrging',
    label: {
      zh: '未经催告不得作出强制执行决定',
      en: 'no execution is ordered without an urging',
    },
    basis: [compulsionLaw(35)],
    never: { edges: ['order', 'orderAtOnce'] },
    before: { edges: ['urge'] },
  },
  {
    id: 'noExecutionWithoutOrder',
    label: {
      zh: '未作出强制执行决定不得实施强制执行',
      en: 'nothing is executed without an order',
    },
    basis: [compulsionLaw(37, 1)],
    never: { edges: ['execute'] },
    before: { edges: ['order', 'orderAtOnce'] },
  },
  {
    id: 'noExecutionBeforeServedOrder',
    label: {
      zh: '强制执行决定书未送达不得实施强制执行',
      en: 'nothing is executed before the order is served',
    },
    basis: [compulsionLaw(38)],
    never: { edges: ['execute'] },
    before: { edges: ['serveOrder'] },
  },
  {
    id: 'noCourtApplicationUnurged',
    label: {
      zh: '未经催告不得申请法院强制执行',
      en: 'no application to the court without an urging',
    },
    basis: [compulsionLaw(54)],
    never: { states: ['applied'] },
    before: { edges: ['urge'] },
  },
  {
    id: 'noSeizedGoodsSoldUnurged',
    label: {
      zh: '未经催告不得拍卖查封、扣押的财物抵缴罚款',
      en: 'no seized goods are auctioned without an urging',
    },
    basis: [compulsionLaw(46, 3)],
    never: { states: ['offset'] },
    before: { edges: ['urge'] },
  },
  {
    id: 'noCourtExecutionWithoutRuling',
    label: {
      zh: '未经法院裁定不得执行',
      en: 'the court executes nothing without a ruling',
    },
    basis: [compulsionLaw(57)],
    never: { states: ['courtExecuting'] },
    before: { edges: ['ruleExecution'] },
  },
  {
    id: 'noOwnExecutionAfterCourt',
    label: {
      zh: '申请法院强制执行后，行政机关不得自行强制执行',
      en: 'after an application to the court the body executes nothing itself',
    },
    basis: [compulsionLaw(13, 2), compulsionLaw(53)],
    never: { edges: ['execute'] },
    after: { states: ['applied'] },
  },
  {
    id: 'noAbandonmentWithoutSuspension',
    label: {
      zh: '未经中止不得不再执行',
      en: 'no execution is given up that was not suspended',
    },
    basis: [compulsionLaw(39, 2)],
    never: { states: ['abandoned'] },
    before: { states: ['suspended'] },
  },
];

const OUTCOMES = ['uphold', 'change', 'confirmUnlawful', 'annul', 'annulAndOrder'];
const settled = (what: 'Disclosure' | 'Property'): readonly string[] =>
  ['Alteration', 'Confirmation', 'Annulment', 'Order', 'Redo'].map(
    (name) => `settle${what}After${name}`,
  );

/**
 * 复议、诉讼不变式.
 *
 * Basis: 行政处罚法 第四十八条第二款; 行政复议法 第三十条, 第四十一条, 第六十四条第一款, 第七十五条第二款; 行政强制法 第四十一条; 行政诉讼法 第五十一条第一款, 第七十条.
 */
export const remedyInvariants: readonly Invariant[] = [
  {
    id: 'noOutcomeBeforeAcceptance',
    label: {
      zh: '未受理、立案不得作出复议决定或者判决',
      en: 'there is no outcome before the acceptance',
    },
    basis: [reconsiderationLaw(30, 1), litigationLaw(51, 1)],
    never: { edges: OUTCOMES },
    before: { edges: ['accept'] },
  },
  {
    id: 'noSecondOutcome',
    label: { zh: '一次复议或者诉讼只有一个结果', en: 'one proceeding has one outcome' },
    basis: [reconsiderationLaw(75, 2)],
    never: { edges: OUTCOMES },
    after: { edges: OUTCOMES },
  },
  {
    id: 'noNewDecisionWithoutOrder',
    label: {
      zh: '未被责令重新作出的，不得重新作出决定',
      en: 'nothing is decided anew without an order',
    },
    basis: [reconsiderationLaw(64, 1), litigationLaw(70)],
    never: { states: ['redone'] },
    before: { edges: ['annulAndOrder'] },
  },
  {
    id: 'noCompletionPublished',
    label: {
      zh: '未撤回公开的决定并说明理由，不得视为处理完毕',
      en: 'nothing is complete while the decision is still published',
    },
    basis: [penaltyLaw(48, 2)],
    never: { states: ['completed'] },
    before: { edges: settled('Disclosure') },
  },
  {
    id: 'noCompletionUnrestored',
    label: {
      zh: '多收的款项未退还，不得视为处理完毕',
      en: 'nothing is complete before what was taken too much is given back',
    },
    basis: [compulsionLaw(41)],
    never: { states: ['completed'] },
    before: { edges: settled('Property') },
  },
  {
    id: 'noOutcomeOfWhatWasNotHeard',
    label: {
      zh: '不予受理或者撤回后，不再变更、撤销或者维持原决定',
      en: 'after a refusal to accept or a withdrawal there is no outcome',
    },
    basis: [reconsiderationLaw(30, 2), reconsiderationLaw(41)],
    never: { edges: OUTCOMES },
    after: { states: ['notAccepted', 'withdrawn'] },
  },
];

/**
 * 行政强制措施不变式.
 *
 * Basis: 行政强制法 第十八条第一款第（一）项, 第十九条, 第二十五条第一款, 第二十八条, 第三十二条第一款, 第三十三条第二款.
 */
export const compulsoryMeasureInvariants: readonly Invariant[] = [
  {
    id: 'noMeasureInForceUnapproved',
    label: {
      zh: '未经批准或者补办批准，措施不得继续实施',
      en: 'no measure stays in force that was not approved before or afterwards',
    },
    basis: [compulsionLaw(18, 1, 1), compulsionLaw(19)],
    never: { states: ['inForce'] },
    before: { edges: ['approve', 'approveAfterwards'] },
  },
  {
    id: 'noSecondExtension',
    label: { zh: '期限只能延长一次', en: 'a term is extended once' },
    basis: [compulsionLaw(25, 1), compulsionLaw(32, 1)],
    never: { edges: ['extend'] },
    after: { states: ['extended'] },
  },
  {
    id: 'noDisposalAfterLifting',
    label: {
      zh: '解除后不得再没收、销毁或者移送',
      en: 'what was lifted is not confiscated, destroyed or transferred',
    },
    basis: [compulsionLaw(28, 2)],
    never: { states: ['disposed', 'transferred'] },
    after: { states: ['lifted'] },
  },
  {
    id: 'noReturnWithoutLifting',
    label: {
      zh: '未作出解除决定不得退还、解除冻结',
      en: 'nothing is given back before the measure is lifted',
    },
    basis: [compulsionLaw(28, 1), compulsionLaw(33, 2)],
    never: { states: ['returned'] },
    before: { states: ['lifted'] },
  },
  {
    id: 'noMeasureAfterRejection',
    label: {
      zh: '不予批准后不得实施',
      en: 'nothing is imposed after the head rejected it',
    },
    basis: [compulsionLaw(18, 1, 1)],
    never: { states: ['inForce', 'urgent'] },
    after: { states: ['notApproved'] },
  },
];
