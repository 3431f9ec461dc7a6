/*
 * 发文字号: GB/T 9704-2012 §7.2.5. 机关代字、年份、发文顺序号: the year in full in tortoise-shell brackets 〔〕, the serial
 * without 第 and without leading zeros, then 号.
 */
import {
  type Brand,
  coreProblem,
  failed,
  ok,
  type Problem,
  type Result,
  shown,
} from '../core/index.js';
import {
  type IdentifierCheck,
  judged,
  literalOf,
  malformed,
  notText,
  starred,
} from './identifier-check.js';
import { identifierProblem } from './problems.js';

/** 发文字号 (文号): 粤市监处罚〔2024〕1号, GB/T 9704-2012. */
export type DocumentNumber = Brand<'DocumentNumber'>;

/** The segments of a 发文字号. */
export interface DocumentNumberParts {
  /** The number. */
  readonly text: DocumentNumber;
  /** 机关代字. */
  readonly issuer: string;
  /** 年份. */
  readonly year: number;
  /** 发文顺序号. */
  readonly serial: number;
}

/** What a reader made of a 文号 that people typed. */
export interface DocumentNumberReading {
  /** The number as it was typed; this is what a record keeps. */
  readonly asWritten: string;
  /** 机关代字. */
  readonly issuer: string;
  /** 年份. */
  readonly year: number;
  /** 顺序号 as it was typed, for example `1`, `K20230523014` or `福田12`. */
  readonly serial: string;
  /** What stands after 号, for example 之一; else empty. */
  readonly suffix: string;
  /** The form of the standard, for comparison; absent where the serial or a suffix has none. */
  readonly standard?: DocumentNumber;
}

/** Longer texts hold no document number. */
const LONGEST = 80;
const ISSUER = /^[\p{Script=Han}（）·A-Za-z]{1,20}$/u;
const BRACKETED_YEAR = /[[〔（(【［](\d{1,6})[\]〕）)】］]/u;
const EARLIEST_YEAR = 1940;
const LATEST_YEAR = 2099;

interface Scan {
  /** Departures from the standard that leave no doubt what was meant. */
  readonly deviations: readonly Problem[];
  /** What cannot be read. */
  readonly problems: readonly Problem[];
  readonly issuer: string;
  readonly year: string;
  readonly serial: string;
  readonly suffix: string;
}

const UNREAD = { deviations: [], issuer: '', year: '', serial: '', suffix: '' };

/** Half-width forms of full-width digits and letters, spaces left out, each character with its first position. */
function cleaned(text: string): {
  characters: string;
  positions: readonly number[];
  deviations: Problem[];
} {
  const positions: number[] = [];
  const deviations: Problem[] = [];
  let characters = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (/\s/.test(character)) {
      deviations.push(identifierProblem('identifiers.documentSpace', { position: index + 1 }));
      continue;
    }
    const isWide = /[０-９Ａ-Ｚａ-ｚ]/.test(character);
    if (isWide)
      deviations.push(
        identifierProblem('identifiers.documentFullWidth', { position: index + 1, character }),
      );
    characters += isWide ? character.normalize('NFKC') : character;
    positions.push(index + 1);
  }
  return { characters, positions, deviations };
}

function scan(text: string): Scan {
  if (text.length > LONGEST) {
    const length = identifierProblem('identifiers.length', {
      expected: `1–${LONGEST}`,
      actual: text.length,
    });
    return { ...UNREAD, problems: [length] };
  }
  const { characters, positions, deviations } = cleaned(text);
  const at = (index: number): number => positions[index] ?? text.length + 1;
  const bracketed = BRACKETED_YEAR.exec(characters);
  if (bracketed === null) {
    return {
      ...UNREAD,
      problems: [identifierProblem('identifiers.documentShape', { text: shown(text) })],
    };
  }
  const year = bracketed[1] as string;
  const open = bracketed.index;
  const close = open + year.length + 1;
  for (const [index, bracket] of [
    [open, '〔'],
    [close, '〕'],
  ] as const) {
    const found = characters.charAt(index);
    if (found !== bracket) {
      deviations.push(
        identifierProblem('identifiers.documentBracket', { position: at(index), bracket: found }),
      );
    }
  }
  const issuer = characters.slice(0, open);
  const rest = /^(第?)(0*)([^号]*)(号?)(.*)$/u.exec(characters.slice(close + 1));
  const [, ordinal = '', zeros = '', serial = '', mark = '', suffix = ''] = rest ?? [];
  const serialAt = close + 1 + ordinal.length;
  if (ordinal !== '')
    deviations.push(identifierProblem('identifiers.documentOrdinal', { position: at(close + 1) }));
  if (zeros !== '' && serial !== '') {
    deviations.push(
      identifierProblem('identifiers.documentLeadingZero', { position: at(serialAt) }),
    );
  }
  if (mark === '') deviations.push(identifierProblem('identifiers.documentNumberMark', {}));
  const problems: Problem[] = [];
  if (!ISSUER.test(issuer))
    problems.push(identifierProblem('identifiers.documentIssuer', { issuer: shown(issuer) }));
  const yearNumber = Number(year);
  if (year.length !== 4 || yearNumber < EARLIEST_YEAR || yearNumber > LATEST_YEAR) {
    problems.push(identifierProblem('identifiers.documentYear', { position: at(open + 1), year }));
  }
  if (/^[1-9]\d{0,7}$/.test(serial)) {
    if (suffix !== '')
      deviations.push(identifierProblem('identifiers.documentSuffix', { suffix: shown(suffix) }));
  } else if (/^(?=.*\d)[\p{Script=Han}A-Za-z\d-]{1,30}$/u.test(serial) && !/^\d+$/.test(serial)) {
    deviations.push(identifierProblem('identifiers.documentSerialForm', { serial: shown(serial) }));
    if (suffix !== '')
      deviations.push(identifierProblem('identifiers.documentSuffix', { suffix: shown(suffix) }));
  } else {
    problems.push(
      identifierProblem('identifiers.documentSerial', { serial: shown(`${zeros}${serial}`) }),
    );
  }
  if (suffix !== '' && !/^(之[一二三四五六七八九十百]{1,5}|-\d{1,3})$/.test(suffix)) {
    problems.push(identifierProblem('identifiers.documentShape', { text: shown(text) }));
  }
  return { deviations, problems, issuer, year, serial, suffix };
}

