import {
  failed,
  type LegalBasis,
  type LocalDate,
  ok,
  type Problem,
  type Result,
} from '../core/index.js';
import { penaltyProblem } from './problems.js';
import type { Sanction } from './sanction.js';

declare const complete: unique symbol;

/** 行政处罚决定书的内容 (行政处罚法 第五十九条第一款). */
export interface PenaltyDecisionContent {
  /** 案件编号. */
  readonly caseCode: string;
  /** 文号. */
  readonly documentNumber: string;
  /** 当事人的姓名或者名称. */
  readonly partyName: string;
  /** 当事人的地址. */
  readonly partyAddress: string;
  /** 违反法律、法规、规章的事实. */
  readonly facts: string;
  /** 证据. */
  readonly evidence: readonly string[];
  /** 行政处罚的种类. */
  readonly sanctions: readonly Sanction[];
  /** 行政处罚的依据. */
  readonly basis: readonly LegalBasis[];
  /** 裁量理由: which benchmark was applied and how. */
  readonly reasoning: string;
  /** 履行方式. */
  readonly performance: string;
  /** 逾期缴纳是否加处罚款 (罚款决定与罚款收缴分离实施办法 第七条第一款). */
  readonly surchargeStated: boolean;
  /** 申请行政复议、提起行政诉讼的途径和期限. */
  readonly remedies: string;
  /** 作出决定的行政机关名称. */
  readonly bodyName: string;
  /** 作出决定的日期. */
  readonly decidedOn: LocalDate;
  /** 盖有印章. */
  readonly sealed: boolean;
}

/** 行政处罚决定书: a decision with every required element; only {@link penaltyDecision} makes it. */
export interface PenaltyDecision extends PenaltyDecisionContent {
  /** In types alone: made by its own function. */
  readonly [complete]: true;
}

/**
 * 制作行政处罚决定书: checks that every element of 行政处罚法 第五十九条 is there.
 *
 * Fails: `penalty.decisionIncomplete`, once for each element that is missing.
 */
export function penaltyDecision(content: PenaltyDecisionContent): Result<PenaltyDecision> {
  const filled = (text: string): boolean => text.trim() !== '';
  const checks: readonly (readonly [keyof PenaltyDecisionContent, string, boolean])[] = [
    ['documentNumber', '文号', filled(content.documentNumber)],
    ['partyName', '当事人的姓名或者名称', filled(content.partyName)],
    ['partyAddress', '当事人的地址', filled(content.partyAddress)],
    ['facts', '违法事实', filled(content.facts)],
    ['evidence', '证据', content.evidence.length > 0],
    ['sanctions', '行政处罚的种类', content.sanctions.length > 0],
    ['basis', '行政处罚的依据', content.basis.length > 0],
    ['performance', '履行方式和期限', filled(content.performance)],
    ['remedies', '救济途径和期限', filled(content.remedies)],
    ['bodyName', '行政机关名称', filled(content.bodyName)],
    ['sealed', '印章', content.sealed],
  ];
  const problems: Problem[] = checks
    .filter(([, , present]) => !present)
    .map(([key, element]) => penaltyProblem('penalty.decisionIncomplete', { element }, [key]));
  return problems.length > 0 ? failed(...problems) : ok(content as PenaltyDecision);
}
