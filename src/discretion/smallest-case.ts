/*
 * Whether there is a case in a cell, and the smallest one. Relations between facts are decided by elimination (Fourier and
 * Motzkin), exactly; a product of facts counts as a number of its own there, so what elimination excludes is excluded, and
 * what it leaves is proved by a case, or stays open.
 */
import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  fraction,
  multiplyFractions,
  subtractFractions,
} from '../core/index.js';
import { roundFraction } from './evaluate-number.js';
import {
  clippedAt,
  type Extreme,
  extreme,
  type FactCell,
  type NumberDomain,
  narrowed,
  type Relation,
} from './fact-cell.js';
import {
  at,
  constantOf,
  factorsOf,
  factsIn,
  minus,
  type Polynomial,
  scaled,
  termOfFact,
  times,
} from './polynomial.js';

const ZERO = fraction(0n);
const ONE = fraction(1n);
const TWO = fraction(2n);
/** Inequalities that one elimination may take, and numbers that one search may try. */
const MOST_INEQUALITIES = 600;
const MOST_TRIES = 400;

/** A sum of numbers that is above zero, or from zero on. */
interface Inequality {
  readonly terms: ReadonlyMap<string, Fraction>;
  readonly constant: Fraction;
  readonly strict: boolean;
}

/** Every relation that holds in a cell. */
function relationsIn(cell: FactCell): readonly Relation[] {
  const found: Relation[] = [];
  for (const domain of cell.values()) {
    if (domain.kind !== 'choice' && domain.ties !== undefined) found.push(...domain.ties);
  }
  return found;
}

/** Whether a cell is more than a box. */
export function hasRelations(cell: FactCell): boolean {
  for (const domain of cell.values()) {
    if (domain.kind !== 'choice' && domain.ties !== undefined) return true;
  }
  return false;
}

/** Whether elimination excludes every case of a cell. */
export function isExcluded(cell: FactCell): boolean {
  const relations = relationsIn(cell);
  if (relations.length === 0) return false;
  return spanOf(undefined, relations, cell) === 'none';
}

/** The box of one case of a cell, as small as it can be, fact by fact; `undefined` where none was found. */
export function smallestCase(cell: FactCell): FactCell | undefined {
  const relations = relationsIn(cell);
  if (relations.length === 0) return cell;
  const tied = new Set(relations.flatMap(({ value }) => [...factsIn(value)]));
  const order = [...cell].flatMap(([fact, domain]) =>
    domain.kind === 'number' && tied.has(fact) ? [fact] : [],
  );
  const own = order.filter((fact) => !isIntroduced(cell, fact));
  const introduced = order.filter((fact) => isIntroduced(cell, fact));
  const found = search([...own, ...introduced], relations, cell, { left: MOST_TRIES });
  return found && new Map([...found].filter(([, { kind }]) => kind !== 'sign'));
}

function isIntroduced(cell: FactCell, fact: string): boolean {
  const domain = cell.get(fact);
  return domain?.kind === 'number' && domain.ties !== undefined;
}

function search(
  facts: readonly string[],
  relations: readonly Relation[],
  cell: FactCell,
  tries: { left: number },
): FactCell | undefined {
  const [fact, ...others] = facts;
  if (fact === undefined) return relations.every(holds) ? cell : undefined;
  const domain = cell.get(fact);
  if (domain?.kind !== 'number') return undefined;
  const span = spanOf(fact, relations, cell);
  if (span === 'none') return undefined;
  for (const value of numbersIn(span === 'open' ? domain : span)) {
    tries.left -= 1;
    if (tries.left < 0) return undefined;
    const point = { ...domain, low: value, lowIncluded: true, high: value, highIncluded: true };
    const left = relations.map((one) => ({ ...one, value: at(one.value, fact, value) }));
    const found = search(others, left, narrowed(cell, fact, point), tries);
    if (found !== undefined) return found;
  }
  return undefined;
}

const holds = ({ value: { constant, terms }, is }: Relation): boolean =>
  terms.size === 0 &&
  (is === 'zero'
    ? constant.numerator === 0n
    : is === 'above'
      ? constant.numerator > 0n
      : constant.numerator >= 0n);

