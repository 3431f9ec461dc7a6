import {
  failed,
  type LegalBasis,
  ok,
  type Ratio,
  type Result,
  ratio,
  shown,
} from '../core/index.js';
import type { Bound, Interval } from './interval.js';
import { discretionProblem } from './problems.js';

/** 界限用语. */
export type LimitWord = keyof Lexicon['words'];

/** 用语解释: whether a document counts the number itself, word by word; published documents differ. */
export interface Lexicon {
  /** 包括本数 or not. */
  readonly words: {
    /** Whether 以上 counts the number itself. */
    readonly 以上: 'included' | 'excluded';
    /** Whether 以下 counts the number itself. */
    readonly 以下: 'included' | 'excluded';
    /** Whether 以内 counts the number itself. */
    readonly 以内: 'included' | 'excluded';
    /** Whether 不满 counts the number itself. */
    readonly 不满: 'included' | 'excluded';
    /** Whether 不足 counts the number itself. */
    readonly 不足: 'included' | 'excluded';
    /** Whether 超过 counts the number itself. */
    readonly 超过: 'included' | 'excluded';
  };
  /** Where the reading stands. */
  readonly basis: readonly LegalBasis[];
}

/** 民法典用语: 以上、以下、以内 include the number, 不满、超过 exclude it (民法典 第一千二百五十九条); 不足 is read as 不满. */
export const civilCodeLexicon: Lexicon = {
  words: {
    以上: 'included',
    以下: 'included',
    以内: 'included',
    不满: 'excluded',
    不足: 'excluded',
    超过: 'excluded',
  },
  basis: [{ law: '民法典', article: 1259 }],
};

/** 档次区间: the numbers that a row covers, and their unit. */
export interface Band {
  /** The numbers, with the row's words. */
  readonly interval: Interval<Ratio>;
  /** 单位. */
  readonly unit: string;
}

const LONGEST = 60;
const NUMBER = '(\\d{1,12}(?:\\.\\d{1,6})?)';
const UNIT = '([^\\d\\s以及超不]{1,8}?)';
const BAND = new RegExp(
  `^(?:${NUMBER}${UNIT}(及以上|以上))?(?:${NUMBER}${UNIT}(以下|以内))?$|^${NUMBER}${UNIT}$|^(超过|不满|不足)${NUMBER}${UNIT}$`,
);

/**
 * 解读档次: reads a row such as 6个月以上12个月以下 as the numbers that it covers, by the document's own lexicon.
 *
 * Read: N以上, N及以上 (which always counts N), N以下, N以内, N以上M以下, 超过N, 不满N, 不足N, and a bare number such as 2次.
 *
 * Fails: `discretion.notBand`.
 *
 * @example
 * readBand('3个月以下', civilCodeLexicon)
 * // => ok({ interval: { words: '3个月以下', max: { value: '3', included: true } }, unit: '个月' })
 * readBand('重点管理', civilCodeLexicon).ok // => false
 */
export function readBand(words: string, lexicon: Lexicon): Result<Band> {
  const given: unknown = words;
  const match =
    typeof given !== 'string' || given === '' || given.length > LONGEST ? null : BAND.exec(given);
  if (match === null) return notBand(words);
  const [, low, lowUnit, lowWord, high, highUnit, highWord, point, pointUnit, word, one, oneUnit] =
    match;
  if (point !== undefined && pointUnit !== undefined) {
    const at = bound(point, true);
    return ok({ interval: { words, min: at, max: at }, unit: pointUnit });
  }
  if (word !== undefined && one !== undefined && oneUnit !== undefined) {
    const end = bound(one, lexicon.words[word as LimitWord] === 'included');
    return ok({
      interval: { words, ...(word === '超过' ? { min: end } : { max: end }) },
      unit: oneUnit,
    });
  }
  const unit = lowUnit ?? highUnit;
  if (
    unit === undefined ||
    (lowUnit !== undefined && highUnit !== undefined && lowUnit !== highUnit)
  ) {
    return notBand(words);
  }
  const min =
    low === undefined
      ? undefined
      : bound(low, lowWord === '及以上' || lexicon.words.以上 === 'included');
  const max =
    high === undefined
      ? undefined
      : bound(high, lexicon.words[highWord as LimitWord] === 'included');
  return ok({ interval: { words, ...(min && { min }), ...(max && { max }) }, unit });
}

const notBand = (words: string): Result<Band> =>
  failed(discretionProblem('discretion.notBand', { words: shown(words) }));

/** The pattern admits only what a ratio can hold. */
const bound = (text: string, included: boolean): Bound<Ratio> => ({ value: ratio(text), included });
