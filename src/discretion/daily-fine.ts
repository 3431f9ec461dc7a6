import {
  addDays,
  daysBetween,
  failed,
  type LegalBasis,
  type LocalDate,
  localDate,
  type Money,
  money,
  multiplyMoney,
  ok,
  type Problem,
  type Result,
  ratio,
  type TraceNode,
  term,
} from '../core/index.js';
import { citationsOf } from '../law/index.js';
import { discretionProblem } from './problems.js';

/** 按日连续处罚的规则: from when and until when the days count, and where that stands. */
export interface DailyFineRule {
  /** Whether the days begin with the order to correct or with its service. */
  readonly startsWith: 'order' | 'service';
  /** Whether that day itself counts. */
  readonly orderDay: 'counts' | 'doesNotCount';
  /** Whether the day of the re-check counts. */
  readonly recheckDay: 'counts' | 'doesNotCount';
  /** `may` 可以: whether to impose it is for a person. */
  readonly force: 'shall' | 'may';
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
  /** What the cited text does not say, in its own words; empty where every part is read from it. */
  readonly unverified: readonly ('startsWith' | 'orderDay' | 'recheckDay')[];
}

const ECOLOGY_CODE_FROM = localDate('2026-08-15');

/**
 * 生态环境法典的按日连续处罚: 自责令改正之日的次日起 (第一千零六十条第一款).
 *
 * The Code does not say whether the day of the re-check counts. That it does is how the published cases counted under
 * 环境保护主管部门实施按日连续处罚办法, whose text is not stored here. Those measures begin with the service of the order, the Code with
 * the order: where the two days differ, `dailyFineOf` gives both.
 */
export const ecologyCodeDailyFine: DailyFineRule = {
  startsWith: 'order',
  orderDay: 'doesNotCount',
  recheckDay: 'counts',
  force: 'may',
  basis: [citationsOf('生态环境法典', ECOLOGY_CODE_FROM)(1060, 1)],
  unverified: ['recheckDay'],
};

/**
 * 环境保护主管部门实施按日连续处罚办法 第十七条: from the day after the service of the order to correct to the day of the re-check.
 *
 * No part of it is read from a stored text, and no text says whether it stands beside the Code.
 */
export const dailyFineMeasures: DailyFineRule = {
  startsWith: 'service',
  orderDay: 'doesNotCount',
  recheckDay: 'counts',
  force: 'may',
  basis: [{ law: '环境保护主管部门实施按日连续处罚办法', article: 17 }],
  unverified: ['startsWith', 'orderDay', 'recheckDay'],
};

/** 违法行为的经过: the days that matter for the daily fine. */
export interface DailyFineCourse {
  /** 责令改正之日. */
  readonly orderedOn: LocalDate;
  /** 责令改正决定书送达之日; the day of the order where it is absent. */
  readonly servedOn?: LocalDate;
  /** 复查之日, in order; each found the violation going on, or was refused or obstructed. */
  readonly recheckedOn: readonly LocalDate[];
}

/** 按日连续处罚的计罚: one run of days. */
export interface DailyFineRun {
  /** First day that counts. */
  readonly from: LocalDate;
  /** Last day that counts. */
  readonly through: LocalDate;
  /** How many. */
  readonly days: number;
  /** The fine of the run. */
  readonly amount: Money;
}

/** 按日连续处罚数额. */
export interface DailyFine {
  /** A run for each re-check that found the violation going on. */
  readonly runs: readonly DailyFineRun[];
  /** Days of all runs. */
  readonly days: number;
  /** The fine of all runs; there is no cap. */
  readonly amount: Money;
  /** `may`: imposing it is for a person. */
  readonly force: 'shall' | 'may';
  /** The same with the other first day, where order and service fell on different days: which of them, is for a person. */
  readonly otherStart?: {
    /** Which day begins it: that of the order, or of its service. */
    readonly startsWith: 'order' | 'service';
    /** Days of all runs, so counted. */
    readonly days: number;
    /** The fine of all runs, so counted. */
    readonly amount: Money;
  };
  /** The reasoning. */
  readonly trace: TraceNode;
}

