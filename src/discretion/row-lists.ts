import type { FactCondition, NumberExpression, RangeExpression } from './expression.js';
import type { PublishedLabel } from './weighted-benchmark.js';

/** Rows of which one should hold, wherever they stand in a benchmark. */
export interface RowList {
  readonly path: readonly (string | number)[];
  readonly hit: 'unique' | 'first' | 'heaviest';
  readonly rows: readonly Row[];
  /** What holds wherever the list is asked. */
  readonly context: readonly FactCondition[];
  /** The statutory range that its rows may refer to. */
  readonly statute?: RangeExpression;
}

/** One row of a list. */
export interface Row {
  readonly label: PublishedLabel;
  readonly when: FactCondition;
  /** Where the row gives one. */
  readonly range?: RangeExpression;
}

type Path = readonly (string | number)[];

/** Every list of rows inside a range, the outer before the inner. */
export function rowListsOf(
  range: RangeExpression,
  path: Path,
  context: readonly FactCondition[],
): readonly RowList[] {
  const inRange = (inner: RangeExpression, ...at: Path): readonly RowList[] =>
    rowListsOf(inner, [...path, ...at], context);
  const inNumber = (inner: NumberExpression | undefined, ...at: Path): readonly RowList[] =>
    inner === undefined ? [] : rowListsOfNumber(inner, [...path, ...at], context);
  switch (range.op) {
    case 'statute':
    case 'result':
      return [];
    case 'point':
      return inNumber(range.value, 'value');
    case 'interval':
      return [...inNumber(range.min?.value, 'min'), ...inNumber(range.max?.value, 'max')];
    case 'times':
      return [...inNumber(range.by, 'by'), ...inRange(range.of, 'of')];
    case 'cap':
    case 'floor':
      return [...inNumber(range.limit, 'limit'), ...inRange(range.of, 'of')];
    case 'place':
      return [
        ...inNumber(range.from, 'from'),
        ...inNumber(range.to, 'to'),
        ...inRange(range.of, 'of'),
      ];
    case 'score':
      return [
        ...inNumber(range.start, 'start'),
        ...range.weights.flatMap(({ weight }, index) =>
          inNumber(weight, 'weights', index, 'weight'),
        ),
        ...inNumber(range.floor, 'floor'),
        ...inNumber(range.cap, 'cap'),
        ...inRange(range.of, 'of'),
      ];
    case 'regimes': {
      const rows = range.branches.map(({ words, when, range: of }) => ({
        label: { zh: words },
        when,
        range: of,
      }));
      return listed({ path: [...path, 'branches'], hit: 'first', rows, context });
    }
    case 'tiers':
      return listed({ path: [...path, 'rows'], hit: range.hit, rows: range.rows, context });
    case 'adjust':
      return inRange(range.of, 'of');
    case 'sum':
      return range.of.flatMap((one, index) => inRange(one, 'of', index));
    case 'heavier':
    case 'lighter':
      return [...inRange(range.first, 'first'), ...inRange(range.second, 'second')];
  }
}

function listed(list: RowList): readonly RowList[] {
  const inner = list.rows.flatMap(({ when, range }, index) => {
    const others =
      list.hit === 'first'
        ? list.rows.slice(0, index)
        : list.hit === 'heaviest'
          ? list.rows.slice(index + 1)
          : [];
    const not = others.map((row): FactCondition => ({ op: 'not', of: row.when }));
    const context = [...list.context, when, ...not];
    return range === undefined ? [] : rowListsOf(range, [...list.path, index, 'range'], context);
  });
  return [list, ...inner];
}

function rowListsOfNumber(
  number: NumberExpression,
  path: Path,
  context: readonly FactCondition[],
): readonly RowList[] {
  const inside = (inner: NumberExpression, ...at: Path): readonly RowList[] =>
    rowListsOfNumber(inner, [...path, ...at], context);
  if (typeof number === 'string') return [];
  switch (number.op) {
    case 'add':
    case 'multiply':
    case 'greatest':
    case 'least':
      return number.of.flatMap((one, index) => inside(one, 'of', index));
    case 'subtract':
      return [...inside(number.from, 'from'), ...inside(number.amount, 'amount')];
    case 'divide':
      return [...inside(number.amount, 'amount'), ...inside(number.by, 'by')];
    case 'round':
      return inside(number.value, 'value');
    case 'select': {
      const rows = number.rows.map(({ label, when }) => ({ label, when }));
      return [
        { path: [...path, 'rows'], hit: 'unique', rows, context },
        ...number.rows.flatMap(({ when, value }, index) =>
          rowListsOfNumber(value, [...path, 'rows', index, 'value'], [...context, when]),
        ),
      ];
    }
    default:
      return [];
  }
}
