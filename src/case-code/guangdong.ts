/*
 * 粤案码 v1. This library's own profile: the layout that Guangdong uses for 一案一码 is not published.
 *
 *   G 440106 007 2026 2 004821 79
 *   │ │      │   │    │ │      └ check symbols over GF(31)
 *   │ │      │   │    │ └ serial
 *   │ │      │   │    └ kind of act: last digit of the type in the 权责清单 basic item code
 *   │ │      │   └ year of filing
 *   │ │      └ number of the issuing body in its division
 *   │ └ division of the issuing body (GB/T 2260)
 *   └ G issued, P provisional, X training; the next version of the layout takes another letter
 */
import { failed, ok, type Problem, type Result, shown, term } from '../core/index.js';
import type { ActKind } from '../registry/index.js';
import {
  ALPHABET_31,
  checkSymbolsOf,
  POWERS_OF_3,
  POWERS_OF_9,
  VALUES_31,
} from './check-symbols.js';
import { caseCodeProblem } from './problems.js';
import type {
  CaseCode,
  CaseCodeParts,
  CaseCodeProfile,
  CaseCodeScheme,
  ParsedCaseCode,
} from './scheme.js';
import { caseCodeSegments, rangeProblems, shapeProblems } from './segments.js';

const ID = 'gd-case/1';
const LENGTH = 23;
const DIGITS = '0123456789';
const YEARS = [2020, 2099] as const;
const SERIALS = [1, 999_999] as const;
const PROVISIONAL_SERIALS = [0, 31 ** 6 - 1] as const;

const LETTERS: Readonly<Record<CaseCodeProfile, string>> = {
  issued: 'G',
  provisional: 'P',
  training: 'X',
};

/** The index is the digit. 4 is 征收 and 征用 together. */
const KINDS: readonly ActKind[] = [
  'other',
  'licence',
  'penalty',
  'compulsion',
  'levy',
  'payment',
  'inspection',
  'confirmation',
  'reward',
  'adjudication',
];

const segments = caseCodeSegments([
  { name: 'profile', label: term('编码类别', 'profile'), length: 1, symbols: 'GPX' },
  { name: 'division', label: term('行政区划', 'division'), length: 6, symbols: DIGITS },
  { name: 'body', label: term('主体编号', 'body number'), length: 3, symbols: ALPHABET_31 },
  { name: 'year', label: term('年份', 'year'), length: 4, symbols: DIGITS },
  { name: 'kind', label: term('行为种类', 'kind of act'), length: 1, symbols: DIGITS },
  { name: 'serial', label: term('顺序号', 'serial'), length: 6, symbols: DIGITS },
  { name: 'check', label: term('校验字符', 'check symbols'), length: 2, symbols: ALPHABET_31 },
]);
const provisionalSegments = segments.map((segment) =>
  segment.name === 'serial' ? { ...segment, symbols: ALPHABET_31 } : segment,
);

/** First value that each place refuses. A provisional serial may hold letters. */
const limits = Uint8Array.from(
  segments.flatMap(({ length, symbols }) =>
    Array<number>(length).fill(symbols === DIGITS ? 10 : 31),
  ),
);
const provisionalLimits = limits.map((limit, index) => (index >= 15 && index < 21 ? 31 : limit));

const PROFILES: Readonly<Record<number, CaseCodeProfile | undefined>> = {
  71: 'issued',
  80: 'provisional',
  88: 'training',
};
const UNKNOWN_VERSION = /^[A-FH-OQ-WYZ]/;

function read(text: string): Result<ParsedCaseCode> {
  const profile = PROFILES[text.charCodeAt(0)];
  if (text.length !== LENGTH || profile === undefined) return failed(...misshapen(text));
  const limit = profile === 'provisional' ? provisionalLimits : limits;
  let first = 0;
  let second = 0;
  for (let index = 0; index < LENGTH; index += 1) {
    const value = VALUES_31[text.charCodeAt(index)] ?? 255;
    if (index > 0 && value >= (limit[index] as number)) return failed(...misshapen(text));
    first += value * (POWERS_OF_3[index] as number);
    second += value * (POWERS_OF_9[index] as number);
  }
  const parsed: ParsedCaseCode = {
    code: text as CaseCode,
    scheme: ID,
    profile,
    division: text.slice(1, 7),
    body: text.slice(7, 10),
    year: numberIn(text, 10, 14, 10),
    kind: KINDS[text.charCodeAt(14) - 48] as ActKind,
    serial: numberIn(text, 15, 21, profile === 'provisional' ? 31 : 10),
  };
  const holds = first % 31 === 0 && second % 31 === 0;
  if (holds && isInRange(parsed)) return ok(parsed);
  const { body } = parsed;
  return failed(
    ...(body === '000' ? [caseCodeProblem('caseCode.bodyText', { body }, ['body'])] : []),
    ...rangeProblems(parsed, YEARS, serialsOf(profile)),
    ...(holds ? [] : [caseCodeProblem('caseCode.check', { check: text.slice(21) }, ['check'])]),
  );
}

