/* Identifiers: each kind has the same five operations, made of one row of the table. */
import { ok, type Result, type Term } from '../core/index.js';
import {
  type CertificateNumberProfile,
  checkBusinessRegistrationNumber,
  checkCourtCaseNumber,
  checkDivisionCode,
  checkDocumentNumber,
  checkEnforcementCertificateNumber,
  checkForeignPermanentResidentNumber,
  checkHkMacaoTravelPermitNumber,
  checkHmtResidencePermitNumber,
  checkOrganisationCode,
  checkPassportNumber,
  checkResidentIdentityNumber,
  checkServiceItemBasicCode,
  checkServiceItemCode,
  checkSocialCreditCode,
  checkTaiwanTravelPermitNumber,
  type DivisionLookup,
  formatBusinessRegistrationNumber,
  formatCourtCaseNumber,
  formatDivisionCode,
  formatDocumentNumber,
  formatEnforcementCertificateNumber,
  formatForeignPermanentResidentNumber,
  formatHkMacaoTravelPermitNumber,
  formatHmtResidencePermitNumber,
  formatOrganisationCode,
  formatPassportNumber,
  formatResidentIdentityNumber,
  formatServiceItemBasicCode,
  formatServiceItemCode,
  formatSocialCreditCode,
  formatTaiwanTravelPermitNumber,
  type IdentifierCheck,
  machineReadableCheckDigit,
  makeBusinessRegistrationNumber,
  makeCourtCaseNumber,
  makeDivisionCode,
  makeDocumentNumber,
  makeEnforcementCertificateNumber,
  makeForeignPermanentResidentNumber,
  makeHkMacaoTravelPermitNumber,
  makeHmtResidencePermitNumber,
  makeOrganisationCode,
  makePassportNumber,
  makeResidentIdentityNumber,
  makeServiceItemBasicCode,
  makeServiceItemCode,
  makeSocialCreditCode,
  makeTaiwanTravelPermitNumber,
  maskBusinessRegistrationNumber,
  maskCourtCaseNumber,
  maskDivisionCode,
  maskDocumentNumber,
  maskEnforcementCertificateNumber,
  maskForeignPermanentResidentNumber,
  maskHkMacaoTravelPermitNumber,
  maskHmtResidencePermitNumber,
  maskOrganisationCode,
  maskPassportNumber,
  maskPersonName,
  maskResidentIdentityNumber,
  maskServiceItemBasicCode,
  maskServiceItemCode,
  maskSocialCreditCode,
  maskTaiwanTravelPermitNumber,
  normalizeIdentifier,
  parseBusinessRegistrationNumber,
  parseCourtCaseNumber,
  parseDivisionCode,
  parseDocumentNumber,
  parseEnforcementCertificateNumber,
  parseForeignPermanentResidentNumber,
  parseHkMacaoTravelPermitNumber,
  parseHmtResidencePermitNumber,
  parseOrganisationCode,
  parsePassportNumber,
  parseResidentIdentityNumber,
  parseServiceItemBasicCode,
  parseServiceItemCode,
  parseSocialCreditCode,
  parseTaiwanTravelPermitNumber,
  readDocumentNumber,
  serviceItemTypes,
  upgradeResidentIdentityNumber,
} from '../identifiers/index.js';
import {
  anything,
  codesOf,
  date,
  type FieldsRead,
  field,
  type InputFields,
  integer,
  list,
  type Operation,
  operation,
  optional,
  reading,
  struct,
  text,
  word,
} from './operation.js';

/** A kind of identifier. */
interface Kind<Text extends string, Options extends InputFields, Made extends InputFields> {
  /** 统一社会信用代码. */
  readonly zh: string;
  /** With its article. */
  readonly en: string;
  /** What may be looked at beside the text. */
  readonly options: Options;
  readonly parse: (input: unknown, options: FieldsRead<Options>) => Result<{ readonly text: Text }>;
  readonly check: (input: unknown, options: FieldsRead<Options>) => IdentifierCheck;
  readonly format: (identifier: Text) => string;
  readonly mask: (identifier: Text) => string;
  /** What one for tests is made of. */
  readonly made: Made;
  readonly make: (input: FieldsRead<Made>) => Text | Result<Text>;
}

