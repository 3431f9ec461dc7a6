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
  agricultureProcedureRules,
  constructionProcedureRules,
  crimeReferralRules,
  ecologyCode,
  ecologyProcedureRules,
  guangdongEcologyDiscretionRules,
  guangdongOffSiteRules,
  marketProcedureRules,
  penaltyLaw,
  publicSecurityPenaltyLaw,
  transportProcedureRules,
} from './statutes.js';

const NO_UNIT_CLAUSE = term(
  '本规定没有“日”的单位条款；审慎起见按自然日计算',
  'the text has no clause on the unit of a day; cautiously, calendar days',
);
const DISCOVERY = term(
  '“发现”指收到线索、立案还是首次询问，条文没有写明',
  'whether “discovered” means the clue, the filing or the first inquiry is not stated',
);
const NOT_IN_THE_ACT = term(
  '行政处罚法没有规定陈述、申辩的期限，这是部门规章的期限',
  'the Administrative Penalty Law sets no period for statement and defence; this one is set by a departmental rule',
);
const VIOLATION = term(
  '违法行为发生之日；有连续或者继续状态的，行为终了之日',
  'day of the violation; where it continues, the day it ended',
);
const CLUE = term('发现线索或者收到材料', 'discovery of the clue or receipt of the material');
const FILING = term('立案', 'filing of the case');
const TIME_TO_DECIDE_OVER = term('办案期限届满', 'end of the time to decide');
const SUMMARY_DECISION = term('作出当场处罚决定', 'the on-the-spot decision');

