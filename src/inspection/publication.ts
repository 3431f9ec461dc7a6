/*
 * 公示: 粤府办〔2025〕15号, by its official reading (five contents before an inspection), 广东省市场监管条例 第二十五条、第二十六条 (the
 * plan, the results of draws).
 */
import type { LocalDate, Problem, Term } from '../core/index.js';
import { inspectionProblem } from './problems.js';
import type { InspectionSourceId } from './sources.js';

/** 公示内容: what a body makes public about its inspections. Closed: those that the sources name. */
export type InspectionPublication =
  | 'subject'
  | 'items'
  | 'frequencyCap'
  | 'standards'
  | 'specialPlans'
  | 'annualPlan'
  | 'randomResults';

/** What one publication is, and where it stands. */
export interface InspectionPublicationDefinition {
  /** What it is. */
  readonly label: Term;
  /** Where it stands. */
  readonly source: InspectionSourceId;
}

/**
 * 公示内容表.
 *
 * @example
 * inspectionPublications.frequencyCap.label.zh // => '同一企业年度检查频次上限'
 */
export const inspectionPublications: Readonly<
  Record<InspectionPublication, InspectionPublicationDefinition>
> = {
  subject: { label: { zh: '检查主体', en: 'inspecting body' }, source: 'guangdongPublication' },
  items: {
    label: { zh: '检查事项和依据', en: 'items and their basis' },
    source: 'guangdongPublication',
  },
  frequencyCap: {
    label: { zh: '同一企业年度检查频次上限', en: 'yearly cap for one enterprise' },
    source: 'guangdongPublication',
  },
  standards: {
    label: { zh: '检查标准', en: 'inspection standards' },
    source: 'guangdongPublication',
  },
  specialPlans: {
    label: { zh: '专项检查计划', en: 'plans of special inspections' },
    source: 'guangdongPublication',
  },
  annualPlan: {
    label: { zh: '年度检查计划', en: 'annual inspection plan' },
    source: 'planPublished',
  },
  randomResults: {
    label: { zh: '随机抽查事项及查处结果', en: 'items and results of random inspections' },
    source: 'randomInspection',
  },
};

/** 已公示的内容: the day on which each was made public; what is left out was not. */
export type PublishedInspections = Readonly<Partial<Record<InspectionPublication, LocalDate>>>;

const ALL = Object.keys(inspectionPublications) as readonly InspectionPublication[];

/**
 * 核对公示: what a body had not made public on a day. `asked` leaves out what does not apply to it, such as special plans of a body
 * that has none.
 *
 * Gives: `inspection.notPublished`, once for each.
 *
 * @example
 * checkInspectionPublication({ items: localDate('2025-08-01') }, localDate('2026-01-05'), ['items', 'standards']).map(({ params }) => params.content)
 * // => ['standards']
 */
export function checkInspectionPublication(
  published: PublishedInspections,
  on: LocalDate,
  asked: readonly InspectionPublication[] = ALL,
): readonly Problem[] {
  return asked
    .filter((content) => {
      const day = published[content];
      return day === undefined || day > on;
    })
    .map((content) => {
      const { zh, en } = inspectionPublications[content].label;
      const names = { content, name: en, nameZh: zh };
      return inspectionProblem('inspection.notPublished', names, [content]);
    });
}
