import {
  failed,
  type LegalBasis,
  type LocalDate,
  ok,
  type Problem,
  parseLocalDate,
  type Result,
  type Term,
} from '../core/index.js';
import { penaltyLaw } from '../law/index.js';
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

/** 决定书应当载明的一个事项. */
export interface DecisionElement {
  /** The field of {@link PenaltyDecisionContent} that holds it. */
  readonly field: keyof PenaltyDecisionContent;
  /** Its name. */
  readonly label: Term;
  /** Where the law asks for it. */
  readonly basis: LegalBasis;
}

const element = (
  field: keyof PenaltyDecisionContent,
  basis: LegalBasis,
  zh: string,
  en: string,
): DecisionElement => ({ field, basis, label: { zh, en } });

/**
 * 决定书应当载明的事项 (行政处罚法 第五十九条), in the order of the article.
 *
 * @example
 * decisionElements.map(({ field }) => field).slice(0, 3) // => ['documentNumber', 'partyName', 'partyAddress']
 */
export const decisionElements: readonly DecisionElement[] = [
  element('documentNumber', penaltyLaw(59, 1), '文号', 'document number'),
  element('partyName', penaltyLaw(59, 1, 1), '当事人的姓名或者名称', 'name of the party'),
  element('partyAddress', penaltyLaw(59, 1, 1), '当事人的地址', 'address of the party'),
  element('facts', penaltyLaw(59, 1, 2), '违法事实', 'facts of the violation'),
  element('evidence', penaltyLaw(59, 1, 2), '证据', 'evidence'),
  element('sanctions', penaltyLaw(59, 1, 3), '行政处罚的种类', 'kinds of the penalty'),
  element('basis', penaltyLaw(59, 1, 3), '行政处罚的依据', 'legal basis of the penalty'),
  element('performance', penaltyLaw(59, 1, 4), '履行方式和期限', 'way and term of performance'),
  element('remedies', penaltyLaw(59, 1, 5), '救济途径和期限', 'remedies and their terms'),
  element('bodyName', penaltyLaw(59, 1, 6), '行政机关名称', 'name of the organ'),
  element('decidedOn', penaltyLaw(59, 1, 6), '作出决定的日期', 'day of the decision'),
  element('sealed', penaltyLaw(59, 2), '印章', 'seal'),
];

/** Whether a field says something; what is not there, or of another kind, says nothing. */
function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value === true;
}

const missing = ({ label }: Pick<DecisionElement, 'label'>, path: readonly (string | number)[]) => {
  const names = { element: label.en, elementZh: label.zh };
  return penaltyProblem('penalty.decisionIncomplete', names, path);
};

/**
 * 决定书内容: what a decision lacks of that which 行政处罚法 第五十九条 asks for; a fine states its amount.
 *
 * Gives: `penalty.decisionIncomplete`, once for each element that is missing.
 *
 * @example
 * const content = {
 *   caseCode: 'G1', documentNumber: '粤天市监处罚〔2024〕1号', partyName: '某某食品店', partyAddress: '示例路1号', facts: '销售过期食品', evidence: ['现场检查笔录'],
 *   sanctions: [{ kind: 'fine', amount: money('5000') }], basis: [{ law: '食品安全法', article: 124 }], reasoning: '货值较小，予以从轻',
 *   performance: '十五日内缴纳', surchargeStated: true, remedies: '六十日内申请行政复议', bodyName: '某某市场监督管理局', decidedOn: localDate('2024-05-06'), sealed: true,
 * }
 * missingFromDecision(content) // => []
 * missingFromDecision({ ...content, sanctions: [{ kind: 'fine' }], sealed: false }).map(({ path }) => path)
 * // => [['sealed'], ['sanctions', 0, 'amount']]
 */
export function missingFromDecision(content: PenaltyDecisionContent): readonly Problem[] {
  const problems = decisionElements
    .filter(({ field }) =>
      field === 'decidedOn' ? !parseLocalDate(content[field]).ok : !isFilled(content[field]),
    )
    .map((one) => missing(one, [one.field]));
  const sanctions = Array.isArray(content.sanctions) ? content.sanctions : [];
  const amounts = sanctions.flatMap(({ kind, amount }, index) =>
    kind === 'fine' && amount === undefined
      ? [missing({ label: FINE_AMOUNT }, ['sanctions', index, 'amount'])]
      : [],
  );
  return [...problems, ...amounts];
}

const FINE_AMOUNT: Term = { zh: '罚款数额', en: 'amount of the fine' };

/**
 * 制作行政处罚决定书: a decision that states everything that 行政处罚法 第五十九条 asks for.
 *
 * Fails: `penalty.decisionIncomplete`, once for each element that is missing.
 *
 * @example
 * const content = {
 *   caseCode: 'G1', documentNumber: '粤天市监处罚〔2024〕1号', partyName: '某某食品店', partyAddress: '示例路1号', facts: '销售过期食品', evidence: ['现场检查笔录'],
 *   sanctions: [{ kind: 'fine', amount: money('5000') }], basis: [{ law: '食品安全法', article: 124 }], reasoning: '货值较小，予以从轻',
 *   performance: '十五日内缴纳', surchargeStated: true, remedies: '六十日内申请行政复议', bodyName: '某某市场监督管理局', decidedOn: localDate('2024-05-06'), sealed: true,
 * }
 * penaltyDecision(content).ok // => true
 * penaltyDecision({ ...content, remedies: '' }).problems[0]
 * // => { code: 'penalty.decisionIncomplete', path: ['remedies'], params: { element: 'remedies and their terms', elementZh: '救济途径和期限' } }
 */
export function penaltyDecision(content: PenaltyDecisionContent): Result<PenaltyDecision> {
  const problems = missingFromDecision(content);
  return problems.length > 0 ? failed(...problems) : ok(content as PenaltyDecision);
}
