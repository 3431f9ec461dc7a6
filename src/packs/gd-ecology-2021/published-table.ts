import type { LegalBasis } from '../../core/index.js';

/** One column as printed: start point, statutory range and limits of the sum. */
export interface PublishedTrack {
  readonly name: string | null;
  readonly start: string;
  readonly page: number;
  readonly min: string;
  readonly max: string;
  readonly words: string;
  readonly floor?: string;
  readonly floorWords?: string;
  readonly cap?: string;
  readonly capWords?: string;
}

/** One table as printed. */
export interface PublishedTable {
  readonly section: string;
  readonly title: string;
  readonly pages: readonly number[];
  readonly basis: readonly LegalBasis[];
  readonly text: string;
  readonly tracks: readonly PublishedTrack[];
  /** A line `# factor`, then a line `level | weight | printed page` for each of its rows. */
  readonly rows: string;
}

/** One row as printed. */
export interface PublishedLevel {
  readonly words: string;
  readonly weight: string;
  readonly page: number;
}

/** A factor as printed. */
export interface PublishedFactor {
  readonly name: string;
  readonly levels: readonly PublishedLevel[];
}

/** The rows of a table, factor by factor. */
export function publishedFactors({ rows }: PublishedTable): readonly PublishedFactor[] {
  const factors: { name: string; levels: PublishedLevel[] }[] = [];
  for (const line of rows.split('\n')) {
    const [words = '', weight = '', page] = line.split(' | ');
    if (line.startsWith('# ')) factors.push({ name: line.slice(2), levels: [] });
    else factors.at(-1)?.levels.push({ words, weight, page: Number(page) });
  }
  return factors;
}
