import { byCodeUnit, type LocalDate } from '../core/index.js';
import type { DivisionCode } from '../identifiers/index.js';
import { divisionsOn } from '../registry/index.js';
import { segmentOn } from './power-history.js';
import { type PowerPlace, type Powers, placeAt } from './powers.js';

/** 各市赋权情况: one city on one day. */
export interface CityCoverage {
  /** 市. */
  readonly city: DivisionCode;
  /** 名称. */
  readonly name: string;
  /** 镇街数: towns and subdistricts with a government or an office that stand on the day, by the table of divisions. */
  readonly towns: number;
  /** 已赋权镇街数: those that have at least one item. */
  readonly empowered: number;
  /** 事项数: different items that at least one of them has. */
  readonly items: number;
  /** 职权数: pairs of town and item. */
  readonly powers: number;
}

/**
 * 各市赋权情况表: what the towns of each city have on a day; the cities that stand on the day in the order of their codes, those
 * without powers too. A division whose last day is not known is left out of days before its source.
 *
 * @example
 * const divisions = divisionTable({ id: 'none', divisions: [] }).value
 * const none = { items: [], catalogs: [], bodies: [], holders: [], announcements: [], designations: [], transitions: [] }
 * const powers = buildPowers({ id: 'x', province: divisionCode('440000'), divisions, policy: guangdongEmpowerment, ...none }).value
 * coverageByCity(powers, localDate('2024-05-06')) // => []
 */
export function coverageByCity(powers: Powers, on: LocalDate): readonly CityCoverage[] {
  const { places, histories, source } = powers;
  const standing = divisionsOn(source.divisions, on).flatMap((division) => {
    const place = placeAt(powers, division);
    return place === undefined ? [] : [{ division, place }];
  });
  const towns = new Set(
    standing
      .filter(({ division }) => division.level === 'township' && !division.isStatisticalOnly)
      .map(({ place }) => place),
  );
  const held = new Map<
    PowerPlace,
    { readonly towns: Set<PowerPlace>; readonly items: Set<number>; powers: number }
  >();
  const { keys, values } = powers.table;
  keys.forEach((pair, slot) => {
    const history = histories[values[slot] ?? 0];
    if (pair < 0 || history === undefined || segmentOn(history, on) === undefined) return;
    const town = places[pair % places.length];
    if (town?.city === undefined || !towns.has(town)) return;
    const row = held.get(town.city) ?? { towns: new Set(), items: new Set(), powers: 0 };
    held.set(town.city, row);
    row.towns.add(town);
    row.items.add(Math.floor(pair / places.length));
    row.powers += 1;
  });
  const counts = new Map<PowerPlace, number>();
  for (const { city } of towns)
    if (city !== undefined) counts.set(city, (counts.get(city) ?? 0) + 1);
  return standing
    .filter(({ division }) => division.level === 'city')
    .map(({ division, place }) => {
      const row = held.get(place);
      return {
        city: division.code,
        name: division.name,
        towns: counts.get(place) ?? 0,
        empowered: row?.towns.size ?? 0,
        items: row?.items.size ?? 0,
        powers: row?.powers ?? 0,
      };
    })
    .sort((one, other) => byCodeUnit(one.city, other.city));
}
