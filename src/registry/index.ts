/**
 * 执法主体与当事人 · Enforcement bodies, officers, parties and items, and who may act on a day.
 *
 * @module registry
 */
export { canAct, type EnforcementAction, type Recusal } from './can-act.js';
export { type CertificateOn, certificateOn } from './certificate-on.js';
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
export { parseDivisionRef } from './division.schema.js';
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
export type {
  Certificate,
  EnforcementOfficer,
  LegalQualification,
  Membership,
  TrainingYear,
} from './enforcement-officer.js';
export { parseEnforcementOfficer } from './enforcement-officer.schema.js';
export { type GovernmentLevel, governmentLevels } from './government-level.js';
export { maskIdentityDocument } from './identity-document.js';
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
export { nationalTrainingRule, type TrainingRule } from './training.js';
