import {
  failed,
  type LegalBasis,
  type LocalDate,
  type OpenEnd,
  ok,
  type Problem,
  type Result,
  type TraceNode,
  under,
} from '../core/index.js';
import type { DivisionCode } from '../identifiers/index.js';
import { penaltyLaw } from '../law/index.js';
import {
  type DepartmentLine,
  type Division,
  type DivisionRef,
  type DivisionTable,
  divisionKey,
  divisionOf,
  divisionOfBody,
  type EnforcementBody,
  type ItemExercise,
  type Tenure,
} from '../registry/index.js';
import {
  announcementProblems,
  type EmpowermentAnnouncement,
  type StartNotice,
} from './announcement.js';
import { GUANGDONG_PLAN, publicationBasis } from './basis.js';
import { type CatalogItem, type CatalogVersion, catalogOn } from './catalog-version.js';
import { type EmpowermentPolicy, excludedFieldsOf } from './empowerment-policy.js';
import { type PairTable, pairTable, pairValue, withValue } from './pair-table.js';
import {
  type AnnouncementEffect,
  chainOf,
  mergedHistory,
  NO_HISTORY,
  type PowerHistory,
  withEffect,
} from './power-history.js';
import { townshipProblem } from './problems.js';
import type { TransitionPolicy } from './transition.js';

/** 原行使机关: a body that exercises the items of its lines where it has jurisdiction, while no town has them. */
export interface OriginalHolder extends Tenure {
  /** The body's `id`; its `division` says where, unless it is of a zone. */
  readonly body: string;
  /**
   * 功能区, as the table of divisions names it: the body is the zone's organ (横琴, 深汕, 大鹏 …) and acts in the towns that the
   * zone administers, in place of the county's and the city's departments.
   */
  readonly zone?: string;
  /** 条线. */
  readonly lines: readonly DepartmentLine[];
}

/** 指定管辖: a superior designates one body for items in several places (行政处罚法 第二十五条第二款). */
export interface Designation extends Tenure {
  /** The caller's own stable key. */
  readonly id: string;
  /** 文号. */
  readonly document: string;
  /** 指定机关: the `id` of the common superior. */
  readonly by: string;
  /** 被指定机关: its `id`. */
  readonly body: string;
  /** 事项: `id`s. */
  readonly items: readonly string[];
  /** The divisions in which it holds, with all that is in them. */
  readonly divisions: readonly DivisionRef[];
}

/** 职权来源: all that decides who is competent where, when and by which document. */
export interface PowersSource {
  /** Name of the data set, for receipts. */
  readonly id: string;
  /** 省: places of other provinces are refused. */
  readonly province: DivisionCode;
  /** 区划表. */
  readonly divisions: DivisionTable;
  /** 事项. */
  readonly items: readonly CatalogItem[];
  /** 指导目录的各版本. */
  readonly catalogs: readonly CatalogVersion[];
  /** 执法主体, and the governments and departments above them. */
  readonly bodies: readonly EnforcementBody[];
  /** 原行使机关. */
  readonly holders: readonly OriginalHolder[];
  /** 赋权公告. */
  readonly announcements: readonly EmpowermentAnnouncement[];
  /** 指定管辖. */
  readonly designations: readonly Designation[];
  /** 过渡规则. */
  readonly transitions: readonly TransitionPolicy[];
  /** 赋权规则. */
  readonly policy: EmpowermentPolicy;
}

/** A division in the index. */
export interface PowerPlace {
  /** Its number in the index. */
  readonly index: number;
  /** 行政区划. */
  readonly division: Division;
  /** As problems name it: the six digits of the country, or nine with their code system. */
  readonly name: string;
  /** The county, or the city where there are no counties; `undefined` where the place is wider than that. */
  readonly county: PowerPlace | undefined;
  /** The city; `undefined` where the place is wider than that. */
  readonly city: PowerPlace | undefined;
  /** The province. */
  readonly province: PowerPlace | undefined;
  /** 功能区: the number under which the zone's organs stand, where a zone administers the place. */
  readonly zone: number | undefined;
  /** Whether no day speaks against it: then it need not be looked up again. */
  readonly isPlain: boolean;
}

