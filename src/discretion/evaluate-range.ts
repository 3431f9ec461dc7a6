import {
  addFractions,
  compareFractions,
  type Fraction,
  fraction,
  multiplyFractions,
  shown,
  subtractFractions,
  type TraceNode,
  type TraceValue,
} from '../core/index.js';
import {
  type Answer,
  broken,
  evaluateCondition,
  evaluateNumber,
  exhausted,
  follow,
  known,
  type Path,
  pickRow,
  questionId,
  roundFraction,
  type Scope,
  step,
  together,
} from './evaluate-number.js';
import type { Adjustment, NumberExpression, RangeExpression } from './expression.js';
import { discretionProblem } from './problems.js';
import { yuanText } from './trace.js';
import type { PublishedLabel } from './weighted-benchmark.js';
import {
  clampedTo,
  type ExactBound,
  type ExactRange,
  eachEnd,
  pointAt,
  rangeOf,
  ZERO,
} from './yuan-range.js';

const HALF = fraction(1n, 2n);

/** A range as a trace shows it: a number where it is a point, else an interval with its brackets. */
export function rangeText({ min, max }: ExactRange): string {
  if (min !== undefined && max !== undefined && compareFractions(min.value, max.value) === 0)
    return yuanText(min.value);
  const low = min === undefined ? '(-∞' : `${min.included ? '[' : '('}${yuanText(min.value)}`;
  const high = max === undefined ? '+∞)' : `${yuanText(max.value)}${max.included ? ']' : ')'}`;
  return `${low}, ${high}`;
}

const LABELS: Readonly<Record<RangeExpression['op'] | Adjustment['op'], PublishedLabel>> = {
  point: { zh: '固定数额', en: 'amount' },
  interval: { zh: '幅度', en: 'range' },
  statute: { zh: '法定幅度', en: 'statutory range' },
  result: { zh: '另一处罚的幅度', en: 'range of another sanction' },
  times: { zh: '乘以基数', en: 'times the base' },
  regimes: { zh: '按情形分段', en: 'branch of the rule' },
  cap: { zh: '最高不超过', en: 'at most' },
  floor: { zh: '最低不少于', en: 'at least' },
  place: { zh: '在幅度中的位置', en: 'place in the range' },
  score: { zh: '权重累加', en: 'sum of the weights' },
  tiers: { zh: '裁量阶次', en: 'tier' },
  adjust: { zh: '调整', en: 'adjustments' },
  sum: { zh: '合并执行', en: 'sum' },
  heavier: { zh: '罚款数额高的', en: 'the heavier' },
  lighter: { zh: '处罚较轻的', en: 'the lighter' },
  plus: { zh: '增加', en: 'plus' },
  drop: { zh: '降低', en: 'reduction' },
  widen: { zh: '上下浮动', en: 'widening' },
  pin: { zh: '取幅度的一点', en: 'one point of the range' },
  shiftTier: { zh: '升降档次', en: 'shift of the tier' },
  clamp: { zh: '不得超出', en: 'not outside' },
  round: { zh: '取整', en: 'rounding' },
};

