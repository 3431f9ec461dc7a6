import { type Problem, shown } from '../core/index.js';
import { caseCodeProblem } from './problems.js';
import type { CaseCodeParts, CaseCodeSegment } from './scheme.js';

const LONGEST_LISTED = 200;

/**
 * 码段排列: the segments of a scheme, each with its place after the ones before.
 *
 * @example
 * caseCodeSegments([
 *   { name: 'division', label: { zh: '行政区划', en: 'division' }, length: 6, symbols: '0123456789' },
 *   { name: 'serial', label: { zh: '顺序号', en: 'serial' }, length: 5, symbols: '0123456789' },
 * ]).map(({ start, end }) => [start, end]) // => [[0, 6], [6, 11]]
 */
export function caseCodeSegments(
  segments: readonly Omit<CaseCodeSegment, 'start' | 'end'>[],
): readonly CaseCodeSegment[] {
  let end = 0;
  return segments.map(({ name, label, length, symbols }) => {
    const start = end;
    end += length;
    return { name, label, length, symbols, start, end };
  });
}

/** Number of symbols of a code. */
export function lengthOf(segments: readonly CaseCodeSegment[]): number {
  return segments.at(-1)?.end ?? 0;
}

/** `0123456789AB` as `0-9AB`, `ABC` as `A-C`. */
function rangesOf(symbols: string): string {
  const runs: string[] = [];
  for (const symbol of symbols) {
    const run = runs.at(-1) ?? '';
    const isNext = symbol.charCodeAt(0) === run.charCodeAt(run.length - 1) + 1;
    if (isNext) runs[runs.length - 1] = `${run}${symbol}`;
    else runs.push(symbol);
  }
  return runs.map((run) => (run.length < 3 ? run : `${run[0]}-${run.at(-1)}`)).join('');
}

/**
 * What does not fit the segments: the number of symbols, and each symbol that its segment lacks. Where the number is wrong no
 * symbol has a segment, and only those that no segment has are named.
 */
export function shapeProblems(
  segments: readonly CaseCodeSegment[],
  alphabet: string,
  text: string,
): readonly Problem[] {
  const expected = lengthOf(segments);
  if (text.length > LONGEST_LISTED)
    return [caseCodeProblem('caseCode.length', { expected, actual: text.length })];
  const symbols = [...text];
  const actual = symbols.length;
  const fits = actual === expected;
  const problems = fits ? [] : [caseCodeProblem('caseCode.length', { expected, actual })];
  const anywhere = { symbols: alphabet, start: 0, end: actual };
  for (const place of fits ? segments : [anywhere]) {
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
