import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, localDate } from '../../src/core/index.js';
import { divisionCode, enforcementCertificateNumber } from '../../src/identifiers/index.js';
import { legalRules } from '../../src/law/index.js';
import {
  agricultureTrainingRule,
  type Certificate,
  canAct,
  canAssist,
  certificateOn,
  type EnforcementAction,
  type EnforcementBody,
  type EnforcementOfficer,
  nationalTrainingRule,
} from '../../src/registry/index.js';
import { bureau, certificate, item, officer } from './people.js';

const on = localDate('2026-11-23');
const action: EnforcementAction = {
  kind: 'penalty',
  line: 'marketSupervision',
  item,
  recusals: [],
};

const holding = (change: Partial<Certificate>): EnforcementOfficer => ({
  ...officer,
  certificates: [{ ...certificate, ...change }],
});

/** The verdict of one link of the chain. */
function link(rule: string, answer: ReturnType<typeof canAct>) {
  const found = answer.trace.children.find((child) => child.rule === `registry.${rule}`);
  return {
    verdict: answer.verdict,
    link: found?.verdict,
    basis: found?.basis.map((one) => [one.law, one.article, one.paragraph]),
    codes: answer.problems.map((one) => one.code),
    warnings: answer.warnings.map((one) => one.code),
  };
}

describe('certificate on a day', () => {
  test.each([
    ['2023-12-31', 'notYet'],
    ['2024-01-01', 'inForce'],
    ['2028-12-31', 'inForce'],
    ['2029-01-01', 'expired'],
  ])('%s: %s', (day, status) => {
    expect(certificateOn(officer, localDate(day)).status).toBe(status);
  });

  const suspended = holding({
    suspensions: [{ from: localDate('2026-03-01'), until: localDate('2026-04-01') }],
  });

  test.each([
    ['2026-02-28', 'inForce'],
    ['2026-03-01', 'suspended'],
    ['2026-03-31', 'suspended'],
    ['2026-04-01', 'inForce'],
  ])('withheld in March 2026; %s: %s', (day, status) => {
    expect(certificateOn(suspended, localDate(day)).status).toBe(status);
  });

  test.each([
    ['2026-05-31', 'inForce'],
    ['2026-06-01', 'revoked'],
    ['2030-01-01', 'revoked'],
  ])('revoked on 2026-06-01; %s: %s', (day, status) => {
    expect(
      certificateOn(holding({ revokedOn: localDate('2026-06-01') }), localDate(day)).status,
    ).toBe(status);
  });

  test('who has none is told so', () => {
    expect(certificateOn({ ...officer, certificates: [] }, on)).toEqual({
      status: 'none',
      reason: { code: 'registry.certificateNone', path: [], params: {} },
    });
  });

  test('the reason names the certificate and the day', () => {
    expect(certificateOn(holding({ validThrough: localDate('2025-12-31') }), on)).toMatchObject({
      status: 'expired',
      reason: {
        code: 'registry.certificateExpired',
        params: { number: 'T00000001', through: '2025-12-31' },
      },
    });
  });

  test('of several, the one nearest to being in force answers, whatever their order', () => {
    const expired = { ...certificate, validThrough: localDate('2025-12-31') };
    const future = { ...certificate, validFrom: localDate('2027-01-01') };
    const revoked = { ...certificate, revokedOn: localDate('2025-01-01') };
    const mixed: readonly Certificate[] = [revoked, expired, future, certificate];
    fc.assert(
      fc.property(fc.shuffledSubarray([...mixed], { minLength: 1 }), (certificates) => {
        const { status } = certificateOn({ ...officer, certificates }, on);
        const expected = certificates.includes(certificate)
          ? 'inForce'
          : certificates.includes(future)
            ? 'notYet'
            : certificates.includes(expired)
              ? 'expired'
              : 'revoked';
        expect(status).toBe(expected);
      }),
    );
  });

  test('of several in force, the one of the body answers', () => {
    const other = {
      ...certificate,
      body: 'other',
      number: enforcementCertificateNumber('T00000002'),
    };
    for (const certificates of [
      [other, certificate],
      [certificate, other],
    ]) {
      expect(certificateOn({ ...officer, certificates }, on, 'bureau')).toMatchObject({
        certificate: { body: 'bureau' },
      });
      expect(certificateOn({ ...officer, certificates }, on, 'other')).toMatchObject({
        certificate: { body: 'other' },
      });
    }
  });
});

