/*
 * A made-up province: bodies in the real divisions of Guangdong, their items, officers, cases and disclosures, the same for the
 * same seed. A share of the lines is spoilt on purpose, and what was spoilt is counted, so that a check can be checked.
 */
import {
  addDays,
  buildCaseCode,
  type CollectedBody,
  type CollectedCase,
  type CollectedDisclosure,
  type CollectedItem,
  type CollectedOfficer,
  divisionTable,
  type EnforcementActKind,
  instant,
  type LocalDate,
  localDate,
  type Money,
  type PenaltyKind,
} from 'zhifa';
import { guangdongDivisions } from 'zhifa/packs/guangdong-divisions';

/** A number from 0 up to `below`, the same in every run of a seed. */
export type Random = (below: number) => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const pick = <T>(random: Random, list: readonly T[]): T => list[random(list.length)] as T;

const DEPARTMENTS = [
  ['市场监督管理局', ['penalty', 'licence', 'compulsion', 'inspection']],
  ['生态环境局', ['penalty', 'licence', 'compulsion', 'levy', 'inspection']],
  ['城市管理和综合执法局', ['penalty', 'compulsion', 'inspection']],
  ['交通运输局', ['penalty', 'licence', 'inspection']],
  ['卫生健康局', ['penalty', 'licence', 'inspection']],
  ['应急管理局', ['penalty', 'compulsion', 'requisition', 'inspection']],
  ['农业农村局', ['penalty', 'licence', 'inspection']],
  ['文化广电旅游体育局', ['penalty', 'licence', 'inspection']],
  ['水务局', ['penalty', 'licence', 'levy', 'inspection']],
  ['自然资源局', ['penalty', 'licence', 'requisition', 'inspection']],
] as const satisfies readonly (readonly [string, readonly EnforcementActKind[]])[];

const MATTERS = [
  '经营标签不符合规定的食品',
  '未按照规定设置安全警示标志',
  '擅自占用城市道路堆放物料',
  '未取得许可从事道路运输经营',
  '排放污染物超过国家标准',
  '使用未经检验的特种设备',
  '未公示收费项目和标准',
  '销售不符合保障人体健康标准的产品',
];
const SURNAMES = '陈李张黄何林梁吴罗刘郑周叶曾谢';
const GIVEN = '伟芳娜敏静秀丽强磊军洋勇艳杰娟涛明超霞平';
const TRADES = [
  '食品',
  '餐饮管理',
  '物流',
  '环保科技',
  '建筑工程',
  '医疗器械',
  '旅行社',
  '电子商务',
];
const PENALTIES: readonly (readonly PenaltyKind[])[] = [
  ['fine'],
  ['fine'],
  ['fine'],
  ['warning'],
  ['warning', 'fine'],
  ['fine', 'confiscationOfGains'],
  ['fine', 'confiscationOfGoods'],
  ['fine', 'suspensionOfBusiness'],
  ['fine', 'confiscationOfGains', 'revocationOfLicence'],
  ['publicCriticism'],
  ['fine', 'otherByLaw'],
  ['restrictionOfBusiness'],
];
const KINDS = [
  'penalty',
  'penalty',
  'penalty',
  'inspection',
  'inspection',
  'licence',
  'compulsion',
  'levy',
  'requisition',
] as const;
/** When a record came in: most within the week after its last day. */
const arrived = (random: Random, last: LocalDate) =>
  ({
    sourceSystem: 'yuezhifa',
    collectedAt: instant(`${addDays(last, random(9))}T02:00:00+08:00`),
  }) as const;
const SENT = { sourceSystem: 'yuezhifa', collectedAt: instant('2026-01-20T02:00:00+08:00') };

/** What was spoilt. */
export interface Spoilt {
  /** Lines that are no record. */
  lines: number;
  /** Lines whose case was there before. */
  duplicates: number;
  /** Good records that name an officer who does not exist. */
  references: number;
}

/** The registry of the province. */
export interface Province {
  readonly bodies: readonly CollectedBody[];
  readonly items: readonly CollectedItem[];
  readonly officers: readonly CollectedOfficer[];
}

interface Place extends CollectedBody {
  readonly number: string;
  readonly itemsOf: Readonly<Partial<Record<EnforcementActKind, readonly string[]>>>;
  readonly officers: readonly string[];
  readonly serials: Record<string, number>;
}

