import type { LocalDate } from './local-date.js';

/**
 * 依据: where a rule stands. `law` reads and writes its Chinese form, 《行政处罚法》第六十四条第一款第（一）项.
 */
export interface LegalBasis {
  /** Short official title without 《》 and without 中华人民共和国, for example 行政处罚法. */
  readonly law: string;
  /** The day from which the cited version is in force. */
  readonly version?: LocalDate;
  /** 条. */
  readonly article?: number;
  /** 之一, 之二 … of an inserted article. */
  readonly inserted?: number;
  /** 款. */
  readonly paragraph?: number;
  /** 项. */
  readonly item?: number;
  /** 目. */
  readonly subitem?: number;
  /** A place in a document that has no articles, for example §2.5.1 of an annex. */
  readonly section?: string;
}
