/* The schemas of this folder for the contract: `exchange` imports them here. They are not public. */
export { alertThresholdsSchema, enforcementRecordSchema } from './alert.schema.js';
export { enforcementDisputeSchema } from './enforcement-dispute.schema.js';
export { supervisionCaseSchema } from './supervision-case.schema.js';
