import { localDate, money, type Ratio, ratio, term } from '../../core/index.js';
import {
  type FactCondition,
  type FactDefinition,
  type FactOption,
  type KindTier,
  type NotEstablishedValue,
  type NumberExpression,
  type Placement,
  type RangeBenchmark,
  type RangeExpression,
  type RegimeBranch,
  readBand,
  type SanctionRule,
  type SanctionTree,
  type Tier,
} from '../../discretion/index.js';
import { article, LEXICON, RULE, sourceOf, statuteOf, validity } from './benchmark.js';
import {
  type PublishedCell,
  type PublishedGrid,
  type PublishedRange,
  type PublishedRow,
  publishedRows,
} from './published-table.js';
import { labelOf, unitOf } from './wording.js';

const STROKES = ['—', '——', '/', ''];

/** The row 造成重大生态环境影响或者不良社会影响的, which stands beside the grid. */
const GRAVE = /^造成(?:重大|较大社会|其他重大)/;

const notEstablished = (value: string | boolean): NotEstablishedValue => ({
  value,
  basis: article(5),
});

const flag = (fact: string): FactCondition => ({ op: 'holds', fact });
const not = (of: FactCondition): FactCondition => ({ op: 'not', of });

function all(...of: readonly FactCondition[]): FactCondition {
  const [first] = of;
  if (first === undefined) return { op: 'always' };
  return of.length === 1 ? first : { op: 'all', of };
}

function any(...of: readonly FactCondition[]): FactCondition {
  const [first] = of;
  return of.length === 1 && first !== undefined ? first : { op: 'any', of };
}

/** What a column asks, and what a row demands of it. */
interface Column {
  readonly facts: readonly FactDefinition[];
  readonly conditionOf: (row: PublishedRow) => FactCondition | undefined;
}

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)];

const optionsOf = (words: readonly string[]): readonly FactOption[] =>
  words.map((zh, index) => ({ id: `o${index + 1}`, label: labelOf(zh) }));

/** Bands of one unit ask for a quantity; other rows ask which of them it is. */
function columnOf(
  id: string,
  label: string,
  wordsOf: (row: PublishedRow) => string,
  rows: readonly PublishedRow[],
): Column {
  const words = distinct(rows.map(wordsOf)).filter((one) => !STROKES.includes(one));
  const bands = words.map((one) => readBand(one, LEXICON));
  const units = distinct(bands.map((band) => (band.ok ? band.value.unit : '')));
  const unit = units.length === 1 ? unitOf(units[0] ?? '') : undefined;
  if (unit !== undefined) {
    const lowest = bands[0]?.ok ? bands[0].value.interval.min?.value : undefined;
    return {
      facts: [
        {
          id,
          label: labelOf(label),
          kind: 'quantity',
          unit,
          notEstablished: notEstablished(lowest ?? '0'),
        },
      ],
      conditionOf: (row) => {
        const band = readBand(wordsOf(row), LEXICON);
        return band.ok
          ? { op: 'within', value: { op: 'fact', fact: id }, interval: band.value.interval }
          : undefined;
      },
    };
  }
  const options = optionsOf(words);
  return {
    facts:
      options.length === 0
        ? []
        : [
            {
              id,
              label: labelOf(label),
              kind: 'option',
              options,
              notEstablished: notEstablished('o1'),
            },
          ],
    conditionOf: (row) => {
      const option = options.find((one) => one.label.zh === wordsOf(row));
      return option && { op: 'isOneOf', fact: id, options: [option.id] };
    },
  };
}

/** Which column of a row holds the remark 造成重大…, if any: alone in its column, or over several. */
function graveAt({ conditions }: PublishedRow): number {
  return conditions.findIndex(
    (words, index) =>
      GRAVE.test(words) && (conditions.length === 1 || conditions[index + 1] === '<'),
  );
}

/** The conditions of the rows, and what they ask. */
function conditionsOf(
  grid: PublishedGrid,
  rows: readonly PublishedRow[],
): {
  readonly facts: readonly FactDefinition[];
  readonly of: ReadonlyMap<PublishedRow, FactCondition>;
} {
  const violations = distinct(rows.flatMap(({ violation }) => violation ?? []));
  const grave = rows.find((row) => graveAt(row) >= 0);
  const inGrid = (row: PublishedRow, index: number): string => {
    const at = graveAt(row);
    const words = row.conditions[index] ?? '';
    return (at >= 0 && index >= at) || words === '<' ? '' : words;
  };
  const columns = [
    ...(violations.length > 1
      ? [columnOf('violation', '违法行为', ({ violation }) => violation ?? '', rows)]
      : []),
    ...grid.columns.map((name, index) =>
      columnOf(`f${index + 1}`, name, (row) => inGrid(row, index), rows),
    ),
  ];
  const graveFact: FactDefinition | undefined = grave && {
    id: 'grave',
    label: labelOf(grave.conditions[graveAt(grave)] ?? ''),
    kind: 'flag',
    notEstablished: notEstablished(false),
  };
  const of = new Map<PublishedRow, FactCondition>();
  const misprints: FactDefinition[] = [];
  for (const [index, row] of rows.entries()) {
    const printed = columns.flatMap(({ conditionOf }) => conditionOf(row) ?? []);
    const ownGrave = graveFact && (graveAt(row) >= 0 ? flag('grave') : not(flag('grave')));
    const misprint = misprintOf(row, `misprint${index + 1}`);
    if (misprint !== undefined) misprints.push(misprint);
    of.set(
      row,
      all(...printed, ...(ownGrave ? [ownGrave] : []), ...(misprint ? [flag(misprint.id)] : [])),
    );
  }
  const facts = columns.flatMap((column) => column.facts);
  return { facts: [...facts, ...(graveFact ? [graveFact] : []), ...misprints], of };
}

