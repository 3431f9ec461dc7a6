import type { WorkingDayCalendar } from '../calendar/index.js';
import type { LocalDate, Problem } from '../core/index.js';
import { under } from '../core/index.js';
import type { DisclosureChannelId } from './channel.js';
import {
  type DisclosureItemId,
  disclosureItems,
  type EnforcementActKind,
  enforcementActKinds,
} from './disclosure-items.js';
import { assessTimeliness, dateProblems, disclosureDues } from './due.js';
import { disclosureProblem } from './problems.js';

/** 一项公示信息的公开情况. */
export interface DisclosureEntry {
  /** Which item. */
  readonly item: DisclosureItemId;
  /** 信息形成或者变更之日, or the day of the decision. */
  readonly startOn?: LocalDate;
  /** 公开之日; left out while it was not. */
  readonly publishedOn?: LocalDate;
  /** 不适用的理由: why the body has no such item. */
  readonly absentBecause?: string;
}

/** 检查的范围. */
export interface DisclosureCheckOptions {
  /** 职权: the kinds of act that the body has power for. */
  readonly powers: readonly EnforcementActKind[];
  /** 渠道: where the body publishes. */
  readonly channels: readonly DisclosureChannelId[];
  /** The day of the question. */
  readonly asOf: LocalDate;
}

/**
 * 事前公开的检查: whether a body has made known every item that it must, each in time.
 *
 * An item that the powers of the body do not call for may be left out; one that depends on circumstances (委托执法协议, 监控设备)
 * is either there or `absentBecause` says why not. Entries of the later stages are checked for time alone.
 *
 * Basis: 广东省行政执法公示办法 第八条、第二十一条; 国办发〔2018〕118号 （四）.
 * Gives: `disclosure.itemMissing`, `disclosure.absentNotAllowed`, `disclosure.publishedLate`, `disclosure.overdue`,
 * `disclosure.itemUnknown`, `disclosure.factMissing`, `disclosure.notList`; and of each entry what {@link disclosureDues} finds.
 *
 * @example
 * const options = { powers: ['inspection'], channels: ['guangdongPlatform'], asOf: localDate('2024-06-03') }
 * const entry = { item: 'powersList', startOn: localDate('2024-04-29'), publishedOn: localDate('2024-05-30') }
 * checkPriorDisclosure([entry], options, chineseCalendar)[0]
 * // => { code: 'disclosure.publishedLate', path: [0], params: { item: 'powersList', dueBy: '2024-05-29', days: 1 } }
 */
export function checkPriorDisclosure(
  entries: readonly DisclosureEntry[],
  options: DisclosureCheckOptions,
  calendar: WorkingDayCalendar,
): readonly Problem[] {
  if (!Array.isArray(entries))
    return [disclosureProblem('disclosure.notList', { actual: typeof entries }, ['entries'])];
  const problems = dateProblems({ asOf: options.asOf ?? null });
  if (problems.length > 0) return problems;
  const named = new Set(entries.map((entry: DisclosureEntry | null) => entry?.item));
  const missing = (Object.keys(disclosureItems) as readonly DisclosureItemId[])
    .filter((item) => isDue(item, options.powers) && !named.has(item))
    .map((item) => disclosureProblem('disclosure.itemMissing', itemParams(item)));
  return [
    ...entries.flatMap((entry, index) =>
      entryProblems(entry, options, calendar).map((problem) => under(index, problem)),
    ),
    ...missing,
  ];
}

function isDue(item: DisclosureItemId, powers: readonly EnforcementActKind[]): boolean {
  const { stage, acts, mayBeAbsent } = disclosureItems[item];
  const isCatchAll = item === 'otherBefore' || item === 'approvedPenaltyBodies';
  return (
    stage === 'before' &&
    !(mayBeAbsent && isCatchAll) &&
    (acts === 'every' || acts.some((act) => powers.includes(act)))
  );
}

function entryProblems(
  entry: DisclosureEntry,
  { channels, asOf }: DisclosureCheckOptions,
  calendar: WorkingDayCalendar,
): readonly Problem[] {
  if (typeof entry !== 'object' || entry === null || !Object.hasOwn(disclosureItems, entry.item))
    return [disclosureProblem('disclosure.itemUnknown', { item: String(entry?.item) }, ['item'])];
  const { item, startOn, publishedOn, absentBecause } = entry;
  if (absentBecause !== undefined)
    return disclosureItems[item].mayBeAbsent &&
      typeof absentBecause === 'string' &&
      absentBecause.trim() !== ''
      ? []
      : [disclosureProblem('disclosure.absentNotAllowed', itemParams(item), ['absentBecause'])];
  if (startOn === undefined)
    return [disclosureProblem('disclosure.factMissing', { fact: 'startOn' }, ['startOn'])];
  const dues = disclosureDues(item, channels, startOn, calendar);
  if (!dues.ok) return dues.problems;
  const [first] = dues.value;
  if (first === undefined)
    return [disclosureProblem('disclosure.factMissing', { fact: 'channels' }, ['channels'])];
  const time = assessTimeliness(first, {
    asOf,
    ...(publishedOn === undefined ? {} : { publishedOn }),
  });
  if (!time.ok) return time.problems;
  const { status, daysLate } = time.value;
  if (status === 'late')
    return [
      disclosureProblem('disclosure.publishedLate', { item, dueBy: first.dueBy, days: daysLate }),
    ];
  return status === 'overdue'
    ? [disclosureProblem('disclosure.overdue', { item, dueBy: first.dueBy, days: daysLate })]
    : [];
}

/** 事中公示的事实: what was done; `'notApplicable'` where the law gives the party no such right or the place has no window. */
export type DuringDisclosureFacts = Readonly<
  Partial<Record<DisclosureItemId, boolean | 'notApplicable'>>
>;

/**
 * 事中公示的检查: what an act lacks of what must be shown or told while it is carried out.
 *
 * Basis: 广东省行政执法公示办法 第十条; 国办发〔2018〕118号 （五）.
 * Gives: `disclosure.duringMissing` for what was not done, or cannot be said not to apply; `disclosure.factMissing` for what is
 * not known; `disclosure.actUnknown`.
 *
 * @example
 * checkDuringDisclosure('inspection', { certificateWorn: true, certificateShown: false })[0]
 * // => { code: 'disclosure.duringMissing', path: ['certificateShown'], params: { item: 'certificateShown', labelZh: '主动出示执法证件', label: 'certificate shown unasked' } }
 */
export function checkDuringDisclosure(
  act: EnforcementActKind,
  facts: DuringDisclosureFacts,
): readonly Problem[] {
  if (!Object.hasOwn(enforcementActKinds, act))
    return [disclosureProblem('disclosure.actUnknown', { act: String(act) }, ['act'])];
  return (Object.keys(disclosureItems) as readonly DisclosureItemId[]).flatMap((item) => {
    const { stage, acts, mayBeAbsent } = disclosureItems[item];
    if (stage !== 'during' || item === 'otherDuring' || (acts !== 'every' && !acts.includes(act)))
      return [];
    const fact = facts[item];
    if (fact === true || (fact === 'notApplicable' && mayBeAbsent)) return [];
    return fact === false || fact === 'notApplicable'
      ? [disclosureProblem('disclosure.duringMissing', itemParams(item), [item])]
      : [disclosureProblem('disclosure.factMissing', { fact: item }, [item])];
  });
}

function itemParams(item: DisclosureItemId): {
  readonly item: string;
  readonly label: string;
  readonly labelZh: string;
} {
  const { label } = disclosureItems[item];
  return { item, label: label.en, labelZh: label.zh };
}
