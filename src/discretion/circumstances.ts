/*
 * 情节的适用: 行政处罚法 第三十条至第三十二条, 第四十九条. Whatever a document's arithmetic gives, 从轻 stays at or above the statutory
 * minimum, 减轻 falls below it and above zero, 从重 stays at or below the maximum: there is no 加重.
 */
import {
  addFractions,
  failed,
  fraction,
  fractionOf,
  multiplyFractions,
  ok,
  type Problem,
  type Ratio,
  type Result,
  ratioOfFraction,
  shown,
  type Term,
  type TraceNode,
  term,
} from '../core/index.js';
import type { Circumstance, ResolvePolicy } from './benchmark.js';
import { evaluateRange } from './evaluate.js';
import type { Adjustment } from './expression.js';
import { discretionProblem } from './problems.js';
import { termOf } from './trace.js';
import {
  clampedTo,
  exactOf,
  higherEnd,
  isEmpty,
  lowerEnd,
  rangeOf,
  writtenOf,
  type YuanRange,
  ZERO,
} from './yuan-range.js';

/** 裁量情节 as it is weighed: a {@link Circumstance} that is established, or one that 从轻或者减轻 leaves between the two. */
export interface WeighedCircumstance
  extends Omit<Circumstance, 'effect' | 'when' | 'basis' | 'source'> {
  /** 方向. */
  readonly effect: Circumstance['effect'] | 'lightenOrMitigate';
  /** What 减轻 does where `effect` leaves it open; `how` is what 从轻 does. */
  readonly howMitigated?: readonly Adjustment[];
  /** Where it stands. */
  readonly basis: Circumstance['basis'];
}

/** 情节规则: the circumstances of a document, in its order, and what it does with opposite ones. */
export interface CircumstanceRules {
  /** In the document's order; they are applied in it, whatever the order of the facts. */
  readonly circumstances: readonly WeighedCircumstance[];
  /** 情节的竞合. */
  readonly resolve: ResolvePolicy;
}

/** 已查明的情节: a circumstance of a case, and what the officer makes of it. */
export interface EstablishedCircumstance {
  /** Its id in the document. */
  readonly id: string;
  /** The officer's choice where the law leaves one; absent, every branch is computed. */
  readonly taken?: 'lighten' | 'mitigate' | 'apply' | 'leave';
}

/** 适用后的方向: 不予处罚, 一般, 从轻, 减轻, 从重. */
export type CircumstanceDirection = 'noPenalty' | 'general' | 'lighter' | 'mitigated' | 'heavier';

/** 情节所适用的幅度: what the circumstances are applied to, and who computes. */
export interface CircumstanceGround {
  /** 法定幅度. */
  readonly statutory: YuanRange;
  /** What the benchmark gave: a tier, or a point. */
  readonly placed: YuanRange;
  /** Ids and labels of facts and factors that the benchmark used already, and ids of circumstances that it applied itself. */
  readonly usedFacts: readonly string[];
  /** Applies a document's steps to a range; absent: the evaluator of expressions, on the statutory range. */
  readonly adjust?: (steps: readonly Adjustment[], range: YuanRange) => Result<YuanRange>;
}

/** 情节的一种适用: one branch. */
export interface CircumstanceBranch {
  /** 方向. */
  readonly direction: CircumstanceDirection;
  /** Ids of the circumstances that were taken, in the document's order. */
  readonly taken: readonly string[];
  /** What follows; absent where there is no penalty. */
  readonly range?: YuanRange;
}

/** 留待人决定的问题: 主要情节; whether to use a 可以; 从轻 or 减轻. */
export type CircumstanceQuestion = 'mainCircumstance' | 'mayApply' | 'lighterOrMitigated';

/** 情节适用的结果: one branch, or a choice for the officer with every branch computed. */
export interface CircumstanceAnswer {
  /** Every branch; one where nothing is left to a person. */
  readonly branches: readonly CircumstanceBranch[];
  /** What is left to a person, in the order in which it is asked. */
  readonly questions: readonly CircumstanceQuestion[];
  /** The reasoning. */
  readonly trace: TraceNode;
}

/** More circumstances than this that a person may take or leave are asked for before branches are computed. */
const MOST_OPEN = 6;

