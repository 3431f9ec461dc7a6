import { term } from '../core/index.js';
import {
  type AmountValue,
  amount,
  type LegalRule,
  type PeriodValue,
  period,
  rule,
} from './rule.js';
import {
  compensationLaw,
  litigationInterpretation,
  litigationLaw,
  reconsiderationLaw,
  reconsiderationRules,
} from './statutes.js';

const KNOWLEDGE = term(
  '知道或者应当知道行政行为',
  'the party knew or should have known of the act',
);
const APPLICATION = term('收到行政复议申请', 'receipt of the application');
const ACCEPTANCE = term('受理行政复议申请', 'acceptance of the application');
const COPY = term('收到复议申请副本', 'receipt of the copy');
const ACT = term('作出行政行为', 'the act');

/** 救济: reconsideration, litigation, compensation. */
export interface RemedyLegalRules {
  /** 申请行政复议的期限. */
  readonly reconsiderationApplication: LegalRule<PeriodValue<'calendarDay'>>;
  /** 未告知复议权利时申请复议的最长期限. */
  readonly reconsiderationApplicationUninformed: LegalRule<PeriodValue<'year'>>;
  /** 申请行政复议的最长期限. */
  readonly reconsiderationApplicationLongest: LegalRule<PeriodValue<'year'>>;
  /** 不动产申请行政复议的最长期限. */
  readonly reconsiderationApplicationLongestImmovable: LegalRule<PeriodValue<'year'>>;
  /** 行政复议申请的审查期限. */
  readonly reconsiderationAcceptance: LegalRule<PeriodValue<'workingDay'>>;
  /** 转送行政复议申请的期限. */
  readonly reconsiderationForwarding: LegalRule<PeriodValue<'workingDay'>>;
  /** 发送复议申请副本的期限. */
  readonly reconsiderationCopy: LegalRule<PeriodValue<'workingDay'>>;
  /** 被申请人答复的期限. */
  readonly reconsiderationReply: LegalRule<PeriodValue<'workingDay'>>;
  /** 复议听证通知的提前期限. */
  readonly reconsiderationHearingNotice: LegalRule<PeriodValue<'workingDay'>>;
  /** 复议简易程序的款额. */
  readonly reconsiderationSimpleAmount: LegalRule<AmountValue>;
  /** 简易程序发送复议申请副本的期限. */
  readonly reconsiderationSimpleCopy: LegalRule<PeriodValue<'workingDay'>>;
  /** 简易程序被申请人答复的期限. */
  readonly reconsiderationSimpleReply: LegalRule<PeriodValue<'workingDay'>>;
  /** 行政复议决定的期限. */
  readonly reconsiderationDecision: LegalRule<PeriodValue<'calendarDay'>>;
  /** 行政复议决定的延长. */
  readonly reconsiderationDecisionExtension: LegalRule<PeriodValue<'calendarDay'>>;
  /** 简易程序行政复议决定的期限. */
  readonly reconsiderationSimpleDecision: LegalRule<PeriodValue<'calendarDay'>>;
  /** 落实行政复议意见书的期限. */
  readonly reconsiderationOpinionReport: LegalRule<PeriodValue<'calendarDay'>>;
  /** 收到复议申请后自行纠正的期限. */
  readonly selfCorrection: LegalRule<PeriodValue<'workingDay'>>;
  /** 责令重新作出行政行为的期限. */
  readonly actAnew: LegalRule<PeriodValue<'calendarDay'>>;
  /** 提起行政诉讼的期限. */
  readonly litigationFiling: LegalRule<PeriodValue<'month'>>;
  /** 提起行政诉讼的最长期限. */
  readonly litigationFilingLongest: LegalRule<PeriodValue<'year'>>;
  /** 不动产提起行政诉讼的最长期限. */
  readonly litigationFilingLongestImmovable: LegalRule<PeriodValue<'year'>>;
  /** 未告知起诉期限时起诉的最长期限. */
  readonly litigationFilingUninformed: LegalRule<PeriodValue<'year'>>;
  /** 复议后提起行政诉讼的期限. */
  readonly litigationAfterReconsideration: LegalRule<PeriodValue<'calendarDay'>>;
  /** 复议逾期后提起行政诉讼的期限. */
  readonly litigationAfterSilentReconsideration: LegalRule<PeriodValue<'calendarDay'>>;
  /** 被告提交证据的期限. */
  readonly litigationEvidence: LegalRule<PeriodValue<'calendarDay'>>;
  /** 答复规范性文件司法建议的期限. */
  readonly judicialSuggestionReply: LegalRule<PeriodValue<'calendarDay'>>;
  /** 请求国家赔偿的时效. */
  readonly compensationClaim: LegalRule<PeriodValue<'year'>>;
  /** 作出赔偿决定的期限. */
  readonly compensationDecision: LegalRule<PeriodValue<'month'>>;
  /** 就赔偿提起诉讼的期限. */
  readonly compensationSuit: LegalRule<PeriodValue<'month'>>;
}

