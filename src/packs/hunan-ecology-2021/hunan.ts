import { type LegalBasis, type LocalDate, ratio, term } from '../../core/index.js';
import {
  type BenchmarkValidity,
  type Circumstance,
  civilCodeLexicon,
  type NumberExpression,
  type RangeBenchmark,
  type RangeExpression,
} from '../../discretion/index.js';
import { copySeen, fact, provisionWith, publishedRange, yuan } from '../published-range.js';

const DOCUMENT = '湖南省生态环境保护行政处罚裁量权基准规定（2021版）';
const article = (number: number): LegalBasis => ({ law: DOCUMENT, article: number });

/**
 * 通用裁量表: [X + Σ × (1 − X)] × maximum with X = minimum ÷ maximum, which is minimum + Σ × (maximum − minimum).
 *
 * The weights themselves were lost in the copy, so their sum is a fact.
 */
const byScore: RangeExpression = {
  op: 'score',
  scale: 'between',
  start: ratio('0'),
  weights: [
    { id: 'sum', label: { zh: '裁量百分值之和', en: 'sum of weights' }, weight: fact('sum') },
  ],
  cap: ratio('1'),
  of: { op: 'statute' },
};

/** 没有法定最低罚款数额的: the ceiling of the summary procedure stands in (行政处罚法 第五十一条). */
const SUMMARY_CEILING = { unit: '3000', individual: '200' } as const;

/** 从重、从轻一般不超过法定最高罚款数额的20%. */
const fifth = (maximum: string): NumberExpression => ({
  op: 'multiply',
  of: [ratio('1/5'), ratio(maximum)],
});

/** 法定幅度 of a provision, as this method needs it. */
export interface HunanProvision {
  /** Stable name. */
  readonly id: string;
  /** 违法行为. */
  readonly title: {
    /** In Chinese, as printed. */
    readonly zh: string;
    /** In English. */
    readonly en?: string;
  };
  /** Where the fine stands. */
  readonly basis: LegalBasis;
  /** Its words. */
  readonly words: string;
  /** 法定最低罚款数额, in yuan; absent where only 以下 is set. */
  readonly min?: string;
  /** 法定最高罚款数额, in yuan. */
  readonly max: string;
  /** Whom it fines. */
  readonly subject: 'unit' | 'individual';
}

/**
 * 湖南通用裁量表: the general table of Hunan over the fine of one provision.
 *
 * 从重 and 从轻 move the amount by up to 20% of the maximum (第九条, 第十条); opposite ones are for a person (第十二条). The days
 * of the document were not seen: the caller states them.
 *
 * @example
 * const seen = { from: localDate('2022-01-01'), until: localDate('2023-01-01'), basis: { law: '湖南省生态环境保护行政处罚裁量权基准规定（2021版）' } }
 * const provision = { id: 'x', title: { zh: '示例' }, basis: { law: '某法', article: 1 }, words: '5万元以下', max: '50000', subject: 'unit' }
 * hunanTable(provision, seen, localDate('2022-01-01')).statute.sanctions.amount.min // => { value: '3000', included: true }
 */
export function hunanTable(
  { id, title, basis, words, min, max, subject }: HunanProvision,
  validity: BenchmarkValidity,
  verifiedThrough: LocalDate,
): RangeBenchmark {
  const circumstance = (
    effect: 'lighten' | 'aggravate',
    label: Circumstance['label'],
    number: number,
  ): Circumstance => ({
    id: effect,
    label,
    when: { op: 'holds', fact: effect },
    source: 'benchmark',
    effect,
    force: 'may',
    how: [
      effect === 'aggravate' ? { op: 'widen', up: fifth(max) } : { op: 'widen', down: fifth(max) },
      { op: 'clamp', to: { op: 'statute' } },
    ],
    basis: article(number),
  });
  return publishedRange({
    id: `hunan-ecology-2021/${id}`,
    version: validity.from,
    title,
    basis: { law: DOCUMENT },
    statute: provisionWith([basis], words, verifiedThrough, {
      op: 'sanction',
      id: 'fine',
      kind: 'fine',
      label: term('罚款', 'fine'),
      subject,
      force: 'shall',
      amount: yuan(words, min ?? SUMMARY_CEILING[subject], max),
    }),
    facts: [
      {
        id: 'sum',
        label: { zh: '裁量百分值之和', en: 'sum of weights' },
        kind: 'quantity',
        unit: { label: { zh: '之和', en: 'of one' }, whole: false },
      },
      { id: 'lighten', label: { zh: '有从轻情节' }, kind: 'flag' },
      { id: 'aggravate', label: { zh: '有从重情节' }, kind: 'flag' },
    ],
    placement: [{ sanction: 'fine', range: byScore }],
    circumstances: [
      circumstance('aggravate', { zh: '从重', en: 'heavier' }, 9),
      circumstance('lighten', { zh: '从轻', en: 'lighter' }, 10),
    ],
    resolve: { policy: 'mainCircumstance', basis: article(12) },
    order: ['aggravate', 'lighten', 'mitigate', 'clamp', 'round'],
    lexicon: {
      words: { ...civilCodeLexicon.words, 不足: 'excluded' },
      basis: civilCodeLexicon.basis,
    },
    validity,
    source: copySeen('hunan-ecology-2021', DOCUMENT),
  });
}
