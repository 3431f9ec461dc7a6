/* What 行政处罚法 第六十四条 and 广东省行政处罚听证程序实施办法 forbid on every path of a hearing, for `prove` of `workflow`. */
import { guangdongHearingMeasure, penaltyLaw } from '../law/index.js';
import type { Invariant } from '../workflow/index.js';

/**
 * 听证不变式: each holds over all paths; the tests prove it and break a copy to see it fail.
 *
 * Basis: 行政处罚法 第六十四条第一款; 广东省行政处罚听证程序实施办法 第九条, 第二十条, 第二十七条第一款, 第三十条, 第三十七条; each with its own.
 */
export const hearingInvariants: readonly Invariant[] = [
  {
    id: 'noHearingWithoutPanel',
    label: { zh: '未确定听证会组成人员不得举行听证', en: 'no hearing is opened without a panel' },
    basis: [penaltyLaw(64, 1, 4), guangdongHearingMeasure(9)],
    never: { states: ['opened'] },
    before: { edges: ['convene'] },
  },
  {
    id: 'noHearingWithoutNotice',
    label: { zh: '未通知当事人不得举行听证', en: 'no hearing is opened before the party was told' },
    basis: [penaltyLaw(64, 1, 2), guangdongHearingMeasure(20, 1, 2)],
    never: { states: ['opened'] },
    before: { edges: ['notify'] },
  },
  {
    id: 'noAbsenceBeforeNotice',
    label: {
      zh: '未通知听证会，不得以拒不出席终止听证',
      en: 'nobody is absent from a hearing of which nobody was told',
    },
    basis: [penaltyLaw(64, 1, 6), guangdongHearingMeasure(37, 1, 2)],
    never: { edges: ['recordAbsence'] },
    before: { edges: ['notify'] },
  },
  {
    id: 'noDebateBeforeExamination',
    label: { zh: '未经调查、质证不得辩论', en: 'no debate before the evidence was examined' },
    basis: [penaltyLaw(64, 1, 7), guangdongHearingMeasure(27, 1)],
    never: { edges: ['debate'] },
    before: { edges: ['examine'] },
  },
  {
    id: 'noEndBeforeDebate',
    label: {
      zh: '未经辩论和最后陈述不得结束听证',
      en: 'no hearing ends before debate and final statement',
    },
    basis: [guangdongHearingMeasure(30)],
    never: { states: ['concluded'] },
    before: { edges: ['debate'] },
  },
  {
    id: 'noReportWithoutRecord',
    label: {
      zh: '听证笔录未经核对签字不得提交听证报告',
      en: 'no report of a hearing before its record was checked and signed',
    },
    basis: [penaltyLaw(64, 1, 8), guangdongHearingMeasure(32, 1)],
    never: { states: ['reported'] },
    before: { edges: ['signRecord'] },
  },
  {
    id: 'noReportAfterTermination',
    label: { zh: '终止听证后不得提交听证报告', en: 'no report follows a hearing that was ended' },
    basis: [guangdongHearingMeasure(37)],
    never: { states: ['reported'] },
    after: { states: ['terminated'] },
  },
  {
    id: 'noSuccessorEndWithoutSuspension',
    label: {
      zh: '未先中止听证等待承继者，不得以无承继者终止',
      en: 'no end for lack of a successor before the hearing was suspended to find one',
    },
    basis: [guangdongHearingMeasure(36, 1, 1), guangdongHearingMeasure(37, 1, 1)],
    never: { edges: ['endWithoutSuccessor'] },
    before: { edges: ['suspend'] },
  },
];
