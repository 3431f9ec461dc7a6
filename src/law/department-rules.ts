/* What departmental rules set in place of, or beside, the general procedure; `overlayOn` of `penalty` puts them together. */
import { term } from '../core/index.js';
import {
  type CountValue,
  counted,
  type LegalRule,
  type PeriodValue,
  period,
  rule,
} from './rule.js';
import {
  agricultureProcedureRules,
  constructionProcedureRules,
  ecologyProcedureRules,
  medicalInsuranceProcedureRules,
  publicSecurityPenaltyLaw,
  tourismProcedureRules,
  transportProcedureRules,
} from './statutes.js';

const CLUE = term('发现线索或者收到材料', 'discovery of the clue or receipt of the material');
const CLUE_TIME_OVER = term('核查期限届满', 'end of the time to check the clue');
const FILING = term('立案', 'filing of the case');
const TIME_TO_DECIDE_OVER = term('办案期限届满', 'end of the time to decide');
const PRESERVATION = term('先行登记保存', 'preservation of the evidence');
const NOTICE = term('收到告知书', 'receipt of the notice');
const SUMMARY_DECISION = term('作出当场处罚决定', 'the on-the-spot decision');
const DECISION = term('作出行政处罚决定', 'the penalty decision');
const NO_UNIT_CLAUSE = term(
  '本规定没有“日”的单位条款；审慎起见按自然日计算',
  'the text has no clause on the unit of a day; cautiously, calendar days',
);
const NATURAL_DAYS = term(
  '第八十二条按自然日，行政处罚法的同一期限为工作日；对行政机关按较早届满的一日从严',
  'article 82 says calendar days while the same period of the Act is working days; for the organ the earlier end is the strict one',
);
const NO_START = term(
  '条文没有写明起算；审慎起见，自最早可能的一日起算',
  'the text names no start event; cautiously, the earliest possible day',
);

