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
  examples: readonly string[],
  pattern: RegExp,
  parse: (input: unknown) => Result<unknown>,
  rules: readonly string[] = [],
): ContractEntry {
  return exchanged(
    name,
    'value',
    zh,
    en,
    z.string().check(z.regex(pattern)),
    parse,
    rules,
    examples,
  );
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

const documentRules = [
  'identifiers.length',
  'identifiers.documentShape',
  'identifiers.documentIssuer',
  'identifiers.documentBracket',
  'identifiers.documentYear',
  'identifiers.documentOrdinal',
  'identifiers.documentLeadingZero',
  'identifiers.documentSerial',
  'identifiers.documentSerialForm',
  'identifiers.documentNumberMark',
  'identifiers.documentSuffix',
  'identifiers.documentSpace',
  'identifiers.documentFullWidth',
];

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
  value(
    'LocalDate',
    '日期',
    'date',
    ['2024-05-06', '2024-02-29'],
    oneOf(),
    parseLocalDate,
    inCalendar,
  ),
  value(
    'LocalDateOrOpen',
    '日期或者未定',
    'date, or open',
    ['2025-01-01', 'open'],
    oneOf('open'),
    dateOr('open'),
    inCalendar,
  ),
  value(
    'LocalDateOrUnknown',
    '日期或者不详',
    'date, or unknown',
    ['2025-01-01', 'unknown'],
    oneOf('unknown'),
    dateOr('unknown'),
    inCalendar,
  ),
  value(
    'LocalDateOrOpenOrUnknown',
    '日期、未定或者不详',
    'date, open or unknown',
    ['2025-01-01', 'open', 'unknown'],
    oneOf('open', 'unknown'),
    dateOr('open', 'unknown'),
    inCalendar,
  ),
  value(
    'Instant',
    '时刻',
    'instant',
    ['2024-05-06T09:30:00+08:00', '2024-05-06T01:30:00Z'],
    /^[1-9]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/,
    parseInstant,
    ['instant.malformed', 'instant.outOfRange'],
  ),
  value('Money', '金额', 'amount in yuan', ['20000.00', '0.01'], /^\d+(\.\d{1,2})?$/, parseMoney, [
    'money.tooLarge',
  ]),
  value(
    'CanonicalMoney',
    '金额（规范写法）',
    'amount in yuan, canonical',
    ['20000.00', '0.01'],
    /^(0|[1-9]\d{0,19})\.\d{2}$/,
    canonical(parseMoney),
  ),
  value(
    'Ratio',
    '比率',
    'ratio',
    ['3/20', '15%', '0.15'],
    /^-?\d+(\/\d+|(\.\d+)?%?)$/,
    parseRatio,
    ['ratio.zeroDenominator', 'ratio.tooLong'],
  ),
  value(
    'CanonicalRatio',
    '比率（规范写法）',
    'ratio, canonical',
    ['3/20', '2'],
    /^(0|-?[1-9]\d*(\/[1-9]\d*)?)$/,
    canonical(parseRatio),
    ['ratio.tooLong', 'input.notString'],
  ),
  value('CaseCode', '案件编码', 'case code', ['G4401060072026200482179'], some, parseCaseCode, [
    'caseCode.length',
    'caseCode.lookAlike',
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
    ['440106', '440100', '440113101'],
    /^(\d{6}|\d{9}|\d{12})$/,
    parseDivisionCode,
    checked,
  ),
  value(
    'SocialCreditCode',
    '统一社会信用代码',
    'unified social credit code',
    ['9144030071526726XG'],
    /^[0-9A-Z]{18}$/,
    parseSocialCreditCode,
    checked,
  ),
  value(
    'ResidentIdentityNumber',
    '公民身份号码',
    'resident identity number',
    ['11010519491231002X'],
    /^\d{17}[\dX]$/,
    parseResidentIdentityNumber,
    checked,
  ),
  value(
    'HmtResidencePermitNumber',
    '港澳台居民居住证号码',
    'residence permit number of Hong Kong, Macao and Taiwan residents',
    ['810000190001010018'],
    /^8[123]0000\d{11}[\dX]$/,
    parseHmtResidencePermitNumber,
    checked,
  ),
  value(
    'ForeignPermanentResidentNumber',
    '外国人永久居留身份证号码',
    'foreign permanent resident number',
    ['KAZ110090123105'],
    /^[0-9A-Z]{15}([0-9A-Z]{3})?$/,
    parseForeignPermanentResidentNumber,
    checked,
  ),
  value(
    'PassportNumber',
    '护照号码',
    'passport number',
    ['E12345678'],
    /^[0-9A-Z]{5,17}$/,
    parsePassportNumber,
    ['identifiers.noDigit'],
  ),
  value(
    'HkMacaoTravelPermitNumber',
    '港澳居民来往内地通行证号码',
    'mainland travel permit number for Hong Kong and Macao residents',
    ['H1234567802'],
    /^[HM]\d{8}(\d{2})?$/,
    parseHkMacaoTravelPermitNumber,
  ),
  value(
    'TaiwanTravelPermitNumber',
    '台湾居民来往大陆通行证号码',
    'mainland travel permit number for Taiwan residents',
    ['1111222201'],
    /^\d{8}(\d{2})?$/,
    parseTaiwanTravelPermitNumber,
  ),
  value(
    'BusinessRegistrationNumber',
    '工商注册号',
    'business registration number',
    ['440106600000019'],
    /^\d{15}$/,
    parseBusinessRegistrationNumber,
    checked,
  ),
  value(
    'ServiceItemBasicCode',
    '政务服务事项基本编码',
    'basic code of a service item',
    ['440289876000'],
    /^\d{12}$/,
    parseServiceItemBasicCode,
    checked,
  ),
  value(
    'EnforcementCertificateNumber',
    '行政执法证件号',
    'enforcement certificate number',
    ['44010012345'],
    some,
    parseEnforcementCertificateNumber,
    [
      'identifiers.length',
      'identifiers.character',
      'identifiers.lowerCase',
      'identifiers.noDigit',
      ...checked,
    ],
  ),
  value(
    'DocumentNumber',
    '文号',
    'document number',
    ['粤市监处罚〔2024〕1号'],
    some,
    parseDocumentNumber,
    documentRules,
  ),
  value(
    'DivisionCodeSystem',
    '区划代码体系',
    'code system of divisions',
    ['GB/T 2260', 'NBS-2023'],
    some,
    nonEmpty,
  ),
  value('DivisionKind', '区划类型', 'kind of division', ['county'], some, nonEmpty),
  value('DepartmentLine', '执法领域', 'line of enforcement', ['marketSupervision'], some, nonEmpty),
  value(
    'CountyCode',
    '县级以上行政区划代码',
    'division code of six digits',
    ['440106', '440100'],
    /^\d{6}$/,
    parseDivisionCode,
    checked,
  ),
];
