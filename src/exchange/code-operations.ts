import {
  buildCaseCode,
  type CaseCodeParts,
  formatCaseCode,
  fujianMarketCaseCodeScheme,
  guangdongCaseCodeScheme,
  parseCaseCode,
  suggestCaseCodes,
} from '../case-code/index.js';
import { ok } from '../core/index.js';
import {
  dayUnitOf,
  formatChineseNumeral,
  formatLegalBasis,
  parseChineseNumeral,
  parseLegalBasis,
  statuteOn,
} from '../law/index.js';
import {
  anything,
  citation,
  date,
  flag,
  integer,
  type Operation,
  object,
  operation,
  optional,
  reading,
  sorted,
  text,
  word,
} from './operation.js';

const caseCodeSchemes = {
  [guangdongCaseCodeScheme.id]: guangdongCaseCodeScheme,
  [fujianMarketCaseCodeScheme.id]: fujianMarketCaseCodeScheme,
};
const schemeName = optional(word(guangdongCaseCodeScheme.id, fujianMarketCaseCodeScheme.id));
const schemeOf = (name: string | undefined) =>
  caseCodeSchemes[name ?? guangdongCaseCodeScheme.id] ?? guangdongCaseCodeScheme;

/** 案件编码. */
export const caseCodeOperations: readonly Operation[] = [
  operation(
    'case-code.parseCaseCode',
    '解析案件编码',
    'read a case code',
    { text: anything, scheme: schemeName, allowTraining: optional(flag) },
    'ParsedCaseCode',
    ({ text: one, scheme, allowTraining = false }) =>
      parseCaseCode(one, schemeOf(scheme), { allowTraining }),
  ),
  operation(
    'case-code.buildCaseCode',
    '编制案件编码',
    'write a case code from its parts',
    { parts: object<CaseCodeParts>('CaseCodeParts'), scheme: schemeName },
    'CaseCode',
    ({ parts, scheme }) => buildCaseCode(parts, schemeOf(scheme)),
  ),
  operation(
    'case-code.formatCaseCode',
    '案件编码的书写形式',
    'a case code as it is stored, printed or named',
    { text: anything, style: word('canonical', 'display', 'urn'), allowTraining: optional(flag) },
    'text',
    ({ text: one, style, allowTraining = false }) => {
      const read = parseCaseCode(one, guangdongCaseCodeScheme, { allowTraining });
      return read.ok ? ok(formatCaseCode(read.value.code, style), read.warnings) : read;
    },
  ),
  operation(
    'case-code.suggestCaseCodes',
    '候选编码',
    'codes that one copying error could have spoiled, in order of their text',
    { text: anything },
    'CaseCode[]',
    ({ text: one }) => ok(sorted(suggestCaseCodes(one).map(({ code }) => code))),
  ),
];

/** 法律依据. */
export const lawOperations: readonly Operation[] = [
  reading('law.parseLegalBasis', '解析依据', 'read a citation', 'LegalBasis', parseLegalBasis),
  operation(
    'law.formatLegalBasis',
    '依据的写法',
    'write a citation',
    { basis: citation, language: word('zh', 'en') },
    'text',
    ({ basis: cited, language }) => ok(formatLegalBasis(cited, language)),
  ),
  reading(
    'law.parseChineseNumeral',
    '读中文数字',
    'read the numeral of an article',
    'integer',
    parseChineseNumeral,
  ),
  operation(
    'law.formatChineseNumeral',
    '写中文数字',
    'write the numeral of an article',
    { value: integer },
    'text',
    ({ value }) => formatChineseNumeral(value),
  ),
  operation(
    'law.dayUnitOf',
    '“日”的单位',
    'whether so many 日 of a statute are working days',
    { law: text, count: integer, bearer: optional(word('organ', 'party')) },
    '{ unit, cautious? }',
    ({ law, count, bearer = 'organ' }) => {
      const answer = dayUnitOf(law, count, bearer);
      return ok(
        answer.unit === 'undetermined'
          ? { unit: answer.unit, cautious: answer.cautious }
          : { unit: answer.unit },
      );
    },
  ),
  operation(
    'law.statuteOn',
    '某日是否施行',
    'whether a statute is in force on a day, and since when',
    { title: text, on: date },
    '{ status, from?, endedOn? }',
    ({ title, on }) => {
      const answer = statuteOn(title, on);
      if (answer.status === 'inForce')
        return ok({ status: answer.status, from: answer.version.from });
      if (answer.status === 'repealed')
        return ok({ status: answer.status, endedOn: answer.end.on });
      return ok({ status: answer.status });
    },
  ),
];