/** Numbers of a domain that are worth a try: the smallest ones, one between, the greatest. */
function numbersIn(domain: NumberDomain): readonly Fraction[] {
  const { low, lowIncluded, high, highIncluded, step } = domain;
  if (step !== undefined) {
    const up = [0n, 1n, 2n].map((count) =>
      addFractions(low, multiplyFractions(step, fraction(count))),
    );
    const far = high === undefined ? [multiplyFractions(addFractions(low, step), TEN)] : [high];
    return [...up, ...far].filter(
      (value) => high === undefined || compareFractions(value, high) <= 0,
    );
  }
  if (high === undefined) {
    const beyond = [addFractions(low, ONE), multiplyFractions(addFractions(low, ONE), TEN)];
    return lowIncluded ? [low, ...beyond] : beyond;
  }
  const middle = divideFractions(addFractions(low, high), TWO);
  return [...(lowIncluded ? [low] : []), middle, ...(highIncluded ? [high] : [])];
}

const TEN = fraction(10n);

/**
 * The numbers of one fact, or of none, that elimination of all others leaves: `none`, or `open` where it would take too
 * many inequalities.
 */
function spanOf(
  fact: string | undefined,
  relations: readonly Relation[],
  cell: FactCell,
): NumberDomain | 'none' | 'open' {
  let system = systemOf(relations, cell);
  const steps = stepsIn(system, cell);
  const names = new Set(system.flatMap(({ terms }) => [...terms.keys()]));
  names.delete(fact ?? '');
  while (names.size > 0) {
    const name = cheapest(names, system);
    names.delete(name);
    const next = without(name, system)?.map((one) => tightened(one, steps));
    if (next === undefined) return 'open';
    if (next.some(isBroken)) return 'none';
    system = next;
  }
  if (system.some(isBroken)) return 'none';
  const domain = fact === undefined ? undefined : cell.get(fact);
  if (fact === undefined || domain?.kind !== 'number') return 'open';
  let span: NumberDomain = domain;
  for (const { terms, constant, strict } of system) {
    const factor = terms.get(fact);
    if (factor === undefined) continue;
    const root = divideFractions(subtractFractions(ZERO, constant), factor);
    const clipped = clippedAt(span, root, factor.numerator > 0n ? 'above' : 'below', !strict);
    if (clipped === undefined) return 'none';
    span = clipped;
  }
  return span;
}

/** The relations, the box of every fact and product in them, and what follows where a fact multiplies one of them. */
function systemOf(relations: readonly Relation[], cell: FactCell): Inequality[] {
  const facts = new Set(relations.flatMap(({ value }) => [...factsIn(value)]));
  const products = new Set(
    relations.flatMap(({ value }) => [...value.terms.keys()].filter((name) => !facts.has(name))),
  );
  const linear = [...relations, ...[...facts].flatMap((name) => limitsOf(name, cell))];
  const factors = new Set([...products].flatMap(factorsOf));
  const multiplied = [...factors].flatMap((fact) => {
    const domain = cell.get(fact);
    const isAbove = domain?.kind === 'number' && (domain.low.numerator > 0n || !domain.lowIncluded);
    return linear.flatMap(({ value, is }): Relation[] => {
      const raised = times(value, termOfFact(fact));
      const isKnown = [...raised.terms.keys()].every(
        (name) => facts.has(name) || products.has(name),
      );
      return isKnown ? [{ value: raised, is: is === 'above' && !isAbove ? 'fromZero' : is }] : [];
    });
  });
  const all = [...linear, ...[...products].flatMap((name) => limitsOf(name, cell)), ...multiplied];
  const inequalities = all.flatMap(inequalitiesOf);
  const steps = stepsIn(inequalities, cell);
  return inequalities.map((one) => tightened(one, steps));
}

function inequalitiesOf({ value, is }: Relation): readonly Inequality[] {
  const one: Inequality = { ...value, strict: is === 'above' };
  return is === 'zero' ? [one, { ...scaled(value, MINUS_ONE), strict: false }] : [one];
}

const MINUS_ONE = fraction(-1n);
const negative = (value: Fraction): Fraction => subtractFractions(ZERO, value);

