import { failed, ok, type Result, shown } from '../core/index.js';
import {
  type DisclosableDecision,
  type DisclosureFacts,
  type DisclosureProfile,
  disclosureDueBy,
  disclosureProfiles,
  marketPublicationTerm,
  projectDisclosure,
  type RestrictionPeriod,
} from '../disclosure/index.js';
import type { PenaltyKind } from '../law/index.js';
import { calendarYears, onCalendar } from './calendar-operations.js';
import type { CollectedBody, CollectedCase } from './collected.js';
import { readCollected } from './collected-reader.js';
import {
  date,
  field,
  flag,
  integer,
  list,
  type Operation,
  object,
  operation,
  optional,
  sorted,
  text,
} from './operation.js';
import { exchangeProblem } from './problems.js';
import {
  mergeStatistics,
  parseStatistics,
  statisticsCollector,
  yearlyReturns,
} from './statistics.js';

const profiles = new Map<string, DisclosureProfile>(
  Object.values(disclosureProfiles).map((profile) => [profile.id, profile]),
);
const profile = field('profile id', (input): Result<DisclosureProfile> => {
  const found = typeof input === 'string' ? profiles.get(input) : undefined;
  return found === undefined
    ? failed(exchangeProblem('exchange.profileUnknown', { profile: shown(input) }))
    : ok(found);
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
];

const collected = field<CollectedCase>(
  'CollectedCase',
  (input) => readCollected('case', input) as Result<CollectedCase>,
);

/** 统计. */
export const statisticsOperations: readonly Operation[] = [
  operation(
    'exchange.collectStatistics',
    '汇总案件',
    'the yearly sums of case records',
    { records: list(collected) },
    'EnforcementStatistics',
    ({ records }) => {
      const collector = statisticsCollector();
      for (const record of records) collector.add(record);
      return ok(collector.statistics());
    },
  ),
  operation(
    'exchange.mergeStatistics',
    '合并汇总',
    'the sum of parts',
    { parts: list(field('EnforcementStatistics', parseStatistics)) },
    'EnforcementStatistics',
    ({ parts }) => ok(mergeStatistics(...parts)),
  ),
  operation(
    'exchange.yearlyReturns',
    '编制年度数据',
    'the six yearly tables of each body',
    {
      statistics: field('EnforcementStatistics', parseStatistics),
      bodies: list(object<Pick<CollectedBody, 'id' | 'name' | 'acts'>>('CollectedBody')),
      year: integer,
    },
    'YearlyData[]',
    ({ statistics, bodies, year }) => {
      const { data, problems } = yearlyReturns(statistics, bodies, year);
      return ok(data, problems);
    },
  ),
];
