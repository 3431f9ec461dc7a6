/*
 * 撤回: 行政处罚法 第四十八条第二款 names no start, 广东省行政执法公示办法 第二十四条第一款 counts from the receipt of the decision or
 * effective judgment and does not name 确认无效; what 第十五条 forbids is taken down at once (第二十四条第二款).
 */
import type { WorkingDayCalendar } from '../calendar/index.js';
import { failed, type LocalDate, ok, type Problem, type Result } from '../core/index.js';
import { legalRules } from '../law/index.js';
import { type DisclosureChannelId, disclosureChannels } from './channel.js';
import { assessTimeliness, type DisclosureDue, dateProblems, dueOf } from './due.js';
import { disclosureProblem } from './problems.js';
import { guangdong } from './withholding.js';

/** 撤回的原因: 变更、撤销、确认违法、确认无效, or 公开了不予公开的内容. */
export type WithdrawalCause =
  | 'changed'
  | 'revoked'
  | 'foundUnlawful'
  | 'foundVoid'
  | 'wronglyDisclosed';

/** 撤回的事由. */
export interface WithdrawalEvent {
  /** Why. */
  readonly cause: WithdrawalCause;
  /** 变更、撤销、确认的日期, or the day on which the wrong disclosure was found. */
  readonly on: LocalDate;
  /** 收到相关决定或者生效裁判文书之日. */
  readonly receivedOn?: LocalDate;
}

const CAUSES: readonly unknown[] = [
  'changed',
  'revoked',
  'foundUnlawful',
  'foundVoid',
  'wronglyDisclosed',
] satisfies readonly WithdrawalCause[];

/**
 * 撤回期限: the last day on which a published decision is taken down in a channel.
 *
 * Basis: 行政处罚法 第四十八条第二款; 广东省行政执法公示办法 第二十四条; 市场监督管理行政处罚信息公示规定 第十一条; 生态环境行政处罚办法
 * 第六十六条 (3 working days each). On the platform of Guangdong they run from the receipt, elsewhere, cautiously, from the day
 * of the decision or judgment.
 * Fails: `date.…`, `disclosure.causeUnknown`, `disclosure.channelUnknown`, `disclosure.factMissing` without the receipt,
 * `disclosure.publishedBeforeStart` when it was received before it was made, `disclosure.ruleNotInForce`, `calendar.…`.
 *
 * @example
 * const event = { cause: 'revoked', on: localDate('2024-04-28'), receivedOn: localDate('2024-05-06') }
 * disclosureWithdrawalDueBy(event, 'guangdongPlatform', chineseCalendar).value.dueBy // => '2024-05-09'
 * disclosureWithdrawalDueBy(event, 'creditInformationSystem', chineseCalendar).value.dueBy // => '2024-05-06'
 */
export function disclosureWithdrawalDueBy(
  event: WithdrawalEvent,
  channel: DisclosureChannelId,
  calendar: WorkingDayCalendar,
): Result<DisclosureDue> {
  const { cause, on, receivedOn } = event;
  const problems: Problem[] = [...dateProblems({ on: on ?? null, receivedOn })];
  if (!CAUSES.includes(cause))
    problems.push(
      disclosureProblem('disclosure.causeUnknown', { cause: String(cause) }, ['cause']),
    );
  if (!Object.hasOwn(disclosureChannels, channel))
    problems.push(
      disclosureProblem('disclosure.channelUnknown', { channel: String(channel) }, ['channel']),
    );
  if (problems.length > 0) return failed(...problems);
  if (cause === 'wronglyDisclosed')
    return ok({
      start: on,
      dueBy: on,
      rule: null,
      basis: guangdong({ article: 24, paragraph: 2 }),
      deadline: null,
    });
  const { withdrawal, withdrawalFrom } = disclosureChannels[channel];
  if (withdrawalFrom === 'decision') return dueOf(withdrawal, on, calendar);
  if (receivedOn === undefined)
    return failed(
      disclosureProblem('disclosure.factMissing', { fact: 'receivedOn' }, ['receivedOn']),
    );
  if (receivedOn < on)
    return failed(
      disclosureProblem('disclosure.publishedBeforeStart', { start: on, published: receivedOn }, [
        'receivedOn',
      ]),
    );
  const rule = cause === 'foundVoid' ? legalRules.decisionWithdrawal : withdrawal;
  return dueOf(rule, receivedOn, calendar);
}

/**
 * 撤回的检查: whether a decision was taken down in time and the reasons were published.
 *
 * Basis: as {@link disclosureWithdrawalDueBy}; 公开说明理由 行政处罚法 第四十八条第二款, which what was wrongly disclosed does not need.
 * Gives: `disclosure.withdrawnLate`, `disclosure.withdrawalOverdue`, `disclosure.reasonMissing`, and what the due day finds.
 *
 * @example
 * const event = { cause: 'revoked', on: localDate('2024-05-06'), receivedOn: localDate('2024-05-06') }
 * const done = { withdrawnOn: localDate('2024-05-10'), publicReason: '', asOf: localDate('2024-05-31') }
 * checkWithdrawal(event, done, 'guangdongPlatform', chineseCalendar).map(({ code }) => code)
 * // => ['disclosure.withdrawnLate', 'disclosure.reasonMissing']
 */
export function checkWithdrawal(
  event: WithdrawalEvent,
  done: {
    /** When it was taken down; left out while it was not. */
    readonly withdrawnOn?: LocalDate;
    /** 公开说明的理由. */
    readonly publicReason?: string;
    /** The day of the question. */
    readonly asOf: LocalDate;
  },
  channel: DisclosureChannelId,
  calendar: WorkingDayCalendar,
): readonly Problem[] {
  const { withdrawnOn, publicReason, asOf } = done;
  const due = disclosureWithdrawalDueBy(event, channel, calendar);
  if (!due.ok) return due.problems;
  const time = assessTimeliness(due.value, {
    asOf,
    ...(withdrawnOn === undefined ? {} : { publishedOn: withdrawnOn }),
  });
  if (!time.ok) return time.problems;
  const { dueBy } = due.value;
  const problems: Problem[] = [];
  if (time.value.status === 'late')
    problems.push(
      disclosureProblem('disclosure.withdrawnLate', { dueBy, days: time.value.daysLate }, [
        'withdrawnOn',
      ]),
    );
  if (time.value.status === 'overdue')
    problems.push(disclosureProblem('disclosure.withdrawalOverdue', { dueBy }, ['withdrawnOn']));
  if (
    withdrawnOn !== undefined &&
    event.cause !== 'wronglyDisclosed' &&
    (typeof publicReason !== 'string' || publicReason.trim() === '')
  )
    problems.push(disclosureProblem('disclosure.reasonMissing', {}, ['publicReason']));
  return problems;
}