/** An item in the index. */
export interface PowerItem {
  /** Its number in the index. */
  readonly index: number;
  /** 事项. */
  readonly item: CatalogItem;
  /** The link of its legal basis. */
  readonly link: TraceNode;
  /** Original holders of its line, by place or zone. */
  readonly holders: ReadonlyMap<number, readonly PowerHolder[]>;
  /** Holders that the item itself names, by place; there they take the place of those of the line. */
  readonly named: ReadonlyMap<number, readonly PowerHolder[]>;
}

/** An original holder with its link. */
export interface PowerHolder {
  /** 执法主体: its `id`. */
  readonly body: string;
  /** First day. */
  readonly from: LocalDate;
  /** First day after. */
  readonly until: LocalDate | OpenEnd;
  /** Its link in the chain. */
  readonly link: TraceNode;
}

/** A body to which an item is entrusted. */
export interface PowerEntrustment {
  /** 受委托组织: its `id`. */
  readonly organisation: string;
  /** Where it may act, by place. */
  readonly places: ReadonlySet<number>;
  /** 委托事项: their `id`s. */
  readonly items: ReadonlySet<string>;
  /** First day. */
  readonly from: LocalDate;
  /** First day after. */
  readonly until: LocalDate | OpenEnd;
  /** 委托书文号. */
  readonly document: string | undefined;
  /** The day on which the entrustment was made public. */
  readonly publishedOn: LocalDate | undefined;
}

/** 职权索引: every power of every town on every day, built once by {@link buildPowers} and never changed. */
export interface Powers {
  /** What it was built from. */
  readonly source: PowersSource;
  /** How many pairs of item and town have a history: the size grows with these alone. */
  readonly pairs: number;
  /** 事项, by `id`. */
  readonly items: ReadonlyMap<string, PowerItem>;
  /** 地点, by number. */
  readonly places: readonly PowerPlace[];
  /** 地点, by code system and code: nothing joins two systems. */
  readonly placeOf: ReadonlyMap<string, ReadonlyMap<string, PowerPlace>>;
  /** 执法主体, by `id`. */
  readonly bodies: ReadonlyMap<string, EnforcementBody>;
  /** 镇街执法主体: its `id`, by the index of the town. */
  readonly towns: ReadonlyMap<number, string>;
  /** 委托, by the body that entrusts. */
  readonly entrusted: ReadonlyMap<string, readonly PowerEntrustment[]>;
  /** Each history once; the first is none. */
  readonly histories: readonly PowerHistory[];
  /** Pairs of item and town, and which history is theirs. */
  readonly table: PairTable;
}

/**
 * 建立职权索引: checks the source and indexes it. An item that travels with penalty powers (inspection, compulsion) is held
 * where and while one of its penalty items is.
 *
 * Nothing is dropped in silence: a source with a fault is refused with every fault. A decision that is not published, or whose
 * first day is not announced, is no fault: it gives no power, and the answers say why.
 *
 * Basis: 行政处罚法 第二十三条、第二十四条、第二十五条; 行政强制法 第十七条第二款.
 *
 * Fails: `township.idTwice`, `township.unknownItem`, `township.unknownBody`, `township.unknownTransition`,
 * `township.placeUnknown`, `township.placeOutside`, `township.notTown`, `township.statisticalOnly`,
 * `township.townWithoutBody`, `township.notTravelling`, `township.startForNobody`, `township.zoneUnknown`, `township.townBodyTwice`, `township.notPenaltyItem`, `township.emptyTenure`,
 * `township.publishedBeforeDecision`, `township.effectiveBeforePublication`, `township.listedTwice`,
 * `township.startTwice`, `township.overlap`, `township.nothingHeld`, `township.outsideCatalog`,
 * `township.excludedField`, `township.designatorNotSuperior`, `township.tooLarge`, and of the table of divisions
 * `registry.divisionRetired`, `registry.divisionNotYet`, `registry.divisionUndated`.
 * Warns: `registry.divisionUnverified`.
 *
 * @example
 * const divisions = divisionTable({ id: 'none', divisions: [] }).value
 * const none = { items: [], catalogs: [], bodies: [], holders: [], announcements: [], designations: [], transitions: [] }
 * const powers = buildPowers({ id: 'x', province: divisionCode('440000'), divisions, policy: guangdongEmpowerment, ...none })
 * powers.ok && powers.value.pairs // => 0
 */
