import {
  coreProblem,
  failed,
  type Instant,
  isFields,
  ok,
  type Problem,
  parseInstant,
  type Result,
  shown,
} from '../core/index.js';
import { attachmentOf, type RecordFile } from './attachment.js';
import { canonicalJson } from './canonical-json.js';
import { type CaseRecord, headOf, isEarlier, type RecordHead } from './case-record.js';
import { examineRecord } from './examine-record.js';
import type { HashAlgorithm, Hasher } from './hasher.js';
import { recordProblem } from './problems.js';
import { isText } from './shape.js';

/** 可信时间: what an authority said of a digest. The token is opaque here; a {@link TimeVerifier} reads it. */
export interface TrustedTime {
  /** The time that the authority states. */
  readonly at: Instant;
  /** 授时机构. */
  readonly authority: string;
  /** 时间凭据, for example a time-stamp token after RFC 3161 in Base64. */
  readonly token: string;
}

/** 时间凭据的验证: whether the token shows that the digest existed at the time; passed in, as the hasher is. */
export type TimeVerifier = (digest: string, time: TrustedTime) => boolean;

/** 导出清单: what stands in an export package. */
export interface RecordManifest {
  /** The schema in which it is written. */
  readonly schema: 1;
  /** 案件编号. */
  readonly caseCode: string;
  /** With which algorithm digests are made. */
  readonly algorithm: HashAlgorithm;
  /** The head of the record. */
  readonly head: RecordHead;
  /** The files that the record's attachments name, by path. */
  readonly files: readonly RecordFile[];
  /** 导出时刻. */
  readonly exportedAt: Instant;
  /** The digest of the manifest without this field and the time. */
  readonly digest: string;
  /** 可信时间 of the digest, where there is one. */
  readonly time?: TrustedTime;
}

/**
 * 导出清单: the manifest of a package of a record and the files of its attachments. The host writes the package: the
 * manifest, the record, and the files under their paths.
 *
 * Fails: what {@link examineRecord} finds in the record; `record.fileTwice`, `record.exportedBeforeItem`.
 *
 * @example
 * const hasher = { id: 'SHA-256', hash: (text) => text }
 * exportRecord(startRecord('G1', hasher).value, instant('2024-05-06T10:00:00+08:00'), hasher).value.head.count // => 0
 */
export function exportRecord(
  record: CaseRecord,
  exportedAt: Instant,
  hasher: Hasher,
): Result<RecordManifest> {
  const { problems } = examineRecord(record, hasher);
  if (problems.length > 0) return failed(...problems);
  const last = record.items.at(-1)?.at;
  const { files, twice } = filesOf(record);
  const faults = [
    ...twice,
    ...(last !== undefined && isEarlier(exportedAt, last)
      ? [recordProblem('record.exportedBeforeItem', { at: exportedAt, last }, ['exportedAt'])]
      : []),
  ];
  if (faults.length > 0) return failed(...faults);
  const { caseCode, algorithm } = record;
  const content = {
    schema: 1,
    caseCode,
    algorithm,
    head: headOf(record),
    files,
    exportedAt,
  } as const;
  const text = canonicalJson(content);
  return text.ok ? ok({ ...content, digest: hasher.hash(text.value) }) : text;
}

/** The files of the attachments, each path once; a path that stands for two files is a fault. */
function filesOf({ items }: CaseRecord): {
  readonly files: readonly RecordFile[];
  readonly twice: readonly Problem[];
} {
  const files = new Map<string, RecordFile>();
  const twice: Problem[] = [];
  for (const item of items) {
    const attachment = attachmentOf(item);
    if (attachment?.ok !== true) continue;
    const { path, digest, size } = attachment.value.file;
    const known = files.get(path);
    if (known === undefined) files.set(path, { path, digest, size });
    else if (known.digest !== digest || known.size !== size)
      twice.push(
        recordProblem('record.fileTwice', { file: path }, ['items', item.index, 'content', 'file']),
      );
  }
  return { files: [...files.values()], twice };
}

/** 导出包: what was received, the files by their digests. */
export interface RecordPackage {
  /** 导出清单. */
  readonly manifest: unknown;
  /** 全过程记录. */
  readonly record: unknown;
  /** The files that are there, their digests computed by the receiver. */
  readonly files: readonly RecordFile[];
}

/**
 * 验证导出包: every fault of a package: of the manifest, of the record (as {@link examineRecord} names them), of the files and
 * of the trusted time.
 *
 * Where a token is there, it is believed only if `isTrusted` says so.
 * Gives: `record.packageMalformed`, `record.manifestChanged`, `record.headDiffers`, `record.fileMissing`,
 * `record.fileChanged`, `record.fileUnlisted`, `record.fileTwice`, `record.timeNotTrusted`, and what {@link examineRecord}
 * gives.
 *
 * @example
 * const hasher = { id: 'SHA-256', hash: (text) => text }
 * const record = startRecord('G1', hasher).value
 * const manifest = exportRecord(record, instant('2024-05-06T10:00:00+08:00'), hasher).value
 * verifyRecordPackage({ manifest, record, files: [] }, hasher) // => []
 * verifyRecordPackage({ manifest: { ...manifest, caseCode: 'G2' }, record, files: [] }, hasher).map(({ code }) => code)
 * // => ['record.manifestChanged', 'record.headDiffers']
 */
