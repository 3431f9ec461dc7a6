/*
 * Every table at its minimum, its maximum and a point between. The ends come from the published rows (the fixtures), by
 * arithmetic of this file; the points of HAND were worked out on paper; where HAND has none, the point between is the middle
 * row of each factor, by the same arithmetic.
 */
import { describe, expect, it } from 'vitest';
import {
  addFractions,
  compareFractions,
  type Fraction,
  fractionOf,
  fractionOfMoney,
  localDate,
  money,
  moneyOfFraction,
  multiplyFractions,
  parseMoney,
  parseRatio,
  ratioOfFraction,
} from '../../src/core/index.js';
import {
  compileBenchmark,
  computeFine,
  type ExpressionFacts,
  evaluateRange,
  type FactCondition,
  type RangeBenchmark,
} from '../../src/discretion/index.js';
import {
  ecologyRangeSections,
  ecologyRangeTable,
  ecologySections,
  ecologyTable,
} from '../../src/packs/gd-ecology-2021/index.js';
import { publishedRows } from '../../src/packs/gd-ecology-2021/published-table.js';
import { tables } from '../../src/packs/gd-ecology-2021/tables.js';
import { copied } from '../discretion/published.js';

const dates = { conductEndedOn: localDate('2025-03-01'), decidedOn: localDate('2025-06-01') };
const BASE = '1234567.89';

const fraction = (text: string | undefined): Fraction => {
  const parsed = parseRatio(text);
  if (!parsed.ok) throw new Error(String(text));
  return fractionOf(parsed.value);
};

const exactYuan = (text: string): Fraction => {
  const parsed = parseMoney(text);
  if (!parsed.ok) throw new Error(text);
  return fractionOfMoney(parsed.value);
};

const higher = (one: Fraction, other: Fraction) => (compareFractions(one, other) < 0 ? other : one);
const lower = (one: Fraction, other: Fraction) => (compareFractions(one, other) < 0 ? one : other);

/** By the rule of Art. 6 and the remarks of the table, from the published rows alone. */
function expected(section: string, track: number, levels: readonly number[]): string {
  const table = copied(section);
  const column = table.tracks[track];
  if (column === undefined) throw new Error(section);
  const weights = table.factors.map(({ levels: rows }, index) =>
    fraction(rows[levels[index] ?? 0]?.weight),
  );
  let sum = weights.reduce(addFractions, fraction(column.startPoint));
  if (column.floor !== null) sum = higher(sum, fraction(column.floor));
  sum = lower(sum, fraction(column.cap ?? '1'));
  const candidates = table.statutoryFineCandidates.filter(
    ({ max }) => max === column.formula.multiplier,
  );
  const min = candidates[0]?.min ?? '0';
  const deemed = /不足([一二]十)万元的，按/.exec(table.penaltyBasis)?.[1];
  const base = exactYuan(BASE);
  const whole = column.formula.base === null ? fraction('1') : base;
  if (deemed !== undefined && compareFractions(base, fraction('200000')) < 0) throw new Error();
  const fine = higher(
    multiplyFractions(multiplyFractions(sum, fraction(column.formula.multiplier)), whole),
    multiplyFractions(fraction(min), whole),
  );
  const down = moneyOfFraction(fine, { mode: 'down', step: money('0.01') });
  if (!down.ok) throw new Error();
  const left =
    compareFractions(fractionOfMoney(down.value), multiplyFractions(fraction(min), whole)) < 0;
  if (!left) return down.value;
  const up = moneyOfFraction(fine, { mode: 'up', step: money('0.01') });
  if (!up.ok) throw new Error();
  return up.value;
}

function computed(section: string, track: number, levels: readonly number[], base = BASE): string {
  const table = ecologyTable(section);
  const compiled = table.ok ? compileBenchmark(table.value) : table;
  if (!compiled.ok) throw new Error(section);
  const { benchmark } = compiled.value;
  const column = benchmark.tracks[track];
  const answer = computeFine(
    compiled.value,
    {
      track: column?.id ?? '',
      ...(column?.statutory.form === 'multiple' && { base }),
      factors: Object.fromEntries(
        benchmark.factors.map(({ id, levels: rows }, index) => [
          id,
          rows[levels[index] ?? 0]?.id ?? '',
        ]),
      ),
    },
    dates,
  );
  if (!answer.ok || answer.value.outcome !== 'sanctions') throw new Error(JSON.stringify(answer));
  return answer.value.amount;
}

