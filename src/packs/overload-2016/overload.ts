import { type LocalDate, ratio, term } from '../../core/index.js';
import {
  type BenchmarkValidity,
  civilCodeLexicon,
  type NumberExpression,
  type RangeBenchmark,
  type RangeExpression,
  type SanctionRule,
} from '../../discretion/index.js';
import { copySeen, fact, provisionWith, publishedRange, upTo, within } from '../published-range.js';

const RULE = '超限运输车辆行驶公路管理规定';
const over = fact('overKg');

const light = within(over, '未超过1000千克', '[]', '0', '1000');
const heavy = within(over, '超过1000千克', '()', '1000');

/** 每超1000千克罚款500元, 最高不得超过30000元: whole steps only. */
const steps: NumberExpression = {
  op: 'round',
  value: { op: 'divide', amount: over, by: ratio('1000') },
  step: ratio('1'),
  mode: 'down',
};

const perStep: RangeExpression = {
  op: 'cap',
  limit: ratio('30000'),
  of: { op: 'point', value: { op: 'multiply', of: [steps, ratio('500')] } },
};

const warning: SanctionRule = {
  op: 'sanction',
  id: 'warning',
  kind: 'warning',
  label: term('警告', 'warning'),
  subject: 'unit',
  force: 'shall',
};

const fine: SanctionRule = {
  op: 'sanction',
  id: 'fine',
  kind: 'fine',
  label: term('罚款', 'fine'),
  subject: 'unit',
  force: 'shall',
  amount: upTo('三万元以下', '30000'),
};

/**
 * 超限运输的罚款: a warning up to 1,000 kg over the limit, above it 500 yuan for each 1,000 kg, at most 30,000.
 *
 * Exactly 1,000 kg is 未超过: the kinds are told apart before anything is multiplied. The days of the rule were not seen in a
 * copy: the caller states them.
 *
 * @example
 * const seen = { from: localDate('2020-01-01'), until: localDate('2021-01-01'), basis: { law: '超限运输车辆行驶公路管理规定', article: 43 } }
 * overloadTable(seen, localDate('2020-01-01')).kinds.map(({ id }) => id) // => ['light', 'heavy']
 */
export function overloadTable(
  validity: BenchmarkValidity,
  verifiedThrough: LocalDate,
): RangeBenchmark {
  return publishedRange({
    id: 'overload-2016/43',
    version: validity.from,
    title: { zh: '车货总质量超过限定标准', en: 'total mass over the limit' },
    basis: { law: RULE, article: 43 },
    statute: provisionWith([{ law: '公路法' }], '三万元以下', verifiedThrough, {
      op: 'oneOf',
      of: [warning, fine],
    }),
    facts: [
      {
        id: 'overKg',
        label: { zh: '超过限定标准的质量', en: 'mass over the limit' },
        kind: 'quantity',
        unit: { label: { zh: '千克', en: 'kg' }, whole: false },
      },
    ],
    placement: [{ sanction: 'fine', range: perStep }],
    kinds: [
      { id: 'light', label: { zh: '未超过1000千克的，予以警告' }, when: light, sanctions: warning },
      {
        id: 'heavy',
        label: { zh: '超过1000千克的，每超1000千克罚款500元' },
        when: heavy,
        sanctions: fine,
      },
    ],
    lexicon: civilCodeLexicon,
    validity,
    source: copySeen('overload-2016', RULE),
  });
}
