/*
 * 校验码. One function for each standard; the input is already known to have the right length and characters.
 * docs/decisions/0004-check-digits.md says why these are our own tables and not a package.
 */

/** Values of characters in an alphabet, by character code; 255 for all others. */
function values(alphabet: string): Uint8Array {
  const table = new Uint8Array(128).fill(255);
  for (let index = 0; index < alphabet.length; index += 1)
    table[alphabet.charCodeAt(index)] = index;
  return table;
}

const ALPHABET_31 = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const VALUES_31 = values(ALPHABET_31);
const VALUES_36 = values('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const REMAINDERS_11_2 = '10X98765432';
/** 11 − remainder; 10 is written X, 11 is written 0. */
const REMAINDERS_ORGANISATION = '0X987654321';

/** 3^(i−1) mod 31, GB 32100-2015. */
const WEIGHTS_31 = new Uint8Array([1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]);
/** GB 11714-1997. */
const WEIGHTS_ORGANISATION = new Uint8Array([3, 7, 9, 10, 5, 8, 4, 2]);
/** 2^(18−i) mod 11, GB 11643-1999. */
const WEIGHTS_11_2 = new Uint8Array([7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);

/** The value of a character among the 31 of GB 32100 (no I, O, S, V, Z); 255 for all others. */
export const valueOf31 = (code: number): number => (code < 128 ? (VALUES_31[code] as number) : 255);

/** Whether the character is one of the 31. */
export const isOf31 = (code: number): boolean => valueOf31(code) !== 255;

/** GB 32100-2015: the 18th character, from the first 17; `undefined` where one of them is not of the alphabet. */
export function check31(text: string): string | undefined {
  let sum = 0;
  for (let index = 0; index < 17; index += 1) {
    const value = valueOf31(text.charCodeAt(index));
    if (value === 255) return undefined;
    sum += value * (WEIGHTS_31[index] as number);
  }
  return ALPHABET_31[(31 - (sum % 31)) % 31];
}

/** GB 11714-1997: the 9th character, from 8 that begin at `start`. */
export function checkOrganisation(text: string, start = 0): string {
  let sum = 0;
  for (let index = 0; index < 8; index += 1) {
    sum +=
      (VALUES_36[text.charCodeAt(start + index)] as number) *
      (WEIGHTS_ORGANISATION[index] as number);
  }
  return REMAINDERS_ORGANISATION[sum % 11] as string;
}

/** GB 11643-1999, ISO 7064 MOD 11-2: the 18th character, from the first 17 digits. */
export function check11And2(text: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index += 1) {
    sum += (text.charCodeAt(index) - 48) * (WEIGHTS_11_2[index] as number);
  }
  return REMAINDERS_11_2[sum % 11] as string;
}

/** GS 15-2006, ISO 7064 MOD 11,10: the 15th digit, from the first 14. */
export function check11And10(text: string): string {
  let product = 10;
  for (let index = 0; index < 14; index += 1) {
    const sum = (product + text.charCodeAt(index) - 48) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return String((11 - product) % 10);
}

/** ICAO Doc 9303: weights 7, 3, 1, modulo 10; letters from A = 10, the filler `<` counts 0. */
export function check731(text: string): string {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const value = code === 60 ? 0 : (VALUES_36[code] as number);
    sum += value * (index % 3 === 0 ? 7 : index % 3 === 1 ? 3 : 1);
  }
  return String(sum % 10);
}
