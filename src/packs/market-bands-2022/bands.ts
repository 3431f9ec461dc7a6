import {
  failed,
  type LegalBasis,
  localDate,
  type Money,
  ok,
  type Result,
  ratio,
  type Term,
  term,
} from '../../core/index.js';
import {
  type Adjustment,
  type BenchmarkValidity,
  type CircumstanceRules,
  civilCodeLexicon,
  discretionProblem,
  evaluateRange,
  type FactDefinition,
  isWithinInterval,
  type RangeBenchmark,
  type RangeExpression,
  type SanctionStatute,
  type Tier,
  type WeighedCircumstance,
  type YuanRange,
} from '../../discretion/index.js';
import { copySeen, fact, provisionWith, publishedRange, within, yuan } from '../published-range.js';

const DOCUMENT = '国市监法规〔2022〕2号';
const ISSUED_ON = localDate('2022-10-08');
const article = (number: number, item?: number): LegalBasis => ({
  law: DOCUMENT,
  version: ISSUED_ON,
  article: number,
  ...(item !== undefined && { item }),
});

const tier = (
  id: string,
  zh: string,
  en: string,
  from: string,
  to: string,
  basis: LegalBasis,
): Tier => ({
  id,
  label: { zh, en },
  when: { op: 'isOneOf', fact: 'leaning', options: [id] },
  // The text has no word of limit for either edge, so neither is shut out.
  range: {
    op: 'place',
    scale: 'between',
    from: ratio(from),
    to: ratio(to),
    ends: { min: true, max: true },
    of: { op: 'statute' },
  },
  basis,
});

/**
 * 从轻、从重的罚款幅度: the lower and the upper 30% of the width between minimum and maximum (第十条第（三）项、第（四）项).
 *
 * The opinion says nothing of what lies between, nor whether the edges at 30% and 70% belong to 从轻 and 从重: the row 一般
 * is an inference, and every edge is counted on both sides; which of the two an amount on an edge belongs to, `marketTierOf` leaves to
 * a person.
 *
 * @example
 * marketBands.rows.map(({ id }) => id) // => ['lighter', 'general', 'heavier']
 */
export const marketBands: RangeExpression & { readonly op: 'tiers' } = {
  op: 'tiers',
  hit: 'unique',
  rows: [
    tier('lighter', '从轻', 'lighter', '0', '3/10', article(10, 3)),
    tier('general', '一般（推定）', 'general (inferred)', '3/10', '7/10', article(10)),
    tier('heavier', '从重', 'heavier', '7/10', '1', article(10, 4)),
  ],
};

/**
 * 罚款数额所属的阶次: into which band of the statutory range an amount falls.
 *
 * 较低的30%部分 and 较高的30%部分 (第十条第（三）项、第（四）项) have no word of limit that a lexicon could read, so an amount exactly at 30% or
 * 70% belongs to two bands: a choice, with both.
 * Fails: `discretion.endMissing` where the provision sets no maximum, since there is no width then; `discretion.outsideRange` outside the
 * statutory range.
 *
 * @example
 * const statutory = { words: '5万元以上10万元以下', min: { value: ratio('50000'), included: true }, max: { value: ratio('100000'), included: true } }
 * marketTierOf(money('64999.99'), statutory).value // => ['lighter']
 * marketTierOf(money('65000'), statutory).value // => ['lighter', 'general']
 */
export function marketTierOf(
  fine: Money,
  statutory: YuanRange,
): Result<readonly ('lighter' | 'general' | 'heavier')[]> {
  const amount = ratio(fine);
  const found: ('lighter' | 'general' | 'heavier')[] = [];
  for (const id of ['lighter', 'general', 'heavier'] as const) {
    const band = evaluateRange(marketBands, { leaning: id }, { statute: statutory });
    if (!band.ok) return band;
    if (band.value.outcome === 'range' && isWithinInterval(amount, band.value.range))
      found.push(id);
  }
  return found.length === 0
    ? failed(
        discretionProblem('discretion.outsideRange', { amount: fine, range: statutory.words }, [
          'fine',
        ]),
      )
    : ok(found);
}

