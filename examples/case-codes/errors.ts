/*
 * Errors that people make when they copy a code. Symbols written wrongly are of the kind that their place allows (a digit stays a
 * digit), so that the check symbols alone must find them; misreadings, swaps and lengths often show before. `simulated`: the
 * simulation of the profile's specification (check symbols alone, 400,000 trials), in per cent undetected.
 */
import { guangdongCaseCodeScheme } from 'zhifa';
import { oneOf, type Random } from './random.js';

const LENGTH = 23;
const allowedAt: readonly string[] = guangdongCaseCodeScheme.segments.flatMap(
  ({ length, symbols }) => Array<string>(length).fill(symbols),
);
/** The profile letter is left alone by the errors that keep the shape. */
const place = (random: Random): number => 1 + random(LENGTH - 1);
const symbolFor = (at: number, random: Random): string => oneOf(random, [...(allowedAt[at] ?? '')]);

function substituted(code: string, count: number, random: Random): string {
  const symbols = [...code];
  const places = new Set<number>();
  while (places.size < count) places.add(place(random));
  for (const at of places) {
    const before = symbols[at];
    while (symbols[at] === before) symbols[at] = symbolFor(at, random);
  }
  return symbols.join('');
}

function permuted(code: string, from: number, order: readonly number[]): string {
  const symbols = [...code];
  const taken = order.map((offset) => symbols[from + offset] ?? '');
  return [...symbols.slice(0, from), ...taken, ...symbols.slice(from + order.length)].join('');
}

/** A run of `length` places that starts after the profile letter. */
const start = (length: number, random: Random): number => 1 + random(LENGTH - length);

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'D',
  '1': '7',
  '2': '7',
  '3': '8',
  '5': '6',
  '6': 'G',
  '8': 'B',
  B: '8',
  D: '0',
  U: 'W',
  W: 'U',
};

export interface HumanError {
  readonly name: string;
  /** Undetected by the check symbols alone, in per cent, as the specification has it. */
  readonly simulated: number;
  readonly make: (code: string, random: Random) => string;
}

export const humanErrors: readonly HumanError[] = [
  {
    name: '形近误认 look-alike misread',
    simulated: 0,
    make: (code, random) => {
      const places = [...code]
        .map((_, at) => at)
        .filter((at) => LOOK_ALIKES[code[at] ?? ''] !== undefined);
      const at = oneOf(random, places);
      return `${code.slice(0, at)}${LOOK_ALIKES[code[at] ?? '']}${code.slice(at + 1)}`;
    },
  },
  { name: '错一位 one symbol', simulated: 0, make: (code, random) => substituted(code, 1, random) },
  {
    name: '邻位颠倒 ab→ba',
    simulated: 0,
    make: (code, random) => permuted(code, start(2, random), [1, 0]),
  },
  {
    name: '隔位颠倒 abc→cba',
    simulated: 0,
    make: (code, random) => permuted(code, start(3, random), [2, 1, 0]),
  },
  {
    name: '三位轮换 abc→bca',
    simulated: 0,
    make: (code, random) => permuted(code, start(3, random), [1, 2, 0]),
  },
  {
    name: '对调两组 abcd→cdab',
    simulated: 0,
    make: (code, random) => permuted(code, start(4, random), [2, 3, 0, 1]),
  },
  {
    name: '错两位 two symbols',
    simulated: 0,
    make: (code, random) => substituted(code, 2, random),
  },
  {
    name: '错三位 three symbols',
    simulated: 0.1,
    make: (code, random) => substituted(code, 3, random),
  },
  {
    name: '错六位 six symbols',
    simulated: 0.1,
    make: (code, random) => substituted(code, 6, random),
  },
  {
    name: '顺序号乱写 another serial',
    simulated: 0.1,
    make: (code, random) =>
      `${code.slice(0, 15)}${String(1 + random(999_999)).padStart(6, '0')}${code.slice(21)}`,
  },
  {
    name: '漏一位 one left out',
    simulated: 0,
    make: (code, random) => {
      const at = random(LENGTH);
      return code.slice(0, at) + code.slice(at + 1);
    },
  },
  {
    name: '重一位 one twice',
    simulated: 0,
    make: (code, random) => {
      const at = random(LENGTH);
      return code.slice(0, at + 1) + code.slice(at);
    },
  },
];
