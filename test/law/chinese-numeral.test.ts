import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatChineseNumeral, parseChineseNumeral } from '../../src/law/index.js';

describe('Chinese numerals of articles', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
    [100, '一百'],
    [101, '一百零一'],
    [105, '一百零五'],
    [110, '一百一十'],
    [111, '一百一十一'],
    [120, '一百二十'],
    [1000, '一千'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [1100, '一千一百'],
    [1110, '一千一百一十'],
    [1242, '一千二百四十二'],
    [1260, '一千二百六十'],
    [1905, '一千九百零五'],
    [1999, '一千九百九十九'],
  ])('%i is %s', (value, text) => {
    expect(formatChineseNumeral(value)).toMatchObject({ ok: true, value: text });
    expect(parseChineseNumeral(text)).toMatchObject({ ok: true, value });
  });

  it('reads back every numeral from 1 to 1999', () => {
    for (let value = 1; value <= 1999; value += 1) {
      const written = formatChineseNumeral(value);
      expect(written.ok && parseChineseNumeral(written.value)).toMatchObject({ ok: true, value });
    }
  });

  it.each([
    '',
    '零',
    '〇',
    '两',
    '一百五',
    '一百零十',
    '一十',
    '百',
    '十十',
    '一一',
    '零一',
    '一百零零一',
    '一千十',
    '二千',
    '二千零一',
    '六十四 ',
    '64',
    '壹',
    '一'.repeat(1_000_000),
    '\uD800',
    '😀',
  ])('refuses %j', (text) => {
    expect(parseChineseNumeral(text)).toMatchObject({
      ok: false,
      problems: [{ code: 'law.numeralMalformed', path: [] }],
    });
  });

  it.each([null, undefined, 64, {}, [], true, 1n])('refuses what is not a string: %s', (input) => {
    expect(parseChineseNumeral(input)).toMatchObject({
      ok: false,
      problems: [{ code: 'input.notString' }],
    });
  });

  it.each([0, -1, 2000, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'does not write %s',
    (value) => {
      expect(formatChineseNumeral(value)).toMatchObject({
        ok: false,
        problems: [{ code: 'law.numeralRange' }],
      });
    },
  );

  it('accepts a text only when it is the canonical form of its value', () => {
    const digits = fc.constantFrom(...'零一二三四五六七八九十百千');
    fc.assert(
      fc.property(fc.string({ unit: digits, maxLength: 9 }), (text) => {
        const read = parseChineseNumeral(text);
        if (read.ok) expect(formatChineseNumeral(read.value)).toMatchObject({ value: text });
      }),
    );
  });
});
