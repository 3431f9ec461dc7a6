/* The index against a model that walks the days one by one and knows no intervals. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type LocalDate } from '../../src/core/index.js';
import {
  type AnnouncementAction,
  competentBody,
  type EmpowermentAnnouncement,
  type TransitionPolicy,
  zhongshanTransition,
} from '../../src/township/index.js';
import { date, otherBasis, powersOf, SHAMIAN } from './world.js';

const START = date('2020-01-01');
const DAYS = 60;
const on = (index: number): LocalDate => addDays(START, index);

interface Step {
  readonly action: AnnouncementAction;
  /** First day of the effect, and how many days before it was published. */
  readonly effective: number;
  readonly published: number;
  readonly isPublished: boolean;
  readonly policy: number;
}

const policies: readonly TransitionPolicy[] = [
  zhongshanTransition,
  {
    ...zhongshanTransition,
    id: 'receiving',
    filedBeforeAnnouncement: 'receivingBody',
    filedDuringHandover: 'receivingBody',
    notFiledBeforeEffect: 'receivingBody',
  },
  {
    ...zhongshanTransition,
    id: 'original',
    filedDuringHandover: 'originalBody',
    notFiledBeforeEffect: 'notStated',
  },
];

/** Announcements in a lawful order, on different days, some of them never published. */
const steps: fc.Arbitrary<readonly Step[]> = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 12 }),
      notice: fc.integer({ min: 0, max: 8 }),
      isPublished: fc.boolean(),
      choice: fc.integer({ min: 0, max: 3 }),
      policy: fc.integer({ min: -1, max: 2 }),
    }),
    { maxLength: 6 },
  )
  .map((raw) => {
    let status: 'none' | 'held' | 'suspended' = 'none';
    let effective = 10;
    return raw.map(({ gap, notice, isPublished, choice, policy }) => {
      effective += gap;
      const possible: readonly AnnouncementAction[] =
        status === 'none'
          ? ['empower']
          : status === 'held'
            ? ['takeBack', 'suspend', 'change', 'delete']
            : ['resume', 'takeBack'];
      const action = possible[choice % possible.length] ?? 'empower';
      if (isPublished) {
        status =
          action === 'suspend'
            ? 'suspended'
            : action === 'takeBack' || action === 'delete'
              ? 'none'
              : 'held';
      }
      return { action, effective, published: effective - notice, isPublished, policy };
    });
  });

const announcementOf = (step: Step, index: number): EmpowermentAnnouncement => ({
  id: `a${index}`,
  action: step.action,
  document: `穗府〔2020〕${index + 1}号`,
  issuer: '广州市人民政府',
  decidedOn: START,
  effectiveOn: on(step.effective),
  towns: [SHAMIAN],
  items: ['i1'],
  otherBasis,
  ...(step.isPublished ? { publishedOn: on(step.published) } : {}),
  ...(step.policy < 0 ? {} : { transition: policies[step.policy]?.id ?? '' }),
});

const TOWN = 'shamian';
const COUNTY = 'liwan-urban';

/** Who has the item on each day. */
function calendarOf(all: readonly Step[]): readonly string[] {
  let holder = COUNTY;
  return Array.from({ length: DAYS + 60 }, (_, today) => {
    for (const { action, effective, isPublished } of all) {
      if (!isPublished || effective !== today) continue;
      if (action === 'empower' || action === 'resume') holder = TOWN;
      else if (action !== 'change') holder = COUNTY;
    }
    return holder;
  });
}

/** Who has the case: walks from the day of filing to the day of the question. */
function naive(all: readonly Step[], filed: number | undefined, asked: number): string {
  const calendar = calendarOf(all);
  let owner = calendar[filed ?? asked] ?? '';
  if (filed === undefined) return owner;
  for (let today = filed + 1; today <= asked; today += 1) {
    const before = calendar[today - 1];
    const after = calendar[today] ?? '';
    if (before === after || owner !== before) continue;
    const step = all.find(
      ({ effective, isPublished, action }) =>
        isPublished && effective === today && action !== 'change',
    );
    const policy = step === undefined || step.policy < 0 ? undefined : policies[step.policy];
    const rule =
      step !== undefined && filed < step.published
        ? policy?.filedBeforeAnnouncement
        : policy?.filedDuringHandover;
    if (rule === 'receivingBody') owner = after;
    else if (rule !== 'originalBody') return 'undetermined';
  }
  return owner;
}

