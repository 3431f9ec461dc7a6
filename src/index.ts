/**
 * 执法 · A pure TypeScript domain library for China's administrative law enforcement, Guangdong first.
 *
 * @module zhifa
 */
export * from './calendar/index.js';
export * from './case-code/index.js';
export * from './conformance/index.js';
export * from './core/index.js';
export * from './disclosure/index.js';
export * from './discretion/index.js';
export * from './exchange/index.js';
export * from './identifiers/index.js';
export * from './inspection/index.js';
export * from './law/index.js';
export * from './linkage/index.js';
export * from './messages/index.js';
export * from './penalty/index.js';
export * from './plan/index.js';
export * from './record/index.js';
export * from './registry/index.js';
export * from './review/index.js';
export * from './supervision/index.js';
export * from './township/index.js';
export * from './workflow/index.js';
