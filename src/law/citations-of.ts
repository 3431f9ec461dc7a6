import type { LegalBasis, LocalDate } from '../core/index.js';

/** Writes citations of one version of one law: article, paragraph, item. */
export type CitationMaker = (article: number, paragraph?: number, item?: number) => LegalBasis;

/**
 * 引用一部法律: a maker of citations of one version of it.
 *
 * @example
 * citationsOf('行政处罚法', localDate('2021-07-15'))(64, 1, 1)
 * // => { law: '行政处罚法', version: '2021-07-15', article: 64, paragraph: 1, item: 1 }
 */
export function citationsOf(law: string, version: LocalDate): CitationMaker {
  return (article, paragraph, item) => ({
    law,
    version,
    article,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
  });
}