/** A range with its derivation; `shift` moves the tier that is picked. */
export function evaluateRangeIn(
  expression: RangeExpression,
  scope: Scope,
  at: Path,
  shift = 0,
): Answer<ExactRange> {
  const stop = exhausted(scope, at);
  if (stop !== undefined) return stop;
  const number = (value: NumberExpression, key: string): Answer<Fraction> =>
    evaluateNumber(value, scope, [...at, key]);
  const range = (of: RangeExpression, ...keys: readonly (string | number)[]): Answer<ExactRange> =>
    evaluateRangeIn(of, scope, [...at, ...keys]);
  const give = (
    value: ExactRange,
    inputs: Readonly<Record<string, TraceValue>>,
    steps: readonly TraceNode[],
    label: PublishedLabel = LABELS[expression.op],
  ): Answer<ExactRange> => {
    const { min, max } = value;
    return min !== undefined && max !== undefined && compareFractions(min.value, max.value) > 0
      ? broken(
          discretionProblem(
            'discretion.rangeReversed',
            { min: yuanText(min.value), max: yuanText(max.value) },
            at,
          ),
        )
      : known(value, [step(`range.${expression.op}`, label, inputs, rangeText(value), steps)]);
  };
  switch (expression.op) {
    case 'point':
      return follow(number(expression.value, 'value'), (value, steps) =>
        give(pointAt(value), {}, steps),
      );
    case 'interval': {
      const { min, max, words } = expression;
      const ends = together(
        [min && number(min.value, 'min'), max && number(max.value, 'max')].filter(
          (end) => end !== undefined,
        ),
      );
      return follow(ends, (values, steps) => {
        const low = min && values[0];
        const high = max && values.at(-1);
        return give(
          rangeOf(
            min && low && { value: low, included: min.included },
            max && high && { value: high, included: max.included },
          ),
          { words },
          steps,
        );
      });
    }
    case 'statute':
    case 'result': {
      const found =
        expression.op === 'statute' ? scope.statute() : scope.result(expression.sanction);
      if (found === undefined)
        return broken(
          expression.op === 'statute'
            ? discretionProblem('discretion.noStatute', {}, at)
            : discretionProblem(
                'discretion.unknownSanction',
                { sanction: shown(expression.sanction) },
                at,
              ),
        );
      return follow(found, (value) =>
        give(value, expression.op === 'result' ? { sanction: expression.sanction } : {}, []),
      );
    }
    case 'times':
      return both(number(expression.by, 'by'), range(expression.of, 'of'), (by, of, steps) =>
        by.numerator < 0n
          ? broken(
              discretionProblem('discretion.negativeBase', { value: yuanText(by) }, [...at, 'by']),
            )
          : give(
              eachEnd(of, (end) => multiplyFractions(end, by)),
              { by: yuanText(by), of: rangeText(of) },
              steps,
            ),
      );
    case 'regimes': {
      for (const [index, branch] of expression.branches.entries()) {
        const truth = evaluateCondition(branch.when, scope, [...at, 'branches', index, 'when']);
        if (truth.is !== 'known') return truth;
        if (!truth.value) continue;
        return follow(range(branch.range, 'branches', index, 'range'), (value, steps) =>
          give(value, { words: branch.words }, [...truth.steps, ...steps]),
        );
      }
      const rows = expression.branches.map(({ words }) => words).join('、');
      return broken(discretionProblem('discretion.noRow', { rows }, at));
    }
    case 'cap':
    case 'floor': {
      const isCap = expression.op === 'cap';
      return both(
        number(expression.limit, 'limit'),
        range(expression.of, 'of'),
        (limit, of, steps) => {
          const bound = { value: limit, included: true };
          return give(
            isCap ? clampedTo(of, { max: bound }) : clampedTo(of, { min: bound }),
            { limit: yuanText(limit), of: rangeText(of) },
            steps,
          );
        },
      );
    }
    case 'place': {
      const { scale, ends } = expression;
      return both(
        together([number(expression.from, 'from'), number(expression.to, 'to')]),
        range(expression.of, 'of'),
        ([from = ZERO, to = ZERO], of, steps) => {
          const low = positionOn(scale, from, of, at);
          const high = positionOn(scale, to, of, at);
          return follow(low, (min) =>
            follow(high, (max) =>
              give(
                compareFractions(min, max) === 0
                  ? pointAt(min)
                  : rangeOf(
                      { value: min, included: ends?.min ?? of.min?.included ?? true },
                      { value: max, included: ends?.max ?? of.max?.included ?? true },
                    ),
                { scale, from: yuanText(from), to: yuanText(to), of: rangeText(of) },
                steps,
              ),
            ),
          );
        },
      );
    }
    case 'score':
      return evaluateScore(expression, scope, at, give);
    case 'tiers':
      return follow(pickRow(expression.rows, expression.hit, scope, at), ({ index }, because) => {
        const last = expression.rows.length - 1;
        const landed = Math.min(last, Math.max(0, index + shift));
        const row = expression.rows[landed];
        if (row === undefined)
          return broken(discretionProblem('discretion.noRow', { rows: '' }, at));
        return follow(range(row.range, 'rows', landed, 'range'), (value, steps) =>
          known(value, [
            step(
              'range.tiers',
              row.label,
              {
                tier: row.id,
                ...(landed !== index && { shiftedBy: landed - index }),
                ...(row.printedPage !== undefined && { printedPage: row.printedPage }),
              },
              rangeText(value),
              [...because, ...steps],
              row.basis ? [row.basis] : [],
            ),
          ]),
        );
      });
    case 'adjust': {
      const moved = expression.steps.reduce(
        (sum, one) => sum + (one.op === 'shiftTier' ? one.by : 0),
        0,
      );
      if (moved !== 0 && expression.of.op !== 'tiers')
        return broken(discretionProblem('discretion.shiftWithoutTiers', {}, [...at, 'steps']));
      return expression.steps.reduce<Answer<ExactRange>>(
        (answer, one, index) =>
          follow(answer, (of, steps) => {
            if (one.op === 'shiftTier') return answer;
            return follow(adjusted(one, of, scope, [...at, 'steps', index]), (value, own) =>
              known(value, [
                ...steps,
                step(
                  `adjust.${one.op}`,
                  LABELS[one.op],
                  { of: rangeText(of), ...ADJUSTED_TO(one) },
                  rangeText(value),
                  own,
                ),
              ]),
            );
          }),
        evaluateRangeIn(expression.of, scope, [...at, 'of'], moved),
      );
    }
    case 'sum':
      return follow(
        together(expression.of.map((one, index) => range(one, 'of', index))),
        (values, steps) => give(values.reduce(added, pointAt(ZERO)), {}, steps),
      );
    case 'heavier':
    case 'lighter':
      return both(
        range(expression.first, 'first'),
        range(expression.second, 'second'),
        (first, second, steps) => {
          const order = orderOf(first, second, expression.by === 'maximum');
          const id = questionId(scope, at);
          const answered = Object.hasOwn(scope.chosen, id) ? scope.chosen[id] : undefined;
          if (order === undefined && answered !== 'first' && answered !== 'second') {
            const options = [
              { id: 'first', label: { zh: rangeText(first) } },
              { id: 'second', label: { zh: rangeText(second) } },
            ];
            return { is: 'open', question: { id, kind: 'crossing', options } };
          }
          const takesFirst =
            order === undefined
              ? answered === 'first'
              : expression.op === 'heavier'
                ? order >= 0
                : order <= 0;
          return give(
            takesFirst ? first : second,
            {
              first: rangeText(first),
              second: rangeText(second),
              taken: takesFirst ? 'first' : 'second',
            },
            steps,
          );
        },
      );
    default:
      return broken(
        discretionProblem(
          'discretion.unknownOperation',
          { op: shown(Reflect.get(expression, 'op')) },
          at,
        ),
      );
  }
}

