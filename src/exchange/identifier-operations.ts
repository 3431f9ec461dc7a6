import { ok } from '../core/index.js';
import {
  machineReadableCheckDigit,
  normalizeIdentifier,
  parseBusinessRegistrationNumber,
  parseCourtCaseNumber,
  parseDivisionCode,
  parseDocumentNumber,
  parseForeignPermanentResidentNumber,
  parseHkMacaoTravelPermitNumber,
  parseHmtResidencePermitNumber,
  parseOrganisationCode,
  parsePassportNumber,
  parseResidentIdentityNumber,
  parseServiceItemCode,
  parseSocialCreditCode,
  parseTaiwanTravelPermitNumber,
  readDocumentNumber,
  upgradeResidentIdentityNumber,
} from '../identifiers/index.js';
import {
  anything,
  list,
  type Operation,
  object,
  operation,
  optional,
  reading,
  text,
  word,
} from './operation.js';

/** 标识. */
export const identifierOperations: readonly Operation[] = [
  operation(
    'identifiers.parseSocialCreditCode',
    '解析统一社会信用代码',
    'read a unified social credit code',
    {
      text: anything,
      nonConforming: optional(
        object<{ readonly reason: string; readonly evidence: string }>('NonConforming'),
      ),
    },
    'SocialCreditCodeParts',
    ({ text: one, nonConforming }) =>
      parseSocialCreditCode(one, nonConforming === undefined ? {} : { nonConforming }),
  ),
  reading(
    'identifiers.parseOrganisationCode',
    '解析组织机构代码',
    'read an organisation code',
    'OrganisationCodeParts',
    parseOrganisationCode,
  ),
  reading(
    'identifiers.parseResidentIdentityNumber',
    '解析公民身份号码',
    'read a resident identity number',
    'ResidentIdentityNumberParts',
    parseResidentIdentityNumber,
  ),
  operation(
    'identifiers.upgradeResidentIdentityNumber',
    '十五位号码升为十八位',
    'make an identity number of 15 digits one of 18',
    { text: anything, century: optional(word('18', '19')) },
    'ResidentIdentityNumber',
    ({ text: one, century }) =>
      upgradeResidentIdentityNumber(one, century === undefined ? {} : { century }),
  ),
  reading(
    'identifiers.parseHmtResidencePermitNumber',
    '解析港澳台居民居住证号码',
    'read a residence permit number of Hong Kong, Macao or Taiwan',
    'HmtResidencePermitNumberParts',
    parseHmtResidencePermitNumber,
  ),
  reading(
    'identifiers.parseForeignPermanentResidentNumber',
    '解析外国人永久居留身份证号码',
    'read a foreign permanent resident number',
    'ForeignPermanentResidentNumberParts',
    parseForeignPermanentResidentNumber,
  ),
  reading(
    'identifiers.parseHkMacaoTravelPermitNumber',
    '解析港澳居民来往内地通行证号码',
    'read a travel permit number of Hong Kong or Macao',
    'HkMacaoTravelPermitNumberParts',
    parseHkMacaoTravelPermitNumber,
  ),
  reading(
    'identifiers.parseTaiwanTravelPermitNumber',
    '解析台湾居民来往大陆通行证号码',
    'read a travel permit number of Taiwan',
    'TaiwanTravelPermitNumberParts',
    parseTaiwanTravelPermitNumber,
  ),
  reading(
    'identifiers.parseBusinessRegistrationNumber',
    '解析工商注册号',
    'read a business registration number',
    'BusinessRegistrationNumberParts',
    parseBusinessRegistrationNumber,
  ),
  reading(
    'identifiers.parseServiceItemCode',
    '解析政务服务事项实施编码',
    'read the code of a service item',
    'ServiceItemCodeParts',
    parseServiceItemCode,
  ),
  reading(
    'identifiers.parseDocumentNumber',
    '解析文号',
    'read a document number',
    'DocumentNumberParts',
    parseDocumentNumber,
  ),
  reading(
    'identifiers.readDocumentNumber',
    '读取实际书写的文号',
    'read a document number as people write it',
    'DocumentNumberReading',
    readDocumentNumber,
  ),
  reading(
    'identifiers.parseCourtCaseNumber',
    '解析法院案号',
    'read the number of a court case',
    'CourtCaseNumberParts',
    parseCourtCaseNumber,
  ),
  operation(
    'identifiers.parsePassportNumber',
    '解析护照号码',
    'read a passport number',
    { text: anything, country: optional(text) },
    'PassportNumberParts',
    ({ text: one, country }) => parsePassportNumber(one, country === undefined ? {} : { country }),
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
  operation(
    'identifiers.parseDivisionCode',
    '解析行政区划代码',
    'read a division code',
    { text: anything, current: optional(list(text)), retired: optional(list(text)) },
    'DivisionCodeParts',
    ({ text: one, current, retired = [] }) =>
      parseDivisionCode(
        one,
        current === undefined
          ? {}
          : {
              divisions: (code) => {
                if (current.includes(code)) return 'current';
                return retired.includes(code) ? 'retired' : 'unknown';
              },
            },
      ),
  ),
  reading(
    'identifiers.normalizeIdentifier',
    '整理输入的号码',
    'make a typed number ready',
    'text',
    normalizeIdentifier,
  ),
];