/** The box of a fact or of a product. */
function limitsOf(name: string, cell: FactCell): readonly Relation[] {
  const value: Polynomial = { constant: ZERO, terms: new Map([[name, ONE]]) };
  const [least, greatest] = [extreme(value, cell, 'least'), extreme(value, cell, 'greatest')];
  const side = (end: Extreme, by: Fraction): Relation[] =>
    end.value === undefined
      ? []
      : [
          {
            value: scaled(minus(value, constantOf(end.value)), by),
            is: end.attained ? 'fromZero' : 'above',
          },
        ];
  return [...side(least, ONE), ...side(greatest, MINUS_ONE)];
}

/** Of every number that moves by steps, the step. */
function stepsIn(system: readonly Inequality[], cell: FactCell): ReadonlyMap<string, Fraction> {
  const steps = new Map<string, Fraction>();
  for (const name of new Set(system.flatMap(({ terms }) => [...terms.keys()]))) {
    const own = factorsOf(name).map((fact) => {
      const domain = cell.get(fact);
      return domain?.kind === 'number' ? domain.step : undefined;
    });
    const known = own.filter((step) => step !== undefined);
    if (known.length === own.length) steps.set(name, known.reduce(multiplyFractions, ONE));
  }
  return steps;
}

/** Where every number of a sum moves by steps, so does the sum: its limit is the next value that it can have. */
function tightened(one: Inequality, steps: ReadonlyMap<string, Fraction>): Inequality {
  let common: Fraction | undefined;
  for (const [name, factor] of one.terms) {
    const step = steps.get(name);
    if (step === undefined) return one;
    const own = multiplyFractions(step, factor);
    common = common === undefined ? own : sharedStep(common, own);
  }
  if (common === undefined) return one;
  const size = common.numerator < 0n ? negative(common) : common;
  const limit = negative(one.constant);
  const next = roundFraction(limit, size, 'up');
  const above = compareFractions(next, limit) < 0 ? addFractions(next, size) : next;
  const isHit = compareFractions(above, limit) === 0;
  const least = isHit && one.strict ? addFractions(above, size) : above;
  return { terms: one.terms, constant: negative(least), strict: false };
}

/** The greatest step of which both are multiples. */
function sharedStep(one: Fraction, other: Fraction): Fraction {
  let [left, right] = [one.numerator * other.denominator, other.numerator * one.denominator];
  while (right !== 0n) [left, right] = [right, left % right];
  return fraction(left, one.denominator * other.denominator);
}

/** The number whose elimination leaves the fewest inequalities. */
function cheapest(names: ReadonlySet<string>, system: readonly Inequality[]): string {
  let best = '';
  let fewest = Number.POSITIVE_INFINITY;
  for (const name of names) {
    let above = 0;
    let below = 0;
    for (const { terms } of system) {
      const factor = terms.get(name);
      if (factor === undefined) continue;
      if (factor.numerator > 0n) above += 1;
      else below += 1;
    }
    const growth = above * below - above - below;
    if (growth < fewest) [best, fewest] = [name, growth];
  }
  return best;
}

const isBroken = ({ terms, constant, strict }: Inequality): boolean =>
  terms.size === 0 && (constant.numerator < 0n || (strict && constant.numerator === 0n));

/** What the inequalities say without one of their numbers: every lower limit of it is below every upper one. */
function without(name: string, system: readonly Inequality[]): Inequality[] | undefined {
  const rest: Inequality[] = [];
  const above: Inequality[] = [];
  const below: Inequality[] = [];
  for (const one of system) {
    const factor = one.terms.get(name);
    if (factor === undefined) rest.push(one);
    else (factor.numerator > 0n ? above : below).push(one);
  }
  if (rest.length + above.length * below.length > MOST_INEQUALITIES) return undefined;
  for (const low of above) for (const high of below) rest.push(joined(name, low, high));
  return rest;
}

function joined(name: string, low: Inequality, high: Inequality): Inequality {
  const up = low.terms.get(name) ?? ONE;
  const down = negative(high.terms.get(name) ?? negative(ONE));
  const terms = new Map<string, Fraction>();
  for (const [{ terms: own }, by] of [
    [low, down],
    [high, up],
  ] as const) {
    for (const [other, factor] of own) {
      const sum = addFractions(terms.get(other) ?? ZERO, multiplyFractions(factor, by));
      if (sum.numerator === 0n) terms.delete(other);
      else terms.set(other, sum);
    }
  }
  return {
    terms,
    constant: addFractions(
      multiplyFractions(low.constant, down),
      multiplyFractions(high.constant, up),
    ),
    strict: low.strict || high.strict,
  };
}
