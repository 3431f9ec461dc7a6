import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { coreProblem, failed, instant, ok, parseInstant } from '../../src/core/index.js';
import {
  appendRecords,
  canonicalJson,
  headOf,
  recordProblem,
  startRecord,
  verifyRecord,
  verifyRecordItems,
} from '../../src/record/index.js';
import { sampleRecord, sha256, unwrap } from './hasher.js';

const record = sampleRecord();
const { items, ...header } = record;
const at = instant('2024-05-06T09:30:00+08:00');

describe('verifyRecordItems', () => {
  it('gives the head of a whole record, and says of a faulty one what verifyRecord says', () => {
    expect(verifyRecordItems(header, items, sha256)).toEqual(ok(headOf(record)));
    expect(verifyRecordItems(header, [], sha256)).toEqual(ok({ count: 0, hash: record.start }));
    const [first, second, third, fourth] = items;
    const faulty: readonly (readonly unknown[])[] = [
      [first, third, fourth],
      [first, third, second, fourth],
      [first, first],
      [first, { ...second, kind: 'x' }],
      [first, null],
      [second],
    ];
    for (const given of faulty)
      expect(verifyRecordItems(header, given, sha256)).toEqual(
        verifyRecord({ ...record, items: given }, sha256),
      );
  });

  it('reads a header as it reads a record, and needs no items in it', () => {
    expect(verifyRecordItems(null, items, sha256)).toEqual(
      failed(coreProblem('input.notObject', { actual: 'null' })),
    );
    expect(verifyRecordItems({ ...header, caseCode: 'G2' }, items, sha256)).toEqual(
      failed(recordProblem('record.startChanged', {}, ['start'])),
    );
  });

  it('finds what is cut off behind an anchor', () => {
    expect(verifyRecordItems(header, items.slice(0, 3), sha256, [headOf(record)])).toEqual(
      failed(recordProblem('record.itemMissing', { index: 3 }, ['items', 3])),
    );
  });

  it('takes one item at a time and stops at the first fault', () => {
    let given = 0;
    function* oneByOne() {
      for (const item of [items[0], items[0], items[1]]) {
        given += 1;
        yield item;
      }
    }
    expect(verifyRecordItems(header, oneByOne(), sha256).ok).toBe(false);
    expect(given).toBe(2);
  });
});

describe('what the text of an item is', () => {
  const hex = (text: string): string => createHash('sha256').update(text).digest('hex');
  const sealed = (item: Readonly<Record<string, unknown>>): unknown => ({
    ...item,
    hash: hex(unwrap(canonicalJson(item))),
  });

  it('fields of a newer writer are hashed in their place', () => {
    const item = { at, kind: 'x', index: 0, previous: header.start, content: { b: 1, a: '"' } };
    for (const extra of [{}, { note: '补' }, { a: [1], z: { y: null, x: -0 } }])
      expect(verifyRecordItems(header, [sealed({ ...item, ...extra })], sha256).ok).toBe(true);
    const lone = { ...item, note: '\ud800', hash: 'h' };
    expect(verifyRecordItems(header, [lone], sha256)).toMatchObject({
      problems: [{ code: 'record.loneSurrogate', path: ['items', 0, 'note'] }],
    });
  });

  it('kinds and contents that have to be escaped', () => {
    const entry = { at, kind: 'a"\n\u2028\\', content: { '"k"': '\u007f\u0000证' } };
    const written = unwrap(appendRecords(unwrap(startRecord('G1', sha256)), [entry], sha256));
    const { hash, ...item } = written.items[0] ?? { hash: '' };
    expect(hash).toBe(hex(unwrap(canonicalJson(item))));
  });

  it('two anchors of one count that contradict each other hold nothing', () => {
    const anchors = [headOf(record), { count: 4, hash: 'other' }];
    expect(verifyRecord(record, sha256, [...anchors, headOf(record)])).toEqual(
      failed(recordProblem('record.anchorDiffers', { count: 4 }, ['items'])),
    );
  });
});

describe('instants at the ends of the calendar', () => {
  it.each([
    ['1000-01-01T00:00:00+08:00', true],
    ['1000-01-01T00:00:00+09:00', false],
    ['1000-12-31T23:59:59Z', true],
    ['9999-12-31T23:59:59+08:00', true],
    ['9999-12-31T23:59:59+07:00', false],
    ['1001-01-01T00:00:00+14:00', true],
    ['9998-12-31T23:59:59-14:00', true],
  ])('%s', (text, isRight) => {
    expect(parseInstant(text).ok).toBe(isRight);
  });
});
