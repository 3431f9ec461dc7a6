/*
 * Reading a case code: parse and check, to an object.
 *
 * The baseline is what people write first: a regular expression for the parts and an ISO 7064 check by `cdigit`. The floor is
 * the plainest hand-written reader of the same profile, which says null where `zhifa` says what is wrong.
 */
import { mod97_10 } from 'cdigit';
import { buildCaseCode, type CaseCodeParts, parseCaseCode } from 'zhifa';
import { runBench } from './harness.js';

const SIZE = 1024;
let seed = 11;
const random = (below: number): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 4_294_967_296) * below);
};
const KINDS = ['licence', 'penalty', 'compulsion', 'inspection'] as const;
const parts = Array.from(
  { length: SIZE },
  (): CaseCodeParts => ({
    profile: 'issued',
    division: `44${String(random(10_000)).padStart(4, '0')}`,
    body: String(1 + random(999)).padStart(3, '0'),
    year: 2020 + random(10),
    kind: KINDS[random(KINDS.length)] ?? 'penalty',
    serial: 1 + random(999_999),
  }),
);
const codes = parts.map((one) => {
  const code = buildCaseCode(one);
  if (!code.ok) throw new Error('bench: bad parts');
  return String(code.value);
});
/** The same parts as digits with two check digits of ISO 7064 MOD 97-10, which `cdigit` can check. */
const numeric = codes.map((code) => mod97_10.generate(code.slice(1, 21)));

const SHAPE = /^(\d{6})(\d{3})(\d{4})(\d)(\d{6})(\d{2})$/;
function withRegexAndCdigit(text: string): object | null {
  const match = SHAPE.exec(text);
  if (match === null || !mod97_10.validate(text)) return null;
  return {
    division: match[1],
    body: match[2],
    year: Number(match[3]),
    kind: match[4],
    serial: Number(match[5]),
  };
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const values = new Uint8Array(128).fill(255);
for (let value = 0; value < 31; value += 1) values[ALPHABET.charCodeAt(value)] = value;
const powers3 = new Uint8Array(23);
const powers9 = new Uint8Array(23);
for (let index = 0, three = 1, nine = 1; index < 23; index += 1) {
  powers3[index] = three;
  powers9[index] = nine;
  three = (three * 3) % 31;
  nine = (nine * 9) % 31;
}
const isDigitPlace = (index: number): boolean =>
  index !== 0 && (index < 7 || index > 9) && index < 21;
function byHand(text: string): object | null {
  if (text.length !== 23 || text.charCodeAt(0) !== 71) return null;
  let first = 0;
  let second = 0;
  for (let index = 0; index < 23; index += 1) {
    const value = values[text.charCodeAt(index)] ?? 255;
    if (value > 30 || (value > 9 && isDigitPlace(index))) return null;
    first += value * (powers3[index] ?? 0);
    second += value * (powers9[index] ?? 0);
  }
  if (first % 31 !== 0 || second % 31 !== 0) return null;
  return {
    division: text.slice(1, 7),
    body: text.slice(7, 10),
    year: Number(text.slice(10, 14)),
    kind: text.charCodeAt(14) - 48,
    serial: Number(text.slice(15, 21)),
  };
}

/** One contender does all codes; it must read each of them. */
const all = (name: string, texts: readonly string[], read: (text: string) => unknown) => {
  const unread = texts.findIndex((text) => !read(text));
  if (unread >= 0) throw new Error(`${name} does not read ${texts[unread]}`);
  return (): number => {
    let count = 0;
    for (const text of texts) if (read(text)) count += 1;
    return count;
  };
};

const REGEX = 'regex + cdigit';
const FLOOR = 'by hand';
const OURS = 'parseCaseCode';
const contenders = {
  [REGEX]: all(REGEX, numeric, withRegexAndCdigit),
  [FLOOR]: all(FLOOR, codes, byHand),
  [OURS]: all(OURS, codes, (text) => {
    const result = parseCaseCode(text);
    return result.ok ? result.value : null;
  }),
};
const measured = runBench('case code: parse and check', REGEX, contenders, {
  operations: SIZE,
  goals: { [OURS]: 10 },
});
const timeOf = (name: string): number =>
  measured.find((one) => one.name === name)?.medianNs ?? Number.NaN;
const overFloor = timeOf(OURS) / timeOf(FLOOR);
console.log(`${OURS} takes ${overFloor.toFixed(2)} × ${FLOOR}; goal ≤ 2.5`);
if (!(overFloor <= 2.5)) process.exitCode = 1;