export const remedyRules: RemedyLegalRules = {
  reconsiderationApplication: rule({
    id: 'reconsiderationApplication',
    label: term('申请行政复议的期限', 'time to apply for reconsideration'),
    value: period(60, 'calendarDay'),
    limit: 'atMost',
    startEvent: KNOWLEDGE,
    statute: reconsiderationLaw,
    at: { article: 20, paragraph: 1 },
    quote: '可以自知道或者应当知道该行政行为之日起六十日内提出行政复议申请',
  }),
  reconsiderationApplicationUninformed: rule({
    id: 'reconsiderationApplicationUninformed',
    label: term(
      '未告知复议权利时申请复议的最长期限',
      'longest time to apply for reconsideration when not told of it',
    ),
    value: period(1, 'year'),
    limit: 'atMost',
    startEvent: KNOWLEDGE,
    statute: reconsiderationLaw,
    at: { article: 20, paragraph: 3 },
    quote: '但是自知道或者应当知道行政行为内容之日起最长不得超过一年',
  }),
  reconsiderationApplicationLongest: rule({
    id: 'reconsiderationApplicationLongest',
    label: term('申请行政复议的最长期限', 'longest time to apply for reconsideration'),
    value: period(5, 'year'),
    limit: 'atMost',
    startEvent: ACT,
    statute: reconsiderationLaw,
    at: { article: 21 },
    quote: '其他行政复议申请自行政行为作出之日起超过五年的，行政复议机关不予受理',
  }),
  reconsiderationApplicationLongestImmovable: rule({
    id: 'reconsiderationApplicationLongestImmovable',
    label: term(
      '不动产申请行政复议的最长期限',
      'longest time to apply for reconsideration on immovables',
    ),
    value: period(20, 'year'),
    limit: 'atMost',
    startEvent: ACT,
    statute: reconsiderationLaw,
    at: { article: 21 },
    quote: '因不动产提出的行政复议申请自行政行为作出之日起超过二十年',
  }),
  reconsiderationAcceptance: rule({
    id: 'reconsiderationAcceptance',
    label: term('行政复议申请的审查期限', 'time to examine an application for reconsideration'),
    value: period(5, 'workingDay'),
    limit: 'atMost',
    startEvent: APPLICATION,
    statute: reconsiderationLaw,
    at: { article: 30, paragraph: 1 },
    quote: '行政复议机关收到行政复议申请后，应当在五日内进行审查',
  }),
  reconsiderationForwarding: rule({
    id: 'reconsiderationForwarding',
    label: term('转送行政复议申请的期限', 'time to forward an application for reconsideration'),
    value: period(5, 'workingDay'),
    limit: 'atMost',
    startEvent: APPLICATION,
    statute: reconsiderationLaw,
    at: { article: 32, paragraph: 2 },
    quote: '应当自收到行政复议申请之日起五日内转送行政复议机关',
  }),
  reconsiderationCopy: rule({
    id: 'reconsiderationCopy',
    label: term('发送复议申请副本的期限', 'time to send the application to the respondent'),
    value: period(7, 'workingDay'),
    limit: 'atMost',
    startEvent: ACCEPTANCE,
    statute: reconsiderationLaw,
    at: { article: 48 },
    quote:
      '行政复议机构应当自行政复议申请受理之日起七日内，将行政复议申请书副本或者行政复议申请笔录复印件发送被申请人',
  }),
  reconsiderationReply: rule({
    id: 'reconsiderationReply',
    label: term('被申请人答复的期限', 'time for the respondent to reply'),
    value: period(10, 'workingDay'),
    limit: 'atMost',
    startEvent: COPY,
    statute: reconsiderationLaw,
    at: { article: 48 },
    quote:
      '被申请人应当自收到行政复议申请书副本或者行政复议申请笔录复印件之日起十日内，提出书面答复',
  }),
  reconsiderationHearingNotice: rule({
    id: 'reconsiderationHearingNotice',
    label: term('复议听证通知的提前期限', 'notice before a reconsideration hearing'),
    value: period(5, 'workingDay'),
    limit: 'atLeast',
    startEvent: term('举行听证', 'the hearing'),
    direction: 'before',
    statute: reconsiderationLaw,
    at: { article: 51, paragraph: 1 },
    quote: '应当于举行听证的五日前将听证的时间、地点和拟听证事项书面通知当事人',
  }),
  reconsiderationSimpleAmount: rule({
    id: 'reconsiderationSimpleAmount',
    label: term('复议简易程序的款额', 'amount for simple reconsideration'),
    value: amount('3000'),
    limit: 'atMost',
    statute: reconsiderationLaw,
    at: { article: 53, paragraph: 1, item: 3 },
    quote: '案件涉及款额三千元以下',
  }),
  reconsiderationSimpleCopy: rule({
    id: 'reconsiderationSimpleCopy',
    label: term(
      '简易程序发送复议申请副本的期限',
      'time to send the application in simple reconsideration',
    ),
    value: period(3, 'workingDay'),
    limit: 'atMost',
    startEvent: ACCEPTANCE,
    statute: reconsiderationLaw,
    at: { article: 54, paragraph: 1 },
    quote:
      '行政复议机构应当自受理行政复议申请之日起三日内，将行政复议申请书副本或者行政复议申请笔录复印件发送被申请人',
  }),
  reconsiderationSimpleReply: rule({
    id: 'reconsiderationSimpleReply',
    label: term('简易程序被申请人答复的期限', 'time to reply in simple reconsideration'),
    value: period(5, 'workingDay'),
    limit: 'atMost',
    startEvent: COPY,
    statute: reconsiderationLaw,
    at: { article: 54, paragraph: 1 },
    quote:
      '被申请人应当自收到行政复议申请书副本或者行政复议申请笔录复印件之日起五日内，提出书面答复',
  }),
  reconsiderationDecision: rule({
    id: 'reconsiderationDecision',
    label: term('行政复议决定的期限', 'time for a reconsideration decision'),
    value: period(60, 'calendarDay'),
    limit: 'atMost',
    startEvent: ACCEPTANCE,
    statute: reconsiderationLaw,
    at: { article: 62, paragraph: 1 },
    quote: '行政复议机关应当自受理申请之日起六十日内作出行政复议决定',
  }),
  reconsiderationDecisionExtension: rule({
    id: 'reconsiderationDecisionExtension',
    label: term('行政复议决定的延长', 'extension of the reconsideration decision'),
    value: period(30, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('复议期限届满', 'end of the time to decide'),
    statute: reconsiderationLaw,
    at: { article: 62, paragraph: 1 },
    quote: '但是延长期限最多不得超过三十日',
  }),
  reconsiderationSimpleDecision: rule({
    id: 'reconsiderationSimpleDecision',
    label: term('简易程序行政复议决定的期限', 'time for a simple reconsideration decision'),
    value: period(30, 'calendarDay'),
    limit: 'atMost',
    startEvent: ACCEPTANCE,
    statute: reconsiderationLaw,
    at: { article: 62, paragraph: 2 },
    quote:
      '适用简易程序审理的行政复议案件，行政复议机关应当自受理申请之日起三十日内作出行政复议决定',
  }),
  reconsiderationOpinionReport: rule({
    id: 'reconsiderationOpinionReport',
    label: term('落实行政复议意见书的期限', 'time to report on a reconsideration opinion'),
    value: period(60, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('收到行政复议意见书', 'receipt of the opinion'),
    statute: reconsiderationLaw,
    at: { article: 76 },
    quote: '有关机关应当自收到行政复议意见书之日起六十日内',
  }),
  selfCorrection: rule({
    id: 'selfCorrection',
    label: term('收到复议申请后自行纠正的期限', 'time for the organ to correct itself'),
    value: period(5, 'workingDay'),
    limit: 'atMost',
    startEvent: APPLICATION,
    statute: reconsiderationRules,
    at: { article: 38, paragraph: 1 },
    quote:
      '应当自收到行政复议申请之日起5个工作日内按照法定程序，采取撤销、变更行政处罚决定等方式予以纠正',
  }),
  actAnew: rule({
    id: 'actAnew',
    label: term('责令重新作出行政行为的期限', 'time to act again after reconsideration'),
    value: period(60, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('收到行政复议决定书', 'receipt of the reconsideration decision'),
    statute: reconsiderationRules,
    at: { article: 58, paragraph: 1 },
    quote: '法律、法规、规章未规定期限的，重新作出行政行为的期限为60日',
    question: term(
      '条文没有写明起算；审慎起见，自收到行政复议决定书之日起算',
      'the text names no start event; cautiously, from receipt of the reconsideration decision',
    ),
  }),
  litigationFiling: rule({
    id: 'litigationFiling',
    label: term('提起行政诉讼的期限', 'time to sue'),
    value: period(6, 'month'),
    limit: 'atMost',
    startEvent: KNOWLEDGE,
    statute: litigationLaw,
    at: { article: 46, paragraph: 1 },
    quote: '应当自知道或者应当知道作出行政行为之日起六个月内提出',
  }),
  litigationFilingLongest: rule({
    id: 'litigationFilingLongest',
    label: term('提起行政诉讼的最长期限', 'longest time to sue'),
    value: period(5, 'year'),
    limit: 'atMost',
    startEvent: ACT,
    statute: litigationLaw,
    at: { article: 46, paragraph: 2 },
    quote: '其他案件自行政行为作出之日起超过五年提起诉讼的，人民法院不予受理',
  }),
  litigationFilingLongestImmovable: rule({
    id: 'litigationFilingLongestImmovable',
    label: term('不动产提起行政诉讼的最长期限', 'longest time to sue on immovables'),
    value: period(20, 'year'),
    limit: 'atMost',
    startEvent: ACT,
    statute: litigationLaw,
    at: { article: 46, paragraph: 2 },
    quote: '因不动产提起诉讼的案件自行政行为作出之日起超过二十年',
  }),
  litigationFilingUninformed: rule({
    id: 'litigationFilingUninformed',
    label: term('未告知起诉期限时起诉的最长期限', 'longest time to sue when not told of it'),
    value: period(1, 'year'),
    limit: 'atMost',
    startEvent: KNOWLEDGE,
    statute: litigationInterpretation,
    at: { article: 64, paragraph: 1 },
    quote: '但从知道或者应当知道行政行为内容之日起最长不得超过一年',
  }),
  litigationAfterReconsideration: rule({
    id: 'litigationAfterReconsideration',
    label: term('复议后提起行政诉讼的期限', 'time to sue after reconsideration'),
    value: period(15, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('收到复议决定书', 'receipt of the reconsideration decision'),
    statute: litigationLaw,
    at: { article: 45 },
    quote: '可以在收到复议决定书之日起十五日内向人民法院提起诉讼',
  }),
  litigationAfterSilentReconsideration: rule({
    id: 'litigationAfterSilentReconsideration',
    label: term('复议逾期后提起行政诉讼的期限', 'time to sue when reconsideration stays silent'),
    value: period(15, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('复议期满', 'end of the time to decide'),
    statute: litigationLaw,
    at: { article: 45 },
    quote: '复议机关逾期不作决定的，申请人可以在复议期满之日起十五日内向人民法院提起诉讼',
  }),
  litigationEvidence: rule({
    id: 'litigationEvidence',
    label: term('被告提交证据的期限', 'time for the defendant to file evidence'),
    value: period(15, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('收到起诉状副本', 'receipt of the complaint'),
    statute: litigationLaw,
    at: { article: 67, paragraph: 1 },
    quote:
      '被告应当在收到起诉状副本之日起十五日内向人民法院提交作出行政行为的证据和所依据的规范性文件',
  }),
  judicialSuggestionReply: rule({
    id: 'judicialSuggestionReply',
    label: term(
      '答复规范性文件司法建议的期限',
      'time to reply to a judicial suggestion on a normative document',
    ),
    value: period(60, 'calendarDay'),
    limit: 'atMost',
    startEvent: term('收到司法建议', 'receipt of the suggestion'),
    statute: litigationInterpretation,
    at: { article: 149, paragraph: 4 },
    quote: '接收司法建议的行政机关应当在收到司法建议之日起六十日内予以书面答复',
  }),
  compensationClaim: rule({
    id: 'compensationClaim',
    label: term('请求国家赔偿的时效', 'limitation of a claim for state compensation'),
    value: period(2, 'year'),
    limit: 'atMost',
    startEvent: term(
      '知道或者应当知道侵权行为',
      'the claimant knew or should have known of the infringement',
    ),
    statute: compensationLaw,
    at: { article: 39, paragraph: 1 },
    quote: '赔偿请求人请求国家赔偿的时效为两年',
  }),
  compensationDecision: rule({
    id: 'compensationDecision',
    label: term('作出赔偿决定的期限', 'time to decide on compensation'),
    value: period(2, 'month'),
    limit: 'atMost',
    startEvent: term('收到赔偿申请', 'receipt of the claim'),
    statute: compensationLaw,
    at: { article: 13, paragraph: 1 },
    quote: '赔偿义务机关应当自收到申请之日起两个月内，作出是否赔偿的决定',
  }),
  compensationSuit: rule({
    id: 'compensationSuit',
    label: term('就赔偿提起诉讼的期限', 'time to sue for compensation'),
    value: period(3, 'month'),
    limit: 'atMost',
    startEvent: term('作出赔偿决定的期限届满', 'end of the time to decide'),
    statute: compensationLaw,
    at: { article: 14, paragraph: 1 },
    quote: '赔偿请求人可以自期限届满之日起三个月内，向人民法院提起诉讼',
  }),
};
