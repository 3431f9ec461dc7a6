/**
 * 行政处罚 · The penalty procedure: from the clue to the archive, with what the law asks of each step.
 *
 * @module penalty
 */
export type { ActingBody, ActingFacts } from './acting-officers.js';
export { auditPenaltyHistory } from './audit-penalty-history.js';
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
export { penaltyProblem, penaltyProblems } from './problems.js';
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
export { type Surcharge, type SurchargePause, surchargeOn } from './surcharge.js';
