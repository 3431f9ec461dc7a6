/**
 * 程序内核 · Procedures as graphs: one table of edges is implementation, document, diagram and proof.
 *
 * @example
 * // 现在可以办什么；办不成的，说明是哪一种“不行”
 * const returned = { status: 'returned', submittedOn: '2024-05-06' }
 * permitted(legalReviewMachine, returned, {}).map(({ event }) => event) // => ['resubmit', 'disagree', 'withdraw']
 * decide(legalReviewMachine, returned, { type: 'withdraw', on: '2024-05-09' }, {}).outcome // => 'moved'
 * decide(legalReviewMachine, returned, { type: 'withdraw', on: '2024-05-05' }, {}).outcome // => 'refused'
 * decide(legalReviewMachine, returned, { type: 'pass' }, {}).outcome // => 'notApplicable'
 *
 * // 在全部路径上证明
 * legalReviewInvariants.every((invariant) => prove(legalReviewMachine, invariant).holds) // => true
 *
 * @module workflow
 */
export {
  auditHistory,
  type HistoryAudit,
  type HistoryDefect,
  type HistoryDefectKind,
  historyDefectKinds,
  type MissingStep,
} from './audit.js';
export {
  type Decision,
  decide,
  explainDecision,
  type GuardFailure,
  type Moved,
  type NotApplicable,
  type PermittedStep,
  permitted,
  type Reached,
  type Refused,
} from './decide.js';
export { type DueDeadline, due } from './due.js';
export {
  type Graph,
  type GraphEdge,
  type GraphNode,
  graphOf,
  renderMermaid,
  type XStateDefinition,
  xstateOf,
} from './graph.js';
export {
  type AcceptedType,
  type AnyEdge,
  type AnyMachine,
  type DeadlineDefinition,
  type Edge,
  type EdgeDefinition,
  type EventLike,
  type EventOf,
  type EvidenceDefinition,
  type Guard,
  type Machine,
  type MachineDefinition,
  type MachineMaker,
  type Migration,
  machineFor,
  type StateDefinition,
  type StateLike,
  type StateOf,
} from './machine.js';
export { workflowProblem, workflowProblems } from './problems.js';
export { checkMachine, type Invariant, type Landmark, type Proof, prove } from './prove.js';
export { type Replay, replay } from './replay.js';
export { restore, restoreEvent, type Snapshot, snapshot } from './snapshot.js';
