/**
 * 广东省生态环境行政处罚裁量表，其他污染防治类 · Chapter 8 of the tables of gd-ecology-2021 (other pollution), for callers who need no other.
 *
 * @module packs/gd-ecology-2021/chapter-8
 */
import type { Result } from '../../../core/index.js';
import type { Benchmark } from '../../../discretion/index.js';
import { chapter8 } from '../chapter-8.js';
import { tableIn } from '../table-in.js';

/** 其他污染防治类的表号, in printed order, of weights and of ranges. */
export const chapter8Sections: readonly string[] = /* @__PURE__ */ chapter8.map(
  ({ section }) => section,
);

/**
 * 其他污染防治类的裁量表: the table of that number as a benchmark, of weights or of ranges as it is published.
 *
 * Fails: `discretion.unknownTable`, also for a table of another chapter.
 *
 * @example
 * chapter8Table('8.1').value.id // => 'gd-ecology-2021/8.1'
 * chapter8Table('3.1').ok // => false
 */
export const chapter8Table = (section: unknown): Result<Benchmark> => tableIn(chapter8, section);
