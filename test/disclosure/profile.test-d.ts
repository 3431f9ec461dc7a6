import {
  type DisclosableDecision,
  disclosureProfiles,
  type FieldClassification,
  type PublicForm,
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

// @ts-expect-error A decision as it lies in the file is no public form.
export const raw = (decision: DisclosableDecision): PublicForm => decision;

// @ts-expect-error Nor is a record that only looks like one.
export const forged: PublicForm = { caseCode: 'G1' };
