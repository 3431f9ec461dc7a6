/*
 * The algebra of expression.ts over a box of facts instead of one case: every answer holds all over the box, or says
 * where to cut it.
 */
import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  fraction,
  fractionOf,
  multiplyFractions,
  type RoundingMode,
  subtractFractions,
} from '../core/index.js';
import type { Adjustment, FactCondition, NumberExpression, RangeExpression } from './expression.js';
import {
  type Affine,
  type Cut,
  constantOf,
  extreme,
  type FactCell,
  isConstant,
  isOpen,
  minus,
  narrowed,
  type Open,
  partsAt,
  plus,
  product,
  scaled,
  signIn,
  termOfFact,
  UNDECIDED,
} from './fact-cell.js';

/** One end of a range all over a box. */
export interface CellEnd {
  readonly value: Affine;
  readonly included: boolean;
}

/** A range all over a box. */
export interface CellRange {
  readonly min?: CellEnd;
  readonly max?: CellEnd;
  /** Ids of the rows that gave it, from the outside in. */
  readonly rows: readonly string[];
}

/** No row or branch holds: a gap, which the rows' own check reports. */
export interface NoRow {
  readonly noRow: true;
}

const NO_ROW: NoRow = { noRow: true };

/** Whether no row holds. */
export const isNoRow = (answer: unknown): answer is NoRow =>
  typeof answer === 'object' && answer !== null && 'noRow' in answer;

/** Ranges that an expression may refer to. */
export interface RangeScope {
  /** The statutory range of the sanction at hand. */
  readonly statute: RangeExpression | undefined;
  /** The computed range of another sanction. */
  readonly resultOf: (sanction: string) => RangeExpression | undefined;
  /** How deep the references go. */
  readonly depth: number;
  /** A bound without steps stands for a rounded number: enough to know on which side of a limit it lies. */
  readonly loose?: 'below' | 'above';
}

const DEEPEST = 400;
const NOTHING: CellEnd = { value: constantOf(fraction(0n)), included: true };

export function conditionIn(
  condition: FactCondition,
  cell: FactCell,
  asked: RangeScope,
): boolean | Open {
  const scope = asked.loose === undefined ? asked : exactly(asked);
  switch (condition.op) {
    case 'always':
      return true;
    case 'holds':
      return choiceIn(cell, condition.fact, [true]);
    case 'isOneOf':
      return choiceIn(cell, condition.fact, condition.options);
    case 'within': {
      const value = numberIn(condition.value, cell, scope);
      if (isOpen(value)) return value;
      if (isNoRow(value)) return UNDECIDED;
      const { min, max } = condition.interval;
      if (min !== undefined) {
        const sign = signIn(minus(value, constantOf(fractionOf(min.value))), cell);
        if (isOpen(sign)) return sign;
        if (sign < 0 || (sign === 0 && !min.included)) return false;
      }
      if (max !== undefined) {
        const sign = signIn(minus(value, constantOf(fractionOf(max.value))), cell);
        if (isOpen(sign)) return sign;
        if (sign > 0 || (sign === 0 && !max.included)) return false;
      }
      return true;
    }
    case 'compare': {
      const left = numberIn(condition.left, cell, scope);
      const right = numberIn(condition.right, cell, scope);
      if (isOpen(left)) return left;
      if (isOpen(right)) return right;
      if (isNoRow(left) || isNoRow(right)) return UNDECIDED;
      const sign = signIn(minus(left, right), cell);
      if (isOpen(sign)) return sign;
      const bySign = {
        '<': sign < 0,
        '<=': sign <= 0,
        '=': sign === 0,
        '>=': sign >= 0,
        '>': sign > 0,
      };
      return bySign[condition.sign];
    }
    case 'all':
      return atLeastIn(condition.of.length, condition.of, cell, scope);
    case 'any':
      return atLeastIn(1, condition.of, cell, scope);
    case 'atLeast':
      return atLeastIn(condition.count, condition.of, cell, scope);
    case 'not': {
      const inner = conditionIn(condition.of, cell, scope);
      return isOpen(inner) ? inner : !inner;
    }
  }
}

const exactly = ({ loose: _, ...scope }: RangeScope): RangeScope => scope;

