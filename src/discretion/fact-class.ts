import { fraction, fractionOf, isFields, parseRatio } from '../core/index.js';
import type { FactDefinition, RangeBenchmark } from './benchmark.js';

import { isNode, visit } from './visit-tree.js';

/** What a table tells apart of a case: cases of one class have one answer. `undefined`: the long way tells. */
export type FactClass = (facts: unknown) => string | undefined;

/** Decimals of so many digits are different numbers, in the same order, as floats. */
const MOST_DIGITS = 15;
const PLAIN = /^(?:0|[1-9]\d{0,11})(?:\.\d{1,2})?$/;

/**
 * The classes of a table. A number of which rows only ask on which side of a limit it lies counts by the stretch between
 * two limits; any other fact counts as it is given.
 */
export function factClassOf(benchmark: RangeBenchmark): FactClass {
  const { facts: definitions, placement, kinds, circumstances, statute } = benchmark;
  const asked = [placement, kinds, circumstances, statute.sanctions];
  const parts = definitions.map((definition) => partOf(definition, asked));
  const ids = new Set(definitions.map(({ id }) => id));
  return (input) => {
    if (!isFields(input)) return undefined;
    for (const field in input) if (field !== 'facts') return undefined;
    const given = input['facts'];
    if (!isFields(given)) return undefined;
    let count = 0;
    for (const name in given) {
      if (!ids.has(name)) return undefined;
      count += 1;
    }
    let key = '';
    for (const { id, read } of parts) {
      const fact = given[id];
      if (fact === undefined) {
        key += '\n';
        continue;
      }
      const part = read(fact);
      if (part === undefined) return undefined;
      count -= 1;
      key += `${part}\n`;
    }
    return count === 0 ? key : undefined;
  };
}

interface Part {
  readonly id: string;
  readonly read: (fact: unknown) => string | undefined;
}

function partOf(definition: FactDefinition, asked: readonly unknown[]): Part {
  const { id } = definition;
  if (definition.kind === 'flag')
    return {
      id,
      read: (fact) => (fact === true ? 'yes' : fact === false ? 'no' : undefined),
    };
  if (definition.kind === 'option') {
    const options = new Set(definition.options.map((option) => option.id));
    return {
      id,
      read: (fact) => (typeof fact === 'string' && options.has(fact) ? fact : undefined),
    };
  }
  if (definition.kind === 'date')
    return { id, read: (fact) => (typeof fact === 'string' ? fact : undefined) };
  const limits = limitsOf(id, asked);
  const stretch = (text: string): string => (limits === undefined ? text : stretchOf(text, limits));
  if (definition.kind === 'amount')
    return {
      id,
      read: (fact) => (typeof fact === 'string' && PLAIN.test(fact) ? stretch(fact) : undefined),
    };
  const { unit } = definition;
  return {
    id,
    read: (fact) => {
      if (!isFields(fact) || fact['unit'] !== unit.label.zh) return undefined;
      const { value } = fact;
      for (const field in fact) if (field !== 'value' && field !== 'unit') return undefined;
      return typeof value === 'string' && PLAIN.test(value) && !(unit.whole && value.includes('.'))
        ? stretch(value)
        : undefined;
    },
  };
}

/** Which limit a number is, or which two it lies between. */
function stretchOf(text: string, limits: readonly number[]): string {
  const value = Number(text);
  let index = 0;
  while (index < limits.length && value > (limits[index] ?? 0)) index += 1;
  return limits[index] === value ? `=${index}` : `<${index}`;
}

/** The limits that rows ask a number about, in order; `undefined` where it is also computed with. */
function limitsOf(fact: string, asked: readonly unknown[]): readonly number[] | undefined {
  const limits: unknown[] = [];
  let uses = 0;
  let plain = 0;
  const isFact = (part: unknown): boolean =>
    isNode(part) && part['op'] === 'fact' && part['fact'] === fact;
  visit(asked, (node) => {
    const { op, value, interval, left, right } = node;
    if (isFact(node)) uses += 1;
    if (op === 'within' && isFact(value) && isNode(interval)) {
      plain += 1;
      for (const end of [interval['min'], interval['max']])
        if (isNode(end)) limits.push(end['value']);
    }
    if (op === 'compare' && isFact(left) && typeof right === 'string') {
      plain += 1;
      limits.push(right);
    }
    if (op === 'compare' && isFact(right) && typeof left === 'string') {
      plain += 1;
      limits.push(left);
    }
  });
  if (uses !== plain) return undefined;
  const numbers = limits.map(floatOf);
  if (numbers.some((number) => number === undefined)) return undefined;
  const known = numbers.filter((number) => number !== undefined);
  return [...new Set(known)].sort((one, other) => one - other);
}

/** A limit that a float holds apart from every other decimal of as many digits. */
function floatOf(limit: unknown): number | undefined {
  const read = parseRatio(limit);
  if (!read.ok) return undefined;
  const { numerator, denominator } = fractionOf(read.value);
  const whole = fraction(numerator * 1_000_000n, denominator);
  if (whole.denominator !== 1n || whole.numerator < 0n) return undefined;
  return `${whole.numerator}`.length <= MOST_DIGITS ? Number(`${whole.numerator}e-6`) : undefined;
}
