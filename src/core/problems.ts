import { type ProblemMaker, problemsOf } from './problem.js';

/** Sentences of the problems of `core`. */
export const coreProblems = {
  'input.notString': { zh: '应为字符串，实为 {actual}', en: 'expected a string, got {actual}' },
  'input.notObject': { zh: '应为对象，实为 {actual}', en: 'expected an object, got {actual}' },
  'input.invalid': {
    zh: '输入不符合要求，应为：{detail}',
    en: 'the input is not as required, expected: {detail}',
  },
  'money.malformed': {
    zh: '金额应为以元为单位的十进制数，至多两位小数，不用指数：{text}',
    en: 'an amount is a decimal number of yuan with at most two decimals and no exponent: {text}',
  },
  'money.negative': { zh: '金额不能为负：{text}', en: 'an amount cannot be negative: {text}' },
  'money.tooLarge': {
    zh: '金额超过一万亿亿元：{text}',
    en: 'an amount has at most 20 digits before the point: {text}',
  },
  'money.inexact': {
    zh: '金额不是整分：{text}',
    en: 'the amount is not a whole number of fen: {text}',
  },
  'money.step': {
    zh: '取整的步长应为正数：{text}',
    en: 'a rounding step must be positive: {text}',
  },
  'money.range': {
    zh: '下限 {min} 高于上限 {max}',
    en: 'the lower bound {min} is above the upper bound {max}',
  },
  'ratio.malformed': {
    zh: '比率应写作小数、分数或百分数，例如 0.15、1/3、15%：{text}',
    en: 'a ratio is written as a decimal, a fraction or a percentage, such as 0.15, 1/3 or 15%: {text}',
  },
  'ratio.zeroDenominator': { zh: '分母为零：{text}', en: 'the denominator is zero: {text}' },
  'ratio.tooLong': {
    zh: '比率过长（{length} 个字符）',
    en: 'the ratio is too long ({length} characters)',
  },
  'date.malformed': {
    zh: '日期应写作 YYYY-MM-DD：{text}',
    en: 'a date is written YYYY-MM-DD: {text}',
  },
  'date.notInCalendar': { zh: '历法中没有这一天：{text}', en: 'there is no such day: {text}' },
  'instant.malformed': {
    zh: '时刻应写作带时差的 ISO 8601，例如 2024-05-06T09:30:00+08:00：{text}',
    en: 'an instant is ISO 8601 with an offset, such as 2024-05-06T09:30:00+08:00: {text}',
  },
  'instant.outOfRange': {
    zh: '时刻在中国的日期应在公元1000年至9999年之间：{text}',
    en: 'the date in China of an instant must fall in the years 1000 to 9999: {text}',
  },
  'timeline.empty': {
    zh: '时间线“{timeline}”没有任何时段',
    en: 'timeline "{timeline}" has no period',
  },
  'timeline.emptyPeriod': {
    zh: '时间线“{timeline}”的时段自 {from} 至 {until}，不含任何一天',
    en: 'a period of timeline "{timeline}" from {from} until {until} contains no day',
  },
  'timeline.overlap': {
    zh: '时间线“{timeline}”在 {from} 有两个值',
    en: 'timeline "{timeline}" has two values on {from}',
  },
  'timeline.gap': {
    zh: '时间线“{timeline}”自 {from} 至 {until} 没有值',
    en: 'timeline "{timeline}" has no value from {from} until {until}',
  },
  'timeline.uncited': {
    zh: '时间线“{timeline}”自 {from} 起的时段没有依据',
    en: 'the period of timeline "{timeline}" from {from} cites nothing',
  },
} as const;

/**
 * Makes the problems of `core`.
 *
 * @example
 * describe(coreProblem('input.notString', { actual: 'array' }), 'zh')
 * // => '应为字符串，实为 array'
 */
export const coreProblem: ProblemMaker<typeof coreProblems> = problemsOf(coreProblems);
