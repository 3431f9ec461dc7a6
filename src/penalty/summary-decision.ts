/*
 * 当场处罚: 行政处罚法 第五十一条 (when), 第五十二条 (the form); 行政复议法 第二十三条 (since 2024-01-01 reconsideration comes first, and
 * the form must say so); 治安管理处罚法 第一百一十九条 (500 yuan, a profile of its own).
 */
import {
  addMoney,
  compareMoney,
  failed,
  isStated,
  type LegalBasis,
  type LocalDate,
  localDate,
  type Money,
  ok,
  type Problem,
  type Result,
} from '../core/index.js';
import { legalRules, ruleOn } from '../law/index.js';
import type { Party } from '../registry/index.js';
import { penaltyProblem } from './problems.js';
import type { Sanction } from './sanction.js';

/** 适用的当场处罚规定: the Act, or 治安管理处罚法 where a public-security organ asks for it. */
export type SummaryProfile = 'general' | 'publicSecurity';

/** 当场处罚的罚款上限. */
export interface SummaryCeiling {
  /** Yuan; 以下 includes the amount itself. */
  readonly amount: Money;
  /** Where it stands. */
  readonly basis: readonly LegalBasis[];
}

/**
 * 当场处罚的罚款上限: the highest fine that may be imposed on the spot.
 *
 * Basis: 行政处罚法 第五十一条 (200 for a citizen, 3,000 for a legal person or other organisation). The texts do not place
 * 个体工商户; the lower amount keeps it in the ordinary procedure. 治安管理处罚法 第一百一十九条: 500 for anyone.
 * Fails: `penalty.summaryCeilingUnknown` on a day for which none is registered.
 *
 * @example
 * summaryCeiling('naturalPerson', localDate('2024-05-06')).value.amount // => '200.00'
 * summaryCeiling('legalPerson', localDate('2024-05-06')).value.amount // => '3000.00'
 * summaryCeiling('naturalPerson', localDate('2026-01-01'), 'publicSecurity').value.amount // => '500.00'
 */
export function summaryCeiling(
  party: Party['kind'],
  on: LocalDate,
  profile: SummaryProfile = 'general',
): Result<SummaryCeiling> {
  const rule =
    profile === 'publicSecurity'
      ? legalRules.publicSecuritySummaryFineCeiling
      : party === 'naturalPerson' || party === 'individualBusiness'
        ? legalRules.summaryFineCeilingCitizen
        : legalRules.summaryFineCeilingOrganisation;
  const dated = ruleOn(rule, on);
  return dated.status === 'inForce'
    ? ok({ amount: dated.value.amount, basis: dated.period.basis })
    : failed(penaltyProblem('penalty.summaryCeilingUnknown', { on }));
}

/**
 * 能否当场处罚: whether the penalties may be imposed on the spot. 通报批评 may not: 第五十一条 names fines and warnings alone.
 *
 * A fine without an amount cannot be judged and is no yes. Several fines are added.
 * Fails: `penalty.summaryCeilingUnknown`, `penalty.summaryKind`, `penalty.summaryAmount` (all at once).
 *
 * @example
 * summaryAllowed([{ kind: 'fine', amount: money('200') }], 'naturalPerson', localDate('2024-05-06')).ok // => true
 * summaryAllowed([{ kind: 'fine', amount: money('200.01') }], 'naturalPerson', localDate('2024-05-06')).problems[0].code // => 'penalty.summaryAmount'
 */
export function summaryAllowed(
  sanctions: readonly Sanction[],
  party: Party['kind'],
  on: LocalDate,
  profile: SummaryProfile = 'general',
): Result<SummaryCeiling> {
  const ceiling = summaryCeiling(party, on, profile);
  const problems: Problem[] = ceiling.ok ? [] : [...ceiling.problems];
  for (const [index, { kind, amount }] of sanctions.entries()) {
    if (kind !== 'warning' && kind !== 'fine')
      problems.push(penaltyProblem('penalty.summaryKind', { kind }, ['sanctions', index]));
    if (kind === 'fine' && amount === undefined)
      problems.push(penaltyProblem('penalty.summaryAmount', { amount: '?', ceiling: '?' }));
  }
  if (sanctions.length === 0)
    problems.push(penaltyProblem('penalty.summaryKind', { kind: '—' }, ['sanctions']));
  if (ceiling.ok) {
    const fine = addMoney(...sanctions.flatMap(({ amount }) => (amount ? [amount] : [])));
    if (compareMoney(fine, ceiling.value.amount) > 0)
      problems.push(
        penaltyProblem('penalty.summaryAmount', { amount: fine, ceiling: ceiling.value.amount }, [
          'sanctions',
        ]),
      );
  }
  return problems.length > 0 || !ceiling.ok ? failed(...problems) : ceiling;
}

