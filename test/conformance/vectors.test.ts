import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { procedures } from '../../scripts/procedures.mjs';
import { main, manifestText, runFile, shippedFiles } from '../../scripts/vectors.mjs';
import * as library from '../../src/index.js';
import {
  type ConformanceVector,
  operations,
  runOperation,
  runVectors,
  type VectorFile,
} from '../../src/index.js';
import { mayGenerateCode } from '../exchange/code-generation.js';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as VectorFile;
const shipped = shippedFiles.map((file) => [file.replace(/^.*test\/vectors\//, ''), file] as const);
const vectors = shippedFiles.flatMap((file) => read(file).vectors);

describe('the vectors that are shipped', () => {
  it.each(shipped)('%s', (_name, file) => {
    const { vectors: count, lines } = runFile(file);
    expect(lines).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });

  it('are those of the manifest', () => {
    const manifest = readFileSync(new URL('../vectors/manifest.json', import.meta.url), 'utf8');
    expect(manifest).toBe(manifestText(shippedFiles));
  });

  it('have at least twenty for each family', () => {
    const counts = new Map<string, number>();
    for (const { family, vectors: own } of shippedFiles.map(read))
      counts.set(family, (counts.get(family) ?? 0) + own.length);
    expect([...counts.keys()].sort()).toEqual([
      'calendar',
      'case-code',
      'citations',
      'competence',
      'core',
      'disclosure',
      'discretion',
      'identifiers',
      'inspection',
      'linkage',
      'procedures',
      'record',
      'review',
      'statistics',
      'supervision',
      'theme-library',
    ]);
    for (const [family, count] of counts) expect([family, count >= 20]).toEqual([family, true]);
  });

  it('call every operation', () => {
    const called = new Set(vectors.map(({ operation }) => operation));
    expect(operations.map(({ id }) => id).filter((id) => !called.has(id))).toEqual([]);
  });

  it('have for every procedure a lawful history, a refused step and one that cannot be judged', () => {
    const outcomes = new Map<string, Set<string>>();
    for (const { operation, input, expected } of vectors) {
      if (operation !== 'workflow.replay' || !('value' in expected)) continue;
      const { stopped } = expected.value as {
        readonly stopped?: { readonly failures?: Readonly<Record<string, string>> };
      };
      const found = outcomes.get(String(input['machine'])) ?? new Set();
      outcomes.set(String(input['machine']), found);
      if (stopped === undefined) found.add('lawful');
      for (const verdict of Object.values(stopped?.failures ?? {})) found.add(verdict);
    }
    for (const { machine } of procedures)
      expect([machine.id, ...[...(outcomes.get(machine.id) ?? [])].sort()]).toEqual([
        machine.id,
        'lawful',
        'notMet',
        ...(NEVER_UNDETERMINED.includes(machine.id) ? [] : ['undetermined']),
      ]);
  });

  it.skipIf(!mayGenerateCode)('fit the schema of the format', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../vectors/format.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv2020({ strict: false }).compile(schema);
    for (const file of shippedFiles) expect([file, validate(read(file))]).toEqual([file, true]);
    expect(validate({ ...file([]), vectors: [{ ...vector, source: '' }] })).toBe(false);
    expect(validate({ ...file([]), vectors: [{ ...vector, expected: {} }] })).toBe(false);
    expect(validate({ ...file([]), format: 2 })).toBe(false);
  });
});

/** Procedures none of whose guards can lack a fact. */
const NEVER_UNDETERMINED: readonly string[] = ['plan/rectification'];

const vector: ConformanceVector = {
  id: 'v1',
  operation: 'calendar.isWorkingDay',
  input: { date: '2024-05-11' },
  expected: { value: true },
  source: '国办发明电〔2023〕7号',
};
const file = (some: readonly unknown[], more: object = {}) => ({
  format: 1,
  family: 'x',
  level: 1,
  ...more,
  vectors: some,
});
const codes = (input: unknown) => runVectors(input).failures.map(({ problem }) => problem.code);

describe('the runner', () => {
  it.each([
    ['another value', { ...vector, expected: { value: false } }, 'conformance.vectorValueDiffers'],
    [
      'a problem instead of a value',
      { ...vector, input: { date: 'x' } },
      'conformance.vectorValueDiffers',
    ],
    [
      'a value instead of a problem',
      { ...vector, expected: { problems: ['date.malformed'] } },
      'conformance.vectorProblemsDiffer',
    ],
    [
      'another problem',
      { ...vector, input: { date: 'x' }, expected: { problems: ['date.notInCalendar'] } },
      'conformance.vectorProblemsDiffer',
    ],
    [
      'a warning that was not told',
      {
        ...vector,
        operation: 'law.parseLegalBasis',
        input: { text: '《行政处罚法》第64条' },
        expected: { value: { law: '行政处罚法', article: 64 } },
      },
      'conformance.vectorWarningsDiffer',
    ],
    [
      'a member too many',
      {
        ...vector,
        operation: 'law.dayUnitOf',
        input: { law: '行政处罚法', count: 5 },
        expected: { value: { unit: 'workingDay', zebra: 1 } },
      },
      'conformance.vectorValueDiffers',
    ],
    [
      'a member too few',
      {
        ...vector,
        operation: 'law.parseLegalBasis',
        input: { text: '《行政处罚法》第八十五条' },
        expected: { value: { law: '行政处罚法' } },
      },
      'conformance.vectorValueDiffers',
    ],
    ['an unknown operation', { ...vector, operation: 'toString' }, 'conformance.operationUnknown'],
    ['no input', { ...vector, input: undefined }, 'conformance.vectorMalformed'],
    ['no source', { ...vector, source: ' ' }, 'conformance.vectorMalformed'],
    ['no expectation', { ...vector, expected: {} }, 'conformance.vectorMalformed'],
    ['no id', { ...vector, id: '' }, 'conformance.vectorMalformed'],
    ['no vector', null, 'conformance.vectorMalformed'],
    [
      'what is not given',
      { ...vector, input: { date: { $given: 'toString' } } },
      'conformance.givenUnknown',
    ],
    [
      'a field that is none',
      { ...vector, input: { date: '2024-05-11', zebra: 1 }, expected: { problems: ['x'] } },
      'conformance.vectorProblemsDiffer',
    ],
  ])('fails on %s', (_what, one, code) => {
    expect(codes(file([one, { ...vector, id: 'good' }]))).toEqual([code]);
  });

  it('fails on an id that stands twice, once for each', () => {
    expect(codes(file([vector, vector, vector]))).toEqual([
      'conformance.vectorTwice',
      'conformance.vectorTwice',
    ]);
  });

  it.each([
    null,
    [],
    1,
    'x',
    {},
    file([], { format: 2 }),
    file([], { given: [] }),
    { ...file([]), vectors: {} },
  ])('says of %j that it is no file of vectors', (input) => {
    expect(new Set(codes(input))).toEqual(new Set(['conformance.vectorFileMalformed']));
  });

  it('puts what is given in its place: replaced members, lists spread in lists', () => {
    const given = {
      year: { year: 2024, source: 'x', holidays: [], makeUpDays: ['2024-05-11'] },
      dull: { $given: 'year', makeUpDays: [] },
      years: [{ $given: 'dull' }],
    };
    const asked = (calendar: unknown, value: boolean) => ({
      ...vector,
      id: JSON.stringify(calendar),
      input: { date: '2024-05-11', calendar },
      expected: { value },
    });
    const good = file(
      [
        asked([{ $given: 'year' }], true),
        asked([{ $given: 'year', makeUpDays: [] }], false),
        asked([{ $given: 'dull' }], false),
        asked([{ $given: 'years' }], false),
        asked({ $given: 'years' }, false),
      ],
      { given },
    );
    expect(runVectors(good)).toEqual({ vectors: 5, passed: 5, failures: [] });
  });

  it('stays small and shallow whatever a file asks for', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 5000; level += 1) deep = [deep];
    expect(codes(file([{ ...vector, input: { date: deep } }]))).toEqual(['conformance.tooDeep']);
    const given: Record<string, unknown> = { g0: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1] };
    for (let level = 1; level < 12; level += 1)
      given[`g${level}`] = Array.from({ length: 10 }, () => ({ $given: `g${level - 1}` }));
    expect(codes(file([vector], { given }))).toContain('conformance.vectorTooLarge');
    const text = '{"format":1,"family":"x","level":1,"vectors":[],"given":{"__proto__":{"a":1}}}';
    runVectors(JSON.parse(text));
    expect(({} as { readonly a?: unknown }).a).toBeUndefined();
  });

  it('is total, and so is every operation', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(runVectors(json).passed).toBe(0);
        expect(runVectors(file([json])).passed).toBe(0);
        for (const { id } of operations) runOperation(id, json);
      }),
      { numRuns: 100 },
    );
  });

  it('never throws on an input with one part replaced', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...vectors.filter(({ input }) => !('$given' in input))),
        fc.jsonValue(),
        fc.nat(),
        ({ operation, input }, json, at) => {
          const names = Object.keys(input);
          runOperation(operation, { ...input, [names[at % names.length] ?? '']: json });
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('npm run vectors', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhifa-vectors-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (text: string) => {
    const path = join(folder, 'file.json');
    writeFileSync(path, text);
    const lines: string[] = [];
    const code = main([path], (line) => lines.push(line));
    return { code, lines };
  };

  it('prints a line for each failure of a file from outside, and fails', () => {
    const bad = [
      { ...vector, id: 'wrong', expected: { value: false } },
      { ...vector, id: 'good' },
      { ...vector, id: 'unknown', operation: 'zebra' },
      { id: 'no input', operation: vector.operation, expected: { value: 1 }, source: 'x' },
    ];
    const { code, lines } = run(JSON.stringify(file(bad)));
    expect(code).toBe(1);
    expect(lines.map((line) => line.replace(`${folder}/file.json: `, ''))).toEqual([
      'wrong: [conformance.vectorValueDiffers] value should be false, is true',
      'unknown: [conformance.operationUnknown] there is no such operation: zebra',
      'no input: [conformance.vectorMalformed] the vector does not have the expected shape: "input": object',
    ]);
  });

  it('says of what is no JSON and of a file that is not there so, in a line each', () => {
    const { code, lines } = run('{"format":\n1,');
    expect([code, lines.length]).toEqual([1, 1]);
    expect(lines[0]).toMatch(/file\.json: .*JSON/);
    expect(lines[0]).not.toContain('\n');
    const said: string[] = [];
    expect(main([join(folder, 'none.json')], (line) => said.push(line))).toBe(1);
    expect(said).toHaveLength(1);
  });

  it('says how many passed', () => {
    expect(run(JSON.stringify(file([vector])))).toEqual({
      code: 0,
      lines: ['1 vectors in 1 files passed'],
    });
  });
});

describe('the operations', () => {
  it('have each an id of their own, both labels, and are named after a function of the library', () => {
    const ids = operations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, label } of operations) {
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(label.en).toMatch(/[a-z]/);
      const name = id.slice(id.indexOf('.') + 1);
      if (!name.startsWith('collect')) expect([id, name in library]).toEqual([id, true]);
    }
  });

  it('know every procedure', () => {
    for (const { machine } of procedures) {
      const answer = runOperation('workflow.replay', {
        machine: machine.id,
        first: {},
        events: [],
      });
      expect(answer.ok ? [] : answer.problems.map(({ code }) => code)).not.toContain(
        'conformance.machineUnknown',
      );
    }
  });
});
