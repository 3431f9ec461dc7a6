import {
  failed,
  type LegalBasis,
  type LocalDate,
  ok,
  type Problem,
  type Result,
} from '../core/index.js';
import type { PeriodValue } from '../law/index.js';
import { penaltyProblem } from './problems.js';
import type { Sanction } from './sanction.js';
import type { ProofOfService, ServiceMethod } from './service.js';

declare const served: unique symbol;

/** 告知内容 (行政处罚法 第四十四条). */
export interface PriorNotice {
  /** 案件编号. */
  readonly caseCode: string;
  /** 文号. */
  readonly documentNumber: string;
  /** 当事人的姓名或者名称: needed where the case has several parties. */
  readonly partyName?: string;
  /** 拟作出的行政处罚内容. */
  readonly proposed: readonly Sanction[];
  /** 事实. */
  readonly facts: string;
  /** 理由, the discretion among them. */
  readonly reasons: string;
  /** 依据. */
  readonly basis: readonly LegalBasis[];
  /** 告知了陈述、申辩的权利. */
  readonly statementRightStated: boolean;
  /** 告知了要求听证的权利. */
  readonly hearingRightStated: boolean;
  /** 陈述、申辩的期限: the Act sets none; the notice states the one of the department's rule. */
  readonly statementWithin: PeriodValue;
}

/** 已送达的事先告知书: proof that a complete notice reached the party; only {@link servedNotice} makes it. */
export interface ServedNotice extends PriorNotice {
  /** In types alone: made by its own function. */
  readonly [served]: true;
  /** 送达日期: the terms of the party run from it. */
  readonly servedOn: LocalDate;
  /** 送达方式. */
  readonly method: ServiceMethod;
}

/**
 * 事先告知书内容: what a notice lacks of that which 行政处罚法 第四十四条 asks for.
 *
 * Gives: `penalty.noticeIncomplete`, once for each element that is missing.
 */
export function missingFromNotice(notice: PriorNotice): readonly Problem[] {
  const checks: readonly (readonly [keyof PriorNotice, string, boolean])[] = [
    ['documentNumber', '文号', notice.documentNumber.trim() !== ''],
    ['proposed', '拟作出的行政处罚内容', notice.proposed.length > 0],
    ['facts', '事实', notice.facts.trim() !== ''],
    ['reasons', '理由', notice.reasons.trim() !== ''],
    ['basis', '依据', notice.basis.length > 0],
    ['statementRightStated', '陈述、申辩的权利', notice.statementRightStated],
  ];
  return checks
    .filter(([, , present]) => !present)
    .map(([key, element]) => penaltyProblem('penalty.noticeIncomplete', { element }, [key]));
}

/**
 * 送达事先告知书: a notice with everything that 行政处罚法 第四十四条 asks for, and the proof that this notice was served.
 *
 * Fails: `penalty.noticeIncomplete`, once for each element that is missing; `penalty.serviceOfOtherDocument` where the proof
 * is of another case or document.
 *
 * @example
 * servedNotice(
 *   { caseCode: 'G1', documentNumber: '粤环罚告〔2024〕1号', proposed: [], facts: '', reasons: '理由', basis: [], statementRightStated: true, hearingRightStated: true, statementWithin: { kind: 'period', count: 5, unit: 'workingDay' } },
 *   { caseCode: 'G1', document: 'priorNotice', documentNumber: '粤环罚告〔2024〕1号', recipient: 'p1', startedOn: localDate('2024-05-06'), servedOn: localDate('2024-05-06'), method: 'direct' },
 * ).problems.map((problem) => problem.path[0]) // => ['proposed', 'facts', 'basis']
 */
export function servedNotice(notice: PriorNotice, service: ProofOfService): Result<ServedNotice> {
  const { caseCode, document, documentNumber, servedOn, method } = service;
  const isOther =
    caseCode !== notice.caseCode ||
    document !== 'priorNotice' ||
    documentNumber !== notice.documentNumber;
  const problems = [
    ...missingFromNotice(notice),
    ...(isOther
      ? [penaltyProblem('penalty.serviceOfOtherDocument', { served: documentNumber }, ['service'])]
      : []),
  ];
  return problems.length > 0
    ? failed(...problems)
    : ok({ ...notice, servedOn, method } as ServedNotice);
}
