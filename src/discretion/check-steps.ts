import { addFractions, type Fraction, fraction, type Problem } from '../core/index.js';
import type { SanctionRule } from './benchmark.js';
import { type CellEnd, type CellRange, conditionIn, daysKey, isNoRow } from './cell-number.js';
import { rangeIn, settledCells } from './cell-range.js';
import { otherPlacements } from './check-limits.js';
import {
  type FactCell,
  type FactDomain,
  greatestOf,
  isOpen,
  type NumberDomain,
  narrowed,
  type Open,
  type SignDomain,
  signIn,
  smallestOf,
  UNDECIDED,
} from './fact-cell.js';
import {
  amountOf,
  appliesWhen,
  BUDGET,
  type FactSpace,
  factSpaceOf,
  notDecided,
  numberText,
  witnessOf,
} from './fact-space.js';
import { growsWith } from './monotone-form.js';
import { at, factsIn, minus, slopeOf, termOfFact } from './polynomial.js';
import { discretionProblem } from './problems.js';
import { withScores } from './score-extremes.js';
import { smallestCase } from './smallest-case.js';
import { isNode } from './visit-tree.js';

const ZERO = fraction(0n);
const ONE = fraction(1n);

/** One stretch of a fact with the range that it gives. */
interface Stretch {
  readonly domain: NumberDomain;
  readonly range: CellRange | undefined;
}

/** Where more of a fact costs less although it costs more elsewhere. */
export function checkSteps(checked: FactSpace, index: number): readonly Problem[] {
  const { benchmark, sanctions, space } = checked;
  const placement = benchmark.placement[index];
  const rule = placement && sanctions.get(placement.sanction);
  if (placement === undefined || rule === undefined) return [];
  return [...space].flatMap(([fact, domain]) => {
    if (domain.kind !== 'number' || growsWith(placement.range, fact)) return [];
    const asked = askedOf(checked, index, rule, fact);
    const alone = turnAlone(checked, asked, fact);
    const turn = alone === 'tied' ? turnBetween(checked, index, rule, asked, fact) : alone;
    if (turn === undefined) return [];
    if (turn === 'open') return [notDecided(['placement', index, 'range', fact])];
    const { less, more, cell } = turn;
    const params = {
      sanction: rule.label.zh,
      fact: benchmark.facts.find(({ id }) => id === fact)?.label.zh ?? fact,
      less: numberText(less.value),
      lessAmount: numberText(less.amount),
      more: numberText(more.value),
      moreAmount: numberText(more.amount),
      witness: witnessOf(checked, narrowed(cell, fact, domain)),
    };
    return [discretionProblem('discretion.stepBack', params, ['placement', index, 'range'])];
  });
}

/** The range of a placement in a cell, where it applies. */
type Asked = (cell: FactCell) => CellRange | undefined | Open;

function askedOf(checked: FactSpace, index: number, rule: SanctionRule, fact: string): Asked {
  const placement = checked.benchmark.placement[index];
  const statute = amountOf(rule);
  const scope = { ...checked.scope, statute };
  const context = appliesWhen(checked, rule.id);
  if (placement === undefined) return () => undefined;
  const beside = [context, statute, otherPlacements(checked.benchmark, index)];
  const { range } = withScores(checked, placement.range, 'least', beside, fact);
  return (cell) => {
    const inside = conditionIn({ op: 'all', of: context }, cell, scope);
    if (isOpen(inside)) return inside;
    if (!inside) return undefined;
    const own = rangeIn(range, cell, scope);
    return isNoRow(own) ? undefined : own;
  };
}

interface Turn extends Move {
  readonly cell: FactCell;
}