function choiceIn(
  cell: FactCell,
  fact: string,
  wanted: readonly (string | boolean)[],
): boolean | Open {
  const domain = cell.get(fact);
  if (domain?.kind !== 'choice') return UNDECIDED;
  const inside = domain.values.filter((value) => wanted.includes(value));
  if (inside.length === domain.values.length) return true;
  if (inside.length === 0) return false;
  const parts = domain.values.map((value) => ({ kind: 'choice' as const, values: [value] }));
  return { cut: fact, parts };
}

function atLeastIn(
  wanted: number,
  conditions: readonly FactCondition[],
  cell: FactCell,
  scope: RangeScope,
): boolean | Open {
  let met = 0;
  let open: Open | undefined;
  let openCount = 0;
  for (const condition of conditions) {
    const answer = conditionIn(condition, cell, scope);
    if (isOpen(answer)) {
      open = open === undefined || 'undecided' in open ? answer : open;
      openCount += 1;
    } else if (answer) {
      met += 1;
    }
  }
  const failed = conditions.length - met - openCount;
  if (met >= wanted) return true;
  if (conditions.length - failed < wanted || open === undefined) return false;
  return open;
}

type CellNumber = Affine | NoRow | Open;

export function numberIn(
  expression: NumberExpression,
  cell: FactCell,
  scope: RangeScope,
): CellNumber {
  if (typeof expression === 'string') return constantOf(fractionOf(expression));
  switch (expression.op) {
    case 'fact':
      return numberFact(expression.fact, cell);
    case 'days':
      return numberFact(daysKey(expression.from, expression.until), cell);
    case 'add':
      return fold(expression.of, cell, scope, plus);
    case 'multiply':
      return fold(expression.of, cell, scope, (left, right) =>
        scope.loose !== undefined && (isNegative(left) || isNegative(right))
          ? UNDECIDED
          : product(left, right),
      );
    case 'subtract':
      return fold([expression.from, expression.amount], cell, exactly(scope), minus);
    case 'divide':
      return fold([expression.amount, expression.by], cell, scope, (left, right) =>
        scope.loose !== undefined && right.constant.numerator < 0n
          ? UNDECIDED
          : quotient(left, right),
      );
    case 'greatest':
      return fold(expression.of, cell, scope, (left, right) =>
        extremeOf(left, right, cell, 1, scope),
      );
    case 'least':
      return fold(expression.of, cell, scope, (left, right) =>
        extremeOf(left, right, cell, -1, scope),
      );
    case 'round': {
      const value = numberIn(expression.value, cell, scope);
      const step = numberIn(expression.step, cell, scope);
      if (isOpen(value) || isNoRow(value)) return value;
      if (isOpen(step) || isNoRow(step)) return step;
      if (scope.loose !== undefined && !isConstant(value))
        return looselyRounded(value, step, expression.mode, cell, scope);
      return roundedIn(value, step, expression.mode, cell);
    }
    case 'count': {
      let met = 0n;
      for (const condition of expression.of) {
        const answer = conditionIn(condition, cell, scope);
        if (isOpen(answer)) return answer;
        if (answer) met += 1n;
      }
      return constantOf(fraction(met));
    }
    case 'select': {
      const row = firstRow(expression.rows, cell, scope);
      return isOpen(row) || isNoRow(row) ? row : numberIn(row.value, cell, scope);
    }
    case 'result': {
      const range = rangeIn({ op: 'result', sanction: expression.sanction }, cell, scope);
      if (isOpen(range) || isNoRow(range)) return range;
      return range[expression.end]?.value ?? NO_ROW;
    }
  }
}

function numberFact(fact: string, cell: FactCell): Affine | Open {
  const domain = cell.get(fact);
  if (domain?.kind !== 'number') return UNDECIDED;
  return domain.high !== undefined && compareFractions(domain.low, domain.high) === 0
    ? constantOf(domain.low)
    : termOfFact(fact);
}

/** The name under which the days between two dates are a fact. */
export const daysKey = (from: string, until: string): string => `${from}…${until}`;

function quotient(left: Affine, right: Affine): Affine | Open {
  return isConstant(right) && right.constant.numerator !== 0n
    ? scaled(left, fraction(right.constant.denominator, right.constant.numerator))
    : UNDECIDED;
}

const isNegative = (value: Affine): boolean => isConstant(value) && value.constant.numerator < 0n;

