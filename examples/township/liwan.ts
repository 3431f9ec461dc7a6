/*
 * 荔湾区 of Guangzhou with its real subdistricts. What is published is real: the counts of 穗府〔2021〕9号 (506 items) and
 * 穗府〔2024〕3号 (2024-04-22, in effect 2024-08-01: 15 deleted, 90 taken back, 3 changed). The lists behind the counts were not
 * seen, so every item is constructed and says so in its name; so are the organs, and the days of 2021.
 */
import {
  type CatalogItem,
  childrenOf,
  type DivisionTable,
  divisionCode,
  divisionTable,
  type EmpowermentAnnouncement,
  type EnforcementBody,
  guangdongEmpowerment,
  type ItemFindings,
  localDate,
  type PowersSource,
  type Result,
  zhongshanTransition,
} from 'zhifa';
import { guangdongDivisions } from 'zhifa/packs/guangdong-divisions';

/** The value of a result that must be good here; a program that reads input looks at `ok` instead. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 5), null, 2));
  return result.value;
}

const LIWAN = divisionCode('440103');
const TOWN_CODES = 'NBS-2023';
const since = { from: localDate('2010-01-01'), until: 'open' } as const;

export const divisions: DivisionTable = must(divisionTable(guangdongDivisions()));

/** The real subdistricts of the district, as the statistics office lists them. */
export const towns = must(childrenOf(divisions, { system: 'GB/T 2260', code: LIWAN })).filter(
  ({ system, isStatisticalOnly }) => system === TOWN_CODES && !isStatisticalOnly,
);

export const lines = [
  ['urbanManagement', '城市管理'],
  ['marketSupervision', '市场监管'],
  ['ecologicalEnvironment', '生态环境'],
  ['transport', '交通运输'],
  ['emergencyManagement', '应急管理'],
  ['agriculture', '农业'],
  ['culturalMarket', '文化市场'],
] as const;

const lineOf = (index: number) => lines[index % lines.length] ?? lines[0];

/** The published number of penalty items of 2021. */
export const PUBLISHED = { items: 506, deleted: 15, takenBack: 90, changed: 3 };

export const items: readonly CatalogItem[] = [
  ...Array.from({ length: PUBLISHED.items }, (_, index): CatalogItem => {
    const [line, name] = lineOf(index);
    const number = String(index + 1).padStart(3, '0');
    return {
      id: `gz-${number}`,
      name: `【构造】${name}领域处罚事项第${number}号`,
      kind: 'penalty',
      line,
      levels: ['county'],
      basis: [{ law: '示例设定依据', section: `第${number}号` }],
      inForce: [since],
    };
  }),
  {
    id: 'gz-inspect-001',
    name: '【构造】与第001号、第008号处罚事项有关的行政检查',
    kind: 'inspection',
    line: 'urbanManagement',
    levels: ['county'],
    basis: [{ law: '示例设定依据', section: '检查' }],
    inForce: [since],
    accompanies: ['gz-001', 'gz-008'],
  },
  {
    id: 'gz-measure-001',
    name: '【构造】与第001号处罚事项有关的查封、扣押',
    kind: 'compulsion',
    line: 'urbanManagement',
    levels: ['county'],
    basis: [{ law: '示例设定依据', section: '强制措施' }],
    inForce: [since],
    accompanies: ['gz-001'],
  },
];

const penalties = items.filter(({ kind }) => kind === 'penalty');

/** Every fifth item up to 90 is exercised better by the district; then 15 lapsed, then 3 were amended. */
export function findingsOf(id: string): ItemFindings {
  const index = penalties.findIndex((item) => item.id === id);
  const isTakenBack = index % 5 === 0 && index / 5 < PUBLISHED.takenBack;
  const isLapsed = index % 5 === 1 && (index - 1) / 5 < PUBLISHED.deleted;
  const isAmended = index % 5 === 2 && (index - 2) / 5 < PUBLISHED.changed;
  return {
    criteria: {
      basisLapsed: isLapsed,
      unfitForRules: false,
      fewCases: isTakenBack && index % 2 === 0,
      linkedItems: false,
      highExpertise: isTakenBack && index % 2 === 1,
      jointRequest: false,
    },
    isAmended,
  };
}

const organ = (
  id: string,
  name: string,
  level: 'city' | 'county',
  division: string,
  own: readonly string[],
  superior?: string,
): EnforcementBody => ({
  kind: 'statutoryOrgan',
  id,
  name,
  level,
  division: divisionCode(division),
  lines: own,
  confirmed: [since],
  ...(superior === undefined ? {} : { superiorInGovernment: superior }),
});

const departments = lines.map(([line, name]) =>
  organ(`liwan-${line}`, `荔湾区${name}部门`, 'county', LIWAN, [line], 'liwan'),
);

export const bodies: readonly EnforcementBody[] = [
  organ('guangzhou', '广州市人民政府', 'city', '440100', []),
  organ('liwan', '荔湾区人民政府', 'county', LIWAN, [], 'guangzhou'),
  ...departments,
  ...towns.map(
    ({ code, name }): EnforcementBody => ({
      kind: 'empoweredTown',
      id: code,
      name: `${name}办事处`,
      level: 'township',
      division: code,
      divisionSystem: TOWN_CODES,
      lines: lines.map(([line]) => line),
      confirmed: [since],
      superiorInGovernment: 'liwan',
    }),
  ),
];

const everyTown = towns.map(({ system, code }) => ({ system, code }));
const ofGuangzhou = { issuer: '广州市人民政府', towns: everyTown };

/** 穗府〔2021〕9号; its days are constructed. The towns of 2021 stand on the decision of the province. */
export const given: EmpowermentAnnouncement = {
  ...ofGuangzhou,
  id: 'gz-2021-9',
  action: 'empower',
  document: '穗府〔2021〕9号',
  decidedOn: localDate('2021-08-16'),
  publishedOn: localDate('2021-08-30'),
  effectiveOn: localDate('2021-11-01'),
  items: penalties.map(({ id }) => id),
  otherBasis: guangdongEmpowerment.basis,
};

/** 穗府〔2024〕3号: its date is taken as the day of publication. Its own transition rule was not seen: Zhongshan's stands in. */
const adjusted = {
  ...ofGuangzhou,
  document: '穗府〔2024〕3号',
  decidedOn: localDate('2024-04-22'),
  publishedOn: localDate('2024-04-22'),
  effectiveOn: localDate('2024-08-01'),
  transition: zhongshanTransition.id,
} as const;

/** The announcements of 2024 for the outcomes of the evaluation. */
export function adjustments(
  outcomes: ReadonlyMap<string, string>,
): readonly EmpowermentAnnouncement[] {
  const of = (outcome: string): readonly string[] =>
    [...outcomes].filter(([, found]) => found === outcome).map(([id]) => id);
  return [
    { ...adjusted, id: 'gz-2024-3/delete', action: 'delete', items: of('delete') },
    { ...adjusted, id: 'gz-2024-3/takeBack', action: 'takeBack', items: of('takeBack') },
    { ...adjusted, id: 'gz-2024-3/change', action: 'change', items: of('change') },
  ];
}

export function sourceOf(announcements: readonly EmpowermentAnnouncement[]): PowersSource {
  return {
    id: 'liwan-example',
    province: divisionCode('440000'),
    divisions,
    items,
    catalogs: [],
    bodies,
    holders: departments.map(({ id, lines: own }) => ({ body: id, lines: own, ...since })),
    announcements,
    designations: [],
    transitions: [zhongshanTransition],
    policy: guangdongEmpowerment,
  };
}
