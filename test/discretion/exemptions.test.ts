import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, localDate } from '../../src/core/index.js';
import {
  assessExemption,
  type CaseFacts,
  parseCaseFacts,
  type ReliefList,
  timeBarOf,
} from '../../src/discretion/index.js';

const facts: CaseFacts = {
  conductEndedOn: localDate('2025-03-01'),
  discoveredOn: localDate('2025-03-10'),
  decidedOn: localDate('2025-06-01'),
  party: { kind: 'organization' },
  harm: 'serious',
  minor: false,
  correctedInTime: false,
  firstViolation: false,
  alreadyFined: false,
};

const answerOf = (
  more: Partial<CaseFacts>,
  claims = [] as Parameters<typeof assessExemption>[1],
) => {
  const result = assessExemption({ ...facts, ...more }, claims);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.answer;
};

const person = (bornOn: string): Partial<CaseFacts> => ({
  party: { kind: 'individual', bornOn: localDate(bornOn), capacity: 'full' },
});

describe('行政处罚法 第三十条: age at the act', () => {
  it('不满十四周岁: no penalty, and the guardian is ordered to discipline', () => {
    const answer = answerOf(person('2011-03-02'));
    expect(answer).toMatchObject({ outcome: 'noPenalty', by: { ground: 'underFourteen' } });
    expect(answer.outcome === 'noPenalty' && answer.by.orders.map(({ label }) => label.zh)).toEqual(
      ['责令监护人加以管教', '对当事人进行教育'],
    );
  });
  it('the age is reached on the day after the birthday, and the birthday is warned of', () => {
    expect(answerOf(person('2011-03-01')).outcome).toBe('noPenalty');
    expect(answerOf(person('2011-02-28')).outcome).toBe('penalise');
    const onBirthday = assessExemption({ ...facts, ...person('2011-03-01') });
    expect(onBirthday.ok && onBirthday.warnings.map(({ code }) => code)).toContain(
      'discretion.ageOnBirthday',
    );
  });
  it('born on 29 February: the last day of the month that lacks it', () => {
    expect(
      answerOf({
        ...person('2012-02-29'),
        conductEndedOn: localDate('2026-02-28'),
        discoveredOn: localDate('2026-02-28'),
        decidedOn: localDate('2026-06-01'),
      }).outcome,
    ).toBe('noPenalty');
    expect(
      answerOf({
        ...person('2012-02-29'),
        conductEndedOn: localDate('2026-03-01'),
        discoveredOn: localDate('2026-03-01'),
        decidedOn: localDate('2026-06-01'),
      }).outcome,
    ).toBe('penalise');
  });
  it('a birth date that is missing is asked for', () => {
    expect(answerOf({ party: { kind: 'individual', capacity: 'full' } })).toEqual({
      outcome: 'needFacts',
      missing: ['bornOn'],
    });
  });
});

describe('行政处罚法 第三十一条, 第三十三条第二款', () => {
  it('unable to recognise or control: no penalty, and the guardian is ordered to watch and treat', () => {
    const answer = answerOf({
      party: { kind: 'individual', bornOn: localDate('1990-01-01'), capacity: 'none' },
    });
    expect(answer).toMatchObject({ outcome: 'noPenalty', by: { ground: 'noCapacity' } });
    expect(answer.outcome === 'noPenalty' && answer.by.orders[0]?.label.zh).toBe(
      '责令监护人严加看管和治疗',
    );
  });
  it('partly able: the penalty stays', () => {
    expect(
      answerOf({
        party: { kind: 'individual', bornOn: localDate('1990-01-01'), capacity: 'partial' },
      }).outcome,
    ).toBe('penalise');
  });
  it('no fault is for the party to prove: silence is no proof, and it is not asked for', () => {
    expect(answerOf({}).outcome).toBe('penalise');
    expect(answerOf({ faultlessProved: true })).toMatchObject({ by: { ground: 'noFault' } });
  });
  it('法律、行政法规另有规定的，从其规定', () => {
    expect(
      answerOf({ faultlessProved: true, faultIrrelevant: { law: '某法', article: 1 } }).outcome,
    ).toBe('penalise');
  });
});

