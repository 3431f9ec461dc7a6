import { describe, expect, test } from 'vitest';
import { chineseCalendar } from '../../src/calendar/index.js';
import { localDate } from '../../src/core/index.js';
import {
  assessEarlyRemoval,
  type BreachGrade,
  creditPublicationTerm,
  creditRepairConditions,
  isShownOn,
  marketPublicationTerm,
  type PublicationTermFacts,
} from '../../src/disclosure/index.js';
import type { PenaltyKind } from '../../src/law/index.js';

const termOf = (kinds: readonly PenaltyKind[], more: Partial<PublicationTermFacts> = {}) =>
  marketPublicationTerm({ kinds, publishedOn: localDate('2024-01-31'), ...more }, chineseCalendar);
const restricted = (from: string, until: string) => ({
  restriction: { from: localDate(from), until: localDate(until) },
});

describe('市场监督管理行政处罚信息公示规定 第十三条', () => {
  test.each<[string, ReturnType<typeof termOf>, string, string]>([
    ['通报批评', termOf(['publicCriticism']), '2024-04-30', 'marketDisclosureTermLight'],
    [
      '较低数额罚款',
      termOf(['fine'], { isLowFine: true }),
      '2024-04-30',
      'marketDisclosureTermLight',
    ],
    ['罚款', termOf(['fine'], { isLowFine: false }), '2027-01-31', 'marketDisclosureTerm'],
    ['没收', termOf(['confiscationOfGains']), '2027-01-31', 'marketDisclosureTerm'],
    [
      '较低数额罚款并处没收',
      termOf(['fine', 'confiscationOfGoods'], { isLowFine: true }),
      '2027-01-31',
      'marketDisclosureTerm',
    ],
    [
      '限制从业三年',
      termOf(['restrictionOfOccupation'], restricted('2024-01-20', '2027-01-19')),
      '2027-01-31',
      'marketDisclosureTerm',
    ],
    [
      '限制从业三年零一天',
      termOf(['restrictionOfOccupation'], restricted('2024-01-20', '2027-01-20')),
      '2027-01-20',
      'marketDisclosureRestriction',
    ],
    [
      '终身限制从业',
      termOf(['restrictionOfOccupation'], {
        restriction: { from: localDate('2024-01-20'), until: 'open' },
      }),
      'open',
      'marketDisclosureRestriction',
    ],
  ])('%s', (_, answer, lastDay, rule) => {
    expect(answer).toMatchObject({ ok: true, value: { lastDay, rule } });
  });

  test('three months from 2024-11-30 end on the last day of February, and do not move from a Friday on or off', () => {
    // 2025年2月没有30日: 民法典第二百零二条，末日 2月28日.
    expect(termOf(['publicCriticism'], { publishedOn: localDate('2024-11-30') })).toMatchObject({
      value: { lastDay: '2025-02-28' },
    });
    // 2024-05-01 is a holiday: the last day stays.
    expect(termOf(['publicCriticism'], { publishedOn: localDate('2024-02-01') })).toMatchObject({
      value: { lastDay: '2024-05-01' },
    });
  });

  test('shown on the last day, not on the next', () => {
    const answer = termOf(['publicCriticism']);
    if (!answer.ok) throw new Error();
    const on = (day: string): boolean => isShownOn(answer.value, localDate(day));
    expect(['2024-01-30', '2024-01-31', '2024-04-30', '2024-05-01'].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('what is not known is asked for; a warning alone is not published; a warning beside is doubted', () => {
    expect(termOf(['fine'])).toMatchObject({
      problems: [{ code: 'disclosure.factMissing', params: { fact: 'isLowFine' } }],
    });
    expect(termOf(['restrictionOfBusiness'])).toMatchObject({
      problems: [{ params: { fact: 'restriction' } }],
    });
    // A fine beside another kind is three years whatever its amount.
    expect(termOf(['fine', 'confiscationOfGains'])).toMatchObject({ ok: true });
    expect(termOf(['warning'])).toMatchObject({
      problems: [{ code: 'disclosure.warningNotPublished' }],
    });
    const beside = termOf(['warning', 'fine'], { isLowFine: true });
    expect(beside.ok && beside.warnings.map(({ code }) => code)).toContain(
      'disclosure.warningBeside',
    );
  });

  test('T25: the term stays unresolved beside 信用修复管理办法', () => {
    const answer = termOf(['publicCriticism']);
    expect(answer.ok && answer.warnings.map(({ code }) => code)).toContain('law.openQuestion');
  });

  test('bad input: all problems at once', () => {
    expect(
      marketPublicationTerm(
        {
          kinds: ['fine', 'scolding'],
          publishedOn: '2024',
          restriction: { from: '2024-02-01', until: '2024-01-01' },
        } as never,
        chineseCalendar,
      ),
    ).toMatchObject({
      problems: [{ path: ['publishedOn'] }, { path: ['kinds', 1] }, { path: ['restriction'] }],
    });
    expect(marketPublicationTerm({} as never, chineseCalendar)).toMatchObject({ ok: false });
  });
});

describe('信用修复管理办法, kept beside and unverified', () => {
  test.each<[BreachGrade, string | null, string, boolean]>([
    ['slight', null, '2026-08-06', false],
    ['general', '2026-08-07', '2027-05-06', true],
    ['serious', '2027-05-07', '2029-05-06', true],
  ])('%s: from %s to %s', (grade, repairableFrom, lastDay, isShownInPrinciple) => {
    const answer = creditPublicationTerm(grade, localDate('2026-05-06'), chineseCalendar);
    expect(answer).toMatchObject({ value: { repairableFrom, lastDay, isShownInPrinciple } });
    expect(answer.ok && answer.warnings.map(({ code }) => code)).toContain('law.unproved');
  });

  test('not before 2026-04-01, and no other grade', () => {
    expect(
      creditPublicationTerm('general', localDate('2026-03-31'), chineseCalendar),
    ).toMatchObject({
      problems: [{ code: 'disclosure.ruleNotInForce' }],
    });
    expect(creditPublicationTerm('grave' as never, 'x' as never, chineseCalendar)).toMatchObject({
      problems: [{ path: ['documentOn'] }, { path: ['grade'] }],
    });
    expect(creditRepairConditions.every(({ verified }) => !verified)).toBe(true);
  });
});

describe('市场监督管理行政处罚信息公示规定 第十四条', () => {
  const all = {
    termReached: true,
    performed: true,
    harmRemoved: true,
    notPunishedAgain: true,
    onNoList: true,
    notSevere: true,
  };

  test('all conditions, none known, one not met', () => {
    expect(assessEarlyRemoval(['fine'], all)).toMatchObject({ value: { status: 'mayApply' } });
    expect(assessEarlyRemoval(['fine'], {})).toMatchObject({
      value: { status: 'needFacts', unknown: Object.keys(all) },
    });
    for (const id of Object.keys(all))
      expect(assessEarlyRemoval(['fine'], { ...all, [id]: false })).toMatchObject({
        value: { status: 'refused', unmet: [id], unknown: [] },
      });
  });

  test.each<PenaltyKind>([
    'suspensionOfBusiness',
    'restrictionOfBusiness',
    'restrictionOfOccupation',
    'downgradeOfQualification',
    'revocationOfLicence',
  ])('%s cannot end early', (kind) => {
    expect(assessEarlyRemoval(['fine', kind], all)).toMatchObject({
      value: { status: 'refused', unmet: ['notSevere'] },
    });
  });

  test('bad facts', () => {
    expect(assessEarlyRemoval([], { performed: 'yes' as never })).toMatchObject({
      problems: [{ code: 'disclosure.kindsMissing' }, { path: ['performed'] }],
    });
  });
});
