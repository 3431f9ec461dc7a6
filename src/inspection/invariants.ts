/* What the rules of inspection forbid on every path of a plan and of a visit, for `prove` of `workflow`. */
import type { Invariant } from '../workflow/index.js';
import { basisOf } from './sources.js';

const SCANS = ['scanIn', 'scanBeforeLeaving', 'enterLate', 'rectify'];

/**
 * 检查计划不变式.
 *
 * Basis: 广东省优化营商环境条例 第四十八条第一款; 广东省市场监管条例 第二十五条第一款; each with its own.
 */
export const inspectionPlanInvariants: readonly Invariant[] = [
  {
    id: 'noPublicationUnfiled',
    label: { zh: '未备案的检查计划不得公布实施', en: 'no plan is published that was not filed' },
    basis: basisOf('annualPlan', 'specialPlan'),
    never: { states: ['published'] },
    before: { edges: ['file'] },
  },
  {
    id: 'noFilingUnadopted',
    label: { zh: '未批准的检查计划不得备案', en: 'no plan is filed that was not adopted' },
    basis: basisOf('annualPlan', 'specialPlan'),
    never: { states: ['filed'] },
    before: { edges: ['adopt', 'approve'] },
  },
  {
    id: 'noSpecialPlanAdoptedByTheBodyAlone',
    label: {
      zh: '专项检查计划不得由检查主体自行批准',
      en: 'a body never adopts a plan of a special inspection by itself',
    },
    basis: basisOf('specialPlan', 'hainanSpecialPlan'),
    never: { edges: ['adopt'] },
    after: { edges: ['draftSpecial'] },
  },
  {
    id: 'noSpecialApprovalOfAnnualPlan',
    label: {
      zh: '年度计划不以专项检查报批代替批准',
      en: 'an annual plan does not go the way of a special one',
    },
    basis: basisOf('annualPlan'),
    never: { states: ['awaitingApproval'] },
    after: { edges: ['draftAnnual'] },
  },
  {
    id: 'noEndUnpublished',
    label: { zh: '未公布的检查计划无从执行完毕', en: 'no plan ends that was not published' },
    basis: basisOf('planPublished', 'guangdongPublication'),
    never: { states: ['ended'] },
    before: { states: ['published'] },
  },
];

/**
 * 行政检查不变式.
 *
 * Basis: 行政处罚法 第五十五条; 广东省优化营商环境条例 第四十八条第二款; 广东省市场监管条例 第二十五条第二款; each with its own.
 */
export const inspectionVisitInvariants: readonly Invariant[] = [
  {
    id: 'noEntryWithoutNotice',
    label: {
      zh: '未通知、又无不通知理由的，不得入企',
      en: 'nobody enters without a notice or a reason for none',
    },
    basis: basisOf('documents', 'hainanUnannounced'),
    never: { states: ['onSite', 'onSiteUnscanned'] },
    before: { edges: ['notify', 'waiveNotice', 'startUrgently'] },
  },
  {
    id: 'noNoticeUnapproved',
    label: { zh: '未经批准不得通知检查', en: 'no inspection is announced that was not approved' },
    basis: basisOf('priorApproval'),
    never: { edges: ['notify', 'waiveNotice'] },
    before: { edges: ['approve'] },
  },
  {
    id: 'noResultUnapproved',
    label: {
      zh: '未经批准、也未补办审批的检查不得告知结果',
      en: 'no result without an approval, before or after',
    },
    basis: basisOf('priorApproval', 'hainanApproval'),
    never: { states: ['informed'] },
    before: { edges: ['approve', 'regularise'] },
  },
  {
    id: 'noResultUnscanned',
    label: { zh: '没有扫码记录的检查不得告知结果', en: 'no result without a scanned code' },
    basis: basisOf('codeShown', 'shenzhenScan'),
    never: { states: ['informed'] },
    before: { edges: SCANS },
  },
  {
    id: 'noResultUnrecorded',
    label: { zh: '没有现场检查笔录不得告知结果', en: 'no result without a record' },
    basis: basisOf('recordMade', 'recordKept'),
    never: { states: ['informed'] },
    before: { edges: ['signRecord', 'signRecordUnscanned'] },
  },
  {
    id: 'noRecordBeforeEntry',
    label: { zh: '未入企不得制作现场检查笔录', en: 'no record before the officers came' },
    basis: basisOf('recordMade'),
    never: { edges: ['signRecord', 'signRecordUnscanned'] },
    before: { edges: ['scanIn', 'enterUnscanned'] },
  },
  {
    id: 'noCorrectionWithoutResult',
    label: { zh: '未告知结果不得责令改正', en: 'no order to correct before the result is told' },
    basis: basisOf('documents'),
    never: { states: ['correcting'] },
    before: { edges: ['inform'] },
  },
  {
    id: 'noClueUnrecorded',
    label: { zh: '没有笔录的检查不得转案件线索', en: 'no clue comes from what was not recorded' },
    basis: basisOf('recordMade', 'clueChecked'),
    never: { states: ['clueFiled'] },
    before: { edges: ['signRecord', 'signRecordUnscanned'] },
  },
  {
    id: 'noPlainClosingAfterOrder',
    label: {
      zh: '责令改正后不经复查不得办结',
      en: 'after an order to correct nothing is closed without a re-check',
    },
    basis: basisOf('documents'),
    never: { edges: ['close'] },
    after: { edges: ['orderCorrection'] },
  },
  {
    id: 'noEvaluationBeforeResult',
    label: { zh: '告知结果前没有评价可作', en: 'nothing is evaluated before the result is told' },
    basis: basisOf('jiangmenShow'),
    never: { edges: ['evaluate', 'evaluateCorrecting', 'evaluateClosed'] },
    before: { edges: ['inform'] },
  },
  {
    id: 'noSecondEntry',
    label: { zh: '一次检查不得两次入企', en: 'one visit enters once' },
    basis: basisOf('frequencyCap', 'oneComprehensiveInspection'),
    never: { edges: ['scanIn', 'enterUnscanned'] },
    after: { states: ['recorded', 'recordedUnscanned'] },
  },
  {
    id: 'noEntryAfterRefusal',
    label: {
      zh: '企业依法拒绝后不得入企',
      en: 'nobody enters after a lawful refusal',
    },
    basis: basisOf('certificateShown', 'hainanRefusal'),
    never: { states: ['onSite', 'onSiteUnscanned'] },
    after: { states: ['refusedEntry'] },
  },
  {
    id: 'noEntryAfterCancellation',
    label: { zh: '取消的检查不得入企', en: 'nobody enters for a visit that was cancelled' },
    basis: basisOf('priorApproval'),
    never: { states: ['onSite', 'onSiteUnscanned'] },
    after: { states: ['cancelled'] },
  },
];
