/**
 * 行政处罚 · The penalty procedure: from the clue to the archive, with what the law asks of each step.
 *
 * @example
 * // 拟对法人罚款十万元：应当告知听证权利
 * hearingRight([{ kind: 'fine', amount: money('100000') }], { kind: 'legalPerson' }, localDate('2024-05-06')).value.due // => true
 *
 * // “未事先告知不得决定”等在普通程序的全部路径上成立
 * ordinaryPenaltyInvariants.every((invariant) => prove(ordinaryPenaltyMachine, invariant).holds) // => true
 * renderMermaid(graphOf(ordinaryPenaltyMachine), 'zh').startsWith('stateDiagram-v2') // => true
 *
 * @module penalty
 */
export type {
  ActingBody,
  ActingFacts,
} from './acting-officers.js';
export { auditPenaltyHistory } from './audit-penalty-history.js';
export {
  type HandedOn,
  type MergedCase,
  mergedCase,
  type SplitOffCase,
  type SplitOffPart,
  splitOffCase,
} from './case-joining.js';
export {
  type ClueFile,
  type ClueSource,
  type ClueSourceDefinition,
  checkClue,
  clueSources,
  type FilingStandards,
  type Reporter,
} from './clue.js';
export type {
  CompulsoryMeasure,
  CompulsoryMeasureEvent,
  CompulsoryMeasureFacts,
  ExtendedMeasure,
  FreezingExecution,
  ImposedMeasure,
  LiftedMeasure,
  LiftingGround,
  MeasureApproval,
  MeasureExecution,
  MeasureExtension,
  MeasureFile,
  MeasureTermOverride,
} from './compulsory-measure.js';
export { compulsoryMeasureMachine } from './compulsory-measure.machine.js';
export { parseCompulsoryMeasure } from './compulsory-measure.schema.js';
export {
  type CourtWindow,
  type CourtWindowFacts,
  courtWindow,
} from './court-window.js';
export {
  type ApprovedReferral,
  type ClearedSuspicion,
  type CrimeReferral,
  type CrimeReferralEvent,
  clearedSuspicion,
  type DeclinedReferral,
  parseCrimeReferral,
  type ReferralFile,
  type ReferralMaterials,
  type ReferralReturn,
  type ReportedReferral,
  type ReturnedReferralProof,
  returnedReferral,
  type SentReferral,
  type SentReferralProof,
  sentReferral,
} from './crime-referral.js';
export {
  type CrimeReferralFacts,
  crimeReferralInvariants,
  crimeReferralMachine,
} from './crime-referral.machine.js';
export {
  type CorrectableElement,
  type CorrectedElement,
  type CorrectionGrounds,
  correctDecision,
  correctedDecision,
  type DecisionCorrection,
} from './decision-correction.js';
export type {
  DecisionExtension,
  DecisionTermFacts,
  ExclusionCause,
  ExtensionApprover,
  GrantedExtension,
  TermExclusion,
  TermFile,
} from './decision-term.js';
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
export {
  type AdmissionCondition,
  actAdmissionConditions,
  assessEvidence,
  type CaseEvidence,
  type EvidenceAdmission,
  type EvidenceFact,
  type EvidenceKind,
  type EvidenceKindDefinition,
  evidenceFacts,
  evidenceKinds,
  marketAdmissionConditions,
} from './evidence.js';
export {
  type EvidencePreservation,
  type EvidencePreservationEvent,
  type PreservationFile,
  type PreservationMeasure,
  type PreservationOnTheSpot,
  type PreservedFile,
  parseEvidencePreservation,
} from './evidence-preservation.js';
export {
  type EvidencePreservationFacts,
  evidencePreservationInvariants,
  evidencePreservationMachine,
} from './evidence-preservation.machine.js';
export {
  type ClosureGround,
  type ConcludedHearing,
  type ConvenedHearing,
  type Hearing,
  type HearingAgent,
  type HearingAnnouncement,
  type HearingAttendance,
  type HearingEvent,
  type HearingEvidence,
  type HearingExamination,
  type HearingFacts,
  type HearingFile,
  type HearingNotice,
  type HearingOpening,
  type HearingPanel,
  type HearingParty,
  type HearingRecord,
  type HearingRecusal,
  type HearingRecusalGround,
  type HearingReport,
  type HearingReportElement,
  type HearingRequest,
  type HearingRequestForm,
  type HearingSuspensionGround,
  type HearingTerminationGround,
  type HearingThirdParty,
  type HearingTranscript,
  hearingRecord,
  type LateHearingStep,
  type MayBeLate,
  type NotifiedHearing,
  type OpenedHearing,
  type PostponementGround,
  type RecordedHearing,
  type TerminatedHearing,
  type TranscriptElement,
  type TranscriptSignature,
  terminatedHearing,
} from './hearing.js';
export { hearingMachine } from './hearing.machine.js';
export { parseHearing } from './hearing.schema.js';
export { earliestHearingDay } from './hearing-guards.js';
export { hearingInvariants } from './hearing-invariants.js';
export {
  type HearingRight,
  hearingRight,
} from './hearing-right.js';
export { ordinaryPenaltyInvariants } from './invariants.js';
export {
  decideForParty,
  decideJointly,
  type JointCase,
  type JointDecision,
  openJointCase,
} from './joint-case.js';
export {
  type JurisdictionDispute,
  type JurisdictionDisputeEvent,
  type JurisdictionDisputeFacts,
  type JurisdictionDisputeFile,
  type JurisdictionSettlement,
  jurisdictionSettlement,
  parseJurisdictionDispute,
} from './jurisdiction-dispute.js';
export {
  jurisdictionDisputeInvariants,
  jurisdictionDisputeMachine,
} from './jurisdiction-dispute.machine.js';
export {
  type MeasureDecision,
  type MeasureDecisionContent,
  type MeasureKind,
  type MeasureObject,
  measureDecision,
} from './measure-decision.js';
export {
  lastDayOfMeasure,
  overrideApplies,
} from './measure-guards.js';
export {
  type CorrectionPledge,
  type DeviceClearance,
  type DeviceFile,
  deviceClearance,
  type InformedOffSite,
  type MonitoredEvidence,
  type MonitoringDevice,
  type MonitoringDeviceEvent,
  monitoredEvidence,
  type OffSiteEvent,
  type OffSiteFacts,
  type OffSiteFile,
  type OffSiteNotice,
  type OffSiteRecord,
  type RecordQuality,
  type TechnicalFinding,
} from './off-site.js';
export {
  monitoringDeviceMachine,
  offSiteMachine,
} from './off-site.machine.js';
export {
  parseMonitoringDevice,
  parseOffSiteRecord,
} from './off-site.schema.js';
export {
  monitoringDeviceInvariants,
  offSiteInvariants,
} from './off-site-invariants.js';
export { ordinaryPenaltyMachine } from './ordinary-penalty.machine.js';
export {
  type EffectiveProcedure,
  type EffectiveRule,
  overlayOn,
  type RuleConflict,
  termFactsOf,
} from './overlay.js';
export {
  type ProcedureOverlay,
  type ProcedureTopic,
  procedureOverlays,
  procedureTopics,
  type TopicRules,
} from './overlay-rules.js';
export {
  missedInstalment,
  type Payment,
  type PaymentPlan,
  type PaymentPlanContent,
  type PlanInstalment,
  paymentPlan,
} from './payment-plan.js';
export type {
  AnsweredFile,
  CaseEnding,
  CaseRecusal,
  CaseSuspensionGround,
  ClosedFile,
  ConcludedFile,
  DecidedFile,
  DecisionService,
  FiledFile,
  Filing,
  HeardFile,
  InvestigationReport,
  JurisdictionGround,
  NoPenaltyDecision,
  NoPenaltyGround,
  NoticedFile,
  OfficersActing,
  PartyAnswer,
  PenaltyCase,
  PenaltyEvent,
  PenaltyFacts,
  ServedFile,
  TerminationGround,
  UrgedFile,
} from './penalty-case.js';
export { parsePenaltyCase } from './penalty-case.schema.js';
export {
  type DecisionElement,
  decisionElements,
  missingFromDecision,
  type PenaltyDecision,
  type PenaltyDecisionContent,
  penaltyDecision,
} from './penalty-decision.js';
export {
  compulsoryMeasureInvariants,
  enforcementInvariants,
  remedyInvariants,
  summaryPenaltyInvariants,
} from './performance-invariants.js';
export {
  penaltyProblem,
  penaltyProblems,
} from './problems.js';
export {
  guangdongPenaltyRecordPolicy,
  penaltyRecordEntry,
  type RecordedEvents,
} from './record-policy.js';
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
  type RemedyProceeding,
  remedyConclusion,
  type StopGround,
} from './remedy.js';
export {
  remedyMachine,
  remedyProceeding,
} from './remedy.machine.js';
export { parseRemedy } from './remedy.schema.js';
export { restitutionDue } from './remedy-guards.js';
export {
  type ReconsiderationOrgan,
  type ReconsiderationRespondent,
  type RemedyNotice,
  remedyNotice,
} from './remedy-notice.js';
export {
  fineOf,
  type Sanction,
} from './sanction.js';
export {
  type PriorNotice,
  type ServedNotice,
  servedNotice,
} from './served-notice.js';
export {
  type ServedUrging,
  servedUrging,
  type UrgingContent,
} from './served-urging.js';
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
export type { StatementPoint } from './statement-point.js';
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
export {
  type Surcharge,
  type SurchargePause,
  surchargeOn,
} from './surcharge.js';
