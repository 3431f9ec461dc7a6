/*
 * Which texts set what in a field of enforcement. The general procedure: 行政处罚法 and, for Guangdong, 听证办法, 法制审核办法, 公示办法.
 * Over it: the rule of the department. A row that a department does not set is left to the general procedure.
 */
import { type LegalBasis, localDate, type Term, term } from '../core/index.js';
import {
  agricultureProcedureRule as agriculture,
  constructionProcedureRule as construction,
  ecologyProcedureRule as ecology,
  guangdongHearingMeasure,
  type LegalRule,
  legalRules,
  marketProcedureRule as market,
  penaltyLaw,
  publicSecurityLaw,
  tourismProcedureMeasure as tourism,
} from '../law/index.js';
import type { DecisionExtension, TermExclusion } from './decision-term.js';

/**
 * 程序事项: what a departmental rule may set in its own way. Closed.
 *
 * @example
 * procedureTopics.decisionTerm.zh // => '办案期限'
 */
export const procedureTopics = {
  timeBar: { zh: '追究时效', en: 'time bar' },
  timeBarOfHarm: { zh: '有危害后果的追究时效', en: 'time bar where harm was done' },
  clueCheck: { zh: '线索核查、立案期限', en: 'time to check the clue and file' },
  clueCheckExtension: { zh: '线索核查的延长', en: 'extension of the clue check' },
  clueCheckLongest: {
    zh: '延长后的线索核查、立案期限',
    en: 'time to check the clue and file, extended',
  },
  decisionTerm: { zh: '办案期限', en: 'time to decide' },
  evidencePreservation: {
    zh: '先行登记保存的处理期限',
    en: 'time to decide on preserved evidence',
  },
  statementWindow: { zh: '陈述、申辩期限', en: 'time for a statement or defence' },
  hearingRequest: { zh: '要求听证的期限', en: 'time to ask for a hearing' },
  hearingThresholdCitizen: { zh: '公民听证数额', en: 'hearing threshold for a citizen' },
  hearingThresholdOrganisation: {
    zh: '法人或者其他组织听证数额',
    en: 'hearing threshold for an organisation',
  },
  legalReview: { zh: '法制审核期限', en: 'time for legal review' },
  legalReviewExtension: { zh: '法制审核的延长', en: 'extension of legal review' },
  collectiveDiscussionAmount: { zh: '集体讨论的数额', en: 'amount for collective discussion' },
  decisionService: { zh: '决定书送达期限', en: 'time to serve the decision' },
  announcementService: { zh: '公告送达的期限', en: 'service by announcement' },
  payment: { zh: '缴纳罚款的期限', en: 'time to pay the fine' },
  penaltyDisclosure: { zh: '处罚决定公开的期限', en: 'time to publish the decision' },
  summaryFineCeilingCitizen: {
    zh: '当场处罚公民的罚款上限',
    en: 'ceiling of an on-the-spot fine for a citizen',
  },
  summaryFiling: { zh: '当场处罚的备案期限', en: 'time to report an on-the-spot decision' },
  caseClosing: { zh: '结案审批期限', en: 'time to close the case' },
} as const satisfies Readonly<Record<string, Term>>;

/** 程序事项: a key of {@link procedureTopics}. */
export type ProcedureTopic = keyof typeof procedureTopics;

/** The rule that a text sets for each topic. */
export type TopicRules = Readonly<Partial<Record<ProcedureTopic, LegalRule>>>;

/** 部门规则: what one field of enforcement sets over the general procedure. */
export interface ProcedureOverlay {
  /** 领域的名称. */
  readonly label: Term;
  /** Its own rules. */
  readonly rules: TopicRules;
  /** 办案期限的延长, in the order in which they may be granted. */
  readonly extensions: readonly DecisionExtension[];
  /** 不计入办案期限的时间. */
  readonly exclusions: readonly TermExclusion[];
  /** 决定应当封存、不得公开: where that stands. */
  readonly sealed?: LegalBasis;
  /** Applies only where the caller asks for it (治安管理). */
  readonly onRequest?: true;
}