/** Who files a clue that a unit has had since a day. */
function naivePossession(all: readonly Step[], body: string, since: number, asked: number): string {
  const calendar = calendarOf(all);
  const today = calendar[asked] ?? '';
  if (calendar[since] !== body) return today;
  for (let day = since + 1; day <= asked; day += 1) {
    if (calendar[day - 1] === calendar[day]) continue;
    const step = all.find(
      ({ effective, isPublished, action }) =>
        isPublished && effective === day && action !== 'change',
    );
    const policy = step === undefined || step.policy < 0 ? undefined : policies[step.policy];
    if (policy?.notFiledBeforeEffect === 'unitInPossession') return body;
    return policy?.notFiledBeforeEffect === 'receivingBody' ? today : 'undetermined';
  }
  return today;
}

it('agrees with the model on every day, filed and not filed', () => {
  fc.assert(
    fc.property(
      steps,
      fc.array(fc.tuple(fc.nat(DAYS), fc.nat(30)), { minLength: 10, maxLength: 30 }),
      (all, days) => {
        const powers = powersOf({
          announcements: all.map(announcementOf),
          transitions: policies,
        });
        for (const [filed, later] of days) {
          const asked = filed + later;
          for (const filing of [undefined, filed]) {
            const answer = competentBody(
              {
                item: 'i1',
                place: SHAMIAN,
                conductDate: START,
                askedOn: on(asked),
                ...(filing === undefined ? {} : { filedOn: on(filing) }),
              },
              powers,
            );
            const found = answer.outcome === 'competent' ? answer.body : answer.outcome;
            expect([filing, asked, found]).toEqual([filing, asked, naive(all, filing, asked)]);
          }
          for (const body of [TOWN, COUNTY]) {
            const answer = competentBody(
              {
                item: 'i1',
                place: SHAMIAN,
                conductDate: START,
                askedOn: on(asked),
                possession: { body, since: on(filed) },
              },
              powers,
            );
            const found = answer.outcome === 'competent' ? answer.body : answer.outcome;
            expect(found).toBe(naivePossession(all, body, filed, asked));
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});

it('says since when: the first day of the unbroken days that end today', () => {
  fc.assert(
    fc.property(steps, fc.nat(DAYS + 30), (all, asked) => {
      const powers = powersOf({ announcements: all.map(announcementOf), transitions: policies });
      const answer = competentBody(
        { item: 'i1', place: SHAMIAN, conductDate: START, askedOn: on(asked) },
        powers,
      );
      if (answer.outcome !== 'competent') throw new Error(answer.outcome);
      const calendar = calendarOf(all);
      let first = asked;
      while (first > 0 && calendar[first - 1] === calendar[asked]) first -= 1;
      expect(answer.since).toBe(first === 0 ? '2015-01-01' : on(first));
    }),
    { numRuns: 300 },
  );
});

it('an inspection is held on the days of either of its penalties', () => {
  fc.assert(
    fc.property(steps, steps, fc.array(fc.nat(DAYS + 30)), (one, other, days) => {
      const powers = powersOf({
        announcements: [
          ...one.map(announcementOf),
          ...other.map((step, index) => ({
            ...announcementOf(step, index),
            id: `b${index}`,
            items: ['i2'],
          })),
        ],
        transitions: policies,
      });
      const [first, second] = [calendarOf(one), calendarOf(other)];
      for (const asked of days) {
        const answer = competentBody(
          { item: 'n1', place: SHAMIAN, conductDate: START, askedOn: on(asked) },
          powers,
        );
        const isTowns = first[asked] === TOWN || second[asked] === TOWN;
        expect(answer).toMatchObject({ outcome: 'competent', body: isTowns ? TOWN : COUNTY });
      }
    }),
    { numRuns: 200 },
  );
});
