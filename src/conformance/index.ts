/**
 * 一致性 · How a program in another language knows that it computes the same: every calculation by name, over JSON, and vectors.
 *
 * @example
 * runOperation('calendar.isWorkingDay', { date: '2024-05-11' }) // => ok(true)
 *
 * const vector = { id: 'v1', operation: 'calendar.isWorkingDay', input: { date: '2024-05-11' }, expected: { value: true }, source: '国办发明电〔2023〕7号' }
 * runVectors({ format: 1, family: 'own', level: 1, vectors: [vector] }).passed // => 1
 *
 * @module conformance
 */

export type { Operation, OperationTools } from './operation.js';
export { operations, runOperation } from './operations.js';
export { conformanceProblem, conformanceProblems } from './problems.js';
export {
  type ConformanceVector,
  runVectors,
  type VectorExpectation,
  type VectorFailure,
  type VectorFile,
  type VectorReport,
} from './vectors.js';
