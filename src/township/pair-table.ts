/*
 * A hash table from pairs of small numbers to small numbers in two typed arrays: 16 bytes a pair at most, against some 50
 * of a Map, and no object for each entry. It grows with the pairs that are put in.
 */

/** Pairs with a value; 0 where a pair has none. */
export interface PairTable {
  /** The pairs, by slot; free slots hold −1. */
  readonly keys: Int32Array;
  /** The value of the pair in the same slot. */
  readonly values: Int32Array;
  /** How many pairs there are. */
  readonly size: number;
}

const FREE = -1;
const FILLED = 0.6;

/** An empty table with room for so many pairs. */
export function pairTable(capacity: number): PairTable {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(16, capacity / FILLED)));
  return { keys: new Int32Array(slots).fill(FREE), values: new Int32Array(slots), size: 0 };
}

/** The slot of the pair, or the free slot where it would stand. */
function slotOf(keys: Int32Array, pair: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(pair, 0x9e3779b1) >>> 7) & mask;
  for (;;) {
    const key = keys[slot];
    if (key === pair || key === FREE) return slot;
    slot = (slot + 1) & mask;
  }
}

/** The value of a pair. */
export function pairValue({ keys, values }: PairTable, pair: number): number {
  const slot = slotOf(keys, pair);
  return keys[slot] === FREE ? 0 : (values[slot] ?? 0);
}

/** The table with the value of a pair; the arrays are the same until they are full. */
export function withValue(table: PairTable, pair: number, value: number): PairTable {
  const { keys, values, size } = table;
  const slot = slotOf(keys, pair);
  const isNew = keys[slot] === FREE;
  if (isNew && size + 1 > keys.length * FILLED) return withValue(grown(table), pair, value);
  keys[slot] = pair;
  values[slot] = value;
  return isNew ? { keys, values, size: size + 1 } : table;
}

function grown({ keys, values, size }: PairTable): PairTable {
  const larger = pairTable((size + 1) * 2);
  for (const [slot, key] of keys.entries()) {
    if (key === FREE) continue;
    const at = slotOf(larger.keys, key);
    larger.keys[at] = key;
    larger.values[at] = values[slot] ?? 0;
  }
  return { ...larger, size };
}
