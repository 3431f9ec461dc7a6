/**
 * 说明文字 · A sentence in Chinese or English for every problem of the library.
 *
 * @module messages
 */
export { describe, type ProblemCode, problemCatalog } from './describe.js';