/** Stretch by stretch of the fact; `tied` where a stretch ends at another fact. */
function turnAlone(
  { space }: FactSpace,
  ask: Asked,
  fact: string,
): Turn | undefined | 'open' | 'tied' {
  const budget = { left: BUDGET };
  let isTied = false;
  const tied = (open: Open): Open => {
    isTied ||= 'cut' in open && open.parts.some((part) => isTiedTo(part, fact));
    return isTied ? UNDECIDED : open;
  };
  const profile = (cell: FactCell): Move | undefined | Open => {
    const stretches: Stretch[] = [];
    const waiting: FactCell[] = [cell];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const own = next.get(fact);
      budget.left -= 1;
      if (own?.kind !== 'number' || budget.left < 0) return UNDECIDED;
      const answer = ask(next);
      if (!isOpen(answer)) {
        stretches.push({ domain: own, range: answer });
        continue;
      }
      if ('undecided' in answer || answer.cut !== fact) return tied(answer);
      for (const part of [...answer.parts].reverse()) waiting.push(narrowed(next, fact, part));
    }
    const turn = turnOf(stretches, fact, cell);
    if (!isOpen(turn)) return turn;
    isTied ||= 'cut' in turn && turn.cut === fact;
    return tied(turn);
  };
  const cells = settledCells(space, budget, profile);
  if (cells === undefined) return isTied ? 'tied' : 'open';
  let isUnproved = false;
  for (const { cell, answer } of cells) {
    if (answer === undefined) continue;
    const found = smallestCase(cell);
    const shown = found && profile(found);
    if (found !== undefined && shown !== undefined && !isOpen(shown))
      return { ...shown, cell: found };
    isUnproved = true;
  }
  return isUnproved ? 'open' : undefined;
}

const isTiedTo = (domain: FactDomain, fact: string): boolean =>
  domain.kind !== 'choice' && (domain.ties ?? []).some(({ value }) => factsIn(value).has(fact));

interface Rise {
  readonly side: 'min' | 'max';
  readonly sign: -1 | 0 | 1;
  readonly from: CellEnd;
  readonly to: CellEnd;
}

/** Two cases that differ in the fact alone, the second with more of it: where its range is lower, and where it is higher. */
function turnBetween(
  checked: FactSpace,
  index: number,
  rule: SanctionRule,
  ask: Asked,
  fact: string,
): Turn | undefined | 'open' {
  const more = `${fact}′`;
  const domain = checked.space.get(fact);
  const other = factSpaceOf(renamed(checked.benchmark, fact, more));
  const otherRule = other.sanctions.get(rule.id);
  if (domain === undefined || otherRule === undefined) return 'open';
  const askMore = askedOf(other, index, otherRule, more);
  const rise = minus(termOfFact(more), termOfFact(fact));
  const isMore: SignDomain = { kind: 'sign', sign: 1, ties: [{ value: rise, is: 'above' }] };
  const space = new Map([...checked.space, [more, domain], ['more', isMore]]);
  const cells = settledCells(space, { left: BUDGET }, (cell) => {
    const [first, second] = [ask(cell), askMore(cell)];
    if (isOpen(first)) return first;
    if (isOpen(second)) return second;
    const rises: Rise[] = [];
    for (const side of ['max', 'min'] as const) {
      const [from, to] = [first?.[side], second?.[side]];
      if (from === undefined || to === undefined) continue;
      const sign = signIn(minus(to.value, from.value), cell);
      if (isOpen(sign)) return sign;
      rises.push({ side, sign, from, to });
    }
    return rises;
  });
  if (cells === undefined) return 'open';
  let isUnproved = false;
  for (const side of ['max', 'min'] as const) {
    const moves = cells.flatMap(({ cell, answer }) =>
      answer.flatMap((one) => (one.side === side && one.sign !== 0 ? [{ ...one, cell }] : [])),
    );
    for (const { cell, sign, from, to } of moves) {
      if (sign > 0) continue;
      const rises = moves.filter((one) => one.sign > 0 && isAlike(one.cell, cell));
      if (rises.length === 0) continue;
      const found = smallestCase(cell);
      if (found === undefined || !rises.some((one) => smallestCase(one.cell) !== undefined)) {
        isUnproved = true;
        continue;
      }
      return {
        direction: -1,
        less: point(from, fact, lowOf(found, fact), found),
        more: point(to, more, lowOf(found, more), found),
        cell: found,
      };
    }
  }
  return isUnproved ? 'open' : undefined;
}

