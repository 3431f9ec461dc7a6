import { type Problem, shown } from '../core/index.js';
import { caseCodeProblem } from './problems.js';
import type { CaseCodeParts, CaseCodeSegment } from './scheme.js';

const LONGEST_LISTED = 200;

/** A segment with its place in the code. */
export interface PlacedSegment extends CaseCodeSegment {
  /** Index of its first symbol. */
  readonly start: number;
  /** Index after its last symbol. */
  readonly end: number;
}

/** The segments with their places. */
export function placed(segments: readonly CaseCodeSegment[]): readonly PlacedSegment[] {
  let end = 0;
  return segments.map((segment) => {
    const start = end;
    end += segment.length;
    return { ...segment, start, end };
  });
}

/** Number of symbols of a code. */
export function lengthOf(segments: readonly CaseCodeSegment[]): number {
  return segments.reduce((sum, segment) => sum + segment.length, 0);
}

/** The symbols that stand in some segment. */
export function alphabetOf(segments: readonly CaseCodeSegment[]): readonly string[] {
  return [...new Set(segments.flatMap(({ symbols }) => [...symbols]))].sort();
}

/** `0123456789AB` as `0-9A-B`. */
function rangesOf(symbols: string): string {
  const runs: string[] = [];
  for (const symbol of symbols) {
    const run = runs.at(-1);
    const isNext =
      run !== undefined &&
      symbol.charCodeAt(0) === run.charCodeAt(run.length - 1) + 1 &&
      symbol !== 'A';
    if (isNext) runs[runs.length - 1] = `${run[0]}${symbol}`;
    else runs.push(symbol);
  }
  return runs
    .map((run) =>
      run.length === 1
        ? run
        : run.charCodeAt(1) - run.charCodeAt(0) === 1
          ? run
          : `${run[0]}-${run[1]}`,
    )
    .join('');
}

/**
 * What does not fit the segments: the number of symbols, and each symbol that its segment lacks. Where the number is wrong no
 * symbol has a segment, and only those that no segment has are named.
 */
export function shapeProblems(
  segments: readonly CaseCodeSegment[],
  text: string,
): readonly Problem[] {
  const expected = lengthOf(segments);
  if (text.length > LONGEST_LISTED)
    return [caseCodeProblem('caseCode.length', { expected, actual: text.length })];
  const symbols = [...text];
  const actual = symbols.length;
  const fits = actual === expected;
  const problems = fits ? [] : [caseCodeProblem('caseCode.length', { expected, actual })];
  const anywhere = { symbols: alphabetOf(segments).join(''), start: 0, end: actual };
  for (const place of fits ? placed(segments) : [anywhere]) {
    for (let index = place.start; index < place.end; index += 1) {
      const symbol = symbols[index] as string;
      if (place.symbols.includes(symbol)) continue;
      const params = {
        position: index + 1,
        symbol: nameOf(symbol),
        allowed: rangesOf(place.symbols),
      };
      problems.push(
        caseCodeProblem('caseCode.symbol', params, 'name' in place ? [place.name] : []),
      );
    }
  }
  return problems;
}

/** The symbol, or its code point where nobody could see it. */
export function nameOf(symbol: string): string {
  const isInvisible = shown(symbol) !== symbol;
  return isInvisible
    ? `U+${symbol.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
    : symbol;
}

/** What is wrong with the numbers of a code: its year and its serial. */
export function rangeProblems(
  { year, serial }: Pick<CaseCodeParts, 'year' | 'serial'>,
  years: readonly [from: number, to: number],
  serials: readonly [from: number, to: number],
): readonly Problem[] {
  const problems: Problem[] = [];
  if (!isWithin(year, years)) {
    const [from, to] = years;
    problems.push(caseCodeProblem('caseCode.year', { year: shown(year), from, to }, ['year']));
  }
  if (!isWithin(serial, serials)) {
    const [from, to] = serials;
    problems.push(
      caseCodeProblem('caseCode.serial', { serial: shown(serial), from, to }, ['serial']),
    );
  }
  return problems;
}

const isWithin = (value: number, [from, to]: readonly [number, number]): boolean =>
  Number.isInteger(value) && value >= from && value <= to;