describe('may act', () => {
  test('all links hold', () => {
    const answer = canAct(officer, bureau, action, on);
    expect(answer.verdict).toBe('met');
    expect(answer.problems).toEqual([]);
    expect(answer.warnings).toEqual([]);
    expect(answer.trace.children.map((child) => [child.rule, child.verdict])).toEqual([
      ['registry.actInForce', 'met'],
      ['registry.notAuxiliary', 'notApplied'],
      ['registry.certificateInForce', 'met'],
      ['registry.certificateOfBody', 'met'],
      ['registry.memberOfBody', 'met'],
      ['registry.bodyConfirmed', 'met'],
      ['registry.powerOfBody', 'met'],
      ['registry.rightLine', 'met'],
      ['registry.notRecused', 'met'],
      ['registry.training', 'met'],
    ]);
  });

  test('a certificate that is not in force refuses, citing 行政处罚法 42-1 and 行政执法监督条例 17-2', () => {
    expect(
      link('certificateInForce', canAct(holding({ revokedOn: on }), bureau, action, on)),
    ).toMatchObject({
      verdict: 'notMet',
      link: 'notMet',
      codes: ['registry.certificateRevoked'],
      basis: [
        ['行政处罚法', 42, 1],
        ['行政执法监督条例', 17, 2],
        ['广东省行政执法监督条例', 19, undefined],
      ],
    });
  });

  test('coercive measures cite 行政强制法 17-3; before 2026-02-01 the regulations on supervision are not cited', () => {
    const measure: EnforcementAction = {
      kind: 'compulsion',
      line: 'marketSupervision',
      recusals: [],
    };
    expect(
      link('certificateInForce', canAct(officer, bureau, measure, localDate('2026-01-31'))).basis,
    ).toEqual([
      ['行政强制法', 17, 3],
      ['广东省行政执法监督条例', 19, undefined],
    ]);
  });

  test('outside Guangdong its regulations are not cited', () => {
    const elsewhere = { ...bureau, division: divisionCode('110105') };
    expect(link('certificateInForce', canAct(officer, elsewhere, action, on)).basis).toEqual([
      ['行政处罚法', 42, 1],
      ['行政执法监督条例', 17, 2],
    ]);
  });

  test('a certificate of another body', () => {
    expect(
      link('certificateOfBody', canAct(holding({ body: 'other' }), bureau, action, on)),
    ).toMatchObject({
      verdict: 'notMet',
      link: 'notMet',
      codes: ['registry.certificateOfOtherBody'],
    });
  });

  test('who left the body the day before', () => {
    const left = {
      ...officer,
      memberships: [{ body: 'bureau', from: localDate('2022-01-01'), until: on }],
    };
    expect(link('memberOfBody', canAct(left, bureau, action, on))).toMatchObject({
      verdict: 'notMet',
      codes: ['registry.notMember'],
    });
    expect(canAct(left, bureau, action, addDays(on, -1)).verdict).toBe('met');
  });

  test('a body that is not confirmed: refused from 2026-02-01, undetermined before', () => {
    const unconfirmed = { ...bureau, confirmed: [] };
    expect(
      link('bodyConfirmed', canAct(officer, unconfirmed, action, localDate('2026-02-01'))),
    ).toMatchObject({
      verdict: 'notMet',
      codes: ['registry.bodyNotConfirmed'],
      basis: [['行政执法监督条例', 17, 1]],
    });
    expect(
      link('bodyConfirmed', canAct(officer, unconfirmed, action, localDate('2026-01-31'))),
    ).toMatchObject({
      verdict: 'undetermined',
      basis: [],
    });
  });

  test('an item that the body does not exercise, or that is not in force', () => {
    const foreign = { ...item, exercisedBy: [] };
    expect(
      link('powerOfBody', canAct(officer, bureau, { ...action, item: foreign }, on)),
    ).toMatchObject({
      verdict: 'notMet',
      codes: ['registry.bodyLacksItem'],
      basis: [['行政处罚法', 17, undefined]],
    });
    const cancelled = { ...item, inForce: [{ from: localDate('2022-01-01'), until: on }] };
    expect(canAct(officer, bureau, { ...action, item: cancelled }, on).verdict).toBe('notMet');
    expect(canAct(officer, bureau, { ...action, item: cancelled }, addDays(on, -1)).verdict).toBe(
      'met',
    );
  });

  test('without an item only the line is compared', () => {
    const { item: _item, ...plain } = action;
    expect(link('powerOfBody', canAct(officer, bureau, plain, on))).toMatchObject({
      verdict: 'met',
      link: 'notApplied',
    });
  });

  test('another line: body and officer are told apart, both at once', () => {
    const other = { ...action, line: 'transport' };
    expect(link('rightLine', canAct(officer, bureau, other, on))).toMatchObject({
      verdict: 'notMet',
      codes: ['registry.bodyOutsideLine', 'registry.officerOutsideLine'],
    });
    expect(
      link('rightLine', canAct(officer, { ...bureau, lines: ['transport'] }, other, on)).codes,
    ).toEqual(['registry.officerOutsideLine']);
  });

  test('before the Act of 2021 nothing is certain', () => {
    expect(
      link('actInForce', canAct(officer, bureau, action, localDate('2021-07-14'))).codes,
    ).toContain('registry.beforeAct');
    expect(link('actInForce', canAct(officer, bureau, action, localDate('2021-07-15'))).link).toBe(
      'met',
    );
  });

  test('every missing link is reported, not only the first', () => {
    const nobody = { ...officer, certificates: [], memberships: [], lines: [] };
    const { recusals: _recusals, ...unasked } = action;
    expect(
      canAct(nobody, { ...bureau, confirmed: [] }, unasked, on).problems.map((one) => one.code),
    ).toEqual([
      'registry.certificateNone',
      'registry.notMember',
      'registry.bodyNotConfirmed',
      'registry.officerOutsideLine',
      'registry.recusalUnknown',
    ]);
  });
});