const extreme = (section: string, pick: 'least' | 'greatest' | 'middle') =>
  copied(section).factors.map(({ levels }) => {
    if (pick === 'middle') return Math.floor(levels.length / 2);
    const order = levels
      .map((_, index) => index)
      .sort((one, other) =>
        compareFractions(fraction(levels[one]?.weight), fraction(levels[other]?.weight)),
      );
    return order.at(pick === 'least' ? 0 : -1) ?? 0;
  });

/** Section, column, row of each factor (from 0), base, amount; the sum on the right. */
const HAND = [
  ['1.1', 0, [1, 1, 2, 0, 0, 0], '20000000', '460000.00'], // 20+5+6+15 = 46% × 2000万 × 5%
  ['1.8', 0, [0, 1, 1, 0, 2, 0, 0], '', '420000.00'], // 20+5+6+11 = 42% × 100万
  ['1.9', 0, [1, 1, 1], '', '180000.00'], // 25+40+20+5 = 90% × 20万
  ['2.5.1', 0, [1, 2, 0, 2, 0, 0], '', '560000.00'], // §2.5.1 as in its own test
  ['2.30', 0, [1, 1, 1, 0], '', '166000.00'], // 50+10+15+8 = 83% × 20万
  ['3.9', 0, [1, 0, 1, 1], '', '120000.00'], // 10+20+10+20 = 60% × 20万
  ['3.10', 0, [1, 0, 1], '', '110000.00'], // 10+30+15 = 55% × 20万
  ['4.7', 0, [1, 2, 0, 1], '120000', '270000.00'], // 1/3+1/8+1/4+1/24 = 3/4 × 12万 × 3
  ['4.9', 0, [2, 1, 1, 1, 0, 1, 0], '', '450000.00'], // 8+12+5+5+10+5 = 45% × 100万
  ['4.14', 0, [2, 2, 1, 1], '350000', '1505000.00'], // 60+6+13+5+2 = 86% × 35万 × 5
  ['4.22', 0, [1, 1, 1, 2], '150000', '760000.00'], // 60+2+4+5+5 = 76% × 20万 (15万 counts as 20万) × 5
  ['4.26', 0, [2, 1, 1, 1, 1], '', '2450000.00'], // 20+11+6+2+8+2 = 49% × 500万
  ['4.26', 1, [2, 1, 1, 1, 1], '', '390000.00'], // 10+11+6+2+8+2 = 39% × 100万
  ['5.1', 0, [1, 1, 1, 2, 1, 1, 0], '', '470000.00'], // 20+3+7+3+7+4+3 = 47% × 100万
  ['5.1', 2, [1, 1, 1, 2, 1, 1, 0], '', '104000.00'], // 25+27 = 52% × 20万
  ['6.14', 0, [2, 1, 2, 1, 0, 0, 1], '', '265000.00'], // 20+10+5+10+5+3 = 53% × 50万
  ['7.15', 0, [2, 1, 1, 0, 1, 0, 0, 0], '', '33000.00'], // 5+10+8+5+5 = 33% × 10万
  ['7.15', 1, [2, 1, 1, 0, 1, 0, 0, 0], '500000', '1075000.00'], // 15+28 = 43% × 50万 × 5
] as const;

describe('the weighted tables at their ends and between', () => {
  const columns = ecologySections.flatMap((section) =>
    copied(section).tracks.map(({ name }, index) => [section, name ?? '罚款', index] as const),
  );

  it.each(columns)('§%s %s: least, greatest and middle rows', (section, _, track) => {
    for (const pick of ['least', 'greatest', 'middle'] as const) {
      const levels = extreme(section, pick);
      expect(computed(section, track, levels), pick).toBe(expected(section, track, levels));
    }
  });

  it.each(HAND)('§%s column %s, rows %j by hand', (section, track, levels, base, amount) => {
    expect(computed(section, track, levels, base)).toBe(amount);
  });

  it('the rows of §4.26 and §4.27 that are drawn under one column only are shared: only so the person comes to 100%', () => {
    for (const section of ['4.26', '4.27']) {
      const levels = extreme(section, 'greatest');
      expect(computed(section, 1, levels)).toBe(section === '4.26' ? '1000000.00' : '500000.00');
    }
  });
});

