import { ratio, term } from '../core/index.js';
import {
  type CountValue,
  counted,
  type LegalRule,
  type PeriodValue,
  period,
  rule,
  type ShareValue,
} from './rule.js';
import {
  agricultureEnforcementMeasures,
  agricultureProcedureRules,
  constructionProcedureRules,
  governmentInspectionRegulation,
  guangdongFileReviewRules,
  guangdongReviewRules,
  guangdongSupervisionRegulation,
  lawBasedGovernmentOutline,
  marketProcedureRules,
  medicalInsuranceProcedureRules,
  threeSystemsOpinion,
} from './statutes.js';

const EXPIRY_UNKNOWN = term(
  '本办法的文号和有效期在副本中未载明，是否仍有效待查',
  'the copy states neither document number nor expiry; whether it is still valid is to be checked',
);
const NO_UNIT_CLAUSE = term(
  '条文没有“日”的单位条款；审慎起见按自然日计算',
  'the text has no clause on the unit of a day; cautiously, calendar days',
);
const NATIONAL_REGULATION = term(
  '国务院条例2026年2月1日施行后，本条例是否修订待查',
  'whether these regulations were revised after the national ones of 2026-02-01 is unknown',
);
const REVIEW_MATERIAL = term('收到送审材料', 'receipt of the review material');
const REVIEW_TERM_ENDS = term('审核期限届满', 'end of the review time');
const PROPOSAL = term('收到行政执法督察建议书', 'receipt of the supervision proposal');

/** 法制审核、案卷评查、监督、培训. */
export interface ReviewLegalRules {
  /** 广东法制审核的期限. */
  readonly guangdongLegalReview: LegalRule<PeriodValue<'workingDay'>>;
  /** 广东法制审核的延长. */
  readonly guangdongLegalReviewExtension: LegalRule<PeriodValue<'workingDay'>>;
  /** 广东法制审核人员的比例. */
  readonly guangdongLegalReviewerShare: LegalRule<ShareValue>;
  /** 法制审核人员的比例. */
  readonly legalReviewerShare: LegalRule<ShareValue>;
  /** 市场监管审核的期限. */
  readonly marketCaseReview: LegalRule<PeriodValue<'workingDay'>>;
  /** 农业法制审核的期限. */
  readonly agricultureCaseReview: LegalRule<PeriodValue<'workingDay'>>;
  /** 农业法制审核的延长. */
  readonly agricultureCaseReviewExtension: LegalRule<PeriodValue<'calendarDay'>>;
  /** 住房城乡建设法制审核的期限. */
  readonly constructionCaseReview: LegalRule<PeriodValue<'workingDay'>>;
  /** 医疗保障法制审核的期限. */
  readonly medicalInsuranceCaseReview: LegalRule<PeriodValue<'workingDay'>>;
  /** 医疗保障法制审核的延长. */
  readonly medicalInsuranceCaseReviewExtension: LegalRule<PeriodValue<'workingDay'>>;
  /** 广东部门案卷评查的次数. */
  readonly guangdongFileReviewFrequency: LegalRule<CountValue>;
  /** 广东对评查报告申请复核的期限. */
  readonly guangdongFileReviewObjection: LegalRule<PeriodValue<'workingDay'>>;
  /** 广东案卷评查复核的期限. */
  readonly guangdongFileReviewRecheck: LegalRule<PeriodValue<'workingDay'>>;
  /** 广东案卷评查合格分. */
  readonly guangdongFileReviewPass: LegalRule<CountValue>;
  /** 广东案卷评查良好分. */
  readonly guangdongFileReviewGood: LegalRule<CountValue>;
  /** 广东案卷评查优秀分. */
  readonly guangdongFileReviewExcellent: LegalRule<CountValue>;
  /** 广东行政执法监督人员人数. */
  readonly guangdongSupervisionOfficers: LegalRule<CountValue>;
  /** 广东落实督察建议书的期限. */
  readonly guangdongSupervisionRectification: LegalRule<PeriodValue<'calendarDay'>>;
  /** 广东对督察建议书申请复查的期限. */
  readonly guangdongSupervisionObjection: LegalRule<PeriodValue<'calendarDay'>>;
  /** 广东督察建议书复查的期限. */
  readonly guangdongSupervisionRecheck: LegalRule<PeriodValue<'calendarDay'>>;
  /** 广东报送督察决定执行情况的期限. */
  readonly guangdongSupervisionDecisionReport: LegalRule<PeriodValue<'calendarDay'>>;
  /** 对督查结论申请复核的期限. */
  readonly governmentInspectionObjection: LegalRule<PeriodValue<'calendarDay'>>;
  /** 督查结论复核的期限. */
  readonly governmentInspectionRecheck: LegalRule<PeriodValue<'calendarDay'>>;
  /** 执法人员每年培训学时. */
  readonly annualTraining: LegalRule<CountValue>;
  /** 农业综合行政执法人员每年培训学时. */
  readonly agricultureTraining: LegalRule<CountValue>;
}

