import {
  addFractions,
  compareFractions,
  type Fraction,
  formatPercent,
  fraction,
  type Problem,
  ratioOfFraction,
} from '../core/index.js';
import type { RangeBenchmark, SanctionRule, SanctionTree } from './benchmark.js';
import {
  type CellEnd,
  type CellRange,
  conditionIn,
  isNoRow,
  numberIn,
  type RangeScope,
  rangeIn,
  settledCells,
} from './cell-evaluator.js';
import { sourceFaults } from './check-sources.js';
import type { NumberExpression, RangeExpression } from './expression.js';
import {
  type Affine,
  at,
  extreme,
  type FactCell,
  greatestOf,
  isOpen,
  minus,
  type NumberDomain,
  narrowed,
  type Open,
  signIn,
  smallestOf,
  UNDECIDED,
} from './fact-cell.js';
import {
  amountOf,
  appliesWhen,
  endText,
  type FactSpace,
  factSpaceOf,
  numberText,
  rulesOf,
  witnessOf,
} from './fact-space.js';
import { growsWith } from './monotone-form.js';
import { discretionProblem } from './problems.js';
import { type RowList, rowListsOf } from './row-lists.js';
import { isNode, mentions, type Node, visit } from './visit-tree.js';

type Path = readonly (string | number)[];

/** Boxes that one question may take. */
const BUDGET = 20_000;
const ZERO = fraction(0n);
const ONE = fraction(1n);

/**
 * 检查幅度裁量基准: what is wrong with a table of ranges, each finding with a smallest witness, exact over the whole fact
 * space: it is cut into boxes where a rule asks, and a question is settled all over a box or reported as not settled.
 *
 * Reports `discretion.duplicateId`, `discretion.unknownSanction`, `discretion.validityReversed`, `discretion.uncited`,
 * `discretion.statuteEndsFirst`, `discretion.rowGap`, `discretion.rowOverlap`, `discretion.rowUnreachable`,
 * `discretion.cheaperRow` (rows of one option fact are listed from light to heavy), `discretion.rangeOutside`,
 * `discretion.aboveMaximum` and `discretion.maximumUnreachable` of a score, `discretion.stepBack` (more of a fact costs
 * less, although it costs more elsewhere), `discretion.kindBeyondStatute`, `discretion.wordUndeclared`,
 * `discretion.endAgainstLexicon`, and `discretion.notDecided` where several facts are compared at once or the boxes are
 * too many. A quantity begins above 0 unless a row names 0; an amount begins at 0 and moves by a fen.
 *
 * @example
 * checkRangeBenchmark(ecologyRangeTable('1.3').value).map(({ code }) => code) // => ['discretion.statuteEndsFirst']
 */
export function checkRangeBenchmark(benchmark: RangeBenchmark): readonly Problem[] {
  const statutory = new Map(rulesOf(benchmark.statute.sanctions).map((rule) => [rule.id, rule]));
  const checked = factSpaceOf(benchmark);
  return [
    ...namingFaults(checked),
    ...sourceFaults(benchmark),
    ...kindsBeyondStatute(benchmark, statutory),
    ...rowLists(checked).flatMap((list) => checkRows(checked, list)),
    ...benchmark.placement.flatMap((_, index) => [
      ...outside(checked, index),
      ...scores(checked, index),
      ...steps(checked, index),
    ]),
    ...wordsOf(benchmark),
  ];
}

