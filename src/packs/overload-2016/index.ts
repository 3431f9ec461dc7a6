/**
 * 超限运输车辆行驶公路管理规定第四十三条 · A fine per unit with a cap, and a warning below it; from a law site, not compared.
 *
 * @module packs/overload-2016
 */
export { overloadTable } from './overload.js';
