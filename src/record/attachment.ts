import * as z from 'zod/mini';
import {
  epochMillisecondsOf,
  failed,
  type Instant,
  ok,
  type Problem,
  parseInstant,
  type Result,
  resultOfSchema,
} from '../core/index.js';
import type { RecordEntry, RecordItem } from './case-record.js';
import { recordProblem } from './problems.js';

/** The `kind` of the items that attach a document or a recording to a step. */
export const ATTACHMENT_KIND = 'record.attachment';

/** 记录文件: a file by its digest; the bytes stay with the host. */
export interface RecordFile {
  /** Its path in the export package. */
  readonly path: string;
  /** The digest of its bytes, by the algorithm of the record. */
  readonly digest: string;
  /** Its size in bytes. */
  readonly size: number;
}

/** 中止记录 (广东省行政执法全过程记录办法 第二十条). */
export interface RecordingBreak {
  /** When the recording stopped. */
  readonly from: Instant;
  /** When it began again. */
  readonly until: Instant;
  /** The reason, as it was spoken when the recording began again. */
  readonly reason: string;
}

/** 文字记录. */
export interface TextAttachment {
  /** 记录形式. */
  readonly medium: 'text';
  /** The index of the item that it documents. */
  readonly of: number;
  /** 应当记录的事项. */
  readonly requirement: string;
  /** 名称. */
  readonly title: string;
  /** 文件. */
  readonly file: RecordFile;
}

/** 音像记录. */
export interface RecordingAttachment extends Omit<TextAttachment, 'medium'> {
  /** 记录形式. */
  readonly medium: 'audioVisual';
  /** When the recording began. */
  readonly startedAt: Instant;
  /** When it ended. */
  readonly endedAt: Instant;
  /** When it was stored on the platform or the storage that the body named. */
  readonly storedAt: Instant;
  /** 确实无法及时储存 (第二十三条第二款): since when it could be stored, and why not before. */
  readonly storageDelayed?: {
    /** Since when it could be stored. */
    readonly possibleAt: Instant;
    /** Why not before. */
    readonly reason: string;
  };
  /** 中止. */
  readonly breaks: readonly RecordingBreak[];
  /** 现场: when the officers came and left, where the recording must cover both. */
  readonly onSite?: {
    /** When the officers came. */
    readonly arrivedAt: Instant;
    /** When they left. */
    readonly leftAt: Instant;
  };
}

/** 记录附件: what documents one step of the record. */
export type RecordAttachment = TextAttachment | RecordingAttachment;

const text = z.string().check(z.minLength(1));
const at = z.custom<Instant>((input) => parseInstant(input).ok, { params: { type: 'Instant' } });
/** @internal The contract is generated from it. */
export const recordFileSchema = z.object({
  path: text,
  digest: text,
  size: z.int().check(z.nonnegative()),
});
const common = {
  of: z.int().check(z.nonnegative()),
  requirement: text,
  title: text,
  file: recordFileSchema,
};
/** @internal The contract is generated from it. */
export const recordAttachmentSchema: z.ZodMiniType<RecordAttachment> = z.discriminatedUnion(
  'medium',
  [
    z.object({ ...common, medium: z.literal('text') }),
    z.object({
      ...common,
      medium: z.literal('audioVisual'),
      startedAt: at,
      endedAt: at,
      storedAt: at,
      storageDelayed: z.exactOptional(z.object({ possibleAt: at, reason: text })),
      breaks: z.array(z.object({ from: at, until: at, reason: text })),
      onSite: z.exactOptional(z.object({ arrivedAt: at, leftAt: at })),
    }),
  ],
);

/**
 * 读取记录附件. Fields that are not known stay.
 *
 * Fails: `input.invalid`; `record.recordingReversed` where a recording, a break or a visit ends before it begins, a break
 * lies outside the recording, or a recording is stored before it ended.
 *
 * @example
 * parseRecordAttachment({ medium: 'text', of: 0, requirement: 'inquiry', title: '询问笔录', file: { path: 'a.pdf', digest: 'd', size: 1 } }).ok
 * // => true
 */
export function parseRecordAttachment(input: unknown): Result<RecordAttachment> {
  const read = resultOfSchema(recordAttachmentSchema.safeParse(input), input as RecordAttachment);
  if (!read.ok || read.value.medium === 'text') return read;
  const problems = orderProblems(read.value);
  return problems.length === 0 ? read : failed(...problems);
}

function orderProblems(recording: RecordingAttachment): readonly Problem[] {
  const { startedAt, endedAt, storedAt, breaks, onSite } = recording;
  return [
    ...inOrder(startedAt, endedAt, ['endedAt']),
    ...inOrder(endedAt, storedAt, ['storedAt']),
    ...(onSite === undefined ? [] : inOrder(onSite.arrivedAt, onSite.leftAt, ['onSite', 'leftAt'])),
    ...breaks.flatMap(({ from, until }, index) => [
      ...inOrder(startedAt, from, ['breaks', index, 'from']),
      ...inOrder(from, until, ['breaks', index, 'until']),
      ...inOrder(until, endedAt, ['breaks', index, 'until']),
    ]),
  ];
}

function inOrder(
  before: Instant,
  after: Instant,
  path: readonly (string | number)[],
): readonly Problem[] {
  return epochMillisecondsOf(after) < epochMillisecondsOf(before)
    ? [recordProblem('record.recordingReversed', { before, after }, path)]
    : [];
}

/**
 * 附件记录项: the entry that attaches a document or a recording to a step of the record.
 *
 * Fails as {@link parseRecordAttachment} does.
 *
 * @example
 * attachmentEntry({ medium: 'text', of: 0, requirement: 'inquiry', title: '询问笔录', file: { path: 'a.pdf', digest: 'd', size: 1 } }, instant('2024-05-06T10:00:00+08:00')).value.kind
 * // => 'record.attachment'
 */
export function attachmentEntry(attachment: RecordAttachment, on: Instant): Result<RecordEntry> {
  const read = parseRecordAttachment(attachment);
  return read.ok ? ok({ at: on, kind: ATTACHMENT_KIND, content: read.value }) : read;
}

/**
 * The attachment that an item holds; `undefined` where it is an item of another kind.
 *
 * Fails: as {@link parseRecordAttachment}.
 *
 * @example
 * attachmentOf({ kind: 'decision', content: {} }) // => undefined
 * attachmentOf({ kind: 'record.attachment', content: null }).ok // => false
 */
export function attachmentOf({ kind, content }: RecordItem): Result<RecordAttachment> | undefined {
  return kind === ATTACHMENT_KIND ? parseRecordAttachment(content) : undefined;
}
