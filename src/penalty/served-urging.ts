import {
  failed,
  type LocalDate,
  type Money,
  ok,
  type Problem,
  type Result,
} from '../core/index.js';
import { penaltyProblem } from './problems.js';
import type { ProofOfService, ServiceMethod } from './service.js';

declare const urged: unique symbol;

/** 催告书的内容 (行政强制法 第三十五条). */
export interface UrgingContent {
  /** 案件编号. */
  readonly caseCode: string;
  /** 文号. */
  readonly documentNumber: string;
  /** 履行义务的期限: the last day. */
  readonly performBy: LocalDate;
  /** 履行义务的方式. */
  readonly manner: string;
  /** 金额, where money is owed. */
  readonly amount?: Money;
  /** 给付方式, where money is owed. */
  readonly paymentMethod?: string;
  /** 告知了陈述权和申辩权. */
  readonly statementRightStated: boolean;
}

/** 已送达的催告书: proof that a complete urging reached the party; only {@link servedUrging} makes it. */
export interface ServedUrging extends UrgingContent {
  /** In types alone: made by its own function. */
  readonly [urged]: true;
  /** 送达日期. */
  readonly servedOn: LocalDate;
  /** 送达方式 (第三十八条: direct, else as 民事诉讼法 provides). */
  readonly method: ServiceMethod;
}

/**
 * 送达催告书: a written urging with everything that 行政强制法 第三十五条 asks for, and the proof that this urging was served.
 *
 * Fails: `penalty.urgingIncomplete`, once for each element that is missing; `penalty.urgingTermPast` where the term that it sets is
 * over before it is served; `penalty.serviceOfOtherDocument` where the proof is of another case or document.
 *
 * @example
 * servedUrging(
 *   { caseCode: 'G1', documentNumber: '粤环催〔2024〕1号', performBy: localDate('2024-06-03'), manner: '缴纳罚款', amount: money('1000'), statementRightStated: false },
 *   { caseCode: 'G1', document: 'urging', documentNumber: '粤环催〔2024〕1号', recipient: 'p1', startedOn: localDate('2024-05-20'), servedOn: localDate('2024-05-20'), method: 'direct' },
 * ).problems.map(({ path }) => path[0]) // => ['paymentMethod', 'statementRightStated']
 */
export function servedUrging(
  content: UrgingContent,
  service: ProofOfService,
): Result<ServedUrging> {
  const { manner, amount, paymentMethod = '', statementRightStated, performBy } = content;
  const { servedOn, method } = service;
  const checks: readonly (readonly [keyof UrgingContent, string, boolean])[] = [
    ['manner', '履行义务的方式', manner.trim() !== ''],
    ['amount', '金额', paymentMethod.trim() === '' || amount !== undefined],
    ['paymentMethod', '给付方式', amount === undefined || paymentMethod.trim() !== ''],
    ['statementRightStated', '陈述权和申辩权', statementRightStated],
  ];
  const problems: Problem[] = checks
    .filter(([, , present]) => !present)
    .map(([key, element]) => penaltyProblem('penalty.urgingIncomplete', { element }, [key]));
  if (performBy <= servedOn)
    problems.push(penaltyProblem('penalty.urgingTermPast', { performBy, servedOn }, ['performBy']));
  if (
    service.caseCode !== content.caseCode ||
    service.document !== 'urging' ||
    service.documentNumber !== content.documentNumber
  )
    problems.push(
      penaltyProblem('penalty.serviceOfOtherDocument', { served: service.documentNumber }, [
        'service',
      ]),
    );
  return problems.length > 0
    ? failed(...problems)
    : ok({ ...content, servedOn, method } as ServedUrging);
}
