/*
 * The penalties of one version after the circumstances: 行政处罚法 第三十二条 for the fine, 第二十八条 for the order to correct and for the
 * gains, which are confiscated less what must be refunded, whatever base a provision deems for its fine.
 */
import { ok, type Result, ratio, type TraceNode, term, ZERO_MONEY } from '../core/index.js';
import type { Fine } from './assessment.js';
import type { ActSanctions, AppliedCircumstances, IllegalGains } from './case-input.js';
import { applySide, type Side } from './circumstances.js';
import type { PenaltySeverity } from './compare-severity.js';
import { confiscationOf } from './confiscation.js';
import { fineOf, roundedBy } from './fine-of-range.js';
import type { ReadAct } from './read-act.js';
import type { VersionPenalties } from './version-penalties.js';
import type { CorrectionOrder } from './weighted-benchmark.js';
import { exactOf, rangeOf, writtenOf, type YuanRange } from './yuan-range.js';

/** What a version comes to in the end. */
export interface FinalPenalties
  extends Pick<ActSanctions, 'others' | 'plan' | 'orders' | 'computed' | 'circumstances'> {
  readonly fine?: {
    readonly exact: YuanRange;
    readonly amount: Fine;
    readonly statutory: YuanRange;
    readonly force: 'shall' | 'may';
  };
  /** The same as it is compared with another version. */
  readonly severity: readonly PenaltySeverity[];
  /** How the circumstances were applied; absent where there are none. */
  readonly step?: TraceNode;
}

const CORRECT: CorrectionOrder = {
  label: term('责令当事人改正或者限期改正违法行为', 'order the party to correct the violation'),
  force: 'shall',
};

/** Circumstances, then rounding, then what stands beside the fine. */
export function finalPenalties(
  read: ReadAct,
  penalties: VersionPenalties,
  side: Side,
): Result<FinalPenalties> {
  const { plan, computed, fine } = penalties;
  const others = othersOf(penalties.others, read.act.gains);
  const head = {
    others,
    ...(plan !== undefined && { plan }),
    orders: penalties.orders.length > 0 ? penalties.orders : [CORRECT],
    ...(computed && { computed }),
  };
  if (fine === undefined) return ok({ ...head, severity: others });
  const weighed = read.established.length === 0 ? undefined : weigh(read, penalties, fine, side);
  if (weighed?.ok === false) return weighed;
  const range = exactOf(weighed?.value.range ?? fine.placed);
  const limits = exactOf(fine.statutory);
  const isMitigated = weighed?.value.circumstances.direction === 'mitigated';
  const rounded = roundedBy(
    penalties.rounding,
    range,
    isMitigated ? rangeOf(undefined, limits.max) : limits,
  );
  const amount = fineOf(rounded, penalties.rounding.point);
  if (!amount.ok) return amount;
  const exact = writtenOf(fine.placed.words, rounded);
  return ok(
    {
      ...head,
      fine: { exact, amount: amount.value, statutory: fine.statutory, force: fine.force },
      severity: [{ kind: 'fine', force: fine.force, extent: exact }, ...others],
      ...(weighed && { circumstances: weighed.value.circumstances, step: weighed.value.step }),
    },
    weighed?.warnings,
  );
}

interface Weighed {
  readonly range: YuanRange;
  readonly circumstances: AppliedCircumstances;
  readonly step: TraceNode;
}

function weigh(
  { rules, established, act }: ReadAct,
  { usedFacts }: VersionPenalties,
  { statutory, placed }: NonNullable<VersionPenalties['fine']>,
  side: Side,
): Result<Weighed> {
  const applied = applySide(rules, established, side, {
    statutory,
    placed,
    usedFacts: [...usedFacts, ...(act.usedFacts ?? [])],
  });
  if (!applied.ok) return applied;
  const { branch, trace } = applied.value;
  const { direction, taken, range = placed } = branch;
  return ok(
    {
      range,
      circumstances: { direction: direction === 'noPenalty' ? 'general' : direction, taken },
      step: trace,
    },
    applied.warnings,
  );
}

/** 没收违法所得 with its amount: what the violation brought in is confiscated although the provision does not say so. */
function othersOf(
  others: readonly PenaltySeverity[],
  gains: IllegalGains | undefined,
): readonly PenaltySeverity[] {
  if (gains === undefined) return others;
  const { amount } = confiscationOf(gains);
  const kept = others.filter(({ kind }) => kind !== 'confiscationOfGains');
  const end = { value: ratio(amount), included: true };
  return amount === ZERO_MONEY
    ? kept
    : [
        ...kept,
        {
          kind: 'confiscationOfGains',
          force: 'shall',
          extent: { words: `${amount}元`, min: end, max: end },
        },
      ];
}

/** Whether nothing at all is imposed. */
export const isEmptyPenalty = ({ fine, others }: FinalPenalties): boolean =>
  fine === undefined && others.length === 0;
