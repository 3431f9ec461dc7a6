/* The schemas of this folder for the contract: `exchange` imports them here. They are not public. */
export { certificateLifeSchema } from './certificate-life.schema.js';
export { divisionRecordsSchema, divisionSchema } from './division.schema.js';
export { enforcementBodySchema } from './enforcement-body.schema.js';
export { enforcementItemSchema, itemHistorySchema } from './enforcement-item.schema.js';
export { enforcementOfficerSchema } from './enforcement-officer.schema.js';
export { partySchema } from './party.schema.js';
