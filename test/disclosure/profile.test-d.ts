import {
  type DisclosableDecision,
  disclosureProfiles,
  type FieldClassification,
} from '../../src/disclosure/index.js';

interface NewerDecision extends DisclosableDecision {
  readonly biometrics: string;
}

// @ts-expect-error A new field has no class.
export const unclassed: FieldClassification<NewerDecision> = disclosureProfiles.ecology.fields;

export const classed: FieldClassification<NewerDecision> = {
  ...disclosureProfiles.ecology.fields,
  biometrics: 'withheld',
};

const { bornOn: _, ...withoutBirthDate } = disclosureProfiles.ecology.fields;
// @ts-expect-error An optional field needs a class too.
export const partial: FieldClassification = withoutBirthDate;

export const masked: FieldClassification = {
  ...disclosureProfiles.ecology.fields,
  // @ts-expect-error A text is shown or not; it has no mask.
  violationFacts: 'masked',
};

export const byParty: FieldClassification = {
  ...disclosureProfiles.ecology.fields,
  // @ts-expect-error A class by party names every kind of party.
  partyName: { person: 'masked', organisation: 'public' },
};