/** Two answers, with problems of both. */
function both<T, U, V>(
  first: Answer<T>,
  second: Answer<U>,
  next: (first: T, second: U, steps: readonly TraceNode[]) => Answer<V>,
): Answer<V> {
  const stop = together<unknown>([first, second]);
  if (stop.is !== 'known') return stop;
  return follow(first, (one) => follow(second, (other) => next(one, other, stop.steps)));
}

/** −1, 0 or 1 as the first range is lighter, the same or heavier; `undefined` where they cross. */
function orderOf(
  first: ExactRange,
  second: ExactRange,
  byMaximum: boolean,
): -1 | 0 | 1 | undefined {
  const low = compareFractions(first.min?.value ?? ZERO, second.min?.value ?? ZERO);
  const high =
    first.max === undefined || second.max === undefined
      ? first.max === second.max
        ? 0
        : first.max === undefined
          ? 1
          : -1
      : compareFractions(first.max.value, second.max.value);
  if (byMaximum && high !== 0) return high;
  if (low === high || low === 0) return high;
  return high === 0 ? low : undefined;
}

function positionOn(
  scale: 'between' | 'ofMaximum' | 'ofMinimum',
  share: Fraction,
  { min, max }: ExactRange,
  at: Path,
): Answer<Fraction> {
  if (scale !== 'ofMaximum' && min === undefined)
    return broken(discretionProblem('discretion.endMissing', { end: 'min' }, at));
  if (scale !== 'ofMinimum' && max === undefined)
    return broken(discretionProblem('discretion.endMissing', { end: 'max' }, at));
  const low = min?.value ?? ZERO;
  const high = max?.value ?? ZERO;
  if (scale === 'ofMaximum') return known(multiplyFractions(share, high));
  if (scale === 'ofMinimum') return known(multiplyFractions(share, low));
  return known(addFractions(low, multiplyFractions(share, subtractFractions(high, low))));
}

