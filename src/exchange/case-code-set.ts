/*
 * 案件编码集合: exact and small. A body issues its serials one after the other, so 32 of them share one word of bits; the part
 * before the serial is held once. A million codes issued in sequence by some thousand bodies take 2 to 3 MB; in the worst
 * case, every code alone in its word, it is 30 bytes a code, and 150 where every code has a prefix of its own.
 */
import type { CaseCode, CaseCodeScheme, ParsedCaseCode } from '../case-code/index.js';

/** 案件编码集合. */
export interface CaseCodeSet {
  /** Puts the code in; `false` where it was in already. */
  readonly add: (parsed: Pick<ParsedCaseCode, 'code' | 'serial'>) => boolean;
  /** Whether it is in. */
  readonly has: (parsed: Pick<ParsedCaseCode, 'code' | 'serial'>) => boolean;
  /** How many are in. */
  readonly size: () => number;
  /** Bytes of the table; the prefixes come on top. */
  readonly bytes: () => number;
}

const FIRST_CAPACITY = 1024;

/** Whether what stands before the serial, and the serial, are the whole of a code. */
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
  const prefixes = new Map<string, number>();
  let capacity = FIRST_CAPACITY;
  let prefixOf = new Uint32Array(capacity);
  let pageOf = new Uint32Array(capacity);
  let bitsOf = new Uint32Array(capacity);
  let used = 0;
  let count = 0;

  /** The slot of a page of serials: its own, or the empty one where it goes. */
  const slotOf = (prefix: number, page: number): number => {
    let hash = Math.imul(prefix + 1, 0x9e3779b1) ^ Math.imul(page + 1, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let slot = ((hash ^ (hash >>> 13)) >>> 0) & (capacity - 1);
    while (bitsOf[slot] !== 0 && (prefixOf[slot] !== prefix || pageOf[slot] !== page))
      slot = (slot + 1) & (capacity - 1);
    return slot;
  };

  const grow = (): void => {
    const [prefixesBefore, pagesBefore, bitsBefore] = [prefixOf, pageOf, bitsOf];
    capacity *= 2;
    prefixOf = new Uint32Array(capacity);
    pageOf = new Uint32Array(capacity);
    bitsOf = new Uint32Array(capacity);
    for (let index = 0; index < bitsBefore.length; index += 1) {
      const bits = bitsBefore[index] as number;
      if (bits === 0) continue;
      const slot = slotOf(prefixesBefore[index] as number, pagesBefore[index] as number);
      prefixOf[slot] = prefixesBefore[index] as number;
      pageOf[slot] = pagesBefore[index] as number;
      bitsOf[slot] = bits;
    }
  };

  const prefixTextOf = (code: CaseCode): string =>
    prefixLength < 0 ? code : code.slice(0, prefixLength);
  const serialOf = (serial: number): number => (prefixLength < 0 ? 0 : serial);

  return {
    add: ({ code, serial: number }) => {
      const text = prefixTextOf(code);
      let prefix = prefixes.get(text);
      if (prefix === undefined) {
        prefix = prefixes.size;
        prefixes.set(text, prefix);
      }
      const serial = serialOf(number);
      const page = serial >>> 5;
      const bit = 1 << (serial & 31);
      let slot = slotOf(prefix, page);
      const bits = bitsOf[slot] as number;
      if ((bits & bit) !== 0) return false;
      if (bits === 0) {
        if (used * 10 >= capacity * 7) {
          grow();
          slot = slotOf(prefix, page);
        }
        used += 1;
        prefixOf[slot] = prefix;
        pageOf[slot] = page;
      }
      bitsOf[slot] = (bits | bit) >>> 0;
      count += 1;
      return true;
    },
    has: ({ code, serial: number }) => {
      const prefix = prefixes.get(prefixTextOf(code));
      if (prefix === undefined) return false;
      const serial = serialOf(number);
      return ((bitsOf[slotOf(prefix, serial >>> 5)] as number) & (1 << (serial & 31))) !== 0;
    },
    size: () => count,
    bytes: () => capacity * 12,
  };
}
