/*
 * 申请人民法院强制执行的期限: 行政强制法 第五十三条、第五十四条; 行政处罚法 第七十二条第二款 (a deferral moves the start); 行政诉讼法 第四十五条
 * (15 days to sue after a reconsideration); 行政诉讼法的解释 第一百五十三条 (two years after an effective judgment).
 */
import {
  type Deadline,
  endOfPeriod,
  latestNoticeDay,
  type WorkingDayCalendar,
} from '../calendar/index.js';
import { addDays, failed, type LocalDate, ok, type Result } from '../core/index.js';
import { type LegalRule, legalRules, type PeriodValue, ruleOn } from '../law/index.js';
import type { PaymentPlan } from './payment-plan.js';
import { penaltyProblem } from './problems.js';
import type { RemedyProceeding } from './remedy.js';

/** 申请法院强制执行的窗口. */
export interface CourtWindow {
  /** 法定期限届满之日: the last day of the terms for remedies, of the plan, or of the proceeding. */
  readonly lapsedOn: LocalDate;
  /** First day to apply. */
  readonly opensOn: LocalDate;
  /** Last day to apply. */
  readonly closesOn: LocalDate;
  /** 最迟送达催告书之日: ten working days lie between it and `closesOn`. */
  readonly lastUrgingDay: LocalDate;
  /** False where a day may still move, since holidays are not announced. */
  readonly isFinal: boolean;
}

/** What the window is reckoned from. */
export interface CourtWindowFacts {
  /** 决定书送达日期. */
  readonly servedOn: LocalDate;
  /** 当场处罚: reconsideration comes first, so that the term to sue does not run beside it (行政复议法 第二十三条). */
  readonly reconsiderationFirst?: boolean;
  /** 复议、诉讼. */
  readonly remedies: readonly RemedyProceeding[];
  /** 延期、分期缴纳. */
  readonly plan?: Pick<PaymentPlan, 'endsOn'>;
}

type End = Pick<Deadline, 'end' | 'isFinal'>;

/**
 * 申请法院强制执行的窗口: when a body without power of its own may apply to the court, and the last safe day to serve the urging.
 *
 * Where the party sought no remedy, three months from the end of its terms. After a reconsideration that upheld the decision, from
 * the fifteenth day to sue; after a judgment that upheld it, two years from its service. After a remedy of which only the end is
 * known, from the later of its end and the terms: the text is silent on a withdrawn one. A plan that ends later moves the start.
 *
 * Basis: 行政强制法 第五十三条, 第五十四条, 第六十九条; 行政复议法 第二十条第一款; 行政诉讼法 第四十五条, 第四十六条第一款; 最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释 第一百五十三条第一款.
 * Fails: `penalty.remedyPending` while a remedy goes on, `penalty.termUnknown`, and what the calendar does not know.
 *
 * @example
 * courtWindow({ servedOn: localDate('2024-04-30'), remedies: [] }, chineseCalendar)
 * // => ok({ lapsedOn: '2024-10-30', opensOn: '2024-10-31', closesOn: '2025-02-05', lastUrgingDay: '2025-01-14', isFinal: true })
 */
export function courtWindow(
  { servedOn, reconsiderationFirst = false, remedies, plan }: CourtWindowFacts,
  calendar: WorkingDayCalendar,
): Result<CourtWindow> {
  if (remedies.some(({ until }) => until === 'open'))
    return failed(penaltyProblem('penalty.remedyPending', {}, ['remedies']));
  const endOf = (rule: LegalRule<PeriodValue>, start: LocalDate): Result<End> => {
    const dated = ruleOn(rule, start);
    return dated.status === 'inForce'
      ? endOfPeriod(calendar, start, dated.value)
      : failed(penaltyProblem('penalty.termUnknown', { rule: rule.id, on: start }));
  };
  const lapse = lapseOf(servedOn, reconsiderationFirst, remedies, endOf);
  if (!lapse.ok) return lapse;
  const start = later(lapse.value, plan?.endsOn);
  const last = remedies.at(-1);
  const judged = last?.kind === 'litigation' && last.outcome === 'upheld';
  const close = endOf(
    judged ? legalRules.judgmentExecutionApplication : legalRules.courtExecutionApplication,
    start.end,
  );
  if (!close.ok) return close;
  const reminder = ruleOn(legalRules.courtExecutionReminder, close.value.end);
  if (reminder.status !== 'inForce')
    return failed(
      penaltyProblem('penalty.termUnknown', {
        rule: legalRules.courtExecutionReminder.id,
        on: close.value.end,
      }),
    );
  const urging = latestNoticeDay(calendar, close.value.end, reminder.value.count);
  if (!urging.ok) return urging;
  return ok({
    lapsedOn: start.end,
    opensOn: addDays(start.end, 1),
    closesOn: close.value.end,
    lastUrgingDay: urging.value,
    isFinal: start.isFinal && close.value.isFinal,
  });
}

const later = (left: End, right: LocalDate | undefined): End =>
  right !== undefined && right > left.end ? { end: right, isFinal: true } : left;

function lapseOf(
  servedOn: LocalDate,
  reconsiderationFirst: boolean,
  remedies: readonly RemedyProceeding[],
  endOf: (rule: LegalRule<PeriodValue>, start: LocalDate) => Result<End>,
): Result<End> {
  const own = endOf(
    reconsiderationFirst ? legalRules.reconsiderationApplication : legalRules.litigationFiling,
    servedOn,
  );
  const last = remedies.at(-1);
  if (last === undefined || last.until === 'open' || !own.ok) return own;
  const endedOn = addDays(last.until, -1);
  if (last.kind === 'litigation')
    return last.outcome === 'upheld'
      ? ok({ end: endedOn, isFinal: true })
      : ok(later(own.value, endedOn));
  const suit = endOf(legalRules.litigationAfterReconsideration, endedOn);
  if (!suit.ok || last.outcome === 'upheld') return suit;
  return ok(suit.value.end > own.value.end ? suit.value : own.value);
}
