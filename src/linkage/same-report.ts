/*
 * 重复诉求: the same report may arrive twice, or by two channels. The key is a text that anyone can compute again:
 *
 *   区划体系 ␟ 区划代码 ␟ 被反映的对象 ␟ 内容
 *
 * where object and content are put into NFKC, lower case, without anything but letters and digits, and ␟ is U+001F. It holds what the
 * report says: where it leaves the house, hash it.
 */
import {
  byCodeUnit,
  daysBetween,
  epochMillisecondsOf,
  failed,
  localDateOfInstant,
  ok,
  type Result,
  shown,
} from '../core/index.js';
import { linkageProblem } from './problems.js';
import type { WorkOrder } from './work-order.js';

const SEPARATOR = '\u001F';
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/**
 * 工单键: one order of one platform.
 *
 * @example
 * workOrderKey({ system: 'hotline12345', number: 'GD1' }) // => 'hotline12345\u001FGD1'
 */
export function workOrderKey({ system, number }: Pick<WorkOrder, 'system' | 'number'>): string {
  return [system, number].join(SEPARATOR);
}

/**
 * 诉求键: the same report by whatever channel; exactly as the head of this file defines it.
 *
 * @example
 * const at = { region: { system: 'GB/T 2260', code: '440106' }, subject: '某某工地' }
 * reportKey({ ...at, content: '夜间施工，噪声大！' }) === reportKey({ ...at, content: '夜间施工 噪声大' }) // => true
 */
export function reportKey({
  region,
  subject,
  content,
}: Pick<WorkOrder, 'region' | 'subject' | 'content'>): string {
  return [region.system, region.code, plain(subject ?? ''), plain(content)].join(SEPARATOR);
}

/** 一件诉求: the first order, and those that say the same. */
export interface SameReport {
  /** 诉求键. */
  readonly key: string;
  /** The earliest. */
  readonly first: WorkOrder;
  /** The others, in their order of time. */
  readonly repeated: readonly WorkOrder[];
}

/**
 * 归并重复诉求: orders with one {@link workOrderKey} are one; orders with one {@link reportKey} are one report while not more than
 * `withinDays` civil days of China lie between the first of them and the next; a later one is a new report of something that goes on.
 * The answer does not depend on the order in which they are given.
 *
 * No text sets the number of days. Fails: `linkage.windowInvalid`.
 *
 * @example
 * const record = { orderType: '5', categoryCode: 'urbanManagement', areaCodeSystem: 'GB/T 2260', areaCode: '440106', target: '某某工地' }
 * const read = (orderNo, day, content) =>
 *   readWorkOrder({ ...record, orderNo, registerTime: `2026-03-${day}T09:30:00+08:00`, content }, referenceLinkageProfile).value
 * const orders = [read('GD1', '02', '夜间施工，噪声大！'), read('GD2', '03', '夜间施工 噪声大'), read('GD3', '20', '夜间施工噪声大')]
 * groupReports(orders, 7).value.map(({ first, repeated }) => [first.number, repeated.map(({ number }) => number)])
 * // => [['GD1', ['GD2']], ['GD3', []]]
 * groupReports(orders, -1).problems[0].code // => 'linkage.windowInvalid'
 */
export function groupReports(
  orders: readonly WorkOrder[],
  withinDays: number,
): Result<readonly SameReport[]> {
  if (!Number.isSafeInteger(withinDays) || withinDays < 0)
    return failed(linkageProblem('linkage.windowInvalid', { actual: shown(withinDays) }));
  const inTime = [...orders].sort(
    (a, b) =>
      epochMillisecondsOf(a.registeredAt) - epochMillisecondsOf(b.registeredAt) ||
      byCodeUnit(workOrderKey(a), workOrderKey(b)) ||
      byCodeUnit(JSON.stringify(a), JSON.stringify(b)),
  );
  const groups: { key: string; first: WorkOrder; repeated: WorkOrder[] }[] = [];
  const open = new Map<string, (typeof groups)[number]>();
  const byOrder = new Map<string, (typeof groups)[number]>();
  for (const order of inTime) {
    const key = reportKey(order);
    const own = workOrderKey(order);
    const last = open.get(key);
    const isNear =
      last !== undefined &&
      daysBetween(
        localDateOfInstant(last.first.registeredAt),
        localDateOfInstant(order.registeredAt),
      ) <= withinDays;
    const group = byOrder.get(own) ?? (isNear ? last : undefined);
    if (group === undefined) {
      const begun = { key, first: order, repeated: [] };
      groups.push(begun);
      open.set(key, begun);
      byOrder.set(own, begun);
    } else {
      group.repeated.push(order);
      byOrder.set(own, group);
    }
  }
  return ok(groups);
}