function evaluateScore(
  expression: Extract<RangeExpression, { readonly op: 'score' }>,
  scope: Scope,
  at: Path,
  give: (
    value: ExactRange,
    inputs: Readonly<Record<string, TraceValue>>,
    steps: readonly TraceNode[],
  ) => Answer<ExactRange>,
): Answer<ExactRange> {
  const { scale, weights, floor, cap } = expression;
  const limit = (value: NumberExpression | undefined, key: string): readonly Answer<Fraction>[] =>
    value === undefined ? [] : [evaluateNumber(value, scope, [...at, key])];
  const start = evaluateNumber(expression.start, scope, [...at, 'start']);
  const parts = weights.map(({ label, id, weight }, index) =>
    follow(evaluateNumber(weight, scope, [...at, 'weights', index, 'weight']), (value, steps) =>
      known(value, [step('score.weight', label, { factor: id }, yuanText(value), steps)]),
    ),
  );
  const limits = together([...limit(floor, 'floor'), ...limit(cap, 'cap')]);
  const of = evaluateRangeIn(expression.of, scope, [...at, 'of']);
  return both(
    together([start, ...parts]),
    both(limits, of, (ends, base, steps) => known({ ends, base }, steps)),
    (shares, { ends, base }, steps) => {
      const sum = shares.reduce(addFractions, ZERO);
      const low = floor === undefined ? undefined : ends[0];
      const high = cap === undefined ? undefined : ends.at(-1);
      const raised = low !== undefined && compareFractions(sum, low) < 0 ? low : sum;
      const share = high !== undefined && compareFractions(raised, high) > 0 ? high : raised;
      return follow(positionOn(scale, share, base, at), (value) =>
        give(
          pointAt(value),
          {
            scale,
            start: yuanText(shares[0] ?? ZERO),
            sum: yuanText(sum),
            ...(low && { floor: yuanText(low) }),
            ...(high && { cap: yuanText(high) }),
            share: yuanText(share),
            of: rangeText(base),
          },
          steps,
        ),
      );
    },
  );
}

/** What the trace of an adjustment keeps beside its numbers. */
const ADJUSTED_TO = (one: Adjustment): Readonly<Record<string, TraceValue>> =>
  one.op === 'pin' ? { to: one.to } : one.op === 'round' ? { mode: one.mode } : {};

function added(left: ExactRange, right: ExactRange): ExactRange {
  const end = (one?: ExactBound, other?: ExactBound): ExactBound | undefined =>
    one &&
    other && {
      value: addFractions(one.value, other.value),
      included: one.included && other.included,
    };
  return rangeOf(end(left.min, right.min), end(left.max, right.max));
}

