/*
 * 统一社会信用代码: GB 32100-2015 with amendment 1 (2016).
 *
 * 1 登记管理部门 · 2 机构类别 · 3–8 登记管理机关行政区划 · 9–17 主体标识码 (GB 11714) · 18 校验码.
 */
import type { Brand, Problem, Result, Term } from '../core/index.js';
import { check31, checkOrganisation, isOf31, valueOf31 } from './check-digits.js';
import { type DivisionCode, type DivisionLookup, divisionDoubts } from './division-code.js';
import {
  CLEAN,
  digitsOfSeed,
  formatProblems,
  type IdentifierCheck,
  judged,
  literalOf,
  malformed,
  notText,
  starred,
} from './identifier-check.js';
import type { OrganisationCode } from './organisation-code.js';
import { identifierProblem } from './problems.js';
import { isProvince } from './province.js';

/** 统一社会信用代码: 18 characters, GB 32100-2015, upper case, no separators. */
export type SocialCreditCode = Brand<'SocialCreditCode'>;

/** The segments of a 统一社会信用代码. */
export interface SocialCreditCodeParts {
  /** The code. */
  readonly text: SocialCreditCode;
  /** 登记管理部门: 1 character; a key of {@link socialCreditRegistrars} or an unknown one. */
  readonly registrar: string;
  /** 机构类别: 2 characters, the registrar first: 11 机关, 91 企业, 92 个体工商户 … */
  readonly category: string;
  /** 登记管理机关行政区划: as it was on the day of registration; 100000 for national registration. */
  readonly division: string;
  /** 主体标识码: the 组织机构代码. */
  readonly organisationCode: OrganisationCode;
  /** 校验码. */
  readonly checkCharacter: string;
}

/** What else may be looked at. */
export interface SocialCreditCodeOptions {
  /** A table of divisions; it gives warnings only. */
  readonly divisions?: DivisionLookup;
  /** Real codes that break the rule exist: with a reason and evidence, faults of check characters become warnings. */
  readonly nonConforming?: {
    /** Why the code is taken all the same. */
    readonly reason: string;
    /** What shows that it was issued so. */
    readonly evidence: string;
  };
}

/**
 * 登记管理部门: the first character.
 *
 * The table is open (the standard's amendment added to it): others are read with a warning.
 *
 * @example
 * socialCreditRegistrars['9'].zh // => '市场监管'
 */
export const socialCreditRegistrars = {
  '1': { zh: '机构编制', en: 'public sector staffing' },
  '2': { zh: '外交', en: 'foreign affairs' },
  '3': { zh: '司法行政', en: 'justice administration' },
  '4': { zh: '文化', en: 'culture' },
  '5': { zh: '民政', en: 'civil affairs' },
  '6': { zh: '旅游', en: 'tourism' },
  '7': { zh: '宗教', en: 'religion' },
  '8': { zh: '工会', en: 'trade unions' },
  '9': { zh: '市场监管', en: 'market supervision' },
  A: { zh: '军队', en: 'armed forces' },
  G: { zh: '公安', en: 'public security' },
  J: { zh: '住房城乡建设', en: 'housing and construction' },
  N: { zh: '农业', en: 'agriculture' },
  Q: { zh: '侨联', en: 'returned overseas Chinese' },
  Y: { zh: '其他', en: 'other' },
} as const satisfies Readonly<Record<string, Term>>;

const KNOWN_CATEGORIES =
  '11 12 13 19 21 29 31 32 33 34 35 36 39 41 49 51 52 53 54 55 59 61 62 69 71 72 79 81 82 89 ' +
  '91 92 93 99 A1 A9 G1 G9 J1 J9 N1 N2 N3 N9 Q1 Q2 Q3 Q9 Y1';

/** By the values of the two characters. */
const CATEGORIES = new Uint8Array(31 * 31);
for (const category of KNOWN_CATEGORIES.split(' ')) {
  CATEGORIES[placeOf(category)] = 1;
}

function placeOf(category: string): number {
  return valueOf31(category.charCodeAt(0)) * 31 + valueOf31(category.charCodeAt(1));
}

/**
 * 核验统一社会信用代码: format, segments and check characters, each for itself.
 *
 * The code has two check characters: its own (position 18) and that of the organisation code (position 17).
 * An unknown registrar, category or province is a warning: those tables grow, and retired codes stay lawful.
 *
 * @example
 * checkSocialCreditCode('9144030071526726XG').checkCharacter // => []
 * checkSocialCreditCode('9144030071526726XH').checkCharacter[0].params
 * // => { position: 18, expected: 'G', actual: 'H' }
 */