describe('withdrawal (行政处罚法 43)', () => {
  const deciding = (decision: 'pending' | 'withdrawn' | 'refused') =>
    link(
      'notRecused',
      canAct(officer, bureau, { ...action, recusals: [{ officer: 'officer', decision }] }, on),
    );

  test('43-1: who must withdraw may not act', () => {
    expect(deciding('withdrawn')).toMatchObject({
      verdict: 'notMet',
      codes: ['registry.recused'],
      basis: [['行政处罚法', 43, 1]],
    });
  });

  test('43-3: before the decision the investigation does not stop', () => {
    expect(deciding('pending')).toMatchObject({
      verdict: 'met',
      warnings: ['registry.recusalPending'],
      basis: [['行政处罚法', 43, 3]],
    });
  });

  test('a refused request leaves the officer in the case', () => {
    expect(deciding('refused')).toMatchObject({ verdict: 'met', warnings: [] });
  });

  test('a withdrawal stands whatever else was decided', () => {
    const recusals = [
      { officer: 'officer', decision: 'refused' },
      { officer: 'officer', decision: 'withdrawn' },
    ] as const;
    expect(canAct(officer, bureau, { ...action, recusals }, on).verdict).toBe('notMet');
  });

  test('what concerns another officer does not count', () => {
    const recusals = [{ officer: 'other', decision: 'withdrawn' }] as const;
    expect(canAct(officer, bureau, { ...action, recusals }, on).verdict).toBe('met');
  });

  test('an unknown never counts as a yes', () => {
    const { recusals: _recusals, ...unasked } = action;
    expect(link('notRecused', canAct(officer, bureau, unasked, on))).toMatchObject({
      verdict: 'undetermined',
      codes: ['registry.recusalUnknown'],
    });
  });
});

describe('entrusted organisation (行政处罚法 20)', () => {
  const { kind: _kind, ...base } = bureau;
  const team: EnforcementBody = {
    ...base,
    kind: 'entrustedOrganisation',
    entrustments: [
      {
        by: 'organ',
        items: ['item'],
        from: localDate('2026-01-01'),
        until: localDate('2027-01-01'),
        publishedOn: localDate('2026-01-05'),
      },
    ],
  };

  test('20-2: item and term of the written entrustment', () => {
    expect(link('powerOfBody', canAct(officer, team, action, on))).toMatchObject({
      verdict: 'met',
      basis: [
        ['行政处罚法', 20, 1],
        ['行政处罚法', 20, 2],
      ],
    });
    expect(
      link('powerOfBody', canAct(officer, team, action, localDate('2027-01-01'))).codes,
    ).toContain('registry.notEntrusted');
    const other = { ...action, item: { ...item, id: 'other' } };
    expect(link('powerOfBody', canAct(officer, team, other, on)).codes).toEqual([
      'registry.notEntrusted',
    ]);
  });

  test('the item must be named', () => {
    const { item: _item, ...plain } = action;
    expect(link('powerOfBody', canAct(officer, team, plain, on))).toMatchObject({
      verdict: 'undetermined',
      codes: ['registry.entrustmentItemUnknown'],
    });
  });

  test('an entrustment that is not yet public warns', () => {
    expect(
      link('powerOfBody', canAct(officer, team, action, localDate('2026-02-02'))).warnings,
    ).toEqual([]);
    const unpublished: EnforcementBody = {
      ...team,
      entrustments: [
        { by: 'organ', items: ['item'], from: localDate('2026-01-01'), until: 'open' },
      ],
    };
    expect(link('powerOfBody', canAct(officer, unpublished, action, on))).toMatchObject({
      verdict: 'met',
      warnings: ['registry.entrustmentUnpublished'],
    });
  });

  test('行政强制法 17-1: coercive measures cannot be entrusted', () => {
    expect(
      link('powerOfBody', canAct(officer, team, { ...action, kind: 'compulsion' }, on)),
    ).toMatchObject({
      verdict: 'notMet',
      codes: ['registry.measureEntrusted'],
      basis: [['行政强制法', 17, 1]],
    });
  });
});

