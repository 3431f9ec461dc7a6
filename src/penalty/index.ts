/**
 * 行政处罚 · The penalty procedure: from the clue to the archive, with what the law asks of each step.
 *
 * @module penalty
 */
export { auditPenaltyHistory } from './audit-penalty-history.js';
export { type HearingRight, hearingRight } from './hearing-right.js';
export { ordinaryPenaltyInvariants } from './invariants.js';
export { ordinaryPenaltyMachine } from './ordinary-penalty.machine.js';
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
  type ServiceMethod,
  servedNotice,
} from './served-notice.js';
export { type Surcharge, type SurchargePause, surchargeOn } from './surcharge.js';