/** The operations of a kind. What the kind's own parser refuses is neither shown nor made. */
function operationsOf<Text extends string, Options extends InputFields, Made extends InputFields>(
  name: string,
  kind: Kind<Text, Options, Made>,
): readonly Operation[] {
  const { zh, en, options, parse, check, format, mask, made, make } = kind;
  const plain = {} as FieldsRead<Options>;
  const looked: InputFields = { text: anything, ...options };
  const shownBy =
    (show: (identifier: Text) => string) =>
    (input: { readonly text: unknown }): Result<string> => {
      const read = parse(input.text, plain);
      return read.ok ? ok(show(read.value.text)) : read;
    };
  return [
    operation(
      `identifiers.parse${name}`,
      `解析${zh}`,
      `read ${en}`,
      looked,
      `${name}Parts`,
      (input) => parse(input['text'], input as FieldsRead<Options>),
    ),
    operation(
      `identifiers.check${name}`,
      `核验${zh}`,
      `what is wrong with ${en}, by the kind of rule that it breaks`,
      looked,
      '{ format, segments, checkCharacter, warnings }',
      (input) => {
        const found = check(input['text'], input as FieldsRead<Options>);
        return ok({
          format: codesOf(found.format),
          segments: codesOf(found.segments),
          checkCharacter: codesOf(found.checkCharacter),
          warnings: codesOf(found.warnings),
        });
      },
    ),
    operation(
      `identifiers.format${name}`,
      `${zh}的显示形式`,
      `${en} as people read it`,
      { text: anything },
      'text',
      shownBy(format),
    ),
    operation(
      `identifiers.mask${name}`,
      `${zh}的遮盖形式`,
      `${en} with covered what others may not see`,
      { text: anything },
      'text',
      shownBy(mask),
    ),
    operation(
      `identifiers.make${name}`,
      `编制测试用的${zh}`,
      `${en} for tests`,
      made,
      name,
      (input) => {
        const one = make(input);
        if (typeof one !== 'string') return one;
        const read = parse(one, plain);
        return read.ok ? ok(one) : read;
      },
    ),
  ];
}

const seed = integer;
/** 行政区划代码, as its text. */
export const division = field('DivisionCode', (input) => {
  const read = parseDivisionCode(input);
  return read.ok ? ok(read.value.text) : read;
});
const profile = struct<CertificateNumberProfile>('CertificateNumberProfile', {
  id: text,
  segments: list(
    struct('CertificateNumberSegment', {
      name: text,
      label: struct<Term>('Term', { zh: text, en: text }),
      length: integer,
      characters: word('digit', 'upper', 'upperOrDigit', 'han'),
    }),
  ),
});
const on = optional(date);
const birthDate = optional(date);
const itemType = word(...(Object.keys(serviceItemTypes) as (keyof typeof serviceItemTypes)[]));

/** 行政区划表: the codes that it holds now, and those that it no longer does; any other is unknown to it. */
const table = { current: optional(list(text)), retired: optional(list(text)) };

/** The table as a lookup, beside what else is looked at. */
function withTable<Others extends object>({
  current,
  retired = [],
  ...others
}: FieldsRead<typeof table> & Others): Omit<
  FieldsRead<typeof table> & Others,
  'current' | 'retired'
> & { readonly divisions?: DivisionLookup } {
  if (current === undefined) return others;
  return {
    ...others,
    divisions: (code) => {
      if (current.includes(code)) return 'current';
      return retired.includes(code) ? 'retired' : 'unknown';
    },
  };
}

