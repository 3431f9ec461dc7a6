/*
 * The numbers and conditions of expression.ts over a cell of facts instead of one case: every answer holds all over the
 * cell, or says where to cut it.
 */
import {
  compareFractions,
  divideFractions,
  type Fraction,
  fraction,
  fractionOf,
  type RoundingMode,
  ratioOfFraction,
} from '../core/index.js';
import { roundFraction } from './evaluate-number.js';
import type { FactCondition, NumberExpression, RangeExpression } from './expression.js';
import {
  type Cut,
  type FactCell,
  isOpen,
  type Open,
  type Relation,
  signIn,
  UNDECIDED,
  type Undecided,
} from './fact-cell.js';
import {
  constantOf,
  isConstant,
  minus,
  type Polynomial,
  plus,
  scaled,
  termOfFact,
  textOf,
  times,
} from './polynomial.js';

const ZERO = fraction(0n);
const ONE = fraction(1n);

/** One end of a range all over a box. */
export interface CellEnd {
  readonly value: Polynomial;
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

export const NO_ROW: NoRow = { noRow: true };

/** Whether no row holds. */
export const isNoRow = (answer: unknown): answer is NoRow =>
  typeof answer === 'object' && answer !== null && 'noRow' in answer;

/** A range all over a cell, or why there is none. */
export type RangeInCell = CellRange | NoRow | Open;

/** Ranges that an expression may refer to. */
export interface RangeScope {
  /** The statutory range of the sanction at hand. */
  readonly statute: RangeExpression | undefined;
  /** The computed range of another sanction. */
  readonly computed: (sanction: string, cell: FactCell, scope: RangeScope) => RangeInCell;
  /** How deep the references go. */
  readonly depth: number;
}

/** Whether a condition holds all over a cell. */
export function conditionIn(
  condition: FactCondition,
  cell: FactCell,
  scope: RangeScope,
): boolean | Open {
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
  const outside = domain.values.filter((value) => !wanted.includes(value));
  const parts = [inside, outside].map((values) => ({ kind: 'choice' as const, values }));
  return { cut: fact, parts: domain.values[0] === inside[0] ? parts : parts.reverse() };
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

/** A number all over a cell, or why there is none. */
export type CellNumber = Polynomial | NoRow | Open;

/** What a number is all over a cell. */
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
      return fold(expression.of, cell, scope, times);
    case 'subtract':
      return fold([expression.from, expression.amount], cell, scope, minus);
    case 'divide':
      return fold([expression.amount, expression.by], cell, scope, (left, right) =>
        quotient(left, right, cell),
      );
    case 'greatest':
      return fold(expression.of, cell, scope, (left, right) => extremeOf(left, right, cell, 1));
    case 'least':
      return fold(expression.of, cell, scope, (left, right) => extremeOf(left, right, cell, -1));
    case 'round': {
      const value = numberIn(expression.value, cell, scope);
      const step = numberIn(expression.step, cell, scope);
      if (isOpen(value) || isNoRow(value)) return value;
      if (isOpen(step) || isNoRow(step)) return step;
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
      const range = scope.computed(expression.sanction, cell, scope);
      if (isOpen(range) || isNoRow(range)) return range;
      return range[expression.end]?.value ?? NO_ROW;
    }
  }
}

function numberFact(fact: string, cell: FactCell): Polynomial | Undecided {
  const domain = cell.get(fact);
  if (domain?.kind !== 'number') return UNDECIDED;
  return domain.high !== undefined && compareFractions(domain.low, domain.high) === 0
    ? constantOf(domain.low)
    : termOfFact(fact);
}

/** The name under which the days between two dates are a fact. */
export const daysKey = (from: string, until: string): string => `${from}…${until}`;

/** A quotient by facts is a number of its own, tied to them. */
function quotient(left: Polynomial, right: Polynomial, cell: FactCell): Polynomial | Open {
  if (isConstant(right))
    return right.constant.numerator === 0n
      ? UNDECIDED
      : scaled(left, divideFractions(ONE, right.constant));
  const above = signIn(right, cell);
  if (isOpen(above)) return above;
  const fromZero = signIn(left, cell);
  if (isOpen(fromZero)) return fromZero;
  if (above !== 1 || fromZero < 0) return UNDECIDED;
  const name = `${textOf(left)} ÷ ${textOf(right)}`;
  const value = termOfFact(name);
  return cell.has(name)
    ? numberFact(name, cell)
    : introduced(name, undefined, [{ value: minus(left, times(value, right)), is: 'zero' }]);
}

/** A number that a rule makes of facts, in its only part: from nothing on, tied to them. */
function introduced(name: string, step: Fraction | undefined, ties: readonly Relation[]): Cut {
  const from = { low: ZERO, lowIncluded: true, high: undefined, highIncluded: false };
  return { cut: name, parts: [{ kind: 'number', ...from, step, ties }] };
}

/** The greater or the smaller of two. */
export function extremeOf(
  left: Polynomial,
  right: Polynomial,
  cell: FactCell,
  wanted: 1 | -1,
): Polynomial | Open {
  const sign = signIn(minus(left, right), cell);
  if (isOpen(sign)) return sign;
  return sign === wanted ? left : right;
}

function fold(
  expressions: readonly NumberExpression[],
  cell: FactCell,
  scope: RangeScope,
  join: (left: Polynomial, right: Polynomial) => Polynomial | Open,
): CellNumber {
  let joined: Polynomial | undefined;
  for (const expression of expressions) {
    const value = numberIn(expression, cell, scope);
    if (isOpen(value) || isNoRow(value)) return value;
    const next = joined === undefined ? value : join(joined, value);
    if (isOpen(next)) return next;
    joined = next;
  }
  return joined ?? UNDECIDED;
}

/** A number as a multiple of a step. */
export function roundedIn(
  value: Polynomial,
  step: Polynomial,
  mode: RoundingMode,
  cell: FactCell,
): Polynomial | Open {
  if (!isConstant(step) || step.constant.numerator <= 0n) return UNDECIDED;
  return isConstant(value)
    ? constantOf(roundFraction(value.constant, step.constant, mode))
    : countOfSteps(value, step.constant, mode, cell);
}

/** How often a step goes into a value is a number of its own, tied to the value. */
function countOfSteps(
  value: Polynomial,
  step: Fraction,
  mode: RoundingMode,
  cell: FactCell,
): Polynomial | Open {
  const fromZero = signIn(value, cell);
  if (isOpen(fromZero)) return fromZero;
  if (fromZero < 0 || mode === 'halfEven') return UNDECIDED;
  const size = ratioOfFraction(step);
  const name = `${mode} ${textOf(value)} / ${size}`;
  if (cell.has(name)) {
    const count = numberFact(name, cell);
    return isOpen(count) ? count : scaled(count, step);
  }
  const whole = scaled(termOfFact(name), step);
  const half = constantOf(divideFractions(step, fraction(2n)));
  const one = constantOf(step);
  const below = mode === 'down' ? value : mode === 'up' ? plus(value, one) : plus(value, half);
  const rest = minus(below, whole);
  return introduced(name, ONE, [
    { value: rest, is: mode === 'up' ? 'above' : 'fromZero' },
    { value: minus(one, rest), is: mode === 'up' ? 'fromZero' : 'above' },
  ]);
}

/** The first row that holds all over a cell. */
export function firstRow<Row extends { readonly when: FactCondition }>(
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
