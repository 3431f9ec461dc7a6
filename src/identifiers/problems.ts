import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `identifiers`. Positions count from 1. */
export const identifierProblems = {
  'identifiers.empty': { zh: '不能为空', en: 'must not be empty' },
  'identifiers.length': {
    zh: '应为 {expected} 位，实为 {actual} 位',
    en: 'expected {expected} characters, got {actual}',
  },
  'identifiers.character': {
    zh: '第 {position} 位不应是“{character}”',
    en: '"{character}" is not allowed at position {position}',
  },
  'identifiers.lowerCase': {
    zh: '第 {position} 位应为大写字母：“{character}”',
    en: 'the letter at position {position} must be upper case: "{character}"',
  },
  'identifiers.checkCharacter': {
    zh: '第 {position} 位校验码应为 {expected}，实为 {actual}',
    en: 'the check character at position {position} should be {expected}, not {actual}',
  },
  'identifiers.organisationCheckCharacter': {
    zh: '主体标识码（第 {position} 位）的校验码应为 {expected}，实为 {actual}',
    en: 'the check character of the organisation code, at position {position}, should be {expected}, not {actual}',
  },
  'identifiers.notDigits': {
    zh: '第 {from} 至 {to} 位应全为数字',
    en: 'positions {from} to {to} must be digits',
  },
  'identifiers.province': {
    zh: '第 {position} 位起的“{province}”不是省级行政区划代码',
    en: '"{province}" at position {position} is not the code of a province',
  },
  'identifiers.country': {
    zh: '第 {position} 位起的“{country}”不是国家或地区代码',
    en: '"{country}" at position {position} is not the code of a country or region',
  },
  'identifiers.date': {
    zh: '第 {from} 至 {to} 位不是历法中的日期',
    en: 'positions {from} to {to} are not a day of the calendar',
  },
  'identifiers.birthYear': {
    zh: '出生年份早于 {earliest} 年',
    en: 'the year of birth is before {earliest}',
  },
  'identifiers.birthInFuture': {
    zh: '出生日期晚于 {on}',
    en: 'the date of birth is after {on}',
  },
  'identifiers.registrarUnknown': {
    zh: '登记管理部门代码“{registrar}”不在已知的表中',
    en: 'the registering department "{registrar}" is not in the known table',
  },
  'identifiers.categoryUnknown': {
    zh: '机构类别代码“{category}”不在已知的表中',
    en: 'the category "{category}" is not in the known table',
  },
  'identifiers.divisionRetired': {
    zh: '行政区划代码 {division} 已停用',
    en: 'division code {division} is retired',
  },
  'identifiers.divisionUnknown': {
    zh: '行政区划代码 {division} 不在所给的表中',
    en: 'division code {division} is not in the given table',
  },
  'identifiers.nonConforming': {
    zh: '按不合规则的真实号码采用：{reason}（证明：{evidence}）',
    en: 'accepted as a real code that breaks the rule: {reason} (evidence: {evidence})',
  },
  'identifiers.oldForm': {
    zh: '这是 {length} 位旧号码，须先换成 {expected} 位',
    en: 'this is an old number of {length} digits; convert it to {expected} first',
  },
  'identifiers.centuryUnknown': {
    zh: '顺序码 {sequence} 曾留给百岁老人，须说明出生世纪',
    en: 'sequence {sequence} was kept for centenarians: the century of birth must be given',
  },
  'identifiers.isResidentIdentity': {
    zh: '这是公民身份号码的结构',
    en: 'this has the structure of a resident identity number',
  },
  'identifiers.isHmtResidencePermit': {
    zh: '这是港澳台居民居住证号码的结构',
    en: 'this has the structure of a Hong Kong, Macao and Taiwan residence permit number',
  },
  'identifiers.isForeignPermanentResident': {
    zh: '这是外国人永久居留身份证号码的结构',
    en: 'this has the structure of a foreign permanent resident number',
  },
  'identifiers.permitPrefix': {
    zh: '前六位应为 810000、820000 或 830000，实为 {prefix}',
    en: 'the first six digits must be 810000, 820000 or 830000, not {prefix}',
  },
  'identifiers.noDigit': { zh: '应至少有一位数字', en: 'at least one digit is needed' },
  'identifiers.passportSeries': {
    zh: '不是中国护照的号码系列',
    en: 'this is not a series of Chinese passport numbers',
  },
  'identifiers.exerciseLevel': {
    zh: '第 {position} 位行使层级“{level}”不在 1 至 6 之间',
    en: 'the level of exercise "{level}" at position {position} is not 1 to 6',
  },
  'identifiers.itemTypeUnknown': {
    zh: '事项类型代码“{type}”不在已知的表中',
    en: 'the item type "{type}" is not in the known table',
  },
  'identifiers.documentShape': {
    zh: '不是发文字号，应如“粤市监处罚〔2024〕1号”：{text}',
    en: 'not a document number such as 粤市监处罚〔2024〕1号: {text}',
  },
  'identifiers.documentIssuer': {
    zh: '机关代字应为 1 至 20 个汉字、字母、（）或·：{issuer}',
    en: 'the issuer must be 1 to 20 Chinese characters, letters, （） or ·: {issuer}',
  },
  'identifiers.documentBracket': {
    zh: '第 {position} 位的“{bracket}”应为六角括号〔〕',
    en: '"{bracket}" at position {position} should be a tortoise-shell bracket 〔〕',
  },
  'identifiers.documentYear': {
    zh: '第 {position} 位起的年份应为四位数字，1940 至 2099：{year}',
    en: 'the year at position {position} must have four digits, 1940 to 2099: {year}',
  },
  'identifiers.documentOrdinal': {
    zh: '第 {position} 位：顺序号不加“第”',
    en: 'position {position}: no 第 stands before the serial number',
  },
  'identifiers.documentLeadingZero': {
    zh: '第 {position} 位：顺序号不编虚位',
    en: 'position {position}: the serial number has no leading zeros',
  },
  'identifiers.documentSerial': {
    zh: '顺序号应为 1 至 99999999：{serial}',
    en: 'the serial number must be 1 to 99999999: {serial}',
  },
  'identifiers.documentSerialForm': {
    zh: '顺序号含有数字以外的字符：{serial}',
    en: 'the serial number has more than digits: {serial}',
  },
  'identifiers.documentNumberMark': {
    zh: '顺序号后应有“号”',
    en: 'the serial number must end with 号',
  },
  'identifiers.documentSuffix': {
    zh: '“号”后多出“{suffix}”',
    en: '"{suffix}" stands after 号',
  },
  'identifiers.documentSpace': {
    zh: '第 {position} 位是空白字符',
    en: 'there is a space at position {position}',
  },
  'identifiers.documentFullWidth': {
    zh: '第 {position} 位的“{character}”应为半角',
    en: '"{character}" at position {position} should be half-width',
  },
  'identifiers.courtShape': {
    zh: '不是案号，应如“（2024）粤01行初123号”：{text}',
    en: 'not a court case number such as （2024）粤01行初123号: {text}',
  },
  'identifiers.courtBracket': {
    zh: '第 {position} 位的“{bracket}”应为全角圆括号（）',
    en: '"{bracket}" at position {position} should be a full-width bracket （）',
  },
  'identifiers.courtYear': {
    zh: '收案年度应为 2016 年起的四位数字：{year}',
    en: 'the year must have four digits, from 2016: {year}',
  },
  'identifiers.courtCode': {
    zh: '法院代字应为“最高法”，或者省份简称加 0、2 或 4 位数字：{court}',
    en: 'the court must be 最高法 or the short name of a province with 0, 2 or 4 digits: {court}',
  },
  'identifiers.courtType': {
    zh: '类型代字应为 1 至 3 个汉字（可前加“知”）：{type}',
    en: 'the type must be 1 to 3 Chinese characters (知 may stand before them): {type}',
  },
  'identifiers.courtSerial': {
    zh: '案件编号应为自然数，不编虚位，不加“第”，后加“号”：{serial}',
    en: 'the serial must be a natural number without leading zeros or 第, followed by 号: {serial}',
  },
  'identifiers.profilePart': {
    zh: '第 {from} 至 {to} 位（{part}）不符合证号规则“{profile}”',
    en: 'positions {from} to {to} ({part}) do not follow the profile "{profile}"',
  },
} as const;

/**
 * Makes the problems of `identifiers`.
 *
 * @example
 * describe(identifierProblem('identifiers.checkCharacter', { position: 18, expected: 'X', actual: '1' }), 'zh')
 * // => '第 18 位校验码应为 X，实为 1'
 */
export const identifierProblem: ProblemMaker<typeof identifierProblems> =
  problemsOf(identifierProblems);
