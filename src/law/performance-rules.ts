import { ratio, term } from '../core/index.js';
import {
  type AmountValue,
  amount,
  type CountValue,
  counted,
  type LegalRule,
  type PerDayShareValue,
  type PeriodValue,
  period,
  rule,
  type ShareValue,
} from './rule.js';
import { compulsionLaw, litigationInterpretation, penaltyLaw } from './statutes.js';

/** 履行与强制: payment, surcharge, compulsory measures, compulsory execution. */
export interface PerformanceLegalRules {
  /** 缴纳罚款的期限. */
  readonly paymentDeadline: LegalRule<PeriodValue<'calendarDay'>>;
  /** 当场收缴罚款的上限. */
  readonly onTheSpotCollectionCeiling: LegalRule<AmountValue>;
  /** 当场收缴罚款的上交期限. */
  readonly collectedFineHandIn: LegalRule<PeriodValue<'workingDay'>>;
  /** 水上当场收缴罚款的上交期限. */
  readonly collectedFineHandInOnWater: LegalRule<PeriodValue<'workingDay'>>;
  /** 罚款缴付银行的期限. */
  readonly collectedFineBanking: LegalRule<PeriodValue<'workingDay'>>;
  /** 加处罚款的比例. */
  readonly lateSurcharge: LegalRule<PerDayShareValue>;
  /** 加处罚款的上限（与罚款数额之比）. */
  readonly lateSurchargeCeiling: LegalRule<ShareValue>;
  /** 加处罚款或者滞纳金的上限（与金钱给付义务之比）. */
  readonly moneyDutySurchargeCeiling: LegalRule<ShareValue>;
  /** 实施行政强制措施的人数. */
  readonly compulsoryMeasureOfficers: LegalRule<CountValue>;
  /** 紧急强制措施的报告期限. */
  readonly urgentCompulsoryMeasureReport: LegalRule<PeriodValue<'hour'>>;
  /** 查封、扣押清单的份数. */
  readonly sealingListCopies: LegalRule<CountValue>;
  /** 查封、扣押的期限. */
  readonly sealingTerm: LegalRule<PeriodValue<'calendarDay'>>;
  /** 查封、扣押期限的延长. */
  readonly sealingExtension: LegalRule<PeriodValue<'calendarDay'>>;
  /** 交付冻结决定书的期限. */
  readonly freezingDecisionDelivery: LegalRule<PeriodValue<'workingDay'>>;
  /** 冻结的期限. */
  readonly freezingTerm: LegalRule<PeriodValue<'calendarDay'>>;
  /** 冻结期限的延长. */
  readonly freezingExtension: LegalRule<PeriodValue<'calendarDay'>>;
  /** 中止执行后不再执行的期限. */
  readonly suspendedExecutionEnd: LegalRule<PeriodValue<'year'>>;
  /** 加处罚款后可以强制执行的期限. */
  readonly surchargeBeforeExecution: LegalRule<PeriodValue<'calendarDay'>>;
  /** 代履行前催告的提前期限. */
  readonly substitutePerformanceReminder: LegalRule<PeriodValue<'workingDay'>>;
  /** 申请法院强制执行的期限. */
  readonly courtExecutionApplication: LegalRule<PeriodValue<'month'>>;
  /** 申请法院强制执行的期限（起诉期限届满起算）. */
  readonly courtExecutionApplicationAfterSuitPeriod: LegalRule<PeriodValue<'month'>>;
  /** 申请执行生效行政判决的期限. */
  readonly judgmentExecutionApplication: LegalRule<PeriodValue<'year'>>;
  /** 申请法院强制执行前催告的期限. */
  readonly courtExecutionReminder: LegalRule<PeriodValue<'workingDay'>>;
  /** 法院受理强制执行申请的期限. */
  readonly courtExecutionAcceptance: LegalRule<PeriodValue<'workingDay'>>;
  /** 对不予受理申请复议的期限. */
  readonly courtNonAcceptanceReview: LegalRule<PeriodValue<'calendarDay'>>;
  /** 法院作出执行裁定的期限. */
  readonly courtExecutionRuling: LegalRule<PeriodValue<'workingDay'>>;
  /** 对不予执行申请复议的期限. */
  readonly courtExecutionRefusalReview: LegalRule<PeriodValue<'calendarDay'>>;
}

