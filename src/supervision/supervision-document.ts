/*
 * 监督文书. Trap: the national instruments (督办函, 意见书, 决定书) set the term for the report in the document, and the text has
 * no number; Guangdong's of 2016 (督察建议书, 督察决定书) have thirty days. The national regulation prevails from 2026-02-01.
 * News summaries that speak of a 通知书 are wrong.
 */
import type { LegalBasis, LocalDate, OpenEnd, Term } from '../core/index.js';
import { supervisionRegulation } from '../law/index.js';
import { GUANGDONG_FROM, guangdongSupervision, REGULATION_FROM } from './basis.js';

/** 监督文书种类, with the days on which it can be issued. */
export interface SupervisionInstrumentDefinition extends Term {
  /** Where the text provides it. */
  readonly basis: LegalBasis;
  /** The first day. */
  readonly from: LocalDate;
  /** The first day no longer. */
  readonly until: LocalDate | OpenEnd;
  /** Whether it is of Guangdong alone. */
  readonly isGuangdong: boolean;
}

/**
 * 监督文书: the instruments of supervision.
 *
 * Basis: 行政执法监督条例 第二十七条第一款, 第二十八条第一款, 第二十九条; 广东省行政执法监督条例 第三十二条.
 *
 * @example
 * supervisionInstruments.letter.zh // => '行政执法监督督办函'
 */
export const supervisionInstruments = {
  letter: {
    zh: '行政执法监督督办函',
    en: 'supervision letter: a duty is to be performed',
    basis: supervisionRegulation(27, 1),
    from: REGULATION_FROM,
    until: 'open',
    isGuangdong: false,
  },
  opinion: {
    zh: '行政执法监督意见书',
    en: 'supervision opinion: what is unlawful or manifestly improper is to be corrected',
    basis: supervisionRegulation(28, 1),
    from: REGULATION_FROM,
    until: 'open',
    isGuangdong: false,
  },
  decision: {
    zh: '行政执法监督决定书',
    en: 'supervision decision of the government',
    basis: supervisionRegulation(29),
    from: REGULATION_FROM,
    until: 'open',
    isGuangdong: false,
  },
  suggestion: {
    zh: '行政执法督察建议书',
    en: 'supervision suggestion (Guangdong)',
    basis: guangdongSupervision(32),
    from: GUANGDONG_FROM,
    until: REGULATION_FROM,
    isGuangdong: true,
  },
  guangdongDecision: {
    zh: '行政执法督察决定书',
    en: 'supervision decision of the government (Guangdong)',
    basis: guangdongSupervision(32),
    from: GUANGDONG_FROM,
    until: REGULATION_FROM,
    isGuangdong: true,
  },
} as const satisfies Readonly<Record<string, SupervisionInstrumentDefinition>>;

/** 监督文书种类. */
export type SupervisionInstrument = keyof typeof supervisionInstruments;

/**
 * 纠正方式: what a document asks for. The national text says only 纠正 (第二十九条) and 履行职责 (第二十七条); the division into
 * four is that of other provinces' texts.
 *
 * @example
 * supervisionOrders.revoke.zh // => '撤销'
 */
export const supervisionOrders = {
  perform: { zh: '履行职责', en: 'perform the duty' },
  correct: { zh: '改正', en: 'correct' },
  redo: { zh: '重新作出', en: 'do over' },
  revoke: { zh: '撤销', en: 'revoke' },
  confirmIllegal: { zh: '确认违法', en: 'confirm as unlawful' },
} as const satisfies Readonly<Record<string, Term>>;

/** 纠正方式. */
export type SupervisionOrder = keyof typeof supervisionOrders;
