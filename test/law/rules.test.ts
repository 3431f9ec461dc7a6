import { describe, expect, it } from 'vitest';
import { describeFrom, localDate, money, ratio } from '../../src/core/index.js';
import {
  doubtsOf,
  formatLegalBasis,
  type LegalRules,
  lawProblems,
  legalRules,
  type RuleValue,
  ruleOn,
} from '../../src/law/index.js';

const days = (count: number): RuleValue => ({ kind: 'period', count, unit: 'calendarDay' });
const workingDays = (count: number): RuleValue => ({ kind: 'period', count, unit: 'workingDay' });
const months = (count: number): RuleValue => ({ kind: 'period', count, unit: 'month' });
const years = (count: number): RuleValue => ({ kind: 'period', count, unit: 'year' });
const hours = (count: number): RuleValue => ({ kind: 'period', count, unit: 'hour' });
const yuan = (text: string): RuleValue => ({ kind: 'amount', amount: money(text) });
const persons = (count: number): RuleValue => ({ kind: 'count', count, unit: 'person' });
const age = (count: number): RuleValue => ({ kind: 'count', count, unit: 'yearOfAge' });
const share = (text: string): RuleValue => ({ kind: 'share', share: ratio(text) });

/** Written by hand from the texts. */
const expected: readonly (readonly [keyof LegalRules, string, RuleValue, string])[] = [
  ['minimumOfficers', '《行政处罚法》第四十二条第一款', persons(2), 'atLeast'],
  ['noPenaltyAge', '《行政处罚法》第三十条', age(14), 'lessThan'],
  ['lighterPenaltyAge', '《行政处罚法》第三十条', age(18), 'lessThan'],
  ['timeBar', '《行政处罚法》第三十六条第一款', years(2), 'atMost'],
  ['timeBarLifeHealthFinance', '《行政处罚法》第三十六条第一款', years(5), 'atMost'],
  ['evidencePreservationDecision', '《行政处罚法》第五十六条', workingDays(7), 'atMost'],
  [
    'marketStatementWindow',
    '《市场监督管理行政处罚程序规定》第五十七条第二款',
    workingDays(5),
    'atMost',
  ],
  ['decisionDeadline', '《行政处罚法》第六十条', days(90), 'atMost'],
  ['decisionService', '《行政处罚法》第六十一条第一款', workingDays(7), 'atMost'],
  ['hearingRequest', '《行政处罚法》第六十四条第（一）项', workingDays(5), 'atMost'],
  ['hearingNotice', '《行政处罚法》第六十四条第（二）项', workingDays(7), 'atLeast'],
  [
    'guangdongHearingPanel',
    '《广东省行政处罚听证程序实施办法》第九条第一款',
    persons(3),
    'atLeast',
  ],
  [
    'guangdongHearingPanelAppointment',
    '《广东省行政处罚听证程序实施办法》第二十条第（一）项',
    workingDays(5),
    'atMost',
  ],
  [
    'guangdongHearingNoticeService',
    '《广东省行政处罚听证程序实施办法》第二十条第（二）项',
    workingDays(7),
    'atMost',
  ],
  [
    'guangdongHearingEarliest',
    '《广东省行政处罚听证程序实施办法》第二十条第（三）项',
    workingDays(7),
    'atLeast',
  ],
  [
    'guangdongHearingPublicNotice',
    '《广东省行政处罚听证程序实施办法》第二十条第（四）项',
    workingDays(3),
    'atLeast',
  ],
  [
    'guangdongHearingRequest',
    '《广东省行政处罚听证程序实施办法》第十八条第一款',
    workingDays(5),
    'atMost',
  ],
  [
    'guangdongHearingDuration',
    '《广东省行政处罚听证程序实施办法》第三十八条第一款',
    days(30),
    'atMost',
  ],
  [
    'guangdongHearingThresholdCitizen',
    '《广东省行政处罚听证程序实施办法》第七条第一款',
    yuan('5000'),
    'atLeast',
  ],
  [
    'guangdongHearingThresholdOrganisation',
    '《广东省行政处罚听证程序实施办法》第七条第一款',
    yuan('100000'),
    'atLeast',
  ],
  ['paymentDeadline', '《行政处罚法》第六十七条第三款', days(15), 'atMost'],
  [
    'lateSurcharge',
    '《行政处罚法》第七十二条第一款第（一）项',
    { kind: 'perDayShare', share: ratio('3%') },
    'exactly',
  ],
  ['lateSurchargeCeiling', '《行政处罚法》第七十二条第一款第（一）项', share('1'), 'atMost'],
  ['summaryFineCeilingCitizen', '《行政处罚法》第五十一条', yuan('200'), 'atMost'],
  ['summaryFineCeilingOrganisation', '《行政处罚法》第五十一条', yuan('3000'), 'atMost'],
  ['onTheSpotCollectionCeiling', '《行政处罚法》第六十八条第（一）项', yuan('100'), 'atMost'],
  ['collectedFineHandIn', '《行政处罚法》第七十一条', workingDays(2), 'atMost'],
  ['decisionWithdrawal', '《行政处罚法》第四十八条第二款', workingDays(3), 'atMost'],
  [
    'guangdongDecisionWithdrawal',
    '《广东省行政执法公示办法》第二十四条第一款',
    workingDays(3),
    'atMost',
  ],
  [
    'guangdongPenaltyDisclosure',
    '《广东省行政执法公示办法》第二十一条第二款',
    workingDays(7),
    'atMost',
  ],
  [
    'guangdongResultDisclosure',
    '《广东省行政执法公示办法》第二十一条第二款',
    workingDays(20),
    'atMost',
  ],
  [
    'marketDecisionWithdrawal',
    '《市场监督管理行政处罚信息公示规定》第十一条',
    workingDays(3),
    'atMost',
  ],
  ['ecologyDecisionWithdrawal', '《生态环境行政处罚办法》第六十六条', workingDays(3), 'atMost'],
  ['ecologyPenaltyDisclosure', '《生态环境行政处罚办法》第六十五条', workingDays(7), 'atMost'],
  [
    'marketDisclosureRestriction',
    '《市场监督管理行政处罚信息公示规定》第十三条第三款',
    years(3),
    'moreThan',
  ],
  [
    'guangdongYearlyDisclosure',
    '《广东省行政执法公示办法》第十七条第一款',
    { kind: 'yearDay', month: 1, day: 31 },
    'atMost',
  ],
  [
    'guangdongLegalReview',
    '《广东省重大行政执法决定法制审核办法》第十八条',
    workingDays(5),
    'atMost',
  ],
  [
    'guangdongLegalReviewExtension',
    '《广东省重大行政执法决定法制审核办法》第十八条',
    workingDays(3),
    'atMost',
  ],
  [
    'guangdongLegalReviewerShare',
    '《广东省重大行政执法决定法制审核办法》第八条第一款',
    share('5%'),
    'atLeast',
  ],
  ['courtExecutionReminder', '《行政强制法》第五十四条', workingDays(10), 'atLeast'],
  ['courtExecutionApplication', '《行政强制法》第五十三条', months(3), 'atMost'],
  [
    'judgmentExecutionApplication',
    '《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》第一百五十三条第一款',
    years(2),
    'atMost',
  ],
  ['surchargeBeforeExecution', '《行政强制法》第四十六条第一款', days(30), 'moreThan'],
  ['urgentCompulsoryMeasureReport', '《行政强制法》第十九条', hours(24), 'atMost'],
  ['sealingTerm', '《行政强制法》第二十五条第一款', days(30), 'atMost'],
  ['sealingExtension', '《行政强制法》第二十五条第一款', days(30), 'atMost'],
  ['reconsiderationApplication', '《行政复议法》第二十条第一款', days(60), 'atMost'],
  ['litigationFiling', '《行政诉讼法》第四十六条第一款', months(6), 'atMost'],
  ['announcementService', '《民事诉讼法》第九十五条第一款', days(30), 'exactly'],
  [
    'guangdongEcologyDiscretionValidity',
    '《广东省生态环境行政处罚自由裁量权规定》第二十五条',
    years(5),
    'exactly',
  ],
];

