/*
 * 案号: 法〔2015〕137号 as amended by 法〔2018〕335号, for cases from 2016-01-01:（收案年度）法院代字 专门审判代字 类型代字 编号 号.
 * Full-width round brackets, the opposite of a 文号.
 */
import { type Brand, ok, type Problem, type Result, shown } from '../core/index.js';
import {
  type IdentifierCheck,
  judged,
  literalOf,
  malformed,
  notText,
  starred,
} from './identifier-check.js';
import { identifierProblem } from './problems.js';

/** 案号: （2024）粤01行初123号, 法〔2015〕137号. */
export type CourtCaseNumber = Brand<'CourtCaseNumber'>;

/** The segments of an 案号. */
export interface CourtCaseNumberParts {
  /** The number. */
  readonly text: CourtCaseNumber;
  /** 收案年度. */
  readonly year: number;
  /** 法院代字: 最高法, or a province with 0 (高院), 2 (中院) or 4 digits (基层法院). */
  readonly court: string;
  /** 专门审判代字: 知, or empty. */
  readonly speciality: string;
  /** 类型代字: 行初, 行终, 行审 … */
  readonly type: string;
  /** 案件编号. */
  readonly serial: number;
}

const LONGEST = 40;
const SUPREME = '最高法';
const PROVINCES = '京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新军兵';
const SHAPE = /^([^\d]?)(\d+)([^\d]?)(最高法|[^\d]?\d*)(\p{Script=Han}*?)(第?\d*)(号?)$/u;
const EARLIEST_YEAR = 2016;

interface Scan {
  readonly problems: readonly Problem[];
  readonly year: number;
  readonly court: string;
  readonly type: string;
  readonly serial: number;
}

function scan(text: string): Scan {
  const unread = { year: 0, court: '', type: '', serial: 0 };
  if (text.length > LONGEST) {
    const length = identifierProblem('identifiers.length', {
      expected: `1–${LONGEST}`,
      actual: text.length,
    });
    return { ...unread, problems: [length] };
  }
  const match = SHAPE.exec(text);
  if (match === null) {
    return {
      ...unread,
      problems: [identifierProblem('identifiers.courtShape', { text: shown(text) })],
    };
  }
  const [, open = '', year = '', close = '', court = '', type = '', serial = '', mark = ''] = match;
  const problems: Problem[] = [];
  const closeAt = open.length + year.length + 1;
  if (open !== '（')
    problems.push(
      identifierProblem('identifiers.courtBracket', { position: 1, bracket: shown(open) }),
    );
  if (close !== '）') {
    problems.push(
      identifierProblem('identifiers.courtBracket', { position: closeAt, bracket: shown(close) }),
    );
  }
  if (year.length !== 4 || Number(year) < EARLIEST_YEAR) {
    problems.push(identifierProblem('identifiers.courtYear', { year: shown(year) }));
  }
  if (court !== SUPREME && !isCourt(court)) {
    problems.push(identifierProblem('identifiers.courtCode', { court: shown(court) }));
  }
  if (!/^知?\p{Script=Han}{1,3}$/u.test(type)) {
    problems.push(identifierProblem('identifiers.courtType', { type: shown(type) }));
  }
  if (!/^[1-9]\d{0,8}$/.test(serial) || mark === '') {
    problems.push(
      identifierProblem('identifiers.courtSerial', { serial: shown(`${serial}${mark}`) }),
    );
  }
  return { problems, year: Number(year), court, type, serial: Number(serial) };
}

const isCourt = (court: string): boolean =>
  PROVINCES.includes(court.charAt(0)) && court !== '' && /^(\d{2}|\d{4})?$/.test(court.slice(1));

/**
 * 核验案号. There is no check character.
 *
 * @example
 * checkCourtCaseNumber('（2024）粤1行初123号').format[0].code // => 'identifiers.courtCode'
 */
export function checkCourtCaseNumber(input: unknown): IdentifierCheck {
  const bad = notText(input);
  if (bad !== undefined || typeof input !== 'string') return bad ?? malformed();
  return malformed(...scan(input).problems);
}

/**
 * 解析案号.
 *
 * Fails: `input.notString`, `identifiers.empty`, `identifiers.length` and the `identifiers.court…` codes.
 *
 * @example
 * parseCourtCaseNumber('（2024）粤01行初123号')
 * // => ok({ text: '（2024）粤01行初123号', year: 2024, court: '粤01', speciality: '', type: '行初', serial: 123 })
 */
export function parseCourtCaseNumber(input: unknown): Result<CourtCaseNumberParts> {
  return judged(checkCourtCaseNumber(input), () => {
    const text = input as CourtCaseNumber;
    const { year, court, type, serial } = scan(text);
    const speciality = type.length > 1 && type.startsWith('知') ? '知' : '';
    return { text, year, court, speciality, type: type.slice(speciality.length), serial };
  });
}

/**
 * An 案号 written in source code. A mistyped literal is a defect and throws.
 *
 * @example
 * courtCaseNumber('（2023）粤71行终567号') // => '（2023）粤71行终567号'
 */
export function courtCaseNumber(literal: string): CourtCaseNumber {
  return literalOf('courtCaseNumber', literal, parseCourtCaseNumber(literal));
}

/**
 * 案号的显示形式: as it is.
 *
 * @example
 * formatCourtCaseNumber(courtCaseNumber('（2024）粤01行初123号')) // => '（2024）粤01行初123号'
 */
export function formatCourtCaseNumber(number: CourtCaseNumber): string {
  return number;
}

/**
 * 案号的遮盖形式: year, court and type stay.
 *
 * @example
 * maskCourtCaseNumber(courtCaseNumber('（2024）粤01行初123号')) // => '（2024）粤01行初***号'
 */
export function maskCourtCaseNumber(number: CourtCaseNumber): string {
  const serial = /\d+号$/.exec(number);
  return starred(number, serial?.index ?? 0, 1);
}

/**
 * 编案号: the number of a year, a court, a type and a serial.
 *
 * Fails: as {@link parseCourtCaseNumber}.
 *
 * @example
 * makeCourtCaseNumber({ year: 2024, court: '粤01', type: '行初', serial: 123 }) // => ok('（2024）粤01行初123号')
 */
export function makeCourtCaseNumber({
  year,
  court,
  type,
  serial,
}: {
  readonly year: number;
  readonly court: string;
  readonly type: string;
  readonly serial: number;
}): Result<CourtCaseNumber> {
  const parsed = parseCourtCaseNumber(`（${year}）${court}${type}${serial}号`);
  return parsed.ok ? ok(parsed.value.text) : parsed;
}
