import { localDate } from '../../src/core/index.js';
import type { ResidentIdentityNumber, SocialCreditCode } from '../../src/identifiers/index.js';
import type { CertificateLifeShape } from '../../src/registry/certificate-life.schema.js';
import type { EnforcementBodyShape } from '../../src/registry/enforcement-body.schema.js';
import type { EnforcementItemShape } from '../../src/registry/enforcement-item.schema.js';
import type { EnforcementOfficerShape } from '../../src/registry/enforcement-officer.schema.js';
import type {
  CertificateLife,
  CertificateLifeEvent,
  EmpoweredTown,
  EnforcementBody,
  EnforcementItem,
  EnforcementOfficer,
  IdentityDocument,
  LegalPerson,
  NaturalPerson,
  Party,
} from '../../src/registry/index.js';
import type { PartyShape } from '../../src/registry/party.schema.js';

/** The schema's types are not readonly; ours are. */
type Frozen<T> = unknown extends T
  ? T
  : T extends string | number
    ? T
    : { readonly [Key in keyof T]: Frozen<T[Key]> };

/** Each can stand for the other. */
type Same<Left, Right> = [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;

/** Schemas and types cannot drift. */
export const same: readonly [
  Same<EnforcementBody, Frozen<EnforcementBodyShape>>,
  Same<EnforcementOfficer, Frozen<EnforcementOfficerShape>>,
  Same<CertificateLife, Frozen<CertificateLifeShape>>,
  Same<EnforcementItem, Frozen<EnforcementItemShape>>,
  Same<Party, Frozen<PartyShape>>,
] = [true, true, true, true, true];

declare const town: EmpoweredTown;
declare const person: NaturalPerson;
declare const company: LegalPerson;

// @ts-expect-error a town is of the township level
export const county: EmpoweredTown = { ...town, level: 'county' };
// @ts-expect-error a plain string is no identifier; its parser makes it
export const code: SocialCreditCode = '9144030071526726XG';
// @ts-expect-error identifiers of two kinds are not each other
export const number: ResidentIdentityNumber = code;
// @ts-expect-error a passport names its country
export const passport: IdentityDocument = { kind: 'passport', number: 'E12345678' };
// @ts-expect-error a natural person has no credit code
export const creditCode = person.socialCreditCode;
// @ts-expect-error a legal person has no guardians
export const guardians = company.guardians;
// @ts-expect-error an application holds no certificate yet
export const early: CertificateLife = {
  ...({} as Extract<CertificateLife, { readonly status: 'applied' }>),
  status: 'inForce',
};
// @ts-expect-error a suspension states its reason
export const suspension: CertificateLifeEvent = {
  type: 'suspend',
  on: localDate('2026-03-02'),
  ground: 'unlawful',
  decidedBy: 'organ',
};