describe('authorised organisation and town', () => {
  const { kind: _kind, ...base } = bureau;

  test('行政处罚法 19: the authorising text is cited', () => {
    const authority = [{ law: '某条例', article: 5 }];
    const body: EnforcementBody = { ...base, kind: 'authorisedOrganisation', authority };
    expect(link('powerOfBody', canAct(officer, body, action, on)).basis).toEqual([
      ['行政处罚法', 19, undefined],
      ['某条例', 5, undefined],
    ]);
  });

  test('行政处罚法 24-1: a town exercises what it was given', () => {
    const town: EnforcementBody = {
      ...base,
      kind: 'empoweredTown',
      level: 'township',
      division: divisionCode('440106001'),
      divisionSystem: 'NBS-2023',
    };
    expect(link('powerOfBody', canAct(officer, town, action, on))).toMatchObject({
      verdict: 'met',
      basis: [['行政处罚法', 24, 1]],
    });
  });
});

describe('yearly training', () => {
  const trained = (hours: number | undefined, year = 2023): EnforcementOfficer => ({
    ...officer,
    memberships: [{ body: 'bureau', from: localDate('2020-01-01'), until: 'open' }],
    training: hours === undefined ? [] : [{ year, hours }],
  });
  const day = localDate('2024-03-01');

  test('59 hours warn and refuse nothing: the outline bars no officer', () => {
    const answer = link('training', canAct(trained(59), bureau, action, day));
    expect(answer).toMatchObject({ verdict: 'met', link: 'notApplied' });
    expect(answer.warnings[0]).toBe('registry.trainingShort');
    expect(answer.basis).toEqual([['法治政府建设实施纲要（2021－2025年）', undefined, undefined]]);
  });

  test('60 hours are enough', () => {
    expect(link('training', canAct(trained(60), bureau, action, day))).toMatchObject({
      link: 'met',
      warnings: [],
    });
  });

  test('the year before the act counts, not its own', () => {
    expect(link('training', canAct(trained(80, 2024), bureau, action, day)).warnings).toContain(
      'registry.trainingUnknown',
    );
  });

  test('who was not in service at the beginning of that year is not asked', () => {
    const fresh = {
      ...trained(undefined),
      memberships: [{ body: 'bureau', from: localDate('2023-01-02'), until: 'open' }],
    } as const;
    expect(link('training', canAct(fresh, bureau, action, day))).toMatchObject({
      link: 'notApplied',
      warnings: [],
    });
  });

  test('the plan period ended: the answer says that the number is in doubt', () => {
    const answer = canAct(officer, bureau, action, localDate('2027-06-01'));
    expect(answer.verdict).toBe('met');
    expect(answer.warnings.map((one) => one.code)).toEqual([
      'registry.trainingUnknown',
      'law.openQuestion',
      'law.pastSnapshot',
    ]);
  });

  test('a rule that refuses does so only while nothing about it is in doubt', () => {
    const { question: _question, ...settled } = legalRules.annualTraining;
    const strict = { hours: settled, effect: 'refuse' } as const;
    expect(canAct(trained(59), bureau, action, day, strict)).toMatchObject({
      verdict: 'notMet',
      problems: [
        { code: 'registry.trainingShort', params: { year: 2023, hours: 59, required: 60 } },
      ],
    });
    expect(canAct(trained(undefined), bureau, action, day, strict).verdict).toBe('undetermined');
    expect(canAct(trained(59, 2025), bureau, action, on, strict).verdict).toBe('met');
    expect(
      canAct(trained(59), bureau, action, day, { ...nationalTrainingRule, effect: 'refuse' })
        .verdict,
    ).toBe('met');
  });

  test('the first year of the calendar is no crash', () => {
    expect(canAct(officer, bureau, action, localDate('1000-01-01')).verdict).toBe('notMet');
  });
});

