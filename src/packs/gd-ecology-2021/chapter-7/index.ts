/**
 * 广东省生态环境行政处罚裁量表，辐射污染防治类 · Chapter 7 of the tables of gd-ecology-2021 (radiation), for callers who need no other.
 *
 * @module packs/gd-ecology-2021/chapter-7
 */
import type { Result } from '../../../core/index.js';
import type { Benchmark } from '../../../discretion/index.js';
import { chapter7 } from '../chapter-7.js';
import { tableIn } from '../table-in.js';

/** 辐射污染防治类的表号, in printed order, of weights and of ranges. */
export const chapter7Sections: readonly string[] = /* @__PURE__ */ chapter7.map(
  ({ section }) => section,
);

/**
 * 辐射污染防治类的裁量表: the table of that number as a benchmark, of weights or of ranges as it is published.
 *
 * Fails: `discretion.unknownTable`, also for a table of another chapter.
 *
 * @example
 * chapter7Table('7.1').value.id // => 'gd-ecology-2021/7.1'
 * chapter7Table('3.1').ok // => false
 */
export const chapter7Table = (section: unknown): Result<Benchmark> => tableIn(chapter7, section);
