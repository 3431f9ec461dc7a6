import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseCalendar } from '../../src/calendar/index.js';
import { divisionCode } from '../../src/identifiers/index.js';
import type { EnforcementBody, EnforcementOfficer } from '../../src/registry/index.js';
import {
  approvedReview,
  assessReviewNeed,
  collectiveDiscussion,
  type LegalReview,
  type LegalReviewEvent,
  type LegalReviewFacts,
  legalReviewMachine as machine,
  parseLegalReview,
  reviewGrounds,
} from '../../src/review/index.js';
import {
  checkMachine,
  due,
  type Invariant,
  prove,
  replay,
  restore,
  snapshot,
} from '../../src/workflow/index.js';
import { caseCode, date, officer, value } from '../penalty/one-case.js';

const body = (
  id: string,
  level: EnforcementBody['level'],
  superiorInLine?: string,
): EnforcementBody => ({
  kind: 'statutoryOrgan',
  id,
  name: id,
  level,
  division: divisionCode('440106'),
  lines: ['ecologicalEnvironment'],
  confirmed: [{ from: date('2020-01-01'), until: 'open' }],
  ...(superiorInLine === undefined ? {} : { superiorInLine }),
});

const reviewer: EnforcementOfficer = {
  ...officer('li', '李四'),
  memberships: [{ body: 'bureau', from: date('2020-01-01'), until: 'open' }],
  legalQualification: { number: 'A20204401060001', obtainedOn: date('2020-03-01') },
};

const facts: LegalReviewFacts = {
  bodies: { branch: body('branch', 'county', 'bureau'), bureau: body('bureau', 'city') },
  officers: {
    li: reviewer,
    zhao: officer('zhao', '赵一'),
    newcomer: { ...officer('newcomer', '新人'), reviewingSince: date('2024-01-01') },
    veteran: { ...officer('veteran', '老手'), reviewingSince: date('2019-01-01') },
  },
  recused: [],
};

const submitted: Extract<LegalReview, { status: 'submitted' }> = {
  status: 'submitted',
  caseCode,
  body: 'branch',
  submittedOn: date('2024-04-18'),
  materials: ['proposedDecision', 'investigationRecord'],
  investigators: ['zhao', 'qian'],
};

const pass: LegalReviewEvent = { type: 'pass', on: date('2024-04-24'), reviewer: 'li' };
const ask: LegalReviewEvent = {
  type: 'requestAssistance',
  on: date('2024-04-18'),
  from: 'bureau',
  reason: '本单位尚无取得法律职业资格的人员',
};
const sendBack: LegalReviewEvent = {
  type: 'return',
  on: date('2024-04-22'),
  reviewer: 'li',
  grounds: ['factsUnclear'],
  advice: '补充监测报告',
};

function refusal(
  events: readonly LegalReviewEvent[],
  given: Partial<LegalReviewFacts> = {},
  first: LegalReview = submitted,
): readonly string[] {
  const result = replay(machine, first, events, { ...facts, ...given });
  if (result.completed) return [];
  return result.decision.outcome === 'refused'
    ? result.decision.failures.map(({ guard, verdict }) => `${guard} ${verdict}`)
    : [result.decision.problem.code];
}

