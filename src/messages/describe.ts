import { calendarProblems } from '../calendar/problems.js';
import { caseCodeProblems } from '../case-code/problems.js';
import { conformanceProblems } from '../conformance/problems.js';
import { describeFrom, type Language, type Problem } from '../core/index.js';
import { coreProblems } from '../core/problems.js';
import { disclosureProblems } from '../disclosure/problems.js';
import { discretionProblems } from '../discretion/problems.js';
import { exchangeProblems } from '../exchange/problems.js';
import { identifierProblems } from '../identifiers/problems.js';
import { inspectionProblems } from '../inspection/problems.js';
import { lawProblems } from '../law/problems.js';
import { linkageProblems } from '../linkage/problems.js';
import { penaltyProblems } from '../penalty/problems.js';
import { planProblems } from '../plan/problems.js';
import { recordProblems } from '../record/problems.js';
import { registryProblems } from '../registry/problems.js';
import { reviewProblems } from '../review/problems.js';
import { supervisionProblems } from '../supervision/problems.js';
import { townshipProblems } from '../township/problems.js';
import { workflowProblems } from '../workflow/problems.js';

/** 问题目录: the sentences of every problem of the library. */
export const problemCatalog = {
  ...calendarProblems,
  ...caseCodeProblems,
  ...conformanceProblems,
  ...coreProblems,
  ...disclosureProblems,
  ...discretionProblems,
  ...exchangeProblems,
  ...identifierProblems,
  ...inspectionProblems,
  ...lawProblems,
  ...linkageProblems,
  ...penaltyProblems,
  ...planProblems,
  ...recordProblems,
  ...registryProblems,
  ...reviewProblems,
  ...supervisionProblems,
  ...townshipProblems,
  ...workflowProblems,
};

/** 问题代码: every code of the library. The set only grows. */
export type ProblemCode = keyof typeof problemCatalog;

/**
 * 说明问题: the sentence of a problem in one language. A code that is not known, as a newer version or another library
 * may write, is shown as it is, with its parameters.
 *
 * @example
 * describe({ code: 'money.negative', path: ['amount'], params: { text: '-1' } }, 'zh') // => '金额不能为负：-1'
 * describe({ code: 'vendor.offline', path: [], params: { station: 7 } }, 'en') // => 'vendor.offline (station: 7)'
 */
export function describe(problem: Problem, language: Language): string {
  return describeFrom(problemCatalog, problem, language) ?? bare(problem, language);
}

function bare({ code, params }: Problem, language: Language): string {
  const colon = language === 'zh' ? '：' : ': ';
  const shown = Object.entries(params).map(([name, value]) => `${name}${colon}${value}`);
  if (shown.length === 0) return code;
  return language === 'zh' ? `${code}（${shown.join('；')}）` : `${code} (${shown.join('; ')})`;
}