export function buildPowers(source: PowersSource): Result<Powers> {
  const draft = draftOf(source);
  const index = placesOf(source);
  const { places } = index;
  if (source.items.length * places.length > 2 ** 31 - 1) {
    const params = { items: source.items.length, places: places.length };
    return failed(townshipProblem('township.tooLarge', params, ['items']));
  }
  const warnings: Problem[] = [];
  const problems = [
    ...sourceProblems(source, draft, index),
    ...source.announcements.flatMap((one, at) =>
      placeProblems(source, one, index, warnings).map((problem) =>
        under('announcements', under(at, problem)),
      ),
    ),
  ];
  if (problems.length > 0) return failed(...problems);
  const items = indexedItems(source, draft, index);
  const towns = new Map(
    source.bodies
      .filter(({ kind }) => kind === 'empoweredTown')
      .map((body) => [placeAt(index, divisionOfBody(body))?.index ?? -1, body.id]),
  );
  const found = historiesOf(source, items, index);
  if (found.problems.length > 0) return failed(...found.problems);
  return ok(
    {
      source,
      pairs: found.table.size,
      items,
      places,
      placeOf: index.placeOf,
      bodies: draft.bodies,
      towns,
      entrusted: entrustedOf(source, index),
      histories: found.histories,
      table: found.table,
    },
    [...new Map(warnings.map((one) => [String(one.params['code']), one])).values()],
  );
}

/** The history of an item in a town; none where nothing was announced. */
export function historyOf(powers: Powers, item: PowerItem, town: PowerPlace): PowerHistory {
  const id = pairValue(powers.table, item.index * powers.places.length + town.index);
  return powers.histories[id] ?? NO_HISTORY;
}

interface Draft {
  readonly items: ReadonlyMap<string, CatalogItem>;
  readonly bodies: ReadonlyMap<string, EnforcementBody>;
  readonly transitions: ReadonlyMap<string, TransitionPolicy>;
  readonly townBodies: ReadonlyMap<string, readonly string[]>;
}

function draftOf({ items, bodies, transitions }: PowersSource): Draft {
  const townBodies = new Map<string, string[]>();
  for (const body of bodies) {
    if (body.kind !== 'empoweredTown') continue;
    const key = divisionKey(divisionOfBody(body));
    townBodies.set(key, [...(townBodies.get(key) ?? []), body.id]);
  }
  return {
    items: new Map(items.map((item) => [item.id, item])),
    bodies: new Map(bodies.map((body) => [body.id, body])),
    transitions: new Map(transitions.map((one) => [one.id, one])),
    townBodies,
  };
}

interface PlaceIndex extends Pick<Powers, 'places' | 'placeOf'> {
  /** Numbers of the zones, after those of the places. */
  readonly zones: ReadonlyMap<string, number>;
}

/** The place of a code in its system; a village stands for its town. */
export function placeAt(
  { placeOf }: Pick<Powers, 'placeOf'>,
  { system, code }: DivisionRef,
): PowerPlace | undefined {
  return placeOf.get(system)?.get(code.length === 12 ? code.slice(0, 9) : code);
}

/** A place as problems name it: the six digits of the country, or nine with their code system. */
export function placeName(ref: DivisionRef): string {
  return ref.code.length === 6 ? ref.code : divisionKey(ref);
}

/** Every place of the province, in every code system of the table; of a code that was used twice, the last use. */
function placesOf({ divisions, province }: PowersSource): PlaceIndex {
  const prefix = province.slice(0, 2);
  const used = divisions.divisions.filter(({ code }) => code.startsWith(prefix));
  const withCounties = new Set<string>(
    used.flatMap(({ level, until, parent }) =>
      level === 'county' && until === 'open' && parent ? [parent.code] : [],
    ),
  );
  const uses = new Map<string, Division[]>();
  for (const division of used) {
    const group = uses.get(divisionKey(division));
    if (group === undefined) uses.set(divisionKey(division), [division]);
    else group.push(division);
  }
  const zoneNames = [...new Set(used.flatMap(({ zone }) => zone ?? []))];
  const zones = new Map(zoneNames.map((zone, at) => [zone, uses.size + at]));
  const places: PowerPlace[] = [];
  const placeOf = new Map<string, Map<string, PowerPlace>>();
  const made = (ref: DivisionRef): PowerPlace | undefined => {
    const { system, code } = ref;
    const known = placeOf.get(system)?.get(code);
    const group = uses.get(divisionKey(ref));
    if (known !== undefined || group === undefined) return known;
    const division = group.find(({ until }) => until === 'open') ?? group.at(-1);
    if (division === undefined) return undefined;
    const parent = division.parent === undefined ? undefined : made(division.parent);
    const isCountyPeer = division.level === 'city' && !withCounties.has(code);
    const place: { -readonly [Key in keyof PowerPlace]: PowerPlace[Key] } = {
      index: places.length,
      division,
      name: placeName(division),
      county: parent?.county,
      city: parent?.city,
      province: parent?.province,
      zone: division.zone === undefined ? undefined : zones.get(division.zone),
      isPlain: group.length === 1 && division.until === 'open' && division.from === 'unknown',
    };
    if (division.level === 'county' || isCountyPeer) place.county = place;
    if (division.level === 'city') place.city = place;
    if (division.level === 'province') place.province = place;
    places.push(place);
    const ofSystem = placeOf.get(system);
    if (ofSystem === undefined) placeOf.set(system, new Map([[code, place]]));
    else ofSystem.set(code, place);
    return place;
  };
  for (const [division] of uses.values()) if (division !== undefined) made(division);
  return { places, placeOf, zones };
}