/** 原文印刷有误: a value that is printed wrong is used only where a person confirms how to read it. */
function misprintOf({ cells }: PublishedRow, id: string): FactDefinition | undefined {
  const wrong = cells.filter(({ issue }) => issue !== undefined);
  if (wrong.length === 0) return undefined;
  const words = wrong.map(
    ({ words, issue, min, max }) => `印作“${words}”（${issue}），按${min}元以上${max}元以下读`,
  );
  return { id, label: { zh: words.join('；') }, kind: 'flag' };
}

const closed = (value: NumberExpression) => ({ value, included: true });

/** Ends by Art. 23: 以上 counts the number, 以下 does not; （含本数） is printed where it does. */
function rangeOf({ words, min, max }: PublishedCell): RangeExpression {
  if (min !== undefined && min === max) return { op: 'point', value: numberOf(min) };
  return {
    op: 'interval',
    words,
    ...(min !== undefined && { min: closed(numberOf(min)) }),
    ...(max !== undefined && {
      max: { value: numberOf(max), included: words.includes('（含本数）') },
    }),
  };
}

const numberOf = (text: string): Ratio => ratio(text);

/** A value column: the sanction, where rows put it, and the facts that it takes. */
interface ValueColumn {
  readonly rule: SanctionRule;
  readonly placement: Placement;
  readonly facts: readonly FactDefinition[];
}

const isFine = ({ kind }: PublishedCell): boolean => kind === 'amount' || kind === 'multiple';

function valueColumnOf(
  grid: PublishedGrid,
  index: number,
  rows: readonly PublishedRow[],
  conditions: ReadonlyMap<PublishedRow, FactCondition>,
): ValueColumn {
  const value = grid.values[index];
  const person = value?.subject === 'person';
  const id = person ? 'personFine' : 'fine';
  const priced = rows.flatMap((row) => {
    const cell = row.cells[index];
    const when = conditions.get(row);
    return cell && when && isFine(cell) ? [{ row, cell, when }] : [];
  });
  const bases = distinct(priced.flatMap(({ cell }) => cell.base ?? []));
  const pers = distinct(priced.flatMap(({ cell }) => cell.per ?? []));
  const baseFact = `${id}Base`;
  const facts: readonly FactDefinition[] = [
    ...bases.map((zh): FactDefinition => ({ id: baseFact, label: labelOf(zh), kind: 'amount' })),
    ...pers.map(
      (zh): FactDefinition => ({
        id: 'count',
        label: { zh: `${zh}数` },
        kind: 'quantity',
        unit: { label: { zh }, whole: true },
      }),
    ),
  ];
  const scaled = (range: RangeExpression, by: string | undefined): RangeExpression =>
    by === undefined ? range : { op: 'times', by: { op: 'fact', fact: by }, of: range };
  const tiers = priced.map(
    ({ row, cell, when }): Tier => ({
      id: `r${rows.indexOf(row) + 1}`,
      label: { zh: cell.words },
      when,
      range: scaled(
        rangeOf(cell),
        cell.kind === 'multiple' ? baseFact : cell.per === undefined ? undefined : 'count',
      ),
      printedPage: row.page,
    }),
  );
  const statutory = (range: PublishedRange): RangeExpression => {
    const { min, max, words, base } = range;
    const interval: RangeExpression = {
      op: 'interval',
      words,
      ...(min !== undefined && { min: closed(numberOf(min)) }),
      max: closed(numberOf(max)),
    };
    return scaled(
      interval,
      base === undefined ? (pers.length > 0 ? 'count' : undefined) : baseFact,
    );
  };
  const branches = grid.ranges.flatMap((range, at): RegimeBranch[] => {
    const within = priced.filter(({ cell }) => (cell.of ?? 1) === at + 1);
    return within.length === 0
      ? []
      : [
          {
            words: range.words,
            when: any(...within.map(({ when }) => when)),
            range: statutory(range),
          },
        ];
  });
  const [only] = branches;
  const unpriced = priced.length < rows.length;
  return {
    rule: {
      op: 'sanction',
      id,
      kind: 'fine',
      label: person
        ? term('对责任人员的罚款', 'fine on the persons responsible')
        : term('罚款', 'fine'),
      subject: person
        ? /个人/.test(value?.name ?? '')
          ? 'individual'
          : 'responsiblePerson'
        : 'unit',
      force: person && grid.text.includes('责任人员可以处') ? 'may' : 'shall',
      amount:
        branches.length === 1 && only !== undefined ? only.range : { op: 'regimes', branches },
      ...(unpriced && { when: any(...priced.map(({ when }) => when)) }),
    },
    placement: { sanction: id, range: { op: 'tiers', hit: 'unique', rows: tiers } },
    facts,
  };
}

