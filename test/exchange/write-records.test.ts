import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exchangeProblem, writeRecords } from '../../src/exchange/index.js';
import { anyCase, bodyOf, penaltyOf, run, streamOf } from './records.js';

/** A sink that keeps what it is given. */
function kept(): {
  sink: WritableStream<Uint8Array>;
  bytes: () => Uint8Array;
  state: { closed: boolean; aborted: boolean };
} {
  const chunks: Uint8Array[] = [];
  const state = { closed: false, aborted: false };
  const sink = new WritableStream<Uint8Array>({
    write: (chunk) => {
      chunks.push(chunk);
    },
    close: () => {
      state.closed = true;
    },
    abort: () => {
      state.aborted = true;
    },
  });
  return { sink, bytes: () => new Uint8Array(Buffer.concat(chunks)), state };
}
const none = (problem: unknown): void => {
  throw new Error(JSON.stringify(problem));
};

test('what is written reads back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyCase, { maxLength: 30 }), async (records) => {
      const { sink, bytes, state } = kept();
      const report = await writeRecords(records, sink, { kind: 'case', onProblem: none });
      expect(report).toEqual({
        outcome: 'complete',
        records: records.length,
        refused: 0,
        bytes: bytes().length,
      });
      expect(state.closed).toBe(true);
      const back = await run('case', streamOf(bytes(), 1000), { allowsCodeGeneration: true });
      expect(back.records).toEqual(records);
      expect(back.problems).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a record that the reader would refuse is told and not written', async () => {
  const { sink, bytes } = kept();
  const problems: unknown[] = [];
  const cycle: Record<string, unknown> = { ...bodyOf('b4') };
  cycle['self'] = cycle;
  const records = [
    bodyOf('b1'),
    penaltyOf(1),
    { ...bodyOf('b2'), population: 0.5 },
    { ...bodyOf('b3'), note: '\ud800' },
    cycle as never,
    bodyOf('b5'),
  ];
  const report = await writeRecords(records, sink, {
    kind: 'body',
    onProblem: ({ code }, index) => problems.push([index, code]),
  });
  expect(report).toMatchObject({ records: 2, refused: 4 });
  expect(new Set(problems.map((each) => JSON.stringify(each)))).toEqual(
    new Set([
      '[1,"input.invalid"]',
      '[2,"exchange.numberOutOfRange"]',
      '[3,"exchange.loneSurrogate"]',
      '[4,"exchange.notWritten"]',
    ]),
  );
  expect((await run('body', streamOf(bytes()))).records.map(({ id }) => id)).toEqual(['b1', 'b5']);
});

test('an asynchronous source, the hash of the file, a stop', async () => {
  async function* source() {
    for (let serial = 1; serial <= 400; serial += 1) yield penaltyOf(serial);
  }
  const whole = kept();
  const hash = createHash('sha256');
  await writeRecords(source(), whole.sink, { kind: 'case', onProblem: none, hash });
  expect(hash.digest('hex')).toBe(createHash('sha256').update(whole.bytes()).digest('hex'));
  const stopped = kept();
  const signal = { aborted: false };
  async function* stopping() {
    for (let serial = 1; serial <= 400; serial += 1) {
      signal.aborted = serial > 300;
      yield penaltyOf(serial);
    }
  }
  const report = await writeRecords(stopping(), stopped.sink, {
    kind: 'case',
    onProblem: none,
    signal,
  });
  expect(report.outcome).toBe('aborted');
  expect(stopped.state).toEqual({ closed: false, aborted: true });
});

test('a sink that breaks is told', async () => {
  const sink = new WritableStream<Uint8Array>({
    write: () => {
      throw new Error('disk full');
    },
  });
  const problems: unknown[] = [];
  const report = await writeRecords([penaltyOf(1)], sink, {
    kind: 'case',
    onProblem: (problem) => problems.push(problem),
  });
  expect(report.outcome).toBe('broken');
  expect(problems).toEqual([
    exchangeProblem('exchange.streamBroken', { detail: 'Error: disk full' }),
  ]);
});
