/**
 * 标识 · Codes and numbers of organisations, persons, places, documents and cases.
 *
 * @module identifiers
 */
export type { BusinessRegistrationNumber } from './business-registration-number.js';
export type { CourtCaseNumber } from './court-case-number.js';
export type { DivisionCode } from './division-code.js';
export type { DocumentNumber } from './document-number.js';
export type { EnforcementCertificateNumber } from './enforcement-certificate-number.js';
export type { ForeignPermanentResidentNumber } from './foreign-permanent-resident-number.js';
export type { HmtResidencePermitNumber } from './hmt-residence-permit-number.js';
export type { OrganisationCode } from './organisation-code.js';
export type { PassportNumber } from './passport-number.js';
export type { ResidentIdentityNumber } from './resident-identity-number.js';
export type { ServiceItemBasicCode, ServiceItemCode } from './service-item-code.js';
export type { SocialCreditCode } from './social-credit-code.js';
