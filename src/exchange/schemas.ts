/* What `conformance` reads its inputs with: the schemas and readers of this folder that are not public. */
export { imposedSchema } from './assessments.schema.js';
export { readCollected } from './collected-reader.js';
export { eventMachines } from './event-types.js';
export {
  caseEvidence,
  decisionCorrection,
  enforcementOrder,
  evidenceFact,
  evidenceKind,
  measureDecision,
  penaltyDecision,
  penaltyEventSchema,
  proofOfService,
  remedyOutcome,
  servedNotice,
  servedUrging,
  summaryDecision,
} from './penalty-events.schema.js';
export { collectiveDiscussion } from './review-events.schema.js';
