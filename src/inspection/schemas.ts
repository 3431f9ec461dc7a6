/* The schemas of this folder for the contract: `exchange` imports them here. They are not public. */
export { inspectionPlanSchema } from './annual-plan.schema.js';
export { inspectionVisitSchema } from './visit.schema.js';
