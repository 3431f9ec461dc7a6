import { describe, expect, it } from 'vitest';
import { chineseCalendar, endOfHours, endOfPeriod } from '../../src/calendar/index.js';
import {
  addDays,
  instant,
  type LocalDate,
  localDate,
  money,
  type Result,
  ratio,
  valueOn,
} from '../../src/core/index.js';
import { disclosureProfiles } from '../../src/disclosure/index.js';
import { evaluateRange, type RangeExpression, type YuanRange } from '../../src/discretion/index.js';
import {
  dayUnitOf,
  doubtsOf,
  hearingGrounds,
  type LegalRule,
  legalRules,
  penaltyKinds,
  type RuleValue,
  ruleOn,
  statuteOn,
} from '../../src/law/index.js';
import { ecologyFineRules, ecologyTable } from '../../src/packs/gd-ecology-2021/index.js';
import { marketBands } from '../../src/packs/market-bands-2022/index.js';
import { overlayOn, type ProcedureTopic, surchargeOn } from '../../src/penalty/index.js';
import { assessReviewNeed } from '../../src/review/index.js';
import { bare, lawText } from './law-text.js';

/*
 * The conflicts and traps of the texts, T1 to T34, each asked as a case would ask it; the answers were read in the texts by
 * hand. Where the library has no function for a trap, the register or the stored text is held to what it says.
 */
const day = localDate;
const TODAY = day('2024-05-06');

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
const rulesOf = (line: string, on: LocalDate = TODAY) =>
  value(overlayOn(line, on, { publicSecurity: true }));
const topic = (line: string, name: ProcedureTopic, on: LocalDate = TODAY): RuleValue | undefined =>
  rulesOf(line, on).rules[name]?.value;
const days = (count: number) => ({ kind: 'period', count, unit: 'calendarDay' });
const workingDays = (count: number) => ({ kind: 'period', count, unit: 'workingDay' });
const yuan = (amount: string) => ({ kind: 'amount', amount: money(amount) });
const today = (rule: LegalRule, on: LocalDate = TODAY) => {
  const found = ruleOn(rule, on);
  return found.status === 'inForce' ? found.value : found.status;
};
/** The range of fines that an expression takes out of a statutory one. */
function taken(expression: RangeExpression, min: string, max: string): YuanRange {
  const statute = {
    words: `${min}元以上${max}元以下`,
    min: { value: ratio(min), included: true },
    max: { value: ratio(max), included: true },
  };
  const answer = value(evaluateRange(expression, {}, { statute }));
  if (answer.outcome !== 'range') throw new Error(answer.outcome);
  return answer.range;
}
const article = (law: string, from: string, number: number): string =>
  (lawText(law, from).articles.get(number) ?? [])
    .map(({ text, items }) => [text, ...items].join(''))
    .join('');

