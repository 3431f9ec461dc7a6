/**
 * 广东省行政区划 · Guangdong's divisions down to towns and streets, with retired codes, sources and known conflicts; gathered
 * 2026-11-23 from public lists, not compared with the list of the civil affairs.
 *
 * @module packs/guangdong-divisions
 */
export { guangdongDivisions } from './divisions.js';
export { type DivisionSource, guangdongDivisionsSource } from './source.js';
