/** By the two digits as a number. */
const PROVINCES = new Uint8Array(100);
for (const code of [
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
  53, 54, 61, 62, 63, 64, 65, 71, 81, 82,
]) {
  PROVINCES[code] = 1;
}

/** Whether the two digits at `start` are the GB/T 2260 code of a province. */
export function isProvince(digits: string, start = 0): boolean {
  return PROVINCES[digits.charCodeAt(start) * 10 + digits.charCodeAt(start + 1) - 528] === 1;
}