/** Facts that make a condition true. */
function satisfy(condition: FactCondition, facts: Record<string, string | boolean>): void {
  switch (condition.op) {
    case 'always':
      return;
    case 'all':
      for (const one of condition.of) satisfy(one, facts);
      return;
    case 'holds':
      facts[condition.fact] = true;
      return;
    case 'not':
      if (condition.of.op === 'holds') facts[condition.of.fact] = false;
      return;
    case 'isOneOf':
      facts[condition.fact] = condition.options[0] ?? '';
      return;
    case 'within': {
      const { min, max } = condition.interval;
      if (typeof condition.value === 'string' || condition.value.op !== 'fact') throw new Error();
      const between = max && addFractions(fraction(min?.value ?? '0'), fraction(max.value));
      facts[condition.value.fact] = between
        ? ratioOfFraction(multiplyFractions(between, fraction('1/2')))
        : (min?.value ?? '');
      return;
    }
    default:
      throw new Error(condition.op);
  }
}

const built = (section: string): RangeBenchmark => {
  const found = ecologyRangeTable(section);
  if (!found.ok) throw new Error(section);
  return found.value;
};

const show = (section: string, column: number, facts: ExpressionFacts) => {
  const range = built(section).placement[column]?.range;
  const answer = range && evaluateRange(range, facts);
  if (!answer?.ok) throw new Error(JSON.stringify(answer));
  if (answer.value.outcome !== 'range') return answer.value.outcome;
  const { min, max } = answer.value.range;
  return min !== undefined && min.value === max?.value
    ? min.value
    : `${min?.included ? '[' : '('}${min?.value ?? '0'}, ${max?.value}${max?.included ? ']' : ')'}`;
};

/** By option or label; a quantity as text. */
const HAND_RANGES: readonly (readonly [
  string,
  number,
  Readonly<Record<string, string | boolean>>,
  string,
])[] = [
  ['1.3', 0, { 建设项目所在区域: '限批区或环境敏感区', 整改情况: '逾期未完成备案手续' }, '50000'],
  [
    '1.4',
    0,
    {
      违法程度: '未投入生产',
      环评文件类别: '报告表类（生产型）',
      建设项目所在区域: '限批区或环境敏感区',
      grave: false,
    },
    '[710000, 780000)',
  ],
  [
    '1.4',
    1,
    {
      违法程度: '未投入生产',
      环评文件类别: '报告表类（生产型）',
      建设项目所在区域: '限批区或环境敏感区',
      grave: false,
    },
    '[50000, 120000)',
  ],
  [
    '1.5',
    0,
    { 环评文件类别: '报告书类', 建设项目所在区域: '一般区域', grave: false, fineBase: '300000' },
    '[1200000, 1350000)',
  ],
  [
    '2.12',
    0,
    {
      区域类型: '江河、水库、湖泊、地下水',
      整改情况: '未采取措施消除或减轻违法后果',
      grave: false,
    },
    '[200000, 300000)',
  ],
  ['2.24', 0, { grave: true }, '200000'],
  [
    '3.11',
    0,
    {
      累计燃用吨数:
        '燃用不符合质量标准的煤炭、石油焦8吨以上或者造成重大生态环境影响或者不良社会影响的',
      fineBase: '80000',
    },
    '240000',
  ],
  [
    '3.33',
    0,
    {
      违法程度: '造成重大大气污染环境事故',
      整改情况: '主动承担赔偿责任，且限期采取治理措施',
      fineBase: '2000000',
    },
    '[6000000, 7000000)',
  ],
  [
    '3.33',
    1,
    {
      违法程度: '造成重大大气污染环境事故',
      整改情况: '未主动承担赔偿责任，但限期采取治理措施或者主动承担赔偿责任，但未限期采取治理措施',
      personFineBase: '180000',
    },
    '[18000, 54000)',
  ],
  [
    '3.36',
    0,
    { 锅炉蒸吨数: '5', 锅炉所在区域: '环境敏感区或限批区', grave: false },
    '[160000, 180000)',
  ],
  ['3.43', 0, { 近一年同类违法行为情况: '1次' }, '800'],
  ['3.47', 0, { f1: '中型车', count: '7' }, '5600'],
  [
    '4.3',
    0,
    { 近一年同类违法行为情况: '有同类违法行为', 设备数量: '25', grave: false },
    '[700000, 850000)',
  ],
  [
    '4.28',
    1,
    {
      违法行为: '违反相关规定，造成重大或者特大固体废物污染环境事故',
      整改情况: '既未主动承担赔偿责任，也未限期采取治理措施的',
      personFineBase: '200000',
    },
    '[60000, 100000]',
  ],
  [
    '5.2',
    0,
    { 所在区域: '环境敏感区', 整改情况: '限期内改正违法行为', grave: false, misprint3: true },
    '[1000, 2000)',
  ],
  ['5.3', 0, { 所在区域: '环境敏感区', 违法行持续时间: '3', grave: false }, '[85000, 100000)'],
  [
    '6.9',
    0,
    { 整改情况: '限期内改正，且未造成土壤污染', 污染量: '7.5', grave: false },
    '[260000, 340000)',
  ],
  ['6.17', 1, { 整改情况: '限期内改正', 涉案面积: '1000', grave: false }, '[5000, 10000)'],
  [
    '7.5',
    0,
    { 排放区域: '环境敏感区或限批区', '排放废气、废液类型': '中放射性废气、废液的', grave: false },
    '[160000, 180000)',
  ],
  [
    '7.39',
    0,
    {
      违法程度: '违法所得10万元以上的',
      危害后果: '未造成重大生态环境影响或者不良社会影响的',
      整改情况: '逾期未改正',
      fineBase: '150000',
    },
    '[450000, 750000)',
  ],
  [
    '8.28',
    0,
    { 排放口所在区域: '环境敏感区或限批区', 排放污染物种类: 'B类污染物', grave: false },
    '[100000, 150000)',
  ],
];

