/**
 * 行政执法监督 · Supervision of enforcement: who supervises each division on the four levels, and where nobody does; the case of
 * supervision from a clue to its end; alerts from data.
 *
 * @example
 * // 没有一个监督机构登记在册：全省每个区划都是空白
 * checkCoverage(divisionTable(guangdongDivisions()).value, [], localDate('2026-04-01')).value.total.holes // => 1758
 * supervisionCaseInvariants.every((invariant) => prove(supervisionCaseMachine, invariant).holds) // => true
 *
 * @module supervision
 */
export {
  type AlertRule,
  type AlertRuleLabel,
  type AlertWatch,
  alertRules,
  clueOfAlert,
  type SupervisionAlert,
  startWatch,
  watchRecords,
} from './alert.js';
export { parseAlertThresholds, parseEnforcementRecord } from './alert.schema.js';
export {
  type AlertThresholds,
  type EnforcementRecord,
  type EnforcementRecordHead,
  type ProfitSign,
  profitSigns,
  type RecordedOfficer,
} from './alert-record.js';
export {
  parseSupervisionAssignment,
  type SupervisionAssignment,
  type SupervisorKind,
  supervisorKinds,
} from './assignment.js';
export {
  type CircularGround,
  checkSupervisionCircular,
  circularGrounds,
  type SupervisionCircular,
} from './circular.js';
export {
  type CoverageCount,
  type CoverageStatus,
  checkCoverage,
  type DivisionCoverage,
  type SupervisionCoverage,
} from './coverage.js';
export {
  type BodyStatement,
  type CoordinatedDispute,
  type EnforcementDispute,
  type EnforcementDisputeEvent,
  type EnforcementDisputeFacts,
  type EnforcementDisputeFile,
  type EnforcementDisputeMatter,
  enforcementDisputeMatters,
} from './enforcement-dispute.js';
export {
  enforcementDisputeInvariants,
  enforcementDisputeMachine,
} from './enforcement-dispute.machine.js';
export { parseEnforcementDispute } from './enforcement-dispute.schema.js';
export {
  checkHandOver,
  type HandOverContent,
  type HandOverDefinition,
  type HandOverKind,
  handOverEvent,
  handOverKinds,
  handOverTerm,
  type OutboundHandOver,
} from './hand-over.js';
export {
  type GovernmentInspectionDocument,
  type InboundDefinition,
  type InboundDocument,
  type InboundHead,
  type InboundKind,
  type InboundProceeding,
  type InboundRemedyContent,
  type InboundSource,
  type InboundTable,
  inboundDefinition,
  inboundDocuments,
  inboundSources,
  type LitigationDocument,
  type ProcuratorialDocument,
  type ReconsiderationDocument,
  type RuleOfLawInspectionDocument,
} from './inbound-document.js';
export { parseInboundDocument } from './inbound-document.schema.js';
export { receiveInboundDocument } from './inbound-effect.js';
export { supervisionCaseInvariants } from './invariants.js';
export type {
  InboundContext,
  InboundPenalty,
  LinkageEffect,
  LinkageStep,
  LinkageTerm,
} from './linkage-effect.js';
export {
  type PersonnelFactor,
  type PersonnelMeasure,
  type PersonnelProposal,
  personnelFactors,
  personnelMeasures,
  proposePersonnelMeasure,
} from './personnel-proposal.js';
export { supervisionProblem, supervisionProblems } from './problems.js';
export {
  checkSpecialSupervision,
  type SpecialSupervisionPlan,
  specialPlanContents,
} from './special-supervision.js';
export {
  type CaseHandOver,
  type CaseHolding,
  type CorrectionReport,
  type DocumentFile,
  type DocumentIssue,
  type GovernmentProposal,
  type JoinedDocument,
  type KeySupervision,
  type KeySupervisionWay,
  keySupervisionWays,
  type SupervisionCase,
  type SupervisionCaseEvent,
  type SupervisionCaseFacts,
  type SupervisionClue,
  type SupervisionDocument,
  type SupervisionFile,
  type SupervisionFinding,
  type SupervisionFindingKind,
  type SupervisionObjection,
  type SupervisionOutcome,
  type SupervisionSource,
  type SupervisorCertificate,
  supervisionFindings,
  supervisionSources,
  type TakenMeasure,
  type VerifiedFile,
} from './supervision-case.js';
export { supervisionCaseMachine } from './supervision-case.machine.js';
export { parseSupervisionCase } from './supervision-case.schema.js';
export {
  type SupervisionInstrument,
  type SupervisionInstrumentDefinition,
  type SupervisionOrder,
  supervisionInstruments,
  supervisionOrders,
} from './supervision-document.js';
export {
  type SupervisionMeasure,
  type SupervisionMeasureDefinition,
  supervisionMeasures,
} from './supervision-measure.js';
