/*
 * 计算规则 of 粤环发〔2021〕7号 beside its tables. Where they are computed: 第五条 (查不明的因素) in every factor and fact; 第六条 (最高不超过100%)
 * and 第二十三条 (以上、以下) in every table; 第八条 by the applicable version; 第十三条 and 第十六条 by assessExemption; 第十二条 and 第十四条
 * here. 第十七条 (重合时按较重的) and 第二十二条 (近一年、近二年) tell the officer which row to take. None rounds; the pack rounds parts of a
 * fen down, in the party's favour.
 */
import {
  compareRatios,
  failed,
  type LegalBasis,
  type Money,
  ok,
  type Ratio,
  type Result,
  ratio,
} from '../../core/index.js';
import {
  type CircumstanceRules,
  discretionProblem,
  type PlacementScale,
  type RangeExpression,
  type ReliefCondition,
  type ReliefList,
  type WeighedCircumstance,
} from '../../discretion/index.js';
import { article, validity } from './benchmark.js';

const item = (number: number, place: number): LegalBasis => ({ ...article(number), item: place });

const placed = (
  scale: PlacementScale,
  from: string,
  to: string = from,
  ends?: { readonly min: boolean; readonly max: boolean },
): RangeExpression => ({
  op: 'place',
  scale,
  from: ratio(from),
  to: ratio(to),
  ...(ends && { ends }),
  of: { op: 'statute' },
});

/** 第十二条: what 从轻, 一般 and 从重 come to in a range with both ends, with a maximum only, or with a minimum only. */
export interface EcologyFineRule {
  /** 罚款为一定幅度的数额或者一定金额的倍数的 (第一项, 第二项). */
  readonly bothEnds: RangeExpression;
  /** 只规定最高罚款数额的 (第三项). */
  readonly maximumOnly?: RangeExpression;
  /** 只规定最低罚款数额的 (第三项). */
  readonly minimumOnly?: RangeExpression;
}

/**
 * 最终罚款数额的确定标准 (第十二条): the mean is 一般, 从轻 lies below it, 从重 does not; a person decides whether to use it (可).
 *
 * Each is an expression over `statute`, which here is the range that the table gave; `evaluateRange` computes it.
 *
 * @example
 * const range = { words: '10万元以上100万元以下', min: { value: ratio('100000'), included: true }, max: { value: ratio('1000000'), included: true } }
 * evaluateRange(ecologyFineRules.general.bothEnds, {}, { statute: range }).value.range.min.value // => '550000'
 */
export const ecologyFineRules: Readonly<
  Record<'lighter' | 'general' | 'heavier', EcologyFineRule>
> = {
  lighter: {
    bothEnds: placed('between', '0', '1/2', { min: true, max: false }),
    maximumOnly: placed('ofMaximum', '1/5'),
  },
  general: {
    bothEnds: placed('between', '1/2'),
    maximumOnly: placed('ofMaximum', '1/2'),
    minimumOnly: placed('ofMinimum', '2'),
  },
  heavier: {
    bothEnds: placed('between', '1/2', '1', { min: true, max: true }),
    minimumOnly: placed('ofMinimum', '5'),
  },
};

const circumstance = (id: string, zh: string, place: number): WeighedCircumstance => ({
  id,
  label: { zh },
  effect: 'lightenOrMitigate',
  force: 'shall',
  how: [],
  basis: item(11, place),
});

/**
 * 从轻、减轻、从重情节 (第十条, 第十一条); opposite ones are weighed together by a person (第三条第（二）项 综合裁量).
 *
 * @example
 * ecologyCircumstances.circumstances.map(({ id }) => id) // => ['emergency', 'remedied', 'coerced', 'confessed', 'meritorious', 'otherProvision']
 */
