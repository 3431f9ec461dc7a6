/*
 * 综合查一次: 广东省优化营商环境条例 第四十八条第二款. The same body merges (应当合并), several bodies go together (应当协调组织联合检查);
 * where that is hard to arrange, their government names one of them.
 */
import { byCodeUnit, type LocalDate } from '../core/index.js';

/** 拟实施的检查事项: one item that a body means to inspect at an enterprise in a span of days. */
export interface PlannedInspection {
  /** The caller's own stable key. */
  readonly id: string;
  /** The `id` of the body. */
  readonly body: string;
  /** The `id` of the enterprise. */
  readonly enterprise: string;
  /** First day on which it can take place. */
  readonly from: LocalDate;
  /** Last day. */
  readonly through: LocalDate;
  /** 检查内容可以合并进行; what is left out is not known. */
  readonly isMergeable?: boolean;
  /** 可以实施联合检查; what is left out is not known. */
  readonly isJoinable?: boolean;
}

/** 合并或者联合的一次检查. */
export interface CombinedInspection {
  /** `merge`: one body; `joint`: several. */
  readonly kind: 'merge' | 'joint';
  /** The enterprise. */
  readonly enterprise: string;
  /** The bodies. */
  readonly bodies: readonly string[];
  /** The items: their `id`s. */
  readonly inspections: readonly string[];
  /** First day that suits all. */
  readonly from: LocalDate;
  /** Last day that suits all. */
  readonly through: LocalDate;
}

/** 综合查一次的安排. */
export interface Combination {
  /** What must be one visit. */
  readonly combined: readonly CombinedInspection[];
  /** `id`s of items that stand alone. */
  readonly single: readonly string[];
  /** `id`s of items of which it is not known whether they can be combined; they stand alone until it is. */
  readonly unclear: readonly string[];
}

interface Group {
  readonly members: readonly PlannedInspection[];
  readonly from: LocalDate;
  readonly through: LocalDate;
}

/**
 * 综合查一次: which planned items must become one visit. First each body's own that can be merged, then those of several bodies
 * that can go together; a group has at least one day that suits all of it.
 *
 * @example
 * const day = localDate('2026-05-06');
 * const item = { enterprise: 'e1', from: day, through: day, isMergeable: true, isJoinable: false };
 * combineInspections([{ ...item, id: '1', body: 'b1' }, { ...item, id: '2', body: 'b1' }]).combined.map(({ kind, inspections }) => [kind, inspections])
 * // => [['merge', ['1', '2']]]
 */
export function combineInspections(planned: readonly PlannedInspection[]): Combination {
  const sorted = [...planned].sort(
    (left, right) => byCodeUnit(left.from, right.from) || byCodeUnit(left.id, right.id),
  );
  const single: Group[] = sorted.map((one) => ({ members: [one], ...spanOf(one) }));
  const merged = groupBy(
    single,
    ({ members }) => keyOf(members[0]?.enterprise, members[0]?.body),
    ({ isMergeable }) => isMergeable === true,
    () => true,
  );
  const joined = groupBy(
    merged,
    ({ members }) => keyOf(members[0]?.enterprise),
    ({ isJoinable }) => isJoinable === true,
    // 联合检查 is of several bodies: what one body may not merge does not become one visit by this way.
    (group, other) =>
      !group.members.some(({ body }) => other.members.some((one) => one.body === body)),
  );
  const combined = joined
    .filter(({ members }) => members.length > 1)
    .map(({ members, from, through }): CombinedInspection => {
      const bodies = [...new Set(members.map(({ body }) => body))];
      return {
        kind: bodies.length > 1 ? 'joint' : 'merge',
        enterprise: members[0]?.enterprise ?? '',
        bodies,
        inspections: members.map(({ id }) => id),
        from,
        through,
      };
    });
  const inGroups = new Set(combined.flatMap(({ inspections }) => inspections));
  const alone = sorted.filter(({ id }) => !inGroups.has(id));
  const isUnclear = (one: PlannedInspection): boolean =>
    one.isMergeable === undefined || one.isJoinable === undefined;
  return {
    combined,
    single: alone.filter((one) => !isUnclear(one)).map(({ id }) => id),
    unclear: alone.filter(isUnclear).map(({ id }) => id),
  };
}

const keyOf = (...parts: readonly (string | undefined)[]): string => JSON.stringify(parts);

const spanOf = ({ from, through }: PlannedInspection) => ({ from, through });

/** Puts groups of one key together that fit, as long as a day suits all; a group joins where every member can. */
function groupBy(
  groups: readonly Group[],
  key: (group: Group) => string,
  can: (one: PlannedInspection) => boolean,
  fits: (group: Group, other: Group) => boolean,
): readonly Group[] {
  const open = new Map<string, Group[]>();
  const result: Group[] = [];
  for (const group of groups) {
    if (!group.members.every(can)) {
      result.push(group);
      continue;
    }
    const found = open.get(key(group)) ?? [];
    const index = found.findIndex(
      (one) => group.from <= one.through && one.from <= group.through && fits(group, one),
    );
    const other = found[index];
    if (other === undefined) found.push(group);
    else
      found[index] = {
        members: [...other.members, ...group.members],
        from: other.from > group.from ? other.from : group.from,
        through: other.through < group.through ? other.through : group.through,
      };
    open.set(key(group), found);
  }
  return [...result, ...[...open.values()].flat()];
}
