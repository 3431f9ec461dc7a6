/*
 * 一致性向量: what a program must give for an input, as JSON that any language reads. A file comes from anywhere, so it is read
 * with nothing taken for granted: whatever is wrong becomes a problem of its vector, and the run goes on.
 */
import { failed, isFields, ok, type Problem, type Result, shown, under } from '../core/index.js';
import { codesOf, type OperationTools, sorted } from './operation.js';
import { operations, runOperation } from './operations.js';
import { conformanceProblem } from './problems.js';

/** 期望结果: the value, with the codes of its warnings; or the codes of the problems. */
export type VectorExpectation =
  | {
      /** The value, complete. */
      readonly value: unknown;
      /** Codes of the warnings, in any order, each once; none where absent. */
      readonly warnings?: readonly string[];
    }
  | {
      /** Codes of the problems, in any order, each once. */
      readonly problems: readonly string[];
    };

/** 一致性向量: one input, and what it must give. */
export interface ConformanceVector {
  /** Unique in its file. */
  readonly id: string;
  /** 运算: an id of {@link operations}. */
  readonly operation: string;
  /** 输入; `{ "$given": name }` in it stands for what the file gives under that name. */
  readonly input: Readonly<Record<string, unknown>>;
  /** 期望结果. */
  readonly expected: VectorExpectation;
  /** 来源: the article, the published case, the standard's example that the expectation was written from. */
  readonly source: string;
  /** Anything that helps a reader. */
  readonly note?: string;
}

/** 向量文件. */
export interface VectorFile {
  /** 1. */
  readonly format: 1;
  /** 系列: what the vectors are about. */
  readonly family: string;
  /** 级别: 1 to 5; who claims a level passes it and those below. */
  readonly level: number;
  /** Values that inputs share, by name; one may use those above it. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** The vectors. */
  readonly vectors: readonly ConformanceVector[];
}

/** 核对结果: how a file fared. */
export interface VectorReport {
  /** How many vectors stand in the file. */
  readonly vectors: number;
  /** How many of them gave what they should. */
  readonly passed: number;
  /** What failed, by the vector's id, or its index where it has none; one for each vector that failed. */
  readonly failures: readonly VectorFailure[];
}

/** 未通过的向量. */
export interface VectorFailure {
  /** The vector's id, its place `vectors[2]`, or empty where the file itself is at fault. */
  readonly vector: string;
  /** What is wrong. */
  readonly problem: Problem;
}

/** Deeper input is not followed. */
const DEEPEST = 100;
/** More is not built from `given`, so that a small file cannot ask for an endless one. */
const MOST_VALUES = 1_000_000;

/**
 * 核对向量: runs every vector of a file. Total: any JSON value gives a report.
 *
 * @param tools what the operations of records need.
 *
 * Gives: `conformance.vectorFileMalformed` for the file; `conformance.vectorMalformed`, `conformance.vectorTwice`,
 * `conformance.operationUnknown`, `conformance.givenUnknown`, `conformance.tooDeep`, `conformance.vectorTooLarge`,
 * `conformance.vectorValueDiffers`, `conformance.vectorProblemsDiffer`, `conformance.vectorWarningsDiffer` for a vector.
 *
 * @example
 * const vector = { id: 'v1', operation: 'calendar.isWorkingDay', input: { date: '2024-05-11' }, expected: { value: true }, source: '国办发明电〔2023〕7号' }
 * const file = { format: 1, family: 'calendar', level: 1, vectors: [vector, { ...vector, id: 'v2', expected: { value: false } }] }
 * const { passed, failures } = runVectors(file)
 * passed // => 1
 * failures[0].vector // => 'v2'
 * failures[0].problem.code // => 'conformance.vectorValueDiffers'
 */
