/* What 行政处罚法 第五十八条 and 广东省重大行政执法决定法制审核办法 forbid on every path of a legal review, for `prove` of `workflow`. */
import { guangdongReviewMeasure, penaltyLaw } from '../law/index.js';
import type { Invariant } from '../workflow/index.js';
import { assistancePlan, threeSystems } from './basis.js';

/**
 * 法制审核不变式: each holds over all paths; the tests prove it and break a copy to see it fail.
 *
 * Basis: 行政处罚法 第五十八条第一款; 广东省重大行政执法决定法制审核办法 第三条第一款, 第六条, 第十三条至第十五条, 第十九条, 第二十条.
 */
export const legalReviewInvariants: readonly Invariant[] = [
  {
    id: 'noPassUnsubmitted',
    label: { zh: '未送审不得审核通过', en: 'nothing passes that was not submitted' },
    basis: [guangdongReviewMeasure(13), guangdongReviewMeasure(14)],
    never: { states: ['passed'] },
    before: { edges: ['submit', 'submitFirst'] },
  },
  {
    id: 'noPassWithoutOpinion',
    label: {
      zh: '没有审核机构的通过意见不得通过',
      en: 'nothing passes without an opinion of the review organ',
    },
    basis: [penaltyLaw(58, 1), guangdongReviewMeasure(19, 1, 1)],
    never: { states: ['passed'] },
    before: { edges: ['pass', 'passAtJustice'] },
  },
  {
    id: 'noGovernmentPassWithoutFirstReview',
    label: {
      zh: '政府作出的决定，未经本部门初审通过，司法行政部门不得审核通过',
      en: 'no decision of a government passes before the department’s own review',
    },
    basis: [guangdongReviewMeasure(6, 1), guangdongReviewMeasure(15)],
    never: { edges: ['passAtJustice'] },
    before: { edges: ['passFirst'] },
  },
  {
    id: 'noGovernmentPassByDepartmentAlone',
    label: {
      zh: '政府作出的决定，不得只由部门审核通过',
      en: 'a department alone never passes a decision of a government',
    },
    basis: [guangdongReviewMeasure(6, 1)],
    never: { edges: ['pass'] },
    after: { edges: ['submitFirst'] },
  },
  {
    id: 'noJusticeReviewOfOwnDecision',
    label: {
      zh: '由本单位作出的决定，不以司法行政部门的审核代替本单位审核',
      en: 'a body’s own decision is reviewed by its own organ, not by the judicial administration',
    },
    basis: [guangdongReviewMeasure(6, 2)],
    never: { states: ['atJustice'] },
    after: { edges: ['submit'] },
  },
  {
    id: 'noResubmissionWithoutReturn',
    label: { zh: '未退回不得再次送审', en: 'nothing is submitted again before it was returned' },
    basis: [guangdongReviewMeasure(20, 1)],
    never: { edges: ['resubmit'] },
    before: { edges: ['return', 'returnAtJustice'] },
  },
  {
    id: 'noConsultationWithoutReturn',
    label: { zh: '未退回没有异议可提', en: 'there is nothing to disagree with before a return' },
    basis: [guangdongReviewMeasure(20, 2)],
    never: { states: ['consulting'] },
    before: { edges: ['return', 'returnAtJustice'] },
  },
  {
    id: 'noHeadsBeforeConsultation',
    label: {
      zh: '未经协调研究不得提请负责人决定',
      en: 'the heads are not asked before the two organs consulted',
    },
    basis: [guangdongReviewMeasure(20, 2), threeSystems('（十四）')],
    never: { states: ['atHeads'] },
    before: { states: ['consulting'] },
  },
  {
    id: 'noAssistanceUnasked',
    label: { zh: '未经提请，上级不协助审核', en: 'no superior reviews that was not asked' },
    basis: [assistancePlan],
    never: { states: ['assisting'] },
    before: { edges: ['requestAssistance'] },
  },
  {
    id: 'noReturnAfterPass',
    label: { zh: '审核通过后不得再退回', en: 'what has passed is not returned' },
    basis: [guangdongReviewMeasure(19)],
    never: { edges: ['return', 'returnAtJustice'] },
    after: { states: ['passed'] },
  },
  {
    id: 'noPassAfterWithdrawal',
    label: { zh: '撤回送审后不得审核通过', en: 'what was withdrawn does not pass' },
    basis: [guangdongReviewMeasure(3, 1), guangdongReviewMeasure(20)],
    never: { states: ['passed'] },
    after: { states: ['withdrawn'] },
  },
];
