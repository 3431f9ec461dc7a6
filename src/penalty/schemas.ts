/* The schemas of this folder for the contract: `exchange` imports them here. They are not public. */
export { compulsoryMeasureSchema } from './compulsory-measure.schema.js';
export { crimeReferralSchema } from './crime-referral.js';
export { enforcementSchema } from './enforcement.schema.js';
export { evidencePreservationSchema } from './evidence-preservation.js';
export { hearingSchema } from './hearing.schema.js';
export { jurisdictionDisputeSchema } from './jurisdiction-dispute.js';
export { monitoringDeviceSchema, offSiteRecordSchema } from './off-site.schema.js';
export { penaltyCaseSchema } from './penalty-case.schema.js';
export { remedySchema } from './remedy.schema.js';
export { documentServiceSchema } from './service.schema.js';
export { summaryPenaltySchema } from './summary-penalty.schema.js';
