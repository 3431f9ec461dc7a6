import { type LegalBasis, localDate, term } from '../../core/index.js';
import type { ReliefCondition, ReliefItem, ReliefList } from '../../discretion/index.js';
import { validity } from './benchmark.js';

const ANNEX = '广东省生态环境不予行政处罚的轻微违法行为目录';
const basisOf = (section: string): LegalBasis => ({
  law: ANNEX,
  version: localDate('2022-01-01'),
  section,
});

/** 适用条件, each as printed: an officer confirms or denies it. */
const CONDITIONS = {
  first: '属于首次违法',
  correctedSlight: '在责令改正期限内改正违法行为，危害后果轻微',
  undoneSlight:
    '经发现后主动实施关闭或者实施停止建设、拆除涉案设备或者恢复原状等措施，危害后果轻微',
  accepted: '环境保护设施验收工作已全部完成',
  firstInAYear: '近一年内属于首次违法',
  item6Condition2:
    '仅一个B类水污染物超过排放标准，且超标排放的倍数在0.1倍以下或仅pH值超过标准，且数值在5-10以内或仅色度超过标准，且超标倍数在1倍以下',
  corrected: '在责令改正期限内改正违法排放污染物的行为',
  suddenFailure:
    '因突发故障导致污染防治设施不正常运行，24小时内及时报告并采取应急处置、停产等措施减少污染物排放',
  dailyMeanWithin: '日均值未超标',
  item8Condition2: '仅一个B类大气污染物超过排放标准，且超标排放的倍数在0.1倍以下',
  item10Condition1:
    '未按要求进行密闭的。已按照规定安装并使用污染防治设施，经责令改正后立即改正违法行为且近一年内属于首次违法的',
  item10Condition2:
    '无法密闭且未采取措施减少废气排放的。在责令改正期限内改正违法行为且近一年内属于首次违法的',
  firstInTheYear: '年度内属于首次违法',
  item14Condition2:
    '未按照国家环境保护标准贮存的，所涉危险废物不超过0.1吨；危险废物混入非危险废物中贮存的，所涉危险废物不超过0.01吨',
  item14Condition3: '所涉危险废物不属于废弃剧毒化学品、医疗废物、实验室废物及易燃易爆危险废物',
  atMost20Days: '违法行为持续时间不超过20日',
  wasteNotClassA: '所涉固体废物不属于A类污染物',
  pollutantNotClassA: '所涉污染物不属于A类污染物',
} as const;

type ConditionId = keyof typeof CONDITIONS;

const conditionOf = (id: ConditionId): ReliefCondition => ({ id, label: { zh: CONDITIONS[id] } });

const item = (
  number: number,
  violation: string,
  conditions: readonly ConditionId[],
  { force = 'shall', mode = 'all' }: Partial<Pick<ReliefItem, 'force' | 'mode'>> = {},
): ReliefItem => ({
  id: String(number),
  violation: { zh: violation },
  relief: 'noPenalty',
  force,
  mode,
  conditions: conditions.map(conditionOf),
  basis: basisOf(`第${number}项`),
});

/**
 * 广东省生态环境不予行政处罚的轻微违法行为目录: annex 2 of 粤环发〔2021〕7号, its 20 rows; 第十三条第（三）项 makes them 不予处罚.
 *
 * Remark 2 takes sensitive areas out of “依法可不予处罚的相关规定”: read as the two rows that say 依法可以不予, since a wider reading
 * would turn against the party what the text does not say.
 *
 * @example
 * ecologyMinorViolations.items.length // => 20
 * ecologyMinorViolations.items.filter(({ force }) => force === 'may').map(({ id }) => id) // => ['7', '9']
 */
export const ecologyMinorViolations: ReliefList = {
  id: 'gd-ecology-2021/minor-violations',
  title: term(ANNEX, 'List of minor ecology violations without penalty'),
  items: [
    item(1, '建设单位未依法备案建设项目环境影响登记表', ['first', 'correctedSlight']),
    item(2, '建设单位未依法重新报批环境影响报告表，擅自开工建设', ['first', 'undoneSlight']),
    item(
      3,
      '建设单位未依法报请重新审核环境影响报告表，建设项目环境影响报告表未经原审批部门重新审核同意，擅自开工建设',
      ['first', 'correctedSlight'],
    ),
    item(
      4,
      '建设单位未依法报批建设项目环境影响报告表，或建设项目环境影响报告表未经批准，擅自开工建设',
      ['first', 'undoneSlight'],
    ),
    item(5, '未依法向社会公开验收报告', ['first', 'accepted', 'correctedSlight']),
    item(6, '超过水污染物排放标准排放水污染物', ['firstInAYear', 'item6Condition2', 'corrected']),
    item(
      7,
      '通过不正常运行水污染防治设施的方式排放水污染物',
      ['firstInAYear', 'suddenFailure', 'dailyMeanWithin', 'correctedSlight'],
      { force: 'may' },
    ),
    item(8, '超过大气污染物排放标准排放大气污染物', [
      'firstInAYear',
      'item8Condition2',
      'corrected',
    ]),
    item(
      9,
      '非紧急情况下开启应急排放通道、通过不正常运行大气污染防治设施的方式排放大气污染物',
      ['firstInAYear', 'suddenFailure', 'dailyMeanWithin', 'correctedSlight'],
      { force: 'may' },
    ),
    item(
      10,
      '产生含挥发性有机物废气的生产和服务活动，未在密闭空间或者设备中进行，或者未采取减少废气排放措施',
      ['item10Condition1', 'item10Condition2'],
      { mode: 'any' },
    ),
    item(11, '未密闭煤炭、煤矸石、煤渣、煤灰、水泥、石灰、石膏、砂土等易产生扬尘的物料', [
      'first',
      'correctedSlight',
    ]),
    item(12, '未按照规定设置危险废物识别标志', ['firstInTheYear', 'correctedSlight']),
    item(13, '贮存工业固体废物未采取符合国家环境保护标准的防护措施', ['first', 'correctedSlight']),
    item(14, '未按照国家环境保护标准贮存危险废物或者将危险废物混入非危险废物中贮存', [
      'first',
      'item14Condition2',
      'item14Condition3',
      'correctedSlight',
    ]),
    item(
      15,
      '产生、收集、贮存、运输、利用、处置固体废物的单位未依法及时公开固体废物污染环境防治信息',
      ['first', 'atMost20Days', 'correctedSlight'],
    ),
    item(16, '从事畜禽规模养殖未及时收集、贮存、利用或者处置养殖过程中产生的畜禽粪污等固体废物', [
      'first',
      'atMost20Days',
      'wasteNotClassA',
      'correctedSlight',
    ]),
    item(17, '重点排污单位不按照规定的方式公开环境信息', ['first', 'correctedSlight']),
    item(18, '重点排污单位不在规定的时限公开环境信息', ['first', 'correctedSlight']),
    item(19, '排污单位未及时公开污染物排放信息或已公开但不符合要求', [
      'first',
      'atMost20Days',
      'pollutantNotClassA',
      'correctedSlight',
    ]),
    item(20, '已建立台账记录制度，但未按照排污许可证规定记录', [
      'first',
      'atMost20Days',
      'correctedSlight',
    ]),
  ],
  exclusions: [
    {
      condition: {
        id: 'sensitiveArea',
        label: { zh: '自然保护区、风景名胜区、饮用水源保护区等生态环境敏感区内发生的环境违法行为' },
      },
      from: 'may',
      basis: basisOf('备注二'),
    },
  ],
  validity,
};
