import {
  decimalOf,
  type Fraction,
  fraction,
  type Problem,
  ratioOfFraction,
} from '../core/index.js';
import type { RangeBenchmark, SanctionRule } from './benchmark.js';
import { type CellEnd, daysKey, type RangeScope } from './cell-number.js';
import { rangeIn } from './cell-range.js';
import type { FactCondition, RangeExpression } from './expression.js';
import {
  type FactCell,
  type FactDomain,
  type NumberDomain,
  smallestOf,
  UNDECIDED,
} from './fact-cell.js';
import { at, factsIn } from './polynomial.js';
import { discretionProblem } from './problems.js';
import { rulesOf } from './sanction-tree.js';
import { isNode, type Node, visit } from './visit-tree.js';

const ZERO = fraction(0n);
const ONE = fraction(1n);
const FEN = fraction(1n, 100n);

/** 事实空间: all that the facts of a benchmark can be, and what its expressions refer to. */
export interface FactSpace {
  readonly benchmark: RangeBenchmark;
  readonly space: FactCell;
  readonly sanctions: ReadonlyMap<string, SanctionRule>;
  readonly scope: RangeScope;
}

/** @param rules what the facts are asked by, where that is more than the benchmark. */
export function factSpaceOf(benchmark: RangeBenchmark, rules: unknown = benchmark): FactSpace {
  const statutory = rulesOf(benchmark.statute.sanctions);
  const own = benchmark.kinds?.flatMap(({ sanctions }) => rulesOf(sanctions)) ?? [];
  const sanctions = new Map([...own, ...statutory].map((rule) => [rule.id, rule]));
  const placed = new Map(benchmark.placement.map(({ sanction, range }) => [sanction, range]));
  const scope: RangeScope = {
    statute: undefined,
    computed: (id, cell, asked) => {
      const statute = amountOf(sanctions.get(id));
      const range = placed.get(id) ?? statute;
      return range === undefined ? UNDECIDED : rangeIn(range, cell, { ...asked, statute });
    },
    depth: 0,
  };
  return { benchmark, space: spaceOf(benchmark.facts, rules), sanctions, scope };
}

/** Cells that one question may take. */
export const BUDGET = 5_000;

/** A question of the checker that stays open, and where. */
export const notDecided = (path: readonly (string | number)[]): Problem =>
  discretionProblem('discretion.notDecided', { limit: BUDGET, what: path.join('.') }, path);

/** Money or days. */
export const amountOf = (rule: SanctionRule | undefined): RangeExpression | undefined =>
  rule?.amount ?? rule?.days;

/** Every fact with all that it can be; the days between two dates are a fact of their own. */
function spaceOf(facts: RangeBenchmark['facts'], rules: unknown): FactCell {
  const days: [string, FactDomain][] = [];
  const zeros = new Set<string>();
  visit(rules, (node) => {
    if (
      node['op'] === 'days' &&
      typeof node['from'] === 'string' &&
      typeof node['until'] === 'string'
    )
      days.push([daysKey(node['from'], node['until']), numbers(true, ONE)]);
    const fact = zeroFact(node);
    if (fact !== undefined) zeros.add(fact);
  });
  const domains = facts.flatMap((fact): readonly [string, FactDomain][] => {
    const { id } = fact;
    if (fact.kind === 'date') return [];
    if (fact.kind === 'amount') return [[id, numbers(true, FEN)]];
    if (fact.kind === 'flag') return [[id, { kind: 'choice', values: [false, true] }]];
    return fact.kind === 'option'
      ? [[id, { kind: 'choice', values: fact.options.map((option) => option.id) }]]
      : [[id, numbers(zeros.has(id), fact.unit.whole ? ONE : undefined)]];
  });
  return new Map([...domains, ...days]);
}

/** Numbers from nothing on; a table that never names 0 does not speak of it. */
const numbers = (fromZero: boolean, step: Fraction | undefined): NumberDomain => ({
  kind: 'number',
  low: fromZero || step === undefined ? ZERO : step,
  lowIncluded: fromZero || step !== undefined,
  high: undefined,
  highIncluded: false,
  step,
});

/** The fact of which a condition names 0 as one of its numbers. */
function zeroFact(node: Node): string | undefined {
  const value = node['op'] === 'within' ? node['value'] : node['left'];
  if (!isNode(value) || value['op'] !== 'fact' || typeof value['fact'] !== 'string')
    return undefined;
  const interval = node['interval'];
  const ends = isNode(interval) ? [interval['min'], interval['max']] : [];
  const named = ends.some((end) => isNode(end) && end['value'] === '0' && end['included'] === true);
  return named || (node['sign'] === '=' && node['right'] === '0') ? value['fact'] : undefined;
}

/** What holds wherever a sanction is asked about. */
export function appliesWhen(
  { benchmark, sanctions }: FactSpace,
  id: string,
): readonly FactCondition[] {
  const { kinds, statute } = benchmark;
  const own = sanctions.get(id)?.when;
  const rows = (kinds ?? []).filter((kind) =>
    rulesOf(kind.sanctions).some((rule) => rule.id === id),
  );
  const inTree = rulesOf(statute.sanctions).some((rule) => rule.id === id);
  return [
    ...(own === undefined ? [] : [own]),
    ...(kinds === undefined || (rows.length === 0 && inTree)
      ? []
      : [{ op: 'any', of: rows.map(({ when }) => when) } satisfies FactCondition]),
  ];
}

/** The facts that matter in a box, each as small as it can be. */
export function witnessOf({ benchmark, space }: FactSpace, cell: FactCell): string {
  const shownFacts = [...cell].flatMap(([id, domain]) => {
    if (domain.kind === 'sign' || !space.has(id) || domain === space.get(id)) return [];
    const fact = benchmark.facts.find((one) => one.id === id);
    const label = fact?.label.zh ?? id;
    if (domain.kind === 'number') return [`${label}=${numberText(smallestOf(domain))}`];
    const [value] = domain.values;
    const option =
      fact?.kind === 'option' ? fact.options.find((one) => one.id === value)?.label.zh : undefined;
    return [`${label}=${option ?? String(value)}`];
  });
  return shownFacts.length === 0 ? '—' : shownFacts.join('；');
}

/** A number as a witness shows it. */
export const numberText = (value: Fraction): string => decimalOf(value) ?? ratioOfFraction(value);

/** An end in the smallest case of a box. */
export function endText(end: CellEnd | undefined, cell: FactCell): string {
  if (end === undefined) return '—';
  let { value } = end;
  for (const fact of factsIn(end.value)) {
    const domain = cell.get(fact);
    if (domain?.kind === 'number') value = at(value, fact, smallestOf(domain));
  }
  return numberText(value.constant);
}
