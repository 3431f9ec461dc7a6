/*
 * 公示的发布: as in the Open Contracting Data Standard, what is shown is never edited. Each release says one thing and stays;
 * the record that the public sees is compiled from all of them. Withdrawal and removal are releases too.
 *
 * 广东省行政执法公示办法 第二十二条、第二十三条 (更正、更新), 第二十四条 (撤下); 行政处罚法 第四十八条第二款.
 */
import {
  failed,
  type LocalDate,
  ok,
  type Problem,
  type Result,
  resultOfSchema,
  under,
} from '../core/index.js';
import { canonicalJson } from '../record/index.js';
import { disclosureFields } from './disclosable-decision.js';
import { type DisclosureItemId, disclosureItems } from './disclosure-items.js';
import { disclosureProblem } from './problems.js';
import type { PublicForm } from './project-disclosure.js';
import { disclosureReleaseSchema } from './release.schema.js';
import type { WithdrawalCause } from './withdrawal.js';

/** 公示值. */
export type PublicValue = string | readonly string[];

/** 事前公开的信息: an item and its words. */
export type PriorForm = Readonly<Partial<Record<DisclosureItemId, PublicValue>>>;

/** 发布的共同部分. */
interface ReleaseBase {
  /** Stable key of this release, given once. */
  readonly id: string;
  /** What it is about: the case code of a decision, or the body's own key. */
  readonly record: string;
  /** 1, 2, 3 … within the record: a release that is left out is noticed. */
  readonly order: number;
  /** 发布日期. */
  readonly on: LocalDate;
}

/** 公开. */
export interface PublishingRelease extends ReleaseBase {
  /** `published` 公开 (again after a withdrawal: 重新作出); `corrected` 更正、更新. */
  readonly tag: 'published' | 'corrected';
  /** What is shown; of a correction, what changed. */
  readonly content:
    | {
        /** 事前. */
        readonly stage: 'before';
        /** The items. */
        readonly fields: PriorForm;
      }
    | {
        /** 事后: a decision, as only `projectDisclosure` makes it. */
        readonly stage: 'after';
        /** The fields. */
        readonly fields: PublicForm;
      };
  /** Fields that a correction takes away. */
  readonly dropped?: readonly string[];
}

/** 撤回. */
export interface WithdrawingRelease extends ReleaseBase {
  /** Tag of the union. */
  readonly tag: 'withdrawn';
  /** 撤回的原因. */
  readonly cause: WithdrawalCause;
  /** 公开说明的理由; of what was wrongly disclosed it may be empty. */
  readonly reason: string;
}

/** 停止公示. */
export interface RemovingRelease extends ReleaseBase {
  /** Tag of the union. */
  readonly tag: 'removed';
  /** 公示期届满 or 提前停止公示. */
  readonly because: 'termEnded' | 'earlyRemoval';
}

/** 发布. */
export type DisclosureRelease = PublishingRelease | WithdrawingRelease | RemovingRelease;

/** 公示记录: what the public sees of a record now. Once withdrawn or removed it holds no field. */
export interface DisclosureRecord {
  /** What it is about. */
  readonly record: string;
  /** What it is now. */
  readonly status: 'published' | 'withdrawn' | 'removed';
  /** The fields; none unless published. */
  readonly fields: Readonly<Record<string, PublicValue>>;
  /** Which releases made it, in order. */
  readonly releases: readonly Pick<DisclosureRelease, 'id' | 'order' | 'on' | 'tag'>[];
  /** 撤回说明: the last withdrawal, while it stands. */
  readonly withdrawal: Pick<WithdrawingRelease, 'on' | 'cause' | 'reason'> | null;
}

/** 字段的一个版本. */
export interface FieldVersion {
  /** Which release. */
  readonly release: string;
  /** When. */
  readonly on: LocalDate;
  /** By what. */
  readonly tag: DisclosureRelease['tag'];
  /** What it became; `null` where it was taken away. */
  readonly value: PublicValue | null;
}

/**
 * 读取一次发布: the input itself when it is one, so that fields of a newer writer stay.
 *
 * Fails: `input.invalid`, once for each fault.
 *
 * @example
 * parseDisclosureRelease({ tag: 'withdrawn' }).ok // => false
 */
