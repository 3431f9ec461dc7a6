/*
 * Every table of the annex at its least, its greatest and a point between. What is expected is read here from the published
 * words (the fixtures: cells, provisions and remarks as printed) and worked out in whole numbers; nothing of it comes from the
 * pack or from the library. The points of HAND and HAND_RANGES were worked out on paper.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/core/index.js';
import {
  assessDiscretion,
  compileBenchmark,
  computeFine,
  type ExpressionFacts,
  evaluateRange,
  type Fine,
  pickFine,
  type RangeBenchmark,
  type RangeFacts,
} from '../../src/discretion/index.js';
import {
  ecologyRangeSections,
  ecologyRangeTable,
  ecologySections,
  ecologyTable,
} from '../../src/packs/gd-ecology-2021/index.js';

const dates = { conductEndedOn: localDate('2025-03-01'), decidedOn: localDate('2025-06-01') };

interface PrintedValue {
  readonly text: string;
}

interface PrintedGrid {
  readonly id: string;
  readonly columns: readonly string[];
  readonly valueColumns: readonly string[];
  readonly rows: readonly {
    readonly violation?: string;
    readonly conditions: Readonly<Record<string, string>>;
    readonly fine?: PrintedValue;
    readonly fines?: Readonly<Record<string, PrintedValue>>;
  }[];
}

interface PrintedWeights {
  readonly id: string;
  readonly penaltyBasis: string;
  readonly tracks: readonly {
    readonly name: string | null;
    readonly startPointText: string;
    readonly formula: { readonly text: string };
  }[];
  readonly factors: readonly {
    readonly name: string;
    readonly levels: readonly { readonly label: string; readonly weightText: string }[];
  }[];
  readonly limits: readonly { readonly track: string | null; readonly text: string }[];
}

const printed = <Table extends { readonly id: string }>(file: string): readonly Table[] =>
  JSON.parse(
    readFileSync(new URL(`../fixtures/gd-ecology-2021/${file}.json`, import.meta.url), 'utf8'),
  ).tables;

const grids = printed<PrintedGrid>('grids');
const weights = printed<PrintedWeights>('weighted');

/** A number as printed: whole numbers above and below the line. */
interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

const times = (one: Exact, other: Exact): Exact => ({
  over: one.over * other.over,
  under: one.under * other.under,
});
const plus = (one: Exact, other: Exact): Exact => ({
  over: one.over * other.under + other.over * one.under,
  under: one.under * other.under,
});
const isLess = (one: Exact, other: Exact): boolean =>
  one.over * other.under < other.over * one.under;
const higher = (one: Exact, other: Exact): Exact => (isLess(one, other) ? other : one);
const lower = (one: Exact, other: Exact): Exact => (isLess(one, other) ? one : other);
const whole = (value: bigint | number): Exact => ({ over: BigInt(value), under: 1n });

/** 12.5, 1/3, 25%. */
function exact(text: string): Exact {
  const [, digits = '', decimals = '', below = '1', percent = ''] =
    /^(\d+)(?:\.(\d+))?(?:\/(\d+))?(%?)$/.exec(text) ?? [];
  if (digits === '') throw new Error(text);
  return {
    over: BigInt(digits + decimals),
    under: 10n ** BigInt(decimals.length) * BigInt(below) * (percent === '' ? 1n : 100n),
  };
}

/** 五十万 as 500000, 20万 as 200000. */
function numeral(text: string): Exact {
  if (/^\d/.test(text)) {
    const [, digits = '', tenThousands = ''] = /^([\d.]+)(万?)$/.exec(text) ?? [];
    return times(exact(digits), whole(tenThousands === '' ? 1 : 10_000));
  }
  let [sum, section, digit] = [0, 0, 0];
  for (const sign of text) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (sign === '万') [sum, section, digit] = [(section + digit) * 10_000, 0, 0];
    else if (unit !== undefined) [section, digit] = [section + (digit || 1) * unit, 0];
    else digit = '零一二三四五六七八九'.indexOf(sign);
    if (digit < 0) throw new Error(text);
  }
  return whole(sum + section + digit);
}

