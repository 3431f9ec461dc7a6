import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant, localDate, localDateOfEpochDay, ok } from '../../src/core/index.js';
import {
  type BatchManifest,
  type CollectedCorrection,
  type CollectedRecord,
  type CollectedWithdrawal,
  checkBatch,
  currentRecord,
  emptyThemeLibrary,
  exchangeProblem,
  mergedLibrary,
  parseBatchManifest,
  planMerge,
  type ThemeLibrary,
} from '../../src/exchange/index.js';
import { bodyOf, codeOf, itemOf, penaltyOf } from './records.js';

const at = (day: number) => instant(`${localDateOfEpochDay(20_500 + day)}T08:00:00+08:00`);
const manifestOf = (id: string, hash = 'aa'): BatchManifest => ({
  id,
  sourceSystem: 's1',
  kind: 'case',
  sentAt: at(0),
  records: 1,
  bytes: 1,
  algorithm: 'SHA-256',
  hash,
});
const merged = (library: ThemeLibrary, id: string, records: readonly CollectedRecord[]) =>
  mergedLibrary(library, planMerge(manifestOf(id), records, library));
const correctionOf = (
  day: number,
  set: Record<string, unknown>,
  unset: string[] = [],
): CollectedCorrection => ({
  kind: 'correction',
  of: 'case',
  key: codeOf(1),
  set,
  unset,
  reason: '录入有误',
  sourceSystem: 's1',
  collectedAt: at(day),
});
const withdrawalOf = (day: number): CollectedWithdrawal => ({
  kind: 'withdrawal',
  of: 'case',
  key: codeOf(1),
  reason: '案件不存在',
  sourceSystem: 's1',
  collectedAt: at(day),
});
const sent = (day: number, name = '某案') => penaltyOf(1, { collectedAt: at(day), caseName: name });
const nowOf = (library: ThemeLibrary) => {
  const entry = library.entryOf('case', codeOf(1));
  return entry === undefined ? undefined : currentRecord(entry);
};

describe('idempotent', () => {
  const records: readonly CollectedRecord[] = [
    bodyOf('b1'),
    itemOf('i1'),
    sent(0),
    correctionOf(1, { caseName: '更正后的案名' }),
    penaltyOf(2),
  ];

  test('the same batch twice changes nothing', () => {
    const once = merged(emptyThemeLibrary, 'a', records);
    const plan = planMerge(manifestOf('a'), records, once);
    expect(plan).toEqual({
      manifest: manifestOf('a'),
      isRepeated: true,
      changes: [],
      unchanged: 0,
      problems: [],
    });
    expect(mergedLibrary(once, plan)).toBe(once);
  });

  test('its records in another batch change nothing', () => {
    const once = merged(emptyThemeLibrary, 'a', records);
    const plan = planMerge(manifestOf('b'), records, once);
    expect(plan).toMatchObject({
      isRepeated: false,
      changes: [],
      unchanged: records.length,
      problems: [],
    });
    expect(mergedLibrary(once, plan).entries).toEqual(once.entries);
  });

  test('the number of a batch with another file is refused', () => {
    const once = merged(emptyThemeLibrary, 'a', records);
    const plan = planMerge(manifestOf('a', 'bb'), [penaltyOf(3)], once);
    expect(plan).toMatchObject({
      changes: [],
      problems: [exchangeProblem('exchange.batchReused', { batch: 'a' }, ['hash'])],
    });
  });

  test('any records twice, in one batch or two: as once', () => {
    const record = fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.nat(4), fc.constantFrom('甲', '乙'))
      .map(([serial, day, name]) =>
        penaltyOf(serial, { collectedAt: at(day), caseName: `${name}${day}` }),
      );
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (batch) => {
        const once = merged(emptyThemeLibrary, 'a', batch);
        expect(merged(once, 'b', batch).entries).toEqual(once.entries);
        expect(merged(emptyThemeLibrary, 'a', [...batch, ...batch]).entries).toEqual(once.entries);
      }),
    );
  });

  test('the latest record counts, in whatever order the batches come', () => {
    const batches = [0, 1, 2, 3].map((day) => [`batch-${day}`, sent(day, `案名${day}`)] as const);
    fc.assert(
      fc.property(fc.shuffledSubarray(batches, { minLength: 4 }), (order) => {
        const library = order.reduce<ThemeLibrary>(
          (all, [id, record]) => merged(all, id, [record]),
          emptyThemeLibrary,
        );
        expect(nowOf(library)).toEqual(sent(3, '案名3'));
      }),
    );
  });
});