/** The general procedure, as it runs in Guangdong. */
export const generalRules: TopicRules = {
  timeBar: legalRules.timeBar,
  timeBarOfHarm: legalRules.timeBarLifeHealthFinance,
  decisionTerm: legalRules.decisionDeadline,
  evidencePreservation: legalRules.evidencePreservationDecision,
  hearingRequest: legalRules.hearingRequest,
  hearingThresholdCitizen: legalRules.guangdongHearingThresholdCitizen,
  hearingThresholdOrganisation: legalRules.guangdongHearingThresholdOrganisation,
  legalReview: legalRules.guangdongLegalReview,
  legalReviewExtension: legalRules.guangdongLegalReviewExtension,
  decisionService: legalRules.decisionService,
  announcementService: legalRules.announcementService,
  payment: legalRules.paymentDeadline,
  penaltyDisclosure: legalRules.guangdongPenaltyDisclosure,
  summaryFineCeilingCitizen: legalRules.summaryFineCeilingCitizen,
};

/** 广东: hearings do not count, whatever the field (听证办法 第三十八条第二款). */
export const generalExclusions: readonly TermExclusion[] = [
  {
    cause: 'hearing',
    label: { zh: '听证', en: 'hearing' },
    basis: [guangdongHearingMeasure(38, 2)],
  },
];

type Cite = (article: number, paragraph?: number) => LegalBasis;

const citing =
  (law: string, version: string): Cite =>
  (article, paragraph) => ({
    law,
    version: localDate(version),
    article,
    ...(paragraph !== undefined && { paragraph }),
  });

const transport = citing('交通运输行政执法程序规定', '2021-07-15');
const medicalInsurance = citing('医疗保障行政处罚程序暂行规定', '2021-07-15');
const disclosureMeasure = citing('广东省行政执法公示办法', '2021-05-21');

const causes = {
  suspension: term('中止', 'suspension'),
  hearing: term('听证', 'hearing'),
  announcement: term('公告', 'announcement'),
  appraisal: term('检测、检验、检疫、鉴定等', 'tests, inspections, quarantine, appraisals'),
  identification: term('权利人辨认或者鉴别', 'identification by the owner of the right'),
  refund: term('责令退还多收价款', 'ordered refund of overcharges'),
  service: term('送达', 'service'),
  expertReview: term('专家评审', 'review by experts'),
  interpretation: term('请示法律适用或者解释', 'questions on the application of the law'),
} as const satisfies Readonly<Record<string, Term>>;

const excluding = (
  basis: LegalBasis,
  ...names: readonly (keyof typeof causes)[]
): readonly TermExclusion[] =>
  names.map((cause) => ({ cause, label: causes[cause], basis: [basis] }));

/**
 * 部门规则表, by line; lines that are not here follow the general procedure.
 *
 * Basis: each row's own: the article of the department's rule.
 */
