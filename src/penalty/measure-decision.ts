import {
  failed,
  isStated,
  type LegalBasis,
  type LocalDate,
  type Money,
  ok,
  type Problem,
  type Result,
} from '../core/index.js';
import { penaltyProblem } from './problems.js';

declare const complete: unique symbol;

/** 行政强制措施的种类 (行政强制法 第九条), as far as goods and money are concerned. Closed. */
export type MeasureKind = 'sealing' | 'seizure' | 'freezing';

/** 查封、扣押的场所、设施或者财物. */
export interface MeasureObject {
  /** 名称. */
  readonly name: string;
  /** 数量. */
  readonly quantity: string;
  /** 涉案 (第二十三条第一款). */
  readonly related: boolean;
  /** 公民个人及其所扶养家属的生活必需品. */
  readonly necessity: boolean;
  /** 已被其他国家机关依法查封 (第二十三条第二款). */
  readonly sealedByOthers: boolean;
}

/** 查封、扣押、冻结决定书的内容 (行政强制法 第二十四条第二款、第三十一条). */
export interface MeasureDecisionContent {
  /** 案件编号. */
  readonly caseCode: string;
  /** 文号. */
  readonly documentNumber: string;
  /** 种类. */
  readonly kind: MeasureKind;
  /** 当事人的姓名或者名称. */
  readonly partyName: string;
  /** 当事人的地址. */
  readonly partyAddress: string;
  /** 理由. */
  readonly reasons: string;
  /** 依据. */
  readonly basis: readonly LegalBasis[];
  /** 期限, as it stands in the document. */
  readonly term: string;
  /** 场所、设施或者财物的名称、数量. */
  readonly objects: readonly MeasureObject[];
  /** 冻结的账号. */
  readonly account?: string;
  /** 冻结的数额. */
  readonly amount?: Money;
  /** 申请行政复议或者提起行政诉讼的途径和期限. */
  readonly remedies: string;
  /** 行政机关的名称. */
  readonly bodyName: string;
  /** 印章. */
  readonly sealed: boolean;
  /** 日期. */
  readonly decidedOn: LocalDate;
}

/** 查封、扣押、冻结决定书: a decision with every required element; only {@link measureDecision} makes it. */
export interface MeasureDecision extends MeasureDecisionContent {
  /** In types alone: made by its own function. */
  readonly [complete]: true;
}

/**
 * 制作查封、扣押、冻结决定书: checks that every element of 行政强制法 第二十四条第二款 or 第三十一条 is there.
 *
 * Fails: `penalty.measureIncomplete`, once for each element that is missing.
 *
 * @example
 * measureDecision({ caseCode: 'G1', documentNumber: '粤环扣〔2024〕1号', kind: 'seizure', partyName: '张三', partyAddress: '示例路1号', reasons: '涉案', basis: [{ law: '示例法', article: 1 }], term: '', objects: [], remedies: '六十日内申请行政复议', bodyName: '示例局', sealed: true, decidedOn: localDate('2024-05-06') })
 *   .problems.map(({ path }) => path[0]) // => ['term', 'objects']
 */
export function measureDecision(content: MeasureDecisionContent): Result<MeasureDecision> {
  const frozen = content.kind === 'freezing';
  const checks: readonly (readonly [keyof MeasureDecisionContent, string, boolean])[] = [
    ['documentNumber', '文号', isStated(content.documentNumber)],
    ['partyName', '当事人的姓名或者名称', isStated(content.partyName)],
    ['partyAddress', '当事人的地址', isStated(content.partyAddress)],
    ['reasons', '理由', isStated(content.reasons)],
    ['basis', '依据', content.basis.length > 0],
    ['term', '期限', isStated(content.term)],
    [
      'objects',
      '场所、设施或者财物的名称、数量',
      frozen ||
        (content.objects.length > 0 &&
          content.objects.every(({ name, quantity }) => isStated(name) && isStated(quantity))),
    ],
    ['account', '冻结的账号', !frozen || isStated(content.account)],
    ['amount', '冻结的数额', !frozen || content.amount !== undefined],
    ['remedies', '救济途径和期限', isStated(content.remedies)],
    ['bodyName', '行政机关的名称', isStated(content.bodyName)],
    ['sealed', '印章', content.sealed],
  ];
  const problems: Problem[] = checks
    .filter(([, , present]) => !present)
    .map(([key, element]) => penaltyProblem('penalty.measureIncomplete', { element }, [key]));
  return problems.length > 0 ? failed(...problems) : ok(content as MeasureDecision);
}
