/**
 * 广东省生态环境行政处罚裁量表，固体废物污染类 · Chapter 4 of the tables of gd-ecology-2021 (solid waste), for callers who need no other.
 *
 * @module packs/gd-ecology-2021/chapter-4
 */
import type { Result } from '../../../core/index.js';
import type { Benchmark } from '../../../discretion/index.js';
import { chapter4 } from '../chapter-4.js';
import { tableIn } from '../table-in.js';

/** 固体废物污染类的表号, in printed order, of weights and of ranges. */
export const chapter4Sections: readonly string[] = /* @__PURE__ */ chapter4.map(
  ({ section }) => section,
);

/**
 * 固体废物污染类的裁量表: the table of that number as a benchmark, of weights or of ranges as it is published.
 *
 * Fails: `discretion.unknownTable`, also for a table of another chapter.
 *
 * @example
 * chapter4Table('4.1').value.id // => 'gd-ecology-2021/4.1'
 * chapter4Table('3.1').ok // => false
 */
export const chapter4Table = (section: unknown): Result<Benchmark> => tableIn(chapter4, section);