/** Yuan with two decimals; `up` for a lower end, which must not fall below what is printed. */
function yuan({ over, under }: Exact, up = false): string {
  const fen = up ? (over * 100n + under - 1n) / under : (over * 100n) / under;
  return `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
}

describe('the numerals of the provisions, read here', () => {
  it.each([
    ['十', 10],
    ['二十五', 25],
    ['五千', 5000],
    ['一百零五', 105],
    ['五百万', 5_000_000],
    ['十二万五千', 125_000],
    ['1.5万', 15_000],
  ] as const)('%s', (text, value) => {
    expect(yuan(numeral(text))).toBe(`${value}.00`);
  });
});

describe('the annex', () => {
  it('has 281 tables: 45 of weights and 236 of ranges, and the pack holds each of them, chapter by chapter', () => {
    const byChapter = (sections: readonly string[]): readonly number[] =>
      [1, 2, 3, 4, 5, 6, 7, 8].map(
        (chapter) => sections.filter((one) => one.startsWith(`${chapter}.`)).length,
      );
    const published = [...weights, ...grids].map(({ id }) => id);
    expect(byChapter(published)).toEqual([11, 41, 51, 52, 5, 24, 54, 43]);
    expect(byChapter([...ecologySections, ...ecologyRangeSections])).toEqual([
      11, 41, 51, 52, 5, 24, 54, 43,
    ]);
    expect([weights.length, grids.length]).toEqual([45, 236]);
    expect([...ecologySections, ...ecologyRangeSections].sort()).toEqual([...published].sort());
    expect(new Set(published).size).toBe(281);
  });

  it('numbers its items without a gap: 1 to the last of each chapter', () => {
    const items = new Map<string, Set<number>>();
    for (const { id } of [...weights, ...grids]) {
      const [chapter = '', item = ''] = id.split('.');
      items.set(chapter, (items.get(chapter) ?? new Set()).add(Number(item)));
    }
    expect([...items].sort().map(([, found]) => [found.size, Math.max(...found)])).toEqual(
      [11, 38, 48, 52, 5, 24, 54, 43].map((last) => [last, last]),
    );
  });
});

const withId = <Table extends { readonly id: string }>(
  all: readonly Table[],
  section: string,
): Table => {
  const found = all.find(({ id }) => id === section);
  if (found === undefined) throw new Error(section);
  return found;
};

/** 建设项目总投资额×5%, 100万, 所需处置费用×3倍: the last term of a formula. */
function greatestOf(formula: string): { readonly max: Exact; readonly isMultiple: boolean } {
  const last = formula.split('×').at(-1) ?? '';
  const isMultiple = /[倍%]$/.test(last);
  return { max: isMultiple ? exact(last.replace('倍', '')) : numeral(last), isMultiple };
}

/** X以上Y以下 of a provision whose Y is that greatest; where several are, they have the same X. */
function leastOf(provision: string, max: Exact): Exact {
  const NUMERAL = '[\\d.零一二三四五六七八九十百千万]+';
  const read = (percent: string, text: string): Exact =>
    percent === '' ? numeral(text) : times(numeral(text), { over: 1n, under: 100n });
  const least = [
    ...provision.matchAll(
      new RegExp(`(百分之)?(${NUMERAL})(?:元|倍)?以上(百分之)?(${NUMERAL})(?:元|倍)?以下`, 'g'),
    ),
  ].flatMap(([, lowShare = '', low = '', highShare = '', high = '']) => {
    const top = read(highShare, high);
    return isLess(top, max) || isLess(max, top) ? [] : [read(lowShare, low)];
  });
  const [first] = least;
  if (first === undefined || least.some((one) => isLess(one, first) || isLess(first, one)))
    throw new Error(provision);
  return first;
}

/** 所需处置费用不足十万元的，按十万元计算, where the formula takes that base. */
function deemedAtLeast(provision: string, formula: string): Exact | undefined {
  const [, base = '', text] = /([^，；。]+)不足([^元]+)元的，按/.exec(provision) ?? [];
  return text !== undefined && formula.includes(base) ? numeral(text) : undefined;
}

const isSameTrack = (name: string, track: string): boolean =>
  track === name ||
  name.split('/').some((part) => part === track || part === `${track}的`) ||
  (name === '对个人' && track.endsWith('人员'));

/** 第六条 and the remarks of the table: start and weights, not below nor above what is printed, times the greatest; in the provision. */
function expected(section: string, track: number, levels: readonly number[], base: string): string {
  const { penaltyBasis, tracks, factors, limits } = withId(weights, section);
  const column = tracks[track];
  if (column === undefined) throw new Error(section);
  let sum = factors.reduce(
    (total, { levels: rows }, index) =>
      plus(total, exact(rows[levels[index] ?? 0]?.weightText ?? '')),
    exact(column.startPointText),
  );
  for (const { track: of, text } of limits) {
    if (of !== null && !isSameTrack(column.name ?? '', of)) continue;
    const [, floor] = /不足(\d+%)的/.exec(text) ?? [];
    if (floor !== undefined) sum = higher(sum, exact(floor));
  }
  sum = lower(sum, whole(1));
  const formula = column.formula.text;
  const { max, isMultiple } = greatestOf(formula);
  const least = leastOf(penaltyBasis, max);
  const of = isMultiple
    ? higher(exact(base), deemedAtLeast(penaltyBasis, formula) ?? whole(0))
    : whole(1);
  const low = times(least, of);
  const fine = higher(times(times(sum, max), of), low);
  // Parts of a fen are dropped, but not where that would leave the provision.
  return yuan(fine, isLess(exact(yuan(fine)), low));
}

function computed(section: string, track: number, levels: readonly number[], base: string): string {
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

const BASE = '1234567.89';

/** Of each factor the row with the least or the greatest weight, or the middle row. */
const picked = (section: string, pick: 'least' | 'greatest' | 'middle'): readonly number[] =>
  withId(weights, section).factors.map(({ levels }) => {
    if (pick === 'middle') return Math.floor(levels.length / 2);
    const order = levels
      .map(({ weightText }, index) => ({ weight: exact(weightText), index }))
      .sort(({ weight: one }, { weight: other }) =>
        isLess(one, other) ? -1 : isLess(other, one) ? 1 : 0,
      );
    return order.at(pick === 'least' ? 0 : -1)?.index ?? 0;
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
  const columns = weights.flatMap(({ id, tracks }) =>
    tracks.map(({ name }, index) => [id, name ?? '罚款', index] as const),
  );

  it.each(columns)('§%s %s: least, greatest and middle rows', (section, _, track) => {
    for (const pick of ['least', 'greatest', 'middle'] as const) {
      const levels = picked(section, pick);
      for (const base of [BASE, '100000.01'])
        expect(computed(section, track, levels, base), pick).toBe(
          expected(section, track, levels, base),
        );
    }
  });

  it.each(columns)(
    '§%s %s: every row of every factor, the others at their first',
    (section, _, track) => {
      const { factors } = withId(weights, section);
      const first = factors.map(() => 0);
      for (const [factor, { levels }] of factors.entries())
        for (const row of levels.keys()) {
          const rows = first.with(factor, row);
          expect(computed(section, track, rows, BASE), `${factor} ${row}`).toBe(
            expected(section, track, rows, BASE),
          );
        }
    },
  );

  it.each(weights.map(({ id }) => id))(
    '§%s: factors and rows have the printed words',
    (section) => {
      const table = ecologyTable(section);
      expect(
        table.ok &&
          table.value.factors.map(({ label, levels }) => [
            label.zh,
            levels.map((level) => level.label.zh),
          ]),
      ).toEqual(
        withId(weights, section).factors.map(({ name, levels }) => [
          name,
          levels.map(({ label }) => label),
        ]),
      );
    },
  );

  it.each(HAND)('§%s column %s, rows %j by hand', (section, track, levels, base, amount) => {
    expect(computed(section, track, levels, base)).toBe(amount);
  });

  it('the rows of §4.26 and §4.27 that are drawn under one column only are shared: only so the person comes to 100%', () => {
    for (const section of ['4.26', '4.27']) {
      const levels = picked(section, 'greatest');
      expect(computed(section, 1, levels, BASE)).toBe(
        section === '4.26' ? '1000000.00' : '500000.00',
      );
    }
  });
});

/** What a value cell prints: its ends in yuan, or in multiples of a base; nothing for a stroke or a warning. */
interface PrintedRange {
  readonly low: Exact | undefined;
  readonly high: Exact;
  readonly isMultiple: boolean;
  /** 车次: counted once for each. */
  readonly isPerUnit: boolean;
  readonly isTopIncluded: boolean;
}

/** Also the 17 misprinted cells (45万元以上60万元以上, 2.5元万, 18万以上): two numbers are a lower and an upper end. */
function printedRange(text: string): PrintedRange | undefined {
  const found = [...text.matchAll(/(\d+(?:\.\d+)?)([万元]*)([倍%]?)/g)].map(
    ([, digits = '', units = '', of = '']) => ({
      value: times(
        exact(`${digits}${of === '%' ? of : ''}`),
        whole(units.includes('万') ? 10_000 : 1),
      ),
      isMultiple: of !== '',
    }),
  );
  const [one, other] = found;
  if (one === undefined) return undefined;
  if (found.length > 2) throw new Error(text);
  const isPoint = other === undefined && !text.includes('以下');
  return {
    low: other !== undefined || isPoint ? one.value : undefined,
    high: (other ?? one).value,
    isMultiple: one.isMultiple || other?.isMultiple === true,
    isPerUnit: text.endsWith('/车次'),
    isTopIncluded: isPoint || text.includes('（含本数）'),
  };
}

const PLACES = ['low', 'middle', 'top'] as const;

/** A quantity of 3吨以上10吨以下, 2次, 8个月以上: the least that it holds, one between, and the greatest or one near it. */
function inside(
  words: string,
  isWhole: boolean,
  place: (typeof PLACES)[number],
): { readonly value: string; readonly unit: string } {
  const ends = [...words.matchAll(/(\d+(?:\.\d+)?)(\D+?)(以上|以下|以内|$)/g)];
  const end = (word: string): number | undefined => {
    const digits = ends.find((one) => one[3] === word)?.[1];
    return digits === undefined ? undefined : Number(digits);
  };
  const step = isWhole ? 1 : 0.5;
  const only = end('');
  const least = only ?? end('以上') ?? 0;
  const below = end('以下');
  const greatest = only ?? end('以内') ?? (below === undefined ? least + 1000 : below - step);
  const between = (least + greatest) / 2;
  const value = { low: least, middle: isWhole ? Math.floor(between) : between, top: greatest };
  return { value: String(value[place]), unit: ends[0]?.[2] ?? '' };
}

const FINE_BASE = '1234567.00';
const COUNT = '7';

/** The facts of a row from what its cells print, by the labels of the table. */
function factsOfRow(
  benchmark: RangeBenchmark,
  { columns, rows }: PrintedGrid,
  at: number,
  place: (typeof PLACES)[number],
): RangeFacts['facts'] {
  const row = rows[at];
  if (row === undefined) throw new Error(String(at));
  const labelled = (words: string) => benchmark.facts.find(({ label }) => label.zh === words);
  const facts: Record<string, RangeFacts['facts'][string]> = {};
  for (const { id, kind, label } of benchmark.facts) {
    if (kind === 'amount') facts[id] = FINE_BASE;
    if (id === 'count') facts[id] = { value: COUNT, unit: '车次' };
    if (id === 'grave') facts[id] = false;
    const texts = Object.values(row.fines ?? { fine: row.fine }).map((cell) => cell?.text ?? '');
    if (id.startsWith('misprint')) facts[id] = texts.some((text) => label.zh.includes(`“${text}”`));
  }
  const demands: (readonly [string, string])[] = Object.entries(row.conditions).map(
    ([names, words], index) => [
      // §8.30, §8.31: 违法行为 heads two columns.
      (names.split('+')[0] ?? '').replace('#2', ''),
      // §7.47: a cell that goes on over the page is printed empty there.
      words === '' ? (Object.values(rows[at - 1]?.conditions ?? {})[index] ?? '') : words,
    ],
  );
  if (new Set(rows.map(({ violation }) => violation || rows[0]?.violation)).size > 1)
    demands.push(['违法行为', row.violation || (rows[0]?.violation ?? '')]);
  for (const [column, words] of demands) {
    if (['—', '——', '/', ''].includes(words)) continue;
    const flag = labelled(words);
    if (flag?.kind === 'flag') {
      facts[flag.id] = true;
      continue;
    }
    const at = columns.indexOf(column);
    const asked = at < 0 ? labelled(column) : benchmark.facts.find(({ id }) => id === `f${at + 1}`);
    if (asked?.label.zh !== column) throw new Error(column);
    if (asked.kind === 'option') {
      const option = asked.options.find(({ label }) => label.zh === words);
      if (option === undefined) throw new Error(words);
      facts[asked.id] = option.id;
    } else if (asked.kind === 'quantity') facts[asked.id] = inside(words, asked.unit.whole, place);
    else throw new Error(column);
  }
  return facts;
}

/** What the table makes of the facts, by the whole assessment. */
function finesOf(benchmark: RangeBenchmark, facts: RangeFacts['facts']) {
  const assessed = assessDiscretion(benchmark, { facts }, dates);
  if (!assessed.ok) throw new Error(JSON.stringify(assessed.problems));
  const { value } = assessed;
  if (value.outcome !== 'sanctions' || !('sanctions' in value))
    throw new Error(JSON.stringify(value));
  return value.sanctions;
}

/** A range as `[low, high)`, an amount as itself. */
function shownFine(fine: Fine | undefined): string | undefined {
  if (fine === undefined) return undefined;
  if (fine.form === 'point') return fine.amount;
  const { min, max } = fine.interval;
  return `${min === undefined || min.included ? '[' : '('}${min?.value ?? '0.00'}, ${max?.value}${max?.included ? ']' : ')'}`;
}

/** The same of what is printed; not below `least`. */
function shownPrint(print: PrintedRange | undefined, least = whole(0)): string | undefined {
  if (print === undefined) return undefined;
  const { low, high, isMultiple, isPerUnit, isTopIncluded } = print;
  const of = isMultiple ? exact(FINE_BASE) : whole(isPerUnit ? BigInt(COUNT) : 1);
  const ends = [higher(low ?? whole(0), least), high].map((end) => yuan(times(end, of)));
  return ends[0] === ends[1] ? ends[0] : `[${ends.join(', ')}${isTopIncluded ? ']' : ')'}`;
}

/** §6.11 prints 0.5万元 for the person, where 土壤污染防治法 第九十条第二款 begins at 一万元: the provision holds. */
const leastBy = (section: string, column: number): Exact =>
  section === '6.11' && column === 1 ? whole(10_000) : whole(0);

/** §4.21: 30立方米以内 and 30立方米以上 both hold 30; what then, a test of its own says. */
const isClaimedTwice = (section: string, facts: RangeFacts['facts']): boolean =>
  section === '4.21' && JSON.stringify(facts).includes('"value":"30"');

const picks = (computed: Fine, amount: string): boolean =>
  pickFine(computed, { amount, reason: '测试' }).ok;

/** An officer may pick the lower end and the middle of a range, and the top only where it is included. */
function expectPicks(fine: Fine): void {
  if (fine.form === 'point') return;
  const { min, max } = fine.interval;
  const [low, high] = [exact(min?.value ?? '0.00'), exact(max?.value ?? '')];
  const middle = times(plus(low, high), { over: 1n, under: 2n });
  expect(picks(fine, yuan(middle))).toBe(true);
  expect(min === undefined || picks(fine, yuan(low))).toBe(true);
  expect(picks(fine, yuan(high))).toBe(max?.included);
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

/** 警告 and 没收违法所得 stand beside the fine where the row prints them, and nowhere else. */
function expectKinds(
  sanctions: readonly { readonly kind: string }[],
  text: string,
  where: string,
): void {
  for (const [words, kind] of [
    ['警告', 'warning'],
    ['没收违法所得', 'confiscationOfGains'],
  ] as const)
    expect(
      sanctions.some((one) => one.kind === kind),
      `${where} ${words}`,
    ).toBe(text.includes(words));
}

describe('the tables of ranges, every row as printed and by hand', () => {
  it.each(grids.map(({ id }) => id))(
    '§%s: the facts of each row give what it prints',
    (section) => {
      const grid = withId(grids, section);
      const benchmark = built(section);
      for (const [column, name] of grid.valueColumns.entries()) {
        const sanction = benchmark.placement[column]?.sanction;
        for (const [at, row] of grid.rows.entries()) {
          const text = (row.fine ?? row.fines?.[name])?.text ?? '';
          for (const place of PLACES) {
            const facts = factsOfRow(benchmark, grid, at, place);
            const where = `row ${at + 1} ${text} ${place}`;
            if (isClaimedTwice(section, facts)) continue;
            const sanctions = finesOf(benchmark, facts);
            const fine = sanctions.find(({ id }) => id === sanction);
            expect(shownFine(fine?.amount), where).toBe(
              shownPrint(printedRange(text), leastBy(section, column)),
            );
            if (fine?.amount !== undefined) expectPicks(fine.amount);
            if (column === 0) expectKinds(sanctions, text, where);
          }
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
