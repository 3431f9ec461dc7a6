/**
 * 行政执法监督 · Supervision of enforcement: who supervises each division on the four levels, and where nobody does.
 *
 * @module supervision
 */
export {
  parseSupervisionAssignment,
  type SupervisionAssignment,
  type SupervisorKind,
  supervisorKinds,
} from './assignment.js';
export {
  type CoverageCount,
  type CoverageStatus,
  checkCoverage,
  type DivisionCoverage,
  type SupervisionCoverage,
} from './coverage.js';
export { supervisionProblem, supervisionProblems } from './problems.js';
