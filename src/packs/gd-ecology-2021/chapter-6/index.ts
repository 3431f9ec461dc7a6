/**
 * 广东省生态环境行政处罚裁量表，土壤污染防治类 · Chapter 6 of the tables of gd-ecology-2021 (soil), for callers who need no other.
 *
 * @module packs/gd-ecology-2021/chapter-6
 */
import type { Result } from '../../../core/index.js';
import type { Benchmark } from '../../../discretion/index.js';
import { chapter6 } from '../chapter-6.js';
import { tableIn } from '../table-in.js';

/** 土壤污染防治类的表号, in printed order, of weights and of ranges. */
export const chapter6Sections: readonly string[] = /* @__PURE__ */ chapter6.map(
  ({ section }) => section,
);

/**
 * 土壤污染防治类的裁量表: the table of that number as a benchmark, of weights or of ranges as it is published.
 *
 * Fails: `discretion.unknownTable`, also for a table of another chapter.
 *
 * @example
 * chapter6Table('6.1').value.id // => 'gd-ecology-2021/6.1'
 * chapter6Table('3.1').ok // => false
 */
export const chapter6Table = (section: unknown): Result<Benchmark> => tableIn(chapter6, section);
