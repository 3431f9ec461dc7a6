import type { Problem } from '../core/index.js';
import { type CellRange, conditionIn, isNoRow, type RangeScope } from './cell-number.js';
import { rangeIn, settledCells } from './cell-range.js';
import { type FactCell, isOpen, type Open, signIn } from './fact-cell.js';
import {
  amountOf,
  appliesWhen,
  BUDGET,
  type FactSpace,
  notDecided,
  witnessOf,
} from './fact-space.js';
import { minus } from './polynomial.js';
import { discretionProblem } from './problems.js';
import { type RowList, rowListsOf } from './row-lists.js';
import { rulesOf } from './sanction-tree.js';
import { smallestCase } from './smallest-case.js';

/** Every list of rows of a benchmark, with what holds wherever it is asked. */
export function rowListsIn(checked: FactSpace): readonly RowList[] {
  const { kinds, placement, statute } = checked.benchmark;
  return [
    ...(kinds === undefined
      ? []
      : [{ path: ['kinds'], hit: 'unique', rows: kinds, context: [] } satisfies RowList]),
    ...placement.flatMap(({ sanction, range }, index) => {
      const limits = amountOf(checked.sanctions.get(sanction));
      const context = appliesWhen(checked, sanction);
      return rowListsOf(range, ['placement', index, 'range'], context).map((list) =>
        limits === undefined ? list : { ...list, statute: limits },
      );
    }),
    ...rulesOf(statute.sanctions).flatMap((rule) => {
      const range = amountOf(rule);
      return range === undefined
        ? []
        : rowListsOf(range, ['statute', 'sanctions', rule.id], appliesWhen(checked, rule.id));
    }),
  ];
}

/** Gaps, overlaps, and rows that no case reaches. */
export function checkRows(checked: FactSpace, list: RowList): readonly Problem[] {
  const { path, hit, rows, context, statute } = list;
  const { space } = checked;
  const scope: RangeScope = { ...checked.scope, statute };
  const ask = (cell: FactCell): readonly number[] | undefined | Open => {
    const inside = conditionIn({ op: 'all', of: context }, cell, scope);
    if (isOpen(inside)) return inside;
    if (!inside) return undefined;
    const hits: number[] = [];
    for (let turn = 0; turn < rows.length; turn += 1) {
      const index = hit === 'heaviest' ? rows.length - 1 - turn : turn;
      const row = rows[index];
      const holds = row === undefined ? false : conditionIn(row.when, cell, scope);
      if (isOpen(holds)) return holds;
      if (holds) hits.push(index);
      if (holds && hit !== 'unique') break;
    }
    return hits;
  };
  const cells = settledCells(space, { left: BUDGET }, ask);
  if (cells === undefined) return [notDecided(path)];
  const problems: Problem[] = [];
  const reached = new Set<number>();
  const reported = new Set<string>();
  const unproved = new Set<string>();
  const report = (key: string, cell: FactCell, problemFor: (witness: string) => Problem): void => {
    if (reported.has(key)) return;
    const found = smallestCase(cell);
    if (found === undefined) {
      unproved.add(key);
      return;
    }
    reported.add(key);
    problems.push(problemFor(witnessOf(checked, found)));
  };
  for (const { cell, answer: hits } of cells) {
    if (hits === undefined) continue;
    for (const index of hits) {
      if (reached.has(index)) continue;
      if (smallestCase(cell) === undefined) unproved.add(`row ${index}`);
      else reached.add(index);
    }
    const [first, second] = hits;
    if (first === undefined)
      report('', cell, (witness) => discretionProblem('discretion.rowGap', { witness }, path));
    if (first === undefined || second === undefined) continue;
    const labels = { first: rows[first]?.label.zh ?? '', second: rows[second]?.label.zh ?? '' };
    report(`${first} ${second}`, cell, (witness) =>
      discretionProblem('discretion.rowOverlap', { ...labels, witness }, [...path, second]),
    );
  }
  rows.forEach(({ label }, index) => {
    if (reached.has(index)) unproved.delete(`row ${index}`);
    else if (!unproved.has(`row ${index}`))
      problems.push(
        discretionProblem('discretion.rowUnreachable', { row: label.zh }, [...path, index]),
      );
  });
  const isOpenStill = [...unproved].some((key) => !reported.has(key));
  return [
    ...problems,
    ...(isOpenStill ? [notDecided(path)] : []),
    ...cheaperRows(checked, list, scope),
  ];
}

/** Rows of one option fact are listed from light to heavy. */
function cheaperRows(
  checked: FactSpace,
  { rows, path }: RowList,
  scope: RangeScope,
): readonly Problem[] {
  const { space } = checked;
  const facts = new Set(rows.map(({ when }) => (when.op === 'isOneOf' ? when.fact : '')));
  if (facts.size !== 1 || facts.has('')) return [];
  return rows.flatMap((heavier, index) => {
    const lighter = rows[index - 1];
    if (lighter?.range === undefined || heavier.range === undefined) return [];
    const [from, to] = [lighter.range, heavier.range];
    const at = [...path, index];
    const cells = settledCells(space, { left: BUDGET }, (cell) => {
      const [low, high] = [rangeIn(from, cell, scope), rangeIn(to, cell, scope)];
      if (isOpen(low)) return low;
      if (isOpen(high)) return high;
      return isNoRow(low) || isNoRow(high) ? false : fallsBetween(low, high, cell);
    });
    if (cells === undefined) return [notDecided(at)];
    const falls = cells.filter(({ answer }) => answer);
    const found = falls.map(({ cell }) => smallestCase(cell)).find((cell) => cell !== undefined);
    if (found === undefined) return falls.length > 0 ? [notDecided(at)] : [];
    const params = {
      heavier: heavier.label.zh,
      lighter: lighter.label.zh,
      witness: witnessOf(checked, found),
    };
    return [discretionProblem('discretion.cheaperRow', params, at)];
  });
}

function fallsBetween(low: CellRange, high: CellRange, cell: FactCell): boolean | Open {
  for (const side of ['min', 'max'] as const) {
    const [from, to] = [low[side], high[side]];
    const sign = from && to ? signIn(minus(to.value, from.value), cell) : 0;
    if (isOpen(sign)) return sign;
    if (sign < 0) return true;
  }
  return false;
}
