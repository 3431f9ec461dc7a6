/*
 * 公示内容: what is made known before, during and after enforcement, one row for each item that a text names.
 *
 * 广东省行政执法公示办法 第八条至第十一条; 国办发〔2018〕118号 （四）（五）（六）; 行政处罚法 第三十四条、第三十九条、第四十一条.
 */
import { type LegalBasis, localDate, type Term, term } from '../core/index.js';
import { penaltyLaw } from '../law/index.js';
import { guangdong } from './withholding.js';

/** 行政执法行为的种类 (广东省行政执法公示办法 第二条第二款). Closed: the six kinds of the yearly data too. */
export type EnforcementActKind =
  | 'penalty'
  | 'licence'
  | 'compulsion'
  | 'levy'
  | 'requisition'
  | 'inspection';

/** 行政执法行为种类的名称, in the order of the yearly data. */
export const enforcementActKinds: Readonly<Record<EnforcementActKind, Term>> = {
  penalty: term('行政处罚', 'administrative penalty'),
  licence: term('行政许可', 'administrative licence'),
  compulsion: term('行政强制', 'administrative compulsion'),
  levy: term('行政征收', 'administrative levy'),
  requisition: term('行政征用', 'administrative requisition'),
  inspection: term('行政检查', 'administrative inspection'),
};

/** 公示环节: 事前、事中、事后. */
export type DisclosureStage = 'before' | 'during' | 'after';

/**
 * 公示时点: what the time runs from. `formedOrChanged` 信息形成或者变更; a decision of a kind; `yearly` the data of a year;
 * `atTheAct` while the act is carried out.
 */
export type DisclosureTiming =
  | 'formedOrChanged'
  | 'licenceDecision'
  | 'penaltyDecision'
  | 'otherDecision'
  | 'yearly'
  | 'atTheAct';

/** 公示内容的一项. */
export interface DisclosureItem {
  /** Which stage. */
  readonly stage: DisclosureStage;
  /** What it is. */
  readonly label: Term;
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
  /** What its time runs from. */
  readonly timing: DisclosureTiming;
  /** The acts that it belongs to: a body without such a power, or an act of another kind, has no such item. */
  readonly acts: 'every' | readonly EnforcementActKind[];
  /** Whether a body may say that the item does not apply to it, with a reason. */
  readonly mayBeAbsent: boolean;
}

/** 公示内容的名称. */
export type DisclosureItemId =
  | 'bodyName'
  | 'internalOrgans'
  | 'officeAddress'
  | 'contact'
  | 'officerNames'
  | 'certificateNumbers'
  | 'monitoringDevicePlaces'
  | 'functions'
  | 'postDuties'
  | 'statutesApplied'
  | 'entrustmentAgreements'
  | 'filingGrounds'
  | 'discretionBenchmarks'
  | 'flowcharts'
  | 'serviceGuide'
  | 'licenceProcedure'
  | 'inspectionProcedure'
  | 'penaltyProcedure'
  | 'compulsionProcedure'
  | 'levyProcedure'
  | 'requisitionProcedure'
  | 'applicationMaterials'
  | 'powersList'
  | 'randomInspectionList'
  | 'audioVideoRecordingList'
  | 'majorDecisionList'
  | 'partyRights'
  | 'remedies'
  | 'complaintChannels'
  | 'otherBefore'
  | 'approvedPenaltyBodies'
  | 'certificateWorn'
  | 'certificateShown'
  | 'uniformWorn'
  | 'windowPostSign'
  | 'decisionContentTold'
  | 'factsTold'
  | 'reasonsTold'
  | 'evidenceTold'
  | 'legalBasisTold'
  | 'documentIssued'
  | 'statementRightTold'
  | 'hearingRightTold'
  | 'recusalRightTold'
  | 'remediesTold'
  | 'dutiesTold'
  | 'otherDuring'
  | 'randomInspectionResult'
  | 'licenceResult'
  | 'penaltyResult'
  | 'compulsionResult'
  | 'levyResult'
  | 'requisitionResult'
  | 'inspectionResult'
  | 'yearlyData'
  | 'reviewAndLitigationData'
  | 'otherAfter';

const opinion = (section: string): LegalBasis => ({
  law: '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
  version: localDate('2018-12-05'),
  section,
});
const FOUR = opinion('（四）');
const FIVE = opinion('（五）');
const SIX = opinion('（六）');

type Options = Partial<Pick<DisclosureItem, 'acts' | 'mayBeAbsent'>> & {
  readonly also?: readonly LegalBasis[];
};

function before(
  item: number,
  zh: string,
  en: string,
  { also = [], acts = 'every', mayBeAbsent = false }: Options = {},
): DisclosureItem {
  return {
    stage: 'before',
    label: term(zh, en),
    basis: [guangdong({ article: 8, item }), ...also],
    timing: 'formedOrChanged',
    acts,
    mayBeAbsent,
  };
}

