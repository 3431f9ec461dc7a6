import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareRatios, localDate, ratio } from '../../src/core/index.js';
import { surveyingRubric } from '../../src/packs/case-file-rubrics/index.js';
import type { EnforcementBody } from '../../src/registry/index.js';
import {
  type CaseFileRubric,
  type CaseQuery,
  caseFileGradeOf,
  checkCaseFileRubric,
  findSimilarCases,
  type GuidingCase,
  gradeCaseFile,
  guangdongCaseFileVetoes,
  mayReviewCaseFiles,
  type ReviewerSheet,
  scoreCaseFile,
} from '../../src/review/index.js';

const on = localDate('2024-05-06');
/** A host's own table, marked as such. */
const rubric: CaseFileRubric = {
  id: 'own',
  title: { zh: '自定标准', en: 'own table' },
  isOfficial: false,
  sections: [
    {
      id: 'documents',
      label: { zh: '文书', en: 'documents' },
      points: ratio('30'),
      items: [
        { id: 'seal', label: { zh: '未盖章', en: 'no seal' }, each: ratio('10') },
        { id: 'typo', label: { zh: '笔误', en: 'slip' }, each: ratio('0.5'), atMost: ratio('2') },
      ],
    },
    {
      id: 'procedure',
      label: { zh: '程序', en: 'procedure' },
      points: ratio('70'),
      items: [
        {
          id: 'late',
          label: { zh: '超期', en: 'late' },
          each: ratio('25'),
          automatic: ['penalty.withinDecisionTerm'],
        },
      ],
    },
  ],
  vetoes: guangdongCaseFileVetoes.map((veto) =>
    veto.id === 'article17-5' ? { ...veto, automatic: ['penalty.twoCertifiedOfficers'] } : veto,
  ),
  basis: [],
};
const sheet = (marks: ReviewerSheet['marks'] = [], reviewer = 'r1'): ReviewerSheet => ({
  reviewer,
  signedOn: on,
  marks,
});
const mark = (item: string, times = 1) => ({ item, times, reason: '见卷宗' });
const scored = (...marks: ReviewerSheet['marks']) => {
  const score = scoreCaseFile(rubric, sheet(marks), []);
  if (!score.ok) throw new Error(JSON.stringify(score.problems));
  return score.value;
};

describe('第十六条', () => {
  it.each([
    ['0', 'failed'],
    ['59.99', 'failed'],
    ['60', 'passed'],
    ['74.99', 'passed'],
    ['75', 'good'],
    ['89.5', 'good'],
    ['90', 'excellent'],
    ['100', 'excellent'],
  ])('%s points: %s', (points, grade) => {
    expect(caseFileGradeOf(ratio(points), on)).toBe(grade);
  });

  it('there is no grade before 2017-03-01', () => {
    expect(caseFileGradeOf(ratio('100'), localDate('2017-02-28'))).toBeUndefined();
    expect(caseFileGradeOf(ratio('100'), localDate('2017-03-01'))).toBe('excellent');
  });
});