const lowOf = (cell: FactCell, fact: string): Fraction => {
  const domain = cell.get(fact);
  return domain?.kind === 'number' ? smallestOf(domain) : ZERO;
};

/** Whether the same answers to the questions of yes or no and of options are in both. */
const isAlike = (one: FactCell, other: FactCell): boolean =>
  [...one].every(([fact, domain]) => {
    const own = other.get(fact);
    return (
      domain.kind !== 'choice' ||
      own?.kind !== 'choice' ||
      domain.values.some((value) => own.values.includes(value))
    );
  });

/** The same benchmark with another name for one fact. */
function renamed<Tree>(tree: Tree, fact: string, name: string): Tree {
  const inside = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(inside);
    if (!isNode(part)) return part;
    const { op, from, until } = part;
    const isDays = op === 'days' && daysKey(String(from), String(until)) === fact;
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) => [
        key,
        (key === 'fact' || key === 'id') && value === fact
          ? name
          : isDays && key === 'until'
            ? `${String(until)}′`
            : inside(value),
      ]),
    );
  };
  return inside(tree) as Tree;
}

interface Move {
  readonly direction: 1 | -1;
  readonly less: { readonly value: Fraction; readonly amount: Fraction };
  readonly more: { readonly value: Fraction; readonly amount: Fraction };
}

/** The first move against the first one. */
function turnOf(
  stretches: readonly Stretch[],
  fact: string,
  cell: FactCell,
): Move | undefined | Open {
  for (const side of ['max', 'min'] as const) {
    let first: Move | undefined;
    for (const [index, stretch] of stretches.entries()) {
      const before = stretches[index - 1];
      for (const move of [
        before && between(before, stretch, fact, cell, side),
        within(stretch, fact, cell, side),
      ]) {
        if (move === undefined) continue;
        if (isOpen(move) || (first !== undefined && move.direction !== first.direction))
          return move;
        first ??= move;
      }
    }
  }
  return undefined;
}

/** A value of the fact, and the end of the range there in the smallest case of the box. */
function point(end: CellEnd, fact: string, value: Fraction, cell: FactCell): Move['less'] {
  let amount = at(end.value, fact, value);
  for (const other of factsIn(amount)) {
    const domain = cell.get(other);
    if (domain?.kind === 'number') amount = at(amount, other, smallestOf(domain));
  }
  return { value, amount: amount.constant };
}

function between(
  left: Stretch,
  right: Stretch,
  fact: string,
  cell: FactCell,
  side: 'min' | 'max',
): Move | undefined | Open {
  const from = left.range?.[side];
  const to = right.range?.[side];
  const edge = left.domain.high;
  if (from === undefined || to === undefined || edge === undefined) return undefined;
  const jump = minus(at(to.value, fact, right.domain.low), at(from.value, fact, edge));
  const direction = signIn(jump, cell);
  if (isOpen(direction)) return direction;
  if (direction === 0) return undefined;
  return {
    direction,
    less: point(from, fact, greatestOf(left.domain), cell),
    more: point(to, fact, smallestOf(right.domain), cell),
  };
}

function within(
  { domain, range }: Stretch,
  fact: string,
  cell: FactCell,
  side: 'min' | 'max',
): Move | undefined | Open {
  const end = range?.[side];
  if (end === undefined) return undefined;
  const direction = signIn(slopeOf(end.value, fact), narrowed(cell, fact, domain));
  if (isOpen(direction)) return direction;
  if (direction === 0) return undefined;
  const low = smallestOf(domain);
  const high = domain.high === undefined ? addFractions(low, ONE) : greatestOf(domain);
  return { direction, less: point(end, fact, low, cell), more: point(end, fact, high, cell) };
}
