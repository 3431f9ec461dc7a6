import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMoney, fenOf, localDate, money, moneyOfFen, ratio } from '../../src/core/index.js';
import {
  applicableVersion,
  compareSeverity,
  confiscationOf,
  criminalOffset,
  dailyFineOf,
  ecologyCodeDailyFine,
  higherFine,
  instalmentsOf,
  type LawVersion,
  type PenaltySeverity,
  sumFines,
  type YuanRange,
} from '../../src/discretion/index.js';

const yuan = (min: string, max = min): YuanRange => ({
  words: '',
  min: { value: ratio(min), included: true },
  max: { value: ratio(max), included: true },
});
const fine = (min: string, max = min): PenaltySeverity => ({
  kind: 'fine',
  force: 'shall',
  extent: yuan(min, max),
});

describe('行政处罚法 第二十九条: 按照罚款数额高的规定处罚', () => {
  const provision = (id: string, computed: YuanRange, statutory: YuanRange) => ({
    id,
    fine: computed,
    statutory,
    basis: [],
  });
  const appliedOf = (
    strategy: 'computed' | 'statutory' | 'maximum',
    ...provisions: readonly ReturnType<typeof provision>[]
  ) => {
    const result = higherFine(provisions, strategy);
    if (!result.ok) throw new Error('refused');
    return [result.value.outcome, ...result.value.applied];
  };
  it('CAS-07 equal maxima, higher minimum', () => {
    const first = provision('a', yuan('1'), yuan('100000', '1000000'));
    const second = provision('b', yuan('1'), yuan('200000', '1000000'));
    expect(appliedOf('statutory', first, second)).toEqual(['one', 'b']);
    expect(appliedOf('maximum', first, second)).toEqual(['same', 'a', 'b']);
  });
  it('CAS-08 ranges that cross are left to a person, unless a document goes by the maximum', () => {
    const first = provision('a', yuan('50000'), yuan('50000', '500000'));
    const second = provision('b', yuan('100000'), yuan('100000', '300000'));
    expect(appliedOf('statutory', first, second)).toEqual(['crossing', 'a', 'b']);
    expect(appliedOf('maximum', first, second)).toEqual(['one', 'a']);
    expect(appliedOf('computed', first, second)).toEqual(['one', 'b']);
  });
  it('the strategy stands in the trace', () => {
    const result = higherFine([provision('a', yuan('1'), yuan('1'))], 'computed');
    expect(result.ok && result.value.trace.inputs).toEqual({ strategy: 'computed' });
  });
  it('nothing to compare, and one name twice, are refused', () => {
    expect(higherFine([], 'computed')).toMatchObject({
      ok: false,
      problems: [{ code: 'discretion.empty' }],
    });
    const one = provision('a', yuan('1'), yuan('1'));
    expect(higherFine([one, one], 'computed')).toMatchObject({
      problems: [{ code: 'discretion.duplicateId', path: ['provisions', 1, 'id'] }],
    });
  });
});

describe('several acts', () => {
  const acts = [
    { id: 'water', fine: yuan('220000') },
    { id: 'air', fine: yuan('100000', '150000') },
  ];
  it('CAS-09 分别裁量，合并执行: 22万 + 10万', () => {
    const result = sumFines(
      [
        { id: 'a', fine: yuan('220000') },
        { id: 'b', fine: yuan('100000') },
      ],
      [],
    );
    expect(result.ok && { ...result.value.fine, words: '' }).toEqual(yuan('320000'));
  });
  it('a joint cap holds both ends; what it does not cover is added', () => {
    const basis = { law: '超限运输车辆行驶公路管理规定', article: 43 };
    const result = sumFines(
      [...acts, { id: 'noise', fine: yuan('1000') }],
      [{ of: ['water', 'air'], limit: money('340000'), basis }],
    );
    expect(result.ok && { ...result.value.fine, words: '' }).toEqual(yuan('321000', '341000'));
  });
  it('an act without an upper end leaves the sum without one', () => {
    const open = { words: '', min: { value: ratio('5'), included: true } };
    const result = sumFines(
      [
        { id: 'a', fine: open },
        { id: 'b', fine: yuan('1') },
      ],
      [],
    );
    expect(result.ok && result.value.fine.max).toBeUndefined();
  });
  it('caps that share an act, and acts that are not there, are refused', () => {
    const basis = { law: '某规定', article: 1 };
    const cap = { of: ['water'], limit: money('1'), basis };
    expect(sumFines(acts, [cap, cap])).toMatchObject({
      problems: [{ code: 'discretion.capsShareAct', path: ['caps', 1, 'of', 0] }],
    });
    expect(sumFines(acts, [{ ...cap, of: ['soil'] }])).toMatchObject({
      problems: [{ code: 'discretion.unknownAct' }],
    });
  });
});

