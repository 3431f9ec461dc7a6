import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRatio } from '../../src/core/index.js';
import type { RangeBenchmark, RangeExpression, Tier } from '../../src/discretion/index.js';
import { ecologyRangeSections, ecologyRangeTable } from '../../src/packs/gd-ecology-2021/index.js';
import { publishedRows } from '../../src/packs/gd-ecology-2021/published-table.js';
import { tables } from '../../src/packs/gd-ecology-2021/tables.js';

interface CopiedFine {
  readonly text: string;
  readonly kind: 'amount' | 'multiple' | 'percent' | 'warning' | 'none';
  readonly min: string | null;
  readonly max: string | null;
  readonly base: string | null;
  readonly issue?: string;
  readonly optional?: boolean;
  readonly withWarning?: boolean;
  readonly withConfiscation?: boolean;
  readonly per?: string;
}

interface CopiedGrid {
  readonly id: string;
  readonly title: string;
  readonly printedPages: readonly number[];
  readonly penaltyBasis: string;
  readonly columns: readonly string[];
  readonly valueColumns: readonly string[];
  readonly rows: readonly {
    readonly violation?: string;
    readonly conditions: Readonly<Record<string, string>>;
    readonly fine?: CopiedFine;
    readonly fines?: Readonly<Record<string, CopiedFine>>;
    readonly page: number;
  }[];
}

const UNNUMBERED_PAGES = 15;

const { tables: copies } = JSON.parse(
  readFileSync(new URL('../fixtures/gd-ecology-2021/grids.json', import.meta.url), 'utf8'),
) as { readonly tables: readonly CopiedGrid[] };

const copied = (section: string): CopiedGrid => {
  const found = copies.find(({ id }) => id === section);
  if (found === undefined) throw new Error(section);
  return found;
};

const built = (section: string): RangeBenchmark => {
  const found = ecologyRangeTable(section);
  if (!found.ok) throw new Error(section);
  return found.value;
};

/** §7.47: a cell that goes on over the page is printed empty there. */
function carriedOver({ rows }: CopiedGrid, row: number, column: string): string {
  return rows[row - 1]?.conditions[column] ?? '';
}