export const ecologyCircumstances: CircumstanceRules = {
  circumstances: [
    {
      id: 'emergency',
      label: { zh: '发生重大传染病疫情等突发事件期间，当事人违反突发事件应对措施的' },
      effect: 'aggravate',
      force: 'may',
      how: [],
      basis: article(10),
    },
    circumstance('remedied', '主动消除或者减轻生态环境违法行为危害后果的', 1),
    circumstance('coerced', '受他人胁迫或者诱骗实施生态环境违法行为的', 2),
    circumstance('confessed', '主动供述生态环境主管部门尚未掌握的生态环境违法行为的', 3),
    circumstance('meritorious', '配合生态环境主管部门查处生态环境违法行为有立功表现的', 4),
    circumstance('otherProvision', '法律、法规、规章规定其他应当从轻或者减轻行政处罚的', 5),
  ],
  resolve: { policy: 'mainCircumstance', basis: item(3, 2) },
};

const EXCLUDED = [
  '违反饮用水水源保护区内禁止性规定的',
  '将危险废物提供或者委托给无许可证的单位或者其他生产经营者从事收集、贮存、利用、处置活动的',
  '无许可证或者未按照许可证规定从事危险废物收集、贮存、利用、处置的经营活动的',
  '生态环境违法行为属于第十条规定的从重处罚情形的',
  '生态环境违法行为属于适用移送公安机关行政拘留的',
  '生态环境违法行为属于涉嫌环境污染犯罪的',
  '经生态环境主管部门责令改正，复查发现违法行为仍持续的',
  '公开道歉承诺后再次出现生态环境违法行为的',
  '同一时间检查发现存在两个或以上生态环境违法行为，其中一个生态环境违法行为存在上述情形的',
  '生态环境违法行为属于法律、法规或规章规定的定额罚款，或法定最低罚款的',
  '其他法律、法规或规范性文件规定不得适用公开道歉承诺从轻制度的',
];

/**
 * 不适用公开道歉承诺从轻的情形 (第十四条第（一）项至第（十一）项), in the order of the items.
 *
 * @example
 * apologyExclusions.length // => 11
 */
export const apologyExclusions: readonly ReliefCondition[] = /* @__PURE__ */ EXCLUDED.map(
  (zh, index) => ({ id: `apologyExcluded${index + 1}`, label: { zh } }),
);

const RELIEF: readonly ReliefCondition[] = [
  { id: 'correctedBeforeDecision', label: { zh: '在行政处罚决定作出前改正生态环境违法行为' } },
  {
    id: 'apologized',
    label: {
      zh: '向生态环境主管部门提出公开道歉申请并在地市级以上主要媒体或网站上公开道歉、作出生态环境守法承诺',
    },
  },
];

/**
 * 公开道歉承诺从轻 as a list of one row, which `assessCase` takes as a claim: both conditions, none of the eleven exclusions, then the
 * fine less `share`, never below the statutory minimum (第十四条).
 *
 * @param share how much a city's guide takes off, between 30% and 50%.
 * @param atMost where the city caps the reduction, in yuan.
 *
 * Fails: `discretion.apologyShare`.
 *
 * @example
 * apologyList(ratio('2/5')).value.items[0].conditions.map(({ id }) => id) // => ['correctedBeforeDecision', 'apologized']
 * apologyList(ratio('3/5')).problems[0].code // => 'discretion.apologyShare'
 */
export function apologyList(share: Ratio, atMost?: Money): Result<ReliefList> {
  if (compareRatios(share, ratio('3/10')) < 0 || compareRatios(share, ratio('1/2')) > 0)
    return failed(discretionProblem('discretion.apologyShare', { share }, ['share']));
  return ok({
    id: 'gd-ecology-2021/apology',
    title: { zh: '公开道歉承诺从轻制度', en: 'lighter penalty on a public apology' },
    items: [
      {
        id: '14',
        violation: { zh: '公开道歉承诺', en: 'public apology and promise' },
        relief: 'lighter',
        force: 'shall',
        mode: 'all',
        conditions: RELIEF,
        how: [{ op: 'drop', share, ...(atMost && { atMost: ratio(atMost) }) }],
        basis: article(14),
      },
    ],
    exclusions: apologyExclusions.map((condition, index) => ({
      condition,
      from: 'all',
      basis: item(14, index + 1),
    })),
    validity,
  });
}
