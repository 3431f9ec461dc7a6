import { failed, ok, type Problem, type Result, shown, term } from '../core/index.js';
import { caseCodeProblem } from './problems.js';
import type { CaseCode, CaseCodeParts, CaseCodeScheme, ParsedCaseCode } from './scheme.js';
import { caseCodeSegments, rangeProblems, shapeProblems } from './segments.js';

const ID = 'fj-market-case/2021';
const DIGITS = '0123456789';
const YEARS = [2000, 2099] as const;
const SERIALS = [1, 99_999] as const;

const segments = caseCodeSegments([
  { name: 'body', label: term('机构类别', 'class of agency'), length: 1, symbols: DIGITS },
  { name: 'division', label: term('行政区划', 'division'), length: 6, symbols: DIGITS },
  { name: 'year', label: term('年份', 'year'), length: 2, symbols: DIGITS },
  { name: 'serial', label: term('顺序号', 'serial'), length: 5, symbols: DIGITS },
]);

function read(text: string): Result<ParsedCaseCode> {
  const misshapen = shapeProblems(segments, DIGITS, text);
  if (misshapen.length > 0) return failed(...misshapen);
  const parsed: ParsedCaseCode = {
    code: text as CaseCode,
    scheme: ID,
    profile: 'issued',
    division: text.slice(1, 7),
    body: text.slice(0, 1),
    year: 2000 + Number(text.slice(7, 9)),
    kind: 'penalty',
    serial: Number(text.slice(9)),
  };
  const problems = rangeProblems(parsed, YEARS, SERIALS);
  return problems.length > 0 ? failed(...problems) : ok(parsed);
}

function write(parts: CaseCodeParts): Result<CaseCode> {
  const { profile, division, body, year, kind, serial } = parts;
  const problems: Problem[] = [];
  if (profile !== 'issued')
    problems.push(caseCodeProblem('caseCode.profile', { profile: shown(profile) }, ['profile']));
  if (typeof division !== 'string' || !/^\d{6}$/.test(division))
    problems.push(
      caseCodeProblem('caseCode.divisionText', { division: shown(division) }, ['division']),
    );
  if (typeof body !== 'string' || !/^\d$/.test(body))
    problems.push(caseCodeProblem('caseCode.bodyText', { body: shown(body) }, ['body']));
  if (kind !== 'penalty')
    problems.push(caseCodeProblem('caseCode.kind', { kind: shown(kind) }, ['kind']));
  problems.push(...rangeProblems(parts, YEARS, SERIALS));
  if (problems.length > 0) return failed(...problems);
  const yearText = (year - 2000).toString().padStart(2, '0');
  return ok(`${body}${division}${yearText}${serial.toString().padStart(5, '0')}` as CaseCode);
}

/**
 * 福建市场监管案件编码: 14 digits for penalty cases, without check symbols, as 福建省标准化研究院 described it in 2021.
 *
 * Here to show a second scheme under the same callers. Any copying error that keeps the digits gives another valid code.
 *
 * @example
 * parseCaseCode('1-350100-21-00001', fujianMarketCaseCodeScheme).value.serial // => 1
 */
export const fujianMarketCaseCodeScheme: CaseCodeScheme = {
  id: ID,
  title: term('福建市场监管案件编码', 'Fujian market-supervision case code'),
  official: false,
  standing: term(
    '见于福建省标准化研究院 2021 年的公开介绍，是否施行未经核实',
    'from a public account by the Fujian institute of standardisation, 2021; whether it is in use is unverified',
  ),
  segments,
  alphabet: DIGITS,
  groups: [1, 6, 2, 5],
  urnPrefix: 'urn:fj-market-case:',
  lookAlikes: { O: '0', I: '1', L: '1', S: '5', Z: '2', B: '8' },
  years: YEARS,
  lastSerial: SERIALS[1],
  read,
  write,
};
