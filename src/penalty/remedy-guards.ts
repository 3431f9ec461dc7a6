/* What the law asks before each step of a reconsideration or lawsuit. A guard that lacks a fact answers `undefined`. */
import { isByLastDay, type LastDay, lastDayOf } from '../calendar/index.js';
import {
  compareMoney,
  type LocalDate,
  localDate,
  type Money,
  subtractMoney,
  ZERO_MONEY,
} from '../core/index.js';
import {
  compulsionLaw,
  legalRules,
  litigationInterpretation,
  litigationLaw,
  penaltyLaw,
  reconsiderationLaw,
  reconsiderationRegulation,
} from '../law/index.js';
import type { EventOf, Guard, StateOf } from '../workflow/index.js';
import type { ConcludedRemedy, Remedy, RemedyEvent, RemedyFacts, RemedyFile } from './remedy.js';
import { fineOf, type Sanction } from './sanction.js';

type In<Status extends Remedy['status']> = StateOf<Remedy, Status>;
type On<Type extends RemedyEvent['type']> = EventOf<RemedyEvent, Type>;
type RemedyGuard<State, Event> = Guard<State, Event, RemedyFacts>;
type Dated = {
  /** The day of the step. */
  readonly on: LocalDate;
};

export const remedyInOrder: RemedyGuard<Dated, Dated> = {
  id: 'penalty.remedyInOrder',
  label: { zh: '不早于前一步骤', en: 'not before the step before it' },
  basis: [penaltyLaw(73, 1)],
  reads: 'event',
  test: (state, event) => event.on >= state.on,
  inputs: (state, event) => ({ previous: state.on, on: event.on }),
};

/** The first day of 行政复议法 第二十三条. */
const RECONSIDERATION_FIRST = localDate('2024-01-01');

export const reconsideredWhereRequired: RemedyGuard<RemedyFile, unknown> = {
  id: 'penalty.reconsideredWhereRequired',
  label: {
    zh: '对当场处罚决定起诉的，已经先申请行政复议',
    en: 'a lawsuit against a decision made on the spot follows a reconsideration',
  },
  basis: [reconsiderationLaw(23, 1, 1), litigationLaw(44, 2)],
  reads: 'state',
  test: ({ kind, decision, reconsideredOn }) =>
    kind === 'reconsideration' ||
    decision.procedure === 'ordinary' ||
    decision.decidedOn < RECONSIDERATION_FIRST ||
    reconsideredOn !== undefined,
  inputs: ({ kind, decision, reconsideredOn }) => ({
    kind,
    procedure: decision.procedure,
    reconsideredOn: reconsideredOn ?? null,
  }),
};

/** The last day to apply or to sue. */
function lastDayToSeek(
  { kind, decision, reconsideredOn }: RemedyFile,
  facts: RemedyFacts,
): LastDay | undefined {
  if (kind === 'reconsideration')
    return lastDayOf(legalRules.reconsiderationApplication, decision.knownOn, facts);
  return reconsideredOn === undefined
    ? lastDayOf(legalRules.litigationFiling, decision.knownOn, facts)
    : lastDayOf(legalRules.litigationAfterReconsideration, reconsideredOn, facts);
}

export const soughtInTime: RemedyGuard<RemedyFile, unknown> = {
  id: 'penalty.soughtInTime',
  label: {
    zh: '在法定期限内提出；耽误期限的，有正当理由',
    en: 'applied for in time; where late, there is a just reason',
  },
  basis: [
    reconsiderationLaw(20),
    reconsiderationLaw(30, 1, 4),
    litigationLaw(45),
    litigationLaw(46),
  ],
  reads: 'state',
  test: (state, _event, facts) => {
    if (state.appliedOn < state.decision.knownOn) return false;
    if ((state.delayExcused ?? '').trim() !== '') return true;
    return isByLastDay(state.appliedOn, lastDayToSeek(state, facts));
  },
  inputs: (state, _event, facts) => ({
    appliedOn: state.appliedOn,
    lastDay: lastDayToSeek(state, facts)?.end ?? null,
  }),
};