/**
 * 适用裁量情节: what the circumstances of a case make of the benchmark's result, by the document's own rules.
 *
 * A circumstance that the benchmark used already is not counted again. What 可以 leaves open, whether 从轻 or 减轻, and which of
 * two opposite circumstances is the main one are for a person: every branch is computed. The order of `established` does not
 * matter: the document's order does.
 *
 * Basis: 行政处罚法 第三十条 to 第三十二条, 第四十九条; the document.
 * Fails: `discretion.unknownCircumstance`, `discretion.duplicateCircumstance`, `discretion.cannotTake`,
 * `discretion.tooManyBranches`, `discretion.emptyRange`, and what `adjust` fails with; without it as {@link evaluateRange}, and
 * `discretion.unknownQuestion` where a step leaves a choice.
 * Warns: `discretion.nothingBelow` where there is no minimum to go below, so that 减轻 can only choose a lighter kind;
 * `discretion.notBelowMinimum` where the document's own arithmetic for 减轻 does not come below it, and
 * `discretion.mitigatedToZero` where it leaves nothing: mitigation is a penalty, so anything below the minimum but zero stands.
 *
 * @example
 * const yuan = (min, max) => ({ words: '', min: { value: ratio(min), included: true }, max: { value: ratio(max), included: true } })
 * const rules = {
 *   resolve: { policy: 'mainCircumstance', basis: { law: '国市监法规〔2022〕2号', article: 17 } },
 *   circumstances: [
 *     { id: 'remedied', label: { zh: '主动消除或者减轻违法行为危害后果' }, effect: 'lighten', force: 'shall', how: [], basis: { law: '行政处罚法', article: 32, item: 1 } },
 *   ],
 * }
 * const ground = { statutory: yuan('20000', '200000'), placed: yuan('80000', '80000'), usedFacts: [] }
 * combineCircumstances(rules, [{ id: 'remedied' }], ground).value.branches[0].direction // => 'lighter'
 */
export function combineCircumstances(
  rules: CircumstanceRules,
  established: readonly EstablishedCircumstance[],
  ground: CircumstanceGround,
): Result<CircumstanceAnswer> {
  const read = circumstanceSides(rules, established, ground.usedFacts);
  const problems = [...(read.ok ? [] : read.problems), ...emptyRanges(ground)];
  if (!read.ok || problems.length > 0) return failed(...problems);
  const computed: CircumstanceBranch[] = [];
  const warnings = new Map<string, Problem>();
  for (const side of read.value.sides) {
    const branch = branchOf(rules.resolve, side, ground);
    if (!branch.ok) return branch;
    computed.push(branch.value);
    for (const warning of branch.warnings) warnings.set(warning.code, warning);
  }
  const branches = distinct(computed);
  return ok(
    {
      branches,
      questions: branches.length > 1 ? read.value.questions : [],
      trace: traceOf(rules, established, ground, branches),
    },
    [...warnings.values()],
  );
}

/** Every way to settle what is left to a person, before any amount is computed. */
export interface CircumstanceSides {
  readonly sides: readonly Side[];
  readonly questions: readonly CircumstanceQuestion[];
}

/** The ways to apply the circumstances that count, whatever the amount that they are applied to. */
export function circumstanceSides(
  rules: CircumstanceRules,
  established: readonly EstablishedCircumstance[],
  usedFacts: readonly string[],
): Result<CircumstanceSides> {
  const chosen = countedCircumstances(rules, established, usedFacts);
  const open = chosen.filter(isOpen);
  const problems = unusable(rules, established);
  if (open.length > MOST_OPEN)
    problems.push(
      discretionProblem('discretion.tooManyBranches', { open: open.length, most: MOST_OPEN }),
    );
  if (problems.length > 0) return failed(...problems);
  const questions = new Set<CircumstanceQuestion>(open.length > 0 ? ['mayApply'] : []);
  const sides = selections(chosen, open).flatMap((selection) =>
    sidesOf(rules.resolve, selection, questions),
  );
  return ok({ sides: [...bySide(sides).values()], questions: [...questions].sort() });
}

/** Names a side by what it is and what it takes. */
export const sideId = ({ direction, chosen }: Side): string =>
  [direction, ...chosen.map(({ circumstance }) => circumstance.id)].join('+');

const bySide = (sides: readonly Side[]): ReadonlyMap<string, Side> =>
  new Map(sides.map((side) => [sideId(side), side]));

/** A side in words: 从轻（主动消除危害后果）. */
export function sideLabel({ direction, chosen }: Side): Term {
  const names = chosen.map(({ circumstance: { label } }) => termOf(label));
  const { zh, en } = WORDS[direction];
  return names.length === 0
    ? { zh, en }
    : {
        zh: `${zh}（${names.map((name) => name.zh).join('、')}）`,
        en: `${en} (${names.map((name) => name.en).join(', ')})`,
      };
}

