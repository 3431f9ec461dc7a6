import { localDate, money, ratio, term } from '../../src/core/index.js';
import {
  civilCodeLexicon,
  type RangeBenchmark,
  type SanctionRule,
} from '../../src/discretion/index.js';

export const dates = {
  conductEndedOn: localDate('2025-03-01'),
  decidedOn: localDate('2025-06-01'),
};

export const yuanBetween = (min: string, max: string, words = `${min}元以上${max}元以下`) =>
  ({
    op: 'interval',
    words,
    min: { value: ratio(min), included: true },
    max: { value: ratio(max), included: true },
  }) as const;

export const fineRule: SanctionRule = {
  op: 'sanction',
  id: 'fine',
  kind: 'fine',
  label: term('罚款', 'fine'),
  subject: 'unit',
  force: 'shall',
  amount: yuanBetween('50000', '100000', '五万元以上十万元以下'),
};

export const warningRule: SanctionRule = {
  op: 'sanction',
  id: 'warning',
  kind: 'warning',
  label: term('警告', 'warning'),
  subject: 'unit',
  force: 'shall',
};

/** A table of three tiers over 5万–10万, with what a test changes. */
export const tableWith = (changes: Partial<RangeBenchmark>): RangeBenchmark => ({
  family: 'range',
  id: 'test/tiers',
  version: '2024-01-01',
  title: { zh: '未经许可经营', en: 'business without a permit' },
  basis: { law: '测试基准', article: 1 },
  statute: {
    basis: [{ law: '食品安全法', article: 122 }],
    text: '五万元以上十万元以下',
    until: 'open',
    endedBy: [],
    verifiedThrough: localDate('2026-11-24'),
    sanctions: fineRule,
  },
  facts: [
    {
      id: 'area',
      label: { zh: '面积', en: 'area' },
      kind: 'quantity',
      unit: { label: { zh: '平方米', en: 'm²' }, whole: false },
    },
  ],
  placement: [
    {
      sanction: 'fine',
      range: {
        op: 'tiers',
        hit: 'unique',
        rows: [
          {
            id: 'lighter',
            label: { zh: '从轻', en: 'lighter' },
            when: {
              op: 'within',
              value: { op: 'fact', fact: 'area' },
              interval: { words: '100平方米以下', max: { value: ratio('100'), included: true } },
            },
            range: {
              op: 'place',
              scale: 'between',
              from: ratio('0'),
              to: ratio('30%'),
              of: { op: 'statute' },
            },
          },
          {
            id: 'heavier',
            label: { zh: '从重', en: 'heavier' },
            when: {
              op: 'within',
              value: { op: 'fact', fact: 'area' },
              interval: { words: '100平方米以上', min: { value: ratio('100'), included: true } },
            },
            range: {
              op: 'place',
              scale: 'between',
              from: ratio('70%'),
              to: ratio('1'),
              of: { op: 'statute' },
            },
          },
        ],
      },
    },
  ],
  circumstances: [],
  resolve: { policy: 'mainCircumstance', basis: { law: '测试基准', article: 2 } },
  order: ['aggravate', 'lighten', 'mitigate', 'clamp', 'round'],
  clamp: 'statute',
  rounding: { step: money('1'), point: 'down' },
  lexicon: civilCodeLexicon,
  validity: {
    from: localDate('2024-01-01'),
    until: localDate('2029-01-01'),
    basis: { law: '测试基准', article: 3 },
  },
  source: {
    pack: 'test',
    hash: 'none',
    document: '测试',
    fileHash: 'none',
    printedPages: [1],
    verified: false,
  },
  choices: [],
  ...changes,
});

export const area = (value: string) => ({ facts: { area: { value, unit: '平方米' } } });