/** The greater or the smaller of two; where only a bound is wanted and one of them is one, that will do. */
function extremeOf(
  left: Affine,
  right: Affine,
  cell: FactCell,
  wanted: 1 | -1,
  { loose }: Pick<RangeScope, 'loose'>,
): Affine | Open {
  const sign = signIn(minus(left, right), cell);
  if (!isOpen(sign)) return sign === wanted ? left : right;
  if (loose === undefined) return sign;
  if (loose === (wanted === 1 ? 'below' : 'above')) return isConstant(left) ? left : right;
  const side = loose === 'below' ? 'least' : 'greatest';
  const [one, other] = [extreme(left, cell, side).value, extreme(right, cell, side).value];
  if (one === undefined || other === undefined) return sign;
  return constantOf(compareFractions(one, other) === wanted ? one : other);
}

/** A bound of a rounded number, for numbers from 0 on. */
function looselyRounded(
  value: Affine,
  step: Affine,
  mode: RoundingMode,
  cell: FactCell,
  scope: RangeScope,
): Affine | Open {
  const isHalf = mode === 'halfUp' || mode === 'halfEven';
  const width = isHalf ? scaled(step, fraction(1n, 2n)) : step;
  if (scope.loose === 'above') return mode === 'down' ? value : plus(value, width);
  if (mode === 'up') return value;
  return extremeOf(minus(value, width), constantOf(fraction(0n)), cell, 1, scope);
}

function fold(
  expressions: readonly NumberExpression[],
  cell: FactCell,
  scope: RangeScope,
  join: (left: Affine, right: Affine) => Affine | Open,
): CellNumber {
  let joined: Affine | undefined;
  for (const expression of expressions) {
    const value = numberIn(expression, cell, scope);
    if (isOpen(value) || isNoRow(value)) return value;
    const next = joined === undefined ? value : join(joined, value);
    if (isOpen(next)) return next;
    joined = next;
  }
  return joined ?? UNDECIDED;
}

function roundedIn(value: Affine, step: Affine, mode: RoundingMode, cell: FactCell): Affine | Open {
  if (!isConstant(step) || step.constant.numerator <= 0n) return UNDECIDED;
  const size = step.constant;
  if (!isConstant(value)) return roundingCut(value, size, mode, cell);
  const { numerator, denominator } = fraction(
    value.constant.numerator * size.denominator,
    value.constant.denominator * size.numerator,
  );
  if (numerator < 0n) return UNDECIDED;
  const floor = numerator / denominator;
  const rest = numerator % denominator;
  const twice = rest * 2n;
  const up =
    rest !== 0n &&
    (mode === 'up' ||
      (mode !== 'down' &&
        (twice > denominator ||
          (twice === denominator && (mode === 'halfUp' || floor % 2n === 1n)))));
  return constantOf(multiplyFractions(fraction(up ? floor + 1n : floor), size));
}

/** A rounded fact is a staircase: the box is cut at the next step of it, until a box lies between two steps. */
function roundingCut(
  value: Affine,
  step: Fraction,
  mode: RoundingMode,
  cell: FactCell,
): Affine | Open {
  const [only, other] = [...value.terms];
  if (only === undefined || other !== undefined) return UNDECIDED;
  const [fact, factor] = only;
  const domain = cell.get(fact);
  if (domain?.kind !== 'number' || factor.numerator <= 0n) return UNDECIDED;
  const isHalf = mode === 'halfUp' || mode === 'halfEven';
  const offset = isHalf ? divideFractions(step, fraction(2n)) : fraction(0n);
  const base = subtractFractions(value.constant, offset);
  const valueAt = (number: Fraction): Fraction =>
    addFractions(multiplyFractions(factor, number), base);
  const { numerator, denominator } = divideFractions(valueAt(domain.low), step);
  const floor =
    numerator / denominator - (numerator < 0n && numerator % denominator !== 0n ? 1n : 0n);
  const isOnStep = floor * denominator === numerator;
  const next = isOnStep && domain.lowIncluded ? floor : floor + 1n;
  const edge = divideFractions(
    subtractFractions(multiplyFractions(fraction(next), step), base),
    factor,
  );
  const order = domain.high === undefined ? -1 : compareFractions(edge, domain.high);
  if (order < 0 || (order === 0 && domain.highIncluded))
    return { cut: fact, parts: partsAt(domain, edge) };
  const inside = mid(domain.low, domain.high ?? domain.low);
  const there = addFractions(multiplyFractions(factor, inside), value.constant);
  return roundedIn(constantOf(there), constantOf(step), mode, cell);
}

const mid = (low: Fraction, high: Fraction): Fraction =>
  fraction(
    low.numerator * high.denominator + high.numerator * low.denominator,
    2n * low.denominator * high.denominator,
  );