/** 行政处罚程序: persons, time bars, evidence, decision, summary procedure. */
export interface PenaltyLegalRules {
  /** 广东监控设备启用前的公布期限. */
  readonly guangdongDeviceAnnouncement: LegalRule<PeriodValue<'calendarDay'>>;
  /** 执法人员人数. */
  readonly minimumOfficers: LegalRule<CountValue>;
  /** 不予行政处罚的年龄. */
  readonly noPenaltyAge: LegalRule<CountValue>;
  /** 应当从轻或者减轻处罚的年龄. */
  readonly lighterPenaltyAge: LegalRule<CountValue>;
  /** 追究时效. */
  readonly timeBar: LegalRule<PeriodValue<'year'>>;
  /** 涉及生命健康安全、金融安全的追究时效. */
  readonly timeBarLifeHealthFinance: LegalRule<PeriodValue<'year'>>;
  /** 生态环境有危害后果的追究时效. */
  readonly ecologyTimeBarHarm: LegalRule<PeriodValue<'year'>>;
  /** 生态环境其他违法行为的追究时效. */
  readonly ecologyTimeBar: LegalRule<PeriodValue<'year'>>;
  /** 治安管理的追究时效. */
  readonly publicSecurityTimeBar: LegalRule<PeriodValue<'month'>>;
  /** 先行登记保存的处理期限. */
  readonly evidencePreservationDecision: LegalRule<PeriodValue<'workingDay'>>;
  /** 市场监管先行登记保存的处理期限. */
  readonly marketEvidencePreservationDecision: LegalRule<PeriodValue<'workingDay'>>;
  /** 生态环境先行登记保存的处理期限. */
  readonly ecologyEvidencePreservationDecision: LegalRule<PeriodValue<'workingDay'>>;
  /** 市场监管紧急先行登记保存的报告期限. */
  readonly marketUrgentPreservationReport: LegalRule<PeriodValue<'hour'>>;
  /** 市场监管陈述、申辩期限. */
  readonly marketStatementWindow: LegalRule<PeriodValue<'workingDay'>>;
  /** 生态环境陈述、申辩期限. */
  readonly ecologyStatementWindow: LegalRule<PeriodValue<'workingDay'>>;
  /** 住房城乡建设陈述、申辩期限. */
  readonly constructionStatementWindow: LegalRule<PeriodValue<'workingDay'>>;
  /** 市场监管线索核查期限. */
  readonly marketClueCheck: LegalRule<PeriodValue<'workingDay'>>;
  /** 市场监管线索核查的延长. */
  readonly marketClueCheckExtension: LegalRule<PeriodValue<'workingDay'>>;
  /** 农业线索核查期限. */
  readonly agricultureClueCheck: LegalRule<PeriodValue<'workingDay'>>;
  /** 农业线索核查的延长. */
  readonly agricultureClueCheckExtension: LegalRule<PeriodValue<'workingDay'>>;
  /** 作出处罚决定的期限. */
  readonly decisionDeadline: LegalRule<PeriodValue<'calendarDay'>>;
  /** 市场监管办案期限. */
  readonly marketDecisionDeadline: LegalRule<PeriodValue<'calendarDay'>>;
  /** 市场监管办案期限的延长. */
  readonly marketDecisionExtension: LegalRule<PeriodValue<'calendarDay'>>;
  /** 生态环境办案期限. */
  readonly ecologyDecisionDeadline: LegalRule<PeriodValue<'calendarDay'>>;
  /** 生态环境办案期限的延长. */
  readonly ecologyDecisionExtension: LegalRule<PeriodValue<'calendarDay'>>;
  /** 生态环境办案期限的继续延长. */
  readonly ecologyDecisionFurtherExtension: LegalRule<PeriodValue<'calendarDay'>>;
  /** 农业办案期限. */
  readonly agricultureDecisionDeadline: LegalRule<PeriodValue<'calendarDay'>>;
  /** 农业办案期限的延长. */
  readonly agricultureDecisionExtension: LegalRule<PeriodValue<'calendarDay'>>;
  /** 住房城乡建设办案期限. */
  readonly constructionDecisionDeadline: LegalRule<PeriodValue<'calendarDay'>>;
  /** 住房城乡建设办案期限的延长. */
  readonly constructionDecisionExtension: LegalRule<PeriodValue<'calendarDay'>>;
  /** 住房城乡建设办案期限的再次延长. */
  readonly constructionDecisionFurtherExtension: LegalRule<PeriodValue<'calendarDay'>>;
  /** 交通运输办案期限. */
  readonly transportDecisionDeadline: LegalRule<PeriodValue<'calendarDay'>>;
  /** 交通运输办案期限的延长. */
  readonly transportDecisionExtension: LegalRule<PeriodValue<'calendarDay'>>;
  /** 生态环境集体讨论的数额. */
  readonly ecologyCollectiveDiscussionAmount: LegalRule<AmountValue>;
  /** 处罚决定书的送达期限. */
  readonly decisionService: LegalRule<PeriodValue<'workingDay'>>;
  /** 当场处罚公民的罚款上限. */
  readonly summaryFineCeilingCitizen: LegalRule<AmountValue>;
  /** 当场处罚法人或者其他组织的罚款上限. */
  readonly summaryFineCeilingOrganisation: LegalRule<AmountValue>;
  /** 治安管理当场处罚的罚款上限. */
  readonly publicSecuritySummaryFineCeiling: LegalRule<AmountValue>;
  /** 市场监管当场处罚材料的归档期限. */
  readonly marketSummaryFiling: LegalRule<PeriodValue<'workingDay'>>;
  /** 生态环境当场处罚的备案期限. */
  readonly ecologySummaryFiling: LegalRule<PeriodValue<'workingDay'>>;
  /** 农业当场处罚材料的归档期限. */
  readonly agricultureSummaryFiling: LegalRule<PeriodValue<'workingDay'>>;
  /** 市场监管管辖争议的协商期限. */
  readonly marketJurisdictionNegotiation: LegalRule<PeriodValue<'workingDay'>>;
  /** 市场监管指定管辖的期限. */
  readonly marketJurisdictionDesignation: LegalRule<PeriodValue<'workingDay'>>;
  /** 市场监管协助调查的期限. */
  readonly marketInvestigationAssistance: LegalRule<PeriodValue<'workingDay'>>;
  /** 市场监管结案审批的期限. */
  readonly marketCaseClosing: LegalRule<PeriodValue<'workingDay'>>;
  /** 移送涉嫌犯罪案件的专案组人数. */
  readonly crimeReferralOfficers: LegalRule<CountValue>;
  /** 批准移送的期限. */
  readonly crimeReferralApproval: LegalRule<PeriodValue<'calendarDay'>>;
  /** 移送公安机关的期限. */
  readonly crimeReferralTransfer: LegalRule<PeriodValue<'hour'>>;
  /** 对不予立案提请复议的期限. */
  readonly crimeReferralReconsideration: LegalRule<PeriodValue<'calendarDay'>>;
  /** 移交涉案物品和材料的期限. */
  readonly crimeReferralHandover: LegalRule<PeriodValue<'calendarDay'>>;
  /** 公安机关转送有管辖权机关的期限. */
  readonly crimeReferralForwarding: LegalRule<PeriodValue<'hour'>>;
  /** 公安机关审查移送案件的期限. */
  readonly crimeReferralPoliceAnswer: LegalRule<PeriodValue<'calendarDay'>>;
  /** 公安机关复议的期限. */
  readonly crimeReferralPoliceReconsideration: LegalRule<PeriodValue<'calendarDay'>>;
  /** 对复议决定仍有异议、建议立案监督的期限. */
  readonly crimeReferralSupervision: LegalRule<PeriodValue<'calendarDay'>>;
  /** 广东生态环境裁量规定的有效期. */
  readonly guangdongEcologyDiscretionValidity: LegalRule<PeriodValue<'year'>>;
}

