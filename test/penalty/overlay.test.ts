import { describe, expect, it } from 'vitest';
import { localDate, type Money, money, subtractMoney } from '../../src/core/index.js';
import { hearingGrounds } from '../../src/law/index.js';
import {
  ordinaryPenaltyMachine,
  overlayOn,
  type ProcedureTopic,
  procedureOverlays,
  procedureTopics,
  termFactsOf,
} from '../../src/penalty/index.js';
import { replay } from '../../src/workflow/index.js';
import { clue, date, decisionOn, events, facts, lawful, value } from './one-case.js';

const DAY = localDate('2024-05-06');
const on = (line: string, day = DAY) => value(overlayOn(line, day, { publicSecurity: true }));

/** 15wd, 90d, 3m, 24h, or yuan. */
function short(line: string, topic: ProcedureTopic, day = DAY): string | undefined {
  const found = on(line, day).rules[topic]?.value;
  if (found === undefined) return undefined;
  if (found.kind === 'amount') return found.amount;
  if (found.kind !== 'period') return found.kind;
  const unit = { hour: 'h', calendarDay: 'd', workingDay: 'wd', month: 'm', year: 'y' }[found.unit];
  return `${found.count}${unit}`;
}

describe('overlayOn', () => {
  // Read by hand from the texts: 市监 18, 64, 35, 57, 55, 82, 70, 77; 公示规定 9. 生态 18, 57, 33, 44, 65, 68. 农业 29, 58, 44, 23, 53,
  // 72, 27. 交通 78, 45, 18, 61. 住建 15, 29, 19, 22, 25, 10, 14, 31. 医保 14, 45, 26, 51, 59. 旅游 21, 52, 34.
  it.each<[string, Partial<Record<ProcedureTopic, string>>]>([
    [
      'marketSupervision',
      {
        clueCheck: '15wd',
        clueCheckExtension: '15wd',
        decisionTerm: '90d',
        evidencePreservation: '7wd',
        statementWindow: '5wd',
        legalReview: '10wd',
        announcementService: '30d',
        penaltyDisclosure: '20wd',
        summaryFiling: '7wd',
        caseClosing: '15wd',
      },
    ],
    [
      'ecologicalEnvironment',
      {
        clueCheck: '15d',
        clueCheckExtension: '15d',
        decisionTerm: '90d',
        evidencePreservation: '7wd',
        statementWindow: '5wd',
        legalReview: '5wd',
        announcementService: '30d',
        penaltyDisclosure: '7wd',
        summaryFiling: '3wd',
      },
    ],
    [
      'agriculture',
      {
        clueCheck: '7wd',
        clueCheckExtension: '7wd',
        decisionTerm: '90d',
        evidencePreservation: '7wd',
        statementWindow: '3wd',
        legalReview: '5wd',
        announcementService: '60d',
        summaryFiling: '2wd',
      },
    ],
    [
      'transport',
      {
        decisionTerm: '90d',
        announcementService: '60d',
        summaryFiling: '5d',
        evidencePreservation: '7d',
      },
    ],
    [
      'construction',
      {
        clueCheck: '15wd',
        clueCheckExtension: '10wd',
        decisionTerm: '90d',
        evidencePreservation: '7wd',
        statementWindow: '5wd',
        legalReview: '10wd',
        penaltyDisclosure: '7wd',
        summaryFiling: '3wd',
        caseClosing: '15wd',
        payment: '15d',
      },
    ],
    [
      'medicalInsurance',
      {
        clueCheck: '15wd',
        clueCheckExtension: '15wd',
        decisionTerm: '90d',
        evidencePreservation: '7wd',
        legalReview: '10wd',
        legalReviewExtension: '10wd',
        summaryFiling: '7wd',
        decisionService: '7wd',
      },
    ],
    [
      'tourism',
      {
        clueCheck: '7wd',
        clueCheckLongest: '14wd',
        decisionTerm: '3m',
        evidencePreservation: '7d',
      },
    ],
  ])('%s', (line, expected) => {
    for (const [topic, text] of Object.entries(expected))
      expect([topic, short(line, topic as ProcedureTopic)]).toEqual([topic, text]);
  });

  // 市监 64; 生态 57; 农业 58; 交通 78; 住建 29; 医保 45; 旅游 52.
  it.each<[string, readonly [string, string | undefined][]]>([
    [
      'marketSupervision',
      [
        ['head', '30 calendarDay'],
        ['headsTogether', undefined],
      ],
    ],
    [
      'ecologicalEnvironment',
      [
        ['head', '30 calendarDay'],
        ['headsTogether', '30 calendarDay'],
      ],
    ],
    [
      'agriculture',
      [
        ['head', '30 calendarDay'],
        ['superior', undefined],
      ],
    ],
    ['transport', [['head', '30 calendarDay']]],
    [
      'construction',
      [
        ['head', '30 calendarDay'],
        ['headsTogether', '60 calendarDay'],
      ],
    ],
    [
      'medicalInsurance',
      [
        ['head', '30 calendarDay'],
        ['headsTogether', '60 calendarDay'],
      ],
    ],
    ['tourism', [['head', '3 month']]],
    ['emergencyManagement', []],
  ])('%s: who may extend the time to decide, and by how much', (line, expected) => {
    expect(
      on(line).extensions.map(({ approver, most }) => {
        const period = most?.value.periods[0]?.value;
        return [
          approver,
          period === undefined || period === 'repealed'
            ? undefined
            : `${period.count} ${period.unit}`,
        ];
      }),
    ).toEqual(expected);
  });

  it('says which text gave a value and what the other text says', () => {
    const { rules, conflicts } = on('marketSupervision');
    expect(rules.legalReview?.rule.id).toBe('marketCaseReview');
    expect(rules.legalReview?.from).toBe('department');
    const other = conflicts.find(({ topic }) => topic === 'legalReview')?.other;
    expect([other?.rule.id, other?.from]).toEqual(['guangdongLegalReview', 'general']);
  });

  it('keeps out what is not yet in force', () => {
    // 住建规定 since 2022-05-01; 生态环境法典 since 2026-08-15.
    const before = overlayOn('construction', localDate('2022-04-30'));
    expect(value(before).rules.clueCheck).toBeUndefined();
    expect(value(before).extensions).toEqual([]);
    expect(before.ok && before.warnings.map(({ code }) => code)).toContain(
      'penalty.ruleNotInForce',
    );
    expect(on('ecologicalEnvironment', localDate('2026-08-14')).rules.timeBar?.rule.id).toBe(
      'timeBar',
    );
    expect(on('ecologicalEnvironment', localDate('2026-08-15')).rules.timeBar?.rule.id).toBe(
      'ecologyTimeBar',
    );
  });

  it('leaves a field without rules to the general procedure, and says so', () => {
    const result = overlayOn('emergencyManagement', DAY);
    expect(result.ok && result.warnings.map(({ code }) => code)).toContain('penalty.noOverlay');
    expect(short('emergencyManagement', 'decisionTerm')).toBe('90d');
    expect(value(result).exclusions.map(({ cause }) => cause)).toEqual(['hearing']);
    expect(value(overlayOn('toString', DAY)).rules.decisionTerm?.from).toBe('general');
  });

  it('holds only rows that belong to their topic and their field', () => {
    for (const [line, { rules, label }] of Object.entries(procedureOverlays)) {
      expect(label.zh).not.toBe('');
      for (const [topic, rule] of Object.entries(rules)) {
        expect([line, topic in procedureTopics]).toEqual([line, true]);
        expect(rule.label.zh).toContain(line === 'publicSecurity' ? '治安管理' : label.zh);
      }
    }
  });

  it.each(['general', ...Object.keys(procedureOverlays)])(
    '%s: sets the thresholds by which a hearing is offered',
    (line) => {
      const cent = money('0.01');
      const days = ['2022-06-01', '2023-06-30', '2023-07-01', '2026-01-01', '2026-11-28'];
      const begun: Record<string, string> = {
        ecologicalEnvironment: '2023-07-01',
        publicSecurity: '2026-01-01',
      };
      for (const day of days.map(localDate)) {
        if (day < (begun[line] ?? '')) {
          const closure = hearingGrounds([{ kind: 'closure' }], 'citizen', day, line);
          expect([day, closure]).toEqual([day, undefined]);
          continue;
        }
        const { hearingThresholdCitizen, hearingThresholdOrganisation } = on(line, day).rules;
        for (const [party, rule] of [
          ['citizen', hearingThresholdCitizen],
          ['organization', hearingThresholdOrganisation],
        ] as const) {
          if (rule?.value.kind !== 'amount') throw new Error(`${line} ${day}`);
          const { amount } = rule.value;
          const groundsOf = (fine: Money) =>
            hearingGrounds([{ kind: 'fine', amount: fine }], party, day, line);
          expect([day, groundsOf(value(subtractMoney(amount, cent)))]).toEqual([day, []]);
          expect(groundsOf(amount)?.[0]?.basis).toEqual(expect.arrayContaining([...rule.basis]));
        }
      }
    },
  );

  it('第六十条: fills the facts of the machine by one call', () => {
    // 2024-03-08 + 3 months = 2024-06-08, a Saturday; 06-10 is the Dragon Boat Festival, so 06-11. 90 days end on 06-06.
    const given = { ...facts, ...termFactsOf(on('tourism')) };
    const late = [
      ...lawful.slice(0, lawful.indexOf(events.decideMajor)),
      { ...events.decideMajor, on: date('2024-06-11'), decision: decisionOn('2024-06-11') },
    ];
    expect(replay(ordinaryPenaltyMachine, clue, late, facts).completed).toBe(false);
    expect(replay(ordinaryPenaltyMachine, clue, late, given).completed).toBe(true);
  });
});
