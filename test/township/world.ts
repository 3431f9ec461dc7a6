/* Two districts of Guangzhou and the city of Zhongshan with real codes; bodies, items and announcements are made up. */
import { type LocalDate, localDate } from '../../src/core/index.js';
import { divisionCode } from '../../src/identifiers/index.js';
import { guangdongDivisions } from '../../src/packs/guangdong-divisions/index.js';
import {
  type DivisionRef,
  type DivisionTable,
  divisionTable,
  type EnforcementBody,
} from '../../src/registry/index.js';
import {
  buildPowers,
  type CatalogItem,
  type EmpowermentAnnouncement,
  guangdongEmpowerment,
  type Powers,
  type PowersSource,
  zhongshanTransition,
} from '../../src/township/index.js';

export const date = localDate;
export const code = divisionCode;

const made = divisionTable(guangdongDivisions());
if (!made.ok) throw new Error(JSON.stringify(made.problems.slice(0, 3)));
export const table: DivisionTable = made.value;

/** A town by the statistics office's code. */
export const nbs = (digits: string): DivisionRef => ({ system: 'NBS-2023', code: code(digits) });
/** A county or city. */
export const gb = (digits: string): DivisionRef => ({ system: 'GB/T 2260', code: code(digits) });

export const SHAMIAN: DivisionRef = nbs('440103001');
export const LINGNAN: DivisionRef = nbs('440103002');
export const HONGQIAO: DivisionRef = nbs('440104001');
export const SHIQI: DivisionRef = nbs('442000001');

const always = [{ from: date('2010-01-01'), until: 'open' }] as const;

export const organ = (
  id: string,
  level: 'city' | 'county' | 'province',
  division: string,
  lines: readonly string[],
  superiors: { superiorInLine?: string; superiorInGovernment?: string } = {},
): EnforcementBody => ({
  kind: 'statutoryOrgan',
  id,
  name: id,
  level,
  division: code(division),
  lines,
  confirmed: always,
  ...superiors,
});

export const townBody = (
  id: string,
  { system, code: division }: DivisionRef,
  superiorInGovernment: string,
): EnforcementBody => ({
  kind: 'empoweredTown',
  id,
  name: id,
  level: 'township',
  division,
  divisionSystem: system,
  lines: ['urbanManagement', 'marketSupervision'],
  confirmed: always,
  superiorInGovernment,
});

export const bodies: readonly EnforcementBody[] = [
  organ('gz-gov', 'city', '440100', []),
  organ('gz-urban', 'city', '440100', ['urbanManagement'], { superiorInGovernment: 'gz-gov' }),
  organ('liwan-gov', 'county', '440103', [], { superiorInGovernment: 'gz-gov' }),
  organ('liwan-urban', 'county', '440103', ['urbanManagement'], {
    superiorInLine: 'gz-urban',
    superiorInGovernment: 'liwan-gov',
  }),
  organ('liwan-market', 'county', '440103', ['marketSupervision'], {
    superiorInGovernment: 'liwan-gov',
  }),
  organ('yuexiu-gov', 'county', '440104', [], { superiorInGovernment: 'gz-gov' }),
  organ('yuexiu-urban', 'county', '440104', ['urbanManagement'], {
    superiorInLine: 'gz-urban',
    superiorInGovernment: 'yuexiu-gov',
  }),
  organ('zs-gov', 'city', '442000', []),
  organ('zs-urban', 'city', '442000', ['urbanManagement'], { superiorInGovernment: 'zs-gov' }),
  townBody('shamian', SHAMIAN, 'liwan-gov'),
  townBody('lingnan', LINGNAN, 'liwan-gov'),
  townBody('hongqiao', HONGQIAO, 'yuexiu-gov'),
  townBody('shiqi', SHIQI, 'zs-gov'),
];

export const holders: PowersSource['holders'] = bodies
  .filter(({ kind, lines }) => kind === 'statutoryOrgan' && lines.length > 0)
  .map(({ id, lines }) => ({ body: id, lines, from: date('2015-01-01'), until: 'open' }));

export const item = (id: string, changes: Partial<CatalogItem> = {}): CatalogItem => ({
  id,
  name: `对示例行为${id}的行政处罚`,
  kind: 'penalty',
  line: 'urbanManagement',
  levels: ['county'],
  basis: [{ law: '行政处罚法', version: date('2021-07-15'), article: 9 }],
  inForce: always,
  ...changes,
});

export const items: readonly CatalogItem[] = [
  item('i1'),
  item('i2'),
  item('m1', { line: 'marketSupervision' }),
  item('c1', { kind: 'compulsion', accompanies: ['i1'] }),
  item('n1', { kind: 'inspection', accompanies: ['i1', 'i2'] }),
];

export const otherBasis = [{ law: '粤府函〔2020〕136号', section: '示例' }];

/** Given 2021-04-01, announced 2021-03-10. */
export const given: EmpowermentAnnouncement = {
  id: 'a1',
  action: 'empower',
  document: '穗府〔2021〕9号',
  issuer: '广州市人民政府',
  decidedOn: date('2021-03-01'),
  publishedOn: date('2021-03-10'),
  effectiveOn: date('2021-04-01'),
  towns: [SHAMIAN, LINGNAN],
  items: ['i1', 'i2'],
  otherBasis,
};

/** Taken back 2024-08-01, announced 2024-04-22, as in Guangzhou; the transition rule is that of Zhongshan. */
export const takenBack: EmpowermentAnnouncement = {
  id: 'a2',
  action: 'takeBack',
  document: '穗府〔2024〕3号',
  issuer: '广州市人民政府',
  decidedOn: date('2024-04-22'),
  publishedOn: date('2024-04-22'),
  effectiveOn: date('2024-08-01'),
  towns: [SHAMIAN],
  items: ['i1'],
  transition: zhongshanTransition.id,
};

export const sourceOf = (changes: Partial<PowersSource> = {}): PowersSource => ({
  id: 'test',
  province: code('440000'),
  divisions: table,
  items,
  catalogs: [],
  bodies,
  holders,
  announcements: [given, takenBack],
  designations: [],
  transitions: [zhongshanTransition],
  policy: guangdongEmpowerment,
  ...changes,
});

export function powersOf(changes: Partial<PowersSource> = {}): Powers {
  const built = buildPowers(sourceOf(changes));
  if (!built.ok) throw new Error(JSON.stringify(built.problems, null, 1));
  return built.value;
}

export const codesOf = (problems: readonly { readonly code: string }[]): readonly string[] =>
  problems.map((problem) => problem.code);

export const day = (on: string): LocalDate => date(on);