function sourceProblems(
  source: PowersSource,
  { items, bodies, transitions, townBodies }: Draft,
  index: PlaceIndex,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const key of [
    'items',
    'catalogs',
    'bodies',
    'announcements',
    'designations',
    'transitions',
  ] as const)
    problems.push(...idsTwice(source[key], [key]));
  source.catalogs.forEach(({ entries }, at) => {
    problems.push(...idsTwice(entries, ['catalogs', at, 'entries']));
  });
  source.items.forEach(({ id, kind: own, accompanies = [], exercisedBy = [] }, at) => {
    const path = ['items', at, 'accompanies'];
    if (accompanies.length > 0 && !source.policy.travelling.includes(own))
      problems.push(townshipProblem('township.notTravelling', { item: id, kind: own }, path));
    exercisedBy.forEach((one, place) => {
      const here = ['items', at, 'exercisedBy', place];
      problems.push(...holderProblems(one, bodies, index, here));
    });
    for (const carrier of accompanies) {
      const kind = items.get(carrier)?.kind;
      if (kind === undefined)
        problems.push(townshipProblem('township.unknownItem', { item: carrier }, path));
      else if (kind !== 'penalty')
        problems.push(townshipProblem('township.notPenaltyItem', { item: id, carrier }, path));
    }
  });
  for (const [town, ids] of townBodies)
    if (ids.length > 1)
      problems.push(
        townshipProblem('township.townBodyTwice', { town, bodies: ids.join(', ') }, ['bodies']),
      );
  source.holders.forEach((one, at) => {
    const { zone } = one;
    problems.push(...holderProblems(one, bodies, index, ['holders', at]));
    if (zone !== undefined && !index.zones.has(zone))
      problems.push(townshipProblem('township.zoneUnknown', { zone }, ['holders', at, 'zone']));
  });
  source.announcements.forEach((one, at) => {
    const path = ['announcements', at];
    for (const problem of announcementProblems(one))
      problems.push({ ...problem, path: [...path, ...problem.path] });
    one.items.forEach((item, place) => {
      if (!items.has(item))
        problems.push(townshipProblem('township.unknownItem', { item }, [...path, 'items', place]));
    });
    if (one.transition !== undefined && !transitions.has(one.transition))
      problems.push(
        townshipProblem('township.unknownTransition', { transition: one.transition }, [
          ...path,
          'transition',
        ]),
      );
    problems.push(...adoptionProblems(source, one, items, path));
    one.towns.forEach((town, place) => {
      if (
        placeAt(index, town)?.division.level === 'township' &&
        !townBodies.has(divisionKey(town))
      ) {
        const params = { town: placeName(town) };
        problems.push(
          townshipProblem('township.townWithoutBody', params, [...path, 'towns', place]),
        );
      }
    });
    const reached = new Set(
      one.towns.flatMap((town) => {
        const place = placeAt(index, town);
        return [place?.county?.division.code, place?.city?.division.code];
      }),
    );
    one.starts?.forEach(({ division }, place) => {
      if (!reached.has(division))
        problems.push(
          townshipProblem('township.startForNobody', { announcement: one.id, division }, [
            ...path,
            'starts',
            place,
          ]),
        );
    });
  });
  for (const [at, one] of source.designations.entries())
    problems.push(...designationProblems(one, items, bodies, index, ['designations', at]));
  return problems;
}

