import { describe, expect, test } from 'vitest';
import { localDate } from '../../src/core/index.js';
import { checkRegistry, type EnforcementBody, type Registry } from '../../src/registry/index.js';
import { bureau, item, officer } from './people.js';

const sound: Registry = { bodies: [bureau], officers: [officer], items: [item] };
const faults = (registry: Registry) =>
  checkRegistry(registry).map((one) => [one.code, one.path.join('.')]);
const { kind: _kind, ...base } = bureau;

test('a sound registry has no faults', () => {
  expect(checkRegistry(sound)).toEqual([]);
});

test('ids that occur twice', () => {
  expect(
    faults({ bodies: [bureau, bureau], officers: [officer, officer], items: [item, item] }),
  ).toEqual([
    ['registry.idTwice', 'bodies.1.id'],
    ['registry.idTwice', 'officers.1.id'],
    ['registry.idTwice', 'items.1.id'],
  ]);
});

test('bodies that are not there', () => {
  expect(faults({ ...sound, bodies: [] })).toEqual([
    ['registry.unknownBody', 'officers.0.memberships.0.body'],
    ['registry.unknownBody', 'officers.0.certificates.0.body'],
    ['registry.unknownBody', 'items.0.exercisedBy.0.body'],
  ]);
  expect(
    faults({
      ...sound,
      bodies: [{ ...bureau, superiorInLine: 'gone', superiorInGovernment: 'lost' }],
    }),
  ).toEqual([
    ['registry.unknownBody', 'bodies.0.superiorInLine'],
    ['registry.unknownBody', 'bodies.0.superiorInGovernment'],
  ]);
});

describe('superiors', () => {
  const at = (
    id: string,
    level: EnforcementBody['level'],
    superiorInLine?: string,
  ): EnforcementBody => ({
    ...base,
    kind: 'authorisedOrganisation',
    authority: [],
    id,
    level,
    ...(superiorInLine === undefined ? {} : { superiorInLine }),
  });

  test('from the county to the province', () => {
    const bodies = [at('a', 'county', 'b'), at('b', 'city', 'c'), at('c', 'province')];
    expect(faults({ bodies, officers: [], items: [] })).toEqual([]);
  });

  test('a superior in line of the same level', () => {
    expect(
      faults({ bodies: [at('a', 'county', 'b'), at('b', 'county')], officers: [], items: [] }),
    ).toEqual([['registry.superiorNotHigher', 'bodies.0.superiorInLine']]);
  });

  test('a loop is found, and who merely leads into it is not blamed', () => {
    const bodies = [
      { ...at('tail', 'township'), superiorInGovernment: 'a' },
      { ...at('a', 'county'), superiorInGovernment: 'b' },
      { ...at('b', 'city'), superiorInGovernment: 'a' },
      { ...at('late', 'township'), superiorInGovernment: 'tail' },
    ];
    expect(faults({ bodies, officers: [], items: [] })).toEqual([
      ['registry.superiorCycle', 'bodies.1.superiorInGovernment'],
      ['registry.superiorCycle', 'bodies.2.superiorInGovernment'],
    ]);
  });

  test('a chain of a hundred thousand bodies is walked once', () => {
    const count = 100_000;
    const bodies = Array.from({ length: count }, (_, index) => ({
      ...at(`b${index}`, 'county'),
      superiorInGovernment: `b${(index + 1) % count}`,
    }));
    const before = process.cpuUsage().user;
    expect(checkRegistry({ bodies, officers: [], items: [] })).toHaveLength(count);
    expect(process.cpuUsage().user - before).toBeLessThan(3_000_000);
  });
});

describe('行政处罚法 20: entrusting', () => {
  const team = (by: string): EnforcementBody => ({
    ...base,
    kind: 'entrustedOrganisation',
    id: 'team',
    entrustments: [{ by, items: ['item'], from: localDate('2026-01-01'), until: 'open' }],
  });

  test('20-1: an administrative organ entrusts', () => {
    expect(faults({ ...sound, bodies: [bureau, team('bureau')] })).toEqual([]);
  });

  test('20-4: what was entrusted is not entrusted on', () => {
    expect(faults({ ...sound, bodies: [bureau, team('team')] })).toEqual([
      ['registry.entrusterNotOrgan', 'bodies.1.entrustments.0.by'],
    ]);
  });

  test('the entrusting body and the items are known', () => {
    expect(faults({ bodies: [team('gone')], officers: [], items: [] })).toEqual([
      ['registry.unknownBody', 'bodies.0.entrustments.0.by'],
      ['registry.unknownItem', 'bodies.0.entrustments.0.items.0'],
    ]);
  });
});

test('an item exercised at a level that it does not have', () => {
  expect(faults({ ...sound, items: [{ ...item, levels: ['city'] }] })).toEqual([
    ['registry.itemLevel', 'items.0.exercisedBy.0.body'],
  ]);
});
