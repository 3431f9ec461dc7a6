import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratio } from '../../src/core/index.js';
import { assessCase, type CaseInput, compileBenchmark } from '../../src/discretion/index.js';
import {
  apologyList,
  ecologyRangeTable,
  unpermittedWaterDischarge,
} from '../../src/packs/gd-ecology-2021/index.js';
import { marketCircumstances } from '../../src/packs/market-bands-2022/index.js';

type Plain = Record<string, unknown>;

const version = (says: unknown): Plain => ({
  id: '2018',
  from: '2018-01-01',
  until: 'open',
  basis: [{ law: '某法', article: 1 }],
  says,
});
const range = ecologyRangeTable('1.3');
const apology = apologyList(ratio('1/2'));
if (!range.ok || !apology.ok) throw new Error();
const list = apology.value;

const weighted = {
  benchmark: unpermittedWaterDischarge,
  facts: { factors: { f1: 'l2', f2: 'l3', f3: 'l1', f4: 'l3', f5: 'l1', f6: 'l1' } },
};
const stated = {
  statutory: {
    words: '',
    min: { value: '100000', included: true },
    max: { value: '2000000/2', included: true },
  },
};
const plain = (says: readonly unknown[]): Plain => ({
  facts: {
    conductEndedOn: '2025-03-01',
    discoveredOn: '2025-03-10',
    decidedOn: '2025-06-01',
    party: { kind: 'organization' },
    harm: 'serious',
    minor: false,
    correctedInTime: true,
    firstViolation: false,
    alreadyFined: false,
    crimeSuspected: false,
  },
  rules: marketCircumstances,
  strategy: 'computed',
  caps: [{ of: ['act0'], limit: '500000', basis: { law: '某法', article: 2 } }],
  acts: says.map((one, index) => ({
    id: `act${index}`,
    claims: [{ list, item: list.items[0]?.id }],
    usedFacts: [],
    gains: { gains: '100', refundable: '0' },
    provisions: [{ id: '83', versions: [version(one)] }],
  })),
  chosen: {},
});
const json = (input: unknown): never => JSON.parse(JSON.stringify(input)) as never;
const found = (input: unknown) => {
  const result = assessCase(input as CaseInput);
  return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('a case as plain data', () => {
  it('is assessed: amounts, ratios and benchmarks are read', () => {
    const one = json({ ...plain([weighted]), rules: undefined });
    expect(found(one)).toEqual([]);
    expect(found(json({ ...plain([stated]), caps: [] }))).toEqual([]);
  });

  it('a compiled benchmark stands as it is', () => {
    const compiled = compileBenchmark(unpermittedWaterDischarge);
    if (!compiled.ok) throw new Error();
    expect(found(plain([{ ...weighted, benchmark: compiled.value }]))).toEqual([]);
    expect(found(json(plain([{ ...weighted, benchmark: compiled.value }])))).not.toEqual([]);
  });

  it('a bad shape is a problem with its path, all at once', () => {
    const bad = plain([{ ...weighted, benchmark: { ...unpermittedWaterDischarge, rounding: 3 } }]);
    expect(
      found({
        ...bad,
        strategy: 'higher',
        more: 1,
        facts: { ...(bad['facts'] as Plain), decidedOn: 'soon' },
      }),
    ).toEqual([
      'date.malformed facts.decidedOn',
      'input.invalid acts.0.provisions.0.versions.0.says.benchmark.rounding',
      'input.invalid strategy',
      'discretion.unknownField more',
    ]);
    expect(found(null)).toEqual(['input.invalid ']);
    expect(found(plain([7]))).toEqual(['input.notObject acts.0.provisions.0.versions.0.says']);
    let deep: Plain = { op: 'point', value: '1' };
    for (let level = 0; level < 10_000; level += 1) deep = { op: 'cap', limit: '1', of: deep };
    const [first] = marketCircumstances.circumstances;
    const rules = {
      ...marketCircumstances,
      circumstances: [{ ...first, how: [{ op: 'clamp', to: deep }] }],
    };
    expect(found({ ...plain([stated]), rules })[0]).toMatch(
      /^discretion\.tooDeep rules\.circumstances\.0\.how\.0/,
    );
  });

  it('anything: an answer or problems, never a throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(found(input)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('a good case with anything in any one place: an answer or problems, never a throw', () => {
    const good = json(plain([stated, { benchmark: range.value, facts: { facts: {} } }, weighted]));
    const places: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      places.push(path);
      if (typeof value === 'object' && value !== null)
        for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    };
    walk(good, []);
    const outside = places.filter((path) => !path.includes('benchmark') && !path.includes('list'));
    const replaced = (
      value: unknown,
      [key, ...rest]: readonly (string | number)[],
      by: unknown,
    ): unknown => {
      if (key === undefined) return by;
      const copy = (Array.isArray(value) ? [...value] : { ...(value as Plain) }) as Plain;
      copy[key] = replaced(copy[key], rest, by);
      return copy;
    };
    const value = fc.oneof(
      fc.constantFrom(undefined, null, '', '2025-13-01', '1/0', '-1', [], {}, 10 ** 21),
      fc.jsonValue(),
    );
    const place = fc.oneof(fc.constantFrom(...outside), fc.constantFrom(...places));
    fc.assert(
      fc.property(place, value, (path, by) => {
        const result = assessCase(replaced(good, path, by) as CaseInput);
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
