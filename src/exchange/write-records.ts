/* NDJSON out: one record a line, as `readRecords` reads it; a record that it would refuse is not written. */
import { type CaseCodeScheme, guangdongCaseCodeScheme } from '../case-code/index.js';
import { type Problem, shown } from '../core/index.js';
import type { CollectedKind, CollectedRecord } from './collected.js';
import { readCodeOf, readCollected } from './collected-reader.js';
import { lineTextProblems } from './line-text.js';
import { exchangeProblem } from './problems.js';
import type { RunningHash } from './read-records.js';

/** TextEncoder, in every browser, in workers and in Node. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** 字节流的出口: what a web `WritableStream` of bytes is; `Writable.toWeb` makes one of a file in Node. */
export interface ByteSink {
  /** Its only writer. */
  readonly getWriter: () => {
    /** Resolves when it takes more. */
    readonly ready: Promise<unknown>;
    /** Takes a chunk. */
    readonly write: (chunk: Uint8Array) => Promise<unknown>;
    /** Ends it. */
    readonly close: () => Promise<unknown>;
    /** Gives it up. */
    readonly abort: (reason?: unknown) => Promise<unknown>;
  };
}

/** How to write. */
export interface WriteOptions {
  /** 记录种类: what every record is. */
  readonly kind: CollectedKind;
  /** Takes each problem of a record that is not written, with the record's index. */
  readonly onProblem: (problem: Problem, index: number) => void;
  /** Stops the run. */
  readonly signal?: {
    /** Whether the run is to stop. */
    readonly aborted: boolean;
  };
  /** 编码方案; the Guangdong profile where absent. */
  readonly scheme?: CaseCodeScheme;
  /** Fed with every byte that is written, for the manifest of a batch. */
  readonly hash?: RunningHash;
}

/** 写出结果. */
export interface WriteReport {
  /** `broken`: the sink failed, which is reported too. */
  readonly outcome: 'complete' | 'aborted' | 'broken';
  /** Records written. */
  readonly records: number;
  /** Records refused. */
  readonly refused: number;
  /** Bytes written. */
  readonly bytes: number;
}

const CHUNK = 65_536;

/**
 * 写出归集记录: records as NDJSON, in UTF-8, each line ended by `\n`. The sink is closed at the end, and given up on a stop.
 *
 * Reports: those of a record's shape, `exchange.numberOutOfRange`, `exchange.tooDeep`, `exchange.loneSurrogate`,
 * `exchange.forbiddenKey`, `exchange.notWritten`, `exchange.streamBroken`.
 *
 * @example
 * const { readable, writable } = new TransformStream()
 * const written = writeRecords([{ kind: 'item', id: 'i1', name: '某事项', act: 'levy', bodies: [], sourceSystem: 's1', collectedAt: instant('2026-01-01T00:00:00Z') }], writable, { kind: 'item', onProblem: () => {} })
 * const text = await new Response(readable).text()
 * // => '{"kind":"item","id":"i1","name":"某事项","act":"levy","bodies":[],"sourceSystem":"s1","collectedAt":"2026-01-01T00:00:00Z"}\n'
 * const report = await written
 * report.records // => 1
 */
export async function writeRecords(
  records: Iterable<CollectedRecord> | AsyncIterable<CollectedRecord>,
  sink: ByteSink,
  { kind, onProblem, signal, scheme = guangdongCaseCodeScheme, hash }: WriteOptions,
): Promise<WriteReport> {
  const writer = sink.getWriter();
  const encoder = new TextEncoder();
  const counts = { records: 0, refused: 0, bytes: 0 };
  let index = -1;
  let text = '';
  const send = async (): Promise<string | undefined> => {
    const chunk = encoder.encode(text);
    text = '';
    try {
      await writer.ready;
      await writer.write(chunk);
    } catch (error) {
      return String(error);
    }
    hash?.update(chunk);
    counts.bytes += chunk.length;
    return undefined;
  };
  const broken = (detail: string): WriteReport => {
    onProblem(exchangeProblem('exchange.streamBroken', { detail: shown(detail) }), index);
    return { outcome: 'broken', ...counts };
  };

  for await (const record of records) {
    if (signal?.aborted === true) {
      await writer.abort().catch(() => undefined);
      return { outcome: 'aborted', ...counts };
    }
    index += 1;
    const line = lineOf(kind, record, scheme);
    if (typeof line !== 'string') {
      counts.refused += 1;
      for (const problem of line) onProblem(problem, index);
      continue;
    }
    counts.records += 1;
    text += `${line}\n`;
    if (text.length >= CHUNK) {
      const fault = await send();
      if (fault !== undefined) return broken(fault);
    }
  }
  const fault = text === '' ? undefined : await send();
  if (fault !== undefined) return broken(fault);
  try {
    await writer.close();
  } catch (error) {
    return broken(String(error));
  }
  return { outcome: 'complete', ...counts };
}

/** The line of a record, or why it has none. */
function lineOf(
  kind: CollectedKind,
  record: CollectedRecord,
  scheme: CaseCodeScheme,
): string | readonly Problem[] {
  const read = readCollected(kind, record);
  if (!read.ok) return read.problems;
  let line: string;
  try {
    line = JSON.stringify(record);
  } catch (error) {
    return [exchangeProblem('exchange.notWritten', { detail: shown(String(error)) })];
  }
  const code = readCodeOf(record, scheme);
  const problems = [...(code?.ok === false ? code.problems : []), ...lineTextProblems(line)];
  return problems.length > 0 ? problems : line;
}
