import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fractionOf, parseMoney, parseRatio } from '../../src/core/index.js';
import {
  checkBenchmark,
  compileBenchmark,
  type WeightedBenchmark,
} from '../../src/discretion/index.js';
import { TABLES_HASH } from '../../src/packs/gd-ecology-2021/hashes.js';
import {
  ecologySections,
  ecologyTable,
  unpermittedWaterDischarge,
} from '../../src/packs/gd-ecology-2021/index.js';
import { tables } from '../../src/packs/gd-ecology-2021/tables.js';
import { copied, copy } from '../discretion/published.js';

const UNNUMBERED_PAGES = 15;

function table(section: string): WeightedBenchmark {
  const found = ecologyTable(section);
  if (!found.ok) throw new Error(section);
  return found.value;
}

const share = (text: string | undefined) => (text === undefined ? undefined : parseRatio(text));

describe('gd-ecology-2021 as published', () => {
  it('holds every weighted table', () => {
    expect(ecologySections).toEqual(copy.tables.map(({ id }) => id));
    expect(ecologySections).toHaveLength(45);
    expect(ecologyTable('9.9')).toMatchObject({
      ok: false,
      problems: [{ code: 'discretion.unknownTable' }],
    });
    expect(ecologyTable(null).ok).toBe(false);
    expect(ecologyTable('2.5.1')).toMatchObject({ value: unpermittedWaterDischarge });
  });

  it.each(ecologySections)(
    '§%s: every row, weight, page, start point, range and limit is the published one',
    (section) => {
      const published = copied(section);
      const built = table(section);
      expect(built.title.zh).toBe(published.title);
      expect(built.source.printedPages).toEqual(published.printedPages);
      expect(published.penaltyBasis.endsWith(built.statute.text)).toBe(true);
      expect(
        built.factors.map(({ label, levels }) => ({
          name: label.zh,
          levels: levels.map((level) => ({
            label: level.label.zh,
            weight: fractionOf(level.weight),
            page: level.printedPage,
          })),
        })),
      ).toEqual(
        published.factors.map(({ name, levels }) => ({
          name,
          levels: levels.map(({ label, weight, page }) => {
            const parsed = parseRatio(weight);
            return {
              label,
              weight: parsed.ok && fractionOf(parsed.value),
              page: page - UNNUMBERED_PAGES,
            };
          }),
        })),
      );
      expect(
        built.tracks.map(({ label, start, printedPage, statutory, floor, cap }) => ({
          name: label.zh,
          start: share(start),
          page: printedPage,
          max: statutory.interval.max?.value,
          floor: share(floor?.value),
          cap: share(cap?.value),
        })),
      ).toEqual(
        published.tracks.map(({ name, startPoint, formula, floor, cap }) => {
          const max = (formula.base === null ? parseMoney : parseRatio)(formula.multiplier);
          return {
            name: name ?? '罚款',
            start: share(startPoint),
            page: published.startPage - UNNUMBERED_PAGES,
            max: max.ok && max.value,
            floor: share(floor ?? undefined),
            cap: share(cap ?? undefined),
          };
        }),
      );
      for (const { statutory } of built.tracks) {
        const { words, min, max } = statutory.interval;
        const read = statutory.form === 'amount' ? parseMoney : parseRatio;
        expect(
          published.statutoryFineCandidates.map((one) => [one.text, read(one.min), read(one.max)]),
        ).toContainEqual([words, read(min?.value), read(max?.value)]);
        expect(built.statute.text).toContain(words);
      }
      for (const { floor, cap } of built.tracks) {
        for (const limit of [floor, cap]) {
          if (limit === undefined) continue;
          const percent = /按(\d+%)计算$/.exec(limit.words)?.[1];
          expect(share(percent)).toEqual(share(limit.value));
        }
      }
    },
  );

  it('every table compiles', () => {
    for (const section of ecologySections) expect(compileBenchmark(table(section)).ok).toBe(true);
  });

  it('the hash in receipts is the hash of the tables', () => {
    const hash = createHash('sha256').update(JSON.stringify(tables)).digest('hex');
    expect(TABLES_HASH).toBe(`sha256:${hash}`);
  });

  it('cites the provision as printed', () => {
    const basis = (section: string) => table(section).statute.basis;
    expect(basis('2.5.1')).toEqual([{ law: '水污染防治法', article: 83, item: 1 }]);
    expect(basis('4.5')).toEqual([
      { law: '固体废物污染环境防治法', article: 102, paragraph: 1, item: 5 },
      { law: '固体废物污染环境防治法', article: 102, paragraph: 2 },
    ]);
    expect(basis('3.8')).toEqual([{ law: '大气污染防治法', article: 100, item: 3 }]);
    expect(basis('6.19')).toEqual([{ law: '土壤污染防治法', article: 94, paragraph: 1, item: 3 }]);
    expect(basis('2.5.2')).toEqual([{ law: '排污许可管理条例', article: 33 }]);
  });

  it('ends with the acts that 生态环境法典 第一千二百四十二条 names, and with no other', () => {
    const ending = ecologySections.filter((section) => table(section).statute.until !== 'open');
    const laws = new Set(ending.map((section) => table(section).statute.basis[0]?.law));
    expect([...laws].sort()).toEqual(
      [
        '环境影响评价法',
        '水污染防治法',
        '大气污染防治法',
        '固体废物污染环境防治法',
        '土壤污染防治法',
      ].sort(),
    );
    const staying = ecologySections.filter((section) => !ending.includes(section));
    for (const section of staying)
      expect(table(section).statute.basis[0]?.law).toMatch(/条例$|办法$/);
  });

  it('the checker finds the defects that stand in the published tables', () => {
    const found = ecologySections.flatMap((section) =>
      checkBenchmark(table(section))
        .filter(({ code }) => code !== 'discretion.statuteEndsFirst')
        .map(({ code, params }) => [
          section,
          code.replace('discretion.', ''),
          params['value'] ?? params['share'],
        ]),
    );
    expect(found).toEqual([
      ['2.6', 'levelOverlap', '1'],
      ['2.7.1', 'belowMinimum', '7%'],
      ['2.27', 'levelOverlap', '10'],
      ['2.30', 'levelOverlap', '1'],
      ['3.3', 'levelOverlap', '1'],
      ['6.19', 'levelOverlap', '5000'],
      ['6.19', 'levelOverlap', '10000'],
      ['6.20', 'levelOverlap', '5000'],
      ['6.20', 'levelOverlap', '10000'],
    ]);
  });
});
