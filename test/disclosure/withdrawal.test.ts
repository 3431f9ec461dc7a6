import { expect, test } from 'vitest';
import { chineseCalendar } from '../../src/calendar/index.js';
import { failed, localDate } from '../../src/core/index.js';
import {
  checkWithdrawal,
  type DisclosureChannelId,
  disclosureProblem,
  disclosureWithdrawalDueBy,
  type WithdrawalEvent,
} from '../../src/disclosure/index.js';

// 2024: 4月28日上班，5月1日至5日放假.
const event: WithdrawalEvent = {
  cause: 'revoked',
  on: localDate('2024-04-28'),
  receivedOn: localDate('2024-04-30'),
};

test.each<[DisclosureChannelId, string, string]>([
  ['guangdongPlatform', '2024-05-08', 'guangdongDecisionWithdrawal'],
  ['nationalRequirement', '2024-05-06', 'decisionWithdrawal'],
  ['creditInformationSystem', '2024-05-06', 'marketDecisionWithdrawal'],
  ['ecologyDisclosure', '2024-05-06', 'ecologyDecisionWithdrawal'],
])('T11: %s, by %s (%s)', (channel, dueBy, rule) => {
  expect(disclosureWithdrawalDueBy(event, channel, chineseCalendar)).toMatchObject({
    value: { dueBy, rule },
  });
});

test('确认无效 is not in 广东省行政执法公示办法 第二十四条: the Act gives the three days, Guangdong the start', () => {
  expect(
    disclosureWithdrawalDueBy(
      { ...event, cause: 'foundVoid' },
      'guangdongPlatform',
      chineseCalendar,
    ),
  ).toMatchObject({ value: { dueBy: '2024-05-08', rule: 'decisionWithdrawal' } });
});

test('第二十四条第二款: what should never have been shown is taken down at once', () => {
  const wrong = { cause: 'wronglyDisclosed', on: localDate('2024-05-01') } as const;
  expect(disclosureWithdrawalDueBy(wrong, 'guangdongPlatform', chineseCalendar)).toMatchObject({
    value: { dueBy: '2024-05-01', rule: null, basis: { article: 24, paragraph: 2 } },
  });
  const done = { withdrawnOn: localDate('2024-05-01'), asOf: localDate('2024-05-01') };
  expect(checkWithdrawal(wrong, done, 'guangdongPlatform', chineseCalendar)).toEqual([]);
});

test('in time on the last day and with reasons, late on the next, overdue while shown', () => {
  const check = (withdrawnOn: string | undefined, publicReason?: string): unknown =>
    checkWithdrawal(
      event,
      {
        ...(withdrawnOn === undefined ? {} : { withdrawnOn: localDate(withdrawnOn) }),
        ...(publicReason === undefined ? {} : { publicReason }),
        asOf: localDate('2024-05-09'),
      },
      'guangdongPlatform',
      chineseCalendar,
    );
  expect(check('2024-05-08', '复议机关撤销')).toEqual([]);
  expect(check('2024-05-09', '复议机关撤销')).toEqual([
    disclosureProblem('disclosure.withdrawnLate', { dueBy: '2024-05-08', days: 1 }, [
      'withdrawnOn',
    ]),
  ]);
  expect(check('2024-05-08', ' ')).toEqual([
    disclosureProblem('disclosure.reasonMissing', {}, ['publicReason']),
  ]);
  expect(check(undefined)).toEqual([
    disclosureProblem('disclosure.withdrawalOverdue', { dueBy: '2024-05-08' }, ['withdrawnOn']),
  ]);
});

test('bad events are named', () => {
  const { receivedOn: _, ...unreceived } = event;
  expect(disclosureWithdrawalDueBy(unreceived, 'guangdongPlatform', chineseCalendar)).toEqual(
    failed(disclosureProblem('disclosure.factMissing', { fact: 'receivedOn' }, ['receivedOn'])),
  );
  expect(
    disclosureWithdrawalDueBy(
      { cause: 'bored', on: '2024-13-01' } as never,
      'wall' as never,
      chineseCalendar,
    ),
  ).toMatchObject({ problems: [{ path: ['on'] }, { path: ['cause'] }, { path: ['channel'] }] });
  expect(
    disclosureWithdrawalDueBy(
      { ...event, receivedOn: localDate('2024-04-27') },
      'guangdongPlatform',
      chineseCalendar,
    ),
  ).toMatchObject({ problems: [{ code: 'disclosure.publishedBeforeStart' }] });
});
