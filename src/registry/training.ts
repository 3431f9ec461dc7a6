import {
  type LocalDate,
  localDate,
  parseLocalDate,
  type Timeline,
  valueOn,
} from '../core/index.js';
import type { Condition } from './condition.js';
import type { EnforcementOfficer } from './enforcement-officer.js';
import { registryProblem } from './problems.js';
import { isWithin } from './tenure.js';

/** 培训要求: class hours a year, and what follows from too few. */
export interface TrainingRule {
  /** Class hours of one year, by the year's last day. */
  readonly hours: Timeline<number>;
  /** `refuse` only where a rule in force says so; it refuses nothing for a year that is not verified. */
  readonly effect: 'warn' | 'refuse';
}

/**
 * 60 学时: the yearly training of 《法治政府建设实施纲要（2021－2025年）》（三十四）.
 *
 * The plan ended with 2025 and its successor was not seen, so later years are unverified. It attaches no loss of
 * qualification to too few hours.
 */
export const nationalTrainingRule: TrainingRule = {
  effect: 'warn',
  hours: {
    id: 'registry/training-hours',
    verifiedThrough: localDate('2025-12-31'),
    periods: [
      {
        from: localDate('2021-08-11'),
        until: 'open',
        value: 60,
        basis: [
          {
            law: '法治政府建设实施纲要（2021－2025年）',
            version: localDate('2021-08-11'),
            section: '（三十四）',
          },
        ],
      },
    ],
  },
};

const LABEL = { zh: '年度培训', en: 'yearly training' };

/** The training of the last full year; a year that the officer did not begin in service is not asked. */
export function trainingCondition(
  officer: EnforcementOfficer,
  on: LocalDate,
  rule: TrainingRule,
): Condition {
  const year = Number(on.slice(0, 4)) - 1;
  const base = { rule: 'registry.training', label: LABEL };
  const firstDay = parseLocalDate(`${year}-01-01`);
  const lastDay = parseLocalDate(`${year}-12-31`);
  if (!firstDay.ok || !lastDay.ok)
    return { ...base, verdict: 'notApplied', inputs: { year }, basis: [] };
  const serves = officer.memberships.some((one) => isWithin(one, firstDay.value));
  const required = valueOn(rule.hours, lastDay.value);
  if (!serves || required.status !== 'inForce') {
    return { ...base, verdict: 'notApplied', inputs: { year, serves }, basis: [] };
  }
  const done = officer.training.find((one) => one.year === year)?.hours;
  const enough = done !== undefined && done >= required.value;
  const inputs = {
    year,
    hours: done ?? null,
    required: required.value,
    verified: required.verified,
  };
  const basis = required.period.basis;
  if (enough) return { ...base, verdict: 'met', inputs, basis };
  const problem =
    done === undefined
      ? registryProblem('registry.trainingUnknown', { year })
      : registryProblem('registry.trainingShort', { year, hours: done, required: required.value });
  if (rule.effect === 'refuse' && required.verified) {
    return {
      ...base,
      verdict: done === undefined ? 'undetermined' : 'notMet',
      inputs,
      basis,
      problems: [problem],
    };
  }
  const doubts = required.verified
    ? []
    : [registryProblem('registry.trainingRuleUnverified', { year })];
  return { ...base, verdict: 'notApplied', inputs, basis, warnings: [problem, ...doubts] };
}
