import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Json,
  mutated,
  randomOf,
  readSchemas,
  Sampler,
} from '../../scripts/contract/samples.js';
import type { Problem } from '../../src/core/index.js';
import { exchangedTypes } from '../../src/exchange/index.js';
import { mayGenerateCode } from './code-generation.js';

type Validate = (value: unknown) => boolean;

function validators(profile: 'strict' | 'tolerant'): (type: string) => Validate {
  if (!mayGenerateCode) return () => () => false;
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  for (const schema of readSchemas(profile).values()) ajv.addSchema(schema);
  return (type) => {
    const validate = ajv.getSchema(
      `https://zhifa.example/contract/v1/2020-12/${profile}/${type}.json`,
    );
    if (validate === undefined) throw new Error(`no schema of ${type}`);
    return (value) => validate(value) === true;
  };
}

const tolerant = validators('tolerant');
const strict = validators('strict');
const sampler = new Sampler(readSchemas('strict'));
const types = new Map(exchangedTypes.map((type) => [type.name, type]));

const at = (input: unknown, path: Problem['path']): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    input,
  );

/** Whether a rule of a type inside says what the reader refused and no schema can. */
function isByRule(type: string, value: unknown, problems: readonly Problem[]): boolean {
  const inside = [...sampler.reach(type)].map((name) => types.get(name));
  const rules = new Set(inside.flatMap((one) => one?.rules ?? []));
  return problems.every(({ code, path }) => {
    if (rules.has(code)) return true;
    if (code !== 'input.invalid') return false;
    const part = at(value, path);
    return inside.some((one) => {
      if (one === undefined || one.rules.length === 0 || !tolerant(one.name)(part)) return false;
      const own = one.parse(part);
      return !own.ok && own.problems.every((problem) => rules.has(problem.code));
    });
  });
}

function compare(type: string, value: Json): void {
  const parsed = types.get(type)?.parse(value);
  const isValid = tolerant(type)(value);
  if (parsed?.ok === true) expect([type, value, isValid]).toEqual([type, value, true]);
  else if (isValid && !isByRule(type, value, parsed?.problems ?? []))
    expect.fail(
      `${type}: Ajv accepts ${JSON.stringify(value)}, the reader says ${JSON.stringify(parsed?.problems)}`,
    );
  if (strict(type)(value)) expect(isValid).toBe(true);
}

describe.skipIf(!mayGenerateCode)('every type of the contract', () => {
  it.each(exchangedTypes.map(({ name }) => name))(
    '%s: the reader and Ajv give the same verdict',
    (name) => {
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          const random = randomOf(seed);
          const value = sampler.sample(name, random);
          expect([name, value, strict(name)(value)]).toEqual([name, value, true]);
          compare(name, value);
          for (let round = 0; round < 3; round += 1) compare(name, mutated(value, random));
        }),
        { numRuns: 15 },
      );
      const seeds = Array.from({ length: 300 }, (_, seed) => seed);
      const isRead = (seed: number) =>
        types.get(name)?.parse(sampler.sample(name, randomOf(seed))).ok === true;
      expect(seeds.some(isRead)).toBe(true);
    },
  );

  it('random values have the same verdict too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types.keys()), fc.jsonValue(), (name, value) => {
        compare(name, value as Json);
      }),
      { numRuns: 500 },
    );
  });

  it('a producer may not invent a field, a consumer does not mind one', () => {
    const party = { kind: 'naturalPerson', id: 'p1', name: '张三', nickname: '小张' };
    expect(strict('Party')(party)).toBe(false);
    expect(tolerant('Party')(party)).toBe(true);
  });

  it('has valid examples', () => {
    for (const { examples, parse, name } of exchangedTypes)
      for (const example of examples)
        expect([name, example, parse(example).ok]).toEqual([name, example, true]);
  });
});