export const remedyReason: RemedyGuard<unknown, { readonly reason: string }> = {
  id: 'penalty.remedyReason',
  label: { zh: '写明理由', en: 'the reason is stated' },
  basis: [reconsiderationLaw(30, 2), litigationLaw(51, 2)],
  reads: 'event',
  test: (_state, { reason }) => reason.trim() !== '',
};

export const stopGroundFits: RemedyGuard<In<'pending'>, On<'stopExecution'>> = {
  id: 'penalty.stopGroundFits',
  label: {
    zh: '属于应当停止执行的情形；暂缓执行限于限制人身自由的处罚',
    en: 'the ground is one on which the execution stops; a deferral is for detention alone',
  },
  basis: [penaltyLaw(73, 1), penaltyLaw(73, 2), reconsiderationLaw(42), litigationLaw(56, 1)],
  reads: 'event',
  test: ({ decision }, { ground, reason }) =>
    reason.trim() !== '' &&
    (ground !== 'detentionDeferred' || decision.sanctions.some(({ kind }) => kind === 'detention')),
  inputs: (_state, { ground }) => ({ ground }),
};

const sameKind = (sanctions: readonly Sanction[], one: Sanction): Sanction | undefined =>
  sanctions.find(({ kind }) => kind === one.kind);

/** Whether none of the penalties is heavier than before; a kind that was not there before cannot be weighed here. */
function notHeavier(before: readonly Sanction[], after: readonly Sanction[]): boolean | undefined {
  const verdicts = after.map((one) => {
    const old = sameKind(before, one);
    if (old === undefined) return undefined;
    if (one.amount === undefined || old.amount === undefined) return one.amount === old.amount;
    return compareMoney(one.amount, old.amount) <= 0;
  });
  if (verdicts.includes(false)) return false;
  return verdicts.includes(undefined) ? undefined : true;
}

export const notMadeHeavier: RemedyGuard<In<'pending' | 'stopped'>, On<'change'>> = {
  id: 'penalty.notMadeHeavier',
  label: {
    zh: '不作对申请人更为不利的变更，第三人提出相反请求的除外',
    en: 'the change is not to the applicant’s harm, unless a third party asked for the opposite',
  },
  basis: [reconsiderationLaw(63, 2), litigationLaw(77, 2)],
  reads: 'event',
  test: ({ decision }, { remaining, opposedByThirdParty }) =>
    opposedByThirdParty || notHeavier(decision.sanctions, remaining),
  inputs: ({ decision }, { remaining }) => ({
    before: fineOf(decision.sanctions) ?? null,
    after: fineOf(remaining) ?? null,
  }),
};

/** The last day to act anew, where one is set. */
function lastDayToActAnew(
  { kind, receivedOn, redoBy }: In<'redoOrdered'>,
  facts: RemedyFacts,
): LastDay | 'none' | undefined {
  if (redoBy !== undefined) return { end: redoBy, isFinal: true };
  return kind === 'litigation' ? 'none' : lastDayOf(legalRules.actAnew, receivedOn, facts);
}

export const actedAnewInTime: RemedyGuard<In<'redoOrdered'>, On<'actAnew'>> = {
  id: 'penalty.actedAnewInTime',
  label: {
    zh: '在责令的期限内重新作出；没有规定期限的，复议后为六十日',
    en: 'acted anew within the term set; where none is set, sixty days after a reconsideration',
  },
  basis: [reconsiderationLaw(64, 1), reconsiderationRegulation(58, 1)],
  reads: 'event',
  test: (state, { on, newDecision }, facts) => {
    if (newDecision.decidedOn !== on) return false;
    const last = lastDayToActAnew(state, facts);
    return last === 'none' ? true : isByLastDay(on, last);
  },
  inputs: ({ receivedOn, redoBy }, { on }) => ({ receivedOn, redoBy: redoBy ?? null, on }),
};

const same = (left: readonly Sanction[], right: readonly Sanction[]): boolean =>
  left.length === right.length &&
  left.every((one) => {
    const other = sameKind(right, one);
    if (other === undefined) return false;
    if (one.amount === undefined || other.amount === undefined) return one.amount === other.amount;
    return compareMoney(one.amount, other.amount) === 0;
  });

