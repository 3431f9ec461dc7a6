import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exchangedTypes,
  readVersioned,
  type TypeVersions,
  typeVersions,
} from '../../src/exchange/index.js';

/** A term in schema 3: schema 1 had one text, schema 2 had `chinese`. */
const versions: Readonly<Record<string, TypeVersions>> = {
  Term: {
    schema: 3,
    migrations: [
      { to: 2, name: 'one-text-to-two', up: ({ text }) => ({ chinese: text, en: 'unknown' }) },
      {
        to: 3,
        name: 'chinese-to-zh',
        up: ({ chinese, ...rest }) => {
          if (chinese === undefined) throw new Error('no text');
          return { ...rest, zh: chinese };
        },
      },
    ],
  },
};

describe('readVersioned', () => {
  it('leaves a present record alone, unknown fields with it', () => {
    const record = {
      type: 'Term',
      schema: 3,
      value: { zh: '立案', en: 'filing', note: 1 },
      batch: 'b1',
    };
    expect(readVersioned(record, versions)).toEqual({
      ok: true,
      value: { status: 'current', record },
      warnings: [],
    });
  });

  it('takes an older record through every migration after its schema, in order, by name', () => {
    expect(
      readVersioned({ type: 'Term', schema: 1, value: { text: '立案' }, batch: 'b1' }, versions),
    ).toMatchObject({
      ok: true,
      value: {
        status: 'upgraded',
        from: 1,
        migrations: ['one-text-to-two', 'chinese-to-zh'],
        record: { type: 'Term', schema: 3, value: { zh: '立案', en: 'unknown' }, batch: 'b1' },
      },
    });
    expect(
      readVersioned({ type: 'Term', schema: 2, value: { chinese: '立案', en: 'x' } }, versions),
    ).toMatchObject({
      value: { migrations: ['chinese-to-zh'], record: { value: { zh: '立案', en: 'x' } } },
    });
  });

  it('keeps a newer record to the letter, and flags it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 4, max: 99 }), (value, schema) => {
        const record = { type: 'Term', schema, value };
        const read = readVersioned(record, versions);
        expect(read).toMatchObject({
          ok: true,
          value: { status: 'newer' },
          warnings: [{ code: 'exchange.newerSchema', params: { actual: schema, supported: 3 } }],
        });
        expect(read.ok && read.value.record).toBe(record);
      }),
      { numRuns: 50 },
    );
  });

  it('refuses what a migration cannot handle, what the reader refuses, and what has no version', () => {
    const codes = (input: unknown) => {
      const read = readVersioned(input, versions);
      return read.ok ? [] : read.problems.map(({ code, path }) => [code, ...path]);
    };
    expect(codes({ type: 'Term', schema: 2, value: {} })).toEqual([
      ['exchange.migrationFailed', 'value'],
    ]);
    expect(codes({ type: 'Term', schema: 2, value: null })).toEqual([
      ['exchange.migrationFailed', 'value'],
    ]);
    expect(codes({ type: 'Term', schema: 3, value: { zh: '' } })).toEqual([
      ['input.invalid', 'value', 'zh'],
      ['input.invalid', 'value', 'en'],
    ]);
    expect(codes({ type: 'Zebra', schema: 1, value: {} })).toEqual([
      ['exchange.typeUnknown', 'type'],
    ]);
    for (const schema of [0, -1, 1.5, '1', undefined])
      expect(codes({ type: 'Term', schema, value: {} })).toEqual([
        ['exchange.versionMalformed', 'schema'],
      ]);
    expect(codes({ schema: 1, value: {} })).toEqual([['exchange.versionMalformed', 'type']]);
    for (const input of [null, [], 'x'])
      expect(codes(input)).toEqual([['exchange.versionMalformed']]);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('Term', 'PenaltyCase', 'toString'),
        (value, type) => {
          readVersioned({ type, schema: 1, value }, versions);
          readVersioned(value, versions);
        },
      ),
    );
  });

  it('knows the schema of each procedure by its machine, densely', () => {
    const names = new Set(exchangedTypes.map(({ name }) => name));
    for (const [name, { schema, migrations }] of Object.entries(typeVersions)) {
      expect(names.has(name)).toBe(true);
      expect(migrations.map(({ to }) => to)).toEqual(
        Array.from({ length: schema - 1 }, (_, index) => index + 2),
      );
    }
  });
});
