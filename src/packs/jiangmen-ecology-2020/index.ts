/**
 * 江门市生态环境局行政处罚自由裁量权裁量标准规定（试行） · Increments inside a band, two ways of rounding; in force from 2020-03-01, read
 * in a repository copy.
 *
 * @module packs/jiangmen-ecology-2020
 */
export { jiangmenAir, jiangmenSurchargeList, jiangmenWater } from './increments.js';
