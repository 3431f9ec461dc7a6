import { addDays, type LocalDate, type OpenEnd, type Problem } from '../core/index.js';
import { statuteOn } from '../law/index.js';
import {
  certificateOn,
  type DivisionRef,
  divisionKey,
  divisionOf,
  divisionOfBody,
  type EnforcementBody,
  type EnforcementOfficer,
  isQualifiedReviewer,
} from '../registry/index.js';
import { type CatalogItem, type CatalogVersion, catalogOn } from './catalog-version.js';
import { segmentOn } from './power-history.js';
import {
  buildPowers,
  historyOf,
  holdersAt,
  type PowerHolder,
  type PowerItem,
  type PowerPlace,
  type Powers,
  type PowersSource,
  placeAt,
  placeName,
} from './powers.js';
import { townshipProblem } from './problems.js';

/** 核验范围: from which day gaps are looked for, and the day on which everything else is looked at. */
export interface CatalogCheck {
  /** First day for gaps. */
  readonly from: LocalDate;
  /** The day of the check, and the last for gaps. */
  readonly on: LocalDate;
  /** 执法人员; absent where officers are not to be looked at. */
  readonly officers?: readonly EnforcementOfficer[];
}

/**
 * 核验赋权目录: what is wrong between catalog, announcements, holders and officers.
 *
 * Finds what {@link buildPowers} refuses (items outside the catalog, overlapping announcements, unknown towns …), versions of
 * the catalog in force at once (`township.catalogOverlap`), town bodies without a published announcement
 * (`township.townUnannounced`), items that towns still have on the day and the catalog then in force has not
 * (`township.leftCatalog`), items that name a town which has them by no announcement (`township.exerciseUnannounced`), days
 * on which nobody has an item (`township.gap`), items whose basis the register of
 * statutes knows as repealed (`township.basisRepealed`), and bodies with powers but with fewer than two certified officers
 * (`township.officersTooFew`) or without a qualified legal reviewer (`township.noReviewer`, with the superior in line that
 * assists, `township.noReviewerNorSuperior` where none is known).
 *
 * What towns have, gaps, and the bodies that have powers are looked at only where the source can be indexed.
 *
 * @example
 * const divisions = divisionTable({ id: 'none', divisions: [] }).value
 * const none = { items: [], catalogs: [], bodies: [], holders: [], announcements: [], designations: [], transitions: [] }
 * const source = { id: 'x', province: divisionCode('440000'), divisions, policy: guangdongEmpowerment, ...none }
 * checkCatalog(source, { from: localDate('2024-01-01'), on: localDate('2024-12-31') }) // => []
 */
export function checkCatalog(source: PowersSource, check: CatalogCheck): readonly Problem[] {
  const built = buildPowers(source);
  return [
    ...(built.ok ? [] : built.problems),
    ...catalogOverlaps(source.catalogs),
    ...unannounced(source, check.on),
    ...source.items.flatMap((item, index) => repealedBases(item, index, check.on)),
    ...(built.ok
      ? [
          ...leftCatalog(built.value, check.on),
          ...unannouncedExercises(built.value, check.on),
          ...gaps(built.value, check),
          ...weakBodies(built.value, check),
        ]
      : []),
  ];
}

const isBefore = (day: LocalDate, until: LocalDate | OpenEnd): boolean =>
  until === 'open' || day < until;

function catalogOverlaps(catalogs: readonly CatalogVersion[]): readonly Problem[] {
  return catalogs.flatMap((one, index) =>
    catalogs
      .slice(0, index)
      .filter((other) => isBefore(one.from, other.until) && isBefore(other.from, one.until))
      .map((other) =>
        townshipProblem('township.catalogOverlap', { version: one.id, other: other.id }, [
          'catalogs',
          index,
        ]),
      ),
  );
}

function unannounced({ bodies, announcements }: PowersSource, on: LocalDate): readonly Problem[] {
  const announced = new Set<string>(
    announcements
      .filter(
        ({ action, publishedOn }) =>
          action === 'empower' && publishedOn !== undefined && publishedOn <= on,
      )
      .flatMap(({ towns }) => towns.map(divisionKey)),
  );
  return bodies.flatMap((body, index) =>
    body.kind === 'empoweredTown' && !announced.has(divisionKey(divisionOfBody(body)))
      ? [
          townshipProblem(
            'township.townUnannounced',
            { town: placeName(divisionOfBody(body)), body: body.id },
            ['bodies', index],
          ),
        ]
      : [],
  );
}

function repealedBases(item: CatalogItem, index: number, on: LocalDate): readonly Problem[] {
  if (!item.inForce.some(({ from, until }) => from <= on && isBefore(on, until))) return [];
  return item.basis.flatMap(({ law }, at) => {
    const answer = statuteOn(law, on);
    return answer.status === 'repealed'
      ? [
          townshipProblem('township.basisRepealed', { item: item.id, law, on: answer.end.on }, [
            'items',
            index,
            'basis',
            at,
          ]),
        ]
      : [];
  });
}

