/*
 * NDJSON in: one record a line, over a stream of bytes as browsers, workers and Node have it. A bad line is reported and
 * passed over; nothing stops the run but its end, the caller, or a broken stream.
 */
import { type CaseCodeScheme, guangdongCaseCodeScheme } from '../case-code/index.js';
import { type Problem, shown } from '../core/index.js';
import { lineCutter } from './byte-lines.js';
import {
  type CollectedKind,
  type CollectedOf,
  type CollectedRecord,
  type CollectedThing,
  collectedKey,
} from './collected.js';
import { collectedSchemas } from './collected.schema.js';
import { readCodeOf, readCollected } from './collected-reader.js';
import { compiledCheck, plainCheck, type ShapeCheck } from './compiled-schema.js';
import { linePattern } from './line-pattern.js';
import { lineTextProblems } from './line-text.js';
import { exchangeProblem } from './problems.js';
import type { RecordIndex } from './record-index.js';

/**
 * 字节流: what a web `ReadableStream` of bytes is; `Readable.toWeb` makes one of a file in Node. No chunk is kept: a stream may
 * fill the same buffer again.
 */
export interface ByteStream {
  /** Its only reader. */
  readonly getReader: () => {
    /** The next chunk, or the end. */
    readonly read: () => Promise<{
      /** Whether the stream is over. */
      readonly done: boolean;
      /** The chunk; absent at the end. */
      readonly value?: Uint8Array | undefined;
    }>;
    /** Gives it up. */
    readonly cancel: (reason?: unknown) => Promise<void>;
  };
}

/** 中止信号: what an `AbortSignal` is. */
export interface StopSignal {
  /** Whether to stop. */
  readonly aborted: boolean;
  /** Tells of the stop. */
  readonly addEventListener: (type: 'abort', listener: () => void) => void;
  /** Ends the telling. */
  readonly removeEventListener: (type: 'abort', listener: () => void) => void;
}

/** 文件摘要: a hash fed piece by piece; `createHash('sha256')` of Node and `sha256.create()` of `@noble/hashes` are two. */
export interface RunningHash {
  /** The next bytes. */
  readonly update: (bytes: Uint8Array) => unknown;
}

/** 坏行: a line that gave no record, or one that did and is worth a look. */
export interface LineProblem {
  /** 行号, from 1. */
  readonly line: number;
  /** Whether the line was passed over. */
  readonly isRefused: boolean;
  /** What is wrong, each with its path inside the record; at least one. */
  readonly problems: readonly Problem[];
  /** 执法主体: the `id` that the line names, where it could be read, so that the fault finds its owner. */
  readonly body?: string;
}

/** 进度. */
export interface ReadProgress {
  /** Bytes so far. */
  readonly bytes: number;
  /** Lines so far. */
  readonly lines: number;
  /** Records so far. */
  readonly records: number;
}

/** How to read. */
export interface ReadOptions<Kind extends CollectedKind> {
  /** 记录种类: what every line of the stream is. */
  readonly kind: Kind;
  /** Takes each good record. */
  readonly onRecord: (record: CollectedOf<Kind>, line: number) => void;
  /** Takes each line with a problem, once, with all its problems. */
  readonly onProblem: (problem: LineProblem) => void;
  /** Called after each chunk; the next one is read when it is done. */
  readonly onProgress?: (progress: ReadProgress) => unknown;
  /** Stops the run. */
  readonly signal?: StopSignal;
  /**
   * Whether the runtime allows `new Function`. It is not tried out: a content security policy reports the trial. Absent: not
   * allowed. The verdicts are the same, and so is the speed of lines whose keys stand in the order of the contract.
   */
  readonly allowsCodeGeneration?: boolean;
  /** 编码方案; the Guangdong profile where absent. */
  readonly scheme?: CaseCodeScheme;
  /** Refuses a record whose key it has already, and takes the keys of the others. Absent: duplicates are not looked for. */
  readonly index?: RecordIndex;
  /** Bytes that a line may have; a longer one is skipped without being held. Absent: 1 MiB. */
  readonly longestLine?: number;
  /** Fed with every byte that is read, for comparison with the manifest of a batch. */
  readonly hash?: RunningHash;
}

