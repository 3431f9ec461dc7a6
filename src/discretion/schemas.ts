/* The schemas of this folder for the contract: `exchange` imports them here. They are not public. */
export { caseFactsSchema } from './case-facts.js';
export {
  adjustmentSchema,
  conditionSchema,
  numberOperationSchema,
  rangeSchema,
} from './expression-schema.js';
export {
  otherKinds,
  rangeBenchmarkSchema,
  sanctionTreeSchema,
  weightedBenchmarkSchema,
} from './parse-benchmark.js';
export {
  caseInputSchema,
  circumstanceRulesSchema,
  readCaseInput,
  reliefListSchema,
} from './parse-case.js';
