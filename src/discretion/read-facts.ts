import {
  coreProblem,
  isFields,
  type Money,
  type Problem,
  parseMoney,
  parseRatio,
  type Ratio,
  shown,
  under,
} from '../core/index.js';
import type { FactorFact } from './assessment.js';
import type { CompiledBenchmark } from './compile.js';
import { isWithinInterval } from './interval.js';
import { discretionProblem } from './problems.js';
import type { WeightedFactor } from './weighted-benchmark.js';

/** No level is chosen. */
export const UNKNOWN = -1;

/** Facts as the benchmark sees them, in its own order whatever order they came in. */
export interface Reading {
  /** Index of the column, or {@link UNKNOWN}. */
  readonly track: number;
  /** 罚款基数. */
  readonly base: Money | undefined;
  /** Index of the level of each factor, or {@link UNKNOWN}. */
  readonly chosen: readonly number[];
  /** What was said of each factor; levels by id. */
  readonly facts: readonly (FactorFact | undefined)[];
  /** Every level that a quantity falls into, where it falls into more than one. */
  readonly overlaps: readonly { readonly factor: number; readonly levels: readonly number[] }[];
}

const QUANTITY = /^\d{1,20}(\.\d{1,10})?$/;

/** Reads facts against a benchmark; `problems` is empty where they can be used. */
export function readFacts(
  compiled: CompiledBenchmark,
  input: unknown,
): { readonly reading: Reading; readonly problems: readonly Problem[] } {
  const { factors } = compiled.benchmark;
  const problems: Problem[] = [];
  const chosen = new Array<number>(factors.length).fill(UNKNOWN);
  const facts = new Array<FactorFact | undefined>(factors.length).fill(undefined);
  const overlaps: { factor: number; levels: readonly number[] }[] = [];
  if (!isFields(input)) {
    problems.push(coreProblem('input.notObject', { actual: shown(input) }));
    return { reading: { track: UNKNOWN, base: undefined, chosen, facts, overlaps }, problems };
  }
  for (const field of Object.keys(input)) {
    if (field !== 'track' && field !== 'base' && field !== 'factors')
      problems.push(discretionProblem('discretion.unknownField', { field: shown(field) }, [field]));
  }
  const given = input['factors'];
  if (isFields(given)) {
    for (const name of Object.keys(given)) {
      const at = compiled.factorIndex.get(name);
      const factor = at === undefined ? undefined : factors[at];
      if (at === undefined || factor === undefined) {
        const unknown = { factor: shown(name) };
        problems.push(discretionProblem('discretion.unknownFactor', unknown, ['factors', name]));
        continue;
      }
      if (facts[at] !== undefined) {
        const twice = { factor: factor.label.zh };
        problems.push(discretionProblem('discretion.duplicateFactor', twice, ['factors', name]));
        continue;
      }
      const said: unknown = given[name];
      const level: number | undefined =
        typeof said === 'string' ? compiled.factors[at]?.levelIndex.get(said) : undefined;
      if (level !== undefined) {
        facts[at] = factor.levels[level]?.id;
        chosen[at] = level;
        continue;
      }
      const read = readFact(compiled, at, factor, said);
      if (read.problem !== undefined) {
        problems.push({ ...read.problem, path: ['factors', name] });
        facts[at] = '';
      } else {
        facts[at] = read.fact;
        if (read.levels.length === 1) chosen[at] = read.levels[0] ?? UNKNOWN;
        else overlaps.push({ factor: at, levels: read.levels });
      }
    }
  } else {
    problems.push(coreProblem('input.notObject', { actual: shown(given) }, ['factors']));
  }
  if (overlaps.length > 1) overlaps.sort((left, right) => left.factor - right.factor);
  const track = readTrack(compiled, input['track'], problems);
  const base = readBase(compiled, input['base'], problems);
  return { reading: { track, base, chosen, facts, overlaps }, problems };
}