export function parseDisclosureRelease(input: unknown): Result<DisclosureRelease> {
  return resultOfSchema(disclosureReleaseSchema.safeParse(input), input as DisclosureRelease);
}

/**
 * 汇编公示记录: what the public sees, from all releases of one record.
 *
 * The order of the list does not matter and a release that comes twice counts once, so compiling is deterministic and
 * idempotent. What was withdrawn does not come back with a later publication; a field that the library does not know has no
 * class, so it stays in its release and is not shown.
 *
 * Fails: `disclosure.noRelease`; `input.invalid`; `disclosure.releaseRecord` for a release of another record;
 * `disclosure.releaseChanged` where one id says two things; `disclosure.releaseOrder` where one is missing or two claim a
 * place; `disclosure.releaseDates`; `disclosure.releaseOutOfPlace`; `disclosure.reasonMissing`; `disclosure.neverPublic`.
 * Warns: `disclosure.fieldUnclassed`.
 *
 * @example
 * const first = { id: 'a', record: 'G1', order: 1, on: '2024-05-06', tag: 'published', content: { stage: 'before', fields: { contact: '020-1' } } }
 * const second = { id: 'b', record: 'G1', order: 2, on: '2024-06-03', tag: 'corrected', content: { stage: 'before', fields: { contact: '020-2' } } }
 * compileDisclosureRecord([second, first, second]).value.fields // => { contact: '020-2' }
 */
export function compileDisclosureRecord(
  releases: readonly DisclosureRelease[],
): Result<DisclosureRecord> {
  const ordered = inOrder(releases);
  if (!ordered.ok) return ordered;
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  let status: DisclosureRecord['status'] | 'none' = 'none';
  let fields: Record<string, PublicValue> = {};
  let withdrawal: DisclosureRecord['withdrawal'] = null;
  for (const release of ordered.value) {
    const path = [release.id];
    if (!FROM[release.tag].includes(status)) {
      problems.push(
        disclosureProblem('disclosure.releaseOutOfPlace', { tag: release.tag, status }, path),
      );
      continue;
    }
    status = release.tag === 'corrected' ? 'published' : release.tag;
    if (release.tag === 'withdrawn') {
      const { on, cause, reason } = release;
      fields = {};
      withdrawal = { on, cause, reason };
      if (cause !== 'wronglyDisclosed' && reason.trim() === '')
        problems.push(disclosureProblem('disclosure.reasonMissing', {}, [...path, 'reason']));
    } else if (release.tag === 'removed') fields = {};
    else {
      withdrawal = null;
      const { known, faults, doubts } = shownFields(release);
      problems.push(...faults);
      warnings.push(...doubts);
      fields = { ...fields, ...known };
      for (const field of release.dropped ?? []) delete fields[field];
    }
  }
  if (problems.length > 0) return failed(...problems);
  const [first] = ordered.value;
  return ok(
    {
      record: first?.record ?? '',
      status: status as DisclosureRecord['status'],
      fields,
      releases: ordered.value.map(({ id, order, on, tag }) => ({ id, order, on, tag })),
      withdrawal,
    },
    warnings,
  );
}

/** What may come after what. A record whose term has ended is not shown again. */
const FROM: Readonly<
  Record<DisclosureRelease['tag'], readonly (DisclosureRecord['status'] | 'none')[]>
> = {
  published: ['none', 'withdrawn'],
  corrected: ['published'],
  withdrawn: ['published'],
  removed: ['published'],
};

/**
 * 各字段的版本: who was shown what and when, for the file of the body. It is not for publication: what was withdrawn or
 * corrected stands in it.
 *
 * Fails: as {@link compileDisclosureRecord}.
 *
 * @example
 * const first = { id: 'a', record: 'G1', order: 1, on: '2024-05-06', tag: 'published', content: { stage: 'before', fields: { contact: '020-1' } } }
 * versionsOfRecord([first]).value.contact // => [{ release: 'a', on: '2024-05-06', tag: 'published', value: '020-1' }]
 */
