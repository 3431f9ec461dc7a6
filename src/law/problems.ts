import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `law`. */
export const lawProblems = {
  'law.numeralMalformed': {
    zh: '不是规范的中文数字（一至一千九百九十九）：{text}',
    en: 'not a canonical Chinese numeral from 一 (1) to 一千九百九十九 (1999): {text}',
  },
  'law.numeralRange': {
    zh: '中文数字只写 1 至 1999 的整数：{value}',
    en: 'Chinese numerals are written for whole numbers from 1 to 1999: {value}',
  },
  'law.citationMalformed': {
    zh: '依据应写作《名称》第×条第×款第（×）项：{text}',
    en: 'a citation is written 《title》第×条第×款第（×）项: {text}',
  },
  'law.halfWidthBrackets': {
    zh: '项的括号应为全角：{text}',
    en: 'the brackets of an item are full-width: {text}',
  },
  'law.arabicNumeral': {
    zh: '条、款、项应写中文数字：{text}',
    en: 'articles, paragraphs and items are numbered in Chinese numerals: {text}',
  },
  'law.openQuestion': {
    zh: '{labelZh}：{questionZh}',
    en: '{label}: {question} ({labelZh}：{questionZh})',
  },
  'law.unproved': {
    zh: '{labelZh}：存档文本没有证明这一数值',
    en: '{label}: no stored text proves this value ({labelZh})',
  },
  'law.pastSnapshot': {
    zh: '{labelZh}：文本只核对到 {through}，此后可能有修改',
    en: '{label}: the text was read through {through}; it may have changed since ({labelZh})',
  },
} as const;

/**
 * Makes the problems of `law`.
 *
 * @example
 * describe(lawProblem('law.numeralRange', { value: '2000' }), 'zh')
 * // => '中文数字只写 1 至 1999 的整数：2000'
 */
export const lawProblem: ProblemMaker<typeof lawProblems> = problemsOf(lawProblems);
