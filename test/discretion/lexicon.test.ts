import { describe, expect, it } from 'vitest';
import { ratio } from '../../src/core/index.js';
import {
  civilCodeLexicon,
  isWithinInterval,
  type Lexicon,
  readBand,
} from '../../src/discretion/index.js';

/** 广东省生态环境行政处罚自由裁量权规定 第二十三条: “以下”不包括本数，“以上”包括本数. */
const guangdong: Lexicon = {
  words: { ...civilCodeLexicon.words, 以上: 'included', 以下: 'excluded' },
  basis: [],
};

const holds = (words: string, number: string, lexicon: Lexicon): boolean => {
  const band = readBand(words, lexicon);
  if (!band.ok) throw new Error(words);
  return isWithinInterval(ratio(number), band.value.interval);
};

describe('readBand', () => {
  it.each<[string, string, boolean, boolean]>([
    ['3个月以下', '3', true, false],
    ['3个月以下', '0', true, true],
    ['3个月以上6个月以下', '3', true, true],
    ['3个月以上6个月以下', '6', true, false],
    ['12个月以上', '12', true, true],
    ['3次及以上', '3', true, true],
    ['10天以内', '10', true, true],
    ['超过5吨', '5', false, false],
    ['超过5吨', '5.01', true, true],
    ['不满5吨', '5', false, false],
    ['不足5吨', '4.99', true, true],
    ['2次', '2', true, true],
    ['2次', '3', false, false],
    ['0.5吨以上1.5吨以下', '0.5', true, true],
  ])(
    '%s holds %s: %s by 民法典 第一千二百五十九条, %s by the Guangdong rule',
    (words, number, code, rule) => {
      expect(holds(words, number, civilCodeLexicon)).toBe(code);
      expect(holds(words, number, guangdong)).toBe(rule);
    },
  );

  it.each([
    ['3个月以上6个月以下', '个月'],
    ['400平方米以下', '平方米'],
    ['3台（枚）以上5台（枚）以下', '台（枚）'],
  ])('the unit of %s is %s', (words, unit) => {
    expect(readBand(words, guangdong)).toMatchObject({
      ok: true,
      value: { unit, interval: { words } },
    });
  });

  it.each([
    '',
    '重点管理',
    '6个月以上1年以下',
    '超标3倍以下或超量30%以下',
    '1次以上同类违法行为3次以下同类违法行为',
    '3类、4类声环境功能区',
    '仅pH值超标（2<pH<5或10<pH<11）',
    '个月以下',
    '3以下',
    '3 个月以下',
    '-3个月以下',
    `${'9'.repeat(100)}个月以下`,
    '9'.repeat(1_000_000),
    '\ud800个月',
  ])('%# is not a band', (words) => {
    expect(readBand(words, guangdong)).toMatchObject({
      ok: false,
      problems: [{ code: 'discretion.notBand' }],
    });
  });
});