function during(
  item: number,
  zh: string,
  en: string,
  { also = [FIVE], acts = 'every', mayBeAbsent = false }: Options = {},
): DisclosureItem {
  return {
    stage: 'during',
    label: term(zh, en),
    basis: [guangdong({ article: 10, item }), ...also],
    timing: 'atTheAct',
    acts,
    mayBeAbsent,
  };
}

function after(
  item: number,
  zh: string,
  en: string,
  timing: DisclosureTiming,
  { also = [SIX], acts = 'every', mayBeAbsent = false }: Options = {},
): DisclosureItem {
  return {
    stage: 'after',
    label: term(zh, en),
    basis: [guangdong({ article: 11, item }), ...also],
    timing,
    acts,
    mayBeAbsent,
  };
}

/** 第十条第（一）项 names five acts; a licence is given at a window, whose sign does the same (第（二）项). */
const IN_THE_FIELD: readonly EnforcementActKind[] = [
  'inspection',
  'penalty',
  'compulsion',
  'levy',
  'requisition',
];
const ABSENT: Options = { mayBeAbsent: true };

/**
 * 公示内容表: every item of the three stages. Open: 法律、法规、规章、规范性文件 may add (`otherBefore`, `otherDuring`, `otherAfter`).
 *
 * Basis: 广东省行政执法公示办法 第八条至第十一条; 国办发〔2018〕118号 （四）（五）（六）; each row with its own.
 *
 * @example
 * disclosureItems.majorDecisionList.stage // => 'before'
 * disclosureItems.penaltyResult.timing // => 'penaltyDecision'
 */