describe('what comes later', () => {
  const first = merged(emptyThemeLibrary, 'a', [sent(0)]);

  test('two records of one time that differ are a conflict, and the first stays', () => {
    const plan = planMerge(manifestOf('b'), [penaltyOf(2), sent(0, '另一案名')], first);
    expect(plan.problems).toEqual([
      exchangeProblem('exchange.recordConflict', { key: codeOf(1) }, [1]),
    ]);
    expect(nowOf(mergedLibrary(first, plan))).toEqual(sent(0));
  });

  test('a correction changes what it names; the record as it was sent stays to be seen', () => {
    const library = merged(first, 'b', [
      correctionOf(1, { decidedOn: '2026-02-04' }, ['documentNumber']),
    ]);
    const { documentNumber: _, ...rest } = sent(0);
    expect(nowOf(library)).toEqual({ ...rest, decidedOn: localDate('2026-02-04') });
    const entry = library.entryOf('case', codeOf(1));
    expect(entry?.sent).toEqual(sent(0));
    expect(entry?.batches).toEqual(['a', 'b']);
    expect(nowOf(merged(library, 'c', [sent(2, '新')]))).toEqual(sent(2, '新'));
    expect(nowOf(first)).toEqual(sent(0));
  });

  test('corrections go by their time, not by their coming', () => {
    const [early, late] = [
      correctionOf(1, { caseName: '一' }),
      correctionOf(2, { caseName: '二' }),
    ];
    expect(nowOf(merged(merged(first, 'b', [late]), 'c', [early]))).toEqual({
      ...sent(0),
      caseName: '二',
    });
  });

  test('a correction that spoils the record, changes the key or has no target is refused', () => {
    const codes = (record: CollectedRecord) => {
      const { problems, changes } = planMerge(manifestOf('b'), [record], first);
      expect(changes).toEqual([]);
      return problems.map(({ code, path }) => [code, ...path]);
    };
    expect(codes(correctionOf(1, { decidedOn: 'soon' }))).toEqual([
      ['input.invalid', 0, 'decidedOn'],
    ]);
    expect(codes(correctionOf(1, { caseCode: codeOf(2) }))).toEqual([
      ['exchange.correctionOfKey', 0, 'set'],
    ]);
    expect(codes(correctionOf(1, {}, ['body']))).toEqual([['input.invalid', 0, 'body']]);
    expect(codes({ ...correctionOf(1, {}), key: codeOf(9) })).toEqual([
      ['exchange.targetMissing', 0, 'key'],
    ]);
    expect(codes({ ...withdrawalOf(1), key: codeOf(9) })).toEqual([
      ['exchange.targetMissing', 0, 'key'],
    ]);
  });

  test('__proto__ in a correction pollutes nothing', () => {
    const set = JSON.parse('{"__proto__":{"polluted":true},"caseName":"案"}') as Record<
      string,
      unknown
    >;
    const library = merged(first, 'b', [correctionOf(1, set)]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const now = nowOf(library);
    expect(Object.getPrototypeOf(now)).toBe(Object.prototype);
  });

  test('a withdrawn record does not come back: an old one silently not, a later one with a problem', () => {
    const library = merged(first, 'b', [withdrawalOf(3)]);
    expect(nowOf(library)).toBeUndefined();
    expect(planMerge(manifestOf('c'), [sent(0), withdrawalOf(3)], library)).toMatchObject({
      changes: [],
      unchanged: 2,
      problems: [],
    });
    expect(planMerge(manifestOf('c'), [sent(4)], library).problems).toEqual([
      exchangeProblem('exchange.recordWithdrawn', { key: codeOf(1) }, [0]),
    ]);
  });
});

describe('batches', () => {
  test('a manifest is read, and every fault is found at its field', () => {
    const manifest = { ...manifestOf('a'), remark: '补报' };
    expect(parseBatchManifest(manifest)).toEqual(ok(manifest));
    for (const [field, value] of [
      ['id', ''],
      ['sourceSystem', 1],
      ['kind', 'toString'],
      ['sentAt', '2026-01-01'],
      ['records', 1.5],
      ['bytes', -1],
      ['algorithm', 'MD5'],
      ['hash', 'AA'],
    ] as const) {
      const read = parseBatchManifest({ ...manifest, [field]: value });
      expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual([[field]]);
    }
    expect(parseBatchManifest([]).ok).toBe(false);
  });

  test('the counts and the hash are compared', () => {
    expect(checkBatch(manifestOf('a'), { records: 1, bytes: 1, hash: 'aa' })).toEqual([]);
    expect(checkBatch(manifestOf('a'), { records: 2, bytes: 1, hash: 'ab' })).toEqual([
      exchangeProblem('exchange.batchDiffers', { field: 'records', stated: 1, found: 2 }, [
        'records',
      ]),
      exchangeProblem('exchange.batchDiffers', { field: 'hash', stated: 'aa', found: 'ab' }, [
        'hash',
      ]),
    ]);
  });
});
