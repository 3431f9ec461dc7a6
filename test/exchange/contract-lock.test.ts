import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { breaksWithinMajor } from '../../scripts/contract/compare.js';
import { driftOf, lockProblems } from '../../scripts/contract/lock.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const files = new Map([
  ['v1/json-schema/2020-12/strict/Party.json', '{}\n'],
  ['v1/java/zhifa/contract/v1/Party.java', 'interface Party {}\n'],
  ['v1/tables/party-kinds.csv', 'code\n'],
]);
const lock = {
  released: {
    v1: {
      'v1/json-schema/2020-12/strict/Party.json': sha256('{}\n'),
      'v1/java/zhifa/contract/v1/Party.java': sha256('interface Party {}\n'),
    },
  },
};
const changed = (path: string, text: string) => new Map([...files, [path, text]]);
const without = (path: string) => new Map([...files].filter(([name]) => name !== path));

describe('a released version', () => {
  it('stands while nothing of it changes', () => {
    expect(lockProblems(lock, files, sha256, 'v1')).toEqual([]);
  });

  it('may not lose a file, change a byte or gain a type', () => {
    const schema = 'v1/json-schema/2020-12/strict/Party.json';
    expect(lockProblems(lock, changed(schema, '{ }\n'), sha256, 'v1')).toHaveLength(1);
    expect(lockProblems(lock, without(schema), sha256, 'v1')).toHaveLength(1);
    expect(lockProblems(lock, changed('v1/openapi/strict.json', '{}'), sha256, 'v1')).toHaveLength(
      1,
    );
  });

  it('lets code tables grow', () => {
    expect(
      lockProblems(lock, changed('v1/tables/party-kinds.csv', 'code\nother\n'), sha256, 'v1'),
    ).toEqual([]);
  });

  it('is watched after the next version has begun', () => {
    const next = changed('v2/json-schema/2020-12/strict/Party.json', '{}');
    expect(lockProblems(lock, next, sha256, 'v2')).toEqual([]);
    const broken = new Map([...next, ['v1/java/zhifa/contract/v1/Party.java', 'class Party {}']]);
    expect(lockProblems(lock, broken, sha256, 'v2')).toHaveLength(1);
  });
});

describe('drift', () => {
  it('tells what is missing, what differs and what is stale', () => {
    const actual = new Map([
      ['v1/tables/party-kinds.csv', 'code\n'],
      ['v1/java/zhifa/contract/v1/Party.java', 'class Party {}\n'],
      ['v1/tables/gone.csv', ''],
      ['v0/tables/old.csv', ''],
    ]);
    expect(driftOf(files, actual, 'v1')).toEqual([
      'v1/json-schema/2020-12/strict/Party.json: missing',
      'v1/java/zhifa/contract/v1/Party.java: differs',
      'v1/tables/gone.csv: stale',
    ]);
    expect(driftOf(files, files, 'v1')).toEqual([]);
  });
});

describe('versions of one major', () => {
  const schema = (version: string, properties: object, required: readonly string[] = []) =>
    [
      `${version}/json-schema/2020-12/tolerant/Party.json`,
      JSON.stringify({ type: 'object', properties, required, additionalProperties: true }),
    ] as const;
  const id = { id: { type: 'string' } };

  it('may only be added to', () => {
    const added = { ...id, note: { type: 'string' } };
    expect(breaksWithinMajor(new Map([schema('v1', id), schema('v1.1', added)]))).toEqual([]);
    expect(breaksWithinMajor(new Map([schema('v1.1', id, ['id']), schema('v1', id)]))).toEqual([
      'v1 → v1.1: breaking: Party/properties/id: a field became required (可选改为必填): id',
    ]);
  });

  it('are compared in the order of their numbers', () => {
    const files = new Map([
      schema('v1.10', { ...id, a: {}, b: {} }),
      schema('v1.9', { ...id, a: {} }),
      schema('v1', id),
    ]);
    expect(breaksWithinMajor(files)).toEqual([]);
  });

  it('a new major may break', () => {
    expect(breaksWithinMajor(new Map([schema('v1', id), schema('v2', {})]))).toEqual([]);
  });
});
