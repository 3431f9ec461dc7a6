import { type Deadline, endOfPeriod, type WorkingDayCalendar } from '../calendar/index.js';
import {
  daysBetween,
  failed,
  type LegalBasis,
  type LocalDate,
  ok,
  type Problem,
  parseLocalDate,
  type Result,
  under,
} from '../core/index.js';
import {
  doubtsOf,
  type LegalRule,
  legalRules,
  type PeriodValue,
  ruleOn,
  type YearDayValue,
} from '../law/index.js';
import { type DisclosureChannelId, disclosureChannels } from './channel.js';
import { type DisclosureItemId, disclosureItems } from './disclosure-items.js';
import { disclosureProblem } from './problems.js';
import type { DisclosureProfile } from './profile.js';

/** 公示期限: by when something is made known or taken down. */
export interface DisclosureDue {
  /** The event that the time runs from. */
  readonly start: LocalDate;
  /** The last day. */
  readonly dueBy: LocalDate;
  /** The rule, by its name in the register; `null` where the text says at once. */
  readonly rule: string | null;
  /** Where the rule stands. */
  readonly basis: LegalBasis;
  /** How the day was counted; `null` for a fixed day and for what is due at once. */
  readonly deadline: Deadline | null;
}

/** 某渠道的公示期限. */
export interface ChannelDue extends DisclosureDue {
  /** Which channel. */
  readonly channel: DisclosureChannelId;
}

/**
 * 公示期限: the last day on which a decision is disclosed in a channel, or the reason for not doing so is filed.
 *
 * Basis: 广东省行政执法公示办法 第二十一条第二款 (7 working days), 第十六条; 市场监督管理行政处罚信息公示规定 第九条 (20, party registered
 * in the same province); 生态环境行政处罚办法 第六十五条 (7).
 * Fails: `disclosure.ruleNotInForce`, and what `endOfPeriod` finds. Warns of what is open in the rule.
 *
 * @example
 * disclosureDueBy(disclosureProfiles.guangdongSummary, localDate('2024-04-29'), chineseCalendar).value.end // => '2024-05-11'
 */
export function disclosureDueBy(
  profile: DisclosureProfile,
  decidedOn: LocalDate,
  calendar: WorkingDayCalendar,
): Result<Deadline> {
  return endOfRule(profile.timeLimit, decidedOn, calendar);
}

/**
 * 各渠道的公示期限: by when an item is made known in each channel of a body, the earliest first; who keeps the first keeps all.
 *
 * `startOn` is the day of forming or change, of the decision, or for yearly data any day of the year that they cover. What
 * is shown while an act is carried out has no term: see {@link checkDuringDisclosure}. The yearly day is fixed, so it does
 * not move when it is not worked.
 *
 * Basis: 广东省行政执法公示办法 第十七条、第二十一条; 国办发〔2018〕118号 （六）; 政府信息公开条例 第二十六条; 市场监督管理行政处罚信息公示规定
 * 第九条; 生态环境行政处罚办法 第六十五条.
 * Fails: `date.…`, `disclosure.itemUnknown`, `disclosure.noTerm`, `disclosure.channelSilent` for each channel whose text sets no term for the item,
 * `disclosure.ruleNotInForce`, `calendar.…`. Warns of what is open in the rules.
 *
 * @example
 * disclosureDues('penaltyResult', ['creditInformationSystem', 'guangdongPlatform'], localDate('2024-04-29'), chineseCalendar)
 *   .value.map(({ channel, dueBy }) => [channel, dueBy])
 * // => [['guangdongPlatform', '2024-05-11'], ['creditInformationSystem', '2024-05-29']]
 */
export function disclosureDues(
  item: DisclosureItemId,
  channels: readonly DisclosureChannelId[],
  startOn: LocalDate,
  calendar: WorkingDayCalendar,
): Result<readonly ChannelDue[]> {
  const start = parseLocalDate(startOn);
  if (!start.ok) return failed(...start.problems.map((problem) => under('startOn', problem)));
  if (!Object.hasOwn(disclosureItems, item))
    return failed(disclosureProblem('disclosure.itemUnknown', { item: String(item) }, ['item']));
  const { timing } = disclosureItems[item];
  if (timing === 'atTheAct')
    return failed(disclosureProblem('disclosure.noTerm', { item }, ['item']));
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const dues: ChannelDue[] = [];
  for (const [index, channel] of channels.entries()) {
    const path = ['channels', index];
    const rule = Object.hasOwn(disclosureChannels, channel)
      ? disclosureChannels[channel].rules[timing]
      : null;
    if (rule === null) {
      problems.push(
        disclosureProblem('disclosure.channelSilent', { item, channel: String(channel) }, path),
      );
      continue;
    }
    const due = dueOf(rule, startOn, calendar);
    if (!due.ok) problems.push(...due.problems);
    else {
      dues.push({ ...due.value, channel });
      warnings.push(...due.warnings);
    }
  }
  return problems.length > 0
    ? failed(...problems)
    : ok(
        dues.sort((left, right) =>
          left.dueBy < right.dueBy ? -1 : Number(left.dueBy > right.dueBy),
        ),
        warnings,
      );
}

/**
 * 跨省推送与公示: market regulation sends a penalty to the province where the party is registered within 10 working days,
 * and that province publishes it within 10 working days of receipt.
 *
 * `published` is `null` while it has not been received.
 *
 * Basis: 市场监督管理行政处罚信息公示规定 第十条.
 * Fails: `date.…`, `disclosure.publishedBeforeStart` where it is received before the decision, and as {@link disclosureDues}.
 *
 * @example
 * crossProvinceDues({ decidedOn: localDate('2024-04-29') }, chineseCalendar).value.sent.dueBy // => '2024-05-15'
 */
