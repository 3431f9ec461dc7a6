import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseCalendar } from '../../src/calendar/index.js';
import { addDays } from '../../src/core/index.js';
import {
  approvedReview,
  collectiveDiscussion,
  type LegalReview,
  type LegalReviewEvent,
  type LegalReviewFacts,
  legalReviewInvariants,
  legalReviewMachine as machine,
  parseLegalReview,
  type ReviewRegimeId,
} from '../../src/review/index.js';
import {
  type AnyEdge,
  type AnyMachine,
  checkMachine,
  due,
  prove,
  replay,
  restore,
  restoreEvent,
  snapshot,
} from '../../src/workflow/index.js';
import { caseCode, date, value } from '../penalty/one-case.js';
import * as world from './world.js';

const {
  ask,
  disagree,
  escalate,
  extend,
  facts,
  forward,
  justicePass,
  on,
  pass,
  passFirst,
  prepared,
  resubmit,
  sendBack,
  submit,
  submitFirst,
  submitted,
  withdraw,
  without,
} = world;

const government = { ...prepared, government: 'district' };
const run = (
  events: readonly LegalReviewEvent[],
  given: LegalReviewFacts = facts,
  first: LegalReview = prepared,
) => replay(machine, first, events, given);

function refusal(
  events: readonly LegalReviewEvent[],
  given: LegalReviewFacts = facts,
  first: LegalReview = prepared,
): readonly string[] {
  const result = run(events, given, first);
  if (result.completed) return [];
  return result.decision.outcome === 'refused'
    ? result.decision.failures.map(({ guard, verdict }) => `${guard} ${verdict}`)
    : [result.decision.problem.code];
}

const discussion = value(
  collectiveDiscussion({
    caseCode,
    heldOn: date('2024-04-28'),
    participants: ['周', '吴'],
    opinions: ['周', '吴'].map((by) => ({ by, opinion: '同意审核建议', dissents: false })),
    conclusion: '按审核建议处理',
  }),
);
const uphold = { type: 'upholdAdvice', ...on('2024-04-29'), discussion } as const;
const again = { type: 'reviewAgain', ...on('2024-04-29'), discussion } as const;
const ownRule = { ...facts, disagreementRule: { law: '示例局法制审核办法', article: 9 } };

