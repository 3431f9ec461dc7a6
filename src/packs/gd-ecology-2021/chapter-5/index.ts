/**
 * 广东省生态环境行政处罚裁量表，噪声污染防治类 · Chapter 5 of the tables of gd-ecology-2021 (noise), for callers who need no other.
 *
 * @module packs/gd-ecology-2021/chapter-5
 */
import type { Result } from '../../../core/index.js';
import type { Benchmark } from '../../../discretion/index.js';
import { chapter5 } from '../chapter-5.js';
import { tableIn } from '../table-in.js';

/** 噪声污染防治类的表号, in printed order, of weights and of ranges. */
export const chapter5Sections: readonly string[] = /* @__PURE__ */ chapter5.map(
  ({ section }) => section,
);

/**
 * 噪声污染防治类的裁量表: the table of that number as a benchmark, of weights or of ranges as it is published.
 *
 * Fails: `discretion.unknownTable`, also for a table of another chapter.
 *
 * @example
 * chapter5Table('5.1').value.id // => 'gd-ecology-2021/5.1'
 * chapter5Table('3.1').ok // => false
 */
export const chapter5Table = (section: unknown): Result<Benchmark> => tableIn(chapter5, section);