describe('the traps of the texts', () => {
  it('T1: “日” changes its unit by Act, and is never told by the number alone', () => {
    expect(dayUnitOf('行政处罚法', 7).unit).toBe('workingDay');
    expect(dayUnitOf('行政处罚法', 10).unit).toBe('calendarDay');
    expect(dayUnitOf('行政强制法', 10).unit).toBe('workingDay');
    expect(dayUnitOf('行政强制法', 15).unit).toBe('calendarDay');
    expect(dayUnitOf('行政复议法', 10).unit).toBe('workingDay');
    expect(dayUnitOf('行政许可法', 45).unit).toBe('workingDay');
    expect(dayUnitOf('住房和城乡建设行政处罚程序规定', 15).unit).toBe('workingDay');
    for (const silent of [
      '国家赔偿法',
      '行政执法机关移送涉嫌犯罪案件的规定',
      '治安管理处罚法',
      '交通运输行政执法程序规定',
    ])
      expect([silent, dayUnitOf(silent, 3).unit]).toEqual([silent, 'undetermined']);
  });

  it('T2: the 15 days to pay are calendar days, in construction too', () => {
    expect(topic('construction', 'payment')).toEqual(days(15));
    expect(topic('construction', 'caseClosing')).toEqual(workingDays(15));
    // Received 2024-04-30: 15 calendar days end on 05-15.
    const end = endOfPeriod(chineseCalendar, day('2024-04-30'), {
      kind: 'period',
      count: 15,
      unit: 'calendarDay',
    });
    expect(value(end).end).toBe('2024-05-15');
  });

  it('T3: 从重 in market regulation is the upper 30 %, not 70 %', () => {
    const heavier = marketBands.rows.find(({ id }) => id === 'heavier');
    // 50,000 + 70 % of 50,000 = 85,000.
    expect(heavier && taken(heavier.range, '50000', '100000')).toMatchObject({
      min: { value: '85000' },
      max: { value: '100000' },
    });
  });

  it('T4: the ecology bands use the mean, and end with 2026-12-31', () => {
    const { heavier } = ecologyFineRules;
    expect(taken(heavier.bothEnds, '100000', '1000000').min?.value).toBe('550000');
    expect(value(ecologyTable('2.5.1')).validity.until).toBe('2027-01-01');
    expect(today(legalRules.guangdongEcologyDiscretionValidity)).toEqual({
      kind: 'period',
      count: 5,
      unit: 'year',
    });
  });

  it('T5: “以下” includes the number by default, and not in the Guangdong ecology rule', () => {
    expect(article('民法典', '2021-01-01', 1259)).toContain('“以下”、“以内”、“届满”，包括本数');
    expect(article('广东省生态环境行政处罚自由裁量权规定', '2022-01-01', 23)).toContain(
      '“以下”不包括本数',
    );
    const { lighter } = ecologyFineRules;
    expect(taken(lighter.bothEnds, '100000', '1000000').max).toMatchObject({
      value: '550000',
      included: false,
    });
  });

  it('T6: the lower of the local and the departmental hearing threshold, each from its text', () => {
    const thresholds = (line: string) => [
      topic(line, 'hearingThresholdCitizen'),
      topic(line, 'hearingThresholdOrganisation'),
    ];
    expect(thresholds('emergencyManagement')).toEqual([yuan('5000'), yuan('100000')]);
    // Ministries: 市监 10,000 and 100,000; 生态环境 5,000 and 200,000; 旅游 10,000 and 50,000.
    expect(thresholds('marketSupervision')).toEqual([yuan('5000'), yuan('100000')]);
    expect(thresholds('ecologicalEnvironment')).toEqual([yuan('5000'), yuan('100000')]);
    expect(thresholds('tourism')).toEqual([yuan('5000'), yuan('50000')]);
    expect(rulesOf('ecologicalEnvironment').rules.hearingThresholdOrganisation?.from).toBe(
      'general',
    );
    expect(rulesOf('tourism').rules.hearingThresholdOrganisation?.from).toBe('department');
    const circular = rulesOf('tourism').conflicts.find(
      ({ topic: name }) => name === 'hearingThresholdOrganisation',
    );
    expect(circular?.basis[0]).toMatchObject({
      law: '广东省行政处罚听证程序实施办法',
      article: 7,
      paragraph: 2,
    });
    const warned = overlayOn('tourism', TODAY);
    expect(warned.ok && warned.warnings.map(({ params }) => params['label'])).toContain(
      'hearing threshold for a legal person or other organisation in tourism',
    );
  });

  it('T7: in Guangdong every case that went through a hearing needs a legal review', () => {
    const need = value(
      assessReviewNeed({
        caseCode: 'G1',
        publicInterest: false,
        hearingHeld: true,
        socialRisk: false,
        complex: false,
        otherProvision: false,
      }),
    );
    expect(need).toMatchObject({ required: true, grounds: ['hearingHeld'] });
  });

  it('T8: the department’s review time governs, and Guangdong’s shorter one is shown', () => {
    expect(topic('marketSupervision', 'legalReview')).toEqual(workingDays(10));
    expect(topic('construction', 'legalReview')).toEqual(workingDays(10));
    expect(topic('agriculture', 'legalReview')).toEqual(workingDays(5));
    expect(topic('transport', 'legalReview')).toEqual(workingDays(5));
    expect(topic('transport', 'legalReviewExtension')).toEqual(workingDays(3));
    const other = rulesOf('marketSupervision').conflicts.find(
      ({ topic: name }) => name === 'legalReview',
    )?.other;
    expect([other?.rule.id, other?.value]).toEqual(['guangdongLegalReview', workingDays(5)]);
  });

  it('T9: disclosure in 7 or 20 working days by department, and a sealed record never', () => {
    expect(topic('emergencyManagement', 'penaltyDisclosure')).toEqual(workingDays(7));
    expect(topic('ecologicalEnvironment', 'penaltyDisclosure')).toEqual(workingDays(7));
    expect(topic('marketSupervision', 'penaltyDisclosure')).toEqual(workingDays(20));
    const security = rulesOf('publicSecurity', day('2026-03-02'));
    expect(security.rules.penaltyDisclosure).toBeUndefined();
    expect(security.sealed).toMatchObject({ law: '治安管理处罚法', article: 136 });
    expect(disclosureProfiles.marketRegulation.withholding.map(({ ground }) => ground)).toContain(
      'warningOnly',
    );
    expect(disclosureProfiles.guangdongFullText.withholding.map(({ ground }) => ground)).toContain(
      'sealedRecord',
    );
  });

  it('T10: Guangdong hides the name of the party, companies too; the ministry rules publish it', () => {
    expect(disclosureProfiles.guangdongFullText.fields.partyName).toBe('masked');
    expect(disclosureProfiles.ecology.fields.partyName).toBe('public');
    expect(disclosureProfiles.marketRegulation.fields.partyName).toMatchObject({
      organisation: 'public',
    });
    expect(disclosureProfiles.guangdongFullText.conflicts.map(({ id }) => id)).toContain(
      'partyName',
    );
  });

  it('T11: the 3 working days to withdraw a decision start where Guangdong says', () => {
    expect(today(legalRules.decisionWithdrawal)).toEqual(workingDays(3));
    expect(today(legalRules.guangdongDecisionWithdrawal)).toEqual(workingDays(3));
    expect(legalRules.guangdongDecisionWithdrawal.quote).toContain(
      '收到相关决定或者生效裁判文书之日起',
    );
    expect(article('行政处罚法', '2021-07-15', 48)).not.toMatch(/自.{0,20}之日起/);
    expect(legalRules.decisionWithdrawal.question).toBeDefined();
  });

  it('T12: reconsideration comes first against an on-the-spot penalty, since 2024', () => {
    const text = article('行政复议法', '2024-01-01', 23);
    expect(text).toContain('应当先向行政复议机关申请行政复议');
    expect(text).toContain('（一）对当场作出的行政处罚决定不服');
    expect(statuteOn('行政复议法', day('2023-12-31')).status).toBe('olderVersion');
  });

  it('T13: the government of the same level reconsiders, save for departments led from above', () => {
    expect(article('行政复议法', '2024-01-01', 24)).toContain(
      '（一）对本级人民政府工作部门作出的行政行为不服的',
    );
    expect(article('行政复议法', '2024-01-01', 27)).toContain(
      '海关、金融、外汇管理等实行垂直领导的行政机关、税务和国家安全机关',
    );
  });

  it('T14: four amounts for “small” cases, none of them another’s', () => {
    expect(today(legalRules.reconsiderationSimpleAmount)).toEqual(yuan('3000'));
    expect(today(legalRules.summaryFineCeilingCitizen)).toEqual(yuan('200'));
    expect(today(legalRules.summaryFineCeilingOrganisation)).toEqual(yuan('3000'));
    expect(today(legalRules.publicSecuritySummaryFineCeiling, day('2026-03-02'))).toEqual(
      yuan('500'),
    );
    expect(article('行政诉讼法', '2017-07-01', 82)).toContain('（二）案件涉及款额二千元以下的');
  });

  it('T15: service by announcement takes 30 days, in agriculture, transport and tourism 60', () => {
    for (const line of [
      'emergencyManagement',
      'marketSupervision',
      'construction',
      'medicalInsurance',
    ])
      expect([line, topic(line, 'announcementService')]).toEqual([line, days(30)]);
    for (const line of ['agriculture', 'transport', 'tourism'])
      expect([line, topic(line, 'announcementService')]).toEqual([line, days(60)]);
  });

  it('T16: the surcharge is 3 % a day up to the fine, and stops during a remedy', () => {
    const late = { lastDay: day('2024-05-15'), pauses: [] };
    expect(value(surchargeOn(money('10000'), { ...late, on: day('2024-05-25') }))).toMatchObject({
      days: 10,
      amount: '3000.00',
    });
    expect(value(surchargeOn(money('10000'), { ...late, on: day('2024-09-01') }))).toMatchObject({
      amount: '10000.00',
      capped: true,
    });
    const paused = [{ from: day('2024-05-20'), until: day('2024-07-20') }];
    // 05-16 to 05-19: four days; 07-20 and 07-21: two.
    expect(
      value(surchargeOn(money('10000'), { ...late, pauses: paused, on: day('2024-07-21') })),
    ).toMatchObject({ days: 6 });
    expect(today(legalRules.surchargeBeforeExecution)).toEqual(days(30));
  });

  it('T17: three months to apply to the court, and the urging ten working days before', () => {
    expect(today(legalRules.courtExecutionApplication)).toEqual({
      kind: 'period',
      count: 3,
      unit: 'month',
    });
    expect(today(legalRules.courtExecutionReminder)).toEqual(workingDays(10));
    // The last day is 2025-02-05. Urged on 2025-01-15: 16, 17, 20 to 24, 26 (worked), 27 and 02-05 are ten working days, so
    // the first day to apply is 02-06, too late; urged on 01-14 it is 02-05.
    const tenth = (urgedOn: string) =>
      value(
        endOfPeriod(chineseCalendar, day(urgedOn), {
          kind: 'period',
          count: 10,
          unit: 'workingDay',
        }),
      ).end;
    expect([tenth('2025-01-15'), addDays(tenth('2025-01-15'), 1)]).toEqual([
      '2025-02-05',
      '2025-02-06',
    ]);
    expect(tenth('2025-01-14')).toBe('2025-01-27');
  });

  it('T18: sealing may be lengthened by law or administrative regulation, freezing by law alone', () => {
    expect(article('行政强制法', '2012-01-01', 25)).toContain('法律、行政法规另有规定的除外');
    expect(article('行政强制法', '2012-01-01', 32)).toContain('法律另有规定的除外');
    expect(article('行政强制法', '2012-01-01', 32)).not.toContain('行政法规');
    expect([today(legalRules.sealingTerm), today(legalRules.freezingTerm)]).toEqual([
      days(30),
      days(30),
    ]);
  });

  it('T19: only a rule changes the 90 days, and only a rule says which days do not count', () => {
    const causes = (line: string) => rulesOf(line).exclusions.map(({ cause }) => cause);
    expect(causes('emergencyManagement')).toEqual(['hearing']);
    expect(causes('transport')).toEqual(['hearing']);
    expect(causes('construction')).toEqual(['hearing', 'appraisal']);
    expect(causes('marketSupervision')).toEqual([
      'suspension',
      'hearing',
      'announcement',
      'appraisal',
      'identification',
      'refund',
    ]);
    expect(causes('ecologicalEnvironment')).toContain('service');
    expect(rulesOf('emergencyManagement').extensions).toEqual([]);
    expect(rulesOf('tourism').rules.decisionTerm?.value).toEqual({
      kind: 'period',
      count: 3,
      unit: 'month',
    });
  });

  it('T20: 24 hours count from the moment, the strict reading', () => {
    expect(endOfHours(instant('2024-05-01T09:30:00+08:00'), 24)).toMatchObject({
      value: '2024-05-02T09:30:00+08:00',
    });
    expect(article('民法典', '2021-01-01', 201)).toContain(
      '按照小时计算期间的，自法律规定或者当事人约定的时间开始计算',
    );
  });

  it('T21: Guangdong obliges to record what the Opinion leaves to the circumstances', () => {
    const text = article('广东省行政执法全过程记录办法', '2021-05-21', 14);
    expect(text).toContain('应当进行音像记录');
    expect(text).toContain('应当进行全过程无间断音像记录');
    expect(
      lawText(
        '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
        '2018-12-05',
      ).whole,
    ).toContain('根据实际情况进行音像记录');
    expect(today(legalRules.guangdongRecordStorage)).toEqual(workingDays(1));
  });

  it('T22: the Guangdong rule of 2011 makes eight grounds heavier by duty, market regulation may', () => {
    const heavier = (lawText('广东省规范行政处罚自由裁量权规定', '2012-01-01').articles.get(15) ??
      [])[0];
    expect(heavier?.text).toContain('应当依法从重处罚');
    expect(heavier?.items).toHaveLength(8);
  });

  it('T26: 责令改正 is no kind of penalty; what the Act’s hearing list leaves out gives no right by itself', () => {
    expect(Object.keys(penaltyKinds)).toHaveLength(14);
    expect(Object.values(penaltyKinds).map(({ label }) => label.zh)).not.toContain('责令改正');
    for (const kind of ['publicCriticism', 'suspensionOfLicence', 'restrictionOfBusiness'] as const)
      expect([kind, hearingGrounds([{ kind }], 'organization', TODAY)]).toEqual([kind, []]);
    expect(article('行政处罚法', '2021-07-15', 51)).not.toContain('通报批评');
  });

  it('T27: the hearing is no earlier than both counts allow, and over in 30 calendar days', () => {
    expect(today(legalRules.hearingNotice)).toEqual(workingDays(7));
    expect(legalRules.hearingNotice.direction).toBe('before');
    expect(today(legalRules.guangdongHearingEarliest)).toEqual(workingDays(7));
    expect(legalRules.guangdongHearingEarliest.direction).toBe('after');
    expect(today(legalRules.guangdongHearingDuration)).toEqual(days(30));
    expect(today(legalRules.guangdongHearingPanel)).toEqual({
      kind: 'count',
      count: 3,
      unit: 'person',
    });
  });

  it('T28: 行政执法 is ten kinds of act in the supervision regulation and six in the measures of 2021', () => {
    const scope = (law: string, from: string): readonly string[] =>
      /依法履行(.+?)等行政职责/.exec(article(law, from, 2))?.[1]?.split('、') ?? [];
    expect(scope('广东省行政执法监督条例', '2016-07-01')).toHaveLength(10);
    expect(scope('广东省行政执法公示办法', '2021-05-21')).toEqual([
      '行政许可',
      '行政检查',
      '行政处罚',
      '行政强制',
      '行政征收',
      '行政征用',
    ]);
  });

  it('T29: the ecology code bars after 2 years, 5 with harm, from 2026-08-15 on', () => {
    expect(topic('ecologicalEnvironment', 'timeBar', day('2026-09-01'))).toEqual({
      kind: 'period',
      count: 2,
      unit: 'year',
    });
    expect(rulesOf('ecologicalEnvironment', day('2026-09-01')).rules.timeBarOfHarm?.rule.id).toBe(
      'ecologyTimeBarHarm',
    );
    expect(rulesOf('ecologicalEnvironment', day('2026-08-14')).rules.timeBarOfHarm?.rule.id).toBe(
      'timeBarLifeHealthFinance',
    );
    expect(statuteOn('水污染防治法', day('2026-08-15')).status).toBe('repealed');
  });

  it('T30: the reconsideration rules of 2026 replace those of 2007', () => {
    const version = (on: string) => {
      const found = statuteOn('行政复议法实施条例', day(on));
      return found.status === 'inForce' ? found.version.from : found.status;
    };
    expect([version('2026-06-30'), version('2026-07-01')]).toEqual(['2007-08-01', '2026-07-01']);
    expect(legalRules.selfCorrection.basis.version).toBe('2026-07-01');
    expect(today(legalRules.selfCorrection, day('2026-07-01'))).toEqual(workingDays(5));
  });

  it('T31: public security has a profile of its own, off unless asked for', () => {
    expect(overlayOn('publicSecurity', day('2026-03-02'))).toMatchObject({
      ok: false,
      problems: [{ code: 'penalty.overlayOff' }],
    });
    const on = day('2026-03-02');
    expect(topic('publicSecurity', 'summaryFineCeilingCitizen', on)).toEqual(yuan('500'));
    expect(topic('publicSecurity', 'hearingThresholdCitizen', on)).toEqual(yuan('4000'));
    expect(topic('publicSecurity', 'hearingThresholdOrganisation', on)).toEqual(yuan('4000'));
    expect(topic('publicSecurity', 'decisionTerm', on)).toEqual(days(30));
    expect(rulesOf('publicSecurity', on).extensions.map(({ approver }) => approver)).toEqual([
      'superior',
      'superior',
    ]);
    expect(topic('publicSecurity', 'timeBar', on)).toEqual({
      kind: 'period',
      count: 6,
      unit: 'month',
    });
    expect(topic('publicSecurity', 'summaryFiling', on)).toEqual({
      kind: 'period',
      count: 24,
      unit: 'hour',
    });
  });

  it('T33: whether the clue, the filing or the first inquiry is the discovery stays an open question', () => {
    expect(legalRules.timeBar.question?.zh).toContain('“发现”');
    expect(doubtsOf(legalRules.timeBar, TODAY).map(({ code }) => code)).toContain(
      'law.openQuestion',
    );
  });

  it('T34: 十五日 to check a clue is calendar in ecology and working days in construction', () => {
    expect(topic('ecologicalEnvironment', 'clueCheck')).toEqual(days(15));
    expect(topic('construction', 'clueCheck')).toEqual(workingDays(15));
    expect(dayUnitOf('生态环境行政处罚办法', 15).unit).toBe('calendarDay');
  });
});

