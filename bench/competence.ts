/*
 * Who is competent: 10,000 items, every town and subdistrict of Guangdong, each city with three announcements (given, more
 * given, some taken back). This library's index against a filter over the announcements and a plain Map of every pair.
 * The other two say only who has the item on a day; the index also gives the chain, the reasons and the cases in flight.
 *   npm run bench -- competence
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  addDays,
  buildPowers,
  type CatalogItem,
  type CompetenceQuestion,
  competentBody,
  type DivisionRef,
  divisionCode,
  divisionTable,
  type EmpowermentAnnouncement,
  type EnforcementBody,
  guangdongEmpowerment,
  type LocalDate,
  localDate,
  type PowersSource,
  zhongshanTransition,
} from 'zhifa';
import { guangdongDivisions } from 'zhifa/packs/guangdong-divisions';
import { runBench } from './harness.js';

const ITEMS = 10_000;
const QUESTIONS = 4096;
const GOAL_NS = 1000;
const GOAL_MB = 300;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
function usedMegabytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

let seed = 20260201;
/** A number from 0 up to `below`, the same in every run. */
function random(below: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}

const made = divisionTable(guangdongDivisions());
if (!made.ok) throw new Error(JSON.stringify(made.problems[0]));
const divisions = made.value;
const always = [{ from: localDate('2010-01-01'), until: 'open' }] as const;
const current = divisions.divisions.filter(({ until }) => until === 'open');
const towns = current.filter(
  ({ level, isStatisticalOnly }) => level === 'township' && !isStatisticalOnly,
);
const cities = current.filter(({ level }) => level === 'city');
const counties = current.filter(({ level }) => level === 'county');
const zones = [...new Set(towns.flatMap(({ zone }) => zone ?? []))];
const lines = Array.from({ length: 10 }, (_, index) => `line${index}`);

const bodies: readonly EnforcementBody[] = [
  ...[...cities, ...counties].map(
    ({ code, name, level }): EnforcementBody => ({
      kind: 'statutoryOrgan',
      id: `organ-${code}`,
      name,
      level,
      division: code,
      lines,
      confirmed: always,
    }),
  ),
  ...zones.map(
    (zone): EnforcementBody => ({
      kind: 'statutoryOrgan',
      id: `zone-${zone}`,
      name: zone,
      level: 'county',
      division: divisionCode('440000'),
      lines,
      confirmed: always,
    }),
  ),
  ...towns.map(
    ({ system, code, name }): EnforcementBody => ({
      kind: 'empoweredTown',
      id: `town-${code}`,
      name,
      level: 'township',
      division: code,
      divisionSystem: system,
      lines,
      confirmed: always,
    }),
  ),
];

const items: readonly CatalogItem[] = Array.from({ length: ITEMS }, (_, index) => ({
  id: `item${index}`,
  name: `对第${index}项违法行为的行政处罚`,
  kind: 'penalty',
  line: lines[index % lines.length] ?? '',
  levels: ['county'],
  basis: [{ law: '行政处罚法', version: localDate('2021-07-15'), article: 9 }],
  inForce: always,
}));

const chosen = (count: number): readonly string[] => {
  const ids = new Set<string>();
  while (ids.size < count) ids.add(`item${random(ITEMS)}`);
  return [...ids];
};

const townsOf = new Map<string, DivisionRef[]>();
for (const { system, code } of towns) {
  const city = `${code.slice(0, 4)}00`;
  townsOf.set(city, [...(townsOf.get(city) ?? []), { system, code }]);
}

const announcements: readonly EmpowermentAnnouncement[] = cities.flatMap((city, index) => {
  const all = townsOf.get(city.code) ?? [];
  const ids = chosen(500);
  const base = { issuer: city.name, towns: all, otherBasis: [{ law: '示例', section: '示例' }] };
  const dated = (published: string, effective: string) => ({
    decidedOn: localDate(published),
    publishedOn: localDate(published),
    effectiveOn: localDate(effective),
  });
  return [
    {
      ...base,
      ...dated('2021-03-01', '2021-04-01'),
      id: `${index}/1`,
      document: `${city.name}1`,
      action: 'empower',
      items: ids.slice(0, 400),
    },
    {
      ...base,
      ...dated('2023-01-05', '2023-04-01'),
      id: `${index}/2`,
      document: `${city.name}2`,
      action: 'empower',
      items: ids.slice(400),
    },
    {
      ...base,
      ...dated('2024-04-22', '2024-08-01'),
      id: `${index}/3`,
      document: `${city.name}3`,
      action: 'takeBack',
      items: ids.slice(0, 90),
      transition: zhongshanTransition.id,
    },
  ];
});

const source: PowersSource = {
  id: 'bench',
  province: divisions.divisions[0]?.code ?? localDivision(),
  divisions,
  items,
  catalogs: [],
  bodies,
  holders: [
    ...[...cities, ...counties].map(({ code }) => ({ body: `organ-${code}`, lines, ...always[0] })),
    ...zones.map((zone) => ({ body: `zone-${zone}`, zone, lines, ...always[0] })),
  ],
  announcements,
  designations: [],
  transitions: [zhongshanTransition],
  policy: guangdongEmpowerment,
};

function localDivision(): never {
  throw new Error('the pack has no province');
}

