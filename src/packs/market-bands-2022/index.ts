/**
 * 市场监督管理行政处罚裁量幅度 · The lower and upper 30% of 国市监法规〔2022〕2号, its circumstances, and one provision to use
 * them on; from a copy, not compared with the issuer's own publication.
 *
 * @module packs/market-bands-2022
 */
export {
  foodPermitFacts,
  foodPermitStatute,
  marketBands,
  marketBandsOn,
  marketCircumstances,
  marketTierOf,
} from './bands.js';
