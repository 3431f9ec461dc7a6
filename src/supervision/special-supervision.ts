/*
 * 专项监督: 行政执法监督条例 第二十一条. Trap: Guangdong's 专项监督 (2016, 第二十一条) is a wider word, open to counties; from 2026-02-01
 * the national text keeps it for provinces and above. Its report to the government goes on in Guangdong.
 */
import type { LegalBasis, LocalDate, Problem, Term } from '../core/index.js';
import { supervisionRegulation } from '../law/index.js';
import type { DivisionRef, GovernmentLevel } from '../registry/index.js';
import { REGULATION_FROM } from './basis.js';
import { supervisionProblem } from './problems.js';

/** 专项监督工作方案. */
export interface SpecialSupervisionPlan {
  /** 监督机构. */
  readonly organ: string;
  /** 层级. */
  readonly level: GovernmentLevel | 'national';
  /** 地区. */
  readonly region: DivisionRef;
  /** 本级人民政府. */
  readonly government: string;
  /** 特定领域、特定问题. */
  readonly matter: string;
  /** 责任部门. */
  readonly responsible: string;
  /** 监督重点. */
  readonly focus: string;
  /** 进度安排. */
  readonly schedule: string;
  /** 工作要求. */
  readonly requirements: string;
  /** 批准日期; left out until it is approved. */
  readonly approvedOn?: LocalDate;
  /** 批准机关. */
  readonly approvedBy?: string;
  /** 开始日期; left out until it begins. */
  readonly startedOn?: LocalDate;
  /** 结束日期. */
  readonly endedOn?: LocalDate;
  /** 向本级人民政府报告监督结果的日期. */
  readonly reportedOn?: LocalDate;
}

/**
 * 工作方案内容: what the plan of a special supervision has to say.
 *
 * Basis: 行政执法监督条例 第二十一条第二款.
 *
 * @example
 * Object.values(specialPlanContents).map(({ zh }) => zh) // => ['责任部门', '监督重点', '进度安排', '工作要求']
 */
export const specialPlanContents: Readonly<
  Record<
    'responsible' | 'focus' | 'schedule' | 'requirements',
    Term & {
      /** Where it is asked for. */
      readonly basis: LegalBasis;
    }
  >
> = {
  responsible: {
    zh: '责任部门',
    en: 'responsible department',
    basis: supervisionRegulation(21, 2),
  },
  focus: { zh: '监督重点', en: 'focus', basis: supervisionRegulation(21, 2) },
  schedule: { zh: '进度安排', en: 'schedule', basis: supervisionRegulation(21, 2) },
  requirements: { zh: '工作要求', en: 'requirements', basis: supervisionRegulation(21, 2) },
};

/**
 * 检查专项监督: who may open it, what its plan says, and that the government approved it before it began.
 *
 * Basis: 行政执法监督条例 第二十一条; 广东省行政执法监督条例 第二十一条第二款 for the report.
 * Gives: `supervision.specialLevel`, `supervision.specialLacks`, `supervision.specialNotApproved`, `supervision.specialNotReported`.
 *
 * @example
 * const plan = { organ: '省司法厅', level: 'province', region: { system: 'GB/T 2260', code: '440000' }, government: '省人民政府', matter: '涉企检查', responsible: '执法监督处', focus: '频次', schedule: '三个月', requirements: '', startedOn: localDate('2026-04-01') }
 * checkSpecialSupervision(plan).map(({ code }) => code) // => ['supervision.specialLacks', 'supervision.specialNotApproved']
 */
export function checkSpecialSupervision(plan: SpecialSupervisionPlan): readonly Problem[] {
  const { level, region, government, approvedOn, approvedBy, startedOn, endedOn, reportedOn } =
    plan;
  const problems: Problem[] = [];
  const isNational = startedOn === undefined || startedOn >= REGULATION_FROM;
  if (isNational && level !== 'province' && level !== 'national')
    problems.push(supervisionProblem('supervision.specialLevel', { level }, ['level']));
  for (const key of ['matter', 'responsible', 'focus', 'schedule', 'requirements'] as const)
    if (plan[key].trim() === '') {
      const { zh, en } =
        key === 'matter' ? { zh: '监督事项', en: 'matter' } : specialPlanContents[key];
      const names = { content: en, contentZh: zh };
      problems.push(supervisionProblem('supervision.specialLacks', names, [key]));
    }
  const isApproved =
    approvedOn !== undefined &&
    approvedBy === government &&
    (startedOn === undefined || approvedOn <= startedOn);
  if (startedOn !== undefined && !isApproved)
    problems.push(
      supervisionProblem('supervision.specialNotApproved', { government, startedOn }, [
        'approvedOn',
      ]),
    );
  if (
    region.code.startsWith('44') &&
    endedOn !== undefined &&
    (reportedOn === undefined || reportedOn < endedOn)
  )
    problems.push(
      supervisionProblem('supervision.specialNotReported', { endedOn }, ['reportedOn']),
    );
  return problems;
}