function namingFaults({ benchmark, sanctions }: FactSpace): readonly Problem[] {
  const { facts, placement, validity, statute } = benchmark;
  const problems: Problem[] = [];
  const once = (ids: readonly string[], path: Path): void => {
    ids.forEach((id, index) => {
      if (ids.indexOf(id) < index)
        problems.push(discretionProblem('discretion.duplicateId', { id }, [...path, index]));
    });
  };
  once(
    facts.map(({ id }) => id),
    ['facts'],
  );
  once(
    placement.map(({ sanction }) => sanction),
    ['placement'],
  );
  const inAll = (tree: SanctionTree): readonly string[] => {
    if (tree.op === 'sanction') return [tree.id];
    if (tree.op === 'also') return inAll(tree.of);
    const inner = tree.of.map(inAll);
    return tree.op === 'all' ? inner.flat() : [...new Set(inner.flat())];
  };
  once(inAll(statute.sanctions), ['statute', 'sanctions']);
  placement.forEach(({ sanction }, index) => {
    if (!sanctions.has(sanction))
      problems.push(
        discretionProblem('discretion.unknownSanction', { sanction }, ['placement', index]),
      );
  });
  if (validity.until <= validity.from) {
    const { from, until } = validity;
    problems.push(discretionProblem('discretion.validityReversed', { from, until }, ['validity']));
  }
  return problems;
}

function kindsBeyondStatute(
  { kinds }: RangeBenchmark,
  statutory: ReadonlyMap<string, SanctionRule>,
): readonly Problem[] {
  return (kinds ?? []).flatMap(({ label, sanctions }, index) =>
    rulesOf(sanctions)
      .filter(({ id }) => !statutory.has(id))
      .map((rule) =>
        discretionProblem(
          'discretion.kindBeyondStatute',
          { row: label.zh, sanction: rule.label.zh },
          ['kinds', index, 'sanctions'],
        ),
      ),
  );
}

function rowLists(checked: FactSpace): readonly RowList[] {
  const { kinds, placement, statute } = checked.benchmark;
  return [
    ...(kinds === undefined
      ? []
      : [{ path: ['kinds'], hit: 'unique', rows: kinds, context: [] } satisfies RowList]),
    ...placement.flatMap(({ sanction, range }, index) =>
      rowListsOf(range, ['placement', index, 'range'], appliesWhen(checked, sanction)),
    ),
    ...rulesOf(statute.sanctions).flatMap((rule) => {
      const range = amountOf(rule);
      return range === undefined
        ? []
        : rowListsOf(range, ['statute', 'sanctions', rule.id], appliesWhen(checked, rule.id));
    }),
  ];
}

/** Gaps, overlaps, and rows that no case reaches. */
function checkRows(checked: FactSpace, { path, hit, rows, context }: RowList): readonly Problem[] {
  const { scope, space } = checked;
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
  const pairs = new Set<string>();
  let hasGap = false;
  for (const { cell, answer: hits } of cells) {
    if (hits === undefined) continue;
    for (const index of hits) reached.add(index);
    const [first, second] = hits;
    if (first === undefined && !hasGap) {
      hasGap = true;
      const witness = witnessOf(checked, cell);
      problems.push(discretionProblem('discretion.rowGap', { witness }, path));
    }
    if (first === undefined || second === undefined || pairs.has(`${first} ${second}`)) continue;
    pairs.add(`${first} ${second}`);
    const labels = { first: rows[first]?.label.zh ?? '', second: rows[second]?.label.zh ?? '' };
    problems.push(
      discretionProblem('discretion.rowOverlap', { ...labels, witness: witnessOf(checked, cell) }, [
        ...path,
        second,
      ]),
    );
  }
  rows.forEach(({ label }, index) => {
    if (!reached.has(index))
      problems.push(
        discretionProblem('discretion.rowUnreachable', { row: label.zh }, [...path, index]),
      );
  });
  return [...problems, ...cheaperRows(checked, rows, path)];
}

/** Rows of one option fact are listed from light to heavy. */
function cheaperRows(
  { scope, space }: FactSpace,
  rows: RowList['rows'],
  path: Path,
): readonly Problem[] {
  const facts = new Set(rows.map(({ when }) => (when.op === 'isOneOf' ? when.fact : '')));
  if (facts.size !== 1 || facts.has('')) return [];
  return rows.flatMap((heavier, index) => {
    const lighter = rows[index - 1];
    if (lighter?.range === undefined || heavier.range === undefined) return [];
    const low = rangeIn(lighter.range, space, scope);
    const high = rangeIn(heavier.range, space, scope);
    if (isOpen(low) || isNoRow(low) || isOpen(high) || isNoRow(high)) return [];
    const falls = (['min', 'max'] as const).some((side) => {
      const [from, to] = [low[side], high[side]];
      return from && to && signIn(minus(to.value, from.value), space) === -1;
    });
    return falls
      ? [
          discretionProblem(
            'discretion.cheaperRow',
            { heavier: heavier.label.zh, lighter: lighter.label.zh },
            [...path, index],
          ),
        ]
      : [];
  });
}