declare const complete: unique symbol;

/** 当场处罚决定书的内容 (行政处罚法 第五十二条). */
export interface SummaryDecisionContent {
  /** 案件编号. */
  readonly caseCode: string;
  /** 编号: the number printed on the form of fixed format. */
  readonly formNumber: string;
  /** 当事人的姓名或者名称. */
  readonly partyName: string;
  /** 违法行为. */
  readonly violation: string;
  /** 行政处罚的种类, the fine with its amount. */
  readonly sanctions: readonly Sanction[];
  /** 行政处罚的依据. */
  readonly basis: readonly LegalBasis[];
  /** 时间. */
  readonly decidedOn: LocalDate;
  /** 地点. */
  readonly place: string;
  /** 缴款的期限和方式, or that it was collected on the spot. */
  readonly performance: string;
  /** 逾期缴纳是否加处罚款 (罚款决定与罚款收缴分离实施办法 第七条第一款). */
  readonly surchargeStated: boolean;
  /** 申请行政复议、提起行政诉讼的途径和期限. */
  readonly remedies: string;
  /** 告知先申请行政复议 (行政复议法 第二十三条第二款). */
  readonly reconsiderationFirstStated: boolean;
  /** 行政机关名称. */
  readonly bodyName: string;
  /** 执法人员签名或者盖章: their `id`s. */
  readonly signedBy: readonly string[];
}

/** 当场处罚决定书: a form with every required element; only {@link summaryDecision} makes it. */
export interface SummaryDecision extends SummaryDecisionContent {
  /** In types alone: made by its own function. */
  readonly [complete]: true;
}

/** The first day of 行政复议法 第二十三条: reconsideration before the lawsuit. */
const RECONSIDERATION_FIRST = localDate('2024-01-01');

/**
 * 填写当场处罚决定书: checks that every element of 行政处罚法 第五十二条 is there, and from 2024-01-01 that reconsideration
 * comes first (行政复议法 第二十三条第一款第（一）项、第二款).
 *
 * Fails: `penalty.decisionIncomplete`, once for each element that is missing.
 *
 * @example
 * summaryDecision({ caseCode: 'G1', formNumber: '', partyName: '张三', violation: '占道经营', sanctions: [{ kind: 'warning' }], basis: [], decidedOn: localDate('2024-05-06'), place: '示例路', performance: '', surchargeStated: false, remedies: '六十日内申请行政复议', reconsiderationFirstStated: false, bodyName: '示例局', signedBy: ['zhao', 'qian'] })
 *   .problems.map(({ path }) => path[0]) // => ['formNumber', 'basis', 'reconsiderationFirstStated']
 */
export function summaryDecision(content: SummaryDecisionContent): Result<SummaryDecision> {
  const { sanctions, decidedOn } = content;
  const fines = sanctions.filter(({ kind }) => kind === 'fine');
  const checks: readonly (readonly [keyof SummaryDecisionContent, string, boolean])[] = [
    ['formNumber', '编号', isStated(content.formNumber)],
    ['partyName', '当事人', isStated(content.partyName)],
    ['violation', '违法行为', isStated(content.violation)],
    [
      'sanctions',
      '行政处罚的种类、罚款数额',
      sanctions.length > 0 && fines.every(({ amount }) => amount !== undefined),
    ],
    ['basis', '行政处罚的依据', content.basis.length > 0],
    ['place', '地点', isStated(content.place)],
    ['performance', '履行方式和期限', fines.length === 0 || isStated(content.performance)],
    ['remedies', '申请行政复议、提起行政诉讼的途径和期限', isStated(content.remedies)],
    [
      'reconsiderationFirstStated',
      '先申请行政复议',
      decidedOn < RECONSIDERATION_FIRST || content.reconsiderationFirstStated,
    ],
    ['bodyName', '行政机关名称', isStated(content.bodyName)],
    ['signedBy', '执法人员签名或者盖章', content.signedBy.length > 0],
  ];
  const problems: Problem[] = checks
    .filter(([, , present]) => !present)
    .map(([key, element]) => penaltyProblem('penalty.decisionIncomplete', { element }, [key]));
  return problems.length > 0 ? failed(...problems) : ok(content as SummaryDecision);
}
