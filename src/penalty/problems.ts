import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `penalty`. */
export const penaltyProblems = {
  'penalty.noticeIncomplete': {
    zh: '事先告知书缺少：{element}',
    en: 'the prior notice lacks: {element}',
  },
  'penalty.serviceOfOtherDocument': {
    zh: '送达凭证属于别的案件或者文书：{served}',
    en: 'the proof of service is of another case or document: {served}',
  },
  'penalty.decisionIncomplete': {
    zh: '行政处罚决定书缺少：{element}',
    en: 'the penalty decision lacks: {element}',
  },
  'penalty.surchargeUnknown': {
    zh: '{on} 的加处罚款标准未登记',
    en: 'no surcharge rate is registered for {on}',
  },
  'penalty.pauseReversed': {
    zh: '停止计算的期间自 {from} 至 {until}，不含任何一天',
    en: 'the pause from {from} until {until} contains no day',
  },
  'penalty.thresholdUnknown': {
    zh: '{on} 的听证数额标准未登记',
    en: 'no hearing threshold is registered for {on}',
  },
  'penalty.overlayOff': {
    zh: '领域“{line}”另有专门的程序，须明确选用',
    en: 'the field "{line}" has a procedure of its own, which must be asked for',
  },
  'penalty.noOverlay': {
    zh: '领域“{line}”没有登记部门规则，适用一般程序',
    en: 'no rules are registered for the field "{line}"; the general procedure applies',
  },
  'penalty.ruleNotInForce': {
    zh: '{topicZh}：“{ruleZh}”在 {on} 未施行',
    en: '{topic}: "{rule}" is not in force on {on}',
  },
} as const;

/** Makes the problems of `penalty`. */
export const penaltyProblem: ProblemMaker<typeof penaltyProblems> = problemsOf(penaltyProblems);