export const reviewRules: ReviewLegalRules = {
  guangdongLegalReview: rule({
    id: 'guangdongLegalReview',
    label: term('广东法制审核的期限', 'time for legal review in Guangdong'),
    value: period(5, 'workingDay'),
    limit: 'atMost',
    startEvent: REVIEW_MATERIAL,
    statute: guangdongReviewRules,
    at: { article: 18 },
    quote: '法制审核机构收到送审材料后，应当在5个工作日内审核完毕',
    question: EXPIRY_UNKNOWN,
  }),
  guangdongLegalReviewExtension: rule({
    id: 'guangdongLegalReviewExtension',
    label: term('广东法制审核的延长', 'extension of legal review in Guangdong'),
    value: period(3, 'workingDay'),
    limit: 'atMost',
    startEvent: REVIEW_TERM_ENDS,
    statute: guangdongReviewRules,
    at: { article: 18 },
    quote: '案情复杂的，经分管负责人批准可以延长3个工作日',
    question: EXPIRY_UNKNOWN,
  }),
  guangdongLegalReviewerShare: rule({
    id: 'guangdongLegalReviewerShare',
    label: term('广东法制审核人员的比例', 'share of legal reviewers in Guangdong'),
    value: { kind: 'share', share: ratio('5%') },
    limit: 'atLeast',
    statute: guangdongReviewRules,
    at: { article: 8, paragraph: 1 },
    quote: '按照原则上不少于本单位执法人员总数5%的要求',
    question: EXPIRY_UNKNOWN,
  }),
  legalReviewerShare: rule({
    id: 'legalReviewerShare',
    label: term('法制审核人员的比例', 'share of legal reviewers'),
    value: { kind: 'share', share: ratio('5%') },
    limit: 'atLeast',
    statute: threeSystemsOpinion,
    at: { section: '（十一）' },
    quote: '原则上各级行政执法机关的法制审核人员不少于本单位执法人员总数的5%',
  }),
  marketCaseReview: rule({
    id: 'marketCaseReview',
    label: term('市场监管审核的期限', 'time for review in market regulation'),
    value: period(10, 'workingDay'),
    limit: 'atMost',
    startEvent: REVIEW_MATERIAL,
    statute: marketProcedureRules,
    at: { article: 55 },
    quote: '审核机构应当自接到审核材料之日起十个工作日内完成审核',
  }),
  agricultureCaseReview: rule({
    id: 'agricultureCaseReview',
    label: term('农业法制审核的期限', 'time for legal review in agriculture'),
    value: period(5, 'workingDay'),
    limit: 'atMost',
    startEvent: REVIEW_MATERIAL,
    statute: agricultureProcedureRules,
    at: { article: 53 },
    quote: '应当自接到审核材料之日起五日内完成审核',
  }),
  agricultureCaseReviewExtension: rule({
    id: 'agricultureCaseReviewExtension',
    label: term('农业法制审核的延长', 'extension of legal review in agriculture'),
    value: period(15, 'calendarDay'),
    limit: 'atMost',
    startEvent: REVIEW_TERM_ENDS,
    statute: agricultureProcedureRules,
    at: { article: 53 },
    quote: '经农业行政处罚机关负责人批准，可以延长十五日',
  }),
  constructionCaseReview: rule({
    id: 'constructionCaseReview',
    label: term('住房城乡建设法制审核的期限', 'time for legal review in construction'),
    value: period(10, 'workingDay'),
    limit: 'atMost',
    startEvent: REVIEW_MATERIAL,
    statute: constructionProcedureRules,
    at: { article: 25, paragraph: 1 },
    quote: '应当自收到审核材料之日起十日内完成审核',
  }),
  medicalInsuranceCaseReview: rule({
    id: 'medicalInsuranceCaseReview',
    label: term('医疗保障法制审核的期限', 'time for legal review in medical insurance'),
    value: period(10, 'workingDay'),
    limit: 'atMost',
    startEvent: REVIEW_MATERIAL,
    statute: medicalInsuranceProcedureRules,
    at: { article: 40, paragraph: 1 },
    quote: '法制机构收到相关资料后，于十个工作日内审核完毕',
  }),
  medicalInsuranceCaseReviewExtension: rule({
    id: 'medicalInsuranceCaseReviewExtension',
    label: term('医疗保障法制审核的延长', 'extension of legal review in medical insurance'),
    value: period(10, 'workingDay'),
    limit: 'atMost',
    startEvent: REVIEW_TERM_ENDS,
    statute: medicalInsuranceProcedureRules,
    at: { article: 40, paragraph: 1 },
    quote: '经法制机构负责人批准后可延长十个工作日',
  }),
  guangdongFileReviewFrequency: rule({
    id: 'guangdongFileReviewFrequency',
    label: term('广东部门案卷评查的次数', 'case-file reviews of a department in Guangdong'),
    value: counted(1, 'time'),
    limit: 'exactly',
    statute: guangdongFileReviewRules,
    at: { article: 6 },
    quote: '应当对其上一年度或者本年度的行政执法案卷进行一次评查',
  }),
  guangdongFileReviewObjection: rule({
    id: 'guangdongFileReviewObjection',
    label: term(
      '广东对评查报告申请复核的期限',
      'time to object to a file-review report in Guangdong',
    ),
    value: period(10, 'workingDay'),
    limit: 'atMost',
    startEvent: term('收到评查小组报告', 'receipt of the report'),
    statute: guangdongFileReviewRules,
    at: { article: 12, item: 7 },
    quote: '可以在收到评查小组报告之日起10个工作日内向评查主体提出书面复核申请',
  }),
  guangdongFileReviewRecheck: rule({
    id: 'guangdongFileReviewRecheck',
    label: term('广东案卷评查复核的期限', 'time to re-check a file review in Guangdong'),
    value: period(10, 'workingDay'),
    limit: 'atMost',
    startEvent: term('收到复核申请', 'receipt of the objection'),
    statute: guangdongFileReviewRules,
    at: { article: 12, item: 7 },
    quote: '评查主体应当在收到复核申请之日起10个工作日内进行复核',
  }),
  guangdongFileReviewPass: rule({
    id: 'guangdongFileReviewPass',
    label: term('广东案卷评查合格分', 'pass mark of a case file in Guangdong'),
    value: counted(60, 'point'),
    limit: 'atLeast',
    statute: guangdongFileReviewRules,
    at: { article: 16, item: 2 },
    quote: '60分以上未满75分的，为合格',
  }),
  guangdongFileReviewGood: rule({
    id: 'guangdongFileReviewGood',
    label: term('广东案卷评查良好分', 'good mark of a case file in Guangdong'),
    value: counted(75, 'point'),
    limit: 'atLeast',
    statute: guangdongFileReviewRules,
    at: { article: 16, item: 3 },
    quote: '75分以上未满90分的，为良好',
  }),
  guangdongFileReviewExcellent: rule({
    id: 'guangdongFileReviewExcellent',
    label: term('广东案卷评查优秀分', 'excellent mark of a case file in Guangdong'),
    value: counted(90, 'point'),
    limit: 'atLeast',
    statute: guangdongFileReviewRules,
    at: { article: 16, item: 4 },
    quote: '90分以上的，为优秀',
  }),
  guangdongSupervisionOfficers: rule({
    id: 'guangdongSupervisionOfficers',
    label: term('广东行政执法监督人员人数', 'supervision officers in Guangdong'),
    value: counted(2, 'person'),
    limit: 'atLeast',
    statute: guangdongSupervisionRegulation,
    at: { article: 27, paragraph: 2 },
    quote: '行政执法监督工作人员不得少于两人',
    question: NATIONAL_REGULATION,
  }),
  guangdongSupervisionRectification: rule({
    id: 'guangdongSupervisionRectification',
    label: term(
      '广东落实督察建议书的期限',
      'time to carry out a supervision proposal in Guangdong',
    ),
    value: period(30, 'calendarDay'),
    limit: 'atMost',
    startEvent: PROPOSAL,
    statute: guangdongSupervisionRegulation,
    at: { article: 33, paragraph: 1 },
    quote: '行政执法主体应当自收到《行政执法督察建议书》之日起三十日内整改落实',
    question: NATIONAL_REGULATION,
  }),
  guangdongSupervisionObjection: rule({
    id: 'guangdongSupervisionObjection',
    label: term(
      '广东对督察建议书申请复查的期限',
      'time to object to a supervision proposal in Guangdong',
    ),
    value: period(15, 'calendarDay'),
    limit: 'atMost',
    startEvent: PROPOSAL,
    statute: guangdongSupervisionRegulation,
    at: { article: 33, paragraph: 2 },
    quote: '可以自收到《行政执法督察建议书》之日起十五日内，向上一级人民政府法制机构申请复查',
    question: NATIONAL_REGULATION,
  }),
  guangdongSupervisionRecheck: rule({
    id: 'guangdongSupervisionRecheck',
    label: term('广东督察建议书复查的期限', 'time to re-check a supervision proposal in Guangdong'),
    value: period(15, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('收到复查申请', 'receipt of the objection'),
    statute: guangdongSupervisionRegulation,
    at: { article: 33, paragraph: 2 },
    quote: '上一级人民政府法制机构应当自收到申请之日起十五日内予以复查',
    question: NATIONAL_REGULATION,
  }),
  guangdongSupervisionDecisionReport: rule({
    id: 'guangdongSupervisionDecisionReport',
    label: term(
      '广东报送督察决定执行情况的期限',
      'time to report on a supervision decision in Guangdong',
    ),
    value: period(30, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('收到行政执法督察决定书', 'receipt of the supervision decision'),
    statute: guangdongSupervisionRegulation,
    at: { article: 34 },
    quote: '并在三十日内向发出决定的政府法制机构报送执行情况',
    question: NATIONAL_REGULATION,
  }),
  governmentInspectionObjection: rule({
    id: 'governmentInspectionObjection',
    label: term(
      '对督查结论申请复核的期限',
      'time to ask for a recheck of a conclusion of government inspection',
    ),
    value: period(30, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('收到督查结论', 'receipt of the conclusion'),
    statute: governmentInspectionRegulation,
    at: { article: 17 },
    quote: '可以自收到该督查结论之日起30日内，向作出该督查结论的人民政府申请复核',
    question: NO_UNIT_CLAUSE,
  }),
  governmentInspectionRecheck: rule({
    id: 'governmentInspectionRecheck',
    label: term('督查结论复核的期限', 'time to recheck a conclusion of government inspection'),
    value: period(30, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('收到复核申请', 'receipt of the request'),
    statute: governmentInspectionRegulation,
    at: { article: 17 },
    quote: '收到申请的人民政府应当在30日内作出复核决定',
    question: NO_UNIT_CLAUSE,
  }),
  annualTraining: rule({
    id: 'annualTraining',
    label: term('执法人员每年培训学时', 'yearly training of an officer'),
    value: counted(60, 'classHour'),
    limit: 'atLeast',
    statute: lawBasedGovernmentOutline,
    at: { section: '（三十四）' },
    quote: '确保每人每年接受不少于60学时的业务知识和法律法规培训',
    question: term(
      '规划期至2025年止，后续规划未见',
      'its plan period ended with 2025; no later plan was seen',
    ),
  }),
  agricultureTraining: rule({
    id: 'agricultureTraining',
    label: term('农业综合行政执法人员每年培训学时', 'yearly training of an officer in agriculture'),
    value: counted(60, 'classHour'),
    limit: 'atLeast',
    statute: agricultureEnforcementMeasures,
    at: { article: 15, paragraph: 3 },
    quote: '每年应当接受不少于60学时的公共法律知识、业务法律知识和执法技能培训',
  }),
};
