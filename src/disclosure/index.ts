/**
 * 执法公示 · The public form of a decision: every field public, masked or withheld, by the profile of the channel.
 *
 * @module disclosure
 */
export {
  type DisclosableDecision,
  type DisclosureField,
  disclosureFieldForms,
  type FieldForm,
  type IdentifyingField,
  parseDisclosableDecision,
} from './disclosable-decision.js';
export { disclosureDueBy, disclosureWithdrawalDueBy } from './due.js';
export { disclosureProblem, disclosureProblems } from './problems.js';
export type {
  DisclosureClass,
  DisclosureConflict,
  DisclosureProfile,
  FieldClass,
  FieldClassification,
  PartyClass,
  WithholdingGround,
  WithholdingRule,
} from './profile.js';
export { type DisclosureProfiles, disclosureProfiles } from './profiles.js';
export {
  type DisclosureFacts,
  type DisclosureProjection,
  type PublicForm,
  projectDisclosure,
  type ReasonFiling,
} from './project-disclosure.js';