const number = (text: string | null | undefined) => {
  if (text === null || text === undefined) return undefined;
  const parsed = parseRatio(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

/** Ends of a row, without the base that it is taken of. */
function ends(range: RangeExpression): readonly unknown[] {
  if (range.op === 'times') return ends(range.of);
  if (range.op === 'point') return [range.value, range.value];
  if (range.op === 'interval') return [range.min?.value, range.max?.value];
  throw new Error(range.op);
}

const tiers = ({ placement }: RangeBenchmark, index: number): readonly Tier[] => {
  const range = placement[index]?.range;
  if (range?.op !== 'tiers') throw new Error();
  return range.rows;
};

describe('gd-ecology-2021 tables of ranges as published', () => {
  it('holds 233 tables of ranges and 3 of fixed amounts', () => {
    expect([...ecologyRangeSections].sort()).toEqual(copies.map(({ id }) => id).sort());
    expect(ecologyRangeSections).toHaveLength(236);
    expect(tables.filter(({ family }) => family === 'fixed').map(({ section }) => section)).toEqual(
      ['3.43', '3.45', '3.47'],
    );
    expect(tables).toHaveLength(281);
    expect(ecologyRangeTable('2.5.1')).toMatchObject({
      problems: [{ code: 'discretion.unknownTable' }],
    });
    expect(ecologyRangeTable(null).ok).toBe(false);
  });

  it.each(ecologyRangeSections)(
    '§%s: every row, value, page and remark is the published one',
    (section) => {
      const published = copied(section);
      const benchmark = built(section);
      const table = tables.find((one) => one.section === section);
      if (table === undefined || table.family === 'weighted') throw new Error(section);
      expect(benchmark.title.zh).toBe(published.title);
      expect(benchmark.source.printedPages).toEqual(published.printedPages);
      expect(published.penaltyBasis.endsWith(benchmark.statute.text)).toBe(true);
      const rows = publishedRows(table);
      expect(
        rows.map(({ violation, conditions, page }) => ({ violation, conditions, page })),
      ).toEqual(
        published.rows.map(({ violation, conditions, page }, row) => ({
          violation: violation === '' ? published.rows[0]?.violation : violation,
          conditions: Object.entries(conditions).flatMap(([key, words]) => [
            words === '' ? carriedOver(published, row, key) : words,
            ...key
              .split('+')
              .slice(1)
              .map(() => '<'),
          ]),
          page: page - UNNUMBERED_PAGES,
        })),
      );
      for (const [column, name] of published.valueColumns.entries()) {
        const cells = published.rows.map((row) => row.fine ?? row.fines?.[name]);
        expect(
          rows.map(({ cells: own }) => {
            const cell = own[column];
            return {
              words: cell?.words,
              kind: cell?.kind,
              min: number(cell?.min),
              max: number(cell?.max),
              base: cell?.base,
              wrong: cell?.issue !== undefined,
              optional: cell?.optional,
              beside: cell?.beside,
              per: cell?.per,
            };
          }),
        ).toEqual(
          cells.map((cell) => ({
            words: cell?.text,
            kind: cell?.kind === 'percent' ? 'multiple' : cell?.kind,
            min: number(cell?.min),
            max: number(cell?.max),
            base: cell?.base ?? undefined,
            wrong: cell?.issue !== undefined,
            optional: cell?.optional ?? false,
            beside: cell?.withWarning
              ? '警告'
              : cell?.withConfiscation
                ? '没收违法所得'
                : undefined,
            per: cell?.per,
          })),
        );
        const priced = cells.filter((cell) => cell?.kind !== 'none' && cell?.kind !== 'warning');
        expect(
          tiers(benchmark, column).map(({ label, range }) => [label.zh, ...ends(range)]),
        ).toEqual(priced.map((cell) => [cell?.text, number(cell?.min), number(cell?.max)]));
      }
    },
  );

  it('reads 以上 with the number and 以下 without it, by Art. 23', () => {
    expect(tiers(built('1.4'), 0)[3]?.range).toEqual({
      op: 'interval',
      words: '71万元以上78万元以下',
      min: { value: '710000', included: true },
      max: { value: '780000', included: false },
    });
    expect(tiers(built('4.28'), 1).at(-1)?.range).toMatchObject({
      of: { max: { value: '1/2', included: true } },
    });
    expect(built('6.4').facts.find(({ label }) => label.zh === '涉案面积')).toMatchObject({
      kind: 'quantity',
      unit: { label: { zh: '平方米' } },
    });
  });

  it('asks how to read each of the 17 values that are misprinted, and uses none silently', () => {
    const asked = ecologyRangeSections.flatMap((section) =>
      built(section)
        .facts.filter(({ id }) => id.startsWith('misprint'))
        .map(({ label }) => [section, label.zh]),
    );
    expect(asked).toHaveLength(17);
    expect(asked[0]).toEqual([
      '2.12',
      '印作“45万元以上60万元以上”（后一“以上”疑为“以下”），按450000元以上600000元以下读',
    ]);
    expect(tiers(built('2.12'), 0)[3]?.when).toMatchObject({
      of: expect.arrayContaining([{ op: 'holds', fact: 'misprint4' }]),
    });
  });

  it('asks for 造成重大… where it stands beside the grid, and lets it go first', () => {
    const table = built('2.12');
    expect(table.facts.find(({ id }) => id === 'grave')).toMatchObject({
      label: { zh: '造成重大生态环境影响或者不良社会影响的' },
      kind: 'flag',
      notEstablished: { value: false, basis: { article: 5 } },
    });
    expect(tiers(table, 0).at(-1)?.when).toEqual({ op: 'holds', fact: 'grave' });
    expect(tiers(table, 0)[0]?.when).toMatchObject({
      of: expect.arrayContaining([{ op: 'not', of: { op: 'holds', fact: 'grave' } }]),
    });
  });

  it('the first row of a column is its lowest in every table, so Art. 5 counts it where nothing can be established', () => {
    for (const table of tables) {
      if (table.family === 'weighted') continue;
      const rows = publishedRows(table);
      for (const column of table.columns.keys()) {
        const first = rows[0]?.conditions[column];
        for (const row of rows) {
          const like = rows.find(
            ({ violation, conditions }) =>
              violation === row.violation &&
              conditions[column] === first &&
              conditions.every(
                (words, index) => index === column || words === row.conditions[index],
              ),
          );
          const [mine, lowest] = [row, like].map((one) => Number(one?.cells[0]?.min ?? 0));
          if (like && like.cells[0]?.kind === row.cells[0]?.kind)
            expect(lowest, `${table.section} ${row.conditions.join()}`).toBeLessThanOrEqual(
              mine ?? 0,
            );
        }
      }
    }
  });
});
