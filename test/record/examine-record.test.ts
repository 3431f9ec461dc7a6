import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { instant } from '../../src/core/index.js';
import {
  appendRecords,
  attachmentEntry,
  examineRecord,
  exportRecord,
  headOf,
  type RecordItem,
  type RecordManifest,
  startRecord,
  verifyRecord,
  verifyRecordPackage,
} from '../../src/record/index.js';
import { sampleRecord, sha256, unwrap } from './hasher.js';

const record = sampleRecord();
const [first, second, third, fourth] = record.items as [
  RecordItem,
  RecordItem,
  RecordItem,
  RecordItem,
];
const found = (items: readonly unknown[], anchors: Parameters<typeof examineRecord>[2] = []) =>
  examineRecord({ ...record, items }, sha256, anchors).problems.map(({ code, params }) => [
    code,
    params['index'] ?? params['from'] ?? params['count'],
  ]);
/** The item with other content, its hash made to fit. */
const resealed = (item: RecordItem, changes: Partial<RecordItem>): RecordItem => {
  const { hash: _hash, ...content } = { ...item, ...changes };
  const keys = Object.keys(content).sort();
  const ordered = Object.fromEntries(
    keys.map((key) => [key, content[key as keyof typeof content]]),
  );
  return { ...content, hash: sha256.hash(JSON.stringify(ordered)) };
};

