import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { money, type Result } from '../../src/core/index.js';
import { divisionCode } from '../../src/identifiers/index.js';
import type { EnforcementOfficer } from '../../src/registry/index.js';
import {
  assessReviewNeed,
  assistanceOrder,
  checkDecisionReviewed,
  checkReviewerShare,
  checkReviewMaterials,
  collectiveDiscussion,
  type DiscussionRecord,
  type LegalReview,
  listedAsMajor,
  type MajorDecisionList,
  majorActKinds,
  type ReviewMaterial,
  returnGrounds,
  reviewGrounds,
  reviewMaterials,
} from '../../src/review/index.js';
import { caseCode, date, officer, value } from '../penalty/one-case.js';
import { body, reviewerOf, submitted, without } from './world.js';

const codes = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : result.problems.map(({ code }) => code);

describe('第十四条: the materials', () => {
  it.each(Object.keys(reviewMaterials) as ReviewMaterial[])(
    'names %s where it is missing',
    (one) => {
      const occasions = { hearing: true, riskAssessment: true, expertOpinion: true };
      const others = (Object.keys(reviewMaterials) as ReviewMaterial[]).filter(
        (key) => key !== one,
      );
      expect(checkReviewMaterials(others, occasions)).toMatchObject([
        { code: 'review.materialMissing', params: { material: one } },
      ]);
    },
  );

  it('asks for hearing, risk and expert papers only where these took place', () => {
    const occasions = { hearing: false, riskAssessment: false, expertOpinion: false };
    expect(checkReviewMaterials(submitted.materials, occasions)).toEqual([]);
    expect(checkReviewMaterials(submitted.materials, {}).map(({ code }) => code)).toEqual(
      Array(4).fill('review.materialUnknown'),
    );
  });
});

describe('第十九条第（二）项: the seven grounds', () => {
  it('are seven, each with its own 目', () => {
    expect(Object.values(returnGrounds).map(({ basis }) => basis.subitem)).toEqual([
      1, 2, 3, 4, 5, 6, 7,
    ]);
  });
});

describe('assessReviewNeed', () => {
  const none = {
    caseCode,
    publicInterest: false,
    hearingHeld: false,
    socialRisk: false,
    complex: false,
    otherProvision: false,
  };

  it.each(Object.keys(reviewGrounds))('needs a review for %s', (ground) => {
    expect(assessReviewNeed({ ...none, [ground]: true })).toMatchObject({
      value: { required: true, grounds: [ground] },
    });
  });

  it('says no only when every fact is known', () => {
    expect(assessReviewNeed(none)).toMatchObject({
      ok: true,
      value: { required: false, proof: { caseCode } },
    });
    const { complex: _complex, ...unknown } = none;
    expect(assessReviewNeed(unknown)).toMatchObject({
      ok: false,
      problems: [{ code: 'review.factMissing', path: ['complex'] }],
    });
  });

  it('T7: in Guangdong every penalty case that went through a hearing is reviewed, major rights or not', () => {
    const heard = { ...none, hearingHeld: true, majorRights: false };
    expect(value(assessReviewNeed(heard)).required).toBe(true);
    // Other acts fall under 第十条第（二）项, which asks for both.
    expect(value(assessReviewNeed({ ...heard, act: 'licence' })).required).toBe(false);
    expect(value(assessReviewNeed({ ...heard, act: 'licence', majorRights: true })).required).toBe(
      true,
    );
    const { majorRights: _rights, ...unknown } = heard;
    expect(assessReviewNeed({ ...unknown, act: 'licence' })).toMatchObject({
      problems: [{ code: 'review.factMissing', path: ['majorRights'] }],
    });
  });
});

