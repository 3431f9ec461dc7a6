/**
 * 广东省生态环境行政处罚裁量表，环评类 · Chapter 1 of the tables of gd-ecology-2021 (environmental impact assessment), for callers who need no other.
 *
 * @module packs/gd-ecology-2021/chapter-1
 */
import type { Result } from '../../../core/index.js';
import type { Benchmark } from '../../../discretion/index.js';
import { chapter1 } from '../chapter-1.js';
import { tableIn } from '../table-in.js';

/** 环评类的表号, in printed order, of weights and of ranges. */
export const chapter1Sections: readonly string[] = /* @__PURE__ */ chapter1.map(
  ({ section }) => section,
);

/**
 * 环评类的裁量表: the table of that number as a benchmark, of weights or of ranges as it is published.
 *
 * Fails: `discretion.unknownTable`, also for a table of another chapter.
 *
 * @example
 * chapter1Table('1.1').value.id // => 'gd-ecology-2021/1.1'
 * chapter1Table('3.1').ok // => false
 */
export const chapter1Table = (section: unknown): Result<Benchmark> => tableIn(chapter1, section);