export function verifyRecordPackage(
  received: RecordPackage,
  hasher: Hasher,
  isTrusted: TimeVerifier = () => false,
): readonly Problem[] {
  if (!isFields(received)) return [coreProblem('input.notObject', { actual: shown(received) })];
  const { manifest, record, files } = received;
  if (!(Array.isArray(files) && files.every(isFile)))
    return [recordProblem('record.packageMalformed', { field: 'files' }, ['files'])];
  const read = readManifest(manifest);
  if (!read.ok) return [...read.problems, ...examineRecord(record, hasher).problems];
  const stated = read.value;
  const { digest, time, ...content } = stated;
  const text = canonicalJson(content);
  const isUnchanged = text.ok && hasher.hash(text.value) === digest;
  return [
    ...(isUnchanged ? [] : [recordProblem('record.manifestChanged', {}, ['manifest', 'digest'])]),
    ...examineRecord(record, hasher, [stated.head]).problems,
    ...headProblems(stated, record),
    ...fileProblems(stated.files, files),
    ...unattached(stated.files, record),
    ...(time === undefined || isTrusted(digest, time)
      ? []
      : [
          recordProblem('record.timeNotTrusted', { authority: time.authority, at: time.at }, [
            'manifest',
            'time',
          ]),
        ]),
  ];
}

function headProblems({ caseCode, head }: RecordManifest, record: unknown): readonly Problem[] {
  const isSame =
    isFields(record) &&
    record['caseCode'] === caseCode &&
    Array.isArray(record['items']) &&
    record['items'].length === head.count;
  return isSame ? [] : [recordProblem('record.headDiffers', {}, ['manifest', 'head'])];
}

function fileProblems(
  listed: readonly RecordFile[],
  given: readonly RecordFile[],
): readonly Problem[] {
  const there = new Map(given.map((file) => [file.path, file]));
  const known = new Set(listed.map(({ path }) => path));
  return [
    ...listed.flatMap(({ path: file, digest, size }) => {
      const own = there.get(file);
      if (own === undefined) return [recordProblem('record.fileMissing', { file }, ['files'])];
      return own.digest === digest && own.size === size
        ? []
        : [recordProblem('record.fileChanged', { file }, ['files'])];
    }),
    ...given.flatMap(({ path: file }, index) =>
      known.has(file) ? [] : [recordProblem('record.fileUnlisted', { file }, ['files', index])],
    ),
  ];
}

/** Files that an attachment of the record names and the manifest does not. */
function unattached(listed: readonly RecordFile[], record: unknown): readonly Problem[] {
  if (!isFields(record) || !Array.isArray(record['items'])) return [];
  const known = new Map(listed.map((file) => [file.path, file]));
  const items = record['items'].filter(
    (item): item is CaseRecord['items'][number] =>
      isFields(item) && typeof item['kind'] === 'string',
  );
  const { files, twice } = filesOf({ ...(record as unknown as CaseRecord), items });
  return [
    ...twice,
    ...files.flatMap(({ path: file, digest, size }) => {
      const own = known.get(file);
      return own?.digest === digest && own.size === size
        ? []
        : [recordProblem('record.fileUnlisted', { file }, ['record'])];
    }),
  ];
}

function readManifest(input: unknown): Result<RecordManifest> {
  if (!isFields(input)) return failed(coreProblem('input.notObject', { actual: shown(input) }));
  const { head, files, time } = input;
  const isRight: Readonly<Record<string, boolean>> = {
    schema: input['schema'] === 1,
    caseCode: isText(input['caseCode']),
    algorithm: isText(input['algorithm']),
    head: isFields(head) && Number.isSafeInteger(head['count']) && isText(head['hash']),
    files: Array.isArray(files) && files.every(isFile),
    exportedAt: parseInstant(input['exportedAt']).ok,
    digest: isText(input['digest']),
    time: time === undefined || isTime(time),
  };
  const problems = Object.keys(isRight)
    .filter((field) => isRight[field] === false)
    .map((field) => recordProblem('record.packageMalformed', { field }, ['manifest', field]));
  return problems.length === 0 ? ok(input as unknown as RecordManifest) : failed(...problems);
}

const isFile = (input: unknown): boolean =>
  isFields(input) &&
  isText(input['path']) &&
  isText(input['digest']) &&
  Number.isSafeInteger(input['size']);

const isTime = (input: unknown): boolean =>
  isFields(input) &&
  parseInstant(input['at']).ok &&
  isText(input['authority']) &&
  isText(input['token']);
