import { term } from '../core/index.js';
import {
  type AmountValue,
  amount,
  type CountValue,
  counted,
  type LegalRule,
  type PeriodValue,
  period,
  rule,
} from './rule.js';
import {
  ecologyProcedureRules,
  guangdongHearingRules,
  marketHearingRules,
  penaltyLaw,
  publicSecurityPenaltyLaw,
  tourismProcedureRules,
} from './statutes.js';

const END_DAYS = term(
  '首尾两日如何计入没有写明；取同时满足法律和本省办法的最早一日',
  'which of the two end days count is not stated; take the earliest day that satisfies both the law and the provincial measures',
);
const LOCAL_AMOUNT = term(
  '地方有规定的从其规定，条文允许而不强制；广东另有数额，部门规章更低的从部门规章',
  'the province may set another amount; Guangdong has, and yields to a lower one of a departmental rule',
);
const LOWER_AMOUNT = term(
  '本办法以地方规定为准，广东办法又以更低的部门规章为准，相互指引；审慎起见取较低数额',
  'this rule yields to the local one, and the Guangdong measures yield to a lower departmental one: circular; cautiously, the lower amount',
);
const HEARING_REQUEST = term('收到听证要求', 'receipt of the request for a hearing');
const HEARING = term('举行听证', 'the hearing');

/** 听证: who may ask for one, when, and who sits. */
export interface HearingLegalRules {
  /** 要求听证的期限. */
  readonly hearingRequest: LegalRule<PeriodValue<'workingDay'>>;
  /** 听证通知的提前期限. */
  readonly hearingNotice: LegalRule<PeriodValue<'workingDay'>>;
  /** 听证代理人人数. */
  readonly hearingAgents: LegalRule<CountValue>;
  /** 广东要求听证的期限. */
  readonly guangdongHearingRequest: LegalRule<PeriodValue<'workingDay'>>;
  /** 广东听证会组成人员人数（单数）. */
  readonly guangdongHearingPanel: LegalRule<CountValue>;
  /** 广东确定听证会组成人员的期限. */
  readonly guangdongHearingPanelAppointment: LegalRule<PeriodValue<'workingDay'>>;
  /** 广东听证会通知书的送达期限. */
  readonly guangdongHearingNoticeService: LegalRule<PeriodValue<'workingDay'>>;
  /** 广东举行听证会的最早时间. */
  readonly guangdongHearingEarliest: LegalRule<PeriodValue<'workingDay'>>;
  /** 广东公开听证的公告期限. */
  readonly guangdongHearingPublicNotice: LegalRule<PeriodValue<'workingDay'>>;
  /** 广东听证的总期限. */
  readonly guangdongHearingDuration: LegalRule<PeriodValue<'calendarDay'>>;
  /** 广东等待权利义务承继者的期限. */
  readonly guangdongHearingSuccessorWait: LegalRule<PeriodValue<'month'>>;
  /** 广东公民听证数额. */
  readonly guangdongHearingThresholdCitizen: LegalRule<AmountValue>;
  /** 广东法人或者其他组织听证数额. */
  readonly guangdongHearingThresholdOrganisation: LegalRule<AmountValue>;
  /** 市场监管自然人听证数额. */
  readonly marketHearingThresholdCitizen: LegalRule<AmountValue>;
  /** 市场监管法人或者其他组织听证数额. */
  readonly marketHearingThresholdOrganisation: LegalRule<AmountValue>;
  /** 生态环境公民听证数额. */
  readonly ecologyHearingThresholdCitizen: LegalRule<AmountValue>;
  /** 生态环境法人或者其他组织听证数额. */
  readonly ecologyHearingThresholdOrganisation: LegalRule<AmountValue>;
  /** 旅游公民听证数额. */
  readonly tourismHearingThresholdCitizen: LegalRule<AmountValue>;
  /** 旅游法人或者其他组织听证数额. */
  readonly tourismHearingThresholdOrganisation: LegalRule<AmountValue>;
  /** 治安管理听证数额. */
  readonly publicSecurityHearingThreshold: LegalRule<AmountValue>;
  /** 市场监管确定听证主持人的期限. */
  readonly marketHearingPresider: LegalRule<PeriodValue<'workingDay'>>;
  /** 市场监管移交案件材料的期限. */
  readonly marketHearingFileTransfer: LegalRule<PeriodValue<'workingDay'>>;
  /** 市场监管确定听证时间、地点的期限. */
  readonly marketHearingScheduling: LegalRule<PeriodValue<'workingDay'>>;
  /** 市场监管听证通知的提前期限. */
  readonly marketHearingNotice: LegalRule<PeriodValue<'workingDay'>>;
  /** 市场监管公开听证的公告期限. */
  readonly marketHearingPublicNotice: LegalRule<PeriodValue<'workingDay'>>;
  /** 市场监管听证报告的期限. */
  readonly marketHearingReport: LegalRule<PeriodValue<'workingDay'>>;
}

