import { compareFractions, type Fraction, ratioOfFraction } from '../core/index.js';
import { isNoRow, numberIn } from './cell-number.js';
import { settledCells } from './cell-range.js';
import type { NumberExpression, RangeExpression } from './expression.js';
import { extreme, type FactCell, type FactDomain } from './fact-cell.js';
import { BUDGET, type FactSpace } from './fact-space.js';
import { mentionedFacts } from './visit-tree.js';

/** A range whose scores stand at one end, and the facts that put them there, by the rows that lead to a score. */
export interface ScoresAtEnd {
  readonly range: RangeExpression;
  readonly facts: ReadonlyMap<string, ReadonlyMap<string, FactDomain>>;
}

/**
 * The same range with every weight of its scores at one end: the sum of the ends is the end of the sum, since no two
 * weights ask about one fact. A weight that shares a fact with anything beside it, or asks about `except`, stays.
 */
export function withScores(
  checked: FactSpace,
  range: RangeExpression,
  side: 'least' | 'greatest',
  beside: readonly unknown[],
  except?: string,
): ScoresAtEnd {
  const shared = new Set([
    ...mentionedFacts([withoutWeights(range), ...beside]),
    ...(except === undefined ? [] : [except]),
  ]);
  const facts = new Map<string, Map<string, FactDomain>>();
  const inside = (of: RangeExpression, rows: readonly string[]): RangeExpression => {
    switch (of.op) {
      case 'score': {
        const asked = of.weights.map(({ weight }) => mentionedFacts(weight));
        const weights = of.weights.map((weight, index) => {
          const others = asked.filter((_, other) => other !== index);
          const isAlone = [...(asked[index] ?? [])].every(
            (fact) => !shared.has(fact) && others.every((own) => !own.has(fact)),
          );
          const found = isAlone ? weightExtreme(checked, weight.weight, side) : undefined;
          if (found === undefined) return weight;
          const key = rows.join(' ');
          const picked = facts.get(key) ?? new Map<string, FactDomain>();
          for (const fact of asked[index] ?? []) {
            const domain = found.cell.get(fact);
            if (domain !== undefined) picked.set(fact, domain);
          }
          facts.set(key, picked);
          return { ...weight, weight: ratioOfFraction(found.value) };
        });
        return { ...of, weights };
      }
      case 'times':
      case 'cap':
      case 'floor':
      case 'place':
      case 'adjust':
        return { ...of, of: inside(of.of, rows) };
      case 'tiers':
        return {
          ...of,
          rows: of.rows.map((row) => ({ ...row, range: inside(row.range, [...rows, row.id]) })),
        };
      case 'regimes':
        return {
          ...of,
          branches: of.branches.map((branch) => ({
            ...branch,
            range: inside(branch.range, rows),
          })),
        };
      default:
        return of;
    }
  };
  return { range: inside(range, []), facts };
}

/** The parts of a tree that are no weights of a score. */
function withoutWeights(tree: unknown): unknown {
  if (Array.isArray(tree)) return tree.map(withoutWeights);
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      key === 'weights' ? [] : withoutWeights(value),
    ]),
  );
}

/** The least or the greatest value of a weight over its own facts, and where it is. */
export function weightExtreme(
  { space, scope }: FactSpace,
  weight: NumberExpression,
  side: 'least' | 'greatest',
): { readonly value: Fraction; readonly cell: FactCell } | undefined {
  const cells = settledCells(space, { left: BUDGET }, (cell) => numberIn(weight, cell, scope));
  let best: { readonly value: Fraction; readonly cell: FactCell } | undefined;
  for (const { cell, answer } of cells ?? []) {
    if (isNoRow(answer)) continue;
    const { value, attained } = extreme(answer, cell, side);
    if (value === undefined || !attained) return undefined;
    const order = best === undefined ? 0 : compareFractions(value, best.value);
    if (best === undefined || order === (side === 'least' ? -1 : 1)) best = { value, cell };
  }
  return best;
}
