import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `linkage`. */
export const linkageProblems = {
  'linkage.fieldMissing': {
    zh: '工单缺少字段“{field}”（{nameZh}）',
    en: 'the work order lacks the field "{field}" ({name})',
  },
  'linkage.fieldMalformed': {
    zh: '字段“{field}”（{nameZh}）不能读取：{actual}',
    en: 'the field "{field}" ({name}) cannot be read: {actual}',
  },
  'linkage.codeUnknown': {
    zh: '字段“{field}”的代码 {code} 不在对照表“{profile}”中',
    en: 'the code {code} of the field "{field}" is not in the table of "{profile}"',
  },
  'linkage.nameTwice': {
    zh: '对照表“{profile}”有两个字段同名：{field}',
    en: 'the profile "{profile}" has one name for two fields: {field}',
  },
  'linkage.stateTwice': {
    zh: '对照表“{profile}”有两个状态同码：{code}',
    en: 'the profile "{profile}" has one code for two states: {code}',
  },
  'linkage.codeRepeated': {
    zh: '对照表“{profile}”的是、否代码相同：{code}',
    en: 'the profile "{profile}" has one code for yes and no: {code}',
  },
  'linkage.notEnforcement': {
    zh: '工单 {number} 的类别不是这一去向',
    en: 'the category of work order {number} does not go this way',
  },
  'linkage.termMissing': {
    zh: '工单 {number} 没有答复期限：已读到的条文没有规定日数，须由承办单位写明',
    en: 'work order {number} has no term to reply: no text that was read sets one, so who holds it has to',
  },
  'linkage.termPast': {
    zh: '期限 {dueOn} 早于登记日期 {registeredOn}',
    en: 'the last day {dueOn} is before the registration on {registeredOn}',
  },
  'linkage.windowInvalid': {
    zh: '重复诉求的间隔应为非负整数日，实为 {actual}',
    en: 'the window of repeated reports is a whole number of days from 0, got {actual}',
  },
} as const;

/**
 * Makes the problems of `linkage`.
 *
 * @example
 * describe(linkageProblem('linkage.termMissing', { number: 'GD1' }), 'zh')
 * // => '工单 GD1 没有答复期限：已读到的条文没有规定日数，须由承办单位写明'
 */
export const linkageProblem: ProblemMaker<typeof linkageProblems> = problemsOf(linkageProblems);
