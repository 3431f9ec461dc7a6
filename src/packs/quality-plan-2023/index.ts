/**
 * 提升行政执法质量三年行动计划（2023—2025年） · The national plan and Guangdong's, as far as their texts were read.
 *
 * @module packs/quality-plan-2023
 */
export { guangdongQualityPlan } from './guangdong.js';
export { nationalQualityPlan } from './national.js';