/** Names by label become ids, and so do options. */
const factsOf = (
  section: string,
  given: Readonly<Record<string, string | boolean>>,
): ExpressionFacts =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const definition = built(section).facts.find(
        ({ id, label }) => id === name || label.zh === name,
      );
      const option =
        definition?.kind === 'option'
          ? definition.options.find(({ label }) => label.zh === value)
          : undefined;
      return [definition?.id ?? name, option?.id ?? value];
    }),
  );

describe('the tables of ranges, every row and by hand', () => {
  it.each(ecologyRangeSections)(
    '§%s: the facts of each row give its value, so the least and the greatest too',
    (section) => {
      const table = tables.find((one) => one.section === section);
      if (table === undefined || table.family === 'weighted') throw new Error(section);
      const rows = publishedRows(table);
      for (const [column, placement] of built(section).placement.entries()) {
        if (placement.range.op !== 'tiers') throw new Error(section);
        for (const tier of placement.range.rows) {
          const cell = rows[Number(tier.id.slice(1)) - 1]?.cells[column];
          if (cell === undefined) throw new Error(tier.id);
          const facts: Record<string, string | boolean> = {
            fineBase: '1',
            personFineBase: '1',
            count: '1',
          };
          satisfy(tier.when, facts);
          const answer = show(section, column, facts);
          const [min, max] = [cell.min, cell.max].map((text) =>
            text === undefined ? undefined : ratioOfFraction(fraction(text)),
          );
          expect(answer, tier.label.zh).toBe(
            min !== undefined && min === max
              ? min
              : `${min === undefined ? '(0' : `[${min}`}, ${max}${cell.words.includes('（含本数）') ? ']' : ')'}`,
          );
        }
      }
    },
  );

  it.each(HAND_RANGES)('§%s value %s of %j by hand', (section, column, given, value) => {
    expect(show(section, column, factsOf(section, given))).toBe(value);
  });

  it('§4.21: 30立方米以内 and 30立方米以上 both claim 30, which is a choice', () => {
    expect(
      show(
        '4.21',
        0,
        factsOf('4.21', { 容量: '30', 近一年同类违法行为情况: '无同类违法行为', grave: false }),
      ),
    ).toBe('choice');
  });

  it('a misprinted value is asked about, and is no value where nobody confirms it', () => {
    const facts = factsOf('5.2', {
      所在区域: '环境敏感区',
      整改情况: '限期内改正违法行为',
      grave: false,
    });
    expect(show('5.2', 0, facts)).toBe('needFacts');
    const range = built('5.2').placement[0]?.range;
    expect(range && evaluateRange(range, { ...facts, misprint3: false })).toMatchObject({
      problems: [{ code: 'discretion.noRow' }],
    });
  });
});