describe('legal review (行政处罚法 第五十八条, 法制审核办法)', () => {
  it('passes, and its result proves it', () => {
    const { state } = run([submit, pass]);
    expect(state).toMatchObject({ status: 'passed', reviewer: 'wang' });
    if (state.status === 'passed')
      expect(approvedReview(state)).toEqual({
        caseCode,
        reviewer: 'wang',
        concludedOn: '2024-04-24',
      });
  });

  it('第二十条第一款: goes back with grounds and advice, and comes again; the opinion stays on the file', () => {
    const back = run([submit, sendBack]);
    expect(back.state).toMatchObject({ status: 'returned', grounds: ['factsUnclear'] });
    const { state } = run([submit, sendBack, resubmit, { ...pass, ...on('2024-05-08') }]);
    expect(state).toMatchObject({
      status: 'passed',
      submittedOn: '2024-05-06',
      earlier: [{ outcome: 'return', body: 'branch', advice: '补充监测报告' }],
    });
    expect(run([submit, sendBack, withdraw]).state.status).toBe('withdrawn');
  });

  it('第六条第一款、第十五条: a decision of a government passes the department first, then the judicial administration', () => {
    const { state } = run(
      [submitFirst, passFirst, forward, { ...extend, ...on('2024-04-29') }, justicePass],
      facts,
      government,
    );
    expect(state).toMatchObject({
      status: 'passed',
      justice: 'justice',
      reviewer: 'sun',
      firstOpinion: { outcome: 'pass', reviewer: 'wang', body: 'branch' },
    });
    // What the judicial administration returns goes through the department again.
    const justiceReturn = { ...sendBack, ...on('2024-04-29'), reviewer: 'sun' };
    const returned = run([submitFirst, passFirst, forward, justiceReturn], facts, government);
    expect(returned.state).toMatchObject({
      status: 'returned',
      earlier: [
        { outcome: 'pass', body: 'branch' },
        { outcome: 'return', body: 'justice' },
      ],
    });
    expect(returned.state).not.toHaveProperty('firstOpinion');
    expect(
      refusal(
        [
          submitFirst,
          passFirst,
          forward,
          justiceReturn,
          resubmit,
          { ...pass, ...on('2024-05-07') },
        ],
        facts,
        government,
      ),
    ).toEqual(['evidence.ownDecision notMet']);
    expect(refusal([submit], facts, government)).toEqual(['review.bodyDecides notMet']);
    expect(refusal([submitFirst])).toEqual(['review.governmentDecides notMet']);
    expect(
      refusal([submitFirst, passFirst, { ...forward, to: 'otherJustice' }], facts, government),
    ).toEqual(['review.justiceOfGovernment notMet']);
    expect(
      refusal([submitFirst, passFirst, { ...forward, to: 'bureau' }], facts, government),
    ).toEqual(['review.justiceOfGovernment undetermined']);
    // A reviewer of the department does not give the opinion of the judicial administration.
    expect(
      refusal(
        [submitFirst, passFirst, forward, { ...justicePass, reviewer: 'wang' }],
        facts,
        government,
      ),
    ).toEqual(['review.reviewerOfReviewingBody notMet']);
  });

  it('is done by the superior department where the county has no qualified reviewer', () => {
    const { state } = run([submit, ask, { ...pass, reviewer: 'li' }], without);
    expect(state).toMatchObject({ status: 'passed', assistedBy: 'bureau' });
    if (state.status === 'passed') expect(approvedReview(state).assistedBy).toBe('bureau');
  });

  it('第二十条第二款: a disagreement is consulted on; either organ may give way', () => {
    const consulting = [submit, sendBack, disagree] as const;
    expect(run(consulting).state).toMatchObject({
      status: 'consulting',
      objection: '监测报告已附卷',
    });
    expect(run([...consulting, pass]).state.status).toBe('passed');
    expect(run([...consulting, { ...sendBack, ...on('2024-04-24') }]).state).toMatchObject({
      status: 'returned',
      earlier: [{ concludedOn: '2024-04-22' }, { concludedOn: '2024-04-24' }],
    });
    expect(run([...consulting, resubmit]).state.status).toBe('submitted');
    expect(run([...consulting, withdraw]).state.status).toBe('withdrawn');
    expect(refusal([submit, sendBack, { ...disagree, reasons: ' ' }])).toEqual([
      'review.objectionReasoned notMet',
    ]);
  });

  it('国办发〔2018〕118号（十四）: the heads decide only where a rule says so, and never pass in place of the organ', () => {
    const stuck = [submit, sendBack, disagree, escalate] as const;
    expect(refusal(stuck)).toEqual(['review.headsMayDecide undetermined']);
    expect(run(stuck, ownRule).state.status).toBe('atHeads');
    const medical = { ...prepared, regime: 'medicalInsurance' as const };
    expect(run([...stuck, uphold], facts, medical).state).toMatchObject({ status: 'returned' });
    expect(run([...stuck, again], facts, medical).state).toMatchObject({ status: 'submitted' });
    expect(refusal([...stuck, pass], facts, medical)).toEqual(['workflow.notAccepted']);
    const foreign = { ...uphold, discussion: { ...discussion, caseCode: 'other' } };
    expect(refusal([...stuck, foreign], facts, medical)).toEqual(['review.discussedHere notMet']);
  });

  it.each<[string, readonly LegalReviewEvent[], LegalReviewFacts, readonly string[]]>([
    [
      'a newcomer without the qualification (第五十八条第二款)',
      [submit, { ...pass, reviewer: 'newcomer' }],
      facts,
      ['review.qualifiedReviewer notMet'],
    ],
    [
      'one who began before 2021 and has none: unknown',
      [submit, { ...pass, reviewer: 'veteran' }],
      facts,
      ['review.qualifiedReviewer undetermined'],
    ],
    [
      'one whom nobody knows',
      [submit, { ...pass, reviewer: 'nobody' }],
      facts,
      ['review.qualifiedReviewer undetermined', 'review.reviewerOfReviewingBody undetermined'],
    ],
    [
      'a lawyer from outside (第九条)',
      [submit, { ...pass, reviewer: 'adviser' }],
      facts,
      ['review.reviewerOfReviewingBody notMet'],
    ],
    [
      'the superior’s reviewer, who was not asked',
      [submit, { ...pass, reviewer: 'li' }],
      without,
      ['review.reviewerOfReviewingBody notMet'],
    ],
    [
      'one with an interest (第二十一条)',
      [submit, pass],
      { ...facts, recused: ['wang'] },
      ['review.reviewerNotRecused notMet'],
    ],
    [
      'a submission before the investigation ended (第十三条)',
      [{ ...submit, ...on('2024-04-16') }],
      facts,
      ['review.notBeforeSubmission notMet'],
    ],
    [
      'an opinion before the submission',
      [submit, { ...pass, ...on('2024-04-17') }],
      facts,
      ['review.notBeforeSubmission notMet'],
    ],
    [
      'a resubmission before the return',
      [submit, sendBack, { ...resubmit, ...on('2024-04-21') }],
      facts,
      ['review.notBeforeSubmission notMet'],
    ],
    [
      'a pass that did not look at the procedure (第十七条)',
      [submit, { ...pass, examined: ['bodyAndOfficers', 'factsAndEvidence', 'lawAndDiscretion'] }],
      facts,
      ['review.contentsExamined notMet'],
    ],
    [
      'a return without grounds (第十九条)',
      [submit, { ...sendBack, grounds: [] }],
      facts,
      ['review.namesItsGrounds notMet'],
    ],
    [
      'an opinion after the fifth working day without a reason',
      [submit, { ...pass, ...on('2024-04-26') }],
      facts,
      ['review.inTermOrReasoned notMet'],
    ],
    [
      'assistance without a reason',
      [submit, { ...ask, reason: '' }],
      without,
      ['review.noQualifiedReviewerHere notMet'],
    ],
    [
      'assistance by the body itself',
      [submit, { ...ask, from: 'branch' }],
      without,
      ['review.superiorInLine notMet'],
    ],
    [
      'assistance by the province while the city has a reviewer',
      [submit, { ...ask, from: 'department' }],
      without,
      ['review.superiorInLine notMet'],
    ],
    [
      'assistance where the body has a qualified reviewer',
      [submit, ask],
      facts,
      ['review.noQualifiedReviewerHere notMet'],
    ],
    [
      'assistance while it is unknown whether the body has one',
      [submit, ask],
      {
        ...without,
        officers: { ...without.officers, veteran: facts.officers['veteran'] as never },
      },
      ['review.noQualifiedReviewerHere undetermined'],
    ],
    [
      'assistance for a city bureau',
      [submit, ask],
      {
        ...without,
        bodies: {
          ...without.bodies,
          branch: world.body('branch', 'city', { superiorInLine: 'bureau' }),
        },
      },
      ['review.mayAskForAssistance notMet'],
    ],
    [
      'assistance for a body nobody knows',
      [submit, ask],
      { ...without, bodies: {} },
      ['review.mayAskForAssistance undetermined', 'review.superiorInLine undetermined'],
    ],
    [
      'a second extension (第十八条)',
      [submit, extend, extend],
      facts,
      ['review.approvedExtension notMet'],
    ],
    [
      'an extension that nobody approved',
      [submit, { ...extend, approvedBy: ' ' }],
      facts,
      ['review.approvedExtension notMet'],
    ],
    [
      'an extension after the term',
      [submit, { ...extend, ...on('2024-04-26') }],
      facts,
      ['review.extendedInTerm notMet'],
    ],
  ])('refuses %s', (_what, events, given, expected) => {
    expect(refusal(events, given)).toEqual(expected);
  });

  it('the province assists only where it is known that the city has no reviewer', () => {
    const { li: _li, ...others } = without.officers;
    const upper = { ...ask, from: 'department' };
    expect(refusal([submit, upper], { ...without, officers: others })).toEqual([]);
    const unclear = {
      ...others,
      old: world.reviewerOf('old', 'bureau', { reviewingSince: date('2019-01-01') }),
    };
    delete (unclear.old as { legalQualification?: unknown }).legalQualification;
    expect(refusal([submit, upper], { ...without, officers: unclear })).toEqual([
      'review.superiorInLine undetermined',
    ]);
  });

  it('市监程序规定 第四十九条第三款: an investigator of the case does not review it', () => {
    expect(refusal([submit, pass], facts, { ...prepared, investigators: ['wang'] })).toEqual([
      'review.qualifiedReviewer notMet',
    ]);
  });

  it('第十四条: names the materials that are missing or unknown', () => {
    const bare = {
      ...submit,
      materials: ['proposedDecision'],
      occasions: { hearing: true },
    } as const;
    const result = run([bare, pass]);
    expect(result).toMatchObject({
      decision: {
        failures: [
          {
            guard: 'review.materialsComplete',
            verdict: 'notMet',
            inputs: {
              missing:
                'facts evidence legalBasis discretionRules investigationRecord hearingRecord hearingReport',
              unknown: 'riskAssessment expertOpinion',
            },
          },
        ],
      },
    });
    const unknown = { ...submit, occasions: {} } as const;
    expect(refusal([unknown, pass])).toEqual(['review.materialsComplete undetermined']);
    const later = {
      type: 'supplement',
      ...on('2024-04-19'),
      materials: ['hearingRecord', 'hearingReport'],
      occasions: { hearing: true, riskAssessment: false, expertOpinion: false },
    } as const;
    expect(run([unknown, later, pass]).state).toMatchObject({
      status: 'passed',
      submittedOn: '2024-04-18',
    });
  });

  // Thursday 2024-04-18: 19, 22, 23, 24, 25 are five working days; 26, 28 (a worked Sunday), 29 three more; ten end on
  // 05-06, after the holidays of 05-01 to 05-05; ten more on 05-17 (05-11 is a worked Saturday).
  const ends = (state: LegalReview) =>
    due(machine, state, chineseCalendar).map(({ id, deadline }) => [
      id,
      deadline.ok ? deadline.value.end : null,
    ]);

  it('第十八条: five working days, eight when extended', () => {
    expect(ends(submitted)).toEqual([['review.term', '2024-04-25']]);
    expect(ends({ ...submitted, extendedOn: date('2024-04-25') })).toEqual([
      ['review.extendedTerm', '2024-04-29'],
    ]);
    for (const [day, reason, refused] of [
      ['2024-04-25', undefined, false],
      ['2024-04-26', undefined, true],
      ['2024-04-26', '审核人员抽调防汛', false],
    ] as const) {
      const late = { ...pass, ...on(day), ...(reason === undefined ? {} : { lateReason: reason }) };
      expect(refusal([submit, late]).length > 0).toBe(refused);
    }
    expect(refusal([submit, extend, { ...pass, ...on('2024-04-29') }])).toEqual([]);
    expect(refusal([submit, extend, { ...pass, ...on('2024-04-30') }])).toEqual([
      'review.inTermOrReasoned notMet',
    ]);
  });

  it.each<[ReviewRegimeId, string, string, string]>([
    ['market', '2024-05-06', '2024-05-15', '2024-05-15'],
    ['agriculture', '2024-04-25', '', '2024-05-10'],
    ['medicalInsurance', '2024-05-06', '', '2024-05-17'],
  ])(
    'T8: the term of %s blocks, Guangdong’s shorter one is shown beside it',
    (regime, end, until, extendedEnd) => {
      const own = { ...prepared, regime };
      expect(ends({ ...submitted, regime })).toEqual([
        ['review.term', '2024-04-25'],
        [`review.term.${regime}`, end],
      ]);
      const dayAfter = (day: string): string => addDays(date(day), 1);
      expect(refusal([submit, { ...pass, ...on(end) }], facts, own)).toEqual([]);
      expect(refusal([submit, { ...pass, ...on(dayAfter(end)) }], facts, own)).toEqual([
        'review.inTermOrReasoned notMet',
      ]);
      const more = { ...extend, ...(until === '' ? {} : { until: date(until) }) };
      expect(refusal([submit, more, { ...pass, ...on(extendedEnd) }], facts, own)).toEqual([]);
      expect(
        refusal([submit, more, { ...pass, ...on(dayAfter(extendedEnd)) }], facts, own),
      ).toEqual(['review.inTermOrReasoned notMet']);
    },
  );

  it('市监程序规定 第五十五条 names no number: the approval sets the day; 住建规定 第二十五条 knows no extension', () => {
    expect(refusal([submit, extend], facts, { ...prepared, regime: 'market' })).toEqual([
      'review.approvedExtension notMet',
    ]);
    expect(refusal([submit, extend], facts, { ...prepared, regime: 'construction' })).toEqual([
      'review.approvedExtension notMet',
    ]);
  });

  it('a year that is not published leaves the term open', () => {
    const first = { ...prepared, investigatedOn: date('2031-01-06') };
    const far = { ...submit, ...on('2031-01-06') };
    expect(refusal([far, { ...pass, ...on('2031-01-07') }], facts, first)).toEqual([
      'review.inTermOrReasoned undetermined',
    ]);
  });
});

