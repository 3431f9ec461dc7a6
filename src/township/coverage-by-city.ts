import type { LocalDate } from '../core/index.js';
import type { DivisionCode } from '../identifiers/index.js';
import { segmentOn } from './power-history.js';
import type { PowerPlace, Powers } from './powers.js';

/** 各市赋权情况: one city on one day. */
export interface CityCoverage {
  /** 市. */
  readonly city: DivisionCode;
  /** 名称. */
  readonly name: string;
  /** 镇街数: towns and subdistricts with a government or an office, by the table of divisions. */
  readonly towns: number;
  /** 已赋权镇街数: those that have at least one item. */
  readonly empowered: number;
  /** 事项数: different items that at least one of them has. */
  readonly items: number;
  /** 职权数: pairs of town and item. */
  readonly powers: number;
}

/**
 * 各市赋权情况表: what the towns of each city have on a day; cities in the order of their codes, those without powers too.
 *
 * @example
 * const divisions = divisionTable({ id: 'none', divisions: [] }).value
 * const none = { items: [], catalogs: [], bodies: [], holders: [], announcements: [], designations: [], transitions: [] }
 * const powers = buildPowers({ id: 'x', province: divisionCode('440000'), divisions, policy: guangdongEmpowerment, ...none }).value
 * coverageByCity(powers, localDate('2024-05-06')) // => []
 */
export function coverageByCity(powers: Powers, on: LocalDate): readonly CityCoverage[] {
  const { places } = powers;
  const held = new Map<
    PowerPlace,
    { readonly towns: Set<number>; readonly items: Set<number>; powers: number }
  >();
  const { keys, values } = powers.table;
  keys.forEach((pair, slot) => {
    const history = powers.histories[values[slot] ?? 0];
    if (pair < 0 || history === undefined || segmentOn(history, on) === undefined) return;
    const city = places[pair % places.length]?.city;
    if (city === undefined) return;
    const row = held.get(city) ?? { towns: new Set(), items: new Set(), powers: 0 };
    held.set(city, row);
    row.towns.add(pair % places.length);
    row.items.add(Math.floor(pair / places.length));
    row.powers += 1;
  });
  const towns = new Map<PowerPlace, number>();
  for (const { division, city } of places)
    if (
      division.level === 'township' &&
      !division.isStatisticalOnly &&
      division.until === 'open' &&
      city
    )
      towns.set(city, (towns.get(city) ?? 0) + 1);
  return places
    .filter(({ division }) => division.level === 'city' && division.until === 'open')
    .map((city) => {
      const row = held.get(city);
      return {
        city: city.division.code,
        name: city.division.name,
        towns: towns.get(city) ?? 0,
        empowered: row?.towns.size ?? 0,
        items: row?.items.size ?? 0,
        powers: row?.powers ?? 0,
      };
    })
    .sort((one, other) => (one.city < other.city ? -1 : 1));
}
