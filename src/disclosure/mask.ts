import {
  maskPersonName,
  maskSocialCreditCode,
  parseSocialCreditCode,
} from '../identifiers/index.js';
import {
  type DisclosableDecision,
  disclosureFieldForms,
  type IdentifyingField,
} from './disclosable-decision.js';
import { HIDDEN, LEGAL_FORM } from './redact.js';

/** What stands in place of a value of a field. */
export function maskOf(
  field: IdentifyingField,
  value: string,
  { partyKind }: DisclosableDecision,
): string {
  switch (disclosureFieldForms[field]) {
    case 'personName':
      return maskPersonName(value);
    case 'partyName':
      return partyKind === 'naturalPerson' ? maskPersonName(value) : maskedOrganisation(value);
    case 'socialCreditCode': {
      const code = parseSocialCreditCode(value);
      return code.ok ? maskSocialCreditCode(code.value.text) : HIDDEN;
    }
    default:
      return HIDDEN;
  }
}

function maskedOrganisation(name: string): string {
  const form = LEGAL_FORM.exec(name)?.[0];
  return form === undefined ? HIDDEN : `某某${form}`;
}