function numberIn(text: string, from: number, to: number, base: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1)
    value = value * base + (VALUES_31[text.charCodeAt(index)] as number);
  return value;
}

const isInRange = ({ body, year, serial, profile }: CaseCodeParts): boolean =>
  body !== '000' && year >= 2020 && year <= 2099 && (serial > 0 || profile === 'provisional');

function misshapen(text: string): readonly Problem[] {
  const version = UNKNOWN_VERSION.exec(text);
  const problems = shapeProblems(
    text.startsWith('P') ? provisionalSegments : segments,
    ALPHABET_31,
    text,
  );
  return version === null
    ? problems
    : problems.map((problem) =>
        problem.path[0] === 'profile'
          ? caseCodeProblem('caseCode.unknownVersion', { symbol: version[0] }, ['profile'])
          : problem,
      );
}

function serialsOf(profile: CaseCodeProfile): readonly [from: number, to: number] {
  return profile === 'provisional' ? PROVISIONAL_SERIALS : SERIALS;
}

const DIVISION = /^\d{6}$/;
const BODY = /^(?!000)[0-9A-HJ-NP-RTUWXY]{3}$/;

function write(parts: CaseCodeParts): Result<CaseCode> {
  const { profile, division, body, year, kind, serial } = parts;
  const problems: Problem[] = [];
  if (!Object.hasOwn(LETTERS, profile))
    problems.push(caseCodeProblem('caseCode.profile', { profile: shown(profile) }, ['profile']));
  if (typeof division !== 'string' || !DIVISION.test(division))
    problems.push(
      caseCodeProblem('caseCode.divisionText', { division: shown(division) }, ['division']),
    );
  if (typeof body !== 'string' || !BODY.test(body))
    problems.push(caseCodeProblem('caseCode.bodyText', { body: shown(body) }, ['body']));
  const digit = KINDS.indexOf(kind);
  if (digit < 0) problems.push(caseCodeProblem('caseCode.kind', { kind: shown(kind) }, ['kind']));
  problems.push(...rangeProblems(parts, YEARS, serialsOf(profile)));
  if (problems.length > 0) return failed(...problems);
  const serialText =
    profile === 'provisional' ? base31(serial, 6) : serial.toString().padStart(6, '0');
  const payload = `${LETTERS[profile]}${division}${body}${year}${digit}${serialText}`;
  return ok(`${payload}${checkSymbolsOf(payload)}` as CaseCode);
}

function base31(number: number, places: number): string {
  let text = '';
  for (let rest = number; text.length < places; rest = Math.floor(rest / 31))
    text = `${ALPHABET_31[rest % 31]}${text}`;
  return text;
}

/**
 * 粤案码: a case code of 23 symbols with two check symbols. **Not official**: this library's own profile.
 *
 * @example
 * guangdongCaseCodeScheme.official // => false
 */
export const guangdongCaseCodeScheme: CaseCodeScheme = {
  id: ID,
  title: term('粤案码（本库自拟方案）', 'Guangdong case code (profile of this library)'),
  official: false,
  standing: term(
    '非官方编码：广东“一案一码”的码段结构未见公开，本方案由 zhifa 自拟，官方规定公布后应予替换',
    'not official: the layout of the Guangdong one-case-one-code is not published; zhifa drew up this profile, to be replaced once an official one is',
  ),
  segments,
  alphabet: ALPHABET_31,
  groups: [7, 3, 4, 7, 2],
  urnPrefix: 'urn:gd-case:',
  lookAlikes: { O: '0', I: '1', S: '5', Z: '2', V: 'U' },
  checkSymbolsOf,
  years: YEARS,
  lastSerial: SERIALS[1],
  read,
  write,
};
