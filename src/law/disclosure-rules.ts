import { term } from '../core/index.js';
import { type LegalRule, type PeriodValue, period, rule, type YearDayValue } from './rule.js';
import {
  creditRepairRules,
  ecologyProcedureRules,
  guangdongDisclosureRules,
  guangdongRecordRules,
  informationDisclosureRegulation,
  marketDisclosureRules,
  penaltyLaw,
  threeSystemsOpinion,
} from './statutes.js';

const EXPIRY_UNKNOWN = term(
  '本办法的文号和有效期在副本中未载明，是否仍有效待查',
  'the copy states neither document number nor expiry; whether it is still valid is to be checked',
);
const CREDIT_REPAIR = term(
  '与信用修复管理办法（2026年）如何衔接待查',
  'how it stands beside the credit-repair measures of 2026 is unresolved',
);
const TEXT_NOT_SEEN = term(
  '只见摘编，未见全文；数值未经原文证明',
  'only excerpts were seen; no text proves the value',
);
const NO_START = term(
  '条文没有写明起算；审慎起见，自决定被变更、撤销、确认违法或者无效之日起算',
  'the text names no start event; cautiously, from the day the decision was changed, revoked, or found unlawful or void',
);
const OVERTURNED = term(
  '行政处罚决定被变更、撤销、确认违法或者确认无效',
  'the decision was changed, revoked, or found unlawful or void',
);
const DECISION = term('作出行政执法决定', 'the decision');
const DOCUMENT = term('认定失信的文书日期', 'date of the document that established the breach');

/** 公示与记录: when results are published, withdrawn, stored. */
export interface DisclosureLegalRules {
  /** 撤回公开的处罚决定的期限. */
  readonly decisionWithdrawal: LegalRule<PeriodValue<'workingDay'>>;
  /** 广东撤下公示信息的期限. */
  readonly guangdongDecisionWithdrawal: LegalRule<PeriodValue<'workingDay'>>;
  /** 行政处罚决定公示的期限. */
  readonly penaltyDisclosure: LegalRule<PeriodValue<'workingDay'>>;
  /** 其他执法结果公示的期限. */
  readonly resultDisclosure: LegalRule<PeriodValue<'workingDay'>>;
  /** 广东行政处罚决定公示的期限. */
  readonly guangdongPenaltyDisclosure: LegalRule<PeriodValue<'workingDay'>>;
  /** 广东其他执法结果公示的期限. */
  readonly guangdongResultDisclosure: LegalRule<PeriodValue<'workingDay'>>;
  /** 广东事前公开的期限. */
  readonly guangdongPriorDisclosure: LegalRule<PeriodValue<'workingDay'>>;
  /** 广东公开上年度执法数据的日期. */
  readonly guangdongYearlyDisclosure: LegalRule<YearDayValue>;
  /** 公开上年度执法数据的日期. */
  readonly yearlyDisclosure: LegalRule<YearDayValue>;
  /** 市场监管撤回公示信息的期限. */
  readonly marketDecisionWithdrawal: LegalRule<PeriodValue<'workingDay'>>;
  /** 生态环境撤回公开的处罚决定的期限. */
  readonly ecologyDecisionWithdrawal: LegalRule<PeriodValue<'workingDay'>>;
  /** 生态环境处罚决定公开的期限. */
  readonly ecologyPenaltyDisclosure: LegalRule<PeriodValue<'workingDay'>>;
  /** 市场监管处罚信息公示的期限. */
  readonly marketPenaltyDisclosure: LegalRule<PeriodValue<'workingDay'>>;
  /** 市场监管跨省推送处罚信息的期限. */
  readonly marketPenaltyPush: LegalRule<PeriodValue<'workingDay'>>;
  /** 市场监管公示外省处罚信息的期限. */
  readonly marketPushedPenaltyDisclosure: LegalRule<PeriodValue<'workingDay'>>;
  /** 市场监管较轻处罚的公示期. */
  readonly marketDisclosureTermLight: LegalRule<PeriodValue<'month'>>;
  /** 市场监管处罚的公示期. */
  readonly marketDisclosureTerm: LegalRule<PeriodValue<'year'>>;
  /** 市场监管按实际限制期限公示的界限. */
  readonly marketDisclosureRestriction: LegalRule<PeriodValue<'year'>>;
  /** 主动公开政府信息的期限. */
  readonly informationDisclosure: LegalRule<PeriodValue<'workingDay'>>;
  /** 广东音像记录的储存期限. */
  readonly guangdongRecordStorage: LegalRule<PeriodValue<'workingDay'>>;
  /** 轻微失信信息的最长公示期. */
  readonly creditPublicationLongestSlight: LegalRule<PeriodValue<'month'>>;
  /** 一般失信信息的最短公示期. */
  readonly creditPublicationShortestGeneral: LegalRule<PeriodValue<'month'>>;
  /** 一般失信信息的最长公示期. */
  readonly creditPublicationLongestGeneral: LegalRule<PeriodValue<'year'>>;
  /** 严重失信信息的最短公示期. */
  readonly creditPublicationShortestSerious: LegalRule<PeriodValue<'year'>>;
  /** 严重失信信息的最长公示期. */
  readonly creditPublicationLongestSerious: LegalRule<PeriodValue<'year'>>;
}