type Path = readonly (string | number)[];

function holderProblems(
  { body, from, until }: Tenure & { readonly body: string },
  bodies: ReadonlyMap<string, EnforcementBody>,
  index: PlaceIndex,
  path: Path,
): readonly Problem[] {
  const problems: Problem[] = [];
  const known = bodies.get(body);
  if (known === undefined)
    problems.push(townshipProblem('township.unknownBody', { body }, [...path, 'body']));
  else if (placeAt(index, divisionOfBody(known)) === undefined) {
    const place = placeName(divisionOfBody(known));
    problems.push(townshipProblem('township.placeUnknown', { place }, [...path, 'body']));
  }
  if (until !== 'open' && until <= from)
    problems.push(townshipProblem('township.emptyTenure', { from, until }, path));
  return problems;
}

function idsTwice(things: readonly { readonly id: string }[], path: Path): readonly Problem[] {
  const seen = new Set<string>();
  return things.flatMap(({ id }, index) => {
    const isTwice = seen.has(id);
    seen.add(id);
    return isTwice ? [townshipProblem('township.idTwice', { id }, [...path, index, 'id'])] : [];
  });
}

/** What may not be given: items outside the catalog in force on the day of the decision, and excluded fields. */
function adoptionProblems(
  { catalogs, policy }: PowersSource,
  { id, action, decidedOn, items: given, otherBasis = [] }: EmpowermentAnnouncement,
  items: ReadonlyMap<string, CatalogItem>,
  path: Path,
): readonly Problem[] {
  if (action !== 'empower') return [];
  const inCatalog = new Set(catalogOn(catalogs, decidedOn)?.entries.map((entry) => entry.id));
  return given.flatMap((item, at) => {
    const here = [...path, 'items', at];
    const known = items.get(item);
    const fields = known === undefined ? [] : excludedFieldsOf(known, policy);
    return [
      ...(otherBasis.length > 0 || inCatalog.has(item)
        ? []
        : [
            townshipProblem(
              'township.outsideCatalog',
              { announcement: id, item, on: decidedOn },
              here,
            ),
          ]),
      ...fields.map((field) =>
        townshipProblem(
          'township.excludedField',
          { announcement: id, item, field: field.id },
          here,
        ),
      ),
    ];
  });
}

function designationProblems(
  { by, body, items: named, divisions, from, until }: Designation,
  items: ReadonlyMap<string, CatalogItem>,
  bodies: ReadonlyMap<string, EnforcementBody>,
  index: PlaceIndex,
  path: Path,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [key, id] of [
    ['by', by],
    ['body', body],
  ] as const)
    if (!bodies.has(id))
      problems.push(townshipProblem('township.unknownBody', { body: id }, [...path, key]));
  if (problems.length === 0 && !superiorsOf(bodies, body).has(by))
    problems.push(townshipProblem('township.designatorNotSuperior', { by, body }, [...path, 'by']));
  for (const item of named)
    if (!items.has(item))
      problems.push(townshipProblem('township.unknownItem', { item }, [...path, 'items']));
  for (const ref of divisions) {
    if (placeAt(index, ref) !== undefined) continue;
    const params = { place: placeName(ref) };
    problems.push(townshipProblem('township.placeUnknown', params, [...path, 'divisions']));
  }
  if (until !== 'open' && until <= from)
    problems.push(townshipProblem('township.emptyTenure', { from, until }, path));
  return problems;
}

/** The bodies above a body, in line and in government, with how far above they are. */
export function superiorsOf(
  bodies: ReadonlyMap<string, EnforcementBody>,
  id: string,
): ReadonlyMap<string, number> {
  const above = new Map<string, number>();
  const queue: { readonly id: string; readonly distance: number }[] = [{ id, distance: 0 }];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const body = bodies.get(next.id);
    for (const superior of [body?.superiorInLine, body?.superiorInGovernment]) {
      if (superior === undefined || above.has(superior)) continue;
      above.set(superior, next.distance + 1);
      queue.push({ id: superior, distance: next.distance + 1 });
    }
  }
  return above;
}

