/* 组织机构代码: GB 11714-1997. 8 characters of 0–9 and A–Z, then one check character. */
import type { Brand, Result } from '../core/index.js';
import { checkOrganisation } from './check-digits.js';
import {
  CLEAN,
  digitsOfSeed,
  formatProblems,
  type IdentifierCheck,
  isDigit,
  isUpper,
  judged,
  literalOf,
  malformed,
  notText,
  starred,
} from './identifier-check.js';
import { identifierProblem } from './problems.js';

/** 组织机构代码: 9 characters, GB 11714-1997, no hyphen. */
export type OrganisationCode = Brand<'OrganisationCode'>;

/** The segments of an 组织机构代码. */
export interface OrganisationCodeParts {
  /** The code. */
  readonly text: OrganisationCode;
  /** 本体代码: 8 characters. */
  readonly body: string;
  /** 校验码. */
  readonly checkCharacter: string;
}

/**
 * 核验组织机构代码.
 *
 * @example
 * checkOrganisationCode('71526726X').checkCharacter // => []
 * checkOrganisationCode('715267260').checkCharacter[0].code // => 'identifiers.checkCharacter'
 */
export function checkOrganisationCode(input: unknown): IdentifierCheck {
  const bad = notText(input);
  if (bad !== undefined || typeof input !== 'string') return bad ?? CLEAN;
  const format = formatProblems(input, [9], (code, index) =>
    index < 8 ? isDigit(code) || isUpper(code) : isDigit(code) || code === 88,
  );
  if (format.length > 0) return malformed(...format);
  const expected = checkOrganisation(input);
  const actual = input.charAt(8);
  return actual === expected
    ? CLEAN
    : {
        ...CLEAN,
        checkCharacter: [
          identifierProblem('identifiers.checkCharacter', { position: 9, expected, actual }),
        ],
      };
}

/**
 * 解析组织机构代码: the 9 characters without the hyphen that its display form has.
 *
 * Fails: `input.notString`, `identifiers.empty`, `identifiers.length`, `identifiers.character`,
 * `identifiers.lowerCase`, `identifiers.checkCharacter`.
 *
 * @example
 * parseOrganisationCode('71526726X') // => ok({ text: '71526726X', body: '71526726', checkCharacter: 'X' })
 */
export function parseOrganisationCode(input: unknown): Result<OrganisationCodeParts> {
  return judged(checkOrganisationCode(input), () => {
    const text = input as OrganisationCode;
    return { text, body: text.slice(0, 8), checkCharacter: text.charAt(8) };
  });
}

/**
 * An 组织机构代码 written in source code. A mistyped literal is a defect and throws.
 *
 * @example
 * organisationCode('006939561') // => '006939561'
 */
export function organisationCode(literal: string): OrganisationCode {
  return literalOf('organisationCode', literal, parseOrganisationCode(literal));
}

/**
 * 组织机构代码的显示形式: with the hyphen that the standard puts before the check character.
 *
 * @example
 * formatOrganisationCode(organisationCode('71526726X')) // => '71526726-X'
 */
export function formatOrganisationCode(code: OrganisationCode): string {
  return `${code.slice(0, 8)}-${code.slice(8)}`;
}

/**
 * 组织机构代码的遮盖形式.
 *
 * @example
 * maskOrganisationCode(organisationCode('71526726X')) // => '71******X'
 */
export function maskOrganisationCode(code: OrganisationCode): string {
  return starred(code, 2, 1);
}

/**
 * An 组织机构代码 for tests: the seed's digits with their check character.
 *
 * @example
 * makeOrganisationCode({ seed: 71526726 }) // => '71526726X'
 */
export function makeOrganisationCode({ seed }: { readonly seed: number }): OrganisationCode {
  const body = digitsOfSeed(seed, 8);
  return `${body}${checkOrganisation(body)}` as OrganisationCode;
}
