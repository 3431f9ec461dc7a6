/** 语言: the two languages of every label; the Chinese is normative. */
export type Language = 'zh' | 'en';

/** 术语: an official Chinese term with its English. */
export interface Term {
  /** The official Chinese term; it decides when the two differ. */
  readonly zh: string;
  /** The English of the project's glossary. */
  readonly en: string;
}

/**
 * Makes a term.
 *
 * @example
 * term('立案', 'case filing') // => { zh: '立案', en: 'case filing' }
 */
export const term = (zh: string, en: string): Term => ({ zh, en });
