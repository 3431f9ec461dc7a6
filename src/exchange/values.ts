/*
 * Texts of one written form. A pattern says no more than a pattern can; what the parser refuses beyond it stands in `rules`,
 * so a reader in another language knows what is still to be checked.
 */
import * as z from 'zod/mini';
import { parseCaseCode } from '../case-code/index.js';
import {
  coreProblem,
  failed,
  ok,
  parseInstant,
  parseLocalDate,
  parseMoney,
  parseRatio,
  type Result,
  shown,
} from '../core/index.js';
import {
  parseBusinessRegistrationNumber,
  parseDivisionCode,
  parseDocumentNumber,
  parseEnforcementCertificateNumber,
  parseForeignPermanentResidentNumber,
  parseHkMacaoTravelPermitNumber,
  parseHmtResidencePermitNumber,
  parsePassportNumber,
  parseResidentIdentityNumber,
  parseServiceItemBasicCode,
  parseSocialCreditCode,
  parseTaiwanTravelPermitNumber,
} from '../identifiers/index.js';
import { type ContractEntry, exchanged } from './exchanged-type.js';

/** A text that the pattern and the parser read. */
function value(
  name: string,
  zh: string,
  en: string,
  pattern: RegExp,
  parse: (input: unknown) => Result<unknown>,
  rules: readonly string[] = [],
): ContractEntry {
  return exchanged(name, 'value', zh, en, z.string().check(z.regex(pattern)), parse, rules);
}

const day = '[1-9]\\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const oneOf = (...words: readonly string[]): RegExp =>
  new RegExp(`^(${[...words, day].join('|')})$`);
const dateOr =
  (...words: readonly string[]) =>
  (input: unknown): Result<unknown> =>
    typeof input === 'string' && words.includes(input) ? ok(input) : parseLocalDate(input);
const inCalendar = ['date.notInCalendar'];
const checked = ['identifiers.checkCharacter', 'identifiers.province', 'identifiers.date'];

/** Only what is written as the library writes it. */
const canonical =
  (parse: (input: unknown) => Result<string>) =>
  (input: unknown): Result<unknown> => {
    const read = parse(input);
    return read.ok && read.value !== input ? parse(null) : read;
  };

const nonEmpty = (input: unknown): Result<unknown> =>
  typeof input === 'string' && input !== ''
    ? ok(input)
    : failed(coreProblem('input.notString', { actual: shown(input) }));
const some = /^[\s\S]/;

/** 值类型: dates, amounts, codes. */
export const valueTypes: readonly ContractEntry[] = [
  value('LocalDate', '日期', 'date', oneOf(), parseLocalDate, inCalendar),
  value(
    'LocalDateOrOpen',
    '日期或者未定',
    'date, or open',
    oneOf('open'),
    dateOr('open'),
    inCalendar,
  ),
  value(
    'LocalDateOrUnknown',
    '日期或者不详',
    'date, or unknown',
    oneOf('unknown'),
    dateOr('unknown'),
    inCalendar,
  ),
  value(
    'LocalDateOrOpenOrUnknown',
    '日期、未定或者不详',
    'date, open or unknown',
    oneOf('open', 'unknown'),
    dateOr('open', 'unknown'),
    inCalendar,
  ),
  value(
    'Instant',
    '时刻',
    'instant',
    /^[1-9]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/,
    parseInstant,
    ['instant.malformed', 'instant.outOfRange'],
  ),
  value('Money', '金额', 'amount in yuan', /^\d+(\.\d{1,2})?$/, parseMoney, ['money.tooLarge']),
  value(
    'CanonicalMoney',
    '金额（规范写法）',
    'amount in yuan, canonical',
    /^(0|[1-9]\d{0,19})\.\d{2}$/,
    canonical(parseMoney),
  ),
  value('Ratio', '比率', 'ratio', /^-?\d+(\/\d+|(\.\d+)?%?)$/, parseRatio, [
    'ratio.zeroDenominator',
    'ratio.tooLong',
  ]),
  value(
    'CanonicalRatio',
    '比率（规范写法）',
    'ratio, canonical',
    /^(0|-?[1-9]\d*(\/[1-9]\d*)?)$/,
    canonical(parseRatio),
    ['ratio.tooLong', 'input.notString'],
  ),
  value('CaseCode', '案件编码', 'case code', some, parseCaseCode, [
    'caseCode.length',
    'caseCode.tooLong',
    'caseCode.symbol',
    'caseCode.unknownVersion',
    'caseCode.check',
    'caseCode.bodyText',
    'caseCode.year',
    'caseCode.serial',
  ]),
  value(
    'DivisionCode',
    '行政区划代码',
    'division code',
    /^(\d{6}|\d{9}|\d{12})$/,
    parseDivisionCode,
    checked,
  ),
  value(
    'SocialCreditCode',
    '统一社会信用代码',
    'unified social credit code',
    /^[0-9A-Z]{18}$/,
    parseSocialCreditCode,
    checked,
  ),
  value(
    'ResidentIdentityNumber',
    '公民身份号码',
    'resident identity number',
    /^\d{17}[\dX]$/,
    parseResidentIdentityNumber,
    checked,
  ),
  value(
    'HmtResidencePermitNumber',
    '港澳台居民居住证号码',
    'residence permit number of Hong Kong, Macao and Taiwan residents',
    /^8[123]0000\d{11}[\dX]$/,
    parseHmtResidencePermitNumber,
    checked,
  ),
  value(
    'ForeignPermanentResidentNumber',
    '外国人永久居留身份证号码',
    'foreign permanent resident number',
    /^[0-9A-Z]{15}([0-9A-Z]{3})?$/,
    parseForeignPermanentResidentNumber,
    checked,
  ),
  value(
    'PassportNumber',
    '护照号码',
    'passport number',
    /^[0-9A-Z]+$/,
    parsePassportNumber,
    checked,
  ),
  value(
    'HkMacaoTravelPermitNumber',
    '港澳居民来往内地通行证号码',
    'mainland travel permit number for Hong Kong and Macao residents',
    /^[HM]\d{8}(\d{2})?$/,
    parseHkMacaoTravelPermitNumber,
  ),
  value(
    'TaiwanTravelPermitNumber',
    '台湾居民来往大陆通行证号码',
    'mainland travel permit number for Taiwan residents',
    /^\d{8}(\d{2})?$/,
    parseTaiwanTravelPermitNumber,
  ),
  value(
    'BusinessRegistrationNumber',
    '工商注册号',
    'business registration number',
    /^\d{15}$/,
    parseBusinessRegistrationNumber,
    checked,
  ),
  value(
    'ServiceItemBasicCode',
    '政务服务事项基本编码',
    'basic code of a service item',
    /^\d{12}$/,
    parseServiceItemBasicCode,
    checked,
  ),
  value(
    'EnforcementCertificateNumber',
    '行政执法证件号',
    'enforcement certificate number',
    some,
    parseEnforcementCertificateNumber,
    checked,
  ),
  value('DocumentNumber', '文号', 'document number', some, parseDocumentNumber, checked),
  value('DivisionCodeSystem', '区划代码体系', 'code system of divisions', some, nonEmpty),
  value('DivisionKind', '区划类型', 'kind of division', some, nonEmpty),
  value('DepartmentLine', '执法领域', 'line of enforcement', some, nonEmpty),
  value(
    'CountyCode',
    '县级以上行政区划代码',
    'division code of six digits',
    /^\d{6}$/,
    parseDivisionCode,
    checked,
  ),
];
