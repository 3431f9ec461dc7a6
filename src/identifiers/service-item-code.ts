/*
 * 政务服务事项编码 (GB/T 39554.1-2020; layout as live codes of the Guangdong service portal show it, the text of the
 * standard was not seen): 实施编码 31 = 统一社会信用代码 18 + 行使层级 1 + 基本编码 12; 业务办理项编码 33 adds 2.
 * 基本编码 12 = 省 2 (00 for the whole country) + 类型 2 + 主项 5 + 子项 3.
 */
import type { Brand, Problem, Result, Term } from '../core/index.js';
import type { DivisionCode } from './division-code.js';
import {
  CLEAN,
  digitsOfSeed,
  formatProblems,
  type IdentifierCheck,
  isDigit,
  isUpper,
  judged,
  literalOf,
  malformed,
  notText,
  starred,
} from './identifier-check.js';
import { identifierProblem } from './problems.js';
import { isProvince } from './province.js';
import {
  checkSocialCreditCode,
  makeSocialCreditCode,
  type SocialCreditCode,
} from './social-credit-code.js';

/** 基本编码: 12 digits that name a 政务服务事项 across the country or a province. */
export type ServiceItemBasicCode = Brand<'ServiceItemBasicCode'>;

/** 实施编码: 31 characters, the item as one body exercises it; 33 with the 业务办理项. */
export type ServiceItemCode = Brand<'ServiceItemCode'>;

/**
 * 事项类型: the two digits after the province.
 *
 * From memory and the codes seen; the table is open, others are read with a warning.
 *
 * @example
 * serviceItemTypes['02'].zh // => '行政处罚'
 */
export const serviceItemTypes = {
  '01': { zh: '行政许可', en: 'administrative licence' },
  '02': { zh: '行政处罚', en: 'administrative penalty' },
  '03': { zh: '行政强制', en: 'administrative compulsion' },
  '04': { zh: '行政征收', en: 'administrative levy' },
  '05': { zh: '行政给付', en: 'administrative payment' },
  '06': { zh: '行政检查', en: 'administrative inspection' },
  '07': { zh: '行政确认', en: 'administrative confirmation' },
  '08': { zh: '行政奖励', en: 'administrative reward' },
  '09': { zh: '行政裁决', en: 'administrative adjudication' },
  '10': { zh: '其他行政权力', en: 'other administrative power' },
  '20': { zh: '公共服务', en: 'public service' },
} as const satisfies Readonly<Record<string, Term>>;

/** The segments of a 基本编码. */
export interface ServiceItemBasicCodeParts {
  /** The code. */
  readonly text: ServiceItemBasicCode;
  /** 省: 2 digits; 00 for the whole country. */
  readonly province: string;
  /** 类型: 2 digits; a key of {@link serviceItemTypes} or an unknown one. */
  readonly type: string;
  /** 主项: 5 digits. */
  readonly main: string;
  /** 子项: 3 digits; 000 where the item has none. */
  readonly sub: string;
}

/** The segments of an 实施编码. */
export interface ServiceItemCodeParts {
  /** The code. */
  readonly text: ServiceItemCode;
  /** 实施主体: its 统一社会信用代码. */
  readonly body: SocialCreditCode;
  /** 行使层级: 2 省, 3 市, 4 县; 1, 5 and 6 (国家, 乡, 村) were not seen in use. */
  readonly level: string;
  /** 基本编码. */
  readonly basic: ServiceItemBasicCode;
  /** 业务办理项: 2 digits, or empty. */
  readonly handling: string;
}

/**
 * 核验基本编码.
 *
 * @example
 * checkServiceItemBasicCode('440299876000') // => { format: [], segments: [], checkCharacter: [], warnings: [] }
 */
export function checkServiceItemBasicCode(input: unknown): IdentifierCheck {
  const bad = notText(input);
  if (bad !== undefined || typeof input !== 'string') return bad ?? CLEAN;
  const format = formatProblems(input, [12], isDigit);
  return format.length > 0 ? malformed(...format) : checkBasicAt(input, 1);
}

function checkBasicAt(basic: string, position: number): IdentifierCheck {
  const province = basic.slice(0, 2);
  const type = basic.slice(2, 4);
  const isPlace = province === '00' || isProvince(province);
  const isType = Object.hasOwn(serviceItemTypes, type);
  if (isPlace && isType) return CLEAN;
  return {
    ...CLEAN,
    segments: isPlace ? [] : [identifierProblem('identifiers.province', { position, province })],
    warnings: isType ? [] : [identifierProblem('identifiers.itemTypeUnknown', { type })],
  };
}

/**
 * 核验实施编码: the body's code with both its check characters, the level, the basic code.
 *
 * @example
 * checkServiceItemCode('11440000MB2D0164XG2440289876000').checkCharacter[0].code // => 'identifiers.checkCharacter'
 */
export function checkServiceItemCode(input: unknown): IdentifierCheck {
  const bad = notText(input);
  if (bad !== undefined || typeof input !== 'string') return bad ?? CLEAN;
  const format = formatProblems(
    input,
    [31, 33],
    (code, index) => isDigit(code) || (index < 18 && isUpper(code)),
  );
  if (format.length > 0) return malformed(...format);
  const body = checkSocialCreditCode(input.slice(0, 18));
  const basic = checkBasicAt(input.slice(19, 31), 20);
  const level = input.charAt(18);
  const levelProblems: readonly Problem[] = /[1-6]/.test(level)
    ? []
    : [identifierProblem('identifiers.exerciseLevel', { position: 19, level })];
  if (body === CLEAN && basic === CLEAN && levelProblems.length === 0) return CLEAN;
  return {
    format: body.format,
    segments: [...body.segments, ...levelProblems, ...basic.segments],
    checkCharacter: body.checkCharacter,
    warnings: [...body.warnings, ...basic.warnings],
  };
}