function readTrack(compiled: CompiledBenchmark, input: unknown, problems: Problem[]): number {
  const { tracks } = compiled.benchmark;
  if (input === undefined) return tracks.length === 1 ? 0 : UNKNOWN;
  const track = typeof input === 'string' ? compiled.trackIndex.get(input) : undefined;
  if (track !== undefined) return track;
  const labels = tracks.map(({ label }) => label.zh).join('、');
  problems.push(
    discretionProblem('discretion.unknownTrack', { track: shown(input), tracks: labels }, [
      'track',
    ]),
  );
  return UNKNOWN;
}

function readBase(
  compiled: CompiledBenchmark,
  input: unknown,
  problems: Problem[],
): Money | undefined {
  if (input === undefined) return undefined;
  if (compiled.benchmark.tracks.every(({ statutory }) => statutory.form === 'amount')) {
    problems.push(discretionProblem('discretion.baseUnused', { base: shown(input) }, ['base']));
    return undefined;
  }
  const base = parseMoney(input);
  if (base.ok) return base.value;
  problems.push(...base.problems.map((problem) => under('base', problem)));
  return undefined;
}

type ReadFact =
  | { readonly fact: FactorFact; readonly levels: readonly number[]; readonly problem?: undefined }
  | { readonly problem: Problem };

function readFact(
  compiled: CompiledBenchmark,
  at: number,
  factor: WeightedFactor,
  input: unknown,
): ReadFact {
  const prepared = compiled.factors[at];
  const name = factor.label.zh;
  if (typeof input === 'string') {
    const levels = factor.levels.map(({ label }) => label.zh).join('、');
    const unknown = { factor: name, level: shown(input), levels };
    return { problem: discretionProblem('discretion.unknownLevel', unknown) };
  }
  if (isFields(input)) {
    const keys = Object.keys(input);
    if (keys.length === 1 && input['notEstablished'] === true)
      return { fact: { notEstablished: true }, levels: [prepared?.lowest ?? UNKNOWN] };
    if (keys.length === 2 && Object.hasOwn(input, 'value') && Object.hasOwn(input, 'unit'))
      return readQuantity(factor, input['value'], input['unit']);
  }
  return {
    problem: discretionProblem('discretion.factMalformed', { factor: name, actual: shown(input) }),
  };
}

function readQuantity(
  { label, unit, levels }: WeightedFactor,
  value: unknown,
  given: unknown,
): ReadFact {
  const factor = label.zh;
  if (unit === undefined)
    return { problem: discretionProblem('discretion.notQuantity', { factor }) };
  if (typeof given !== 'string' || (given !== unit.label.zh && given !== unit.label.en)) {
    const expected = unit.label.zh;
    return {
      problem: discretionProblem('discretion.wrongUnit', { factor, unit: shown(given), expected }),
    };
  }
  const number = readNumber(value);
  if (number === undefined) {
    return { problem: discretionProblem('discretion.quantityMalformed', { text: shown(value) }) };
  }
  if (unit.whole && number.includes('/')) {
    return { problem: discretionProblem('discretion.notWhole', { factor, text: shown(value) }) };
  }
  const hits = levelsContaining(levels, number);
  return hits.length === 0
    ? {
        problem: discretionProblem('discretion.quantityInNoLevel', {
          factor,
          value: shown(value),
          unit: unit.label.zh,
        }),
      }
    : { fact: { value: String(value), unit: unit.label.zh }, levels: hits };
}

function readNumber(value: unknown): Ratio | undefined {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text !== 'string' || !QUANTITY.test(text)) return undefined;
  const number = parseRatio(text);
  return number.ok ? number.value : undefined;
}

/** Indexes of the levels whose bands contain a number. */
export function levelsContaining(
  levels: WeightedFactor['levels'],
  number: Ratio,
): readonly number[] {
  return levels.flatMap(({ band }, index) =>
    band !== undefined && isWithinInterval(number, band) ? [index] : [],
  );
}

/** The list with one place replaced. */
export const replaced = <T>(list: readonly T[], at: number, by: T): readonly T[] =>
  list.map((one, index) => (index === at ? by : one));