describe('按日连续处罚', () => {
  it('DEC-04, DEC-05 梅山: 29 May to 23 June 2015 is 26 days, to 28 July 35 more, at 9万', () => {
    const result = dailyFineOf(
      money('90000'),
      {
        orderedOn: localDate('2015-05-28'),
        recheckedOn: [localDate('2015-06-23'), localDate('2015-07-28')],
      },
      ecologyCodeDailyFine,
    );
    expect(result.ok && result.value.runs).toEqual([
      { from: '2015-05-29', through: '2015-06-23', days: 26, amount: '2340000.00' },
      { from: '2015-06-24', through: '2015-07-28', days: 35, amount: '3150000.00' },
    ]);
    expect(result.ok && [result.value.amount, result.value.force]).toEqual(['5490000.00', 'may']);
    expect(result.ok && result.warnings.map(({ code }) => code)).toEqual([
      'discretion.dailyFineUnread',
    ]);
  });
  it('a rule that leaves the day of the re-check out', () => {
    const result = dailyFineOf(
      money('10'),
      {
        orderedOn: localDate('2026-09-01'),
        recheckedOn: [localDate('2026-09-02'), localDate('2026-09-04')],
      },
      { ...ecologyCodeDailyFine, recheckDay: 'doesNotCount', unverified: [] },
    );
    expect(result.ok && result.value.runs.map(({ days }) => days)).toEqual([0, 2]);
  });
  it('re-checks come after the order and in order', () => {
    const on = localDate('2026-09-01');
    expect(
      dailyFineOf(money('1'), { orderedOn: on, recheckedOn: [on] }, ecologyCodeDailyFine),
    ).toMatchObject({
      problems: [{ code: 'discretion.recheckOrder', path: ['recheckedOn', 0] }],
    });
    expect(
      dailyFineOf(money('1'), { orderedOn: on, recheckedOn: [] }, ecologyCodeDailyFine).ok,
    ).toBe(false);
  });
  it('the last days of the calendar throw nothing', () => {
    const last = localDate('9999-12-31');
    expect(
      dailyFineOf(money('1'), { orderedOn: last, recheckedOn: [last] }, ecologyCodeDailyFine).ok,
    ).toBe(false);
    expect(
      dailyFineOf(
        money('1'),
        { orderedOn: localDate('9999-12-30'), recheckedOn: [last] },
        ecologyCodeDailyFine,
      ),
    ).toMatchObject({ value: { days: 1 } });
  });
});

describe('分期缴纳 (行政处罚法 第六十六条第二款)', () => {
  it('comes to the fine exactly, whatever the number', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 120n, max: 10n ** 17n }),
        fc.integer({ min: 1, max: 120 }),
        (fen, count) => {
          const whole = moneyOfFen(`${fen}`);
          if (!whole.ok) throw new Error('fen');
          const result = instalmentsOf(whole.value, {
            count,
            firstDueOn: localDate('2025-01-31'),
            everyMonths: 1,
          });
          if (!result.ok) throw new Error('refused');
          expect(fenOf(addMoney(...result.value.map(({ amount }) => amount)))).toBe(`${fen}`);
          expect(result.value).toHaveLength(count);
        },
      ),
    );
  });
  it.each([0, 1.5, 121, Number.NaN, Number.POSITIVE_INFINITY])(
    '%s instalments are refused',
    (count) => {
      expect(
        instalmentsOf(money('1000'), { count, firstDueOn: localDate('2025-01-31'), everyMonths: 1 })
          .ok,
      ).toBe(false);
    },
  );
  it('neither an instalment below a fen nor one beyond the calendar', () => {
    const plan = { count: 3, firstDueOn: localDate('9999-12-01'), everyMonths: 1 };
    expect(instalmentsOf(money('0.02'), plan)).toMatchObject({
      problems: [{ code: 'discretion.instalmentCount' }],
    });
    expect(instalmentsOf(money('3'), plan)).toMatchObject({
      problems: [{ code: 'discretion.instalmentTooLate' }],
    });
  });
});

