import { describe, expect, it } from 'vitest';
import { addDays, localDate } from '../../src/core/index.js';
import { parseDivisionRef } from '../../src/registry/index.js';
import {
  type AlertRule,
  type AlertThresholds,
  alertRules,
  clueOfAlert,
  parseSupervisionCase,
  startWatch,
  watchRecords,
} from '../../src/supervision/index.js';

const thresholds = {
  inspectionWindowDays: 30,
  inspectionsAtMost: 2,
  graceDays: 0,
  peerFactor: 3,
  peerWindowDays: 365,
  peersAtLeast: 3,
  revokedRateAtMost: '1/5',
  reviewWindowDays: 365,
  reviewsAtLeast: 5,
  incomeFactor: '3/2',
} as unknown as AlertThresholds;

type Raw = Readonly<Record<string, unknown>>;

const certified = [{ officer: 'o1', isCertified: true }];
const inspection = (id: string, on: string, more: Raw = {}): Raw => ({
  kind: 'inspection',
  id,
  on,
  body: 'b',
  enterprise: 'e',
  officers: certified,
  ...more,
});
const decision = (id: string, more: Raw = {}): Raw => ({
  kind: 'decision',
  id,
  on: '2026-03-10',
  body: 'b',
  officers: certified,
  ...more,
});
const term = (kind: string, more: Raw = {}): Raw => ({
  kind,
  id: 't1',
  on: '2026-03-11',
  body: 'b',
  dueOn: '2026-03-10',
  ...more,
});
const review = (id: string, isDecisionLost: boolean): Raw => ({
  kind: 'reviewOutcome',
  id,
  on: '2026-03-10',
  body: 'b',
  isDecisionLost,
});
const income = (id: string, on: string, year: number, amount: string): Raw => ({
  kind: 'fineIncome',
  id,
  on,
  body: 'b',
  year,
  amount,
});
const peers = ['1000.00', '1000.00', '1000.00'].map((fine, index) =>
  decision(`p${index}`, { fine, peerGroup: 'item/general' }),
);
const peer = (fine: string): Raw => decision('d1', { fine, peerGroup: 'item/general' });

/** Each rule: a history that sets it off, with the evidence, and one next to it that does not. */
const cases: readonly [AlertRule, string, readonly Raw[], readonly string[], readonly Raw[]][] = [
  [
    'frequentInspection',
    'the third within thirty days; the first day falls out on the thirtieth',
    [
      inspection('i1', '2026-03-01'),
      inspection('i2', '2026-03-15'),
      inspection('i3', '2026-03-30'),
    ],
    ['i1', 'i2', 'i3'],
    [
      inspection('i1', '2026-03-01'),
      inspection('i2', '2026-03-15'),
      inspection('i3', '2026-03-31'),
    ],
  ],
  [
    'frequentInspection',
    'another enterprise, and one on a complaint, do not count',
    [
      inspection('i1', '2026-03-01'),
      inspection('i2', '2026-03-01'),
      inspection('i3', '2026-03-01'),
    ],
    ['i1', 'i2', 'i3'],
    [
      inspection('i1', '2026-03-01'),
      inspection('i2', '2026-03-01', { enterprise: 'f' }),
      inspection('i3', '2026-03-01', { isExempt: true }),
      inspection('i4', '2026-03-01'),
    ],
  ],
  [
    'overdueCase',
    'open after its last day',
    [term('caseTerm')],
    ['t1'],
    [term('caseTerm', { on: '2026-03-10' })],
  ],
  [
    'overdueCase',
    'closed late, seen later',
    [term('caseTerm', { on: '2026-05-01', closedOn: '2026-03-11' })],
    ['t1'],
    [term('caseTerm', { on: '2026-05-01', closedOn: '2026-03-10' })],
  ],
  [
    'decisionWithoutReview',
    'none at all',
    [decision('d1', { requiresReview: true })],
    ['d1'],
    [decision('d1', { requiresReview: true, reviewPassedOn: '2026-03-10' })],
  ],
  [
    'decisionWithoutReview',
    'passed after the decision; what is not known to need one sets nothing off',
    [decision('d1', { requiresReview: true, reviewPassedOn: '2026-03-11' })],
    ['d1'],
    [decision('d1')],
  ],
  [
    'penaltyFarFromPeers',
    'above three times the mean',
    [...peers, peer('3000.01')],
    ['d1'],
    [...peers, peer('3000.00')],
  ],
  [
    'penaltyFarFromPeers',
    'below a third of the mean',
    [...peers, peer('333.33')],
    ['d1'],
    [...peers, peer('333.34')],
  ],
  [
    'penaltyFarFromPeers',
    'too few peers',
    [...peers, peer('9000.00')],
    ['d1'],
    [...peers.slice(1), peer('9000.00')],
  ],
  [
    'undisclosedResult',
    'not disclosed',
    [term('disclosureTerm')],
    ['t1'],
    [term('disclosureTerm', { isExempt: true })],
  ],
  [
    'undisclosedResult',
    'disclosed late',
    [term('disclosureTerm', { disclosedOn: '2026-03-11' })],
    ['t1'],
    [term('disclosureTerm', { disclosedOn: '2026-03-10' })],
  ],
  [
    'officerWithoutCertificate',
    'known to have none',
    [decision('d1', { officers: [...certified, { officer: 'o2', isCertified: false }] })],
    ['d1'],
    [decision('d1')],
  ],
  [
    'officerWithoutCertificate',
    'not known to have one',
    [inspection('i1', '2026-03-01', { officers: [{ officer: 'o2' }] })],
    ['i1'],
    [inspection('i1', '2026-03-01')],
  ],
  [
    'revokedOnReview',
    'two of five are more than a fifth, one of five is not',
    [...[1, 2, 3, 4].map((n) => review(`r${n}`, n === 1)), review('r5', true)],
    ['r5'],
    [...[1, 2, 3, 4].map((n) => review(`r${n}`, n === 1)), review('r5', false)],
  ],
  [
    'profitDriven',
    'a sign',
    [{ kind: 'incentive', id: 's1', on: '2026-03-01', body: 'b', sign: 'fineTarget' }],
    ['s1'],
    [],
  ],
  [
    'profitDriven',
    'income above one and a half of the year before',
    [income('y1', '2025-12-31', 2025, '1000.00'), income('y2', '2026-12-31', 2026, '1500.01')],
    ['y1', 'y2'],
    [income('y1', '2025-12-31', 2025, '1000.00'), income('y2', '2026-12-31', 2026, '1500.00')],
  ],
];