function placeProblems(
  { divisions, province }: PowersSource,
  announcement: EmpowermentAnnouncement,
  index: PlaceIndex,
  warnings: Problem[],
): readonly Problem[] {
  return announcement.towns.flatMap((town, at): readonly Problem[] => {
    const path = ['towns', at];
    const name = placeName(town);
    if (town.code.slice(0, 2) !== province.slice(0, 2))
      return [townshipProblem('township.placeOutside', { place: name, province }, path)];
    const place = placeAt(index, town);
    if (place === undefined)
      return [townshipProblem('township.placeUnknown', { place: name }, path)];
    if (place.division.level !== 'township')
      return [townshipProblem('township.notTown', { place: name }, path)];
    if (place.division.isStatisticalOnly)
      return [townshipProblem('township.statisticalOnly', { place: name }, path)];
    const day = startFor(announcement, place)?.effectiveOn ?? announcement.effectiveOn;
    const found = divisionOf(divisions, town, day ?? announcement.decidedOn);
    if (!found.ok) return found.problems.map((problem) => ({ ...problem, path }));
    warnings.push(...found.warnings);
    return [];
  });
}

/** The notice of the county of a town, or of its city. */
function startFor(
  { starts = [] }: EmpowermentAnnouncement,
  { county, city }: PowerPlace,
): StartNotice | undefined {
  return (
    starts.find(({ division }) => division === county?.division.code) ??
    starts.find(({ division }) => division === city?.division.code)
  );
}

type HoldersByPlace = Map<number, PowerHolder[]>;

function addHolder(holders: HoldersByPlace, at: number, holder: PowerHolder): void {
  const list = holders.get(at);
  if (list === undefined) holders.set(at, [holder]);
  else list.push(holder);
}

function holderOf(
  { name, id }: EnforcementBody,
  { from, until }: Tenure,
  rule: 'township.originalHolder' | 'township.namedHolder',
): PowerHolder {
  const link: TraceNode = {
    rule,
    label:
      rule === 'township.originalHolder'
        ? { zh: '法定职权', en: 'power by statute' }
        : { zh: '事项载明的实施主体', en: 'the body that the item names' },
    verdict: 'met',
    inputs: { body: name, from, until },
    output: id,
    basis: [penaltyLaw(17), penaltyLaw(23)],
    children: [],
  };
  return { body: id, from, until, link };
}

function indexedItems(
  { items, holders, policy }: PowersSource,
  { bodies }: Draft,
  index: PlaceIndex,
): ReadonlyMap<string, PowerItem> {
  const byLine = new Map<string, HoldersByPlace>();
  for (const original of holders) {
    const body = bodies.get(original.body);
    if (body === undefined) continue;
    const { zone, lines } = original;
    const at =
      zone === undefined ? placeAt(index, divisionOfBody(body))?.index : index.zones.get(zone);
    if (at === undefined) continue;
    const holder = holderOf(body, original, 'township.originalHolder');
    for (const line of lines) {
      const byPlace: HoldersByPlace = byLine.get(line) ?? new Map();
      byLine.set(line, byPlace);
      addHolder(byPlace, at, holder);
    }
  }
  const none: ReadonlyMap<number, readonly PowerHolder[]> = new Map();
  return new Map(
    items.map((item, at) => [
      item.id,
      {
        index: at,
        item,
        holders: byLine.get(item.line) ?? none,
        named:
          item.exercisedBy === undefined ? none : namedHolders(item.exercisedBy, bodies, index),
        link: {
          rule: 'township.statute',
          label: { zh: '设定依据', en: 'legal basis of the item' },
          verdict: 'met',
          inputs: { item: item.id, name: item.name },
          output: null,
          basis: policy.travelling.includes(item.kind)
            ? [...item.basis, ...policy.basis]
            : item.basis,
          children: [],
        },
      } satisfies PowerItem,
    ]),
  );
}

/** Organs and authorised organisations that an item names; a town has it by announcement, an agent by entrustment. */
function namedHolders(
  exercisedBy: readonly ItemExercise[],
  bodies: ReadonlyMap<string, EnforcementBody>,
  index: PlaceIndex,
): ReadonlyMap<number, readonly PowerHolder[]> {
  const named: HoldersByPlace = new Map();
  for (const exercise of exercisedBy) {
    const body = bodies.get(exercise.body);
    if (body?.kind !== 'statutoryOrgan' && body?.kind !== 'authorisedOrganisation') continue;
    const place = placeAt(index, divisionOfBody(body));
    if (place !== undefined)
      addHolder(named, place.index, holderOf(body, exercise, 'township.namedHolder'));
  }
  return named;
}

