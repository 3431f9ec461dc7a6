import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseCodeProblem, fujianMarketCaseCodeScheme } from '../../src/case-code/index.js';
import { coreProblem, under } from '../../src/core/index.js';
import { exchangeProblem, type ReadProgress, recordIndex } from '../../src/exchange/index.js';
import { anyCase, bodyOf, codeOf, itemOf, officerOf, penaltyOf, run, streamOf } from './records.js';

const line = (record: unknown): string => `${JSON.stringify(record)}\n`;
const both = [
  ['plain', { allowsCodeGeneration: false }],
  ['compiled', { allowsCodeGeneration: true }],
] as const;
const codesOf = ({ problems }: { problems: readonly { problem: { code: string } }[] }) =>
  problems.map(({ problem }) => problem.code);

describe.each(both)('%s', (_, options) => {
  test('good lines give their records, in order, with their numbers', async () => {
    const records = [1, 2, 3].map((serial) => penaltyOf(serial));
    const lines: number[] = [];
    const seen: unknown[] = [];
    const { report, problems } = await run('case', streamOf(records.map(line).join('')), {
      ...options,
      onRecord: (record, at) => {
        seen.push(record);
        lines.push(at);
      },
    });
    expect(seen).toEqual(records);
    expect(lines).toEqual([1, 2, 3]);
    expect(problems).toEqual([]);
    expect(report).toEqual({
      outcome: 'complete',
      bytes: new TextEncoder().encode(records.map(line).join('')).length,
      lines: 3,
      records: 3,
      duplicates: 0,
      badLines: 0,
      emptyLines: 0,
    });
  });

  test('a bad line is reported with line, path, code and body, and the run goes on', async () => {
    const text = [
      penaltyOf(1),
      { ...penaltyOf(2), decidedOn: '2026-02-30', fine: '1e5' },
      [1],
      penaltyOf(3),
    ]
      .map(line)
      .join('');
    const { report, records, problems } = await run('case', streamOf(text), options);
    expect(records.map(({ caseCode }) => caseCode)).toEqual([codeOf(1), codeOf(3)]);
    expect(problems.map(({ line: at, problem: { path, code } }) => [at, path, code])).toEqual([
      [2, ['decidedOn'], 'input.invalid'],
      [2, ['fine'], 'input.invalid'],
      [3, [], 'input.notObject'],
    ]);
    expect(problems[0]).toMatchObject({ body: 'b1', isRefused: true });
    expect(report).toMatchObject({ lines: 4, records: 2, badLines: 2 });
  });

  test('a record of another kind is no record of this one', async () => {
    const { problems } = await run('case', streamOf(line(bodyOf('b1'))), options);
    expect(problems.some(({ problem }) => problem.path[0] === 'act')).toBe(true);
  });

  test('a field that a newer writer added stays', async () => {
    const record = { ...penaltyOf(1), weather: { sky: ['clear', 3] } };
    const { records, problems } = await run('case', streamOf(line(record)), options);
    expect(records).toEqual([record]);
    expect(problems).toEqual([]);
  });

  test('truncated: the line that the file breaks off in, and nothing else', async () => {
    const bytes = new TextEncoder().encode(line(penaltyOf(1)) + line(penaltyOf(2)));
    for (let cut = bytes.length / 2 + 2; cut < bytes.length - 1; cut += 5) {
      const { records, problems } = await run('case', streamOf(bytes.slice(0, cut)), options);
      expect(records).toHaveLength(1);
      expect(problems).toEqual([
        { line: 2, isRefused: true, problem: exchangeProblem('exchange.truncated', {}) },
      ]);
    }
    const whole = await run('case', streamOf(bytes.slice(0, -1)), options);
    expect(whole.report).toMatchObject({ records: 2, badLines: 0, lines: 2 });
  });

  test('invalid UTF-8: the line, and only that one, however the chunks fall', async () => {
    const bytes = new TextEncoder().encode([1, 2, 3].map((n) => line(penaltyOf(n))).join(''));
    const second = new TextEncoder().encode(line(penaltyOf(1))).length;
    bytes[second + 5] = 0xff;
    for (const size of [1, 7, 500, 65_536]) {
      const { records, problems } = await run('case', streamOf(bytes, size), options);
      expect(records).toHaveLength(2);
      expect(problems).toEqual([
        { line: 2, isRefused: true, problem: exchangeProblem('exchange.invalidUtf8', {}) },
      ]);
    }
  });

  test.each([
    ['at the top', '"act":"penalty"', '"act":"licence","act":"penalty"', ['act']],
    ['the same value', '"item":"i1"', '"item":"i1","item":"i1"', ['item']],
    ['written with an escape', '"item":"i1"', '"item":"i1","\\u0069tem":"i1"', ['item']],
    ['in an unknown field', '"item":"i1"', '"item":"i1","x":[0,{"a":1,"a":2}]', ['x', 1, 'a']],
  ])('duplicate key, %s', async (_name, from, to, path) => {
    const text = line(penaltyOf(1)).replace(from, to);
    const { records, problems } = await run('case', streamOf(text), options);
    expect(records).toEqual([]);
    expect(problems.map(({ problem }) => problem)).toEqual([
      exchangeProblem('exchange.duplicateKey', { key: String(path.at(-1)) }, path),
    ]);
  });

  test.each(['1e999', '-1e999', '9007199254740993', '0.5', '1234567890123456789'])(
    'a number that is not held: %s',
    async (text) => {
      const altered = line(penaltyOf(1)).replace('{', `{"row":${text},`);
      const { records, problems } = await run('case', streamOf(altered), options);
      expect(records).toEqual([]);
      expect(problems.map(({ problem }) => problem)).toEqual([
        exchangeProblem('exchange.numberOutOfRange', { text }, ['row']),
      ]);
    },
  );

  test('deep nesting: a problem at 65 levels, none at 64', async () => {
    const deep = (levels: number) =>
      line(penaltyOf(1)).replace('{', `{"x":${'['.repeat(levels)}${']'.repeat(levels)},`);
    expect((await run('case', streamOf(deep(63)), options)).records).toHaveLength(1);
    expect(codesOf(await run('case', streamOf(deep(64)), options))).toEqual(['exchange.tooDeep']);
    const { records, problems } = await run('case', streamOf(deep(200_000)), options);
    expect(records).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  test('__proto__ and its like: a problem, and nothing is polluted', async () => {
    const text = ['"__proto__"', '"\\u005f_proto__"', '"x":{"__proto__"']
      .map((key, index) =>
        line(penaltyOf(index + 1)).replace(
          '{',
          `{${key}:{"polluted":true}${index === 2 ? '}' : ''},`,
        ),
      )
      .join('');
    const { records, problems } = await run('case', streamOf(text), options);
    expect(records).toEqual([]);
    expect(problems.map(({ problem }) => problem.code)).toEqual(
      Array(3).fill('exchange.forbiddenKey'),
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const named = { ...penaltyOf(1), constructor: { prototype: 1 } };
    expect((await run('case', streamOf(line(named)), options)).records).toEqual([named]);
  });

  test('half of a surrogate pair', async () => {
    const text = line(penaltyOf(1)).replace('"i1"', '"i1","note":"\\ud800"');
    expect(codesOf(await run('case', streamOf(text), options))).toEqual(['exchange.loneSurrogate']);
    const pair = line(penaltyOf(1)).replace('"i1"', '"i1","note":"\\ud83d\\ude00"');
    expect(codesOf(await run('case', streamOf(pair), options))).toEqual([]);
  });

  test('byte order mark, CRLF, empty lines: read, and noted', async () => {
    const text = `\uFEFF${JSON.stringify(penaltyOf(1))}\r\n\r\n  \n${JSON.stringify(penaltyOf(2))}\r\n`;
    const { report, records, problems } = await run('case', streamOf(text, 2), options);
    expect(records).toHaveLength(2);
    expect(problems).toEqual([
      { line: 1, isRefused: false, problem: exchangeProblem('exchange.byteOrderMark', {}) },
      { line: 2, isRefused: false, problem: exchangeProblem('exchange.emptyLine', {}) },
      { line: 3, isRefused: false, problem: exchangeProblem('exchange.emptyLine', {}) },
    ]);
    expect(report).toMatchObject({ lines: 4, emptyLines: 2, badLines: 0 });
    const second = await run(
      'case',
      streamOf(`${line(penaltyOf(1))}\uFEFF${line(penaltyOf(2))}`),
      options,
    );
    expect(second.report).toMatchObject({ records: 1, badLines: 1 });
  });

  test('the verdicts and the problems do not depend on the chunks', async () => {
    const text = [
      line(penaltyOf(1)),
      '{"kind":"case"}\n',
      '\r\n',
      'nonsense\n',
      line({ ...penaltyOf(2), partyName: '😀'.repeat(150) }),
      line(penaltyOf(3)).slice(0, 90),
    ].join('');
    const whole = await run('case', streamOf(text), { ...options, longestLine: 900 });
    expect(codesOf(whole)).toContain('exchange.lineTooLong');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1500 }), async (size) => {
        expect(await run('case', streamOf(text, size), { ...options, longestLine: 900 })).toEqual(
          whole,
        );
      }),
      { numRuns: 40 },
    );
  });

  test('a chunk is not kept: a stream may fill the same buffer again', async () => {
    const text = [penaltyOf(1), penaltyOf(2, { partyName: '同一块缓冲区' }), penaltyOf(3)]
      .map(line)
      .join('');
    const bytes = new TextEncoder().encode(`${text}nonsense\n${line(penaltyOf(4))}`);
    for (const size of [1, 7, 333, 5000]) {
      const buffer = new Uint8Array(size);
      let position = 0;
      const refilled = {
        getReader: () => ({
          read: async () => {
            const piece = bytes.subarray(position, position + size);
            position += piece.length;
            buffer.fill(0);
            buffer.set(piece);
            return { done: piece.length === 0, value: buffer.subarray(0, piece.length) };
          },
          cancel: async () => undefined,
        }),
      };
      const hash = createHash('sha256');
      expect(await run('case', refilled, { ...options, hash })).toEqual(
        await run('case', streamOf(`${text}nonsense\n${line(penaltyOf(4))}`), options),
      );
      expect(hash.digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  test('the check symbols of the code decide, and a training code is refused', async () => {
    const wrong = codeOf(1).replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    const { problems } = await run(
      'case',
      streamOf(line({ ...penaltyOf(1), caseCode: wrong })),
      options,
    );
    expect(problems.map(({ problem }) => problem)).toEqual([
      under('caseCode', caseCodeProblem('caseCode.check', { check: wrong.slice(21) }, ['check'])),
    ]);
    const other = await run('case', streamOf(line(penaltyOf(1))), {
      ...options,
      scheme: fujianMarketCaseCodeScheme,
    });
    expect(other.records).toEqual([]);
  });
});

test('both ways give the same verdict on any altered record', async () => {
  const value = fc.oneof(
    fc.constantFrom(
      '',
      'x',
      '2026-02-30',
      '2026-02-28',
      '1.00',
      '1.0',
      'fine',
      'b 1',
      'a'.repeat(4001),
    ),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom(
      [],
      ['fine'],
      ['o1', 1],
      ['nonsense'],
      {},
      { length: 1 },
      Array(101).fill('o1'),
    ),
  );
  const altered = fc
    .tuple(anyCase, fc.array(fc.tuple(fc.nat(25), value, fc.boolean()), { maxLength: 2 }))
    .map(([record, changes]) => {
      const copy: Record<string, unknown> = { ...record };
      for (const [at, to, drop] of changes) {
        const names = [...Object.keys(record), 'decidedOn', 'fine', 'outcome', 'form', 'extra'];
        const name = names[at % names.length] as string;
        if (drop) delete copy[name];
        else copy[name] = to;
      }
      return copy;
    });
  let good = 0;
  let bad = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(altered, { minLength: 5, maxLength: 20 }), async (records) => {
      const text = records
        .map((record, index) =>
          JSON.stringify(
            // The pattern of lines knows the keys in their order alone: the checks see the others.
            index % 2 === 0 ? record : Object.fromEntries(Object.entries(record).reverse()),
          ),
        )
        .join('\n');
      const plain = await run('case', streamOf(text), { allowsCodeGeneration: false });
      expect(await run('case', streamOf(text), { allowsCodeGeneration: true })).toEqual(plain);
      good += plain.report.records;
      bad += plain.report.badLines;
    }),
    { numRuns: 60 },
  );
  expect(good).toBeGreaterThan(100);
  expect(bad).toBeGreaterThan(100);
});

test('where the runtime forbids code generation: the same verdicts, and it is not even tried', async () => {
  const text = [
    penaltyOf(1),
    { ...penaltyOf(2), decidedOn: '2026-02-30' },
    { ...penaltyOf(3), weather: 'clear' },
    { ...penaltyOf(4), penalties: ['fine', 'nonsense'] },
  ]
    .map(line)
    .join('');
  const script = fileURLToPath(new URL('no-code-generation.mts', import.meta.url));
  const child = spawnSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--import', 'tsx', script],
    { input: text, encoding: 'utf8' },
  );
  expect(child.stderr).toBe('');
  const compiled = await run('case', streamOf(text), { allowsCodeGeneration: true });
  expect(compiled.records).toHaveLength(2);
  expect(JSON.parse(child.stdout)).toEqual({ ...compiled, tries: 0, isForbidden: true });
}, 30_000);

