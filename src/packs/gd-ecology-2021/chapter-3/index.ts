/**
 * 广东省生态环境行政处罚裁量表，大气污染防治类 · Chapter 3 of the tables of gd-ecology-2021 (air), for callers who need no other.
 *
 * @module packs/gd-ecology-2021/chapter-3
 */
import type { Result } from '../../../core/index.js';
import type { Benchmark } from '../../../discretion/index.js';
import { chapter3 } from '../chapter-3.js';
import { tableIn } from '../table-in.js';

/** 大气污染防治类的表号, in printed order, of weights and of ranges. */
export const chapter3Sections: readonly string[] = /* @__PURE__ */ chapter3.map(
  ({ section }) => section,
);

/**
 * 大气污染防治类的裁量表: the table of that number as a benchmark, of weights or of ranges as it is published.
 *
 * Fails: `discretion.unknownTable`, also for a table of another chapter.
 *
 * @example
 * chapter3Table('3.1').value.id // => 'gd-ecology-2021/3.1'
 * chapter3Table('2.1').ok // => false
 */
export const chapter3Table = (section: unknown): Result<Benchmark> => tableIn(chapter3, section);