const leaning: FactDefinition = {
  id: 'leaning',
  label: { zh: '裁量阶次', en: 'tier' },
  kind: 'option',
  options: marketBands.rows.map(({ id, label }) => ({ id, label })),
};

/**
 * 市场监管裁量幅度: the bands over the fine of one provision; the other facts are what the provision itself asks.
 *
 * The opinion is in force from its publication (第二十条) and names no last day: the caller states until when it was looked up.
 *
 * @example
 * marketBandsOn('food-122', term('未经许可从事食品生产经营', 'food business without a permit'), foodPermitStatute, foodPermitFacts, localDate('2027-01-01')).id
 * // => 'market-bands-2022/food-122'
 */
export function marketBandsOn(
  id: string,
  title: Term,
  statute: SanctionStatute,
  facts: readonly FactDefinition[],
  lookedUpUntil: BenchmarkValidity['until'],
): RangeBenchmark {
  return publishedRange({
    id: `market-bands-2022/${id}`,
    version: '2022-10-08',
    title,
    basis: article(10),
    statute,
    facts: [...facts, leaning],
    placement: [{ sanction: 'fine', range: marketBands }],
    lexicon: civilCodeLexicon,
    validity: { from: ISSUED_ON, until: lookedUpUntil, basis: article(20) },
    source: copySeen('market-bands-2022', DOCUMENT),
  });
}

/** 食品安全法第一百二十二条第一款的事实: the value of the goods. */
export const foodPermitFacts: readonly FactDefinition[] = [
  { id: 'goodsValue', label: { zh: '货值金额', en: 'value of the goods' }, kind: 'amount' },
];

const goods = fact('goodsValue');

/**
 * 食品安全法第一百二十二条第一款: the fine switches from amounts to multiples where the goods are worth one 万元.
 *
 * Only the fine is here; what the paragraph confiscates is not. The words are those of a copy, not compared.
 *
 * @example
 * foodPermitStatute.verifiedThrough // => '2022-10-08'
 */
export const foodPermitStatute: SanctionStatute = provisionWith(
  [{ law: '食品安全法', article: 122, paragraph: 1 }],
  '货值金额不足一万元的，并处五万元以上十万元以下罚款；货值金额一万元以上的，并处货值金额十倍以上二十倍以下罚款',
  ISSUED_ON,
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
          words: '货值金额不足一万元的',
          when: within(goods, '不足一万元', '[)', '0', '10000'),
          range: yuan('五万元以上十万元以下', '50000', '100000'),
        },
        {
          words: '货值金额一万元以上的',
          when: within(goods, '一万元以上', '[)', '10000'),
          range: { op: 'times', by: goods, of: yuan('十倍以上二十倍以下', '10', '20') },
        },
      ],
    },
  },
);

/** More than any fine: widened by it, a range is cut to the band alone. */
const BEYOND = ratio('1000000000000000000');

/** Where 从轻 and 从重 put a fine: into the lower or the upper 30% of the statutory range, whatever the table gave. */
const bandOf = (from: string, to: string): readonly Adjustment[] => [
  { op: 'widen', up: BEYOND, down: BEYOND },
  {
    op: 'clamp',
    to: {
      op: 'place',
      scale: 'between',
      from: ratio(from),
      to: ratio(to),
      of: { op: 'statute' },
    },
  },
];

const circumstance = (
  id: string,
  zh: string,
  effect: WeighedCircumstance['effect'],
  force: 'shall' | 'may',
  basis: LegalBasis,
): WeighedCircumstance => ({
  id,
  label: { zh },
  effect,
  force,
  how: effect === 'aggravate' ? bandOf('7/10', '1') : bandOf('0', '3/10'),
  basis,
});