test('a line of 100 MB is skipped and reported; what is held stays small', async () => {
  const piece = new TextEncoder().encode('x'.repeat(1_000_000));
  let sent = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      if (sent === 1) controller.enqueue(new TextEncoder().encode(line(penaltyOf(1))));
      else if (sent <= 101) controller.enqueue(piece);
      else if (sent === 102)
        controller.enqueue(new TextEncoder().encode(`\n${line(penaltyOf(2))}`));
      else controller.close();
    },
  });
  let most = 0;
  const before = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
  const { report, records, problems } = await run('case', stream, {
    onProgress: () => {
      const { arrayBuffers, heapUsed } = process.memoryUsage();
      most = Math.max(most, arrayBuffers + heapUsed - before);
    },
  });
  expect(records).toHaveLength(2);
  expect(problems).toEqual([
    {
      line: 2,
      isRefused: true,
      problem: exchangeProblem('exchange.lineTooLong', { bytes: 100_000_000, limit: 1_048_576 }),
    },
  ]);
  expect(report).toMatchObject({ outcome: 'complete', lines: 3 });
  expect(most).toBeLessThan(30_000_000);
});

test('a long line in one large chunk is no different', async () => {
  const text = `${line(penaltyOf(1))}${'x'.repeat(2_000_000)}\n${line(penaltyOf(2))}`;
  const { report, problems } = await run('case', streamOf(text, 10_000_000));
  expect(report).toMatchObject({ records: 2, lines: 3 });
  expect(problems.map(({ problem }) => problem.params)).toEqual([
    { bytes: 2_000_000, limit: 1_048_576 },
  ]);
});

