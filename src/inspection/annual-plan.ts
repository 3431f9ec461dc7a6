import type { LegalBasis, LocalDate, Problem } from '../core/index.js';
import type { EnforcementBody } from '../registry/index.js';
import { inspectionProblem } from './problems.js';

/** 检查计划的内容 (广东省优化营商环境条例 第四十八条第一款): 依据、事项、范围、方式、时间. */
export interface PlanContent {
  /** 依据. */
  readonly basis: readonly LegalBasis[];
  /** 事项: `id`s of inspection items. */
  readonly items: readonly string[];
  /** 范围: which enterprises. */
  readonly scope: string;
  /** 方式: for example 双随机抽查, 书面核查, 现场检查. */
  readonly manner: string;
  /** 时间: first day. */
  readonly from: LocalDate;
  /** 时间: last day. */
  readonly through: LocalDate;
}

/** 计划的身份. */
export interface PlanSubject {
  /** The caller's own stable key. */
  readonly id: string;
  /** The `id` of the body. */
  readonly body: string;
  /** The year. */
  readonly year: number;
  /** The day of the last step. */
  readonly lastOn: LocalDate;
}

/** 计划: what is known once it is drafted. */
export interface PlanFile extends PlanSubject {
  /** 年度计划 or 专项检查计划. */
  readonly kind: 'annual' | 'special';
  /** 内容. */
  readonly content: PlanContent;
  /** 专项检查的必要性评估; asked of special plans. */
  readonly necessity?: string;
}

/** 已批准的计划: by the head of the body, and a special plan by the government too. */
export interface AdoptedPlan extends PlanFile {
  /** 批准日期. */
  readonly adoptedOn: LocalDate;
  /** 批准人或者批准机关. */
  readonly approvedBy: string;
}

/** 已备案的计划. */
export interface FiledPlan extends AdoptedPlan {
  /** 备案日期. */
  readonly filedOn: LocalDate;
  /** 备案机关: its `id`. */
  readonly filedWith: string;
}

/** 已公布的计划. */
export interface PublishedPlan extends FiledPlan {
  /** 公布日期. */
  readonly publishedOn: LocalDate;
}

/** 检查计划: a plan in one of its states. */
export type InspectionPlan =
  | (PlanSubject & { readonly status: 'opened' })
  | (PlanFile & { readonly status: 'drafted' })
  | (PlanFile & { readonly status: 'awaitingApproval' })
  | (AdoptedPlan & { readonly status: 'adopted' })
  | (FiledPlan & { readonly status: 'filed' })
  | (PublishedPlan & { readonly status: 'published' })
  | (PublishedPlan & {
      readonly status: 'ended';
      /** 计划终了日期. */
      readonly endedOn: LocalDate;
    });

/** What happens to a plan. */
export type InspectionPlanEvent =
  | {
      readonly type: 'draftAnnual';
      /** The day of the step. */
      readonly on: LocalDate;
      /** 计划内容. */
      readonly content: PlanContent;
    }
  | {
      readonly type: 'draftSpecial';
      readonly on: LocalDate;
      readonly content: PlanContent;
      /** 必要性评估. */
      readonly necessity: string;
    }
  | {
      readonly type: 'adopt';
      readonly on: LocalDate;
      /** 批准人. */
      readonly approvedBy: string;
    }
  | { readonly type: 'submit'; readonly on: LocalDate }
  | {
      readonly type: 'approve';
      readonly on: LocalDate;
      /** 批准机关: a government at or above the county, or the superior where the line is vertical: its `id`. */
      readonly by: string;
    }
  | {
      readonly type: 'reject';
      readonly on: LocalDate;
      /** 理由. */
      readonly reason: string;
    }
  | {
      readonly type: 'file';
      readonly on: LocalDate;
      /** 备案机关: its `id`. */
      readonly with: string;
    }
  | { readonly type: 'publish'; readonly on: LocalDate }
  | {
      readonly type: 'revise';
      readonly on: LocalDate;
      readonly content: PlanContent;
      readonly reason: string;
    }
  | { readonly type: 'end'; readonly on: LocalDate };

/** What a plan looks up. */
export interface InspectionPlanFacts {
  /** 执法主体, by `id`. */
  readonly bodies: Readonly<Record<string, EnforcementBody>>;
  /** 专项检查计划的备案机关: `id`s, such as the judicial administration of the government. */
  readonly specialFiling: readonly string[];
}

/**
 * 核对检查计划的内容: each of the five contents that is missing, and a time that is none.
 *
 * Basis: 广东省优化营商环境条例 第四十八条第一款.
 * Gives: `inspection.planLacks` for each; `inspection.planTimeReversed`, `inspection.planOutsideYear`.
 *
 * @example
 * const day = localDate('2026-03-01');
 * checkPlanContent({ basis: [], items: ['i1'], scope: '全部企业', manner: ' ', from: day, through: day }, 2026).map(({ params }) => params.content)
 * // => ['basis', 'manner']
 */
export function checkPlanContent(content: PlanContent, year: number): readonly Problem[] {
  const { basis, items, scope, manner, from, through } = content;
  const lacks = [
    ['basis', basis.length === 0],
    ['items', items.length === 0],
    ['scope', scope.trim() === ''],
    ['manner', manner.trim() === ''],
  ] as const;
  const problems = lacks
    .filter(([, missing]) => missing)
    .map(([key]) => inspectionProblem('inspection.planLacks', { content: key }, [key]));
  if (through < from)
    problems.push(inspectionProblem('inspection.planTimeReversed', { from, through }, ['through']));
  if (Number(from.slice(0, 4)) !== year || Number(through.slice(0, 4)) !== year)
    problems.push(
      inspectionProblem('inspection.planOutsideYear', { from, through, year }, ['from']),
    );
  return problems;
}
