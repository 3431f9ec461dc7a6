import { expect, it } from 'vitest';
import { type LegalBasis, localDate, money, ratio, type TraceNode } from '../../src/core/index.js';
import {
  applicableVersion,
  assessExemption,
  confiscationOf,
  criminalOffset,
  ecologyCodeDailyFine,
  higherFine,
} from '../../src/discretion/index.js';
import { formatLegalBasis } from '../../src/law/index.js';
import { lawText } from '../law/law-text.js';

const basesOf = ({ basis, children }: TraceNode): readonly LegalBasis[] => [
  ...basis,
  ...children.flatMap(basesOf),
];

const yuan = { words: '', max: { value: ratio('1'), included: true } };
const from = localDate('2026-08-15');
const days = { conductEndedOn: from, discoveredOn: from, decidedOn: from };
const exemption = assessExemption({
  ...days,
  party: { kind: 'organization' },
  timeBar: 'ecology',
});
const higher = higherFine([{ id: 'a', fine: yuan, statutory: yuan, basis: [] }], 'computed');
const version = applicableVersion([{ id: 'a', from, until: 'open', says: [], basis: [] }], days);
const zero = money('0');
const traces = [
  ...[exemption, higher, version].flatMap((result) => (result.ok ? [result.value.trace] : [])),
  confiscationOf({ gains: zero, refundable: zero }).trace,
  criminalOffset({ criminalFine: zero }).trace,
];
const cited = [...traces.flatMap(basesOf), ...ecologyCodeDailyFine.basis];
const distinct = [...new Map(cited.map((basis) => [formatLegalBasis(basis, 'zh'), basis]))];

it('cites the Act and the Code', () => {
  expect(traces).toHaveLength(5);
  expect(new Set(cited.map(({ law }) => law))).toEqual(new Set(['行政处罚法', '生态环境法典']));
});

it.each(distinct)(
  '%s stands in the stored text',
  (_name, { law, version: text, article, paragraph }) => {
    const paragraphs = lawText(law, text ?? '').articles.get(article ?? 0);
    expect(paragraphs?.[(paragraph ?? 1) - 1]).toBeDefined();
  },
);
