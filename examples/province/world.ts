/*
 * The made-up province: divisions, bodies, and officers whose certificates are what the steps of the certificate machine made
 * of them. The province has codes of Guangdong, since its rules apply there, but of cities that do not exist.
 */
import {
  type Certificate,
  type CertificateLife,
  type CertificateLifeEvent,
  certificateLifeMachine,
  certificatesOf,
  type DivisionRef,
  type DivisionTable,
  divisionCode,
  divisionTable,
  type EnforcementBody,
  type EnforcementItem,
  type EnforcementOfficer,
  enforcementCertificateNumber,
  type LocalDate,
  localDate,
  parseDivisionRef,
  type Result,
  replay,
  type Term,
} from 'zhifa';
import { at, type Random, stream } from './random.js';

/** The value of a result that must be good here; a program that reads input looks at `ok` instead. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.value;
}

/** What one line enforces in this example. */
export interface Line {
  readonly id: string;
  readonly label: Term;
  readonly item: string;
  readonly matter: Term;
  readonly law: string;
  /** Fines in yuan, from light to heavy; `undefined`: the library computes them from the published benchmark. */
  readonly fines?: readonly [number, number, number];
}

export const lines: readonly Line[] = [
  {
    id: 'ecologicalEnvironment',
    label: { zh: '生态环境局', en: 'ecology' },
    item: 'water-permit',
    matter: { zh: '未取得排污许可证排放水污染物', en: 'water discharge without a permit' },
    law: '水污染防治法',
  },
  {
    id: 'marketSupervision',
    label: { zh: '市场监督管理局', en: 'market' },
    item: 'food-label',
    matter: { zh: '经营标签不符合规定的食品', en: 'food with unlawful labels' },
    law: '食品安全法',
    fines: [6_000, 24_000, 120_000],
  },
  {
    id: 'urbanManagement',
    label: { zh: '城市管理和综合执法局', en: 'urban management' },
    item: 'waste-site',
    matter: { zh: '随意倾倒建筑垃圾', en: 'dumping of building waste' },
    law: '城市建筑垃圾管理规定',
    fines: [5_000, 30_000, 100_000],
  },
  {
    id: 'transport',
    label: { zh: '交通运输局', en: 'transport' },
    item: 'road-permit',
    matter: { zh: '未取得许可从事道路货运经营', en: 'road freight without a permit' },
    law: '道路运输条例',
    fines: [10_000, 40_000, 100_000],
  },
  {
    id: 'emergencyManagement',
    label: { zh: '应急管理局', en: 'emergency' },
    item: 'safety-signs',
    matter: { zh: '未设置明显的安全警示标志', en: 'safety signs missing' },
    law: '安全生产法',
    fines: [9_000, 45_000, 150_000],
  },
];

/** One body with its people. */
export interface Staff {
  readonly body: EnforcementBody;
  readonly label: Term;
  readonly line: Line;
  readonly number: string;
  readonly region: DivisionRef;
  readonly city: Term;
  /** 行政执法监督机构 and 本级人民政府 of its district. */
  readonly organ: string;
  readonly government: string;
  /** Officers with a certificate all the time. */
  readonly steady: readonly string[];
  /** The officer whose certificate ran out in the middle of 2024, where there is one. */
  readonly lapsed?: string;
  readonly auxiliary: string;
  readonly reviewer: string;
  /** 自建系统: what it records did not go through the machine and is audited. */
  readonly isLegacy: boolean;
}

export interface World {
  readonly divisions: DivisionTable;
  readonly staff: readonly Staff[];
  readonly bodies: Readonly<Record<string, EnforcementBody>>;
  readonly officers: Readonly<Record<string, EnforcementOfficer>>;
  readonly lives: readonly CertificateLife[];
  readonly items: Readonly<Record<string, EnforcementItem>>;
}

const SURNAMES = '陈李张黄何林梁吴罗刘郑周叶曾谢';
const GIVEN = '伟芳娜敏静秀丽强磊军洋勇艳杰娟涛明超霞平';
export const personOf = (random: Random): string =>
  `${SURNAMES.charAt(random(SURNAMES.length))}${GIVEN.charAt(random(GIVEN.length))}${GIVEN.charAt(random(GIVEN.length))}`;

