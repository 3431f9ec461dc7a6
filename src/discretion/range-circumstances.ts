import { failed, ok, type TraceNode } from '../core/index.js';
import type { Circumstance, RangeBenchmark } from './benchmark.js';
import { combineCircumstances, type EstablishedCircumstance } from './circumstances.js';
import {
  type Answer,
  evaluateCondition,
  follow,
  known,
  type Scope,
  together,
} from './evaluate-number.js';
import { rangeText } from './evaluate-range.js';
import type { Adjustment } from './expression.js';
import { discretionProblem } from './problems.js';
import type { RangeCase } from './range-case.js';
import { type ExactRange, exactOf, writtenOf } from './yuan-range.js';

/** The circumstances that are there; one that a fact used already is not asked for. */
export function establishedIn(
  { benchmark }: RangeCase,
  scope: Scope,
): Answer<readonly EstablishedCircumstance[]> {
  const answers = benchmark.circumstances
    .filter(({ consumedBy }) => !consumedBy?.some((fact) => isUsed(benchmark, fact)))
    .map(({ id, when }, index) =>
      follow(
        evaluateCondition(when, { ...scope, root: 'circumstances' }, [index, 'when']),
        (truth, steps) => known({ id, truth }, truth ? steps : []),
      ),
    );
  return follow(together(answers), (found, steps) =>
    known(
      found.filter(({ truth }) => truth).map(({ id }) => ({ id })),
      steps,
    ),
  );
}

/** Whether the placement reads a fact. */
function isUsed({ placement }: RangeBenchmark, fact: string): boolean {
  const left: unknown[] = [placement];
  const seen = new Set<object>();
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    if (Reflect.get(one, 'fact') === fact) return true;
    left.push(...Object.values(one));
  }
  return false;
}

/** 不予: the first circumstance that takes the penalty away, those that must first. */
function exemptionIn(
  { circumstances }: RangeBenchmark,
  established: readonly EstablishedCircumstance[],
): Answer<Circumstance | undefined> {
  const there = circumstances.filter(
    ({ id, effect }) => effect === 'noPenalty' && established.some((one) => one.id === id),
  );
  return known(there.find(({ force }) => force === 'shall') ?? there[0]);
}

/** Every way in which the circumstances may be taken, with the range that follows. */
export function weigh(
  { benchmark }: RangeCase,
  established: readonly EstablishedCircumstance[],
  limits: ExactRange,
  placed: ExactRange,
  adjust: (steps: readonly Adjustment[], range: ExactRange) => Answer<ExactRange>,
) {
  const circumstances = benchmark.circumstances.filter(({ effect }) => effect !== 'noPenalty');
  const counted = established.filter(({ id }) => circumstances.some((one) => one.id === id));
  return combineCircumstances({ circumstances, resolve: benchmark.resolve }, counted, {
    statutory: writtenOf(rangeText(limits), limits),
    placed: writtenOf(rangeText(placed), placed),
    usedFacts: [],
    adjust: (steps, range) => {
      const answer = adjust(steps, exactOf(range));
      if (answer.is === 'known') return ok(writtenOf(rangeText(answer.value), answer.value));
      return failed(
        ...(answer.is === 'failed'
          ? answer.problems
          : [discretionProblem('discretion.unknownQuestion', { question: 'circumstances' })]),
      );
    },
  });
}

/** A way of taking the circumstances, in words. */
export function directionLabel(
  { circumstances }: RangeBenchmark,
  direction: string,
  taken: readonly string[],
): string {
  const words = {
    noPenalty: '不予处罚',
    general: '一般',
    lighter: '从轻',
    mitigated: '减轻',
    heavier: '从重',
  };
  const named = taken.map((id) => circumstances.find((one) => one.id === id)?.label.zh ?? id);
  const word = Object.entries(words).find(([name]) => name === direction)?.[1] ?? direction;
  return named.length === 0 ? word : `${word}（${named.join('、')}）`;
}

/** What the document does where a circumstance takes the penalty away. */
export interface Exemption {
  /** The circumstance. */
  readonly circumstance: Circumstance;
  /** What shows that it is there. */
  readonly steps: readonly TraceNode[];
}

/** Whether the penalty is taken away; a person decides unless the circumstance must. */
export function exemptionOf(
  { benchmark, chosen }: Pick<RangeCase, 'benchmark' | 'chosen'>,
  established: Answer<readonly EstablishedCircumstance[]>,
): Answer<Exemption | undefined> {
  const found = follow(established, (circumstances) => exemptionIn(benchmark, circumstances));
  return follow(found, (circumstance, steps): Answer<Exemption | undefined> => {
    if (circumstance === undefined) return known(undefined);
    const answered = Object.hasOwn(chosen, EXEMPTION) ? chosen[EXEMPTION] : undefined;
    if (circumstance.force === 'shall' || answered === 'noPenalty')
      return known({ circumstance, steps });
    if (answered === 'penalty') return known(undefined);
    const options = [
      { id: 'noPenalty', label: { zh: '不予处罚', en: 'no penalty' } },
      { id: 'penalty', label: { zh: '予以处罚', en: 'a penalty' } },
    ];
    return { is: 'open', question: { id: EXEMPTION, kind: 'rows', options } };
  });
}

const EXEMPTION = 'exemption';