export function runVectors(file: unknown, tools: OperationTools = {}): VectorReport {
  const read = fileOf(file);
  if (!read.ok) {
    const failures = read.problems.map((problem) => ({ vector: '', problem }));
    return { vectors: 0, passed: 0, failures };
  }
  const { given, vectors } = read.value;
  const failures: VectorFailure[] = [];
  const ids = new Set<unknown>();
  vectors.forEach((vector, index) => {
    const id = isFields(vector) ? vector['id'] : undefined;
    const problem = ids.has(id)
      ? conformanceProblem('conformance.vectorTwice', { id: shown(id) })
      : problemOf(vector, given, tools);
    if (id !== undefined) ids.add(id);
    if (problem !== undefined)
      failures.push({
        vector: typeof id === 'string' && id !== '' ? shown(id) : `vectors[${index}]`,
        problem,
      });
  });
  return { vectors: vectors.length, passed: vectors.length - failures.length, failures };
}

type Given = ReadonlyMap<string, unknown>;

function fileOf(
  file: unknown,
): Result<{ readonly given: Given; readonly vectors: readonly unknown[] }> {
  const malformed = (what: string): Problem =>
    conformanceProblem('conformance.vectorFileMalformed', { what });
  if (!isFields(file)) return failed(malformed('{ format, family, level, vectors }'));
  const { format, family, level, vectors, given = {} } = file;
  const problems: Problem[] = [];
  if (format !== 1) problems.push(under('format', malformed('"format": 1')));
  if (typeof family !== 'string' || family === '')
    problems.push(under('family', malformed('"family": text')));
  if (!Number.isInteger(level)) problems.push(under('level', malformed('"level": integer')));
  if (!isFields(given)) problems.push(under('given', malformed('"given": object')));
  if (!Array.isArray(vectors)) problems.push(under('vectors', malformed('"vectors": list')));
  if (problems.length > 0 || !Array.isArray(vectors) || !isFields(given))
    return failed(...problems);
  const made = new Map<string, unknown>();
  for (const [name, value] of Object.entries(given)) {
    const filled = fill(value, made);
    if (filled.ok) made.set(name, filled.value);
    else problems.push(...filled.problems.map((one) => under('given', under(name, one))));
  }
  return problems.length > 0 ? failed(...problems) : ok({ given: made, vectors });
}

/** What is wrong with a vector, or with the program: the first thing. */
function problemOf(vector: unknown, given: Given, tools: OperationTools): Problem | undefined {
  const malformed = (what: string): Problem =>
    conformanceProblem('conformance.vectorMalformed', { what });
  if (!isFields(vector)) return malformed('{ id, operation, input, expected, source }');
  const { id, operation, input, expected, source } = vector;
  if (typeof id !== 'string' || id === '') return malformed('"id": text');
  if (typeof operation !== 'string') return malformed('"operation": text');
  if (!isFields(input)) return malformed('"input": object');
  if (typeof source !== 'string' || source.trim() === '') return malformed('"source": text');
  if (!isExpectation(expected)) return malformed('"expected": { value, warnings? } | { problems }');
  if (!operations.some((each) => each.id === operation))
    return conformanceProblem('conformance.operationUnknown', { operation: shown(operation) });
  const filled = fill(input, given);
  if (!filled.ok) return filled.problems[0];
  return differenceOf(expected, runOperation(operation, filled.value, tools));
}

function isExpectation(input: unknown): input is VectorExpectation {
  if (!isFields(input)) return false;
  const names = Object.keys(input);
  return Object.hasOwn(input, 'problems')
    ? names.length === 1 && areCodes(input['problems']) && input['problems'].length > 0
    : Object.hasOwn(input, 'value') &&
        names.every((name) => name === 'value' || name === 'warnings') &&
        (input['warnings'] === undefined || areCodes(input['warnings']));
}

const areCodes = (input: unknown): input is readonly string[] =>
  Array.isArray(input) && input.every((each) => typeof each === 'string');

