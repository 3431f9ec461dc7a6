import { localDate } from '../core/index.js';
import { type CitationMaker, citationsOf } from './citations-of.js';

/** 行政处罚法, in force since 2021-07-15. */
export const penaltyLaw: CitationMaker = citationsOf('行政处罚法', localDate('2021-07-15'));

/** 行政强制法, in force since 2012-01-01. */
export const compulsionLaw: CitationMaker = citationsOf('行政强制法', localDate('2012-01-01'));

/** 行政复议法, in force since 2024-01-01; earlier applications fall under the version before. */
export const reconsiderationLaw: CitationMaker = citationsOf('行政复议法', localDate('2024-01-01'));

/** 广东省行政处罚听证程序实施办法, in force since 2022-06-01. */
export const guangdongHearingMeasure: CitationMaker = citationsOf(
  '广东省行政处罚听证程序实施办法',
  localDate('2022-06-01'),
);

/** 广东省重大行政执法决定法制审核办法, of 2021-05-21. */
export const guangdongReviewMeasure: CitationMaker = citationsOf(
  '广东省重大行政执法决定法制审核办法',
  localDate('2021-05-21'),
);