describe('legal review (行政处罚法 第五十八条, 法制审核办法)', () => {
  it('passes, and its result proves it', () => {
    const result = replay(machine, submitted, [pass], facts);
    expect(result).toMatchObject({ completed: true, state: { status: 'passed', reviewer: 'li' } });
    if (result.state.status === 'passed') {
      expect(approvedReview(result.state)).toEqual({
        caseCode,
        reviewer: 'li',
        concludedOn: '2024-04-24',
      });
    }
  });

  it('is done by the superior department where the county has no qualified reviewer', () => {
    const result = replay(machine, submitted, [ask, pass], facts);
    expect(result).toMatchObject({
      completed: true,
      state: { status: 'passed', assistedBy: 'bureau' },
    });
    if (result.state.status === 'passed')
      expect(approvedReview(result.state).assistedBy).toBe('bureau');
  });

  it('goes back with grounds and advice, and comes again', () => {
    const again: LegalReviewEvent = {
      type: 'resubmit',
      on: date('2024-05-06'),
      materials: submitted.materials,
    };
    expect(replay(machine, submitted, [sendBack, again], facts).state).toMatchObject({
      status: 'submitted',
      submittedOn: '2024-05-06',
    });
    const withdraw: LegalReviewEvent = { type: 'withdraw', on: date('2024-05-06') };
    expect(replay(machine, submitted, [sendBack, withdraw], facts).state.status).toBe('withdrawn');
  });

  it.each<[string, readonly LegalReviewEvent[], Partial<LegalReviewFacts>, readonly string[]]>([
    [
      'a newcomer without the qualification',
      [{ ...pass, reviewer: 'newcomer' }],
      {},
      ['review.qualifiedReviewer notMet'],
    ],
    [
      'one who began before 2021 and has none: unknown',
      [{ ...pass, reviewer: 'veteran' }],
      {},
      ['review.qualifiedReviewer undetermined'],
    ],
    [
      'one whom nobody knows',
      [{ ...pass, reviewer: 'nobody' }],
      {},
      ['review.qualifiedReviewer undetermined'],
    ],
    [
      'one with an interest (第二十一条)',
      [pass],
      { recused: ['li'] },
      ['review.reviewerNotRecused notMet'],
    ],
    [
      'before the submission',
      [{ ...pass, on: date('2024-04-17') }],
      {},
      ['review.notBeforeSubmission notMet'],
    ],
    [
      'a return without grounds (第十九条)',
      [{ ...sendBack, grounds: [] }],
      {},
      ['review.namesItsGrounds notMet'],
    ],
    [
      'assistance without a reason',
      [{ ...ask, reason: '' }],
      {},
      ['review.noQualifiedReviewerHere notMet'],
    ],
    [
      'assistance by another body',
      [{ ...ask, from: 'branch' }],
      {},
      ['review.superiorInLine notMet'],
    ],
    [
      'assistance where the body has a qualified reviewer',
      [ask],
      {
        officers: {
          wang: {
            ...reviewer,
            id: 'wang',
            memberships: [{ body: 'branch', from: date('2020-01-01'), until: 'open' }],
          },
        },
      },
      ['review.noQualifiedReviewerHere notMet'],
    ],
    [
      'assistance for a city bureau',
      [ask],
      { bodies: { branch: body('branch', 'city', 'bureau') } },
      ['review.mayAskForAssistance notMet'],
    ],
    [
      'assistance for a body nobody knows',
      [ask],
      { bodies: {} },
      ['review.mayAskForAssistance undetermined', 'review.superiorInLine undetermined'],
    ],
    [
      'a second extension (第十八条)',
      [
        { type: 'extend', on: date('2024-04-19'), approvedBy: '周' },
        { type: 'extend', on: date('2024-04-22'), approvedBy: '周' },
      ],
      {},
      ['review.approvedExtension notMet'],
    ],
  ])('refuses %s', (_what, events, given, expected) => {
    expect(refusal(events, given)).toEqual(expected);
  });

  it('refuses an investigator of the case, and incomplete materials (第十四条)', () => {
    const own = { ...submitted, investigators: ['li'] };
    expect(refusal([pass], {}, own)).toEqual(['review.qualifiedReviewer notMet']);
    expect(refusal([pass], {}, { ...submitted, materials: ['proposedDecision'] })).toEqual([
      'review.materialsComplete notMet',
    ]);
  });

  it('runs five working days, eight when extended (第十八条)', () => {
    // Submitted Thursday 04-18: 19, 22, 23, 24, 25; then 26, 28 (worked), 29.
    const ends = (state: LegalReview) =>
      due(machine, state, chineseCalendar).map(({ id, deadline }) => [
        id,
        deadline.ok ? deadline.value.end : null,
      ]);
    expect(ends(submitted)).toEqual([['review.term', '2024-04-25']]);
    expect(ends({ ...submitted, extendedOn: date('2024-04-22') })).toEqual([
      ['review.extendedTerm', '2024-04-29'],
    ]);
  });

  it('is a sound graph in which nothing passes without an opinion', () => {
    expect(checkMachine(machine)).toEqual([]);
    const invariant: Invariant = {
      id: 'noResubmissionWithoutReturn',
      label: { zh: '未退回不得再次送审', en: 'nothing is submitted again before it was returned' },
      basis: [{ law: '广东省重大行政执法决定法制审核办法', article: 20 }],
      never: { edges: ['resubmit'] },
      before: { edges: ['return'] },
    };
    expect(prove(machine, invariant)).toMatchObject({ holds: true });
  });

  it('stores and restores', () => {
    for (const events of [[], [ask], [pass], [sendBack]] as const) {
      const { state } = replay(machine, submitted, events, facts);
      expect(restore(machine, JSON.parse(JSON.stringify(snapshot(machine, state))))).toMatchObject({
        ok: true,
        value: state,
      });
    }
    fc.assert(fc.property(fc.anything(), (input) => void parseLegalReview(input)));
    expect(parseLegalReview({ ...submitted, materials: ['hearsay'] })).toMatchObject({
      ok: false,
      problems: [{ code: 'input.invalid', path: ['materials', 0] }],
    });
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
    expect(value(assessReviewNeed({ caseCode, hearingHeld: true })).required).toBe(true);
  });
});

describe('collectiveDiscussion (第五十七条第二款)', () => {
  it('needs two heads and a conclusion', () => {
    const held = {
      caseCode,
      heldOn: date('2024-04-28'),
      participants: ['周', '周'],
      conclusion: '',
    };
    const result = collectiveDiscussion(held);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual([
      'review.discussionTooFew',
      'review.discussionUnrecorded',
    ]);
    expect(
      collectiveDiscussion({ ...held, participants: ['周', '吴'], conclusion: '同意' }).ok,
    ).toBe(true);
  });
});