function firstRow<Row extends { readonly when: FactCondition }>(
  rows: readonly Row[],
  cell: FactCell,
  scope: RangeScope,
): Row | NoRow | Open {
  for (const row of rows) {
    const holds = conditionIn(row.when, cell, scope);
    if (isOpen(holds)) return holds;
    if (holds) return row;
  }
  return NO_ROW;
}

type RangeAnswer = CellRange | NoRow | Open;

export function rangeIn(
  expression: RangeExpression,
  cell: FactCell,
  scope: RangeScope,
): RangeAnswer {
  const deeper = { ...scope, depth: scope.depth + 1 };
  if (scope.depth > DEEPEST) return UNDECIDED;
  switch (expression.op) {
    case 'point': {
      const value = numberIn(expression.value, cell, deeper);
      return isOpen(value) || isNoRow(value)
        ? value
        : { min: { value, included: true }, max: { value, included: true }, rows: [] };
    }
    case 'interval': {
      const min = endIn(expression.min, cell, deeper);
      const max = endIn(expression.max, cell, deeper);
      if (isOpen(min) || isNoRow(min)) return min;
      if (isOpen(max) || isNoRow(max)) return max;
      return { ...(min && { min }), ...(max && { max }), rows: [] };
    }
    case 'statute':
      return scope.statute === undefined ? UNDECIDED : rangeIn(scope.statute, cell, deeper);
    case 'result': {
      const other = scope.resultOf(expression.sanction);
      return other === undefined ? UNDECIDED : rangeIn(other, cell, deeper);
    }
    case 'times': {
      const by = numberIn(expression.by, cell, deeper);
      if (isOpen(by) || isNoRow(by)) return by;
      return mapEnds(rangeIn(expression.of, cell, deeper), (end) =>
        scope.loose !== undefined && (!isConstant(by) || by.constant.numerator < 0n)
          ? UNDECIDED
          : product(end, by),
      );
    }
    case 'regimes': {
      const branch = firstRow(expression.branches, cell, deeper);
      return isOpen(branch) || isNoRow(branch) ? branch : rangeIn(branch.range, cell, deeper);
    }
    case 'cap':
    case 'floor': {
      const limit = numberIn(expression.limit, cell, deeper);
      if (isOpen(limit) || isNoRow(limit)) return limit;
      const wanted = expression.op === 'cap' ? -1 : 1;
      if (expression.op === 'cap') {
        const reached = cappedRange(expression.of, limit, cell, deeper);
        if (reached !== undefined) return reached;
      }
      const inner = rangeIn(expression.of, cell, deeper);
      if (isOpen(inner) || isNoRow(inner)) return inner;
      const side = expression.op === 'cap' ? 'max' : 'min';
      const bounded = mapEnds(inner, (end) => extremeOf(end, limit, cell, wanted, scope));
      if (isOpen(bounded) || isNoRow(bounded) || inner[side] !== undefined) return bounded;
      return { ...bounded, [side]: { value: limit, included: true } };
    }
    case 'place': {
      const inner = exactly(deeper);
      const from = numberIn(expression.from, cell, inner);
      const to = numberIn(expression.to, cell, inner);
      const of = rangeIn(expression.of, cell, inner);
      for (const one of [from, to, of]) if (isOpen(one) || isNoRow(one)) return one;
      if (isOpen(from) || isNoRow(from) || isOpen(to) || isNoRow(to)) return UNDECIDED;
      if (isOpen(of) || isNoRow(of)) return of;
      const min = placed(of, expression.scale, from);
      const max = placed(of, expression.scale, to);
      if (isOpen(min)) return min;
      if (isOpen(max)) return max;
      const { ends } = expression;
      return {
        min: { value: min, included: ends?.min ?? of.min?.included ?? true },
        max: { value: max, included: ends?.max ?? of.max?.included ?? true },
        rows: of.rows,
      };
    }
    case 'score': {
      const inner = exactly(deeper);
      const of = rangeIn(expression.of, cell, inner);
      if (isOpen(of) || isNoRow(of)) return of;
      const share = scoreIn(expression, cell, inner);
      if (isOpen(share) || isNoRow(share)) return share;
      const value = placed(of, expression.scale, share);
      if (isOpen(value)) return value;
      return { min: { value, included: true }, max: { value, included: true }, rows: of.rows };
    }
    case 'tiers': {
      const rows = expression.hit === 'heaviest' ? [...expression.rows].reverse() : expression.rows;
      const row = firstRow(rows, cell, deeper);
      if (isOpen(row) || isNoRow(row)) return row;
      const inner = rangeIn(row.range, cell, deeper);
      return isOpen(inner) || isNoRow(inner) ? inner : { ...inner, rows: [row.id, ...inner.rows] };
    }
    case 'adjust': {
      const inner = exactly(deeper);
      let range = rangeIn(expression.of, cell, inner);
      for (const step of expression.steps) {
        if (isOpen(range) || isNoRow(range)) return range;
        range = adjusted(range, step, cell, inner);
      }
      return range;
    }
    case 'sum': {
      let sum: CellRange = { min: NOTHING, max: NOTHING, rows: [] };
      for (const one of expression.of) {
        const next = rangeIn(one, cell, deeper);
        if (isOpen(next) || isNoRow(next)) return next;
        const min = addedEnds(sum.min, next.min);
        const max = addedEnds(sum.max, next.max);
        sum = { ...(min && { min }), ...(max && { max }), rows: [...sum.rows, ...next.rows] };
      }
      return sum;
    }
    case 'heavier':
    case 'lighter': {
      const inner = exactly(deeper);
      const first = rangeIn(expression.first, cell, inner);
      const second = rangeIn(expression.second, cell, inner);
      if (isOpen(first) || isNoRow(first)) return first;
      if (isOpen(second) || isNoRow(second)) return second;
      if (first.max === undefined || second.max === undefined) return UNDECIDED;
      const sign = signIn(minus(first.max.value, second.max.value), cell);
      if (isOpen(sign)) return sign;
      return sign >= 0 === (expression.op === 'heavier') ? first : second;
    }
  }
}

