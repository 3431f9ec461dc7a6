/*
 * 程序的触发: 行政处罚法 第五十一条 (当场处罚), 第五十七条第二款 (集体讨论), 第五十八条 (法制审核), 第六十三条 (听证). An amount that a
 * person must still choose is looked at from both ends.
 */
import {
  compareMoney,
  failed,
  type LegalBasis,
  type LocalDate,
  type Money,
  ok,
  type Result,
  type Term,
  term,
  valueOn,
  ZERO_MONEY,
} from '../core/index.js';
import { hearingGrounds, legalRules, type PenaltyKind, penaltyLaw } from '../law/index.js';
import type { Fine, SanctionsAssessment } from './assessment.js';
import { discretionProblem } from './problems.js';
import type { RangeSanctionsAssessment, SanctionPlan } from './range-assessment.js';

/** 程序. */
export type TriggeredProcedure = 'summary' | 'hearing' | 'collectiveDiscussion' | 'legalReview';

/** 程序的触发: what the computed penalties say of one procedure. */
export interface ProcedureTrigger {
  /** Which. */
  readonly procedure: TriggeredProcedure;
  /** `undetermined` where it hangs on the amount, on the kinds that are chosen, or on what a person must judge. */
  readonly verdict: 'met' | 'notMet' | 'undetermined';
  /** Why. */
  readonly reason: Term;
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
}

/** One possible penalty with the ends of its amount. */
export interface PossiblePenalty {
  readonly kind: PenaltyKind;
  readonly low?: Money | undefined;
  readonly high?: Money | undefined;
  /** Whether it is sure to be imposed. */
  readonly isSure: boolean;
}

export const endsOf = (fine: Fine | undefined): Pick<PossiblePenalty, 'low' | 'high'> =>
  fine?.form === 'point'
    ? { low: fine.amount, high: fine.amount }
    : { low: fine?.interval.min?.value, high: fine?.interval.max?.value };

/** Ids that the plan imposes whatever a person chooses. */
export function sureIn(plan: SanctionPlan): readonly string[] {
  if (typeof plan === 'string') return [plan];
  return plan.op === 'all' ? plan.of.flatMap(sureIn) : [];
}

function possibleIn(
  assessment: SanctionsAssessment | RangeSanctionsAssessment,
): readonly PossiblePenalty[] {
  if ('sanctions' in assessment) {
    const sure = new Set(sureIn(assessment.plan));
    return assessment.sanctions.map(({ id, kind, amount, force }) => ({
      kind,
      ...endsOf(amount),
      isSure: sure.has(id) && force === 'shall',
    }));
  }
  return [
    { kind: 'fine', ...endsOf(assessment.fine), isSure: true },
    ...assessment.penalties.map(({ kind, force, when }) => ({
      kind,
      isSure: force === 'shall' && when === undefined,
    })),
  ];
}

/**
 * 程序的触发: which procedures the computed penalties call for: on the spot, hearing, collective discussion, legal review.
 *
 * Basis: 行政处罚法 第五十一条, 第五十七条第二款, 第五十八条第一款, 第六十三条第一款; thresholds of the given day. Where the texts leave a
 * judgement (情节复杂, 重大公共利益), the verdict is `undetermined`. Lower thresholds of departmental rules are not looked at.
 * Fails: `discretion.thresholdUnknown` on a day for which no threshold is registered.
 *
 * @example
 * const assessed = assessDiscretion(
 *   unpermittedWaterDischarge,
 *   { factors: { f1: 'l2', f2: 'l3', f3: 'l1', f4: 'l3', f5: 'l1', f6: 'l1' } },
 *   { conductEndedOn: localDate('2025-03-01'), decidedOn: localDate('2025-06-01') },
 * ).value
 * triggersOf(assessed, 'organization', localDate('2025-06-01')).value.map(({ procedure, verdict }) => [procedure, verdict])
 * // => [['summary', 'notMet'], ['hearing', 'met'], ['collectiveDiscussion', 'undetermined'], ['legalReview', 'undetermined']]
 */
export function triggersOf(
  assessment: SanctionsAssessment | RangeSanctionsAssessment,
  party: 'citizen' | 'organization',
  on: LocalDate,
): Result<readonly ProcedureTrigger[]> {
  return triggersIn(possibleIn(assessment), party, on);
}

/** The same of penalties that several provisions may have given. */
export function triggersIn(
  possible: readonly PossiblePenalty[],
  party: 'citizen' | 'organization',
  on: LocalDate,
): Result<readonly ProcedureTrigger[]> {
  const summary = summaryTrigger(possible, party, on);
  const hearing = hearingTrigger(possible, party, on);
  if (summary === undefined || hearing === undefined)
    return failed(discretionProblem('discretion.thresholdUnknown', { on }));
  return ok([summary, hearing, collectiveDiscussion, legalReview(hearing)]);
}

