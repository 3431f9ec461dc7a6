import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../../src/core/index.js';
import {
  parseSupervisionCase,
  type SupervisionCase,
  type SupervisionCaseEvent,
  type SupervisionCaseFacts,
  supervisionCaseMachine,
} from '../../src/supervision/index.js';
import { decide } from '../../src/workflow/index.js';
import { day, facts, guide, histories, join, run } from './one-supervision-case.js';

/* Events of every kind, moved to the day of the walk; what a walk takes from them is the machine's to judge. */
const pool: readonly SupervisionCaseEvent[] = [
  ...new Map(
    histories
      .flatMap(([, events]) => events)
      .concat(join, guide)
      .map((event) => {
        const { on: _on, ...rest } = event as { readonly on: LocalDate };
        return [JSON.stringify(rest), event] as const;
      }),
  ).values(),
];

/** Where walks begin: every state on the way of every history, so that they also come to what lies deep. */
const starts = histories.flatMap(([first, events]) =>
  [...events.keys(), events.length].map((length) => [first, events.slice(0, length)] as const),
);

interface Step {
  readonly pick: number;
  readonly twist: number;
  readonly gap: number;
  readonly term: number;
  readonly dispute: 'none' | 'none' | 'admissible' | 'pending' | 'unknown';
  /** Whether any event is taken, lawful here or not. */
  readonly anyEvent: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  pick: fc.nat(),
  twist: fc.nat(),
  gap: fc.constantFrom(0, 1, 3, 40),
  term: fc.constantFrom(0, 10, 30),
  dispute: fc.constantFrom('none', 'none', 'none', 'admissible', 'pending', 'unknown'),
  anyEvent: fc.constantFrom(false, false, true),
});

function eventOf(
  state: SupervisionCase,
  { pick, twist, gap, term, anyEvent }: Step,
): SupervisionCaseEvent {
  const accepted = new Set(
    supervisionCaseMachine.edges
      .filter(({ from }) => (from as readonly string[]).includes(state.status))
      .map(({ on }) => on as string),
  );
  const types = [...new Set(pool.map(({ type }) => type))].filter(
    (type) => anyEvent || accepted.has(type),
  );
  const type = types[pick % types.length];
  const variants = pool.filter((one) => one.type === type);
  const event = (variants[twist % variants.length] ?? join) as SupervisionCaseEvent;
  const on = addDays(state.lastOn, gap);
  // Whoever may act now does: the organ after an elevation, its government, who was asked.
  const by =
    !('by' in event) || anyEvent
      ? {}
      : 'objection' in state
        ? { by: state.objection.to }
        : { by: state.status === 'atGovernment' ? state.government : state.organ };
  return {
    ...event,
    ...by,
    on,
    ...('dueOn' in event ? { dueOn: addDays(on, term) } : {}),
  } as SupervisionCaseEvent;
}

const grows = (before: readonly unknown[] = [], after: readonly unknown[] = []): void => {
  expect(after.slice(0, before.length)).toEqual(before);
};

/** What holds after every step, whatever the walk. */
function holds(
  before: SupervisionCase,
  event: SupervisionCaseEvent,
  after: SupervisionCase,
  history: readonly SupervisionCaseEvent[],
  given: SupervisionCaseFacts,
): void {
  const isFinal = supervisionCaseMachine.states[after.status].final === true;
  // Somebody holds the case, until a day that lay ahead when it was set.
  expect(after.owner.trim()).not.toBe('');
  if (!isFinal && after.dueOn !== before.dueOn) expect(after.dueOn >= event.on).toBe(true);
  expect(after.lastOn).toBe(event.on);
  expect(after.lastOn >= before.lastOn).toBe(true);
  // Who, where and what are the same case; only an elevation moves the organ and its government.
  expect([after.id, after.body, after.region, after.receivedOn]).toEqual([
    before.id,
    before.body,
    before.region,
    before.receivedOn,
  ]);
  if (event.type !== 'elevate')
    expect([after.organ, after.government]).toEqual([before.organ, before.government]);
  // Nothing on the file is lost.
  grows(before.joined, after.joined);
  if ('measures' in before && 'measures' in after) {
    grows(before.measures, after.measures);
    grows(before.earlier, after.earlier);
    grows(before.earlierFindings, after.earlierFindings);
    grows(before.handOvers, after.handOvers);
    grows(before.keySupervision, after.keySupervision);
  }
  // No document and no proposal without a verification since the case was last taken over.
  const since = history.slice(history.map(({ type }) => type).lastIndexOf('takeBack') + 1);
  const isVerified = since.some(({ type }) => type === 'verify');
  if (
    [
      'issued',
      'correcting',
      'objected',
      'reviewing',
      'reported',
      'atGovernment',
      'correctedAtOnce',
    ].includes(after.status)
  )
    expect(isVerified).toBe(true);
  if ('finding' in after && after.finding !== undefined && 'measures' in after) {
    expect(isVerified).toBe(true);
    expect(after.measures.length).toBeGreaterThan(0);
    expect(new Set(after.finding.supervisors).size).toBeGreaterThanOrEqual(2);
  }
  if ('document' in after && after.document !== undefined) {
    const { instrument, issuedBy, issuedOn } = after.document;
    expect('finding' in after && after.finding !== undefined && after.finding.on <= issuedOn).toBe(
      true,
    );
    // The government alone decides, and only what was proposed to it.
    const isDecision = instrument === 'decision' || instrument === 'guangdongDecision';
    if (isDecision) expect(history.some(({ type }) => type === 'proposeDecision')).toBe(true);
    expect(issuedBy === after.government).toBe(isDecision);
    expect(instrument.startsWith('guangdong') || instrument === 'suggestion').toBe(
      issuedOn < day('2026-02-01'),
    );
  }
  // A pending dispute is not supervised a second time.
  if (given.dispute === 'pending' || given.dispute === undefined)
    expect(event.type.startsWith('issue') && event.on >= day('2026-02-01')).toBe(false);
  if (after.status === 'closed' && after.outcome === 'corrected')
    expect(after.report).toBeDefined();
  const stored: unknown = JSON.parse(JSON.stringify(after));
  expect(parseSupervisionCase(stored)).toEqual({ ok: true, value: after, warnings: [] });
}

describe('random walks of a supervision case', () => {
  it('keep an owner, a term, the file and the gates after every step', () => {
    const reached = new Set<string>();
    const taken = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.array(step, { minLength: 4, maxLength: 16 }),
        ([first, before], steps) => {
          let state: SupervisionCase = run(first, before);
          const history: SupervisionCaseEvent[] = [...before];
          for (const one of steps) {
            const event = eventOf(state, one);
            const { dispute: _none, ...rest } = facts;
            const given: SupervisionCaseFacts =
              one.dispute === 'unknown' ? rest : { ...rest, dispute: one.dispute };
            const decision = decide(supervisionCaseMachine, state, event, given);
            if (decision.outcome !== 'moved') continue;
            // What is final takes nothing.
            expect(supervisionCaseMachine.states[state.status].final).not.toBe(true);
            const after = decision.state as SupervisionCase;
            history.push(event);
            holds(state, event, after, history, given);
            taken.add(decision.edge);
            reached.add(after.status);
            state = after;
          }
        },
      ),
      { numRuns: 400, seed: 20260201 },
    );
    // The walks are no empty promise: they come to every state.
    expect(
      Object.keys(supervisionCaseMachine.states).filter(
        (one) => !reached.has(one) && one !== 'received',
      ),
    ).toEqual([]);
    expect(taken.size).toBeGreaterThan(30);
  });
});