/** 部门规章的期限: what departmental rules and the public-security law set beside the general procedure. */
export interface DepartmentLegalRules {
  /** 医疗保障线索核查期限. */
  readonly medicalInsuranceClueCheck: LegalRule<PeriodValue<'workingDay'>>;
  /** 医疗保障线索核查的延长. */
  readonly medicalInsuranceClueCheckExtension: LegalRule<PeriodValue<'workingDay'>>;
  /** 医疗保障先行登记保存的处理期限. */
  readonly medicalInsuranceEvidencePreservationDecision: LegalRule<PeriodValue<'workingDay'>>;
  /** 医疗保障办案期限. */
  readonly medicalInsuranceDecisionDeadline: LegalRule<PeriodValue<'calendarDay'>>;
  /** 医疗保障办案期限的延长. */
  readonly medicalInsuranceDecisionExtension: LegalRule<PeriodValue<'calendarDay'>>;
  /** 医疗保障办案期限的继续延长. */
  readonly medicalInsuranceDecisionFurtherExtension: LegalRule<PeriodValue<'calendarDay'>>;
  /** 医疗保障当场处罚的备案期限. */
  readonly medicalInsuranceSummaryFiling: LegalRule<PeriodValue<'workingDay'>>;
  /** 医疗保障处罚决定书的送达期限. */
  readonly medicalInsuranceDecisionService: LegalRule<PeriodValue<'workingDay'>>;
  /** 农业陈述、申辩期限. */
  readonly agricultureStatementWindow: LegalRule<PeriodValue<'workingDay'>>;
  /** 农业先行登记保存的处理期限. */
  readonly agricultureEvidencePreservationDecision: LegalRule<PeriodValue<'workingDay'>>;
  /** 住房城乡建设线索核查期限. */
  readonly constructionClueCheck: LegalRule<PeriodValue<'workingDay'>>;
  /** 住房城乡建设线索核查的延长. */
  readonly constructionClueCheckExtension: LegalRule<PeriodValue<'workingDay'>>;
  /** 住房城乡建设先行登记保存的处理期限. */
  readonly constructionEvidencePreservationDecision: LegalRule<PeriodValue<'workingDay'>>;
  /** 住房城乡建设处罚决定的公开期限. */
  readonly constructionPenaltyDisclosure: LegalRule<PeriodValue<'workingDay'>>;
  /** 住房城乡建设当场处罚的备案期限. */
  readonly constructionSummaryFiling: LegalRule<PeriodValue<'workingDay'>>;
  /** 住房城乡建设结案审批的期限. */
  readonly constructionCaseClosing: LegalRule<PeriodValue<'workingDay'>>;
  /** 生态环境立案审查期限. */
  readonly ecologyClueCheck: LegalRule<PeriodValue<'calendarDay'>>;
  /** 生态环境立案审查的延长. */
  readonly ecologyClueCheckExtension: LegalRule<PeriodValue<'calendarDay'>>;
  /** 生态环境处罚决定的公开期限. */
  readonly ecologyPenaltyDisclosure: LegalRule<PeriodValue<'workingDay'>>;
  /** 交通运输先行登记保存的处理期限. */
  readonly transportEvidencePreservationDecision: LegalRule<PeriodValue<'calendarDay'>>;
  /** 交通运输当场处罚的备案期限. */
  readonly transportSummaryFiling: LegalRule<PeriodValue<'calendarDay'>>;
  /** 旅游立案期限. */
  readonly tourismFiling: LegalRule<PeriodValue<'workingDay'>>;
  /** 旅游延长后的立案期限. */
  readonly tourismFilingExtended: LegalRule<PeriodValue<'workingDay'>>;
  /** 旅游先行登记保存的处理期限. */
  readonly tourismEvidencePreservationDecision: LegalRule<PeriodValue<'calendarDay'>>;
  /** 旅游办案期限. */
  readonly tourismDecisionDeadline: LegalRule<PeriodValue<'month'>>;
  /** 旅游办案期限的延长. */
  readonly tourismDecisionExtension: LegalRule<PeriodValue<'month'>>;
  /** 治安管理办案期限. */
  readonly publicSecurityDecisionDeadline: LegalRule<PeriodValue<'calendarDay'>>;
  /** 治安管理办案期限的延长. */
  readonly publicSecurityDecisionExtension: LegalRule<PeriodValue<'calendarDay'>>;
  /** 治安管理办案期限延长的次数. */
  readonly publicSecurityDecisionExtensions: LegalRule<CountValue>;
  /** 治安管理处罚决定书的送达期限. */
  readonly publicSecurityDecisionService: LegalRule<PeriodValue<'calendarDay'>>;
  /** 治安管理当场处罚的备案期限. */
  readonly publicSecuritySummaryFiling: LegalRule<PeriodValue<'hour'>>;
}

