/**
 * 标识 · Codes and numbers of organisations, persons, places, documents and cases.
 *
 * One pattern for each: `parseX` (unknown → the text with its segments), `checkX` (format, segments and check
 * character reported apart), `x` (a literal in source code), `formatX` (display), `maskX`, `makeX` (for tests, pure).
 * `normalizeIdentifier` makes typed input ready; no parser repairs anything by itself.
 *
 * @example
 * parseSocialCreditCode('9144030071526726XG').ok // => true
 * checkSocialCreditCode('9144030071526726XH').checkCharacter[0].params
 * // => { position: 18, expected: 'G', actual: 'H' }
 * parseDivisionCode('440106').ok // => true
 *
 * @module identifiers
 */
export {
  type BusinessRegistrationNumber,
  type BusinessRegistrationNumberParts,
  businessRegistrationNumber,
  checkBusinessRegistrationNumber,
  formatBusinessRegistrationNumber,
  makeBusinessRegistrationNumber,
  maskBusinessRegistrationNumber,
  parseBusinessRegistrationNumber,
} from './business-registration-number.js';
export {
  type CourtCaseNumber,
  type CourtCaseNumberParts,
  checkCourtCaseNumber,
  courtCaseNumber,
  formatCourtCaseNumber,
  makeCourtCaseNumber,
  maskCourtCaseNumber,
  parseCourtCaseNumber,
} from './court-case-number.js';
export {
  checkDivisionCode,
  type DivisionCode,
  type DivisionCodeOptions,
  type DivisionCodeParts,
  type DivisionLevel,
  type DivisionLookup,
  divisionCode,
  formatDivisionCode,
  makeDivisionCode,
  maskDivisionCode,
  parseDivisionCode,
} from './division-code.js';
export {
  checkDocumentNumber,
  type DocumentNumber,
  type DocumentNumberParts,
  type DocumentNumberReading,
  documentNumber,
  formatDocumentNumber,
  makeDocumentNumber,
  maskDocumentNumber,
  parseDocumentNumber,
  readDocumentNumber,
} from './document-number.js';
export type { BirthOptions, Sex } from './eighteen.js';
export {
  type CertificateNumberProfile,
  type CertificateNumberSegment,
  checkEnforcementCertificateNumber,
  type EnforcementCertificateNumber,
  type EnforcementCertificateNumberOptions,
  type EnforcementCertificateNumberParts,
  enforcementCertificateNumber,
  formatEnforcementCertificateNumber,
  makeEnforcementCertificateNumber,
  maskEnforcementCertificateNumber,
  parseEnforcementCertificateNumber,
} from './enforcement-certificate-number.js';
export {
  checkForeignPermanentResidentNumber,
  type ForeignPermanentResidentNumber,
  type ForeignPermanentResidentNumber2017,
  type ForeignPermanentResidentNumber2023,
  type ForeignPermanentResidentNumberParts,
  foreignPermanentResidentNumber,
  formatForeignPermanentResidentNumber,
  makeForeignPermanentResidentNumber,
  maskForeignPermanentResidentNumber,
  parseForeignPermanentResidentNumber,
} from './foreign-permanent-resident-number.js';
export {
  checkHmtResidencePermitNumber,
  formatHmtResidencePermitNumber,
  type HmtRegion,
  type HmtResidencePermitNumber,
  type HmtResidencePermitNumberParts,
  hmtResidencePermitNumber,
  makeHmtResidencePermitNumber,
  maskHmtResidencePermitNumber,
  parseHmtResidencePermitNumber,
} from './hmt-residence-permit-number.js';
export { type IdentifierCheck, normalizeIdentifier } from './identifier-check.js';
export {
  checkOrganisationCode,
  formatOrganisationCode,
  makeOrganisationCode,
  maskOrganisationCode,
  type OrganisationCode,
  type OrganisationCodeParts,
  organisationCode,
  parseOrganisationCode,
} from './organisation-code.js';
export {
  checkPassportNumber,
  formatPassportNumber,
  machineReadableCheckDigit,
  makePassportNumber,
  maskPassportNumber,
  type PassportNumber,
  type PassportNumberOptions,
  type PassportNumberParts,
  parsePassportNumber,
  passportNumber,
} from './passport-number.js';
export { maskPersonName } from './person-name.js';
export { identifierProblem, identifierProblems } from './problems.js';
export {
  checkResidentIdentityNumber,
  formatResidentIdentityNumber,
  makeResidentIdentityNumber,
  maskResidentIdentityNumber,
  parseResidentIdentityNumber,
  type ResidentIdentityNumber,
  type ResidentIdentityNumberOptions,
  type ResidentIdentityNumberParts,
  residentIdentityNumber,
  upgradeResidentIdentityNumber,
} from './resident-identity-number.js';
export {
  checkServiceItemBasicCode,
  checkServiceItemCode,
  formatServiceItemBasicCode,
  formatServiceItemCode,
  makeServiceItemBasicCode,
  makeServiceItemCode,
  maskServiceItemBasicCode,
  maskServiceItemCode,
  parseServiceItemBasicCode,
  parseServiceItemCode,
  type ServiceItemBasicCode,
  type ServiceItemBasicCodeParts,
  type ServiceItemCode,
  type ServiceItemCodeParts,
  serviceItemBasicCode,
  serviceItemCode,
  serviceItemTypes,
} from './service-item-code.js';
export {
  checkSocialCreditCode,
  formatSocialCreditCode,
  makeSocialCreditCode,
  maskSocialCreditCode,
  parseSocialCreditCode,
  type SocialCreditCode,
  type SocialCreditCodeOptions,
  type SocialCreditCodeParts,
  socialCreditCode,
  socialCreditRegistrars,
} from './social-credit-code.js';
export {
  checkHkMacaoTravelPermitNumber,
  checkTaiwanTravelPermitNumber,
  formatHkMacaoTravelPermitNumber,
  formatTaiwanTravelPermitNumber,
  type HkMacaoTravelPermitNumber,
  type HkMacaoTravelPermitNumberParts,
  hkMacaoTravelPermitNumber,
  makeHkMacaoTravelPermitNumber,
  makeTaiwanTravelPermitNumber,
  maskHkMacaoTravelPermitNumber,
  maskTaiwanTravelPermitNumber,
  parseHkMacaoTravelPermitNumber,
  parseTaiwanTravelPermitNumber,
  type TaiwanTravelPermitNumber,
  type TaiwanTravelPermitNumberParts,
  taiwanTravelPermitNumber,
} from './travel-permit-number.js';
