import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `conformance`. */
export const conformanceProblems = {
  'conformance.hasherMissing': {
    zh: '这一运算需要调用者提供哈希函数',
    en: 'the operation needs a hash function from the caller',
  },
  'conformance.historyStopped': {
    zh: '历史在第 {index} 步（从零数起）停下',
    en: 'the history stops at step {index}, counted from zero',
  },
  'conformance.ruleUnknown': {
    zh: '登记表中没有这一规则：{rule}',
    en: 'the register has no such rule: {rule}',
  },
  'conformance.tooDeep': { zh: '嵌套超过 {limit} 层', en: 'nested deeper than {limit} levels' },
  'conformance.operationUnknown': {
    zh: '没有这一运算：{operation}',
    en: 'there is no such operation: {operation}',
  },
  'conformance.fieldMissing': { zh: '缺少字段“{field}”', en: 'the field "{field}" is missing' },
  'conformance.fieldUnknown': { zh: '没有字段“{field}”', en: 'there is no field "{field}"' },
  'conformance.notOfType': {
    zh: '应为 {type}，实为 {actual}',
    en: 'expected {type}, got {actual}',
  },
  'conformance.otherStatus': {
    zh: '程序处于“{status}”，这一运算只取{accepted}',
    en: 'the procedure is in “{status}”; this takes {accepted} alone',
  },
  'conformance.machineUnknown': {
    zh: '没有这一程序：{machine}',
    en: 'there is no such procedure: {machine}',
  },
  'conformance.profileUnknown': {
    zh: '没有这一公示方案：{profile}',
    en: 'there is no such disclosure profile: {profile}',
  },
  'conformance.notComputed': {
    zh: '输入的内容不可读：{detail}',
    en: 'what the input holds cannot be read: {detail}',
  },
  'conformance.vectorFileMalformed': {
    zh: '不是向量文件，应有 {what}',
    en: 'not a file of vectors: expected {what}',
  },
  'conformance.vectorMalformed': {
    zh: '向量不符合格式，应有 {what}',
    en: 'the vector does not have the expected shape: {what}',
  },
  'conformance.vectorTwice': {
    zh: '向量编号“{id}”出现两次',
    en: 'the id "{id}" stands twice',
  },
  'conformance.givenUnknown': {
    zh: 'given 中没有可用的“{name}”',
    en: 'nothing that fits is given as "{name}"',
  },
  'conformance.vectorTooLarge': {
    zh: '向量展开后超过 {most} 个值',
    en: 'the vector comes to more than {most} values',
  },
  'conformance.vectorValueDiffers': {
    zh: '{at} 应为 {expected}，实为 {actual}',
    en: '{at} should be {expected}, is {actual}',
  },
  'conformance.vectorProblemsDiffer': {
    zh: '问题应为 {expected}，实为 {actual}',
    en: 'problems should be {expected}, are {actual}',
  },
  'conformance.vectorWarningsDiffer': {
    zh: '提示应为“{expected}”，实为“{actual}”',
    en: 'warnings should be "{expected}", are "{actual}"',
  },
} as const;

/**
 * Makes the problems of `conformance`.
 *
 * @example
 * describe(conformanceProblem('conformance.operationUnknown', { operation: 'zebra' }), 'zh')
 * // => '没有这一运算：zebra'
 */
export const conformanceProblem: ProblemMaker<typeof conformanceProblems> =
  problemsOf(conformanceProblems);