/**
 * 按日连续处罚: the original fine once for each day on which the violation went on after the order to correct.
 *
 * Each re-check that finds it going on closes a run; the next run begins on the day after. There is no cap. The daily amount
 * is the original fine (第一千零六十条第一款), whatever the violation later became.
 * Fails: `discretion.empty` without a re-check, `discretion.recheckOrder` where re-checks are not after the order and in
 * order, `discretion.servedBeforeOrder`, `money.tooLarge`.
 * Warns: `discretion.dailyFineUnread` for each part of the rule that no stored text says; `discretion.dailyFineStart` where order and
 * service fell on different days, with what each would come to.
 *
 * @example
 * dailyFineOf(money('90000'), { orderedOn: localDate('2015-05-28'), recheckedOn: [localDate('2015-06-23'), localDate('2015-07-28')] }, ecologyCodeDailyFine).value.amount
 * // => '5490000.00'
 */
export function dailyFineOf(
  originalFine: Money,
  course: DailyFineCourse,
  rule: DailyFineRule,
): Result<DailyFine> {
  const { orderedOn, servedOn = orderedOn } = course;
  if (servedOn < orderedOn)
    return failed(
      discretionProblem('discretion.servedBeforeOrder', { servedOn, orderedOn }, ['servedOn']),
    );
  const found = countedFrom(
    originalFine,
    course,
    rule,
    rule.startsWith === 'order' ? orderedOn : servedOn,
  );
  if (!found.ok || servedOn === orderedOn) return found;
  const startsWith = rule.startsWith === 'order' ? 'service' : 'order';
  const other = countedFrom(
    originalFine,
    course,
    rule,
    startsWith === 'order' ? orderedOn : servedOn,
  );
  if (!other.ok) return other;
  const { days, amount } = other.value;
  return ok({ ...found.value, otherStart: { startsWith, days, amount } }, [
    ...found.warnings,
    discretionProblem('discretion.dailyFineStart', {
      amount: found.value.amount,
      other: amount,
    }),
  ]);
}

function countedFrom(
  originalFine: Money,
  { recheckedOn }: DailyFineCourse,
  rule: DailyFineRule,
  start: LocalDate,
): Result<DailyFine> {
  if (recheckedOn.length === 0)
    return failed(discretionProblem('discretion.empty', { what: '复查' }, ['recheckedOn']));
  const unordered = recheckedOn.flatMap((day, index): readonly Problem[] => {
    const before = index === 0 ? start : recheckedOn[index - 1];
    return before !== undefined && day <= before
      ? [
          discretionProblem('discretion.recheckOrder', { recheckedOn: day, before }, [
            'recheckedOn',
            index,
          ]),
        ]
      : [];
  });
  if (unordered.length > 0) return failed(...unordered);
  const runs: DailyFineRun[] = [];
  let from = rule.orderDay === 'counts' ? start : addDays(start, 1);
  for (const recheck of recheckedOn) {
    const through = rule.recheckDay === 'counts' ? recheck : addDays(recheck, -1);
    const days = Math.max(0, daysBetween(from, through) + 1);
    const amount = multiplied(originalFine, days);
    if (!amount.ok) return amount;
    runs.push({ from, through, days, amount: amount.value });
    if (recheck !== recheckedOn.at(-1)) from = addDays(through, 1);
  }
  const days = runs.reduce((sum, run) => sum + run.days, 0);
  const amount = multiplied(originalFine, days);
  if (!amount.ok) return amount;
  return ok(
    {
      runs,
      days,
      amount: amount.value,
      force: rule.force,
      trace: {
        rule: 'discretion.dailyFine',
        label: term('按日连续处罚', 'daily continuous fine'),
        verdict: 'applied',
        inputs: { originalFine, startsWith: rule.startsWith, start, days, force: rule.force },
        output: amount.value,
        basis: rule.basis,
        children: runs.map((run) => ({
          rule: 'discretion.dailyFineRun',
          label: term('计罚日数', 'days that count'),
          verdict: 'applied',
          inputs: { from: run.from, through: run.through, days: run.days },
          output: run.amount,
          basis: rule.basis,
          children: [],
        })),
      },
    },
    rule.unverified.map((part) => discretionProblem('discretion.dailyFineUnread', { part })),
  );
}

const multiplied = (fine: Money, days: number): Result<Money> =>
  multiplyMoney(fine, ratio(String(days)), { mode: 'down', step: money('0.01') });
