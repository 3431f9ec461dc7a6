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
/** A row begins with its year, with the number of the body's next row plus one, and with its fen (two words); counts follow. */
const NEXT = 1;
const FEN = 2;
const COUNTS = 4;

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
  /** The same memory; a row has an even width. Fen below the base. */
  let doubles = new Float64Array(words.buffer);
  /** Whole bases of each row. */
  let bases = new Float64Array(FIRST_ROWS);
  let lastBody = '';
  let lastYear = 0;
  let lastRow = -1;

  const resize = (rows: number, newWidth: number): void => {
    const before = words;
    words = new Uint32Array(rows * newWidth);
    doubles = new Float64Array(words.buffer);
    for (let row = 0; row < used; row += 1)
      words.set(before.subarray(row * width, row * width + width), row * newWidth);
    width = newWidth;
    const basesBefore = bases;
    bases = new Float64Array(rows);
    bases.set(basesBefore.subarray(0, used));
  };
  /** The row of the body's year; a new one goes before those of its other years, for the latest is asked for most. */
  const find = (body: string, year: number): number => {
    const first = firstRows.get(body) ?? -1;
    for (let row = first; row >= 0; row = (words[row * width + NEXT] as number) - 1)
      if (words[row * width] === year) return row;
    if (used === bases.length) resize(used * 2, width);
    words[used * width] = year;
    words[used * width + NEXT] = first + 1;
    firstRows.set(body, used);
    used += 1;
    return used - 1;
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
        if (place + COUNTS >= width) resize(bases.length, width * 2);
      }
      const at = row * width + COUNTS + place;
      words[at] = (words[at] as number) + 1;
    },
    pay: (row, amount) => {
      const at = (row * width + FEN) / 2;
      const small = smallFen(amount);
      if (small < 0) {
        const large = BigInt(amount.replace('.', ''));
        doubles[at] = (doubles[at] as number) + Number(large % BigInt(FEN_BASE));
        bases[row] = (bases[row] as number) + Number(large / BigInt(FEN_BASE));
      } else doubles[at] = (doubles[at] as number) + small;
      if ((doubles[at] as number) < FEN_BASE) return;
      doubles[at] = (doubles[at] as number) - FEN_BASE;
      bases[row] = (bases[row] as number) + 1;
    },
    rows: () => {
      const columns = names
        .map((name, column) => ({ name, place: places[column] as number }))
        .filter(({ place }) => place >= 0)
        .sort((left, right) => byCodeUnit(left.name, right.name));
      const rows: TallyRow[] = [];
      for (const [body, first] of firstRows)
        for (let row = first; row >= 0; row = (words[row * width + NEXT] as number) - 1) {
          const at = row * width;
          const counts: Record<string, number> = {};
          for (const { name, place } of columns) {
            const count = words[at + COUNTS + place] as number;
            if (count > 0) counts[name] = count;
          }
          const fen =
            BigInt(bases[row] as number) * BigInt(FEN_BASE) +
            BigInt(doubles[(at + FEN) / 2] as number);
          rows.push({ body, year: words[at] as number, counts, fen });
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
