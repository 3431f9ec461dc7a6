/*
 * 检查类型: Guangdong's measure of 2020 knows two, the national documents of 2025 three, and what was 专项 in 2020 may be 个案 in
 * 2025. A type is therefore never read without its version, and follows from what set the inspection off.
 */
import { failed, ok, type Result, type Term } from '../core/index.js';
import { inspectionProblem } from './problems.js';
import type { InspectionSourceId } from './sources.js';

/** 检查类型的版本. Closed. */
export type InspectionTypeVersion = 'guangdong2020' | 'national2025';

/** 检查类型 of 广东省行政检查办法 (2020). */
export type InspectionType2020 = 'daily' | 'special';

/** 检查类型 of the national documents of 2025. */
export type InspectionType2025 = 'daily' | 'case' | 'special';

/**
 * 检查类型表.
 *
 * @example
 * inspectionTypes.case.zh // => '个案检查'
 */
export const inspectionTypes: Readonly<Record<InspectionType2025, Term>> = {
  daily: { zh: '日常检查', en: 'routine inspection' },
  case: { zh: '个案检查', en: 'case inspection' },
  special: { zh: '专项检查', en: 'special inspection' },
};

/** 检查的起因: what set an inspection off. Closed: those that the sources name. */
export type InspectionTrigger =
  | 'plan'
  | 'fieldProblem'
  | 'superiorSpecial'
  | 'complaint'
  | 'assigned'
  | 'transfer'
  | 'sampling'
  | 'dataAlert'
  | 'media'
  | 'enterpriseRequest'
  | 'recheck';

/** What one trigger is, and which type it makes in each version. */
export interface InspectionTriggerDefinition {
  /** What it is. */
  readonly label: Term;
  /** Its type of 2020. */
  readonly guangdong2020: InspectionType2020;
  /** Its type of 2025. */
  readonly national2025: InspectionType2025;
  /** Where it stands. */
  readonly sources: readonly InspectionSourceId[];
}

const caseWise = (label: Term, ...sources: readonly InspectionSourceId[]) =>
  ({ label, guangdong2020: 'special', national2025: 'case', sources }) as const;

/**
 * 检查起因表.
 *
 * @example
 * inspectionTriggers.complaint.national2025 // => 'case'
 */
export const inspectionTriggers: Readonly<Record<InspectionTrigger, InspectionTriggerDefinition>> =
  {
    plan: {
      label: { zh: '年度计划、随机抽查', en: 'annual plan, random draw' },
      guangdong2020: 'daily',
      national2025: 'daily',
      sources: ['annualPlan', 'twoTypes', 'threeTypes'],
    },
    fieldProblem: {
      label: { zh: '重点领域突出问题的专项部署', en: 'deployment against a problem of a field' },
      guangdong2020: 'special',
      national2025: 'special',
      sources: ['specialInspection', 'twoTypes', 'threeTypes'],
    },
    superiorSpecial: {
      label: { zh: '上级部署的专项检查', en: 'special inspection ordered from above' },
      guangdong2020: 'special',
      national2025: 'special',
      sources: ['superiorSpecial', 'twoTypes', 'threeTypes'],
    },
    complaint: caseWise({ zh: '投诉举报', en: 'complaint' }, 'clueChecked', 'capExemption'),
    assigned: caseWise(
      { zh: '转办交办', en: 'assigned by another organ' },
      'clueChecked',
      'capExemption',
    ),
    transfer: caseWise({ zh: '线索移送', en: 'transferred clue' }, 'capExemption'),
    sampling: caseWise(
      { zh: '抽样检验发现问题', en: 'sampling test' },
      'clueChecked',
      'capExemption',
    ),
    dataAlert: caseWise(
      { zh: '数据监测发现问题', en: 'data monitoring' },
      'clueChecked',
      'capExemption',
    ),
    media: caseWise({ zh: '媒体报道', en: 'media report' }, 'clueChecked'),
    enterpriseRequest: caseWise(
      { zh: '企业申请检查', en: 'request of the enterprise' },
      'capExemption',
    ),
    recheck: caseWise({ zh: '整改复查', en: 're-check of a correction' }, 'threeTypes'),
  };

/**
 * 检查类型: the type of an inspection in one version, from what set it off.
 *
 * @example
 * inspectionTypeOf('complaint', 'guangdong2020') // => 'special'
 * inspectionTypeOf('complaint', 'national2025') // => 'case'
 */
export function inspectionTypeOf(
  trigger: InspectionTrigger,
  version: InspectionTypeVersion,
): InspectionType2025 {
  return inspectionTriggers[trigger][version];
}

/**
 * 检查类型的换算: the type of 2025 that a type of 2020 is. 专项 may be either 个案 or 专项, so the trigger must be known.
 *
 * Fails: `inspection.triggerMissing`, `inspection.triggerContradicts`.
 *
 * @example
 * nationalTypeOf('special', 'complaint') // => ok('case')
 * nationalTypeOf('special', 'fieldProblem') // => ok('special')
 * nationalTypeOf('special').ok // => false
 */
export function nationalTypeOf(
  type: InspectionType2020,
  trigger?: InspectionTrigger,
): Result<InspectionType2025> {
  if (trigger === undefined)
    return type === 'daily'
      ? ok('daily')
      : failed(inspectionProblem('inspection.triggerMissing', { type }, ['trigger']));
  const { guangdong2020, national2025 } = inspectionTriggers[trigger];
  return guangdong2020 === type
    ? ok(national2025)
    : failed(inspectionProblem('inspection.triggerContradicts', { type, trigger }, ['trigger']));
}

/**
 * 检查类型的换算: the type of 2020 that a type of 2025 is; 个案 was 专项.
 *
 * @example
 * guangdongTypeOf('case') // => 'special'
 */
export function guangdongTypeOf(type: InspectionType2025): InspectionType2020 {
  return type === 'daily' ? 'daily' : 'special';
}
