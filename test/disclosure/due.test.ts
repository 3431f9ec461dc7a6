import { expect, test } from 'vitest';
import { chineseCalendar } from '../../src/calendar/index.js';
import { failed, localDate } from '../../src/core/index.js';
import {
  disclosureDueBy,
  disclosureProblem,
  disclosureProfiles,
  disclosureWithdrawalDueBy,
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

test('广东省行政执法公示办法 第二十四条第一款: 3 working days from the receipt', () => {
  expect(disclosureWithdrawalDueBy(localDate('2024-04-30'), chineseCalendar)).toMatchObject({
    ok: true,
    value: { end: '2024-05-08' },
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
