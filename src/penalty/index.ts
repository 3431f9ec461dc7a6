/**
 * 行政处罚 · The penalty procedure: from the clue to the archive, with what the law asks of each step.
 *
 * @module penalty
 */
export type { ActingBody, ActingFacts } from './acting-officers.js';
export { auditPenaltyHistory } from './audit-penalty-history.js';

export { type CourtWindow, type CourtWindowFacts, courtWindow } from './court-window.js';
export {
  type AnsweredEnforcement,
  type AppliedEnforcement,
  type CourtApplication,
  type EndingGround,
  type EnforceableDecision,
  type Enforcement,
  type EnforcementAgreement,
  type EnforcementEnding,
  type EnforcementEvent,
  type EnforcementFacts,
  type EnforcementFile,
  type EnforcementResult,
  type ExecutingFile,
  type ExecutionAct,
  enforcementResult,
  type OrderedEnforcement,
  type SuspensionGround,
  type UrgedEnforcement,
} from './enforcement.js';
export { enforcementMachine } from './enforcement.machine.js';
export { parseEnforcement } from './enforcement.schema.js';
export {
  type EnforcementMeans,
  type EnforcementOrder,
  type EnforcementOrderContent,
  enforcementOrder,
} from './enforcement-order.js';
export { type HearingRight, hearingRight } from './hearing-right.js';
export { ordinaryPenaltyInvariants } from './invariants.js';
export { ordinaryPenaltyMachine } from './ordinary-penalty.machine.js';
export {
  type EffectiveProcedure,
  type EffectiveRule,
  type OverlayTermFacts,
  overlayOn,
  type RuleConflict,
  termFactsOf,
} from './overlay.js';
export {
  type OverlayExclusion,
  type OverlayExtension,
  type ProcedureOverlay,
  type ProcedureTopic,
  procedureOverlays,
  procedureTopics,
  type TopicRules,
} from './overlay-rules.js';
export {
  missedInstalment,
  type PaymentPlan,
  type PaymentPlanContent,
  type PlanInstalment,
  paymentPlan,
} from './payment-plan.js';
export type {
  AnsweredFile,
  CaseEnding,
  CaseEvidence,
  ClosedFile,
  ClueFile,
  ClueSource,
  ConcludedFile,
  DecidedFile,
  DecisionService,
  EvidenceKind,
  FiledFile,
  HeardFile,
  HearingRecord,
  HearingRequest,
  InvestigationReport,
  NoPenaltyDecision,
  NoPenaltyGround,
  NoticedFile,
  OfficersActing,
  PartyAnswer,
  Payment,
  PenaltyCase,
  PenaltyEvent,
  PenaltyFacts,
  RemedyProceeding,
  ServedFile,
  StatementPoint,
  UrgedFile,
} from './penalty-case.js';
export { parsePenaltyCase } from './penalty-case.schema.js';
export {
  type PenaltyDecision,
  type PenaltyDecisionContent,
  penaltyDecision,
} from './penalty-decision.js';
export {
  enforcementInvariants,
  remedyInvariants,
  summaryPenaltyInvariants,
} from './performance-invariants.js';
export { penaltyProblem, penaltyProblems } from './problems.js';
export {
  type ConcludedRemedy,
  type ConcludedStatus,
  type ContestedDecision,
  type DisclosureWithdrawal,
  type PendingRemedy,
  type Remedy,
  type RemedyConclusion,
  type RemedyEvent,
  type RemedyFacts,
  type RemedyFile,
  type RemedyOutcome,
  remedyConclusion,
  type StopGround,
} from './remedy.js';
export { remedyMachine, remedyProceeding } from './remedy.machine.js';
export { parseRemedy } from './remedy.schema.js';
export { restitutionDue } from './remedy-guards.js';
export {
  fineOf,
  type Sanction,
} from './sanction.js';
export {
  type PriorNotice,
  type ServedNotice,
  servedNotice,
} from './served-notice.js';
export { type ServedUrging, servedUrging, type UrgingContent } from './served-urging.js';
export {
  type AnnouncementMedium,
  announcementRuleOf,
  type ConfirmedAddress,
  type DocumentKind,
  type DocumentService,
  type DocumentServiceEvent,
  type DocumentServiceFacts,
  type ElectronicConsent,
  type FailedAttempt,
  type LeavingProof,
  type ProofOfService,
  proofOfService,
  type Receiver,
  type ReceiverKind,
  type ReceiverKindDefinition,
  receiverKinds,
  type ServableDocument,
  type ServiceAnnouncement,
  type ServiceFile,
  type ServiceMethod,
  type ServiceMethodDefinition,
  type ServiceOutcome,
  type ServiceReceipt,
  type ServiceRecipient,
  type ServiceRefusal,
  type ServiceWitness,
  serviceMethods,
} from './service.js';
export { documentServiceMachine } from './service.machine.js';
export { parseDocumentService } from './service.schema.js';
export { documentServiceInvariants } from './service-invariants.js';
export {
  type SummaryCeiling,
  type SummaryDecision,
  type SummaryDecisionContent,
  type SummaryProfile,
  summaryAllowed,
  summaryCeiling,
  summaryDecision,
} from './summary-decision.js';
export type {
  CollectedSummaryFile,
  CollectionGround,
  ConversionGround,
  DecidedSummaryFile,
  HandedInSummaryFile,
  HeardSummaryFile,
  InformedSummaryFile,
  OnTheSpotCollection,
  OnTheSpotDelivery,
  OralNotice,
  SummaryFile,
  SummaryPenalty,
  SummaryPenaltyEvent,
  SummaryPenaltyFacts,
  SummaryReport,
} from './summary-penalty.js';
export { summaryPenaltyMachine } from './summary-penalty.machine.js';
export { parseSummaryPenalty } from './summary-penalty.schema.js';
export { type Surcharge, type SurchargePause, surchargeOn } from './surcharge.js';
