import { failed, ok, type Result, shown } from '../core/index.js';
import {
  assessEarlyRemoval,
  assessTimeliness,
  checkDuringDisclosure,
  checkPriorDisclosure,
  checkWithdrawal,
  compileDisclosureRecord,
  creditPublicationTerm,
  crossProvinceDues,
  type DisclosableDecision,
  type DisclosureChannelId,
  type DisclosureEntry,
  type DisclosureFacts,
  type DisclosureItemId,
  type DisclosureProfile,
  type DoublePublicitySource,
  type DuringDisclosureFacts,
  disclosureChannels,
  disclosureDueBy,
  disclosureDues,
  disclosureItems,
  disclosureProfiles,
  disclosureWithdrawalDueBy,
  doublePublicityRecordOf,
  type EnforcementActKind,
  enforcementActKinds,
  isShownOn,
  marketPublicationTerm,
  type PublicationTerm,
  parseDisclosableDecision,
  parseDisclosureRelease,
  parseDoublePublicityRecord,
  parseYearlyData,
  projectDisclosure,
  publishDoublePublicity,
  type RestrictionPeriod,
  versionsOfRecord,
  type WithdrawalEvent,
  zeroYearlyTable,
} from '../disclosure/index.js';
import type { PenaltyKind } from '../law/index.js';
import { calendarYears, onCalendar } from './calendar-operations.js';
import {
  anything,
  codesOf,
  date,
  field,
  flag,
  list,
  type Operation,
  object,
  operation,
  optional,
  orWord,
  recordOf,
  sorted,
  struct,
  text,
  withoutReasons,
  word,
} from './operation.js';
import { conformanceProblem } from './problems.js';

const profiles = new Map<string, DisclosureProfile>(
  Object.values(disclosureProfiles).map((profile) => [profile.id, profile]),
);
const profile = field('profile id', (input): Result<DisclosureProfile> => {
  const found = typeof input === 'string' ? profiles.get(input) : undefined;
  return found === undefined
    ? failed(conformanceProblem('conformance.profileUnknown', { profile: shown(input) }))
    : ok(found);
});

const channel = word(...(Object.keys(disclosureChannels) as DisclosureChannelId[]));
const item = word(...(Object.keys(disclosureItems) as DisclosureItemId[]));
const act = word(...(Object.keys(enforcementActKinds) as EnforcementActKind[]));
const withdrawal = struct<WithdrawalEvent>('WithdrawalEvent', {
  cause: word('changed', 'revoked', 'foundUnlawful', 'foundVoid', 'wronglyDisclosed'),
  on: date,
  receivedOn: optional(date),
});

