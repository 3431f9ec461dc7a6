import { supervisionRegulation } from '../law/index.js';
import type { Invariant } from '../workflow/index.js';
import { guangdongSupervision } from './basis.js';

/**
 * 监督案件的不变式: what holds on every path of a supervision case.
 *
 * Basis: 行政执法监督条例 第二十七条第二款, 第二十八条, 第二十九条, 第三十条, 第三十三条; 广东省行政执法监督条例 第三十二条, 第三十三条第二款.
 *
 * @example
 * supervisionCaseInvariants.every((invariant) => prove(supervisionCaseMachine, invariant).holds) // => true
 */
export const supervisionCaseInvariants: readonly Invariant[] = [
  {
    id: 'supervision.documentOnlyAfterVerification',
    label: {
      zh: '未经查明，不得制发任何监督文书',
      en: 'no document of supervision without verification',
    },
    basis: [supervisionRegulation(28, 1)],
    never: { states: ['issued', 'atGovernment'] },
    before: { edges: ['verify'] },
  },
  {
    id: 'supervision.decisionOnlyAfterProposal',
    label: {
      zh: '未经监督机构提出处理建议，政府不得制发决定书',
      en: 'no decision of the government without a proposal of its organ',
    },
    basis: [supervisionRegulation(29), guangdongSupervision(32)],
    never: { edges: ['issueDecision', 'issueGuangdongDecision'] },
    before: { edges: ['proposeMajor', 'proposeAfterTerm', 'proposeAfterRecheck'] },
  },
  {
    id: 'supervision.closedOnlyWithReportOrReasons',
    label: {
      zh: '没有纠正情况报告或者理由，不得结案',
      en: 'no case is closed without a report or reasons',
    },
    basis: [supervisionRegulation(27, 2), supervisionRegulation(28, 2)],
    never: { states: ['closed'] },
    before: { edges: ['report', 'correctAtOnce', 'closeWithReasons', 'closeHandedOver'] },
  },
  {
    id: 'supervision.handedOverOnlyWithOwner',
    label: {
      zh: '没有明确承办单位和期限的案件，不得移送',
      en: 'no case is handed over before it has an owner and a term',
    },
    basis: [supervisionRegulation(33, 1), supervisionRegulation(33, 2)],
    never: { states: ['handedOver'] },
    before: { edges: ['accept'] },
  },
  {
    id: 'supervision.objectionOnlyAfterReceipt',
    label: {
      zh: '没有收到文书，不得提出异议或者申请复查',
      en: 'no objection and no review before the document was received',
    },
    basis: [supervisionRegulation(30), guangdongSupervision(33, 2)],
    never: { states: ['objected', 'reviewing'] },
    before: { edges: ['receive'] },
  },
  {
    id: 'supervision.guidedNeverSupervised',
    label: {
      zh: '已引导进入复议、诉讼的争议，不再制发文书',
      en: 'once the party was guided to its remedy, no document is issued',
    },
    basis: [supervisionRegulation(33, 3)],
    never: { states: ['issued', 'accepted'] },
    after: { states: ['guided'] },
  },
];
