/*
 * The ranges of expression.ts over a cell of facts instead of one case: every answer holds all over the cell, or says where
 * to cut it.
 */
import { fraction, type RoundingMode } from '../core/index.js';
import {
  type CellEnd,
  type CellNumber,
  type CellRange,
  extremeOf,
  firstRow,
  isNoRow,
  type NoRow,
  numberIn,
  type RangeInCell,
  type RangeScope,
  roundedIn,
} from './cell-number.js';
import type { Adjustment, NumberExpression, RangeExpression } from './expression.js';
import {
  type FactCell,
  isOpen,
  narrowed,
  type Open,
  signIn,
  UNDECIDED,
  type Undecided,
} from './fact-cell.js';
import { constantOf, minus, type Polynomial, plus, scaled, times } from './polynomial.js';
import { hasRelations, isExcluded } from './smallest-case.js';

const DEEPEST = 400;
/** How many boxes a cell with relations between facts counts for: elimination takes that much longer. */
const RELATED = 20;
const NOTHING: CellEnd = { value: constantOf(fraction(0n)), included: true };

/** What a range is all over a cell; `shift` moves the tier that is picked. */
export function rangeIn(
  expression: RangeExpression,
  cell: FactCell,
  scope: RangeScope,
  shift = 0,
): RangeInCell {
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
    case 'result':
      return scope.computed(expression.sanction, cell, deeper);
    case 'times': {
      const by = numberIn(expression.by, cell, deeper);
      if (isOpen(by) || isNoRow(by)) return by;
      return mapEnds(rangeIn(expression.of, cell, deeper), (end) => times(end, by));
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
      const inner = rangeIn(expression.of, cell, deeper);
      if (isOpen(inner) || isNoRow(inner)) return inner;
      const side = expression.op === 'cap' ? 'max' : 'min';
      const bounded = mapEnds(inner, (end) => extremeOf(end, limit, cell, wanted));
      if (isOpen(bounded) || isNoRow(bounded) || inner[side] !== undefined) return bounded;
      return { ...bounded, [side]: { value: limit, included: true } };
    }
    case 'place': {
      const from = numberIn(expression.from, cell, deeper);
      const to = numberIn(expression.to, cell, deeper);
      const of = rangeIn(expression.of, cell, deeper);
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
      const of = rangeIn(expression.of, cell, deeper);
      if (isOpen(of) || isNoRow(of)) return of;
      const share = scoreIn(expression, cell, deeper);
      if (isOpen(share) || isNoRow(share)) return share;
      const value = placed(of, expression.scale, share);
      if (isOpen(value)) return value;
      return { min: { value, included: true }, max: { value, included: true }, rows: of.rows };
    }
    case 'tiers': {
      const { rows, hit } = expression;
      const found = firstRow(hit === 'heaviest' ? [...rows].reverse() : rows, cell, deeper);
      if (isOpen(found) || isNoRow(found)) return found;
      const landed = Math.min(rows.length - 1, Math.max(0, rows.indexOf(found) + shift));
      const row = rows[landed] ?? found;
      const inner = rangeIn(row.range, cell, deeper);
      return isOpen(inner) || isNoRow(inner) ? inner : { ...inner, rows: [row.id, ...inner.rows] };
    }
    case 'adjust': {
      const { of, steps } = expression;
      const moved = steps.reduce((sum, one) => sum + (one.op === 'shiftTier' ? one.by : 0), 0);
      if (moved !== 0 && of.op !== 'tiers') return UNDECIDED;
      let range = rangeIn(of, cell, deeper, moved);
      for (const step of steps) {
        if (isOpen(range) || isNoRow(range)) return range;
        if (step.op !== 'shiftTier') range = adjusted(range, step, cell, deeper);
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
      const first = rangeIn(expression.first, cell, deeper);
      const second = rangeIn(expression.second, cell, deeper);
      if (isOpen(first) || isNoRow(first)) return first;
      if (isOpen(second) || isNoRow(second)) return second;
      if (first.max === undefined || second.max === undefined) return UNDECIDED;
      const sign = signIn(minus(first.max.value, second.max.value), cell);
      if (isOpen(sign)) return sign;
      return sign >= 0 === (expression.op === 'heavier') ? first : second;
    }
  }
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

function mapEnds(range: RangeInCell, change: (end: Polynomial) => Polynomial | Open): RangeInCell {
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
  position: Polynomial,
): Polynomial | Undecided {
  if (scale === 'ofMinimum') return min === undefined ? UNDECIDED : times(min.value, position);
  if (max === undefined) return UNDECIDED;
  if (scale === 'ofMaximum') return times(max.value, position);
  const low = min?.value ?? NOTHING.value;
  return plus(low, times(minus(max.value, low), position));
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
  step: Exclude<Adjustment, { readonly op: 'shiftTier' }>,
  cell: FactCell,
  scope: RangeScope,
): RangeInCell {
  switch (step.op) {
    case 'plus':
    case 'times': {
      const by = numberIn(step.by, cell, scope);
      if (isOpen(by) || isNoRow(by)) return by;
      return mapEnds(range, (end) => (step.op === 'plus' ? plus(end, by) : times(end, by)));
    }
    case 'drop': {
      const share = numberIn(step.share, cell, scope);
      const most = step.atMost === undefined ? undefined : numberIn(step.atMost, cell, scope);
      if (isOpen(share) || isNoRow(share)) return share;
      if (isOpen(most) || isNoRow(most)) return most;
      return mapEnds(range, (end) => {
        const less = times(end, share);
        const limited = most === undefined ? less : extremeOf(less, most, cell, -1);
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
        min === undefined ? range : mapEnds(range, (end) => extremeOf(end, min.value, cell, 1));
      return max === undefined
        ? above
        : mapEnds(above, (end) => extremeOf(end, max.value, cell, -1));
    }
    case 'round': {
      const size = numberIn(step.step, cell, scope);
      if (isOpen(size) || isNoRow(size)) return size;
      const modes: { readonly min: RoundingMode; readonly max: RoundingMode } =
        step.mode === 'inwards' ? { min: 'up', max: 'down' } : { min: step.mode, max: step.mode };
      const low: RangeInCell = mapEnds({ ...range, rows: [] }, (end) =>
        roundedIn(end, size, modes.min, cell),
      );
      const high: RangeInCell = mapEnds({ ...range, rows: [] }, (end) =>
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
  }
}

/** Every cell of a partition in which a question is settled, in ascending order; `undefined` past the budget. */
export function settledCells<Answer>(
  cell: FactCell,
  budget: { left: number },
  ask: (cell: FactCell) => Answer | Open,
): readonly { readonly cell: FactCell; readonly answer: Answer }[] | undefined {
  const settled: { readonly cell: FactCell; readonly answer: Answer }[] = [];
  const waiting: FactCell[] = [cell];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    budget.left -= hasRelations(next) ? RELATED : 1;
    if (budget.left < 0) return undefined;
    const answer = ask(next);
    if (!isOpen(answer)) {
      settled.push({ cell: next, answer });
      continue;
    }
    if ('undecided' in answer) return undefined;
    for (const part of [...answer.parts].reverse()) {
      const inner = narrowed(next, answer.cut, part);
      if (!isExcluded(inner)) waiting.push(inner);
    }
  }
  return settled;
}