export const disclosureItems: Readonly<Record<DisclosureItemId, DisclosureItem>> = {
  bodyName: before(1, '执法主体名称', 'name of the enforcement body', {
    also: [FOUR, penaltyLaw(39)],
  }),
  internalOrgans: before(1, '执法机构设置', 'its enforcement organs'),
  officeAddress: before(1, '办公地址', 'office address'),
  contact: before(1, '联系方式', 'contact'),
  officerNames: before(1, '执法人员姓名', 'names of officers', { also: [FOUR] }),
  certificateNumbers: before(1, '执法证号', 'certificate numbers'),
  monitoringDevicePlaces: before(
    1,
    '电子技术监控设备设置地点',
    'places of electronic monitoring devices',
    { also: [penaltyLaw(41, 1)], mayBeAbsent: true },
  ),
  functions: before(2, '单位职能', 'functions of the body', { also: [FOUR] }),
  postDuties: before(2, '执法岗位责任', 'duties of enforcement posts'),
  statutesApplied: before(3, '行政执法依据', 'statutes applied', { also: [FOUR] }),
  entrustmentAgreements: before(3, '委托执法协议', 'entrustment agreements', ABSENT),
  filingGrounds: before(3, '行政处罚的立案依据', 'grounds for filing a penalty case', {
    also: [penaltyLaw(39)],
    acts: ['penalty'],
  }),
  discretionBenchmarks: {
    ...before(7, '行政处罚裁量基准', 'discretion benchmarks', {
      also: [penaltyLaw(34)],
      acts: ['penalty'],
    }),
    mayBeAbsent: true,
  },
  flowcharts: before(4, '行政执法流程图', 'flowcharts', { also: [FOUR] }),
  serviceGuide: before(4, '服务指南', 'service guide', { also: [FOUR] }),
  licenceProcedure: before(
    4,
    '行政许可的事项、条件、数量、期限、费用、程序',
    'licences: items, conditions, number, time, fees, procedure',
    { acts: ['licence'] },
  ),
  inspectionProcedure: before(4, '行政检查的步骤、程序', 'steps of an inspection', {
    acts: ['inspection'],
  }),
  penaltyProcedure: before(4, '行政处罚的步骤、程序', 'steps of a penalty', {
    also: [penaltyLaw(39)],
    acts: ['penalty'],
  }),
  compulsionProcedure: before(
    4,
    '行政强制的方式、条件、期限、程序',
    'compulsion: means, conditions, time, procedure',
    { acts: ['compulsion'] },
  ),
  levyProcedure: before(
    4,
    '行政征收的权限、补偿标准、数额、程序',
    'levy: power, compensation, amount, procedure',
    { acts: ['levy'] },
  ),
  requisitionProcedure: before(
    4,
    '行政征用的补偿标准、程序',
    'requisition: compensation, procedure',
    { acts: ['requisition'] },
  ),
  applicationMaterials: before(
    4,
    '需提交的材料目录、申请书、示范文本',
    'list of materials, forms and models of application',
    { acts: ['licence'] },
  ),
  powersList: before(5, '权责清单', 'list of powers and duties'),
  randomInspectionList: before(5, '“双随机”抽查事项清单', 'list of items of random inspection', {
    also: [FOUR],
    acts: ['inspection'],
  }),
  audioVideoRecordingList: before(
    5,
    '行政执法全过程音像记录清单',
    'list of what is recorded in sound and image',
  ),
  majorDecisionList: before(
    5,
    '重大行政执法决定法制审核目录清单',
    'list of major decisions that need legal review',
  ),
  partyRights: before(6, '当事人依法享有的权利', 'rights of the party'),
  remedies: before(6, '救济途径、方式和期限', 'remedies, how and within what time', {
    also: [FOUR, penaltyLaw(39)],
  }),
  complaintChannels: before(
    6,
    '投诉举报的方式、途径、受理条件',
    'how and under what conditions a complaint is taken',
  ),
  otherBefore: before(7, '应当事前公开的其他信息', 'other information before', ABSENT),
  approvedPenaltyBodies: {
    ...before(1, '核准的行政处罚实施机关', 'penalty bodies approved by the government', ABSENT),
    basis: [guangdong({ article: 9 })],
  },
  certificateWorn: during(1, '全程佩带行政执法证件', 'certificate worn throughout', {
    also: [],
    acts: IN_THE_FIELD,
  }),
  certificateShown: {
    ...during(1, '主动出示执法证件', 'certificate shown unasked', { acts: IN_THE_FIELD }),
    basis: [FIVE],
  },
  uniformWorn: during(1, '按规定着装、佩戴标识', 'uniform and badge where the State sets one', {
    acts: IN_THE_FIELD,
    mayBeAbsent: true,
  }),
  windowPostSign: during(
    2,
    '岗位信息公示牌：岗位职责、示范文本、进度查询、咨询服务、投诉举报',
    'sign of the post at the window: duties, models, progress, advice, complaints',
    ABSENT,
  ),
  decisionContentTold: during(
    3,
    '告知拟作出决定的内容',
    'content of the intended decision told',
    ABSENT,
  ),
  factsTold: during(3, '告知事实', 'facts told', ABSENT),
  reasonsTold: during(3, '告知理由', 'reasons told'),
  evidenceTold: during(3, '告知证据', 'evidence told', ABSENT),
  legalBasisTold: during(3, '告知法律依据', 'legal basis told'),
  documentIssued: during(3, '出具行政执法文书', 'document issued'),
  statementRightTold: during(3, '告知陈述、申辩权', 'right to state and defend told'),
  hearingRightTold: during(3, '告知要求听证权', 'right to a hearing told', ABSENT),
  recusalRightTold: during(3, '告知申请回避权', 'right to ask for recusal told'),
  remediesTold: during(3, '告知救济渠道', 'remedies told', ABSENT),
  dutiesTold: during(3, '告知依法配合执法等义务', 'duties told'),
  otherDuring: during(4, '应当事中公示的其他信息', 'other information during', {
    also: [],
    mayBeAbsent: true,
  }),
  randomInspectionResult: after(
    1,
    '“双随机”抽查情况及抽查结果',
    'random inspections and their results',
    'otherDecision',
    { acts: ['inspection'], mayBeAbsent: true },
  ),
  licenceResult: after(1, '行政许可信息', 'licences', 'licenceDecision', { acts: ['licence'] }),
  penaltyResult: after(1, '行政处罚信息', 'penalties', 'penaltyDecision', { acts: ['penalty'] }),
  compulsionResult: after(1, '行政强制信息', 'compulsion', 'otherDecision', {
    acts: ['compulsion'],
  }),
  levyResult: after(1, '行政征收信息', 'levies', 'otherDecision', { acts: ['levy'] }),
  requisitionResult: after(1, '行政征用信息', 'requisitions', 'otherDecision', {
    acts: ['requisition'],
  }),
  // 第十一条 does not list inspections that are not random; 第十二条 publishes their 行政检查登记表, so they are results.
  inspectionResult: {
    ...after(1, '行政检查登记表', 'inspection forms', 'otherDecision', { acts: ['inspection'] }),
    basis: [guangdong({ article: 12 }), SIX],
  },
  yearlyData: after(2, '上年度行政执法数据', 'enforcement data of the year before', 'yearly'),
  reviewAndLitigationData: after(
    2,
    '相关行政复议、行政诉讼等数据',
    'data of reconsideration and litigation',
    'yearly',
    { also: [guangdong({ article: 17, paragraph: 1 })] },
  ),
  otherAfter: after(3, '应当事后公开的其他信息', 'other information after', 'otherDecision', {
    also: [],
    mayBeAbsent: true,
  }),
};
