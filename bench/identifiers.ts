/*
 * Checking a 统一社会信用代码 against a hand-written table that does the weighted sum of GB 32100-2015 and nothing else.
 * The library also checks the organisation code inside, the registrar, the category and the province, and says what is
 * wrong. Goal: at most three times the table's time.
 */
import {
  checkResidentIdentityNumber,
  checkSocialCreditCode,
  divisionCode,
  makeResidentIdentityNumber,
  makeSocialCreditCode,
  parseSocialCreditCode,
} from 'zhifa/identifiers';
import { runBench } from './harness.js';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const VALUES = new Int8Array(128).fill(-1);
for (let index = 0; index < 31; index += 1) VALUES[ALPHABET.charCodeAt(index)] = index;

/** The table: 18 characters of the alphabet whose last is right. */
function handTable(text: string): boolean {
  if (text.length !== 18) return false;
  let sum = 0;
  for (let index = 0; index < 17; index += 1) {
    const value = VALUES[text.charCodeAt(index)] ?? -1;
    if (value < 0) return false;
    sum += value * (WEIGHTS[index] ?? 0);
  }
  return VALUES[text.charCodeAt(17)] === (31 - (sum % 31)) % 31;
}

const division = divisionCode('440106');
const codes = Array.from({ length: 1024 }, (_, seed) =>
  makeSocialCreditCode({ division, seed: seed * 9973 }),
);
const wrong = codes.map((code) => `${code.slice(0, 17)}${code.endsWith('0') ? '1' : '0'}`);

const numbers = codes.map((_, seed) => makeResidentIdentityNumber({ division, seed }));

const each = (list: readonly string[], job: (code: string) => unknown) => () => {
  let last: unknown;
  for (const code of list) last = job(code);
  return last;
};

runBench(
  'check a 统一社会信用代码',
  'hand table',
  {
    'hand table': each(codes, handTable),
    'checkSocialCreditCode, right codes': each(codes, (code) => checkSocialCreditCode(code)),
    'checkSocialCreditCode, wrong codes': each(wrong, (code) => checkSocialCreditCode(code)),
    'parseSocialCreditCode, right codes': each(codes, (code) => parseSocialCreditCode(code)),
    checkResidentIdentityNumber: each(numbers, (number) => checkResidentIdentityNumber(number)),
  },
  { operations: 1024, goals: { 'checkSocialCreditCode, right codes': 1 / 3 } },
);
