import { expect, test } from 'vitest';
import { chineseCalendar } from '../../src/calendar/index.js';
import { coreProblem, failed, localDate, ok } from '../../src/core/index.js';
import {
  assessTimeliness,
  crossProvinceDues,
  type DisclosureChannelId,
  type DisclosureItemId,
  disclosureDueBy,
  disclosureDues,
  disclosureProblem,
  disclosureProfiles,
} from '../../src/disclosure/index.js';

const { guangdongFullText, guangdongSummary, marketRegulation, ecology } = disclosureProfiles;

// 2024: 5月1日至5日放假，4月28日、5月11日上班（国务院办公厅关于2024年部分节假日安排的通知）.
test.each([
  [guangdongFullText, '2024-05-11'],
  [guangdongSummary, '2024-05-11'],
  [ecology, '2024-05-11'],
  [marketRegulation, '2024-05-29'],
])('$id: decided on 2024-04-29', (profile, end) => {
  expect(disclosureDueBy(profile, localDate('2024-04-29'), chineseCalendar)).toMatchObject({
    ok: true,
    value: { end },
  });
});

test('before the rule was in force there is no term', () => {
  expect(disclosureDueBy(guangdongSummary, localDate('2021-05-20'), chineseCalendar)).toEqual(
    failed(
      disclosureProblem('disclosure.ruleNotInForce', {
        on: '2021-05-20',
        rule: 'guangdongPenaltyDisclosure',
      }),
    ),
  );
});

// 2024: 2月10日至17日放假，2月4日、18日上班；10月1日至7日放假，9月29日、10月12日上班. Counted by hand on a wall calendar.
test.each<[DisclosureItemId, DisclosureChannelId, string, string, string]>([
  ['powersList', 'guangdongPlatform', '2024-01-22', '2024-02-22', 'guangdongPriorDisclosure'],
  ['powersList', 'nationalRequirement', '2024-01-22', '2024-02-22', 'informationDisclosure'],
  ['penaltyResult', 'guangdongPlatform', '2024-09-24', '2024-10-09', 'guangdongPenaltyDisclosure'],
  ['licenceResult', 'guangdongPlatform', '2024-09-24', '2024-10-09', 'guangdongPenaltyDisclosure'],
  ['licenceResult', 'nationalRequirement', '2024-09-24', '2024-10-09', 'penaltyDisclosure'],
  [
    'compulsionResult',
    'guangdongPlatform',
    '2024-09-24',
    '2024-10-25',
    'guangdongResultDisclosure',
  ],
  ['inspectionResult', 'nationalRequirement', '2024-09-24', '2024-10-25', 'resultDisclosure'],
  [
    'penaltyResult',
    'creditInformationSystem',
    '2024-09-24',
    '2024-10-25',
    'marketPenaltyDisclosure',
  ],
  ['penaltyResult', 'ecologyDisclosure', '2024-09-24', '2024-10-09', 'ecologyPenaltyDisclosure'],
  ['yearlyData', 'guangdongPlatform', '2025-12-31', '2026-01-31', 'guangdongYearlyDisclosure'],
  [
    'reviewAndLitigationData',
    'nationalRequirement',
    '2024-01-01',
    '2025-01-31',
    'yearlyDisclosure',
  ],
])('%s in %s from %s is due by %s (%s)', (item, channel, start, dueBy, rule) => {
  expect(disclosureDues(item, [channel], localDate(start), chineseCalendar)).toMatchObject({
    ok: true,
    value: [{ channel, start, dueBy, rule }],
  });
});

test('T9: in two channels the earlier day comes first', () => {
  const dues = disclosureDues(
    'penaltyResult',
    ['creditInformationSystem', 'guangdongPlatform'],
    localDate('2024-09-24'),
    chineseCalendar,
  );
  expect(dues.ok && dues.value.map(({ dueBy }) => dueBy)).toEqual(['2024-10-09', '2024-10-25']);
});

test('what has no term, or no channel, is said, all at once', () => {
  const ask = (item: string, ...channels: string[]): unknown =>
    disclosureDues(
      item as DisclosureItemId,
      channels as DisclosureChannelId[],
      localDate('2024-09-24'),
      chineseCalendar,
    );
  expect(ask('certificateShown', 'guangdongPlatform')).toEqual(
    failed(disclosureProblem('disclosure.noTerm', { item: 'certificateShown' }, ['item'])),
  );
  expect(ask('gossip', 'guangdongPlatform')).toEqual(
    failed(disclosureProblem('disclosure.itemUnknown', { item: 'gossip' }, ['item'])),
  );
  expect(ask('licenceResult', 'creditInformationSystem', 'guangdongPlatform', 'wall')).toEqual(
    failed(
      ...['creditInformationSystem', 'wall'].map((channel, at) =>
        disclosureProblem('disclosure.channelSilent', { item: 'licenceResult', channel }, [
          'channels',
          at * 2,
        ]),
      ),
    ),
  );
  expect(
    disclosureDues('powersList', ['guangdongPlatform'], '2024-2-1' as never, chineseCalendar),
  ).toEqual(failed(coreProblem('date.malformed', { text: '2024-2-1' }, ['startOn'])));
});

test('市场监督管理行政处罚信息公示规定 第十条: 10 working days to send, 10 to publish', () => {
  const decidedOn = localDate('2024-04-29');
  expect(crossProvinceDues({ decidedOn }, chineseCalendar)).toMatchObject({
    value: { sent: { dueBy: '2024-05-15' }, published: null },
  });
  expect(
    crossProvinceDues({ decidedOn, receivedOn: localDate('2024-09-24') }, chineseCalendar),
  ).toMatchObject({ value: { published: { dueBy: '2024-10-12' } } });
  expect(
    crossProvinceDues({ decidedOn, receivedOn: localDate('2024-04-28') }, chineseCalendar),
  ).toEqual(
    failed(
      disclosureProblem(
        'disclosure.publishedBeforeStart',
        { start: '2024-04-29', published: '2024-04-28' },
        ['receivedOn'],
      ),
    ),
  );
});

test('in time on the last day, late on the next; pending and overdue while nothing is shown', () => {
  const due = { start: localDate('2024-09-24'), dueBy: localDate('2024-10-09') };
  const asOf = localDate('2024-12-31');
  const on = (day: string): unknown => assessTimeliness(due, { publishedOn: localDate(day), asOf });
  expect(on('2024-09-24')).toEqual(ok({ status: 'inTime', daysLate: 0 }));
  expect(on('2024-10-09')).toEqual(ok({ status: 'inTime', daysLate: 0 }));
  expect(on('2024-10-10')).toEqual(ok({ status: 'late', daysLate: 1 }));
  expect(assessTimeliness(due, { asOf: due.dueBy })).toEqual(
    ok({ status: 'pending', daysLate: 0 }),
  );
  expect(assessTimeliness(due, { asOf: localDate('2024-10-10') })).toEqual(
    ok({ status: 'overdue', daysLate: 1 }),
  );
  expect(on('2024-09-23')).toMatchObject({
    problems: [{ code: 'disclosure.publishedBeforeStart', path: ['publishedOn'] }],
  });
  expect(on('2025-01-01')).toMatchObject({ problems: [{ code: 'disclosure.publishedInFuture' }] });
  expect(assessTimeliness(due, { asOf: 'x' as never, publishedOn: 3 as never })).toMatchObject({
    problems: [{ path: ['publishedOn'] }, { path: ['asOf'] }],
  });
});
