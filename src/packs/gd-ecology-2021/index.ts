/**
 * 广东省生态环境违法行为行政处罚罚款金额裁量表 · The 281 tables of annex 1 of 粤环发〔2021〕7号, in force 2022-01-01 to 2026-12-31,
 * as published; from a public mirror, not compared with the issuer's own copy page by page.
 *
 * @module packs/gd-ecology-2021
 */
export {
  ecologyRangeSections,
  ecologyRangeTable,
  ecologySections,
  ecologyTable,
} from './ecology-table.js';
export {
  apologyExclusions,
  apologyList,
  type EcologyFineRule,
  ecologyCircumstances,
  ecologyFineRules,
} from './fine-rules.js';
export { ecologyMinorViolations } from './minor-violations.js';
export { unpermittedWaterDischarge } from './unpermitted-water-discharge.js';
