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
  /** Whether the day of the order to correct counts. */
  readonly orderDay: 'counts' | 'doesNotCount';
  /** Whether the day of the re-check counts. */
  readonly recheckDay: 'counts' | 'doesNotCount';
  /** `may` 可以: whether to impose it is for a person. */
  readonly force: 'shall' | 'may';
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
  /** What the cited text does not say, in its own words; empty where every part is read from it. */
  readonly unverified: readonly ('orderDay' | 'recheckDay')[];
}

const ECOLOGY_CODE_FROM = localDate('2026-08-15');

/**
 * 生态环境法典的按日连续处罚: from the day after the order to correct (第一千零六十条第一款).
 *
 * The Code does not say whether the day of the re-check counts. That it does is how the published cases counted under
 * 环境保护主管部门实施按日连续处罚办法, whose text is not stored here.
 */
export const ecologyCodeDailyFine: DailyFineRule = {
  orderDay: 'doesNotCount',
  recheckDay: 'counts',
  force: 'may',
  basis: [citationsOf('生态环境法典', ECOLOGY_CODE_FROM)(1060, 1)],
  unverified: ['recheckDay'],
};

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
  /** The reasoning. */
  readonly trace: TraceNode;
}

/**
 * 按日连续处罚: the original fine once for each day on which the violation went on after the order to correct.
 *
 * Each re-check that finds it going on closes a run; the next run begins on the day after. There is no cap. The daily amount
 * is the original fine (第一千零六十条第一款), whatever the violation later became.
 * Fails: `discretion.empty` without a re-check, `discretion.recheckOrder` where re-checks are not after the order and in
 * order, `money.tooLarge`.
 * Warns: `discretion.dailyFineUnread` for each part of the rule that no stored text says.
 *
 * @example
 * dailyFineOf(money('90000'), { orderedOn: localDate('2015-05-28'), recheckedOn: [localDate('2015-06-23'), localDate('2015-07-28')] }, ecologyCodeDailyFine).value.amount
 * // => '5490000.00'
 */
export function dailyFineOf(
  originalFine: Money,
  course: { readonly orderedOn: LocalDate; readonly recheckedOn: readonly LocalDate[] },
  rule: DailyFineRule,
): Result<DailyFine> {
  const { orderedOn, recheckedOn } = course;
  if (recheckedOn.length === 0)
    return failed(discretionProblem('discretion.empty', { what: '复查' }, ['recheckedOn']));
  const unordered = recheckedOn.flatMap((day, index): readonly Problem[] => {
    const before = index === 0 ? orderedOn : recheckedOn[index - 1];
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
  let from = rule.orderDay === 'counts' ? orderedOn : addDays(orderedOn, 1);
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
        inputs: { originalFine, orderedOn, days, force: rule.force },
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