/** Histories that together take every step. */
const justiceReturn = { ...sendBack, ...on('2024-04-29'), reviewer: 'sun' } as const;
const supplement = {
  type: 'supplement',
  ...on('2024-04-19'),
  materials: ['riskAssessment'],
} as const;
const histories: readonly [LegalReview, LegalReviewFacts, readonly LegalReviewEvent[]][] = [
  [prepared, facts, [submit, supplement, extend, { ...pass, ...on('2024-04-26') }]],
  [
    prepared,
    without,
    [
      submit,
      ask,
      supplement,
      extend,
      { ...sendBack, ...on('2024-04-26'), reviewer: 'li' },
      withdraw,
    ],
  ],
  [
    government,
    facts,
    [
      submitFirst,
      passFirst,
      forward,
      { ...supplement, ...on('2024-04-26') },
      { ...extend, ...on('2024-04-28') },
      justiceReturn,
      resubmit,
      { ...passFirst, ...on('2024-05-07') },
      { ...forward, ...on('2024-05-08') },
      { ...justicePass, ...on('2024-05-09') },
    ],
  ],
  [prepared, ownRule, [submit, sendBack, disagree, escalate, uphold]],
  [prepared, ownRule, [submit, sendBack, disagree, escalate, again]],
];

describe('the graph of the legal review', () => {
  it('is sound, and the histories take every step and reach every state', () => {
    expect(checkMachine(machine as unknown as AnyMachine)).toEqual([]);
    const taken = new Set<string>();
    const reached = new Set<string>(['prepared']);
    for (const [first, given, events] of histories) {
      const result = run(events, given, first);
      expect(result.completed).toBe(true);
      for (const edge of result.edges) taken.add(edge);
      for (let count = 1; count <= events.length; count += 1)
        reached.add(run(events.slice(0, count), given, first).state.status);
    }
    expect([...taken].sort()).toEqual(machine.edges.map(({ id }) => id).sort());
    expect([...reached].sort()).toEqual(Object.keys(machine.states).sort());
  });

  it('names the documents of its steps', () => {
    for (const id of ['submit', 'requestAssistance', 'extend', 'pass', 'return', 'disagree'])
      expect(machine.edges.find((edge) => edge.id === id)?.documents.length).toBe(1);
  });

  type Edges = readonly AnyEdge[];
  const change =
    (id: string, changes: Partial<AnyEdge>) =>
    (edges: Edges): Edges =>
      edges.map((edge) => (edge.id === id ? { ...edge, ...changes } : edge));
  const bare = (edges: Edges): Edges => edges.map((edge) => ({ ...edge, evidence: [] }));
  const breakages: Readonly<Record<string, (edges: Edges) => Edges>> = {
    noPassUnsubmitted: (edges) => bare(change('pass', { from: ['prepared'] })(edges)),
    noPassWithoutOpinion: change('supplement', { to: 'passed' }),
    noGovernmentPassWithoutFirstReview: (edges) =>
      bare(change('submitFirst', { to: 'atJustice' })(edges)),
    noGovernmentPassByDepartmentAlone: change('pass', { evidence: [] }),
    noJusticeReviewOfOwnDecision: bare,
    noResubmissionWithoutReturn: change('resubmit', { from: ['submitted'] }),
    noConsultationWithoutReturn: change('disagree', { from: ['submitted'] }),
    noHeadsBeforeConsultation: change('escalate', { from: ['returned'] }),
    noAssistanceUnasked: change('extend', { to: 'assisting' }),
    noReturnAfterPass: change('return', { from: ['submitted', 'passed'] }),
    noPassAfterWithdrawal: change('pass', { from: ['submitted', 'withdrawn'] }),
  };

  it.each(legalReviewInvariants.map((invariant) => [invariant.id, invariant] as const))(
    'proves %s, and sees it fail on a copy that was broken on purpose',
    (id, invariant) => {
      const whole = machine as unknown as AnyMachine;
      expect(prove(whole, invariant)).toMatchObject({ holds: true });
      const breakage = breakages[id];
      if (breakage === undefined) throw new Error(`no broken copy for ${id}`);
      const proof = prove({ ...whole, edges: breakage(whole.edges) }, invariant);
      expect(proof).toMatchObject({ holds: false });
      if (!proof.holds) expect(proof.path.length).toBeGreaterThan(0);
    },
  );

  it('stores and restores every state, and reads schema 1', () => {
    for (const [first, given, events] of histories)
      for (let count = 0; count <= events.length; count += 1) {
        const { state } = run(events.slice(0, count), given, first);
        const stored: unknown = JSON.parse(JSON.stringify(snapshot(machine, state)));
        expect(restore(machine, stored)).toMatchObject({ ok: true, value: state });
      }
    const old = { ...submitted, materials: ['proposedDecision', 'investigationRecord'] };
    expect(restore(machine, { kind: machine.id, schema: 1, state: old })).toMatchObject({
      value: { materials: submitted.materials },
    });
    expect(
      restore(machine, { kind: machine.id, schema: 1, state: { status: 'submitted' } }).ok,
    ).toBe(false);
  });

  it('replays a history of schema 1 once its events are migrated, and not before', () => {
    const first = { ...submit, materials: ['proposedDecision', 'investigationRecord'] };
    const replayed = (event: unknown) => run([event as LegalReviewEvent, pass]);
    expect(replayed(first)).toMatchObject({ completed: false, index: 1 });
    const restored = restoreEvent(machine, 1, first);
    expect(restored.ok && replayed(restored.value)).toMatchObject({ completed: true });
  });

  it('refuses what is no review', () => {
    fc.assert(fc.property(fc.anything(), (input) => void parseLegalReview(input)));
    expect(parseLegalReview({ ...submitted, materials: ['hearsay'] })).toMatchObject({
      ok: false,
      problems: [{ code: 'input.invalid', path: ['materials', 0] }],
    });
  });

  it('takes any walk the same way twice, and never throws', () => {
    const events = histories.flatMap(([, , list]) => list);
    fc.assert(
      fc.property(
        fc.constantFrom(prepared, government),
        fc.constantFrom(facts, without, ownRule),
        fc.array(fc.constantFrom(...events), { maxLength: 12 }),
        (first, given, walk) => {
          expect(run(walk, given, first)).toEqual(run(walk, given, first));
        },
      ),
      { numRuns: 200 },
    );
  });
});