/** 公示. */
export const disclosureOperations: readonly Operation[] = [
  operation(
    'disclosure.projectDisclosure',
    '公示处理',
    'what the public sees of a decision, or why it sees nothing',
    {
      decision: object<DisclosableDecision>('DisclosableDecision'),
      profile,
      facts: object<DisclosureFacts>('DisclosureFacts'),
    },
    "{ status: 'disclosed', fields } | { status: 'withheld', grounds, isFiled }",
    ({ decision, profile: channel, facts }) => {
      const answer = projectDisclosure(decision, channel, facts);
      if (!answer.ok) return answer;
      const { value } = answer;
      return ok(
        value.status === 'disclosed'
          ? { status: value.status, fields: value.fields }
          : {
              status: value.status,
              grounds: sorted(value.grounds.map(({ ground }) => ground)),
              isFiled: value.filing !== null,
            },
        answer.warnings,
      );
    },
  ),
  operation(
    'disclosure.disclosureDueBy',
    '公示期限',
    'last day for disclosing a decision in a channel',
    { profile, decidedOn: date, calendar: calendarYears },
    '{ end, isFinal }',
    ({ profile: channel, decidedOn, calendar: years }) =>
      onCalendar(years, (calendar) => {
        const answer = disclosureDueBy(channel, decidedOn, calendar);
        if (!answer.ok) return answer;
        const { end, isFinal } = answer.value;
        return ok({ end, isFinal }, answer.warnings);
      }),
  ),
  operation(
    'disclosure.marketPublicationTerm',
    '公示期',
    'how long market regulation shows a penalty',
    {
      kinds: list(text),
      publishedOn: date,
      isLowFine: optional(flag),
      restriction: optional(object<RestrictionPeriod>('RestrictionPeriod')),
      calendar: calendarYears,
    },
    '{ lastDay }',
    ({ kinds, publishedOn, isLowFine, restriction, calendar: years }) =>
      onCalendar(years, (calendar) => {
        const answer = marketPublicationTerm(
          {
            kinds: kinds as readonly PenaltyKind[],
            publishedOn,
            ...(isLowFine !== undefined && { isLowFine }),
            ...(restriction !== undefined && { restriction }),
          },
          calendar,
        );
        return answer.ok ? ok({ lastDay: answer.value.lastDay }, answer.warnings) : answer;
      }),
  ),
  operation(
    'disclosure.disclosureDues',
    '各渠道的公示期限',
    'by when an item is made known in each channel, the earliest first',
    { item, channels: list(channel), startOn: date, calendar: calendarYears },
    '{ channel, dueBy }[]',
    ({ item: one, channels, startOn, calendar: years }) =>
      onCalendar(years, (calendar) => {
        const answer = disclosureDues(one, channels, startOn, calendar);
        return answer.ok
          ? ok(
              answer.value.map(({ channel: place, dueBy }) => ({ channel: place, dueBy })),
              answer.warnings,
            )
          : answer;
      }),
  ),
  operation(
    'disclosure.crossProvinceDues',
    '跨省推送与公示',
    'by when a penalty is sent to the province of the party, and published there',
    { decidedOn: date, receivedOn: optional(date), calendar: calendarYears },
    '{ sent, published? }',
    ({ decidedOn, receivedOn, calendar: years }) =>
      onCalendar(years, (calendar) => {
        const answer = crossProvinceDues(
          { decidedOn, ...(receivedOn !== undefined && { receivedOn }) },
          calendar,
        );
        if (!answer.ok) return answer;
        const { sent, published } = answer.value;
        return ok({ sent: sent.dueBy, published: published?.dueBy }, answer.warnings);
      }),
  ),
  operation(
    'disclosure.assessTimeliness',
    '公示是否及时',
    'whether something was made known by its last day',
    { start: date, dueBy: date, publishedOn: optional(date), asOf: date },
    '{ status, daysLate }',
    ({ start, dueBy, publishedOn, asOf }) =>
      assessTimeliness(
        { start, dueBy },
        { asOf, ...(publishedOn !== undefined && { publishedOn }) },
      ),
  ),
  operation(
    'disclosure.disclosureWithdrawalDueBy',
    '撤回期限',
    'last day on which a published decision is taken down in a channel',
    { event: withdrawal, channel, calendar: calendarYears },
    'LocalDate',
    ({ event, channel: place, calendar: years }) =>
      onCalendar(years, (calendar) => {
        const answer = disclosureWithdrawalDueBy(event, place, calendar);
        return answer.ok ? ok(answer.value.dueBy, answer.warnings) : answer;
      }),
  ),
  operation(
    'disclosure.checkWithdrawal',
    '撤回的检查',
    'whether a decision was taken down in time, with its reasons',
    {
      event: withdrawal,
      channel,
      withdrawnOn: optional(date),
      publicReason: optional(text),
      asOf: date,
      calendar: calendarYears,
    },
    'text[]',
    ({ event, channel: place, withdrawnOn, publicReason, asOf, calendar: years }) =>
      onCalendar(years, (calendar) =>
        ok(
          codesOf(
            checkWithdrawal(
              event,
              {
                asOf,
                ...(withdrawnOn !== undefined && { withdrawnOn }),
                ...(publicReason !== undefined && { publicReason }),
              },
              place,
              calendar,
            ),
          ),
        ),
      ),
  ),
  operation(
    'disclosure.checkPriorDisclosure',
    '事前公开的检查',
    'what is missing or late of what a body must make known beforehand, by item',
    {
      entries: list(object<DisclosureEntry>('DisclosureEntry')),
      powers: list(act),
      channels: list(channel),
      asOf: date,
      calendar: calendarYears,
    },
    '{ missing: item[], problems: text[] }',
    ({ entries, calendar: years, ...options }) =>
      onCalendar(years, (calendar) => {
        const found = checkPriorDisclosure(entries, options, calendar);
        const missing = found.filter(({ code }) => code === 'disclosure.itemMissing');
        return ok({
          missing: sorted(missing.map(({ params }) => String(params['item']))),
          problems: codesOf(found.filter((one) => !missing.includes(one))),
        });
      }),
  ),
  operation(
    'disclosure.checkDuringDisclosure',
    '事中公示的检查',
    'what an act lacks of what must be shown or told, by item',
    { act, facts: object<DuringDisclosureFacts>('DuringDisclosureFacts') },
    '{ missing: item[], unknown: item[] }',
    ({ act: kind, facts }) => {
      const found = checkDuringDisclosure(kind, facts);
      const items = (code: string) =>
        sorted(found.filter((one) => one.code === code).map(({ path }) => String(path[0])));
      return ok({
        missing: items('disclosure.duringMissing'),
        unknown: items('disclosure.factMissing'),
      });
    },
  ),
  operation(
    'disclosure.creditPublicationTerm',
    '信用信息公示期',
    'how long credit information shows a breach, and from when it may be repaired',
    { grade: word('slight', 'general', 'serious'), documentOn: date, calendar: calendarYears },
    '{ repairableFrom, lastDay, isShownInPrinciple }',
    ({ grade, documentOn, calendar: years }) =>
      onCalendar(years, (calendar) => {
        const answer = creditPublicationTerm(grade, documentOn, calendar);
        return answer.ok ? ok(withoutReasons(answer.value), answer.warnings) : answer;
      }),
  ),
  operation(
    'disclosure.assessEarlyRemoval',
    '提前停止公示',
    'whether a party may ask market regulation to stop showing a penalty early',
    { kinds: list(text), facts: recordOf(flag) },
    "{ status: 'mayApply' | 'refused' | 'needFacts', unmet, unknown }",
    ({ kinds, facts }) => assessEarlyRemoval(kinds as readonly PenaltyKind[], facts),
  ),
  operation(
    'disclosure.doublePublicityRecordOf',
    '双公示记录',
    'the record of 28 fields, amounts in 10,000 yuan',
    { source: object<DoublePublicitySource>('DoublePublicitySource') },
    'DoublePublicityRecord',
    ({ source }) => doublePublicityRecordOf(source),
  ),
  operation(
    'disclosure.publishDoublePublicity',
    '双公示公开',
    'the record as the public sees it',
    { record: anything },
    'DoublePublicityForm',
    ({ record }) => publishDoublePublicity(record),
  ),
  operation(
    'disclosure.parseYearlyData',
    '读取年度数据',
    'yearly data that are complete and add up',
    { data: anything },
    'YearlyData',
    ({ data }) => parseYearlyData(data),
  ),
  operation(
    'disclosure.zeroYearlyTable',
    '零填报',
    'the table of a body that has the power and did nothing',
    { act },
    'YearlyTable',
    ({ act: kind }) => ok(zeroYearlyTable(kind)),
  ),
  operation(
    'disclosure.compileDisclosureRecord',
    '汇编公示记录',
    'what the public sees, from all releases of one record',
    { releases: list(field('DisclosureRelease', parseDisclosureRelease)) },
    '{ record, status, fields, withdrawal }',
    ({ releases }) => {
      const answer = compileDisclosureRecord(releases);
      if (!answer.ok) return answer;
      const { record, status, fields, withdrawal: stands } = answer.value;
      return ok({ record, status, fields, withdrawal: stands }, answer.warnings);
    },
  ),
  operation(
    'disclosure.versionsOfRecord',
    '各字段的版本',
    'what each field of a record was and when it was taken away, from all releases of the record',
    { releases: list(field('DisclosureRelease', parseDisclosureRelease)) },
    'Record<{ release, on, tag, value }[]>',
    ({ releases }) => versionsOfRecord(releases),
  ),
  operation(
    'disclosure.isShownOn',
    '某日是否仍在公示',
    'whether a published item is still shown on a day',
    {
      term: struct<PublicationTerm>('PublicationTerm', {
        publishedOn: date,
        lastDay: orWord('open', date),
      }),
      on: date,
    },
    'boolean',
    ({ term, on }) => ok(isShownOn(term, on)),
  ),
  operation(
    'disclosure.parseDisclosableDecision',
    '读取拟公示的决定',
    'whether every field of a decision that is to be shown is of its kind; the decision itself',
    { decision: anything },
    'DisclosableDecision',
    ({ decision }) => parseDisclosableDecision(decision),
  ),
  operation(
    'disclosure.parseDoublePublicityRecord',
    '读取双公示记录',
    'whether every field of a record fits the list of the double publicity; the record itself',
    { record: anything },
    'DoublePublicityRecord',
    ({ record }) => parseDoublePublicityRecord(record),
  ),
];