/** What one side comes to on one ground, without what that ground used already. */
export function applySide(
  rules: CircumstanceRules,
  established: readonly EstablishedCircumstance[],
  side: Side,
  ground: CircumstanceGround,
): Result<{ readonly branch: CircumstanceBranch; readonly trace: TraceNode }> {
  const left = side.chosen.filter(({ circumstance }) => !isUsed(circumstance, ground.usedFacts));
  const sides = sidesOf(rules.resolve, left, new Set());
  const same = sides.find(({ direction }) => direction === side.direction) ?? sides[0];
  const empty = emptyRanges(ground);
  if (empty.length > 0 || same === undefined) return failed(...empty);
  const branch = branchOf(rules.resolve, same, ground);
  return branch.ok
    ? ok(
        {
          branch: branch.value,
          trace: traceOf(rules, established, ground, [branch.value]),
        },
        branch.warnings,
      )
    : branch;
}

/** A circumstance that counts, with what the officer made of it. */
interface Chosen {
  readonly circumstance: WeighedCircumstance;
  readonly taken: EstablishedCircumstance['taken'];
}

/** What one branch applies: a direction, and the circumstances that lead there. */
export interface Side {
  readonly direction: CircumstanceDirection;
  readonly chosen: readonly Chosen[];
}

function unusable(
  { circumstances }: CircumstanceRules,
  established: readonly EstablishedCircumstance[],
): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  established.forEach(({ id, taken }, index) => {
    const circumstance = circumstances.find((one) => one.id === id);
    const params = { circumstance: shown(id) };
    if (circumstance === undefined)
      problems.push(discretionProblem('discretion.unknownCircumstance', params, [index, 'id']));
    else if (taken !== undefined && !mayTake(circumstance, taken))
      problems.push(
        discretionProblem('discretion.cannotTake', { ...params, taken }, [index, 'taken']),
      );
    if (seen.has(id))
      problems.push(discretionProblem('discretion.duplicateCircumstance', params, [index, 'id']));
    seen.add(id);
  });
  return problems;
}

const emptyRanges = ({ statutory, placed }: CircumstanceGround): readonly Problem[] =>
  Object.entries({ statutory, placed }).flatMap(([name, range]) =>
    isEmpty(exactOf(range))
      ? [discretionProblem('discretion.emptyRange', { words: shown(range.words) }, [name])]
      : [],
  );

const isUsed = (
  { id, consumedBy = [] }: Pick<WeighedCircumstance, 'id' | 'consumedBy'>,
  usedFacts: readonly string[],
): boolean => [id, ...consumedBy].some((used) => usedFacts.includes(used));

function mayTake(
  { effect, force }: WeighedCircumstance,
  taken: NonNullable<EstablishedCircumstance['taken']>,
): boolean {
  if (taken === 'leave') return force !== 'shall';
  if (taken === 'apply') return effect !== 'lightenOrMitigate';
  return effect === 'lightenOrMitigate' || effect === taken;
}

/** In the document's order, without what the benchmark used and what the officer left. */
function countedCircumstances(
  { circumstances }: CircumstanceRules,
  established: readonly EstablishedCircumstance[],
  usedFacts: readonly string[],
): readonly Chosen[] {
  return circumstances.flatMap((circumstance) => {
    const fact = established.find(({ id }) => id === circumstance.id);
    return fact === undefined ||
      fact.taken === 'leave' ||
      isUsed(circumstance, usedFacts) ||
      circumstance.effect === 'general'
      ? []
      : [{ circumstance, taken: fact.taken }];
  });
}

const isOpen = ({ circumstance, taken }: Chosen): boolean =>
  circumstance.force !== 'shall' && taken === undefined;

/** Every way to take or leave what is open; first, all taken. */
function selections(
  chosen: readonly Chosen[],
  open: readonly Chosen[],
): readonly (readonly Chosen[])[] {
  return Array.from({ length: 2 ** open.length }, (_, mask) => {
    const left = new Set(open.filter((_one, index) => (mask >> index) % 2 === 1));
    return chosen.filter((one) => !left.has(one));
  });
}