export const disclosureRules: DisclosureLegalRules = {
  decisionWithdrawal: rule({
    id: 'decisionWithdrawal',
    label: term('撤回公开的处罚决定的期限', 'time to withdraw a published decision'),
    value: period(3, 'workingDay'),
    limit: 'atMost',
    startEvent: OVERTURNED,
    statute: penaltyLaw,
    at: { article: 48, paragraph: 2 },
    quote: '行政机关应当在三日内撤回行政处罚决定信息并公开说明理由',
    question: NO_START,
  }),
  guangdongDecisionWithdrawal: rule({
    id: 'guangdongDecisionWithdrawal',
    label: term('广东撤下公示信息的期限', 'time to take down a published decision in Guangdong'),
    value: period(3, 'workingDay'),
    limit: 'atMost',
    startEvent: term(
      '收到相关决定或者生效裁判文书',
      'receipt of the decision or effective judgment',
    ),
    statute: guangdongDisclosureRules,
    at: { article: 24, paragraph: 1 },
    quote:
      '应当自收到相关决定或者生效裁判文书之日起3个工作日内从广东省行政执法信息公示平台撤下原行政执法决定信息',
    question: EXPIRY_UNKNOWN,
  }),
  penaltyDisclosure: rule({
    id: 'penaltyDisclosure',
    label: term('行政处罚决定公示的期限', 'time to publish a licence or penalty decision'),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: DECISION,
    statute: threeSystemsOpinion,
    at: { section: '（六）' },
    quote: '行政许可、行政处罚的执法决定信息要在执法决定作出之日起7个工作日内公开',
  }),
  resultDisclosure: rule({
    id: 'resultDisclosure',
    label: term('其他执法结果公示的期限', 'time to publish other results'),
    value: period(20, 'workingDay'),
    limit: 'atMost',
    startEvent: DECISION,
    statute: threeSystemsOpinion,
    at: { section: '（六）' },
    quote:
      '行政执法机关要在执法决定作出之日起20个工作日内，向社会公布执法机关、执法对象、执法类别、执法结论等信息',
  }),
  guangdongPenaltyDisclosure: rule({
    id: 'guangdongPenaltyDisclosure',
    label: term(
      '广东行政处罚决定公示的期限',
      'time to publish a licence or penalty decision in Guangdong',
    ),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: DECISION,
    statute: guangdongDisclosureRules,
    at: { article: 21, paragraph: 2 },
    quote: '行政许可、行政处罚的行政执法决定信息，应当自决定作出之日起7个工作日内公开',
    question: EXPIRY_UNKNOWN,
  }),
  guangdongResultDisclosure: rule({
    id: 'guangdongResultDisclosure',
    label: term('广东其他执法结果公示的期限', 'time to publish other results in Guangdong'),
    value: period(20, 'workingDay'),
    limit: 'atMost',
    startEvent: DECISION,
    statute: guangdongDisclosureRules,
    at: { article: 21, paragraph: 2 },
    quote: '其他行政执法信息应当在行政执法决定作出之日起20个工作日内公开',
    question: EXPIRY_UNKNOWN,
  }),
  guangdongPriorDisclosure: rule({
    id: 'guangdongPriorDisclosure',
    label: term('广东事前公开的期限', 'time to publish prior information in Guangdong'),
    value: period(20, 'workingDay'),
    limit: 'atMost',
    startEvent: term('信息形成或者变更', 'the information is formed or changed'),
    statute: guangdongDisclosureRules,
    at: { article: 21, paragraph: 1 },
    quote: '事前公开的行政执法信息，自信息形成或者变更之日起20个工作日内及时公开',
    question: EXPIRY_UNKNOWN,
  }),
  guangdongYearlyDisclosure: rule({
    id: 'guangdongYearlyDisclosure',
    label: term('广东公开上年度执法数据的日期', 'last day to publish yearly data in Guangdong'),
    value: { kind: 'yearDay', month: 1, day: 31 },
    limit: 'atMost',
    statute: guangdongDisclosureRules,
    at: { article: 17, paragraph: 1 },
    quote: '行政执法主体应当于每年1月31日前在广东省行政执法信息公示平台公开上年度行政执法数据',
    question: EXPIRY_UNKNOWN,
  }),
  yearlyDisclosure: rule({
    id: 'yearlyDisclosure',
    label: term('公开上年度执法数据的日期', 'last day to publish yearly data'),
    value: { kind: 'yearDay', month: 1, day: 31 },
    limit: 'atMost',
    statute: threeSystemsOpinion,
    at: { section: '（六）' },
    quote: '地方各级行政执法机关应当于每年1月31日前公开本机关上年度行政执法总体情况有关数据',
  }),
  marketDecisionWithdrawal: rule({
    id: 'marketDecisionWithdrawal',
    label: term(
      '市场监管撤回公示信息的期限',
      'time to withdraw a published market-regulation penalty',
    ),
    value: period(3, 'workingDay'),
    limit: 'atMost',
    startEvent: OVERTURNED,
    statute: marketDisclosureRules,
    at: { article: 11 },
    quote: '市场监督管理部门应当在三个工作日内撤回行政处罚公示信息并说明理由',
    question: NO_START,
  }),
  ecologyDecisionWithdrawal: rule({
    id: 'ecologyDecisionWithdrawal',
    label: term('生态环境撤回公开的处罚决定的期限', 'time to withdraw a published ecology penalty'),
    value: period(3, 'workingDay'),
    limit: 'atMost',
    startEvent: OVERTURNED,
    statute: ecologyProcedureRules,
    at: { article: 66 },
    quote: '生态环境主管部门应当在三日内撤回行政处罚决定信息并公开说明理由',
    question: NO_START,
  }),
  ecologyPenaltyDisclosure: rule({
    id: 'ecologyPenaltyDisclosure',
    label: term('生态环境处罚决定公开的期限', 'time to publish an ecology penalty'),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: DECISION,
    statute: ecologyProcedureRules,
    at: { article: 65 },
    quote: '生态环境行政处罚决定应当自作出之日起七日内公开',
  }),
  marketPenaltyDisclosure: rule({
    id: 'marketPenaltyDisclosure',
    label: term('市场监管处罚信息公示的期限', 'time to publish a market-regulation penalty'),
    value: period(20, 'workingDay'),
    limit: 'atMost',
    startEvent: term('作出行政处罚决定', 'the decision'),
    statute: marketDisclosureRules,
    at: { article: 9 },
    quote:
      '应当自作出行政处罚决定之日起二十个工作日内将行政处罚信息通过国家企业信用信息公示系统进行公示',
  }),
  marketPenaltyPush: rule({
    id: 'marketPenaltyPush',
    label: term(
      '市场监管跨省推送处罚信息的期限',
      'time to send a penalty to the province of registration',
    ),
    value: period(10, 'workingDay'),
    limit: 'atMost',
    startEvent: term('作出行政处罚决定', 'the decision'),
    statute: marketDisclosureRules,
    at: { article: 10 },
    quote:
      '应当自作出行政处罚决定之日起十个工作日内通过本省、自治区、直辖市市场监督管理部门将行政处罚信息推送至当事人登记地（住所地）市场监督管理部门',
  }),
  marketPushedPenaltyDisclosure: rule({
    id: 'marketPushedPenaltyDisclosure',
    label: term(
      '市场监管公示外省处罚信息的期限',
      'time to publish a penalty sent from another province',
    ),
    value: period(10, 'workingDay'),
    limit: 'atMost',
    startEvent: term('收到行政处罚信息', 'receipt of the penalty information'),
    statute: marketDisclosureRules,
    at: { article: 10 },
    quote:
      '由其协助在收到行政处罚信息之日起十个工作日内将行政处罚信息通过国家企业信用信息公示系统进行公示',
  }),
  marketDisclosureTermLight: rule({
    id: 'marketDisclosureTermLight',
    label: term(
      '市场监管较轻处罚的公示期',
      'publication term of light market-regulation penalties',
    ),
    value: period(3, 'month'),
    limit: 'exactly',
    startEvent: term('公示', 'publication'),
    statute: marketDisclosureRules,
    at: { article: 13, paragraph: 1 },
    quote: '仅受到通报批评或者较低数额罚款的行政处罚信息自公示之日起届满三个月的，停止公示',
    question: CREDIT_REPAIR,
  }),
  marketDisclosureTerm: rule({
    id: 'marketDisclosureTerm',
    label: term('市场监管处罚的公示期', 'publication term of market-regulation penalties'),
    value: period(3, 'year'),
    limit: 'exactly',
    startEvent: term('公示', 'publication'),
    statute: marketDisclosureRules,
    at: { article: 13, paragraph: 1 },
    quote: '其他行政处罚信息自公示之日起届满三年的，停止公示',
    question: CREDIT_REPAIR,
  }),
  marketDisclosureRestriction: rule({
    id: 'marketDisclosureRestriction',
    label: term(
      '市场监管按实际限制期限公示的界限',
      'restriction beyond which a market-regulation penalty is published as long as it lasts',
    ),
    value: period(3, 'year'),
    limit: 'moreThan',
    startEvent: term('限制开始', 'the restriction begins'),
    statute: marketDisclosureRules,
    at: { article: 13, paragraph: 3 },
    quote: '被限制开展生产经营活动、限制从业超过三年的，公示期按照实际限制期限执行',
    question: CREDIT_REPAIR,
  }),
  informationDisclosure: rule({
    id: 'informationDisclosure',
    label: term('主动公开政府信息的期限', 'time to publish government information'),
    value: period(20, 'workingDay'),
    limit: 'atMost',
    startEvent: term('信息形成或者变更', 'the information is formed or changed'),
    statute: informationDisclosureRegulation,
    at: { article: 26 },
    quote: '应当自该政府信息形成或者变更之日起20个工作日内及时公开',
  }),
  guangdongRecordStorage: rule({
    id: 'guangdongRecordStorage',
    label: term('广东音像记录的储存期限', 'time to store an audio-video record in Guangdong'),
    value: period(1, 'workingDay'),
    limit: 'atMost',
    startEvent: term('音像记录制作完成', 'the record is complete'),
    statute: guangdongRecordRules,
    at: { article: 23, paragraph: 1 },
    quote:
      '原则上行政执法人员应当在1个工作日内按照要求储存至广东省行政执法信息平台和行政执法监督网络平台或者本单位指定的存储器',
    question: EXPIRY_UNKNOWN,
  }),
  creditPublicationLongestSlight: rule({
    id: 'creditPublicationLongestSlight',
    label: term('轻微失信信息的最长公示期', 'longest publication of slight breaches'),
    value: period(3, 'month'),
    limit: 'atMost',
    startEvent: DOCUMENT,
    statute: creditRepairRules,
    at: {},
    quote: '',
    question: TEXT_NOT_SEEN,
  }),
  creditPublicationShortestGeneral: rule({
    id: 'creditPublicationShortestGeneral',
    label: term('一般失信信息的最短公示期', 'shortest publication of general breaches'),
    value: period(3, 'month'),
    limit: 'atLeast',
    startEvent: DOCUMENT,
    statute: creditRepairRules,
    at: {},
    quote: '',
    question: TEXT_NOT_SEEN,
  }),
  creditPublicationLongestGeneral: rule({
    id: 'creditPublicationLongestGeneral',
    label: term('一般失信信息的最长公示期', 'longest publication of general breaches'),
    value: period(1, 'year'),
    limit: 'atMost',
    startEvent: DOCUMENT,
    statute: creditRepairRules,
    at: {},
    quote: '',
    question: TEXT_NOT_SEEN,
  }),
  creditPublicationShortestSerious: rule({
    id: 'creditPublicationShortestSerious',
    label: term('严重失信信息的最短公示期', 'shortest publication of serious breaches'),
    value: period(1, 'year'),
    limit: 'atLeast',
    startEvent: DOCUMENT,
    statute: creditRepairRules,
    at: {},
    quote: '',
    question: TEXT_NOT_SEEN,
  }),
  creditPublicationLongestSerious: rule({
    id: 'creditPublicationLongestSerious',
    label: term('严重失信信息的最长公示期', 'longest publication of serious breaches'),
    value: period(3, 'year'),
    limit: 'atMost',
    startEvent: DOCUMENT,
    statute: creditRepairRules,
    at: {},
    quote: '',
    question: TEXT_NOT_SEEN,
  }),
};
