import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LegalBasis, TraceNode } from '../../src/core/index.js';
import {
  explain,
  formatLegalBasis,
  legalRules,
  parseLegalBasis,
  statutes,
} from '../../src/law/index.js';

const CODES = (text: unknown): readonly string[] => {
  const read = parseLegalBasis(text);
  return (read.ok ? read.warnings : read.problems).map(({ code }) => code);
};

/** Any code points; `fc.string` with unit `binary` takes seconds to begin. */
const anyString = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 20 })
  .map((points) => String.fromCodePoint(...points));

describe('citations', () => {
  const written: readonly (readonly [string, LegalBasis])[] = [
    ['《行政处罚法》', { law: '行政处罚法' }],
    ['《行政处罚法》第六十条', { law: '行政处罚法', article: 60 }],
    [
      '《行政处罚法》第六十四条第一款第（一）项',
      { law: '行政处罚法', article: 64, paragraph: 1, item: 1 },
    ],
    ['《行政处罚法》第六十四条第（一）项', { law: '行政处罚法', article: 64, item: 1 }],
    ['《刑法》第一百二十条之一', { law: '刑法', article: 120, inserted: 1 }],
    ['《刑法》第一百二十条之一第二款', { law: '刑法', article: 120, inserted: 1, paragraph: 2 }],
    [
      '《某规定》第三条第二款第（十一）项第2目',
      { law: '某规定', article: 3, paragraph: 2, item: 11, subitem: 2 },
    ],
    ['《生态环境法典》第一千二百四十二条', { law: '生态环境法典', article: 1242 }],
    ['《某意见》“（六）”', { law: '某意见', section: '（六）' }],
    ['《某规定》第五条“附件1 §2.5.1”', { law: '某规定', article: 5, section: '附件1 §2.5.1' }],
    [
      '《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》第六十四条第一款',
      { law: '最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释', article: 64, paragraph: 1 },
    ],
  ];

  it.each(written)('%s reads and writes', (text, basis) => {
    expect(parseLegalBasis(text)).toEqual({ ok: true, value: basis, warnings: [] });
    expect(formatLegalBasis(basis, 'zh')).toBe(text);
  });

  it('leaves out the name of the state, unless it is the whole title', () => {
    expect(parseLegalBasis('《中华人民共和国行政处罚法》第六十条')).toMatchObject({
      value: { law: '行政处罚法', article: 60 },
      warnings: [],
    });
    expect(parseLegalBasis('《中华人民共和国》')).toMatchObject({
      value: { law: '中华人民共和国' },
    });
  });

  it('reads an item without brackets, as laws write it, and 目 in Chinese numerals', () => {
    expect(parseLegalBasis('《行政强制法》第九条第二项第一目')).toEqual({
      ok: true,
      value: { law: '行政强制法', article: 9, item: 2, subitem: 1 },
      warnings: [],
    });
  });

  it('reads half-width brackets and digits with a warning', () => {
    expect(parseLegalBasis('《行政处罚法》第六十四条第(一)项')).toMatchObject({
      value: { article: 64, item: 1 },
    });
    expect(CODES('《行政处罚法》第六十四条第(一)项')).toEqual(['law.halfWidthBrackets']);
    expect(parseLegalBasis('《行政处罚法》第64条第1款')).toMatchObject({
      value: { article: 64, paragraph: 1 },
    });
    expect(CODES('《行政处罚法》第64条第1款第(1)项')).toEqual([
      'law.halfWidthBrackets',
      'law.arabicNumeral',
    ]);
  });

  it('says every wrong numeral at once, with its place', () => {
    expect(parseLegalBasis('《行政处罚法》第一百五条第一十款第2000项')).toMatchObject({
      ok: false,
      problems: [
        { code: 'law.numeralMalformed', path: ['article'] },
        { code: 'law.numeralMalformed', path: ['paragraph'] },
        { code: 'law.numeralRange', path: ['item'] },
      ],
    });
  });

  it.each([
    '',
    '行政处罚法第六十四条',
    '《行政处罚法》第六十四条第（一项',
    '《行政处罚法》第六十四条第（一)项',
    '《行政处罚法》第六十四条第一款。',
    '《行政处罚法》第一款',
    '《行政处罚法》第（一）项',
    '《行政处罚法》第六十四条第一目',
    '《行政处罚法》第〇条',
    '《行政处罚法》第064条',
    '《》第一条',
    '《行政\u0000处罚法》第一条',
    '《行政\uD800处罚法》',
    '《行政处罚法》第六十四条\n',
    '《'.repeat(500_000),
    `《${'法'.repeat(1_000_000)}》`,
    '😀',
    '__proto__',
  ])('refuses %#', (text) => {
    expect(CODES(text)).toEqual(['law.citationMalformed']);
  });

  it.each([null, undefined, 64, { law: '行政处罚法' }, ['《行政处罚法》']])(
    'refuses what is not a string: %s',
    (input) => {
      expect(CODES(input)).toEqual(['input.notString']);
    },
  );

  it('parse ∘ format is the identity', () => {
    const number = fc.integer({ min: 1, max: 1999 });
    const place = fc.record(
      { article: number, inserted: number, paragraph: number, item: number, subitem: number },
      { requiredKeys: ['article', 'item'] },
    );
    const law = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((title) => /^[^《》\p{Cc}\p{Cf}\p{Cs}]+$/u.test(title))
      .filter((title) => !title.startsWith('中华人民共和国'));
    fc.assert(
      fc.property(law, place, (title, rest) => {
        const basis: LegalBasis = { law: title, ...rest };
        expect(parseLegalBasis(formatLegalBasis(basis, 'zh'))).toEqual({
          ok: true,
          value: basis,
          warnings: [],
        });
      }),
    );
  });

  it('reads back the citation of every rule', () => {
    for (const { basis } of Object.values(legalRules)) {
      const { version: _, ...rest } = basis;
      expect(parseLegalBasis(formatLegalBasis(basis, 'zh'))).toMatchObject({ value: rest });
    }
  });

  it('answers any string without throwing', () => {
    fc.assert(fc.property(anyString, (text) => !parseLegalBasis(text).ok));
  });

  it('writes English', () => {
    expect(formatLegalBasis({ law: '行政处罚法', article: 72, paragraph: 1, item: 1 }, 'en')).toBe(
      'Administrative Penalty Law, art. 72(1), item 1',
    );
    expect(formatLegalBasis({ law: '刑法', article: 120, inserted: 1, paragraph: 2 }, 'en')).toBe(
      '《刑法》, art. 120-1(2)',
    );
    expect(
      formatLegalBasis({ law: '某规定', article: 3, item: 1, subitem: 2, section: '附件' }, 'en'),
    ).toBe('《某规定》, art. 3, item 1, subitem 2, “附件”');
  });

  it('writes digits where there is no numeral', () => {
    expect(formatLegalBasis({ law: '某法', article: 2000 }, 'zh')).toBe('《某法》第2000条');
  });

  it('has an English title for every statute', () => {
    for (const { title, en } of statutes)
      expect(formatLegalBasis({ law: title, article: 1 }, 'en')).toBe(`${en}, art. 1`);
  });
});

describe('explain', () => {
  const trace: TraceNode = {
    rule: 'hearing',
    label: { zh: '听证', en: 'hearing' },
    verdict: 'met',
    inputs: { days: 5 },
    output: null,
    basis: [{ law: '行政处罚法', article: 64, item: 1 }],
    children: [
      {
        rule: 'unit',
        label: { zh: '单位', en: 'unit' },
        verdict: 'applied',
        inputs: {},
        output: 'workingDay',
        basis: [{ law: '行政处罚法', article: 85 }],
        children: [],
      },
    ],
  };

  it('shows each step with its citation', () => {
    expect(explain(trace, 'zh')).toBe(
      '- 听证：满足（days：5）〔《行政处罚法》第六十四条第（一）项〕\n  - 单位：适用 = workingDay〔《行政处罚法》第八十五条〕',
    );
    expect(explain(trace, 'en')).toBe(
      '- hearing: met (days: 5) [Administrative Penalty Law, art. 64, item 1]\n  - unit: applied = workingDay [Administrative Penalty Law, art. 85]',
    );
  });
});
