/**
 * 数据交换 · What crosses to other systems: the contract of types, each with its name, its shape and its reader.
 *
 * @module exchange
 */
export { exchangedTypes, parseExchanged } from './contract.js';
export type { ExchangedKind, ExchangedType } from './exchanged-type.js';
export { exchangeProblem, exchangeProblems } from './problems.js';
