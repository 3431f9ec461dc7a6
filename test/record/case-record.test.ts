import { createHash } from 'node:crypto';
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coreProblem, failed, instant, ok } from '../../src/core/index.js';
import {
  appendRecord,
  appendRecords,
  type CaseRecord,
  type Hasher,
  headOf,
  type RecordItem,
  recordProblem,
  startRecord,
  verifyRecord,
} from '../../src/record/index.js';
import { entries, sampleRecord, sha256, unwrap } from './hasher.js';

const hex = (text: string): string => createHash('sha256').update(text).digest('hex');
const record = sampleRecord();
const started = unwrap(startRecord('G1', sha256));

describe('writing', () => {
  test('start and items hash the canonical text of everything but their own hash', () => {
    const start = hex('{"algorithm":"SHA-256","caseCode":"G1","schema":1}');
    const first = hex(
      `{"at":"2024-05-06T09:30:00+08:00","content":{"source":"12345"},"index":0,"kind":"filed","previous":"${start}"}`,
    );
    expect(record.start).toBe(start);
    expect(record.items[0]).toEqual({
      index: 0,
      at: '2024-05-06T09:30:00+08:00',
      kind: 'filed',
      content: { source: '12345' },
      previous: start,
      hash: first,
    });
    expect(record.items.map(({ previous }) => previous)).toEqual([
      start,
      ...record.items.slice(0, -1).map(({ hash }) => hash),
    ]);
  });

  test('one by one or all at once gives the same record', () => {
    const stepwise = entries.reduce(
      (grown, entry) => unwrap(appendRecord(grown, entry, sha256)),
      started,
    );
    expect(stepwise).toEqual(record);
    expect(headOf(stepwise)).toEqual({ count: 4, hash: record.items[3]?.hash });
    expect(headOf(started)).toEqual({ count: 0, hash: started.start });
  });

  test('node:crypto and @noble/hashes give the same record; another case or algorithm does not', () => {
    const noble: Hasher = {
      id: 'SHA-256',
      hash: (text) => bytesToHex(nobleSha256(utf8ToBytes(text))),
    };
    expect(unwrap(appendRecords(unwrap(startRecord('G1', noble)), entries, noble))).toEqual(record);
    expect(unwrap(startRecord('G2', sha256)).start).not.toBe(started.start);
    expect(unwrap(startRecord('G1', { ...sha256, id: 'SM3' })).start).not.toBe(started.start);
  });

  test('time may stand still and may not go backwards, whatever the offset', () => {
    const later = { at: instant('2024-06-03T07:00:00Z'), kind: 'x', content: 0 };
    expect(appendRecord(record, later, sha256).ok).toBe(true);
    const earlier = { ...later, at: instant('2024-06-03T14:59:59.999+08:00') };
    expect(appendRecord(record, earlier, sha256)).toEqual(
      failed(
        recordProblem(
          'record.timeBackwards',
          { at: '2024-06-03T14:59:59.999+08:00', previous: '2024-06-03T15:00:00+08:00' },
          ['at'],
        ),
      ),
    );
  });

  test('an earlier microsecond is earlier', () => {
    const at = (microseconds: string): unknown => ({
      at: `2024-06-04T00:00:00.${microseconds}Z`,
      kind: 'x',
      content: 0,
    });
    expect(appendRecords(started, [at('000002'), at('000003')] as never, sha256).ok).toBe(true);
    expect(appendRecords(started, [at('000003'), at('000002')] as never, sha256)).toMatchObject({
      problems: [{ code: 'record.timeBackwards', path: [1, 'at'] }],
    });
  });

  test('all problems of all entries, and no item', () => {
    const bad = [{ at: 'today', kind: '', content: { a: 0.5 } }, null, entries[0]];
    expect(appendRecords(started, bad as never, sha256)).toEqual(
      failed(
        coreProblem('instant.malformed', { text: 'today' }, [0, 'at']),
        recordProblem('record.kindMissing', {}, [0, 'kind']),
        recordProblem('record.notInteger', { actual: '0.5' }, [0, 'content', 'a']),
        coreProblem('input.notObject', { actual: 'null' }, [1]),
      ),
    );
  });

  test('a hasher of another algorithm is refused', () => {
    const sm3: Hasher = { ...sha256, id: 'SM3' };
    const problem = recordProblem('record.hasherDiffers', { expected: 'SHA-256', actual: 'SM3' }, [
      'algorithm',
    ]);
    expect(appendRecords(record, entries, sm3)).toEqual(failed(problem));
    expect(verifyRecord(record, sm3)).toEqual(failed(problem));
  });

  test('a case code that is no text', () => {
    const problem = recordProblem('record.caseCodeMissing', {}, ['caseCode']);
    expect(startRecord('', sha256)).toEqual(failed(problem));
    expect(startRecord(7 as never, sha256)).toEqual(failed(problem));
    expect(startRecord('\ud800', sha256)).toMatchObject({
      problems: [{ code: 'record.loneSurrogate', path: ['caseCode'] }],
    });
  });
});