export function versionsOfRecord(
  releases: readonly DisclosureRelease[],
): Result<Readonly<Record<string, readonly FieldVersion[]>>> {
  const compiled = compileDisclosureRecord(releases);
  if (!compiled.ok) return compiled;
  const ordered = inOrder(releases);
  if (!ordered.ok) return ordered;
  const versions = new Map<string, FieldVersion[]>();
  const current = new Set<string>();
  for (const release of ordered.value) {
    const { id, on, tag } = release;
    const note = (field: string, value: PublicValue | null): void => {
      versions.set(field, [...(versions.get(field) ?? []), { release: id, on, tag, value }]);
      if (value === null) current.delete(field);
      else current.add(field);
    };
    if (release.tag === 'withdrawn' || release.tag === 'removed')
      for (const field of [...current]) note(field, null);
    else {
      for (const [field, value] of Object.entries(shownFields(release).known)) note(field, value);
      for (const field of release.dropped ?? []) if (current.has(field)) note(field, null);
    }
  }
  return ok(Object.fromEntries(versions), compiled.warnings);
}

/** Fields that no profile shows: they do not come out of `projectDisclosure`. */
const NEVER_PUBLIC: ReadonlySet<string> = new Set([
  'identityNumber',
  'bornOn',
  'telephones',
  'emails',
  'bankAccounts',
  'propertyCertificates',
  'otherNames',
  'minorNames',
  'privatePassages',
]);

function shownFields({ id, content }: PublishingRelease): {
  readonly known: Readonly<Record<string, PublicValue>>;
  readonly faults: readonly Problem[];
  readonly doubts: readonly Problem[];
} {
  const isKnown = (field: string): boolean =>
    content.stage === 'after'
      ? (disclosureFields as readonly string[]).includes(field)
      : Object.hasOwn(disclosureItems, field) &&
        disclosureItems[field as DisclosureItemId].stage === 'before';
  const entries = Object.entries(content.fields as Readonly<Record<string, PublicValue>>);
  const at = (field: string): readonly string[] => [id, 'content', 'fields', field];
  return {
    known: Object.fromEntries(entries.filter(([field]) => isKnown(field))),
    faults: entries
      .filter(([field]) => content.stage === 'after' && NEVER_PUBLIC.has(field))
      .map(([field]) => disclosureProblem('disclosure.neverPublic', { field }, at(field))),
    doubts: entries
      .filter(([field]) => !isKnown(field))
      .map(([field]) => disclosureProblem('disclosure.fieldUnclassed', { field }, at(field))),
  };
}

/** The releases, each once, by their order. */
function inOrder(releases: readonly DisclosureRelease[]): Result<readonly DisclosureRelease[]> {
  if (!Array.isArray(releases) || releases.length === 0)
    return failed(disclosureProblem('disclosure.noRelease', {}));
  const problems: Problem[] = [];
  const byId = new Map<string, { readonly release: DisclosureRelease; readonly text: string }>();
  for (const [index, input] of releases.entries()) {
    const parsed = parseDisclosureRelease(input);
    const text = canonicalJson(input);
    if (!parsed.ok || !text.ok) {
      for (const problem of [
        ...(parsed.ok ? [] : parsed.problems),
        ...(text.ok ? [] : text.problems),
      ])
        problems.push(under(index, problem));
      continue;
    }
    const { id } = parsed.value;
    const known = byId.get(id);
    if (known === undefined) byId.set(id, { release: parsed.value, text: text.value });
    else if (known.text !== text.value)
      problems.push(disclosureProblem('disclosure.releaseChanged', { id }, [index]));
  }
  if (problems.length > 0) return failed(...problems);
  const ordered = [...byId.values()]
    .map(({ release }) => release)
    .sort((left, right) => left.order - right.order || (left.id < right.id ? -1 : 1));
  for (const [index, release] of ordered.entries()) {
    const { id, order, record, on } = release;
    const before = ordered[index - 1];
    if (record !== ordered[0]?.record)
      problems.push(disclosureProblem('disclosure.releaseRecord', { id, record }, [id]));
    if (order !== index + 1)
      problems.push(
        disclosureProblem('disclosure.releaseOrder', { id, order, expected: index + 1 }, [id]),
      );
    if (before !== undefined && on < before.on)
      problems.push(
        disclosureProblem('disclosure.releaseDates', { id, on, before: before.on }, [id]),
      );
  }
  return problems.length > 0 ? failed(...problems) : ok(ordered);
}