export function checkSocialCreditCode(
  input: unknown,
  options: SocialCreditCodeOptions = {},
): IdentifierCheck {
  const expected =
    typeof input === 'string' && input.length === 18 && isOf31(input.charCodeAt(17))
      ? check31(input)
      : undefined;
  if (expected === undefined || typeof input !== 'string') {
    return notText(input) ?? malformed(...formatProblems(input as string, [18], isOf31));
  }
  const hasDivision = allDigits(input, 2, 8);
  const expectedOrganisation = checkOrganisation(input, 8);
  if (
    hasDivision &&
    input.charAt(17) === expected &&
    input.charAt(16) === expectedOrganisation &&
    options.divisions === undefined &&
    CATEGORIES[placeOf(input)] === 1 &&
    isRegion(input)
  ) {
    return CLEAN;
  }
  const faults: Problem[] = [];
  if (input.charAt(16) !== expectedOrganisation) {
    const params = { position: 17, expected: expectedOrganisation, actual: input.charAt(16) };
    faults.push(identifierProblem('identifiers.organisationCheckCharacter', params));
  }
  if (input.charAt(17) !== expected) {
    const params = { position: 18, expected, actual: input.charAt(17) };
    faults.push(identifierProblem('identifiers.checkCharacter', params));
  }
  const segments = hasDivision
    ? []
    : [identifierProblem('identifiers.notDigits', { from: 3, to: 8 })];
  const warnings = hasDivision ? doubts(input, options) : [];
  const { nonConforming } = options;
  if (nonConforming === undefined || faults.length === 0) {
    return { ...CLEAN, segments, checkCharacter: faults, warnings };
  }
  const exception = identifierProblem('identifiers.nonConforming', nonConforming);
  return { ...CLEAN, segments, warnings: [...faults, exception, ...warnings] };
}

function allDigits(text: string, from: number, until: number): boolean {
  for (let index = from; index < until; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** A province, or 10 for national registration (100000). */
const isRegion = (text: string): boolean => isProvince(text, 2) || text.startsWith('10', 2);

function doubts(text: string, { divisions }: SocialCreditCodeOptions): readonly Problem[] {
  const registrar = text.charAt(0);
  const category = text.slice(0, 2);
  const province = text.slice(2, 4);
  const warnings: Problem[] = [];
  if (!Object.hasOwn(socialCreditRegistrars, registrar)) {
    warnings.push(identifierProblem('identifiers.registrarUnknown', { registrar }));
  } else if (CATEGORIES[placeOf(category)] !== 1) {
    warnings.push(identifierProblem('identifiers.categoryUnknown', { category }));
  }
  if (!isRegion(text))
    warnings.push(identifierProblem('identifiers.province', { position: 3, province }));
  const division = text.slice(2, 8);
  if (division !== '100000') warnings.push(...divisionDoubts(division as DivisionCode, divisions));
  return warnings;
}

/**
 * 解析统一社会信用代码: the code with its segments. Nothing is repaired; see `normalizeIdentifier` for typed input.
 *
 * Well formed does not mean that the organisation exists.
 *
 * Fails: `input.notString`, `identifiers.empty`, `identifiers.length`, `identifiers.character`,
 * `identifiers.lowerCase`, `identifiers.notDigits`, `identifiers.checkCharacter`,
 * `identifiers.organisationCheckCharacter`.
 *
 * @example
 * parseSocialCreditCode('9144030071526726XG')
 * // => ok({ text: '9144030071526726XG', registrar: '9', category: '91', division: '440300', organisationCode: '71526726X', checkCharacter: 'G' })
 * parseSocialCreditCode('9144030071526726xg').ok // => false
 */
export function parseSocialCreditCode(
  input: unknown,
  options: SocialCreditCodeOptions = {},
): Result<SocialCreditCodeParts> {
  return judged(checkSocialCreditCode(input, options), () => {
    const text = input as SocialCreditCode;
    return {
      text,
      registrar: text.charAt(0),
      category: text.slice(0, 2),
      division: text.slice(2, 8),
      organisationCode: text.slice(8, 17) as OrganisationCode,
      checkCharacter: text.charAt(17),
    };
  });
}

/**
 * A 统一社会信用代码 written in source code. A mistyped literal is a defect and throws.
 *
 * @example
 * socialCreditCode('9144030071526726XG') // => '9144030071526726XG'
 */
export function socialCreditCode(literal: string): SocialCreditCode {
  return literalOf('socialCreditCode', literal, parseSocialCreditCode(literal));
}

/**
 * 统一社会信用代码的显示形式: its segments apart, for reading aloud. Documents print it without spaces.
 *
 * @example
 * formatSocialCreditCode(socialCreditCode('9144030071526726XG')) // => '91 440300 71526726X G'
 */
export function formatSocialCreditCode(code: SocialCreditCode): string {
  return `${code.slice(0, 2)} ${code.slice(2, 8)} ${code.slice(8, 17)} ${code.slice(17)}`;
}

/**
 * 统一社会信用代码的遮盖形式: registrar, category and division stay, and the last character.
 *
 * @example
 * maskSocialCreditCode(socialCreditCode('9144030071526726XG')) // => '91440300*********G'
 */
export function maskSocialCreditCode(code: SocialCreditCode): string {
  return starred(code, 8, 1);
}

/**
 * A 统一社会信用代码 for tests, with both check characters right. It may belong to someone.
 *
 * @param category registrar and category, `'91'` (an enterprise) unless told.
 *
 * @example
 * makeSocialCreditCode({ division: divisionCode('440300'), seed: 71526726 }) // => '9144030071526726XG'
 */
export function makeSocialCreditCode({
  division,
  seed,
  category = '91',
}: {
  readonly division: DivisionCode;
  readonly seed: number;
  readonly category?: '11' | '12' | '51' | '52' | '91' | '92' | '93';
}): SocialCreditCode {
  const head = `${category}${division.slice(0, 6)}${digitsOfSeed(seed, 8)}`;
  const body = `${head}${checkOrganisation(head, 8)}`;
  return `${body}${check31(body)}` as SocialCreditCode;
}