describe('the constants of the penalty procedure', () => {
  it.each(expected)('%s: %s', (name, citation, value, limit) => {
    const rule = legalRules[name];
    expect(formatLegalBasis(rule.basis, 'zh')).toBe(citation);
    expect(rule.value.periods[0]?.value).toEqual(value);
    expect(rule.limit).toBe(limit);
    expect(rule.verified).toBe(true);
  });

  it.each([
    'hearingNotice',
    'guangdongHearingPublicNotice',
    'marketHearingNotice',
    'substitutePerformanceReminder',
  ] as const)('%s is counted back', (name) => {
    expect(legalRules[name].direction).toBe('before');
  });

  it('cites the clause that makes a bare 日 a working day', () => {
    expect(
      legalRules.hearingRequest.value.periods[0]?.basis.map((basis) =>
        formatLegalBasis(basis, 'zh'),
      ),
    ).toEqual(['《行政处罚法》第六十四条第（一）项', '《行政处罚法》第八十五条']);
  });
});

describe('a rule on a day', () => {
  it('holds from the first day of its statute', () => {
    expect(ruleOn(legalRules.decisionDeadline, localDate('2021-07-14'))).toEqual({
      status: 'notYet',
      from: '2021-07-15',
    });
    expect(ruleOn(legalRules.decisionDeadline, localDate('2021-07-15'))).toMatchObject({
      status: 'inForce',
      value: { count: 90, unit: 'calendarDay' },
      verified: true,
    });
  });

  it('ends with its statute', () => {
    expect(
      ruleOn(legalRules.guangdongEcologyDiscretionValidity, localDate('2026-12-31')),
    ).toMatchObject({
      status: 'inForce',
      verified: false,
    });
    expect(
      ruleOn(legalRules.guangdongEcologyDiscretionValidity, localDate('2027-01-01')),
    ).toMatchObject({
      status: 'repealed',
      period: { basis: [{ article: 25 }] },
    });
  });
});

describe('doubts of a rule', () => {
  it('none where the text says all and was read', () => {
    expect(doubtsOf(legalRules.paymentDeadline, localDate('2026-07-17'))).toEqual([]);
  });

  it('warns past the day of the copy', () => {
    expect(doubtsOf(legalRules.paymentDeadline, localDate('2026-07-18'))).toMatchObject([
      { code: 'law.pastSnapshot', params: { through: '2026-07-17' } },
    ]);
  });

  it('warns of a value without proof, with its question', () => {
    expect(
      doubtsOf(legalRules.creditPublicationLongestSerious, localDate('2026-05-01')).map(
        ({ code }) => code,
      ),
    ).toEqual(['law.openQuestion', 'law.unproved', 'law.pastSnapshot']);
  });

  it('says the question in both languages', () => {
    const [doubt] = doubtsOf(legalRules.sealingTerm, localDate('2024-05-06'));
    if (doubt === undefined) throw new Error('no doubt');
    expect(describeFrom(lawProblems, doubt, 'zh')).toBe(
      '查封、扣押的期限：条文没有写明起算；审慎起见，自实施之日起算',
    );
    expect(describeFrom(lawProblems, doubt, 'en')).toBe(
      'term of sealing or seizure: the text names no start event; cautiously, from the day of the measure (查封、扣押的期限：条文没有写明起算；审慎起见，自实施之日起算)',
    );
  });
});