const beside = (words: string): SanctionRule =>
  words === '警告'
    ? {
        op: 'sanction',
        id: 'warning',
        kind: 'warning',
        label: term('警告', 'warning'),
        subject: 'unit',
        force: 'shall',
      }
    : {
        op: 'sanction',
        id: 'confiscation',
        kind: 'confiscationOfGains',
        label: term('没收违法所得', 'confiscation of illegal gains'),
        subject: 'unit',
        force: 'shall',
        amount: { op: 'point', value: { op: 'fact', fact: 'gain' } },
      };

/** The kinds that the provision sets beside the fine are here only where a value prints them. */
function treeOf(columns: readonly ValueColumn[], cells: readonly PublishedCell[]): SanctionTree {
  const optional = cells.some((cell) => cell.optional);
  const fines = columns.map(
    ({ rule }): SanctionTree =>
      optional || rule.force === 'may' ? { op: 'also', of: { ...rule, force: 'shall' } } : rule,
  );
  const others = distinct(cells.flatMap((cell) => cell.beside ?? [])).map(beside);
  const of: readonly SanctionTree[] = [...others, ...fines];
  const [first] = of;
  return of.length === 1 && first !== undefined ? first : { op: 'all', of };
}

/** What a row prints beside its amount: 警告, 可以并处, 给予警告，并处 … */
const kindsPrinted = ({ kind, optional, beside: words = '' }: PublishedCell): string =>
  kind === 'warning'
    ? '警告'
    : `${words}${words === '' ? '' : '，'}${optional ? '可以并处罚款' : words === '' ? '处罚款' : '并处罚款'}`;

/** Rows whose kinds differ: a warning instead of the fine, another kind beside it, or a fine that is left to a person. */
function kindsOf(
  columns: readonly ValueColumn[],
  rows: readonly PublishedRow[],
  conditions: ReadonlyMap<PublishedRow, FactCondition>,
): { readonly tree: SanctionTree; readonly kinds?: readonly KindTier[] } {
  const priced = rows.flatMap((row) => {
    const [cell] = row.cells;
    return cell === undefined || cell.kind === 'none' ? [] : [{ row, cell }];
  });
  const groups = distinct(priced.map(({ cell }) => kindsPrinted(cell))).map((label) => {
    const of = priced.filter(({ cell }) => kindsPrinted(cell) === label);
    const cells = of.map(({ cell }) => cell);
    const sanctions = label === '警告' ? beside(label) : treeOf(columns, cells);
    return { label, of, sanctions };
  });
  const [only] = groups;
  if (groups.length === 1 && only !== undefined) return { tree: only.sanctions };
  const kinds = groups.map(
    ({ label, of, sanctions }, index): KindTier => ({
      id: `k${index + 1}`,
      label: { zh: label },
      when: any(...of.flatMap(({ row }) => conditions.get(row) ?? [])),
      sanctions,
    }),
  );
  return {
    tree: { op: 'oneOf', of: groups.map(({ sanctions }) => sanctions) },
    kinds,
  };
}

/** A published table of ranges as a benchmark. */
export function ecologyRangeBenchmark(grid: PublishedGrid): RangeBenchmark {
  const rows = publishedRows(grid);
  const conditions = conditionsOf(grid, rows);
  const columns = grid.values.map((_, index) => valueColumnOf(grid, index, rows, conditions.of));
  const { tree, kinds } = kindsOf(columns, rows, conditions.of);
  const confiscates = rows.some(({ cells }) =>
    cells.some((cell) => cell.beside === '没收违法所得'),
  );
  const { sanctions, ...statute } = { ...statuteOf(grid), sanctions: tree };
  return {
    family: 'range',
    id: `gd-ecology-2021/${grid.section}`,
    version: '2022-01-01',
    title: labelOf(grid.title),
    basis: { law: RULE, version: localDate('2022-01-01'), section: `§${grid.section}` },
    statute: { ...statute, sanctions },
    facts: [
      ...conditions.facts,
      ...columns.flatMap(({ facts }) => facts),
      ...(confiscates
        ? [{ id: 'gain', label: { zh: '违法所得' }, kind: 'amount' } satisfies FactDefinition]
        : []),
    ],
    placement: columns.map(({ placement }) => placement),
    ...(kinds && { kinds }),
    circumstances: [],
    resolve: { policy: 'mainCircumstance', basis: { ...article(3), item: 2 } },
    order: ['clamp', 'round'],
    clamp: 'statute',
    rounding: { step: money('0.01'), point: 'down' },
    lexicon: LEXICON,
    validity,
    source: sourceOf(grid),
    choices: [],
  };
}
