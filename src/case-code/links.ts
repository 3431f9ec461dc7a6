/*
 * 编码关联. A code never changes: what happens to a case is a link between codes. 文号 are many to one case, and a joint
 * document belongs to several. Neither number can be computed from the other.
 */
import { failed, type LocalDate, ok, type Problem, type Result } from '../core/index.js';
import type { DocumentNumber } from '../identifiers/index.js';
import { caseCodeProblem } from './problems.js';
import type { CaseCode } from './scheme.js';

/**
 * 关联种类, from the later code to the earlier:
 * `supersedes` 更正 (the earlier one is void), `transferredFrom` 移送后另行立案, `derivedFrom` 由检查转处罚 and the like,
 * `mergedFrom` 并案, `splitFrom` 分案, `formalises` 离线暂编号转正 (the provisional code stays readable for ever).
 */
export type CaseLinkKind =
  | 'supersedes'
  | 'transferredFrom'
  | 'derivedFrom'
  | 'mergedFrom'
  | 'splitFrom'
  | 'formalises';

/** 编码关联: one code comes from another. */
export interface CaseLink {
  /** The later code. */
  readonly from: CaseCode;
  /** The earlier code. */
  readonly to: CaseCode;
  /** 关联种类. */
  readonly kind: CaseLinkKind;
  /** The day. */
  readonly on: LocalDate;
}

/** 文书登记: a document of a case. */
export interface CaseDocument {
  /** 文号. */
  readonly document: DocumentNumber;
  /** 案件编码. */
  readonly code: CaseCode;
  /** 共同文书: one document of several cases, each of which registers it so. */
  readonly isJoint: boolean;
}

/** 关联登记: links and documents. Plain data, in order of entry. */
export interface CaseLinks {
  /** Links. */
  readonly links: readonly CaseLink[];
  /** Documents. */
  readonly documents: readonly CaseDocument[];
}

/**
 * 空登记: no link and no document.
 *
 * @example
 * emptyCaseLinks.links // => []
 */
export const emptyCaseLinks: CaseLinks = { links: [], documents: [] };

/**
 * 登记关联: links a code to the one that it comes from.
 *
 * Fails: `caseCode.linkSelf`, `caseCode.linkRepeated`, `caseCode.linkCycle`.
 *
 * @example
 * const [a, b, c] = [1, 2, 3].map((serial) => buildCaseCode({ profile: 'issued', division: '440106', body: '007', year: 2026, kind: 'penalty', serial }).value)
 * const on = localDate('2026-03-02')
 * linkCases(emptyCaseLinks, { from: b, to: a, kind: 'supersedes', on }).value.links.length // => 1
 * linkCases(emptyCaseLinks, { from: a, to: a, kind: 'supersedes', on }).problems[0].code // => 'caseCode.linkSelf'
 */
export function linkCases(register: CaseLinks, link: CaseLink): Result<CaseLinks> {
  const { from, to } = link;
  const problems: Problem[] = [];
  if (from === to) problems.push(caseCodeProblem('caseCode.linkSelf', { code: from }));
  if (register.links.some((one) => one.from === from && one.to === to))
    problems.push(caseCodeProblem('caseCode.linkRepeated', { from, to }));
  if (from !== to && originsOf(register, to).includes(from))
    problems.push(caseCodeProblem('caseCode.linkCycle', { from, to }));
  return problems.length > 0
    ? failed(...problems)
    : ok({ ...register, links: [...register.links, link] });
}

function linkAll(register: CaseLinks, links: readonly CaseLink[]): Result<CaseLinks> {
  let next = register;
  const problems: Problem[] = [];
  for (const link of links) {
    const result = linkCases(next, link);
    if (result.ok) next = result.value;
    else problems.push(...result.problems);
  }
  return problems.length > 0 ? failed(...problems) : ok(next);
}

/**
 * 并案: several cases go on under one code, a new one or that of one of them.
 *
 * Fails: `caseCode.mergeTooFew`, and as {@link linkCases} does.
 *
 * @example
 * const [a, b, c] = [1, 2, 3].map((serial) => buildCaseCode({ profile: 'issued', division: '440106', body: '007', year: 2026, kind: 'penalty', serial }).value)
 * const on = localDate('2026-03-02')
 * originsOf(mergeCases(emptyCaseLinks, { cases: [a, b], into: a, on }).value, a).length // => 1
 */
export function mergeCases(
  register: CaseLinks,
  merger: { readonly cases: readonly CaseCode[]; readonly into: CaseCode; readonly on: LocalDate },
): Result<CaseLinks> {
  const { cases, into, on } = merger;
  const distinct = [...new Set(cases)];
  const count = distinct.length;
  if (count < 2) return failed(caseCodeProblem('caseCode.mergeTooFew', { count }));
  const others = distinct.filter((code) => code !== into);
  return linkAll(
    register,
    others.map((to) => ({ from: into, to, kind: 'mergedFrom', on })),
  );
}

/**
 * 分案: one case goes on under several codes, its own among them or not.
 *
 * Fails: `caseCode.splitTooFew`, and as {@link linkCases} does.
 *
 * @example
 * const [a, b, c] = [1, 2, 3].map((serial) => buildCaseCode({ profile: 'issued', division: '440106', body: '007', year: 2026, kind: 'penalty', serial }).value)
 * const on = localDate('2026-03-02')
 * successorsOf(splitCase(emptyCaseLinks, { code: a, into: [b, c], on }).value, a).length // => 2
 */
