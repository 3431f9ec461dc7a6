import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMoney, money } from '../../src/core/index.js';
import { type PenaltyKind, penaltyKinds } from '../../src/law/index.js';
import {
  decisionElements,
  hearingRight,
  missingFromDecision,
  parsePenaltyCase,
  penaltyDecision,
  servedNotice,
  surchargeOn,
} from '../../src/penalty/index.js';
import { date, decisionContent, handedOver, noticeOn, unserved, value } from './one-case.js';

describe('hearingRight (行政处罚法 第六十三条, 听证办法 第七条)', () => {
  const due = (
    kind: PenaltyKind,
    amount: string | undefined,
    party: 'naturalPerson' | 'legalPerson' | 'individualBusiness',
  ) =>
    value(
      hearingRight(
        [amount === undefined ? { kind } : { kind, amount: money(amount) }],
        { kind: party },
        date('2024-05-06'),
      ),
    ).due;

  it.each([
    ['fine', '5000', 'naturalPerson', true],
    ['fine', '4999.99', 'naturalPerson', false],
    ['fine', '100000', 'legalPerson', true],
    ['fine', '99999.99', 'legalPerson', false],
    ['confiscationOfGains', '100000', 'legalPerson', true],
    ['confiscationOfGoods', '99999.99', 'legalPerson', false],
    // Not placed by the texts: the lower amount protects the party.
    ['fine', '5000', 'individualBusiness', true],
    ['revocationOfLicence', undefined, 'legalPerson', true],
    ['suspensionOfBusiness', undefined, 'naturalPerson', true],
    ['restrictionOfOccupation', undefined, 'naturalPerson', true],
    // 第六十三条 lists neither: 暂扣许可证件, 限制开展生产经营活动.
    ['suspensionOfLicence', undefined, 'legalPerson', false],
    ['restrictionOfBusiness', undefined, 'legalPerson', false],
    ['warning', undefined, 'naturalPerson', false],
    // A fine whose amount is not stated may reach the threshold.
    ['fine', undefined, 'legalPerson', true],
  ] as const)('%s of %s for a %s: %s', (kind, amount, party, expected) => {
    expect(due(kind, amount, party)).toBe(expected);
  });

  it('does not add a fine and a confiscation', () => {
    const both = [
      { kind: 'fine', amount: money('60000') },
      { kind: 'confiscationOfGains', amount: money('60000') },
    ] as const;
    expect(value(hearingRight(both, { kind: 'legalPerson' }, date('2024-05-06'))).due).toBe(false);
  });

  it.each([
    // T6: the lower of Guangdong's amount and the department's (听证办法 第七条第二款).
    ['tourism', 'fine', '50000', 'legalPerson', true],
    ['tourism', 'fine', '49999.99', 'legalPerson', false],
    ['tourism', 'fine', '5000', 'naturalPerson', true],
    ['marketSupervision', 'fine', '100000', 'legalPerson', true],
    ['marketSupervision', 'fine', '5000', 'naturalPerson', true],
    // The ministry says 200,000; Guangdong's 100,000 is lower.
    ['ecologicalEnvironment', 'fine', '100000', 'legalPerson', true],
    ['ecologicalEnvironment', 'fine', '99999.99', 'legalPerson', false],
    // T26: 生态环境行政处罚办法 第四十六条 adds both kinds.
    ['ecologicalEnvironment', 'suspensionOfLicence', undefined, 'legalPerson', true],
    ['ecologicalEnvironment', 'restrictionOfBusiness', undefined, 'legalPerson', true],
    ['transport', 'suspensionOfLicence', undefined, 'legalPerson', false],
    ['constructor', 'fine', '50000', 'legalPerson', false],
  ] as const)('%s: %s of %s for a %s: %s', (line, kind, amount, partyKind, expected) => {
    const sanction = amount === undefined ? { kind } : { kind, amount: money(amount) };
    expect(value(hearingRight([sanction], { kind: partyKind }, date('2024-05-06'), line)).due).toBe(
      expected,
    );
  });

  it('does not know ecology before 2023-07-01 nor public security before 2026-01-01: their older rules gave the right sooner', () => {
    const right = (kind: PenaltyKind, day: string, line: string, amount?: string) => {
      const answer = hearingRight(
        [amount === undefined ? { kind } : { kind, amount: money(amount) }],
        { kind: 'naturalPerson' },
        date(day),
        line,
      );
      return answer.ok ? answer.value.due : answer.problems[0]?.code;
    };
    const unknown = 'penalty.thresholdUnknown';
    // 环境行政处罚办法2010 第四十八条第二款: 暂扣许可证; 治安管理处罚法2012 第九十八条: 二千元.
    expect(right('suspensionOfLicence', '2023-06-30', 'ecologicalEnvironment')).toBe(unknown);
    expect(right('suspensionOfLicence', '2023-07-01', 'ecologicalEnvironment')).toBe(true);
    expect(right('fine', '2025-12-31', 'publicSecurity', '2000')).toBe(unknown);
    expect(right('fine', '2026-01-01', 'publicSecurity', '4000')).toBe(true);
    expect(right('fine', '2026-01-01', 'publicSecurity', '3999.99')).toBe(false);
  });

  it('market regulation adds gains and goods, and nobody adds the fine (市监听证办法 第五条第一款第（四）项)', () => {
    const three = [
      { kind: 'fine', amount: money('90000') },
      { kind: 'confiscationOfGains', amount: money('60000') },
      { kind: 'confiscationOfGoods', amount: money('40000') },
    ] as const;
    const party = { kind: 'legalPerson' } as const;
    const on = date('2024-05-06');
    const right = value(hearingRight(three, party, on, 'marketSupervision'));
    expect(right.grounds).toEqual([three[1], three[2]]);
    expect(value(hearingRight(three, party, on, 'agriculture')).due).toBe(false);
    expect(value(hearingRight(three.slice(0, 2), party, on, 'marketSupervision')).due).toBe(false);
  });

  it('names the items and the threshold that decided', () => {
    const right = value(
      hearingRight(
        [{ kind: 'fine', amount: money('560000') }],
        { kind: 'legalPerson' },
        date('2024-05-06'),
      ),
    );
    expect(right.grounds).toHaveLength(1);
    expect(right.basis).toEqual([
      { law: '行政处罚法', version: '2021-07-15', article: 63, paragraph: 1, item: 1 },
      expect.objectContaining({ law: '广东省行政处罚听证程序实施办法', article: 7 }),
    ]);
  });

  it('has no threshold before the measure was in force (2022-06-01)', () => {
    expect(hearingRight([], { kind: 'legalPerson' }, date('2022-05-31'))).toMatchObject({
      ok: false,
      problems: [{ code: 'penalty.thresholdUnknown' }],
    });
  });
});

