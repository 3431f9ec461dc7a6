import {
  type DisclosableDecision,
  type DoublePublicityFieldDefinition,
  type DoublePublicityForm,
  type DoublePublicityRecord,
  disclosureProfiles,
  doublePublicityFields,
  type FieldClassification,
  type PublicForm,
  type PublishingRelease,
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

interface NewerRecord extends DoublePublicityRecord {
  readonly portrait: string;
}

// @ts-expect-error A new field of the list has no definition and no class.
export const undefinedField: Readonly<Record<keyof NewerRecord, DoublePublicityFieldDefinition>> =
  doublePublicityFields;

// @ts-expect-error A record with its identity numbers is not what the public sees.
export const rawRecord = (record: DoublePublicityRecord): DoublePublicityForm => record;

export const release = (decision: DisclosableDecision): PublishingRelease => ({
  id: 'a',
  record: 'G1',
  order: 1,
  on: decision.decidedOn,
  tag: 'published',
  // @ts-expect-error A release holds only what went through its classes.
  content: { stage: 'after', fields: decision },
});