/** One adjustment of a range. */
export function adjusted(
  adjustment: Exclude<Adjustment, { readonly op: 'shiftTier' }>,
  of: ExactRange,
  scope: Scope,
  at: Path,
): Answer<ExactRange> {
  const number = (value: NumberExpression, key: string): Answer<Fraction> =>
    follow(evaluateNumber(value, scope, [...at, key]), (found, steps) =>
      known(found, [step(`adjust.${key}`, LABELS[adjustment.op], {}, yuanText(found), steps)]),
    );
  switch (adjustment.op) {
    case 'plus':
      return follow(number(adjustment.by, 'by'), (by, steps) =>
        known(
          eachEnd(of, (end) => addFractions(end, by)),
          steps,
        ),
      );
    case 'times':
      return follow(number(adjustment.by, 'by'), (by, steps) =>
        by.numerator < 0n
          ? broken(discretionProblem('discretion.negativeBase', { value: yuanText(by) }, at))
          : known(
              eachEnd(of, (end) => multiplyFractions(end, by)),
              steps,
            ),
      );
    case 'drop': {
      const { share, atMost } = adjustment;
      const parts = together([
        number(share, 'share'),
        ...(atMost === undefined ? [] : [number(atMost, 'atMost')]),
      ]);
      return follow(parts, ([by = ZERO, limit], steps) =>
        known(
          eachEnd(of, (end) => {
            const whole = multiplyFractions(end, by);
            const less = limit !== undefined && compareFractions(whole, limit) > 0 ? limit : whole;
            return subtractFractions(end, less);
          }),
          steps,
        ),
      );
    }
    case 'widen': {
      const zero = known(ZERO);
      const { up, down } = adjustment;
      return follow(
        together([
          down === undefined ? zero : number(down, 'down'),
          up === undefined ? zero : number(up, 'up'),
        ]),
        ([lower = ZERO, upper = ZERO], steps) => {
          const { min, max } = of;
          const least = min && subtractFractions(min.value, lower);
          return known(
            rangeOf(
              min && least && { ...min, value: least.numerator < 0n ? ZERO : least },
              max && { ...max, value: addFractions(max.value, upper) },
            ),
            steps,
          );
        },
      );
    }
    case 'pin':
      return pinned(of, adjustment.to, at);
    case 'clamp':
      return follow(evaluateRangeIn(adjustment.to, scope, [...at, 'to']), (limits, steps) =>
        known(clampedTo(of, limits), steps),
      );
    case 'round':
      return follow(number(adjustment.step, 'step'), (size, steps) => {
        if (size.numerator <= 0n)
          return broken(discretionProblem('discretion.stepNotPositive', {}, [...at, 'step']));
        const { mode } = adjustment;
        return known(
          mode === 'inwards'
            ? roundedInwards(of, size)
            : eachEnd(of, (end) => roundFraction(end, size, mode)),
          steps,
        );
      });
  }
}

function pinned(
  { min, max }: ExactRange,
  to: 'min' | 'middle' | 'max',
  at: Path,
): Answer<ExactRange> {
  if (to !== 'max' && min === undefined)
    return broken(discretionProblem('discretion.endMissing', { end: 'min' }, at));
  if (to !== 'min' && max === undefined)
    return broken(discretionProblem('discretion.endMissing', { end: 'max' }, at));
  const low = min?.value ?? ZERO;
  const high = max?.value ?? ZERO;
  if (to === 'middle') return known(pointAt(multiplyFractions(addFractions(low, high), HALF)));
  return known(pointAt(to === 'min' ? low : high));
}

/** Lower end up, upper end down; a range without a multiple of the step in it stays as it is. */
export function roundedInwards(of: ExactRange, size: Fraction): ExactRange {
  const end = (bound: ExactBound | undefined, mode: 'up' | 'down'): ExactBound | undefined => {
    if (bound === undefined) return undefined;
    const value = roundFraction(bound.value, size, mode);
    return { value, included: bound.included || compareFractions(value, bound.value) !== 0 };
  };
  const { min, max } = of;
  const inner = rangeOf(end(min, 'up'), end(max, 'down'));
  const isPoint =
    min !== undefined && max !== undefined && compareFractions(min.value, max.value) === 0;
  const isEmptied =
    inner.min !== undefined &&
    inner.max !== undefined &&
    compareFractions(inner.min.value, inner.max.value) > 0;
  return isPoint || isEmptied ? of : inner;
}
