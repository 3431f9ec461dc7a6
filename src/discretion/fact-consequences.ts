import {
  addFractions,
  compareRatios,
  fraction,
  fractionOf,
  multiplyFractions,
  parseRatio,
  type Ratio,
  ratioOfFraction,
} from '../core/index.js';

/** 一种可能: what one answer to a missing fact would decide. */
export interface FactConsequence {
  /** The answer: an option, yes or no, a number, or the numbers between two bounds as `(a, b)`. */
  readonly answer: string;
  /** The range that would follow, as a trace shows it; absent where it varies inside the answer or needs more. */
  readonly range?: string;
}

type Fact = string | boolean;

/** What the expressions tell apart about one fact. */
interface Distinctions {
  readonly values: Set<Fact>;
  readonly bounds: Set<Ratio>;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const field = (of: object, key: string): unknown => Reflect.get(of, key);

function isFact(value: unknown, fact: string): boolean {
  return isObject(value) && field(value, 'op') === 'fact' && field(value, 'fact') === fact;
}

function addBound(bounds: Set<Ratio>, value: unknown): void {
  const read = parseRatio(value);
  if (read.ok) bounds.add(read.value);
}

function distinctionsOf(fact: string, expressions: readonly unknown[]): Distinctions {
  const values = new Set<Fact>();
  const bounds = new Set<Ratio>();
  const seen = new Set<object>();
  const left: unknown[] = [...expressions];
  while (left.length > 0) {
    const one = left.pop();
    if (!isObject(one) || seen.has(one)) continue;
    seen.add(one);
    const op = field(one, 'op');
    if (op === 'holds' && field(one, 'fact') === fact)
      for (const truth of [true, false]) values.add(truth);
    const options = field(one, 'options');
    if (op === 'isOneOf' && field(one, 'fact') === fact && Array.isArray(options))
      for (const option of options) if (typeof option === 'string') values.add(option);
    const interval = field(one, 'interval');
    if (op === 'within' && isFact(field(one, 'value'), fact) && isObject(interval))
      for (const end of [field(interval, 'min'), field(interval, 'max')])
        if (isObject(end)) addBound(bounds, field(end, 'value'));
    if (op === 'compare' && isFact(field(one, 'left'), fact)) addBound(bounds, field(one, 'right'));
    if (op === 'compare' && isFact(field(one, 'right'), fact)) addBound(bounds, field(one, 'left'));
    left.push(...Object.values(one));
  }
  return { values, bounds };
}

const between = (low: Ratio, high: Ratio, thirds: bigint): Ratio =>
  ratioOfFraction(
    addFractions(
      multiplyFractions(fractionOf(low), fraction(3n - thirds, 3n)),
      multiplyFractions(fractionOf(high), fraction(thirds, 3n)),
    ),
  );

/**
 * What each answer to a missing fact would decide: every option, and every stretch of numbers that the rows tell apart.
 * A stretch has a range only where two of its numbers give the same.
 */
export function consequencesOf(
  fact: string,
  options: readonly Fact[],
  expressions: readonly unknown[],
  rangeFor: (value: Fact) => string | undefined,
): readonly FactConsequence[] {
  const { values, bounds } = distinctionsOf(fact, expressions);
  for (const option of options) values.add(option);
  const given = (answer: string, range: string | undefined): FactConsequence => ({
    answer,
    ...(range !== undefined && { range }),
  });
  const named = [...values].map((value) => given(String(value), rangeFor(value)));
  if (bounds.size === 0) return named;
  const zero = ratioOfFraction(fraction(0n));
  const sorted = [...new Set([zero, ...bounds])].sort(compareRatios);
  const numbers = sorted.flatMap((bound, index): readonly FactConsequence[] => {
    const next = sorted[index + 1];
    const high = next ?? ratioOfFraction(addFractions(fractionOf(bound), fraction(3n)));
    const one = rangeFor(between(bound, high, 1n));
    const stretch =
      one !== undefined && one === rangeFor(between(bound, high, 2n)) ? one : undefined;
    return [given(bound, rangeFor(bound)), given(`(${bound}, ${next ?? '+∞'})`, stretch)];
  });
  return [...named, ...numbers];
}
