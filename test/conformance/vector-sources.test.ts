/* Every vector says what its expectation rests on, so that a reader can look it up: nothing rests on the code alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedFiles } from '../../scripts/vectors.mjs';
import type { VectorFile } from '../../src/index.js';

const AUTHORITIES: Readonly<Record<string, RegExp>> = {
  article: /第[〇零一二三四五六七八九十百千]+条/,
  'document number': /〔\d{4}〕[^；：]{0,8}号/,
  standard: /\b(GB|GB\/T|GS|ISO|ISO\/IEC|ICAO|RFC|ECMA) ?(Doc )?\d{2,5}/,
  'case number': /[（(]\d{4}[)）]\S+号/,
  'published document':
    /https?:\/\/|GitHub [\w-]+\/|《[^》]+》“[^”]+”|统计说明|数据表|公开介绍|官方解读/,
  /** Said plainly: no text speaks, the library does. */
  convention: /zhifa 约定：|本库/,
};

const isSourced = (source: string): boolean =>
  Object.values(AUTHORITIES).some((authority) => authority.test(source));

describe('the source of a vector', () => {
  it.each([
    '行政处罚法第六十条：九十日',
    '生态环境法典第一千一百二十七条',
    '国办发明电〔2023〕7号',
    'GB 11643—1999：校验码',
    'GB/T 9704-2012 §7.2.5',
    'ICAO Doc 9303; public sample',
    'RFC 8785（键按码元排序）',
    '（2020）粤03行终18号',
    '《法治政府建设实施纲要（2021－2025年）》“（九）”',
    'zhifa 约定：金额不能为负',
  ])('may be %s', (source) => {
    expect(isSourced(source)).toBe(true);
  });

  it.each([
    '行政处罚法：九十日',
    '广东省行政执法公示办法',
    '2021年修订',
    '金额不能为负',
    'constructed; undefined; undefined',
  ])('may not be %s', (source) => {
    expect(isSourced(source)).toBe(false);
  });

  it.each(shippedFiles.map((file) => [file.replace(/^.*test\/vectors\//, ''), file] as const))(
    'can be looked up in %s',
    (_name, file) => {
      const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as VectorFile;
      expect(
        vectors.filter(({ source }) => !isSourced(source)).map(({ id, source }) => [id, source]),
      ).toEqual([]);
    },
  );
});
