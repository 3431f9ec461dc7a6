/**
 * 执法公示 · What is made known before, during and after enforcement, by when, in what form, for how long, and what never is.
 *
 * @example
 * // 广东：处罚决定作出之日起七个工作日内公开（各渠道的期限见 disclosureProfiles）
 * disclosureDueBy(disclosureProfiles.guangdongSummary, localDate('2024-04-29'), chineseCalendar).value.end // => '2024-05-11'
 *
 * // 市场监管：仅受较低数额罚款的，公示三个月
 * marketPublicationTerm({ kinds: ['fine'], isLowFine: true, publishedOn: localDate('2024-01-31') }, chineseCalendar).value.lastDay
 * // => '2024-04-30'
 *
 * @module disclosure
 */
export {
  type DisclosureChannel,
  type DisclosureChannelId,
  disclosureChannels,
} from './channel.js';
export {
  checkDuringDisclosure,
  checkPriorDisclosure,
  type DisclosureCheckOptions,
  type DisclosureEntry,
  type DuringDisclosureFacts,
} from './check-disclosure.js';
export {
  type DisclosableDecision,
  type DisclosureField,
  disclosureFieldForms,
  type FieldForm,
  type IdentifyingField,
  parseDisclosableDecision,
} from './disclosable-decision.js';
export {
  type DisclosureItem,
  type DisclosureItemId,
  type DisclosureStage,
  type DisclosureTiming,
  disclosureItems,
  type EnforcementActKind,
  enforcementActKinds,
} from './disclosure-items.js';
export {
  type DoublePublicityField,
  type DoublePublicityFieldDefinition,
  type DoublePublicityForm,
  type DoublePublicityRecord,
  type DoublePublicitySource,
  doublePublicityFields,
  doublePublicityRecordOf,
  parseDoublePublicityRecord,
  publishDoublePublicity,
} from './double-publicity.js';
export {
  assessTimeliness,
  type ChannelDue,
  crossProvinceDues,
  type DisclosureDue,
  type DisclosureTimeliness,
  disclosureDueBy,
  disclosureDues,
} from './due.js';
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
export {
  assessEarlyRemoval,
  type BreachGrade,
  type CreditPublicationTerm,
  type CreditRepairCondition,
  creditPublicationTerm,
  creditRepairConditions,
  type EarlyRemoval,
  isShownOn,
  marketPublicationTerm,
  type PublicationTerm,
  type PublicationTermFacts,
  type RemovalCondition,
  type RemovalConditionId,
  type RestrictionPeriod,
  removalConditions,
} from './publication-term.js';
export {
  compileDisclosureRecord,
  type DisclosureRecord,
  type DisclosureRelease,
  type FieldVersion,
  type PriorForm,
  type PublicValue,
  type PublishingRelease,
  parseDisclosureRelease,
  type RemovingRelease,
  versionsOfRecord,
  type WithdrawingRelease,
} from './release.js';
export {
  checkWithdrawal,
  disclosureWithdrawalDueBy,
  type WithdrawalCause,
  type WithdrawalEvent,
} from './withdrawal.js';
export {
  parseYearlyData,
  type YearlyColumn,
  type YearlyData,
  type YearlyTable,
  type YearlyTableDefinition,
  yearlyTables,
  zeroYearlyTable,
} from './yearly-data.js';