describe('数据预警', () => {
  it.each(cases)('%s: %s', (rule, _what, positive, evidence, negative) => {
    expect(alertsOf(positive)).toEqual([
      expect.objectContaining({ rule, body: 'b', evidence, basis: alertRules[rule].basis }),
    ]);
    expect(alertsOf(negative)).toEqual([]);
  });

  it('every rule has a positive and a negative history, and cites', () => {
    expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(Object.keys(alertRules)));
    for (const { basis } of Object.values(alertRules)) expect(basis.length).toBeGreaterThan(0);
  });

  it('warns of a rate once, and again only after it came back below', () => {
    const outcomes = [true, true, false, false, false, true, ...Array(10).fill(false), true, true];
    const records = outcomes.map((lost, index) => review(`r${index}`, lost));
    // 2/5 at r4; 3/16 at r15; 4/17 at r16.
    expect(alertsOf(records).map(({ evidence }) => evidence)).toEqual([['r4'], ['r16']]);
  });

  it('a decision is a peer for the days of the window, its own day included', () => {
    // Three decisions of 2026-03-10: the 365th day is 2027-03-09.
    const later = (on: string): Raw => ({ ...peer('9000.00'), on });
    const days = (on: string) => alertsOf([...peers, later(on)]).map(({ evidence }) => evidence);
    expect(days('2027-03-09')).toEqual([['d1']]);
    expect(days('2027-03-10')).toEqual([]);
  });

  it('an outcome counts for the days of the window', () => {
    const outcomes = [true, false, false, false].map((lost, n) => review(`r${n}`, lost));
    const later = (on: string): Raw => ({ ...review('r5', true), on });
    expect(alertsOf([...outcomes, later('2027-03-09')])).toHaveLength(1);
    expect(alertsOf([...outcomes, later('2027-03-10')])).toEqual([]);
  });

  it('a rate that fell because old outcomes left the window warns again', () => {
    const lost = [1, 2, 3, 4, 5].map((n) => review(`a${n}`, n < 3));
    const next = (id: string, on: string, isLost: boolean): Raw => ({ ...review(id, isLost), on });
    const kept = [1, 2, 3, 4].map((n) => next(`b${n}`, '2027-03-01', false));
    // 2/5 at a5, 2/9 at the end of the window; then 0/4, 1/5 and 2/6.
    const after = [next('c1', '2027-03-10', true), next('c2', '2027-03-10', true)];
    expect(alertsOf([...lost, ...kept, ...after]).map(({ evidence }) => evidence)).toEqual([
      ['a5'],
      ['c2'],
    ]);
  });

  it('the thresholds are the argument’s', () => {
    const records = [term('caseTerm', { on: '2026-03-13' })];
    const on = (graceDays: number) =>
      [...watchRecords(records, { ...thresholds, graceDays })].length;
    expect([on(2), on(3)]).toEqual([1, 0]);
    expect([...watchRecords(records, { ...thresholds, graceDays: -1 })]).toMatchObject([
      { ok: false, problems: [{ code: 'input.invalid', path: ['graceDays'] }] },
    ]);
  });

  it('skips what it cannot read or what comes too late, names it, and goes on', () => {
    const records = [
      term('caseTerm'),
      { kind: 'caseTerm', id: 't2' },
      term('caseTerm', { id: 't3', on: '2026-03-10' }),
      term('caseTerm', { id: 't4' }),
    ];
    const results = [...watchRecords(records, thresholds)];
    expect(results.map((one) => (one.ok ? one.value.evidence : one.problems[0]?.code))).toEqual([
      ['t1'],
      'input.invalid',
      'supervision.recordOutOfOrder',
      ['t4'],
    ]);
    expect(results[2]).toMatchObject({ problems: [{ path: [2, 'on'] }] });
  });

  it('refuses an amount that is not written in full: 1000 would be read as ten yuan', () => {
    expect([...watchRecords([peer('1000')], thresholds)]).toMatchObject([
      { ok: false, problems: [{ code: 'input.invalid' }] },
    ]);
  });

  it('gives an alert before it reads the next record', () => {
    let readCount = 0;
    function* endless(): Generator<Raw> {
      for (;;) {
        readCount += 1;
        yield term('caseTerm');
      }
    }
    const alerts = watchRecords(endless(), thresholds);
    alerts.next();
    expect(readCount).toBe(1);
    alerts.return();
  });

  it('takes records that are pushed, too', () => {
    const watch = startWatch(thresholds);
    if (!watch.ok) throw new Error('thresholds');
    expect(watch.value.see(term('caseTerm'))).toMatchObject([
      { ok: true, value: { evidence: ['t1'] } },
    ]);
    expect(watch.value.see(7)).toMatchObject([{ ok: false, problems: [{ path: [1] }] }]);
    expect(startWatch(null)).toMatchObject({ ok: false });
  });

  describe('memory', () => {
    const BODIES = 20;
    const GROUPS = 10;
    const PER_DAY = 50;
    const FIRST = localDate('2020-01-01');

    /** Fifty records a day of every kind, over bodies, enterprises and peer groups that come and go. */
    const particulars: readonly ((n: number, era: number) => Raw)[] = [
      (n) => ({ kind: 'inspection', enterprise: `e${n}`, officers: certified }),
      (n, era) => ({
        kind: 'decision',
        officers: certified,
        fine: '1000.00',
        peerGroup: `g${era}-${n % GROUPS}`,
      }),
      (n) => ({ kind: 'reviewOutcome', isDecisionLost: n % 7 === 0 }),
      () => ({ kind: 'caseTerm', dueOn: '2040-01-01' }),
      () => ({ kind: 'fineIncome', year: 2020, amount: '1.00' }),
    ];
    function* stream(count: number): Generator<Raw> {
      for (let day = 0; day * PER_DAY < count; day += 1) {
        const on = addDays(FIRST, day);
        for (let n = day * PER_DAY; n < (day + 1) * PER_DAY; n += 1) {
          const more = particulars[n % particulars.length];
          yield { id: `r${n}`, on, body: `b${n % BODIES}`, ...more?.(n, Math.floor(day / 100)) };
        }
      }
    }

    const peakOf = (count: number): number => {
      const watch = startWatch({ ...thresholds, peerWindowDays: 90, reviewWindowDays: 90 });
      if (!watch.ok) throw new Error('thresholds');
      let peak = 0;
      for (const record of stream(count)) {
        watch.value.see(record);
        peak = Math.max(peak, watch.value.retained());
      }
      return peak;
    };

    it('stays what bodies, rules and open windows ask for, from 10,000 to 200,000 cases', () => {
      const peak = peakOf(10_000);
      // Ten inspections a day in 30 days, each queued and under its own enterprise; then of 90 days at most ten (day, group)
      // or (day, body) and their totals, of two eras of groups; one income a body.
      expect(peak).toBeLessThanOrEqual(30 * 10 * 2 + 2 * (90 * 10 + 2 * GROUPS + BODIES) + BODIES);
      expect(peakOf(200_000)).toBe(peak);
    });
  });

  it('an alert is a clue that somebody has to decide on', () => {
    const region = parseDivisionRef({ code: '440106' });
    const [alert] = alertsOf([term('caseTerm')]);
    if (!region.ok || alert === undefined) throw new Error('no alert');
    const clue = clueOfAlert(alert, {
      id: 's1',
      region: region.value,
      organ: '天河区司法局',
      government: '天河区人民政府',
      owner: '协调监督科',
      dueOn: localDate('2026-03-18'),
    });
    expect(clue).toMatchObject({ source: 'dataAlert', summary: '案件超期：t1', body: 'b' });
    expect(parseSupervisionCase(clue).ok).toBe(true);
  });
});

function alertsOf(records: readonly Raw[]) {
  return [...watchRecords(records, thresholds)].map((one) => {
    if (!one.ok) throw new Error(JSON.stringify(one.problems));
    return one.value;
  });
}