function sidesOf(
  { policy }: ResolvePolicy,
  selection: readonly Chosen[],
  questions: Set<CircumstanceQuestion>,
): readonly Side[] {
  const exempting = selection.filter(({ circumstance }) => circumstance.effect === 'noPenalty');
  if (exempting.length > 0) return [{ direction: 'noPenalty', chosen: exempting }];
  const heavy = selection.filter(({ circumstance }) => circumstance.effect === 'aggravate');
  const light = selection.filter(({ circumstance }) => circumstance.effect !== 'aggravate');
  const general: Side = { direction: 'general', chosen: [] };
  const lightSides = (): readonly Side[] => {
    const degrees = degreesOf(light);
    if (degrees.length > 1) questions.add('lighterOrMitigated');
    return degrees.map((direction) => ({ direction, chosen: light }));
  };
  const heavySide: Side = { direction: 'heavier', chosen: heavy };
  if (selection.length === 0) return [general];
  if (policy === 'inOrder' || policy === 'sumCoefficients')
    return light.length === 0
      ? [heavySide]
      : lightSides().map(({ direction }) => ({ direction, chosen: selection }));
  if (heavy.length === 0) return lightSides();
  if (light.length === 0 || policy === 'heaviest') return [heavySide];
  if (policy === 'lightest') return lightSides();
  if (policy === 'netCount') {
    if (heavy.length === light.length) return [general];
    return heavy.length > light.length ? [heavySide] : lightSides();
  }
  questions.add('mainCircumstance');
  return [...lightSides(), heavySide];
}

/** 从轻 or 减轻: one of them must be, or a person says which. */
function degreesOf(light: readonly Chosen[]): readonly ('lighter' | 'mitigated')[] {
  const degrees = light.map(({ circumstance: { effect }, taken }) =>
    taken === 'lighten' || taken === 'mitigate' ? taken : effect,
  );
  if (degrees.includes('mitigate')) return ['mitigated'];
  return degrees.includes('lightenOrMitigate') ? ['lighter', 'mitigated'] : ['lighter'];
}

function branchOf(
  resolve: ResolvePolicy,
  { direction, chosen }: Side,
  ground: CircumstanceGround,
): Result<CircumstanceBranch> {
  const taken = chosen.map(({ circumstance }) => circumstance.id);
  if (direction === 'noPenalty') return ok({ direction, taken });
  if (chosen.length === 0) return ok({ direction, taken, range: ground.placed });
  if (resolve.policy === 'sumCoefficients') return byCoefficients(resolve.unit, chosen, ground);
  const { min } = exactOf(ground.statutory);
  const nothingBelow =
    direction === 'mitigated' && (min === undefined || min.value.numerator === 0n);
  const led = nothingBelow ? 'lighter' : direction;
  const arithmetic = chosen.map(({ circumstance: { effect, how, howMitigated } }) =>
    effect === 'lightenOrMitigate' && led === 'mitigated' ? (howMitigated ?? []) : how,
  );
  const steps = arithmetic.flat();
  const adjusted = steps.length === 0 ? ok(undefined) : adjusterOf(ground)(steps, ground.placed);
  if (!adjusted.ok) return adjusted;
  const limits = limitsOf(led, ground, resolve.policy === 'inOrder');
  const reached = adjusted.value && exactOf(adjusted.value);
  const isFree = resolve.policy !== 'inOrder' && arithmetic.some((one) => one.length === 0);
  const computed =
    reached && isFree
      ? led === 'heavier'
        ? rangeOf(reached.min, limits.max)
        : rangeOf(limits.min, reached.max)
      : reached;
  const misses =
    led === 'mitigated' &&
    computed !== undefined &&
    isEmpty(rangeOf(higherEnd(computed.min, limits.min), lowerEnd(computed.max, limits.max)));
  const isZero = misses && computed.max?.value.numerator === 0n;
  const range =
    computed === undefined || isZero
      ? limits
      : clampedTo(computed, misses ? rangeOf(limits.min, exactOf(ground.placed).max) : limits);
  return ok({ direction, taken, range: writtenOf(WORDS[direction].zh, range) }, [
    ...adjusted.warnings,
    ...(nothingBelow ? [discretionProblem('discretion.nothingBelow', {})] : []),
    ...(isZero ? [discretionProblem('discretion.mitigatedToZero', {})] : []),
    ...(misses && !isZero ? [discretionProblem('discretion.notBelowMinimum', {})] : []),
  ]);
}

/** The document's steps, applied as the ground says. */
const adjusterOf = ({
  statutory: statute,
  adjust,
}: CircumstanceGround): NonNullable<CircumstanceGround['adjust']> =>
  adjust ??
  ((steps, range) => {
    const of = { op: 'interval', ...range } as const;
    const found = evaluateRange({ op: 'adjust', steps, of }, {}, { statute });
    if (!found.ok) return found;
    return found.value.outcome === 'range'
      ? ok(found.value.range)
      : failed(discretionProblem('discretion.unknownQuestion', { question: 'circumstances' }));
  });