function summaryTrigger(
  possible: readonly PossiblePenalty[],
  party: 'citizen' | 'organization',
  on: LocalDate,
): ProcedureTrigger | undefined {
  const rule =
    party === 'citizen'
      ? legalRules.summaryFineCeilingCitizen
      : legalRules.summaryFineCeilingOrganisation;
  const ceiling = valueOn(rule.value, on);
  if (ceiling.status !== 'inForce') return undefined;
  const limit = ceiling.value.amount;
  const fits = (kind: PenaltyKind, amount: Money | undefined): boolean =>
    kind === 'warning' ||
    (kind === 'fine' && amount !== undefined && compareMoney(amount, limit) <= 0);
  const basis = [penaltyLaw(51)];
  if (possible.every(({ kind, high }) => fits(kind, high)))
    return {
      procedure: 'summary',
      verdict: 'met',
      reason: term(
        '罚款不超过当场处罚的上限，或者只有警告；是否当场处罚由行政机关决定',
        'the fine is within the ceiling, or there is only a warning; whether to decide on the spot is for the authority',
      ),
      basis,
    };
  const isBarred = possible.some(
    ({ kind, low, isSure }) =>
      isSure && !(kind === 'fine' ? low === undefined || fits(kind, low) : fits(kind, low)),
  );
  return isBarred
    ? {
        procedure: 'summary',
        verdict: 'notMet',
        reason: term(
          '超过当场处罚的上限，或者有其他处罚种类',
          'above the ceiling, or of another kind',
        ),
        basis,
      }
    : {
        procedure: 'summary',
        verdict: 'undetermined',
        reason: term(
          '取决于所选的数额或者种类',
          'it hangs on the amount or the kind that is chosen',
        ),
        basis,
      };
}

function hearingTrigger(
  possible: readonly PossiblePenalty[],
  party: 'citizen' | 'organization',
  on: LocalDate,
): ProcedureTrigger | undefined {
  const highest = hearingGrounds(
    possible.map(({ kind, high }) => ({ kind, ...(high !== undefined && { amount: high }) })),
    party,
    on,
  );
  const sure = possible.filter(({ isSure }) => isSure);
  const lowest = hearingGrounds(
    sure.map(({ kind, low, high }) => ({
      kind,
      ...((low ?? high) !== undefined && { amount: low ?? ZERO_MONEY }),
    })),
    party,
    on,
  );
  if (highest === undefined || lowest === undefined) return undefined;
  const basisOf = (grounds: readonly { readonly basis: readonly LegalBasis[] }[]) =>
    grounds.flatMap(({ basis }) => basis);
  if (lowest.length > 0)
    return {
      procedure: 'hearing',
      verdict: 'met',
      reason: term(
        '应当告知当事人有要求听证的权利',
        'the party must be told of its right to a hearing',
      ),
      basis: basisOf(lowest),
    };
  return highest.length > 0
    ? {
        procedure: 'hearing',
        verdict: 'undetermined',
        reason: term(
          '取决于所选的数额或者种类',
          'it hangs on the amount or the kind that is chosen',
        ),
        basis: basisOf(highest),
      }
    : {
        procedure: 'hearing',
        verdict: 'notMet',
        reason: term('未达到听证标准', 'below the thresholds of a hearing'),
        basis: [penaltyLaw(63, 1)],
      };
}

const collectiveDiscussion: ProcedureTrigger = {
  procedure: 'collectiveDiscussion',
  verdict: 'undetermined',
  reason: term(
    '情节复杂或者重大违法行为的，应当集体讨论；是否如此由行政机关负责人判断',
    'due where the case is complex or the violation grave, which the head of the authority judges',
  ),
  basis: [penaltyLaw(57, 2)],
};

const legalReview = ({ verdict }: ProcedureTrigger): ProcedureTrigger => ({
  procedure: 'legalReview',
  verdict: 'undetermined',
  reason:
    verdict === 'notMet'
      ? term(
          '涉及重大公共利益、案情疑难复杂等的，应当法制审核；是否如此由行政机关判断',
          'due where weighty public interests are concerned or the case is difficult, which the authority judges',
        )
      : term(
          '经过听证程序且直接关系重大权益的，应当法制审核',
          'due once a hearing was held and weighty interests are directly concerned',
        ),
  basis: verdict === 'notMet' ? [penaltyLaw(58, 1)] : [penaltyLaw(58, 1, 2)],
});