describe('行政处罚法 第三十三条第一款', () => {
  const minor = { minor: true, correctedInTime: true, firstViolation: true } as const;
  it('轻微并及时改正，没有造成危害后果: shall', () => {
    expect(answerOf({ ...minor, harm: 'none' })).toMatchObject({
      outcome: 'noPenalty',
      by: { ground: 'minorCorrectedNoHarm', force: 'shall' },
    });
  });
  it('CAS-16 初次违法且危害后果轻微并及时改正: may, so both branches remain', () => {
    const answer = answerOf({ ...minor, harm: 'slight' });
    expect(answer).toMatchObject({ outcome: 'mayExempt', by: [{ ground: 'firstMinorCorrected' }] });
  });
  it.each(['minor', 'correctedInTime'] as const)('not without %s', (fact) => {
    expect(answerOf({ ...minor, firstViolation: false, harm: 'none', [fact]: false }).outcome).toBe(
      'penalise',
    );
  });
  it('a missing fact that decides is asked for; one that does not, is not', () => {
    const { harm: _harm, ...known } = { ...facts, ...minor };
    const asked = assessExemption(known);
    expect(asked.ok && asked.value.answer).toEqual({ outcome: 'needFacts', missing: ['harm'] });
    const settled = assessExemption({ ...known, correctedInTime: false });
    expect(settled.ok && settled.value.answer.outcome).toBe('penalise');
  });
});

const list: ReliefList = {
  id: 'gd-ecology-2021/exempt',
  title: {
    zh: '广东省生态环境不予行政处罚的轻微违法行为目录',
    en: 'minor violations without penalty',
  },
  items: [
    {
      id: '1',
      violation: { zh: '建设单位未依法备案建设项目环境影响登记表' },
      relief: 'noPenalty',
      force: 'shall',
      mode: 'all',
      conditions: [
        { id: 'first', label: { zh: '属于首次违法' } },
        { id: 'corrected', label: { zh: '在责令改正期限内改正违法行为，危害后果轻微' } },
      ],
      basis: { law: '广东省生态环境不予行政处罚的轻微违法行为目录', section: '1' },
    },
    {
      id: 'may',
      violation: { zh: '示例' },
      relief: 'noPenalty',
      force: 'may',
      mode: 'any',
      conditions: [
        { id: 'first', label: { zh: '属于首次违法' } },
        { id: 'corrected', label: { zh: '在责令改正期限内改正违法行为，危害后果轻微' } },
      ],
      basis: { law: '广东省生态环境不予行政处罚的轻微违法行为目录', section: '2' },
    },
  ],
  exclusions: [
    {
      condition: { id: 'sensitiveArea', label: { zh: '生态环境敏感区内发生' } },
      from: 'may',
      basis: { law: '广东省生态环境不予行政处罚的轻微违法行为目录', section: '说明二' },
    },
  ],
  validity: {
    from: localDate('2022-01-01'),
    until: localDate('2027-01-01'),
    basis: { law: '广东省生态环境行政处罚自由裁量权规定', article: 25 },
  },
};