const WORDS = {
  noPenalty: term('不予处罚', 'no penalty'),
  general: term('一般', 'general'),
  lighter: term('从轻', 'lighter'),
  mitigated: term('减轻', 'mitigated'),
  heavier: term('从重', 'heavier'),
} as const;

/** Where a direction may lead, whatever the document's arithmetic says; without arithmetic, anywhere there. */
function limitsOf(
  direction: Exclude<CircumstanceDirection, 'noPenalty'>,
  { statutory, placed }: CircumstanceGround,
  bothWays: boolean,
): ReturnType<typeof rangeOf> {
  const { min, max } = exactOf(statutory);
  const from = exactOf(placed);
  if (direction === 'mitigated')
    return rangeOf(
      { value: ZERO, included: false },
      lowerEnd(min && { value: min.value, included: false }, from.max),
    );
  if (bothWays || direction === 'general') return rangeOf(min, max);
  return direction === 'lighter'
    ? rangeOf(min, lowerEnd(from.max, max))
    : rangeOf(from.min ?? min, max);
}

/** 初步罚款金额 + 初步罚款金额 × 单位 × 调整系数总和, inside the statutory range. */
function byCoefficients(
  unit: Ratio,
  chosen: readonly Chosen[],
  ground: CircumstanceGround,
): Result<CircumstanceBranch> {
  const { placed, statutory } = ground;
  const sum = chosen.reduce(
    (total, { circumstance: { coefficient } }) =>
      coefficient === undefined ? total : addFractions(total, fractionOf(coefficient)),
    ZERO,
  );
  const by = addFractions(fraction(1n), multiplyFractions(fractionOf(unit), sum));
  const adjusted = adjusterOf(ground)(
    [{ op: 'times', by: ratioOfFraction(by.numerator < 0n ? ZERO : by) }],
    placed,
  );
  if (!adjusted.ok) return adjusted;
  const direction = sum.numerator === 0n ? 'general' : sum.numerator > 0n ? 'heavier' : 'lighter';
  return ok(
    {
      direction,
      taken: chosen.map(({ circumstance }) => circumstance.id),
      range: writtenOf(WORDS[direction].zh, clampedTo(exactOf(adjusted.value), exactOf(statutory))),
    },
    adjusted.warnings,
  );
}

/** Branches with one direction and one range are one branch. */
function distinct(branches: readonly CircumstanceBranch[]): readonly CircumstanceBranch[] {
  const kept = new Map<string, CircumstanceBranch>();
  for (const branch of branches) {
    const key = JSON.stringify([branch.direction, branch.range]);
    if (!kept.has(key)) kept.set(key, branch);
  }
  return [...kept.values()];
}

const endText = (end: { readonly value: Ratio } | undefined): string => end?.value ?? '';

function traceOf(
  { circumstances, resolve }: CircumstanceRules,
  established: readonly EstablishedCircumstance[],
  { usedFacts, placed }: CircumstanceGround,
  branches: readonly CircumstanceBranch[],
): TraceNode {
  const facts = circumstances.flatMap((circumstance): readonly TraceNode[] => {
    const { id, label, effect, force, basis } = circumstance;
    const fact = established.find((one) => one.id === id);
    if (fact === undefined) return [];
    const used = isUsed(circumstance, usedFacts);
    return [
      {
        rule: 'discretion.circumstance',
        label: termOf(label),
        verdict: used || fact.taken === 'leave' ? 'notApplied' : 'met',
        inputs: {
          id,
          effect,
          force,
          ...(fact.taken && { taken: fact.taken }),
          ...(used && { alreadyUsed: true }),
        },
        output: null,
        basis: [basis],
        children: [],
      },
    ];
  });
  const results = branches.map(
    ({ direction, taken, range }): TraceNode => ({
      rule: 'discretion.circumstanceBranch',
      label: WORDS[direction],
      verdict: branches.length === 1 ? 'applied' : 'undetermined',
      inputs: {
        taken: taken.join('、'),
        ...(range?.min && { minIncluded: range.min.included }),
        ...(range?.max && { maxIncluded: range.max.included }),
      },
      output: range === undefined ? null : `${endText(range.min)}–${endText(range.max)}`,
      basis: [],
      children: [],
    }),
  );
  return {
    rule: 'discretion.circumstances',
    label: term('裁量情节', 'circumstances'),
    verdict: branches.length === 1 ? 'applied' : 'undetermined',
    inputs: {
      policy: resolve.policy,
      from: `${endText(placed.min)}–${endText(placed.max)}`,
    },
    output: null,
    basis: [resolve.basis],
    children: [...facts, ...results],
  };
}
