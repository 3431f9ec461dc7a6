/*
 * Counts and amounts by body and year in one block of memory: a province has some thousand bodies, and adding one case to a
 * row should touch one or two lines of the processor's cache.
 */
import { byCodeUnit, type LocalDate, type Money } from '../core/index.js';

/** 计数表. A row has a number, and so has a column: its place among the names. */
export interface Tally {
  /** The row of the body in the year of the date; a new one where there is none. */
  readonly rowOf: (body: string, date: LocalDate) => number;
  /** Adds one to a column of the row. */
  readonly count: (row: number, column: number) => void;
  /** Adds an amount to the row. */
  readonly pay: (row: number, amount: Money) => void;
  /** All rows. */
  readonly rows: () => readonly TallyRow[];
}

/** 计数表的一行. */
export interface TallyRow {
  /** 执法主体. */
  readonly body: string;
  /** 年度. */
  readonly year: number;
  /** By the name of the column, in the order of the names; what is zero is left out. */
  readonly counts: Readonly<Record<string, number>>;
  /** 金额, in fen. */
  readonly fen: bigint;
}

const FIRST_ROWS = 64;
const FIRST_WIDTH = 16;
/** A row begins with its year and with the number of the body's next row; the counts follow. */
const NEXT = 1;
const COUNTS = 2;

/** Fen are summed in two exact numbers: whole multiples of this, and the rest. */
const FEN_BASE = 1e15;

/** An empty tally with columns of these names. */
export function tally(names: readonly string[]): Tally {
  const firstRows = new Map<string, number>();
  /** Where a column stands in a row: columns get their places as they come, for few of them ever do. */
  const places = new Int16Array(names.length).fill(-1);
  let placed = 0;
  let used = 0;
  let width = FIRST_WIDTH;
  /** No count reaches 2³²: that would be a hundred acts of one body in each second of the year. */
  let words = new Uint32Array(FIRST_ROWS * width);
  /** Fen below the base, and whole bases. */
  let money = new Float64Array(FIRST_ROWS * 2);
  let lastBody = '';
  let lastYear = 0;
  let lastRow = -1;

  const resize = (rows: number, newWidth: number): void => {
    const before = words;
    words = new Uint32Array(rows * newWidth);
    for (let row = 0; row < used; row += 1)
      words.set(before.subarray(row * width, row * width + width), row * newWidth);
    width = newWidth;
    const moneyBefore = money;
    money = new Float64Array(rows * 2);
    money.set(moneyBefore.subarray(0, used * 2));
  };
  const newRow = (year: number): number => {
    if (used * 2 === money.length) resize(used * 2, width);
    words[used * width] = year;
    used += 1;
    return used - 1;
  };
  const find = (body: string, year: number): number => {
    let row = firstRows.get(body);
    if (row === undefined) {
      row = newRow(year);
      firstRows.set(body, row);
      return row;
    }
    while (words[row * width] !== year) {
      const next = words[row * width + NEXT] as number;
      if (next === 0) {
        const added = newRow(year);
        words[row * width + NEXT] = added;
        return added;
      }
      row = next;
    }
    return row;
  };

  return {
    rowOf: (body, date) => {
      const year = yearOf(date);
      if (year === lastYear && body === lastBody) return lastRow;
      lastRow = find(body, year);
      lastBody = body;
      lastYear = year;
      return lastRow;
    },
    count: (row, column) => {
      let place = places[column] as number;
      if (place < 0) {
        place = placed;
        places[column] = place;
        placed += 1;
        if (place + COUNTS >= width) resize(money.length / 2, width * 2);
      }
      const at = row * width + COUNTS + place;
      words[at] = (words[at] as number) + 1;
    },
    pay: (row, amount) => {
      const at = row * 2;
      const small = smallFen(amount);
      if (small < 0) {
        const large = BigInt(amount.replace('.', ''));
        money[at] = (money[at] as number) + Number(large % BigInt(FEN_BASE));
        money[at + 1] = (money[at + 1] as number) + Number(large / BigInt(FEN_BASE));
      } else money[at] = (money[at] as number) + small;
      if ((money[at] as number) < FEN_BASE) return;
      money[at] = (money[at] as number) - FEN_BASE;
      money[at + 1] = (money[at + 1] as number) + 1;
    },
    rows: () => {
      const columns = names
        .map((name, column) => ({ name, place: places[column] as number }))
        .filter(({ place }) => place >= 0)
        .sort((left, right) => byCodeUnit(left.name, right.name));
      const rows: TallyRow[] = [];
      for (const [body, first] of firstRows) {
        let row = first;
        do {
          const at = row * width;
          const counts: Record<string, number> = {};
          for (const { name, place } of columns) {
            const count = words[at + COUNTS + place] as number;
            if (count > 0) counts[name] = count;
          }
          const fen =
            BigInt(money[row * 2 + 1] as number) * BigInt(FEN_BASE) +
            BigInt(money[row * 2] as number);
          rows.push({ body, year: words[at] as number, counts, fen });
          row = words[at + NEXT] as number;
        } while (row !== 0);
      }
      return rows;
    },
  };
}

function yearOf(date: LocalDate): number {
  return (
    date.charCodeAt(0) * 1000 +
    date.charCodeAt(1) * 100 +
    date.charCodeAt(2) * 10 +
    date.charCodeAt(3) -
    53_328
  );
}

/** Fen of an amount with two decimals that a double holds exactly; −1 for a larger one. */
function smallFen(amount: Money): number {
  const { length } = amount;
  if (length > 16) return -1;
  let value = 0;
  for (let index = 0; index < length; index += 1)
    if (index !== length - 3) value = value * 10 + amount.charCodeAt(index) - 48;
  return value;
}
