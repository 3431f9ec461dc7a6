/*
 * Lines of a stream of bytes, whatever its chunks: blocks of whole lines are decoded at once; only a line that a chunk cuts is
 * copied. What is held is one block and one unfinished line, never longer than the limit.
 */
import type { Problem } from '../core/index.js';
import { exchangeProblem } from './problems.js';

/** TextDecoder, in every browser, in workers and in Node. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array, options?: { readonly stream: boolean }): string };

/** Whoever takes the lines. */
export interface LineReader {
  /** Lines that follow one another, without their ends. `isUnfinished`: the stream ended before the line did. */
  readonly lines: (texts: readonly string[], first: number, isUnfinished: boolean) => void;
  /** A line that could not be read. */
  readonly fault: (problem: Problem, line: number) => void;
}

/** Takes the chunks, then the end. */
export interface LineCutter {
  /** The next bytes. They are not kept. */
  readonly accept: (chunk: Uint8Array) => void;
  /** No more bytes come. */
  readonly end: () => void;
  /** Lines so far, the unfinished one not counted. */
  readonly lines: () => number;
}

const NEWLINE = 10;
const BLOCK = 16_384;

/** Cuts lines of at most `limit` bytes. */
export function lineCutter(reader: LineReader, limit: number): LineCutter {
  const made = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decoder = made();
  /** Blocks end behind a newline, so nothing is carried over; Node decodes a stream in half the time. */
  let blockDecoder = made();
  let lines = 0;
  let held = new Uint8Array(1024);
  let heldLength = 0;
  /** Bytes of the unfinished line, those that are not held too. */
  let length = 0;

  const tooLong = (bytes: number): void =>
    reader.fault(exchangeProblem('exchange.lineTooLong', { bytes, limit }), lines);

  const one = (bytes: Uint8Array, isUnfinished: boolean): void => {
    lines += 1;
    if (bytes.length > limit) {
      tooLong(bytes.length);
      return;
    }
    let text: string;
    try {
      text = decoder.decode(bytes);
    } catch {
      reader.fault(
        exchangeProblem(isUnfinished ? 'exchange.truncated' : 'exchange.invalidUtf8', {}),
        lines,
      );
      return;
    }
    reader.lines([text], lines, isUnfinished);
  };

  const oneByOne = (block: Uint8Array): void => {
    let start = 0;
    for (let end = block.indexOf(NEWLINE); end >= 0; end = block.indexOf(NEWLINE, start)) {
      one(block.subarray(start, end), false);
      start = end + 1;
    }
  };

  /** Whole lines, the last newline included. */
  const many = (block: Uint8Array): void => {
    if (block.length > limit) {
      oneByOne(block);
      return;
    }
    let text: string;
    try {
      text = blockDecoder.decode(block, { stream: true });
    } catch {
      blockDecoder = made();
      oneByOne(block);
      return;
    }
    const texts: string[] = [];
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      texts.push(text.slice(start, end));
      start = end + 1;
    }
    const first = lines + 1;
    lines += texts.length;
    reader.lines(texts, first, false);
  };

  const hold = (bytes: Uint8Array): void => {
    length += bytes.length;
    if (length > limit) {
      heldLength = 0;
      return;
    }
    if (length > held.length) {
      const larger = new Uint8Array(Math.min(limit, Math.max(length, held.length * 2)));
      larger.set(held.subarray(0, heldLength));
      held = larger;
    }
    held.set(bytes, heldLength);
    heldLength = length;
  };

  const finish = (isUnfinished: boolean): void => {
    if (length > limit) {
      lines += 1;
      tooLong(length);
    } else one(held.subarray(0, heldLength), isUnfinished);
    length = 0;
    heldLength = 0;
  };

  return {
    accept: (chunk) => {
      let start = 0;
      if (length > 0) {
        const end = chunk.indexOf(NEWLINE);
        hold(end < 0 ? chunk : chunk.subarray(0, end));
        if (end < 0) return;
        finish(false);
        start = end + 1;
      }
      while (start < chunk.length) {
        const last = chunk.lastIndexOf(NEWLINE, Math.min(start + BLOCK, chunk.length) - 1);
        const end = last >= start ? last : chunk.indexOf(NEWLINE, start);
        if (end < 0) {
          hold(chunk.subarray(start));
          return;
        }
        if (last >= start) many(chunk.subarray(start, end + 1));
        else one(chunk.subarray(start, end), false);
        start = end + 1;
      }
    },
    end: () => {
      if (length > 0) finish(true);
    },
    lines: () => lines,
  };
}
