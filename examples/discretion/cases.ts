/* Ten published cases: real decisions where one is named, else a published table on the facts of the fact sheet. */
import {
  type CaseInput,
  localDate,
  type Money,
  money,
  type RangeBenchmark,
  type RangeFacts,
  type Ratio,
  ratio,
  type WeightedBenchmark,
} from 'zhifa';
import { travelAgencyTable } from 'zhifa/packs/dongguan-travel';
import {
  apologyExclusions,
  apologyList,
  ecologyRangeTable,
  ecologyTable,
} from 'zhifa/packs/gd-ecology-2021';
import { hunanTable } from 'zhifa/packs/hunan-ecology-2021';
import { jiangmenAir, jiangmenWater } from 'zhifa/packs/jiangmen-ecology-2020';
import { foodPermitFacts, foodPermitStatute, marketBandsOn } from 'zhifa/packs/market-bands-2022';
import { overloadTable } from 'zhifa/packs/overload-2016';
import { fireFine } from 'zhifa/packs/shaanxi-fire';

/** A case under a table of weights: factors by id, rows by id. */
export interface WeightedCase {
  readonly kind: 'weighted';
  readonly title: string;
  readonly benchmark: WeightedBenchmark;
  readonly track: string;
  readonly base?: string;
  readonly rows: readonly string[];
}

/** A case under a table of ranges. */
export interface RangeCase {
  readonly kind: 'range';
  readonly title: string;
  readonly benchmark: RangeBenchmark;
  readonly facts: RangeFacts['facts'];
}

/** A whole case: facts, table and circumstances in one call. */
export interface WholeCase {
  readonly kind: 'case';
  readonly title: string;
  readonly input: CaseInput;
}

/** A case decided with the lighter penalty on a public apology; `rows` by the table's own words, the others at their first. */
const apologized = (
  section: string,
  title: string,
  rows: Readonly<Record<string, string>>,
  {
    conductEndedOn,
    decidedOn,
    share,
    atMost,
  }: {
    readonly conductEndedOn: string;
    readonly decidedOn: string;
    readonly share: Ratio;
    readonly atMost?: Money;
  },
): WholeCase => {
  const benchmark = ecologyTable(section);
  const list = apologyList(share, atMost);
  if (!benchmark.ok || !list.ok) throw new Error(section);
  const first = benchmark.value.factors.map(({ label, levels }) => [
    label.zh,
    rows[label.zh] ?? levels[0]?.id ?? '',
  ]);
  const [track] = benchmark.value.tracks;
  const conditions = Object.fromEntries(apologyExclusions.map(({ id }) => [id, false]));
  return {
    kind: 'case',
    title: `§${section} ${title}`,
    input: {
      facts: {
        conductEndedOn: localDate(conductEndedOn),
        discoveredOn: localDate(conductEndedOn),
        decidedOn: localDate(decidedOn),
        party: { kind: 'organization' },
        harm: 'serious',
        minor: false,
        correctedInTime: true,
        firstViolation: true,
        alreadyFined: false,
        crimeSuspected: false,
        conditions: { ...conditions, correctedBeforeDecision: true, apologized: true },
      },
      strategy: 'computed',
      caps: [],
      acts: [
        {
          id: benchmark.value.title.zh,
          claims: [{ list: list.value, item: '14' }],
          provisions: [
            {
              id: section,
              versions: [
                {
                  id: benchmark.value.statute.basis[0]?.law ?? section,
                  from: localDate('2018-01-01'),
                  until: benchmark.value.statute.until,
                  basis: benchmark.value.statute.basis,
                  says: {
                    benchmark: benchmark.value,
                    facts: { track: track?.id ?? '', factors: Object.fromEntries(first) },
                  },
                },
              ],
            },
          ],
        },
      ],
    },
  };
};

const weighted = (
  section: string,
  title: string,
  rows: readonly string[],
  { track = 't1', base }: { readonly track?: string; readonly base?: string } = {},
): WeightedCase => {
  const found = ecologyTable(section);
  if (!found.ok) throw new Error(section);
  return {
    kind: 'weighted',
    title: `§${section} ${title}`,
    benchmark: found.value,
    track,
    ...(base !== undefined && { base }),
    rows,
  };
};