describe('examineRecord', () => {
  it('an intact record has no fault, and every item is intact', () => {
    expect(examineRecord(record, sha256, [headOf(record)])).toEqual({
      examined: 4,
      intact: [0, 1, 2, 3],
      problems: [],
    });
  });

  test('names every fault and not the first alone', () => {
    const changed = { ...second, kind: 'x' };
    expect(found([changed, first, fourth])).toEqual([
      ['record.itemChanged', 0],
      ['record.itemMoved', 0],
      ['record.itemMissing', 2],
    ]);
  });

  test.each<[string, readonly unknown[], readonly unknown[]]>([
    ['a removed item', [first, second, fourth], [['record.itemMissing', 2]]],
    ['two removed items', [first, fourth], [['record.itemsMissing', 1]]],
    ['the first removed', [second, third, fourth], [['record.itemMissing', 0]]],
    [
      'a changed item',
      [first, second, { ...third, content: 1 }, fourth],
      [['record.itemChanged', 2]],
    ],
    ['two that changed places', [first, third, second, fourth], [['record.itemMoved', 1]]],
    ['a repeated item', [first, second, second, third, fourth], [['record.itemRepeated', 1]]],
    [
      'content replaced with its hash',
      [first, resealed(second, { content: 1 }), third, fourth],
      [['record.linkBroken', 2]],
    ],
  ])('%s', (_name, items, expected) => {
    expect(found(items)).toEqual(expected);
  });

  test('a back-dated item', () => {
    const back = resealed(second, { at: instant('2024-05-06T09:29:59+08:00') });
    expect(found([first, back, third, fourth])).toEqual([
      ['record.itemBackDated', 1],
      ['record.linkBroken', 2],
    ]);
  });

  test('items cut off at the end are found by an anchor', () => {
    expect(found([first, second], [headOf(record)])).toEqual([['record.itemsMissing', 2]]);
  });

  test('a record rewritten since an anchor', () => {
    expect(found([first, second, third, fourth], [{ count: 2, hash: 'other' }])).toEqual([
      ['record.anchorDiffers', 2],
    ]);
  });

  // The head of two items was seen on 05-21; the item after it says 05-20.
  test('an item that claims a time before its predecessor was witnessed', () => {
    const anchor = {
      count: 2,
      hash: second.hash,
      witnessedAt: instant('2024-05-21T09:00:00+08:00'),
    };
    expect(found(record.items, [anchor])).toEqual([['record.itemBeforeWitness', 2]]);
  });

  test('an item that claims a time after it was witnessed', () => {
    const anchor = {
      count: 3,
      hash: third.hash,
      witnessedAt: instant('2024-05-19T09:00:00+08:00'),
    };
    expect(found(record.items, [anchor])).toEqual([['record.itemAfterWitness', 2]]);
  });

  test('a forged index far away ends in one problem, not in a loop', () => {
    const far = resealed(fourth, { index: 2 ** 52 });
    expect(found([first, second, third, far])).toEqual([['record.itemsMissing', 3]]);
  });

  it('finds a fault exactly where verifyRecord does, whatever was done to the items', () => {
    const tamper = fc.oneof(
      fc.record({ type: fc.constant('remove' as const), at: fc.nat(3) }),
      fc.record({ type: fc.constant('swap' as const), at: fc.nat(3), with: fc.nat(3) }),
      fc.record({ type: fc.constant('repeat' as const), at: fc.nat(3) }),
      fc.record({ type: fc.constant('change' as const), at: fc.nat(3), to: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(fc.array(tamper, { maxLength: 3 }), (tampering) => {
        let items: unknown[] = [...record.items];
        for (const step of tampering) {
          const at = step.at % Math.max(1, items.length);
          if (step.type === 'remove') items = items.filter((_, index) => index !== at);
          if (step.type === 'repeat') items.splice(at, 0, items[at]);
          if (step.type === 'change')
            items[at] = { ...(items[at] as RecordItem), content: step.to };
          if (step.type === 'swap') {
            const other = step.with % Math.max(1, items.length);
            [items[at], items[other]] = [items[other], items[at]];
          }
        }
        const anchors = [headOf(record)];
        const whole = verifyRecord({ ...record, items }, sha256, anchors).ok;
        const { problems, intact } = examineRecord({ ...record, items }, sha256, anchors);
        expect(problems.length === 0).toBe(whole);
        expect(intact.length <= items.length).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('any input whatever gives a report', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (input, items) => {
        examineRecord(input, sha256);
        const report = examineRecord({ ...record, items }, sha256);
        expect(report.examined).toBe(items.length);
        expect(report.problems.length > 0).toBe(items.length > 0);
      }),
      { numRuns: 100 },
    );
  });
});

describe('export package', () => {
  const exportedAt = instant('2024-06-04T09:00:00+08:00');
  const attachment = {
    medium: 'text',
    of: 0,
    requirement: 'caseSource',
    title: '立案审批表',
    file: { path: '01.pdf', digest: 'd1', size: 10 },
  } as const;
  const entry = unwrap(attachmentEntry(attachment, instant('2024-06-03T16:00:00+08:00')));
  const whole = unwrap(appendRecords(record, [entry], sha256));
  const manifest = unwrap(exportRecord(whole, exportedAt, sha256));
  const files = [attachment.file];
  const codes = (
    changes: Partial<Parameters<typeof verifyRecordPackage>[0]>,
    trusted?: () => boolean,
  ) =>
    verifyRecordPackage({ manifest, record: whole, files, ...changes }, sha256, trusted).map(
      ({ code }) => code,
    );

  it('the manifest names the head and every file', () => {
    expect(manifest).toMatchObject({ caseCode: 'G1', head: headOf(whole), files });
    expect(codes({})).toEqual([]);
  });

  it.each<[readonly string[], Parameters<typeof codes>[0]]>([
    [
      ['record.manifestChanged'],
      { manifest: { ...manifest, exportedAt: instant('2024-06-05T09:00:00+08:00') } },
    ],
    [['record.fileMissing'], { files: [] }],
    [['record.fileChanged'], { files: [{ ...attachment.file, digest: 'd2' }] }],
    [['record.fileChanged'], { files: [{ ...attachment.file, size: 11 }] }],
    [['record.fileUnlisted'], { files: [...files, { path: '02.pdf', digest: 'd', size: 1 }] }],
    [
      ['record.itemMissing', 'record.headDiffers'],
      { record: { ...whole, items: whole.items.slice(0, -1) } },
    ],
    [['record.packageMalformed'], { manifest: { ...manifest, head: 4 } }],
    [['input.notObject'], { manifest: null }],
  ])('finds %s', (expected, changes) => {
    expect(codes(changes)).toEqual(expected);
  });

  it('a manifest made anew without a file still lacks it', () => {
    const forged: Omit<RecordManifest, 'digest'> & { digest?: string } = { ...manifest, files: [] };
    delete forged.digest;
    const ordered = Object.fromEntries(Object.entries(forged).sort(([a], [b]) => (a < b ? -1 : 1)));
    const {
      algorithm,
      caseCode,
      exportedAt: when,
      files: none,
      head,
      schema,
    } = ordered as never as RecordManifest;
    const text = JSON.stringify({
      algorithm,
      caseCode,
      exportedAt: when,
      files: none,
      head: { count: head.count, hash: head.hash },
      schema,
    });
    const again = { ...forged, digest: sha256.hash(text) };
    expect(codes({ manifest: again, files: [] })).toEqual(['record.fileUnlisted']);
  });

  it('a token is believed only where it is verified', () => {
    const time = { at: exportedAt, authority: '国家授时中心', token: 'AAAA' };
    const stamped = { ...manifest, time };
    expect(codes({ manifest: stamped })).toEqual(['record.timeNotTrusted']);
    expect(codes({ manifest: stamped }, () => true)).toEqual([]);
  });

  it('refuses to export a broken record, one path for two files, and a time before the last item', () => {
    const broken = exportRecord({ ...whole, items: whole.items.slice(1) }, exportedAt, sha256);
    expect(broken.ok ? [] : broken.problems.map(({ code }) => code)).toEqual([
      'record.itemMissing',
    ]);
    const other = { ...attachment, file: { ...attachment.file, digest: 'd9' } };
    const twice = unwrap(
      appendRecords(
        whole,
        [unwrap(attachmentEntry(other, instant('2024-06-03T17:00:00+08:00')))],
        sha256,
      ),
    );
    const early = exportRecord(twice, instant('2024-06-01T09:00:00+08:00'), sha256);
    expect(early.ok ? [] : early.problems.map(({ code }) => code)).toEqual([
      'record.fileTwice',
      'record.exportedBeforeItem',
    ]);
  });

  it('an empty record can be exported', () => {
    expect(exportRecord(unwrap(startRecord('G1', sha256)), exportedAt, sha256).ok).toBe(true);
  });
});
