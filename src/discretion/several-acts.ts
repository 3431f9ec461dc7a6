import {
  addFractions,
  failed,
  fractionOfMoney,
  type LegalBasis,
  type Money,
  ok,
  type Problem,
  type Result,
  type TraceNode,
  term,
} from '../core/index.js';
import { discretionProblem } from './problems.js';
import {
  type ExactBound,
  type ExactRange,
  exactOf,
  lowerEnd,
  pointAt,
  rangeOf,
  writtenOf,
  type YuanRange,
  ZERO,
} from './yuan-range.js';

/** 分别裁量的违法行为: one act of several, with its own fine. */
export interface AssessedAct {
  /** Stable name. */
  readonly id: string;
  /** 罚款, an amount or a range. */
  readonly fine: YuanRange;
}

/** 合并执行的上限: acts whose fines together may not pass an amount. */
export interface JointCap {
  /** Ids of the acts that it covers. */
  readonly of: readonly string[];
  /** The most that they may come to. */
  readonly limit: Money;
  /** Where it stands; one that is not cited is refused. */
  readonly basis: LegalBasis;
}

/** 合并执行的罚款. */
export interface JointFine {
  /** Together. */
  readonly fine: YuanRange;
  /** The reasoning. */
  readonly trace: TraceNode;
}

/**
 * 分别裁量、合并执行: the fines of several acts of one party together, group by group under its joint cap.
 *
 * The caps may not share an act: no text that was read says which of them would go first.
 * Fails: `discretion.duplicateId`, `discretion.unknownAct`, `discretion.capsShareAct`.
 *
 * @example
 * const yuan = (amount) => ({ words: '', min: { value: ratio(amount), included: true }, max: { value: ratio(amount), included: true } })
 * const acts = [{ id: 'water', fine: yuan('220000') }, { id: 'air', fine: yuan('100000') }]
 * sumFines(acts, []).value.fine.max.value // => '320000'
 * sumFines(acts, [{ of: ['water', 'air'], limit: money('300000'), basis: { law: 'x', article: 1 } }]).value.fine.max.value // => '300000'
 */
export function sumFines(
  acts: readonly AssessedAct[],
  caps: readonly JointCap[],
): Result<JointFine> {
  const problems = problemsOf(acts, caps);
  if (problems.length > 0) return failed(...problems);
  const groups = [
    ...caps.map((cap) => ({ cap, acts: acts.filter(({ id }) => cap.of.includes(id)) })),
    {
      cap: undefined,
      acts: acts.filter(({ id }) => !caps.some(({ of }) => of.includes(id))),
    },
  ].map(({ cap, acts: members }) => {
    const sum = members.map(({ fine }) => exactOf(fine)).reduce(plus, pointAt(ZERO));
    return { cap, members, range: cap === undefined ? sum : capped(sum, cap.limit) };
  });
  const fine = writtenOf('合并执行', groups.map(({ range }) => range).reduce(plus, pointAt(ZERO)));
  return ok({
    fine,
    trace: {
      rule: 'discretion.sumFines',
      label: term('分别裁量，合并执行', 'each act assessed, fines added'),
      verdict: 'applied',
      inputs: {},
      output: `${fine.min?.value ?? ''}–${fine.max?.value ?? ''}`,
      basis: [],
      children: groups.flatMap(({ cap, members, range }) =>
        members.length === 0
          ? []
          : [
              {
                rule: 'discretion.jointFine',
                label:
                  cap === undefined
                    ? term('没有共同上限', 'no joint cap')
                    : term('共同上限', 'joint cap'),
                verdict: cap === undefined ? 'notApplied' : 'applied',
                inputs: {
                  acts: members.map(({ id }) => id).join('、'),
                  ...(cap && { limit: cap.limit }),
                },
                output: summary(range),
                basis: cap === undefined ? [] : [cap.basis],
                children: [],
              } as const,
            ],
      ),
    },
  });
}

function problemsOf(acts: readonly AssessedAct[], caps: readonly JointCap[]): readonly Problem[] {
  const repeated = acts.flatMap(({ id }, index) =>
    acts.findIndex((one) => one.id === id) < index
      ? [discretionProblem('discretion.duplicateId', { id }, ['acts', index, 'id'])]
      : [],
  );
  const named = caps.flatMap(({ of }, cap) =>
    of.flatMap((id, index): readonly Problem[] => {
      const path = ['caps', cap, 'of', index];
      if (!acts.some((act) => act.id === id))
        return [discretionProblem('discretion.unknownAct', { act: id }, path)];
      return caps.slice(0, cap).some((earlier) => earlier.of.includes(id))
        ? [discretionProblem('discretion.capsShareAct', { act: id }, path)]
        : [];
    }),
  );
  return [...repeated, ...named];
}

/** An absent lower end is zero; an absent upper end leaves the sum without one. */
function plus(one: ExactRange, other: ExactRange): ExactRange {
  const low = added(
    one.min ?? { value: ZERO, included: true },
    other.min ?? { value: ZERO, included: true },
  );
  return rangeOf(low, one.max && other.max && added(one.max, other.max));
}

const added = (one: ExactBound, other: ExactBound): ExactBound => ({
  value: addFractions(one.value, other.value),
  included: one.included && other.included,
});

function capped(range: ExactRange, limit: Money): ExactRange {
  const most: ExactBound = { value: fractionOfMoney(limit), included: true };
  return rangeOf(range.min && lowerEnd(range.min, most), lowerEnd(range.max, most));
}

function summary(range: ExactRange): string {
  const { min, max } = writtenOf('', range);
  return `${min?.value ?? ''}–${max?.value ?? ''}`;
}