export function splitCase(
  register: CaseLinks,
  split: { readonly code: CaseCode; readonly into: readonly CaseCode[]; readonly on: LocalDate },
): Result<CaseLinks> {
  const { code, into, on } = split;
  const distinct = [...new Set(into)];
  const count = distinct.length;
  if (count < 2) return failed(caseCodeProblem('caseCode.splitTooFew', { count }));
  const others = distinct.filter((from) => from !== code);
  return linkAll(
    register,
    others.map((from) => ({ from, to: code, kind: 'splitFrom', on })),
  );
}

/**
 * 登记文号: a document of a case. A document belongs to one case, unless all of its cases register it as joint.
 *
 * Fails: `caseCode.documentRepeated`, `caseCode.documentElsewhere`.
 *
 * @example
 * const [a, b] = [1, 2].map((serial) => buildCaseCode({ profile: 'issued', division: '440106', body: '007', year: 2026, kind: 'penalty', serial }).value)
 * const document = documentNumber('粤市监处罚〔2026〕1号')
 * const register = registerDocument(emptyCaseLinks, { document, code: a, isJoint: false }).value
 * registerDocument(register, { document, code: b, isJoint: false }).problems[0].code // => 'caseCode.documentElsewhere'
 */
export function registerDocument(register: CaseLinks, entry: CaseDocument): Result<CaseLinks> {
  const { document, code, isJoint } = entry;
  const problems = register.documents
    .filter((one) => one.document === document && (one.code === code || !isJoint || !one.isJoint))
    .map((one) =>
      one.code === code
        ? caseCodeProblem('caseCode.documentRepeated', { document, code })
        : caseCodeProblem('caseCode.documentElsewhere', { document, code: one.code }),
    );
  return problems.length > 0
    ? failed(...problems)
    : ok({ ...register, documents: [...register.documents, entry] });
}

/**
 * 文号清单: the documents of one case, in order of entry. Those of the cases that it comes from stay with these.
 *
 * @example
 * const [a, b] = [1, 2].map((serial) => buildCaseCode({ profile: 'issued', division: '440106', body: '007', year: 2026, kind: 'penalty', serial }).value)
 * const document = documentNumber('粤市监处罚〔2026〕1号')
 * const register = registerDocument(emptyCaseLinks, { document, code: a, isJoint: false }).value
 * documentsOf(register, a) // => ['粤市监处罚〔2026〕1号']
 * documentsOf(register, b) // => []
 */
export function documentsOf(register: CaseLinks, code: CaseCode): readonly DocumentNumber[] {
  return register.documents.filter((one) => one.code === code).map(({ document }) => document);
}

/**
 * 文号所属案件: the cases of one document; several for a joint one.
 *
 * @example
 * const [a, b] = [1, 2].map((serial) => buildCaseCode({ profile: 'issued', division: '440106', body: '007', year: 2026, kind: 'penalty', serial }).value)
 * const document = documentNumber('粤市监处罚〔2026〕1号')
 * const register = registerDocument(emptyCaseLinks, { document, code: a, isJoint: false }).value
 * casesOfDocument(register, document) // => ['G44010600720262000001HD']
 */
export function casesOfDocument(
  register: CaseLinks,
  document: DocumentNumber,
): readonly CaseCode[] {
  return register.documents.filter((one) => one.document === document).map(({ code }) => code);
}

/**
 * 来源: every code that a case comes from, nearest first, whatever was merged, split or superseded between.
 *
 * @example
 * const [a, b, c] = [1, 2, 3].map((serial) => buildCaseCode({ profile: 'issued', division: '440106', body: '007', year: 2026, kind: 'penalty', serial }).value)
 * const on = localDate('2026-03-02')
 * originsOf(linkCases(emptyCaseLinks, { from: b, to: a, kind: 'derivedFrom', on }).value, b) // => ['G44010600720262000001HD']
 */
export function originsOf({ links }: CaseLinks, code: CaseCode): readonly CaseCode[] {
  return reachable(code, (one) => links.filter(({ from }) => from === one).map(({ to }) => to));
}

/**
 * 去向: every code that comes from a case, nearest first.
 *
 * @example
 * const [a, b, c] = [1, 2, 3].map((serial) => buildCaseCode({ profile: 'issued', division: '440106', body: '007', year: 2026, kind: 'penalty', serial }).value)
 * const on = localDate('2026-03-02')
 * successorsOf(linkCases(emptyCaseLinks, { from: b, to: a, kind: 'derivedFrom', on }).value, b) // => []
 */
export function successorsOf({ links }: CaseLinks, code: CaseCode): readonly CaseCode[] {
  return reachable(code, (one) => links.filter(({ to }) => to === one).map(({ from }) => from));
}

function reachable(
  start: CaseCode,
  next: (code: CaseCode) => readonly CaseCode[],
): readonly CaseCode[] {
  const seen = new Set([start]);
  for (const code of seen) for (const one of next(code)) seen.add(one);
  seen.delete(start);
  return [...seen];
}
