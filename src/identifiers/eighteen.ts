/* The structure that three numbers of persons share: 6 characters of place, 8 of birth, 3 of sequence, 1 check (GB 11643). */
import { type LocalDate, type Problem, parseLocalDate } from '../core/index.js';
import { check11And2 } from './check-digits.js';
import {
  CLEAN,
  formatProblems,
  type IdentifierCheck,
  isDigit,
  starred,
} from './identifier-check.js';
import { identifierProblem } from './problems.js';

/** 性别, as the sequence of a number of a person says. */
export type Sex = 'male' | 'female';

/** What may be looked at beside the number itself. */
export interface BirthOptions {
  /** The day on which the number is read: a later date of birth is refused. Without it the future is not looked at. */
  readonly on?: LocalDate;
}

/** Sequences for centenarians put births into the 1800s; none can be earlier. */
const EARLIEST_BIRTH_YEAR = 1800;

const X = 88;

/** Problems of length and characters: 17 digits, then a digit or X. */
export function eighteenFormat(text: string): readonly Problem[] {
  return formatProblems(text, [18], (code, index) => isDigit(code) || (index === 17 && code === X));
}

/** `YYYY-MM-DD` of the eight digits at 7 to 14. */
export const birthDateText = (text: string): string =>
  `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;

/** Odd sequences are of men, even of women. */
export const sexOf = (text: string): Sex => (text.charCodeAt(16) % 2 === 1 ? 'male' : 'female');

/** Date of birth and check character, behind the faults of the place that the caller found. */
export function eighteenCheck(
  text: string,
  place: readonly Problem[],
  { on }: BirthOptions,
  warnings: readonly Problem[] = [],
): IdentifierCheck {
  const segments = [...place, ...birthProblems(text, on)];
  const expected = check11And2(text);
  const actual = text.charAt(17);
  const checkCharacter =
    actual === expected
      ? []
      : [identifierProblem('identifiers.checkCharacter', { position: 18, expected, actual })];
  return segments.length + checkCharacter.length + warnings.length === 0
    ? CLEAN
    : { ...CLEAN, segments, checkCharacter, warnings };
}

function birthProblems(text: string, on: LocalDate | undefined): readonly Problem[] {
  const birth = parseLocalDate(birthDateText(text));
  if (!birth.ok) return [identifierProblem('identifiers.date', { from: 7, to: 14 })];
  if (Number(text.slice(6, 10)) < EARLIEST_BIRTH_YEAR) {
    return [identifierProblem('identifiers.birthYear', { earliest: EARLIEST_BIRTH_YEAR })];
  }
  return on !== undefined && birth.value > on
    ? [identifierProblem('identifiers.birthInFuture', { on })]
    : [];
}

/** Segments apart. */
export const eighteenSpaced = (text: string): string =>
  `${text.slice(0, 6)} ${text.slice(6, 14)} ${text.slice(14)}`;

/** Only the place stays: with date of birth or sequence the rest could be found by trying. */
export const eighteenMasked = (text: string): string => starred(text, 6, 0);
