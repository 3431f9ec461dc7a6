import { type LegalBasis, type LocalDate, ratio, term } from '../../core/index.js';
import {
  type BenchmarkValidity,
  civilCodeLexicon,
  type RangeBenchmark,
  type RangeExpression,
  type Tier,
} from '../../discretion/index.js';
import { copySeen, provisionWith, publishedRange, yuan } from '../published-range.js';

const DOCUMENT = '陕西省消防行政处罚裁量标准（试行）';
const ARTICLE_6: LegalBasis = { law: DOCUMENT, article: 6 };

const tier = (id: string, zh: string, en: string, from: string, to: string): Tier => ({
  id,
  label: { zh, en },
  when: { op: 'isOneOf', fact: 'gravity', options: [id] },
  range: { op: 'place', scale: 'between', from: ratio(from), to: ratio(to), of: { op: 'statute' } },
});

/** 较轻、一般、严重: the three parts of the statutory range. The name of the third was not seen. */
export const fireTiers: RangeExpression & { readonly op: 'tiers' } = {
  op: 'tiers',
  hit: 'unique',
  rows: [
    tier('lighter', '较轻', 'lighter', '0', '3/10'),
    tier('general', '一般', 'general', '3/10', '7/10'),
    tier('heavier', '70%至100%', '70 to 100%', '7/10', '1'),
  ],
};

/** The fines of 消防法 whose ranges the fact sheet gives. */
const FINES = {
  58: ['30000', '300000', '三万元以上三十万元以下'],
  60: ['5000', '50000', '五千元以上五万元以下'],
} as const;

/**
 * 消防行政处罚裁量: the tiers over the fine of 消防法 第五十八条 or 第六十条.
 *
 * @example
 * const seen = { from: localDate('2025-01-01'), until: localDate('2026-01-01'), basis: { law: '陕西省消防行政处罚裁量标准（试行）' } }
 * fireFine(60, seen, localDate('2025-01-01')).id // => 'shaanxi-fire/60'
 */
export function fireFine(
  article: keyof typeof FINES,
  validity: BenchmarkValidity,
  verifiedThrough: LocalDate,
): RangeBenchmark {
  const [min, max, words] = FINES[article];
  return publishedRange({
    id: `shaanxi-fire/${article}`,
    version: validity.from,
    title: { zh: `违反消防法第${article === 58 ? '五十八' : '六十'}条` },
    basis: ARTICLE_6,
    statute: provisionWith([{ law: '消防法', article }], words, verifiedThrough, {
      op: 'sanction',
      id: 'fine',
      kind: 'fine',
      label: term('罚款', 'fine'),
      subject: 'unit',
      force: 'shall',
      amount: yuan(words, min, max),
    }),
    facts: [
      {
        id: 'gravity',
        label: { zh: '裁量阶次', en: 'tier' },
        kind: 'option',
        options: fireTiers.rows.map(({ id, label }) => ({ id, label })),
      },
    ],
    placement: [{ sanction: 'fine', range: fireTiers }],
    lexicon: civilCodeLexicon,
    validity,
    source: copySeen('shaanxi-fire', DOCUMENT),
  });
}