function differenceOf(expected: VectorExpectation, actual: Result<unknown>): Problem | undefined {
  if ('problems' in expected) {
    const wanted = listed(expected.problems);
    const found = actual.ok ? `value ${written(actual.value)}` : codesIn(actual.problems);
    return found === wanted
      ? undefined
      : conformanceProblem('conformance.vectorProblemsDiffer', { expected: wanted, actual: found });
  }
  if (!actual.ok)
    return conformanceProblem('conformance.vectorValueDiffers', {
      at: 'value',
      expected: written(expected.value),
      actual: codesIn(actual.problems),
    });
  const place = placeOfDifference(expected.value, actual.value, 'value');
  if (place !== undefined) return conformanceProblem('conformance.vectorValueDiffers', place);
  const warnings = listed(expected.warnings ?? []);
  const given = codesIn(actual.warnings);
  return warnings === given
    ? undefined
    : conformanceProblem('conformance.vectorWarningsDiffer', { expected: warnings, actual: given });
}

/** How often a code comes is no part of the contract. */
const listed = (codes: readonly string[]): string => sorted([...new Set(codes)]).join(', ');

const codesIn = (problems: readonly Problem[]): string => codesOf(problems).join(', ');

/** A value as a short text on one line. */
const written = (value: unknown): string =>
  value === undefined ? '-' : shown(JSON.stringify(value) ?? typeof value);

interface Difference {
  readonly at: string;
  readonly expected: string;
  readonly actual: string;
}

/** The first place at which two values differ. A member that is `undefined` is one that is not there. */
function placeOfDifference(expected: unknown, actual: unknown, at: string): Difference | undefined {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    for (let index = 0; index < Math.max(expected.length, actual.length); index += 1) {
      const found = placeOfDifference(expected[index], actual[index], `${at}[${index}]`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (isFields(expected) && isFields(actual)) {
    for (const name of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      const [one, other] = [expected, actual].map((each) =>
        Object.hasOwn(each, name) ? each[name] : undefined,
      );
      const found = placeOfDifference(one, other, `${at}.${shown(name)}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return Object.is(expected, actual)
    ? undefined
    : { at: shown(at), expected: written(expected), actual: written(actual) };
}

/**
 * The input with what the file gives in place of each `{ "$given": name }`; its other members replace the members of the
 * object that is given, and a list that is given inside a list is spread in it.
 */
function fill(input: unknown, given: Given): Result<unknown> {
  let left = MOST_VALUES;
  const problems: Problem[] = [];
  const filled = (value: unknown, depth: number): unknown => {
    left -= 1;
    if (problems.length > 0 || left < 0) return undefined;
    if (depth > DEEPEST) {
      problems.push(conformanceProblem('conformance.tooDeep', { limit: DEEPEST }));
      return undefined;
    }
    if (Array.isArray(value))
      return value.flatMap((each: unknown) => {
        const one = filled(each, depth + 1);
        return isFields(each) && Object.hasOwn(each, '$given') && Array.isArray(one) ? one : [one];
      });
    if (!isFields(value)) return value;
    const members = Object.entries(value)
      .filter(([name]) => name !== '$given')
      .map(([name, each]) => [name, filled(each, depth + 1)] as const);
    if (!Object.hasOwn(value, '$given')) return Object.fromEntries(members);
    const name = value['$given'];
    const found = typeof name === 'string' ? given.get(name) : undefined;
    if (found === undefined || (members.length > 0 && !isFields(found))) {
      problems.push(conformanceProblem('conformance.givenUnknown', { name: shown(name) }));
      return undefined;
    }
    const copy = filled(found, depth + 1);
    return isFields(copy) ? Object.fromEntries([...Object.entries(copy), ...members]) : copy;
  };
  const value = filled(input, 0);
  if (left < 0)
    return failed(conformanceProblem('conformance.vectorTooLarge', { most: MOST_VALUES }));
  return problems.length > 0 ? failed(...problems) : ok(value);
}
