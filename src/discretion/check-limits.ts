import {
  addFractions,
  compareFractions,
  type Fraction,
  formatPercent,
  fraction,
  type Problem,
  ratioOfFraction,
} from '../core/index.js';
import { type CellRange, conditionIn, isNoRow } from './cell-number.js';
import { rangeIn, settledCells } from './cell-range.js';
import type { RangeExpression } from './expression.js';
import { type FactCell, isOpen, type Open, signIn } from './fact-cell.js';
import {
  amountOf,
  appliesWhen,
  BUDGET,
  endText,
  type FactSpace,
  notDecided,
  witnessOf,
} from './fact-space.js';
import { minus } from './polynomial.js';
import { discretionProblem } from './problems.js';
import { weightExtreme, withScores } from './score-extremes.js';
import { smallestCase } from './smallest-case.js';
import { visit } from './visit-tree.js';

type Path = readonly (string | number)[];

const ZERO = fraction(0n);
const ONE = fraction(1n);

/** Where a placement leaves the statutory range. */
export function checkLimits(checked: FactSpace, index: number): readonly Problem[] {
  const { benchmark, sanctions, space } = checked;
  const placement = benchmark.placement[index];
  const rule = placement && sanctions.get(placement.sanction);
  const statute = amountOf(rule);
  if (placement === undefined || rule === undefined || statute === undefined) return [];
  const path = ['placement', index, 'range'];
  const scope = { ...checked.scope, statute };
  const context = appliesWhen(checked, placement.sanction);
  const found = new Map<string, Problem>();
  const unproved = new Set<string>();
  for (const side of ['least', 'greatest'] as const) {
    const beside = [context, statute, otherPlacements(benchmark, index)];
    const { range, facts } = withScores(checked, placement.range, side, beside);
    const ask = (cell: FactCell): Outside | undefined | Open => {
      const inside = conditionIn({ op: 'all', of: context }, cell, scope);
      if (isOpen(inside)) return inside;
      if (!inside) return undefined;
      const law = rangeIn(statute, cell, scope);
      if (isOpen(law)) return law;
      const own = rangeIn(range, cell, scope);
      if (isOpen(own)) return own;
      if (isNoRow(own) || isNoRow(law)) return undefined;
      return leaves(own, law, cell);
    };
    const cells = settledCells(space, { left: BUDGET }, ask);
    if (cells === undefined) {
      unproved.add('');
      continue;
    }
    for (const { cell: part, answer } of cells) {
      if (answer === undefined) continue;
      const { own, law } = answer;
      const key = own.rows.join(' ');
      if (found.has(key)) continue;
      const cell = smallestCase(new Map([...part, ...(facts.get(key) ?? [])]));
      if (cell === undefined) {
        unproved.add(key);
        continue;
      }
      const params = {
        row: key === '' ? rule.label.zh : key,
        range: `${endText(own.min, cell)}–${endText(own.max, cell)}`,
        statute: `${endText(law.min, cell)}–${endText(law.max, cell)}`,
        witness: witnessOf(checked, cell),
      };
      found.set(
        key,
        discretionProblem(
          'discretion.rangeOutside',
          params,
          pathOfRows(placement.range, path, own.rows),
        ),
      );
    }
  }
  const isOpenStill = [...unproved].some((key) => !found.has(key));
  return [...found.values(), ...(isOpenStill ? [notDecided(path)] : [])];
}

interface Outside {
  readonly own: CellRange;
  readonly law: CellRange;
}

function leaves(own: CellRange, law: CellRange, cell: FactCell): Outside | undefined | Open {
  const pairs = [
    { end: own.min, limit: law.min, out: -1, must: true },
    { end: own.max, limit: law.max, out: 1, must: true },
    { end: own.min, limit: law.max, out: 1, must: false },
    { end: own.max, limit: law.min, out: -1, must: false },
  ];
  for (const { end, limit, out, must } of pairs) {
    if (limit === undefined) continue;
    if (end === undefined) {
      if (must) return { own, law };
      continue;
    }
    const sign = signIn(minus(end.value, limit.value), cell);
    if (isOpen(sign)) return sign;
    if (sign === out || (sign === 0 && end.included && !limit.included)) return { own, law };
  }
  return undefined;
}

/** What a range may refer to in other placements. */
export const otherPlacements = (
  { placement }: FactSpace['benchmark'],
  index: number,
): readonly unknown[] =>
  refersToResults(placement[index]) ? placement.filter((_, other) => other !== index) : [];

function refersToResults(tree: unknown): boolean {
  let refers = false;
  visit(tree, ({ op }) => {
    refers ||= op === 'result';
  });
  return refers;
}

/** The path to the innermost row of those that gave a range. */
function pathOfRows(range: RangeExpression, path: Path, rows: readonly string[]): Path {
  const [id, ...inner] = rows;
  if (id === undefined) return path;
  if (range.op !== 'tiers')
    return 'of' in range &&
      !Array.isArray(range.of) &&
      typeof range.of === 'object' &&
      'op' in range.of
      ? pathOfRows(range.of, [...path, 'of'], rows)
      : path;
  const index = range.rows.findIndex((row) => row.id === id);
  const row = range.rows[index];
  return row === undefined ? path : pathOfRows(row.range, [...path, 'rows', index], inner);
}

/** A score that passes its maximum without a cap, or cannot reach it. */
export function checkScores(checked: FactSpace, index: number): readonly Problem[] {
  const placement = checked.benchmark.placement[index];
  const range = placement?.range;
  if (range?.op !== 'score') return [];
  const highest = [range.start, ...range.weights.map(({ weight }) => weight)].reduce<
    Fraction | undefined
  >((sum, one) => {
    const found = weightExtreme(checked, one, 'greatest');
    return sum && found && addFractions(sum, found.value);
  }, ZERO);
  if (highest === undefined) return [];
  const track = checked.sanctions.get(placement?.sanction ?? '')?.label.zh ?? '';
  const share = formatPercent(ratioOfFraction(highest));
  const path = ['placement', index, 'range'];
  if (compareFractions(highest, ONE) < 0)
    return [discretionProblem('discretion.maximumUnreachable', { track, share }, path)];
  return compareFractions(highest, ONE) > 0 && range.cap === undefined
    ? [discretionProblem('discretion.aboveMaximum', { track, share, cap: '100%' }, path)]
    : [];
}