const NO_HOLDERS: readonly PowerHolder[] = Object.freeze([]);

/** Who has an item at a place or in a zone: the bodies that the item names there, else those of its line. */
export function holdersAt(
  { holders, named }: Pick<PowerItem, 'holders' | 'named'>,
  at: number,
): readonly PowerHolder[] {
  return named.get(at) ?? holders.get(at) ?? NO_HOLDERS;
}

interface HistoryIndex {
  readonly histories: readonly PowerHistory[];
  readonly table: PairTable;
  readonly problems: readonly Problem[];
}

interface Clash {
  readonly effect: AnnouncementEffect;
  readonly history: PowerHistory;
  readonly town: string;
  readonly item: string;
  count: number;
}

/** Ends come before beginnings of the same day, so that one announcement can take over from another. */
const RANK: Readonly<Record<EmpowermentAnnouncement['action'], number>> = {
  takeBack: 0,
  delete: 0,
  suspend: 1,
  change: 2,
  resume: 3,
  empower: 4,
};

function historiesOf(
  source: PowersSource,
  items: ReadonlyMap<string, PowerItem>,
  index: PlaceIndex,
): HistoryIndex {
  const histories: PowerHistory[] = [NO_HISTORY];
  /** From a history by an effect to the next: what is the same for many towns and items is made once. */
  const nextOf: Map<AnnouncementEffect, number>[] = [new Map()];
  const clashes = new Map<number, Map<AnnouncementEffect, Clash>>();
  const effects = effectsByTown(source, index);
  const width = index.places.length;
  let table = pairTable(source.announcements.length * 64);
  for (const [town, found] of effects) {
    for (const effect of found) {
      for (const id of effect.announcement.items) {
        const item = items.get(id);
        if (item === undefined) continue;
        const pair = item.index * width + town.index;
        const before = pairValue(table, pair);
        let after = nextOf[before]?.get(effect);
        if (after === undefined) {
          const history = histories[before] ?? NO_HISTORY;
          const next = withEffect(history, effect);
          if (next === undefined) {
            const clash = clashes.get(before)?.get(effect);
            if (clash !== undefined) clash.count += 1;
            else {
              const row = clashes.get(before) ?? new Map<AnnouncementEffect, Clash>();
              clashes.set(before, row);
              const { name } = town;
              row.set(effect, { effect, history, town: name, item: id, count: 1 });
            }
            continue;
          }
          after = histories.push(next) - 1;
          nextOf.push(new Map());
          nextOf[before]?.set(effect, after);
        }
        table = withValue(table, pair, after);
      }
    }
  }
  table = withTravelling(source, items, width, [...effects.keys()], histories, table);
  const problems = [...clashes.values()].flatMap((row) => [...row.values()].map(problemOfClash));
  return { histories, table, problems };
}

function problemOfClash({ effect, history, town, item, count }: Clash): Problem {
  const { id, action } = effect.announcement;
  const other = history.segments.at(-1)?.grant.announcement.id ?? '';
  return action === 'empower'
    ? townshipProblem('township.overlap', { announcement: id, other, town, item, count }, [
        'announcements',
      ])
    : townshipProblem('township.nothingHeld', { announcement: id, town, item, count }, [
        'announcements',
      ]);
}

/** What asks for the publication of an announcement of a day. */
type BasisOn = (on: LocalDate) => readonly LegalBasis[];

function effectsByTown(
  { announcements, catalogs, transitions, policy, province }: PowersSource,
  index: PlaceIndex,
): ReadonlyMap<PowerPlace, readonly AnnouncementEffect[]> {
  const policies = new Map(transitions.map((one) => [one.id, one]));
  const basisOn: BasisOn = (on) => [...publicationBasis(on, province), ...policy.basis];
  const byTown = new Map<PowerPlace, AnnouncementEffect[]>();
  for (const announcement of announcements) {
    const version = catalogOn(catalogs, announcement.decidedOn);
    const source =
      announcement.action === 'empower' ? sourceLink(announcement, version, policy) : undefined;
    const made = new Map<StartNotice | undefined, AnnouncementEffect>();
    for (const town of announcement.towns) {
      const place = placeAt(index, town);
      if (place === undefined) continue;
      const start = startFor(announcement, place);
      let effect = made.get(start);
      if (effect === undefined) {
        effect = effectOf(announcement, start, source, policies, basisOn);
        made.set(start, effect);
      }
      const list = byTown.get(place);
      if (list === undefined) byTown.set(place, [effect]);
      else list.push(effect);
    }
  }
  for (const list of byTown.values()) list.sort(byDay);
  return byTown;
}