export const notTheSameAct: RemedyGuard<In<'redoOrdered'>, On<'actAnew'>> = {
  id: 'penalty.notTheSameAct',
  label: {
    zh: '不以同一事实和理由作出相同或者基本相同的决定；因违反法定程序被撤销的除外',
    en: 'not the same decision on the same facts and reasons, unless it fell for its procedure',
  },
  basis: [reconsiderationLaw(64, 2), litigationLaw(71), litigationInterpretation(90)],
  reads: 'event',
  test: ({ decision, proceduralGround }, { newDecision, changedFactsOrReasons }) =>
    proceduralGround || changedFactsOrReasons || !same(decision.sanctions, newDecision.sanctions),
  inputs: ({ decision, proceduralGround }, { newDecision, changedFactsOrReasons }) => ({
    before: fineOf(decision.sanctions) ?? null,
    after: fineOf(newDecision.sanctions) ?? null,
    proceduralGround,
    changedFactsOrReasons,
  }),
};

export const disclosureWithdrawn: RemedyGuard<ConcludedRemedy, On<'settleDisclosure'>> = {
  id: 'penalty.disclosureWithdrawn',
  label: {
    zh: '已公开的决定在三日内撤回并公开说明理由；逾期的，说明原因',
    en: 'a published decision is withdrawn within three days with public reasons; where late, the cause is stated',
  },
  basis: [penaltyLaw(48, 2)],
  reads: 'event',
  test: ({ decision, receivedOn }, { disclosure, on }, facts) => {
    const { withdrawnOn, reasons, lateReason } = disclosure;
    if (!decision.disclosed) return withdrawnOn === undefined;
    if (withdrawnOn === undefined || withdrawnOn < receivedOn || withdrawnOn > on) return false;
    if (reasons.trim() === '') return false;
    if ((lateReason ?? '').trim() !== '') return true;
    return isByLastDay(
      withdrawnOn,
      lastDayOf(legalRules.guangdongDecisionWithdrawal, receivedOn, facts),
    );
  },
  inputs: ({ decision, receivedOn }, { disclosure }) => ({
    disclosed: decision.disclosed,
    receivedOn,
    withdrawnOn: disclosure.withdrawnOn ?? null,
  }),
};

/**
 * 应当退还的数额: what was taken beyond the fine that is left; a surcharge on what was not owed goes back too. `undefined` where a
 * fine that is left has no amount.
 *
 * @example
 * restitutionDue({ decision: { paid: money('5150') }, remaining: [{ kind: 'fine', amount: money('2000') }] }) // => '3150.00'
 * restitutionDue({ decision: { paid: money('5150') }, remaining: [] }) // => '5150.00'
 */
export function restitutionDue({
  decision,
  remaining,
}: Pick<ConcludedRemedy, 'remaining'> & {
  readonly decision: Pick<ConcludedRemedy['decision'], 'paid'>;
}): Money | undefined {
  const left = remaining.some(({ kind }) => kind === 'fine') ? fineOf(remaining) : ZERO_MONEY;
  if (left === undefined) return undefined;
  const excess = subtractMoney(decision.paid, left);
  return excess.ok ? excess.value : ZERO_MONEY;
}

export const propertyRestored: RemedyGuard<ConcludedRemedy, On<'settleProperty'>> = {
  id: 'penalty.propertyRestored',
  label: {
    zh: '多收的款项已退还',
    en: 'what was taken beyond the fine that is left is given back',
  },
  basis: [compulsionLaw(41)],
  reads: 'event',
  test: (state, { restored }) => {
    const due = restitutionDue(state);
    return due === undefined ? undefined : compareMoney(restored, due) === 0;
  },
  inputs: (state, { restored }) => ({ due: restitutionDue(state) ?? null, restored }),
};

export const changeNamed: RemedyGuard<In<'pending' | 'stopped'>, On<'change'>> = {
  id: 'penalty.changeNamed',
  label: { zh: '结果与原决定不同', en: 'the outcome differs from the decision' },
  basis: [reconsiderationLaw(63, 1), reconsiderationLaw(64, 1), litigationLaw(77, 1)],
  reads: 'event',
  test: ({ decision }, { remaining }) =>
    remaining.length > 0 && !same(decision.sanctions, remaining),
};
