import { readFileSync } from 'node:fs';
import { parseWeightedBenchmark, type WeightedBenchmark } from '../../src/discretion/index.js';
import { unpermittedWaterDischarge } from '../../src/packs/gd-ecology-2021/index.js';

/** A weighted table as published (test/fixtures/gd-ecology-2021/weighted.json). */
export interface CopiedTable {
  readonly id: string;
  readonly title: string;
  readonly printedPages: readonly number[];
  readonly startPage: number;
  readonly penaltyBasis: string;
  readonly statutoryFineCandidates: readonly {
    readonly min: string;
    readonly max: string;
    readonly text: string;
  }[];
  readonly tracks: readonly {
    readonly name: string | null;
    readonly startPoint: string;
    readonly formula: { readonly multiplier: string; readonly base: string | null };
    readonly cap: string | null;
    readonly floor: string | null;
  }[];
  readonly factors: readonly {
    readonly name: string;
    readonly levels: readonly {
      readonly label: string;
      readonly weight: string;
      readonly page: number;
    }[];
  }[];
}

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

export const copy = read('../fixtures/gd-ecology-2021/weighted.json') as {
  readonly document: { readonly sourceSha256: string };
  readonly tables: readonly CopiedTable[];
};

export const vectors = (
  read('../vectors/discretion/weighted.json') as {
    readonly vectors: readonly {
      readonly id: string;
      readonly title: string;
      readonly table: string;
      readonly statutory?: readonly unknown[];
      readonly facts: never;
      readonly amount: string;
    }[];
  }
).vectors;

export const copied = (id: string): CopiedTable => {
  const table = copy.tables.find((one) => one.id === id);
  if (table === undefined) throw new Error(id);
  return table;
};

/** A table that the pack does not hold, with its statutory ranges by hand. */
export function benchmarkOf(id: string, statutory: readonly unknown[]): WeightedBenchmark {
  const table = copied(id);
  const parsed = parseWeightedBenchmark({
    ...unpermittedWaterDischarge,
    id: `test/${id}`,
    title: { zh: table.title },
    statute: {
      basis: [{ law: '测试用法', article: 1 }],
      text: table.penaltyBasis,
      until: 'open',
      endedBy: [],
      verifiedThrough: '2030-01-01',
    },
    tracks: table.tracks.map(({ name, startPoint, cap, floor }, index) => ({
      id: `t${index + 1}`,
      label: { zh: name ?? '罚款' },
      start: startPoint,
      printedPage: 1,
      statutory: statutory[index],
      ...(cap !== null && { cap: { value: cap, words: '封顶' } }),
      ...(floor !== null && { floor: { value: floor, words: '保底' } }),
    })),
    factors: table.factors.map(({ name, levels }, index) => ({
      id: `f${index + 1}`,
      label: { zh: name },
      levels: levels.map(({ label, weight, page }, row) => ({
        id: `l${row + 1}`,
        label: { zh: label },
        weight,
        printedPage: page,
      })),
    })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
