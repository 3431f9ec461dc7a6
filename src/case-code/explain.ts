import type { Problem, Result, Term } from '../core/index.js';
import { guangdongCaseCodeScheme } from './guangdong.js';
import { normaliseCaseCode } from './normalise.js';
import { type CaseCodeContext, inContext, parseCaseCode } from './parse.js';
import { caseCodeProblem } from './problems.js';
import type { CaseCode, CaseCodeScheme, CaseCodeSegmentName, ParsedCaseCode } from './scheme.js';
import { lengthOf, nameOf } from './segments.js';

/** 候选编码: a valid code near the text, and the error that would explain the text. A person decides. */
export interface CaseCodeCandidate {
  /** The code that may have been meant. */
  readonly code: CaseCode;
  /** The copying error: `caseCode.swapped`, `caseCode.misread`, `caseCode.omitted` or `caseCode.surplus`. */
  readonly error: Problem;
}

/** 码段说明: one segment of a text that was read as a code. */
export interface ExplainedSegment {
  /** Stable name. */
  readonly name: CaseCodeSegmentName;
  /** Term for people. */
  readonly label: Term;
  /** The symbols in it; shorter, or empty, where the text is too short. */
  readonly text: string;
  /** What is wrong in it. */
  readonly problems: readonly Problem[];
}

/** 编码说明: what a text says as a case code, segment by segment. */
export interface CaseCodeExplanation {
  /** The reading, or all problems. */
  readonly result: Result<ParsedCaseCode>;
  /** The segments in order; none where the input is no text of a possible length. */
  readonly segments: readonly ExplainedSegment[];
  /** Problems that belong to no segment, for example the length. */
  readonly problems: readonly Problem[];
  /** What may have been meant, where the reading failed. */
  readonly candidates: readonly CaseCodeCandidate[];
}

/**
 * 解释案件编码: a text read segment by segment, with the problems of each and the codes that may have been meant.
 *
 * @example
 * explainCaseCode('G4401060072026204082179').candidates.map(({ error }) => describeFrom(caseCodeProblems, error, 'en'))
 * // => ['symbols 17 and 18 may be swapped: candidate G4401060072026200482179', 'symbol 5 "1" may be "3": candidate G4403060072026204082179']
 * explainCaseCode('G4401060072026200482179').segments.map(({ text }) => text)
 * // => ['G', '440106', '007', '2026', '2', '004821', '79']
 */
export function explainCaseCode(
  text: unknown,
  scheme: CaseCodeScheme = guangdongCaseCodeScheme,
  context: CaseCodeContext = {},
): CaseCodeExplanation {
  const result = parseCaseCode(text, scheme, context);
  const found = result.ok ? result.warnings : result.problems;
  const normalised = typeof text === 'string' ? normaliseCaseCode(text, scheme) : undefined;
  if (normalised?.ok !== true) return { result, segments: [], problems: found, candidates: [] };
  const symbols = [...normalised.value];
  const segments = scheme.segments.map(({ name, label, start, end }) => ({
    name,
    label,
    text: symbols.slice(start, end).join(''),
    problems: found.filter(
      ({ path, params }) =>
        path[0] === name || (path.length === 0 && isBetween(params['position'], start + 1, end)),
    ),
  }));
  const placedProblems = new Set(segments.flatMap(({ problems }) => problems));
  return {
    result,
    segments,
    problems: found.filter((problem) => !placedProblems.has(problem)),
    candidates: result.ok ? [] : suggestCaseCodes(text, scheme, context),
  };
}

const isBetween = (value: unknown, from: number, to: number): boolean =>
  typeof value === 'number' && value >= from && value <= to;

/**
 * 候选编码: all valid codes that one copying error could have turned into the text. Never corrects by itself.
 *
 * The errors: two symbols swapped (neighbours, or with one between them), one misread, one left out, one too many. What
 * `context` refuses is no candidate: pass the registers, and whether a serial was issued at all. A valid text, a scheme
 * without check symbols and anything that is no text have none.
 *
 * @example
 * suggestCaseCodes('G4401060072026200492179').map(({ code }) => code) // => ['G4401060072026200482179']
 */
export function suggestCaseCodes(
  text: unknown,
  scheme: CaseCodeScheme = guangdongCaseCodeScheme,
  context: CaseCodeContext = {},
): readonly CaseCodeCandidate[] {
  if (typeof text !== 'string' || scheme.checkSymbolsOf === undefined) return [];
  const normalised = normaliseCaseCode(text, scheme);
  if (!normalised.ok || scheme.read(normalised.value).ok) return [];
  const symbols = [...normalised.value];
  const candidates = new Map<string, CaseCodeCandidate>();
  for (const { text: near, error } of neighbours(symbols, scheme)) {
    if (candidates.has(near)) continue;
    const read = scheme.read(near);
    if (read.ok && inContext(read.value, read.warnings, context).ok)
      candidates.set(near, { code: read.value.code, error });
  }
  return [...candidates.values()];
}

interface Neighbour {
  readonly text: string;
  readonly error: Problem;
}

function* neighbours(symbols: readonly string[], scheme: CaseCodeScheme): Generator<Neighbour> {
  const length = lengthOf(scheme.segments);
  const { alphabet } = scheme;
  if (symbols.length === length) {
    yield* swaps(symbols, 1);
    yield* swaps(symbols, 2);
    yield* misreadings(symbols, alphabet);
  }
  if (symbols.length === length - 1) yield* omissions(symbols, alphabet);
  if (symbols.length === length + 1) yield* surpluses(symbols);
}

function* swaps(symbols: readonly string[], distance: number): Generator<Neighbour> {
  for (let index = 0; index + distance < symbols.length; index += 1) {
    const swapped = [...symbols];
    swapped[index] = symbols[index + distance] as string;
    swapped[index + distance] = symbols[index] as string;
    const candidate = swapped.join('');
    const places = { first: index + 1, second: index + distance + 1 };
    yield { text: candidate, error: caseCodeProblem('caseCode.swapped', { ...places, candidate }) };
  }
}

function* misreadings(symbols: readonly string[], alphabet: string): Generator<Neighbour> {
  for (const [index, written] of symbols.entries()) {
    const place = { position: index + 1, symbol: nameOf(written) };
    for (const likely of alphabet) {
      const candidate = replaced(symbols, index, 1, likely);
      const error = caseCodeProblem('caseCode.misread', { ...place, likely, candidate });
      yield { text: candidate, error };
    }
  }
}

function* omissions(symbols: readonly string[], alphabet: string): Generator<Neighbour> {
  for (let index = 0; index <= symbols.length; index += 1) {
    for (const likely of alphabet) {
      const candidate = replaced(symbols, index, 0, likely);
      const place = { position: index + 1, likely, candidate };
      yield { text: candidate, error: caseCodeProblem('caseCode.omitted', place) };
    }
  }
}

function* surpluses(symbols: readonly string[]): Generator<Neighbour> {
  for (const [index, written] of symbols.entries()) {
    const candidate = replaced(symbols, index, 1, '');
    const place = { position: index + 1, symbol: nameOf(written), candidate };
    yield { text: candidate, error: caseCodeProblem('caseCode.surplus', place) };
  }
}

const replaced = (symbols: readonly string[], index: number, count: number, by: string): string =>
  `${symbols.slice(0, index).join('')}${by}${symbols.slice(index + count).join('')}`;
