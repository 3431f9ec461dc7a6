import { coreProblem, failed, ok, type Problem, type Result, shown } from '../core/index.js';
import { guangdongCaseCodeScheme } from './guangdong.js';
import { normaliseCaseCode } from './normalise.js';
import { caseCodeProblem } from './problems.js';
import type {
  CaseCode,
  CaseCodeParts,
  CaseCodeScheme,
  CaseCodeStyle,
  ParsedCaseCode,
} from './scheme.js';

/** 登记信息: what the caller knows and the code alone does not. */
export interface CaseCodeContext {
  /** Whether codes of training are accepted. Absent: refused. */
  readonly allowTraining?: boolean;
  /** Whether a division existed in a year. Absent: not asked. A code keeps the division of its own year. */
  readonly hasDivision?: (division: string, year: number) => boolean;
  /** Whether the division had an enforcement body of that number in a year. Absent: not asked. */
  readonly hasBody?: (division: string, body: string, year: number) => boolean;
  /** Whether the code can have been issued, for example by the highest serial granted. Absent: not asked. */
  readonly wasIssued?: (parsed: ParsedCaseCode) => boolean;
}

/**
 * 解析案件编码: reads a code in canonical, display or URN form.
 *
 * Lower case, full-width characters, spaces and dashes in any place are read; a look-alike (O for 0, I for 1) is read with a
 * warning. Nothing else is repaired.
 *
 * Warns: `caseCode.lookAlike`.
 * Fails: `input.notString`, `caseCode.tooLong`, `caseCode.length`, `caseCode.symbol`, `caseCode.unknownVersion`,
 * `caseCode.check`, `caseCode.bodyText`, `caseCode.year`, `caseCode.serial`; by context `caseCode.training`,
 * `caseCode.division`, `caseCode.body`, `caseCode.notIssued`. The path names the segment.
 *
 * @example
 * parseCaseCode('g440106-007-2026-2004821-79').value.serial // => 4821
 * parseCaseCode('G4401060072026200482197').problems[0].code // => 'caseCode.check'
 */
export function parseCaseCode(
  text: unknown,
  scheme: CaseCodeScheme = guangdongCaseCodeScheme,
  context: CaseCodeContext = {},
): Result<ParsedCaseCode> {
  if (typeof text !== 'string')
    return failed(coreProblem('input.notString', { actual: shown(text) }));
  const direct = scheme.read(text);
  if (direct.ok) return inContext(direct.value, direct.warnings, context);
  const normalised = normaliseCaseCode(text, scheme);
  if (!normalised.ok) return normalised;
  if (normalised.value === text) return direct;
  const result = scheme.read(normalised.value);
  return result.ok
    ? inContext(result.value, [...normalised.warnings, ...result.warnings], context)
    : failed(...result.problems, ...normalised.warnings);
}

/** The reading, as far as the context accepts it. */
export function inContext(
  parsed: ParsedCaseCode,
  warnings: readonly Problem[],
  { allowTraining, hasDivision, hasBody, wasIssued }: CaseCodeContext,
): Result<ParsedCaseCode> {
  const { profile, division, body, year } = parsed;
  const problems: Problem[] = [];
  if (profile === 'training' && allowTraining !== true)
    problems.push(caseCodeProblem('caseCode.training', {}, ['profile']));
  if (hasDivision?.(division, year) === false)
    problems.push(caseCodeProblem('caseCode.division', { division, year }, ['division']));
  if (hasBody?.(division, body, year) === false)
    problems.push(caseCodeProblem('caseCode.body', { division, body, year }, ['body']));
  if (wasIssued?.(parsed) === false)
    problems.push(caseCodeProblem('caseCode.notIssued', { code: parsed.code }, ['serial']));
  return problems.length > 0 ? failed(...problems, ...warnings) : ok(parsed, warnings);
}

/**
 * 编制案件编码: the canonical code of its parts. Serials come from an allocator, not from here.
 *
 * Fails: `input.notObject`, `caseCode.profile`, `caseCode.divisionText`, `caseCode.bodyText`, `caseCode.year`,
 * `caseCode.kind`, `caseCode.serial`, each at the path of the part.
 *
 * @example
 * buildCaseCode({ profile: 'issued', division: '440106', body: '007', year: 2026, kind: 'penalty', serial: 4821 })
 * // => ok('G4401060072026200482179')
 */
export function buildCaseCode(
  parts: CaseCodeParts,
  scheme: CaseCodeScheme = guangdongCaseCodeScheme,
): Result<CaseCode> {
  return typeof parts === 'object' && parts !== null
    ? scheme.write(parts)
    : failed(coreProblem('input.notObject', { actual: shown(parts) }));
}

/**
 * 案件编码的书写形式: canonical (stored), display (printed), URN (for other systems).
 *
 * @example
 * formatCaseCode(parseCaseCode('G4401060072026200482179').value.code, 'display') // => 'G440106-007-2026-2004821-79'
 * formatCaseCode(parseCaseCode('G4401060072026200482179').value.code, 'urn') // => 'urn:gd-case:G4401060072026200482179'
 */
export function formatCaseCode(
  code: CaseCode,
  style: CaseCodeStyle,
  scheme: CaseCodeScheme = guangdongCaseCodeScheme,
): string {
  if (style === 'canonical') return code;
  if (style === 'urn') return `${scheme.urnPrefix}${code}`;
  let end = 0;
  return scheme.groups
    .map((length) => {
      end += length;
      return code.slice(end - length, end);
    })
    .join('-');
}