export const procedureOverlays: Readonly<Record<string, ProcedureOverlay>> = {
  marketSupervision: {
    label: { zh: '市场监管', en: 'market supervision' },
    rules: {
      clueCheck: legalRules.marketClueCheck,
      clueCheckExtension: legalRules.marketClueCheckExtension,
      decisionTerm: legalRules.marketDecisionDeadline,
      evidencePreservation: legalRules.marketEvidencePreservationDecision,
      statementWindow: legalRules.marketStatementWindow,
      hearingThresholdCitizen: legalRules.marketHearingThresholdCitizen,
      hearingThresholdOrganisation: legalRules.marketHearingThresholdOrganisation,
      legalReview: legalRules.marketCaseReview,
      announcementService: legalRules.marketAnnouncementService,
      penaltyDisclosure: legalRules.marketPenaltyDisclosure,
      summaryFiling: legalRules.marketSummaryFiling,
      caseClosing: legalRules.marketCaseClosing,
    },
    extensions: [
      { approver: 'head', most: legalRules.marketDecisionExtension, basis: [market(64, 1)] },
      { approver: 'headsTogether', basis: [market(64, 1)] },
    ],
    exclusions: excluding(
      market(64, 2),
      'suspension',
      'hearing',
      'announcement',
      'appraisal',
      'identification',
      'refund',
    ),
  },
  ecologicalEnvironment: {
    label: { zh: '生态环境', en: 'ecological environment' },
    rules: {
      timeBar: legalRules.ecologyTimeBar,
      timeBarOfHarm: legalRules.ecologyTimeBarHarm,
      clueCheck: legalRules.ecologyClueCheck,
      clueCheckExtension: legalRules.ecologyClueCheckExtension,
      decisionTerm: legalRules.ecologyDecisionDeadline,
      evidencePreservation: legalRules.ecologyEvidencePreservationDecision,
      statementWindow: legalRules.ecologyStatementWindow,
      hearingThresholdCitizen: legalRules.ecologyHearingThresholdCitizen,
      hearingThresholdOrganisation: legalRules.ecologyHearingThresholdOrganisation,
      collectiveDiscussionAmount: legalRules.ecologyCollectiveDiscussionAmount,
      penaltyDisclosure: legalRules.ecologyPenaltyDisclosure,
      summaryFiling: legalRules.ecologySummaryFiling,
    },
    extensions: [
      { approver: 'head', most: legalRules.ecologyDecisionExtension, basis: [ecology(57, 1)] },
      {
        approver: 'headsTogether',
        most: legalRules.ecologyDecisionFurtherExtension,
        basis: [ecology(57, 1)],
      },
    ],
    exclusions: excluding(
      ecology(57, 2),
      'suspension',
      'hearing',
      'announcement',
      'appraisal',
      'service',
    ),
  },
  agriculture: {
    label: { zh: '农业', en: 'agriculture' },
    rules: {
      clueCheck: legalRules.agricultureClueCheck,
      clueCheckExtension: legalRules.agricultureClueCheckExtension,
      decisionTerm: legalRules.agricultureDecisionDeadline,
      evidencePreservation: legalRules.agricultureEvidencePreservationDecision,
      statementWindow: legalRules.agricultureStatementWindow,
      legalReview: legalRules.agricultureCaseReview,
      legalReviewExtension: legalRules.agricultureCaseReviewExtension,
      announcementService: legalRules.agricultureAnnouncementService,
      summaryFiling: legalRules.agricultureSummaryFiling,
    },
    extensions: [
      {
        approver: 'head',
        most: legalRules.agricultureDecisionExtension,
        basis: [agriculture(58, 1)],
      },
      { approver: 'superior', basis: [agriculture(58, 1)] },
    ],
    exclusions: excluding(agriculture(58, 2), 'suspension', 'hearing', 'announcement', 'appraisal'),
  },
  transport: {
    label: { zh: '交通运输', en: 'transport' },
    rules: {
      decisionTerm: legalRules.transportDecisionDeadline,
      evidencePreservation: legalRules.transportEvidencePreservationDecision,
      announcementService: legalRules.transportAnnouncementService,
      summaryFiling: legalRules.transportSummaryFiling,
    },
    extensions: [
      { approver: 'head', most: legalRules.transportDecisionExtension, basis: [transport(78)] },
    ],
    exclusions: [],
  },
  construction: {
    label: { zh: '住房城乡建设', en: 'housing and urban-rural construction' },
    rules: {
      clueCheck: legalRules.constructionClueCheck,
      clueCheckExtension: legalRules.constructionClueCheckExtension,
      decisionTerm: legalRules.constructionDecisionDeadline,
      evidencePreservation: legalRules.constructionEvidencePreservationDecision,
      statementWindow: legalRules.constructionStatementWindow,
      legalReview: legalRules.constructionCaseReview,
      penaltyDisclosure: legalRules.constructionPenaltyDisclosure,
      summaryFiling: legalRules.constructionSummaryFiling,
      caseClosing: legalRules.constructionCaseClosing,
    },
    extensions: [
      {
        approver: 'head',
        most: legalRules.constructionDecisionExtension,
        basis: [construction(29, 1)],
      },
      {
        approver: 'headsTogether',
        most: legalRules.constructionDecisionFurtherExtension,
        basis: [construction(29, 1)],
      },
    ],
    exclusions: excluding(construction(29, 2), 'hearing', 'appraisal'),
  },
  medicalInsurance: {
    label: { zh: '医疗保障', en: 'medical insurance' },
    rules: {
      clueCheck: legalRules.medicalInsuranceClueCheck,
      clueCheckExtension: legalRules.medicalInsuranceClueCheckExtension,
      decisionTerm: legalRules.medicalInsuranceDecisionDeadline,
      evidencePreservation: legalRules.medicalInsuranceEvidencePreservationDecision,
      legalReview: legalRules.medicalInsuranceCaseReview,
      legalReviewExtension: legalRules.medicalInsuranceCaseReviewExtension,
      decisionService: legalRules.medicalInsuranceDecisionService,
      summaryFiling: legalRules.medicalInsuranceSummaryFiling,
    },
    extensions: [
      {
        approver: 'head',
        most: legalRules.medicalInsuranceDecisionExtension,
        basis: [medicalInsurance(45, 2)],
      },
      {
        approver: 'headsTogether',
        most: legalRules.medicalInsuranceDecisionFurtherExtension,
        basis: [medicalInsurance(45, 3)],
      },
    ],
    exclusions: excluding(
      medicalInsurance(45, 4),
      'appraisal',
      'hearing',
      'announcement',
      'expertReview',
    ),
  },
  tourism: {
    label: { zh: '旅游', en: 'tourism' },
    rules: {
      clueCheck: legalRules.tourismFiling,
      clueCheckLongest: legalRules.tourismFilingExtended,
      decisionTerm: legalRules.tourismDecisionDeadline,
      evidencePreservation: legalRules.tourismEvidencePreservationDecision,
      announcementService: legalRules.tourismAnnouncementService,
      hearingThresholdCitizen: legalRules.tourismHearingThresholdCitizen,
      hearingThresholdOrganisation: legalRules.tourismHearingThresholdOrganisation,
    },
    extensions: [
      { approver: 'head', most: legalRules.tourismDecisionExtension, basis: [tourism(52, 1)] },
    ],
    exclusions: excluding(tourism(52, 2), 'hearing', 'appraisal', 'service', 'interpretation'),
  },
  publicSecurity: {
    label: { zh: '治安管理', en: 'public security' },
    onRequest: true,
    rules: {
      timeBar: legalRules.publicSecurityTimeBar,
      decisionTerm: legalRules.publicSecurityDecisionDeadline,
      hearingThresholdCitizen: legalRules.publicSecurityHearingThreshold,
      hearingThresholdOrganisation: legalRules.publicSecurityHearingThreshold,
      decisionService: legalRules.publicSecurityDecisionService,
      summaryFineCeilingCitizen: legalRules.publicSecuritySummaryFineCeiling,
      summaryFiling: legalRules.publicSecuritySummaryFiling,
    },
    extensions: [
      {
        approver: 'superior',
        most: legalRules.publicSecurityDecisionExtension,
        basis: [publicSecurityLaw(118, 1)],
      },
      {
        approver: 'superior',
        most: legalRules.publicSecurityDecisionExtension,
        basis: [publicSecurityLaw(118, 1)],
      },
    ],
    exclusions: excluding(publicSecurityLaw(118, 2), 'appraisal', 'hearing'),
    sealed: publicSecurityLaw(136),
  },
};