describe('servedNotice (第四十四条) and penaltyDecision (第五十九条)', () => {
  it('names every element that a notice lacks', () => {
    const { servedOn: _servedOn, method: _method, ...notice } = noticeOn('2024-04-15');
    const proof = handedOver(
      { ...unserved('priorNotice', notice.documentNumber, '2024-04-15') },
      '2024-04-15',
    );
    const bare = {
      ...notice,
      documentNumber: ' ',
      proposed: [],
      facts: '',
      reasons: '',
      basis: [],
      statementRightStated: false,
    };
    const result = servedNotice(bare, { ...proof, documentNumber: ' ' });
    expect(result.ok ? [] : result.problems.map(({ path }) => path[0])).toEqual([
      'documentNumber',
      'proposed',
      'facts',
      'reasons',
      'basis',
      'statementRightStated',
    ]);
    for (const other of [
      { caseCode: 'other' },
      { document: 'hearingNotice' },
      { documentNumber: '别的文号' },
    ]) {
      expect(servedNotice(notice, { ...proof, ...other })).toMatchObject({
        ok: false,
        problems: [{ code: 'penalty.serviceOfOtherDocument', path: ['service'] }],
      });
    }
  });

  it('names every element that a decision lacks', () => {
    const bare = {
      ...decisionContent,
      documentNumber: '',
      partyName: '',
      partyAddress: '',
      facts: '',
      evidence: [],
      sanctions: [],
      basis: [],
      performance: '',
      remedies: '',
      bodyName: '',
      decidedOn: date('2024-04-29').replace('04', '13') as typeof decisionContent.decidedOn,
      sealed: false,
    };
    const result = penaltyDecision(bare);
    expect(result.ok ? [] : result.problems.map(({ path }) => path[0])).toEqual([
      'documentNumber',
      'partyName',
      'partyAddress',
      'facts',
      'evidence',
      'sanctions',
      'basis',
      'performance',
      'remedies',
      'bodyName',
      'decidedOn',
      'sealed',
    ]);
    expect(penaltyDecision(decisionContent).ok).toBe(true);
    const nothing = missingFromDecision({} as typeof decisionContent);
    expect(nothing.map(({ path }) => path[0])).toEqual(decisionElements.map(({ field }) => field));
    const open = penaltyDecision({ ...decisionContent, sanctions: [{ kind: 'fine' }] });
    expect(open.ok ? [] : open.problems.map(({ path }) => path)).toEqual([
      ['sanctions', 0, 'amount'],
    ]);
  });
});