export const performanceRules: PerformanceLegalRules = {
  paymentDeadline: rule({
    id: 'paymentDeadline',
    label: term('缴纳罚款的期限', 'time to pay the fine'),
    value: period(15, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('收到行政处罚决定书', 'receipt of the decision'),
    statute: penaltyLaw,
    at: { article: 67, paragraph: 3 },
    quote: '当事人应当自收到行政处罚决定书之日起十五日内，到指定的银行或者通过电子支付系统缴纳罚款',
  }),
  onTheSpotCollectionCeiling: rule({
    id: 'onTheSpotCollectionCeiling',
    label: term('当场收缴罚款的上限', 'ceiling of a fine collected on the spot'),
    value: amount('100'),
    limit: 'atMost',
    statute: penaltyLaw,
    at: { article: 68, item: 1 },
    quote: '依法给予一百元以下罚款的',
  }),
  collectedFineHandIn: rule({
    id: 'collectedFineHandIn',
    label: term('当场收缴罚款的上交期限', 'time to hand in a fine collected on the spot'),
    value: period(2, 'workingDay'),
    limit: 'atMost',
    startEvent: term('收缴罚款', 'collection of the fine'),
    statute: penaltyLaw,
    at: { article: 71 },
    quote: '应当自收缴罚款之日起二日内，交至行政机关',
  }),
  collectedFineHandInOnWater: rule({
    id: 'collectedFineHandInOnWater',
    label: term('水上当场收缴罚款的上交期限', 'time to hand in a fine collected on water'),
    value: period(2, 'workingDay'),
    limit: 'atMost',
    startEvent: term('抵岸', 'landing'),
    statute: penaltyLaw,
    at: { article: 71 },
    quote: '在水上当场收缴的罚款，应当自抵岸之日起二日内交至行政机关',
  }),
  collectedFineBanking: rule({
    id: 'collectedFineBanking',
    label: term('罚款缴付银行的期限', 'time to pay a collected fine to the bank'),
    value: period(2, 'workingDay'),
    limit: 'atMost',
    startEvent: term('行政机关收到罚款', 'receipt by the organ'),
    statute: penaltyLaw,
    at: { article: 71 },
    quote: '行政机关应当在二日内将罚款缴付指定的银行',
    question: term(
      '条文没有写明起算；审慎起见，自行政机关收到罚款之日起算',
      'the text names no start event; cautiously, from the day the organ received it',
    ),
  }),
  lateSurcharge: rule({
    id: 'lateSurcharge',
    label: term('加处罚款的比例', 'surcharge for late payment'),
    value: { kind: 'perDayShare', share: ratio('3%') },
    limit: 'exactly',
    startEvent: term('缴纳期限届满', 'end of the time to pay'),
    statute: penaltyLaw,
    at: { article: 72, paragraph: 1, item: 1 },
    quote: '每日按罚款数额的百分之三加处罚款',
    question: term(
      '是否在催告以前停止、是否计入非工作日，条文没有写明；“每日”按每个自然日计算',
      'whether it stops before the reminder, and whether it counts rest days, is not stated; “each day” counts every calendar day',
    ),
  }),
  lateSurchargeCeiling: rule({
    id: 'lateSurchargeCeiling',
    label: term('加处罚款的上限（与罚款数额之比）', 'ceiling of the surcharge (share of the fine)'),
    value: { kind: 'share', share: ratio('1') },
    limit: 'atMost',
    statute: penaltyLaw,
    at: { article: 72, paragraph: 1, item: 1 },
    quote: '加处罚款的数额不得超出罚款的数额',
  }),
  moneyDutySurchargeCeiling: rule({
    id: 'moneyDutySurchargeCeiling',
    label: term(
      '加处罚款或者滞纳金的上限（与金钱给付义务之比）',
      'ceiling of a surcharge or late fee (share of the duty)',
    ),
    value: { kind: 'share', share: ratio('1') },
    limit: 'atMost',
    statute: compulsionLaw,
    at: { article: 45, paragraph: 2 },
    quote: '加处罚款或者滞纳金的数额不得超出金钱给付义务的数额',
  }),
  compulsoryMeasureOfficers: rule({
    id: 'compulsoryMeasureOfficers',
    label: term('实施行政强制措施的人数', 'officers of a compulsory measure'),
    value: counted(2, 'person'),
    limit: 'atLeast',
    statute: compulsionLaw,
    at: { article: 18, item: 2 },
    quote: '由两名以上行政执法人员实施',
  }),
  urgentCompulsoryMeasureReport: rule({
    id: 'urgentCompulsoryMeasureReport',
    label: term('紧急强制措施的报告期限', 'time to report an urgent compulsory measure'),
    value: period(24, 'hour'),
    limit: 'atMost',
    startEvent: term('当场实施行政强制措施', 'the measure on the spot'),
    statute: compulsionLaw,
    at: { article: 19 },
    quote: '行政执法人员应当在二十四小时内向行政机关负责人报告，并补办批准手续',
    question: term(
      '起算和首个小时是否计入没有写明；自实施时起算',
      'the start and whether the first hour counts are not stated; from the moment of the measure',
    ),
  }),
  sealingListCopies: rule({
    id: 'sealingListCopies',
    label: term('查封、扣押清单的份数', 'copies of the list of sealed or seized things'),
    value: counted(2, 'copy'),
    limit: 'exactly',
    statute: compulsionLaw,
    at: { article: 24, paragraph: 3 },
    quote: '查封、扣押清单一式二份',
  }),
  sealingTerm: rule({
    id: 'sealingTerm',
    label: term('查封、扣押的期限', 'term of sealing or seizure'),
    value: period(30, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('实施查封、扣押', 'the sealing or seizure'),
    statute: compulsionLaw,
    at: { article: 25, paragraph: 1 },
    quote: '查封、扣押的期限不得超过三十日',
    question: term(
      '条文没有写明起算；审慎起见，自实施之日起算',
      'the text names no start event; cautiously, from the day of the measure',
    ),
  }),
  sealingExtension: rule({
    id: 'sealingExtension',
    label: term('查封、扣押期限的延长', 'extension of sealing or seizure'),
    value: period(30, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('查封、扣押期限届满', 'end of the term'),
    statute: compulsionLaw,
    at: { article: 25, paragraph: 1 },
    quote: '情况复杂的，经行政机关负责人批准，可以延长，但是延长期限不得超过三十日',
  }),
  freezingDecisionDelivery: rule({
    id: 'freezingDecisionDelivery',
    label: term('交付冻结决定书的期限', 'time to deliver the freezing decision'),
    value: period(3, 'workingDay'),
    limit: 'atMost',
    startEvent: term('冻结存款、汇款', 'the freezing'),
    statute: compulsionLaw,
    at: { article: 31 },
    quote: '作出决定的行政机关应当在三日内向当事人交付冻结决定书',
    question: term(
      '条文没有写明起算；审慎起见，自冻结之日起算',
      'the text names no start event; cautiously, from the day of the freezing',
    ),
  }),
  freezingTerm: rule({
    id: 'freezingTerm',
    label: term('冻结的期限', 'term of freezing'),
    value: period(30, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('冻结存款、汇款', 'the freezing'),
    statute: compulsionLaw,
    at: { article: 32, paragraph: 1 },
    quote: '自冻结存款、汇款之日起三十日内，行政机关应当作出处理决定或者作出解除冻结决定',
  }),
  freezingExtension: rule({
    id: 'freezingExtension',
    label: term('冻结期限的延长', 'extension of freezing'),
    value: period(30, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('冻结期限届满', 'end of the term'),
    statute: compulsionLaw,
    at: { article: 32, paragraph: 1 },
    quote: '可以延长，但是延长期限不得超过三十日',
  }),
  suspendedExecutionEnd: rule({
    id: 'suspendedExecutionEnd',
    label: term('中止执行后不再执行的期限', 'suspension after which there is no more execution'),
    value: period(3, 'year'),
    limit: 'atLeast',
    startEvent: term('中止执行', 'suspension of the execution'),
    statute: compulsionLaw,
    at: { article: 39, paragraph: 2 },
    quote: '中止执行满三年未恢复执行的，行政机关不再执行',
  }),
  surchargeBeforeExecution: rule({
    id: 'surchargeBeforeExecution',
    label: term('加处罚款后可以强制执行的期限', 'surcharge after which the organ may execute'),
    value: period(30, 'calendarDay'),
    limit: 'moreThan',
    startEvent: term('开始加处罚款或者滞纳金', 'start of the surcharge'),
    statute: compulsionLaw,
    at: { article: 46, paragraph: 1 },
    quote: '实施加处罚款或者滞纳金超过三十日，经催告当事人仍不履行的',
  }),
  substitutePerformanceReminder: rule({
    id: 'substitutePerformanceReminder',
    label: term('代履行前催告的提前期限', 'reminder before substitute performance'),
    value: period(3, 'workingDay'),
    limit: 'atLeast',
    startEvent: term('代履行', 'substitute performance'),
    direction: 'before',
    statute: compulsionLaw,
    at: { article: 51, paragraph: 1, item: 2 },
    quote: '代履行三日前，催告当事人履行',
  }),
  courtExecutionApplication: rule({
    id: 'courtExecutionApplication',
    label: term('申请法院强制执行的期限', 'time to apply to the court for execution'),
    value: period(3, 'month'),
    limit: 'atMost',
    startEvent: term(
      '法定的复议、诉讼期限届满',
      'end of the periods for reconsideration and litigation',
    ),
    statute: compulsionLaw,
    at: { article: 53 },
    quote:
      '没有行政强制执行权的行政机关可以自期限届满之日起三个月内，依照本章规定申请人民法院强制执行',
  }),
  courtExecutionApplicationAfterSuitPeriod: rule({
    id: 'courtExecutionApplicationAfterSuitPeriod',
    label: term(
      '申请法院强制执行的期限（起诉期限届满起算）',
      'time to apply to the court for execution, from the end of the period to sue',
    ),
    value: period(3, 'month'),
    limit: 'atMost',
    startEvent: term('被执行人的法定起诉期限届满', 'end of the period to sue'),
    statute: litigationInterpretation,
    at: { article: 156 },
    quote: '应当自被执行人的法定起诉期限届满之日起三个月内提出',
  }),
  judgmentExecutionApplication: rule({
    id: 'judgmentExecutionApplication',
    label: term('申请执行生效行政判决的期限', 'time to apply for the execution of a judgment'),
    value: period(2, 'year'),
    limit: 'atMost',
    startEvent: term(
      '法律文书规定的履行期间最后一日；没有规定的，送达当事人之日',
      'last day to perform that the judgment sets; where none, its service',
    ),
    statute: litigationInterpretation,
    at: { article: 153, paragraph: 1 },
    quote: '申请执行的期限为二年',
  }),
  courtExecutionReminder: rule({
    id: 'courtExecutionReminder',
    label: term(
      '申请法院强制执行前催告的期限',
      'wait after the reminder before applying to the court',
    ),
    value: period(10, 'workingDay'),
    limit: 'atLeast',
    startEvent: term('催告书送达', 'service of the reminder'),
    statute: compulsionLaw,
    at: { article: 54 },
    quote:
      '催告书送达十日后当事人仍未履行义务的，行政机关可以向所在地有管辖权的人民法院申请强制执行',
  }),
  courtExecutionAcceptance: rule({
    id: 'courtExecutionAcceptance',
    label: term('法院受理强制执行申请的期限', 'time for the court to accept the application'),
    value: period(5, 'workingDay'),
    limit: 'atMost',
    startEvent: term('接到申请', 'receipt of the application'),
    statute: compulsionLaw,
    at: { article: 56, paragraph: 1 },
    quote: '人民法院接到行政机关强制执行的申请，应当在五日内受理',
  }),
  courtNonAcceptanceReview: rule({
    id: 'courtNonAcceptanceReview',
    label: term('对不予受理申请复议的期限', 'time to contest the refusal to accept'),
    value: period(15, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('收到不予受理的裁定', 'receipt of the ruling'),
    statute: compulsionLaw,
    at: { article: 56, paragraph: 2 },
    quote: '行政机关对人民法院不予受理的裁定有异议的，可以在十五日内向上一级人民法院申请复议',
    question: term(
      '条文没有写明起算；审慎起见，自裁定作出之日起算',
      'the text names no start event; cautiously, from the day of the ruling',
    ),
  }),
  courtExecutionRuling: rule({
    id: 'courtExecutionRuling',
    label: term('法院作出执行裁定的期限', 'time for the court to rule on execution'),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: term('受理申请', 'acceptance'),
    statute: compulsionLaw,
    at: { article: 57 },
    quote: '人民法院应当自受理之日起七日内作出执行裁定',
  }),
  courtExecutionRefusalReview: rule({
    id: 'courtExecutionRefusalReview',
    label: term('对不予执行申请复议的期限', 'time to contest the refusal to execute'),
    value: period(15, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('收到裁定', 'receipt of the ruling'),
    statute: compulsionLaw,
    at: { article: 58, paragraph: 3 },
    quote:
      '行政机关对人民法院不予执行的裁定有异议的，可以自收到裁定之日起十五日内向上一级人民法院申请复议',
  }),
};
