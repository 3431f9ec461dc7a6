import { type LocalDate, parseLocalDate } from '../core/index.js';
import { type CountValue, doubtsOf, type LegalRule, legalRules, ruleOn } from '../law/index.js';
import type { Condition } from './condition.js';
import type { DepartmentLine } from './department-line.js';
import type { EnforcementOfficer } from './enforcement-officer.js';
import { registryProblem } from './problems.js';
import { isWithin } from './tenure.js';

/** 培训要求: class hours a year, and what follows from too few. */
export interface TrainingRule {
  /** Class hours of one year; the year's last day decides which period of the rule applies. */
  readonly hours: LegalRule<CountValue>;
  /** `refuse` where a rule in force says that too few hours bar the officer; while the rule is in doubt, it warns. */
  readonly effect: 'warn' | 'refuse';
}

/**
 * 60 学时: the yearly training of 《法治政府建设实施纲要（2021－2025年）》（三十四）.
 *
 * It attaches no loss of qualification to too few hours, and its plan period ended with 2025: it only warns.
 *
 * @example
 * nationalTrainingRule.effect // => 'warn'
 */
export const nationalTrainingRule: TrainingRule = {
  hours: legalRules.annualTraining,
  effect: 'warn',
};

/**
 * 农业综合行政执法人员 60 学时: 农业综合行政执法管理办法 第十五条第三款. It attaches no loss of qualification either: it only warns.
 *
 * @example
 * agricultureTrainingRule.hours.id // => 'agricultureTraining'
 */
export const agricultureTrainingRule: TrainingRule = {
  hours: legalRules.agricultureTraining,
  effect: 'warn',
};

/**
 * 条线的培训要求: the rule for the officers of a line, the national one where the line has none of its own.
 *
 * @example
 * trainingRuleOf('agriculture') === agricultureTrainingRule // => true
 * trainingRuleOf('transport') === nationalTrainingRule // => true
 */
export function trainingRuleOf(line: DepartmentLine): TrainingRule {
  return line === 'agriculture' ? agricultureTrainingRule : nationalTrainingRule;
}

const LABEL = { zh: '年度培训', en: 'yearly training' };

/** The training of the last full year; a year that the officer did not begin in service is not asked. */
export function trainingCondition(
  officer: EnforcementOfficer,
  on: LocalDate,
  { hours: rule, effect }: TrainingRule,
): Condition {
  const year = Number(on.slice(0, 4)) - 1;
  const base = { rule: 'registry.training', label: LABEL };
  const firstDay = parseLocalDate(`${year}-01-01`);
  const lastDay = parseLocalDate(`${year}-12-31`);
  if (!firstDay.ok || !lastDay.ok) {
    return { ...base, verdict: 'notApplied', inputs: { year }, basis: [] };
  }
  const serves = officer.memberships.some((one) => isWithin(one, firstDay.value));
  const required = ruleOn(rule, lastDay.value);
  if (!serves || required.status !== 'inForce') {
    return { ...base, verdict: 'notApplied', inputs: { year, serves }, basis: [] };
  }
  const { count } = required.value;
  const { basis } = required.period;
  const done = officer.training.find((one) => one.year === year)?.hours;
  const doubts = doubtsOf(rule, lastDay.value);
  const inputs = { year, hours: done ?? null, required: count, inDoubt: doubts.length > 0 };
  if (done !== undefined && done >= count) return { ...base, verdict: 'met', inputs, basis };
  const problem =
    done === undefined
      ? registryProblem('registry.trainingUnknown', { year })
      : registryProblem('registry.trainingShort', { year, hours: done, required: count });
  return effect === 'refuse' && doubts.length === 0
    ? {
        ...base,
        verdict: done === undefined ? 'undetermined' : 'notMet',
        inputs,
        basis,
        problems: [problem],
      }
    : { ...base, verdict: 'notApplied', inputs, basis, warnings: [problem, ...doubts] };
}