describe('published lists', () => {
  it('CAS-17: a list turns 可以 into 不予', () => {
    const claim = [{ list, item: '1' }];
    const first = { firstViolation: true, correctedInTime: true, harm: 'slight' } as const;
    expect(
      answerOf({ ...first, conditions: { first: true, corrected: true } }, claim),
    ).toMatchObject({
      outcome: 'noPenalty',
      by: { ground: 'listed' },
    });
    expect(
      answerOf({ ...first, conditions: { first: true, corrected: false } }, claim).outcome,
    ).toBe('mayExempt');
    expect(answerOf({ conditions: { first: true } }, claim)).toEqual({
      outcome: 'needFacts',
      missing: ['condition:corrected'],
    });
  });
  it('an exclusion takes a row out', () => {
    const claim = [{ list, item: 'may' }];
    expect(answerOf({ conditions: { first: true, sensitiveArea: false } }, claim).outcome).toBe(
      'mayExempt',
    );
    expect(answerOf({ conditions: { first: true, sensitiveArea: true } }, claim).outcome).toBe(
      'penalise',
    );
    expect(answerOf({ conditions: { first: true } }, claim)).toEqual({
      outcome: 'needFacts',
      missing: ['condition:corrected', 'condition:sensitiveArea'],
    });
  });
  it('an unknown row, and a list past its validity, are refused with their places', () => {
    const result = assessExemption({ ...facts, decidedOn: localDate('2027-01-01') }, [
      { list, item: '99' },
    ]);
    expect(!result.ok && result.problems.map(({ code, path }) => [code, path])).toEqual([
      ['discretion.unknownReliefItem', ['claims', 0, 'item']],
      ['discretion.reliefListExpired', ['claims', 0, 'list']],
    ]);
  });
});

describe('行政处罚法 第三十六条', () => {
  const on = (conductEndedOn: string, discoveredOn: string, more: Partial<CaseFacts> = {}) =>
    timeBarOf({
      ...facts,
      harm: 'none',
      decidedOn: localDate('2032-01-01'),
      conductEndedOn: localDate(conductEndedOn),
      discoveredOn: localDate(discoveredOn),
      ...more,
    });
  it('CAS-20: two years and a day after the end of the act', () => {
    expect(on('2020-01-01', '2022-01-02').verdict).toBe('barred');
    expect(on('2020-01-01', '2022-01-01').verdict).toBe('within');
    expect(on('2020-01-01', '2022-01-02').warnings.map(({ code }) => code)).toContain(
      'discretion.olderTimeBar',
    );
  });
  it('ends on the last day of a month that lacks the day (民法典 第二百零二条)', () => {
    expect(on('2024-02-29', '2026-02-28').verdict).toBe('within');
    expect(on('2024-02-29', '2026-03-01').verdict).toBe('barred');
  });
  it('涉及公民生命健康安全、金融安全且有危害后果: five years', () => {
    const extended = { concernsLifeHealthOrFinance: true, harm: 'serious' } as const;
    expect(on('2022-01-01', '2027-01-01', extended).verdict).toBe('within');
    expect(on('2022-01-01', '2027-01-02', extended).verdict).toBe('barred');
    expect(on('2022-01-01', '2024-01-02', { ...extended, harm: 'none' }).verdict).toBe('barred');
  });
  it('asks only where the fact decides', () => {
    const { harm: _harm, ...unknown } = facts;
    const asked = (discoveredOn: string) =>
      timeBarOf({
        ...unknown,
        conductEndedOn: localDate('2022-01-01'),
        discoveredOn: localDate(discoveredOn),
        decidedOn: localDate('2032-01-01'),
      });
    expect(asked('2024-01-01').verdict).toBe('within');
    expect(asked('2024-01-02')).toMatchObject({
      verdict: 'undetermined',
      missing: ['concernsLifeHealthOrFinance', 'harm'],
    });
    expect(asked('2027-01-02').verdict).toBe('barred');
  });
  it('治安: six months, and never by default', () => {
    expect(on('2026-03-01', '2026-09-01', { timeBar: 'publicSecurity' }).verdict).toBe('within');
    expect(on('2026-03-01', '2026-09-02', { timeBar: 'publicSecurity' }).verdict).toBe('barred');
    expect(on('2026-03-01', '2026-09-02').verdict).toBe('within');
  });
  it('生态环境法典 第一千零五十四条: five years where the environment was harmed, since 2026-08-15', () => {
    const harmed = { timeBar: 'ecology', harmsEnvironment: true, harm: 'serious' } as const;
    expect(on('2026-08-15', '2031-08-15', harmed).verdict).toBe('within');
    expect(on('2026-08-15', '2028-08-16', { ...harmed, harmsEnvironment: false }).verdict).toBe(
      'barred',
    );
    // before the Code, and neither life, health nor finance concerned: two years
    expect(
      on('2026-08-14', '2028-08-15', { ...harmed, concernsLifeHealthOrFinance: false }).verdict,
    ).toBe('barred');
  });
  it('a special limit of another law', () => {
    const timeBar = {
      period: { kind: 'period', count: 5, unit: 'year' },
      basis: { law: '税收征收管理法', article: 86 },
    } as const;
    expect(on('2022-01-01', '2027-01-01', { timeBar }).verdict).toBe('within');
  });
  it('at the end of the calendar nothing is thrown', () => {
    const last = localDate('9999-12-31');
    expect(
      timeBarOf({ ...facts, conductEndedOn: last, discoveredOn: last, decidedOn: last }).verdict,
    ).toBe('within');
    expect(
      assessExemption({
        ...facts,
        ...person('9999-12-30'),
        conductEndedOn: last,
        discoveredOn: last,
        decidedOn: last,
      }).ok,
    ).toBe(true);
  });
});

