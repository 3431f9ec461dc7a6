/*
 * 工单 → 线索: 广东省优化营商环境条例 第六十三条 (按照规定的时限直接办理或者按照职责予以转办, 及时反馈), 广东省市场监管条例 第六十一条第二款
 * (按责转办、限时办结); 行政执法监督条例 第二十条第二款 for what is about enforcement itself. None sets a number of days.
 */
import {
  failed,
  type LocalDate,
  localDateOfInstant,
  ok,
  type Problem,
  type Result,
} from '../core/index.js';
import { guangdongBusinessMeasure, guangdongMarketRegulation } from '../law/index.js';
import { type ClueFile, checkClue } from '../penalty/index.js';
import type { LinkageTerm, SupervisionCase } from '../supervision/index.js';
import { linkageProblem } from './problems.js';
import type { WorkOrder, WorkOrderTarget } from './work-order.js';

const goesTo = ({ target, number }: WorkOrder, wanted: WorkOrderTarget): readonly Problem[] =>
  target === wanted ? [] : [linkageProblem('linkage.notEnforcement', { number }, ['target'])];

/**
 * 处罚线索: the clue of a penalty case that an order is. The day of its discovery is that of the registration, in China.
 *
 * Fails: `linkage.notEnforcement`, and what {@link checkClue} finds.
 *
 * @example
 * const order = readWorkOrder({
 *   orderNo: 'GD1', orderType: '5', categoryCode: 'urbanManagement', registerTime: '2026-03-02T23:30:00+08:00', content: '夜间施工噪声', areaCodeSystem: 'GB/T 2260', areaCode: '440106',
 * }, referenceLinkageProfile).value
 * penaltyClueOf(order)
 * // => ok({ on: '2026-03-02', foundOn: '2026-03-02', source: 'hotline12345', summary: '夜间施工噪声', reference: 'GD1' })
 * supervisionClueOf(order, { organ: 'o1', government: 'g1', body: 'b1', assessBy: localDate('2026-03-09') }).problems[0].code
 * // => 'linkage.notEnforcement'
 */
export function penaltyClueOf(order: WorkOrder): Result<ClueFile> {
  const { registeredAt, system, content, number, reporter, contact, isConfidential } = order;
  const on = localDateOfInstant(registeredAt);
  const clue: ClueFile = {
    on,
    foundOn: on,
    source: system,
    summary: content,
    reference: number,
    ...(reporter === undefined && contact === undefined && isConfidential === undefined
      ? {}
      : {
          reporter: {
            named: reporter !== undefined,
            // Not said is kept secret: an unknown is never a no to a person's protection.
            confidential: isConfidential ?? true,
            ...(contact === undefined ? {} : { contact }),
          },
        }),
  };
  const problems = [...goesTo(order, 'penaltyClue'), ...checkClue(clue)];
  return problems.length > 0 ? failed(...problems) : ok(clue);
}

/** 监督线索的承办: who takes the clue, and until when it is assessed. */
export interface SupervisionHolding {
  /** 行政执法监督机构. */
  readonly organ: string;
  /** 本级人民政府. */
  readonly government: string;
  /** 被反映的行政执法机关: its key; the order has at most a name. */
  readonly body: string;
  /** 研判的最后一日: 及时, no number of days. */
  readonly assessBy: LocalDate;
}

/**
 * 监督线索: the clue of a supervision case that an order about enforcement is; its owner and term are there from the first day.
 *
 * Fails: `linkage.notEnforcement`, `linkage.termPast`.
 *
 * @example
 * const order = readWorkOrder({
 *   orderNo: 'GD1', orderType: '5', categoryCode: 'enforcementConduct', registerTime: '2026-03-02T23:30:00+08:00', content: '执法人员未出示证件', areaCodeSystem: 'GB/T 2260', areaCode: '440106',
 * }, referenceLinkageProfile).value
 * const holding = { organ: '区司法局', government: '区人民政府', body: '区城管局', assessBy: localDate('2026-03-09') }
 * const { source, owner, dueOn } = supervisionClueOf(order, holding).value
 * source // => 'hotline'
 * owner // => '区司法局'
 * dueOn // => '2026-03-09'
 */
export function supervisionClueOf(
  order: WorkOrder,
  { organ, government, body, assessBy }: SupervisionHolding,
): Result<Extract<SupervisionCase, { readonly status: 'received' }>> {
  const { system, number, content, region, registeredAt } = order;
  const on = localDateOfInstant(registeredAt);
  const problems = [...goesTo(order, 'supervisionClue'), ...pastProblems(assessBy, on, 'assessBy')];
  return problems.length > 0
    ? failed(...problems)
    : ok({
        status: 'received',
        id: `${system}:${number}`,
        source: system === 'hotline12345' ? 'hotline' : system,
        summary: content,
        region,
        organ,
        government,
        body,
        receivedOn: on,
        lastOn: on,
        owner: organ,
        dueOn: assessBy,
      });
}

const pastProblems = (
  dueOn: LocalDate,
  registeredOn: LocalDate,
  path: string,
): readonly Problem[] =>
  dueOn < registeredOn ? [linkageProblem('linkage.termPast', { dueOn, registeredOn }, [path])] : [];

/**
 * 工单答复期限: who replies, until when: the platform's own day, else the one that who holds the order sets. Neither stands in a text
 * that was read, so neither is `verified`.
 *
 * Basis: 广东省优化营商环境条例 第六十三条; 广东省市场监管条例 第六十一条第二款; neither sets a number of days.
 * Fails: `linkage.termMissing`, `linkage.termPast`.
 *
 * @example
 * replyTermOf({ number: 'GD1', registeredAt: instant('2026-03-02T09:30:00+08:00'), replyBy: localDate('2026-03-09') }, '天河区城管局').value.dueOn // => '2026-03-09'
 */
export function replyTermOf(
  { number, registeredAt, replyBy }: Pick<WorkOrder, 'number' | 'registeredAt' | 'replyBy'>,
  owner: string,
  own?: LocalDate,
): Result<LinkageTerm> {
  const dueOn = replyBy ?? own;
  if (dueOn === undefined)
    return failed(linkageProblem('linkage.termMissing', { number }, ['replyBy']));
  const problems = pastProblems(dueOn, localDateOfInstant(registeredAt), 'replyBy');
  return problems.length > 0
    ? failed(...problems)
    : ok({
        duty: { zh: '办理并反馈', en: 'handle it and reply' },
        owner,
        dueOn,
        setBy: replyBy === undefined ? 'host' : 'document',
        basis: [guangdongBusinessMeasure(63), guangdongMarketRegulation(61, 2)],
        verified: false,
      });
}
