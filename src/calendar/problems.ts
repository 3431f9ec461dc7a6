import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `calendar`. */
export const calendarProblems = {
  'calendar.notPublished': {
    zh: '没有{year}年的放假安排（现有{firstYear}年至{lastYear}年）',
    en: 'the holidays of {year} are not known (known: {firstYear} to {lastYear})',
  },
  'calendar.yearEndOpen': {
    zh: '{year}年的放假安排公布后，{date}是否为工作日可能有变',
    en: 'the notice for {year} may still change whether {date} is a working day',
  },
  'calendar.suspended': {
    zh: '期间自{since}起中止，尚未恢复，届满日待定',
    en: 'the period stands still since {since}; its end is not determined',
  },
  'calendar.spanReversed': {
    zh: '时段的止日{until}早于起日{from}',
    en: 'the span ends on {until}, before it begins on {from}',
  },
  'calendar.wholeNumber': {
    zh: '天数应为整数：{count}',
    en: 'a number of days is a whole number: {count}',
  },
  'calendar.positiveNumber': {
    zh: '期限应为正整数：{count}',
    en: 'the length of a period is a positive whole number: {count}',
  },
  'calendar.hours': {
    zh: '以小时计算的期限从时刻起算，不从日期起算',
    en: 'a period of hours runs from an instant, not from a date',
  },
  'calendar.endTooLate': {
    zh: '自{start}起的期间在9999年之后届满',
    en: 'the period from {start} ends after the year 9999',
  },
  'calendar.unitUndetermined': {
    zh: '《{law}》未规定“{count}日”是工作日还是自然日；审慎读法：{cautious}',
    en: '《{law}》 does not settle whether its {count} 日 are working days or calendar days; cautious reading: {cautious}',
  },
  'calendar.yearMalformed': {
    zh: '年份应为1000至9999的整数：{year}',
    en: 'a year is a whole number from 1000 to 9999: {year}',
  },
  'calendar.textMissing': {
    zh: '{field}应为非空文字',
    en: '{field} is a text that is not empty',
  },
  'calendar.listMalformed': {
    zh: '应为至多{most}项的数组：{actual}',
    en: 'expected an array of at most {most} items: {actual}',
  },
  'calendar.noYears': { zh: '日历至少要有一年', en: 'a calendar has at least one year' },
  'calendar.yearGap': {
    zh: '年份应连续：应为{expected}年，实为{year}年',
    en: 'years follow one another: expected {expected}, got {year}',
  },
  'calendar.dayOutsideYear': {
    zh: '{date}不在{year}年，也不在其前一年的十二月',
    en: '{date} is neither in {year} nor in the December before',
  },
  'calendar.dayTwice': {
    zh: '{date}既是节假日又是补班日',
    en: '{date} is both a holiday and a make-up working day',
  },
  'calendar.makeUpOnWeekday': {
    zh: '补班日{date}不是星期六或者星期日',
    en: 'the make-up working day {date} is not a Saturday or Sunday',
  },
} as const;

/**
 * Makes the problems of `calendar`.
 *
 * @example
 * describe(calendarProblem('calendar.notPublished', { year: 2027, firstYear: 2024, lastYear: 2026 }), 'zh')
 * // => '没有2027年的放假安排（现有2024年至2026年）'
 */
export const calendarProblem: ProblemMaker<typeof calendarProblems> = problemsOf(calendarProblems);
