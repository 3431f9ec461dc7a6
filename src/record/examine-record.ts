import { type Instant, type Problem, parseInstant, under } from '../core/index.js';
import { isEarlier, type RecordHead, type RecordItem } from './case-record.js';
import type { Hasher } from './hasher.js';
import { recordProblem } from './problems.js';
import { anchorDiffers, readItem, readStart } from './verify-record.js';

/** 存证: a head that was kept elsewhere, with the time at which a trusted authority saw it, where one did. */
export interface RecordAnchor extends RecordHead {
  /** 可信时间: when the head was seen. */
  readonly witnessedAt?: Instant;
}

/** 验证报告: everything that is wrong with a record. */
export interface RecordReport {
  /** How many items were looked at. */
  readonly examined: number;
  /** The indexes of the items that are in order by themselves and in their place. */
  readonly intact: readonly number[];
  /** Every fault, in the order of the items; empty where the record is whole. */
  readonly problems: readonly Problem[];
}

interface Placed {
  readonly position: number;
  readonly item: RecordItem;
}

/**
 * 验证报告: reads a whole record and names every item that was removed, changed, reordered or back-dated, where
 * {@link verifyRecord} stops at the first.
 *
 * An item is back-dated when it is earlier than the item before it, or when it was recorded after an anchor and claims a time
 * before the anchor was seen.
 *
 * Basis: 广东省行政执法全过程记录办法 第二条第四款, 第二十七条.
 * Gives what {@link verifyRecord} fails with, and `record.itemsMissing`, `record.itemBeforeWitness`,
 * `record.itemAfterWitness`.
 *
 * @example
 * const hasher = { id: 'SHA-256', hash: (text) => text }
 * const entry = { at: instant('2024-05-06T09:30:00+08:00'), kind: 'filed', content: {} }
 * const record = appendRecords(startRecord('G1', hasher).value, [entry, entry, entry], hasher).value
 * examineRecord(record, hasher).problems // => []
 * examineRecord({ ...record, items: record.items.filter(({ index }) => index !== 1) }, hasher).problems.map(({ code }) => code)
 * // => ['record.itemMissing']
 */
export function examineRecord(
  record: unknown,
  hasher: Hasher,
  anchors: readonly RecordAnchor[] = [],
): RecordReport {
  const started = readStart(record, hasher);
  if (!started.ok) return { examined: 0, intact: [], problems: started.problems };
  const { items, start } = started.value;
  const problems = new Map<number, Problem[]>();
  const blame = (position: number, ...found: readonly Problem[]): void => {
    const list = problems.get(position) ?? [];
    problems.set(position, list);
    list.push(...found.map((problem) => under('items', under(position, problem))));
  };
  const placed = placedItems(items, hasher, blame);
  const inOrder = [...placed.values()].sort((a, b) => a.item.index - b.item.index);
  reorderings(placed, blame);
  chain(inOrder, start, blame);
  const whole = [
    ...missing(inOrder, Math.max(0, ...anchors.map(({ count }) => count))),
    ...anchors.flatMap((anchor) => anchorProblems(anchor, placed, start)),
  ];
  for (const { position, item } of inOrder) witness(position, item, anchors, blame);
  return {
    examined: items.length,
    intact: inOrder.filter(({ position }) => !problems.has(position)).map(({ item }) => item.index),
    problems: [...[...problems].sort(([a], [b]) => a - b).flatMap(([, list]) => list), ...whole],
  };
}

type Blame = (position: number, ...found: readonly Problem[]) => void;

/** The items by their index; the first of two with one index stands, the other is a repetition. */
function placedItems(
  items: readonly unknown[],
  hasher: Hasher,
  blame: Blame,
): ReadonlyMap<number, Placed> {
  const placed = new Map<number, Placed>();
  for (const [position, input] of items.entries()) {
    const read = readItem(input, position, hasher);
    if (!read.ok) blame(position, ...read.problems);
    const item = (read.ok ? read.value : input) as RecordItem;
    const index: unknown = (item as RecordItem | null)?.index;
    if (typeof index !== 'number' || !Number.isSafeInteger(index) || index < 0) continue;
    if (placed.has(index))
      blame(position, recordProblem('record.itemRepeated', { index, position }));
    else placed.set(index, { position, item });
  }
  return placed;
}

/** Items that stand behind one with a higher index. */
function reorderings(placed: ReadonlyMap<number, Placed>, blame: Blame): void {
  let highest = -1;
  for (const { position, item } of placed.values()) {
    if (item.index < highest)
      blame(position, recordProblem('record.itemMoved', { index: item.index, position }));
    highest = Math.max(highest, item.index);
  }
}

/** What does not follow from the item before, and what is earlier than it. */
function chain(inOrder: readonly Placed[], start: string, blame: Blame): void {
  let before: RecordItem | undefined;
  for (const { position, item } of inOrder) {
    const { index } = item;
    const hash = index === 0 ? start : before?.index === index - 1 ? before.hash : undefined;
    if (hash !== undefined && item.previous !== hash)
      blame(position, recordProblem('record.linkBroken', { index }));
    if (before !== undefined && isTimed(item) && isTimed(before) && isEarlier(item.at, before.at))
      blame(
        position,
        recordProblem('record.itemBackDated', { index, at: item.at, previous: before.at }),
      );
    before = item;
  }
}

/** An item that could not be read may have any time or none. */
const isTimed = ({ at }: RecordItem): boolean => parseInstant(at).ok;

/** The indexes that no item has, up to the last item or the furthest anchor. */
function missing(inOrder: readonly Placed[], anchored: number): readonly Problem[] {
  const indexes = [...inOrder.map(({ item }) => item.index), anchored];
  let next = 0;
  return indexes.flatMap((index, place) => {
    const from = next;
    const isAnchor = place === indexes.length - 1;
    next = Math.max(next, isAnchor ? index : index + 1);
    if (index <= from) return [];
    return [
      index - from === 1
        ? recordProblem('record.itemMissing', { index: from }, ['items'])
        : recordProblem('record.itemsMissing', { from, to: index - 1 }, ['items']),
    ];
  });
}

function anchorProblems(
  { count, hash }: RecordAnchor,
  placed: ReadonlyMap<number, Placed>,
  start: string,
): readonly Problem[] {
  const actual = count === 0 ? start : placed.get(count - 1)?.item.hash;
  return actual === undefined || actual === hash ? [] : [anchorDiffers(count)];
}

function witness(
  position: number,
  item: RecordItem,
  anchors: readonly RecordAnchor[],
  blame: Blame,
): void {
  if (!isTimed(item)) return;
  const { index, at } = item;
  for (const { count, witnessedAt } of anchors) {
    if (witnessedAt === undefined) continue;
    const params = { index, at, witnessed: witnessedAt };
    if (index >= count && isEarlier(at, witnessedAt))
      blame(position, recordProblem('record.itemBeforeWitness', params));
    if (index < count && isEarlier(witnessedAt, at))
      blame(position, recordProblem('record.itemAfterWitness', params));
  }
}