describe('没收与折抵', () => {
  it('CAS-22 gain 50 000, of which 30 000 must be refunded', () => {
    expect(confiscationOf({ gains: money('50000'), refundable: money('30000') }).amount).toBe(
      '20000.00',
    );
  });
  it('CAS-05, CAS-06 已经罚款的折抵罚金, and nothing is refunded', () => {
    expect(
      criminalOffset({ criminalFine: money('500000'), imposedFine: money('200000') }).payable,
    ).toBe('300000.00');
    expect(
      criminalOffset({ criminalFine: money('100000'), imposedFine: money('200000') }).payable,
    ).toBe('0.00');
  });
});

describe('行政处罚法 第三十七条: 从旧兼从轻', () => {
  const days = { conductEndedOn: localDate('2026-03-01'), decidedOn: localDate('2026-10-01') };
  const change = localDate('2026-08-15');
  const version = (id: string, says: LawVersion['says']): LawVersion =>
    id === 'old'
      ? { id, from: localDate('2018-01-01'), until: change, says, basis: [] }
      : { id, from: change, until: 'open', says, basis: [] };
  const applied = (old: LawVersion['says'], newer: LawVersion['says'], on = days) => {
    const result = applicableVersion([version('old', old), version('new', newer)], on);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    return [result.value.outcome, ...result.value.applied];
  };
  const ofInvestment = (investment: bigint) => [
    fine(`${investment / 100n}`, `${investment / 20n}`),
  ];
  const code = [fine('200000', '1000000')];
  it.each([
    ['CAS-10 invest 1亿: the Code is lighter', 100_000_000n, ['newer', 'new']],
    ['CAS-11 invest 1000万: the old law is lighter', 10_000_000n, ['older', 'old']],
    ['CAS-12 invest 2000万: equal, so the law of the conduct', 20_000_000n, ['older', 'old']],
    ['CAS-13 invest 2500万: both ends of the Code are lower', 25_000_000n, ['newer', 'new']],
  ] as const)('%s', (_name, investment, expected) => {
    expect(applied(ofInvestment(investment), code)).toEqual(expected);
  });
  it('DEC-11 青海: the later rule would fine 20 000, the older 5 000', () => {
    expect(applied([fine('5000')], [fine('20000')])).toEqual(['older', 'old']);
  });
  it('CAS-14 a continuing act that ends under the new law falls under it', () => {
    expect(applied([fine('1')], [fine('2')], { ...days, conductEndedOn: change })).toEqual([
      'only',
      'new',
    ]);
  });
  it('不认为是违法的, 适用新的规定', () => {
    expect(applied([fine('1')], 'notUnlawful')).toEqual(['newer', 'new']);
    expect(applied('notUnlawful', [fine('1')])).toEqual(['older', 'old']);
  });
  it('a fine against a suspension, and ranges that cross, are for a person', () => {
    const suspension: PenaltySeverity = { kind: 'suspensionOfBusiness', force: 'shall' };
    expect(applied([fine('1', '2')], [suspension])).toEqual(['incomparable', 'old', 'new']);
    expect(applied([fine('50000', '500000')], [fine('100000', '300000')])).toEqual([
      'incomparable',
      'old',
      'new',
    ]);
    expect(applied([fine('5'), suspension], [fine('5')])).toEqual(['newer', 'new']);
    expect(applied([fine('5')], [fine('4'), { ...suspension, force: 'may' }])[0]).toBe(
      'incomparable',
    );
  });
  it('a day without a version, or with two, is refused', () => {
    const old = version('old', [fine('1')]);
    expect(applicableVersion([old], days)).toMatchObject({
      problems: [{ code: 'discretion.noVersion' }],
    });
    expect(
      applicableVersion([{ ...old, until: 'open' }, version('new', code)], days),
    ).toMatchObject({
      problems: [{ code: 'discretion.versionsOverlap' }],
    });
  });
  it('comparison is antisymmetric', () => {
    const penalties = fc.array(
      fc.record({
        kind: fc.constantFrom('fine', 'warning', 'detention'),
        force: fc.constantFrom('shall', 'may'),
        extent: fc
          .tuple(fc.nat(5), fc.nat(5))
          .map(([low, width]) => yuan(`${low}`, `${low + width}`)),
      }),
      { maxLength: 3 },
    ) as fc.Arbitrary<readonly PenaltySeverity[]>;
    const turned = {
      lighter: 'heavier',
      heavier: 'lighter',
      same: 'same',
      crossing: 'crossing',
    } as const;
    fc.assert(
      fc.property(penalties, penalties, (one, other) => {
        expect(compareSeverity(other, one)).toBe(turned[compareSeverity(one, other)]);
      }),
    );
  });
});
