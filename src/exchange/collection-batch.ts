/* 归集批次: what a system sends at one time, with a manifest that says how much it is and what its hash is. */
import {
  coreProblem,
  failed,
  type Instant,
  ok,
  type Problem,
  parseInstant,
  type Result,
  shown,
  under,
} from '../core/index.js';
import type { HashAlgorithm } from '../record/index.js';
import { type CollectedKind, collectedKinds } from './collected.js';
import { exchangeProblem } from './problems.js';

/** 批次清单. */
export interface BatchManifest {
  /** 批次号: unique in the source system; a batch that is sent again keeps it. */
  readonly id: string;
  /** 来源系统. */
  readonly sourceSystem: string;
  /** 记录种类: of every line. */
  readonly kind: CollectedKind;
  /** 发送时间. */
  readonly sentAt: Instant;
  /** 记录数: lines with a record. */
  readonly records: number;
  /** 字节数 of the file. */
  readonly bytes: number;
  /** 摘要算法. */
  readonly algorithm: HashAlgorithm;
  /** 摘要 of the file's bytes, in lower-case hexadecimal. */
  readonly hash: string;
}

const ALGORITHMS: readonly unknown[] = [
  'SHA-256',
  'SHA-384',
  'SHA-512',
  'SM3',
] satisfies readonly HashAlgorithm[];

/**
 * 读取批次清单. Fields that are not known stay.
 *
 * Fails: `input.notObject`, `exchange.manifestMalformed`, those of the instant.
 *
 * @example
 * parseBatchManifest({ id: 'b-1', records: -1 }).problems.map(({ path }) => path[0])
 * // => ['sourceSystem', 'hash', 'kind', 'algorithm', 'records', 'bytes', 'sentAt']
 */
export function parseBatchManifest(input: unknown): Result<BatchManifest> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return failed(coreProblem('input.notObject', { actual: shown(input) }));
  const own = (name: string): unknown =>
    Object.hasOwn(input, name) ? (input as Readonly<Record<string, unknown>>)[name] : undefined;
  const faulty = (names: readonly string[], isGood: (value: unknown) => boolean): Problem[] =>
    names
      .filter((name) => !isGood(own(name)))
      .map((name) =>
        exchangeProblem('exchange.manifestMalformed', { field: name, actual: shown(own(name)) }, [
          name,
        ]),
      );
  const sentAt = parseInstant(own('sentAt'));
  const problems = [
    ...faulty(['id', 'sourceSystem'], (value) => typeof value === 'string' && value !== ''),
    ...faulty(['hash'], (value) => typeof value === 'string' && /^([0-9a-f]{2})+$/.test(value)),
    ...faulty(
      ['kind'],
      (value) => typeof value === 'string' && Object.hasOwn(collectedKinds, value),
    ),
    ...faulty(['algorithm'], (value) => ALGORITHMS.includes(value)),
    ...faulty(['records', 'bytes'], (value) => Number.isSafeInteger(value) && Number(value) >= 0),
    ...(sentAt.ok ? [] : sentAt.problems.map((problem) => under('sentAt', problem))),
  ];
  return problems.length > 0 ? failed(...problems) : ok(input as BatchManifest);
}

/** What was found in the file of a batch: from `readRecords`, and the digest of its hash. */
export interface BatchFound {
  /** Lines with a record or a fault: all that are not empty. */
  readonly records: number;
  /** Bytes. */
  readonly bytes: number;
  /** 摘要, in lower-case hexadecimal. */
  readonly hash: string;
}

/**
 * 核对批次: whether the file is the one that its manifest says.
 *
 * Gives: `exchange.batchDiffers`, once for each of the counts and the hash.
 *
 * @example
 * const manifest = { id: 'b-1', sourceSystem: 's1', kind: 'case', sentAt: instant('2026-01-01T00:00:00Z'), records: 2, bytes: 90, algorithm: 'SHA-256', hash: 'aa' }
 * checkBatch(manifest, { records: 1, bytes: 90, hash: 'bb' }).map(({ path }) => path[0]) // => ['records', 'hash']
 */
export function checkBatch(manifest: BatchManifest, found: BatchFound): readonly Problem[] {
  return (['records', 'bytes', 'hash'] as const)
    .filter((name) => manifest[name] !== found[name])
    .map((name) =>
      exchangeProblem(
        'exchange.batchDiffers',
        { field: name, stated: manifest[name], found: found[name] },
        [name],
      ),
    );
}
