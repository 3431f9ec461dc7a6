import { type LegalBasis, localDate, ratio, term } from '../../core/index.js';
import {
  type BenchmarkValidity,
  civilCodeLexicon,
  type FactDefinition,
  type NumberExpression,
  type RangeBenchmark,
  type RangeExpression,
  type ReliefList,
} from '../../discretion/index.js';
import { copySeen, fact, provisionWith, publishedRange, yuan } from '../published-range.js';

const DOCUMENT = '江门市生态环境局行政处罚自由裁量权裁量标准规定（试行）';
const FROM = localDate('2020-03-01');
const article = (number: number): LegalBasis => ({ law: DOCUMENT, version: FROM, article: number });

const quantity = (id: string, zh: string, unit: string, whole = false): FactDefinition => ({
  id,
  label: { zh },
  kind: 'quantity',
  unit: { label: { zh: unit }, whole },
});

const steps = (value: NumberExpression, of: string, mode: 'halfUp' | 'up'): NumberExpression => ({
  op: 'round',
  value: { op: 'divide', amount: value, by: ratio(of) },
  step: ratio('1'),
  mode,
});

const times = (by: string, of: NumberExpression): NumberExpression => ({
  op: 'multiply',
  of: [ratio(by), of],
});

/** 20万元 and increments, at most 70万元. */
const capped = (...increments: readonly NumberExpression[]): RangeExpression => ({
  op: 'cap',
  limit: ratio('700000'),
  of: { op: 'point', value: { op: 'add', of: [ratio('200000'), ...increments] } },
});

const further = (perFactor: string): NumberExpression =>
  times(perFactor, {
    op: 'greatest',
    of: [ratio('0'), { op: 'subtract', from: fact('factors'), amount: ratio('1') }],
  });

function table(
  id: string,
  zh: string,
  facts: readonly FactDefinition[],
  range: RangeExpression,
  statute: LegalBasis,
  until: BenchmarkValidity['until'],
): RangeBenchmark {
  return publishedRange({
    id: `jiangmen-ecology-2020/${id}`,
    version: FROM,
    title: { zh },
    basis: { ...article(1), section: id },
    statute: provisionWith([statute], '十万元以上一百万元以下', FROM, {
      op: 'sanction',
      id: 'fine',
      kind: 'fine',
      label: term('罚款', 'fine'),
      subject: 'unit',
      force: 'shall',
      amount: yuan('十万元以上一百万元以下', '100000', '1000000'),
    }),
    facts,
    placement: [{ sanction: 'fine', range }],
    resolve: { policy: 'heaviest', basis: article(14) },
    lexicon: { words: civilCodeLexicon.words, basis: [article(16)] },
    validity: { from: FROM, until, basis: article(1) },
    source: copySeen('jiangmen-ecology-2020', DOCUMENT),
  });
}

/**
 * 江门2-6 超标排放水污染物: 20万元, 1万元 for each further pollutant, 1万元 for each multiple over (四舍五入) and each half unit of
 * pH over (不足的向高取整); at most 70万元.
 *
 * Two pollutants at most are entered; one that is not over counts 0. The last day was not seen: the
 * caller states until when the table was looked up.
 *
 * Basis: 江门市生态环境局行政处罚自由裁量权裁量标准规定（试行） 第一条, 第十四条, 第十六条.
 *
 * @example
 * jiangmenWater(localDate('2022-01-01')).id // => 'jiangmen-ecology-2020/2-6'
 */
export const jiangmenWater = (until: BenchmarkValidity['until']): RangeBenchmark =>
  table(
    '2-6',
    '超过水污染物排放标准排放水污染物',
    [
      quantity('factors', '超标因子数', '个', true),
      quantity('first', '第一个因子超标倍数', '倍'),
      quantity('second', '第二个因子超标倍数', '倍'),
      quantity('ph', 'pH值超标', '个pH单位'),
    ],
    capped(
      further('10000'),
      times('10000', steps(fact('first'), '1', 'halfUp')),
      times('10000', steps(fact('second'), '1', 'halfUp')),
      times('10000', steps(fact('ph'), '1/2', 'up')),
    ),
    { law: '水污染防治法', article: 83, item: 2 },
    until,
  );

/**
 * 江门11-1 超标排放大气污染物: 20万元, 5万元 for each further pollutant, 2万元 for each 0.2 times over (不足的向高取齐); at most 70万元.
 *
 * Basis: 江门市生态环境局行政处罚自由裁量权裁量标准规定（试行） 第一条, 第十四条, 第十六条.
 *
 * @example
 * jiangmenAir(localDate('2022-01-01')).facts.length // => 3
 */
export const jiangmenAir = (until: BenchmarkValidity['until']): RangeBenchmark =>
  table(
    '11-1',
    '超过大气污染物排放标准排放大气污染物',
    [
      quantity('factors', '超标因子数', '个', true),
      quantity('first', '第一个因子超标倍数', '倍'),
      quantity('second', '第二个因子超标倍数', '倍'),
    ],
    capped(
      further('50000'),
      times('20000', steps(fact('first'), '1/5', 'up')),
      times('20000', steps(fact('second'), '1/5', 'up')),
    ),
    { law: '大气污染防治法', article: 99, item: 2 },
    until,
  );

/**
 * 江门2020 第七条: 送达履行行政决定催告书时，当事人已经没有生产能力的，可以不予加处罚款; `surchargeRelief` computes both branches.
 *
 * Seen in a repository copy; the last day was not seen: the caller states until when it was looked up.
 *
 * @example
 * jiangmenSurchargeList(localDate('2022-01-01')).items[0].force // => 'may'
 */
export const jiangmenSurchargeList = (until: BenchmarkValidity['until']): ReliefList => ({
  id: 'jiangmen-ecology-2020/surcharge',
  title: term('不予加处罚款的情形', 'no surcharge'),
  items: [
    {
      id: '7',
      violation: { zh: '逾期不缴纳罚款', en: 'fine not paid in time' },
      relief: 'noSurcharge',
      force: 'may',
      mode: 'all',
      conditions: [
        {
          id: 'noProduction',
          label: { zh: '送达履行行政决定催告书时，当事人已经没有生产能力' },
        },
      ],
      basis: article(7),
    },
  ],
  exclusions: [],
  validity: { from: FROM, until, basis: article(1) },
});
