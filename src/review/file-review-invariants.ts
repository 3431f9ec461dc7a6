import type { Invariant } from '../workflow/index.js';
import { fileReviewMeasure } from './basis.js';

/**
 * 案卷评查的不变式: what holds on every path of a round of case-file review.
 *
 * Basis: 广东省行政执法案卷评查办法 第十二条.
 *
 * @example
 * fileReviewInvariants.every((invariant) => prove(fileReviewMachine, invariant).holds) // => true
 */
export const fileReviewInvariants: readonly Invariant[] = [
  {
    id: 'review.noOverallWithoutFeedback',
    label: {
      zh: '没有向评查对象反馈，不得形成总体报告',
      en: 'no overall report before the body was told the group’s report',
    },
    basis: [fileReviewMeasure(12, undefined, 6), fileReviewMeasure(12, undefined, 8)],
    never: { states: ['concluded'] },
    before: { edges: ['feedBack'] },
  },
  {
    id: 'review.noFeedbackWithoutAudit',
    label: {
      zh: '小组报告未经评查主体审核，不得反馈',
      en: 'the group’s report is not fed back before the reviewing body audited it',
    },
    basis: [fileReviewMeasure(12, undefined, 5), fileReviewMeasure(12, undefined, 6)],
    never: { edges: ['feedBack'] },
    before: { edges: ['audit'] },
  },
  {
    id: 'review.noReportWithoutGroup',
    label: {
      zh: '没有确定评查工作人员，不得提交小组报告',
      en: 'no report of a group that was not formed',
    },
    basis: [fileReviewMeasure(12, undefined, 2), fileReviewMeasure(12, undefined, 4)],
    never: { edges: ['submitReport'] },
    before: { edges: ['form'] },
  },
];