interface Days {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

interface Held {
  readonly from: LocalDate;
  readonly until: LocalDate | OpenEnd;
}

/** The days without those of the others. */
function without(days: readonly Days[], others: readonly Held[]): readonly Days[] {
  return others.reduce<readonly Days[]>(
    (left, { from, until }) =>
      left.flatMap((one) => {
        if (from >= one.until || !isBefore(one.from, until)) return [one];
        const before = one.from < from ? [{ from: one.from, until: from }] : [];
        const after =
          until !== 'open' && until < one.until ? [{ from: until, until: one.until }] : [];
        return [...before, ...after];
      }),
    days,
  );
}

/** The days of the window on which the item is in force. */
function inForceDays({ inForce }: CatalogItem, window: Days): readonly Days[] {
  return without([window], without([window], inForce));
}

/** Items that towns have without another basis, and that are not in the catalog in force on the day. */
function leftCatalog(
  { source, items, places, histories, table }: Powers,
  on: LocalDate,
): readonly Problem[] {
  const listed = new Set(catalogOn(source.catalogs, on)?.entries.map(({ id }) => id));
  const towns = new Map<number, number>();
  table.keys.forEach((pair, slot) => {
    const history = histories[table.values[slot] ?? 0];
    const segment = pair < 0 || history === undefined ? undefined : segmentOn(history, on);
    if (segment === undefined || (segment.grant.announcement.otherBasis ?? []).length > 0) return;
    const index = Math.floor(pair / places.length);
    towns.set(index, (towns.get(index) ?? 0) + 1);
  });
  return [...items.values()].flatMap(({ index, item: { id, accompanies = [] } }) => {
    const count = towns.get(index);
    return count === undefined || listed.has(id) || accompanies.some((one) => listed.has(one))
      ? []
      : [townshipProblem('township.leftCatalog', { item: id, on, towns: count }, ['items', index])];
  });
}

/** Towns that an item names as its bodies on the day and that no announcement gave it to. */
function unannouncedExercises(powers: Powers, on: LocalDate): readonly Problem[] {
  return [...powers.items.values()].flatMap((item) =>
    (item.item.exercisedBy ?? []).flatMap(({ body: id, from, until }, at) => {
      const body = powers.bodies.get(id);
      if (body?.kind !== 'empoweredTown' || on < from || !isBefore(on, until)) return [];
      const town = placeAt(powers, divisionOfBody(body));
      if (town !== undefined && segmentOn(historyOf(powers, item, town), on) !== undefined)
        return [];
      return [
        townshipProblem('township.exerciseUnannounced', { item: item.item.id, body: id, on }, [
          'items',
          item.index,
          'exercisedBy',
          at,
        ]),
      ];
    }),
  );
}

/** Places with one original holder: a county, or the towns of a county that one zone administers. */
interface Seat {
  readonly name: string;
  readonly numbersAt: (levels: CatalogItem['levels']) => readonly (number | undefined)[];
  readonly towns: PowerPlace[];
}

function seatOf(county: PowerPlace, zone: number | undefined, zoneName: string | undefined): Seat {
  return {
    name: zoneName ?? county.division.code,
    towns: [],
    numbersAt: (levels) => {
      const isCounty = levels.length === 0 || levels.includes('county');
      const isCity = levels.includes('city');
      return [
        ...(zone !== undefined && (isCounty || isCity) ? [zone] : []),
        ...(zone === undefined && isCounty ? [county.index] : []),
        ...(zone === undefined && isCity ? [county.city?.index] : []),
        ...(levels.includes('province') ? [county.province?.index] : []),
      ];
    },
  };
}

function gaps(powers: Powers, { from, on }: CatalogCheck): readonly Problem[] {
  const window = { from, until: addDays(on, 1) };
  const seats = new Map<string, Seat>();
  const seatAt = (county: PowerPlace, zone?: number, zoneName?: string): Seat => {
    const key = `${county.index} ${zone ?? ''}`;
    const seat = seats.get(key) ?? seatOf(county, zone, zoneName);
    seats.set(key, seat);
    return seat;
  };
  for (const place of powers.places)
    if (place.county !== undefined && powers.towns.has(place.index))
      seatAt(place.county, place.zone, place.division.zone).towns.push(place);
  const held = new Set(
    powers.source.holders.flatMap(({ body, zone }) =>
      zone === undefined ? (powers.bodies.get(body)?.division ?? []) : [],
    ),
  );
  for (const place of powers.places)
    if (place.county === place && held.has(place.division.code)) seatAt(place);
  return [...powers.items.values()].flatMap((item) => {
    const days = inForceDays(item.item, window);
    return [...seats.values()].flatMap((seat) => seatGaps(powers, item, seat, days));
  });
}

function seatGaps(
  powers: Powers,
  item: PowerItem,
  { name, numbersAt, towns }: Seat,
  days: readonly Days[],
): readonly Problem[] {
  const open = numbersAt(item.item.levels).reduce<readonly Days[]>(
    (left, at) => without(left, at === undefined ? [] : holdersAt(item, at)),
    days,
  );
  if (open.length === 0) return [];
  const found = new Map<string, { readonly days: Days; towns: number }>();
  const note = (left: readonly Days[], count: number): void => {
    for (const one of left) {
      const key = `${one.from} ${one.until}`;
      const known = found.get(key) ?? { days: one, towns: 0 };
      known.towns += count;
      found.set(key, known);
    }
  };
  if (towns.length === 0) note(open, 0);
  for (const town of towns) {
    const isOwn = town.zone !== undefined || item.item.levels.includes('township');
    const own: readonly PowerHolder[] = isOwn ? holdersAt(item, town.index) : [];
    note(without(open, [...own, ...historyOf(powers, item, town).segments]), 1);
  }
  return [...found.values()].map(({ days: { from, until }, towns: count }) =>
    townshipProblem('township.gap', { item: item.item.id, place: name, from, until, towns: count }),
  );
}

/** Bodies that have powers on the day and cannot use them alone. */
function weakBodies(powers: Powers, { on, officers }: CatalogCheck): readonly Problem[] {
  if (officers === undefined) return [];
  const acting = new Set(
    powers.source.holders
      .filter(({ from, until }) => from <= on && isBefore(on, until))
      .map(({ body }) => body),
  );
  const heldBy = new Map<string, PowerPlace>();
  for (const place of powers.places) {
    const body = powers.towns.get(place.index);
    if (body !== undefined && itemsHeldAt(powers, place, on).length > 0) {
      acting.add(body);
      heldBy.set(body, place);
    }
  }
  return [...acting].flatMap((id) => {
    const body = powers.bodies.get(id);
    if (body === undefined) return [];
    const members = officers.filter(({ memberships }) =>
      memberships.some((one) => one.body === id && one.from <= on && isBefore(on, one.until)),
    );
    const certified = members.filter((officer) => {
      const found = certificateOn(officer, on, id);
      return found.status === 'inForce' && found.certificate.body === id;
    });
    const hasReviewer = members.some(
      (officer) => isQualifiedReviewer(officer, on).verdict === 'met',
    );
    const count = certified.length;
    return [
      ...(count < 2 ? [townshipProblem('township.officersTooFew', { body: id, count, on })] : []),
      ...(hasReviewer ? [] : [reviewerProblem(powers, body, heldBy.get(id), on)]),
    ];
  });
}

/** A town's superiors in line are the departments that had its items; a body may name its own. */
function reviewerProblem(
  powers: Powers,
  body: EnforcementBody,
  town: PowerPlace | undefined,
  on: LocalDate,
): Problem {
  const departments =
    body.superiorInLine !== undefined
      ? [body.superiorInLine]
      : town === undefined
        ? []
        : itemsHeldAt(powers, town, on).flatMap((item) =>
            holdersAt(item, town.zone ?? town.county?.index ?? -1)
              .filter(({ from, until }) => from <= on && isBefore(on, until))
              .map((holder) => holder.body),
          );
  const assists = [...new Set(departments)].join(', ');
  return assists === ''
    ? townshipProblem('township.noReviewerNorSuperior', { body: body.id, on })
    : townshipProblem('township.noReviewer', { body: body.id, on, assists });
}

function itemsHeldAt(powers: Powers, town: PowerPlace, on: LocalDate): readonly PowerItem[] {
  return [...powers.items.values()].filter(
    (item) => segmentOn(historyOf(powers, item, town), on) !== undefined,
  );
}

/**
 * 镇街行使的事项: the `id`s of the items that a town has on a day, in the order of the source; none where the table of divisions
 * has no such town on the day.
 *
 * @example
 * const divisions = divisionTable({ id: 'none', divisions: [] }).value
 * const none = { items: [], catalogs: [], bodies: [], holders: [], announcements: [], designations: [], transitions: [] }
 * const powers = buildPowers({ id: 'x', province: divisionCode('440000'), divisions, policy: guangdongEmpowerment, ...none }).value
 * itemsOfTown(powers, { system: 'NBS-2023', code: divisionCode('441900003') }, localDate('2024-05-06')) // => []
 */
export function itemsOfTown(powers: Powers, town: DivisionRef, on: LocalDate): readonly string[] {
  const place = placeAt(powers, town);
  const stands =
    place !== undefined &&
    (place.isPlain || divisionOf(powers.source.divisions, place.division, on).ok);
  return stands ? itemsHeldAt(powers, place, on).map(({ item }) => item.id) : [];
}
