/**
 * 东莞市旅游局行政处罚裁量标准 · A table of points and multiples by the gain (旅行社条例 第四十六条), from a copy on a
 * document-sharing site; its own days were not seen, so the caller states them.
 *
 * @module packs/dongguan-travel
 */
export { travelAgencyTable } from './agency-tiers.js';
