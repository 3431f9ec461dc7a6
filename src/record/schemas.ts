/* The schemas of this folder for the contract: `exchange` imports them here. They are not public. */
export { recordAttachmentSchema } from './attachment.js';
export { caseRecordSchema, recordItemSchema, recordManifestSchema } from './case-record.schema.js';
