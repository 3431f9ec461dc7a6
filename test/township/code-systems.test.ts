/* A town code always carries its code system: in announcements, bodies and questions. */
import { describe, expect, it } from 'vitest';
import { divisionsNamed } from '../../src/registry/index.js';
import {
  buildPowers,
  competentBody,
  coverageByCity,
  type EmpowermentAnnouncement,
  itemsOfTown,
  parseAnnouncement,
} from '../../src/township/index.js';
import {
  bodies,
  code,
  codesOf,
  date,
  given,
  holders,
  nbs,
  organ,
  powersOf,
  SHAMIAN,
  sourceOf,
  table,
  townBody,
} from './world.js';

const on = date('2026-01-01');

describe('the four later towns, whose codes are not those of the statistics office', () => {
  const [gangwan] = divisionsNamed(table, '港湾街道');
  if (gangwan === undefined) throw new Error('no 港湾街道');
  const ref = { system: gangwan.system, code: gangwan.code };
  const announcement: EmpowermentAnnouncement = { ...given, towns: [ref] };
  const nansha = organ('nansha-urban', 'county', '440115', ['urbanManagement']);
  const powers = powersOf({
    bodies: [...bodies, nansha, townBody('gangwan', ref, 'gz-gov')],
    holders: [
      ...holders,
      { body: 'nansha-urban', lines: ['urbanManagement'], from: date('2015-01-01'), until: 'open' },
    ],
    announcements: [announcement],
  });

  it('are in the index like every other', () => {
    expect(ref).toEqual({ system: 'data_location-2025', code: '440115004' });
    const question = { item: 'i1', place: ref, conductDate: on, askedOn: on };
    expect(competentBody(question, powers)).toMatchObject({
      outcome: 'competent',
      body: 'gangwan',
      since: '2021-04-01',
    });
    expect(itemsOfTown(powers, ref, on)).toEqual(['i1', 'i2', 'c1', 'n1']);
    expect(coverageByCity(powers, on)[0]).toMatchObject({ towns: 177, empowered: 1 });
  });

  it('are not found by the same digits in another system', () => {
    const question = { item: 'i1', place: nbs('440115004'), conductDate: on, askedOn: on };
    expect(competentBody(question, powers)).toMatchObject({
      outcome: 'none',
      problems: [
        { code: 'township.placeUnknown', params: { place: 'NBS-2023:440115004' }, path: ['place'] },
      ],
    });
    expect(itemsOfTown(powers, nbs('440115004'), on)).toEqual([]);
  });
});

it('a body of the same nine digits in another system is another town’s', () => {
  const elsewhere = { system: 'AreaCity-2024', code: SHAMIAN.code };
  const built = buildPowers(
    sourceOf({
      bodies: bodies.map((body) =>
        body.id === 'shamian' ? townBody('shamian', elsewhere, 'liwan-gov') : body,
      ),
    }),
  );
  expect(built.ok ? [] : codesOf(built.problems)).toEqual([
    'township.townWithoutBody',
    'township.townWithoutBody',
  ]);
  const announced = buildPowers(sourceOf({ announcements: [{ ...given, towns: [elsewhere] }] }));
  expect(
    announced.ok ? [] : announced.problems.map(({ code: one, params }) => [one, params]),
  ).toEqual([['township.placeUnknown', { place: 'AreaCity-2024:440103001' }]]);
});

it('an announcement whose towns have no code system is not read', () => {
  const wire = (towns: readonly unknown[]) => JSON.parse(JSON.stringify({ ...given, towns }));
  for (const town of [
    '440103001',
    { code: '440103001' },
    { system: 'GB/T 2260', code: '440103001' },
  ])
    expect(parseAnnouncement(wire([town]))).toMatchObject({
      ok: false,
      problems: [{ code: 'input.invalid', path: ['towns', 0] }],
    });
  expect(parseAnnouncement(wire([SHAMIAN])).ok).toBe(true);
});

it('six digits are one system and need no other name', () => {
  const question = {
    item: 'i1',
    place: { system: 'GB/T 2260', code: code('440103') },
    conductDate: on,
    askedOn: on,
  };
  expect(competentBody(question, powersOf())).toMatchObject({ body: 'liwan-urban' });
});
