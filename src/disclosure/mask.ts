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
import { HIDDEN } from './redact.js';

/** What may be left of the name of an organisation: the words that end many names. */
const LEGAL_FORM =
  /(?:股份有限公司|有限责任公司|有限公司|分公司|公司|合伙企业|合作社|经营部|商行|酒店|饭店|餐厅|医院|学校|超市|工厂|厂|店|行)$/u;

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