export const penaltyRules: PenaltyLegalRules = {
  guangdongDeviceAnnouncement: rule({
    id: 'guangdongDeviceAnnouncement',
    label: term(
      '广东监控设备启用前的公布期限',
      'announcement of a device before its use in Guangdong',
    ),
    value: period(30, 'calendarDay'),
    limit: 'atLeast',
    startEvent: term('公布设置地点', 'announcement of the places'),
    statute: guangdongOffSiteRules,
    at: {},
    quote: '',
    question: term(
      '只见报道，未见条文；单位和起算未经原文证明，只作提示',
      'only reports were seen; no text proves unit and start event, so it only reminds',
    ),
  }),
  minimumOfficers: rule({
    id: 'minimumOfficers',
    label: term('执法人员人数', 'number of enforcement officers'),
    value: counted(2, 'person'),
    limit: 'atLeast',
    statute: penaltyLaw,
    at: { article: 42, paragraph: 1 },
    quote: '执法人员不得少于两人',
  }),
  noPenaltyAge: rule({
    id: 'noPenaltyAge',
    label: term('不予行政处罚的年龄', 'age below which there is no penalty'),
    value: counted(14, 'yearOfAge'),
    limit: 'lessThan',
    statute: penaltyLaw,
    at: { article: 30 },
    quote: '不满十四周岁的未成年人有违法行为的，不予行政处罚',
  }),
  lighterPenaltyAge: rule({
    id: 'lighterPenaltyAge',
    label: term(
      '应当从轻或者减轻处罚的年龄',
      'age below which the penalty is lighter or mitigated',
    ),
    value: counted(18, 'yearOfAge'),
    limit: 'lessThan',
    statute: penaltyLaw,
    at: { article: 30 },
    quote: '已满十四周岁不满十八周岁的未成年人有违法行为的，应当从轻或者减轻行政处罚',
  }),
  timeBar: rule({
    id: 'timeBar',
    label: term('追究时效', 'time bar'),
    value: period(2, 'year'),
    limit: 'atMost',
    startEvent: VIOLATION,
    statute: penaltyLaw,
    at: { article: 36, paragraph: 1 },
    quote: '违法行为在二年内未被发现的，不再给予行政处罚',
    question: DISCOVERY,
  }),
  timeBarLifeHealthFinance: rule({
    id: 'timeBarLifeHealthFinance',
    label: term(
      '涉及生命健康安全、金融安全的追究时效',
      'time bar where life, health or financial safety is harmed',
    ),
    value: period(5, 'year'),
    limit: 'atMost',
    startEvent: VIOLATION,
    statute: penaltyLaw,
    at: { article: 36, paragraph: 1 },
    quote: '涉及公民生命健康安全、金融安全且有危害后果的，上述期限延长至五年',
    question: DISCOVERY,
  }),
  ecologyTimeBarHarm: rule({
    id: 'ecologyTimeBarHarm',
    label: term('生态环境有危害后果的追究时效', 'time bar of ecology violations that did harm'),
    value: period(5, 'year'),
    limit: 'atMost',
    startEvent: VIOLATION,
    statute: ecologyCode,
    at: { article: 1054, paragraph: 1 },
    quote: '造成环境污染、生态破坏等危害后果的违法行为在五年内被发现的，应当依法给予行政处罚',
    question: DISCOVERY,
  }),
  ecologyTimeBar: rule({
    id: 'ecologyTimeBar',
    label: term('生态环境其他违法行为的追究时效', 'time bar of other ecology violations'),
    value: period(2, 'year'),
    limit: 'atMost',
    startEvent: VIOLATION,
    statute: ecologyCode,
    at: { article: 1054, paragraph: 1 },
    quote: '其他违法行为在二年内被发现的，应当依法给予行政处罚',
    question: DISCOVERY,
  }),
  publicSecurityTimeBar: rule({
    id: 'publicSecurityTimeBar',
    label: term('治安管理的追究时效', 'time bar of public-security violations'),
    value: period(6, 'month'),
    limit: 'atMost',
    startEvent: VIOLATION,
    statute: publicSecurityPenaltyLaw,
    at: { article: 25, paragraph: 1 },
    quote: '违反治安管理行为在六个月以内没有被公安机关发现的，不再处罚',
    question: DISCOVERY,
  }),
  evidencePreservationDecision: rule({
    id: 'evidencePreservationDecision',
    label: term('先行登记保存的处理期限', 'time to decide on preserved evidence'),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: term('采取先行登记保存措施', 'preservation of the evidence'),
    statute: penaltyLaw,
    at: { article: 56 },
    quote: '可以先行登记保存，并应当在七日内及时作出处理决定',
    question: term(
      '条文没有写明起算；审慎起见，自采取措施之日起算',
      'the text names no start event; cautiously, from the day of the preservation',
    ),
  }),
  marketEvidencePreservationDecision: rule({
    id: 'marketEvidencePreservationDecision',
    label: term(
      '市场监管先行登记保存的处理期限',
      'time to decide on preserved evidence in market regulation',
    ),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: term('采取先行登记保存措施', 'preservation of the evidence'),
    statute: marketProcedureRules,
    at: { article: 35, paragraph: 1 },
    quote: '对于先行登记保存的证据，应当在七个工作日内采取以下措施',
    question: term(
      '条文没有写明起算；审慎起见，自采取措施之日起算',
      'the text names no start event; cautiously, from the day of the preservation',
    ),
  }),
  ecologyEvidencePreservationDecision: rule({
    id: 'ecologyEvidencePreservationDecision',
    label: term(
      '生态环境先行登记保存的处理期限',
      'time to decide on preserved evidence in ecology',
    ),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: term('采取先行登记保存措施', 'preservation of the evidence'),
    statute: ecologyProcedureRules,
    at: { article: 33, paragraph: 1 },
    quote: '对于先行登记保存的证据，应当在七日内采取以下措施',
    question: term(
      '条文没有写明起算；审慎起见，自采取措施之日起算',
      'the text names no start event; cautiously, from the day of the preservation',
    ),
  }),
  marketUrgentPreservationReport: rule({
    id: 'marketUrgentPreservationReport',
    label: term(
      '市场监管紧急先行登记保存的报告期限',
      'time to report an urgent preservation in market regulation',
    ),
    value: period(24, 'hour'),
    limit: 'atMost',
    startEvent: term('当场采取先行登记保存措施', 'preservation on the spot'),
    statute: marketProcedureRules,
    at: { article: 33, paragraph: 2 },
    quote: '办案人员应当在二十四小时内向市场监督管理部门负责人报告，并补办批准手续',
  }),
  marketStatementWindow: rule({
    id: 'marketStatementWindow',
    label: term('市场监管陈述、申辩期限', 'time for statement and defence in market regulation'),
    value: period(5, 'workingDay'),
    limit: 'atMost',
    startEvent: term('告知书送达', 'service of the prior notice'),
    statute: marketProcedureRules,
    at: { article: 57, paragraph: 2 },
    quote: '当事人自告知书送达之日起五个工作日内，未行使陈述、申辩权，未要求听证的，视为放弃此权利',
    question: NOT_IN_THE_ACT,
  }),
  ecologyStatementWindow: rule({
    id: 'ecologyStatementWindow',
    label: term('生态环境陈述、申辩期限', 'time for statement and defence in ecology'),
    value: period(5, 'workingDay'),
    limit: 'atMost',
    startEvent: term('收到告知书', 'receipt of the prior notice'),
    statute: ecologyProcedureRules,
    at: { article: 44 },
    quote: '当事人在收到告知书后五日内进行陈述、申辩',
    question: NOT_IN_THE_ACT,
  }),
  constructionStatementWindow: rule({
    id: 'constructionStatementWindow',
    label: term('住房城乡建设陈述、申辩期限', 'time for statement and defence in construction'),
    value: period(5, 'workingDay'),
    limit: 'atMost',
    startEvent: term('告知文书送达', 'service of the prior notice'),
    statute: constructionProcedureRules,
    at: { article: 22, paragraph: 2 },
    quote: '当事人自行政处罚意见告知文书送达之日起五日内，未行使陈述权、申辩权，视为放弃此权利',
    question: NOT_IN_THE_ACT,
  }),
  marketClueCheck: rule({
    id: 'marketClueCheck',
    label: term('市场监管线索核查期限', 'time to check a clue in market regulation'),
    value: period(15, 'workingDay'),
    limit: 'atMost',
    startEvent: CLUE,
    statute: marketProcedureRules,
    at: { article: 18, paragraph: 1 },
    quote: '应当自发现线索或者收到材料之日起十五个工作日内予以核查',
  }),
  marketClueCheckExtension: rule({
    id: 'marketClueCheckExtension',
    label: term('市场监管线索核查的延长', 'extension of the clue check in market regulation'),
    value: period(15, 'workingDay'),
    limit: 'atMost',
    startEvent: term('核查期限届满', 'end of the time to check'),
    statute: marketProcedureRules,
    at: { article: 18, paragraph: 1 },
    quote: '可以延长十五个工作日',
  }),
  agricultureClueCheck: rule({
    id: 'agricultureClueCheck',
    label: term('农业线索核查期限', 'time to check a clue in agriculture'),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: CLUE,
    statute: agricultureProcedureRules,
    at: { article: 29 },
    quote: '应当自发现线索或者收到相关材料之日起七日内予以核查',
  }),
  agricultureClueCheckExtension: rule({
    id: 'agricultureClueCheckExtension',
    label: term('农业线索核查的延长', 'extension of the clue check in agriculture'),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: term('核查期限届满', 'end of the time to check'),
    statute: agricultureProcedureRules,
    at: { article: 29 },
    quote: '可以延长七日',
  }),
  decisionDeadline: rule({
    id: 'decisionDeadline',
    label: term('作出处罚决定的期限', 'time to decide'),
    value: period(90, 'calendarDay'),
    limit: 'atMost',
    startEvent: FILING,
    statute: penaltyLaw,
    at: { article: 60 },
    quote: '行政机关应当自行政处罚案件立案之日起九十日内作出行政处罚决定',
  }),
  marketDecisionDeadline: rule({
    id: 'marketDecisionDeadline',
    label: term('市场监管办案期限', 'time to decide in market regulation'),
    value: period(90, 'calendarDay'),
    limit: 'atMost',
    startEvent: FILING,
    statute: marketProcedureRules,
    at: { article: 64, paragraph: 1 },
    quote: '适用普通程序办理的案件应当自立案之日起九十日内作出处理决定',
  }),
  marketDecisionExtension: rule({
    id: 'marketDecisionExtension',
    label: term('市场监管办案期限的延长', 'extension of the time to decide in market regulation'),
    value: period(30, 'calendarDay'),
    limit: 'atMost',
    startEvent: TIME_TO_DECIDE_OVER,
    statute: marketProcedureRules,
    at: { article: 64, paragraph: 1 },
    quote: '经市场监督管理部门负责人批准，可以延长三十日',
  }),
  ecologyDecisionDeadline: rule({
    id: 'ecologyDecisionDeadline',
    label: term('生态环境办案期限', 'time to decide in ecology'),
    value: period(90, 'calendarDay'),
    limit: 'atMost',
    startEvent: FILING,
    statute: ecologyProcedureRules,
    at: { article: 57, paragraph: 1 },
    quote: '生态环境主管部门应当自立案之日起九十日内作出处理决定',
  }),
  ecologyDecisionExtension: rule({
    id: 'ecologyDecisionExtension',
    label: term('生态环境办案期限的延长', 'extension of the time to decide in ecology'),
    value: period(30, 'calendarDay'),
    limit: 'atMost',
    startEvent: TIME_TO_DECIDE_OVER,
    statute: ecologyProcedureRules,
    at: { article: 57, paragraph: 1 },
    quote: '经生态环境主管部门负责人批准，可以延长三十日',
  }),
  ecologyDecisionFurtherExtension: rule({
    id: 'ecologyDecisionFurtherExtension',
    label: term('生态环境办案期限的继续延长', 'further extension of the time to decide in ecology'),
    value: period(30, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('延长的期限届满', 'end of the extension'),
    statute: ecologyProcedureRules,
    at: { article: 57, paragraph: 1 },
    quote: '决定继续延期的，继续延长期限不得超过三十日',
  }),
  agricultureDecisionDeadline: rule({
    id: 'agricultureDecisionDeadline',
    label: term('农业办案期限', 'time to decide in agriculture'),
    value: period(90, 'calendarDay'),
    limit: 'atMost',
    startEvent: FILING,
    statute: agricultureProcedureRules,
    at: { article: 58, paragraph: 1 },
    quote: '农业行政处罚案件应当自立案之日起九十日内作出处理决定',
  }),
  agricultureDecisionExtension: rule({
    id: 'agricultureDecisionExtension',
    label: term('农业办案期限的延长', 'extension of the time to decide in agriculture'),
    value: period(30, 'calendarDay'),
    limit: 'atMost',
    startEvent: TIME_TO_DECIDE_OVER,
    statute: agricultureProcedureRules,
    at: { article: 58, paragraph: 1 },
    quote: '经本农业行政处罚机关负责人批准，可以延长三十日',
  }),
  constructionDecisionDeadline: rule({
    id: 'constructionDecisionDeadline',
    label: term('住房城乡建设办案期限', 'time to decide in construction'),
    value: period(90, 'calendarDay'),
    limit: 'atMost',
    startEvent: FILING,
    statute: constructionProcedureRules,
    at: { article: 29, paragraph: 1 },
    quote: '执法机关应当自立案之日起九十日内作出行政处罚决定',
  }),
  constructionDecisionExtension: rule({
    id: 'constructionDecisionExtension',
    label: term('住房城乡建设办案期限的延长', 'extension of the time to decide in construction'),
    value: period(30, 'calendarDay'),
    limit: 'atMost',
    startEvent: TIME_TO_DECIDE_OVER,
    statute: constructionProcedureRules,
    at: { article: 29, paragraph: 1 },
    quote: '经本机关负责人批准，可以延长三十日',
  }),
  constructionDecisionFurtherExtension: rule({
    id: 'constructionDecisionFurtherExtension',
    label: term(
      '住房城乡建设办案期限的再次延长',
      'further extension of the time to decide in construction',
    ),
    value: period(60, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('延长的期限届满', 'end of the extension'),
    statute: constructionProcedureRules,
    at: { article: 29, paragraph: 1 },
    quote: '再次延长的期限不得超过六十日',
  }),
  transportDecisionDeadline: rule({
    id: 'transportDecisionDeadline',
    label: term('交通运输办案期限', 'time to decide in transport'),
    value: period(90, 'calendarDay'),
    limit: 'atMost',
    startEvent: FILING,
    statute: transportProcedureRules,
    at: { article: 78 },
    quote: '执法部门应当自行政处罚案件立案之日起九十日内作出行政处罚决定',
    question: NO_UNIT_CLAUSE,
  }),
  transportDecisionExtension: rule({
    id: 'transportDecisionExtension',
    label: term('交通运输办案期限的延长', 'extension of the time to decide in transport'),
    value: period(30, 'calendarDay'),
    limit: 'atMost',
    startEvent: TIME_TO_DECIDE_OVER,
    statute: transportProcedureRules,
    at: { article: 78 },
    quote: '可以经执法部门负责人批准延长三十日',
    question: NO_UNIT_CLAUSE,
  }),
  ecologyCollectiveDiscussionAmount: rule({
    id: 'ecologyCollectiveDiscussionAmount',
    label: term(
      '生态环境集体讨论的数额',
      'amount from which an ecology case is discussed collectively',
    ),
    value: amount('500000'),
    limit: 'atLeast',
    statute: ecologyProcedureRules,
    at: { article: 52, paragraph: 2, item: 2 },
    quote: '拟罚款、没收违法所得、没收非法财物数额五十万元以上的',
  }),
  decisionService: rule({
    id: 'decisionService',
    label: term('处罚决定书的送达期限', 'time to serve the decision'),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: term('作出处罚决定', 'the decision'),
    statute: penaltyLaw,
    at: { article: 61, paragraph: 1 },
    quote:
      '当事人不在场的，行政机关应当在七日内依照《中华人民共和国民事诉讼法》的有关规定，将行政处罚决定书送达当事人',
    question: term(
      '条文没有写明起算；审慎起见，自作出决定之日起算',
      'the text names no start event; cautiously, from the day of the decision',
    ),
  }),
  summaryFineCeilingCitizen: rule({
    id: 'summaryFineCeilingCitizen',
    label: term('当场处罚公民的罚款上限', 'ceiling of an on-the-spot fine on a citizen'),
    value: amount('200'),
    limit: 'atMost',
    statute: penaltyLaw,
    at: { article: 51 },
    quote: '对公民处以二百元以下',
  }),
  summaryFineCeilingOrganisation: rule({
    id: 'summaryFineCeilingOrganisation',
    label: term(
      '当场处罚法人或者其他组织的罚款上限',
      'ceiling of an on-the-spot fine on a legal person or other organisation',
    ),
    value: amount('3000'),
    limit: 'atMost',
    statute: penaltyLaw,
    at: { article: 51 },
    quote: '对法人或者其他组织处以三千元以下罚款',
    question: term(
      '“其他组织”是否包括个体工商户，条文没有写明；当事人类型由承办部门确定',
      'whether “other organisations” include individual businesses is not stated; the handling department fixes the type of the party',
    ),
  }),
  publicSecuritySummaryFineCeiling: rule({
    id: 'publicSecuritySummaryFineCeiling',
    label: term('治安管理当场处罚的罚款上限', 'ceiling of an on-the-spot public-security fine'),
    value: amount('500'),
    limit: 'atMost',
    statute: publicSecurityPenaltyLaw,
    at: { article: 119 },
    quote: '处警告或者五百元以下罚款的，可以当场作出治安管理处罚决定',
  }),
  marketSummaryFiling: rule({
    id: 'marketSummaryFiling',
    label: term(
      '市场监管当场处罚材料的归档期限',
      'time to file an on-the-spot decision in market regulation',
    ),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: SUMMARY_DECISION,
    statute: marketProcedureRules,
    at: { article: 70 },
    quote: '办案人员应当在作出行政处罚决定之日起七个工作日内交至所在的市场监督管理部门归档保存',
  }),
  ecologySummaryFiling: rule({
    id: 'ecologySummaryFiling',
    label: term('生态环境当场处罚的备案期限', 'time to file an on-the-spot decision in ecology'),
    value: period(3, 'workingDay'),
    limit: 'atMost',
    startEvent: SUMMARY_DECISION,
    statute: ecologyProcedureRules,
    at: { article: 68 },
    quote: '应当在决定之日起三日内报所属生态环境主管部门备案',
  }),
  agricultureSummaryFiling: rule({
    id: 'agricultureSummaryFiling',
    label: term(
      '农业当场处罚材料的归档期限',
      'time to file an on-the-spot decision in agriculture',
    ),
    value: period(2, 'workingDay'),
    limit: 'atMost',
    startEvent: SUMMARY_DECISION,
    statute: agricultureProcedureRules,
    at: { article: 27 },
    quote: '二日内，将案件的有关材料交至所属农业行政处罚机关归档保存',
  }),
  marketJurisdictionNegotiation: rule({
    id: 'marketJurisdictionNegotiation',
    label: term(
      '市场监管管辖争议的协商期限',
      'time to settle a jurisdiction dispute in market regulation',
    ),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: term('发生管辖争议', 'the dispute'),
    statute: marketProcedureRules,
    at: { article: 13 },
    quote: '应当自发生争议之日起七个工作日内协商解决',
  }),
  marketJurisdictionDesignation: rule({
    id: 'marketJurisdictionDesignation',
    label: term('市场监管指定管辖的期限', 'time to designate jurisdiction in market regulation'),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: term('收到报送材料', 'receipt of the material'),
    statute: marketProcedureRules,
    at: { article: 16 },
    quote: '应当在收到报送材料之日起七个工作日内确定案件的管辖部门',
  }),
  marketInvestigationAssistance: rule({
    id: 'marketInvestigationAssistance',
    label: term('市场监管协助调查的期限', 'time to assist an investigation in market regulation'),
    value: period(15, 'workingDay'),
    limit: 'atMost',
    startEvent: term('接到协助调查函', 'receipt of the letter of assistance'),
    statute: marketProcedureRules,
    at: { article: 45, paragraph: 2 },
    quote: '在接到协助调查函之日起十五个工作日内完成相关工作',
  }),
  marketCaseClosing: rule({
    id: 'marketCaseClosing',
    label: term('市场监管结案审批的期限', 'time to fill in the closing form in market regulation'),
    value: period(15, 'workingDay'),
    limit: 'atMost',
    startEvent: term('出现结案情形', 'an event that closes the case'),
    statute: marketProcedureRules,
    at: { article: 77 },
    quote: '办案机构应当在十五个工作日内填写结案审批表',
    question: term(
      '条文没有写明起算；审慎起见，自出现结案情形之日起算',
      'the text names no start event; cautiously, from the day of the closing event',
    ),
  }),
  crimeReferralOfficers: rule({
    id: 'crimeReferralOfficers',
    label: term('移送涉嫌犯罪案件的专案组人数', 'officers of the referral team'),
    value: counted(2, 'person'),
    limit: 'atLeast',
    statute: crimeReferralRules,
    at: { article: 5, paragraph: 1 },
    quote: '应当立即指定２名或者２名以上行政执法人员组成专案组专门负责',
  }),
  crimeReferralApproval: rule({
    id: 'crimeReferralApproval',
    label: term('批准移送的期限', 'time to approve a criminal referral'),
    value: period(3, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('接到移送报告', 'receipt of the referral report'),
    statute: crimeReferralRules,
    at: { article: 5, paragraph: 2 },
    quote: '应当自接到报告之日起３日内作出批准移送或者不批准移送的决定',
    question: NO_UNIT_CLAUSE,
  }),
  crimeReferralTransfer: rule({
    id: 'crimeReferralTransfer',
    label: term('移送公安机关的期限', 'time to transfer to the public security organ'),
    value: period(24, 'hour'),
    limit: 'atMost',
    startEvent: term('决定批准移送', 'approval of the referral'),
    statute: crimeReferralRules,
    at: { article: 5, paragraph: 2 },
    quote: '决定批准的，应当在２４小时内向同级公安机关移送',
  }),
  crimeReferralReconsideration: rule({
    id: 'crimeReferralReconsideration',
    label: term('对不予立案提请复议的期限', 'time to ask the police to reconsider a refusal'),
    value: period(3, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('接到不予立案通知书', 'receipt of the notice of refusal'),
    statute: crimeReferralRules,
    at: { article: 9, paragraph: 1 },
    quote: '可以自接到不予立案通知书之日起３日内，提请作出不予立案决定的公安机关复议',
    question: NO_UNIT_CLAUSE,
  }),
  crimeReferralHandover: rule({
    id: 'crimeReferralHandover',
    label: term('移交涉案物品和材料的期限', 'time to hand over goods and papers'),
    value: period(3, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('接到立案通知书', 'receipt of the notice of filing'),
    statute: crimeReferralRules,
    at: { article: 12 },
    quote: '应当自接到立案通知书之日起３日内将涉案物品以及与案件有关的其他材料移交公安机关',
    question: NO_UNIT_CLAUSE,
  }),
  crimeReferralForwarding: rule({
    id: 'crimeReferralForwarding',
    label: term(
      '公安机关转送有管辖权机关的期限',
      'time for the police to forward a case that is not theirs',
    ),
    value: period(24, 'hour'),
    limit: 'atMost',
    startEvent: term('收到移送案件', 'receipt of the case'),
    statute: crimeReferralRules,
    at: { article: 7 },
    quote: '不属于本机关管辖的，应当在２４小时内转送有管辖权的机关',
    question: term(
      '条文没有写明起算；审慎起见，自收到移送案件之时起算',
      'the text names no start event; cautiously, from the receipt of the case',
    ),
  }),
  crimeReferralPoliceAnswer: rule({
    id: 'crimeReferralPoliceAnswer',
    label: term('公安机关审查移送案件的期限', 'time for the police to examine a referred case'),
    value: period(3, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('接受移送的案件', 'acceptance of the referred case'),
    statute: crimeReferralRules,
    at: { article: 8 },
    quote: '公安机关应当自接受行政执法机关移送的涉嫌犯罪案件之日起３日内',
    question: NO_UNIT_CLAUSE,
  }),
  crimeReferralPoliceReconsideration: rule({
    id: 'crimeReferralPoliceReconsideration',
    label: term('公安机关复议的期限', 'time for the police to reconsider a refusal'),
    value: period(3, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('收到提请复议的文件', 'receipt of the request'),
    statute: crimeReferralRules,
    at: { article: 9, paragraph: 2 },
    quote: '应当自收到行政执法机关提请复议的文件之日起３日内作出立案或者不予立案的决定',
    question: NO_UNIT_CLAUSE,
  }),
  crimeReferralSupervision: rule({
    id: 'crimeReferralSupervision',
    label: term(
      '对复议决定仍有异议、建议立案监督的期限',
      'time to suggest supervision of a refusal that was upheld',
    ),
    value: period(3, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('收到复议决定通知书', 'receipt of the decision on reconsideration'),
    statute: crimeReferralRules,
    at: { article: 9, paragraph: 2 },
    quote: '应当自收到复议决定通知书之日起３日内建议人民检察院依法进行立案监督',
    question: NO_UNIT_CLAUSE,
  }),
  guangdongEcologyDiscretionValidity: rule({
    id: 'guangdongEcologyDiscretionValidity',
    label: term(
      '广东生态环境裁量规定的有效期',
      'validity of the Guangdong ecology discretion rules',
    ),
    value: period(5, 'year'),
    limit: 'exactly',
    startEvent: term('施行', 'entry into force'),
    statute: guangdongEcologyDiscretionRules,
    at: { article: 25 },
    quote: '本规定自2022年1月1日起施行，有效期五年',
  }),
};