const before = usedMegabytes();
const started = process.cpuUsage();
const built = buildPowers(source);
const spent = process.cpuUsage(started);
if (!built.ok) throw new Error(JSON.stringify(built.problems[0]));
const powers = built.value;
const megabytes = usedMegabytes() - before;
console.log(
  `index: ${items.length} items × ${towns.length} towns, ${announcements.length} announcements, ` +
    `${powers.pairs} pairs, ${powers.histories.length} histories`,
);
console.log(
  `built in ${Math.round((spent.user + spent.system) / 1000)} ms of CPU time; ` +
    `${megabytes.toFixed(1)} MB, goal < ${GOAL_MB}: ${megabytes < GOAL_MB ? 'met' : 'MISSED'}`,
);
if (!(megabytes < GOAL_MB)) process.exitCode = 1;

const half = buildPowers({ ...source, items: [...items, ...items.map(renamed)] });
function renamed(item: CatalogItem): CatalogItem {
  return { ...item, id: `${item.id}-b` };
}
if (!half.ok || half.value.pairs !== powers.pairs)
  throw new Error('twice the items without an announcement must not grow the index');

/** Half of the questions are about items that the town has or had. */
const questions: readonly CompetenceQuestion[] = Array.from({ length: QUESTIONS }, (_, index) => {
  const town = towns[random(towns.length)];
  if (town === undefined) throw new Error('no towns');
  const city = cities.findIndex(({ code }) => code === `${town.code.slice(0, 4)}00`);
  const given = announcements[city * 3 + random(3)]?.items ?? [];
  const item = index % 2 === 0 ? (given[random(given.length)] ?? '') : `item${random(ITEMS)}`;
  const askedOn = addDays(localDate('2020-06-01'), random(2000));
  const place = { system: town.system, code: town.code };
  return { item, place, conductDate: localDate('2020-01-01'), askedOn };
});

const organs = new Map<string, string>(
  towns.map(({ code, parent, zone }) => [
    code,
    zone === undefined ? `organ-${parent?.code ?? ''}` : `zone-${zone}`,
  ]),
);

/** A filter over the announcements that reach the town and the item; the last that is in effect decides. */
function byFilter({ item, place, askedOn }: CompetenceQuestion): string {
  const reached = announcements.filter(
    ({ towns: named, items: ids, effectiveOn }) =>
      effectiveOn !== undefined &&
      effectiveOn <= askedOn &&
      named.some(({ code }) => code === place.code) &&
      ids.includes(item),
  );
  return reached.at(-1)?.action === 'empower'
    ? `town-${place.code}`
    : (organs.get(place.code) ?? '');
}

interface Span {
  readonly from: LocalDate;
  until: LocalDate | 'open';
}

const beforeMap = usedMegabytes();
const plain = new Map<string, Span[]>();
for (const { action, towns: named, items: ids, effectiveOn } of announcements) {
  if (effectiveOn === undefined) continue;
  for (const town of named) {
    for (const id of ids) {
      const key = `${id}|${town.code}`;
      const spans = plain.get(key) ?? [];
      const last = spans.at(-1);
      if (action === 'empower') spans.push({ from: effectiveOn, until: 'open' });
      else if (last !== undefined) last.until = effectiveOn;
      plain.set(key, spans);
    }
  }
}
console.log(`plain Map: ${(usedMegabytes() - beforeMap).toFixed(1)} MB`);

function byMap({ item, place, askedOn }: CompetenceQuestion): string {
  const spans = plain.get(`${item}|${place.code}`);
  const isHeld = spans?.some(
    ({ from, until }) => from <= askedOn && (until === 'open' || askedOn < until),
  );
  return isHeld === true ? `town-${place.code}` : (organs.get(place.code) ?? '');
}

function byIndex(question: CompetenceQuestion): string {
  const answer = competentBody(question, powers);
  return answer.outcome === 'competent' ? answer.body : answer.outcome;
}

let held = 0;
for (const question of questions) {
  const expected = byFilter(question);
  if (expected.startsWith('town')) held += 1;
  for (const other of [byMap(question), byIndex(question)])
    if (other !== expected)
      throw new Error(`${JSON.stringify(question)}: ${other}, expected ${expected}`);
}
console.log(`${questions.length} questions answered alike, ${held} of them by a town`);

/** Written out: an object made by spreading is slower to read than what a caller writes or parses. */
const filed: readonly CompetenceQuestion[] = questions.map(
  ({ item, place, conductDate, askedOn }) => ({
    item,
    place,
    conductDate,
    filedOn: addDays(askedOn, -90),
    askedOn,
  }),
);
const each =
  (list: readonly CompetenceQuestion[], job: (question: CompetenceQuestion) => unknown) => () => {
    let last: unknown;
    for (const question of list) last = job(question);
    return last;
  };

const measured = runBench(
  'who is competent',
  'linear filter',
  {
    'linear filter': each(questions, byFilter),
    'plain Map (holder only)': each(questions, byMap),
    'competentBody, not filed': each(questions, (question) => competentBody(question, powers)),
    'competentBody, filed 90 days before': each(filed, (question) =>
      competentBody(question, powers),
    ),
  },
  { operations: QUESTIONS },
);
for (const { name, medianNs } of measured.filter((one) => one.name.startsWith('competentBody'))) {
  const isMet = medianNs <= GOAL_NS;
  console.log(
    `${name}: ${(1e3 / medianNs).toFixed(2)} M queries/s, goal ≥ 1: ${isMet ? 'met' : 'MISSED'}`,
  );
  if (!isMet) process.exitCode = 1;
}