describe('执法辅助人员', () => {
  const auxiliary: EnforcementOfficer = { ...officer, id: 'aux', personnel: 'auxiliary' };

  test('may not act, whatever certificates the register shows', () => {
    expect(link('notAuxiliary', canAct(auxiliary, bureau, action, on))).toMatchObject({
      verdict: 'notMet',
      link: 'notMet',
      codes: ['registry.auxiliary'],
      basis: [['行政处罚法', 42, 1]],
    });
    expect(
      link('notAuxiliary', canAct({ ...officer, personnel: 'staff' }, bureau, action, on)),
    ).toMatchObject({ verdict: 'met', link: 'met' });
  });

  test('in agriculture a rule says so in words (农业综合行政执法管理办法 18-2)', () => {
    const inspection = { kind: 'inspection', line: 'agriculture', recusals: [] } as const;
    expect(link('notAuxiliary', canAct(auxiliary, bureau, inspection, on)).basis).toEqual([
      ['农业综合行政执法管理办法', 18, 2],
    ]);
  });

  const { certificates: _certificates, ...bare } = auxiliary;
  const assistant: EnforcementOfficer = { ...bare, certificates: [] };
  const second: EnforcementOfficer = { ...officer, id: 'second' };

  test.each([
    ['two officers lead', [officer, second], 'met', []],
    ['one officer leads', [officer], 'notMet', ['registry.noOfficerBeside']],
    ['the same officer twice', [officer, officer], 'notMet', ['registry.noOfficerBeside']],
    ['nobody leads', [], 'notMet', ['registry.noOfficerBeside']],
    [
      'another auxiliary is no officer',
      [officer, { ...auxiliary, id: 'aux2' }],
      'notMet',
      ['registry.noOfficerBeside'],
    ],
  ] as const)('may help while %s: %s', (_name, officers, verdict, codes) => {
    const answer = canAssist(assistant, officers, bureau, action, on);
    expect(answer.verdict).toBe(verdict);
    expect(answer.problems.map(({ code }) => code)).toEqual(codes);
  });

  test('an officer whose recusal nobody asked about does not count as leading', () => {
    const { recusals: _recusals, ...unasked } = action;
    expect(canAssist(assistant, [officer, second], bureau, unasked, on)).toMatchObject({
      verdict: 'undetermined',
    });
  });

  test('somebody of whom nothing is said is no auxiliary; of another body neither; withdrawn neither', () => {
    const { personnel: _personnel, ...unsaid } = assistant;
    const others = [officer, second];
    expect(canAssist(unsaid, others, bureau, action, on)).toMatchObject({
      verdict: 'undetermined',
      problems: [{ code: 'registry.personnelUnknown' }],
    });
    expect(canAssist({ ...assistant, memberships: [] }, others, bureau, action, on)).toMatchObject({
      verdict: 'notMet',
      problems: [{ code: 'registry.notMember' }],
    });
    const withdrawn = { ...action, recusals: [{ officer: 'aux', decision: 'withdrawn' }] } as const;
    expect(canAssist(assistant, others, bureau, withdrawn, on)).toMatchObject({
      verdict: 'notMet',
      problems: [{ code: 'registry.recused' }],
    });
  });
});

describe('农业 60 学时 (农业综合行政执法管理办法 15-3)', () => {
  const farm = { ...bureau, lines: ['agriculture'] };
  const farmer = (hours: number): EnforcementOfficer => ({
    ...officer,
    lines: ['agriculture'],
    training: [{ year: 2023, hours }],
  });
  const inspection: EnforcementAction = { kind: 'inspection', line: 'agriculture', recusals: [] };
  const day = localDate('2024-03-01');

  test('59 hours warn under the rule of the line, which bars nobody either', () => {
    const answer = link('training', canAct(farmer(59), farm, inspection, day));
    expect(answer).toMatchObject({ verdict: 'met', link: 'notApplied' });
    expect(answer.warnings).toEqual(['registry.trainingShort']);
    expect(answer.basis).toEqual([['农业综合行政执法管理办法', 15, 3]]);
    expect(link('training', canAct(farmer(60), farm, inspection, day)).link).toBe('met');
  });

  test('a body whose own rule bars the officer says so: nothing about the number is in doubt', () => {
    const strict = { ...agricultureTrainingRule, effect: 'refuse' } as const;
    expect(canAct(farmer(59), farm, inspection, day, strict).verdict).toBe('notMet');
    expect(canAct(farmer(60), farm, inspection, day, strict).verdict).toBe('met');
  });
});
