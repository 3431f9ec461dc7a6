/**
 * 执法主体与当事人 · Enforcement bodies, officers, parties and items, and who may act on a day.
 *
 * @module registry
 */
export { canAct, type EnforcementAction, type Recusal } from './can-act.js';
export { type CertificateOn, certificateOn } from './certificate-on.js';
export { type DepartmentLine, departmentLines } from './department-line.js';
export type {
  AuthorisedOrganisation,
  EmpoweredTown,
  EnforcementBody,
  EntrustedOrganisation,
  Entrustment,
  GovernmentLevel,
  StatutoryOrgan,
} from './enforcement-body.js';
export type { ActKind, EnforcementItem, ItemExercise } from './enforcement-item.js';
export type {
  Certificate,
  EnforcementOfficer,
  LegalQualification,
  Membership,
  TrainingYear,
} from './enforcement-officer.js';
export type {
  Guardian,
  IdentityDocument,
  IndividualBusiness,
  LegalPerson,
  NaturalPerson,
  Party,
  UnincorporatedOrganisation,
} from './party.js';
export { registryProblem, registryProblems } from './problems.js';
export type { QualificationAnswer } from './qualification-answer.js';
export { isQualifiedReviewer } from './qualified-reviewer.js';
export type { Tenure } from './tenure.js';
export { nationalTrainingRule, type TrainingRule } from './training.js';
