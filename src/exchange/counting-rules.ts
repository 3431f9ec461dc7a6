/*
 * 年度行政执法数据的统计口径. What is counted once, in which year and under which column, as the forms explain themselves. The form
 * of Guangdong (省依法行政工作领导小组办公室, 2018-12-29) was seen in part; where only the forms of other places say it, the rule is
 * not verified.
 */
import type { Term } from '../core/index.js';
import type { PenaltyKind } from '../law/index.js';

/** 统计口径: one rule of counting. */
export interface CountingRule {
  /** What it says. */
  readonly says: Term;
  /** A short piece of the form that says it. */
  readonly quote: string;
  /** Which form: body, year and table. */
  readonly source: string;
  /** Whether the form is Guangdong's. */
  readonly verified: boolean;
}

/** 统计口径的名称. */
export type CountingRuleId =
  | 'decidedInYear'
  | 'heaviestClass'
  | 'namedClassFirst'
  | 'amountOfDecision'
  | 'uncertainAmount'
  | 'classOrder'
  | 'applied'
  | 'licenceDecisions'
  | 'changesOfLicence'
  | 'compulsionDecided'
  | 'completedInYear'
  | 'inspectionOfOne'
  | 'zeroOrLeftOut';

const GUANGZHOU = '广州市司法局2019年度行政执法数据';
const QINGYUAN = '庆元县2024年度行政处罚实施情况统计表';
const DATONG = '大同市文物局2021年度、2024年度行政执法数据表';

const rule = (
  zh: string,
  en: string,
  quote: string,
  source: string,
  verified: boolean,
): CountingRule => ({ says: { zh, en }, quote, source, verified });

/**
 * 统计口径表.
 *
 * @example
 * countingRules.heaviestClass.verified // => true
 * countingRules.classOrder.verified // => false
 */
export const countingRules: Readonly<Record<CountingRuleId, CountingRule>> = {
  decidedInYear: rule(
    '按作出处罚决定的日期计入当年，含后来被撤销的',
    'a penalty belongs to the year of its decision, also when it was revoked later',
    '期间作出行政处罚决定的数量（包括经行政复议或者行政诉讼被撤销的行政处罚决定数量）',
    GUANGZHOU,
    true,
  ),
  heaviestClass: rule(
    '并处两种以上处罚的算一宗，计入最重的类别',
    'several penalties in one decision are one case, in its heaviest class',
    '并处两种以上行政处罚的，算一宗行政处罚，计入最重的行政处罚类别',
    GUANGZHOU,
    true,
  ),
  namedClassFirst: rule(
    '并处明确类别和其他处罚的，计入明确类别',
    'a named class goes before other penalties',
    '并处明确类别的行政处罚和其他行政处罚的，计入明确类别的行政处罚',
    QINGYUAN,
    false,
  ),
  amountOfDecision: rule(
    '罚没金额以处罚决定书确定的为准',
    'amounts are those that the decision states',
    '“罚没金额”以处罚决定书确定的金额为准',
    QINGYUAN,
    false,
  ),
  uncertainAmount: rule(
    '没收而不能确定金额的不计入',
    'confiscation without a certain amount adds nothing',
    '不能确定金额的，不计入“罚没金额”',
    QINGYUAN,
    false,
  ),
  classOrder: rule(
    '类别从轻到重的次序；另有2021年度的表把吊销许可证件排在限制开展生产经营活动之前',
    'the order of the classes from light to heavy; another form of 2021 puts revocation below restriction',
    '行政处罚类别从轻到重的顺序：（1）警告，（2）通报批评（3）罚款，（4）没收违法所得、没收非法财物，（5）暂扣许可证件，（6）降低资质等级，（7）限制开展生产经营活动，（8）责令停产停业，（9）责令关闭、限制从业，（10）吊销许可证件，（11）行政拘留',
    DATONG,
    false,
  ),
  applied: rule(
    '申请数量按收到申请的日期',
    'an application belongs to the year in which it came in',
    '期间许可机关收到当事人许可申请的数量',
    GUANGZHOU,
    true,
  ),
  licenceDecisions: rule(
    '受理、许可、不予许可、撤销各按其决定的日期',
    'acceptance, grant, refusal and revocation each by the day of its decision',
    '期间许可机关作出受理决定、许可决定、不予许可决定的数量，以及撤销许可决定的数量',
    GUANGZHOU,
    true,
  ),
  changesOfLicence: rule(
    '变更、延续计入许可或者不予许可',
    'changes and extensions count as granted or refused',
    '准予变更、延续和不予变更、延续的数量，分别计入“许可的数量”、“不予许可的数量”',
    GUANGZHOU,
    true,
  ),
  compulsionDecided: rule(
    '强制措施按决定的日期，强制执行按执行完毕或者终结的日期',
    'a compulsory measure by its decision, enforcement by its completion or end',
    '执行完毕或者终结执行的数量',
    '杭州市司法局2019年度行政执法统计年报',
    false,
  ),
  completedInYear: rule(
    '征收、征用按完成的日期',
    'levies and requisitions by their completion',
    '期间完成的数量',
    DATONG,
    false,
  ),
  inspectionOfOne: rule(
    '检查一个对象、有完整记录的，计为一次',
    'one object inspected, with a full record, is one inspection',
    '检查1个检查对象，有完整、详细的检查记录，计为检查1次',
    DATONG,
    false,
  ),
  zeroOrLeftOut: rule(
    '有职责而未开展的填0；无职责的不填并注明',
    'zero where there is the duty and no activity; left out, and said so, where there is no duty',
    '对应表格内容填写“0”',
    '广东省依法行政工作领导小组办公室2018年12月29日通知第二条',
    true,
  ),
};

/** 处罚类别: a column of the yearly table. */
export type PenaltyClass =
  | 'warningOrCriticism'
  | 'fine'
  | 'confiscation'
  | 'suspensionOrDowngrade'
  | 'revocation'
  | 'restriction'
  | 'suspensionOrClosure'
  | 'detention'
  | 'other';

/**
 * 处罚种类所属的类别.
 *
 * @example
 * penaltyClasses.confiscationOfGoods // => 'confiscation'
 */
export const penaltyClasses: Readonly<Record<PenaltyKind, PenaltyClass>> = {
  warning: 'warningOrCriticism',
  publicCriticism: 'warningOrCriticism',
  fine: 'fine',
  confiscationOfGains: 'confiscation',
  confiscationOfGoods: 'confiscation',
  suspensionOfLicence: 'suspensionOrDowngrade',
  downgradeOfQualification: 'suspensionOrDowngrade',
  revocationOfLicence: 'revocation',
  restrictionOfBusiness: 'restriction',
  suspensionOfBusiness: 'suspensionOrClosure',
  closure: 'suspensionOrClosure',
  restrictionOfOccupation: 'suspensionOrClosure',
  detention: 'detention',
  otherByLaw: 'other',
};

/**
 * 处罚类别从轻到重的次序 ({@link countingRules} `classOrder`): not that of the columns. 其他 is the lightest, for a named class goes
 * before it. Not verified for Guangdong; a locality passes its own.
 *
 * @example
 * penaltyClassOrder.at(-1) // => 'detention'
 */
export const penaltyClassOrder: readonly PenaltyClass[] = [
  'other',
  'warningOrCriticism',
  'fine',
  'confiscation',
  'suspensionOrDowngrade',
  'restriction',
  'suspensionOrClosure',
  'revocation',
  'detention',
];
