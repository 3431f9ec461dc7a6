import { type LegalBasis, type LocalDate, money, type Ratio, ratio } from '../core/index.js';
import type {
  BenchmarkSource,
  FactCondition,
  Interval,
  NumberExpression,
  RangeBenchmark,
  RangeEnd,
  RangeExpression,
  SanctionStatute,
} from '../discretion/index.js';

/** What a benchmark must say for itself; the rest is the same in every table that sets no order of its own. */
export type PublishedRangeParts = Pick<
  RangeBenchmark,
  | 'id'
  | 'version'
  | 'title'
  | 'basis'
  | 'statute'
  | 'facts'
  | 'placement'
  | 'lexicon'
  | 'validity'
  | 'source'
> &
  Partial<RangeBenchmark>;

/** A table without circumstances of its own, clamped to the statute and rounded to the fen in the party's favour. */
export function publishedRange(parts: PublishedRangeParts): RangeBenchmark {
  return {
    family: 'range',
    circumstances: [],
    resolve: { policy: 'mainCircumstance', basis: { law: '行政处罚法', article: 5, paragraph: 2 } },
    order: ['clamp', 'round'],
    clamp: 'statute',
    rounding: { step: money('0.01'), point: 'down' },
    choices: [],
    ...parts,
  };
}

/** A provision with one fine, of which nobody looked up since `verifiedThrough` whether it still stands. */
export function provisionWith(
  basis: readonly LegalBasis[],
  text: string,
  verifiedThrough: LocalDate,
  sanctions: SanctionStatute['sanctions'],
): SanctionStatute {
  return { basis, text, until: 'open', endedBy: [], verifiedThrough, sanctions };
}

/** Seen only in a copy of no great trust: `verified` is false, and there is no file whose hash would prove it. */
export const copySeen = (pack: string, document: string): BenchmarkSource => ({
  pack,
  hash: 'unpublished',
  document,
  fileHash: 'unseen',
  printedPages: [],
  verified: false,
});

export const fact = (id: string): NumberExpression => ({ op: 'fact', fact: id });

const closed = (value: string): RangeEnd => ({ value: ratio(value), included: true });

/** 若干元以上若干元以下, both included. */
export const yuan = (words: string, min: string, max: string): RangeExpression => ({
  op: 'interval',
  words,
  min: closed(min),
  max: closed(max),
});

/** 若干元以下: no minimum is set. */
export const upTo = (words: string, max: string): RangeExpression => ({
  op: 'interval',
  words,
  max: closed(max),
});

export const point = (value: string): RangeExpression => ({ op: 'point', value: ratio(value) });

/** A number between two ends; `[` and `]` count the end, `(` and `)` do not. */
export function within(
  value: NumberExpression,
  words: string,
  ends: `${'[' | '('}${']' | ')'}`,
  min?: string,
  max?: string,
): FactCondition {
  const interval: Interval<Ratio> = {
    words,
    ...(min !== undefined && { min: { value: ratio(min), included: ends.startsWith('[') } }),
    ...(max !== undefined && { max: { value: ratio(max), included: ends.endsWith(']') } }),
  };
  return { op: 'within', value, interval };
}