describe('第十二条: lists of major decisions', () => {
  it('T28: the measure knows six kinds of act', () => {
    expect(Object.keys(majorActKinds)).toHaveLength(6);
  });

  const tenure = { from: date('2022-01-01'), until: date('2024-07-01') };
  const basis = [{ law: '示例局重大执法决定法制审核目录清单' }];
  const label = { zh: '例', en: 'example' };
  const list: MajorDecisionList = {
    id: 'l1',
    body: 'branch',
    document: '示例〔2022〕1号',
    verified: true,
    entries: [
      {
        id: 'fine',
        act: 'penalty',
        label,
        basis,
        inForce: tenure,
        criterion: {
          kind: 'amountAtLeast',
          sanction: 'fine',
          party: 'organisation',
          amount: money('100000'),
        },
      },
      {
        id: 'revocation',
        act: 'penalty',
        label,
        basis,
        inForce: tenure,
        criterion: { kind: 'sanctions', sanctions: ['revocationOfLicence'] },
      },
      {
        id: 'attention',
        act: 'penalty',
        label,
        basis,
        inForce: tenure,
        criterion: { kind: 'fact', fact: 'publicAttention' },
      },
      {
        id: 'seizure',
        act: 'compulsion',
        label,
        basis,
        inForce: tenure,
        criterion: { kind: 'every' },
      },
    ],
  };
  const decision = {
    act: 'penalty',
    on: date('2024-05-06'),
    party: 'organisation',
    fine: money('99999.99'),
    sanctions: ['fine'],
    facts: { publicAttention: false },
  } as const;
  const ids = (changes: object) =>
    listedAsMajor({ ...decision, ...changes }, [list]).entries.map(({ id }) => id);

  it('第十二条: knows nothing on a day on which no entry is in force', () => {
    const before = listedAsMajor({ ...decision, on: date('2000-01-01') }, [list]);
    expect(before).toEqual({ listed: undefined, entries: [], unclear: [] });
    expect(listedAsMajor({ ...decision, act: 'licence' }, [list]).listed).toBe(false);
  });

  it('covers by amount, kind, fact and act', () => {
    expect(listedAsMajor(decision, [list])).toEqual({ listed: false, entries: [], unclear: [] });
    expect(ids({ fine: money('100000') })).toEqual(['fine']);
    expect(ids({ fine: money('100000'), party: 'person' })).toEqual([]);
    expect(ids({ sanctions: ['fine', 'revocationOfLicence'] })).toEqual(['revocation']);
    expect(ids({ facts: { publicAttention: true } })).toEqual(['attention']);
    expect(ids({ act: 'compulsion' })).toEqual(['seizure']);
  });

  it('holds from its first day to the day before its last', () => {
    const listedOn = (day: string) =>
      listedAsMajor({ ...decision, act: 'compulsion', on: date(day) }, [list]).listed;
    expect(['2021-12-31', '2022-01-01', '2024-06-30', '2024-07-01'].map(listedOn)).toEqual([
      undefined,
      true,
      true,
      undefined,
    ]);
  });

  it('an unknown fact, and no list at all, are not a no', () => {
    const { fine: _fine, ...unknown } = decision;
    expect(listedAsMajor(unknown, [list])).toMatchObject({
      listed: undefined,
      unclear: [{ id: 'fine' }],
    });
    const { party: _party, ...anyone } = decision;
    expect(listedAsMajor({ ...anyone, fine: money('100000') }, [list]).listed).toBeUndefined();
    expect(listedAsMajor(decision, []).listed).toBeUndefined();
  });
});