describe('scoreCaseFile', () => {
  it('a file without a fault has 100 points', () => {
    expect(scored()).toEqual({
      points: '100',
      decimal: '100',
      grade: 'excellent',
      deductions: [],
      vetoes: [],
    });
  });

  // 100 − 10 − 3 × 0.5
  it('takes off each fault as often as it is found', () => {
    expect(scored(mark('seal'), mark('typo', 3))).toMatchObject({
      points: '177/2',
      decimal: '88.5',
      grade: 'good',
    });
  });

  it('takes off no more than the limit of a fault, and no more than the points of its part', () => {
    expect(scored(mark('typo', 9)).decimal).toBe('98');
    expect(scored(mark('seal', 9)).decimal).toBe('70');
    expect(scored(mark('seal', 3), mark('typo')).deductions.map(({ points }) => points)).toEqual([
      '30',
      '0',
    ]);
  });

  it('never goes below zero', () => {
    expect(scored(mark('seal', 9), mark('late', 9))).toMatchObject({
      points: '0',
      grade: 'failed',
    });
  });

  it('a veto makes the file fail whatever its points (第十七条)', () => {
    expect(scored(mark('article17-3'))).toMatchObject({
      points: '100',
      grade: 'failed',
      vetoes: ['article17-3'],
    });
  });

  it('a breach in the history counts without any mark, and not twice where the reviewer marks it too', () => {
    const defects = [{ kind: 'notMet' as const, guard: 'penalty.withinDecisionTerm' }];
    const alone = scoreCaseFile(rubric, sheet(), defects);
    const both = scoreCaseFile(rubric, sheet([mark('late')]), defects);
    expect(alone.ok && alone.value.decimal).toBe('75');
    expect(both.ok && both.value.decimal).toBe('75');
    expect(both.ok && both.value.deductions[0]?.reasons).toEqual([
      '见卷宗',
      'penalty.withinDecisionTerm',
    ]);
    const unknown = { kind: 'undetermined' as const, guard: 'penalty.withinDecisionTerm' };
    const unjudged = scoreCaseFile(rubric, sheet(), [unknown]);
    expect(unjudged.ok && unjudged.value.decimal).toBe('100');
    const officers = scoreCaseFile(rubric, sheet(), [
      { kind: 'notMet' as const, guard: 'penalty.twoCertifiedOfficers' },
    ]);
    expect(officers.ok && officers.value).toMatchObject({
      grade: 'failed',
      vetoes: ['article17-5'],
    });
  });

  it.each([
    ['review.markUnknown', mark('nothing')],
    ['review.markTimes', mark('seal', 0)],
    ['review.markTimes', mark('seal', 1.5)],
    ['review.markTimes', mark('seal', Number.NaN)],
    ['review.markReason', { item: 'seal', reason: ' ' }],
  ])('refuses with %s', (code, one) => {
    const score = scoreCaseFile(rubric, sheet([one]), []);
    expect(score.ok ? [] : score.problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('more faults never give more points', () => {
    const marks = fc.array(
      fc.record({
        item: fc.constantFrom('seal', 'typo', 'late'),
        times: fc.integer({ min: 1, max: 5 }),
        reason: fc.constant('x'),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(marks, marks, (some, more) => {
        expect(compareRatios(scored(...some, ...more).points, scored(...some).points)).not.toBe(1);
      }),
      { numRuns: 100 },
    );
  });
});

describe('第十条: separate sheets', () => {
  const people = { handlers: ['h1'], recused: ['x1'] };
  const graded = (...sheets: readonly ReviewerSheet[]) => gradeCaseFile(rubric, sheets, [], people);

  it('sheets that agree give the grade, with the range of the points', () => {
    const grading = graded(sheet([], 'r1'), sheet([mark('typo')], 'r2'));
    expect(grading.ok && grading.value).toMatchObject({
      grade: 'excellent',
      range: { lowest: '199/2', highest: '100' },
    });
  });

  it('sheets that differ are left to the group', () => {
    const grading = graded(sheet([], 'r1'), sheet([mark('late')], 'r2'));
    expect(grading.ok && grading.value.grade).toBe('undetermined');
    expect(grading.ok && grading.value.scores.map(({ score }) => score.grade)).toEqual([
      'excellent',
      'good',
    ]);
  });

  it.each<[string, readonly ReviewerSheet[]]>([
    ['review.sheetsMissing', []],
    ['review.sheetTwice', [sheet([], 'r1'), sheet([], 'r1')]],
    ['review.reviewerRecused', [sheet([], 'h1')]],
    ['review.reviewerRecused', [sheet([], 'x1')]],
    ['review.markUnknown', [sheet([mark('nothing')])]],
  ])('refuses with %s', (code, sheets) => {
    const grading = graded(...sheets);
    expect(grading.ok ? [] : grading.problems.map((problem) => problem.code)).toEqual([code]);
  });
});

describe('checkCaseFileRubric', () => {
  it('finds nothing in a good table, nor in the comparator', () => {
    expect(checkCaseFileRubric(rubric)).toEqual([]);
    expect(checkCaseFileRubric(surveyingRubric)).toEqual([]);
    expect(surveyingRubric.isOfficial).toBe(false);
    expect(surveyingRubric.vetoes).toHaveLength(9);
  });

  const [documents, procedure] = rubric.sections as [
    CaseFileRubric['sections'][0],
    CaseFileRubric['sections'][0],
  ];
  const seal = documents.items[0] as CaseFileRubric['sections'][0]['items'][0];
  it.each<[string, Partial<CaseFileRubric>]>([
    ['review.rubricPoints', { sections: [documents] }],
    ['review.rubricTwice', { sections: [{ ...documents, items: [seal, seal] }, procedure] }],
    ['review.rubricTwice', { vetoes: [...rubric.vetoes, ...rubric.vetoes.slice(0, 1)] }],
    [
      'review.rubricDeduction',
      { sections: [{ ...documents, items: [{ ...seal, each: ratio('0') }] }, procedure] },
    ],
    [
      'review.rubricDeduction',
      { sections: [{ ...documents, items: [{ ...seal, each: ratio('31') }] }, procedure] },
    ],
    [
      'review.rubricDeduction',
      { sections: [{ ...documents, items: [{ ...seal, atMost: ratio('9') }] }, procedure] },
    ],
  ])('finds %s', (code, changes) => {
    expect(checkCaseFileRubric({ ...rubric, ...changes }).map((problem) => problem.code)).toEqual([
      code,
    ]);
  });
});

describe('第四条: who may review', () => {
  const body = (id: string, changes: Partial<EnforcementBody>): EnforcementBody =>
    ({
      kind: 'statutoryOrgan',
      id,
      name: id,
      level: 'county',
      division: '440106',
      lines: [],
      confirmed: [],
      ...changes,
    }) as EnforcementBody;
  const bodies = {
    dept: body('dept', { superiorInGovernment: 'county', superiorInLine: 'cityDept' }),
    cityDept: body('cityDept', { level: 'city', superiorInGovernment: 'city' }),
    town: body('town', {
      kind: 'empoweredTown',
      level: 'township',
      superiorInGovernment: 'county',
    } as never),
    county: body('county', { superiorInGovernment: 'city' }),
    city: body('city', { level: 'city' }),
    agent: body('agent', {
      kind: 'entrustedOrganisation',
      entrustments: [{ by: 'dept', items: [], from: on, until: 'open' }],
    } as never),
  };
  test.each([
    ['county government', { id: 'county', kind: 'government', level: 'county' }, 'dept', 'met'],
    [
      'the government of the city, through the county',
      { id: 'city', kind: 'government', level: 'city' },
      'dept',
      'met',
    ],
    [
      'the county government, of a town',
      { id: 'county', kind: 'government', level: 'county' },
      'town',
      'met',
    ],
    ['a town government', { id: 'town', kind: 'government', level: 'township' }, 'town', 'notMet'],
    [
      'the department, of its own files',
      { id: 'dept', kind: 'department', level: 'county' },
      'dept',
      'met',
    ],
    [
      'the superior department',
      { id: 'cityDept', kind: 'department', level: 'city' },
      'dept',
      'met',
    ],
    [
      'the superior department, of an entrusted organisation',
      { id: 'cityDept', kind: 'department', level: 'city' },
      'agent',
      'met',
    ],
    ['another government', { id: 'other', kind: 'government', level: 'county' }, 'city', 'notMet'],
    [
      'of a body that is not known',
      { id: 'county', kind: 'government', level: 'county' },
      'nobody',
      'undetermined',
    ],
  ] as const)('%s', (_name, reviewer, owner, verdict) => {
    expect(mayReviewCaseFiles(reviewer, owner, bodies).verdict).toBe(verdict);
  });

  it('gives the chain, and Article 27 for an entrusted organisation', () => {
    const answer = mayReviewCaseFiles(
      { id: 'cityDept', kind: 'department', level: 'city' },
      'agent',
      bodies,
    );
    expect(answer).toMatchObject({ chain: ['agent', 'dept', 'cityDept'] });
  });
});

describe('案例指导', () => {
  const one = (id: string, changes: Partial<GuidingCase> = {}): GuidingCase => ({
    id,
    title: id,
    item: 'i1',
    issue: '是否及时改正',
    rule: [],
    reasoning: '限期内改正',
    factors: { 改正: '及时', 次数: '1次' },
    outcome: 'fine',
    decidedOn: on,
    source: '公报',
    ...changes,
  });
  const cases = [
    one('a'),
    one('b', { factors: { 改正: '未改正', 次数: '1次' } }),
    one('c', { item: 'i2' }),
    one('d', { item: 'i2', factors: {}, outcome: 'noPenalty' }),
    one('e', { decidedOn: localDate('2025-01-02') }),
  ];
  const found = (query: CaseQuery) => {
    const answer = findSimilarCases(query, cases);
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    return answer.value;
  };

  // Weights 1/2, 2/5 for both factors together, 1/10; the outcome is not asked for: of 9/10.
  it('ranks by item, factors and outcome, newest first where equal, and leaves out what meets nothing', () => {
    const query = { item: 'i1', factors: { 改正: '及时', 次数: '1次' } };
    expect(found(query).map(({ guidingCase, score }) => [guidingCase.id, score])).toEqual([
      ['e', '1'],
      ['a', '1'],
      ['b', '7/9'],
      ['c', '4/9'],
    ]);
  });

  it('explains the score: the parts over their weights are the score', () => {
    expect(
      found({ item: 'i1', factors: { 改正: '及时' }, outcome: 'fine' }).find(
        ({ guidingCase }) => guidingCase.id === 'b',
      )?.parts,
    ).toEqual([
      { part: 'item', wanted: 'i1', found: 'i1', score: '1/2', weight: '1/2' },
      { part: '改正', wanted: '及时', found: '未改正', score: '0', weight: '2/5' },
      { part: 'outcome', wanted: 'fine', found: 'fine', score: '1/10', weight: '1/10' },
    ]);
  });

  it('only cases decided by a day', () => {
    expect(found({ item: 'i1', decidedBy: on }).map(({ guidingCase }) => guidingCase.id)).toEqual([
      'a',
      'b',
    ]);
  });

  it('a factor called __proto__ finds nothing that is not there', () => {
    const query: CaseQuery = { factors: JSON.parse('{"__proto__":"x"}') as Record<string, string> };
    expect(found(query)).toEqual([]);
  });

  it('refuses an empty query and a negative weight', () => {
    const empty = findSimilarCases({}, cases);
    const negative = findSimilarCases({ item: 'i1' }, cases, {
      item: ratio('-1'),
      factors: ratio('1'),
      outcome: ratio('1'),
    });
    expect(empty.ok ? [] : empty.problems.map(({ code }) => code)).toEqual(['review.queryEmpty']);
    expect(negative.ok ? [] : negative.problems.map(({ code }) => code)).toEqual([
      'review.weightNegative',
    ]);
  });
});