/** The cap alone, where all of a range lies at or above it however its numbers are rounded, or where to cut for it. */
function cappedRange(
  of: RangeExpression,
  limit: Affine,
  cell: FactCell,
  scope: RangeScope,
): CellRange | Cut | undefined {
  if (scope.loose !== undefined) return undefined;
  const least = rangeIn(of, cell, { ...scope, loose: 'below' });
  if (isOpen(least) || isNoRow(least) || least.min === undefined || least.max === undefined)
    return undefined;
  const sign = signIn(minus(least.min.value, limit), cell);
  if (isOpen(sign)) return 'cut' in sign ? sign : undefined;
  const end = { value: limit, included: true };
  return sign < 0 ? undefined : { min: end, max: end, rows: least.rows };
}

const addedEnds = (left: CellEnd | undefined, right: CellEnd | undefined): CellEnd | undefined =>
  left &&
  right && { value: plus(left.value, right.value), included: left.included && right.included };

function endIn(
  end: { readonly value: NumberExpression; readonly included: boolean } | undefined,
  cell: FactCell,
  scope: RangeScope,
): CellEnd | undefined | NoRow | Open {
  if (end === undefined) return undefined;
  const value = numberIn(end.value, cell, scope);
  return isOpen(value) || isNoRow(value) ? value : { value, included: end.included };
}

function mapEnds(range: RangeAnswer, change: (end: Affine) => Affine | Open): RangeAnswer {
  if (isOpen(range) || isNoRow(range)) return range;
  const min = range.min && change(range.min.value);
  const max = range.max && change(range.max.value);
  if (isOpen(min)) return min;
  if (isOpen(max)) return max;
  return {
    ...(range.min && min && { min: { value: min, included: range.min.included } }),
    ...(range.max && max && { max: { value: max, included: range.max.included } }),
    rows: range.rows,
  };
}

function placed(
  { min, max }: CellRange,
  scale: 'between' | 'ofMaximum' | 'ofMinimum',
  position: Affine,
): Affine | Open {
  if (scale === 'ofMinimum') return min === undefined ? UNDECIDED : product(min.value, position);
  if (max === undefined) return UNDECIDED;
  if (scale === 'ofMaximum') return product(max.value, position);
  const low = min?.value ?? constantOf(fraction(0n));
  const rise = product(minus(max.value, low), position);
  return isOpen(rise) ? rise : plus(low, rise);
}

type Score = Extract<RangeExpression, { readonly op: 'score' }>;

