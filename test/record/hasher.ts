import { createHash } from 'node:crypto';
import { instant, type Result } from '../../src/core/index.js';
import {
  appendRecords,
  type CaseRecord,
  type Hasher,
  type RecordEntry,
  startRecord,
} from '../../src/record/index.js';

/** node:crypto as a hasher. */
export const sha256: Hasher = {
  id: 'SHA-256',
  hash: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
};

/** The value of a result that must be good. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

export const entries: readonly RecordEntry[] = [
  { at: instant('2024-05-06T09:30:00+08:00'), kind: 'filed', content: { source: '12345' } },
  {
    at: instant('2024-05-06T09:30:00+08:00'),
    kind: 'inquired',
    content: { officers: ['o1', 'o2'] },
  },
  { at: instant('2024-05-20T02:00:00Z'), kind: 'noticeServed', content: { amount: '20000.00' } },
  { at: instant('2024-06-03T15:00:00+08:00'), kind: 'decided', content: null },
];

/** A record of four items. */
export function sampleRecord(): CaseRecord {
  return unwrap(appendRecords(unwrap(startRecord('G1', sha256)), entries, sha256));
}
