import {
  coreProblem,
  DefectError,
  failed,
  ok,
  type Problem,
  type Result,
  shown,
} from '../core/index.js';
import { identifierProblem } from './problems.js';

/** 核验: what is wrong with an identifier, by the kind of rule that it breaks. */
export interface IdentifierCheck {
  /** 格式: type, length, characters. While it has problems the rest is not looked at. */
  readonly format: readonly Problem[];
  /** 段: parts that cannot mean anything, for example a day that the calendar lacks. */
  readonly segments: readonly Problem[];
  /** 校验码. */
  readonly checkCharacter: readonly Problem[];
  /** Doubts that refuse nothing: tables age, and retired codes stay lawful in old identifiers. */
  readonly warnings: readonly Problem[];
}

const NONE: readonly Problem[] = Object.freeze([]);

/** Nothing is wrong. */
export const CLEAN: IdentifierCheck = Object.freeze({
  format: NONE,
  segments: NONE,
  checkCharacter: NONE,
  warnings: NONE,
});

/** A check that stopped at the format. */
export function malformed(...format: readonly Problem[]): IdentifierCheck {
  return { ...CLEAN, format };
}

/** The parts, or every problem of the check. */
export function judged<Parts>(check: IdentifierCheck, parts: () => Parts): Result<Parts> {
  if (check === CLEAN) return ok(parts());
  const problems = [...check.format, ...check.segments, ...check.checkCharacter];
  return problems.length > 0 ? failed(...problems) : ok(parts(), check.warnings);
}

/** The text of an identifier that source code wrote. A mistyped literal is a defect and throws. */
export function literalOf<Text>(
  name: string,
  literal: string,
  result: Result<{ readonly text: Text }>,
): Text {
  if (!result.ok) throw new DefectError(`${name}: ${literal}`);
  return result.value.text;
}

/** The problem of an input that is no string, or an empty one. */
export function notText(input: unknown): IdentifierCheck | undefined {
  if (typeof input !== 'string')
    return malformed(coreProblem('input.notString', { actual: shown(input) }));
  return input === '' ? malformed(identifierProblem('identifiers.empty', {})) : undefined;
}

/** One character as a person can read it; invisible ones by their code. */
export function visible(character: string): string {
  return /^[\p{C}\p{Z}\p{M}]$/u.test(character)
    ? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : character;
}

/**
 * The problems of length and characters of a text that should match `allowed` at every place.
 *
 * Characters are looked at up to the longest lawful length, so the work does not grow with the input.
 */
export function formatProblems(
  text: string,
  lengths: readonly number[],
  allowed: (code: number, index: number) => boolean,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (!lengths.includes(text.length)) {
    const expected = lengths.join('、');
    problems.push(identifierProblem('identifiers.length', { expected, actual: text.length }));
  }
  const end = Math.min(text.length, Math.max(...lengths));
  for (let index = 0; index < end; index += 1) {
    const code = text.codePointAt(index) ?? 0;
    if (allowed(code, index)) continue;
    const character = String.fromCodePoint(code);
    const position = index + 1;
    const isLowerCase = code >= 97 && code <= 122 && allowed(code - 32, index);
    problems.push(
      isLowerCase
        ? identifierProblem('identifiers.lowerCase', { position, character })
        : identifierProblem('identifiers.character', { position, character: visible(character) }),
    );
    index += character.length - 1;
  }
  return problems;
}

/** 0 to 9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A to Z. */
export const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/**
 * 规整: an identifier as people type it, made ready for its parser: NFKC, upper case, without spaces and hyphens.
 *
 * It guesses nothing and checks nothing; a parser never does this by itself.
 *
 * Fails: `input.notString`, `identifiers.empty`, `identifiers.length` beyond 100 characters.
 *
 * @example
 * normalizeIdentifier(' ９１44 0300-71526726xg ') // => ok('9144030071526726XG')
 */
export function normalizeIdentifier(input: unknown): Result<string> {
  const bad = notText(input);
  if (bad !== undefined || typeof input !== 'string') return failed(...(bad?.format ?? []));
  if (input.length > 100) {
    return failed(
      identifierProblem('identifiers.length', { expected: '1–100', actual: input.length }),
    );
  }
  const text = input
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase();
  return text === '' ? failed(identifierProblem('identifiers.empty', {})) : ok(text);
}

/** Stars in place of all but the first and last characters. */
export function starred(text: string, head: number, tail: number): string {
  const end = Math.max(head, text.length - tail);
  return `${text.slice(0, head)}${'*'.repeat(end - head)}${text.slice(end)}`;
}

/** So many decimal digits that a seed stands for; any number will do. */
export function digitsOfSeed(seed: number, width: number): string {
  const whole = Number.isSafeInteger(seed) ? Math.abs(seed) : 0;
  return String(whole % 10 ** width).padStart(width, '0');
}