/** 标识, one row for each kind. */
const kinds: readonly Operation[] = [
  operationsOf('SocialCreditCode', {
    zh: '统一社会信用代码',
    en: 'a unified social credit code',
    options: {
      nonConforming: optional(
        struct<{ readonly reason: string; readonly evidence: string }>('NonConforming', {
          reason: text,
          evidence: text,
        }),
      ),
      ...table,
    },
    parse: (input, options) => parseSocialCreditCode(input, withTable(options)),
    check: (input, options) => checkSocialCreditCode(input, withTable(options)),
    format: formatSocialCreditCode,
    mask: maskSocialCreditCode,
    made: {
      division,
      seed,
      category: optional(word('11', '12', '51', '52', '91', '92', '93')),
    },
    make: makeSocialCreditCode,
  }),
  operationsOf('OrganisationCode', {
    zh: '组织机构代码',
    en: 'an organisation code',
    options: {},
    parse: parseOrganisationCode,
    check: checkOrganisationCode,
    format: formatOrganisationCode,
    mask: maskOrganisationCode,
    made: { seed },
    make: makeOrganisationCode,
  }),
  operationsOf('ResidentIdentityNumber', {
    zh: '公民身份号码',
    en: 'a resident identity number',
    options: { on, ...table },
    parse: (input, options) => parseResidentIdentityNumber(input, withTable(options)),
    check: (input, options) => checkResidentIdentityNumber(input, withTable(options)),
    format: formatResidentIdentityNumber,
    mask: maskResidentIdentityNumber,
    made: { division, seed, birthDate },
    make: makeResidentIdentityNumber,
  }),
  operationsOf('HmtResidencePermitNumber', {
    zh: '港澳台居民居住证号码',
    en: 'a residence permit number of Hong Kong, Macao or Taiwan',
    options: { on },
    parse: parseHmtResidencePermitNumber,
    check: checkHmtResidencePermitNumber,
    format: formatHmtResidencePermitNumber,
    mask: maskHmtResidencePermitNumber,
    made: { region: word('hongKong', 'macao', 'taiwan'), seed, birthDate },
    make: makeHmtResidencePermitNumber,
  }),
  operationsOf('ForeignPermanentResidentNumber', {
    zh: '外国人永久居留身份证号码',
    en: 'a foreign permanent resident number',
    options: { on },
    parse: parseForeignPermanentResidentNumber,
    check: checkForeignPermanentResidentNumber,
    format: formatForeignPermanentResidentNumber,
    mask: maskForeignPermanentResidentNumber,
    made: { division, country: text, seed, birthDate },
    make: makeForeignPermanentResidentNumber,
  }),
  operationsOf('HkMacaoTravelPermitNumber', {
    zh: '港澳居民来往内地通行证号码',
    en: 'a travel permit number of Hong Kong or Macao',
    options: {},
    parse: parseHkMacaoTravelPermitNumber,
    check: checkHkMacaoTravelPermitNumber,
    format: formatHkMacaoTravelPermitNumber,
    mask: maskHkMacaoTravelPermitNumber,
    made: { region: word('hongKong', 'macao'), seed },
    make: makeHkMacaoTravelPermitNumber,
  }),
  operationsOf('TaiwanTravelPermitNumber', {
    zh: '台湾居民来往大陆通行证号码',
    en: 'a travel permit number of Taiwan',
    options: {},
    parse: parseTaiwanTravelPermitNumber,
    check: checkTaiwanTravelPermitNumber,
    format: formatTaiwanTravelPermitNumber,
    mask: maskTaiwanTravelPermitNumber,
    made: { seed },
    make: makeTaiwanTravelPermitNumber,
  }),
  operationsOf('BusinessRegistrationNumber', {
    zh: '营业执照注册号',
    en: 'a business registration number',
    options: {},
    parse: parseBusinessRegistrationNumber,
    check: checkBusinessRegistrationNumber,
    format: formatBusinessRegistrationNumber,
    mask: maskBusinessRegistrationNumber,
    made: { division, seed },
    make: makeBusinessRegistrationNumber,
  }),
  operationsOf('ServiceItemBasicCode', {
    zh: '政务服务事项基本编码',
    en: 'the basic code of a service item',
    options: {},
    parse: parseServiceItemBasicCode,
    check: checkServiceItemBasicCode,
    format: formatServiceItemBasicCode,
    mask: maskServiceItemBasicCode,
    made: { type: itemType, seed },
    make: makeServiceItemBasicCode,
  }),
  operationsOf('ServiceItemCode', {
    zh: '政务服务事项实施编码',
    en: 'the code of a service item',
    options: {},
    parse: parseServiceItemCode,
    check: checkServiceItemCode,
    format: formatServiceItemCode,
    mask: maskServiceItemCode,
    made: { division, type: itemType, seed },
    make: makeServiceItemCode,
  }),
  operationsOf('DocumentNumber', {
    zh: '文号',
    en: 'a document number',
    options: {},
    parse: parseDocumentNumber,
    check: checkDocumentNumber,
    format: formatDocumentNumber,
    mask: maskDocumentNumber,
    made: { issuer: text, year: integer, serial: integer },
    make: makeDocumentNumber,
  }),
  operationsOf('CourtCaseNumber', {
    zh: '法院案号',
    en: 'the number of a court case',
    options: {},
    parse: parseCourtCaseNumber,
    check: checkCourtCaseNumber,
    format: formatCourtCaseNumber,
    mask: maskCourtCaseNumber,
    made: { year: integer, court: text, type: text, serial: integer },
    make: makeCourtCaseNumber,
  }),
  operationsOf('PassportNumber', {
    zh: '护照号码',
    en: 'a passport number',
    options: { country: optional(text) },
    parse: parsePassportNumber,
    check: checkPassportNumber,
    format: formatPassportNumber,
    mask: maskPassportNumber,
    made: { seed },
    make: makePassportNumber,
  }),
  operationsOf('EnforcementCertificateNumber', {
    zh: '行政执法证号',
    en: 'the number of an enforcement certificate',
    options: { profile: optional(profile) },
    parse: parseEnforcementCertificateNumber,
    check: checkEnforcementCertificateNumber,
    format: formatEnforcementCertificateNumber,
    mask: maskEnforcementCertificateNumber,
    made: { seed },
    make: makeEnforcementCertificateNumber,
  }),
  operationsOf('DivisionCode', {
    zh: '行政区划代码',
    en: 'a division code',
    options: table,
    parse: (input, options) => parseDivisionCode(input, withTable(options)),
    check: (input, options) => checkDivisionCode(input, withTable(options)),
    format: formatDivisionCode,
    mask: maskDivisionCode,
    made: { seed },
    make: makeDivisionCode,
  }),
].flat();