/** 读取结果. */
export interface ReadReport extends ReadProgress {
  /** `complete` the stream ended; `aborted` the signal stopped it; `broken` it failed, which is reported too. */
  readonly outcome: 'complete' | 'aborted' | 'broken';
  /** 重复: lines whose record was there already. */
  readonly duplicates: number;
  /** 坏行: lines that gave no record for another reason. */
  readonly badLines: number;
  /** 空行. */
  readonly emptyLines: number;
}

const LONGEST_LINE = 1_048_576;
const BYTE_ORDER_MARK = 0xfeff;
const RETURN = 13;

/**
 * 读取归集记录: every good record of an NDJSON stream, and every problem with its line, path and code. A chunk, a block of
 * lines and one unfinished line are held, whatever the length of the stream.
 *
 * Reports: `exchange.notJson`, `exchange.truncated`, `exchange.invalidUtf8`, `exchange.lineTooLong`, `exchange.duplicateKey`,
 * `exchange.forbiddenKey`, `exchange.numberOutOfRange`, `exchange.tooDeep`, `exchange.loneSurrogate`, `input.notObject`,
 * `input.invalid`, those of the case code, `exchange.duplicateRecord`, `exchange.streamBroken`; and of lines that are read all
 * the same, `exchange.byteOrderMark` and `exchange.emptyLine`.
 *
 * @example
 * const bytes = new Blob(['{"kind":"item"}\n']).stream()
 * const seen = []
 * const report = await readRecords(bytes, { kind: 'item', onRecord: () => {}, onProblem: (found) => seen.push(found) })
 * report.badLines // => 1
 * seen[0].line // => 1
 */
