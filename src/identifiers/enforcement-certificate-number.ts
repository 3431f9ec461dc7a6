/* 行政执法证号. The national layout is not public, so the layout is a profile that the province brings. */
import type { Brand, Problem, Result, Term } from '../core/index.js';
import {
  CLEAN,
  digitsOfSeed,
  type IdentifierCheck,
  judged,
  literalOf,
  malformed,
  notText,
  starred,
  visible,
} from './identifier-check.js';
import { identifierProblem } from './problems.js';

/** 行政执法证号: an open profile; the national layout is not public. */
export type EnforcementCertificateNumber = Brand<'EnforcementCertificateNumber'>;

/** One segment of a profile. */
export interface CertificateNumberSegment {
  /** Stable name of the segment. */
  readonly name: string;
  /** Its name for people. */
  readonly label: Term;
  /** Number of characters. */
  readonly length: number;
  /** What they may be. */
  readonly characters: 'digit' | 'upper' | 'upperOrDigit' | 'han';
}

/** 证号规则: how one issuer lays out its certificate numbers. */
export interface CertificateNumberProfile {
  /** Stable name of the profile. */
  readonly id: string;
  /** The segments, from the first character to the last. */
  readonly segments: readonly CertificateNumberSegment[];
}

/** The segments of an 行政执法证号. */
export interface EnforcementCertificateNumberParts {
  /** The number. */
  readonly text: EnforcementCertificateNumber;
  /** Segments by name, as the profile lays them out; without a profile, none. */
  readonly segments: readonly {
    /** Name of the segment. */
    readonly name: string;
    /** Its characters. */
    readonly text: string;
  }[];
}

/** What else may be looked at. */
export interface EnforcementCertificateNumberOptions {
  /** The issuer's layout. */
  readonly profile?: CertificateNumberProfile;
}

const LONGEST = 32;
const ALLOWED = /^[\p{Script=Han}A-Z0-9-]$/u;
const CHARACTERS = {
  digit: /^\d+$/,
  upper: /^[A-Z]+$/,
  upperOrDigit: /^[A-Z0-9]+$/,
  han: /^\p{Script=Han}+$/u,
};

/**
 * 核验行政执法证号: without a profile, 4 to 32 Chinese characters, capital letters, digits and hyphens.
 *
 * @example
 * checkEnforcementCertificateNumber('4401 0012').format[0].params // => { position: 5, character: 'U+0020' }
 */
export function checkEnforcementCertificateNumber(
  input: unknown,
  { profile }: EnforcementCertificateNumberOptions = {},
): IdentifierCheck {
  const bad = notText(input);
  if (bad !== undefined || typeof input !== 'string') return bad ?? CLEAN;
  const format = generalProblems(input);
  if (format.length > 0) return malformed(...format);
  const segments = profile === undefined ? [] : profileProblems(input, profile);
  return segments.length === 0 ? CLEAN : { ...CLEAN, segments };
}

function generalProblems(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  const isLong = text.length > LONGEST;
  if (isLong || text.length < 4) {
    problems.push(
      identifierProblem('identifiers.length', { expected: '4–32', actual: text.length }),
    );
  }
  let position = 1;
  for (const character of isLong ? text.slice(0, LONGEST) : text) {
    if (!ALLOWED.test(character)) {
      problems.push(
        identifierProblem('identifiers.character', { position, character: visible(character) }),
      );
    }
    position += character.length;
  }
  return problems;
}

function profileProblems(
  text: string,
  { id, segments }: CertificateNumberProfile,
): readonly Problem[] {
  const expected = segments.reduce((sum, one) => sum + one.length, 0);
  if (text.length !== expected) {
    return [
      identifierProblem('identifiers.length', { expected: String(expected), actual: text.length }),
    ];
  }
  let start = 0;
  return segments.flatMap((segment) => {
    const from = start + 1;
    start += segment.length;
    return CHARACTERS[segment.characters].test(text.slice(from - 1, start))
      ? []
      : [
          identifierProblem('identifiers.profilePart', {
            from,
            to: start,
            part: segment.label.zh,
            profile: id,
          }),
        ];
  });
}

/**
 * 解析行政执法证号.
 *
 * Fails: `input.notString`, `identifiers.empty`, `identifiers.length`, `identifiers.character`,
 * `identifiers.profilePart`.
 *
 * @example
 * parseEnforcementCertificateNumber('44010012345') // => ok({ text: '44010012345', segments: [] })
 */
export function parseEnforcementCertificateNumber(
  input: unknown,
  options: EnforcementCertificateNumberOptions = {},
): Result<EnforcementCertificateNumberParts> {
  return judged(checkEnforcementCertificateNumber(input, options), () => {
    const text = input as EnforcementCertificateNumber;
    let start = 0;
    const segments = (options.profile?.segments ?? []).map(({ name, length }) => {
      start += length;
      return { name, text: text.slice(start - length, start) };
    });
    return { text, segments };
  });
}

/**
 * An 行政执法证号 written in source code. A mistyped literal is a defect and throws.
 *
 * @example
 * enforcementCertificateNumber('44010012345') // => '44010012345'
 */
export function enforcementCertificateNumber(literal: string): EnforcementCertificateNumber {
  return literalOf(
    'enforcementCertificateNumber',
    literal,
    parseEnforcementCertificateNumber(literal),
  );
}

/**
 * 行政执法证号的显示形式: as it is; the certificate prints it without separators.
 *
 * @example
 * formatEnforcementCertificateNumber(enforcementCertificateNumber('44010012345')) // => '44010012345'
 */
export function formatEnforcementCertificateNumber(number: EnforcementCertificateNumber): string {
  return number;
}

/**
 * 行政执法证号的遮盖形式. The number itself is public (广东省行政执法公示办法); this is for other uses.
 *
 * @example
 * maskEnforcementCertificateNumber(enforcementCertificateNumber('44010012345')) // => '44********5'
 */
export function maskEnforcementCertificateNumber(number: EnforcementCertificateNumber): string {
  return starred(number, 2, 1);
}

/**
 * An 行政执法证号 for tests; its layout is invented.
 *
 * @example
 * makeEnforcementCertificateNumber({ seed: 7 }) // => 'T00000007'
 */
export function makeEnforcementCertificateNumber({
  seed,
}: {
  readonly seed: number;
}): EnforcementCertificateNumber {
  return `T${digitsOfSeed(seed, 8)}` as EnforcementCertificateNumber;
}