/**
 * 核验发文字号 by the standard; a departure that people type is a problem here and a warning in
 * {@link readDocumentNumber}.
 *
 * @example
 * checkDocumentNumber('粤市监处罚[2024]1号').format[0]
 * // => { code: 'identifiers.documentBracket', path: [], params: { position: 6, bracket: '[' } }
 */
export function checkDocumentNumber(input: unknown): IdentifierCheck {
  const bad = notText(input);
  if (bad !== undefined || typeof input !== 'string') return bad ?? malformed();
  const { problems, deviations } = scan(input);
  return malformed(...problems, ...deviations);
}

/**
 * 解析发文字号: the form of the standard and nothing else. There is no check character.
 *
 * Fails: `input.notString`, `identifiers.empty`, `identifiers.length` and the `identifiers.document…` codes.
 *
 * @example
 * parseDocumentNumber('粤市监处罚〔2024〕1号')
 * // => ok({ text: '粤市监处罚〔2024〕1号', issuer: '粤市监处罚', year: 2024, serial: 1 })
 * parseDocumentNumber('粤市监处罚〔2024〕01号').ok // => false
 */
export function parseDocumentNumber(input: unknown): Result<DocumentNumberParts> {
  return judged(checkDocumentNumber(input), () => {
    const text = input as DocumentNumber;
    const { issuer, year, serial } = scan(text);
    return { text, issuer, year: Number(year), serial: Number(serial) };
  });
}

/**
 * 识读发文字号: a 文号 as people type it. Other brackets, spaces, full-width digits, 第, leading zeros, a missing 号, a
 * serial with letters or a place, 之一: each is read with a warning. What was typed stays in `asWritten`; the
 * library writes the standard form only.
 *
 * Warns: `identifiers.documentBracket`, `identifiers.documentOrdinal`, `identifiers.documentLeadingZero`,
 * `identifiers.documentNumberMark`, `identifiers.documentSuffix`, `identifiers.documentSerialForm`, `identifiers.documentSpace`,
 * `identifiers.documentFullWidth`.
 * Fails: `input.notString`, `identifiers.empty`, `identifiers.length`, `identifiers.documentShape`,
 * `identifiers.documentIssuer`, `identifiers.documentYear`, `identifiers.documentSerial`.
 *
 * @example
 * readDocumentNumber('粤市监处罚[2024]第1号').value.standard // => '粤市监处罚〔2024〕1号'
 * readDocumentNumber('深市监处罚〔2023〕福田12号').value.serial // => '福田12'
 */
export function readDocumentNumber(input: unknown): Result<DocumentNumberReading> {
  const bad = notText(input);
  if (bad !== undefined || typeof input !== 'string') {
    return failed(...(bad?.format ?? [coreProblem('input.notString', { actual: shown(input) })]));
  }
  const { problems, deviations, issuer, year, serial, suffix } = scan(input);
  if (problems.length > 0) return failed(...problems);
  const reading = { asWritten: input, issuer, year: Number(year), serial, suffix };
  const standard = composed(issuer, year, serial);
  return ok(/^\d+$/.test(serial) && suffix === '' ? { ...reading, standard } : reading, deviations);
}

const composed = (issuer: string, year: number | string, serial: number | string): DocumentNumber =>
  `${issuer}〔${year}〕${serial}号` as DocumentNumber;

/**
 * A 发文字号 written in source code. A mistyped literal is a defect and throws.
 *
 * @example
 * documentNumber('沪司发〔2023〕39号') // => '沪司发〔2023〕39号'
 */
export function documentNumber(literal: string): DocumentNumber {
  return literalOf('documentNumber', literal, parseDocumentNumber(literal));
}

/**
 * 发文字号的显示形式: as it is.
 *
 * @example
 * formatDocumentNumber(documentNumber('沪司发〔2023〕39号')) // => '沪司发〔2023〕39号'
 */
export function formatDocumentNumber(number: DocumentNumber): string {
  return number;
}

/**
 * 发文字号的遮盖形式: issuer and year stay.
 *
 * @example
 * maskDocumentNumber(documentNumber('粤市监处罚〔2024〕123号')) // => '粤市监处罚〔2024〕***号'
 */
export function maskDocumentNumber(number: DocumentNumber): string {
  return starred(number, number.indexOf('〕') + 1, 1);
}

/**
 * 编发文字号: the number of an issuer, a year and a serial.
 *
 * Fails: as {@link parseDocumentNumber}.
 *
 * @example
 * makeDocumentNumber({ issuer: '粤市监处罚', year: 2024, serial: 1 }) // => ok('粤市监处罚〔2024〕1号')
 */
export function makeDocumentNumber({
  issuer,
  year,
  serial,
}: {
  readonly issuer: string;
  readonly year: number;
  readonly serial: number;
}): Result<DocumentNumber> {
  const parsed = parseDocumentNumber(composed(issuer, year, serial));
  return parsed.ok ? ok(parsed.value.text) : parsed;
}
