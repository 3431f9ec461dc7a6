/*
 * 案件编码集合: exact and small. A body issues its serials one after the other, so 32 of them share one word of bits. An entry of
 * the table has five words: what stands before the serial, six bits a symbol; which 32 serials; the bits. A million codes that
 * some thousand bodies issued in sequence take 3 to 7 MB. In the worst case, every code alone in its entry, it is 29 to 57
 * bytes a code.
 */
import type { CaseCodeScheme, ParsedCaseCode } from '../case-code/index.js';

/** A code as a scheme read it. */
type Code = Pick<ParsedCaseCode, 'code' | 'serial'>;

/** 案件编码集合. */
export interface CaseCodeSet {
  /** Puts the code in; `false` where it was in already. */
  readonly add: (code: Code) => boolean;
  /** Whether it is in. */
  readonly has: (code: Code) => boolean;
  /** How many are in. */
  readonly size: () => number;
  /** Bytes of the table. */
  readonly bytes: () => number;
}

const WORDS = 5;
const BITS = 4;
const FIRST_ENTRIES = 1024;
/** Symbols that three words hold. */
const LONGEST_PREFIX = 15;

/** How long the part is that, with the serial, makes the whole of a code; −1 where there is none. */
function prefixLengthOf({ segments, checkSymbolsOf }: CaseCodeScheme): number {
  const [last, before] = segments.slice().reverse();
  if (last?.name === 'serial') return last.start;
  return last?.name === 'check' && before?.name === 'serial' && checkSymbolsOf !== undefined
    ? before.start
    : -1;
}

/** An empty set of codes of the scheme. */
export function caseCodeSet(scheme: CaseCodeScheme): CaseCodeSet {
  const prefixLength = prefixLengthOf(scheme);
  const isPacked = prefixLength >= 0 && prefixLength <= LONGEST_PREFIX;
  /** Numbers of the prefixes, or of whole codes, of a scheme whose prefixes do not fit. */
  const numbers = new Map<string, number>();
  let entries = FIRST_ENTRIES;
  let table = new Uint32Array(entries * WORDS);
  let used = 0;
  let count = 0;
  const key = new Uint32Array(BITS);

  const setKey = ({ code, serial }: Code): void => {
    if (isPacked) {
      for (let word = 0; word < 3; word += 1) {
        let value = 0;
        const end = Math.min(word * 5 + 5, prefixLength);
        for (let index = word * 5; index < end; index += 1)
          value = (value << 6) | ((code.charCodeAt(index) - 47) & 63);
        key[word] = value;
      }
      key[3] = serial >>> 5;
      return;
    }
    const prefix = prefixLength < 0 ? code : code.slice(0, prefixLength);
    let number = numbers.get(prefix);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(prefix, number);
    }
    key[0] = number;
    key[3] = prefixLength < 0 ? 0 : serial >>> 5;
  };
  const bitOf = ({ serial }: Code): number => (prefixLength < 0 ? 1 : 1 << (serial & 31));

  /** Where the entry of the key is, or the empty one where it goes. */
  const placeOf = (words: Uint32Array, from: number): number => {
    const a = words[from] as number;
    const b = words[from + 1] as number;
    const c = words[from + 2] as number;
    const d = words[from + 3] as number;
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    hash ^= Math.imul(c, 0xc2b2ae35) ^ Math.imul(d, 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let entry = (hash ^ (hash >>> 13)) & (entries - 1);
    for (;;) {
      const place = entry * WORDS;
      if (table[place + BITS] === 0) return place;
      if (
        table[place] === a &&
        table[place + 1] === b &&
        table[place + 2] === c &&
        table[place + 3] === d
      )
        return place;
      entry = (entry + 1) & (entries - 1);
    }
  };

  const grow = (): void => {
    const before = table;
    entries *= 2;
    table = new Uint32Array(entries * WORDS);
    for (let from = 0; from < before.length; from += WORDS)
      if (before[from + BITS] !== 0)
        table.set(before.subarray(from, from + WORDS), placeOf(before, from));
  };

  return {
    add: (code) => {
      setKey(code);
      const bit = bitOf(code);
      let place = placeOf(key, 0);
      const bits = table[place + BITS] as number;
      if ((bits & bit) !== 0) return false;
      if (bits === 0) {
        if (used * 10 >= entries * 7) {
          grow();
          place = placeOf(key, 0);
        }
        used += 1;
        table.set(key, place);
      }
      table[place + BITS] = bits | bit;
      count += 1;
      return true;
    },
    has: (code) => {
      setKey(code);
      return ((table[placeOf(key, 0) + BITS] as number) & bitOf(code)) !== 0;
    },
    size: () => count,
    bytes: () => table.byteLength,
  };
}
