import {
  failed,
  isStated,
  type LegalBasis,
  type LocalDate,
  ok,
  type Problem,
  type Result,
} from '../core/index.js';
import { penaltyProblem } from './problems.js';

declare const ordered: unique symbol;

/** 行政强制执行的方式 (行政强制法 第十二条). Closed but for what laws add (`other`). */
export type EnforcementMeans =
  | 'surcharge'
  | 'transferOfDeposits'
  | 'auction'
  | 'removalOfObstruction'
  | 'substitutePerformance'
  | 'other';

/** 强制执行决定书的内容 (行政强制法 第三十七条第二款). */
export interface EnforcementOrderContent {
  /** 案件编号. */
  readonly caseCode: string;
  /** 文号. */
  readonly documentNumber: string;
  /** 当事人的姓名或者名称. */
  readonly partyName: string;
  /** 当事人的地址. */
  readonly partyAddress: string;
  /** 强制执行的理由. */
  readonly reasons: string;
  /** 强制执行的依据. */
  readonly basis: readonly LegalBasis[];
  /** 强制执行的方式. */
  readonly means: EnforcementMeans;
  /** 强制执行的时间. */
  readonly executeOn: LocalDate;
  /** 申请行政复议或者提起行政诉讼的途径和期限. */
  readonly remedies: string;
  /** 行政机关的名称. */
  readonly bodyName: string;
  /** 印章. */
  readonly sealed: boolean;
  /** 日期. */
  readonly decidedOn: LocalDate;
}

/** 强制执行决定书: a decision with every required element; only {@link enforcementOrder} makes it. */
export interface EnforcementOrder extends EnforcementOrderContent {
  /** In types alone: made by its own function. */
  readonly [ordered]: true;
}

/**
 * 制作强制执行决定书: checks that every element of 行政强制法 第三十七条第二款 is there.
 *
 * Fails: `penalty.orderIncomplete`, once for each element that is missing.
 *
 * @example
 * const content = {
 *   caseCode: 'G1', documentNumber: '〔2024〕2号', partyName: '某某食品店', partyAddress: '示例路1号', reasons: '经催告仍不履行', basis: [{ law: '行政强制法', article: 46 }],
 *   means: 'substitutePerformance', executeOn: localDate('2024-12-02'), remedies: '六十日内申请行政复议', bodyName: '某某局', sealed: true, decidedOn: localDate('2024-11-25'),
 * }
 * enforcementOrder(content).ok // => true
 * enforcementOrder({ ...content, basis: [], executeOn: localDate('2024-11-01') }).problems.map(({ path }) => path) // => [['basis'], ['executeOn']]
 */
export function enforcementOrder(content: EnforcementOrderContent): Result<EnforcementOrder> {
  const checks: readonly (readonly [keyof EnforcementOrderContent, string, boolean])[] = [
    ['documentNumber', '文号', isStated(content.documentNumber)],
    ['partyName', '当事人的姓名或者名称', isStated(content.partyName)],
    ['partyAddress', '当事人的地址', isStated(content.partyAddress)],
    ['reasons', '强制执行的理由', isStated(content.reasons)],
    ['basis', '强制执行的依据', content.basis.length > 0],
    ['executeOn', '强制执行的时间', content.executeOn >= content.decidedOn],
    ['remedies', '救济途径和期限', isStated(content.remedies)],
    ['bodyName', '行政机关的名称', isStated(content.bodyName)],
    ['sealed', '印章', content.sealed],
  ];
  const problems: Problem[] = checks
    .filter(([, , present]) => !present)
    .map(([key, element]) => penaltyProblem('penalty.orderIncomplete', { element }, [key]));
  return problems.length > 0 ? failed(...problems) : ok(content as EnforcementOrder);
}
