import { type LocalDate, ratio, term } from '../../core/index.js';
import {
  type BenchmarkValidity,
  civilCodeLexicon,
  type RangeBenchmark,
  type RangeExpression,
  type Tier,
} from '../../discretion/index.js';
import {
  copySeen,
  fact,
  point,
  provisionWith,
  publishedRange,
  within,
  yuan,
} from '../published-range.js';

const DOCUMENT = '东莞市旅游局行政处罚裁量标准';
const gain = fact('gain');

const amount = (
  id: string,
  words: string,
  ends: Parameters<typeof within>[2],
  min: string,
  max: string,
  fine: string,
): Tier => ({
  id,
  label: { zh: words },
  when: within(gain, words, ends, min, max),
  range: point(fine),
});

const multiple = (id: string, words: string, times: string, min: string, max?: string): Tier => ({
  id,
  label: { zh: words },
  when: within(gain, words, '[)', min, max),
  range: {
    op: 'point',
    value: { op: 'multiply', of: [ratio(times), gain] },
  },
});

/** Points below a gain of 10万元, multiples from there on, as published: a gain of 10万元 costs less than one of 9.99万元. */
const agencyTiers: RangeExpression & { readonly op: 'tiers' } = {
  op: 'tiers',
  hit: 'unique',
  rows: [
    amount('none', '没有违法所得', '[]', '0', '0', '100000'),
    amount('under2_5', '违法所得不足2.5万元', '()', '0', '25000', '150000'),
    amount('from2_5', '2.5万元以上不足5万元', '[)', '25000', '50000', '200000'),
    amount('from5', '5万元以上不足7.5万元', '[)', '50000', '75000', '250000'),
    amount('from7_5', '7.5万元以上不足10万元', '[)', '75000', '100000', '300000'),
    multiple('from10', '10万元以上不足25万元', '1', '100000', '250000'),
    multiple('from25', '25万元以上不足50万元', '2', '250000', '500000'),
    multiple('from50', '50万元以上不足75万元', '3', '500000', '750000'),
    multiple('from75', '75万元以上不足100万元', '4', '750000', '1000000'),
    multiple('from100', '100万元以上', '5', '1000000'),
  ],
};

/**
 * 旅行社条例第四十六条的裁量标准: ten rows by the gain. The words of the rows are ours, from the numbers of a copy.
 *
 * The copy prints no day: the caller states when the table was in force.
 *
 * @example
 * const seen = { from: localDate('2020-01-01'), until: localDate('2021-01-01'), basis: { law: '东莞市旅游局行政处罚裁量标准' } }
 * travelAgencyTable(seen, localDate('2020-01-01')).placement[0].range.rows.length // => 10
 */
export function travelAgencyTable(
  validity: BenchmarkValidity,
  verifiedThrough: LocalDate,
): RangeBenchmark {
  return publishedRange({
    id: 'dongguan-travel/46',
    version: validity.from,
    title: { zh: '违反旅行社条例第四十六条', en: 'violation of 旅行社条例 article 46' },
    basis: { law: DOCUMENT },
    statute: provisionWith(
      [{ law: '旅行社条例', article: 46 }],
      '违法所得10万元以上的，并处违法所得1倍以上5倍以下的罚款；违法所得不足10万元或者没有违法所得的，并处10万元以上50万元以下的罚款',
      verifiedThrough,
      {
        op: 'sanction',
        id: 'fine',
        kind: 'fine',
        label: term('罚款', 'fine'),
        subject: 'unit',
        force: 'shall',
        amount: {
          op: 'regimes',
          branches: [
            {
              words: '违法所得不足10万元或者没有违法所得的',
              when: within(gain, '不足10万元', '[)', '0', '100000'),
              range: yuan('10万元以上50万元以下', '100000', '500000'),
            },
            {
              words: '违法所得10万元以上的',
              when: within(gain, '10万元以上', '[)', '100000'),
              range: { op: 'times', by: gain, of: yuan('1倍以上5倍以下', '1', '5') },
            },
          ],
        },
      },
    ),
    facts: [{ id: 'gain', label: { zh: '违法所得', en: 'illegal gain' }, kind: 'amount' }],
    placement: [{ sanction: 'fine', range: agencyTiers }],
    lexicon: civilCodeLexicon,
    validity,
    source: copySeen('dongguan-travel', DOCUMENT),
  });
}
