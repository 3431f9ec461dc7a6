import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  chapter1Sections,
  chapter1Table,
} from '../../src/packs/gd-ecology-2021/chapter-1/index.js';
import {
  chapter2Sections,
  chapter2Table,
} from '../../src/packs/gd-ecology-2021/chapter-2/index.js';
import {
  chapter3Sections,
  chapter3Table,
} from '../../src/packs/gd-ecology-2021/chapter-3/index.js';
import {
  chapter4Sections,
  chapter4Table,
} from '../../src/packs/gd-ecology-2021/chapter-4/index.js';
import {
  chapter5Sections,
  chapter5Table,
} from '../../src/packs/gd-ecology-2021/chapter-5/index.js';
import {
  chapter6Sections,
  chapter6Table,
} from '../../src/packs/gd-ecology-2021/chapter-6/index.js';
import {
  chapter7Sections,
  chapter7Table,
} from '../../src/packs/gd-ecology-2021/chapter-7/index.js';
import {
  chapter8Sections,
  chapter8Table,
} from '../../src/packs/gd-ecology-2021/chapter-8/index.js';
import {
  ecologyRangeSections,
  ecologyRangeTable,
  ecologySections,
  ecologyTable,
  unpermittedWaterDischarge,
} from '../../src/packs/gd-ecology-2021/index.js';

const chapters = [
  { number: 1, sections: chapter1Sections, table: chapter1Table },
  { number: 2, sections: chapter2Sections, table: chapter2Table },
  { number: 3, sections: chapter3Sections, table: chapter3Table },
  { number: 4, sections: chapter4Sections, table: chapter4Table },
  { number: 5, sections: chapter5Sections, table: chapter5Table },
  { number: 6, sections: chapter6Sections, table: chapter6Table },
  { number: 7, sections: chapter7Sections, table: chapter7Table },
  { number: 8, sections: chapter8Sections, table: chapter8Table },
];

describe('gd-ecology-2021, chapter by chapter', () => {
  it('the chapters hold every table once', () => {
    const all = chapters.flatMap(({ sections }) => sections);
    expect([...all].sort()).toEqual([...ecologySections, ...ecologyRangeSections].sort());
    expect(new Set(all).size).toBe(281);
    for (const { number, sections } of chapters)
      for (const section of sections) expect(section.startsWith(`${number}.`)).toBe(true);
  });

  it('a table is the same by its chapter and by the whole pack', () => {
    for (const { sections, table } of chapters) {
      for (const section of [sections[0], sections[3], sections.at(-1)]) {
        const whole = ecologySections.includes(section ?? '') ? ecologyTable : ecologyRangeTable;
        expect(table(section)).toEqual(whole(section));
      }
    }
    expect(chapter2Table('2.5.1')).toEqual({
      ok: true,
      value: unpermittedWaterDischarge,
      warnings: [],
    });
  });

  it('a table of another chapter is not there', () => {
    for (const section of ['3.1', '', null, 2.5])
      expect(chapter2Table(section)).toMatchObject({
        problems: [{ code: 'discretion.unknownTable' }],
      });
  });

  it('a chapter takes in no table of another', () => {
    const pack = new URL('../../src/packs/gd-ecology-2021/', import.meta.url);
    const seen = (file: string, found = new Set<string>()): ReadonlySet<string> => {
      if (found.has(file)) return found;
      found.add(file);
      const text = readFileSync(new URL(file, pack), 'utf8');
      for (const [, path = ''] of text.matchAll(/from '\.\.?\/([^']+)\.js'/g))
        if (!path.startsWith('../')) seen(`${path}.ts`, found);
      return found;
    };
    for (const { number } of chapters) {
      const files = [...seen(`chapter-${number}/index.ts`)].filter((one) =>
        /^(?:chapter-\d|tables)\.ts$/.test(one),
      );
      expect(files).toEqual([`chapter-${number}.ts`]);
    }
    expect(readdirSync(pack).filter((one) => /^chapter-\d$/.test(one))).toHaveLength(8);
  });
});
