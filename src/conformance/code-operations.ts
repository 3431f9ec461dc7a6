import {
  buildCaseCode,
  type CaseCodeParts,
  type CaseEnvelope,
  caseQrText,
  decodeCaseEnvelope,
  encodeCaseEnvelope,
  formatCaseCode,
  fujianMarketCaseCodeScheme,
  guangdongCaseCodeScheme,
  packCaseCode,
  parseCaseCode,
  readCaseQr,
  suggestCaseCodes,
  unpackCaseCode,
} from '../case-code/index.js';
import { failed, ok, type Result, shown } from '../core/index.js';
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
  field,
  flag,
  integer,
  list,
  type Operation,
  object,
  operation,
  optional,
  reading,
  sorted,
  text,
  word,
} from './operation.js';
import { conformanceProblem } from './problems.js';

const caseCodeSchemes = {
  [guangdongCaseCodeScheme.id]: guangdongCaseCodeScheme,
  [fujianMarketCaseCodeScheme.id]: fujianMarketCaseCodeScheme,
};
/** 编码方案, by its id; without one, that of Guangdong. */
export const schemeName = optional(word(guangdongCaseCodeScheme.id, fujianMarketCaseCodeScheme.id));
/** The scheme of the id. */
export const schemeOf = (name: string | undefined) =>
  caseCodeSchemes[name ?? guangdongCaseCodeScheme.id] ?? guangdongCaseCodeScheme;

const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Bytes as two digits each, in lower case. */
const hex = field(
  'hex',
  (input): Result<Uint8Array> =>
    typeof input === 'string' && input.length <= 2000 && /^([0-9a-f]{2})*$/.test(input)
      ? ok(Uint8Array.from(input.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)))
      : failed(conformanceProblem('conformance.notOfType', { type: 'hex', actual: shown(input) })),
);

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
  operation(
    'case-code.packCaseCode',
    '压缩案件编码',
    'a case code as 14 bytes',
    { text: anything, allowTraining: optional(flag) },
    'hex',
    ({ text: one, allowTraining = false }) => {
      const read = parseCaseCode(one, guangdongCaseCodeScheme, { allowTraining });
      if (!read.ok) return read;
      const packed = packCaseCode(read.value.code);
      return packed.ok ? ok(hexOf(packed.value), read.warnings) : packed;
    },
  ),
  operation(
    'case-code.unpackCaseCode',
    '还原压缩的案件编码',
    'the case code of 14 bytes',
    { bytes: hex },
    'CaseCode',
    ({ bytes }) => unpackCaseCode(bytes),
  ),
  operation(
    'case-code.encodeCaseEnvelope',
    '编制待签名的信封',
    'the bytes of an envelope that are signed',
    { envelope: object<CaseEnvelope>('CaseEnvelope') },
    'hex',
    ({ envelope }) => {
      const bytes = encodeCaseEnvelope(envelope);
      return bytes.ok ? ok(hexOf(bytes.value), bytes.warnings) : bytes;
    },
  ),
  operation(
    'case-code.decodeCaseEnvelope',
    '读取信封',
    'what the bytes of an envelope say; its signature is not verified',
    { bytes: hex },
    'CaseEnvelope',
    ({ bytes }) => decodeCaseEnvelope(bytes),
  ),
  operation(
    'case-code.caseQrText',
    '编制二维码内容',
    'the URL of a code, or of a code with its token',
    {
      host: text,
      code: anything,
      token: optional(text),
    },
    'text',
    ({ host, code, token }) => {
      const read = parseCaseCode(code);
      if (!read.ok) return read;
      return caseQrText(
        host,
        token === undefined
          ? { tier: 'code', code: read.value.code }
          : { tier: 'token', code: read.value.code, token },
      );
    },
  ),
  operation(
    'case-code.readCaseQr',
    '读取二维码内容',
    'what a scanned text is, and what it holds',
    { text: anything, hosts: list(text), allowTraining: optional(flag) },
    "{ tier: 'code' | 'token', code, token? } | { tier: 'signed', envelope: hex }",
    ({ text: one, hosts, allowTraining = false }) => {
      const read = readCaseQr(one, { hosts, allowTraining });
      if (!read.ok || read.value.tier !== 'signed') return read;
      return ok({ tier: read.value.tier, envelope: hexOf(read.value.envelope) }, read.warnings);
    },
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
