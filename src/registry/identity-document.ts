import {
  maskForeignPermanentResidentNumber,
  maskHkMacaoTravelPermitNumber,
  maskHmtResidencePermitNumber,
  maskPassportNumber,
  maskResidentIdentityNumber,
  maskTaiwanTravelPermitNumber,
} from '../identifiers/index.js';
import type { IdentityDocument } from './party.js';

/**
 * 身份证件号码的遮盖形式, by the kind of document; of an unknown kind nothing shows but the length.
 *
 * @example
 * maskIdentityDocument({ kind: 'residentIdentity', number: residentIdentityNumber('440106190001010012') })
 * // => '440106************'
 */
export function maskIdentityDocument(document: IdentityDocument): string {
  switch (document.kind) {
    case 'residentIdentity':
      return maskResidentIdentityNumber(document.number);
    case 'hmtResidencePermit':
      return maskHmtResidencePermitNumber(document.number);
    case 'foreignPermanentResident':
      return maskForeignPermanentResidentNumber(document.number);
    case 'passport':
      return maskPassportNumber(document.number);
    case 'hkMacaoTravelPermit':
      return maskHkMacaoTravelPermitNumber(document.number);
    case 'taiwanTravelPermit':
      return maskTaiwanTravelPermitNumber(document.number);
    case 'other':
      return '*'.repeat(document.number.length);
  }
}