/** The item with other contents and a hash that fits them. */
function forged(item: RecordItem | undefined, changes: Partial<RecordItem>): RecordItem {
  const { index, at, kind, content, previous } = { ...(item as RecordItem), ...changes };
  const quoted = (value: unknown): string => JSON.stringify(value);
  const text = `{"at":${quoted(at)},"content":${quoted(content)},"index":${index},"kind":${quoted(kind)},"previous":${quoted(previous)}}`;
  return { index, at, kind, content, previous, hash: hex(text) };
}

const withItems = (items: readonly unknown[]): unknown => ({ ...record, items });
const replaced = (position: number, item: unknown): unknown =>
  withItems(record.items.map((old, index) => (index === position ? item : old)));

describe('the first broken link is named', () => {
  test('an intact record, also after storage as JSON', () => {
    expect(verifyRecord(record, sha256)).toEqual(ok(record));
    expect(verifyRecord(JSON.parse(JSON.stringify(record)), sha256)).toEqual(ok(record));
    expect(verifyRecord(started, sha256)).toEqual(ok(started));
  });

  test('changed content', () => {
    const item = { ...record.items[2], content: { amount: '2000.00' } };
    expect(verifyRecord(replaced(2, item), sha256)).toEqual(
      failed(recordProblem('record.itemChanged', { index: 2 }, ['items', 2])),
    );
  });

  test('a field added to an item is a change', () => {
    expect(verifyRecord(replaced(1, { ...record.items[1], note: '补' }), sha256)).toEqual(
      failed(recordProblem('record.itemChanged', { index: 1 }, ['items', 1])),
    );
  });

  test('content replaced together with its hash breaks the next link', () => {
    const item = forged(record.items[2], { content: { amount: '2000.00' } });
    expect(verifyRecord(replaced(2, item), sha256)).toEqual(
      failed(recordProblem('record.linkBroken', { index: 3 }, ['items', 3])),
    );
  });

  test('a missing item', () => {
    expect(verifyRecord(withItems(record.items.filter((_, at) => at !== 1)), sha256)).toEqual(
      failed(recordProblem('record.itemMissing', { index: 1 }, ['items', 1])),
    );
  });

  test('a moved item', () => {
    const [first, second, third, fourth] = record.items;
    expect(verifyRecord(withItems([first, third, second, fourth]), sha256)).toEqual(
      failed(recordProblem('record.itemMoved', { index: 2, position: 1 }, ['items', 1])),
    );
  });

  test('a repeated item', () => {
    const [first, second, ...rest] = record.items;
    expect(verifyRecord(withItems([first, second, first, ...rest]), sha256)).toEqual(
      failed(recordProblem('record.itemRepeated', { index: 0, position: 2 }, ['items', 2])),
    );
  });

  test('a back-dated item whose hash and link were made to fit', () => {
    const at = instant('2024-05-20T09:59:59+08:00');
    const previous = record.items[2]?.hash as string;
    const item = forged(record.items[3], { at, previous });
    expect(verifyRecord(replaced(3, item), sha256)).toEqual(
      failed(
        recordProblem('record.itemBackDated', { index: 3, at, previous: '2024-05-20T02:00:00Z' }, [
          'items',
          3,
        ]),
      ),
    );
  });

  test('a malformed item, with every field that is wrong', () => {
    const item = { ...record.items[1], index: '1', at: 'today' };
    expect(verifyRecord(replaced(1, item), sha256)).toEqual(
      failed(
        recordProblem('record.itemMalformed', { index: 1, field: 'at' }, ['items', 1, 'at']),
        recordProblem('record.itemMalformed', { index: 1, field: 'index' }, ['items', 1, 'index']),
      ),
    );
    expect(verifyRecord(replaced(1, null), sha256)).toEqual(
      failed(coreProblem('input.notObject', { actual: 'null' }, ['items', 1])),
    );
    expect(verifyRecord(replaced(1, { ...record.items[1], content: 0.5 }), sha256)).toEqual(
      failed(recordProblem('record.notInteger', { actual: '0.5' }, ['items', 1, 'content'])),
    );
  });

  test('a record that was given to another case', () => {
    expect(verifyRecord({ ...record, caseCode: 'G2' }, sha256)).toEqual(
      failed(recordProblem('record.startChanged', {}, ['start'])),
    );
    const other = unwrap(startRecord('G2', sha256));
    expect(verifyRecord({ ...other, items: record.items }, sha256)).toEqual(
      failed(recordProblem('record.linkBroken', { index: 0 }, ['items', 0])),
    );
  });

  test('what is no record', () => {
    expect(verifyRecord(null, sha256)).toEqual(
      failed(coreProblem('input.notObject', { actual: 'null' })),
    );
    expect(verifyRecord({ ...record, schema: 2 }, sha256)).toEqual(
      failed(recordProblem('record.schemaUnknown', { supported: 1, actual: '2' }, ['schema'])),
    );
    expect(verifyRecord({ ...record, start: 7, items: {} }, sha256)).toEqual(
      failed(
        recordProblem('record.headerMalformed', { field: 'start' }, ['start']),
        recordProblem('record.headerMalformed', { field: 'items' }, ['items']),
      ),
    );
  });

  test('an anchor finds a rewritten record and a cut one', () => {
    const anchors = [headOf(unwrap(appendRecords(started, entries.slice(0, 3), sha256)))];
    expect(verifyRecord(record, sha256, [headOf(started), ...anchors, headOf(record)])).toEqual(
      ok(record),
    );
    const rewritten = unwrap(
      appendRecords(
        started,
        entries.map((entry) => ({ ...entry, kind: 'x' })),
        sha256,
      ),
    );
    expect(verifyRecord(rewritten, sha256).ok).toBe(true);
    expect(verifyRecord(rewritten, sha256, anchors)).toEqual(
      failed(recordProblem('record.anchorDiffers', { count: 3 }, ['items'])),
    );
    const cut = { ...record, items: record.items.slice(0, 2) };
    expect(verifyRecord(cut, sha256).ok).toBe(true);
    expect(verifyRecord(cut, sha256, anchors)).toEqual(
      failed(recordProblem('record.itemMissing', { index: 2 }, ['items', 2])),
    );
    expect(verifyRecord(record, sha256, [{ count: 0, hash: 'other' }])).toEqual(
      failed(recordProblem('record.anchorDiffers', { count: 0 }, ['items'])),
    );
  });
});

