/**
 * 说明文字 · A sentence in Chinese or English for every problem of the library.
 *
 * @example
 * const read = parseMoney('-1')
 * read.ok ? [] : read.problems.map((problem) => describe(problem, 'zh')) // => ['金额不能为负：-1']
 * describe({ code: 'vendor.offline', path: [], params: { station: 7 } }, 'en') // => 'vendor.offline (station: 7)'
 *
 * @module messages
 */
export { describe, type ProblemCode, problemCatalog } from './describe.js';