/** Which of two texts governs a topic, and why. */
export interface Precedence {
  /** The department's own rule, or the lower amount of the two. */
  readonly by: 'department' | 'lower';
  /** Why. */
  readonly reason: Term;
  /** Where that stands. */
  readonly basis: readonly LegalBasis[];
}

const OWN_RULE: Precedence = {
  by: 'department',
  reason: term(
    '本领域以部门自己的规则为准；与一般规定不一致的，同时列出',
    'the department’s own rule governs its field; where the general one differs, both are shown',
  ),
  basis: [],
};

const LOWER: Precedence = {
  by: 'lower',
  reason: term(
    '广东办法：部门规章有更低规定的，从其规定；部门规章又以地方规定为准，取较低的数额',
    'Guangdong yields to a lower departmental amount; the departmental rules yield to the local one: the lower amount',
  ),
  basis: [guangdongHearingMeasure(7, 2)],
};

/** 以何者为准: what is said of a topic by name; every other follows the department's own rule. */
export const precedences: Readonly<Partial<Record<ProcedureTopic, Precedence>>> = {
  hearingThresholdCitizen: LOWER,
  hearingThresholdOrganisation: LOWER,
  decisionTerm: {
    by: 'department',
    reason: term(
      '法律、法规、规章对办案期限另有规定的，从其规定',
      'another time to decide, set by law, regulation or rule, prevails',
    ),
    basis: [penaltyLaw(60)],
  },
  legalReview: {
    by: 'department',
    reason: term(
      '以部门规章的审核期限为准；广东的五个工作日较短的，超过时提示',
      'the department’s time governs; where Guangdong’s five working days are shorter, passing them is a warning',
    ),
    basis: [],
  },
  penaltyDisclosure: {
    by: 'department',
    reason: term(
      '广东公示办法以规章的另外规定为准；同时在广东平台公开的，按较短的期限',
      'Guangdong’s measure yields to a ministry rule; a body that also publishes on the provincial platform keeps the shorter term',
    ),
    basis: [disclosureMeasure(21, 2)],
  },
};

/** The precedence of a topic. */
export const precedenceOf = (topic: ProcedureTopic): Precedence => precedences[topic] ?? OWN_RULE;