describe('第八条: reviewers are at least 5 % of officers', () => {
  const on = date('2024-05-06');
  const staff = (count: number, reviewers: number): EnforcementOfficer[] =>
    Array.from({ length: count }, (_, index) =>
      index < reviewers ? reviewerOf(`r${index}`, 'branch') : officer(`o${index}`, '甲'),
    );

  it.each([
    [1, 1, 1, 'met'],
    [20, 1, 1, 'met'],
    [21, 1, 2, 'notMet'],
    [40, 2, 2, 'met'],
    [41, 2, 3, 'notMet'],
    [20, 0, 1, 'notMet'],
  ] as const)(
    '%i officers with %i reviewers need %i: %s',
    (count, reviewers, required, verdict) => {
      expect(checkReviewerShare('branch', staff(count, reviewers), on)).toMatchObject({
        officers: count,
        reviewers,
        required,
        verdict,
        problems: verdict === 'met' ? [] : [{ code: 'review.reviewersTooFew' }],
      });
    },
  );

  it('counts members with a certificate in force, and leaves the unclear open', () => {
    const old = { ...officer('old', '老手'), reviewingSince: date('2019-01-01') };
    expect(checkReviewerShare('branch', [...staff(19, 0), old], on)).toMatchObject({
      officers: 20,
      unclear: 1,
      verdict: 'undetermined',
      problems: [{ code: 'review.reviewersUnclear' }],
    });
    const uncertified = { ...officer('x', '辅助'), certificates: [] };
    expect(checkReviewerShare('branch', [...staff(20, 1), uncertified], on).officers).toBe(20);
    expect(checkReviewerShare('elsewhere', staff(20, 1), on)).toMatchObject({
      officers: 0,
      verdict: 'undetermined',
      problems: [{ code: 'review.officersNone' }],
    });
  });

  it('国办发〔2018〕118号 is the first to ask for a share', () => {
    const early = date('2018-12-04');
    expect(checkReviewerShare('branch', staff(20, 0), early)).toMatchObject({ required: 0 });
  });

  it('the number required is the smallest that is not below 5 %', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (count) => {
        const { required } = checkReviewerShare('branch', staff(count, 0), on);
        expect(required * 20 >= count && (required - 1) * 20 < count).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('assistanceOrder', () => {
  const request = { body: 'branch', on: date('2024-05-06'), investigators: [] };

  it('goes up the line, and only the next superior is verified', () => {
    expect(assistanceOrder(request, without)).toEqual({
      candidates: [
        { body: 'bureau', rank: 1, hasReviewer: 'met', verified: true },
        { body: 'department', rank: 2, hasReviewer: 'notMet', verified: false },
      ],
      problems: [],
    });
  });

  it('an investigator or one who must withdraw is no reviewer', () => {
    for (const changes of [{ investigators: ['li'] }, { recused: ['li'] }])
      expect(assistanceOrder({ ...request, ...changes }, without).candidates[0]?.hasReviewer).toBe(
        'notMet',
      );
  });

  const town = body('town', 'township', { division: divisionCode('440106001') });
  const county = body('county', 'county', { superiorInLine: 'bureau' });
  const ask = { ...request, body: 'town', line: 'ecologicalEnvironment' } as const;
  const bodies = {
    town,
    county,
    bureau: without.bodies['bureau'],
    department: without.bodies['department'],
  };
  const order = (changes: object, asked = ask as Parameters<typeof assistanceOrder>[0]) => {
    const { candidates, problems } = assistanceOrder(asked, {
      ...without,
      bodies: { ...bodies, ...changes } as typeof without.bodies,
    });
    return [candidates.map((one) => one.body), problems.map(({ code }) => code)];
  };

  it('a town is helped by the department of the line in its county, or in its city', () => {
    expect(order({})).toEqual([['county', 'bureau', 'department'], []]);
    expect(order({}, { ...request, body: 'town' })).toEqual([[], ['review.superiorUnknown']]);
    expect(order({}, { ...ask, line: 'agriculture' })).toEqual([[], ['review.superiorUnknown']]);
    const second = body('second', 'county');
    expect(order({ second })).toEqual([[], ['review.superiorAmbiguous']]);
    const city = body('bureau', 'city', { superiorInLine: 'department' });
    const elsewhere = body('county', 'county', { division: divisionCode('440105') });
    expect(order({ county: elsewhere, bureau: city })).toEqual([['bureau', 'department'], []]);
  });

  it('ends where superiors lead in a circle or are not known', () => {
    const circle = body('county', 'county', { superiorInLine: 'town' });
    expect(order({ county: circle })).toEqual([['county'], ['review.superiorCircular']]);
    const lost = body('county', 'county', { superiorInLine: 'nowhere' });
    expect(order({ county: lost })).toEqual([['county', 'nowhere'], ['review.superiorUnknown']]);
  });
});

describe('checkDecisionReviewed (第五十八条第一款, 办法 第三条、第七条)', () => {
  const need = { required: true, caseCode, grounds: ['complex'] } as const;
  const decision = {
    caseCode,
    bodies: ['branch'],
    decidedOn: date('2024-04-29'),
    asReviewed: true,
  };
  const passed: LegalReview = {
    ...submitted,
    status: 'passed',
    reviewer: 'wang',
    concludedOn: date('2024-04-24'),
  };
  const returned: LegalReview = {
    ...submitted,
    status: 'returned',
    reviewer: 'wang',
    concludedOn: date('2024-04-24'),
    grounds: ['factsUnclear'],
    advice: '补充',
  };
  const found = (reviews: readonly LegalReview[], changes: object = {}) =>
    checkDecisionReviewed({ ...decision, ...changes }, need, reviews).map(({ code }) => code);

  it('finds nothing where a review passed before, or none was needed', () => {
    expect(found([passed])).toEqual([]);
    expect(found([passed], { decidedOn: date('2024-04-24') })).toEqual([]);
    const { required: _required, ...rest } = need;
    const none = { required: false, proof: rest } as never;
    expect(checkDecisionReviewed(decision, none, [])).toEqual([]);
  });

  it('finds a decision without, before or against its review', () => {
    expect(found([])).toEqual(['review.decisionUnreviewed']);
    expect(found([{ ...passed, caseCode: 'other' }])).toEqual(['review.decisionUnreviewed']);
    expect(found([passed], { decidedOn: date('2024-04-23') })).toEqual([
      'review.decisionBeforeReview',
    ]);
    expect(found([returned])).toEqual(['review.decisionAgainstOpinion']);
    expect(found([{ ...submitted, earlier: [] }])).toEqual(['review.decisionAgainstOpinion']);
  });

  it('第七条: each body of a common decision has its own review', () => {
    expect(found([passed], { bodies: ['branch', 'bureau'] })).toEqual([
      'review.decisionUnreviewed',
    ]);
    expect(
      found([passed, { ...passed, body: 'bureau' }], { bodies: ['branch', 'bureau'] }),
    ).toEqual([]);
  });

  it('looks at whether it is the decision that was reviewed', () => {
    expect(found([passed], { asReviewed: false })).toEqual(['review.decisionDiffers']);
    expect(found([passed], { asReviewed: undefined })).toEqual(['review.decisionUncompared']);
  });
});

describe('collectiveDiscussion (第五十七条第二款)', () => {
  const held: DiscussionRecord = {
    caseCode,
    heldOn: date('2024-04-28'),
    participants: ['周', '吴'],
    attendees: ['赵'],
    opinions: [
      { by: '周', opinion: '同意', dissents: false },
      { by: '吴', opinion: '罚款过重', dissents: true },
    ],
    conclusion: '同意罚款 560000 元',
    signedBy: ['周', '吴'],
  };

  it('keeps opinions and dissent', () => {
    const result = collectiveDiscussion(held);
    expect(result).toMatchObject({ ok: true, warnings: [] });
    expect(value(result).opinions[1]).toEqual({ by: '吴', opinion: '罚款过重', dissents: true });
  });

  it.each<[string, Partial<DiscussionRecord>, readonly string[]]>([
    [
      'one head named twice, and no conclusion',
      { participants: ['周', '周'], opinions: held.opinions.slice(0, 1), conclusion: ' ' },
      ['review.discussionTooFew', 'review.discussionUnrecorded'],
    ],
    [
      'a head without an opinion',
      { opinions: held.opinions.slice(0, 1) },
      ['review.opinionMissing'],
    ],
    [
      'an opinion of one who only attended',
      { opinions: [...held.opinions, { by: '赵', opinion: '同意', dissents: false }] },
      ['review.opinionForeign'],
    ],
    [
      'an empty opinion',
      { opinions: [held.opinions[0] as never, { by: '吴', opinion: '', dissents: true }] },
      ['review.opinionEmpty'],
    ],
    ['a head who must withdraw', { withdrawn: ['吴'] }, ['review.discussionRecused']],
  ])('refuses %s', (_what, changes, expected) => {
    expect(codes(collectiveDiscussion({ ...held, ...changes }))).toEqual(expected);
  });

  it('warns of each head who did not sign', () => {
    expect(collectiveDiscussion({ ...held, signedBy: ['周'] })).toMatchObject({
      ok: true,
      warnings: [{ code: 'review.discussionUnsigned', params: { name: '吴' } }],
    });
  });
});