export async function readRecords<Kind extends CollectedKind>(
  stream: ByteStream,
  options: ReadOptions<Kind>,
): Promise<ReadReport> {
  const { signal, onProgress, hash, longestLine = LONGEST_LINE } = options;
  const counts = { records: 0, duplicates: 0, badLines: 0, emptyLines: 0 };
  const cutter = lineCutter(lineTaker(options, counts), longestLine);
  let bytes = 0;
  const report = (outcome: ReadReport['outcome']): ReadReport => ({
    outcome,
    bytes,
    lines: cutter.lines(),
    ...counts,
  });
  const isStopped = (): boolean => signal?.aborted === true;
  if (isStopped()) return report('aborted');
  const reader = stream.getReader();
  const stop = (): void => {
    reader.cancel().catch(() => undefined);
  };
  signal?.addEventListener('abort', stop);
  try {
    for (;;) {
      const chunk = await nextChunk(reader);
      if (isStopped()) return report('aborted');
      if (typeof chunk === 'string') {
        options.onProblem({
          line: cutter.lines() + 1,
          isRefused: true,
          problems: [exchangeProblem('exchange.streamBroken', { detail: shown(chunk) })],
        });
        return report('broken');
      }
      if (chunk === undefined) break;
      bytes += chunk.length;
      hash?.update(chunk);
      cutter.accept(chunk);
      await onProgress?.({ bytes, lines: cutter.lines(), records: counts.records });
    }
    cutter.end();
    return report('complete');
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

/** The next bytes, `undefined` at the end, or what broke. */
async function nextChunk(
  reader: ReturnType<ByteStream['getReader']>,
): Promise<Uint8Array | string | undefined> {
  try {
    const { done, value } = await reader.read();
    if (done) return undefined;
    return value instanceof Uint8Array ? value : 'not bytes';
  } catch (error) {
    return String(error);
  }
}

interface Counts {
  records: number;
  duplicates: number;
  badLines: number;
  emptyLines: number;
}

/** Each step is done for all lines of a block before the next: its code then stays in the cache of the processor. */
function lineTaker<Kind extends CollectedKind>(
  options: ReadOptions<Kind>,
  counts: Counts,
): Parameters<typeof lineCutter>[0] {
  const { kind, onRecord, onProblem, index, scheme = guangdongCaseCodeScheme } = options;
  const schema = collectedSchemas[kind];
  const check: ShapeCheck =
    (options.allowsCodeGeneration === true ? compiledCheck(schema) : undefined) ??
    plainCheck(schema);
  const pattern = linePattern(schema);

  const refuse = (line: number, problems: readonly Problem[], value?: unknown): void => {
    if (problems[0]?.code === 'exchange.duplicateRecord') counts.duplicates += 1;
    else counts.badLines += 1;
    const body = bodyOf(value);
    onProblem({ line, isRefused: true, problems, ...(body === undefined ? {} : { body }) });
  };
  const note = (line: number, problems: readonly Problem[]): void =>
    onProblem({ line, isRefused: false, problems });

  const textOf = (whole: string, line: number): string => {
    let text = whole;
    if (line === 1 && text.charCodeAt(0) === BYTE_ORDER_MARK) {
      text = text.slice(1);
      note(line, [exchangeProblem('exchange.byteOrderMark', {})]);
    }
    return text.charCodeAt(text.length - 1) === RETURN ? text.slice(0, -1) : text;
  };

  const problemsOfLine = (
    text: string,
    value: unknown,
    isUnfinished: boolean,
  ): readonly Problem[] => {
    if (value === undefined) {
      if (text.trim() === '') return EMPTY;
      return [exchangeProblem(isUnfinished ? 'exchange.truncated' : 'exchange.notJson', {})];
    }
    if (pattern?.test(text) === true) return NONE;
    const length = check(value);
    if (length === text.length) return NONE;
    const problems = [
      ...(length < 0 ? problemsOfShape(kind, value) : NONE),
      ...lineTextProblems(text),
    ];
    return problems.length === 0 ? NONE : problems;
  };

  const problemsOfKey = (record: CollectedRecord): readonly Problem[] => {
    const code = readCodeOf(record, scheme);
    if (code?.ok === false) return code.problems;
    return index?.add(record, code?.value) === false
      ? [
          exchangeProblem('exchange.duplicateRecord', {
            key: collectedKey(record as CollectedThing),
          }),
        ]
      : NONE;
  };

  return {
    lines: (wholes, first, isUnfinished) => {
      const texts: string[] = [];
      const values: unknown[] = [];
      /** Problems by line; `NONE` and `EMPTY` are told by identity. */
      const found: (readonly Problem[])[] = [];
      for (const whole of wholes) {
        const text = textOf(whole, first + texts.length);
        texts.push(text);
        values.push(parsedLine(text));
      }
      for (let at = 0; at < texts.length; at += 1)
        found.push(problemsOfLine(texts[at] as string, values[at], isUnfinished));
      for (let at = 0; at < found.length; at += 1)
        if (found[at] === NONE) found[at] = problemsOfKey(values[at] as CollectedRecord);
      for (let at = 0; at < found.length; at += 1) {
        const problems = found[at] as readonly Problem[];
        if (problems === NONE) {
          counts.records += 1;
          onRecord(values[at] as CollectedOf<Kind>, first + at);
        } else if (problems === EMPTY) {
          counts.emptyLines += 1;
          note(first + at, problems);
        } else refuse(first + at, problems, values[at]);
      }
    },
    fault: (problem, line) => refuse(line, [problem]),
  };
}

/** What the text says; `undefined` where it is not JSON. */
function parsedLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const EMPTY: readonly Problem[] = Object.freeze([exchangeProblem('exchange.emptyLine', {})]);
const NONE: readonly Problem[] = Object.freeze([]);

function problemsOfShape(kind: CollectedKind, value: unknown): readonly Problem[] {
  const read = readCollected(kind, value);
  return read.ok ? NONE : read.problems;
}

function bodyOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'body'))
    return undefined;
  const { body } = value as { readonly body?: unknown };
  return typeof body === 'string' ? shown(body) : undefined;
}