export const hearingRules: HearingLegalRules = {
  hearingRequest: rule({
    id: 'hearingRequest',
    label: term('要求听证的期限', 'time to ask for a hearing'),
    value: period(5, 'workingDay'),
    limit: 'atMost',
    startEvent: term('行政机关告知', 'notification by the organ'),
    statute: penaltyLaw,
    at: { article: 64, item: 1 },
    quote: '当事人要求听证的，应当在行政机关告知后五日内提出',
  }),
  hearingNotice: rule({
    id: 'hearingNotice',
    label: term('听证通知的提前期限', 'notice before the hearing'),
    value: period(7, 'workingDay'),
    limit: 'atLeast',
    startEvent: HEARING,
    direction: 'before',
    statute: penaltyLaw,
    at: { article: 64, item: 2 },
    quote: '行政机关应当在举行听证的七日前，通知当事人及有关人员听证的时间、地点',
    question: END_DAYS,
  }),
  hearingAgents: rule({
    id: 'hearingAgents',
    label: term('听证代理人人数', 'agents at the hearing'),
    value: counted(2, 'person'),
    limit: 'atMost',
    statute: penaltyLaw,
    at: { article: 64, item: 5 },
    quote: '也可以委托一至二人代理',
  }),
  guangdongHearingRequest: rule({
    id: 'guangdongHearingRequest',
    label: term('广东要求听证的期限', 'time to ask for a hearing in Guangdong'),
    value: period(5, 'workingDay'),
    limit: 'atMost',
    startEvent: term('收到听证告知书', 'receipt of the hearing notification'),
    statute: guangdongHearingRules,
    at: { article: 18, paragraph: 1 },
    quote: '当事人要求听证的，应当自收到听证告知书之日起5日内向行政机关提出',
  }),
  guangdongHearingPanel: rule({
    id: 'guangdongHearingPanel',
    label: term('广东听证会组成人员人数（单数）', 'size of the hearing panel in Guangdong (odd)'),
    value: counted(3, 'person'),
    limit: 'atLeast',
    statute: guangdongHearingRules,
    at: { article: 9, paragraph: 1 },
    quote: '听证会的组成人员，应当是3人以上的单数',
  }),
  guangdongHearingPanelAppointment: rule({
    id: 'guangdongHearingPanelAppointment',
    label: term('广东确定听证会组成人员的期限', 'time to appoint the hearing panel in Guangdong'),
    value: period(5, 'workingDay'),
    limit: 'atMost',
    startEvent: HEARING_REQUEST,
    statute: guangdongHearingRules,
    at: { article: 20, item: 1 },
    quote: '收到听证要求之日起5日内，确定听证会组成人员',
  }),
  guangdongHearingNoticeService: rule({
    id: 'guangdongHearingNoticeService',
    label: term('广东听证会通知书的送达期限', 'time to serve the hearing notice in Guangdong'),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: HEARING_REQUEST,
    statute: guangdongHearingRules,
    at: { article: 20, item: 2 },
    quote: '收到听证要求之日起7日内，将听证会通知书送达当事人',
  }),
  guangdongHearingEarliest: rule({
    id: 'guangdongHearingEarliest',
    label: term(
      '广东举行听证会的最早时间',
      'earliest hearing after the notice is issued in Guangdong',
    ),
    value: period(7, 'workingDay'),
    limit: 'atLeast',
    startEvent: term('听证会通知书发出', 'issue of the hearing notice'),
    statute: guangdongHearingRules,
    at: { article: 20, item: 3 },
    quote: '听证会通知书发出7日后举行听证会',
    question: END_DAYS,
  }),
  guangdongHearingPublicNotice: rule({
    id: 'guangdongHearingPublicNotice',
    label: term('广东公开听证的公告期限', 'announcement before a public hearing in Guangdong'),
    value: period(3, 'workingDay'),
    limit: 'atLeast',
    startEvent: HEARING,
    direction: 'before',
    statute: guangdongHearingRules,
    at: { article: 20, item: 4 },
    quote:
      '公开听证的案件应当在听证会举行3日前，公告案由、当事人姓名或者名称、听证会举行时间和地点',
    question: END_DAYS,
  }),
  guangdongHearingDuration: rule({
    id: 'guangdongHearingDuration',
    label: term('广东听证的总期限', 'total time of a hearing in Guangdong'),
    value: period(30, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('收到听证申请', 'receipt of the request for a hearing'),
    statute: guangdongHearingRules,
    at: { article: 38, paragraph: 1 },
    quote: '行政机关收到当事人听证申请到听证会结束，不得超过30日',
  }),
  guangdongHearingSuccessorWait: rule({
    id: 'guangdongHearingSuccessorWait',
    label: term(
      '广东等待权利义务承继者的期限',
      'wait for a successor before a hearing ends in Guangdong',
    ),
    value: period(3, 'month'),
    limit: 'atLeast',
    startEvent: term('当事人死亡或者终止', 'death or end of the party'),
    statute: guangdongHearingRules,
    at: { article: 37, item: 1 },
    quote: '当事人死亡或者终止满3个月后，未确定权利义务承继者的',
  }),
  guangdongHearingThresholdCitizen: rule({
    id: 'guangdongHearingThresholdCitizen',
    label: term('广东公民听证数额', 'hearing threshold for a citizen in Guangdong'),
    value: amount('5000'),
    limit: 'atLeast',
    statute: guangdongHearingRules,
    at: { article: 7, paragraph: 1 },
    quote: '对公民的违法行为处以5000元以上罚款（等价值违法所得或者非法财物）',
    question: term(
      '罚款与没收是否相加没有写明；分别对照，合计超过时提示',
      'whether fine and confiscation are added is not stated; test each, and warn when only the sum passes',
    ),
  }),
  guangdongHearingThresholdOrganisation: rule({
    id: 'guangdongHearingThresholdOrganisation',
    label: term(
      '广东法人或者其他组织听证数额',
      'hearing threshold for a legal person or other organisation in Guangdong',
    ),
    value: amount('100000'),
    limit: 'atLeast',
    statute: guangdongHearingRules,
    at: { article: 7, paragraph: 1 },
    quote: '对法人或者其他组织的违法行为处以10万元以上罚款（等价值违法所得或者非法财物）',
    question: term(
      '罚款与没收是否相加没有写明；分别对照，合计超过时提示；“其他组织”是否包括个体工商户，条文没有写明；当事人类型由承办部门确定',
      'whether fine and confiscation are added is not stated; test each, and warn when only the sum passes; whether “other organisations” include individual businesses is not stated; the handling department fixes the type of the party',
    ),
  }),
  marketHearingThresholdCitizen: rule({
    id: 'marketHearingThresholdCitizen',
    label: term(
      '市场监管自然人听证数额',
      'hearing threshold for a natural person in market regulation',
    ),
    value: amount('10000'),
    limit: 'atLeast',
    statute: marketHearingRules,
    at: { article: 5, paragraph: 1, item: 3 },
    quote: '对自然人处以一万元以上',
    question: LOCAL_AMOUNT,
  }),
  marketHearingThresholdOrganisation: rule({
    id: 'marketHearingThresholdOrganisation',
    label: term(
      '市场监管法人或者其他组织听证数额',
      'hearing threshold for a legal person or other organisation in market regulation',
    ),
    value: amount('100000'),
    limit: 'atLeast',
    statute: marketHearingRules,
    at: { article: 5, paragraph: 1, item: 3 },
    quote: '对法人或者其他组织处以十万元以上罚款',
    question: LOCAL_AMOUNT,
  }),
  ecologyHearingThresholdCitizen: rule({
    id: 'ecologyHearingThresholdCitizen',
    label: term('生态环境公民听证数额', 'hearing threshold for a citizen in ecology'),
    value: amount('5000'),
    limit: 'atLeast',
    statute: ecologyProcedureRules,
    at: { article: 89, paragraph: 1 },
    quote: '对公民是指人民币（或者等值物品价值）五千元以上',
    question: LOCAL_AMOUNT,
  }),
  ecologyHearingThresholdOrganisation: rule({
    id: 'ecologyHearingThresholdOrganisation',
    label: term(
      '生态环境法人或者其他组织听证数额',
      'hearing threshold for a legal person or other organisation in ecology',
    ),
    value: amount('200000'),
    limit: 'atLeast',
    statute: ecologyProcedureRules,
    at: { article: 89, paragraph: 1 },
    quote: '对法人或者其他组织是指人民币（或者等值物品价值）二十万元以上',
    question: LOCAL_AMOUNT,
  }),
  tourismHearingThresholdCitizen: rule({
    id: 'tourismHearingThresholdCitizen',
    label: term('旅游公民听证数额', 'hearing threshold for a citizen in tourism'),
    value: amount('10000'),
    limit: 'atLeast',
    statute: tourismProcedureRules,
    at: { article: 38, paragraph: 3 },
    quote: '对公民为1万元人民币以上',
    question: LOWER_AMOUNT,
  }),
  tourismHearingThresholdOrganisation: rule({
    id: 'tourismHearingThresholdOrganisation',
    label: term(
      '旅游法人或者其他组织听证数额',
      'hearing threshold for a legal person or other organisation in tourism',
    ),
    value: amount('50000'),
    limit: 'atLeast',
    statute: tourismProcedureRules,
    at: { article: 38, paragraph: 3 },
    quote: '对法人或者其他组织为5万元人民币以上',
    question: LOWER_AMOUNT,
  }),
  publicSecurityHearingThreshold: rule({
    id: 'publicSecurityHearingThreshold',
    label: term('治安管理听证数额', 'hearing threshold in public security'),
    value: amount('4000'),
    limit: 'atLeast',
    statute: publicSecurityPenaltyLaw,
    at: { article: 117, paragraph: 1 },
    quote: '处四千元以上罚款的治安管理处罚决定',
  }),
  marketHearingPresider: rule({
    id: 'marketHearingPresider',
    label: term(
      '市场监管确定听证主持人的期限',
      'time to name the presiding officer in market regulation',
    ),
    value: period(3, 'workingDay'),
    limit: 'atMost',
    startEvent: HEARING_REQUEST,
    statute: marketHearingRules,
    at: { article: 18 },
    quote: '应当自收到当事人要求听证的申请之日起三个工作日内，确定听证主持人',
  }),
  marketHearingFileTransfer: rule({
    id: 'marketHearingFileTransfer',
    label: term(
      '市场监管移交案件材料的期限',
      'time to hand the file to the presiding officer in market regulation',
    ),
    value: period(3, 'workingDay'),
    limit: 'atMost',
    startEvent: term('确定听证主持人', 'naming of the presiding officer'),
    statute: marketHearingRules,
    at: { article: 19 },
    quote: '办案人员应当自确定听证主持人之日起三个工作日内，将案件材料移交听证主持人',
  }),
  marketHearingScheduling: rule({
    id: 'marketHearingScheduling',
    label: term(
      '市场监管确定听证时间、地点的期限',
      'time to fix time and place of the hearing in market regulation',
    ),
    value: period(5, 'workingDay'),
    limit: 'atMost',
    startEvent: term('接到案件材料', 'receipt of the file'),
    statute: marketHearingRules,
    at: { article: 20, paragraph: 1 },
    quote: '听证主持人应当自接到办案人员移交的案件材料之日起五个工作日内确定听证的时间、地点',
  }),
  marketHearingNotice: rule({
    id: 'marketHearingNotice',
    label: term('市场监管听证通知的提前期限', 'notice before the hearing in market regulation'),
    value: period(7, 'workingDay'),
    limit: 'atLeast',
    startEvent: HEARING,
    direction: 'before',
    statute: marketHearingRules,
    at: { article: 20, paragraph: 1 },
    quote: '应当于举行听证的七个工作日前将听证通知书送达当事人',
    question: END_DAYS,
  }),
  marketHearingPublicNotice: rule({
    id: 'marketHearingPublicNotice',
    label: term(
      '市场监管公开听证的公告期限',
      'announcement before a public hearing in market regulation',
    ),
    value: period(3, 'workingDay'),
    limit: 'atLeast',
    startEvent: HEARING,
    direction: 'before',
    statute: marketHearingRules,
    at: { article: 22, paragraph: 2 },
    quote: '应当于举行听证的三个工作日前公告当事人的姓名或者名称、案由以及举行听证的时间、地点',
    question: END_DAYS,
  }),
  marketHearingReport: rule({
    id: 'marketHearingReport',
    label: term('市场监管听证报告的期限', 'time to write the hearing report in market regulation'),
    value: period(5, 'workingDay'),
    limit: 'atMost',
    startEvent: term('听证结束', 'end of the hearing'),
    statute: marketHearingRules,
    at: { article: 29, paragraph: 1 },
    quote: '听证结束后，听证主持人应当在五个工作日内撰写听证报告',
  }),
};
