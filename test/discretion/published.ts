import { readFileSync } from 'node:fs';
import { parseWeightedBenchmark } from '../../src/discretion/index.js';

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

/** The vectors of weighted tables, with the table that each of them is about. */
export const vectors = (() => {
  const file = read('../vectors/discretion/weighted-tables.json') as {
    readonly given: Readonly<Record<string, unknown>>;
    readonly vectors: readonly {
      readonly id: string;
      readonly input: { readonly benchmark: { readonly $given: string }; readonly facts: never };
    }[];
  };
  return file.vectors.map(({ id, input: { benchmark, facts } }) => {
    const table = parseWeightedBenchmark(file.given[benchmark.$given]);
    if (!table.ok) throw new Error(JSON.stringify(table.problems));
    return { id, benchmark: table.value, facts };
  });
})();

export const copied = (id: string): CopiedTable => {
  const table = copy.tables.find((one) => one.id === id);
  if (table === undefined) throw new Error(id);
  return table;
};
