import type { WeightedBenchmark } from '../../discretion/index.js';
import { ecologyBenchmark } from './benchmark.js';
import { section2_5_1 } from './chapter-2.js';

/**
 * 未依法取得排污许可证排放水污染物: §2.5.1 (水污染防治法 第八十三条第一项), with its other penalties and with what replaces
 * the provision on 2026-08-15 (生态环境法典 第一千一百零二条).
 *
 * @example
 * unpermittedWaterDischarge.id // => 'gd-ecology-2021/2.5.1'
 */
export const unpermittedWaterDischarge: WeightedBenchmark =
  /* @__PURE__ */ ecologyBenchmark(section2_5_1);