describe('the run', () => {
  const text = Array.from({ length: 50 }, (_, index) => line(penaltyOf(index + 1))).join('');

  test('progress after each chunk, and the next chunk waits for it', async () => {
    const progress: ReadProgress[] = [];
    let isBusy = false;
    const { report } = await run('case', streamOf(text, 10_000), {
      onProgress: async (each) => {
        expect(isBusy).toBe(false);
        isBusy = true;
        await Promise.resolve();
        isBusy = false;
        progress.push(each);
      },
    });
    expect(progress.length).toBe(Math.ceil(report.bytes / 10_000));
    expect(progress.at(-1)).toEqual({ bytes: report.bytes, lines: 50, records: 50 });
    expect(progress.map(({ bytes }) => bytes)).toEqual(
      progress.map((_, index) => Math.min(report.bytes, (index + 1) * 10_000)),
    );
  });

  test('a signal stops it, also while it waits for bytes that never come', async () => {
    const controller = new AbortController();
    const stopped = await run('case', streamOf(text, 10_000), {
      signal: controller.signal,
      onProgress: ({ records }) => {
        if (records > 20) controller.abort();
      },
    });
    expect(stopped.report.outcome).toBe('aborted');
    expect(stopped.records.length).toBeLessThan(50);
    const early = await run('case', streamOf(text), { signal: controller.signal });
    expect(early.report).toMatchObject({ outcome: 'aborted', lines: 0 });
    const second = new AbortController();
    let isCancelled = false;
    const silent = new ReadableStream<Uint8Array>({
      cancel: () => {
        isCancelled = true;
      },
    });
    const waiting = run('case', silent, { signal: second.signal });
    second.abort();
    expect((await waiting).report.outcome).toBe('aborted');
    expect(isCancelled).toBe(true);
  });

  test('a stream that breaks is reported; what came before it is there', async () => {
    let sent = false;
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent) controller.error(new Error('disk gone'));
        else controller.enqueue(new TextEncoder().encode(line(penaltyOf(1))));
        sent = true;
      },
    });
    const { report, records, problems } = await run('case', broken);
    expect(report.outcome).toBe('broken');
    expect(records).toHaveLength(1);
    expect(problems).toEqual([
      {
        line: 2,
        isRefused: true,
        problem: exchangeProblem('exchange.streamBroken', { detail: 'Error: disk gone' }),
      },
    ]);
    const texts = new ReadableStream<string>({ start: (controller) => controller.enqueue('{}') });
    expect((await run('case', texts as never)).report.outcome).toBe('broken');
  });

  test("the caller's own error is the caller's", async () => {
    await expect(
      run('case', streamOf(text), {
        onRecord: () => {
          throw new Error('mine');
        },
      }),
    ).rejects.toThrow('mine');
  });

  test('the hash is that of the file', async () => {
    const hash = createHash('sha256');
    await run('case', streamOf(text, 777), { hash });
    expect(hash.digest('hex')).toBe(createHash('sha256').update(text).digest('hex'));
  });
});

