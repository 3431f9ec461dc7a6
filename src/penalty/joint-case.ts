/*
 * 多个当事人: one number and one investigation, but each party has its own notice, answer, decision and service (行政处罚法 第四十四条、
 * 第四十五条、第五十九条第一款第（一）项). 第二十九条 forbids a second fine for one act of the same 当事人: it does not forbid to fine each of
 * those who acted together. How they share a penalty no text says; each decision gives its own reasons.
 */
import { failed, ok, type Problem, type Result } from '../core/index.js';
import type { Party } from '../registry/index.js';
import { type Decision, decide } from '../workflow/index.js';
import { ordinaryPenaltyMachine } from './ordinary-penalty.machine.js';
import type { PenaltyCase, PenaltyEvent, PenaltyFacts } from './penalty-case.js';
import { penaltyProblem } from './problems.js';

/** 多个当事人的案件: one file for each party, by the party's `id`. */
export interface JointCase {
  /** 案件编号. */
  readonly caseCode: string;
  /** 每一当事人的案卷. */
  readonly parts: Readonly<Record<string, PenaltyCase>>;
}

/** What a step in a case of several parties came to. */
export type JointDecision =
  | {
      readonly outcome: 'moved';
      /** The case after the step. */
      readonly joint: JointCase;
    }
  | {
      /** Nothing moved. */
      readonly outcome: 'refused';
      /** 当事人: why, for each party whose file does not take the step. */
      readonly parts: Readonly<
        Record<string, Exclude<Decision<PenaltyCase>, { outcome: 'moved' }>>
      >;
      /** What is wrong beside: an unknown party, an archive while another part is open. */
      readonly problems: readonly Problem[];
    };

/**
 * 追加当事人: opens one file for each party of a case that is being investigated.
 *
 * Fails: `penalty.noOtherParty` where nobody joins, `penalty.partyRepeated` for a party that is there already.
 *
 * @example
 * const filed = { status: 'investigating', caseCode: 'G1', party: { kind: 'naturalPerson', id: 'p1', name: '张三' } }
 * const joint = openJointCase(filed, [{ kind: 'naturalPerson', id: 'p2', name: '陈某' }])
 * Object.keys(joint.value.parts) // => ['p1', 'p2']
 * openJointCase(filed, []).problems[0].code // => 'penalty.noOtherParty'
 */
export function openJointCase(
  filed: Extract<PenaltyCase, { readonly status: 'investigating' }>,
  others: readonly Party[],
): Result<JointCase> {
  if (others.length === 0) return failed(penaltyProblem('penalty.noOtherParty', {}));
  const parties = [filed.party, ...others];
  const problems = others.flatMap(({ id, name }, index) =>
    parties.findIndex((party) => party.id === id) === index + 1
      ? []
      : [penaltyProblem('penalty.partyRepeated', { name }, [index])],
  );
  if (problems.length > 0) return failed(...problems);
  const parts = parties.map((party) => {
    const coParties = parties.filter(({ id }) => id !== party.id).map(({ id }) => id);
    return [party.id, { ...filed, party, coParties }] as const;
  });
  return ok({ caseCode: filed.caseCode, parts: Object.fromEntries(parts) });
}

/** The kernel's `decide`, where neither the state nor the event is known to the compiler. */
const step = decide as unknown as (
  machine: typeof ordinaryPenaltyMachine,
  state: PenaltyCase,
  event: PenaltyEvent,
  facts: PenaltyFacts,
) => Decision<PenaltyCase>;

/**
 * 共同步骤: a step of the common investigation (取证、回避、延期、中止 …) moves every file, or none.
 *
 * @example
 * const filed = { status: 'investigating', caseCode: 'G1', party: { kind: 'naturalPerson', id: 'p1', name: '张三' } }
 * const joint = openJointCase(filed, [{ kind: 'naturalPerson', id: 'p2', name: '陈某' }])
 * // A file that cannot take the step keeps every file where it is.
 * decideJointly(joint.value, { type: 'archive', on: localDate('2024-05-06'), recordHead: {} }, {}).outcome // => 'refused'
 */
export function decideJointly(
  joint: JointCase,
  event: PenaltyEvent,
  facts: PenaltyFacts,
): JointDecision {
  return taken(joint, Object.keys(joint.parts), event, facts);
}

/**
 * 单个当事人的步骤: a step for one party (告知、陈述、听证、决定、送达、缴款 …) moves its file alone.
 *
 * Refused too: `penalty.partyUnknown`; `penalty.jointPartOpen`, for one case is filed in one archive, after all are closed.
 *
 * @example
 * const filed = { status: 'investigating', caseCode: 'G1', party: { kind: 'naturalPerson', id: 'p1', name: '张三' } }
 * const joint = openJointCase(filed, [{ kind: 'naturalPerson', id: 'p2', name: '陈某' }])
 * const on = localDate('2024-05-06')
 * const { outcome, problems } = decideForParty(joint.value, 'p3', { type: 'archive', on }, {})
 * outcome // => 'refused'
 * problems[0].code // => 'penalty.partyUnknown'
 */
export function decideForParty(
  joint: JointCase,
  party: string,
  event: PenaltyEvent,
  facts: PenaltyFacts,
): JointDecision {
  if (!Object.hasOwn(joint.parts, party))
    return refused({}, [penaltyProblem('penalty.partyUnknown', { party }, ['party'])]);
  const open = Object.entries(joint.parts).filter(
    ([id, { status }]) => id !== party && !FINISHED.includes(status),
  );
  if (event.type === 'archive' && open.length > 0)
    return refused(
      {},
      open.map(([id]) => penaltyProblem('penalty.jointPartOpen', { party: id }, ['parts', id])),
    );
  return taken(joint, [party], event, facts);
}

const FINISHED: readonly PenaltyCase['status'][] = ['closed', 'archived', 'merged'];

const refused = (
  parts: Extract<JointDecision, { outcome: 'refused' }>['parts'],
  problems: readonly Problem[],
): JointDecision => ({ outcome: 'refused', parts, problems });

function taken(
  joint: JointCase,
  parties: readonly string[],
  event: PenaltyEvent,
  facts: PenaltyFacts,
): JointDecision {
  const parts: Record<string, PenaltyCase> = { ...joint.parts };
  const noes: Record<string, Exclude<Decision<PenaltyCase>, { outcome: 'moved' }>> = {};
  for (const party of parties) {
    const decision = step(ordinaryPenaltyMachine, joint.parts[party] as PenaltyCase, event, facts);
    if (decision.outcome === 'moved') parts[party] = decision.state;
    else noes[party] = decision;
  }
  return Object.keys(noes).length > 0
    ? refused(noes, [])
    : { outcome: 'moved', joint: { ...joint, parts } };
}