const FIRST = localDate('2020-01-01');
const always = { from: FIRST, until: 'open' } as const;
const CITIES: readonly Term[] = [
  { zh: '甲市', en: 'A' },
  { zh: '乙市', en: 'B' },
  { zh: '丙市', en: 'C' },
  { zh: '丁市', en: 'D' },
];
const DISTRICTS: readonly Term[] = [
  { zh: '东区', en: 'East' },
  { zh: '西区', en: 'West' },
];
const TOWNS = ['河东镇', '山前镇', '新桥街道'];

interface District {
  readonly code: string;
  readonly name: Term;
  readonly city: Term;
}

function geography(districts: number) {
  const division = (
    code: string,
    name: string,
    level: string,
    kind: string,
    parent?: string,
    system = 'GB/T 2260',
  ) => ({
    system,
    code,
    name,
    level,
    kind,
    ...(parent === undefined ? {} : { parent: { system: 'GB/T 2260', code: parent } }),
    from: '2000-01-01',
    until: 'open',
    asOf: '2026-12-31',
    isStatisticalOnly: false,
  });
  const list = [division('440000', '示例省', 'province', 'province')];
  const places: District[] = [];
  for (let index = 0; index < districts; index += 1) {
    const cityAt = Math.floor(index / DISTRICTS.length);
    const city = at(CITIES, cityAt);
    const cityCode = `449${cityAt + 1}00`;
    if (index % DISTRICTS.length === 0)
      list.push(division(cityCode, city.zh, 'city', 'prefectureCity', '440000'));
    const district = at(DISTRICTS, index % DISTRICTS.length);
    const code = `449${cityAt + 1}0${(index % DISTRICTS.length) + 2}`;
    const name = { zh: `${city.zh}${district.zh}`, en: `${city.en} ${district.en}` };
    list.push(division(code, name.zh, 'county', 'district', cityCode));
    for (const [town, townName] of TOWNS.entries())
      list.push(
        division(
          `${code}00${town + 1}`,
          `${name.zh}${townName}`,
          'township',
          'town',
          code,
          'NBS-2023',
        ),
      );
    places.push({ code, name, city });
  }
  return { table: must(divisionTable({ id: 'example-province', divisions: list })), places };
}

/** The steps of one officer's certificate. */
function lifeOf(
  officer: string,
  body: string,
  line: string,
  number: string,
  random: Random,
  lapses: boolean,
): { readonly first: CertificateLife; readonly events: readonly CertificateLifeEvent[] } {
  const made = (validFrom: string, validThrough: string, suffix: string): Certificate => ({
    number: enforcementCertificateNumber(`${number}${suffix}`),
    issuedBy: '示例省司法厅',
    body,
    validFrom: localDate(validFrom),
    validThrough: localDate(validThrough),
    suspensions: [],
  });
  const renews = !lapses && random(4) === 0;
  const events: CertificateLifeEvent[] = [
    {
      type: 'confirmEligible',
      on: localDate('2021-09-10'),
      reviewedBy: '司法局',
      conditions: [{ condition: '在编在岗', isMet: true }],
    },
    ...(random(5) === 0
      ? [{ type: 'failExam' as const, on: localDate('2021-10-11'), reference: '2021年第二期' }]
      : []),
    { type: 'passExam', on: localDate('2021-11-10'), reference: '2021年第三期' },
    {
      type: 'issue',
      on: localDate('2021-12-01'),
      certificate: made('2021-12-01', lapses || renews ? '2024-06-30' : '2026-11-30', '1'),
    },
  ];
  for (const year of [2022, 2023, 2024, 2025]) {
    if (lapses && year > 2023) continue;
    if (renews && year === 2024)
      events.push(
        { type: 'requestReissue', on: localDate('2024-05-20'), cause: 'expiry' },
        {
          type: 'reissue',
          on: localDate('2024-06-14'),
          certificate: made('2024-06-14', '2029-06-13', '2'),
        },
      );
    events.push({
      type: 'passYearlyCheck',
      on: localDate(`${year}-12-20`),
      year,
      hours: 60 + random(20),
    });
  }
  if (lapses) events.push({ type: 'expire', on: localDate('2024-07-01') });
  const applied = localDate('2021-09-01');
  return {
    first: { status: 'applied', officer, body, line, appliedOn: applied, lastOn: applied },
    events,
  };
}