const shallLighten = (id: string, item: number, zh: string): WeighedCircumstance =>
  circumstance(id, zh, 'lightenOrMitigate', 'shall', article(13, item));
const mayLighten = (id: string, item: number, zh: string): WeighedCircumstance =>
  circumstance(id, zh, 'lightenOrMitigate', 'may', article(14, item));
const mayAggravate = (id: string, item: number, zh: string): WeighedCircumstance => ({
  ...circumstance(id, zh, 'aggravate', 'may', article(16, item)),
  ...(item >= 4 && item <= 6 && { consumedBy: [`penalised:${id}`] }),
});

/**
 * 市场监管的从轻、减轻、从重情节: articles 13 to 16; opposite ones are weighed together by a person (第十七条).
 *
 * 从轻 and 从重 put the fine into their band (第十条); 减轻 goes anywhere below the minimum. What was penalised by itself under items 4 to 6
 * of article 16 is no longer a reason for 从重 (第十六条第二款): it is named in `CaseAct.usedFacts`, for example as `penalised:forged`.
 *
 * @example
 * marketCircumstances.circumstances.length // => 21
 * marketCircumstances.circumstances.find(({ id }) => id === 'forged').consumedBy // => ['penalised:forged']
 */
export const marketCircumstances: CircumstanceRules = {
  circumstances: [
    shallLighten('underEighteen', 1, '已满十四周岁不满十八周岁的未成年人有违法行为的'),
    shallLighten('remedied', 2, '主动消除或者减轻违法行为危害后果的'),
    shallLighten('coerced', 3, '受他人胁迫或者诱骗实施违法行为的'),
    shallLighten('confessed', 4, '主动供述市场监管部门尚未掌握的违法行为的'),
    shallLighten('meritorious', 5, '配合市场监管部门查处违法行为有立功表现的'),
    shallLighten('otherShallLighten', 6, '其他依法应当从轻或者减轻行政处罚的'),
    mayLighten(
      'partialCapacity',
      1,
      '尚未完全丧失辨认或者控制自己行为能力的精神病人、智力残疾人有违法行为的',
    ),
    mayLighten('cooperated', 2, '积极配合市场监管部门调查并主动提供证据材料的'),
    mayLighten('minorHarm', 3, '违法行为轻微，社会危害性较小的'),
    mayLighten('accessory', 4, '在共同违法行为中起次要或者辅助作用的'),
    mayLighten('hardship', 5, '当事人因残疾或者重大疾病等原因生活确有困难的'),
    mayLighten('otherMayLighten', 6, '其他依法可以从轻或者减轻行政处罚的'),
    circumstance(
      'emergency',
      '在重大传染病疫情等突发事件期间，有违反突发事件应对措施行为的',
      'aggravate',
      'shall',
      article(15, 1),
    ),
    circumstance(
      'otherShallAggravate',
      '其他依法应当从重行政处罚的',
      'aggravate',
      'shall',
      article(15, 2),
    ),
    mayAggravate('graveHarm', 1, '违法行为造成他人人身伤亡或者重大财产损失等严重危害后果的'),
    mayAggravate('incited', 2, '教唆、胁迫、诱骗他人实施违法行为的'),
    mayAggravate(
      'repeated',
      3,
      '因同一性质的违法行为受过刑事处罚，或者一年内因同一性质的违法行为受过行政处罚的',
    ),
    mayAggravate(
      'obstructed',
      4,
      '阻碍或者拒不配合行政执法人员依法执行职务或者对行政执法人员打击报复的',
    ),
    mayAggravate(
      'sealedGoods',
      5,
      '隐藏、转移、损毁、使用、处置市场监管部门依法查封、扣押的财物或者先行登记保存的证据的',
    ),
    mayAggravate('forged', 6, '伪造、隐匿、毁灭证据的'),
    mayAggravate('otherMayAggravate', 7, '其他依法可以从重行政处罚的'),
  ],
  resolve: { policy: 'mainCircumstance', basis: article(17) },
};
