import type { Problem, TraceNode } from '../core/index.js';
import type { SanctionRule } from './benchmark.js';
import type { EstablishedCircumstance } from './circumstances.js';
import {
  type Answer,
  broken,
  follow,
  known,
  type Scope,
  step,
  together,
} from './evaluate-number.js';
import { adjusted, evaluateRangeIn, rangeText } from './evaluate-range.js';
import { roundedBy } from './fine-of-range.js';
import { discretionProblem } from './problems.js';
import type { RangeCase } from './range-case.js';
import { directionLabel, weigh } from './range-circumstances.js';
import { clampedTo, type ExactRange, exactOf, isEmpty, rangeOf } from './yuan-range.js';

/** What one sanction comes to. */
export interface ComputedSanction {
  readonly range: ExactRange;
  /** The statutory range. */
  readonly limits: ExactRange;
  readonly steps: readonly TraceNode[];
}

/** What a sanction comes to, by its id; each is computed once, and none from itself. */
export type ComputedSanctions = (id: string) => Answer<ComputedSanction>;

/**
 * Statutory range, placement, then the stages in the document's own order.
 *
 * @param rules by id.
 * @param warnings takes what is noted on the way.
 */
export function computedSanctions(
  asked: RangeCase,
  rules: ReadonlyMap<string, SanctionRule>,
  established: Answer<readonly EstablishedCircumstance[]>,
  scope: Scope,
  warnings: Problem[],
): ComputedSanctions {
  const { benchmark, chosen } = asked;
  const { statute, placement } = benchmark;
  const done = new Map<string, Answer<ComputedSanction>>();
  const busy = new Set<string>();

  function computedOf(id: string): Answer<ComputedSanction> {
    const before = done.get(id);
    if (before !== undefined) return before;
    const rule = rules.get(id);
    if (rule === undefined)
      return broken(discretionProblem('discretion.unknownSanction', { sanction: id }));
    if (busy.has(id)) return broken(discretionProblem('discretion.resultCycle', { sanction: id }));
    busy.add(id);
    const computed = compute(rule);
    busy.delete(id);
    done.set(id, computed);
    return computed;
  }

  function compute(rule: SanctionRule): Answer<ComputedSanction> {
    const { id } = rule;
    const expression = rule.amount ?? rule.days;
    const statutory =
      expression && evaluateRangeIn(expression, { ...scope, root: `statute.${id}` }, []);
    const place = placement.find(({ sanction }) => sanction === id);
    const inside: Scope = { ...scope, root: `placement.${id}`, statute: () => statutory };
    const placed = place === undefined ? statutory : evaluateRangeIn(place.range, inside, []);
    if (placed === undefined)
      return broken(discretionProblem('discretion.noStatute', {}, ['statute', 'sanctions', id]));
    const both = together([statutory ?? placed, placed]);
    return follow(both, ([limits, start]) => {
      if (limits === undefined || start === undefined) return broken();
      const steps = [
        ...(statutory?.is === 'known'
          ? [
              step(
                'statutory',
                { zh: '法定幅度', en: 'statutory range' },
                {},
                rangeText(limits),
                statutory.steps,
                rule.basis ?? statute.basis,
              ),
            ]
          : []),
        ...(place !== undefined && placed.is === 'known'
          ? [
              step(
                'placement',
                { zh: '裁量幅度', en: 'range of the benchmark' },
                {},
                rangeText(start),
                placed.steps,
                [benchmark.basis],
              ),
            ]
          : []),
      ];
      return follow(established, (circumstances) =>
        stagesOf(rule, limits, start, steps, circumstances, inside),
      );
    });
  }

  function stagesOf(
    rule: SanctionRule,
    limits: ExactRange,
    placed: ExactRange,
    before: readonly TraceNode[],
    circumstances: readonly EstablishedCircumstance[],
    inside: Scope,
  ): Answer<ComputedSanction> {
    let range = placed;
    let isMitigated = false;
    let isWeighed = false;
    const steps: TraceNode[] = [...before];
    for (const stage of benchmark.order) {
      if (stage === 'clamp') {
        const bounds =
          benchmark.clamp === 'statute' ? limits : benchmark.clamp === 'tier' ? placed : {};
        const clamped = clampedTo(range, isMitigated ? rangeOf(undefined, bounds.max) : bounds);
        if (rangeText(clamped) !== rangeText(range))
          warnings.push(
            discretionProblem('discretion.clampedToStatute', {
              sanction: rule.label.zh,
              range: rangeText(range),
              clamped: rangeText(clamped),
            }),
          );
        steps.push(
          step(
            'clamp',
            { zh: '不得超出法定幅度', en: 'not outside the statutory range' },
            { of: rangeText(range), to: rangeText(bounds) },
            rangeText(clamped),
            [],
            statute.basis,
          ),
        );
        range = clamped;
      } else if (stage === 'round') {
        if (rule.amount === undefined) continue;
        const rounded = roundedBy(
          benchmark.rounding,
          range,
          isMitigated ? rangeOf(undefined, limits.max) : limits,
        );
        steps.push(
          step(
            'round',
            { zh: '取整', en: 'rounding' },
            {
              of: rangeText(range),
              step: benchmark.rounding.step,
              point: benchmark.rounding.point,
            },
            rangeText(rounded),
            [],
            benchmark.rounding.basis ? [benchmark.rounding.basis] : [],
          ),
        );
        range = rounded;
      } else if (!isWeighed && circumstances.length > 0 && rule.amount !== undefined) {
        isWeighed = true;
        const weighed = weigh(asked, circumstances, limits, range, (adjustments, of) => {
          let found: Answer<ExactRange> = known(of);
          for (const [index, one] of adjustments.entries()) {
            found = follow(
              found,
              (now): Answer<ExactRange> =>
                one.op === 'shiftTier'
                  ? shiftedTier(rule, one.by, inside)
                  : adjusted(one, now, inside, ['circumstances', index]),
            );
          }
          return found;
        });
        if (!weighed.ok) return broken(...weighed.problems);
        warnings.push(...weighed.warnings);
        const { branches, trace } = weighed.value;
        const options = branches.map(({ direction, taken }) => ({
          id: [direction, ...taken].join('+'),
          label: { zh: directionLabel(benchmark, direction, taken) },
        }));
        const answered = Object.hasOwn(chosen, 'circumstances')
          ? chosen['circumstances']
          : undefined;
        const at = branches.length === 1 ? 0 : options.findIndex(({ id }) => id === answered);
        const taken = branches[at];
        if (taken === undefined)
          return { is: 'open', question: { id: 'circumstances', kind: 'rows', options } };
        steps.push(trace);
        isMitigated = taken.direction === 'mitigated';
        if (taken.range !== undefined) range = exactOf(taken.range);
      }
    }
    return isEmpty(range)
      ? broken(discretionProblem('discretion.emptyRange', { words: rangeText(range) }))
      : known({ range, limits, steps });
  }

  function shiftedTier(rule: SanctionRule, by: number, inside: Scope): Answer<ExactRange> {
    const place = placement.find(({ sanction }) => sanction === rule.id);
    return place?.range.op === 'tiers'
      ? evaluateRangeIn(place.range, inside, [], by)
      : broken(discretionProblem('discretion.shiftWithoutTiers', {}, ['circumstances']));
  }

  return computedOf;
}