export interface WorldSize {
  readonly seed: number;
  readonly bodies: number;
  /** People of each body: its officers, one of them the reviewer, and an auxiliary. */
  readonly people: number;
  /** Of these bodies the second-last officer's certificate ran out; of those, which keep their own system. */
  readonly lapsing: (index: number) => boolean;
  readonly legacy: (index: number) => boolean;
}

export function makeWorld({ seed, bodies: count, people, lapsing, legacy }: WorldSize): World {
  const perDistrict = count < 20 ? 2 : lines.length;
  const { table, places } = geography(Math.ceil(count / perDistrict));
  const bodies: Record<string, EnforcementBody> = {};
  const officers: Record<string, EnforcementOfficer> = {};
  const lives: CertificateLife[] = [];
  const staff = Array.from({ length: count }, (_, index): Staff => {
    const place = at(places, Math.floor(index / perDistrict));
    const line = at(lines, index % perDistrict);
    const label = {
      zh: `${place.name.zh}${line.label.zh}`,
      en: `${place.name.en} ${line.label.en}`,
    };
    const id = `b${String(index + 1).padStart(2, '0')}`;
    const body: EnforcementBody = {
      kind: 'statutoryOrgan',
      id,
      name: label.zh,
      level: 'county',
      division: divisionCode(place.code),
      lines: [line.id],
      confirmed: [always],
    };
    bodies[id] = body;
    const ids = Array.from({ length: people }, (__, at) => `${id}-${at + 1}`);
    const lapsedId = lapsing(index) ? at(ids, people - 3) : undefined;
    const auxiliary = at(ids, people - 1);
    const reviewer = at(ids, people - 2);
    for (const [place, officerId] of ids.entries()) {
      const random = stream(seed, 'officer', officerId);
      const base: EnforcementOfficer = {
        id: officerId,
        name: personOf(random),
        personnel: officerId === auxiliary ? 'auxiliary' : 'staff',
        certificates: [],
        memberships: [{ ...always, body: id }],
        lines: [line.id],
        training: [2023, 2024, 2025].map((year) => ({ year, hours: 60 + random(20) })),
        ...(officerId === reviewer
          ? {
              legalQualification: {
                number: `A2020${String(index * people + place).padStart(6, '0')}`,
                obtainedOn: localDate('2020-03-01'),
              },
            }
          : {}),
      };
      officers[officerId] = base;
      if (officerId === auxiliary) continue;
      const number = `${place < 9 ? '4' : '5'}4${String(index * people + place).padStart(8, '0')}`;
      const { first, events } = lifeOf(
        officerId,
        id,
        line.id,
        number,
        random,
        officerId === lapsedId,
      );
      const done = replay(certificateLifeMachine, first, events, { bodies, officers });
      if (!done.completed) throw new Error(JSON.stringify(done.decision));
      lives.push(done.state);
      officers[officerId] = { ...base, certificates: certificatesOf(done.state) };
    }
    return {
      body,
      label,
      line,
      number: String((index % perDistrict) + 1).padStart(3, '0'),
      region: must(parseDivisionRef({ code: place.code })),
      city: place.city,
      organ: `${place.name.zh}司法局`,
      government: `${place.name.zh}人民政府`,
      steady: ids.filter((one) => one !== lapsedId && one !== auxiliary && one !== reviewer),
      ...(lapsedId === undefined ? {} : { lapsed: lapsedId }),
      auxiliary,
      reviewer,
      isLegacy: legacy(index),
    };
  });
  const items = Object.fromEntries(
    lines.map(({ id, item, matter, law }): [string, EnforcementItem] => [
      item,
      {
        id: item,
        name: `对${matter.zh}的行政检查`,
        kind: 'inspection',
        line: id,
        levels: ['county'],
        basis: [{ law }],
        inForce: [always],
        exercisedBy: staff
          .filter((one) => one.line.id === id)
          .map(({ body }) => ({ ...always, body: body.id })),
      },
    ]),
  );
  return { divisions: table, staff, bodies, officers, lives, items };
}

/** The day of the question. */
export const AS_OF: LocalDate = localDate('2026-02-28');