/**
 * 解析基本编码.
 *
 * Fails: `input.notString`, `identifiers.empty`, `identifiers.length`, `identifiers.character`, `identifiers.province`.
 *
 * @example
 * parseServiceItemBasicCode('440289876000')
 * // => ok({ text: '440289876000', province: '44', type: '02', main: '89876', sub: '000' })
 */
export function parseServiceItemBasicCode(input: unknown): Result<ServiceItemBasicCodeParts> {
  return judged(checkServiceItemBasicCode(input), () => {
    const text = input as ServiceItemBasicCode;
    return {
      text,
      province: text.slice(0, 2),
      type: text.slice(2, 4),
      main: text.slice(4, 9),
      sub: text.slice(9),
    };
  });
}

/**
 * 解析实施编码, 31 characters or 33 with the 业务办理项.
 *
 * Fails: as `parseSocialCreditCode` for the body and {@link parseServiceItemBasicCode} for the basic code, and
 * `identifiers.exerciseLevel`.
 *
 * @example
 * parseServiceItemCode('114403006939513773344201505200802')
 * // => ok({ text: '114403006939513773344201505200802', body: '114403006939513773', level: '3', basic: '442015052008', handling: '02' })
 */
export function parseServiceItemCode(input: unknown): Result<ServiceItemCodeParts> {
  return judged(checkServiceItemCode(input), () => {
    const text = input as ServiceItemCode;
    return {
      text,
      body: text.slice(0, 18) as SocialCreditCode,
      level: text.charAt(18),
      basic: text.slice(19, 31) as ServiceItemBasicCode,
      handling: text.slice(31),
    };
  });
}

/**
 * A 基本编码 written in source code. A mistyped literal is a defect and throws.
 *
 * @example
 * serviceItemBasicCode('440289876000') // => '440289876000'
 */
export function serviceItemBasicCode(literal: string): ServiceItemBasicCode {
  return literalOf('serviceItemBasicCode', literal, parseServiceItemBasicCode(literal));
}

/**
 * An 实施编码 written in source code. A mistyped literal is a defect and throws.
 *
 * @example
 * serviceItemCode('11440100007483172Q3440106043001') // => '11440100007483172Q3440106043001'
 */
export function serviceItemCode(literal: string): ServiceItemCode {
  return literalOf('serviceItemCode', literal, parseServiceItemCode(literal));
}

/**
 * 基本编码的显示形式: its segments apart.
 *
 * @example
 * formatServiceItemBasicCode(serviceItemBasicCode('440289876000')) // => '44 02 89876 000'
 */
export function formatServiceItemBasicCode(code: ServiceItemBasicCode): string {
  return `${code.slice(0, 2)} ${code.slice(2, 4)} ${code.slice(4, 9)} ${code.slice(9)}`;
}

/**
 * 实施编码的显示形式: its segments apart.
 *
 * @example
 * formatServiceItemCode(serviceItemCode('11440100007483172Q3440106043001')) // => '11440100007483172Q 3 440106043001'
 */
export function formatServiceItemCode(code: ServiceItemCode): string {
  return [code.slice(0, 18), code.charAt(18), code.slice(19, 31), code.slice(31)]
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * 基本编码的遮盖形式: province and type stay.
 *
 * @example
 * maskServiceItemBasicCode(serviceItemBasicCode('440289876000')) // => '4402********'
 */
export function maskServiceItemBasicCode(code: ServiceItemBasicCode): string {
  return starred(code, 4, 0);
}

/**
 * 实施编码的遮盖形式: the body's registrar, category and division stay, and the item.
 *
 * @example
 * maskServiceItemCode(serviceItemCode('11440100007483172Q3440106043001')) // => '11440100**********3440106043001'
 */
export function maskServiceItemCode(code: ServiceItemCode): string {
  return starred(code, 8, code.length - 18);
}

/**
 * A 基本编码 for tests.
 *
 * @example
 * makeServiceItemBasicCode({ type: '02', seed: 89876 }) // => '440289876000'
 */
export function makeServiceItemBasicCode({
  type,
  seed,
}: {
  readonly type: keyof typeof serviceItemTypes;
  readonly seed: number;
}): ServiceItemBasicCode {
  return `44${type}${digitsOfSeed(seed, 5)}000` as ServiceItemBasicCode;
}

/**
 * An 实施编码 for tests: a state organ of the division, its level from the division, an item from the seed.
 *
 * @example
 * makeServiceItemCode({ division: divisionCode('440100'), type: '02', seed: 748317 }).slice(18) // => '3440248317000'
 */
export function makeServiceItemCode({
  division,
  type,
  seed,
}: {
  readonly division: DivisionCode;
  readonly type: keyof typeof serviceItemTypes;
  readonly seed: number;
}): ServiceItemCode {
  const level = division.slice(2, 6) === '0000' ? '2' : division.slice(4, 6) === '00' ? '3' : '4';
  const body = makeSocialCreditCode({ division, seed, category: '11' });
  return `${body}${level}${makeServiceItemBasicCode({ type, seed })}` as ServiceItemCode;
}