describe('traps of inspection, supervision and credit', () => {
  it('T23: the supervision regulation supersedes nothing by itself: two texts, two kinds and three kinds of inspection', () => {
    expect(statuteOn('行政执法监督条例', day('2026-01-31')).status).toBe('notYet');
  });

  it('T24: the national instruments set their own term, Guangdong’s are 30 days and 15 days', () => {
    const national = [27, 28, 29].map((number) =>
      article('行政执法监督条例', '2026-02-01', number),
    );
    expect(national[0]).toContain('制发行政执法监督督办函');
    expect(national[1]).toContain('制发行政执法监督意见书');
    expect(national[2]).toContain('制发行政执法监督决定书');
    expect(national.join('')).toContain('在规定时限内');
    expect(national.join('')).not.toMatch(/[一二三四五六七八九十]+日内/);
    expect(national.join('')).not.toContain('通知书');
    expect(today(legalRules.guangdongSupervisionRectification)).toEqual(days(30));
    expect(today(legalRules.guangdongSupervisionObjection)).toEqual(days(15));
    expect(statuteOn('行政执法监督条例', day('2026-02-01')).status).toBe('inForce');
  });

  it('T25: both publicity terms stand in the register, the conflict unresolved', () => {
    expect(today(legalRules.marketDisclosureTermLight)).toEqual({
      kind: 'period',
      count: 3,
      unit: 'month',
    });
    expect(today(legalRules.marketDisclosureTerm)).toEqual({
      kind: 'period',
      count: 3,
      unit: 'year',
    });
    expect(today(legalRules.creditPublicationLongestSerious, day('2026-04-01'))).toEqual({
      kind: 'period',
      count: 3,
      unit: 'year',
    });
    expect(
      valueOn(legalRules.creditPublicationLongestSerious.value, day('2026-03-31')).status,
    ).toBe('notYet');
    expect(legalRules.marketDisclosureTerm.question).toBeDefined();
    expect(legalRules.creditPublicationLongestSerious.verified).toBe(false);
  });

  it('T32: nothing of 国办发〔2024〕54号 is stored as law, since its text was not seen', () => {
    for (const rule of Object.values(legalRules) as readonly LegalRule[])
      expect(rule.verified && bare(rule.basis.law).includes('〔2024〕54号')).toBe(false);
  });
});