const personOf = (random: Random): string =>
  `${SURNAMES[random(SURNAMES.length)]}${GIVEN[random(GIVEN.length)]}${GIVEN[random(GIVEN.length)]}`;

function places(random: Random, count: number): readonly Place[] {
  const table = divisionTable(guangdongDivisions());
  if (!table.ok) throw new Error(JSON.stringify(table.problems[0]));
  const divisions = table.value.divisions.filter(
    ({ until, level }) => until === 'open' && (level === 'county' || level === 'city'),
  );
  return Array.from({ length: count }, (_, index) => {
    const around = DEPARTMENTS.length;
    const division = divisions[Math.floor(index / around) % divisions.length];
    const turn = (index % around) + around * Math.floor(index / (around * divisions.length));
    const [name, acts] = DEPARTMENTS[turn % DEPARTMENTS.length] ?? DEPARTMENTS[0];
    if (division === undefined) throw new Error('no divisions');
    const number = String(turn + 1).padStart(3, '0');
    const id = `${division.code}-${number}`;
    const branch =
      turn < DEPARTMENTS.length ? '' : `第${Math.floor(turn / DEPARTMENTS.length)}分局`;
    return {
      kind: 'body',
      id,
      name: `${division.name}${name}${branch}`,
      level: division.level,
      division: division.code,
      acts,
      number,
      itemsOf: Object.fromEntries(
        acts.map((act) => [
          act,
          Array.from({ length: 6 }, (__, at) => `${act}-${turn % DEPARTMENTS.length}-${at}`),
        ]),
      ),
      officers: Array.from({ length: 12 + random(20) }, (__, at) => `${id}-${at + 1}`),
      serials: {},
      ...SENT,
    };
  });
}

const dated = (random: Random, after: LocalDate, days: number): LocalDate =>
  addDays(after, random(days));
const amountOf = (random: Random): Money => `${100 + random(200_000)}.${random(10)}0` as Money;
const FIRST_DAY = localDate('2023-06-01');

function caseOf(random: Random, place: Place): CollectedCase {
  const acts = KINDS.filter((kind) => (place.acts as readonly string[]).includes(kind));
  const act = pick(random, acts);
  const filedOn = dated(random, FIRST_DAY, 900);
  const year = Number(filedOn.slice(0, 4));
  const serialKey = `${act === 'requisition' ? 'levy' : act}${year}`;
  const serial = (place.serials[serialKey] ?? 0) + 1;
  place.serials[serialKey] = serial;
  const code = buildCaseCode({
    profile: 'issued',
    division: place.division,
    body: place.number,
    year,
    kind: act === 'requisition' ? 'levy' : act,
    serial,
  });
  if (!code.ok) throw new Error(JSON.stringify(code.problems[0]));
  const isPerson = random(4) === 0;
  const party = isPerson
    ? personOf(random)
    : `${place.name.slice(0, 3)}${personOf(random)}${pick(random, TRADES)}有限公司`;
  const base = {
    kind: 'case',
    caseCode: code.value,
    body: place.id,
    item: pick(random, place.itemsOf[act] ?? []),
    officers: [pick(random, place.officers), pick(random, place.officers)],
    caseName: `${place.name}查处${party}${pick(random, MATTERS)}案`,
    partyKind: isPerson ? 'naturalPerson' : 'legalPerson',
    partyName: party,
    ...(isPerson ? {} : { partyCode: `91440101MA5${String(100_000 + random(900_000))}X` }),
    filedOn,
    documentNumber: `${place.name.slice(0, 2)}执法〔${year}〕${serial}号`,
  } as const;
  const later = dated(random, filedOn, 90);
  const whenDone = arrived(random, later);
  switch (act) {
    case 'penalty': {
      const penalties = pick(random, PENALTIES);
      const isDecided = random(20) > 0;
      return {
        ...base,
        ...(isDecided ? whenDone : arrived(random, filedOn)),
        act,
        procedure: random(3) === 0 ? 'summary' : 'ordinary',
        ...(isDecided ? { decidedOn: later } : {}),
        penalties: isDecided ? penalties : [],
        ...(isDecided && penalties.includes('fine') ? { fine: amountOf(random) } : {}),
        ...(isDecided && penalties.includes('confiscationOfGains')
          ? { confiscation: amountOf(random) }
          : {}),
      };
    }
    case 'licence': {
      const isRevoked = random(200) === 0;
      return {
        ...base,
        ...arrived(random, isRevoked ? addDays(filedOn, 200) : later),
        act,
        acceptedOn: filedOn,
        decidedOn: later,
        outcome: random(8) === 0 ? 'refused' : 'granted',
        ...(isRevoked ? { revokedOn: addDays(filedOn, 200) } : {}),
      };
    }
    case 'compulsion':
      return random(2) === 0
        ? { ...base, ...whenDone, act, form: 'measure', decidedOn: later }
        : {
            ...base,
            ...whenDone,
            act,
            form: 'enforcement',
            decidedOn: filedOn,
            completedOn: later,
          };
    case 'inspection':
      return {
        ...base,
        ...arrived(random, filedOn),
        act,
        inspectedOn: filedOn,
        finding: random(3) === 0 ? 'problem' : 'none',
      };
    default:
      return { ...base, ...whenDone, act, decidedOn: filedOn, completedOn: later };
  }
}

