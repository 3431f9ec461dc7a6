import { failed, type LegalBasis, ok, type Result, type TraceNode, term } from '../core/index.js';
import { penaltyLaw } from '../law/index.js';
import type { RangeComparison } from './compare-ranges.js';
import { compareYuanRanges } from './compare-severity.js';
import { discretionProblem } from './problems.js';
import type { YuanRange } from './yuan-range.js';

/**
 * 罚款数额高的比较方法: the Act does not say which amounts are compared.
 *
 * `computed` the fines that the benchmarks gave; `statutory` the ranges of the provisions; `maximum` their upper ends alone.
 */
export type HigherFineStrategy = 'computed' | 'statutory' | 'maximum';

/** 竞合的规范: one provision that the same act violates. */
export interface CompetingProvision {
  /** Stable name. */
  readonly id: string;
  /** What was computed by it. */
  readonly fine: YuanRange;
  /** 法定幅度. */
  readonly statutory: YuanRange;
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
}

/** 适用的规范: the provision with the higher fine, or those between which a person chooses. */
export interface HigherFineAnswer {
  /** Ids: one, or several where the ranges cross. */
  readonly applied: readonly string[];
  /** `same` where equal provisions are left: any of them gives that fine. */
  readonly outcome: 'one' | 'same' | 'crossing';
  /** How they were compared. */
  readonly strategy: HigherFineStrategy;
  /** The reasoning. */
  readonly trace: TraceNode;
}

/**
 * 同一个违法行为违反多个法律规范: which provision has the higher fine; the strategy is recorded, since the text leaves it open.
 *
 * Basis: 行政处罚法 第二十九条; 生态环境法典 第一千零五十五条.
 * Fails: `discretion.empty` without provisions, `discretion.duplicateId`.
 *
 * @example
 * const yuan = (min, max) => ({ words: '', min: { value: ratio(min), included: true }, max: { value: ratio(max), included: true } })
 * const provisions = [
 *   { id: 'first', fine: yuan('100000', '100000'), statutory: yuan('50000', '500000'), basis: [] },
 *   { id: 'second', fine: yuan('120000', '120000'), statutory: yuan('100000', '300000'), basis: [] },
 * ]
 * higherFine(provisions, 'computed').value.applied // => ['second']
 * higherFine(provisions, 'statutory').value.outcome // => 'crossing'
 * higherFine(provisions, 'maximum').value.applied // => ['first']
 */
export function higherFine(
  provisions: readonly CompetingProvision[],
  strategy: HigherFineStrategy,
): Result<HigherFineAnswer> {
  if (provisions.length === 0)
    return failed(discretionProblem('discretion.empty', { what: '规范' }, ['provisions']));
  const repeated = provisions.flatMap(({ id }, index) =>
    provisions.findIndex((one) => one.id === id) < index
      ? [discretionProblem('discretion.duplicateId', { id }, ['provisions', index, 'id'])]
      : [],
  );
  if (repeated.length > 0) return failed(...repeated);
  const measured = (provision: CompetingProvision): YuanRange => {
    const { words, max, ...rest } = strategy === 'computed' ? provision.fine : provision.statutory;
    return strategy === 'maximum'
      ? { words, ...(max && { max }) }
      : { words, ...(max && { max }), ...rest };
  };
  const compared = (one: CompetingProvision, other: CompetingProvision): RangeComparison =>
    compareYuanRanges(measured(one), measured(other));
  const left = provisions.filter(
    (one) => !provisions.some((other) => compared(one, other) === 'lighter'),
  );
  const [first] = left;
  const outcome =
    left.length === 1
      ? 'one'
      : left.every((one) => first !== undefined && compared(one, first) === 'same')
        ? 'same'
        : 'crossing';
  const applied = left.map(({ id }) => id).sort();
  return ok({
    applied,
    outcome,
    strategy,
    trace: {
      rule: 'discretion.higherFine',
      label: term('按照罚款数额高的规定处罚', 'the provision with the higher fine'),
      verdict: outcome === 'crossing' ? 'undetermined' : 'applied',
      inputs: { strategy },
      output: applied.join('、'),
      basis: [penaltyLaw(29)],
      children: provisions.map((provision) => {
        const { min, max } = measured(provision);
        return {
          rule: 'discretion.competingProvision',
          label: term(provision.id, provision.id),
          verdict: applied.includes(provision.id) ? 'applied' : 'notApplied',
          inputs: {
            ...(min && { minimum: min.value, minimumIncluded: min.included }),
            ...(max && { maximum: max.value, maximumIncluded: max.included }),
          },
          output: null,
          basis: provision.basis,
          children: [],
        };
      }),
    },
  });
}
