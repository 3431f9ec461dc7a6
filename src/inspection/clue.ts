import type { LegalBasis, LocalDate } from '../core/index.js';
import type { InspectionVisit } from './visit.js';

declare const found: unique symbol;

/** 检查发现的案件线索: proof that an inspection found it; only {@link inspectionClue} makes it. */
export interface InspectionClue {
  /** In types alone: made by its own function. */
  readonly [found]: true;
  /** 线索来源, as a penalty case names it. */
  readonly source: 'inspection';
  /** 线索发现日期: the day of the visit, which stops the time bar; it is stated, never taken from the filing. */
  readonly foundOn: LocalDate;
  /** 线索内容. */
  readonly summary: string;
  /** The visit's `id`. */
  readonly visit: string;
  /** The `id` of the body that found it. */
  readonly body: string;
  /** The `id` of the enterprise. */
  readonly enterprise: string;
  /** 现场检查笔录. */
  readonly record: string;
  /** 涉嫌违反的规定. */
  readonly suspected: readonly LegalBasis[];
}

/**
 * 检查发现的案件线索: what a visit that ended in one hands to the penalty procedure.
 *
 * @example
 * const visit = {
 *   status: 'clueFiled', id: 'v1', body: 'b1', enterprise: 'e1', entry: { on: localDate('2026-03-04') },
 *   record: { document: '现场检查笔录' }, clue: { on: localDate('2026-03-09'), summary: '涉嫌销售过期食品', suspected: [] },
 * }
 * inspectionClue(visit).foundOn // => '2026-03-04'
 */
export function inspectionClue(
  visit: Extract<InspectionVisit, { readonly status: 'clueFiled' }>,
): InspectionClue {
  const { id, body, enterprise, entry, record, clue } = visit;
  return {
    source: 'inspection',
    foundOn: entry.on,
    summary: clue.summary,
    visit: id,
    body,
    enterprise,
    record: record.document,
    suspected: clue.suspected,
  } as InspectionClue;
}