/** 标识. */
export const identifierOperations: readonly Operation[] = [
  ...kinds,
  operation(
    'identifiers.upgradeResidentIdentityNumber',
    '十五位号码升为十八位',
    'make an identity number of 15 digits one of 18',
    { text: anything, century: optional(word('18', '19')) },
    'ResidentIdentityNumber',
    (input) => upgradeResidentIdentityNumber(input.text, input),
  ),
  reading(
    'identifiers.readDocumentNumber',
    '读取实际书写的文号',
    'read a document number as people write it',
    'DocumentNumberReading',
    readDocumentNumber,
  ),
  operation(
    'identifiers.machineReadableCheckDigit',
    '机读区校验位',
    'check digit of the machine-readable zone',
    { text: anything },
    'text',
    ({ text: one }) => {
      const read = parsePassportNumber(one);
      return read.ok ? ok(machineReadableCheckDigit(read.value.text)) : read;
    },
  ),
  reading(
    'identifiers.normalizeIdentifier',
    '整理输入的号码',
    'make a typed number ready',
    'text',
    normalizeIdentifier,
  ),
  operation(
    'identifiers.maskPersonName',
    '隐去姓名',
    'a name of a person as the public sees it',
    { name: text },
    'text',
    ({ name }) => ok(maskPersonName(name)),
  ),
];