/** One line that a sender got wrong. */
function spoil(random: Random, line: string): string {
  switch (random(6)) {
    case 0:
      return line.slice(0, line.length / 2);
    case 1:
      return line.replace('"filedOn":"2', '"filedOn":"9-');
    case 2:
      return line.replace('"act":"', '"act":"unknown","act":"');
    case 3:
      return line.replace('{', '{"rowId":1234567890123456789,');
    case 4:
      return line.replace(/"caseCode":"(.)/, '"caseCode":"Q');
    default:
      return line.replace('"officers":[', '"officers":["not a key",');
  }
}

/** The registry, and the lines of the cases one after the other. */
export function province(
  cases: number,
  seed = 20260201,
  bodies = Math.min(4100, Math.max(30, Math.round(cases / 250))),
): Province & {
  readonly spoilt: Spoilt;
  /** Each good case once, before it is written. */
  readonly lines: () => Generator<string>;
  readonly disclosures: () => Generator<CollectedDisclosure>;
} {
  const random = seeded(seed);
  const all = places(random, bodies);
  const spoilt: Spoilt = { lines: 0, duplicates: 0, references: 0 };
  const items = new Map<string, { item: CollectedItem; bodies: string[] }>();
  for (const { id, itemsOf } of all)
    for (const [act, ids] of Object.entries(itemsOf))
      for (const item of ids ?? []) {
        const found = items.get(item);
        if (found !== undefined) found.bodies.push(id);
        else
          items.set(item, {
            item: {
              kind: 'item',
              id: item,
              name: `对${MATTERS[items.size % MATTERS.length]}的执法`,
              act: act as EnforcementActKind,
              bodies: [],
              ...SENT,
            },
            bodies: [id],
          });
      }
  return {
    bodies: all.map(({ number: _, itemsOf: __, officers: ___, serials: ____, ...body }) => body),
    items: [...items.values()].map(({ item, bodies }) => ({ ...item, bodies })),
    officers: all.flatMap(({ id: body, officers }) =>
      officers.map((id, at) => ({
        kind: 'officer' as const,
        id,
        name: personOf(random),
        body,
        certificateNumber: `1901${String(100_000 + at)}`,
        validFrom: localDate('2022-01-01'),
        validThrough: localDate('2027-12-31'),
        ...SENT,
      })),
    ),
    spoilt,
    *lines() {
      let last = '';
      for (let index = 0; index < cases; index += 1) {
        const record = caseOf(random, pick(random, all));
        const line = JSON.stringify(record);
        const fate = random(1000);
        if (fate < 5) {
          spoilt.lines += 1;
          yield spoil(random, line);
        } else if (fate < 6 && last !== '') {
          spoilt.duplicates += 1;
          yield last;
        } else if (fate < 8) {
          spoilt.references += 1;
          yield JSON.stringify({ ...record, officers: ['nobody'] });
        } else {
          last = line;
          yield line;
        }
      }
    },
    *disclosures() {
      for (const { id: body, division, number, serials } of all)
        for (const [key, count] of Object.entries(serials)) {
          if (!key.startsWith('penalty')) continue;
          const year = Number(key.slice(-4));
          for (let serial = 1; serial <= count; serial += 7) {
            const code = buildCaseCode({
              profile: 'issued',
              division,
              body: number,
              year,
              kind: 'penalty',
              serial,
            });
            if (!code.ok) throw new Error(key);
            yield {
              kind: 'disclosure',
              caseCode: code.value,
              body,
              publishedOn: localDate(`${year}-12-01`),
              ...SENT,
            };
          }
        }
    },
  };
}
