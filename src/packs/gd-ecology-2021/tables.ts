// Made by scripts/build-ecology-pack.mjs from the published file; not to be edited.
import { chapter1 } from './chapter-1.js';
import { chapter2 } from './chapter-2.js';
import { chapter3 } from './chapter-3.js';
import { chapter4 } from './chapter-4.js';
import { chapter5 } from './chapter-5.js';
import { chapter6 } from './chapter-6.js';
import { chapter7 } from './chapter-7.js';
import { chapter8 } from './chapter-8.js';
import type { PublishedGrid, PublishedTable } from './published-table.js';

/** Every table, in printed order. */
export const tables: readonly (PublishedTable | PublishedGrid)[] = [
  ...chapter1,
  ...chapter2,
  ...chapter3,
  ...chapter4,
  ...chapter5,
  ...chapter6,
  ...chapter7,
  ...chapter8,
];
