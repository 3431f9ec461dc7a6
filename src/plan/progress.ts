import { byCodeUnit, daysBetween, type LocalDate, type Term } from '../core/index.js';
import type { DivisionRef } from '../registry/index.js';
import type { LedgerEntry } from './ledger.js';

/**
 * 办理状态: what an entry of the ledger is on a day.
 *
 * @example
 * entryStatuses.overdue.zh // => '逾期未完成'
 */
export const entryStatuses = {
  notStarted: { zh: '未开始', en: 'not started' },
  inProgress: { zh: '进行中', en: 'in progress' },
  overdue: { zh: '逾期未完成', en: 'overdue' },
  completed: { zh: '按期完成', en: 'completed in time' },
  completedLate: { zh: '逾期完成', en: 'completed late' },
} as const satisfies Readonly<Record<string, Term>>;

/** 办理状态. */
export type EntryStatus = keyof typeof entryStatuses;

/** How many entries there are of each status. */
export type ProgressCount = Readonly<Record<EntryStatus, number>> & {
  /** All that were counted: how many. */
  readonly total: number;
};

/** One group of the report. */
export interface ProgressRow {
  /** The owner, the division code within its system, or the task. */
  readonly key: string;
  /** Its entries. */
  readonly count: ProgressCount;
}

/** 逾期事项. */
export interface OverdueEntry {
  /** The entry's `id`. */
  readonly entry: string;
  /** 牵头单位. */
  readonly owner: string;
  /** 地区. */
  readonly region: DivisionRef;
  /** 完成期限. */
  readonly dueOn: LocalDate;
  /** Calendar days since the last day in time. */
  readonly days: number;
  /** 最近一次进展 by the day asked for, where there is one. */
  readonly lastReportOn?: LocalDate;
}

/** 进展情况: the ledger as it stood on a day. */
export interface PlanProgress {
  /** The day. */
  readonly askedOn: LocalDate;
  /** All entries. */
  readonly total: ProgressCount;
  /** By 牵头单位, in the order of their names. */
  readonly byOwner: readonly ProgressRow[];
  /** By 地区, in the order of their codes. */
  readonly byRegion: readonly ProgressRow[];
  /** By 任务. */
  readonly byTask: readonly ProgressRow[];
  /** 逾期事项, the longest overdue first. */
  readonly overdue: readonly OverdueEntry[];
}

/**
 * 事项状态: what an entry was on a day; what was written after that day does not count.
 *
 * @example
 * const entry = { startedOn: localDate('2024-03-01'), dueOn: localDate('2024-06-30'), completedOn: localDate('2024-07-01') }
 * entryStatusOn(entry, localDate('2024-06-30')) // => 'inProgress'
 * entryStatusOn(entry, localDate('2024-07-01')) // => 'completedLate'
 */
export function entryStatusOn(
  { startedOn, dueOn, completedOn }: Pick<LedgerEntry, 'startedOn' | 'dueOn' | 'completedOn'>,
  askedOn: LocalDate,
): EntryStatus {
  if (completedOn !== undefined && completedOn <= askedOn)
    return completedOn <= dueOn ? 'completed' : 'completedLate';
  if (askedOn > dueOn) return 'overdue';
  return askedOn < startedOn ? 'notStarted' : 'inProgress';
}

/**
 * 进展情况统计: by owner, region and task, with what is overdue and for how long.
 *
 * The counts of all rows of one list add up to the total.
 *
 * @example
 * computePlanProgress([], localDate('2025-12-31')).total.total // => 0
 */
export function computePlanProgress(
  entries: readonly LedgerEntry[],
  askedOn: LocalDate,
): PlanProgress {
  return {
    askedOn,
    total: countOf(entries, askedOn),
    byOwner: rowsOf(entries, askedOn, ({ owner }) => owner),
    byRegion: rowsOf(entries, askedOn, ({ region }) => `${region.system} ${region.code}`),
    byTask: rowsOf(entries, askedOn, ({ task }) => task),
    overdue: entries
      .filter((entry) => entryStatusOn(entry, askedOn) === 'overdue')
      .map((entry) => overdueOf(entry, askedOn))
      .sort((a, b) => b.days - a.days || byCodeUnit(a.entry, b.entry)),
  };
}

function overdueOf(
  { id, owner, region, dueOn, reports }: LedgerEntry,
  askedOn: LocalDate,
): OverdueEntry {
  const last = reports.filter(({ on }) => on <= askedOn).at(-1);
  return {
    entry: id,
    owner,
    region,
    dueOn,
    days: daysBetween(dueOn, askedOn),
    ...(last !== undefined && { lastReportOn: last.on }),
  };
}

function countOf(entries: readonly LedgerEntry[], askedOn: LocalDate): ProgressCount {
  const count = {
    notStarted: 0,
    inProgress: 0,
    overdue: 0,
    completed: 0,
    completedLate: 0,
    total: 0,
  };
  for (const entry of entries) {
    count[entryStatusOn(entry, askedOn)] += 1;
    count.total += 1;
  }
  return count;
}

function rowsOf(
  entries: readonly LedgerEntry[],
  askedOn: LocalDate,
  keyOf: (entry: LedgerEntry) => string,
): readonly ProgressRow[] {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, own]) => ({ key, count: countOf(own, askedOn) }));
}
