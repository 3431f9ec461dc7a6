import {
  addFractions,
  byCodeUnit,
  type Fraction,
  fraction,
  multiplyFractions,
  ratioOfFraction,
} from '../core/index.js';

/** A constant plus multiples of facts and of products of facts, exact; each product by its facts in order. */
export interface Polynomial {
  readonly constant: Fraction;
  readonly terms: ReadonlyMap<string, Fraction>;
}

const ZERO = fraction(0n);
const ONE = fraction(1n);
const NONE: Polynomial['terms'] = new Map();
const TIMES = '\u001f';

export const constantOf = (constant: Fraction): Polynomial => ({ constant, terms: NONE });

export const termOfFact = (fact: string): Polynomial => ({
  constant: ZERO,
  terms: new Map([[fact, ONE]]),
});

/** The facts of a product, one as often as it is a factor. */
export const factorsOf = (product: string): readonly string[] => product.split(TIMES);

const productOf = (factors: readonly string[]): string => [...factors].sort().join(TIMES);

export const isConstant = ({ terms }: Polynomial): boolean => terms.size === 0;

/** Every fact that a polynomial has. */
export const factsIn = ({ terms }: Polynomial): ReadonlySet<string> =>
  new Set([...terms.keys()].flatMap(factorsOf));

/** The one fact of a constant plus a multiple of it. */
export function onlyFact({ terms }: Polynomial): readonly [string, Fraction] | undefined {
  const [only, other] = terms;
  return only === undefined || other !== undefined || only[0].includes(TIMES) ? undefined : only;
}

export function scaled({ constant, terms }: Polynomial, by: Fraction): Polynomial {
  if (by.numerator === 0n) return constantOf(ZERO);
  return {
    constant: multiplyFractions(constant, by),
    terms: new Map([...terms].map(([product, factor]) => [product, multiplyFractions(factor, by)])),
  };
}

export function plus(left: Polynomial, right: Polynomial): Polynomial {
  const constant = addFractions(left.constant, right.constant);
  if (right.terms.size === 0) return { constant, terms: left.terms };
  const terms = new Map(left.terms);
  for (const [product, factor] of right.terms) {
    const sum = addFractions(terms.get(product) ?? ZERO, factor);
    if (sum.numerator === 0n) terms.delete(product);
    else terms.set(product, sum);
  }
  return { constant, terms };
}

export const minus = (left: Polynomial, right: Polynomial): Polynomial =>
  plus(left, scaled(right, fraction(-1n)));

export function times(left: Polynomial, right: Polynomial): Polynomial {
  if (isConstant(right)) return scaled(left, right.constant);
  if (isConstant(left)) return scaled(right, left.constant);
  let sum = plus(scaled(left, right.constant), {
    constant: ZERO,
    terms: scaled(right, left.constant).terms,
  });
  for (const [one, first] of left.terms) {
    for (const [other, second] of right.terms) {
      const product = productOf([...factorsOf(one), ...factorsOf(other)]);
      sum = plus(sum, {
        constant: ZERO,
        terms: new Map([[product, multiplyFractions(first, second)]]),
      });
    }
  }
  return sum;
}

/** The polynomial where one fact is a number. */
export function at(polynomial: Polynomial, fact: string, value: Fraction): Polynomial {
  let { constant } = polynomial;
  let rest: Polynomial = constantOf(ZERO);
  for (const [product, factor] of polynomial.terms) {
    const factors = factorsOf(product);
    const others = factors.filter((one) => one !== fact);
    let scale = factor;
    for (let left = factors.length - others.length; left > 0; left -= 1)
      scale = multiplyFractions(scale, value);
    if (scale.numerator === 0n) continue;
    if (others.length === 0) constant = addFractions(constant, scale);
    else rest = plus(rest, { constant: ZERO, terms: new Map([[productOf(others), scale]]) });
  }
  return { constant, terms: rest.terms };
}

/** How fast a polynomial grows with one fact. */
export function slopeOf({ terms }: Polynomial, fact: string): Polynomial {
  let slope: Polynomial = constantOf(ZERO);
  for (const [product, factor] of terms) {
    const factors = factorsOf(product);
    const power = factors.filter((one) => one === fact).length;
    if (power === 0) continue;
    const rest = [...factors];
    rest.splice(rest.indexOf(fact), 1);
    const part = constantOf(multiplyFractions(factor, fraction(BigInt(power))));
    slope = plus(
      slope,
      rest.reduce((sum, one) => times(sum, termOfFact(one)), part),
    );
  }
  return slope;
}

/** A fact that is a factor of every part, and what is left without it. */
export function withoutFactor({
  constant,
  terms,
}: Polynomial): { readonly fact: string; readonly rest: Polynomial } | undefined {
  if (constant.numerator !== 0n || terms.size === 0) return undefined;
  const products = [...terms].map(([product, factor]) => ({ factors: factorsOf(product), factor }));
  const fact = products[0]?.factors.find((one) =>
    products.every(({ factors }) => factors.includes(one)),
  );
  if (fact === undefined) return undefined;
  let rest: Polynomial = constantOf(ZERO);
  for (const { factors, factor } of products) {
    const others = [...factors];
    others.splice(others.indexOf(fact), 1);
    rest = plus(
      rest,
      others.length === 0
        ? constantOf(factor)
        : { constant: ZERO, terms: new Map([[productOf(others), factor]]) },
    );
  }
  return { fact, rest };
}

/** The same relation to zero in one form: its first factor is 1 or, for an opposite sign, told by `sign`. */
export function inOneForm(polynomial: Polynomial): {
  readonly polynomial: Polynomial;
  readonly sign: 1 | -1;
  readonly name: string;
} {
  const sorted = [...polynomial.terms].sort(([left], [right]) => byCodeUnit(left, right));
  const first = sorted[0]?.[1] ?? ONE;
  const one = scaled(polynomial, fraction(first.denominator, first.numerator));
  const name = sorted.map(([product, factor]) => {
    const share = multiplyFractions(factor, fraction(first.denominator, first.numerator));
    return `${ratioOfFraction(share)}·${product}`;
  });
  return {
    polynomial: one,
    sign: first.numerator > 0n ? 1 : -1,
    name: [...name, ratioOfFraction(one.constant)].join(' + '),
  };
}

/** A polynomial in words, by which a number made of it is called. */
export const textOf = ({ constant, terms }: Polynomial): string =>
  [...terms]
    .map(([product, factor]) => `${ratioOfFraction(factor)}·${product.replaceAll(TIMES, '·')}`)
    .sort()
    .concat(ratioOfFraction(constant))
    .join(' + ');
