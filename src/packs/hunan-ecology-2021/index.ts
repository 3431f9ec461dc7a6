/**
 * 湖南省生态环境保护行政处罚裁量权基准规定（2021版） · Its general table: a score between minimum and maximum, and what stands in
 * for a minimum that is not set; from a repository copy whose weights were lost.
 *
 * @module packs/hunan-ecology-2021
 */
export { type HunanProvision, hunanTable } from './hunan.js';