const content = fc.dictionary(
  fc.string({ unit: 'grapheme' }),
  fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null)),
  { maxKeys: 3 },
);
const randomRecord = fc
  .array(fc.tuple(fc.nat({ max: 1e9 }), fc.string({ minLength: 1, unit: 'grapheme' }), content), {
    minLength: 2,
    maxLength: 6,
  })
  .map((rows): CaseRecord => {
    let now = 1.7e12;
    const grown = rows.map(([step, kind, particulars]) => {
      now += step;
      return { at: instant(new Date(now).toISOString()), kind, content: particulars };
    });
    return unwrap(appendRecords(started, grown, sha256));
  });

describe('tampering with any record', () => {
  test('is not suspected where there is none', () => {
    fc.assert(fc.property(randomRecord, (random) => verifyRecord(random, sha256).ok));
  });

  test('one changed byte of one item is found at that item', () => {
    fc.assert(
      fc.property(
        randomRecord,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (random, which, where, flip) => {
          const position = which % random.items.length;
          const bytes = Buffer.from(JSON.stringify(random.items[position]), 'utf8');
          const offset = where % bytes.length;
          bytes[offset] = (bytes[offset] as number) ^ flip;
          let tampered: unknown;
          try {
            tampered = JSON.parse(bytes.toString('utf8'));
          } catch {
            return;
          }
          const items = random.items.map((item, at) => (at === position ? tampered : item));
          const answer = verifyRecord({ ...random, items }, sha256);
          const isSame = JSON.stringify(tampered) === JSON.stringify(random.items[position]);
          expect(answer.ok).toBe(isSame);
          if (!answer.ok) expect(answer.problems[0]?.path.slice(0, 2)).toEqual(['items', position]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('two items that changed places are found at the first of them', () => {
    fc.assert(
      fc.property(randomRecord, fc.nat(), fc.nat(), (random, left, right) => {
        const positions = [left % random.items.length, right % random.items.length] as const;
        const [low, high] = [Math.min(...positions), Math.max(...positions)];
        fc.pre(low !== high);
        const items: unknown[] = [...random.items];
        items[low] = random.items[high];
        items[high] = random.items[low];
        expect(verifyRecord({ ...random, items }, sha256)).toEqual(
          failed(recordProblem('record.itemMoved', { index: high, position: low }, ['items', low])),
        );
      }),
    );
  });

  test('a removed item is named, the last one with an anchor', () => {
    fc.assert(
      fc.property(randomRecord, fc.nat(), (random, which) => {
        const index = which % random.items.length;
        const items = random.items.filter((_, at) => at !== index);
        expect(verifyRecord({ ...random, items }, sha256, [headOf(random)])).toEqual(
          failed(recordProblem('record.itemMissing', { index }, ['items', index])),
        );
      }),
    );
  });

  test('any input whatever gives an answer', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (input, items) => {
        expect(typeof verifyRecord(input, sha256).ok).toBe('boolean');
        expect(verifyRecord({ ...started, items: [items] }, sha256).ok).toBe(false);
      }),
    );
  });
});
