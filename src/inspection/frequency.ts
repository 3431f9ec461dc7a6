/*
 * 年度频次上限: 国办发〔2024〕54号, by its press: the same organ inspects the same enterprise no more often in a year than it published.
 * Inspections set off by a complaint, an assignment, a test, data, a clue or the enterprise itself may go beyond it.
 */
import type { LegalBasis, LocalDate, Problem } from '../core/index.js';
import type { InspectionTrigger } from './inspection-type.js';
import { inspectionProblem } from './problems.js';
import { basisOf, type InspectionSourceId } from './sources.js';

/** Whether something holds: yes, no, or a fact is missing. */
export type InspectionVerdict = 'met' | 'notMet' | 'undetermined';

/** 不受频次上限限制的情形: what the national document exempts, by its press and as 海南省条例 第十二条 restates it. */
export const nationalCapExemptions: readonly InspectionTrigger[] = [
  'complaint',
  'assigned',
  'transfer',
  'sampling',
  'dataAlert',
  'enterpriseRequest',
  'superiorSpecial',
];

/** 年度频次上限, as a body published it. */
export interface FrequencyCap {
  /** The `id` of the body. */
  readonly body: string;
  /** The year. */
  readonly year: number;
  /** The largest number of inspections of one enterprise in the year. */
  readonly most: number;
  /** 公布日期. */
  readonly publishedOn: LocalDate;
  /** 不受限制的情形; absent: {@link nationalCapExemptions}. */
  readonly exempt?: readonly InspectionTrigger[];
}

/** 已实施的检查: one visit. What was merged or done jointly is one visit (综合查一次) of every body in it. */
export interface PastInspection {
  /** The caller's own stable key; the same visit recorded twice counts once. */
  readonly id: string;
  /** The `id`s of the bodies. */
  readonly bodies: readonly string[];
  /** The `id` of the enterprise. */
  readonly enterprise: string;
  /** The day. */
  readonly on: LocalDate;
  /** 起因. */
  readonly trigger: InspectionTrigger;
}

/** 拟实施的检查: what is asked. */
export interface FrequencyQuestion {
  /** The `id` of the body. */
  readonly body: string;
  /** The `id` of the enterprise. */
  readonly enterprise: string;
  /** The day. */
  readonly on: LocalDate;
  /** 起因. */
  readonly trigger: InspectionTrigger;
}

/** 频次结论: whether one more inspection keeps within the cap. */
export interface FrequencyAnswer {
  /** `undetermined`: no cap of the year is known, and nothing exempts the inspection. */
  readonly verdict: InspectionVerdict;
  /** Whether the trigger is exempt. */
  readonly isExempt: boolean;
  /** Inspections of the year that count, the one asked about left out. */
  readonly counted: number;
  /** Inspections of the year that are exempt. */
  readonly exempted: number;
  /** The cap: how many inspections of the year, where one is known. */
  readonly most: number | undefined;
  /** `inspection.capReached`, `inspection.capUnknown`. */
  readonly problems: readonly Problem[];
  /** `inspection.exemptOften`: the exempt ones alone are more than the cap, which the supervision organ follows up. */
  readonly warnings: readonly Problem[];
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
}

const SOURCES: readonly InspectionSourceId[] = [
  'frequencyCap',
  'capExemption',
  'superiorSpecial',
  'hainanCap',
  'hainanCapExemption',
];

/**
 * 频次核对: whether the body may inspect the enterprise once more in the calendar year of the day.
 *
 * Only visits before the day or on it count. A cap that is published later does not speak of the day.
 *
 * @example
 * assessFrequency({ body: 'b1', enterprise: 'e1', on: localDate('2026-05-06'), trigger: 'plan' }, [], []).verdict // => 'undetermined'
 * assessFrequency({ body: 'b1', enterprise: 'e1', on: localDate('2026-05-06'), trigger: 'complaint' }, [], []).verdict // => 'met'
 */
export function assessFrequency(
  { body, enterprise, on, trigger }: FrequencyQuestion,
  past: readonly PastInspection[],
  caps: readonly FrequencyCap[],
): FrequencyAnswer {
  const year = Number(on.slice(0, 4));
  const cap = caps
    .filter((one) => one.body === body && one.year === year && one.publishedOn <= on)
    .reduce<FrequencyCap | undefined>(
      (latest, one) =>
        latest === undefined || one.publishedOn >= latest.publishedOn ? one : latest,
      undefined,
    );
  const exempt = cap?.exempt ?? nationalCapExemptions;
  const visits = [...new Map(past.map((one) => [one.id, one])).values()].filter(
    (one) =>
      one.bodies.includes(body) &&
      one.enterprise === enterprise &&
      one.on.slice(0, 4) === on.slice(0, 4) &&
      one.on <= on,
  );
  const exempted = visits.filter((one) => exempt.includes(one.trigger)).length;
  const counted = visits.length - exempted;
  const isExempt = exempt.includes(trigger);
  const most = cap?.most;
  const names = { body, enterprise, year };
  const problems: Problem[] = [];
  if (!isExempt && most === undefined)
    problems.push(inspectionProblem('inspection.capUnknown', names, ['caps']));
  if (!isExempt && most !== undefined && counted + 1 > most)
    problems.push(inspectionProblem('inspection.capReached', { ...names, counted, most }, ['on']));
  const often = most !== undefined && exempted + (isExempt ? 1 : 0) > most;
  return {
    verdict: problems.length === 0 ? 'met' : most === undefined ? 'undetermined' : 'notMet',
    isExempt,
    counted,
    exempted,
    most,
    problems,
    warnings: often
      ? [inspectionProblem('inspection.exemptOften', { ...names, exempted, most: most ?? 0 })]
      : [],
    basis: basisOf(...SOURCES),
  };
}
