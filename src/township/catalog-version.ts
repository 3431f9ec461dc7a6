import type { LocalDate, OpenEnd } from '../core/index.js';
import type { PenaltyKind } from '../law/index.js';
import type { EnforcementItem, ItemExercise } from '../registry/index.js';

/** 目录事项: an item as one version of the guiding catalog writes it. */
export interface CatalogItem extends Omit<EnforcementItem, 'exercisedBy'> {
  /**
   * 实施主体, where the item names its own: they take the place of its line's original holders in their divisions. A town
   * named here has nothing by it: only an announcement gives (第二十四条).
   */
  readonly exercisedBy?: readonly ItemExercise[];
  /** 随处罚权一并行使: the `id`s of the penalty items that this inspection or coercive measure belongs to. */
  readonly accompanies?: readonly string[];
  /** 处罚种类, where they are known; detention is never handed to a town. */
  readonly penalties?: readonly PenaltyKind[];
}

/** 指导目录版本: one version of the catalog, as it was published. */
export interface CatalogVersion {
  /** The caller's own stable key. */
  readonly id: string;
  /** 名称. */
  readonly title: string;
  /** 批准文号. */
  readonly document: string;
  /** 公布日期. */
  readonly publishedOn: LocalDate;
  /** 施行日期. */
  readonly from: LocalDate;
  /** First day after; `'open'` while no end is set. */
  readonly until: LocalDate | OpenEnd;
  /** 事项. */
  readonly entries: readonly CatalogItem[];
}

/**
 * 施行中的目录: the version of the catalog in force on a day, or `undefined`.
 *
 * Of two versions that both claim the day, the later begun is given; `checkCatalog` reports the overlap.
 *
 * @example
 * catalogOn([], localDate('2024-05-06')) // => undefined
 */
export function catalogOn(
  versions: readonly CatalogVersion[],
  on: LocalDate,
): CatalogVersion | undefined {
  return versions
    .filter(
      ({ from, until, publishedOn }) =>
        from <= on && publishedOn <= on && (until === 'open' || on < until),
    )
    .reduce<CatalogVersion | undefined>(
      (latest, one) => (latest === undefined || one.from >= latest.from ? one : latest),
      undefined,
    );
}

/** 变更: an item that two versions write differently. */
export interface CatalogChange {
  /** The item's `id`. */
  readonly item: string;
  /** What differs, in the order of the alphabet. */
  readonly fields: readonly string[];
  /** As the earlier version writes it. */
  readonly before: CatalogItem;
  /** As the later version writes it. */
  readonly after: CatalogItem;
}

/** 版本比对: what came, went and changed between two versions. */
export interface CatalogComparison {
  /** Items of the later version only. */
  readonly added: readonly CatalogItem[];
  /** Items of the earlier version only. */
  readonly removed: readonly CatalogItem[];
  /** Items of both that differ. */
  readonly changed: readonly CatalogChange[];
  /** Items of both that do not. */
  readonly kept: number;
}

/**
 * 目录比对: compares two versions item by item, by `id`, in the order in which they stand. Order inside a field counts:
 * a list of legal bases in another order is a change that a reader must see.
 *
 * @example
 * compareCatalogs({ entries: [] }, { entries: [] }) // => { added: [], removed: [], changed: [], kept: 0 }
 */
export function compareCatalogs(
  before: Pick<CatalogVersion, 'entries'>,
  after: Pick<CatalogVersion, 'entries'>,
): CatalogComparison {
  const earlier = new Map(before.entries.map((entry) => [entry.id, entry]));
  const later = new Set(after.entries.map(({ id }) => id));
  const changed: CatalogChange[] = [];
  let kept = 0;
  for (const entry of after.entries) {
    const old = earlier.get(entry.id);
    if (old === undefined) continue;
    const fields = differing(old, entry);
    if (fields.length === 0) kept += 1;
    else changed.push({ item: entry.id, fields, before: old, after: entry });
  }
  return {
    added: after.entries.filter(({ id }) => !earlier.has(id)),
    removed: before.entries.filter(({ id }) => !later.has(id)),
    changed,
    kept,
  };
}

function differing(before: CatalogItem, after: CatalogItem): readonly string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.filter(
    (key) =>
      JSON.stringify(ordered(before[key as keyof CatalogItem])) !==
      JSON.stringify(ordered(after[key as keyof CatalogItem])),
  );
}

/** A value whose objects have their keys in one order, so that spelling does not count as a difference. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}
