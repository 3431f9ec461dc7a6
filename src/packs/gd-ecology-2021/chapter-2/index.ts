/**
 * 广东省生态环境行政处罚裁量表，水污染防治类 · Chapter 2 of the tables of gd-ecology-2021 (water), for callers who need no other.
 *
 * @module packs/gd-ecology-2021/chapter-2
 */
import type { Result } from '../../../core/index.js';
import type { Benchmark } from '../../../discretion/index.js';
import { chapter2 } from '../chapter-2.js';
import { tableIn } from '../table-in.js';

/** 水污染防治类的表号, in printed order, of weights and of ranges. */
export const chapter2Sections: readonly string[] = /* @__PURE__ */ chapter2.map(
  ({ section }) => section,
);

/**
 * 水污染防治类的裁量表: the table of that number as a benchmark, of weights or of ranges as it is published.
 *
 * Fails: `discretion.unknownTable`, also for a table of another chapter.
 *
 * @example
 * chapter2Table('2.5.1').value.id // => 'gd-ecology-2021/2.5.1'
 * chapter2Table('3.1').ok // => false
 */
export const chapter2Table = (section: unknown): Result<Benchmark> => tableIn(chapter2, section);
