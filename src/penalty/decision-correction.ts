/*
 * 补正、更正: 住房和城乡建设行政处罚程序规定 第二十八条 (omissions without effect on rights are supplemented, wrong wording is corrected, in a
 * document of its own; nobody changes or revokes a decision otherwise). The Act is silent. What was decided never changes this way.
 */
import { failed, type LocalDate, ok, type Problem, type Result } from '../core/index.js';
import {
  type PenaltyDecision,
  type PenaltyDecisionContent,
  penaltyDecision,
} from './penalty-decision.js';
import { penaltyProblem } from './problems.js';

declare const corrected: unique symbol;

/** 可以补正、更正的文字: what names, addresses and explains, never what decides or tells of remedies. Closed. */
export type CorrectableElement =
  | 'documentNumber'
  | 'partyName'
  | 'partyAddress'
  | 'facts'
  | 'reasoning'
  | 'performance'
  | 'bodyName';

const CORRECTABLE: readonly CorrectableElement[] = [
  'documentNumber',
  'partyName',
  'partyAddress',
  'facts',
  'reasoning',
  'performance',
  'bodyName',
];

/** One element before and after. */
export interface CorrectedElement {
  /** Which. */
  readonly element: CorrectableElement;
  /** As it stood. */
  readonly before: string;
  /** As it stands now. */
  readonly after: string;
}

/** 补正、更正: a decision with its clerical errors put right; only {@link correctDecision} makes it. */
export interface DecisionCorrection {
  /** In types alone: made by its own function. */
  readonly [corrected]: true;
  /** 案件编号. */
  readonly caseCode: string;
  /** 补正、更正文书的日期. */
  readonly on: LocalDate;
  /** 补正、更正文书. */
  readonly document: string;
  /** 批准人. */
  readonly approvedBy: string;
  /** What changed. */
  readonly elements: readonly CorrectedElement[];
}

/** What a correction rests on. */
export interface CorrectionGrounds {
  /** The day. */
  readonly on: LocalDate;
  /** 补正、更正文书. */
  readonly document: string;
  /** 批准人. */
  readonly approvedBy: string;
  /** 对当事人的合法权益没有实际影响: stated by who approves; absent is unknown, and unknown is never a yes. */
  readonly rightsUnaffected?: boolean;
}

/**
 * 补正、更正行政处罚决定书: puts clerical errors right, and nothing else.
 *
 * Fails: `penalty.correctionChangesContent` for every element that decides (当事人、处罚、依据、证据、日期 …) and differs,
 * `penalty.correctionAffectsRights`, `penalty.correctionIncomplete`, `penalty.correctionEmpty`, `penalty.correctionEarly` before
 * the decision, and what {@link penaltyDecision} finds in the corrected text.
 *
 * @example
 * const content = {
 *   caseCode: 'G1', documentNumber: '粤天市监处罚〔2024〕1号', partyName: '某某食品店', partyAddress: '示例路1号', facts: '销售过期食品', evidence: ['现场检查笔录'],
 *   sanctions: [{ kind: 'fine', amount: money('5000') }], basis: [{ law: '食品安全法', article: 124 }], reasoning: '货值较小，予以从轻',
 *   performance: '十五日内缴纳', surchargeStated: true, remedies: '六十日内申请行政复议', bodyName: '某某市场监督管理局', decidedOn: localDate('2024-05-06'), sealed: true,
 * }
 * const grounds = { on: localDate('2024-05-13'), document: '更正通知书', approvedBy: '局长', rightsUnaffected: true }
 * const decision = penaltyDecision(content).value
 * correctDecision(decision, { ...content, partyAddress: '示例路11号' }, grounds).value.elements
 * // => [{ element: 'partyAddress', before: '示例路1号', after: '示例路11号' }]
 * correctDecision(decision, { ...content, sanctions: [{ kind: 'warning' }] }, grounds).problems[0].code
 * // => 'penalty.correctionChangesContent'
 */
export function correctDecision(
  decision: PenaltyDecision,
  content: PenaltyDecisionContent,
  { on, document, approvedBy, rightsUnaffected }: CorrectionGrounds,
): Result<DecisionCorrection> {
  const problems: Problem[] = [];
  const keys = [
    ...new Set([...Object.keys(decision), ...Object.keys(content)]),
  ] as (keyof PenaltyDecisionContent)[];
  const changed = keys.filter((key) => !isSame(decision[key], content[key]));
  const correctable: readonly string[] = CORRECTABLE;
  for (const key of changed)
    if (!correctable.includes(key))
      problems.push(penaltyProblem('penalty.correctionChangesContent', { element: key }, [key]));
  if (rightsUnaffected !== true)
    problems.push(penaltyProblem('penalty.correctionAffectsRights', {}, ['rightsUnaffected']));
  for (const [key, value] of [
    ['document', document],
    ['approvedBy', approvedBy],
  ] as const)
    if (value.trim() === '')
      problems.push(penaltyProblem('penalty.correctionIncomplete', { element: key }, [key]));
  if (changed.length === 0) problems.push(penaltyProblem('penalty.correctionEmpty', {}));
  if (on < decision.decidedOn)
    problems.push(
      penaltyProblem('penalty.correctionEarly', { on, decidedOn: decision.decidedOn }, ['on']),
    );
  const complete = penaltyDecision(content);
  if (!complete.ok) problems.push(...complete.problems);
  if (problems.length > 0) return failed(...problems);
  const elements = changed.map((element) => ({
    element: element as CorrectableElement,
    before: String(decision[element]),
    after: String(content[element]),
  }));
  return ok({
    caseCode: decision.caseCode,
    on,
    document,
    approvedBy,
    elements,
  } as unknown as DecisionCorrection);
}

const isSame = (left: unknown, right: unknown): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/**
 * The decision as a correction leaves it.
 *
 * @example
 * const content = {
 *   caseCode: 'G1', documentNumber: '粤天市监处罚〔2024〕1号', partyName: '某某食品店', partyAddress: '示例路1号', facts: '销售过期食品', evidence: ['现场检查笔录'],
 *   sanctions: [{ kind: 'fine', amount: money('5000') }], basis: [{ law: '食品安全法', article: 124 }], reasoning: '货值较小，予以从轻',
 *   performance: '十五日内缴纳', surchargeStated: true, remedies: '六十日内申请行政复议', bodyName: '某某市场监督管理局', decidedOn: localDate('2024-05-06'), sealed: true,
 * }
 * const decision = penaltyDecision(content).value
 * const grounds = { on: localDate('2024-05-13'), document: '更正通知书', approvedBy: '局长', rightsUnaffected: true }
 * const correction = correctDecision(decision, { ...content, partyAddress: '示例路11号' }, grounds).value
 * correctedDecision(decision, correction).partyAddress // => '示例路11号'
 */
export function correctedDecision(
  decision: PenaltyDecision,
  { elements }: DecisionCorrection,
): PenaltyDecision {
  return {
    ...decision,
    ...Object.fromEntries(elements.map(({ element, after }) => [element, after])),
  };
}
