/*
 * 主题库: records by kind and key, with the batches that made them what they are. Merging is a plan, computed from a batch and from
 * what is stored; a database carries out the changes, or {@link mergedLibrary} does in memory. A batch that comes twice, or
 * whose records come in another batch, changes nothing.
 */
import { epochMillisecondsOf, type Problem } from '../core/index.js';
import { canonicalJson } from '../record/index.js';
import {
  type CollectedCorrection,
  type CollectedRecord,
  type CollectedTargetKind,
  type CollectedThing,
  type CollectedWithdrawal,
  collectedKey,
} from './collected.js';
import { readCollected } from './collected-reader.js';
import type { BatchManifest } from './collection-batch.js';
import { exchangeProblem } from './problems.js';

/** 主题库中的一条: a record as it was sent, what was said of it later, and where all that came from. */
export interface ThemeEntry {
  /** 记录种类. */
  readonly kind: CollectedTargetKind;
  /** 主键. */
  readonly key: string;
  /** The latest record, as it was sent. */
  readonly sent: CollectedThing;
  /** 更正, in order of their time. */
  readonly corrections: readonly CollectedCorrection[];
  /** 撤回: the record does not count any more. */
  readonly withdrawal?: CollectedWithdrawal;
  /** 数据血缘: the batches that changed the entry, in order. */
  readonly batches: readonly string[];
}

/** What is stored: the part of a library that a merge asks for. */
export interface ThemeStore {
  /** The entry of a key. */
  readonly entryOf: (kind: CollectedTargetKind, key: string) => ThemeEntry | undefined;
  /** The hash of a batch of a source system that was merged before. */
  readonly hashOfBatch: (sourceSystem: string, id: string) => string | undefined;
}

/** 合并计划: what a batch changes. */
export interface MergePlan {
  /** The batch. */
  readonly manifest: BatchManifest;
  /** Whether it was merged before: nothing changes. */
  readonly isRepeated: boolean;
  /** Entries as they are to be stored, each key once. */
  readonly changes: readonly ThemeEntry[];
  /** Records that changed nothing: they were there, or a later one was. */
  readonly unchanged: number;
  /** What was not carried out; the path names the record of the batch by its index. */
  readonly problems: readonly Problem[];
}

/**
 * 记录的现状: an entry's record with its later corrections, or `undefined` where it was withdrawn.
 *
 * @example
 * const sent = { kind: 'item', id: 'i1', name: '旧名', act: 'levy', bodies: [], sourceSystem: 's1', collectedAt: instant('2026-01-01T00:00:00Z') }
 * const correction = { kind: 'correction', of: 'item', key: 'i1', set: { name: '新名' }, unset: [], reason: '名称有误', sourceSystem: 's1', collectedAt: instant('2026-01-02T00:00:00Z') }
 * currentRecord({ kind: 'item', key: 'i1', sent, corrections: [correction], batches: ['b-1', 'b-2'] }).name // => '新名'
 */
export function currentRecord(entry: ThemeEntry): CollectedThing | undefined {
  return entry.withdrawal === undefined ? corrected(entry) : undefined;
}

/** A record that was sent after a correction has it already. */
function corrected({
  sent,
  corrections,
}: Pick<ThemeEntry, 'sent' | 'corrections'>): CollectedThing {
  return corrections
    .filter((correction) => timeOf(correction) > timeOf(sent))
    .reduce<CollectedThing>((record, { set, unset }) => {
      const fields = new Map<string, unknown>(Object.entries(record));
      for (const [name, value] of Object.entries(set)) fields.set(name, value);
      for (const name of unset) fields.delete(name);
      return Object.fromEntries(fields) as unknown as CollectedThing;
    }, sent);
}

const timeOf = ({ collectedAt }: CollectedRecord): number => epochMillisecondsOf(collectedAt);

function isSame(left: unknown, right: unknown): boolean {
  const [one, other] = [canonicalJson(left), canonicalJson(right)];
  return one.ok && other.ok && one.value === other.value;
}

/**
 * 合并计划 of a batch. The later record of a key counts, by its time of collection; two of the same time that differ are a
 * conflict. A withdrawn record comes back by nothing but a person's decision.
 *
 * Gives: `exchange.batchReused`, `exchange.recordConflict`, `exchange.recordWithdrawn`, `exchange.targetMissing`,
 * `exchange.correctionOfKey`, those of the corrected record's shape.
 *
 * @example
 * const item = { kind: 'item', id: 'i1', name: '某事项', act: 'levy', bodies: [], sourceSystem: 's1', collectedAt: instant('2026-01-01T00:00:00Z') }
 * const manifest = { id: 'b-1', sourceSystem: 's1', kind: 'item', sentAt: instant('2026-01-01T00:00:00Z'), records: 1, bytes: 90, algorithm: 'SHA-256', hash: 'aa' }
 * const library = mergedLibrary(emptyThemeLibrary, planMerge(manifest, [item], emptyThemeLibrary))
 * planMerge(manifest, [item], library).isRepeated // => true
 * planMerge({ ...manifest, id: 'b-2' }, [item], library).changes // => []
 */
