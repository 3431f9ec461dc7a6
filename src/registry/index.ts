/**
 * 执法主体与当事人 · Enforcement bodies, officers, parties and items, and who may act on a day.
 *
 * @example
 * const body = { kind: 'statutoryOrgan', id: 'b1', name: '某区市场监督管理局', level: 'county', division: divisionCode('440106'), lines: ['marketSupervision'], confirmed: [{ from: localDate('2022-01-01'), until: 'open' }] };
 * const officer = { id: 'o1', name: '张三', certificates: [], memberships: [{ body: 'b1', from: localDate('2026-01-01'), until: 'open' }], lines: ['marketSupervision'], training: [] };
 * // 没有执法证的人不能实施
 * const answer = canAct(officer, body, { kind: 'penalty', line: 'marketSupervision', recusals: [] }, localDate('2026-11-23'));
 * answer.verdict // => 'notMet'
 * answer.problems.map(({ code }) => code) // => ['registry.certificateNone']
 * actKinds.penalty.zh // => '行政处罚'
 *
 * @module registry
 */
export { canAct, type EnforcementAction, type Recusal } from './can-act.js';
export { canAssist } from './can-assist.js';
export {
  type CertificateApplication,
  type CertificateEventHead,
  type CertificateLife,
  type CertificateLifeEvent,
  type CertificateLifeFacts,
  type CertificateMade,
  type CertificateSuspension,
  certificatesOf,
  type EligibilityCondition,
  type EligibilityReview,
  type ExaminedApplication,
  type ExamTaken,
  type IssuedLife,
  type QualificationExam,
  type ReviewedApplication,
  type YearlyCheck,
} from './certificate-life.js';
export { certificateLifeMachine } from './certificate-life.machine.js';
export { parseCertificateLife } from './certificate-life.schema.js';
export { type CertificateOn, certificateOn } from './certificate-on.js';
export {
  type CertificateExitCause,
  type CertificateReissueCause,
  type CertificateSanctionGround,
  type CertificateStep,
  certificateExitCauses,
  certificateReissueCauses,
  certificateSanctionGrounds,
  certificateSteps,
} from './certificate-steps.js';
export { checkRegistry, type Registry } from './check-registry.js';
export { type DepartmentLine, departmentLines } from './department-line.js';
export {
  type Division,
  type DivisionCodeSystem,
  type DivisionConflict,
  type DivisionKind,
  type DivisionRecords,
  type DivisionRef,
  divisionCodeSystems,
  divisionKinds,
} from './division.js';
export { isDivisionRef, parseDivisionRef } from './division.schema.js';
export { type DivisionTable, divisionKey, divisionTable } from './division-table.js';
export {
  ancestorsOf,
  childrenOf,
  divisionLookup,
  divisionOf,
  divisionsNamed,
  divisionsOn,
  levelOf,
} from './divisions.js';
export {
  type AuthorisedOrganisation,
  divisionOfBody,
  type EmpoweredTown,
  type EnforcementBody,
  type EntrustedOrganisation,
  type Entrustment,
  enforcementBodyKinds,
  type StatutoryOrgan,
} from './enforcement-body.js';
export { parseEnforcementBody } from './enforcement-body.schema.js';
export {
  type ActKind,
  actKinds,
  type EnforcementItem,
  type ItemExercise,
  type ItemHistory,
} from './enforcement-item.js';
export { parseEnforcementItem, parseItemHistory } from './enforcement-item.schema.js';
export {
  type Certificate,
  type EnforcementOfficer,
  type LegalQualification,
  type Membership,
  type PersonnelKind,
  personnelKinds,
  type TrainingYear,
} from './enforcement-officer.js';
export { parseEnforcementOfficer } from './enforcement-officer.schema.js';
export { type GovernmentLevel, governmentLevels } from './government-level.js';
export { maskIdentityDocument } from './identity-document.js';
export { certificateLifeInvariants } from './invariants.js';
export {
  type Guardian,
  type IdentityDocument,
  type IndividualBusiness,
  identityDocumentKinds,
  type LegalPerson,
  type NaturalPerson,
  type Party,
  partyKinds,
  type UnincorporatedOrganisation,
} from './party.js';
export { birthDateOf, parseParty } from './party.schema.js';
export { registryProblem, registryProblems } from './problems.js';
export type { QualificationAnswer } from './qualification-answer.js';
export { isQualifiedReviewer } from './qualified-reviewer.js';
export type { Tenure } from './tenure.js';
export {
  agricultureTrainingRule,
  nationalTrainingRule,
  type TrainingRule,
  trainingRuleOf,
} from './training.js';