export const departmentRules: DepartmentLegalRules = {
  medicalInsuranceClueCheck: rule({
    id: 'medicalInsuranceClueCheck',
    label: term('医疗保障线索核查期限', 'time to check a clue in medical insurance'),
    value: period(15, 'workingDay'),
    limit: 'atMost',
    startEvent: CLUE,
    statute: medicalInsuranceProcedureRules,
    at: { article: 14 },
    quote: '应当自发现线索或者收到材料之日起十五个工作日内予以核查',
  }),
  medicalInsuranceClueCheckExtension: rule({
    id: 'medicalInsuranceClueCheckExtension',
    label: term('医疗保障线索核查的延长', 'extension of the clue check in medical insurance'),
    value: period(15, 'workingDay'),
    limit: 'atMost',
    startEvent: CLUE_TIME_OVER,
    statute: medicalInsuranceProcedureRules,
    at: { article: 14 },
    quote: '经医疗保障行政部门主要负责人批准后，可以延长十五个工作日',
  }),
  medicalInsuranceEvidencePreservationDecision: rule({
    id: 'medicalInsuranceEvidencePreservationDecision',
    label: term(
      '医疗保障先行登记保存的处理期限',
      'time to decide on preserved evidence in medical insurance',
    ),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: PRESERVATION,
    statute: medicalInsuranceProcedureRules,
    at: { article: 26, paragraph: 1 },
    quote: '可以先行登记保存，并应当在七个工作日内及时作出处理决定',
  }),
  medicalInsuranceDecisionDeadline: rule({
    id: 'medicalInsuranceDecisionDeadline',
    label: term('医疗保障办案期限', 'time to decide in medical insurance'),
    value: period(90, 'calendarDay'),
    limit: 'atMost',
    startEvent: FILING,
    statute: medicalInsuranceProcedureRules,
    at: { article: 45, paragraph: 1 },
    quote: '适用普通程序办理的案件应当自立案之日起九十日内作出处理决定',
  }),
  medicalInsuranceDecisionExtension: rule({
    id: 'medicalInsuranceDecisionExtension',
    label: term('医疗保障办案期限的延长', 'extension of the time to decide in medical insurance'),
    value: period(30, 'calendarDay'),
    limit: 'atMost',
    startEvent: TIME_TO_DECIDE_OVER,
    statute: medicalInsuranceProcedureRules,
    at: { article: 45, paragraph: 2 },
    quote: '经医疗保障行政部门负责人批准，可以延长三十日',
  }),
  medicalInsuranceDecisionFurtherExtension: rule({
    id: 'medicalInsuranceDecisionFurtherExtension',
    label: term(
      '医疗保障办案期限的继续延长',
      'further extension of the time to decide in medical insurance',
    ),
    value: period(60, 'calendarDay'),
    limit: 'atMost',
    startEvent: TIME_TO_DECIDE_OVER,
    statute: medicalInsuranceProcedureRules,
    at: { article: 45, paragraph: 3 },
    quote: '应当同时确定延长的合理期限，但最长不得超过六十日',
  }),
  medicalInsuranceSummaryFiling: rule({
    id: 'medicalInsuranceSummaryFiling',
    label: term(
      '医疗保障当场处罚的备案期限',
      'time to report an on-the-spot decision in medical insurance',
    ),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: SUMMARY_DECISION,
    statute: medicalInsuranceProcedureRules,
    at: { article: 51 },
    quote:
      '办案人员应当在作出行政处罚决定之日起七个工作日内将处罚决定及相关材料报所属医疗保障行政部门备案',
  }),
  medicalInsuranceDecisionService: rule({
    id: 'medicalInsuranceDecisionService',
    label: term('医疗保障处罚决定书的送达期限', 'time to serve the decision in medical insurance'),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: DECISION,
    statute: medicalInsuranceProcedureRules,
    at: { article: 59, paragraph: 1 },
    quote: '医疗保障行政部门应当在七个工作日内依照《中华人民共和国民事诉讼法》的有关规定',
    question: NO_START,
  }),
  agricultureStatementWindow: rule({
    id: 'agricultureStatementWindow',
    label: term('农业陈述、申辩期限', 'time for a statement or defence in agriculture'),
    value: period(3, 'workingDay'),
    limit: 'atMost',
    startEvent: NOTICE,
    statute: agricultureProcedureRules,
    at: { article: 23, paragraph: 2 },
    quote: '并告知当事人可以在收到告知书之日起三日内进行陈述、申辩',
  }),
  agricultureEvidencePreservationDecision: rule({
    id: 'agricultureEvidencePreservationDecision',
    label: term(
      '农业先行登记保存的处理期限',
      'time to decide on preserved evidence in agriculture',
    ),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: PRESERVATION,
    statute: agricultureProcedureRules,
    at: { article: 44 },
    quote: '应当自采取登记保存之日起七日内作出下列处理决定并送达当事人',
  }),
  constructionClueCheck: rule({
    id: 'constructionClueCheck',
    label: term('住房城乡建设线索核查期限', 'time to check a clue in construction'),
    value: period(15, 'workingDay'),
    limit: 'atMost',
    startEvent: CLUE,
    statute: constructionProcedureRules,
    at: { article: 15, paragraph: 1 },
    quote: '应当在十五日内予以核查',
    question: NO_START,
  }),
  constructionClueCheckExtension: rule({
    id: 'constructionClueCheckExtension',
    label: term('住房城乡建设线索核查的延长', 'extension of the clue check in construction'),
    value: period(10, 'workingDay'),
    limit: 'atMost',
    startEvent: CLUE_TIME_OVER,
    statute: constructionProcedureRules,
    at: { article: 15, paragraph: 1 },
    quote: '经本机关负责人批准，可以延长十日',
  }),
  constructionEvidencePreservationDecision: rule({
    id: 'constructionEvidencePreservationDecision',
    label: term(
      '住房城乡建设先行登记保存的处理期限',
      'time to decide on preserved evidence in construction',
    ),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: PRESERVATION,
    statute: constructionProcedureRules,
    at: { article: 19, paragraph: 3 },
    quote: '对于先行登记保存的证据，应当在七日内作出以下处理决定',
    question: NO_START,
  }),
  constructionPenaltyDisclosure: rule({
    id: 'constructionPenaltyDisclosure',
    label: term('住房城乡建设处罚决定的公开期限', 'time to publish the decision in construction'),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: DECISION,
    statute: constructionProcedureRules,
    at: { article: 10, paragraph: 1 },
    quote: '执法机关作出具有一定社会影响的行政处罚决定，应当自作出决定之日起七日内依法公开',
  }),
  constructionSummaryFiling: rule({
    id: 'constructionSummaryFiling',
    label: term(
      '住房城乡建设当场处罚的备案期限',
      'time to report an on-the-spot decision in construction',
    ),
    value: period(3, 'workingDay'),
    limit: 'atMost',
    startEvent: SUMMARY_DECISION,
    statute: constructionProcedureRules,
    at: { article: 14, paragraph: 2 },
    quote: '执法人员当场作出的行政处罚决定，应当在三日内报所属执法机关备案',
    question: NO_START,
  }),
  constructionCaseClosing: rule({
    id: 'constructionCaseClosing',
    label: term('住房城乡建设结案审批的期限', 'time to fill in the closing form in construction'),
    value: period(15, 'workingDay'),
    limit: 'atMost',
    startEvent: term('出现结案情形', 'an event that closes the case'),
    statute: constructionProcedureRules,
    at: { article: 31 },
    quote: '执法人员应当在十五日内填写结案审批表',
    question: NO_START,
  }),
  ecologyClueCheck: rule({
    id: 'ecologyClueCheck',
    label: term('生态环境立案审查期限', 'time to check before filing in ecology'),
    value: period(15, 'calendarDay'),
    limit: 'atMost',
    startEvent: CLUE,
    statute: ecologyProcedureRules,
    at: { article: 18 },
    quote: '应当进行初步审查，并在十五日内决定是否立案',
    question: NO_START,
  }),
  ecologyClueCheckExtension: rule({
    id: 'ecologyClueCheckExtension',
    label: term('生态环境立案审查的延长', 'extension of the check before filing in ecology'),
    value: period(15, 'calendarDay'),
    limit: 'atMost',
    startEvent: CLUE_TIME_OVER,
    statute: ecologyProcedureRules,
    at: { article: 18 },
    quote: '经本机关负责人批准，可以延长十五日',
  }),
  ecologyPenaltyDisclosure: rule({
    id: 'ecologyPenaltyDisclosure',
    label: term('生态环境处罚决定的公开期限', 'time to publish the decision in ecology'),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: DECISION,
    statute: ecologyProcedureRules,
    at: { article: 65 },
    quote: '生态环境行政处罚决定应当自作出之日起七日内公开',
  }),
  transportEvidencePreservationDecision: rule({
    id: 'transportEvidencePreservationDecision',
    label: term(
      '交通运输先行登记保存的处理期限',
      'time to decide on preserved evidence in transport',
    ),
    value: period(7, 'calendarDay'),
    limit: 'atMost',
    startEvent: PRESERVATION,
    statute: transportProcedureRules,
    at: { article: 45, paragraph: 1 },
    quote: '执法部门应当于先行登记保存之日起七日内采取以下措施',
    question: NO_UNIT_CLAUSE,
  }),
  transportSummaryFiling: rule({
    id: 'transportSummaryFiling',
    label: term(
      '交通运输当场处罚的备案期限',
      'time to report an on-the-spot decision in transport',
    ),
    value: period(5, 'calendarDay'),
    limit: 'atMost',
    startEvent: SUMMARY_DECISION,
    statute: transportProcedureRules,
    at: { article: 61, item: 8 },
    quote: '作出当场处罚决定之日起五日内，将《当场行政处罚决定书》副本提交所属执法部门备案',
    question: NO_UNIT_CLAUSE,
  }),
  tourismFiling: rule({
    id: 'tourismFiling',
    label: term('旅游立案期限', 'time to file a case in tourism'),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: CLUE,
    statute: tourismProcedureRules,
    at: { article: 21, paragraph: 1 },
    quote: '对符合下列条件的，应当在7个工作日内立案',
    question: NO_START,
  }),
  tourismFilingExtended: rule({
    id: 'tourismFilingExtended',
    label: term('旅游延长后的立案期限', 'extended time to file a case in tourism'),
    value: period(14, 'workingDay'),
    limit: 'atMost',
    startEvent: CLUE,
    statute: tourismProcedureRules,
    at: { article: 21, paragraph: 3 },
    quote: '立案时间可以延长至14个工作日内',
    question: NO_START,
  }),
  tourismEvidencePreservationDecision: rule({
    id: 'tourismEvidencePreservationDecision',
    label: term('旅游先行登记保存的处理期限', 'time to decide on preserved evidence in tourism'),
    value: period(7, 'calendarDay'),
    limit: 'atMost',
    startEvent: PRESERVATION,
    statute: tourismProcedureRules,
    at: { article: 34, paragraph: 1 },
    quote: '对于先行登记保存的证据，应当在7日内采取下列措施',
    question: NATURAL_DAYS,
  }),
  tourismDecisionDeadline: rule({
    id: 'tourismDecisionDeadline',
    label: term('旅游办案期限', 'time to decide in tourism'),
    value: period(3, 'month'),
    limit: 'atMost',
    startEvent: FILING,
    statute: tourismProcedureRules,
    at: { article: 52, paragraph: 1 },
    quote: '旅游行政处罚案件应当自立案之日起的3个月内作出决定',
  }),
  tourismDecisionExtension: rule({
    id: 'tourismDecisionExtension',
    label: term('旅游办案期限的延长', 'extension of the time to decide in tourism'),
    value: period(3, 'month'),
    limit: 'atMost',
    startEvent: TIME_TO_DECIDE_OVER,
    statute: tourismProcedureRules,
    at: { article: 52, paragraph: 1 },
    quote: '经旅游主管部门负责人批准可以延长，但不得超过3个月',
  }),
  publicSecurityDecisionDeadline: rule({
    id: 'publicSecurityDecisionDeadline',
    label: term('治安管理办案期限', 'time to decide in public security'),
    value: period(30, 'calendarDay'),
    limit: 'atMost',
    startEvent: FILING,
    statute: publicSecurityPenaltyLaw,
    at: { article: 118, paragraph: 1 },
    quote: '公安机关办理治安案件的期限，自立案之日起不得超过三十日',
    question: NO_UNIT_CLAUSE,
  }),
  publicSecurityDecisionExtension: rule({
    id: 'publicSecurityDecisionExtension',
    label: term('治安管理办案期限的延长', 'extension of the time to decide in public security'),
    value: period(30, 'calendarDay'),
    limit: 'atMost',
    startEvent: TIME_TO_DECIDE_OVER,
    statute: publicSecurityPenaltyLaw,
    at: { article: 118, paragraph: 1 },
    quote: '经上一级公安机关批准，可以延长三十日',
    question: NO_UNIT_CLAUSE,
  }),
  publicSecurityDecisionExtensions: rule({
    id: 'publicSecurityDecisionExtensions',
    label: term('治安管理办案期限延长的次数', 'number of extensions in public security'),
    value: counted(2, 'time'),
    limit: 'atMost',
    statute: publicSecurityPenaltyLaw,
    at: { article: 118, paragraph: 1 },
    quote: '期限延长以二次为限',
  }),
  publicSecurityDecisionService: rule({
    id: 'publicSecurityDecisionService',
    label: term('治安管理处罚决定书的送达期限', 'time to serve the decision in public security'),
    value: period(2, 'calendarDay'),
    limit: 'atMost',
    startEvent: DECISION,
    statute: publicSecurityPenaltyLaw,
    at: { article: 116, paragraph: 1 },
    quote: '无法当场向被处罚人宣告的，应当在二日以内送达被处罚人',
    question: NO_UNIT_CLAUSE,
  }),
  publicSecuritySummaryFiling: rule({
    id: 'publicSecuritySummaryFiling',
    label: term(
      '治安管理当场处罚的备案期限',
      'time to report an on-the-spot decision in public security',
    ),
    value: period(24, 'hour'),
    limit: 'atMost',
    startEvent: SUMMARY_DECISION,
    statute: publicSecurityPenaltyLaw,
    at: { article: 120, paragraph: 4 },
    quote: '经办的人民警察应当在二十四小时以内报所属公安机关备案',
  }),
};
