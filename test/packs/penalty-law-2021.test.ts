import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ok, ratio } from '../../src/core/index.js';
import { combineCircumstances, type YuanRange } from '../../src/discretion/index.js';
import {
  penaltyLawCircumstances,
  penaltyProvisions,
} from '../../src/packs/penalty-law-2021/index.js';

const text = readFileSync(
  new URL('../fixtures/law/行政处罚法(2021-07-15).md', import.meta.url),
  'utf8',
);
const NUMERALS: Readonly<Record<number, string>> = {
  5: '五',
  28: '二十八',
  29: '二十九',
  30: '三十',
  31: '三十一',
  32: '三十二',
  33: '三十三',
  35: '三十五',
  36: '三十六',
  37: '三十七',
  49: '四十九',
};
const articleText = (article: number | undefined): string =>
  new RegExp(
    `\\n第${NUMERALS[article ?? 0]}条[　 ]([\\s\\S]*?)(?=\\n第[一二三四五六七八九十]+条[　 ])`,
  ).exec(text)?.[1] ?? '';

const yuan = (min: string, max: string): YuanRange => ({
  words: '',
  min: { value: ratio(min), included: true },
  max: { value: ratio(max), included: true },
});

describe('penalty-law-2021', () => {
  it.each(penaltyProvisions)(
    '$id: its words stand in the paragraph that it cites',
    ({ words, basis }) => {
      const paragraphs = articleText(basis.article).split(/\n+/).filter(Boolean);
      expect(paragraphs[(basis.paragraph ?? 1) - 1]).toContain(words);
    },
  );

  it('names the cases of articles 30, 31, 32 and 49, and no other', () => {
    expect(
      penaltyLawCircumstances.circumstances.map(({ basis, force, effect }) => [
        basis.article,
        basis.item,
        force,
        effect,
      ]),
    ).toEqual([
      [30, undefined, 'shall', 'lightenOrMitigate'],
      [31, undefined, 'may', 'lightenOrMitigate'],
      [32, 1, 'shall', 'lightenOrMitigate'],
      [32, 2, 'shall', 'lightenOrMitigate'],
      [32, 3, 'shall', 'lightenOrMitigate'],
      [32, 4, 'shall', 'lightenOrMitigate'],
      [32, 5, 'shall', 'lightenOrMitigate'],
      [49, undefined, 'shall', 'aggravate'],
    ]);
    for (const { label, basis } of penaltyLawCircumstances.circumstances.slice(0, 7))
      expect(articleText(basis.article)).toContain(label.zh);
    expect(articleText(49)).toContain('违反突发事件应对措施的行为，依法快速、从重处罚');
  });

  it('从轻或者减轻 is a choice of two ranges: at or above the minimum, and below it', () => {
    const answer = combineCircumstances(penaltyLawCircumstances, [{ id: 'remedied' }], {
      statutory: yuan('20000', '200000'),
      placed: yuan('80000', '80000'),
      usedFacts: [],
      adjust: (_, range) => ok(range),
    });
    expect(answer).toMatchObject({
      value: {
        questions: ['lighterOrMitigated'],
        branches: [
          { direction: 'lighter', range: { min: { value: '20000' } } },
          { direction: 'mitigated', range: { max: { value: '20000', included: false } } },
        ],
      },
    });
  });

  it('a minor who broke emergency measures: the main circumstance is for a person', () => {
    const answer = combineCircumstances(
      penaltyLawCircumstances,
      [{ id: 'emergency' }, { id: 'underEighteen' }],
      {
        statutory: yuan('20000', '200000'),
        placed: yuan('80000', '80000'),
        usedFacts: [],
        adjust: (_, range) => ok(range),
      },
    );
    expect(answer.ok && answer.value.questions).toContain('mainCircumstance');
  });
});