function byDay(one: AnnouncementEffect, other: AnnouncementEffect): number {
  if (one.from === other.from)
    return RANK[one.announcement.action] - RANK[other.announcement.action];
  if (one.from === undefined) return 1;
  if (other.from === undefined) return -1;
  return one.from < other.from ? -1 : 1;
}

function effectOf(
  announcement: EmpowermentAnnouncement,
  start: StartNotice | undefined,
  source: TraceNode | undefined,
  policies: ReadonlyMap<string, TransitionPolicy>,
  basisOn: BasisOn,
): AnnouncementEffect {
  const { publishedOn, transition } = announcement;
  const announcedOn = start === undefined ? publishedOn : start.publishedOn;
  const from =
    publishedOn === undefined || announcedOn === undefined
      ? undefined
      : (start?.effectiveOn ?? announcement.effectiveOn);
  return {
    announcement,
    start,
    from,
    announcedOn,
    transition: transition === undefined ? undefined : policies.get(transition),
    chain: chainOf(announcement, start, from, source, basisOn),
  };
}

/** Where the items of an announcement come from: the guiding catalog in force on the day of the decision, or another basis. */
function sourceLink(
  { otherBasis = [], decidedOn }: EmpowermentAnnouncement,
  version: CatalogVersion | undefined,
  policy: EmpowermentPolicy,
): TraceNode {
  const base = { verdict: 'met', output: null, children: [] } as const;
  return otherBasis.length > 0
    ? {
        ...base,
        rule: 'township.otherBasis',
        label: { zh: '赋权依据', en: 'basis of the empowerment' },
        inputs: { decidedOn },
        basis: otherBasis,
      }
    : {
        ...base,
        rule: 'township.guidingCatalog',
        label: { zh: '列入施行中的指导目录', en: 'in the guiding catalog in force' },
        inputs: { decidedOn, version: version?.id ?? null, document: version?.document ?? null },
        basis: [GUANGDONG_PLAN, ...policy.basis],
      };
}

function withTravelling(
  { items: given, policy }: PowersSource,
  items: ReadonlyMap<string, PowerItem>,
  width: number,
  towns: readonly PowerPlace[],
  histories: PowerHistory[],
  before: PairTable,
): PairTable {
  const merged = new Map<string, number>();
  let table = before;
  for (const { id, kind, accompanies = [] } of given) {
    const item = items.get(id);
    if (item === undefined || accompanies.length === 0 || !policy.travelling.includes(kind))
      continue;
    const carriers = accompanies.flatMap((carrier) => items.get(carrier)?.index ?? []);
    for (const town of towns) {
      const found = new Set(
        [item.index, ...carriers].map((index) => pairValue(table, index * width + town.index)),
      );
      found.delete(0);
      if (found.size === 0) continue;
      const ids = [...found].sort((one, other) => one - other);
      const key = ids.join();
      let history = ids.length === 1 ? ids[0] : merged.get(key);
      if (history === undefined) {
        history = histories.push(mergedHistory(ids.map((one) => histories[one] ?? NO_HISTORY))) - 1;
        merged.set(key, history);
      }
      table = withValue(table, item.index * width + town.index, history);
    }
  }
  return table;
}

function entrustedOf(
  { bodies }: PowersSource,
  index: PlaceIndex,
): ReadonlyMap<string, readonly PowerEntrustment[]> {
  const byEntruster = new Map<string, PowerEntrustment[]>();
  for (const body of bodies) {
    if (body.kind !== 'entrustedOrganisation') continue;
    const root = placeAt(index, divisionOfBody(body));
    const within = new Set(
      index.places
        .filter((place) =>
          [place, place.county, place.city, place.province].some((one) => one === root),
        )
        .map(({ index }) => index),
    );
    for (const { by, items, from, until, document, publishedOn } of body.entrustments) {
      const list = byEntruster.get(by) ?? [];
      byEntruster.set(by, list);
      list.push({
        organisation: body.id,
        places: within,
        items: new Set(items),
        from,
        until,
        document,
        publishedOn,
      });
    }
  }
  return byEntruster;
}