describe('一事不再罚 (第二十九条)', () => {
  it('bars the fine, not the other kinds', () => {
    expect(answerOf({ alreadyFined: true })).toEqual({ outcome: 'penalise', fineBarred: true });
  });
});

const flag = fc.option(fc.boolean(), { nil: undefined });
const defined = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
const caseFacts = fc
  .record({
    gap: fc.nat(3000),
    harm: fc.option(fc.constantFrom('none', 'slight', 'serious'), { nil: undefined }),
    concernsLifeHealthOrFinance: flag,
    minor: flag,
    correctedInTime: flag,
    firstViolation: flag,
    alreadyFined: flag,
    faultlessProved: flag,
  })
  .map(({ gap, ...rest }) =>
    defined({
      ...rest,
      conductEndedOn: localDate('2022-01-01'),
      discoveredOn: addDays(localDate('2022-01-01'), gap),
      decidedOn: localDate('2032-01-01'),
      party: { kind: 'organization' },
    }),
  );

describe('properties', () => {
  it('answers from known facts stay when a missing fact becomes known', () => {
    fc.assert(
      fc.property(caseFacts, fc.boolean(), (known, value) => {
        const before = assessExemption(known as CaseFacts);
        if (!before.ok) throw new Error('unreadable');
        if (before.value.answer.outcome === 'needFacts') return;
        for (const name of [
          'minor',
          'correctedInTime',
          'firstViolation',
          'alreadyFined',
          'concernsLifeHealthOrFinance',
        ] as const) {
          if (name in known) continue;
          const after = assessExemption({ ...(known as CaseFacts), [name]: value });
          expect(after.ok && after.value.answer.outcome).toBe(before.value.answer.outcome);
        }
      }),
    );
  });
  it('does not depend on the order of facts', () => {
    fc.assert(
      fc.property(caseFacts, (known) => {
        const turned = Object.fromEntries(Object.entries(known).reverse());
        expect(assessExemption(turned as unknown as CaseFacts)).toEqual(
          assessExemption(known as CaseFacts),
        );
      }),
    );
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (input) => {
        parseCaseFacts(input);
        assessExemption(input as CaseFacts);
        parseCaseFacts({ ...facts, conditions: input });
      }),
    );
    expect(parseCaseFacts({ ...facts, mino: true })).toMatchObject({
      ok: false,
      problems: [{ code: 'discretion.unknownField', path: ['mino'] }],
    });
    expect(parseCaseFacts(JSON.parse('{"__proto__":{"minor":true}}')).ok).toBe(false);
  });
  it('dates that cannot be are refused together', () => {
    const result = parseCaseFacts({
      ...facts,
      conductEndedOn: '2025-07-01',
      discoveredOn: '2025-07-02',
      party: { kind: 'individual', bornOn: '2025-07-03' },
      harm: 'none',
      harmsEnvironment: true,
    });
    expect(!result.ok && result.problems.map(({ code }) => code)).toEqual([
      'discretion.datesReversed',
      'discretion.discoveredLate',
      'discretion.bornLate',
      'discretion.contradictoryHarm',
    ]);
  });
});
