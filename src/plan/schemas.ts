/* The schemas of this folder for the contract: `exchange` imports them here. They are not public. */
export { ledgerEntrySchema } from './ledger.js';
export { rectifiedProblemSchema } from './rectification.js';
export { reformPlanSchema } from './reform-plan.js';
export { basis as legalBasisSchema, bothLanguages as termSchema } from './shape.js';