export function crossProvinceDues(
  event: {
    /** 作出行政处罚决定之日. */
    readonly decidedOn: LocalDate;
    /** 收到行政处罚信息之日. */
    readonly receivedOn?: LocalDate;
  },
  calendar: WorkingDayCalendar,
): Result<{
  /** 推送. */
  readonly sent: DisclosureDue;
  /** 协助公示. */
  readonly published: DisclosureDue | null;
}> {
  const { decidedOn, receivedOn } = event;
  const problems = dateProblems({ decidedOn, receivedOn });
  if (problems.length > 0) return failed(...problems);
  if (receivedOn !== undefined && receivedOn < decidedOn)
    return failed(
      disclosureProblem(
        'disclosure.publishedBeforeStart',
        { start: decidedOn, published: receivedOn },
        ['receivedOn'],
      ),
    );
  const sent = dueOf(legalRules.marketPenaltyPush, decidedOn, calendar);
  if (!sent.ok) return sent;
  if (receivedOn === undefined) return ok({ sent: sent.value, published: null }, sent.warnings);
  const published = dueOf(legalRules.marketPushedPenaltyDisclosure, receivedOn, calendar);
  return published.ok
    ? ok({ sent: sent.value, published: published.value }, [
        ...sent.warnings,
        ...published.warnings,
      ])
    : published;
}

/** 公示是否及时. */
export interface DisclosureTimeliness {
  /** `inTime` 及时; `late` 逾期公开; `pending` 期限未满; `overdue` 逾期未公开. */
  readonly status: 'inTime' | 'late' | 'pending' | 'overdue';
  /** Calendar days after the last day; 0 when in time or pending. */
  readonly daysLate: number;
}

/**
 * 公示是否及时: whether something was made known, or taken down, by its last day.
 *
 * Fails: `date.…`; `disclosure.publishedBeforeStart`; `disclosure.publishedInFuture` when it is said to be done after `asOf`.
 *
 * @example
 * const due = { start: '2024-04-29', dueBy: '2024-05-11', rule: null, basis: {}, deadline: null }
 * assessTimeliness(due, { publishedOn: localDate('2024-05-11'), asOf: localDate('2024-06-01') }).value.status // => 'inTime'
 * assessTimeliness(due, { asOf: localDate('2024-05-12') }).value // => { status: 'overdue', daysLate: 1 }
 */
export function assessTimeliness(
  due: Pick<DisclosureDue, 'start' | 'dueBy'>,
  done: {
    /** When it was done; left out while it was not. */
    readonly publishedOn?: LocalDate;
    /** The day of the question. */
    readonly asOf: LocalDate;
  },
): Result<DisclosureTimeliness> {
  const { publishedOn, asOf } = done;
  const { start, dueBy } = due;
  const problems = dateProblems({ start, dueBy, publishedOn, asOf });
  if (problems.length > 0) return failed(...problems);
  const path = ['publishedOn'];
  if (publishedOn !== undefined && publishedOn < start)
    return failed(
      disclosureProblem('disclosure.publishedBeforeStart', { start, published: publishedOn }, path),
    );
  if (publishedOn !== undefined && publishedOn > asOf)
    return failed(
      disclosureProblem('disclosure.publishedInFuture', { asOf, published: publishedOn }, path),
    );
  const daysLate = Math.max(0, daysBetween(dueBy, publishedOn ?? asOf));
  const [kept, missed] =
    publishedOn === undefined ? (['pending', 'overdue'] as const) : (['inTime', 'late'] as const);
  return ok({ status: daysLate === 0 ? kept : missed, daysLate });
}

/** The due day of a rule, from its start. */
export function dueOf(
  rule: LegalRule<PeriodValue> | LegalRule<YearDayValue>,
  start: LocalDate,
  calendar: WorkingDayCalendar,
): Result<DisclosureDue> {
  const dated = ruleOn<PeriodValue | YearDayValue>(rule, start);
  if (dated.status !== 'inForce')
    return failed(disclosureProblem('disclosure.ruleNotInForce', { on: start, rule: rule.id }));
  const common = { start, rule: rule.id, basis: rule.basis };
  const { value } = dated;
  if (value.kind === 'yearDay') {
    const year = String(Number(start.slice(0, 4)) + 1).padStart(4, '0');
    const day = parseLocalDate(
      `${year}-${String(value.month).padStart(2, '0')}-${String(value.day).padStart(2, '0')}`,
    );
    return day.ok
      ? ok({ ...common, dueBy: day.value, deadline: null }, doubtsOf(rule, start))
      : day;
  }
  const end = endOfPeriod(calendar, start, value);
  return end.ok
    ? ok({ ...common, dueBy: end.value.end, deadline: end.value }, [
        ...doubtsOf(rule, start),
        ...end.warnings,
      ])
    : end;
}

function endOfRule(
  rule: LegalRule<PeriodValue>,
  start: LocalDate,
  calendar: WorkingDayCalendar,
): Result<Deadline> {
  const due = dueOf(rule, start, calendar);
  return due.ok ? ok(due.value.deadline as Deadline, due.warnings) : due;
}

/** The problems of dates by their names; a date that is left out has none. */
export function dateProblems(dates: Readonly<Record<string, unknown>>): readonly Problem[] {
  return Object.entries(dates).flatMap(([name, date]) => {
    if (date === undefined) return [];
    const parsed = parseLocalDate(date);
    return parsed.ok ? [] : parsed.problems.map((problem) => under(name, problem));
  });
}