/** Start plus weights between floor and cap. */
export function scoreIn(
  { start, weights, floor, cap }: Score,
  cell: FactCell,
  scope: RangeScope,
): CellNumber {
  const sum: NumberExpression = { op: 'add', of: [start, ...weights.map(({ weight }) => weight)] };
  const floored: NumberExpression =
    floor === undefined ? sum : { op: 'greatest', of: [sum, floor] };
  return numberIn(cap === undefined ? floored : { op: 'least', of: [floored, cap] }, cell, scope);
}

function adjusted(
  range: CellRange,
  step: Adjustment,
  cell: FactCell,
  scope: RangeScope,
): RangeAnswer {
  switch (step.op) {
    case 'plus':
    case 'times': {
      const by = numberIn(step.by, cell, scope);
      if (isOpen(by) || isNoRow(by)) return by;
      return mapEnds(range, (end) => (step.op === 'plus' ? plus(end, by) : product(end, by)));
    }
    case 'drop': {
      const share = numberIn(step.share, cell, scope);
      const most = step.atMost === undefined ? undefined : numberIn(step.atMost, cell, scope);
      if (isOpen(share) || isNoRow(share)) return share;
      if (isOpen(most) || isNoRow(most)) return most;
      return mapEnds(range, (end) => {
        const less = product(end, share);
        const limited =
          isOpen(less) || most === undefined
            ? less
            : extremeOf(less, most, cell, -1, exactly(scope));
        return isOpen(limited) ? limited : minus(end, limited);
      });
    }
    case 'widen': {
      const up = step.up === undefined ? undefined : numberIn(step.up, cell, scope);
      const down = step.down === undefined ? undefined : numberIn(step.down, cell, scope);
      if (isOpen(up) || isNoRow(up)) return up;
      if (isOpen(down) || isNoRow(down)) return down;
      const { min, max } = range;
      return {
        ...(min && { min: { ...min, value: down ? minus(min.value, down) : min.value } }),
        ...(max && { max: { ...max, value: up ? plus(max.value, up) : max.value } }),
        rows: range.rows,
      };
    }
    case 'pin': {
      const { min, max } = range;
      if (min === undefined || max === undefined) return UNDECIDED;
      const half = scaled(plus(min.value, max.value), fraction(1n, 2n));
      const value = step.to === 'min' ? min.value : step.to === 'max' ? max.value : half;
      return { min: { value, included: true }, max: { value, included: true }, rows: range.rows };
    }
    case 'clamp': {
      const to = rangeIn(step.to, cell, scope);
      if (isOpen(to) || isNoRow(to)) return to;
      const { min, max } = to;
      const above =
        min === undefined
          ? range
          : mapEnds(range, (end) => extremeOf(end, min.value, cell, 1, scope));
      return max === undefined
        ? above
        : mapEnds(above, (end) => extremeOf(end, max.value, cell, -1, scope));
    }
    case 'round': {
      const size = numberIn(step.step, cell, scope);
      if (isOpen(size) || isNoRow(size)) return size;
      const modes: { readonly min: RoundingMode; readonly max: RoundingMode } =
        step.mode === 'inwards' ? { min: 'up', max: 'down' } : { min: step.mode, max: step.mode };
      const low: RangeAnswer = mapEnds({ ...range, rows: [] }, (end) =>
        roundedIn(end, size, modes.min, cell),
      );
      const high: RangeAnswer = mapEnds({ ...range, rows: [] }, (end) =>
        roundedIn(end, size, modes.max, cell),
      );
      if (isOpen(low) || isNoRow(low)) return low;
      if (isOpen(high) || isNoRow(high)) return high;
      return {
        ...(low.min && { min: low.min }),
        ...(high.max && { max: high.max }),
        rows: range.rows,
      };
    }
    case 'shiftTier':
      return UNDECIDED;
  }
}

/** Every box of a partition in which a question is settled, in ascending order; `undefined` past the budget. */
export function settledCells<Answer>(
  cell: FactCell,
  budget: { left: number },
  ask: (cell: FactCell) => Answer | Open,
): readonly { readonly cell: FactCell; readonly answer: Answer }[] | undefined {
  const settled: { readonly cell: FactCell; readonly answer: Answer }[] = [];
  const waiting: FactCell[] = [cell];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    budget.left -= 1;
    if (budget.left < 0) return undefined;
    const answer = ask(next);
    if (!isOpen(answer)) {
      settled.push({ cell: next, answer });
      continue;
    }
    if ('undecided' in answer) return undefined;
    for (const part of [...answer.parts].reverse()) waiting.push(narrowed(next, answer.cut, part));
  }
  return settled;
}