describe('keys and references', () => {
  test('a case code that was there is refused, wherever it stood', async () => {
    const index = recordIndex();
    const text = [1, 2, 1, 3].map((serial) => line(penaltyOf(serial))).join('');
    const first = await run('case', streamOf(text), { index });
    expect(first.report).toMatchObject({ records: 3, duplicates: 1, badLines: 0 });
    expect(first.problems).toEqual([
      {
        line: 3,
        isRefused: true,
        body: 'b1',
        problem: exchangeProblem('exchange.duplicateRecord', { key: codeOf(1) }),
      },
    ]);
    const second = await run('case', streamOf(line(penaltyOf(3)) + line(penaltyOf(4))), { index });
    expect(second.report).toMatchObject({ records: 1, duplicates: 1 });
  });

  test('a bad line does not take the key of a good one', async () => {
    const index = recordIndex();
    const text = line({ ...penaltyOf(1), filedOn: 'soon' }) + line(penaltyOf(1));
    expect((await run('case', streamOf(text), { index })).report).toMatchObject({ records: 1 });
  });

  test('references that lead nowhere, or to something else', () => {
    const index = recordIndex();
    for (const record of [bodyOf('b1'), bodyOf('b2', { acts: ['licence'] }), itemOf('i1')])
      expect(index.add(record)).toBe(true);
    index.add(itemOf('i2', { act: 'inspection' }));
    for (const id of ['o1', 'o2']) index.add(officerOf(id));
    index.add(penaltyOf(1));
    expect(index.add(bodyOf('b1'))).toBe(false);
    expect(index.add(officerOf('o1'))).toBe(false);
    expect(index.counts()).toEqual({ body: 2, item: 2, officer: 2, case: 1, disclosure: 0 });
    expect(index.referenceProblems(penaltyOf(9))).toEqual([]);
    const gone = (kind: string, key: string, ...path: (string | number)[]) =>
      exchangeProblem('exchange.referenceMissing', { kind, key }, path);
    expect(
      index.referenceProblems(penaltyOf(9, { body: 'b9', item: 'i9', officers: ['o1', 'o9'] })),
    ).toEqual([
      gone('body', 'b9', 'body'),
      gone('item', 'i9', 'item'),
      gone('officer', 'o9', 'officers', 1),
    ]);
    expect(index.referenceProblems(penaltyOf(9, { body: 'b2', item: 'i2' }))).toEqual([
      exchangeProblem('exchange.actWithoutDuty', { body: 'b2', act: 'penalty' }, ['act']),
      exchangeProblem(
        'exchange.itemActDiffers',
        { item: 'i2', act: 'penalty', itemAct: 'inspection' },
        ['item'],
      ),
    ]);
    expect(index.referenceProblems(officerOf('o3', { body: 'b9' }))).toEqual([
      gone('body', 'b9', 'body'),
    ]);
    expect(index.referenceProblems(itemOf('i3', { bodies: ['b1', 'b9'] }))).toEqual([
      gone('body', 'b9', 'bodies', 1),
    ]);
    const { sourceSystem, collectedAt } = penaltyOf(1);
    const shown = {
      kind: 'disclosure',
      body: 'b1',
      publishedOn: penaltyOf(1).filedOn,
      sourceSystem,
      collectedAt,
    } as const;
    expect(index.referenceProblems({ ...shown, caseCode: codeOf(1) })).toEqual([]);
    expect(index.referenceProblems({ ...shown, caseCode: codeOf(2) })).toEqual([
      gone('case', codeOf(2), 'caseCode'),
    ]);
  });

  test('the set of codes is exact: a Set of texts says the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('007', '008', 'A1B'), fc.integer({ min: 1, max: 400 })), {
          maxLength: 3000,
        }),
        (parts) => {
          const index = recordIndex();
          const plain = new Set<string>();
          for (const [body, serial] of parts) {
            const code = codeOf(serial, body);
            expect(index.add(penaltyOf(1, { caseCode: code }))).toBe(!plain.has(code));
            plain.add(code);
          }
          expect(index.counts().case).toBe(plain.size);
        },
      ),
      { numRuns: 20 },
    );
  });
});

test('the schema says what is wrong', async () => {
  const { problems } = await run('case', streamOf('null\n'));
  expect(problems[0]?.problem).toEqual(coreProblem('input.notObject', { actual: 'null' }));
});