describe('surchargeOn (第七十二条第一款第（一）项, 第七十三条第三款)', () => {
  const fine = money('10000');
  const on = (day: string, pauses: Parameters<typeof surchargeOn>[1]['pauses'] = []) =>
    surchargeOn(fine, { lastDay: date('2024-05-15'), on: date(day), pauses });

  it.each([
    ['2024-05-15', 0, '0.00', false],
    ['2024-05-16', 1, '300.00', false],
    // 33 days are 99 %, the 34th reaches the fine.
    ['2024-06-17', 33, '9900.00', false],
    ['2024-06-18', 34, '10000.00', true],
    ['2025-06-18', 399, '10000.00', true],
    ['2024-05-01', 0, '0.00', false],
  ])('%s: %i days, %s yuan', (day, days, amount, capped) => {
    expect(on(day)).toEqual({ ok: true, value: { days, amount, capped }, warnings: [] });
  });

  it('does not count the days of a remedy, whatever their order and overlap', () => {
    const pauses = [
      { from: date('2024-05-20'), until: date('2024-05-24') },
      { from: date('2024-05-18'), until: date('2024-05-22') },
      { from: date('2024-05-01'), until: date('2024-05-17') },
    ];
    // 05-17 counts, 05-18 to 05-23 do not, 05-24 and 05-25 do.
    expect(value(on('2024-05-25', pauses))).toMatchObject({ days: 3, amount: '900.00' });
    expect(value(on('2024-07-01', [{ from: date('2024-05-20'), until: 'open' }]))).toMatchObject({
      days: 4,
    });
  });

  it('drops fractions of a fen', () => {
    expect(
      value(
        surchargeOn(money('0.50'), {
          lastDay: date('2024-05-15'),
          on: date('2024-05-16'),
          pauses: [],
        }),
      ).amount,
    ).toBe('0.01');
  });

  it('refuses a pause that contains no day', () => {
    expect(
      on('2024-05-25', [{ from: date('2024-05-20'), until: date('2024-05-20') }]),
    ).toMatchObject({
      ok: false,
      problems: [{ code: 'penalty.pauseReversed', path: ['pauses', 0] }],
    });
  });

  it('grows day by day and never passes the fine', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.bigInt({ min: 1n, max: 10n ** 17n }),
        (late, fen) => {
          const amount = money(`${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`);
          const at = (days: number) => {
            const day = new Date(Date.UTC(2024, 4, 15 + days)).toISOString().slice(0, 10);
            return value(
              surchargeOn(amount, { lastDay: date('2024-05-15'), on: date(day), pauses: [] }),
            ).amount;
          };
          expect(compareMoney(at(late), at(late + 1))).toBeLessThanOrEqual(0);
          expect(compareMoney(at(late), amount)).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('knows no rate before the Act of 2021', () => {
    expect(
      surchargeOn(fine, { lastDay: date('2020-01-01'), on: date('2020-02-01'), pauses: [] }),
    ).toMatchObject({
      ok: false,
      problems: [{ code: 'penalty.surchargeUnknown' }],
    });
  });
});

describe('parsePenaltyCase', () => {
  it('never throws, and names what is wrong', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ status: fc.constantFrom('clue', 'served'), on: fc.anything() }),
        ),
        (input) => {
          parsePenaltyCase(input);
        },
      ),
    );
    const result = parsePenaltyCase({
      status: 'clue',
      on: '2024-02-30',
      foundOn: '2024-03-01',
      source: 'media',
      summary: 3,
    });
    expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([['on'], ['summary']]);
    expect(parsePenaltyCase({ status: 'nowhere' }).ok).toBe(false);
  });
});

describe('penaltyKinds (第九条)', () => {
  it('lists the kinds of the six items', () => {
    const count = [1, 2, 3, 4, 5, 6].map(
      (item) => Object.values(penaltyKinds).filter(({ basis }) => basis.item === item).length,
    );
    expect(count).toEqual([2, 3, 3, 4, 1, 1]);
  });
});
