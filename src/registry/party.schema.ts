import * as z from 'zod/mini';
import type { LocalDate, Problem, Result } from '../core/index.js';
import {
  parseBusinessRegistrationNumber,
  parseForeignPermanentResidentNumber,
  parseHkMacaoTravelPermitNumber,
  parseHmtResidencePermitNumber,
  parsePassportNumber,
  parseResidentIdentityNumber,
  parseSocialCreditCode,
  parseTaiwanTravelPermitNumber,
} from '../identifiers/index.js';
import type { IdentityDocument, NaturalPerson, Party } from './party.js';
import { registryProblem } from './problems.js';
import { country, date, examined, identifierOf, read, text } from './shape.js';

const document = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('residentIdentity'),
    number: identifierOf('ResidentIdentityNumber', (input) => parseResidentIdentityNumber(input)),
  }),
  z.object({
    kind: z.literal('hmtResidencePermit'),
    number: identifierOf('HmtResidencePermitNumber', (input) =>
      parseHmtResidencePermitNumber(input),
    ),
  }),
  z.object({
    kind: z.literal('foreignPermanentResident'),
    number: identifierOf('ForeignPermanentResidentNumber', (input) =>
      parseForeignPermanentResidentNumber(input),
    ),
  }),
  z.object({
    kind: z.literal('passport'),
    number: identifierOf('PassportNumber', (input) => parsePassportNumber(input)),
    country,
  }),
  z.object({
    kind: z.literal('hkMacaoTravelPermit'),
    number: identifierOf('HkMacaoTravelPermitNumber', parseHkMacaoTravelPermitNumber),
  }),
  z.object({
    kind: z.literal('taiwanTravelPermit'),
    number: identifierOf('TaiwanTravelPermitNumber', parseTaiwanTravelPermitNumber),
  }),
  z.object({ kind: z.literal('other'), title: text, number: text }),
]);

const common = {
  id: text,
  name: text,
  address: z.exactOptional(text),
  country: z.exactOptional(country),
};

const registered = {
  socialCreditCode: z.exactOptional(
    identifierOf('SocialCreditCode', (input) => parseSocialCreditCode(input)),
  ),
  registrationNumber: z.exactOptional(
    identifierOf('BusinessRegistrationNumber', parseBusinessRegistrationNumber),
  ),
};

/** @internal The contract is generated from it. */
export const partySchema = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('naturalPerson'),
    document: z.exactOptional(document),
    bornOn: z.exactOptional(date),
    guardians: z.exactOptional(
      z.array(z.object({ name: text, relation: text, document: z.exactOptional(document) })),
    ),
  }),
  z.object({
    ...common,
    ...registered,
    kind: z.literal('legalPerson'),
    legalRepresentative: z.exactOptional(text),
  }),
  z.object({
    ...common,
    ...registered,
    kind: z.literal('unincorporatedOrganisation'),
    responsiblePerson: z.exactOptional(text),
  }),
  z.object({
    ...common,
    ...registered,
    kind: z.literal('individualBusiness'),
    operator: text,
    operatorDocument: z.exactOptional(document),
  }),
]);

/** The shape that the schema accepts; a type test holds it equal to {@link Party}. */
export type PartyShape = z.infer<typeof partySchema>;

/**
 * 读取当事人. Fields that the schema does not know stay. A doubt is a warning: a date of birth that differs from the
 * document's, a credit code whose category does not fit the kind of party.
 *
 * Warns: `registry.birthDiffers`, `registry.categoryDiffers`.
 * Fails: `input.invalid` and the problems of its identifiers and dates, each at its field.
 *
 * @example
 * parseParty({ kind: 'naturalPerson', id: 'p1', name: '张三', document: { kind: 'residentIdentity', number: '110105194912310021' } })
 * // => failed({ code: 'identifiers.checkCharacter', path: ['document', 'number'], params: { position: 18, expected: 'X', actual: '1' } })
 */
export function parseParty(input: unknown): Result<Party> {
  return examined(read<Party>(partySchema, input), (party) => ({ warnings: doubtsOfParty(party) }));
}

function doubtsOfParty(party: Party): readonly Problem[] {
  if (party.kind === 'naturalPerson') {
    const stated = party.document === undefined ? undefined : birthDateOfDocument(party.document);
    return party.bornOn !== undefined && stated !== undefined && party.bornOn !== stated
      ? [registryProblem('registry.birthDiffers', {}, ['bornOn'])]
      : [];
  }
  const category = party.socialCreditCode?.slice(0, 2);
  const isMismatch =
    category !== undefined && (category === '92') !== (party.kind === 'individualBusiness');
  return isMismatch
    ? [
        registryProblem('registry.categoryDiffers', { category, kind: party.kind }, [
          'socialCreditCode',
        ]),
      ]
    : [];
}

/**
 * 出生日期: as stated, else as the document says. A 2017 card of a foreign permanent resident leaves the century open.
 *
 * @example
 * birthDateOf({ kind: 'naturalPerson', id: 'p1', name: '张三', document: { kind: 'residentIdentity', number: residentIdentityNumber('440106190001010012') } })
 * // => '1900-01-01'
 */
export function birthDateOf(person: NaturalPerson): LocalDate | undefined {
  return (
    person.bornOn ??
    (person.document === undefined ? undefined : birthDateOfDocument(person.document))
  );
}

function birthDateOfDocument(identity: IdentityDocument): LocalDate | undefined {
  if (identity.kind === 'residentIdentity')
    return birthOf(parseResidentIdentityNumber(identity.number));
  if (identity.kind === 'hmtResidencePermit')
    return birthOf(parseHmtResidencePermitNumber(identity.number));
  if (identity.kind !== 'foreignPermanentResident') return undefined;
  const parsed = parseForeignPermanentResidentNumber(identity.number);
  return parsed.ok && parsed.value.form === '2023' ? parsed.value.birthDate : undefined;
}

const birthOf = (parsed: Result<{ readonly birthDate: LocalDate }>): LocalDate | undefined =>
  parsed.ok ? parsed.value.birthDate : undefined;
