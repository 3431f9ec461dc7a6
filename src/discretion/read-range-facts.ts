import {
  coreProblem,
  failed,
  isFields,
  ok,
  type Problem,
  parseLocalDate,
  parseMoney,
  parseRatio,
  type Result,
  shown,
} from '../core/index.js';
import type { FactDefinition, RangeBenchmark } from './benchmark.js';
import { discretionProblem } from './problems.js';

/** Facts of a case as the expressions read them, in the benchmark's order. */
export interface RangeReading {
  /** By id; a fact that is missing, or cannot be established without a rule for it, is absent. */
  readonly facts: Readonly<Record<string, string | boolean>>;
  /** Ids of the facts for which the document's own value stands in. */
  readonly stoodIn: readonly string[];
  /** Ids of the facts that cannot be established and for which the document has no rule. */
  readonly unestablished: readonly string[];
}

const QUANTITY = /^\d{1,20}(\.\d{1,10})?$/;

/** Reads facts against a benchmark, with every problem. */
export function readRangeFacts(
  { facts: definitions }: RangeBenchmark,
  input: unknown,
): Result<RangeReading> {
  if (!isFields(input)) return failed(coreProblem('input.notObject', { actual: shown(input) }));
  const problems: Problem[] = Object.keys(input)
    .filter((field) => field !== 'facts')
    .map((field) => discretionProblem('discretion.unknownField', { field: shown(field) }, [field]));
  const given = input['facts'];
  if (!isFields(given))
    return failed(...problems, coreProblem('input.notObject', { actual: shown(given) }, ['facts']));
  const names = new Map<string, FactDefinition>();
  for (const definition of definitions) {
    const { id, label } = definition;
    for (const name of [label.en, label.zh, id])
      if (name !== undefined) names.set(name, definition);
  }
  const said = new Map<string, string | boolean | undefined>();
  const stoodIn: string[] = [];
  for (const name of Object.keys(given)) {
    const path = ['facts', name];
    const definition = names.get(name);
    if (definition === undefined) {
      problems.push(discretionProblem('discretion.unknownFact', { fact: shown(name) }, path));
      continue;
    }
    const { id, label, notEstablished } = definition;
    if (said.has(id)) {
      problems.push(discretionProblem('discretion.duplicateFact', { fact: label.zh }, path));
      continue;
    }
    const one = given[name];
    if (isFields(one) && one['notEstablished'] === true && Object.keys(one).length === 1) {
      said.set(id, notEstablished?.value);
      if (notEstablished !== undefined) stoodIn.push(id);
      continue;
    }
    const read = readFact(definition, one);
    if (!read.ok)
      problems.push(
        ...read.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] })),
      );
    said.set(id, read.ok ? read.value : undefined);
  }
  if (problems.length > 0) return failed(...problems);
  const facts: [string, string | boolean][] = definitions.flatMap(({ id }) => {
    const value = said.get(id);
    return value === undefined ? [] : [[id, value]];
  });
  return ok({
    facts: Object.fromEntries(facts),
    stoodIn,
    unestablished: definitions.flatMap(({ id }) =>
      said.has(id) && said.get(id) === undefined ? [id] : [],
    ),
  });
}

function readFact(definition: FactDefinition, input: unknown): Result<string | boolean> {
  const fact = definition.label.zh;
  const refused = (problem: Problem): Result<never> => failed(problem);
  switch (definition.kind) {
    case 'amount':
      return parseMoney(input);
    case 'date':
      return parseLocalDate(input);
    case 'flag':
      return typeof input === 'boolean'
        ? ok(input)
        : refused(discretionProblem('discretion.factNotFlag', { fact, actual: shown(input) }));
    case 'option': {
      const option = definition.options.find(
        ({ id, label }) =>
          input === id || input === label.zh || (input !== undefined && input === label.en),
      );
      return option === undefined
        ? refused(discretionProblem('discretion.unknownOption', { fact, option: shown(input) }))
        : ok(option.id);
    }
    case 'quantity':
      return readQuantity(definition, input);
  }
}

function readQuantity(
  { label, unit }: FactDefinition & { readonly kind: 'quantity' },
  input: unknown,
): Result<string> {
  const factor = label.zh;
  if (!isFields(input) || Object.keys(input).some((key) => key !== 'value' && key !== 'unit'))
    return failed(discretionProblem('discretion.factMalformed', { factor, actual: shown(input) }));
  const { value, unit: given } = input;
  if (typeof given !== 'string' || (given !== unit.label.zh && given !== unit.label.en))
    return failed(
      discretionProblem('discretion.wrongUnit', {
        factor,
        unit: shown(given),
        expected: unit.label.zh,
      }),
    );
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  const read = typeof text === 'string' && QUANTITY.test(text) ? parseRatio(text) : undefined;
  if (read?.ok !== true)
    return failed(discretionProblem('discretion.quantityMalformed', { text: shown(value) }));
  return unit.whole && read.value.includes('/')
    ? failed(discretionProblem('discretion.notWhole', { factor, text: shown(value) }))
    : read;
}
