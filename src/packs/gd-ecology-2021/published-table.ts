import type { LegalBasis } from '../../core/index.js';

/** What every table prints, whatever its family. */
export interface PublishedHead {
  readonly section: string;
  readonly title: string;
  readonly pages: readonly number[];
  readonly basis: readonly LegalBasis[];
  readonly text: string;
}

/** One column as printed: start point, statutory range and limits of the sum. */
export interface PublishedTrack {
  readonly name: string | null;
  readonly start: string;
  readonly page: number;
  readonly min: string;
  readonly max: string;
  readonly words: string;
  readonly base?: string;
  readonly atLeast?: string;
  readonly floor?: string;
  readonly floorWords?: string;
  readonly cap?: string;
  readonly capWords?: string;
}

/** One weighted table as printed. */
export interface PublishedTable extends PublishedHead {
  readonly family: 'weighted';
  readonly tracks: readonly PublishedTrack[];
  /** A line `# factor`, then a line `level | weight | printed page` for each of its rows. */
  readonly rows: string;
}

/** A statutory range that the provision of a table of ranges holds. */
export interface PublishedRange {
  readonly subject: 'unit' | 'person';
  readonly min?: string;
  readonly max: string;
  readonly words: string;
  readonly base?: string;
  readonly atLeast?: string;
}

/** One table of ranges as printed. */
export interface PublishedGrid extends PublishedHead {
  /** `fixed` where every value is one amount. */
  readonly family: 'grid' | 'fixed';
  readonly columns: readonly string[];
  readonly values: readonly { readonly name: string; readonly subject: 'unit' | 'person' }[];
  readonly ranges: readonly PublishedRange[];
  readonly remarks?: string;
  /**
   * A line for each row: `condition | condition | words = figure marks | printed page`. A condition that spans columns
   * is followed by `<` in each; a line `# 违法行为` opens a part that has its own violation.
   */
  readonly rows: string;
}

/** One row of a weighted table as printed. */
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

/** A value of a table of ranges as printed. */
export interface PublishedCell {
  readonly words: string;
  /** `none` where a stroke is printed, `warning` where a warning alone is. */
  readonly kind: 'amount' | 'multiple' | 'warning' | 'none';
  readonly min?: string;
  readonly max?: string;
  /** What the multiple is taken of. */
  readonly base?: string;
  /** Which of the provision's ranges it belongs to, counted from 1; the value itself tells. */
  readonly of?: number;
  /** 没收违法所得 or 警告 beside the fine. */
  readonly beside?: string;
  /** 可以并处: the fine is left to a person. */
  readonly optional: boolean;
  /** 车次: the amount counts once for each. */
  readonly per?: string;
  /** What is printed wrong in the words. */
  readonly issue?: string;
}

/** A row of a table of ranges as printed. */
export interface PublishedRow {
  /** 违法行为 of the part that the row stands in. */
  readonly violation?: string;
  /** By column; `<` where the condition to its left goes on. */
  readonly conditions: readonly string[];
  readonly cells: readonly PublishedCell[];
  readonly page: number;
}

function cellOf(printed: string): PublishedCell {
  const [words = '', rest = ''] = printed.split(' = ');
  const [figure = '', ...marks] = rest.split(' ');
  const mark = (name: string): string | undefined =>
    marks.find((one) => one.startsWith(`${name}:`))?.slice(name.length + 1);
  const [base, beside, per, issue, of] = ['base', 'with', 'per', 'issue', 'of'].map(mark);
  const [low = '', high = low] = figure.replace('×', '').split('~');
  const kind = figure.startsWith('×') ? 'multiple' : 'amount';
  return {
    words,
    ...(figure === '-' || figure === '警告'
      ? { kind: figure === '-' ? 'none' : 'warning' }
      : { kind, ...(low !== '' && { min: low }), max: high }),
    optional: marks.includes('may'),
    ...(base !== undefined && { base }),
    ...(beside !== undefined && { beside }),
    ...(per !== undefined && { per }),
    ...(issue !== undefined && { issue }),
    ...(of !== undefined && { of: Number(of) }),
  };
}

/** The rows of a table of ranges. */
export function publishedRows({ rows, columns, values }: PublishedGrid): readonly PublishedRow[] {
  const read: PublishedRow[] = [];
  let violation: string | undefined;
  for (const line of rows.split('\n')) {
    if (line.startsWith('# ')) {
      violation = line.slice(2);
      continue;
    }
    const fields = line.split(' | ');
    read.push({
      ...(violation !== undefined && { violation }),
      conditions: fields.slice(0, columns.length),
      cells: fields.slice(columns.length, columns.length + values.length).map(cellOf),
      page: Number(fields.at(-1)),
    });
  }
  return read;
}