const notDecided = (path: Path): Problem =>
  discretionProblem('discretion.notDecided', { limit: BUDGET, what: path.join('.') }, path);

/** Where a placement leaves the statutory range. */
function outside(checked: FactSpace, index: number): readonly Problem[] {
  const { benchmark, sanctions, space } = checked;
  const placement = benchmark.placement[index];
  const rule = placement && sanctions.get(placement.sanction);
  const statute = amountOf(rule);
  if (placement === undefined || rule === undefined || statute === undefined) return [];
  const path = ['placement', index, 'range'];
  const scope = { ...checked.scope, statute };
  const context = appliesWhen(checked, placement.sanction);
  const found = new Map<string, Problem>();
  for (const side of ['least', 'greatest'] as const) {
    const range = withScores(checked, placement.range, side, undefined);
    const ask = (cell: FactCell): Outside | undefined | Open => {
      const inside = conditionIn({ op: 'all', of: context }, cell, scope);
      if (isOpen(inside)) return inside;
      if (!inside) return undefined;
      const law = rangeIn(statute, cell, scope);
      if (isOpen(law)) return law;
      const bounded = isNoRow(law) ? false : boundedInside(range, law, cell, scope);
      if (bounded !== false) return bounded === true ? undefined : bounded;
      const own = rangeIn(range, cell, scope);
      if (isOpen(own)) return own;
      if (isNoRow(own) || isNoRow(law)) return undefined;
      return leaves(own, law, cell);
    };
    const cells = settledCells(space, { left: BUDGET }, ask);
    if (cells === undefined) {
      found.set('', notDecided(path));
      continue;
    }
    for (const { cell, answer } of cells) {
      if (answer === undefined) continue;
      const key = answer.own.rows.join(' ');
      if (found.has(key)) continue;
      const { own, law } = answer;
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
  return [...found.values()];
}

/** Whether bounds without steps show that a range lies inside the law, or where to cut so that they may. */
function boundedInside(
  range: RangeExpression,
  law: CellRange,
  cell: FactCell,
  scope: RangeScope,
): boolean | Open {
  const below = rangeIn(range, cell, { ...scope, loose: 'below' });
  const above = rangeIn(range, cell, { ...scope, loose: 'above' });
  for (const one of [below, above]) if (isOpen(one) && 'cut' in one) return one;
  if (isOpen(below) || isNoRow(below) || isOpen(above) || isNoRow(above)) return false;
  const sides = [
    { end: below.min, limit: law.min, out: -1 },
    { end: above.max, limit: law.max, out: 1 },
  ];
  for (const { end, limit, out } of sides) {
    if (limit === undefined) continue;
    const sign = end === undefined ? out : signIn(minus(end.value, limit.value), cell);
    if (isOpen(sign)) return 'cut' in sign ? sign : false;
    if (sign === out || (sign === 0 && !limit.included)) return false;
  }
  return true;
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

/** The same range with every weight of its scores at one end, but for those that ask about `except`. */
function withScores(
  checked: FactSpace,
  range: RangeExpression,
  side: 'least' | 'greatest',
  except: string | undefined,
): RangeExpression {
  switch (range.op) {
    case 'score': {
      const weights = range.weights.map((weight) => {
        if (except !== undefined && mentions(weight.weight, except)) return weight;
        const value = weightExtreme(checked, weight.weight, side);
        return value === undefined ? weight : { ...weight, weight: ratioOfFraction(value) };
      });
      return { ...range, weights };
    }
    case 'times':
    case 'cap':
    case 'floor':
    case 'place':
    case 'adjust':
      return { ...range, of: withScores(checked, range.of, side, except) };
    case 'tiers':
      return {
        ...range,
        rows: range.rows.map((row) => ({
          ...row,
          range: withScores(checked, row.range, side, except),
        })),
      };
    default:
      return range;
  }
}

/** The least or the greatest value of a weight over its own facts. */
function weightExtreme(
  { space, scope }: FactSpace,
  weight: NumberExpression,
  side: 'least' | 'greatest',
): Fraction | undefined {
  const cells = settledCells(space, { left: BUDGET }, (cell) => numberIn(weight, cell, scope));
  if (cells === undefined) return undefined;
  let best: Fraction | undefined;
  for (const { cell, answer } of cells) {
    if (isNoRow(answer)) continue;
    const { value } = extreme(answer, cell, side);
    if (value === undefined) return undefined;
    const order = best === undefined ? 0 : compareFractions(value, best);
    if (best === undefined || order === (side === 'least' ? -1 : 1)) best = value;
  }
  return best;
}

/** A score that passes its maximum without a cap, or cannot reach it. */
function scores(checked: FactSpace, index: number): readonly Problem[] {
  const placement = checked.benchmark.placement[index];
  const range = placement?.range;
  if (range?.op !== 'score') return [];
  const highest = [range.start, ...range.weights.map(({ weight }) => weight)].reduce<
    Fraction | undefined
  >((sum, one) => {
    const value = weightExtreme(checked, one, 'greatest');
    return sum && value && addFractions(sum, value);
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

/** One stretch of a fact with the range that it gives. */
interface Stretch {
  readonly domain: NumberDomain;
  readonly range: CellRange | undefined;
}

/** Where more of a fact costs less although it costs more elsewhere. */
function steps(checked: FactSpace, index: number): readonly Problem[] {
  const { benchmark, sanctions, space } = checked;
  const placement = benchmark.placement[index];
  const rule = placement && sanctions.get(placement.sanction);
  if (placement === undefined || rule === undefined) return [];
  const scope = { ...checked.scope, statute: amountOf(rule) };
  const context = appliesWhen(checked, placement.sanction);
  return [...space].flatMap(([fact, domain]) => {
    if (domain.kind !== 'number') return [];
    if (growsWith(placement.range, fact)) return [];
    const range = withScores(checked, placement.range, 'least', fact);
    const budget = { left: BUDGET };
    const ask = (cell: FactCell): CellRange | undefined | Open => {
      const inside = conditionIn({ op: 'all', of: context }, cell, scope);
      if (isOpen(inside)) return inside;
      if (!inside) return undefined;
      const own = rangeIn(range, cell, scope);
      return isNoRow(own) ? undefined : own;
    };
    const profile = (cell: FactCell): readonly Stretch[] | Open => {
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
        if ('undecided' in answer || answer.cut !== fact) return answer;
        for (const part of [...answer.parts].reverse()) waiting.push(narrowed(next, fact, part));
      }
      return stretches;
    };
    const cells = settledCells(space, budget, profile);
    if (cells === undefined) return [notDecided(['placement', index, 'range', fact])];
    for (const { cell, answer } of cells) {
      const turn = turnOf(answer, fact, cell);
      if (turn === undefined) continue;
      const { less, more } = turn;
      const label = benchmark.facts.find(({ id }) => id === fact)?.label.zh ?? fact;
      const params = {
        sanction: rule.label.zh,
        fact: label,
        less: numberText(less.value),
        lessAmount: numberText(less.amount),
        more: numberText(more.value),
        moreAmount: numberText(more.amount),
        witness: witnessOf(checked, narrowed(cell, fact, domain)),
      };
      return [discretionProblem('discretion.stepBack', params, ['placement', index, 'range'])];
    }
    return [];
  });
}

interface Move {
  readonly direction: 1 | -1;
  readonly less: { readonly value: Fraction; readonly amount: Fraction };
  readonly more: { readonly value: Fraction; readonly amount: Fraction };
}

/** The first move against the first one. */
function turnOf(stretches: readonly Stretch[], fact: string, cell: FactCell): Move | undefined {
  for (const side of ['max', 'min'] as const) {
    const moves = stretches.flatMap((stretch, index) => [
      ...between(stretches[index - 1], stretch, fact, cell, side),
      ...within(stretch, fact, cell, side),
    ]);
    const turn = moves.find(({ direction }) => direction !== moves[0]?.direction);
    if (turn !== undefined) return turn;
  }
  return undefined;
}

/** A value of the fact, and the end of the range there in the smallest case of the box. */
function point(end: CellEnd, fact: string, value: Fraction, cell: FactCell): Move['less'] {
  let amount: Affine = at(end.value, fact, value);
  for (const other of amount.terms.keys()) {
    const domain = cell.get(other);
    if (domain?.kind === 'number') amount = at(amount, other, smallestOf(domain));
  }
  return { value, amount: amount.constant };
}

function between(
  left: Stretch | undefined,
  right: Stretch,
  fact: string,
  cell: FactCell,
  side: 'min' | 'max',
): readonly Move[] {
  const from = left?.range?.[side];
  const to = right.range?.[side];
  const edge = left?.domain.high;
  if (left === undefined || from === undefined || to === undefined || edge === undefined) return [];
  const jump = minus(at(to.value, fact, right.domain.low), at(from.value, fact, edge));
  const direction = signIn(jump, cell);
  if (direction !== 1 && direction !== -1) return [];
  return [
    {
      direction,
      less: point(from, fact, greatestOf(left.domain), cell),
      more: point(to, fact, smallestOf(right.domain), cell),
    },
  ];
}

function within(
  { domain, range }: Stretch,
  fact: string,
  cell: FactCell,
  side: 'min' | 'max',
): readonly Move[] {
  const end = range?.[side];
  const slope = end?.value.terms.get(fact);
  if (end === undefined || slope === undefined) return [];
  const low = smallestOf(domain);
  const high = domain.high === undefined ? addFractions(low, ONE) : greatestOf(domain);
  return [
    {
      direction: slope.numerator > 0n ? 1 : -1,
      less: point(end, fact, low, cell),
      more: point(end, fact, high, cell),
    },
  ];
}

const LOOSE_WORD = /以外|届满|未满|低于|高于|少于|多于|大于|小于/g;

/** Words of limit that the lexicon does not read, and ends that it reads another way. */
function wordsOf({ lexicon, placement, kinds, statute }: RangeBenchmark): readonly Problem[] {
  const problems = new Map<string, Problem>();
  const see = (node: Node): void => {
    const interval = node['interval'];
    if (node['op'] !== 'within' || !isNode(interval) || typeof interval['words'] !== 'string')
      return;
    const { words } = interval;
    for (const [word] of words.matchAll(LOOSE_WORD)) {
      if (!Object.hasOwn(lexicon.words, word))
        problems.set(
          `${word} ${words}`,
          discretionProblem('discretion.wordUndeclared', { word, words }, ['lexicon', 'words']),
        );
    }
    if (/含|及以上/.test(words)) return;
    for (const [word, end] of LIMITS) {
      const limit = interval[end];
      const isRead = new RegExp(`(?<![不未])${word}`).test(words) && isNode(limit);
      if (isRead && limit['included'] !== (lexicon.words[word] === 'included'))
        problems.set(
          `${word} ${words}`,
          discretionProblem('discretion.endAgainstLexicon', { word, words }, [
            'lexicon',
            'words',
            word,
          ]),
        );
    }
  };
  visit([placement, kinds, statute.sanctions], see);
  return [...problems.values()];
}

const LIMITS = [
  ['以上', 'min'],
  ['超过', 'min'],
  ['以下', 'max'],
  ['以内', 'max'],
  ['不满', 'max'],
  ['不足', 'max'],
] as const;