const ranged = (section: string, title: string, facts: RangeFacts['facts']): RangeCase => {
  const found = ecologyRangeTable(section);
  if (!found.ok) throw new Error(section);
  return { kind: 'range', title: `§${section} ${title}`, benchmark: found.value, facts };
};

/** The copies of these two tables print no days. */
export const SEEN = localDate('2024-01-01');
export const seen = {
  from: SEEN,
  until: localDate('2025-01-01'),
  basis: { law: '示例用日期' },
} as const;

const quantity = (value: string, unit: string) => ({ value, unit });

const travel = travelAgencyTable(seen, SEEN);
const food = marketBandsOn(
  'food-122',
  { zh: '未经许可从事食品生产经营', en: 'food business without a permit' },
  foodPermitStatute,
  foodPermitFacts,
  localDate('2027-01-01'),
);
const water = jiangmenWater(localDate('2022-01-01'));

export const cases: readonly (WeightedCase | RangeCase | WholeCase)[] = [
  apologized(
    '1.8',
    '东莞厚街：未建成环保设施即投入生产，42 万，公开道歉后 22 万（日期是编的）',
    {
      产排污情况: '除有毒有害污染物以外的其他污染物',
      环境保护设施情况: '未建成',
      违法行为持续时间: '12个月以上',
    },
    {
      conductEndedOn: '2022-03-01',
      decidedOn: '2022-06-01',
      share: ratio('1/2'),
      atMost: money('200000'),
    },
  ),
  apologized(
    '2.7.1',
    '珠海斗门：超标排放，22 万，公开道歉后 11 万（日期是编的）',
    { 废水日排放量: '200吨以上', 超标情况: '超标3倍以下或超量30%以下' },
    { conductEndedOn: '2024-03-01', decidedOn: '2024-06-01', share: ratio('1/2') },
  ),
  weighted('2.5.1', '无证排放水污染物', ['l2', 'l3', 'l1', 'l3', 'l1', 'l1']),
  weighted('4.7', '倾倒工业固体废物，处置费用 12 万', ['l2', 'l3', 'l1', 'l2'], { base: '120000' }),
  weighted(
    '7.15',
    '无证使用放射源，违法所得 50 万',
    ['l3', 'l2', 'l2', 'l1', 'l2', 'l1', 'l1', 'l1'],
    {
      track: 't2',
      base: '500000',
    },
  ),
  ranged('1.4', '环评文件严重质量问题（建设单位）', { f1: 'o1', f2: 'o2', f3: 'o2', grave: false }),
  ranged('3.11', '燃用不合格煤炭 8 吨，货值 8 万', { f1: 'o5', fineBase: '80000' }),
  {
    kind: 'range',
    title: '食品安全法第一百二十二条，货值 1 万，从轻',
    benchmark: food,
    facts: { goodsValue: '10000', leaning: 'lighter' },
  },
  {
    kind: 'range',
    title: '旅行社条例第四十六条，违法所得 9.9 万',
    benchmark: travel,
    facts: { gain: '99000' },
  },
  {
    kind: 'range',
    title: '江门 2-6：两个因子超标 2.4 倍、1.6 倍',
    benchmark: water,
    facts: {
      factors: quantity('2', '个'),
      first: quantity('2.4', '倍'),
      second: quantity('1.6', '倍'),
      ph: quantity('0', '个pH单位'),
    },
  },
];

/** Tables of the other packs, for the checker; Hunan's general table over a provision that is made up. */
export const otherTables: readonly RangeBenchmark[] = [
  food,
  fireFine(58, seen, SEEN),
  fireFine(60, seen, SEEN),
  travel,
  overloadTable(seen, SEEN),
  water,
  jiangmenAir(localDate('2022-01-01')),
  hunanTable(
    {
      id: 'example',
      title: { zh: '示例' },
      basis: { law: '示例法', article: 1 },
      words: '2万元以上20万元以下',
      min: '20000',
      max: '200000',
      subject: 'unit',
    },
    seen,
    SEEN,
  ),
];