export function planMerge(
  manifest: BatchManifest,
  records: Iterable<CollectedRecord>,
  store: ThemeStore,
): MergePlan {
  const before = store.hashOfBatch(manifest.sourceSystem, manifest.id);
  if (before !== undefined) {
    const problems =
      before === manifest.hash
        ? []
        : [exchangeProblem('exchange.batchReused', { batch: manifest.id }, ['hash'])];
    return { manifest, isRepeated: true, changes: [], unchanged: 0, problems };
  }
  const changed = new Map<string, ThemeEntry>();
  const problems: Problem[] = [];
  let unchanged = 0;
  let index = 0;
  for (const record of records) {
    const isAbout = record.kind === 'correction' || record.kind === 'withdrawal';
    const kind = isAbout ? record.of : record.kind;
    const key = isAbout ? record.key : collectedKey(record);
    const place = `${kind} ${key}`;
    const entry = changed.get(place) ?? store.entryOf(kind, key);
    const step = isAbout ? aboutStep(record, entry) : thingStep(record, entry);
    if ('problems' in step)
      problems.push(
        ...step.problems.map((problem) => ({ ...problem, path: [index, ...problem.path] })),
      );
    else if (step.change === undefined) unchanged += 1;
    else {
      const batches = step.change.batches;
      changed.set(place, {
        ...step.change,
        batches: batches.at(-1) === manifest.id ? batches : [...batches, manifest.id],
      });
    }
    index += 1;
  }
  return { manifest, isRepeated: false, changes: [...changed.values()], unchanged, problems };
}

type Step = { readonly change: ThemeEntry | undefined } | { readonly problems: readonly Problem[] };

const SAME: Step = { change: undefined };

function thingStep(record: CollectedThing, entry: ThemeEntry | undefined): Step {
  const { kind } = record;
  const key = collectedKey(record);
  if (entry === undefined)
    return { change: { kind, key, sent: record, corrections: [], batches: [] } };
  const { sent, withdrawal } = entry;
  if (withdrawal !== undefined)
    return timeOf(record) > timeOf(withdrawal)
      ? { problems: [exchangeProblem('exchange.recordWithdrawn', { key }, [])] }
      : SAME;
  if (isSame(record, sent) || timeOf(record) < timeOf(sent)) return SAME;
  return timeOf(record) === timeOf(sent)
    ? { problems: [exchangeProblem('exchange.recordConflict', { key }, [])] }
    : { change: { ...entry, sent: record } };
}

function aboutStep(
  record: CollectedCorrection | CollectedWithdrawal,
  entry: ThemeEntry | undefined,
): Step {
  const { of: kind, key } = record;
  if (entry === undefined)
    return { problems: [exchangeProblem('exchange.targetMissing', { kind, key }, ['key'])] };
  if (record.kind === 'withdrawal')
    return entry.withdrawal === undefined ? { change: { ...entry, withdrawal: record } } : SAME;
  if (entry.corrections.some((each) => isSame(each, record))) return SAME;
  const corrections = [...entry.corrections, record].sort(
    (left, right) => timeOf(left) - timeOf(right),
  );
  const after = corrected({ sent: entry.sent, corrections });
  const read = readCollected(kind, after);
  if (!read.ok) return { problems: read.problems };
  if (collectedKey(after) !== key)
    return { problems: [exchangeProblem('exchange.correctionOfKey', { key }, ['set'])] };
  return { change: { ...entry, corrections } };
}

/** 主题库 in memory. */
export interface ThemeLibrary extends ThemeStore {
  /** Every entry, in order of their first record. */
  readonly entries: readonly ThemeEntry[];
  /** The batches, in the order in which they were merged. */
  readonly batches: readonly BatchManifest[];
}

function libraryOf(
  entries: readonly ThemeEntry[],
  batches: readonly BatchManifest[],
): ThemeLibrary {
  const byKey = new Map(entries.map((entry) => [`${entry.kind} ${entry.key}`, entry]));
  const hashes = new Map(
    batches.map(({ sourceSystem, id, hash }) => [`${sourceSystem} ${id}`, hash]),
  );
  return {
    entries,
    batches,
    entryOf: (kind, key) => byKey.get(`${kind} ${key}`),
    hashOfBatch: (sourceSystem, id) => hashes.get(`${sourceSystem} ${id}`),
  };
}

/**
 * 空主题库.
 *
 * @example
 * emptyThemeLibrary.entries // => []
 */
export const emptyThemeLibrary: ThemeLibrary = /* @__PURE__ */ libraryOf([], []);

/**
 * 合并: the library after a plan; the one before stays as it was. A library of many millions is a database's: it stores
 * `changes` and the manifest in one transaction.
 *
 * @example
 * const manifest = { id: 'b-1', sourceSystem: 's1', kind: 'item', sentAt: instant('2026-01-01T00:00:00Z'), records: 0, bytes: 0, algorithm: 'SHA-256', hash: 'aa' }
 * mergedLibrary(emptyThemeLibrary, planMerge(manifest, [], emptyThemeLibrary)).batches.length // => 1
 */
export function mergedLibrary(library: ThemeLibrary, plan: MergePlan): ThemeLibrary {
  if (plan.isRepeated) return library;
  const entries = new Map(library.entries.map((entry) => [`${entry.kind} ${entry.key}`, entry]));
  for (const entry of plan.changes) entries.set(`${entry.kind} ${entry.key}`, entry);
  return libraryOf([...entries.values()], [...library.batches, plan.manifest]);
}
